"""Charts can be read: nothing runs into anything or out of the drawing, and a hidden count looks the same whatever it is."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from reportlab.graphics import renderPDF, shapes
from reportlab.pdfbase.pdfmetrics import stringWidth

from relvald_desktop import resources
from relvald_desktop.documents import charts
from relvald_desktop.documents.charts import Curve, Line
from relvald_desktop.documents.theme import BODY_SIZE

MONTHS = [f"{year}-{month:02}" for year in (23, 24, 25) for month in range(1, 13)]
LONG = [
    "Barn- och ungdomsavdelningen",
    "Mödra- och barnhälsovård",
    "Försörjningsstöd och arbetsmarknadsinsatser",
]
Box = tuple[float, float, float, float]

texts = st.one_of(st.sampled_from(LONG), st.text(max_size=60), st.sampled_from(MONTHS))
counts = st.one_of(st.none(), st.integers(0, 30), st.integers(0, 10**6))
widths = st.floats(240, 520)
rows = st.lists(st.tuples(texts, counts), max_size=40)


def leaves(group: Any) -> Iterator[Any]:
    for each in group.contents:
        if isinstance(each, shapes.Group):
            yield from leaves(each)
        else:
            yield each


def text_boxes(drawing: shapes.Drawing) -> list[Box]:
    """Where letters may stand, with the ring of Å and the tail of g."""
    boxes = []
    for each in leaves(drawing):
        if isinstance(each, shapes.String) and each.text.strip():
            wide = stringWidth(each.text, each.fontName, each.fontSize)
            left = each.x - wide * {"start": 0, "middle": 0.5, "end": 1}[each.textAnchor]
            box = (left, each.y - each.fontSize * 0.24, left + wide, each.y + each.fontSize * 0.95)
            boxes.append(box)
    return boxes


def assert_readable(drawing: shapes.Drawing, *, width: float) -> None:
    assert drawing.width == width
    boxes = text_boxes(drawing)
    outer = [*boxes, *(each.getBounds() for each in leaves(drawing) if not isinstance(each, shapes.String))]
    for x1, y1, x2, y2 in outer:
        assert -0.01 <= min(x1, x2) <= max(x1, x2) <= drawing.width + 0.01
        assert -0.01 <= min(y1, y2) <= max(y1, y2) <= drawing.height + 0.01
    for one, two in itertools.combinations(boxes, 2):
        apart = one[2] <= two[0] + 0.01 or two[2] <= one[0] + 0.01
        assert apart or one[3] <= two[1] + 0.01 or two[3] <= one[1] + 0.01, (one, two)
    sizes = {each.fontSize for each in leaves(drawing) if isinstance(each, shapes.String)}
    assert sizes <= {BODY_SIZE, 9}
    ElementTree.fromstring(charts.to_svg(drawing))


@settings(max_examples=150, deadline=None)
@given(rows, widths)
def test_upright_bars_are_readable_whatever_they_show(
    given_rows: list[tuple[str, int | None]], width: float
) -> None:
    labels, values = [label for label, _ in given_rows], [value for _, value in given_rows]
    assert_readable(charts.bar_chart(labels, values, width=width), width=width)


@settings(max_examples=100, deadline=None)
@given(rows, widths)
def test_lying_bars_are_readable_whatever_they_show(
    given_rows: list[tuple[str, int | None]], width: float
) -> None:
    labels, values = [label for label, _ in given_rows], [value for _, value in given_rows]
    assert_readable(charts.row_chart(labels, values, width=width), width=width)


@settings(max_examples=100, deadline=None)
@given(st.data(), st.lists(texts, max_size=36), widths)
def test_lines_are_readable_whatever_they_show(data: st.DataObject, labels: list[str], width: float) -> None:
    row = st.lists(counts, min_size=len(labels), max_size=len(labels)).map(tuple)
    series = data.draw(st.lists(st.builds(Line, texts, row), max_size=3))
    assert_readable(charts.line_chart(labels, series, width=width), width=width)


days = st.lists(st.tuples(st.floats(0, 800), st.floats(0, 1)), max_size=30).map(
    lambda steps: tuple(sorted(steps))
)
curves = st.builds(Curve, texts, days, st.floats(0, 1000), st.none() | days, st.none() | days)


@settings(max_examples=100, deadline=None)
@given(st.lists(curves, max_size=3), texts, texts, widths)
def test_curves_are_readable_whatever_they_show(
    drawn: list[Curve], below: str, above: str, width: float
) -> None:
    drawing = charts.survival_chart(drawn, width=width, days_label=below, share_label=above)
    assert_readable(drawing, width=width)


@settings(max_examples=100, deadline=None)
@given(st.data(), st.lists(texts, max_size=6), st.lists(texts, max_size=6), widths)
def test_flows_are_readable_whatever_they_show(
    data: st.DataObject, left: list[str], right: list[str], width: float
) -> None:
    keys = [(start, end) for start in range(len(left)) for end in range(len(right))]
    flows = data.draw(st.dictionaries(st.sampled_from(keys), counts)) if keys else {}
    assert_readable(charts.flow_chart(left, right, flows, width=width), width=width)


levels = ["Låg", "Förhöjd", "Hög", "Mycket hög"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), texts), max_size=12), widths)
def test_steps_are_readable_whatever_they_show(points: list[tuple[float, int, str]], width: float) -> None:
    points = sorted(points, key=lambda point: point[0])
    places, labels = [(share, level) for share, level, _ in points], [label for *_, label in points]
    assert_readable(charts.step_chart(places, labels, levels, width=width), width=width)


DRAW: dict[str, Callable[[list[str], list[int | None]], shapes.Drawing]] = {
    "bars": lambda labels, values: charts.bar_chart(labels, values, width=480),
    "rows": lambda labels, values: charts.row_chart(labels, values, width=480),
    "lines": lambda labels, values: charts.line_chart(labels, [Line("Nya", tuple(values))], width=480),
    "flow": lambda labels, values: charts.flow_chart(
        labels, ["Avslutat"], {(number, 0): value for number, value in enumerate(values)}, width=480
    ),
}  # fmt: skip


def hidden_marks(drawing: shapes.Drawing) -> list[list[tuple[float, ...]]]:
    """Every hatched box with its lines, and every dashed band, each seen from its own corner."""
    every = list(leaves(drawing))
    marks = []
    for number, each in enumerate(every):
        if isinstance(each, shapes.Rect) and each.fillColor is None:
            lines = itertools.takewhile(lambda one: isinstance(one, shapes.Line), every[number + 1 :])
            lines = [one for one in lines if one.strokeWidth == 0.6]
            parts = [(0.0, 0.0, each.width, each.height)]
            parts += [(o.x1 - each.x, o.y1 - each.y, o.x2 - each.x, o.y2 - each.y) for o in lines]
            marks.append([tuple(round(part, 6) for part in one) for one in parts])
        elif isinstance(each, shapes.Polygon) and each.strokeDashArray:
            half = len(each.points) // 2
            marks.append([(round(each.points[1] - each.points[-1], 6), float(half))])
    return marks


@pytest.mark.parametrize("kind", DRAW)
@given(
    st.lists(st.integers(1, 9), min_size=3, max_size=3), st.lists(st.integers(1, 9), min_size=3, max_size=3)
)
@settings(max_examples=20, deadline=None)
def test_a_hidden_count_looks_the_same_beside_any_others(kind: str, one: list[int], two: list[int]) -> None:
    """Each of the marks of both charts is one and the same."""
    labels = ["A", "B", "C", "D", "E"]
    marks = [hidden_marks(DRAW[kind](labels, [None, *shown, None])) for shown in (one, two)]
    assert len(marks[0]) == len(marks[1]) == 2
    assert len({tuple(mark) for mark in itertools.chain(*marks)}) == 1


@pytest.mark.parametrize("kind", DRAW)
@pytest.mark.parametrize(
    "values",
    [[], [7], [None], [0], [0] * 12, [None] * 36, [1] * 36, [10**6] * 36],
    ids=[
        "nothing",
        "one",
        "one hidden",
        "one of zero",
        "a year of zero",
        "all hidden",
        "36 months",
        "36 great months",
    ],
)
def test_the_edges_are_drawn(kind: str, values: list[int | None]) -> None:
    if kind == "flow":
        values = values[:12]
    assert_readable(DRAW[kind](MONTHS[: len(values)], values), width=480)


def words(drawing: shapes.Drawing) -> list[str]:
    return [each.text for each in leaves(drawing) if isinstance(each, shapes.String)]


def test_a_row_of_zero_has_its_figure_and_no_bar() -> None:
    drawing = charts.row_chart(["Polisen"], [0], width=400)
    assert words(drawing) == ["Polisen", "0"]
    assert not [each for each in leaves(drawing) if isinstance(each, shapes.Rect)]


def test_a_long_name_of_a_row_is_wrapped_and_stays_whole() -> None:
    assert words(charts.row_chart([LONG[2]], [None], width=400)) == [
        "Försörjningsstöd och", "arbetsmarknadsinsatser", "–"
    ]  # fmt: skip


def test_bars_too_many_for_their_figures_have_a_scale() -> None:
    assert words(charts.bar_chart(MONTHS, [900] * 36, width=480))[:2] == ["0", "200"]


def test_a_line_has_a_gap_where_its_count_is_hidden() -> None:
    drawing = charts.line_chart(MONTHS[:5], [Line("Nya", (1, 2, None, 4, 5))], width=480)
    assert len([each for each in leaves(drawing) if isinstance(each, shapes.PolyLine)]) == 2


def test_a_curve_holds_its_share_until_the_day_of_the_next() -> None:
    drawing = charts.survival_chart(
        [Curve("Alla", ((5, 0.5),), 10)], width=400, days_label="Dagar", share_label="Andel"
    )
    line = next(each for each in leaves(drawing) if isinstance(each, shapes.PolyLine))
    x, y = line.points[::2], line.points[1::2]
    assert (y[0], x[1], y[2]) == (y[1], x[2], y[3])
    assert x[1] - x[0] == pytest.approx(x[3] - x[2])


def test_the_total_of_a_state_is_left_out_where_one_of_its_flows_is_hidden() -> None:
    """Or the hidden one could be reckoned."""
    shown = words(
        charts.flow_chart(
            ["Ny", "Öppen"], ["Stöd", "Slut"], {(0, 0): 30, (0, 1): None, (1, 1): 50}, width=480
        )
    )
    assert sorted(shown) == sorted(["Ny", "Öppen", "50", "Stöd", "30", "Slut", "30", "–", "50"])


def test_a_band_is_as_thick_as_its_count() -> None:
    drawing = charts.flow_chart(["A", "B"], ["C"], {(0, 0): 20, (1, 0): 60}, width=480)
    bands = [each.points for each in leaves(drawing) if isinstance(each, shapes.Polygon)]
    thick, thin = (points[1] - points[-1] for points in bands)
    assert thick == pytest.approx(3 * thin)


def test_more_lines_than_can_be_told_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="at most 3"):
        charts.line_chart(["1"], [Line("x", (1,))] * 4, width=400)
    with pytest.raises(ValueError, match="at most 3"):
        charts.survival_chart([Curve("x", (), 1)] * 4, width=400, days_label="d", share_label="s")


BAND = Curve("Alla", ((3, 0.75), (9, 0.4)), 30, ((3, 0.6), (9, 0.2)), ((3, 0.88), (9, 0.6)))
SAMPLES = {
    "bars": lambda: charts.bar_chart(MONTHS[:12], [4, None, 0, 12] * 3, width=480),
    "rows": lambda: charts.row_chart(LONG, [4, None, 31], width=480),
    "lines": lambda: charts.line_chart(
        MONTHS[:6], [Line("Nya", (4, 9, None, 2, 8, 7)), Line("Åter", (1, 0, 3, 3, 5, 1)), Line("Slut", (6,) * 6)], width=480
    ),
    "survival": lambda: charts.survival_chart(
        [BAND, Curve("Unga", ((5, 0.3),), 20)], width=480, days_label="Dagar", share_label="Andel"
    ),
    "flow": lambda: charts.flow_chart(["Ny", "Stöd"], ["Stöd", "Slut"], {(0, 0): 9, (0, 1): None, (1, 1): 5}, width=480),
    "steps": lambda: charts.step_chart([(0, 1), (0.5, 3), (1, 0)], ["1/3", "2/5", "3/9"], levels, width=480),
}  # fmt: skip


@pytest.mark.parametrize("kind", SAMPLES)
def test_paper_and_screen_look_the_same(kind: str, qapp: QApplication) -> None:
    QFontDatabase.addApplicationFont(str(resources.path("fonts", "NotoSans-Regular.ttf")))
    drawing = SAMPLES[kind]()
    size = (int(drawing.width), int(drawing.height))
    page = pypdfium2.PdfDocument(renderPDF.drawToString(drawing))[0]
    paper = page.render(scale=1).to_pil().convert("L").resize(size)
    screen = QImage(*size, QImage.Format.Format_Grayscale8)
    screen.fill(0xFFFFFFFF)
    painter = QPainter(screen)
    QSvgRenderer(QByteArray(charts.to_svg(drawing))).render(painter)
    painter.end()
    seen = Image.frombytes("L", size, bytes(screen.constBits()), "raw", "L", screen.bytesPerLine())
    assert ImageStat.Stat(ImageChops.difference(paper, seen)).mean[0] < 6
    assert ImageStat.Stat(paper).mean[0] < 250


def test_bars_are_told_with_every_figure() -> None:
    told = charts.spoken_rows("Nya", ["Jan", "Feb"], [3, None], "dold")
    assert told == "Nya. Jan: 3; Feb: dold."


def test_lines_are_told_one_after_the_other() -> None:
    told = charts.spoken_lines(
        "Per månad", ["Jan", "Feb"], [Line("Nya", (3, None)), Line("Slut", (0, 1))], "dold"
    )
    assert told == "Per månad. Nya, Jan: 3; Feb: dold. Slut, Jan: 0; Feb: 1."


def test_curves_are_told_with_their_band() -> None:
    told = charts.spoken_survival("Väntan", [BAND], days_label="dag", share_label="andel som väntar")
    assert told == (
        "Väntan. Alla, andel som väntar: dag 0, 100 % (100–100 %); dag 3, 75 % (60–88 %); "
        "dag 9, 40 % (20–60 %); dag 30, 40 % (20–60 %)."
    )


def test_flows_are_told_from_and_to() -> None:
    told = charts.spoken_flow(
        "Flöden", ["Ny"], ["Stöd", "Slut"], {(0, 1): None, (0, 0): 4}, "dold", to_word="till"
    )
    assert told == "Flöden. Ny till Stöd: 4; Ny till Slut: dold."
