"""Pictures that stand inside a form: at a question, and at its options."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from healthdesk.records.questionnaire_response import Attachment
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size

_RATIOS = (1.0, 1.5, 2.0, 3.0)


def pixmap_of(picture: Attachment, room: QSize, ratio: float = 1.0, *, filling: bool = False) -> QPixmap:
    """The picture, made to fit; an empty one where it cannot be read.

    A drawing is as sharp as the screen (`ratio`), and grows into its room where that is asked (`filling`).
    """
    content = QBuffer()
    content.setData(QByteArray(picture.data))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(content)
    own, is_drawn = reader.size(), "svg" in picture.content_type.lower()
    ratio = ratio if is_drawn else 1.0
    if own.isValid():
        too_big = own.width() > room.width() or own.height() > room.height()
        wanted = own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio) if too_big or filling else own
        if wanted != own and (too_big or is_drawn):
            own = wanted
        reader.setScaledSize(own * ratio)
    found = QPixmap.fromImage(reader.read())
    found.setDevicePixelRatio(ratio)
    return found


def icon_of(picture: Attachment, side: int) -> QIcon:
    """A picture for an option, sharp at every usual screen scale."""
    room, made = QSize(side, side), QIcon()
    is_drawn = "svg" in picture.content_type.lower()
    for ratio in _RATIOS if is_drawn else _RATIOS[:1]:
        made.addPixmap(pixmap_of(picture, room, ratio, filling=True))
    return made


class FormImage(QLabel):
    """A picture at the words of a question; its title is said to who cannot see it."""

    def __init__(self, picture: Attachment, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        room = QSize(size("narrow_form"), size("trend"))
        self.setPixmap(pixmap_of(picture, room, self.devicePixelRatioF()))
        self.setAccessibleName(picture.title or words)
        set_tip(self, picture.title)

    @property
    def is_small(self) -> bool:
        """Whether it stands before the words rather than under them."""
        shown = self.pixmap().deviceIndependentSize()
        return 0 < shown.width() <= size("face") and shown.height() <= size("face")
