"""Answers searches: pictures to pixels, terms to vectors, vectors to ranked photos."""

import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from core.catalog import photos
from core.catalog.reader_pool import ReaderPool
from core.embedding.registry import find_model
from core.errors import QueryError, ServiceUnavailable
from core.index.protocol import Vectors
from core.media.pool import DecodePool
from core.records import (
    FileTerm,
    ImageTerm,
    ModelInput,
    SearchAnswer,
    SearchQuery,
    Term,
    TextTerm,
)
from core.search.languages import seems_not_english
from core.search.ranking import Searchable, rank
from core.service.loaded_model import LoadedModel
from core.service.models import Models
from core.service.queue import INTERACTIVE, OwnerQueue

DECODE_TIMEOUT_S = 60.0
LOADING = "Finding by name only until the model has loaded."
NO_MODEL = "Finding by name only, because no model could be loaded."
NO_WORDS = (
    "Finding by name only, because the part of the model that reads words could not be loaded."
)


class ModelExchanged(Exception):  # noqa: N818 - caught and tried again, never an error
    """Another model took over while pictures were being decoded for the old one."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A query whose pictures are decoded; `pixels` by the place of their term."""

    query: SearchQuery
    pixels: dict[int, NDArray[np.uint8]]


class Searcher:
    """Thread: `search` may be called from any thread but the owner's, several at once."""

    def __init__(
        self, owner: OwnerQueue, models: Models, decoder: DecodePool, readers: ReaderPool
    ) -> None:
        self._owner = owner
        self._models = models
        self._decoder = decoder
        self._readers = readers

    def search(self, query: SearchQuery) -> SearchAnswer:
        """Answer a query.

        Raises:
            QueryError: it has no terms, or they cancel each other out.
            MediaError: a picture cannot be read.
        """
        if not query.terms or not all(_asks_something(term) for term in query.terms):
            raise QueryError("There is nothing to search for.", "Type some words or add a picture.")
        started = time.perf_counter()
        while True:
            model = self._models.wait_settled() if query.wait_for_model else self._models.active
            if model is None or (_has_words(query) and model.texts.is_held):
                return self._by_name(query, started, model)
            try:
                with self._encoders_for(query, model):
                    prepared = self._prepare(query, model.embedder.model_input)
                    return self._owner.submit(
                        INTERACTIVE, partial(self._answer, model, prepared, started)
                    ).result()
            except ModelExchanged:
                continue
            except ServiceUnavailable:
                if not (_has_words(query) and model.texts.trouble):
                    raise
                return self._by_name(query, started, model)  # words are in names too

    @contextmanager
    def _encoders_for(self, query: SearchQuery, model: LoadedModel) -> Iterator[None]:
        """What the terms need is loaded, and stays so: words need no image encoder."""
        with ExitStack() as needed:
            if _has_words(query):
                needed.enter_context(model.texts.awake())
            if any(isinstance(term, FileTerm | ImageTerm) for term in query.terms):
                needed.enter_context(model.images.awake())
            yield

    def _prepare(self, query: SearchQuery, model_input: ModelInput) -> Prepared:
        waiting = {}
        for place, term in enumerate(query.terms):
            if isinstance(term, FileTerm):
                waiting[place] = self._decoder.decode(term.path, model_input, urgent=True)
            elif isinstance(term, ImageTerm):
                waiting[place] = self._decoder.decode_image(term.image, model_input)
        try:
            pixels = {p: f.result(DECODE_TIMEOUT_S).pixels for p, f in waiting.items()}
        except CancelledError as error:
            raise ServiceUnavailable("The engine is ending.", "Try again in a moment.") from error
        except TimeoutError as error:  # many hang before it, or the computer slept
            raise ServiceUnavailable(
                "The picture could not be read in time.", "Try again in a moment."
            ) from error
        return Prepared(query, pixels)

    def _by_name(
        self, query: SearchQuery, started: float, speechless: LoadedModel | None = None
    ) -> SearchAnswer:
        """What can be said without a model, or with one that can read no words."""
        active, _ = self._models.statuses()
        notice = LOADING if active.condition == "loading" else NO_MODEL
        with self._readers.borrow() as catalog:
            found = rank(catalog, query, [None] * len(query.terms), None)
            waiting = photos.count_live(catalog)
        if speechless is not None:
            notice, waiting = NO_WORDS, max(0, waiting - len(speechless.index))
        return SearchAnswer(
            hits=found.hits,
            model=active.spec,
            searched=0,
            waiting=waiting,
            more=found.more,
            names_cut=found.names_cut,
            notice=notice,
            total_ms=(time.perf_counter() - started) * 1000,
        )

    # ---- on the owner's thread

    def _answer(self, model: LoadedModel, prepared: Prepared, started: float) -> SearchAnswer:
        if self._models.active is not model:
            raise ModelExchanged
        encoding = time.perf_counter()
        vectors = _term_vectors(model, prepared)
        encode_s = time.perf_counter() - encoding
        with self._readers.borrow() as catalog:
            found = rank(catalog, prepared.query, vectors, Searchable(model.model_id, model.index))
            live = photos.count_live(catalog)
        searched = len(model.index)
        return SearchAnswer(
            hits=found.hits,
            model=model.spec,
            searched=searched,
            more=found.more,
            names_cut=found.names_cut,
            waiting=max(0, live - searched),
            not_english=_is_beyond(model.spec, prepared.query),
            encode_ms=encode_s * 1000,
            total_ms=(time.perf_counter() - started) * 1000,
        )


def _asks_something(term: Term) -> bool:
    return not isinstance(term, TextTerm) or bool(term.text.strip())


def _has_words(query: SearchQuery) -> bool:
    return any(isinstance(term, TextTerm) for term in query.terms)


def _is_beyond(spec: str, query: SearchQuery) -> bool:
    """Whether the words are in a language that the model was not trained on, as far as is known."""
    known = find_model(spec)
    return (
        known is not None
        and known.languages == "English"
        and any(isinstance(t, TextTerm) and seems_not_english(t.text) for t in query.terms)
    )


def _term_vectors(model: LoadedModel, prepared: Prepared) -> list[Vectors | None]:
    """A unit vector per term, shape (dimension,); None for photos of the library."""
    terms = prepared.query.terms
    found: dict[int, Vectors] = {}
    texts = {place: term.text for place, term in enumerate(terms) if isinstance(term, TextTerm)}
    if texts:
        encoded = model.embedder.encode_texts(list(texts.values()))
        found.update(zip(texts, encoded, strict=True))
    if prepared.pixels:
        encoded = model.embedder.encode_images(np.stack(list(prepared.pixels.values())))
        found.update(zip(prepared.pixels, encoded, strict=True))
    return [found.get(place) for place in range(len(terms))]
