"""What the outcomes of a form say: the band a score falls in, and answers that ask for action now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from healthdesk.records.questionnaire import Band, Form, Item
from healthdesk.records.questionnaire_response import SafetyStep, Score
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_values import same
from healthdesk.rules.search_words import folded

CLOSED_STEP = ""
"""Stands for the linkId of a step at an answer that is not for who looks."""


def scores(filling: FormFilling, language: str | None = None) -> tuple[Score, ...]:
    """The scores that could be worked out from what is answered."""
    found: list[Score] = []
    for link_id, item in filling.index.items.items():
        if not item.is_score:
            continue
        for place in filling.places(link_id):
            values = filling.answers(place)
            if values and filling.is_asked(place) and isinstance(values[0], int | Decimal):
                found.append(_score(item, Decimal(values[0]), language))
    return tuple(found)


def in_language(found: Iterable[Score], form: Form, language: str) -> tuple[Score, ...]:
    """Outcomes kept in the language of the answers, said in the reader's where the form speaks it."""
    items = {item.link_id: item for item in form.walk() if item.is_score}

    def said(one: Score) -> Score:
        if one.link_id not in items:
            return one
        told = _score(items[one.link_id], one.value, language)
        return replace(one, title=told.title, band=told.band if one.band else "")

    return tuple(said(one) for one in found)


def _score(item: Item, value: Decimal, language: str | None) -> Score:
    bands = sorted(item.bands, key=lambda band: band.up_to)
    band = next((band for band in bands if value <= band.up_to), None)
    cut, above = _looked_into(bands)
    return Score(
        link_id=item.link_id,
        title=item.words.said_in(language),
        value=value,
        band=band.words.said_in(language) if band else "",
        attention=band is not None and band.attention,
        cut=cut,
        above=above,
        top=bands[-1].up_to,
    )


def _looked_into(bands: list[Band]) -> tuple[Decimal | None, Decimal | None]:
    """At or below which value, or above which, the form says to look further."""
    asked = [band.attention for band in bands]
    calm = asked.count(False)
    if calm in (0, len(bands)):
        return None, None
    if asked == sorted(asked, reverse=True):  # a low score is the bad one
        return bands[len(bands) - calm - 1].up_to, None
    if asked == sorted(asked):
        return None, bands[calm - 1].up_to
    return None, None


def raised_steps(filling: FormFilling, language: str | None = None) -> tuple[SafetyStep, ...]:
    """The safety steps that the answers of now raise, whatever any total says."""
    return tuple(
        SafetyStep(link_id, option.safety_step.said_in(language))
        for link_id, item in filling.index.items.items()
        for option in item.options
        if option.safety_step is not None
        for place in filling.places(link_id)
        if filling.is_asked(place) and any(same(option.value, answer) for answer in filling.answers(place))
    )


def step_raised_by(item: Item, said: str, language: str | None) -> str:
    """What an answer that somebody writes in her own words may ask to do; "" where it surely asks nothing.

    Only the words of an answer that raises nothing are sure: what else stands there is for a person.
    """
    typed = folded(said)
    meant = [
        one
        for one in item.options
        if typed in {folded(one.label_in(language)), folded(one.words.said_in(language))}
    ]
    steps = (one.safety_step for one in meant or item.options)
    return next((step.said_in(language) for step in steps if step is not None), "")


def settled(raised: tuple[SafetyStep, ...], noted: tuple[SafetyStep, ...]) -> tuple[SafetyStep, ...]:
    """The raised steps, each with the note that was already written for it.

    A step that was noted stays, also when the answer was changed afterwards: what was done stays known.
    """
    by_link = {step.link_id: step for step in noted if not step.open}
    kept = tuple(by_link.get(step.link_id, step) for step in raised)
    shown = {step.link_id for step in kept}
    return kept + tuple(step for link, step in by_link.items() if link not in shown)


def shown_steps(raised: tuple[SafetyStep, ...], kept: tuple[SafetyStep, ...]) -> tuple[SafetyStep, ...]:
    """The steps that a page shows: its own, and that there is one at an answer which it does not have."""
    elsewhere = tuple(step for step in kept if step.open and step.link_id == CLOSED_STEP)
    return (*settled(raised, kept), *elsewhere)
