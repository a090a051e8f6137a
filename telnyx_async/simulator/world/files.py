"""Files that were uploaded, and recordings that are deleted."""

from __future__ import annotations

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product


@define(eq=False)
class Files(Product):
    """The files of documents, media and recordings."""

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "DownloadDocument": self._download,
            "DownloadMedia": self._download,
            "DeleteRecordings": self._delete_recordings,
        }

    def _download(self, endpoint: Endpoint, request: Request) -> Answer:
        """Respond with the file as it was uploaded; one that was given by its URL is a sample."""
        upload = (self.resources.owner(endpoint, request) or {}).get("_content")
        if not isinstance(upload, Upload):
            return None
        return Response(int(endpoint.success), upload.content_type, content=upload.content)

    def _delete_recordings(self, endpoint: Endpoint, request: Request) -> Response:
        for identifier in request.fields.get("ids") or ():
            self.resources.remove("/recordings", identifier)
        return self.shown(endpoint, {}) or Response(int(endpoint.success))
