"""A form with options whose words have a shape, and with pictures; invented."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import Any

from PIL import Image

from tests.forms_made import q
from tests.forms_of_others import PIXEL, SDC, STANDARD, control, ext

MARKDOWN, XHTML = f"{STANDARD}rendering-markdown", f"{STANDARD}rendering-xhtml"
CIRCLE = base64.b64encode(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><circle cx="48" cy="48" r="40"/></svg>'
).decode()


def photo(width: int, height: int) -> str:
    """A JPEG of this size."""
    written = BytesIO()
    Image.new("RGB", (width, height), (30, 120, 200)).save(written, "JPEG")
    return base64.b64encode(written.getvalue()).decode()


def option(code: str, said: str, *, markdown: str = "", xhtml: str = "", **more: Any) -> dict[str, Any]:
    """An option whose display has a shape."""
    shape = [{"url": MARKDOWN, "valueMarkdown": markdown}] if markdown else []
    shape += [{"url": XHTML, "valueString": xhtml}] if xhtml else []
    coding: dict[str, Any] = {"code": code, "display": said}
    if shape:
        coding["_display"] = {"extension": shape}
    return {"valueCoding": coding, **more}


def media(data: str = PIXEL, kind: str = "image/png", title: str = "", *, of: str = "itemAnswerMedia") -> Any:
    """A picture at an option or, `of` itemMedia, at a question."""
    value = {"contentType": kind, "data": data, "title": title}
    return {"url": f"{SDC}{of}", "valueAttachment": value}


def shaped_items() -> list[dict[str, Any]]:
    """One of each control, one with pictures."""
    lines = "<div><p>Soms</p><ul><li>een keer per <b>week</b></li><script>alert(1)</script></ul></div>"
    choices = [
        option("a", "Nooit & nergens", markdown="**Nooit** & *nergens*"),
        option("b", "Soms", xhtml=lines),
        option("c", "Gewoon"),
    ]
    typed = {"valueString": "een tekst"}
    marked = {"extension": [{"url": MARKDOWN, "valueMarkdown": "een **tekst**"}]}
    return [
        q("one", "choice", answerOption=choices),
        q("more", "choice", repeats=True, answerOption=choices),
        q("list", "choice", answerOption=choices, extension=[control("drop-down")]),
        q("said", "string", answerOption=[typed | {"_valueString": marked}, {"valueString": "twee"}]),
        q("faces", "choice", answerOption=[
            option("blij", "Blij", extension=[media(CIRCLE, "image/svg+xml", "Een rond gezicht")]),
            option("droef", "Droef", markdown="**Droef**", extension=[media()]),
        ]),
        q("foto", "string", extension=[media(photo(1600, 800), "image/jpeg", "Een straat", of="itemMedia")]),
        q("stuk", "string", extension=[media("QUJD", "image/png", "Niet te lezen", of="itemMedia")]),
        q("uit", "display", extension=[media(title="Een vlak", of="itemMedia")]),
        q("deel", "group", item=[q("x")], extension=[media(title="Bij het deel", of="itemMedia")]),
    ]  # fmt: skip


UPRIGHT = ext("questionnaire-choiceOrientation", valueCode="vertical")
