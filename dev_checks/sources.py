"""The Python files that the checks look at, parsed once."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("healthdesk", "tests", "benchmarks", "dev_checks", "gallery", "packaging")


@cache
def python_files(*folders: str) -> tuple[Path, ...]:
    """All our Python files, or those of some folders."""
    found = [path for folder in folders or FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    return tuple(found if folders else [ROOT / "dev.py", *found])


@cache
def text_of(path: Path) -> str:
    """A file as text."""
    return path.read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    """A file as a syntax tree."""
    return ast.parse(text_of(path), filename=str(path))


def where(path: Path, line: int = 1) -> str:
    """A place as editors understand it."""
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def called_name(call: ast.Call) -> str:
    """The last word of what is called: `self.tr(…)` is "tr"."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
