"""Answers requests about files. They run on the server's threads, several at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from core.records import FileWork
from core.rpc import file_messages as asked
from core.rpc import messages

if TYPE_CHECKING:
    from core.service.engine import Engine


class FileHandlers:
    """Answers on behalf of an engine."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine
        self.by_type: dict[type, Callable[[Any], messages.Reply]] = {
            asked.TrashPhotos: lambda r: _started(self._engine.files.trash(r.photo_ids)),
            asked.RestorePhotos: lambda r: _started(self._engine.files.restore(r.photo_ids)),
            asked.EmptyTrash: lambda r: _started(self._engine.files.empty(r.photo_ids)),
            asked.MoveFiles: lambda r: _started(self._engine.files.move(r.photo_ids, r.target)),
            asked.CopyFiles: lambda r: _started(self._engine.files.copy(r.photo_ids, r.target)),
            asked.RenameFiles: lambda r: _started(
                self._engine.files.rename(r.photo_ids, r.pattern)
            ),
            asked.ExportPhotos: lambda r: _started(
                self._engine.files.export(r.photo_ids, r.target, r.options)
            ),
            asked.PreviewNames: self.preview_names,
            asked.GetFileWork: self.get_file_work,
            asked.PauseFileWork: self.pause_file_work,
            asked.CancelFileWork: self.cancel_file_work,
        }

    def preview_names(self, request: asked.PreviewNames) -> messages.Reply:
        """What renaming would do."""
        found = self._engine.files.preview_names(request.photo_ids, request.pattern)
        return asked.RenamingsReply(tuple(found))

    def get_file_work(self, _request: asked.GetFileWork) -> messages.Reply:
        """All that is under way."""
        return asked.FileWorksReply(tuple(self._engine.files.all()))

    def pause_file_work(self, request: asked.PauseFileWork) -> messages.Reply:
        """One piece of work waits, or goes on."""
        self._engine.files.pause(request.work_id, paused=request.paused)
        return messages.Done()

    def cancel_file_work(self, request: asked.CancelFileWork) -> messages.Reply:
        """One piece of work is given up."""
        self._engine.files.cancel(request.work_id)
        return messages.Done()


def _started(work: FileWork) -> messages.Reply:
    return asked.FileWorkReply(work)
