"""`show`, `quick`, `desktop-search`: what has to do with the window and the desktop around it."""

import os
import sys
from pathlib import Path

import click
import platformdirs

from core.cli.output import say
from core.cli.places import absolute
from core.cli.session import Session, pass_session
from core.errors import UsageError
from core.library import LibraryLike
from core.library.starting import start_window


@click.command()
@click.argument("photo", required=False)
@click.option("--find", "words", metavar="WORDS", help="Search for this in the window.")
@pass_session
def show(session: Session, photo: str | None, words: str | None) -> None:
    """Bring the window to the front.

    It shows PHOTO (a path or a number) or a search. A window is opened where there is none.
    """
    if photo is not None and words is not None:
        raise UsageError("A photo and a search cannot be shown at once.", "Name one of them.")
    with session.library() as library:
        photo_id = 0 if photo is None else _photo_id(library, photo)
        if library.ask_window(photo_id, words or ""):
            return
    arguments = ["--show", str(photo_id)] if photo_id else []
    start_window(session.directory, [*arguments, "--find", words] if words else arguments)
    say("The window is being opened.")


@click.command()
@pass_session
def quick(session: Session) -> None:
    """Open a small window that searches while you type.

    Bind a key of your desktop to it.
    """
    start_window(session.directory, ["--quick"])


@click.command("desktop-search")
@pass_session
def desktop_search(session: Session) -> None:
    """Answer the desktop's own search box.

    The desktop starts this by itself after `photosift desktop install`. It ends when nobody has
    asked for a minute.
    """
    if not sys.platform.startswith("linux"):
        raise UsageError("Search boxes of this kind exist on Linux only.", "Start `photosift`.")
    # Loads a library of its own, which other commands do without.
    from core.desktop_search import bus, finding, interfaces  # noqa: PLC0415

    directory = platformdirs.user_cache_path("photosift") / "desktop-search"
    with session.library() as library:
        finder = finding.LibraryFinder(
            library, directory, lambda arguments: start_window(session.directory, arguments)
        )
        try:
            bus.serve(interfaces.Interfaces(finder))
        finally:
            finder.forget_pictures()


def _photo_id(library: LibraryLike, named: str) -> int:
    if named.isascii() and named.isdigit() and not Path(named).exists():
        found = library.photos([int(named)]) if len(named) <= 18 else []
        if not found:
            raise UsageError(
                f"There is no photo with the number {named}.", "`photosift photos` lists them."
            )
        return found[0].id
    photo = library.photo_at(os.fsencode(absolute(named)))
    if photo is None:
        raise UsageError(
            "That file is no photo of the library.", "Add its folder: `photosift add FOLDER`."
        )
    return photo.id
