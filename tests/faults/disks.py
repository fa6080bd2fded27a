"""Small disks that can be filled and made read-only, and a program whose every write fails from a moment on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRITES = "pwrite64,write,ftruncate,fallocate,fsync,fdatasync"


class SmallDisk:
    """A disk in memory of so many kilobytes."""

    def __init__(self, path: Path, kilobytes: int) -> None:
        self.path = path
        path.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(path)]
        if os.name == "nt" or subprocess.run(command, capture_output=True).returncode:
            pytest.skip(
                "a small disk can only be mounted by root; the same is tried with failing system calls"
            )

    def fill(self, leave: int = 0) -> None:
        """Fill it, but for so many bytes."""
        free = os.statvfs(self.path)
        room = free.f_bavail * free.f_frsize - leave
        (self.path / "filler").write_bytes(bytes(max(0, room)))

    def empty(self) -> None:
        """Make room again."""
        (self.path / "filler").unlink()

    def make_read_only(self) -> None:
        """From now on nothing can be written. No file may be open for writing."""
        subprocess.run(["mount", "-o", "remount,ro", str(self.path)], check=True, capture_output=True)

    def make_writable(self) -> None:
        """It can be written again."""
        subprocess.run(["mount", "-o", "remount,rw", str(self.path)], check=True, capture_output=True)

    def close(self) -> None:
        """Take the disk away."""
        subprocess.run(["umount", "-l", str(self.path)], check=False, capture_output=True)


@contextmanager
def small_disk(path: Path, kilobytes: int) -> Iterator[SmallDisk]:
    """A small disk for as long as the block runs."""
    disk = SmallDisk(path, kilobytes)
    try:
        yield disk
    finally:
        disk.close()


def run_with_failing_writes(victim: str, store: Path, key: str, error: str, after: int) -> list[list[str]]:
    """Run `victim(tell, store, key)` of tests.faults.victims under strace; from the `after`th on every write to the
    store's files fails with this error of the system. Gives the words of each line it told."""
    code = (
        "import sys\nfrom tests.faults import victims\n"
        f"victims.{victim}(lambda *words: print(' '.join(('TOLD', *words)), flush=True), sys.argv[1], sys.argv[2])"
    )
    files = [argument for name in ("store.db", "store.db-wal") for argument in ("-P", str(store / name))]
    told = subprocess.run(
        [
            "strace", "-f", "-q", "-o", os.devnull, *files, "-e", f"trace={WRITES}",
            "-e", f"inject={WRITES}:error={error}:when={after}+", sys.executable, "-c", code, str(store), key,
        ],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr[-1500:]
    return [line.split()[1:] for line in told.stdout.splitlines() if line.startswith("TOLD ")]
