"""`doctor --quick --export`, `clear`, `failures --retry`, and what `status` says of waiting."""

import io
from pathlib import Path

import pytest

from core.records import Progress
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(photos=24)
    return photosift


def test_status_says_what_it_waits_for(filled: Terminal) -> None:
    filled.library.progress = Progress(
        "waiting", done=3, total=9, waiting_for="It goes on when the charger is in.", arrivals=2
    )
    out = filled("status").out
    assert "waiting, 3 of 9, 2 new arrivals first. It goes on when the charger is in." in out
    found = filled("status", "--json").json("status")
    assert found["progress"]["arrivals"] == 2


def test_a_quick_doctor_asks_for_less(filled: Terminal) -> None:
    assert filled("doctor", "--quick").code == 0
    assert filled("doctor").code == 0
    assert filled.library.called("diagnose") == [(True, True), (True, False)]


def test_logs_and_report_go_into_a_file_that_is_not_there(filled: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "logs.zip"
    outcome = filled("doctor", "--export", str(target), "--mask-paths")
    assert outcome.code == 0
    assert str(target) in outcome.out
    report = "ok | Catalog | The catalog is sound.\n"
    assert filled.library.called("export_logs") == [(target, True, report)]
    target.touch()
    refused = filled("doctor", "--export", str(target))
    assert (refused.code, len(refused.err.splitlines())) == (2, 2)
    assert "--force" in refused.err
    assert filled("doctor", "--export", str(target), "--force").code == 0
    assert filled.library.called("export_logs")[1:] == [(target, False, report)]


@pytest.mark.parametrize("option", ["--mask-paths", "--force"])
def test_what_is_for_the_export_alone_needs_one(filled: Terminal, option: str) -> None:
    assert filled("doctor", option).code == 2
    assert filled.library.calls == []


def test_clearing_asks_unless_told_not_to(
    filled: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(question: str, **_: object) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr("core.cli.engine_commands.is_attended", lambda: True)
    monkeypatch.setattr("click.confirm", answer)
    outcome = filled("clear", "thumbnails")
    assert (outcome.code, outcome.out) == (0, "310.0 MB are free now.\n")
    assert asked == ["Clear thumbnails (310 MB)? They are made again when seen."]
    assert filled("clear", "logs", "--yes").code == 0
    assert len(asked) == 1
    assert filled.library.called("clear") == ["thumbnails", "logs"]


def test_clearing_does_nothing_without_a_yes(
    filled: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    unattended = filled("clear", "index")
    assert unattended.code == 2
    assert unattended.err.splitlines() == [
        "Nobody is there to be asked.",
        "Add --yes to do it without a question.",
    ]
    assert filled("clear", "catalog").code == 2
    assert filled("clear", "backups", "--yes").code == 2
    assert filled.library.called("clear") == []


def test_failed_photos_are_tried_again(filled: Terminal) -> None:
    filled.library.break_photo(3)
    filled.library.break_photo(5)
    refused = filled("failures", "--retry", "timeout")
    assert refused.code == 2
    assert "There are: unreadable." in refused.err
    assert filled("failures", "--retry", "unreadable").out == "2 photos will be tried again.\n"
    assert filled("failures", "--retry", "--json").code == 2
    filled.library.break_photo(4)
    assert filled("failures", "--retry").out == "1 photo will be tried again.\n"
    assert filled.library.called("retry_failures") == ["timeout", "unreadable", None]
