"""An engine process whose models are `FakeEmbedder`s: no torch, up in a moment.

Run as a script with the library's folder, and the time limit for one picture. A spec that ends
in `dimN` gives N dimensions, one that holds `slow` takes its time for every batch, `drowsy` wakes
when there is a file `morning` in the library, and `brittle` not before there is one `mended`.
While there is a file `unplugged`, the computer runs on battery; with `short-of-memory`, nothing can
be added to an index. With `early-graph`, a graph is built from 40 photos on. With `impatient`, the
engine stays for a second after its last client, not for a minute. With `endless-check`, looking the
catalog through takes for ever; `checking` and `given-up` tell how far that is.
"""

import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.catalog.connection import Connection

ROOT = Path(__file__).resolve().parents[2]
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"


def engine_command(library: Path, decode_timeout_s: float = 30.0) -> list[str]:
    """How to start it, for `Library(engine_command=...)`."""
    return [sys.executable, "-P", str(Path(__file__)), str(library), str(decode_timeout_s)]


def main() -> None:
    """Run as a process."""
    sys.path.insert(0, str(ROOT))  # decode workers import this module too, and need none of it
    import psutil  # noqa: PLC0415

    from core.catalog.connection import check_integrity  # noqa: PLC0415
    from core.embedding.protocol import Embedder, Embeddings, Half  # noqa: PLC0415
    from core.embedding.source import ModelSource  # noqa: PLC0415
    from core.errors import ModelError  # noqa: PLC0415
    from core.index import photo_index  # noqa: PLC0415
    from core.index.photo_index import PhotoIndex  # noqa: PLC0415
    from core.index.protocol import Ids, Vectors  # noqa: PLC0415
    from core.service import diagnosis, encoder, models, owed  # noqa: PLC0415
    from core.service.engine import LINGER_S, Engine  # noqa: PLC0415
    from core.service.model_loading import PrecisionCache  # noqa: PLC0415
    from core.service.process import run_and_exit  # noqa: PLC0415
    from tests.support.fake_embedder import FakeEmbedder  # noqa: PLC0415

    class Slow(FakeEmbedder):
        @override
        def encode_images(self, pixels: NDArray[np.uint8]) -> Embeddings:
            time.sleep(0.05 * len(pixels))
            return super().encode_images(pixels)

    class Drowsy(FakeEmbedder):
        @override
        def wake(self, half: Half) -> None:
            while not (library / "morning").exists():
                time.sleep(0.01)
            super().wake(half)

    class Brittle(FakeEmbedder):
        @override
        def wake(self, half: Half) -> None:
            if (library / "mended").exists():
                return super().wake(half)
            raise ModelError("The weights changed while they were in use.", "Choose it again.")

    class Index(PhotoIndex):
        @override
        def add(self, ids: Ids, vectors: Vectors, seqs: Ids | None = None) -> None:
            if (library / "short-of-memory").exists():
                raise MemoryError
            super().add(ids, vectors, seqs)

    encoder.RETRY_AFTER_S = owed.AGAIN_AFTER_S = 0.5
    vars(models)["PhotoIndex"] = Index
    kinds = {"slow": Slow, "drowsy": Drowsy, "brittle": Brittle}
    library = Path(sys.argv[1])
    vars(diagnosis)["check_integrity"] = _perhaps_endless(library, check_integrity)
    exact_limit = 40 if (library / "early-graph").exists() else photo_index.EXACT_LIMIT
    for made in (PhotoIndex.__init__, vars(PhotoIndex)["open"].__func__):
        made.__kwdefaults__ = {"exact_limit": exact_limit}
    linger_s = 1.0 if (library / "impatient").exists() else LINGER_S
    (Engine.__init__.__kwdefaults__ or {})["linger_s"] = linger_s
    vars(psutil)["sensors_battery"] = lambda: SimpleNamespace(
        power_plugged=not (library / "unplugged").exists()
    )

    def load(spec: str, source: ModelSource, *, measured: PrecisionCache) -> Embedder:
        _, _, dimension = spec.rpartition("dim")
        kind = next((kinds[word] for word in kinds if word in spec), FakeEmbedder)
        return kind(int(dimension) if dimension.isdigit() else 32, spec)

    run_and_exit(library, load, decode_timeout_s=float(sys.argv[2]))


def _perhaps_endless(
    library: Path, check: "Callable[[Connection], list[str]]"
) -> "Callable[[Connection], list[str]]":
    def checked(connection: "Connection") -> list[str]:
        if not (library / "endless-check").exists():
            return check(connection)
        (library / "checking").touch()
        try:
            connection.one(ENDLESS)
        finally:
            (library / "given-up").touch()
        return []

    return checked


if __name__ == "__main__":
    main()
