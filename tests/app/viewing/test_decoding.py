"""Pictures are decoded beside everything else, and nobody waits for ever."""

import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.decoding import decoded, turned
from tests.support import drawn_photos


def test_threads_that_decode_do_not_lock_out_the_others() -> None:
    encoded = drawn_photos.encoded(3, 300)
    threads = [
        threading.Thread(target=lambda: [decoded(encoded, QSize(90, 90)) for _ in range(60)])
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert not QImage.fromData(encoded).isNull()
    for thread in threads:
        thread.join()


def test_what_is_no_picture_is_null() -> None:
    assert decoded(b"no picture").isNull()
    assert decoded(b"", QSize(5, 5)).isNull()


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, -90])
def test_a_large_picture_is_turned_in_bands(degrees: int) -> None:
    image = decoded(drawn_photos.encoded(4, 1300))
    result = turned(image, degrees)
    width, height = image.width(), image.height()
    for x, y in ((3, 2), (700, 600), (width - 2, height - 5)):
        place = {
            0: (x, y),
            90: (height - 1 - y, x),
            180: (width - 1 - x, height - 1 - y),
            270: (y, width - 1 - x),
        }[degrees % 360]
        assert result.pixelColor(*place) == image.pixelColor(x, y)
