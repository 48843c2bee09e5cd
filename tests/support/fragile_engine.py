"""An engine process like `fake_engine`'s, whose model counts pictures, and dies of a certain one.

Run as a script with the library's folder. What the model saw is in `seen` there, one line of
`red green blue` means for each picture. A picture of the colour `FATAL` ends the process; while
there is a file `ill` in the library, any picture does.
"""

import os
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

ROOT = Path(__file__).resolve().parents[2]
FATAL = (1, 2, 3)
GREY = (128, 128, 128)
"""What the engine shows the model to see whether it works at all."""


def engine_command(library: Path) -> list[str]:
    """How to start it, for `Library(engine_command=...)`."""
    return [sys.executable, "-P", str(Path(__file__)), str(library)]


def seen(library: Path) -> list[tuple[int, ...]]:
    """Mean colours of all pictures that models of this library were given."""
    try:
        lines = (library / "seen").read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return []
    return [tuple(map(int, line.split())) for line in lines]


def _main() -> None:
    sys.path.insert(0, str(ROOT))  # decode workers import this module too, and need none of it
    from core.embedding.protocol import Embedder, Embeddings  # noqa: PLC0415
    from core.embedding.source import ModelSource  # noqa: PLC0415
    from core.service.model_loading import PrecisionCache  # noqa: PLC0415
    from core.service.process import run_and_exit  # noqa: PLC0415
    from tests.support.fake_embedder import FakeEmbedder  # noqa: PLC0415

    library = Path(sys.argv[1])

    class Fragile(FakeEmbedder):
        @override
        def encode_images(self, pixels: NDArray[np.uint8]) -> Embeddings:
            means = [tuple(p.mean(axis=(0, 1)).round().astype(int).tolist()) for p in pixels]
            with (library / "seen").open("a", encoding="ascii") as file:
                file.writelines(" ".join(map(str, mean)) + "\n" for mean in means)
            if FATAL in means or (library / "ill").exists():
                os._exit(3)
            return super().encode_images(pixels)

    def load(spec: str, source: ModelSource, *, measured: PrecisionCache) -> Embedder:
        return Fragile(32, spec)

    run_and_exit(library, load)


if __name__ == "__main__":
    _main()
