"""The program says and sorts the same whatever the computer's locale is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCALES = ("C", "C.UTF-8", "sv_SE.UTF-8", "ar_EG.UTF-8", "ar", "tr_TR.UTF-8", "de_DE.UTF-8")


def said_in(locale: str, folder: Path) -> dict[str, object]:
    """What the program says in a locale."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "LANG": locale, "LC_ALL": locale,
        "LANGUAGE": locale, "PYTHONUTF8": "0",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.in_a_locale", str(folder / "store")],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.fault(42)
@pytest.mark.parametrize("locale", LOCALES)
def test_figures_dates_search_and_order_are_the_same_in_every_locale(tmp_path: Path, locale: str) -> None:
    said = said_in(locale, tmp_path)
    assert said["number"] == "1\xa0234\xa0567,5"
    assert said["english"] == "1,234,567.5"
    assert said["date"] == "fredag 6 november 2026"
    assert said["typed"] == "2026-11-06"
    assert said["window"] == "2026-11-06"
    assert said["long"] == "fredag 6 november 2026"
    assert said["clock"] == "09:05"
    assert said["names"] == ["Ali", "Éclair", "eriksson", "İnci", "Zetterlund", "Åberg", "Ärlig", "Öberg"]
    assert said["found"] == [1, 1, 1, 1]


@pytest.mark.fault(42)
@pytest.mark.parametrize("locale", ["C", "ar_EG.UTF-8"])
def test_the_command_line_speaks_swedish_in_every_locale(tmp_path: Path, locale: str) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": locale, "LANG": locale}
    done = subprocess.run(
        [sys.executable, "-m", "relvald_desktop.cli.main", "--store", str(tmp_path / "åäö"), "list", "signals"],
        cwd=ROOT, env=environment, capture_output=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 1
    assert "registret" in done.stderr.decode("utf-8", "replace").lower() or b"saknas" in done.stderr
