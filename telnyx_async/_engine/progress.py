"""A bar for a person who waits. It stays away where nobody looks: when the output is no terminal."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from telnyx_async.errors import ConfigurationError


def bar(what: str, *, total: int | None, done: int = 0, unit: str, scaled: bool = False) -> Any:
    """Show a bar; tell it with `update(n)` how far things went, and `close()` it.

    Args:
        what: is going on.
        total: how far it goes; None where that is not known.
        done: how far it was before.
        unit: of these numbers.
        scaled: whether thousands become k, M and G.

    Raises:
        ConfigurationError: the extra `progress` is not installed.
    """
    try:
        tqdm = import_module("tqdm").tqdm
    except ModuleNotFoundError as error:
        raise ConfigurationError("progress needs an extra: pip install telnyx-async[progress]") from error
    return tqdm(desc=what, total=total, initial=done, unit=unit, unit_scale=scaled, disable=None)
