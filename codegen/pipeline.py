"""The stages of the generator, in order. Read this module first.

    document -> repaired by the overlay -> normalized -> named -> parsed and built (ir.Package) -> placed -> rendered ->
    counted

`generate` makes all files in memory, and `put` replaces the old ones only after all stages have succeeded.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import evolve, frozen

from codegen import ir
from codegen.build import placement, received
from codegen.build.builder import Builder
from codegen.build.class_names import named
from codegen.document import DocumentError, Json, without_sockets
from codegen.identity import by_identity, identity_of, moves
from codegen.lock import Lock
from codegen.normalize.duplicates import without_duplicates
from codegen.normalize.operations import Normalizer
from codegen.normalize.schemas import Normalized
from codegen.overlay import Overlay
from codegen.render.renderer import Renderer, ruff
from codegen.vendor import reading
from codegen.vendor.canonical import Vendoring, check_ids, dump
from codegen.vendor.keep import keep
from codegen.vendor.repair import repair
from codegen.vendor.source import Source, edition_of, source_toml
from codegen.verify import census, report
from codegen.verify.changes import as_markdown
from codegen.verify.checklist import Checklist, checklist, newly_reviewed
from codegen.verify.coverage import Coverage, Sdk
from codegen.verify.diff import Change, compare

GENERATED = ("api", "models", "handles")


class LossError(Exception):
    """A part of the document is missing in the generated package. The message names it."""


@frozen
class Places:
    """The paths in a checkout that codegen reads and writes."""

    root: Path

    @property
    def openapi(self) -> Path:
        return self.root / "openapi"

    @property
    def document(self) -> Path:
        return self.openapi / "telnyx.json"

    @property
    def package(self) -> Path:
        return self.root / "telnyx_async"


@frozen
class Built:
    """A vendored document as the package that it becomes, and what the overlay had to do with it."""

    document: Json
    normalized: Normalized
    overlay: Overlay
    package: ir.Package


@frozen
class Generated:
    """The result of a run: file contents by path below the root, and the unmatched overlay entries."""

    files: dict[str, str]
    unmatched: list[str]
    built: Built


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Show progress on a terminal; print nothing into a pipe."""
    shown = sys.stderr.isatty()
    start = time.monotonic()
    if shown:
        print(f"  {name} ...", end="", file=sys.stderr, flush=True)
    yield
    if shown:
        print(f"\r  {name} {time.monotonic() - start:.1f} s", file=sys.stderr, flush=True)


def vendor(
    source: str, places: Places, *, keep_descriptions: bool, edition: str | None, strict: bool, fresh: bool
) -> tuple[Json, str]:
    """Read a document and put its facts in place, with what it drops of the one before unless `fresh`.

    Returns them, and what changed. Raises DocumentError, OverlayError.
    """
    with stage("read"):
        content = reading.fetch(source)
        parsed = reading.parse(content)
    with stage("vendor"):
        published = census.of_document(parsed)
        vendoring = Vendoring(parsed, keep_descriptions=keep_descriptions, strict=strict)
        canonical = vendoring.canonical()
    if places.document.exists() and places.document.read_bytes() == content == dump(canonical).encode():
        return canonical, ""
    edition = edition or edition_of(source, canonical)
    before = _vendored_before(places.document)
    if before and not fresh:
        overlay = Overlay.read(places.openapi / "overlay")
        merged = keep(before, canonical, edition, overlay.moved, overlay.gone)
        canonical = Vendoring(merged, keep_descriptions=keep_descriptions).canonical()
    provenance = source_toml(
        content,
        canonical,
        edition,
        {kind: len(getattr(published, kind)) for kind in census.KINDS},
        census.lost(published, census.of_document(canonical)),
        vendoring.repairs,
    )
    files = {"openapi/telnyx.json": dump(canonical), "openapi/SOURCE.toml": provenance}
    last = _source(places)
    is_another = last.sha256 != hashlib.sha256(content).hexdigest()
    found = differ(before, canonical, places) if before and is_another else []
    changes = as_markdown(found, f"From {last.edition or 'the edition before'} to {edition}: ") if found else ""
    if changes:
        files["openapi/CHANGES.md"] = changes
    replace(places.root, files)
    for one in vendoring.repairs:
        print(f"repaired {one}", file=sys.stderr)
    return canonical, changes


def build(raw: Json, places: Places, lock: Json) -> Built:
    """A vendored document as a package, in memory: repaired by the overlay, normalized, named and placed.

    Args:
        raw: the vendored document. It is left as it is.
        places: where the overlay is.
        lock: the names of the edition before, as in placement.lock.
    """
    with stage("overlay"):
        overlay = Overlay.read(places.openapi / "overlay")
        repaired, sockets = without_sockets(overlay.repaired(raw))
        repair(repaired, strict=True)
        check_ids(repaired)
    with stage("normalize"):
        repaired, duplicates = without_duplicates(repaired)
        normalized = Normalizer(repaired).run()
        normalized.rules["component that repeats another -> that one"] += duplicates
    with stage("name"):
        known = Lock.of(lock)
        moved = moves(known.operations, by_identity(repaired), overlay.moved)
        overlay.names.lock = known.moved(moved)
        overlay.follow(moved, repaired)
        normalized = named(normalized, overlay.names)
    with stage("parse"):
        builder = Builder(normalized, overlay.names, overlay, repaired.get("servers", []))
        package = received.complete(builder.build(), overlay.types, overlay.unmatched)
    homes = placement.place(package, {name: module for module, name in known.classes.values()})
    return Built(repaired, normalized, overlay, evolve(package, homes=homes, sockets=tuple(sockets)))


def differ(old: Json, new: Json, places: Places) -> list[Change]:
    """What changes for callers between two vendored documents, when the second is generated after the first."""
    before = build(old, places, _toml(places.openapi / "placement.lock"))
    after = build(new, places, tomllib.loads(Lock.of_package(before.package).text()))
    return compare(before.package, after.package)


def generate(places: Places) -> Generated:
    """Make all generated files as text. Raises DocumentError, OverlayError, ParserError, LossError, RenderError."""
    built = build(_vendored(places), places, _toml(places.openapi / "placement.lock"))
    overlay, package = built.overlay, built.package
    source = _source(places)
    provenance = {
        "edition": source.edition,
        "document": hashlib.sha256(places.document.read_bytes()).hexdigest(),
        "overlay": overlay.digest,
    }
    with stage("render"):
        renderer = Renderer(package, overlay.handles, provenance)
        files = _formatted(renderer.files())
    with stage("count"):
        documented = census.of_document(built.document)
        made = census.of_package(files, built.normalized.keys)
        if lost := census.lost(documented, made):
            raise LossError(f"missing in the generated package: {'; '.join(lost)}")
    unmatched = overlay.all_unmatched() + [f"handles.toml: {n}" for n in overlay.handles if n not in renderer.bound]
    report_text = report.report(
        package,
        documented,
        made,
        built.normalized,
        overlay,
        unmatched,
        provenance,
        _text(places.openapi / "CHANGES.md"),
        source,
    )
    texts = {f"telnyx_async/{path}": text for path, text in files.items()}
    texts["openapi/placement.lock"] = Lock.of_package(package).text()
    texts["openapi/REPORT.md"] = report_text
    texts["docs/api.md"] = renderer.page()
    if sdk := _sdk(places.openapi / "sdk.json"):
        ours = [identity_of(operation.method, operation.path) for operation in package.operations]
        texts["openapi/COVERAGE.md"] = Coverage.of(ours, sdk).text()
    return Generated(texts, unmatched, built)


def adopt(source: str, places: Places, *, edition: str | None) -> Checklist:
    """Vendor and generate an edition, and write the checklist of what is to be decided about it. Raises as they do."""
    path, reviewed = places.openapi / "ADOPT.md", places.openapi / "overlay/reviewed.toml"
    before = _text(path)
    if before:
        write(reviewed, newly_reviewed(_toml(reviewed), before))
    vendor(source, places, keep_descriptions=False, edition=edition, strict=False, fresh=False)
    generated = generate(places)
    put(generated, places)
    built, changes = generated.built, _text(places.openapi / "CHANGES.md")
    found = checklist(built.package, built.overlay, generated.unmatched, changes, before)
    write(path, found.text())
    return found


def put(generated: Generated, places: Places) -> None:
    """Replace the generated files. Generated folders are replaced as a whole, so no other file stays in them."""
    replace(places.root, generated.files, [f"telnyx_async/{name}" for name in GENERATED])


def replace(root: Path, files: Mapping[str, str], folders: Sequence[str] = ()) -> None:
    """Write files by their paths below the root, and replace folders as a whole: all or, when it is interrupted, nothing."""
    contents = {path: text.encode() for path, text in files.items()}
    inside = tuple(f"{folder}/" for folder in folders)
    paths = [*folders, *(path for path in files if not path.startswith(inside))]
    with tempfile.TemporaryDirectory(dir=root, prefix=".generated-") as scratch:
        new, old = Path(scratch, "new"), Path(scratch, "old")
        for path, content in contents.items():
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            (new / path).write_bytes(content)
        made = [path for path in paths if (new / path).exists()]
        try:
            for path in paths:
                _move(root / path, old / path)
                _move(new / path, root / path)
        except BaseException:
            for path in paths:
                if path in made and not (new / path).exists():
                    _move(root / path, new / path)
                _move(old / path, root / path)
            raise


def _move(path: Path, target: Path) -> None:
    if path.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)


def differences(generated: Generated, places: Places) -> list[str]:
    """The committed files that differ from the result of `generate`."""
    existing = {
        str(path.relative_to(places.root)) for name in GENERATED for path in (places.package / name).rglob("*.py")
    }
    changed = [
        path
        for path, text in generated.files.items()
        if not (places.root / path).exists() or (places.root / path).read_text(encoding="utf-8") != text
    ]
    return sorted({*changed, *(existing - generated.files.keys())})


def write(path: Path, text: str) -> None:
    """Write a file atomically."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode()
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
        except BaseException:
            temporary.unlink()
            raise
    temporary.chmod(0o644)
    temporary.replace(path)


def _vendored_before(path: Path) -> Json | None:
    """The document that was vendored before; None when there is none, or when it cannot be read."""
    try:
        document = reading.parse(path.read_bytes())
        check_ids(document)
    except (DocumentError, FileNotFoundError):
        return None
    return document


def _vendored(places: Places) -> Json:
    if not places.document.exists():
        raise DocumentError(str(places.document), "no vendored document; run `python -m codegen vendor SPEC`")
    return reading.parse(places.document.read_bytes())


def _source(places: Places) -> Source:
    return Source.of(_toml(places.openapi / "SOURCE.toml"))


def _sdk(path: Path) -> Sdk | None:
    try:
        return Sdk(**json.loads(path.read_bytes())) if path.exists() else None
    except (ValueError, TypeError) as error:
        raise DocumentError(path.name, f"cannot be read; make it anew by tools/sdk_operations.py: {error}") from error


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _toml(path: Path) -> Json:
    """The content of a generated file; empty when it does not exist yet."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DocumentError(path.name, f"cannot be read; delete it, and it is generated again: {error}") from error


def _formatted(files: dict[str, str]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch, "telnyx_async")
        for path, text in files.items():
            target = package / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        ruff(package)
        return {path: (package / path).read_text(encoding="utf-8") for path in files}
