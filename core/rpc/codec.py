"""Messages to bytes and back, and expected errors on their way through them."""

import os

import msgspec

from core import errors
from core.errors import CoreError, ServiceError
from core.paths import valid_text
from core.rpc.messages import PROTOCOL_VERSION, Hello, Refused, ToClient, ToEngine, Welcome

TO_ENGINE_LIMIT_BYTES = 64 * 2**20
"""A request may carry a picture from the clipboard."""

TO_CLIENT_LIMIT_BYTES = 256 * 2**20
"""An answer may carry a picture at full resolution."""

_to_engine: msgspec.msgpack.Decoder[ToEngine] = msgspec.msgpack.Decoder(ToEngine)
_to_client: msgspec.msgpack.Decoder[ToClient] = msgspec.msgpack.Decoder(ToClient)
_encoder = msgspec.msgpack.Encoder()

_ERROR_CLASSES: dict[str, type[CoreError]] = {
    name: value
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, CoreError)
}


class Garbled(Exception):  # noqa: N818 - a state of the message, not an error of ours
    """The bytes are no message of this protocol."""


def encode(message: ToEngine | ToClient) -> bytes:
    """Turn a message into bytes.

    Raises:
        UnicodeEncodeError: a text holds lone surrogates, which is a bug of the sender.
    """
    return _encoder.encode(message)


def decode_to_engine(message: bytes) -> ToEngine:
    """Read what a client sent.

    Raises:
        Garbled: it is no such message.
    """
    try:
        return _to_engine.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError, MemoryError) as error:
        raise Garbled(str(error)) from error


def decode_to_client(message: bytes) -> ToClient:
    """Read what the engine sent.

    Raises:
        Garbled: it is no such message.
    """
    try:
        return _to_client.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError, MemoryError) as error:
        raise Garbled(str(error)) from error


def refusal(error: CoreError) -> Refused:
    """Pack an error under the nearest class name that every client knows."""
    name = next(
        kind.__name__ for kind in type(error).__mro__ if _ERROR_CLASSES.get(kind.__name__) is kind
    )
    return Refused(name, valid_text(error.message), valid_text(error.hint))


def error_of(refused: Refused) -> CoreError:
    """Unpack an error; a name from another version becomes a `ServiceError`."""
    return _ERROR_CLASSES.get(refused.error, ServiceError)(refused.message, refused.hint)


def hello(client_name: str) -> Hello:
    """The greeting of a client of this version."""
    return Hello(PROTOCOL_VERSION, client_name, installed_version())


def welcome() -> Welcome:
    """The greeting of an engine of this version."""
    return Welcome(PROTOCOL_VERSION, os.getpid(), installed_version())


def installed_version() -> str:
    """The version that lies on the disk; an update may have changed it since this process began."""
    from importlib import metadata  # noqa: PLC0415 - 30 ms that no window should wait for

    try:
        return metadata.version("photosift")
    except metadata.PackageNotFoundError:
        return "0"
