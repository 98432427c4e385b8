"""`python3 dev.py gallery [FOLDER]`: one process per scale, because Qt reads the scale only once."""

from __future__ import annotations

import html
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SCALES = (100, 150)


def main() -> int:
    """Shoot everything and write a page to leaf through."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "gallery-output").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for scale in SCALES:
        with tempfile.TemporaryDirectory() as home:
            environment = os.environ | {
                "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
                "QT_SCALE_FACTOR": str(scale / 100),
                "HEALTHDESK_HOME": home,
            }
            command = [sys.executable, "-m", "gallery.shoot", str(folder), str(scale)]
            status = subprocess.run(command, env=environment, check=False).returncode
            if status:
                return status
    _index(folder)
    print(f"{len(list(folder.glob('*.png')))} pictures; leaf through {folder / 'index.html'}")
    return 0


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
