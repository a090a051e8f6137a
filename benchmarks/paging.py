"""The cost of lists: requests for each paging style and size, memory for a long list, and the gain of fetching ahead.

    python -m benchmarks.paging

The server is local and runs in the same process. A list needs one request for each 250 items, one request when it is
empty, and one more request when only an empty page shows the end. The table shows the requests that were made.
"""

from __future__ import annotations

import asyncio
import resource
import time
from typing import Any

from telnyx_async import paginate
from telnyx_async.api import phone_numbers
from tests.wire.paging_server import LISTS, PAGED, paging_server, tell

COUNTS = (0, 1, 249, 250, 251, 100_000)


async def requests(style: str, count: int, **settings: Any) -> str:
    """Iterate over a list. Returns the number of requests, with "!" if an item was missing or came twice."""
    function, arguments, attribute = LISTS[style]
    async with paging_server(count, **settings) as (server, telnyx):
        found = [tell(item, attribute) async for item in paginate(function, telnyx, **arguments)]
    right = found == list(range(len(found))) and (len(found) == count or "ignores_paging" in settings)
    return f"{len(server.requests)}{'' if right else '!'}"


async def seconds(**ahead: Any) -> float:
    """Fetch 40 pages from a server that takes 20 ms for each, and use each page for 10 ms."""
    async with paging_server(10_000, delay=0.02) as (_, telnyx):
        start = time.perf_counter()
        async for _ in paginate(phone_numbers.list, telnyx, page_size=250).with_options(**ahead).pages():
            await asyncio.sleep(0.01)
        return time.perf_counter() - start


def peak() -> float:
    """The peak memory of this process, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def main() -> None:
    """Print the tables."""
    header = "".join(f"{count:>9,}" for count in COUNTS)
    print(f"{'number of items':<31}{header}{'ignores paging':>17}")
    for style in PAGED:
        made = [await requests(style, count) for count in COUNTS]
        unpaged = await requests(style, 1000, ignores_paging=True)
        print(f"{style:<31}{''.join(f'{number:>9}' for number in made)}{unpaged:>17}")
    await requests(PAGED[0], 10_000)
    before = peak()
    async with paging_server(1_000_000) as (_, telnyx):
        async for _ in paginate(phone_numbers.list, telnyx, page_size=250):
            pass
    print(f"peak memory grew by {peak() - before:.1f} MiB over 1,000,000 items")
    plain, *ahead = [await seconds(), await seconds(prefetch=1), await seconds(concurrency=4)]
    print(
        f"40 pages of 20 ms, used for 10 ms: {plain:.2f} s, prefetch=1 {ahead[0]:.2f} s, concurrency=4 {ahead[1]:.2f} s"
    )


if __name__ == "__main__":
    asyncio.run(main())
