"""Which disk a path lies on, read from tables of mounts as kernels write them."""

import os
import sys
from pathlib import Path

import pytest

from core import file_systems
from core.file_systems import Mount, mount_at, parse_mounts, visible
from core.ingest import volumes
from core.ingest.volumes import Volume

ROOT = b"22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"


def at(text: bytes, path: bytes) -> Mount:
    found = mount_at(parse_mounts(text), path)
    assert found is not None
    return found


def test_a_line_and_its_parts() -> None:
    (mount,) = parse_mounts(
        b"97 22 8:17 / /media/ann/My\\040Disk\\011\\134x rw,nosuid shared:51 master:3 - ext4 "
        b"/dev/sdb1 rw,errors=remount-ro\n"
    )
    assert mount == Mount(97, 22, "8:17", b"", b"/media/ann/My Disk\t\\x", "ext4", b"/dev/sdb1")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\n\n",
        b"no mount at all\n",
        b"97 22 8:17 / /media\n",
        b"97 22 8:17 / /media rw - ext4\n",
        b"x 22 8:17 / /media rw - ext4 /dev/sdb1 rw\n",
        b"\xff\xfe 22 8:17 / /media rw - ext4 /dev/sdb1 rw\n",
    ],
)
def test_lines_that_are_none_are_passed_over(text: bytes) -> None:
    assert parse_mounts(text) == []
    assert mount_at(parse_mounts(text), b"/media") is None
    assert [mount.mount_id for mount in parse_mounts(text + ROOT)] == [22]


def test_names_of_any_bytes() -> None:
    text = ROOT + b"30 22 8:17 / /media/caf\xe9\\012\\\\040 rw - ext4 /dev/sdb1 rw\n"
    assert at(text, b"/media/caf\xe9\n\\ /a.jpg").mount_id == 30


def test_the_deepest_mount_counts() -> None:
    text = (
        ROOT
        + b"30 22 8:3 / /home rw - ext4 /dev/sda3 rw\n"
        + b"31 30 8:17 / /home/ann/photos rw - ext4 /dev/sdb1 rw\n"
    )
    assert at(text, b"/home/ann/photos/2020").mount_id == 31
    assert at(text, b"/home/ann/photos").mount_id == 31
    assert at(text, b"/home/ann/photos of mine").mount_id == 30
    assert at(text, b"/homes").mount_id == 22


def test_a_covered_mount_is_not_seen() -> None:
    text = (
        ROOT
        + b"30 22 8:17 / /mnt/a rw - ext4 /dev/sdb1 rw\n"
        + b"31 30 8:33 / /mnt/a rw - ext4 /dev/sdc1 rw\n"  # on the same place
        + b"32 22 8:49 / /srv/deep/disk rw - ext4 /dev/sdd1 rw\n"
        + b"33 22 8:65 / /srv rw - ext4 /dev/sde1 rw\n"  # on a directory above
    )
    found = parse_mounts(text)
    assert [mount.mount_id for mount in visible(found)] == [22, 31, 33]
    assert at(text, b"/mnt/a/x").mount_id == 31
    assert at(text, b"/srv/deep/disk/x").mount_id == 33


def test_an_initial_file_system_below_the_root() -> None:
    text = b"1 1 0:2 / / rw - rootfs rootfs rw\n" + ROOT
    assert at(text, b"/home").mount_id == 22
    assert [mount.mount_id for mount in visible(parse_mounts(text))] == [22]


def test_a_bind_mount_is_the_same_place() -> None:
    text = (
        ROOT
        + b"30 22 8:17 / /media/disk rw - ext4 /dev/sdb1 rw\n"
        + b"31 22 8:17 /photos/2020 /home/ann/year rw - ext4 /dev/sdb1 rw\n"
    )
    whole, bound = (
        Volume("id", "", m.mount_point, m.root, m.device) for m in parse_mounts(text)[1:]
    )
    assert whole.device == bound.device
    assert bound.path_of(b"/home/ann/year/trip") == b"photos/2020/trip"
    assert whole.path_of(b"/media/disk/photos/2020/trip") == b"photos/2020/trip"
    assert whole.path_of(b"/media/disk") == b""
    assert whole.path_at(b"photos/2020/trip") == b"/media/disk/photos/2020/trip"
    assert whole.path_at(b"") == b"/media/disk"
    assert bound.path_at(b"photos/2020/trip") == b"/home/ann/year/trip"
    assert bound.path_at(b"photos/2020") == b"/home/ann/year"
    assert bound.path_at(b"photos/2020b") is None
    assert bound.path_at(b"") is None


def test_subvolumes_of_btrfs_are_places_of_one_disk() -> None:
    text = (
        b"22 1 0:33 /@ / rw - btrfs /dev/nvme0n1p2 rw,subvolid=256,subvol=/@\n"
        b"23 22 0:33 /@home /home rw - btrfs /dev/nvme0n1p2 rw,subvolid=257,subvol=/@home\n"
    )
    root, home = (Volume("id", "", m.mount_point, m.root, m.device) for m in parse_mounts(text))
    assert root.device == home.device
    assert home.path_of(b"/home/ann") == b"@home/ann"
    assert root.path_of(b"/home2") == b"@/home2"
    assert root.path_at(b"@home/ann") is None
    assert home.path_at(b"@home/ann") == b"/home/ann"


def test_the_mount_point_of_everything() -> None:
    root = Volume("id", "", b"/")
    assert root.path_of(b"/home/ann") == b"home/ann"
    assert root.path_at(b"home/ann") == b"/home/ann"
    assert root.path_of(b"/") == b""
    assert root.path_at(b"") == b"/"


@pytest.mark.skipif(sys.platform != "linux", reason="reads mountinfo")
@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [
        (b"cifs", b"//nas/photos", "//nas/photos"),
        (b"nfs4", b"nas:/export/photos/", "nas:/export/photos"),
        (b"fuse.sshfs", b"ann@nas:/photos", "ann@nas:/photos"),
        (b"fuse.gvfsd-fuse", b"gvfsd-fuse", ""),  # the name of a program
        (b"tmpfs", b"tmpfs", ""),
        (b"overlay", b"overlay", ""),
        (b"ext4", b"/dev/no such device", ""),
    ],
)
def test_ids_without_a_disk(
    monkeypatch: pytest.MonkeyPatch, kind: bytes, source: bytes, expected: str
) -> None:
    place = b"/no such place"
    table = b"30 22 0:50 / " + place.replace(b" ", b"\\040") + b" rw - " + kind + b" "
    text = ROOT + table + source.replace(b" ", b"\\040") + b" rw\n"
    monkeypatch.setattr(volumes, "read_mounts", lambda: parse_mounts(text))
    found = volumes.volume_of(place + b"/photos")
    assert (found.mount_point, found.id) == (place, expected)


@pytest.mark.skipif(sys.platform != "linux", reason="udev is Linux's")
def test_what_udev_knows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    device = tmp_path / "sdb1"
    device.touch()
    for folder, name in (("uuid", "AB12-CD34"), ("label", "Caf\\xc3\\xa9\\x20disk")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).symlink_to(device)
        (tmp_path / folder / "another").symlink_to(tmp_path / "sda1")
        monkeypatch.setattr(volumes, f"_BY_{folder.upper()}", os.fsencode(tmp_path / folder))
    assert volumes._named(volumes._BY_UUID, os.fsencode(device)) == "AB12-CD34"
    assert volumes._named(volumes._BY_LABEL, os.fsencode(device)) == "Café disk"
    assert volumes._named(volumes._BY_LABEL, b"/dev/sdz") == ""
    assert volumes._named(b"/no such folder", os.fsencode(device)) == ""


def test_where_this_file_lies() -> None:
    found = volumes.volume_of(os.fsencode(__file__))
    assert os.fsencode(os.path.realpath(__file__)).startswith(found.mount_point)
    assert all(volume.id for volume in volumes.mounted())


def test_the_kind_of_file_system_of_this_machine_is_known(tmp_path: Path) -> None:
    if Path("/proc/self/mountinfo").exists():
        assert file_systems.file_system(tmp_path / "not" / "there")


def test_the_kind_is_that_of_the_mount_that_covers(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        ROOT
        + rb"""31 22 0:5 / /mnt/my\040nas rw - nfs4 server:/x rw
32 22 8:3 / /mnt/my rw - ext4 /dev/sdb1 rw
"""
    )
    monkeypatch.setattr(file_systems, "read_mounts", lambda: parse_mounts(text))
    assert file_systems.file_system(Path("/mnt/my nas/photos")) == "nfs4"
    assert file_systems.file_system(Path("/mnt/my nass")) == "ext4"
    assert file_systems.is_network_file_system("nfs4")
    assert not file_systems.is_network_file_system("ext4")
