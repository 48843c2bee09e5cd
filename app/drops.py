"""What the user dropped or pasted, read from its MIME data, without touching a disk.

Programs disagree about how to hand over a picture. In order of preference:

1. photos of this library, from the grid
2. local files: `text/uri-list` (all desktops), `x-special/gnome-copied-files` (GNOME, Xfce, MATE),
   `application/x-kde4-urilist` (KDE), `text/x-moz-url` and `_NETSCAPE_URL` (browsers), plain text
   of `file:` addresses
3. the bytes of a picture: `image/*`, then a bitmap that Qt has made of the clipboard's
4. `data:` addresses, which carry the bytes themselves
5. web addresses, which are never fetched and get a sentence
"""

import base64
import binascii
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.translation import mark, tr
from core.paths import display_name as display_path
from core.records import FileTerm, ImageTerm, PhotoId, PhotoTerm, Term

PHOTO_IDS = "application/x-photosift-photo-ids"
MAX_PICTURES = 12
MAX_IMAGE_BYTES = 48 * 1024 * 1024
_MAX_LIST_BYTES = 4 * 1024 * 1024

_FILE_LISTS = (
    "text/uri-list",
    "x-special/gnome-copied-files",
    "x-special/mate-copied-files",
    "application/x-kde4-urilist",
    "text/x-moz-url",
    "text/x-moz-url-data",
    "_NETSCAPE_URL",
    "text/plain",
    "text/plain;charset=utf-8",
)
_IMAGE_ORDER = ("png", "jpeg", "webp", "tiff", "bmp", "gif")
_NO_PICTURE = ("image/svg", "image/x-icon", "image/vnd.microsoft.icon")
_BITMAP = "application/x-qt-image"
_SIGNATURES = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM|II\*\0|MM\0\*|....ftyp|\0\0\0\x0cjP|P[1-6]\s",
    re.DOTALL,
)
_IMG_SOURCE = re.compile(
    r"<img\b[^>]*?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE
)
_WEB = re.compile(r"(https?|ftps?|wss?)://", re.IGNORECASE)
_DATA = re.compile(r"data:image/[\w.+-]+((?:;[\w=.+-]+)*),", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something that was dropped cannot be searched by.

    Attributes:
        key: What is wrong, in English; a literal that is marked for translation.
        advice: What to do, in the same way.
        directory: The folder that was dropped, when that is the reason.
        name: Of the file, where `key` names it.
    """

    key: str
    advice: str = ""
    directory: Path | None = None
    name: str = ""

    @property
    def message(self) -> str:
        """What is wrong, in the user's language."""
        return tr(self.key, name=self.name, most=MAX_PICTURES)

    @property
    def hint(self) -> str:
        """What to do, in the user's language."""
        return tr(self.advice) if self.advice else ""


WEB_ADDRESS = Problem(
    mark("That is a web address; Photosift never downloads."),
    mark("Save the picture, or copy the picture itself."),
)
NO_PICTURE = Problem(
    mark("That is no picture."), mark("Drop photos, picture files, or a picture from a web page.")
)
_BROKEN_ADDRESS = Problem(
    mark("The address of that file cannot be read."),
    mark("Open the folder it is in, and drag it from there."),
)
_OTHER_COMPUTER = Problem(
    mark("That file is on another computer."),
    mark("Connect its folder to this one, or copy the file here."),
)
TOO_MANY = Problem(
    mark("Only the first {most} pictures are used."), mark("A search takes no more than that.")
)
_IS_FOLDER, _ADD_FOLDER = mark("“{name}” is a folder."), mark("Add it to search its photos.")
_IS_GONE, _DRAG_AGAIN = (
    mark("“{name}” is not there any more."),
    mark("Drag the picture from its folder."),
)
_IS_NONE, _DROP_FILE = mark("“{name}” is no picture."), mark("Drop a picture file.")
_IS_SHUT, _MAY_READ = (
    mark("“{name}” cannot be opened."),
    mark("Check that you may read the file."),
)
_TOO_LARGE = Problem(
    mark("That picture is too large to hand over."), mark("Save it as a file, and drop the file.")
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a drop or the clipboard holds.

    Attributes:
        photo_ids: Photos of this library.
        paths: Local files, as bytes; whether they exist is not known yet.
        images: Bytes of encoded pictures, still unchecked.
        bitmap: A picture that Qt holds decoded already.
        text: Words, when there is nothing else.
    """

    photo_ids: tuple[int, ...] = ()
    paths: tuple[bytes, ...] = ()
    images: tuple[bytes, ...] = ()
    bitmap: QImage | None = None
    text: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def has_pictures(self) -> bool:
        return bool(self.photo_ids or self.paths or self.images or self.bitmap is not None)


@dataclass(frozen=True, slots=True)
class Examined:
    """Terms to search by, and a sentence for all that is none.

    Attributes:
        bitmap: What the last term was made of, when it came decoded.
    """

    terms: tuple[Term, ...]
    problems: tuple[Problem, ...] = ()
    bitmap: QImage | None = None


def may_hold_pictures(mime: QMimeData) -> bool:
    """A guess from the formats alone, for the moment when something is dragged over."""
    return any(
        name in {PHOTO_IDS, _BITMAP, *_FILE_LISTS[:-2]} or _is_image(name)
        for name in mime.formats()
    )


def photo_ids_of(mime: QMimeData) -> tuple[int, ...]:
    """All photos of this library that the data names, however many. Thread: GUI."""
    words = bytes(mime.data(PHOTO_IDS).data()).split()
    return tuple(int(word) for word in words if word.isdigit() and len(word) < 19)


def is_for_pasting(mime: QMimeData) -> bool:
    """Whether pasting should take pictures; office programs add a picture to copied words."""
    if mime.hasFormat(PHOTO_IDS) or any(mime.hasFormat(name) for name in _FILE_LISTS[:4]):
        return True
    words = _words(mime)
    if words:
        return bool(_DATA.match(words)) or words.lower().startswith("file:/")
    return may_hold_pictures(mime)


def parse(mime: QMimeData) -> Dropped:
    """Read MIME data. Thread: GUI. Never raises, whatever the data is."""
    photo_ids = _photo_ids(_bytes_of(mime, PHOTO_IDS))
    if photo_ids:
        return Dropped(photo_ids[:MAX_PICTURES], problems=_over(len(photo_ids)))
    addresses = _addresses(mime)
    paths, problems = _local_paths(addresses)
    if paths:
        return Dropped(paths=paths[:MAX_PICTURES], problems=problems + _over(len(paths)))
    return _parse_without_files(mime, addresses, problems)


def examine(dropped: Dropped) -> Examined:
    """Look at what was dropped, and encode what is not encoded. Thread: any but the GUI's."""
    terms: list[Term] = [PhotoTerm(PhotoId(number)) for number in dropped.photo_ids]
    problems = list(dropped.problems)
    for path in dropped.paths:
        problem = _file_problem(path)
        if problem is None:
            terms.append(FileTerm(path))
        else:
            problems.append(problem)
    terms += [ImageTerm(image) for image in dropped.images]
    if dropped.bitmap is not None:
        encoded = _as_png(dropped.bitmap)
        if 0 < len(encoded) <= MAX_IMAGE_BYTES:
            terms.append(ImageTerm(encoded))
        else:
            problems.append(_TOO_LARGE if encoded else NO_PICTURE)
    return Examined(tuple(terms), tuple(problems), dropped.bitmap)


def _parse_without_files(
    mime: QMimeData, addresses: list[str], problems: tuple[Problem, ...]
) -> Dropped:
    image = _encoded_image(mime)
    if image is not None:
        if len(image) > MAX_IMAGE_BYTES:
            return Dropped(problems=(_TOO_LARGE,))
        return Dropped(images=(image,))
    bitmap = _bitmap(mime)
    if bitmap is not None:
        return Dropped(bitmap=bitmap)
    return _parse_addresses(mime, addresses, problems)


def _parse_addresses(
    mime: QMimeData, addresses: list[str], problems: tuple[Problem, ...]
) -> Dropped:
    inline = tuple(filter(None, (_inline_image(address) for address in addresses)))
    if inline:
        return Dropped(images=inline[:MAX_PICTURES], problems=_over(len(inline)))
    if any(_WEB.match(address) for address in addresses):
        return Dropped(problems=(WEB_ADDRESS,))
    if problems:
        return Dropped(problems=problems)
    words = _words(mime)
    return Dropped(text=words) if words else Dropped(problems=(NO_PICTURE,))


# ---- addresses
def _addresses(mime: QMimeData) -> list[str]:
    """Every address that the data names, in order, once; `file:` ones of one list only."""
    found: dict[str, None] = {}
    for name in _FILE_LISTS:
        listed = list(_listed(_bytes_of(mime, name)))
        found.update(dict.fromkeys(listed))
        if any(address.lower().startswith("file:") for address in listed):
            break
    else:
        page = _decoded(_bytes_of(mime, "text/html"))
        for match in _IMG_SOURCE.finditer(page):
            found.setdefault(next(filter(None, match.groups()), ""))
    return [address for address in found if address]


def _listed(listing: bytes) -> Iterator[str]:
    for raw in re.split(r"[\r\n\0]+", _decoded(listing)):
        line = raw.strip(" \t")
        # "copy" and "cut" open GNOME's lists, '#' a comment.
        if line.startswith("/") or re.match(r"[A-Za-z][\w.+-]*:", line):
            yield line


def _local_paths(addresses: Iterable[str]) -> tuple[tuple[bytes, ...], tuple[Problem, ...]]:
    paths: dict[bytes, None] = {}
    problems: dict[Problem, None] = {}
    for address in addresses:
        if address.startswith("/"):
            place: bytes | Problem | None = address.encode("utf-8", "surrogateescape")
        else:
            place = _path_of(address)
        if isinstance(place, bytes):
            paths.setdefault(place)
        elif place is not None:
            problems.setdefault(place)
    return tuple(paths), tuple(problems)


def _path_of(address: str) -> bytes | Problem | None:
    """The path that a `file:` address names, a problem, or None for another kind of address."""
    match = re.match(r"file:(?://([^/\\]*)|(?!//))(/.*)$", address, re.IGNORECASE | re.DOTALL)
    if match is None:
        return _BROKEN_ADDRESS if address.lower().startswith("file:") else None
    host = (match[1] or "").lower()
    # From bytes to bytes: escapes need not be valid UTF-8, file names neither.
    path = unquote_to_bytes(match[2].encode("utf-8", "surrogateescape"))
    if b"\0" in path:
        return _BROKEN_ADDRESS
    if sys.platform == "win32":
        return _windows_path(host, path)
    if host not in {"", "localhost", "127.0.0.1", os.uname().nodename.lower()}:
        return _OTHER_COMPUTER
    return path


def _windows_path(host: str, path: bytes) -> bytes:
    name = path.decode("utf-8", "replace").replace("/", "\\")
    if host in {"", "localhost"}:
        return os.fsencode(name.lstrip("\\"))
    return os.fsencode(f"\\\\{host}{name}")


def _inline_image(address: str) -> bytes | None:
    match = _DATA.match(address)
    if match is None or len(address) > MAX_IMAGE_BYTES * 4 // 3:
        return None
    body = unquote_to_bytes(address[match.end() :])
    if ";base64" not in match[1].lower():
        return body or None
    try:
        return base64.b64decode(body, validate=False) or None
    except binascii.Error:
        return None


# ---- pictures
def _is_image(name: str) -> bool:
    return name.startswith("image/") and not name.startswith(_NO_PICTURE)


def _encoded_image(mime: QMimeData) -> bytes | None:
    names = [name for name in mime.formats() if _is_image(name)]
    names.sort(key=lambda name: (*_IMAGE_ORDER, kind := name.partition("/")[2]).index(kind))
    for name in names:
        image = _bytes_of(mime, name, limit=MAX_IMAGE_BYTES + 1)
        if _SIGNATURES.match(image):
            return image
    return None


def _bitmap(mime: QMimeData) -> QImage | None:
    if not mime.hasFormat(_BITMAP):
        return None
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, PySide a str
    return bytes(buffer.data().data())


def _file_problem(path: bytes) -> Problem | None:
    name = display_name(path)
    try:
        place = Path(os.fsdecode(path))
        if place.is_dir():
            return Problem(_IS_FOLDER, _ADD_FOLDER, place, name)
        if not place.exists():
            return Problem(_IS_GONE, _DRAG_AGAIN, name=name)
        if not place.is_file():
            return Problem(_IS_NONE, _DROP_FILE, name=name)
    except (OSError, ValueError):
        return Problem(_IS_SHUT, _MAY_READ, name=name)
    return None


def display_name(path: bytes) -> str:
    """The last part of a path, as valid Unicode."""
    return display_path(path).replace("\\", "/").rpartition("/")[2]


# ---- raw values
def _photo_ids(listing: bytes) -> tuple[int, ...]:
    numbers = re.findall(rb"\d{1,18}", listing[:_MAX_LIST_BYTES])
    return tuple(dict.fromkeys(int(number) for number in numbers))


def _bytes_of(mime: QMimeData, name: str, limit: int = _MAX_LIST_BYTES) -> bytes:
    if not mime.hasFormat(name):
        return b""
    content: QByteArray = mime.data(name)
    return bytes(content.data()[:limit])


def _decoded(content: bytes) -> str:
    """Text in UTF-8 or, as Firefox sends it, UTF-16; bytes that are neither survive."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if content[1:2] == b"\0" and content[:1] != b"\0":
        return content.decode("utf-16-le", "replace")
    return content.decode("utf-8", "surrogateescape")


def _words(mime: QMimeData) -> str:
    text = mime.text() if mime.hasText() else ""
    return " ".join(text.replace("\0", " ").split())[:1000]


def _over(count: int) -> tuple[Problem, ...]:
    return (TOO_MANY,) if count > MAX_PICTURES else ()
