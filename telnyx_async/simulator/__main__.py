"""The simulator in a terminal, with a page to call your application from.

python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/telnyx
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import errno
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from telnyx_async.simulator.journal import Entry, EventEntry, RequestEntry, Subscriber, WebhookEntry
from telnyx_async.simulator.timeline import TimelineFormatter

try:
    from telnyx_async.simulator import Simulator
except ImportError as _missing:  # the command is installed without the extra too
    sys.exit(f"telnyx simulator: {_missing}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until interrupted.

    Args:
        arguments: of the command line.

    Returns:
        The exit code: 0, or 1 if it could not start.
    """
    options = _parser().parse_args(arguments)
    try:
        simulator = Simulator(
            webhook_url=options.webhook,
            failover_url=options.failover,
            host=options.host,
            port=options.port,
            speed="virtual" if options.clock == "virtual" else options.speed,
            seed=options.seed,
            strict=options.strict,
            invent=options.invent,
            webhook_hosts=options.webhook_host,
            control_from_anywhere=options.control_from_anywhere,
            document=options.document,
            start=options.start,
            public_url=options.public_url,
            tls=options.tls,
            record=options.record,
            cassette=options.cassette,
            proxy=options.proxy,
        )
        if options.command == "coverage":
            print(_coverage(simulator))
            return 0
        if options.faults:
            simulator.faults.load(_rules(options.faults))
        return asyncio.run(_serve(simulator, quiet=options.quiet))
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        hint = f"port {options.port} is taken; choose another with --port, or any that is free with --port 0"
        print(f"telnyx simulator: {hint if taken else error}", file=sys.stderr)
        return 1
    except (ValueError, ImportError) as error:
        print(f"telnyx simulator: {error}", file=sys.stderr)
        return 1


async def _serve(simulator: Simulator, *, quiet: bool) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(name, stop.set)
    async with simulator:
        print(_greeting(simulator), flush=True)
        if not quiet:
            simulator.journal.subscribe(_printer())
        await stop.wait()
    return 0


def _greeting(simulator: Simulator) -> str:
    settings = {
        "page": simulator.page,
        "TELNYX_BASE_URL": simulator.url,
        "TELNYX_API_KEY": "KEYanything",
        "TELNYX_PUBLIC_KEY": simulator.public_key,
        "webhooks are sent to": simulator.webhook_url or "no URL: give --webhook",
    }
    if simulator.proxy is not None:
        settings["HTTPS_PROXY"] = f"http://{simulator.proxy.host}:{simulator.proxy.port}"
    width = max(map(len, settings))
    lines = [f"  {name:<{width}}  {value}" for name, value in settings.items()]
    trust = ["Clients have to trust this certificate:", "", simulator.authority.pem] if simulator.authority else []
    return "\n".join(["The simulator is running.", "", *lines, "", *trust, "Ctrl-C stops it.", ""])


def _coverage(simulator: Simulator) -> str:
    """What is simulated, operation by operation."""
    coverage = simulator.coverage()
    counts = Counter(coverage.values())
    endpoints = simulator.document.endpoints
    width = max(map(len, coverage))
    lines = [
        f"{source:<6}  {name:<{width}}  {endpoints[name].method:<6} {endpoints[name].path}"
        for name, source in coverage.items()
    ]
    total = ", ".join(f"{counts[source]} {source}" for source in ("live", "stored", "sample"))
    return "\n".join([*lines, "", f"{len(coverage)} operations: {total}"])


def _printer() -> Subscriber:
    """Print each entry once, when it is complete."""
    formatter = TimelineFormatter(color=sys.stdout.isatty())
    printed: set[int] = set()

    def on_change(entry: Entry) -> None:
        complete = isinstance(entry, EventEntry) or (
            entry.status is not None if isinstance(entry, RequestEntry) else _settled(entry)
        )
        if complete and entry.number not in printed:
            printed.add(entry.number)
            print(formatter.line(entry), flush=True)

    return on_change


def _settled(entry: Entry) -> bool:
    return isinstance(entry, WebhookEntry) and entry.state != "sending"


def _rules(path: Path) -> Any:
    import yaml

    try:
        return yaml.safe_load(path.read_text()) or []
    except yaml.YAMLError as error:
        raise ValueError(f"{path}: {error}") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m telnyx_async.simulator",
        description="A local Telnyx: the whole API over HTTP, live calls, signed webhooks, and a page to call from.",
    )
    parser.add_argument(
        "command",
        nargs="?",
        choices=["coverage"],
        help="print for each operation whether its response is live, stored or a sample, and do not run",
    )
    parser.add_argument("--webhook", metavar="URL", help="URL of your application for webhooks")
    parser.add_argument("--failover", metavar="URL", help="URL for webhooks when that fails")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=12111, help="port to listen on; 0 for any (default: 12111)")
    parser.add_argument("--speed", type=float, default=1.0, help="simulated seconds in a real second (default: 1)")
    parser.add_argument(
        "--clock", choices=["real", "virtual"], default="real", help="virtual: only POST /simulator/advance moves time"
    )
    parser.add_argument("--start", metavar="TIME", help="when the simulated world begins, such as 2026-01-05T09:00Z")
    parser.add_argument("--public-url", metavar="URL", help="URL that others reach the simulator by, for its links")
    parser.add_argument("--record", metavar="URL", help="pass requests on to this base URL, and record the responses")
    parser.add_argument(
        "--cassette", type=Path, metavar="FILE", help="the recording; without --record, the API responds from it"
    )
    parser.add_argument("--tls", action="store_true", help="serve https, and print the certificate to be trusted")
    parser.add_argument(
        "--proxy", type=int, metavar="PORT", help="be an HTTPS proxy too, which leads https://api.telnyx.com here"
    )
    parser.add_argument(
        "--seed",
        type=int,
        help="for the key pair, sample values, random numbers and identifiers (default: new identifiers)",
    )
    parser.add_argument("--faults", type=Path, metavar="YAML", help="file with the faults to inject")
    parser.add_argument(
        "--strict", action="store_true", help="refuse fields and parameters that the document does not declare"
    )
    parser.add_argument(
        "--invent",
        action="store_true",
        help="make resources, and respond to commands for calls, that were never created",
    )
    parser.add_argument("--document", type=Path, metavar="JSON", help="another OpenAPI document")
    parser.add_argument(
        "--webhook-host", action="append", default=[], metavar="HOST", help="another host that webhooks may be sent to"
    )
    parser.add_argument(
        "--control-from-anywhere", action="store_true", help="let other machines use the page and the control API"
    )
    parser.add_argument("--quiet", action="store_true", help="do not print the timeline")
    return parser


if __name__ == "__main__":
    sys.exit(main())
