"""Models as a user changes them: other ones of one's own, downloads, figures on own pictures."""

import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from core.events import EngineBack
from core.records import SearchQuery, Status, TextTerm
from core.rpc.launcher import engine_command
from tests.core.embedding.hub_server import Hub
from tests.core.embedding.hub_server import running as serving
from tests.support.command_line import Photosift, complaint
from tests.support.photographs import photograph
from tests.support.pictures import draw_picture, encode_picture
from tests.support.running_library import PATIENCE_S, RunningLibrary
from tests.support.tiny_model import write_tiny_model

PHOTOS = 160
SPEC = "ViT-B-32/laion2b_s34b_b79k"
WEIGHTS = "laion/CLIP-ViT-B-32-laion2B-s34B-b79K/resolve/main/open_clip_model.safetensors"


def draw_many(folder: Path) -> Path:
    """Photos that take so long to decode that a switch of models lasts for seconds."""
    folder.mkdir()
    contents = [encode_picture(draw_picture((1600, 1200), seed), "PNG") for seed in range(4)]
    for number in range(PHOTOS):
        (folder / f"{number:04}.png").write_bytes(contents[number % len(contents)])
    return folder


@pytest.mark.expects_warnings
def test_a_killed_engine_goes_on_with_the_switch_while_the_old_model_answers(
    tmp_path: Path,
) -> None:
    old = str(write_tiny_model(tmp_path / "old", dimension=16))
    new = str(write_tiny_model(tmp_path / "new", dimension=24, seed=1))
    directory = tmp_path / "library"
    running = RunningLibrary(directory, command=engine_command(directory))
    try:
        running.library.use_model(old)
        running.wait_for(lambda status: status.model.spec == old)
        running.library.add_folder(draw_many(tmp_path / "photos"))
        first = running.wait_for(lambda status: status.embedded == PHOTOS)
        assert (first.model.spec, first.model.dimension) == (old, 16)

        def answering(status: Status) -> Status:
            answer = running.library.search(SearchQuery((TextTerm("a photo"),), limit=PHOTOS))
            assert len(answer.hits) == PHOTOS, "every photo is found at every moment"
            assert answer.model in {old, new}
            assert status.embedded == PHOTOS
            return status

        def midway(status: Status) -> bool:
            upcoming = answering(status).next_model
            return upcoming is not None and upcoming.embedded > 0

        running.library.use_model(new)
        between = running.wait_for(midway)
        assert between.model.spec == old
        assert between.next_model is not None
        kept = between.next_model.embedded
        assert kept < PHOTOS, "the engine is killed in the middle"
        engine = psutil.Process(between.pid)
        engine.send_signal(signal.SIGKILL)
        engine.wait(PATIENCE_S)
        running.wait_for_event(EngineBack)
        back = running.wait_for(lambda status: status.model.condition == "ready")
        assert back.pid != between.pid
        assert back.model.spec == old
        switched = running.wait_for(lambda status: answering(status).model.spec == new)
        assert switched.next_model is None
        assert (switched.model.dimension, switched.model.embedded) == (24, PHOTOS)
        assert switched.index_size == PHOTOS
        running.wait_idle()
        answering(running.library.status())
    finally:
        running.close()


@pytest.fixture(scope="module")
def photosift(builtin: RunningLibrary) -> Photosift:
    return Photosift(builtin.library.directory)


def test_figures_on_labelled_pictures(photosift: Photosift, tmp_path: Path) -> None:
    labelled = {
        "rocket": "rocket",
        "grass": "grass",
        "motorcycle": "motorcycle",
        "coffee": "coffee",
    }
    for label, name in labelled.items():
        (tmp_path / "labelled" / label).mkdir(parents=True)
        photograph(name).save(tmp_path / "labelled" / label / "1.png")
    photograph("rocket").rotate(5).save(tmp_path / "labelled" / "rocket" / "2.webp")
    (tmp_path / "labelled" / "rocket" / "3.jpg").write_text("no picture")
    found = photosift("models", "evaluate", tmp_path / "labelled", "--json").json("models-evaluate")
    assert found["model"] == "builtin/photosift-lite"
    assert (found["pictures"], found["skipped"]) == (5, 1)
    assert found["figures"]["zero_shot_top1_percent"] >= 80
    outcome = photosift("models", "evaluate", tmp_path / "labelled")
    assert outcome.code == 0
    assert "5 pictures, 1 skipped" in outcome.out


def test_figures_on_captioned_pictures(photosift: Photosift, tmp_path: Path) -> None:
    captions = {
        "rocket": "a rocket at night",
        "grass": "a lawn",
        "motorcycle": "a motorbike",
        "coffee": "a cup on a table",
    }
    for number, (name, caption) in enumerate(captions.items()):
        photograph(name).save(tmp_path / f"{number}.png")
        (tmp_path / f"{number}.txt").write_text(caption + "\n")
    found = photosift("models", "evaluate", tmp_path, "--json").json("models-evaluate")
    assert (found["pictures"], found["skipped"]) == (4, 0)
    assert found["figures"]["retrieval_r1_percent"] >= 75
    assert found["figures"]["retrieval_r5_percent"] == 100


def test_unknown_models_change_nothing(builtin: RunningLibrary, photosift: Photosift) -> None:
    for name in ("nonsense", "no-such/model", "/no/such/folder", SPEC):
        said = complaint(photosift("models", "use", name), 1)
        assert name in said
    status = builtin.library.status()
    assert (status.model.spec, status.next_model) == ("builtin/photosift-lite", None)
    said = complaint(photosift("models", "remove", "builtin/photosift-lite"), 2)
    assert "in use" in said


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port of this machine on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def test_an_offline_download_ends_in_a_sentence(tmp_path: Path, closed_port: int) -> None:
    photosift = Photosift(tmp_path / "library", HF_ENDPOINT=f"http://127.0.0.1:{closed_port}")
    try:
        said = complaint(photosift("models", "download", SPEC), 1)
        assert "Errno" not in said
        entries = photosift("models", "list", "--json").json("models-list")
        assert {e["spec"]: e["state"] for e in entries}[SPEC] == "absent"
    finally:
        assert photosift("stop").code == 0


def test_a_downloaded_model_is_verified_listed_and_removed(tmp_path: Path) -> None:
    """What the hub has here are weights of another network: downloaded well, of no use."""
    weights = (write_tiny_model(tmp_path / "tiny") / "open_clip_model.safetensors").read_bytes()
    with serving(Hub(files={WEIGHTS: weights})) as hub:
        photosift = Photosift(tmp_path / "library", HF_ENDPOINT=hub.endpoint)

        def state() -> str:
            entries = photosift("models", "list", "--json").json("models-list")
            return str({entry["spec"]: entry["state"] for entry in entries}[SPEC])

        try:
            hub.lies = True
            complaint(photosift("models", "download", SPEC), 1)
            assert state() == "absent"
            hub.lies = False
            outcome = photosift("models", "download", SPEC)
            assert (outcome.code, "is ready" in outcome.out) == (0, True), outcome
            assert state() == "ready"
            asked = len(hub.requests)
            assert photosift("models", "download", SPEC).code == 0
            assert len(hub.requests) == asked, "what is there is not fetched again"
            # It cannot be loaded; the one that works goes on answering.
            photosift("models", "use", SPEC)
            with_trouble = wait_until_settled(photosift)
            assert with_trouble["model"]["spec"] == "builtin/photosift-lite"
            assert with_trouble["model"]["condition"] == "ready"
            assert with_trouble["message"]
            assert photosift("models", "remove", SPEC).code == 0
            assert state() == "absent"
            complaint(photosift("models", "remove", SPEC), 1)
        finally:
            assert photosift("stop").code == 0


def wait_until_settled(photosift: Photosift) -> dict[str, dict[str, str]]:
    """The status when no model is being loaded any more."""
    running = RunningLibrary(photosift.library)
    try:
        running.wait_for(lambda s: s.next_model is None and s.model.condition == "ready")
    finally:
        running.close(stop=False)
    found: dict[str, dict[str, str]] = photosift("status", "--json").json("status")
    return found
