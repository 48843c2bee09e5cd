"""One handler per request. They run on the server's threads, several at once, and may block."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from core import errors
from core.catalog import failures, models
from core.catalog.connection import engine_connection
from core.embedding.registry import registered_models
from core.errors import ModelMissing, ServiceError
from core.events import EngineEnding, ShowWanted
from core.records import Download, ModelEntry
from core.rpc import messages
from core.service.advice import entry
from core.service.asker import asked_for, give_up_if_nobody_waits
from core.service.diagnosis import diagnose
from core.service.evaluation import evaluate
from core.service.file_handlers import FileHandlers
from core.service.health import clear, health
from core.service.view_handlers import ViewHandlers

if TYPE_CHECKING:
    from core.service.engine import Engine


class Handlers:
    """Answers requests on behalf of an engine."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine
        self._downloading = threading.Lock()
        self._by_type: dict[type, Callable[[Any], messages.Reply]] = {
            messages.GetStatus: self.get_status,
            messages.AddFolder: self.add_folder,
            messages.RemoveFolder: self.remove_folder,
            messages.RelocateFolder: self.relocate_folder,
            messages.RestoreFolder: self.restore_folder,
            messages.AddExclusion: self.add_exclusion,
            messages.RemoveExclusion: self.remove_exclusion,
            messages.PurgeMissing: self.purge_missing,
            messages.UndoPurge: self.undo_purge,
            messages.UndoStep: self.undo_step,
            messages.TellEdited: self.tell_edited,
            messages.ScanFolders: self.scan_folders,
            messages.Search: self.search,
            messages.ShowSoon: self.show_soon,
            messages.AskWindow: self.ask_window,
            messages.Pause: self.pause,
            messages.CancelIndexing: self.cancel_indexing,
            messages.RetryFailures: self.retry_failures,
            messages.ListModels: self.list_models,
            messages.UseModel: self.use_model,
            messages.DownloadModel: self.download_model,
            messages.RemoveModel: self.remove_model,
            messages.Evaluate: self.evaluate,
            messages.Diagnose: self.diagnose,
            messages.GetHealth: self.get_health,
            messages.ClearPart: self.clear_part,
            messages.Stop: self.stop,
        }
        self._by_type |= ViewHandlers(engine).by_type | FileHandlers(engine).by_type

    def handle(self, request: messages.Request) -> messages.Reply:
        """Answer one request.

        Raises:
            CoreError: it cannot be carried out.
        """
        if self._engine.is_stopping():
            raise errors.EngineEnding("The engine is ending.", "Try again in a moment.")
        handler = self._by_type.get(type(request))
        if handler is None:
            raise ServiceError("The engine does not know this request.", "Update Photosift.")
        return handler(request)

    def get_status(self, _request: messages.GetStatus) -> messages.Reply:
        return messages.StatusReply(self._engine.status(fresh=True))

    # ---- folders

    def add_folder(self, request: messages.AddFolder) -> messages.Reply:
        return messages.FolderReply(self._engine.folders.add(request.path))

    def restore_folder(self, request: messages.RestoreFolder) -> messages.Reply:
        return messages.FolderReply(self._engine.folders.restore(request.folder_id))

    def remove_folder(self, request: messages.RemoveFolder) -> messages.Reply:
        self._engine.folders.remove(request.folder_id)
        return messages.Done()

    def relocate_folder(self, request: messages.RelocateFolder) -> messages.Reply:
        folder = self._engine.folders.relocate(request.folder_id, request.path)
        return messages.FolderReply(folder)

    def add_exclusion(self, request: messages.AddExclusion) -> messages.Reply:
        exclusion = self._engine.folders.exclude(request.pattern, request.folder_id)
        return messages.ExclusionReply(exclusion)

    def remove_exclusion(self, request: messages.RemoveExclusion) -> messages.Reply:
        self._engine.folders.include(request.exclusion_id)
        return messages.Done()

    def purge_missing(self, request: messages.PurgeMissing) -> messages.Reply:
        return messages.PurgeReply(self._engine.folders.purge(request.photo_ids))

    def undo_purge(self, request: messages.UndoPurge) -> messages.Reply:
        return messages.Count(self._engine.folders.undo_purge(request.at_utc))

    def undo_step(self, request: messages.UndoStep) -> messages.Reply:
        return messages.StepReply(
            self._engine.undoing.carry_out(request.step_id, redo=request.redo)
        )

    def tell_edited(self, request: messages.TellEdited) -> messages.Reply:
        self._engine.server.tell(request.event)
        return messages.Done()

    def scan_folders(self, request: messages.ScanFolders) -> messages.Reply:
        self._engine.rescan(request.folder_ids)
        return messages.Done()

    # ---- search and pictures

    def search(self, request: messages.Search) -> messages.Reply:
        answer = self._engine.searcher.search(request.query)
        if answer.not_english and self._engine.foreign.note():
            self._engine.advisor.forget()
        return messages.SearchReply(answer)

    def show_soon(self, request: messages.ShowSoon) -> messages.Reply:
        self._engine.show_soon(request.photo_ids)
        return messages.Done()

    def ask_window(self, request: messages.AskWindow) -> messages.Reply:
        wanted = ShowWanted(request.photo_id, request.text)
        return messages.Count(int(self._engine.server.tell_one("window", wanted)))

    # ---- indexing

    def pause(self, request: messages.Pause) -> messages.Reply:
        self._engine.pause(paused=request.paused)
        return messages.Done()

    def cancel_indexing(self, _request: messages.CancelIndexing) -> messages.Reply:
        self._engine.cancel()
        return messages.Done()

    def retry_failures(self, request: messages.RetryFailures) -> messages.Reply:
        engine = self._engine
        with engine_connection(engine.library) as catalog:
            cleared = failures.clear(catalog, request.photo_ids, request.reason)
            engine.go_on()
            engine.queue(catalog, cleared)
        engine.board.stale()
        engine.announcer.photos_changed(listed=False)
        return messages.Count(len(cleared))

    # ---- models

    def list_models(self, _request: messages.ListModels) -> messages.Reply:
        active, upcoming = self._engine.models.statuses()
        store, status = self._engine.store, self._engine.status(fresh=True)
        state_of = {active.spec: "in-use"}
        if upcoming is not None:
            state_of[upcoming.spec] = "next"
        found = []
        for model in registered_models():
            on_disk = "ready" if store.is_present(model.spec) else "absent"
            state = state_of.pop(model.spec, on_disk)
            known_photos = self._engine.models.stored(model.spec) if state == "ready" else 0
            found.append(entry(model, state, status, known_photos=known_photos))
        for spec, state in state_of.items():  # local folders and checkpoints
            found.append(ModelEntry(spec, spec, 0, 0.0, "", "", 0, {}, "", state))
        return messages.Models(tuple(found))

    def use_model(self, request: messages.UseModel) -> messages.Reply:
        self._engine.models.use(request.spec)
        self._engine.go_on()
        self._engine.announcer.status_changed()
        return messages.Done()

    def download_model(self, request: messages.DownloadModel) -> messages.Reply:
        engine = self._engine

        def progress(received_bytes: int, total_bytes: int) -> None:
            engine.board.downloading(Download(request.spec, received_bytes, total_bytes))
            engine.announcer.status_changed()

        if not self._downloading.acquire(blocking=False):
            raise ServiceError(
                "Another model is being downloaded.", "Wait for its end; `photosift status` tells."
            )
        try:
            engine.store.download(
                request.spec, on_progress=progress, should_stop=engine.is_stopping
            )
        finally:
            self._downloading.release()
            engine.board.downloading(None)
            engine.advisor.forget()
            engine.announcer.status_changed()
        return messages.Done()

    def remove_model(self, request: messages.RemoveModel) -> messages.Reply:
        engine = self._engine
        engine.models.refuse_if_needed(request.spec)
        found = engine.store.remove(request.spec)
        engine.advisor.forget()
        with engine_connection(engine.library) as catalog:
            found = bool(models.remove(catalog, request.spec)) or found
        if not found:
            raise ModelMissing(
                f"There is nothing of a model {request.spec} on this machine.",
                "`photosift models list` shows those that can be removed.",
            )
        return messages.Done()

    def evaluate(self, request: messages.Evaluate) -> messages.Reply:
        return messages.EvaluationReply(evaluate(self._engine, request.path))

    # ---- care

    def diagnose(self, request: messages.Diagnose) -> messages.Reply:
        checks = []
        with asked_for(self._engine.is_stopping):
            for check in diagnose(self._engine, repair=request.repair, quick=request.quick):
                checks.append(check)
                give_up_if_nobody_waits()
        return messages.Report(tuple(checks))

    def get_health(self, _request: messages.GetHealth) -> messages.Reply:
        return messages.HealthReply(health(self._engine))

    def clear_part(self, request: messages.ClearPart) -> messages.Reply:
        return messages.Count(clear(self._engine, request.part))

    def stop(self, _request: messages.Stop) -> messages.Reply:
        self._engine.server.retire()  # whoever comes now waits for the next engine
        self._engine.server.tell(EngineEnding())  # so that no client starts it again
        self._engine.stop()
        return messages.Done()
