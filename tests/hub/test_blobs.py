"""Product pictures that come with an import."""

from __future__ import annotations

import hashlib
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from storeassist_qt.domain.errors import HubError
from storeassist_qt.hub import tables as t
from storeassist_qt.hub.blobs import BLOB_LIMIT, STORE, keep_blob, take_pictures
from storeassist_qt.hub.server import RunningHub
from storeassist_qt.oms.importers import BadRow, GoodRow, read_products_csv

PNG = b"\x89PNG\r\n\x1a\nmug"
KEY = hashlib.sha256(PNG).hexdigest()


def kept(running: RunningHub) -> list[tuple[str, str, str]]:
    with running.hub.reading() as connection:
        rows = connection.execute(sa.select(t.BLOB.c.sha256, t.BLOB.c.media_type, t.BLOB.c.device_id))
        return [(row.sha256, row.media_type, row.device_id) for row in rows]


def test_a_picture_is_kept_once_under_its_content(running: RunningHub) -> None:
    assert running.call(lambda judge: [keep_blob(judge, PNG), keep_blob(judge, PNG)]) == [KEY, KEY]
    assert kept(running) == [(KEY, "image/png", STORE)]


@pytest.mark.parametrize(
    ("content", "code"), [(b"<svg/>", "blob_differs"), (PNG + bytes(BLOB_LIMIT), "body_too_large")]
)
def test_what_is_no_picture_or_too_large_is_not_kept(running: RunningHub, content: bytes, code: str) -> None:
    with pytest.raises(HubError) as caught:
        running.call(lambda judge: keep_blob(judge, content))
    assert caught.value.code == code
    assert kept(running) == []


def test_an_import_brings_the_files_it_names_and_says_which_it_could_not(running: RunningHub, tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (tmp_path / "secret.png").write_bytes(PNG + b"outside")
    (folder / "mug.png").write_bytes(PNG)
    (folder / "notes.png").write_text("not a picture")
    rows = read_products_csv(
        (
            "sku,name,image\n"
            "A-1,Mug,mug.png\n"
            "A-2,Mug two,mug.png\n"
            f"A-3,Lamp,{'0' * 64}\n"
            "A-4,Throw,https://example.com/throw.png\n"
            "A-5,Boot,boot.png\n"
            "A-6,Tee,notes.png\n"
            "A-7,Hat,../secret.png\n"
            "A-8,Plain,\n"
            ",Nameless,mug.png\n"
        ).encode(),
        "USD",
    )
    found, problems = take_pictures(running.call, rows, folder)
    images = {row.value.sku: row.value.image for row in found if isinstance(row, GoodRow)}
    address = "https://example.com/throw.png"
    assert images == {
        "A-1": KEY,
        "A-2": KEY,
        "A-3": "0" * 64,
        "A-4": address,
        **dict.fromkeys(["A-5", "A-6", "A-7", "A-8"], ""),
    }
    assert sum(isinstance(row, BadRow) for row in found) == 1
    assert [(problem.row, problem.sku, problem.reason) for problem in problems] == [
        (6, "A-5", "No such file or directory"),
        (7, "A-6", "not a PNG, JPEG or WebP picture"),
        (8, "A-7", "it lies outside the folder of the imported file"),
    ]
    assert kept(running) == [(KEY, "image/png", STORE)]


def test_a_program_brings_the_pictures_of_its_products(running: RunningHub) -> None:
    headers = {"Authorization": f"Bearer {running.add_integrator('shop')}"}
    with httpx.Client(base_url=running.url, headers=headers, timeout=60) as http:
        assert http.put(f"/v1/blobs/{KEY}", content=PNG).status_code == 204
    assert kept(running) == [(KEY, "image/png", "shop")]
