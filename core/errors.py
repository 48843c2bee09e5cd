"""Every expected failure: what happened, and what the user can do.

CoreError(message, hint)
├── UsageError               the request itself is wrong (exit code 2)
├── CatalogError             locked, corrupt, disk full, on a network drive
│   └── CatalogTooNew        written by a newer Photosift
├── FolderError              not a folder, unreadable, offline
├── MediaError               one picture cannot be used; carries a stage-free reason code
│   ├── Unreadable           the file cannot be opened or is damaged
│   │   └── Gone             it, or its drive, is not there at the moment
│   ├── Unsupported          not a picture, or a format that is not handled
│   ├── TooLarge             declared size is above the limit
│   └── DecodeTimeout        decoding took longer than allowed, or the worker died
├── ModelError               missing, failed to load, out of memory
│   ├── ModelMissing         not downloaded, or unknown
│   ├── DownloadFailed       offline, broken off, wrong hash
│   └── OutOfMemory          the batch does not fit on the device
├── ServiceError             the engine cannot be reached or speaks another protocol
│   ├── ServiceUnavailable
│   │   └── EngineEnding     the engine takes no more requests; the next one will
│   └── ProtocolMismatch
└── QueryError               a search that cannot be carried out

Anything else that is raised is a bug and reaches the log with its traceback.
"""

from typing_extensions import override


class CoreError(Exception):
    """Expected trouble, caused by the environment or the user.

    Attributes:
        message: One sentence that says what happened.
        hint: One sentence that says what to do; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    @override
    def __str__(self) -> str:
        return self.message


class UsageError(CoreError):
    """The request itself is wrong."""


class CatalogError(CoreError):
    """The catalog cannot be opened, read or written."""


class CatalogTooNew(CatalogError):
    """The catalog was written by a newer version."""


class FolderError(CoreError):
    """A folder cannot be added, read or removed."""


class MediaError(CoreError):
    """One picture cannot be used."""

    reason = "media"


class Unreadable(MediaError):
    """The file cannot be opened, or its contents are damaged."""

    reason = "unreadable"


class Gone(Unreadable):
    """The file, or the drive that it lies on, is not there at the moment."""

    reason = "gone"


class Unsupported(MediaError):
    """The file is no picture, or its format is not handled."""

    reason = "unsupported"


class TooLarge(MediaError):
    """The picture declares more pixels or bytes than are allowed."""

    reason = "too-large"


class DecodeTimeout(MediaError):
    """Decoding took too long or ended the worker."""

    reason = "timeout"


class ModelError(CoreError):
    """A model cannot be loaded or used."""


class ModelMissing(ModelError):
    """The model is unknown or not downloaded."""


class DownloadFailed(ModelError):
    """A model could not be downloaded."""


class OutOfMemory(ModelError):
    """The batch does not fit on the device; halve it and try again."""


class ServiceError(CoreError):
    """The engine cannot be used."""


class ServiceUnavailable(ServiceError):
    """The engine cannot be started or reached."""


class EngineEnding(ServiceUnavailable):
    """The engine is ending and did not carry out the request; the next engine will."""


class ProtocolMismatch(ServiceError):
    """The engine speaks another protocol version."""


class QueryError(CoreError):
    """A search that cannot be carried out."""
