"""Bundles made by hand, as somebody who means harm or another program would make them."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pyrage

from relvald_desktop.services.handover.keys import own_keys
from relvald_desktop.services.handover.manifest import signature_of
from tests.handover.conftest import Laptop

Members = list[tuple[tarfile.TarInfo, bytes]]


def opened(file: Path, reader: Laptop) -> Members:
    """What is in a bundle, for whoever has the key."""
    identity = pyrage.x25519.Identity.from_str(own_keys(reader.work).identity)
    plain = pyrage.decrypt(file.read_bytes(), [identity])
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        return [(entry, tar.extractfile(entry).read()) for entry in tar]  # type: ignore[union-attr]


def packed(members: Members, recipient: str, target: Path) -> Path:
    """A bundle from members, whatever they are."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for entry, content in members:
            tar.addfile(entry, io.BytesIO(content))
    return sealed(plain.getvalue()[: plain_end(plain.getvalue())], recipient, target)


def plain_end(content: bytes) -> int:
    """Where a tar ends that has only the two blocks it must have."""
    return -(-len(content.rstrip(b"\0")) // 512) * 512 + 1024


def sealed(plain: bytes, recipient: str, target: Path) -> Path:
    """Anything, encrypted to somebody."""
    target.write_bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(recipient)]))
    return target


def signed_again(members: Members, signer: Laptop, change: Callable[[bytes], bytes]) -> Members:
    """The members with a changed manifest, signed by somebody."""
    content = change(members[0][1])
    signature = signature_of(own_keys(signer.work), content)
    return [member("manifest.json", content), member("manifest.sig", signature), *members[2:]]


def member(
    name: str, content: bytes, type_: bytes = tarfile.REGTYPE, linkname: str = ""
) -> tuple[tarfile.TarInfo, bytes]:
    """One member of any kind."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.type, entry.linkname = len(content), type_, linkname
    return entry, content
