"""Made-up documents of fictitious cases: a drawn photograph that says it was made far out at sea, a certificate, a text."""

from __future__ import annotations

import datetime as dt
import io

from PIL import Image, ImageDraw, ImageFont
from PIL.ExifTags import GPS, IFD, Base
from reportlab.pdfgen.canvas import Canvas

from relvald_desktop import resources
from relvald_desktop.records.case import Case
from relvald_desktop.records.keeping_codes import AttachmentOrigin
from relvald_desktop.services.attachments import AttachmentForm, attach_from
from relvald_desktop.services.demo.story import Story

_AT_SEA = ((57.0, 50.0, 0.0), (20.0, 5.0, 0.0))
"""In the Baltic, where nobody lives: degrees, minutes, seconds north and east."""


def add_documents(story: Story, case: Case, on: dt.date) -> None:
    """A photograph from her telephone, a certificate from health care, and what he wrote to her."""
    for hour, name, content, form in (
        (13, f"IMG_{1000 + story.number}.jpg", _photograph(on),
         AttachmentForm(title="Foto av trasig dörr", note="Taget av henne samma kväll.")),
        (14, "intyg.pdf", _certificate(on),
         AttachmentForm(title="Rättsintyg", origin=AttachmentOrigin.HEALTHCARE, origin_words="Akutmottagningen")),
        (15, "meddelanden.txt", "Jag vet var du är.\nSvara nu.\n".encode(),
         AttachmentForm(title="Avskrift av meddelanden", origin=AttachmentOrigin.WORKER)),
    ):  # fmt: skip
        story.go(on, hour, 5)
        attach_from(story.work, case.id, io.BytesIO(content), name, form)


def _photograph(on: dt.date) -> bytes:
    """A door that was drawn, with the Exif of a telephone."""
    picture = Image.new("RGB", (640, 480), "#8fa3ad")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((230, 60, 410, 470), fill="#7a4a2b", outline="#3c2415", width=8)
    draw.line((250, 90, 330, 240, 270, 330, 390, 450), fill="#1c120b", width=6)
    draw.ellipse((375, 260, 395, 280), fill="#d8c26a")
    font = ImageFont.truetype(str(resources.path("fonts", "NotoSans-Bold.ttf")), 40)
    draw.text((20, 16), "ÖVNING", fill="#20303a", font=font)
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model] = "Provkamera", "X1"
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = f"{on:%Y:%m:%d} 21:14:00"
    gps = exif.get_ifd(IFD.GPSInfo)
    gps[GPS.GPSLatitudeRef], gps[GPS.GPSLatitude] = "N", _AT_SEA[0]
    gps[GPS.GPSLongitudeRef], gps[GPS.GPSLongitude] = "E", _AT_SEA[1]
    made = io.BytesIO()
    picture.save(made, "JPEG", exif=exif, quality=80)
    return made.getvalue()


def _certificate(on: dt.date) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, invariant=1)
    canvas.setTitle("Intyg")
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(72, 760, "ÖVNING: intyg från Provstadens sjukhus")
    canvas.setFont("Helvetica", 12)
    for row, text in enumerate(
        (f"Datum: {on.isoformat()}", "Rodnad på höger arm, fyra centimeter.", "Dr Prov Provsson")
    ):
        canvas.drawString(72, 720 - 20 * row, text)
    canvas.save()
    return made.getvalue()
