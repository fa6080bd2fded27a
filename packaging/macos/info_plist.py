"""What Relvåld.app tells macOS about itself: its version, its languages, and the files it opens. The spec takes it in."""

from __future__ import annotations

import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
IDENTIFIER = "se.relvald.relvald"
OLDEST_MACOS = "15.0"
"""The oldest that every library in the lock file comes built for; only for Apple silicon."""

_DOCUMENTS = {
    "handover": (".relvald", "Överlämning från Relvåld"),
    "receipt": (".relvaldreceipt", "Kvitto från Relvåld"),
    "key-card": (".relvaldkey", "Nyckelkort från Relvåld"),
}
"""The last part of the type's identifier: ending and name."""


def info_plist(pyproject: Path = PYPROJECT) -> dict[str, object]:
    """The entries beside those that PyInstaller makes itself. None asks for anything: no camera, no address book, no network."""
    version = str(tomllib.loads(pyproject.read_text("utf-8"))["project"]["version"])
    return {
        "CFBundleDisplayName": "Relvåld",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "sv",
        "CFBundleLocalizations": ["sv", "en"],
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTIFIER}.{kind}"],
            }
            for kind, (_, name) in _DOCUMENTS.items()
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.{kind}",
                "UTTypeDescription": name,
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [ending.removeprefix(".")]},
            }
            for kind, (ending, name) in _DOCUMENTS.items()
        ],
    }
