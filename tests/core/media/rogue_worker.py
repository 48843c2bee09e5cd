"""A worker for the tests of the pool: its orders are the path of a request."""

import os
import signal
import sys
import threading
from pathlib import Path

from PIL import Image

from core.media.decode import answer
from core.media.wire import Answer, DecodeFile, Refused, Request
from core.media.worker import serve


def _misbehave(request: Request) -> Answer:
    if not isinstance(request, DecodeFile):
        return answer(request)
    if request.path.startswith(b"hang"):
        # "hang:PATH" leaves a file, so that a test knows that it has begun.
        _, _, mark = request.path.partition(b":")
        if mark:
            Path(os.fsdecode(mark)).touch()
        threading.Event().wait()
    if request.path.startswith(b"late:"):
        # A second of work, begun when the file is there; then a picture.
        begun = Path(os.fsdecode(request.path.removeprefix(b"late:")))
        begun.touch()
        threading.Event().wait(1.0)
        picture = begun.with_name("late.png")
        Image.new("RGB", (64, 48), (200, 10, 10)).save(picture)
        return answer(DecodeFile(os.fsencode(picture), request.model_input))
    if request.path == b"die":
        os.kill(os.getpid(), signal.SIGKILL)
    if request.path == b"raise":
        raise RuntimeError("a bug in a decoder")
    if request.path == b"eat":
        return answer_with_memory(request)
    if request.path == b"modules":
        return Refused("unreadable", ",".join(sorted(sys.modules)), str(Path.cwd()))
    if request.path == b"paths":
        return Refused("unreadable", "\n".join(sys.path), str(os.nice(0)))
    return answer(request)


def answer_with_memory(request: DecodeFile) -> Answer:
    """What a decoder meets that asks for more than it may have."""
    try:
        bytearray(64 * 1024**3)
    except MemoryError:
        return Refused("too-large", "no memory", "")
    return answer(request)


def main() -> None:
    serve(_misbehave)
