"""A file as an answer: chosen from the computer, kept inside the answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.actions.attach_file import read_attachment
from healthdesk.errors import Trouble
from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Attachment, Value
from healthdesk.rules.form_checks import biggest_file
from healthdesk.sentences import for_trouble
from healthdesk.ui.intake.answer_field import AnswerField, Setting
from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.open_file import ask_which
from healthdesk.ui.parts.text import Text


class FileAnswer(AnswerField):
    """Its name and size; another one may be chosen, or none."""

    def __init__(self, item: Item, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(item, setting, parent)
        self._name = Text("", wraps=True)
        self._trouble = Text("", "error", wraps=True)
        self._trouble.hide()
        self._choose = QuietButton("", icon="upload")
        self._choose.clicked.connect(self._on_choose)
        self._choose.setEnabled(not item.read_only and not setting.given)
        self._away = IconButton("trash", self.tr("Bestand weghalen"))
        self._away.clicked.connect(self._on_away)
        line = row(gap="small")
        line.addWidget(self._choose)
        line.addWidget(self._name, 1)
        line.addWidget(self._away)
        layout = column(self, gap="small")
        layout.addLayout(line)
        layout.addWidget(self._trouble)
        self.setFocusProxy(self._choose)
        self._file: Value | None = None
        self.speak(setting)

    def show_answers(self, values: Sequence[Value]) -> None:
        self._file = values[0] if values else None
        self._say()

    def speak(self, setting: Setting) -> None:
        super().speak(setting)
        self._choose.setText(self.tr("Kies een bestand…"))
        self.watch(self._choose)
        question = self.item.words.said_in(setting.language)
        self._choose.setAccessibleName(f"{question}: {self._choose.text()}")
        self._say()

    def _say(self) -> None:
        file = self._file
        if isinstance(file, Attachment) and file.data:
            kilobytes = max(1, len(file.data) // 1000)
            self._name.setText(self.tr("{name} ({count} kB)").format(name=file.title, count=kilobytes))
        elif isinstance(file, Attachment):
            self._name.setText(file.title or file.url)
        else:
            most = biggest_file(self.item)
            said = self.tr("ten hoogste {count} MB") if most >= 1 else self.tr("ten hoogste {count} kB")
            count = most if most >= 1 else most * 1000
            self._name.setText(said.format(count=f"{count.normalize():f}"))
        self._name.set_role("body" if file else "muted")
        self._away.setVisible(file is not None and not self.item.read_only)
        self._choose.setAccessibleDescription(self._name.text())

    def take(self, path: Path) -> None:
        """Read a file, away from the screen."""
        background = self.setting.background
        if background is not None:
            most = biggest_file(self.item)
            background.run(
                read_attachment, path, most, then=self._on_read, trouble=self._on_trouble, lane="slow"
            )

    def _on_choose(self) -> None:
        ask_which(self, self.item.words.said_in(self.setting.language), (), self._on_file)

    def _on_file(self, path: str) -> None:
        self.take(Path(path))

    def _on_read(self, file: Attachment) -> None:
        self._trouble.hide()
        self._file = file
        self._say()
        self.answered.emit((file,))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._trouble.setText(for_trouble(self.setting.language, trouble))
        self._trouble.show()

    def _on_away(self) -> None:
        self._trouble.hide()
        self._file = None
        self._say()
        self.answered.emit(())
        self._choose.setFocus()
