"""A text encoder that cannot come back is not loaded anew for every letter that is typed."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace

import pytest
from typing_extensions import override

from core.catalog.connection import open_engine
from core.embedding.protocol import Half
from core.errors import CoreError, ModelError
from core.records import ModelStatus, SearchQuery, TextTerm
from core.service import encoder
from core.service.encoder import Encoder
from core.service.engine import Engine
from core.service.searching import NO_WORDS
from tests.service.test_files_not_found import no_model
from tests.support.fake_embedder import FakeEmbedder

pytestmark = pytest.mark.expects_warnings


class Lost(FakeEmbedder):
    """Rests, for good."""

    @override
    def is_resting(self, half: Half) -> bool:
        return True

    @override
    def wake(self, half: Half) -> None:
        raise ModelError("There is too little memory.", "Close other programs.")


@pytest.fixture
def told() -> list[CoreError]:
    """What was said of the failures."""
    return []


@pytest.fixture
def engine(
    tmp_path: Path, told: list[CoreError], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Engine]:
    """One that does not run, whose text encoder is lost."""

    def at_once(work: Callable[[], None]) -> "Future[None]":
        done: Future[None] = Future()
        try:
            work()
        except CoreError as error:
            done.set_exception(error)
        else:
            done.set_result(None)
        return done

    open_engine(tmp_path / "library").close()
    made = Engine(tmp_path / "library", no_model)
    model = SimpleNamespace(texts=Encoder(Lost(32, "m"), "texts", at_once, told.append), index=())
    monkeypatch.setattr(type(made.models), "active", model)
    monkeypatch.setattr(made.models, "statuses", lambda: (ModelStatus("m", "ready"), None))
    yield made
    made.stop()
    made._end_when_asked()  # what `run` would do
    made.readers.close()


def type_a_word(engine: Engine) -> None:
    """Letter by letter."""
    for length in range(1, 5):
        query = SearchQuery((TextTerm("blue"[:length]),), wait_for_model=False)
        answer = engine.searcher.search(query)
        assert answer.notice == NO_WORDS


def test_typing_tries_once_and_finds_by_name(engine: Engine, told: list[CoreError]) -> None:
    type_a_word(engine)
    assert len(told) == 1


def test_after_the_pause_it_is_tried_again(
    engine: Engine, told: list[CoreError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "RETRY_AFTER_S", 0.0)
    type_a_word(engine)
    assert len(told) == 4
