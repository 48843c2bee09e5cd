"""A model in memory: its embedder, its index, its encoders."""

import logging
from dataclasses import dataclass

from core.embedding.protocol import Embedder
from core.index.photo_index import PhotoIndex
from core.records import ModelStatus
from core.service.encoder import Encoder

log = logging.getLogger(__name__)


@dataclass(slots=True)
class LoadedModel:
    """A model with its embedder and its index, ready for use on the owner thread.

    Whoever has pictures embedded asks for the encoder `images` before, and for words for `texts`.
    """

    spec: str
    model_id: int
    embedder: Embedder
    index: PhotoIndex
    images: Encoder
    texts: Encoder

    def status(self) -> ModelStatus:
        """What users are told; any thread."""
        embedder = self.embedder
        return ModelStatus(
            spec=self.spec,
            condition="ready",
            device=embedder.device,
            precision=embedder.precision,
            dimension=embedder.dimension,
            embedded=len(self.index),
            message=self.images.trouble or self.texts.trouble or embedder.notice,
        )

    def let_go(self) -> None:
        """Store the index and free the memory; trouble with either keeps nobody from going on."""
        try:
            self.index.save()
        except OSError as error:  # it is a cache
            log.warning("the index of %s was not saved: %s", self.spec, error)
        except Exception:
            log.exception("A bug while storing the index of %s", self.spec)
        try:
            self.embedder.close()
        except Exception:
            log.exception("A bug while freeing %s", self.spec)
