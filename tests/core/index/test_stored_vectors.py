import numpy as np
import pytest

from core.index.vectors import pack_vector, pack_vectors, unpack_vectors
from tests.core.index.clusters import clustered


def test_round_trip_is_near_and_of_unit_length() -> None:
    vectors = clustered(50, 512)
    blobs = pack_vectors(vectors)
    assert [len(blob) for blob in blobs] == [1024] * 50
    assert pack_vector(vectors[3]) == blobs[3]
    read = unpack_vectors(b"".join(blobs), 512)
    assert read.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(read, axis=1), 1, atol=1e-6)
    assert (np.einsum("ij,ij->i", read, vectors) > 0.99999).all()


def test_stored_bytes_are_little_endian_float16() -> None:
    assert pack_vector(np.array([1, 0, -0.5], np.float32)).hex() == "003c000000b8"


def test_rows_without_a_direction_become_zeros() -> None:
    rows = np.array([[0, 0], [np.nan, 1], [np.inf, 1], [0, 2]], "<f2")
    assert unpack_vectors(rows.tobytes(), 2).tolist() == [[0, 0], [0, 0], [0, 0], [0, 1]]


def test_half_a_row_is_a_bug() -> None:
    with pytest.raises(ValueError, match="reshape"):
        unpack_vectors(b"\0" * 6, 2)


def test_nothing() -> None:
    assert unpack_vectors(b"", 7).shape == (0, 7)
    assert pack_vectors(np.empty((0, 7), np.float32)) == []
