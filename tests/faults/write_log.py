"""A recorded log of what a program wrote, and replaying it onto a copy as a power cut leaves the disk.

What was flushed (fsync) is there. Of what was written since, any part may be there, in any order, torn at sectors of 512
bytes; the last of the files made, renamed or removed since their folder was flushed may be as before.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SECTOR = 512
CALLS = "openat,write,pwrite64,ftruncate,fdatasync,fsync,rename,unlink,close"
_LINE = re.compile(r"^\d+\s+(?P<call>\w+)\((?P<rest>.*)\)\s+=\s+(?P<result>-?\d+)(?:<(?P<opened>[^>]*)>)?")
_HANDLE = re.compile(r"^\d+<(?P<path>[^>]*)>,?\s*")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Step:
    """One call: what was done to which file (absolute path)."""

    call: str
    path: str
    content: bytes = b""
    offset: int = 0
    other: str = ""


@dataclass
class Disk:
    """Files as they are surely on the disk, and what was done since that may or may not be."""

    folder: Path
    durable: dict[str, bytearray] = field(default_factory=dict)
    seen: dict[str, bytearray] = field(default_factory=dict)
    pending: dict[str, list[Step]] = field(default_factory=dict)
    entries: list[Step] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """A disk on which everything in a folder is flushed."""
        files = {str(file): bytearray(file.read_bytes()) for file in folder.rglob("*") if file.is_file()}
        return cls(folder, dict(files), {name: bytearray(content) for name, content in files.items()})

    def apply(self, step: Step) -> None:
        """Do a step."""
        if step.call in ("fsync", "fdatasync"):
            self._flush(step.path)
        elif step.call == "create" and step.path in self.seen:
            return  # it is there already
        elif step.call in ("create", "rename", "unlink"):
            self.entries.append(step)
            if step.call == "create":
                self.seen[step.path] = bytearray()
            if step.call == "unlink":
                self.seen.pop(step.path, None)
                self.pending.pop(step.path, None)
            if step.call == "rename":
                self.seen[step.other] = bytearray(self.seen.pop(step.path, b""))
                self.pending[step.other] = self.pending.pop(step.path, [])
        else:
            self.pending.setdefault(step.path, []).append(step)

    def _flush(self, path: str) -> None:
        if Path(path) == self.folder or (self.folder / "attachments") == Path(path):
            for step in self.entries:
                self._enter(self.durable, step)
            self.entries.clear()
            return
        for step in self.pending.pop(path, []):
            self._write(self.seen.setdefault(path, bytearray()), step)
        self.seen.setdefault(path, bytearray())
        if path in self.durable or not self._is_new(path):
            self.durable[path] = bytearray(self.seen[path])

    def _is_new(self, path: str) -> bool:
        return any(step.call == "create" and step.path == path for step in self.entries)

    def _enter(self, files: dict[str, bytearray], step: Step) -> None:
        if step.call == "create":
            files[step.path] = bytearray(self.seen.get(step.path, b""))
        elif step.call == "rename":
            files[step.other] = bytearray(self.seen.get(step.other, b""))
            files.pop(step.path, None)
        else:
            files.pop(step.path, None)

    @staticmethod
    def _write(content: bytearray, step: Step) -> None:
        if step.call == "ftruncate":
            del content[step.offset :]
            content.extend(bytes(step.offset - len(content)))
            return
        if len(content) < step.offset:
            content.extend(bytes(step.offset - len(content)))
        content[step.offset : step.offset + len(step.content)] = step.content

    def after_the_cut(self, chance: random.Random) -> dict[str, bytes]:
        """What is found when the power is back."""
        files = {name: bytearray(content) for name, content in self.durable.items()}
        for step in self.entries[: chance.randint(0, len(self.entries))]:
            self._enter(files, step)
        for path, steps in self.pending.items():
            if path in files:
                kept = [part for step in steps for part in self._parts(step) if chance.random() < 0.5]
                chance.shuffle(kept)
                for part in kept:
                    self._write(files[path], part)
        return {name: bytes(content) for name, content in files.items()}

    @staticmethod
    def _parts(step: Step) -> list[Step]:
        """A write as the sectors it is torn into."""
        if step.call != "write" or not step.content:
            return [step]
        cuts = range(-(step.offset % SECTOR), len(step.content), SECTOR)
        return [
            Step("write", step.path, step.content[max(0, cut) : cut + SECTOR], step.offset + max(0, cut))
            for cut in cuts
        ]


def record(code: str, folder: Path, *arguments: str) -> list[Step]:
    """Run a program that writes to a folder and prints lines "TOLD ..."; every write, flush and told line in order."""
    trace = folder.with_name("trace.txt")
    done = subprocess.run(
        [
            "strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(trace),
            sys.executable, "-c", code, str(folder), *arguments,
        ],
        cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-1500:]
    steps: list[Step] = []
    ends: dict[str, int] = {}
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            steps += _read(line, str(folder), ends)
    trace.unlink()
    return steps


def _read(line: str, folder: str, ends: dict[str, int]) -> list[Step]:
    match = _LINE.match(line)
    if match is None or int(match["result"]) < 0:
        assert "unfinished" not in line or folder not in _plain(line), "a write was torn in the trace"
        return []
    call, rest = match["call"], match["rest"]
    texts = [_bytes(text) for text in _TEXT.findall(rest)]
    if call == "openat":
        path = _plain(match["opened"] or "")
        if not path.startswith(folder + "/") or path.endswith("-shm"):
            return []
        ends[path] = 0
        return [Step("create", path)] if "O_CREAT" in rest else []
    if call in ("rename", "unlink"):
        names = [str(Path(text.decode())) for text in texts]
        inside = names[0].startswith(folder) and not names[0].endswith("-shm")
        return [Step(call, names[0], other=names[-1])] if inside else []
    handle = _HANDLE.match(rest)
    if handle is None:
        return []
    path, rest = _plain(handle["path"]), rest[handle.end() :]
    if call == "write" and texts and texts[0].startswith(b"TOLD "):
        return [Step("told", "", texts[0].strip())]
    if not path.startswith(folder) or path.endswith("-shm"):
        return []
    if call in ("fsync", "fdatasync"):
        return [Step(call, path)]
    if call == "ftruncate":
        return [Step(call, path, offset=int(rest))]
    if call == "pwrite64":
        return [Step("write", path, texts[0], int(rest.rsplit(",", 1)[1]))]
    if call == "write":
        start = ends.get(path, 0)
        ends[path] = start + int(match["result"])
        return [Step("write", path, texts[0][: int(match["result"])], start)]
    return []


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _plain(text: str) -> str:
    """A path that strace wrote as hexadecimal."""
    return _bytes(text).decode() if text.startswith("\\x") else text
