"""Makes the icon of the Windows programs and the installer out of the picture that `packaging/icons.py` draws.

The spec calls it; `python packaging/windows/icon.py PICTURE.png TARGET.ico` does the same by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels; those that Windows asks for at 100 to 200 %."""


def make_icon(picture: Path, target: Path) -> None:
    """Write the icon from a square picture of 256 pixels or more. Raises ValueError for any other."""
    with Image.open(picture) as image:
        if image.width != image.height or image.width < SIZES[-1]:
            raise ValueError(f"{picture.name} is not square with {SIZES[-1]} pixels or more")
        target.parent.mkdir(parents=True, exist_ok=True)
        image.convert("RGBA").save(target, format="ICO", sizes=[(each, each) for each in SIZES])


if __name__ == "__main__":
    make_icon(Path(sys.argv[1]), Path(sys.argv[2]))
