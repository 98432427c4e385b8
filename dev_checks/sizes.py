"""No file and no function grows beyond what one can hold in one's head."""

from __future__ import annotations

import ast

from dev_checks.sources import python_files, text_of, tree_of, where

FILE_LINES = 500
FUNCTION_LINES = 60


def complaints() -> list[str]:
    """Files and functions that should be split."""
    found = []
    for path in python_files():
        if "versions" in path.parts:
            continue  # a migration is written once, by a program, and never changed
        lines = text_of(path).count("\n")
        if lines >= FILE_LINES:
            found.append(f"{where(path)}: {lines} lines; split it before {FILE_LINES}")
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > FUNCTION_LINES:
                    place = where(path, node.lineno)
                    found.append(f"{place}: {node.name} has {length} lines; at most {FUNCTION_LINES}")
    return found
