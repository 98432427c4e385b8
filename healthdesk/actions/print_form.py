"""A form as a PDF: blank to write on, or signed answers in the words that were shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.actions.answers_to_print import answers_to_print
from healthdesk.actions.closed_parts import policy_in
from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import write_private
from healthdesk.actions.sign_intake import SignedAnswers, seen_by
from healthdesk.db import questionnaires
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.letters import form_paper
from healthdesk.records.form_paper import FormPaper, PaperPart, Told, Written
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Score
from healthdesk.rules.form_on_paper import AnsweredForm, BlankForm
from healthdesk.rules.form_signatures import as_what
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class FormPdf:
    """The sheets, and a name for their file that tells nobody's."""

    pdf: bytes
    name: str


def gather_blank(desk: Desk, form_id: UUID, language: str = "") -> FormPaper:
    """A form of the house to write on, in one of its languages."""
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.reading() as session:
        kept = questionnaires.by_id(session, form_id)
        said = policy_in(session).of_form(kept.url) if kept is not None else ()
    if kept is None:
        raise NotAllowed("intake.form_gone")
    return blank_paper(desk, form_in(kept.resource), language, frozenset(one.part for one in said))


def blank_paper(
    desk: Desk, form: Form, language: str = "", reserved: frozenset[str] = frozenset()
) -> FormPaper:
    """A form that need not be kept in the house. `reserved`: the parts that not everybody here reads."""
    spoken = language if language in form.languages else _spoken(form, desk.language)
    title = form.title.said_in(spoken)
    intro = sentence(spoken, "paper.must") if any(item.required for item in form.walk()) else ""
    return FormPaper(
        language=spoken,
        dated=desk.clock.today(),
        title=title,
        house=desk.house.name,
        head=((sentence(spoken, "paper.person"), ""), (sentence(spoken, "paper.date"), "")),
        intro=intro,
        parts=BlankForm(form, spoken, reserved).parts(),
        foot=_foot(form, spoken),
        page_label=sentence(spoken, "paper.page", page="{page}", pages="{pages}"),
        file_name=sentence(spoken, "paper.blank_name", title=title),
    )


def gather_filled(desk: Desk, response_id: UUID) -> FormPaper:
    """Signed answers; scores only for who may see them. That they go on paper is in the book."""
    answers, patient = answers_to_print(desk, response_id, "intake.print")
    return _filled_paper(desk, seen_by(desk, answers), patient)


def _filled_paper(desk: Desk, answers: SignedAnswers, patient: Patient) -> FormPaper:
    response, form = answers.response, answers.form
    spoken, zone = response.language, desk.clock.zone
    at = response.signed_at.astimezone(zone)
    day = f"{at:%d/%m/%Y %H:%M}"
    signed = sentence(spoken, "paper.signed_by", name=response.signed_by, day=day)
    who = " · ".join(dict.fromkeys((shown_name(patient), patient.code)))
    parts = AnsweredForm(form, response.corrections, spoken, zone).parts(answers.items)
    title = form.title.said_in(spoken)
    return FormPaper(
        language=spoken,
        dated=at.date(),
        title=title,
        house=desk.house.name,
        head=((sentence(spoken, "paper.for"), who), (sentence(spoken, "paper.signed"), signed)),
        intro="",
        parts=(*_outcome(response.scores, spoken), *parts, *_signed(answers, desk.clock.zone)),
        foot=_foot(form, spoken),
        page_label=sentence(spoken, "paper.page", page="{page}", pages="{pages}"),
        file_name=sentence(spoken, "paper.filled_name", title=title, code=patient.code),
    )


def _signed(answers: SignedAnswers, zone: ZoneInfo) -> tuple[PaperPart, ...]:
    """Who signed what, under the answers."""
    if not answers.signatures:
        return ()
    language = answers.response.language
    titles = {item.link_id: item.words.said_in(language) for item in answers.form.walk()}
    told = []
    for one in answers.signatures:
        at = one.when.astimezone(zone)
        by_hand = sentence(language, "paper.by_hand") if one.reference.startswith("Patient/") else ""
        said = (
            one.who,
            by_hand,
            as_what(answers.form, one, language),
            f"{at:%d/%m/%Y %H:%M}",
        )
        told.append(
            Written(
                titles.get(one.link_id, answers.form.title.said_in(language)), " · ".join(filter(None, said))
            )
        )
    return (PaperPart(sentence(language, "paper.signatures"), tuple(told)),)


def _outcome(scores: tuple[Score, ...], language: str) -> tuple[PaperPart, ...]:
    if not scores:
        return ()
    told = (
        Written(one.title, ", ".join(filter(None, (f"{one.value.normalize():f}", one.band))))
        for one in scores
    )
    note = Told(sentence(language, "paper.not_diagnosis"))
    return (PaperPart(sentence(language, "paper.outcome"), (*told, note)),)


def _foot(form: Form, language: str) -> tuple[str, ...]:
    version = sentence(
        language, "paper.version", title=form.title.said_in(language), version=form.version or "–"
    )
    return tuple(filter(None, (version, form.licence.said_in(language))))


def _spoken(form: Form, language: str) -> str:
    short = language.partition("-")[0]
    return short if short in form.languages else form.language


def draw_form(paper: FormPaper) -> FormPdf:
    """The words on paper; the same bytes for the same words."""
    return FormPdf(form_paper.draw(paper), paper.file_name)


def save_form(made: FormPdf, path: Path) -> None:
    """Write the PDF where the person chose."""
    write_private(path, made.pdf)
