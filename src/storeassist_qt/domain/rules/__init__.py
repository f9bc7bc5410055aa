"""The rules of one order, a file per part of the work; `domain.order_rules` joins them."""
