"""What can be told of the Windows and macOS packages without those systems."""

from __future__ import annotations

import plistlib
import re
import sys
import tomllib
from collections import namedtuple
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from relvald_desktop.services.handover.endings import ENDINGS
from relvald_desktop.vault.process import RUNNING_NAME
from tests.packaging.inno import Script, read_script

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
ISS = PACKAGING / "windows" / "relvald.iss"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

sys.path[:0] = [str(PACKAGING / "windows"), str(PACKAGING / "macos")]
from icon import SIZES, make_icon  # noqa: E402
from info_plist import info_plist  # noqa: E402
from version_info import DESCRIPTIONS, four_numbers, version_resource  # noqa: E402


@pytest.fixture(scope="module")
def script() -> Script:
    return read_script(ISS)


def test_the_installer_has_the_version_of_the_program(script: Script) -> None:
    assert script.setup["AppVersion"] == VERSION
    assert VERSION in script.setup["OutputBaseFilename"]


def test_it_installs_for_one_person_without_administrator_rights(script: Script) -> None:
    assert script.setup["PrivilegesRequired"] == "lowest"
    assert script.setup["DefaultDirName"].startswith("{autopf}\\")
    assert script.setup["AllowNetworkDrive"] == script.setup["AllowUNCPath"] == "no"
    assert script.setup["ArchitecturesInstallIn64BitMode"] == "x64compatible"


def test_nothing_is_replaced_under_a_program_that_runs(script: Script) -> None:
    assert script.setup["AppMutex"] == RUNNING_NAME
    assert script.setup["CloseApplications"] == "no"


def test_everything_that_is_taken_along_is_there_or_is_built(script: Script) -> None:
    """The folder that PyInstaller makes is named in the spec; everything else lies in the tree."""
    sources = [entry["Source"] for entry in script.entries["Files"]]
    built = f"{script.defined['Built']}\\*"
    assert built in sources
    spec = (PACKAGING / "relvald.spec").read_text("utf-8")
    assert re.search(r'COLLECT\(.*name="relvald"', spec)
    for source in [*sources, script.setup["LicenseFile"]]:
        if source != built:
            assert (ISS.parent / source.replace("\\", "/")).resolve().is_file(), source
    for name in DESCRIPTIONS:
        assert f'program("{name}"' in spec
    assert script.defined["AppExe"] == "relvald-desktop.exe"


def test_files_of_colleagues_open_with_the_program_and_are_listed_nowhere(script: Script) -> None:
    keys: dict[str, dict[str, str]] = {}
    for entry in script.entries["Registry"]:
        assert entry["Root"] in ("HKA", "HKCU"), "never for others than the one who installs"
        keys.setdefault(entry["Subkey"].removeprefix("Software\\Classes\\"), {})[entry["ValueName"]] = entry[
            "ValueData"
        ]
    assert {each for each in keys if each.startswith(".") and "\\" not in each} == set(ENDINGS)
    for ending in ENDINGS:
        kind = keys[ending][""]
        assert kind in keys[f"{ending}\\OpenWithProgids"]
        assert keys[f"{kind}\\shell\\open\\command"][""] == '"{app}\\relvald-desktop.exe" "%1"'
        assert keys[kind]["NoRecentDocs"] == ""


def test_what_it_wrote_into_the_registry_goes_with_it(script: Script) -> None:
    removed = [
        e["Subkey"] for e in script.entries["Registry"] if "uninsdeletekey" in e.get("Flags", "").split()
    ]
    for entry in script.entries["Registry"]:
        with_its_parent = any(entry["Subkey"].startswith(each) for each in removed)
        assert with_its_parent or "uninsdeletevalue" in entry["Flags"]


def test_uninstalling_leaves_every_store(script: Script) -> None:
    """Only what an earlier version installed is ever deleted, and only inside the program's own folder."""
    assert not script.entries.get("UninstallDelete")
    assert [entry["Name"] for entry in script.entries["InstallDelete"]] == ["{app}\\_internal"]
    assert not re.search(r"DelTree|DeleteFile|RemoveDir", script.code)


def test_nothing_is_started_by_itself_or_fetched(script: Script) -> None:
    for entry in script.entries["Run"]:
        assert entry["Filename"] == "{app}\\relvald-desktop.exe"
        assert {"postinstall", "skipifsilent"} <= set(entry["Flags"].split())
    text = ISS.read_text("utf-8-sig").lower()
    for word in (
        "currentversion\\run",
        "{userstartup}",
        "{commonstartup}",
        "schtasks",
        "netsh",
        "http:",
        "https:",
        "download",
    ):
        assert word not in text
    assert not script.entries.get("UninstallRun")
    assert {entry["Name"].split("\\")[0] for entry in script.entries["Icons"]} == {"{group}", "{autodesktop}"}


def test_it_speaks_swedish_first_and_english(script: Script) -> None:
    assert [entry["Name"] for entry in script.entries["Languages"]] == ["sv", "en"]
    messages = {"sv": set(), "en": set()}  # type: dict[str, set[str]]
    for entry in script.entries["CustomMessages"]:
        language, _, name = entry["Name"].partition(".")
        messages[language].add(name)
    assert messages["sv"] == messages["en"]
    used = set(re.findall(r"\{cm:(\w+)", ISS.read_text("utf-8-sig"))) - {"CreateDesktopIcon", "LaunchProgram"}
    used |= set(re.findall(r"CustomMessage\('(\w+)'\)", script.code))
    assert used == messages["sv"]


def test_signing_is_asked_for_on_the_command_line_of_the_compiler(script: Script) -> None:
    assert "SignTool" not in script.setup
    assert read_script(ISS, ("Sign",)).setup["SignedUninstaller"] == "yes"


def test_the_script_is_one_that_the_compiler_reads_as_unicode() -> None:
    content = ISS.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n")


def evaluated(text: str) -> dict[str, Any]:
    """A version resource as PyInstaller evaluates it, with stand-ins for its classes."""
    info = namedtuple("info", "ffi kids")
    names = {
        "VSVersionInfo": info, "FixedFileInfo": dict, "StringFileInfo": lambda kids: ("strings", kids),
        "StringTable": lambda language, kids: (language, dict(kids)), "StringStruct": lambda name, value: (name, value),
        "VarFileInfo": lambda kids: ("languages", kids), "VarStruct": lambda name, values: (name, values),
    }  # fmt: skip
    made = eval(text, {"__builtins__": {}}, names)
    found = {name: value for name, (value,) in made.kids}
    return {"fixed": made.ffi, **found}


@pytest.mark.parametrize("program", DESCRIPTIONS)
def test_the_version_resource_is_evaluated_and_tells_the_version(program: str) -> None:
    found = evaluated(version_resource(program, VERSION))
    (language, strings), (_, languages) = found["strings"], found["languages"]
    assert language == f"{languages[0]:04X}{languages[1]:04X}"
    assert strings["FileVersion"] == strings["ProductVersion"] == VERSION
    assert strings["OriginalFilename"] == f"{program}.exe"
    assert found["fixed"]["filevers"] == four_numbers(VERSION)
    assert found["fixed"]["date"] == (0, 0), "the same resource every time"


@pytest.mark.parametrize(
    ("version", "numbers", "flags"),
    [("1.2.3", (1, 2, 3, 0), 0), ("1.0", (1, 0, 0, 0), 0), ("2.1.0rc3", (2, 1, 0, 0), 2), ("1.2.3.4", (1, 2, 3, 4), 0)],
)  # fmt: skip
def test_a_version_becomes_four_numbers(version: str, numbers: tuple[int, ...], flags: int) -> None:
    assert four_numbers(version) == numbers
    assert evaluated(version_resource("relvald", version))["fixed"]["flags"] == flags


def test_the_icon_has_every_size_that_windows_asks_for(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGBA", (512, 512), "#336").save(tmp_path / "a.png")
    make_icon(tmp_path / "a.png", tmp_path / "build" / "a.ico")
    with Image.open(tmp_path / "build" / "a.ico") as icon:
        assert icon.info["sizes"] == {(each, each) for each in SIZES}


@pytest.mark.parametrize("size", [(128, 128), (512, 256)])
def test_a_picture_that_makes_no_icon_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    from PIL import Image

    Image.new("RGBA", size).save(tmp_path / "a.png")
    with pytest.raises(ValueError, match=r"a\.png"):
        make_icon(tmp_path / "a.png", tmp_path / "a.ico")


def test_every_system_is_told_of_the_same_files() -> None:
    linux = PACKAGING / "linux"
    types = ElementTree.parse(linux / "se.relvald.relvald.mime.xml").getroot()
    patterns = {each.attrib["pattern"] for each in types.iter() if each.tag.endswith("glob")}
    assert patterns == {f"*{ending}" for ending in ENDINGS}
    entry = (linux / "se.relvald.relvald.desktop").read_text("utf-8")
    assert re.search(r"^Exec=relvald-desktop %f$", entry, re.MULTILINE)
    for each in types:
        assert f"{each.attrib['type']};" in entry


def test_macos_is_told_the_version_and_the_files_it_opens() -> None:
    plist: Any = plistlib.loads(plistlib.dumps(info_plist()))
    assert plist["CFBundleShortVersionString"] == VERSION
    exported = {each["UTTypeIdentifier"]: each for each in plist["UTExportedTypeDeclarations"]}
    endings = {
        f".{ending}"
        for each in exported.values()
        for ending in each["UTTypeTagSpecification"]["public.filename-extension"]
    }
    assert endings == set(ENDINGS)
    assert {kind for each in plist["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]} == set(
        exported
    )
    assert not [name for name in plist if name.endswith("UsageDescription")], "nothing is asked for"
    assert "NSAppTransportSecurity" not in plist


def test_macos_gives_the_program_no_right_to_the_network() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(rights) == {"com.apple.security.cs.allow-unsigned-executable-memory"}
    assert "info_plist()" in (PACKAGING / "relvald.spec").read_text("utf-8")
