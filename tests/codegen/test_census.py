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
    name: name for name in ("Thing", "Kind", "Either", "EitherVariant1", "EitherVariant2", "OnWebhook", "OnWebhookData")
}
KEYS |= {"HookWebhook": "HookWebhook"}


def test_the_document_is_counted_in_full() -> None:
    found = census.of_document(vendored(DOCUMENT))
    assert found == census.Census(
        operations={"makeThing POST /things/{id}", "getThing GET /things/{id}"},
        parameters={
            "makeThing path id",
            "makeThing query page",
            "makeThing header X-Trace",
            "makeThing server region",
            "getThing server region",
        },
        bodies={"makeThing form 1", "makeThing form 2"},
        successes={"makeThing 200 with a body", "makeThing 2XX without a body"},
        errors={"makeThing default without a body"},
        schemas={"Thing", "Kind", "Either"},
        properties={"Thing.from", "Thing.name", "Either.beside"},
        callbacks={"makeThing thing.made"},
        events={"thing.made", "thing.gone"},
    )


def test_nothing_of_it_is_lost_in_what_was_generated(files: dict[str, str]) -> None:
    assert census.lost(census.of_document(vendored(DOCUMENT)), census.of_package(files, KEYS)) == []


LOSSES: dict[str, tuple[str, Callable[[str], str], list[str]]] = {
    "an operation": (
        "api/things.py",
        lambda text: text[: text.index("_get_thing =")] + text[text.index("_make_thing =") :],
        ["operations: getThing GET /things/{id}", "parameters: getThing server region"],
    ),
    "a function": (
        "api/things.py",
        lambda text: text.replace("async def get_thing(", "async def other("),
        ["operations: getThing GET /things/{id}", "parameters: getThing server region"],
    ),
    "an operation overwritten by another": (
        "api/things.py",
        lambda text: text.replace("_make_thing =", "_get_thing ="),
        ["operations: getThing GET /things/{id}"],
    ),
    "a parameter": (
        "api/things.py",
        lambda text: text.replace('Parameter("page_number", "page[number]", "query"),', ""),
        ["parameters: makeThing query page"],
    ),
    "a body": (
        "api/things.py",
        lambda text: text.replace('body=("application/json", "multipart/form-data")', 'body=("application/json",)'),
        ["bodies: makeThing form 2"],
    ),
    "an answer": (
        "api/things.py",
        lambda text: text.replace('Response("2XX"),', "").replace('Response("default"),', ""),
        ["successes: makeThing 2XX without a body", "errors: makeThing default without a body"],
    ),
    "the body of an answer": (
        "api/things.py",
        lambda text: text.replace('Response("200", "application/json", "Thing")', 'Response("200")'),
        ["successes: makeThing 200 with a body"],
    ),
    "a callback": (
        "api/things.py",
        lambda text: text.replace("webhooks=", "hooks="),
        ["callbacks: makeThing thing.made"],
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
    report = (tmp_path / "openapi/REPORT.md").read_text()
    rows = [row.strip("| ").split(" | ") for row in report.splitlines() if row.startswith("| ")]
    counted = {name: (int(said), int(made)) for name, said, made in (r for r in rows if len(r) == 3 and r[1].isdigit())}
    assert set(counted) == set(census.KINDS)
    assert all(said == made > 0 for said, made in counted.values())
