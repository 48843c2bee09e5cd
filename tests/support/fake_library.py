"""A library in memory for tests of the window: scripted, quick, and held still on request.

    library = FakeLibrary(photos=1000)
    library.script_search("dog", [7, 3], scores=[0.31, 0.27])
    library.fail("search", ServiceUnavailable("The engine does not answer.", "Try again."))
    with library.held("photos"):          # calls of `photos` wait inside this block
        ...
    library.emit(PhotosChanged(listed=True))

Photo ids run from 1; the picture, name, date and folder of a photo follow from its id, so that
a million photos cost nothing until they are asked for.
"""

import threading
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from typing_extensions import override

from core.errors import ModelMissing, Unreadable
from core.events import Event, FoldersChanged, PhotosChanged, StatusChanged
from core.records import (
    Check,
    DirectoryCount,
    Download,
    Evaluation,
    Failure,
    FailureGroup,
    Folder,
    FolderId,
    Hit,
    ModelEntry,
    ModelStatus,
    Photo,
    PhotoDetails,
    PhotoFacts,
    PhotoId,
    PhotoView,
    Progress,
    SearchAnswer,
    SearchQuery,
    Speed,
    Status,
    Suggestion,
    TextTerm,
)
from tests.support import drawn_photos
from tests.support.fake_browsing import FakeBrowsing
from tests.support.fake_catalog import FakeCatalog
from tests.support.fake_files import FakeFiles
from tests.support.fake_keeping import FakeKeeping
from tests.support.fake_models import BUILT_IN, MODELS
from tests.support.fake_organising import FakeOrganising
from tests.support.fake_viewing import FakeViewing

if TYPE_CHECKING:
    from core.library import LibraryLike


class FakeLibrary(FakeBrowsing, FakeOrganising, FakeFiles, FakeViewing, FakeKeeping):
    """Implements `LibraryLike`. Every method is safe to call from several threads.

    Attributes:
        calls: Name and arguments of every method of the seam that was called, in order.
        closed: `close` was called.
    """

    def __init__(
        self,
        photos: int = 24,
        *,
        folders: Sequence[bytes] = (b"/photos/holidays", b"/photos/family"),
        directory: Path = Path("/photosift-test-library"),
    ) -> None:
        super().__init__()
        self.directory = directory
        self.calls: list[tuple[str, object]] = []
        self.closed = False
        self.progress = Progress()
        self.has_window = True
        self.model = ModelStatus(BUILT_IN, "ready", "cpu", "float32", 512)
        self.next_model: ModelStatus | None = None
        self.download: Download | None = None
        self.speed: Speed | None = None
        self.suggestion: Suggestion | None = None
        self.checks: list[Check] = [Check("Catalog", "ok", "The catalog is sound.")]
        self.evaluation = Evaluation(BUILT_IN, 0, {})
        self._without_thumbnail: set[int] = set()
        self._failures: dict[int, Failure] = {}
        self._answers: dict[str, SearchAnswer] = {}
        self._answer_by: Callable[[SearchQuery], SearchAnswer] | None = None
        self._errors: dict[str, tuple[Exception, int]] = {}
        self._gates: dict[str, threading.Event] = {}
        self._listeners: list[Callable[[Event], None]] = []
        self._settings: dict[str, str] = {}
        self._searches: list[str] = []
        self._catalog = FakeCatalog(photos, folders)
        self.model_entries = list(MODELS)

    # ---- what a test says
    def script_search(
        self,
        text: str,
        ids: Iterable[int],
        scores: Sequence[float | None] | None = None,
        *,
        notice: str = "",
        waiting: int = 0,
        not_english: bool = False,
    ) -> None:
        """Answer searches whose first words are `text` with these photos, in this order."""
        hits = list(ids)
        given = scores if scores is not None else [0.35 - 0.005 * i for i in range(len(hits))]
        self._answers[text] = SearchAnswer(
            tuple(Hit(PhotoId(i), s, by_name=s is None) for i, s in zip(hits, given, strict=True)),
            self.model.spec,
            searched=self._catalog.count() - waiting,
            waiting=waiting,
            notice=notice,
            not_english=not_english,
        )

    def answer_searches_by(self, answer: Callable[[SearchQuery], SearchAnswer] | None) -> None:
        """Answer every search with a function of the query."""
        self._answer_by = answer

    def fail(self, method: str, error: Exception, times: int = -1) -> None:
        """Let `method` raise from now on, or only the next `times` times."""
        with self._lock:
            self._errors[method] = (error, times)

    def mend(self, method: str) -> None:
        """Let `method` work again."""
        with self._lock:
            self._errors.pop(method, None)

    @contextmanager
    def held(self, method: str) -> Iterator[None]:
        """Let calls of `method` wait until the block ends."""
        gate = threading.Event()
        self._gates[method] = gate
        try:
            yield
        finally:
            del self._gates[method]
            gate.set()

    def called(self, method: str) -> list[object]:
        """The arguments of all calls of `method` so far."""
        with self._lock:
            return [arguments for name, arguments in self.calls if name == method]

    @override
    def emit(self, event: Event) -> None:
        """Deliver an event to the subscribers on another thread, as the real library does."""
        with self._lock:
            listeners = list(self._listeners)
        thread = threading.Thread(
            target=lambda: [listener(event) for listener in listeners], name="fake-events"
        )
        thread.start()
        thread.join()

    def emit_status(self) -> None:
        self.emit(StatusChanged(self._status()))

    @property
    def subscribers(self) -> int:
        """Number of listeners that did not leave yet."""
        return len(self._listeners)

    def add_photos(self, count: int) -> list[int]:
        """New photos, the newest of all; tells nobody (see `emit`)."""
        with self._lock:
            return list(self._catalog.add_photos(count))

    def change_photo(self, photo_id: int, **fields: object) -> Photo:
        """Replace fields of a photo's record."""
        with self._lock:
            return self._catalog.change_photo(photo_id, **fields)

    def remove_photos(self, ids: Iterable[int]) -> None:
        with self._lock:
            self._catalog.removed.update(ids)

    def set_offline(self, folder_id: FolderId, *, offline: bool) -> None:
        """Grey a folder's photos or bring them back, and say so."""
        with self._lock:
            self._catalog.set_offline(folder_id, offline=offline)
        self.emit(FoldersChanged())

    def without_thumbnail(self, ids: Iterable[int]) -> None:
        """These photos have no thumbnail yet."""
        with self._lock:
            self._without_thumbnail = set(ids)

    def change_folder(self, folder_id: FolderId, **fields: object) -> None:
        """Replace fields of a folder's record, and say so."""
        with self._lock:
            self._catalog.change_folder(folder_id, **fields)
        self.emit(FoldersChanged())

    def break_photo(
        self,
        photo_id: int,
        message: str = "The file is damaged.",
        *,
        stage: str = "decode",
        reason: str = "unreadable",
    ) -> Failure:
        """A photo that cannot be decoded: no thumbnail, a failure, and `rendition` raises."""
        with self._lock:
            failure = self._catalog.failure_of(photo_id, stage, reason, message)
            self._failures[photo_id] = failure
            self._without_thumbnail.add(photo_id)
            return failure

    # ---- reads
    def folders(self) -> list[Folder]:
        self._enter("folders")
        with self._lock:
            return self._catalog.counted_folders()

    def directories(self, folder_id: FolderId) -> list[DirectoryCount]:
        self._enter("directories", folder_id)
        with self._lock:
            return self._catalog.directories(folder_id)

    def photo_ids(self, view: PhotoView) -> "array[int]":
        self._enter("photo_ids", view)
        with self._lock:
            return self._listed(view)

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        self._enter("photos", tuple(ids))
        if len(ids) > 500:
            raise ValueError("at most 500 ids in one call")
        with self._lock:
            found = [self._catalog.photo(i) for i in ids if self._catalog.exists(i)]
            return [self._with_marks(photo) for photo in found]

    def details(self, photo_id: PhotoId) -> PhotoDetails | None:
        self._enter("details", photo_id)
        with self._lock:
            if not self._catalog.exists(photo_id):
                return None
            photo = self._with_marks(self._catalog.photo(photo_id))
            facts = PhotoFacts(
                photo.width_px,
                photo.height_px,
                photo.format,
                photo.taken_utc,
                camera="Drawn Camera 1",
                lens="50 mm f/1.8",
                exif=(("Exposure", "1/250 s"), ("Aperture", "f/2.8"), ("ISO", "200")),
            )
            failure = self._failures.get(photo_id)
            tags = self._tag_names(photo_id)
            return PhotoDetails(photo, None if failure else facts, tags, failure)

    def photo_at(self, path: bytes) -> Photo | None:
        self._enter("photo_at", path)
        with self._lock:
            return next((p for p in self._catalog.live() if p.path == path), None)

    def failures(self, limit: int = 1000) -> list[Failure]:
        self._enter("failures", limit)
        with self._lock:
            return list(self._failures.values())[:limit]

    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        self._enter("thumbnail", photo_id)
        if photo_id in self._without_thumbnail or not self._catalog.exists(photo_id):
            return None
        return drawn_photos.encoded(photo_id)

    # ---- edits of user data
    def recent_searches(self) -> list[str]:
        self._enter("recent_searches")
        return list(self._searches)

    def remember_search(self, text: str) -> None:
        self._enter("remember_search", text)
        with self._lock:
            self._searches = [text, *(s for s in self._searches if s != text)][:50]

    def forget_searches(self) -> None:
        self._enter("forget_searches")
        self._searches = []

    def setting(self, name: str, default: str = "") -> str:
        self._enter("setting", name)
        return self._settings.get(name, default)

    def set_setting(self, name: str, value: str) -> None:
        self._enter("set_setting", (name, value))
        self._settings[name] = value

    # ---- asked of the engine
    def status(self) -> Status:
        self._enter("status")
        return self._status()

    def add_folder(self, path: Path) -> Folder:
        self._enter("add_folder", path)
        with self._lock:
            folder = self._catalog.add_folder(bytes(path))
        self.emit(FoldersChanged())
        return folder

    def remove_folder(self, folder_id: FolderId) -> None:
        self._enter("remove_folder", folder_id)
        with self._lock:
            self._catalog.remove_folder(folder_id)
        self.emit(FoldersChanged())
        self.emit(PhotosChanged(listed=True))

    def relocate_folder(self, folder_id: FolderId, path: Path) -> Folder:
        self._enter("relocate_folder", (folder_id, path))
        with self._lock:
            folder = self._catalog.relocate_folder(folder_id, bytes(path))
        self.emit(FoldersChanged())
        return folder

    def restore_folder(self, folder_id: FolderId) -> Folder:
        self._enter("restore_folder", folder_id)
        with self._lock:
            folder = self._catalog.restore_folder(folder_id)
        self.emit(FoldersChanged())
        self.emit(PhotosChanged(listed=True))
        return folder

    def scan(self, folder_ids: Sequence[FolderId] | None = None) -> None:
        self._enter("scan", folder_ids)

    def search(self, query: SearchQuery) -> SearchAnswer:
        self._enter("search", query)
        if self._answer_by is not None:
            return self._answer_by(query)
        text = next((t.text for t in query.terms if isinstance(t, TextTerm)), "")
        with self._lock:
            answer = self._answers.get(text)
            if answer is None:
                answer = SearchAnswer(
                    (), self.model.spec, searched=self._catalog.count(), waiting=0
                )
            more = len(answer.hits) > query.limit
            return msgspec.structs.replace(answer, hits=answer.hits[: query.limit], more=more)

    def rendition(self, photo_id: PhotoId, longest_px: int = 2048) -> bytes:
        self._enter("rendition", (photo_id, longest_px))
        failure = self._failures.get(photo_id)
        if failure is not None:
            raise Unreadable(failure.message, failure.hint)
        if not self._catalog.exists(photo_id):
            raise Unreadable("The photo is gone.", "Scan its folder again.")
        photo = self._catalog.photo(photo_id)
        full = max(photo.width_px, photo.height_px)
        return drawn_photos.encoded(photo_id, min(longest_px, full))

    def show_soon(self, photo_ids: Sequence[PhotoId]) -> None:
        self._enter("show_soon", tuple(photo_ids))

    def ask_window(self, photo_id: int = 0, text: str = "") -> bool:
        self._enter("ask_window", (photo_id, text))
        return self.has_window

    def pause(self) -> None:
        self._enter("pause")
        self.progress = msgspec.structs.replace(self.progress, phase="paused")
        self.emit_status()

    def resume(self) -> None:
        self._enter("resume")
        self.progress = msgspec.structs.replace(self.progress, phase="indexing")
        self.emit_status()

    def cancel(self) -> None:
        self._enter("cancel")
        self.progress = Progress()
        self.emit_status()

    def retry_failures(
        self, photo_ids: Sequence[PhotoId] | None = None, *, reason: str = ""
    ) -> int:
        self._enter("retry_failures", reason or photo_ids)
        with self._lock:
            chosen = [
                i
                for i, failure in self._failures.items()
                if (photo_ids is None or i in photo_ids) and reason in {"", failure.reason}
            ]
            for photo_id in chosen:
                del self._failures[photo_id]
                self._without_thumbnail.discard(photo_id)
        self.emit_status()
        return len(chosen)

    def models(self) -> list[ModelEntry]:
        self._enter("models")
        return list(self.model_entries)

    def use_model(self, spec: str) -> None:
        self._enter("use_model", spec)
        self._known_model(spec)

    def download_model(self, spec: str) -> None:
        self._enter("download_model", spec)
        self._known_model(spec)

    def remove_model(self, spec: str) -> None:
        self._enter("remove_model", spec)
        self._known_model(spec)

    def evaluate(self, path: Path) -> Evaluation:
        self._enter("evaluate", path)
        return self.evaluation

    def diagnose(self, *, repair: bool = True, quick: bool = False) -> list[Check]:
        self._enter("diagnose", (repair, quick))
        return list(self.checks)

    def stop_engine(self) -> None:
        self._enter("stop_engine")

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        with self._lock:
            self._listeners.append(listener)

        def leave() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return leave

    def close(self) -> None:
        self.closed = True

    # ---- within
    @override
    def _enter(self, method: str, arguments: object = None) -> None:
        with self._lock:
            self.calls.append((method, arguments))
        gate = self._gates.get(method)
        if gate is not None:
            gate.wait()
        with self._lock:
            error, times = self._errors.get(method, (None, 0))
            if error is None or times == 0:
                return
            self._errors[method] = (error, times - 1)
        raise error

    @override
    def _failure_groups(self) -> tuple[FailureGroup, ...]:
        with self._lock:
            found = Counter(f.reason for f in self._failures.values())
            latest = {f.reason: f.message for f in self._failures.values()}
        return tuple(FailureGroup(r, latest[r], photos) for r, photos in found.items())

    def _known_model(self, spec: str) -> None:
        if all(entry.spec != spec for entry in self.model_entries):
            raise ModelMissing(f"There is no model called {spec}.", "See the list of models.")

    @override
    def _status(self) -> Status:
        with self._lock:
            live = self._catalog.count()
            return Status(
                version="0.1.0",
                pid=1,
                library=str(self.directory),
                model=self.model,
                next_model=self.next_model,
                progress=self.progress,
                folders=tuple(self._catalog.counted_folders()),
                photos=live,
                embedded=live - len(self._without_thumbnail),
                failures=len(self._failures),
                missing=len(self._catalog.removed),
                index_kind="exact",
                index_size=live,
                download=self.download,
                speed=self.speed,
                suggestion=self.suggestion,
            )


def as_library(library: FakeLibrary) -> "LibraryLike":
    """The same object under its contract; keeps the type checker watching both."""
    return library


__all__ = ["BUILT_IN", "FakeLibrary", "as_library"]
