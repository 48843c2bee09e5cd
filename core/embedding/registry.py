"""The models that Photosift knows, from `resources/models.toml`. No torch here."""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

BUILTIN_SPEC = "builtin/photosift-lite"


@dataclass(frozen=True, slots=True)
class RegisteredModel:
    """A model that can be chosen.

    Attributes:
        spec: `architecture/pretrained` as in open_clip, or `builtin/photosift-lite`.
        parameters_m: Millions of parameters, image and text encoder together.
        licence: Of the weights.
        languages: Of the queries.
        download_bytes: Size of the float32 weights, about what is downloaded; 0 when built in.
        image_gflops: Billions of operations for one picture.
        card: Address of what its makers say; empty when built in.
        quality: Named figures, in percent.
        quality_source: Where the figures come from.
        notice: What to know before downloading, else empty.
    """

    spec: str
    name: str
    dimension: int
    parameters_m: float
    licence: str
    languages: str
    download_bytes: int
    image_gflops: float
    card: str = ""
    quality: dict[str, float] = field(default_factory=dict)
    quality_source: str = ""
    recommended: bool = False
    notice: str = ""


@cache
def registered_models() -> tuple[RegisteredModel, ...]:
    """All of them, the built-in one first."""
    text = resources.files("resources").joinpath("models.toml").read_text(encoding="utf-8")
    return tuple(RegisteredModel(**entry) for entry in tomllib.loads(text)["model"])


def find_model(spec: str) -> RegisteredModel | None:
    """The model of that spec, or None for one that is not in the registry."""
    return next((model for model in registered_models() if model.spec == spec), None)
