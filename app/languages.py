"""The language of the window: the system's where there is a translation, or the user's choice.

It is kept beside the libraries, not in one: a window has words before it has a library. Another
choice holds from the next start on.
"""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app import core_words, style

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Code and own name of every language that the window speaks."""

OVERRIDE: Final = "PHOTOSIFT_LANGUAGE"
"""Environment variable that goes before the choice: a code, or one of a made-up language."""

PSEUDO: Final = "pseudo"
PSEUDO_RTL: Final = "pseudo-rtl"
"""Made-up languages with longer words, which show what is not translated and what is clipped."""

CORE_SENTENCES: Final = style.RESOURCES / "translations" / "core_sentences.json"

_KEY: Final = "language"


def choice() -> str:
    """What the user chose: a code, or empty for the system's."""
    kept = str(_settings().value(_KEY, ""))
    return kept if kept in LANGUAGES else ""


def choose(code: str) -> None:
    """Keep a choice for the next start.

    Args:
        code: Of `LANGUAGES`, or empty for the system's.
    """
    settings = _settings()
    settings.setValue(_KEY, code)
    settings.sync()


def of_system() -> str:
    """The first of the system's languages that there is a translation for, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def install(application: QGuiApplication) -> str:
    """Give an application its words; call it before any window is made. Returns the code."""
    code = os.environ.get(OVERRIDE) or choice() or of_system()
    if code in {PSEUDO, PSEUDO_RTL}:
        core_words.install(CORE_SENTENCES)
        _speak(translation_file(PSEUDO), application)
        if code == PSEUDO_RTL:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return code
    if code not in LANGUAGES:
        code = "en"
    if choice():
        # Names of months and notation of numbers go with the words.
        QLocale.setDefault(QLocale(code))
    if code != "en":
        core_words.install(CORE_SENTENCES)
        qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt_words / f"qtbase_{code}.qm", translation_file(code)):
            _speak(path, application)
    return code


def translation_file(code: str) -> Path:
    """The compiled words of a language."""
    return style.RESOURCES / "translations" / f"photosift_{code}.qm"


def _speak(words: Path, application: QGuiApplication) -> None:
    translator = QTranslator(application)
    if translator.load(str(words)):
        QCoreApplication.installTranslator(translator)


def _settings() -> QSettings:
    return QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "photosift", "photosift"
    )
