# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IPs."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateIpRequest(Model):
    """CreateIpRequest in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        ip_address: Example: 192.168.0.0
        port: Telnyx's default: 5060. Example: 5060
    """

    ip_address: str
    connection_id: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateIpResponse(Model):
    """CreateIpResponse in Telnyx's document."""

    data: Ip | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteIpResponse(Model):
    """DeleteIpResponse in Telnyx's document."""

    data: Ip | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Ip(Model):
    """Ip in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. Example: 1293384261075731499
        ip_address: Example: 192.168.0.0
        port: Telnyx's default: 5060. Example: 5060
        record_type: Which kind of record this is. Example: ip
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    connection_id: str | None = None
    created_at: str | None = None
    id: str | None = None
    ip_address: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListIpsResponse(Model):
    """ListIpsResponse in Telnyx's document."""

    data: list[Ip] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveIpResponse(Model):
    """RetrieveIpResponse in Telnyx's document."""

    data: Ip | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateIpRequest(Model):
    """UpdateIpRequest in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        ip_address: Example: 192.168.0.0
        port: Telnyx's default: 5060. Example: 5060
    """

    ip_address: str
    connection_id: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateIpResponse(Model):
    """UpdateIpResponse in Telnyx's document."""

    data: Ip | None = None
