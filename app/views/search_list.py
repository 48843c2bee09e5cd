"""The recent searches in the sidebar."""

from collections.abc import Sequence
from typing import Final

from app.itemmodels.place_model import Key, Row
from app.translation import tr

FORGET: Key = ("action", "forget-searches")
_MOST: Final = 8


def rows(searches: Sequence[str]) -> tuple[Row, ...]:
    """The latest of these, and a way to forget them."""
    if not searches:
        return ()
    found = [Row(("search", text), text, "action", icon="clock") for text in searches[:_MOST]]
    forget = Row(FORGET, tr("Forget these searches"), "action", icon="close", muted=True)
    return (*found, forget)
