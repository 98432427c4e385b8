"""Words for questions: the kind of answer, where one comes from, what two versions say otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from healthdesk.errors import BadFile
from healthdesk.records.entitlement import FactKind, FactQuestion
from healthdesk.records.house_rule import HouseQuestion, RuleVersion
from healthdesk.rules.entitlement_data import LANGUAGES
from healthdesk.rules.house_questions import question_from
from healthdesk.sentences import for_trouble
from healthdesk.ui.house_rules.apart import RightDifference, apart, in_each_language, lines_of
from healthdesk.ui.house_rules.earlier_steps import as_before
from healthdesk.ui.house_rules.said import whose
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.rights.said import source_said


def kind_word(kind: FactKind) -> str:
    """What kind of answer a question asks."""
    return {
        FactKind.YES_NO: QCoreApplication.translate("HouseRules", "ja of nee"),
        FactKind.ONE: QCoreApplication.translate("HouseRules", "één antwoord uit een lijst"),
        FactKind.SEVERAL: QCoreApplication.translate("HouseRules", "meer antwoorden uit een lijst"),
        FactKind.NUMBER: QCoreApplication.translate("HouseRules", "een getal"),
        FactKind.MONEY: QCoreApplication.translate("HouseRules", "een bedrag in euro"),
    }[kind]


def question_origin(one: HouseQuestion) -> tuple[str, Tone]:
    """Whose version of a question counts."""
    return whose(one, QCoreApplication.translate("HouseRules", "vraag van ons"))


def asked_word(one: HouseQuestion) -> tuple[str, Tone]:
    """Whether people are asked, and by how many rules."""
    count = len(one.used_by)
    if one.question.retired_on is not None and not count:
        return QCoreApplication.translate("HouseRules", "buiten gebruik"), "neutral"
    if one.question.from_file:
        return QCoreApplication.translate("HouseRules", "staat in het dossier"), "neutral"
    if not count:
        return QCoreApplication.translate("HouseRules", "door geen regel"), "amber"
    if count == 1:
        return QCoreApplication.translate("HouseRules", "door 1 regel"), "green"
    return QCoreApplication.translate("HouseRules", "door {count} regels").format(count=count), "green"


def question_checked(question: FactQuestion) -> tuple[str, Tone]:
    """Whether somebody verified it."""
    if question.checked_on is None:
        return QCoreApplication.translate("HouseRules", "te controleren"), "amber"
    return short_date(question.checked_on), "green"


def question_differences(one: FactQuestion, other: FactQuestion) -> list[RightDifference]:
    """What two versions of a question say otherwise."""
    return apart(_told(one), _told(other))


def question_steps(
    one: HouseQuestion, versions: Sequence[RuleVersion], language: str, zone: tzinfo
) -> list[tuple[RuleVersion, list[str]]]:
    """Each step, the newest first, with what it changed beside the one before it."""
    return [
        (version, _step(one, version, versions[number + 1 :], language, zone))
        for number, version in enumerate(versions)
    ]


def _step(
    one: HouseQuestion, version: RuleVersion, earlier: Sequence[RuleVersion], language: str, zone: tzinfo
) -> list[str]:
    if version.content is None:
        if one.shipped is None:
            return [QCoreApplication.translate("HouseRules", "De vraag is weg.")]
        return [QCoreApplication.translate("HouseRules", "De vraag van het programma geldt weer.")]
    kept = earlier[0].content if earlier else None
    try:
        now = question_from(version.content, where=version.key)
        before = one.shipped if kept is None else question_from(kept, where=version.key)
    except BadFile as trouble:
        return [for_trouble(language, trouble)]
    found = apart(_told(before) if before is not None else {}, _told(now))
    told = [line for each in found for line in lines_of(each)]
    return [*as_before(version, earlier, zone), *told] if told else told


def _told(question: FactQuestion) -> dict[str, str]:
    told: dict[str, str] = {}
    for label, texts in (
        (QCoreApplication.translate("HouseRules", "Kort"), question.label),
        (QCoreApplication.translate("HouseRules", "De vraag"), question.ask),
        (QCoreApplication.translate("HouseRules", "Uitleg"), question.hint),
        (QCoreApplication.translate("HouseRules", "Als niets past"), question.nothing),
    ):
        told |= in_each_language(label, texts)
    for language in LANGUAGES:
        names = {language: "\n".join(words.get(language, "") for words in question.options.values()).strip()}
        told |= {
            label: words
            for label, words in in_each_language(
                QCoreApplication.translate("HouseRules", "Antwoorden"), names
            ).items()
            if words
        }
    told[QCoreApplication.translate("HouseRules", "Soort antwoord")] = kind_word(question.kind)
    told[QCoreApplication.translate("HouseRules", "Bronnen")] = "\n".join(
        source_said(one) for one in question.sources
    )
    told[QCoreApplication.translate("HouseRules", "Nagekeken")] = (
        f"{short_date(question.checked_on)}, {question.checked_by}" if question.checked_on is not None else ""
    )
    told[QCoreApplication.translate("HouseRules", "Buiten gebruik sinds")] = (
        short_date(question.retired_on) if question.retired_on is not None else ""
    )
    return told
