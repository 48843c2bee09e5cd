"""Volumes on macOS and Windows, as (id, label, mount point, root, device)."""

import ctypes
import os
import sys
import uuid
from typing import Final

Found = tuple[str, str, bytes, bytes, str]

_UUID_BYTES: Final = 16

if sys.platform == "darwin":
    _ATTR_BIT_MAP_COUNT: Final = 5
    _ATTR_VOL_INFO: Final = 0x80000000
    _ATTR_VOL_UUID: Final = 0x00040000

    class _AttributeList(ctypes.Structure):
        _fields_ = (
            ("bitmapcount", ctypes.c_uint16),
            ("reserved", ctypes.c_uint16),
            ("commonattr", ctypes.c_uint32),
            ("volattr", ctypes.c_uint32),
            ("dirattr", ctypes.c_uint32),
            ("fileattr", ctypes.c_uint32),
            ("forkattr", ctypes.c_uint32),
        )

    def volume_of(path: bytes) -> Found:
        """The volume that a resolved path lies on."""
        while not os.path.ismount(path):
            path = os.path.dirname(path)  # noqa: PTH120 - bytes
        return _at(path)

    def volumes() -> list[Found]:
        """Every volume that is mounted now."""
        found = [_at(b"/")]
        try:
            names = os.listdir(b"/Volumes")  # noqa: PTH208 - bytes
        except OSError:
            return found
        points = [b"/Volumes/" + name for name in names]
        return found + [_at(point) for point in points if os.path.ismount(point)]

    def _at(mount_point: bytes) -> Found:
        asked = _AttributeList(_ATTR_BIT_MAP_COUNT, 0, 0, _ATTR_VOL_INFO | _ATTR_VOL_UUID, 0, 0, 0)
        answer = ctypes.create_string_buffer(4 + _UUID_BYTES)  # its length comes first
        library = ctypes.CDLL(None, use_errno=True)
        failed = library.getattrlist(
            mount_point, ctypes.byref(asked), answer, ctypes.c_size_t(len(answer)), 0
        )
        raw = b"" if failed else answer.raw[4:]
        identity = str(uuid.UUID(bytes=raw)) if any(raw) else ""
        label = os.fsdecode(os.path.basename(mount_point))  # noqa: PTH119 - bytes
        return identity, label.encode(errors="replace").decode(), mount_point, b"", identity

elif sys.platform == "win32":
    _REMOTE: Final = 4
    _LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    _LONGEST: Final = 1024

    def volume_of(path: bytes) -> Found:
        """The volume that a resolved path lies on."""
        point = ctypes.create_unicode_buffer(_LONGEST)
        ctypes.windll.kernel32.GetVolumePathNameW(os.fsdecode(path), point, _LONGEST)
        return _at(point.value or os.path.splitdrive(os.fsdecode(path))[0] + "\\")

    def volumes() -> list[Found]:
        """Every volume that is mounted now and has a letter."""
        present = ctypes.windll.kernel32.GetLogicalDrives()
        return [_at(f"{c}:\\") for i, c in enumerate(_LETTERS) if present >> i & 1]

    def _at(point: str) -> Found:
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(1)  # an empty card reader must not open a window
        label = ctypes.create_unicode_buffer(_LONGEST)
        serial = ctypes.c_uint32()
        known = kernel.GetVolumeInformationW(
            point, label, _LONGEST, ctypes.byref(serial), None, None, None, 0
        )
        identity = f"{serial.value:08X}" if known and serial.value else ""
        if kernel.GetDriveTypeW(point) == _REMOTE and point.startswith("\\\\"):
            identity = point.rstrip("\\").lower()
        return identity, label.value, os.fsencode(point), b"", point

else:

    def volume_of(_path: bytes) -> Found:
        """Unknown on this system."""
        return "", "", os.fsencode(os.sep), b"", ""

    def volumes() -> list[Found]:
        """Unknown on this system."""
        return []
