"""Docstrings: our own descriptions, if there are any, and the facts of the document."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Set
from typing import Any

from codegen import ir
from codegen.render import typetext

WIDTH = 116
MOST_VALUES = 24
LONGEST_EXAMPLE = 40
FORMATS = {"uuid": "UUID", "uri": "URL", "url": "URL", "email": "e-mail address", "byte": "base64", "binary": "file"}
RETRIES = {
    "safe": "It only reads, so it is retried after any failure.",
    "idempotent": "Repeating it changes nothing, so it is retried after any failure.",
    "command_id": "It is retried with the same `command_id`, so Telnyx carries it out only once.",
    "idempotency_key": "It is retried with the same idempotency key, so Telnyx carries it out only once.",
    "none": "It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.",
}


def function(operation: ir.Operation, *, bound: str | None = None) -> str:
    """The docstring of a function, or of a method of a handle (without the session and the bound id)."""
    returned = " or ".join(dict.fromkeys(f"{typetext.result(r.type)} ({r.status})" for r in operation.successes))
    session = _item("session", "the session to send with.") if bound is None else []
    again = RETRIES[operation.idempotency]
    return _called(operation, again, session, {bound}, returned or "None.", _raises(operation))


def live(operation: ir.Operation, bound: str, returned: str) -> str:
    """The docstring of a method of a live handle: what it waits for, and what it raises."""
    ends = operation.ending.events if operation.ending else ()
    waits = f"It waits for {' or '.join(ends)}." if ends else ""
    raises = []
    if operation.ending and operation.ending.makes == "Call":
        raises += _item("CallNotAnswered", "the other side was busy, did not answer, or refused.")
    if ends:
        raises += _item("CallEnded", "it ended before that.")
        raises += _item("EndingMissing", "no such event came in the longest time that the command can take.")
    return _called(operation, waits, [], {bound, "command_id"}, f"{returned}.", [*raises, *_raises(operation)])


def _called(
    operation: ir.Operation, more: str, session: list[str], left_out: Set[str | None], returned: str, raises: list[str]
) -> str:
    """The docstring of what is called: `more` stands beside the request."""
    first = sentence(operation.description or operation.summary or operation.id)
    lines = wrapped(f"{first} Deprecated." if operation.deprecated else first, 4)
    lines += ["", *wrapped(f"`{operation.method} {operation.path}` ({operation.id}). {more}", 4), "", "    Args:"]
    lines += session
    for argument in (*operation.positional, *operation.required, *operation.optional):
        if argument.field.name not in left_out:
            lines += _item(argument.field.name, value(argument.field, argument.listed_by) or _type(argument))
    lines += _item("options", "overrides for this call: retry, timeouts, headers.")
    lines += ["", "    Returns:", *wrapped(returned, 8), "", "    Raises:", *raises]
    if operation.webhooks:
        lines += ["", *wrapped("Webhooks that may follow: " + ", ".join(operation.webhooks) + ".", 4)]
    return quoted(lines)


def module(tags: str, count: int, about: Iterable[str]) -> str:
    """The docstring of a module of functions, with the sentences about its tags."""
    lines = [f"{tags}: {count} operation{'' if count == 1 else 's'}."]
    for text in about:
        lines += ["", *wrapped(sentence(text), 0)]
    made = quoted(lines)
    return made.replace('\n    """', '\n"""')


def row(operation: ir.Operation) -> str:
    """A function as a row of a Markdown table: short signature, description, request and idempotency class."""
    required = [a.field.name for a in operation.required]
    given = [*(a.field.name for a in operation.positional), *(["*", *required] if required else []), "..."]
    text = sentence(operation.description or operation.summary or operation.id)
    text = re.sub(r"([\\`*|<\[])", r"\\\1", f"{text} Deprecated." if operation.deprecated else text)
    request = re.sub(r"[`|\s]+", " ", f"{operation.method} {operation.path}")
    return f"| `{operation.function}({', '.join(given)})` | {text} | `{request}` | {operation.idempotency} |"


def _type(argument: ir.Argument) -> str:
    return f"`{typetext.argument(argument.field.type, required=True, file=argument.file)}`."


def _raises(operation: ir.Operation) -> list[str]:
    declared = [r.status for r in operation.responses if r not in operation.successes]
    statuses = ", ".join(dict.fromkeys(s for s in declared if s != "default"))
    lines = _item("ApiError", f"an error response; documented: {statuses}." if statuses else "an error response.")
    if operation.idempotency != "safe":
        lines += _item("OutcomeUnknown", "the request failed, but may have been carried out.")
    return lines


def model(cls: ir.Class, use: str) -> str:
    """The docstring of a class: its description or where it is used, and the fields with a description or facts."""
    lines = wrapped(sentence(cls.description or use), 4)
    items = [(f, value(f)) for f in cls.fields]
    documented = [line for f, words in items if words for line in _item(f.name, words)]
    if documented:
        lines += ["", "    Attributes:", *documented]
    return quoted(lines)


def value(field: ir.Field, listed_by: str | None = None) -> str:
    """The text about an argument or attribute: our description, then the facts of the document that it does not state."""
    facts, said = dict(field.facts), field.description or ""
    parts = [sentence(said)] if said else []
    if listed_by:
        parts.append(f"Listed by `{listed_by}`.")
    if facts.get("deprecated") is True:
        parts.append("Deprecated.")
    enum = next((p for p in ir.parts(field.type) if isinstance(p, ir.Enum)), None)
    if enum is not None:
        more = len(enum.values) - MOST_VALUES
        shown = ", ".join(str(v) for v in enum.values[:MOST_VALUES])
        parts.append(f"One of {shown} and {more} more." if more > 0 else f"One of {shown}.")
    parts += bounds(facts, said)
    default = facts.get("default")
    if default not in (None, "", [], {}) and not re.search(
        rf"\b{re.escape(str(default))} (by default|when left)", said
    ):
        parts.append(f"Telnyx's default: {default}.")
    example = facts["examples"][0] if facts.get("examples") else None
    if (
        enum is None
        and isinstance(example, str | int | float)
        and not isinstance(example, bool)
        and 0 < len(str(example)) <= LONGEST_EXAMPLE
    ):
        parts.append(f"Example: {example}")
    return " ".join(parts)


def bounds(facts: Mapping[str, Any], said: str = "") -> list[str]:
    """Range, length, pattern and format of a value; no range that is said already."""
    ranges = [
        _range(facts.get("minimum"), facts.get("maximum"), ""),
        _range(facts.get("minLength") or None, facts.get("maxLength"), " characters"),
        _range(facts.get("minItems") or None, facts.get("maxItems"), " items"),
    ]
    parts = [text for text in ranges if text.rstrip(".") not in said]
    if kind := FORMATS.get(facts.get("format", "")):
        parts.append(f"{kind[0].upper()}{kind[1:]}.")
    if "pattern" in facts:
        parts.append(f"Matches {facts['pattern']}")
    return parts


def _range(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return f"{least} to {most}{unit}."
    return f"At least {least}{unit}." if least is not None else f"At most {most}{unit}." if most is not None else ""


def sentence(text: str) -> str:
    """The text as one paragraph with a punctuation mark at its end."""
    text = " ".join(text.split())
    return text if re.search(r"[.!?:]$", text) else f"{text}."


def _item(name: str, text: str) -> list[str]:
    return textwrap.wrap(
        f"{name}: {text}",
        WIDTH,
        initial_indent=" " * 8,
        subsequent_indent=" " * 12,
        break_long_words=False,
        break_on_hyphens=False,
    )


def wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def quoted(lines: Iterable[str]) -> str:
    """The lines as a docstring literal."""
    text = "".join(c if c.isprintable() or c == "\n" else " " for c in "\n".join(lines)).strip()
    raw = "r" if "\\" in text else ""
    text = text.replace('"""', "'''")
    if text.endswith(('"', "\\")):
        text += " "
    return f'{raw}"""{text}\n    """' if "\n" in text else f'{raw}"""{text}"""'
