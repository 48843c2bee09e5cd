"""Drops the indexes and builds them again from the catalog, while the old ones answer."""

from functools import partial
from typing import TYPE_CHECKING

from core.errors import CatalogError
from core.index.photo_index import PhotoIndex
from core.paths import LibraryPaths
from core.service.catalog_vectors import index_state, vectors_of
from core.service.loaded_model import LoadedModel
from core.service.queue import MODEL_CONTROL

if TYPE_CHECKING:
    from core.service.engine import Engine


def drop_stored(engine: "Engine") -> None:
    """Delete what is stored of every index, also of models that are not loaded.

    Thread: any but the owner's.

    Raises:
        CatalogError: they cannot be deleted.
        ServiceUnavailable: the engine ends.
    """
    engine.owner.submit(MODEL_CONTROL, partial(_drop, engine)).result()


def rebuild(engine: "Engine") -> None:
    """Build every index in use anew, in the background; until then the old one answers.

    At a million photos of 512 dimensions it takes 2 GB more memory for as long as that lasts.
    """
    engine.models.in_turn(partial(_rebuild, engine))


def _drop(engine: "Engine") -> None:
    for model in engine.models.present():
        model.index.wait_saved()  # or it would be stored after this
    folder = LibraryPaths(engine.library).index
    for pattern in ("*.snapshot", "*.new", "*.graph"):
        for path in folder.glob(pattern):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise CatalogError(
                    f"The index cannot be deleted: {error.strerror}.",
                    "Check the permissions of the library's folder.",
                ) from error


def _rebuild(engine: "Engine") -> None:
    for model in engine.models.present():
        with engine.readers.borrow() as catalog:
            fresh = PhotoIndex.open(
                LibraryPaths(engine.library).index,
                f"{model.spec}#{model.embedder.fingerprint}",
                model.embedder.dimension,
                index_state(catalog, model.model_id),
                partial(vectors_of, catalog, model.model_id, model.embedder.dimension),
            )
        engine.owner.submit(MODEL_CONTROL, partial(_exchange, engine, model, fresh)).result()
    engine.announcer.status_changed()


def _exchange(engine: "Engine", model: LoadedModel, fresh: PhotoIndex) -> None:
    """On the owner's thread: nothing is written to an index between the look and the exchange."""
    with engine.readers.borrow() as catalog:
        fresh.reconcile(
            index_state(catalog, model.model_id),
            partial(vectors_of, catalog, model.model_id, model.embedder.dimension),
        )
    model.index.wait_saved()
    model.index = fresh
    engine.owner.wake()
