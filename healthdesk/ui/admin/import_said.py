"""What the columns of a table of people are called on the screen; in the file they stay as they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def column_said(column: str) -> str:
    """In the language of the screen; a field of another kind of file is called as it is there."""
    return ", ".join(_words().get(one, one) for one in column.split(", "))


def _words() -> dict[str, str]:
    return {
        "code": QCoreApplication.translate("ImportColumns", "code"),
        "voornaam": QCoreApplication.translate("ImportColumns", "voornaam"),
        "familienaam": QCoreApplication.translate("ImportColumns", "familienaam"),
        "roepnaam": QCoreApplication.translate("ImportColumns", "roepnaam"),
        "naam in eigen schrift": QCoreApplication.translate("ImportColumns", "naam in eigen schrift"),
        "geboortedatum": QCoreApplication.translate("ImportColumns", "geboortedatum"),
        "leeftijd": QCoreApplication.translate("ImportColumns", "leeftijd"),
        "geslacht": QCoreApplication.translate("ImportColumns", "geslacht"),
        "rijksregisternummer": QCoreApplication.translate("ImportColumns", "rijksregisternummer"),
        "telefoon": QCoreApplication.translate("ImportColumns", "telefoon"),
        "e-mail": QCoreApplication.translate("ImportColumns", "e-mail"),
        "contactafspraak": QCoreApplication.translate("ImportColumns", "contactafspraak"),
        "straat": QCoreApplication.translate("ImportColumns", "straat"),
        "postcode": QCoreApplication.translate("ImportColumns", "postcode"),
        "gemeente": QCoreApplication.translate("ImportColumns", "gemeente"),
        "land": QCoreApplication.translate("ImportColumns", "land"),
        "taal": QCoreApplication.translate("ImportColumns", "taal"),
        "tolk": QCoreApplication.translate("ImportColumns", "tolk"),
        "ziekenfonds": QCoreApplication.translate("ImportColumns", "ziekenfonds"),
        "inschrijvingsnummer": QCoreApplication.translate("ImportColumns", "inschrijvingsnummer"),
        "aangemeld door": QCoreApplication.translate("ImportColumns", "aangemeld door"),
        "let op": QCoreApplication.translate("ImportColumns", "let op"),
        "overleden": QCoreApplication.translate("ImportColumns", "overleden"),
        "huisnummer": QCoreApplication.translate("ImportColumns", "huisnummer"),
        "bus": QCoreApplication.translate("ImportColumns", "bus"),
    }
