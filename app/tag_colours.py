"""The colours that a tag can have. They stand out from light and from dark ground."""

from app.translation import tr


def palette() -> list[tuple[str, str]]:
    """Name in the user's language, and `#rrggbb`."""
    return [
        (tr("Red"), "#d64545"),
        (tr("Orange"), "#d97b29"),
        (tr("Yellow"), "#c9a227"),
        (tr("Green"), "#4d9a4a"),
        (tr("Turquoise"), "#2e9c93"),
        (tr("Blue"), "#3f78d8"),
        (tr("Violet"), "#8b62d0"),
        (tr("Pink"), "#cf5f9b"),
        (tr("Brown"), "#93704f"),
        (tr("Grey"), "#878c94"),
    ]
