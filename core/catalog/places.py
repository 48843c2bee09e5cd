"""Paths of folders, and of directories and files in them. Nothing here looks at the disk."""

import os

_SEPARATOR = os.fsencode(os.sep)


def is_inside(path: bytes, outer: bytes) -> bool:
    """Whether one absolute path is another one or below it."""
    return path == outer or path.startswith(_with_separator(outer))


def below_condition(directory: bytes) -> tuple[str, list[bytes]]:
    """SQL for a directory and all under it: a condition on `d.path`, and its parameters."""
    if not directory:
        return "1", []
    low = directory + _SEPARATOR
    # Every path below begins with the separator's byte, so it sorts before the byte after that.
    high = directory + bytes([_SEPARATOR[0] + 1])
    return "(d.path = ? OR (d.path >= ? AND d.path < ?))", [directory, low, high]


def _with_separator(path: bytes) -> bytes:
    return path if path.endswith(_SEPARATOR) else path + _SEPARATOR


def relative(path: bytes, outer: bytes) -> bytes:
    """A path below `outer` as seen from there; empty for `outer` itself."""
    return b"" if path == outer else path[len(_with_separator(outer)) :]


def absolute(folder_path: bytes, directory: bytes, file_name: bytes) -> bytes:
    """The absolute path of a file in a directory of a folder."""
    return os.path.join(folder_path, directory, file_name)  # noqa: PTH118 - bytes


def displayed(folder_name: str, directory_name: str) -> str:
    """A directory for display, with the folder that it lies in."""
    if not directory_name:
        return folder_name
    return os.path.join(folder_name, directory_name)  # noqa: PTH118 - for display
