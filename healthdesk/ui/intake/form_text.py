"""Words of a form with their shape: headings, lists, bold, italic; nothing in it runs or loads."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt

from healthdesk.records.questionnaire import Option, SignatureAsked, Words
from healthdesk.records.rich_text import Paragraph, RichText, Run, Shape
from healthdesk.rules.form_signatures import is_hers
from healthdesk.sentences import sentence
from healthdesk.ui.parts.text import Text

_TOO_LONG, _PIECE = re.compile(r"\S{40,}"), re.compile(r".{24}")

_BESIDE_A_SIGN = re.compile(r"(?<=\S) (?=[:;?!»](?:\s|$))|(?<=«) ")
"""A space as French has it, of which a form may not say that it keeps its line: FHIR takes no such sign."""


def show_words(
    label: Text, words: Words, language: str, *, before: Words | None = None, after: str = ""
) -> None:
    """Put words on a label, with their shape where the form gives one."""
    said_before = "" if before is None else before.said_in(language)
    rich = words.rich_in(language)
    if not rich:
        label.setTextFormat(Qt.TextFormat.PlainText)
        said = foldable(" ".join(filter(None, (said_before, words.said_in(language), after))))
        if label.buddy() is not None:  # it would take what stands after an & for a key
            said = said.replace("&", "&&")
        label.setText(said.replace(" ✱", "\u00a0✱"))  # never alone on a line
        return
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(as_html(rich, said_before, after))
    label.setAccessibleName(" ".join(filter(None, (said_before, words.said_in(language), after))))


def foldable(text: str) -> str:
    """With places where a line may end in what is too long for one, as an address, and none before a "?"."""
    held = _BESIDE_A_SIGN.sub("\u00a0", text)
    return _TOO_LONG.sub(lambda found: _PIECE.sub("\\g<0>\u200b", found[0]), held)


def option_shape(option: Option, language: str) -> str:
    """The words of an option with their shape; empty for one that is plain in every language."""
    if not option.words.rich:
        return ""
    said = option.words.said_in(language)
    rich = option.words.rich_in(language) or (Paragraph((Run(said),)),)
    return as_html(rich, option.prefix.said_in(language))


def as_html(rich: RichText, before: str = "", after: str = "") -> str:
    """For a label: made of our own tags around escaped words."""
    parts = list(rich)
    if before:
        parts[0] = Paragraph((Run(f"{before} "), *parts[0].runs), parts[0].shape)
    if after:
        parts[-1] = Paragraph((*parts[-1].runs, Run(f"\u00a0{after}")), parts[-1].shape)
    found: list[str] = []
    open_list = ""
    for part in parts:
        wanted = {Shape.BULLET: "ul", Shape.NUMBER: "ol"}.get(part.shape, "")
        if wanted != open_list:
            found.append(f"</{open_list}>" if open_list else "")
            found.append(f"<{wanted}>" if wanted else "")
            open_list = wanted
        words = "".join(_run(run) for run in part.runs)
        if part.shape is Shape.HEADING:
            words = f"<b>{words}</b>"
        found.append(f"<li>{words}</li>" if wanted else f"<p>{words}</p>")
    found.append(f"</{open_list}>" if open_list else "")
    return "".join(found)


def _run(run: Run) -> str:
    words = escape(foldable(run.text)).replace("\n", "<br/>")
    if run.bold:
        words = f"<b>{words}</b>"
    return f"<i>{words}</i>" if run.italic else words


def signature_words(asked: SignatureAsked | None, language: str) -> str:
    """That this part is signed, and as what the form asks it; empty where it asks none."""
    if asked is None:
        return ""
    said = asked.words.said_in(language)
    key = "forms.signs_herself" if is_hers(asked) else "forms.signs"
    return sentence(language, key, asked=f" ({said})" if said else "")
