"""Damaged documents: whatever is broken in a real one, it goes through or fails with one line."""

from __future__ import annotations

import copy
import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.document import lead
from tests.codegen.making import NASTY, REPOSITORY, place, run, vendored

KEYWORDS = """
type format enum const properties items allOf anyOf oneOf required nullable discriminator additionalProperties $ref
default example not minimum pattern in name schema content parameters responses requestBody callbacks tags operationId
description readOnly xml patternProperties prefixItems servers security summary deprecated headers
"""
REAL = json.loads((REPOSITORY / "openapi/telnyx.json").read_bytes())


def references(node: Any) -> Iterator[str]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "$ref" and isinstance(value, str):
            yield value
        else:
            yield from references(value)


def a_part_of_it(chance: random.Random) -> Any:
    """Some paths of the real document, with the components that they need."""
    paths = {path: REAL["paths"][path] for path in chance.sample(sorted(REAL["paths"]), 6)}
    part = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": paths, "components": {"schemas": {}}}
    waiting = list(references(paths))
    while waiting:
        (_, section, key), node = lead(REAL, waiting.pop()) or (("", "", ""), None)
        if node is not None and key not in part["components"].setdefault(section, {}):
            part["components"][section][key] = node
            waiting += references(node)
    return copy.deepcopy(part)


def places_in(node: Any) -> list[tuple[Any, Any]]:
    keys = list(node) if isinstance(node, dict) else list(range(len(node))) if isinstance(node, list) else []
    return [(node, key) for key in keys] + [place for key in keys for place in places_in(node[key])]


def damage(document: Any, chance: random.Random, *, schemas_only: bool) -> None:
    """Leave out, replace, rename or add something, some times."""
    for _ in range(chance.choice([1, 3, 9])):
        targets = [document["components"]["schemas"]] if schemas_only else [document["paths"], document["components"]]
        places = [place for target in targets for place in places_in(target)]
        if not places:
            return
        holder, key = chance.choice(places)
        what = chance.random()
        if what < 0.3:
            holder.pop(key)
        elif what < 0.7:
            holder[key] = something_else(document, chance, places)
        elif isinstance(holder[key], dict):
            holder[key][chance.choice(KEYWORDS.split())] = something_else(document, chance, places)
        elif isinstance(holder, dict):
            holder[chance.choice([*KEYWORDS.split(), f"{key} ", "class", "1é"])] = holder.pop(key)


def something_else(document: Any, chance: random.Random, places: list[tuple[Any, Any]]) -> Any:
    schemas = document["components"]["schemas"]
    refs = [{"$ref": f"#/components/schemas/{key}"} for key in schemas if "/" not in key] or [{}]
    one, other = chance.choice(refs), chance.choice(refs)
    holder, key = chance.choice(places)
    made: list[Callable[[], Any]] = [
        lambda: chance.choice(
            [None, 7, -1.5, True, False, "", "object", 'a "b\n', "\0", "日本 ✓", 10**30, [], {}, [None], [7, "x"]]
        ),
        lambda: chance.choice([["string", "null"], {"type": "array"}, {"type": "object"}, {"propertyName": "type"}]),
        lambda: chance.choice(
            [one, [one, other], {"allOf": [one, other]}, {"oneOf": [one, other, {"type": "string"}]}]
        ),
        lambda: {"anyOf": [{"type": "array", "items": one}, {"type": "array", "items": other}]},
        lambda: {
            "type": ["object", "null"],
            "properties": {"self": one, "": {}},
            "oneOf": [other, {"required": ["a"]}],
        },
        lambda: {"$ref": f"{one.get('$ref')}/properties/{chance.choice(['id', 'data', 'meta'])}"},
        lambda: copy.deepcopy(holder[key]),
    ]
    return chance.choice(made)()


@pytest.mark.parametrize("schemas_only", [True, False], ids=["in its schemas", "anywhere"])
@pytest.mark.parametrize("source", ["telnyx.json", *(path.name for path in NASTY)])
def test_a_damaged_document_goes_through_or_fails_with_one_line(
    source: str, schemas_only: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = None if source == "telnyx.json" else vendored((NASTY[0].parent / source).read_text(encoding="utf-8"))
    through = 0
    for seed in range(6):
        chance = random.Random(f"{source} {schemas_only} {seed}")
        document = copy.deepcopy(whole) if whole else a_part_of_it(chance)
        damage(document, chance, schemas_only=schemas_only)
        root = tmp_path / str(seed)
        place(root)
        shutil.copytree(REPOSITORY / "openapi/overlay", root / "openapi/overlay", dirs_exist_ok=True)
        spec = root / "spec.json"
        spec.write_text(json.dumps(document), encoding="utf-8")
        code = run(root, "vendor", str(spec)) or run(root, "generate")
        errors = [
            line
            for line in capsys.readouterr().err.splitlines()
            if not line.startswith(("repaired ", "unmatched overlay entry"))
        ]
        assert [line[:7] for line in errors] == ["error: "] * code, (seed, errors)
        assert not any("missing in the generated package" in line for line in errors), (seed, errors)
        through += not code
    assert through
