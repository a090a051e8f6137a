"""Events go into a queue that you already run, here one of taskiq, and its workers handle them.

    pip install taskiq taskiq-redis
    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=...
    uvicorn examples.taskiq_queue:app --port 8000
    taskiq worker examples.taskiq_queue:broker

`InMemoryBroker` handles them in the same process; replace it with `taskiq_redis.RedisStreamBroker(...)` to use the worker
of the last line. A queue knows no lanes and no duplicates: messages do not need them, calls do (see `SQLiteInbox` and
`RedisInbox`). A task that runs twice sends its commands with the same keys.
"""

from __future__ import annotations

from contextlib import AsyncExitStack

from fastapi import FastAPI
from taskiq import InMemoryBroker, SimpleRetryMiddleware, TaskiqEvents, TaskiqState

from telnyx_async import TelnyxSession
from telnyx_async.api import messages
from telnyx_async.models import MessageReceived
from telnyx_async.webhooks import Put, QueuedEvent, WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

broker = InMemoryBroker().with_middlewares(SimpleRetryMiddleware(default_retry_count=5))


class TaskQueue:
    """What a router needs of a queue: a `put` that returns when the event cannot be lost any more."""

    async def put(self, event: QueuedEvent) -> Put:
        await handle.kiq(event.body.decode())
        return "new"


webhooks = WebhookRouter(inbox=TaskQueue())


@broker.task(retry_on_error=True)
async def handle(body: str) -> None:
    """Run the handlers of an event. What they raise lets the queue run the task again."""
    await webhooks.handle(body.encode())


@webhooks.on(MessageReceived)
async def thank(event: MessageReceived, telnyx: TelnyxSession) -> None:
    """Reply to a message."""
    message = event.payload
    await messages.send(telnyx, from_=message.to[0].phone_number, to=message.from_.phone_number, text="Thank you.")


@broker.on_event(TaskiqEvents.WORKER_STARTUP)
async def start(state: TaskiqState) -> None:
    """In a worker process, the router runs with a session of its own."""
    state.stack = AsyncExitStack()
    session = await state.stack.enter_async_context(TelnyxSession())
    await state.stack.enter_async_context(webhooks.running(session))


@broker.on_event(TaskiqEvents.WORKER_SHUTDOWN)
async def stop(state: TaskiqState) -> None:
    """Let handlers end, and close the session."""
    await state.stack.aclose()


app = FastAPI(title="Events in a queue")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
