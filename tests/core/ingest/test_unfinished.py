import os
from pathlib import Path

from core.ingest.unfinished import Unfinished


def test_a_created_file_is_open_until_it_is_closed(tmp_path: Path) -> None:
    unfinished = Unfinished()
    unfinished.begin(1, os.fsencode(tmp_path))
    path = tmp_path / "x.jpg"
    path.write_bytes(b"1")
    assert unfinished.created(1, b"x.jpg")
    assert unfinished.is_open(1, b"x.jpg")
    assert unfinished.is_unfinished(1, b"x.jpg", path.stat())
    unfinished.finished(1, b"x.jpg")
    assert not unfinished.is_open(1, b"x.jpg")
    assert not unfinished.is_unfinished(1, b"x.jpg", path.stat())
    assert unfinished.due() == ([], None)


def test_a_further_name_and_an_old_file_are_never_closed(tmp_path: Path) -> None:
    unfinished = Unfinished()
    unfinished.begin(1, os.fsencode(tmp_path))
    path = tmp_path / "x.jpg"
    path.write_bytes(b"1")
    (tmp_path / "further.jpg").hardlink_to(path)
    (tmp_path / "link.jpg").symlink_to(path)
    assert not unfinished.created(1, b"further.jpg")
    assert not unfinished.created(1, b"link.jpg")
    assert not unfinished.created(1, b"gone.jpg")
    (tmp_path / "old.jpg").write_bytes(b"1")
    os.utime(tmp_path / "old.jpg", (1e9, 1e9))
    assert not unfinished.created(1, b"old.jpg")


def test_a_file_that_grows_is_waited_for_and_one_that_stalls_is_not(tmp_path: Path) -> None:
    unfinished = Unfinished(stalled_s=0.0)  # asked at every look
    unfinished.begin(1, os.fsencode(tmp_path))
    (tmp_path / "a").mkdir()
    path = tmp_path / "a" / "x.jpg"
    path.write_bytes(b"1")
    assert unfinished.created(1, b"a/x.jpg")
    path.write_bytes(b"12")
    assert unfinished.due() == ([], 0.0)
    assert unfinished.is_open(1, b"a/x.jpg")
    assert unfinished.due() == ([(1, b"a")], None)
    assert not unfinished.is_open(1, b"a/x.jpg")


def test_a_fresh_file_that_nobody_vouches_for_is_looked_at_later(tmp_path: Path) -> None:
    unfinished = Unfinished(fresh_s=1000.0)
    path = tmp_path / "x.jpg"
    path.write_bytes(b"1")
    assert unfinished.is_unfinished(1, b"a/x.jpg", path.stat())
    found, wait_s = unfinished.due()
    assert found == []
    assert wait_s is not None
    assert 0 < wait_s <= 1000.1
    unfinished.forget(1)
    assert unfinished.due() == ([], None)
    assert not Unfinished(fresh_s=0.0).is_unfinished(1, b"a/x.jpg", path.stat())


def test_a_file_that_is_written_after_its_close_is_unfinished_again(tmp_path: Path) -> None:
    unfinished = Unfinished(fresh_s=1000.0)
    path = tmp_path / "x.jpg"
    path.write_bytes(b"1")
    unfinished.finished(1, b"x.jpg")
    closed = path.stat()
    assert not unfinished.is_unfinished(1, b"x.jpg", closed)
    later_ns = closed.st_mtime_ns + 5_000_000_000
    os.utime(path, ns=(later_ns, later_ns))
    assert unfinished.is_unfinished(1, b"x.jpg", path.stat())
