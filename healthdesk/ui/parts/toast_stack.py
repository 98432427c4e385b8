"""Shows toasts at the bottom of the window for eight seconds, longer while looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget

from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.icon_label import IconLabel
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.toasts import Toast, Toasts
from healthdesk.ui.parts.tokens import milliseconds, size, space
from healthdesk.ui.parts.undo_button import UndoButton


class ToastCard(QFrame):
    """One toast.

    over: its time has passed or it was put away. taken_back: undo was chosen.
    """

    over = Signal(object)
    taken_back = Signal(object)

    def __init__(self, toast: Toast, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toast = toast
        self.setProperty("look", "toast")
        self.setAccessibleName(toast.text)
        layout = row(self, gap="small", margin="tiny", sides="medium")
        ink = "on_toast"
        if toast.tone == "trouble":
            ink = "on_red"
            self.setProperty("tone", toast.tone)
            failed = QCoreApplication.translate("ToastCard", "Niet gelukt")
            self.setAccessibleName(f"{failed}: {toast.text}")
            layout.addWidget(IconLabel("error", failed, tone=ink, side="small_icon"))
        text = Text(toast.text)
        text.setMinimumHeight(size("small_control"))
        if text.sizeHint().width() > size("toast"):
            text.setWordWrap(True)
            text.setMinimumWidth(size("toast"))
        layout.addWidget(text, 1)
        if toast.undo is not None:
            undo = UndoButton(self, again=bool(toast.again))
            undo.clicked.connect(self._on_undo)
            layout.addWidget(undo)
        close = IconButton("cross", QCoreApplication.translate("ToastCard", "Sluiten"), tone=ink)
        close.clicked.connect(self._on_over)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("toast"))
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_undo(self) -> None:
        self.taken_back.emit(self.toast)

    def _on_over(self) -> None:
        self.over.emit(self.toast)

    def _on_timeout(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()
        else:
            self._on_over()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start()
        super().enterEvent(event)


_FOOT_MOVES = {QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize}


class ToastStack(QWidget):
    """Lies over the bottom of a page, as wide as its toasts, newest below.

    At the side where lines begin: what one presses (save, book, a panel's buttons) stands at the other,
    or is the foot of its page, and then this lies above it.
    """

    def __init__(self, toasts: Toasts, parent: QWidget) -> None:
        super().__init__(parent)
        self._toasts = toasts
        self._cards: list[ToastCard] = []
        self._layout = column(self, gap="small")
        toasts.shown.connect(self._on_shown)
        toasts.gone.connect(self._on_gone)
        parent.installEventFilter(self)
        if isinstance(parent, QStackedWidget):
            parent.currentChanged.connect(self._on_page_changed)
        theme().changed.connect(self.update)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._place)
        self.hide()

    def _on_shown(self, toast: Toast) -> None:
        card = ToastCard(toast, self)
        card.over.connect(self._toasts.close)
        card.taken_back.connect(self._toasts.take_back)
        self._cards.append(card)
        self._layout.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)
        card.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))

    def _on_gone(self, toast: Toast) -> None:
        for card in [card for card in self._cards if card.toast is toast]:
            self._cards.remove(card)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._place()

    def _on_page_changed(self, _number: int) -> None:
        """Another page came forward; what can be taken back stays before it."""
        self.raise_()
        self._laid_out.start()

    def _place(self) -> None:
        self.setVisible(bool(self._cards))
        frame = self.parentWidget()
        if frame is not None and self._cards:
            self._layout.activate()
            width = self._layout.sizeHint().width()
            self.resize(width, max(self._layout.sizeHint().height(), self._layout.totalHeightForWidth(width)))
            side = frame.width() - self.width() - space("margin") if self.isRightToLeft() else space("margin")
            self.move(side, self._floor(frame) - self.height())
            self.raise_()

    def _floor(self, frame: QWidget) -> int:
        """How low it may come: not over the foot of the page."""
        page = frame.currentWidget() if isinstance(frame, QStackedWidget) else None
        foot = page.foot() if isinstance(page, Page) else None
        if foot is not None:
            foot.installEventFilter(self)  # another face of the page has another foot
        if foot is None or not foot.isVisible():
            return frame.height() - space("margin")
        return foot.mapTo(frame, QPoint()).y() - space("small")

    def event(self, event: QEvent) -> bool:
        answered = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return answered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif self._cards and event.type() in _FOOT_MOVES:
            self._laid_out.start()
        return super().eventFilter(watched, event)
