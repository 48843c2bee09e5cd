"""What clients ask of the engine, and what it answers. msgspec structs, never pickle."""

from typing import Final

import msgspec

from core.catalog.migrate import newest_version
from core.events import Edited, Event
from core.records import (
    Check,
    DiskPart,
    Evaluation,
    Exclusion,
    Folder,
    FolderId,
    Health,
    ModelEntry,
    PhotoId,
    Purge,
    SearchAnswer,
    SearchQuery,
    Status,
    Step,
)
from core.rpc.file_messages import (
    CancelFileWork,
    CopyFiles,
    EmptyTrash,
    ExportPhotos,
    FileWorkReply,
    FileWorksReply,
    GetFileWork,
    MoveFiles,
    PauseFileWork,
    PreviewNames,
    RenameFiles,
    RenamingsReply,
    RestorePhotos,
    TrashPhotos,
)
from core.rpc.view_messages import (
    FramesReply,
    GetFrames,
    GetHistogram,
    GetTile,
    HistogramReply,
)

_MESSAGES_VERSION: Final = 3

PROTOCOL_VERSION: Final = _MESSAGES_VERSION * 1000 + newest_version()
"""Compared by both ends. The catalog's version is part of it: an engine from before an update has
to make room for one that migrates. Known when this is imported, so that files which an update put
on the disk later do not count."""


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """The first message on every connection, from the client."""

    protocol: int
    client: str
    version: str


class Welcome(msgspec.Struct, frozen=True, tag="welcome"):
    """The engine's answer to `Hello`."""

    protocol: int
    pid: int
    version: str


class GetStatus(msgspec.Struct, frozen=True, tag="get-status"):
    """-> Status."""


class AddFolder(msgspec.Struct, frozen=True, tag="add-folder"):
    """-> Folder. Adds and scans it; one that is there already (or removed before) is kept."""

    path: bytes


class RemoveFolder(msgspec.Struct, frozen=True, tag="remove-folder"):
    """-> Done. Photos keep their rows and come back when it is added again."""

    folder_id: FolderId


class RelocateFolder(msgspec.Struct, frozen=True, tag="relocate-folder"):
    """-> Folder. It lies at another path now; its photos keep everything. Scans it."""

    folder_id: FolderId
    path: bytes


class RestoreFolder(msgspec.Struct, frozen=True, tag="restore-folder"):
    """-> Folder. A removed folder is back, even while its disk is away."""

    folder_id: FolderId


class AddExclusion(msgspec.Struct, frozen=True, tag="add-exclusion"):
    """-> ExclusionReply. Leaves matching photos out, at once; they keep everything."""

    pattern: str
    folder_id: FolderId | None = None


class RemoveExclusion(msgspec.Struct, frozen=True, tag="remove-exclusion"):
    """-> Done. What no other exclusion leaves out comes back."""

    exclusion_id: int


class PurgeMissing(msgspec.Struct, frozen=True, tag="purge-missing"):
    """-> PurgeReply. Forgets these missing photos, or all when None; can be undone for a while."""

    photo_ids: tuple[PhotoId, ...] | None = None


class UndoPurge(msgspec.Struct, frozen=True, tag="undo-purge"):
    """-> Count. Photos that were forgotten at that moment are missing again, with everything."""

    at_utc: float


class UndoStep(msgspec.Struct, frozen=True, tag="undo-step"):
    """-> StepReply. Takes back (or does again) a step of the engine's work, if it has its turn."""

    step_id: int
    redo: bool = False


class TellEdited(msgspec.Struct, frozen=True, tag="tell-edited"):
    """-> Done. Tells every client what this one edited in the catalog."""

    event: Edited


class ScanFolders(msgspec.Struct, frozen=True, tag="scan-folders"):
    """-> Done, at once. Scans these folders, or all when None."""

    folder_ids: tuple[FolderId, ...] | None = None


class Search(msgspec.Struct, frozen=True, tag="search"):
    """-> SearchAnswer."""

    query: SearchQuery


class Render(msgspec.Struct, frozen=True, tag="render"):
    """-> Rendition. One picture at screen size, decoded by a worker.

    Attributes:
        photo_id, path: One of the two.
        longest_px: Longer side at most; 0 for full resolution.
    """

    photo_id: PhotoId | None = None
    path: bytes | None = None
    longest_px: int = 2048


class ShowSoon(msgspec.Struct, frozen=True, tag="show-soon"):
    """-> Done, at once. These photos are in view: their thumbnails come before all others."""

    photo_ids: tuple[PhotoId, ...]


class AskWindow(msgspec.Struct, frozen=True, tag="ask-window"):
    """-> Count of windows that were told (1 or 0): one is to show a photo, a search, or itself."""

    photo_id: int = 0
    text: str = ""


class Pause(msgspec.Struct, frozen=True, tag="pause"):
    """-> Done. Pauses or resumes scanning and indexing."""

    paused: bool


class CancelIndexing(msgspec.Struct, frozen=True, tag="cancel-indexing"):
    """-> Done. Drops the present run; a later scan goes on where it stopped."""


class RetryFailures(msgspec.Struct, frozen=True, tag="retry-failures"):
    """-> Count of photos queued again; all when None, and with `reason`, those of it alone."""

    photo_ids: tuple[PhotoId, ...] | None = None
    reason: str = ""


class ListModels(msgspec.Struct, frozen=True, tag="list-models"):
    """-> Models."""


class UseModel(msgspec.Struct, frozen=True, tag="use-model"):
    """-> Done. Embeds in the background with this model, then switches to it."""

    spec: str


class DownloadModel(msgspec.Struct, frozen=True, tag="download-model"):
    """-> Done, when it is complete and verified. Progress comes with the status."""

    spec: str


class RemoveModel(msgspec.Struct, frozen=True, tag="remove-model"):
    """-> Done. Deletes the downloaded files and its embeddings; not for the model in use."""

    spec: str


class Evaluate(msgspec.Struct, frozen=True, tag="evaluate"):
    """-> Evaluation."""

    path: bytes


class Diagnose(msgspec.Struct, frozen=True, tag="diagnose"):
    """-> Report. Checks, and repairs what is derived when `repair`; `quick` reads no whole file."""

    repair: bool = True
    quick: bool = False


class GetHealth(msgspec.Struct, frozen=True, tag="get-health"):
    """-> HealthReply."""


class ClearPart(msgspec.Struct, frozen=True, tag="clear-part"):
    """-> Count of bytes that became free. What is derived is made again when it is needed."""

    part: DiskPart


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """-> Done; then the engine ends."""


class Subscribe(msgspec.Struct, frozen=True, tag="subscribe"):
    """-> Done; from then on this connection gets `Told` messages."""


Request = (
    GetStatus
    | AddFolder
    | RemoveFolder
    | RelocateFolder
    | RestoreFolder
    | AddExclusion
    | RemoveExclusion
    | PurgeMissing
    | UndoPurge
    | UndoStep
    | TellEdited
    | ScanFolders
    | Search
    | Render
    | GetTile
    | GetFrames
    | GetHistogram
    | ShowSoon
    | AskWindow
    | Pause
    | CancelIndexing
    | RetryFailures
    | ListModels
    | UseModel
    | DownloadModel
    | RemoveModel
    | Evaluate
    | Diagnose
    | GetHealth
    | ClearPart
    | TrashPhotos
    | RestorePhotos
    | EmptyTrash
    | MoveFiles
    | CopyFiles
    | PreviewNames
    | RenameFiles
    | ExportPhotos
    | GetFileWork
    | PauseFileWork
    | CancelFileWork
    | Stop
    | Subscribe
)


class StatusReply(msgspec.Struct, frozen=True, tag="status"):
    status: Status


class FolderReply(msgspec.Struct, frozen=True, tag="folder"):
    folder: Folder


class ExclusionReply(msgspec.Struct, frozen=True, tag="exclusion"):
    exclusion: Exclusion


class PurgeReply(msgspec.Struct, frozen=True, tag="purge"):
    purge: Purge


class StepReply(msgspec.Struct, frozen=True, tag="step"):
    """None: another step has its turn."""

    step: Step | None


class HealthReply(msgspec.Struct, frozen=True, tag="health"):
    health: Health


class SearchReply(msgspec.Struct, frozen=True, tag="answer"):
    answer: SearchAnswer


class Rendition(msgspec.Struct, frozen=True, tag="rendition"):
    """A picture that Qt reads by itself: encoded JPEG or PNG, upright, sRGB, and its size."""

    image: bytes
    width_px: int
    height_px: int


class Count(msgspec.Struct, frozen=True, tag="count"):
    count: int


class Models(msgspec.Struct, frozen=True, tag="models"):
    models: tuple[ModelEntry, ...]


class EvaluationReply(msgspec.Struct, frozen=True, tag="evaluation"):
    evaluation: Evaluation


class Report(msgspec.Struct, frozen=True, tag="report"):
    checks: tuple[Check, ...]


class Done(msgspec.Struct, frozen=True, tag="done"):
    pass


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """A `CoreError` on its way to the client; `error` is the name of its class."""

    error: str
    message: str
    hint: str


Reply = (
    StatusReply
    | FolderReply
    | ExclusionReply
    | PurgeReply
    | StepReply
    | HealthReply
    | SearchReply
    | Rendition
    | FramesReply
    | HistogramReply
    | Count
    | Models
    | EvaluationReply
    | Report
    | FileWorkReply
    | FileWorksReply
    | RenamingsReply
    | Done
    | Refused
)


class Asked(msgspec.Struct, frozen=True, tag="asked"):
    """Client to engine: a request with a number that is unique on this connection."""

    number: int
    request: Request


class Answered(msgspec.Struct, frozen=True, tag="answered"):
    """Engine to client: the reply to the request of that number."""

    number: int
    reply: Reply


class Told(msgspec.Struct, frozen=True, tag="told"):
    """Engine to a subscribed client."""

    event: Event


ToEngine = Hello | Asked
ToClient = Welcome | Refused | Answered | Told
