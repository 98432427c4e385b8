"""Letters of the world: the scripts that a computer may lack, so that every name can be read.

A bare Linux shows Tigrinya as empty boxes. The fonts that the letters are printed with are lent to the
screen too; the system's own are still asked first.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from healthdesk.resource_paths import resource

# Some megabytes each: lent only to a computer that cannot write them itself.
_LARGE = {
    QFontDatabase.WritingSystem.SimplifiedChinese: "DroidSansFallback-Regular.ttf",
    QFontDatabase.WritingSystem.Korean: "NanumGothicCoding-Regular.ttf",
}


@cache
def lend_scripts() -> None:
    """Once, when a house opens: before that no name is to be seen, and the start need not wait."""
    for font in sorted(resource("fonts").glob("NotoS*[a-z][A-Z]*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for script, name in _LARGE.items():
        if not QFontDatabase.families(script):
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
