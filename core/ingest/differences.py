"""What a scan found to differ, written to the catalog a batch at a time."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Final

from core.catalog import disks, exclusions, files, identity, stacks
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.files import FoundFile, Place
from core.ingest import stacking
from core.ingest.disks_below import DisksBelow
from core.ingest.recognition import Arrival, Recognised, Recognition, Successors, successors
from core.ingest.roots import root_trouble
from core.records import Folder

FIRST_BATCH_ROWS: Final = 60
"""The first batch is small, so that a window shows something at once."""


@dataclass
class ScanResult:
    """What a scan found and wrote.

    Attributes:
        added, changed, returned, removed: Photo ids (typecode `q`). The first three need to be
            embedded; a file that came back changed is in both `changed` and `returned`.
        moved: Photo ids that have another place now, and else are what they were. Those that were
            missing before the scan are in `returned` too.
        pictures: Picture files seen.
        offline: The folder could not be reached; nothing was touched.
        came_back: The folder, or a disk below it, was offline before: photos may lack jobs.
        went_away: The folder is offline from now on.
        relocated: Ids of folders that follow their disks to other paths from now on.
        complete: The scan was not stopped.
        whole: All of the folder was compared.
        unreadable: Directories that could not be read, relative; their photos were kept.
        visited: Directories that were compared, relative.
        restacked: Some files are shown as one photo from now on, or no longer.
    """

    added: "array[int]" = field(default_factory=lambda: array("q"))
    changed: "array[int]" = field(default_factory=lambda: array("q"))
    returned: "array[int]" = field(default_factory=lambda: array("q"))
    removed: "array[int]" = field(default_factory=lambda: array("q"))
    moved: "array[int]" = field(default_factory=lambda: array("q"))
    pictures: int = 0
    offline: bool = False
    came_back: bool = False
    went_away: bool = False
    relocated: tuple[int, ...] = ()
    complete: bool = True
    whole: bool = False
    unreadable: list[bytes] = field(default_factory=list)
    visited: set[bytes] = field(default_factory=set)
    restacked: bool = False

    @property
    def is_news(self) -> bool:
        """Whether anything differs from before."""
        return bool(self.added or self.changed or self.returned or self.removed or self.moved)


class FolderVanishedError(Exception):
    """The folder's disk went away in the middle of a scan."""


class DifferenceWriter:
    """Collects differences and writes them a batch at a time."""

    def __init__(
        self,
        connection: Connection,
        folder: Folder,
        result: ScanResult,
        *,
        below: DisksBelow,
        on_written: Callable[[Sequence[int]], None] | None,
        after_batch: Callable[[], None],
        should_stop: Callable[[], bool],
    ) -> None:
        self._connection = connection
        self._folder = folder
        self._result = result
        self._below = below
        self._on_written = on_written
        self._after_batch = after_batch
        self._should_stop = should_stop
        # The first scan of all: nothing can have moved, and most files have one name only.
        self._all_new = identity.is_empty(connection)
        self._limit = FIRST_BATCH_ROWS
        self._size = 0
        self._arrived: list[Arrival] = []
        self._returned: list[tuple[bytes, int, FoundFile]] = []
        self._gone: list[int] = []
        self._removed: dict[int, None] = {}
        self._films: dict[bytes, set[str]] = {}
        self._touched: set[int] = set()

    def others_wrote(self) -> None:
        """Other scans wrote to the catalog: what arrives from now on may be what they found."""
        self._all_new = False

    def arrive(self, arrival: Arrival) -> None:
        """A file that is new, or that has another size or time."""
        self._arrived.append(arrival)
        self._grown()

    def bring_back(self, directory: bytes, photo_id: int, found: FoundFile) -> None:
        """A file that was missing, with the size and time that it had."""
        self._returned.append((directory, photo_id, found))
        self._grown()

    def lose(self, photo_id: int) -> None:
        """A file that went away."""
        self._gone.append(photo_id)
        self._grown()

    def see_films(self, directory: bytes, stems: set[str]) -> None:
        """The films in a directory, by `stacks.film_stem`; some may lie beside its photos."""
        self._films[directory] = stems

    def put_together(self) -> None:
        """Stack what is one photo, and note which photos have films, when all is written."""
        known = files.known_directories(self._connection, self._folder.id)
        for directory, stems in self._films.items():
            if directory in known:
                stacks.note_films(self._connection, known[directory], stems)
        self._films.clear()
        self._result.restacked |= stacking.settle(self._connection)

    def _grown(self) -> None:
        self._size += 1
        if self._size >= self._limit:
            self.flush()
            self._after_batch()

    def finish(self) -> None:
        """Tell which photos went away and were found nowhere else."""
        self._result.removed = array("q", self._removed)

    def flush(self) -> None:
        """Write what was collected, in one transaction.

        Raises:
            FolderVanishedError: Files went away because the whole folder did; nothing is written.
        """
        if not self._size:
            return
        if self._gone:
            self.check_root()
        batch = self._recognised()
        found_again = {photo.photo_id for _, photo in batch.moved}
        batch.others = [
            a._replace(occupant=None) if a.occupant in found_again else a for a in batch.others
        ]
        displaced = [
            arrival.occupant
            for arrival, _ in [*batch.moved, *batch.links]
            if arrival.occupant is not None and arrival.is_occupied
        ]
        lost = [i for i in dict.fromkeys([*self._gone, *displaced]) if i not in found_again]
        heirs = successors(self._connection, lost)
        news = _News()
        with writing(self._connection):
            self._write_moves(batch, lost, news)
            self._write_others(batch, news)
            self._write_successors(heirs, news)
        self._tell(news)
        # Directories of this batch may have more files: they are left for the next one.
        self._result.restacked |= stacking.settle(self._connection, self._touched)
        self._touched.clear()
        for pending in (self._arrived, self._returned, self._gone):
            pending.clear()
        self._size, self._limit = 0, BATCH_ROWS

    def _recognised(self) -> Recognised:
        if not self._arrived:
            return Recognised()
        doubtful = [a for a in self._arrived if not self._all_new or a.found.links > 1]
        if not doubtful:
            return Recognised(others=self._arrived.copy())
        recognition = Recognition(
            self._connection, self._folder, self._below, frozenset(self._gone), self._should_stop
        )
        recognised = recognition.run(doubtful)
        missing = files.missing_among(
            self._connection,
            [a.occupant for a in recognised.others if a.occupant and not a.is_occupied],
        )
        # A name is no evidence once its file was gone: what the picture is decides later.
        recognised.others = [
            a._replace(occupant=None) if a.occupant in missing else a for a in recognised.others
        ]
        if self._all_new:
            recognised.others += [a for a in self._arrived if a.found.links == 1]
        return recognised

    def _write_moves(self, batch: Recognised, lost: list[int], news: "_News") -> None:
        lifted = identity.lift(self._connection, [photo for _, photo in batch.moved])
        files.mark_missing(self._connection, lost)
        news.lost += lost
        for directory, group in groupby(batch.moved, key=lambda move: move[0].directory):
            place = self._place(directory)
            for arrival, photo in group:
                if photo.photo_id not in lifted:
                    batch.others.append(Arrival(directory, arrival.found))
                    continue
                identity.drop_link(self._connection, place.directory_id, arrival.found.file_name)
                identity.put_down(self._connection, place, [(photo.photo_id, arrival.found)])
                news.moved.append(photo.photo_id)
                if not photo.live and photo.photo_id not in self._removed:
                    news.returned.append(photo.photo_id)
        for arrival, photo_id in batch.links:
            self._write_link(arrival, photo_id)

    def _write_others(self, batch: Recognised, news: "_News") -> None:
        first_names: dict[tuple[int, int], int] = {}
        for directory, group in groupby(batch.others, key=lambda arrival: arrival.directory):
            self._write_new(directory, [a for a in group if a.occupant is None], first_names, news)
        changed = [(a.occupant, a.found) for a in batch.others if a.occupant is not None]
        files.change(self._connection, changed)
        news.changed += [photo_id for photo_id, _ in changed]
        touched = [(a.occupant, a.found) for a in batch.touched if a.occupant is not None]
        identity.touch(self._connection, touched)
        back = self._returned + [
            (a.directory, a.occupant, a.found)
            for a in [*batch.others, *batch.touched]
            if a.occupant is not None and not a.is_occupied
        ]
        for directory, returning in groupby(back, key=itemgetter(0)):
            rows = [(photo_id, found) for _, photo_id, found in returning]
            files.mark_returned(self._connection, self._place(directory), rows)
        news.returned += [photo_id for _, photo_id, _ in back]

    def _write_new(
        self,
        directory: bytes,
        arrivals: list[Arrival],
        first_names: dict[tuple[int, int], int],
        news: "_News",
    ) -> None:
        """Add photos, one for all the names of a file."""
        new: dict[object, FoundFile] = {}
        further: list[Arrival] = []
        for arrival in arrivals:
            found = arrival.found
            key = (found.device, found.inode) if found.links > 1 else found.file_name
            if key in new or key in first_names:
                further.append(arrival)
            else:
                new[key] = found
        if new:
            ids = files.insert(self._connection, self._place(directory), list(new.values()))
            news.added += ids
            for photo_id, found in zip(ids, new.values(), strict=True):
                if found.links > 1:
                    first_names[found.device, found.inode] = photo_id
        for arrival in further:
            self._write_link(arrival, first_names[arrival.found.device, arrival.found.inode])

    def _write_successors(self, heirs: Successors, news: "_News") -> None:
        for photo_id, directory_id, found, is_changed in [*heirs.links, *heirs.hidden]:
            place = files.place_with_id(self._connection, directory_id)
            identity.drop_link(self._connection, directory_id, found.file_name)
            if is_changed:
                files.change(self._connection, [(photo_id, found)])
                news.changed.append(photo_id)
            identity.put_down(self._connection, place, [(photo_id, found)])
        exclusions.hide(self._connection, [link.photo_id for link in heirs.hidden])
        for photo_id, twin_id in heirs.twins:
            identity.absorb(self._connection, photo_id, twin_id)
            news.lost.append(twin_id)
        news.moved += [link.photo_id for link in heirs.links]
        news.moved += [photo_id for photo_id, _ in heirs.twins]

    def _write_link(self, arrival: Arrival, photo_id: int) -> None:
        place = self._place(arrival.directory)
        identity.put_link(self._connection, photo_id, place, arrival.found.file_name)

    def _tell(self, news: "_News") -> None:
        self._result.added.extend(news.added)
        self._result.changed.extend(news.changed)
        self._result.returned.extend(news.returned)
        self._result.moved.extend(news.moved)
        self._removed.update(dict.fromkeys(news.lost))
        for photo_id in (*news.moved, *news.returned):
            self._removed.pop(photo_id, None)
        if self._on_written is not None and (news.added or news.changed or news.returned):
            self._on_written([*news.added, *news.changed, *news.returned])

    def _place(self, directory: bytes) -> Place:
        place = files.place_of(self._connection, self._folder.id, self._folder.name, directory)
        volume_id = self._below.volumes.get(directory)
        self._touched.add(place.directory_id)
        if volume_id:  # noted with the first photo: the disk may be gone before the scan ends
            disks.write_directory_volume(self._connection, place.directory_id, volume_id)
        return place

    def check_root(self) -> None:
        """A disk that is pulled out while it is read looks like a folder without files."""
        if root_trouble(self._connection, self._folder):
            raise FolderVanishedError


@dataclass
class _News:
    """Photo ids of one batch."""

    added: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    returned: list[int] = field(default_factory=list)
    moved: list[int] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)
