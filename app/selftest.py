"""`photosift --self-test`: the main job in a throw-away library, one line a step.

Draws pictures, indexes them with the built-in model in a real engine, searches, opens and
closes the window offscreen, and stops the engine.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from app.display import why_no_window
from core.errors import CoreError
from core.library import Library
from core.records import FileTerm, PhotoView, SearchQuery, Status, TextTerm

_SIDE_PX = 96
_PATIENCE_S = 300.0
_COLOURS = {
    "red": (200, 30, 30),
    "green": (30, 160, 40),
    "blue": (30, 60, 200),
    "white": (245, 245, 245),
}


class StepFailedError(Exception):
    """A step did not give what it should; says what it gave."""


def run_selftest() -> int:
    """Run every step until one fails.

    Returns:
        0 when all passed, else 1.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # A library that is still being closed may hold files on some systems.
    with tempfile.TemporaryDirectory(prefix="photosift-", ignore_cleanup_errors=True) as place:
        try:
            _run_steps(Path(place))
        except StepFailedError as error:
            _report(f"FAILED: {error}")
            return 1
        except CoreError as error:
            _report(f"FAILED: {error.message} {error.hint}")
            return 1
    _report("All steps passed.")
    return 0


def _run_steps(place: Path) -> None:
    pictures = place / "pictures"
    with _step("draw pictures"):
        _draw(pictures)
    library_folder = place / "library"
    with _step("start the engine"):
        library = Library.open(library_folder, client_name="self-test")
    try:
        with _step("index the pictures"):
            library.add_folder(pictures)
            _wait(library.status, _is_indexed)
        with _step("search by words"):
            _expect_photos(library, SearchQuery((TextTerm("a red picture"),)))
        with _step("search by example"):
            _expect_first(library, pictures / "green.ppm")
        with _step("open and close the window"):
            _show_window(library_folder)
        with _step("stop the engine"):
            _stop(library)
    finally:
        library.close()


@contextmanager
def _step(name: str) -> Iterator[None]:
    start_s = time.monotonic()
    try:
        yield
    except BaseException:
        _report(f"{name}: failed after {time.monotonic() - start_s:.1f} s")
        raise
    _report(f"{name}: done in {time.monotonic() - start_s:.1f} s")


def _report(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _draw(folder: Path) -> None:
    """One picture a colour, with a dark square whose place tells them apart further."""
    folder.mkdir()
    for number, (name, colour) in enumerate(_COLOURS.items()):
        rows = bytearray()
        for y in range(_SIDE_PX):
            for x in range(_SIDE_PX):
                inside = 16 * number <= x < 16 * number + 32 and 30 <= y < 62
                rows += bytes((20, 20, 20) if inside else colour)
        header = f"P6 {_SIDE_PX} {_SIDE_PX} 255\n".encode()
        (folder / f"{name}.ppm").write_bytes(header + bytes(rows))


def _is_indexed(status: Status) -> bool:
    if status.model.condition == "failed":
        raise StepFailedError(f"the model failed to load: {status.model.message}")
    if status.failures:
        raise StepFailedError(f"{status.failures} drawn pictures could not be used")
    return status.embedded == len(_COLOURS) and status.progress.phase == "idle"


def _wait(status: Callable[[], Status], complete: Callable[[Status], bool]) -> None:
    deadline_s = time.monotonic() + _PATIENCE_S
    while not complete(status()):
        if time.monotonic() > deadline_s:
            raise StepFailedError(f"it took longer than {_PATIENCE_S:.0f} s")
        time.sleep(0.1)


def _expect_photos(library: Library, query: SearchQuery) -> None:
    answer = library.search(query)
    found = {hit.photo_id for hit in answer.hits if hit.score is not None}
    if found != set(library.photo_ids(PhotoView())):
        raise StepFailedError(f"{len(found)} photos have a score instead of {len(_COLOURS)}")


def _expect_first(library: Library, picture: Path) -> None:
    answer = library.search(SearchQuery((FileTerm(os.fsencode(picture)),)))
    photo = library.photo_at(os.fsencode(picture))
    if photo is None or not answer.hits or answer.hits[0].photo_id != photo.id:
        raise StepFailedError("the picture itself is not the most similar photo")


def _stop(library: Library) -> None:
    engine = psutil.Process(library.status().pid)
    library.stop_engine()
    try:
        engine.wait(_PATIENCE_S)
    except psutil.TimeoutExpired as error:
        raise StepFailedError(f"the engine did not end in {_PATIENCE_S:.0f} s") from error


def _show_window(library_folder: Path) -> None:
    from app.application import show_once  # noqa: PLC0415 - the steps before it need no Qt

    trouble = why_no_window()
    if trouble is not None:
        raise trouble
    listed = show_once(Library.open(library_folder, client_name="self-test window"))
    if listed != len(_COLOURS):
        raise StepFailedError(f"the window lists {listed} photos instead of {len(_COLOURS)}")
