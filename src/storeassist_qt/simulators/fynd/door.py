"""Who may ask: Konnect tokens by user name and password, Platform tokens by client credentials."""

from __future__ import annotations

import base64
import binascii
import secrets
from datetime import timedelta
from typing import Any

from storeassist_qt.simulators.fynd.errors import FyndSimError
from storeassist_qt.simulators.fynd.model import Token
from storeassist_qt.simulators.fynd.world import FyndWorld


class NotLetIn(FyndSimError):
    """Wrong credentials, or a token that is unknown or too old."""


class Door:
    """Gives out tokens and knows them again."""

    def __init__(self, world: FyndWorld) -> None:
        self._world = world
        self._konnect: dict[str, Token] = {}
        self._platform: dict[str, Token] = {}

    def log_in(self, username: str, password: str) -> Token:
        """Return a token for the company or one location; raises NotLetIn("credentials_wrong")."""
        state = self._world.state
        known = [(state.company_username, state.company_password, "")]
        known += [(each.username, each.password, each.location_code) for each in state.stores.values()]
        for name, word, location in known:
            if secrets.compare_digest(f"{name}\n{word}".encode(), f"{username}\n{password}".encode()):
                return self._give(self._konnect, location)
        raise NotLetIn("credentials_wrong")

    def log_in_client(self, authorization: str, company_id: str) -> Token:
        """Return a Platform token for Basic client credentials; raises NotLetIn("credentials_wrong")."""
        scheme, _, value = authorization.partition(" ")
        try:
            given = base64.b64decode(value, validate=True)
        except binascii.Error as error:
            raise NotLetIn("credentials_wrong") from error
        state = self._world.state
        right = f"{state.client_id}:{state.client_secret}".encode()
        if scheme.lower() != "basic" or company_id != state.company_id or not secrets.compare_digest(given, right):
            raise NotLetIn("credentials_wrong")
        return self._give(self._platform, "")

    def _give(self, tokens: dict[str, Token], location: str) -> Token:
        lifetime = timedelta(seconds=self._world.switches.token_lifetime_s)
        token = Token(value=secrets.token_urlsafe(24), location_code=location, expires_at=self._world.now() + lifetime)
        tokens[token.value] = token
        return token

    def konnect(self, value: str) -> Token:
        """Return who holds `x-access-token`; raises NotLetIn("token_refused")."""
        return self._known(self._konnect, value)

    def platform(self, authorization: str, company_id: str) -> Token:
        """Return who holds a Bearer token of this company; raises NotLetIn("token_refused")."""
        scheme, _, value = authorization.partition(" ")
        if scheme.lower() != "bearer" or company_id != self._world.state.company_id:
            raise NotLetIn("token_refused")
        return self._known(self._platform, value)

    def _known(self, tokens: dict[str, Token], value: str) -> Token:
        token = tokens.get(value)
        if token is None or token.expires_at <= self._world.now():
            raise NotLetIn("token_refused")
        return token

    def expire_all(self) -> None:
        """Make every token given so far useless."""
        self._konnect.clear()
        self._platform.clear()


def token_answer(token: Token, field: str) -> dict[str, Any]:
    """Return the body of the token call, with the token under the name of U9."""
    if field.startswith("data."):
        return {"status": "SUCCESS", "data": {field.removeprefix("data."): token.value}}
    return {"status": "SUCCESS", field: token.value}
