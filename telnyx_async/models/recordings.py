# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Recordings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.call_information import Cursor
    from telnyx_async.models.faxes import EventRecordType
    from telnyx_async.models.shared import PaginationMeta

StorageConfiguration: TypeAlias = "Annotated[GCSConfigurationData | S3ConfigurationData | AzureConfigurationData, Discriminator('backend', {'azure': 'AzureConfigurationData', 'gcs': 'GCSConfigurationData', 's3': 'S3ConfigurationData'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class AzureConfigurationData(Model):
    """Argument `configuration` of `recordings.create_custom_storage_credential`, `configuration` of
    `recordings.update_custom_storage_credential`.

    Attributes:
        account_key: Example: bPxRfiCYEXAMPLEKEY
        account_name: Example: my-account
        backend: Whose storage it is: s3, gcs or azure. One of azure.
        bucket: Name of the storage bucket. Example: example-bucket
    """

    backend: Literal["azure"] | str
    account_key: str | None = None
    account_name: str | None = None
    bucket: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDeleteRecordingResponse(Model):
    """Response of `recordings.bulk_delete`.

    Attributes:
        status: How far it has come, or whether it is in use. One of ok.
    """

    status: Literal["ok"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingsCursorPaginationMeta(Model):
    """Attribute `ListRecordingTranscriptionsResponse.meta`.

    Attributes:
        cursors: Marks by which the pages before and after are fetched.
        next_: Path of the page that follows; none on the last page.
        previous: Path of the page before; none on the first page.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"next_": "next"}

    cursors: Cursor | None = None
    next_: str | None = None
    previous: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingsError(Model):
    """Attribute `CallRecordingsErrors.errors`.

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
    source: CallRecordingsErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingsErrorSource(Model):
    """Attribute `CallRecordingsError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingsErrors(Model):
    """Error of `recordings.bulk_delete`, `recordings.create_custom_storage_credential`, `recordings.delete` and 8
    more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[CallRecordingsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomStorageConfiguration(Model):
    """Body of `recordings.create_custom_storage_credential`, `recordings.update_custom_storage_credential`.

    Attributes:
        backend: Whose storage it is: s3, gcs or azure. One of gcs, s3, azure.
        configuration: Where and how to reach the storage.
    """

    backend: Literal["gcs", "s3", "azure"] | str
    configuration: StorageConfiguration


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomStorageCredentialResponse(Model):
    """Response of `recordings.create_custom_storage_credential`, `recordings.get_custom_storage_credential`,
    `recordings.update_custom_storage_credential`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1234567890
        data: The content itself: one item, or the items of a page.
        record_type: Which kind of record this is. One of custom_storage_credentials.
    """

    connection_id: str
    data: CustomStorageConfiguration
    record_type: EventRecordType | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteRecordingTranscriptionResponse(Model):
    """Response of `recordings.delete_transcription`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RecordingTranscription = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GCSConfigurationData(Model):
    """Argument `configuration` of `recordings.create_custom_storage_credential`, `configuration` of
    `recordings.update_custom_storage_credential`.

    Attributes:
        backend: Whose storage it is: s3, gcs or azure. One of gcs.
        bucket: Name of the storage bucket. Example: example-bucket
        credentials: Example: OPAQUE_CREDENTIALS_TOKEN
    """

    backend: Literal["gcs"] | str
    bucket: str | None = None
    credentials: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRecordingTranscriptionResponse(Model):
    """Response of `recordings.get_transcription`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RecordingTranscription = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRecordingTranscriptionsResponse(ListResponse["RecordingTranscription"]):
    """Response of `recordings.list_transcriptions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RecordingTranscription] = UNSET
    meta: CallRecordingsCursorPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRecordingsResponse(ListResponse["Recording"]):
    """Response of `recordings.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Recording] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Recording(Model):
    """Attribute `ListRecordingsResponse.data`, `RecordingResponse.data`.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            84a97d76-e40f-11ed-9074-02420a0daa69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 84a97d76-e40f-11ed-9074-02420a0daa69
        channels: Whether the file has one channel, or the first leg on one and all others on the other (dual). One
            of single, dual.
        conference_id: Identifier of the conference. Example: 84a97d76-e40f-11ed-9074-02420a0daa69
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 175237942907135762
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        duration_millis: How long it lasts, in milliseconds. Example: 60000
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +15551234567
        id: Identifier that Telnyx gave it. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        initiated_by: Example: StartCallRecordingAPI
        record_type: Which kind of record this is. One of recording.
        recording_ended_at: When recording ended. Example: 2019-01-23T18:10:02.574Z
        recording_started_at: When recording began. Example: 2019-01-23T18:10:02.574Z
        source: Where it comes from; of an error, the part of the request at fault. One of conference, call.
        status: How far it has come, or whether it is in use. One of completed.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +15557654321
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

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
    connection_id: str | None = None
    download_urls: RecordingDownloadUrls | None = None
    duration_millis: int | None = None
    from_: str | None = None
    initiated_by: str | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    source: Literal["conference", "call"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordingDownloadUrls(Model):
    """Attribute `Recording.download_urls`.

    Attributes:
        mp3: URL of the recording as MP3.
        wav: URL of the recording as WAV.
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordingResponse(Model):
    """Response of `recordings.delete`, `recordings.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Recording = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecordingTranscription(Model):
    """Attribute `DeleteRecordingTranscriptionResponse.data`, `GetRecordingTranscriptionResponse.data`,
    `ListRecordingTranscriptionsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        duration_millis: How long it lasts, in milliseconds. Example: 60000
        id: Identifier that Telnyx gave it. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        record_type: Which kind of record this is. One of recording_transcription.
        recording_id: Identifier of the recording. Example: 3fa85f64-5717-4562-b3fc-2c963f66afa6
        status: How far it has come, or whether it is in use. One of in-progress, completed.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class S3ConfigurationData(Model):
    """Argument `configuration` of `recordings.create_custom_storage_credential`, `configuration` of
    `recordings.update_custom_storage_credential`.

    Attributes:
        aws_access_key_id: Example: AKIAIOSFODNN7EXAMPLE
        aws_secret_access_key: Example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
        backend: Whose storage it is: s3, gcs or azure. One of s3.
        bucket: Name of the storage bucket. Example: example-bucket
        region: Geographic region that it runs in or is kept in. Example: us-east-1
    """

    backend: Literal["s3"] | str
    aws_access_key_id: str | None = None
    aws_secret_access_key: str | None = None
    bucket: str | None = None
    region: str | None = None
