"""Words of the builder: what each kind of line is called, and each way of looking at an answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.form_outline import LineKind, OutlineLine, Sign


def kind_word(kind: LineKind) -> str:
    """What a kind is called where one chooses it."""
    return {
        LineKind.TEXT: QCoreApplication.translate("FormBuilder", "Korte tekst"),
        LineKind.LONG_TEXT: QCoreApplication.translate("FormBuilder", "Lange tekst"),
        LineKind.YES_NO: QCoreApplication.translate("FormBuilder", "Ja of nee"),
        LineKind.ONE_OF: QCoreApplication.translate("FormBuilder", "Eén antwoord kiezen"),
        LineKind.SOME_OF: QCoreApplication.translate("FormBuilder", "Meer antwoorden kiezen"),
        LineKind.NUMBER: QCoreApplication.translate("FormBuilder", "Getal"),
        LineKind.DATE: QCoreApplication.translate("FormBuilder", "Datum"),
        LineKind.SCALE: QCoreApplication.translate("FormBuilder", "Schaal"),
        LineKind.WORDS: QCoreApplication.translate("FormBuilder", "Regel uitleg"),
        LineKind.SUM: QCoreApplication.translate("FormBuilder", "Som van de punten"),
        LineKind.PART: QCoreApplication.translate("FormBuilder", "Deel"),
        LineKind.OTHER: QCoreApplication.translate("FormBuilder", "Ander soort vraag"),
    }[kind]


KIND_ICONS = {
    LineKind.TEXT: "text-line",
    LineKind.LONG_TEXT: "note",
    LineKind.YES_NO: "check",
    LineKind.ONE_OF: "one-of",
    LineKind.SOME_OF: "some-of",
    LineKind.NUMBER: "number",
    LineKind.DATE: "agenda",
    LineKind.SCALE: "scale",
    LineKind.WORDS: "info",
    LineKind.PART: "form",
    LineKind.SUM: "chart",
    LineKind.OTHER: "help",
}


def sign_word(sign: Sign) -> str:
    """How a condition looks at an answer."""
    return {
        Sign.IS: QCoreApplication.translate("FormBuilder", "is"),
        Sign.IS_NOT: QCoreApplication.translate("FormBuilder", "is niet"),
        Sign.ANSWERED: QCoreApplication.translate("FormBuilder", "is ingevuld"),
        Sign.NOT_ANSWERED: QCoreApplication.translate("FormBuilder", "is niet ingevuld"),
        Sign.AT_LEAST: QCoreApplication.translate("FormBuilder", "is minstens"),
        Sign.AT_MOST: QCoreApplication.translate("FormBuilder", "is hoogstens"),
        Sign.MORE: QCoreApplication.translate("FormBuilder", "is meer dan"),
        Sign.LESS: QCoreApplication.translate("FormBuilder", "is minder dan"),
        Sign.AS_IT_IS: QCoreApplication.translate("FormBuilder", "blijft zoals het is"),
    }[sign]


def line_words(words: str) -> str:
    """What a line says, or that it says nothing yet."""
    return words or QCoreApplication.translate("FormBuilder", "(nog geen tekst)")


def spoken_line(line: OutlineLine, number: str, words: str) -> str:
    """The whole of a line for who hears it."""
    parts = [number, line_words(words), kind_word(line.kind)]
    if line.required:
        parts.append(QCoreApplication.translate("FormBuilder", "verplicht"))
    return ", ".join(filter(None, parts))
