"""Times to come, as people say them."""

from core.cli.output import counted


def about(seconds: float) -> str:
    """`under a minute`, `about 5 minutes`, `about 3 hours`, `about 2 days`."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return "under a minute"
    if minutes < 90:
        return f"about {counted(minutes, 'minute')}"
    hours = round(seconds / 3600)
    if hours < 36:
        return f"about {counted(hours, 'hour')}"
    return f"about {counted(round(hours / 24), 'day')}"


def time_for(photos: int, seconds: float | None) -> str:
    """How long this computer takes to read the photos with another model."""
    if not photos:
        return "no photos to read yet"
    if seconds is None:
        return "how long it takes is known once this computer has read some photos"
    return f"{about(seconds)} for your {photos:,} {'photo' if photos == 1 else 'photos'}"
