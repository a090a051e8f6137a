"""Pages of docs/ that list something list all of it."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import attrs
import pytest

from telnyx_async import RetryPolicy, TelnyxSession, errors
from telnyx_async.webhooks import WebhookHooks

DOCS = Path(__file__).parents[2] / "docs"
BASES = {"ApiError", "ErrorItem", "TelnyxError", "WebhookRejected"}  # named in the text


def in_tables(page: str) -> set[str]:
    """What stands as code in the first column of a table."""
    rows = re.findall(r"^\| (`[^|]*) \|", (DOCS / page).read_text(), re.M)
    return {name for row in rows for name in re.findall(r"`(\w+)[^`]*`", row)}


def test_every_class_of_errors_is_explained() -> None:
    assert set(errors.__all__) - BASES - in_tables("errors.md") == set()
    assert [name for name in in_tables("errors.md") if not hasattr(errors, name)] == []


@pytest.mark.parametrize("cls", [TelnyxSession, RetryPolicy])
def test_every_setting_is_explained(cls: type) -> None:
    settings = {a.name for a in attrs.fields(cls)} if attrs.has(cls) else set(inspect.signature(cls).parameters)
    assert settings - in_tables("configuration.md") == set()


def test_the_hooks_to_alert_on_are_there() -> None:
    named = {name for name in in_tables("observability.md") if name in vars(WebhookHooks)}
    assert {"event_died", "inbox_failed", "lease_lost"} <= named
