"""One question on the page: its words, its field, its help, and what is wrong with the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QVBoxLayout, QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Place, Value
from healthdesk.sentences import sentence
from healthdesk.ui.intake.form_image import FormImage
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words
from healthdesk.ui.intake.make_field import make_field
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, hide_unless, row
from healthdesk.ui.parts.text import Text

_SHORT_QUESTION = 40
_LOOKS_AROUND = frozenset((ItemType.ATTACHMENT, ItemType.REFERENCE))
MakeBelow = Callable[[FormSheet, tuple[Item, ...], Place], QWidget]
"""Makes what shows the questions under an answer."""


class QuestionView(QFrame):
    """A question; one that unfolds because of another answer stands in from a coloured line."""

    def __init__(
        self, sheet: FormSheet, place: Place, make_below: MakeBelow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet, self._place = sheet, place
        self._make_below = make_below
        self.item: Item = sheet.filling.item_at(place)
        self.field = make_field(self.item, sheet.setting)
        self._words = Text(wraps=True)
        self._image = FormImage(self.item.picture, "") if self.item.picture is not None else None
        self._words.setBuddy(self.field)
        self._several = Text("", "muted")
        self._help = Text("", "caption", wraps=True)
        self._known = Text("", "caption", wraps=True)
        self._error = Text("", "error", wraps=True)
        self._more_about = LinkButton("", icon="open")
        self._below: QVBoxLayout = column(gap="gap")
        self._below_count = 0
        if self.item.conditions:
            self.setProperty("look", "unfolded")
        self._build()
        self.field.answered.connect(self._on_answered)
        self.field.left.connect(self._on_left)
        sheet.register(place, self)
        self.speak()
        self.show_state()

    def _build(self) -> None:
        layout = column(self, gap="small")
        head: QLayout = FlowLayout() if self._is_several else column()
        head.addWidget(self._words)
        head.addWidget(self._several)
        if self._image is not None and self._image.is_small:
            beside = row(gap="medium")
            beside.addWidget(self._image)
            beside.addLayout(head, 1)
            layout.addLayout(beside)
        else:
            layout.addLayout(head)
        self._several.setVisible(self._is_several)
        if self._image is not None and not self._image.is_small:
            layout.addWidget(self._image)
        self._holder: QVBoxLayout = column()
        self._holder.addWidget(self.field)
        layout.addLayout(self._holder)
        layout.addWidget(self._help)
        layout.addWidget(self._known)
        self._more_about.clicked.connect(self._on_more_about)
        layout.addWidget(self._more_about)
        hide_unless(bool(self.item.support_link) and not self._sheet.setting.given, self._more_about)
        layout.addWidget(self._error)
        layout.addLayout(self._below)
        self._error.hide()

    @property
    def place(self) -> Place:
        """Where its answers stand."""
        return self._place

    @property
    def _is_ours(self) -> bool:
        """Looks into the files of this computer or the people of the house: not for who fills in alone."""
        return self._sheet.setting.given and self.item.type in _LOOKS_AROUND

    @property
    def _is_several(self) -> bool:
        return self.item.repeats and bool(self.item.options)

    def show_state(self) -> None:
        """Asked or not, and the answers as they are."""
        filling = self._sheet.filling
        self._renew(filling.item_at(self._place))
        self._sheet.put_in_view(self, self._place, self.item)
        self.field.show_answers(filling.answers(self._place))
        self._tell_known()
        if self._is_ours:
            self.field.setEnabled(False)
        if self.item.items:
            self._show_below()

    def _renew(self, item: Item) -> None:
        """Other words, options or limits than a moment ago; a field with other options is another field."""
        before, self.item = self.item, item
        if before is item or before == item:
            return
        if (before.options, before.read_only, before.limits) != (item.options, item.read_only, item.limits):
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.field.isAncestorOf(focused)
            field = make_field(item, self._sheet.setting)
            self._holder.addWidget(field)
            self._holder.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
            self.field = field
            self._words.setBuddy(field)
            field.answered.connect(self._on_answered)
            field.left.connect(self._on_left)
            if had_focus:
                field.setFocus()
        self.speak()

    def speak(self) -> None:
        """The words in the language of the sheet."""
        setting = self._sheet.setting
        several, after = sentence(setting.language, "forms.several"), "✱" if self.item.required else ""
        if self._is_several and len(self.item.words.said_in(setting.language)) > _SHORT_QUESTION:
            after, several = f"{after} {several}".strip(), ""
        self._words.setWordWrap(not several or not self._is_several)
        show_words(self._words, self.item.words, setting.language, before=self.item.prefix, after=after)
        self._several.setText(several)
        self._known.setText(sentence(setting.language, "forms.from_file"))
        self._more_about.setText(sentence(setting.language, "forms.more_about"))
        self._help.setText(self._help_text())
        self._help.setVisible(bool(self._help.text()))
        self.field.speak(setting)
        self.field.setAccessibleDescription(self._help.text())

    def _help_text(self) -> str:
        language = self._sheet.setting.language
        if self._is_ours:
            return sentence(language, "given.together")
        return self.item.help.said_in(language)

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What is wrong, under the field, or only worth a word."""
        if text == self._error.text() and self._error.isHidden() != bool(text):
            return
        self._error.set_role("error" if wrong else "muted")
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.field.mark_wrong(wrong=bool(text) and wrong)
        self.field.setAccessibleDescription(text or self._help.text())

    def take_focus(self) -> None:
        """To the field."""
        self.field.setFocus()

    def _show_below(self) -> None:
        """What is asked under each answer; built anew when the number of answers changed."""
        count = self._sheet.filling.spread(self._place)
        if count == self._below_count:
            return
        clear(self._below)
        self._below_count = count
        for number in range(count):
            above = (*self._place[:-1], (self.item.link_id, number))
            self._below.addWidget(self._make_below(self._sheet, self.item.items, above))

    def _tell_known(self) -> None:
        """That an answer comes from the file, as long as it does."""
        self._known.setVisible(self._sheet.is_as_known(self._place))

    def _on_answered(self, values: tuple[Value, ...]) -> None:
        self._sheet.answer(self._place, values)
        self._tell_known()

    def _on_left(self) -> None:
        if self.item.type is not ItemType.BOOLEAN:
            self._sheet.leave(self._place)

    def _on_more_about(self) -> None:
        QDesktopServices.openUrl(QUrl(self.item.support_link))
