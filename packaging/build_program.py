"""Build the installable program, prove that it works, and on Linux put it in a .deb.

Started by `python3 dev.py package`, which has installed PyInstaller and nfpm into .venv. The proof is
`tests/packaged`: the packaged program, away from its sources, opens an invented house and does the
tour; its letter must be the same, byte for byte, as the one made from source.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from healthdesk import __version__

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
    """Its own tests start it, far from the sources: the demo house, the forms, the tour."""
    run(
        *(sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"),
        *("--timeout", "600", ROOT / "tests" / "packaged"),
        HEALTHDESK_PACKAGED=str(PROGRAM),
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
