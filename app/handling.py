"""Everything that a user does to selected photos, and taking it back: puts the parts together."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.actions import Actions
from app.asking import Asking
from app.chosen_photos import ChosenPhotos
from app.file_verbs import FileVerbs
from app.file_work import FileWorks
from app.finding import Finding
from app.following import Following
from app.history_verbs import HistoryVerbs
from app.listing import Listing
from app.marking import Marking
from app.operations import Session
from app.photo_tools import PhotoTools
from app.photo_verbs import PhotoVerbs
from app.trash_verbs import TrashVerbs
from app.views.browser import Browser
from app.views.file_work_strip import FileWorkStrip
from app.views.history_page import HistoryPage
from app.views.inspector import Inspector
from app.views.tag_popover import TagPopover
from app.views.trash_bar import TrashBar
from app.views.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The parts of the window that verbs on photos deal with."""

    window: QWidget
    browser: Browser
    viewer: Viewer
    inspector: Inspector
    listing: Listing
    finding: Finding
    asking: Asking


class Handling(QObject):
    """Owns what the verbs need.

    Attributes:
        strip: Work on files that is under way.
        history: The page of the history.
        verbs: The verbs on photos.

    Signals:
        history_shown: Whether the page of the history is to be shown in the place of the photos.
        trash_wanted: The photos of the trash are to be listed.
    """

    history_shown = Signal(bool)
    trash_wanted = Signal()

    def __init__(
        self, session: Session, actions: Actions, around: Surroundings, parent: QObject
    ) -> None:
        super().__init__(parent)
        grid = around.browser.grid
        self.strip = FileWorkStrip()
        self.history = HistoryPage()
        self.photos = ChosenPhotos(grid, around.viewer, self)
        self._works = FileWorks(session, self.strip, self)
        tools = PhotoTools(
            session, actions, self.photos, around.listing, around.asking, self._works
        )
        self.verbs = PhotoVerbs(tools, grid, around.finding, self)
        self._file_verbs = FileVerbs(tools, around.window, self)
        self._trash_verbs = TrashVerbs(tools, _bar_over(around.browser), self)
        popover = TagPopover(around.window)
        self._marking = Marking(session, self.photos, around.inspector.marks, popover, self)
        self._history_verbs = HistoryVerbs(session, actions, self.history, around.asking, self)
        Following(session, grid.photos, around.listing, self)
        for photos in (grid, around.viewer):
            actions.attach_plain(photos)
        actions["edit_tags"].triggered.connect(self._marking.edit_tags)
        actions["trash_page"].triggered.connect(self.trash_wanted)
        self._marking.left.connect(grid.setFocus)
        self._history_verbs.shown.connect(self.history_shown)

    def start(self) -> None:
        """Find out what was done and what is under way."""
        self._history_verbs.start()
        self._works.start()

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        self.verbs.stop()
        self._marking.stop()
        self._works.stop()


def _bar_over(browser: Browser) -> TrashBar:
    """The bar of the trash, between the header of the photos and the photos."""
    bar = TrashBar()
    column = browser.layout()
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.count() - 1, bar)
    bar.left.connect(browser.take_focus)
    return bar
