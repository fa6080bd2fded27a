"""Draws the program's picture in the sizes that a desktop asks for.

`python packaging/icons.py SIZE TARGET.png` draws one. Qt draws it, so that no other program is needed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PICTURE = Path(__file__).parents[1] / "src" / "relvald_desktop" / "resources" / "icons" / "relvald.svg"
SYMBOLIC = PICTURE.with_name("relvald-symbolic.svg")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels; those of the icon theme specification that desktops ask for."""


def draw(size: int, target: Path, picture: Path = PICTURE) -> None:
    """Write the picture as PNG, `size` pixels wide and high. Raises OSError when it can't be written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target), "PNG"):  # type: ignore[call-overload]
        raise OSError(f"{target} can't be written")


if __name__ == "__main__":
    draw(int(sys.argv[1]), Path(sys.argv[2]))
