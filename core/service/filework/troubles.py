"""What went wrong with one file, in a sentence; the other files go on."""

import errno
from typing import Final

from core.paths import display_name, one_line
from core.records import FileProblem

_SENTENCES: Final = {
    errno.ENOENT: (
        "The file is not there any more.",
        "Somebody else moved or deleted it; a scan finds it again if it is in a watched folder.",
    ),
    errno.EACCES: (
        "You may not change this file or its folder.",
        "Give yourself write access to the folder, and try again.",
    ),
    errno.EROFS: (
        "The disk is read-only.",
        "Remove its write protection, or connect it in another way.",
    ),
    errno.ENOSPC: ("The disk is full.", "Free some space on it, and try again."),
    errno.EEXIST: ("Another file has this name already.", "Choose another name or folder."),
    errno.ENAMETOOLONG: ("The name or its path is too long.", "Choose a shorter name or folder."),
    errno.EIO: (
        "The disk reported an error.",
        "Check that it is connected and sound; nothing was deleted.",
    ),
    errno.EINVAL: ("The disk does not allow this name.", "Choose another name."),
    errno.EBUSY: ("Another program uses the file.", "Close that program, and try again."),
    errno.EXDEV: (
        "The file cannot stay on its own disk there.",
        "Copy it by hand; nothing was changed.",
    ),
}
_SAME: Final = {
    errno.EPERM: errno.EACCES,
    errno.ENOTDIR: errno.ENOENT,
    errno.EDQUOT: errno.ENOSPC,
    errno.ETXTBSY: errno.EBUSY,
    errno.ENODEV: errno.EIO,
    errno.ENXIO: errno.EIO,
    errno.ENOTEMPTY: errno.EEXIST,
}


def problem_of(path: bytes, error: OSError) -> FileProblem:
    """Why a file was left alone."""
    code = error.errno or 0
    sentence = _SENTENCES.get(_SAME.get(code, code))
    if sentence is None:
        sentence = (f"It could not be done: {error.strerror or 'unknown reason'}.", "")
    return FileProblem(shown(path), *sentence)


def shown(path: bytes) -> str:
    """A path for a message."""
    return one_line(display_name(path))
