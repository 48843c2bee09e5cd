from core.catalog import albums, files, searches, settings_table, tags
from core.catalog.connection import Connection, writing
from core.records import Folder
from tests.core.catalog.conftest import put_photos


def test_tags(engine: Connection, folder: Folder) -> None:
    one, two = put_photos(engine, folder, b"", [b"a.jpg", b"b.jpg"])
    cat = tags.get_or_create(engine, " cat ")
    kitten = tags.get_or_create(engine, "kitten", cat.id)
    assert tags.get_or_create(engine, "cat") == cat
    tags.attach(engine, cat.id, [one, two])
    tags.attach(engine, cat.id, [one])
    tags.attach(engine, kitten.id, [one])
    assert tags.names_of(engine, one) == ["cat", "kitten"]
    tags.detach(engine, cat.id, [one])
    assert tags.names_of(engine, one) == ["kitten"]
    assert tags.names_of(engine, two) == ["cat"]
    assert tags.list_tags(engine) == [cat, kitten]


def test_albums(engine: Connection, folder: Folder) -> None:
    one, two, three = put_photos(engine, folder, b"", [b"a.jpg", b"b.jpg", b"c.jpg"])
    album = albums.get_or_create(engine, "Trip")
    albums.append(engine, album.id, [three, one])
    albums.append(engine, album.id, [two, three])
    assert albums.photo_ids(engine, album.id) == [three, one, two]
    with writing(engine):
        files.mark_missing(engine, [one])
    albums.take_out(engine, album.id, [three])
    assert albums.photo_ids(engine, album.id) == [two]
    assert albums.list_albums(engine) == [album]


def test_recent_searches(engine: Connection) -> None:
    for number in range(25):
        searches.remember(engine, f"search {number}")
    searches.remember(engine, " search 10 ")
    searches.remember(engine, "   ")
    found = searches.recent(engine)
    assert len(found) == searches.KEPT
    assert found[:2] == ["search 10", "search 24"]
    searches.remember(engine, "odd \udcff")
    assert searches.recent(engine)[0] == "odd \ufffd"
    searches.forget(engine)
    assert searches.recent(engine) == []


def test_settings(engine: Connection) -> None:
    assert settings_table.get(engine, "appearance") == "system"
    assert settings_table.get(engine, "unknown") == ""
    assert settings_table.get(engine, "appearance", "mine") == "mine"
    settings_table.put(engine, "appearance", "dark")
    assert settings_table.get(engine, "appearance", "mine") == "dark"
