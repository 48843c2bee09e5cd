"""The model in the window: what a better one brings, its card, and other languages."""

import tomllib
from importlib import resources

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from app import cost_words, language_hint, model_words
from app.dialogs.card import CardDialog
from app.views.hint_line import HintLine
from app.views.preferences import Preferences
from core.errors import ServiceUnavailable
from core.records import ModelEntry, Suggestion
from core.settings import LANGUAGE_TOLD
from tests.support.fake_library import FakeLibrary
from tests.support.fake_models import BUILT_IN, MODELS
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RECOMMENDED = MODELS[1].spec
BETTER = Suggestion(RECOMMENDED, "Better CLIP", 605_000_000, "English", 10_900.0)


def preferences(page: MainWindowPage) -> Preferences:
    dialog = page.window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    page.wait(lambda: dialog.section("models").lines() != [])
    return dialog


def click(widget: Preferences | CardDialog, name: str) -> None:
    button = widget.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5, "less than a minute"),
        (60, "about 1 minute"),
        (1800, "about 30 minutes"),
        (10_900, "about 3 hours"),
        (90_000, "about 25 hours"),
        (250_000, "about 3 days"),
    ],
)
def test_times_in_words(seconds: float, words: str) -> None:
    assert cost_words.about(seconds) == words


def test_what_a_model_brings_in_one_line() -> None:
    entry = msgspec.structs.replace(MODELS[1], finds="more", seconds=10_900.0)
    line = cost_words.brings(entry, 40_000)
    assert line == "finds more · 605 MB · about 3 hours for your 40,000 photos"
    ready = msgspec.structs.replace(entry, state="ready", finds="same")
    assert cost_words.brings(ready, 1) == "finds about as much · about 3 hours for your 1 photo"
    unknown = msgspec.structs.replace(entry, finds="", seconds=None)
    assert cost_words.brings(unknown, 40_000) == "605 MB · time not measured yet"
    assert cost_words.brings(unknown, 0) == "605 MB"


def test_what_the_registry_says_in_words_is_translated() -> None:
    """Names of licences stay as they are; everything else has to be known to the translations."""
    text = resources.files("resources").joinpath("models.toml").read_text(encoding="utf-8")
    said = set()
    for entry in tomllib.loads(text)["model"]:
        said |= {entry["languages"], entry["licence"], entry.get("notice", "")}
    assert {text for text in said if not is_known(text)} == {"", "MIT", "Apache-2.0"}


def is_known(text: str) -> bool:
    return text in model_words._KNOWN_TEXTS


def test_the_line_names_the_model_and_says_quietly_that_another_finds_more(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.wait(lambda: page.model_line() == "photosift-lite")
    library.suggestion = BETTER
    library.emit_status()
    page.wait(lambda: page.model_line() == "photosift-lite · another finds more")
    label = page.window.findChild(QLabel, "modelLine")
    assert isinstance(label, QLabel)
    assert "Better CLIP finds more · 605 MB · about 3 hours for your 40" in label.toolTip()
    library.suggestion = msgspec.structs.replace(BETTER, download_bytes=0)  # it is there already
    library.emit_status()
    page.wait(lambda: "Better CLIP finds more · about 3 hours for your 40" in label.toolTip())
    # Whoever has chosen a model knows the list.
    library.model = msgspec.structs.replace(library.model, spec=RECOMMENDED)
    library.emit_status()
    page.wait(lambda: page.model_line() == RECOMMENDED)


def test_a_click_on_the_line_leads_to_the_models(page: MainWindowPage) -> None:
    label = page.window.findChild(QLabel, "modelLine")
    assert isinstance(label, QLabel)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert preferences(page).section("models").isVisible()


def test_the_card_of_the_model_in_use_is_one_click_away(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.click("modelCardButton")
    page.wait(lambda: page.window.findChild(CardDialog) is not None)
    card = page.window.findChild(CardDialog)
    assert isinstance(card, CardDialog)
    assert "Limits: it is easily wrong." in card.text()
    assert page.window.findChild(Preferences) is None
    click(card, "modelCardClose")
    page.wait(lambda: page.window.findChild(CardDialog) is None)
    library.fail("models", ServiceUnavailable("The engine does not answer.", "Try again."))
    page.click("modelCardButton")
    page.wait(lambda: page.messages() == ["The engine does not answer."])


def test_a_card_closes_with_the_window(page: MainWindowPage) -> None:
    page.do("model_card")
    page.wait(lambda: page.window.findChild(CardDialog) is not None)
    page.close()


def test_the_one_that_suits_comes_first_and_says_what_it_costs(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    other = ModelEntry("b/b", "Another", 512, 1.0, "MIT", "English", 9, {}, "", "absent")
    best = msgspec.structs.replace(
        MODELS[1], suggested=True, recommended=False, finds="more", seconds=10_900.0
    )
    library.model_entries[:] = [other, best, MODELS[0]]
    page.do("models")
    dialog = preferences(page)
    costs = "Finds more · 605 MB · about 3 hours for your 40 photos"
    page.wait(lambda: dialog.section("models").lines()[1].facts[0] == costs)
    lines = dialog.section("models").lines()
    assert [line.key for line in lines] == [BUILT_IN, RECOMMENDED, "b/b"]
    assert "suits this computer" in lines[1].title


def test_the_card_is_one_click_away_and_plain(page: MainWindowPage, library: FakeLibrary) -> None:
    marked = "<b>bold</b> <img src='https://example.org/x.png'>"
    library.model_entries[1] = msgspec.structs.replace(
        MODELS[1], card="https://huggingface.co/a/b", notice=marked
    )
    page.do("models")
    dialog = preferences(page)
    click(dialog, f"models-card-{BUILT_IN}")
    page.wait(lambda: dialog.findChild(CardDialog) is not None)
    card = dialog.findChild(CardDialog)
    assert isinstance(card, CardDialog)
    assert "Limits: it is easily wrong." in card.text()
    assert card.findChild(QPushButton, "modelCardPage") is None
    click(card, "modelCardClose")
    page.wait(lambda: dialog.findChild(CardDialog) is None)
    click(dialog, f"models-card-{RECOMMENDED}")
    page.wait(lambda: dialog.findChild(CardDialog) is not None)
    card = dialog.findChild(CardDialog)
    assert isinstance(card, CardDialog)
    assert marked in card.text()
    assert "Licence: MIT" in card.text()
    wanted: list[str] = []
    card.page_wanted.disconnect()
    card.page_wanted.connect(wanted.append)
    click(card, "modelCardPage")
    assert wanted == ["https://huggingface.co/a/b"]


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_hint, "SETTLE_MS", 0)


def hint(page: MainWindowPage) -> HintLine:
    line = page.window.findChild(HintLine)
    assert isinstance(line, HintLine)
    return line


@pytest.mark.usefixtures("_at_once")
def test_another_language_is_told_once(library: FakeLibrary, page: MainWindowPage) -> None:
    library.script_search("ein Hund", [3], not_english=True)
    library.script_search("ein Hund am Strand", [4], not_english=True)
    library.script_search("a dog", [3])
    page.search.search("a dog")
    page.wait(lambda: page.listed() == [3])
    assert hint(page).words() == ""
    page.search.search("ein Hund am Strand")
    page.wait(lambda: "knows English only" in hint(page).words())
    page.wait(lambda: library.setting(LANGUAGE_TOLD) == "1")
    assert hint(page).isVisible()
    # It stays while one searches on, and goes for good when it is closed.
    page.search.search("a dog")
    page.wait(lambda: page.listed() == [3])
    assert hint(page).words()
    close = hint(page).findChild(QToolButton, "hintClose")
    assert isinstance(close, QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert hint(page).words() == ""
    page.search.search("ein Hund")
    page.wait(lambda: page.heading() == "“ein Hund”" and page.listed() == [3])
    assert not hint(page).isVisible()


@pytest.mark.usefixtures("_at_once")
def test_the_hint_leads_to_the_models_and_leaves_with_the_search(
    library: FakeLibrary, page: MainWindowPage
) -> None:
    library.script_search("ein Hund", [3], not_english=True)
    page.search.search("ein Hund")
    page.wait(lambda: bool(hint(page).words()))
    page.search.press(Qt.Key.Key_Escape)
    page.wait(lambda: hint(page).words() == "")
    foreign = msgspec.structs.replace(MODELS[1], spec="b/b", languages="Multilingual")
    best = msgspec.structs.replace(MODELS[1], suggested=True)
    library.model_entries[:] = [best, foreign, MODELS[0]]
    hint(page).followed.emit()
    dialog = preferences(page)
    assert dialog.section("models").isVisible()
    page.wait(lambda: len(dialog.section("models").lines()) == 3)
    keys = [line.key for line in dialog.section("models").lines()]
    assert keys == [BUILT_IN, "b/b", RECOMMENDED]


@pytest.mark.usefixtures("_at_once")
def test_who_was_told_before_is_not_told_again(library: FakeLibrary, page: MainWindowPage) -> None:
    page.desk._language._take_setting("1")
    library.script_search("ein Hund", [3], not_english=True)
    page.search.search("ein Hund")
    page.wait(lambda: page.listed() == [3])
    page.wait(lambda: not page.desk._language._settled.isActive())
    assert hint(page).words() == ""
