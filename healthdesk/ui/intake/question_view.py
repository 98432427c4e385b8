"""One question on the page: its words, its field, its help, and what is wrong with the answer.

What only some questions say (help, from the file, an error) is made when there is something to say: of a
form of hundreds each label costs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QVBoxLayout, QWidget

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Place, Value
from healthdesk.sentences import sentence
from healthdesk.ui.intake.form_image import FormImage
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words
from healthdesk.ui.intake.hear_button import hear_button
from healthdesk.ui.intake.make_field import make_field
from healthdesk.ui.intake.more_about import MoreAbout
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Text, TextRole

_SHORT_QUESTION = 40
_LOOKS_AROUND = frozenset((ItemType.ATTACHMENT, ItemType.REFERENCE))
Note = Literal["heard", "help", "known", "error"]
_NOTES: dict[Note, TextRole] = {"heard": "caption", "help": "caption", "known": "caption", "error": "error"}
"""What may stand under the field, in this order."""
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
        self._words = Text(wraps=True, parent=self)
        self._image = FormImage(self.item.picture, "") if self.item.picture is not None else None
        self._hear = hear_button(self.item, sheet.setting, self)
        self._words.setBuddy(self.field)
        self._several = Text("", "muted") if self._is_several else None
        self._notes: dict[Note, Text] = {}
        self._more_about: MoreAbout | None = None
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
        head: QLayout = FlowLayout(fills=True) if self._is_several else column()
        head.addWidget(self._words)
        if self._several is not None:
            head.addWidget(self._several)
        image = self._image if self._image is not None and self._image.is_small else None
        if image is not None or self._hear is not None:
            beside = row(gap="medium" if image is not None else "small")
            for part in (self._hear, image):
                if part is not None:
                    beside.addWidget(part)
            said = QWidget(self)
            said.setProperty("look", "clear")
            said.setLayout(head)
            beside.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
            layout.addLayout(beside)
        else:
            layout.addLayout(head)
        if self._image is not None and not self._image.is_small:
            layout.addWidget(self._image)
        self._holder: QVBoxLayout = column()
        self._holder.addWidget(self.field)
        layout.addLayout(self._holder)
        self._under: QVBoxLayout = column(gap="small")
        layout.addLayout(self._under)
        if self.item.support_link and not self._sheet.setting.given:
            self._more_about = MoreAbout(self.item.support_link, self._sheet.setting.language)
            self._under.addWidget(self._more_about)
        layout.addLayout(self._below)
        if self._hear is not None:
            self._hear.told.connect(self._on_heard)

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
        if self._several is not None and len(self.item.words.said_in(setting.language)) > _SHORT_QUESTION:
            after, several = f"{after} {several}".strip(), ""
        self._words.setWordWrap(not several or self._several is None)
        show_words(self._words, self.item.words, setting.language, before=self.item.prefix, after=after)
        if self._several is not None:
            self._several.setText(several)
        if self._more_about is not None:
            self._more_about.speak(setting.language)
        if self._hear is not None:
            self._hear.speak(setting.language, self.item)
        self._tell_known()
        self._say("help", self._help_text())
        self.field.speak(setting)
        self.field.setAccessibleDescription(self._help_text())

    def _help_text(self) -> str:
        language = self._sheet.setting.language
        if self._is_ours:
            return sentence(language, "given.together")
        return self.item.help.said_in(language)

    def show_error(self, text: str, *, wrong: bool = True) -> None:
        """What is wrong, under the field, or only worth a word."""
        before = self._notes.get("error")
        if text == (before.text() if before is not None else ""):
            return
        self._say("error", text, "error" if wrong else "muted")
        self.field.mark_wrong(wrong=bool(text) and wrong)
        self.field.setAccessibleDescription(text or self._help_text())

    def _say(self, key: Note, text: str, role: TextRole | None = None) -> None:
        """Under the field, in its order; made when it first has something to say."""
        note = self._notes.get(key)
        if note is None:
            if not text:
                return
            note = self._notes[key] = Text("", role or _NOTES[key], wraps=True, parent=self)
            before = list(_NOTES)[: list(_NOTES).index(key)]
            at = sum(one in self._notes for one in before)
            if key == "error" and self._more_about is not None:
                at += 1
            self._under.insertWidget(at, note)
        elif role is not None:
            note.set_role(role)
        note.setText(text)
        note.setVisible(bool(text))

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
        known = self._sheet.is_as_known(self._place)
        self._say("known", sentence(self._sheet.setting.language, "forms.from_file") if known else "")

    def _on_answered(self, values: tuple[Value, ...]) -> None:
        self._sheet.answer(self._place, values)
        self._tell_known()

    def _on_heard(self, why_not: str) -> None:
        self._say("heard", why_not)

    def _on_left(self) -> None:
        if self.item.type is not ItemType.BOOLEAN:
            self._sheet.leave(self._place)
