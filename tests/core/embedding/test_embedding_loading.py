"""Loading models: what is taken, what is refused, and how it is refused."""

import json
import pickle
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from typing_extensions import override

from core.embedding import loading
from core.embedding.devices import choose_device, is_available
from core.embedding.loading import load_embedder
from core.embedding.network import build_network, read_config
from core.embedding.open_clip_embedder import OpenClipEmbedder
from core.embedding.protocol import Embedder
from core.embedding.runtime import open_clip_module
from core.embedding.source import CONFIG_NAME, ModelSource, source_of_folder, source_of_path
from core.errors import ModelError, ModelMissing, OutOfMemory
from tests.support.tiny_model import tiny_config, tiny_weights, write_tiny_model


class Remembered:
    def __init__(self) -> None:
        self.entries: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self.entries.get(key)

    def set(self, key: str, value: str) -> None:
        self.entries[key] = value


@pytest.fixture(scope="module")
def config() -> dict[str, Any]:
    return tiny_config()


@pytest.fixture(scope="module")
def weights(config: dict[str, Any]) -> dict[str, torch.Tensor]:
    return tiny_weights(config)


@pytest.fixture
def folder(tmp_path: Path, config: dict[str, Any]) -> Path:
    (tmp_path / CONFIG_NAME).write_text(json.dumps(config), encoding="utf-8")
    return tmp_path


def load(folder: Path) -> Embedder:
    return load_embedder(str(folder), source_of_folder(folder), device="cpu", precision="float32")


def pictures(count: int = 3) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.random.default_rng(1).integers(0, 256, (count, 32, 32, 3), dtype=np.uint8)


def refusal(folder: Path) -> ModelError:
    with pytest.raises(ModelError) as caught:
        load(folder)
    message = caught.value.message
    assert "\n" not in message
    assert "Traceback" not in message
    return caught.value


def test_every_shape_of_checkpoint_gives_the_same_embeddings(
    folder: Path, weights: dict[str, torch.Tensor]
) -> None:
    kinds: list[tuple[str, Callable[[Path], None]]] = [
        ("a.safetensors", lambda path: save_file(weights, path)),
        ("a.pt", lambda path: torch.save(weights, path)),
        ("a.pth", lambda path: torch.save({"state_dict": weights, "epoch": 3}, path)),
        ("a.bin", lambda path: torch.save({f"module.{k}": v for k, v in weights.items()}, path)),
        ("b.pt", lambda path: torch.save(weights, path, _use_new_zipfile_serialization=False)),
    ]
    rows = []
    for name, write in kinds:
        write(folder / name)
        embedder = load(folder)
        rows.append(embedder.encode_images(pictures()))
        (folder / name).unlink()
    for other in rows[1:]:
        assert np.array_equal(rows[0], other)


def test_a_lone_checkpoint_needs_an_architecture(
    tmp_path: Path,
    config: dict[str, Any],
    weights: dict[str, torch.Tensor],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "mine.safetensors"
    save_file(weights, path)
    with pytest.raises(ModelError) as caught:
        source_of_path(str(path))
    assert "ARCHITECTURE@" in caught.value.hint
    known = open_clip_module().factory._MODEL_CONFIGS
    monkeypatch.setitem(known, "Tiny-16", config["model_cfg"])
    source = source_of_path(f"Tiny-16@{path}")
    embedder = load_embedder(f"Tiny-16@{path}", source, device="cpu", precision="float32")
    assert embedder.encode_texts(["red"]).shape == (1, 16)
    with pytest.raises(ModelError, match="no architecture"):
        load_embedder("x", source_of_path(f"Nonsense@{path}"))


def test_an_architecture_brings_the_preprocessing_of_its_weights(tmp_path: Path) -> None:
    source = ModelSource(tmp_path / "x.safetensors", tmp_path, "ViT-B-16-SigLIP")
    assert read_config(source).preprocess["resize_mode"] == "squash"
    mixed = ModelSource(tmp_path / "x.safetensors", tmp_path, "ViT-L-14")
    assert read_config(mixed).preprocess == {}


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="no model at"):
        source_of_path(str(tmp_path / "nowhere"))
    with pytest.raises(ModelMissing, match=CONFIG_NAME):
        source_of_path(str(tmp_path))
    (tmp_path / CONFIG_NAME).write_text("{}")
    with pytest.raises(ModelMissing, match="no weights"):
        source_of_path(str(tmp_path))
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(ModelError, match="no checkpoint"):
        source_of_path(f"ViT-B-32@{tmp_path / 'notes.txt'}")


class Hostile:
    """Unpickled carelessly, it leaves a file behind."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    @override
    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.mark,))


@pytest.mark.parametrize("shape", ["pickle", "zip", "legacy", "nested"])
def test_a_hostile_checkpoint_runs_nothing(folder: Path, shape: str, tmp_path: Path) -> None:
    mark = tmp_path / "was-here"
    path = folder / "model.pt"
    if shape == "pickle":
        path.write_bytes(pickle.dumps(Hostile(mark)))
    elif shape == "nested":
        torch.save({"state_dict": {"weight": Hostile(mark)}}, path)
    else:
        torch.save(Hostile(mark), path, _use_new_zipfile_serialization=shape == "zip")
    refusal(folder)
    assert not mark.exists()


def test_a_torchscript_program_is_refused(folder: Path) -> None:
    with zipfile.ZipFile(folder / "model.pt", "w") as archive:
        archive.writestr("model/constants.pkl", pickle.dumps(()))
        archive.writestr("model/code/__torch__.py", "def forward(self): pass")
        archive.writestr("model/data.pkl", pickle.dumps({}))
    assert "TorchScript" in refusal(folder).message


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.3, 0.999])
@pytest.mark.parametrize("suffix", ["safetensors", "pt"])
def test_a_truncated_checkpoint_is_refused(
    folder: Path, weights: dict[str, torch.Tensor], share: float, suffix: str
) -> None:
    path = folder / f"model.{suffix}"
    if suffix == "safetensors":
        save_file(weights, path)
    else:
        torch.save(weights, path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    refusal(folder)


@pytest.mark.parametrize(
    "contents",
    [
        struct.pack("<Q", 1 << 62) + b"{}",
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 2) + b"{}",
        struct.pack("<Q", 15) + b'{"a":"nothing"}',
        b"PK\x03\x04 and nothing else",
        b"this is no checkpoint at all, only words",
    ],
)
@pytest.mark.parametrize("suffix", ["safetensors", "bin"])
def test_nonsense_is_refused(folder: Path, contents: bytes, suffix: str) -> None:
    (folder / f"model.{suffix}").write_bytes(contents)
    refusal(folder)


def test_weights_of_another_shape_are_refused(folder: Path) -> None:
    save_file(tiny_weights(tiny_config(24)), folder / "model.safetensors")
    assert "architecture" in refusal(folder).hint


def test_weights_that_are_no_numbers_are_noticed(
    folder: Path, weights: dict[str, torch.Tensor]
) -> None:
    broken = {name: torch.full_like(tensor, float("nan")) for name, tensor in weights.items()}
    save_file(broken, folder / "model.safetensors")
    with pytest.raises(ModelError, match="no usable numbers"):
        load(folder).encode_images(pictures())
    with pytest.raises(ModelError, match="no usable numbers"):
        load_embedder("broken", source_of_folder(folder), device="cpu")


@pytest.mark.parametrize(
    "change",
    [
        lambda model: model["vision_cfg"].update(timm_model_name="hf-hub:someone/something"),
        lambda model: model["text_cfg"].update(tokenizer_kwargs={"trust_remote_code": True}),
        lambda model: model["text_cfg"].update(hf_model_name="someone/something"),
        lambda model: model["text_cfg"].update(hf_tokenizer_name="someone/something"),
        lambda model: model.pop("embed_dim"),
        lambda model: model.update(vision_cfg=[]),
        lambda model: model["vision_cfg"].update(width="wide"),
        lambda model: model["vision_cfg"].update(image_size=[32, 64]),
    ],
)
def test_a_strange_configuration_is_refused(
    folder: Path, weights: dict[str, torch.Tensor], change: Callable[[dict[str, Any]], None]
) -> None:
    config = tiny_config()
    change(config["model_cfg"])
    (folder / CONFIG_NAME).write_text(json.dumps(config), encoding="utf-8")
    save_file(weights, folder / "model.safetensors")
    refusal(folder)


@pytest.mark.parametrize("text", ["", "[]", '"x"', '{"model_cfg": 3}', "[" * 100_000])
def test_a_configuration_that_is_none_is_refused(folder: Path, text: str) -> None:
    (folder / CONFIG_NAME).write_text(text, encoding="utf-8")
    (folder / "model.safetensors").write_bytes(b"")
    refusal(folder)


def test_preprocessing_is_the_models_own(folder: Path, weights: dict[str, torch.Tensor]) -> None:
    save_file(weights, folder / "model.safetensors")
    source = source_of_folder(folder)
    network, model_input, normalisation = build_network(read_config(source), source)
    assert model_input.resize_mode == "squash"
    assert model_input.interpolation == "bilinear"
    assert normalisation.mean == (0.5, 0.5, 0.5)
    pixels = pictures()
    plain = (torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 255 - 0.5) / 0.25
    with torch.inference_mode():
        expected = network.encode_image(plain, normalize=True).numpy()
    assert np.allclose(load(folder).encode_images(pixels), expected, atol=1e-5)


def test_the_fingerprint_follows_weights_and_preprocessing(tmp_path: Path) -> None:
    prints = [
        load(write_tiny_model(tmp_path / "one", seed=0)).fingerprint,
        load(write_tiny_model(tmp_path / "same", seed=0)).fingerprint,
        load(write_tiny_model(tmp_path / "other", seed=1)).fingerprint,
    ]
    config = tiny_config()
    config["preprocess_cfg"]["interpolation"] = "bicubic"
    (tmp_path / "same" / CONFIG_NAME).write_text(json.dumps(config))
    prints.append(load(tmp_path / "same").fingerprint)
    assert prints[0] == prints[1]
    assert len(set(prints)) == 3


def test_precision_is_measured_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = source_of_folder(write_tiny_model(tmp_path / "tiny"))
    measured = Remembered()
    first = load_embedder("tiny", source, device="cpu", measured=measured)
    assert list(measured.entries.values()) == [first.precision]

    def fail(*_arguments: object) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr(loading, "place_fastest", fail)
    for remembered in ("bfloat16", "float32"):
        measured.entries = dict.fromkeys(measured.entries, remembered)
        again = load_embedder("tiny", source, device="cpu", measured=measured)
        assert again.precision == remembered


def test_both_precisions_agree(builtin: Embedder) -> None:
    source = source_of_folder(Path("resources/models/photosift-lite"))
    pixels = np.random.default_rng(3).integers(0, 256, (4, 96, 96, 3), dtype=np.uint8)
    rows = [
        load_embedder("x", source, device="cpu", precision=precision).encode_images(pixels)
        for precision in ("float32", "bfloat16")
    ]
    assert np.sum(rows[0] * rows[1], axis=1).min() > 0.995


@pytest.fixture
def tiny(tmp_path: Path) -> OpenClipEmbedder:
    embedder = load(write_tiny_model(tmp_path / "tiny"))
    assert isinstance(embedder, OpenClipEmbedder)
    return embedder


def failing(embedder: OpenClipEmbedder, what: str, error: Exception, above: int = 0) -> None:
    """Let the network fail for batches above a size."""
    network = embedder._ready()
    original = getattr(network, what)

    def encode(batch: torch.Tensor) -> torch.Tensor:
        if len(batch) > above:
            raise error
        encoded: torch.Tensor = original(batch)
        return encoded

    setattr(network, what, encode)


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"),
        RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory"),
        RuntimeError("MPS backend out of memory"),
        MemoryError(),
    ],
)
def test_a_batch_that_does_not_fit_says_so(tiny: OpenClipEmbedder, error: Exception) -> None:
    failing(tiny, "encode_image", error, above=2)
    with pytest.raises(OutOfMemory):
        tiny.encode_images(pictures(3))
    assert len(tiny.encode_images(pictures(2))) == 2


def test_texts_are_halved_until_they_fit(tiny: OpenClipEmbedder) -> None:
    texts = [f"text {number}" for number in range(11)]
    expected = tiny.encode_texts(texts)
    failing(tiny, "encode_text", torch.OutOfMemoryError("out of memory"), above=2)
    assert np.allclose(tiny.encode_texts(texts), expected, atol=1e-5)
    failing(tiny, "encode_text", torch.OutOfMemoryError("out of memory"), above=0)
    with pytest.raises(OutOfMemory):
        tiny.encode_texts(texts)


@pytest.mark.parametrize("method", ["encode_images", "encode_texts"])
def test_a_lost_device_leaves_the_work_to_the_cpu(tiny: OpenClipEmbedder, method: str) -> None:
    batch: Any = pictures() if method == "encode_images" else ["red", "blue"]
    expected = getattr(tiny, method)(batch)
    error = RuntimeError("CUDA error: an illegal memory access was encountered\nCompile with ...")
    failing(tiny, method[:-1], error)
    tiny.device = "xpu"  # what torch would report; the tensors stay where they are
    tiny._to_device = lambda tensor: tensor  # type: ignore[method-assign]
    assert np.allclose(getattr(tiny, method)(batch), expected, atol=1e-5)
    assert tiny.device == "cpu"
    assert "illegal memory access" in tiny.notice
    assert "\n" not in tiny.notice


def test_a_bug_is_not_taken_for_a_lost_device(tiny: OpenClipEmbedder) -> None:
    failing(tiny, "encode_image", RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="mat1"):
        tiny.encode_images(pictures())


def test_a_device_that_is_not_there_is_replaced_and_said(tmp_path: Path) -> None:
    absent = next(name for name in ("mps", "xpu", "cuda") if not is_available(name))
    chosen, notice = choose_device(absent)
    assert is_available(chosen)
    assert absent in notice
    assert choose_device(None)[1] == ""
    source = source_of_folder(write_tiny_model(tmp_path / "tiny"))
    embedder = load_embedder("tiny", source, device=absent, precision="float32")
    assert absent in embedder.notice
    with pytest.raises(ValueError, match="unknown device"):
        choose_device("abacus")


def test_a_closed_embedder_is_not_used(tiny: OpenClipEmbedder) -> None:
    tiny.close()
    with pytest.raises(RuntimeError, match="closed"):
        tiny.encode_texts(["red"])
