"""Every pair of colours that the style sheet and the palette really make, in every theme."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from reportlab.lib.colors import Color

from relvald_desktop.documents.charts.legend import STROKES
from relvald_desktop.ui import theme
from relvald_desktop.ui.preferences import THEMES
from relvald_desktop.ui.style_sheet import style_sheet
from relvald_desktop.ui.theme import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Colours
from tests.accessibility.colour import contrast

SETS = {"light": LIGHT, "dark": DARK, "strong light": STRONG_LIGHT, "strong dark": STRONG_DARK}
TEXT = {LIGHT: 4.5, DARK: 4.5, STRONG_LIGHT: 7.0, STRONG_DARK: 7.0}
PART = 3.0
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_STATE = re.compile(r"(?<!:):(?!:)[a-z]+")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
EVERY = pytest.mark.parametrize("colours", SETS.values(), ids=list(SETS))


def rules(colours: Colours) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: selector and declarations, but for what can't be used now."""
    for selectors, body in _RULE.findall(style_sheet(colours)):
        declared = dict(part.strip().split(":", 1) for part in body.split(";") if ":" in part)
        for selector in selectors.split(","):
            if ":disabled" not in selector:
                yield selector.strip(), {name.strip(): value.strip() for name, value in declared.items()}


def grounds(selector: str, body: dict[str, str], colours: Colours) -> list[str]:
    """What a rule's text stands on: its own background, that of its kind, or any that frames have."""
    kind = _STATE.sub("", selector)
    of_its_kind = (
        other["background"] for name, other in rules(colours) if name == kind and "background" in other
    )
    if found := _COLOUR.search(body.get("background") or next(of_its_kind, "")):
        return [found.group()]
    return sorted({colours.window, colours.surface, colours.danger_surface})


@EVERY
def test_every_text_of_the_style_sheet_can_be_read(colours: Colours) -> None:
    seen = 0
    for selector, body in rules(colours):
        for ink in filter(None, map(body.get, ("color", "placeholder-text-color"))):
            for ground in grounds(selector, body, colours):
                seen += 1
                assert contrast(ink, ground) >= TEXT[colours], (selector, ink, ground)
    assert seen > 12


@EVERY
def test_every_border_of_the_style_sheet_can_be_seen(colours: Colours) -> None:
    seen = 0
    for selector, body in rules(colours):
        for name, value in body.items():
            if name.startswith("border") and (found := _COLOUR.search(value)):
                seen += 1
                for ground in (colours.window, colours.surface):
                    assert contrast(found.group(), ground) >= PART, (selector, name, value, ground)
    assert seen > 12


@EVERY
def test_every_pair_of_the_palette_can_be_read(colours: Colours) -> None:
    role = QPalette.ColorRole
    palette = theme._palette(colours)
    pairs = (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase), (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight), (role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base),
        (role.Link, role.Base), (role.Link, role.Window),
    )  # fmt: skip
    for ink, ground in pairs:
        assert contrast(palette.color(ink), palette.color(ground)) >= TEXT[colours], (ink, ground)


@EVERY
def test_what_is_painted_by_hand_can_be_read(colours: Colours) -> None:
    """Rows in danger, quiet days and figures that lead somewhere, on the two grounds of a table."""
    for ink in (colours.danger, colours.quiet, colours.accent):
        for ground in (colours.surface, colours.window):
            assert contrast(ink, ground) >= TEXT[colours]


def test_the_lines_of_a_chart_can_be_seen_on_paper() -> None:
    for stroke in STROKES:
        assert contrast(_as_hex(stroke.colour), "#ffffff") >= PART


def test_a_chart_tells_its_lines_apart_without_colour() -> None:
    assert len({stroke.dash for stroke in STROKES}) == len(STROKES)


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_dresses_the_window(qapp: object, name: str) -> None:
    theme.use_theme(name)
    assert theme.colours() == theme.colours_of(name)
    theme.use_theme("light")


def test_strong_contrast_follows_the_system(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "_asked_of_the_system", lambda: True)
    assert theme.colours_of("system") in (STRONG_LIGHT, STRONG_DARK)
    assert theme.colours_of("light") == LIGHT


def _as_hex(colour: Color) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour.rgb())
