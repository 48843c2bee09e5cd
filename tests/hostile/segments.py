"""Broken metadata: EXIF, XMP, ICC and MPF blocks, and the segments that carry them."""

import io
import random
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageCms

from tests.support.pictures import camera_exif

_MOST = 65_533
"""Bytes that fit into one JPEG segment."""


def exif_blocks() -> Iterator[tuple[str, bytes]]:
    """TIFF structures that no camera writes."""
    sound = camera_exif(make="Drawn", taken="2019:07:04 12:30:00", latitude=5, longitude=6)
    body = sound.tobytes().removeprefix(b"Exif\0\0")
    yield "empty", b""
    yield "head-only", b"II*\0"
    yield "big-tiff", b"II+\0\x08\0\0\0" + struct.pack("<Q", 16) + bytes(64)
    yield "offset-outside", b"II*\0" + struct.pack("<I", 0xFFFFFFF0) + body
    yield "points-to-itself", _directory([(0x8769, 4, 1, 8), (0x8825, 4, 1, 8)], following=8)
    yield "many-entries", b"II*\0\x08\0\0\0\xff\xff" + body * 4
    for kind in (0, 2, 5, 7, 10, 12, 13, 99, 65535):
        yield (
            f"huge-count-{kind}",
            _directory([(0x010F, kind, 0xFFFFFFFF, 8), (0x0112, kind, 9, 0)]),
        )
    yield "division-by-zero", _directory([(0x829A, 5, 1, 26)]) + bytes(64)
    yield "orientation-text", _directory([(0x0112, 2, 4, 0x41414141)])
    yield "orientation-999", _directory([(0x0112, 3, 1, 999)])
    yield "loop-of-directories", _directory([(0x014A, 4, 1, 8)], following=8)
    yield "maker-note", _directory([(0x927C, 7, 0x7FFFFFFF, 8)])
    yield "text-without-end", _directory([(0x010F, 2, 4000, 30)]) + b"\xff" * 5000
    for seed in range(12):
        dice = random.Random(seed)
        block = bytearray(body)
        for _ in range(1 + seed):
            block[dice.randrange(8, len(block))] = dice.randrange(256)
        yield f"random-{seed}", bytes(block)


def _directory(entries: list[tuple[int, int, int, int]], following: int = 0) -> bytes:
    packed = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    count = struct.pack("<H", len(entries))
    return b"II*\0\x08\0\0\0" + count + packed + struct.pack("<I", following)


def xmp_blocks() -> Iterator[tuple[str, bytes]]:
    """XML that harms those who parse it without care."""
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
    yield "laughs", f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><x>&l12;</x>'.encode()
    yield "deep", b"<a>" * 20_000
    yield "entity", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
    yield "utf-16", "\ufeff<x:xmpmeta>\ud7ff</x:xmpmeta>".encode("utf-16")
    yield "no-xml", bytes(range(256)) * 40


def icc_profiles() -> Iterator[tuple[str, bytes]]:
    """Colour profiles that are none, or no longer."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # It holds the time at which it was made, and a hash over that.
    sound = made[:24] + bytes(12) + made[36:84] + bytes(16) + made[100:]
    yield "empty", b"\0"
    yield "text", b"this is no profile" * 30
    yield "huge-size", b"\xff\xff\xff\xff" + sound[4:]
    yield "huge-tag-count", sound[:128] + b"\xff\xff\xff\xff" + sound[132:]
    yield "gray", sound[:16] + b"GRAY" + sound[20:]
    yield "cut", sound[:200]
    for seed in range(10):
        dice = random.Random(seed)
        block = bytearray(sound)
        for _ in range(3 + seed * 4):
            block[dice.randrange(36, len(block))] = dice.randrange(256)
        yield f"random-{seed}", bytes(block)


def mpf_blocks() -> Iterator[tuple[str, bytes]]:
    """Indexes of pictures behind the picture, as phones write them."""
    yield "empty", b""
    yield "count-huge", _directory([(0xB000, 7, 4, 0x30303130), (0xB001, 4, 1, 0xFFFFFFFF)])
    yield "count-text", _directory([(0xB001, 2, 4, 0x41414141)])
    yield "entries-outside", _directory([(0xB001, 4, 1, 2), (0xB002, 7, 32, 0xFFFFFF00)])
    entry = struct.pack("<IIIHH", 0x030000, 100, 0, 0, 0)
    yield "entries-here", _directory([(0xB001, 4, 1, 3), (0xB002, 7, 48, 38)]) + entry * 3
    yield "points-to-itself", _directory([(0xB001, 4, 1, 9)], following=8)


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """A JPEG with one more segment before all others."""
    body = body[:_MOST]
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + jpeg[2:]


def jpegs(jpeg: bytes) -> Iterator[tuple[str, bytes]]:
    """A JPEG with each of the blocks above, and with segments that do not fit together."""
    for name, block in exif_blocks():
        yield f"exif-{name}", with_segment(jpeg, 0xE1, b"Exif\0\0" + block)
    for name, block in xmp_blocks():
        head = b"http://ns.adobe.com/xap/1.0/\0"
        yield f"xmp-{name}", with_segment(jpeg, 0xE1, head + block)
    for name, block in icc_profiles():
        yield f"icc-{name}", with_segment(jpeg, 0xE2, b"ICC_PROFILE\0\x01\x01" + block)
    for name, block in mpf_blocks():
        yield f"mpf-{name}", with_segment(jpeg, 0xE2, b"MPF\0" + block)
    for number, total in ((0, 0), (5, 2), (255, 255), (1, 200)):
        part = b"ICC_PROFILE\0" + bytes((number, total)) + b"part"
        yield f"icc-part-{number}-of-{total}", with_segment(jpeg, 0xE2, part)
    crowd = jpeg
    for _ in range(400):
        crowd = with_segment(crowd, 0xE2, b"ICC_PROFILE\0\x01\x01x")
    yield "segments-by-the-hundred", crowd
    yield "segment-of-length-0", jpeg[:2] + b"\xff\xe1\0\0" + jpeg[2:]
    yield "segment-of-length-1", jpeg[:2] + b"\xff\xe1\0\x01" + jpeg[2:]
    yield "segment-without-end", jpeg[:2] + b"\xff\xe1\xff\xff" + jpeg[2:]
    yield "adobe-of-length-2", with_segment(jpeg, 0xEE, b"Adobe")
    yield (
        "photoshop",
        with_segment(jpeg, 0xED, b"Photoshop 3.0\x008BIM\x03\xed\0\0\xff\xff\xff\xff"),
    )
    yield "fill-bytes", jpeg[:2] + b"\xff" * 100_000 + jpeg[2:]


def png_chunk(name: bytes, body: bytes) -> bytes:
    """One chunk, with a checksum that is right."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def pngs(png: bytes) -> Iterator[tuple[str, bytes]]:
    """A PNG with each block in a chunk of its own, and with bombs in compressed ones."""
    head, rest = png[:33], png[33:]
    bomb = zlib.compress(bytes(20_000_000), 9)
    chunks = {f"exif-{name}": png_chunk(b"eXIf", block) for name, block in exif_blocks()}
    for name, block in icc_profiles():
        chunks[f"icc-{name}"] = png_chunk(b"iCCP", b"p\0\0" + zlib.compress(block))
    for name, block in xmp_blocks():
        text = b"XML:com.adobe.xmp\0\0\0\0\0" + block
        chunks[f"xmp-{name}"] = png_chunk(b"iTXt", text)
    chunks |= {
        "icc-bomb": png_chunk(b"iCCP", b"p\0\0" + bomb),
        "text-bomb": png_chunk(b"zTXt", b"k\0\0" + bomb),
        "many-text-bombs": png_chunk(b"zTXt", b"k\0\0" + bomb) * 40,
        "international-text-bomb": png_chunk(b"iTXt", b"k\0\x01\0\0\0" + bomb),
        "empty-palette": png_chunk(b"PLTE", b""),
        "odd-palette": png_chunk(b"PLTE", b"12345"),
        "transparency-too-long": png_chunk(b"tRNS", bytes(999)),
        "gamma-zero": png_chunk(b"gAMA", bytes(4)),
        "density-short": png_chunk(b"pHYs", b"1"),
        "second-header": png_chunk(b"IHDR", struct.pack(">IIBBBBB", 2**31 - 1, 1, 16, 6, 0, 0, 1)),
        "length-outside": b"\x7f\xff\xff\xffiTXt" + bytes(20),
        "name-of-no-letters": png_chunk(b"\0\1\2\3", b"x"),
        "a-hundred-thousand-chunks": png_chunk(b"teSt", b"") * 100_000,
    }
    for name, chunk in chunks.items():
        yield name, head + chunk + rest


def tagged(picture: Image.Image, format_name: str) -> Iterator[tuple[str, bytes]]:
    """Blocks as Pillow writes them into a format, whatever they hold."""
    for kind, blocks in (("exif", exif_blocks()), ("icc_profile", icc_profiles())):
        for name, block in blocks:
            stream = io.BytesIO()
            if kind == "exif":
                picture.save(stream, format_name, exif=b"Exif\0\0" + block)
            else:
                picture.save(stream, format_name, icc_profile=block)
            yield f"{kind}-{name}", stream.getvalue()
