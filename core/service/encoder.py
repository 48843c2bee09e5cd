"""The encoders of a loaded model: unloaded while nobody needs them, and loaded again by themselves.

Loading again takes seconds and runs on the loader's thread, so that the owner thread goes on with
what the other encoder is needed for.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, InvalidStateError
from contextlib import contextmanager, suppress
from typing import TypeVar

from core.embedding.protocol import Embedder, Half
from core.errors import CoreError, ModelError, ServiceUnavailable

T = TypeVar("T")

log = logging.getLogger(__name__)

# After a failure, pictures wait for so long; twice as long after the next one, and so on.
RETRY_AFTER_S = 60.0
RETRY_AT_MOST_S = 3600.0


class Encoder:
    """Counts who needs an encoder, and lets it rest when nobody did for a while.

    Args:
        embedder: Whose encoder it is.
        half: Which one.
        submit: Carries out work on the loader's thread.
        failed: Told on that thread why it could not be loaded again.

    Thread: any, except where a method says otherwise.
    """

    def __init__(
        self,
        embedder: Embedder,
        half: Half,
        submit: Callable[[Callable[[], None]], "Future[None]"],
        failed: Callable[[CoreError], None],
    ) -> None:
        self._embedder = embedder
        self._half = half
        self._name = "image encoder" if half == "images" else "text encoder"
        self._submit = submit
        self._failed = failed
        self._lock = threading.Lock()
        self._users = 0
        self._idle_since_s = time.monotonic()
        self._waking: Future[None] | None = None
        self._failures = 0
        self._retry_s = 0.0
        self.trouble = ""
        """Why it could not be loaded again; empty when it is there, or rests."""

    @property
    def is_held(self) -> bool:
        """Whether it could not be loaded a short while ago, so that what needs it has to wait."""
        return bool(self.trouble) and time.monotonic() < self._retry_s

    @property
    def state(self) -> str:
        """`loaded` or `resting`."""
        return "resting" if self._is_resting else "loaded"

    @property
    def _is_resting(self) -> bool:
        return self._embedder.is_resting(self._half)

    def need(self) -> "Future[None]":
        """Keep it loaded until `release`; the future is done when it is there.

        The future raises ServiceUnavailable: it could not be loaded, or the engine ends.
        """
        with self._lock:
            self._users += 1
            if self._waking is not None and not self._waking.done():
                return self._waking
            if self._is_resting:
                self._waking = self._begin_waking()
                return self._waking
        there: Future[None] = Future()
        there.set_result(None)
        return there

    def release(self) -> None:
        """It is not needed any more; once for each `need`."""
        with self._lock:
            self._users -= 1
            self._idle_since_s = time.monotonic()

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Keep it loaded within the block; waits for it. Thread: any but owner and loader.

        Raises:
            ServiceUnavailable: it could not be loaded, or the engine ends.
        """
        there = self.need()
        try:
            there.result()
            yield
        finally:
            self.release()

    def then(self, work: Callable[[], "Future[T]"]) -> "Future[T]":
        """Do `work` as soon as it is loaded, and keep it loaded until that is done.

        The future raises ServiceUnavailable: it could not be loaded, or the engine ends.
        """
        outcome: Future[T] = Future()
        if self.is_held:
            outcome.set_exception(ServiceUnavailable(self.trouble))
            return outcome

        def pass_on(done: "Future[T]") -> None:
            self.release()
            if done.cancelled():
                outcome.set_exception(_ending())
            elif (error := done.exception()) is not None:
                outcome.set_exception(error)
            else:
                outcome.set_result(done.result())

        def begin(there: "Future[None]") -> None:
            error = there.exception()
            if error is None:
                work().add_done_callback(pass_on)
            else:
                self.release()
                outcome.set_exception(error)

        self.need().add_done_callback(begin)
        return outcome

    def is_idle(self, for_s: float) -> bool:
        """Whether it is loaded and nobody needed it for so long."""
        with self._lock:
            idle_s = time.monotonic() - self._idle_since_s
            return self._users == 0 and idle_s >= for_s and not self._is_resting

    def stay(self) -> None:
        """It may be needed at any moment: have it loaded, and do not take it for idle."""
        if self._is_resting and not self.is_held:
            self.need()
            self.release()
        with self._lock:
            self._idle_since_s = time.monotonic()

    def rest(self) -> bool:
        """Unload it unless somebody needs it; says whether it rests. Thread: owner."""
        with self._lock:
            if self._users:
                return False
            try:
                self._embedder.rest(self._half)
            except CoreError as error:
                log.warning("the %s stays loaded: %s", self._name, error)
            self._idle_since_s = time.monotonic()
            if self._is_resting:
                log.info("the %s of %s rests", self._name, self._embedder.spec)
            return self._is_resting

    def close(self) -> None:
        """Let nobody wait any more."""
        with self._lock:
            waking = self._waking
        if waking is not None:
            _settle(waking, _ending())

    def _begin_waking(self) -> "Future[None]":
        try:
            work = self._submit(self._wake)
        except RuntimeError:  # the loader takes no more: the engine ends
            work = Future()
            work.cancel()
        woken: Future[None] = Future()
        work.add_done_callback(lambda done: _tell(woken, done))
        return woken

    def _wake(self) -> None:
        started = time.monotonic()
        try:
            self._embedder.wake(self._half)
        except Exception as error:
            trouble = error
            if not isinstance(trouble, CoreError):  # too little memory has many faces
                log.exception("A bug while the %s is loaded again", self._name)
                trouble = _not_loaded(self._half)
            log.warning("the %s cannot be loaded again: %s", self._name, trouble)
            wait_s = min(RETRY_AFTER_S * 2**self._failures, RETRY_AT_MOST_S)
            self._failures = min(self._failures + 1, 10)
            self._retry_s = time.monotonic() + wait_s
            self.trouble = trouble.message
            self._failed(trouble)
            raise ServiceUnavailable(trouble.message, trouble.hint) from error
        self._failures, self.trouble = 0, ""
        log.info("the %s is loaded again, %.1f s", self._name, time.monotonic() - started)


def _not_loaded(half: Half) -> ModelError:
    if half == "images":
        return ModelError(
            "The part of the model for pictures could not be loaded again.",
            "Close other programs; it is tried again by itself.",
        )
    return ModelError(
        "The part of the model for words could not be loaded again.",
        "Close other programs; it is tried again by itself.",
    )


def _tell(woken: "Future[None]", work: "Future[None]") -> None:
    _settle(woken, _ending() if work.cancelled() else work.exception())


def _settle(woken: "Future[None]", error: BaseException | None) -> None:
    with suppress(InvalidStateError):  # the engine ended meanwhile
        if error is None:
            woken.set_result(None)
        else:
            woken.set_exception(error)


def _ending() -> ServiceUnavailable:
    return ServiceUnavailable("The engine is ending.", "Try again in a moment.")
