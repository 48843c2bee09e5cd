import subprocess
import sys
import typing
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import errors
from core.errors import CoreError, ModelMissing, ServiceError
from core.events import Event
from core.records import Term
from core.rpc import messages
from core.rpc.codec import (
    Garbled,
    decode_to_client,
    decode_to_engine,
    encode,
    error_of,
    hello,
    refusal,
    welcome,
)
from core.rpc.messages import (
    PROTOCOL_VERSION,
    Answered,
    Asked,
    Hello,
    Refused,
    Reply,
    Request,
    Told,
    Welcome,
)

INTEGERS = st.integers(-(2**63), 2**63 - 1)
PLAIN = {int: INTEGERS, float: st.floats(allow_nan=False)}

some = settings(deadline=None, max_examples=30)


def of(kind: typing.Any) -> st.SearchStrategy[typing.Any]:
    """Values of an annotation, every field of a struct filled (the optional ones too)."""
    if isinstance(kind, typing.NewType):
        return of(kind.__supertype__)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{name: of(hint) for name, hint in hints.items()})
    if typing.get_args(kind):
        return of_generic(typing.get_origin(kind), typing.get_args(kind))
    return PLAIN[kind] if kind in PLAIN else st.from_type(kind)


def of_generic(origin: object, arguments: tuple[typing.Any, ...]) -> st.SearchStrategy[typing.Any]:
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(of(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(of, arguments))
    if origin is dict:
        return st.dictionaries(of(arguments[0]), of(arguments[1]), max_size=3)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    return st.one_of(*map(of, arguments))


@pytest.mark.parametrize("kind", typing.get_args(Request))
@some
@given(st.data())
def test_every_request_arrives_as_it_was_sent(kind: type, data: st.DataObject) -> None:
    asked = Asked(data.draw(INTEGERS), data.draw(of(kind)))
    assert decode_to_engine(encode(asked)) == asked


@pytest.mark.parametrize("kind", typing.get_args(Reply))
@some
@given(st.data())
def test_every_reply_arrives_as_it_was_sent(kind: type, data: st.DataObject) -> None:
    answered = Answered(data.draw(INTEGERS), data.draw(of(kind)))
    assert decode_to_client(encode(answered)) == answered


@pytest.mark.parametrize("kind", typing.get_args(Event))
@some
@given(st.data())
def test_every_event_arrives_as_it_was_told(kind: type, data: st.DataObject) -> None:
    told = Told(data.draw(of(kind)))
    assert decode_to_client(encode(told)) == told


def test_the_unions_hold_every_message_that_is_defined() -> None:
    in_unions = {
        *typing.get_args(Request),
        *typing.get_args(Reply),
        *typing.get_args(messages.ToEngine),
        *typing.get_args(messages.ToClient),
    }
    defined = {
        value
        for value in vars(messages).values()
        if isinstance(value, type) and value.__module__.endswith("messages")
    }
    assert defined == in_unions


def test_the_kinds_of_term_are_told_apart() -> None:
    assert len({kind.__struct_config__.tag for kind in typing.get_args(Term)}) == 4


def test_an_engine_and_a_client_with_other_migrations_do_not_understand_each_other() -> None:
    """The version in the greeting, in a program that has one more."""
    one_more = (
        "from core.catalog import migrate\n"
        "newest = migrate.newest_version()\n"
        "migrate.newest_version = lambda: newest + 1\n"
        "from core.rpc.messages import PROTOCOL_VERSION\n"
        "print(PROTOCOL_VERSION)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", one_more],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(run.stdout) > PROTOCOL_VERSION
    assert PROTOCOL_VERSION > 3, "engines of the first releases make room"


def test_greetings_name_the_protocol() -> None:
    greeting, answer = hello("window"), welcome()
    assert greeting == Hello(PROTOCOL_VERSION, "window", greeting.version)
    assert isinstance(answer, Welcome)
    assert answer.protocol == PROTOCOL_VERSION


@given(st.binary(max_size=300))
def test_random_bytes_are_garbled_or_a_message(noise: bytes) -> None:
    for decode in (decode_to_engine, decode_to_client):
        try:
            decoded = decode(noise)
        except Garbled:
            continue
        assert isinstance(decoded, msgspec.Struct)


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"\xdd\xff\xff\xff\xff",
        b"\x91" * 100_000,
        b"\x82\xa4type\xa5hello\xa1x" + b"\x91" * 100_000,
        b"\x82\xa4type\xa5hello\xa6client\xa2\xff\xfe",
        b"\x83\xa4type\xa5asked\xa6number\x01\xa7request"
        b"\x82\xa4type\xacscan-folders\xaafolder_ids\xdd\xff\xff\xff\xff",
        encode(Hello(1, "window", "1"))[:-1],
        encode(Refused("ServiceError", "", "")),
    ],
    ids=["empty", "huge-list", "deep", "deep-inside", "no-utf8", "huge-field", "cut", "foreign"],
)
def test_hostile_bytes_are_garbled(hostile: bytes) -> None:
    with pytest.raises(Garbled):
        decode_to_engine(hostile)


EXPECTED_ERRORS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, CoreError)
]


@pytest.mark.parametrize("kind", EXPECTED_ERRORS)
def test_an_expected_error_keeps_its_class(kind: type[CoreError]) -> None:
    error = error_of(refusal(kind("What happened.", "What to do.")))
    assert type(error) is kind
    assert (error.message, error.hint) == ("What happened.", "What to do.")


def test_an_error_class_of_the_engine_alone_becomes_the_next_known_one() -> None:
    class HalfMissing(ModelMissing):
        pass

    assert type(error_of(refusal(HalfMissing("Gone.")))) is ModelMissing


def test_an_unknown_error_name_becomes_a_service_error() -> None:
    assert type(error_of(Refused("Path", "What happened.", ""))) is ServiceError


def test_lone_surrogates_in_a_sentence_travel_as_a_replacement() -> None:
    refused = refusal(CoreError("The file \udcff is gone.", "\ud800"))
    assert decode_to_client(encode(Answered(1, refused))) == Answered(
        1, Refused("CoreError", "The file \ufffd is gone.", "\ufffd")
    )
