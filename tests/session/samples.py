"""Hand-written operations, one for each class of what may be sent again."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, get_args

from telnyx_async import models
from telnyx_async.operation import Idempotency, Operation, Parameter, Response
from telnyx_async.options import RequestOptions
from telnyx_async.session import TelnyxSession

JSON = "application/json"
OK = (Response(status="200", media_type=JSON, type="dict[str, Any]"),)


def function_of(operation: Operation) -> Callable[..., Awaitable[Any]]:
    """A function as generated code has it."""

    async def function(session: TelnyxSession, *, options: RequestOptions | None = None, **arguments: Any) -> Any:
        return await session.execute(operation, arguments, options)

    return function


def operation(
    id: str,
    method: str,
    path: str,
    idempotency: Idempotency,
    *parameters: Parameter,
    body: tuple[str, ...] = (JSON,),
    responses: tuple[Response, ...] = OK,
    **more: Any,
) -> Operation:
    return Operation(
        id=id,
        method=method,
        path=path,
        tag="",
        module="",
        function="",
        idempotency=idempotency,
        parameters=parameters,
        body=body if any(p.location == "body" for p in parameters) else (),
        responses=responses,
        **more,
    )


def in_path(name: str) -> Parameter:
    return Parameter(name=name, wire_name=name, location="path", required=True)


def in_query(name: str, wire_name: str = "", **more: Any) -> Parameter:
    return Parameter(name=name, wire_name=wire_name or name, location="query", **more)


def in_body(name: str, wire_name: str = "", **more: Any) -> Parameter:
    return Parameter(name=name, wire_name=wire_name or name, location="body", **more)


WHOLE_BODY = Parameter(name="body", wire_name="", location="body", required=True)

GET_CALL = operation("GetCall", "GET", "/calls/{call_control_id}", "safe", in_path("call_control_id"))
VALIDATE = operation("Validate", "POST", "/addresses/actions/validate", "safe", in_body("street"))
PUT_THING = operation("PutThing", "PUT", "/things/{id}", "idempotent", in_path("id"), in_body("name"))
DELETE_THING = operation("DeleteThing", "DELETE", "/things/{id}", "idempotent", in_path("id"))
ANSWER = operation(
    "AnswerCall",
    "POST",
    "/calls/{call_control_id}/actions/answer",
    "command_id",
    in_path("call_control_id"),
    in_body("command_id"),
    in_body("from_", "from"),
    in_body("text"),
)
DIAL = operation("DialCall", "POST", "/calls", "command_id", in_body("command_id"), in_body("to"))
SEND_MESSAGE = operation(
    "SendMessage",
    "POST",
    "/messages",
    "idempotency_key",
    in_body("to"),
    in_body("text"),
    key_header="Idempotency-Key",
)
CREATE_BUNDLES = operation("CreateBundles", "POST", "/bundles/bulk", "idempotency_key", in_body("idempotency_key"))
ORDER_NUMBER = operation("OrderNumber", "POST", "/number_orders", "none", in_body("phone_number"))
PATCH_THING = operation("PatchThing", "PATCH", "/things/{id}", "none", in_path("id"), in_body("name"))
UPLOAD = operation(
    "Upload",
    "POST",
    "/media",
    "none",
    in_body("media_name"),
    in_body("ttl_secs"),
    in_body("media", file=True),
    body=(JSON, "multipart/form-data"),
)
DOWNLOAD = operation(
    "Download",
    "GET",
    "/media/{media_name}/download",
    "safe",
    in_path("media_name"),
    responses=(Response(status="200", media_type="*/*", type="bytes"),),
)
TEXML = operation(
    "UpdateTexmlCall",
    "POST",
    "/texml/Accounts/{sid}/Calls/{call_sid}",
    "none",
    in_path("sid"),
    in_path("call_sid"),
    in_body("status", "Status"),
    in_body("events", "Events"),
    body=("application/x-www-form-urlencoded",),
)

SAMPLES = (
    GET_CALL,
    VALIDATE,
    PUT_THING,
    DELETE_THING,
    ANSWER,
    DIAL,
    SEND_MESSAGE,
    CREATE_BUNDLES,
    ORDER_NUMBER,
    PATCH_THING,
    UPLOAD,
    DOWNLOAD,
    TEXML,
)


def arguments_for(operation: Operation) -> Mapping[str, Any]:
    """The least that an operation takes, which says nothing about its fields."""
    annotations = inspect.unwrap(operation.load()).__annotations__ if operation.module else {}
    given: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.name in annotations:
            if parameter.required or parameter.file:
                given[parameter.name] = value_for(annotations[parameter.name])
        elif parameter.location == "body" and not parameter.wire_name:
            given[parameter.name] = b"content" if "json" not in operation.body[0] else {}
        elif parameter.file and "multipart/form-data" in operation.body:
            given[parameter.name] = b"content"
        elif parameter.required:
            given[parameter.name] = "v3:1"
    return given


# The beginning of an annotation -> a value that it takes.
_VALUES: Mapping[str, Any] = {
    "str": "v3:1",
    "Any": "anything",
    "int": 1,
    "bool": True,
    "float": 1.5,
    "datetime": "2025-06-16T12:00:00Z",
    "date": "2025-06-16",
    "Mapping": {"key": "value"},
    "FileContent": b"content",
}


def value_for(annotation: str) -> Any:
    """A value that an argument takes, by the text of its annotation."""
    if annotation.startswith("Sequence["):
        return [value_for(annotation.removeprefix("Sequence["))]
    if annotation.startswith("Mapping[str, ") and not annotation.startswith("Mapping[str, Any"):
        return {"key": value_for(annotation.removeprefix("Mapping[str, "))}
    if annotation.startswith("Literal["):
        return ast.literal_eval(annotation[len("Literal") :].partition("]")[0] + "]")[0]
    (name,) = re.findall(r"^\w+", annotation)
    if name in _VALUES:
        return _VALUES[name]
    return _VALUES["Mapping"] if "Mapping[str, Any]" in annotation else get_args(getattr(models, name))[0]
