"""Our own words: how much of the package has them, and what no line of them may be."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from codegen.build.wording import singular, split
from tests.codegen.making import REPOSITORY

WORDS = tomllib.loads((REPOSITORY / "openapi/overlay/words.toml").read_text())
# Of a hundred. A class without words says where it is used, a field without words has its type and the document's facts.
LEAST = {"operations": 100, "products": 100, "arguments": 100, "classes": 32, "fields": 88}
ARTICLES = {"a", "an", "the", "this", "its", "of", "for", "to"}


def test_what_has_words_stays_at_least_as_much_as_it_is() -> None:
    report = (REPOSITORY / "openapi/REPORT.md").read_text().partition("## Words of ours")[2]
    rows = re.findall(r"^\| (\w+) \| (\d+) \| (\d+) \|$", report, re.MULTILINE)[: len(LEAST)]
    assert {
        name: int(have) * 100 // int(of) for name, of, have in rows if int(have) * 100 < LEAST[name] * int(of)
    } == {}
    assert [name for name, _, _ in rows] == list(LEAST)


def test_no_line_about_a_value_only_repeats_the_name_that_it_is_about() -> None:
    assert [f"{key}: {line}" for key, line in _lines() if _words(line) <= _words(key.rpartition(".")[2])] == []


def test_a_line_is_a_sentence_of_its_own() -> None:
    assert [f"{key}: {line}" for key, line in _lines() if not re.search(r"[.!?]$", line) or "\n" in line] == []


def _lines() -> Iterator[tuple[str, str]]:
    for kind in ("arguments", "names", "properties"):
        yield from WORDS[kind].items()


def _words(text: str) -> set[str]:
    return {singular(word.lower()) for word in split(text)} - ARTICLES
