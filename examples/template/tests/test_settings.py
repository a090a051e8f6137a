"""Settings: what is missing or wrong is named at the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from service.app import create_app


def test_a_wrong_setting_stops_the_start_and_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # where there is no .env
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("AGENT_NUMBER", "312 555 0111")
    with pytest.raises(ValidationError) as failed:
        create_app()
    assert {error["loc"] for error in failed.value.errors()} == {("telnyx_public_key",), ("agent_number",)}
