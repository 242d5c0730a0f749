"""Every case file in few batches: as the cases one by one, but soon enough for every mutant."""

import json
from collections import defaultdict

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from tests.domain.cases.reading import Case, cases


def test_every_case_fits_what_a_neurologist_expects_in_a_batch_too() -> None:
    batches: defaultdict[str, list[Case]] = defaultdict(list)
    for case in cases():
        batches[json.dumps([case.patient, str(case.now)])].append(case)

    for batch in batches.values():
        documents = [case.document for case in batch]
        frame = episodes_frame(documents, patient=batch[0].patient, now=batch[0].now)
        for case, answer in zip(batch, results(frame, classify(frame)), strict=True):
            raised = {flag["code"]: flag["level"] for flag in answer["flags"]}
            told = {place: answer["criteria"][place[0]][place[1]] for place in case.criteria}
            assert (answer["labels"], told) == (case.labels, case.criteria), case
            assert answer["verdict"] == case.expected.get("verdict", answer["verdict"])
            assert answer["duration_minutes"] == case.expected.get(
                "minutes", answer["duration_minutes"]
            )
            assert {code: raised.get(code, "none") for code in case.flags} == case.flags
