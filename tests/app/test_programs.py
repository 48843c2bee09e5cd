"""Programs of the desktop that open a file, as its `.desktop` files tell."""

from pathlib import Path

import pytest

from app import external, programs
from app.programs import Program
from core.errors import CoreError


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty desktop, with one program in the search path."""
    (tmp_path / "bin").mkdir()
    for name in ("viewer", "editor"):
        program = tmp_path / "bin" / name
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "shared"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    return tmp_path


def install(desktop: Path, name: str, text: str, where: str = "shared") -> None:
    file = desktop / where / "applications" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"[Desktop Entry]\nType=Application\n{text}", encoding="utf-8")


def names(*kinds: str) -> list[str]:
    return [program.name for program in programs.programs_for(kinds)]


def test_programs_that_take_every_kind_are_found_the_preferred_one_first(desktop: Path) -> None:
    install(desktop, "a.desktop", "Name=Able\nExec=viewer %f\nMimeType=image/jpeg;image/png;\n")
    install(
        desktop,
        "kde/b.desktop",
        "Name=Best\nName[de]=Bester\nExec=editor %U\nMimeType=image/jpeg;\n",
    )
    install(desktop, "c.desktop", "Name=Mail\nExec=viewer %u\nMimeType=text/html;\n")
    assert names("image/jpeg") == ["Able", "Bester"]
    assert names("image/jpeg", "image/png") == ["Able"]
    (desktop / "config").mkdir()
    (desktop / "config" / "mimeapps.list").write_text(
        "[Default Applications]\nimage/jpeg=kde-b.desktop;\n"
    )
    assert names("image/jpeg") == ["Bester", "Able"]


def test_what_cannot_be_run_or_read_is_left_out(desktop: Path) -> None:
    install(desktop, "gone.desktop", "Name=Gone\nExec=no-such-program %f\nMimeType=image/png;\n")
    install(desktop, "hidden.desktop", "Name=H\nNoDisplay=true\nExec=viewer\nMimeType=image/png;\n")
    install(desktop, "open.desktop", 'Name=O\nExec=viewer "%f\nMimeType=image/png;\n')
    (desktop / "shared" / "applications" / "noise.desktop").write_bytes(b"\xff\xfe[\x00")
    assert names("image/png") == []


def test_the_users_own_entry_takes_the_place_of_the_shared_one(desktop: Path) -> None:
    install(desktop, "a.desktop", "Name=Shared\nExec=viewer %f\nMimeType=image/png;\n")
    install(desktop, "a.desktop", "Name=Own\nExec=editor %f\nMimeType=image/png;\n", "own")
    assert names("image/png") == ["Own"]


def test_files_are_handed_over_as_the_program_wants_them() -> None:
    paths = [b"/p/a b.jpg", b"/p/\xff.jpg"]
    lines = programs.command_lines
    assert lines(("viewer", "%F"), paths) == [["viewer", *paths]]
    assert lines(("viewer", "%f"), paths) == [["viewer", paths[0]], ["viewer", paths[1]]]
    assert lines(("viewer", "-n", "%U"), paths) == [
        ["viewer", "-n", "file:///p/a%20b.jpg", "file:///p/%FF.jpg"]
    ]
    assert lines(("viewer", "--100%%", "%i"), paths[:1]) == [["viewer", "--100%", paths[0]]]


def test_no_shell_reads_a_name(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str | bytes]] = []

    def run(command: list[str | bytes]) -> bool:
        ran.append(command)
        return True

    monkeypatch.setattr(external, "run", run)
    programs.run(Program("v", "Viewer", ("viewer", "%F")), [b"/p/$(rm -rf x); a.jpg"])
    assert ran == [["viewer", b"/p/$(rm -rf x); a.jpg"]]


def test_a_program_that_does_not_start_is_told(desktop: Path) -> None:
    gone = Program("gone", "Gone", ("no-such-program", "%F"))
    with pytest.raises(CoreError, match="“Gone” could not be started"):
        programs.run(gone, [b"/p/a.jpg"])


def test_only_programs_can_be_chosen_by_their_file(desktop: Path) -> None:
    letter = desktop / "letter.txt"
    letter.write_text("Dear")
    for path in (letter, desktop, desktop / "gone"):
        with pytest.raises(CoreError, match="is not a program"):
            programs.program_at(path)
    assert programs.program_at(desktop / "bin" / "viewer").name == "viewer"


def test_kinds_are_told_by_the_name() -> None:
    assert programs.kind_of("a.JPG") == "image/jpeg"
    assert programs.kind_of("a.png") == "image/png"
