"""The colours of the window: light, dark, and strong contrast in either. Contrast is held by a test (WCAG 2.2: 4.5:1 text,
3:1 parts; 7:1 text where strong contrast is asked for)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from relvald_desktop import resources
from relvald_desktop.ui.motion import follow_the_system

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
        follow_the_system()
    chosen = colours_of(theme)
    _in_use[:] = [chosen]
    application.setPalette(_palette(chosen))
    font = QFont(application.font())
    font.setPointSizeF(_base_size[0] * text_size / 100)
    application.setFont(font)
    application.setStyleSheet(_sheet(chosen))


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


def _sheet(c: Colours) -> str:
    which = "light" if QColor(c.on_accent).lightness() > 128 else "dark"
    mark, dot = (resources.path("icons", f"{sign}-{which}.svg").as_posix() for sign in ("check", "dot"))
    ground = "dark" if QColor(c.window).lightness() < 128 else "light"
    up, down = (resources.path("icons", f"{way}-{ground}.svg").as_posix() for way in ("up", "down"))
    return f"""
    QLabel[look="heading"] {{ font-weight: 600; color: {c.text}; }}
    QLabel[look="quiet"] {{ color: {c.quiet}; }}
    QLabel[look="danger"] {{ color: {c.danger}; font-weight: 600; }}
    QLabel[look="safe"] {{ color: {c.safe}; font-weight: 600; }}
    QLabel[look="unsafe"] {{ color: {c.danger}; text-decoration: line-through; }}
    QLabel[look="warning"] {{ color: {c.warning}; font-weight: 600; }}
    QFrame[look="card"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 6px; }}
    QFrame[look="stageNow"] {{ background: {c.surface}; border: 3px solid {c.accent}; border-radius: 4px; }}
    QFrame[look="stageDone"] {{ background: {c.window}; border: 1px solid {c.border}; border-radius: 4px; }}
    QFrame[look="stageExpected"] {{ background: {c.surface}; border: 2px dashed {c.accent}; border-radius: 4px; }}
    QFrame[look="stageOther"] {{ background: transparent; border: 1px dotted {c.border}; border-radius: 4px; }}
    QFrame[look="notice"] {{ background: {c.surface}; border: 1px solid {c.accent}; border-radius: 4px; }}
    QFrame[look="alarm"] {{ background: {c.danger_surface}; border: 2px solid {c.danger}; border-radius: 4px; }}
    QFrame[look="practice"] {{ background: {c.surface}; border: 2px dashed {c.warning}; border-radius: 4px; }}
    QLabel[look="practiceWord"] {{ color: {c.warning}; font-weight: 800; letter-spacing: 2px; }}
    QPushButton, QToolButton {{ min-height: 1.6em; padding: 3px 12px; border: 1px solid {c.border};
        border-radius: 4px; background: {c.surface}; color: {c.text}; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; }}
    QPushButton:disabled {{ color: {c.disabled}; border-color: {c.disabled}; }}
    QPushButton[look="main"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
    QPushButton[look="main"]:disabled {{ background: {c.window}; color: {c.disabled}; border-color: {c.disabled}; }}
    QPushButton[look="main"]:focus {{ background: {c.surface}; color: {c.accent}; border: 3px solid {c.accent}; }}
    QPushButton[look="link"] {{ border: 1px solid transparent; background: transparent; color: {c.accent};
        text-align: left; padding: 3px 4px; }}
    QPushButton[look="link"]:focus {{ border: 2px solid {c.accent}; }}
    QListWidget#rail {{ border: 2px solid transparent; background: {c.window}; outline: none; }}
    QListWidget#rail:focus {{ border: 2px solid {c.accent}; border-radius: 4px; }}
    QListWidget#rail::item {{ padding: 8px 14px; border-left: 4px solid transparent; color: {c.text}; }}
    QListWidget#rail::item:selected {{ border-left: 4px solid {c.accent}; background: {c.surface};
        color: {c.text}; font-weight: 600; }}
    QLineEdit, QPlainTextEdit {{ border: 1px solid {c.border};
        border-radius: 4px; padding: 4px; background: {c.surface}; color: {c.text}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
    *[invalid="true"] {{ border: 2px solid {c.danger}; border-radius: 4px; }}
    QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{ width: 1.1em; height: 1.1em;
        border: 1px solid {c.border}; background: {c.surface}; border-radius: 3px; }}
    QCheckBox, QRadioButton {{ min-height: 24px; border: 2px solid transparent; border-radius: 4px; }}
    QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {c.accent}; }}
    QListWidget::indicator {{ width: 0.75em; height: 0.75em; }}
    QRadioButton::indicator {{ border-radius: 0.55em; }}
    QCheckBox::indicator:checked, QListWidget::indicator:checked {{ background: {c.accent};
        border-color: {c.accent}; image: url({mark}); }}
    QRadioButton::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url({dot}); }}
    QComboBox {{ border: 1px solid {c.border}; border-radius: 4px; padding: 3px 4px; min-height: 1.4em;
        background: {c.surface}; color: {c.text}; }}
    QComboBox:focus {{ border: 2px solid {c.accent}; padding: 2px 3px; }}
    QComboBox:disabled {{ color: {c.disabled}; border-color: {c.disabled}; }}
    QComboBox::drop-down {{ border: none; width: 1.6em; }}
    QComboBox::down-arrow {{ image: url({down}); width: 0.8em; height: 0.8em; }}
    QAbstractSpinBox {{ border: 1px solid {c.border}; border-radius: 4px; padding: 3px 4px; min-height: 1.4em;
        background: {c.surface}; color: {c.text}; }}
    QAbstractSpinBox:focus {{ border: 2px solid {c.accent}; padding: 2px 3px; }}
    QAbstractSpinBox:disabled {{ color: {c.disabled}; border-color: {c.disabled}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 1.6em; }}
    QAbstractSpinBox::up-arrow {{ image: url({up}); width: 0.7em; height: 0.7em; }}
    QAbstractSpinBox::down-arrow {{ image: url({down}); width: 0.7em; height: 0.7em; }}
    QAbstractSpinBox > QLineEdit {{ border: none; padding: 0 3px; background: transparent; }}
    QAbstractItemView, QTextBrowser, QPdfView {{ border: 1px solid {c.border}; padding: 1px; }}
    QAbstractItemView:focus, QTextBrowser:focus, QPdfView:focus {{ border: 2px solid {c.accent}; padding: 0; }}
    QTableView {{ gridline-color: transparent; background: {c.surface};
        alternate-background-color: {c.window}; }}
    QListView#queueList {{ background: {c.surface}; }}
    QListView {{ outline: none; }}
    QHeaderView {{ border: none; padding: 0; }}
    QHeaderView::section {{ background: {c.window}; color: {c.quiet}; border: none; padding: 6px;
        border-bottom: 1px solid {c.border}; }}
    QGroupBox {{ border: 1px solid {c.border}; border-radius: 6px; margin-top: 1.2em; padding: 8px; }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 8px; padding: 0 4px; font-weight: 600; }}
    QTabBar::tab {{ padding: 7px 14px; color: {c.quiet}; border-bottom: 3px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 3px solid {c.accent}; font-weight: 600; }}
    QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
    QScrollArea {{ border: 2px solid transparent; background: transparent; }}
    QScrollArea:focus {{ border: 2px solid {c.accent}; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    """
