"""Downloading, keeping and removing models, against a hub on the loopback."""

import errno
import json
import shutil
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save

from core.embedding import download as download_module
from core.embedding import hub as hub_module
from core.embedding.download import DownloadStopped
from core.embedding.hub import Plan, Wanted, plan_download
from core.embedding.loading import load_embedder
from core.embedding.registry import BUILTIN_SPEC
from core.embedding.source import CONFIG_NAME
from core.embedding.store import ModelStore
from core.errors import DownloadFailed, ModelError, ModelMissing
from tests.core.embedding.hub_server import Hub, running
from tests.support.tiny_model import tiny_config, tiny_weights, write_tiny_model

SPEC = "Tiny-16/random"
WEIGHTS = "someone/tiny/resolve/main/open_clip_model.safetensors"
SETTINGS = "someone/words/resolve/main/tokenizer_config.json"


@pytest.fixture(scope="module")
def contents() -> bytes:
    tensors: dict[str, torch.Tensor] = tiny_weights(tiny_config())
    return save(tensors)


@pytest.fixture
def hub(contents: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    plan = Plan(
        wanted=(
            Wanted("someone/words", ("tokenizer_config.json",), optional=True),
            Wanted("someone/tiny", ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")),
        ),
        config=tiny_config(),
    )
    monkeypatch.setattr(hub_module, "plan_download", lambda _spec: plan)
    with running(Hub(files={WEIGHTS: contents, SETTINGS: b'{"x": 1}'})) as serving:
        yield serving


@dataclass
class Steps:
    """What a download reported."""

    seen: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, received: int, total: int) -> None:
        self.seen.append((received, total))


@pytest.fixture
def store(tmp_path: Path, hub: Hub) -> ModelStore:
    return ModelStore(tmp_path / "models", endpoint=hub.endpoint, timeout_s=5)


def download(store: ModelStore, should_stop: Callable[[], bool] = lambda: False) -> Steps:
    steps = Steps()
    store.download(SPEC, on_progress=steps, should_stop=should_stop)
    return steps


def stored(hub: Hub) -> list[str]:
    """The ranges that were asked of the storage behind the redirect."""
    return [asked for _, path, asked in hub.requests if path.startswith("storage/")]


def failure(store: ModelStore) -> DownloadFailed:
    with pytest.raises(DownloadFailed) as caught:
        download(store)
    assert caught.value.hint
    assert not store.is_present(SPEC)
    return caught.value


def test_a_downloaded_model_loads(store: ModelStore, hub: Hub, contents: bytes) -> None:
    assert not store.is_present(SPEC)
    steps = download(store)
    assert store.is_present(SPEC)
    total = len(contents) + len(hub.files[SETTINGS])
    assert steps.seen[-1] == (total, total)
    assert [received for received, _ in steps.seen] == sorted(
        received for received, _ in steps.seen
    )
    source = store.source(SPEC)
    assert source.weights.read_bytes() == contents
    assert (source.folder / "tokenizer_config.json").read_bytes() == hub.files[SETTINGS]
    embedder = load_embedder(SPEC, source, device="cpu", precision="float32")
    assert embedder.encode_texts(["red"]).shape == (1, 16)
    asked = len(hub.requests)
    download(store)
    assert len(hub.requests) == asked, "what is there is not fetched again"


def test_nothing_is_fetched_unasked(store: ModelStore, hub: Hub) -> None:
    assert not store.is_present(SPEC)
    with pytest.raises(ModelMissing):
        store.source(SPEC)
    assert hub.requests == []


def test_an_optional_file_may_be_absent(store: ModelStore, hub: Hub) -> None:
    del hub.files[SETTINGS]
    download(store)
    assert store.is_present(SPEC)


def test_older_weights_serve_where_there_are_no_others(store: ModelStore, hub: Hub) -> None:
    del hub.files[WEIGHTS]
    older = "someone/tiny/resolve/main/open_clip_pytorch_model.bin"
    buffer = Path(store._directory.parent / "weights.bin")
    torch.save(tiny_weights(tiny_config()), buffer)
    hub.files[older] = buffer.read_bytes()
    download(store)
    assert store.source(SPEC).weights.name == "open_clip_pytorch_model.bin"


def test_a_moved_repository_is_followed(store: ModelStore, hub: Hub) -> None:
    new = WEIGHTS.replace("someone", "somebody")
    hub.files[new] = hub.files.pop(WEIGHTS)
    hub.moved[WEIGHTS] = new
    download(store)
    assert store.is_present(SPEC)


def test_a_broken_off_download_goes_on_by_itself(
    store: ModelStore, hub: Hub, contents: bytes
) -> None:
    hub.breaks_after = [8, 1000, 70_000]
    download(store)
    assert store.source(SPEC).weights.read_bytes() == contents
    assert stored(hub)[1:] == ["bytes=1000-", "bytes=71000-"]


def test_a_download_that_stops_for_good_is_resumed_later(
    store: ModelStore, hub: Hub, contents: bytes
) -> None:
    hub.breaks_after = [8, 1000, 0]
    assert "broke off" in failure(store).message
    hub.requests.clear()
    download(store)
    assert store.source(SPEC).weights.read_bytes() == contents
    assert stored(hub) == ["bytes=1000-"]


def test_a_server_without_ranges_starts_over(store: ModelStore, hub: Hub, contents: bytes) -> None:
    hub.ignores_ranges = True
    hub.breaks_after = [8, 1000, 0]
    failure(store)
    download(store)
    assert store.source(SPEC).weights.read_bytes() == contents


def test_changed_contents_are_not_mixed(store: ModelStore, hub: Hub) -> None:
    hub.breaks_after = [8, 1000, 0]
    failure(store)
    hub.files[WEIGHTS] = save(tiny_weights(tiny_config(), seed=5))
    download(store)
    assert store.source(SPEC).weights.read_bytes() == hub.files[WEIGHTS]


@pytest.mark.parametrize("tells_digest", [True, False])
def test_a_stopped_download_keeps_what_it_has(
    store: ModelStore, hub: Hub, tells_digest: bool
) -> None:
    hub.tells_digest = tells_digest
    asked = iter([False, False, True])
    with pytest.raises(DownloadStopped):
        download(store, lambda: next(asked))
    assert not store.is_present(SPEC)
    download(store)
    resumed = any(asked for _, _, asked in hub.requests)
    assert resumed is tells_digest


def test_wrong_contents_are_deleted(store: ModelStore, hub: Hub, tmp_path: Path) -> None:
    hub.lies = True
    assert "not what the server announced" in failure(store).message
    assert not list(tmp_path.rglob("*.safetensors*"))
    hub.lies = False
    download(store)
    assert store.is_present(SPEC)


def test_a_changed_small_file_is_noticed(
    store: ModelStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_module, "_digest", lambda _etag: "0" * 40)
    assert "not what the server announced" in failure(store).message


def test_weights_that_are_damaged_at_the_source_are_refused(store: ModelStore, hub: Hub) -> None:
    hub.files[WEIGHTS] = b"an error page instead of weights"
    with pytest.raises(ModelError, match="damaged"):
        download(store)
    assert not store.is_present(SPEC)


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_a_server_that_hangs_ends_in_a_sentence(tmp_path: Path, hub: Hub, method: str) -> None:
    hub.hangs = method
    store = ModelStore(tmp_path, endpoint=hub.endpoint, timeout_s=0.2)
    assert "does not answer" in failure(store).message


@pytest.mark.parametrize(("code", "words"), [(403, "give"), (429, "429"), (500, "500")])
def test_a_refusal_ends_in_a_sentence(store: ModelStore, hub: Hub, code: int, words: str) -> None:
    hub.refuses = code
    assert words in failure(store).message


def test_a_file_that_is_gone_ends_in_a_sentence(store: ModelStore, hub: Hub) -> None:
    del hub.files[WEIGHTS]
    assert "does not have" in failure(store).message


def test_offline_ends_in_a_sentence(tmp_path: Path, hub: Hub) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    store = ModelStore(tmp_path, endpoint=f"http://127.0.0.1:{port}", timeout_s=5)
    error = failure(store)
    assert "cannot be reached" in error.message
    assert "built-in" in error.hint


def test_a_redirect_to_an_unencrypted_server_is_not_followed(
    store: ModelStore, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.storage = "http://storage.example"
    assert "not encrypted" in failure(store).message


def test_only_encrypted_servers_are_asked(tmp_path: Path, hub: Hub) -> None:
    store = ModelStore(tmp_path, endpoint="http://models.example", timeout_s=5)
    assert "not encrypted" in failure(store).message


def test_a_full_disk_ends_in_a_sentence(store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")._replace(free=1 << 20)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _folder: usage)
        assert "1 MB free" in failure(store).message

    def fill(*_arguments: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(download_module, "_copy", fill)
    assert "disk is full" in failure(store).message


def test_a_downloaded_model_is_removed(store: ModelStore, hub: Hub, tmp_path: Path) -> None:
    hub.breaks_after = [8, 1000, 0]
    failure(store)
    store.remove(SPEC)
    assert not list(tmp_path.rglob("*.part"))
    download(store)
    store.remove(SPEC)
    assert not store.is_present(SPEC)
    store.remove(SPEC)


def test_only_downloads_are_removed(store: ModelStore, tmp_path: Path) -> None:
    mine = write_tiny_model(tmp_path / "mine")
    for spec in (BUILTIN_SPEC, str(mine), "../mine", "a/../../mine"):
        with pytest.raises(ModelError):
            store.remove(spec)
    assert store.is_present(str(mine))
    assert store.is_present(BUILTIN_SPEC)


def test_what_to_do_about_a_missing_model(store: ModelStore) -> None:
    with pytest.raises(ModelMissing) as caught:
        store.source("ViT-B-32-256/datacomp_s34b_b86k")
    assert "photosift models download" in caught.value.hint
    with pytest.raises(ModelMissing) as caught:
        store.source("Nonsense/nothing")
    assert "models list" in caught.value.hint
    with pytest.raises(ModelMissing):
        store.source("/nowhere/at/all")
    with pytest.raises(ModelMissing):
        store.download("/etc", on_progress=lambda *_: None, should_stop=lambda: False)


def test_the_plan_of_a_plain_model() -> None:
    plan = plan_download("ViT-B-32-256/datacomp_s34b_b86k")
    (weights,) = plan.wanted
    assert weights.repository == "laion/CLIP-ViT-B-32-256x256-DataComp-s34B-b86K"
    assert weights.names[0] == "open_clip_model.safetensors"
    assert plan.config["model_cfg"]["embed_dim"] == 512
    assert json.loads(json.dumps(plan.config)) is not None


def test_the_plan_brings_the_tokenizer() -> None:
    siglip = plan_download("ViT-B-16-SigLIP/webli")
    assert [wanted.names[0] for wanted in siglip.wanted] == [
        "tokenizer_config.json",
        "special_tokens_map.json",
        "tokenizer.json",
        "open_clip_model.safetensors",
    ]
    assert siglip.config["preprocess_cfg"]["resize_mode"] == "squash"
    multilingual = plan_download("xlm-roberta-base-ViT-B-32/laion5b_s13b_b90k")
    assert multilingual.wanted[0] == Wanted("xlm-roberta-base", ("config.json",))


def test_there_is_no_plan_for_what_open_clip_does_not_know() -> None:
    for spec in ("Nonsense/openai", "ViT-B-32/nonsense"):
        with pytest.raises(ModelMissing):
            plan_download(spec)


def test_the_configuration_is_written_last(store: ModelStore, hub: Hub, tmp_path: Path) -> None:
    hub.breaks_after = [8, 1000, 0]
    failure(store)
    assert not list(tmp_path.rglob(CONFIG_NAME))
