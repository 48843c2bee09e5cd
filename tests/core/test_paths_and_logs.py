import logging
import os
import stat
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import paths
from core.logs import start_logging
from core.masking import Masker, words


def test_library_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.LIBRARY_VARIABLE, raising=False)
    assert paths.library_directory().name == "photosift"
    monkeypatch.setenv(paths.LIBRARY_VARIABLE, str(tmp_path / "named"))
    assert paths.library_directory() == tmp_path / "named"
    monkeypatch.chdir(tmp_path)
    assert paths.library_directory(Path("here")) == tmp_path / "here"


def test_socket_is_short_private_and_stable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    library = tmp_path / ("long" * 40)
    socket = paths.runtime_socket(library)
    assert len(os.fsencode(socket)) < paths.SOCKET_PATH_LIMIT_BYTES
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    assert paths.runtime_socket(library) == socket
    assert paths.runtime_socket(tmp_path) != socket


@pytest.mark.parametrize("session", [None, "none", "x" * 90])
def test_socket_without_a_usable_runtime_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, session: str | None
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    if session is not None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / session))
        if session != "none":
            (tmp_path / session).mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    socket = paths.runtime_socket(tmp_path)
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    assert len(os.fsencode(socket)) < paths.SOCKET_PATH_LIMIT_BYTES


def test_a_runtime_folder_that_is_a_link_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = tmp_path / "s"
    session.mkdir()
    (tmp_path / "theirs").mkdir()
    (session / "photosift").symlink_to(tmp_path / "theirs")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert paths.runtime_socket(tmp_path).parent != session / "photosift"


@given(st.binary(max_size=80).filter(lambda b: b"\0" not in b))
def test_display_names_are_valid_and_composed(path: bytes) -> None:
    name = paths.display_name(path)
    name.encode("utf-8")
    assert unicodedata.is_normalized("NFC", name)
    shown = paths.one_line(name)
    assert not any(unicodedata.category(c) == "Cc" for c in shown)
    assert len(shown.splitlines()) <= 1


def test_display_name_keeps_newlines_and_one_line_shows_them() -> None:
    assert paths.display_name("e\u0301\n\U0001f600".encode() + b"\xff") == "é\n\U0001f600\ufffd"
    assert paths.one_line("a\nb\x7f\u202e") == "a\u240ab\u2421\ufffd"


def test_search_fold() -> None:
    assert paths.search_fold("SÃO Straße ﬁ") == "sao strasse fi"
    assert paths.search_fold("e\u0301") == paths.search_fold("É")


def test_logging_to_files(tmp_path: Path) -> None:
    root = logging.getLogger()
    level = root.level
    files = start_logging(tmp_path, "engine")
    try:
        logging.getLogger("core.test").info("a name that cannot be written: \udcff")
    finally:
        files.close()
        root.setLevel(level)
    assert "cannot be written: \\udcff" in files.path.read_text()
    assert (tmp_path / "logs" / "engine.crash").exists()
    assert root.handlers.count(files._handler) == 0


def refuse(name: str) -> None:
    raise ValueError(name)


@pytest.mark.expects_warnings
def test_a_name_with_line_ends_stays_in_its_line(tmp_path: Path) -> None:
    files = start_logging(tmp_path, "engine")
    log = logging.getLogger("core.test")
    try:
        log.warning("%s is gone", "/no library/knows\nSecret\r\nname.jpg")
        try:
            refuse("/no library/knows\nSecret\u2028name.jpg")
        except ValueError:
            log.exception("A bug")
    finally:
        files.close()
    text = files.path.read_text("utf-8")
    masked = Masker([], {}, {}).mask(text)
    assert "Secret" in text
    assert not {"Secret", "knows"} & words(masked), masked
    assert "is gone" not in masked, "it is not clear how far the name goes"
    assert masked.count("Traceback") == 1
    assert masked.count("\n") == text.count("\n")
