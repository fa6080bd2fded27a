"""Makes the Debian package out of the folder that `packaging/build.py` built.

The libraries in Depends are worked out by dpkg-shlibdeps over every library in the folder, not guessed. The finished tree is
looked at by `check_bundle.py`; a package larger than goal 11 allows is not made.

`python packaging/debian/build_deb.py`; needs dpkg-dev. The maintainer is taken from DEBFULLNAME and DEBEMAIL.
"""

from __future__ import annotations

import email.utils
import gzip
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from build import DIST, FOLDER, ROOT, WORK, source_date  # noqa: E402
from check_bundle import find_faults, size_of  # noqa: E402
from icons import PICTURE, SIZES, SYMBOLIC, draw  # noqa: E402

NAME = "se.relvald.relvald"
"""The program's name on a desktop: of its entry, its icons, its metadata."""
LINUX = HERE.parent / "linux"
TREE = WORK / "deb"


def main() -> int:
    """Lay out the tree, look at it, pack it."""
    _require_tools()
    shutil.rmtree(TREE, ignore_errors=True)
    _lay_out_program()
    _lay_out_desktop()
    values = _values()
    _lay_out_documents(values)
    size = size_of(TREE)
    if faults := find_faults(TREE):
        print("\n".join(f"wrong: {fault}" for fault in faults), file=sys.stderr)
        return 1
    values["SIZE"] = str(-(-size // 1024))
    _write(TREE / "DEBIAN" / "control", _filled(HERE / "control", values))
    _write(TREE / "DEBIAN" / "md5sums", _checksums())
    package = DIST / f"relvald_{values['VERSION']}_{values['ARCHITECTURE']}.deb"
    _settle_modes_and_times()
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", TREE, package)
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB")
    print(
        f"Installed-Size: {values['SIZE']} kB, that is {size / 1e6:.1f} MB; du says {_du(TREE) / 1e6:.1f} MB"
    )
    return 0


def _require_tools() -> None:
    missing = [name for name in ("dpkg-deb", "dpkg-shlibdeps", "du") if shutil.which(name) is None]
    if missing:
        sys.exit(f"Missing: {', '.join(missing)}. Install the package dpkg-dev and run this again.")
    if not FOLDER.is_dir():
        sys.exit(f"{FOLDER} is not there; run packaging/build.py first.")


def _values() -> dict[str, str]:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    name = os.environ.get("DEBFULLNAME", "Relvåld")
    address = os.environ.get("DEBEMAIL", "relvald@relvald.invalid")
    return {
        "VERSION": f"{version}-1",
        "ARCHITECTURE": _told("dpkg", "--print-architecture"),
        "MAINTAINER": f"{name} <{address}>",
        "DATE": email.utils.formatdate(int(source_date())),
        "LIBRARIES": _libraries(),
    }


def _libraries() -> str:
    """The packages that hold the system's libraries which anything in the folder needs, as a list for Depends."""
    inside = [each for each in FOLDER.rglob("*.so*") if each.is_file() and not each.is_symlink()]
    places = sorted({each.parent for each in inside})
    stub = WORK / "shlibs"
    _write(
        stub / "debian" / "control",
        "Source: relvald\n\nPackage: relvald\nArchitecture: any\nDescription: stub\n",
    )
    found = _told(
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{place}" for place in places),
        *(f"-e{each}" for each in [FOLDER / "relvald-desktop", *inside]), cwd=stub,
    )  # fmt: skip
    found = found.removeprefix("shlibs:Depends=")
    _compare_with_known({each.split()[0] for each in found.split(", ")})
    return found


def _compare_with_known(found: set[str]) -> None:
    """Tell when the list in `libraries`, which people read and a test compares with `tools/setup.sh`, is not the one found."""
    known = set((HERE / "libraries").read_text("utf-8").split())
    for sign, names in (("+", found - known), ("-", known - found)):
        for name in sorted(names):
            print(f"note: packaging/debian/libraries: {sign}{name}")


def _lay_out_program() -> None:
    home = TREE / "usr" / "lib" / "relvald"
    shutil.copytree(FOLDER, home, symlinks=True)
    names = TREE / "usr" / "bin"
    names.mkdir(parents=True)
    for name in ("relvald", "relvald-desktop"):
        (names / name).symlink_to(f"../lib/relvald/{name}")


def _lay_out_desktop() -> None:
    share = TREE / "usr" / "share"
    _copy(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(LINUX / f"{NAME}.metainfo.xml", share / "metainfo" / f"{NAME}.metainfo.xml")
    _copy(LINUX / f"{NAME}.mime.xml", share / "mime" / "packages" / f"{NAME}.xml")
    theme = share / "icons" / "hicolor"
    for size in SIZES:
        draw(size, theme / f"{size}x{size}" / "apps" / f"{NAME}.png")
    _copy(PICTURE, theme / "scalable" / "apps" / f"{NAME}.svg")
    _copy(SYMBOLIC, theme / "symbolic" / "apps" / f"{NAME}-symbolic.svg")


def _lay_out_documents(values: dict[str, str]) -> None:
    share = TREE / "usr" / "share"
    documents = share / "doc" / "relvald"
    for page in sorted(LINUX.glob("*.1")):
        _pack(share / "man" / "man1" / f"{page.name}.gz", page.read_bytes())
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    _pack(documents / "changelog.Debian.gz", _filled(HERE / "changelog", values).encode())
    _copy(HERE / "copyright", documents / "copyright")
    _copy(ROOT / "LICENSE", documents / "LICENSE")
    licences = "../../../lib/relvald/_internal/relvald_desktop/resources/licences.txt"
    (documents / "THIRD_PARTY_LICENSES.txt").symlink_to(licences)
    _copy(HERE / "lintian-overrides", share / "lintian" / "overrides" / "relvald")


def _filled(file: Path, values: dict[str, str]) -> str:
    text = file.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _checksums() -> str:
    files = sorted(each for each in TREE.rglob("*") if each.is_file() and not each.is_symlink())
    inside = [str(each.relative_to(TREE)) for each in files if "DEBIAN" not in each.parts]
    return _told("md5sum", *inside, cwd=TREE) + "\n"


def _settle_modes_and_times() -> None:
    """Readable by all, writable by root only; the same times in every build."""
    moment = int(source_date())
    for each in [TREE, *TREE.rglob("*")]:
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each.name == "relvald-desktop" else 0o644)
        os.utime(each, (moment, moment), follow_symlinks=False)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _pack(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _du(folder: Path) -> int:
    return int(_told("du", "--summarize", "--block-size=1", folder).split()[0])


def _told(*command: object, cwd: Path | None = None) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{command[0]} failed with {done.returncode}:\n{done.stderr}")
    return done.stdout.strip()


def _run(*command: object) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": source_date()}
    if code := subprocess.run([str(part) for part in command], env=environment, check=False).returncode:
        sys.exit(f"{command[0]} failed with {code}")


if __name__ == "__main__":
    sys.exit(main())
