# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Handles: a session and an id, bound to the functions that take them."""

from telnyx_async.handles.call import Call
from telnyx_async.handles.conference import Conference

__all__ = [
    "Call",
    "Conference",
]
