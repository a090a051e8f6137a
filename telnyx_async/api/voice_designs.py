# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Voice Designs: 7 operations.

Makes new text-to-speech voices from a description in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.voice_designs import (
        ListVoiceDesignsResponse,
        UpdateVoiceDesignResponse,
        VoiceDesignResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "delete_version",
    "download_sample",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="createVoiceDesign",
    method="POST",
    path="/voice_designs",
    tag="Voice Designs",
    module="voice_designs",
    function="create",
    summary="Create or add a version to a voice design",
    parameters=(
        Parameter("language", "language", "body"),
        Parameter("max_new_tokens", "max_new_tokens", "body"),
        Parameter("name", "name", "body"),
        Parameter("prompt", "prompt", "body", required=True),
        Parameter("provider", "provider", "body"),
        Parameter("repetition_penalty", "repetition_penalty", "body"),
        Parameter("temperature", "temperature", "body"),
        Parameter("text", "text", "body", required=True),
        Parameter("top_k", "top_k", "body"),
        Parameter("top_p", "top_p", "body"),
        Parameter("voice_design_id", "voice_design_id", "body"),
    ),
    responses=(
        Response("201", "application/json", "VoiceDesignResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
        Response("409", "application/json", "VoiceDesignsErrorResponse"),
        Response("422", "application/json", "VoiceDesignsErrorResponse"),
        Response("502", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    prompt: str,
    text: str,
    language: str | None = None,
    max_new_tokens: int | None = None,
    name: str | None = None,
    provider: Literal["telnyx", "minimax", "Telnyx", "Minimax"] | None = None,
    repetition_penalty: float | None = None,
    temperature: float | None = None,
    top_k: int | None = None,
    top_p: float | None = None,
    voice_design_id: str | None = None,
    options: RequestOptions | None = None,
) -> VoiceDesignResponse:
    """Make a new voice from a description; with voice_design_id, a further version of that design (50 at most).

    `POST /voice_designs` (createVoiceDesign). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        prompt: How the voice should sound, in words.
        text: Words to try the voice out with.
        language: Language that the voice speaks, by its English name, such as German; Auto, the default, finds it
            out. Telnyx's default: Auto.
        max_new_tokens: Most tokens of audio that are made; 2048 by default. 100 to 4096.
        name: What it is called. 1 to 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, minimax, Telnyx,
            Minimax. Telnyx's default: telnyx.
        repetition_penalty: How strongly repeated sounds are avoided; 1.05 by default. 1.0 to 2.0.
        temperature: How freely the output varies: low repeats itself, high is more random. 0.0 to 2.0.
        top_k: How many of the likeliest choices count. 1 to 1000.
        top_p: Only the likeliest choices, up to this sum of probabilities, count. 0.0 to 1.0.
        voice_design_id: Voice design concerned. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VoiceDesignResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404, 409, 422, 502.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "language": language,
        "max_new_tokens": max_new_tokens,
        "name": name,
        "prompt": prompt,
        "provider": provider,
        "repetition_penalty": repetition_penalty,
        "temperature": temperature,
        "text": text,
        "top_k": top_k,
        "top_p": top_p,
        "voice_design_id": voice_design_id,
    }
    result: VoiceDesignResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteVoiceDesign",
    method="DELETE",
    path="/voice_designs/{id}",
    tag="Voice Designs",
    module="voice_designs",
    function="delete",
    summary="Delete a voice design",
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
    """Delete a voice design with all its versions for good.

    `DELETE /voice_designs/{id}` (deleteVoiceDesign). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_designs.list`.
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


_delete_version = Operation(
    id="deleteVoiceDesignVersion",
    method="DELETE",
    path="/voice_designs/{id}/versions/{version}",
    tag="Voice Designs",
    module="voice_designs",
    function="delete_version",
    summary="Delete a specific version of a voice design",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("version", "version", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("400", "application/json", "VoiceDesignsErrorResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete_version(
    session: TelnyxSession,
    id: str,
    version: int,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete one version of a voice design for good.

    `DELETE /voice_designs/{id}/versions/{version}` (deleteVoiceDesignVersion). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_designs.list`.
        version: Which of several versions it is. At least 1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "version": version,
    }
    await _delete_version.execute(session, arguments, options)


_download_sample = Operation(
    id="getVoiceDesignSample",
    method="GET",
    path="/voice_designs/{id}/sample",
    tag="Voice Designs",
    module="voice_designs",
    function="download_sample",
    summary="Download voice design audio sample",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("version", "version", "query"),
    ),
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
    version: int | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Download the WAV sample of a voice design, given by id or name: the latest version's unless one is chosen.

    `GET /voice_designs/{id}/sample` (getVoiceDesignSample). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_designs.list`.
        version: Version whose sample to download; the latest when left out. At least 1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "version": version,
    }
    result: bytes = await _download_sample.execute(session, arguments, options)
    return result


_get = Operation(
    id="getVoiceDesign",
    method="GET",
    path="/voice_designs/{id}",
    tag="Voice Designs",
    module="voice_designs",
    function="get",
    summary="Get a voice design",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("version", "version", "query"),
    ),
    responses=(
        Response("200", "application/json", "VoiceDesignResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
        Response("404", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    version: int | None = None,
    options: RequestOptions | None = None,
) -> VoiceDesignResponse:
    """Fetch a voice design by id or name, in its latest version unless one is chosen.

    `GET /voice_designs/{id}` (getVoiceDesign). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_designs.list`.
        version: Version to fetch; the latest when left out. At least 1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VoiceDesignResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "version": version,
    }
    result: VoiceDesignResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listVoiceDesigns",
    method="GET",
    path="/voice_designs",
    tag="Voice Designs",
    module="voice_designs",
    function="list",
    summary="List voice designs",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVoiceDesignsResponse"),
        Response("401", "application/json", "VoiceDesignsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["name", "-name", "created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListVoiceDesignsResponse:
    """List voice designs, by name if you wish.

    `GET /voice_designs` (listVoiceDesigns). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of name, -name, created_at, -created_at. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVoiceDesignsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListVoiceDesignsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateVoiceDesign",
    method="PATCH",
    path="/voice_designs/{id}",
    tag="Voice Designs",
    module="voice_designs",
    function="update",
    summary="Rename a voice design",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateVoiceDesignResponse"),
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
    options: RequestOptions | None = None,
) -> UpdateVoiceDesignResponse:
    """Rename a voice design.

    `PATCH /voice_designs/{id}` (updateVoiceDesign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `voice_designs.list`.
        name: What it is called. 1 to 255 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateVoiceDesignResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
    }
    result: UpdateVoiceDesignResponse = await _update.execute(session, arguments, options)
    return result
