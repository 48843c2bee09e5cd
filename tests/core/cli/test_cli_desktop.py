"""`desktop install|remove`."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli.desktop_commands import APPLICATION_ID, ICON_SIZES_PX, answered_by, started_by
from core.errors import UsageError
from tests.core.cli.conftest import Terminal

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
ROOT = Path(__file__).parents[3]
ENTRY = (ROOT / "packaging" / f"{APPLICATION_ID}.desktop").read_text("utf-8")


@pytest.fixture
def user_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def test_everything_is_put_in_place_and_taken_out(photosift: Terminal, user_files: Path) -> None:
    other = user_files / "applications" / "other.desktop"
    other.parent.mkdir()
    other.touch()
    assert photosift("desktop", "install").code == 0
    assert photosift("desktop", "install").code == 0
    placed = {p.relative_to(user_files).as_posix() for p in user_files.rglob("*") if p.is_file()}
    icons = {f"icons/hicolor/{n}x{n}/apps/{APPLICATION_ID}.png" for n in ICON_SIZES_PX}
    assert placed == icons | {
        "applications/other.desktop",
        f"applications/{APPLICATION_ID}.desktop",
        f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg",
        f"metainfo/{APPLICATION_ID}.metainfo.xml",
        f"dbus-1/services/{APPLICATION_ID}.Search.service",
        f"krunner/dbusplugins/{APPLICATION_ID}.desktop",
        f"kservices5/krunner/dbusplugins/{APPLICATION_ID}.desktop",
        f"gnome-shell/search-providers/{APPLICATION_ID}.search-provider.ini",
    }
    assert photosift("desktop", "remove").code == 0
    assert photosift("desktop", "remove").code == 0
    assert [p for p in user_files.rglob("*") if p.is_file()] == [other]
    assert photosift.opened == []


def test_the_entry_starts_this_program(photosift: Terminal, user_files: Path) -> None:
    photosift("desktop", "install")
    entry = (user_files / "applications" / f"{APPLICATION_ID}.desktop").read_text("utf-8")
    (command,) = (line for line in entry.splitlines() if line.startswith("Exec="))
    program = Path(command.partition('"')[2].partition('"')[0])
    assert program.is_absolute()
    assert program.exists()


def test_the_bus_starts_this_program(photosift: Terminal, user_files: Path) -> None:
    photosift("desktop", "install")
    path = user_files / "dbus-1" / "services" / f"{APPLICATION_ID}.Search.service"
    (command,) = (line for line in path.read_text("utf-8").splitlines() if "Exec=" in line)
    words = shlex.split(command.removeprefix("Exec="))
    assert Path(words[0]).exists()
    assert words[-1] == "desktop-search"


def test_a_place_with_blanks_is_started_by_the_bus_too() -> None:
    service = answered_by("[D-BUS Service]\nName=x\nExec=photosift\n", ["/a b/'c/photosift"])
    (line,) = (line for line in service.splitlines() if line.startswith("Exec="))
    assert shlex.split(line.removeprefix("Exec=")) == ["/a b/'c/photosift", "desktop-search"]
    with pytest.raises(UsageError):
        answered_by("Exec=x\n", ["/a\nb"])


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator here")
@pytest.mark.parametrize("program", ["/opt/photosift", '/home/a b/50%/$x`"\\n/photosift'])
def test_any_place_gives_a_valid_entry(tmp_path: Path, program: str) -> None:
    path = tmp_path / f"{APPLICATION_ID}.desktop"
    path.write_text(started_by(ENTRY, [program]), encoding="utf-8")
    done = subprocess.run(
        ["desktop-file-validate", path], capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_special_characters_are_quoted_twice() -> None:
    entry = started_by("Exec=photosift %f\nTryExec=photosift\n", ['/a b/5%/$x"\\y'])
    assert entry == 'Exec="/a b/5%%/\\\\$x\\\\"\\\\\\\\y" %f\nTryExec=/a b/5%/$x"\\\\y\n'


def test_a_place_that_cannot_be_written_down_is_refused() -> None:
    with pytest.raises(UsageError):
        started_by(ENTRY, ["/opt/new\nline/photosift"])


def test_a_folder_that_cannot_be_written_gives_two_lines(
    photosift: Terminal, user_files: Path
) -> None:
    (user_files / "icons").touch()
    outcome = photosift("desktop", "install")
    assert (outcome.code, len(outcome.err.splitlines())) == (1, 2)
