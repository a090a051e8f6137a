# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Text To Speech Commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AwsProviderParams(Model):
    """Argument `aws` of `text_to_speech.generate`.

    Attributes:
        language_code: Language to speak, as a code such as en-US.
        output_format: How the audio is encoded, such as mp3.
        sample_rate: Samples a second, in Hz.
        text_type: Whether the text is plain (text) or ssml. One of text, ssml.
    """

    language_code: str | None = None
    lexicon_names: list[str] | None = None
    output_format: str | None = None
    sample_rate: str | None = None
    text_type: Literal["text", "ssml"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AzureProviderParams(Model):
    """Argument `azure` of `text_to_speech.generate`.

    Attributes:
        api_key: API key that gives access, mostly your own at another provider.
        gender: Whether the voice is male, female or neutral.
        language_code: Language to speak, as a code such as en-US. Telnyx's default: en-US.
        output_format: How the audio is encoded, such as mp3. Telnyx's default: audio-24khz-160kbitrate-mono-mp3.
        region: Geographic region that it runs in or is kept in.
        text_type: Whether the text is plain (text) or ssml. One of text, ssml. Telnyx's default: text.
    """

    api_key: str | None = None
    deployment_id: str | None = None
    effect: str | None = None
    gender: str | None = None
    language_code: str | None = None
    output_format: str | None = None
    region: str | None = None
    text_type: Literal["text", "ssml"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Base64AudioResponse(Model):
    """Response of `text_to_speech.generate`."""

    base64_audio: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ElevenLabsProviderParams(Model):
    """Argument `elevenlabs` of `text_to_speech.generate`.

    Attributes:
        api_key: API key that gives access, mostly your own at another provider.
        language_code: Language to speak, as a code such as en-US.
        voice_settings: Settings of the chosen voice.
    """

    api_key: str | None = None
    language_code: str | None = None
    voice_settings: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GenerateSpeechRequest(Model):
    """Body of `text_to_speech.generate`.

    Attributes:
        aws: Settings for voices of AWS Polly.
        azure: Settings for voices of Azure; api_key takes an account of your own.
        disable_cache: Whether the audio is made anew even when it is in the cache. Telnyx's default: False.
        elevenlabs: Settings for voices of ElevenLabs; api_key takes an account of your own.
        language: Language that is spoken or written, as a code such as en-US.
        minimax: Settings for voices of Minimax: speed, volume, pitch and others.
        output_type: binary_output returns the audio itself, base64_output JSON with the audio in base64. One of
            binary_output, base64_output. Telnyx's default: binary_output.
        provider: Company whose service is used, such as one for voices or models. One of aws, telnyx, azure,
            elevenlabs, minimax, rime, resemble, xai.
        resemble: Settings for voices of Resemble AI.
        rime: Settings for voices of Rime: speed, sampling rate, format.
        telnyx: Settings for voices of Telnyx; which of them count depends on the model.
        text: What is said or written.
        text_type: Whether the text is plain (text) or ssml. One of text, ssml.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
        voice_settings: Settings of the chosen voice.
        xai: Settings for voices of xAI.
    """

    aws: AwsProviderParams | None = None
    azure: AzureProviderParams | None = None
    disable_cache: bool | None = None
    elevenlabs: ElevenLabsProviderParams | None = None
    language: str | None = None
    minimax: MinimaxProviderParams | None = None
    output_type: Literal["binary_output", "base64_output"] | None = None
    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"] | None = None
    resemble: ResembleProviderParams | None = None
    rime: RimeProviderParams | None = None
    telnyx: TelnyxProviderParams | None = None
    text: str | None = None
    text_type: Literal["text", "ssml"] | None = None
    voice: str | None = None
    voice_settings: dict[str, Any] | None = None
    xai: XAIProviderParams | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTextToSpeechVoicesResponse(Model):
    """Response of `text_to_speech.list_voices`."""

    voices: list[TextToSpeechVoice] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MinimaxProviderParams(Model):
    """Argument `minimax` of `text_to_speech.generate`.

    Attributes:
        response_format: Format of the answer: of audio a file format, of text plain or JSON.
        speed: How fast it goes; of speech 1.0 is normal.
    """

    language_boost: str | None = None
    pitch: int | None = None
    response_format: str | None = None
    speed: float | None = None
    vol: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResembleProviderParams(Model):
    """Argument `resemble` of `text_to_speech.generate`.

    Attributes:
        api_key: API key that gives access, mostly your own at another provider.
        format_: Format of the file or answer, such as mp3 or csv.
        sample_rate: Samples a second, in Hz.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    api_key: str | None = None
    format_: str | None = None
    precision: str | None = None
    sample_rate: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RimeProviderParams(Model):
    """Argument `rime` of `text_to_speech.generate`.

    Attributes:
        response_format: Format of the answer: of audio a file format, of text plain or JSON.
        voice_speed: How fast to speak; 1.0 is normal.
    """

    response_format: str | None = None
    sampling_rate: int | None = None
    voice_speed: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxProviderParams(Model):
    """Argument `telnyx` of `text_to_speech.generate`.

    Attributes:
        emotion: One of neutral, happy, sad, angry, fearful, disgusted, surprised.
        response_format: Format of the answer: of audio a file format, of text plain or JSON. Telnyx's default: mp3.
        sampling_rate: Telnyx's default: 24000.
        temperature: How freely the output varies: low repeats itself, high is more random. Telnyx's default: 0.5.
        voice_speed: How fast to speak; 1.0 is normal. 0.5 to 2.0. Telnyx's default: 1.0.
        volume: 0.0 to 2.0. Telnyx's default: 1.0.
    """

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"] | None = None
    response_format: str | None = None
    sampling_rate: int | None = None
    temperature: float | None = None
    voice_speed: float | None = None
    volume: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TextToSpeechError(Model):
    """Attribute `TextToSpeechErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TextToSpeechErrorResponse(Model):
    """Error of `text_to_speech.generate`, `text_to_speech.list_voices`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[TextToSpeechError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TextToSpeechValidationErrorResponse(Model):
    """Error of `text_to_speech.generate`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: dict[str, list[str]] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TextToSpeechVoice(Model):
    """Attribute `ListTextToSpeechVoicesResponse.voices`.

    Attributes:
        gender: Whether the voice is male, female or neutral.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called.
        provider: Company whose service is used, such as one for voices or models.
    """

    gender: str | None = None
    language: str | None = None
    name: str | None = None
    provider: str | None = None
    voice_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class XAIProviderParams(Model):
    """Argument `xai` of `text_to_speech.generate`.

    Attributes:
        language: Language that is spoken or written, as a code such as en-US. Telnyx's default: auto.
        output_format: How the audio is encoded, such as mp3. One of mp3, wav, pcm, mulaw, alaw. Telnyx's default:
            mp3.
        sample_rate: Samples a second, in Hz. One of 8000, 16000, 22050, 24000, 44100, 48000. Telnyx's default:
            24000.
        voice_id: One of eve, ara, rex, sal, leo.
    """

    voice_id: Literal["eve", "ara", "rex", "sal", "leo"]
    language: str | None = None
    output_format: Literal["mp3", "wav", "pcm", "mulaw", "alaw"] | None = None
    sample_rate: Literal[8000, 16000, 22050, 24000, 44100, 48000] | None = None
