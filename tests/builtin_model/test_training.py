"""Both encoders learn, go on exactly where they were stopped, and load in the program."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional

from core.embedding.loading import load_embedder
from core.embedding.source import source_of_folder
from tests.builtin_model.conftest import COLOURS, WORDS_DIMENSION, bag_of_words, drawn
from tools.builtin_model import checkpoints, runs, tuning
from tools.builtin_model.image import ImageEncoder, ImageRecipe, ImageTraining, folded
from tools.builtin_model.joint import JointRecipe, JointTraining
from tools.builtin_model.samples import Pictures
from tools.builtin_model.steps import Run
from tools.builtin_model.teacher import Rows, Space, taught
from tools.builtin_model.text import TextRecipe, TextTraining
from tools.builtin_model.views import middle_view
from tools.builtin_model.work import Targets

IMAGE = ImageRecipe(
    trunk="test_resnet", phases=((24, 2), (32, 12)), cool_down=4, warm_up=10, batch=24
)
TEXT = TextRecipe(width=32, heads=2, layers=1, context_length=12, epochs=40, warm_up=5, batch=24)
TEXTS = [f"{size} {colour} {thing}" for size in ("big", "small", "thin", "fat", "old")
         for colour in COLOURS for thing in ("square", "ball", "house", "dog", "cup")]  # fmt: skip


def image_training(pictures: Pictures, targets: Targets) -> ImageTraining:
    return ImageTraining(pictures, targets, IMAGE)


def text_training() -> TextTraining:
    return TextTraining(TEXTS, Space.of(bag_of_words(TEXTS))(bag_of_words(TEXTS)), TEXT)


@pytest.fixture(params=["image", "text"])
def fresh(request: pytest.FixtureRequest, pictures: Pictures, targets: Targets) -> object:
    """Makes the same training again and again."""
    if request.param == "image":
        return lambda: image_training(pictures, targets)
    return text_training


def test_it_goes_on_exactly_where_it_was(fresh: object, tmp_path: Path) -> None:
    assert callable(fresh)
    whole, first, second = fresh(), fresh(), fresh()
    for _ in range(6):
        whole.learn()
    for _ in range(3):
        first.learn()
    checkpoints.save(first.state(), tmp_path / "run.pt")
    second.restore(checkpoints.load(tmp_path / "run.pt"))
    for _ in range(3):
        second.learn()
    assert same(whole.state(), second.state())
    assert not same(whole.state(), first.state())


def same(one: object, other: object) -> bool:
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        return torch.equal(one, other)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return all(map(same, one, other))
    return one == other


def test_the_image_encoder_learns_what_is_shown(pictures: Pictures, targets: Targets) -> None:
    training = image_training(pictures, targets)
    every = np.arange(len(pictures))

    def right() -> float:
        training.encoder.load_state_dict(training.average.weights)
        found = tuning.encoded(training.encoder, pictures, every, 32)
        with torch.inference_mode():
            classes = training.encoder.mapped(torch.from_numpy(targets.classes)).numpy()
        return float(((found @ classes.T).argmax(1) == targets.labels).mean())

    for _ in range(40):
        training.learn()
    assert right() > 0.9


def test_the_map_of_sentences_goes_into_the_text_encoders_last_layer() -> None:
    torch.manual_seed(0)
    encoder = ImageEncoder("test_resnet", 8)
    torch.nn.init.normal_(encoder.text_map.weight)
    features, projection = torch.randn(5, 12), torch.randn(12, 8)
    with torch.inference_mode():
        expected = encoder.mapped(functional.normalize(features @ projection, dim=-1))
        found = functional.normalize(features @ folded(projection, encoder.text_map.weight), dim=-1)
    assert torch.allclose(found, expected, atol=1e-5)


def test_the_map_of_sentences_learns(pictures: Pictures, targets: Targets) -> None:
    training = image_training(pictures, targets)
    assert not training.encoder.text_map.weight.any()
    training.learn()
    assert training.encoder.text_map.weight.any()


def test_pictures_of_earlier_steps_are_told_apart_too(pictures: Pictures, targets: Targets) -> None:
    training = image_training(pictures, targets)
    for _ in range(3):
        training.learn()
    images, texts = training.state()["seen"]
    assert images.shape == texts.shape == (3 * IMAGE.batch, WORDS_DIMENSION)
    assert not images.requires_grad


def test_an_image_run_ends_with_its_recipe(
    pictures: Pictures, targets: Targets, tmp_path: Path
) -> None:
    said: list[str] = []
    recipe = ImageRecipe(trunk="test_resnet", phases=((24, 1), (32, 2)), batch=24)
    training = ImageTraining(pictures, targets, recipe)
    runs.train(training, tmp_path / "run.pt", save_every_s=0, say=said.append)
    assert training.step == 2 * training.steps_per_epoch
    assert len(said) == training.step
    assert "32 px" in said[-1]
    again = ImageTraining(pictures, targets, recipe)
    runs.train(again, tmp_path / "run.pt", say=said.append)
    assert same(again.state(), training.state())


def test_the_learning_rate_falls_at_the_end_only() -> None:
    recipe = ImageRecipe(phases=((64, 10), (96, 20)), cool_down=4, learning_rate=1.0)
    rates = [recipe.rate_at(10_000, epoch) for epoch in (1, 15, 18, 20)]
    assert rates == [1, 1, 0.5, 0]
    assert recipe.rate_at(0, 0) == 1 / recipe.warm_up
    assert [recipe.size_at(epoch) for epoch in (0, 9.9, 10, 25)] == [64, 64, 96, 96]


def test_two_checkpoints_have_a_mean(tmp_path: Path) -> None:
    counted = {"weight": torch.tensor([1.0, 3.0]), "seen": torch.tensor(7)}
    later = {"weight": torch.tensor([3.0, 5.0]), "seen": torch.tensor(9)}
    checkpoints.save({"step": 4, "average": counted}, tmp_path / "early.pt")
    checkpoints.save({"step": 8, "average": later}, tmp_path / "late.pt")
    Run(tmp_path).mean("early.pt", "late.pt", "mean.pt")
    found = checkpoints.load(tmp_path / "mean.pt")
    assert found["step"] == 8
    assert found["average"]["weight"].tolist() == [2.0, 4.0]
    assert int(found["average"]["seen"]) == 9
    assert later["weight"].tolist() == [3.0, 5.0]


def test_samples_come_as_often_as_they_weigh(pictures: Pictures, targets: Targets) -> None:
    targets.weights[:] = np.where(np.arange(len(pictures)) % 2, 2.0, 1.0)
    training = image_training(pictures, targets)
    picked: list[int] = []
    for step in range(training.steps_per_epoch):
        training.step = step
        picked += training._batch().tolist()
    counts = np.bincount(picked, minlength=len(pictures))
    assert not counts[pictures.held_out()].any()
    assert set(counts[1::2]) <= {0, 1, 2}
    assert counts[1::2].sum() > 1.8 * counts[::2].sum()


def test_the_text_encoder_learns_the_space() -> None:
    training = text_training()
    before = cosine(training)
    while training.step < TEXT.epochs * training.steps_per_epoch:
        training.learn()
    assert cosine(training) > before + 0.3


def cosine(training: TextTraining) -> float:
    return float(training.figures().split()[1])


@pytest.fixture
def joint(
    pictures: Pictures, targets: Targets, world: Path, tmp_path: Path
) -> Callable[[], JointTraining]:
    """Makes the same training again and again, from encoders that learned nothing."""
    texts = json.loads((world / "texts.json").read_bytes())
    text = TextTraining(texts, targets.texts, replace(TEXT, batch=4)).state()
    torch.manual_seed(0)
    images = ImageEncoder("test_resnet", WORDS_DIMENSION)
    recipe = JointRecipe(epochs=40, batch=24, words=30)
    return lambda: JointTraining(pictures, targets, texts, images, text, recipe, 24)


def test_sentences_are_tuned_to_where_their_pictures_lie(
    joint: Callable[[], JointTraining],
) -> None:
    training = joint()
    losses = [training.learn() for _ in range(30)]
    assert np.mean(losses[-5:]) < np.mean(losses[:5]) - 0.02


def test_tuning_goes_on_exactly_where_it_was(
    joint: Callable[[], JointTraining], tmp_path: Path
) -> None:
    whole, first, second = joint(), joint(), joint()
    for _ in range(4):
        whole.learn()
    for _ in range(2):
        first.learn()
    checkpoints.save(first.state(), tmp_path / "run.pt")
    second.restore(checkpoints.load(tmp_path / "run.pt"))
    for _ in range(2):
        second.learn()
    assert same(whole.state(), second.state())


def test_padding_changes_nothing() -> None:
    training = text_training()
    training.encoder.eval()
    with torch.inference_mode():
        alone = training.sentences.encoded(training.encoder, np.array([0]))
        longest = int(training.sentences.lengths.argmax())
        together = training.sentences.encoded(training.encoder, np.array([0, longest]))
    assert torch.allclose(alone[0], together[0], atol=1e-5)


def test_the_space_keeps_what_is_alike_together() -> None:
    rows = bag_of_words(TEXTS)
    found = Space.of(rows)(rows)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-4)
    scores = found @ found.T
    near, far = TEXTS.index("small red square"), TEXTS.index("old blue dog")
    assert scores[0, near] > scores[0, far]


def test_what_was_embedded_once_is_kept(tmp_path: Path) -> None:
    asked: list[int] = []

    def encode(texts: Sequence[str]) -> Rows:
        asked.append(len(texts))
        return bag_of_words(texts)

    first = taught(TEXTS, encode, tmp_path, say=lambda _: None)
    again = taught(TEXTS, encode, tmp_path, say=lambda _: None)
    assert asked == [len(TEXTS)]
    assert np.array_equal(first, again)
    assert np.abs(first - bag_of_words(TEXTS)).max() < 1e-3


def test_one_run_gives_a_model_that_the_program_loads(tmp_path: Path) -> None:
    for number in range(6):
        for colour in COLOURS:
            folder = tmp_path / "photos" / f"{colour} square"
            folder.mkdir(parents=True, exist_ok=True)
            drawn(colour, number).save(folder / f"{number}.png")
    run = Run(tmp_path / "work", lambda _: None, lambda: bag_of_words)
    run.prepare([tmp_path / "photos"], 1, free_only=False)
    run.targets()
    recipe = ImageRecipe(trunk="test_resnet", phases=((32, 2),), cool_down=1, batch=4)
    run.image(recipe, "image.pt", 60)
    run.text(TextRecipe(width=32, heads=2, layers=1, epochs=0.2), None, "text.pt", 60)
    run.joint(JointRecipe(epochs=2, batch=4, words=50), "image.pt", "text.pt", "joint.pt", 32, 60)
    run.export("image.pt", "joint.pt", 32, tmp_path / "model")

    embedder = load_embedder(
        str(tmp_path / "model"),
        source_of_folder(tmp_path / "model"),
        device="cpu",
        precision="float32",
    )
    pictures = Pictures(tmp_path / "work")
    encoder = ImageEncoder("test_resnet", embedder.dimension)
    encoder.load_state_dict(checkpoints.load(tmp_path / "work" / "image.pt")["average"])
    expected = tuning.encoded(encoder, pictures, np.arange(4), 32)
    try:
        assert (embedder.model_input.size_px, embedder.dimension) == (32, WORDS_DIMENSION)
        views = np.stack([middle_view(pictures[index], 32) for index in range(4)])
        assert np.sum(embedder.encode_images(views) * expected, axis=1).min() > 0.999
        assert embedder.encode_texts(["a red square"]).shape == (1, WORDS_DIMENSION)
    finally:
        embedder.close()
