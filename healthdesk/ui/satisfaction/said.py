"""Options and numbers of answers in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.questionnaire import Words
from healthdesk.records.satisfaction import Stretch
from healthdesk.ui.parts.dates import months


def option_said(option: Words, language: str) -> str:
    """What could be chosen; what somebody wrote in place of it has no words of its own here."""
    return option.said_in(language) or QCoreApplication.translate("Satisfaction", "in eigen woorden")


def months_said(stretch: Stretch) -> str:
    """Which months were counted together."""
    return months(stretch.first, stretch.last)


def people_said(number: int) -> str:
    """How many people answered; never just one."""
    return QCoreApplication.translate("Satisfaction", "{count} mensen").format(count=number)
