"""Joins the viewer with the window: its list, its verbs, what it remembers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from typing_extensions import override

from app.actions import Actions
from app.chosen_photos import ChosenPhotos
from app.itemmodels.photo_model import PhotoModel
from app.motion import desktop_wants_less, wants_less_motion
from app.operations import Session, keep_setting
from app.photo_verbs import PhotoVerbs
from app.slideshow import USUAL_S
from app.views.viewer import PARTS, Viewer
from app.views.viewer_stage import MOST_COMPARED
from core import settings
from core.events import Edited, Event, PhotosChanged
from core.settings import MOTION, SLIDESHOW, VIEWER_PARTS

_GOING: Final = ("trash", "delete", "restore", "hide")
"""After these the photo is not among the others any more."""
_OF_PHOTOS: Final = {"marks", "dates", "files", "tags"}


class Viewing(QObject):
    """Shows photos large at the user's word, and keeps what is shown in step with the library.

    Signals:
        shown: The viewer is wanted.
    """

    shown = Signal(bool)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        viewer: Viewer,
        model: PhotoModel,
        verbs: tuple[ChosenPhotos, PhotoVerbs],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._viewer = viewer
        self._model = model
        self._chosen, self._verbs = verbs
        self._motion = settings.default(MOTION)
        self._desktop_motion: bool | None = None
        self._slideshow = ""
        viewer.hold_still_if(lambda: wants_less_motion(self._motion, self._desktop_motion))
        viewer.installEventFilter(self)
        viewer.verb_wanted.connect(lambda name: actions[name].trigger())
        viewer.menu_wanted.connect(lambda place: self._verbs.show_menu(place, self._chosen.ids()))
        viewer.full_screen_wanted.connect(actions["fullscreen"].setChecked)
        viewer.parts_changed.connect(self._keep_parts)
        viewer.slideshow_ended.connect(self._keep_slideshow)
        actions["fullscreen"].toggled.connect(viewer.set_full_screen)
        actions["compare"].triggered.connect(self.compare)
        # These are connected after the verbs themselves, which act on the photo that is shown.
        for name in _GOING:
            actions[name].triggered.connect(self._leave)
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            change.connect(self._list_changed)
        session.bridge.event.connect(self._take_event)

    def compare(self) -> None:
        """Show the selected photos beside each other."""
        chosen = list(self._chosen.ids())
        if 1 < len(chosen) <= MOST_COMPARED:
            self._viewer.compare(chosen, self._model.ids)
            self.shown.emit(True)

    def _leave(self) -> None:
        if self._viewer.isVisible() and self._viewer.photo_id is not None:
            self._viewer.leave(self._viewer.photo_id)

    def _list_changed(self) -> None:
        if self._viewer.isVisible():
            self._viewer.set_ids(self._model.ids)

    def _take_event(self, event: Event) -> None:
        if not self._viewer.isVisible():
            return
        if isinstance(event, Edited) and _OF_PHOTOS & set(event.parts):
            self._viewer.refresh(event.photo_ids)
        elif isinstance(event, PhotosChanged) and event.thumbnails:
            self._viewer.refresh(event.thumbnails)

    # ---- what is remembered
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._viewer and event.type() == QEvent.Type.Show:
            self._read_settings()
        return False

    def _read_settings(self) -> None:
        library = self._session.library
        names = (MOTION, VIEWER_PARTS, SLIDESHOW)

        def work() -> tuple[list[str], bool | None]:
            values = [library.setting(name, settings.default(name)) for name in names]
            # A desktop is asked only when it decides.
            return values, desktop_wants_less() if values[0] == "system" else None

        self._session.bridge.read(work, self._take_settings, key="viewer-settings")

    def _take_settings(self, found: tuple[Sequence[str], bool | None]) -> None:
        values, self._desktop_motion = found
        self._motion, parts, self._slideshow = values
        self._viewer.set_parts([part for part in PARTS if part in parts.split()])
        words = self._slideshow.split()
        seconds = next(
            (int(word) for word in words if word.isascii() and word.isdecimal()), USUAL_S
        )
        if not self._viewer.slideshow.running:
            self._viewer.slideshow.set_interval(seconds)
            self._viewer.slideshow.set_shuffled("shuffled" in words)

    def _keep_parts(self, parts: Sequence[str]) -> None:
        keep_setting(self._session, VIEWER_PARTS, " ".join(parts))

    def _keep_slideshow(self) -> None:
        show = self._viewer.slideshow
        value = f"{show.interval_s} shuffled" if show.shuffled else str(show.interval_s)
        if value != self._slideshow:
            self._slideshow = value
            keep_setting(self._session, SLIDESHOW, value)
