# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""A conference, bound to the session that commands it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from telnyx_async.api import conferences

if TYPE_CHECKING:
    from telnyx_async.models.conferences import (
        ConferenceRegion,
        ConferenceSpeakVoiceSettings,
        EndConferenceResponse,
        GatherConferenceUsingAudioResponse,
        GetConferenceResponse,
        HoldConferenceParticipantsResponse,
        JoinConferenceResponse,
        LeaveConferenceResponse,
        ListConferenceParticipantsResponse,
        MuteConferenceParticipantsResponse,
        PauseConferenceRecordingResponse,
        PlayConferenceAudioResponse,
        ResumeConferenceRecordingResponse,
        SendConferenceDTMFResponse,
        SpeakTextToConferenceResponse,
        StartConferenceRecordingResponse,
        StopConferenceAudioResponse,
        StopConferenceRecordingResponse,
        UnholdConferenceParticipantsResponse,
        UnmuteConferenceParticipantsResponse,
        UpdateConferenceParticipantResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession


@frozen
class Conference:
    """A conference, bound to the session that commands it.

    Attributes:
        session: sends the commands.
        conference_id: the target of the commands.
    """

    session: TelnyxSession = field(repr=False)
    conference_id: str

    async def end(
        self,
        *,
        command_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> EndConferenceResponse:
        """End a conference for everybody in it.

        `POST /conferences/{id}/actions/end` (EndConference). It is retried with the same `command_id`, so Telnyx
        carries it out only once.

        Args:
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            EndConferenceResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.ended.
        """
        return await conferences.end(
            self.session,
            self.conference_id,
            command_id=command_id,
            options=options,
        )

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

        `POST /conferences/{id}/actions/gather_using_audio` (ConferenceGatherUsingAudio). It is not retried if it may
        have been carried out: `OutcomeUnknown` is raised instead.

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
            GatherConferenceUsingAudioResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.gather_using_audio(
            self.session,
            self.conference_id,
            call_control_id=call_control_id,
            audio_url=audio_url,
            client_state=client_state,
            gather_id=gather_id,
            initial_timeout_millis=initial_timeout_millis,
            inter_digit_timeout_millis=inter_digit_timeout_millis,
            invalid_audio_url=invalid_audio_url,
            invalid_media_name=invalid_media_name,
            maximum_digits=maximum_digits,
            maximum_tries=maximum_tries,
            media_name=media_name,
            minimum_digits=minimum_digits,
            stop_playback_on_dtmf=stop_playback_on_dtmf,
            terminating_digit=terminating_digit,
            timeout_millis=timeout_millis,
            valid_digits=valid_digits,
            options=options,
        )

    async def get(
        self,
        *,
        region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
        options: RequestOptions | None = None,
    ) -> GetConferenceResponse:
        """Fetch one conference.

        `GET /conferences/{id}` (RetrieveConference). It only reads, so it is retried after any failure.

        Args:
            region: Region that keeps the conference's data. One of Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            GetConferenceResponse (200)

        Raises:
            ApiError: an error response; documented: 404.
        """
        return await conferences.get(
            self.session,
            self.conference_id,
            region=region,
            options=options,
        )

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

        `POST /conferences/{id}/actions/hold` (HoldConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            audio_url: Audio that members hear on hold; instead of media_name. Example: http://example.com/message.wav
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            media_name: WAV or MP3 in your Telnyx media storage that members hear on hold; instead of audio_url.
                Example: my_media_uploaded_to_media_storage_api
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            HoldConferenceParticipantsResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.hold_participants(
            self.session,
            self.conference_id,
            audio_url=audio_url,
            call_control_ids=call_control_ids,
            media_name=media_name,
            region=region,
            options=options,
        )

    async def join(
        self,
        *,
        call_control_id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
        client_state: str | None = None,
        command_id: str | None = None,
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
    ) -> JoinConferenceResponse:
        """Bring a call into an existing conference, as long as max_participants leaves room.

        `POST /conferences/{id}/actions/join` (JoinConference). It is retried with the same `command_id`, so Telnyx
        carries it out only once.

        Args:
            call_control_id: Call that joins.
            beep_enabled: When this member's coming or going is beeped, whatever the conference's own setting. One of
                always, never, on_enter, on_exit.
            client_state: Base64 text of your own for this leg's webhooks; the conference's own change only if this leg
                owns it. Example: aGF2ZSBhIG5pY2UgZGF5ID1d
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
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
            JoinConferenceResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.joined, conference.participant.left.
        """
        return await conferences.join(
            self.session,
            self.conference_id,
            call_control_id=call_control_id,
            beep_enabled=beep_enabled,
            client_state=client_state,
            command_id=command_id,
            end_conference_on_exit=end_conference_on_exit,
            hold=hold,
            hold_audio_url=hold_audio_url,
            hold_media_name=hold_media_name,
            mute=mute,
            region=region,
            soft_end_conference_on_exit=soft_end_conference_on_exit,
            start_conference_on_enter=start_conference_on_enter,
            supervisor_role=supervisor_role,
            whisper_call_control_ids=whisper_call_control_ids,
            options=options,
        )

    async def leave(
        self,
        *,
        call_control_id: str,
        beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None,
        command_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> LeaveConferenceResponse:
        """Take a call out of a conference; it goes back to being parked.

        `POST /conferences/{id}/actions/leave` (LeaveConference). It is retried with the same `command_id`, so Telnyx
        carries it out only once.

        Args:
            call_control_id: Call that leaves. Example: f91269aa-61d1-417f-97b3-10e020e8bc47
            beep_enabled: Whether this member's going is beeped, whatever the conference's own setting. One of always,
                never, on_enter, on_exit.
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            LeaveConferenceResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.left.
        """
        return await conferences.leave(
            self.session,
            self.conference_id,
            call_control_id=call_control_id,
            beep_enabled=beep_enabled,
            command_id=command_id,
            region=region,
            options=options,
        )

    async def list_participants(
        self,
        *,
        filter_muted: bool | None = None,
        filter_on_hold: bool | None = None,
        filter_whispering: bool | None = None,
        page_after: str | None = None,
        page_before: str | None = None,
        page_limit: int | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        region: Literal["Australia", "Europe", "Middle East", "US"] | None = None,
        options: RequestOptions | None = None,
    ) -> ListConferenceParticipantsResponse:
        """List who takes part in a conference.

        `GET /conferences/{conference_id}/participants` (ListConferenceParticipants). It only reads, so it is retried
        after any failure.

        Args:
            filter_muted: Only members who are muted, or only those who are not.
            filter_on_hold: Only members on hold, or only those who are not.
            filter_whispering: Only members who whisper, or only those who do not.
            page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
            page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
            page_limit: How many items a page holds, 1 to 250; 20 by default.
            page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
            page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
            region: Region that keeps the conference's data. One of Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ListConferenceParticipantsResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
        """
        return await conferences.list_participants(
            self.session,
            self.conference_id,
            filter_muted=filter_muted,
            filter_on_hold=filter_on_hold,
            filter_whispering=filter_whispering,
            page_after=page_after,
            page_before=page_before,
            page_limit=page_limit,
            page_number=page_number,
            page_size=page_size,
            region=region,
            options=options,
        )

    async def mute_participants(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> MuteConferenceParticipantsResponse:
        """Mute some or all members of a conference.

        `POST /conferences/{id}/actions/mute` (MuteConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            MuteConferenceParticipantsResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.mute_participants(
            self.session,
            self.conference_id,
            call_control_ids=call_control_ids,
            region=region,
            options=options,
        )

    async def pause_recording(
        self,
        *,
        command_id: str | None = None,
        recording_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> PauseConferenceRecordingResponse:
        """Pause a recording of the conference.

        `POST /conferences/{id}/actions/record_pause` (PauseConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            recording_id: Recording to pause. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            PauseConferenceRecordingResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.pause_recording(
            self.session,
            self.conference_id,
            command_id=command_id,
            recording_id=recording_id,
            region=region,
            options=options,
        )

    async def play_audio(
        self,
        *,
        audio_url: str | None = None,
        call_control_ids: Sequence[str] | None = None,
        loop: str | int | None = None,
        media_name: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> PlayConferenceAudioResponse:
        """Play audio to some or all members of a conference.

        `POST /conferences/{id}/actions/play` (PlayConferenceAudio). It is not retried if it may have been carried out:
        `OutcomeUnknown` is raised instead.

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
            PlayConferenceAudioResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.playback.ended, conference.participant.playback.started,
        conference.playback.ended, conference.playback.started.
        """
        return await conferences.play_audio(
            self.session,
            self.conference_id,
            audio_url=audio_url,
            call_control_ids=call_control_ids,
            loop=loop,
            media_name=media_name,
            region=region,
            options=options,
        )

    async def resume_recording(
        self,
        *,
        command_id: str | None = None,
        recording_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> ResumeConferenceRecordingResponse:
        """Go on with a paused recording of the conference.

        `POST /conferences/{id}/actions/record_resume` (ResumeConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            recording_id: Recording to go on with. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            ResumeConferenceRecordingResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.resume_recording(
            self.session,
            self.conference_id,
            command_id=command_id,
            recording_id=recording_id,
            region=region,
            options=options,
        )

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

        `POST /conferences/{id}/actions/send_dtmf` (ConferenceSendDTMF). It is not retried if it may have been carried
        out: `OutcomeUnknown` is raised instead.

        Args:
            digits: Keys to send: 0-9, A-D, * and #; w pauses half a second, W a whole one. Example: 1234#
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            client_state: Base64 text of your own that later webhooks carry back to you. Example:
                aGF2ZSBhIG5pY2UgZGF5ID1d
            duration_millis: Milliseconds that each tone lasts. 100 to 500. Telnyx's default: 250. Example: 250
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            SendConferenceDTMFResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.send_dtmf(
            self.session,
            self.conference_id,
            digits=digits,
            call_control_ids=call_control_ids,
            client_state=client_state,
            duration_millis=duration_millis,
            options=options,
        )

    async def speak(
        self,
        *,
        payload: str,
        voice: str,
        call_control_ids: Sequence[str] | None = None,
        command_id: str | None = None,
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
    ) -> SpeakTextToConferenceResponse:
        """Speak a text to some or all members of a conference.

        `POST /conferences/{id}/actions/speak` (SpeakTextToConference). It is retried with the same `command_id`, so
        Telnyx carries it out only once.

        Args:
            payload: Text or SSML to speak, up to 3000 characters.
            voice: Voice, as provider, model and voice joined by dots; with service level basic, male or female.
                Example: Telnyx.KokoroTTS.af
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
                de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
                ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
            payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            voice_settings: Settings of the chosen voice.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            SpeakTextToConferenceResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.speak.ended, conference.participant.speak.started,
        conference.speak.ended, conference.speak.started.
        """
        return await conferences.speak(
            self.session,
            self.conference_id,
            payload=payload,
            voice=voice,
            call_control_ids=call_control_ids,
            command_id=command_id,
            language=language,
            payload_type=payload_type,
            region=region,
            voice_settings=voice_settings,
            options=options,
        )

    async def start_recording(
        self,
        *,
        format_: Literal["wav", "mp3"],
        channels: Literal["single", "dual"] | None = None,
        command_id: str | None = None,
        custom_file_name: str | None = None,
        play_beep: bool | None = None,
        region: ConferenceRegion | None = None,
        trim: Literal["trim-silence"] | None = None,
        options: RequestOptions | None = None,
    ) -> StartConferenceRecordingResponse:
        """Record the conference until it ends or the recording is stopped.

        `POST /conferences/{id}/actions/record_start` (StartConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            format_: File format of the recording. One of wav, mp3.
            channels: With dual, the conference's creator is on the first channel and everybody else on the second. One
                of single, dual. Telnyx's default: single.
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            custom_file_name: File name of your own, up to 40 characters; a Unix timestamp is still appended. 1 to 40
                characters. Example: my_recording_file_name
            play_beep: Whether a beep marks the start of recording.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            trim: Whether to cut silence off both ends of the recording. One of trim-silence.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            StartConferenceRecordingResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.recording.saved.
        """
        return await conferences.start_recording(
            self.session,
            self.conference_id,
            format_=format_,
            channels=channels,
            command_id=command_id,
            custom_file_name=custom_file_name,
            play_beep=play_beep,
            region=region,
            trim=trim,
            options=options,
        )

    async def stop_audio(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> StopConferenceAudioResponse:
        """Stop audio that some or all members of a conference hear.

        `POST /conferences/{id}/actions/stop` (StopConferenceAudio). It is not retried if it may have been carried out:
        `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members for whom it stops, each named by its call_control_id; all of them when left out.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            StopConferenceAudioResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.participant.playback.ended.
        """
        return await conferences.stop_audio(
            self.session,
            self.conference_id,
            call_control_ids=call_control_ids,
            region=region,
            options=options,
        )

    async def stop_recording(
        self,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> StopConferenceRecordingResponse:
        """Stop a recording of the conference and have the file saved.

        `POST /conferences/{id}/actions/record_stop` (StopConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            client_state: Base64 text of your own that later webhooks carry back to you. Example:
                aGF2ZSBhIG5pY2UgZGF5ID1d
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            StopConferenceRecordingResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.

        Webhooks that may follow: conference.recording.saved.
        """
        return await conferences.stop_recording(
            self.session,
            self.conference_id,
            client_state=client_state,
            command_id=command_id,
            recording_id=recording_id,
            region=region,
            options=options,
        )

    async def unhold_participants(
        self,
        *,
        call_control_ids: Sequence[str],
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> UnholdConferenceParticipantsResponse:
        """Take members of a conference off hold.

        `POST /conferences/{id}/actions/unhold` (UnholdConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members to take off hold, each named by its call_control_id.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            UnholdConferenceParticipantsResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.unhold_participants(
            self.session,
            self.conference_id,
            call_control_ids=call_control_ids,
            region=region,
            options=options,
        )

    async def unmute_participants(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        region: ConferenceRegion | None = None,
        options: RequestOptions | None = None,
    ) -> UnmuteConferenceParticipantsResponse:
        """Unmute some or all members of a conference.

        `POST /conferences/{id}/actions/unmute` (UnmuteConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            UnmuteConferenceParticipantsResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.unmute_participants(
            self.session,
            self.conference_id,
            call_control_ids=call_control_ids,
            region=region,
            options=options,
        )

    async def update_participant(
        self,
        *,
        call_control_id: str,
        supervisor_role: Literal["barge", "monitor", "none", "whisper"],
        command_id: str | None = None,
        region: ConferenceRegion | None = None,
        whisper_call_control_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateConferenceParticipantResponse:
        """Change the supervisor role of a conference member.

        `POST /conferences/{id}/actions/update` (UpdateConference). It is retried with the same `command_id`, so Telnyx
        carries it out only once.

        Args:
            call_control_id: Member whose role changes.
            supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
                are ordinary. One of barge, monitor, none, whisper.
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            region: Region that keeps the conference's data; by default that of the account's data locality. One of
                Australia, Europe, Middle East, US.
            whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            UpdateConferenceParticipantResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.update_participant(
            self.session,
            self.conference_id,
            call_control_id=call_control_id,
            supervisor_role=supervisor_role,
            command_id=command_id,
            region=region,
            whisper_call_control_ids=whisper_call_control_ids,
            options=options,
        )
