"""How quick and how good the built-in model is. Prints one JSON object.

Usage: python -P benchmarks/builtin_model.py [--packs FOLDER] [--model FOLDER]

Speed: pictures a second beside ViT-B/32 in the same run, each in the precision that the program
chooses; one text query; loading once torch and open_clip are imported. Quality, when FOLDER holds
`eval-*.tar`: retrieval by caption, classes by name, nearest neighbours, and a linear probe.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.machine import facts
from benchmarks.random_model import random_model
from core.embedding.loading import load_embedder
from core.embedding.precision import sample_pictures
from core.embedding.protocol import Embedder
from core.embedding.runtime import open_clip_module
from core.embedding.source import source_of_folder
from tools.builtin_model.samples import Sample, decoded, read_pack
from tools.builtin_model.views import middle_view

BUILT_IN = Path(__file__).resolve().parent.parent / "resources/models/photosift-lite"
TEMPLATES = (
    "a photo of a {}.", "a photo of the {}.", "{}", "a picture of a {}.",
    "a close-up photo of a {}.", "a photo of {}.", "people doing {}.",
)  # fmt: skip
ROUNDS = 5
BATCH = 16
QUERIES = 50
PROBE_DRAWS = 5
PROBE_TESTS = 36

Rows = NDArray[np.float32]


def loaded(folder: Path) -> Embedder:
    return load_embedder(str(folder), source_of_folder(folder), device="cpu")


def pictures_per_s(embedders: Sequence[Embedder]) -> list[float]:
    """The median of several rounds, in turns, so that other load meets all of them."""
    rates: list[list[float]] = [[] for _ in embedders]
    for _ in range(ROUNDS):
        for found, embedder in zip(rates, embedders, strict=True):
            pixels = sample_pictures(embedder.model_input.size_px, BATCH)
            started, count = time.perf_counter(), 0
            while time.perf_counter() - started < 1:
                embedder.encode_images(pixels)
                count += BATCH
            found.append(count / (time.perf_counter() - started))
    return [statistics.median(found) for found in rates]


def speed(model: Path) -> tuple[Embedder, dict[str, object]]:
    open_clip_module()
    started = time.perf_counter()
    embedder = load_embedder(str(model), source_of_folder(model), device="cpu", precision="float32")
    load_s = time.perf_counter() - started
    embedder.close()
    embedder, large = loaded(model), loaded(random_model())
    ours, theirs = pictures_per_s([embedder, large])
    query_ms = []
    for number in range(QUERIES):
        started = time.perf_counter()
        embedder.encode_texts([f"a dog on the beach, picture {number}"])
        query_ms.append((time.perf_counter() - started) * 1000)
    large.close()
    return embedder, {
        "precision": embedder.precision,
        "pictures_per_s": round(ours, 1),
        "vit_b_32_precision": large.precision,
        "vit_b_32_pictures_per_s": round(theirs, 1),
        "times_vit_b_32": round(ours / theirs, 2),
        "text_query_p50_ms": round(statistics.median(query_ms), 2),
        "load_s": round(load_s, 2),
        "model_mb": round(sum(file.stat().st_size for file in model.iterdir()) / 1e6, 1),
    }


@dataclass(frozen=True)
class Pack:
    """Pictures of an evaluation pack with their embeddings, unit rows."""

    samples: list[Sample]
    images: Rows

    @classmethod
    def read(cls, path: Path, embedder: Embedder) -> "Pack":
        samples, views = [], []
        for sample, encoded in read_pack(path):
            picture = decoded(encoded)
            if picture is not None:
                samples.append(sample)
                views.append(middle_view(picture, embedder.model_input.size_px))
        parts = [
            embedder.encode_images(np.stack(views[start : start + BATCH]))
            for start in range(0, len(views), BATCH)
        ]
        return cls(samples, np.concatenate(parts))

    @property
    def classes(self) -> list[str]:
        return sorted({sample.label for sample in self.samples})

    @property
    def labels(self) -> NDArray[np.int64]:
        classes = self.classes
        return np.array([classes.index(sample.label) for sample in self.samples])


def retrieval(pack: Pack, embedder: Embedder) -> dict[str, float]:
    """Each caption a query over all pictures."""
    queries = [(at, text) for at, said in enumerate(pack.samples) for text in said.captions]
    scores = embedder.encode_texts([text for _, text in queries]) @ pack.images.T
    right = scores[np.arange(len(queries)), [at for at, _ in queries]]
    ranks = (scores > right[:, None]).sum(axis=1)
    figures = {f"R@{k}": round(float((ranks < k).mean()), 4) for k in (1, 5, 10)}
    return {**figures, "median_rank": float(np.median(ranks)) + 1}


def zero_shot(pack: Pack, embedder: Embedder) -> dict[str, float]:
    prompts = [template.format(name) for name in pack.classes for template in TEMPLATES]
    texts = embedder.encode_texts(prompts).reshape(len(pack.classes), len(TEMPLATES), -1)
    means = texts.mean(axis=1)
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    right = np.argsort(-(pack.images @ means.T), axis=1) == pack.labels[:, None]
    return {f"top{k}": round(float(right[:, :k].any(axis=1).mean()), 4) for k in (1, 5)}


def nearest_same(pack: Pack) -> float:
    scores = pack.images @ pack.images.T
    np.fill_diagonal(scores, -1)
    return round(float((pack.labels[scores.argmax(axis=1)] == pack.labels).mean()), 4)


def probe(pack: Pack, shots: int) -> float:
    """Multinomial logistic regression on the embeddings, the mean of several draws."""
    images, labels = torch.from_numpy(pack.images), torch.from_numpy(pack.labels)
    shares = []
    for draw in range(PROBE_DRAWS):
        generator = torch.Generator().manual_seed(draw)
        learned, asked = [], []
        for label in range(len(pack.classes)):
            own = (labels == label).nonzero()[:, 0]
            own = own[torch.randperm(len(own), generator=generator)]
            learned += own[:shots].tolist()
            asked += own[-PROBE_TESTS:].tolist()
        weights, biases = fitted(images[learned], labels[learned], len(pack.classes))
        answers = (20 * images[asked] @ weights + biases).argmax(1)
        shares.append(float((answers == labels[asked]).float().mean()))
    return round(statistics.mean(shares), 4)


def fitted(
    images: torch.Tensor, labels: torch.Tensor, classes: int
) -> tuple[torch.Tensor, torch.Tensor]:
    weights = torch.zeros(images.shape[1], classes, requires_grad=True)
    biases = torch.zeros(classes, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, biases], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        scores = 20 * images @ weights + biases
        wrong = torch.nn.functional.cross_entropy(scores, labels)
        total: torch.Tensor = wrong + 1e-2 * weights.pow(2).sum()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    optimizer.step(loss)  # type: ignore[no-untyped-call]
    return weights.detach(), biases.detach()


def quality(embedder: Embedder, packs: Path) -> dict[str, object]:
    captioned = Pack.read(packs / "eval-flickr8k-0000.tar", embedder)
    sports = Pack.read(packs / "eval-sports-0000.tar", embedder)
    unseen = Pack.read(packs / "eval-unseen-0000.tar", embedder)
    return {
        "flickr8k": retrieval(captioned, embedder),
        "sports": {**zero_shot(sports, embedder), "nearest_same_label": nearest_same(sports)},
        "unseen": {
            **zero_shot(unseen, embedder),
            "probe": {shots: probe(unseen, shots) for shots in (1, 4, 16)},
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packs", type=Path, help="folder of the evaluation packs")
    parser.add_argument("--model", type=Path, default=BUILT_IN, help="folder of a model")
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "builtin_model"}
    result |= facts("torch", "open_clip_torch", "timm")
    embedder, figures = speed(arguments.model)
    result |= figures
    if arguments.packs:
        result["quality"] = quality(embedder, arguments.packs)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
