"""Search in a resident index and catalog, less the text encoder. Prints one JSON object.

Usage: python -P benchmarks/search_latency.py [--photos 100000] [--dimension 512] [--searches 200]

Vectors are random, in clusters of about 50, photo after photo as folders hold them. A million
photos need 6 GB of disk, 4 GB of memory and, for the graph, some 20 minutes on two cores.
"""

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import psutil

from core.catalog import embeddings, files, folders, models
from core.catalog.connection import Connection, open_engine, open_reader, writing
from core.index.ordering import best
from core.index.photo_index import PhotoIndex
from core.index.protocol import Ids, Vectors
from core.index.vectors import normalised, pack_vectors
from core.records import FolderId, SearchQuery, TextTerm
from core.search.ranking import Searchable, rank
from core.service.catalog_vectors import index_state, vectors_of

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
    model_id = models.get_or_create(connection, "benchmark/random", dimension, "1").id
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


def rss_mb() -> float:
    return round(psutil.Process().memory_info().rss / 1e6, 1)


def run(where: Path, photos: int, dimension: int, searches: int) -> dict[str, object]:
    library = where / "library"
    model_id, most, few = fill(library, where / "photos", photos, dimension)
    catalog = open_reader(library)
    state = index_state(catalog, model_id)
    read = partial(vectors_of, catalog, model_id, dimension)
    queries = queries_for(photos, searches, dimension)
    truth = exact(read(state[0]), queries[:100], 10)
    result: dict[str, object] = {"rss_before_mb": rss_mb()}

    started = time.perf_counter()
    index = PhotoIndex.open(where / "index", "benchmark", dimension, state, read)
    result["open_without_snapshot_s"] = round(time.perf_counter() - started, 2)
    searchable = Searchable(model_id, index)
    text = SearchQuery((TextTerm("a dog on the beach"),), 100)
    result["search_while_building"] = timed(catalog, searchable, queries[:50], text)
    result["build"] = built(index)
    result["rss_after_build_mb"] = rss_mb()
    del index, searchable

    started = time.perf_counter()
    index = PhotoIndex.open(where / "index", "benchmark", dimension, state, read)
    result["open_with_snapshot_s"] = round(time.perf_counter() - started, 2)
    result["kind"] = index.kind
    searchable = Searchable(model_id, index)
    timed(catalog, searchable, queries[:50], text)  # warm
    found = index.search(queries[:100], 10)
    shared = [len(np.intersect1d(ids, right)) for (ids, _), right in zip(found, truth, strict=True)]
    result["recall_at_10"] = sum(shared) / (10 * len(truth))
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
    result["rss_mb"] = rss_mb()
    catalog.close()
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--dimension", type=int, default=512)
    parser.add_argument("--searches", type=int, default=200)
    parser.add_argument("--where", type=Path, help="folder for the temporary library")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.where) as where:
        measured = run(Path(where), arguments.photos, arguments.dimension, arguments.searches)
    facts = {
        "benchmark": "search_latency",
        "photos": arguments.photos,
        "dimension": arguments.dimension,
        "machine": platform.platform(),
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "numpy": np.__version__,
    }
    print(json.dumps(facts | measured, indent=2))


if __name__ == "__main__":
    main()
