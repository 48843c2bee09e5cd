"""One history of every edit: its steps, and what each of them changed.

A step is made in the transaction that makes its edit:

    with writing(connection):
        step_id = history.begin(connection, "rate", "3")
        history.record(connection, step_id, "rating", before=1, after=3, photo_ids=ids)
        step = history.finish(connection, step_id, photos=len(ids))

`core.catalog.editing` does so for what a user connection edits, and can put what it recorded. Work
that the engine does over a while (on files, folders) begins its step with the first part that is
done, records each part in that part's transaction, and has `core.service.undoing` take it back.

Everything here works within the caller's transaction.
"""

import time
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from core.catalog.connection import Connection
from core.catalog.packing import pack_ids, unpack_ids
from core.paths import valid_text
from core.records import Step, StepState, Verb

KEPT_STEPS: Final = 1000
"""Older steps are forgotten; what they did stays as it is."""

NEVER_UNDONE: Final[frozenset[Verb]] = frozenset({"empty", "export"})
"""Verbs of what cannot be taken back; undo passes over their steps."""

PURGED_KEPT_S: Final = 30 * 24 * 3600.0
"""For so long, forgotten photos can be taken back."""

ENGINE_VERBS: Final[frozenset[Verb]] = frozenset(
    {
        "add-folder", "remove-folder", "relocate-folder", "exclude", "include", "purge",
        "trash", "restore", "empty", "move", "copy", "rename", "export",
    }
)  # fmt: skip
"""Verbs of the engine's work: `core.service.undoing` takes their steps back."""

_COLUMNS: Final = "SELECT id, at_utc, verb, subject, photos, state FROM steps"
_CAN_BE_UNDONE: Final = (
    f"verb NOT IN ({', '.join(repr(verb) for verb in sorted(NEVER_UNDONE))}) "
    "AND (verb != 'purge' OR at_utc > ?)"
)


class Change(msgspec.Struct, frozen=True):
    """One part of what a step changed.

    Attributes:
        kind: What sort of thing; whoever records it knows how to put it back.
        subject_id: The tag, album, folder, ...; 0 for none.
        before, after: What msgspec writes as JSON; None stands for nothing.
        photo_ids: In the order that matters to the kind.
    """

    kind: str
    subject_id: int = 0
    before: Any = None
    after: Any = None
    photo_ids: Sequence[int] = ()


def begin(connection: Connection, verb: Verb, subject: str) -> int:
    """A new step, done, of no photos yet; returns its id.

    What was undone cannot be done again from now on, and the oldest steps are forgotten.
    """
    # What they changed is of no use any more.
    connection.execute(
        "DELETE FROM changes WHERE step_id IN (SELECT id FROM steps WHERE state = 'undone')"
    )
    connection.execute("UPDATE steps SET state = 'dropped' WHERE state = 'undone'")
    connection.execute(
        "DELETE FROM steps WHERE id <= (SELECT id FROM steps ORDER BY id DESC LIMIT 1 OFFSET ?)",
        (KEPT_STEPS - 1,),
    )
    step_id = connection.execute(
        "INSERT INTO steps (at_utc, verb, subject, photos, state) VALUES (?, ?, ?, 0, 'done')",
        (time.time(), verb, valid_text(subject)),
    ).lastrowid
    assert step_id is not None  # noqa: S101 - a row was inserted
    return step_id


def record(
    connection: Connection,
    step_id: int,
    kind: str,
    *,
    subject_id: int = 0,
    before: Any = None,
    after: Any = None,
    photo_ids: Sequence[int] = (),
) -> None:
    """Add a change to a step; see `Change`."""
    connection.execute(
        "INSERT INTO changes (step_id, kind, subject_id, before, after, photo_ids) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            step_id,
            kind,
            subject_id,
            _json(before),
            _json(after),
            pack_ids(photo_ids) if len(photo_ids) else None,
        ),
    )


def finish(connection: Connection, step_id: int, photos: int) -> Step:
    """Note how many photos a step changed, so far or in all; returns it."""
    connection.execute("UPDATE steps SET photos = ? WHERE id = ?", (photos, step_id))
    step = get(connection, step_id)
    assert step is not None  # noqa: S101 - it was begun in this transaction, or is watched over
    return step


def changes(connection: Connection, step_id: int) -> list[Change]:
    """What a step changed, in the order in which it was recorded."""
    rows = connection.all(
        "SELECT kind, subject_id, before, after, photo_ids FROM changes WHERE step_id = ? "
        "ORDER BY id",
        (step_id,),
    )
    return [
        Change(kind, subject_id, _value(before), _value(after), unpack_ids(ids) if ids else ())
        for kind, subject_id, before, after, ids in rows
    ]


def forget_changes(connection: Connection, step_id: int) -> None:
    """Forget what a step changed, because it is recorded anew."""
    connection.execute("DELETE FROM changes WHERE step_id = ?", (step_id,))


def took_back(connection: Connection, verb: Verb, after: Any, photo_ids: Sequence[int]) -> None:
    """Note that somebody took the step with this change back, whatever was done since.

    `photo_ids` are those that doing it again is about.
    """
    row = connection.one(
        "SELECT s.id, c.id, EXISTS (SELECT 1 FROM steps n WHERE n.id > s.id AND n.state = 'done') "
        "FROM steps s CROSS JOIN changes c ON c.step_id = s.id "
        "WHERE s.state = 'done' AND s.verb = ? AND c.after = ?",
        (verb, _json(after)),
    )
    if row is not None:
        step_id, change_id, is_followed = row
        packed = pack_ids(photo_ids) if photo_ids else None
        connection.execute("UPDATE changes SET photo_ids = ? WHERE id = ?", (packed, change_id))
        # Only what was done last can be done again in its turn.
        set_state(connection, step_id, "dropped" if is_followed else "undone")


def set_state(connection: Connection, step_id: int, state: StepState) -> None:
    """Note that a step was taken back, or done again."""
    connection.execute("UPDATE steps SET state = ? WHERE id = ?", (state, step_id))


def get(connection: Connection, step_id: int) -> Step | None:
    """One step; None when it was forgotten."""
    return _step(connection.one(f"{_COLUMNS} WHERE id = ?", (step_id,)))


def steps(connection: Connection, limit: int) -> list[Step]:
    """Steps, the latest first."""
    rows = connection.all(f"{_COLUMNS} ORDER BY id DESC LIMIT ?", (limit,))
    return [step for row in rows if (step := _step(row)) is not None]


def next_to_undo(connection: Connection) -> Step | None:
    """The latest step that is done and can be taken back."""
    return _step(
        connection.one(
            f"{_COLUMNS} WHERE state = 'done' AND {_CAN_BE_UNDONE} ORDER BY id DESC LIMIT 1",
            (time.time() - PURGED_KEPT_S,),
        )
    )


def next_to_redo(connection: Connection) -> Step | None:
    """What was undone last: the oldest step that is undone."""
    return _step(connection.one(f"{_COLUMNS} WHERE state = 'undone' ORDER BY id LIMIT 1"))


def _step(row: Any) -> Step | None:
    if row is None:
        return None
    step_id, at_utc, verb, subject, photos, state = row
    is_too_late = verb == "purge" and at_utc <= time.time() - PURGED_KEPT_S
    can_undo = verb not in NEVER_UNDONE and not is_too_late
    return Step(step_id, at_utc, verb, subject, photos, state, can_undo)


def _json(value: Any) -> str:
    return "" if value is None else msgspec.json.encode(value).decode()


def _value(text: str) -> Any:
    return msgspec.json.decode(text) if text else None
