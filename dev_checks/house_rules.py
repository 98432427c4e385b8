"""Our own rules that no tool knows: what keeps windows alive, freezes them, or kills a test run."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from dev_checks import migrations
from dev_checks.sources import ROOT, called_name, python_files, text_of, tree_of, where

COLOUR = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']""")
# A path or an address of somebody's own computer has no place in the repository.
OWN_PLACE = re.compile(r"(?<![\w.])/(?:root|work|home/\w+|Users/\w+)/\w")
TEXT_KINDS = {
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".json",
    ".yaml",
    ".yml",
    ".qss",
    ".ts",
    ".spec",
    ".iss",
    ".sh",
    "",
}


def complaints() -> list[str]:
    """One line per broken rule."""
    found = []
    for path in python_files("healthdesk"):
        found += [f"{where(path, line)}: {what}" for line, what in _in_program(path)]
    for path in python_files("tests"):
        found += [f"{where(path, line)}: {what}" for line, what in _in_tests(path)]
    found += migrations.complaints(python_files(migrations.FOLDER))
    return found + _own_places()


def _in_program(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.Call):
            continue
        name = called_name(node)
        if name == "connect" and any(_keeps_alive(argument) for argument in node.args):
            yield (
                node.lineno,
                "connect a bound method: a lambda or partial that holds self keeps a closed window alive",
            )
        if _is_dressed_tip(node) and path.name != "tips.py":
            yield node.lineno, "a tip that looks like HTML is shown as HTML: set_tip of ui/parts/tips.py"
        if name == "QComboBox":
            yield node.lineno, "a plain QComboBox cuts a long choice off: FoldingBox of ui/parts"
        if name == "processEvents":
            yield (
                node.lineno,
                "processEvents runs any slot in the middle of this one; use Workbench.background",
            )
    for number, line in enumerate(text_of(path).splitlines(), start=1):
        if "isdigit" in line:
            yield number, "isdigit says yes to ², which is no number: isdecimal"
        if "ui" in path.parts and COLOUR.search(line):
            yield number, "colours stand in resources/styles/tokens.json"


def _is_dressed_tip(call: ast.Call) -> bool:
    """A tip that Qt shows as it likes; with plain_tip around its words it may be shown at once."""
    plain = (isinstance(each, ast.Call) and called_name(each) == "plain_tip" for each in call.args)
    return called_name(call) == "setToolTip" or (called_name(call) == "showText" and not any(plain))


def _keeps_alive(argument: ast.expr) -> bool:
    holds_self = any(isinstance(part, ast.Name) and part.id == "self" for part in ast.walk(argument))
    if isinstance(argument, ast.Lambda):
        return holds_self
    return isinstance(argument, ast.Call) and called_name(argument) == "partial" and holds_self


def _in_tests(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.Call):
            continue
        name = called_name(node)
        if name in ("keyClicks", "keyClick", "keyPress"):
            words = [part.value for part in node.args if isinstance(part, ast.Constant)]
            if any(isinstance(word, str) and not word.isascii() for word in words):
                yield node.lineno, f"{name} with other than ASCII kills the whole run; send QKeyEvents"
        if name == "qWait":
            yield node.lineno, "qWait starves threads; use qtbot.wait*"


def _own_places() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    found = []
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.suffix not in TEXT_KINDS or not path.is_file() or path == Path(__file__).resolve():
            continue
        text = path.read_text(encoding="utf-8", errors="ignore")
        found += [
            f"{where(path, text[: hit.start()].count(chr(10)) + 1)}: a path of one computer"
            for hit in OWN_PLACE.finditer(text)
        ]
    return found
