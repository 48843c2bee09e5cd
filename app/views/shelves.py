"""The shelves at the top of the sidebar: the whole library, and what it can be narrowed to."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.itemmodels.place_model import Row
from app.translation import tr
from core.paths import one_line
from core.records import PhotoFilter, PhotoView, ValueCount

MAP: Final = ("shelf", "map")
CAMERAS: Final = ("shelf", "cameras")
LENSES: Final = ("shelf", "lenses")


def rows(
    counts: Mapping[str, int],
    cameras: Sequence[ValueCount] | None,
    lenses: Sequence[ValueCount] | None,
    added_since_utc: float,
) -> tuple[Row, ...]:
    """The shelves.

    Args:
        counts: Numbers of photos by the name of the shelf, as far as they are known.
        cameras: None while they were not read.
        lenses: As the cameras.
        added_since_utc: POSIX seconds from which on a photo counts as new.
    """
    recent = PhotoView(order="added", filter=PhotoFilter(added_since_utc=added_since_utc))
    favourites = PhotoView(filter=PhotoFilter(favourite=True))
    screenshots = PhotoView(filter=PhotoFilter(screenshots=True))

    def shelf(name: str, text: str, icon: str, view: PhotoView | None) -> Row:
        # An empty shelf is no news.
        return Row(("shelf", name), text, icon=icon, count=counts.get(name) or None, view=view)

    return (
        shelf("all", tr("All photos"), "photos", PhotoView()),
        shelf("favourites", tr("Favourites"), "heart", favourites),
        shelf("recent", tr("Recently added"), "added", recent),
        shelf("screenshots", tr("Screenshots"), "screenshot", screenshots),
        _cameras(cameras, lenses),
        shelf("map", tr("Map"), "map", None),
        shelf("hidden", tr("Hidden"), "hide", PhotoView(shelf="hidden")),
        shelf("trash", tr("Trash"), "remove", PhotoView(shelf="trash")),
    )


def title(view: PhotoView) -> str:
    """What a view of a shelf, a camera or a lens is called; empty for another one."""
    wanted = view.filter
    if view.shelf == "hidden":
        return tr("Hidden")
    if view.shelf == "trash":
        return tr("Trash")
    if wanted.camera is not None or wanted.lens is not None:
        return one_line(wanted.camera or wanted.lens or "")
    if wanted.favourite:
        return tr("Favourites")
    if wanted.screenshots:
        return tr("Screenshots")
    return tr("Recently added") if wanted.added_since_utc is not None else ""


def _cameras(cameras: Sequence[ValueCount] | None, lenses: Sequence[ValueCount] | None) -> Row:
    found = [
        Row(
            ("camera", camera.value),
            camera.value,
            icon="camera",
            count=camera.photos,
            view=PhotoView(filter=PhotoFilter(camera=camera.value)),
        )
        for camera in cameras or ()
        if camera.value
    ]
    behind = tuple(
        Row(
            ("lens", lens.value),
            lens.value,
            icon="lens",
            count=lens.photos,
            view=PhotoView(filter=PhotoFilter(lens=lens.value)),
        )
        for lens in lenses or ()
        if lens.value
    )
    if behind:
        found.append(Row(LENSES, tr("Lenses"), "group", icon="lens", opens=True, children=behind))
    if not found and cameras is not None:
        found.append(Row(("hint", "cameras"), tr("No photo names its camera."), "hint"))
    return Row(CAMERAS, tr("Cameras"), "group", icon="camera", opens=True, children=tuple(found))
