"""Makes the screen speak a language: our own words, Qt's own words, dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from healthdesk.resource_paths import resource

_COUNTRY = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE"}


class Interpreter:
    """The translators that are installed now."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """This language from now on; what is already on the screen must be made anew."""
        self.rest()
        QLocale.setDefault(QLocale(_COUNTRY.get(language, "nl_BE")))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}", folder)
        for words in sorted(resource("translations", language).glob("*.qm")):
            self._install(words.stem, str(words.parent))

    def rest(self) -> None:
        """What is made from now on says what stands in the code."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
