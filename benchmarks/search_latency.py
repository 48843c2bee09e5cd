"""Search in a resident index and catalog, less the text encoder. Prints one JSON object.

Usage: python -P benchmarks/search_latency.py [--photos 100000] [--dimension 512] [--searches 200]
           [--keep FOLDER [--build-only]]

Vectors are random, in clusters of about 50, photo after photo as folders hold them. A million
photos need 6 GB of disk, 4 GB of memory and, for the graph, some 20 minutes on two cores; so
`--keep` makes library and graph once, and later runs with the same folder only measure.

`memory` is what the engine needs for it: the process with the index open and torch and a ViT-B/32
loaded. The catalog and query code is the engine's own, and runs in one process as it does there.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from benchmarks.machine import facts, pss_bytes
from benchmarks.random_model import ARCHITECTURE, random_model
from core.catalog import embeddings, files, folders, models
from core.catalog.connection import Connection, open_engine, open_reader, writing
from core.embedding.protocol import Embedder
from core.embedding.source import source_of_folder
from core.index.ordering import best
from core.index.photo_index import PhotoIndex
from core.index.protocol import Ids, Vectors
from core.index.vectors import normalised, pack_vectors
from core.records import FolderId, SearchQuery, TextTerm
from core.search.ranking import Searchable, rank
from core.service.catalog_vectors import index_state, vectors_of

SPEC = "benchmark/random"
PER_CLUSTER = 50
PER_FOLDER = 1000
BATCH = 500
SPREAD = 0.7


def centres_of(numbers: Ids, dimension: int) -> Vectors:
    """The centre of each cluster, made from its number: nothing has to be kept."""
    return np.stack(
        [np.random.default_rng([7, int(n)]).standard_normal(dimension) for n in numbers]
    ).astype(np.float32)


def photos_between(start: int, stop: int, dimension: int) -> Vectors:
    clusters, inverse = np.unique(np.arange(start, stop) // PER_CLUSTER, return_inverse=True)
    noise = np.random.default_rng([8, start]).standard_normal((stop - start, dimension))
    return normalised(centres_of(clusters, dimension)[inverse] + SPREAD * noise)


def queries_for(photos: int, count: int, dimension: int) -> Vectors:
    """Half like a photo, half vaguer, as a text is."""
    generator = np.random.default_rng(9)
    clusters = generator.integers(0, photos // PER_CLUSTER, count)
    noise = generator.standard_normal((count, dimension))
    spread = np.where(np.arange(count) % 2, SPREAD, 2 * SPREAD)[:, np.newaxis]
    return normalised(centres_of(clusters, dimension) + spread * noise)


def fill(library: Path, root: Path, photos: int, dimension: int) -> tuple[int, int, int]:
    """Make the catalog; returns the model's id, and those of a large and a small folder."""
    connection = open_engine(library)
    model_id = models.get_or_create(connection, SPEC, dimension, "1").id
    ids = []
    for name in ("most", "few"):
        (root / name).mkdir(parents=True)
        ids.append(folders.add(connection, os.fsencode(root / name)).id)
    for start in range(0, photos, BATCH):
        stop = min(photos, start + BATCH)
        few = start >= photos * 99 // 100
        with writing(connection):
            place = files.place_of(
                connection, ids[few], ("most", "few")[few], f"event {start // PER_FOLDER}".encode()
            )
            found = [
                files.FoundFile(f"IMG_{number:07}.jpg".encode(), 1, number, 1, number)
                for number in range(start, stop)
            ]
            photo_ids = files.insert(connection, place, found)
            blobs = pack_vectors(photos_between(start, stop, dimension))
            for photo_id, blob in zip(photo_ids, blobs, strict=True):
                embeddings.put(connection, model_id, photo_id, blob)
    connection.close()
    return model_id, ids[0], ids[1]


def exact(chunks: Iterator[tuple[Ids, Vectors]], queries: Vectors, k: int) -> list[Ids]:
    """The k nearest of each query, from the stored vectors, a chunk at a time."""
    found = [(np.empty(0, np.int64), np.empty(0, np.float32)) for _ in queries]
    for ids, vectors in chunks:
        for row, scores in enumerate(queries @ vectors.T):
            known_ids, known_scores = found[row]
            both = np.concatenate((known_ids, ids)), np.concatenate((known_scores, scores))
            found[row] = best(*both, k)
    return [ids for ids, _ in found]


def timed(
    catalog: Connection, searchable: Searchable, queries: Vectors, asked: SearchQuery
) -> dict[str, float]:
    milliseconds = []
    for query in queries:
        started = time.perf_counter()
        rank(catalog, asked, [query], searchable)
        milliseconds.append((time.perf_counter() - started) * 1000)
    cuts = statistics.quantiles(milliseconds, n=20)
    return {"p50_ms": round(statistics.median(milliseconds), 2), "p95_ms": round(cuts[18], 2)}


def built(index: PhotoIndex) -> dict[str, float]:
    steps = []
    more = True
    while more:
        started = time.perf_counter()
        more = index.build_step()
        steps.append(time.perf_counter() - started)
    index.wait_saved()
    started = time.perf_counter()
    index.save(always=True)
    return {
        "build_s": round(sum(steps), 1),
        "step_p50_ms": round(statistics.median(steps) * 1000, 1),
        "step_p99_ms": round(sorted(steps)[int(len(steps) * 0.99)] * 1000, 1),
        "step_most_ms": round(max(steps) * 1000, 1),
        "save_s": round(time.perf_counter() - started, 2),
    }


def memory_mb() -> float:
    return round(pss_bytes(os.getpid()) / 1e6, 1)


def loaded_model() -> Embedder:
    """A ViT-B/32, as the engine loads it."""
    from core.embedding.loading import load_embedder  # noqa: PLC0415 - torch; a build needs none

    embedder = load_embedder(ARCHITECTURE, source_of_folder(random_model()))
    embedder.encode_texts(["a dog on the beach"])
    return embedder


def opened(where: Path, library: Path) -> tuple[Connection, PhotoIndex, float]:
    """The catalog, the index as the engine opens it, and the seconds that this took."""
    catalog = open_reader(library)
    model = models.get(catalog, SPEC)
    if model is None:
        raise SystemExit(f"{where} was not made by this program: remove it")
    state = index_state(catalog, model.id)
    read = partial(vectors_of, catalog, model.id, model.dimension)
    started = time.perf_counter()
    index = PhotoIndex.open(where / "index", "benchmark", model.dimension, state, read)
    return catalog, index, time.perf_counter() - started


def build(where: Path, photos: int, dimension: int) -> dict[str, object]:
    """Make library and graph below `where`."""
    library = where / "library"
    fill(library, where / "photos", photos, dimension)
    catalog, index, seconds = opened(where, library)
    model_id = models.get_or_create(catalog, SPEC, dimension, "1").id
    text = SearchQuery((TextTerm("a dog on the beach"),), 100)
    queries = queries_for(photos, 50, dimension)
    result: dict[str, object] = {"open_without_snapshot_s": round(seconds, 2)}
    result["search_before_building"] = timed(catalog, Searchable(model_id, index), queries, text)
    result |= built(index)
    result["most_rss_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3, 1)
    catalog.close()
    return result


def measure(where: Path, photos: int, dimension: int, searches: int) -> dict[str, object]:
    """Search in what `build` has made."""
    started_mb = memory_mb()
    catalog, index, seconds = opened(where, where / "library")
    model_id = models.get_or_create(catalog, SPEC, dimension, "1").id
    result: dict[str, object] = {"open_s": round(seconds, 2), "kind": index.kind}
    searchable = Searchable(model_id, index)
    text = SearchQuery((TextTerm("a dog on the beach"),), 100)
    queries = queries_for(photos, searches, dimension)
    with_index_mb = memory_mb()
    embedder = loaded_model()  # its threads and memory stand beside the index, as in use
    timed(catalog, searchable, queries[:50], text)  # warm
    most, few = (folder.id for folder in folders.list_folders(catalog))
    word = (TextTerm("IMG_0001"),)
    result["searches"] = {
        "limit_100": timed(catalog, searchable, queries, text),
        "limit_1000": timed(catalog, searchable, queries, SearchQuery(text.terms, 1000)),
        "name": timed(catalog, searchable, queries[:50], SearchQuery(word, 100)),
        "folder_99_percent": timed(
            catalog, searchable, queries[:50], SearchQuery(text.terms, 100, FolderId(most))
        ),
        "folder_1_percent": timed(
            catalog, searchable, queries[:50], SearchQuery(text.terms, 100, FolderId(few))
        ),
    }
    result["memory"] = {
        "program_mb": started_mb,
        "with_index_mb": with_index_mb,
        "with_index_and_model_mb": memory_mb(),
    }
    embedder.close()
    state = index_state(catalog, model_id)
    truth = exact(vectors_of(catalog, model_id, dimension, state[0]), queries[:100], 10)
    found = index.search(queries[:100], 10)
    shared = [len(np.intersect1d(ids, right)) for (ids, _), right in zip(found, truth, strict=True)]
    result["recall_at_10"] = sum(shared) / (10 * len(truth))
    catalog.close()
    return result


def build_once(where: Path, photos: int, dimension: int) -> dict[str, object]:
    """Build unless it has been done; what was left half done is begun anew."""
    asked = {"photos": photos, "dimension": dimension}
    note = where / "built.json"
    if note.exists():
        known: dict[str, object] = json.loads(note.read_text(encoding="utf-8"))
        if asked.items() <= known.items():
            return known
        raise SystemExit(f"{where} holds another library: remove it, or name another folder")
    for name in ("library", "photos", "index"):
        shutil.rmtree(where / name, ignore_errors=True)
    where.mkdir(parents=True, exist_ok=True)
    result = asked | build(where, photos, dimension)
    note.write_text(json.dumps(result), encoding="utf-8")
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--dimension", type=int, default=512)
    parser.add_argument("--searches", type=int, default=200)
    parser.add_argument("--keep", type=Path, help="folder where library and graph stay")
    parser.add_argument("--build-only", action="store_true", help="measure no search")
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "search_latency"} | facts("numpy", "hnswlib")
    with tempfile.TemporaryDirectory() as temporary:
        where = arguments.keep or Path(temporary)
        size = arguments.photos, arguments.dimension
        result["build"] = build_once(where, *size)
        if not arguments.build_only:
            result |= measure(where, *size, arguments.searches)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
