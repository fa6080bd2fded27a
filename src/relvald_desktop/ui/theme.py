"""The colours of the window: light, dark, and strong contrast in either. Contrast is held by a test (WCAG 2.2: 4.5:1 text,
3:1 parts; 7:1 text where strong contrast is asked for)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from relvald_desktop import resources
from relvald_desktop.ui.motion import follow_the_system
from relvald_desktop.ui.style_sheet import style_sheet

_base_size: list[float] = []
_fonts: list[int] = []


@dataclass(frozen=True)
class Colours:
    """Colours by what they are for. `danger` and `safe` always stand beside a word or a sign."""

    window: str
    surface: str
    text: str
    quiet: str
    border: str
    accent: str
    on_accent: str
    danger: str
    danger_surface: str
    safe: str
    warning: str
    disabled: str
    """What can't be used now; no contrast is asked of it."""


LIGHT = Colours(
    window="#f4f5f7", surface="#ffffff", text="#1b2430", quiet="#4f5b6b", border="#7d8896", accent="#1f5a8a",
    on_accent="#ffffff", danger="#a3161f", danger_surface="#fdebec", safe="#17663a", warning="#7a4d00",
    disabled="#7d8896",
)  # fmt: skip
DARK = Colours(
    window="#1a1f26", surface="#232a33", text="#eef1f5", quiet="#b3bdc9", border="#7c8794", accent="#8cc4f2",
    on_accent="#0d1b28", danger="#ff9a9f", danger_surface="#45191d", safe="#86d9a6", warning="#f3c36b",
    disabled="#7c8794",
)  # fmt: skip
STRONG_LIGHT = Colours(
    window="#ffffff", surface="#ffffff", text="#000000", quiet="#000000", border="#000000", accent="#00308f",
    on_accent="#ffffff", danger="#8b0000", danger_surface="#ffffff", safe="#00461f", warning="#5a3600",
    disabled="#767676",
)  # fmt: skip
STRONG_DARK = Colours(
    window="#000000", surface="#000000", text="#ffffff", quiet="#ffffff", border="#ffffff", accent="#ffe34d",
    on_accent="#000000", danger="#ffa3a3", danger_surface="#000000", safe="#7dffa8", warning="#ffc85a",
    disabled="#8c8c8c",
)  # fmt: skip

_in_use: list[Colours] = [LIGHT]


def is_dark(theme: str) -> bool:
    """Whether a theme is dark here and now; "system" and "contrast" are what the system is."""
    if theme in ("system", "contrast"):
        return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme == "dark"


def colours() -> Colours:
    """The colours in use."""
    return _in_use[-1]


def wants_contrast(theme: str) -> bool:
    """Whether a theme is to be of strong contrast: asked for here, or in the system."""
    return theme == "contrast" or (theme == "system" and _asked_of_the_system())


def _asked_of_the_system() -> bool:
    hints = QApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt tells of it from 6.10 on
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def colours_of(theme: str) -> Colours:
    """The colours of a theme, here and now."""
    plain, strong = (DARK, STRONG_DARK) if is_dark(theme) else (LIGHT, STRONG_LIGHT)
    return strong if wants_contrast(theme) else plain


def use_theme(theme: str, text_size: int = 100) -> None:
    """Dress the whole application. `text_size` in percent of the system's."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not _base_size:
        _base_size.append(max(application.font().pointSizeF(), 10.0))
        application.setStyle("Fusion")
        load_fonts()  # where the system has no font of its own every text is set in it: from the first, not from the first chart
        follow_the_system()
    chosen = colours_of(theme)
    _in_use[:] = [chosen]
    application.setPalette(_palette(chosen))
    font = QFont(application.font())
    font.setPointSizeF(_base_size[0] * text_size / 100)
    application.setFont(font)
    application.setStyleSheet(style_sheet(chosen))


def load_fonts() -> None:
    """Make the packaged font known to the window, for charts that are drawn with it."""
    if not _fonts:
        _fonts.extend(
            QFontDatabase.addApplicationFont(str(resources.path("fonts", f"NotoSans-{weight}.ttf")))
            for weight in ("Regular", "Bold")
        )


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in {
        role.Window: colours.window, role.WindowText: colours.text, role.Base: colours.surface,
        role.AlternateBase: colours.window, role.Text: colours.text, role.Button: colours.surface,
        role.ButtonText: colours.text, role.Highlight: colours.accent, role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.surface, role.ToolTipText: colours.text, role.PlaceholderText: colours.quiet,
        role.Link: colours.accent, role.Mid: colours.border, role.Accent: colours.accent,
    }.items():  # fmt: skip
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.disabled))
    return palette
