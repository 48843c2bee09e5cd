"""The whole health page in words. No widgets, no I/O."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app import folder_words, library_words, photo_words, work_words
from app.known_health import Known
from app.translation import mark, tr, trn
from app.views.choice_buttons import Choice
from app.views.health_page import SECTIONS, Look
from app.views.section import Content

_BUSY: Final = {"back_up": mark("Backing up…"), "clear": mark("Clearing…"), "save": mark("Saving…")}
"""What a button says meanwhile, by its verb."""


def look_of(known: Known) -> Look:
    """The whole page."""
    shown = {name: _busy(name, content, known) for name, content in contents(known).items()}
    listed = known.missing_listed and known.missing is not None and known.missing.photos > 0
    return Look(shown, overview(shown, known), known.away, listed, known.checking)


def contents(known: Known) -> dict[str, Content]:
    """What every section shows, by its name in `SECTIONS`."""
    return {
        "folders": folder_words.folders(known),
        "work": work_words.work(known),
        "problems": photo_words.problems(known),
        "missing": photo_words.missing(known),
        "exclusions": photo_words.exclusions(known),
        "disk": library_words.disk(known),
        "backups": library_words.backups(known),
        "check": library_words.check(known),
        "log": library_words.log(),
    }


def overview(shown: dict[str, Content], known: Known) -> str:
    """One sentence for the whole page."""
    if known.away:
        return tr("The engine is away")
    if known.health is None:
        return tr("Looking…")
    bad = [tr(SECTIONS[name]) for name, content in shown.items() if content.sign]
    if bad:
        return tr("Worth a look: {sections}", sections=", ".join(bad))
    away = sum(folder.offline for folder in known.folders)
    if away:
        return trn(
            "Everything is in order, {n} folder not connected",
            "Everything is in order, {n} folders not connected",
            away,
        )
    return tr("Everything is in order")


def _busy(section: str, content: Content, known: Known) -> Content:
    """Buttons whose work is not done yet cannot be pressed again."""
    if not any(name == section for name, _, _ in known.busy):
        return content

    def shown(choices: Sequence[Choice], key: str) -> tuple[Choice, ...]:
        return tuple(
            replace(choice, text=_busy_text(choice), enabled=False)
            if (section, choice.verb, key) in known.busy
            else choice
            for choice in choices
        )

    lines = (replace(line, choices=shown(line.choices, line.key)) for line in content.lines)
    return replace(content, lines=tuple(lines), choices=shown(content.choices, ""))


def _busy_text(choice: Choice) -> str:
    return tr(_BUSY[choice.verb]) if choice.verb in _BUSY else choice.text
