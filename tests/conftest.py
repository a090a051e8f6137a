"""What all tests share: no key and no address of the real Telnyx can leak into them."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _no_telnyx_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELNYX_API_KEY", "TELNYX_BASE_URL", "TELNYX_PUBLIC_KEY"):
        monkeypatch.delenv(name, raising=False)
