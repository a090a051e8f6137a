"""Small sample files: audio, PDF, CSV, XML, plain text."""

from __future__ import annotations

import base64

from telnyx_async.simulator.audio.sound import RATE, write_wav
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.xml import element


def sample(media_type: str, key: str, sampler: Sampler) -> tuple[str, bytes]:
    """Make a body of a media type.

    Args:
        media_type: as declared; `*/*` gives bytes.
        key: names the file.
        sampler: makes its identifier.

    Returns:
        The media type to send, and the body.
    """
    identifier = sampler.uuid(key)
    bodies: dict[str, bytes] = {
        "application/pdf": pdf(key),
        "audio/mpeg": mp3(1),
        "audio/wav": write_wav(bytes(2 * RATE)),
        "image/png": _PNG,
        "text/csv": f"id,operation\r\n{identifier},{key}\r\n".encode(),
        "text/plain": f"{identifier}\n".encode(),
        "text/xml": element("Result", {"Id": identifier}).encode(),
    }
    body = bodies.get(media_type)
    return (media_type, body) if body else ("application/octet-stream", f"{key} {identifier}\n".encode())


def mp3(seconds: float) -> bytes:
    """Make silence: MPEG-1 layer III, 32 kbit/s, 32 kHz, one channel."""
    frame = b"\xff\xfb\x18\xc4" + bytes(140)
    return frame * max(1, int(seconds / 0.036))


def pdf(text: str) -> bytes:
    """Make a PDF of one page with a line of text on it."""
    stream = f"BT /F1 18 Tf 72 720 Td ({text}) Tj ET".encode("latin-1", "replace")
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (len(parts) + 1, table, len(parts) + 1, len(body))
    )


_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
