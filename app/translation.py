"""Words of the window in the user's language.

Every sentence that the window shows goes through `tr` or `trn`, with its English text as the key;
`tools/translations.py` gathers them into the Qt Linguist files of `resources/translations`.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT: Final = "photosift"
CORE: Final = "core"
"""Context of what the engine says; see `app/core_words.py`."""


def tr(text: str, **values: object) -> str:
    """A text in the user's language, with values in its `{names}`.

    Args:
        text: A literal, in English.
        values: Put in as they are; they are not looked into for braces.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found


def mark(text: str) -> str:
    """A literal that is translated later, by `tr`, where it is shown: for tables of words."""
    return text


def trn(one: str, many: str, count: int, **values: object) -> str:
    """A text about a number of things, with `{n}` as the number in the user's notation.

    Args:
        one: A literal for one thing, in English.
        many: A literal for any other number; the key of the translations.
        count: How many.
        values: Further values, as for `tr`.
    """
    found = QCoreApplication.translate(CONTEXT, many, None, count)
    if found == many and count == 1:  # English needs no file
        found = one
    return found.format(n=numeral(count), **values)


def numeral(number: float, decimals: int = 0) -> str:
    """A number in the user's notation: `1,204`, or `1.204` in German.

    Args:
        number: Rounded to `decimals` places.
        decimals: How many places stand behind the point, at least and at most.
    """
    # Rounded by Python, so that what is shown is what the command line says.
    return notation().toString(float(round(number, decimals)), "f", decimals)


def notation() -> QLocale:
    """Whose numbers and names of months are used: a system without a language means English."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale
