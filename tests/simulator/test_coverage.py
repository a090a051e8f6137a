"""What is simulated, and what is only a sample: in each response, in the journal, and as a list."""

from __future__ import annotations

import socket

import pytest

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.__main__ import main

from .application import Application


async def source_of(app: Application, method: str, path: str) -> tuple[str | None, str | None]:
    async with app.http.request(method, app.simulator.url + path) as response:
        assert response.status < 300, await response.text()
        return response.headers.get("x-telnyx-simulator"), app.simulator.journal.requests()[-1].source


async def test_a_response_made_from_the_schema_is_marked_as_a_sample(app: Application) -> None:
    assert await source_of(app, "GET", "/regions") == ("sample", "sample")
    assert await source_of(app, "GET", "/messaging_profiles") == (None, "stored")
    assert await source_of(app, "GET", "/connections/1/active_calls") == (None, "live")
    assert "sample" in app.simulator.timeline()


async def test_an_error_is_no_sample(app: Application) -> None:
    async with app.http.get(f"{app.simulator.url}/regions", headers={"Authorization": ""}) as response:
        assert response.status == 401
        assert "x-telnyx-simulator" not in response.headers


@pytest.mark.simulator(invent=True)
async def test_what_is_invented_is_a_sample(app: Application) -> None:
    assert (await source_of(app, "GET", "/calls/v3:never"))[1] == "sample"


async def test_every_operation_is_live_or_stored_or_a_sample(sim: Simulator) -> None:
    coverage = sim.coverage()
    assert coverage.keys() == sim.document.endpoints.keys()
    assert set(coverage.values()) == {"live", "stored", "sample"}
    assert (coverage["DialCall"], coverage["CreateBillingGroup"], coverage["ListRegions"]) == (
        "live",
        "stored",
        "sample",
    )


def test_the_command_prints_each_operation_and_the_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["coverage"]) == 0
    *lines, _, total = capsys.readouterr().out.splitlines()
    counts = {source: sum(line.startswith(source) for line in lines) for source in ("live", "stored", "sample")}
    assert total == f"{len(lines)} operations: " + ", ".join(f"{number} {source}" for source, number in counts.items())
    assert any(line.split() == ["live", "DialCall", "POST", "/calls"] for line in lines)


def test_a_taken_port_names_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["--port", str(port)]) == 1
    assert f"port {port} is taken; choose another with --port" in capsys.readouterr().err


async def test_every_response_says_how_many_requests_are_left(app: Application) -> None:
    left = []
    for _ in range(2):
        async with app.http.get(f"{app.simulator.url}/balance") as response:
            assert response.headers["x-ratelimit-limit"] == "10000"
            assert 0 <= int(response.headers["x-ratelimit-reset"]) <= 60
            left.append(int(response.headers["x-ratelimit-remaining"]))
    assert left[0] - left[1] == 1
