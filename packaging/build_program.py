"""Build the installable program, prove that it works, and on Linux put it in a .deb.

Started by `python3 dev.py package`, which has installed PyInstaller and nfpm into .venv. The proof:
the packaged program, away from its sources, does the tour on an invented house; its letter must be
the same, byte for byte, as the one made from source.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from healthdesk import __version__
from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
SCRIPTS = Path(sys.executable).parent
EXE = ".exe" if os.name == "nt" else ""
PROGRAM = DIST / "healthdesk" / f"healthdesk{EXE}"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> None:
    """Start a tool; stop when it fails."""
    words = [str(part) for part in command]
    status = subprocess.run(words, cwd=cwd, env={**os.environ, **environment}, check=False).returncode
    if status:
        raise SystemExit(f"This failed (exit status {status}): {' '.join(words)}")


def build() -> None:
    """dist/healthdesk, from build.spec."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", ROOT / "build", ROOT / "build.spec"),
    )
    strip_the_largest()
    files = [path for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    print(f"built {PROGRAM.parent} ({size / 1e6:.0f} MB)", flush=True)


def strip_the_largest() -> None:
    """Two libraries come with 25 MB of symbols that nobody reads; others do not survive stripping."""
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        return
    for pattern in ("_internal/libpython3*.so*", "_internal/sqlcipher3/*.so"):
        for path in PROGRAM.parent.glob(pattern):
            run("strip", "--strip-unneeded", path)


def prove() -> None:
    """Start what was built, far from the sources: the demo house, the forms, the tour."""
    with tempfile.TemporaryDirectory(prefix="healthdesk-package-") as scratch:
        place = Path(scratch)
        run(PROGRAM, "--version", cwd=place)
        prove_demo_house(place)
        shutil.copytree(ROOT / "resources" / "forms", place / "forms")
        run(PROGRAM, "form", "check", *sorted((place / "forms").glob("*.json")), cwd=place)
        prove_tour(place)


def prove_demo_house(place: Path) -> None:
    """It makes a house, opens it with the password, and finds it whole."""
    run(PROGRAM, "demo", "--house", "wgc", "--people", "300", "--into", place / "demo", cwd=place)
    who = {"HEALTHDESK_USER": COORDINATOR, "HEALTHDESK_PASSWORD": PASSWORD}
    run(PROGRAM, "check", place / "demo" / "demo-wgc.healthdesk", cwd=place, **who)


def prove_tour(place: Path) -> None:
    """It walks the whole morning, and its letter has the same bytes as the one made from source."""
    letters = []
    for name, program in (("packaged", PROGRAM), ("source", SCRIPTS / f"healthdesk{EXE}")):
        home = {"HEALTHDESK_HOME": str(place / f"{name}-home"), "QT_QPA_PLATFORM": "offscreen"}
        run(program, "tour", place / name, cwd=place, **home)
        letters.append({path.name: path.read_bytes() for path in sorted((place / name).rglob("*.pdf"))})
    packaged, source = letters
    if not packaged:
        raise SystemExit("the packaged program's tour left no letter")
    different = sorted(n for n in packaged.keys() | source.keys() if packaged.get(n) != source.get(n))
    if different:
        raise SystemExit(f"not the same bytes as from source: {', '.join(different)}")
    print(
        f"the packaged program did the tour; the same bytes as from source: {', '.join(packaged)}", flush=True
    )


def make_deb() -> None:
    """dist/healthdesk_VERSION_ARCH.deb."""
    machine = MACHINES.get(platform.machine())
    if machine is None:
        print(f"no .deb for {platform.machine()}", flush=True)
        return
    run(
        *(SCRIPTS / "nfpm", "package", "--config", ROOT / "packaging" / "linux" / "nfpm.yaml"),
        *("--packager", "deb", "--target", DIST),
        VERSION=__version__,
        ARCH=machine,
    )


def main() -> None:
    """Build, prove, wrap."""
    build()
    prove()
    if sys.platform.startswith("linux"):
        make_deb()


if __name__ == "__main__":
    main()
