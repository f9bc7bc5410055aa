"""Whatever is handed to the reader: no exception, no hang, and memory that stays bounded."""

import subprocess
import sys
import textwrap

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from storeassist_qt.domain.errors import ScanError
from storeassist_qt.scanning import decode
from storeassist_qt.scanning.camera import as_bgr, declared_pixels, load_picture
from storeassist_qt.scanning.render import render_barcode_frame

kinds = st.one_of(
    arrays.integer_dtypes(), arrays.unsigned_integer_dtypes(), arrays.floating_dtypes(), arrays.boolean_dtypes(),
    arrays.complex_number_dtypes(), arrays.datetime64_dtypes(), arrays.byte_string_dtypes(),
)  # fmt: skip
shapes = arrays.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=48)
any_array = kinds.flatmap(lambda kind: arrays.arrays(kind, shapes, fill=st.nothing() if kind.kind == "M" else None))


@pytest.fixture(scope="module")
def encoded():
    frame = render_barcode_frame("4006381333931")
    return {kind: cv2.imencode(kind, frame)[1].tobytes() for kind in (".jpg", ".png", ".webp", ".bmp")}


@given(any_array)
@settings(max_examples=150, deadline=None)
def test_any_array_of_any_kind_is_read_without_an_exception(array):
    assert isinstance(decode.read_codes(array), list)


@given(any_array)
@settings(max_examples=80, deadline=None)
def test_any_array_is_a_frame_or_a_bad_format(array):
    try:
        frame = as_bgr(array)
    except ScanError as error:
        outcome = error.code
    else:
        outcome = f"{frame.ndim} dimensions, {frame.shape[2]} colours"
    assert outcome in ("bad_format", "3 dimensions, 3 colours")


@given(
    seed=st.integers(0, 2**32 - 1), height=st.integers(16, 400), width=st.integers(16, 400), spread=st.integers(1, 255)
)
@settings(max_examples=25, deadline=None)
def test_noise_reads_as_nothing(seed, height, width, spread):
    noise = np.random.default_rng(seed).integers(0, spread, (height, width, 3), np.uint8)
    assert decode.read_codes(noise) == []


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_have_a_size_or_none(data):
    for head in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"BM", b"RIFF0000WEBPVP8X"):
        assert declared_pixels(head + data) >= 0


@pytest.mark.parametrize("kind", [".jpg", ".png", ".webp", ".bmp"])
def test_the_declared_size_is_the_size(encoded, kind):
    assert declared_pixels(encoded[kind]) in (1280 * 720, 0 if kind == ".webp" else 1280 * 720)


@pytest.mark.parametrize("kind", [".jpg", ".png", ".webp", ".bmp"])
@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.99])
def test_a_truncated_picture_is_none_or_a_picture(tmp_path, encoded, kind, share):
    path = tmp_path / f"cut{kind}"
    path.write_bytes(encoded[kind][: int(len(encoded[kind]) * share)])
    picture = load_picture(path)
    assert picture is None or decode.read_codes(picture) in ([], [("EAN-13", "4006381333931")])


@pytest.mark.parametrize("kind", [".jpg", ".png", ".webp"])
def test_a_picture_with_broken_bytes_is_none_or_a_picture(tmp_path, encoded, kind):
    rng = np.random.default_rng(9)
    for number in range(12):
        data = np.frombuffer(encoded[kind], np.uint8).copy()
        data[rng.integers(0, len(data), 20)] = rng.integers(0, 256, 20)
        path = tmp_path / f"{number}{kind}"
        path.write_bytes(data.tobytes())
        picture = load_picture(path)
        assert picture is None or isinstance(decode.read_codes(picture), list)


def test_a_small_file_that_declares_gigapixels_is_refused(tmp_path, encoded):
    path = tmp_path / "bomb.png"
    data = bytearray(encoded[".png"])
    data[16:24] = (40_000).to_bytes(4, "big") * 2
    path.write_bytes(bytes(data))
    assert load_picture(path) is None


def test_a_large_picture_comes_reduced_and_is_read(tmp_path):
    big = cv2.resize(render_barcode_frame("4006381333931"), (7680, 4320), interpolation=cv2.INTER_NEAREST)
    path = tmp_path / "large.jpg"
    cv2.imwrite(str(path), big)
    picture = load_picture(path)
    assert picture.shape == (2160, 3840, 3)
    assert decode.read_codes(picture) == [("EAN-13", "4006381333931")]


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
def test_a_picture_of_100_megapixels_takes_little_more_memory_than_itself():
    script = """
        import resource
        import numpy as np
        from storeassist_qt.scanning import decode
        from storeassist_qt.scanning.render import render_barcode_frame
        decode.read_codes(render_barcode_frame("4006381333931", angle=20))
        huge = np.full((10_000, 10_000, 3), 200, np.uint8)
        huge[::7, ::3] = 90
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert decode.read_codes(huge) == []
        print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, timeout=120, check=True
    )
    assert int(done.stdout) < 200  # megabytes beside the 300 of the picture
