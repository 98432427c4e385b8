#!/usr/bin/env python3
"""Run, test, check, measure, show and package HealthDesk. Each command first sets up what it needs.

Standard library only, so that it works on a machine with nothing but Git and Python:

    python3 dev.py run        the program (without a screen: the tour, as pictures)
    python3 dev.py test       the tests; further words go to pytest:  dev.py test tests/rules -k dates
    python3 dev.py check      lint, format, types, import contracts, translations, sizes; --deep: more
    python3 dev.py bench      speed, each figure beside its floor
    python3 dev.py gallery    a picture of each page in each theme, language and size
    python3 dev.py package    an installable program in dist/
    python3 dev.py setup      only the set-up: .venv with all that the above need, except packaging
    python3 dev.py lock       make requirements/*.lock anew from pyproject.toml

What it sets up: `.venv` with the hash-locked dependencies (again only when the locks changed), the
compiled translations, and the system libraries that Qt needs. Those it installs itself when it is
root on Debian or Ubuntu; elsewhere it prints the command and stops.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
PYTHONS = ((3, 13), (3, 12), (3, 11))

# What a bare Debian 12 lacks for Qt, by the file that the loader looks for. Even without a screen.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
QT_SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
# Independent readers of our PDF files, and an identity card in software: the tests that use them are
# skipped where they are missing.
TEST_TOOLS = {
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "softhsm2-util": "softhsm2",
    "paplay": "pulseaudio-utils",  # for the library beside it, without which Qt plays no sound
}
PACKAGE_TOOLS = {"objdump": "binutils"}


class Stop(Exception):
    """The set-up cannot go on; the message says what to do."""


def say(text: str) -> None:
    """Tell what happens, before a tool that prints for itself."""
    print(text, flush=True)


def run(*command: str | Path, **environment: str) -> int:
    """Start a tool in the project's folder; its exit status."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **environment}, check=False
    ).returncode


def must(*command: str | Path, **environment: str) -> None:
    """Start a tool; stop when it fails."""
    status = run(*command, **environment)
    if status:
        raise Stop(f"This failed (exit status {status}): {' '.join(str(part) for part in command)}")


def quietly(*command: str | Path, **environment: str) -> None:
    """Start a tool that talks too much; show its words only when it fails."""
    words = [str(part) for part in command]
    done = subprocess.run(
        words, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Stop(f"{done.stdout}{done.stderr}\nThis failed: {' '.join(words)}")


# ------------------------------------------------------------------------------------ a Python


def version_of(command: list[str]) -> tuple[int, int] | None:
    """The version that a Python tells, or None when it does not start."""
    ask = "import sys; print(sys.version_info[0], sys.version_info[1])"
    try:
        told = subprocess.run([*command, "-c", ask], capture_output=True, text=True, timeout=30, check=False)
        major, minor = told.stdout.split()
        return int(major), int(minor)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def suitable_python() -> list[str]:
    """The command of a Python 3.11, 3.12 or 3.13: this one if it is, else the newest there is."""
    own = str(getattr(sys, "_base_executable", "") or sys.executable)
    candidates = [[own]]
    for major, minor in PYTHONS:
        name = f"python{major}.{minor}"
        if WINDOWS:
            candidates.append(["py", f"-{major}.{minor}"])
        found = [shutil.which(name), f"/opt/homebrew/bin/{name}", f"/usr/local/bin/{name}"]
        candidates.extend([path] for path in found if path and Path(path).exists())
    for command in candidates:
        if version_of(command) in PYTHONS:
            return command
    raise Stop(
        "HealthDesk needs Python 3.11, 3.12 or 3.13, and this is "
        f"{platform.python_version()}.\nInstall one (Ubuntu 22.04: apt-get install python3.11 "
        "python3.11-venv; macOS and Windows: python.org) and try again."
    )


def can_make_venv(python: list[str]) -> bool:
    """Debian leaves `venv` and `ensurepip` out of its python3."""
    ask = [*python, "-c", "import venv, ensurepip"]
    return subprocess.run(ask, capture_output=True, check=False).returncode == 0


# ---------------------------------------------------------------------------- system packages


def has_screen() -> bool:
    """Whether a window would be seen."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen:
        return chosen not in ("offscreen", "minimal")
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def loads(library: str) -> bool:
    """Whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Qt brings no fonts on Linux: without any, each letter is a box."""
    places = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
    return any(
        next(Path(place).expanduser().rglob(f"*.{kind}"), None) for place in places for kind in ("ttf", "otf")
    )


def missing_packages(python: list[str]) -> list[str]:
    """Debian's names of what must be there and is not."""
    missing = []
    if not venv_is_sound() and not can_make_venv(python):
        major, minor = version_of(python) or (3, 11)
        missing.append(f"python{major}.{minor}-venv")
    wanted = dict(QT_LIBRARIES)
    if has_screen():
        wanted.update(QT_SCREEN_LIBRARIES)
    missing += [package for library, package in wanted.items() if not loads(library)]
    if not has_fonts():
        missing.append("fonts-noto-core")
    return missing


def apt_command(packages: list[str]) -> list[str]:
    """What installs them, as root."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def is_root_with_apt() -> bool:
    """Root on Debian, Ubuntu or their kin."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def see_to_system(python: list[str], tools: dict[str, str]) -> None:
    """Install missing system packages, or say exactly how; `tools` are welcome but not needed."""
    if not LINUX:
        return
    missing = missing_packages(python)
    welcome = [package for tool, package in tools.items() if shutil.which(tool) is None]
    if not missing and not welcome:
        return
    if is_root_with_apt():
        say(f"Installing system packages: {' '.join([*missing, *welcome])}")
        quietly("apt-get", "update")
        quietly(*apt_command([*missing, *welcome]), DEBIAN_FRONTEND="noninteractive")
        return
    if welcome and shutil.which("apt-get"):
        say(f"Some checks are skipped without: sudo {' '.join(apt_command(welcome))}")
    if missing:
        how = (
            f"    sudo {' '.join(apt_command(missing))}"
            if shutil.which("apt-get")
            else "    (Debian's names; your system's differ)  " + " ".join(missing)
        )
        raise Stop(f"HealthDesk needs some system packages. Install them and try again:\n\n{how}\n")


# ---------------------------------------------------------------------------------- the .venv


def lock_file(group: str) -> Path:
    """Where the exact versions and hashes of one group stand."""
    return ROOT / "requirements" / f"{group}.lock"


def fingerprint(group: str) -> str:
    """Changes when anything that decides the installed set changes."""
    what = hashlib.sha256()
    what.update(lock_file(group).read_bytes())
    # Up to the settings of the tools: those change nothing that is installed.
    what.update((ROOT / "pyproject.toml").read_bytes().split(b"\n[tool.")[0])
    what.update((VENV / "pyvenv.cfg").read_bytes())
    return what.hexdigest()


def is_installed(group: str) -> bool:
    """Whether this group, or one that holds it, was installed from the locks as they are now."""
    holders = {"run": ("run", "dev", "package"), "dev": ("dev", "package")}
    for each in holders.get(group, (group,)):
        stamp = VENV / f"healthdesk-{each}.stamp"
        if stamp.exists() and stamp.read_text(encoding="ascii") == fingerprint(each):
            return True
    return False


def venv_is_sound() -> bool:
    """Not when its Python is gone or too old, or when its making was broken off."""
    if version_of([str(PYTHON)]) not in PYTHONS:
        return False
    return subprocess.run([str(PYTHON), "-c", "import pip"], capture_output=True, check=False).returncode == 0


def make_venv(python: list[str]) -> None:
    """A fresh .venv, unless the one that is there will do."""
    if venv_is_sound():
        return
    say("Making .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    must(*python, "-m", "venv", VENV)


def install(group: str) -> None:
    """Exactly what the lock names, nothing else, and nothing that would have to be compiled."""
    if is_installed(group):
        return
    say(f"Installing what requirements/{group}.lock names (the first time takes a while)")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    must(*pip, "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", lock_file(group))
    must(*pip, "--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT)
    (VENV / f"healthdesk-{group}.stamp").write_text(fingerprint(group), encoding="ascii")


def compile_translations() -> None:
    """Each .ts file beside its .qm file, when it is newer."""
    old = []
    for source in sorted((ROOT / "resources" / "translations").rglob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            old.append(source)
    for source in old:
        must(SCRIPTS / "pyside6-lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))


def set_up(group: str, tools: dict[str, str] | None = None) -> None:
    """All that a command needs before it can start."""
    python = suitable_python()
    see_to_system(python, tools or {})
    make_venv(python)
    install(group)
    compile_translations()


# ---------------------------------------------------------------------------------- commands


def command_setup(words: list[str]) -> int:
    """Only the set-up."""
    if words:
        raise Stop("setup takes no further words")
    set_up("dev", TEST_TOOLS)
    say(f"Ready. The program is {SCRIPTS / 'healthdesk'}")
    return 0


def command_run(words: list[str]) -> int:
    """Open the window; without a screen, do the tour."""
    set_up("run")
    if has_screen() or words:
        return run(SCRIPTS / "healthdesk", *words)
    folder = ROOT / "tour-output"
    say("There is no screen here, so no window can open. Doing the tour instead…")
    status = run(SCRIPTS / "healthdesk", "tour", folder, QT_QPA_PLATFORM="offscreen")
    if status == 0:
        say(f"Look at the numbered pictures and the letter in {folder}")
    return status


def command_test(words: list[str]) -> int:
    """The suite, in parallel and in random order."""
    set_up("dev", TEST_TOOLS)
    workers = str(min(8, 1 + (os.cpu_count() or 1)))  # one more than cores: a test often waits for a disk
    platform_name = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    # A hundred tests start the program anew. Compiling it each time would take longer than what they try.
    compiled = {"PYTHONDONTWRITEBYTECODE": ""}
    quietly(PYTHON, "-m", "compileall", "-q", ROOT / "healthdesk", **compiled)
    return run(PYTHON, "-m", "pytest", "-n", workers, *words, QT_QPA_PLATFORM=platform_name, **compiled)


def command_check(words: list[str]) -> int:
    """Everything that can be known without running the program."""
    set_up("dev")
    return run(PYTHON, "-m", "dev_checks", *words)


def command_bench(words: list[str]) -> int:
    """Speed beside its floors."""
    set_up("dev")
    return run(PYTHON, "-m", "benchmarks", *words, QT_QPA_PLATFORM="offscreen")


def command_gallery(words: list[str]) -> int:
    """A picture of each page in each theme, language and size."""
    set_up("dev")
    folder = ROOT / "gallery-output"
    status = run(PYTHON, "-m", "gallery", *(words or [str(folder)]), QT_QPA_PLATFORM="offscreen")
    if status == 0 and not words:
        say(f"Look in {folder}")
    return status


def command_package(words: list[str]) -> int:
    """Build the installable program, then start it and compare what it does."""
    set_up("package", PACKAGE_TOOLS)
    return run(PYTHON, ROOT / "packaging" / "build_program.py", *words, QT_QPA_PLATFORM="offscreen")


def command_lock(words: list[str]) -> int:
    """Exact versions and hashes for every system and Python at once, from pyproject.toml."""
    set_up("run")
    tool = ROOT / ".cache" / "lock"
    must(PYTHON, "-m", "pip", "install", "--quiet", "--upgrade", "--target", tool, "uv")
    groups = {"run": ["build"], "dev": ["build", "dev"], "package": ["build", "dev", "package"]}
    fixed = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"]
    fixed += ["--no-annotate", "--custom-compile-command", "python3 dev.py lock", "--quiet"]
    for name, parts in groups.items():
        wanted = [word for part in parts for word in ("--group", part)]
        if name != "run":
            wanted += ["--constraints", str(lock_file("run"))]
        compile_lock = [str(tool / "bin" / "uv"), "pip", "compile", "pyproject.toml", *wanted, *fixed, *words]
        must(*compile_lock, "--output-file", lock_file(name))
    return 0


COMMANDS = {
    "run": command_run,
    "test": command_test,
    "check": command_check,
    "bench": command_bench,
    "gallery": command_gallery,
    "package": command_package,
    "setup": command_setup,
    "lock": command_lock,
}


def main(words: list[str]) -> int:
    """The first word is the command; the rest is handed on."""
    if not words or words[0] not in COMMANDS:
        say(__doc__)
        return 0 if not words or words[0] in ("help", "-h", "--help") else 2
    try:
        return COMMANDS[words[0]](words[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
