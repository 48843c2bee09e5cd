"""The text encoder learns where the pictures of its sentences came to lie.

The image encoder is fixed here: its pictures are embedded once, a random part of each.
"""

import copy
from dataclasses import asdict, dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from typing_extensions import override

from tools.builtin_model import checkpoints, tuning
from tools.builtin_model.image import ImageEncoder
from tools.builtin_model.runs import Training
from tools.builtin_model.samples import Pictures
from tools.builtin_model.text import Sentences, TextEncoder, TextRecipe, empty_encoder
from tools.builtin_model.text import words as all_words
from tools.builtin_model.views import random_view
from tools.builtin_model.work import Targets

_SHARPNESS = 20.0  # of the targets, as in the training of the image encoder
_BATCH = 128
_CAPTIONS = 5  # of a held-out picture are asked for


@dataclass(frozen=True)
class JointRecipe:
    """How the text encoder is tuned.

    Attributes:
        epochs: Over which the learning rate falls to nothing; in each, as many sentences are
            learned as there are pictures.
        images: How many pictures a sentence is told apart from.
        words: How many words, whatever pictures show, are to stay where they were.
        anchor: How much that counts.
    """

    epochs: float = 4
    batch: int = 512
    images: int = 8192
    words: int = 4096
    anchor: float = 2.0
    learning_rate: float = 4e-4
    weight_decay: float = 0.0
    seed: int = 0

    def rate_at(self, step: int, epoch: float) -> float:
        return self.learning_rate * min(1.0, (step + 1) / 20) * max(0.0, 1 - epoch / self.epochs)


class JointTraining(Training[JointRecipe, TextEncoder]):
    """One run; the same numbers come out however often it is stopped and continued.

    Args:
        pictures: What the working folder holds of the samples.
        targets: What is said of them.
        texts: The sentences that `targets` numbers.
        images: The image encoder; it stays as it is.
        text: Checkpoint of the text encoder to start from.
        size_px: Side of the pictures.
    """

    def __init__(
        self,
        pictures: Pictures,
        targets: Targets,
        texts: list[str],
        images: ImageEncoder,
        text: checkpoints.State,
        recipe: JointRecipe,
        size_px: int,
    ) -> None:
        self._targets, self._map = targets, images
        self._text_recipe = TextRecipe(**text["recipe"])
        encoder = empty_encoder(self._text_recipe, targets.texts.shape[1])
        encoder.load_state_dict(text["average"])
        self._sentences = Sentences(texts, self._text_recipe.context_length)
        self._taught = torch.from_numpy(targets.texts)
        words = np.random.default_rng(recipe.seed).permutation(all_words())[: recipe.words]
        self._words = Sentences(words.tolist(), self._text_recipe.context_length)
        self._kept = _without_learning(encoder, self._words, np.arange(len(words)))
        held_out = pictures.held_out()
        self._learned, self._asked = np.flatnonzero(~held_out), tuning.written(pictures)
        self._images = _random_parts(images, pictures, self._learned, size_px, recipe.seed)
        self._asked_images = tuning.encoded(images, pictures, self._asked, size_px)
        super().__init__(recipe, encoder, len(self._learned), keep=0.98)

    @override
    def _loss(self) -> Tensor:
        chance = np.random.default_rng((self.recipe.seed, self.step))
        weights = self._targets.weights[self._learned]
        most = min(self.recipe.images, len(self._learned))
        among = chance.choice(len(self._learned), most, replace=False, p=weights / weights.sum())
        said = [self._targets.sentences[sample] for sample in self._learned[among]]
        numbers = np.array([group[chance.integers(len(group))] for group in said])
        own, images = numbers[: self.recipe.batch], self._images[among]
        found = self._sentences.encoded(self.encoder, own)
        scores = self._map.scale.detach() * self._map.mapped(found) @ images.T
        taught = self._taught[numbers]
        alike = torch.softmax(_SHARPNESS * taught[: len(own)] @ taught.T, 1)
        to_images = functional.cross_entropy(scores, alike)
        within = torch.softmax(_SHARPNESS * taught[: len(own)] @ taught[: len(own)].T, 1)
        to_texts = functional.cross_entropy(scores[:, : len(own)].T, within)
        words = chance.choice(len(self._kept), min(_BATCH, len(self._kept)), replace=False)
        moved = 1 - (self._words.encoded(self.encoder, words) * self._kept[words]).sum(1)
        return 0.5 * (to_images + to_texts) + self.recipe.anchor * moved.mean()

    @override
    def figures(self) -> str:
        """How often a held-out picture is among the first for a caption that a person wrote."""
        encoder = copy.deepcopy(self.encoder)
        encoder.load_state_dict(self.average.weights)
        pairs = [
            (place, number)
            for place, sample in enumerate(self._asked)
            for number in self._targets.sentences[sample][:_CAPTIONS]
        ]
        if not pairs:
            return ""
        own, numbers = np.array(pairs).T
        with torch.inference_mode():
            found = self._map.mapped(_without_learning(encoder, self._sentences, numbers)).numpy()
        scores = found @ self._asked_images.T
        ranks = (scores > scores[np.arange(len(own)), own][:, None]).sum(axis=1)
        shares = " ".join(f"R@{k} {(ranks < k).mean():.3f}" for k in (1, 10))
        return f"{shares} ({len(own)} captions of {len(self._asked)})"

    @override
    def state(self) -> checkpoints.State:
        """Of a text encoder, like any other."""
        return {**super().state(), "recipe": asdict(self._text_recipe)}


@torch.inference_mode()
def _without_learning(
    encoder: TextEncoder, sentences: Sentences, picked: NDArray[np.int64]
) -> Tensor:
    """Unit rows, one per number."""
    encoder.eval()
    parts = np.array_split(picked, max(1, len(picked) // _BATCH))
    return torch.cat([sentences.encoded(encoder, part) for part in parts])


@torch.inference_mode()
def _random_parts(
    encoder: ImageEncoder,
    pictures: Pictures,
    samples: NDArray[np.int64],
    size_px: int,
    seed: int,
) -> Tensor:
    """One embedding per sample, of a part by chance, as the image encoder learned from."""
    encoder.eval()
    chance = np.random.default_rng(seed)
    rows = []
    for start in range(0, len(samples), _BATCH):
        views = [
            random_view(pictures[at], size_px, chance, squashed=pictures.samples[at].squashed)
            for at in samples[start : start + _BATCH]
        ]
        rows.append(encoder(torch.from_numpy(np.stack(views))))
    return torch.cat(rows)
