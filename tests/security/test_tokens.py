from __future__ import annotations

from storeassist_qt.security import tokens


def test_tokens_are_long_and_differ() -> None:
    made = {tokens.new_token() for _ in range(100)}
    assert len(made) == 100
    assert all(len(token) >= 43 for token in made)
    assert tokens.is_same(tokens.token_hash("a"), tokens.token_hash("a"))
    assert not tokens.is_same(tokens.token_hash("a"), tokens.token_hash("b"))


def test_an_enrolment_code_may_be_typed_carelessly() -> None:
    code = tokens.new_enrolment_code()
    assert tokens.tidy_code(f"  {code.lower().replace('-', ' ')} ") == code


def test_a_badge_is_known_with_and_without_its_prefix() -> None:
    badge = tokens.new_badge()
    assert badge.startswith(tokens.BADGE_PREFIX)
    assert tokens.badge_hash(badge) == tokens.badge_hash(badge.removeprefix(tokens.BADGE_PREFIX).lower())
    assert tokens.badge_hash(badge) != tokens.badge_hash(tokens.new_badge())
