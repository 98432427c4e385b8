"""Fill in a form without a window or a house (`form fill`): answers in, completed and checked answers out."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_node import Remark
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Response, ResponseStatus
from healthdesk.rules.form_checks import Finding, findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps, scores
from healthdesk.rules.form_values import to_json
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class FillResult:
    """What came of filling in: the response as it may leave, and what is still wrong."""

    resource: dict[str, Any]
    calculated: tuple[tuple[str, object], ...]
    enabled: tuple[str, ...]
    errors: tuple[Finding, ...]
    unknown: tuple[str, ...] = ()
    safety: tuple[tuple[str, str], ...] = ()
    scores: tuple[dict[str, Any], ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def exit_status(self) -> int:
        """0 when the answers are complete and right, 1 when something is wrong with them."""
        return 1 if self.errors or self.unknown else 0

    def as_json(self) -> str:
        """Everything as one JSON document for a program to read."""
        return as_json_text(
            {
                "response": self.resource,
                "calculated": dict(self.calculated),
                "enabled": list(self.enabled),
                "errors": [{"linkId": e.link_id, "kind": e.kind, "wanted": e.wanted} for e in self.errors],
                "unknown": list(self.unknown),
                "safety": [{"linkId": link, "step": words} for link, words in self.safety],
                "scores": list(self.scores),
                "remarks": [asdict(remark) for remark in self.remarks],
            },
            indent=2,
        )

    def in_words(self, language: str) -> str:
        """The completed response, and under it what is wrong, one line each."""
        lines = [as_json_text(self.resource, indent=2)]
        lines += [f"{error.link_id}: {error_in_words(error, language)}" for error in self.errors]
        lines += [f"{link}: {sentence(language, 'forms.error.unknown_link')}" for link in self.unknown]
        return "\n".join(lines)


def fill(form: Form, response: Response, today: dt.date, now: dt.datetime | None = None) -> FillResult:
    """Take the answers, work out what follows from them, and check the whole."""
    filling = FormFilling(form, today)
    language = response.language
    unknown = filling.take(response.items)
    wrong = findings(filling, language)
    completed = Response(
        form_key=form.key,
        status=ResponseStatus.IN_PROGRESS if wrong else ResponseStatus.COMPLETED,
        items=filling.response_items(language),
        language=language,
        authored=response.authored or now,
        subject=response.subject,
        author=response.author,
    )
    asked = filling.asked_places()
    return FillResult(
        resource=write_response(completed, form),
        calculated=tuple(
            (link, to_json(filling.answers(place)[0], filling.index.items[link].type)[1])
            for link in filling.index.calculated
            for place in filling.places(link)
            if filling.answers(place) and filling.is_asked(place)
        ),
        enabled=tuple(dict.fromkeys(place[-1][0] for place in asked)),
        errors=wrong,
        unknown=tuple(unknown),
        safety=tuple((step.link_id, step.words) for step in raised_steps(filling, language)),
        scores=tuple(
            {"linkId": s.link_id, "value": Decimal(s.value), "band": s.band, "attention": s.attention}
            for s in scores(filling, language)
        ),
    )


def fill_files(form: Path, answers: Path, today: dt.date, now: dt.datetime | None = None) -> FillResult:
    """`fill` on two files. Raises `BadFile` where one of them is not what it should be."""
    read = read_form(_content(form))
    given = read_response(_content(answers), read.form)
    done = fill(read.form, given.response, today, now)
    return FillResult(
        done.resource,
        done.calculated,
        done.enabled,
        done.errors,
        done.unknown,
        done.safety,
        done.scores,
        (*read.remarks, *given.remarks),
    )


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise BadFile("forms.cannot_open", where=str(path)) from None


def error_in_words(error: Finding, language: str) -> str:
    """What is wrong, as a sentence for the person who fills in."""
    return sentence(language, f"forms.error.{error.kind}", wanted=error.wanted)
