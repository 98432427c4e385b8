"""Two versions of one right beside each other: what differs, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import Entitlement, Said
from healthdesk.records.house_rule import HouseRight, RuleVersion
from healthdesk.rules.condition_outline import outline
from healthdesk.rules.entitlement_data import LANGUAGES
from healthdesk.rules.house_rights import right_from
from healthdesk.sentences import for_trouble
from healthdesk.ui.house_rules.earlier_steps import as_before
from healthdesk.ui.house_rules.said import Known, as_text, granting_word, validity
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.rights.said import amount_said, source_said


@dataclass(frozen=True, slots=True)
class RightDifference:
    """One thing that two versions say otherwise."""

    label: str
    one: str
    other: str


def differences(
    one: Entitlement | None, other: Entitlement | None, known: Known, language: str
) -> list[RightDifference]:
    """What differs, in the order in which a right is read; None for no right at all."""
    return apart(_told(one, known, language), _told(other, known, language))


def apart(left: Mapping[str, str], right: Mapping[str, str]) -> list[RightDifference]:
    """What two things say otherwise of what they say under the same label."""
    keys = [*left, *(key for key in right if key not in left)]
    return [
        RightDifference(key, left.get(key, ""), right.get(key, ""))
        for key in keys
        if left.get(key, "") != right.get(key, "")
    ]


def steps(
    one: HouseRight, versions: Sequence[RuleVersion], language: str, zone: tzinfo
) -> list[tuple[RuleVersion, list[str]]]:
    """Each step, the newest first, with what it changed beside the one before it."""
    return [
        (version, _step(one, version, versions[number + 1 :], language, zone))
        for number, version in enumerate(versions)
    ]


def _step(
    one: HouseRight, version: RuleVersion, earlier: Sequence[RuleVersion], language: str, zone: tzinfo
) -> list[str]:
    if version.content is None:
        if one.shipped is None:
            return [QCoreApplication.translate("HouseRules", "De regel is weg.")]
        return [QCoreApplication.translate("HouseRules", "De regel van het programma geldt weer.")]
    kept = earlier[0].content if earlier else None
    try:
        now = right_from(version.content, one.questions, where=version.key)
        before = one.shipped if kept is None else right_from(kept, one.questions, where=version.key)
    except BadFile as trouble:
        return [for_trouble(language, trouble)]
    told = [line for each in differences(before, now, one.questions, language) for line in lines_of(each)]
    return [*as_before(version, earlier, zone), *told] if told else told


def lines_of(one: RightDifference) -> list[str]:
    """What differs; of something long only the lines that went and came."""
    if "\n" not in one.one + one.other:
        told = QCoreApplication.translate("HouseRules", "{label}: was {was}; werd {becomes}")
        return [told.format(label=one.label, was=one.one or "–", becomes=one.other or "–")]
    gone = QCoreApplication.translate("HouseRules", "{label}, weg: {line}")
    came = QCoreApplication.translate("HouseRules", "{label}, erbij: {line}")
    was, now = ([line.strip() for line in words.splitlines()] for words in (one.one, one.other))
    return [
        *(gone.format(label=one.label, line=line) for line in was if line not in now),
        *(came.format(label=one.label, line=line) for line in now if line not in was),
    ]


def _told(right: Entitlement | None, known: Known, language: str) -> dict[str, str]:
    if right is None:
        return {}
    told: dict[str, str] = {}
    for label, texts in (
        (QCoreApplication.translate("HouseRules", "Naam"), right.name),
        (QCoreApplication.translate("HouseRules", "Uitleg"), right.about),
        (QCoreApplication.translate("HouseRules", "Waar"), right.where),
        (
            QCoreApplication.translate("HouseRules", "Meebrengen"),
            {key: "; ".join(rows) for key, rows in right.bring.items()},
        ),
        (QCoreApplication.translate("HouseRules", "Opgelet"), right.mind),
    ):
        told |= in_each_language(label, texts)
    told[QCoreApplication.translate("HouseRules", "Toekenning")] = granting_word(right.granting)
    told[QCoreApplication.translate("HouseRules", "Voor wie")] = as_text(
        outline(right.when), right.amounts, known, language
    )
    if right.held is not None:
        told[QCoreApplication.translate("HouseRules", "Heeft het al")] = as_text(
            outline(right.held), right.amounts, known, language
        )
    told[QCoreApplication.translate("HouseRules", "Bedragen")] = "\n".join(
        amount_said(row, language) for row in right.amounts
    )
    told[QCoreApplication.translate("HouseRules", "Geldig")] = validity(right.valid_from, right.valid_until)
    told[QCoreApplication.translate("HouseRules", "Bronnen")] = "\n".join(
        source_said(one) for one in right.sources
    )
    checked = ""
    if right.checked_on is not None:
        checked = f"{short_date(right.checked_on)}, {right.checked_by}"
    told[QCoreApplication.translate("HouseRules", "Nagekeken")] = checked
    return told


def in_each_language(label: str, texts: Said) -> dict[str, str]:
    """A text with its language beside the label, but for Dutch."""
    found = {f"{label} ({language})": texts.get(language, "") for language in LANGUAGES[1:]}
    return {label: texts.get(LANGUAGES[0], "")} | found
