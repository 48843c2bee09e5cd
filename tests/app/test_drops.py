"""What programs really put into a drag or onto the clipboard."""

import base64
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage

from app import drops
from core.records import FileTerm, ImageTerm, PhotoId, PhotoTerm
from tests.support import drawn_photos
from tests.support.raw_mime import RawMime

PNG = drawn_photos.encoded(1, 32, "PNG")
JPEG = drawn_photos.encoded(2, 32, "JPEG")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the paths are those of Unix")


def of_formats(formats: dict[str, bytes]) -> QMimeData:
    return RawMime(formats)


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


FILE_MANAGERS = {
    "Nautilus, dragging": {
        "x-special/gnome-icon-list": b"file:///home/a/b%20c.jpg\r40:0:64:64\r\n",
        "text/uri-list": b"file:///home/a/b%20c.jpg\r\n",
    },
    "Nautilus, clipboard": {
        "x-special/gnome-copied-files": b"copy\nfile:///home/a/b%20c.jpg\0",
        "text/plain;charset=utf-8": b"/home/a/b c.jpg",
    },
    "Nautilus 3.30, clipboard": {
        "text/plain": b"x-special/nautilus-clipboard\ncopy\nfile:///home/a/b%20c.jpg\n",
    },
    "Dolphin": {
        "text/uri-list": b"file:///home/a/b%20c.jpg",
        "application/x-kde4-urilist": b"file:///home/a/b%20c.jpg",
        "application/x-kde-cutselection": b"0",
        "text/plain": b"/home/a/b c.jpg",
    },
    "Dolphin, places on the desktop": {
        "application/x-kde4-urilist": b"file:///home/a/b%20c.jpg\r\n",
    },
    "Konqueror of old": {"text/uri-list": b"file:/home/a/b%20c.jpg\r\n\0"},
    "Thunar": {"text/uri-list": b"file:///home/a/b%20c.jpg\r\n"},
    "Caja, clipboard": {"x-special/mate-copied-files": b"cut\nfile:///home/a/b%20c.jpg"},
    "Finder, as Qt passes it on": {
        "text/uri-list": b"file:///home/a/b%20c.jpg",
        "application/x-qt-image": b"",
        "text/plain": b"b c.jpg",
    },
    "a list with comments": {
        "text/uri-list": b"# dragged by hand\r\nfile:///home/a/b%20c.jpg\r\n\r\n#end\r\n",
    },
    "a name of this computer": {"text/uri-list": b"file://LOCALHOST/home/a/b%20c.jpg\r\n"},
    "Firefox, a picture of the disk": {
        "text/x-moz-url": utf16("file:///home/a/b%20c.jpg\nb c.jpg"),
        "text/html": utf16('<img src="file:///home/a/b%20c.jpg">'),
        "image/png": PNG,
    },
    "Mozilla of old": {"_NETSCAPE_URL": b"file:///home/a/b%20c.jpg\nb c.jpg"},
    "a program that sends bare paths": {"text/uri-list": b"/home/a/b c.jpg\r\n"},
}


@pytest.mark.parametrize("formats", FILE_MANAGERS.values(), ids=FILE_MANAGERS.keys())
def test_files_are_found(formats: dict[str, bytes]) -> None:
    mime = of_formats(formats)
    dropped = drops.parse(mime)
    assert dropped.paths == (b"/home/a/b c.jpg",)
    assert dropped.problems == ()
    assert dropped.images == ()


@pytest.mark.parametrize(
    ("address", "path"),
    [
        (b"file:///a/%FF%FE.jpg", b"/a/\xff\xfe.jpg"),
        (b"file:///a/\xff\xfe.jpg", b"/a/\xff\xfe.jpg"),
        ("file:///a/grün.jpg".encode(), "/a/grün.jpg".encode()),
        (b"file:///a/gr%C3%BCn.jpg", "/a/grün.jpg".encode()),
        (b"file:///a/50%25%20%23?.jpg", b"/a/50% #?.jpg"),
        (b"file:///a/new%0Aline.jpg", b"/a/new\nline.jpg"),
        (b"file:///a/100%.jpg", b"/a/100%.jpg"),
        ("file:///a/\U0001f600.jpg".encode(), "/a/\U0001f600.jpg".encode()),
    ],
)
def test_every_byte_of_a_name_survives(address: bytes, path: bytes) -> None:
    assert drops.parse(of_formats({"text/uri-list": address + b"\r\n"})).paths == (path,)


def test_several_files_keep_their_order_and_come_once() -> None:
    listed = b"file:///2.jpg\r\nfile:///1.jpg\r\nfile:///2.jpg\r\n"
    assert drops.parse(of_formats({"text/uri-list": listed})).paths == (b"/2.jpg", b"/1.jpg")


def test_too_many_files_are_cut_with_a_sentence() -> None:
    listed = b"".join(b"file:///%d.jpg\r\n" % number for number in range(500))
    dropped = drops.parse(of_formats({"text/uri-list": listed}))
    assert len(dropped.paths) == drops.MAX_PICTURES
    assert "first 12 pictures" in dropped.problems[0].message


@pytest.mark.parametrize(
    "address", [b"file://nas/share/a.jpg", b"file:///a%00b.jpg", b"file://a.jpg"]
)
def test_an_address_that_is_not_ours_gets_a_sentence(address: bytes) -> None:
    dropped = drops.parse(of_formats({"text/uri-list": address}))
    assert not dropped.has_pictures
    assert len(dropped.problems) == 1
    assert dropped.problems[0].hint


def test_photos_of_the_grid_win_over_their_files() -> None:
    mime = of_formats({"text/uri-list": b"file:///a.jpg\r\n", drops.PHOTO_IDS: b"7\n3\n7"})
    assert drops.parse(mime) == drops.Dropped(photo_ids=(7, 3))
    assert drops.examine(drops.parse(mime)).terms == (PhotoTerm(PhotoId(7)), PhotoTerm(PhotoId(3)))


PAGE = '<meta http-equiv="content-type" content="text/html"><img src="https://x.org/a.jpg" alt="">'
BROWSERS = {
    "Firefox, copied picture": {"text/html": PAGE.encode(), "image/png": PNG},
    "Firefox, dragged picture": {
        "text/x-moz-url": utf16("https://x.org/a.jpg\na"),
        "text/uri-list": b"https://x.org/a.jpg\r\n",
        "text/html": utf16(PAGE),
        "image/png": PNG,
        "text/plain": b"https://x.org/a.jpg",
    },
    "Chrome, copied picture": {"image/png": PNG, "text/html": PAGE.encode()},
    "a picture with its bytes in the page": {
        "text/html": b"<IMG alt=x SRC='data:image/png;base64,%s'>" % base64.b64encode(PNG)
    },
    "an address that carries the bytes": {
        "text/uri-list": b"data:image/png;base64," + base64.b64encode(PNG)
    },
    "garbage first, then the picture": {"image/png": b"\0\0\0garbage", "image/webp": PNG},
}


@pytest.mark.parametrize("formats", BROWSERS.values(), ids=BROWSERS.keys())
def test_bytes_of_a_picture_are_taken(formats: dict[str, bytes]) -> None:
    dropped = drops.parse(of_formats(formats))
    assert dropped.images == (PNG,)
    assert dropped.problems == ()
    assert drops.examine(dropped).terms == (ImageTerm(PNG),)


WEB = {
    "Chrome, dragged link": {
        "text/uri-list": b"https://x.org/\r\n",
        "text/x-moz-url": utf16("https://x.org/\nA page"),
        "text/plain": b"https://x.org/",
    },
    "Firefox, picture without its bytes": {"text/html": utf16(PAGE)},
    "plain text": {"text/plain": b"HTTP://x.org/a.jpg"},
    "ftp": {"text/uri-list": b"ftp://x.org/a.jpg\r\n"},
}


@pytest.mark.parametrize("formats", WEB.values(), ids=WEB.keys())
def test_a_web_address_gets_a_sentence(formats: dict[str, bytes]) -> None:
    dropped = drops.parse(of_formats(formats))
    assert dropped == drops.Dropped(problems=(drops.WEB_ADDRESS,))


def test_a_bitmap_is_encoded_off_the_parser() -> None:
    image = QImage(5, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime = QMimeData()
    mime.setImageData(image)
    dropped = drops.parse(mime)
    assert dropped.bitmap is not None
    (term,) = drops.examine(dropped).terms
    assert isinstance(term, ImageTerm)
    again = QImage.fromData(term.image)
    assert (again.width(), again.height()) == (5, 4)
    assert again.pixelColor(2, 2) == QColor("red")


def test_a_huge_picture_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drops, "MAX_IMAGE_BYTES", len(PNG) - 1)
    dropped = drops.parse(of_formats({"image/png": PNG}))
    assert not dropped.has_pictures
    assert "too large" in dropped.problems[0].message


def test_words_stay_words() -> None:
    assert drops.parse(mime_of_text("  a dog\n on the beach ")).text == "a dog on the beach"


def mime_of_text(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


@pytest.mark.parametrize(
    ("formats", "wanted"),
    [
        ({"text/plain": b"a dog"}, False),
        ({"text/plain": b"a dog", "text/html": b"<b>a dog</b>", "image/png": PNG}, False),
        ({"image/png": PNG, "text/html": PAGE.encode()}, True),
        ({"text/uri-list": b"file:///a.jpg", "text/plain": b"/a.jpg"}, True),
        ({"text/plain": b"file:///a.jpg"}, True),
        ({"image/svg+xml": b"<svg/>"}, False),
    ],
)
def test_pasting_takes_pictures_only_where_one_is_meant(
    formats: dict[str, bytes], wanted: bool
) -> None:
    assert drops.is_for_pasting(of_formats(formats)) is wanted


def test_nothing_at_all_gets_a_sentence() -> None:
    assert drops.parse(QMimeData()).problems == (drops.NO_PICTURE,)
    assert drops.parse(of_formats({"image/svg+xml": b"<svg/>"})).problems == (drops.NO_PICTURE,)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(
            ["text/uri-list", "text/html", "text/x-moz-url", "image/png", "image/x-odd",
             "x-special/gnome-copied-files", "application/x-qt-image", drops.PHOTO_IDS]
        ),
        st.one_of(
            st.binary(max_size=200),
            st.text(max_size=80).map(lambda text: f"file://{text}".encode("utf-8", "replace")),
            st.text(max_size=80).map(lambda text: f"data:image/png{text}".encode()),
        ),
    )
)  # fmt: skip
def test_garbage_never_raises(formats: dict[str, bytes]) -> None:
    mime = of_formats(formats)
    drops.may_hold_pictures(mime)
    drops.is_for_pasting(mime)
    dropped = drops.parse(mime)
    assert dropped.has_pictures or dropped.problems or dropped.text
    assert all(b"\0" not in path for path in dropped.paths)


def test_the_disk_is_looked_at(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(JPEG)
    folder = tmp_path / "album"
    folder.mkdir()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    paths = tuple(os.fsencode(p) for p in (photo, folder, tmp_path / "gone.jpg", pipe))
    examined = drops.examine(drops.Dropped(paths=paths))
    assert examined.terms == (FileTerm(os.fsencode(photo)),)
    messages = [problem.message for problem in examined.problems]
    assert messages == [
        "“album” is a folder.",
        "“gone.jpg” is not there any more.",
        "“pipe” is no picture.",
    ]
    assert [problem.directory for problem in examined.problems] == [folder, None, None]
