"""File names that programs stumble over."""

import os
from pathlib import Path

from tests.support.pictures import draw_picture, encode_picture

MARKUP = "<b>bold</b> <img src=x onerror=y> &amp; <a href='file:///etc'>link</a>"

_SPECIAL: tuple[bytes, ...] = (
    b"-rf.jpg",
    b"--json.jpg",
    b"-- .jpg",
    b"@file.jpg",
    b"~root.jpg",
    b"$HOME `id` $(id).jpg",
    b"%41%2F%00.jpg",
    b"%s%n%d.jpg",
    b"file:%2F%2Fx.jpg",
    b"<b>bold<!b>.jpg",
    b"<img src=x>.jpg",
    b"<script>alert(1)<!script>.jpg",
    b"&lt;&amp;&#60;.jpg",
    b"'; DROP TABLE photos; --.jpg",
    b'" OR 1=1 NEAR(x) AND *.jpg',
    b"a\r\nb\x1b]0;title\x07.jpg",
    "photo\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe.jpg".encode(),
    "\N{RIGHT-TO-LEFT ISOLATE}\N{ZERO WIDTH JOINER}\N{BYTE ORDER MARK}.jpg".encode(),
    "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}.jpg".encode(),
    "\ufdd0\uffff\U0010ffff.jpg".encode(),
    ("\N{COMBINING ACUTE ACCENT}" * 120 + ".jpg").encode(),
    b"\xed\xa0\x80\xed\xb0\x80.jpg",
    b"\xf5\x80\x80\x80\xc0\xaf.jpg",
    b"x" * 251 + b".jpg",
    b"\xff" * 251 + b".jpg",
    b" .jpg",
    b"a..jpg",
    b"CON.jpg",
    b"a....jpg",
)

NAMES: tuple[bytes, ...] = (
    *(b"x%by.jpg" % bytes((value,)) for value in range(1, 256) if value != ord("/")),
    *_SPECIAL,
)
"""Every byte that a name may hold, and names with a meaning elsewhere."""


def write_photos(folder: Path) -> list[bytes]:
    """A picture under each of `NAMES`; returns their paths."""
    folder.mkdir()
    picture = encode_picture(draw_picture((16, 12)))
    paths = [os.fsencode(folder) + b"/" + name for name in NAMES]
    for number, path in enumerate(paths):
        # No two files alike, so that none is taken for another that was renamed.
        Path(os.fsdecode(path)).write_bytes(picture + b"%d" % number)
    return paths
