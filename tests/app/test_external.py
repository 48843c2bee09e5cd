"""Other programs, played by small scripts."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import external
from core.errors import CoreError
from core.paths import file_uri

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktops of Linux")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of programs, the only one there is."""
    place = tmp_path / "bin"
    place.mkdir()
    monkeypatch.setenv("PATH", str(place))
    return place


def play(programs: Path, name: str, code: int = 0) -> Path:
    """A program that writes its arguments, each closed by NUL, into a file."""
    told = programs / f"{name}.told"
    script = programs / name
    script.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" > {told}\nexit {code}\n')
    script.chmod(0o755)
    return told


def photo_in(place: Path) -> bytes:
    path = os.fsencode(place) + b"/-a, b;$(x)\xff.jpg"
    Path(os.fsdecode(path)).write_bytes(b"x")
    return path


def test_a_file_is_opened_with_its_exact_name(programs: Path, tmp_path: Path) -> None:
    told = play(programs, "xdg-open")
    path = photo_in(tmp_path)
    external.open_file(path)
    assert told.read_bytes() == path + b"\0"


def test_no_program_and_a_failing_one_say_so(programs: Path, tmp_path: Path) -> None:
    path = photo_in(tmp_path)
    with pytest.raises(CoreError, match="No program"):
        external.open_file(path)
    play(programs, "xdg-open", code=3)
    with pytest.raises(CoreError, match="No program"):
        external.open_file(path)


def test_the_file_manager_is_asked_to_select_the_file(programs: Path, tmp_path: Path) -> None:
    told = play(programs, "dbus-send")
    path = photo_in(tmp_path)
    external.show_in_folder(path)
    arguments = told.read_bytes().split(b"\0")
    (address,) = [a for a in arguments if a.startswith(b"array:string:")]
    # A bare comma would end the first address.
    assert address.endswith(b"/-a%2C%20b%3B%24%28x%29%FF.jpg")


def test_without_a_file_manager_the_folder_is_opened(programs: Path, tmp_path: Path) -> None:
    play(programs, "dbus-send", code=1)
    told = play(programs, "xdg-open")
    external.show_in_folder(photo_in(tmp_path))
    assert told.read_bytes() == os.fsencode(tmp_path) + b"\0"


def test_a_file_that_is_gone_says_so(programs: Path, tmp_path: Path) -> None:
    play(programs, "xdg-open")
    with pytest.raises(CoreError, match="not there any more"):
        external.open_file(bytes(tmp_path / "gone.jpg"))


def test_a_page_is_opened_in_the_browser_and_its_address_told_without_one(programs: Path) -> None:
    address = "https://example.org/a b?c=d&e"
    with pytest.raises(CoreError, match="No browser") as caught:
        external.open_address(address)
    assert address in caught.value.hint
    told = play(programs, "xdg-open")
    external.open_address(address)
    assert told.read_text() == address + "\0"


def test_a_program_that_cannot_be_run_says_so(programs: Path, tmp_path: Path) -> None:
    program = programs / "xdg-open"
    program.write_bytes(b"neither a script nor a program")
    program.chmod(0o755)
    with pytest.raises(CoreError, match="No program"):
        external.open_file(photo_in(tmp_path))


@pytest.mark.parametrize(
    ("open_it", "message"),
    [
        (external.open_file, "No program"),
        (lambda _: external.open_address("https://example.org/"), "No browser"),
    ],
)
def test_windows_without_a_program_says_so(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    open_it: Callable[[bytes], None],
    message: str,
) -> None:
    asked: list[str] = []

    def refuse(what: str) -> None:
        asked.append(what)
        raise OSError(1155, "No application is associated with the specified file")

    monkeypatch.setattr(external, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(os, "startfile", refuse, raising=False)
    with pytest.raises(CoreError, match=message):
        open_it(photo_in(tmp_path))
    assert len(asked) == 1


def test_addresses_keep_every_byte() -> None:
    assert file_uri(b"/a b/\xff#%?.jpg") == "file:///a%20b/%FF%23%25%3F.jpg"
