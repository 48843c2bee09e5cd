"""Fills the inspector with the photo that is selected."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app import operations
from app.decoding import decoded
from app.itemmodels.photo_model import PhotoModel
from app.operations import Session
from app.views.inspector import PREVIEW_PX, Inspector
from app.views.photo_grid import PhotoGrid
from core.errors import CoreError
from core.events import Edited, Event, FoldersChanged, PhotosChanged
from core.library import LibraryLike
from core.records import PhotoDetails, PhotoId


class Inspecting(QObject):
    """Reads the details of the selected photo, and its preview, while the inspector is shown."""

    def __init__(
        self,
        session: Session,
        inspector: Inspector,
        grid: PhotoGrid,
        model: PhotoModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._inspector = inspector
        self._grid = grid
        self._model = model
        self._shown_id: int | None = None
        grid.selection_changed_ids.connect(self.refresh)
        session.bridge.event.connect(self._take_event)
        inspector.retry_wanted.connect(lambda photo_id: operations.retry(session, [photo_id]))

    def set_shown(self, shown: bool) -> None:
        self._inspector.setVisible(shown)
        self._shown_id = None
        self.refresh()

    def refresh(self) -> None:
        """Show the present selection."""
        if self._inspector.isHidden():
            return
        count = self._grid.selected_count()
        if count != 1:
            self._shown_id = None
            self._session.bridge.forget("details")
            self._session.bridge.forget("preview")
            if count:
                self._inspector.show_several(count)
            else:
                self._inspector.show_nothing()
            return
        photo_id = PhotoId(self._grid.selected_ids()[0])
        library = self._session.library
        self._session.bridge.read(
            partial(library.details, photo_id),
            partial(self._show_details, photo_id),
            key="details",
        )

    def _take_event(self, event: Event) -> None:
        """What is known of the photo may be something else now."""
        shown = self._shown_id
        if shown is None:
            return
        match event:
            case PhotosChanged(thumbnails=few) if shown in few:
                self._shown_id = None  # its preview, too
                self.refresh()
            case FoldersChanged() | PhotosChanged(listed=True):
                self.refresh()
            case Edited(photo_ids=few) if not few or shown in few:
                self.refresh()
            case _:
                pass

    def _show_details(self, photo_id: PhotoId, details: PhotoDetails | None) -> None:
        if details is None:
            self._inspector.show_nothing()
            return
        # Only hits of a search have a score, and no list of them is long.
        row = self._model.row_of(photo_id) if self._model.has_scores else -1
        self._inspector.show_details(details, self._model.score(row) if row >= 0 else None)
        if self._shown_id == photo_id:
            return
        self._shown_id = photo_id
        library = self._session.library
        self._inspector.show_preview(None)
        self._session.bridge.read(
            partial(_thumbnail, library, photo_id),
            partial(self._show_thumbnail, photo_id, details),
            _ignore,
            key="preview",
        )

    def _show_thumbnail(
        self, photo_id: PhotoId, details: PhotoDetails, image: QImage | None
    ) -> None:
        self._inspector.show_preview(image)
        if details.failure is None and not details.photo.offline:
            # Sharper, but it takes the engine a moment.
            self._session.bridge.read(
                partial(_rendition, self._session.library, photo_id),
                self._inspector.show_preview,
                _ignore,
                key="preview",
            )


def _thumbnail(library: LibraryLike, photo_id: PhotoId) -> QImage | None:
    encoded = library.thumbnail(photo_id)
    return None if encoded is None else decoded(encoded)


def _rendition(library: LibraryLike, photo_id: PhotoId) -> QImage:
    return decoded(library.rendition(photo_id, PREVIEW_PX))


def _ignore(_: CoreError) -> None:
    """What keeps a preview from being made is said by the details already."""
