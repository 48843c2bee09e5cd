"""What the preferences say of models. No widgets, no I/O."""

from collections.abc import Sequence
from typing import Final

from app.cost_words import brings
from app.translation import mark, numeral, tr, trn
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, file_size
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

_KNOWN_TEXTS: Final = (
    mark("English"),
    mark("Multilingual"),
    mark("Personal and research use"),
    mark("Apple Machine Learning Research Model License"),
    mark("Small and quick, and easily wrong: a downloaded model finds far more."),
    mark("For research only: Apple's licence excludes commercial use and use in products."),
)
"""What the registry says in words, so that it is translated; names of licences stay as they are."""


def models(
    entries: Sequence[ModelEntry] | None,
    status: Status | None,
    busy: frozenset[str],
    *,
    multilingual: bool = False,
) -> Content:
    """Every model with what it brings, and what can be done with it.

    Args:
        entries: None before they are known.
        status: None while the engine is away.
        busy: Specs of models that something is being done with.
        multilingual: Those that know more than English go before the others.
    """
    if entries is None:
        return Content(tr("Looking…"))
    # What is used, and what is wanted or suggested, before a long list.
    ranks = {"in-use": 0, "next": 1}

    def place(entry: ModelEntry) -> tuple[int, bool, bool]:
        knows_english_only = entry.languages == "English"
        rank = ranks.get(entry.state, 2)
        return rank, multilingual and knows_english_only, not entry.suggested

    ordered = sorted(entries, key=place)
    advised = any(entry.suggested for entry in entries)
    lines = tuple(
        _line(entry, status, busy=entry.spec in busy, advised=advised) for entry in ordered
    )
    words = tr(
        "A model reads the pictures, on this computer. Another one reads every photo anew, in the "
        "background; until it is done the present one answers."
    )
    return Content(words, lines)


def known_text(text: str) -> str:
    """A text of the registry in the user's language, where it has one."""
    return tr(text) if text in _KNOWN_TEXTS else text


def card(entry: ModelEntry, text: str) -> str:
    """Everything that is known of a model, to read.

    Args:
        entry: The model.
        text: What is said in its own files; may be empty.
    """
    facts = [
        entry.spec,
        known_text(entry.notice),
        tr("Languages: {languages}", languages=known_text(entry.languages))
        if entry.languages
        else "",
        tr("Licence: {licence}", licence=known_text(entry.licence)) if entry.licence else "",
        *_all_qualities(entry),
        tr("The figures are from {source}.", source=entry.quality_source)
        if entry.quality_source
        else "",
        tr("What its makers say: {address}", address=entry.card) if entry.card else "",
    ]
    return "\n".join([*(fact for fact in facts if fact), *(("", text) if text else ())])


def _line(entry: ModelEntry, status: Status | None, *, busy: bool, advised: bool = False) -> Line:
    facts = [_state(entry, status), *_qualities(entry)]
    about = [known_text(part) for part in (entry.languages, entry.licence) if part]
    if entry.state in {"absent", "ready"}:
        photos = 0 if status is None else status.photos
        facts.insert(0, capital(brings(entry, photos)))
    facts += [" · ".join(about), known_text(entry.notice)]
    title = entry.name or entry.spec
    if entry.suggested:
        title = tr("{model} (suits this computer)", model=title)
    elif entry.recommended and not advised:
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
    return _all_qualities(entry)[:_MOST_QUALITIES]


def _all_qualities(entry: ModelEntry) -> list[str]:
    return [
        capital(tr(words, value=f"{entry.quality[name]:g}"))
        for name, words in _QUALITIES
        if name in entry.quality
    ]


def _choices(entry: ModelEntry, *, busy: bool) -> tuple[Choice, ...]:
    name = entry.name or entry.spec
    about = Choice("card", tr("About this model"), tr("About {model}", model=name))
    return (*_verbs(entry, name, enabled=not busy), about)


def _verbs(entry: ModelEntry, name: str, *, enabled: bool) -> tuple[Choice, ...]:
    if entry.state == "in-use":
        return ()
    if entry.state == "next":
        return (Choice("keep", tr("Stop"), tr("Go on with the present model instead"), enabled),)
    if entry.state == "absent":
        words = tr("Downloading…") if not enabled else tr("Download and use")
        return (Choice("download", words, tr("Download and use {model}", model=name), enabled),)
    use = Choice("use", tr("Use"), tr("Use {model}", model=name), enabled)
    if entry.download_bytes:
        gone = Choice("remove", tr("Remove"), tr("Remove {model}", model=name), enabled)
        return use, gone
    return (use,)
