"""The command line as scripts see it: processes, exit codes, pure JSON, two lines of error."""

import json
import os
import select
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.paths import LibraryPaths
from core.records import PhotoView
from tests.support.command_line import Photosift, complaint, outcome_of
from tests.support.running_library import RunningLibrary

COLOURS = {"red": (250, 10, 10), "green": (10, 250, 10), "blue": (10, 10, 250)}
MANY = 100

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    root.mkdir()
    for name, colour in COLOURS.items():
        Image.new("RGB", (64, 48), colour).save(root / f"{name[0]}1.png")
    (root / "words.jpg").write_text("no picture")
    return root


def draw_many(folder: Path) -> Path:
    folder.mkdir()
    for number in range(MANY):
        Image.new("RGB", (40, 30), (number % 256, 90, 200)).save(folder / f"{number:04}.png")
    return folder


def sequences(library: Path) -> list[tuple[int, int]]:
    """Photo and sequence number of every embedding: a new one for each time it is written."""
    catalog = sqlite3.connect(LibraryPaths(library).catalog)
    try:
        return sorted(catalog.execute("SELECT photo_id, seq FROM embeddings"))
    finally:
        catalog.close()


def test_every_command_in_turn(photosift: Photosift, folder: Path) -> None:
    assert photosift("add", folder).code == 0
    (listed,) = photosift("folders", "--json").json("folders")
    assert listed["path"] == str(folder)
    summary = photosift("index", folder, "--json").json("index")
    assert (summary["library_photos"], summary["library_failures"]) == (4, 1)

    rows = photosift("search", "red", "--json").json("search")
    assert Path(rows[0]["path"]).name == "r1.png"
    assert len(photosift("search", "red", "--limit", "2", "--json").json("search")) == 2
    (best, *_) = photosift("similar", folder / "g1.png", "--json").json("similar")
    assert Path(best["path"]).name == "g1.png"
    mixed = photosift("search", "--like", folder / "r1.png", "--not", "red", "blue", "--json")
    assert Path(mixed.json("search")[0]["path"]).name == "b1.png"

    photos = photosift("photos", "--json").json("photos")
    assert {row["id"] for row in rows} <= {row["id"] for row in photos}
    assert [row["path"] for row in photos] == sorted(row["path"] for row in photos)
    (failure,) = photosift("failures", "--json").json("failures")
    assert failure["reason"] == "unsupported"
    status = photosift("status", "--json").json("status")
    assert (status["photos"], status["embedded"], status["failures"]) == (4, 3, 1)
    assert psutil.pid_exists(status["pid"])
    entries = photosift("models", "list", "--json").json("models-list")
    assert sum(entry["state"] == "in-use" for entry in entries) == 1
    checks = photosift("doctor", "--json").json("doctor")
    assert {check["state"] for check in checks} <= {"ok", "warning"}, checks

    assert photosift("remove", folder).code == 0
    assert photosift("folders", "--json").json("folders") == []
    assert photosift("photos", "--json").json("photos") == []
    nothing = photosift("search", "red", "--json")
    assert (nothing.code, nothing.json("search")) == (0, []), "no hit is no error"


@pytest.mark.parametrize(
    "words",
    [
        ("index", "/no/such/folder"),
        ("add",),
        ("search",),
        ("search", "red", "--limit", "0"),
        ("search", "red", "--limit", "many"),
        ("similar", "/no/such/picture.jpg"),
        ("remove", "/no/such/folder"),
        ("photos", "--yaml"),
        ("models", "paint"),
        ("--library", "", "status"),
    ],
)
def test_wrong_usage_gives_two_lines_and_a_code(photosift: Photosift, words: list[str]) -> None:
    outcome = photosift(*words)
    assert outcome.code in {1, 2}
    complaint(outcome, outcome.code)
    if "/no/such" not in " ".join(words):
        assert outcome.code == 2


def test_failures_give_two_lines_and_a_code(photosift: Photosift, folder: Path) -> None:
    for words in (
        ("similar", folder / "words.jpg"),
        ("models", "use", "no-such/model"),
        ("models", "use", "nonsense"),
        ("models", "use", "/no/such/folder"),
        ("models", "download", "no-such/model"),
        ("models", "remove", "no-such/model"),
        ("models", "evaluate", folder),
    ):
        complaint(photosift(*words, *(["--json"] if words[0] == "similar" else [])), 1)


def test_a_query_that_looks_like_an_option(photosift: Photosift, folder: Path) -> None:
    photosift("index", folder, "--json").json("index")
    photosift("search", "--json", "--", "--limit").json("search")
    complaint(photosift("search", "--colour", "red"), 2)


def test_without_json_people_read_lines(photosift: Photosift, folder: Path) -> None:
    outcome = photosift("index", folder)
    assert outcome.code == 0
    (line,) = outcome.out.splitlines()
    assert line.startswith("3 photos, 1 failure, ")
    assert "photos/s" in line
    for words in (("search", "red"), ("photos",), ("failures",), ("status",), ("folders",)):
        outcome = photosift(*words)
        assert outcome.code == 0
        assert outcome.out.strip()
        assert "\x1b" not in outcome.out + outcome.err, "no colours in a pipe"


def test_unchanged_files_are_not_opened_again(
    running: RunningLibrary, photosift: Photosift, folder: Path
) -> None:
    """Other contents under the same size and time would be noticed by whoever opens the files."""
    photosift("index", folder, "--json").json("index")
    before = sequences(photosift.library)
    for path in folder.glob("*.png"):
        status = path.stat()
        with path.open("r+b") as file:
            file.write(bytes(status.st_size))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    running.wait_idle()
    again = photosift("index", folder, "--json").json("index")
    assert (again["photos"], again["failures"]) == (0, 0)
    assert again["library_photos"] == 4
    assert sequences(photosift.library) == before
    assert len(photosift("failures", "--json").json("failures")) == 1
    # It is the size and time that they go by: touched ones are opened.
    os.utime(folder / "r1.png")
    assert photosift("index", "--json").json("index")["failures"] == 1


@posix_only
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_index_keeps_what_is_done(
    running: RunningLibrary, photosift: Photosift, tmp_path: Path, number: signal.Signals
) -> None:
    use_slow_model(running, tmp_path)
    folder = draw_many(tmp_path / "many")
    process = photosift.start("index", folder, "--json")
    with process:
        some = running.wait_for(lambda status: status.embedded >= 5)
        process.send_signal(number)
        outcome = outcome_of(process)
    assert some.embedded < MANY
    assert outcome.code == 130
    summary = json.loads(outcome.out)
    assert 0 < summary["photos"] < MANY
    before = sequences(photosift.library)
    assert before
    whole = photosift("index", "--json").json("index")
    assert whole["library_photos"] == MANY
    after = sequences(photosift.library)
    assert len(after) == MANY
    assert set(before) <= set(after), "nothing that was done is done again"


def use_slow_model(running: RunningLibrary, tmp_path: Path) -> None:
    """Let the engine's model take its time, from before the first photo on."""
    model = tmp_path / "very-slow-dim32"
    model.mkdir()
    (model / "open_clip_config.json").write_text("{}")
    (model / "open_clip_model.safetensors").touch()
    running.library.use_model(str(model))
    running.wait_for(lambda status: status.model.spec == str(model))


@posix_only
def test_watch_follows_the_folder_until_it_is_ended(photosift: Photosift, folder: Path) -> None:
    photosift("index", folder, "--json").json("index")
    process = photosift.start("watch")
    with process:
        assert process.stdout is not None
        assert "Ctrl+C" in read_line(process)
        Image.new("RGB", (64, 48), (250, 250, 10)).save(folder / "y1.png")
        while not read_line(process).startswith("5 photos, 4 indexed"):
            pass
        (folder / "y1.png").unlink()
        while not read_line(process).startswith("4 photos, 3 indexed"):
            pass
        process.send_signal(signal.SIGINT)
        outcome = outcome_of(process)
    assert outcome.code == 0
    assert "No longer watching" in outcome.err


def read_line(process: "subprocess.Popen[bytes]") -> str:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], 60)
    assert ready, "the program said nothing more"
    line = bytearray()
    while not line.endswith(b"\n"):
        byte = os.read(process.stdout.fileno(), 1)
        assert byte, "the program ended"
        line += byte
    return line.decode()


@posix_only
def test_a_reader_that_goes_away_is_no_crash(photosift: Photosift, tmp_path: Path) -> None:
    folder = draw_many(tmp_path / "many")
    photosift("index", folder, "--json").json("index")
    process = photosift.start("photos", "--json")
    with process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
        assert process.wait(60) == 141
    assert said == b""


def test_stop_ends_the_engine_for_good(
    running: RunningLibrary, photosift: Photosift, folder: Path
) -> None:
    photosift("index", folder, "--json").json("index")
    engine = psutil.Process(running.library.status().pid)
    workers = engine.children(recursive=True)
    outcome = photosift("stop")
    assert outcome.code == 0
    assert "stopped" in outcome.out
    _, alive = psutil.wait_procs([engine, *workers], 30)
    assert not alive
    again = photosift("stop")
    assert again.code == 0
    assert "No engine" in again.out
    # Reading needs no engine.
    assert len(running.library.photo_ids(PhotoView())) == 4


def test_a_library_may_be_named_twice(tmp_path: Path, photosift: Photosift) -> None:
    other = tmp_path / "other"
    env = Photosift(other)
    inside = photosift("--library", photosift.library, "status", "--json").json("status")
    assert inside["library"] == str(photosift.library)
    assert not other.exists()
    assert env("stop").code == 0, "nothing runs there"


def test_the_folder_in_which_it_is_started_lends_no_code(
    photosift: Photosift, tmp_path: Path
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('taken from a photo folder')")
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "__init__.py").write_text("raise SystemExit('taken from there')")
    assert photosift("status", "--json").json("status")["photos"] == 0


def test_version_and_help_need_no_library(tmp_path: Path) -> None:
    photosift = Photosift(tmp_path / "none")
    assert photosift("--version").out.startswith("photosift ")
    for words in ((), ("index",), ("search",), ("models",), ("models", "evaluate")):
        outcome = photosift(*words, "--help")
        assert outcome.code == 0
        assert outcome.out.startswith("Usage: photosift")
    assert not (tmp_path / "none").exists()
