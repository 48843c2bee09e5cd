from core.catalog import searches, settings_table
from core.catalog.connection import Connection


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
