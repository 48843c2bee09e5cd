"""The folders of the library in the sidebar, and what can be done with them."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QMenu

from app import style
from app.core_words import told
from app.directories import Directory
from app.disks import waiting_words
from app.itemmodels.place_model import Key, Row
from app.translation import tr, trn
from app.wording import short_name
from core.paths import one_line
from core.records import Folder, FolderId, PhotoView

ADD: Key = ("action", "add-folder")


class FolderVerbs(QObject):
    """What the menu of a folder or directory asks for.

    Signals:
        add_folder_wanted: A folder is to be added.
        remove_folder_wanted, scan_wanted, relocate_wanted, leave_out_wanted: A `Folder`.
        show_directory_wanted: The absolute path of a folder, or of a directory in it, as bytes.
        exclude_wanted: A `FolderId`, and the path of a directory relative to it, as bytes.
    """

    add_folder_wanted = Signal()
    remove_folder_wanted = Signal(object)
    scan_wanted = Signal(object)
    relocate_wanted = Signal(object)
    leave_out_wanted = Signal(object)
    show_directory_wanted = Signal(object)
    exclude_wanted = Signal(object, object)

    def fill(self, menu: QMenu, row: Row | None, folders: Mapping[FolderId, Folder]) -> None:
        """Put what can be done with a row into its menu."""
        view = row.view if row is not None else None
        folder = None
        if view is not None and row is not None and row.key[0] == "folder":
            folder = folders.get(view.folder_id or FolderId(0))
        if folder is not None and view is not None and view.directory:
            self._fill_for_directory(menu, folder, view.directory)
        elif folder is not None:
            self._fill_for_folder(menu, folder)
        _add(menu, "folder-add", tr("Add folder…"), self.add_folder_wanted)

    def _fill_for_folder(self, menu: QMenu, folder: Folder) -> None:
        _add(menu, "retry", tr("Look for new photos"), self.scan_wanted, folder)
        _add(menu, "open", tr("Show in folder"), self.show_directory_wanted, folder.path)
        menu.addSeparator()
        _add(menu, "folder", tr("Change location…"), self.relocate_wanted, folder)
        _add(menu, "minus", tr("Leave something out…"), self.leave_out_wanted, folder)
        _add(menu, "remove", tr("Remove from the library"), self.remove_folder_wanted, folder)
        menu.addSeparator()

    def _fill_for_directory(self, menu: QMenu, folder: Folder, directory: bytes) -> None:
        path = bytes(Path(os.fsdecode(folder.path)) / os.fsdecode(directory))
        _add(menu, "open", tr("Show in folder"), self.show_directory_wanted, path)
        leave_out = tr("Leave this directory out")
        _add(menu, "minus", leave_out, self.exclude_wanted, folder.id, directory)
        menu.addSeparator()


def rows(folders: Sequence[Folder], trees: Mapping[FolderId, Directory]) -> tuple[Row, ...]:
    """The folders in their order, with what is known of the directories in them."""
    found = [_folder_row(folder, trees.get(folder.id)) for folder in folders]
    add = Row(ADD, tr("Add folder…"), "action", icon="plus", muted=True)
    return (*found, add)


def _folder_row(folder: Folder, tree: Directory | None) -> Row:
    name = one_line(folder.name)
    trouble = waiting_words(folder) if folder.offline else told(folder.message)
    photos = trn("{n} photo", "{n} photos", folder.shown)
    spoken = f"{name}, {photos}"
    if folder.offline:
        spoken = tr("{folder}, not connected: {reason}", folder=spoken, reason=trouble)
    return Row(
        ("folder", folder.id, b""),
        short_name(folder),
        icon="folder-offline" if folder.offline else "folder",
        count=folder.shown,
        view=PhotoView(folder.id),
        tip=f"{name} — {trouble}" if trouble else name,
        spoken=spoken,
        muted=folder.offline,
        opens=tree is None,
        children=() if tree is None else _directory_rows(folder.id, tree),
    )


def _directory_rows(folder_id: FolderId, directory: Directory) -> tuple[Row, ...]:
    return tuple(
        Row(
            ("folder", folder_id, child.path),
            one_line(child.name),
            icon="folder",
            count=child.photos,
            view=PhotoView(folder_id, child.path),
            children=_directory_rows(folder_id, child),
        )
        for child in directory.children
    )


def _add(menu: QMenu, picture: str, text: str, signal: SignalInstance, *values: object) -> None:
    action = menu.addAction(style.icon(picture), text)
    action.triggered.connect(lambda: signal.emit(*values))
