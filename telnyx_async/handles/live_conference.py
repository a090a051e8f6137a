# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""A conference, in a flow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.handles.conference import Conference
from telnyx_async.live import Live, Steps

if TYPE_CHECKING:
    from telnyx_async.models.conferences import (
        ConferenceRegion,
        ConferenceSpeakVoiceSettings,
        GatherConferenceUsingAudioResponse,
        HoldConferenceParticipantsResponse,
        MuteConferenceParticipantsResponse,
        PauseConferenceRecordingResponse,
        ResumeConferenceRecordingResponse,
        SendConferenceDTMFResponse,
        StopConferenceAudioResponse,
        StopConferenceRecordingResponse,
        UnholdConferenceParticipantsResponse,
        UnmuteConferenceParticipantsResponse,
        UpdateConferenceParticipantResponse,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceEnded,
        ConferenceParticipantJoined,
        ConferenceParticipantLeft,
        ConferencePlaybackEnded,
        ConferenceRecordingSaved,
        ConferenceSpeakEnded,
    )
    from telnyx_async.options import RequestOptions


class LiveConference(Live):
    """A conference, in a flow.

    Each command returns the event that ends it, or the response where none does. A flow gets it as a parameter.
    """

    @property
    def conference_id(self) -> str:
        """The target of the commands."""
        return self.id

    @property
    def now(self) -> Conference:
        """The plain handle: its commands return the response, and do not wait for the event that ends them."""
        return Conference(self.steps.session, self.id)

    async def end(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ConferenceEnded:
        """End a conference for everybody in it.

        `POST /conferences/{id}/actions/end` (EndConference). It waits for conference.ended.

        Args:
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ConferenceEnded.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.ended.
        """
        arguments: dict[str, Any] = {}
        result: ConferenceEnded = await self.steps.carry_out(
            "EndConference", self.id, ("conference.ended",), 3.0, arguments, options
        )
        return result

    async def gather_using_audio(
        self,
        *,
        call_control_id: str,
        audio_url: str | None = None,
        client_state: str | None = None,
        gather_id: str | None = None,
        initial_timeout_millis: int | None = None,
        inter_digit_timeout_millis: int | None = None,
        invalid_audio_url: str | None = None,
        invalid_media_name: str | None = None,
        maximum_digits: int | None = None,
        maximum_tries: int | None = None,
        media_name: str | None = None,
        minimum_digits: int | None = None,
        stop_playback_on_dtmf: bool | None = None,
        terminating_digit: str | None = None,
        timeout_millis: int | None = None,
        valid_digits: str | None = None,
        options: RequestOptions | None = None,
    ) -> GatherConferenceUsingAudioResponse:
        """Play a prompt to one member of a conference and collect the keys that this member presses.

        `POST /conferences/{id}/actions/gather_using_audio` (ConferenceGatherUsingAudio).

        Args:
            call_control_id: Member who hears the prompt and presses keys.
            audio_url: WAV or MP3 that is the prompt; instead of media_name. Example:
                http://example.com/gather_prompt.wav
            client_state: Base64 text of your own that later webhooks carry back to you. Example:
                aGF2ZSBhIG5pY2UgZGF5ID1d
            gather_id: Identifier of your own that call.gather.ended carries back, up to 100 characters. At most 100
                characters.
            initial_timeout_millis: Milliseconds until the first key must come. Example: 10000
            inter_digit_timeout_millis: Milliseconds that may pass between one key and the next. Telnyx's default: 5000.
                Example: 3000
            invalid_audio_url: WAV or MP3 to play when the input is not valid; instead of invalid_media_name.
            invalid_media_name: WAV or MP3 in your Telnyx media storage to play when the input is not valid; instead of
                invalid_audio_url.
            maximum_digits: Most keys to collect, at most 128. At least 1. Telnyx's default: 128. Example: 10
            maximum_tries: How often the prompt is given at most while no input comes. At least 1. Telnyx's default: 3.
                Example: 3
            media_name: WAV or MP3 in your Telnyx media storage that is the prompt; instead of audio_url.
            minimum_digits: Fewest keys to collect, at least 1. At least 1. Telnyx's default: 1. Example: 1
            stop_playback_on_dtmf: Whether the first key cuts the prompt off. Telnyx's default: True.
            terminating_digit: Key that ends the input before maximum_digits are in. Telnyx's default: #. Example: #
            timeout_millis: Milliseconds to wait for input. Telnyx's default: 60000. Example: 30000
            valid_digits: Keys that count as valid, written in a row. Telnyx's default: 0123456789#*. Example:
                0123456789
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            GatherConferenceUsingAudioResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "call_control_id": call_control_id,
            "audio_url": audio_url,
            "client_state": client_state,
            "gather_id": gather_id,
            "initial_timeout_millis": initial_timeout_millis,
            "inter_digit_timeout_millis": inter_digit_timeout_millis,
            "invalid_audio_url": invalid_audio_url,
            "invalid_media_name": invalid_media_name,
            "maximum_digits": maximum_digits,
            "maximum_tries": maximum_tries,
            "media_name": media_name,
            "minimum_digits": minimum_digits,
            "stop_playback_on_dtmf": stop_playback_on_dtmf,
            "terminating_digit": terminating_digit,
            "timeout_millis": timeout_millis,
            "valid_digits": valid_digits,
        }
        result: GatherConferenceUsingAudioResponse = await self.steps.carry_out(
            "ConferenceGatherUsingAudio", self.id, (), 3.0, arguments, options
        )
        return result

    async def hold_participants(
        self,
        *,
        audio_url: str | None = None,
        call_control_ids: Sequence[str] | None = None,
        media_name: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> HoldConferenceParticipantsResponse:
        """Put some or all members of a conference on hold.

        `POST /conferences/{id}/actions/hold` (HoldConferenceParticipants).

        Args:
            audio_url: Audio that members hear on hold; instead of media_name. Example: http://example.com/message.wav
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            media_name: WAV or MP3 in your Telnyx media storage that members hear on hold; instead of audio_url.
                Example: my_media_uploaded_to_media_storage_api
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            HoldConferenceParticipantsResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "audio_url": audio_url,
            "call_control_ids": call_control_ids,
            "media_name": media_name,
            "region": region,
        }
        result: HoldConferenceParticipantsResponse = await self.steps.carry_out(
            "HoldConferenceParticipants", self.id, (), 3.0, arguments, options
        )
        return result

    async def join(
        self,
        *,
        call_control_id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
        client_state: str | None = None,
        end_conference_on_exit: bool | None = None,
        hold: bool | None = None,
        hold_audio_url: str | None = None,
        hold_media_name: str | None = None,
        mute: bool | None = None,
        region: ConferenceRegion | None = None,
        soft_end_conference_on_exit: bool | None = None,
        start_conference_on_enter: bool | None = None,
        supervisor_role: Literal["barge", "monitor", "none", "whisper"] | None = None,
        whisper_call_control_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ConferenceParticipantJoined:
        """Bring a call into an existing conference, as long as max_participants leaves room.

        `POST /conferences/{id}/actions/join` (JoinConference). It waits for conference.participant.joined.

        Args:
            call_control_id: Call that joins.
            beep_enabled: When this member's coming or going is beeped, whatever the conference's own setting. One of
                always, never, on_enter, on_exit.
            client_state: Base64 text of your own for this leg's webhooks; the conference's own change only if this leg
                owns it. Example: aGF2ZSBhIG5pY2UgZGF5ID1d
            end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
                out.
            hold: Whether to start on hold; not when left out.
            hold_audio_url: What this member hears on hold; needs hold true, start_conference_on_create false; instead
                of hold_media_name. Example: http://example.com/message.wav
            hold_media_name: Stored WAV or MP3 heard on hold; needs hold true, start_conference_on_create false; instead
                of hold_audio_url. Example: my_media_uploaded_to_media_storage_api
            mute: Whether to start muted; not when left out.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
                left out.
            start_conference_on_enter: Whether this member's arrival begins the conference; not when left out.
            supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
                (also if left out) are ordinary. One of barge, monitor, none, whisper.
            whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ConferenceParticipantJoined.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.joined, conference.participant.left.
        """
        arguments: dict[str, Any] = {
            "call_control_id": call_control_id,
            "beep_enabled": beep_enabled,
            "client_state": client_state,
            "end_conference_on_exit": end_conference_on_exit,
            "hold": hold,
            "hold_audio_url": hold_audio_url,
            "hold_media_name": hold_media_name,
            "mute": mute,
            "region": region,
            "soft_end_conference_on_exit": soft_end_conference_on_exit,
            "start_conference_on_enter": start_conference_on_enter,
            "supervisor_role": supervisor_role,
            "whisper_call_control_ids": whisper_call_control_ids,
        }
        result: ConferenceParticipantJoined = await self.steps.carry_out(
            "JoinConference", self.id, ("conference.participant.joined",), 3.0, arguments, options
        )
        return result

    async def leave(
        self,
        *,
        call_control_id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> ConferenceParticipantLeft:
        """Take a call out of a conference; it goes back to being parked.

        `POST /conferences/{id}/actions/leave` (LeaveConference). It waits for conference.participant.left.

        Args:
            call_control_id: Call that leaves. Example: f91269aa-61d1-417f-97b3-10e020e8bc47
            beep_enabled: Whether this member's going is beeped, whatever the conference's own setting. One of always,
                never, on_enter, on_exit.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ConferenceParticipantLeft.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.left.
        """
        arguments: dict[str, Any] = {
            "call_control_id": call_control_id,
            "beep_enabled": beep_enabled,
            "region": region,
        }
        result: ConferenceParticipantLeft = await self.steps.carry_out(
            "LeaveConference", self.id, ("conference.participant.left",), 3.0, arguments, options
        )
        return result

    async def mute_participants(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> MuteConferenceParticipantsResponse:
        """Mute some or all members of a conference.

        `POST /conferences/{id}/actions/mute` (MuteConferenceParticipants).

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            MuteConferenceParticipantsResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "call_control_ids": call_control_ids,
            "region": region,
        }
        result: MuteConferenceParticipantsResponse = await self.steps.carry_out(
            "MuteConferenceParticipants", self.id, (), 3.0, arguments, options
        )
        return result

    async def pause_recording(
        self,
        *,
        recording_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> PauseConferenceRecordingResponse:
        """Pause a recording of the conference.

        `POST /conferences/{id}/actions/record_pause` (PauseConferenceRecording).

        Args:
            recording_id: Recording to pause. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            PauseConferenceRecordingResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "recording_id": recording_id,
            "region": region,
        }
        result: PauseConferenceRecordingResponse = await self.steps.carry_out(
            "PauseConferenceRecording", self.id, (), 3.0, arguments, options
        )
        return result

    async def play_audio(
        self,
        *,
        audio_url: str | None = None,
        call_control_ids: Sequence[str] | None = None,
        loop: str | int | None = None,
        media_name: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> ConferencePlaybackEnded:
        """Play audio to some or all members of a conference.

        `POST /conferences/{id}/actions/play` (PlayConferenceAudio). It waits for conference.playback.ended.

        Args:
            audio_url: Audio to play; instead of media_name. Example: http://example.com/message.wav
            call_control_ids: Members who hear it, each named by its call_control_id; the whole conference when left
                out.
            loop: How often to play it, 1 to 100 times, or infinity. Telnyx's default: 1.
            media_name: WAV or MP3 in your Telnyx media storage to play; instead of audio_url. Example:
                my_media_uploaded_to_media_storage_api
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ConferencePlaybackEnded.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.playback.ended, conference.participant.playback.started,
        conference.playback.ended, conference.playback.started.
        """
        arguments: dict[str, Any] = {
            "audio_url": audio_url,
            "call_control_ids": call_control_ids,
            "loop": loop,
            "media_name": media_name,
            "region": region,
        }
        result: ConferencePlaybackEnded = await self.steps.carry_out(
            "PlayConferenceAudio", self.id, ("conference.playback.ended",), 3.0, arguments, options
        )
        return result

    async def resume_recording(
        self,
        *,
        recording_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> ResumeConferenceRecordingResponse:
        """Go on with a paused recording of the conference.

        `POST /conferences/{id}/actions/record_resume` (ResumeConferenceRecording).

        Args:
            recording_id: Recording to go on with. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ResumeConferenceRecordingResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "recording_id": recording_id,
            "region": region,
        }
        result: ResumeConferenceRecordingResponse = await self.steps.carry_out(
            "ResumeConferenceRecording", self.id, (), 3.0, arguments, options
        )
        return result

    async def send_dtmf(
        self,
        *,
        digits: str,
        call_control_ids: Sequence[str] | None = None,
        client_state: str | None = None,
        duration_millis: int | None = None,
        options: RequestOptions | None = None,
    ) -> SendConferenceDTMFResponse:
        """Send key tones to some or all members of a conference.

        `POST /conferences/{id}/actions/send_dtmf` (ConferenceSendDTMF).

        Args:
            digits: Keys to send: 0-9, A-D, * and #; w pauses half a second, W a whole one. Example: 1234#
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            client_state: Base64 text of your own that later webhooks carry back to you. Example:
                aGF2ZSBhIG5pY2UgZGF5ID1d
            duration_millis: Milliseconds that each tone lasts. 100 to 500. Telnyx's default: 250. Example: 250
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            SendConferenceDTMFResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "digits": digits,
            "call_control_ids": call_control_ids,
            "client_state": client_state,
            "duration_millis": duration_millis,
        }
        result: SendConferenceDTMFResponse = await self.steps.carry_out(
            "ConferenceSendDTMF", self.id, (), 3.0, arguments, options
        )
        return result

    async def speak(
        self,
        *,
        payload: str,
        voice: str,
        call_control_ids: Sequence[str] | None = None,
        language: Literal[
            "arb",
            "cmn-CN",
            "cy-GB",
            "da-DK",
            "de-DE",
            "en-AU",
            "en-GB",
            "en-GB-WLS",
            "en-IN",
            "en-US",
            "es-ES",
            "es-MX",
            "es-US",
            "fr-CA",
            "fr-FR",
            "hi-IN",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "nl-NL",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "sv-SE",
            "tr-TR",
        ]
        | None = None,
        payload_type: Literal["text", "ssml"] | None = None,
        region: ConferenceRegion | None = None,
        voice_settings: ConferenceSpeakVoiceSettings | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> ConferenceSpeakEnded:
        """Speak a text to some or all members of a conference.

        `POST /conferences/{id}/actions/speak` (SpeakTextToConference). It waits for conference.speak.ended.

        Args:
            payload: Text or SSML to speak, up to 3000 characters.
            voice: Voice, as provider, model and voice joined by dots; with service level basic, male or female.
                Example: Telnyx.KokoroTTS.af
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
                de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
                ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
            payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            voice_settings: Settings of the chosen voice.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ConferenceSpeakEnded.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.speak.ended, conference.participant.speak.started,
        conference.speak.ended, conference.speak.started.
        """
        arguments: dict[str, Any] = {
            "payload": payload,
            "voice": voice,
            "call_control_ids": call_control_ids,
            "language": language,
            "payload_type": payload_type,
            "region": region,
            "voice_settings": voice_settings,
        }
        result: ConferenceSpeakEnded = await self.steps.carry_out(
            "SpeakTextToConference", self.id, ("conference.speak.ended",), 3.0, arguments, options
        )
        return result

    async def start_recording(
        self,
        *,
        format_: Literal["wav", "mp3"],
        channels: Literal["single", "dual"] | None = None,
        custom_file_name: str | None = None,
        play_beep: bool | None = None,
        region: ConferenceRegion | None = None,
        trim: Literal["trim-silence"] | None = None,
        options: RequestOptions | None = None,
    ) -> ConferenceRecordingSaved:
        """Record the conference until it ends or the recording is stopped.

        `POST /conferences/{id}/actions/record_start` (StartConferenceRecording). It waits for
        conference.recording.saved.

        Args:
            format_: File format of the recording. One of wav, mp3.
            channels: With dual, the conference's creator is on the first channel and everybody else on the second. One
                of single, dual. Telnyx's default: single.
            custom_file_name: File name of your own, up to 40 characters; a Unix timestamp is still appended. 1 to 40
                characters. Example: my_recording_file_name
            play_beep: Whether a beep marks the start of recording.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            trim: Whether to cut silence off both ends of the recording. One of trim-silence.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ConferenceRecordingSaved.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.recording.saved.
        """
        arguments: dict[str, Any] = {
            "format_": format_,
            "channels": channels,
            "custom_file_name": custom_file_name,
            "play_beep": play_beep,
            "region": region,
            "trim": trim,
        }
        result: ConferenceRecordingSaved = await self.steps.carry_out(
            "StartConferenceRecording", self.id, ("conference.recording.saved",), 60, arguments, options
        )
        return result

    async def stop_audio(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> StopConferenceAudioResponse:
        """Stop audio that some or all members of a conference hear.

        `POST /conferences/{id}/actions/stop` (StopConferenceAudio).

        Args:
            call_control_ids: Members for whom it stops, each named by its call_control_id; all of them when left out.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            StopConferenceAudioResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.playback.ended.
        """
        arguments: dict[str, Any] = {
            "call_control_ids": call_control_ids,
            "region": region,
        }
        result: StopConferenceAudioResponse = await self.steps.carry_out(
            "StopConferenceAudio", self.id, (), 3.0, arguments, options
        )
        return result

    async def stop_recording(
        self,
        *,
        client_state: str | None = None,
        recording_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> StopConferenceRecordingResponse:
        """Stop a recording of the conference and have the file saved.

        `POST /conferences/{id}/actions/record_stop` (StopConferenceRecording).

        Args:
            client_state: Base64 text of your own that later webhooks carry back to you. Example:
                aGF2ZSBhIG5pY2UgZGF5ID1d
            recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            StopConferenceRecordingResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.recording.saved.
        """
        arguments: dict[str, Any] = {
            "client_state": client_state,
            "recording_id": recording_id,
            "region": region,
        }
        result: StopConferenceRecordingResponse = await self.steps.carry_out(
            "StopConferenceRecording", self.id, (), 3.0, arguments, options
        )
        return result

    async def unhold_participants(
        self,
        *,
        call_control_ids: Sequence[str],
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> UnholdConferenceParticipantsResponse:
        """Take members of a conference off hold.

        `POST /conferences/{id}/actions/unhold` (UnholdConferenceParticipants).

        Args:
            call_control_ids: Members to take off hold, each named by its call_control_id.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            UnholdConferenceParticipantsResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "call_control_ids": call_control_ids,
            "region": region,
        }
        result: UnholdConferenceParticipantsResponse = await self.steps.carry_out(
            "UnholdConferenceParticipants", self.id, (), 3.0, arguments, options
        )
        return result

    async def unmute_participants(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> UnmuteConferenceParticipantsResponse:
        """Unmute some or all members of a conference.

        `POST /conferences/{id}/actions/unmute` (UnmuteConferenceParticipants).

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            UnmuteConferenceParticipantsResponse.

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "call_control_ids": call_control_ids,
            "region": region,
        }
        result: UnmuteConferenceParticipantsResponse = await self.steps.carry_out(
            "UnmuteConferenceParticipants", self.id, (), 3.0, arguments, options
        )
        return result

    async def update_participant(
        self,
        *,
        call_control_id: str,
        supervisor_role: Literal["barge", "monitor", "none", "whisper"],
        region: ConferenceRegion | None = None,
        whisper_call_control_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateConferenceParticipantResponse:
        """Change the supervisor role of a conference member.

        `POST /conferences/{id}/actions/update` (UpdateConference).

        Args:
            call_control_id: Member whose role changes.
            supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
                are ordinary. One of barge, monitor, none, whisper.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            UpdateConferenceParticipantResponse.

        Raises:
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        arguments: dict[str, Any] = {
            "call_control_id": call_control_id,
            "supervisor_role": supervisor_role,
            "region": region,
            "whisper_call_control_ids": whisper_call_control_ids,
        }
        result: UpdateConferenceParticipantResponse = await self.steps.carry_out(
            "UpdateConference", self.id, (), 3.0, arguments, options
        )
        return result


class ConferenceSteps(Steps):
    """What makes LiveConferences: a base of `Flow`."""

    async def create_conference(
        self,
        *,
        call_control_id: str,
        name: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
        client_state: str | None = None,
        comfort_noise: bool | None = None,
        duration_minutes: int | None = None,
        hold_audio_url: str | None = None,
        hold_media_name: str | None = None,
        max_participants: int | None = None,
        region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
        start_conference_on_create: bool | None = None,
        options: RequestOptions | None = None,
    ) -> LiveConference:
        """Open a conference with this call as its first member; it ends once everybody left, or after 4 hours.

        `POST /conferences` (CreateConference). It waits for conference.created.

        Args:
            call_control_id: Call that opens the conference and joins it.
            name: Name of the conference. Example: Business
            beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
                Telnyx's default: never.
            client_state: Base64 text of your own, carried by webhooks about the conference and about the leg that opens
                it. Example: aGF2ZSBhIG5pY2UgZGF5ID1d
            comfort_noise: Whether quiet background noise fills the silence. Telnyx's default: True.
            duration_minutes: How many minutes the conference may last. Example: 5
            hold_audio_url: WAV or MP3 for those who wait until it begins; instead of hold_media_name, with
                start_conference_on_create false. Example: http://example.com/message.wav
            hold_media_name: Stored WAV or MP3 for those who wait until it begins; instead of hold_audio_url, with
                start_conference_on_create false. Example: my_media_uploaded_to_media_storage_api
            max_participants: How many may take part at once: 2 to 800; 250 when left out. Example: 3
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
                wait on hold.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            LiveConference.

        Raises:
            CallEnded: it ended before that.
            EndingMissing: no such event came in the longest time that the command can take.
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.created, conference.ended, conference.floor.changed,
        conference.participant.joined, conference.participant.left, conference.recording.saved.
        """
        arguments: dict[str, Any] = {
            "call_control_id": call_control_id,
            "name": name,
            "beep_enabled": beep_enabled,
            "client_state": client_state,
            "comfort_noise": comfort_noise,
            "duration_minutes": duration_minutes,
            "hold_audio_url": hold_audio_url,
            "hold_media_name": hold_media_name,
            "max_participants": max_participants,
            "region": region,
            "start_conference_on_create": start_conference_on_create,
        }
        return LiveConference(
            self, await self.make("CreateConference", "", ("conference.created",), arguments, options)
        )
