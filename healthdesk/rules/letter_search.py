"""What who looks for a letter typed: its words, and numbers whatever stands between their figures."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.rules.search_words import digits_of, folded

_FEWEST_DIGITS = 6
"""Fewer stand behind each other by accident: a day, a house and a postcode."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one letter must say: each of these words, or one of these numbers.

    `words`: as typed, in small letters, with the folded words that each consists of.
    `numbers`: the same without anything between the signs.
    """

    words: tuple[tuple[str, tuple[str, ...]], ...]
    numbers: tuple[str, ...] = ()

    def is_said(self, said: str) -> bool:
        """Whether the folded words of a letter have one of the numbers."""
        return bool(self.numbers) and any(one in squeezed(said) for one in self.numbers)


def squeezed(said: str) -> str:
    """Folded words without what stands between them."""
    return said.replace(" ", "")


def wanted_of(asked: str) -> tuple[Wanted, ...]:
    """One for each word; figures behind each other are one number: "016 12 34 56"."""
    groups: list[list[str]] = []
    for word in asked.split():
        is_number = _is_number(word)
        if is_number and groups and _is_number(groups[-1][-1]):
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(_wanted(group) for group in groups)


def _is_number(word: str) -> bool:
    return squeezed(folded(word)).isdecimal()


def _wanted(group: list[str]) -> Wanted:
    words = tuple((word.lower(), tuple(folded(word).split())) for word in group)
    return Wanted(words, _numbers("".join(squeezed(folded(word)) for word in group)))


def _numbers(run: str) -> tuple[str, ...]:
    """Also as it is dialled from here, or from abroad."""
    if len(digits_of(run)) < _FEWEST_DIGITS:
        return ()
    at_home = run.removeprefix("00").removeprefix("32") if run.startswith(("32", "0032")) else ""
    if at_home and len(at_home) >= _FEWEST_DIGITS:
        return run, f"0{at_home}", f"32{at_home}"
    if run.startswith("0") and len(run) > _FEWEST_DIGITS:
        return run, f"32{run[1:]}"
    return (run,)
