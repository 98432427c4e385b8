"""Words for rules: where one comes from, what a condition says, how a right is granted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from healthdesk.actions.recheck_rights import RecheckRound
from healthdesk.records.entitlement import Amount, Entitlement, FactKind, FactQuestion, Granting
from healthdesk.records.house_rule import HouseQuestion, HouseRight, RuleOrigin
from healthdesk.rules.condition_outline import Branch, Comparison, ConditionPart, Joint, Leaf
from healthdesk.rules.entitlement_check import money
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.tag import Tone


def origin_word(one: HouseRight) -> tuple[str, Tone]:
    """Whose version of a right counts."""
    return whose(one, QCoreApplication.translate("HouseRules", "regel van ons"))


def whose(one: HouseRight | HouseQuestion, own: str) -> tuple[str, Tone]:
    """Whose version counts; `own` is what one that the house made itself is called."""
    if one.is_newer_shipped:
        return QCoreApplication.translate("HouseRules", "nieuwere: kies"), "amber"
    if one.unreadable is not None:
        return QCoreApplication.translate("HouseRules", "jullie versie is niet te lezen"), "red"
    words: dict[RuleOrigin, tuple[str, Tone]] = {
        RuleOrigin.PROGRAM: (QCoreApplication.translate("HouseRules", "van het programma"), "neutral"),
        RuleOrigin.CHANGED: (QCoreApplication.translate("HouseRules", "door ons gewijzigd"), "blue"),
        RuleOrigin.OWN: (own, "violet"),
    }
    return words[one.origin]


def checked_word(right: Entitlement) -> tuple[str, Tone]:
    """Whether somebody verified it."""
    if right.checked_on is None:
        return QCoreApplication.translate("HouseRules", "te controleren"), "amber"
    return short_date(right.checked_on), "green"


def validity(first: date | None, last: date | None) -> str:
    """From when until when, in words; empty where no day is known."""
    begin = short_date(first) if first else ""
    end = short_date(last) if last else ""
    if begin and end:
        words = QCoreApplication.translate("HouseRules", "van {begin} tot en met {end}")
        return words.format(begin=begin, end=end)
    if begin:
        return QCoreApplication.translate("HouseRules", "vanaf {begin}").format(begin=begin)
    return QCoreApplication.translate("HouseRules", "tot en met {end}").format(end=end) if end else ""


def granting_word(granting: Granting) -> str:
    """Whether it comes by itself."""
    return {
        Granting.AUTOMATIC: QCoreApplication.translate("HouseRules", "gaat vanzelf"),
        Granting.PARTLY: QCoreApplication.translate("HouseRules", "gaat soms vanzelf"),
        Granting.ON_REQUEST: QCoreApplication.translate("HouseRules", "moet gevraagd worden"),
    }[granting]


def joint_word(joint: Joint) -> str:
    """How the lines of a group hang together."""
    return {
        Joint.ALL: QCoreApplication.translate("HouseRules", "dit alles samen"),
        Joint.ANY: QCoreApplication.translate("HouseRules", "minstens één hiervan"),
        Joint.NONE: QCoreApplication.translate("HouseRules", "niets hiervan"),
        Joint.NOT_ALL: QCoreApplication.translate("HouseRules", "niet dit alles samen"),
    }[joint]


def comparison_word(test: Comparison) -> str:
    """How a fact is compared."""
    return {
        Comparison.YES: QCoreApplication.translate("HouseRules", "ja"),
        Comparison.NO: QCoreApplication.translate("HouseRules", "nee"),
        Comparison.ONE_OF: QCoreApplication.translate("HouseRules", "is een van"),
        Comparison.NONE_OF: QCoreApplication.translate("HouseRules", "is geen van"),
        Comparison.AT_LEAST: QCoreApplication.translate("HouseRules", "minstens"),
        Comparison.AT_MOST: QCoreApplication.translate("HouseRules", "hoogstens"),
        Comparison.MORE: QCoreApplication.translate("HouseRules", "meer dan"),
        Comparison.LESS: QCoreApplication.translate("HouseRules", "minder dan"),
        Comparison.UNDER: QCoreApplication.translate("HouseRules", "niet boven het bedrag"),
        Comparison.ABOVE: QCoreApplication.translate("HouseRules", "boven het bedrag"),
        Comparison.KNOWN: QCoreApplication.translate("HouseRules", "is bekend"),
        Comparison.UNKNOWN: QCoreApplication.translate("HouseRules", "is niet bekend"),
    }[test]


Known = Mapping[str, FactQuestion]
"""The questions of the house."""


def condition_lines(
    part: ConditionPart, amounts: Sequence[Amount], known: Known, language: str, depth: int = 0
) -> list[tuple[int, str]]:
    """A condition read aloud, each line with how deep it stands."""
    if isinstance(part, Leaf):
        return [(depth, leaf_said(part, amounts, known, language))]
    if not part.parts:
        everybody = QCoreApplication.translate("HouseRules", "iedereen")
        nobody = QCoreApplication.translate("HouseRules", "niemand")
        return [(depth, everybody if part.joint in {Joint.ALL, Joint.NONE} else nobody)]
    inner = [line for one in part.parts for line in condition_lines(one, amounts, known, language, depth + 1)]
    return [(depth, named(joint_word(part.joint), "").rstrip()), *inner]


def leaf_said(leaf: Leaf, amounts: Sequence[Amount], known: Known, language: str) -> str:
    """One line of a condition: "inkomen: is een van leefloon, IGO"."""
    question = known.get(leaf.fact)
    if question is None:
        return leaf.fact
    words = [comparison_word(leaf.test)]
    if leaf.test in {Comparison.ONE_OF, Comparison.NONE_OF}:
        answers = [said(question.options.get(one, {"nl": str(one)}), language) for one in leaf.value or ()]
        words.append(", ".join(answers))
    elif leaf.test in {Comparison.UNDER, Comparison.ABOVE}:
        words.append(amount_name(leaf.value, amounts, language))
    elif isinstance(leaf.value, int | float):
        is_money = question.kind is FactKind.MONEY
        words.append(money(leaf.value, language) if is_money else f"{leaf.value:g}")
    return named(said(question.label, language), " ".join(filter(None, words)))


def amount_name(key: str, amounts: Sequence[Amount], language: str) -> str:
    """What an amount of a right is called."""
    named = next((said(row.label, language) for row in amounts if row.key == key), "")
    return named or QCoreApplication.translate("HouseRules", "(bedrag zonder naam)")


def as_text(part: ConditionPart, amounts: Sequence[Amount], known: Known, language: str) -> str:
    """The same in one text, a line each."""
    lines = condition_lines(part, amounts, known, language)
    return "\n".join(f"{'    ' * depth}{words}" for depth, words in lines)


def is_empty(part: ConditionPart) -> bool:
    """Whether a condition asks nothing."""
    return isinstance(part, Branch) and not part.parts


def round_said(made: RecheckRound, names: Mapping[str, str]) -> str:
    """What came of looking into everybody anew."""
    lines = [QCoreApplication.translate("HouseRules", "Opnieuw nagekeken: 1 persoon.")]
    if made.done != 1:
        told = QCoreApplication.translate("HouseRules", "Opnieuw nagekeken: {count} mensen.")
        lines = [told.format(count=made.done)]
    if made.appeared:
        told = QCoreApplication.translate("HouseRules", "Nieuw na te gaan: {rights}.")
        lines.append(told.format(rights=_counted(made.appeared, names)))
    if made.doubtful:
        told = QCoreApplication.translate("HouseRules", "Een vraag staat open: {rights}.")
        lines.append(told.format(rights=_counted(made.doubtful, names)))
    if not made.appeared and not made.doubtful:
        lines.append(QCoreApplication.translate("HouseRules", "Voor niemand kwam er iets bij."))
    return " ".join(lines)


def _counted(counts: Mapping[str, int], names: Mapping[str, str]) -> str:
    told = sorted(counts.items(), key=lambda pair: -pair[1])
    return ", ".join(f"{names.get(key, key)} ({count})" for key, count in told)
