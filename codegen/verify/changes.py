"""The changes between two editions, written down: as lines for a terminal, Markdown for the CHANGELOG, JSON for a bot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from attrs import asdict

from codegen.verify.diff import Change, summary


def as_text(found: Sequence[Change]) -> str:
    """One line for each change, and a last one that counts them."""
    lines = [f"{'breaking  ' if c.breaking else '          '}{c}" for c in found]
    return "\n".join([*lines, summary(found)]) + "\n"


def as_markdown(found: Sequence[Change], title: str = "") -> str:
    """Breaking changes first, by product. The places are in backticks, as the CHANGELOG names them."""
    parts = [f"{title}{summary(found)}."]
    for heading, breaking in (("Breaking", True), ("Other", False)):
        if some := [c for c in found if c.breaking is breaking]:
            parts += [f"### {heading}", *_products(some)]
    return "\n\n".join(parts) + "\n"


def _products(found: Sequence[Change]) -> Iterator[str]:
    for product, changes in groupby(found, key=lambda c: c.product):
        yield f"#### {product}"
        yield "\n".join(f"- `{c.where}`{str(c).removeprefix(c.where)}" for c in changes)


def as_json(found: Sequence[Change]) -> str:
    """A list of objects with the fields of `Change`."""
    return json.dumps([asdict(c) for c in found], ensure_ascii=False, indent=1) + "\n"


FORMATS: Mapping[str, Callable[[Sequence[Change]], str]] = {"text": as_text, "markdown": as_markdown, "json": as_json}
