"""Commands that take long say so, where somebody watches."""

import threading

import pytest

from core.cli import progress
from core.cli.progress import said_when_slow
from tests.support.running_library import PATIENCE_S


def test_it_is_said_once_it_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    said = threading.Event()
    told: list[str] = []

    def tell(line: str) -> None:
        told.append(line)
        said.set()

    monkeypatch.setattr(progress, "tell", tell)
    monkeypatch.setattr(progress, "is_terminal", lambda: True)
    monkeypatch.setattr(progress, "_MOMENT_S", 0.0)
    with said_when_slow("It works."):
        assert said.wait(PATIENCE_S)
    assert told == ["It works."]

    monkeypatch.setattr(progress, "_MOMENT_S", 3600.0)
    with said_when_slow("Not any more."):
        pass
    monkeypatch.setattr(progress, "is_terminal", lambda: False)
    monkeypatch.setattr(progress, "_MOMENT_S", 0.0)
    with said_when_slow("Nobody watches."):
        pass
    assert told == ["It works."]
