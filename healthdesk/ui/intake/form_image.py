"""Pictures that stand inside a form: at a question, and at its options."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from healthdesk.records.questionnaire_response import Attachment
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.tokens import size


def pixmap_of(picture: Attachment, room: QSize) -> QPixmap:
    """The picture, made to fit; an empty one where it cannot be read."""
    content = QBuffer()
    content.setData(QByteArray(picture.data))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(content)
    own = reader.size()
    if own.isValid() and (own.width() > room.width() or own.height() > room.height()):
        reader.setScaledSize(own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())


def icon_of(picture: Attachment) -> QIcon:
    """A picture for an option."""
    side = size("large_icon")
    return QIcon(pixmap_of(picture, QSize(side, side)))


class FormImage(QLabel):
    """A picture under the words of a question; its title is said to who cannot see it."""

    def __init__(self, picture: Attachment, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(pixmap_of(picture, QSize(size("narrow_form"), size("trend"))))
        self.setAccessibleName(picture.title or words)
        set_tip(self, picture.title)
