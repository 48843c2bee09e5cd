"""What only the viewer asks for: parts of large photos, frames, levels."""

import io
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import DecodeTimeout, Gone, MediaError, TooLarge, Unreadable, Unsupported
from core.media import frames, tiles
from core.media.frames import frames_of
from core.media.levels import levels_of_file
from core.media.tiles import TILE_PX, Tiler
from core.media.view_pool import ViewPool
from core.media.view_worker import answer
from core.media.wire import FramesFile, LevelsFile, Refused, TileFile, error_of
from tests.core.media.inspection import difference
from tests.support.pictures import (
    camera_exif,
    draw_picture,
    encode_dng,
    encode_picture,
    stored_for,
    write_picture,
)

PATIENCE_S = 60.0


def opened(encoded: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(encoded))
    picture.load()
    return picture


def refused(request: TileFile | FramesFile | LevelsFile) -> MediaError:
    found = answer(Tiler(), request)
    assert isinstance(found, Refused), found
    return error_of(found)


def put_together(path: Path, size: tuple[int, int], level: int) -> Image.Image:
    """The whole photo at a level, made of its tiles."""
    tiler = Tiler()
    width, height = -(-size[0] // 2**level), -(-size[1] // 2**level)
    whole = Image.new("RGB", (width, height))
    for row in range(-(-height // TILE_PX)):
        for column in range(-(-width // TILE_PX)):
            made = tiler.tile(os.fsencode(path), level, column, row)
            piece = opened(made.image)
            assert piece.size == (made.width_px, made.height_px)
            assert max(piece.size) <= TILE_PX
            whole.paste(piece, (column * TILE_PX, row * TILE_PX))
    return whole


# ---- tiles
@pytest.mark.parametrize("format_name", ["JPEG", "TIFF", "PNG", "HEIF"])
@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_tiles_put_together_are_the_photo(tmp_path: Path, format_name: str, level: int) -> None:
    path = tmp_path / "photo"
    picture = write_picture(path, format_name, (1501, 1103), seed=3)
    whole = put_together(path, picture.size, level)
    expected = picture.resize(whole.size, Image.Resampling.BICUBIC)
    assert difference(np.asarray(whole), np.asarray(expected)) < 2.0


@pytest.mark.parametrize("orientation", range(1, 9))
def test_tiles_are_upright(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "photo.jpg"
    upright = draw_picture((1200, 800), seed=5)
    stored = stored_for(upright, orientation)
    write_picture(path, picture=stored, exif=camera_exif(orientation=orientation))
    for level in (0, 1):
        whole = put_together(path, upright.size, level)
        expected = upright.resize(whole.size, Image.Resampling.BICUBIC)
        assert difference(np.asarray(whole), np.asarray(expected)) < 2.0


def test_tiles_of_a_raw_file_cover_its_preview(tmp_path: Path) -> None:
    path = tmp_path / "photo.dng"
    picture = draw_picture((1200, 800), seed=2)
    path.write_bytes(encode_dng(picture, preview_px=1140))
    whole = put_together(path, picture.size, 0)
    assert difference(np.asarray(whole), np.asarray(picture)) < 6.0


def test_the_decoded_picture_is_kept_and_made_anew_when_the_file_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.jpg"
    write_picture(path, size=(1200, 800), seed=1)
    decoded: list[int] = []
    real = tiles._decoded

    def counted(path: bytes, fraction: int) -> object:
        decoded.append(fraction)
        return real(path, fraction)

    monkeypatch.setattr(tiles, "_decoded", counted)
    tiler = Tiler()
    first = tiler.tile(os.fsencode(path), 0, 0, 0)
    tiler.tile(os.fsencode(path), 0, 1, 0)
    tiler.tile(os.fsencode(path), 1, 0, 0)
    assert decoded == [0], "a finer picture serves a coarser level"
    write_picture(path, size=(1200, 800), seed=2)
    os.utime(path, ns=(1, 1))
    assert tiler.tile(os.fsencode(path), 0, 0, 0).image != first.image
    assert decoded == [0, 0]
    tiler.forget()
    tiler.tile(os.fsencode(path), 2, 0, 0)
    tiler.tile(os.fsencode(path), 0, 0, 0)
    assert decoded == [0, 0, 2, 0], "coarse is decoded coarsely, and does not serve what is finer"
    assert len(tiler._kept) == 1


def test_few_pictures_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiles, "_KEPT_BYTES", 2 * 4 * 600 * 400)
    tiler = Tiler()
    for number in range(4):
        path = tmp_path / f"{number}.png"
        write_picture(path, "PNG", (600, 400), seed=number)
        tiler.tile(os.fsencode(path), 0, 0, 0)
    assert [source.path[-5:] for source in tiler._kept] == [b"2.png", b"3.png"]


def test_memory_that_runs_out_is_taken_from_kept_pictures_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiler = Tiler()
    for number in range(2):
        write_picture(tmp_path / f"{number}.png", "PNG", (300, 200), seed=number)
    tiler.tile(os.fsencode(tmp_path / "0.png"), 0, 0, 0)
    real = tiles._decoded

    def short_of_memory(path: bytes, fraction: int) -> object:
        if tiler._kept:
            raise MemoryError
        return real(path, fraction)

    monkeypatch.setattr(tiles, "_decoded", short_of_memory)
    assert tiler.tile(os.fsencode(tmp_path / "1.png"), 0, 0, 0).width_px == 300


@pytest.mark.parametrize(
    ("level", "column", "row"),
    [(0, 3, 0), (0, 0, 2), (0, -1, 0), (0, 0, -1), (-1, 0, 0), (17, 0, 0), (2**62, 0, 0),
     (1, 2**62, 2**62)],
)  # fmt: skip
def test_a_tile_that_does_not_exist_is_refused(
    tmp_path: Path, level: int, column: int, row: int
) -> None:
    path = tmp_path / "photo.jpg"
    write_picture(path, size=(1200, 800))
    assert isinstance(refused(TileFile(os.fsencode(path), level, column, row)), Unreadable)


def test_tiles_of_what_is_no_picture_say_why(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    request = TileFile(os.fsencode(path), 0, 0, 0)
    assert isinstance(refused(request), Gone)
    path.write_bytes(b"%PDF-1.4")
    assert isinstance(refused(request), Unsupported)
    path.write_bytes(encode_picture(draw_picture())[:2000])
    assert isinstance(refused(request), Unreadable)


# ---- frames
def moving(
    format_name: str, pictures: list[Image.Image], durations_ms: list[int] | int = 80
) -> bytes:
    stream = io.BytesIO()
    first, *others = pictures
    first.save(
        stream,
        format_name,
        save_all=True,
        append_images=others,
        duration=durations_ms,
        loop=0,
        disposal=2 if format_name == "GIF" else 0,
    )
    return stream.getvalue()


FRAMES = [draw_picture((120, 90), seed) for seed in range(4)]


@pytest.mark.parametrize("format_name", ["GIF", "WEBP", "PNG"])
def test_each_frame_comes_with_its_duration(format_name: str) -> None:
    found = frames_of(moving(format_name, FRAMES, [40, 80, 120, 160]))
    assert found.durations_ms == (40, 80, 120, 160)
    assert not found.cut
    for image, picture in zip(found.images, FRAMES, strict=True):
        shown = opened(image)
        assert shown.mode == "RGB"
        assert difference(np.asarray(shown), np.asarray(picture)) < 12.0  # 256 colours


@pytest.mark.parametrize("format_name", ["JPEG", "GIF", "PNG", "WEBP", "TIFF"])
def test_a_picture_that_does_not_move_has_no_frames(format_name: str) -> None:
    found = frames_of(encode_picture(FRAMES[0], format_name))
    assert found.images == ()
    assert found.durations_ms == ()


def test_durations_are_sane() -> None:
    stated = [0, 10, 5_000_000, 30]
    assert frames_of(moving("PNG", FRAMES, stated)).durations_ms == (100, 100, 60_000, 30)
    for nonsense in (None, "40", float("nan"), float("inf"), -3):
        assert frames._duration_ms(nonsense) == 100


def test_what_is_not_part_of_the_movement_is_left_out() -> None:
    stream = io.BytesIO()
    FRAMES[0].save(
        stream, "PNG", save_all=True, append_images=FRAMES[1:], default_image=True, duration=50
    )
    found = frames_of(stream.getvalue())
    assert len(found.images) == 3
    assert difference(np.asarray(opened(found.images[0])), np.asarray(FRAMES[1])) < 3.0


def test_large_frames_are_scaled_down_and_turned_upright() -> None:
    stream = io.BytesIO()
    large = [draw_picture((1600, 400), seed) for seed in range(2)]
    large[0].save(
        stream,
        "WEBP",
        save_all=True,
        append_images=large[1:],
        exif=camera_exif(orientation=6),
    )
    assert opened(frames_of(stream.getvalue()).images[0]).size == (320, 1280)


@pytest.mark.parametrize(
    ("limit", "value", "left"),
    [
        ("MOST_FRAMES", 3, 3),
        ("MOST_BYTES", 1, 1),
        ("MOST_PIXELS", 2 * 120 * 90, 2),
        ("_MOST_S", -1.0, 1),
    ],
)
def test_too_much_is_cut(
    monkeypatch: pytest.MonkeyPatch, limit: str, value: float, left: int
) -> None:
    monkeypatch.setattr(frames, limit, value)
    found = frames_of(moving("GIF", FRAMES))
    assert len(found.images) == len(found.durations_ms) == left
    assert found.cut


def test_frames_without_end_are_cut() -> None:
    stream = moving("GIF", FRAMES[:2])
    # The same small frame again and again, as a file of some megabytes can say it.
    head, frame, tail = _gif_parts(stream)
    found = frames_of(head + frame * 5000 + tail)
    assert len(found.images) == frames.MOST_FRAMES
    assert found.cut


def _gif_parts(gif: bytes) -> tuple[bytes, bytes, bytes]:
    first = gif.index(b"\x21\xf9\x04")
    second = gif.index(b"\x21\xf9\x04", first + 4)
    return gif[:second], gif[second:-1], gif[-1:]


def test_damage_in_a_later_frame_leaves_those_before() -> None:
    encoded = moving("PNG", FRAMES)
    at = encoded.index(b"fdAT", encoded.index(b"fdAT") + 4)
    damaged = encoded[: at + 40] + bytes(200) + encoded[at + 240 :]
    found = frames_of(damaged)
    assert 1 <= len(found.images) < len(FRAMES)
    assert found.cut


def _huge_png() -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 0, 0, 0, 0)
    many = struct.pack(">II", 2**31 - 1, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"acTL", many)


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param(_huge_png(), id="png"),
        pytest.param(
            b"GIF89a" + struct.pack("<HHBBB", 65000, 65000, 0, 0, 0) + b"," + bytes(40), id="gif"
        ),
        pytest.param(
            b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + struct.pack("<II", 10, 2) + b"\xff" * 6,
            id="webp",
        ),
    ],
)
def test_a_canvas_as_large_as_a_wall_is_refused(tmp_path: Path, hostile: bytes) -> None:
    path = tmp_path / "photo"
    path.write_bytes(hostile)
    for request in (
        FramesFile(os.fsencode(path)),
        LevelsFile(os.fsencode(path)),
        TileFile(os.fsencode(path), 0, 0, 0),
    ):
        assert isinstance(refused(request), TooLarge | Unreadable)


def test_frames_of_what_is_no_picture_say_why(tmp_path: Path) -> None:
    path = tmp_path / "photo.gif"
    assert isinstance(refused(FramesFile(os.fsencode(path))), Gone)
    path.write_bytes(b"GIF89a")
    assert isinstance(refused(FramesFile(os.fsencode(path))), Unreadable)


# ---- levels
def test_levels_count_the_pixels_of_each_colour(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    picture = Image.new("RGB", (200, 100), (255, 0, 10))
    picture.paste((0, 0, 10), (0, 0, 50, 100))
    write_picture(path, "PNG", picture=picture)
    red, green, blue, light = levels_of_file(os.fsencode(path)).counts
    assert (red[255], red[0]) == (15000, 5000)
    assert green[0] == blue[10] == 20000
    assert light[77] == 15000
    assert {len(band) for band in (red, green, blue, light)} == {256}


def test_levels_of_a_large_photo_are_those_of_a_reduced_one(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    write_picture(path, size=(3000, 2000))
    counts = levels_of_file(os.fsencode(path)).counts
    assert {sum(band) for band in counts} == {1024 * 683}


def test_levels_of_a_damaged_photo_say_why(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(encode_picture(draw_picture(), "PNG")[:500])
    assert isinstance(refused(LevelsFile(os.fsencode(path))), Unreadable)


# ---- the process
@pytest.fixture
def pool() -> Iterator[ViewPool]:
    pool = ViewPool(timeout_s=PATIENCE_S)
    yield pool
    pool.close()


def test_the_worker_starts_when_it_is_needed_and_answers_everything(
    pool: ViewPool, tmp_path: Path
) -> None:
    assert pool.pids == ()
    path = tmp_path / "photo.gif"
    path.write_bytes(moving("GIF", FRAMES))
    photo = os.fsencode(path)
    assert pool.tile(photo, 0, 0, 0).result(PATIENCE_S).width_px == 120
    worker = pool.pids
    assert len(pool.frames(photo).result(PATIENCE_S).images) == 4
    assert sum(pool.levels(photo).result(PATIENCE_S)[0]) == 120 * 90
    with pytest.raises(Gone):
        pool.tile(b"/nowhere/at/all.jpg", 0, 0, 0).result(PATIENCE_S)
    assert pool.pids == worker, "one for all, and trouble does not end it"


def test_a_picture_that_hangs_costs_its_worker_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "photo.tif"
    write_picture(path, "TIFF", (4000, 3000))
    pool = ViewPool(timeout_s=0.01)
    try:
        with pytest.raises(DecodeTimeout):
            pool.tile(os.fsencode(path), 0, 0, 0).result(PATIENCE_S)
    finally:
        pool.close()
    assert pool.tile(os.fsencode(path), 0, 0, 0).cancelled()


def test_what_needs_more_memory_than_the_worker_has_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    Image.new("L", (12000, 10000)).save(path, compress_level=1)
    pool = ViewPool(timeout_s=PATIENCE_S, memory_bytes=220 * 2**20)
    try:
        with pytest.raises(TooLarge):
            pool.tile(os.fsencode(path), 0, 0, 0).result(PATIENCE_S)
    finally:
        pool.close()


def test_a_resting_worker_forgets_its_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[Callable[[], None]] = []
    monkeypatch.setattr("core.media.view_worker.serve", lambda _, rest: forgotten.append(rest))
    from core.media import view_worker  # noqa: PLC0415 - after the change

    view_worker.main()
    tiler = getattr(forgotten[0], "__self__")  # noqa: B009 - a bound method
    write_picture(tmp_path / "photo.jpg", size=(600, 400))
    tiler.tile(os.fsencode(tmp_path / "photo.jpg"), 0, 0, 0)
    forgotten[0]()
    assert not tiler._kept
