"""Disks by id: which one a path lies on, and where one is mounted now."""

import msgspec


class Volume(msgspec.Struct, frozen=True):
    """A mounted file system.

    Attributes:
        id: The same wherever and whenever it is mounted; empty where it has none.
        label: Its name for display.
        mount_point: Absolute path, as bytes.
    """

    id: str
    label: str
    mount_point: bytes


def volume_of(path: bytes) -> Volume:
    """The volume that an existing path lies on."""
    raise NotImplementedError


def mounted() -> list[Volume]:
    """Every volume with an id that is mounted now."""
    raise NotImplementedError
