"""Small CLIP models with random weights, as a user would keep them in a folder."""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from core.embedding.network import ModelConfig, build_network
from core.embedding.source import CONFIG_NAME


def tiny_config(dimension: int = 16, size_px: int = 32) -> dict[str, Any]:
    """An open_clip configuration of about 2 million parameters."""
    return {
        "model_cfg": {
            "embed_dim": dimension,
            "vision_cfg": {
                "image_size": size_px,
                "layers": 1,
                "width": 32,
                "head_width": 16,
                "patch_size": 16,
            },
            "text_cfg": {
                "context_length": 16,
                "vocab_size": 49408,
                "width": 32,
                "heads": 2,
                "layers": 1,
            },
        },
        "preprocess_cfg": {
            "mean": [0.5, 0.5, 0.5],
            "std": [0.25, 0.25, 0.25],
            "interpolation": "bilinear",
            "resize_mode": "squash",
        },
    }


def tiny_weights(config: dict[str, Any], seed: int = 0) -> dict[str, torch.Tensor]:
    """Random weights, the same for the same seed."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        network = build_network(ModelConfig(config["model_cfg"], config["preprocess_cfg"]), None)[0]
    return {name: tensor.contiguous() for name, tensor in network.state_dict().items()}


def write_tiny_model(folder: Path, dimension: int = 16, seed: int = 0) -> Path:
    """A folder that `ModelStore.source` takes by its absolute path."""
    folder.mkdir(parents=True, exist_ok=True)
    config = tiny_config(dimension)
    (folder / CONFIG_NAME).write_text(json.dumps(config), encoding="utf-8")
    save_file(tiny_weights(config, seed), folder / "open_clip_model.safetensors")
    return folder
