"""Words that users give: names of tags and albums."""

import unicodedata
from typing import Final

from core.errors import UsageError
from core.paths import one_line, valid_text

LONGEST: Final = 250

# What comes along when a name is copied from elsewhere, and would tell it from the same name typed.
# Joiners are none of it: letters and emoji are made with them.
_UNSEEN: Final = " \u00ad\u200b\u200e\u200f\u2060\ufeff"


def checked_name(typed: str) -> str:
    """A name in NFC, without blanks and what is not seen around it, and doubled blanks within.

    Raises:
        UsageError: Nothing is left, or it is too long.
    """
    valid = unicodedata.normalize("NFC", valid_text(typed))
    name = one_line(" ".join(valid.split())).strip(_UNSEEN)
    if not name:
        raise UsageError("A name cannot be empty.", "Type some letters.")
    if len(name) > LONGEST:
        raise UsageError(f"A name can have {LONGEST} characters at most.", "Choose a shorter one.")
    return name


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to a reader: capitals and small letters are not told apart."""
    return one.casefold() == other.casefold()
