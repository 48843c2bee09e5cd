"""The model input is what open_clip's own preprocessing would make."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from open_clip.transform import PreprocessCfg, image_transform_v2
from PIL import Image

from core.records import Interpolation, ModelInput, ResizeMode
from tests.core.media.inspection import Pixels, decoded_bytes, difference, pixels_of
from tests.support.pictures import draw_picture, encode_picture

SIZES = [(640, 480), (333, 500), (224, 224), (100, 70), (1000, 99), (61, 701), (225, 224)]


def _open_clip_pixels(picture: Image.Image, model_input: ModelInput) -> Pixels:
    transform = image_transform_v2(
        PreprocessCfg(
            size=model_input.size_px,
            mean=(0.0, 0.0, 0.0),
            std=(1.0, 1.0, 1.0),
            interpolation=model_input.interpolation,
            resize_mode=model_input.resize_mode,
            fill_color=model_input.fill,
        ),
        is_train=False,
    )
    unit: NDArray[np.float32] = transform(picture).permute(1, 2, 0).numpy()
    return np.rint(unit * 255).astype(np.uint8)


@pytest.mark.parametrize("interpolation", ["bicubic", "bilinear"])
@pytest.mark.parametrize("resize_mode", ["shortest", "longest", "squash"])
@pytest.mark.parametrize("size", SIZES)
def test_same_pixels_as_open_clip(
    size: tuple[int, int], resize_mode: ResizeMode, interpolation: Interpolation
) -> None:
    model_input = ModelInput(224, resize_mode, interpolation, fill=127)
    picture = draw_picture(size, sum(size))
    found = pixels_of(decoded_bytes(encode_picture(picture, "PNG"), model_input))
    expected = _open_clip_pixels(picture, model_input)
    # Cutting before scaling rounds the last bit of the filter's position otherwise.
    assert np.abs(found.astype(int) - expected.astype(int)).max() <= 1
    assert difference(found, expected) < 0.01


@pytest.mark.parametrize("resize_mode", ["shortest", "longest", "squash"])
@pytest.mark.parametrize("size", [(2401, 1803), (1803, 2401)])
def test_drafted_jpeg_is_near(size: tuple[int, int], resize_mode: ResizeMode) -> None:
    model_input = ModelInput(224, resize_mode)
    encoded = encode_picture(draw_picture(size, 1), "JPEG")
    found = pixels_of(decoded_bytes(encoded, model_input))
    with Image.open(io.BytesIO(encoded)) as full:
        expected = _open_clip_pixels(full, model_input)
    assert difference(found, expected) < 0.5
