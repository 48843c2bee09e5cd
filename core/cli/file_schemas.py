"""The shapes of `--json` for the trash and other work on files."""

from typing import Annotated

import msgspec

from core.cli.output import json_path
from core.records import FileProblem, FileWork, Renaming, TrashedPhoto, TrashReport


class TrashedRow(msgspec.Struct, frozen=True):
    """A photo in the trash."""

    id: int
    path: Annotated[str, msgspec.Meta(description="Where it was, and where it is put back.")]
    size_bytes: int
    trashed_utc: Annotated[float, msgspec.Meta(description="POSIX seconds.")]
    path_bytes: Annotated[
        str | msgspec.UnsetType,
        msgspec.Meta(description="Base64 of the path, where `path` does not give it back."),
    ] = msgspec.UNSET

    @classmethod
    def of(cls, photo: TrashedPhoto) -> "TrashedRow":
        path, encoded = json_path(photo.path)
        return cls(photo.id, path, photo.size_bytes, photo.trashed_utc, encoded)


class ProblemObject(msgspec.Struct, frozen=True):
    """A file that was left alone, and why."""

    name: str
    message: str
    hint: str

    @classmethod
    def of(cls, problem: FileProblem) -> "ProblemObject":
        return cls(problem.name, problem.message, problem.hint)


class FileWorkObject(msgspec.Struct, frozen=True):
    """What became of a piece of work on files."""

    id: int
    kind: Annotated[
        str, msgspec.Meta(description="trash, restore, empty, move, copy, rename or export.")
    ]
    state: Annotated[str, msgspec.Meta(description="finished or cancelled.")]
    photos: Annotated[int, msgspec.Meta(description="How many were to be worked on.")]
    done: Annotated[int, msgspec.Meta(description="Of these; those that were left alone too.")]
    failed: Annotated[int, msgspec.Meta(description="How many were left alone.")]
    problems: Annotated[list[ProblemObject], msgspec.Meta(description="The first hundred.")]
    step_id: Annotated[int, msgspec.Meta(description="In the history; 0 for none.")]

    @classmethod
    def of(cls, work: FileWork) -> "FileWorkObject":
        return cls(
            work.id,
            work.kind,
            work.state,
            work.total,
            work.done,
            work.failed,
            [ProblemObject.of(problem) for problem in work.problems],
            work.step_id,
        )


class EmptyObject(msgspec.Struct, frozen=True):
    """What emptying the trash deletes, or has deleted."""

    photos: int
    size_bytes: int
    tagged: Annotated[int, msgspec.Meta(description="Of these photos, with tags.")]
    rated: Annotated[int, msgspec.Meta(description="Of these photos, with stars.")]
    in_albums: Annotated[int, msgspec.Meta(description="Of these photos, in albums.")]
    offline: Annotated[int, msgspec.Meta(description="On disks that are away: they stay.")]
    work: Annotated[
        FileWorkObject | None, msgspec.Meta(description="null when nothing was deleted.")
    ]

    @classmethod
    def of(cls, report: TrashReport, work: FileWork | None) -> "EmptyObject":
        return cls(
            report.photos,
            report.size_bytes,
            report.tagged,
            report.rated,
            report.in_albums,
            report.offline,
            None if work is None else FileWorkObject.of(work),
        )


class RenamingRow(msgspec.Struct, frozen=True):
    """What a photo is called, and would be called."""

    id: int
    before: str
    after: str
    problem: Annotated[str, msgspec.Meta(description="Why it cannot be; empty when it can.")]

    @classmethod
    def of(cls, renaming: Renaming) -> "RenamingRow":
        return cls(renaming.photo_id, renaming.before, renaming.after, renaming.problem)
