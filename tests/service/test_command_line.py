"""The command line over a real engine process, with the model that knows colours."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from core.cli.program import run
from core.library import Library, LibraryLike
from tests.support.fake_engine import engine_command

COLOURS = {"red": (250, 10, 10), "green": (10, 250, 10), "blue": (10, 10, 250)}

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Three pictures, one of them under a name that is not UTF-8, and a file that is none."""
    folder = tmp_path / "photos of mine"
    folder.mkdir()
    for name, colour in COLOURS.items():
        Image.new("RGB", (64, 48), colour).save(folder / f"{name[0]}1.png")
    (folder / "b1.png").rename(folder / os.fsdecode(b"caf\xe9\n.png"))
    (folder / "text.jpg").write_text("no picture")
    return folder


@pytest.fixture
def photosift(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Iterator[Command]:
    home = tmp_path / "library"

    def opener(directory: Path | None, *, start_engine: bool) -> LibraryLike:
        return Library(
            directory or home,
            client_name="test",
            start_engine=start_engine,
            engine_command=engine_command(home),
        )

    def command(*words: str) -> tuple[int, str, str]:
        capsysbinary.readouterr()
        code = run(words, opener)
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    yield command
    # It would end by itself only after a while.
    command("stop")


def answer(result: tuple[int, str, str]) -> Any:
    code, out, _ = result
    assert code == 0
    return json.loads(out)


def test_the_main_job(photosift: Command, pictures: Path) -> None:
    code, out, _ = photosift("index", str(pictures))
    assert code == 0
    assert out.startswith("3 photos, 1 failure, ")

    rows = answer(photosift("search", "red", "--json"))
    assert Path(rows[0]["path"]).name == "r1.png"
    assert [row["score"] for row in rows] == sorted((r["score"] for r in rows), reverse=True)

    (failure,) = answer(photosift("failures", "--json"))
    assert failure["path"].endswith("/text.jpg")
    assert failure["reason"] == "unsupported"

    listed = answer(photosift("photos", "--json"))
    assert len(listed) == 4
    (odd,) = (row for row in listed if "path_bytes" in row)
    assert answer(photosift("search", "blue", "--limit", "1", "--json"))[0]["id"] == odd["id"]

    status = answer(photosift("status", "--json"))
    assert (status["photos"], status["embedded"], status["failures"]) == (4, 3, 1)


def test_indexing_again_finds_what_changed_and_nothing_else(
    photosift: Command, pictures: Path
) -> None:
    answer(photosift("index", str(pictures), "--json"))
    again = answer(photosift("index", "--json"))
    assert (again["photos"], again["failures"]) == (0, 0)
    Image.new("RGB", (64, 48), (250, 250, 10)).save(pictures / "y1.png")
    (pictures / "r1.png").unlink()
    more = answer(photosift("index", str(pictures), "--json"))
    assert (more["photos"], more["library_photos"]) == (1, 4)
    rows = answer(photosift("search", "red", "--json"))
    assert not any(row["path"].endswith("r1.png") for row in rows)


def test_pictures_and_words_combine(photosift: Command, pictures: Path, tmp_path: Path) -> None:
    answer(photosift("index", str(pictures), "--json"))
    example = tmp_path / os.fsdecode(b"ex\xffample.webp")
    Image.new("RGB", (40, 40), (10, 240, 10)).save(example, "WEBP", lossless=True)
    (nearest, *_) = answer(photosift("similar", str(example), "--json"))
    assert nearest["path"].endswith("g1.png")
    (both, *_) = answer(
        photosift("search", "red", "--like", str(example), "--not", "green", "--json")
    )
    assert both["path"].endswith("r1.png")


def test_a_picture_that_is_none_gives_two_lines(photosift: Command, pictures: Path) -> None:
    code, out, err = photosift("similar", str(pictures / "text.jpg"), "--json")
    assert (code, out, len(err.splitlines())) == (1, "", 2)


def test_a_folder_leaves_and_comes_back(photosift: Command, pictures: Path) -> None:
    first = answer(photosift("index", str(pictures), "--json"))
    ids = {row["id"] for row in answer(photosift("photos", "--json"))}
    assert photosift("remove", str(pictures))[0] == 0
    assert answer(photosift("photos", "--json")) == []
    assert answer(photosift("search", "red", "--json")) == []
    back = answer(photosift("index", str(pictures), "--json"))
    assert back["library_photos"] == first["library_photos"]
    assert {row["id"] for row in answer(photosift("photos", "--json"))} == ids


def test_stop_and_start_again(photosift: Command, pictures: Path) -> None:
    answer(photosift("index", str(pictures), "--json"))
    assert "stopped" in photosift("stop")[1]
    assert answer(photosift("index", "--json"))["photos"] == 0
    assert len(answer(photosift("photos", "--json"))) == 4
