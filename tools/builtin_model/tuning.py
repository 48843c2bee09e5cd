"""How well the averaged weights do on the held-out pictures."""

import copy
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from tools.builtin_model.samples import Pictures
from tools.builtin_model.views import middle_view

if TYPE_CHECKING:
    from tools.builtin_model.image import ImageEncoder, ImageTraining

_BATCH = 128


def figures(training: "ImageTraining", size_px: int = 0) -> str:
    """Retrieval by the first caption that a person wrote, and classes by name.

    Args:
        training: Whose averaged weights are asked.
        size_px: Side of the input; 0 takes the one that is being learned.
    """
    pictures, targets = training.pictures, training.targets
    encoder = copy.deepcopy(training.encoder)
    encoder.load_state_dict(training.average.weights)
    held_out = np.flatnonzero(pictures.held_out())
    size_px = size_px or training.size_px
    images = encoded(encoder, pictures, held_out, size_px)
    with torch.inference_mode():
        texts, classes = (
            encoder.mapped(torch.from_numpy(rows)).numpy()
            for rows in (targets.texts, targets.classes)
        )
    said: dict[str, float] = {}
    captioned = np.isin(held_out, written(pictures))
    if captioned.any():
        queries = [targets.sentences[index][0] for index in held_out[captioned]]
        scores = texts[queries] @ images[captioned].T
        ranks = (scores > np.diag(scores)[:, None]).sum(axis=1)
        said |= {f"R@{k}": float((ranks < k).mean()) for k in (1, 10)}
    labels = targets.labels[held_out]
    labelled = labels >= 0
    if labelled.any():
        order = np.argsort(-(images[labelled] @ classes.T), axis=1)
        right = order == labels[labelled][:, None]
        said |= {f"top{k}": float(right[:, :k].any(axis=1).mean()) for k in (1, 5)}
    shares = "".join(f"{name} {share:.3f} " for name, share in said.items())
    return f"{shares}({captioned.sum()} captioned, {labelled.sum()} labelled, {size_px} px)"


def written(pictures: Pictures) -> NDArray[np.int64]:
    """The held-out pictures with a caption that a person wrote; those come first."""
    samples, held_out = pictures.samples, np.flatnonzero(pictures.held_out())
    return np.array(
        [at for at in held_out if len(samples[at].captions) > samples[at].generated], dtype=np.int64
    )


@torch.inference_mode()
def encoded(
    encoder: "ImageEncoder", pictures: Pictures, indices: NDArray[np.int64], size_px: int
) -> NDArray[np.float32]:
    """Embeddings of the middles of these pictures."""
    encoder.eval()
    rows = [np.empty((0, encoder.proj.out_features), np.float32)]
    for start in range(0, len(indices), _BATCH):
        views = [middle_view(pictures[index], size_px) for index in indices[start : start + _BATCH]]
        rows.append(encoder(torch.from_numpy(np.stack(views))).numpy())
    return np.concatenate(rows)
