"""The judge bites: a request that differs from the document in one point is refused, for that point."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from multidict import CIMultiDict, MultiDict
from openapi_core.datatypes import RequestParameters

from tests.contract.judge import Arrived, Judge, Reply

JSON = "application/json"
DIAL: dict[str, Any] = {"to": "+13125550100", "from": "+13125550101", "connection_id": "1684641123236054244"}


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge()


def request(
    method: str, path: str, *, query: dict[str, str] | None = None, body: Any = None, content_type: str = JSON
) -> Arrived:
    return Arrived(
        host_url="http://127.0.0.1",
        path=path,
        method=method,
        content_type=content_type,
        parameters=RequestParameters(query=MultiDict(query or {}), header=CIMultiDict(Authorization="Bearer KEY")),
        body=body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode(),
    )


def dial(**changes: Any) -> Arrived:
    return request("post", "/v2/calls", body={**DIAL, **changes})


def listing(**query: str) -> Arrived:
    return request("get", "/v2/phone_numbers", query=query)


ALLOWED = {
    "a body": dial(),
    "a nested object": dial(sound_modifications={"pitch": 0.5}),
    "a query": listing(**{"filter[status]": "active", "page[number]": "2", "filter[country_iso_alpha2]": "US"}),
    "an object in the query": request("get", "/v2/detail_records", query={"filter[record_type]": "messaging"}),
    "a path": request("get", "/v2/calls/v3%3Aabc"),
    "a form": request(
        "post",
        "/v2/texml/Accounts/1/Calls/2",
        body=b"Status=completed",
        content_type="application/x-www-form-urlencoded",
    ),
}
REFUSED = {
    "no body": (request("post", "/v2/calls"), "MissingRequiredRequestBody"),
    "a required field is missing": (request("post", "/v2/calls", body={"to": "+1"}), "'from' is a req"),
    "a value outside of the enum": (dial(record="record-from-dusk"), "is not one of"),
    "a field of another type": (dial(timeout_secs="ten"), "is not of type 'integer'"),
    "a number out of range": (dial(time_limit_secs=1), "is less than the minimum of"),
    "a format that is none": (dial(billing_group_id="no uuid"), "is not a 'uuid'"),
    "a misspelt field": (dial(tou="+1"), "'tou' is not one of"),
    "a misspelt field of a nested object": (dial(sound_modifications={"pich": 0.5}), "'pich' is not one of"),
    "a misspelt query name": (listing(**{"filter[stats]": "active"}), "unknown parameter: filter[stats]"),
    "brackets behind what is no object": (listing(**{"sort[asc]": "x"}), "unknown parameter: sort[asc]"),
    "a query value outside of the enum": (listing(**{"filter[status]": "actve"}), "is not one of"),
    "a query value of another type": (listing(**{"page[number]": "two"}), "invalid literal for int"),
    "a path of which nobody knows": (request("post", "/v2/cals", body=DIAL), "PathNotFound"),
    "a method of which the path does not know": (request("delete", "/v2/calls", body=DIAL), "OperationNotFound"),
    "another content type": (request("post", "/v2/calls", body=DIAL, content_type="text/plain"), "MediaTypeNotFound"),
    "no JSON": (request("post", "/v2/calls", body=b"{"), "MediaTypeDeserializeError"),
    "no authorization": (
        evolve(dial(), parameters=RequestParameters(query=MultiDict(), header=CIMultiDict())),
        "SecurityNotFound",
    ),
    "a field of a form that nobody knows": (
        evolve(ALLOWED["a form"], body=b"Status=completed&Statos=1"),
        "Statos",
    ),
}


@pytest.mark.parametrize("what", ALLOWED)
def test_what_the_document_allows_passes(what: str, judge: Judge) -> None:
    assert judge.objections(ALLOWED[what]) == []


@pytest.mark.parametrize("what", REFUSED)
def test_what_the_document_does_not_allow_is_refused(what: str, judge: Judge) -> None:
    wrong, reason = REFUSED[what]
    (objection,) = judge.objections(wrong)
    assert reason in objection


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(200, JSON, b'{"data": {"record_type": "cal"}}'), "is not one of"),
        (Reply(200, JSON, b'{"dat": {}}'), "'dat' is not one of"),
        (Reply(200, "text/plain", b"{}"), "MediaTypeNotFound"),
    ],
    ids=["a value outside of the enum", "a misspelt field", "another content type"],
)
def test_a_response_that_the_document_does_not_allow_is_refused(reply: Reply, reason: str, judge: Judge) -> None:
    (objection,) = judge.objections_to_reply(dial(), reply)
    assert reason in objection


def test_judge_and_samples_share_nothing_with_the_simulator_nor_with_the_generator() -> None:
    """The overlay's repairs are data about the document; the code that reads them is all that is shared."""
    for path in Path(__file__).parent.glob("*.py"):
        nodes = [*ast.walk(ast.parse(path.read_text()))]
        names = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
        names |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        assert not {name for name in names if name.startswith("telnyx_async.simulator")}, path
        assert {name for name in names if name.startswith("codegen")} <= {"codegen.overlay"}, path
