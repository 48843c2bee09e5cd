"""How the program is started again."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import CoreError
from core.library import starting


def test_a_window_is_started_on_a_library_with_a_wish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda words, **_: started.append(words))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/photosift")
    starting.start_window(tmp_path, ["--find", "a dog"])
    starting.start_window(None, ["--quick"])
    assert started == [
        ["/opt/photosift", "--library", str(tmp_path), "--find", "a dog"],
        ["/opt/photosift", "--quick"],
    ]


def test_a_program_that_is_gone_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/nowhere/photosift")
    with pytest.raises(CoreError, match="The window cannot be started") as raised:
        starting.start_window(None, [])
    assert raised.value.hint


def test_the_program_is_found_beside_its_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "other")])
    assert starting.program_command() == [str(tmp_path / "python"), "-P", "-m", "app"]
    (tmp_path / "photosift").touch()
    assert starting.program_command() == [str(tmp_path / "photosift")]
