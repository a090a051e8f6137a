# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""A conference, bound to the session that commands it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from telnyx_async.api import conferences

if TYPE_CHECKING:
    from telnyx_async.models.calls import ElevenLabsVoiceSettings
    from telnyx_async.models.conferences import (
        GetConferenceResponse,
        HoldConferenceParticipantsResponse,
        JoinConferenceResponse,
        LeaveConferenceResponse,
        ListConferenceParticipantsResponse,
        MuteConferenceParticipantsResponse,
        PauseConferenceRecordingResponse,
        PlayConferenceAudioResponse,
        ResumeConferenceRecordingResponse,
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

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GetConferenceResponse:
        """Fetch one conference.

        `GET /conferences/{id}` (RetrieveConference). It only reads, so it is retried after any failure.

        Args:
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            GetConferenceResponse (200)

        Raises:
            ApiError: an error response; documented: 404.
        """
        return await conferences.get(
            self.session,
            self.conference_id,
            options=options,
        )

    async def hold_participants(
        self,
        *,
        audio_url: str | None = None,
        call_control_ids: Sequence[str] | None = None,
        media_name: str | None = None,
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
            options=options,
        )

    async def list_participants(
        self,
        *,
        filter_muted: bool | None = None,
        filter_on_hold: bool | None = None,
        filter_whispering: bool | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListConferenceParticipantsResponse:
        """List who takes part in a conference.

        `GET /conferences/{conference_id}/participants` (ListConferenceParticipants). It only reads, so it is retried
        after any failure.

        Args:
            filter_muted: Only members who are muted, or only those who are not.
            filter_on_hold: Only members on hold, or only those who are not.
            filter_whispering: Only members who whisper, or only those who do not.
            page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
            page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
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
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def mute_participants(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> MuteConferenceParticipantsResponse:
        """Mute some or all members of a conference.

        `POST /conferences/{id}/actions/mute` (MuteConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
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
            options=options,
        )

    async def pause_recording(
        self,
        *,
        command_id: str | None = None,
        recording_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PauseConferenceRecordingResponse:
        """Pause a recording of the conference.

        `POST /conferences/{id}/actions/record_pause` (PauseConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            recording_id: Recording to pause. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
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
            options=options,
        )

    async def play_audio(
        self,
        *,
        audio_url: str | None = None,
        call_control_ids: Sequence[str] | None = None,
        loop: str | int | None = None,
        media_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> PlayConferenceAudioResponse:
        """Play audio to some or all members of a conference.

        `POST /conferences/{id}/actions/play` (PlayConferenceAudio). It is not retried if it may have been carried out:
        `OutcomeUnknown` is raised instead.

        Args:
            audio_url: Audio to play; instead of media_name. Example: http://example.com/message.wav
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
            loop: How often to play it, 1 to 100 times, or infinity. Telnyx's default: 1.
            media_name: WAV or MP3 in your Telnyx media storage to play; instead of audio_url. Example:
                my_media_uploaded_to_media_storage_api
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
            options=options,
        )

    async def resume_recording(
        self,
        *,
        command_id: str | None = None,
        recording_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ResumeConferenceRecordingResponse:
        """Go on with a paused recording of the conference.

        `POST /conferences/{id}/actions/record_resume` (ResumeConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            recording_id: Recording to go on with. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
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
        voice_settings: ElevenLabsVoiceSettings | Mapping[str, Any] | None = None,
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
            voice_settings=voice_settings,
            options=options,
        )

    async def start_recording(
        self,
        *,
        format_: Literal["wav", "mp3"],
        command_id: str | None = None,
        custom_file_name: str | None = None,
        play_beep: bool | None = None,
        trim: Literal["trim-silence"] | None = None,
        options: RequestOptions | None = None,
    ) -> StartConferenceRecordingResponse:
        """Record the conference until it ends or the recording is stopped.

        `POST /conferences/{id}/actions/record_start` (StartConferenceRecording). It is retried with the same
        `command_id`, so Telnyx carries it out only once.

        Args:
            format_: File format of the recording. One of wav, mp3.
            command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
                that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
            custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
                Example: my_recording_file_name
            play_beep: Whether a beep marks the start of recording.
            trim: Whether to cut silence off both ends of the recording. One of trim-silence.
            options: overrides for this call: retry, timeouts, headers.

        Returns:
            StartConferenceRecordingResponse (200)

        Raises:
            ApiError: an error response; documented: 401, 404, 422.
            OutcomeUnknown: the request failed, but may have been carried out.
        """
        return await conferences.start_recording(
            self.session,
            self.conference_id,
            format_=format_,
            command_id=command_id,
            custom_file_name=custom_file_name,
            play_beep=play_beep,
            trim=trim,
            options=options,
        )

    async def stop_audio(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> StopConferenceAudioResponse:
        """Stop audio that some or all members of a conference hear.

        `POST /conferences/{id}/actions/stop` (StopConferenceAudio). It is not retried if it may have been carried out:
        `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
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
            options=options,
        )

    async def stop_recording(
        self,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        recording_id: str | None = None,
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
            options=options,
        )

    async def unhold_participants(
        self,
        *,
        call_control_ids: Sequence[str],
        options: RequestOptions | None = None,
    ) -> UnholdConferenceParticipantsResponse:
        """Take members of a conference off hold.

        `POST /conferences/{id}/actions/unhold` (UnholdConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members to take off hold, each named by its call_control_id.
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
            options=options,
        )

    async def unmute_participants(
        self,
        *,
        call_control_ids: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> UnmuteConferenceParticipantsResponse:
        """Unmute some or all members of a conference.

        `POST /conferences/{id}/actions/unmute` (UnmuteConferenceParticipants). It is not retried if it may have been
        carried out: `OutcomeUnknown` is raised instead.

        Args:
            call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
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
            options=options,
        )

    async def update_participant(
        self,
        *,
        call_control_id: str,
        supervisor_role: Literal["barge", "monitor", "none", "whisper"],
        command_id: str | None = None,
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
            whisper_call_control_ids=whisper_call_control_ids,
            options=options,
        )
