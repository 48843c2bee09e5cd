"""Files, folders and what people do to both, with what must be true after every scan."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from core.catalog import exclusions, folders, jobs, missing, models, names, photos, places, tags
from core.catalog.connection import Connection, open_engine
from core.catalog.jobs import Finished
from core.errors import FolderError
from core.ingest import recognition
from core.ingest.scan import ScanResult, scan_folder
from core.paths import search_fold
from core.records import Folder, PhotoFacts, PhotoId, PhotoView
from tests.support import organised

SECOND = 1_000_000_000
DIRECTORIES = ("one", "one/sub", "one/sub/private", "two", "two/private", "two/deep/er")
PLACES = tuple(f"{where}/{name}" for where in DIRECTORIES for name in ("a.jpg", "b.jpg"))
ROOTS = ("one", "two", "one/sub", "", "two/deep")
PATTERNS = ("private/", "a.jpg", "/sub", "deep/", "b.*")


@dataclass
class File:
    """A file, by whatever names.

    Attributes:
        content: What it holds; no other file was ever given the same, but copies.
        tag: Given to the photo of that content, once it was seen.
        is_plain: No copy of it was made and it was not edited, so that the tag must be found.
    """

    content: str
    tag: str = ""
    is_plain: bool = True
    mtime_ns: int = 0


def facts(path: bytes) -> PhotoFacts:
    """Every content was taken at a moment of its own."""
    taken_utc = 1e9 + 7 * int(Path(os.fsdecode(path)).read_text().split()[1])
    return PhotoFacts(1, 1, "JPEG", taken_utc, "camera")


@dataclass
class Story:
    """Does things to files and folders. Thread: one."""

    base: Path
    library: Path
    files: dict[str, File] = field(default_factory=dict)
    trash: list[File] = field(default_factory=list)
    away: set[str] = field(default_factory=set)
    given: set[str] = field(default_factory=set)
    count: int = 0
    clock: int = 1_600_000_000 * SECOND + 123_456_789

    def __post_init__(self) -> None:
        """Watch two folders."""
        self.connection: Connection = self.opened()
        self.model = models.get_or_create(self.connection, "m", 2, "f").id
        for directory in DIRECTORIES:
            (self.base / directory).mkdir(parents=True, exist_ok=True)
        for root in ROOTS[:2]:
            self.add(root)

    def close(self) -> None:
        self.connection.close()

    def opened(self) -> Connection:
        connection = open_engine(self.library)
        connection.execute("PRAGMA synchronous = OFF")  # no power fails here
        return connection

    def act(self, kind: str, first: int, second: int) -> None:
        """Do one thing; what is impossible at the moment is not done."""
        action: Callable[[int, int], None] = getattr(self, kind.replace("-", "_"))
        action(first, second)

    # ---- files

    def create(self, first: int, _: int) -> None:
        place = PLACES[first % len(PLACES)]
        if self.may_hold_a_new_file(place):
            self.count += 1
            self.put(place, File(f"picture {self.count:04}"))

    def edit(self, first: int, _: int) -> None:
        for _place, file in self.chosen(first):
            self.count += 1
            file.content, file.is_plain = f"picture {self.count:04} edited", False
            self.write(file)

    def edit_metadata(self, first: int, _: int) -> None:
        for _place, file in self.chosen(first):
            self.write(file)  # with another time, and what it held

    def rename(self, first: int, second: int) -> None:
        target = PLACES[second % len(PLACES)]
        for source, file in self.chosen(first):
            # What was never seen at its own place passes for what was known at the other one.
            if target in self.files or (
                not self.is_known(source, file) and not self.is_free(target)
            ):
                continue
            if not self.is_free(target) and not self.is_watched(target):
                continue
            if self.is_there(target):
                self.path(source).rename(self.path(target))
                self.files[target] = self.files.pop(source)

    def copy(self, first: int, second: int) -> None:
        target = PLACES[second % len(PLACES)]
        for source, file in self.chosen(first):
            if self.may_hold_a_new_file(target):
                file.is_plain = False
                shutil.copy2(self.path(source), self.path(target))
                self.files[target] = File(file.content, is_plain=False)

    def link(self, first: int, second: int) -> None:
        target = PLACES[second % len(PLACES)]
        for source, file in self.chosen(first):
            if self.may_hold_a_new_file(target):
                self.path(target).hardlink_to(self.path(source))
                self.files[target] = file

    def delete(self, first: int, _: int) -> None:
        for place, file in self.chosen(first):
            self.path(place).unlink()
            del self.files[place]
            if file not in self.files.values():
                self.trash.append(file)

    def put_back(self, first: int, second: int) -> None:
        place = PLACES[second % len(PLACES)]
        if self.trash and self.may_hold_a_new_file(place):
            self.put(place, self.trash.pop(first % len(self.trash)))

    def chosen(self, number: int) -> Iterator[tuple[str, File]]:
        there = sorted(place for place in self.files if self.is_there(place))
        if there:
            place = there[number % len(there)]
            yield place, self.files[place]

    def put(self, place: str, file: File) -> None:
        self.files[place] = file
        self.write(file)

    def write(self, file: File) -> None:
        place = next(p for p, other in self.files.items() if other is file and self.is_there(p))
        self.clock += 7 * SECOND + 1001
        self.path(place).write_text(file.content)
        os.utime(self.path(place), ns=(self.clock, self.clock))

    def path(self, place: str) -> Path:
        return self.base / place

    def is_there(self, place: str) -> bool:
        return self.path(place).parent.is_dir()

    def may_hold_a_new_file(self, place: str) -> bool:
        """A new file in the place of a photo that was not seen to be gone passes for that photo."""
        return place not in self.files and self.is_there(place) and self.is_free(place)

    def is_free(self, place: str) -> bool:
        path = os.fsencode(self.path(place))
        return not any(known == path for _, known, _ in self.known())

    def is_known(self, place: str, file: File) -> bool:
        path = os.fsencode(self.path(place))
        inode = str(self.path(place).stat().st_ino)
        links = self.connection.all(
            "SELECT f.path, d.path, l.file_name FROM hard_links l JOIN directories d "
            "ON d.id = l.directory_id JOIN folders f ON f.id = d.folder_id"
        )
        taken = {known for _, known, file_id in self.known() if file_id == inode}
        taken |= {places.absolute(*row) for row in links}
        return path in taken and bool(file.tag)

    def known(self) -> list[tuple[int, bytes, str]]:
        rows = self.connection.all(
            "SELECT p.id, f.path, d.path, p.file_name, p.file_id FROM photos p JOIN directories d "
            "ON d.id = p.directory_id JOIN folders f ON f.id = d.folder_id "
            "WHERE p.missing_since_utc IS NULL"
        )
        return [(row[0], places.absolute(*row[1:4]), row[4]) for row in rows]

    # ---- folders

    def add_folder(self, first: int, _: int) -> None:
        self.add(ROOTS[first % len(ROOTS)])

    def add(self, root: str) -> None:
        if (self.base / root).is_dir():
            folders.add(self.connection, os.fsencode(self.base / root))

    def remove_folder(self, first: int, _: int) -> None:
        watched = folders.list_folders(self.connection)
        if watched:
            folders.remove(self.connection, watched[first % len(watched)].id)

    def restore_folder(self, first: int, _: int) -> None:
        removed = folders.list_removed(self.connection)
        if removed:
            folders.restore(self.connection, removed[first % len(removed)].id)

    def pull_out(self, first: int, _: int) -> None:
        root = ROOTS[first % 3]
        if root and self.path(root).is_dir():
            self.path(root).rename(self.aside(root))
            self.away.add(root)

    def plug_in(self, first: int, _: int) -> None:
        root = ROOTS[first % 3]
        if root in self.away and self.path(root).parent.is_dir():
            self.aside(root).rename(self.path(root))
            self.away.remove(root)

    def relocate(self, first: int, _: int) -> None:
        """A folder goes elsewhere, is relocated, and goes the same way back."""
        watched = [
            folder
            for folder in folders.list_folders(self.connection)
            if Path(os.fsdecode(folder.path)).is_dir()
        ]
        if not watched or os.fsencode(self.base) == watched[0].path:
            return
        if folders.list_removed(self.connection):
            return  # one around it would be in the way back
        folder = watched[first % len(watched)]
        place, other = Path(os.fsdecode(folder.path)), self.base.parent / "other"
        place.rename(other)
        try:
            folders.relocate(self.connection, folder.id, os.fsencode(other))
        except FolderError:  # none of its photos are there
            other.rename(place)
            return
        if first % 2:
            self.scan_all(first, 0, is_compared=False)
        other.rename(place)
        folders.relocate(self.connection, folder.id, folder.path)

    def aside(self, root: str) -> Path:
        return self.base.parent / ("away " + root.replace("/", " "))

    # ---- what people do to the library

    def exclude(self, first: int, second: int) -> None:
        watched = folders.list_folders(self.connection)
        folder_id = watched[second % len(watched)].id if watched and second % 3 else None
        exclusions.add(self.connection, PATTERNS[first % len(PATTERNS)], folder_id)

    def include(self, first: int, _: int) -> None:
        found = exclusions.list_exclusions(self.connection)
        if found:
            exclusions.remove(self.connection, found[first % len(found)].id)

    def purge(self, first: int, _: int) -> None:
        found = [photo.id for photo in missing.list_missing(self.connection, 99)]
        chosen = None if first % 2 else found[: 1 + first % 3]
        missing.purge(self.connection, chosen, float(self.clock))

    def undo_purge(self, first: int, _: int) -> None:
        found = missing.purges(self.connection)
        if found:
            missing.undo_purge(self.connection, found[first % len(found)].at_utc)

    def restart(self, _: int, __: int) -> None:
        self.connection.close()
        self.connection = self.opened()
        folders.settle(self.connection)
        exclusions.settle(self.connection)

    # ---- scans

    def scan(self, first: int, second: int) -> None:
        watched = folders.list_folders(self.connection)
        if watched:
            self.scan_one(watched[first % len(watched)])
        if second % 2:
            self.embed()
        self.check_counts()

    def scan_all(self, first: int, _: int, *, is_compared: bool = True) -> None:
        watched = folders.list_folders(self.connection)
        turn = first % len(watched) if watched else 0
        order = watched[turn:] + watched[:turn]
        for folder in order[:: -1 if first % 2 else 1]:
            self.scan_one(folder)
        self.embed()
        self.check_counts()
        if is_compared:
            self.compare()
            for folder in order:
                assert not self.scan_one(folder).is_news, "a second scan finds nothing new"
            self.compare()

    def scan_one(self, folder: Folder) -> ScanResult:
        return scan_folder(
            self.connection, folder, on_found=lambda _: None, should_stop=lambda: False
        )

    def embed(self) -> None:
        jobs.enqueue_missing(self.connection, self.model)
        found = jobs.take(self.connection, self.model, 500)
        jobs.finish(
            self.connection,
            self.model,
            [
                Finished(
                    job.photo_id,
                    job.mtime_ns,
                    facts(job.path),
                    recognition.digest(job.path),
                    b"vvvv",
                )
                for job in found
                if Path(os.fsdecode(job.path)).exists()
            ],
        )

    # ---- what must be true

    def compare(self) -> None:
        """After a scan of everything that is watched."""
        shown = self.shown()
        expected: dict[int, set[str]] = {}
        for place in self.files:
            if self.is_shown(place):
                expected.setdefault(id(self.files[place]), set()).add(place)
        online = {p: i for p, i in shown.items() if self.is_there(p)}
        for number, held in expected.items():
            # One that is away with its folder may be the photo's own name.
            every = {place for place, other in self.files.items() if id(other) == number}
            assert len(every & set(shown)) == 1, f"one photo for {sorted(held)}: {shown}"
        extra = set(online) - set().union(*expected.values())
        assert not extra, f"photos of files that are gone or left out: {extra}"
        for place, photo_id in online.items():
            file = self.files[place]
            if file.tag and file.is_plain:
                assert file.tag in tags.names_of(self.connection, photo_id), (
                    f"{file.tag} of {place}"
                )
            else:
                if not file.tag and file.is_plain:
                    assert tags.names_of(self.connection, photo_id) == [], f"{place} is new"
                self.tag(file, photo_id)
        kept = self.connection.all(
            "SELECT DISTINCT t.name FROM photo_tags x JOIN tags t ON t.id = x.tag_id"
        )
        assert {name for (name,) in kept} == self.given, "no tag is ever lost"
        self.compare_missing()

    def compare_missing(self) -> None:
        """No photo is missing whose file lies where the user leaves things out."""
        rows = self.connection.all(
            "SELECT file_id, size_bytes, mtime_ns FROM photos "
            "WHERE missing_since_utc IS NOT NULL AND purged_utc IS NULL AND excluded = 0"
        )
        lost = set(rows)
        for place in self.files:
            path = os.fsencode(self.path(place))
            folder = folders.covering(self.connection, path)
            if folder is not None and self.is_there(place) and not self.is_shown(place):
                found = self.path(place).stat()
                key = (str(found.st_ino), found.st_size, found.st_mtime_ns)
                assert key not in lost, f"{place} is left out, not missing"

    def tag(self, file: File, photo_id: PhotoId) -> None:
        self.count += 1
        file.tag, file.is_plain = f"tag {self.count:04}", True
        for other in (*self.files.values(), *self.trash):
            if other is not file and other.content == file.content:
                file.is_plain = other.is_plain = False
        tag = organised.make_tag(self.connection, file.tag)
        organised.set_tag(self.connection, tag.id, [photo_id])
        self.given.add(file.tag)

    def shown(self) -> dict[str, PhotoId]:
        ids = photos.view_ids(self.connection, PhotoView())
        found = {
            os.path.relpath(os.fsdecode(photo.path), self.base): photo.id
            for photo in photos.rows(self.connection, ids)
        }
        assert len(found) == len(ids), "no two photos are in one place"
        return found

    def is_watched(self, place: str) -> bool:
        path = os.fsencode(self.path(place))
        return folders.covering(self.connection, path) is not None

    def is_shown(self, place: str) -> bool:
        """Whether a file is there, in a watched folder, and not left out: said anew."""
        path = os.fsencode(self.path(place))
        folder = folders.covering(self.connection, path)
        if folder is None or not self.is_there(place):
            return False
        parts = os.fsdecode(places.relative(path, folder.path)).split("/")
        return not any(
            self.leaves_out(pattern, parts)
            for pattern in exclusions.patterns(self.connection, folder.id)
        )

    @staticmethod
    def leaves_out(pattern: str, parts: list[str]) -> bool:
        start, between, rest = pattern.rpartition("/**/")  # of a folder that was taken over
        anchor = [part for part in start.split("/") if part]
        if parts[: len(anchor)] != anchor:
            return False
        below = parts[len(anchor) :]
        is_anchored = rest.startswith("/") or (not between and "/" in rest.rstrip("/"))
        if is_anchored:
            wanted = rest.strip("/").split("/")
            return below[: len(wanted)] == wanted
        among = below[:-1] if rest.endswith("/") else below
        return any(fnmatchcase(part, rest.rstrip("/")) for part in among)

    def check_counts(self) -> None:
        """What is counted, named and waiting agrees with what is live."""
        connection = self.connection

        def number(sql: str) -> int:
            return int(connection.one(sql)[0])

        live = number("SELECT count(*) FROM photos WHERE live = 1")
        assert photos.count_live(connection) == names.count(connection) == live
        assert (
            number("SELECT count(*) FROM names n JOIN photos p ON p.id = n.rowid WHERE p.live = 1")
            == live
        )
        for text, place in connection.all(
            "SELECT n.directory, f.name || '|' || d.name FROM names n JOIN photos p "
            "ON p.id = n.rowid JOIN directories d ON d.id = p.directory_id "
            "JOIN folders f ON f.id = d.folder_id"
        ):
            assert text == search_fold(names.directory_text(*place.split("|")))
        assert not number(
            "SELECT count(*) FROM directories d WHERE photos != "
            "(SELECT count(*) FROM photos p WHERE p.directory_id = d.id AND p.live = 1)"
        )
        wrong = number(
            "SELECT count(*) FROM photos p JOIN directories d ON d.id = p.directory_id "
            "JOIN folders f ON f.id = d.folder_id WHERE live != (missing_since_utc IS NULL "
            "AND excluded = 0 AND f.removed_utc IS NULL)"
        )
        assert not wrong, "live says what the other columns say"
        assert not number(
            "SELECT count(*) FROM photos WHERE purged_utc IS NOT NULL AND missing_since_utc IS NULL"
        ), "only missing photos are forgotten"
        assert not number(
            "SELECT count(*) FROM jobs j JOIN photos p ON p.id = j.photo_id WHERE p.live = 0"
        ), "no job for a photo that is not live"
        assert connection.all("PRAGMA foreign_key_check") == []
