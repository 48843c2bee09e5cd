"""The window at work: one open library, its photos, and everything that happens to them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app import list_words, operations
from app.actions import Actions
from app.album_verbs import AlbumVerbs
from app.asking import Asking
from app.browsing import Browsing
from app.checkup import Checkup
from app.collection import Collection
from app.core_words import told
from app.drops import Dropped, Examined
from app.emptiness import Situation, explain
from app.engine_notice import EngineNotice
from app.finding import Finding
from app.handling import Handling, Surroundings
from app.health_verbs import HealthVerbs
from app.inspecting import Inspecting
from app.itemmodels.photo_model import PhotoModel
from app.language_hint import LanguageHint
from app.listing import Listing
from app.mapping import Mapping
from app.notifications import Message
from app.opening import Opened
from app.operations import Session
from app.places import Places
from app.returning import Returning
from app.viewing import Viewing
from app.views.browser import Browser
from app.views.failures_panel import MOST_LISTED, FailuresPanel
from app.views.focus import FocusKeeper, is_within
from app.views.health_page import HealthPage
from app.views.inspector import Inspector
from app.views.photo_grid import PhotoGrid
from app.views.progress_strip import ProgressStrip
from app.views.sidebar import Sidebar
from app.views.top_bar import TopBar
from app.views.viewer import Viewer
from app.wording import answer_line
from core import settings
from core.events import (
    EngineBack,
    EngineLost,
    Event,
    FoldersChanged,
    ModelChanged,
    Notice,
    PhotosChanged,
    StatusChanged,
)
from core.records import Failure, PhotoView, Status, TextTerm

_SIZE_STEP_PX = 24
_SETTLE_MS = 600


class Desk(QObject):
    """Owns the parts that need a library, and keeps them in step.

    Signals:
        add_folder_wanted: The user wants to choose a folder.
        emptied: The library got its first folder, or lost its last.
        viewing: Whether the viewer is to be shown.
        paused: Whether indexing is paused.
    """

    add_folder_wanted = Signal()
    emptied = Signal()
    viewing = Signal(bool)
    paused = Signal(bool)

    def __init__(
        self, session: Session, actions: Actions, top_bar: TopBar, opened: Opened, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._actions = actions
        self._top_bar = top_bar
        self._status: Status | None = None
        self._offline = {folder.id for folder in opened.folders if folder.offline}
        self.model = PhotoModel(session.library, session.bridge, parent=self)
        self.grid = PhotoGrid(self.model)
        self.browser = Browser(self.grid)
        self.sidebar = Sidebar()
        self.inspector = Inspector()
        # Actions are off at first, and so are the panels that they show.
        self.sidebar.hide()
        self.inspector.hide()
        self.viewer = Viewer(session.library, session.bridge)
        self.strip = ProgressStrip(actions)
        self.failures = FailuresPanel()
        self.failures.hide()
        self.health = HealthPage()
        self._middle = QStackedWidget()
        self._middle.addWidget(self.browser)
        self._middle.addWidget(self.health)
        self.panes = self._make_panes()
        self.listing = Listing(session, self.model, self._in_use, self)
        self.browsing = Browsing(session, actions, self.browser, self.listing, opened)
        self.mapping = Mapping(session, actions, self.browser, self.listing, self.browsing)
        self.finding = Finding(session, top_bar.search_box, self.listing, self)
        self._language = LanguageHint(session, actions, self.browser.hint, self.listing)
        self.asking = Asking(parent)
        self.handling = Handling(
            session,
            actions,
            Surroundings(
                parent,
                self.browser,
                self.viewer,
                self.inspector,
                self.listing,
                self.finding,
                self.asking,
            ),
            self,
        )
        self._middle.addWidget(self.handling.history)
        seam = (self.handling.photos, self.handling.verbs)
        self._viewing = Viewing(session, actions, self.viewer, self.model, seam, self)
        self._viewing.shown.connect(self.viewing)
        self._inspecting = Inspecting(session, self.inspector, self.grid, self.model, self)
        self.collection = Collection(
            session, actions, self.sidebar, self.listing, self.finding, self.browsing, self
        )
        AlbumVerbs(session, actions, self.handling.photos, self.collection.albums, parent)
        self._places = Places(session, self.sidebar, opened.folders, self)
        self._checkup = Checkup(session, self.health, self)
        self._health_verbs = HealthVerbs(session, self.health, self.asking, self._checkup, self)
        self._checkup.set_folders(opened.folders)
        self._engine = EngineNotice(session.notifications, self)
        self._size_kept = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._size_kept.timeout.connect(self._keep_size)
        self._connect_parts()
        self._connect_health()
        self._connect_actions()
        self._show_first(opened)

    @property
    def has_folders(self) -> bool:
        return bool(self._places.folders)

    @property
    def health_shown(self) -> bool:
        return self._middle.currentWidget() is self.health

    def start(self) -> None:
        """Listen to the engine, which starts it if needed."""
        session = self.session
        session.bridge.event.connect(self._take_event)
        session.bridge.listen(session.library.subscribe)
        session.bridge.read(session.library.status, self._take_status, key="status")
        self.handling.start()
        self._language.start()

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        if self._size_kept.isActive():
            self._keep_size()
        self._size_kept.stop()
        self.listing.stop()
        self._language.stop()
        self._places.stop()
        self.collection.stop()
        self._checkup.stop()
        self.asking.stop()
        self.handling.stop()
        self._engine.stop()

    # ---- making the parts
    def _make_panes(self) -> QSplitter:
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setObjectName("panes")
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        for part, stretch in ((self.sidebar, 0), (self._middle, 1), (self.inspector, 0)):
            panes.addWidget(part)
            panes.setStretchFactor(panes.indexOf(part), stretch)
        panes.setSizes([220, 700, 290])
        return panes

    def _connect_parts(self) -> None:
        self.sidebar.view_chosen.connect(self._choose_view)
        self.sidebar.photos_wanted.connect(self.grid.setFocus)
        self.collection.titles_changed.connect(self._show_list)
        self.grid.reordered.connect(self.collection.albums.reorder)
        self.sidebar.search_chosen.connect(self._search_again)
        self.sidebar.forget_searches_wanted.connect(self.finding.forget)
        self.sidebar.add_folder_wanted.connect(self.add_folder_wanted)
        self.finding.searches_changed.connect(self.sidebar.show_searches)
        self.finding.ended.connect(self._leave_search)
        self.listing.changed.connect(self._show_list)
        self.listing.starting.connect(self.grid.start_over)
        self.listing.waiting_matches.connect(self.browser.set_waiting_matches)
        self.browser.matches_wanted.connect(self.grid.setFocus)
        self.browser.matches_wanted.connect(self.listing.apply_waiting)
        self.browser.wanted.connect(lambda verb: self._actions[verb].trigger())
        self.grid.photo_activated.connect(self.view_photo)
        self.grid.size_changed.connect(self._size_changed)
        self.handling.verbs.view_wanted.connect(self.view_photo)
        self.handling.history_shown.connect(self._show_history)
        self.handling.trash_wanted.connect(lambda: self._choose_view(PhotoView(shelf="trash")))
        self.viewer.closed.connect(self._leave_viewer)
        self._top_bar.size_changed.connect(self.grid.set_thumbnail_size)
        self._top_bar.search_box.left.connect(self.grid.setFocus)
        self._top_bar.search_box.descended.connect(self._go_to_photos)
        self._places.changed.connect(self._folders_changed)
        self.failures.retry_wanted.connect(partial(operations.retry, self.session))
        self.failures.show_wanted.connect(partial(operations.show_in_folder, self.session))
        self.failures.closed.connect(lambda: self._actions["failures"].setChecked(False))
        for part in (self.sidebar, self.inspector, self.failures, self.handling.strip):
            FocusKeeper(part, self.take_focus)

    def _connect_health(self) -> None:
        self.health.closed.connect(self._leave_pages)
        # Whoever searches wants to see photos.
        self.listing.busy.connect(lambda busy: self._leave_pages() if busy else None)
        verbs = self._health_verbs
        verbs.add_folder_wanted.connect(self.add_folder_wanted)
        verbs.problems_wanted.connect(lambda: self._actions["failures"].setChecked(True))
        verbs.pause_wanted.connect(self._actions["pause"].trigger)
        self.sidebar.relocate_wanted.connect(verbs.relocate)
        self.sidebar.leave_out_wanted.connect(lambda folder: verbs.leave_out(folder.id))
        self._actions["health"].toggled.connect(lambda on: self.show_health(shown=on))
        self._actions["when_to_work"].triggered.connect(self._show_when_to_work)

    def _connect_actions(self) -> None:
        box = self._top_bar.search_box
        for name, verb in (
            ("focus_search", box.focus_text),
            ("paste", box.paste),
            ("scan", partial(operations.scan, self.session)),
            ("pause", self._pause_or_resume),
            ("cancel", partial(operations.cancel, self.session)),
            ("larger", partial(self._step_size, _SIZE_STEP_PX)),
            ("smaller", partial(self._step_size, -_SIZE_STEP_PX)),
        ):
            self._actions[name].triggered.connect(_without_arguments(verb))
        self._actions["sidebar"].toggled.connect(self.sidebar.setVisible)
        self._actions["inspector"].toggled.connect(self._inspecting.set_shown)
        self._actions["failures"].toggled.connect(lambda on: self.show_failures(shown=on))

    def _show_first(self, opened: Opened) -> None:
        size = opened.settings[settings.THUMBNAIL_SIZE]
        self.grid.set_thumbnail_size(int(size) if size.isdecimal() else 180)
        self._top_bar.slider.setValue(self.grid.thumbnail_size)
        self.sidebar.set_closed(opened.settings[settings.SIDEBAR_CLOSED].split())
        self.sidebar.show_searches(opened.searches)
        self.returning = Returning(
            self.listing, self.grid, self.finding, self._actions, opened.last
        )
        self._show_list()

    # ---- what the user does
    def add_folder(self, path: Path) -> None:
        """Put a folder into the library and tell that it is there."""
        operations.add_folder(self.session, path, lambda _: self._places.read())

    def view_photo(self, photo_id: int) -> None:
        """Show one photo large."""
        if self.listing.query is not None:
            self.finding.remember()
        self.viewer.show_photo(photo_id, self.model.ids)
        self.viewing.emit(True)

    def take_into_window(self, dropped: Dropped) -> None:
        """Folders that are dropped on the window are added; pictures are searched by."""
        operations.take_pictures(self.session, dropped, self._take_examined)

    def step_back(self) -> None:
        """Esc: close what was opened last."""
        if not self.failures.isHidden():
            self._actions["failures"].setChecked(False)
        elif self.health_shown or self._actions["history"].isChecked():
            self._leave_pages()
        elif self._actions["map"].isChecked():
            self.collection.leave_map()
        else:
            self._top_bar.search_box.clear()

    def take_focus(self) -> None:
        """Let keys go to the photos, or to the page that stands in their place."""
        page = self._middle.currentWidget()
        if self.viewer.isVisible():
            self.viewer.setFocus()
        elif page is self.health:
            self.health.take_focus()
        elif page is self.handling.history:
            self.handling.history.take_focus()
        else:
            self.browser.take_focus()

    def _leave_pages(self) -> None:
        """Back to the photos."""
        for name in ("health", "history"):
            self._actions[name].setChecked(False)

    def _show_history(self, shown: bool) -> None:
        if shown:
            self._actions["health"].setChecked(False)
        self._middle.setCurrentWidget(self.handling.history if shown else self.browser)
        self._actions.set_photos_chosen(0 if shown else self.grid.selected_count())
        if not shown:
            self.grid.setFocus()

    def show_health(self, *, shown: bool) -> None:
        """Put the health page in the place of the photos, or the photos back."""
        if shown:
            self._actions["history"].setChecked(False)
        focused = is_within(self._middle)
        self._middle.setCurrentWidget(self.health if shown else self.browser)
        self._checkup.set_shown(shown)
        self._actions.set_photos_chosen(0 if shown else len(self.grid.selected_ids()))
        self._mark_place()
        self.emptied.emit()
        if shown:
            self.health.take_focus()
        elif focused:
            self.grid.setFocus()

    def _show_when_to_work(self) -> None:
        self._actions["health"].setChecked(True)
        self.health.go_to("work")

    def _mark_place(self) -> None:
        if self.health_shown:
            self.sidebar.choose(None)
        else:
            self.collection.mark()

    def show_failures(self, *, shown: bool) -> None:
        """Open or close the list of problems."""
        self.failures.setVisible(shown)
        if shown:
            self._read_failures()

    def _take_examined(self, examined: Examined) -> None:
        for problem in examined.problems:
            if problem.directory is not None:
                self.add_folder(problem.directory)
            else:
                self.finding.tell(problem)
        if examined.terms:
            self._top_bar.search_box.add_terms(examined.terms)

    def _choose_view(self, view: PhotoView) -> None:
        self.browsing.choose(view)
        self._leave_pages()
        self._top_bar.search_box.clear()

    def _search_again(self, words: str) -> None:
        self._top_bar.search_box.set_terms((TextTerm(words),))
        self.finding.remember()

    def _leave_search(self) -> None:
        self.sidebar.choose(self.listing.view)
        self.listing.browse(self.listing.view)

    def _leave_viewer(self) -> None:
        photo_id = self.viewer.photo_id
        self.viewing.emit(False)
        # Back at the photo that was looked at last; what was selected stays if it is the same.
        if photo_id is not None and photo_id != self.grid.current_id():
            self.grid.set_current_id(photo_id)
        self.grid.setFocus()

    def _go_to_photos(self) -> None:
        self.grid.setFocus()
        in_sight = self.grid.visible_ids()
        if in_sight and not self.grid.selected_count():
            self.grid.set_current_id(in_sight[0])

    def _pause_or_resume(self) -> None:
        paused = self._status is not None and self._status.progress.phase == "paused"
        (operations.resume if paused else operations.pause)(self.session)

    def _step_size(self, step_px: int) -> None:
        self.grid.set_thumbnail_size(self.grid.thumbnail_size + step_px)

    def _size_changed(self, size_px: int) -> None:
        self._top_bar.slider.setValue(size_px)
        self._size_kept.start()

    def _keep_size(self) -> None:
        size = str(self.grid.thumbnail_size)
        operations.keep_setting(self.session, settings.THUMBNAIL_SIZE, size)

    def _in_use(self) -> bool:
        grid = self.grid
        return grid.is_busy() or grid.underMouse() or grid.verticalScrollBar().value() > 0

    # ---- what the engine tells
    def _take_event(self, event: Event) -> None:
        match event:
            case StatusChanged():
                self._take_status(event.status)
            case PhotosChanged():
                self._photos_changed(event)
            case FoldersChanged():
                self._places.read()
            case ModelChanged():
                self._refresh_search()
            case Notice():
                self.session.notifications.post(
                    Message(event.level, told(event.message), told(event.hint), key=event.message)
                )
            case EngineLost():
                self._engine.lost(event)
                self._checkup.lost(event.message)
            case EngineBack():
                self._engine.back()
                self._checkup.back()
                self.listing.refresh()

    def _take_status(self, status: Status) -> None:
        before, self._status = self._status, status
        self.strip.show_status(status)
        self.paused.emit(status.progress.phase == "paused")
        self._checkup.take_status(status)
        if status.folders and status.folders != self._places.folders:
            self._places.show(status.folders)
        if not self.failures.isHidden() and (before is None or before.failures != status.failures):
            self._read_failures()
        self._show_list()

    def _photos_changed(self, event: PhotosChanged) -> None:
        if event.thumbnails:
            self.model.refresh_thumbnails(event.thumbnails)
        elif event.listed:
            self.model.refresh_thumbnails(None)
        if event.listed:
            self._places.photos_changed()
        if event.listed or (event.embedded and self.listing.query is not None):
            self.listing.refresh()

    def _refresh_search(self) -> None:
        if self.listing.query is not None:
            self.listing.refresh()

    def _folders_changed(self) -> None:
        view = self.listing.view
        if view.folder_id is not None and all(f.id != view.folder_id for f in self._places.folders):
            self.browsing.fall_back(PhotoView())
            self._mark_place()
        offline = {folder.id for folder in self._places.folders if folder.offline}
        if offline != self._offline:
            # The records of photos say so too, and those in memory are older.
            self._offline = offline
            self.model.refresh()
        self.emptied.emit()
        self._checkup.set_folders(self._places.folders)
        self._checkup.refresh()
        self.listing.refresh()

    def _read_failures(self) -> None:
        read = partial(self.session.library.failures, MOST_LISTED)
        self.session.bridge.read(read, self._take_failures, key="failures")

    def _take_failures(self, failures: list[Failure]) -> None:
        counted = 0 if self._status is None else self._status.failures
        self.failures.show_failures(failures, counted)

    # ---- what is listed
    def _show_list(self) -> None:
        answer = self.listing.answer if self.listing.query is not None else None
        searching = self.listing.query is not None
        self._mark_place()
        count = self.model.rowCount()
        folders = self._places.folders
        view_line = list_words.count_line(self.listing, folders, count)
        line = answer_line(answer, self._status) if answer else view_line
        title = list_words.heading(self.listing, folders, self.collection.title)
        self.browser.set_heading(title, line)
        if count or (searching and answer is None):
            self.browser.show_photos()
        elif self.listing.loaded:
            situation = Situation(
                self.listing.view,
                self._places.folders,
                self._status,
                answer,
                narrowed=self.browsing.narrowed,
            )
            self.browser.show_emptiness(explain(situation))


def _without_arguments(verb: Callable[[], object]) -> Callable[..., object]:
    """Qt passes whether the action is checked; no verb wants to know."""
    return lambda *_: verb()
