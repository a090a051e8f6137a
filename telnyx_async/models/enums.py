# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Enum."""

from __future__ import annotations

from typing import Any, TypeAlias

GetEnumEndpointResponse: TypeAlias = "list[str | dict[str, Any]] | dict[str, Any]"
