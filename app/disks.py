"""Which disk is not connected, and what that means, in words."""

from app.core_words import told
from app.translation import tr
from core.errors import Gone
from core.library import LibraryLike
from core.paths import display_name, one_line
from core.records import Folder, Photo


def why_away(library: LibraryLike, photo: Photo) -> Gone:
    """What to say of a photo that is offline. Reads the catalog: not on the GUI thread."""
    folder = next((f for f in library.folders() if f.id == photo.folder_id and f.offline), None)
    # A photo may be on another disk than its folder: that one's name is not known.
    trouble = tr("It is on a disk that is not connected.") if folder is None else trouble_of(folder)
    return Gone(
        tr("“{name}” cannot be reached. {trouble}", name=photo.name, trouble=trouble),
        tr("It was last at {path}", path=display_name(photo.path)),
    )


def trouble_of(folder: Folder) -> str:
    """Why a folder is offline, and which disk that concerns."""
    message = one_line(told(folder.message)) or tr("Its disk is not connected.")
    disk = one_line(folder.volume)
    return (
        tr("On the disk “{disk}”: {message}", disk=disk, message=message)
        if disk and disk not in message
        else message
    )


def waiting_words(folder: Folder) -> str:
    """What a folder that is offline waits for."""
    return tr(
        "{trouble} It comes back by itself as soon as it is there again.",
        trouble=trouble_of(folder),
    )
