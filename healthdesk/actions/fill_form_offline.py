"""Fill in a form without a window or a house (`form fill`): answers in, completed and checked answers out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from healthdesk.actions.check_forms import remark_in_words
from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_form_file import as_json
from healthdesk.exchange.fhir_node import Remark
from healthdesk.exchange.fhir_questionnaire import FormRead, read_form
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Place, Response, ResponseStatus, Value
from healthdesk.rules.answers_at_home import at_home
from healthdesk.rules.form_checks import Finding, everything_found
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_index import index_form
from healthdesk.rules.form_scoring import raised_steps, scores
from healthdesk.rules.form_values import to_json
from healthdesk.rules.whose_answers import OTHER_FORM, whose
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class FillResult:
    """What came of filling in: the response as it may leave, and what is still wrong."""

    resource: dict[str, Any]
    calculated: tuple[tuple[str, object], ...]
    enabled: tuple[str, ...]
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...] = ()
    unknown: tuple[str, ...] = ()
    safety: tuple[tuple[str, str], ...] = ()
    scores: tuple[dict[str, Any], ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    """Expressions that cannot be worked out on these answers, by where they stand."""
    remarks: tuple[Remark, ...] = ()
    """What there was to say about the form, and about the answers."""
    of_answers: tuple[Remark, ...] = ()

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
                "errors": [_told(error) for error in self.errors],
                "warnings": [_told(warning) for warning in self.warnings],
                "unknown": list(self.unknown),
                "safety": [{"linkId": link, "step": words} for link, words in self.safety],
                "scores": list(self.scores),
                "failed": [{"linkId": link, "expression": said} for link, said in self.failed],
                "remarks": [asdict(one) | {"values": dict(one.values)} for one in self.remarks],
            },
            indent=2,
        )

    def in_words(self, language: str) -> str:
        """The completed response; under it what was worked out, what is asked, and what is wrong."""
        lines = [as_json_text(self.resource, indent=2)]
        for link, value in self.calculated:
            told = as_json_text(value).strip('"')
            lines.append(f"{link}: {sentence(language, 'forms.calculated', value=told)}")
        lines.append(sentence(language, "forms.enabled", links=", ".join(self.enabled) or "–"))
        lines += [
            f"{error.link_id or '$'}: {error_in_words(error, language)} ({error.kind})"
            for error in self.errors
        ]
        lines += [f"{link}: {sentence(language, 'forms.error.unknown_link')}" for link in self.unknown]
        lines += [f"{one.link_id or '$'}: {error_in_words(one, language)}" for one in self.warnings]
        lines += [remark_in_words(one, language) for one in self.of_answers]
        lines += [
            f"{link or '$'}: {sentence(language, 'forms.failed', said=said)}" for link, said in self.failed
        ]
        return "\n".join(lines)


def _told(finding: Finding) -> dict[str, str]:
    return {"linkId": finding.link_id, "kind": finding.kind, "wanted": finding.wanted}


def fill(
    form: Form,
    response: Response,
    today: dt.date,
    now: dt.datetime | None = None,
    launch: Mapping[str, Any] | None = None,
    before: tuple[Finding, ...] = (),
) -> FillResult:
    """Take the answers, work out what follows from them, and check the whole.

    Without any the form begins as it does on the screen. What nobody can reach (hidden or read-only) begins
    with what the form gives it also beside answers. With something to launch from, what the form works out
    at first is filled in where nothing was answered. `before`: what is wrong before that.
    """
    filling = FormFilling(form, today, launch=launch, now=now)
    language = response.language
    begun = _out_of_reach(filling)
    filling.calculations.troubles.clear()
    unknown = filling.take(response.items) if response.items else []
    for place, values in begun.items():
        if not filling.answers(place):
            filling.answer(place, values)
    if launch:
        filling.populate()
    found = (*before, *everything_found(filling, language))
    wrong = tuple(one for one in found if one.blocks)
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
        warnings=tuple(one for one in found if not one.blocks and one.kind != "uncalculated"),
        unknown=tuple(unknown),
        safety=tuple((step.link_id, step.words) for step in raised_steps(filling, language)),
        scores=tuple(
            {"linkId": s.link_id, "value": Decimal(s.value), "band": s.band, "attention": s.attention}
            for s in scores(filling, language)
        ),
        failed=tuple(filling.calculations.troubles.items()),
    )


def _out_of_reach(filling: FormFilling) -> dict[Place, tuple[Value, ...]]:
    """What a form begins with where nobody can answer: hidden, or only to be read."""
    return {
        place: filling.answers(place)
        for link, item in filling.index.items.items()
        if item.asks and not item.calculated and (item.read_only or link in filling.index.unseen)
        for place in filling.places(link)
        if filling.answers(place)
    }


def fill_files(
    form: Path, answers: Path, today: dt.date, now: dt.datetime | None = None, launch: Path | None = None
) -> FillResult:
    """`fill` on files. Raises `BadFile` where one of them is not what it should be."""
    read = read_form(_content(form))
    given = read_response(_content(answers), read.form)
    known = launch_of_file(launch) if launch else None
    items, moved = at_home(given.response.items, index_form(read.form))
    told = (*given.remarks, *(Remark("not_valid", link, "misplaced") for link in moved))
    before = (*_whose(read, given.response.form_key), *_lost(given.remarks))
    done = fill(read.form, replace(given.response, items=items), today, now, known, before)
    return replace(done, remarks=(*read.remarks, *told), of_answers=told)


_LOSSES = frozenset(
    ("no_such_value", "unknown_name", "misspelt_name", "not_an_object", "missing_link_id", "no_answer_here")
)


def _lost(remarks: Iterable[Remark]) -> Iterator[Finding]:
    """Of answers that could not be read, at which question."""
    for one in remarks:
        if one.key in _LOSSES:
            links = re.findall(r"\(([^()]*)\)", one.where)
            yield Finding((), links[-1] if links else "", "lost", wanted=one.where)


def _whose(read: FormRead, said: str) -> tuple[Finding, ...]:
    """What is said of answers that name another form, or another version of this one."""
    own = (str(read.resource.get(name) or "") for name in ("url", "version", "id"))
    kind = whose(said, *own)
    return (Finding((), "", kind, wanted=said, blocks=kind == OTHER_FORM),) if kind else ()


def form_in(path: Path) -> Form:
    """The form in a file. Raises `BadFile` where there is none."""
    return read_form(_content(path)).form


def launch_of_file(path: Path) -> dict[str, Any]:
    """What a file tells about the person: a Patient, or resources by the names that forms give them."""
    raw = as_json(_content(path))
    if isinstance(raw, dict) and isinstance(kind := raw.get("resourceType"), str):
        if kind == "Bundle":
            return _by_kind(raw)
        return {kind[:1].lower() + kind[1:]: raw}
    if isinstance(raw, dict) and raw and all(isinstance(one, dict | list) for one in raw.values()):
        return dict(raw)
    raise BadFile("forms.not_launch", where=str(path))


def _by_kind(bundle: dict[str, Any]) -> dict[str, Any]:
    entries = bundle.get("entry")
    found: dict[str, Any] = {}
    for entry in entries if isinstance(entries, list) else []:
        resource = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(resource, dict) and isinstance(kind := resource.get("resourceType"), str) and kind:
            found.setdefault(kind[:1].lower() + kind[1:], resource)
    return found


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise BadFile("forms.cannot_open", where=str(path)) from None


def error_in_words(error: Finding, language: str) -> str:
    """What is wrong, as a sentence for the person who fills in."""
    return sentence(language, f"forms.error.{error.kind}", wanted=error.wanted)
