"""What a letter about a known referral is called: the answer to ours, or the withdrawal of theirs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from healthdesk.records.received import ReceivedAnswer


@dataclass(frozen=True, slots=True)
class CameWords:
    """The sentences around one of them."""

    title: str
    says: str
    """With {sender}."""
    take: str
    already: str
    """With {day} and {who}."""
    stuck: str
    """With {now} and {then}."""
    known: str
    """With {number}: which referral it is here."""
    other_house: str
    """Whose referral it is: the label of the partner."""
    asked: str


def came_words(told: ReceivedAnswer) -> CameWords:
    """Those of this letter."""
    return _withdrawal() if told.withdraws else _answer()


def _answer() -> CameWords:
    return CameWords(
        title=QCoreApplication.translate("CameWords", "Antwoord op een verwijzing"),
        says=QCoreApplication.translate("CameWords", "{sender} antwoordt"),
        take=QCoreApplication.translate("CameWords", "Neem het antwoord op"),
        already=QCoreApplication.translate("CameWords", "Dit antwoord is al opgenomen op {day} door {who}."),
        stuck=QCoreApplication.translate(
            "CameWords",
            "Van “{now}” kan de verwijzing niet naar “{then}”. Bewaar het antwoord als nieuws: de "
            "verwijzing blijft staan waar ze staat.",
        ),
        known=QCoreApplication.translate("CameWords", "Onze verwijzing {number}"),
        other_house=QCoreApplication.translate("CameWords", "Naar"),
        asked=QCoreApplication.translate("CameWords", "Wat we vroegen"),
    )


def _withdrawal() -> CameWords:
    return CameWords(
        title=QCoreApplication.translate("CameWords", "Intrekking van een verwijzing"),
        says=QCoreApplication.translate("CameWords", "{sender} trekt de verwijzing in"),
        take=QCoreApplication.translate("CameWords", "Neem de intrekking op"),
        already=QCoreApplication.translate(
            "CameWords", "Deze intrekking is al opgenomen op {day} door {who}."
        ),
        stuck=QCoreApplication.translate(
            "CameWords",
            "Hier is de verwijzing “{now}”: ze kan niet meer ingetrokken worden. Bewaar de brief als "
            "nieuws: de verwijzing blijft staan waar ze staat.",
        ),
        known=QCoreApplication.translate("CameWords", "Hun verwijzing, hier {number}"),
        other_house=QCoreApplication.translate("CameWords", "Van"),
        asked=QCoreApplication.translate("CameWords", "Wat ze vroegen"),
    )
