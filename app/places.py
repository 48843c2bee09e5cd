"""Keeps the sidebar in step with the folders of the library."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app import operations, upkeep
from app.directories import Directory, as_tree, exclusion_of
from app.operations import Session
from app.views.sidebar import Sidebar
from core.errors import CoreError
from core.events import Edited, Event
from core.records import Folder, FolderId

_SETTLE_MS = 800


class Places(QObject):
    """Reads folders and directories, and carries out what is asked of them.

    Signals:
        changed: Folders came, went, or changed their state.
    """

    changed = Signal()

    def __init__(
        self, session: Session, sidebar: Sidebar, folders: Sequence[Folder], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._sidebar = sidebar
        self.folders: tuple[Folder, ...] = tuple(folders)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read_again)
        sidebar.directories_wanted.connect(self._read_directories_of)
        sidebar.remove_folder_wanted.connect(partial(operations.remove_folder, session))
        sidebar.show_directory_wanted.connect(partial(operations.show_directory, session))
        sidebar.exclude_wanted.connect(self._exclude)
        sidebar.scan_wanted.connect(lambda folder: operations.scan(session, [folder.id]))
        session.bridge.event.connect(self._take_event)
        self.show(self.folders)

    def show(self, folders: Sequence[Folder]) -> None:
        """Show these folders."""
        before = self.folders
        self.folders = tuple(folders)
        self._sidebar.show_folders(self.folders)
        if before != self.folders:
            self.changed.emit()

    def read(self) -> None:
        """Read the folders again."""
        self._session.bridge.read(self._session.library.folders, self.show, key="folders")

    def photos_changed(self) -> None:
        """The counts are read again, a little later."""
        if not self._settle.isActive():
            self._settle.start()

    def stop(self) -> None:
        self._settle.stop()

    def _take_event(self, event: Event) -> None:
        """Photos that are hidden, or shown again, are counted anew."""
        if isinstance(event, Edited) and event.listed:
            self.photos_changed()

    def _exclude(self, folder_id: FolderId, directory: bytes) -> None:
        # What follows is told by an event.
        upkeep.exclude(self._session, exclusion_of(directory), folder_id, self.photos_changed)

    def _read_again(self) -> None:
        self.read()
        for folder_id in self._sidebar.open_folder_ids():
            self._read_directories_of(folder_id)

    def _read_directories_of(self, folder_id: FolderId) -> None:
        library = self._session.library

        def work() -> Directory:
            return as_tree(library.directories(folder_id))

        self._session.bridge.read(
            work,
            partial(self._sidebar.show_directories, folder_id),
            self._session.notifications.fail if self._known(folder_id) else _ignore,
            key=f"directories-{folder_id}",
        )

    def _known(self, folder_id: FolderId) -> bool:
        return any(folder.id == folder_id for folder in self.folders)


def _ignore(_: CoreError) -> None:
    """The folder was removed in the meantime."""
