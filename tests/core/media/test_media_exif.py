"""EXIF: read where it makes sense, harmless where it does not."""

import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from core.media.exif import clean_text, number_of, parse_exif, read_facts
from tests.core.media.inspection import decoded
from tests.support.pictures import camera_exif, write_picture


def test_facts_of_a_camera(tmp_path: Path) -> None:
    exif = camera_exif(
        taken="2019:07:04 12:30:00", offset="+02:00", make="Canon", model="Canon EOS R5",
        lens="RF 50mm F1.2 L", latitude=-33.8568, longitude=151.2153,
    )  # fmt: skip
    inner = exif.get_ifd(0x8769)
    inner[0x829A], inner[0x829D] = IFDRational(1, 250), IFDRational(28, 10)
    inner[0x8827], inner[0x920A], inner[0x9291] = 400, IFDRational(50, 1), "25"
    inner[0x9209], inner[0x9204] = 1, IFDRational(-1, 3)
    path = tmp_path / "camera.jpg"
    write_picture(path, exif=exif)

    facts = decoded(path).facts

    moment = datetime(2019, 7, 4, 10, 30, 0, 250_000, tzinfo=UTC)
    assert facts.taken_utc == moment.timestamp()
    assert facts.camera == "Canon EOS R5"
    assert facts.lens == "RF 50mm F1.2 L"
    assert facts.latitude == pytest.approx(-33.8568, abs=1e-5)
    assert facts.longitude == pytest.approx(151.2153, abs=1e-5)
    assert dict(facts.exif) == {
        "Taken": "2019-07-04 12:30:00",
        "Camera": "Canon EOS R5",
        "Lens": "RF 50mm F1.2 L",
        "Exposure": "1/250 s",
        "Aperture": "f/2.8",
        "ISO": "400",
        "Focal length": "50 mm",
        "Exposure bias": "-0.33 EV",
        "Flash": "fired",
    }


@pytest.mark.parametrize("format_name", ["PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_other_formats_have_facts_too(tmp_path: Path, format_name: str) -> None:
    exif = camera_exif(taken="2001:02:03 04:05:06", make="Maker", model="One", orientation=1)
    path = tmp_path / "picture"
    write_picture(path, format_name, exif=exif)
    facts = decoded(path).facts
    assert facts.camera == "Maker One"
    # Local time without an offset is taken as UTC.
    assert facts.taken_utc == datetime(2001, 2, 3, 4, 5, 6, tzinfo=UTC).timestamp()


def test_no_exif_no_facts(tmp_path: Path) -> None:
    path = tmp_path / "plain.jpg"
    write_picture(path)
    facts = decoded(path).facts
    assert (facts.taken_utc, facts.camera, facts.latitude, facts.exif) == (None, "", None, ())


@pytest.mark.parametrize(
    "taken",
    ["0000:00:00 00:00:00", "    :  :     :  :  ", "2019:13:45 99:99:99", "yesterday", "", "\0\0"],
)
def test_impossible_times_are_no_times(taken: str) -> None:
    assert read_facts((1, 1), "JPEG", camera_exif(taken=taken)).taken_utc is None


def test_zero_position_is_no_position() -> None:
    exif = camera_exif(latitude=0, longitude=0)
    assert read_facts((1, 1), "JPEG", exif).latitude is None
    exif = camera_exif(latitude=95, longitude=10)
    assert read_facts((1, 1), "JPEG", exif).latitude is None


_VALUES = st.one_of(
    st.text(), st.binary(), st.integers(), st.floats(), st.none(), st.booleans(),
    st.builds(IFDRational, st.integers(-99, 99), st.integers(-2, 2)),
    st.lists(st.one_of(st.floats(), st.text(), st.none()), max_size=4).map(tuple),
)  # fmt: skip
_TAGS = st.dictionaries(
    st.sampled_from(
        [0x010E, 0x010F, 0x0110, 0x0112, 0x0131, 0x0132, 0x013B, 0x829A, 0x829D, 0x8827, 0x8298,
         0x9003, 0x9004, 0x9011, 0x9204, 0x9209, 0x920A, 0x9291, 0xA405, 0xA434]
    ),
    _VALUES,
)  # fmt: skip


@given(_TAGS, st.dictionaries(st.integers(0, 8), _VALUES))
@example({0x829A: 6.8e-308}, {})
@example({0x829A: 5e-324}, {})
def test_hostile_values_give_clean_facts(tags: dict[int, object], gps: dict[int, object]) -> None:
    exif = Image.Exif()
    exif._ifds = {0x8769: dict(tags), 0x8825: dict(gps)}
    for tag, value in tags.items():
        exif[tag] = value
    facts = read_facts((10, 20), "JPEG", exif)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(facts), type=type(facts)) == facts
    for text in (facts.camera, facts.lens, *(part for pair in facts.exif for part in pair)):
        assert len(text) <= 200
        assert text == unicodedata.normalize("NFC", text)
        assert text.isprintable()


@given(st.binary(max_size=300))
def test_hostile_blocks_are_harmless(block: bytes) -> None:
    for start in (b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"Exif\0\0II*\0\x08\0\0\0"):
        exif = parse_exif(start + block)
        read_facts((1, 1), "JPEG", exif)


def test_text_is_cleaned() -> None:
    assert clean_text("Gr\xc3\xbc\xc3\x9fe") == "Grüße"
    assert clean_text("caf\xe9") == "café"
    assert clean_text(b"Nikon\0rubbish") == "Nikon"
    assert clean_text("a\nb\x07c\ud800") == "a b c?"
    assert clean_text("e\u0301") == "é"
    assert len(clean_text("x" * 10**6)) == 200
    assert clean_text("写" * 5000) == "写" * 200
    assert clean_text(7) == ""


def test_numbers_are_finite() -> None:
    assert number_of(IFDRational(1, 4)) == 0.25
    assert number_of((3, 4)) == 3.0
    for bad in (IFDRational(1, 0), IFDRational(0, 0), float("nan"), "7", b"7", (), None, True):
        assert number_of(bad) is None
