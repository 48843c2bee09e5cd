"""A choice of model that arrives while the engine is still starting."""

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from core.catalog import settings_table
from core.catalog.connection import engine_connection, open_reader
from core.catalog.reader_pool import ReaderPool
from core.embedding.protocol import Embedder
from core.embedding.source import ModelSource
from core.embedding.store import ModelStore
from core.errors import CoreError
from core.ingest.targets import Target
from core.paths import LibraryPaths
from core.service.model_loading import PrecisionCache
from core.service.models import Models
from core.service.queue import OwnerQueue
from core.settings import MODEL
from tests.support.fake_embedder import FakeEmbedder
from tests.support.running_library import PATIENCE_S
from tests.support.tiny_model import write_tiny_model


class Outcome:
    """Remembers which models came into use."""

    def __init__(self) -> None:
        self.in_use: list[str] = []
        self.targets: list[int] = []
        self.told = threading.Condition()

    def targets_changed(self, targets: Sequence[Target]) -> None:
        with self.told:
            self.targets = [target.model_id for target in targets]
            self.told.notify_all()

    def jobs_made(self) -> None: ...

    def model_changed(self, spec: str) -> None:
        with self.told:
            self.in_use.append(spec)
            self.told.notify_all()

    def trouble(self, error: CoreError) -> None:
        raise AssertionError(error)


class Story:
    def __init__(self, library: Path) -> None:
        with engine_connection(library) as catalog:
            self.usual = settings_table.get(catalog, MODEL)
        self.library = library
        self.readers = ReaderPool(partial(open_reader, library, any_thread=True))
        self.owner = OwnerQueue()
        self.outcome = Outcome()
        self.loaded: list[str] = []
        self.may_load = threading.Event()
        self.may_load.set()
        store = ModelStore(LibraryPaths(library).models)
        self.models = Models(library, self.readers, self.owner, store, self.load, self.outcome)
        self._thread = threading.Thread(target=self.owner.run)
        self._thread.start()

    def load(self, spec: str, source: ModelSource, *, measured: PrecisionCache) -> Embedder:
        del source, measured
        assert self.may_load.wait(PATIENCE_S)
        self.loaded.append(spec)
        return FakeEmbedder(spec=spec)

    def wait_for_targets(self, number: int) -> list[int]:
        with self.outcome.told:
            there = self.outcome.told.wait_for(
                lambda: len(self.outcome.targets) == number, PATIENCE_S
            )
        assert there
        return self.outcome.targets

    def wait_for_use(self, spec: str) -> None:
        with self.outcome.told:
            assert self.outcome.told.wait_for(lambda: spec in self.outcome.in_use, PATIENCE_S)

    def close(self) -> None:
        self.models.close()
        self.owner.close()
        self._thread.join()
        self.models.release()
        self.readers.close()


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    told = Story(tmp_path / "library")
    yield told
    told.close()


def test_another_model_comes_after_the_one_in_use_and_stays(story: Story, tmp_path: Path) -> None:
    """Else the one that was in use until now would come back over the new one."""
    other = str(write_tiny_model(tmp_path / "other"))
    story.models.use(other)
    story.models.start()
    _, upcoming = story.wait_for_targets(2)
    assert story.loaded == [story.usual, other]
    story.models.drained(upcoming)
    story.wait_for_use(other)
    active = story.models.active
    assert active is not None
    assert active.spec == other
    assert story.outcome.in_use == [story.usual, other]
    with engine_connection(story.library) as catalog:
        assert settings_table.get(catalog, MODEL) == other


def test_the_one_in_use_is_not_loaded_twice(story: Story) -> None:
    story.models.use(story.usual)
    story.models.start()
    story.wait_for_use(story.usual)
    active, upcoming = story.models.statuses()
    assert (active.spec, upcoming) == (story.usual, None)
    assert story.loaded == [story.usual]


def test_one_that_is_chosen_while_the_first_one_loads_is_loaded_once(
    story: Story, tmp_path: Path
) -> None:
    other = str(write_tiny_model(tmp_path / "other"))
    story.may_load.clear()
    story.models.start()
    story.models.use(other)
    story.may_load.set()
    story.wait_for_targets(2)
    done = threading.Event()
    story.models.in_turn(done.set)
    assert done.wait(PATIENCE_S)
    assert story.loaded == [story.usual, other]


def test_one_that_is_chosen_again_after_it_was_given_up_is_loaded_again(
    story: Story, tmp_path: Path
) -> None:
    other = str(write_tiny_model(tmp_path / "other"))
    story.models.start()
    story.models.use(other)
    story.wait_for_targets(2)
    story.models.use(story.usual)
    story.models.use(other)
    done = threading.Event()
    story.models.in_turn(done.set)
    assert done.wait(PATIENCE_S)
    story.wait_for_targets(2)
    _, upcoming = story.models.statuses()
    assert upcoming is not None
    assert (upcoming.spec, upcoming.condition) == (other, "ready")
