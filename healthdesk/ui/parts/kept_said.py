"""That something was kept, or that there was nothing to keep."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from healthdesk.actions.desk import Done


def kept_said(done: Done[Any], words: str) -> str:
    """`words`; of what was kept as it stood already, that nothing changed."""
    return words if done.changes else QCoreApplication.translate("Kept", "Er is niets veranderd.")
