"""Which disk is not connected, in words."""

from core.errors import Gone
from core.library import LibraryLike
from core.paths import display_name, one_line
from core.records import Folder, Photo


def why_away(library: LibraryLike, photo: Photo) -> Gone:
    """What to say of a photo that is offline. Reads the catalog: not on the GUI thread."""
    folder = next((f for f in library.folders() if f.id == photo.folder_id and f.offline), None)
    # A photo may be on another disk than its folder: that one's name is not known.
    disk = disk_of(folder) if folder is not None else "a disk"
    return Gone(
        f"“{photo.name}” is on {disk} that is not connected."
        if disk == "a disk"
        else f"“{photo.name}” is on {disk}, which is not connected.",
        f"Connect the disk that holds {display_name(photo.path)}",
    )


def disk_of(folder: Folder) -> str:
    """The disk of a folder, within a sentence."""
    name = one_line(folder.volume)
    return f"the disk “{name}”" if name else "a disk"


def waits_for_its_disk(folder: Folder) -> str:
    """What a folder that is offline waits for."""
    disk = disk_of(folder)
    where = f"On {disk}, which is not connected" if folder.volume else "Its disk is not connected"
    return f"{where}. It comes back by itself when the disk is connected."
