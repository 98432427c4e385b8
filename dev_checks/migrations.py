"""Migrations stand in one row: each follows the one before it, and no two have one number.

Two people who add one at a time would else each have a head of their own, and no house would open.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from dev_checks.sources import tree_of, where

FOLDER = "healthdesk/db/migrations/versions"


def complaints(files: Iterable[Path]) -> Iterator[str]:
    """One line per migration that does not stand in the row."""
    before: Path | None = None
    for path in sorted(one for one in files if one.name[0].isdecimal()):
        said, number = _said(path), path.name[:4]
        if before is not None and before.name[:4] == number:
            yield f"{where(path)}: {before.name} has this number too: take the next one"
        elif before is not None and said.get("down_revision") != before.name[:4]:
            yield f"{where(path)}: down_revision is {said.get('down_revision')!r}, not {before.name[:4]!r}"
        if said.get("revision") != number:
            yield f"{where(path)}: revision is {said.get('revision')!r}, the file is called {number}"
        before = path


def _said(path: Path) -> dict[str, object]:
    """What it says of itself."""
    return {
        target.id: node.value.value
        for node in tree_of(path).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
