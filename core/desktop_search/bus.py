"""Answers calls on the session's bus until nobody has called for a while."""

import logging
import time
from typing import Final

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from core.desktop_search.interfaces import GNOME, KRUNNER, Interfaces, UnknownCallError
from core.errors import ServiceUnavailable

BUS_NAME: Final = "io.github.photosift.Photosift.Search"
OBJECT_PATH: Final = "/io/github/photosift/Photosift/Search"
IDLE_S: Final = 60.0

_INTROSPECTABLE: Final = "org.freedesktop.DBus.Introspectable"
_PEER: Final = "org.freedesktop.DBus.Peer"
_BUS: Final = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_DO_NOT_QUEUE, _PRIMARY_OWNER = 4, 1
"""Flag and answer of RequestName, as in the D-Bus specification."""
_XML: Final = f"""<node>
<interface name="{GNOME}">
<method name="GetInitialResultSet"><arg type="as" direction="in"/><arg type="as" direction="out"/></method>
<method name="GetSubsearchResultSet"><arg type="as" direction="in"/><arg type="as" direction="in"/><arg type="as" direction="out"/></method>
<method name="GetResultMetas"><arg type="as" direction="in"/><arg type="aa{{sv}}" direction="out"/></method>
<method name="ActivateResult"><arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="u" direction="in"/></method>
<method name="LaunchSearch"><arg type="as" direction="in"/><arg type="u" direction="in"/></method>
</interface>
<interface name="{KRUNNER}">
<method name="Match"><arg type="s" direction="in"/><arg type="a(sssida{{sv}})" direction="out"/></method>
<method name="Actions"><arg type="a(sss)" direction="out"/></method>
<method name="Run"><arg type="s" direction="in"/><arg type="s" direction="in"/></method>
</interface>
</node>"""  # noqa: E501 - one method a line

log = logging.getLogger(__name__)


def serve(interfaces: Interfaces, idle_s: float = IDLE_S) -> None:
    """Take the name on the session's bus, and answer until nobody has called for `idle_s`.

    Returns at once when another process has the name already.

    Raises:
        ServiceUnavailable: there is no session bus.
    """
    try:
        connection = open_dbus_connection("SESSION")
    except (OSError, KeyError, ValueError) as error:
        raise ServiceUnavailable(
            "There is no session bus on this machine.", "Start this from a desktop session."
        ) from error
    with connection:
        request = new_method_call(_BUS, "RequestName", "su", (BUS_NAME, _DO_NOT_QUEUE))
        if connection.send_and_get_reply(request).body[0] != _PRIMARY_OWNER:
            log.info("another process answers the desktop's searches")
            return
        _answer_calls(connection, interfaces, idle_s)


def _answer_calls(connection: DBusConnection, interfaces: Interfaces, idle_s: float) -> None:
    until = time.monotonic() + idle_s
    while (left := until - time.monotonic()) > 0:
        try:
            message = connection.receive(timeout=left)
        except TimeoutError:
            return
        except ConnectionResetError:  # the session ends
            return
        if message.header.message_type is MessageType.method_call:
            connection.send(_reply(message, interfaces))
            until = time.monotonic() + idle_s


def _reply(message: Message, interfaces: Interfaces) -> Message:
    fields = message.header.fields
    interface = str(fields.get(HeaderFields.interface, ""))
    member = str(fields.get(HeaderFields.member, ""))
    if (interface, member) == (_INTROSPECTABLE, "Introspect"):
        return new_method_return(message, "s", (_XML,))
    if (interface, member) == (_PEER, "Ping"):
        return new_method_return(message)
    try:
        answer = interfaces.call(
            interface, member, str(fields.get(HeaderFields.signature, "")), tuple(message.body)
        )
    except UnknownCallError as error:
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (str(error),))
    except Exception:
        log.exception("A bug while answering %s", member)
        return new_error(
            message, "org.freedesktop.DBus.Error.Failed", "s", ("Photosift could not answer.",)
        )
    return new_method_return(message, answer.signature or None, answer.body)
