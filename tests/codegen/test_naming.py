"""Names: reviewed ones first, others by rule, each its own, the same way each time."""

from __future__ import annotations

import builtins
import keyword
import re
import tomllib
from pathlib import Path

import pytest

from codegen.build.class_names import named
from codegen.naming import LONGEST, TAKEN_BY_EVENTS, TAKEN_BY_MODELS, Names, name_fields
from codegen.parse.parser import class_name, python_identifier
from telnyx_async import model
from telnyx_async.models._index import HOMES
from tests.codegen.making import REPOSITORY, classes, document, make, normalized, use

ODD = ["", "_", "$ref", "1st", "²", "a b", "a.b", "größe", "ﬁeld", "日本", "🙂", "__init__", "_wire_", "self", "None"]


@pytest.mark.parametrize(
    "text", [*ODD, *keyword.kwlist, *keyword.softkwlist, "str", "list", "datetime", "model_config"]
)
def test_any_text_gives_names_that_python_reads_as_they_are_written(text: str) -> None:
    for name in (python_identifier(text), class_name(text)):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        scope: dict[str, int] = {}
        exec(f"{name} = 1", {}, scope)
        assert list(scope) == [name]
    assert class_name(text)[0].isupper()


def test_a_class_name_stays_itself_when_it_is_named_again() -> None:
    for text in ("10dlc_error", "AIAssistant", "call.answered", "GetSIMCard_v2", "ExceptionGroup", "x-http2"):
        assert class_name(class_name(text)) == class_name(text)


@pytest.mark.parametrize(
    ("wire_names", "attributes"),
    [
        (["from", "brandId", "class"], {"from": "from_", "brandId": "brand_id", "class": "class_"}),
        (["From", "from"], {"from": "from_", "From": "from_3"}),
        (["fooBar", "foo_bar", "foo-bar"], {"foo_bar": "foo_bar", "foo-bar": "foo_bar_", "fooBar": "foo_bar_3"}),
        (["date", "datetime", "self"], {"date": "date_", "datetime": "datetime_", "self": "self_"}),
        (["model_config", "id", "type"], {"model_config": "model_config", "id": "id", "type": "type_"}),
        (["", "$", "1st"], {"": "field_", "$": "field_3", "1st": "field_1st"}),
    ],
)
def test_fields_keep_apart_in_whatever_order_they_come(wire_names: list[str], attributes: dict[str, str]) -> None:
    for given in (wire_names, wire_names[::-1]):
        assert name_fields(given, TAKEN_BY_MODELS) == attributes


def test_an_event_keeps_the_names_of_its_own() -> None:
    assert name_fields(["meta", "raw", "payload"], TAKEN_BY_EVENTS) == {
        "meta": "meta_",
        "raw": "raw_",
        "payload": "payload",
    }


def test_an_argument_that_occurs_twice_keeps_its_name_where_it_counts_most() -> None:
    keys = [("body", "id"), ("query", "id"), ("path", "id"), ("header", "ID"), ("query", "session"), ("body", "")]
    assert Names().name_parameters("op", "GET /", keys) == {
        ("path", "id"): "id",
        ("query", "id"): "id_query",
        ("query", "session"): "session_query",
        ("header", "ID"): "id_header",
        ("body", "id"): "id_body",
        ("body", ""): "body",
    }


def test_operations_equal_in_snake_case_keep_apart_in_one_module() -> None:
    ids = ["GetReports", "getReports", "get_reports", "list", "import", "date", "str"]
    found = Names().name_functions("m", {id: f"GET /{id}" for id in ids})
    assert sorted(found.values()) == [
        "date_",
        "get_reports",
        "get_reports_2",
        "get_reports_3",
        "import_",
        "list",
        "str_",
    ]
    assert Names().name_functions("m", {id: f"GET /{id}" for id in reversed(ids)}) == found


def test_a_reviewed_name_is_given_once_and_what_is_named_by_rule_is_noted() -> None:
    names = Names(functions={"ListA": "list", "ListB": "list"})
    assert names.name_functions("m", {"ListB": "GET /b", "ListA": "GET /a", "list": "GET /"}) == {
        "ListA": "list",
        "ListB": "list_2",
        "list": "list_3",
    }
    assert names.by_rule == {"function of ListB in m": "list_2", "function of list in m": "list_3"}


def test_modules_keep_apart_from_each_other_and_from_what_the_package_uses() -> None:
    tags = ["calls", "Calls", "annotations", "Shared", "import", ""]
    found = Names(modules={"Calls": "calls"}).name_modules({tag: tag for tag in tags})
    assert found == {
        "Calls": "calls",
        "calls": "calls_2",
        "annotations": "annotations_2",
        "Shared": "shared_2",
        "import": "import_",
        "": "field_",
    }


def objects(*keys: str) -> str:
    return document(schemas="\n".join(f"'{key}': {{properties: {{x: {{}}}}}}" for key in keys))


def test_components_equal_ignoring_case_and_signs_are_classes_of_their_own() -> None:
    keys = ["CountryCode", "country_code", "10dlc.error", "10dlc error", "Model", "Any", "HOMES", "TimeoutError"]
    assert classes(objects(*keys)) == {
        "CountryCode": "CountryCode",
        "country_code": "CountryCodeModel",
        "10dlc error": "Model10DlcError",
        "10dlc.error": "Model10DlcErrorModel",
        "Model": "ModelModel",
        "Any": "AnyModel",
        "HOMES": "HOMESModel",
        "TimeoutError": "TimeoutErrorModel",
    }


def test_a_number_tells_classes_apart_only_when_nothing_else_does() -> None:
    assert sorted(classes(objects("A_b", "aB", "a.b")).values()) == ["AB", "AB2", "ABModel"]


def test_a_reviewed_class_name_goes_before_one_that_a_component_has_by_itself() -> None:
    found = classes(objects("Thing", "item", "Other"), classes={"item": "Thing"})
    assert found == {"item": "Thing", "Thing": "ThingModel", "Other": "Other"}


def test_one_field_more_renames_no_class() -> None:
    text = "X: {properties: {a: {properties: {b: {}}}, c: {properties: {b: {}}}}}"
    before = classes(document(schemas=text))
    after = classes(document(schemas=text.replace("{b: {}}", "{b: {}, more: {}}", 1)))
    assert before == after == {"X": "X", "X.a": "XA", "X.c": "XC"}


ANSWER = "responses: {'%s': {description: '', content: {application/json: {schema: {properties: {data: {}}}}}}}"


@pytest.mark.parametrize(
    ("module", "function", "status", "name"),
    [
        ("calls", "answer", "200", "AnswerCallResponse"),
        ("calls", "start_recording", "200", "StartCallRecordingResponse"),
        ("calls", "gather_using_speak", "200", "GatherCallUsingSpeakResponse"),
        ("phone_numbers", "list", "200", "ListPhoneNumbersResponse"),
        ("phone_numbers", "list_voice_settings", "200", "ListPhoneNumberVoiceSettingsResponse"),
        ("regulatory_requirements", "list_for_numbers", "200", "ListRegulatoryRequirementsForNumbersResponse"),
        ("addresses", "get", "200", "GetAddressResponse"),
        ("verify", "verify_code", "200", "VerifyCodeResponse"),
        ("sim_cards", "bulk_set_public_ips", "200", "BulkSetSIMCardPublicIpsResponse"),
        ("porting_orders", "create_phone_number_configurations", "200", "CreatePhoneNumberConfigurationsResponse"),
        ("calls", "answer", "422", "AnswerCallUnprocessableError"),
        ("calls", "answer", "5XX", "AnswerCallServerError"),
        ("calls", "answer", "default", "AnswerCallError"),
    ],
)
def test_an_answer_is_named_after_its_function(module: str, function: str, status: str, name: str) -> None:
    path = f"/x: {{get: {{tags: [T], operationId: op, {ANSWER % status}}}}}"
    found = classes(document(path, "SIMCard: {properties: {x: {}}}"), modules={"T": module}, functions={"op": function})
    assert set(found.values()) == {name, "SIMCard"}


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        ("{list: {items: {properties: {x: {}}}}}", {"OrderListItem"}),
        ("{addresses: {items: {properties: {x: {}}}}}", {"OrderAddress"}),
        ("{history: {items: {properties: {x: {}}}}}", {"OrderHistoryItem"}),
        ("{order_address: {properties: {x: {}}}}", {"OrderAddress"}),
        ("{orders: {items: {properties: {x: {}}}}}", {"OrderItem"}),
        ("{imageURLs: {items: {properties: {x: {}}}}}", {"OrderImageURL"}),
        ("{meta: {additionalProperties: {properties: {x: {}}}}}", {"OrderMetaValue"}),
        ("{to: {anyOf: [{type: string}, {properties: {x: {}}}]}}", {"OrderTo"}),
        (
            "{by: {anyOf: [{properties: {url: {}}}, {properties: {file: {}}}]}}",
            {"OrderBy", "OrderByWithURL", "OrderByWithFile"},
        ),
        (
            "{by: {anyOf: [{properties: {kind: {const: sms}, a: {}}}, {properties: {kind: {const: call}}}]}}",
            {"OrderBy", "OrderBySms", "OrderByCall"},
        ),
    ],
)
def test_what_stands_inline_is_named_after_its_owner_and_what_it_is_there(schema: str, names: set[str]) -> None:
    text = document(schemas=f"OrderRequest: {{properties: {schema}}}\nURL: {{properties: {{x: {{}}}}}}")
    assert set(classes(text).values()) == names | {"OrderRequest", "URL"}


def test_the_parts_of_a_payload_are_named_after_the_event() -> None:
    found = classes(document(schemas="Hangup: {properties: {payload: {properties: {stats: {properties: {x: {}}}}}}}"))
    assert found == {"Hangup": "Hangup", "Hangup.payload": "HangupPayload", "Hangup.payload.stats": "HangupStats"}


def test_a_long_name_loses_its_outer_parts() -> None:
    text = "NumberOrderPhoneNumber: {properties: {requirements: {items: {properties: {acceptance_criteria: {properties: {x: {}}}}}}}}"
    found = classes(document(schemas=text.replace("NumberOrder", "SubscriberNumberOrder")))
    assert found.popitem() == (
        "SubscriberNumberOrderPhoneNumber.requirements[].acceptance_criteria",
        "RequirementAcceptanceCriteria",
    )


def test_a_scalar_a_list_and_a_map_have_no_name() -> None:
    text = """
Active: {type: boolean}
Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
Id: {type: string, format: uuid}
Kind: {type: string, enum: [a]}
Maybe: {type: [string, 'null'], maxLength: 5}
X: {properties: {active: {$ref: '#/components/schemas/Active'}, ids: {$ref: '#/components/schemas/Ids'}, kind: {$ref: '#/components/schemas/Kind'}}}
"""
    assert classes(document(schemas=text)) == {"Kind": "Kind", "X": "X"}


def test_a_class_keeps_the_name_of_the_edition_before() -> None:
    text = "ErrorSource: {properties: {x: {}}}\nError: {properties: {source: {properties: {x: {}}}}}"
    assert classes(document(schemas=text)) == {
        "ErrorSource": "ErrorSource",
        "Error": "Error",
        "Error.source": "ErrorSourceModel",
    }
    kept = {"Error.source": "ErrorSource", "Gone": "Error"}
    assert classes(document(schemas=text), locked=kept) == {
        "ErrorSource": "ErrorSourceModel",
        "Error": "Error",
        "Error.source": "ErrorSource",
    }


def test_accepted_names_are_reviewed_and_must_be_names_that_a_rule_gave() -> None:
    names = Names.of({"classes": {"B": "Bee"}, "accepted": {"classes": ["A", "Bee", "Gone"]}})
    named(normalized(objects("A", "B", "C")), names)
    assert names.open_classes() == ["C"]
    assert names.unmatched() == ["names.toml: accepted.classes: Bee", "names.toml: accepted.classes: Gone"]


@pytest.fixture(scope="module")
def homes() -> dict[str, str]:
    return dict(HOMES)


def test_class_names_are_short_and_have_no_numbers_of_ours(homes: dict[str, str]) -> None:
    lock = tomllib.loads((REPOSITORY / "openapi/placement.lock").read_text())["classes"]
    assert {said.partition(".")[2] for said in lock.values()} == homes.keys()
    assert len(set(lock.values())) == len(lock) == len(homes)
    reviewed = tomllib.loads((REPOSITORY / "openapi/overlay/names.toml").read_text())["classes"]
    for identity, said in lock.items():
        name = said.partition(".")[2]
        assert name == identity or name not in lock or name in reviewed, (
            f"{name} is what the document calls something else"
        )
        assert len(name) <= LONGEST
        assert not re.search(r"Variant\d", name)
        assert not name[-1].isdigit() or name.endswith(tuple(re.findall(r"[A-Za-z]*\d+", identity.title()))), identity


def test_class_names_clash_with_nothing_of_python_or_of_the_models_own(homes: dict[str, str]) -> None:
    ours = {*dir(builtins), *vars(model)}
    assert not {name for name in homes if name in ours or keyword.iskeyword(name)}


def test_tags_that_share_a_module_share_its_functions(tmp_path: Path) -> None:
    paths = "/a: {get: {tags: [A], operationId: list, responses: {}}}\n/b: {get: {tags: [B], operationId: List, responses: {}}}"
    make(tmp_path, document(paths), names='[modules]\n"A" = "things"\n"B" = "things"\n')
    program = "from telnyx_async.operation import OPERATIONS\nresult = {id: o.load().__name__ for id, o in OPERATIONS.items()}"
    assert use(tmp_path, program) == {"List": "list", "list": "list_2"}
