# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Handles: objects with a session and an id. Their methods are the functions that take this id."""

from telnyx_async.handles.call import Call
from telnyx_async.handles.conference import Conference

__all__ = [
    "Call",
    "Conference",
]
