"""Looks at a built folder or an unpacked package: how large it is, and whether anything is in it that must not be.

`python packaging/check_bundle.py FOLDER` prints the sizes and everything that is wrong; exit code 1 when anything is.
"""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

LIMIT_MB = 200
"""The largest installed size, in megabytes of 1,000,000 bytes (goal 11)."""

UNWANTED = (
    (r"(^|/)(lib)?Qt6?WebEngine|QtWebEngineProcess|(^|/)(lib)?Qt6?WebView", "a web engine"),
    (r"/plugins/(tls|networkinformation|bearer)/", "a network plugin of Qt"),
    (
        r"(^|/)(lib)?Qt6?(Network|WebSockets|HttpServer|NetworkAuth)\.(abi3\.so|pyd)$",
        "Qt's network in Python",
    ),
    (r"/plugins/(sqldrivers|qmltooling|designer)/", "a plugin of Qt that is not used"),
    (r"/plugins/platformthemes/", "a theme whose file windows remember what was chosen"),
    (r"(^|/)(lib)?Qt6?(Qml|Quick|Designer|Test)", "a part of Qt that is not used"),
    (r"(^|/)(tests?|testing|idlelib|tkinter|ensurepip)/", "tests or tools of Python"),
    (r"(^|/)__pycache__/", "compiled files beside their sources"),
    (r"(^|/)(pip|setuptools|pytest|numpy|scipy|hypothesis)(/|-)", "something for development"),
)
"""What no installed program holds, by the path of a file, and what it is."""
UNWANTED_MODULES = re.compile(
    r"(test|tests|unittest|idlelib|tkinter|pip|setuptools|multiprocessing)(/.*)?\.pyc"
)
"""The same for Python's own library, which lies in an archive."""
NEEDED = (
    r"(^|/)relvald(\.exe)?$",
    r"(^|/)relvald-desktop(\.exe)?$",
    r"relvald_desktop/resources/i18n/relvald_sv\.qm$",
    r"relvald_desktop/resources/i18n/relvald_sv\.ts$",
    r"relvald_desktop/resources/fonts/NotoSans-Regular\.ttf$",
    r"relvald_desktop/store/migrations/env\.py$",
    r"relvald_desktop/store/migrations/versions/r0001_first_store\.py$",
    r"translations/qtbase_sv\.qm$",
    r"relvald_desktop-[^/]+\.dist-info/METADATA$",
)
"""What the program can't do without and no import statement leads to."""


def find_faults(folder: Path, limit_mb: int = LIMIT_MB) -> list[str]:
    """What is wrong with a folder, in words; empty when nothing is."""
    names = [each.relative_to(folder).as_posix() for each in sorted(folder.rglob("*")) if not each.is_dir()]
    faults = [f"{name}: {what}" for name in names for pattern, what in UNWANTED if re.search(pattern, name)]
    faults += [
        f"{name}: tests or tools of Python" for name in _modules(folder) if UNWANTED_MODULES.fullmatch(name)
    ]
    faults += [
        f"nothing is there for {pattern}"
        for pattern in NEEDED
        if not any(re.search(pattern, name) for name in names)
    ]
    size = size_of(folder)
    if size > limit_mb * 1_000_000:
        faults.append(f"{size / 1e6:.1f} MB are more than {limit_mb} MB")
    return faults


def size_of(folder: Path) -> int:
    """Bytes on the disk in blocks of 4,096, as `du` counts them: each file once, however many names it has."""
    seen = {(each.stat().st_dev, each.stat().st_ino): each.stat().st_size for each in _files(folder)}
    return sum(-(-size // 4096) * 4096 for size in seen.values())


def _files(folder: Path) -> Iterator[Path]:
    return (each for each in sorted(folder.rglob("*")) if each.is_file() and not each.is_symlink())


def _modules(folder: Path) -> Iterator[str]:
    for archive in folder.rglob("base_library.zip"):
        with zipfile.ZipFile(archive) as opened:
            yield from opened.namelist()


def main(folder: Path) -> int:
    """Print what was found."""
    faults = find_faults(folder)
    print(
        f"{folder}: {size_of(folder) / 1e6:.1f} MB in {sum(1 for _ in _files(folder))} files (at most {LIMIT_MB} MB)"
    )
    for fault in faults:
        print(f"  wrong: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
