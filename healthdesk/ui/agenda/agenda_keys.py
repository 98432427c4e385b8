"""What the keys do in the agenda, for the list of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.ui.parts.page import Shortcut


def shortcuts() -> tuple[Shortcut, ...]:
    """Key, and what it does."""
    return (
        (
            QCoreApplication.translate("AgendaPage", "pijlen"),
            QCoreApplication.translate("AgendaPage", "van gesprek naar gesprek, van kolom naar kolom"),
        ),
        (
            QCoreApplication.translate("AgendaPage", "Ctrl + pijlen"),
            QCoreApplication.translate(
                "AgendaPage", "verplaats; loslaten zet het neer, Esc brengt het terug"
            ),
        ),
        (
            QCoreApplication.translate("AgendaPage", "Ctrl + Shift + ↑ ↓"),
            QCoreApplication.translate("AgendaPage", "korter of langer"),
        ),
        (
            "Ctrl+C / Ctrl+V",
            QCoreApplication.translate("AgendaPage", "kopieer een gesprek, plak het op een vrij uur"),
        ),
        ("Enter", QCoreApplication.translate("AgendaPage", "open het gesprek, of boek hier")),
        (
            QCoreApplication.translate("AgendaPage", "spatie"),
            QCoreApplication.translate("AgendaPage", "volgende stap: aangekomen, binnen, klaar"),
        ),
        ("H", QCoreApplication.translate("AgendaPage", "houd dit moment vijf minuten vast")),
        ("Del", QCoreApplication.translate("AgendaPage", "afzeggen")),
        ("F2", QCoreApplication.translate("AgendaPage", "wijzig")),
        ("Ctrl+N", QCoreApplication.translate("AgendaPage", "nieuwe afspraak")),
        ("Ctrl+F", QCoreApplication.translate("AgendaPage", "zoek een moment")),
        ("Ctrl+P", QCoreApplication.translate("AgendaPage", "daglijst op papier")),
        ("Page Up / Page Down", QCoreApplication.translate("AgendaPage", "vroeger, later")),
        ("Alt+T", QCoreApplication.translate("AgendaPage", "vandaag")),
    )
