from enum import IntFlag

from jeepney import Message

class DBusNameFlags(IntFlag):
    allow_replacement = 1
    replace_existing = 2
    do_not_queue = 4

class DBus:
    def RequestName(self, name: str, flags: int = 0) -> Message: ...

message_bus: DBus
