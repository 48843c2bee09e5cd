"""One history for the fake library: every edit is a step with its way back and its way again."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from core.errors import CoreError
from core.events import Edited, Event
from core.records import EditedPart, Step, Verb

FIRST_STEP_UTC = 1_750_000_000.0
_MOST_IDS = 1000


@dataclass(slots=True)
class Done:
    """A step, and how it is taken back and done again; None: it cannot be."""

    step: Step
    back: Callable[[], None] | None
    again: Callable[[], None] | None
    event: Edited


class FakeHistory:
    """Keeps the steps of whatever edits; `_did` is how an edit becomes one."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.RLock()
        self._past: list[Done] = []

    def _enter(self, method: str, arguments: object = None) -> None:
        raise NotImplementedError

    def emit(self, event: Event) -> None:
        raise NotImplementedError

    def history(self, limit: int = 200) -> list[Step]:
        self._enter("history", limit)
        with self._lock:
            return [done.step for done in reversed(self._past)][:limit]

    def undo(self) -> Step | None:
        self._enter("undo")
        with self._lock:
            done = next((d for d in reversed(self._past) if d.step.state == "done"), None)
            if done is None:
                return None
            if done.back is None:
                raise CoreError("The last step cannot be taken back.", "See the history.")
            done.back()
            done.step = msgspec.structs.replace(done.step, state="undone")
        self.emit(done.event)
        return done.step

    def redo(self) -> Step | None:
        self._enter("redo")
        with self._lock:
            done = next((d for d in self._past if d.step.state == "undone"), None)
            if done is None or done.again is None:
                return None
            done.again()
            done.step = msgspec.structs.replace(done.step, state="done")
        self.emit(done.event)
        return done.step

    def _did(
        self,
        verb: Verb,
        subject: str,
        photo_ids: Sequence[int],
        parts: tuple[EditedPart, ...],
        back: Callable[[], None] | None,
        again: Callable[[], None] | None,
        *,
        listed: bool = False,
    ) -> Step:
        """An edit was made: note it, and tell everybody.

        Args:
            verb: What was done.
            subject: What it is about.
            photo_ids: The photos that it changed.
            parts: What kind of thing changed.
            back: Takes it back, under the lock; None: nobody can.
            again: Does it again, under the lock.
            listed: Other photos may be listed now.
        """
        few = tuple(photo_ids) if len(photo_ids) <= _MOST_IDS else ()
        event = Edited((*parts, "history"), few, listed=listed, origin="fake")
        with self._lock:
            number = len(self._past) + 1
            step = Step(
                number,
                FIRST_STEP_UTC + number,
                verb,
                subject,
                len(photo_ids),
                can_undo=back is not None,
            )
            for done in self._past:
                if done.step.state == "undone":
                    done.step = msgspec.structs.replace(done.step, state="dropped")
            self._past.append(Done(step, back, again, event))
        self.emit(event)
        return step
