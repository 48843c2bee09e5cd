"""Controls for where and how the model computes."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.translation import mark, tr
from app.views.fact_label import FactLabel
from app.views.naming import named
from app.views.number_field import NumberField
from core.settings import DEVICE, PRECISION, REST_AFTER

_DEVICES: Final = (
    ("auto", mark("The fastest there is")),
    ("cpu", mark("Processor")),
    ("cuda", mark("NVIDIA or AMD graphics (CUDA, ROCm)")),
    ("mps", mark("Apple graphics (Metal)")),
    ("xpu", mark("Intel graphics (XPU)")),
)
_PRECISIONS: Final = (
    ("auto", mark("The fastest without a loss")),
    ("float32", mark("Exact (float32)")),
    ("bfloat16", mark("Half (bfloat16)")),
)
_LONGEST_REST_MIN: Final = 7 * 24 * 60


class DeviceChoice(QWidget):
    """Shows settings, and says which one the user changes; off until it was shown any.

    Signals:
        chosen: Name of a setting and the value that it shall have.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "deviceChoice", tr("Where the model computes"))
        self._device = _combo("device", tr("Where the model computes"), _DEVICES)
        self._precision = _combo("precision", tr("How exactly the model computes"), _PRECISIONS)
        self._rest = named(NumberField(), "restAfter", tr("Give memory back after so many minutes"))
        self._rest.setRange(0, _LONGEST_REST_MIN)
        self._rest.setSpecialValueText(tr("never"))
        self._rest.setSuffix(tr(" min"))
        self._rest.setKeyboardTracking(False)
        self._device.activated.connect(lambda _: self._choose(DEVICE, self._device))
        self._precision.activated.connect(lambda _: self._choose(PRECISION, self._precision))
        self._rest.editingFinished.connect(self._choose_rest)
        self._kept_rest = ""
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (tr("Computes on"), self._device),
            (tr("Precision"), self._precision),
            (tr("Give memory back after idling for"), self._rest),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            label.setMinimumHeight(field.sizeHint().height())
            rows.addRow(label, field)
        note = FactLabel("groupExplained")
        note.show_text(tr("Device and precision hold when the engine starts the next time."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(rows)
        column.addWidget(note)
        self.setEnabled(False)

    def show_settings(self, kept: Mapping[str, str]) -> None:
        """Show what is kept; a number that is being typed stays."""
        for box, name in ((self._device, DEVICE), (self._precision, PRECISION)):
            box.setCurrentIndex(max(0, box.findData(kept[name])))
        self._kept_rest = kept[REST_AFTER]
        if not self._rest.hasFocus():
            self._rest.setValue(_whole(self._kept_rest))
        self.setEnabled(True)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by, from the top down."""
        return [self._device, self._precision, self._rest]

    def _choose(self, name: str, box: QComboBox) -> None:
        self.chosen.emit(name, box.currentData(Qt.ItemDataRole.UserRole))

    def _choose_rest(self) -> None:
        if self._rest.value() != _whole(self._kept_rest):
            self.chosen.emit(REST_AFTER, str(self._rest.value()))


def _combo(name: str, spoken: str, values: tuple[tuple[str, str], ...]) -> QComboBox:
    box = named(QComboBox(), name, spoken)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(28)
    for value, words in values:
        box.addItem(tr(words), value)
    return box


def _whole(minutes: str) -> int:
    try:
        return round(float(minutes))
    except ValueError:
        return 0
