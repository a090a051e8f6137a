"""Names for the plain data that everything here works on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

Json: TypeAlias = Any
Schema: TypeAlias = Mapping[str, Any]
Direction: TypeAlias = Literal["request", "response"]
