"""What an import costs: nothing that is not asked for."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import telnyx_async


def loaded_after(code: str) -> set[str]:
    program = f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def ours(modules: set[str], *folders: str) -> set[str]:
    return {m for m in modules if m.startswith(tuple(f"telnyx_async.{f}." for f in folders))}


def test_importing_the_package_loads_nothing_of_it() -> None:
    loaded = loaded_after("import telnyx_async")
    assert {m for m in loaded if m.startswith("telnyx_async")} == {"telnyx_async"}
    assert not loaded & {"aiohttp", "fastapi", "codegen", "attrs", "cattrs", "jsonschema_rs", "nacl"}


def test_the_session_loads_no_generated_module_and_no_framework() -> None:
    loaded = loaded_after("from telnyx_async import TelnyxSession; TelnyxSession('KEY')")
    assert ours(loaded, "api", "models", "handles", "webhooks", "simulator") == set()
    assert not loaded & {"fastapi", "codegen", "openapi_python_client", "jsonschema_rs"}


def test_the_first_answered_call_loads_one_api_module_and_the_models_it_needs() -> None:
    loaded = loaded_after(
        "from telnyx_async.api import calls\n"
        "from telnyx_async._engine.serialization import structure\n"
        "structure('AnswerCallResponse', {'data': {'result': 'ok'}})"
    )
    assert ours(loaded, "api") == {"telnyx_async.api.calls"}
    assert ours(loaded, "models") <= {
        "telnyx_async.models._index",
        "telnyx_async.models.calls",
        "telnyx_async.models.shared",
    }


def test_looking_an_operation_up_loads_its_module_alone() -> None:
    loaded = loaded_after("from telnyx_async.operation import OPERATIONS\nlen(OPERATIONS); OPERATIONS['SendMessage']")
    assert ours(loaded, "api") == {"telnyx_async.api._index", "telnyx_async.api.messages"}


def test_the_simulator_and_its_plugin_are_not_loaded_with_the_library() -> None:
    loaded = loaded_after("import telnyx_async.simulator, telnyx_async.simulator.pytest_plugin")
    assert "jsonschema_rs" not in loaded


def test_public_names_are_sorted_and_there() -> None:
    names = list(telnyx_async.__all__)
    assert names == sorted(names, key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    for name in names:
        assert getattr(telnyx_async, name) is not None
    assert dir(telnyx_async) == sorted(names)


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Telnyx'"):
        telnyx_async.Telnyx  # type: ignore[attr-defined]  # noqa: B018


def test_the_simulator_without_its_extra_says_what_to_install() -> None:
    code = "sys.modules['jsonschema_rs'] = None\ntry:\n    from telnyx_async.simulator import Simulator\nexcept ImportError as error:\n    assert 'telnyx-async[simulator]' in str(error)\nelse:\n    raise AssertionError"
    loaded_after(code)
