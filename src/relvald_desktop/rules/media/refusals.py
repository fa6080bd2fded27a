"""Files that are programs, or carry one: refused by name and by content, so that nothing here ever waits to be started."""

from __future__ import annotations

import re
from pathlib import PurePath

from relvald_desktop.rules.media.kinds import UNKNOWN, media_type
from relvald_desktop.wording import QT_TRANSLATE_NOOP

PROGRAM = QT_TRANSLATE_NOOP("Errors", "it is a program, or its name says so")
SCRIPT = QT_TRANSLATE_NOOP("Errors", "it is a script that a computer could run")
INSTALLER = QT_TRANSLATE_NOOP("Errors", "it installs programs")
DISK_IMAGE = QT_TRANSLATE_NOOP("Errors", "it is an image of a whole disk")
MACROS = QT_TRANSLATE_NOOP("Errors", "it is a document with macros: a program is hidden in it")
SHORTCUT = QT_TRANSLATE_NOOP("Errors", "it is a shortcut that starts something else")
WEB_PAGE = QT_TRANSLATE_NOOP("Errors", "it is a web page or a picture with scripts")
DOUBLE = QT_TRANSLATE_NOOP(
    "Errors", "its name has two endings, as files have that pretend to be something else"
)
HIDDEN = QT_TRANSLATE_NOOP("Errors", "its name holds signs that turn or hide what stands there")
PACKED = QT_TRANSLATE_NOOP("Errors", "there is a program packed inside it")
BROKEN_PACKAGE = QT_TRANSLATE_NOOP("Errors", "it is a package that can't be looked into")

_ENDINGS = {
    PROGRAM: "exe com scr pif cpl dll sys ocx drv elf run app out so dylib class gadget msstyles xll wll",
    SCRIPT: "bat cmd ps1 ps1xml ps2 psc1 psm1 psd1 js jse vbs vbe wsf wsh wsc sct hta sh bash zsh csh ksh fish command tool "
    "py pyw pyc pl rb php lua tcl applescript scpt scptd workflow action ahk au3 reg inf",
    INSTALLER: "msi msp msu mst msix msixbundle appx appxbundle appinstaller jar war apk aab xapk ipa pkg mpkg deb rpm snap "
    "flatpak appimage xpi crx vsix application cab",
    DISK_IMAGE: "iso img dmg vhd vhdx vmdk udf toast nrg wim",
    MACROS: "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm one onetoc2 mdb accdb accde ade mde",
    SHORTCUT: "lnk url desktop webloc website scf library-ms searchconnector-ms settingcontent-ms theme rdp jnlp inetloc "
    "fileloc diagcab",
    WEB_PAGE: "html htm xhtml xht mht mhtml svg svgz swf chm hlp xsl xslt",
}  # fmt: skip
_BY_ENDING = {ending: reason for reason, endings in _ENDINGS.items() for ending in endings.split()}
_TURNED = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f]")

_STARTS = (
    (b"\x7fELF", PROGRAM), (b"\xfe\xed\xfa\xce", PROGRAM), (b"\xfe\xed\xfa\xcf", PROGRAM), (b"\xce\xfa\xed\xfe", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM), (b"\xca\xfe\xba\xbe", PROGRAM), (b"\xca\xfe\xba\xbf", PROGRAM), (b"\xbe\xba\xfe\xca", PROGRAM),
    (b"dex\n", PROGRAM), (b"\0asm", PROGRAM), (b"!<arch>\n", INSTALLER), (b"\xed\xab\xee\xdb", INSTALLER), (b"xar!", INSTALLER),
    (b"MSCF", INSTALLER), (b"hsqs", DISK_IMAGE), (b"conectix", DISK_IMAGE), (b"vhdxfile", DISK_IMAGE), (b"KDMV", DISK_IMAGE),
    (b"QFI\xfb", DISK_IMAGE), (b"MSWIM\0\0\0", DISK_IMAGE), (b"L\0\0\0\x01\x14\x02\0", SHORTCUT), (b"ITSF", WEB_PAGE),
    (b"FWS", WEB_PAGE), (b"CWS", WEB_PAGE), (b"ZWS", WEB_PAGE), (b"Cr24", INSTALLER),
)  # fmt: skip
_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|script|svg|iframe|hta:)\b|<\?php|javascript:", re.IGNORECASE
)
_SHORTCUTS = (b"[InternetShortcut]", b"[Desktop Entry]", b"[{000214A0")
_INSTALLER_CLASS = bytes.fromhex("84100c0000000000c000000000000046")
"""The class of Windows installer packages (and, with the same beginning, of patches 86 and transforms 82)."""
_VBA = "_VBA_PROJECT".encode("utf-16-le")
_WORDS = frozenset(
    [
        "com",
        "app",
        "run",
        "out",
        "so",
        "command",
        "tool",
        "action",
        "website",
        "theme",
        "application",
        "one",
        "fish",
        "go",
        "bin",
        "image",
    ]
)
"""Endings that are words as well: in the middle of a name they mean nothing ("från mejl.com.png")."""


def refused_by_name(name: str) -> str | None:
    """Why a file of this name is not taken in, or None."""
    if _TURNED.search(name):
        return HIDDEN
    parts = [part.strip().lower() for part in name.rstrip(". ").split(".")]
    if len(parts) < 2:
        return None
    if parts[-1] in _BY_ENDING:
        return _BY_ENDING[parts[-1]]
    return DOUBLE if any(each in _BY_ENDING and each not in _WORDS for each in parts[1:-1]) else None


def refused_by_content(head: bytes, tail: bytes = b"") -> str | None:
    """Why a file with these first bytes (65,536) and last bytes (512) is not taken in, or None."""
    if head[:2] == b"MZ" or head[:2] == b"ZM":
        return PROGRAM
    for start, reason in _STARTS:
        if head.startswith(start):
            return reason
    if head[:2] == b"#!" and not head.startswith(b"#!AMR"):
        return SCRIPT
    if head[0x8001:0x8006] in (b"CD001", b"BEA01") or tail[-512:-508] == b"koly":
        return DISK_IMAGE
    if head[510:512] == b"\x55\xaa" and media_type(head) == UNKNOWN:
        return DISK_IMAGE
    return _refused_text(head)


def _refused_text(head: bytes) -> str | None:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = head[2:].replace(b"\0", b"").lstrip()
    if start[:2] == b"#!":
        return SCRIPT
    if any(start.startswith(each) for each in _SHORTCUTS):
        return SHORTCUT
    if start[:1] == b"<" and _MARKUP.search(start[:4096]):
        return WEB_PAGE
    if start[:9].lower() == b"@echo off":
        return SCRIPT
    return None


def refused_inside(names: list[str]) -> str | None:
    """Why a ZIP with these names in it is not taken in, or None."""
    known = {name.lower().replace("\\", "/") for name in names}
    if any(
        PurePath(name).name in ("vbaproject.bin", "vbadata.xml") or "/macrosheets/" in name for name in known
    ):
        return MACROS
    if "androidmanifest.xml" in known or "meta-inf/manifest.mf" in known or "appxmanifest.xml" in known:
        return INSTALLER
    if any(name.startswith(("basic/", "scripts/")) for name in known) and "mimetype" in known:
        return MACROS
    is_document = "[content_types].xml" in known or "mimetype" in known
    for name in known:
        ending = name.rpartition(".")[2] if "." in PurePath(name).name else ""
        if ending in _BY_ENDING and not (is_document and ending == "xsl"):
            return PACKED
    return None


def refused_in_storage(piece: bytes) -> str | None:
    """Why an old office file (OLE) with this piece in it is not taken in, or None."""
    if _VBA in piece:
        return MACROS
    if any(bytes([first]) + _INSTALLER_CLASS[1:] in piece for first in (0x82, 0x84, 0x86)):
        return INSTALLER
    return None
