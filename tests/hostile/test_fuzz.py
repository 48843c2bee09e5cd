"""Everything that comes from outside as text or bytes, made up by chance."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app import drops
from core import settings as setting_names
from core.catalog import files, folders, settings_table
from core.catalog.connection import Connection, open_engine, writing
from core.catalog.files import FoundFile
from core.embedding.network import read_config
from core.embedding.source import CONFIG_NAME, ModelSource, check_weights, source_of_path
from core.errors import CoreError, ModelError
from core.records import FileTerm, ImageTerm, PhotoTerm, SearchQuery, TextTerm
from core.rpc.codec import Garbled, decode_to_client, decode_to_engine, encode
from core.rpc.messages import Asked, Search
from core.search.names import MAX_WORDS, find_named, words_of
from tests.hostile.names import NAMES
from tests.support.raw_mime import RawMime

RELAXED = settings(deadline=None, suppress_health_check=list(HealthCheck))

# What full-text search, LIKE and SQL give a meaning to, beside all other characters.
MEANINGS = st.sampled_from(
    ['"', "'", "*", "(", ")", "NEAR(", " AND ", " OR ", " NOT ", "name:", "^", "-", "+", "%", "_",
     "!", "\\", ";--", "\0", "\ud800", "\u202e", "{", "}", ":", ",", "é", "ß", "İ", "ﬁ", "🏖", "写"]
)  # fmt: skip
QUERIES = st.lists(st.one_of(MEANINGS, st.text(max_size=6)), max_size=12).map("".join)


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A small catalog in which every hostile name is listed."""
    root = tmp_path_factory.mktemp("fuzz")
    (root / "photos").mkdir()
    connection = open_engine(root / "library")
    folder = folders.add(connection, bytes(root / "photos"))
    with writing(connection):
        place = files.place_of(connection, folder.id, folder.name, b"<i>%_'\"")
        files.insert(
            connection, place, [FoundFile(name, n + 1, 1, 1, 1) for n, name in enumerate(NAMES)]
        )
    yield connection
    connection.close()


@RELAXED
@given(QUERIES)
def test_any_query_finds_photos_that_are_there(catalog: Connection, text: str) -> None:
    words = words_of(text)
    assert len(words) <= MAX_WORDS
    found = find_named(catalog, words)
    ids = [*found.strong, *found.weak]
    assert len(ids) == len(set(ids))
    assert set(ids) <= set(range(1, len(NAMES) + 1))
    # Folded once, folded for good.
    assert words_of(" ".join(words)) == words or not words


@RELAXED
@given(st.lists(st.text(min_size=1, max_size=8), max_size=20))
def test_any_words_are_looked_for(catalog: Connection, words: list[str]) -> None:
    find_named(catalog, words)


ADDRESSES = st.builds(
    lambda scheme, host, path: (scheme + host + path).encode("utf-8", "surrogateescape"),
    st.sampled_from(["file:", "file://", "file:///", "FILE:/", "http://", "data:image/png", ""]),
    st.sampled_from(["", "localhost", "elsewhere", "..", "[::1]", "%00", "\udcff"]),
    st.lists(
        st.sampled_from(
            ["/", "..", "%2e%2e", "%00", "%zz", "%", "\\", "\udcff", "a b", "#f", "?q", "\0",
             "\r\n", ";base64,", ",", "iVBORw0KGgo", "=" * 5, "é", "//"]
        ),
        max_size=8,
    ).map("".join),
)  # fmt: skip
MIME_TYPES = st.sampled_from(
    ["text/uri-list", "text/html", "text/plain", "text/x-moz-url", "_NETSCAPE_URL", "image/png",
     "image/jpeg", "image/svg+xml", "x-special/gnome-copied-files", "application/x-qt-image",
     "application/x-kde4-urilist", drops.PHOTO_IDS]
)  # fmt: skip
PAGES = st.binary(max_size=60).map(lambda source: b"<img src='" + source + b"'>")
CONTENTS = st.one_of(ADDRESSES, st.lists(ADDRESSES, max_size=20).map(b"\n".join), PAGES)


@RELAXED
@given(st.dictionaries(MIME_TYPES, st.one_of(CONTENTS, st.binary(max_size=99)), max_size=6))
def test_any_mime_data_becomes_terms_or_a_sentence(formats: dict[str, bytes]) -> None:
    mime = RawMime(formats)
    drops.may_hold_pictures(mime)
    drops.is_for_pasting(mime)
    dropped = drops.parse(mime)
    assert dropped.has_pictures or dropped.problems or dropped.text
    assert len(dropped.paths) <= drops.MAX_PICTURES
    for path in dropped.paths:
        assert path.startswith(b"/")
        assert b"\0" not in path
        drops.display_name(path).encode("utf-8", "strict")
    for problem in drops.examine(dropped).problems:
        problem.message.encode("utf-8", "strict")


TERMS = st.one_of(
    st.builds(TextTerm, st.text(max_size=9), st.floats()),
    st.builds(FileTerm, st.binary(max_size=9)),
    st.builds(ImageTerm, st.binary(max_size=9)),
    st.builds(PhotoTerm, st.integers(-(2**63), 2**63 - 1)),
)
REQUESTS = st.builds(
    lambda number, terms, limit: encode(Asked(number, Search(SearchQuery(tuple(terms), limit)))),
    st.integers(0, 2**31),
    st.lists(TERMS, max_size=4),
    st.integers(-(2**63), 2**63 - 1),
)


@RELAXED
@given(REQUESTS, st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=8))
def test_a_damaged_message_is_a_message_or_garbled(
    message: bytes, changes: list[tuple[int, int]]
) -> None:
    damaged = bytearray(message)
    for at, value in changes:
        damaged[at % len(damaged)] = value
    for decode in (decode_to_engine, decode_to_client):
        try:
            assert isinstance(decode(bytes(damaged)), msgspec.Struct)
        except Garbled as error:
            str(error).encode("utf-8", "strict")


@RELAXED
@given(st.text(max_size=20), st.one_of(st.text(max_size=40), MEANINGS))
def test_any_setting_comes_back(catalog: Connection, name: str, value: str) -> None:
    name = name.encode("utf-8", "replace").decode()
    settings_table.put(catalog, name, value)
    kept = settings_table.get(catalog, name)
    assert (
        kept == value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        or "\ud800" in value
    )
    assert isinstance(setting_names.default(name), str)


@RELAXED
@given(st.one_of(st.text(max_size=40), st.text("ab/@~.", max_size=9), st.just("x" * 5000)))
def test_any_model_name_is_found_or_refused(spec: str) -> None:
    try:
        source_of_path(spec)
    except CoreError as error:
        error.message.encode("utf-8", "strict")


@RELAXED
@given(st.sampled_from([".safetensors", ".pt", ".bin"]), st.binary(max_size=200))
def test_any_weights_are_checked_before_they_are_read(
    tmp_path: Path, suffix: str, content: bytes
) -> None:
    path = tmp_path / f"model{suffix}"
    for start in (b"", b"PK\x03\x04", (40).to_bytes(8, "little") + b'{"a":{"data_offsets":[0,'):
        path.write_bytes(start + content)
        try:
            check_weights(path)
        except ModelError:
            continue


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
CONFIGS = st.fixed_dictionaries(
    {},
    optional={
        "model_cfg": st.one_of(
            JSON,
            st.fixed_dictionaries(
                {},
                optional={
                    "embed_dim": JSON,
                    "vision_cfg": st.one_of(
                        JSON, st.dictionaries(st.just("timm_model_name"), JSON)
                    ),
                    "text_cfg": st.one_of(JSON, st.dictionaries(st.just("tokenizer_kwargs"), JSON)),
                },
            ),
        ),
        "preprocess_cfg": JSON,
    },
)


@RELAXED
@given(st.one_of(CONFIGS, JSON))
@example({"model_cfg": {"embed_dim": math.inf, "vision_cfg": {}, "text_cfg": {}}})
@example({"model_cfg": {"embed_dim": 1, "vision_cfg": {}, "text_cfg": {}}, "preprocess_cfg": None})
def test_any_model_configuration_is_read_or_refused(tmp_path: Path, config: Any) -> None:
    (tmp_path / CONFIG_NAME).write_text(json.dumps(config), encoding="utf-8")
    try:
        read_config(ModelSource(tmp_path / "model.safetensors", tmp_path))
    except ModelError as error:
        error.message.encode("utf-8", "strict")
