"""Renders resources/icons/photosift-*.png from photosift.svg."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[1] / "resources" / "icons"
SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    application = QGuiApplication(["render_icons", "-platform", "offscreen"])
    drawing = QSvgRenderer(str(FOLDER / "photosift.svg"))
    for size_px in SIZES_PX:
        image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
        image.save(str(FOLDER / f"photosift-{size_px}.png"))
    application.quit()


if __name__ == "__main__":
    main()
