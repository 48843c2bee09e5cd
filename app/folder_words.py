"""What the health page says of folders. No widgets, no I/O."""

from app.core_words import told
from app.disks import waiting_words
from app.known_health import Known
from app.translation import numeral, tr, trn
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, local_moment, photos_and_files
from core.records import Folder, RemovedFolder


def mode_of(folder: Folder) -> str:
    """How changes in a folder are noticed."""
    if folder.offline:
        return tr("not connected")
    if folder.watch_mode == "events":
        return tr("watched as it happens")
    if folder.watch_mode == "scheduled":
        if folder.watch_reason:
            return tr(
                "looked through every few minutes: {reason}", reason=told(folder.watch_reason)
            )
        return tr("looked through every few minutes")
    return tr("not watched at the moment")


def folders(known: Known) -> Content:
    """Folders, and those that were removed."""
    photos = photos_and_files(
        sum(folder.shown for folder in known.folders),
        sum(folder.photos for folder in known.folders),
    )
    away = sum(folder.offline for folder in known.folders)
    folders_there = trn("{n} folder", "{n} folders", len(known.folders))
    summary = tr("{folders}, {photos}", folders=folders_there, photos=photos)
    if away:
        summary = tr(
            "{folders} ({away} not connected), {photos}",
            folders=folders_there,
            away=numeral(away),
            photos=photos,
        )
    return Content(
        summary if known.folders else tr("No folder yet."),
        (*map(_folder_line, known.folders), *map(_removed_line, known.removed)),
        (Choice("add", tr("Add folder…")), Choice("scan_all", tr("Look for new photos in all"))),
        "warning" if any(f.message and not f.offline for f in known.folders) else "",
    )


def _folder_line(folder: Folder) -> Line:
    first = [tr("Disk “{volume}”", volume=folder.volume)] if folder.volume else []
    first += [photos_and_files(folder.shown, folder.photos), mode_of(folder)]
    times = []
    if folder.last_event_utc is not None:
        when = local_moment(folder.last_event_utc)
        times.append(tr("last change noticed {moment}", moment=when))
    if folder.last_scan_utc is not None:
        when = local_moment(folder.last_scan_utc)
        times.append(tr("last looked through {moment}", moment=when))
    trouble = waiting_words(folder) if folder.offline else told(folder.message)
    name = folder.name
    return Line(
        str(folder.id),
        folder.name,
        (" · ".join(first), trouble, capital(" · ".join(times))),
        (
            Choice("scan", tr("Look now"), tr("Look for new photos now: {name}", name=name)),
            Choice("relocate", tr("Change location…"), tr("Change location: {name}", name=name)),
            Choice("remove", tr("Remove"), tr("Remove from the library: {name}", name=name)),
        ),
        "warning" if folder.message and not folder.offline else "",
    )


def _removed_line(folder: RemovedFolder) -> Line:
    moment = local_moment(folder.removed_utc)
    words = tr("Removed {moment}", moment=moment)
    if folder.tagged:
        words = trn(
            "Removed {moment} · it had {n} photo, {tagged} with tags",
            "Removed {moment} · it had {n} photos, {tagged} with tags",
            folder.photos,
            moment=moment,
            tagged=numeral(folder.tagged),
        )
    elif folder.photos:
        words = trn(
            "Removed {moment} · it had {n} photo",
            "Removed {moment} · it had {n} photos",
            folder.photos,
            moment=moment,
        )
    return Line(
        f"removed-{folder.id}",
        folder.name,
        (words,),
        (
            Choice(
                "restore",
                tr("Bring back"),
                tr("Bring back into the library: {name}", name=folder.name),
            ),
        ),
    )
