"""Both encoders as one folder that open_clip, and so Photosift, loads."""

import json
from pathlib import Path
from typing import Any

import open_clip
import torch
from safetensors.torch import save_file

from tools.builtin_model.checkpoints import State
from tools.builtin_model.image import folded
from tools.builtin_model.text import TextRecipe
from tools.builtin_model.views import MEAN, STD


def export(image: State, text: State, size_px: int, folder: Path) -> int:
    """Write the averaged weights of two checkpoints, in float16, with their configuration.

    Args:
        image: Checkpoint of the image encoder.
        text: Checkpoint of the text encoder.
        size_px: Side of the square that a photo is scaled to.
        folder: Where `open_clip_config.json` and `open_clip_model.safetensors` go.

    Returns:
        The size of the two files in bytes.
    """
    config = configuration(image, text, size_px)
    weights = {_name(name): value for name, value in image["average"].items()} | text["average"]
    weights["logit_scale"] = weights.pop("log_scale")
    text_map = weights.pop("text_map.weight")
    weights["text_projection"] = folded(weights["text_projection"], text_map)
    expected = _empty_model(config["model_cfg"]).state_dict()
    ordered = {name: weights.pop(name).reshape(value.shape) for name, value in expected.items()}
    if weights:
        raise ValueError(f"weights that the model has no place for: {sorted(weights)}")
    folder.mkdir(parents=True, exist_ok=True)
    described = folder / "open_clip_config.json"
    described.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    stored = folder / "open_clip_model.safetensors"
    save_file({name: _half(value) for name, value in ordered.items()}, stored)
    return described.stat().st_size + stored.stat().st_size


def configuration(image: State, text: State, size_px: int) -> dict[str, Any]:
    """What `open_clip_config.json` says."""
    vision = {
        "timm_model_name": image["recipe"]["trunk"],
        "timm_model_pretrained": False,
        "timm_pool": "",
        "timm_proj": "linear",
        "timm_proj_bias": True,
        "image_size": size_px,
    }
    recipe = TextRecipe(**text["recipe"])
    return {
        "model_cfg": {
            "embed_dim": len(image["average"]["proj.bias"]),
            "vision_cfg": vision,
            "text_cfg": recipe.architecture,
        },
        "preprocess_cfg": {
            "mean": MEAN,
            "std": STD,
            "interpolation": "bicubic",
            "resize_mode": "shortest",
        },
    }


def _name(name: str) -> str:
    if name.startswith("trunk."):
        return f"visual.{name}"
    return f"visual.head.{name}" if name.startswith("proj.") else name


def _empty_model(architecture: dict[str, Any]) -> torch.nn.Module:
    model: torch.nn.Module = open_clip.CLIP(**architecture)
    return model


def _half(value: torch.Tensor) -> torch.Tensor:
    return (value.half() if value.dtype.is_floating_point else value).contiguous()
