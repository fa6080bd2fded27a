"""What every widget is drawn with, in the colours of a theme: Qt's style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from relvald_desktop import resources

if TYPE_CHECKING:
    from relvald_desktop.ui.theme import Colours


def style_sheet(colours: Colours) -> str:
    """The whole sheet. `look` is a property of a widget (`ui.widgets.fields.look`)."""
    return "".join(part(colours) for part in (_words_and_frames, _buttons, _fields, _lists_and_tabs))


def _words_and_frames(c: Colours) -> str:
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
    """


def _buttons(c: Colours) -> str:
    return f"""
    QPushButton, QToolButton {{ min-height: 1.6em; padding: 3px 12px; border: 1px solid {c.border};
        border-radius: 4px; background: {c.surface}; color: {c.text}; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 2px 11px; }}
    QFileDialog QToolButton, QFileDialog QToolButton:focus {{ padding: 2px; }}
    QPushButton:disabled {{ color: {c.disabled}; border-color: {c.disabled}; }}
    QPushButton[look="main"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
    QPushButton[look="main"]:disabled {{ background: {c.window}; color: {c.disabled}; border-color: {c.disabled}; }}
    QPushButton[look="main"]:focus {{ background: {c.surface}; color: {c.accent}; border: 3px solid {c.accent};
        padding: 1px 10px; }}
    QPushButton[look="link"] {{ border: 1px solid transparent; background: transparent; color: {c.accent};
        text-align: left; padding: 3px 4px; }}
    QPushButton[look="link"]:focus {{ border: 2px solid {c.accent}; padding: 2px 3px; }}
    QListWidget#rail {{ border: 2px solid transparent; background: {c.window}; outline: none; }}
    QListWidget#rail:focus {{ border: 2px solid {c.accent}; border-radius: 4px; }}
    QListWidget#rail::item {{ padding: 8px 14px; border-left: 4px solid transparent; color: {c.text}; }}
    QListWidget#rail::item:selected {{ border-left: 4px solid {c.accent}; background: {c.surface};
        color: {c.text}; font-weight: 600; }}
    """


def _fields(c: Colours) -> str:
    which = "light" if QColor(c.on_accent).lightness() > 128 else "dark"
    mark, dot = (resources.path("icons", f"{sign}-{which}.svg").as_posix() for sign in ("check", "dot"))
    ground = "dark" if QColor(c.window).lightness() < 128 else "light"
    up, down = (resources.path("icons", f"{way}-{ground}.svg").as_posix() for way in ("up", "down"))
    return f"""
    QLineEdit, QPlainTextEdit {{ border: 1px solid {c.border};
        border-radius: 4px; padding: 4px; background: {c.surface}; color: {c.text};
        placeholder-text-color: {c.quiet}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
    *[invalid="true"] {{ border: 2px solid {c.danger}; border-radius: 4px; }}
    *[invalid="true"]:focus {{ border: 3px solid {c.danger}; border-radius: 4px; }}
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
    QDateTimeEdit::drop-down {{ border: none; width: 1.6em; }}
    QAbstractSpinBox::up-arrow {{ image: url({up}); width: 0.7em; height: 0.7em; }}
    QAbstractSpinBox::down-arrow {{ image: url({down}); width: 0.7em; height: 0.7em; }}
    QAbstractSpinBox > QLineEdit {{ border: none; padding: 0 3px; background: transparent; }}
    """


def _lists_and_tabs(c: Colours) -> str:
    return f"""
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
    QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; padding: 5px 12px 8px 12px; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
    QScrollArea {{ border: 2px solid transparent; background: transparent; }}
    QScrollArea:focus {{ border: 2px solid {c.accent}; }}
    QScrollArea > QWidget#qt_scrollarea_viewport > QWidget {{ background: transparent; }}
    """
