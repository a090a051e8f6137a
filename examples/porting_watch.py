"""Watch porting orders until their numbers are yours: print each change of a status.

    export TELNYX_API_KEY=KEY...
    python -m examples.porting_watch                                           # all orders that are not done yet
    python -m examples.porting_watch eef3340b-8903-4466-b445-89b697315a3a      # only these

This program asks for the status. A program with webhooks can use `porting_order.status_changed` instead.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import porting_orders
from telnyx_async.models import PortingOrder

FINAL = ("ported", "cancelled")


async def open_orders(telnyx: TelnyxSession) -> list[str]:
    """The ids of the orders that are neither drafts nor done."""
    listed = paginate(porting_orders.list, telnyx, include_phone_numbers=False, page_size=250)
    return [order.id async for order in listed if order.status.value not in ("draft", *FINAL)]


def describe(order: PortingOrder) -> str:
    """The status of an order in one line, with what is wrong and with the day of the porting, as far as known."""
    name = order.customer_reference or order.id
    problems = [detail.description or str(detail.code) for detail in order.status.details or ()]
    day = order.activation_settings.foc_datetime_actual if order.activation_settings else None
    when = f", to be ported {day:%Y-%m-%d %H:%M} UTC" if day and order.status.value not in FINAL else ""
    return f"{name}: {order.status.value}{when}{''.join(f'; {problem}' for problem in problems)}"


async def watch(telnyx: TelnyxSession, order_id: str, *, every: float) -> str | None:
    """Print an order at each change of its status. Returns the last status."""
    before = None
    while True:
        order = (await porting_orders.get(telnyx, order_id, include_phone_numbers=False)).data
        status = order.status.value
        if status != before:
            print(describe(order), flush=True)
        if status in FINAL:
            return status
        before = status
        await asyncio.sleep(every)


async def main(given: argparse.Namespace) -> int:
    """Watch all orders at the same time. The exit code is 0 only when all were ported."""
    async with TelnyxSession() as telnyx:
        watched = given.orders or await open_orders(telnyx)
        last = await asyncio.gather(*(watch(telnyx, order_id, every=given.every) for order_id in watched))
    return 0 if all(status == "ported" for status in last) else 1


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.porting_watch", description="Watch porting orders.")
    parser.add_argument("orders", nargs="*", help="ids of porting orders (default: all that are not done)")
    parser.add_argument("--every", type=float, default=300.0, help="seconds between two status requests (default: 300)")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
