"""A progress bar for a person; none is shown when the output is not a terminal."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from telnyx_async.errors import ConfigurationError


def bar(what: str, *, total: int | None, done: int = 0, unit: str, scaled: bool = False) -> Any:
    """Show a bar. `update(n)` moves it on by n, `close()` removes it.

    Args:
        what: the text beside it.
        total: the number at its end; None where that is not known.
        done: the number that it begins with.
        unit: of these numbers.
        scaled: whether to write thousands as k, M and G.

    Raises:
        ConfigurationError: the extra `progress` is not installed.
    """
    try:
        tqdm = import_module("tqdm").tqdm
    except ModuleNotFoundError as error:
        raise ConfigurationError("progress needs an extra: pip install telnyx-async[progress]") from error
    return tqdm(desc=what, total=total, initial=done, unit=unit, unit_scale=scaled, disable=None)
