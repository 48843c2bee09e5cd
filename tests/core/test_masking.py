"""Names are taken out of a text, however they are written in it."""

import os

import pytest

from core.masking import Masker, occurs, spellings, words

NAMES = [
    b"Photos",
    b"the",
    b"caf\xe9 \xff",
    b"a.b*c[",
    b"(.*)",
    b"$^|?",
    b"My trip",
    b"x y.jpg",
    b"2019",
    b"home",
    "Ünïcode".encode(),
    b"line\nbreak.png",
    b"quo\"te's",
    b"name-1",
    "写真".encode(),
]


@pytest.fixture
def masker() -> Masker:
    return Masker(
        NAMES,
        {b"/home/anna": "<home>", b"/home/anna/lib": "<library>"},
        {"anna": "<user>", "box": "<computer>"},
        ["/opt/photosift"],
    )


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {b"2019", b"home"}])
def test_a_name_is_found_however_it_is_written(masker: Masker, name: bytes) -> None:
    for spelling in spellings(name):
        for text in (
            f"no such thing: {spelling}",
            f"{spelling}: no",
            f"'{spelling}'",
            f"/home/anna/{spelling} is gone",
            f"/home/anna/{spelling}/{spelling}: gone",
            f"/elsewhere/{spelling}",
        ):
            masked = masker.mask(text)
            assert spelling not in masked.replace("name-", "") or spelling == "name-1"
            assert "anna" not in masked


def test_the_same_name_is_the_same_word_with_its_depth_and_extension(masker: Masker) -> None:
    first = masker.mask("/home/anna/Photos/My trip/x y.jpg is gone")
    again = masker.mask("moved to /home/anna/Photos/x y.jpg, really")
    assert first.startswith("<home>/")
    assert first.endswith(".jpg is gone")
    assert first.count("/") == 3
    word = first.removesuffix(" is gone").rpartition("/")[2]
    assert again == f"moved to <home>/{first.split('/')[1]}/{word}, really"


def test_nothing_is_kept_of_a_path_that_nobody_knows(masker: Masker) -> None:
    for text in (
        "/media/usb/Secret album/of mine.jpg cannot be read",
        "'/home/anna/Photos/Secret dir/mine' is damaged",
        "error in file:///home/anna/Secret%20x/mine.png",
        "C:\\Users\\Anna\\Secret\\mine.jpg cannot be read",
        "\\\\server\\share\\Secret\\mine.jpg",
        "(/home/anna/Photos of Secret/mine.jpg)",
    ):
        masked = masker.mask(text)
        assert not {"Secret", "mine", "server", "share", "usb", "of"} & words(masked), masked


def test_what_is_no_name_stays(masker: Masker) -> None:
    for text in (
        "7/8 of it and/or ViT-B-32/datacomp from https://huggingface.co/x, 2019 of 2019",
        "/proc/self/mounts at home",
        "Theatre thesis caf",
    ):
        assert masker.mask(text) == text
    trace = '  File "/opt/photosift/core/search/names.py", line 3, in found'
    assert masker.mask(trace) == trace.replace("/opt/photosift", "<program>")


def test_users_and_machines_go_in_every_case(masker: Masker) -> None:
    masked = masker.mask("ANNA anna_x Anna's box-1 BOX annabel")
    assert masked == "<user> <user>_x <user>'s <computer>-1 <computer> annabel"


def test_only_names_whose_words_occur_are_looked_for() -> None:
    known = words("/home/anna/My trip/caf\\udce9")
    assert occurs(b"My trip", known)
    assert occurs(b"caf\xe9", known)
    assert not occurs(b"Your trip", known)
    assert "caf\\udce9" in spellings(b"caf\xe9")
    assert os.fsdecode(b"plain.jpg") in spellings(b"plain.jpg")


def test_a_name_of_several_lines_goes_whole_also_below_a_folder_that_nobody_knows() -> None:
    masker = Masker([b"trip\nHawaii 2019.jpg"], {b"/home/anna": "<home>"}, {})
    masked = masker.mask("/home/anna/Unknown place/trip\nHawaii 2019.jpg: gone")
    assert not {"trip", "Hawaii", "Unknown", "place"} & words(masked), masked
