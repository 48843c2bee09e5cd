"""What the preferences say of models. No widgets, no I/O."""

from collections.abc import Sequence
from typing import Final

from app.translation import mark, numeral, tr, trn
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import file_size
from core.records import ModelEntry, Status

_QUALITIES: Final = (
    ("imagenet_top1_percent", mark("names the right one of 1,000 things in {value} % of pictures")),
    (
        "flickr30k_text_to_image_r1_percent",
        mark("finds the right one of 1,000 photos first for {value} % of sentences"),
    ),
    (
        "xm3600_text_to_image_r1_percent",
        mark("finds the right photo first for {value} % of sentences in 36 languages"),
    ),
    (
        "flickr8k_text_to_image_r10_percent",
        mark("has the right one of 1,000 photos among the first ten for {value} % of sentences"),
    ),
)
_MOST_QUALITIES: Final = 1


def models(
    entries: Sequence[ModelEntry] | None, status: Status | None, busy: frozenset[str]
) -> Content:
    """Every model with what it brings, and what can be done with it.

    Args:
        entries: None before they are known.
        status: None while the engine is away.
        busy: Specs of models that something is being done with.
    """
    if entries is None:
        return Content(tr("Looking…"))
    lines = tuple(_line(entry, status, busy=entry.spec in busy) for entry in entries)
    words = tr(
        "A model reads the pictures, on this computer. Another one reads every photo anew, in the "
        "background; until it is done the present one answers."
    )
    return Content(words, lines)


def _line(entry: ModelEntry, status: Status | None, *, busy: bool) -> Line:
    facts = [_state(entry, status), *_qualities(entry)]
    about = [part for part in (entry.languages, entry.licence) if part]
    if entry.download_bytes and entry.state == "absent":
        about.insert(0, tr("download {size}", size=file_size(entry.download_bytes)))
    facts += [" · ".join(about), entry.notice]
    title = entry.name or entry.spec
    if entry.recommended:
        title = tr("{model} (recommended)", model=title)
    sign = {"in-use": "check", "next": "info"}.get(entry.state, "")
    return Line(
        entry.spec,
        title,
        tuple(fact for fact in facts if fact),
        _choices(entry, busy=busy),
        "check" if sign == "check" else "info" if sign == "info" else "",
    )


def _state(entry: ModelEntry, status: Status | None) -> str:
    download = None if status is None else status.download
    if download is not None and download.spec == entry.spec:
        return tr(
            "Downloading: {received} of {total}",
            received=file_size(download.received_bytes),
            total=file_size(download.total_bytes or entry.download_bytes),
        )
    if entry.state == "in-use":
        return tr("In use")
    if entry.state == "next" and status is not None and status.next_model is not None:
        return trn(
            "Reading the photos: {done} of {n} photo",
            "Reading the photos: {done} of {n} photos",
            status.photos,
            done=numeral(status.next_model.embedded),
        )
    return ""


def _qualities(entry: ModelEntry) -> list[str]:
    found = [
        tr(words, value=f"{entry.quality[name]:g}")
        for name, words in _QUALITIES
        if name in entry.quality
    ]
    return [text[:1].upper() + text[1:] for text in found[:_MOST_QUALITIES]]


def _choices(entry: ModelEntry, *, busy: bool) -> tuple[Choice, ...]:
    name = entry.name or entry.spec
    enabled = not busy
    if entry.state == "in-use":
        return ()
    if entry.state == "next":
        return (Choice("keep", tr("Stop"), tr("Go on with the present model instead"), enabled),)
    if entry.state == "absent":
        words = tr("Downloading…") if busy else tr("Download and use")
        return (Choice("download", words, tr("Download and use {model}", model=name), enabled),)
    use = Choice("use", tr("Use"), tr("Use {model}", model=name), enabled)
    if entry.download_bytes:
        gone = Choice("remove", tr("Remove"), tr("Remove {model}", model=name), enabled)
        return use, gone
    return (use,)
