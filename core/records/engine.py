"""The engine at one moment: its models and its work."""

from typing import Literal

import msgspec

from core.records.photos import Folder

ResizeMode = Literal["shortest", "longest", "squash"]
Interpolation = Literal["bicubic", "bilinear", "nearest"]
Phase = Literal["idle", "scanning", "indexing", "paused", "waiting"]
ModelCondition = Literal["loading", "ready", "failed"]
Finds = Literal["", "more", "same", "less"]


class ModelInput(msgspec.Struct, frozen=True):
    """The picture geometry that a model was trained with.

    Attributes:
        size_px: Side of the square input.
        resize_mode: `shortest` scales the shorter side and crops the centre; `longest` scales
            the longer side and pads with `fill`; `squash` ignores the aspect ratio.
        fill: Grey value 0 to 255 of the padding.
    """

    size_px: int
    resize_mode: ResizeMode = "shortest"
    interpolation: Interpolation = "bicubic"
    fill: int = 0


class ModelStatus(msgspec.Struct, frozen=True):
    """A model in the engine."""

    spec: str
    condition: ModelCondition
    device: str = ""
    precision: str = ""
    dimension: int = 0
    embedded: int = 0
    message: str = ""


class ModelEntry(msgspec.Struct, frozen=True):
    """A row of `models list`.

    Attributes:
        spec: `architecture/pretrained`, or `builtin/photosift-lite`, or a local path.
        download_bytes: Size of the download; 0 for the built-in model.
        quality: Named figures, e.g. `imagenet_top1_percent` -> 72.8.
        state: `in-use`, `next` (embedding in the background), `ready` (on disk), `absent`.
        image_gflops: Billions of operations for one picture; 0 while unknown.
        card: Address of what its makers say; empty where it lies on the disk.
        finds: What it finds, compared with the model in use; empty where no figure tells.
        seconds: About how long this computer takes to read the photos that it has not read
            yet; None while unknown.
        suggested: The one that suits this computer, as in `Status.suggestion`.
    """

    spec: str
    name: str
    dimension: int
    parameters_m: float
    licence: str
    languages: str
    download_bytes: int
    quality: dict[str, float]
    quality_source: str
    state: str
    recommended: bool = False
    notice: str = ""
    image_gflops: float = 0.0
    card: str = ""
    finds: Finds = ""
    seconds: float | None = None
    suggested: bool = False


class Speed(msgspec.Struct, frozen=True):
    """How quickly this computer took photos in, as measured while it did nothing else.

    Attributes:
        model: Spec of the model that they were read with.
        device: Where that computed.
        photos_per_s: From the file to the catalog.
        encode_s: Seconds of that inside the model, for one photo.
    """

    model: str
    device: str
    photos_per_s: float
    encode_s: float


class Suggestion(msgspec.Struct, frozen=True):
    """A model that suits this computer and finds more than the one in use.

    Attributes:
        download_bytes: What has to be downloaded; 0 where it lies on the disk already.
        seconds: About how long this computer takes to read all photos with it; None while
            nothing was measured.
    """

    spec: str
    name: str
    download_bytes: int
    languages: str
    seconds: float | None = None


class Progress(msgspec.Struct, frozen=True):
    """How the indexing stands.

    Attributes:
        done, total: Photos finished (failures included) and known in the present run.
        found: Files seen by the scan that runs now.
        rate_per_s: Recent photos per second; 0 while unknown.
        remaining_s: Estimated seconds to the end; None while unknown.
        current: What is worked on, for display.
        waiting_for: What `waiting` waits for, as a sentence: power, a calmer computer, an hour.
        arrivals: New photos that wait ahead of the backlog.
    """

    phase: Phase = "idle"
    done: int = 0
    total: int = 0
    found: int = 0
    failed: int = 0
    rate_per_s: float = 0.0
    remaining_s: float | None = None
    current: str = ""
    waiting_for: str = ""
    arrivals: int = 0


class Download(msgspec.Struct, frozen=True):
    """A model download under way."""

    spec: str
    received_bytes: int
    total_bytes: int


class Status(msgspec.Struct, frozen=True):
    """The engine at one moment."""

    version: str
    pid: int
    library: str
    model: ModelStatus
    next_model: ModelStatus | None
    progress: Progress
    folders: tuple[Folder, ...]
    photos: int
    embedded: int
    failures: int
    missing: int
    index_kind: str
    index_size: int
    download: Download | None = None
    message: str = ""
    speed: Speed | None = None
    suggestion: Suggestion | None = None


class Check(msgspec.Struct, frozen=True):
    """One line of `doctor`. `state` is `ok`, `repaired`, `warning` or `failed`."""

    name: str
    state: str
    message: str
    hint: str = ""


class Evaluation(msgspec.Struct, frozen=True):
    """Figures of a model on a labelled or captioned folder."""

    model: str
    pictures: int
    figures: dict[str, float]
    skipped: int = 0
