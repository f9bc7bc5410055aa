"""The Pick-At-Store story over hub and simulated Fynd: with the hub's own invoices, and with Fynd's."""

from __future__ import annotations

from pathlib import Path

from told_story import play

STEPS = [
    "order_placed_in_store", "confirmed", "on_top_of_queue", "picked", "line_not_found_cancelled", "invoiced",
    "invoice_pdf", "label_pdf", "item_rejected_at_handoff", "handed_over_to_customer", "delivered_seen",
]  # fmt: skip


def test_a_sale_of_the_pos_is_true_to_its_end_with_our_own_invoices(tmp_path: Path) -> None:
    assert play(tmp_path, "pas") == STEPS


def test_with_fynds_invoices_the_confirmation_follows_the_pick(tmp_path: Path) -> None:
    names = play(tmp_path, "pas", "--invoices", "automatic")
    assert sorted(names) == sorted(STEPS)
    assert names.index("line_not_found_cancelled") < names.index("confirmed") < names.index("invoiced")
