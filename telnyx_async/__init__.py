"""Telnyx for asyncio: every operation typed, and nothing done twice.

```python
from telnyx_async import TelnyxSession
from telnyx_async.api import calls

async with TelnyxSession() as telnyx:
    await calls.answer(telnyx, call_control_id)
```

The names here are loaded on first use, so that importing the package is fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from telnyx_async import errors as errors
    from telnyx_async._engine.capture import operation_of as operation_of
    from telnyx_async._engine.preload import preload as preload
    from telnyx_async.hooks import Hooks as Hooks
    from telnyx_async.hooks import LoggingHooks as LoggingHooks
    from telnyx_async.model import NULL as NULL
    from telnyx_async.options import RequestOptions as RequestOptions
    from telnyx_async.options import RetryPolicy as RetryPolicy
    from telnyx_async.options import Timeouts as Timeouts
    from telnyx_async.pagination import paginate as paginate
    from telnyx_async.rates import RateLimits as RateLimits
    from telnyx_async.session import TelnyxSession as TelnyxSession

__version__ = "0.1.0"

_HOMES = {
    "NULL": "model",
    "Hooks": "hooks",
    "LoggingHooks": "hooks",
    "RateLimits": "rates",
    "RequestOptions": "options",
    "RetryPolicy": "options",
    "TelnyxSession": "session",
    "Timeouts": "options",
    "operation_of": "_engine.capture",
    "paginate": "pagination",
    "preload": "_engine.preload",
}

__all__ = [
    "NULL",
    "Hooks",
    "LoggingHooks",
    "RateLimits",
    "RequestOptions",
    "RetryPolicy",
    "TelnyxSession",
    "Timeouts",
    "errors",
    "operation_of",
    "paginate",
    "preload",
]


def __getattr__(name: str) -> Any:
    if name == "errors":
        return import_module("telnyx_async.errors")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"telnyx_async.{_HOMES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
