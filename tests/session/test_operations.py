"""Finding operations: the search, what is said about a function, and the call that can be pasted."""

from __future__ import annotations

import ast
import contextlib
import inspect
import io
import json
import subprocess
import sys

import pytest

from telnyx_async import errors
from telnyx_async.handles import LiveCall
from telnyx_async.operation import OPERATIONS
from telnyx_async.operations import describe, main, search
from telnyx_async.simulator import Simulator


def names(*words: str) -> list[str]:
    return [f"{o.module}.{o.function}" for o in search(words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        (("answer", "call"), "calls.answer"),
        (("record", "call"), "calls.start_recording"),
        (("send", "message"), "messages.send"),
        (("transfer",), "calls.transfer"),
        (("/number_orders", "create"), "number_orders.create"),
        (("HANGUP",), "calls.hangup"),
    ],
)
def test_the_function_that_is_meant_is_among_the_first(words: tuple[str, ...], first: str) -> None:
    assert first in names(*words)[:5]


@pytest.mark.parametrize("name", ["calls.answer", "AnswerCall"])
def test_a_functions_name_or_an_operation_id_finds_that_operation_alone(name: str) -> None:
    assert names(name) == ["calls.answer"]


def test_all_words_must_occur() -> None:
    assert names("answer", "nosuchword") == []
    assert 0 < len(names("conference", "mute")) < len(names("conference"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sned", "sms"), "no operation has the words: sned\nsned: did you mean send"),
        (("trasnfer",), "trasnfer: did you mean transfer"),
        (("calls.transferr",), "calls.transferr: did you mean calls.transfer"),
        (("CallInitiated",), "CallInitiated: did you mean call.initiated"),
        (("xyzzy",), "no operation has the words: xyzzy\n"),
        (("faxes", "porting"), "no operation has all of the words: faxes porting; give fewer"),
    ],
)
def test_what_a_misspelt_word_may_mean_is_said(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 1
    assert said in capsys.readouterr().err


def text(operation: str, name: str) -> str:
    """What is said about an argument."""
    return next(argument.text for argument in describe(OPERATIONS[operation]).arguments if argument.name == name)


def test_an_id_in_a_path_names_the_function_that_lists_it() -> None:
    assert "Listed by `sim_cards.list`." in text("EnableSimCard", "id")
    assert "Listed by `storage_objects.list`." in text("GetObject", "object_name")
    assert "Listed by" not in text("PutObject", "object_name")  # it may be new


def test_a_range_and_a_default_are_said_once() -> None:
    assert (
        text("CreateRoom", "max_participants")
        == "How many may be in the room at once, 2 to 50; 10 by default. Example: 10"
    )


def test_a_live_command_says_what_it_waits_for_and_raises_and_which_webhooks_follow() -> None:
    said = inspect.getdoc(LiveCall.gather) or ""
    assert "It waits for call.gather.ended." in said
    assert "EndingMissing: " in said
    assert "Webhooks that may follow: call.dtmf.received, call.gather.ended." in said


def test_a_reader_that_has_enough_ends_the_command_in_silence() -> None:
    words = [sys.executable, "-m", "telnyx_async.operations", "--json", "fax"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as command:
        assert command.stdout
        assert command.stderr
        command.stdout.close()
        assert command.stderr.read() == b""
    assert command.returncode == 0


def test_a_function_is_described_by_its_docstring_and_operation() -> None:
    said = describe(OPERATIONS["SendDTMF"])
    assert said.summary.startswith("Send key tones")
    assert (said.method, said.path) == ("POST", "/calls/{call_control_id}/actions/send_dtmf")
    assert said.idempotency == "command_id"
    assert said.again.startswith("It is retried with the same `command_id`")
    assert said.returns == "SendDTMFResponse (200)"
    assert "OutcomeUnknown: the request failed, but may have been carried out." in said.raises
    digits = next(argument for argument in said.arguments if argument.name == "digits")
    assert (digits.type, digits.required, digits.positional) == ("str", True, False)
    assert digits.text.startswith("Keys to send")
    assert "session: TelnyxSession," in said.signature
    assert "call.answered" in describe(OPERATIONS["AnswerCall"]).webhooks


def test_every_argument_of_every_function_is_described() -> None:
    for operation in OPERATIONS.values():
        said = {argument.name for argument in describe(operation).arguments}
        in_python = inspect.signature(inspect.unwrap(operation.load())).parameters
        assert said == set(in_python) - {"session", "options"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of functions that are to go
async def test_every_call_to_paste_is_sent_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telnyx may refuse a placeholder. What the function itself refuses would be a `ConfigurationError`."""
    carried_out = 0
    async with Simulator(invent=True, speed=100) as sim:
        monkeypatch.setenv("TELNYX_API_KEY", "KEY")
        monkeypatch.setenv("TELNYX_BASE_URL", sim.url)
        for operation in OPERATIONS.values():
            call = describe(operation).call
            code = compile(call, operation.id, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            with contextlib.suppress(errors.ApiError), contextlib.redirect_stdout(io.StringIO()):
                await eval(code, {})
                carried_out += 1
    assert carried_out / len(OPERATIONS) > 0.9


def test_the_command_prints_one_function_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calls.transfer"]) == 0
    printed = capsys.readouterr().out
    assert "POST /calls/{call_control_id}/actions/transfer (TransferCall)" in printed
    assert "async def transfer(" in printed
    assert "to (required): " in printed
    assert "webhooks that may follow: call.answered, call.bridged, " in printed
    assert "await calls.transfer(telnyx, " in printed


def test_the_command_lists_what_matches_and_says_how_many_more_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conference", "mute"]) == 0
    assert "conferences.mute_participants\n    " in capsys.readouterr().out
    assert main(["number"]) == 0
    assert capsys.readouterr().out.rstrip().endswith("more; give another word")


def test_the_command_without_words_lists_the_modules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len({operation.module for operation in OPERATIONS.values()})
    assert any(line.startswith("calls ") and "Dials calls" in line for line in lines)


def test_what_matches_nothing_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nosuchword"]) == 1
    assert capsys.readouterr().err == "no operation has the words: nosuchword\n"


def test_tools_get_json() -> None:
    command = [sys.executable, "-m", "telnyx_async.operations", "calls.answer", "--json"]
    (said,) = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert said["function"] == "calls.answer"
    assert said["arguments"][0]["name"] == "call_control_id"
    assert said["call"].endswith('result = await calls.answer(telnyx, "<call_control_id>")')
