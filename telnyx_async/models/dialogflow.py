# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Dialogflow Integration."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialogflowConnection(Model):
    """DialogflowConnection in Telnyx's document.

    Attributes:
        conversation_profile_id: Example: a-VMHLWzTmKjiJw5S6O0-w
        dialogflow_api: One of cx, es. Telnyx's default: es.
        environment: Example: development
        location: Example: global
    """

    service_account: dict[str, Any]
    conversation_profile_id: str | None = None
    dialogflow_api: Literal["cx", "es"] | None = None
    environment: str | None = None
    location: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialogflowConnectionData(Model):
    """DialogflowConnectionResponse.data in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1234541231
        conversation_profile_id: Example: a-VMHLWzTmKjiJw5S6O0-w
        environment: Example: development
        record_type: Which kind of record this is. Example: dialogflow_connections
        service_account: Example: ****
    """

    record_type: str = UNSET
    connection_id: str | None = None
    conversation_profile_id: str | None = None
    environment: str | None = None
    service_account: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DialogflowConnectionResponse(Model):
    """DialogflowConnectionResponse in Telnyx's document."""

    data: DialogflowConnectionData
