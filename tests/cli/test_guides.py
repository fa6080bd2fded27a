"""The quick card and the handbook on the command line, without any store."""

from __future__ import annotations

import json
from pathlib import Path

import pikepdf
import pytest

from tests.conftest import CommandLine


@pytest.mark.parametrize(("command", "title"), [("quick-card", "Snabbkort"), ("handbook", "Handbok")])
def test_a_guide_is_written_in_the_language_that_is_asked_for(
    command: str, title: str, tmp_path: Path, command_line: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "guide.pdf"
    assert command_line(["--json", "--language", "sv", command, "--out", str(target)]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(target)}
    with pikepdf.open(target) as pdf:
        assert str(pdf.Root.Lang) == "sv-SE"
        assert str(pdf.docinfo["/Title"]) == title


def test_a_guide_never_replaces_a_file(
    tmp_path: Path, command_line: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "guide.pdf"
    target.write_bytes(b"kept")
    assert command_line(["--json", "quick-card", "--out", str(target)]) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "exists_already"
    assert target.read_bytes() == b"kept"
