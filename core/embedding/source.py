"""Where a model's files lie, and whether they may be opened at all. No torch here."""

import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError, ModelMissing
from core.paths import with_home

CONFIG_NAME = "open_clip_config.json"
WEIGHTS_SUFFIXES = (".safetensors", ".pt", ".pth", ".bin")

_HOW_TO_POINT = (
    f"Point to a folder that holds {CONFIG_NAME} beside the weights, "
    "or write ARCHITECTURE@/path/to/file, for example ViT-B-32@/models/weights.safetensors."
)
_PREFERRED = ("open_clip_model", "open_clip_pytorch_model", "model", "pytorch_model")
_LARGEST_HEADER_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class ModelSource:
    """The files of one model.

    Attributes:
        weights: The checkpoint.
        folder: Holds the configuration, unless `architecture` is given, and the tokenizer's
            files where the model has a tokenizer of its own.
        architecture: Name in open_clip's list, for a checkpoint without a configuration.
    """

    weights: Path
    folder: Path
    architecture: str = ""


def shown(path: Path) -> str:
    """A path for messages: always valid Unicode."""
    return os.fsencode(path).decode("utf-8", "replace")


def source_of_folder(folder: Path) -> ModelSource:
    """A folder in open_clip's shape: a configuration with weights beside it.

    Raises:
        ModelMissing: the configuration or the weights are not there.
    """
    if not (folder / CONFIG_NAME).is_file():
        raise ModelMissing(f"The folder {shown(folder)} holds no {CONFIG_NAME}.", _HOW_TO_POINT)
    weights = [path for path in folder.iterdir() if path.suffix in WEIGHTS_SUFFIXES]
    if not weights:
        raise ModelMissing(
            f"The folder {shown(folder)} holds no weights.",
            "Put a .safetensors, .pt, .pth or .bin file beside the configuration.",
        )
    return ModelSource(weights=min(weights, key=_preference), folder=folder)


def source_of_path(spec: str) -> ModelSource:
    """A folder, or `ARCHITECTURE@/path/to/checkpoint`.

    Raises:
        ModelMissing: nothing is there.
        ModelError: a lone checkpoint that does not say its architecture.
    """
    architecture, at, rest = spec.partition("@")
    lone = bool(at) and "/" not in architecture and "\\" not in architecture
    # These take whatever a user may type, names that are too long too.
    path = with_home(Path(rest if lone else spec))
    if os.path.isdir(path) and not lone:  # noqa: PTH112
        return source_of_folder(path)
    if not os.path.isfile(path):  # noqa: PTH113
        raise ModelMissing(f"There is no model at {shown(path)}.", _HOW_TO_POINT)
    if not lone:
        raise ModelError("A checkpoint alone does not say its architecture.", _HOW_TO_POINT)
    if path.suffix not in WEIGHTS_SUFFIXES:
        raise ModelError(
            f"{shown(path)} is no checkpoint.", "Use a .safetensors, .pt, .pth or .bin file."
        )
    return ModelSource(weights=path, folder=path.parent, architecture=architecture)


def check_weights(path: Path) -> None:
    """Refuse what must not be handed to a reader.

    Raises:
        ModelError: empty, truncated, or a TorchScript program instead of weights.
    """
    try:
        if path.suffix == ".safetensors":
            _check_safetensors(path)
        else:
            _check_archive(path)
    except OSError as error:
        raise ModelError(f"{shown(path)} cannot be read: {error.strerror}.") from error


def _check_safetensors(path: Path) -> None:
    size_bytes = path.stat().st_size
    with path.open("rb") as file:
        header_bytes = int.from_bytes(file.read(8), "little")
        if not 2 <= header_bytes <= min(size_bytes - 8, _LARGEST_HEADER_BYTES):
            raise _damaged(path)
        try:
            header = json.loads(file.read(header_bytes))
            ends = [
                entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__"
            ]
            complete = 8 + header_bytes + max(ends, default=0) <= size_bytes
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
            raise _damaged(path) from None
    if not complete:
        raise _damaged(path)


def _check_archive(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        with path.open("rb") as file:
            start = file.read(4)
        if len(start) < 4 or start.startswith(b"PK"):
            raise _damaged(path)
        return  # the pickle of older versions; the reader takes tensors only
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise _damaged(path) from None
    if any(name.endswith("/constants.pkl") or "/code/" in name for name in names):
        raise ModelError(
            f"{shown(path)} is a TorchScript program, which would run code of unknown origin.",
            "Use the weights as .safetensors, or as a .pt file that holds tensors only.",
        )


def _damaged(path: Path) -> ModelError:
    return ModelError(f"{shown(path)} is damaged or incomplete.", "Download it or copy it again.")


def _preference(path: Path) -> tuple[int, int, str]:
    known = _PREFERRED.index(path.stem) if path.stem in _PREFERRED else len(_PREFERRED)
    return WEIGHTS_SUFFIXES.index(path.suffix), known, path.name
