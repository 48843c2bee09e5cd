"""`search` and `similar`: photos in rank order."""

from collections.abc import Iterator, Sequence
from typing import Any

import click
import msgspec

from core.cli.filter_options import ORDERS, Wanted, filter_options
from core.cli.options import json_array
from core.cli.output import counted, say_array, say_table, shown_path, tell
from core.cli.places import existing_picture
from core.cli.saved_searches import best_of, query_of
from core.cli.schemas import HitRow
from core.cli.session import Session, pass_session
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line, valid_text
from core.records import (
    FileTerm,
    Hit,
    PhotoId,
    PhotoOrder,
    SearchAnswer,
    Term,
    TextTerm,
)
from core.settings import LANGUAGE_TOLD

DEFAULT_LIMIT = 20
_ROWS_AT_ONCE = 500

_limit = click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=1),
    default=DEFAULT_LIMIT,
    show_default=True,
    help="At most so many photos.",
)


@click.command()
@click.argument("query", metavar="[QUERY]", nargs=-1)
@click.option("--like", metavar="IMG", multiple=True, help="A picture to be like; may be repeated.")
@click.option("--not", "unwanted", metavar="TEXT", multiple=True, help="Words to turn away from.")
@filter_options
@click.option(
    "--order",
    type=click.Choice(ORDERS),
    help="The best photos in this order, instead of the best first.",
)
@_limit
@json_array
@pass_session
def search(
    session: Session,
    query: Sequence[str],
    like: Sequence[str],
    unwanted: Sequence[str],
    order: PhotoOrder | None,
    limit: int,
    as_json: bool,
    **options: Any,
) -> None:
    """Find photos in plain words and by example.

    All photos are searched, or those that meet every condition. File and folder names count too:
    a photo that was found by its name alone has "name" in place of a score. The words of a saved
    search that --album names count along with the query. Write `--` before a query that begins
    with a dash.
    """
    words = valid_text(" ".join(query)).strip()
    terms: list[Term] = [TextTerm(words)] if words else []
    terms += [FileTerm(existing_picture(typed)) for typed in like]
    wanted = Wanted(**options)
    if not terms and wanted.album is None:  # which may look for something
        raise _nothing_to_search_for()
    terms += [TextTerm(valid_text(text), weight=-1.0) for text in unwanted if text.strip()]
    _search(session, terms, limit, wanted, order, as_json=as_json)


@click.command()
@click.argument("image", metavar="IMAGE")
@_limit
@json_array
@pass_session
def similar(session: Session, image: str, limit: int, as_json: bool) -> None:
    """Find the photos most similar to a picture.

    The picture need not be in the library; one that is comes first itself.
    """
    _search(session, [FileTerm(existing_picture(image))], limit, Wanted(), as_json=as_json)


def _search(
    session: Session,
    terms: Sequence[Term],
    limit: int,
    wanted: Wanted,
    order: PhotoOrder | None = None,
    *,
    as_json: bool,
) -> None:
    with session.library() as library:
        query = query_of(wanted.saved(library), terms)
        if all(term.weight < 0 for term in query.terms):
            raise _nothing_to_search_for()
        answer = library.search(msgspec.structs.replace(query, limit=limit, all_named=False))
        found = list(_with_paths(library, _ordered(library, answer.hits, order)))
        if answer.not_english:
            _tell_language(library)
    if answer.notice:
        tell(one_line(answer.notice))
    if as_json:
        say_array(HitRow.of(hit, path, not_english=answer.not_english) for hit, path in found)
        return
    say_table((_score(hit), shown_path(path)) for hit, path in found)
    if not found:
        tell(_why_nothing(answer))
    elif answer.more:
        tell(f"{best_of(answer)} `--limit N` shows more.")


def _nothing_to_search_for() -> UsageError:
    return UsageError(
        "There is nothing to search for.",
        'Say what: `photosift search "a dog on the beach"`, or name a picture with --like.',
    )


def _tell_language(library: LibraryLike) -> None:
    """Say once, and never again in this library, that the model knows English only."""
    if library.setting(LANGUAGE_TOLD) == "1":
        return
    tell("The model in use knows English only, and these words seem to be of another language.")
    library.set_setting(LANGUAGE_TOLD, "1")
    better = library.status().suggestion
    how = "Others know"
    if better is not None and better.languages != "English":
        name = one_line(better.spec)
        how = f"`photosift models use {name}` switches to one that knows"
        if better.download_bytes:
            how = f"`photosift models download {name}` gets one that knows"
    tell(f"{how} many languages; `photosift models list` shows them. This is said only once.")


def _ordered(library: LibraryLike, hits: Sequence[Hit], order: PhotoOrder | None) -> Sequence[Hit]:
    if order is None:
        return hits
    by_id = {hit.photo_id: hit for hit in hits}
    ids = library.in_order(list(by_id), order)
    return [by_id[PhotoId(photo_id)] for photo_id in ids]


def _with_paths(library: LibraryLike, hits: Sequence[Hit]) -> Iterator[tuple[Hit, bytes]]:
    """Hits with their paths; a photo that went away since is left out."""
    for start in range(0, len(hits), _ROWS_AT_ONCE):
        part = hits[start : start + _ROWS_AT_ONCE]
        paths = {photo.id: photo.path for photo in library.photos([hit.photo_id for hit in part])}
        yield from ((hit, paths[hit.photo_id]) for hit in part if hit.photo_id in paths)


def _score(hit: Hit) -> str:
    return " name" if hit.score is None else f"{hit.score:5.3f}"


def _why_nothing(answer: SearchAnswer) -> str:
    if answer.waiting:
        waiting = counted(answer.waiting, "photo")
        return f"Nothing found yet; {waiting} not indexed. `photosift index` does that."
    if not answer.searched:
        return "The library has no photos yet. `photosift index FOLDER` adds some."
    return "Nothing found."
