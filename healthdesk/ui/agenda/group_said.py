"""What is said of a group: how full it is, how it went with one person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.group import Attendance


def attendance_said(attendance: Attendance) -> str:
    """How it went with one person."""
    return {
        Attendance.EXPECTED: QCoreApplication.translate("Group", "verwacht"),
        Attendance.CAME: QCoreApplication.translate("Group", "gekomen"),
        Attendance.LATE: QCoreApplication.translate("Group", "te laat gekomen"),
        Attendance.NO_SHOW: QCoreApplication.translate("Group", "niet gekomen"),
        Attendance.EXCUSED: QCoreApplication.translate("Group", "verontschuldigd"),
    }[attendance]


def short_said(attendance: Attendance) -> str:
    """The same in a cell of a table."""
    return {
        Attendance.EXPECTED: QCoreApplication.translate("Group", "verwacht"),
        Attendance.CAME: QCoreApplication.translate("Group", "✓ gekomen"),
        Attendance.LATE: QCoreApplication.translate("Group", "✓ te laat"),
        Attendance.NO_SHOW: QCoreApplication.translate("Group", "✕ niet"),
        Attendance.EXCUSED: QCoreApplication.translate("Group", "afgemeld"),
    }[attendance]


def free_said(free: int) -> str:
    """How many places are left."""
    if free == 1:
        return QCoreApplication.translate("Group", "nog 1 plaats vrij")
    return QCoreApplication.translate("Group", "nog {count} plaatsen vrij").format(count=free)
