"""Stacking: which files are one photo to a person. A raw beside its JPEG, and edited versions.

They lie in one directory, and their names tell. One of them leads, and views list only that one.
What a person said about a photo is never out of sight: a file with tags leads, and of two that have
some both are listed. Which directories are to be looked at, triggers note in `unstacked`.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple

from core.catalog import identity, stacks
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.media.formats import RAW_SUFFIXES

_JPEG: Final = frozenset({".jpg", ".jpeg", ".jpe", ".jfif"})
_HEIF: Final = frozenset({".heic", ".heif", ".hif"})
_RAW: Final = frozenset(suffix.decode() for suffix in RAW_SUFFIXES)
# As iPhones, Google, Samsung and editors write them.
_APPLE: Final = re.compile(r"(img_)e(\d{4,})")
_EDITED: Final = re.compile(
    r"(.+?)(?:[-_ ]?\(edited\)|[-_]edit(?:ed)?|-bearbeitet|-modifié|-editad[oa]|-modificato|"
    r"-bewerkt|~(\d{1,3}))"
)
_RAW_RANK: Final = 2
_SAME_MOMENT_S: Final = 3.0


class _File(NamedTuple):
    photo_id: int
    name: str
    family: str
    version: int
    rank: int


def settle(connection: Connection, but: Collection[int] = ()) -> bool:
    """Put together anew what may have changed.

    Args:
        connection: The engine's, in no transaction.
        but: Directories that are left for later, for more of their files are to come.

    Returns:
        Whether any photo is listed, or no longer listed, because of it.
    """
    changed = False
    for (directory_id,) in connection.all("SELECT directory_id FROM unstacked"):
        if directory_id not in but:
            changed |= _settle(connection, directory_id)
    return changed


def _settle(connection: Connection, directory_id: int) -> bool:
    changed = False
    while True:
        with writing(connection):
            present, wanted = _stacks(connection, directory_id)
            differing = [
                (wanted.get(photo_id), photo_id)
                for photo_id in {*present, *wanted}
                if present.get(photo_id) != wanted.get(photo_id)
            ]
            # Leads first: none is ever stacked under one that is stacked itself.
            differing.sort(key=lambda pair: pair[0] is not None)
            connection.executemany(
                "UPDATE photos SET lead_id = ? WHERE id = ?", differing[:BATCH_ROWS]
            )
            if len(differing) <= BATCH_ROWS:
                connection.execute("DELETE FROM unstacked WHERE directory_id = ?", (directory_id,))
        changed = changed or bool(differing)
        if len(differing) <= BATCH_ROWS:
            return changed


def _stacks(connection: Connection, directory_id: int) -> tuple[dict[int, int], dict[int, int]]:
    """Photos of a directory with the one that leads: as it is, and as it is to be."""
    rows = connection.all(
        "SELECT id, name, shown FROM photos INDEXED BY photos_directory "
        "WHERE directory_id = ? AND live = 1",
        (directory_id,),
    )
    present = stacks.leads(connection, [photo_id for photo_id, _, shown in rows if not shown])
    families: defaultdict[str, list[_File]] = defaultdict(list)
    for photo_id, name, _ in rows:
        file = _file(photo_id, name)
        if file is not None:
            families[file.family].append(file)
    wanted: dict[int, int] = {}
    together = [family for family in families.values() if len(family) > 1]
    for start in range(0, len(together), BATCH_ROWS):
        wanted.update(_of_families(connection, together[start : start + BATCH_ROWS]))
    return present, wanted


def _of_families(connection: Connection, families: Sequence[list[_File]]) -> dict[int, int]:
    ids = [file.photo_id for family in families for file in family]
    precious = identity.with_user_data(connection, ids)
    taken_s = _taken(connection, ids)
    found: dict[int, int] = {}
    for family in families:
        family.sort(key=lambda file: (file.photo_id not in precious, _standing(file)))
        lead = family[0]
        if _is_doubtful(family):
            continue
        for file in family[1:]:
            is_free = file.photo_id not in precious
            if is_free and _same_moment(taken_s.get(lead.photo_id), taken_s.get(file.photo_id)):
                found[file.photo_id] = lead.photo_id
    return found


def _is_doubtful(family: Sequence[_File]) -> bool:
    """Whether names do not tell which file belongs to which, or the original is not there."""
    originals = [file for file in family if not file.version]
    pictures = [file.rank for file in originals if file.rank < _RAW_RANK]
    # Names that differ in case, or in what cannot be displayed, look alike here.
    names = {file.name.casefold() for file in family}
    return not originals or len({*pictures}) < len(pictures) or len(names) < len(family)


def _taken(connection: Connection, photo_ids: Iterable[int]) -> dict[int, float]:
    """When photos were taken on the camera's clock, of those of which it is known."""
    listed = ", ".join(map(str, photo_ids))
    return dict(
        connection.all(
            "SELECT photo_id, taken_utc + coalesce(zone_s, 0) FROM facts "
            f"WHERE photo_id IN ({listed}) AND taken_utc IS NOT NULL"
        )
    )


def _same_moment(one_s: float | None, other_s: float | None) -> bool:
    """Whether two files may be one photo: cameras give their names again and again."""
    return one_s is None or other_s is None or abs(one_s - other_s) <= _SAME_MOMENT_S


def _standing(file: _File) -> tuple[bool, int, int, str, int]:
    """What a person wants to see first: an edited version, then a JPEG, a HEIF, a raw."""
    return not file.version, file.rank, -file.version, file.name, file.photo_id


def _file(photo_id: int, name: str) -> _File | None:
    """What a name says; None for a file that is in no stack whatever it is called."""
    stem, suffix = os.path.splitext(name.casefold())  # noqa: PTH122 - a name for display
    family, version = _family(stem)
    rank = next((i for i, kind in enumerate((_JPEG, _HEIF, _RAW)) if suffix in kind), None)
    if rank is None:
        if not version:
            return None  # a drawing or an animation of the same name is another picture
        rank = len((_JPEG, _HEIF, _RAW))
    return _File(photo_id, name, family, version, rank)


def _family(stem: str) -> tuple[str, int]:
    """The name of the original, and a number above zero for an edited version."""
    apple = _APPLE.fullmatch(stem)
    if apple is not None:
        return apple[1] + apple[2], 1
    edited = _EDITED.fullmatch(stem)
    if edited is None:
        return stem, 0
    return edited[1], int(edited[2] or 0) + 1
