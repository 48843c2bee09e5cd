"""The surroundings of every test, and the guards that no test may get past.

A test fails when it leaves a thread, a child process, an open file or a running Qt object
behind, when it or its children reach for the network, or when the program logs a warning that
the test did not announce with `@pytest.mark.expects_warnings`.
"""

import logging
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from typing_extensions import override

_GUARD = Path(__file__).parent / "support" / "guard"
# Short: Unix socket paths end near 107 bytes.
_HOME = Path(tempfile.mkdtemp(prefix="ps-"))
_NETWORK_REPORT = _HOME / "refused"


def _prepare_environment() -> None:
    """Set what children inherit; before Qt, platformdirs or a hub client looks at it."""
    for name in ("config", "data", "cache", "state", "runtime"):
        (_HOME / name).mkdir(mode=0o700)
        variable = "XDG_RUNTIME_DIR" if name == "runtime" else f"XDG_{name.upper()}_HOME"
        os.environ[variable] = str(_HOME / name)
    os.environ.pop("PHOTOSIFT_LIBRARY", None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HOME"] = str(_HOME / "cache" / "huggingface")
    os.environ["PHOTOSIFT_TEST_NETWORK_REPORT"] = str(_NETWORK_REPORT)
    # A job in the background of a shell inherits Ctrl+C as ignored, and children would too.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    paths = [str(_GUARD), *filter(None, [os.environ.get("PYTHONPATH")])]
    os.environ["PYTHONPATH"] = os.pathsep.join(paths)


_prepare_environment()

from tests.support import leaks  # noqa: E402 - after the environment is set
from tests.support.guard import sitecustomize  # noqa: E402, F401 - importing it guards

_qt = leaks.QtWatch()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expects_warnings: the program logs warnings in this test, as it should"
    )
    leaks.adopt_orphans()
    if "PySide6.QtCore" in sys.modules:
        _qt.install()


def _sendable(value: object) -> object:
    """A report as it may travel between processes: names of files may hold any byte."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {_sendable(key): _sendable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(_sendable, value))
    return value


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, object, object]:
    return _sendable((yield))


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


class _WarningLog(logging.Handler):
    """Keeps what the program logs at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    handler = _WarningLog()
    loggers = [logging.getLogger(name) for name in ("app", "core")]
    for logger in loggers:
        logger.addHandler(handler)
    yield
    for logger in loggers:
        logger.removeHandler(handler)
    if handler.lines and request.node.get_closest_marker("expects_warnings") is None:
        pytest.fail("unexpected warnings in the log:\n" + "\n".join(handler.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _nothing_left_behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    below = tmp_path_factory.getbasetemp()
    threads = leaks.live_threads()
    processes = leaks.live_processes()
    files = leaks.open_files(below)
    running = _qt.running()
    refused = _refusals()
    yield
    left = {
        "running Qt object": _qt.leaked(running),
        "thread": leaks.leaked_threads(threads),
        "child process": leaks.leaked_processes(processes),
        "open file": leaks.leaked_files(files, below),
        "refused network access": _refusals()[len(refused) :],
    }
    lines = [f"{kind}: {name}" for kind, names in left.items() for name in names]
    if lines:
        pytest.fail("the test left behind:\n" + "\n".join(lines), pytrace=False)


def _refusals() -> list[str]:
    if not _NETWORK_REPORT.exists():
        return []
    return _NETWORK_REPORT.read_text(encoding="utf-8").splitlines()
