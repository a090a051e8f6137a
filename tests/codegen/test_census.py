"""Nothing gets lost: a loss fails the run and names what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.verify import census
from tests.codegen.making import NASTY, document, make, place, run, vendored

DOCUMENT = document(
    """
/things/{id}:
  servers: [{url: 'https://{region}.example', variables: {region: {default: eu}}}]
  post:
    tags: [Things]
    operationId: makeThing
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: page, in: query, schema: {properties: {number: {type: integer}}}}
      - {name: X-Trace, in: header, schema: {type: string}}
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}, multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}}}}
    callbacks: {on: {url: {post: {requestBody: {content: {application/json: {schema: {properties: {data: {properties: {event_type: {enum: [thing.made]}}}}}}}}}}}}
    responses:
      '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      2xx: {description: ''}
      default: {description: ''}
  get: {tags: [Things], operationId: getThing, responses: {}}
""",
    """
Thing: {type: object, properties: {from: {type: string}, name: {type: string}}}
Kind: {type: string, enum: [a]}
Either: {properties: {beside: {type: string}}, oneOf: [{properties: {a: {type: string}}}, {$ref: '#/components/schemas/Thing'}]}
""",
    more="webhooks: {hook: {post: {requestBody: {content: {application/json: {schema: {properties: {event_type: {const: thing.gone}}}}}}}}}",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("census"), DOCUMENT)


@pytest.fixture
def files(root: Path) -> dict[str, str]:
    package = root / "telnyx_async"
    return {f"{f}/{path.name}": path.read_text() for f in ("api", "models") for path in (package / f).glob("*.py")}


# Inline schemas stand for themselves in what follows; components by their keys.
KEYS = {
    name: name for name in ("Thing", "Kind", "Either", "EitherWithA", "EitherWithFrom", "OnWebhook", "OnWebhookData")
}
KEYS |= {"HookWebhook": "HookWebhook"}


def test_the_document_is_counted_in_full() -> None:
    found = census.of_document(vendored(DOCUMENT))
    assert found == census.Census(
        operations={"POST /things/{id}", "GET /things/{id}"},
        parameters={
            "POST /things/{id} path id",
            "POST /things/{id} query page",
            "POST /things/{id} header X-Trace",
            "POST /things/{id} server region",
            "GET /things/{id} server region",
        },
        bodies={"POST /things/{id} form 1", "POST /things/{id} form 2"},
        successes={"POST /things/{id} 200 with a body", "POST /things/{id} 2XX without a body"},
        errors={"POST /things/{id} default without a body"},
        schemas={"Thing", "Kind", "Either"},
        properties={"Thing.from", "Thing.name", "Either.beside"},
        callbacks={"POST /things/{id} thing.made"},
        events={"thing.made", "thing.gone"},
    )


def test_each_part_of_a_name_with_brackets_is_counted() -> None:
    """`filter[status]` may be an object whose fields are generated: `filter[status][eq]`."""
    made = census.of_package(
        {
            "api/a.py": """
_list = Operation(id="list", method="GET", path="/a", parameters=(Parameter("f", "filter[status][eq]", "query"),), responses=())
async def list(): ...
"""
        },
        {},
    )
    assert made.parameters == {f"GET /a query {name}" for name in ("filter", "filter[status]", "filter[status][eq]")}


def test_a_document_is_counted_whatever_is_wrong_with_it() -> None:
    found = census.of_document(
        {
            "paths": {
                "a": {"GET": None, "put": "text", "parameters": 7},
                "/b": [],
                "/c": {"get": {"parameters": [7, {"name": "p", "in": "querry"}]}},
            },
            "components": {"schemas": {"A": [1], "B": {"properties": {"b": {"type": "string"}, "c": {}}}, "C": True}},
        }
    )
    assert found.operations == {"GET /a", "PUT /a", "GET /c"}
    assert found.parameters == {"GET /c query p"}
    assert found.schemas == {"A", "B", "C (anything)"}
    assert found.properties == {"B.b", "B.c (anything)"}


def test_a_schema_that_became_anything_is_lost() -> None:
    said, made = (census.Census(schemas={name}) for name in ("A", "A (anything)"))
    assert census.lost(said, made) == ["schemas: A"]
    assert census.lost(made, said) == []


def test_nothing_of_it_is_lost_in_what_was_generated(files: dict[str, str]) -> None:
    assert census.lost(census.of_document(vendored(DOCUMENT)), census.of_package(files, KEYS)) == []


LOSSES: dict[str, tuple[str, Callable[[str], str], list[str]]] = {
    "an operation": (
        "api/things.py",
        lambda text: text[: text.index("_get_thing =")] + text[text.index("_make_thing =") :],
        ["operations: GET /things/{id}", "parameters: GET /things/{id} server region"],
    ),
    "a function": (
        "api/things.py",
        lambda text: text.replace("async def get_thing(", "async def other("),
        ["operations: GET /things/{id}", "parameters: GET /things/{id} server region"],
    ),
    "an operation overwritten by another": (
        "api/things.py",
        lambda text: text.replace("_make_thing =", "_get_thing ="),
        ["operations: GET /things/{id}"],
    ),
    "a parameter": (
        "api/things.py",
        lambda text: text.replace('Parameter("page_number", "page[number]", "query"),', ""),
        ["parameters: POST /things/{id} query page"],
    ),
    "a body": (
        "api/things.py",
        lambda text: text.replace('body=("application/json", "multipart/form-data")', 'body=("application/json",)'),
        ["bodies: POST /things/{id} form 2"],
    ),
    "an answer": (
        "api/things.py",
        lambda text: text.replace('Response("2XX"),', "").replace('Response("default"),', ""),
        ["successes: POST /things/{id} 2XX without a body", "errors: POST /things/{id} default without a body"],
    ),
    "the body of an answer": (
        "api/things.py",
        lambda text: text.replace('Response("200", "application/json", "Thing")', 'Response("200")'),
        ["successes: POST /things/{id} 200 with a body"],
    ),
    "a callback": (
        "api/things.py",
        lambda text: text.replace("webhooks=", "hooks="),
        ["callbacks: POST /things/{id} thing.made"],
    ),
    "an event": ("models/_events.py", lambda text: text.replace('"thing.gone"', '"other"'), ["events: thing.gone"]),
    "a class": (
        "models/things.py",
        lambda text: text.replace("class Thing(", "class Kind("),
        ["schemas: Thing", "properties: Thing.from", "properties: Thing.name"],
    ),
    "a field": (
        "models/things.py",
        lambda text: text.replace("    name: str", "    nome: str"),
        ["properties: Thing.name"],
    ),
    "a name on the wire": (
        "models/things.py",
        lambda text: text.replace('{"from_": "from"}', '{"from_": "form"}'),
        ["properties: Thing.from"],
    ),
}


@pytest.mark.parametrize(("file", "damage", "names"), LOSSES.values(), ids=LOSSES)
def test_a_loss_is_named(file: str, damage: Callable[[str], str], names: list[str], files: dict[str, str]) -> None:
    assert damage(files[file]) != files[file]
    files[file] = damage(files[file])
    lost = census.lost(census.of_document(vendored(DOCUMENT)), census.of_package(files, KEYS))
    assert set(names) <= set(lost)


def test_a_loss_fails_the_run_with_one_line_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A template that forgets something: what would be written is damaged on its way."""
    places = place(tmp_path)
    (tmp_path / "spec.yaml").write_text(DOCUMENT)
    assert run(tmp_path, "vendor", str(tmp_path / "spec.yaml")) == 0
    whole = pipeline._formatted
    monkeypatch.setattr(
        pipeline,
        "_formatted",
        lambda files: {path: text.replace("name: str", "nome: str") for path, text in whole(files).items()},
    )
    capsys.readouterr()
    assert run(tmp_path, "generate") == 1
    assert capsys.readouterr().err == "error: missing in the generated package: properties: Thing.name\n"
    assert not (places.package / "models").exists()
    assert not (places.openapi / "placement.lock").exists()


@pytest.mark.parametrize("spec", NASTY, ids=lambda path: path.name)
def test_the_report_shows_as_many_out_as_in(spec: Path, tmp_path: Path) -> None:
    make(tmp_path, spec)
    _, section, *_ = (tmp_path / "openapi/REPORT.md").read_text().split("\n## ")
    rows = [row.strip("| ").split(" | ") for row in section.splitlines() if row.startswith("| ")]
    counted = {row[0]: [int(count) for count in row[1:]] for row in rows if len(row) == 4 and row[1].isdigit()}
    assert set(counted) == set(census.KINDS)
    assert all(published > 0 and said == made > 0 for published, said, made in counted.values())
