"""One language somebody speaks or signs."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.records.patient import SpokenLanguage
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.patients.rows_editor import EditorRow


class LanguageRow(EditorRow[SpokenLanguage]):
    """The language, whether it is the one to talk in, and whether that needs an interpreter."""

    def __init__(self, reader: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._remove.setAccessibleName(self.tr("Haal deze taal weg"))
        set_tip(self._remove, self.tr("Haal deze taal weg"))
        self._reader = reader
        names = {code: language_name(code, reader) for code in offered_languages()}
        self._code = ChoiceBox({"": self.tr("kies een taal")} | names)
        self._code.setAccessibleName(self.tr("Taal"))
        self._preferred = QCheckBox(self.tr("voorkeur voor het gesprek"))
        self._interpreter = QCheckBox(self.tr("tolk gewenst"))
        self.arrange(((self._code, 1),), ((self._preferred, 0), (self._interpreter, 1)))
        self._code.picked.connect(self.edited)
        self._preferred.clicked.connect(self.edited)
        self._interpreter.clicked.connect(self.edited)

    def show_value(self, value: SpokenLanguage) -> None:
        if value.code and self._code.findData(value.code) < 0:
            self._code.addItem(language_name(value.code, self._reader), value.code)
        self._code.show_value(value.code)
        self._preferred.setChecked(value.preferred)
        self._interpreter.setChecked(value.interpreter)

    def value(self) -> SpokenLanguage | None:
        code = self._code.value
        if not code:
            return None
        return SpokenLanguage(code, self._preferred.isChecked(), self._interpreter.isChecked())

    def check(self) -> bool:
        told = self._preferred.isChecked() or self._interpreter.isChecked()
        missing = told and not self._code.value
        self.set_error(self.tr("Kies een taal, of haal deze rij weg.") if missing else "")
        return not missing

    def begin(self) -> QWidget:
        return self._code
