"""Linux's table of mounts, and which kind of file system a path lies on."""

import os
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

_MOUNTS: Final = "/proc/self/mountinfo"
_TOP: Final = -1
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("afs", "beegfs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"),
        *("smb3", "smbfs", "webdav", "afpfs", "orangefs", "ocfs2", "gfs2", "acfs", "coda"),
        *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.s3fs"),
        *("fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.ceph", "fuse.juicefs"),
    }
)


def file_system(path: Path) -> str:
    """The kind of file system that a path lies on (`ext4`, `nfs4`, ...); empty where unknown."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - `windll` exists on Windows only

        remote = 4
        kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor or "\\")
        return "cifs" if kind == remote else ""
    else:  # noqa: RET505 - mypy reads the rest for one system only
        mount = mount_at(read_mounts(), os.path.realpath(os.fsencode(path)))
        return "" if mount is None else mount.kind


def is_network_file_system(kind: str) -> bool:
    """Whether a kind of file system, as `file_system` names it, lives on another machine."""
    return kind in _NETWORK_FILE_SYSTEMS


class Mount(NamedTuple):
    """A line of mountinfo. `root` is relative to the file system's root."""

    mount_id: int
    parent_id: int
    device: str
    root: bytes
    mount_point: bytes
    kind: str
    source: bytes


def read_mounts() -> list[Mount]:
    """What is mounted now on Linux; elsewhere nothing."""
    try:
        with open(_MOUNTS, "rb") as stream:  # noqa: PTH123 - as cheap as can be: every scan asks
            return parse_mounts(stream.read())
    except OSError:
        return []


def parse_mounts(text: bytes) -> list[Mount]:
    """The mounts that a mountinfo text tells of; lines that are no such are passed over."""
    found = []
    for line in text.split(b"\n"):
        before, _, after = line.partition(b" - ")
        fields, kinds = before.split(b" "), after.split(b" ")
        if len(fields) < 6 or len(kinds) < 2 or not (fields[0] + fields[1]).isdigit():
            continue
        found.append(
            Mount(
                int(fields[0]),
                int(fields[1]),
                fields[2].decode("ascii", "replace"),
                _unescaped(fields[3]).strip(b"/"),
                _unescaped(fields[4]),
                kinds[0].decode("ascii", "replace"),
                _unescaped(kinds[1]),
            )
        )
    return found


def _unescaped(field: bytes) -> bytes:
    # The kernel writes blanks, tabs, line ends and backslashes as octal escapes.
    return re.sub(rb"\\([0-3][0-7]{2})", lambda found: bytes([int(found[1], 8)]), field)


def mount_at(found: Sequence[Mount], path: bytes) -> Mount | None:
    """The mount that a resolved path lies on, as the kernel walks to it."""
    return _walk(_by_parent(found), path)


def visible(found: Sequence[Mount]) -> list[Mount]:
    """The mounts that can be reached: no other one lies on them, or on a directory above."""
    children = _by_parent(found)
    return [mount for mount in found if _walk(children, mount.mount_point) is mount]


def _by_parent(found: Sequence[Mount]) -> dict[int, list[Mount]]:
    known = {mount.mount_id for mount in found}
    children: defaultdict[int, list[Mount]] = defaultdict(list)
    for mount in found:
        is_top = mount.parent_id not in known or mount.parent_id == mount.mount_id
        children[_TOP if is_top else mount.parent_id].append(mount)
    return children


def _walk(children: dict[int, list[Mount]], path: bytes) -> Mount | None:
    current, at = None, _TOP
    while True:
        crossed = [m for m in children.get(at, ()) if _is_inside(path, m.mount_point)]
        if not crossed:
            return current
        # The kernel enters the first mount on its way, and of several the latest.
        nearest = min(len(mount.mount_point) for mount in crossed)
        current = [m for m in crossed if len(m.mount_point) == nearest][-1]
        at = current.mount_id


def _is_inside(path: bytes, outer: bytes) -> bool:
    return path == outer or path.startswith(outer.rstrip(b"/") + b"/")
