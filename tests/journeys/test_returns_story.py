"""The returns story over kiosk, hub and simulated Fynd."""

from __future__ import annotations

from pathlib import Path

from told_story import play

STEPS = [
    "return_found_by_receipt_scan", "return_opened", "too_many_refused", "qc_good", "qc_bad_with_photo",
    "return_accepted", "credit_note", "credit_note_pdf", "return_completed", "return_offline_then_synced",
]  # fmt: skip


def test_a_return_is_true_from_the_receipt_to_its_end(tmp_path: Path) -> None:
    assert play(tmp_path, "returns") == STEPS
