"""The only module that uses openapi-python-client: its parser checks and types the normalized document, and its naming
makes Python identifiers. None of its objects leaves this module.

The parser finds the Python type of a schema, but loses some facts: the order of enum values, which object is a map, the
name of a union. To look these facts up later, the description of each schema holds its number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from keyword import iskeyword
from pathlib import Path
from unicodedata import normalize

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import ClassName, PythonIdentifier

from codegen import ir
from codegen.document import Json

# The parser's properties by the name of their class -> Python's types.
SCALARS = {
    "BooleanProperty": "bool",
    "DateProperty": "date",
    "DateTimeProperty": "datetime",
    "FileProperty": "bytes",
    "FloatProperty": "float",
    "IntProperty": "int",
    "NoneProperty": "None",
    "StringProperty": "str",
}
PARSER_FORMATS = ("date", "date-time", "binary")


class ParserError(Exception):
    """The parser could not read the document. A normalized document never causes this."""


def python_identifier(text: str) -> str:
    """A snake_case name in NFKC, as Python reads it. Reserved words and builtins get a trailing underscore."""
    words = re.split(r"[^\w.-]+", re.sub(r"(?<=[A-Z])s(?![a-z])", "S", normalize("NFKC", text)))  # URLs are one word
    return normalize("NFKC", PythonIdentifier(" ".join(words).strip(), prefix="field_"))


def class_name(text: str) -> str:
    """A PascalCase name that begins with a capital letter, and does not change when it is converted again.

    Python's own class names are allowed, since they differ between Python versions.
    """
    name = text
    for _ in range(4):
        name = normalize("NFKC", ClassName(name, prefix="Model")).rstrip("_")
    return f"{name}_" if iskeyword(name) else name if name[:1].isupper() else f"Model{name}"


class Parser:
    """The types of all components and operations, as the parser sees them.

    The parser gets the normalized document with numbered names, so that no names clash. Unions and maps become objects
    with their variants or values as properties, since the parser has no maps and merges similar variants. All parameters
    become query parameters, where the parser accepts any schema: their type does not depend on their location.
    """

    def __init__(self, components: Mapping[str, Json], operations: Sequence[Json]) -> None:
        self._components = components
        self._named = {name: f"Component{i}" for i, name in enumerate(components)}  # the names for the parser
        self._name_of = {known_as: name for name, known_as in self._named.items()}
        self._schemas: list[Json] = []
        self._alias_of: dict[int, str] = {}
        self._composites: dict[str, Json] = {}
        self._composite_of: dict[str, int] = {}
        data = GeneratorData.from_dict(self._document(operations), config=_config())
        if isinstance(data, GeneratorError):
            raise ParserError(f"{data.header}: {data.detail}")
        problems = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
        if problems:
            raise ParserError("; ".join(map(_line, problems)))
        self._models = {str(m.class_info.name): m for m in data.models}
        endpoints = [e for c in data.endpoint_collections_by_tag.values() for e in c.endpoints]
        self._endpoints = {int(e.summary.get_untrusted_value()): e for e in endpoints}

    def fields(self, component: str) -> list[ir.Type]:
        """The types of an object's properties, in the order of its `properties`."""
        return self._property_types(self._named[component], len(self._components[component]["properties"]))

    def alias(self, component: str) -> ir.Type:
        """The type of a component that is not an object."""
        return self.type(self._by_name(self._models["Aliases"])[f"a{sorted(self._aliases()).index(component)}"])

    def parameters(self, number: int) -> list[ir.Type]:
        """The types of an operation's parameters, in its order."""
        endpoint = self._endpoints[number]
        found = {str(p.name.get_untrusted_value()): self.type(p) for _, p in endpoint.iter_all_parameters()}
        return [found[f"p{i}"] for i in range(len(found))]

    def responses(self, number: int) -> list[ir.Type]:
        """The types of an operation's responses, in its order; Any without a body."""
        found = {p.status_code.pattern: self.type(p.prop) for p in self._endpoints[number].responses.patterns}
        return [found[str(100 + i)] for i in range(len(found))]

    def bodies(self, number: int, count: int) -> list[ir.Type]:
        """The types of a request body, one for each media type."""
        (body,) = self._endpoints[number].bodies
        return (
            self._property_types(str(body.prop.class_info.name), count) if isinstance(body.prop, ModelProperty) else []
        )

    def type(self, prop: PropertyProtocol) -> ir.Type:
        """The type that the parser found for a schema, with the facts that it does not keep."""
        if isinstance(prop, ModelProperty):
            return self._object_type(str(prop.class_info.name))
        if isinstance(prop, ListProperty):
            return ir.ListOf(self.type(prop.inner_property))
        number = int(prop.description.get_untrusted_value()) if prop.description is not None else 0
        schema = self._schemas[number]
        scalar = ir.Scalar(SCALARS.get(type(prop).__name__, "Any"))
        values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
        if scalar.python in ("str", "int") and values and all(type(v).__name__ == scalar.python for v in values):
            return ir.Enum(tuple(values), self._alias_of.get(number))
        return scalar

    def _object_type(self, name: str) -> ir.Type:
        if name not in self._composite_of:
            return ir.Ref(self._name_of[name])
        schema = self._schemas[self._composite_of[name]]
        types = self._property_types(name, len(schema.get("anyOf", [schema])))
        if "anyOf" not in schema:
            return ir.MapOf(types[0])
        opened = [v for t in types for v in (t.variants if isinstance(t, ir.Union) and not t.alias else (t,))]
        variants = tuple(dict.fromkeys(opened))
        alias = self._alias_of.get(self._composite_of[name])
        return variants[0] if len(variants) == 1 else ir.Union(variants, alias)

    def _property_types(self, name: str, count: int) -> list[ir.Type]:
        by_name = self._by_name(self._models[name])
        return [self.type(by_name[f"f{i}"]) for i in range(count)]

    def _by_name(self, model: ModelProperty) -> dict[str, PropertyProtocol]:
        return {
            p.name.get_untrusted_value(): p
            for p in [*(model.required_properties or []), *(model.optional_properties or [])]
        }

    def _aliases(self) -> list[str]:
        return [name for name, schema in self._components.items() if "properties" not in schema]

    def _document(self, operations: Sequence[Json]) -> Json:
        schemas = {
            self._named[name]: _object([self._translated(p) for p in schema["properties"].values()])
            if "properties" in schema
            else self._translated(schema, name)
            for name, schema in self._components.items()
        }
        paths = {f"/{i}": {o["method"]: self._operation(i, o)} for i, o in enumerate(operations)}
        aliases = {f"a{i}": self._translated({"$ref": name}) for i, name in enumerate(sorted(self._aliases()))}
        schemas |= self._composites | {"Aliases": {"type": "object", "properties": aliases}}
        return {
            "openapi": "3.1.0",
            "info": {"title": "-", "version": "-"},
            "paths": paths,
            "components": {"schemas": schemas},
        }

    def _operation(self, number: int, operation: Json) -> Json:
        made: Json = {"operationId": f"operation{number}", "summary": str(number), "tags": [operation["tag"]]}
        made["parameters"] = [
            {"name": f"p{i}", "in": "query", "required": p["required"], "schema": self._translated(p["schema"])}
            for i, p in enumerate(operation["parameters"])
        ]
        made["responses"] = {
            str(100 + i): {
                "description": "",
                "content": _json(self._translated(a["schema"] if a["schema"] is not None else {})),
            }
            for i, a in enumerate(operation["responses"])
        }
        if operation.get("body", {}).get("content"):
            name = f"Body{number}"
            self._composites[name] = _object([self._translated(s) for s in operation["body"]["content"].values()])
            made["requestBody"] = {"content": _json({"$ref": f"#/components/schemas/{name}"})}
        return made

    def _translated(self, schema: Json, name: str | None = None) -> Json:
        """The schema for the parser, with its number as the description."""
        if "$ref" in schema:
            return {"$ref": f"#/components/schemas/{self._named[schema['$ref']]}"}
        number = len(self._schemas)
        self._schemas.append(schema)
        if name:
            self._alias_of[number] = name
        parts = schema.get("anyOf") or ([schema["additionalProperties"]] if schema.get("type") == "object" else None)
        if parts is not None:
            composite = self._named[name] if name else f"Composite{number}"
            self._composite_of[composite] = number
            made = _object([self._translated(part) for part in parts])
            if name:
                return made
            self._composites[composite] = made
            return {"$ref": f"#/components/schemas/{composite}"}
        made = {"description": str(number)} | ({"type": schema["type"]} if "type" in schema else {})
        if schema.get("type") == "array":
            return made | {"items": self._translated(schema["items"])}
        return made | ({"format": schema["format"]} if schema.get("format") in PARSER_FORMATS else {})


def _object(parts: list[Json]) -> Json:
    return {"type": "object", "properties": {f"f{i}": part for i, part in enumerate(parts)}}


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True),
        MetaType.NONE,
        document_source=Path(),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )


def _line(problem: ParseError) -> str:
    return " ".join(f"{problem.header or ''} {problem.detail or ''}".split())
