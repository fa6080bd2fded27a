"""The summary as a document for a reply: captions, heads, language, and nobody in its properties."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn

from relvald_desktop.documents.summary_reply import draw_reply
from relvald_desktop.rules.figures.catalogue import GROUPS, TABLES
from relvald_desktop.rules.figures.values import Report
from relvald_desktop.wording import Wording
from tests.documents.summaries import report, steady


def _reply(made: Report, language: str = "en", *, practice: bool = False) -> bytes:
    return draw_reply(made, Wording(language), unit_name="Provstaden", practice=practice)


def test_only_suppressed_figures_are_written() -> None:
    with pytest.raises(ValueError, match="suppressed"):
        _reply(Report(replace(report(1).summary, threshold=0)))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("hiding", [0.0, 0.4, 1.0])
def test_headings_captions_and_repeated_heads(language: str, hiding: float) -> None:
    document = Document(io.BytesIO(_reply(report(2, hiding), language)))
    styles = [each.style.name for each in document.paragraphs]
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") == len(GROUPS) + 2
    assert styles.count("Caption") >= max(len(document.tables), len(TABLES))
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert len({len(row.cells) for row in table.rows}) == 1
    assert not re.search(r"[{}]", "".join(each.text for each in document.paragraphs))


@pytest.mark.fault(29)
@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_language_is_set_and_properties_name_nobody(language: str, tag: str) -> None:
    content = _reply(steady(), language)
    document = Document(io.BytesIO(content))
    known = document.core_properties
    assert known.language == tag
    assert (known.author, known.last_modified_by, known.comments, known.keywords) == ("", "", "", "")
    languages = document.styles["Normal"].element.rPr.findall(qn("w:lang"))
    assert [each.get(qn("w:val")) for each in languages] == [tag]
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        told = parts.read("docProps/core.xml").decode()
    assert "python-docx" not in told


def test_figures_stand_at_the_right_and_practice_is_marked() -> None:
    document = Document(io.BytesIO(_reply(steady(), "sv", practice=True)))
    assert "ÖVNING" in document.paragraphs[0].text
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells[1:]]
    assert {cell.paragraphs[0].alignment for cell in cells} == {2}
