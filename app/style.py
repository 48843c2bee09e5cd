"""Colours, style sheet and icons of the window, light and dark."""

from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_ICON_PROPERTY = "iconName"
_ICON_SIZES_PX = (16, 18, 20, 24, 32, 48, 64, 128)


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one scheme, as `#rrggbb`."""

    window: str
    side: str
    base: str
    raised: str
    text: str
    muted: str
    disabled: str
    border: str
    hover: str
    pressed: str
    selected: str
    accent: str
    accent_hover: str
    on_accent: str
    info: str
    warning: str
    error: str


LIGHT = Colors(
    window="#f6f6f4",
    side="#efefec",
    base="#fcfcfb",
    raised="#ffffff",
    text="#1f2124",
    muted="#575b62",
    disabled="#a9acb1",
    border="#dcdcd8",
    hover="#e6e6e2",
    pressed="#d9d9d4",
    selected="#dbe5fb",
    accent="#2f63d6",
    accent_hover="#2755bb",
    on_accent="#ffffff",
    info="#2f63d6",
    warning="#8a5600",
    error="#bb2d2d",
)
DARK = Colors(
    window="#1f2022",
    side="#26282a",
    base="#18191b",
    raised="#2c2e31",
    text="#e9eaec",
    muted="#a9adb4",
    disabled="#66696f",
    border="#37393d",
    hover="#34373b",
    pressed="#3d4045",
    selected="#2b3f66",
    accent="#6f9bff",
    accent_hover="#8badff",
    on_accent="#10131a",
    info="#7fa6ff",
    warning="#e0b04a",
    error="#f08a84",
)


def colors_for(scheme: Qt.ColorScheme) -> Colors:
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def current_colors() -> Colors:
    """The colours that the application shows now."""
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def palette_of(colors: Colors) -> QPalette:
    """A whole palette, so that nothing of another theme shines through."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.base),
        (role.AlternateBase, colors.side),
        (role.Text, colors.text),
        (role.Button, colors.raised),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.error),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.ToolTipBase, colors.raised),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Light, colors.raised),
        (role.Midlight, colors.hover),
        (role.Mid, colors.border),
        (role.Dark, colors.muted),
    ):
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colors.disabled))
    return palette


def sheet_of(colors: Colors) -> str:
    """The style sheet in these colours."""
    template = Template((RESOURCES / "style" / "window.qss").read_text(encoding="utf-8"))
    icons = (RESOURCES / "icons").as_posix()
    return template.substitute(asdict(colors), icons=icons)


def apply(application: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
    """Dress the application in a scheme; None takes the system's."""
    if scheme is None:
        scheme = application.styleHints().colorScheme()
    colors = colors_for(scheme)
    application.setStyle("Fusion")
    application.setPalette(palette_of(colors))
    application.setStyleSheet(sheet_of(colors))
    for window in application.topLevelWidgets():
        refresh_icons(window)


def follow_system(application: QApplication) -> None:
    """Dress the application now, and again whenever the system turns light or dark."""
    apply(application)
    application.styleHints().colorSchemeChanged.connect(lambda scheme: apply(application, scheme))


def choose(application: QApplication, scheme: Qt.ColorScheme | None) -> None:
    """Stay light or dark whatever the system does; None follows it again."""
    hints = application.styleHints()
    before = current_colors()
    if scheme is None:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(scheme)
    if before != colors_for(scheme or hints.colorScheme()):
        apply(application, scheme)


def icon(name: str, color: str = "") -> QIcon:
    """A line icon of `resources/icons`, in a colour or in that of the text."""
    colors = current_colors()
    return _drawn_icon(name, color or colors.text, colors.disabled)


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button an icon that follows the scheme."""
    target.setProperty(_ICON_PROPERTY, name)
    target.setIcon(icon(name))


def set_picture(label: QLabel, name: str, size_px: int, color: str = "") -> None:
    """Show an icon in a label, at the resolution of its screen."""
    label.setPixmap(icon(name, color).pixmap(_square(size_px), label.devicePixelRatioF()))


def refresh_icons(root: QWidget) -> None:
    """Draw all icons under a widget again, after the scheme has changed."""
    children: list[QObject] = [*root.findChildren(QAction), *root.findChildren(QAbstractButton)]
    for child in children:
        name = child.property(_ICON_PROPERTY)
        if isinstance(name, str) and isinstance(child, QAction | QAbstractButton):
            child.setIcon(icon(name))


@cache
def _drawn_icon(name: str, color: str, disabled: str) -> QIcon:
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", shade).encode()))
        for size_px in _ICON_SIZES_PX:
            result.addPixmap(_rendered(renderer, size_px), mode)
    return result


def _rendered(renderer: QSvgRenderer, size_px: int) -> QPixmap:
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap


def _square(size_px: int) -> QSize:
    return QSize(size_px, size_px)
