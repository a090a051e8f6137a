# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Handles: objects with a session and an id. Their methods are the functions that take this id.

The live ones are for flows: their methods wait for the event that ends the command.
"""

from telnyx_async.handles.call import Call
from telnyx_async.handles.conference import Conference
from telnyx_async.handles.live_call import LiveCall
from telnyx_async.handles.live_conference import LiveConference

__all__ = [
    "Call",
    "Conference",
    "LiveCall",
    "LiveConference",
]
