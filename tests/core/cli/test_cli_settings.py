"""`settings`: listed, shown, changed, and what is refused."""

import pytest

from core.settings import DEFAULTS, USER_SETTINGS, checked, minutes_of_day
from tests.core.cli.conftest import Terminal
from tests.support.fake_models import BUILT_IN


def test_all_are_listed_with_their_defaults(photosift: Terminal) -> None:
    rows = photosift("settings", "--json").json("settings")
    assert [row["name"] for row in rows] == [setting.name for setting in USER_SETTINGS]
    assert all(row["value"] == row["default"] == DEFAULTS[row["name"]] for row in rows)
    assert all(row["meaning"] and row["effect"] and row["values"] for row in rows)
    assert len(photosift("settings").out.splitlines()) == len(rows)


def test_one_is_set_shown_and_set_back(photosift: Terminal) -> None:
    changed = photosift("settings", "work_hours", "22:00 - 6:30")
    assert (changed.code, changed.out) == (0, "")
    assert "within seconds" in changed.err
    (row,) = photosift("settings", "work_hours", "--json").json("settings")
    assert (row["value"], row["default"]) == ("22:00-06:30", "")
    shown = photosift("settings", "work_hours")
    assert "22:00-06:30" in shown.out
    assert "HH:MM-HH:MM" in shown.err
    (row,) = photosift("settings", "work_hours", "--default", "--json").json("settings")
    assert row["value"] == ""


def test_a_model_is_switched_by_the_engine(photosift: Terminal) -> None:
    assert photosift("settings", "model", BUILT_IN).code == 0
    assert photosift.library.called("use_model") == [BUILT_IN]
    (row,) = photosift("settings", "model", BUILT_IN, "--json").json("settings")
    assert row["value"] == BUILT_IN
    assert photosift.library.called("use_model") == [BUILT_IN, BUILT_IN]
    assert photosift.library.called("set_setting") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("on_battery", "perhaps"), "continue or pause"),
        (("work_hours", "25:00-26:00"), "HH:MM"),
        (("work_hours", "10:00-10:00"), "HH:MM"),
        (("work_hours", "at night"), "HH:MM"),
        (("rest_after_min", "soon"), "minutes"),
        (("rest_after_min", "nan"), "minutes"),
        (("rest_after_min", "--", "-1"), "minutes"),
        (("thumbnails_limit_mb", "1.5"), "megabytes"),
        (("device", "quantum"), "cuda"),
        (("precision", "float16"), "bfloat16"),
        (("model", ""), "name of a model"),
        (("window_state", "x"), "work_hours"),
        (("under_load", "pause", "--default"), "Leave one"),
        (("--default",), "photosift settings NAME"),
    ],
)
def test_what_is_not_allowed_is_refused(
    photosift: Terminal, words: tuple[str, ...], said: str
) -> None:
    outcome = photosift("settings", *words)
    assert (outcome.code, outcome.out) == (2, "")
    _, hint = outcome.err.splitlines()
    assert said in hint
    assert photosift.library.called("set_setting") == []


def test_every_default_is_allowed() -> None:
    for setting in USER_SETTINGS:
        assert checked(setting.name, setting.default) == setting.default


def test_hours_are_minutes_of_the_day() -> None:
    assert minutes_of_day("22:00-06:30") == (1320, 390)
    assert minutes_of_day("") is None
