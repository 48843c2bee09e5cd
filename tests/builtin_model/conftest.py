"""A small world to learn: squares and stripes in a few colours, drawn and described."""

import io
import json
import tarfile
import zlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tools.builtin_model import samples, work
from tools.builtin_model.samples import Pictures
from tools.builtin_model.teacher import Rows
from tools.builtin_model.work import Targets, read_targets

COLOURS = {"red": (200, 30, 30), "green": (30, 180, 30), "blue": (30, 30, 200)}
PER_COLOUR = 40
WORDS_DIMENSION = 48


def drawn(colour: str, number: int) -> Image.Image:
    """A square of that colour somewhere on grey."""
    chance = np.random.default_rng((number, *COLOURS[colour]))
    pixels = chance.normal(120, 10, (40, 48, 3))
    top, left = chance.integers(0, 16), chance.integers(0, 24)
    pixels[top : top + 24, left : left + 24] = COLOURS[colour]
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def encoded(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def write_pack(path: Path, entries: Sequence[tuple[dict[str, object], bytes]]) -> Path:
    with tarfile.open(path, "w") as pack:
        for number, (said, picture) in enumerate(entries):
            for kind, content in (("webp", picture), ("json", json.dumps(said).encode())):
                member = tarfile.TarInfo(f"{number:06}.{kind}")
                member.size = len(content)
                pack.addfile(member, io.BytesIO(content))
    return path


def bag_of_words(texts: Sequence[str]) -> Rows:
    """A sentence encoder that knows no order and no meaning."""
    rows = [np.sum([_word(word.strip(".")) for word in text.split()], axis=0) for text in texts]
    found: Rows = np.array(rows, dtype=np.float32)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found


@cache
def _word(word: str) -> Rows:
    chance = np.random.default_rng(zlib.crc32(word.encode()))
    return chance.normal(size=WORDS_DIMENSION).astype(np.float32)


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder with decoded pictures and targets."""
    folder = tmp_path_factory.mktemp("training")
    entries: list[tuple[dict[str, object], bytes]] = []
    for number in range(PER_COLOUR):
        for colour in COLOURS:
            said: dict[str, object] = {"label": f"{colour} square", "lic": "cc0"}
            entries.append((said, encoded(drawn(colour, number))))
    pack = write_pack(folder / "pack.tar", entries)
    samples.write(samples.read([pack]), folder, lambda _: None)
    work.write_targets(folder, bag_of_words, say=lambda _: None)
    return folder


@pytest.fixture
def pictures(world: Path) -> Pictures:
    return Pictures(world)


@pytest.fixture
def targets(world: Path) -> Targets:
    return read_targets(world)
