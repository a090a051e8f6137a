# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Recordings."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.call_information import CursorPaginationMeta
    from telnyx_async.models.faxes import EventRecordType
    from telnyx_async.models.shared import PaginationMeta

StorageConfiguration: TypeAlias = "Annotated[GCSConfigurationData | S3ConfigurationData | AzureConfigurationData, UniqueFields({'account_key': 'AzureConfigurationData', 'account_name': 'AzureConfigurationData', 'aws_access_key_id': 'S3ConfigurationData', 'aws_secret_access_key': 'S3ConfigurationData', 'credentials': 'GCSConfigurationData', 'region': 'S3ConfigurationData'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AzureConfigurationData(Model):
    """AzureConfigurationData in Telnyx's document.

    Attributes:
        account_key: Example: bPxRfiCYEXAMPLEKEY
        account_name: Example: my-account
        bucket: Example: example-bucket
    """

    account_key: str | None = None
    account_name: str | None = None
    bucket: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomStorageConfiguration(Model):
    """CustomStorageConfiguration in Telnyx's document.

    Attributes:
        backend: One of gcs, s3, azure.
    """

    backend: Literal["gcs", "s3", "azure"] | str
    configuration: StorageConfiguration


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CustomStorageCredentialResponse(Model):
    """CredentialsResponse in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1234567890
        record_type: Which kind of record this is. One of event.
    """

    connection_id: str
    data: CustomStorageConfiguration
    record_type: EventRecordType | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteRecordingTranscriptionResponse(Model):
    """DELETE /recording_transcriptions/{recording_transcription_id} response in Telnyx's document."""

    data: RecordingTranscription = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GCSConfigurationData(Model):
    """GCSConfigurationData in Telnyx's document.

    Attributes:
        bucket: Example: example-bucket
        credentials: Example: OPAQUE_CREDENTIALS_TOKEN
    """

    bucket: str | None = None
    credentials: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetRecordingTranscriptionResponse(Model):
    """GET /recording_transcriptions/{recording_transcription_id} response in Telnyx's document."""

    data: RecordingTranscription = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRecordingTranscriptionsResponse(ListResponse["RecordingTranscription"]):
    """GET /recording_transcriptions response in Telnyx's document."""

    data: list[RecordingTranscription] = UNSET
    meta: CursorPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRecordingsResponse(ListResponse["Recording"]):
    """GET /recordings response in Telnyx's document."""

    data: list[Recording] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Recording(Model):
    """RecordingResponseData in Telnyx's document.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            84a97d76-e40f-11ed-9074-02420a0daa69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 84a97d76-e40f-11ed-9074-02420a0daa69
        channels: One of single, dual.
        conference_id: Identifier of the conference. Example: 84a97d76-e40f-11ed-9074-02420a0daa69
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        duration_millis: Example: 60000
        id: Identifier of the resource. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        record_type: Which kind of record this is. One of recording.
        recording_ended_at: When recording ended. Example: 2019-01-23T18:10:02.574Z
        recording_started_at: When recording began. Example: 2019-01-23T18:10:02.574Z
        source: One of conference, call.
        status: One of completed.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["recording"] | str = UNSET
    status: Literal["completed"] | str = UNSET
    updated_at: datetime = UNSET
    channels: Literal["single", "dual"] | str | None = None
    conference_id: str | None = None
    download_urls: RecordingDownloadUrls | None = None
    duration_millis: int | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    source: Literal["conference", "call"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecordingDownloadUrls(Model):
    """RecordingResponseData.download_urls in Telnyx's document."""

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecordingResponse(Model):
    """RecordingResponse in Telnyx's document."""

    data: Recording = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RecordingTranscription(Model):
    """RecordingTranscription in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        duration_millis: Example: 60000
        id: Identifier of the resource. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        record_type: Which kind of record this is. One of recording_transcription.
        recording_id: Identifier of the recording. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        status: One of in-progress, completed.
        transcription_text: The words that were recognized.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["recording_transcription"] | str = UNSET
    status: Literal["in-progress", "completed"] | str = UNSET
    updated_at: datetime = UNSET
    duration_millis: int | None = None
    recording_id: str | None = None
    transcription_text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Region(Model):
    """Region in Telnyx's document.

    Attributes:
        code: Example: dc2
        updated_at: When it last changed.
    """

    code: str
    name: str
    updated_at: datetime = UNSET
    inserted_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class S3ConfigurationData(Model):
    """S3ConfigurationData in Telnyx's document.

    Attributes:
        aws_access_key_id: Example: AKIAIOSFODNN7EXAMPLE
        aws_secret_access_key: Example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
        bucket: Example: example-bucket
    """

    aws_access_key_id: str | None = None
    aws_secret_access_key: str | None = None
    bucket: str | None = None
    region: Region | None = None
