"""Words that users give: names of tags and albums."""

import unicodedata
from typing import Final

from core.errors import UsageError
from core.paths import one_line, valid_text

LONGEST: Final = 250


def checked_name(typed: str) -> str:
    """A name in NFC, without blanks around it and doubled ones within.

    Raises:
        UsageError: Nothing is left, or it is too long.
    """
    valid = unicodedata.normalize("NFC", valid_text(typed))
    name = one_line(" ".join(valid.split()))
    if not name:
        raise UsageError("A name cannot be empty.", "Type some letters.")
    if len(name) > LONGEST:
        raise UsageError(f"A name can have {LONGEST} characters at most.", "Choose a shorter one.")
    return name


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to a reader: capitals and small letters are not told apart."""
    return one.casefold() == other.casefold()
