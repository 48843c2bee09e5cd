"""Names, defaults and rules of the settings that the catalog keeps. All values are text."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from core.errors import UsageError

MODEL: Final = "model"
"""Spec of the model that answers."""

NEXT_MODEL: Final = "next_model"
"""Spec of the model that is embedded in the background, else empty."""

DEVICE: Final = "device"
"""`auto`, `cpu`, `cuda`, `mps` or `xpu`."""

PRECISION: Final = "precision"
"""`auto`, `float32` or `bfloat16`."""

APPEARANCE: Final = "appearance"
"""`system`, `light` or `dark`."""

THUMBNAIL_SIZE: Final = "thumbnail_size_px"
"""Side of a cell in the grid."""

ORDER: Final = "order"
"""A `PhotoOrder`."""

PAUSED: Final = "paused"
"""`1` while the user has paused indexing."""

EXCLUSIONS_UNSETTLED: Final = "exclusions_unsettled"
"""`1` while photos do not agree with the exclusions yet: the next engine finishes that."""

ON_BATTERY: Final = "on_battery"
"""`continue` or `pause`."""

UNDER_LOAD: Final = "under_load"
"""`continue`, or `pause` while other programs keep the processor busy."""

WORK_HOURS: Final = "work_hours"
"""`HH:MM-HH:MM` in local time, when the backlog is worked on; empty: at any time."""

AFTER_CLOSING: Final = "after_closing"
"""`continue`, or `stop`: the engine ends soon after its last client, whatever waits."""

REST_AFTER: Final = "rest_after_min"
"""Minutes without use after which the image encoder, and without a window the text encoder, is
unloaded; `0`: never."""

THUMBNAILS_LIMIT: Final = "thumbnails_limit_mb"
"""Most megabytes of thumbnails; `0`: no limit."""

BACKUPS_LIMIT: Final = "backups_limit_mb"
"""Most megabytes of automatic backups; the newest three stay in any case."""

MOTION: Final = "motion"
"""`system`, `full`, or `reduced`: nothing fades, and moving pictures begin paused."""

VIEWER_PARTS: Final = "viewer_parts"
"""What is shown with a large photo: `strip`, `info`, `histogram`, apart by blanks."""

SLIDESHOW: Final = "slideshow"
"""Seconds for each photo, and `shuffled` for an order of its own."""

WINDOW_GEOMETRY: Final = "window_geometry"
"""Qt's saved geometry, base64."""

WINDOW_STATE: Final = "window_state"
"""Qt's saved arrangement of panels, base64."""

SIDEBAR_CLOSED: Final = "sidebar_closed"
"""Sections of the sidebar that are closed, with blanks between: `library`, `folders`, `albums`,
`tags`, `searches`."""

LAST_VIEW: Final = "last_view"
"""What the window showed when it was closed, as JSON."""

SPEED: Final = "engine.measured speed"
"""How quickly the engine took photos in, as JSON; the engine's own."""

LANGUAGE_TOLD: Final = "language_told"
"""`1` once the user was told that the model in use knows English only."""

FOREIGN_SEARCHES: Final = "engine.searches in other languages"
"""When such words were searched for lately: POSIX seconds, apart by blanks; the engine's own."""

DEFAULTS: Final[dict[str, str]] = {
    MODEL: "builtin/photosift-lite",
    NEXT_MODEL: "",
    DEVICE: "auto",
    PRECISION: "auto",
    APPEARANCE: "system",
    THUMBNAIL_SIZE: "180",
    ORDER: "newest",
    PAUSED: "0",
    EXCLUSIONS_UNSETTLED: "0",
    ON_BATTERY: "continue",
    UNDER_LOAD: "continue",
    WORK_HOURS: "",
    AFTER_CLOSING: "continue",
    REST_AFTER: "10",
    THUMBNAILS_LIMIT: "0",
    BACKUPS_LIMIT: "1024",
    MOTION: "system",
    VIEWER_PARTS: "",
    SLIDESHOW: "5",
    WINDOW_GEOMETRY: "",
    WINDOW_STATE: "",
    SIDEBAR_CLOSED: "",
    LAST_VIEW: "",
    SPEED: "",
    LANGUAGE_TOLD: "",
    FOREIGN_SEARCHES: "",
}


def default(name: str) -> str:
    """The value of a setting that was never set; empty for a name without a default."""
    return DEFAULTS.get(name, "")


# ---- what users may choose

_LONGEST_REST_MIN = 7 * 24 * 60
_MOST_MEGABYTES = 10_000_000
_AT_ONCE = "Within seconds."
_NEXT_START = "When the engine starts the next time; `photosift stop` ends the present one."


@dataclass(frozen=True, slots=True)
class UserSetting:
    """A setting that is meant for users.

    Attributes:
        values: What it may be, for people to read.
        meaning, effect: What it does, and when a change does it, as sentences.
        check: Gives the value as it is kept; raises ValueError.
    """

    name: str
    values: str
    meaning: str
    effect: str
    check: Callable[[str], str]

    @property
    def default(self) -> str:
        """The value of one that was never set."""
        return DEFAULTS[self.name]


def minutes_of_day(value: str) -> tuple[int, int] | None:
    """Begin and end of `HH:MM-HH:MM`, each in minutes since midnight; None when empty.

    Raises:
        ValueError: it is nothing of the kind, or has no length.
    """
    if not value:
        return None
    found = re.fullmatch(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})", value, re.ASCII)
    if found is None:
        raise ValueError(value)
    hours = [int(number) for number in found.groups()]
    begin, end = 60 * hours[0] + hours[1], 60 * hours[2] + hours[3]
    if max(hours[0], hours[2]) > 23 or max(hours[1], hours[3]) > 59 or begin == end:
        raise ValueError(value)
    return begin, end


def minutes(value: str) -> float:
    """A number of minutes, 0 to a week. Raises ValueError."""
    number = float(value)
    if not 0 <= number <= _LONGEST_REST_MIN:  # and no NaN
        raise ValueError(value)
    return number


def _one_of(*words: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in words:
            raise ValueError(value)
        return value

    return check


def _any_text(value: str) -> str:
    if not value:
        raise ValueError(value)
    return value


def _hours(value: str) -> str:
    times = minutes_of_day(value.replace(" ", ""))
    if times is None:
        return ""
    begin, end = times
    return f"{begin // 60:02}:{begin % 60:02}-{end // 60:02}:{end % 60:02}"


def _minutes(value: str) -> str:
    return f"{minutes(value):g}"


def _megabytes(value: str) -> str:
    number = int(value)
    if not 0 <= number <= _MOST_MEGABYTES:
        raise ValueError(value)
    return str(number)


USER_SETTINGS: Final = (
    UserSetting(
        MODEL,
        "the name of a model",
        "The model that reads the pictures.",
        "When every photo is embedded with it; until then the old one answers.",
        _any_text,
    ),
    UserSetting(
        DEVICE,
        "auto, cpu, cuda, mps or xpu",
        "Where the model computes.",
        _NEXT_START,
        _one_of("auto", "cpu", "cuda", "mps", "xpu"),
    ),
    UserSetting(
        PRECISION,
        "auto, float32 or bfloat16",
        "How exactly the model computes; auto measures which is faster without a loss.",
        _NEXT_START,
        _one_of("auto", "float32", "bfloat16"),
    ),
    UserSetting(
        APPEARANCE,
        "system, light or dark",
        "The colours of the window.",
        "When the window opens the next time.",
        _one_of("system", "light", "dark"),
    ),
    UserSetting(
        MOTION,
        "system, full or reduced",
        "Whether slideshows fade, and moving pictures play by themselves.",
        "With the next photo that is looked at.",
        _one_of("system", "full", "reduced"),
    ),
    UserSetting(
        ON_BATTERY,
        "continue or pause",
        "Whether indexing waits for the charger.",
        _AT_ONCE,
        _one_of("continue", "pause"),
    ),
    UserSetting(
        UNDER_LOAD,
        "continue or pause",
        "Whether indexing waits while other programs keep the processor busy.",
        _AT_ONCE,
        _one_of("continue", "pause"),
    ),
    UserSetting(
        WORK_HOURS,
        'HH:MM-HH:MM in local time, or "" for any time',
        "When photos that wait are indexed; new ones are at any time.",
        _AT_ONCE,
        _hours,
    ),
    UserSetting(
        AFTER_CLOSING,
        "continue or stop",
        "Whether indexing goes on after the last window is closed.",
        _AT_ONCE,
        _one_of("continue", "stop"),
    ),
    UserSetting(
        REST_AFTER,
        "minutes, 0 for never",
        "After how long without use an encoder is unloaded; that for words, only without a window.",
        _AT_ONCE,
        _minutes,
    ),
    UserSetting(
        THUMBNAILS_LIMIT,
        "megabytes, 0 for no limit",
        "How much room thumbnails may take.",
        "When thumbnails are made or cleared up the next time.",
        _megabytes,
    ),
    UserSetting(
        BACKUPS_LIMIT,
        "megabytes",
        "How much room automatic backups may take; the newest three stay in any case.",
        "With the next backup.",
        _megabytes,
    ),
)
"""In the order in which they are listed."""


def user_setting(name: str) -> UserSetting:
    """The rules of a setting. Raises UsageError: users have no such setting."""
    for known in USER_SETTINGS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in USER_SETTINGS)
    raise UsageError(f"There is no setting called {name}.", f"Choose one of: {names}.")


def checked(name: str, value: str) -> str:
    """The value as it is to be kept. Raises UsageError: it is not allowed, or there is none."""
    known = user_setting(name)
    try:
        return known.check(value.strip())
    except ValueError:
        shown = f"{value:.40} is" if value else "Nothing is"
        raise UsageError(f"{shown} no value of {name}.", f"It may be {known.values}.") from None
