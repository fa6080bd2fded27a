"""What the program is made of: `python tools/supply.py` writes the licences of everything in it, which the program shows
(resources/licences.txt), and the bill of materials of this version (build/relvald-VERSION.cdx.json, CycloneDX).

The lock file says what belongs to the program; the metadata of the installed libraries and tools/licences.toml say under
which licence. It runs without a network.
"""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import metadata
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from license_expression import get_spdx_licensing
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
LICENCES = ROOT / "src" / "relvald_desktop" / "resources" / "licences.txt"
DECISIONS = ROOT / "tools" / "licences.toml"

ALLOWED = frozenset({
    "0BSD", "Apache-2.0", "Bitstream-Vera", "blessing", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "LGPL-2.1-only",
    "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MIT-CMU", "MPL-1.1", "MPL-2.0", "OFL-1.1",
    "PSF-2.0", "Unicode-3.0", "Unlicense", "Zlib", "CC0-1.0", "CC-BY-3.0", "CC-BY-4.0",
    "GPL-2.0-or-later WITH Bootloader-exception", "GPL-2.0-or-later WITH Font-exception-2.0",
})  # fmt: skip
"""Licences whose works may go out beside one under EUPL-1.2 without it having to change its own: permissive ones, those
whose copyleft ends at the file or the library, and two whose exception says so. Not among them: GPL and AGPL as such."""
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_RULE = "=" * 100


class SupplyError(Exception):
    """Something about the supply is not known; the message says what and where to decide it."""


@dataclass(frozen=True)
class Locked:
    """A library of the lock file."""

    name: str
    version: str
    hashes: tuple[str, ...]


def read_lock(lock: Path = LOCK) -> list[Locked]:
    """The libraries of a lock file with the SHA-256 of every file that may be installed."""
    text = lock.read_text("utf-8").replace("\\\n", " ")
    found = []
    for line in (each.strip() for each in text.splitlines()):
        if not line or line.startswith("#"):
            continue
        requirement = Requirement(line.split(" --hash", 1)[0])
        (specifier,) = requirement.specifier
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
        found.append(Locked(canonicalize_name(requirement.name), specifier.version, hashes))
    return found


def is_allowed(licence: str) -> bool:
    """Whether a licence (SPDX expression) lets the work go out with the program: of an "or" one side is enough."""
    return _allows(get_spdx_licensing().parse(licence, validate=True))


def _allows(expression: Any) -> bool:
    parts = getattr(expression, "args", ())
    if str(expression) in ALLOWED:
        return True
    if not parts or expression.__class__.__name__ == "LicenseWithExceptionSymbol":
        return False
    allowed = [_allows(each) for each in parts]
    return any(allowed) if expression.operator.strip() == "OR" else all(allowed)


@dataclass(frozen=True)
class Work:
    """Something in the program that somebody else made; `texts` are the words of its licence."""

    name: str
    licence: str
    within: str
    texts: tuple[str, ...]


class Supply:
    """The libraries of the lock file and what is inside them."""

    def __init__(self, lock: Path = LOCK, decisions: Path = DECISIONS) -> None:
        self.locked = read_lock(lock)
        self._decisions = tomllib.loads(decisions.read_text("utf-8"))

    @cached_property
    def works(self) -> list[Work]:
        """Everything, libraries first. Raises `SupplyError`."""
        for each in self.locked:
            _require_installed(each)
        libraries = [
            Work(each.name, self.licence_of(each.name), "", self._texts_of(each.name)) for each in self.locked
        ]
        inside = [
            Work(each["name"], each["licence"], each["within"], self._named(each.get("texts", ())))
            for each in self._decisions["inside"]
        ]
        return libraries + inside

    def licence_of(self, name: str) -> str:
        """The licence of a library. Raises `SupplyError` when nobody decided what its metadata leaves open."""
        decided = self._decisions["decided"].get(name)
        declared = self._declared(name)
        if not (decided or declared):
            raise SupplyError(f"{name}: the licence is not known; read it and write it into {DECISIONS.name}")
        return str(decided or declared)

    def _declared(self, name: str) -> str | None:
        try:
            return metadata.metadata(name).get("License-Expression")
        except metadata.PackageNotFoundError:
            return None

    def _texts_of(self, name: str) -> tuple[str, ...]:
        if given := self._decisions["texts"].get(name):
            return self._named(given)
        texts = tuple(_licence_files(name))
        if not texts:
            raise SupplyError(f"{name}: brings no licence text; say in {DECISIONS.name} which one holds")
        return texts

    def _named(self, sources: Any) -> tuple[str, ...]:
        texts: list[str] = []
        for source in sources:
            kind, _, place = source.partition(":")
            match kind:
                case "file":
                    texts.append(_tidy((ROOT / place).read_text("utf-8")))
                case "installed":
                    texts.append(_tidy(_installed(place).read_text("utf-8", errors="replace")))
                case _:
                    texts += self._texts_of(source)
        return tuple(texts)


def _require_installed(library: Locked) -> None:
    """The texts must be those of the locked version, where it is installed on this system."""
    try:
        found = metadata.version(library.name)
    except metadata.PackageNotFoundError:
        return
    if found != library.version:
        raise SupplyError(
            f"{library.name} {found} is installed and {library.version} locked: run `make setup`"
        )


def _licence_files(name: str) -> Iterator[str]:
    """Every licence text in the metadata folder of an installed library. Raises `SupplyError` when it isn't installed."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError as error:
        raise SupplyError(f"{name} is in the lock file and not installed: run `make setup`") from error
    for file in sorted(files, key=str):
        inside = [part for part in file.parts if part.endswith(".dist-info")]
        if inside and ("licenses" in file.parts or _TEXT.search(file.name)):
            content = Path(str(file.locate())).read_bytes()
            yield _tidy(content.decode("utf-8", errors="replace"))


def _installed(place: str) -> Path:
    package, _, rest = place.partition("/")
    files = metadata.files(package) or []
    return next(Path(str(each.locate())) for each in files if each.as_posix() == f"{package}/{rest}")


def _tidy(text: str) -> str:
    lines = (line.rstrip() for line in text.lstrip("\N{BOM}").splitlines())
    return "\n".join(lines).strip("\n")


def licence_text(supply: Supply) -> str:
    """The words that the program shows and the packages carry: what is in it, and every text once."""
    texts: dict[str, list[str]] = {}
    for work in supply.works:
        for text in work.texts:
            names = texts.setdefault(text, [])
            if work.name not in names:
                names.append(work.name)
    listed = "\n".join(
        f"  {work.name}: {work.licence}" + (f" (in {work.within})" if work.within else "")
        for work in supply.works
    )
    parts = [f"{_RULE}\n{', '.join(names)}\n{_RULE}\n\n{text}\n" for text, names in texts.items()]
    head = (ROOT / "tools" / "licences" / "head.txt").read_text("utf-8")
    return head.replace("{works}", listed) + "\n" + "\n".join(parts)


def bill_of_materials(supply: Supply, version: str) -> str:
    """The same in CycloneDX 1.6 (JSON): for each library the version, the licence and the checksums of the lock file. The
    number and the time of the document are left out or follow from its content, so that it is the same every time."""
    factory = LicenseFactory()
    bom = Bom()
    root = Component(
        name="relvald-desktop", version=version, type=ComponentType.APPLICATION, bom_ref="relvald-desktop"
    )
    root.licenses.add(factory.make_from_string("EUPL-1.2"))
    bom.metadata.component = root
    bom.metadata.timestamp = None  # type: ignore[assignment]
    components = []
    for each in supply.locked:
        purl = PackageURL("pypi", None, each.name, each.version)
        component = Component(
            name=each.name, version=each.version, type=ComponentType.LIBRARY, purl=purl, bom_ref=str(purl)
        )
        component.licenses.add(factory.make_from_string(supply.licence_of(each.name)))
        component.hashes.update(HashType(alg=HashAlgorithm.SHA_256, content=one) for one in each.hashes)
        components.append(component)
    for work in supply.works:
        if work.within:
            component = Component(
                name=work.name, type=ComponentType.LIBRARY, bom_ref=work.name, description=f"in {work.within}"
            )
            component.licenses.add(factory.make_from_string(work.licence))
            components.append(component)
    for component in components:
        bom.components.add(component)
    bom.register_dependency(root, components)
    bom.serial_number = _number_of(supply, version)
    return str(JsonV1Dot6(bom).output_as_string(indent=2)) + "\n"


def _number_of(supply: Supply, version: str) -> Any:
    from uuid import UUID

    content = repr((version, supply.locked, [(each.name, each.licence) for each in supply.works]))
    return UUID(bytes=hashlib.sha256(content.encode()).digest()[:16], version=4)


def program_version() -> str:
    """The version of the program."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def main() -> int:
    """Write both; 1 when a licence is not known or not allowed."""
    supply = Supply()
    try:
        refused = [work for work in supply.works if not is_allowed(work.licence)]
    except SupplyError as error:
        print(error, file=sys.stderr)
        return 1
    for work in refused:
        print(f"{work.name}: {work.licence} may not go out with the program", file=sys.stderr)
    if refused:
        return 1
    LICENCES.write_text(licence_text(supply), "utf-8")
    target = ROOT / "build" / f"relvald-{program_version()}.cdx.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(bill_of_materials(supply, program_version()), "utf-8")
    for file in (LICENCES, target):
        print(f"{file.relative_to(ROOT)}  {hashlib.sha256(file.read_bytes()).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
