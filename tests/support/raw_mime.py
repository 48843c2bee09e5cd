"""MIME data as it comes from another program: bytes that Qt has not had its hands on."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData
from typing_extensions import override


class RawMime(QMimeData):
    """Gives exactly these bytes; `QMimeData.setData` would rewrite lists of addresses."""

    def __init__(self, formats: Mapping[str, bytes]) -> None:
        super().__init__()
        self._formats = dict(formats)

    @override
    def formats(self) -> list[str]:
        return list(self._formats)

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self._formats

    @override
    def retrieveData(self, mimetype: str, preferredType: Any) -> Any:
        content = self._formats.get(mimetype)
        return None if content is None else QByteArray(content)
