"""What can be taken back: the history of the library, and what the window alone knows of.

Edits of the library are steps of its history, which other programs see too and which outlives the
window. A few things, such as a setting, are no step there: those are kept here, in their order
among the others, until the window closes.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app import history_words
from app.bridge import Bridge
from app.notifications import Message, Notifications
from app.translation import tr, trn
from core.errors import CoreError
from core.events import Edited, EngineBack, Event
from core.library import LibraryLike
from core.records import Step, StepState, Verb

MOST_STEPS: Final = 1000
"""As many as the library keeps."""
_READ: Final = "history"
_MESSAGE: Final = "history-step"


@dataclass(slots=True, eq=False)
class OwnStep:
    """One thing that was done, and that the library keeps no step of.

    Attributes:
        text, hint: What the message bar says when it was done.
        back: Takes it back and returns what to say then; may block and raise CoreError.
        then: Runs on the GUI thread when it was taken back.
        lasting: The message stays until it is closed.
        at_utc: POSIX seconds.
    """

    text: str
    hint: str
    back: Callable[[], str]
    then: Callable[[], None] | None = None
    lasting: bool = True
    at_utc: float = field(default_factory=time.time)

    @property
    def key(self) -> str:
        """Of its message, and of its entry."""
        return f"own-{id(self)}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history.

    Attributes:
        key: Names it.
        what: The step, or the words for what the window alone knows of.
        at_utc: POSIX seconds.
    """

    key: str
    what: Step | str
    at_utc: float
    state: StepState = "done"
    can_undo: bool = True

    @property
    def deed(self) -> str:
        """What was done. Found when it is shown: of a thousand, hardly any is."""
        return self.what if isinstance(self.what, str) else history_words.deed(self.what)


@dataclass(slots=True)
class _Outcome:
    """What came of taking back or doing again.

    Attributes:
        steps: Of the library; the latest first.
        own: Steps of the window that were taken back, with what to say.
        undone, redone: Steps of the library.
        error: What ended it early.
    """

    steps: list[Step] = field(default_factory=list)
    own: list[tuple[OwnStep, str]] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    redone: Step | None = None
    error: CoreError | None = None


class UndoList(QObject):
    """Takes back, and does again, one thing after the other.

    Signals:
        changed: The entries are others now.
        history_wanted: The user wants to see the history.
    """

    changed = Signal()
    history_wanted = Signal()

    def __init__(self, library: LibraryLike, bridge: Bridge, notifications: Notifications) -> None:
        super().__init__()
        self._library = library
        self._bridge = bridge
        self._notifications = notifications
        self._own: list[OwnStep] = []
        self._steps: list[Step] = []
        self._entries: list[Entry] | None = None
        self._told: set[int] = set()
        self._wanted: list[Callable[[], _Outcome]] = []
        self._busy = False
        bridge.event.connect(self._take_event)

    # ---- what is known
    def entries(self) -> list[Entry]:
        """Everything that was done, the latest first; not to be changed."""
        if self._entries is None:
            found = [_entry_of(step) for step in self._steps]
            found += [Entry(own.key, own.text.rstrip("."), own.at_utc) for own in self._own]
            # Steps keep their order, and those of the window go between them.
            self._entries = sorted(found, key=lambda entry: entry.at_utc, reverse=True)
        return self._entries

    def next_undo(self) -> Entry | None:
        """What Ctrl+Z takes back."""
        return next((e for e in self.entries() if e.state == "done" and e.can_undo), None)

    def next_redo(self) -> Entry | None:
        """What is done again by Ctrl+Shift+Z: the one that was undone last."""
        undone = [step for step in self._steps if step.state == "undone"]
        return _entry_of(undone[-1]) if undone else None

    def refresh(self) -> None:
        """Read the history of the library again."""
        self._bridge.read(partial(self._library.history, MOST_STEPS), self._take_steps, key=_READ)

    # ---- something was done
    def did(
        self,
        text: str,
        hint: str,
        back: Callable[[], str],
        *,
        then: Callable[[], None] | None = None,
        lasting: bool = True,
        verb: Verb | None = None,
    ) -> None:
        """Something was done: say so, and offer the way back.

        Args:
            text: What to say happened.
            hint: What to add to that.
            back: The way back; returns what to say then. May block and raise CoreError.
            then: Runs on the GUI thread when it was taken back.
            lasting: The message stays until it is closed.
            verb: What the step would be called if the library keeps one: then that one is the
                way back, and `back` is not needed.
        """
        own = OwnStep(text, hint, back, then, lasting)
        if verb is None:
            self._add_own(own)
        else:
            self._bridge.edit(
                partial(self._library.history, MOST_STEPS),
                partial(self._find_step, own, verb),
                lambda _: self._add_own(own),
            )

    def made(self, step: Step | None, text: str = "", hint: str = "") -> None:
        """The library made a step: say so, and offer the way back. None: nothing was changed."""
        if step is None:
            return
        self._told.add(step.id)
        self._offer(step.id if step.can_undo else None, text or history_words.done(step), hint)
        self.refresh()

    def made_step(self, step_id: int, text: str, hint: str = "") -> None:
        """As `made`, of a step that only its number is known of."""
        self._told.add(step_id)
        self._offer(step_id, text, hint)
        self.refresh()

    # ---- taking back
    def undo(self) -> None:
        """Take back the latest thing."""
        self._ask(partial(self._take_back, down_to=None, only=None))

    def undo_step(self, step_id: int) -> None:
        """Take back a certain step, unless something else was done since."""
        self._ask(partial(self._take_back, down_to=None, only=step_id))

    def undo_down_to(self, key: str) -> None:
        """Take back everything down to an entry, and that one too."""
        self._ask(partial(self._take_back, down_to=key, only=None))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._ask(self._do_again)

    def summary(self, key: str) -> list[Entry]:
        """What `undo_down_to` would take back, the latest first; empty when it cannot."""
        found: list[Entry] = []
        for entry in self.entries():
            if entry.state == "done" and entry.can_undo:
                found.append(entry)
            if entry.key == key:
                return found if entry in found else []
        return []

    # ---- off the GUI thread
    def _take_back(
        self, own: Sequence[OwnStep], *, down_to: str | None, only: int | None
    ) -> _Outcome:
        """Take back the latest thing, or all down to an entry.

        Args:
            own: Steps of the window, the latest last.
            down_to: The entry to stop at; None: the first one.
            only: Refuse to take back any other step than this one.
        """
        outcome = _Outcome()
        left = list(own)
        library = self._library
        try:
            while True:
                outcome.steps = library.history(MOST_STEPS)
                latest = _latest(outcome.steps)
                _must_be_latest(only, latest)
                if only is None and left and (latest is None or latest.at_utc <= left[-1].at_utc):
                    step = left.pop()
                    outcome.own.append((step, step.back()))
                    key = step.key
                else:
                    undone = library.undo()
                    if undone is None:
                        break
                    outcome.undone.append(undone)
                    key = _key_of(undone)
                if down_to is None or key == down_to:
                    break
        except CoreError as error:
            outcome.error = error
        outcome.steps = library.history(MOST_STEPS)
        return outcome

    def _do_again(self, _: Sequence[OwnStep]) -> _Outcome:
        outcome = _Outcome()
        try:
            outcome.redone = self._library.redo()
        except CoreError as error:
            outcome.error = error
        outcome.steps = self._library.history(MOST_STEPS)
        return outcome

    # ---- one after the other
    def _ask(self, work: Callable[[Sequence[OwnStep]], _Outcome]) -> None:
        # What is known of the window's own steps is looked at when its turn comes.
        self._wanted.append(lambda: work(tuple(self._own)))
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted and not self._busy:
            self._busy = True
            self._bridge.edit(self._wanted.pop(0), self._take_outcome, self._take_failure)

    def _take_outcome(self, outcome: _Outcome) -> None:
        self._busy = False
        for own, _ in outcome.own:
            if own in self._own:
                self._own.remove(own)
                self._entries = None
            self._notifications.withdraw(own.key)
        self._take_steps(outcome.steps)
        self._say(outcome)
        for own, _ in outcome.own:
            if own.then is not None:
                own.then()
        if outcome.error is not None:
            self._take_failure(outcome.error)
        else:
            self._go_on()

    def _take_failure(self, error: CoreError) -> None:
        # What is in the way may go: the way back stays open. Nothing else is tried meanwhile.
        self._busy = False
        self._wanted.clear()
        self._notifications.fail(error)

    def _say(self, outcome: _Outcome) -> None:
        tell = partial(self._notifications.tell, key=_MESSAGE)
        number = len(outcome.own) + len(outcome.undone)
        if outcome.redone is not None:
            self._offer(outcome.redone.id, history_words.redone(outcome.redone))
        elif number > 1:
            tell(trn("Took back {n} step.", "Took back {n} steps.", number))
        elif outcome.own:
            self._notifications.tell(outcome.own[0][1])
        elif outcome.undone:
            step = outcome.undone[0]
            self._notifications.post(
                Message(
                    "info",
                    history_words.undone(step),
                    action=tr("Redo"),
                    act=self.redo,
                    key=_MESSAGE,
                )
            )
        elif outcome.error is None:
            self._notifications.tell(tr("There is nothing to undo."))

    # ---- within
    def _find_step(self, own: OwnStep, verb: Verb, steps: list[Step]) -> None:
        step = _latest(steps)
        if step is not None and step.verb == verb and step.id not in self._told:
            self._told.add(step.id)
            self._offer(step.id, own.text, own.hint, lasting=own.lasting)
            self._take_steps(steps)
        else:
            self._add_own(own)

    def _add_own(self, own: OwnStep) -> None:
        self._own.append(own)
        self._entries = None
        self._notifications.post(
            Message(
                "info",
                own.text,
                own.hint,
                tr("Undo"),
                partial(self._undo_own, own),
                key=own.key,
                lasting=own.lasting,
            )
        )
        self.changed.emit()

    def _undo_own(self, own: OwnStep) -> None:
        """Take back one of the window's own, whatever was done since: nothing builds on it."""

        def work(_: Sequence[OwnStep]) -> _Outcome:
            outcome = _Outcome()
            try:
                outcome.own.append((own, own.back()))
            except CoreError as error:
                outcome.error = error
            outcome.steps = self._library.history(MOST_STEPS)
            return outcome

        if own in self._own:
            self._ask(work)

    def _offer(
        self, step_id: int | None, text: str, hint: str = "", *, lasting: bool = False
    ) -> None:
        act = None if step_id is None else partial(self.undo_step, step_id)
        action = "" if step_id is None else tr("Undo")
        self._notifications.post(
            Message("info", text, hint, action, act, key=_MESSAGE, lasting=lasting)
        )

    def _take_steps(self, steps: list[Step]) -> None:
        if steps != self._steps:
            self._steps = steps
            self._entries = None
        self.changed.emit()

    def _take_event(self, event: Event) -> None:
        edited = isinstance(event, Edited) and "history" in event.parts
        if edited or isinstance(event, EngineBack):
            self.refresh()


def _latest(steps: Sequence[Step]) -> Step | None:
    """The step that `undo` takes back."""
    return next((step for step in steps if step.state == "done" and step.can_undo), None)


def _must_be_latest(only: int | None, latest: Step | None) -> None:
    if only is not None and (latest is None or latest.id != only):
        raise CoreError(
            tr("Something else was done since."),
            tr("The history takes back everything down to it."),
        )


def _entry_of(step: Step) -> Entry:
    return Entry(_key_of(step), step, step.at_utc, step.state, step.can_undo)


def _key_of(step: Step) -> str:
    return f"step-{step.id}"
