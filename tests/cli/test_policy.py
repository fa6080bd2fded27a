"""`relvald policy --check` as an administrator uses it before a file is put in place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.test_command_line import run


@pytest.mark.skipif(
    os.name == "posix" and os.getuid() != 0, reason="only a file of root's is an administrator's"
)
def test_a_sound_policy_is_told_as_it_holds(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("quick_unlock = false\n[settings]\nsuppress_below = 7\n", encoding="utf-8")
    file.chmod(0o644)
    code, found = run(None, "policy", "--check", str(file))
    assert (code, found["settings"], found["quick_unlock"]) == (0, {"suppress_below": 7}, False)


def test_a_policy_with_faults_is_refused_and_each_is_named(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("[settings]\nsuppress_below = 2\nlooks = 1\n", encoding="utf-8")
    code, found = run(None, "policy", "--check", str(file))
    assert code == 1
    assert "suppress_below" in str(found)
    assert "looks" in str(found)
