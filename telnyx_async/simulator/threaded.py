"""A simulator in a thread of its own, for tests and programs without asyncio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, TypeVar

from telnyx_async.simulator.simulator import Simulator

T = TypeVar("T")
_PATIENCE = 30.0  # seconds


class SimulatorThread:
    """Runs a simulator in a thread, so that clients that block can use it.

    ```
    with SimulatorThread() as running:
        client = telnyx.Telnyx(api_key="KEY", base_url=running.url)
        call = running.run(lambda sim: sim.incoming_call(webhook_url="http://127.0.0.1:8000/telnyx"))
    ```

    Args:
        settings: of the `Simulator`.

    Attributes:
        url: the base URL of the API, for a client.
        public_key: that webhooks are verified with, base64.
    """

    def __init__(self, **settings: Any) -> None:
        self._settings = settings
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="telnyx simulator", daemon=True)

    def __enter__(self) -> SimulatorThread:
        self._thread.start()
        try:
            self._simulator = self._wait(self._start())
        except BaseException:
            self._stop()
            raise
        self.url: str = self._simulator.url
        self.public_key: str = self._simulator.public_key
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._wait(self._simulator.close())
        finally:
            self._stop()

    def run(self, action: Callable[[Simulator], Coroutine[Any, Any, T]]) -> T:
        """Have the simulator do something, and wait for it.

        Args:
            action: is given the simulator, and returns a coroutine: `lambda sim: sim.wait_for("TransferCall")`.

        Raises:
            TimeoutError: it took more than half a minute.
        """
        return self._wait(action(self._simulator))

    def get(self, look: Callable[[Simulator], T]) -> T:
        """Look at the simulator, in its thread.

        Args:
            look: is given the simulator: `lambda sim: sim.journal.requests()`.
        """

        async def read() -> T:
            return look(self._simulator)

        return self._wait(read())

    def _wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(_PATIENCE)

    async def _start(self) -> Simulator:
        simulator = Simulator(**self._settings)
        await simulator.start()
        return simulator

    def _stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE)
        self._loop.close()
