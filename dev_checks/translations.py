"""Every word on the screen has its English and French: what `lupdate` finds is in the .ts files, finished.

The Dutch source strings stand in the code; ``resources/translations/<language>/<folder>.ts`` holds
the translation of one folder of ``healthdesk/ui``.
"""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dev_checks.sources import ROOT, called_name, python_files, tree_of, where

LANGUAGES = ("en", "fr")
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"

Key = tuple[str, str, str]
"""Context, source, comment."""


def complaints() -> list[str]:
    """Untranslated, unfinished, vanished, and strings that lupdate reads wrongly."""
    folders = {path for path in (ROOT / "healthdesk" / "ui").iterdir() if list(path.glob("*.py"))}
    sources = {folder.name: sorted(folder.glob("*.py")) for folder in sorted(folders)}
    sources["startup"] = [path for path in (ROOT / "healthdesk" / "startup.py",) if path.exists()]
    with ThreadPoolExecutor(max_workers=2) as pool:
        fresh = dict(zip(sources, pool.map(_extracted, sources.values()), strict=True))
    found = _unreadable()
    for folder, keys in fresh.items():
        for language in LANGUAGES:
            found += _compared(ROOT / "resources" / "translations" / language / f"{folder}.ts", keys)
    return found


def _extracted(files: list[Path]) -> set[Key]:
    if not files:
        return set()
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / "fresh.ts"
        command = [LUPDATE, *files, "-ts", made, "-silent"]
        subprocess.run([str(part) for part in command], check=True, capture_output=True, cwd=ROOT)
        return set(_read(made)) if made.exists() else set()


def _read(path: Path) -> dict[Key, ET.Element]:
    messages = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            messages[key] = message
    return messages


def _compared(path: Path, wanted: set[Key]) -> list[str]:
    place = path.relative_to(ROOT).as_posix()
    if not path.exists():
        return [f"{place}: does not exist; {len(wanted)} strings wait for it"] if wanted else []
    kept = _read(path)
    found = [f"{place}: lacks [{context}] {source!r}" for context, source, _ in sorted(wanted - kept.keys())]
    for key, message in kept.items():
        translation = message.find("translation")
        state = "" if translation is None else translation.get("type", "")
        text = "" if translation is None else translation.text or ""
        if key not in wanted:
            found.append(f"{place}: [{key[0]}] {key[1]!r} is no longer in the code (lupdate -no-obsolete)")
        elif state or not text:
            found.append(f"{place}: [{key[0]}] {key[1]!r} is {state or 'empty'}")
        elif _values(key[1]) != _values(text):
            found.append(f"{place}: [{key[0]}] {key[1]!r} and its translation name different values")
    return found


def _values(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}
    except ValueError:
        return set()


def _unreadable() -> list[str]:
    """What lupdate takes literally (f-strings), under an empty context (a bare `tr`) or not at all."""
    found = []
    for path in python_files("healthdesk"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Assign) and _is_translator(node.value):
                found.append(f"{where(path, node.lineno)}: tr() or translate() by another name is not found")
            if not isinstance(node, ast.Call) or called_name(node) not in ("tr", "translate"):
                continue
            if isinstance(node.func, ast.Name):
                found.append(
                    f"{where(path, node.lineno)}: a bare {node.func.id}() is never found at run time"
                )
            if any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in node.args):
                found.append(f"{where(path, node.lineno)}: no f-strings or sums inside {called_name(node)}()")
    return found


def _is_translator(value: ast.expr) -> bool:
    return isinstance(value, ast.Attribute) and value.attr in ("tr", "translate")
