"""Look through form files of whatever origin and say what this program can do with them (`form check`)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_node import Remark
from healthdesk.exchange.fhir_questionnaire import FormRead, read_form
from healthdesk.rules.form_calculations import broken_expressions
from healthdesk.rules.form_doubts import doubts_about
from healthdesk.rules.form_index import index_form
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class FormReport:
    """What there is to know about one form file."""

    path: str
    readable: bool
    title: str = ""
    url: str = ""
    version: str = ""
    item_count: int = 0
    languages: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether everything in it can be honoured."""
        return self.readable and not any(remark.kind == "not_supported" for remark in self.remarks)

    def as_json(self) -> dict[str, Any]:
        """For a program to read."""
        told = asdict(self)
        told["usable"] = self.usable
        told["remarks"] = [{**asdict(remark), "values": dict(remark.values)} for remark in self.remarks]
        return told


def check_forms(paths: Iterable[Path]) -> list[FormReport]:
    """A report per file; a file that is no form is reported too, never raised."""
    return [_check(path) for path in paths]


def exit_status(reports: Iterable[FormReport]) -> int:
    """0: all can be used as they are; 1: something cannot be honoured; 2: something cannot be read."""
    worst = 0
    for report in reports:
        worst = max(worst, 0 if report.usable else 1 if report.readable else 2)
    return worst


def _check(path: Path) -> FormReport:
    try:
        return report_on(read_form(path.read_bytes()), str(path))
    except OSError:
        remark = Remark("unreadable", str(path), "cannot_open")
    except BadFile as trouble:
        values = {"said": str(trouble.values.get("kind", ""))}
        key = trouble.key.removeprefix("forms.")
        remark = Remark("unreadable", trouble.where, key, tuple(values.items()))
    return FormReport(str(path), readable=False, remarks=(remark,))


def report_on(read: FormRead, path: str = "") -> FormReport:
    """The report on a form that was read, with what only shows when it is laid out."""
    form = read.form
    index = index_form(form)
    rings = [
        Remark("not_supported", " > ".join(ring), "ring", (("links", ", ".join(ring)),))
        for ring in (*index.cycles, *index.rings_at_first, *index.rings_of_offers)
    ]
    broken = [
        Remark("not_supported", link or "$", kind, (("said", said),))
        for link, kind, said in broken_expressions(index)
    ]
    doubtful = [
        Remark("doubtful", one.link_id, one.key, (("said", one.said),)) for one in doubts_about(index)
    ]
    return FormReport(
        path=path,
        readable=True,
        title=form.title.base,
        url=form.url,
        version=form.version,
        item_count=read.item_count,
        languages=form.languages,
        remarks=(*read.remarks, *rings, *broken, *doubtful),
    )


def in_words(report: FormReport, language: str) -> str:
    """The report as text, one line per remark."""
    if not report.readable:
        head = sentence(language, "forms.report.unreadable", path=report.path)
    else:
        key = "forms.report.usable" if report.usable else "forms.report.partly"
        head = sentence(
            language,
            key,
            path=report.path,
            title=report.title,
            version=report.version or "–",
            count=report.item_count,
        )
    return "\n".join([head, *("  " + remark_in_words(remark, language) for remark in report.remarks)])


def remark_in_words(remark: Remark, language: str) -> str:
    """One remark as a sentence that begins with its place."""
    return f"{remark.where}: {said_of(remark, language)}"


def said_of(remark: Remark, language: str) -> str:
    """What a remark says, without its place."""
    counted = {name: int(value) if name == "count" else value for name, value in remark.values}
    said = sentence(language, f"forms.remark.{remark.key}", **counted)
    return f"{sentence(language, f'forms.kind.{remark.kind}')}: {said}"


def reports_as_json(reports: Iterable[FormReport]) -> str:
    """All reports as one JSON document."""
    return json.dumps([report.as_json() for report in reports], ensure_ascii=False, indent=2)
