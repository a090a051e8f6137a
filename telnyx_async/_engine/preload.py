"""Loading parts of the library before they are needed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from telnyx_async._engine.annotations import evaluate
from telnyx_async._engine.arguments import prepare
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation

_API = "telnyx_async.api"


def preload(*modules: str) -> None:
    """Load modules of `telnyx_async.api` and what their calls need, so that the first call need not wait for it.

    ```python
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        preload("calls", "messages")
        yield
    ```

    Args:
        modules: the names of the modules.

    Raises:
        ConfigurationError: there is no such module.
    """
    for module in modules:
        named = isinstance(module, str) and module.isidentifier() and not module.startswith("_")  # pyright: ignore[reportUnnecessaryIsInstance]
        if not named or find_spec(f"{_API}.{module}") is None:
            raise ConfigurationError(f'preload takes names of modules of {_API} such as "calls", not {module!r}')
    import_module("telnyx_async.session")
    for module in modules:
        for operation in vars(import_module(f"{_API}.{module}")).values():
            if isinstance(operation, Operation):
                prepare(operation)
                for response in operation.responses:
                    if response.type is not None:
                        evaluate(response.type)
