"""Whether the user wants things to hold still: no fading, and moving pictures begin paused."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle


def wants_less_motion(chosen: str) -> bool:
    """Whether to hold still.

    Args:
        chosen: The setting `motion`. `system` follows what the system says, as far as Qt hears of
            it: on Windows, and from styles that animate nothing.
    """
    if chosen != "system":
        return chosen == "reduced"
    if sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
