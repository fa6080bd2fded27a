"""Walks the sources as an operating system would run them: branches for other systems are left out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[2] / "src" / "relvald_desktop"
ONLY_UNIX = frozenset({
    "crypt", "curses", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource", "spwd", "syslog", "termios", "tty",
})  # fmt: skip
ONLY_LINUX = frozenset({"dbus", "gi", "jeepney", "ossaudiodev", "secretstorage", "spwd", "PySide6.QtDBus"})
ONLY_WINDOWS = frozenset(
    {"_winapi", "msvcrt", "nt", "winreg", "winsound", "win32api", "win32ctypes", "pywintypes"}
)
MISSING_MODULES = {
    "win32": ONLY_UNIX | ONLY_LINUX, "darwin": ONLY_LINUX | ONLY_WINDOWS, "linux": ONLY_WINDOWS,
}  # fmt: skip
_NOT_ON_WINDOWS = frozenset({
    "os.WNOHANG", "os.chown", "os.chroot", "os.copy_file_range", "os.fchmod", "os.fchown", "os.fork", "os.forkpty",
    "os.getegid", "os.geteuid", "os.getgid", "os.getgroups", "os.getloadavg", "os.getpgid", "os.getpriority", "os.getsid",
    "os.getuid", "os.getxattr", "os.initgroups", "os.killpg", "os.lchown", "os.lockf", "os.major", "os.memfd_create",
    "os.minor", "os.mkfifo", "os.mknod", "os.nice", "os.openpty", "os.pathconf", "os.posix_fadvise", "os.posix_fallocate",
    "os.posix_spawn", "os.pread", "os.preadv", "os.pwrite", "os.pwritev", "os.readv", "os.sched_getaffinity", "os.sendfile",
    "os.setgid", "os.setpgid", "os.setsid", "os.setuid", "os.setxattr", "os.statvfs", "os.fstatvfs", "os.sync", "os.sysconf",
    "os.tcgetpgrp", "os.ttyname", "os.uname", "os.wait", "os.waitid", "os.writev", "os.O_CLOEXEC", "os.O_DIRECTORY",
    "os.O_DSYNC", "os.O_NOFOLLOW", "os.O_NONBLOCK", "os.O_PATH", "os.O_SYNC", "os.O_TMPFILE", "signal.SIGALRM",
    "signal.SIGCHLD", "signal.SIGHUP", "signal.SIGKILL", "signal.SIGPIPE", "signal.SIGQUIT", "signal.SIGUSR1",
    "signal.alarm", "signal.pause", "signal.setitimer", "signal.sigwait", "socket.AF_UNIX", "time.tzset",
})  # fmt: skip
"""What the library's documentation gives as "Availability: Unix" or "Linux", as far as a program like this may want it."""
_NOT_ON_MACOS = frozenset({
    "os.copy_file_range", "os.getxattr", "os.memfd_create", "os.posix_fadvise", "os.posix_fallocate",
    "os.sched_getaffinity", "os.setxattr", "os.O_PATH", "os.O_TMPFILE",
})  # fmt: skip
_ONLY_WINDOWS_NAMES = frozenset({
    "ctypes.WinDLL", "ctypes.windll", "ctypes.WinError", "os.O_BINARY", "os.add_dll_directory", "os.startfile",
})  # fmt: skip
MISSING_NAMES = {
    "win32": _NOT_ON_WINDOWS, "darwin": _NOT_ON_MACOS | _ONLY_WINDOWS_NAMES, "linux": _ONLY_WINDOWS_NAMES,
}  # fmt: skip
GIVEN_FROM_OUTSIDE = frozenset({
    ("ui/session/capture.py", "ctypes.WinDLL"), ("ui/session/windows.py", "ctypes.WinDLL"), ("vault/drives.py", "ctypes.windll"),
})  # fmt: skip
"""Modules for one system that tests run on another, with a library of the test's own."""


@dataclass
class Found:
    """What a module asks for on one system: modules it imports and names of the library it uses, with their lines."""

    imports: list[tuple[str, int]] = field(default_factory=list)
    names: list[tuple[str, int]] = field(default_factory=list)


class Walk:
    """Goes through a module as `platform` ("win32", "darwin", "linux") would, also into functions that may be called."""

    def __init__(self, platform: str) -> None:
        self._platform = platform
        self.found = Found()

    def block(self, statements: list[ast.stmt]) -> bool:
        """Walk statements; whether the end is reached."""
        return all([self._statement(each) for each in self._reached(statements)] or [True])

    def _reached(self, statements: list[ast.stmt]) -> Iterator[ast.stmt]:
        for each in statements:
            yield each
            if isinstance(each, ast.Return | ast.Raise | ast.Continue | ast.Break):
                return
            if isinstance(each, ast.If) and self._leaves(each):
                return

    def _leaves(self, each: ast.If) -> bool:
        truth = self.truth(each.test)
        taken = None if truth is None else each.body if truth else each.orelse
        return bool(taken) and isinstance(taken[-1], ast.Return | ast.Raise | ast.Continue | ast.Break)  # type: ignore[index]

    def _statement(self, node: ast.stmt) -> bool:
        match node:
            case ast.Import():
                self.found.imports += [(each.name, node.lineno) for each in node.names]
            case ast.ImportFrom():
                self._imported_from(node)
            case ast.If():
                self._branches(node.test, node.body, node.orelse)
            case ast.Try():
                if not any(_catches_missing(each) for each in node.handlers):
                    self.block(node.body)
                for part in (*(each.body for each in node.handlers), node.orelse, node.finalbody):
                    self.block(part)
            case _:
                self._children(node)
        return True

    def _imported_from(self, node: ast.ImportFrom) -> None:
        base = node.module or ""
        self.found.imports.append((base, node.lineno))
        self.found.imports += [(f"{base}.{each.name}", node.lineno) for each in node.names]
        self.found.names += [(f"{base}.{each.name}", node.lineno) for each in node.names]

    def _branches(self, test: ast.expr, body: list[Any], otherwise: list[Any]) -> None:
        if _is_for_types(test):
            return
        self._expression(test)
        truth = self.truth(test)
        if truth is not False:
            self._parts(body)
        if truth is not True:
            self._parts(otherwise)

    def _parts(self, parts: list[Any]) -> None:
        if parts and isinstance(parts[0], ast.stmt):
            self.block(parts)
        else:
            for each in parts:
                self._expression(each)

    def _children(self, node: ast.AST) -> None:
        """Blocks inside a statement, and the expressions beside them."""
        for name, value in ast.iter_fields(node):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                self.block(value)
            elif name not in ("annotation", "returns"):
                for each in value if isinstance(value, list) else [value]:
                    if isinstance(each, ast.expr):
                        self._expression(each)
                    elif isinstance(each, ast.AST):
                        self._children(each)

    def _expression(self, node: ast.expr) -> None:
        match node:
            case ast.IfExp():
                self._branches(node.test, [node.body], [node.orelse])
            case ast.BoolOp():
                for each in node.values:
                    self._expression(each)
                    if self.truth(each) is isinstance(node.op, ast.Or):
                        return
            case ast.Attribute(value=ast.Name(id=module)):
                self.found.names.append((f"{module}.{node.attr}", node.lineno))
            case _:
                self._children(node)

    def truth(self, test: ast.expr) -> bool | None:
        """What a test of the system comes to here; None when it asks for something else."""
        match test:
            case ast.UnaryOp(op=ast.Not()):
                inner = self.truth(test.operand)
                return None if inner is None else not inner
            case ast.BoolOp():
                return self._together([self.truth(each) for each in test.values], isinstance(test.op, ast.Or))
            case ast.Name(id="ON_WINDOWS"):
                return self._platform == "win32"
            case ast.Call(func=ast.Name(id="hasattr"), args=[ast.Name(id=module), ast.Constant(value=name)]):
                missing = f"{module}.{name}" in MISSING_NAMES[self._platform]
                return False if missing else None
            case ast.Compare(left=left, ops=[op], comparators=[ast.expr() as right]):
                return self._compared(ast.unparse(left), op, right)
        return None

    def _compared(self, asked: str, op: ast.cmpop, right: ast.expr) -> bool | None:
        here = {"sys.platform": self._platform, "os.name": "nt" if self._platform == "win32" else "posix"}
        if asked not in here:
            return None
        value = ast.literal_eval(right)
        match op:
            case ast.Eq():
                return bool(here[asked] == value)
            case ast.NotEq():
                return bool(here[asked] != value)
            case ast.In():
                return here[asked] in value
            case ast.NotIn():
                return here[asked] not in value
        return None

    def _together(self, truths: list[bool | None], either: bool) -> bool | None:
        if either in truths:
            return either
        return None if None in truths else not either


def _is_for_types(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _catches_missing(handler: ast.ExceptHandler) -> bool:
    caught = ast.unparse(handler.type) if handler.type is not None else "BaseException"
    return any(each in caught for each in ("ImportError", "ModuleNotFoundError", "AttributeError"))


def asked_for(source: str, platform: str) -> Found:
    """What a module asks for on a system."""
    walk = Walk(platform)
    walk.block(ast.parse(source).body)
    return walk.found


def reached(platform: str, *starts: str) -> dict[str, Found]:
    """Every module of the package that can be loaded from these on a system, by its file's place in the package.

    Pages and the like, which are chosen by name, are part of it: no import leads there.
    """
    waiting = [*starts, *_chosen_by_name()]
    seen: dict[str, Found] = {}
    while waiting:
        file = _file_of(waiting.pop())
        if file is None or (name := file.relative_to(PACKAGE).as_posix()) in seen:
            continue
        seen[name] = asked_for(file.read_text("utf-8"), platform)
        waiting += [each for each, _ in seen[name].imports if each.startswith("relvald_desktop")]
    return seen


def _chosen_by_name() -> list[str]:
    return [f"relvald_desktop.ui.pages.{each.stem}" for each in (PACKAGE / "ui" / "pages").glob("*.py")]


def _file_of(module: str) -> Path | None:
    place = PACKAGE.parent.joinpath(*module.split("."))
    for file in (place / "__init__.py", place.with_suffix(".py")):
        if file.is_file():
            return file
    return None


def missing(found: Found, name: str, platform: str) -> list[str]:
    """What a module asks for that the system does not have."""
    modules = [
        f"{name}:{line} imports {each}"
        for each, line in found.imports
        if any(each == gone or each.startswith(f"{gone}.") for gone in MISSING_MODULES[platform])
    ]
    names = [
        f"{name}:{line} uses {each}"
        for each, line in found.names
        if each in MISSING_NAMES[platform] and (name, each) not in GIVEN_FROM_OUTSIDE
    ]
    return modules + names
