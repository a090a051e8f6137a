# Generated from Telnyx's API document. Do not edit: `make generate` writes this file anew.
# What is wrong here is put right in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Handles: a session and an id, bound to the functions that take them."""

from telnyx_async.handles.call import Call
from telnyx_async.handles.conference import Conference

__all__ = [
    "Call",
    "Conference",
]
