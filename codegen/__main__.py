"""The commands vendor, generate, adopt, check and diff: see `python -m codegen --help`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import document, pipeline
from codegen.document import DocumentError
from codegen.overlay import OverlayError
from codegen.parse.parser import ParserError
from codegen.pipeline import LossError, Places
from codegen.render.renderer import RenderError
from codegen.vendor import reading
from codegen.vendor.canonical import Vendoring
from codegen.verify.changes import FORMATS

INTERRUPTED = 130
OPEN = 3  # the exit code of `adopt` while a decision is open


def main(arguments: list[str] | None = None) -> int:
    """Run one command. A mistake in the input gives one line on stderr and exit code 1."""
    given = _parser().parse_args(arguments)
    try:
        code: int = given.run(given)
        return code
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except RecursionError:
        print("error: #/components/schemas: references between schemas are nested too deeply", file=sys.stderr)
        return 1
    except (DocumentError, OverlayError, ParserError, LossError, RenderError, OSError) as error:
        print(f"error: {' '.join(str(error).split())}", file=sys.stderr)
        return 1


def _vendor(given: argparse.Namespace) -> int:
    places = Places(given.root)
    canonical, changes = pipeline.vendor(
        given.spec,
        places,
        keep_descriptions=given.keep_descriptions,
        edition=given.edition,
        strict=given.strict,
        fresh=given.fresh,
    )
    print(f"{places.document.relative_to(given.root)}: {len(list(document.operations(canonical)))} operations")
    if changes:
        print(changes.strip())
    return 0


def _generate(given: argparse.Namespace) -> int:
    places = Places(given.root)
    generated = pipeline.generate(places)
    pipeline.put(generated, places)
    for entry in generated.unmatched:
        print(f"unmatched overlay entry: {entry}", file=sys.stderr)
    print(f"{len(generated.files)} files; see openapi/REPORT.md")
    return 1 if any(entry.startswith("fixes.yaml: ") for entry in generated.unmatched) else 0


def _adopt(given: argparse.Namespace) -> int:
    checklist = pipeline.adopt(given.spec, Places(given.root), edition=given.edition)
    print(f"openapi/ADOPT.md: {len(checklist.open)} decisions are open")
    return OPEN if checklist.open else 0


def _check(given: argparse.Namespace) -> int:
    places = Places(given.root)
    generated = pipeline.generate(places)
    problems = [f"not up to date, run `make generate`: {path}" for path in pipeline.differences(generated, places)]
    problems += [f"unmatched overlay entry: {entry}" for entry in generated.unmatched]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _diff(given: argparse.Namespace) -> int:
    old, new = (Vendoring(reading.parse(reading.fetch(source))).canonical() for source in (given.old, given.new))
    found = pipeline.differ(old, new, Places(given.root))
    print(FORMATS[given.format](found), end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Generate telnyx_async from Telnyx's OpenAPI document."
    )
    parser.add_argument(
        "--root", type=Path, default=Path(__file__).resolve().parent.parent, help="the checkout (default: this one)"
    )
    commands = parser.add_subparsers(required=True)
    vendor = commands.add_parser(
        "vendor", help="write a document to openapi/telnyx.json: facts only, in canonical form"
    )
    vendor.add_argument("spec", help="file or URL of an OpenAPI 3.0.x or 3.1.x document, JSON or YAML")
    vendor.add_argument(
        "--keep-descriptions", action="store_true", help="keep the descriptions of the document, for your own use"
    )
    vendor.add_argument("--strict", action="store_true", help="refuse a document that needs repairs")
    vendor.add_argument("--fresh", action="store_true", help="keep nothing of the document that was vendored before")
    vendor.add_argument("--edition", help="name of the edition (default: the date in the file's name, or the version)")
    vendor.set_defaults(run=_vendor)
    generate = commands.add_parser(
        "generate",
        help="write telnyx_async/{api,models,handles}, docs/api.md and openapi/REPORT.md; "
        "fail when a fix of the overlay has no target",
    )
    generate.set_defaults(run=_generate)
    adopt = commands.add_parser(
        "adopt",
        help="vendor and generate, and write what is to be decided to openapi/ADOPT.md; exit code 3 while a box is open",
    )
    adopt.add_argument("spec", help="as for vendor")
    adopt.add_argument("--edition", help="as for vendor")
    adopt.set_defaults(run=_adopt)
    check = commands.add_parser("check", help="fail when the committed code is not up to date")
    check.set_defaults(run=_check)
    compare = commands.add_parser(
        "diff", help="show what changes for callers from one document to another, breaking changes first"
    )
    compare.add_argument("old")
    compare.add_argument("new")
    compare.add_argument("--format", choices=FORMATS, default="text", help="markdown for the CHANGELOG, json for a bot")
    compare.set_defaults(run=_diff)
    return parser


if __name__ == "__main__":
    sys.exit(main())
