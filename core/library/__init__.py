"""The seam: all that the window and the command line do with a library.

Reads and edits of user data go straight to the catalog; everything else is asked of the
engine process. Every method may block (call it off the GUI thread), is safe to call from
several threads, and raises `CoreError` for expected trouble.

A module here is a family of methods: its `...Like` protocol is the contract, which tests fulfil
with a library in memory, and the class beside it the real thing.
"""

from pathlib import Path
from typing import Protocol

from core.library.asking import Asking, AskingLike
from core.library.browsing import Browsing, BrowsingLike
from core.library.connected import Connected
from core.library.files import Files, FilesLike
from core.library.organising import Organising, OrganisingLike
from core.library.reading import Reading, ReadingLike
from core.library.remembering import Remembering, RememberingLike
from core.library.saving import Saving, SavingLike
from core.library.viewing import Viewing, ViewingLike

__all__ = ["Library", "LibraryLike"]


class LibraryLike(
    ReadingLike,
    BrowsingLike,
    OrganisingLike,
    FilesLike,
    RememberingLike,
    AskingLike,
    ViewingLike,
    SavingLike,
    Protocol,
):
    """What the window needs of a library; tests give it a fake one."""

    directory: Path

    def close(self) -> None: ...


class Library(
    Reading, Browsing, Organising, Files, Remembering, Asking, Viewing, Saving, Connected
):
    """An open library; `LibraryLike` says what each method gives.

    Reads need no engine. One is started with the first request or subscription.
    """
