"""Renders the package: templates filled from the IR, then sorted and formatted by ruff."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import ir
from codegen.build.placement import EVENTS
from codegen.document import Json
from codegen.render import docs, typetext
from codegen.render.uses import uses

HEADER = """\
# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.
"""


class RenderError(Exception):
    """Generated code that ruff cannot read: an error in the templates."""


class Renderer:
    """Fills the templates for one package."""

    def __init__(self, package: ir.Package, handles: Mapping[str, Json], provenance: Mapping[str, str]) -> None:
        self.package = package
        self.handles = handles
        self.provenance = provenance
        self.bases = self._bases()
        bound = {name: self._bound(entry) for name, entry in handles.items()}
        self.bound = {name: operations for name, operations in bound.items() if operations}
        self.env = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.env.globals |= {
            "header": HEADER,
            "argument": typetext.argument,
            "attribute": typetext.attribute,
            "alias_text": typetext.alias,
            "result": typetext.result,
            "docs": docs,
            "returns": returns,
            "live_returns": self._live_returns,
            "repr": repr,
            "uses": uses(package),
            "package": package,
        }

    def files(self) -> dict[str, str]:
        """Path below the package -> text, before ruff."""
        modules = self.package.modules
        homes = sorted(set(self.package.homes.values()))
        made = {f"api/{module}.py": self._api(module) for module in modules}
        made |= {f"models/{module}.py": self._models(module) for module in homes}
        names = {module: sorted(n for n, home in self.package.homes.items() if home == module) for module in homes}
        events = sorted(self.package.events.items())
        made["api/__init__.py"] = self._fill("api_init", modules=modules)
        made["api/_index.py"] = self._fill(
            "api_index", operations=sorted(self.package.operations, key=lambda o: o.id), provenance=self.provenance
        )
        made["models/__init__.py"] = self._fill("models_init", names=names)
        made["models/_index.py"] = self._fill("models_index", names=names)
        made["models/_events.py"] = self._fill("events", events=events)
        live = [name for name, operations in self.bound.items() if any(o.ending for o in operations)]
        files = {name: name.lower() for name in self.bound} | {f"Live{name}": f"live_{name.lower()}" for name in live}
        made["handles/__init__.py"] = self._fill("handles_init", handles=dict(sorted(files.items())))
        for name, operations in self.bound.items():
            made[f"handles/{name.lower()}.py"] = self._handle(name, self.handles[name], operations)
        for name in live:
            made[f"handles/live_{name.lower()}.py"] = self._live(name, self.handles[name], self.bound[name])
        return made

    def page(self) -> str:
        """A table of all functions by module, as Markdown."""
        operations = sorted(self.package.operations, key=lambda o: (o.module, o.function))
        modules = [(module, list(group)) for module, group in groupby(operations, key=lambda o: o.module)]
        return self.env.get_template("api.md.jinja").render(edition=self.provenance["edition"], modules=modules)

    def _fill(self, template: str, **values: Any) -> str:
        return self.env.get_template(f"{template}.py.jinja").render(**values)

    def _imports(self, types: Iterable[ir.Type], own: str | None) -> dict[str, list[str]]:
        """Module -> the names to import from it for the types."""
        imports: dict[str, set[str]] = {}
        for name in {n for t in types for n in ir.names_in(t)}:
            home = self.package.homes[name]
            if home != own:
                imports.setdefault(home, set()).add(name)
        return {home: sorted(names) for home, names in sorted(imports.items())}

    def _api(self, module: str) -> str:
        own = (o for o in (*self.package.operations, *self.package.renamed) if o.module == module)
        operations = sorted(own, key=lambda o: o.function)
        types = [a.field.type for o in operations for a in o.arguments] + [
            a.type for o in operations for a in o.successes if a.type
        ]
        tags = sorted({o.tag for o in operations})
        about = [self.package.about[tag] for tag in tags if tag in self.package.about]
        return self._fill(
            "api", tag=", ".join(tags), about=about, operations=operations, imports=self._imports(types, None)
        )

    def _models(self, module: str) -> str:
        classes = [c for n, c in sorted(self.package.classes.items()) if self.package.homes[n] == module]
        aliases = [a for n, a in sorted(self.package.aliases.items()) if self.package.homes[n] == module]
        types = [f.type for c in classes for f in c.fields] + [a.type for a in aliases]
        tags = sorted({o.tag for o in self.package.operations if o.module == module.removeprefix(EVENTS)})
        what = "Events, and what they hold," if module.startswith(EVENTS) else "Models"
        return self._fill(
            "models",
            title=f"{what} of {tags[0]}." if tags else f"{what} that several parts of the API use.",
            classes=classes,
            aliases=aliases,
            imports=self._imports(types, module),
            base=self.bases.get,
            strict=any(ir.nullable(f.type) for c in classes if c.name in self.package.inputs for f in c.fields),
        )

    def _bases(self) -> dict[str, str]:
        """Class -> its base, if that is not `Model`: events and list responses."""
        bases = dict.fromkeys(self.package.events.values(), "Event")
        for operation in self.package.operations:
            if operation.paging is None:
                continue
            refs = [ir.without_null(a.type) for a in operation.successes if a.type]
            for cls in (self.package.classes[t.name] for t in refs if isinstance(t, ir.Ref)):
                listed = [ir.without_null(f.type) for f in cls.fields if f.wire_name == operation.paging.items]
                if listed and isinstance(listed[0], ir.ListOf):
                    bases[cls.name] = f"ListResponse[{typetext.result(listed[0].item)!r}]"
        return bases

    def _bound(self, entry: Json) -> list[ir.Operation]:
        """The operations whose only path parameter is the id of the handle."""
        ids = {entry["parameter"], *entry.get("aliases", ())}
        own = [o for o in self.package.operations if o.module in entry["modules"]]
        bound = [
            o
            for o in own
            if [a.field.wire_name for a in o.arguments if a.location == "path"]
            and {a.field.wire_name for a in o.arguments if a.location == "path"} <= ids
        ]
        return sorted(
            (o for o in bound if sum(a.location == "path" for a in o.arguments) == 1), key=lambda o: o.function
        )

    def _handle(self, name: str, entry: Json, operations: list[ir.Operation]) -> str:
        types = [a.field.type for o in operations for a in o.arguments] + [
            a.type for o in operations for a in o.successes if a.type
        ]
        modules = sorted({o.module for o in operations})
        return self._fill(
            "handle", name=name, entry=entry, operations=operations, modules=modules, imports=self._imports(types, None)
        )

    def _live(self, name: str, entry: Json, operations: list[ir.Operation]) -> str:
        """The handle whose commands wait for the events that end them. Reads and what is deprecated stay with `now`."""
        commands = [o for o in operations if o.method != "GET" and not o.deprecated]
        made = [o for o in self.package.operations if o.module in entry["modules"] and not o.positional]
        makers = [o for o in made if o.ending and o.ending.makes == name]
        types = [a.field.type for o in (*commands, *makers) for a in o.arguments]
        types += [a.type for o in commands for a in o.successes if a.type and not (o.ending and o.ending.events)]
        types += [ir.Ref(self.package.events[e]) for o in commands if o.ending for e in o.ending.events]
        return self._fill(
            "live",
            name=name,
            live=f"Live{name}",
            summary=f"{entry['summary'].split(',')[0].rstrip('.')}, in a flow.",
            entry=entry,
            operations=commands,
            makers=makers,
            imports=self._imports(types, None),
        )

    def _live_returns(self, operation: ir.Operation) -> str:
        """The type that a command of a live handle returns."""
        if operation.ending is None or not operation.ending.events:
            return returns(operation)
        if operation.ending.makes:
            return f"Live{operation.ending.makes}"
        return " | ".join(self.package.events[e] for e in operation.ending.events)


def returns(operation: ir.Operation) -> str:
    """The type that a function returns."""
    texts = list(dict.fromkeys(typetext.result(a.type) for a in operation.successes)) or ["None"]
    if "Any" in texts:
        return "Any"
    return (
        " | ".join(t for t in texts if t != "None") + (" | None" if "None" in texts and len(texts) > 1 else "")
        or "None"
    )


def ruff(folder: Path) -> None:
    """Sort imports, drop those that nothing needs, and format. Raises RenderError.

    The package is told to be our own: ruff takes it for one where it finds it, and that depends on the working directory.
    """
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "120", str(folder)]
    common += ["--config", 'lint.isort.known-first-party=["telnyx_async"]']
    for command in (["check", "--fix", "--select", "I,F401,UP037"], ["format"]):
        run = [sys.executable, "-m", "ruff", *command, *common]
        done = subprocess.run(run, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RenderError(f"ruff {command[0]}: {done.stdout.strip()} {done.stderr.strip()}")
