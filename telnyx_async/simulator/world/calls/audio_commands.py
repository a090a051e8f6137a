"""The commands of Call Control for what is heard and pressed on one call."""

from __future__ import annotations

from collections.abc import Mapping

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.fields import Command, Fields
from telnyx_async.simulator.world.calls.gather import GatherOptions
from telnyx_async.simulator.world.calls.prompts import Prompt

_ENDLESS = 1000  # repetitions of a playback with `loop: infinity`


def _speak(call: Call, fields: Fields) -> None:
    _stop_first(call, fields)
    call.player.play(Prompt.speech(fields["payload"]))


def _play(call: Call, fields: Fields) -> None:
    _stop_first(call, fields)
    loop = fields.get("loop", 1)
    times = min(int(loop), _ENDLESS) if str(loop).isdecimal() else _ENDLESS
    call.player.play(Prompt.audio(fields.get("audio_url"), fields.get("media_name"), times))


def _stop_first(call: Call, fields: Fields) -> None:
    if fields.get("stop"):
        call.player.stop(fields["stop"])


def _stop_playback(call: Call, fields: Fields) -> None:
    call.player.stop(fields.get("stop", "all"))


def _gather(call: Call, fields: Fields) -> None:
    call.keypad.gather(GatherOptions.read(fields))


def _gather_using_speak(call: Call, fields: Fields) -> None:
    retry = fields.get("invalid_payload")
    call.keypad.gather(
        GatherOptions.read(
            fields,
            (Prompt.speech(fields["payload"], silent=True),),
            (Prompt.speech(retry, silent=True),) if retry else (),
        )
    )


def _gather_using_audio(call: Call, fields: Fields) -> None:
    retry = fields.get("invalid_audio_url"), fields.get("invalid_media_name")
    call.keypad.gather(
        GatherOptions.read(
            fields,
            (Prompt.audio(fields.get("audio_url"), fields.get("media_name")),),
            (Prompt.audio(*retry),) if any(retry) else (),
        )
    )


def _stop_gather(call: Call, fields: Fields) -> None:
    call.keypad.stop_gather("cancelled")


def _send_dtmf(call: Call, fields: Fields) -> None:
    if set(fields["digits"]) - set("0123456789ABCDabcd*#wW"):
        raise api_error("90014", "digits are 0-9, A-D, *, #, and w or W for a pause", pointer="/digits")
    call.note("hears tones", fields["digits"])


def _send_sip_info(call: Call, fields: Fields) -> None:
    call.note("receives SIP INFO", fields["content_type"])


AUDIO_COMMANDS: Mapping[str, Command] = {
    "SpeakCall": _speak,
    "StartCallPlayback": _play,
    "StopCallPlayback": _stop_playback,
    "GatherCall": _gather,
    "GatherUsingSpeak": _gather_using_speak,
    "GatherUsingAudio": _gather_using_audio,
    "StopCallGather": _stop_gather,
    "SendDTMF": _send_dtmf,
    "SendSIPInfo": _send_sip_info,
}
