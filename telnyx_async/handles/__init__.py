# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 93e54070987fedafe87d0253ac2d56297b7c7fd05aff21e28766b1501caebb8b
# overlay sha256 e1eae4b6aa17f6a7caab947d2d4d9ed1143f405ba278727569e42d9f8a9071b4
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Handles: a session and an id, bound to the functions that take them."""

from telnyx_async.handles.call import Call
from telnyx_async.handles.conference import Conference

__all__ = [
    "Call",
    "Conference",
]
