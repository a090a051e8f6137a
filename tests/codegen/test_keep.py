"""What a new edition of the document drops stays for those who use it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.vendor.canonical import Vendoring, dump
from codegen.vendor.keep import keep
from tests.codegen.making import document, make, run, use, vendored

EDITION = "2031-02-01"


def operation(id: str, schema: str = "Thing", more: str = "") -> str:
    answer = (
        f"{{description: '', content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}"
    )
    return f"{{operationId: {id}, tags: [T], responses: {{'200': {answer}}}{more}}}"


THING = "Thing: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}\n"
PART = "Part: {type: object, properties: {x: {type: string}}}\n"
OTHER_PART = "Part: {type: object, properties: {x: {type: integer}}}\n"
BEFORE = document(f"/a: {{get: {operation('A')}}}\n/b: {{get: {operation('B')}}}", THING + PART)
NOW = document(f"/a: {{get: {operation('A')}}}", THING + PART)


def kept(before: str, now: str, moved: dict[str, str] | None = None, gone: tuple[str, ...] = ()) -> Any:
    made = keep(vendored(before), vendored(now), EDITION, moved or {}, gone)
    assert Vendoring(json.loads(dump(made)), strict=True).canonical()["paths"].keys() == made["paths"].keys()
    return made


def test_a_dropped_operation_is_marked_with_the_edition_that_dropped_it() -> None:
    made = kept(BEFORE, NOW)
    assert made["paths"]["/b"]["get"] == vendored(BEFORE)["paths"]["/b"]["get"] | {"x-telnyx-dropped": EDITION}
    assert "x-telnyx-dropped" not in made["paths"]["/a"]["get"]
    assert made["components"] == vendored(BEFORE)["components"]


def test_the_edition_that_dropped_it_stays_on_record() -> None:
    assert keep(kept(BEFORE, NOW), vendored(NOW), "2031-03-01", {}, ()) == kept(BEFORE, NOW)


def test_components_that_the_new_edition_lacks_come_along() -> None:
    made = kept(BEFORE, document())
    assert made["components"]["schemas"].keys() == {"Thing", "Part"}


def test_components_that_nothing_kept_needs_do_not_come_along() -> None:
    assert "components" not in kept(BEFORE, document(), gone=("GET /a", "GET /b"))


def test_components_that_differ_get_the_edition_in_their_name_and_so_do_those_that_hold_them() -> None:
    made = kept(BEFORE, document(f"/a: {{get: {operation('A')}}}", THING + OTHER_PART))
    schemas = made["components"]["schemas"]
    assert schemas.keys() == {"Thing", "Part", "ThingBefore20310201", "PartBefore20310201"}
    assert schemas["ThingBefore20310201"]["properties"]["part"]["$ref"] == "#/components/schemas/PartBefore20310201"
    assert schemas["Part"]["properties"]["x"] == {"type": "integer"}
    assert "ThingBefore20310201" in json.dumps(made["paths"]["/b"])
    assert "Before" not in json.dumps(made["paths"]["/a"])


def test_a_moved_operation_and_one_that_is_let_go_are_not_kept() -> None:
    now = document(f"/a: {{get: {operation('A')}}}\n/c: {{get: {operation('C')}}}", THING + PART)
    made = kept(BEFORE, now, moved={"GET /b": "GET /c"})
    assert made["paths"].keys() == {"/a", "/c"}
    assert made["paths"]["/c"]["get"]["x-telnyx-former-ids"] == ["B"]
    assert kept(BEFORE, NOW, gone=("GET /b",))["paths"].keys() == {"/a"}


def test_an_operation_whose_id_another_has_now_gets_one_by_rule() -> None:
    made = kept(BEFORE, document(f"/c: {{get: {operation('B')}}}\n/a: {{get: {operation('A')}}}", THING + PART))
    assert made["paths"]["/b"]["get"]["operationId"] == "GetB"
    assert made["paths"]["/b"]["get"]["x-telnyx-former-ids"] == ["B"]


def test_parameters_and_servers_of_a_path_stay_with_the_operations_they_were_for() -> None:
    path = "/b: {parameters: [{name: %s, in: query, schema: {type: string}}], servers: [{url: 'https://%s'}], %s: %s}"
    before = document(path % ("old", "old.example", "get", operation("B")), THING + PART)
    now = document(path % ("new", "new.example", "post", operation("C")), THING + PART)
    item = kept(before, now)["paths"]["/b"]
    for method, word in (("get", "old"), ("post", "new")):
        assert [p["name"] for p in item[method]["parameters"]] == [word]
        assert item[method]["servers"] == [{"url": f"https://{word}.example"}]


def test_security_and_servers_of_the_document_are_said_where_they_changed() -> None:
    schemes = "  securitySchemes: {key: {type: %s, scheme: basic, name: n, in: header}}\n"
    before = BEFORE.replace("paths:", "security: [{key: []}]\nservers: [{url: 'https://old.example'}]\npaths:")
    made = kept(before + schemes % "http", NOW + schemes % "apiKey")
    assert made["paths"]["/b"]["get"]["security"] == [{"keyBefore20310201": []}]
    assert made["components"]["securitySchemes"]["keyBefore20310201"]["type"] == "http"
    assert made["paths"]["/b"]["get"]["servers"] == [{"url": "https://old.example"}]


def refresh(root: Path, text: str, *options: str, moves: str = "") -> None:
    (root / "openapi/overlay/moves.toml").write_text(moves)
    (root / f"{EDITION}.yaml").write_text(text)
    assert run(root, "vendor", *options, str(root / f"{EDITION}.yaml")) == run(root, "generate") == 0


WARNING = "from telnyx_async.api import t\nresult = getattr(t.b, '__deprecated__', None)"


@pytest.mark.parametrize(
    ("moves", "warning"),
    [
        ("", f"Edition {EDITION} of Telnyx's document no longer has it."),
        ("{successor = 't.a'}", f"Edition {EDITION} of Telnyx's document no longer has it. Use t.a."),
        ("{keep = true}", None),
    ],
)
def test_the_function_stays_and_says_what_to_use(moves: str, warning: str | None, tmp_path: Path) -> None:
    make(tmp_path, BEFORE)
    refresh(tmp_path, NOW, moves=f'[dropped]\n"GET /b" = {moves}\n' if moves else "")
    assert run(tmp_path, "check") == 0
    assert use(tmp_path, WARNING) == warning
    because = warning or "stays, by moves.toml"
    assert f"- `GET /b` (t.b), dropped in {EDITION}: {because}\n" in (tmp_path / "openapi/REPORT.md").read_text()


def test_the_same_edition_again_changes_nothing_and_fresh_keeps_nothing(tmp_path: Path) -> None:
    make(tmp_path, BEFORE)
    refresh(tmp_path, NOW)
    once = (tmp_path / "openapi/telnyx.json").read_bytes()
    refresh(tmp_path, NOW)
    assert (tmp_path / "openapi/telnyx.json").read_bytes() == once
    refresh(tmp_path, NOW, "--fresh")
    assert (tmp_path / "openapi/telnyx.json").read_text() == dump(vendored(NOW))


def test_entries_of_the_overlay_follow_an_operation_to_its_other_id(tmp_path: Path) -> None:
    overlay = {
        "names": '[functions]\nB = "best"\n[parameters]\n"B.query.q" = "question"\n',
        "operations": '[B]\nidempotency = "none"\nwhy = "It costs."\n',
        "words": '[operations]\nB = "The best one."\n[properties]\n"B.q" = "What to ask."\n',
    }
    query = ", parameters: [{name: q, in: query, schema: {type: string}}]"
    make(tmp_path, document(f"/b: {{get: {operation('B', more=query)}}}", THING + PART), **overlay)
    refresh(tmp_path, document(f"/b: {{get: {operation('Other', more=query)}}}", THING + PART))
    assert run(tmp_path, "check") == 0
    program = "from telnyx_async.api import t\nresult = [t.best.__doc__, t._best.id, t._best.idempotency]"
    text, id, idempotency = use(tmp_path, program)
    assert "The best one." in text
    assert "question: What to ask." in text
    assert (id, idempotency) == ("Other", "none")


@pytest.mark.parametrize(
    ("entry", "unmatched"),
    [
        ("'GET /a' = {keep = true}", "dropped.GET /a"),
        ("'GET /a' = {gone = true}", "dropped.GET /a"),
        ("'GET /b' = {successor = 't.nowhere'}", "dropped.GET /b: t.nowhere"),
    ],
)
def test_a_decision_about_nothing_is_unmatched(
    entry: str, unmatched: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path, BEFORE)
    refresh(tmp_path, NOW, moves=f"[dropped]\n{entry}\n")
    capsys.readouterr()
    assert run(tmp_path, "check") == 1
    assert capsys.readouterr().err == f"unmatched overlay entry: moves.toml: {unmatched}\n"
