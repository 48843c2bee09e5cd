"""Models whose embeddings the catalog holds."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import time

import msgspec

from core.catalog.connection import BATCH_ROWS, Connection, writing


class Model(msgspec.Struct, frozen=True):
    """A row of `models`. `fingerprint` speaks of the weights and the preprocessing."""

    id: int
    spec: str
    dimension: int
    fingerprint: str


def get(connection: Connection, spec: str) -> Model | None:
    """The model of a spec, or None when nothing was ever embedded with it."""
    row = connection.one(
        "SELECT id, spec, dimension, fingerprint FROM models WHERE spec = ?", (spec,)
    )
    return None if row is None else Model(*row)


def get_or_create(connection: Connection, spec: str, dimension: int, fingerprint: str) -> Model:
    """The row of a model; another fingerprint or dimension than before drops its embeddings."""
    found = get(connection, spec)
    if found is not None and (found.dimension, found.fingerprint) != (dimension, fingerprint):
        # The row goes last, so that an interrupted removal is taken up again.
        remove(connection, spec)
        found = None
    if found is not None:
        return found
    with writing(connection):
        row = connection.one(
            "INSERT INTO models (spec, dimension, fingerprint, created_utc) VALUES (?, ?, ?, ?) "
            "RETURNING id",
            (spec, dimension, fingerprint, time.time()),
        )
    return Model(int(row[0]), spec, dimension, fingerprint)


def list_models(connection: Connection) -> list[Model]:
    """Every model that was embedded with."""
    return [
        Model(*row)
        for row in connection.all("SELECT id, spec, dimension, fingerprint FROM models ORDER BY id")
    ]


def remove(connection: Connection, spec: str) -> int:
    """Delete a model's embeddings and jobs; returns how many embeddings there were."""
    found = get(connection, spec)
    if found is None:
        return 0
    removed = 0
    for table, key in (("embeddings", "seq"), ("jobs", "photo_id")):
        while True:
            with writing(connection):
                gone = connection.execute(
                    f"DELETE FROM {table} WHERE model_id = ? AND {key} IN "
                    f"(SELECT {key} FROM {table} WHERE model_id = ? LIMIT ?)",
                    (found.id, found.id, BATCH_ROWS),
                ).rowcount
            if not gone:
                break
            removed += gone if table == "embeddings" else 0
    with writing(connection):
        connection.execute("DELETE FROM models WHERE id = ?", (found.id,))
    return removed
