"""Libraries with an engine process: one with the built-in model, and ones that know colours."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.records import PhotoId
from core.rpc.launcher import engine_command
from tests.support import fake_engine
from tests.support.command_line import Photosift
from tests.support.running_library import RunningLibrary


@pytest.fixture(scope="module")
def builtin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningLibrary]:
    """A library whose engine has loaded the built-in model; loading it takes seconds."""
    directory = tmp_path_factory.mktemp("builtin") / "library"
    running = RunningLibrary(directory, command=engine_command(directory))
    try:
        running.wait_for(lambda status: status.model.condition == "ready")
        # Opened now, so that no test seems to have left them open.
        assert running.library.thumbnail(PhotoId(1)) is None
        yield running
    finally:
        running.close()


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[Callable[..., RunningLibrary]]:
    """Opens a library over a real engine process with a model that knows colours."""
    directory = tmp_path / "library"
    opened: list[RunningLibrary] = []

    def opener(decode_timeout_s: float = 30.0) -> RunningLibrary:
        command = fake_engine.engine_command(directory, decode_timeout_s)
        opened.append(RunningLibrary(directory, command=command))
        return opened[-1]

    yield opener
    for number, running in enumerate(reversed(opened)):
        running.close(stop=number == 0)


@pytest.fixture
def running(open_library: Callable[..., RunningLibrary]) -> RunningLibrary:
    """One such library."""
    return open_library()


@pytest.fixture
def photosift(running: RunningLibrary) -> Photosift:
    """The command line over that library."""
    return Photosift(running.library.directory)
