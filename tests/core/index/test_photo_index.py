"""The index of the engine: tail and graph, and the snapshot that it starts from."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core.index import graph_file, snapshot
from core.index.photo_index import PhotoIndex
from core.index.protocol import Ids, Vectors
from core.index.snapshot import discard_others
from tests.core.index.clusters import brute_force, clustered

DIMENSION = 16
LIMIT = 100


class Kept:
    """The catalog's embeddings: id -> (seq, vector)."""

    def __init__(self, count: int) -> None:
        self.vectors = clustered(2000, DIMENSION, seed=5)
        self.rows = {photo_id: (photo_id, photo_id) for photo_id in range(1, count + 1)}
        self.was_read: list[int] = []

    def state(self) -> tuple[Ids, Ids]:
        ids = np.array(sorted(self.rows), dtype=np.int64)
        return ids, np.array([self.rows[i][0] for i in ids.tolist()], dtype=np.int64)

    def read(self, ids: Ids) -> Iterator[tuple[Ids, Vectors]]:
        for start in range(0, len(ids), 64):
            some = ids[start : start + 64]
            self.was_read += some.tolist()
            yield some, self.of(some)

    def of(self, ids: Ids) -> Vectors:
        return self.vectors[[self.rows[i][1] for i in ids.tolist()]]

    def open(self, directory: Path, key: str = "model", dimension: int = DIMENSION) -> PhotoIndex:
        self.was_read = []
        return PhotoIndex.open(
            directory, key, dimension, self.state(), self.read, exact_limit=LIMIT
        )


@pytest.fixture
def kept() -> Kept:
    return Kept(300)


def build(index: PhotoIndex) -> PhotoIndex:
    while index.build_step():
        pass
    index.wait_saved()
    return index


def assert_right(index: PhotoIndex, kept: Kept) -> None:
    ids, _ = kept.state()
    assert len(index) == len(ids)
    for query in kept.vectors[::150]:
        ((found, _),) = index.search(query[np.newaxis], 10)
        assert found.tolist() == brute_force(ids, kept.of(ids), query, 10)
    held, vectors = index.vectors(ids)
    assert held.tolist() == ids.tolist()
    np.testing.assert_array_equal(vectors, kept.of(ids))


def test_small_library_is_exact(tmp_path: Path) -> None:
    kept = Kept(LIMIT)
    index = kept.open(tmp_path)
    assert index.kind == "exact"
    assert not index.build_step()
    assert not index.save(always=True)
    assert list(tmp_path.iterdir()) == []
    assert_right(index, kept)


def test_graph_takes_over_step_by_step(tmp_path: Path, kept: Kept) -> None:
    index = kept.open(tmp_path)
    assert index.kind == "hnsw, building"
    assert_right(index, kept)
    steps = 1
    while index.build_step(32):
        steps += 1
        assert index.kind == "hnsw, building"
        assert_right(index, kept)
    index.wait_saved()
    assert steps >= 10
    assert index.kind == "hnsw"
    assert_right(index, kept)


def test_vector_is_in_one_place_only(tmp_path: Path, kept: Kept) -> None:
    index = kept.open(tmp_path)
    index.build_step(128)
    assert index._graph is not None
    assert (len(index._graph), len(index._tail)) == (128, 172)
    index.add(np.arange(1, 301), kept.vectors[1:301])
    assert (len(index._graph), len(index._tail)) == (0, 300)
    build(index)
    assert (len(index._graph), len(index._tail)) == (300, 0)
    assert_right(index, kept)


def test_snapshot_spares_reading(tmp_path: Path, kept: Kept) -> None:
    build(kept.open(tmp_path))
    again = kept.open(tmp_path)
    assert kept.was_read == []
    assert again.kind == "hnsw"
    assert_right(again, kept)


def test_snapshot_is_brought_up_to_date(tmp_path: Path, kept: Kept) -> None:
    build(kept.open(tmp_path))
    for gone in (4, 40, 140):
        del kept.rows[gone]
    kept.rows[77] = (1001, 1777)  # embedded again
    kept.rows[500] = (1002, 500)
    again = kept.open(tmp_path)
    assert sorted(kept.was_read) == [77, 500]
    assert_right(again, kept)
    assert_right(build(again), kept)
    again.save(always=True)
    assert_right(kept.open(tmp_path), kept)
    assert kept.was_read == []


def test_vectors_added_without_a_seq_are_read_again(tmp_path: Path, kept: Kept) -> None:
    index = build(kept.open(tmp_path))
    index.add(np.array([9]), kept.vectors[9:10])
    build(index).save(always=True)
    assert_right(kept.open(tmp_path), kept)
    assert kept.was_read == [9]


def test_reconcile(tmp_path: Path, kept: Kept) -> None:
    index = build(kept.open(tmp_path))
    del kept.rows[3]
    kept.rows[8] = (2000, 1234)
    kept.rows[900] = (2001, 900)
    index.reconcile(kept.state(), kept.read)
    assert_right(index, kept)


def test_graph_of_which_too_much_is_gone_is_dropped(tmp_path: Path, kept: Kept) -> None:
    build(kept.open(tmp_path))
    kept.rows = {i: row for i, row in kept.rows.items() if i > 150}
    index = kept.open(tmp_path)
    assert len(kept.was_read) == 150
    assert_right(index, kept)


def test_library_that_became_small_needs_no_snapshot(tmp_path: Path, kept: Kept) -> None:
    build(kept.open(tmp_path))
    kept.rows = {i: kept.rows[i] for i in range(1, 50)}
    assert kept.open(tmp_path).kind == "exact"
    assert list(tmp_path.iterdir()) == []


def test_saves_only_after_enough_changes(tmp_path: Path, kept: Kept) -> None:
    index = build(kept.open(tmp_path))
    assert not index.save()
    index.remove(np.array([1]))
    assert not index.save()
    index.remove(np.array([2, 3]))
    assert index.save()
    assert not index.save(always=True)


def test_models_do_not_disturb_each_other(tmp_path: Path, kept: Kept) -> None:
    build(kept.open(tmp_path, "one"))
    build(kept.open(tmp_path, "two \udcff"))
    kept.open(tmp_path, "one")
    assert kept.was_read == []
    discard_others(tmp_path, ["two \udcff"])
    kept.open(tmp_path, "two \udcff")
    assert kept.was_read == []
    kept.open(tmp_path, "one")
    assert len(kept.was_read) == 300


def test_leaves_two_files(tmp_path: Path, kept: Kept) -> None:
    index = build(kept.open(tmp_path))
    index.remove(np.array([5]))
    index.save(always=True)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".graph", ".snapshot"]


@pytest.mark.expects_warnings
def test_full_disk_keeps_the_snapshot_before(
    tmp_path: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = build(kept.open(tmp_path))

    def fail(path: Path) -> None:
        raise OSError(28, "No space left on device", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(snapshot, "_sync", fail)
        index.remove(np.array([5]))
        with pytest.raises(OSError, match="No space"):
            index.save(always=True)
    kept.open(tmp_path)
    assert kept.was_read == []
    # A folder in the way: hnswlib itself cannot write, and would not say so.
    (graph,) = tmp_path.glob("*.graph")
    graph.with_name(f"{graph.stem.partition('-')[0]}-new.graph").mkdir()
    index.remove(np.array([6]))
    with pytest.raises(OSError, match="space"):
        index.save(always=True)
    assert_right(kept.open(tmp_path), kept)


def forge(directory: Path, change: bytes, at: int) -> None:
    """Write into the graph and make every checksum fit, as an attacker would."""
    (old,) = directory.glob("*.graph")
    (head,) = directory.glob("*.snapshot")
    stored = bytearray(old.read_bytes())
    stored[at : at + len(change)] = change
    old.write_bytes(stored)
    digest = graph_file.digest_of(old)
    body = head.read_bytes()[:-32].replace(old.stem.partition("-")[2].encode(), digest.encode())
    head.write_bytes(body + hashlib.sha256(body).digest())
    old.rename(old.with_name(f"{old.stem.partition('-')[0]}-{digest}.graph"))


FORGERIES = {
    "vector offset": (40, b"\xff\xff\xff\x7f"),
    "count": (16, b"\xff\xff\xff\x7f"),
    "element size": (24, b"\x08\x00\x00\x00"),
    "entry point": (52, b"\xff\xff\x00\x00"),
    "top level": (48, b"\x30\x00\x00\x00"),
    "M": (72, b"\xff\x00\x00\x00"),
    "multiplier": (80, b"\x00" * 8),
    "links of an element": (96, b"\xff\xff"),
    "a link": (100, b"\xff\xff\xff\xff"),
    "a vector": (96 + 132, b"\x00\x00\xc0\x7f"),
    "a label": (96 + 132 + 64, b"\x02" + b"\x00" * 7),
}


@pytest.mark.expects_warnings
@pytest.mark.parametrize("what", FORGERIES)
def test_crafted_graph_never_reaches_the_loader(
    tmp_path: Path, kept: Kept, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(kept.open(tmp_path))
    at, change = FORGERIES[what]
    forge(tmp_path, change, at)
    assert_refused(tmp_path, kept, monkeypatch)


@pytest.mark.expects_warnings
def test_crafted_upper_levels_never_reach_the_loader(
    tmp_path: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(kept.open(tmp_path))
    (graph,) = tmp_path.glob("*.graph")
    stored = graph.read_bytes()
    base = 96 + 300 * (132 + 4 * DIMENSION + 8)
    words = np.frombuffer(stored[base:], "<u4")
    first = int(np.flatnonzero(words)[0])
    assert words[first] % 68 == 0
    original = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    for offset, change in (
        (first, 67),  # no whole number of levels
        (first, 68 * 60),  # more levels than there is file
        (first, 0),  # fewer levels than the links to it say
        (first + 1, 200),  # more links than there is room for
        (first + 2, 10**6),  # a link to nowhere
        (first + 2, int(np.flatnonzero(words == 0)[0])),  # a link to an element below
    ):
        for path in list(tmp_path.iterdir()):
            path.unlink()
        for name, content in original.items():
            (tmp_path / name).write_bytes(content)
        forge(tmp_path, int(change).to_bytes(4, "little"), base + 4 * offset)
        assert_refused(tmp_path, kept, monkeypatch)


def assert_refused(tmp_path: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("hnswlib.Index", None)  # loading would raise TypeError
        index = kept.open(tmp_path)
    assert len(kept.was_read) == 300
    assert_right(index, kept)


@pytest.mark.expects_warnings
def test_damage_never_crashes_and_is_rebuilt(tmp_path: Path, kept: Kept) -> None:
    build(kept.open(tmp_path))
    originals = {path: path.read_bytes() for path in tmp_path.iterdir()}
    generator = np.random.default_rng(11)
    for number in range(60):
        for path in list(tmp_path.iterdir()):
            path.unlink()
        for path, content in originals.items():
            path.write_bytes(content)
        victim = sorted(originals)[number % 2]
        damaged = bytearray(originals[victim])
        place = int(generator.integers(len(damaged)))
        if number % 3 == 0:
            del damaged[place:]
        elif number % 3 == 1:
            damaged[place] ^= 1 << int(generator.integers(8))
        else:
            damaged += os.urandom(place % 40 + 1)
        victim.write_bytes(damaged)
        index = kept.open(tmp_path)
        assert len(kept.was_read) == 300, (victim.name, number, place)
        assert_right(index, kept)


@pytest.mark.expects_warnings
@pytest.mark.parametrize("gone", [".graph", ".snapshot"])
def test_missing_file_is_rebuilt(tmp_path: Path, kept: Kept, gone: str) -> None:
    build(kept.open(tmp_path))
    for path in tmp_path.glob(f"*{gone}"):
        path.unlink()
    index = build(kept.open(tmp_path))
    assert len(kept.was_read) == 300
    assert_right(index, kept)
    kept.open(tmp_path)
    assert kept.was_read == []


@pytest.mark.expects_warnings
@pytest.mark.parametrize("other", ["model", "dimension"])
def test_snapshot_of_another_model_is_refused(tmp_path: Path, kept: Kept, other: str) -> None:
    build(kept.open(tmp_path))
    if other == "model":
        stem = snapshot._hashed("other")[:16]
        for path in list(tmp_path.iterdir()):
            path.rename(path.with_name(stem + path.name[16:]))
        kept.open(tmp_path, "other")
    else:
        kept.vectors = clustered(2000, 8)
        kept.open(tmp_path, dimension=8)
    assert len(kept.was_read) == 300
