"""A server with little cost of its own: it answers each request with a stored response, and parses nothing else.

    python benchmarks/lightness/server.py [DELAY]

It prints its URL. A POST is answered as a command is, a GET with a page of 250 phone numbers. Each number has three fields
that the document does not have. With a delay, each response comes after that many seconds.
"""

from __future__ import annotations

import asyncio
import json
import sys

_NUMBER = {
    "record_type": "phone_number",
    "phone_number": "+13125550100",
    "phone_number_type": "local",
    "country_iso_alpha2": "US",
    "status": "active",
    "connection_id": "1684641123236054244",
    "connection_name": "office",
    "customer_reference": "office-7",
    "external_pin": None,
    "emergency_enabled": False,
    "emergency_address_id": None,
    "emergency_status": "disabled",
    "billing_group_id": None,
    "messaging_profile_id": "abc85f64-5717-4562-b3fc-2c9600000000",
    "messaging_profile_name": "regional-customers",
    "call_forwarding_enabled": True,
    "call_recording_enabled": False,
    "caller_id_name_enabled": False,
    "cnam_listing_enabled": False,
    "deletion_lock_enabled": False,
    "t38_fax_gateway_enabled": True,
    "inbound_call_screening": "disabled",
    "hd_voice_enabled": False,
    "source_type": "number_order",
    "purchased_at": "2019-10-23T18:10:00.000Z",
    "created_at": "2019-10-23T18:10:00.000Z",
    "updated_at": "2024-10-23T18:10:00.000Z",
    "tags": ["office", "chicago"],
    "undocumented_name": "a",
    "undocumented_count": 1,
    "undocumented_flag": True,
}
_META = {"total_pages": 1, "total_results": 250, "page_number": 1, "page_size": 250}
PAGE = json.dumps({"data": [_NUMBER | {"id": str(10**18 + n)} for n in range(250)], "meta": _META}).encode()
COMMAND = b'{"data":{"result":"ok"}}'


def _response(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_RESPONSES = {b"POST": _response(COMMAND), b"GET ": _response(PAGE)}


class Connection(asyncio.Protocol):
    """One connection. Requests come whole: heads with a Content-Length, and bodies."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            length = self._read[:end].lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            whole = end + 4 + int(length or 0)
            if len(self._read) < whole:
                return
            response, self._read = _RESPONSES[self._read[:4]], self._read[whole:]
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, response)
            else:
                self._transport.write(response)


async def _serve(delay: float) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: Connection(delay), "127.0.0.1", 0, backlog=1024)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]) if sys.argv[1:] else 0.0))
