"""What we say about a document by hand: applied where it meets something, listed where it does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.overlay import Overlay, OverlayError
from tests.codegen.making import document, make, place, run, use, vendored

PATHS = """
/calls/{id}:
  post:
    tags: [Calls]
    operationId: AnswerCall
    summary: Answer
    parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: gone, in: query, schema: {type: string}}]
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
    responses: {'200': {description: ''}}
"""
SCHEMAS = """
Answer: {type: object, required: [from, to], properties: {from: {type: string}, to: {type: string}}}
Extra: {type: object, properties: {x: {type: string}}}
"""


def repaired(fixes: str, folder: Path) -> tuple[Any, list[str]]:
    (folder / "fixes.yaml").write_text("overlay: 1.0.0\nactions:\n" + fixes)
    overlay = Overlay.read(folder)
    return overlay.repaired(vendored(document(PATHS, SCHEMAS))), overlay.unmatched


def test_an_update_is_merged_into_an_object_and_appended_to_a_list(tmp_path: Path) -> None:
    fixes = """
- {target: $.components.schemas.Answer.properties, update: {from: {format: e164}, new: {$ref: '#/components/schemas/Extra'}}}
- {target: "$.paths['/calls/{id}'].post.parameters", update: {name: more, in: query}}
"""
    made, unmatched = repaired(fixes, tmp_path)
    properties = made["components"]["schemas"]["Answer"]["properties"]
    assert properties["from"] == {"type": "string", "format": "e164"}
    assert properties["new"] == {"$ref": "#/components/schemas/Extra"}
    assert made["paths"]["/calls/{id}"]["post"]["parameters"][-1] == {"name": "more", "in": "query"}
    assert unmatched == []


def test_what_is_removed_is_gone_from_object_and_list(tmp_path: Path) -> None:
    fixes = """
- {target: $.components.schemas.Answer.required, remove: true}
- {target: "$.paths..parameters[?@.name == 'gone']", remove: true}
"""
    made, _ = repaired(fixes, tmp_path)
    assert "required" not in made["components"]["schemas"]["Answer"]
    assert [p["name"] for p in made["paths"]["/calls/{id}"]["post"]["parameters"]] == ["id"]


def test_the_document_itself_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "fixes.yaml").write_text("actions: [{target: $.components.schemas, remove: true}]")
    raw = vendored(document(PATHS, SCHEMAS))
    assert Overlay.read(tmp_path).repaired(raw) != raw
    assert raw == vendored(document(PATHS, SCHEMAS))


@pytest.mark.parametrize(
    "fix",
    [
        "{target: $.components.schemas.Gone, remove: true}",
        "{target: $.components.schemas.Answer.type, update: {a: 1}}",  # a text can't be updated
        "{target: $.components.schemas.Answer, update: {$ref: '#/components/schemas/Gone'}}",
    ],
)
def test_a_fix_that_meets_nothing_in_this_edition_is_listed_and_not_applied(fix: str, tmp_path: Path) -> None:
    made, unmatched = repaired(f"- {fix}", tmp_path)
    assert made == vendored(document(PATHS, SCHEMAS))
    assert len(unmatched) == 1
    assert unmatched[0].startswith("fixes.yaml: $.components.schemas.")


OVERLAY = {
    "names": '[modules]\n"Calls" = "calls"\n[functions]\nAnswerCall = "answer"\n[classes]\nExtra = "Special"\n'
    '[parameters]\n"AnswerCall.body.to" = "target"\n',
    "operations": '[AnswerCall]\nidempotency = "idempotency_key"\nheader = "Idempotency-Key"\nwhy = "it is so"\n',
    "words": '[operations]\nAnswerCall = "Pick up."\n[names]\nfrom = "Who calls."\n[properties]\n"AnswerCall.to" = "Whom."\n',
    "handles": '[Call]\nparameter = "id"\nmodules = ["calls"]\nsummary = "One call."\n',
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("overlay"), document(PATHS, SCHEMAS), **OVERLAY)


def test_reviewed_names_words_and_classes_of_operations_are_used(root: Path) -> None:
    program = """
from telnyx_async.api import calls
from telnyx_async.handles import Call
from telnyx_async.models import Special
from telnyx_async.operation import OPERATIONS
o = OPERATIONS["AnswerCall"]
result = [o.idempotency, o.key_header, [p.name for p in o.parameters], calls.answer.__doc__, Call.answer.__doc__]
"""
    idempotency, header, names, doc, bound = use(root, program)
    assert (idempotency, header) == ("idempotency_key", "Idempotency-Key")
    assert names == ["id", "gone", "from_", "target"]
    assert doc.startswith("Pick up.")
    assert "from_: Who calls." in doc
    assert "target: Whom." in doc
    assert "id:" in doc
    assert "id:" not in bound


def test_an_overlay_that_meets_everything_passes_the_check(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "check") == 0
    assert capsys.readouterr().err == ""


UNMET = {
    "names": ('[functions]\nGone = "gone"\n', "names.toml: functions.Gone"),
    "operations": ('[Gone]\nidempotency = "safe"\n', "operations.toml: Gone"),
    "events": ('"a.b" = "Gone"\n', "events.toml: a.b -> Gone"),
    "words": ('[names]\nnobody = "Nothing."\n', "words.toml: nobody"),
    "handles": ('[Fax]\nparameter = "fax_id"\nmodules = ["faxes"]\nsummary = "A fax."\n', "handles.toml: Fax"),
}


@pytest.mark.parametrize("name", UNMET)
def test_an_entry_that_meets_nothing_fails_check_but_not_generate(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, entry = UNMET[name]
    make(tmp_path, document(PATHS, SCHEMAS), **{name: text})
    assert f"- {entry}\n" in (tmp_path / "openapi/REPORT.md").read_text()
    capsys.readouterr()
    assert run(tmp_path, "check") == 1
    assert capsys.readouterr().err == f"unmatched overlay entry: {entry}\n"


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_fix_without_a_target_fails_generate_too_once_all_is_written(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make(tmp_path, document(PATHS, SCHEMAS))
    (root / "openapi/overlay/fixes.yaml").write_text("actions: [{target: $.nowhere, remove: true}]")
    assert run(root, "generate") == 1
    assert "- fixes.yaml: $.nowhere\n" in (root / "openapi/REPORT.md").read_text()
    capsys.readouterr()
    assert run(root, command) == 1
    assert capsys.readouterr().err == "unmatched overlay entry: fixes.yaml: $.nowhere\n"


FAULTS = {
    "no YAML": ("fixes.yaml", "actions: [", "fixes.yaml: while parsing"),
    "a move from no path": ("moves.toml", '[moved]\n"GET /a" = "b"', "moves.toml: moved.GET /a: expected a method"),
    "no decision": ("moves.toml", '[dropped]\n"GET /a" = {keep = false}', "moves.toml: dropped.GET /a: expected {succ"),
    "no table of moves": ("moves.toml", "[move]", "moves.toml: move: unknown table"),
    "an alias of no function": (
        "names.toml",
        '[aliases]\n"a.b" = "c"',
        "names.toml: aliases: expected module.function: 'c'",
    ),
    "no TOML": ("names.toml", "[modules", "names.toml: "),
    "no list of actions": ("fixes.yaml", "actions: 7", "fixes.yaml: expected an overlay with a list of actions"),
    "an action without a target": (
        "fixes.yaml",
        "actions: [{remove: true}]",
        "fixes.yaml: actions[0]: expected an action",
    ),
    "an action that does nothing": (
        "fixes.yaml",
        "actions: [{target: $.a}]",
        "fixes.yaml: $.a: expected `remove: true`",
    ),
    "a target that is none": ("fixes.yaml", "actions: [{target: '$..[', remove: true}]", "fixes.yaml: $..[: "),
    "a fix that takes away what is needed": (
        "fixes.yaml",
        "actions: [{target: $.components.schemas.Answer, remove: true}]",
        "#/paths/~1calls~1{id}/post/requestBody/content/application~1json/schema/$ref: $ref leads nowhere",
    ),
    "an operation without an id": (
        "fixes.yaml",
        "actions: [{target: $.paths, update: {/new: {get: {responses: {}}}}}]",
        "#/paths/~1new/get: an operation without operationId",
    ),
    "an id that stands twice": (
        "fixes.yaml",
        "actions: [{target: $.paths, update: {/new: {get: {operationId: AnswerCall, responses: {}}}}}]",
        "#/paths/~1new/get: the operationId 'AnswerCall' stands twice: see #/paths/~1calls~1{id}/post",
    ),
    "a name that is none": (
        "names.toml",
        '[functions]\na = "b-c"',
        "names.toml: functions.a: not a Python name: 'b-c'",
    ),
    "a long name of a class": (
        "names.toml",
        f'[classes]\nA = "{"A" * 46}"',
        f"names.toml: classes.A: a class name has at most 45 letters: '{'A' * 46}'",
    ),
    "accepted names that are no list": (
        "names.toml",
        '[accepted]\nclasses = "A"',
        "names.toml: accepted.classes: expected a list of class names: 'A'",
    ),
    "a reserved word": ("names.toml", '[modules]\na = "import"', "names.toml: modules.a: not a Python name: 'import'"),
    "no class of repetition": (
        "operations.toml",
        '[a]\nidempotency = "often"',
        "operations.toml: a: idempotency must be one of",
    ),
    "a key that nobody reads": (
        "operations.toml",
        '[a]\nidempotent = "yes"',
        "operations.toml: a: unknown key 'idempotent'",
    ),
    "words that are none": ("words.toml", "[names]\na = 7", "words.toml: names.a: expected a text: 7"),
    "a handle of nothing": (
        "handles.toml",
        '[Call]\nparameter = "id"',
        "handles.toml: Call: expected parameter, modules and summary",
    ),
}


@pytest.mark.parametrize(("file", "text", "problem"), FAULTS.values(), ids=FAULTS)
def test_a_faulty_overlay_is_one_line_and_nothing_is_written(
    file: str, text: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = place(tmp_path)
    (tmp_path / "spec").write_text(document(PATHS, SCHEMAS))
    assert run(tmp_path, "vendor", str(tmp_path / "spec")) == 0
    (places.openapi / "overlay" / file).write_text(text)
    capsys.readouterr()
    assert run(tmp_path, "generate") == 1
    said = capsys.readouterr().err
    assert said.startswith(f"error: {problem}")
    assert said.count("\n") == 1
    assert not (places.package / "api").exists()
    assert not (places.openapi / "REPORT.md").exists()


def test_a_folder_without_overlay_says_nothing(tmp_path: Path) -> None:
    overlay = Overlay.read(tmp_path)
    assert overlay.repaired({"paths": {}}) == {"paths": {}}
    assert overlay.all_unmatched() == []
    (tmp_path / "names.toml").write_bytes(b"\xff")
    with pytest.raises(OverlayError, match=r"names\.toml"):
        Overlay.read(tmp_path)
