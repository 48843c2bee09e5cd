"""The text encoder learns to say what the sentence encoder says, from words to sentences."""

import gzip
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import open_clip
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from typing_extensions import override

from tools.builtin_model.runs import Training
from tools.builtin_model.teacher import Rows

_SCALE = 30.0  # of the similarities in a batch
_HELD_OUT = 2000
_LENGTHS_TOGETHER = 16  # batches whose sentences are sorted by length, to pad little


@dataclass(frozen=True)
class TextRecipe:
    """How the text encoder learns.

    Attributes:
        width, heads, layers, context_length: Of open_clip's text transformer.
        epochs: Over which the learning rate falls to nothing.
        warm_up: Over how many of the first steps it rises.
    """

    width: int = 192
    heads: int = 3
    layers: int = 3
    context_length: int = 32
    epochs: float = 4
    warm_up: int = 150
    batch: int = 512
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.02
    seed: int = 0

    def rate_at(self, step: int, epoch: float) -> float:
        fall = 0.5 * (1 + math.cos(math.pi * min(epoch / self.epochs, 1.0)))
        return self.learning_rate * fall * min(1.0, (step + 1) / self.warm_up)

    @property
    def architecture(self) -> dict[str, int]:
        """open_clip's `text_cfg`."""
        return {
            "context_length": self.context_length,
            "vocab_size": len(vocabulary()),
            "width": self.width,
            "heads": self.heads,
            "layers": self.layers,
        }


TextEncoder: TypeAlias = open_clip.transformer.TextTransformer


class Sentences:
    """Texts as a text encoder reads them.

    Attributes:
        lengths: In tokens, one per text.
    """

    def __init__(self, texts: list[str], context_length: int) -> None:
        tokens: Tensor = open_clip.tokenize(texts, context_length)
        self._tokens = tokens.int()
        self.lengths: NDArray[np.int64] = (self._tokens != 0).sum(1).numpy()

    def encoded(self, encoder: TextEncoder, picked: NDArray[np.int64]) -> Tensor:
        """Unit rows. Shorter sentences give the same with and without their padding."""
        longest = int(self.lengths[picked].max())
        encoder.attn_mask = torch.full((longest, longest), -math.inf).triu_(1)
        return functional.normalize(encoder(self._tokens[picked, :longest].long()), dim=-1)


def empty_encoder(recipe: TextRecipe, dimension: int) -> TextEncoder:
    return TextEncoder(**recipe.architecture, output_dim=dimension)


class TextTraining(Training[TextRecipe, TextEncoder]):
    """One run; the same numbers come out however often it is stopped and continued.

    Args:
        texts: What to learn from.
        targets: Their embeddings in the shared space, unit rows.
        words: What the word table starts from, one row per entry of the tokenizer's vocabulary;
            None for noise.
    """

    def __init__(
        self, texts: list[str], targets: Rows, recipe: TextRecipe, words: Rows | None = None
    ) -> None:
        self.sentences = Sentences(texts, recipe.context_length)
        self._targets = torch.from_numpy(targets)
        order = np.random.default_rng(0).permutation(len(texts))
        held_out = min(_HELD_OUT, len(texts) // 10)
        self._held_out, self._learned = order[:held_out], order[held_out:]
        torch.manual_seed(recipe.seed)
        encoder = empty_encoder(recipe, targets.shape[1])
        if words is not None:
            start = torch.from_numpy(words[:, : recipe.width])
            with torch.no_grad():
                encoder.token_embedding.weight.copy_(start * (0.02 / start.std()))
        super().__init__(recipe, encoder, len(self._learned), keep=0.995, second_moment=0.98)
        self._batches, self._ordered = self._order(0), 0

    @override
    def _loss(self) -> Tensor:
        picked = self._batch()
        found, wanted = self.sentences.encoded(self.encoder, picked), self._targets[picked]
        alike = torch.softmax(_SCALE * wanted @ wanted.T, 1)
        apart = functional.cross_entropy(_SCALE * found @ wanted.T, alike)
        return 2 * (1 - (found * wanted).sum(1)).mean() + 0.5 * apart

    @override
    @torch.inference_mode()
    def figures(self) -> str:
        """Cosine to the teacher, and how often the right one of the held-out texts is nearest."""
        now = self.encoder.state_dict()
        kept = {name: value.clone() for name, value in now.items()}
        self.encoder.load_state_dict(self.average.weights)
        self.encoder.eval()
        parts = np.array_split(self._held_out, max(1, len(self._held_out) // self.recipe.batch))
        found = torch.cat([self.sentences.encoded(self.encoder, part) for part in parts])
        self.encoder.load_state_dict(kept)
        wanted = self._targets[self._held_out]
        nearest = (found @ wanted.T).argmax(1) == torch.arange(len(wanted))
        return f"cosine {(found * wanted).sum(1).mean():.3f} R@1 {nearest.float().mean():.3f}"

    def _batch(self) -> NDArray[np.int64]:
        epoch, place = divmod(self.step, self.steps_per_epoch)
        if self._ordered != epoch:
            self._batches, self._ordered = self._order(epoch), epoch
        picked: NDArray[np.int64] = self._batches[place]
        return picked

    def _order(self, epoch: int) -> NDArray[np.int64]:
        """All batches of an epoch, each of sentences of like length."""
        chance = np.random.default_rng((self.recipe.seed, epoch))
        order = chance.permutation(self._learned)[: self.steps_per_epoch * self.recipe.batch]
        pools = np.array_split(order, max(1, self.steps_per_epoch // _LENGTHS_TOGETHER))
        near = np.concatenate([pool[np.argsort(self.sentences.lengths[pool])] for pool in pools])
        batches = near.reshape(self.steps_per_epoch, self.recipe.batch)
        return batches[chance.permutation(self.steps_per_epoch)]


def vocabulary() -> list[str]:
    """What each number of open_clip's tokenizer stands for, without its marks."""
    return [entry.replace("</w>", "") for entry in open_clip.tokenizer.SimpleTokenizer().encoder]


def words() -> list[str]:
    """The whole words of the vocabulary: names of more than any collection of captions shows."""
    entries = open_clip.tokenizer.SimpleTokenizer().encoder
    whole = (entry.removesuffix("</w>") for entry in entries if entry.endswith("</w>"))
    return [word for word in whole if word.isascii() and word.isalpha() and len(word) > 2]


def lines_of(path: Path, most: int) -> Iterable[str]:
    """Sentences of a gzipped or plain text file, one a line, in an order by chance."""
    content = path.read_bytes()
    plain = gzip.decompress(content) if path.suffix == ".gz" else content
    lines = [" ".join(line.split())[:160] for line in plain.decode("utf-8", "replace").splitlines()]
    order = np.random.default_rng(0).permutation(len(lines))
    return [lines[index] for index in order[:most] if len(lines[index]) > 3]
