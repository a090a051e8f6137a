"""Buy a phone number of an area, and configure it for calls and messages.

    export TELNYX_API_KEY=KEY...
    python -m examples.buy_number --reference office-chicago --area-code 312 --connection 1684641123236054244

An order costs money and takes no key, so the library never repeats it. This program gives each order a reference of yours
and looks for it: when a response was lost, or when the program is run again, there is still one order only.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import available_phone_numbers, number_orders, phone_numbers
from telnyx_async.errors import OutcomeUnknown
from telnyx_async.models import NumberOrderWithPhoneNumbers


async def find_order(telnyx: TelnyxSession, reference: str) -> str | None:
    """The id of the order with this reference; None when there is none."""
    listed = paginate(number_orders.list, telnyx, filter_customer_reference=reference)
    async for order in listed:
        if order.status != "failure":
            return order.id
    return None


async def place_order(telnyx: TelnyxSession, given: argparse.Namespace) -> str | None:
    """Order the first number that the search finds. Returns the id of the order, or None when there is no order."""
    found = await available_phone_numbers.list(
        telnyx,
        filter_country_code=given.country,
        filter_national_destination_code=given.area_code,
        filter_features=given.features,
        filter_limit=1,
    )
    if not found.data or not (number := found.data[0].phone_number):
        return None
    try:
        ordered = await number_orders.create(
            telnyx,
            phone_numbers=[{"phone_number": number}],
            connection_id=given.connection,
            messaging_profile_id=given.messaging_profile,
            customer_reference=given.reference,
        )
    except OutcomeUnknown:
        return await find_order(telnyx, given.reference)
    return ordered.data.id


async def done(telnyx: TelnyxSession, order_id: str, *, every: float) -> NumberOrderWithPhoneNumbers:
    """Wait until an order is carried out or refused."""
    while True:
        order = (await number_orders.get(telnyx, order_id)).data
        if order.status != "pending":
            return order
        await asyncio.sleep(every)


async def configure(telnyx: TelnyxSession, number: str, reference: str) -> None:
    """Give the number a reference and a tag, to find it by."""
    async for owned in paginate(phone_numbers.list, telnyx, filter_phone_number=number):
        await phone_numbers.update(telnyx, owned.id, customer_reference=reference, tags=["examples"])


async def main(given: argparse.Namespace) -> int:
    """Buy and configure. The exit code is 0 only when the number can be used."""
    async with TelnyxSession() as telnyx:
        order_id = await find_order(telnyx, given.reference) or await place_order(telnyx, given)
        if order_id is None:
            print("no order was placed: no such number, or run the program again", file=sys.stderr)
            return 1
        order = await done(telnyx, order_id, every=given.every)
        bought = [one.phone_number for one in order.phone_numbers or () if one.phone_number]
        print(f"{', '.join(bought)}: {order.status}")
        if order.status != "success":
            return 1
        for number in bought:
            await configure(telnyx, number, given.reference)
    return 0


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.buy_number", description="Buy a phone number.")
    parser.add_argument("--reference", required=True, help="a name of yours for the order; one order for each name")
    parser.add_argument("--country", default="US", help="two letters (default: US)")
    parser.add_argument("--area-code", help="such as 312")
    parser.add_argument("--features", nargs="+", default=["sms", "voice"], help="(default: sms voice)")
    parser.add_argument("--connection", help="id of the Call Control application that gets the calls")
    parser.add_argument("--messaging-profile", help="id of the messaging profile that gets the messages")
    parser.add_argument("--every", type=float, default=2.0, help="seconds between two status requests (default: 2)")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
