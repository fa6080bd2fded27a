"""Reads the cells of an XLSX from its XML: every cell that is there, hidden or not, as it is shown (ISO/IEC 29500-1
section 18.3)."""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import count
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from relvald_desktop.release.readback.paragraphs import paragraphs_of, tag
from relvald_desktop.release.readback.passage import Part, Passage

_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.')
_DAY_ZERO = dt.datetime(1899, 12, 30)
_DATES = {*range(14, 23), *range(45, 48)}
"""Formats of dates and times that need no definition (section 18.8.30)."""


def read_sheets(parts: Mapping[str, bytes]) -> Iterator[Passage]:
    """Each sheet by row, its cells joined by tabs, and by column, joined by line ends; first its name."""
    roots = {name: fromstring(data, forbid_dtd=True) for name, data in parts.items() if _is_needed(name)}
    strings = _strings(roots.get("xl/sharedStrings.xml"))
    formats = _formats(roots.get("xl/styles.xml"))
    for number, title, name in _sheets(roots):
        yield Passage(Part.SHEET, number, title)
        if (root := roots.get(name)) is not None:
            yield from _cells(number, root, strings, formats)


def _is_needed(name: str) -> bool:
    return name.startswith("xl/") and "!" not in name and name.endswith((".xml", "workbook.xml.rels"))


def _sheets(roots: Mapping[str, Element]) -> Iterator[tuple[int, str, str]]:
    """The number, name and part of each sheet; sheets that no list names come last."""
    targets = {}
    if (relations := roots.get("xl/_rels/workbook.xml.rels")) is not None:
        for each in relations:
            target = each.get("Target", "")
            targets[each.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
    numbers, seen = count(1), set()
    for each in roots["xl/workbook.xml"].iter():
        if tag(each) == "sheet":
            key = next((value for key, value in each.attrib.items() if key.endswith("}id")), "")
            name = targets.get(key, "")
            seen.add(name)
            yield next(numbers), each.get("name", ""), name
    for name in roots:
        if name.startswith(("xl/worksheets/", "xl/externalLinks/externalLink")) and name not in seen:
            yield next(numbers), "", name


def _strings(root: Element | None) -> list[str]:
    """The shared strings, phonetic hints left out."""
    return [] if root is None else ["".join(_text(each)) for each in root if tag(each) == "si"]


def _text(element: Element) -> Iterator[str]:
    for each in element:
        if tag(each) == "t":
            yield each.text or ""
        elif tag(each) == "r":
            yield from _text(each)


def _formats(root: Element | None) -> list[str]:
    """The number format of each style of cells; "date" for those of dates without a definition."""
    if root is None:
        return []
    own = {each.get("numFmtId"): each.get("formatCode", "") for each in root.iter() if tag(each) == "numFmt"}
    styles = next((each for each in root if tag(each) == "cellXfs"), ())
    ids = [each.get("numFmtId", "0") for each in styles]
    return [own.get(each, "date" if each.isdigit() and int(each) in _DATES else "") for each in ids]


def _cells(number: int, root: Element, strings: list[str], formats: list[str]) -> Iterator[Passage]:
    rows, columns = [], defaultdict(list)
    for row in (each for each in root.iter() if tag(each) == "row"):
        texts = []
        for place, cell in enumerate(each for each in row if tag(each) in ("c", "cell")):
            text = _shown(cell, strings, formats)
            if text:
                texts.append(text)
                match = _PLACE.fullmatch(cell.get("r", ""))
                columns[match[1] if match else f"{place:03}"].append(text)
        rows.append("\t".join(texts))
    yield Passage(Part.SHEET, number, "\n".join(filter(None, rows)))
    by_column = ("\n".join(texts) for _, texts in sorted(columns.items()) if len(texts) > 1)
    yield Passage(Part.SHEET, number, "\n\n".join(by_column))


def _shown(cell: Element, strings: list[str], formats: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return paragraphs_of(cell)[0].replace("\n", "")
    value = next((each.text or "" for each in cell if tag(each) == "v"), "")
    if kind == "s":
        return strings[int(value)] if value.isdigit() and int(value) < len(strings) else value
    style = cell.get("s", "")
    code = formats[int(style)] if style.isdigit() and int(style) < len(formats) else ""
    return value if kind in ("str", "b", "e", "d") else _number(value, code)


def _number(value: str, code: str) -> str:
    """A number as it stands, and beside it as its format shows it where that differs."""
    try:
        figure = float(value)
        plain = str(int(figure)) if figure == int(figure) else value
        shown = _formatted(figure, code)
    except (ValueError, OverflowError):
        return value
    return plain if shown in ("", plain) else f"{plain} ({shown})"


def _formatted(figure: float, code: str) -> str:
    """What a format of places and signs ("000-000 00 00") or of a date makes of a number; else nothing."""
    literal = [each[1] or each[2] or "" for each in _LITERAL.finditer(code)]
    bare = _LITERAL.sub("\0", code.partition(";")[0])
    if code == "date" or (re.search("[ymdh]", bare.lower()) and not re.search("[0#]", bare)):
        return str(_DAY_ZERO + dt.timedelta(days=figure)) if 0 < figure < 2_958_466 else ""
    if not re.search("[0#]", bare) or re.search(r"[.,%Ee?/@]", bare) or figure != int(figure):
        return ""
    digits, out = list(str(abs(int(figure)))), []
    first = min(bare.index(each) for each in "0#" if each in bare)
    for place in range(len(bare) - 1, -1, -1):
        if bare[place] in "0#":
            out.append(digits.pop() if digits else "0" if bare[place] == "0" else "")
            if place == first:
                out += reversed(digits)
        else:
            out.append(literal[bare[:place].count("\0")] if bare[place] == "\0" else bare[place])
    return "".join(reversed(out))
