"""The two interfaces on the bus. No I/O: a call's name and arguments in, its answer out.

Sources: "GNOME Shell search provider", interface org.gnome.Shell.SearchProvider2 (version 2);
KDE Frameworks, interface org.kde.krunner1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from core.desktop_search.finding import Finder, Found

GNOME: Final = "org.gnome.Shell.SearchProvider2"
KRUNNER: Final = "org.kde.krunner1"
_MOST_TEXT: Final = 500
_EXACT_MATCH, _POSSIBLE_MATCH = 100, 30
"""Of Plasma::QueryMatch::Type."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call gives back: a D-Bus signature, and the values."""

    signature: str = ""
    body: tuple[object, ...] = ()


class UnknownCallError(Exception):
    """There is no such method, or it does not take these arguments."""


class Interfaces:
    """Answers calls of both interfaces.

    Args:
        finder: Finds and opens photos.
    """

    def __init__(self, finder: Finder) -> None:
        self._finder = finder
        self._calls: Mapping[tuple[str, str], tuple[str, Callable[..., Answer]]] = {
            (GNOME, "GetInitialResultSet"): ("as", self._initial),
            (GNOME, "GetSubsearchResultSet"): ("asas", self._narrowed),
            (GNOME, "GetResultMetas"): ("as", self._metas),
            (GNOME, "ActivateResult"): ("sasu", self._activate),
            (GNOME, "LaunchSearch"): ("asu", self._launch),
            (KRUNNER, "Match"): ("s", self._match),
            (KRUNNER, "Actions"): ("", self._actions),
            (KRUNNER, "Run"): ("ss", self._run),
        }

    def call(self, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> Answer:
        """Answer one call.

        Raises:
            UnknownCallError: there is no such method, or it takes other arguments.
        """
        expected, method = self._calls.get((interface, member), ("", None))
        if method is None:
            raise UnknownCallError(f"there is no method {member} in {interface}")
        if signature != expected:
            raise UnknownCallError(f"{member} takes ({expected}), not ({signature})")
        return method(*body)

    # ---- GNOME
    def _initial(self, terms: list[str]) -> Answer:
        return Answer("as", ([str(i) for i in self._finder.ids(_text(terms))],))

    def _narrowed(self, _previous: list[str], terms: list[str]) -> Answer:
        # More words mean something else to a model: nothing is narrowed down.
        return self._initial(terms)

    def _metas(self, ids: list[str]) -> Answer:
        return Answer("aa{sv}", ([_meta(found) for found in self._photos(ids)],))

    def _activate(self, identifier: str, _terms: list[str], _timestamp: int) -> Answer:
        for found in self._photos([identifier]):
            self._finder.open_photo(found.photo_id)
        return Answer()

    def _launch(self, terms: list[str], _timestamp: int) -> Answer:
        self._finder.open_search(_text(terms))
        return Answer()

    # ---- KRunner
    def _match(self, query: str) -> Answer:
        rows = self._finder.photos(self._finder.ids(_text([query])))
        return Answer("a(sssida{sv})", ([_krunner_match(found) for found in rows],))

    def _actions(self) -> Answer:
        return Answer("a(sss)", ([],))

    def _run(self, identifier: str, _action: str) -> Answer:
        return self._activate(identifier, [], 0)

    def _photos(self, ids: list[str]) -> list[Found]:
        # Numbers of eighteen digits at most fit into what the catalog takes for an id.
        known = [int(i) for i in ids if i.isascii() and i.isdigit() and len(i) <= 18]
        return self._finder.photos(known)


def _text(terms: list[str]) -> str:
    return " ".join(terms)[:_MOST_TEXT]


def _meta(found: Found) -> dict[str, tuple[str, object]]:
    meta: dict[str, tuple[str, object]] = {
        "id": ("s", str(found.photo_id)),
        "name": ("s", found.name),
        "description": ("s", found.directory),
        "clipboardText": ("s", found.uri),
    }
    if found.picture is not None:
        # A GFileIcon as text is its path.
        meta["gicon"] = ("s", str(found.picture))
    return meta


def _krunner_match(found: Found) -> tuple[str, str, str, int, float, dict[str, tuple[str, object]]]:
    icon = str(found.picture) if found.picture is not None else "io.github.photosift.Photosift"
    properties: dict[str, tuple[str, object]] = {
        "subtext": ("s", found.directory),
        "urls": ("as", [found.uri]),
    }
    kind = _EXACT_MATCH if found.relevance > 0.99 else _POSSIBLE_MATCH
    return str(found.photo_id), found.name, icon, kind, found.relevance, properties
