"""What a view lists while the engine writes: nothing of it is of another moment."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from core.catalog import views
from core.catalog.connection import Connection, open_engine, open_reader, writing
from core.records import Grouping, PhotoView
from tests.core.catalog import shelf_model as model

LISTED: dict[str, Callable[[Connection, PhotoView], object]] = {
    "ids": views.view_ids,
    "first": lambda reader, view: views.first_ids(reader, view, 500),
    "sections": views.sections,
    "runs": lambda reader, view: views.runs(reader, range(1, 41), view.grouping),
}


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Connection]:
    connection = open_engine(tmp_path / "library")
    model.put(connection, model.made_up(1))
    yield connection
    connection.close()


@pytest.fixture
def reader(writer: Connection) -> Iterator[Connection]:
    connection = open_reader(writer.path.parent)
    yield connection
    connection.close()


def come_in_between(reader: Connection, write: Callable[[], None]) -> None:
    """Write when the reader has read what its photos are put together by."""
    read = reader.all
    written: list[str] = []

    def all_rows(sql: str, parameters: Sequence[object] = ()) -> list[Any]:
        rows = read(sql, parameters)
        if not written and ("FROM directories d JOIN" in sql or "FROM traits" in sql):
            written.append(sql)
            write()
        return rows

    reader.all = all_rows  # type: ignore[method-assign]  # there is no other way in between


@pytest.mark.parametrize("listed", LISTED)
@pytest.mark.parametrize("grouping", ["directory", "camera"])
def test_a_folder_and_a_camera_that_come_meanwhile(
    writer: Connection, reader: Connection, listed: str, grouping: Grouping
) -> None:
    view = PhotoView(grouping=grouping)
    before = LISTED[listed](reader, view)

    def write() -> None:
        with writing(writer):
            writer.execute(
                "INSERT INTO directories (id, folder_id, path, name) VALUES (99, 1, ?, 'new')",
                (b"new",),
            )
            writer.execute("INSERT INTO traits (id, kind, value) VALUES (99, 'camera', 'New')")
            writer.execute("UPDATE photos SET directory_id = 99, camera_id = 99")

    come_in_between(reader, write)
    assert LISTED[listed](reader, view) == before
    if listed in {"sections", "runs"}:
        assert LISTED[listed](reader, view) != before, "and the next time it is seen"
