"""Reading pictures and what is said of them."""

from pathlib import Path

import numpy as np
from PIL import Image

from core.records import ModelInput
from tests.builtin_model.conftest import drawn, encoded, write_pack
from tests.core.embedding.conftest import cropped, photograph
from tools.builtin_model import samples, wording
from tools.builtin_model.drawings import drawings
from tools.builtin_model.samples import Pictures, Sample
from tools.builtin_model.views import middle_view, random_view


def prepared(sources: list[Path], folder: Path, *, free_only: bool = False) -> Pictures:
    samples.write(samples.read(sources, free_only=free_only), folder, lambda _: None)
    return Pictures(folder)


def test_a_pack_gives_pictures_and_what_is_said_of_them(tmp_path: Path) -> None:
    red = drawn("red", 0)
    said: dict[str, object] = {
        "label": "red_square",
        "captions": ["A  red square", "red"],
        "source": "here",
        "lic": "mit",
        "gen": 1,
        "sq": 1,
    }
    pack = write_pack(tmp_path / "a.tar", [(said, encoded(red))])
    pictures = prepared([pack], tmp_path / "work")
    expected = Sample("red square", ("A red square", "red"), "here", "mit", True, 1)
    assert pictures.samples == [expected]
    assert np.array_equal(pictures[0], np.asarray(red))


def test_a_folder_gives_captions_and_labels(tmp_path: Path) -> None:
    (tmp_path / "in" / "blue_things").mkdir(parents=True)
    drawn("red", 0).save(tmp_path / "in" / "one.png")
    (tmp_path / "in" / "one.txt").write_text("a red square\n\nsomething red\n")
    drawn("blue", 1).save(tmp_path / "in" / "blue_things" / "two.jpg")
    drawn("green", 1).save(tmp_path / "in" / "unknown.png")
    found = {(s.label, s.captions) for s in prepared([tmp_path / "in"], tmp_path / "w").samples}
    assert found == {("blue things", ()), ("", ("a red square", "something red"))}


def test_only_what_is_free_is_taken_on_demand(tmp_path: Path) -> None:
    licences = ["cc0", "coco-lic4", "coco-lic1", "imagenet-noncommercial", "unclear-web"]
    entries: list[tuple[dict[str, object], bytes]] = [
        ({"label": "x", "lic": licence}, encoded(drawn("red", 0))) for licence in licences
    ]
    pack = write_pack(tmp_path / "a.tar", entries)
    free = prepared([pack], tmp_path / "work", free_only=True)
    assert [sample.licence for sample in free.samples] == ["cc0", "coco-lic4"]


def test_damaged_pictures_and_unknown_ones_are_left_out(tmp_path: Path) -> None:
    good = encoded(drawn("red", 0))
    entries: list[tuple[dict[str, object], bytes]] = [
        ({"label": "a"}, b"nothing"),
        ({"label": ""}, good),
        ({"label": "c"}, good[: len(good) // 2]),
        ({"label": "d"}, good),
    ]
    pictures = prepared([write_pack(tmp_path / "a.tar", entries)], tmp_path / "work")
    assert [sample.label for sample in pictures.samples] == ["d"]


def test_large_pictures_become_small() -> None:
    picture = samples.decoded(encoded(Image.new("RGB", (600, 300))))
    assert picture is not None
    assert picture.shape == (128, 256, 3)


def test_what_is_drawn_differs_and_stays_the_same() -> None:
    first, again = (list(drawings(2)) for _ in range(2))
    assert len({picture.tobytes() for _, picture in first}) == len(first)
    assert all(min(picture.shape[:2]) == 128 for _, picture in first)
    assert all(np.array_equal(one[1], other[1]) for one, other in zip(first, again, strict=True))
    assert all(sample.licence in samples.FREE_LICENCES for sample, _ in first)


def test_the_middle_is_what_the_program_sees() -> None:
    photo = photograph("rocket")
    wanted = cropped(photo, ModelInput(96, "shortest", "bicubic", 0))
    assert np.array_equal(middle_view(np.asarray(photo), 96), wanted)


def test_random_views_come_from_the_generator_alone() -> None:
    picture = np.asarray(drawn("red", 0))
    views = [random_view(picture, 32, np.random.default_rng(seed)) for seed in (1, 1, 2)]
    assert views[0].shape == (32, 32, 3)
    assert np.array_equal(views[0], views[1])
    assert not np.array_equal(views[0], views[2])


def test_random_views_take_the_smallest_pictures() -> None:
    for seed in range(50):
        view = random_view(np.zeros((1, 3, 3), np.uint8), 16, np.random.default_rng(seed))
        assert view.shape == (16, 16, 3)


def test_a_list_of_things_is_no_class() -> None:
    assert wording.class_name(Sample("cake, fork", (), "s", "l")) == ""
    assert wording.class_name(Sample("Cake", (), "s", "l")) == "cake"


def test_something_is_said_of_every_sample() -> None:
    assert wording.sentences(Sample("cake, fork", (), "s", "l")) == ["a photo of cake, fork"]
    said = wording.sentences(Sample("owl", ("it looks at me",), "s", "l"))
    assert said[:3] == ["it looks at me", "owl", "a photo of an owl."]
