import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.catalog import embeddings, folders, jobs, models, names, photos, tags
from core.catalog.connection import Connection, open_engine
from core.catalog.jobs import Finished
from core.ingest import differences
from core.ingest.scan import ScanResult, scan_folder
from core.records import Folder, PhotoFacts, PhotoView
from tests.support import organised


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "pictures"
    path.mkdir()
    return path


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Connection]:
    connection = open_engine(tmp_path / "library")
    yield connection
    connection.close()


@pytest.fixture
def folder(engine: Connection, root: Path) -> Folder:
    return folders.add(engine, os.fsencode(root))


def put(root: Path, *names: str | bytes, content: bytes = b"x") -> None:
    for name in names:
        path = Path(os.fsdecode(os.path.join(os.fsencode(root), os.fsencode(name))))  # noqa: PTH118
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def look(
    engine: Connection,
    folder: Folder,
    only: Sequence[bytes] | None = None,
    should_stop: Callable[[], bool] = lambda: False,
    on_written: Callable[[Sequence[int]], None] | None = None,
) -> ScanResult:
    return scan_folder(
        engine,
        folder,
        on_found=lambda _: None,
        should_stop=should_stop,
        only=only,
        on_written=on_written,
    )


def live(engine: Connection, folder: Folder) -> list[bytes]:
    ids = photos.view_ids(engine, PhotoView(folder.id, b"", "path"))
    return sorted(photo.path[len(folder.path) + 1 :] for photo in photos.rows(engine, ids))


def moved(result: ScanResult) -> int:
    return len(result.moved)


def counts(result: ScanResult) -> tuple[int, int, int, int]:
    return len(result.added), len(result.changed), len(result.returned), len(result.removed)


def test_finds_pictures_by_suffix(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a.jpg", "B.JPEG", "c/d/e.HeIc", "notes.txt", "film.mp4", "noend", "c/raw.NEF", "jpg")
    found: list[int] = []
    result = scan_folder(engine, folder, on_found=found.append, should_stop=lambda: False)
    assert live(engine, folder) == [b"B.JPEG", b"a.jpg", b"c/d/e.HeIc", b"c/raw.NEF"]
    assert counts(result) == (4, 0, 0, 0)
    assert result.complete
    assert result.pictures == 4
    assert found == sorted(found)
    (seen,) = folders.list_folders(engine)
    assert seen.photos == 4
    assert seen.last_scan_utc is not None
    assert names.count(engine) == 4


def test_unchanged_files_are_not_opened(
    engine: Connection, folder: Folder, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, "a.jpg", "b/c.jpg")
    (root / "a.jpg").chmod(0)
    first = look(engine, folder)
    statements: list[str] = []
    engine.set_trace_callback(statements.append)
    again = look(engine, folder)
    engine.set_trace_callback(None)
    assert not again.is_news
    assert again.pictures == first.pictures == 2
    assert not [s for s in statements if "photos" in s and not s.startswith("SELECT")]


def test_changed_gone_and_back(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a.jpg", "b.jpg", "c.jpg")
    added = look(engine, folder).added
    organised.set_tag(engine, organised.make_tag(engine, "kept").id, added)
    put(root, "a.jpg", content=b"longer")
    os.utime(root / "b.jpg", ns=(5, 5))
    result = look(engine, folder)
    assert counts(result) == (0, 2, 0, 0)
    (root / "c.jpg").rename(root / "c.aside")
    result = look(engine, folder)
    assert counts(result) == (0, 0, 0, 1)
    assert photos.count_missing(engine) == 1
    assert live(engine, folder) == [b"a.jpg", b"b.jpg"]
    assert counts(look(engine, folder)) == (0, 0, 0, 0)
    (root / "c.aside").rename(root / "c.jpg")
    back = look(engine, folder)
    assert list(back.returned) == list(result.removed)
    assert counts(back) == (0, 0, 1, 0)
    assert tags.names_of(engine, back.returned[0]) == ["kept"]
    assert names.count(engine) == 3
    (root / "c.jpg").unlink()
    look(engine, folder)
    put(root, "c.jpg", content=b"another")
    assert counts(look(engine, folder)) == (1, 0, 0, 0), "what is in it decides whether it is c"


def test_a_change_keeps_embedding_and_facts_until_it_was_looked_at(
    engine: Connection, folder: Folder, root: Path
) -> None:
    put(root, "a.jpg")
    (photo_id,) = look(engine, folder).added
    model = models.get_or_create(engine, "m", 2, "f")
    jobs.enqueue_missing(engine, model.id)
    (job,) = jobs.take(engine, model.id, 1)
    jobs.finish(
        engine,
        model.id,
        [Finished(photo_id, job.mtime_ns, PhotoFacts(1, 1, "JPEG"), b"h", b"vvvv")],
    )
    put(root, "a.jpg", content=b"edited")
    assert list(look(engine, folder).changed) == [photo_id]
    assert photos.facts(engine, photo_id) == PhotoFacts(1, 1, "JPEG")
    assert embeddings.count(engine, model.id) == 1
    assert jobs.enqueue(engine, model.id, [photo_id]) == 1
    (job,) = jobs.take(engine, model.id, 1)
    assert job.is_embedded
    facts = PhotoFacts(2, 3, "PNG")
    jobs.finish(engine, model.id, [Finished(photo_id, job.mtime_ns, facts, b"i", b"wwww")])
    assert photos.facts(engine, photo_id) == facts
    assert jobs.enqueue(engine, model.id, [photo_id]) == 0


@pytest.mark.parametrize(
    "name",
    [
        *("@eaDir/a.jpg", "._a.jpg", ".hidden/a.jpg", ".Trash-1000/a.jpg", "$RECYCLE.BIN/a.jpg"),
        *("node_modules/a.jpg", "System Volume Information/a.jpg", "x/lost+found/a.jpg"),
        *(".thumbnails/a.jpg", ".Spotlight-V100/a.jpg", "x/@EADIR/deep/a.jpg"),
    ],
)
def test_junk_is_skipped(engine: Connection, folder: Folder, root: Path, name: str) -> None:
    put(root, name, "good.jpg")
    look(engine, folder)
    assert live(engine, folder) == [b"good.jpg"]


def test_the_librarys_own_folder_is_skipped(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "lib/models/picture.jpg")
    connection = open_engine(tmp_path / "lib")
    folder = folders.add(connection, os.fsencode(tmp_path))
    look(connection, folder)
    assert live(connection, folder) == [b"a.jpg"]
    connection.close()


def test_links(engine: Connection, folder: Folder, root: Path, tmp_path: Path) -> None:
    put(root, "real/a.jpg")
    put(tmp_path, "outside/b.jpg", "other/c.jpg", "alone.jpg")
    folders.add(engine, os.fsencode(tmp_path / "other"))
    for name, target in {
        "loop": root,
        "real/up": tmp_path,
        "again": root / "real",
        "away": tmp_path / "outside",
        "away2": tmp_path / "outside",
        "watched": tmp_path / "other",
        "broken.jpg": tmp_path / "nowhere.jpg",
        "file.jpg": tmp_path / "alone.jpg",
        "self.jpg": root / "self.jpg",
    }.items():
        (root / name).symlink_to(target)
    look(engine, folder)
    assert live(engine, folder) == [b"away/b.jpg", b"file.jpg", b"real/a.jpg"]
    assert not look(engine, folder).is_news
    (root / "a-new-link").symlink_to(tmp_path / "outside")
    assert not look(engine, folder).is_news, "the link that is known keeps its photos"


def test_what_only_looks_like_a_picture(engine: Connection, folder: Folder, root: Path) -> None:
    os.mkfifo(root / "pipe.jpg")
    put(root, "directory.jpg/inside.jpg")
    look(engine, folder)
    assert live(engine, folder) == [b"directory.jpg/inside.jpg"]


def test_odd_names(engine: Connection, folder: Folder, root: Path) -> None:
    odd = [b"caf\xe9.jpg", b"two\nlines.jpg", "\U0001f600 emoji.jpg".encode(), b"\xff\xfe/x.png"]
    put(root, *odd)
    look(engine, folder)
    assert live(engine, folder) == sorted(odd)
    assert not look(engine, folder).is_news


HOSTILE = (
    st.binary(min_size=1, max_size=40)
    .filter(lambda b: b"/" not in b and b"\0" not in b and b[:1] != b".")
    .map(lambda b: b + b".jpg")
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wanted=st.sets(HOSTILE, max_size=8))
def test_any_name_is_found_and_lost(
    engine: Connection, folder: Folder, root: Path, wanted: set[bytes]
) -> None:
    for path in root.iterdir():
        path.unlink()
    put(root, *wanted)
    look(engine, folder)
    assert live(engine, folder) == sorted(wanted)
    assert not look(engine, folder).is_news
    assert photos.count_live(engine) == names.count(engine) == len(wanted)


def test_an_unreadable_directory_keeps_its_photos(
    engine: Connection, folder: Folder, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, "open/a.jpg", "shut/b.jpg", "shut/deep/c.jpg", "gone/d.jpg")
    look(engine, folder)
    (root / "gone" / "d.jpg").unlink()
    (root / "gone").rmdir()
    scandir = os.scandir

    def refuse(path: bytes) -> "os._ScandirIterator[bytes]":
        if path.endswith(b"/shut"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scandir(path)

    # Tests may run as root, whom permissions do not stop.
    monkeypatch.setattr(os, "scandir", refuse)
    result = look(engine, folder)
    assert result.unreadable == [b"shut"]
    assert counts(result) == (0, 0, 0, 1)
    assert live(engine, folder) == [b"open/a.jpg", b"shut/b.jpg", b"shut/deep/c.jpg"]
    assert folders.list_folders(engine)[0].message == "Not readable, so left as it was: shut."
    assert look(engine, folder, only=[b"shut"]).unreadable == [b"shut"]
    monkeypatch.undo()
    assert not look(engine, folder).is_news
    assert folders.list_folders(engine)[0].message == ""


def test_a_folder_that_is_gone_is_offline_and_loses_nothing(
    engine: Connection, folder: Folder, root: Path
) -> None:
    put(root, "a.jpg", "b/c.jpg")
    look(engine, folder)
    root.rename(root.with_name("unplugged"))
    result = look(engine, folder)
    assert result.offline
    assert not result.complete
    (seen,) = folders.list_folders(engine)
    assert (seen.offline, seen.photos) == (True, 2)
    assert seen.message
    root.with_name("unplugged").rename(root)
    put(root, "d.jpg")
    result = look(engine, folder, only=[b"b"])
    assert result.came_back
    assert counts(result) == (1, 0, 0, 0), "after an absence everything is compared"
    assert not folders.list_folders(engine)[0].offline


def test_a_file_in_the_place_of_the_folder(engine: Connection, folder: Folder, root: Path) -> None:
    root.rmdir()
    root.write_text("")
    assert look(engine, folder).offline


def test_an_empty_mount_point_is_offline(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a.jpg")
    look(engine, folder)
    (root / "a.jpg").unlink()
    engine.execute("UPDATE folders SET volume = 'another disk', volume_id = ''")
    assert look(engine, folder).offline
    assert photos.count_live(engine) == 1
    put(root, "b.jpg")
    assert counts(look(engine, folder)) == (1, 0, 0, 1)


def test_an_emptied_folder_is_not_offline(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a.jpg")
    look(engine, folder)
    (root / "a.jpg").unlink()
    result = look(engine, folder)
    assert not result.offline
    assert counts(result) == (0, 0, 0, 1)


def test_a_disk_pulled_out_during_the_scan_loses_nothing(
    engine: Connection, folder: Folder, root: Path
) -> None:
    put(root, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    look(engine, folder)
    asked = 0

    def pull_out() -> bool:
        nonlocal asked
        asked += 1
        if asked == 2:
            root.rename(root.with_name("pulled"))
        return False

    result = look(engine, folder, should_stop=pull_out)
    assert result.offline
    assert photos.count_live(engine) == 3
    root.with_name("pulled").rename(root)
    assert not look(engine, folder).is_news


def test_stopping_keeps_what_was_found(engine: Connection, folder: Folder, root: Path) -> None:
    for number in range(10):
        put(root, f"{number}/a.jpg")
    look(engine, folder)
    put(root, "1/new.jpg", "9/new.jpg")
    (root / "0" / "a.jpg").unlink()
    asked = iter(range(100))
    result = look(engine, folder, should_stop=lambda: next(asked) == 5)
    assert not result.complete
    assert counts(result) == (1, 0, 0, 1)
    assert folders.list_folders(engine)[0].photos == 10
    assert counts(look(engine, folder)) == (1, 0, 0, 0)


def test_stopping_inside_a_large_directory(
    engine: Connection, folder: Folder, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root, *[f"{number}.jpg" for number in range(200)])
    batches: list[int] = []
    result = look(
        engine,
        folder,
        on_written=lambda ids: batches.append(len(ids)),
        should_stop=lambda: bool(batches),
    )
    assert not result.complete
    assert batches == [differences.FIRST_BATCH_ROWS]
    assert photos.count_live(engine) == differences.FIRST_BATCH_ROWS


def test_pictures_appear_in_batches_while_it_runs(
    engine: Connection, folder: Folder, root: Path
) -> None:
    put(root, *[f"{number % 7}/{number}.jpg" for number in range(1300)])
    batches: list[int] = []
    told: list[int] = []

    def written(ids: Sequence[int]) -> None:
        batches.append(photos.count_live(engine))
        told.extend(ids)

    result = look(engine, folder, on_written=written)
    assert batches == [60, 560, 1060, 1300]
    assert told == list(result.added)


def test_only_some_directories(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a/1.jpg", "a/sub/2.jpg", "b/3.jpg")
    look(engine, folder)
    put(root, "a/new.jpg", "a/sub/unseen.jpg", "b/unseen.jpg", "a/fresh/deep/4.jpg")
    result = look(engine, folder, only=[b"a"])
    assert counts(result) == (2, 0, 0, 0)
    assert live(engine, folder) == [
        *(b"a/1.jpg", b"a/fresh/deep/4.jpg", b"a/new.jpg", b"a/sub/2.jpg", b"b/3.jpg")
    ]
    (root / "a" / "sub").rename(root / "a" / "moved")
    result = look(engine, folder, only=[b"a"])
    assert (counts(result), moved(result)) == ((1, 0, 0, 0), 1)
    (root / "a").rename(root / "z")
    result = look(engine, folder, only=[b"a", b""])
    assert (counts(result), moved(result)) == ((0, 0, 0, 0), 5)
    assert b"b/unseen.jpg" not in live(engine, folder)
    assert counts(look(engine, folder, only=[b"b", b"none", b".hidden"])) == (1, 0, 0, 0)
    assert not look(engine, folder).is_news


def test_only_a_directory_that_is_gone(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a/b/1.jpg", "a/2.jpg")
    look(engine, folder)
    (root / "a" / "b" / "1.jpg").unlink()
    (root / "a" / "b").rmdir()
    assert counts(look(engine, folder, only=[b"a/b"])) == (0, 0, 0, 1)
    assert live(engine, folder) == [b"a/2.jpg"]


def test_only_follows_a_new_link(
    engine: Connection, folder: Folder, root: Path, tmp_path: Path
) -> None:
    put(root, "a/1.jpg")
    put(tmp_path, "out/2.jpg")
    look(engine, folder)
    (root / "a" / "link").symlink_to(tmp_path / "out")
    assert counts(look(engine, folder, only=[b"a"])) == (1, 0, 0, 0)
    assert counts(look(engine, folder, only=[b"a"])) == (0, 0, 0, 0)
    (root / "a" / "link").unlink()
    assert counts(look(engine, folder, only=[b"a"])) == (0, 0, 0, 1)


def test_far_future_times(engine: Connection, folder: Folder, root: Path) -> None:
    put(root, "a.jpg")
    try:
        os.utime(root / "a.jpg", ns=(2**63 + 10**15, 2**63 + 10**15))
    except (OverflowError, OSError):
        os.utime(root / "a.jpg", ns=(2**62, 2**62))
    look(engine, folder)
    assert not look(engine, folder).is_news


def test_a_read_only_photo_folder_is_left_alone(
    engine: Connection, folder: Folder, root: Path
) -> None:
    put(root, "a.jpg")
    before = {p: (p.stat().st_mtime_ns, p.stat().st_mode) for p in [root, root / "a.jpg"]}
    root.chmod(stat.S_IRUSR | stat.S_IXUSR)
    look(engine, folder)
    root.chmod(stat.S_IMODE(before[root][1]))
    assert {p: (p.stat().st_mtime_ns, p.stat().st_mode) for p in before} == before
    assert live(engine, folder) == [b"a.jpg"]
