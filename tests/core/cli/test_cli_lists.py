"""`folders`, `add`, `remove`, `photos`, `failures`, `status`, `models`, `doctor`, `stop`."""

import os
from pathlib import Path

import msgspec
import pytest

from core.errors import ServiceUnavailable
from core.records import Check, Download, Evaluation, FolderId, ModelStatus, Progress
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary
from tests.support.fake_models import BUILT_IN

RECOMMENDED = "ViT-B-32-256/datacomp_s34b_b86k"


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(1100)
    return photosift


def test_photos_are_listed_without_end(filled: Terminal) -> None:
    rows = filled("photos", "--json").json("photos")
    assert sorted(row["id"] for row in rows) == list(range(1, 1101))
    paths = [row["path"] for row in rows]
    assert paths == sorted(paths)
    assert {
        (row["rating"], row["favourite"], row["stacked"], row["has_video"]) for row in rows
    } == {(0, False, 0, False)}
    assert len(filled("photos").out.splitlines()) == 1100


def test_an_empty_library_is_an_empty_array(photosift: Terminal) -> None:
    for command in ("photos", "failures", "folders"):
        assert photosift(command, "--json").json(command) == []
        outcome = photosift(command)
        assert (outcome.code, outcome.out) == (0, "")
        assert outcome.err


def test_failures_carry_their_reason(filled: Terminal) -> None:
    filled.library.break_photo(3, "The file\nis damaged.")
    (row,) = filled("failures", "--json").json("failures")
    assert (row["id"], row["stage"], row["reason"]) == (3, "decode", "unreadable")
    (line,) = filled("failures").out.splitlines()
    assert "IMG_0003.jpg: The file" in line


def test_folders_show_what_is_wrong(filled: Terminal) -> None:
    filled.library.set_offline(FolderId(1), offline=True)
    rows = filled("folders", "--json").json("folders")
    assert [row["offline"] for row in rows] == [True, False]
    assert "offline" in filled("folders").out.splitlines()[0]


def test_folders_name_their_disks_and_say_what_offline_means(filled: Terminal) -> None:
    outcome = filled("folders")
    assert "HOLIDAY" not in outcome.out
    assert outcome.err == ""
    filled.library.change_folder(FolderId(1), volume="HOLI\nDAY", offline=True)
    outcome = filled("folders")
    assert "HOLI␊DAY" in outcome.out.splitlines()[0]
    assert "come back by themselves" in outcome.err


def test_a_folder_is_added_and_removed_again(photosift: Terminal, tmp_path: Path) -> None:
    name = tmp_path / os.fsdecode(b"caf\xe9 \n")
    name.mkdir()
    added = photosift("add", str(name))
    assert added.code == 0
    assert len(added.out.splitlines()) == 1
    assert photosift("folders", "--json").json("folders")[0]["path_bytes"]
    assert photosift("remove", str(name)).code == 0
    assert photosift("folders", "--json").json("folders") == []
    again = photosift("remove", str(name))
    assert (again.code, len(again.err.splitlines())) == (1, 2)


def test_status_for_people_and_for_programs(filled: Terminal) -> None:
    library = filled.library
    library.progress = Progress("indexing", done=3, total=9, rate_per_s=2.5, remaining_s=2.4)
    library.next_model = ModelStatus(RECOMMENDED, "loading")
    library.download = Download(RECOMMENDED, 5, 10)
    found = filled("status", "--json").json("status")
    assert (found["photos"], found["progress"]["total"]) == (1100, 9)
    assert found["next_model"]["spec"] == RECOMMENDED
    out = filled("status").out
    assert "1100, 1100 of them indexed" in out
    assert "indexing, 3 of 9, 2.5 photos/s" in out


def test_models_are_listed(photosift: Terminal) -> None:
    rows = photosift("models", "list", "--json").json("models-list")
    assert [row["spec"] for row in rows] == [BUILT_IN, RECOMMENDED]
    listed = photosift("models", "list")
    assert f"Recommended: {RECOMMENDED}: 605 MB." in listed.err
    assert max(map(len, listed.out.splitlines())) <= 100


@pytest.mark.parametrize(
    ("command", "method"),
    [("use", "use_model"), ("download", "download_model"), ("remove", "remove_model")],
)
def test_a_model_goes_by_its_spec_or_a_clear_part_of_it(
    photosift: Terminal, command: str, method: str
) -> None:
    assert photosift("models", command, RECOMMENDED).code == 0
    assert photosift("models", command, "photosift-lite").code == 0
    assert photosift.library.called(method) == [RECOMMENDED, BUILT_IN]
    outcome = photosift("models", command, "nonsense")
    assert (outcome.code, len(outcome.err.splitlines())) == (1, 2)


def test_an_unlisted_model_is_passed_on(photosift: Terminal) -> None:
    assert photosift("models", "use", "ViT-X/own").code == 1
    assert photosift.library.called("use_model") == ["ViT-X/own"]


def test_files_of_ones_own_are_passed_on_by_their_absolute_path(
    photosift: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "weights.pt").touch()
    monkeypatch.chdir(tmp_path)
    for typed in ("mine", "./mine", "ViT-B-32@weights.pt"):
        photosift("models", "use", typed)
    mine, checkpoint = str(tmp_path / "mine"), f"ViT-B-32@{tmp_path / 'weights.pt'}"
    assert photosift.library.called("use_model") == [mine, mine, checkpoint]


def test_evaluation(photosift: Terminal, tmp_path: Path) -> None:
    photosift.library.evaluation = Evaluation(BUILT_IN, 12, {"top1": 0.75}, skipped=1)
    found = photosift("models", "evaluate", str(tmp_path), "--json").json("models-evaluate")
    assert found["figures"] == {"top1": 0.75}
    assert photosift("models", "evaluate", str(tmp_path)).out.splitlines() == [
        f"{BUILT_IN}: 12 pictures, 1 skipped",
        "top1  0.750",
    ]


def test_doctor_fails_when_a_check_fails(photosift: Terminal) -> None:
    assert photosift("doctor").code == 0
    photosift.library.checks.append(Check("Index", "failed", "It is damaged.", "Delete it."))
    rows = photosift("doctor", "--json")
    assert rows.code == 1
    assert [row["state"] for row in rows.json("doctor")] == ["ok", "failed"]
    assert "Index: Delete it." in photosift("doctor").out


def test_stop_starts_no_engine_and_waits_for_its_end(
    photosift: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    awaited: list[int] = []
    monkeypatch.setattr("core.cli.engine_commands.wait_for_end", awaited.append)
    assert photosift("stop").code == 0
    assert awaited == [photosift.library.status().pid]
    assert photosift.opened == [(None, False)]
    photosift.library.fail("stop_engine", ServiceUnavailable("No engine.", "Start it."))
    outcome = photosift("stop")
    assert (outcome.code, outcome.err) == (0, "")
    assert "No engine" in outcome.out
    assert len(awaited) == 1


def test_records_have_the_fields_that_the_contract_names() -> None:
    # A renamed field of a record would break the scripts of users without a word.
    names = {field.name for field in msgspec.structs.fields(Progress)}
    assert names == {
        *("phase", "done", "total", "found", "failed", "rate_per_s", "remaining_s", "current"),
        *("waiting_for", "arrivals"),
    }
