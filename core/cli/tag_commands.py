"""`tags`: list, make and change tags, and set them on photos."""

from collections.abc import Sequence

import click

from core.catalog.wording import checked_name, same_name
from core.cli.choosing import checked_word, chosen_photos, photo_words
from core.cli.options import json_array, json_object
from core.cli.organising_schemas import TagRow
from core.cli.output import counted, say_array, say_table, tell
from core.cli.session import Session, pass_session
from core.cli.step_words import say_step
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import Tag

_tag_word = click.argument("tag", metavar="TAG")


@click.group(
    invoke_without_command=True,
    subcommand_metavar="[list|add|set|unset|rename|move|colour|alias|remove]",
)
@json_array
@click.pass_context
def tags(context: click.Context, as_json: bool) -> None:
    r"""List tags, change them, and set them on photos.

    TAG is a name, a path of names (Places/Crete), or another word for a tag. A / within a name
    is written \/. PHOTO is a path or a number; a folder stands for all photos below it, and -
    for a list on standard input.
    """
    if context.invoked_subcommand is None:
        _list(context.ensure_object(Session), as_json=as_json)
    elif as_json:
        raise UsageError("--json belongs behind the command.", "photosift tags list --json")


@tags.command("list")
@json_array
@pass_session
def list_(session: Session, as_json: bool) -> None:
    """List all tags with the numbers of their photos."""
    _list(session, as_json=as_json)


@tags.command()
@_tag_word
@click.option("--colour", default="", metavar="COLOUR", help="As #rrggbb.")
@json_object
@pass_session
def add(session: Session, tag: str, colour: str, as_json: bool) -> None:
    """Make a tag, and those that it lies below."""
    with session.library() as library:
        before = _latest(library)
        library.make_tag(_names(tag), colour)
        step = library.history(1)
    say_step(step[0] if step and step[0].id != before else None, as_json=as_json)


@tags.command()
@_tag_word
@click.argument("name")
@json_object
@pass_session
def rename(session: Session, tag: str, name: str, as_json: bool) -> None:
    """Give a tag another NAME; photos keep it."""
    with session.library() as library:
        say_step(library.rename_tag(find_tag(library, tag).id, name), as_json=as_json)


@tags.command()
@_tag_word
@click.argument("below", metavar="[TAG]", required=False)
@json_object
@pass_session
def move(session: Session, tag: str, below: str | None, as_json: bool) -> None:
    """Put a tag below another one, or to the top."""
    with session.library() as library:
        parent = None if below is None else find_tag(library, below).id
        say_step(library.move_tag(find_tag(library, tag).id, parent), as_json=as_json)


@tags.command()
@_tag_word
@click.argument("value", metavar="[COLOUR]", default="")
@json_object
@pass_session
def colour(session: Session, tag: str, value: str, as_json: bool) -> None:
    """Give a tag a colour (#rrggbb), or none."""
    with session.library() as library:
        say_step(library.colour_tag(find_tag(library, tag).id, value), as_json=as_json)


@tags.command()
@_tag_word
@click.argument("words", metavar="[WORD]...", nargs=-1)
@json_object
@pass_session
def alias(session: Session, tag: str, words: Sequence[str], as_json: bool) -> None:
    """Say other words for a tag.

    They take the place of those that it had; without any, these are taken away.
    """
    with session.library() as library:
        say_step(library.set_aliases(find_tag(library, tag).id, words), as_json=as_json)


@tags.command()
@_tag_word
@json_object
@pass_session
def remove(session: Session, tag: str, as_json: bool) -> None:
    """Remove a tag with those below it from all photos. `photosift undo` brings them back."""
    with session.library() as library:
        say_step(library.remove_tag(find_tag(library, tag).id), as_json=as_json)


@tags.command("set")
@_tag_word
@photo_words
@json_object
@pass_session
def set_(session: Session, tag: str, photos: Sequence[str], as_json: bool) -> None:
    """Set a tag on photos; it is made where there is none."""
    with session.library() as library:
        chosen = chosen_photos(library, photos)
        say_step(library.tag_named(chosen, [_names(tag)]), as_json=as_json)


@tags.command()
@_tag_word
@photo_words
@json_object
@pass_session
def unset(session: Session, tag: str, photos: Sequence[str], as_json: bool) -> None:
    """Take a tag off photos."""
    with session.library() as library:
        chosen = chosen_photos(library, photos)
        say_step(library.untag(chosen, [find_tag(library, tag).id]), as_json=as_json)


def tag_paths(found: Sequence[Tag]) -> dict[int, tuple[str, ...]]:
    """Names from the top, by tag."""
    by_id = {tag.id: tag for tag in found}
    paths: dict[int, tuple[str, ...]] = {}
    for tag in found:
        above: list[Tag] = []
        next_tag: Tag | None = tag
        while next_tag is not None and next_tag.id not in paths:
            above.append(next_tag)
            next_tag = by_id.get(next_tag.parent_id or 0)
        path = () if next_tag is None else paths[next_tag.id]
        for known in reversed(above):
            path = (*path, known.name)
            paths[known.id] = path
    return paths


def shown_tag(path: Sequence[str]) -> str:
    """A tag as it is typed: `Places/Crete`."""
    return "/".join(one_line(name).replace("/", "\\/") for name in path)


def _list(session: Session, *, as_json: bool) -> None:
    with session.library() as library:
        found = library.tags()
    paths = tag_paths(found)
    found.sort(key=lambda tag: [name.casefold() for name in paths[tag.id]])
    if as_json:
        say_array(TagRow.of(tag, paths) for tag in found)
        return
    say_table(
        [
            (
                counted(tag.photos, "photo"),
                shown_tag(paths[tag.id]),
                tag.colour,
                ", ".join(map(one_line, tag.aliases)),
            )
            for tag in found
        ],
        right=(0,),
    )
    if not found:
        tell("There are no tags yet. `photosift tags set TAG PHOTO` sets one.")


def _names(typed: str) -> list[str]:
    """The names of a path of tags."""
    marked = typed.replace("\\/", "\0")
    return [name.replace("\0", "/") for name in marked.split("/")]


def find_tag(library: LibraryLike, typed: str) -> Tag:
    """The tag of a path or alias.

    Raises:
        UsageError: There is none.
    """
    names = [checked_name(name) for name in _names(typed)]
    found = library.tags()
    paths = tag_paths(found)
    alike = [tag for tag in found if _are_same(paths[tag.id], names)]
    if alike:
        # Older versions told capitals apart: what is spelt alike goes first.
        return min(alike, key=lambda tag: paths[tag.id] != tuple(names))
    if len(names) == 1:
        for tag in found:
            if any(same_name(alias, names[0]) for alias in tag.aliases):
                return tag
    raise UsageError(f"There is no tag {checked_word(typed)}.", "`photosift tags` lists them.")


def _are_same(path: Sequence[str], names: Sequence[str]) -> bool:
    return len(path) == len(names) and all(map(same_name, path, names))


def _latest(library: LibraryLike) -> int:
    steps = library.history(1)
    return steps[0].id if steps else 0
