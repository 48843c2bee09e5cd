"""A field for a number."""

from typing import Final

from PySide6.QtWidgets import QSpinBox, QWidget

_BESIDE_PX: Final = 6


class NumberField(QSpinBox):
    """Its number does not touch its frame, which no style sheet brings about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_BESIDE_PX, 0, _BESIDE_PX, 0)
