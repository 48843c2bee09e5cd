"""`desktop install|remove`: the entry in the application menu, for this user alone."""

import shlex
import sys
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

import click
import platformdirs

from core.cli.output import say
from core.errors import CoreError, UsageError
from core.library.starting import program_command

APPLICATION_ID = "io.github.photosift.Photosift"
ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)

_ENTRY = f"applications/{APPLICATION_ID}.desktop"
_METADATA = f"metainfo/{APPLICATION_ID}.metainfo.xml"
_SERVICE = f"dbus-1/services/{APPLICATION_ID}.Search.service"
_SEARCH_BOXES = {
    # GNOME reads only the system's folder of these; the file is there for whoever copies it.
    f"gnome-shell/search-providers/{APPLICATION_ID}.search-provider.ini": "search-provider.ini",
    # Plasma 6, and Plasma 5.
    f"krunner/dbusplugins/{APPLICATION_ID}.desktop": "krunner.desktop",
    f"kservices5/krunner/dbusplugins/{APPLICATION_ID}.desktop": "krunner.desktop",
}


@click.group(no_args_is_help=False)
def desktop() -> None:
    """Put Photosift into the application menu, or take it out."""


@desktop.command()
def install() -> None:
    """Put the menu entry and the icon into your own folders."""
    files = _files()
    for path, contents in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents)
        except OSError as error:
            raise CoreError(
                f"{path} cannot be written: {error.strerror}.", "Check the rights of its folder."
            ) from error
    say(f"The menu entry is in {_data_folder() / _ENTRY}.")
    say("KRunner finds photos from its next start on. GNOME looks in the system's folders only:")
    box = _data_folder() / next(iter(_SEARCH_BOXES))
    say(f"  sudo install -Dm644 {shlex.quote(str(box))} -t /usr/share/gnome-shell/search-providers")


@desktop.command()
def remove() -> None:
    """Take the menu entry and the icon out again."""
    for path in _files():
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise CoreError(
                f"{path} cannot be removed: {error.strerror}.", "Check the rights of its folder."
            ) from error
    say("The menu entry is gone.")


def _data_folder() -> Path:
    return platformdirs.user_data_path()


def _files() -> dict[Path, bytes]:
    """Where each file belongs, and what is in it."""
    if not sys.platform.startswith("linux"):
        raise UsageError("Menu entries of this kind exist on Linux only.", "Start `photosift`.")
    icons = resources.files("resources") / "icons"
    theme = _data_folder() / "icons" / "hicolor"
    files = {
        theme / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png": (
            icons / f"photosift-{size}.png"
        ).read_bytes()
        for size in ICON_SIZES_PX
    }
    scalable = theme / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    files[scalable] = (icons / "photosift.svg").read_bytes()
    files[_data_folder() / _METADATA] = _shipped(f"{APPLICATION_ID}.metainfo.xml").read_bytes()
    entry = _shipped(f"{APPLICATION_ID}.desktop").read_text("utf-8")
    for place, name in _SEARCH_BOXES.items():
        files[_data_folder() / place] = _shipped(f"{APPLICATION_ID}.{name}").read_bytes()
    service = _shipped(f"{APPLICATION_ID}.Search.service").read_text("utf-8")
    files[_data_folder() / _SERVICE] = answered_by(service, program_command()).encode("utf-8")
    files[_data_folder() / _ENTRY] = started_by(entry, program_command()).encode("utf-8")
    return files


def _shipped(name: str) -> Traversable:
    """A file of `packaging/`, which the wheel carries inside the resources."""
    root = resources.files("resources")
    shipped = root / "desktop" / name
    if shipped.is_file():
        return shipped
    return Path(str(root)).parent / "packaging" / name


def started_by(entry: str, command: list[str]) -> str:
    """A desktop entry that starts this command.

    Raises:
        UsageError: The path of the program has a line end or a character that is not Unicode.
    """
    if any(not word.isprintable() for word in command):
        raise UsageError(
            "The path of this program has characters that a menu entry cannot hold.",
            "Install Photosift in a folder with a plain name.",
        )
    words = " ".join(_quoted(word) for word in command)
    # A key's value is unescaped once more before it is taken apart as a command line.
    value = words.replace("\\", "\\\\")
    lines = []
    for line in entry.splitlines():
        if line.startswith("Exec="):
            lines.append(f"Exec={value} %f")
        elif line.startswith("TryExec="):
            lines.append("TryExec=" + command[0].replace("\\", "\\\\"))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def answered_by(service: str, command: list[str]) -> str:
    """A D-Bus service file that starts this command's `desktop-search`.

    Raises:
        UsageError: The path of the program has a line end or a character that is not Unicode.
    """
    if any(not word.isprintable() for word in command):
        raise UsageError(
            "The path of this program has characters that a service file cannot hold.",
            "Install Photosift in a folder with a plain name.",
        )
    words = " ".join(shlex.quote(word) for word in [*command, "desktop-search"])
    return "".join(
        f"Exec={words}\n" if line.startswith("Exec=") else f"{line}\n"
        for line in service.splitlines()
    )


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\")
    for character in '"`$':
        escaped = escaped.replace(character, "\\" + character)
    return '"' + escaped.replace("%", "%%") + '"'
