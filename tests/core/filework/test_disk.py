"""What is done on the disk, one file at a time."""

import ctypes
import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.catalog.journal import Move, Seen
from core.service.filework import disk
from core.service.filework.planning import ordered
from tests.support.small_disk import small_disk


def path(place: Path) -> bytes:
    return os.fsencode(place)


@pytest.fixture(params=["exclusive", "by-link", "plain"])
def renames(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every way to rename: what the system offers, links, and neither."""
    if request.param != "exclusive":
        monkeypatch.setattr(disk, "_exclusive_rename", lambda: None)
    if request.param == "plain":

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(errno.EPERM, "no links here")

        monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("renames")
def test_renaming_overwrites_nothing(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"1")
    other.write_bytes(b"2")
    with pytest.raises(FileExistsError):
        disk.rename(path(one), path(other))
    assert (one.read_bytes(), other.read_bytes()) == (b"1", b"2")
    disk.rename(path(one), path(tmp_path / "free"))
    assert not one.exists()
    assert (tmp_path / "free").read_bytes() == b"1"
    with pytest.raises(FileNotFoundError):
        disk.rename(path(one), path(tmp_path / "third"))


@pytest.mark.usefixtures("renames")
def test_hard_links_are_not_taken_for_other_spellings(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "ONE"
    one.write_bytes(b"1")
    os.link(one, other) if os.link.__name__ == "link" else other.write_bytes(b"1")
    with pytest.raises(FileExistsError):
        disk.rename(path(one), path(other))
    assert one.exists()
    assert other.exists()


def test_copies_keep_time_and_leave_nothing_when_given_up(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(3 * disk.CHUNK_BYTES))
    os.utime(source, ns=(1, 1_234_567_890_123_456_789))
    target = tmp_path / "target"
    disk.copy(path(source), path(target), lambda _: None)
    assert target.read_bytes() == source.read_bytes()
    assert target.stat().st_mtime_ns == source.stat().st_mtime_ns

    class GivenUpError(Exception):
        pass

    def give_up(_: int) -> None:
        raise GivenUpError

    with pytest.raises(GivenUpError):
        disk.copy(path(source), path(tmp_path / "other"), give_up)
    with pytest.raises(FileExistsError):
        disk.copy(path(source), path(target), lambda _: None)
    assert {entry.name for entry in tmp_path.iterdir()} == {"source", "target"}


def test_a_copy_that_is_not_what_was_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"whole")
    real = disk._write_all
    monkeypatch.setattr(disk, "_write_all", lambda handle, _: real(handle, b"other"))
    with pytest.raises(OSError, match="not what was read"):
        disk.copy(path(source), path(target), lambda _: None)
    assert not target.exists()


def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(2**21))
    with small_disk(tmp_path / "small", 1024) as small:
        with pytest.raises(OSError, match="No space") as caught:
            disk.copy(path(source), path(small.place / "copy"), lambda _: None)
        assert caught.value.errno == errno.ENOSPC
        assert list(small.place.iterdir()) == []


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes with names here")
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(OSError, match="ordinary"):
        disk.copy(path(tmp_path / "pipe.jpg"), path(tmp_path / "copy"), lambda _: None)


@given(st.binary(min_size=1, max_size=255).filter(lambda n: b"/" not in n and b"\0" not in n))
def test_numbered_names_fit(name: bytes) -> None:
    for number in (2, 10_000):
        given_name = disk.numbered(name, number)
        assert 0 < len(given_name) <= disk.NAME_BYTES
        assert b" (%d)" % number in given_name or len(disk.split_ending(name)[1]) > 200


@pytest.mark.parametrize(
    ("name", "numbered"),
    [
        (b"IMG_1.jpg", b"IMG_1 (2).jpg"),
        (b".hidden", b".hidden (2)"),
        (b"none", b"none (2)"),
        ("é".encode() * 125 + b".jpg", "é".encode() * 123 + b" (2).jpg"),
    ],
)
def test_numbered_names(name: bytes, numbered: bytes) -> None:
    assert disk.numbered(name, 2) == numbered


@given(st.permutations(range(7)), st.sets(st.integers(0, 6)))
def test_moves_in_order_take_no_place_that_is_not_left(
    places: list[int], leaving: set[int]
) -> None:
    """Every file of some goes to the place that a permutation says, where others of them are."""
    moves = [
        Move(
            effect="move",
            part="own",
            photo_id=number,
            source=b"/p/%d" % number,
            # Who leaves may take a place that is left, or a new one.
            target=b"/p/%d" % places[number] if places[number] in leaving else b"/n/%d" % number,
            seen=Seen(1, number, 1, 1),
        )
        for number in leaving
        if places[number] != number
    ]
    held = {b"/p/%d" % number: number for number in leaving}
    stay = {move.source for move in moves}
    for group in ordered(moves):
        waiting = []
        for move in group:
            if move.via:
                assert move.via not in held
                held[move.via] = held.pop(move.source)
                waiting.append(move)
            elif move.target in held and move.target not in stay:
                continue  # somebody stays there: such a move is never planned
            else:
                assert move.target not in held, "a place was taken that was not left"
                held[move.target] = held.pop(move.source)
        for move in waiting:
            assert move.target not in held
            held[move.target] = held.pop(move.via)
    assert len(held) == len(leaving)


def test_the_system_offers_exclusive_renames_on_linux() -> None:
    if not hasattr(ctypes.CDLL(None), "renameat2"):
        pytest.skip("not Linux")
    assert disk._exclusive_rename() is not None
