"""The cost of typed responses: the time from JSON to models for 250 phone numbers, relative to parsing the JSON alone.

    python -m benchmarks.structuring

The goal is at most 2.2. It is compared with stock cattrs on plain attrs classes with the same fields.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import orjson
from attrs import field, make_class
from cattrs import Converter

from telnyx_async._engine.serialization import structure
from telnyx_async.model import fields_of
from telnyx_async.models import PhoneNumberDetailed

ROUNDS = 300
NAMES = [f.name for f in fields_of(PhoneNumberDetailed)]


def page(*, missing: int = 0, unknown: int = 0) -> bytes:
    """A page of phone numbers, with missing fields and with unknown fields."""
    item: dict[str, Any] = dict.fromkeys(NAMES[missing:], "a value of medium length")
    item |= {"tags": ["one", "two"]} | {f"unknown_{i}": i for i in range(unknown)}
    meta = {"total_pages": 1, "total_results": 250, "page_number": 1, "page_size": 250}
    return orjson.dumps({"data": [item | {"id": str(i)} for i in range(250)], "meta": meta})


def milliseconds(work: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """The median times of two functions, run alternately."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for taken, program in zip(times, (work, other), strict=True):
            start = time.perf_counter()
            program()
            taken.append(time.perf_counter() - start)
    return statistics.median(times[0]) * 1e3, statistics.median(times[1]) * 1e3


def _type_of(name: str) -> Any:
    return Any if name == "tags" else str | None


def _ours(content: bytes) -> object:
    return structure("ListPhoneNumbersResponse", orjson.loads(content))


def _plain(content: bytes, plain_class: Any, stock: Converter) -> object:
    return stock.structure(orjson.loads(content)["data"], list[plain_class])


def main() -> None:
    """Print the table."""
    plain_class: Any = make_class("Plain", {name: field(default=None, type=_type_of(name)) for name in NAMES})
    stock = Converter(detailed_validation=False)
    print(f"{'page of 250':<34} {'orjson.loads':>13} {'ours':>9} {'stock cattrs':>13}")
    for title, content in (
        ("all fields", page()),
        ("three fields missing", page(missing=3)),
        ("two unknown fields", page(unknown=2)),
    ):
        loads = partial(orjson.loads, content)
        ours, read = milliseconds(partial(_ours, content), loads)
        plain, _ = milliseconds(partial(_plain, content, plain_class, stock), loads)
        print(f"{title:<34} {read:>10.2f} ms {ours / read:>7.2f} x {plain / read:>11.2f} x")


if __name__ == "__main__":
    main()
