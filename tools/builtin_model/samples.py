"""Pictures with what is said of them, and their decoded pixels in one file."""

import io
import json
import tarfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

LARGEST_SIDE_PX = 128  # of the shorter side
FREE_LICENCES = frozenset({
    "cc0", "mit", "ccby4", "publicdomain", "usgs-publicdomain", "flickr-ccby",
    "coco-lic4", "coco-lic5", "coco-lic7", "own",
})  # fmt: skip
_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})
_PIXELS, _SAMPLES = "pixels.u8", "samples.jsonl"

Pixels = NDArray[np.uint8]  # of shape (height, width, 3)


@dataclass(frozen=True, slots=True)
class Sample:
    """What is known of one picture.

    Attributes:
        label: One class name, or empty.
        captions: Sentences about it.
        source: The collection.
        licence: Of the picture.
        squashed: Its collection stored it as a square, whatever shape it had.
        generated: How many of the last captions a rule made.
    """

    label: str
    captions: tuple[str, ...]
    source: str
    licence: str
    squashed: bool = False
    generated: int = 0


class Pictures:
    """Decoded pictures of any shape, read from the disk as they are needed."""

    def __init__(self, folder: Path) -> None:
        lines = (folder / _SAMPLES).read_text(encoding="utf-8").splitlines()
        entries = [json.loads(line) for line in lines]
        self._shapes = [(entry.pop("height"), entry.pop("width"), 3) for entry in entries]
        sizes = [height * width * depth for height, width, depth in self._shapes]
        self._starts = np.concatenate([[0], np.cumsum(sizes)])
        self._pixels = folder / _PIXELS
        self.samples = [
            Sample(**{**entry, "captions": tuple(entry["captions"])}) for entry in entries
        ]

    def __len__(self) -> int:
        return len(self.samples)

    def __getitem__(self, index: int) -> Pixels:
        start, end = self._starts[index], self._starts[index + 1]
        found = np.fromfile(self._pixels, dtype=np.uint8, count=end - start, offset=start)
        return found.reshape(self._shapes[index])

    def held_out(self) -> NDArray[np.bool_]:
        """Which samples are for tuning only: 2 %, the same ones in every run."""
        return np.random.default_rng(0).random(len(self)) < 0.02


def write(
    found: Iterable[tuple[Sample, Pixels]], folder: Path, say: Callable[[str], None] = print
) -> int:
    """Put decoded pictures into a working folder; how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    with (folder / _PIXELS).open("wb") as pixels, (folder / ".samples").open("w") as lines:
        for sample, picture in found:
            pixels.write(picture.tobytes())
            entry = {**asdict(sample), "height": picture.shape[0], "width": picture.shape[1]}
            lines.write(json.dumps(entry) + "\n")
            count += 1
            if count % 5000 == 0:
                say(f"{count} pictures")
    (folder / ".samples").replace(folder / _SAMPLES)
    say(f"{count} pictures in all")
    return count


def read(sources: Iterable[Path], *, free_only: bool = False) -> Iterator[tuple[Sample, Pixels]]:
    """Decoded pictures of packs and folders, of which something is said.

    Args:
        sources: Tar packs, or folders that hold packs or pictures; in a folder, NAME.txt beside
            NAME.jpg holds captions, one a line, and pictures in sub-folders without one are
            labelled with the sub-folder's name.
        free_only: Leave out what is not freely licensed.
    """
    for sample, encoded in _encoded(sources):
        if free_only and sample.licence not in FREE_LICENCES:
            continue
        picture = decoded(encoded)
        if picture is not None and (sample.label or sample.captions):
            yield sample, picture


def decoded(encoded: bytes) -> Pixels | None:
    """RGB pixels with a shorter side of at most 128, or None for what is no picture."""
    try:
        with Image.open(io.BytesIO(encoded)) as opened:
            picture = opened.convert("RGB")
    except (UnidentifiedImageError, OSError):
        return None
    scale = LARGEST_SIDE_PX / min(picture.size)
    if scale < 1:
        width, height = (max(1, round(side * scale)) for side in picture.size)
        picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(picture)


def _encoded(sources: Iterable[Path]) -> Iterator[tuple[Sample, bytes]]:
    for source in sources:
        if source.is_file():
            yield from read_pack(source)
        else:
            for pack in sorted(source.rglob("*.tar")):
                yield from read_pack(pack)
            yield from _read_folder(source)


def read_pack(path: Path) -> Iterator[tuple[Sample, bytes]]:
    """What a tar file holds: pairs of NAME.json and NAME.webp, or another picture."""
    waiting: dict[str, bytes] = {}
    with tarfile.open(path) as pack:
        for member in pack:
            file = pack.extractfile(member)
            if file is None:
                continue
            key, _, kind = member.name.rpartition(".")
            content = file.read()
            if key not in waiting:
                waiting[key] = content
                continue
            first = waiting.pop(key)
            picture, said = (first, content) if kind == "json" else (content, first)
            yield _sample(json.loads(said)), picture


def _sample(said: dict[str, object]) -> Sample:
    captions = said.get("captions") or []
    return Sample(
        label=_plain(str(said.get("label") or "")),
        captions=tuple(_plain(str(caption)) for caption in captions if str(caption).strip())
        if isinstance(captions, list)
        else (),
        source=str(said.get("source", "own")),
        licence=str(said.get("lic", "own")),
        squashed=bool(said.get("sq")),
        generated=int(str(said.get("gen") or 0)),
    )


def _read_folder(folder: Path) -> Iterator[tuple[Sample, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in _SUFFIXES:
            continue
        beside = path.with_suffix(".txt")
        captions: tuple[str, ...] = ()
        if beside.is_file():
            lines = beside.read_text(encoding="utf-8", errors="replace").splitlines()
            captions = tuple(_plain(line) for line in lines if line.strip())
        label = "" if captions or path.parent == folder else _plain(path.parent.name)
        yield Sample(label, captions, "own", "own"), path.read_bytes()


def _plain(text: str) -> str:
    return " ".join(text.replace("_", " ").split())[:160]
