"""The words about files that go along with a letter, or came back on one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.enclosure import Apart, Enclosure
from healthdesk.rules.enclosures import ENDINGS

_PROGRAMS = {
    ".pdf": "PDF",
    ".docx": "Word",
    ".doc": "Word",
    ".xlsx": "Excel",
    ".xls": "Excel",
    ".pptx": "PowerPoint",
    ".ppt": "PowerPoint",
    ".odt": "LibreOffice Writer",
    ".ods": "LibreOffice Calc",
    ".odp": "LibreOffice Impress",
}


def enclosure_said(one: Enclosure) -> str:
    """Say "PDF · 2 blz. · 340 kB"."""
    return file_said(one.media, one.size, one.pages)


def file_said(media: str, size: int, pages: int = 0) -> str:
    """What it was made with and how big it is, as far as that is known; `pages` 0: nobody can tell."""
    ending = ENDINGS.get(media, "")
    parts = [_PROGRAMS.get(ending, "")]
    if ending and not parts[0]:
        parts = [QCoreApplication.translate("Enclosures", "foto of scan")]
    if pages:
        parts.append(QCoreApplication.translate("Enclosures", "{count} blz.").format(count=pages))
    return " · ".join(filter(None, (*parts, _size_said(size))))


def _size_said(size: int) -> str:
    if size >= 1_000_000:
        told = QCoreApplication.translate("Enclosures", "{count} MB")
        return told.format(count=f"{size / 1_000_000:.1f}".replace(".", ","))
    return QCoreApplication.translate("Enclosures", "{count} kB").format(count=max(1, size // 1000))


def apart_said(apart: Apart) -> str:
    """Why it stays a file of its own; nothing where it becomes pages."""
    words = {
        Apart.NO: "",
        Apart.OFFICE: QCoreApplication.translate(
            "Enclosures",
            "Blijft een apart bestand. Bewaar het als PDF om het in één PDF met de brief te krijgen.",
        ),
        Apart.LOCKED: QCoreApplication.translate(
            "Enclosures", "Blijft een apart bestand: de maker vergrendelde de bladzijden."
        ),
        Apart.SIGNED: QCoreApplication.translate(
            "Enclosures", "Blijft een apart bestand: in één PDF zou de handtekening niet meer gelden."
        ),
        Apart.FORM: QCoreApplication.translate(
            "Enclosures", "Blijft een apart bestand: dit formulier is alleen in Adobe Reader te zien."
        ),
        Apart.PORTFOLIO: QCoreApplication.translate(
            "Enclosures",
            "Blijft een apart bestand: er zitten bestanden in, en de bladzijden zijn alleen de omslag.",
        ),
        Apart.MOVING: QCoreApplication.translate(
            "Enclosures", "Blijft een apart bestand: dit beeld beweegt, op papier stond er alleen het begin."
        ),
    }
    return words[apart]
