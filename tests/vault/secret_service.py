"""Runs a program on a D-Bus of its own, with a real Secret Service (gnome-keyring), one that never answers, or none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
"""A bus that starts no service by itself."""

SERVICES = {
    "real": "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
    "hangs": f"{sys.executable} -m tests.vault.hanging_service org.freedesktop.secrets & read -r _ < ready",
    "absent": "true",
}


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Home, settings, run-time and temporary folders of the test's own."""
    for name in ("home", "run"):
        (folder / name).mkdir(exist_ok=True, mode=0o700)
    return {
        "PATH": os.environ["PATH"], "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_DATA_HOME": str(folder / "home" / "data"), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    } | more  # fmt: skip


def on_a_bus(
    folder: Path, service: str, command: list[str], *, seconds: float = 90, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run a command with one of `SERVICES` on its bus."""
    run_session = shutil.which("dbus-run-session")
    assert run_session, "dbus-run-session belongs to the set-up"
    (folder / "bus.xml").write_text(BUS)
    ready = folder / "ready"
    if not ready.exists():
        os.mkfifo(ready)
    script = f'{SERVICES[service]}; exec "$@"'
    whole = [run_session, f"--config-file={folder / 'bus.xml'}", "--", "bash", "-c", script, "bash", *command]
    return subprocess.run(
        whole, cwd=folder, env=environment(folder, **more), capture_output=True, text=True, check=False,
        timeout=seconds,
    )  # fmt: skip
