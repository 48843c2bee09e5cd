"""The window's words: gathered, whole, and in the user's language."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from app import languages
from app.translation import tr, trn
from tools import translations
from tools.pseudo_language import stretched

LANGUAGES = [code for code in languages.LANGUAGES if code != "en"]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Installs translators for the time of a test."""
    installed: list[QTranslator] = []

    def install(translator: QTranslator) -> None:
        installed.append(translator)
        QCoreApplication.installTranslator(translator)

    yield install
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_the_window_says_is_translated(language: str) -> None:
    assert translations.missing(language, translations.gather()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_of_values(language: str) -> None:
    for message, texts in translations.read(language).items():
        wanted = set(re.findall(r"\{\w+\}", message.text))
        for text in texts:
            found = set(re.findall(r"\{\w+\}", text))
            # One form of a plural may say "one" where the others say the number.
            assert found == wanted or (message.plural and found | {"{n}"} == wanted | {"{n}"}), text
            assert text.endswith("…") == message.text.endswith("…"), text
            assert text == text.strip() or message.text != message.text.strip(), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_files_are_those_of_the_sources(language: str, tmp_path: Path) -> None:
    compiled = translations.compile_file(language, tmp_path / "words.qm")
    assert compiled.read_bytes() == languages.translation_file(language).read_bytes()


def test_the_made_up_language_is_compiled_from_what_is_said(tmp_path: Path) -> None:
    compiled = translations.compile_pseudo(translations.gather(), tmp_path / "words.qm")
    assert compiled.read_bytes() == languages.translation_file(languages.PSEUDO).read_bytes()


def test_german_words_come_with_their_numbers(speak: object, qapp: QApplication) -> None:
    assert callable(speak)
    translator = QTranslator(qapp)
    assert translator.load(str(languages.translation_file("de")))
    speak(translator)
    assert tr("Undo") != "Undo"
    assert trn("{n} photo", "{n} photos", 1).startswith("1 ")
    assert trn("{n} photo", "{n} photos", 1) != trn("{n} photo", "{n} photos", 2).replace("2", "1")


def test_english_needs_no_file(qapp: QApplication) -> None:
    assert trn("{n} photo", "{n} photos", 1) == "1 photo"
    assert trn("{n} photo", "{n} photos", 12) == "12 photos"
    assert tr("in {folder}", folder="{name}") == "in {name}"


def test_the_made_up_language_is_longer_and_keeps_values(speak: object, qapp: QApplication) -> None:
    assert callable(speak)
    translator = QTranslator(qapp)
    assert translator.load(str(languages.translation_file(languages.PSEUDO)))
    speak(translator)
    text = tr("Where is “{folder}” now?", folder="Crete")
    assert "Crete" in text
    assert len(text) >= 1.35 * len("Where is “{folder}” now?") - len("{folder}")
    assert stretched("") == ""


def test_a_choice_is_kept_and_nonsense_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    languages.choose("de")
    try:
        assert languages.choice() == "de"
        languages.choose("../../etc")
        assert languages.choice() == ""
    finally:
        languages.choose("")
    assert languages.choice() == ""


def test_a_window_in_another_language_starts(tmp_path: Path) -> None:
    code = (
        "from app.application import make_application; from app.translation import tr; "
        "from app.core_words import told; "
        "application = make_application(['x']); print(tr('Undo')); print(told('The disk is full.'))"
    )
    env = {"QT_QPA_PLATFORM": "offscreen", languages.OVERRIDE: "es", "HOME": str(tmp_path)}
    root = Path(__file__).parents[2]
    spoken = subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=root, capture_output=True, text=True, check=True
    )
    of_window, of_engine = spoken.stdout.splitlines()
    assert of_window not in {"", "Undo"}
    assert of_engine == "El disco está lleno."


@pytest.mark.parametrize("language", [*languages.LANGUAGES, languages.PSEUDO])
def test_words_never_wait_for_python_within_a_lock_of_qt(language: str, tmp_path: Path) -> None:
    """Qt says why a picture cannot be read within a lock that the GUI thread may wait for."""
    code = (
        "import io, threading; from PIL import Image; from PySide6.QtGui import QImage; "
        "from app.application import make_application; from app.decoding import decoded\n"
        "application, file = make_application(['x']), io.BytesIO()\n"
        "Image.new('RGB', (64, 64), 'red').save(file, 'JPEG'); picture = file.getvalue()\n"
        "work = threading.Thread(target=lambda: [decoded(picture) for _ in range(40)])\n"
        "work.start()\n"
        "while work.is_alive(): QImage.fromData(picture)\n"
    )
    env = {"QT_QPA_PLATFORM": "offscreen", languages.OVERRIDE: language, "HOME": str(tmp_path)}
    root = Path(__file__).parents[2]
    # A deadlock would last for ever.
    subprocess.run([sys.executable, "-c", code], env=env, cwd=root, check=True, timeout=300)
