from __future__ import annotations

import base64
from typing import Any

import pytest

from telnyx_async.webhooks import decode_client_state, encode_client_state


@pytest.mark.parametrize(
    ("state", "kind"),
    [("menu", str), ("größer", str), (b"\x00\xff", bytes), ({"step": "menu", "tries": [1, 2]}, dict), ({}, dict)],
)
def test_a_state_comes_back_as_it_was_given(state: Any, kind: type) -> None:
    encoded = encode_client_state(state)
    assert base64.b64decode(encoded, validate=True)
    assert decode_client_state(encoded, kind) == state


def test_a_mapping_is_what_is_expected_when_nothing_is_said() -> None:
    assert decode_client_state(encode_client_state({"step": 1})) == {"step": 1}


@pytest.mark.parametrize("absent", [None, ""])
def test_no_state_is_none(absent: str | None) -> None:
    assert decode_client_state(absent) is None
    assert decode_client_state(absent, str) is None


@pytest.mark.parametrize(
    "foreign", ["not base64!", base64.b64encode(b"text").decode(), base64.b64encode(b"[1]").decode()]
)
def test_a_state_of_another_kind_is_a_value_error(foreign: str) -> None:
    with pytest.raises(ValueError):
        decode_client_state(foreign)
