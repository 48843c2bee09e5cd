"""Keeps what is listed in step with edits, whoever makes them."""

from PySide6.QtCore import QObject

from app.itemmodels.photo_model import PhotoModel
from app.listing import Listing
from app.operations import Session
from core.events import Edited, Event

_OF_PHOTOS = {"marks", "dates", "files", "tags"}


class Following(QObject):
    """Reads the records in sight again after an edit, and the list where it may differ now."""

    def __init__(
        self, session: Session, model: PhotoModel, listing: Listing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._listing = listing
        session.bridge.event.connect(self._take_event)

    def _take_event(self, event: Event) -> None:
        if not isinstance(event, Edited):
            return
        if _OF_PHOTOS & set(event.parts):
            self._model.refresh()
        if event.listed:
            self._listing.refresh()
