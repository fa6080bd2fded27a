"""Files told apart by content, programs refused, and places taken out without touching a pixel."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from relvald_desktop.rules.media import facts, films, kinds, packages, pdfs, refusals
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.stripping import picture_facts, strip_picture
from tests.media import a_film, a_pdf, a_photograph, a_tiff, box

PLACE = (57.5, 18.01)
_MAKERS = {
    "image/jpeg": lambda: a_photograph("JPEG", PLACE, turned=6), "image/png": lambda: a_photograph("PNG", PLACE, turned=6),
    "image/webp": lambda: a_photograph("WEBP", PLACE, turned=6), "image/tiff": lambda: a_tiff(PLACE),
}  # fmt: skip


@pytest.mark.parametrize("media_type", _MAKERS)
def test_a_picture_tells_its_kind_and_its_place(media_type: str) -> None:
    content = _MAKERS[media_type]()
    assert kinds.media_type(content) == media_type
    found = picture_facts(media_type, content)
    assert (round(found.latitude or 0, 4), round(found.longitude or 0, 4)) == PLACE


@pytest.mark.fault(40)
@pytest.mark.parametrize("media_type", _MAKERS)
def test_what_is_left_of_a_picture_tells_nothing_and_has_the_same_pixels(media_type: str) -> None:
    content = _MAKERS[media_type]()
    stripped = strip_picture(media_type, content)
    assert picture_facts(media_type, stripped) == facts.Facts(
        orientation=picture_facts(media_type, content).orientation
    )
    for telling in (b"Provkamera", b"GPS", b"2026:05", b"xmpmeta", b"Artistsson"):
        assert telling not in stripped
    with Image.open(io.BytesIO(content)) as before, Image.open(io.BytesIO(stripped)) as after:
        assert before.tobytes() == after.tobytes()


@pytest.mark.fault(40)
def test_every_hiding_place_of_a_jpeg_is_emptied() -> None:
    inside = a_photograph("JPEG", PLACE)
    content = a_photograph(
        "JPEG", PLACE, progressive=True, comment=b"vid HEMLIG brygga",
        xmp=b"<x:xmpmeta exif:GPSLatitude='57,30N' HEMLIG/>",
    )  # fmt: skip
    iptc = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x5a\0\x06HEMLIG"
    segment = b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc
    maker = b"\xff\xe5" + (8).to_bytes(2, "big") + b"HEMLIG"
    whole = content[:2] + segment + maker + content[2:] + inside + b"HEMLIG" + b"trailer"
    stripped = strip_picture("image/jpeg", whole)
    assert b"HEMLIG" not in stripped
    assert b"Exif" not in stripped
    assert stripped.count(b"\xff\xd8\xff") == 1, "the picture behind the picture is gone"
    with Image.open(io.BytesIO(whole)) as before, Image.open(io.BytesIO(stripped)) as after:
        assert before.tobytes() == after.tobytes()


@pytest.mark.fault(40)
def test_every_hiding_place_of_a_png_is_emptied() -> None:
    from PIL.PngImagePlugin import PngInfo

    texts = PngInfo()
    texts.add_text("Comment", "HEMLIG")
    texts.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta exif:GPSLatitude='57,30N' HEMLIG/>")
    texts.add_text("Raw profile type exif", "HEMLIG" * 50, zip=True)
    content = a_photograph("PNG", PLACE, pnginfo=texts) + b"HEMLIG"
    assert picture_facts("image/png", content).has_place
    assert b"HEMLIG" not in strip_picture("image/png", content)


@pytest.mark.fault(40)
def test_comments_and_xmp_leave_a_gif_and_its_loop_stays() -> None:
    made = io.BytesIO()
    frames = [Image.effect_noise((16, 16), 90).convert("P") for _ in range(3)]
    frames[0].save(
        made, "GIF", save_all=True, append_images=frames[1:], loop=0, comment=b"HEMLIG", duration=40
    )
    xmp = b"\x21\xff\x0bXMP DataXMP\x20<x:xmpmeta exif:GPSLatitude='1'>\0"
    content = made.getvalue()[:-1] + xmp + b";HEMLIG"
    assert picture_facts("image/gif", content).has_place
    stripped = strip_picture("image/gif", content)
    assert b"HEMLIG" not in stripped
    with Image.open(io.BytesIO(stripped)) as picture:
        assert (picture.n_frames, picture.info["loop"]) == (3, 0)


@pytest.mark.parametrize("place", [(57.5, 18.01), (-33.8568, 151.2153), (40.6892, -74.0445), (0.0, 0.0)])
def test_north_south_east_and_west_are_kept_apart(place: tuple[float, float]) -> None:
    found = picture_facts("image/jpeg", a_photograph("JPEG", place))
    assert (round(found.latitude or 0, 4), round(found.longitude or 0, 4)) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("+59.3293+018.0686/", (59.3293, 18.0686)), ("+5919.758+01804.116/", (59.3293, 18.0686)),
        ("+591945.48+0180406.96/", (59.3293, 18.0686)), ("-33.8568+151.2153+006.123/", (-33.8568, 151.2153)),
    ],
)  # fmt: skip
def test_places_of_films_are_read_in_all_three_ways(text: str, place: tuple[float, float]) -> None:
    found = facts.of_iso_6709(text)
    assert (round(found.latitude or 0, 4), round(found.longitude or 0, 4)) == place


def scanned(content: bytes, piece: int = 1000) -> list[films.Box]:
    scan = films.FilmScan()
    for start in range(0, len(content), piece):
        scan.write(content[start : start + piece])
    return scan.end()


def patched(content: bytes) -> bytes:
    made = bytearray(content)
    for patch in films.film_patches(scanned(content)):
        made[patch.at : patch.at + patch.size] = patch.start.ljust(patch.size, b"\0")
    return bytes(made)


@pytest.mark.fault(40)
@pytest.mark.parametrize("piece", [1, 7, 100_000])
def test_a_film_tells_its_place_whatever_pieces_it_comes_in(piece: int) -> None:
    found = films.film_facts(scanned(a_film(), piece))
    assert (found.latitude, found.longitude) == PLACE
    assert found.taken_at.startswith("2025-12-3") or found.taken_at.startswith("2026")


@pytest.mark.fault(40)
def test_a_film_keeps_its_frames_and_loses_every_place() -> None:
    frames, data = bytes(range(256)) * 8, b"+57.5000+018.0100/" * 20
    content = a_film(frames=frames, data_track=data)
    after = patched(content)
    assert len(after) == len(content)
    assert frames in after
    for telling in (b"+57.5", b"018.01", b"\xa9xyz", b"ISO6709", b"exif:GPS"):
        assert telling in content
        assert telling not in after
    assert not films.film_facts(scanned(after)).has_place


@pytest.mark.fault(40)
@pytest.mark.parametrize(
    "content",
    [
        box(b"ftyp", b"mp42") + box(b"moov", box(b"gps ", bytes(16))),
        a_film()[:-10],
        box(b"ftyp", b"mp42") + b"\0\0\0\x04moov",
        box(b"ftyp", b"mp42") + box(b"moov", b"\0\0\x10\0trak" + bytes(16)),
    ],
    ids=["dash camera", "cut short", "box smaller than its head", "box too long"],
)
def test_a_film_that_can_not_be_followed_is_told(content: bytes) -> None:
    with pytest.raises(NotUnderstood):
        films.film_patches(scanned(content))


@pytest.mark.fault(40)
def test_photographs_in_a_document_lose_their_place() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", "<w>Hej</w>")
        package.writestr("word/media/image1.jpeg", a_photograph("JPEG", PLACE))
    assert packages.package_facts(made.getvalue()).has_place
    stripped = packages.strip_package(made.getvalue())
    assert not packages.package_facts(stripped).has_place
    with zipfile.ZipFile(io.BytesIO(stripped)) as package:
        assert package.read("word/document.xml") == b"<w>Hej</w>"


@pytest.mark.fault(40)
def test_photographs_in_a_pdf_lose_their_place() -> None:
    import pikepdf

    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_pdf("Intyg"))) as pdf:
        image = pikepdf.Stream(pdf, a_photograph("JPEG", PLACE))
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width, image.Height, image.BitsPerComponent = 64, 48, 8
        image.ColorSpace, image.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
        pdf.pages[0].Resources.XObject = pikepdf.Dictionary(Photo=pdf.make_indirect(image))
        pdf.save(made)
    assert pdfs.pdf_facts(made.getvalue()).has_place
    stripped = pdfs.strip_pdf(made.getvalue())
    assert not pdfs.pdf_facts(stripped).has_place
    assert b"Provkamera" not in stripped


PROGRAMS = {
    "ELF": b"\x7fELF\2\1\1" + bytes(60), "PE": b"MZ\x90\0" + bytes(60), "Mach-O": b"\xcf\xfa\xed\xfe" + bytes(60),
    "fat Mach-O": b"\xca\xfe\xba\xbe\0\0\0\2" + bytes(60), "script": b"#!/bin/sh\nrm -rf ~\n",
    "script behind a mark": b"\xef\xbb\xbf#!/usr/bin/env python3\n", "shortcut": b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0" + bytes(60),
    "link": b"[InternetShortcut]\r\nURL=file:///c:/x.exe\r\n", "web page": b"<!DOCTYPE html><html><script>", "svg": b"<?xml?><svg onload='x'>",
    "disk image": bytes(0x8001) + b"CD001" + bytes(100), "cabinet": b"MSCF" + bytes(60), "package": b"!<arch>\ndebian-binary",
    "batch": b"@ECHO OFF\r\ndel *\r\n", "dalvik": b"dex\n035\0" + bytes(60), "wim": b"MSWIM\0\0\0" + bytes(60),
}  # fmt: skip


@pytest.mark.fault(40)
@pytest.mark.parametrize("which", PROGRAMS)
def test_a_program_is_told_by_its_content_whatever_its_name(which: str) -> None:
    assert refusals.refused_by_content(PROGRAMS[which]) is not None


@pytest.mark.fault(40)
@pytest.mark.parametrize(
    "name",
    [
        "x.exe", "X.EXE", "x.bat", "x.cmd", "x.ps1", "x.js", "x.vbs", "x.lnk", "x.msi", "x.jar", "x.apk", "x.docm", "x.xlsm",
        "x.pptm", "x.iso", "x.dmg", "x.scr", "x.hta", "x.html", "x.svg", "x.url", "x.desktop", "x.sh", "x.deb", "x.reg",
        "bild.jpg.exe", "bild.exe.jpg", "faktura.pdf .exe", "x.exe.", "x.exe ", "bild\u202egpj.exe", "foto\u200b.jpg", "x.img",
    ],
)  # fmt: skip
def test_a_program_is_told_by_its_name(name: str) -> None:
    assert refusals.refused_by_name(name) is not None


@pytest.mark.parametrize(
    "name",
    ["foto.jpg", "IMG_0001.JPG", "Skärmavbild 2026-05-01 kl. 12.30.00.png", "brev.doc.pdf", "sms", "från mejl.com.png",
     "intyg 1.2.pdf", ".dold", "film.MOV"],
)  # fmt: skip
def test_ordinary_names_are_taken(name: str) -> None:
    assert refusals.refused_by_name(name) is None


@pytest.mark.fault(40)
@pytest.mark.parametrize(
    "names",
    [
        ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"], ["[Content_Types].xml", "xl/macrosheets/sheet1.xml"],
        ["META-INF/MANIFEST.MF", "a.class"], ["AndroidManifest.xml", "classes.dex"], ["bilder/foto.jpg", "bilder/öppna.exe"],
        ["mimetype", "content.xml", "Basic/Standard/Module1.xml"], ["a\\b\\c.LNK"],
    ],
)  # fmt: skip
def test_a_package_with_a_program_in_it_is_told(names: list[str]) -> None:
    assert refusals.refused_inside(names) is not None


@pytest.mark.parametrize(
    "names",
    [["[Content_Types].xml", "word/document.xml", "word/media/image1.png"], ["foto1.jpg", "foto2.jpg", "läs.txt"],
     ["mimetype", "content.xml", "META-INF/manifest.xml"],
     ["[Content_Types].xml", "xl/workbook.xml", "xl/printerSettings/printerSettings1.bin"]],
)  # fmt: skip
def test_ordinary_packages_are_taken(names: list[str]) -> None:
    assert refusals.refused_inside(names) is None


@pytest.mark.fault(40)
def test_old_office_files_with_macros_and_installers_are_told() -> None:
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
    assert refusals.refused_in_storage(start + "_VBA_PROJECT".encode("utf-16-le"))
    assert refusals.refused_in_storage(start + bytes.fromhex("84100c0000000000c000000000000046"))
    assert refusals.refused_in_storage(start + "WordDocument".encode("utf-16-le")) is None


@pytest.mark.fault(41)
@settings(max_examples=150, deadline=None)
@given(data=st.data(), which=st.sampled_from([*_MAKERS, "image/gif", "image/heic"]))
def test_broken_pictures_are_stripped_or_refused_and_nothing_else(data: st.DataObject, which: str) -> None:
    content = bytearray(_SAMPLES.get(which, b"\0\0\0\x18ftypheic" + b"Exif\0\0MM\0*" + bytes(40)))
    for _ in range(data.draw(st.integers(0, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(content[: data.draw(st.integers(0, len(content)))])
    picture_facts(which, cut)
    if which != "image/heic":
        try:
            stripped = strip_picture(which, cut)
        except NotUnderstood:
            return
        assert not picture_facts(which, stripped).has_place


@pytest.mark.fault(41)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_broken_films_are_patched_inside_themselves_or_refused(data: st.DataObject) -> None:
    content = bytearray(a_film(data_track=b"+57.5+018.0/" * 4))
    for _ in range(data.draw(st.integers(0, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        boxes = scanned(cut, data.draw(st.integers(1, 5000)))
        films.film_facts(boxes)
        patches = films.film_patches(boxes)
    except NotUnderstood:
        return
    ends = [0, *(patch.at + patch.size for patch in patches)]
    assert all(patch.at >= end for patch, end in zip(patches, ends, strict=False))


_SAMPLES = {name: make() for name, make in _MAKERS.items()}
