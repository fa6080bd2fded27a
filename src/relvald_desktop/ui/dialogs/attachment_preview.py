"""Shows a file of a case from memory: a picture the right way up, a PDF, a text; nothing is written anywhere, and no other
program is started."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.kinds import Family, family
from relvald_desktop.services.attachments import LARGEST_SHOWN
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.dialogs.preview import PaperView
from relvald_desktop.ui.language import number, translate
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.section import Section, scrolled

MOST_PIXELS = 120_000_000
"""Pixels of a picture that is shown; a larger one could fill the memory."""
LONGEST_TEXT = 500_000
"""Characters of a text that are shown."""


@dataclass(frozen=True)
class Shown:
    """What there is to see of a file: a picture, the bytes of a PDF, or a text; `why_not` when there is nothing."""

    picture: QImage | None = None
    pdf: bytes = b""
    text: str | None = None
    why_not: str = ""


def make_ready(record: Attachment, content: bytes | None) -> Shown:
    """Turn a file's bytes into what can be shown; may take a while."""
    kind = family(record.media_type)
    if content is None:
        limit = translate("AttachmentPreview", "It is larger than the {limit} MB that are shown.")
        large = limit.format(limit=LARGEST_SHOWN >> 20) if record.size > LARGEST_SHOWN else ""
        return Shown(why_not=large or _not_shown())
    if kind is Family.PICTURE:
        picture = read_picture(content)
        return Shown(picture=picture) if picture is not None else Shown(why_not=_not_shown())
    if kind is Family.PDF:
        return Shown(pdf=content)
    if kind is Family.TEXT:
        return Shown(text=read_text(content))
    return Shown(why_not=_not_shown())


def read_picture(content: bytes) -> QImage | None:
    """A picture from bytes, the right way up; None when it can't be read or has too many pixels."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        return None
    image = reader.read()
    return image if not image.isNull() else _by_pillow(content)


def _by_pillow(content: bytes) -> QImage | None:
    """What Qt can't read (AVIF, some TIFF), through Pillow."""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return None
            plain = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return None
    return QImage(
        plain.tobytes(), plain.width, plain.height, plain.width * 4, QImage.Format.Format_RGBA8888
    ).copy()


def read_text(content: bytes) -> str:
    """A text from bytes: UTF-8, UTF-16 with its mark, else Windows' Western letters."""
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1252", errors="replace")


class PictureView(QLabel):
    """A picture, as large as there is room for."""

    def __init__(self, image: QImage, spoken: str) -> None:
        super().__init__()
        named(self, "attachmentPicture", spoken)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(160, 120)
        self._image = QPixmap.fromImage(image)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(640, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the picture into the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.size().boundedTo(self._image.size())
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._image.scaled(room, *ways))


class AttachmentPreview(QDialog):
    """The file on the left, what it tells about its making on the right."""

    help_topic = "attachments"

    def __init__(self, record: Attachment, shown: Shown, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_help(self)
        self.setObjectName("attachmentPreview")
        self.setWindowTitle("Relvåld")
        self.setAccessibleName(record.title)
        middle = QHBoxLayout()
        middle.addWidget(self._content(record, shown), 3)
        side = QVBoxLayout()
        side.addWidget(facts_section(facts))
        side.addWidget(_digest_section(record))
        side.addStretch(1)
        holder = QWidget()
        holder.setLayout(side)
        middle.addWidget(scrolled(holder), 2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("AttachmentPreview", "&Close"), "close", self.accept, "main"))
        layout = QVBoxLayout(self)
        layout.addWidget(label(record.title, "heading"))
        layout.addLayout(middle, 1)
        layout.addLayout(row)
        screen = self.screen().availableGeometry()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(letter * 140, screen.width() - 40), min(letter * 90, screen.height() - 60))

    def _content(self, record: Attachment, shown: Shown) -> QWidget:
        if shown.picture is not None:
            return PictureView(shown.picture, record.title)
        if shown.pdf:
            paper = PaperView(record.title)
            paper.show_pdf(shown.pdf)
            return paper
        if shown.text is not None:
            text = named(QPlainTextEdit(shown.text[:LONGEST_TEXT]), "attachmentText", record.title)
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            if len(shown.text) <= LONGEST_TEXT:
                return text
            holder = QWidget()
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
            cut = translate("AttachmentPreview", "Only the first {count} characters are shown.")
            box.addWidget(label(cut.format(count=number(LONGEST_TEXT)), "warning"))
            box.addWidget(text)
            return holder
        return named(label(shown.why_not, "quiet"), "notShown", shown.why_not)


def facts_section(facts: Facts) -> Section:
    """Where, when and with what a file was made, as it tells itself."""
    section = Section(translate("AttachmentPreview", "What the file tells"), "attachmentFacts")
    section.clear()
    if facts.latitude is not None and facts.longitude is not None:
        place = f"{facts.latitude:.5f}, {facts.longitude:.5f}"
        section.add(translate("AttachmentPreview", "! Position: {place}").format(place=place), (), "warning")
    elif facts.has_place:
        section.add(translate("AttachmentPreview", "! It holds a position."), (), "warning")
    else:
        section.add(translate("AttachmentPreview", "No position was found in it."))
    if facts.taken_at:
        section.add(translate("AttachmentPreview", "Made: {when}").format(when=facts.taken_at))
    if facts.camera:
        section.add(translate("AttachmentPreview", "With: {camera}").format(camera=facts.camera))
    if facts.has_place:
        section.add(
            translate("AttachmentPreview", "The position is taken out of a copy that you export."),
            (),
            "quiet",
        )
    return section


def _digest_section(record: Attachment) -> Section:
    section = Section(translate("AttachmentPreview", "The file as it came"), "attachmentOriginal")
    section.clear()
    section.add(record.file_name)
    section.add(record.media_type, (), "quiet")
    digest = " ".join(record.digest[start : start + 8] for start in range(0, len(record.digest), 8))
    section.add(
        translate("AttachmentPreview", "Checksum (SHA-256): {digest}").format(digest=digest), (), "quiet"
    )
    return section


def _not_shown() -> str:
    return translate(
        "AttachmentPreview",
        "This kind of file isn't shown here. Export a copy to see or hear it in another program: the copy is readable by "
        "anyone who gets hold of it.",
    )
