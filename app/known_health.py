"""What the window knows of the library's health. No widgets, no I/O."""

from dataclasses import dataclass
from typing import Final

from app.translation import mark
from core.records import (
    Check,
    Exclusion,
    FailureGroup,
    Folder,
    Health,
    MissingReport,
    Purge,
    RemovedFolder,
    Status,
)

MOST_MISSING_LISTED: Final = 1000
NO_ENGINE: Final = mark("Not known while the engine is away.")

Button = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the library at this moment.

    Attributes:
        status: None while the engine has not said anything, or is away.
        health: The latest; None before the first.
        failures: As the catalog has them; `health` counts them without a limit.
        missing: None before it was read.
        missing_chosen: Number of rows that are selected in their list.
        checks: Of the latest check; None before the first.
        busy: What is being done: section, verb and key of its button.
        away: Why the engine does not answer; empty while it does.
    """

    folders: tuple[Folder, ...] = ()
    status: Status | None = None
    health: Health | None = None
    exclusions: tuple[Exclusion, ...] = ()
    removed: tuple[RemovedFolder, ...] = ()
    purges: tuple[Purge, ...] = ()
    failures: tuple[FailureGroup, ...] | None = None
    missing: MissingReport | None = None
    missing_listed: bool = False
    missing_chosen: int = 0
    checks: tuple[Check, ...] | None = None
    busy: frozenset[Button] = frozenset()
    away: str = ""

    @property
    def checking(self) -> bool:
        """The library is being checked."""
        return ("check", "check", "") in self.busy
