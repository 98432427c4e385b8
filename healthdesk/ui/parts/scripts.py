"""Letters of the world: the scripts that a computer may lack, so that every name can be read.

A bare Linux shows Tigrinya as empty boxes. The fonts that the letters are printed with are lent to the
screen too; the system's own are still asked first.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from healthdesk.resource_paths import resource


@cache
def lend_scripts() -> None:
    """Once, when a house opens: before that no name is to be seen, and the start need not wait."""
    for font in sorted(resource("fonts").glob("NotoSans[A-Z]*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
