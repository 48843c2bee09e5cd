"""Programs of the desktop that open a file, as its `.desktop` files tell.

Everything here reads files or starts programs: call it off the GUI thread.
"""

import configparser
import os
import shlex
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeDatabase

from app import external
from app.translation import tr
from core.errors import CoreError
from core.paths import file_uri

_SECTION: Final = "Desktop Entry"
_ASSOCIATIONS: Final = ("Default Applications", "Added Associations")


@dataclass(frozen=True, slots=True)
class Program:
    """Something that opens files.

    Attributes:
        id: Name of its `.desktop` file, or an absolute path.
        name: For display.
        command: Words of its command line, with field codes such as `%F`.
    """

    id: str
    name: str
    command: tuple[str, ...]


def kind_of(name: str) -> str:
    """The MIME type of a file by its name: `image/jpeg`."""
    kinds = QMimeDatabase().mimeTypesForFileName(name)
    return kinds[0].name() if kinds else "application/octet-stream"


def programs_for(kinds: Iterable[str]) -> list[Program]:
    """Programs that take all of these kinds: the desktop's own choice first, then by name."""
    wanted = list(dict.fromkeys(kinds))
    folders = _application_folders()
    chosen = _chosen_ids(wanted, folders)
    found: dict[str, Program] = {}
    for folder in folders:
        for file in sorted(folder.glob("**/*.desktop")) if folder.is_dir() else ():
            entry_id = "-".join(file.relative_to(folder).parts)
            if entry_id not in found:
                program = _read(file, entry_id, wanted, asked_for=entry_id in chosen)
                if program is not None:
                    found[entry_id] = program
    places = {entry_id: place for place, entry_id in enumerate(chosen)}
    return sorted(found.values(), key=lambda p: (places.get(p.id, len(places)), p.name.casefold()))


def program_at(path: Path) -> Program:
    """A program that was chosen by its file.

    Raises:
        CoreError: it cannot be run.
    """
    if not os.access(path, os.X_OK) or path.is_dir():
        raise CoreError(
            tr("“{name}” is not a program.", name=path.name), tr("Choose another file.")
        )
    return Program(str(path), path.name, (str(path), "%F"))


def run(program: Program, paths: Sequence[bytes]) -> None:
    """Start a program with files; returns when it has started.

    Raises:
        CoreError: it cannot be started.
    """
    for command in command_lines(program.command, paths):
        if not external.run(command):
            raise CoreError(
                tr("“{name}” could not be started.", name=program.name),
                tr("Choose another program."),
            )


def command_lines(command: Sequence[str], paths: Sequence[bytes]) -> list[list[str | bytes]]:
    """What is to be run: once for all files, or once for each where it takes one only."""
    single = any(word in {"%f", "%u"} for word in command)
    groups = [[path] for path in paths] if single else [list(paths)]
    return [_filled(command, group) for group in groups]


def _filled(command: Sequence[str], paths: Sequence[bytes]) -> list[str | bytes]:
    words: list[str | bytes] = []
    placed = False
    for word in command:
        if word in {"%f", "%F"}:
            words += paths
            placed = True
        elif word in {"%u", "%U"}:
            words += [file_uri(path) for path in paths]
            placed = True
        elif word in {"%i", "%c", "%k", "%d", "%D", "%n", "%N", "%v", "%m"}:
            continue
        else:
            words.append(word.replace("%%", "%"))
    return words if placed else [*words, *paths]


def _read(file: Path, entry_id: str, kinds: Sequence[str], *, asked_for: bool) -> Program | None:
    parser = _parser()
    try:
        parser.read(file, encoding="utf-8")
        entry = parser[_SECTION]
    except (configparser.Error, KeyError, OSError, UnicodeDecodeError):
        return None
    takes = set(entry.get("MimeType", "").split(";"))
    hidden = "true" in {entry.get("NoDisplay", ""), entry.get("Hidden", "")} and not asked_for
    if entry.get("Type") != "Application" or hidden or not takes.issuperset(kinds):
        return None
    try:
        command = shlex.split(entry.get("Exec", ""))
    except ValueError:
        return None
    tried = entry.get("TryExec", "") or (command[0] if command else "")
    if not command or shutil.which(tried) is None:
        return None
    return Program(entry_id, _name(entry), tuple(command))


def _name(entry: configparser.SectionProxy) -> str:
    language = os.environ.get("LANG", "").partition(".")[0]
    for locale in (language, language.partition("_")[0]):
        if locale and f"Name[{locale}]" in entry:
            return entry[f"Name[{locale}]"]
    return entry.get("Name", "")


def _chosen_ids(kinds: Sequence[str], folders: Sequence[Path]) -> list[str]:
    """Programs that the user or the desktop prefers, the first one most."""
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    lists = [home / "mimeapps.list", *(folder / "mimeapps.list" for folder in folders)]
    found: dict[str, None] = {}
    for file in lists:
        parser = _parser()
        try:
            parser.read(file, encoding="utf-8")
        except (configparser.Error, OSError, UnicodeDecodeError):
            continue
        for section in _ASSOCIATIONS:
            for kind in kinds:
                if parser.has_option(section, kind):
                    found.update(dict.fromkeys(filter(None, parser[section][kind].split(";"))))
    return list(found)


def _parser() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(
        interpolation=None, delimiters=("=",), comment_prefixes=("#",), strict=False
    )
    # Names of keys differ by case in these files.
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # as its documentation says
    return parser


def _application_folders() -> list[Path]:
    if sys.platform in {"win32", "darwin"}:
        return []
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(place) / "applications" for place in (home, *shared.split(":")) if place]
