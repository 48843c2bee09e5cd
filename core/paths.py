"""Where things lie, and how the file system's bytes become names that people can read."""

import hashlib
import os
import re
import stat
import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import platformdirs

LIBRARY_VARIABLE = "PHOTOSIFT_LIBRARY"
SOCKET_PATH_LIMIT_BYTES = 100  # the kernel's limit is 104 to 108 with the closing zero

_MOST_MOVES = 8
_POINTER_BYTES = 2**13
_SURROGATES = re.compile("[\ud800-\udfff]")
# Line and paragraph separators and the marks that turn the direction of writing around.
_MISLEADING = re.compile("[\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_CONTROL_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The files inside one library."""

    directory: Path

    @property
    def catalog(self) -> Path:
        return self.directory / "catalog.db"

    @property
    def suspect(self) -> Path:
        """A mark that somebody met damage in the catalog; the next engine repairs it."""
        return self.directory / "catalog.suspect"

    @property
    def thumbnails(self) -> Path:
        return self.directory / "thumbnails.db"

    @property
    def index(self) -> Path:
        return self.directory / "index"

    @property
    def models(self) -> Path:
        return self.directory / "models"

    @property
    def backups(self) -> Path:
        return self.directory / "backups"

    @property
    def logs(self) -> Path:
        return self.directory / "logs"

    @property
    def in_flight(self) -> Path:
        """What the engine works on; it is there after the engine died only."""
        return self.directory / "in-flight"

    @property
    def engine_lock(self) -> Path:
        return self.directory / "engine.lock"

    @property
    def engine_holder(self) -> Path:
        """Who holds the lock, for those who meet it."""
        return self.directory / "engine.holder"

    @property
    def engine_key(self) -> Path:
        return self.directory / "engine.key"

    @property
    def moved_to(self) -> Path:
        """A pointer: the library is in another folder now."""
        return self.directory / "moved-to"

    @property
    def moving_from(self) -> Path:
        """A pointer back: this is a copy, and no library before that one points here."""
        return self.directory / "moving-from"


def with_home(path: Path) -> Path:
    """The path with a leading `~` as the home folder; one of nobody we know stays as it is."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - pathlib's raises for such a one


def library_directory(explicit: Path | None = None) -> Path:
    """The folder of the library: as asked, else `PHOTOSIFT_LIBRARY`, else the user's data folder.

    A library that was moved is followed to where it is now; one whose new place is not there
    is not, and whoever opens the old one says so (`core.catalog.moved`). The answer is
    absolute; nothing is created.
    """
    return trail(asked_directory(explicit))[-1]


def trail(folder: Path) -> list[Path]:
    """The folder, and those that its library was moved to, as far as they are there."""
    passed = [folder]
    for _ in range(_MOST_MOVES):
        place = moved_place(passed[-1])
        if place is None or place in passed or not _holds_library(place):
            break
        passed.append(place)
    return passed


def moved_place(folder: Path) -> Path | None:
    """Where the library of a folder is instead; None when it is in the folder itself."""
    paths = LibraryPaths(folder)
    source = read_pointer(paths.moving_from)
    if source is None:
        return read_pointer(paths.moved_to)
    arrived = read_pointer(LibraryPaths(source).moved_to)
    return None if arrived is not None and is_same_place(arrived, folder) else source


def read_pointer(file: Path) -> Path | None:
    """The absolute path that a small file holds, or None when there is none that makes sense."""
    try:
        # Whatever somebody put in its place must not make the program wait.
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError):
        return None
    with open(handle, "rb") as opened:  # noqa: PTH123 - a handle, not a path
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return None
            content = opened.read(_POINTER_BYTES)
        except OSError:
            return None
    path = os.fsdecode(content.removesuffix(b"\n"))
    if len(content) == _POINTER_BYTES or "\0" in path or not Path(path).is_absolute():
        return None
    return Path(os.path.normpath(path))


def is_same_place(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same folder."""
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False


def _holds_library(folder: Path) -> bool:
    paths = LibraryPaths(folder)
    signs = (paths.catalog, paths.backups, paths.engine_key, paths.moved_to, paths.moving_from)
    return any(os.path.lexists(sign) for sign in signs)


def asked_directory(explicit: Path | None = None) -> Path:
    """The folder that was asked for, whether or not its library was moved since."""
    if explicit is not None:
        return Path(os.path.abspath(with_home(explicit)))  # noqa: PTH100 - keeps links as given
    named = os.environ.get(LIBRARY_VARIABLE, "")
    if named:
        return Path(os.path.abspath(with_home(Path(named))))  # noqa: PTH100 - as above
    return platformdirs.user_data_path("photosift", appauthor=False)


def make_library(library: Path) -> None:
    """Make the folder of a library where there is none: nobody but its owner may look into it.

    One that is there keeps its mode, which its owner may have changed.

    Raises:
        OSError: It cannot be made.
    """
    library.mkdir(mode=0o700, parents=True, exist_ok=True)


def runtime_socket(library: Path) -> Path:
    """The Unix socket of a library's engine: short, and in a folder of mode 0700.

    Raises:
        OSError: No private folder could be made.
    """
    name = hashlib.sha256(os.fsencode(library.resolve())).hexdigest()[:16] + ".sock"
    trouble: OSError | None = None
    for folder in _runtime_folders():
        socket = folder / name
        if len(os.fsencode(socket)) >= SOCKET_PATH_LIMIT_BYTES:
            continue
        try:
            _make_private(folder)
        except OSError as error:
            trouble = error
            continue
        return socket
    raise trouble or OSError("no folder with a short enough path for the engine's socket")


def _runtime_folders() -> list[Path]:
    folders = []
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if session and Path(session).is_dir():
        folders.append(Path(session) / "photosift")
    if sys.platform == "win32":
        folders.append(Path(tempfile.gettempdir()) / "photosift")
    else:
        name = f"photosift-{os.getuid()}"
        folders += [Path(tempfile.gettempdir()) / name, Path("/tmp") / name]  # noqa: S108
    return folders


def _make_private(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)
    if sys.platform != "win32":
        found = folder.lstat()
        # Somebody else may have made it first in a shared folder.
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(f"{folder} belongs to somebody else")
        if stat.S_IMODE(found.st_mode) != 0o700:
            folder.chmod(0o700)


def path_bytes(path: str | os.PathLike[str]) -> bytes:
    """A path as the file system's bytes."""
    return os.fsencode(path)


def valid_text(text: str) -> str:
    """The text with every lone surrogate as U+FFFD, so that it can be stored and sent."""
    return _SURROGATES.sub("\ufffd", text)


def display_name(path: bytes) -> str:
    """A name or path for display: valid Unicode, NFC; undecodable bytes become U+FFFD.

    Control characters stay; `one_line` is for places that show a single line.
    """
    return unicodedata.normalize("NFC", valid_text(os.fsdecode(path)))


def one_line(text: str) -> str:
    """The text with control characters made visible, for one line of a window or a terminal."""
    return _MISLEADING.sub("\ufffd", text.translate(_CONTROL_PICTURES))


def search_fold(text: str) -> str:
    """The text as names are compared: no case, no Latin accents, compatibility forms alike."""
    # Taken apart first: letters of mathematics have a case only then.
    folded = unicodedata.normalize("NFKD", valid_text(text)).casefold()
    taken_apart = unicodedata.normalize("NFKD", folded)
    plain = "".join(c for c in taken_apart if not "\u0300" <= c <= "\u036f")
    return unicodedata.normalize("NFC", plain)


def file_uri(path: bytes) -> str:
    """The `file:` address of an absolute path; every byte survives."""
    if sys.platform == "win32":
        name = os.fsdecode(path).replace("\\", "/")
        return f"file://{quote(name)}" if name.startswith("//") else f"file:///{quote(name)}"
    return f"file://{quote(path)}"
