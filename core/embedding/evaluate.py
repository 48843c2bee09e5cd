"""How good a model is on pictures of one's own: labelled sub-folders, captioned pictures."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.embedding.protocol import Embedder, Embeddings
from core.embedding.source import shown
from core.errors import FolderError
from core.records import Evaluation

PROMPT_TEMPLATES = (
    "a photo of a {}.",
    "a photo of the {}.",
    "{}",
    "a picture of a {}.",
    "a close-up photo of a {}.",
    "a photo of {}.",
)

_BATCH = 16
_SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif",
    ".jp2", ".ppm", ".pgm",
})  # fmt: skip
_CAPTIONS_NAME = "captions.json"

Decode = Callable[[bytes], NDArray[np.uint8] | None]


def evaluate_folder(
    embedder: Embedder,
    decode: Decode,
    directory: Path,
    on_progress: Callable[[int, int], None],
) -> Evaluation:
    """Measure a model on a folder.

    Sub-folders are classes, their names the labels: `zero_shot_top1_percent` and `_top5_`.
    Captions stand one a line in NAME.txt beside NAME.jpg, or in captions.json as
    `{"file": ["caption", ...]}`: `retrieval_r1_percent`, `_r5_`, `_r10_`, each caption a query
    over all captioned pictures.

    Args:
        embedder: The model.
        decode: A path to pixels in the model's geometry, or None for a bad picture.
        directory: The folder.
        on_progress: Called with pictures done and in all.

    Raises:
        FolderError: no folder, or neither labels nor captions in it.

    Thread: owner thread only.
    """
    if not directory.is_dir():
        raise FolderError(f"{shown(directory)} is no folder.", "Name a folder with pictures.")
    captions = _read_captions(directory)
    labels = {path: path.parent.name for path in _pictures(directory) if path.parent != directory}
    wanted = sorted({*labels, *captions})
    if not captions and len(set(labels.values())) < 2:
        raise FolderError(
            f"{shown(directory)} holds neither labelled sub-folders nor captioned pictures.",
            "Put pictures into sub-folders named after what they show, "
            "or a NAME.txt with captions beside NAME.jpg.",
        )
    known, images = _embed(embedder, decode, wanted, on_progress)
    figures: dict[str, float] = {}
    if len({labels[path] for path in known if path in labels}) >= 2:
        figures |= _zero_shot(embedder, known, images, labels)
    if any(path in captions for path in known):
        figures |= _retrieval(embedder, known, images, captions)
    return Evaluation(embedder.spec, len(known), figures, skipped=len(wanted) - len(known))


def _embed(
    embedder: Embedder,
    decode: Decode,
    paths: Sequence[Path],
    on_progress: Callable[[int, int], None],
) -> tuple[list[Path], Embeddings]:
    known: list[Path] = []
    parts = [np.empty((0, embedder.dimension), dtype=np.float32)]
    for start in range(0, len(paths), _BATCH):
        batch = paths[start : start + _BATCH]
        decoded = [(path, decode(bytes(path))) for path in batch]
        good = [(path, pixels) for path, pixels in decoded if pixels is not None]
        if good:
            known += [path for path, _ in good]
            parts.append(embedder.encode_images(np.stack([pixels for _, pixels in good])))
        on_progress(start + len(batch), len(paths))
    return known, np.concatenate(parts)


def _zero_shot(
    embedder: Embedder, known: list[Path], images: Embeddings, labels: dict[Path, str]
) -> dict[str, float]:
    classes = sorted(set(labels.values()))
    words = [name.replace("_", " ").replace("-", " ") for name in classes]
    prompts = [template.format(word) for word in words for template in PROMPT_TEMPLATES]
    texts = embedder.encode_texts(prompts).reshape(len(classes), len(PROMPT_TEMPLATES), -1)
    rows = [row for row, path in enumerate(known) if path in labels]
    truth = np.array([classes.index(labels[known[row]]) for row in rows])
    ranks = _ranks(images[rows] @ texts.mean(axis=1).T, truth)
    return _shares("zero_shot_top", ranks, [k for k in (1, 5) if k < len(classes)])


def _retrieval(
    embedder: Embedder, known: list[Path], images: Embeddings, captions: dict[Path, list[str]]
) -> dict[str, float]:
    rows = [row for row, path in enumerate(known) if path in captions]
    queries = [(at, text) for at, row in enumerate(rows) for text in captions[known[row]]]
    texts = embedder.encode_texts([text for _, text in queries])
    ranks = _ranks(texts @ images[rows].T, np.array([at for at, _ in queries]))
    return _shares("retrieval_r", ranks, [1, 5, 10])


def _ranks(scores: NDArray[np.float32], truth: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many others score at least as high as the right one, per row."""
    right = scores[np.arange(len(truth)), truth][:, None]
    ranks: NDArray[np.int64] = np.sum(scores >= right, axis=1) - 1
    return ranks


def _shares(name: str, ranks: NDArray[np.int64], limits: list[int]) -> dict[str, float]:
    return {f"{name}{k}_percent": round(100 * float(np.mean(ranks < k)), 2) for k in limits}


def _pictures(directory: Path) -> Iterator[Path]:
    for path in directory.rglob("*"):
        if path.suffix.lower() in _SUFFIXES and path.is_file():
            yield path


def _read_captions(directory: Path) -> dict[Path, list[str]]:
    found: dict[Path, list[str]] = {}
    for path in _pictures(directory):
        beside = path.with_suffix(".txt")
        if beside.is_file():
            found[path] = _lines(beside.read_text(encoding="utf-8", errors="replace"))
    listed = directory / _CAPTIONS_NAME
    if listed.is_file():
        try:
            entries = json.loads(listed.read_bytes())
            for name, texts in entries.items():
                lines = [texts] if isinstance(texts, str) else list(texts)
                found[directory / name] = _lines("\n".join(lines))
        except (ValueError, TypeError, AttributeError) as error:
            raise FolderError(
                f"{_CAPTIONS_NAME} cannot be read.",
                'It must say {"file.jpg": ["a caption", ...]}.',
            ) from error
    return {path: lines for path, lines in found.items() if lines}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
