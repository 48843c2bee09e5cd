"""The image encoder learns where, in the space of sentences, a picture belongs."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import timm
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from typing_extensions import override

from tools.builtin_model import checkpoints, tuning
from tools.builtin_model.runs import Training
from tools.builtin_model.samples import Pictures
from tools.builtin_model.small_maps import use_small_maps
from tools.builtin_model.views import MEAN, STD, random_view
from tools.builtin_model.work import Targets

_OTHER_TEXTS = 1920  # beside those of the batch, to be told apart from
_OTHER_IMAGES = 4096  # of the steps before, likewise: cross-batch memory, arXiv:1912.06798
_SHARPNESS = 20.0  # of the targets: sentences that say nearly the same share them
_LARGEST_SCALE = 60.0
_MAP_SHARE = 0.3  # of the map of sentences: it learns that much more slowly than the rest
_ORDER = 1 << 40  # no step's number: the order of an epoch is another draw than its pictures


def folded(text_projection: Tensor, text_map: Tensor) -> Tensor:
    """A text encoder's last layer, of shape (width, dimension), with the map of sentences in it."""
    return text_projection + _MAP_SHARE * text_projection @ text_map.T


@dataclass(frozen=True)
class ImageRecipe:
    """How the image encoder learns.

    Attributes:
        trunk: A network of timm.
        phases: (side in pixels, up to which epoch), one after the other.
        cool_down: Over how many of the last epochs the learning rate falls to nothing.
        warm_up: Over how many of the first steps it rises.
    """

    trunk: str = "resnet10t"
    phases: tuple[tuple[int, float], ...] = ((64, 30), (96, 40))
    cool_down: float = 4
    warm_up: int = 300
    batch: int = 128
    learning_rate: float = 3e-3
    weight_decay: float = 0.05
    drop_path: float = 0.05
    seed: int = 0

    @property
    def epochs(self) -> float:
        return self.phases[-1][1]

    def size_at(self, epoch: float) -> int:
        return next((size for size, end in self.phases if epoch < end), self.phases[-1][0])

    def rate_at(self, step: int, epoch: float) -> float:
        """Constant after the start, so that a run may be longer than was planned."""
        left = (self.epochs - epoch) / self.cool_down if self.cool_down else 1.0
        return self.learning_rate * min(1.0, (step + 1) / self.warm_up, max(left, 0.0))


class ImageEncoder(torch.nn.Module):
    """A trunk and a linear layer into the shared space.

    The space is not quite that of the sentence encoder: what pictures cannot show weighs less in
    it. That is a linear map of the sentences, which learns with the trunk.
    """

    def __init__(self, trunk: str, dimension: int, drop_path: float = 0.0) -> None:
        super().__init__()
        network: Any = timm.create_model(trunk, num_classes=0, drop_path_rate=drop_path)
        use_small_maps(network)
        self.trunk = network.to(memory_format=torch.channels_last)
        self.proj = torch.nn.Linear(network.num_features, dimension)
        self.text_map = torch.nn.Linear(dimension, dimension, bias=False)
        torch.nn.init.zeros_(self.text_map.weight)
        self.log_scale = torch.nn.Parameter(torch.tensor(3.0))
        self._mean = 255 * torch.tensor(MEAN).view(1, 3, 1, 1)
        self._std = 255 * torch.tensor(STD).view(1, 3, 1, 1)

    @override
    def forward(self, pixels: Tensor) -> Tensor:
        """Unit rows, from uint8 pixels of shape (n, side, side, 3)."""
        channels_first = pixels.permute(0, 3, 1, 2).float()
        features = self.trunk((channels_first - self._mean) / self._std)
        return functional.normalize(self.proj(features).float(), dim=-1)

    def mapped(self, texts: Tensor) -> Tensor:
        """Unit rows of the sentence encoder's space, in the shared space."""
        return functional.normalize(texts + _MAP_SHARE * self.text_map(texts), dim=-1)

    @property
    def scale(self) -> Tensor:
        return self.log_scale.exp().clamp(max=_LARGEST_SCALE)


class ImageTraining(Training[ImageRecipe, ImageEncoder]):
    """One run; the same numbers come out however often it is stopped and continued."""

    def __init__(self, pictures: Pictures, targets: Targets, recipe: ImageRecipe) -> None:
        self.pictures, self.targets = pictures, targets
        self._learned = np.flatnonzero(~pictures.held_out())
        self._texts = torch.from_numpy(targets.texts)
        self._classes = torch.from_numpy(targets.classes)
        torch.manual_seed(recipe.seed)
        encoder = ImageEncoder(recipe.trunk, targets.texts.shape[1], recipe.drop_path)
        super().__init__(recipe, encoder, int(targets.weights[self._learned].sum()))
        none = torch.zeros((0, targets.texts.shape[1]))
        self._seen_images, self._seen_texts = none, none

    @property
    def size_px(self) -> int:
        return self.recipe.size_at(self.epoch)

    @override
    def figures(self) -> str:
        return tuning.figures(self)

    @override
    def _loss(self) -> Tensor:
        chance = np.random.default_rng((self.recipe.seed, self.step))
        torch.manual_seed(int(chance.integers(1 << 31)))  # of the layers that are left out
        picked = self._batch()
        images = self.encoder(self._views(picked, chance))
        said = [self.targets.sentences[index] for index in picked]
        return self._by_sentences(images, said, chance) + self._by_class(images, picked)

    @override
    def state(self) -> checkpoints.State:
        return {**super().state(), "seen": [self._seen_images, self._seen_texts]}

    @override
    def restore(self, state: checkpoints.State) -> None:
        super().restore(state)
        self._seen_images, self._seen_texts = state["seen"]

    def _batch(self) -> NDArray[np.int64]:
        """The samples of this step: in an epoch each comes as often as its weight says."""
        epoch, place = divmod(self.step, self.steps_per_epoch)
        chance = np.random.default_rng((self.recipe.seed, _ORDER, epoch))
        ends = np.cumsum(self.targets.weights[self._learned])
        count = self.steps_per_epoch * self.recipe.batch
        spread = (np.arange(count) + chance.random()) * (ends[-1] / count)
        order = chance.permutation(np.searchsorted(ends, spread).clip(max=len(ends) - 1))
        picked: NDArray[np.int64] = self._learned[
            order[place * self.recipe.batch :][: self.recipe.batch]
        ]
        return picked

    def _views(self, picked: NDArray[np.int64], chance: np.random.Generator) -> Tensor:
        samples = self.pictures.samples
        views = [
            random_view(
                self.pictures[index], self.size_px, chance, squashed=samples[index].squashed
            )
            for index in picked
        ]
        return torch.from_numpy(np.stack(views))

    def _by_sentences(
        self, images: Tensor, said: list[list[int]], chance: np.random.Generator
    ) -> Tensor:
        own = self._texts[[group[chance.integers(len(group))] for group in said]]
        others = self._texts[chance.integers(0, len(self._texts), _OTHER_TEXTS)]
        texts = torch.cat([own, others])
        alike = torch.softmax(_SHARPNESS * own @ texts.T, 1)
        mapped, scale = self.encoder.mapped, self.encoder.scale
        scores = scale * images @ mapped(texts).T
        to_texts = functional.cross_entropy(scores, alike)
        seen, of_seen = self._seen(images, own)
        to_images = functional.cross_entropy(
            scale * mapped(own) @ seen.T, torch.softmax(_SHARPNESS * own @ of_seen.T, 1)
        )
        centres = mapped(torch.stack([self._texts[group].mean(0) for group in said])).detach()
        apart = (1 - (images * centres).sum(1)).mean()
        return 0.5 * (to_texts + to_images) + 0.5 * apart

    def _seen(self, images: Tensor, texts: Tensor) -> tuple[Tensor, Tensor]:
        """These images and those of the steps before, which do not learn, and their sentences."""
        seen = torch.cat([images, self._seen_images])
        of_seen = torch.cat([texts, self._seen_texts])
        self._seen_images = seen[:_OTHER_IMAGES].detach()
        self._seen_texts = of_seen[:_OTHER_IMAGES]
        return seen, of_seen

    def _by_class(self, images: Tensor, picked: NDArray[np.int64]) -> Tensor:
        labels = torch.from_numpy(self.targets.labels[picked])
        known = labels >= 0
        if not known.any():
            return torch.zeros(())
        scores = self.encoder.scale * images[known] @ self.encoder.mapped(self._classes).T
        return 0.5 * functional.cross_entropy(scores, labels[known], label_smoothing=0.1)
