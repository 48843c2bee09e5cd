"""Literal search in file and folder names: any part of a word, without case and accents.

Rows are kept for live photos only, in the transaction that changes the photo.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

from collections.abc import Sequence

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.paths import search_fold

TRIGRAM = 3


def directory_text(folder_name: str, directory_name: str) -> str:
    """What a photo's directory is searched as: the folder's own name and the way from there."""
    own = folder_name.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
    return f"{own}/{directory_name}" if directory_name else own


def add(connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Make photos findable, within the caller's transaction.

    Args:
        connection: The engine's, in a transaction.
        rows: Photo id, name for display, and `directory_text`.
    """
    connection.executemany(
        "INSERT OR REPLACE INTO names (rowid, name, directory) VALUES (?, ?, ?)",
        [(photo_id, search_fold(name), search_fold(place)) for photo_id, name, place in rows],
    )


def remove(connection: Connection, photo_ids: Sequence[int]) -> None:
    """Make photos unfindable, within the caller's transaction."""
    connection.executemany("DELETE FROM names WHERE rowid = ?", [(i,) for i in photo_ids])


def find_names(
    connection: Connection,
    words: Sequence[str],
    folder_id: int | None = None,
    limit: int = 1000,
    within: tuple[str, Sequence[object]] = ("", ()),
) -> list[tuple[int, str, str]]:
    """Live photos in whose name or directory every word occurs.

    Any characters are legal in a word. A word of under three characters is slower.

    Args:
        connection: Any.
        words: What must occur, in any order; blank words are ignored.
        folder_id: Only this folder, or all.
        limit: At most this many rows.
        within: A condition on a photo `o` with its parameters, or an empty one.

    Returns:
        Photo id, file name and directory (both for display), newest photo id first.
    """
    folded = [word for word in (_plain(word) for word in words) if word]
    if not folded:
        return []
    long = [word for word in folded if len(word) >= TRIGRAM]
    conditions, parameters = [], list[object]()
    if long:
        conditions.append("names MATCH ?")
        parameters.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in folded:
        if len(word) < TRIGRAM:
            pattern = "%" + _escaped(word) + "%"
            conditions.append("(names.name LIKE ? ESCAPE '!' OR names.directory LIKE ? ESCAPE '!')")
            parameters += [pattern, pattern]
    if folder_id is not None:
        conditions.append("d.folder_id = ?")
        parameters.append(folder_id)
    if within[0]:
        conditions.append(within[0])
        parameters += within[1]
    rows = connection.all(
        "SELECT o.id, o.name, f.name, d.name FROM names "
        "CROSS JOIN photos o ON o.id = names.rowid "
        "CROSS JOIN directories d ON d.id = o.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id "
        f"WHERE {' AND '.join(conditions)} AND o.live = 1 "
        "ORDER BY names.rowid DESC LIMIT ?",
        [*parameters, limit],
    )
    return [(row[0], row[1], directory_text(row[2], row[3])) for row in rows]


def reindex_directory(connection: Connection, directory_id: int) -> None:
    """Write the names of a directory's live photos again, in batches; changes nothing else."""
    last = 0
    while True:
        with writing(connection):
            rows = connection.all(
                "SELECT p.id, p.name, f.name, d.name FROM photos p "
                "JOIN directories d ON d.id = p.directory_id JOIN folders f ON f.id = d.folder_id "
                "WHERE p.directory_id = ? AND p.live = 1 AND p.id > ? ORDER BY p.id LIMIT ?",
                (directory_id, last, BATCH_ROWS),
            )
            if not rows:
                return
            add(connection, [(row[0], row[1], directory_text(row[2], row[3])) for row in rows])
            last = rows[-1][0]


def rebuild(connection: Connection) -> int:
    """Make the index of names anew from the photos; returns the number of photos in it."""
    with writing(connection):
        connection.execute("DELETE FROM names")
    directories = connection.all("SELECT id FROM directories WHERE photos > 0")
    for (directory_id,) in directories:
        reindex_directory(connection, directory_id)
    return int(connection.one("SELECT count(*) FROM names")[0])


def count(connection: Connection) -> int:
    """Number of photos whose names can be found; equals the live photos when all is well."""
    return int(connection.one("SELECT count(*) FROM names")[0])


def _plain(word: str) -> str:
    # A zero character would end the expression, and no file name can hold one.
    return search_fold(word.replace("\0", "")).strip()


def _escaped(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
