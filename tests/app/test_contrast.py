"""Words can be read, and marks be seen, in both schemes.

By the formula of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; words need 4.5 to 1
(success criterion 1.4.3), marks and frames 3 to 1 (1.4.11). What is disabled is excepted there.
"""

import re
from dataclasses import asdict

import pytest

from app.style import DARK, LIGHT, RESOURCES, Colors
from app.tag_colours import palette

WORDS, MARKS = 4.5, 3.0
BLACK, WHITE = "#000000", "#ffffff"
VEIL = 165 / 255
"""How dense the ground of badges is that lie on photos."""

GROUNDS = ("window", "side", "base", "raised")
OVER = ("hover", "selected")
WORDS_ON = {
    "text": (*GROUNDS, *OVER, "pressed"),
    "muted": (*GROUNDS, *OVER),
    "accent": GROUNDS,
    "accent_hover": (*GROUNDS, "hover", "pressed"),
    "warning": (*GROUNDS, "hover"),
    "error": GROUNDS,
    "on_accent": ("accent", "accent_hover"),
}
"""Colours of words, and what they stand on; `window.qss` and the painters say so."""

MARKS_ON = {
    "accent": (*GROUNDS, *OVER, "pressed"),
    "info": GROUNDS,
    "warning": (*GROUNDS, *OVER),
    "error": (*GROUNDS, *OVER),
    "muted": (*GROUNDS, "pressed"),
}


def channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    shares = [value / 255 for value in channels(colour)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def over(ground: str, colour: str, share: float) -> str:
    """A colour painted with an opacity on a ground."""
    mixed = [
        round(above * share + below * (1 - share))
        for above, below in zip(channels(colour), channels(ground), strict=True)
    ]
    return "#{:02x}{:02x}{:02x}".format(*mixed)


def pairs(wanted: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(above, below) for above, grounds in wanted.items() for below in grounds]


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def colors(request: pytest.FixtureRequest) -> Colors:
    found = request.param
    assert isinstance(found, Colors)
    return found


def test_the_formula_agrees_with_known_values() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21.0)
    assert contrast("#777777", WHITE) == pytest.approx(4.48, abs=0.005)
    assert over(WHITE, BLACK, 0.5) == "#808080"


@pytest.mark.parametrize(("above", "below"), pairs(WORDS_ON))
def test_words_can_be_read(colors: Colors, above: str, below: str) -> None:
    named = asdict(colors)
    assert contrast(named[above], named[below]) >= WORDS


@pytest.mark.parametrize(("above", "below"), pairs(MARKS_ON))
def test_marks_can_be_seen(colors: Colors, above: str, below: str) -> None:
    named = asdict(colors)
    assert contrast(named[above], named[below]) >= MARKS


def test_every_rule_of_the_style_sheet_that_names_both_colours(colors: Colors) -> None:
    named = asdict(colors)
    sheet = (RESOURCES / "style" / "window.qss").read_text("utf-8")
    checked = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", body)
        ground = re.search(r"background(?:-color)?: \$(\w+)", body)
        if ink and ground and "disabled" not in ink[1]:
            checked += 1
            found = contrast(named[ink[1]], named[ground[1]])
            assert found >= WORDS, f"{selector.strip()}: {found:.2f}"
    assert checked > 10


def test_captions_can_be_read_on_cells_that_are_selected_or_pointed_at(colors: Colors) -> None:
    for share, fill in ((62, colors.accent), (14, colors.text), (18, colors.text)):
        ground = over(colors.base, fill, share / 255)
        for ink in (colors.text, colors.muted):
            assert contrast(ink, ground) >= WORDS, (ink, ground)


def test_badges_can_be_read_on_any_photo() -> None:
    for photo in (BLACK, WHITE):
        assert contrast(WHITE, over(photo, BLACK, VEIL)) >= WORDS
    # Facts over a photo have a denser ground: `#infoOverlay`.
    ground = over(WHITE, "#141517", 205 / 255)
    assert contrast("#dfe1e5", ground) >= WORDS


def test_counts_on_the_map_can_be_read(colors: Colors) -> None:
    assert contrast(colors.on_accent, colors.accent) >= WORDS
    # The frame of a picture stands out from water and land.
    for ground in (colors.side, colors.pressed):
        assert contrast(colors.accent, ground) >= MARKS


@pytest.mark.parametrize("colour", [colour for _, colour in palette()])
def test_dots_of_tags_stand_out(colors: Colors, colour: str) -> None:
    """They carry no words, but have to be told from what they stand on."""
    assert contrast(colour, colors.side) >= 2.0


@pytest.mark.parametrize("name", ["branch-closed", "branch-open", "branch-up"])
def test_arrows_of_a_fixed_colour_can_be_seen_in_both_schemes(colors: Colors, name: str) -> None:
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    (stroke,) = re.findall(r'stroke="(#\w+)"', drawing)
    for ground in (colors.side, colors.base, colors.raised):
        assert contrast(stroke, ground) >= MARKS, ground
