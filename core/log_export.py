"""The logs of a library in one zip file, for a report: on request without any name."""

import getpass
import os
import re
import socket
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from core.catalog.connection import Connection, open_reader
from core.errors import CatalogError
from core.masking import Masker, occurs, words
from core.paths import LibraryPaths, display_name, library_directory
from core.versions import package_versions, program_version

_LOG = re.compile(r"[\w-]+\.(?:log(?:\.\d+)?|crash)")
# What the logging writes itself: it holds no name, and its numbers must stay.
_HEAD = re.compile(
    r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+ "
    r"[\w()<> .-]{1,60}? [A-Z]+ (?:core|app)[\w.]*: ",
    re.MULTILINE,
)
_NOTE = """\
These are the logs of a Photosift library.

Names of files, folders, the user and this computer are replaced: the same name is the same word
everywhere, such as name-7.jpg. A word that is also the name of a folder is replaced wherever it
stands.
"""


def export(library: Path, target: Path, *, masked: bool, report: str = "") -> None:
    """Write the logs of a library into one zip file; one that is there is replaced.

    Args:
        library: The library's folder; it needs no engine, and its catalog may be damaged.
        target: The file to be made.
        masked: Without names of files and folders, user and machine.
        report: What the doctor says, to go along.

    Raises:
        CatalogError: The file cannot be written, or a log not be read.
    """
    unfinished = target.with_name(target.name + ".part")
    try:
        texts = {"versions.txt": f"photosift {program_version()}\n{package_versions()}\n"}
        if report:
            texts["doctor.txt"] = report
        texts |= {f"logs/{path.name}": _read(path) for path in _logs(library)}
        if masked:
            masker = _masker(library, texts)
            texts = {name: _masked(masker, text) for name, text in texts.items()}
            texts["README.txt"] = _NOTE
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in sorted(texts.items()):
                archive.writestr(name, text.encode("utf-8", "backslashreplace"))
        unfinished.replace(target)
    except OSError as error:
        raise CatalogError(
            f"The logs cannot be written to {display_name(os.fsencode(target))}: "
            f"{error.strerror or 'unknown reason'}.",
            "Choose another folder, or free some space.",
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _logs(library: Path) -> list[Path]:
    try:
        with os.scandir(LibraryPaths(library).logs) as entries:
            return sorted(
                Path(entry.path)
                for entry in entries
                if _LOG.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
            )
    except OSError:
        return []  # nothing was logged yet


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")


def _masked(masker: Masker, text: str) -> str:
    pieces, at = [], 0
    for head in _HEAD.finditer(text):
        pieces += [masker.mask(text[at : head.start()]), head[0]]
        at = head.end()
    return "".join((*pieces, masker.mask(text[at:])))


def _masker(library: Path, texts: dict[str, str]) -> Masker:
    home = os.fsencode(Path.home())
    places = {os.fsencode(library): "<library>", os.path.realpath(home): "<home>", home: "<home>"}
    places[os.path.realpath(os.fsencode(library))] = "<library>"
    names = {part for place in places for part in _parts(place)}
    names |= set(_parts(os.fsencode(library_directory())))
    known = set().union(*(words(text) for text in texts.values()))
    try:
        catalog = open_reader(library)
    except CatalogError:
        catalog = None  # whole paths are still recognised, known names alone are not
    if catalog is not None:
        with closing(catalog), suppress(CatalogError):  # damaged: as above
            names |= {name for name in _names(catalog) if occurs(name, known)}
    readable = {str(Path(__file__).parents[1]), sys.prefix, sys.base_prefix}
    return Masker(names, places, _people(), readable)


def _people() -> dict[str, str]:
    host = socket.gethostname()
    found = dict.fromkeys((host, host.partition(".")[0]), "<computer>")
    for name in (Path.home().name, os.environ.get("USER", ""), os.environ.get("LOGNAME", "")):
        found[name] = "<user>"
    with suppress(KeyError, OSError):  # a user without an entry
        found[getpass.getuser()] = "<user>"
    return {name: word for name, word in found.items() if name and name != "localhost"}


def _names(catalog: Connection) -> Iterator[bytes]:
    """Every part of every path that the catalog knows."""
    seen: set[bytes] = set()
    for sql in ("SELECT path FROM folders", "SELECT path FROM directories"):
        for (path,) in catalog.execute(sql):
            for part in _parts(path):
                if part not in seen:
                    seen.add(part)
                    yield part
    for sql in ("SELECT file_name FROM photos", "SELECT file_name FROM hard_links"):
        for (name,) in catalog.execute(sql):
            yield bytes(name)
    for (label,) in catalog.execute("SELECT DISTINCT volume_label FROM folders"):
        yield os.fsencode(label)
    for (pattern,) in catalog.execute("SELECT pattern FROM exclusions"):
        yield from _parts(os.fsencode(pattern))


def _parts(path: bytes) -> list[bytes]:
    return [part for part in path.replace(b"\\", b"/").split(b"/") if part]
