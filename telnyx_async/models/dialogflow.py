# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Dialogflow Integration."""

from __future__ import annotations

from typing import Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialogflowConnection(Model):
    """Body of `dialogflow.create_connection`, `dialogflow.update_connection`.

    Attributes:
        conversation_profile_id: Conversation profile in Dialogflow; CX needs it. Example: a-VMHLWzTmKjiJw5S6O0-w
        dialogflow_api: Which Dialogflow is used: cx, or es as by default. One of cx, es. Telnyx's default: es.
        environment: Which Dialogflow environment is used. Example: development
        location: Place, region or address. Example: global
        service_account: Google's JSON key for your Dialogflow account.
    """

    service_account: dict[str, Any]
    conversation_profile_id: str | None = None
    dialogflow_api: Literal["cx", "es"] | None = None
    environment: str | None = None
    location: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialogflowConnectionData(Model):
    """Attribute `DialogflowConnectionResponse.data`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1234541231
        conversation_profile_id: Conversation profile in Dialogflow; CX needs it. Example: a-VMHLWzTmKjiJw5S6O0-w
        environment: Which Dialogflow environment is used. Example: development
        record_type: Which kind of record this is. Example: dialogflow_connections
        service_account: Google's JSON key for your Dialogflow account. Example: ****
    """

    record_type: str = UNSET
    connection_id: str | None = None
    conversation_profile_id: str | None = None
    environment: str | None = None
    service_account: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialogflowConnectionResponse(Model):
    """Response of `dialogflow.create_connection`, `dialogflow.get_connection`, `dialogflow.update_connection`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DialogflowConnectionData


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStreamingError(Model):
    """Attribute `MediaStreamingErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: MediaStreamingErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStreamingErrorSource(Model):
    """Attribute `MediaStreamingError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStreamingErrors(Model):
    """Error of `dialogflow.create_connection`, `dialogflow.delete_connection`, `dialogflow.get_connection` and 1 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[MediaStreamingError] | None = None
