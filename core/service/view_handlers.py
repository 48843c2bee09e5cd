"""Answers what the viewer asks. They run on the server's threads, several at once, and block."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any, TypeVar

from core.catalog import photos, quarantine
from core.errors import ServiceError, UsageError
from core.records import PhotoId
from core.rpc import messages, view_messages

if TYPE_CHECKING:
    from core.service.engine import Engine

T = TypeVar("T")

# A picture at full size takes longer than this only when something hangs.
RENDER_TIMEOUT_S = 60.0


class ViewHandlers:
    """Answers requests of the viewer on behalf of an engine."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine
        self.by_type: dict[type, Callable[[Any], messages.Reply]] = {
            messages.Render: self.render,
            view_messages.GetTile: self.get_tile,
            view_messages.GetFrames: self.get_frames,
            view_messages.GetHistogram: self.get_histogram,
        }

    def render(self, request: messages.Render) -> messages.Reply:
        """A whole photo, or a file that is none."""
        path = request.path
        if request.photo_id is not None:
            path = self._path_of(request.photo_id)
        if path is None:
            raise _not_there()
        picture = _wait(self._engine.decoder.render(path, request.longest_px))
        return messages.Rendition(picture.image, picture.width_px, picture.height_px)

    def get_tile(self, request: view_messages.GetTile) -> messages.Reply:
        """A part of a photo."""
        path = self._path_of(request.photo_id)
        tile = _wait(self._engine.views.tile(path, request.level, request.column, request.row))
        return messages.Rendition(tile.image, tile.width_px, tile.height_px)

    def get_frames(self, request: view_messages.GetFrames) -> messages.Reply:
        """The frames of a photo that moves."""
        moving = _wait(self._engine.views.frames(self._path_of(request.photo_id)))
        return view_messages.FramesReply(moving.images, moving.durations_ms, moving.cut)

    def get_histogram(self, request: view_messages.GetHistogram) -> messages.Reply:
        """Light and dark of a photo."""
        counts = _wait(self._engine.views.levels(self._path_of(request.photo_id)))
        return view_messages.HistogramReply(counts)

    def _path_of(self, photo_id: PhotoId) -> bytes:
        with self._engine.readers.borrow() as catalog:
            found = photos.rows(catalog, [photo_id])
            kept = quarantine.kept_files(catalog, photo_id)
        if not found:
            raise _not_there()
        return next((file.path for file in kept if file.part == "own"), found[0].path)


def _wait(picture: Future[T]) -> T:
    try:
        return picture.result(RENDER_TIMEOUT_S)
    except CancelledError as error:
        raise ServiceError("The engine is ending.", "Try again in a moment.") from error
    except TimeoutError as error:  # many hang before it, or the computer slept
        picture.cancel()
        raise ServiceError(
            "The picture could not be read in time.", "Try again in a moment."
        ) from error


def _not_there() -> UsageError:
    return UsageError("This photo is no longer in the library.", "Choose another one.")
