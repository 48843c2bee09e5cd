"""The files that are shown as one photo: which there are, and which is looked at."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.bridge import Bridge
from core.errors import CoreError
from core.records import Photo

if TYPE_CHECKING:
    from core.library import LibraryLike


class StackSwitch(QObject):
    """Knows the files of the photo that is looked at.

    Attributes:
        of: That photo; None while none is known.
        files: Its files, if it has more than one.

    Signals:
        changed: Other files are known now.
    """

    changed = Signal()

    def __init__(self, library: "LibraryLike", bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self.of: int | None = None
        self.files: Sequence[Photo] = ()

    def look_at(self, photo: Photo | None) -> None:
        """Another photo is looked at; reads its files if it has more than one."""
        photo_id = None if photo is None else photo.id
        if photo_id == self.of:
            return
        self.of = photo_id
        self._bridge.forget("viewer-stack")
        if self.files:
            self.files = ()
            self.changed.emit()
        if photo is not None and photo.stacked:
            self._bridge.read(
                partial(self._library.stack, photo.id), self._take, _ignore, key="viewer-stack"
            )

    def after(self, photo_id: int | None) -> int | None:
        """The file after this one, around in a circle; None when there is no other."""
        ids = [file.id for file in self.files]
        at = next((number for number, i in enumerate(ids) if i == photo_id), -1)
        return ids[(at + 1) % len(ids)] if at >= 0 and len(ids) > 1 else None

    def words(self) -> list[tuple[int, str, str]]:
        """Each file: its id, a short word for it, and its name."""
        return file_words(self.files)

    def _take(self, files: Sequence[Photo]) -> None:
        self.files = files
        self.changed.emit()


def file_words(files: Sequence[Photo]) -> list[tuple[int, str, str]]:
    """Files told apart by format, else by what their names have beyond the first one's."""
    found = []
    first = PurePosixPath(files[0].name).stem if files else ""
    formats = [_format(file) for file in files]
    for file, kind in zip(files, formats, strict=True):
        extra = PurePosixPath(file.name).stem.removeprefix(first).strip(" _-()")
        words = f"{kind} {extra}".strip() if formats.count(kind) > 1 else kind
        found.append((int(file.id), words, file.name))
    return found


def _format(file: Photo) -> str:
    return file.format or PurePosixPath(file.name).suffix.lstrip(".").upper()


def _ignore(_: CoreError) -> None:
    """The photo itself is there; its other files are not missed."""
