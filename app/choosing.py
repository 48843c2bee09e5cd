"""Settings that the user chooses in the window: read, kept, and taken back."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.operations import Session
from app.translation import mark, tr, trn
from app.views.device_choice import DeviceChoice
from app.views.disk_room import DiskRoom, limit_words
from app.views.look_choice import LookChoice
from app.views.when_to_work import WhenToWork
from core.errors import CoreError, UsageError
from core.library import LibraryLike
from core.settings import (
    AFTER_CLOSING,
    BACKUPS_LIMIT,
    DEVICE,
    MOTION,
    ON_BATTERY,
    PRECISION,
    REST_AFTER,
    THUMBNAILS_LIMIT,
    UNDER_LOAD,
    WORK_HOURS,
    checked,
    default,
)

_SHOWN: Final = (
    ON_BATTERY,
    UNDER_LOAD,
    WORK_HOURS,
    AFTER_CLOSING,
    THUMBNAILS_LIMIT,
    BACKUPS_LIMIT,
    DEVICE,
    PRECISION,
    REST_AFTER,
    MOTION,
)
_READ: Final = "user-settings"

_MEANINGS: Final = {
    ON_BATTERY: {
        "pause": mark("Indexing waits while on battery."),
        "continue": mark("Indexing does not wait while on battery."),
    },
    UNDER_LOAD: {
        "pause": mark("Indexing waits while other programs are busy."),
        "continue": mark("Indexing does not wait while other programs are busy."),
    },
    AFTER_CLOSING: {
        "continue": mark("Indexing goes on after the last window is closed."),
        "stop": mark("Indexing stops a minute after the last window is closed."),
    },
    MOTION: {
        "system": mark("Slideshows and moving pictures follow the system."),
        "full": mark("Slideshows fade, and moving pictures play by themselves."),
        "reduced": mark("Slideshows do not fade, and moving pictures begin paused."),
    },
}
"""What each value of a setting means, where those are few."""

Group = WhenToWork | DiskRoom | DeviceChoice | LookChoice
"""Controls that show some of the settings."""


class Choosing(QObject):
    """Keeps the controls in step with the settings, off the GUI thread.

    Signals:
        changed: A setting has another value.
    """

    changed = Signal()

    def __init__(self, session: Session, groups: Sequence[Group], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._groups = groups
        self._out = 0
        for group in groups:
            group.chosen.connect(self.choose)

    def read(self) -> None:
        """Show what is kept, unless changes are still on their way there."""
        if not self._out:
            bridge, library = self._session.bridge, self._session.library
            bridge.read(partial(_kept_settings, library), self._show, key=_READ)

    def choose(self, name: str, value: str) -> None:
        """Keep a setting, and offer the way back; nothing happens if it is so already."""
        bridge, library = self._session.bridge, self._session.library
        self._out += 1
        # What was read before this would show the old value once more.
        bridge.forget(_READ)
        bridge.edit(
            partial(_keep, library, name, value), partial(self._take_kept, name), self._take_failed
        )

    def _show(self, kept: dict[str, str]) -> None:
        for group in self._groups:
            group.show_settings(kept)

    def _take_kept(self, name: str, values: tuple[str, str]) -> None:
        self._out -= 1
        before, kept = values
        if kept != before:
            back = partial(_put_back, self._session.library, name, before)
            # The control itself shows what was done: the message need not stay.
            self._session.undoing.did(
                setting_words(name, kept), "", back, then=self._look_again, lasting=False
            )
        self._look_again()

    def _take_failed(self, error: CoreError) -> None:
        self._out -= 1
        self._session.notifications.fail(error)
        self._look_again()

    def _look_again(self) -> None:
        self.read()
        self.changed.emit()


def setting_words(name: str, value: str) -> str:
    """What a value of a setting means, as a sentence."""
    if name in _MEANINGS:
        meanings = _MEANINGS[name]
        return tr(meanings.get(value, meanings[default(name)]))
    if name == WORK_HOURS:
        return _hours_words(value)
    if name in {DEVICE, PRECISION}:
        return tr("The model computes so when the engine starts the next time.")
    if name == REST_AFTER:
        return _rest_words(value)
    if name == BACKUPS_LIMIT:
        return tr("Disk room for automatic backups: {limit}.", limit=limit_words(name, value))
    return tr("Disk room for thumbnails: {limit}.", limit=limit_words(name, value))


def _hours_words(value: str) -> str:
    begin, _, end = value.partition("-")
    if not value:
        return tr("Photos that wait are indexed at any time.")
    return tr("Photos that wait are indexed between {begin} and {end} only.", begin=begin, end=end)


def _rest_words(value: str) -> str:
    if value == "0":
        return tr("The model stays in memory.")
    return trn(
        "The model gives its memory back after {n} idle minute.",
        "The model gives its memory back after {n} idle minutes.",
        round(float(value)),
    )


def _kept_settings(library: LibraryLike) -> dict[str, str]:
    return {name: library.setting(name, default(name)) for name in _SHOWN}


def _keep(library: LibraryLike, name: str, value: str) -> tuple[str, str]:
    """The values before and after."""
    kept = _checked(name, value)
    before = library.setting(name, default(name))
    if kept != before:
        library.set_setting(name, kept)
    return before, kept


def _put_back(library: LibraryLike, name: str, before: str) -> str:
    library.set_setting(name, before)
    return setting_words(name, before)


def _checked(name: str, value: str) -> str:
    try:
        return checked(name, value)
    except UsageError as error:
        begin, _, end = value.partition("-")
        if name == WORK_HOURS and begin == end:
            raise UsageError(
                tr("From {begin} until {end} is no time to work in.", begin=begin, end=end),
                tr("Choose two times that differ. The old ones are kept."),
            ) from error
        raise
