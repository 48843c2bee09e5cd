"""Disks by id: which one a path lies on, and where one is mounted now.

A volume id is the same wherever and whenever a disk is mounted. File systems that live in memory
or are laid over others have none; what is known of their folders is the path alone.
"""

import os
import re
import sys
import unicodedata
from typing import Final

import msgspec

from core.catalog.places import is_inside, relative
from core.file_systems import Mount, is_network_file_system, mount_at, read_mounts, visible
from core.ingest import volumes_elsewhere
from core.paths import display_name

_BY_UUID: Final = b"/dev/disk/by-uuid"
_BY_LABEL: Final = b"/dev/disk/by-label"
# ioctls of Linux; the first one since 6.9. The file system's kind answers or does not.
_GET_UUID: Final = 0x80111500
_GET_LABEL: Final = 0x81009431
_UUID_BYTES: Final = 16


class Volume(msgspec.Struct, frozen=True):
    """A mounted file system.

    Attributes:
        id: The same wherever and whenever it is mounted; empty where it has none.
        label: Its name for display; may be empty.
        mount_point: Absolute path, as bytes.
        root: What of it is mounted there, relative to its own root: empty for all of it, else a
            directory, as with bind mounts and subvolumes.
        device: Two mounts of one id are one disk where this is equal; else one is a copy.
    """

    id: str
    label: str
    mount_point: bytes
    root: bytes = b""
    device: str = ""

    def path_of(self, path: bytes) -> bytes:
        """An absolute path below the mount point, relative to the file system's root."""
        below = relative(path, self.mount_point)
        return os.path.join(self.root, below) if below else self.root  # noqa: PTH118 - bytes

    def path_at(self, volume_path: bytes) -> bytes | None:
        """Where a path of the file system is now; None where this mount does not show it."""
        if self.root and not is_inside(volume_path, self.root):
            return None
        below = relative(volume_path, self.root) if self.root else volume_path
        return os.path.join(self.mount_point, below) if below else self.mount_point  # noqa: PTH118


def volume_of(path: bytes) -> Volume:
    """The volume that an existing path lies on."""
    resolved = os.path.realpath(path)
    if sys.platform != "linux":
        return Volume(*volumes_elsewhere.volume_of(resolved))
    mount = mount_at(read_mounts(), resolved)
    return Volume("", "", b"/") if mount is None else _volume(mount)


def mounted() -> list[Volume]:
    """Every volume with an id that is mounted now, and not covered by another one."""
    return [volume for volume in mounts() if volume.id]


def mounts() -> list[Volume]:
    """Everything that is mounted now and not covered, volumes without an id included."""
    if sys.platform != "linux":
        return [Volume(*found) for found in volumes_elsewhere.volumes()]
    return [_volume(mount) for mount in visible(read_mounts())]


# ---- Linux: what a mount's file system is called


def _volume(mount: Mount) -> Volume:
    place = (mount.mount_point, mount.root, mount.device)
    source = os.fsdecode(mount.source).rstrip("/")
    if is_network_file_system(mount.kind):
        # `//server/share`, `server:/export`, `user@host:`; a bare word names a program.
        is_address = "/" in source or ":" in source
        identity = display_name(os.fsencode(source)) if is_address else ""
        return Volume(identity, identity, *place)
    if not mount.source.startswith(b"/dev/"):
        return Volume("", "", *place)  # in memory, or laid over others: ids change or are shared
    device = os.path.realpath(mount.source)
    identity = _named(_BY_UUID, device) or _asked_uuid(mount.mount_point)
    label = _named(_BY_LABEL, device) or _asked_label(mount.mount_point)
    if not label:
        label = display_name(os.path.basename(mount.mount_point))  # noqa: PTH119 - bytes
    return Volume(identity, label, *place)


def _named(directory: bytes, device: bytes) -> str:
    """What udev calls a device; empty where it does not, or there is no udev."""
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                if os.path.realpath(entry.path) == device:
                    plain = re.sub(
                        rb"\\x([0-9a-fA-F]{2})", lambda m: bytes([int(m[1], 16)]), entry.name
                    )
                    return display_name(plain)
    except OSError:
        pass
    return ""


def _asked_uuid(mount_point: bytes) -> str:
    answer = _asked(mount_point, _GET_UUID, 1 + _UUID_BYTES)
    uuid = answer[1 : 1 + answer[0]] if answer else b""
    if not any(uuid):
        return ""
    text = uuid.hex()
    if len(uuid) != _UUID_BYTES:
        return text
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _asked_label(mount_point: bytes) -> str:
    label = _asked(mount_point, _GET_LABEL, 256).partition(b"\0")[0]
    return unicodedata.normalize("NFC", label.decode("utf-8", "replace")).strip()


def _asked(mount_point: bytes, question: int, size: int) -> bytes:
    if sys.platform != "linux":
        return b""
    import fcntl  # noqa: PLC0415 - Linux only

    answer = bytearray(size)
    try:
        opened = os.open(mount_point, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        fcntl.ioctl(opened, question, answer)
    except OSError:
        return b""  # an older kernel, or a kind that does not say
    finally:
        os.close(opened)
    return bytes(answer)
