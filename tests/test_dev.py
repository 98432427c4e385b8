"""The script that sets everything up: what it says, and what it looks for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import dev

ROOT = Path(__file__).resolve().parent.parent


def _dev(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "dev.py", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")


def test_without_a_command_it_tells_what_there_is() -> None:
    done = _dev()
    assert done.returncode == 0
    for command in dev.COMMANDS:
        assert f"dev.py {command} " in done.stdout


def test_an_unknown_command_fails() -> None:
    assert _dev("biuld").returncode == 2


def test_it_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_it_finds_this_python_and_no_other() -> None:
    assert dev.version_of([sys.executable]) == sys.version_info[:2]
    assert dev.version_of(["no-such-python"]) is None
    assert dev.version_of(dev.suitable_python()) in dev.PYTHONS


def test_a_library_that_is_not_there_is_missed() -> None:
    assert not dev.loads("libnobodyhasthis.so.9")


def test_the_locks_pin_every_wheel_and_name_no_place() -> None:
    for group in ("run", "dev", "package"):
        lines = dev.lock_file(group).read_text(encoding="utf-8").splitlines()
        pins = [line for line in lines if line and not line.startswith((" ", "#"))]
        assert all("==" in line for line in pins)
        assert sum("--hash=sha256:" in line for line in lines) >= len(pins)
        assert not any("://" in line or line.startswith("--") for line in lines)


def test_one_version_of_everything_in_all_locks() -> None:
    def pinned(group: str) -> dict[str, str]:
        lines = dev.lock_file(group).read_text(encoding="utf-8").splitlines()
        pins = (line.split(";")[0].rstrip(" \\").split("==") for line in lines if "==" in line.split(";")[0])
        return {name.strip(): version.strip() for name, version in pins}

    run, more = pinned("run"), {**pinned("dev"), **pinned("package")}
    assert {name: more.get(name) for name in run} == run
