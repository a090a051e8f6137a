"""The errors of the API: Telnyx's codes, and the exception that answers a request with them."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

# code -> (title, the statuses that it may have: the first one that the operation declares is sent)
CODES: Mapping[str, tuple[str, tuple[int, ...]]] = {
    "10002": ("Invalid phone number", (422, 400)),
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
    "40300": ("Blocked due to STOP message", (400, 422)),
    "40302": ("Message too large", (400, 422)),
    "40305": ("Invalid 'from' address", (400, 422)),
    "40309": ("Region is not whitelisted", (400, 422)),
    "40310": ("Invalid destination number", (422, 400)),
    "40320": ("Message cannot be cancelled", (400, 422)),
    "85001": ("Phone number is not available", (422, 400)),
    "85006": ("Phone number is reserved", (422, 400)),
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
class ErrorItem:
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


class ApiError(Exception):
    """A request is not carried out, and gets an error response.

    Args:
        errors: what is wrong; the first one decides the status.
        status: the status to send, whatever the document declares.
        headers: further headers of the response.
    """

    def __init__(self, *errors: ErrorItem, status: int | None = None, headers: Mapping[str, str] | None = None) -> None:
        super().__init__("; ".join(f"{error.place}: {error.detail}" for error in errors))
        self.errors = errors
        self.status = status
        self.headers: dict[str, str] = dict(headers or {})


def api_error(code: str, detail: str, **place: str) -> ApiError:
    """Make an error of one item.

    Args:
        code: Telnyx's error code.
        detail: what is wrong, for a person.
        place: `pointer` or `parameter`, where that is known.
    """
    return ApiError(ErrorItem(code, detail, **place))


def check_range(value: float, least: float, most: float, pointer: str) -> None:
    """Refuse a number of a request that is out of range, where the document declares no bounds.

    Raises:
        ApiError: it is.
    """
    if not least <= value <= most:
        raise api_error("10033", f"{value} is not between {least} and {most}", pointer=pointer)
