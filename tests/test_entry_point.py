"""What `photosift WORDS` starts."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import __main__ as entry
from app import display
from core.errors import CoreError

ROOT = Path(__file__).parents[1]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Any]:
    """What was started, in a folder that holds `pictures/`, `search/` and a file."""
    calls: list[Any] = []

    def note(*arguments: Any) -> int:
        calls.append(arguments)
        return 0

    monkeypatch.setattr(entry, "_open_window", note)
    monkeypatch.setattr(entry, "_run_command", note)
    monkeypatch.setattr(entry, "_run_engine", note)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "search").mkdir()
    (tmp_path / "-odd").mkdir()
    (tmp_path / "photo.jpg").touch()
    monkeypatch.chdir(tmp_path)
    return calls


def test_nothing_opens_the_window(started: list[Any]) -> None:
    assert entry.main([]) == 0
    assert started == [(None, None)]


@pytest.mark.parametrize(
    ("words", "folder"),
    [
        (["pictures"], "pictures"),
        (["./search"], "search"),
        (["--", "search"], "search"),
        (["--", "-odd"], "-odd"),
        (["pictures/"], "pictures"),
    ],
)
def test_a_folder_opens_the_window(started: list[Any], words: list[str], folder: str) -> None:
    assert entry.main(words) == 0
    assert started == [(None, Path.cwd() / folder)]


def test_a_library_can_be_named_for_the_window(started: list[Any]) -> None:
    entry.main(["--library", "lib"])
    entry.main(["--library=lib", "pictures"])
    assert started == [("lib", None), ("lib", Path.cwd() / "pictures")]


@pytest.mark.parametrize(
    "words",
    [
        ["search", "dog"],
        ["search"],
        ["--library", "lib", "search", "dog"],
        ["--help"],
        ["--version"],
        ["--library"],
        ["--library", "", "photos"],
        ["--unknown"],
    ],
)
def test_commands_and_options_go_to_the_command_line(started: list[Any], words: list[str]) -> None:
    assert entry.main(words) == 0
    assert started == [(words,)]


def test_a_bundle_starts_its_engine(started: list[Any]) -> None:
    assert entry.main(["--engine", "lib"]) == 0
    assert started == [(["lib"],)]


@pytest.mark.parametrize(
    "words",
    [["serch", "dog"], ["gone/folder"], ["photo.jpg"], ["pictures", "search"], ["\udcff\n"]],
)
def test_anything_else_gets_two_lines(
    started: list[Any], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(words) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 2)
    assert started == []


def test_the_module_starts_like_the_program(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", os.fsdecode(b"caf\xe9")],
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, b"", 2)


def test_a_window_without_a_screen_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    trouble = display.why_no_window()
    assert isinstance(trouble, CoreError)
    assert "screen" in trouble.message


def test_an_offscreen_window_needs_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.why_no_window() is None


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("ctypes.CDLL", missing)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    trouble = display.why_no_window()
    assert trouble is not None
    assert "libxcb-cursor.so.0" in trouble.message
    assert "apt install libxcb-cursor0" in trouble.hint


def test_trouble_with_the_window_is_two_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(display, "why_no_window", lambda: CoreError("No screen.", "Get one."))
    assert entry.main([]) == 1
    assert capsys.readouterr().err == "No screen.\nGet one.\n"
