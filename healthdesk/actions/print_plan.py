"""The plan on one page, for the person herself."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_plan import PlanFile, look_again
from healthdesk.actions.print_handout import HandoutPaper, note_printed, on_paper, page_for
from healthdesk.letters.known_fields import of_house
from healthdesk.letters.texts import Texts
from healthdesk.records.handout import Handout, HandoutPart
from healthdesk.records.help_plan import PlanGoal, PlanStep
from healthdesk.records.letter_text import AS_SHIPPED, HouseTexts


def print_plan(desk: Desk, patient_id: UUID, language: str) -> HandoutPaper:
    """The page in this language (her own words stay as they are); that it was printed goes on record."""
    file = look_again(desk, patient_id)
    house = note_printed(desk, patient_id, "plan.print", language)
    return on_paper(plan_page(desk, file, language, house), file.patient.code)


def plan_page(desk: Desk, file: PlanFile, language: str, house: HouseTexts = AS_SHIPPED) -> Handout:
    """Final words: the goals that are open first, then what was reached."""
    texts = of_house(Texts(language, "plan_sheet", house), desk.house)
    own = texts.own
    goals = sorted(file.plan.goals, key=lambda one: one.closed_on is not None)
    parts = [_goal(goal, own, texts) for goal in goals]
    if file.carers:
        names = texts.joined(_carer_said(known.name, known.carer.does) for known in file.carers)
        parts.append(HandoutPart(own["carers"], names))
    look = file.plan.look_again_on
    if look is not None:
        parts.append(HandoutPart(own["look_again"], texts.day(look)))
    return page_for(desk, file.patient, texts, own["intro"] if parts else own["nothing"], tuple(parts))


def _goal(goal: PlanGoal, own: dict[str, Any], texts: Texts) -> HandoutPart:
    rows = [(_step_label(step, own, texts), _step_said(step, texts)) for step in goal.steps]
    rows += [(own["went"].format(day=texts.day(look.on)), look.how) for look in goal.looks[-1:]]
    words = own["closed"].format(day=texts.day(goal.closed_on)) if goal.closed_on else ""
    return HandoutPart(goal.words, words, tuple(rows), tick=goal.closed_on is None)


def _step_label(step: PlanStep, own: dict[str, Any], texts: Texts) -> str:
    if step.done_on is not None:
        return str(own["done"])
    return str(own["by"]).format(day=texts.day(step.by)) if step.by else str(own["step"])


def _step_said(step: PlanStep, texts: Texts) -> str:
    done = texts.day(step.done_on) if step.done_on else ""
    return " · ".join(filter(None, (step.what, step.who, done)))


def _carer_said(name: str, does: str) -> str:
    return f"{name} ({does})" if does else name
