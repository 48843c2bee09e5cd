"""The better model that an engine names: with its download only where it needs one."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import settings_table
from core.catalog.connection import engine_connection, writing
from core.embedding.registry import BUILTIN_SPEC
from core.paths import LibraryPaths
from core.records import ModelStatus, SearchAnswer, SearchQuery, TextTerm
from core.rpc import messages
from core.service.engine import Engine
from core.service.foreign import ForeignSearches
from core.service.handlers import Handlers
from core.settings import FOREIGN_SEARCHES
from tests.service.test_files_not_found import no_model
from tests.support.running_library import PATIENCE_S


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """One that does not run, with the built-in model in use."""
    made = Engine(tmp_path / "library", no_model)
    in_use = ModelStatus(BUILTIN_SPEC, "ready")
    monkeypatch.setattr(made.models, "statuses", lambda: (in_use, None))
    yield made
    made.stop()
    made._end_when_asked()  # what `run` would do
    made.readers.close()


def better(engine: Engine, *, fresh: bool = False) -> tuple[str, int]:
    found = engine.status(fresh=fresh).suggestion
    assert found is not None
    return found.spec, found.download_bytes


def put_on_disk(engine: Engine, spec: str) -> None:
    folder = LibraryPaths(engine.library).models / spec.replace("/", "--")
    folder.mkdir(parents=True)
    (folder / "open_clip_config.json").write_text("{}")
    (folder / "open_clip_model.safetensors").write_bytes(b"fake")


def test_a_model_costs_its_download_only_while_it_is_not_on_the_disk(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = Handlers(engine).handle
    spec, size_bytes = better(engine)
    assert size_bytes > 0
    monkeypatch.setattr(engine.store, "download", lambda spec, **_: put_on_disk(engine, spec))
    handle(messages.DownloadModel(spec))
    assert better(engine) == (spec, 0)
    handle(messages.RemoveModel(spec))
    assert better(engine) == (spec, size_bytes)
    put_on_disk(engine, spec)
    assert better(engine, fresh=True) == (spec, 0)
    handle(messages.ClearPart("models"))
    assert better(engine) == (spec, size_bytes)


def test_models_for_other_languages_are_named_to_who_searches_in_them(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = Handlers(engine).handle
    now_s = [1_700_000_000.0]
    monkeypatch.setattr(engine.foreign, "_clock", lambda: now_s[0])

    def search(*, not_english: bool) -> None:
        answer = SearchAnswer((), BUILTIN_SPEC, 0, 0, not_english=not_english)
        monkeypatch.setattr(engine.searcher, "search", lambda _: answer)
        handle(messages.Search(SearchQuery((TextTerm("a"),))))

    def languages() -> str:
        found = engine.status().suggestion
        assert found is not None
        return found.languages

    assert languages() == "English"
    for _ in range(9):  # a word is typed, letter by letter
        search(not_english=True)
    now_s[0] += 3600
    search(not_english=True)
    now_s[0] += 3600
    search(not_english=False)
    assert languages() == "English", "twice is no habit"
    search(not_english=True)
    assert languages() != "English"
    assert not ForeignSearches(engine.library, lambda: now_s[0]).are_usual(), "not kept yet"
    engine._look_after()
    again = ForeignSearches(engine.library, lambda: now_s[0])
    assert again.are_usual(), "also to the next engine"
    now_s[0] += 40 * 86_400
    assert not again.are_usual()


def test_a_search_in_another_language_waits_for_no_edit(engine: Engine) -> None:
    with engine_connection(engine.library) as catalog, writing(catalog):
        noted: list[bool] = []
        noting = threading.Thread(target=lambda: noted.append(engine.foreign.note()))
        noting.start()
        noting.join(PATIENCE_S)
        assert noted == [False]
        assert not engine.foreign.are_usual()
    engine.foreign.keep()
    with engine_connection(engine.library) as catalog:
        assert settings_table.get(catalog, FOREIGN_SEARCHES)


def test_a_speed_that_was_just_measured_outlives_the_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []
    engine = Engine(tmp_path / "library", no_model)
    monkeypatch.setattr(engine.pace, "keep", lambda: kept.append(True))
    engine.stop()
    engine._end_when_asked()
    engine.readers.close()
    assert kept == [True]
