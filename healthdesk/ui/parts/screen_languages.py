"""The languages in which every word of the screen is there; Dutch is the source."""

from __future__ import annotations

from healthdesk.ui.parts.choice_chips import Choice

SCREEN_LANGUAGES = {"nl": "Nederlands", "en": "English", "fr": "Français"}
"""Each by its own name: who cannot read the screen must find hers."""


def language_choices() -> tuple[Choice, ...]:
    """One pill for each, in the order in which they are offered."""
    return tuple(Choice(code, name) for code, name in SCREEN_LANGUAGES.items())
