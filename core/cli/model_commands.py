"""`models`: which model reads the pictures."""

import click

from core.cli.durations import about
from core.cli.options import json_array, json_object
from core.cli.output import counted, say, say_array, say_object, say_table, tell
from core.cli.places import absolute, existing_folder
from core.cli.progress import download_display
from core.cli.session import Session, pass_session
from core.errors import ModelMissing
from core.events import Event, StatusChanged
from core.library import LibraryLike
from core.paths import one_line, valid_text
from core.records import ModelEntry


@click.group(no_args_is_help=False)
def models() -> None:
    """List, choose, download, remove and evaluate models."""


@models.command("list")
@json_array
@pass_session
def list_models(session: Session, as_json: bool) -> None:
    """List the models, what they cost and how good they are.

    IMAGENET is the share of pictures, in percent, that a model names rightly among 1,000 things.
    `--json` gives every figure with its source.
    """
    with session.library() as library:
        entries = library.models()
    if as_json:
        say_array(entries)
        return
    header = ("MODEL", "STATE", "DOWNLOAD", "IMAGENET", "LANGUAGES", "LICENCE")
    say_table([header, *(_cells(entry) for entry in entries)], right=(2, 3))
    suggested = [entry for entry in entries if entry.suggested]
    for entry in suggested or [entry for entry in entries if entry.recommended]:
        tell(_recommendation(entry))


def _recommendation(entry: ModelEntry) -> str:
    """What it brings and costs, as far as that is known."""
    facts = ["finds more"] if entry.finds == "more" else []
    if entry.download_bytes and entry.state == "absent":
        facts.append(f"{entry.download_bytes / 1e6:.0f} MB")
    if entry.seconds is not None:
        facts.append(f"{about(entry.seconds)} for your photos")
    told = f": {'; '.join(facts)}" if facts else ""
    return f"Recommended: {one_line(entry.spec)}{told}."


@models.command()
@click.argument("spec", metavar="[MODEL]", required=False)
@pass_session
def card(session: Session, spec: str | None) -> None:
    """Say what a model is good for, and where its limits lie.

    Without a name, of the model in use.
    """
    with session.library() as library:
        wanted = _checked(library, spec) if spec else library.status().model.spec
        entry = next((entry for entry in library.models() if entry.spec == wanted), None)
        text = library.model_card(wanted)
    rows = [("Model", wanted)]
    if entry is not None:
        rows += [("Name", entry.name), ("Languages", entry.languages), ("Licence", entry.licence)]
        rows += [(name, f"{value:g}") for name, value in entry.quality.items()]
        rows += [("Figures from", entry.quality_source), ("Note", entry.notice)]
        rows += [("Card", entry.card)]
    say_table([(name, one_line(value)) for name, value in rows if value])
    for line in text.splitlines():
        say(one_line(line))


def _cells(entry: ModelEntry) -> tuple[str, ...]:
    size = f"{entry.download_bytes / 1e6:.0f} MB" if entry.download_bytes else "none"
    imagenet = entry.quality.get("imagenet_top1_percent")
    quality = "" if imagenet is None else f"{imagenet:.1f}"
    # A licence that asks for more than naming it is told in full at the download.
    licence = "research only" if entry.notice and "research" in entry.notice else entry.licence
    cells = (entry.spec, entry.state, size, quality, entry.languages, licence)
    return tuple(one_line(cell) for cell in cells)


@models.command()
@click.argument("spec", metavar="MODEL")
@pass_session
def use(session: Session, spec: str) -> None:
    """Switch to another model.

    Until every photo is embedded with it, the old one answers.
    """
    wanted = switch(session, spec)
    say(f"{one_line(wanted)} answers as soon as the photos are embedded with it.")
    tell("`photosift index` does that now; so does the window while it is open.")


def switch(session: Session, spec: str) -> str:
    """Switch to another model; returns its name as the library spells it.

    Raises:
        CoreError: There is no such model, or it cannot be used.
    """
    with session.library() as library:
        wanted = _checked(library, spec)
        library.use_model(wanted)
    return wanted


@models.command()
@click.argument("spec", metavar="MODEL")
@pass_session
def download(session: Session, spec: str) -> None:
    """Download a model.

    An interrupted download goes on where it stopped.
    """
    with session.library() as library:
        wanted = _checked(library, spec)
        entry = next((entry for entry in library.models() if entry.spec == wanted), None)
        if entry and entry.notice:
            tell(one_line(entry.notice))
        with download_display(wanted) as bar:

            def hear(event: Event) -> None:
                if isinstance(event, StatusChanged):
                    bar.show(event.status.download)

            leave = library.subscribe(hear)
            try:
                library.download_model(wanted)
            finally:
                leave()
    say(f"{one_line(wanted)} is ready. `photosift models use` switches to it.")


@models.command("remove")
@click.argument("spec", metavar="MODEL")
@pass_session
def remove_model(session: Session, spec: str) -> None:
    """Delete a downloaded model and its embeddings."""
    with session.library() as library:
        wanted = _checked(library, spec)
        library.remove_model(wanted)
    say(f"{one_line(wanted)} is removed.")


@models.command()
@click.argument("folder", metavar="FOLDER")
@json_object
@pass_session
def evaluate(session: Session, folder: str, as_json: bool) -> None:
    """Measure the model in use on pictures of your own.

    The folder has one sub-folder a label, or pictures with captions beside them.
    """
    path = existing_folder(folder)
    with session.library() as library:
        evaluation = library.evaluate(path)
    if as_json:
        say_object(evaluation)
        return
    skipped = f", {evaluation.skipped} skipped" if evaluation.skipped else ""
    pictures = counted(evaluation.pictures, "picture")
    say(f"{one_line(evaluation.model)}: {pictures}{skipped}")
    say_table([(name, f"{value:.3f}") for name, value in evaluation.figures.items()])


def _checked(library: LibraryLike, spec: str) -> str:
    """The model as the library spells it; files of one's own by their absolute path.

    Raises:
        ModelMissing: It is a single word that no listed model goes by.
    """
    wanted = valid_text(spec)
    entries = library.models()
    for entry in entries:
        if wanted in {entry.spec, entry.name}:
            return entry.spec
    short = [entry.spec for entry in entries if entry.spec.rpartition("/")[2] == wanted]
    if len(short) == 1:
        return short[0]
    local = _local_files(wanted)
    if local:
        return local
    if "/" not in wanted and "\\" not in wanted:
        raise ModelMissing(
            f"There is no model called {one_line(wanted)}.", "`photosift models list` names them."
        )
    return wanted


def _local_files(spec: str) -> str:
    """A folder, or `ARCHITECTURE@checkpoint`, that is there from here; else empty.

    The engine has another current folder.
    """
    architecture, at, rest = spec.rpartition("@")
    if "/" in architecture or "\\" in architecture:
        architecture, at, rest = "", "", spec
    path = absolute(rest)
    return f"{architecture}{at}{path}" if rest and path.exists() else ""
