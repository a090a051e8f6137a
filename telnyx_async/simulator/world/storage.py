"""Object storage, as far as the document declares it: buckets and objects, kept in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import quote
from xml.etree import ElementTree

from attrs import define, field, frozen

from telnyx_async.simulator.clock import Clock, timestamp
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.schema.xml import element
from telnyx_async.simulator.world.operations import Operation

NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"
_PAGE = 1000


@frozen
class _Object:
    content: bytes = field(repr=False)
    content_type: str
    modified: datetime

    @property
    def etag(self) -> str:
        return f'"{hashlib.md5(self.content, usedforsecurity=False).hexdigest()}"'


@define
class _Bucket:
    name: str
    created: datetime
    objects: dict[str, _Object] = field(factory=dict)


class _StorageError(Exception):
    def __init__(self, status: int, code: str, message: str, **facts: str) -> None:
        super().__init__(message)
        self.status = status
        self.facts = {"Code": code, "Message": message, **facts, "RequestId": "tx0", "HostId": "simulator"}


@define(eq=False)
class Storage:
    """Buckets and their objects.

    Args:
        document: says which operations there are.
        clock: for the times of change.
        invent: whether a bucket or an object that was never stored is made on request.
    """

    document: Document
    clock: Clock
    invent: bool = False
    buckets: dict[str, _Bucket] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        own: dict[str, Operation] = {
            "ListBuckets": self._list_buckets,
            "CreateBucket": self._create_bucket,
            "HeadBucket": self._head_bucket,
            "DeleteBucket": self._delete_bucket,
            "ListObjects": self._list_objects,
            "DeleteObjects": self._delete_objects,
            "PutObject": self._put_object,
            "GetObject": self._get_object,
            "HeadObject": self._head_object,
            "DeleteObject": self._delete_object,
        }
        return {name: _with_xml_errors(operation) for name, operation in own.items() if name in self.document.endpoints}

    # --- buckets

    def _list_buckets(self, endpoint: Endpoint, request: Request) -> Response:
        shown = [{"Name": one.name, "CreationDate": timestamp(one.created)} for one in self.buckets.values()]
        owner = {"ID": "simulator", "DisplayName": "simulator"}
        return _xml("ListAllMyBucketsResult", {"Owner": owner, "Buckets": {"Bucket": shown}})

    def _create_bucket(self, endpoint: Endpoint, request: Request) -> Response:
        name = request.path["bucketName"]
        self.buckets.setdefault(name, _Bucket(name, self.clock.now()))
        return Response(200, headers={"Location": f"/{quote(name)}"})

    def _head_bucket(self, endpoint: Endpoint, request: Request) -> Response:
        self._bucket(request)
        return Response(200)

    def _delete_bucket(self, endpoint: Endpoint, request: Request) -> Response:
        bucket = self._bucket(request)
        if bucket.objects:
            raise _StorageError(409, "BucketNotEmpty", "there are objects in the bucket", BucketName=bucket.name)
        self.buckets.pop(bucket.name, None)
        return Response(204)

    # --- objects

    def _list_objects(self, endpoint: Endpoint, request: Request) -> Response:
        bucket = self._bucket(request)
        shown = [
            {
                "Key": key,
                "LastModified": timestamp(one.modified),
                "ETag": one.etag,
                "Size": len(one.content),
                "StorageClass": "STANDARD",
            }
            for key, one in sorted(bucket.objects.items())
        ]
        facts = {"Name": bucket.name, "KeyCount": len(shown), "MaxKeys": _PAGE, "IsTruncated": False}
        return _xml("ListBucketResult", {**facts, "Contents": shown})

    def _delete_objects(self, endpoint: Endpoint, request: Request) -> Response:
        bucket = self._bucket(request)
        keys = [one.text or "" for one in ElementTree.fromstring(request.body).iter() if one.tag.endswith("Key")]
        for key in keys:
            bucket.objects.pop(key, None)
        return _xml("DeleteResult", {"Deleted": [{"Key": key} for key in keys]})

    def _put_object(self, endpoint: Endpoint, request: Request) -> Response:
        content_type = request.headers.get("content-type", "application/octet-stream")
        stored = _Object(request.body or b"", content_type, self.clock.now())
        self._bucket(request).objects[request.path["objectName"]] = stored
        return Response(200, headers={"ETag": stored.etag})

    def _get_object(self, endpoint: Endpoint, request: Request) -> Response:
        stored = self._object(request)
        return Response(200, stored.content_type, content=stored.content, headers=_facts(stored))

    def _head_object(self, endpoint: Endpoint, request: Request) -> Response:
        stored = self._object(request)
        return Response(200, headers={**_facts(stored), "Content-Type": stored.content_type})

    def _delete_object(self, endpoint: Endpoint, request: Request) -> Response:
        self._bucket(request).objects.pop(request.path["objectName"], None)
        return Response(204)

    def _bucket(self, request: Request) -> _Bucket:
        name = request.path["bucketName"]
        if name not in self.buckets:
            if not self.invent:
                raise _StorageError(404, "NoSuchBucket", "there is no such bucket", BucketName=name)
            self.buckets[name] = _Bucket(name, self.clock.now())
        return self.buckets[name]

    def _object(self, request: Request) -> _Object:
        bucket, key = self._bucket(request), request.path["objectName"]
        if key not in bucket.objects:
            if not self.invent:
                raise _StorageError(404, "NoSuchKey", "there is no such object", BucketName=bucket.name, Key=key)
            bucket.objects[key] = _Object(f"{key}\n".encode(), "text/plain", self.clock.now())
        return bucket.objects[key]


def _with_xml_errors(operation: Operation) -> Operation:
    """Respond to a storage error with XML."""

    def carry_out(endpoint: Endpoint, request: Request) -> Response | None:
        try:
            return operation(endpoint, request)
        except _StorageError as error:
            if endpoint.method == "HEAD":
                return Response(error.status)
            return _xml("Error", error.facts, error.status)

    return carry_out


def _xml(name: str, value: Mapping[str, object], status: int = 200) -> Response:
    namespace = NAMESPACE if name != "Error" else None
    return Response(status, "text/xml", content=element(name, value, namespace=namespace).encode())


def _facts(stored: _Object) -> dict[str, str]:
    return {"ETag": stored.etag, "Last-Modified": format_datetime(stored.modified, usegmt=True)}
