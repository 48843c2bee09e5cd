"""The files of the model in use are damaged, hostile, or suddenly another model's."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.embedding.source import CONFIG_NAME
from core.records import SearchQuery, Status, TextTerm
from core.rpc.launcher import engine_command
from tests.faults.drawing import draw
from tests.support.running_library import RunningLibrary
from tests.support.tiny_model import write_tiny_model

WEIGHTS = "open_clip_model.safetensors"
PHOTOS = 12


def truncate(folder: Path) -> None:
    weights = folder / WEIGHTS
    weights.write_bytes(weights.read_bytes()[: weights.stat().st_size // 2])


def empty(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes(b"")


def claim_too_much(folder: Path) -> None:
    header = json.dumps({"x": {"dtype": "F32", "shape": [1 << 60], "data_offsets": [0, 1 << 62]}})
    (folder / WEIGHTS).write_bytes(len(header).to_bytes(8, "little") + header.encode())


def name_code(folder: Path) -> None:
    config = json.loads((folder / CONFIG_NAME).read_text())
    config["model_cfg"]["text_cfg"]["hf_model_name"] = "somebody/else"
    (folder / CONFIG_NAME).write_text(json.dumps(config))


def take_away(folder: Path) -> None:
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library whose photos were embedded with the model that lies beside it."""
    place = tmp_path_factory.mktemp("used")
    spec = write_tiny_model(place / "model")
    running = RunningLibrary(place / "library", command=engine_command(place / "library"))
    try:
        running.library.use_model(str(spec))
        running.wait_for(lambda s: s.model.spec == str(spec) and s.model.condition == "ready")
        running.library.add_folder(draw(place / "photos", PHOTOS))
        running.wait_for(lambda s: s.embedded == PHOTOS)
    finally:
        running.close()
    shutil.copytree(spec, place / "whole")
    return place


@pytest.mark.parametrize("harm", [truncate, empty, claim_too_much, name_code, take_away])
def test_a_damaged_model_is_said_and_the_rest_goes_on(
    used: Path, harm: Callable[[Path], None]
) -> None:
    library, spec, whole = used / "library", used / "model", used / "whole"
    harm(spec)
    running = RunningLibrary(library, command=engine_command(library))
    try:
        status = running.wait_for(lambda s: s.model.condition == "failed")
        assert status.model.message
        assert (status.photos, status.failures) == (PHOTOS, 0)
        # Names are searched all the same, and the answer says what is lacking.
        answer = running.library.search(SearchQuery((TextTerm("00003"),)))
        assert [hit.by_name for hit in answer.hits] == [True]
        assert answer.notice
        shutil.rmtree(spec, ignore_errors=True)
        shutil.copytree(whole, spec)
        running.library.use_model(str(spec))

        def is_back(status: Status) -> bool:
            return status.model.condition == "ready" and status.embedded == PHOTOS

        status = running.wait_for(is_back)
        assert status.model.spec == str(spec)
        assert status.progress.done == 0, "the embeddings were good, and made again"
    finally:
        running.close()


def test_another_model_in_the_same_place_embeds_anew(used: Path) -> None:
    library, spec = used / "library", used / "model"
    shutil.rmtree(spec)
    write_tiny_model(spec, dimension=24, seed=5)
    running = RunningLibrary(library, command=engine_command(library))
    try:
        status = running.wait_for(
            lambda s: s.model.condition == "ready" and s.model.embedded == PHOTOS
        )
        assert status.model.dimension == 24
        answer = running.library.search(SearchQuery((TextTerm("anything"),), limit=PHOTOS))
        assert len({hit.photo_id for hit in answer.hits}) == PHOTOS
    finally:
        running.close()
