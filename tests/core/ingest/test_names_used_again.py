"""A file appears where the file of a missing photo was: an edited version, or another picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.catalog import exclusions, jobs, missing, models, photos
from core.catalog.connection import Connection, open_engine
from core.records import PhotoFacts
from tests.core.ingest.shelf import Shelf

NOON = 1_600_000_000.0
DAY = 24 * 3600.0


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    connection = open_engine(tmp_path / "library")
    yield Shelf(connection, tmp_path / "one", tmp_path / "two")
    connection.close()


@dataclass
class Name:
    """A name in a watched folder, whose file went while the library looked."""

    shelf: Shelf
    path: Path

    @classmethod
    def of_missing(cls, shelf: Shelf, taken_utc: float | None, camera: str = "camera") -> "Name":
        name = cls(shelf, shelf.one / "IMG_0001.jpg")
        name.put("the first picture", taken_utc, camera)
        shelf.scan()
        shelf.tag(name.photo_id, "kept")
        name.path.unlink()
        shelf.scan()
        assert photos.count_missing(shelf.connection) == 1
        return name

    def put(self, content: str, taken_utc: float | None, camera: str = "camera") -> None:
        self.shelf.put(self.path, content)
        self.shelf.facts = lambda _: PhotoFacts(1, 1, "JPEG", taken_utc, camera)

    def gone_for(self, seconds: float) -> None:
        self.shelf.connection.execute(
            "UPDATE photos SET missing_since_utc = missing_since_utc - ? WHERE live = 0", (seconds,)
        )

    @property
    def photo_id(self) -> int:
        return self.shelf.places()["one/IMG_0001.jpg"]

    @property
    def tags(self) -> list[str]:
        return self.shelf.tags("one/IMG_0001.jpg")


@pytest.mark.parametrize("gone_s", [0.0, 30 * DAY])
@pytest.mark.parametrize("taken_utc", [NOON + 1, NOON + 3600.5 + 1, NOON + 3 * DAY])
def test_another_picture_of_the_same_name_is_another_photo(
    shelf: Shelf, gone_s: float, taken_utc: float
) -> None:
    name = Name.of_missing(shelf, NOON)
    name.gone_for(gone_s)
    name.put("another picture of the card", taken_utc)
    shelf.scan()
    assert name.tags == []
    assert photos.count_missing(shelf.connection) == 1, "its tags wait for it"
    assert not any(result.is_news for result in shelf.scan())


@pytest.mark.parametrize("gone_s", [0.0, 30 * DAY])
def test_an_edited_version_that_was_taken_in_the_same_second_is_the_photo(
    shelf: Shelf, gone_s: float
) -> None:
    name = Name.of_missing(shelf, NOON + 0.25)
    (photo,) = missing.list_missing(shelf.connection, 9)
    name.gone_for(gone_s)
    name.put("the first picture, edited", NOON)
    shelf.scan()
    assert (name.photo_id, name.tags) == (photo.id, ["kept"])
    assert photos.count_missing(shelf.connection) == 0
    assert not any(result.is_news for result in shelf.scan())


@pytest.mark.parametrize(
    ("taken_utc", "camera"), [(None, ""), (NOON, ""), (NOON - 7200, "camera"), (None, "camera")]
)
@pytest.mark.parametrize(("gone_s", "is_same"), [(0.0, True), (90.0, False)])
def test_what_says_nothing_is_the_photo_only_while_an_editor_saves(
    shelf: Shelf, taken_utc: float | None, camera: str, gone_s: float, is_same: bool
) -> None:
    name = Name.of_missing(shelf, NOON)
    name.gone_for(gone_s)
    name.put("edited, without what the camera wrote", taken_utc, camera)
    shelf.scan()
    assert name.tags == (["kept"] if is_same else [])
    assert photos.count_missing(shelf.connection) == (not is_same)


def test_a_picture_that_tells_nothing_is_replaced_while_nobody_saves(shelf: Shelf) -> None:
    name = Name.of_missing(shelf, None, "")
    name.gone_for(DAY)
    name.put("another screenshot", None, "")
    shelf.scan()
    assert name.tags == []


def test_a_file_that_was_never_gone_keeps_its_photo(shelf: Shelf) -> None:
    name = Name(shelf, shelf.one / "IMG_0001.jpg")
    name.put("the first picture", NOON)
    shelf.scan()
    shelf.tag(name.photo_id, "kept")
    name.path.unlink()
    name.put("edited, its date corrected", NOON + DAY)
    shelf.scan()
    assert name.tags == ["kept"]


def test_the_first_file_of_several_of_one_name_comes_back(shelf: Shelf) -> None:
    name = Name.of_missing(shelf, NOON)
    first = missing.list_missing(shelf.connection, 9)[0].id
    name.put("another picture", NOON + DAY)
    shelf.scan()
    shelf.tag(name.photo_id, "of the second")
    second = name.photo_id
    name.path.unlink()
    shelf.scan()
    name.put("the first picture", NOON)
    (result, _) = shelf.scan(embed=False)
    assert list(result.returned) == [first]
    assert shelf.embed() == 0
    assert name.tags == ["kept"]
    name.put("another picture", NOON + DAY)
    name.path.rename(shelf.two / "elsewhere.jpg")
    shelf.scan()
    assert shelf.places() == {"two/elsewhere.jpg": second}


def test_a_photo_whose_name_was_taken_is_recognised_elsewhere(shelf: Shelf) -> None:
    name = Name.of_missing(shelf, NOON)
    first = missing.list_missing(shelf.connection, 9)[0].id
    name.put("quite another picture", NOON + DAY)
    shelf.scan()
    shelf.put(shelf.two / "restored.jpg", "the first picture")
    (result,) = shelf.scan(1, embed=False)
    assert list(result.moved) == [first]
    assert shelf.tags("two/restored.jpg") == ["kept"]


def test_what_a_user_forgot_is_not_bound_to_its_name(shelf: Shelf) -> None:
    name = Name.of_missing(shelf, NOON)
    missing.purge(shelf.connection, None, NOON)
    name.put("the first picture, edited", NOON)
    shelf.scan()
    assert name.tags == []


def test_a_photo_that_was_left_out_meanwhile_stays_itself(shelf: Shelf) -> None:
    name = Name.of_missing(shelf, NOON)
    name.put("the first picture, edited", NOON)
    shelf.scan(embed=False)
    exclusions.add(shelf.connection, "IMG_*", None)
    shelf.embed()
    assert shelf.places() == {}
    exclusions.remove(shelf.connection, exclusions.list_exclusions(shelf.connection)[0].id)
    shelf.check()
    assert name.tags == []


def test_every_model_looks_at_the_edited_version(shelf: Shelf) -> None:
    other = models.get_or_create(shelf.connection, "other", 2, "f").id
    name = Name.of_missing(shelf, NOON)
    shelf.connection.execute(
        "INSERT INTO embeddings (model_id, photo_id, vector) SELECT ?, id, x'00' FROM photos",
        (other,),
    )
    name.put("the first picture, edited", NOON)
    shelf.scan(embed=False)
    jobs.enqueue_missing(shelf.connection, other)
    shelf.embed()
    assert jobs.count(shelf.connection, other) == 1
    assert jobs.count(shelf.connection, shelf.model.id) == 0


def test_what_was_said_of_the_newcomer_is_added(shelf: Shelf) -> None:
    name = Name.of_missing(shelf, NOON)
    old = missing.list_missing(shelf.connection, 9)[0].id
    name.put("the first picture, edited", NOON)
    shelf.scan(embed=False)
    new = name.photo_id
    say(shelf.connection, old, rating=4, favourite=0, rotation=90)
    say(shelf.connection, new, rating=3, favourite=1, rotation=180)
    shelf.connection.execute(
        "INSERT INTO albums (name, cover_id, added_utc) VALUES ('a', ?, 0)", (new,)
    )
    shelf.embed()
    assert name.photo_id == old
    assert shelf.connection.all("SELECT * FROM marks") == [(old, 4, 1, 0, 90)]
    assert shelf.connection.all("SELECT cover_id FROM albums") == [(old,)]


def say(
    connection: Connection, photo_id: int, *, rating: int, favourite: int, rotation: int
) -> None:
    connection.execute(
        "INSERT INTO marks (photo_id, rating, favourite, rotation) VALUES (?, ?, ?, ?)",
        (photo_id, rating, favourite, rotation),
    )


def test_marks_go_with_what_is_deleted_for_good(shelf: Shelf) -> None:
    Name.of_missing(shelf, NOON)
    (photo,) = missing.list_missing(shelf.connection, 9)
    say(shelf.connection, photo.id, rating=4, favourite=0, rotation=0)
    missing.purge(shelf.connection, None, NOON)
    assert missing.drop_old(shelf.connection, NOON + 1) == [photo.id]
    assert shelf.connection.all("SELECT * FROM marks") == []
