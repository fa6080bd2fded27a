"""The check on what is shipped finds what must not be there."""

from __future__ import annotations

import importlib.util
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
WHOLE = (
    "relvald",
    "relvald-desktop",
    "_internal/relvald_desktop/resources/i18n/relvald_sv.qm",
    "_internal/relvald_desktop/resources/i18n/relvald_sv.ts",
    "_internal/relvald_desktop/resources/fonts/NotoSans-Regular.ttf",
    "_internal/relvald_desktop/store/migrations/env.py",
    "_internal/relvald_desktop/store/migrations/versions/r0001_first_store.py",
    "_internal/PySide6/Qt/translations/qtbase_sv.qm",
    "_internal/relvald_desktop-0.1.0.dist-info/METADATA",
    "_internal/PySide6/Qt/lib/libQt6Network.so.6",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
)
"""A folder as it may be. Qt's library for PDF can't be loaded without the one for networks, so that one is there."""


def module(name: str) -> ModuleType:
    """A script of `packaging/`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


check = module("check_bundle")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name in WHOLE:
        put(tmp_path, name)
    return tmp_path


def put(folder: Path, name: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"")
    return file


def test_a_whole_folder_has_no_fault(bundle: Path) -> None:
    assert check.find_faults(bundle) == []


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "_internal/PySide6/QtWebEngineProcess.exe",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/PySide6/plugins/tls/qschannelbackend.dll",
        "_internal/PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "_internal/PySide6/QtNetwork.abi3.so",
        "_internal/PySide6/QtNetwork.pyd",
        "_internal/PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "_internal/PySide6/Qt/lib/libQt6Qml.so.6",
        "_internal/test/support/__init__.pyc",
        "_internal/reportlab/tests/x.py",
        "_internal/relvald_desktop/store/migrations/__pycache__/env.cpython-311.pyc",
        "_internal/numpy/core.so",
    ],
)
def test_what_must_not_be_shipped_is_named(bundle: Path, name: str) -> None:
    put(bundle, name)
    assert [fault for fault in check.find_faults(bundle) if fault.startswith(name)]


def test_tests_inside_the_archive_of_pythons_library_are_named(bundle: Path) -> None:
    with zipfile.ZipFile(bundle / "_internal" / "base_library.zip", "w") as archive:
        archive.writestr("unittest/case.pyc", b"")
    assert check.find_faults(bundle) == ["unittest/case.pyc: tests or tools of Python"]


@pytest.mark.parametrize("name", [name for name in WHOLE if "Qt/lib" not in name and "plugins" not in name])
def test_what_is_missing_is_told(bundle: Path, name: str) -> None:
    (bundle / name).unlink()
    assert len(check.find_faults(bundle)) == 1


def test_more_than_the_goal_is_told(bundle: Path) -> None:
    (bundle / "_internal" / "large").write_bytes(b"x" * 1_100_000)
    assert check.find_faults(bundle, limit_mb=1)
    assert check.find_faults(bundle, limit_mb=2) == []


def test_the_goal_is_two_hundred_megabytes() -> None:
    assert check.LIMIT_MB == 200


def test_a_file_with_two_names_is_counted_once(bundle: Path) -> None:
    before = check.size_of(bundle)
    (bundle / "one").write_bytes(b"x" * 10_000)
    (bundle / "two").hardlink_to(bundle / "one")
    assert check.size_of(bundle) - before == 3 * 4096


def test_a_module_that_the_lock_file_lacks_is_told() -> None:
    warnings = (
        "missing module named pandas - imported by openpyxl.compat (optional)\n"
        "missing module named lantern - imported by relvald_desktop.documents.handbook (top-level)\n"
    )
    (missing,) = module("build").missing_modules(warnings)
    assert missing.startswith("lantern - imported by relvald_desktop.documents.handbook")
