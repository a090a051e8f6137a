"""Names: reviewed ones first, others by rule, each its own, the same way each time."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest

from codegen.naming import TAKEN_BY_EVENTS, TAKEN_BY_MODELS, Names, name_fields, pascal
from codegen.parse.parser import class_name, python_identifier
from tests.codegen.making import document, make, normalized, use

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
    assert Names().name_parameters("op", keys) == {
        ("path", "id"): "id",
        ("query", "id"): "id_query",
        ("query", "session"): "session_query",
        ("header", "ID"): "id_header",
        ("body", "id"): "id_body",
        ("body", ""): "body",
    }


def test_operations_equal_in_snake_case_keep_apart_in_one_module() -> None:
    found = Names().name_functions("m", ["GetReports", "getReports", "get_reports", "list", "import", "date", "str"])
    assert sorted(found.values()) == [
        "date_",
        "get_reports",
        "get_reports_2",
        "get_reports_3",
        "import_",
        "list",
        "str_",
    ]
    assert Names().name_functions("m", list(found)[::-1]) == found


def test_a_reviewed_name_is_given_once_and_what_is_named_by_rule_is_noted() -> None:
    names = Names(functions={"ListA": "list", "ListB": "list"})
    assert names.name_functions("m", ["ListB", "ListA", "list"]) == {
        "ListA": "list",
        "ListB": "list_2",
        "list": "list_3",
    }
    assert names.by_rule == {"function of ListB in m": "list_2", "function of list in m": "list_3"}


def test_modules_keep_apart_from_each_other_and_from_what_the_package_uses() -> None:
    found = Names(modules={"Calls": "calls"}).name_modules(["calls", "Calls", "annotations", "Shared", "import", ""])
    assert found == {
        "Calls": "calls",
        "calls": "calls_2",
        "annotations": "annotations_2",
        "Shared": "shared_2",
        "import": "import_",
        "": "field_",
    }


def test_components_equal_ignoring_case_and_signs_are_classes_of_their_own() -> None:
    keys = [
        "CountryCode",
        "country_code",
        "COUNTRY_CODE",
        "10dlc.error",
        "10dlc error",
        "Model",
        "Any",
        "HOMES",
        "ClassVar",
    ]
    found = normalized(document(schemas="\n".join(f"{key}: {{type: string}}" for key in keys)))
    assert {key: name for name, key in found.keys.items()} == {
        "CountryCode": "CountryCode",
        "country_code": "CountryCode2",
        "COUNTRY_CODE": "COUNTRYCODE",
        "10dlc error": "Model10DlcError",
        "10dlc.error": "Model10DlcError2",
        "Model": "Model2",
        "Any": "Any2",
        "HOMES": "HOMES2",
        "ClassVar": "ClassVar2",
    }


def test_a_reviewed_class_name_goes_before_one_that_a_component_has_by_itself(tmp_path: Path) -> None:
    (tmp_path / "names.toml").write_text('[classes]\n"item" = "Thing"\n')
    found = normalized(document(schemas="Thing: {}\nitem: {}\nOther: {}"), tmp_path)
    assert found.keys == {"Thing": "item", "Thing2": "Thing", "Other": "Other"}


def test_one_field_more_renames_no_class() -> None:
    text = "X: {properties: {a: {properties: {b: {}}}, c: {properties: {b: {}}}}}"
    before = normalized(document(schemas=text)).keys
    after = normalized(document(schemas=text.replace("{b: {}}", "{b: {}, more: {}}", 1))).keys
    assert before == after == {"X": "X", "XA": "XA", "XC": "XC"}


def test_pascal_is_what_inline_schemas_are_named_after() -> None:
    assert pascal("getMdrUsageReports") + "Response" == "GetMdrUsageReportsResponse"


def test_tags_that_share_a_module_share_its_functions(tmp_path: Path) -> None:
    paths = "/a: {get: {tags: [A], operationId: list, responses: {}}}\n/b: {get: {tags: [B], operationId: List, responses: {}}}"
    make(tmp_path, document(paths), names='[modules]\n"A" = "things"\n"B" = "things"\n')
    program = "from telnyx_async.operation import OPERATIONS\nresult = {id: o.load().__name__ for id, o in OPERATIONS.items()}"
    assert use(tmp_path, program) == {"List": "list", "list": "list_2"}
