"""Pictures with frames without end, containers in containers, and sizes that nobody can hold."""

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image

from tests.hostile.segments import png_chunk, with_segment
from tests.support.pictures import draw_picture, encode_picture

SIZE = (57, 43)
"""Of the pictures that are mutated: numbers that stand in a file for nothing else."""

_GIF_HEAD = b"GIF89a" + struct.pack("<HHBBB", 8, 8, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
_GIF_FRAME = b"\x21\xf9\x04\0\0\0\0\0" + b",\0\0\0\0\x08\0\x08\0\0" + b"\x02\x03\x44\x06\x05\0"


def endless() -> Iterator[tuple[str, bytes]]:
    """Animations and multi-page files whose end does not come."""
    yield "frames.gif", _GIF_HEAD + _GIF_FRAME * 20_000
    yield "comments.gif", _GIF_HEAD + b"\x21\xfe\xff" + b"c" * 255 + b"\xff" + b"c" * 2_000_000
    yield "extensions.gif", _GIF_HEAD + b"\x21\xf9\x04\0\0\0\0\0" * 200_000
    yield "noise.gif", _GIF_HEAD + b"\x55" * 1_000_000
    yield "nothing-but-head.gif", _GIF_HEAD
    yield "frame-outside.gif", _GIF_HEAD + b",\xff\xff\xff\xff\xff\xff\xff\xff\0" + _GIF_FRAME[18:]
    yield "frames.png", _endless_apng()
    for format_name, suffix in (("WEBP", "webp"), ("GIF", "gif"), ("PNG", "png"), ("TIFF", "tif")):
        frames = [draw_picture((16, 12), seed) for seed in range(60)]
        stream = io.BytesIO()
        frames[0].save(stream, format_name, save_all=True, append_images=frames[1:])
        whole = stream.getvalue()
        yield f"sixty-frames.{suffix}", whole
        yield f"sixty-frames-cut.{suffix}", whole[: len(whole) * 2 // 3]
        yield f"sixty-frames-thrice.{suffix}", whole * 3
    yield "frames.webp", _endless_webp()
    yield "pages-in-a-ring.tif", _ring_of_pages()


def _endless_apng() -> bytes:
    png = encode_picture(draw_picture((8, 8)), "PNG")
    count = png_chunk(b"acTL", struct.pack(">II", 0xFFFFFFFF, 0))
    control = struct.pack(">IIIIIHHBB", 0, 8, 8, 0, 0, 0, 0, 0, 0)
    frame = png_chunk(b"fcTL", control) + png_chunk(b"fdAT", struct.pack(">I", 1))
    return png[:33] + count + png[33:-12] + frame * 20_000 + png[-12:]


def _endless_webp() -> bytes:
    still = encode_picture(draw_picture((8, 8)), "WEBP")[12:]
    frame = bytes(6) + b"\x07\0\0\x07\0\0" + bytes(4) + still
    chunk = b"ANMF" + struct.pack("<I", len(frame)) + frame + b"\0" * (len(frame) % 2)
    head = b"VP8X" + struct.pack("<II", 10, 0x02) + b"\x07\0\0\x07\0\0"
    loop = b"ANIM" + struct.pack("<IIH", 6, 0, 0)
    body = b"WEBP" + head + loop + chunk * 5_000
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _ring_of_pages() -> bytes:
    page = bytearray(encode_picture(draw_picture((16, 12)), "TIFF"))
    (at,) = struct.unpack_from("<I", page, 4)
    (entries,) = struct.unpack_from("<H", page, at)
    struct.pack_into("<I", page, at + 2 + 12 * entries, at)
    return bytes(page)


def nested() -> Iterator[tuple[str, bytes]]:
    """Containers that hold containers, some of them themselves."""
    jpeg = encode_picture(draw_picture((16, 12)))
    shell = jpeg
    for _ in range(30):
        shell = with_segment(jpeg, 0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0" + shell)
    yield "previews-in-previews.jpg", shell
    yield "picture-behind-picture.jpg", jpeg * 500
    for name, brand in (("heic", b"heic"), ("avif", b"avif")):
        head = struct.pack(">I", 20) + b"ftyp" + brand + bytes(4) + b"mif1"
        yield f"boxes-in-boxes.{name}", head + _boxes(b"meta", 10_000, extra=4)
        yield f"box-of-length-0.{name}", head + bytes(4) + b"meta" + bytes(100)
        yield f"box-of-length-1.{name}", head + b"\0\0\0\1meta" + b"\xff" * 8 + bytes(100)
        yield f"box-of-length-7.{name}", head + b"\0\0\0\7meta" + bytes(100)
        yield f"many-small-boxes.{name}", head + b"\0\0\0\x08free" * 50_000
    head = b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 "
    yield "boxes-in-boxes.jp2", head + _boxes(b"jp2h", 10_000)
    yield "box-of-length-0.jp2", head + b"\0\0\0\0jp2h" + bytes(100)
    riff = b"RIFF\xff\xff\xff\xffWEBP"
    yield "riff-in-riff.webp", riff * 20_000
    yield "directories-in-directories.tif", _chain_of_directories()


def _boxes(name: bytes, depth: int, extra: int = 0) -> bytes:
    total = depth * (8 + extra)
    heads = (
        struct.pack(">I", total - at * (8 + extra)) + name + bytes(extra) for at in range(depth)
    )
    return b"".join(heads)


def _chain_of_directories() -> bytes:
    body = b"II*\0\x08\0\0\0"
    for number in range(3_000):
        below = 8 + (number + 1) * 18
        body += struct.pack("<HHHIII", 1, 0x014A, 4, 1, below, below)
    return body


def huge(original: bytes, suffix: str) -> Iterator[tuple[str, bytes]]:
    """A picture of `SIZE` whose file declares other sizes, wherever it may stand."""
    for huge_width, huge_height in (
        (0, 0), (1, 0), (0xFFFF, 0xFFFF), (0x7FFF, 0x7FFF), (0xFFFF, 1), (1, 0xFFFF),
        (2**31 - 1, 2**31 - 1), (2**32 - 1, 1), (2**20, 2**20), (20_000, 14_000), (16383, 16383),
    ):  # fmt: skip
        changed = _with_size(original, huge_width, huge_height)
        if changed != original:
            yield f"{huge_width}x{huge_height}{suffix}", changed


def _with_size(original: bytes, width: int, height: int) -> bytes:
    changed = bytearray(original)
    for layout in ("<H", ">H", "<I", ">I"):
        top = 2 ** (8 * struct.calcsize(layout)) - 1
        for old, new in zip(SIZE, (width, height), strict=True):
            for off in (0, 1):  # some formats write a size less one
                wanted = struct.pack(layout, old - off)
                at = original.find(wanted, 0, 4096)
                if at >= 0 and new <= top:
                    struct.pack_into(layout, changed, at, max(0, new - off))
    text = changed.replace(b"57 43", f"{width} {height}".encode())
    return mended_png(bytes(text)) if original.startswith(b"\x89PNG") else bytes(text)


def mended_png(png: bytes) -> bytes:
    """The same chunks with checksums that are right again, as far as there are whole chunks."""
    mended, at = bytearray(png), 8
    while at + 12 <= len(mended):
        (length,) = struct.unpack_from(">I", mended, at)
        end = at + 8 + length
        if end + 4 > len(mended):
            break
        struct.pack_into(">I", mended, end, zlib.crc32(bytes(mended[at + 4 : end])))
        at = end + 4
    return bytes(mended)


def plain_text_headers() -> Iterator[tuple[str, bytes]]:
    """PNM headers, which are written by hand."""
    for number, head in enumerate((
        b"P6 -5 7 255\n", b"P6 5 7 0\n", b"P6 5 7 65536\n", b"P6 5 7 99999999999999999999\n",
        b"P6 " + b"9" * 5000 + b" 7 255\n", b"P6 #" + b"c" * 1_000_000, b"P6" + b" " * 1_000_000,
        b"P1 100 100\n" + b"2" * 10_000, b"P2 10 10 255\n" + b"999 " * 100, b"P3 4 4 9\n1e5 -1",
        b"P4 20000 14000\n", b"P5 1 1 255\n", b"P6\n", b"P6 5\n", b"P1 17000 17000\n0 1 0 1",
        b"P2 9 9 255\n" + b"1" * 1_000_000,
    )):  # fmt: skip
        yield f"header-{number}.ppm", head


def modes() -> Iterator[tuple[str, bytes]]:
    """Sound pictures of every mode and depth, for what mutations make of them."""
    base = draw_picture(SIZE, 5)
    for mode in ("1", "L", "P", "RGBA", "LA", "CMYK", "I;16", "I", "F", "YCbCr", "LAB"):
        picture = _in_mode(base, mode)
        for format_name, suffix in (("PNG", ".png"), ("TIFF", ".tif"), ("GIF", ".gif")):
            stream = io.BytesIO()
            try:
                picture.save(stream, format_name)
            except (OSError, ValueError):
                continue
            yield f"mode-{mode.replace(';', '-')}{suffix}", stream.getvalue()
    for name in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        stream = io.BytesIO()
        base.save(stream, "TIFF", compression=name)
        yield f"{name}.tif", stream.getvalue()
    for options in ({"progressive": True}, {"quality": 5}, {"restart_marker_rows": 1}):
        stream = io.BytesIO()
        base.save(stream, "JPEG", **options)
        yield f"{next(iter(options))}.jpg", stream.getvalue()
    stream = io.BytesIO()
    base.save(stream, "WEBP", lossless=True)
    yield "lossless.webp", stream.getvalue()


def _in_mode(picture: Image.Image, mode: str) -> Image.Image:
    if mode == "LAB":
        return Image.frombytes("LAB", SIZE, picture.tobytes())
    if mode in {"I;16", "I", "F"}:
        return picture.convert("L").convert("I" if mode == "I;16" else mode).convert(mode)
    return picture.convert(mode)
