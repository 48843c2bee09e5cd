"""Runs an evaluation with the model in use, beside everything else that the engine does."""

import os
from collections.abc import Sequence
from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.embedding.evaluate import evaluate_folder
from core.embedding.protocol import Embeddings, Half
from core.errors import FolderError, MediaError, ModelMissing, ServiceUnavailable
from core.records import Evaluation
from core.service.loaded_model import LoadedModel
from core.service.queue import IMAGE_BATCH, OwnerQueue

if TYPE_CHECKING:
    from core.service.engine import Engine

DECODE_TIMEOUT_S = 120.0


class QueuedEmbedder:
    """An embedder that any thread may use: each batch waits for its turn on the owner thread."""

    def __init__(self, model: LoadedModel, owner: OwnerQueue) -> None:
        self._embedder = embedder = model.embedder
        self._model = model
        self._owner = owner
        self.spec = embedder.spec
        self.fingerprint = embedder.fingerprint
        self.dimension = embedder.dimension
        self.model_input = embedder.model_input
        self.device = embedder.device
        self.precision = embedder.precision
        self.notice = embedder.notice

    def encode_images(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """See `Embedder`; any thread but the owner's."""
        with self._model.images.awake():
            return self._owner.submit(
                IMAGE_BATCH, partial(self._embedder.encode_images, pixels)
            ).result()

    def encode_texts(self, texts: Sequence[str]) -> Embeddings:
        """See `Embedder`; any thread but the owner's."""
        with self._model.texts.awake():
            return self._owner.submit(
                IMAGE_BATCH, partial(self._embedder.encode_texts, texts)
            ).result()

    def is_resting(self, _half: Half) -> bool:
        """It never seems to: what is to be encoded wakes it."""
        return False

    def rest(self, half: Half) -> None:
        """Nothing: the engine says when."""

    def wake(self, half: Half) -> None:
        """Nothing: what is to be encoded does."""

    def close(self) -> None:
        """Nothing: the embedder belongs to the engine."""


def evaluate(engine: "Engine", path: bytes) -> Evaluation:
    """Figures of the model in use on a folder of labelled or captioned pictures.

    Raises:
        FolderError: it is no folder.
        ModelMissing: no model is loaded.
    """
    directory = Path(os.fsdecode(path))
    if not directory.is_dir():
        raise FolderError(
            "There is no such folder.", "Give a folder with labelled or captioned pictures."
        )
    active = engine.models.wait_settled()
    if active is None:
        raise ModelMissing("No model is loaded.", "See: photosift models list.")
    embedder = QueuedEmbedder(active, engine.owner)

    def decode(picture: bytes) -> NDArray[np.uint8] | None:
        try:
            photo = engine.decoder.decode(picture, embedder.model_input, urgent=True)
            return photo.result(DECODE_TIMEOUT_S).pixels
        except MediaError:
            return None
        except (CancelledError, TimeoutError) as error:
            raise ServiceUnavailable(
                "The pictures could not all be read.", "Try again in a moment."
            ) from error

    return evaluate_folder(embedder, decode, directory, lambda _done, _total: None)
