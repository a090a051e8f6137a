"""COVERAGE.md: what Telnyx's own SDK calls, beside the functions here."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from codegen.lock import Lock
from codegen.verify.coverage import Coverage, Sdk
from tests.codegen.making import REPOSITORY, document, make, run
from tools import sdk_operations

RESOURCE = """
class CallsResource(SyncAPIResource):
    def get(self, id: str):
        return self._get(path_template("/calls/{id}", id=id), options=make_request_options(), cast_to=Call)

    def list(self):
        return self._get_api_list("/v2/calls", page=SyncPage[Call], model=Call)

    def search(self):
        return self._get_api_list("/calls/search", page=SyncPage[Call], model=Call, method="post")

    def metadata(self):
        return self._get(
            "/.well-known/a" if self._client._base_url_overridden else "https://api.telnyx.com/.well-known/a",
        )

    def stream(self):
        return self._get("/speech", cast_to=NoneType)

class CallsResourceConnectionManager:
    def _prepare_url(self):
        return base_url.raw_path.rstrip(b"/") + b"/speech"
"""
OPERATIONS = ["GET /.well-known/a", "POST /calls/search", "GET /calls/{id}", "GET /speech", "GET /v2/calls"]


def sdk(folder: Path) -> Path:
    (folder / "telnyx-1.2.3.dist-info").mkdir(parents=True)
    (folder / "telnyx/resources/calls").mkdir(parents=True)
    (folder / "telnyx/resources/calls/calls.py").write_text(RESOURCE)
    return folder


def test_the_calls_of_an_sdk_are_found_without_importing_it(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    assert sdk_operations.main([str(sdk(tmp_path / "sdk")), "--root", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "openapi/sdk.json").read_text()) == {
        "package": "telnyx",
        "version": "1.2.3",
        "operations": OPERATIONS,
        "sockets": ["/speech"],
    }


def test_a_folder_without_an_sdk_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sdk_operations.main([str(tmp_path), "--root", str(tmp_path)]) == 1
    assert "expected one telnyx-<version>.dist-info" in capsys.readouterr().err


def test_names_of_parameters_and_the_version_in_the_path_make_no_difference() -> None:
    found = Coverage.of(["GET /calls/{call_id}", "GET /calls", "GET /ours"], Sdk(operations=OPERATIONS))
    assert found.both == ["GET /calls/{id}", "GET /v2/calls"]
    assert found.ours == ["GET /ours"]


def test_websockets_are_told_apart_from_what_is_missing() -> None:
    found = Coverage.of([], Sdk(operations=OPERATIONS, sockets=["/speech"]))
    assert found.sockets == ["GET /speech"]
    assert found.missing == [o for o in OPERATIONS if o != "GET /speech"]


def test_generate_writes_the_page_and_check_compares_it(tmp_path: Path) -> None:
    paths = "/calls/{call_id}: {get: {tags: [Calls], operationId: GetCall, responses: {'200': {description: ''}}}}"
    page, recorded = tmp_path / "openapi/COVERAGE.md", tmp_path / "openapi/sdk.json"
    make(tmp_path, document(paths))
    assert not page.exists()
    assert sdk_operations.main([str(sdk(tmp_path / "sdk")), "--root", str(tmp_path)]) == 0
    assert run(tmp_path, "check") == 1
    assert run(tmp_path, "generate") == 0
    assert "| in both | 1 |\n| only in the SDK | 3 |\n" in page.read_text()
    assert run(tmp_path, "check") == 0
    recorded.write_text("{}}")
    assert run(tmp_path, "check") == 1


def test_nothing_that_the_sdk_reaches_is_missing_here_but_websockets() -> None:
    sdk = Sdk(**json.loads((REPOSITORY / "openapi/sdk.json").read_bytes()))
    lock = Lock.of(tomllib.loads((REPOSITORY / "openapi/placement.lock").read_text(encoding="utf-8")))
    assert Coverage.of(lock.operations, sdk).missing == []
