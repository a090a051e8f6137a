"""A progress bar. It is shown only when the output is a terminal."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from telnyx_async.errors import ConfigurationError


def bar(what: str, *, total: int | None, done: int = 0, unit: str, scaled: bool = False) -> Any:
    """Show a progress bar. `update(n)` advances it by n, `close()` removes it.

    Args:
        what: the label of the bar.
        total: the number at the end; None when it is not known.
        done: the number at the start.
        unit: of these numbers.
        scaled: whether to abbreviate numbers with k, M and G.

    Raises:
        ConfigurationError: the extra `progress` is not installed.
    """
    try:
        tqdm = import_module("tqdm").tqdm
    except ModuleNotFoundError as error:
        raise ConfigurationError("progress needs an extra: pip install telnyx-async[progress]") from error
    return tqdm(desc=what, total=total, initial=done, unit=unit, unit_scale=scaled, disable=None)
