"""The image encoder of a loaded model: unloaded while nobody needs it, and loaded again by itself.

The text encoder stays. Loading again takes seconds and runs on the loader's thread, so that the
owner thread goes on answering searches by words.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, InvalidStateError
from contextlib import contextmanager, suppress
from typing import TypeVar

from core.embedding.protocol import Embedder
from core.errors import CoreError, ServiceUnavailable

T = TypeVar("T")

log = logging.getLogger(__name__)


class ImageEncoder:
    """Counts who needs the image encoder, and lets it rest when nobody did for a while.

    Args:
        embedder: Whose encoder it is.
        submit: Carries out work on the loader's thread.
        failed: Told on that thread why it could not be loaded again.

    Thread: any, except where a method says otherwise.
    """

    def __init__(
        self,
        embedder: Embedder,
        submit: Callable[[Callable[[], None]], "Future[None]"],
        failed: Callable[[CoreError], None],
    ) -> None:
        self._embedder = embedder
        self._submit = submit
        self._failed = failed
        self._lock = threading.Lock()
        self._users = 0
        self._idle_since_s = time.monotonic()
        self._waking: Future[None] | None = None

    @property
    def state(self) -> str:
        """`loaded` or `resting`."""
        return "resting" if self._embedder.is_resting else "loaded"

    def need(self) -> "Future[None]":
        """Keep it loaded until `release`; the future is done when it is there.

        The future raises ServiceUnavailable: the model failed, or the engine ends.
        """
        with self._lock:
            self._users += 1
            if self._waking is not None and not self._waking.done():
                return self._waking
            if self._embedder.is_resting:
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
            ServiceUnavailable: the model failed, or the engine ends.
        """
        there = self.need()
        try:
            there.result()
            yield
        finally:
            self.release()

    def then(self, work: Callable[[], "Future[T]"]) -> "Future[T]":
        """Do `work` as soon as it is loaded, and keep it loaded until that is done.

        The future raises ServiceUnavailable: the model failed, or the engine ends.
        """
        outcome: Future[T] = Future()

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
            return self._users == 0 and idle_s >= for_s and not self._embedder.is_resting

    def rest(self) -> bool:
        """Unload it unless somebody needs it; says whether it rests. Thread: owner."""
        with self._lock:
            if self._users:
                return False
            try:
                self._embedder.rest()
            except CoreError as error:
                log.warning("the image encoder stays loaded: %s", error)
            self._idle_since_s = time.monotonic()
            return self._embedder.is_resting

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
            self._embedder.wake()
        except CoreError as error:
            log.warning("the image encoder cannot be loaded again: %s", error)
            self._failed(error)
            raise ServiceUnavailable(error.message, error.hint) from error
        log.info("the image encoder is loaded again, %.1f s", time.monotonic() - started)


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
