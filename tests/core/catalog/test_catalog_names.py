import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.catalog import files, names
from core.catalog.connection import Connection, writing
from core.records import Folder
from tests.core.catalog.conftest import put_photos


@pytest.fixture
def trip(engine: Connection, folder: Folder) -> list[int]:
    return put_photos(
        engine, folder, "2019/Lisbon ~ São".encode(), [b"IMG_1234.jpg", "Été 100%.png".encode()]
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["Lisbon", "2019"], [1, 0]),
        (["img_12"], [0]),
        (["G_123"], [0]),
        (["lisbon", "1234"], [0]),
        (["sao"], [1, 0]),
        (["ete"], [1]),
        (["E\u0301TE\u0301"], [1]),
        (["0%"], [1]),
        (["_1"], [0]),
        (["%"], [1]),
        (["4_"], []),
        (["19", "IMG"], [0]),
        (["pictures"], [1, 0]),
        (["lisbon", "porto"], []),
        (['"', "'"], []),
        (['lis" OR "x'], []),
        (["lis*"], []),
        ([""], []),
        ([], []),
        (["  "], []),
        (["a\0b"], []),
    ],
)
def test_words(engine: Connection, trip: list[int], words: list[str], found: list[int]) -> None:
    rows = names.find_names(engine, words)
    assert [row[0] for row in rows] == [trip[i] for i in found]


def test_answers_are_for_display(engine: Connection, trip: list[int]) -> None:
    (row,) = names.find_names(engine, ["ete"])
    assert row[1:] == ("Été 100%.png", "pictures/2019/Lisbon ~ São")


def test_folder_and_limit(engine: Connection, folder: Folder, trip: list[int]) -> None:
    assert len(names.find_names(engine, ["lisbon"], folder.id)) == 2
    assert names.find_names(engine, ["lisbon"], folder.id + 1) == []
    assert len(names.find_names(engine, ["lisbon"], limit=1)) == 1


def test_missing_photos_are_not_found_and_come_back(
    engine: Connection, folder: Folder, trip: list[int]
) -> None:
    with writing(engine):
        files.mark_missing(engine, trip)
    assert names.find_names(engine, ["lisbon"]) == []
    with writing(engine):
        place = files.place_of(engine, folder.id, folder.name, "2019/Lisbon ~ São".encode())
        found = files.FoundFile(b"IMG_1234.jpg", 1, 1, 1, 1)
        files.mark_returned(engine, place, [(trip[0], found)])
    assert [row[0] for row in names.find_names(engine, ["lisbon"])] == [trip[0]]


def test_rebuild(engine: Connection, trip: list[int]) -> None:
    engine.execute("DELETE FROM names")
    assert names.rebuild(engine) == names.count(engine) == 2
    assert len(names.find_names(engine, ["lisbon"])) == 2


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(st.text(max_size=12), max_size=4))
def test_any_characters_are_legal(engine: Connection, trip: list[int], words: list[str]) -> None:
    for photo_id, name, directory in names.find_names(engine, words):
        assert photo_id in trip
        assert name
        assert directory
