"""`python3 dev.py gallery [FOLDER [WORD…]]`: one process per scale, because Qt reads the scale only once.

The words ask for some: houses, faces or parts of the walk (`wanted.py`), as in `wgc dark nl 150 agenda`.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from gallery.wanted import KINDS, SCALES, Wanted, read

_PLACE = {"name": "usual", "x": 0, "y": 0, "width": 1920, "height": 1080}
_SCREEN = _PLACE | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
"""How tall a dialog may be; Qt's own screen that nobody sees would be a small square."""


def main() -> int:
    """Shoot everything, both scales side by side, and write a page to leaf through."""
    folder, wanted = _asked()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png") if not wanted.words else ():
        old.unlink()
    with tempfile.TemporaryDirectory() as away:
        running = [_shooting(folder, scale, Path(away) / scale, wanted) for scale in wanted.some(SCALES)]
        statuses = [one.wait() for one in running]
    if any(statuses):
        return 1
    _index(folder)
    print(f"{len(list(folder.glob('*.png')))} pictures; leaf through {folder / 'index.html'}")
    return 0


def _asked() -> tuple[Path, Wanted]:
    """Where they go, and which."""
    asks = argparse.ArgumentParser(
        prog="python3 dev.py gallery", description="A picture of each page in each theme, language and size."
    )
    asks.add_argument("folder", type=Path, nargs="?", default=Path("gallery-output"), help="where they go")
    told = f"only some, where the others stay; of {', '.join(KINDS)}"
    asks.add_argument("words", nargs="*", metavar="WORD", help=told)
    asked = asks.parse_args()
    try:
        return asked.folder.resolve(), read(asked.words)
    except ValueError as strange:
        asks.error(f"{strange}: none of {', '.join(KINDS)}")


def _shooting(folder: Path, scale: str, away: Path, wanted: Wanted) -> subprocess.Popen[bytes]:
    """With its home beside it under a short name: what a page says of it tells nothing of this computer."""
    (away / "HealthDesk").mkdir(parents=True, exist_ok=True)
    (away / "screen.json").write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen:configfile=screen.json" if platform == "offscreen" else platform,
        "QT_SCALE_FACTOR": str(int(scale) / 100),
        "HEALTHDESK_HOME": "HealthDesk",
        "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "gallery.shoot", str(folder), scale, *wanted.words],
        env=environment,
        cwd=away,
    )


def _index(folder: Path) -> None:
    pictures = "\n".join(
        f'<figure><img src="{name}.png" loading="lazy"><figcaption>{name}</figcaption></figure>'
        for name in sorted(html.escape(path.stem) for path in folder.glob("*.png"))
    )
    style = (
        "body{font:14px sans-serif;display:grid;gap:24px;"
        "grid-template-columns:repeat(auto-fill,minmax(640px,1fr))}img{width:100%}figure{margin:0}"
    )
    head = f'<!doctype html><meta charset="utf-8"><title>HealthDesk</title><style>{style}</style>'
    page = f"{head}\n{pictures}\n"
    (folder / "index.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
