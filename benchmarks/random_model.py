"""A ViT-B/32 with random weights, as a folder in open_clip's shape.

Speed and memory do not depend on what the weights say, and nothing has to be downloaded.
"""

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.machine import kept_folder

ARCHITECTURE = "ViT-B-32"


def random_model() -> Path:
    """The folder of the model, made once per machine.

    A process of its own makes it, so that the one that measures stays small.
    """
    folder = kept_folder() / ARCHITECTURE
    if not (folder / "open_clip_config.json").exists():
        subprocess.run([sys.executable, "-P", __file__], check=True)
    return folder


def main() -> None:
    import torch  # noqa: PLC0415 - in the process that makes the model only
    from safetensors.torch import save_file  # noqa: PLC0415

    from core.embedding.network import architecture_config, build_network  # noqa: PLC0415
    from core.embedding.source import CONFIG_NAME  # noqa: PLC0415

    folder = kept_folder() / ARCHITECTURE
    folder.mkdir(exist_ok=True)
    torch.manual_seed(1)
    config = architecture_config(ARCHITECTURE)
    network = build_network(config, None)[0]
    weights = {name: value.contiguous() for name, value in network.state_dict().items()}
    save_file(weights, folder / "open_clip_model.safetensors")
    described = {"model_cfg": config.architecture, "preprocess_cfg": config.preprocess}
    (folder / CONFIG_NAME).write_text(json.dumps(described), encoding="utf-8")


if __name__ == "__main__":
    main()
