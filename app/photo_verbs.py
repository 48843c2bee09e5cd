"""What can be done with the photos that are selected in the grid."""

from array import array

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app import external, operations
from app.actions import Actions
from app.finding import Finding
from app.operations import Session
from app.views.photo_grid import PhotoGrid
from app.wording import counted
from core.paths import display_name


class PhotoVerbs(QObject):
    """Connects the actions on photos, and shows their menu.

    Signals:
        view_wanted: The id of a photo to look at.
    """

    view_wanted = Signal(object)

    def __init__(
        self, session: Session, actions: Actions, grid: PhotoGrid, finding: Finding, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._grid = grid
        self._finding = finding
        grid.context_menu_requested.connect(self.show_menu)
        grid.selection_changed_ids.connect(actions.set_photos_chosen)
        actions.set_photos_chosen(0)
        for name, verb in (
            ("view", self._view),
            ("open", self._open),
            ("show_in_folder", self._show_in_folder),
            ("find_similar", lambda: finding.find_similar(self._chosen())),
            ("add_to_search", lambda: finding.add(self._chosen())),
            ("copy", self._copy),
            ("copy_path", self._copy_path),
        ):
            actions[name].triggered.connect(verb)

    def show_menu(self, place: QPoint, photo_ids: "array[int]") -> None:
        """Show the menu at a place of the screen, without waiting for a choice."""
        if not photo_ids:
            return
        menu = QMenu(self._grid)
        menu.setObjectName("photoMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, action in enumerate(self._actions.for_photos()):
            if number in {3, 5}:
                menu.addSeparator()
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._actions["inspector"])
        menu.popup(place)

    def _chosen(self) -> list[int]:
        return list(self._grid.selected_ids())

    def _view(self) -> None:
        for photo_id in self._chosen()[:1]:
            self.view_wanted.emit(photo_id)

    def _open(self) -> None:
        for photo_id in self._chosen()[:1]:
            operations.open_externally(self._session, photo_id)

    def _show_in_folder(self) -> None:
        for photo_id in self._chosen()[:1]:
            operations.show_in_folder(self._session, photo_id)

    def _copy(self) -> None:
        operations.paths_of(self._session, self._chosen(), self._put_files)

    def _copy_path(self) -> None:
        operations.paths_of(self._session, self._chosen(), self._put_paths)

    def _put_files(self, paths: list[bytes]) -> None:
        """Files, for file managers; their addresses keep names that are not Unicode."""
        if not paths:
            return
        addresses = "\r\n".join(external.file_uri(path) for path in paths) + "\r\n"
        mime = QMimeData()
        mime.setData("text/uri-list", addresses.encode("ascii"))
        listed = addresses.replace("\r\n", "\n").rstrip()
        mime.setData("x-special/gnome-copied-files", f"copy\n{listed}".encode("ascii"))
        mime.setText("\n".join(display_name(path) for path in paths))
        QGuiApplication.clipboard().setMimeData(mime)
        self._session.notifications.tell(f"Copied {counted(len(paths), 'photo')}.", key="copied")

    def _put_paths(self, paths: list[bytes]) -> None:
        if paths:
            QGuiApplication.clipboard().setText("\n".join(display_name(path) for path in paths))
            self._session.notifications.tell(f"Copied {counted(len(paths), 'path')}.", key="copied")
