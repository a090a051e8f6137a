# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conference Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.calls import (
        AWSVoiceSettings,
        AzureVoiceSettings,
        ElevenLabsVoiceSettings,
        InworldVoiceSettings,
        MinimaxVoiceSettings,
        ResembleVoiceSettings,
        RimeVoiceSettings,
        TelnyxVoiceSettings,
        XAIVoiceSettings,
    )
    from telnyx_async.models.events_conferences import (
        ConferenceCreated,
        ConferenceEnded,
        ConferenceParticipantJoined,
        ConferenceParticipantLeft,
        ConferenceParticipantPlaybackEnded,
        ConferenceParticipantPlaybackStarted,
        ConferenceParticipantSpeakEnded,
        ConferenceParticipantSpeakStarted,
        ConferencePlaybackEnded,
        ConferencePlaybackStarted,
        ConferenceRecordingSaved,
        ConferenceSpeakEnded,
        ConferenceSpeakStarted,
    )
    from telnyx_async.models.shared import PaginationMeta

ConferenceRegion: TypeAlias = Literal["Australia", "Europe", "Middle East", "US"]
ConferenceSpeakVoiceSettings: TypeAlias = "Annotated[ElevenLabsVoiceSettings | TelnyxVoiceSettings | AWSVoiceSettings | MinimaxVoiceSettings | AzureVoiceSettings | RimeVoiceSettings | ResembleVoiceSettings | InworldVoiceSettings | XAIVoiceSettings, Discriminator('type', {'aws': 'AWSVoiceSettings', 'azure': 'AzureVoiceSettings', 'elevenlabs': 'ElevenLabsVoiceSettings', 'inworld': 'InworldVoiceSettings', 'minimax': 'MinimaxVoiceSettings', 'resemble': 'ResembleVoiceSettings', 'rime': 'RimeVoiceSettings', 'telnyx': 'TelnyxVoiceSettings', 'xai': 'XAIVoiceSettings'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class Conference(Model):
    """A conference: its name, where it runs, and how it ended.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 3fa85f64-9191-4567-b3fc-2c963f66afa6
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        end_reason: Why the conference ended. One of all_left, ended_via_api, host_left, time_exceeded.
        ended_by: Which call ended the conference; either all its ids are there or none.
        expires_at: When it ends by itself. Example: 2019-01-23T18:10:02.574Z
        id: Identifier of the conference. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        name: Name of the conference.
        record_type: Which kind of record this is. One of conference.
        region: Region that keeps the conference's data. Example: sv1
        status: Whether it is still to begin (init), goes on or is over. One of init, in_progress, completed.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    created_at: datetime
    expires_at: datetime
    id: str
    name: str
    record_type: Literal["conference"] | str
    status: Literal["init", "in_progress", "completed"] | str = UNSET
    updated_at: datetime = UNSET
    connection_id: str | None = None
    end_reason: Literal["all_left", "ended_via_api", "host_left", "time_exceeded"] | str | None = None
    ended_by: ConferenceEndedBy | None = None
    region: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceCommandResult(Model):
    """Telnyx has accepted a command; its webhooks tell the outcome.

    Attributes:
        result: ok: the command was accepted; webhooks tell how it went. Example: ok
    """

    result: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceCreatedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCreated | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceEndedBy(Model):
    """Which leg ended a conference.

    Attributes:
        call_control_id: Leg that ended the conference.
        call_session_id: Session of the leg that ended the conference. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
    """

    call_control_id: str | None = None
    call_session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceGatherUsingAudioRequest(Model):
    """What conferences.gather_using_audio sends.

    Attributes:
        audio_url: WAV or MP3 that is the prompt; instead of media_name. Example:
            http://example.com/gather_prompt.wav
        call_control_id: Member who hears the prompt and presses keys.
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
    """

    call_control_id: str
    audio_url: str | None = None
    client_state: str | None = None
    gather_id: str | None = None
    initial_timeout_millis: int | None = None
    inter_digit_timeout_millis: int | None = None
    invalid_audio_url: str | None = None
    invalid_media_name: str | None = None
    maximum_digits: int | None = None
    maximum_tries: int | None = None
    media_name: str | None = None
    minimum_digits: int | None = None
    stop_playback_on_dtmf: bool | None = None
    terminating_digit: str | None = None
    timeout_millis: int | None = None
    valid_digits: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceHoldRequest(Model):
    """What conferences.hold_participants sends.

    Attributes:
        audio_url: Audio that members hear on hold; instead of media_name. Example: http://example.com/message.wav
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        media_name: WAV or MP3 in your Telnyx media storage that members hear on hold; instead of audio_url.
            Example: my_media_uploaded_to_media_storage_api
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
    """

    audio_url: str | None = None
    call_control_ids: list[str] | None = None
    media_name: str | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceMuteRequest(Model):
    """What conferences.mute_participants sends.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
    """

    call_control_ids: list[str] | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipant(Model):
    """One member of a conference and how they take part.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg.
        conference_id: Identifier of the conference.
        created_at: When the participant joined.
        end_conference_on_exit: Whether it ends, hanging up everybody else, as this member leaves; not when left
            out.
        id: Identifier of the participant.
        label: Name that was given to the participant on joining.
        muted: Whether the member is muted.
        on_hold: Whether the member is on hold.
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        status: Whether the participant is joining, has joined or has left. One of joining, joined, left.
        updated_at: When it last changed.
        whisper_call_control_ids: Legs that hear this participant whisper.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    created_at: datetime = UNSET
    id: str = UNSET
    status: Literal["joining", "joined", "left"] | str = UNSET
    updated_at: datetime = UNSET
    conference_id: str | None = None
    end_conference_on_exit: bool | None = None
    label: str | None = None
    muted: bool | None = None
    on_hold: bool | None = None
    soft_end_conference_on_exit: bool | None = None
    whisper_call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantJoinedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipantJoined | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantLeftEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipantLeft | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantPlaybackEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipantPlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantPlaybackStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipantPlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantResponse(Model):
    """One conference participant, as answers hold it.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipant = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantSpeakEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipantSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceParticipantSpeakStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceParticipantSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlayRequest(Model):
    """What conferences.play_audio sends.

    Attributes:
        audio_url: Audio to play; instead of media_name. Example: http://example.com/message.wav
        call_control_ids: Members who hear it, each named by its call_control_id; the whole conference when left
            out.
        loop: How often to play it, 1 to 100 times, or infinity. Telnyx's default: 1.
        media_name: WAV or MP3 in your Telnyx media storage to play; instead of audio_url. Example:
            my_media_uploaded_to_media_storage_api
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
    """

    audio_url: str | None = None
    call_control_ids: list[str] | None = None
    loop: str | int | None = None
    media_name: str | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlaybackEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferencePlaybackEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferencePlaybackStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferencePlaybackStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceRecordingSavedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceRecordingSaved | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSendDTMFRequest(Model):
    """What conferences.send_dtmf sends.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        digits: Keys to send: 0-9, A-D, * and #; w pauses half a second, W a whole one. Example: 1234#
        duration_millis: Milliseconds that each tone lasts. 100 to 500. Telnyx's default: 250. Example: 250
    """

    digits: str
    call_control_ids: list[str] | None = None
    client_state: str | None = None
    duration_millis: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakEndedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceSpeakEnded | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakRequest(Model):
    """What conferences.speak sends.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        language: Language to speak; Polly voices have their own and ignore it. One of arb, cmn-CN, cy-GB, da-DK,
            de-DE, en-AU, en-GB, en-GB-WLS, en-IN, en-US, es-ES, es-MX, es-US, fr-CA, fr-FR, hi-IN, is-IS, it-IT,
            ja-JP, ko-KR, nb-NO, nl-NL, pl-PL, pt-BR and 5 more.
        payload: Text or SSML to speak, up to 3000 characters.
        payload_type: Whether the payload is plain text or SSML. One of text, ssml. Telnyx's default: text.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
        voice: Voice, as provider, model and voice joined by dots; with service level basic, male or female.
            Example: Telnyx.KokoroTTS.af
        voice_settings: Settings of the chosen voice.
    """

    payload: str
    voice: str
    call_control_ids: list[str] | None = None
    command_id: str | None = None
    language: (
        Literal[
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
        | None
    ) = None
    payload_type: Literal["text", "ssml"] | None = None
    region: ConferenceRegion | None = None
    voice_settings: ConferenceSpeakVoiceSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceSpeakStartedEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceSpeakStarted | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceStopRequest(Model):
    """What conferences.stop_audio sends.

    Attributes:
        call_control_ids: Members for whom it stops, each named by its call_control_id; all of them when left out.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
    """

    call_control_ids: list[str] | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceUnholdRequest(Model):
    """What conferences.unhold_participants sends.

    Attributes:
        call_control_ids: Members to take off hold, each named by its call_control_id.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
    """

    call_control_ids: list[str]
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConferenceUnmuteRequest(Model):
    """What conferences.unmute_participants sends.

    Attributes:
        call_control_ids: Members of the conference, as call_control_ids; empty means all of them.
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
    """

    call_control_ids: list[str] | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateConferenceRequest(Model):
    """What conferences.create sends.

    Attributes:
        beep_enabled: When a beep announces that somebody enters or leaves. One of always, never, on_enter, on_exit.
            Telnyx's default: never.
        call_control_id: Call that opens the conference and joins it.
        client_state: Base64 text of your own, carried by webhooks about the conference and about the leg that opens
            it. Example: aGF2ZSBhIG5pY2UgZGF5ID1d
        comfort_noise: Whether quiet background noise fills the silence. Telnyx's default: True.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        duration_minutes: How many minutes the conference may last. Example: 5
        hold_audio_url: WAV or MP3 for those who wait until it begins; instead of hold_media_name, with
            start_conference_on_create false. Example: http://example.com/message.wav
        hold_media_name: Stored WAV or MP3 for those who wait; instead of hold_audio_url, with
            start_conference_on_create false. Example: my_media_uploaded_to_media_storage_api
        max_participants: How many may take part at once: 2 to 800; 250 when left out. Example: 3
        name: Name of the conference. Example: Business
        region: Region that keeps the conference's data; by default that of the account's data locality. One of
            Australia, Europe, Middle East, US.
        start_conference_on_create: Whether it begins at once, as it does when left out; otherwise those who join
            wait on hold.
    """

    call_control_id: str
    name: str
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    client_state: str | None = None
    comfort_noise: bool | None = None
    command_id: str | None = None
    duration_minutes: int | None = None
    hold_audio_url: str | None = None
    hold_media_name: str | None = None
    max_participants: int | None = None
    region: Literal["Australia", "Europe", "Middle East", "US"] | None = None
    start_conference_on_create: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateConferenceResponse(Model):
    """What conferences.create returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Conference = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EndConferenceRequest(Model):
    """How a conference is ended for everybody.

    Attributes:
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
    """

    command_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EndConferenceResponse(Model):
    """Says that the command was taken; conference.ended follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GatherConferenceUsingAudioResponse(Model):
    """Says that the command was taken and the member hears the prompt.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetConferenceResponse(Model):
    """The conference that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Conference = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class HoldConferenceParticipantsResponse(Model):
    """Says that the members are on hold; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class JoinConferenceRequest(Model):
    """Which call joins a conference, and how.

    Attributes:
        beep_enabled: When this member's coming or going is beeped, whatever the conference's own setting. One of
            always, never, on_enter, on_exit.
        call_control_id: Call that joins.
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
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
        soft_end_conference_on_exit: Whether it ends as this member leaves, without hanging up the others; not when
            left out.
        start_conference_on_enter: Whether this member's arrival begins the conference; not when left out.
        supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
            (the default) are ordinary. One of barge, monitor, none, whisper.
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
    """

    call_control_id: str
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    client_state: str | None = None
    command_id: str | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    hold_audio_url: str | None = None
    hold_media_name: str | None = None
    mute: bool | None = None
    region: ConferenceRegion | None = None
    soft_end_conference_on_exit: bool | None = None
    start_conference_on_enter: bool | None = None
    supervisor_role: Literal["barge", "monitor", "none", "whisper"] | None = None
    whisper_call_control_ids: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class JoinConferenceResponse(Model):
    """Says that the command was taken; conference.participant.joined follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class LeaveConferenceRequest(Model):
    """Which call leaves a conference.

    Attributes:
        beep_enabled: Whether this member's going is beeped, whatever the conference's own setting. One of always,
            never, on_enter, on_exit.
        call_control_id: Call that leaves. Example: f91269aa-61d1-417f-97b3-10e020e8bc47
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
    """

    call_control_id: str
    beep_enabled: Literal["always", "never", "on_enter", "on_exit"] | None = None
    command_id: str | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LeaveConferenceResponse(Model):
    """Says that the command was taken; conference.participant.left follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListConferenceParticipantsResponse(ListResponse["Participant"]):
    """A page of those who take part in a conference.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Participant] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListConferencesResponse(ListResponse["Conference"]):
    """A page of the conferences.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Conference] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MuteConferenceParticipantsResponse(Model):
    """Says that the members are muted; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Participant(Model):
    """Somebody who takes part in a conference.

    Attributes:
        call_control_id: Leg of the participant.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
        conference: Which conference it is: id and name.
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        end_conference_on_exit: Whether the conference ends, hanging up everybody else, as this member leaves.
        id: Identifier of the participant. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        muted: Whether the member is muted.
        on_hold: Whether the member is on hold.
        record_type: Which kind of record this is. One of participant.
        soft_end_conference_on_exit: Whether the conference ends as this member leaves, without hanging up the
            others.
        status: Whether the participant is joining, has joined or has left. One of joining, joined, left.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
        whisper_call_control_ids: Legs that hear this member whisper.
    """

    call_control_id: str
    call_leg_id: str
    conference: ParticipantConference
    created_at: datetime
    end_conference_on_exit: bool
    id: str
    muted: bool
    on_hold: bool
    record_type: Literal["participant"] | str
    soft_end_conference_on_exit: bool
    status: Literal["joining", "joined", "left"] | str
    updated_at: datetime
    whisper_call_control_ids: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ParticipantConference(Model):
    """The conference that the participant is in.

    Attributes:
        id: Identifier of the conference. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        name: What it is called.
    """

    id: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PauseConferenceRecordingRequest(Model):
    """Which recording of a conference is paused.

    Attributes:
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to pause. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
    """

    command_id: str | None = None
    recording_id: str | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PauseConferenceRecordingResponse(Model):
    """Says that recording is paused.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PlayConferenceAudioResponse(Model):
    """Says that the command was taken; conference.playback.started and ended follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResumeConferenceRecordingRequest(Model):
    """Which paused recording of a conference goes on.

    Attributes:
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to go on with. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
    """

    command_id: str | None = None
    recording_id: str | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResumeConferenceRecordingResponse(Model):
    """Says that recording goes on.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendConferenceDTMFResponse(Model):
    """Says that the tones are sent.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpeakTextToConferenceResponse(Model):
    """Says that the command was taken; conference.speak.started and ended follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartConferenceRecordingRequest(Model):
    """How a conference is recorded.

    Attributes:
        channels: With dual, the first channel has the conference's creator, the second everybody else. One of
            single, dual. Telnyx's default: single.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        custom_file_name: File name in place of call_leg_id; a Unix timestamp is still appended. 1 to 40 characters.
            Example: my_recording_file_name
        format_: File format of the recording. One of wav, mp3.
        play_beep: Whether a beep marks the start of recording.
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
        trim: Whether to cut silence off both ends of the recording. One of trim-silence.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    format_: Literal["wav", "mp3"]
    channels: Literal["single", "dual"] | None = None
    command_id: str | None = None
    custom_file_name: str | None = None
    play_beep: bool | None = None
    region: ConferenceRegion | None = None
    trim: Literal["trim-silence"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StartConferenceRecordingResponse(Model):
    """Says that recording begins; conference.recording.saved brings the file in the end.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopConferenceAudioResponse(Model):
    """Says that the audio is stopped.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopConferenceRecordingRequest(Model):
    """Which recording of a conference is stopped.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        recording_id: Recording to stop. UUID. Example: 6e00ab49-9487-4364-8ad6-23965965afb2
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
    """

    client_state: str | None = None
    command_id: str | None = None
    recording_id: str | None = None
    region: ConferenceRegion | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopConferenceRecordingResponse(Model):
    """Says that the command was taken; conference.recording.saved brings the file.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnholdConferenceParticipantsResponse(Model):
    """Says that the members are off hold; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnmuteConferenceParticipantsResponse(Model):
    """Says that the members are heard again; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateConferenceParticipantResponse(Model):
    """Says that the member has the new part; no webhook follows.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConferenceCommandResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateConferenceRequest(Model):
    """Which part a conference member has from now on.

    Attributes:
        call_control_id: Member whose role changes.
        command_id: Marks the command: repeats within 60 seconds are ignored. The library supplies one to a function
            that is given none. Example: 891510ac-f3e4-11e8-af5b-de00688a4901
        region: Region that keeps the conference's data; by default that of your account, US or Europe. One of
            Australia, Europe, Middle East, US.
        supervisor_role: whisper is heard by whisper_call_control_ids alone, monitor only listens; barge and none
            are ordinary. One of barge, monitor, none, whisper.
        whisper_call_control_ids: Legs that hear a whispering supervisor; with none, the supervisor only listens.
    """

    call_control_id: str
    supervisor_role: Literal["barge", "monitor", "none", "whisper"]
    command_id: str | None = None
    region: ConferenceRegion | None = None
    whisper_call_control_ids: list[str] | None = None
