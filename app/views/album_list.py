"""The albums in the sidebar: filled by hand, or saved searches."""

from collections.abc import Sequence

from app.itemmodels.place_model import Key, Row
from app.translation import tr
from core.records import Album, PhotoFilter, PhotoView

NEW: Key = ("action", "new-album")
HINT: Key = ("hint", "albums")


def rows(albums: Sequence[Album]) -> tuple[Row, ...]:
    """All albums in their order, and a place to make one."""
    found = [_saved(album) if album.query else _filled(album) for album in albums]
    new = Row(
        NEW,
        tr("New album…"),
        "action",
        icon="plus",
        muted=True,
        can_rename=True,
        accepts=("photos",),
    )
    if not albums:
        hint = Row(HINT, tr("Drop photos here."), "hint", accepts=("photos",))
        return (hint, new)
    return (*found, new)


def key_of(album_id: int) -> Key:
    return ("album", album_id)


def view_of(album_id: int) -> PhotoView:
    """The photos of an album that is filled by hand, in its order."""
    return PhotoView(order="album", filter=PhotoFilter(album_id=album_id))


def _filled(album: Album) -> Row:
    return Row(
        key_of(album.id),
        album.name,
        icon="album",
        cover_id=album.cover_id,
        count=album.photos,
        view=view_of(album.id),
        can_rename=True,
        can_remove=True,
        accepts=("photos",),
    )


def _saved(album: Album) -> Row:
    return Row(
        key_of(album.id),
        album.name,
        icon="album-smart",
        tip=tr("{name}: a saved search", name=album.name),
        spoken=tr("{name}: a saved search", name=album.name),
        can_rename=True,
        can_remove=True,
    )
