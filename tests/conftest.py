"""What all tests share: no key and no address of the real Telnyx can leak into them."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each worker must collect the same ids: none may hold the address of an object."""
    differing = [item.nodeid for item in items if " at 0x" in item.nodeid]
    assert not differing, differing


@pytest.fixture(autouse=True)
def _no_telnyx_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELNYX_API_KEY", "TELNYX_BASE_URL", "TELNYX_PUBLIC_KEY"):
        monkeypatch.delenv(name, raising=False)
