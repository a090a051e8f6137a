"""Writes what the site is built from: the pages of docs/, a page for each module of functions, and indexes for programs.

    python -m tools.site FOLDER && zensical build --strict --config-file FOLDER/zensical.toml

`make docs` does both. The pages about functions are made of `telnyx_async.operations`, so they say what the docstrings say.
"""

from __future__ import annotations

import html
import re
import shutil
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path, PurePosixPath
from posixpath import normpath, relpath
from typing import Any

from telnyx_async.operation import OPERATIONS
from telnyx_async.operations import Argument, Description, about_modules, describe

ROOT = Path(__file__).resolve().parent.parent
CONFIGURATION = "zensical.toml"
LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^)#\s]+)(#[^)\s]*)?(?=\))")
# Pages of the repository that are pages of the site too.
ELSEWHERE = {
    "CHANGELOG.md": "changes.md",
    "CONTRIBUTING.md": "contributing.md",
    "docs/api.md": "functions/index.md",
    "docs/decisions/README.md": "decisions/index.md",
}
# Sections of README.md that are pages of the site.
SECTIONS = {"How light it is": "lightness.md", "Examples": "examples.md"}
# What an assistant has to know before it writes a call.
RULES = """\
- Each function of `telnyx_async.api` is `async`. Its first argument is a `TelnyxSession`; path parameters follow as positional
  arguments, all others are keywords: `await calls.answer(telnyx, call_control_id, client_state="...")`.
- `async with TelnyxSession() as telnyx:` takes the key from `TELNYX_API_KEY`. Make one session, and keep it.
- `None` means not given; `NULL` sends null. `from` is `from_`, `filter[status]` is `filter_status`.
- A response has `.data`. Lists: `async for item in paginate(phone_numbers.list, telnyx): ...`.
- Never repeat a command by hand: the session does it where that is safe, and raises `OutcomeUnknown` where it is not.
- Webhooks: `@webhooks.on(CallAnswered)` handlers of a `WebhookRouter` take the event and `call: Call` by annotation.
  `@webhooks.flow(CallInitiated)` makes a call one coroutine, with `call: LiveCall`.
- Models are in `telnyx_async.models`, handles in `telnyx_async.handles`, errors in `telnyx_async.errors`.
- `python -m telnyx_async.operations WORDS` finds functions; `python -m telnyx_async.operations calls.answer` shows one whole.
"""


def main(folder: Path) -> None:
    """Write the sources of the site.

    Args:
        folder: that they are written to; what is there is removed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    pages = folder / "pages"
    shutil.copytree(ROOT / "docs", pages, ignore=shutil.ignore_patterns("*.md", "*.mmd"))
    described = sorted(map(describe, OPERATIONS.values()), key=lambda d: d.function)
    modules = {name: list(found) for name, found in groupby(described, key=lambda d: d.function.partition(".")[0])}
    configuration = (ROOT / CONFIGURATION).read_text()
    for page, text in (*written_pages(), *function_pages(modules)):
        (pages / page).parent.mkdir(exist_ok=True)
        (pages / page).write_text(text)
    (pages / "llms.txt").write_text(llms(tomllib.loads(configuration)["project"]))
    (pages / "operations.txt").write_text("\n".join(map(compact, described)) + "\n")
    entries = ", ".join(f'{{ "{name}" = "functions/{name}.md" }}' for name in modules)
    with_functions = configuration.replace('["functions/index.md"]', f'["functions/index.md", {entries}]')
    folders = f'[project]\ndocs_dir = "pages"\nsite_dir = "{folder.resolve() / "site"}"'
    (folder / CONFIGURATION).write_text(with_functions.replace("[project]", folders, 1))


def written_pages() -> Iterator[tuple[str, str]]:
    """The pages that are written by hand: file and text."""
    repository = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["urls"]["Repository"]
    documents = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")}
    for place in sorted((documents | set(ELSEWHERE)) - {"docs/api.md"}):
        target = page_of(place) or place
        yield target, with_links((ROOT / place).read_text(), place, target, repository)
    for title, target in SECTIONS.items():
        yield target, with_links(section_of_readme(title), "README.md", target, repository)


def function_pages(modules: Mapping[str, Sequence[Description]]) -> Iterator[tuple[str, str]]:
    """The pages about functions: file and text."""
    yield "functions/index.md", functions_index(modules)
    for name, functions in modules.items():
        yield f"functions/{name}.md", function_page(name, functions)


def section_of_readme(title: str) -> str:
    """A section of README.md as a page, with the pictures of docs/ beside it."""
    text, heading = (ROOT / "README.md").read_text(), f"\n## {title}\n"
    section = text[text.index(heading) + len(heading) :].partition("\n## ")[0]
    return f"# {title}\n{section}\n".replace('"docs/', '"')


def page_of(place: str) -> str | None:
    """The page of the site that a file of the repository becomes; None when it becomes none."""
    if place in ELSEWHERE:
        return ELSEWHERE[place]
    return place.removeprefix("docs/") if place.startswith("docs/") else None


def with_links(text: str, place: str, target: str, repository: str) -> str:
    """A text whose links lead to pages of the site, or else to the repository.

    Args:
        text: Markdown.
        place: of its file in the repository.
        target: of its page in the site.
        repository: the URL of the repository.
    """

    def link(match: re.Match[str]) -> str:
        path, anchor = match[1], match[2] or ""
        there = normpath((PurePosixPath(place).parent / path).as_posix())
        page = page_of(there)
        if there == "docs/api.md" and anchor:
            page, anchor = f"functions/{anchor[1:]}.md", ""
        if page:
            return relpath(page, PurePosixPath(target).parent.as_posix() or ".") + anchor
        return f"{repository}/{'tree' if (ROOT / there).is_dir() else 'blob'}/main/{there}{anchor}"

    return LINK.sub(link, text)


def function_page(module: str, functions: Sequence[Description]) -> str:
    """The page about a module of functions."""
    lines = [f"# {module}", "", text_of(about_modules()[module]), "", f"`from telnyx_async.api import {module}`", ""]
    for d in functions:
        name = d.function.partition(".")[2]
        lines.append(f"- [{name}](#{anchor_of(name)}): {text_of(d.summary)}")
    for d in functions:
        lines += ["", *function_section(d)]
    return "\n".join(lines) + "\n"


def function_section(d: Description) -> Iterator[str]:
    """What the page says about one function."""
    name = d.function.partition(".")[2]
    yield from (f"## {name} {{ #{anchor_of(name)} }}", "", text_of(d.summary), "")
    yield from (f"`{d.method} {d.path}` ({d.id}), {d.idempotency}. {d.again}", "", "```python", d.call, "```", "")
    yield from map(argument_line, d.arguments)
    yield from ("", f"Returns `{d.returns}`.", "")
    yield from ("Raises:", "", *(f"- {raised}" for raised in d.raises))
    if d.webhooks:
        yield from ("", f"Webhooks that may follow: {', '.join(f'`{event}`' for event in d.webhooks)}.")


def argument_line(argument: Argument) -> str:
    """An argument as an item of a list."""
    required = ", required" if argument.required else ""
    said = f": {text_of(argument.text)}" if argument.text else ""
    return f"- **{argument.name}** `{argument.type}`{required}{said}"


def functions_index(modules: Mapping[str, Sequence[Description]]) -> str:
    """The page that lists the modules of functions."""
    count = sum(map(len, modules.values()))
    lines = ["# Functions", "", f"{count:,} functions in {len(modules)} modules of `telnyx_async.api`.", ""]
    lines += [
        "`python -m telnyx_async.operations WORDS` searches them in a terminal; [operations.txt](../operations.txt) is for programs."
    ]
    lines += ["", *(f"- [{m}]({m}.md) ({len(d)}): {text_of(about_modules()[m])}" for m, d in modules.items())]
    return "\n".join(lines) + "\n"


def llms(project: Mapping[str, Any]) -> str:
    """llms.txt: what an assistant reads first (https://llmstxt.org)."""
    lines = [f"# {project['site_name']}", "", f"> {project['site_description']}.", "", RULES, "## Pages", ""]
    url = project["site_url"]
    pages = list(pages_of(project["nav"]))
    lines += [f"- [{title}]({url}{page.removesuffix('.md')}.html)" for title, page in pages]
    lines += ["", "## Index", "", f"- [Every function, one a line]({url}operations.txt)"]
    return "\n".join(lines) + "\n"


def pages_of(nav: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Title and file of each page of a `nav`."""
    for entry in nav:
        if isinstance(entry, str):
            yield "Functions, by module", entry
        else:
            for title, inside in entry.items():
                yield from [(title, inside)] if isinstance(inside, str) else pages_of(inside)


def compact(d: Description) -> str:
    """A function as one line: its required arguments, result, request, idempotency class and summary."""
    given = ["telnyx", *(a.name if a.positional else f"{a.name}=" for a in d.arguments if a.required)]
    more = ", ..." if any(not a.required for a in d.arguments) else ""
    return (
        f"{d.function}({', '.join(given)}{more}) -> {d.returns} | {d.method} {d.path} | {d.idempotency} | {d.summary}"
    )


def text_of(text: str) -> str:
    """Plain text as Markdown: what would be markup is shown as it is."""
    return re.sub(r"([\\`*_\[\]{}#])", r"\\\1", html.escape(text, quote=False))


def anchor_of(name: str) -> str:
    """The anchor of a function on its page."""
    return name.strip("_").replace("_", "-")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
