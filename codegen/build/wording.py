"""The words of a class name: split, spelled, put in the singular, made fewer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from codegen.naming import LONGEST
from codegen.parse.parser import class_name

WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+|[^\W\d_A-Za-z]+")
LITTLE = frozenset(["a", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "using", "with"])
# What a function is called that takes or gives several things.
OF_MANY = frozenset({"list", "search"})
# Words at the end of a name that say nothing once something stands behind them.
ENDINGS = frozenset({"Body", "Data", "Item", "Params", "Payload", "Request", "Response", "Schema"})
STATUS = {
    "201": "Created",
    "202": "Accepted",
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "422": "Unprocessable",
    "429": "RateLimited",
}


def split(text: str) -> list[str]:
    """`AIAssistant` -> AI, Assistant; `filter[from_number]` -> filter, from, number; `imageURLs` -> image, URLs."""
    return WORD.findall(text)


def joined(words: Iterable[str]) -> str:
    return class_name("".join(words))


def singular(word: str) -> str:
    """`addresses` -> `address`; a word that is no plural stays as it is."""
    lower = word.lower()
    if lower in ("series", "news", "sms", "mms", "aws", "dns") or not lower.endswith("s"):
        return word
    if lower.endswith("ies"):
        return f"{word[:-3]}y"
    if re.search("(ss|x|ch|sh|us)es$", lower):
        return word[:-2]
    return word if lower.endswith(("ss", "us", "is")) else word[:-1]


class Spelling:
    """Words spelled as most of a document's components spell them: `sim` -> `SIM`, where `SIMCard` is more than `SimCard`."""

    def __init__(self, keys: Iterable[str]) -> None:
        seen = Counter(word for key in keys for word in split(key) if word[0].isupper())
        self._of = {word.lower(): word for word, _ in sorted(seen.items(), key=lambda kv: (kv[1], kv[0]))}

    def __call__(self, text: str) -> list[str]:
        """The words of a text, each with a capital."""
        return [self._spelled(word.lower()) if word.isascii() else word for word in split(text)]

    def _spelled(self, word: str) -> str:
        one = singular(word)
        if word not in self._of and one != word and self._of.get(one, "").isupper():
            return f"{self._of[one]}s"
        return self._of.get(word, word[:1].upper() + word[1:])


def operation_words(module: str, function: str) -> list[list[str]]:
    """`calls`, `start_recording` -> start | call | recording: what is done, with what, and the rest."""
    verb, *rest = function.strip("_").split("_")
    does = [verb]
    if verb == "bulk" and rest:
        does.append(rest.pop(0))
    noun = module.strip("_").split("_")
    if {singular(word) for word in noun} <= {singular(word) for word in (*does, *rest)}:
        noun = []
    elif not (does[-1] in OF_MANY and (not rest or rest[0] in LITTLE)):
        noun[-1] = singular(noun[-1])
    return [part for part in (does, noun, rest) if part]


def without_ending(parts: Sequence[Sequence[str]]) -> list[list[str]]:
    """The parts of an owner's name without the words at the end that only say what kind of message it is."""
    kept = [list(part) for part in parts]
    while len(kept) > 1 and ENDINGS.issuperset(kept[-1]):
        kept.pop()
    if len(kept) == len(parts) and len(kept) == 1:
        while len(kept[-1]) > 1 and kept[-1][-1] in ENDINGS:
            kept[-1].pop()
    return kept


def unsaid(words: Sequence[str], owner: Iterable[str]) -> list[str]:
    """The words without those at the front that the owner's name has already said."""
    said = {singular(word).lower() for word in owner}
    kept = list(words)
    while kept and singular(kept[0]).lower() in said:
        kept.pop(0)
    return kept


def of_key(key: str, ending: str) -> Iterator[str]:
    """Names for what the document gives a key of its own, from the best to the worst."""
    name = class_name(key)
    yield from (name, f"{name}{ending}", shortened(split(name)))


def shortened(words: Sequence[str]) -> str:
    """A name of those words that is not too long: without little words, repeated ones, and then the first ones."""
    kept = list(words)
    if len(joined(kept)) > LONGEST:
        kept = [word for word in kept if word.lower() not in LITTLE] or kept
    if len(joined(kept)) > LONGEST:
        kept = list(dict.fromkeys(kept))
    while len(kept) > 1 and len(joined(kept)) > LONGEST:
        kept.pop(0)
    return joined(kept)[:LONGEST]
