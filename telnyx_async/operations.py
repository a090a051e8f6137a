"""Finds operations from the terminal, and says how they are called.

    python -m telnyx_async.operations                      the modules of functions
    python -m telnyx_async.operations answer call          what has these words, the best first
    python -m telnyx_async.operations calls.answer         one function: signature, arguments, a call to paste
    python -m telnyx_async.operations calls.answer --json  the same for programs

All that is shown comes from the functions themselves: their signatures, their docstrings and their operations.
"""

from __future__ import annotations

import argparse
import inspect
import json
import os
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import Any, Final, Literal, get_args, get_origin

import attrs
from attrs import frozen

from telnyx_async._engine.annotations import alternatives, evaluate
from telnyx_async._engine.arguments import type_of
from telnyx_async.model import Model, fields_of
from telnyx_async.operation import OPERATIONS, FileContent, Operation

__all__ = ["Argument", "Description", "about_modules", "describe", "search"]

SHOWN: Final = 30
# What a word counts for, by where it stands.
AS_NAME, IN_NAME, IN_SUMMARY, IN_ARGUMENTS = 20, 8, 4, 1


@frozen
class Argument:
    """An argument of a function, after the session.

    Attributes:
        name: in Python.
        type: its annotation.
        required: whether it must be given.
        positional: whether it may be given without its name.
        text: what it is; "" where it has no description.
    """

    name: str
    type: str
    required: bool
    positional: bool
    text: str


@frozen
class Description:
    """A function of `telnyx_async.api`, described.

    Attributes:
        function: module and name, as `calls.answer`.
        id: operationId.
        summary: what it does.
        method: of the request.
        path: of the request.
        idempotency: its idempotency class.
        again: what that means for a request that failed.
        signature: as Python.
        arguments: in the order of the signature.
        returns: the types of the result, with their statuses.
        raises: the errors, with when they are raised.
        webhooks: the event types that may follow.
        deprecated: whether it is to go.
        call: a call to paste, with its imports, with values for the required arguments.
    """

    function: str
    id: str
    summary: str
    method: str
    path: str
    idempotency: str
    again: str
    signature: str
    arguments: tuple[Argument, ...]
    returns: str
    raises: tuple[str, ...]
    webhooks: tuple[str, ...]
    deprecated: bool
    call: str


def describe(operation: Operation) -> Description:
    """Describe the function of an operation.

    Args:
        operation: one of `OPERATIONS`.

    Returns:
        What its signature, its docstring and the operation say.
    """
    function = inspect.unwrap(operation.load())
    parts = _parts(function)
    arguments = tuple(_arguments(function, _items(parts.get("Args", ""))))
    return Description(
        function=f"{operation.module}.{operation.function}",
        id=operation.id,
        summary=" ".join(parts["summary"].split()) or operation.summary,
        method=operation.method,
        path=operation.path,
        idempotency=operation.idempotency,
        again=" ".join(parts["request"].partition(f"({operation.id}).")[2].split()),
        signature=_signature(operation, function),
        arguments=arguments,
        returns=" ".join(parts.get("Returns", "").split()),
        raises=tuple(f"{name}: {text}" for name, text in _items(parts.get("Raises", "")).items()),
        webhooks=operation.webhooks,
        deprecated=operation.deprecated,
        call=_call(operation, function, [argument for argument in arguments if argument.required]),
    )


def search(words: Iterable[str]) -> list[Operation]:
    """Find operations.

    Args:
        words: all of them must occur in the name, id, path, tag or text of the operation or of its arguments.

    Returns:
        The operations, the best match first. A function's name or an operationId finds that operation alone.
    """
    wanted = [word.lower() for word in words]
    if len(wanted) == 1:
        for operation in OPERATIONS.values():
            if wanted[0] in (f"{operation.module}.{operation.function}", operation.id.lower()):
                return [operation]
    scored = [(_score(operation, wanted), operation) for operation in OPERATIONS.values()]
    found = [(score, operation) for score, operation in scored if score]
    return [o for _, o in sorted(found, key=lambda pair: (-pair[0], pair[1].module, pair[1].function))]


def _score(operation: Operation, wanted: Sequence[str]) -> int:
    """How well an operation matches; 0 when a word does not occur."""
    name = f"{operation.module}.{operation.function}"
    doc = (inspect.unwrap(operation.load()).__doc__ or "").lower()
    first = f"{doc.partition('args:')[0]} {operation.id} {operation.summary} {operation.path} {operation.tag}".lower()
    found = [
        AS_NAME
        if word in (operation.module, operation.function) or any(p.startswith(word) for p in re.split(r"[._]", name))
        else IN_NAME
        if word in name
        else IN_SUMMARY
        if word in first
        else IN_ARGUMENTS
        if word in doc
        else 0
        for word in wanted
    ]
    # Of two names with the words, the one with less besides them is meant.
    return sum(found) * 10 - len(re.split(r"[._]", name)) if all(found) else 0


def _similar(word: str) -> list[str]:
    """Find what a word that no operation has may be meant to be.

    Args:
        word: as it was given.

    Returns:
        Names of functions, words of them, and event types; the most similar first.
    """
    names = [name for o in OPERATIONS.values() for name in (f"{o.module}.{o.function}", *o.webhooks)]
    parts = {part for name in names for part in re.split(r"[._]", name)}
    return get_close_matches(word.lower(), {*names, *parts}, cutoff=0.7)


def _parts(function: Callable[..., Any]) -> dict[str, str]:
    """The parts of a docstring: summary, request, and the sections by their headings."""
    paragraphs = (inspect.getdoc(function) or "").split("\n\n")
    found = {"summary": paragraphs[0], "request": paragraphs[1] if len(paragraphs) > 1 else ""}
    for paragraph in paragraphs[2:]:
        heading, _, rest = paragraph.partition(":\n")
        found[heading] = textwrap.dedent(rest)
    return found


def _items(section: str) -> dict[str, str]:
    """`name: text` of a section, whose further lines are indented."""
    joined = re.sub(r"\n\s+", " ", section)
    return {name: text for line in joined.splitlines() for name, _, text in [line.partition(": ")]}


def _arguments(function: Callable[..., Any], texts: Mapping[str, str]) -> Iterable[Argument]:
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name not in ("session", "options"):
            annotation = str(parameter.annotation)
            required = parameter.default is parameter.empty
            text = texts.get(parameter.name, "")
            yield Argument(
                name=parameter.name,
                type=annotation if required else annotation.removesuffix(" | None"),
                required=required,
                positional=parameter.kind is parameter.POSITIONAL_OR_KEYWORD,
                text="" if text == f"`{annotation}`." else text,
            )


def _signature(operation: Operation, function: Callable[..., Any]) -> str:
    """The signature as Python, with a line for each parameter."""
    signature = inspect.signature(function)
    lines, keyword = [], False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword:
            keyword = True
            lines.append("    *,")
        default = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
        lines.append(f"    {parameter.name}: {parameter.annotation}{default},")
    return "\n".join([f"async def {operation.function}(", *lines, f") -> {signature.return_annotation}: ..."])


def _call(operation: Operation, function: Callable[..., Any], required: Sequence[Argument]) -> str:
    """A call with a value for each required argument."""
    values = [_value(a.type, a.name, a.text) for a in required]
    given = [v if a.positional else f"{a.name}={v}" for a, v in zip(required, values, strict=True)]
    name = f"{operation.module}.{operation.function}"
    called = f"{name}({', '.join(['telnyx', *given])})"
    if operation.paging and operation.paging.style != "single":
        line = f"async for item in paginate({', '.join([name, 'telnyx', *given])}):\n        print(item)"
    else:
        given_back = inspect.signature(function).return_annotation != "None"
        line = f"{'result = ' if given_back else ''}await {called}"
    times = sorted(name for name in ("UTC", "datetime", "date") if re.search(rf"\b{name}[(.)]", " ".join(values)))
    lines = [
        *([f"from datetime import {', '.join(times)}", ""] if times else []),
        f"from telnyx_async import TelnyxSession{', paginate' if 'paginate(' in line else ''}",
        f"from telnyx_async.api import {operation.module}",
        "",
        "async with TelnyxSession() as telnyx:",
        f"    {line}",
    ]
    return "\n".join(lines)


# Class -> a value of it, as Python.
_VALUES: Final[Mapping[Any, str]] = {
    bool: "True",
    int: "1",
    float: "1.0",
    datetime: "datetime(2026, 1, 31, tzinfo=UTC)",
    date: "date(2026, 1, 31)",
    bytes: 'b"..."',
    Any: '"..."',
}

# What docstrings say of a format -> a text of it.
_FORMATS: Final = {"UUID.": "00000000-0000-0000-0000-000000000000", "URL.": "https://example.com/"}


def _value(annotation: str, name: str, text: str) -> str:
    """A value for an argument, as Python: the documented example, or one of the right type."""
    if set(alternatives(type_of(annotation))) & set(get_args(FileContent)):
        return _VALUES[bytes]
    example = re.search(r"Example: (\S.*)$", text)
    formatted = next((value for words, value in _FORMATS.items() if words in text), None)
    return _of_type(type_of(annotation), name, example[1] if example else formatted)


def _of_type(tp: Any, name: str, example: str | None = None) -> str:
    kinds = alternatives(tp)
    kind = next((k for k in kinds if get_origin(k) is Literal), kinds[0])
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return _quoted(parts[0])
    if kind is str:
        return _quoted(example or f"<{name}>")
    if kind is int and example and example.isdecimal():
        return example
    if isinstance(kind, type) and issubclass(kind, Model):
        return _of_model(kind)
    if origin is not None and issubclass(origin, Mapping):
        return f'{{"...": {_of_type(parts[1], name)}}}' if parts[1] is not Any else "{}"
    if origin is not None and issubclass(origin, Sequence):
        return f"[{_of_type(parts[0], name, example)}]"
    return _VALUES[kind]


def _of_model(model: type[Model]) -> str:
    """The required fields of a model, as a mapping."""
    required = [f for f in fields_of(model) if attrs.fields_dict(model)[f.name].default is attrs.NOTHING]
    items = [f"{_quoted(f.wire_name)}: {_of_type(evaluate(f.annotation), f.wire_name)}" for f in required]
    return f"{{{', '.join(items)}}}"


def _quoted(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


@cache
def about_modules() -> Mapping[str, str]:
    """Say what each module of functions is for.

    Returns:
        The modules of `telnyx_async.api`, with the sentences about them.
    """
    names = sorted({operation.module for operation in OPERATIONS.values()})
    docs = {name: inspect.getdoc(import_module(f"telnyx_async.api.{name}")) or "" for name in names}
    return {name: " ".join(doc.split("\n\n", 1)[-1].split()) for name, doc in docs.items()}


def _shown(description: Description) -> str:
    """One function for a person to read."""
    d = description
    lines = [d.function, "", *textwrap.wrap(d.summary, 100), "", f"{d.method} {d.path} ({d.id})"]
    lines += [f"{d.idempotency}: {d.again}", "", d.signature, ""]
    for argument in d.arguments:
        kind = "required" if argument.required else "optional"
        text = f"{argument.name} ({kind}): {argument.text or argument.type}"
        lines += textwrap.wrap(text, 100, initial_indent="  ", subsequent_indent="      ")
    lines += ["", f"returns {d.returns}", *(f"raises {text}" for text in d.raises)]
    if d.webhooks:
        lines.append(f"webhooks that may follow: {', '.join(d.webhooks)}")
    return "\n".join([*lines, "", d.call])


def _nothing_found(words: Sequence[str]) -> str:
    missing = [word for word in words if not search([word])]
    if not missing:
        return f"no operation has all of the words: {' '.join(words)}; give fewer"
    meant = [f"{word}: did you mean {' or '.join(names)}?" for word in missing if (names := _similar(word))]
    return "\n".join([f"no operation has the words: {' '.join(missing)}", *meant])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command: 0 when something was found."""
    parser = argparse.ArgumentParser(prog="python -m telnyx_async.operations", description="Find operations.")
    parser.add_argument("words", nargs="*", help="of a name, path or description; or a name such as calls.answer")
    parser.add_argument("--json", action="store_true", help="all matches with all that is known, as a JSON list")
    given = parser.parse_args(arguments)
    if not given.words and not given.json:
        print("\n".join(f"{name:38} {text}" for name, text in about_modules().items()))
        return 0
    found = search(given.words)
    if given.json:
        print(json.dumps([attrs.asdict(describe(operation)) for operation in found], ensure_ascii=False, indent=2))
    elif len(found) == 1:
        print(_shown(describe(found[0])))
    else:
        for operation in found[:SHOWN]:
            d = describe(operation)
            print(f"{d.function}\n    {d.summary}\n    {d.method} {d.path}, {d.idempotency}")
        if len(found) > SHOWN:
            print(f"and {len(found) - SHOWN} more; give another word")
    if not found:
        print(_nothing_found(given.words), file=sys.stderr)
    return 0 if found else 1


def _command() -> int:
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:  # what reads, such as `head`, has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


if __name__ == "__main__":
    sys.exit(_command())
