"""What hangs on a file, counted in words: "3 afspraken, 1 brief"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def hanging_words(counts: Mapping[str, int]) -> str:
    """Every kind with its number, the most first."""
    names = _names()
    kinds: dict[tuple[str, str], int] = {}
    for table, count in counts.items():
        name = names.get(table, _other())
        kinds[name] = kinds.get(name, 0) + count
    ordered = sorted(kinds.items(), key=lambda kind: -kind[1])
    return ", ".join(f"{count} {name[0 if count == 1 else 1]}" for name, count in ordered)


def one_word(table: str) -> str:
    """What one row of this table is called."""
    return _names().get(table, _other())[0]


def _other() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Hanging", "ander gegeven"),
        QCoreApplication.translate("Hanging", "andere gegevens"),
    )


def _names() -> dict[str, tuple[str, str]]:
    return _around() | {
        "appointment": (
            QCoreApplication.translate("Hanging", "afspraak"),
            QCoreApplication.translate("Hanging", "afspraken"),
        ),
        "consent": (
            QCoreApplication.translate("Hanging", "akkoord"),
            QCoreApplication.translate("Hanging", "akkoorden"),
        ),
        "enrolment": (
            QCoreApplication.translate("Hanging", "inschrijving"),
            QCoreApplication.translate("Hanging", "inschrijvingen"),
        ),
        "draft": (
            QCoreApplication.translate("Hanging", "formulier dat nog niet af is"),
            QCoreApplication.translate("Hanging", "formulieren die nog niet af zijn"),
        ),
        "questionnaire_response": (
            QCoreApplication.translate("Hanging", "ondertekend formulier"),
            QCoreApplication.translate("Hanging", "ondertekende formulieren"),
        ),
        "letter": (
            QCoreApplication.translate("Hanging", "brief"),
            QCoreApplication.translate("Hanging", "brieven"),
        ),
        "letter_draft": (
            QCoreApplication.translate("Hanging", "brief in de maak"),
            QCoreApplication.translate("Hanging", "brieven in de maak"),
        ),
        "enclosure": (
            QCoreApplication.translate("Hanging", "bijlage"),
            QCoreApplication.translate("Hanging", "bijlagen"),
        ),
        "letter_answer": (
            QCoreApplication.translate("Hanging", "antwoord op een brief"),
            QCoreApplication.translate("Hanging", "antwoorden op brieven"),
        ),
        "received_letter": (
            QCoreApplication.translate("Hanging", "ontvangen brief"),
            QCoreApplication.translate("Hanging", "ontvangen brieven"),
        ),
        "referral": (
            QCoreApplication.translate("Hanging", "verwijzing"),
            QCoreApplication.translate("Hanging", "verwijzingen"),
        ),
        "walk_in": (
            QCoreApplication.translate("Hanging", "keer aan de balie"),
            QCoreApplication.translate("Hanging", "keren aan de balie"),
        ),
        "note": (
            QCoreApplication.translate("Hanging", "notitie"),
            QCoreApplication.translate("Hanging", "notities"),
        ),
    }


def _around() -> dict[str, tuple[str, str]]:
    """Rights, plans, and the people around."""
    rights = (
        QCoreApplication.translate("Hanging", "gegeven over rechten"),
        QCoreApplication.translate("Hanging", "gegevens over rechten"),
    )
    return {
        "life_fact": rights,
        "entitlement_check": rights,
        "entitlement_follow_up": rights,
        "help_plan": (
            QCoreApplication.translate("Hanging", "plan"),
            QCoreApplication.translate("Hanging", "plannen"),
        ),
        "contact_attempt": (
            QCoreApplication.translate("Hanging", "poging tot contact"),
            QCoreApplication.translate("Hanging", "pogingen tot contact"),
        ),
        "waiting": (
            QCoreApplication.translate("Hanging", "plaats op de wachtlijst"),
            QCoreApplication.translate("Hanging", "plaatsen op de wachtlijst"),
        ),
        "trajectory": (
            QCoreApplication.translate("Hanging", "traject"),
            QCoreApplication.translate("Hanging", "trajecten"),
        ),
        "recall": (
            QCoreApplication.translate("Hanging", "belofte om terug te bellen"),
            QCoreApplication.translate("Hanging", "beloftes om terug te bellen"),
        ),
        "reminder": (
            QCoreApplication.translate("Hanging", "herinnering"),
            QCoreApplication.translate("Hanging", "herinneringen"),
        ),
        "reminder_wish": (
            QCoreApplication.translate("Hanging", "wens over herinneringen"),
            QCoreApplication.translate("Hanging", "wensen over herinneringen"),
        ),
        "carer": (
            QCoreApplication.translate("Hanging", "mantelzorger"),
            QCoreApplication.translate("Hanging", "mantelzorgers"),
        ),
    }
