"""Building a network and its tokenizer from a model's files."""

import copy
import hashlib
import json
import logging
import pickle
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from safetensors import SafetensorError

from core.embedding.runtime import open_clip_module
from core.embedding.source import CONFIG_NAME, ModelSource, check_weights, shown
from core.errors import ModelError
from core.records import Interpolation, ModelInput, ResizeMode

Tokenizer = Callable[[list[str]], torch.Tensor]
Network = Any  # a module of open_clip with encode_image and encode_text; the library is untyped

_INTERPOLATIONS: dict[str, Interpolation] = {
    "bicubic": "bicubic",
    "bilinear": "bilinear",
    "nearest": "nearest",
    "random": "bicubic",  # both of the training's, at random; open_clip then uses this one
}
_RESIZE_MODES: dict[str, ResizeMode] = {
    "shortest": "shortest",
    "longest": "longest",
    "squash": "squash",
}
_TOKENIZER_OPTIONS = frozenset({"clean", "strip_sep_token", "language"})
_LARGEST_CONFIG_BYTES = 1_000_000
_WHOLE_BYTES = 64 << 20
_SAMPLE_BYTES = 64 << 10
_SAMPLES = 128
_WRONG = (
    RuntimeError, ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError,
    StopIteration, EOFError, OSError, ImportError, RecursionError, pickle.UnpicklingError,
    SafetensorError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """What a model is, before any weight is read.

    Attributes:
        architecture: open_clip's `model_cfg`.
        preprocess: open_clip's `preprocess_cfg`.
    """

    architecture: dict[str, Any]
    preprocess: dict[str, Any]

    @property
    def dimension(self) -> int:
        return int(self.architecture["embed_dim"])

    @property
    def needs_transformers(self) -> bool:
        return bool(self.architecture["text_cfg"].get("hf_model_name"))


@dataclass(frozen=True, slots=True)
class Normalisation:
    """Channel means and deviations, for pixels from 0 to 1."""

    mean: tuple[float, float, float]
    std: tuple[float, float, float]


def read_config(source: ModelSource) -> ModelConfig:
    """The configuration in the folder, or that of a named architecture.

    Raises:
        ModelError: unreadable, no configuration of open_clip, or one that reaches elsewhere.
    """
    if source.architecture:
        return architecture_config(source.architecture)
    path = source.folder / CONFIG_NAME
    try:
        if path.stat().st_size > _LARGEST_CONFIG_BYTES:
            raise ModelError(f"{shown(path)} is too large to be a configuration.")
        config = json.loads(path.read_bytes())
        architecture, preprocess = config["model_cfg"], config.get("preprocess_cfg", {})
        known = ModelConfig(dict(architecture), dict(preprocess))
        _check_architecture(known.architecture)
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ) as error:
        raise ModelError(f"{shown(path)} is no configuration of open_clip.") from error
    except OSError as error:
        raise ModelError(f"{shown(path)} cannot be read: {error.strerror}.") from error
    return known


def architecture_config(architecture: str, pretrained: str = "") -> ModelConfig:
    """open_clip's own configuration, with the preprocessing that its weights were trained with.

    Without `pretrained`, the preprocessing that all weights of this architecture share, else
    open_clip's default.

    Raises:
        ModelError: open_clip knows no such architecture.
    """
    open_clip = open_clip_module()
    config = open_clip.get_model_config(architecture)
    if config is None:
        raise ModelError(
            f"open_clip knows no architecture {architecture}.",
            "Write it as open_clip does, for example ViT-B-32.",
        )
    tags = [pretrained] if pretrained else open_clip.list_pretrained_tags_by_model(architecture)
    known = [open_clip.get_pretrained_cfg(architecture, tag) for tag in tags]
    keys = ("mean", "std", "interpolation", "resize_mode")
    shared = [{key: weights[key] for key in keys} for weights in known]
    preprocess = shared[0] if shared and all(cfg == shared[0] for cfg in shared) else {}
    return ModelConfig(config, preprocess)


def build_network(
    config: ModelConfig, source: ModelSource | None, *, device: str = "cpu"
) -> tuple[Network, ModelInput, Normalisation]:
    """The network in float32, ready to encode.

    Args:
        config: What to build.
        source: Its weights; None leaves them random.
        device: Where it is built; on `meta` it has shapes and no numbers.

    Raises:
        ModelError: the weights are damaged, hostile or of another architecture.
    """
    open_clip = open_clip_module(with_transformers=config.needs_transformers)
    factory = open_clip.factory
    architecture = copy.deepcopy(config.architecture)
    if source is not None:
        check_weights(source.weights)
        _use_local_text_config(architecture["text_cfg"], source)
    name = "photosift-model"
    factory._MODEL_CONFIGS[name] = architecture  # noqa: SLF001 - as add_model_config does
    try:
        with _no_talk_of_random_weights(), torch.device(device):
            network = factory.create_model(
                name,
                device=device,
                load_weights=False,
                pretrained_image=False,
                pretrained_text=False,
                force_preprocess_cfg=config.preprocess,
            )
        if source is not None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of unusual pickles, which are refused anyway
                factory.load_checkpoint(
                    network, str(source.weights), strict=True, weights_only=True
                )
    except _WRONG as error:
        what = shown(source.weights) if source is not None else "The model"
        raise ModelError(
            f"{what} cannot be loaded: {_first_line(error)}",
            "The weights may be damaged, or belong to another architecture.",
        ) from error
    finally:
        del factory._MODEL_CONFIGS[name]  # noqa: SLF001
    network.eval().requires_grad_(requires_grad=False)
    model_input, normalisation = _geometry(open_clip.get_model_preprocess_cfg(network))
    return network, model_input, normalisation


def build_tokenizer(config: ModelConfig, source: ModelSource) -> Tokenizer:
    """The tokenizer, from files beside the weights where the model has one of its own.

    Raises:
        ModelError: those files are missing or damaged.
    """
    open_clip = open_clip_module(with_transformers=config.needs_transformers)
    text = config.architecture["text_cfg"]
    context_length = int(text.get("context_length", 77))
    options = dict(text.get("tokenizer_kwargs", {}))
    if not text.get("hf_tokenizer_name"):
        if not options:  # open_clip keeps one ready; another takes 0.15 s
            return partial(open_clip.tokenize, context_length=context_length)
        simple: Tokenizer = open_clip.SimpleTokenizer(context_length=context_length, **options)
        return simple
    try:
        own: Tokenizer = open_clip.tokenizer.HFTokenizer(
            str(source.folder),
            context_length=context_length,
            tokenizer_mode=text.get("tokenizer_mode"),
            local_files_only=True,
            trust_remote_code=False,
            **options,
        )
    except _WRONG as error:
        raise ModelError(
            "The tokenizer of this model is missing or damaged.",
            "Download the model again, or put its tokenizer files beside the weights.",
        ) from error
    return own


def fingerprint(config: ModelConfig, source: ModelSource) -> str:
    """Changes when the weights or the preprocessing change.

    Large files are sampled at 128 places; training changes every weight, so that is enough.

    Raises:
        ModelError: the weights cannot be read.
    """
    digest = hashlib.sha256()
    for part in (config.architecture, config.preprocess):
        digest.update(json.dumps(part, sort_keys=True, default=str).encode())
    try:
        size_bytes = source.weights.stat().st_size
        digest.update(size_bytes.to_bytes(8, "little"))
        with source.weights.open("rb") as file:
            if size_bytes <= _WHOLE_BYTES:
                digest.update(file.read())
            else:
                for sample in range(_SAMPLES):
                    file.seek((size_bytes - _SAMPLE_BYTES) * sample // (_SAMPLES - 1))
                    digest.update(file.read(_SAMPLE_BYTES))
    except OSError as error:
        raise ModelError(f"{shown(source.weights)} cannot be read: {error.strerror}.") from error
    return digest.hexdigest()[:32]


@contextmanager
def _no_talk_of_random_weights() -> Iterator[None]:
    """open_clip warns of random weights when it leaves loading them to the caller."""
    root = logging.getLogger()

    def is_worth_logging(record: logging.LogRecord) -> bool:
        return record.funcName != "create_model"

    root.addFilter(is_worth_logging)
    try:
        yield
    finally:
        root.removeFilter(is_worth_logging)


def _check_architecture(architecture: dict[str, Any]) -> None:
    """Nothing in a configuration may reach for other files, the network or code."""
    int(architecture["embed_dim"])
    vision, text = architecture["vision_cfg"], architecture["text_cfg"]
    if ":" in str(vision.get("timm_model_name", "")):
        raise ValueError("an image encoder from elsewhere")
    if not _TOKENIZER_OPTIONS.issuperset(text.get("tokenizer_kwargs", {})):
        raise ValueError("unknown tokenizer options")


def _use_local_text_config(text: dict[str, Any], source: ModelSource) -> None:
    if text.get("hf_model_name"):
        if not (source.folder / "config.json").is_file():
            raise ModelError(
                "The configuration of this model's text encoder is missing.",
                f"Put its config.json into {shown(source.folder)}.",
            )
        text["hf_model_name"] = str(source.folder)


def _geometry(preprocess: dict[str, Any]) -> tuple[ModelInput, Normalisation]:
    size = preprocess["size"]
    sides = tuple(size) if isinstance(size, tuple | list) else (size, size)
    try:
        (size_px,) = {int(side) for side in sides}  # square only
        model_input = ModelInput(
            size_px=size_px,
            resize_mode=_RESIZE_MODES[preprocess["resize_mode"]],
            interpolation=_INTERPOLATIONS[preprocess["interpolation"]],
            fill=int(preprocess["fill_color"]),
        )
        normalisation = Normalisation(_triple(preprocess["mean"]), _triple(preprocess["std"]))
    except (ValueError, TypeError, KeyError, ArithmeticError) as error:
        raise ModelError(f"The preprocessing of this model is not handled: {error}.") from error
    return model_input, normalisation


def _triple(values: Any) -> tuple[float, float, float]:
    red, green, blue = (float(value) for value in values)
    return red, green, blue


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0][:200]
