"""What ships with the program besides code: fonts, icons, translations, help and the practice register."""

from __future__ import annotations

from pathlib import Path


def path(*parts: str) -> Path:
    """Where a packaged resource lies, for example `path("fonts", "NotoSans-Regular.ttf")`.

    Raises FileNotFoundError when the installation lacks it.
    """
    found = Path(__file__).parent.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"the installation lacks the resource {'/'.join(parts)}")
    return found


def licences() -> str:
    """Under which licences everything in the program stands; made by tools/supply.py."""
    return path("licences.txt").read_text(encoding="utf-8")
