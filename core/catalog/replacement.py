"""Puts a new catalog in the place of the present one, which is set aside and never deleted.

A kill at any moment leaves the old catalog or the new one: a note is written when the new file is
whole, and from then on `finish` goes through to the end, in this process or in the next.
"""

import os
import re
import shutil
from datetime import datetime
from pathlib import Path
from typing import Literal

from core.catalog.copying import SIDE_FILES, make_durable, remove_file, sync_folder
from core.errors import CatalogError
from core.paths import LibraryPaths, display_name

_NOTE = "catalog.replacing"
_SET_ASIDE = re.compile(r"catalog\.[a-z]+-[0-9T]+\.db")


def new_catalog(library: Path) -> Path:
    """Where the new catalog is built."""
    return library / "catalog.new"


def replace(library: Path, word: Literal["damaged", "replaced"], now: datetime) -> Path:
    """Put `new_catalog` in place; the caller holds the library's lock and has closed everything.

    Returns:
        Where the present catalog is from now on, if there was one.

    Raises:
        CatalogError: A file cannot be renamed.
    """
    aside = library / f"catalog.{word}-{now:%Y%m%dT%H%M%S%f}.db"
    note, unfinished = library / _NOTE, library / f"{_NOTE}.part"
    try:
        make_durable(new_catalog(library))
        unfinished.write_text(aside.name, encoding="ascii")
        make_durable(unfinished)
        unfinished.replace(note)
        sync_folder(library)
    except OSError as error:
        raise _cannot(library, error) from error
    finish(library)
    return aside


def finish(library: Path) -> None:
    """Go through with a replacement that was interrupted; without one, drop what it left.

    Raises:
        CatalogError: A file cannot be renamed.
    """
    note, new, catalog = library / _NOTE, new_catalog(library), LibraryPaths(library).catalog
    try:
        if note.exists():
            name = note.read_text(encoding="ascii", errors="replace")
            if new.exists() and _SET_ASIDE.fullmatch(name):
                _exchange(catalog, new, library / name)
            shutil.rmtree(LibraryPaths(library).index, ignore_errors=True)
            LibraryPaths(library).suspect.unlink(missing_ok=True)
            sync_folder(library)
            note.unlink()
        remove_file(new)
    except OSError as error:
        raise _cannot(library, error) from error


def is_set_aside(name: str) -> bool:
    """Whether a file in the library's folder is a catalog that was replaced."""
    return _SET_ASIDE.fullmatch(name) is not None


def abandon(library: Path) -> None:
    """Drop a new catalog that is not to replace the present one after all.

    One whose replacement has begun stays: without it there might be none.
    """
    if not (library / _NOTE).exists():
        remove_file(new_catalog(library))


def _exchange(catalog: Path, new: Path, aside: Path) -> None:
    # The file itself goes first: who opens the catalog now finds none, and so leaves no log that
    # the new one would take for its own.
    for suffix in ("", *SIDE_FILES):
        present = catalog.with_name(catalog.name + suffix)
        if present.exists():
            present.replace(aside.with_name(aside.name + suffix))
    sync_folder(catalog.parent)
    new.replace(catalog)


def _cannot(library: Path, error: OSError) -> CatalogError:
    return CatalogError(
        f"The catalog cannot be replaced: {error.strerror or 'unknown reason'}.",
        "Close every Photosift window, and check that you may write to "
        f"{display_name(os.fsencode(library))}.",
    )
