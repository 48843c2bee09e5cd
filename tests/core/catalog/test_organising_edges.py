"""Edits at their edges: what listeners are told, odd ids, names that nobody can read."""

from collections.abc import Callable

import pytest

from core.catalog import history, marks, missing, photos, tags
from core.catalog.connection import Connection, writing
from core.catalog.editing import Edit, editing
from core.errors import UsageError
from core.records import Folder
from tests.core.catalog.conftest import put_photos


@pytest.fixture
def found(engine: Connection, folder: Folder) -> list[int]:
    return put_photos(engine, folder, b"", [b"a.jpg", b"b.jpg", b"c.jpg"])


def edited(connection: Connection, work: Callable[[Edit], object]) -> Edit:
    with editing(connection) as edit:
        work(edit)
    return edit


def undone(connection: Connection) -> Edit:
    with editing(connection) as edit:
        step = history.next_to_undo(connection)
        assert step is not None
        edit.take_back(step)
    return edit


def test_a_tag_that_lies_elsewhere_lists_other_photos(engine: Connection, found: list[int]) -> None:
    edited(engine, lambda edit: tags.make(edit, ["Places"]))
    edited(engine, lambda edit: tags.make(edit, ["Crete"]))
    places, crete = (tags.find(engine, [name]) for name in ("Places", "Crete"))
    assert places is not None
    assert crete is not None
    edited(engine, lambda edit: tags.attach(edit, [crete], found))
    moved = edited(engine, lambda edit: tags.move(edit, crete, places))
    assert moved.event("").listed, "a view of Places lists the photos of Crete now"
    assert undone(engine).event("").listed
    assert not edited(engine, lambda edit: tags.rename(edit, crete, "Kreta")).event("").listed


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
def test_no_photo_has_a_number_that_large(engine: Connection, number: int) -> None:
    assert photos.rows(engine, [number]) == []


@pytest.mark.parametrize("name", ["\u200b", "\u2060 \ufeff", "\u200e\u200f", "\u00ad"])
def test_a_name_that_nobody_sees_is_none(engine: Connection, name: str) -> None:
    with pytest.raises(UsageError):
        edited(engine, lambda edit: tags.make(edit, [name]))


@pytest.mark.parametrize("name", ["👩‍👩‍👧", "❤️", "سفر", "🏳️‍🌈 x", "क्ष", "a/b", "\\"])
def test_a_name_that_people_see_stays_as_it_is(engine: Connection, name: str) -> None:
    edited(engine, lambda edit: tags.make(edit, [name]))
    (tag,) = tags.list_tags(engine)
    assert tag.name == name


def test_what_was_forgotten_and_remembered_can_be_forgotten_again(
    engine: Connection, found: list[int]
) -> None:
    with writing(engine):
        engine.execute("UPDATE photos SET live = 0, missing_since_utc = 1.0")
    purge = missing.purge(engine, found[:2], 5.0)
    with writing(engine):
        step_id = history.begin(engine, "purge", "")
        history.record(engine, step_id, "purge", after=purge.at_utc)
        history.took_back(engine, "purge", purge.at_utc, found[:2])
    step = history.next_to_redo(engine)
    assert step is not None
    (change,) = history.changes(engine, step.id)
    assert list(change.photo_ids) == found[:2]


def test_tags_are_made_and_set_in_one_step(engine: Connection, found: list[int]) -> None:
    edited(engine, lambda edit: tags.make(edit, ["Crete"]))
    paths = [["crete"], ["Places", "Athens"], ["CRETE"]]
    step = edited(engine, lambda edit: tags.attach_named(edit, paths, found)).step
    assert step is not None
    assert (step.verb, step.subject, step.photos) == ("tag", "Crete, Athens", len(found))
    assert [tag.photos for tag in tags.list_tags(engine)] == [3, 3, 3]
    again = edited(engine, lambda edit: tags.attach_named(edit, paths, found))
    assert again.step is None
    undone(engine)
    assert [(tag.name, tag.photos) for tag in tags.list_tags(engine)] == [("Crete", 0)]
    with editing(engine) as edit:
        edit.do_again(step)
    assert [tag.photos for tag in tags.list_tags(engine)] == [3, 3, 3]


def shown(connection: Connection) -> list[int]:
    """Whether each photo is shown; directories agree."""
    rows = [row[0] for row in connection.all("SELECT shown FROM photos ORDER BY id")]
    assert connection.one("SELECT sum(shown) FROM directories")[0] == sum(rows)
    return rows


def test_what_is_not_there_is_not_shown_by_showing_it(engine: Connection, found: list[int]) -> None:
    first, second, third = found
    engine.execute("UPDATE photos SET lead_id = ? WHERE id = ?", (first, second))
    engine.execute("UPDATE photos SET live = 0 WHERE id = ?", (third,))
    assert shown(engine) == [1, 0, 0]
    edited(engine, lambda edit: marks.rate(edit, found, 3))
    for on, wanted in ((True, [0, 0, 0]), (False, [1, 0, 0])):
        edited(engine, lambda edit, on=on: marks.hide(edit, found, on=on))  # type: ignore[misc]
        assert shown(engine) == wanted
    undone(engine)
    assert shown(engine) == [0, 0, 0]
    engine.execute("UPDATE photos SET live = 1")
    assert shown(engine) == [0, 0, 0], "they are hidden still"
    undone(engine)
    assert shown(engine) == [1, 0, 1]


def test_marks_of_whoever_writes_them_decide_what_is_shown(
    engine: Connection, found: list[int]
) -> None:
    first = found[0]
    for statement, wanted in (
        ("INSERT INTO marks (photo_id, hidden) VALUES (?, 1)", 0),
        ("INSERT OR REPLACE INTO marks (photo_id, hidden) VALUES (?, 0)", 1),
        ("UPDATE marks SET hidden = 1 WHERE photo_id = ?", 0),
        ("UPDATE marks SET hidden = 0 WHERE photo_id = ?", 1),
        ("INSERT OR REPLACE INTO marks (photo_id, hidden) VALUES (?, 1)", 0),
        ("DELETE FROM marks WHERE photo_id = ?", 1),
    ):
        engine.execute(statement, (first,))
        assert shown(engine) == [wanted, 1, 1], statement
    engine.execute("INSERT INTO marks (photo_id, hidden) VALUES (?, 1)", (first,))
    engine.execute("UPDATE marks SET photo_id = ? WHERE photo_id = ?", (found[1], first))
    assert shown(engine) == [1, 0, 1]
