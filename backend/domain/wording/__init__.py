"""The rules in plain words: names of codes, a phrase for each fact, sign, measure and question.

Nothing is decided here: the rules are data elsewhere, and these are the words they are read out in.
"""
