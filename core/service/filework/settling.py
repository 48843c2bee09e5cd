"""After a crash: what was under way is finished or given up, by what lies where.

The journal says of every open move where its file was, is to be, and waits in between, and what it
was. A file is known again by its number on its volume, or by size and time where volumes give
numbers anew. What is on a disk that is not there stays open until it is.
"""

import logging
import os
from collections.abc import Collection, Sequence
from contextlib import suppress
from itertools import groupby

from core.catalog import journal, vaults
from core.catalog.connection import Connection, writing
from core.catalog.journal import Move, Seen
from core.service.filework import disk
from core.service.filework.adopting import adopt
from core.service.filework.carrying import Outcome, note, put_somewhere
from core.service.filework.emptying import finish_deleting
from core.service.filework.troubles import shown
from core.service.filework.vault import vault_probe

log = logging.getLogger(__name__)


class _AwayError(Exception):
    """The disk is not there."""


def settle(catalog: Connection, alive: Collection[int] = ()) -> Outcome:
    """Finish or give up every open move, but those of pieces of work that are `alive`.

    Raises:
        CatalogError: The catalog cannot be read or written; it is tried again later.
    """
    whole = Outcome()
    dead = [move for move in journal.open_moves(catalog) if move.work_id not in alive]
    for work_id, group in groupby(dead, key=lambda move: move.work_id):
        outcome = _settle_work(catalog, work_id, list(group))
        for mine, other in zip(whole.noted, outcome.noted, strict=True):
            mine.extend(other)
        whole.step_id = outcome.step_id or whole.step_id
    if not alive:
        finish_deleting(catalog)
        if journal.works(catalog):
            _remove_probes(catalog)
    for mine, other in zip(whole.noted, adopt(catalog, tidy=not alive), strict=True):
        mine.extend(other)
    still_open = set(alive) | {move.work_id for move in journal.open_moves(catalog)}
    with writing(catalog):
        for work_id in journal.works(catalog):
            if work_id not in still_open:
                journal.end(catalog, work_id, whole=False)
        journal.forget_old(catalog)
    return whole


def _remove_probes(catalog: Connection) -> None:
    """Remove the empty directories with which a quarantine was tried out when the engine died."""
    for root in vaults.roots(catalog):
        for directory in {root, *vaults.directories(catalog, root)}:
            with suppress(OSError):
                os.rmdir(os.path.join(directory, vault_probe()))  # noqa: PTH106, PTH118 - bytes


def _settle_work(catalog: Connection, work_id: int, moves: Sequence[Move]) -> Outcome:
    outcome = Outcome()
    arrived: list[Move] = []
    dropped: list[Move] = []
    # What goes with a photo follows its file, wherever that turns out to be.
    gone: set[int] = set()
    led = {move.photo_id for move in moves if move.part == "own"}
    for move in sorted(moves, key=lambda move: move.part != "own"):
        is_led = move.part != "own" and move.photo_id and move.photo_id in led
        follows = move.photo_id in gone if is_led else None
        try:
            settle_one = _settle_copy if move.is_copy else _settle_move
            made = settle_one(move, follows=follows)
        except _AwayError:
            log.warning("%s is looked for when its disk is there", shown(move.source))
            continue
        except OSError as error:
            log.warning("%s cannot be looked at: %s", shown(move.source), error)
            continue
        log.info("%s: %s", "finished" if made else "given up", shown(move.source))
        if made and move.part == "own" and move.photo_id is not None:
            gone.add(move.photo_id)
        arrived += made
        dropped += [] if made else [move]
    for directory in {os.path.dirname(p) for m in arrived for p in (m.source, m.target)}:  # noqa: PTH120
        disk.sync_directory(directory)
    note(catalog, work_id, arrived, dropped, outcome)
    return outcome


def _settle_move(move: Move, *, follows: bool | None) -> list[Move]:
    """The move if it was made, or is now; nothing if it was not.

    `follows`: whether the photo that it goes with has moved; None for a file of its own.
    """
    places = {path: disk.look(path) for path in (move.target, move.via, move.source) if path}
    where = _where(move, places)
    if where is None:
        _require_there(move)
        return []
    if where == move.source:
        return _follow(move, move.source) if follows else []
    if where == move.via:
        with suppress(FileExistsError):
            disk.rename(move.via, move.target)
            return [move]
        return put_somewhere(move)
    is_both = _is_number(move.seen, places[move.source])
    if is_both and disk.are_two_names(move.source, move.target):
        os.unlink(move.source)  # noqa: PTH108 - the same file under both names, for a moment
    if follows is False:
        with suppress(OSError):
            disk.rename(move.target, move.source)
            return []
    return [move]


def _follow(move: Move, where: bytes) -> list[Move]:
    try:
        disk.make_directories(os.path.dirname(move.target))  # noqa: PTH120 - bytes
        disk.rename(where, move.target)
    except OSError as error:
        log.warning("%s stays where it is: %s", shown(move.source), error)
        return []
    return [move]


def _settle_copy(move: Move, *, follows: bool | None) -> list[Move]:
    if disk.look(move.via) is not None:
        if _is_all_that_is_left(move):
            return _follow(move, move.via) or put_somewhere(move)
        is_whole = move.state == "copied" and disk.look(move.source) == move.seen
        made = _follow(move, move.via) if follows and is_whole else []
        if not made:
            os.unlink(move.via)  # noqa: PTH108 - its name is ours, and the source is there
            return []
    elif move.state == "planned" or disk.look(move.target) is None:
        if disk.look(move.source) is None:
            _require_there(move)
        return []
    elif disk.digest(move.target) != move.content_hash:
        return []  # somebody else's
    if move.crosses and disk.look(move.source) == move.seen:
        os.unlink(move.source)  # noqa: PTH108 - the copy is whole
    return [move]


def _is_all_that_is_left(move: Move) -> bool:
    """Whether a whole copy waits for its name, and the file that it was made of is gone.

    A disk may forget in a power cut that the copy got its name, after the other one deleted the
    file.
    """
    if not (move.crosses and move.state == "copied") or disk.look(move.source) is not None:
        return False
    if not os.path.isdir(os.path.dirname(move.source)):  # noqa: PTH112, PTH120 - bytes
        raise _AwayError
    return disk.digest(move.via) == move.content_hash


def _where(move: Move, places: dict[bytes, Seen | None]) -> bytes | None:
    """Where the file is; None for nowhere."""
    seen = move.seen
    if move.via and places[move.via] is not None:
        return move.via  # nobody else has such a name
    if move.effect == "trash" and places[move.target] is not None:
        return move.target  # nor a place in this directory of the quarantine
    is_both = _is_number(seen, places[move.source]) and _is_number(seen, places[move.target])
    if is_both and not disk.is_listed(move.target):
        return move.source  # the target is another spelling of its name
    for path, found in places.items():
        if _is_number(seen, found):
            return path
    for path, found in reversed(places.items()):
        if found is not None and found[2:] == seen[2:]:
            return path
    return None


def _is_number(seen: Seen, found: Seen | None) -> bool:
    return found is not None and found[:2] == seen[:2]


def _require_there(move: Move) -> None:
    """A file that is nowhere was taken by somebody else, unless its disk is away."""
    for path in (move.source, move.target):
        try:
            device = os.stat(os.path.dirname(path)).st_dev  # noqa: PTH116, PTH120 - bytes
        except OSError:
            continue
        if device == move.seen.device:
            return
    raise _AwayError
