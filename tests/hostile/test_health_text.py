"""The health page shows text from outside as it is, never as markup."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.records import (
    BackupEntry,
    Check,
    DiskUse,
    Exclusion,
    FolderId,
    MissingPhoto,
    PhotoId,
    Progress,
    RemovedFolder,
)
from tests.hostile.names import MARKUP
from tests.hostile.test_window_text import check, texts
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def library() -> FakeLibrary:
    """Whatever the page can show comes from outside, and is markup."""
    path = b"/photos/" + MARKUP.replace("/", "\u2215").encode()
    library = FakeLibrary(photos=6, folders=(path, path + b"2"))
    library.change_folder(
        FolderId(1), volume=MARKUP, watch_mode="scheduled", watch_reason=MARKUP, message=MARKUP
    )
    library.change_folder(FolderId(2), volume=MARKUP, offline=True)
    library.progress = Progress("waiting", 1, 6, current=MARKUP, waiting_for=MARKUP)
    library.break_photo(2, MARKUP, reason=MARKUP)
    name = MARKUP.encode()
    library.missing_photos = [
        MissingPhoto(PhotoId(99), b"/p/" + name, MARKUP, 1.7e9, (MARKUP,), (MARKUP,))
    ]
    library.excluded = [Exclusion(1, MARKUP)]
    library.removed = [RemovedFolder(FolderId(9), name, MARKUP, 1, 1, 1.7e9)]
    library.backup_entries = (BackupEntry(name, 1.7e9, 1, True),)
    library.disk = (DiskUse("logs", 10, None, True, MARKUP),)
    library.checks = [Check(MARKUP, "warning", MARKUP, MARKUP)]
    return library


@pytest.fixture
def health(qtbot: QtBot, library: FakeLibrary) -> Iterator[HealthPageObject]:
    page = MainWindowPage(qtbot, lambda: as_library(library))
    page.wait(lambda: len(page.listed()) == 6)
    yield HealthPageObject(page).open()
    page.close()


def shown(words: str) -> bool:
    return any(words in text.replace("\u200b", "") for text in texts())


def test_every_section(health: HealthPageObject) -> None:
    health.press("missing-list")
    health.press("check-check")
    health._page.wait(lambda: MARKUP in health.facts("check"))
    for section in ("folders", "work", "problems", "exclusions"):
        assert MARKUP.replace("/", "\u2215") in health.facts(section).replace("/", "\u2215")
    assert health.missing() == [MARKUP]
    check()


def test_questions(health: HealthPageObject) -> None:
    health.press("disk-clear-logs")
    assert MARKUP in health.question()
    check()
    health.answer("questionCancel")
    health.press("missing-forget_all")
    health._page.wait(lambda: MARKUP in health.question())
    check()
    health.answer("questionCancel")
    health.press("exclusions-exclude")
    check()
    health.answer("exclusionCancel")


def test_messages(health: HealthPageObject) -> None:
    health.press("exclusions-include-1")
    health._page.wait(lambda: shown(f"“{MARKUP}” is not left out any more."))
    check()
