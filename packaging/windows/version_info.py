"""The version resource of the Windows programs, as PyInstaller reads it: what Explorer and an administrator's inventory show.

`python packaging/windows/version_info.py PROGRAM` prints it; the spec writes it into a file for each program.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
SWEDISH, UTF_16 = 0x041D, 1200
DESCRIPTIONS = {"relvald-desktop": "Relvåld", "relvald": "Relvåld, kommandorad"}

_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags}, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable({table!r}, [
      {strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {codepage}])]),
  ],
)
"""


def program_version(pyproject: Path = PYPROJECT) -> str:
    """The version of the program."""
    return str(tomllib.loads(pyproject.read_text("utf-8"))["project"]["version"])


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """The numbers of a version as Windows wants them; letters (a pre-release) are left out."""
    found = [int(each) for each in re.findall(r"\d+", re.split(r"[a-z+-]", version, maxsplit=1)[0])][:4]
    first, second, third, fourth = found + [0] * (4 - len(found))
    return first, second, third, fourth


def version_resource(program: str, version: str) -> str:
    """The resource of a program, named without its ending. `date` is not set, so that a build can be repeated."""
    strings = {
        "CompanyName": "Relvåld", "FileDescription": DESCRIPTIONS[program], "FileVersion": version,
        "InternalName": program, "LegalCopyright": "EUPL-1.2", "OriginalFilename": f"{program}.exe",
        "ProductName": "Relvåld", "ProductVersion": version,
    }  # fmt: skip
    return _RESOURCE.format(
        numbers=four_numbers(version),
        flags="0x0" if re.fullmatch(r"[\d.]+", version) else "0x2",  # VS_FF_PRERELEASE
        table=f"{SWEDISH:04X}{UTF_16:04X}",
        strings="\n      ".join(f"StringStruct({name!r}, {value!r})," for name, value in strings.items()),
        language=SWEDISH,
        codepage=UTF_16,
    )


if __name__ == "__main__":
    print(version_resource(sys.argv[1], program_version()))
