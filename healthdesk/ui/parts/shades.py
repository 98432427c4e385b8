"""The accent in shades that differ from each other as much as they can, with words to be read on each."""

from __future__ import annotations

from PySide6.QtGui import QColor

from healthdesk.ui.parts.theme import theme

_PALEST = 0.02
"""How much of the accent is left in the last shade."""
_READABLE = 4.52
_DIM = 0.05
"""What is added to both sides of a contrast: no screen is quite black."""
_HALVINGS = 16


def shades(count: int) -> tuple[QColor, ...]:
    """So many shades, from the accent itself to a tint of what is behind it.

    The eye tells neighbours apart by how many times lighter one is than the other: that is the same from
    step to step. Words in the colour of text stand on all but the first, which has its own ink.
    """
    accent, ground, ink = (theme().colour(name) for name in ("accent", "surface", "text"))
    first, last = _light(accent), _light(_mixed(accent, ground, _PALEST))
    if count < 2:
        return (accent,) * count
    second = first * (last / first) ** (1 / (count - 1))
    most = _light(ink)
    second = min(second, most / _READABLE) if most > last else max(second, most * _READABLE)
    steps = count - 2
    wanted = [second * (last / second) ** (step / max(1, steps)) for step in range(steps)]
    return (accent, *(_as_light_as(one, accent, ground) for one in [*wanted, last]))


def _as_light_as(wanted: float, accent: QColor, ground: QColor) -> QColor:
    low, high = 0.0, 1.0
    rises = _light(accent) > _light(ground)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if (_light(_mixed(accent, ground, middle)) < wanted) == rises:
            low = middle
        else:
            high = middle
    return _mixed(accent, ground, low if rises else high)


def _light(colour: QColor) -> float:
    """The relative luminance of WCAG, as it stands in a contrast."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + _DIM


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of a colour, the rest of what is behind it."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )
