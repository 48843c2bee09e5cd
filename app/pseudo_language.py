"""A made-up language with longer words, which shows what is not translated and what is clipped."""

import re
from typing import Final

from PySide6.QtCore import QTranslator
from typing_extensions import override

from app.translation import CONTEXT, CORE

PSEUDO: Final = "pseudo"
PSEUDO_RTL: Final = "pseudo-rtl"

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


class PseudoTranslator(QTranslator):
    """Stretches everything that the window says, and shows of what the engine says."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        # The rest is Qt's own, as the names of keys are.
        return stretched(sourceText) if context in {CONTEXT, CORE} else sourceText
