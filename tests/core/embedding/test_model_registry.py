"""Every entry of the registry against open_clip's own lists, configurations and networks."""

import copy
import json
import posixpath
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from torch.utils.flop_counter import FlopCounterMode

from core.embedding.network import (
    ModelConfig,
    Normalisation,
    architecture_config,
    build_network,
    build_tokenizer,
    read_config,
)
from core.embedding.open_clip_embedder import OpenClipEmbedder
from core.embedding.registry import BUILTIN_SPEC, RegisteredModel, find_model, registered_models
from core.embedding.runtime import open_clip_module
from core.embedding.source import ModelSource
from core.embedding.store import ModelStore
from core.records import ModelInput

DOWNLOADABLE = [model for model in registered_models() if model.spec != BUILTIN_SPEC]
PLAIN = [model for model in DOWNLOADABLE if not model.spec.startswith("xlm-")]
RECOMMENDED = "ViT-B-32-256/datacomp_s34b_b86k"

REALLY_BUILT = [
    "RN50-quickgelu/openai",
    "ViT-B-32-quickgelu/openai",
    "ViT-B-16-SigLIP/webli",
    "MobileCLIP2-S0/dfndr2b",
]


def by_spec(model: RegisteredModel) -> str:
    return model.spec


def config_of(spec: str) -> ModelConfig:
    architecture, _, pretrained = spec.partition("/")
    return architecture_config(architecture, pretrained)


def test_the_families_are_complete() -> None:
    specs = {model.spec for model in registered_models()}
    assert len(specs) == len(registered_models())
    openai = "RN50 RN101 RN50x4 RN50x16 RN50x64 ViT-B-32 ViT-B-16 ViT-L-14 ViT-L-14-336"
    assert {f"{name}-quickgelu/openai" for name in openai.split()} <= specs
    assert {f"MobileCLIP2-{size}/dfndr2b" for size in ("S0", "S2", "B", "S3", "S4")} <= specs
    assert {"coca_ViT-B-32/laion2b_s13b_b90k", "coca_ViT-L-14/laion2b_s13b_b90k"} <= specs
    families = ("laion400m", "laion2b", "datacomp", "SigLIP/", "SigLIP2", "convnext", "xlm-")
    for family in families:
        assert any(family in spec for spec in specs), family
    assert registered_models()[0].spec == BUILTIN_SPEC


def test_one_is_recommended() -> None:
    assert [model.spec for model in registered_models() if model.recommended] == [RECOMMENDED]
    entry = find_model(RECOMMENDED)
    assert entry is not None
    assert entry.licence == "MIT"
    assert entry.quality["imagenet_top1_percent"] == 72.8
    assert find_model("nothing/at-all") is None


@pytest.mark.parametrize("model", registered_models(), ids=by_spec)
def test_an_entry_is_complete(model: RegisteredModel) -> None:
    assert model.name
    assert model.licence
    assert model.languages in {"English", "Multilingual"}
    assert bool(model.quality) == bool(model.quality_source)
    assert all(0 < figure < 100 for figure in model.quality.values())
    assert all(name.endswith("_percent") for name in model.quality)
    research = "research" in model.licence.lower()
    assert research == model.spec.startswith(("MobileCLIP2", "builtin"))
    assert bool(model.notice) == research


@pytest.mark.parametrize("model", DOWNLOADABLE, ids=by_spec)
def test_open_clip_knows_the_weights(model: RegisteredModel) -> None:
    open_clip = open_clip_module()
    architecture, _, pretrained = model.spec.partition("/")
    assert (architecture, pretrained) in open_clip.list_pretrained()
    known = open_clip.get_pretrained_cfg(architecture, pretrained)
    assert model.card == f"https://huggingface.co/{posixpath.split(known['hf_hub'])[0]}"
    # OpenAI's activation is in the architecture: without it open_clip embeds wrongly.
    assert ("-quickgelu" in architecture) == bool(known.get("quick_gelu"))
    config = open_clip.get_model_config(architecture)
    assert bool(config.get("quick_gelu")) == bool(known.get("quick_gelu"))
    assert config["embed_dim"] == model.dimension
    assert ("SigLIP2" in architecture or "i18n" in architecture or "xlm" in architecture) == (
        model.languages == "Multilingual"
    )


@pytest.mark.parametrize("model", PLAIN, ids=by_spec)
def test_the_network_has_the_announced_shape(model: RegisteredModel) -> None:
    """Built without numbers, so that the largest fits too."""
    config = config_of(model.spec)
    network, model_input, normalisation = build_network(config, None, device="meta")
    parameters = sum(parameter.numel() for parameter in network.parameters())
    assert parameters / 1e6 == pytest.approx(model.parameters_m, abs=0.06)
    assert model.download_bytes == pytest.approx(4 * parameters, abs=1e6)
    context_length = config.architecture["text_cfg"].get("context_length", 77)
    with torch.inference_mode():
        side = model_input.size_px
        images = network.encode_image(torch.zeros(2, 3, side, side, device="meta"))
        texts = network.encode_text(torch.zeros(2, context_length, dtype=torch.long, device="meta"))
    assert images.shape == texts.shape == (2, model.dimension)
    assert operations(network, side) / 1e9 == pytest.approx(model.image_gflops, rel=0.002)
    architecture, _, pretrained = model.spec.partition("/")
    known = open_clip_module().get_pretrained_cfg(architecture, pretrained)
    assert normalisation == Normalisation(tuple(known["mean"]), tuple(known["std"]))
    assert model_input == ModelInput(
        size_px=config.architecture["vision_cfg"]["image_size"],
        resize_mode=known["resize_mode"],
        interpolation=known["interpolation"],
    )
    assert (model_input.resize_mode == "squash") == ("SigLIP" in model.spec)


def operations(network: Any, side: int) -> int:
    """What one picture takes; a network in evaluation uses fused layers that are not counted."""
    network.train()
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        network.encode_image(torch.zeros(1, 3, side, side, device="meta"))
    return int(counter.get_total_flops())


def test_the_built_in_network_takes_what_is_announced() -> None:
    builtin = find_model(BUILTIN_SPEC)
    assert builtin is not None
    assert builtin.card == ""
    config = read_config(ModelStore(Path("nowhere")).source(BUILTIN_SPEC))
    network, model_input, _ = build_network(config, None, device="meta")
    taken = operations(network, model_input.size_px) / 1e9
    assert taken == pytest.approx(builtin.image_gflops, rel=0.05)


def stand_in_tokenizer(folder: Path) -> None:
    """A tokenizer of single letters, in the shape in which the hub keeps SigLIP's."""
    letters = {letter: number for number, letter in enumerate("abcdefghijklmnopqrstuvwxyz", 3)}
    words = {"<unk>": 0, "</s>": 1, "<s>": 2, **letters, "!": 40, "A": 41}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", special_tokens=[("</s>", 1)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "pad_token": "</s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")


def random_embedder(spec: str, config: ModelConfig, folder: Path) -> OpenClipEmbedder:
    network, model_input, normalisation = build_network(config, None)
    embedder = OpenClipEmbedder(
        spec=spec,
        fingerprint="random",
        dimension=config.dimension,
        model_input=model_input,
        normalisation=normalisation,
        tokenizer=build_tokenizer(config, ModelSource(folder / "none", folder)),
        rebuild=lambda: network,
    )
    embedder.place(network, "cpu", "float32")
    return embedder


@pytest.mark.parametrize("spec", REALLY_BUILT)
def test_a_real_network_gives_unit_embeddings(spec: str, tmp_path: Path) -> None:
    stand_in_tokenizer(tmp_path)
    embedder = random_embedder(spec, config_of(spec), tmp_path)
    side = embedder.model_input.size_px
    pixels = np.random.default_rng(0).integers(0, 256, (2, side, side, 3), dtype=np.uint8)
    for rows in (embedder.encode_images(pixels), embedder.encode_texts(["a dog", "a red car"])):
        assert rows.shape == (2, embedder.dimension)
        assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-5
        assert not np.array_equal(rows[0], rows[1])


@pytest.mark.parametrize("spec", ["ViT-B-16-SigLIP/webli", "ViT-B-16-SigLIP2/webli"])
def test_siglip_texts_are_padded_to_64(spec: str, tmp_path: Path) -> None:
    stand_in_tokenizer(tmp_path)
    tokenizer = build_tokenizer(config_of(spec), ModelSource(tmp_path / "none", tmp_path))
    tokens = tokenizer(["cab", "A Cab!", "", "abc " * 100])
    assert tokens.shape == (4, 64)
    assert tokens[0].tolist() == [5, 3, 4] + [1] * 61
    assert tokens[1, -50:].tolist() == [1] * 50
    assert 40 not in tokens[1], "punctuation is removed, as in training"
    assert 41 not in tokens[1], "letters are lowered, as in training"
    assert tokens[2].tolist() == [1] * 64
    assert tokens[3, -1] == 1


@pytest.mark.parametrize(
    ("spec", "width"),
    [
        ("xlm-roberta-base-ViT-B-32/laion5b_s13b_b90k", 768),
        ("xlm-roberta-large-ViT-H-14/frozen_laion5b_s13b_b90k", 1024),
    ],
)
def test_a_text_encoder_of_transformers_is_built_from_local_files(
    spec: str, width: int, tmp_path: Path
) -> None:
    """With one layer instead of twelve; the projection to the shared space is the real one."""
    stand_in_tokenizer(tmp_path)
    settings: dict[str, Any] = {
        "model_type": "xlm-roberta",
        "vocab_size": 64,
        "hidden_size": width,
        "num_hidden_layers": 1,
        "num_attention_heads": 12 if width == 768 else 16,
        "intermediate_size": 64,
        "max_position_embeddings": 514,
        "pad_token_id": 1,
    }
    (tmp_path / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    config = copy.deepcopy(config_of(spec))
    config.architecture["text_cfg"]["hf_model_name"] = str(tmp_path)
    vision = config.architecture["vision_cfg"]
    vision.update(layers=1, image_size=vision["patch_size"])
    embedder = random_embedder(spec, config, tmp_path)
    rows = embedder.encode_texts(["katze", "un perro"])
    entry = find_model(spec)
    assert entry is not None
    assert rows.shape == (2, entry.dimension)
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-5


def run_python(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_registry_and_store_load_no_model_library() -> None:
    loaded = run_python(
        "import sys, core.embedding.registry, core.embedding.store\n"
        "print([n for n in ('torch', 'open_clip', 'transformers', 'numpy') if n in sys.modules])"
    )
    assert loaded == "[]"


def test_open_clip_is_imported_without_what_it_does_not_need() -> None:
    """The lean import still serves timm, transformers and torch's compiler when they are needed."""
    told = run_python(
        "import sys\n"
        "from core.embedding.runtime import open_clip_module\n"
        "lean = open_clip_module()\n"
        "print('transformers' in sys.modules, 'torch._dynamo' in sys.modules)\n"
        "print(sys.modules['open_clip.timm_model'].timm is not None)\n"
        "full = open_clip_module(with_transformers=True)\n"
        "print(full is not lean, sys.modules['open_clip.hf_model'].transformers is not None)\n"
        "print(open_clip_module() is full)\n"
        "import torch\n"
        "print(torch.compiler.is_compiling(), callable(torch._dynamo.optimize))\n"
    )
    assert told.split() == ["False", "False", "True", "True", "True", "True", "False", "True"]
