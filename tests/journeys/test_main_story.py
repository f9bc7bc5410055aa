"""The main story, as `make run` plays it without a display."""

from __future__ import annotations

from pathlib import Path

from told_story import play

STEPS = [
    "sign_in", "queue", "start_walk_two_orders", "scan_match", "scan_wrong_item_refused", "over_scan_refused",
    "typed_sku", "skip", "return_to_skipped", "not_found_no_refund_yet", "finish_walk", "stage_refund_sent", "restage",
    "customer_checks_in", "manual_check_in", "alternate_person_shown", "reject_item_with_reason", "signature",
    "handed_over", "orders_search", "go_offline", "pick_offline", "restart_app_keeps_work", "back_online_synced",
    "second_device_sees_it", "conflict_kept_and_shown",
]  # fmt: skip


def test_every_step_of_the_story_is_true_and_has_its_picture(tmp_path: Path) -> None:
    assert play(tmp_path, "main") == STEPS
