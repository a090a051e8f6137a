"""What a model does that came from Telnyx, or was made by hand: missing fields, plain data and back, copies."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import attrs
import orjson
import pytest

from telnyx_async._engine.serialization import drift_reported_to, structure
from telnyx_async.errors import ErrorItem, MissingField, TelnyxError
from telnyx_async.model import NULL, Drift, json_default, unknown_fields
from telnyx_async.models import (
    CallAnswered,
    CallAnsweredPayload,
    CancelledOutboundMessage,
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


@pytest.mark.parametrize("value", [5, {"at": "noon"}, ["noon"]])
def test_what_is_not_even_text_is_no_time_where_null_is_allowed_too(value: object) -> None:
    drifts: list[Drift] = []
    with drift_reported_to(drifts.append):
        made = CancelledOutboundMessage.from_dict({"completed_at": value})
    assert made.to_dict()["completed_at"] == value
    assert "unparsable date" in [d.what for d in drifts]


def test_the_times_of_texml_stay_text() -> None:
    assert TexmlCall.from_dict({"start_time": "Thu, 15 Jun 2023 09:56:45 +0000"}).start_time is not None
    assert "datetime" not in TexmlCall.__annotations__["start_time"]


def test_an_error_item_hashes() -> None:
    assert len({ErrorItem("90018", meta={"a": {}}), ErrorItem("90018", meta={"a": {}})}) == 1


def test_a_star_import_gives_every_model() -> None:
    program = "from telnyx_async.models import *; print(CallAnswered, MessageFinalized, 'HOMES' in globals())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "False"


def test_only_a_field_can_be_set() -> None:
    event = answered()
    with pytest.raises(AttributeError, match="'CallAnswered' object has no attribute 'payloads'"):
        event.payloads = None  # type: ignore[attr-defined]
    event.event_type = "call.bridged"
    assert event.to_dict()["event_type"] == "call.bridged"


def test_an_undocumented_field_named_as_a_method_hides_nothing() -> None:
    number = structure("PhoneNumberDetailed", {"to_dict": 1, "_unknown_": 2, "from_": 3})
    assert number.to_dict() == {"to_dict": 1, "_unknown_": 2, "from_": 3}
    assert unknown_fields(number) == {"to_dict": 1, "_unknown_": 2, "from_": 3}


def test_from_dict_leaves_its_argument_alone() -> None:
    data = copy.deepcopy(DATA)
    CallAnswered.from_dict(data)
    assert data == DATA


def test_a_class_has_the_signature_and_the_fields_that_attrs_gives_it() -> None:
    program = """
import inspect, attrs
from telnyx_async.models import {0}
print({1})
"""
    for asked, shown in (
        ("inspect.signature(SoundModifications)", "(*, unknown_fields: "),
        ("[f.name for f in attrs.fields(SoundModifications)]", "['_unknown_', 'octaves', 'pitch'"),
        ("SoundModifications(pitch=1.0)", "SoundModifications(pitch=1.0)"),
        ("attrs.has(SoundModifications)", "True"),
    ):
        code = program.format("SoundModifications", asked)
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.startswith(shown)


@attrs.define(kw_only=True, eq=False, repr=False, slots=False)
class Extended(SoundModifications):
    note: str | None = None


class Wrapped(SoundModifications):
    def remember(self) -> None:
        self.remembered = 1


def test_a_subclass_has_the_fields_of_its_base_and_its_own() -> None:
    assert Extended(pitch=0.5, note="a").to_dict() == {"pitch": 0.5, "note": "a"}
    assert Extended.from_dict({"pitch": 0.5}).note is None
    wrapped = Wrapped(pitch=0.5)
    wrapped.remember()
    assert wrapped.to_dict() == {"pitch": 0.5}


def test_a_subclass_with_slots_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Slotted: a model has no slots; write @attrs.define\(slots=False\)"):

        @attrs.define
        class Slotted(SoundModifications):
            note: str | None = None


def test_threads_may_construct_a_class_for_the_first_time_at_once() -> None:
    program = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from telnyx_async.models import PhoneNumberDetailed
from telnyx_async.model import UNSET
barrier = Barrier(16)
def make(n):
    barrier.wait()
    return PhoneNumberDetailed(**dict.fromkeys(FIELDS, str(n))).id
from telnyx_async.model import fields_of
FIELDS = [f.name for f in fields_of(PhoneNumberDetailed)]
with ThreadPoolExecutor(16) as pool:
    assert sorted(pool.map(make, range(16)), key=int) == [str(n) for n in range(16)]
"""
    subprocess.run([sys.executable, "-c", program], check=True)
