"""The site that `make docs` builds: without a warning, whole, and with nothing that is loaded from elsewhere."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from telnyx_async.operation import OPERATIONS
from tools import site

pytest.importorskip("zensical")
URL = tomllib.loads((site.ROOT / site.CONFIGURATION).read_text())["project"]["site_url"]
LOADED = {("script", "src"), ("img", "src"), ("source", "srcset"), ("iframe", "src")}
# A link with one of these is for search engines, and loads nothing.
NOT_LOADED = {"canonical", "next", "prev", "alternate"}


class Seen(HTMLParser):
    """What a page refers to, what it loads, and its anchors."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors.add(given.get("id") or "")
        for name, value in given.items():
            if (tag, name) in LOADED or (tag, name) == ("link", "href"):
                if given.get("rel") not in NOT_LOADED:
                    self.loaded.add(value or "")
            elif (tag, name) == ("a", "href"):
                self.links.add(value or "")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "sources"
    site.main(folder)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", str(folder / site.CONFIGURATION)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Warning" not in done.stdout + done.stderr
    return folder / "site"


@cache
def seen(page: Path) -> Seen:
    found = Seen()
    found.feed(page.read_text())
    return found


def pages(built: Path) -> list[Path]:
    return [page for page in sorted(built.rglob("*.html")) if page.name != "404.html"]


def dead(built: Path, page: Path) -> Iterator[str]:
    """The references of a page that lead nowhere."""
    for link in seen(page).links | seen(page).loaded:
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if link.startswith(("https://", "http://", "mailto:")):
            continue
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file() or (anchor and target.suffix == ".html" and anchor not in seen(target).anchors):
            yield f"{page.relative_to(built)}: {link}"


def test_links_of_the_site_lead_somewhere(built: Path) -> None:
    assert [link for page in pages(built) for link in dead(built, page)] == []


def test_nothing_is_loaded_from_elsewhere(built: Path) -> None:
    loaded = {link for page in pages(built) for link in seen(page).loaded}
    assert {link for link in loaded if "//" in link} == set()


def test_every_function_has_its_place(built: Path) -> None:
    for operation in OPERATIONS.values():
        page = built / "functions" / f"{operation.module}.html"
        assert site.anchor_of(operation.function) in seen(page).anchors, operation.id


def test_every_page_of_docs_is_in_the_navigation() -> None:
    navigation = tomllib.loads((site.ROOT / site.CONFIGURATION).read_text())["project"]["nav"]
    named = {page for _, page in site.pages_of(navigation)}
    there = {page.relative_to(site.ROOT / "docs").as_posix() for page in (site.ROOT / "docs").glob("*.md")}
    assert there - named == {"api.md"}  # its place is taken by the pages of the functions


def test_the_index_for_assistants_names_pages_that_are_there(built: Path) -> None:
    text = (built / "llms.txt").read_text()
    named = [line.partition("](")[2].rstrip(")") for line in text.splitlines() if "](http" in line]
    assert len(named) > 20
    assert [url for url in named if not (built / url.removeprefix(URL)).is_file()] == []


def test_the_compact_index_has_a_line_for_each_function(built: Path) -> None:
    lines = (built / "operations.txt").read_text().splitlines()
    assert len(lines) == len(OPERATIONS)
    (answer,) = [line for line in lines if line.startswith("calls.answer(")]
    assert answer.startswith("calls.answer(telnyx, call_control_id, ...) -> AnswerCallResponse (200) | POST /calls/")
    assert "| command_id | Answer an incoming call" in answer
