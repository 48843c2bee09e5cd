"""Who says that things hold still, and that it is obeyed."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle
from typing_extensions import override

from app import style
from app.motion import desktop_wants_less, wants_less_motion


@pytest.fixture
def home(tmp_path: Path) -> Mapping[str, str]:
    return {"HOME": str(tmp_path), "XDG_CURRENT_DESKTOP": ""}


def write(home: Mapping[str, str], name: str, text: str) -> None:
    path = Path(home["HOME"]) / ".config" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("chosen", "desktop", "less"),
    [
        ("reduced", False, True),
        ("full", True, False),
        ("system", True, True),
        ("system", False, False),
    ],
)
def test_the_choice_goes_before_the_desktop(chosen: str, desktop: bool, less: bool) -> None:
    assert wants_less_motion(chosen, desktop) is less


@pytest.mark.parametrize("duration_ms", [0, 200])
def test_without_a_desktop_the_style_decides(qapp: QApplication, duration_ms: int) -> None:
    asked = QStyle.StyleHint.SH_Widget_Animation_Duration

    class Style(QProxyStyle):
        @override
        def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:
            return duration_ms if hint == asked else super().styleHint(hint, *rest)  # type: ignore[arg-type]

    qapp.setStyle(Style("Fusion"))
    try:
        assert wants_less_motion("system") is (duration_ms == 0)
    finally:
        # Under a style sheet the style has no name to go back to. One that was left behind would
        # animate every tree of the tests that come, which take no click meanwhile.
        style.apply(qapp)


@pytest.mark.parametrize(("value", "less"), [("0", True), ("false", True), ("1", False)])
def test_what_gtk_was_told(home: Mapping[str, str], value: str, less: bool) -> None:
    write(home, "gtk-3.0/settings.ini", f"[Settings]\ngtk-enable-animations={value}\n")
    assert desktop_wants_less(home, "linux") is less


def test_the_desktop_that_runs_is_asked_first(home: Mapping[str, str]) -> None:
    write(home, "gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n")
    write(home, "kdeglobals", "[KDE]\nAnimationDurationFactor=0\n[Colors][x]\n%=%\n")
    assert desktop_wants_less({**home, "XDG_CURRENT_DESKTOP": "KDE"}, "linux") is True
    assert desktop_wants_less(home, "linux") is False


def test_gnome_is_asked_by_its_own_program(
    home: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "gsettings"
    program.write_text('#!/bin/sh\n[ "$3" = enable-animations ] && echo false\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert desktop_wants_less({**home, "XDG_CURRENT_DESKTOP": "GNOME"}, "linux") is True
    program.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    assert desktop_wants_less({**home, "XDG_CURRENT_DESKTOP": "GNOME"}, "linux") is None


@pytest.mark.parametrize("text", ["", "nonsense", "[Settings]\n", "[Settings\n", "\x00"])
def test_a_file_that_says_nothing_is_no_answer(home: Mapping[str, str], text: str) -> None:
    write(home, "gtk-4.0/settings.ini", text)
    assert desktop_wants_less(home, "linux") is None


def test_other_systems_are_left_to_qt(home: Mapping[str, str]) -> None:
    assert desktop_wants_less(home, "win32") is None
