"""What can be taken back, in the order in which it was done."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.bridge import Bridge
from app.notifications import Message, Notifications
from core.errors import CoreError


@dataclass(slots=True, eq=False)
class Step:
    """One thing that was done.

    Attributes:
        text, hint: What the message bar says when it was done.
        back: Takes it back and returns what to say then; may block and raise CoreError.
        then: Runs on the GUI thread when it was taken back.
        lasting: The message stays until it is closed.
        running: It is being taken back at the moment.
    """

    text: str
    hint: str
    back: Callable[[], str]
    then: Callable[[], None] | None = None
    lasting: bool = True
    running: bool = False

    @property
    def key(self) -> str:
        """Of its message."""
        return f"step-{id(self)}"


class UndoList:
    """Steps, latest last. One that could not be taken back keeps its place."""

    def __init__(self, bridge: Bridge, notifications: Notifications) -> None:
        self._bridge = bridge
        self._notifications = notifications
        self._steps: list[Step] = []

    def did(
        self,
        text: str,
        hint: str,
        back: Callable[[], str],
        *,
        then: Callable[[], None] | None = None,
        lasting: bool = True,
    ) -> None:
        """Something was done: say so, and offer the way back."""
        step = Step(text, hint, back, then, lasting)
        self._steps.append(step)
        self._offer(step)

    def undo(self, step: Step | None = None) -> None:
        """Take back the latest step, or a certain one."""
        chosen = step or next((s for s in reversed(self._steps) if not s.running), None)
        if chosen is None:
            self._notifications.tell("There is nothing to undo.")
        elif chosen in self._steps and not chosen.running:
            chosen.running = True
            self._bridge.edit(
                chosen.back, partial(self._undone, chosen), partial(self._failed, chosen)
            )

    def _offer(self, step: Step) -> None:
        act = partial(self.undo, step)
        self._notifications.post(
            Message("info", step.text, step.hint, "Undo", act, key=step.key, lasting=step.lasting)
        )

    def _undone(self, step: Step, words: str) -> None:
        self._steps.remove(step)
        self._notifications.withdraw(step.key)
        self._notifications.tell(words)
        if step.then is not None:
            step.then()

    def _failed(self, step: Step, error: CoreError) -> None:
        # What is in the way may go: the way back stays open.
        step.running = False
        self._offer(step)
        self._notifications.fail(error)
