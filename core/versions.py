"""Which versions of what run here."""

import platform
import sys
from importlib import metadata

PACKAGES = (
    "torch",
    "open_clip_torch",
    "hnswlib",
    "pillow",
    "pi-heif",
    "rawpy",
    "PySide6-Essentials",
)


def program_version() -> str:
    """This program, Python and the system, in one line."""
    from core import __version__  # noqa: PLC0415 - read when asked for

    return f"{__version__}, Python {platform.python_version()}, {sys.platform}"


def package_versions() -> str:
    """The packages that matter and are installed, in one line."""
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join(found)
