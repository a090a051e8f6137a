# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Voice Clones: 6 operations.

Makes text-to-speech voices from a recording or from a designed voice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.voice_clones import (
        ListVoiceClonesResponse,
        VoiceCloneRequest,
        VoiceCloneResponse,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_from_upload",
    "delete",
    "download_sample",
    "list",
    "update",
]

_create = Operation(
    id="createVoiceClone",
    method="POST",
    path="/voice_clones",
    tag="Voice Clones",
    module="voice_clones",
    function="create",
    summary="Create a voice clone from a voice design",
    parameters=(Parameter("body", "", "body", required=True),),
    responses=(
        Response("201", "application/json", "VoiceCloneResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
        Response("422", "application/json", "VoiceDesignsErrorResponse"),
        Response("502", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    body: VoiceCloneRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> VoiceCloneResponse:
    """Make a voice for text-to-speech from a voice design.

    `POST /voice_clones` (createVoiceClone). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        body: The voice: provider, design, name, language and gender.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VoiceCloneResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404, 422, 502.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "body": body,
    }
    result: VoiceCloneResponse = await _create.execute(session, arguments, options)
    return result


_create_from_upload = Operation(
    id="createVoiceCloneFromUpload",
    method="POST",
    path="/voice_clones/from_upload",
    tag="Voice Clones",
    module="voice_clones",
    function="create_from_upload",
    summary="Create a voice clone from an audio file upload",
    parameters=(
        Parameter("audio_file", "audio_file", "body", required=True, file=True),
        Parameter("gender", "gender", "body", required=True),
        Parameter("label", "label", "body"),
        Parameter("language", "language", "body", required=True),
        Parameter("model_id", "model_id", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("provider", "provider", "body", required=True),
        Parameter("ref_text", "ref_text", "body"),
    ),
    responses=(
        Response("201", "application/json", "VoiceCloneResponse"),
        Response("202", "application/json", "VoiceCloneResponse"),
        Response("400", "application/json", "VoiceDesignsErrorResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("422", "application/json", "VoiceDesignsErrorResponse"),
        Response("502", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="none",
    body=("multipart/form-data",),
)


async def create_from_upload(
    session: TelnyxSession,
    *,
    audio_file: FileContent,
    gender: Literal["male", "female", "neutral"],
    language: str,
    name: str,
    provider: Literal["telnyx", "Telnyx", "minimax", "Minimax"],
    label: str | None = None,
    model_id: Literal["Qwen3TTS", "Ultra", "speech-2.8-turbo"] | None = None,
    ref_text: str | None = None,
    options: RequestOptions | None = None,
) -> VoiceCloneResponse:
    """Make a voice for text-to-speech from a recording, best 5 to 10 seconds of clear speech; up to 5 MB, for Minimax
    20 MB.

    `POST /voice_clones/from_upload` (createVoiceCloneFromUpload). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        audio_file: Speech to clone, 5 to 10 seconds: WAV, MP3, FLAC, OGG or M4A up to 5 MB (Minimax 20 MB). File.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        language: Language of the voice, a two-letter code or auto.
        name: What it is called. At most 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, Telnyx, minimax,
            Minimax.
        label: Short name for people to recognize it by.
        model_id: Model that makes the speech. One of Qwen3TTS, Ultra, speech-2.8-turbo.
        ref_text: What is said in the audio file; it makes the clone better.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VoiceCloneResponse (201) or VoiceCloneResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 502.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "audio_file": audio_file,
        "gender": gender,
        "label": label,
        "language": language,
        "model_id": model_id,
        "name": name,
        "provider": provider,
        "ref_text": ref_text,
    }
    result: VoiceCloneResponse = await _create_from_upload.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteVoiceClone",
    method="DELETE",
    path="/voice_clones/{id}",
    tag="Voice Clones",
    module="voice_clones",
    function="delete",
    summary="Delete a voice clone",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a voice clone for good.

    `DELETE /voice_clones/{id}` (deleteVoiceClone). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_clones.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_download_sample = Operation(
    id="getVoiceCloneSample",
    method="GET",
    path="/voice_clones/{id}/sample",
    tag="Voice Clones",
    module="voice_clones",
    function="download_sample",
    summary="Download voice clone audio sample",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "audio/wav", "bytes"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="safe",
)


async def download_sample(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> bytes:
    """Download the WAV sample that a voice clone was made from.

    `GET /voice_clones/{id}/sample` (getVoiceCloneSample). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_clones.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: bytes = await _download_sample.execute(session, arguments, options)
    return result


_list = Operation(
    id="listVoiceClones",
    method="GET",
    path="/voice_clones",
    tag="Voice Clones",
    module="voice_clones",
    function="list",
    summary="List voice clones",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_provider", "filter[provider]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVoiceClonesResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_provider: Literal["telnyx", "minimax", "Telnyx", "Minimax"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["name", "-name", "created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListVoiceClonesResponse:
    """List voice clones by name or provider.

    `GET /voice_clones` (listVoiceClones). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_provider: Only voices of this provider. One of telnyx, minimax, Telnyx, Minimax.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of name, -name, created_at, -created_at. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVoiceClonesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_provider": filter_provider,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListVoiceClonesResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateVoiceClone",
    method="PATCH",
    path="/voice_clones/{id}",
    tag="Voice Clones",
    module="voice_clones",
    function="update",
    summary="Update a voice clone",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("gender", "gender", "body"),
        Parameter("language", "language", "body"),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "VoiceCloneResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
        Response("422", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    name: str,
    gender: Literal["male", "female", "neutral"] | None = None,
    language: str | None = None,
    options: RequestOptions | None = None,
) -> VoiceCloneResponse:
    """Change a voice clone's name, language or gender.

    `PATCH /voice_clones/{id}` (updateVoiceClone). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_clones.list`. UUID.
        name: What it is called. 1 to 255 characters.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        language: Language that is spoken or written, as a code such as en-US.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VoiceCloneResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "gender": gender,
        "language": language,
        "name": name,
    }
    result: VoiceCloneResponse = await _update.execute(session, arguments, options)
    return result
