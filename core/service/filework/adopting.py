"""Files in the quarantine that the catalog does not know: they are listed in the trash again.

A catalog that was restored from a backup knows nothing of what was put into the trash since. The
place of a file in the quarantine says where it was; size and time say which photo it is. Nothing is
moved or deleted here, but directories that are empty.
"""

import logging
import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from typing import Final

from core.catalog import identity, journal, quarantine, vaults
from core.catalog.connection import Connection, writing
from core.catalog.identity import KnownPhoto
from core.catalog.journal import Move
from core.catalog.places import relative
from core.catalog.quarantine import Noted
from core.ingest.selection import is_picture
from core.service.filework import disk
from core.service.filework.carrying import Outcome, note
from core.service.filework.troubles import shown
from core.service.filework.vault import TOKEN, vault_name, vault_probe

log = logging.getLogger(__name__)

_AT_ONCE: Final = 200
_SEPARATOR: Final = os.fsencode(os.sep)


def adopt(catalog: Connection, *, tidy: bool) -> Noted:
    """List what lies in quarantines and is in no list; the caller keeps scans and work away.

    Args:
        catalog: A connection whose commits survive a power cut.
        tidy: Remove empty directories too; not while work makes some.

    Raises:
        CatalogError: The catalog cannot be read or written.
    """
    whole = Outcome()
    open_moves = journal.open_moves(catalog)
    in_work = {path for move in open_moves for path in (move.source, move.target, move.via)}
    for vault in _vaults(catalog):
        known = vaults.known_below(catalog, vault) | in_work
        found = [_move(vault, path) for path in _files(vault) if path not in known]
        moves = [move for move in found if move is not None]
        _adopt(catalog, [move for move in moves if move.part == "own"], _own, whole)
        _adopt(catalog, [move for move in moves if move.part != "own"], _companion, whole)
        if tidy:
            _tidy(vault)
    return whole.noted


_Settle = Callable[[Connection, Move, dict[tuple[int, int], int | None]], bool]


def _adopt(catalog: Connection, moves: Sequence[Move], settle_one: _Settle, whole: Outcome) -> None:
    photos: dict[tuple[int, int], int | None] = {}
    for start in range(0, len(moves), _AT_ONCE):
        batch = [m for m in moves[start : start + _AT_ONCE] if settle_one(catalog, m, photos)]
        # A catalog that was restored may know the places that they had in an earlier trash.
        ids = dict.fromkeys(move.photo_id for move in batch if move.photo_id is not None)
        listed = [kept for photo_id in ids for kept in quarantine.kept_files(catalog, photo_id)]
        with writing(catalog):
            quarantine.strike(catalog, [k for k in listed if not os.path.lexists(k.path)])
        outcome = Outcome()
        note(catalog, 0, batch, [], outcome)
        for move in batch:
            log.info("it is in the trash, where nobody knew of it: %s", shown(move.target))
        for mine, other in zip(whole.noted, outcome.noted, strict=True):
            mine.extend(other)


def _own(catalog: Connection, move: Move, photos: dict[tuple[int, int], int | None]) -> bool:
    number = move.seen[:2]
    if number in photos:
        return False  # another name of the same file
    move.photo_id = photos[number] = _photo_of(catalog, move, photos.values())
    return True


def _companion(catalog: Connection, move: Move, _: dict[tuple[int, int], int | None]) -> bool:
    move.photo_id = vaults.photo_beside(catalog, move.target)
    return move.photo_id is not None


def _vaults(catalog: Connection) -> list[bytes]:
    """Quarantines of this user, wherever work would have made some."""
    places: set[bytes] = set()
    for root in vaults.roots(catalog):
        places.add(root)
        # It lies deeper on other disks, and where the folder may not be written.
        elsewhere = os.access(root, os.W_OK | os.X_OK)
        for directory in vaults.directories(catalog, root, elsewhere=elsewhere):
            place = directory
            while place not in places:
                places.add(place)
                place = os.path.dirname(place)  # noqa: PTH120 - bytes
    found = (os.path.join(place, vault_name()) for place in sorted(places))  # noqa: PTH118
    return [vault for vault in found if os.path.isdir(vault) and not os.path.islink(vault)]  # noqa: PTH112, PTH114


def _files(vault: bytes) -> Iterator[bytes]:
    for directory, _, names in os.walk(vault):
        for name in names:
            yield os.path.join(directory, name)  # noqa: PTH118 - bytes


def _move(vault: bytes, path: bytes) -> Move | None:
    """How a file got to where it is; None for one that no work put there."""
    token, _, below = relative(path, vault).partition(_SEPARATOR)
    if not below or not re.fullmatch(TOKEN, token):
        return None
    seen = disk.look(path)
    if seen is None:
        return None
    return Move(
        effect="trash",
        part="own" if is_picture(path) else "companion",
        photo_id=None,
        source=os.path.join(os.path.dirname(vault), below),  # noqa: PTH118, PTH120 - bytes
        target=path,
        seen=seen,
    )


def _photo_of(catalog: Connection, move: Move, claimed: Collection[int | None]) -> int | None:
    """The photo whose file this was, if its place is empty; None for one that nobody knows."""
    seen = move.seen
    name = os.path.basename(move.source)  # noqa: PTH119 - bytes
    candidates = [
        photo
        for photo in identity.written_at(catalog, [(seen.mtime_ns, seen.size_bytes)])
        if photo.photo_id not in claimed
        and (photo.file_id == str(seen.inode) or identity.alike(photo.file_name, name))
        and not photo.is_away
        and not os.path.lexists(photo.path)
        and (photo.path == move.source or _is_mounted(photo))
    ]
    if not candidates:
        return None
    return identity.nearest(candidates, move.source).photo_id


def _is_mounted(photo: KnownPhoto) -> bool:
    """Whether the disk that a photo was on is surely there; a mount point alone is not enough."""
    try:
        return str(os.stat(photo.root).st_dev) == photo.volume  # noqa: PTH116 - bytes
    except OSError:
        return False


def _tidy(vault: bytes) -> None:
    """Remove the directories of work that was cut off before it put a file into them."""
    with suppress(OSError):
        os.rmdir(os.path.join(vault, vault_probe()))  # noqa: PTH106, PTH118 - bytes
    for directory, _, _ in os.walk(vault, topdown=False):
        with suppress(OSError):
            os.rmdir(directory)  # noqa: PTH106 - bytes
