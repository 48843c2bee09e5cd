"""Whether the user wants things to hold still: no fading, and moving pictures begin paused.

The one place that says so. The setting `motion` goes first, then what the desktop tells.
"""

import configparser
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

_WAIT_S: Final = 1.0
_GNOME: Final = ("get", "org.gnome.desktop.interface", "enable-animations")
_MAC: Final = ("read", "com.apple.universalaccess", "reduceMotion")
_OFF: Final = {"0", "0.0", "false", "no"}


def wants_less_motion(chosen: str, desktop: bool | None = None) -> bool:
    """Whether to hold still.

    Args:
        chosen: The setting `motion`. `system` follows the desktop.
        desktop: What `desktop_wants_less` found; None leaves it to what Qt hears of: on Windows,
            and from styles that animate nothing.
    """
    if chosen != "system":
        return chosen == "reduced"
    if desktop is not None:
        return desktop
    if sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def desktop_wants_less(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool | None:
    """What the desktop's own settings say; None where they say nothing.

    Qt 6.11 passes on the wish for contrast, but not the one for less motion. Blocks for a moment:
    not for the GUI thread.
    """
    if platform == "darwin":
        told = _answer("defaults", *_MAC)
        return told == "1" if told else None
    if platform == "win32":
        return None
    for told in _told_on_linux(environment):
        if told:
            return told.strip().lower() in _OFF
    return None


def _told_on_linux(environment: Mapping[str, str]) -> Iterator[str]:
    """Whether to animate, by those who may know, the desktop that runs first."""
    home = Path(environment.get("HOME", "/"))
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    desktop = environment.get("XDG_CURRENT_DESKTOP", "")
    if "KDE" in desktop:
        yield _written(config / "kdeglobals", "KDE", "AnimationDurationFactor")
    elif desktop:
        yield _answer("gsettings", *_GNOME)
    for version in ("gtk-4.0", "gtk-3.0"):
        yield _written(config / version / "settings.ini", "Settings", "gtk-enable-animations")


def _written(path: Path, section: str, name: str) -> str:
    """A value of a file of settings; empty when there is none, or it cannot be read."""
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    try:
        parser.read(path, encoding="utf-8")
        return parser.get(section, name, fallback="")
    except (configparser.Error, OSError, ValueError):
        return ""


def _answer(program: str, *arguments: str) -> str:
    """What a program says; empty when there is none, or it does not answer."""
    found = shutil.which(program)
    if found is None:
        return ""
    try:
        done = subprocess.run(
            [found, *arguments], capture_output=True, text=True, timeout=_WAIT_S, check=False
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
