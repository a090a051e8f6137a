"""The errors that the simulator gives: Telnyx's codes and statuses, in whatever body the document declares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from telnyx_async.simulator.schema.document import Content, Document, Endpoint, Json
from telnyx_async.simulator.schema.xml import element

# code -> (title, the statuses that carry it: the first one that the operation declares is given)
CODES: Mapping[str, tuple[str, tuple[int, ...]]] = {
    "10004": ("Missing required parameter", (422, 400)),
    "10005": ("Resource not found", (404,)),
    "10006": ("Invalid resource ID", (422, 400)),
    "10007": ("Unexpected error", (500,)),
    "10009": ("Authentication failed", (401,)),
    "10010": ("Authorization failed", (403,)),
    "10011": ("Too many requests", (429,)),
    "10015": ("Invalid value for a parameter", (422, 400)),
    "10016": ("Phone number must be in +E.164 format", (422, 400)),
    "10021": ("Resource in use", (422, 409, 400)),
    "10023": ("Invalid JSON", (400, 422)),
    "10024": ("Wrong content type", (415, 400, 422)),
    "10026": ("Invalid data type", (422, 400)),
    "10027": ("Request cannot be processed", (422, 400)),
    "10031": ("Invalid filter", (422, 400)),
    "10032": ("Invalid enumerated value", (422, 400)),
    "10033": ("Value outside of range", (422, 400)),
    "10037": ("Service unavailable", (503,)),
    "40310": ("Invalid destination number", (422, 400)),
    "90014": ("Invalid DTMF digits", (422,)),
    "90015": ("Invalid Call Control ID", (422,)),
    "90017": ("Client state is not base64", (422,)),
    "90018": ("Call has already ended", (422,)),
    "90019": ("Conference has already ended", (422,)),
    "90020": ("No audio is being played", (422,)),
    "90031": ("Call is not being forked", (422,)),
    "90033": ("Conference has no participants", (422,)),
    "90034": ("Call has not been answered yet", (422,)),
    "90035": ("Call is not in a queue", (422,)),
    "90036": ("Queue is full", (422,)),
    "90038": ("Call is already in a queue", (422,)),
    "90044": ("Call has already joined the conference", (422,)),
    "90045": ("Media streaming is already in use", (422,)),
    "90046": ("Media streaming failed", (422,)),
    "90048": ("Media streaming is not in use", (422,)),
    "90047": ("Participant is on hold", (422,)),
    "90054": ("Transcription is already active", (422,)),
    "90058": ("Invalid conference ID", (404,)),
    "90061": ("AI assistant is already active", (422,)),
    "90103": ("Dials per second limit reached", (429,)),
}


@frozen
class Flaw:
    """One thing that is wrong with a request, and where.

    `pointer` is a JSON pointer into the body, `parameter` the name of a path, query or header parameter.
    """

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None

    @property
    def title(self) -> str:
        """The name of the error."""
        return CODES.get(self.code, ("Error",))[0]

    @property
    def place(self) -> str:
        """Where it is, for a person."""
        if self.parameter is not None:
            return f"parameter {self.parameter}"
        return f"body {self.pointer or '/'}" if self.pointer is not None else "request"


class Refusal(Exception):
    """A request is not carried out.

    Args:
        flaws: what is wrong; the first one decides the status.
        status: the status to give whatever the document declares.
        headers: further headers of the answer.
    """

    def __init__(self, *flaws: Flaw, status: int | None = None, headers: Mapping[str, str] | None = None) -> None:
        super().__init__("; ".join(f"{flaw.place}: {flaw.detail}" for flaw in flaws))
        self.flaws = flaws
        self.status = status
        self.headers = dict(headers or {})


def refuse(code: str, detail: str, **place: str) -> Refusal:
    """Make a refusal of one flaw.

    Args:
        code: Telnyx's error code.
        detail: what is wrong, in words.
        place: `pointer` or `parameter`, where that is known.
    """
    return Refusal(Flaw(code, detail, **place))


def answer(document: Document, endpoint: Endpoint | None, refusal: Refusal) -> tuple[int, str, Json]:
    """Choose status and body of a refusal.

    Args:
        document: where the operation's error responses are declared.
        endpoint: the operation; None where there is none.
        refusal: what is wrong.

    Returns:
        The status, the media type, and the body: JSON, or text where the media type is no JSON; None for no body.
    """
    wished = (refusal.status,) if refusal.status else CODES.get(refusal.flaws[0].code, ("", (422,)))[1]
    declared = endpoint.responses if endpoint else {}
    status = next((one for one in wished if str(one) in declared), wished[0])
    contents = declared.get(str(status)) or declared.get(f"{status // 100}XX") or declared.get("default", ())
    content = contents[0] if contents else None
    if content and "xml" in content.media_type:
        return status, content.media_type, _xml(refusal, document, content)
    return status, "application/json", _fitting(document, content, refusal)


def _fitting(document: Document, content: Content | None, refusal: Refusal) -> Json:
    bodies = list(_bodies(refusal))
    if content is None or content.pointer is None:
        return bodies[0]
    pointer = content.pointer
    known = document.properties(content.schema)
    likely = [body for body in bodies if not known or set(body) & set(known)]
    return next((body for body in likely if document.valid(pointer, body)), bodies[0])


def _bodies(refusal: Refusal) -> Iterator[Json]:
    """Every body that Telnyx declares somewhere for an error, the usual one first."""
    yield {"errors": [_error(flaw) for flaw in refusal.flaws]}
    yield {"errors": [{**_error(flaw), "code": int(flaw.code)} for flaw in refusal.flaws]}
    first = refusal.flaws[0]
    yield _error(first)
    yield {**_error(first), "code": int(first.code)}
    yield {"detail": [{"loc": _location(flaw), "msg": flaw.detail, "type": "value_error"} for flaw in refusal.flaws]}
    yield {"detail": [{"code": flaw.code, "title": flaw.title, "detail": flaw.detail} for flaw in refusal.flaws]}
    yield {"message": first.detail, "success": False}
    yield {"errors": [{"code": flaw.code, "message": flaw.detail} for flaw in refusal.flaws]}
    yield {"errors": {"code": first.code, "message": first.detail}}


def _error(flaw: Flaw) -> dict[str, Any]:
    error: dict[str, Any] = {"code": flaw.code, "title": flaw.title, "detail": flaw.detail}
    if flaw.pointer is not None:
        error["source"] = {"pointer": flaw.pointer}
    elif flaw.parameter is not None:
        error["source"] = {"parameter": flaw.parameter}
    return error


def _location(flaw: Flaw) -> list[str]:
    if flaw.parameter is not None:
        return ["query", flaw.parameter]
    return ["body", *(part for part in (flaw.pointer or "").split("/") if part)]


def _xml(refusal: Refusal, document: Document, content: Content) -> str:
    flaw = refusal.flaws[0]
    known = document.properties(content.schema)
    facts = {"Code": flaw.code, "Message": flaw.detail, "RequestId": "0", "HostId": "simulator"}
    return element("Error", {key: value for key, value in facts.items() if not known or key in known})
