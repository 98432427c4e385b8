"""What the recipes of the installable program promise, without building it."""

from pathlib import Path

import dev

RECIPE = Path(dev.ROOT, "packaging", "linux", "nfpm.yaml")


def depends() -> set[str]:
    """The packages that the .deb asks for."""
    lines = RECIPE.read_text(encoding="utf-8").splitlines()
    after = lines[lines.index("depends:") + 1 :]
    return {line.removeprefix("  - ") for line in after[: after.index("recommends:")]}


def test_the_deb_asks_for_all_that_qt_needs_on_a_computer_with_a_screen() -> None:
    needed = {*dev.QT_LIBRARIES.values(), *dev.QT_SCREEN_LIBRARIES.values()}
    assert needed - depends() == set()
