"""Work on files with an engine process: trash, restore, emptying, moves, copies, names, undo."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog.connection import open_reader
from core.errors import FolderError, QueryError
from core.events import Edited, Notice
from core.records import DateShift, ExportOptions, PhotoId, PhotoView
from tests.support.file_work_world import FileWorld, contents, draw, names_below


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    for number, name in enumerate(("a.png", "b.png", "sub/c.png", "sub/d.png")):
        draw(root / name, number)
    return root


@pytest.fixture
def world(tmp_path: Path, folder: Path) -> Iterator[FileWorld]:
    found = FileWorld(tmp_path / "library")
    found.library.add_folder(folder)
    found.wait_idle()
    yield found
    found.close()


def tag(world: FileWorld, name: str, *photo_ids: int) -> int:
    made = world.library.make_tag([name])
    world.library.tag(photo_ids, [made.id])
    return made.id


def tagged(world: FileWorld, tag_id: int) -> int:
    catalog = open_reader(world.library.directory)
    try:
        return int(catalog.one("SELECT count(*) FROM photo_tags WHERE tag_id = ?", (tag_id,))[0])
    finally:
        catalog.close()


def test_trash_and_restore_keep_everything(world: FileWorld, folder: Path) -> None:
    before = contents(folder)
    embedded = world.embedded_at()
    ids = world.ids("a.png", "c.png")
    tag_id = tag(world, "dear", *ids)
    mtime = (folder / "a.png").stat().st_mtime_ns
    work = world.done(world.library.trash(ids))
    assert (work.kind, work.done, work.total) == ("trash", 2, 2)
    assert names_below(folder) == {"b.png", "sub/d.png"}
    assert contents(folder) == before
    assert set(world.photos()) == {"b.png", "d.png"}
    trashed = world.library.trashed()
    assert {photo.id for photo in trashed} == set(ids)
    assert {photo.path for photo in trashed} == {
        os.fsencode(folder / "a.png"),
        os.fsencode(folder / "sub/c.png"),
    }
    report = world.library.trash_report()
    assert (report.photos, report.tagged, report.offline) == (2, 2, 0)
    world.library.scan()
    world.wait_idle()
    assert world.library.missing() == []
    world.done(world.library.restore(ids))
    assert names_below(folder) == {"a.png", "b.png", "sub/c.png", "sub/d.png"}
    assert (folder / "a.png").stat().st_mtime_ns == mtime
    assert sorted(world.ids("a.png", "c.png")) == sorted(ids)
    assert tagged(world, tag_id) == 2
    world.library.scan()
    world.wait_idle()
    assert world.embedded_at() == embedded
    assert not list(folder.glob(".photosift*"))


def test_the_quarantine_is_private_and_on_the_same_volume(world: FileWorld, folder: Path) -> None:
    world.done(world.library.trash(world.ids("c.png")))
    (vault,) = folder.glob(".photosift-trash*")
    assert vault.stat().st_mode & 0o777 == 0o700
    (kept,) = [path for path in vault.rglob("*") if path.is_file()]
    assert kept.parts[-2:] == ("sub", "c.png")


def test_the_trash_is_there_when_a_folder_around_is_added(world: FileWorld, folder: Path) -> None:
    everything = names_below(folder)
    world.done(world.library.trash(world.ids("a.png")))
    world.done(world.library.trash(world.ids("c.png")))
    world.library.add_folder(folder.parent)
    world.wait_idle()
    world.done(world.library.restore([photo.id for photo in world.library.trashed()[:1]]))
    for _ in range(4):  # the restoring, the folder, and both ways into the trash
        world.library.undo()
    world.wait_for(lambda _: names_below(folder) == everything)
    assert world.library.trashed() == []


def test_a_taken_name_is_numbered_and_said(world: FileWorld, folder: Path) -> None:
    (photo_id,) = world.ids("a.png")
    world.done(world.library.trash([photo_id]))
    draw(folder / "a.png", 40)
    world.library.scan()
    world.wait_for(lambda _: "a.png" in world.photos())
    assert world.ids("a.png") != [photo_id]
    world.done(world.library.restore([photo_id]))
    assert world.ids("a (2).png") == [photo_id]
    world.wait_for_event(Notice)


def test_the_same_file_again_is_another_photo(world: FileWorld, folder: Path) -> None:
    (photo_id,) = world.ids("a.png")
    content, mtime = (folder / "a.png").read_bytes(), (folder / "a.png").stat().st_mtime_ns
    world.done(world.library.trash([photo_id]))
    (folder / "a.png").write_bytes(content)
    os.utime(folder / "a.png", ns=(mtime, mtime))
    world.library.scan()
    world.wait_for(lambda _: "a.png" in world.photos())
    assert world.ids("a.png") != [photo_id]
    assert [photo.id for photo in world.library.trashed()] == [photo_id]


def test_a_file_taken_out_of_the_quarantine_by_hand_is_its_photo(
    world: FileWorld, folder: Path
) -> None:
    (photo_id,) = world.ids("a.png")
    world.done(world.library.trash([photo_id]))
    (kept,) = folder.glob(".photosift-trash*/*/a.png")
    kept.rename(folder / "sub" / "by-hand.png")
    world.library.scan()
    world.wait_for(lambda _: "by-hand.png" in world.photos())
    assert world.ids("by-hand.png") == [photo_id]
    assert world.library.trashed() == []


def test_undo_and_redo(world: FileWorld, folder: Path) -> None:
    everything = names_below(folder)
    ids = world.ids("a.png", "b.png")
    work = world.done(world.library.trash(ids))
    step = world.library.history()[0]
    assert (step.verb, step.photos, step.id) == ("trash", 2, work.step_id)
    undone = world.library.undo()
    assert undone is not None
    assert undone.state == "undone"
    world.wait_for(lambda _: names_below(folder) == everything)
    assert world.library.trashed() == []
    world.library.redo()
    world.wait_for(lambda _: len(world.library.trashed()) == 2)
    assert names_below(folder) == {"sub/c.png", "sub/d.png"}
    world.library.undo()
    world.wait_for(lambda _: set(world.photos()) == {"a.png", "b.png", "c.png", "d.png"})
    assert sorted(world.ids("a.png", "b.png")) == sorted(ids)


def test_undo_of_a_restore_puts_back_into_the_trash(world: FileWorld) -> None:
    ids = world.ids("a.png")
    world.done(world.library.trash(ids))
    world.done(world.library.restore(ids))
    world.library.undo()
    world.wait_for(lambda _: [photo.id for photo in world.library.trashed()] == ids)
    world.library.undo()
    world.wait_for(lambda _: "a.png" in world.photos())


def test_emptying_deletes_and_cannot_be_undone(world: FileWorld, folder: Path) -> None:
    ids = world.ids("a.png", "b.png")
    world.done(world.library.trash(ids))
    work = world.done(world.library.empty_trash())
    assert work.step_id
    assert not list(folder.glob(".photosift*"))
    assert world.library.trashed() == []
    assert world.library.missing() == []
    step = world.library.history()[0]
    assert (step.verb, step.photos, step.can_undo) == ("empty", 2, False)
    work = world.ended(world.library.restore(ids))
    assert set(world.photos()) == {"c.png", "d.png"}


def test_emptying_tells_windows_that_the_trash_lists_fewer(world: FileWorld) -> None:
    world.done(world.library.trash(world.ids("a.png")))
    world.events.clear()
    world.done(world.library.empty_trash())
    assert any(isinstance(event, Edited) and event.listed for event in world.events)


def test_companions_and_other_names_go_along(world: FileWorld, folder: Path) -> None:
    (folder / "a.MOV").write_bytes(b"film")
    (folder / "a.png.xmp").write_bytes(b"sidecar")
    (folder / "a.txt").write_bytes(b"mine")
    os.link(folder / "a.png", folder / "sub" / "twin.png")
    world.library.scan()
    world.wait_idle()
    before = contents(folder)
    ids = world.ids("a.png")
    world.done(world.library.trash(ids))
    assert names_below(folder) == {"a.txt", "b.png", "sub/c.png", "sub/d.png"}
    world.library.scan()
    world.wait_idle()
    assert set(world.photos()) == {"b.png", "c.png", "d.png"}
    world.done(world.library.restore(ids))
    assert contents(folder) == before
    assert (folder / "sub" / "twin.png").samefile(folder / "a.png")
    world.library.scan()
    world.wait_idle()
    assert world.ids("a.png") == ids
    assert len(world.photos()) == 4


@pytest.mark.parametrize("deleted", ["a.png", "a.jpg"])
def test_a_companion_stays_in_the_trash_with_the_picture_that_stays(
    world: FileWorld, folder: Path, deleted: str
) -> None:
    draw(folder / "a.jpg", 9)
    (folder / "a.xmp").write_bytes(b"both")
    (folder / f"{deleted}.xmp").write_bytes(b"one")
    world.library.scan()
    world.wait_for(lambda _: "a.jpg" in world.photos())
    world.done(world.library.trash([photo.id for photo in world.photos().values()]))
    names = {photo.name: photo.id for photo in world.library.trashed()}
    world.done(world.library.empty_trash([names.pop(deleted)]))
    world.done(world.library.restore(list(names.values())))
    assert "a.xmp" in names_below(folder)
    assert f"{deleted}.xmp" not in names_below(folder)
    assert world.library.trash_report().size_bytes == 0


def test_a_companion_stays_with_the_picture_that_stays(world: FileWorld, folder: Path) -> None:
    draw(folder / "a.jpg", 9)
    (folder / "a.xmp").write_bytes(b"both")
    world.library.scan()
    world.wait_for(lambda _: "a.jpg" in world.photos())
    world.done(world.library.trash(world.ids("a.png")))
    assert (folder / "a.xmp").exists()
    world.done(world.library.trash(world.ids("a.jpg")))
    assert not (folder / "a.xmp").exists()


def test_moves_within_the_library_keep_the_photo(world: FileWorld, folder: Path) -> None:
    embedded = world.embedded_at()
    (photo_id,) = world.ids("a.png")
    draw(folder / "sub" / "a.png", 30)
    world.library.scan()
    world.wait_idle()
    world.done(world.library.move_files([photo_id], folder / "sub"))
    assert (folder / "sub" / "a (2).png").exists()
    assert world.ids("a (2).png") == [photo_id]
    world.library.scan()
    world.wait_idle()
    assert world.embedded_at().items() >= embedded.items()
    world.library.undo()
    world.wait_for(lambda _: (folder / "a.png").exists())
    world.wait_for(lambda _: "a (2).png" not in world.photos())
    assert not (folder / "sub" / "a (2).png").exists()


def test_moves_out_of_the_library_have_a_way_back(
    world: FileWorld, folder: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    ids = world.ids("a.png")
    tag_id = tag(world, "dear", *ids)
    world.done(world.library.move_files(ids, outside))
    assert (outside / "a.png").exists()
    assert "a.png" not in world.photos()
    assert world.library.missing() == []
    world.library.undo()
    world.wait_for(lambda _: "a.png" in world.photos())
    assert world.ids("a.png") == ids
    assert tagged(world, tag_id) == 1
    world.library.redo()
    world.wait_for(lambda _: "a.png" not in world.photos())
    (outside / "a.png").rename(folder / "sub" / "back.png")
    world.library.scan()
    world.wait_for(lambda _: "back.png" in world.photos())
    assert world.ids("back.png") == ids
    world.done(world.library.move_files(ids, outside))
    (outside / "back.png").rename(folder / "sub" / "back.png")
    world.library.scan()
    world.wait_for(lambda _: "back.png" in world.photos())
    assert world.ids("back.png") == ids


def test_restoring_into_a_removed_folder_waits_for_the_folder(
    world: FileWorld, folder: Path
) -> None:
    ids = world.ids("a.png")
    tag_id = tag(world, "dear", *ids)
    world.done(world.library.trash(ids))
    world.library.remove_folder(world.library.folders()[0].id)
    world.done(world.library.restore(ids))
    assert (folder / "a.png").exists()
    assert world.photos() == {}
    world.library.add_folder(folder)
    world.wait_idle()
    assert world.ids("a.png") == ids
    assert tagged(world, tag_id) == 1


def test_copies_and_their_undo(world: FileWorld, folder: Path, tmp_path: Path) -> None:
    ids = world.ids("a.png", "b.png")
    before = contents(folder)
    (folder / "new").mkdir()
    work = world.done(world.library.copy_files(ids, folder / "new"))
    assert names_below(folder / "new") == {"a.png", "b.png"}
    assert (folder / "new" / "a.png").stat().st_mtime_ns == (folder / "a.png").stat().st_mtime_ns
    assert work.step_id
    world.library.undo()
    world.wait_for(lambda _: names_below(folder / "new") == set())
    world.done(world.library.empty_trash())
    assert contents(folder) == before
    outside = tmp_path / "outside"
    outside.mkdir()
    work = world.done(world.library.copy_files(ids, outside))
    assert work.step_id == 0
    assert names_below(outside) == {"a.png", "b.png"}


def test_a_copy_that_no_scan_has_seen_is_listed_in_the_trash(
    world: FileWorld, folder: Path
) -> None:
    ids = world.ids("a.png")
    (folder / "a.png.xmp").write_bytes(b"sidecar")
    # A directory that is left out when the copy arrives is not looked at.
    (folder / "new").mkdir()
    world.library.exclude("new/")
    world.wait_idle()
    world.done(world.library.copy_files(ids, folder / "new"))
    before = contents(folder)
    world.library.undo()
    world.wait_for(lambda _: len(world.library.trashed()) == 1)
    (copy,) = world.library.trashed()
    assert copy.path == os.fsencode(folder / "new" / "a.png")
    assert copy.id != ids[0]
    world.done(world.library.restore([copy.id]))
    assert contents(folder) == before
    assert names_below(folder / "new") == {"a.png", "a.png.xmp"}


def test_emptying_leaves_what_came_after_the_question(world: FileWorld, folder: Path) -> None:
    first, later = world.ids("a.png", "b.png")
    world.done(world.library.trash([first]))
    # What is paused keeps the others waiting: both are asked for before either begins.
    ahead = world.library.export(world.ids("c.png"), folder, ExportOptions("jpeg"))
    world.library.pause_file_work(ahead.id, paused=True)
    trash = world.library.trash([later])
    empty = world.library.empty_trash()
    world.library.pause_file_work(ahead.id, paused=False)
    for work in (ahead, trash, empty):
        world.done(work)
    assert [photo.id for photo in world.library.trashed()] == [later]


def test_a_photo_of_the_trash_is_looked_at(world: FileWorld) -> None:
    ids = world.ids("a.png")
    world.done(world.library.trash(ids))
    assert world.library.rendition(PhotoId(ids[0]))[:2] == b"\xff\xd8"


def test_renaming_swaps_and_chains(world: FileWorld, folder: Path) -> None:
    was = {name: world.ids(name)[0] for name in ("a.png", "b.png")}
    contents_before = {name: (folder / name).read_bytes() for name in ("a.png", "b.png")}
    first, second = was["a.png"], was["b.png"]
    tag(world, "b", first)
    tag(world, "a", second)
    preview = world.library.preview_names([first, second], "{tag}")
    assert [(r.before, r.after, r.problem) for r in preview] == [
        ("a.png", "b.png", ""),
        ("b.png", "a.png", ""),
    ]
    world.done(world.library.rename_files([first, second], "{tag}"))
    assert (folder / "b.png").read_bytes() == contents_before["a.png"]
    assert (folder / "a.png").read_bytes() == contents_before["b.png"]
    assert world.ids("b.png") == [first]
    world.library.undo()
    world.wait_for(lambda _: world.ids("a.png") == [first])
    assert (folder / "a.png").read_bytes() == contents_before["a.png"]


def test_names_by_pattern(world: FileWorld, folder: Path) -> None:
    ids = world.ids("a.png", "b.png")
    preview = world.library.preview_names(ids, "Crete_{number:3}")
    assert [r.after for r in preview] == ["Crete_001.png", "Crete_002.png"]
    preview = world.library.preview_names(ids, "same")
    assert [r.after for r in preview] == ["same.png", "same (2).png"]
    for pattern in ("x/y", "", ".x", "y" * 260):
        assert all(r.problem for r in world.library.preview_names(ids, pattern)), pattern
    for pattern in ("{nmae}", "{date", "{number:x}", "{date:%Q}"):
        with pytest.raises(QueryError):
            world.library.preview_names(ids, pattern)
    world.done(world.library.rename_files(ids, "A"))
    assert {"A.png", "A (2).png"} <= names_below(folder)
    work = world.ended(world.library.rename_files(ids, "x/y"))
    assert work.failed == 2


def test_what_cannot_be_done_is_told_and_the_others_go_on(world: FileWorld, folder: Path) -> None:
    ids = world.ids("a.png", "b.png", "c.png")
    (folder / "b.png").unlink()
    work = world.ended(world.library.trash(ids))
    assert work.state == "finished"
    assert {"a.png", "c.png"} == {photo.name for photo in world.library.trashed()}
    assert [problem.name for problem in work.problems] in ([str(folder / "b.png")], [])
    with pytest.raises(FolderError):
        world.library.move_files(ids, folder / "nowhere")


def test_hostile_names(world: FileWorld, folder: Path) -> None:
    wild = [b"\xff\xfe\n.png", b"x" * 251 + b".png", b"-rf ~.png", "é\u0301.png".encode()]
    for number, name in enumerate(wild):
        draw(folder / os.fsdecode(name), 60 + number)
    world.library.scan()
    world.wait_for(lambda _: len(world.photos()) == 8)
    world.wait_idle()
    before = contents(folder)
    ids = list(world.library.photo_ids(PhotoView()))
    world.done(world.library.trash(ids))
    assert names_below(folder) == set()
    world.done(world.library.restore(ids))
    assert contents(folder) == before
    assert {os.fsencode(path.name) for path in folder.iterdir()} >= set(wild)


def test_dates_set_by_hand(world: FileWorld, folder: Path) -> None:
    ids = world.ids("a.png", "b.png")
    os.utime(folder / "a.png", (1_000_000_000, 1_000_000_000))
    os.utime(folder / "b.png", (1_000_000_500, 1_000_000_500))
    world.library.scan()
    world.wait_idle()

    def sorted_by() -> list[int]:
        catalog = open_reader(world.library.directory)
        try:
            rows = dict(catalog.all("SELECT id, sort_ns FROM photos"))
        finally:
            catalog.close()
        return [rows[i] // 10**9 for i in ids]

    world.wait_for(lambda _: sorted_by() == [1_000_000_000, 1_000_000_500])
    step = world.library.shift_dates(ids, DateShift(at_utc=500.0))
    assert step is not None
    assert (step.verb, step.photos) == ("set-dates", 2)
    assert sorted_by() == [500, 1000]
    world.library.shift_dates(ids, DateShift(offset_s=-10.0))
    assert sorted_by() == [490, 990]
    draw(folder / "a.png", 77)
    embedded = world.embedded_at()[ids[0]]
    world.library.scan()
    world.wait_for(lambda _: world.embedded_at()[ids[0]] != embedded)
    assert sorted_by() == [490, 990]
    world.library.undo()
    assert sorted_by() == [500, 1000]
    world.library.shift_dates(ids, DateShift(forget=True))
    assert sorted_by()[1] == 1_000_000_500
    world.library.undo()
    assert sorted_by() == [500, 1000]
