"""Errors that can be acted on."""

from __future__ import annotations

import pickle
from typing import Any

import orjson
import pytest

from telnyx_async import errors
from telnyx_async._engine.api_key import Key
from telnyx_async._engine.error_response import error_of, parse_items, with_facts, without_secret
from telnyx_async._engine.response import HTTPResponse
from telnyx_async.errors import ErrorItem

from .samples import ANSWER


def answered(status: int, body: object = b"", **headers: str) -> errors.ApiError:
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    response = without_secret(HTTPResponse(status=status, headers=headers, body=content), Key("KEYsecret"))
    return error_of(response, parse_items(response.body), 7.0, operation=ANSWER.id)


def listed(*codes: str) -> dict[str, Any]:
    return {"errors": [{"code": code, "title": "x"} for code in codes]}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", []),
        (b"{}", []),
        (b"<!doctype html><html>Bad Gateway</html>", []),
        (b"[1]", []),
        (b"\xff\xfe", []),
        (
            {
                "errors": [
                    {"code": "10005", "title": "T", "detail": "D", "source": {"pointer": "/to"}, "meta": {"url": "u"}}
                ]
            },
            [ErrorItem("10005", "T", "D", "/to", {"url": "u"})],
        ),
        (
            {"errors": [{"code": 10015, "title": "T", "source": {"parameter": "filter[x]"}}]},
            [ErrorItem("10015", "T", None, "filter[x]")],
        ),
        (
            {"errors": [{"code": "1", "title": "T", "detail": {"field": ["bad"]}}]},
            [ErrorItem("1", "T", '{"field":["bad"]}')],
        ),
        (
            {"errors": [{"code": "1", "title": "T", "meta": {"pending_check_id": "p"}}]},
            [ErrorItem("1", "T", None, None, {"pending_check_id": "p"})],
        ),
        ({"code": "40310", "title": "T", "detail": "D"}, [ErrorItem("40310", "T", "D")]),
        (
            {"detail": [{"loc": ["body", "model", 0], "msg": "field required", "type": "value_error.missing"}]},
            [ErrorItem("value_error.missing", "field required", None, "/body/model/0")],
        ),
        ({"detail": [{"code": "10007", "title": "T", "detail": "D"}]}, [ErrorItem("10007", "T", "D")]),
        ({"detail": "Not Found"}, [ErrorItem(detail="Not Found")]),
        ({"errors": [{"detail": "Call not found"}]}, [ErrorItem(detail="Call not found")]),
        (
            {"error": "invalid_grant", "error_description": "D", "invalid_fields": ["scope"]},
            [ErrorItem("invalid_grant", None, "D", "scope")],
        ),
        ({"message": "Room not found", "success": False}, [ErrorItem(title="Room not found")]),
        ({"message": "oops"}, [ErrorItem(title="oops")]),
        ({"errors": [{"code": "x", "message": "M"}]}, [ErrorItem("x", "M")]),
        ({"errors": [{"code": "x", "detail": "D", "message": "M"}]}, [ErrorItem("x", "M", "D")]),
        ({"errors": {"voice": ["is unknown"]}}, [ErrorItem(detail='["is unknown"]', pointer="/voice")]),
        (
            {"errors": [{"code": "10027", "title": "T"}], "suppressed": [{"to": "a@b.c"}]},
            [ErrorItem("10027", "T")],
        ),
        (
            b'<?xml version="1.0"?><Error><Code>NoSuchBucket</Code><Message>M</Message><HostId>h</HostId></Error>',
            [ErrorItem("NoSuchBucket", "M")],
        ),
        ({"errors": ["plain", {"code": None}]}, [ErrorItem(detail="plain"), ErrorItem()]),
        ({"errors": []}, []),
        ({"errors": None, "code": "1"}, [ErrorItem("1")]),
    ],
)
def test_every_shape_of_an_error_body_is_read(body: object, expected: list[ErrorItem]) -> None:
    assert list(parse_items(body if isinstance(body, bytes) else orjson.dumps(body))) == expected


@pytest.mark.parametrize("depth", [253, 255, 300, 1000])
@pytest.mark.parametrize(
    "body", ['{"detail":[{"loc":[%s]}]}', '{"errors":[{"detail":%s}]}', '{"error":"e","invalid_fields":[%s]}']
)
def test_a_deeply_nested_error_is_an_error_like_others(body: str, depth: int) -> None:
    nested = (body % ("[" * depth + "]" * depth)).encode()
    assert len(parse_items(nested)) == 1
    assert str(answered(422, nested)).startswith("AnswerCall: 422")


@pytest.mark.parametrize(
    ("status", "codes", "kind"),
    [
        (400, [], errors.BadRequest),
        (401, [], errors.NotAuthenticated),
        (402, [], errors.ApiError),
        (403, [], errors.Forbidden),
        (404, [], errors.NotFound),
        (409, [], errors.Conflict),
        (418, [], errors.ApiError),
        (422, ["10004"], errors.Unprocessable),
        (429, [], errors.RateLimited),
        (500, [], errors.ServerError),
        (599, [], errors.ServerError),
        (302, [], errors.ApiError),
        (422, ["90018"], errors.CallEnded),
        (404, ["90018"], errors.CallEnded),
        (422, ["90034"], errors.CallNotAnswered),
        (422, ["90015"], errors.InvalidCallControlId),
        (422, ["90019"], errors.ConferenceEnded),
        (422, ["10004", "90018"], errors.CallEnded),
        (429, ["90103"], errors.DialRateExceeded),
        (403, ["20100"], errors.InsufficientFunds),
        (402, ["20100"], errors.InsufficientFunds),
        (401, ["10009"], errors.NotAuthenticated),
        (403, ["90042"], errors.ChannelLimitExceeded),
        (400, ["40300"], errors.RecipientOptedOut),
        # A code counts with the statuses that it is known with.
        (500, ["90018"], errors.ServerError),
        (422, ["10009"], errors.Unprocessable),
        (422, ["90103"], errors.Unprocessable),
    ],
)
def test_the_class_follows_from_status_and_code(status: int, codes: list[str], kind: type) -> None:
    error = answered(status, listed(*codes))
    assert type(error) is kind
    assert (error.status, error.codes) == (status, tuple(codes))


def test_the_text_tells_everything_on_one_line() -> None:
    error = answered(
        422, {"errors": [{"code": "90018", "title": "Call\nended", "detail": "+15550001"}]}, **{"x-request-id": "r-1"}
    )
    error = with_facts(error, {"attempts": 2, "idempotency_key": "c-1", "may_have_happened": False})
    assert str(error) == (
        "AnswerCall: 422; 90018 Call ended; request id r-1; 2 attempts; idempotency key c-1; it did not happen"
    )
    assert str(with_facts(error, {"may_have_happened": True})).endswith("it may have happened")


def test_no_part_of_a_response_begins_another_line_or_cannot_be_printed() -> None:
    item = {"code": "9\n0", "title": "x", "source": {"pointer": "/a\r\nERROR /b"}}
    error = answered(422, {"errors": [item]}, **{"x-request-id": "r\udcff"})
    assert str(error) == "AnswerCall: 422; 9 0 x (/a ERROR /b); request id r?"


def test_the_request_id_is_found_in_any_case_and_in_xml() -> None:
    assert answered(404, **{"X-Request-ID": "r"}).request_id == "r"
    assert answered(404, b"<Error><Code>C</Code><RequestId>r</RequestId></Error>").request_id == "r"
    assert answered(404).request_id is None


def test_a_long_body_is_cut() -> None:
    assert len(answered(500, b"x" * 1_000_000).body) == 4096


def test_an_echoed_key_is_crossed_out_everywhere() -> None:
    error = answered(
        401, {"errors": [{"title": "no KEYsecret", "detail": "KEYsecret"}]}, **{"X-Echo": "Bearer KEYsecret"}
    )
    assert "KEYsecret" not in repr(vars(error)) + str(error) + repr(error.errors)
    assert error.errors[0].title == "no ***"


def test_how_long_to_wait_is_on_the_error() -> None:
    error = answered(429)
    assert isinstance(error, errors.RateLimited)
    assert error.retry_after == 7


def test_errors_survive_pickling() -> None:
    error = with_facts(answered(422, listed("90018"), **{"x-request-id": "r"}), {"attempts": 3})
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert type(again) is errors.CallEnded
        assert (str(again), again.headers, again.errors) == (str(error), error.headers, error.errors)


def test_an_error_item_can_be_counted() -> None:
    assert len({ErrorItem("90018", meta={"url": "u"}), ErrorItem("90018", meta={"url": "u"})}) == 1


def test_the_arguments_of_an_error_hold_its_message_alone() -> None:
    error = answered(500, b"private", **{"x-request-id": "r"})
    assert error.args == ("500",)
    assert "private" not in repr(error)


def test_the_tree_is_the_one_that_the_module_draws() -> None:
    drawn = {word for word in (errors.__doc__ or "").split() if word.isidentifier()}
    public = {n for n, c in vars(errors).items() if isinstance(c, type) and issubclass(c, errors.TelnyxError)}
    assert {name for name in public if name[0] != "_"} <= drawn
    for name in ("CallEnded", "CallNotAnswered", "InvalidCallControlId"):
        assert issubclass(getattr(errors, name), errors.Unprocessable)
