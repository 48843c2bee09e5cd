"""`undo`, `redo`, `history`: what was done, and the way back."""

from datetime import UTC, datetime

import click

from core.cli.options import json_array, json_object
from core.cli.organising_schemas import EditObject, StepRow
from core.cli.output import say, say_array, say_object, say_table, tell
from core.cli.progress import said_when_slow
from core.cli.session import Session, pass_session
from core.cli.step_words import sentence
from core.records import Step

_STATES = {"done": "", "undone": "undone", "dropped": "undone for good"}


@click.command()
@json_object
@pass_session
def undo(session: Session, as_json: bool) -> None:
    """Take back the last edit, whoever made it.

    That is whatever changed the library: tags, ratings, albums, folders, files in the trash.
    """
    with session.library() as library, said_when_slow("Taking it back. That takes a while."):
        step = library.undo()
    _say(step, "Taken back", "There is nothing to undo.", as_json=as_json)


@click.command()
@json_object
@pass_session
def redo(session: Session, as_json: bool) -> None:
    """Do again what was undone last."""
    with session.library() as library, said_when_slow("Doing it again. That takes a while."):
        step = library.redo()
    _say(step, "Done again", "There is nothing to redo.", as_json=as_json)


@click.command()
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1),
    default=30,
    show_default=True,
    help="At most so many edits.",
)
@json_array
@pass_session
def history(session: Session, limit: int, as_json: bool) -> None:
    """List the last edits, the latest first."""
    with session.library() as library:
        found = library.history(limit)
    if as_json:
        say_array(map(StepRow.of, found))
        return
    say_table([(_time(step.at_utc), sentence(step), _STATES[step.state]) for step in found])
    if not found:
        tell("Nothing was edited yet.")


def _say(step: Step | None, done: str, nothing: str, *, as_json: bool) -> None:
    if as_json:
        say_object(EditObject.of(step))
    elif step is None:
        tell(nothing)
    else:
        say(f"{done}: {sentence(step)}.")


def _time(at_utc: float) -> str:
    return f"{datetime.fromtimestamp(at_utc, UTC).astimezone():%Y-%m-%d %H:%M}"
