"""What the engine tells its clients, unasked."""

from typing import Literal

import msgspec

from core.records import EditedPart, FileWork, Status


class StatusChanged(msgspec.Struct, frozen=True, tag="status"):
    """Sent at most ten times a second."""

    status: Status


class PhotosChanged(msgspec.Struct, frozen=True, tag="photos"):
    """Photos appeared, changed, gained an embedding or went away since the last such event.

    Attributes:
        listed: The set of live photos or their order changed.
        embedded: Number of photos that can now be found by meaning and could not before.
        thumbnails: Ids (at most 1,000; empty with `listed` for "many") with a new thumbnail, or
            known by now to be broken.
    """

    listed: bool
    embedded: int = 0
    thumbnails: tuple[int, ...] = ()


class FoldersChanged(msgspec.Struct, frozen=True, tag="folders"):
    """Folders were added, removed, went offline or came back."""


class ModelChanged(msgspec.Struct, frozen=True, tag="model"):
    """Another model answers from now on, or the model in use became ready or failed."""

    spec: str


class Edited(msgspec.Struct, frozen=True, tag="edited"):
    """Somebody changed what the user says about photos, in this program or another.

    Attributes:
        parts: What kind of thing changed.
        photo_ids: The photos; empty when there are more than 1,000, or none in particular.
        listed: Other photos may be listed now, or in another order.
        origin: The connection that made the edit, so that it may pass over its own.
    """

    parts: tuple[EditedPart, ...]
    photo_ids: tuple[int, ...] = ()
    listed: bool = False
    origin: str = ""


class FileWorkChanged(msgspec.Struct, frozen=True, tag="file-work"):
    """Work on files began, went on (at most ten times a second) or ended."""

    work: FileWork


class ShowWanted(msgspec.Struct, frozen=True, tag="show"):
    """A window is to come to the front: with a photo, a search, or as it is. Told to one alone."""

    photo_id: int = 0
    text: str = ""


class Notice(msgspec.Struct, frozen=True, tag="notice"):
    """A sentence for the message bar."""

    level: Literal["info", "warning", "error"]
    message: str
    hint: str = ""


class EngineLost(msgspec.Struct, frozen=True, tag="lost"):
    """The connection ended; the library restarts the engine after `retry_s` seconds."""

    retry_s: float
    message: str = ""


class EngineEnding(msgspec.Struct, frozen=True, tag="ending"):
    """Somebody asked the engine to end; it is started again by the next request only."""


class EngineBack(msgspec.Struct, frozen=True, tag="back"):
    """The engine answers again; what happened in the meantime was not told."""


Event = (
    StatusChanged
    | PhotosChanged
    | FoldersChanged
    | ModelChanged
    | Edited
    | FileWorkChanged
    | ShowWanted
    | Notice
    | EngineLost
    | EngineEnding
    | EngineBack
)
