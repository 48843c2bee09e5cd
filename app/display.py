"""Whether a window can be opened at all, found out before Qt would end the process."""

import ctypes
import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

from core.errors import CoreError

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_MISSING = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")
_WITHOUT_WINDOW = "The commands work without a window: `photosift --help` lists them."


def why_no_window() -> CoreError | None:
    """What keeps a window from opening, or None when nothing is known to."""
    try:
        from PySide6 import QtWidgets  # noqa: F401, PLC0415 - loading it is the question
    except ImportError as error:
        return _not_loaded(str(error))
    if not sys.platform.startswith("linux"):
        return None
    return _no_screen()


def _no_screen() -> CoreError | None:
    """Qt ends the whole process when no platform plugin works, so look at what it will need."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    x11, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if platform:
        needs_x11 = platform.split(":")[0] == "xcb"
    elif x11 or wayland:
        needs_x11 = bool(x11) and not wayland
    else:
        return CoreError("There is no screen to open a window on.", _WITHOUT_WINDOW)
    if not needs_x11:
        return None
    try:
        for plugin in _x11_plugins():
            ctypes.CDLL(str(plugin))
    except OSError as error:
        return _not_loaded(str(error))
    return None


def _x11_plugins() -> list[Path]:
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec else None
    return [
        plugin
        for place in places or []
        for plugin in Path(place).glob("Qt/plugins/platforms/libqxcb.so")
    ]


def _not_loaded(reason: str) -> CoreError:
    found = _MISSING.search(reason)
    if found is None:
        return CoreError(f"The window's libraries cannot be loaded: {reason}.", _WITHOUT_WINDOW)
    library = found[1]
    package = _PACKAGES.get(library)
    advice = f"`apt install {package}`, or what your system calls it" if package else library
    return CoreError(
        f"The window needs the library {library}, which this system lacks.",
        f"Install it ({advice}). {_WITHOUT_WINDOW}",
    )
