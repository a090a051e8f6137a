"""The journal as text for a person: who sent what, when, and with which result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from telnyx_async.simulator.journal import Entry, EventEntry, RequestEntry, WebhookEntry
from telnyx_async.simulator.schema.types import Json

_COLORS = {"dim": "2", "bold": "1", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
_WIDTH = 40
_LONGEST = 48
# The fields of a command and of a webhook's payload that are shown.
_IN_COMMANDS = ("to", "text", "digits", "name", "queue_name", "cause")
_IN_PAYLOADS = ("direction", "digit", "digits", "status", "result", "hangup_cause", "queue", "reason", "failure_reason")


def timeline(entries: Iterable[Entry], *, color: bool = False) -> str:
    """Write a sequence diagram, one line for each entry: people, Telnyx, and the application.

    Seconds are counted from the first entry.

    Args:
        entries: of a journal.
        color: whether to write terminal colors.
    """
    entries = list(entries)
    lines = TimelineFormatter(color=color, start=entries[0].at if entries else 0.0)
    return "\n".join([lines.head(), *(lines.line(entry) for entry in entries)])


class TimelineFormatter:
    """Writes one line for each entry, and numbers the calls in their order.

    Args:
        color: whether to write terminal colors.
        start: the time that seconds are counted from.
    """

    def __init__(self, *, color: bool, start: float = 0.0) -> None:
        self._start = start
        self._paint = _Paint(color)
        self._calls: dict[str, int] = {}

    def head(self) -> str:
        """The heading of the columns."""
        return self._paint("dim", f"{'seconds':>8}  {'call':>4}  {'telnyx':<{_WIDTH - 11}}application")

    def line(self, entry: Entry) -> str:
        """The line of an entry."""
        number = str(self._calls.setdefault(entry.call, len(self._calls) + 1)) if entry.call else ""
        return (
            f"{self._paint('dim', f'{entry.at - self._start:8.3f}  {number:>4}')}  {_text(entry, self._paint)}".rstrip()
        )


class _Paint:
    def __init__(self, color: bool) -> None:
        self._color = color

    def __call__(self, name: str, text: str) -> str:
        return f"\x1b[{_COLORS[name]}m{text}\x1b[0m" if self._color and text else text


def _text(entry: Entry, paint: _Paint) -> str:
    match entry:
        case EventEntry():
            quoted = f"“{entry.detail}”" if entry.what in ("hears", "says", "writes", "reads") else entry.detail
            return paint("cyan", f"  ☎ {entry.who} {entry.what} {quoted}".rstrip())
        case WebhookEntry():
            return _webhook(entry, paint)
        case RequestEntry():
            return _request(entry, paint)
    return ""


def _webhook(entry: WebhookEntry, paint: _Paint) -> str:
    arrow = paint("bold", entry.event_type) + " " + paint("dim", "─" * (_WIDTH - len(entry.event_type) - 3) + "▶")
    good = entry.state == "delivered"
    result = str(entry.status) if entry.status is not None else entry.outcome or "…"
    marks = [
        f"attempt {entry.attempt}" if entry.attempt > 1 else "",
        "to the failover URL" if entry.failover else "",
        "duplicate" if entry.duplicate else "",
        "given up" if entry.state == "given up" else "",
    ]
    payload = entry.body.get("data", {}).get("payload", {})
    return _line(
        arrow, paint("green" if good else "red", f"{result:<4}"), marks, _summary(payload, _IN_PAYLOADS), paint
    )


def _request(entry: RequestEntry, paint: _Paint) -> str:
    name = entry.operation or f"{entry.method} {entry.path}"
    arrow = paint("dim", "◀" + "─" * (_WIDTH - len(name) - 3)) + " " + paint("bold", name)
    failed = entry.status is None or entry.status >= 400
    status = "…" if entry.status is None else str(entry.status)
    marks = [
        f"not carried out again: same {_key(entry)}" if entry.duplicate_of is not None else "",
        f"fault: {entry.fault}" if entry.fault else "",
        "sample" if entry.source == "sample" and not failed else "",
        f"not in the document: {', '.join(entry.unknown)}" if entry.unknown else "",
    ]
    about = _error(entry) if failed and not entry.fault else _summary(entry.body, _IN_COMMANDS)
    return _line(arrow, paint("red" if failed else "green", f"{status:<4}"), marks, about, paint)


def _line(arrow: str, result: str, marks: list[str], about: str, paint: _Paint) -> str:
    notes = ", ".join(mark for mark in marks if mark)
    return f"{arrow}  {result} {paint('yellow', notes)}{'  ' if notes else ''}{paint('dim', about)}".rstrip()


def _key(entry: RequestEntry) -> str:
    return "command_id" if entry.command_id else "idempotency key"


def _summary(body: Json, names: Iterable[str]) -> str:
    """The fields of a body that are shown."""
    if not isinstance(body, Mapping):
        return ""
    found = []
    for name in names:
        value = body.get(name)
        if isinstance(value, str) and value:
            short = value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
            found.append(f"{name} “{short}”" if " " in short else f"{name} {short}")
    return ", ".join(found)


def _error(entry: RequestEntry) -> str:
    """The first error of a response: its code, place and detail."""
    errors = entry.response.get("errors") if isinstance(entry.response, Mapping) else None
    first = errors[0] if isinstance(errors, list) and errors else entry.response
    if not isinstance(first, Mapping):
        return ""
    source = first.get("source") or {}
    place = source.get("pointer") or source.get("parameter") or ""
    detail = first.get("detail") or first.get("title") or ""
    return " ".join(str(part) for part in (first.get("code", ""), place, detail) if part)
