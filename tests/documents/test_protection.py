"""A password on a paper: opened only with it, printed and read aloud, and nothing more."""

from __future__ import annotations

import io

import pikepdf
import pytest

from relvald_desktop.documents.protection import prepared_password, protect
from tests.documents.samples import papers


def test_only_the_password_opens_it_and_the_paper_is_the_same() -> None:
    paper = papers()["court_note"]
    locked = protect(paper, "lila traktor ö")
    assert "Huvudförhandling".encode() not in locked
    assert b"pdfuaid" not in locked
    for wrong in ("", "lila traktor o"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(locked), password=wrong)
    with (
        pikepdf.open(io.BytesIO(locked), password="lila traktor ö") as opened,
        pikepdf.open(io.BytesIO(paper)) as plain,
    ):
        assert (opened.encryption.R, opened.encryption.bits, opened.encryption.stream_method.name) == (
            6,
            256,
            "aesv3",
        )
        assert not opened.owner_password_matched
        assert opened.allow.accessibility
        assert opened.allow.print_highres
        assert not any((opened.allow.extract, opened.allow.modify_other, opened.allow.modify_annotation, opened.allow.modify_assembly, opened.allow.modify_form))  # fmt: skip
        assert opened.Root.Metadata.read_bytes() == plain.Root.Metadata.read_bytes()
        assert [page.Contents.read_bytes() for page in opened.pages] == [
            page.Contents.read_bytes() for page in plain.pages
        ]


def test_the_same_password_from_any_keyboard() -> None:
    locked = protect(
        papers()["attendance"], "a\N{NO-BREAK SPACE}\N{LATIN SMALL LIGATURE FI}\N{SOFT HYPHEN}n o\u0308"
    )
    with pikepdf.open(io.BytesIO(locked), password=prepared_password("a fin ö")) as opened:
        assert len(opened.pages) == 1


@pytest.mark.parametrize("empty", ["", "\N{SOFT HYPHEN}"])
def test_an_empty_password_is_refused(empty: str) -> None:
    with pytest.raises(ValueError, match="empty"):
        protect(papers()["attendance"], empty)
