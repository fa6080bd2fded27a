"""The texts of an XML part by paragraph: as shown, and as somebody finds them who looks for what is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

_UNITS = frozenset({"p", "si", "comment", "threadedComment", "row", "oddHeader", "oddFooter"})
_GAPS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "tc": "\t"}
_DELETED = frozenset({"del", "moveFrom", "delText"})
_INSERTED = frozenset({"ins", "moveTo"})
_UNSEEN = frozenset({"instrText", "delInstrText", "rPh", "Fallback"})

Skips = Callable[[Element], bool]


def paragraphs_of(root: Element) -> tuple[str, str]:
    """All paragraphs as they are shown, a line each; and those that read otherwise with what was deleted, without what
    was inserted, with what is hidden, and with everything."""
    shown, hidden = [], []
    for unit in (root, *(each for each in root.iter() if tag(each) in _UNITS)):
        first, *others = dict.fromkeys("".join(_pieces(unit, skips, unit is root)) for skips in _VIEWS)
        shown.append(first)
        hidden += [each for each in others if each.strip()]
    return "\n".join(filter(str.strip, shown)), "\n".join(hidden)


def tag(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _pieces(element: Element, skips: Skips, lines: bool) -> Iterator[str]:
    """The pieces of one paragraph; paragraphs inside it (a text box) are units of their own. `lines`: outside
    paragraphs every element is a text of its own."""
    if tag(element) == "sym":
        yield _symbol(element)
    if element.text and (element.text.strip() or tag(element) in ("t", "delText")):
        yield f"{element.text}\n" if lines else element.text
    for child in element:
        name = tag(child)
        if name in _UNITS or skips(child):
            pass
        elif name in _GAPS and not len(child) and not child.text:
            yield _GAPS[name]
        else:
            yield from _pieces(child, skips, lines)
        if child.tail and child.tail.strip():
            yield child.tail


def _symbol(element: Element) -> str:
    """A character of a symbol font: 0xF000 is added to its code."""
    code = next((value for key, value in element.attrib.items() if key.endswith("}char")), "")
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number & 0xFF if 0xF000 <= number <= 0xF0FF else number % 0x110000)


def _is_vanished(element: Element) -> bool:
    """A run or paragraph mark with `w:vanish` or `w:webHidden`, unless it is turned off."""
    for properties in (each for each in element if tag(each) == "rPr"):
        for each in properties:
            if tag(each) in ("vanish", "webHidden", "specVanish"):
                value = next((value for key, value in each.attrib.items() if key.endswith("}val")), "true")
                return value not in ("0", "false", "off")
    return False


def _skips_hidden(element: Element) -> bool:
    return _skips_deleted(element) or _is_vanished(element)


def _skips_deleted(element: Element) -> bool:
    return tag(element) in _DELETED | _UNSEEN


def _skips_inserted(element: Element) -> bool:
    return tag(element) in _INSERTED | _UNSEEN


def _skips_nothing(_element: Element) -> bool:
    return False


_VIEWS: tuple[Skips, ...] = (_skips_hidden, _skips_deleted, _skips_inserted, _skips_nothing)
