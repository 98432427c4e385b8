"""What is read out of a question: its words, what helps, and what can be answered. Never an answer."""

from __future__ import annotations

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.rules.form_values import say
from healthdesk.sentences import sentence

_MANY = 15
"""Nobody remembers more than so many answers that were read out."""
_ENDS = (".", "!", "?", "…", ":", ";", "؟", "。", "।", "።")


def aloud(item: Item, language: str) -> str:
    """Sentence by sentence, so that a voice rests between them."""
    several = item.repeats and bool(item.options)
    parts = [
        item.words.said_in(language),
        sentence(language, "forms.several").strip("()") if several else "",
        item.help.said_in(language),
        *(end.said_in(language) for end in item.slider_ends),
        *_answers(item, language),
    ]
    return " ".join(_ended(part) for part in (" ".join(one.split()) for one in parts) if part)


def _answers(item: Item, language: str) -> list[str]:
    if item.type is ItemType.BOOLEAN:
        return [say(True, item, language), say(False, item, language)]
    if len(item.options) > _MANY:
        return []
    return [option.words.said_in(language) for option in item.options]


def _ended(part: str) -> str:
    return part if part.endswith(_ENDS) else f"{part}."
