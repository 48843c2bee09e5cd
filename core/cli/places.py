"""Turns what was typed for a folder or a picture into a path."""

import os
from pathlib import Path

from core.cli.output import shown_path
from core.errors import FolderError, Unreadable
from core.paths import with_home
from core.records import Folder, RemovedFolder


def absolute(typed: str) -> Path:
    """The absolute path of what was typed; links stay as they are."""
    return Path(os.path.abspath(with_home(Path(typed))))  # noqa: PTH100 - keeps links


def existing_folder(typed: str) -> Path:
    """The path of a folder that is there.

    Raises:
        FolderError: It is not there, or no folder.
    """
    path = absolute(typed)
    shown = shown_path(os.fsencode(path))
    if not path.exists():
        raise FolderError(f"There is no folder {shown}.", "Check how it is spelt.")
    if not path.is_dir():
        raise FolderError(f"{shown} is not a folder.", "Name the folder that it lies in.")
    return path


def existing_picture(typed: str) -> bytes:
    """The path bytes of a file that is there.

    Raises:
        Unreadable: It is not there, or a folder.
    """
    path = absolute(typed)
    shown = shown_path(os.fsencode(path))
    if path.is_dir():
        raise Unreadable(f"{shown} is a folder.", "Name a picture in it.")
    if not path.exists():
        raise Unreadable(f"There is no file {shown}.", "Check how it is spelt.")
    return os.fsencode(path)


def folder_at(folders: list[Folder], typed: str) -> Folder:
    """The folder of the library at a path; it need not be there any more.

    Raises:
        FolderError: The library has no such folder.
    """
    path = absolute(typed)
    wanted = {os.fsencode(path), os.path.realpath(os.fsencode(path))}
    for folder in folders:
        if folder.path in wanted:
            return folder
    raise FolderError(
        f"{shown_path(os.fsencode(path))} is not a folder of the library.",
        "`photosift folders` lists them.",
    )


def removed_folder_at(removed: list[RemovedFolder], typed: str) -> RemovedFolder:
    """The removed folder at a path where there is nothing at the moment.

    Raises:
        FolderError: None was removed from there.
    """
    path = os.fsencode(absolute(typed))
    wanted = {path, os.path.realpath(path)}
    for folder in removed:
        if folder.path in wanted:
            return folder
    raise FolderError(f"There is no folder {shown_path(path)}.", "Check how it is spelt.")
