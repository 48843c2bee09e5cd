"""Whatever is done to files between two scans: one photo for each, and the same one as before."""

import os
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.catalog import photos
from core.catalog.connection import open_engine
from core.records import PhotoFacts
from tests.core.ingest.shelf import Shelf

PLACES = [
    f"{folder}/{name}"
    for folder in ("one", "one/sub", "two", "two/deep/er")
    for name in ("a.jpg", "b.jpg", "c.jpg")
]
KINDS = (
    *("create", "rename", "rename", "move", "copy", "copy-time", "delete", "edit", "replace"),
    *("scan-one", "scan-two", "scan"),
)
ACTIONS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 11), st.integers(0, 11)), max_size=24
)


@dataclass
class File:
    """A file that there is.

    Attributes:
        name: The tag that it gets when it is first seen.
        photo_id: Its photo, once it was seen.
        seen_at: Where it was at the last complete scan.
        is_edited: It was written since.
        is_copy: It was made as a copy of another one.
        content: What it holds.
    """

    name: str
    content: str
    photo_id: int = 0
    seen_at: str = ""
    is_edited: bool = False
    is_copy: bool = False


class Story:
    """Does things to files, and knows what must be true after a scan."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.base = shelf.one.parent
        self.files: dict[str, File] = {}
        self.occupied: dict[str, File] = {}
        self.tagged: set[str] = set()
        self.shared: set[str] = set()
        self.count = 0
        shelf.facts = self.facts

    @staticmethod
    def facts(path: bytes) -> PhotoFacts:
        """Every content was taken at a moment of its own."""
        taken_utc = 1e9 + 7 * int(Path(os.fsdecode(path)).read_text().split()[1])
        return PhotoFacts(1, 1, "JPEG", taken_utc, "camera")

    def path(self, place: str) -> Path:
        path = self.base / place
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def name(self) -> str:
        self.count += 1
        return f"picture {self.count:04}"

    def act(self, kind: str, first: int, second: int) -> None:
        if kind.startswith("scan"):
            self.scan(kind)
            return
        there = sorted(self.files)
        if kind == "create":
            self.create(PLACES[first])
        elif there:
            self.change(kind, there[first % len(there)], PLACES[second])

    def create(self, place: str) -> None:
        # A name is not given to another file before a scan saw where the one of that name went.
        if place not in self.files and place not in self.occupied:
            name = self.name()
            self.files[place] = File(name, name)
            self.shelf.put(self.path(place), name)

    def change(self, kind: str, source: str, target: str) -> None:
        file = self.files[source]
        if kind == "delete":
            self.path(source).unlink()
            del self.files[source]
        elif kind in {"edit", "replace"}:
            if kind == "replace":
                self.path(source).unlink()
            file.content, file.is_edited = self.name() + " edited", True
            self.shelf.put(self.path(source), file.content)
        elif source != target:
            self.carry(kind, source, target)

    def carry(self, kind: str, source: str, target: str) -> None:
        file = self.files[source]
        if kind in {"rename", "move"}:
            if kind == "move" and target in self.files:
                return
            if not file.photo_id and target in self.occupied:
                return  # a copy that was never seen passes for what was there
            self.path(source).replace(self.path(target))
            self.files[target] = self.files.pop(source)
        elif target not in self.files and target not in self.occupied:
            copy = shutil.copy2 if kind == "copy-time" else shutil.copyfile
            copy(self.path(source), self.path(target))
            self.files[target] = File(self.name(), file.content, is_copy=True)
            self.shared.add(file.content)

    def scan(self, kind: str) -> None:
        if any(file.is_copy and not file.photo_id for file in self.files.values()):
            kind = "scan"  # of an original that went where nobody looked, a copy takes the place
        if kind == "scan-one":
            self.shelf.scan(0)
            self.occupied |= self.files
        elif kind == "scan-two":
            self.shelf.scan(1)
            self.occupied |= self.files
        else:
            self.shelf.scan()
            self.compare()

    def compare(self) -> None:
        places = self.shelf.places()
        assert set(places) == set(self.files), "one photo for each file"
        assert len(set(places.values())) == len(places)
        for place, file in self.files.items():
            # Of two files with one content that moved, either may be taken for the original.
            is_plain = not file.is_edited and file.content not in self.shared
            if file.photo_id and (is_plain or file.seen_at == place):
                assert places[place] == file.photo_id, f"{file.name} is another photo at {place}"
                assert file.name in self.shelf.tags(place)
            else:
                is_new = not (file.photo_id or file.is_copy or file.is_edited)
                if is_new and file.content not in self.shared:
                    assert self.shelf.tags(place) == [], "what was there before is another photo"
                file.name = file.name if not file.photo_id else self.name()
                self.shelf.tag(places[place], file.name)
                self.tagged.add(file.name)
            file.photo_id, file.seen_at, file.is_edited = places[place], place, False
        self.occupied = dict(self.files)
        kept = self.shelf.connection.all(
            "SELECT DISTINCT t.name FROM photo_tags x JOIN tags t ON t.id = x.tag_id"
        )
        assert {row[0] for row in kept} == self.tagged, "no tag is ever lost"
        assert not any(result.is_news for result in self.shelf.scan())
        assert photos.count_live(self.shelf.connection) == len(self.files)


@settings(max_examples=60, deadline=None)
@given(actions=ACTIONS)
def test_any_sequence_of_changes(actions: list[tuple[str, int, int]]) -> None:
    with (
        tempfile.TemporaryDirectory() as directory,
        closing(open_engine(Path(directory) / "library")) as connection,
    ):
        base = Path(os.path.realpath(directory))
        story = Story(Shelf(connection, base / "one", base / "two"))
        for kind, first, second in actions:
            story.act(kind, first, second)
        story.scan("scan")
