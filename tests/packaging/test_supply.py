"""Everything in the program is known: locked with checksums for every system, under a licence that may go out with it."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from supply import LICENCES, Supply, SupplyError, bill_of_materials, is_allowed, licence_text, read_lock  # noqa: E402

REGISTRY = re.compile(r"py(?:pi\.(?:org|python)|thonhosted)", re.IGNORECASE)
LOCKS = sorted(ROOT.glob("requirements*.lock"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="module")
def supply() -> Supply:
    return Supply()


def test_everything_in_the_program_may_go_out_with_it(supply: Supply) -> None:
    assert len(supply.works) > 50
    assert {work.name: work.licence for work in supply.works if not is_allowed(work.licence)} == {}


def test_no_decision_is_left_over(supply: Supply) -> None:
    decided = tomllib.loads((ROOT / "tools" / "licences.toml").read_text("utf-8"))
    names = {each.name for each in supply.locked}
    assert set(decided["decided"]) | set(decided["texts"]) <= names


def test_the_licences_that_the_program_shows_are_those_of_the_lock_file(supply: Supply) -> None:
    assert LICENCES.read_text("utf-8") == licence_text(supply), "run `make supply`"


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True), ("GPL-3.0-only", False), ("AGPL-3.0-or-later", False), ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-only", False), ("MIT AND (GPL-2.0-only OR ISC)", True), ("SSPL-1.0", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True), ("GPL-2.0-or-later WITH Classpath-exception-2.0", False),
    ],
)  # fmt: skip
def test_of_a_choice_one_side_is_enough_and_of_a_sum_both_are_needed(licence: str, allowed: bool) -> None:
    assert is_allowed(licence) == allowed


def test_a_library_whose_licence_nobody_decided_stops_the_list(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text(f"segno==1.6.6 \\\n    --hash=sha256:{'0' * 64}\n")
    (tmp_path / "decisions").write_text("inside = []\n[decided]\n[texts]\n")
    with pytest.raises(SupplyError, match="segno: the licence is not known"):
        _ = Supply(tmp_path / "lock", tmp_path / "decisions").works


def test_the_bill_of_materials_is_cyclonedx_with_every_library_and_its_checksums(supply: Supply) -> None:
    text = bill_of_materials(supply, "1.2.3")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    found = {each["name"]: each for each in bill["components"]}
    for each in supply.locked:
        assert found[each.name]["version"] == each.version
        assert {one["content"] for one in found[each.name]["hashes"]} == set(each.hashes)
        assert found[each.name]["licenses"]
    assert {"SQLCipher", "Qt", "PDFium", "OpenSSL"} <= set(found)
    assert bill["metadata"]["component"]["version"] == "1.2.3"


def test_the_bill_of_materials_is_the_same_every_time(supply: Supply) -> None:
    assert bill_of_materials(supply, "1.2.3") == bill_of_materials(Supply(), "1.2.3")
    assert bill_of_materials(supply, "1.2.3") != bill_of_materials(supply, "1.2.4")


def test_neither_list_says_where_the_libraries_were_fetched(supply: Supply) -> None:
    assert not REGISTRY.search(bill_of_materials(supply, "1.2.3"))
    assert not REGISTRY.search(licence_text(supply))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_library_is_locked_with_its_checksums_and_without_addresses(lock: Path) -> None:
    locked = read_lock(lock)
    assert len(locked) > 40
    assert [each.name for each in locked if not each.hashes] == []
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|--trusted-host", lock.read_text("utf-8"))


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("python", ["3.11", "3.13"])
def test_the_lock_file_holds_what_each_system_needs(platform: str, python: str) -> None:
    """Followed through the metadata of what is installed; what is not installed here (Windows only) must be named."""
    system = {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[platform]
    here = {
        "sys_platform": platform, "platform_system": system, "os_name": "nt" if platform == "win32" else "posix",
        "python_version": python, "python_full_version": f"{python}.1", "platform_python_implementation": "CPython",
        "implementation_name": "cpython", "platform_machine": "x86_64", "extra": "",
    }  # fmt: skip
    locked = {each.name for each in read_lock()}
    waiting, seen = [str(each) for each in PYPROJECT["dependencies"]], set[str]()
    while waiting:
        requirement = Requirement(waiting.pop())
        name = canonicalize_name(requirement.name)
        if name in seen or (requirement.marker and not requirement.marker.evaluate(here)):
            continue
        seen.add(name)
        try:
            waiting += metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
    assert len(seen) > 40
    assert seen - locked == set()
