"""The recipe of the installable program, read as each system would read it.

Only Linux builds it in the tests' sight (`tests/packaged`); what the other two would be asked to make is
compared here, with a listener in the place of PyInstaller.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healthdesk import __version__

ROOT = Path(__file__).resolve().parent.parent
Asked = dict[str, list[dict[str, Any]]]


class _Listener:
    """What a part of the recipe leaves for the next one: nothing here."""

    pure: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    binaries: tuple[str, ...] = ()
    datas: tuple[str, ...] = ()


def asked(system: str) -> Asked:
    """What build.spec asks for on a system."""
    heard: Asked = {}

    def part(name: str) -> Callable[..., _Listener]:
        def listen(*_parts: Any, **named: Any) -> _Listener:
            heard.setdefault(name, []).append(named)
            return _Listener()

        return listen

    hooks: Any = types.ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda *_parts, **_named: [])
    names = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    with pytest.MonkeyPatch.context() as here:
        here.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
        here.setattr(sys, "platform", system)
        exec(compile(spec, "build.spec", "exec"), {"SPECPATH": str(ROOT), **names})
    return heard


def test_a_mac_shows_it_in_front_with_its_version_and_icon() -> None:
    heard = asked("darwin")
    (program,), (app,) = heard["EXE"], heard["BUNDLE"]
    assert program["console"] is False  # a console program stays in the background there
    assert not app["info_plist"].get("LSBackgroundOnly")
    assert app["version"] == __version__
    assert (ROOT / app["icon"]).read_bytes().startswith(b"\x89PNG")
    assert (ROOT / program["entitlements_file"]).exists()


def test_windows_has_a_window_without_a_console_and_commands_with_one() -> None:
    kinds = {one["name"]: one["console"] for one in asked("win32")["EXE"]}
    installer = (ROOT / "packaging" / "windows" / "healthdesk.iss").read_text(encoding="utf-8")
    assert kinds == {"healthdesk": True, "HealthDesk-window": False}
    assert installer.count(r"{app}\HealthDesk-window.exe") == 4
    assert "BUNDLE" not in asked("win32")


def test_what_only_developers_need_stays_at_home() -> None:
    excluded = set(asked("linux")["Analysis"][0]["excludes"])
    assert {"pytest", "hypothesis", "radicale", "setuptools"} <= excluded
    assert not {"healthdesk", "sqlalchemy", "reportlab", "PySide6", "psycopg"} & excluded
