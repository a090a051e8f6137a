"""Export detail records into a file, one JSON object in each line. An export that was interrupted goes on where it was.

    export TELNYX_API_KEY=KEY...
    python -m examples.export_records calls.jsonl --type call-control --range last_month --progress

`calls.jsonl` appears when it is complete. Until then, `calls.jsonl.part` has the records of the pages so far, and
`calls.jsonl.resume` says where to go on. Telnyx counts ranges such as `last_month` from the day of the request: go on with
an export on the same day. `--progress` needs `telnyx-async[progress]`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import orjson

from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import detail_records
from telnyx_async.model import Model


@dataclass(frozen=True)
class Position:
    """How far an export is.

    Args:
        token: for `resume_from`; None at the beginning.
        size: bytes of the file that belong to the pages before it.
    """

    token: str | None = None
    size: int = 0


@dataclass(frozen=True)
class Export:
    """The files of an export.

    Args:
        target: the complete file.
    """

    target: Path

    @property
    def part(self) -> Path:
        """The file while it is not complete."""
        return self.target.with_name(f"{self.target.name}.part")

    @property
    def resume(self) -> Path:
        """The file that keeps the position."""
        return self.target.with_name(f"{self.target.name}.resume")

    def position(self) -> Position:
        """The position that an earlier run kept, or the beginning."""
        return Position(**json.loads(self.resume.read_text())) if self.resume.exists() else Position()

    def append(self, records: Iterable[object], size: int, token: str) -> Position:
        """Write a page, then keep the position after it. What a run that was killed wrote after `size` is dropped."""
        with self.part.open("ab") as file:
            file.truncate(size)
            for record in records:  # a dict where Telnyx's document has no schema for the type of the record
                file.write(orjson.dumps(record, default=Model.to_dict, option=orjson.OPT_APPEND_NEWLINE))
            file.flush()
            os.fsync(file.fileno())
            position = Position(token, file.tell())
        new = self.resume.with_name(f"{self.resume.name}.new")
        new.write_text(json.dumps(asdict(position)))
        new.replace(self.resume)
        return position

    def complete(self) -> None:
        """Give the file its name."""
        self.part.replace(self.target)
        self.resume.unlink()


async def main(given: argparse.Namespace) -> int:
    """Export page by page."""
    export = Export(Path(given.target))
    position = await asyncio.to_thread(export.position)
    async with TelnyxSession() as telnyx:
        records = paginate(
            detail_records.list,
            telnyx,
            filter_record_type=given.type,
            filter_date_range=given.range,
            sort=["created_at"],
            page_size=50,
        ).with_options(prefetch=1, resume_from=position.token, progress=given.progress)
        async for page in records.pages():
            position = await asyncio.to_thread(export.append, page.items, position.size, page.token)
    await asyncio.to_thread(export.complete)
    print(f"{given.target}: {position.size} bytes")
    return 0


def arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.export_records", description="Export detail records.")
    parser.add_argument("target", help="the file to write")
    parser.add_argument("--type", required=True, help="such as call-control, messaging or verify")
    parser.add_argument("--range", default="yesterday", help="such as last_week or last_month (default: yesterday)")
    parser.add_argument("--progress", action="store_true", help="show a progress bar")
    return parser.parse_args(given)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
