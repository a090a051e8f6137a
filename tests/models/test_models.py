"""What a model does that came from Telnyx, or was made by hand: missing fields, plain data and back, copies."""

from __future__ import annotations

import copy
import pickle
import sys
import traceback
from datetime import UTC, datetime
from typing import Any

import attrs
import orjson
import pytest

from telnyx_async._engine.serialization import converter, drift_reported_to, structure
from telnyx_async.errors import ErrorItem, MissingField, TelnyxError
from telnyx_async.model import NULL, Drift, json_default, unknown_fields
from telnyx_async.models import (
    CallAnswered,
    CallAnsweredPayload,
    DialCallResponse,
    PhoneNumberDetailed,
    SoundModifications,
    TexmlCall,
)

PAYLOAD = {"call_control_id": "v3:abc", "from": "+13125550100", "brand_new": {"a": [1]}}
DATA = {
    "event_type": "call.answered",
    "id": "1",
    "occurred_at": "2018-02-02T22:25:27.521992Z",
    "payload": PAYLOAD,
    "shiny": 1,
}


def answered() -> CallAnswered:
    return CallAnswered.from_dict(DATA)


@pytest.mark.parametrize("lacking", [{}, {"data": None}], ids=["absent", "null"])
def test_a_field_that_telnyx_always_sends_raises_only_when_it_is_read(lacking: dict[str, Any]) -> None:
    drifts: list[Drift] = []
    with drift_reported_to(drifts.append):
        response = structure("DialCallResponse", lacking)
    assert drifts == [Drift("DialCallResponse", "missing field", "data")]
    with pytest.raises(MissingField, match="DialCallResponse has no data, which Telnyx always sends") as raised:
        _ = response.data
    assert isinstance(raised.value, TelnyxError)
    assert (raised.value.model, raised.value.attribute) == ("DialCallResponse", "data")
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


def test_everything_else_works_without_the_field() -> None:
    response = structure("DialCallResponse", {"new": 1})
    assert not hasattr(response, "data")
    assert getattr(response, "data", "none") == "none"
    assert repr(response) == "DialCallResponse('new': 1)"
    assert response == structure("DialCallResponse", {"new": 1}) != structure("DialCallResponse", {})
    assert response.to_dict() == {"new": 1}
    for same in (copy.copy(response), copy.deepcopy(response), pickle.loads(pickle.dumps(response))):
        assert same == response
        assert not hasattr(same, "data")


def test_a_misspelt_attribute_is_no_missing_field() -> None:
    with pytest.raises(AttributeError, match="'CallAnswered' object has no attribute 'payloads'") as raised:
        _ = answered().payloads  # type: ignore[attr-defined]
    assert not isinstance(raised.value, MissingField)


def test_a_model_made_by_hand_need_not_give_what_telnyx_always_sends() -> None:
    made = CallAnsweredPayload(call_control_id="v3:abc")
    assert made.to_dict() == {"call_control_id": "v3:abc"}
    assert made == CallAnsweredPayload.from_dict({"call_control_id": "v3:abc"})
    with pytest.raises(MissingField):
        _ = made.call_leg_id


def test_each_drift_is_reported_once_also_when_as_many_keys_came_as_are_known() -> None:
    drifts: list[Drift] = []
    with drift_reported_to(drifts.append):
        structure("DialCallResponse", {"dat": {}})
        structure("ListPhoneNumbersResponse", {"data": [{"x": 1}], "mete": {}})
    counted = [(d.where, d.what, d.detail) for d in drifts]
    assert len(counted) == len(set(counted))
    assert ("DialCallResponse", "missing field", "data") in counted


def test_a_model_becomes_plain_data_and_comes_back() -> None:
    event = answered()
    assert event.to_dict() == DATA
    assert CallAnswered.from_dict(event.to_dict()) == event
    assert unknown_fields(event.payload) == {"brand_new": {"a": [1]}}
    assert CallAnswered.from_dict(orjson.loads(orjson.dumps(event.to_dict()))) == event


def test_what_is_no_mapping_is_no_model() -> None:
    with pytest.raises(TypeError, match=r"CallAnswered.from_dict: expected a mapping, got list"):
        CallAnswered.from_dict([])  # type: ignore[arg-type]


def test_orjson_writes_models_and_null() -> None:
    value = {"event": answered(), "null": NULL, "list": [SoundModifications(pitch=0.5)]}
    assert orjson.loads(orjson.dumps(value, default=json_default)) == {
        "event": DATA,
        "null": None,
        "list": [{"pitch": 0.5}],
    }
    with pytest.raises(TypeError):
        orjson.dumps({1, 2}, default=json_default)


def test_unknown_fields_are_sent_when_given_to_a_constructor() -> None:
    made = SoundModifications(pitch=0.5, unknown_fields={"brand_new": SoundModifications(octaves=1.0)})
    assert made.to_dict() == {"pitch": 0.5, "brand_new": {"octaves": 1.0}}


def test_evolve_keeps_unknown_fields() -> None:
    payload = SoundModifications.from_dict({"pitch": 0.5, "brand_new": 1})
    evolved = attrs.evolve(payload, pitch=0.7)
    assert evolved.to_dict() == {"pitch": 0.7, "brand_new": 1}
    assert attrs.evolve(payload, unknown_fields={}).to_dict() == {"pitch": 0.5}


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is new in Python 3.13")
def test_replace_keeps_unknown_fields() -> None:
    payload = SoundModifications.from_dict({"pitch": 0.5, "brand_new": 1})
    replaced = copy.replace(payload, pitch=0.7)  # type: ignore[attr-defined,type-var,unused-ignore]
    assert replaced.to_dict() == {"pitch": 0.7, "brand_new": 1}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_of_pickle_keeps_everything(protocol: int) -> None:
    event = answered()
    event.delivered(event.meta, b"raw")
    loaded = pickle.loads(pickle.dumps(event, protocol))
    assert loaded == event
    assert loaded.raw == b"raw"
    assert pickle.loads(pickle.dumps(NULL, protocol)) is NULL
    assert pickle.loads(pickle.dumps(DialCallResponse(), protocol)) == DialCallResponse()


def test_texts_that_are_times_are_read_as_times() -> None:
    number = PhoneNumberDetailed.from_dict({"purchased_at": "2019-10-23T18:10:00.000Z"})
    assert number.purchased_at == datetime(2019, 10, 23, 18, 10, tzinfo=UTC)
    assert number.to_dict() == {"purchased_at": "2019-10-23T18:10:00Z"}


def test_what_is_no_time_is_kept_and_reported() -> None:
    drifts: list[Drift] = []
    with drift_reported_to(drifts.append):
        number = PhoneNumberDetailed.from_dict({"purchased_at": "yesterday"})
    assert number.to_dict() == {"purchased_at": "yesterday"}
    assert "unparsable date" in [d.what for d in drifts]


def test_the_times_of_texml_stay_text() -> None:
    assert TexmlCall.from_dict({"start_time": "Thu, 15 Jun 2023 09:56:45 +0000"}).start_time is not None
    assert "datetime" not in TexmlCall.__annotations__["start_time"]


def test_an_error_item_hashes() -> None:
    assert len({ErrorItem("90018", meta={"a": {}}), ErrorItem("90018", meta={"a": {}})}) == 1


class Pretender:
    """Says that it is a dict, and has no length."""

    __class__ = dict  # type: ignore[assignment]


def test_a_traceback_shows_the_lines_of_compiled_code() -> None:
    hook = converter.get_structure_hook(DialCallResponse)
    with pytest.raises(TypeError) as raised:
        hook(Pretender(), DialCallResponse)
    assert "exact = len(d)" in "".join(traceback.format_exception(raised.value))
