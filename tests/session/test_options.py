"""Options say what is wrong with them when they are made."""

from __future__ import annotations

from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from telnyx_async.errors import ConfigurationError
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.session import TelnyxSession


@pytest.mark.parametrize(
    "given",
    [
        {"attempts": 0},
        {"attempts": 2.5},
        {"attempts": True},
        {"deadline": 0},
        {"deadline": float("inf")},
        {"deadline": float("nan")},
        {"deadline": None},
        {"wait_initial": -1},
        {"wait_max": -0.1},
        {"jitter": 1.1},
        {"budget": -1},
        {"hedge_after": 0},
        {"wait_initial": "1"},
        {"wait_initial": 10**400},
        {"honour_retry_after": "no"},
    ],
)
def test_a_policy_out_of_range_is_refused_by_name(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"RetryPolicy.{next(iter(given))} must be"):
        RetryPolicy(**given)


@pytest.mark.parametrize("given", [{"connect": 0}, {"connect": None}, {"read": -1}, {"total": "60"}])
def test_timeouts_out_of_range_are_refused_by_name(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"Timeouts.{next(iter(given))} must be"):
        Timeouts(**given)


@pytest.mark.parametrize(
    "given",
    [
        {"retry": 3},
        {"timeouts": 5},
        {"idempotency_key": 7},
        {"repeat_anyway": 1},
        {"headers": {"X": 1}},
        {"headers": {"idempotency-key": "x"}},
        {"headers": {"Content-Length": "5"}},
        {"headers": {"transfer-encoding": "chunked"}},
        {"headers": {"Upgrade": "websocket"}},
    ],
)
def test_options_of_the_wrong_kind_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        RequestOptions(**given)


def test_options_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        RetryPolicy().attempts = 9  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        Timeouts().read = 9  # type: ignore[misc]


def test_no_limit_can_be_asked_for_where_that_is_sensible() -> None:
    assert Timeouts(read=None, total=None).total is None
    assert RetryPolicy(budget=None, hedge_after=None).budget is None


def test_the_policy_for_tests_takes_changes() -> None:
    policy = RetryPolicy.immediate(attempts=2)
    assert (policy.attempts, policy.wait_initial, policy.budget) == (2, 0, None)


def test_the_key_and_the_address_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEYenv")
    monkeypatch.setenv("TELNYX_BASE_URL", "https://api.telnyx.eu/v2/")
    assert TelnyxSession().base_url == "https://api.telnyx.eu/v2"
    assert TelnyxSession(base_url="http://localhost:1").base_url == "http://localhost:1"
    monkeypatch.delenv("TELNYX_API_KEY")
    monkeypatch.delenv("TELNYX_BASE_URL")
    assert TelnyxSession("KEY").base_url == "https://api.telnyx.com/v2"
    with pytest.raises(ConfigurationError, match="no API key"):
        TelnyxSession()


@pytest.mark.parametrize("key", ["  ", "KEY\nInjected: 1", "KEY and", "KÉY"])
def test_what_cannot_be_a_key_is_refused_without_showing_it(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_API_KEY", raising=False)
    with pytest.raises(ConfigurationError) as caught:
        TelnyxSession(key)
    assert key.strip() not in str(caught.value) or not key.strip()


@pytest.mark.parametrize(
    "url",
    [
        *("api.telnyx.com", "ftp://x", "http://", "http://u:p@x", "http://x?a=1", "http://x:port", "http://a b"),
        *("http://x/v2?", "http://x/v2#", "http://x\\y", "http://\ud800"),
    ],
    ids=ascii,
)
def test_a_base_url_that_leads_nowhere_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        TelnyxSession("KEY", base_url=url)


@pytest.mark.parametrize("given", [{"max_in_flight": 0}, {"retry": 3}, {"timeouts": 30}, {"rate_limits": 10}])
def test_a_session_of_wrong_parts_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        TelnyxSession("KEY", **given)


def test_nothing_shows_the_key() -> None:
    session = TelnyxSession("KEYsecret")
    assert "KEYsecret" not in repr(session)
    assert "KEYsecret" not in repr(session._settings)
    assert "hidden" not in repr(RequestOptions(headers={"X": "hidden"}))
