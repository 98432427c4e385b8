"""Telephone numbers the Belgian way; short help-line numbers are numbers too."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

_SHORT = re.compile(r"1\d{2,5}")


def parse_phone(typed: str) -> str | None:
    """E.164, or the short number itself; None for what cannot be dialled, "" for nothing."""
    text = typed.strip()
    if not text:
        return ""
    if _SHORT.fullmatch(re.sub(r"\D", "", text)) and not text.startswith("+"):
        return re.sub(r"\D", "", text)
    try:
        number = phonenumbers.parse(text, "BE")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


@lru_cache(maxsize=4_096)
def numbers_in(typed: str) -> frozenset[str]:
    """Every number that stands in a text, as `parse_phone` has it: "0460 12 34 56 (na 16 u)" holds one."""
    whole = parse_phone(typed)
    if whole is not None:
        return frozenset(filter(None, (whole,)))
    found = phonenumbers.PhoneNumberMatcher(typed, "BE", leniency=phonenumbers.Leniency.POSSIBLE)
    return frozenset(
        str(phonenumbers.format_number(one.number, phonenumbers.PhoneNumberFormat.E164)) for one in found
    )


@lru_cache(maxsize=4_096)
def show_phone(kept: str) -> str:
    """0460 12 34 56 for Belgian numbers, +31 6 … for others, short numbers as they are."""
    if not kept.startswith("+"):
        return kept
    try:
        number = phonenumbers.parse(kept, None)
    except phonenumbers.NumberParseException:
        return kept
    way = (
        phonenumbers.PhoneNumberFormat.NATIONAL
        if number.country_code == 32
        else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    return str(phonenumbers.format_number(number, way))
