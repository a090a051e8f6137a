"""Type expressions as text, for arguments, fields and results."""

from __future__ import annotations

from codegen import ir


def argument(t: ir.Type, *, required: bool, file: bool = False) -> str:
    """The type of an argument: any sequence or mapping, strict enums, `NULL` for null."""
    parts = ["FileContent"] if file else _argument(t)
    return " | ".join(dict.fromkeys([*parts, *(() if required else ("None",))]))


def _argument(t: ir.Type) -> list[str]:
    if isinstance(t, ir.Ref):
        return [t.name, "Mapping[str, Any]"]
    if isinstance(t, ir.Enum):
        return [t.alias or _literal(t)]
    if isinstance(t, ir.ListOf):
        return [f"Sequence[{' | '.join(_argument(t.item))}]"]
    if isinstance(t, ir.MapOf):
        return [f"Mapping[str, {' | '.join(_argument(t.value))}]"]
    if isinstance(t, ir.Union):
        if t.alias:
            return [t.alias, "Mapping[str, Any]"]
        return list(dict.fromkeys(text for v in t.variants for text in _argument(v)))
    return ["Null" if t == ir.NULL else "FileContent" if t.python == "bytes" else t.python]


def attribute(t: ir.Type, *, required: bool, strict: bool) -> str:
    """The type of a field: with strict enums in classes that are only sent, with open ones in all others."""
    nullable = ir.nullable(t)
    parts = _attribute(ir.without_null(t), strict)
    if nullable and strict:
        parts.append("Null")
    if nullable or not required:
        parts.append("None")
    return "Any" if not {*parts} - {"Any", "Null", "None"} and "Any" in parts else " | ".join(dict.fromkeys(parts))


def _attribute(t: ir.Type, strict: bool) -> list[str]:
    if isinstance(t, ir.Ref):
        return [t.name]
    if isinstance(t, ir.Enum):
        return [t.alias or _literal(t), *(() if strict else (t.open_type,))]
    if isinstance(t, ir.ListOf):
        return [f"list[{' | '.join(_attribute(t.item, strict))}]"]
    if isinstance(t, ir.MapOf):
        return [f"dict[str, {' | '.join(_attribute(t.value, strict))}]"]
    if isinstance(t, ir.Union):
        return [t.alias] if t.alias else list(dict.fromkeys(text for v in t.variants for text in _attribute(v, strict)))
    return [t.python]


def result(t: ir.Type | None) -> str:
    """The type of a result, also used to structure it."""
    return "None" if t is None else " | ".join(_attribute(t, strict=False))


def alias(a: ir.Alias) -> str:
    """The right-hand side of an alias. All but enums are quoted, since they may name classes of other modules."""
    text = _literal(a.type) if isinstance(a.type, ir.Enum) else " | ".join(_attribute(a.type, strict=False))
    if a.table is None:
        return text if isinstance(a.type, ir.Enum) else repr(text)
    classes = "{" + ", ".join(f"{key!r}: {cls!r}" for key, cls in a.table.classes) + "}"
    table = f"Discriminator({a.table.field!r}, {classes})" if a.table.field else f"UniqueFields({classes})"
    return repr(f"Annotated[{text}, {table}]")


def _literal(t: ir.Enum) -> str:
    return f"Literal[{', '.join(map(repr, t.values))}]"
