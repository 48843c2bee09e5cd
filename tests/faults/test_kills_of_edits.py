"""Clients that are killed while they edit many photos: an edit is there whole, or not at all."""

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.catalog import folders
from core.catalog.connection import check_integrity, open_engine, open_reader
from core.library import Library
from tests.core.catalog.conftest import put_photos
from tests.faults.test_kills import wait
from tests.support import organised

HERE = Path(__file__).parent
PHOTOS = 20_000
KILLS = 8
MADE = 3  # steps before the client begins: the tag, the album, its first photo


@pytest.fixture
def rng() -> random.Random:
    return random.Random(int(os.environ.get("PHOTOSIFT_KILL_SEED", "1")))


def test_clients_while_they_edit_many(tmp_path: Path, rng: random.Random) -> None:
    directory, pictures = tmp_path / "library", tmp_path / "photos"
    pictures.mkdir()
    with closing(open_engine(directory)) as catalog:
        folder = folders.add(catalog, os.fsencode(pictures))
        ids = put_photos(catalog, folder, b"", [b"%d.jpg" % number for number in range(PHOTOS)])
        tag = organised.make_tag(catalog, "tag")
        album = organised.make_album(catalog, "album")
        organised.fill_album(catalog, album.id, ids[:1])
    cut_off = 0
    for _ in range(KILLS):
        words = [str(HERE / "history_client.py"), str(directory), str(tag.id), str(album.id)]
        with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE) as client:
            assert client.stdout is not None
            assert client.stdout.readline() == b"begun\n"
            wait(rng.random() * 1.5)
            client.kill()
        with closing(open_reader(directory)) as catalog:
            assert check_integrity(catalog) == []
            # How many photos there are of each, and what the history says of the same.
            tagged = catalog.one("SELECT count(*) FROM photo_tags")[0]
            rated = catalog.one("SELECT count(*) FROM marks WHERE rating = 4")[0]
            inside = catalog.one("SELECT count(*) FROM album_photos")[0]
            last = dict(
                catalog.all("SELECT verb, state FROM steps WHERE id > ? ORDER BY id", (MADE,))
            )
        assert (tagged, rated, inside) == (
            PHOTOS * (last.get("tag") == "done"),
            PHOTOS * (last.get("rate") == "done"),
            1 + (PHOTOS - 1) * (last.get("add-to-album") == "done"),
        )
        cut_off += "done" in last.values()
        with Library(directory, client_name="test", start_engine=False) as library:
            while library.history(1)[0].id > MADE and _is_left(library):
                library.undo()
        with closing(open_reader(directory)) as catalog:
            assert catalog.one("SELECT count(*) FROM photo_tags")[0] == 0
            assert catalog.one("SELECT count(*) FROM marks")[0] == 0
            assert catalog.one("SELECT count(*) FROM album_photos")[0] == 1
    assert cut_off, "it was killed in the middle at least once"


def _is_left(library: Library) -> bool:
    """Whether a step of the client is done."""
    return any(step.id > MADE and step.state == "done" for step in library.history(10))
