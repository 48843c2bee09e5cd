"""What can be done with the photos that are selected in the grid."""

from array import array
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from app import file_operations, menus, operations, organising_operations
from app.actions import Choice
from app.file_operations import Reach
from app.finding import Finding
from app.photo_tools import PhotoTools
from app.translation import tr, trn
from app.views.photo_grid import PhotoGrid
from core.paths import display_name, file_uri
from core.records import Shelf

_SETTLE_MS: Final = 150
_MOST_LOOKED_AT: Final = 500


class PhotoVerbs(QObject):
    """Connects the actions on photos, and shows their menu.

    Signals:
        view_wanted: The id of a photo to look at.
    """

    view_wanted = Signal(object)

    def __init__(
        self, tools: PhotoTools, grid: PhotoGrid, finding: Finding, parent: QObject
    ) -> None:
        super().__init__(parent)
        session, photos = tools.session, tools.photos
        actions, listing = tools.actions, tools.listing
        self._session = session
        self._actions = actions
        self._photos = photos
        self._listing = listing
        self._grid = grid
        self._finding = finding
        self._looking = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._looking.timeout.connect(self._look_whether_away)
        grid.context_menu_requested.connect(self.show_menu)
        photos.changed.connect(self._photos_changed)
        listing.changed.connect(self._photos_changed)
        for name, verb in (
            ("view", self._view),
            ("open", self._open),
            ("play_film", self._play_film),
            ("show_in_folder", self._show_in_folder),
            ("find_similar", lambda: finding.find_similar(self._chosen())),
            ("add_to_search", lambda: finding.add(self._chosen())),
            ("copy", self._copy),
            ("copy_path", self._copy_path),
            ("copy_picture", self._copy_picture),
            ("favour", lambda: organising_operations.toggle_favourite(session, photos.ids())),
            ("hide", self._hide_or_show),
            ("rotate_right", lambda: organising_operations.rotate(session, photos.ids(), 90)),
            ("rotate_left", lambda: organising_operations.rotate(session, photos.ids(), 270)),
        ):
            actions[name].triggered.connect(verb)
        for stars in range(6):
            actions[f"rate_{stars}"].triggered.connect(partial(self._rate, stars))
        self._photos_changed()

    def show_menu(self, place: QPoint, photo_ids: "array[int]") -> None:
        """Show the menu at a place of the screen, without waiting for a choice."""
        if not photo_ids:
            return
        menu = QMenu(self._grid)
        menu.setObjectName("photoMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menus.fill_photo_menu(menu, self._actions)
        menu.addSeparator()
        menu.addAction(self._actions["inspector"])
        menu.popup(place)

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        self._looking.stop()

    def _photos_changed(self) -> None:
        self._session.bridge.forget("reach")
        known = None
        if self._photos.count() == 1:
            known = self._grid.photos.known_photo(self._photos.ids()[0])
        self._set_choice(Reach(film=known is not None and known.has_video))
        self._looking.start()

    def _set_choice(self, reach: Reach) -> None:
        self._actions.set_choice(
            Choice(self._count(), self._shelf(), reach.away, self._in_album(), reach.film)
        )

    def _count(self) -> int:
        """Keys act on what is seen only."""
        return self._photos.count() if self._photos.in_sight() else 0

    def _shelf(self) -> Shelf:
        return "photos" if self._listing.query is not None else self._listing.view.shelf

    def _in_album(self) -> bool:
        listing = self._listing
        return listing.query is None and listing.view.filter.album_id is not None

    def _look_whether_away(self) -> None:
        count = self._photos.count()
        if 0 < count <= _MOST_LOOKED_AT:
            file_operations.reach(self._session, self._photos.ids(), self._set_choice)

    def _chosen(self) -> list[int]:
        return list(self._photos.ids())

    def _rate(self, stars: int, *_: object) -> None:
        organising_operations.rate(self._session, self._photos.ids(), stars)

    def _hide_or_show(self) -> None:
        on = self._shelf() != "hidden"
        organising_operations.hide(self._session, self._photos.ids(), on=on)

    def _view(self) -> None:
        for photo_id in self._chosen()[:1]:
            self.view_wanted.emit(photo_id)

    def _open(self) -> None:
        for photo_id in self._chosen()[:1]:
            operations.open_externally(self._session, photo_id)

    def _play_film(self) -> None:
        for photo_id in self._chosen()[:1]:
            operations.play_film(self._session, photo_id)

    def _show_in_folder(self) -> None:
        for photo_id in self._chosen()[:1]:
            operations.show_in_folder(self._session, photo_id)

    def _copy(self) -> None:
        operations.paths_of(self._session, self._chosen(), self._put_files)

    def _copy_path(self) -> None:
        operations.paths_of(self._session, self._chosen(), self._put_paths)

    def _copy_picture(self) -> None:
        for photo_id in self._chosen()[:1]:
            file_operations.picture_of(self._session, photo_id, self._put_picture)

    def _put_picture(self, picture: QImage) -> None:
        mime = QMimeData()
        mime.setImageData(picture)
        QGuiApplication.clipboard().setMimeData(mime)
        self._session.notifications.tell(tr("Copied the picture."), key="copied")

    def _put_files(self, paths: list[bytes]) -> None:
        """Files, for file managers; their addresses keep names that are not Unicode."""
        if not paths:
            return
        addresses = "\r\n".join(file_uri(path) for path in paths) + "\r\n"
        mime = QMimeData()
        mime.setData("text/uri-list", addresses.encode("ascii"))
        listed = addresses.replace("\r\n", "\n").rstrip()
        mime.setData("x-special/gnome-copied-files", f"copy\n{listed}".encode("ascii"))
        mime.setText("\n".join(display_name(path) for path in paths))
        QGuiApplication.clipboard().setMimeData(mime)
        self._session.notifications.tell(
            trn("Copied {n} photo.", "Copied {n} photos.", len(paths)), key="copied"
        )

    def _put_paths(self, paths: list[bytes]) -> None:
        if paths:
            QGuiApplication.clipboard().setText("\n".join(display_name(path) for path in paths))
            self._session.notifications.tell(
                trn("Copied {n} path.", "Copied {n} paths.", len(paths)), key="copied"
            )
