"""A time of the day, as it is read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.dialogs.dates import DatesDialog
from app.views.time_field import TimeField


@pytest.fixture
def _from_right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("_from_right_to_left")
def test_hours_and_years_come_first_where_one_writes_from_right_to_left(qtbot: QtBot) -> None:
    field = TimeField("from", "Work from", QTime(7, 0))
    qtbot.addWidget(field)
    assert field.text() == "07:00"

    dialog = DatesDialog(1, field)
    dialog.show_range((86_400.0, 86_400.0))
    assert dialog.moment.text() == "1970-01-02 00:00:00"
