"""The look of the program: one style sheet, palette, fonts and icons from the design tokens.

There is one `Theme` per application, made on first use. It follows the system's light or dark
unless told otherwise, and re-dresses everything that is open when that changes.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Literal

import shiboken6
from PySide6.QtCore import QDir, QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory

from healthdesk.resource_paths import resource
from healthdesk.ui.parts import icons
from healthdesk.ui.parts.tokens import size, space, tokens

Mode = Literal["system", "light", "dark"]

_CONTROLS = ("control", "small_control", "large_control", "pill")
_ICON_NAME = "hdIcon"
_ICON_TONE = "hdIconTone"
_SHEET_ICONS = (
    ("chevron-down", "muted"),
    ("chevron-down", "on_accent"),
    ("chevron-up", "muted"),
    ("chevron-right", "muted"),
    ("chevron-left", "muted"),
    ("cross", "muted"),
    ("sort-up", "muted"),
    ("sort-down", "muted"),
    ("check", "on_accent"),
    ("dot", "accent"),
)


class Theme(QObject):
    """Colours, icons and fonts of the moment.

    changed: light became dark or the other way round; what paints itself should repaint.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = "system"
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._drawn = QTemporaryDir()

    def begin(self) -> None:
        """Dress the application. What is there already asks `theme()` for its measures meanwhile."""
        self._app.setStyle(QStyleFactory.create("Fusion"))
        self._app.setFont(self.font("base"))
        self._app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What was chosen; "system" follows the desktop."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are showing."""
        if self._mode == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def choose(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        was_dark = self.is_dark
        self._mode = mode
        if self.is_dark != was_dark:
            self._apply()

    def colour(self, name: str) -> QColor:
        """A colour of the tokens, as it is in the present theme."""
        found = self._colours.get(name)
        if found is None:
            found = QColor(tokens().colours["dark" if self.is_dark else "light"][name])
            self._colours[name] = found
        return found

    def font(self, name: str, *, bold: bool = False) -> QFont:
        """The system's font at one of our sizes, with figures of equal width; yours to change."""
        found = self._fonts.get((name, bold))
        if found is None:
            found = QFont(self._app.font())
            found.setPointSizeF(tokens().type[name])
            found.setFeature(QFont.Tag.fromString("tnum"), 1)
            if bold:
                found.setWeight(QFont.Weight.DemiBold)
            self._fonts[name, bold] = found
        return QFont(found)

    def icon(self, name: str, tone: str = "text", side: str = "icon") -> QIcon:
        """A line icon in a colour of the present theme."""
        key = (name, tone, size(side))
        if key not in self._icons:
            self._icons[key] = icons.icon(name, self.colour(tone), self.colour("disabled"), size(side))
        return self._icons[key]

    def picture(self, name: str, tone: str, side: str, ratio: float) -> QPixmap:
        """A line icon for a widget that paints itself."""
        return self.icon(name, tone, side).pixmap(QSize(size(side), size(side)), ratio)

    def dress(self, button: QAbstractButton, name: str, tone: str = "text", side: str = "icon") -> None:
        """Give a button an icon that follows the theme from now on."""
        button.setProperty(_ICON_NAME, name)
        button.setProperty(_ICON_TONE, tone)
        button.setIconSize(QSize(size(side), size(side)))
        button.setIcon(self.icon(name, tone, side))

    def _on_system_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        self._icons.clear()
        self._colours.clear()
        self._draw_sheet_icons()
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style_sheet())
        for widget in self._app.allWidgets():
            name = widget.property(_ICON_NAME)
            if isinstance(name, str) and isinstance(widget, QAbstractButton):
                widget.setIcon(self.icon(name, str(widget.property(_ICON_TONE))))
            widget.update()
        self.changed.emit()

    def _draw_sheet_icons(self) -> None:
        # A style sheet can only name files, so the few icons inside it are drawn anew per theme.
        for name, tone in _SHEET_ICONS:
            drawn = Path(self._drawn.path()) / self._sheet_icon_name(name, tone)
            drawn.write_bytes(icons.coloured(name, self.colour(tone)))
        QDir.setSearchPaths("drawn", [self._drawn.path()])

    def _sheet_icon_name(self, name: str, tone: str) -> str:
        return f"{name}-{tone}-{'dark' if self.is_dark else 'light'}.svg"

    def _style_sheet(self) -> str:
        values: dict[str, object] = dict(tokens().colours["dark" if self.is_dark else "light"])
        for group in ("space", "radius", "size", "type"):
            values |= {f"{group}_{name}": value for name, value in getattr(tokens(), group).items()}
        values |= _inner_measures()
        for name, tone in _SHEET_ICONS:
            key = f"icon_{name.replace('-', '_')}_{tone}"
            values[key] = f"url(drawn:{self._sheet_icon_name(name, tone)})"
        return Template(resource("styles", "healthdesk.qss").read_text(encoding="utf-8")).substitute(values)

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for names, colour in (
            ((role.Window, role.AlternateBase), "background"),
            ((role.Base, role.Button, role.ToolTipBase), "surface"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "text"),
            ((role.PlaceholderText,), "muted"),
            ((role.Highlight, role.Link, role.LinkVisited, role.Accent), "accent"),
            ((role.HighlightedText,), "on_accent"),
            ((role.Mid, role.Midlight, role.Light), "line"),
            ((role.Dark,), "field_line"),
            ((role.Shadow,), "shadow"),
        ):
            for name in names:
                palette.setColor(name, self.colour(colour))
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.colour("disabled"))
        return palette


def _inner_measures() -> dict[str, int]:
    """A style sheet measures inside the border: our control heights minus their lines.

    With the focus the line is thicker; what is inside shrinks by as much, so that nothing moves.
    """
    hair, focus = space("hair"), size("focus")
    measures = {f"size_{name}_inner": size(name) - 2 * hair for name in _CONTROLS}
    measures |= {f"size_{name}_focus": size(name) - 2 * focus for name in _CONTROLS}
    measures |= {f"space_{name}_less": space(name) - focus + hair for name in ("tiny", "small", "medium")}
    return measures | {
        "space_small_plus": space("medium") - focus,
        "size_pill_half": size("pill") // 2,
        "size_rail_item_inner": size("rail_item") - 2 * focus,
        "radius_indicator": size("indicator") // 2 + hair,
    }


_of_application: list[Theme] = []


def theme() -> Theme:
    """The one theme of the running application; it needs a QApplication to exist."""
    if _of_application and shiboken6.isValid(_of_application[0]):
        return _of_application[0]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        message = "a theme needs a QApplication"
        raise TypeError(message)
    _of_application[:] = [Theme(app)]
    _of_application[0].begin()
    return _of_application[0]
