"""Send a PDF as a fax, and wait until it has arrived or failed.

    export TELNYX_API_KEY=KEY...
    python -m examples.send_fax invoice.pdf --from +13125550100 --to +13125550101 --connection 1684641123236054244

The connection is a fax application of yours, and the `--from` number must belong to it. The file is streamed, so it can be
large. This program polls for the status; a program with webhooks can use `fax.delivered` and `fax.failed` instead.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from telnyx_async import TelnyxSession
from telnyx_async.api import faxes

FINAL = ("delivered", "failed")


async def send(telnyx: TelnyxSession, document: Path, *, from_: str, to: str, connection_id: str) -> str:
    """Send the document. Returns the id of the fax."""
    sent = await faxes.send(telnyx, connection_id=connection_id, from_=from_, to=to, contents=document, quality="high")
    return sent.data.id


async def outcome(telnyx: TelnyxSession, fax_id: str, *, every: float = 5.0) -> str:
    """Wait until the status of a fax is final. Returns the status."""
    while True:
        fax = await faxes.get(telnyx, fax_id)
        status = fax.data.status
        if status in FINAL:
            return status
        print(f"{fax_id}: {status}")
        await asyncio.sleep(every)


async def main(given: argparse.Namespace) -> int:
    """Send the fax and wait. The exit code is 0 only when the fax was delivered."""
    async with TelnyxSession() as telnyx:
        document, own, to = Path(given.document), given.from_, given.to
        fax_id = await send(telnyx, document, from_=own, to=to, connection_id=given.connection)
        status = await outcome(telnyx, fax_id, every=given.every)
    print(f"{fax_id}: {status}")
    return 0 if status == "delivered" else 1


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.send_fax", description="Send a PDF as a fax.")
    parser.add_argument("document", help="the PDF")
    parser.add_argument("--from", dest="from_", required=True, help="a number of yours, in +E.164")
    parser.add_argument("--to", required=True, help="the fax machine's number, in +E.164")
    parser.add_argument("--connection", required=True, help="id of the fax application")
    parser.add_argument("--every", type=float, default=5.0, help="seconds between two status requests (default: 5)")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
