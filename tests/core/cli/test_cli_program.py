"""What holds for every command: usage, exit codes, errors, output."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import COMMANDS
from core.cli.program import program
from core.cli.schemas import SCHEMAS, json_schemas
from core.errors import CatalogTooNew
from tests.core.cli.conftest import SCHEMAS as SCHEMA_FOLDER
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary

ROOT = Path(__file__).parents[3]


def test_the_entry_point_knows_every_command() -> None:
    assert set(COMMANDS) == set(program.commands)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(photosift: Terminal, name: str) -> None:
    outcome = photosift(name, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(f"Usage: photosift {name}")
    assert photosift.opened == []


def test_help_lists_the_commands_in_their_order(photosift: Terminal) -> None:
    out = photosift("--help").out
    places = [out.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


def test_version(photosift: Terminal) -> None:
    assert photosift("--version").out.startswith("photosift 0.")


@pytest.mark.parametrize(
    "words",
    [
        ["sarch", "dog"],
        ["search", "dog", "--limit", "0"],
        ["search", "dog", "--limit", "many"],
        ["search", "dog", "--jsn"],
        ["similar"],
        ["add"],
        ["models"],
        ["models", "usee"],
        ["--library"],
        ["--library", "", "photos"],
        ["photos", "extra\nwords"],
        ["desktop"],
        [],
    ],
)
def test_wrong_usage_gives_two_lines_and_exit_code_2(photosift: Terminal, words: list[str]) -> None:
    outcome = photosift(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.err.splitlines()) == 2
    assert all(line.strip() for line in outcome.err.splitlines())
    assert photosift.opened == []


def test_the_library_is_the_one_that_was_named(photosift: Terminal, tmp_path: Path) -> None:
    photosift("--library", str(tmp_path), "photos")
    photosift("photos")
    assert [directory for directory, _ in photosift.opened] == [tmp_path, None]


def test_an_expected_error_gives_two_lines(photosift: Terminal) -> None:
    photosift.open_error = CatalogTooNew(
        "The catalog is from a newer version.", "Update Photosift."
    )
    outcome = photosift("photos", "--json")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "The catalog is from a newer version.\nUpdate Photosift.\n"


def test_an_error_without_a_hint_still_says_what_to_do(photosift: Terminal) -> None:
    photosift.open_error = CatalogTooNew("It\nfailed.")
    assert len(photosift("photos").err.splitlines()) == 2


def test_a_bug_gives_two_lines_and_keeps_its_traceback(photosift: Terminal, tmp_path: Path) -> None:
    photosift.open_error = ZeroDivisionError("by\nzero")
    outcome = photosift("--library", str(tmp_path), "photos")
    assert outcome.code == 1
    assert len(outcome.err.splitlines()) == 2
    assert "Traceback" not in outcome.err
    log = tmp_path / "logs" / "command-line.log"
    assert "ZeroDivisionError" in log.read_text()


def test_ctrl_c_ends_a_command_with_130(photosift: Terminal) -> None:
    photosift.library = FakeLibrary(3)
    photosift.library.fail("photo_ids", KeyboardInterrupt())  # type: ignore[arg-type] # on purpose
    assert photosift("photos").code == 130
    assert photosift.library.closed


def _command(*words: str) -> list[str]:
    """A real process whose library has 20,000 photos."""
    code = (
        "import sys; from core.cli.program import run; "
        "from tests.support.fake_library import FakeLibrary; "
        "sys.exit(run(sys.argv[1:], lambda *a, **k: FakeLibrary(20_000)))"
    )
    return [sys.executable, "-c", code, *words]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
def test_a_reader_that_goes_away_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            _command("photos"), stdout=writing, stderr=subprocess.PIPE, check=False, cwd=ROOT
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_a_full_disk_gives_two_lines() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            _command("photos", "--json"), stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2


def test_json_is_utf8_or_escaped_whatever_the_terminal_writes() -> None:
    for encoding in ("utf-8", "ascii", "latin-1"):
        environment = os.environ | {"PYTHONIOENCODING": encoding}
        done = subprocess.run(
            _command("photos", "--json"),
            capture_output=True,
            check=True,
            cwd=ROOT,
            env=environment,
        )
        assert len(json.loads(done.stdout)) == 20_000
        assert done.stderr == b""


def test_the_command_line_starts_without_anything_heavy() -> None:
    code = (
        "import sys; import app.__main__, core.cli.program, core.library; "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    heavy = {"PySide6", "torch", "numpy", "PIL", "open_clip", "hnswlib", "watchdog", "rich"}
    assert not heavy & set(done.stdout.decode().split())


def test_the_schemas_in_the_documentation_are_the_ones_in_the_code() -> None:
    written = {
        path.stem: json.loads(path.read_text("utf-8")) for path in SCHEMA_FOLDER.glob("*.json")
    }
    assert written == dict(json_schemas()), "run tools/write_schemas.py"


def test_every_field_is_explained() -> None:
    text = (ROOT / "docs" / "json.md").read_text("utf-8")
    for name, schema in json_schemas():
        assert f"schema/{name}.json" in text
        for described in schema["$defs"].values():
            for field in described["properties"]:
                assert f"`{field}`" in text, f"{field} of {name}"
    assert len(SCHEMAS) == len(list(SCHEMA_FOLDER.glob("*.json")))
