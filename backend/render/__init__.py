"""The report as a page for a specialist: what the summary says, in words, set by Typst as a PDF.

`choices.Choices` says what is wanted, `report.report` makes what the page says, and
`typesetting` makes the PDF or its pages as pictures. Nothing is counted here.
"""
