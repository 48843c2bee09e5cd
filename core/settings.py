"""Names and defaults of the settings that the catalog keeps. All values are text."""

from typing import Final

MODEL: Final = "model"
"""Spec of the model that answers."""

NEXT_MODEL: Final = "next_model"
"""Spec of the model that is embedded in the background, else empty."""

DEVICE: Final = "device"
"""`auto`, `cpu`, `cuda`, `mps` or `xpu`."""

PRECISION: Final = "precision"
"""`auto`, `float32`, `bfloat16` or `float16`."""

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

REST_AFTER: Final = "rest_after_min"
"""Minutes without a picture to embed after which the image encoder is unloaded; `0`: never."""

THUMBNAILS_LIMIT: Final = "thumbnails_limit_mb"
"""Most megabytes of thumbnails; `0`: no limit."""

BACKUPS_LIMIT: Final = "backups_limit_mb"
"""Most megabytes of automatic backups; the newest three stay in any case."""

WINDOW_GEOMETRY: Final = "window_geometry"
"""Qt's saved geometry, base64."""

WINDOW_STATE: Final = "window_state"
"""Qt's saved arrangement of panels, base64."""

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
    REST_AFTER: "10",
    THUMBNAILS_LIMIT: "0",
    BACKUPS_LIMIT: "1024",
    WINDOW_GEOMETRY: "",
    WINDOW_STATE: "",
}


def default(name: str) -> str:
    """The value of a setting that was never set; empty for a name without a default."""
    return DEFAULTS.get(name, "")
