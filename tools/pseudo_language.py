"""A made-up language with longer words, which shows what is not translated and what is clipped."""

import re
from typing import Final

LONGER: Final = 0.4
"""By so much a text grows: about what German takes more than English in short labels."""

_ACCENTS: Final = str.maketrans("aeiouyAEIOUYcnsz", "àéîöüýÀÉÎÖÜÝçñšž")
_PARTS: Final = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w)")


def stretched(text: str) -> str:
    """A text in the made-up language; `{names}`, markup and mnemonics stay as they are."""
    if not text:
        return text
    parts = _PARTS.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    padding = "·" * max(1, round(len(text) * LONGER) - 2)
    return f"[{''.join(parts)}{padding}]"
