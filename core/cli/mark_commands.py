"""`rate`, `favourite`, `hide` and their opposites."""

from collections.abc import Sequence

import click

from core.cli.choosing import chosen_photos, photo_words
from core.cli.options import json_object
from core.cli.session import Session, pass_session
from core.cli.step_words import say_step


@click.command()
@click.argument("stars", type=click.IntRange(0, 5))
@photo_words
@json_object
@pass_session
def rate(session: Session, stars: int, photos: Sequence[str], as_json: bool) -> None:
    """Give photos 1 to 5 stars; 0 takes them away.

    PHOTO is a path or a number; a folder stands for all photos below it, and - for a list on
    standard input.
    """
    with session.library() as library:
        say_step(library.rate(chosen_photos(library, photos), stars), as_json=as_json)


@click.command()
@photo_words
@json_object
@pass_session
def favourite(session: Session, photos: Sequence[str], as_json: bool) -> None:
    """Make photos favourites.

    PHOTO is as for `photosift rate`.
    """
    with session.library() as library:
        say_step(library.favour(chosen_photos(library, photos), on=True), as_json=as_json)


@click.command()
@photo_words
@json_object
@pass_session
def unfavourite(session: Session, photos: Sequence[str], as_json: bool) -> None:
    """Take photos off the favourites.

    PHOTO is as for `photosift rate`.
    """
    with session.library() as library:
        say_step(library.favour(chosen_photos(library, photos), on=False), as_json=as_json)


@click.command()
@photo_words
@json_object
@pass_session
def hide(session: Session, photos: Sequence[str], as_json: bool) -> None:
    """Keep photos out of every list and search.

    Their files stay as they are. PHOTO is as for `photosift rate`.
    """
    with session.library() as library:
        say_step(library.hide(chosen_photos(library, photos), on=True), as_json=as_json)


@click.command()
@photo_words
@json_object
@pass_session
def unhide(session: Session, photos: Sequence[str], as_json: bool) -> None:
    """Show hidden photos again.

    PHOTO is as for `photosift rate`; a folder stands for the hidden photos below it.
    """
    with session.library() as library:
        chosen = chosen_photos(library, photos, shelf="hidden")
        say_step(library.hide(chosen, on=False), as_json=as_json)
