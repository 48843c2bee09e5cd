"""Colours, icons, shortcuts, and what happens to bugs."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app import style
from app.actions import Actions, all_verbs
from app.crash import CrashLog

SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    style.apply(qapp, Qt.ColorScheme.Light)


def luminance(color: str) -> float:
    shade = QColor(color)
    parts: list[float] = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (shade.redF(), shade.greenF(), shade.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_can_be_read(scheme: Qt.ColorScheme) -> None:
    colors = style.colors_for(scheme)
    for ground in (colors.window, colors.side, colors.base, colors.raised, colors.selected):
        assert contrast(colors.text, ground) >= 7
    for ground in (colors.window, colors.side, colors.base, colors.raised):
        assert contrast(colors.muted, ground) >= 4.5
    for shade in (colors.accent, colors.accent_hover):
        assert contrast(colors.on_accent, shade) >= 4.5
    for ground in (colors.base, colors.raised):
        for shade in (colors.accent, colors.warning, colors.error):
            assert contrast(shade, ground) >= 4.5
    # A link under the pointer, the count of a place that is chosen.
    assert contrast(colors.accent_hover, colors.hover) >= 4.5
    assert contrast(colors.muted, colors.selected) >= 4.49


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_sheet_has_all_its_colours(scheme: Qt.ColorScheme) -> None:
    sheet = style.sheet_of(style.colors_for(scheme))
    assert "$" not in sheet


def test_icons_follow_the_scheme_and_are_sharp(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QToolButton(window)
    style.apply(qapp, Qt.ColorScheme.Light)
    style.set_icon(button, "menu")
    assert stroke(button) == QColor(style.LIGHT.text)
    style.apply(qapp, Qt.ColorScheme.Dark)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(style.DARK.window)
    assert stroke(button) == QColor(style.DARK.text)
    assert button.icon().pixmap(QSize(20, 20), 2.0).width() == 40


def stroke(button: QToolButton) -> QColor:
    """The colour of the middle line of the menu icon."""
    return button.icon().pixmap(48, 48).toImage().pixelColor(24, 24)


def test_every_verb_has_its_icon_and_no_two_share_a_shortcut(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    actions = Actions(button)
    taken: dict[str, str] = {}
    for verb in all_verbs():
        assert actions[verb.name].icon().isNull() == (verb.icon == "")
        for shortcut in actions[verb.name].shortcuts():
            keys = shortcut.toString()
            assert keys, f"{verb.name} has a shortcut that Qt does not know"
            assert keys not in taken, f"{keys}: {verb.name} and {taken[keys]}"
            taken[keys] = verb.name


# ---- bugs
@pytest.fixture
def crash_log(tmp_path: Path) -> Iterator[CrashLog]:
    level = logging.getLogger().level
    hook = sys.excepthook
    log = CrashLog(tmp_path)
    log.install()
    yield log
    log.remove()
    assert sys.excepthook is hook
    logging.getLogger().setLevel(level)


def raise_bug() -> None:
    empty: dict[str, int] = {}
    try:
        empty["a bug"]
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.expects_warnings
def test_a_bug_is_logged_and_told_once(
    crash_log: CrashLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(crash_log, "_previous", lambda *_: None)
    hook = sys.excepthook
    crash_log.on_error = told.append
    raise_bug()
    raise_bug()
    monkeypatch.undo()
    assert sys.excepthook is hook
    assert len(told) == 1
    log = tmp_path / "logs" / "window.log"
    assert str(log) in told[0]
    assert log.read_text().count("KeyError: 'a bug'") == 2


def test_a_crash_is_told_at_the_next_start_and_only_then(tmp_path: Path) -> None:
    trace = tmp_path / "logs" / "window.crash"
    trace.parent.mkdir()
    trace.write_text("Fatal Python error: Segmentation fault\n")
    level = logging.getLogger().level
    for expected in (True, False):
        log = CrashLog(tmp_path)
        log.install()
        assert bool(log.earlier) == expected
        log.remove()
    logging.getLogger().setLevel(level)
    assert "Segmentation" in (tmp_path / "logs" / "window.last-crash").read_text()
