"""What the health page says, and the patterns that the sidebar makes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app import wording
from app.directories import exclusion_of
from app.disks import waiting_words
from app.folder_words import mode_of
from app.health_words import contents, look_of, overview
from app.known_health import Known
from app.library_words import report_of
from app.photo_words import forget_words
from app.upkeep import backed_up
from core.catalog.patterns import Patterns
from core.records import (
    BackupEntry,
    Check,
    DiskUse,
    Folder,
    FolderId,
    Health,
    MissingPhoto,
    MissingReport,
    ModelStatus,
    PhotoId,
    Progress,
    Status,
)


def folder(**fields: object) -> Folder:
    return Folder(FolderId(1), b"/photos", "/photos", **fields)  # type: ignore[arg-type]  # as named


def status(progress: Progress, message: str = "") -> Status:
    model = ModelStatus("m", "ready")
    return Status("1", 1, "", model, None, progress, (), 10, 8, 0, 0, "exact", 8, message=message)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"watch_mode": "events"}, "watched as it happens"),
        ({"watch_mode": "scheduled"}, "looked through every few minutes"),
        (
            {"watch_mode": "scheduled", "watch_reason": "It is on a network."},
            "looked through every few minutes: It is on a network.",
        ),
        ({"watch_mode": "events", "offline": True}, "not connected"),
        ({}, "not watched at the moment"),
    ],
)
def test_how_a_folder_is_watched(fields: dict[str, object], words: str) -> None:
    assert mode_of(folder(**fields)) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Its disk is not connected."),
        ({"volume": "Red"}, "On the disk “Red”: Its disk is not connected."),
        ({"volume": "Red", "message": "The disk “Red” is away."}, "The disk “Red” is away."),
        ({"volume": "A\nB", "message": "Gone."}, "On the disk “A␊B”: Gone."),
    ],
)
def test_what_a_folder_waits_for(fields: dict[str, object], words: str) -> None:
    rest = " It comes back by itself as soon as it is there again."
    assert waiting_words(folder(**fields)) == words + rest


@pytest.mark.parametrize(
    "name",
    [
        b"2019",
        b"a b ",
        b" a",
        b"#1",
        b"!x",
        b"[raw]",
        b"what?",
        b"*",
        b"back\\slash",
        b"a]b[c",
        b"\xff\xfe",
        b"line\nbreak",
        "Bär".encode(),
        b"sub/dir*/x",
    ],
)
def test_the_pattern_of_a_directory_leaves_out_that_directory_alone(name: bytes) -> None:
    patterns = Patterns([exclusion_of(name)])
    assert patterns.leaves_out(name, is_directory=True)
    assert patterns.leaves_out(name + b"/a/b.jpg", is_directory=False)
    for other in (b"other", b"x" + name, name + b"x", b"deeper/" + name):
        assert not patterns.leaves_out(other, is_directory=True)
        assert not patterns.leaves_out(other + b"/a.jpg", is_directory=False)


def test_moments_are_told_by_the_clock_on_the_wall() -> None:
    now = datetime(2026, 11, 21, 0, 30, tzinfo=UTC)
    assert wording.local_moment(now.timestamp(), now) == "today, 00:30"
    earlier = (now - timedelta(hours=1)).timestamp()
    assert wording.local_moment(earlier, now) == "yesterday, 23:30"
    assert wording.local_moment(0, now) == "1 January 1970, 00:00"
    assert wording.local_moment(1e20, now) == ""


def test_what_would_go_with_missing_photos() -> None:
    photos = [
        MissingPhoto(PhotoId(n), f"/p/{'x' * 200}/{n}.jpg".encode(), f"{n}.jpg", 0.0)
        for n in range(10)
    ]
    report = MissingReport(12, 3, 1, 0.0, 9e8, tuple(photos))
    question, words, button, examples = forget_words(report)
    assert question == "Forget 12 missing photos?"
    assert words.startswith("3 have tags and 1 is in albums; that goes with them. The first went")
    assert button == "Forget 12 missing photos"
    assert examples[-1] == "and 8 more"
    assert all(len(example) < 100 for example in examples)
    plain = forget_words(MissingReport(1, 0, 0, 0.0, 0.0, tuple(photos[:1])))
    assert plain[1].startswith("It has no tag and is in no album. It went missing ")
    assert len(plain[3]) == 1


@pytest.mark.parametrize(
    ("progress", "title", "fact"),
    [
        (Progress(), "Nothing to do", "8 of 10 files can be searched"),
        (Progress("scanning", found=7), "Looking for photos", "7 files seen"),
        (Progress("waiting", 1, 3), "Waiting for a better moment", "2 files to go, 1 done"),
        (Progress("paused", 1, 3), "Paused, until you go on", "2 files to go, 1 done"),
        (Progress("indexing", 1, 3, arrivals=1), "Indexing", "1 new photo first"),
    ],
)
def test_the_work(progress: Progress, title: str, fact: str) -> None:
    (line,) = contents(Known(status=status(progress)))["work"].lines
    assert line.title == title
    assert fact in line.facts


def test_trouble_and_little_room_want_to_be_looked_at() -> None:
    health = Health(
        status(Progress(), "The disk is full."),
        (DiskUse("logs", 5, 10, True, "Old ones go."),),
        free_bytes=1000,
        backups=(BackupEntry(b"/b", 0.0, 10, False), BackupEntry(b"/a", 10.0, 20, True)),
        image_encoder="resting",
    )
    known = Known(status=health.status, health=health)
    shown = contents(known)
    assert overview(shown, known) == "Worth a look: Work, Disk"
    assert shown["disk"].summary.endswith("free on that disk: too little to go on for long.")
    assert shown["disk"].lines[0].facts == ("5 bytes of 10 bytes at most · what Photosift did",)
    assert "2 backups in the library." in shown["backups"].summary
    assert "made by itself, 20 bytes" in shown["backups"].summary
    assert any("At rest" in fact for fact in shown["work"].lines[0].facts)


def test_trouble_comes_first_and_checks_of_one_thing_share_a_row() -> None:
    checks = (
        Check("disk", "ok", "catalog: 1 MB"),
        Check("disk", "ok", "logs: 2 MB"),
        Check("disk", "warning", "little room", "Clear the thumbnails."),
        Check("disk", "warning", "none at all"),
        Check("model", "ok", "ready"),
        Check("names", "ok", "5 can be searched"),
    )
    shown = contents(Known(checks=checks))["check"]
    assert [line.title for line in shown.lines] == ["Disk: needs a look", "Everything else is fine"]
    assert [fact for fact in shown.lines[0].facts if fact] == [
        "Little room",
        "Clear the thumbnails.",
        "None at all",
    ]
    assert shown.lines[1].facts == ("Model, names",)
    assert shown.summary == "2 things need a look."
    assert report_of(checks).splitlines()[2] == "warning: disk: little room Clear the thumbnails."


def test_a_check_speaks_of_buttons_not_of_commands() -> None:
    hint = "See photosift failures; try again with photosift failures --retry unreadable."
    checks = (Check("failures", "warning", "2 photos could not be used", hint),)
    shown = contents(Known(checks=checks))["check"]
    assert shown.lines[0].facts == ("2 photos could not be used", "See Problems on this page.")
    alright = contents(Known(checks=(Check("model", "ok", "ready"),)))["check"]
    assert [line.title for line in alright.lines] == ["Everything is fine"]


def test_more_missing_photos_than_are_listed() -> None:
    report = MissingReport(60_000, 0, 0, 1.0, 2.0, ())
    known = Known(missing=report, missing_listed=True, missing_chosen=3)
    shown = contents(known)["missing"]
    assert "The latest 1,000 are listed." in shown.summary
    assert [choice.verb for choice in shown.choices] == ["list", "forget_chosen", "forget_all"]
    assert shown.choices[1].text == "Forget the 3 selected…"
    assert not contents(replace(known, missing_chosen=0))["missing"].choices[1].enabled
    closed = contents(replace(known, missing_listed=False))["missing"]
    assert "listed" not in closed.summary


def test_a_button_rests_while_its_work_is_done() -> None:
    disk = (DiskUse("logs", 5, None, True), DiskUse("index", 5, None, True))
    health = Health(status(Progress()), disk, 10**12)
    busy = frozenset({("disk", "clear", "logs"), ("backups", "back_up", "")})
    shown = look_of(Known(health=health, busy=busy)).sections
    logs, index = (line.choices[0] for line in shown["disk"].lines)
    assert (logs.text, logs.enabled) == ("Clearing…", False)
    assert (index.text, index.enabled) == ("Clear…", True)
    (back_up,) = shown["backups"].choices
    assert (back_up.text, back_up.enabled) == ("Backing up…", False)


def test_what_a_backup_holds() -> None:
    assert backed_up({"photos": 1, "tags": 2, "albums": 0, "folders": 1}) == (
        "1 photo, 2 tags, 1 folder"
    )
    assert backed_up({}) == "an empty library"
