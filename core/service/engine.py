"""The engine of one library: puts its parts together, starts and ends them in order."""

import logging
import os
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from core.catalog import exclusions, folders, jobs, photos, settings_table
from core.catalog.connection import Connection, engine_connection, open_reader, refuse_network_drive
from core.catalog.reader_pool import ReaderPool
from core.catalog.recovery import repair, utc_now
from core.embedding.store import ModelStore
from core.errors import CoreError
from core.events import FoldersChanged, ModelChanged, Notice
from core.ingest.first_sight import FirstSight
from core.ingest.gate import Gate
from core.ingest.pipeline import Pipeline
from core.ingest.scan import ScanResult
from core.ingest.scanner import Scanner
from core.ingest.targets import Target
from core.ingest.unfinished import Unfinished
from core.ingest.watch import FolderWatcher
from core.ingest.writing import Written
from core.media.pool import DecodePool
from core.media.view_pool import ViewPool
from core.paths import LibraryPaths, runtime_socket
from core.records import Folder, FolderId, PhotoId, Status
from core.rpc.key import read_or_create_key
from core.service import counting
from core.service.advice import Advisor
from core.service.announcer import Announcer
from core.service.board import Board
from core.service.disks import Disks
from core.service.filework.verbs import FileVerbs
from core.service.folder_steps import FolderSteps
from core.service.foreign import ForeignSearches
from core.service.handlers import Handlers
from core.service.keeping import Keeper
from core.service.model_loading import Load
from core.service.models import Models
from core.service.pace import Pace
from core.service.queue import OwnerQueue
from core.service.restraint import Brake, Computer, Restraint, Watchman
from core.service.searching import Searcher
from core.service.server import Server
from core.service.staying import Staying
from core.service.undoing import Undoing
from core.service.watching import Watching
from core.settings import PAUSED, SPEED

log = logging.getLogger(__name__)

# The engine stays this long after its last client, so that the next one finds it warm; with work
# left to do, it stays for that. See `core.service.staying`.
LINGER_S = 60.0
# For one picture; then its worker is killed and replaced.
DECODE_TIMEOUT_S = 30.0
# What hangs for so long while the engine ends (a dead network drive, a driver) is given up ...
ENDING_S = 20.0
# ... but a large index may be stored to a slow disk.
SAVING_S = 90.0
# A hanging picture blocks one worker; more than this many outrun every model.
MOST_WORKERS = 8


def worker_count() -> int:
    """Decode workers: one per core, at least two, so that one picture that hangs stops nothing."""
    return max(2, min(os.cpu_count() or 2, MOST_WORKERS))


class Engine:
    """Owns the model, the index, the watched folders and every write of derived data.

    `run` blocks until `stop`; it uses the calling thread as the owner of model and index.
    """

    def __init__(
        self,
        library: Path,
        load: Load,
        *,
        linger_s: float = LINGER_S,
        decode_timeout_s: float = DECODE_TIMEOUT_S,
        exit_after: Callable[[float], None] = lambda _seconds: None,
    ) -> None:
        """Put the parts together. The caller holds the library's lock.

        `exit_after` is told, while the engine ends, when to end the process by force.
        """
        paths = LibraryPaths(library)
        refuse_network_drive(library)
        repair(library, utc_now())
        with engine_connection(library) as catalog:  # creates and migrates before anybody reads
            folders.settle(catalog)
            exclusions.settle(catalog)
            speed = settings_table.get(catalog, SPEED)
        self.library = library
        self._stopping = threading.Event()
        self._exit_after = exit_after
        self.readers = ReaderPool(partial(open_reader, library, any_thread=True))
        self.board = Board(library, self.readers)
        self.owner = OwnerQueue(idle=self._idle)
        self.store = ModelStore(paths.models)
        self.foreign = ForeignSearches(library)
        self.advisor = Advisor(self.foreign.are_usual, self.store.is_present)
        self.pace = Pace(library, lambda: self.board.backlog, speed)
        self.models = Models(library, self.readers, self.owner, self.store, load, self, self.pace)
        workers = worker_count()
        self.decoder = DecodePool(workers=workers, timeout_s=decode_timeout_s)
        self.views = ViewPool(timeout_s=decode_timeout_s)
        self.first_sight = FirstSight(library, self.decoder, self._thumbnails_made)
        self.pipeline = Pipeline(library, self.decoder, self, depth=2 * workers + 2)
        unfinished = Unfinished()
        gate = Gate()
        self.scanner = Scanner(library, self, unfinished, gate)
        self.watcher = FolderWatcher(self._on_changed, unfinished=unfinished)
        self.watching = Watching(
            library,
            self.readers,
            self.watcher,
            self.scanner,
            on_changed=self._folders_changed,
            on_trouble=self.trouble,
        )
        self.searcher = Searcher(self.owner, self.models, self.decoder, self.readers)
        staying = Staying(self, linger_s)
        self.server = Server(
            runtime_socket(library),
            read_or_create_key(library),
            Handlers(self).handle,
            on_idle=staying.end_if_done,
            make_room=staying.make_room,
            idle_s=linger_s,
        )
        self.undoing = Undoing(library, self.server.tell)
        self.folders = FolderSteps(self)
        self.files = FileVerbs(self, gate)
        self.announcer = Announcer(self.server.tell, self.status)
        self.keeper = Keeper(
            library,
            listeners=lambda: self.server.listeners,
            tell=self.server.tell,
            stop=self.stop,
        )
        self.disks = Disks(self)
        self.brake = Brake(self.pipeline, self.scanner)
        self.watchman = Watchman(
            self._setting,
            Computer(lambda: self.decoder.pids + self.views.pids),
            self._restrained,
            self._rest_if_idle,
            self._look_after,
        )
        self._jobs_may_lack = threading.Event()
        self._files_not_found: set[int] = set()  # folders of photos whose jobs were withdrawn

    # ---- life

    def run(self) -> None:
        """Serve until `stop`."""
        ending = threading.Thread(target=self._end_when_asked, name="engine-end")
        # A huge tree, or a network drive that hangs, takes long to be watched.
        watching = threading.Thread(
            target=self.watching.run, args=[self._stopping], name="engine-watch"
        )
        try:
            self.server.start()
            self.announcer.start()
            self.keeper.start()
            self._rest(paused=self._setting(PAUSED) == "1")
            self.watchman.start()
            self.files.start()  # before a scan looks at what a crash left behind
            self.scanner.start()
            self.pipeline.start()
            self.first_sight.start()
            self.models.start()
            ending.start()
            self.scanner.request_unasked(self._folder_ids())
            self.disks.start()
            watching.start()
            self.owner.run()
        finally:
            self._stopping.set()
            if ending.ident is None:  # it could not even begin
                self._end_when_asked()
            # Before what may hang is waited for; nobody but this thread uses them.
            self._exit_after(SAVING_S)
            self.models.release()
            self._exit_after(ENDING_S)
            for thread in (ending, watching):
                if thread.ident is not None:
                    thread.join()
            self.readers.close()

    def _setting(self, name: str) -> str:
        with self.readers.borrow() as catalog:
            return settings_table.get(catalog, name)

    def _folder_ids(self) -> list[FolderId]:
        with self.readers.borrow() as catalog:
            return [folder.id for folder in folders.list_folders(catalog)]

    def _idle(self) -> bool:
        return self.models.idle()

    def stop(self) -> None:
        """End soon; any thread."""
        self._stopping.set()

    def is_stopping(self) -> bool:
        """Whether long work is to be given up."""
        return self._stopping.is_set()

    def _end_when_asked(self) -> None:
        self._stopping.wait()
        log.info("the engine ends")
        self._exit_after(ENDING_S)
        # In this order: let nobody in, find no more work, finish what is under way, say goodbye.
        parts: tuple[Callable[[], None], ...] = (
            self.server.retire,
            self.keeper.close,
            self.watchman.close,
            self.disks.close,
            self.watcher.close,
            self.files.close,
            self.scanner.close,
            self.pipeline.close,
            self.owner.close,
            self.pace.keep,
            self.models.close,
            self.decoder.close,
            self.views.close,
            self.first_sight.close,
            self.server.close,
            self.announcer.close,
            self.foreign.keep,
        )
        for end in parts:
            try:
                end()
            except Exception:  # the others must end all the same, or the process never would
                log.exception("A bug while the engine ends")

    # ---- status

    def status(self, *, fresh: bool = False) -> Status:
        """The engine at this moment."""
        active = self.models.active
        status = self.board.status(
            self.models.statuses,
            active.index.kind if active is not None else "none",
            scanner_busy=self.scanner.busy,
            fresh=fresh,
        )
        return self.advisor.advised(status, self.pace.speed, fresh=fresh)

    # ---- folders and scans

    def rescan(self, folder_ids: Sequence[FolderId] | None = None) -> None:
        """Scan these folders, or all; work that was cancelled goes on."""
        self.go_on()
        self.scanner.request(self._folder_ids() if folder_ids is None else folder_ids)
        self.announcer.status_changed()

    def pause(self, *, paused: bool) -> None:
        """Let the work rest, or go on; both last beyond the end of this engine."""
        self._remember_pause(paused=paused)
        self._rest(paused=paused)
        if not paused:
            self.go_on()
        self.announcer.status_changed()

    def _remember_pause(self, *, paused: bool) -> None:
        with engine_connection(self.library) as catalog:
            settings_table.put(catalog, PAUSED, "1" if paused else "0")

    def _rest(self, *, paused: bool) -> None:
        self.pace.interrupt()
        self.board.paused(paused=paused)
        self.brake.paused(paused=paused)

    def _look_after(self) -> None:
        """Every few seconds: do what was not possible before, and be right about what waits."""
        self.models.try_again()
        self.pace.keep()
        self.foreign.keep()
        model_ids = self.models.model_ids()
        if not (model_ids and self.board.is_waiting):
            return
        try:
            with self.readers.borrow() as catalog:
                if not any(jobs.has_any(catalog, m) for m in model_ids):
                    self.recount(catalog)
                    self.announcer.status_changed()
        except CoreError as error:
            log.info("what waits is not looked at this time: %s", error)

    def _rest_if_idle(self, for_s: float) -> None:
        self.models.rest_if_idle(for_s, may_search=self.server.has_window)

    def _restrained(self, restraint: Restraint) -> None:
        self.pace.interrupt()
        self.board.restrained(restraint.waiting_for)
        self.brake.restrained(restraint)
        self.announcer.status_changed()

    def cancel(self) -> None:
        """Give up the scan, and let what waits wait until somebody asks for it again."""
        self._remember_pause(paused=False)
        self.board.cancelled(cancelled=True)
        self.scanner.cancel()
        self.brake.cancelled(cancelled=True)
        self._rest(paused=False)  # the next scan has to begin at once
        self.announcer.status_changed()

    def go_on(self) -> None:
        """Take up work that was cancelled."""
        if self.board.is_cancelled:
            self.board.cancelled(cancelled=False)
            self.brake.cancelled(cancelled=False)

    def watch(self, folder: Folder) -> None:
        """Notice changes in a folder from now on."""
        self.watching.watch(folder)

    def select_anew(self) -> None:
        """Have the watcher learn what the user leaves out; the scanner reads it with each scan."""
        self.watching.select_anew()

    def _on_changed(self, folder_id: int, directories: set[bytes] | None) -> None:
        if directories is None:
            # Events were lost, so something did change: not a scan that may wait for the charger.
            if self.disks.is_there(folder_id):
                self.scanner.request([FolderId(folder_id)])
        else:
            self.scanner.request([FolderId(folder_id)], directories)
        self.announcer.status_changed()

    def _folders_changed(self) -> None:
        self.board.stale()
        self.server.tell(FoldersChanged())
        self.announcer.status_changed()

    # ---- told by the scanner

    def scan_started(self, folder: Folder) -> None:
        self.board.scan_started(folder.name)
        self.announcer.status_changed()

    def scan_found(self, pictures: int) -> None:
        self.board.scan_found(pictures)
        self.announcer.status_changed()

    def scan_wrote(
        self, catalog: Connection, photo_ids: Sequence[int], *, arrived: bool = False
    ) -> None:
        # What changed stays in the index until its new content was looked at.
        self.queue(catalog, photo_ids, arrived=arrived)
        self.announcer.photos_changed(listed=True)

    def scan_failed(self, error: CoreError) -> None:
        self.board.scan_ended()
        self._jobs_may_lack.set()  # photos may have been written, and their jobs not
        self.trouble(error)

    def scan_finished(self, catalog: Connection, folder: Folder, result: ScanResult) -> None:
        self.board.scan_ended()
        self.recount(catalog)  # jobs of photos that went away are gone too
        self._take_over(catalog, result)
        if result.complete:
            self.board.trouble("")
        jobs_may_lack = result.complete and self._jobs_may_lack.is_set()
        if jobs_may_lack:
            self._jobs_may_lack.clear()
        if result.whole and folder.id in self._files_not_found:
            self._files_not_found.discard(folder.id)
            jobs_may_lack = True  # those that the scan found again are to be tried again
        if result.came_back or result.returned or jobs_may_lack:
            self.models.reconcile()
        if result.came_back:
            self.files.settle()
        self.disks.scanned(folder, result, catalog)
        now = folders.get(catalog, folder.id)
        if result.came_back and folder.offline:  # a disk below it was noticed when it was mounted
            self.watch(now or folder)
        if now is None or (now.offline, now.message) != (folder.offline, folder.message):
            self.board.stale()
            self.server.tell(FoldersChanged())
        self.announcer.status_changed()

    def queue(
        self, catalog: Connection, photo_ids: Sequence[int], *, arrived: bool = False
    ) -> None:
        """Have these embedded, as far as they need it; what `arrived` goes before the backlog."""
        model_ids = self.models.model_ids()
        made = [jobs.enqueue(catalog, m, photo_ids, arrived=arrived) for m in model_ids]
        if arrived or not model_ids:
            self.recount(catalog)  # some may have waited already
        else:
            self.board.more_wait(sum(made))  # counting a million takes longer than the batch
        if not self.board.is_cancelled:
            self.pipeline.wake()

    def recount(self, catalog: Connection) -> None:
        """Count the jobs that wait; see `core.service.counting`."""
        counting.recount(self, catalog)

    def _take_over(self, catalog: Connection, result: ScanResult) -> None:
        if result.removed:
            self.models.removed(result.removed)
        if result.moved:
            # Those that were lost on the way lack jobs; those with an embedding get none.
            self.queue(catalog, result.moved)
        if result.removed or result.moved or result.restacked:
            self.announcer.photos_changed(listed=True)

    # ---- told by the pipeline

    def written(self, written: Written) -> None:
        photos_done = len(written.photo_ids) + len(written.kept)
        self.board.committed(photos_done + len(written.failed))
        self.models.written(written, partial(self._searchable, written))

    def _searchable(self, written: Written) -> None:
        done = len(written.photo_ids)
        self.board.finished(done + len(written.kept), len(written.failed))
        active = self.models.active
        in_use = active is not None and active.model_id == written.model_id
        self.announcer.photos_changed(
            listed=written.moved > 0,
            embedded=done if in_use else 0,
            thumbnails=(*written.photo_ids.tolist(), *written.kept, *written.failed),
        )
        if written.moved and len(self.models.model_ids()) > 1:
            self.models.reconcile()  # the other model's index lacks those that were missing

    def show_soon(self, photo_ids: Sequence[PhotoId]) -> None:
        """These photos are in view: their thumbnails come first, and then their embeddings."""
        self.first_sight.want(photo_ids)
        self.pipeline.show(photo_ids)

    def _thumbnails_made(self, photo_ids: Sequence[int]) -> None:
        self.announcer.photos_changed(thumbnails=tuple(photo_ids))

    def drained(self, model_id: int) -> None:
        if self.board.is_waiting:  # miscounted, for jobs came and went during the count
            with self.readers.borrow() as catalog:
                self.recount(catalog)
            self.announcer.status_changed()
        self.models.drained(model_id)

    def gone(self, photo_ids: Sequence[int]) -> None:
        with self.readers.borrow() as catalog:
            self.recount(catalog)
            found = photos.rows(catalog, photo_ids)
        folder_ids = {photo.folder_id for photo in found}
        self._files_not_found |= folder_ids
        self.scanner.request(folder_ids)
        self.announcer.status_changed()

    # ---- told by the models

    def targets_changed(self, targets: Sequence[Target]) -> None:
        self.pipeline.set_targets(targets)
        self._recount_if_possible()
        self.announcer.status_changed()

    def _recount_if_possible(self) -> None:
        try:
            with self.readers.borrow() as catalog:
                self.recount(catalog)
        except CoreError as error:  # the next scan, or the next job, counts again
            log.warning("what waits cannot be counted: %s", error)

    def jobs_made(self) -> None:
        self._recount_if_possible()
        if not self.board.is_cancelled:
            self.pipeline.wake()
        self.announcer.status_changed()

    def model_changed(self, spec: str) -> None:
        self.server.tell(ModelChanged(spec))
        self.announcer.status_changed()

    # ---- told by all of them

    def trouble(self, error: CoreError) -> None:
        self.board.trouble(error.message)
        self.server.tell(Notice("warning", error.message, error.hint))
        self.announcer.status_changed()
