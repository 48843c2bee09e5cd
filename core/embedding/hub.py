"""What a download consists of, according to open_clip. Imports torch: in the engine only."""

import copy
import posixpath
from dataclasses import dataclass
from typing import Any

from core.embedding.network import ModelConfig, architecture_config
from core.embedding.runtime import open_clip_module
from core.errors import ModelMissing

_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
_TOKENIZER_SETTINGS = ("tokenizer_config.json", "special_tokens_map.json")
_TOKENIZERS = ("tokenizer.json", "sentencepiece.bpe.model", "spiece.model", "tokenizer.model")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file to fetch: the first of `names` that the repository has.

    Attributes:
        optional: The model works without it.
    """

    repository: str
    names: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """Files of a model, the largest last, and the configuration to write beside them."""

    wanted: tuple[Wanted, ...]
    config: dict[str, Any]


def plan_download(spec: str) -> Plan:
    """What to fetch so that the model loads offline afterwards.

    Raises:
        ModelMissing: open_clip knows no such model, or not where to get it.
    """
    architecture, _, pretrained = spec.partition("/")
    known = open_clip_module().get_pretrained_cfg(architecture, pretrained)
    if not known or not known.get("hf_hub"):
        raise ModelMissing(
            f"There is no model {spec} to download.",
            "`photosift models list` shows what can be downloaded.",
        )
    repository, file_name = posixpath.split(known["hf_hub"])
    weights = (f"{posixpath.splitext(file_name)[0]}.safetensors", file_name)
    config = architecture_config(architecture, pretrained)
    return Plan(
        wanted=(*_text_files(config), Wanted(repository, weights if file_name else _WEIGHTS)),
        config={
            "model_cfg": copy.deepcopy(config.architecture),
            "preprocess_cfg": config.preprocess,
        },
    )


def _text_files(config: ModelConfig) -> tuple[Wanted, ...]:
    text = config.architecture["text_cfg"]
    files: list[Wanted] = []
    if text.get("hf_model_name"):
        files.append(Wanted(text["hf_model_name"], ("config.json",)))
    if text.get("hf_tokenizer_name"):
        repository = text["hf_tokenizer_name"]
        files += [Wanted(repository, (name,), optional=True) for name in _TOKENIZER_SETTINGS]
        files.append(Wanted(repository, _TOKENIZERS))
    return tuple(files)
