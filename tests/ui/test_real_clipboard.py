"""The clipboard of a real X server, as another program finds it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HINT = "x-kde-passwordManagerHint"


@pytest.mark.fault(30)
def test_what_is_copied_is_marked_for_histories_and_gone_later_for_every_other_program() -> None:
    server = shutil.which("xvfb-run")
    if server is None:
        pytest.skip("no X server to try on")
    done = subprocess.run(
        [server, "-a", sys.executable, "-m", "tests.ui.a_clipboard"], cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["platform"] == "xcb"
    for name in ("button", "field"):
        text, _, marks = found[name]
        assert (text, marks) == ("Zyxqvantel", [HINT])
        assert found[f"{name} later"][:2] == ["", ""]
    assert found["closed"][:2] == ["", ""]
