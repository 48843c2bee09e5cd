"""Names by a pattern: what each photo would be called, and why it cannot be."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import os
import re
import string
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from core.catalog import stacks
from core.catalog.connection import Connection
from core.catalog.places import absolute
from core.catalog.quarantine import PhotoFile, photo_files, with_stacked
from core.errors import QueryError
from core.paths import display_name, one_line
from core.records import Renaming
from core.service.filework import disk

FIELDS: Final = ("name", "date", "number", "camera", "rating", "tag")
_HINT: Final = (
    "What may be in braces: name, date (date:%Y-%m-%d), number (number:3), camera, rating, tag."
)
_DIRECTIVES: Final = re.compile(r"%(?:[aAbBdHIjmMpSyYUWuV%])")
_UNFIT: Final = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]+")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_DIGITS: Final = 20
_BATCH: Final = 500


class Facts(NamedTuple):
    """What a pattern may ask of a photo; `sort_ns` is the date that it is sorted by."""

    stem: str
    number: int
    sort_ns: int
    camera: str
    rating: int
    tag: str


_Part = Callable[[Facts], str]


class Named(NamedTuple):
    """A photo's new file name, or why there is none."""

    photo_id: int
    before: bytes
    after: bytes
    problem: str

    @property
    def renaming(self) -> Renaming:
        """For display."""
        before, after = (one_line(display_name(name)) for name in (self.before, self.after))
        return Renaming(self.photo_id, before, after, self.problem)


class Pattern:
    """A pattern that was understood."""

    def __init__(self, text: str) -> None:
        """Read it.

        Raises:
            QueryError: It cannot be read.
        """
        self._parts = list(_parts(text))

    def name(self, facts: Facts) -> str:
        """The name of one photo, without its ending."""
        return "".join(part(facts) for part in self._parts)


def _parts(text: str) -> Iterator[_Part]:
    try:
        found = list(string.Formatter().parse(text))
    except ValueError as error:
        raise QueryError(
            f"The pattern “{one_line(text)}” cannot be read: a brace is left open.",
            "Write {{ or }} for a brace that belongs to the name.",
        ) from error
    for literal, field, detail, conversion in found:
        if literal:
            yield _literal(literal)
        if field is None:
            continue
        if field not in FIELDS or conversion:
            raise QueryError(f"Names know no “{{{one_line(field)}}}”.", _HINT)
        yield _field(field, detail or "")


def _literal(text: str) -> _Part:
    return lambda _: text


def _field(field: str, detail: str) -> _Part:
    if field == "date":
        return _date(detail or "%Y-%m-%d")
    if field == "number":
        if detail and not (detail.isascii() and detail.isdigit() and int(detail) <= _MOST_DIGITS):
            raise QueryError(f"“{one_line(detail)}” is no number of digits.", "Write {number:3}.")
        width = int(detail or 1)
        return lambda facts: str(facts.number).zfill(width)
    if detail:
        raise QueryError(f"“{field}” takes nothing after a colon.", _HINT)
    simple: dict[str, _Part] = {
        "name": lambda facts: facts.stem,
        "camera": lambda facts: _fit(facts.camera),
        "rating": lambda facts: str(facts.rating),
        "tag": lambda facts: _fit(facts.tag),
    }
    return simple[field]


def _date(form: str) -> _Part:
    left = _DIRECTIVES.sub("", form)
    if "%" in left:
        raise QueryError(
            f"The date “{one_line(form)}” cannot be read.",
            "Write it as in %Y-%m-%d or %Y%m%d_%H%M%S.",
        )

    def write(facts: Facts) -> str:
        try:
            return (_EPOCH + timedelta(microseconds=facts.sort_ns // 1000)).strftime(form)
        except (OverflowError, ValueError):  # a year that no calendar has
            return ""

    return write


def _fit(text: str) -> str:
    """What a camera or a tag is called, as a part of a name."""
    return _UNFIT.sub("-", text).strip()


def facts_of(connection: Connection, photo_ids: Sequence[int]) -> dict[int, Facts]:
    """What patterns may ask of these photos; `number` counts them in this order."""
    found: dict[int, Facts] = {}
    unique = list(dict.fromkeys(photo_ids))
    for start in range(0, len(unique), _BATCH):
        batch = unique[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        for row in connection.all(
            "SELECT p.id, p.file_name, p.sort_ns, coalesce(x.camera, ''), coalesce(m.rating, 0), "
            "coalesce((SELECT min(n.name) FROM photo_tags t JOIN tags n ON n.id = t.tag_id "
            "WHERE t.photo_id = p.id), '') FROM photos p LEFT JOIN facts x ON x.photo_id = p.id "
            f"LEFT JOIN marks m ON m.photo_id = p.id WHERE p.id IN ({marks})",
            batch,
        ):
            stem = os.fsdecode(disk.split_ending(row[1])[0])
            found[row[0]] = Facts(stem, 0, *row[2:])
    return {
        photo_id: found[photo_id]._replace(number=number)
        for number, photo_id in enumerate(unique, 1)
        if photo_id in found
    }


def names(connection: Connection, photo_ids: Sequence[int], pattern: str) -> list[Named]:
    """What renaming would do, in this order; names that are taken are numbered.

    Raises:
        QueryError: The pattern cannot be read.
    """
    read = Pattern(pattern)
    facts = facts_of(connection, photo_ids)
    unique = list(dict.fromkeys(photo_ids))
    files = [
        file
        for start in range(0, len(unique), _BATCH)
        for file in photo_files(connection, unique[start : start + _BATCH])
    ]
    wanted: dict[int, tuple[bytes, str]] = {}
    for file in files:
        _, ending = disk.split_ending(file.file_name)
        wanted[file.photo_id] = checked(read.name(facts[file.photo_id]), ending)
    led = _led(connection, files)
    for file, lead in led:
        wanted[file.photo_id] = wanted[lead.photo_id]
    files += [file for file, _ in led]
    leaders = {file.photo_id: lead.photo_id for file, lead in led}
    leaving = {
        file.path
        for file in files
        if not wanted[file.photo_id][1] and wanted[file.photo_id][0] != file.file_name
    }
    claimed = {file.path for file in files} - leaving
    found: list[Named] = []
    chosen: dict[int, bytes] = {}
    for file in files:
        after, problem = wanted[file.photo_id]
        if file.photo_id in leaders:
            lead_name = chosen[leaders[file.photo_id]]
            after = disk.split_ending(lead_name)[0] + disk.split_ending(file.file_name)[1]
        if not problem and after != file.file_name:
            directory = os.path.dirname(file.path)  # noqa: PTH120 - bytes
            after = free(directory, after, file.path, leaving, claimed)
        chosen[file.photo_id] = after
        found.append(Named(file.photo_id, file.file_name, after, problem))
    return found


def _led(connection: Connection, files: Sequence[PhotoFile]) -> list[tuple[PhotoFile, PhotoFile]]:
    """Files that are stacked under these and differ in the ending alone: they keep to the name."""
    leads = {file.photo_id: file for file in files}
    below = [i for i in with_stacked(connection, list(leads)) if i not in leads]
    found: list[tuple[PhotoFile, PhotoFile]] = []
    for start in range(0, len(below), _BATCH):
        batch = below[start : start + _BATCH]
        lead_of = stacks.leads(connection, batch)
        for file in photo_files(connection, batch):
            lead = leads.get(lead_of.get(file.photo_id, 0))
            if lead is not None and _stem(file) == _stem(lead):
                found.append((file, lead))
    return found


def _stem(file: PhotoFile) -> bytes:
    return absolute(file.root, file.directory, disk.split_ending(file.file_name)[0])


def free(
    directory: bytes, name: bytes, own: bytes, leaving: set[bytes], claimed: set[bytes]
) -> bytes:
    """A name in a directory that nobody has or gets, numbered if need be; claims it.

    Args:
        directory: Absolute.
        name: What is wanted.
        own: Path of the file that is to be named.
        leaving: Paths of files that get other names.
        claimed: Paths that are given away.
    """
    chosen, number = name, 1
    while True:
        path = os.path.join(directory, chosen)  # noqa: PTH118 - bytes
        is_taken = path in claimed or (path not in leaving and _is_other(path, own))
        if not is_taken:
            claimed.add(path)
            return chosen
        number += 1
        chosen = disk.numbered(name, number)


def _is_other(path: bytes, own: bytes) -> bool:
    """Whether another file is there; a volume that knows no case finds the file itself."""
    found = disk.look(path)
    if found is None:
        return False
    mine = disk.look(own)
    return (
        mine is None
        or mine[:2] != found[:2]
        or (
            os.path.basename(path) in os.listdir(os.path.dirname(path))  # noqa: PTH119, PTH120, PTH208
        )
    )


def checked(stem: str, ending: bytes) -> tuple[bytes, str]:
    """The file name of a stem, and why it cannot be one; the ending stays."""
    name = os.fsencode(stem) + ending
    if not stem.strip(" ."):
        return name, "The name would be empty."
    if "/" in stem:
        return name, "A name cannot hold a slash."
    if "\0" in stem:
        return name, "A name cannot hold the character NUL."
    if stem.startswith("."):
        return name, "Files whose names begin with a dot are hidden, and would leave the library."
    if len(name) > disk.NAME_BYTES:
        return name, f"The name is longer than {disk.NAME_BYTES} bytes."
    return name, ""
