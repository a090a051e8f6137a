"""Whether an application that verifies with a key takes a webhook."""

from __future__ import annotations

import base64
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from telnyx_async.simulator.journal import WebhookEntry
from telnyx_async.simulator.world.webhooks import sent_body


def verdict(entry: WebhookEntry, key: str, own: str) -> dict[str, Any]:
    """Verify a webhook as an application does when it comes in.

    Args:
        entry: of the journal.
        key: that the application verifies with.
        own: of the simulator.

    Returns:
        `valid`, and the `reason` for a person.
    """
    if not entry.headers:
        return {"valid": False, "reason": "it was not sent"}
    signed = entry.headers["telnyx-timestamp"].encode() + b"|" + sent_body(entry)
    try:
        verify_key = VerifyKey(base64.b64decode(key, validate=True))
    except ValueError:
        return {"valid": False, "reason": "this is no public key: a key is 32 bytes in base64"}
    try:
        verify_key.verify(signed, base64.b64decode(entry.headers["telnyx-signature-ed25519"]))
    except BadSignatureError:
        return {"valid": False, "reason": f"wrong key: the simulator signs with that of {own}"}
    return {"valid": True, "reason": "valid with this key"}
