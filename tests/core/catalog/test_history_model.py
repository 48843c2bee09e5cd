"""Random edits, undo, redo and restarts of two programs, held against a model in plain Python."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from core.catalog import folders
from core.catalog.connection import open_engine, open_reader, writing
from core.errors import UsageError
from core.library import Library
from core.paths import LibraryPaths
from core.records import PhotoId
from tests.core.catalog.conftest import put_photos
from tests.core.catalog.history_model import Model, state_of

USER_TABLES = ("tags", "tag_aliases", "photo_tags", "marks", "albums", "album_photos")
PHOTOS = 9
QUERY = '{"text": "sunset"}'

photos = st.lists(st.integers(1, PHOTOS + 2), max_size=6)  # two of them are not there
tag_ids = st.integers(1, 7)
album_ids = st.integers(1, 5)
names = st.sampled_from(["a", "A", "b", "ä", "Ä", "c/d", "e f"])
colours = st.sampled_from(["", "#2f63d6", "#000000"])


def make_catalog(library: Path) -> None:
    """Photos, and something that was edited before there was a history."""
    with contextlib.closing(open_engine(library)) as catalog:
        root = library.parent / "photos"
        root.mkdir()
        folder = folders.add(catalog, os.fsencode(root))
        put_photos(catalog, folder, b"", [b"%d.jpg" % number for number in range(PHOTOS)])
        with writing(catalog):
            catalog.execute("INSERT INTO tags VALUES (1, NULL, 'a', ''), (2, 1, 'b', '#000000')")
            catalog.execute("INSERT INTO tag_aliases VALUES ('e f', 2)")
            catalog.execute("INSERT INTO photo_tags SELECT id, 1, 0.1 * id FROM photos LIMIT 4")
            catalog.execute("INSERT INTO albums VALUES (1, 'a', '', 2.5, NULL)")
            catalog.execute("INSERT INTO album_photos SELECT 1, id, 7.3 - id FROM photos LIMIT 5")
            catalog.execute("INSERT INTO marks VALUES (1, 3, 0, 1, 90)")


class Editing(RuleBasedStateMachine):
    """Two programs edit one library."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="history-"))
        self.directory = self.place / "library"
        self.directory.mkdir()
        shutil.copyfile(LibraryPaths(self.template).catalog, LibraryPaths(self.directory).catalog)
        self.programs = [self.open(), self.open()]
        with contextlib.closing(open_reader(self.directory)) as catalog:
            self.model = Model(range(1, PHOTOS + 1), state_of(catalog))
        self.start = self.rows()

    def open(self) -> Library:
        return Library(self.directory, client_name="test", start_engine=False)

    def rows(self) -> dict[str, list[Any]]:
        with contextlib.closing(open_reader(self.directory)) as catalog:
            return {
                table: sorted(catalog.all(f"SELECT * FROM {table}"), key=str)
                for table in USER_TABLES
            }

    def both(self, edit: Callable[[Library], Any], modelled: Callable[[Model], bool]) -> None:
        """Edit with one of the programs, and the model."""
        self.programs.reverse()
        before = len(self.model.steps)
        try:
            changed = modelled(self.model)
        except UsageError:
            with pytest.raises(UsageError):
                edit(self.programs[0])
        else:
            done = edit(self.programs[0])
            if done is None:
                assert not changed
            elif hasattr(done, "state"):  # a step, not a tag or an album
                assert changed
        assert len(self.model.steps) - before in {0, 1}
        self.compare()

    def compare(self) -> None:
        with contextlib.closing(open_reader(self.directory)) as catalog:
            assert state_of(catalog) == self.model.now
        states = [step.state for step in reversed(self.programs[0].history())]
        assert states == [state for _, _, state in self.model.steps]

    # ---- tags
    @rule(path=st.lists(names, min_size=1, max_size=3), colour=colours)
    def make_tag(self, path: list[str], colour: str) -> None:
        self.both(lambda lib: lib.make_tag(path, colour), lambda m: m.make_tag(path, colour))

    @rule(chosen=photos, tags=st.lists(tag_ids, min_size=1, max_size=2), on=st.booleans())
    def tag(self, chosen: list[int], tags: list[int], on: bool) -> None:
        self.both(
            lambda lib: lib.tag(chosen, tags) if on else lib.untag(chosen, tags),
            lambda m: m.tag(chosen, tags, on=on),
        )

    @rule(tag=tag_ids, name=names)
    def rename_tag(self, tag: int, name: str) -> None:
        self.both(lambda lib: lib.rename_tag(tag, name), lambda m: m.rename_tag(tag, name))

    @rule(tag=tag_ids, parent=st.none() | tag_ids)
    def move_tag(self, tag: int, parent: int | None) -> None:
        self.both(lambda lib: lib.move_tag(tag, parent), lambda m: m.move_tag(tag, parent))

    @rule(tag=tag_ids, colour=colours)
    def colour_tag(self, tag: int, colour: str) -> None:
        self.both(lambda lib: lib.colour_tag(tag, colour), lambda m: m.colour_tag(tag, colour))

    @rule(tag=tag_ids, words=st.lists(names, max_size=3))
    def set_aliases(self, tag: int, words: list[str]) -> None:
        self.both(lambda lib: lib.set_aliases(tag, words), lambda m: m.set_aliases(tag, words))

    @rule(tag=tag_ids)
    def remove_tag(self, tag: int) -> None:
        self.both(lambda lib: lib.remove_tag(tag), lambda m: m.remove_tag(tag))

    # ---- marks
    @rule(chosen=photos, rating=st.integers(0, 5))
    def rate(self, chosen: list[int], rating: int) -> None:
        self.both(lambda lib: lib.rate(chosen, rating), lambda m: m.mark(chosen, rating=rating))

    @rule(chosen=photos, on=st.booleans())
    def favour(self, chosen: list[int], on: bool) -> None:
        self.both(
            lambda lib: lib.favour(chosen, on=on), lambda m: m.mark(chosen, favourite=int(on))
        )

    @rule(chosen=photos, on=st.booleans())
    def hide(self, chosen: list[int], on: bool) -> None:
        self.both(lambda lib: lib.hide(chosen, on=on), lambda m: m.mark(chosen, hidden=int(on)))

    @rule(chosen=photos, degrees=st.sampled_from([90, 180, 270]))
    def rotate(self, chosen: list[int], degrees: int) -> None:
        self.both(lambda lib: lib.rotate(chosen, degrees), lambda m: m.mark(chosen, turn=degrees))

    # ---- albums
    @rule(name=names, query=st.sampled_from(["", "", QUERY]), chosen=photos)
    def make_album(self, name: str, query: str, chosen: list[int]) -> None:
        self.both(
            lambda lib: lib.make_album(name, query, chosen),
            lambda m: m.make_album(name, query, chosen),
        )

    @rule(album=album_ids, name=names)
    def rename_album(self, album: int, name: str) -> None:
        self.both(lambda lib: lib.rename_album(album, name), lambda m: m.rename_album(album, name))

    @rule(album=album_ids)
    def remove_album(self, album: int) -> None:
        self.both(lambda lib: lib.remove_album(album), lambda m: m.remove_album(album))

    @rule(album=album_ids, chosen=photos)
    def add_to_album(self, album: int, chosen: list[int]) -> None:
        self.both(
            lambda lib: lib.add_to_album(album, chosen), lambda m: m.add_to_album(album, chosen)
        )

    @rule(album=album_ids, chosen=photos)
    def take_from_album(self, album: int, chosen: list[int]) -> None:
        self.both(
            lambda lib: lib.take_from_album(album, chosen),
            lambda m: m.take_from_album(album, chosen),
        )

    @rule(album=album_ids, chosen=photos, place=st.none() | st.integers(1, PHOTOS))
    def order_album(self, album: int, chosen: list[int], place: int | None) -> None:
        before = None if place is None else PhotoId(place)
        self.both(
            lambda lib: lib.order_album(album, chosen, before),
            lambda m: m.order_album(album, chosen, place),
        )

    @rule(album=album_ids, photo=st.none() | st.integers(1, PHOTOS))
    def cover_album(self, album: int, photo: int | None) -> None:
        cover = None if photo is None else PhotoId(photo)
        self.both(lambda lib: lib.cover_album(album, cover), lambda m: m.cover_album(album, photo))

    # ---- history
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.both(lambda lib: lib.undo(), lambda m: m.undo())

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.both(lambda lib: lib.redo(), lambda m: m.redo())

    @precondition(lambda self: self.model.steps)
    @rule()
    def restart(self) -> None:
        self.programs.pop().close()
        self.programs.append(self.open())

    @override
    def teardown(self) -> None:
        try:
            end = self.rows()
            undone = 0
            while self.programs[0].undo() is not None:
                undone += 1
            assert self.rows() == self.start
            for _ in range(undone):
                self.programs[1].redo()
            assert self.rows() == end
        finally:
            for program in self.programs:
                program.close()
            shutil.rmtree(self.place)


def test_random_edits_agree_with_a_model(tmp_path: Path) -> None:
    make_catalog(tmp_path / "library")
    machine = type("Editing", (Editing,), {"template": tmp_path / "library"})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
