"""The history: what undo does when something has gone meanwhile, packing, and what is forgotten."""

import contextlib
from array import array
from collections.abc import Callable, Iterator

import hypothesis.strategies as st
import pytest
from hypothesis import given

from core.catalog import albums, history, identity, marks, missing, packing, tags
from core.catalog.connection import Connection, writing
from core.catalog.editing import Edit, editing
from core.errors import QueryError, UsageError
from core.records import Album, Folder, Step, Tag
from tests.core.catalog.conftest import put_photos


@pytest.fixture
def photos(engine: Connection, folder: Folder) -> list[int]:
    return put_photos(engine, folder, b"", [b"a.jpg", b"b.jpg", b"c.jpg", b"d.jpg"])


def edited(connection: Connection, work: Callable[[Edit], object]) -> Step | None:
    with editing(connection) as edit:
        work(edit)
    return edit.step


def make_tag(connection: Connection, *path: str) -> Tag:
    with editing(connection) as edit:
        return tags.make(edit, path)


def make_album(connection: Connection, photo_ids: list[int]) -> Album:
    with editing(connection) as edit:
        return albums.make(edit, "album", "", photo_ids)


def undo(connection: Connection) -> Step:
    with editing(connection) as edit:
        step = history.next_to_undo(connection)
        assert step is not None
        edit.take_back(step)
    assert edit.step is not None
    return edit.step


def redo(connection: Connection) -> None:
    with editing(connection) as edit:
        step = history.next_to_redo(connection)
        assert step is not None
        edit.do_again(step)


def tagged(connection: Connection, tag_id: int) -> list[int]:
    rows = connection.all(
        "SELECT photo_id FROM photo_tags WHERE tag_id = ? ORDER BY photo_id", (tag_id,)
    )
    return [photo_id for (photo_id,) in rows]


def drop(connection: Connection, photo_id: int) -> None:
    """A photo is gone for good."""
    with writing(connection):
        connection.execute(
            "UPDATE photos SET live = 0, missing_since_utc = 1, purged_utc = 1 WHERE id = ?",
            (photo_id,),
        )
    assert missing.drop_old(connection, 2.0) == [photo_id]


# ---- what really changes is what is taken back


def test_undo_takes_away_only_what_the_edit_gave(engine: Connection, photos: list[int]) -> None:
    tag = make_tag(engine, "tag")
    edited(engine, lambda edit: tags.attach(edit, [tag.id], photos[:2]))
    step = edited(engine, lambda edit: tags.attach(edit, [tag.id], [*photos, 999, photos[0]]))
    assert step is not None
    assert step.photos == 2, "two had it, one is there twice, and one is unknown"
    undo(engine)
    assert tagged(engine, tag.id) == photos[:2]
    assert edited(engine, lambda edit: tags.attach(edit, [tag.id], photos[:2])) is None
    assert [s.state for s in history.steps(engine, 9)] == ["undone", "done", "done"], (
        "what changes nothing is no step, and what was undone can be done again"
    )


def test_ratings_come_back_as_they_were(engine: Connection, photos: list[int]) -> None:
    for stars, photo_id in enumerate(photos):
        edited(engine, lambda edit, p=photo_id, s=stars: marks.rate(edit, [p], s))  # type: ignore[misc]
    edited(engine, lambda edit: marks.rate(edit, photos, 2))
    undo(engine)
    rows = engine.all("SELECT photo_id, rating FROM marks ORDER BY photo_id")
    assert rows == [(photo_id, stars) for stars, photo_id in enumerate(photos) if stars]


def test_a_removed_tree_of_tags_comes_back_whole(engine: Connection, photos: list[int]) -> None:
    top, below = make_tag(engine, "Places"), make_tag(engine, "Places", "Crete")
    for tag in (top, below):
        edited(engine, lambda edit, t=tag.id: tags.attach(edit, [t], photos))  # type: ignore[misc]
    edited(engine, lambda edit: tags.set_aliases(edit, below.id, ["Kreta", "kreta", "Candia"]))
    edited(engine, lambda edit: tags.recolour(edit, below.id, "#2F63D6"))
    before = tags.list_tags(engine), engine.all("SELECT * FROM photo_tags")
    step = edited(engine, lambda edit: tags.remove(edit, top.id))
    assert step is not None
    assert (step.photos, tags.list_tags(engine)) == (len(photos), [])
    undo(engine)
    assert (tags.list_tags(engine), engine.all("SELECT * FROM photo_tags")) == before
    crete = next(tag for tag in before[0] if tag.id == below.id)
    assert (crete.aliases, crete.colour) == (("Candia", "Kreta"), "#2f63d6")
    redo(engine)
    assert tags.list_tags(engine) == []


# ---- what has gone meanwhile


def test_a_photo_that_is_gone_stays_gone(engine: Connection, photos: list[int]) -> None:
    tag, album = make_tag(engine, "tag"), make_album(engine, photos)
    edited(engine, lambda edit: tags.attach(edit, [tag.id], photos))
    edited(engine, lambda edit: marks.rate(edit, photos, 4))
    edited(engine, lambda edit: tags.remove(edit, tag.id))
    edited(engine, lambda edit: marks.rate(edit, photos, 0))
    edited(engine, lambda edit: albums.take_out(edit, album.id, photos))
    drop(engine, photos[1])
    left = [photos[0], *photos[2:]]
    for _ in range(3):
        undo(engine)
    assert tagged(engine, tag.id) == left
    assert albums.photo_ids(engine, album.id) == left
    assert [row[0] for row in engine.all("SELECT photo_id FROM marks")] == left
    assert engine.all("PRAGMA foreign_key_check") == []
    for _ in range(3):
        redo(engine)
    assert (tags.list_tags(engine), engine.all("SELECT * FROM marks")) == ([], [])


def test_what_another_program_did_without_a_history_stays(
    engine: Connection, photos: list[int]
) -> None:
    tag, album = make_tag(engine, "tag"), make_album(engine, [])
    edited(engine, lambda edit: marks.rate(edit, photos, 3))
    with writing(engine):
        engine.execute("UPDATE marks SET rating = 5 WHERE photo_id = ?", (photos[0],))
        engine.execute("INSERT INTO photo_tags VALUES (?, ?, 1.0)", (photos[0], tag.id))
        engine.execute("INSERT INTO album_photos VALUES (?, ?, 1.0)", (album.id, photos[0]))
    for _ in range(3):
        undo(engine)
    assert engine.all("SELECT photo_id, rating FROM marks") == [(photos[0], 5)]
    assert tagged(engine, tag.id) == [photos[0]], "its tag was not removed under it"
    assert albums.photo_ids(engine, album.id) == [photos[0]]


def test_a_tag_that_is_gone_is_passed_over(engine: Connection, photos: list[int]) -> None:
    parent, tag = make_tag(engine, "parent"), make_tag(engine, "tag")
    edited(engine, lambda edit: tags.attach(edit, [tag.id], photos))
    edited(engine, lambda edit: tags.rename(edit, tag.id, "other"))
    edited(engine, lambda edit: tags.move(edit, tag.id, parent.id))
    edited(engine, lambda edit: tags.detach(edit, [tag.id], photos))
    with writing(engine):
        engine.execute("DELETE FROM tags WHERE id = ?", (tag.id,))
    while history.next_to_undo(engine) is not None:
        undo(engine)
    assert engine.all("SELECT id FROM tags") == []


def test_a_name_that_is_taken_gets_a_number(engine: Connection) -> None:
    tag = make_tag(engine, "tag")
    album = make_album(engine, [])
    edited(engine, lambda edit: tags.remove(edit, tag.id))
    edited(engine, lambda edit: albums.remove(edit, album.id))
    with writing(engine):
        engine.execute("INSERT INTO tags (id, name) VALUES (50, 'tag')")
        engine.execute("INSERT INTO albums (id, name, added_utc) VALUES (50, 'album', 1.0)")
    undo(engine)
    undo(engine)
    assert [(t.id, t.name) for t in tags.list_tags(engine)] == [(50, "tag"), (tag.id, "tag (2)")]
    assert [a.name for a in albums.list_albums(engine)] == ["album", "album (2)"]


def test_marks_follow_a_photo_that_turns_out_to_be_another(
    engine: Connection, photos: list[int]
) -> None:
    edited(engine, lambda edit: marks.rate(edit, photos[:1], 2))
    edited(engine, lambda edit: marks.rotate(edit, photos[1:2], 90))
    edited(engine, lambda edit: marks.favour(edit, photos[1:2], on=True))
    with writing(engine):
        identity.absorb(engine, photos[0], photos[1])
    assert engine.all("SELECT photo_id, rating, favourite, rotation FROM marks") == [
        (photos[0], 2, 1, 90)
    ]
    while history.next_to_undo(engine) is not None:
        undo(engine)
    assert engine.all("SELECT rating, favourite FROM marks") == [(0, 1)]


# ---- half of an edit


class BrokenError(Exception):
    pass


def test_an_edit_that_fails_leaves_nothing(engine: Connection, photos: list[int]) -> None:
    tag = make_tag(engine, "tag")

    def work(edit: Edit) -> None:
        tags.attach(edit, [tag.id], photos)
        raise BrokenError

    with pytest.raises(BrokenError):
        edited(engine, work)
    assert tagged(engine, tag.id) == []
    assert len(history.steps(engine, 9)) == 1


@contextlib.contextmanager
def refused(error: type[Exception]) -> Iterator[None]:
    with pytest.raises(error):
        yield


def test_what_makes_no_sense_is_refused(engine: Connection, photos: list[int]) -> None:
    tag, album = make_tag(engine, "tag"), make_album(engine, photos[:1])
    other = make_tag(engine, "other")
    edited(engine, lambda edit: tags.set_aliases(edit, tag.id, ["word"]))
    count = len(history.steps(engine, 99))
    wrong: list[tuple[type[Exception], Callable[[Edit], object]]] = [
        (UsageError, lambda edit: tags.make(edit, ["  "])),
        (UsageError, lambda edit: tags.make(edit, [])),
        (UsageError, lambda edit: tags.make(edit, ["x" * 251])),
        (UsageError, lambda edit: tags.make(edit, ["new"], "red")),
        (UsageError, lambda edit: tags.rename(edit, tag.id, "Other")),
        (UsageError, lambda edit: tags.rename(edit, 99, "name")),
        (UsageError, lambda edit: tags.move(edit, tag.id, tag.id)),
        (UsageError, lambda edit: tags.set_aliases(edit, other.id, ["WORD"])),
        (UsageError, lambda edit: marks.rate(edit, photos, 6)),
        (UsageError, lambda edit: marks.rotate(edit, photos, 45)),
        (UsageError, lambda edit: albums.make(edit, "ALBUM")),
        (QueryError, lambda edit: albums.make(edit, "search", "{")),
        (UsageError, lambda edit: albums.make(edit, "search", '{"text": "a"}', photos)),
        (UsageError, lambda edit: albums.choose_cover(edit, album.id, photos[2])),
        (UsageError, lambda edit: albums.change_query(edit, album.id, '{"text": "a"}')),
        (UsageError, lambda edit: albums.append(edit, 99, photos)),
    ]
    for error, work in wrong:
        with refused(error):
            edited(engine, work)
    assert len(history.steps(engine, 99)) == count


def test_names_are_kept_as_people_read_them(engine: Connection) -> None:
    tag = make_tag(engine, " a\t\u0065\u0301 \n b\udcff\x1b ")
    assert tag.name == "a \u00e9 b\ufffd\u241b"
    assert make_tag(engine, "A \u00c9 B\ufffd\u241b") == tag


# ---- albums


def test_photos_find_a_place_between_two_very_often(engine: Connection, photos: list[int]) -> None:
    album = make_album(engine, photos)
    first, second, third, fourth = photos
    for _ in range(60):  # more often than a number between two others can be halved
        edited(engine, lambda edit: albums.order(edit, album.id, [fourth], second))
        edited(engine, lambda edit: albums.order(edit, album.id, [third], fourth))
        assert albums.photo_ids(engine, album.id) == [first, third, fourth, second]
        edited(engine, lambda edit: albums.order(edit, album.id, [fourth], third))
    steps = history.steps(engine, 500)
    assert {step.photos for step in steps if step.verb == "order-album"} == {1}
    while len(history.steps(engine, 500)) and history.next_to_undo(engine).verb != "make-album":  # type: ignore[union-attr]
        undo(engine)
    assert albums.photo_ids(engine, album.id) == photos


def test_a_cover_that_is_gone_gives_way_to_the_first(engine: Connection, photos: list[int]) -> None:
    album = make_album(engine, photos)
    edited(engine, lambda edit: albums.choose_cover(edit, album.id, photos[2]))
    assert albums.list_albums(engine)[0].cover_id == photos[2]
    drop(engine, photos[2])
    (found,) = albums.list_albums(engine)
    assert (found.cover_id, found.photos) == (photos[0], 3)


# ---- packing, and what is forgotten


def test_old_steps_are_forgotten(engine: Connection) -> None:
    with writing(engine):
        for number in range(history.KEPT_STEPS + 5):
            step_id = history.begin(engine, "add-folder", str(number))
            history.record(engine, step_id, "add-folder", after=number)
    assert len(history.steps(engine, 5000)) == history.KEPT_STEPS
    assert engine.one("SELECT count(*) FROM changes")[0] == history.KEPT_STEPS
    assert history.steps(engine, 1)[0].subject == str(history.KEPT_STEPS + 4)


def test_what_cannot_be_undone_is_passed_over(engine: Connection, photos: list[int]) -> None:
    edited(engine, lambda edit: marks.rate(edit, photos, 1))
    with writing(engine):
        history.begin(engine, "empty", "")
        long_ago = history.begin(engine, "purge", "")
        engine.execute("UPDATE steps SET at_utc = 1.0 WHERE id = ?", (long_ago,))
    assert [step.can_undo for step in history.steps(engine, 3)] == [False, False, True]
    assert undo(engine).verb == "rate"
    redo(engine)
    assert [step.state for step in history.steps(engine, 3)] == ["done"] * 3


@given(st.lists(st.integers(-(2**62), 2**62)))
def test_ids_are_what_they_were(ids: list[int]) -> None:
    small = [number % 2**40 for number in ids]
    assert list(packing.unpack_ids(packing.pack_ids(small))) == small
    assert list(packing.unpack_ids(packing.pack_ids(array("q", small)))) == small


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False)))
def test_numbers_are_what_they_were(numbers: list[float]) -> None:
    assert list(packing.unpack_numbers(packing.pack_numbers(numbers))) == numbers


def test_runs_stay_short() -> None:
    counted = [float(number) for number in range(100_000)]
    assert packing.pack_numbers(counted) == [(0.0, 1.0, 100_000)]
    assert packing.pack_numbers([7.25] * 5000 + [8.5] * 5000) == [
        (7.25, 0.0, 5000),
        (8.5, 0.0, 5000),
    ]
    assert len(packing.pack_ids(range(1, 100_001))) < 5000
