"""What the desktop's search boxes ask, and what they are told."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.desktop_search.finding import Found, LibraryFinder
from core.desktop_search.interfaces import GNOME, KRUNNER, Interfaces, UnknownCallError
from core.errors import ServiceUnavailable
from tests.support.fake_library import FakeLibrary, as_library


class Desk:
    """A finder in memory."""

    def __init__(self) -> None:
        self.opened: list[int] = []
        self.searched: list[str] = []

    def ids(self, words: str) -> list[int]:
        return [7, 3] if "beach" in words else []

    def photos(self, photo_ids: Sequence[int]) -> list[Found]:
        picture = Path("/cache/7.jpg")
        return [
            Found(i, f"{i}.jpg", "/photos", f"file:///{i}.jpg", picture if i == 7 else None, 0.9)
            for i in photo_ids
            if i in {7, 3}
        ]

    def open_photo(self, photo_id: int) -> None:
        self.opened.append(photo_id)

    def open_search(self, words: str) -> None:
        self.searched.append(words)


def test_gnome_finds_describes_and_opens() -> None:
    desk = Desk()
    box = Interfaces(desk)
    assert box.call(GNOME, "GetInitialResultSet", "as", (["dog", "beach"],)).body == (["7", "3"],)
    assert box.call(GNOME, "GetSubsearchResultSet", "asas", (["7"], ["beach"])).body == (
        ["7", "3"],
    )
    (metas,) = box.call(GNOME, "GetResultMetas", "as", (["7", "3", "99", "x"],)).body
    assert isinstance(metas, list)
    assert [meta["id"] for meta in metas] == [("s", "7"), ("s", "3")]
    assert metas[0]["gicon"] == ("s", "/cache/7.jpg")
    assert "gicon" not in metas[1]
    box.call(GNOME, "ActivateResult", "sasu", ("7", ["beach"], 12))
    box.call(GNOME, "LaunchSearch", "asu", (["a", "dog"], 12))
    assert (desk.opened, desk.searched) == ([7], ["a dog"])


def test_krunner_matches_and_runs() -> None:
    desk = Desk()
    box = Interfaces(desk)
    answer = box.call(KRUNNER, "Match", "s", ("beach",))
    assert answer.signature == "a(sssida{sv})"
    (rows,) = answer.body
    assert isinstance(rows, list)
    assert [row[0] for row in rows] == ["7", "3"]
    assert box.call(KRUNNER, "Actions", "", ()).body == ([],)
    box.call(KRUNNER, "Run", "ss", ("3", ""))
    assert desk.opened == [3]


@given(st.text(max_size=30), st.lists(st.text(max_size=30), max_size=4))
def test_any_text_is_answered(text: str, ids: list[str]) -> None:
    box = Interfaces(Desk())
    box.call(GNOME, "GetInitialResultSet", "as", ([text],))
    box.call(GNOME, "GetResultMetas", "as", (ids,))
    box.call(KRUNNER, "Run", "ss", (text, text))


def test_other_calls_are_refused() -> None:
    box = Interfaces(Desk())
    with pytest.raises(UnknownCallError, match="no method Delete"):
        box.call(GNOME, "Delete", "s", ("7",))
    with pytest.raises(UnknownCallError, match="takes"):
        box.call(GNOME, "GetResultMetas", "s", ("7",))


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(photos=20)


def finder_of(library: FakeLibrary, tmp_path: Path) -> tuple[LibraryFinder, list[Sequence[str]]]:
    started: list[Sequence[str]] = []
    return LibraryFinder(as_library(library), tmp_path / "pictures", started.append), started


def test_a_library_answers_and_opens_in_the_window(library: FakeLibrary, tmp_path: Path) -> None:
    library.script_search("dog", [5, 2], scores=[0.3, 0.2])
    finder, started = finder_of(library, tmp_path)
    assert finder.ids("dog") == [5, 2]
    assert finder.ids("   ") == []
    found = finder.photos([5, 2, 9999])
    assert [row.photo_id for row in found] == [5, 2]
    assert found[0].relevance > found[1].relevance
    for row in found:
        assert row.picture is not None
        assert row.picture.read_bytes().startswith(b"\xff\xd8")
        assert row.picture.stat().st_mode & 0o077 == 0
    finder.open_photo(5)
    assert started == []
    library.has_window = False
    finder.open_photo(5)
    finder.open_search("dog")
    assert started == [["--show", "5"], ["--find", "dog"]]
    finder.forget_pictures()
    assert list((tmp_path / "pictures").iterdir()) == []


def test_trouble_finds_nothing_and_opens_a_window(library: FakeLibrary, tmp_path: Path) -> None:
    trouble = ServiceUnavailable("The engine does not answer.", "Try again.")
    for name in ("search", "photos", "thumbnail", "ask_window"):
        library.fail(name, trouble)
    finder, started = finder_of(library, tmp_path)
    assert finder.ids("dog") == []
    assert finder.photos([5]) == []
    finder.open_photo(5)
    assert started == [["--show", "5"]]


@pytest.fixture
def session_bus(tmp_path: Path) -> Iterator[str]:
    """A bus of this test's own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    address = f"unix:path={tmp_path}/bus"
    with subprocess.Popen(
        [daemon, "--session", "--nofork", f"--address={address}", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield address
        process.terminate()


_SERVE = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from core.desktop_search.bus import serve
from core.desktop_search.interfaces import Interfaces
from tests.core.desktop_search.test_search_boxes import Desk
serve(Interfaces(Desk()), idle_s={idle_s})
"""
_ASK = """
import sys
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
name, path = "io.github.photosift.Photosift.Search", "/io/github/photosift/Photosift/Search"
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
with open_dbus_connection("SESSION") as connection:
    def ask(interface, member, signature=None, body=()):
        call = new_method_call(DBusAddress(path, name, interface), member, signature, body)
        return connection.send_and_get_reply(call)
    owned = False
    while not owned:
        asked = new_method_call(bus, "NameHasOwner", "s", (name,))
        owned = connection.send_and_get_reply(asked).body[0]
    print(ask("org.gnome.Shell.SearchProvider2", "GetInitialResultSet", "as", (["beach"],)).body)
    print(ask("org.gnome.Shell.SearchProvider2", "GetResultMetas", "as", (["7"],)).body[0][0]["name"])
    print(ask("org.kde.krunner1", "Match", "s", ("beach",)).body[0][0][:2])
    print(ask("org.kde.krunner1", "Nonsense").header.message_type is MessageType.error)
    print("krunner1" in ask("org.freedesktop.DBus.Introspectable", "Introspect").body[0])
"""  # noqa: E501 - a program


def test_a_real_bus_carries_questions_and_answers(session_bus: str) -> None:
    root = str(Path(__file__).parents[3])
    env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": session_bus}
    serve = _SERVE.format(root=root, idle_s=3.0)
    with subprocess.Popen([sys.executable, "-c", serve], env=env, cwd=root) as service:
        asked = subprocess.run(
            [sys.executable, "-c", _ASK], env=env, capture_output=True, text=True, check=True
        )
        assert asked.stdout.splitlines() == [
            "(['7', '3'],)",
            "('s', '7.jpg')",
            "('7', '7.jpg')",
            "True",
            "True",
        ]
        # Nobody asks any more: it ends by itself.
        assert service.wait(60) == 0


def test_without_a_bus_the_command_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from core.desktop_search.bus import serve  # noqa: PLC0415 - of the system

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    with pytest.raises(ServiceUnavailable, match="no session bus"):
        serve(Interfaces(Desk()))
