"""How it went with somebody's talks of the past year, in a few calm words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.comings import Comings


def comings_said(one: Comings) -> list[str]:
    """What there is to tell: "3 × niet gekomen, voorbije jaar". Who always came is told nothing of."""
    missed = QCoreApplication.translate("Comings", "{count} × niet gekomen, voorbije jaar")
    called_off = QCoreApplication.translate("Comings", "{count} × zelf afgezegd")
    fell = QCoreApplication.translate("Comings", "{count} × door ons afgezegd")
    late = QCoreApplication.translate("Comings", "{count} × te laat")
    told = ((missed, one.missed), (late, one.late), (called_off, one.called_off), (fell, one.fell))
    # What she called off or we did is told beside what went wrong, never on its own: it is no fault.
    if not one.missed and not one.late:
        return []
    return [words.format(count=count) for words, count in told if count]
