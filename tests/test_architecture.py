"""The layers hold, also where no contract looks: at run time, without Qt, over many paintings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_QT = ("records", "rules", "actions", "db", "letters", "exchange", "vault")


def _python(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("layer", WITHOUT_QT)
def test_a_layer_below_the_screen_loads_where_qt_is_not_installed(layer: str) -> None:
    """Each module of it, so that a server or a script can use the house without a window."""
    program = f"""
import importlib, pkgutil, sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
import healthdesk.{layer} as layer
for module in pkgutil.walk_packages(layer.__path__, "healthdesk.{layer}."):
    if ".versions." not in module.name and not module.name.endswith(".env"):
        importlib.import_module(module.name)
"""
    done = _python(program)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("records/house.py", "from healthdesk.rules import roles"),
        ("rules/roles.py", "import sqlalchemy"),
        ("actions/desk.py", "from PySide6.QtCore import QObject"),
        ("letters/__init__.py", "from healthdesk.db import store"),
        ("ui/parts/page.py", "from healthdesk.db.store import Store"),
        ("vault/__init__.py", "import reportlab"),
        ("exchange/__init__.py", "def f():\n    import healthdesk.ui.parts.page"),
        ("db/base.py", "import typing\nif typing.TYPE_CHECKING:\n    import healthdesk.actions.desk"),
    ],
)
def test_the_contracts_catch_what_they_are_for(tmp_path: Path, module: str, line: str) -> None:
    """A copy of the package with one forbidden import in it is refused."""
    for source in (ROOT / "healthdesk").rglob("*.py"):
        copy = tmp_path / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(source.read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    spoiled = tmp_path / "healthdesk" / module
    spoiled.write_text(spoiled.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {lint}", "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "BROKEN" in done.stdout


def test_painting_does_not_use_up_none() -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None with each call and so aborted in the end."""
    program = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget, picture = QWidget(), QPixmap(50, 50)
painter = QPainter(picture)
before = sys.getrefcount(None)
for n in range(2000):
    painter.drawLine(0, 0, n % 50, 50)
    widget.update()
    widget.setWindowTitle("x")
after = sys.getrefcount(None)
painter.end()
print(before - after)
"""
    done = _python(program)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 100
