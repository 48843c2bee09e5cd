"""What the health page says of folders. No widgets, no I/O."""

from app.disks import waiting_words
from app.known_health import Known
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, counted, local_moment
from core.records import Folder, RemovedFolder


def mode_of(folder: Folder) -> str:
    """How changes in a folder are noticed."""
    if folder.offline:
        return "not connected"
    if folder.watch_mode == "events":
        return "watched as it happens"
    if folder.watch_mode == "scheduled":
        reason = f": {folder.watch_reason}" if folder.watch_reason else ""
        return f"looked through every few minutes{reason}"
    return "not watched at the moment"


def folders(known: Known) -> Content:
    """Folders, and those that were removed."""
    photos = sum(folder.photos for folder in known.folders)
    away = sum(folder.offline for folder in known.folders)
    disconnected = f" ({away:,} not connected)" if away else ""
    summary = f"{counted(len(known.folders), 'folder')}{disconnected}, {counted(photos, 'photo')}"
    return Content(
        summary if known.folders else "No folder yet.",
        (*map(_folder_line, known.folders), *map(_removed_line, known.removed)),
        (Choice("add", "Add folder…"), Choice("scan_all", "Look for new photos in all")),
        "warning" if any(f.message and not f.offline for f in known.folders) else "",
    )


def _folder_line(folder: Folder) -> Line:
    first = [f"Disk “{folder.volume}”"] if folder.volume else []
    first += [counted(folder.photos, "photo"), mode_of(folder)]
    times = []
    if folder.last_event_utc is not None:
        times.append(f"last change noticed {local_moment(folder.last_event_utc)}")
    if folder.last_scan_utc is not None:
        times.append(f"last looked through {local_moment(folder.last_scan_utc)}")
    trouble = waiting_words(folder) if folder.offline else folder.message
    where = f": {folder.name}"
    return Line(
        str(folder.id),
        folder.name,
        (" · ".join(first), trouble, capital(" · ".join(times))),
        (
            Choice("scan", "Look now", f"Look for new photos now{where}"),
            Choice("relocate", "Change location…", f"Change location{where}"),
            Choice("remove", "Remove", f"Remove from the library{where}"),
        ),
        "warning" if folder.message and not folder.offline else "",
    )


def _removed_line(folder: RemovedFolder) -> Line:
    tagged = f", {folder.tagged:,} with tags" if folder.tagged else ""
    holds = f" · it had {counted(folder.photos, 'photo')}{tagged}" if folder.photos else ""
    return Line(
        f"removed-{folder.id}",
        folder.name,
        (f"Removed {local_moment(folder.removed_utc)}{holds}",),
        (Choice("restore", "Bring back", f"Bring back into the library: {folder.name}"),),
    )
