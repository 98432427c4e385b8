"""Answers in words on the screen: dates unambiguous, in its language."""

from __future__ import annotations

import datetime as dt

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import FormDate, Value
from healthdesk.rules.belgian_numbers import show_insz
from healthdesk.rules.form_values import say
from healthdesk.rules.typed_answers import as_typed
from healthdesk.ui.parts.dates import clock_time, short_date

_NUMBER = "#Patient.identifier"


def said_value(value: Value, item: Item, language: str) -> str:
    """One answer; choices in the words that were shown."""
    if isinstance(value, FormDate):
        return short_date(value.first_day()) if value.day else as_typed(value)
    if isinstance(value, dt.datetime):
        return f"{short_date(value.date())} {clock_time(value)}"
    return number_said(value, item) or say(value, item, language)


def number_said(value: Value, item: Item) -> str:
    """A national number in groups, as everywhere; "" for what is not asked as a number of somebody."""
    is_number = isinstance(value, str) and item.definition.endswith(_NUMBER)
    return show_insz(str(value)) if is_number else ""


def said_text(text: str) -> str:
    """A text of the file; one that is a whole date reads as one."""
    try:
        day = FormDate.read(text)
    except ValueError:
        return text
    return short_date(day.first_day()) if day.day else as_typed(day)
