"""Lists without end: one loop over every paging style.

    async for number in paginate(phone_numbers.list, telnyx, filter_status="active", page_size=250):
        ...

What a page tells about the next is in `paging`; here pages are fetched, no more than are needed, and kept in order.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from telnyx_async._engine.paging import Place, Reading, asking_for, following, last_number, read, repeats
from telnyx_async._engine.progress import bar
from telnyx_async._engine.serialization import dumps, loads, to_wire
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation, Paging, operation_of
from telnyx_async.options import RequestOptions

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__ = ["Page", "Paginator", "paginate"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen(kw_only=True)
class Page(Generic[T]):
    """A page of a list.

    Attributes:
        items: what is on it.
        meta: what the answer counts; None where it does not count.
        answer: the whole answer.
        token: `resume_from` for what comes after this page.
    """

    items: Sequence[T]
    meta: Any = field(repr=False)
    answer: Any = field(repr=False)
    token: str


@frozen
class _Position:
    """Between two items: the page, how many of it are done, and how many there were on the pages before."""

    place: Place
    done: int = 0
    before: int = 0


class Paginator(Generic[T]):
    """A list, to be gone through once, by items or by pages; made by `paginate`.

    Going through it again goes on after the item that came last.
    """

    def __init__(
        self,
        operation: Operation,
        paging: Paging,
        session: TelnyxSession,
        arguments: dict[str, Any],
        *,
        limit: int | None,
        ahead: int,
        resume_from: str | None,
        progress: bool,
        options: RequestOptions | None,
    ) -> None:
        self._operation = operation
        self._paging = paging
        self._session = session
        self._limit = limit
        self._ahead = ahead
        self._progress = progress
        self._options = options
        self._list = hashlib.sha256(dumps([operation.id, to_wire(arguments)])).hexdigest()[:16]
        self._size = arguments.get(paging.size) if paging.size else None
        start = arguments.pop(paging.page, None) if paging.page else None
        if start is None and paging.style == "number":
            start = paging.first
        self._arguments = arguments
        self._position = _Position(start) if resume_from is None else self._position_of(resume_from)

    @property
    def token(self) -> str:
        """What `resume_from` takes to go on after the item that came last. It holds no key."""
        return self._token_of(self._position)

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._pages()) as pages:
            async for page, begin, end in pages:
                for n, item in enumerate(page.items, 1):
                    self._position = end if n == len(page.items) else evolve(begin, done=begin.done + n)
                    yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Go through the list by pages. The first is given even when it is empty."""
        async with aclosing(self._pages()) as pages:
            async for page, _, end in pages:
                self._position = end
                yield page

    async def _pages(self) -> AsyncGenerator[tuple[Page[T], _Position, _Position], None]:
        """Pages, each with the positions before its first item and after its last."""
        waiting: deque[tuple[Place, asyncio.Task[Any]]] = deque()
        at, left, previous, shown = self._position, self._limit, None, None
        asked = {at.place}
        try:
            while left is None or left > 0:
                answer = await (waiting.popleft()[1] if waiting else self._fetch(at.place))
                reading = read(self._paging, answer)
                if previous is not None and (_is_over(reading) or repeats(reading, previous)):
                    return
                seen = at.before + len(reading.items)
                place = following(self._paging, at.place, reading, seen)
                if place in asked:
                    place = None
                asked.add(place)
                items = reading.items[at.done :][:left]
                whole = at.done + len(items) >= len(reading.items)
                end = _Position(place, before=seen) if place is not None and whole else _beyond(at, len(items))
                left = None if left is None else left - len(items)
                if place is not None:
                    self._fetch_ahead(waiting, place, reading, left)
                if self._progress:
                    shown = shown or self._bar(reading, at)
                    shown.update(len(items))
                yield Page(items=items, meta=reading.meta, answer=answer, token=self._token_of(end)), at, end
                if place is None:
                    return
                at, previous = _Position(place, before=seen), reading
        finally:
            if shown is not None:
                shown.close()
            for _, task in waiting:
                task.cancel()
            await asyncio.gather(*(task for _, task in waiting), return_exceptions=True)

    async def _fetch(self, place: Place) -> Any:
        operation, arguments = asking_for(self._operation, place, self._arguments)
        return await self._session.execute(operation, arguments, self._options)

    def _fetch_ahead(
        self, waiting: deque[tuple[Place, asyncio.Task[Any]]], place: Place, reading: Reading, left: int | None
    ) -> None:
        """Ask for the pages from `place` on, as far as it is known that they exist and will be wanted."""
        wanted = self._ahead
        if left is not None and reading.items:
            wanted = min(wanted, -(-left // len(reading.items)))
        last = last_number(self._paging, reading, self._size)
        while len(waiting) < wanted:
            if waiting:
                place = waiting[-1][0]
                if not isinstance(place, int) or last is None or place >= last:
                    return
                place += 1
            waiting.append((place, asyncio.create_task(self._fetch(place))))

    def _bar(self, reading: Reading, at: _Position) -> Any:
        done = at.before + at.done
        counts = [n for n in (reading.total, None if self._limit is None else done + self._limit) if n is not None]
        return bar(self._operation.id, total=min(counts) if counts else None, done=done, unit=" items")

    def _token_of(self, position: _Position) -> str:
        said = dumps([self._list, position.place, position.done, position.before])
        return base64.urlsafe_b64encode(said).decode()

    def _position_of(self, token: str) -> _Position:
        try:
            which, place, done, before = loads(base64.urlsafe_b64decode(token))
        except (ValueError, TypeError, binascii.Error) as error:
            raise ConfigurationError("resume_from takes the token of a list") from error
        if which != self._list:
            raise ConfigurationError("resume_from takes the token of the same list, with the same arguments")
        return _Position(place, done, before)


def _is_over(reading: Reading) -> bool:
    return not reading.items and reading.more is not True


def _beyond(at: _Position, items: int) -> _Position:
    return evolve(at, done=at.done + items)


class _Data(Protocol[T_co]):
    @property
    def data(self) -> Sequence[T_co] | None: ...


class _Records(Protocol[T_co]):
    @property
    def records(self) -> Sequence[T_co] | None: ...


class _Contents(Protocol[T_co]):
    @property
    def contents(self) -> Sequence[T_co] | None: ...


class _Calls(Protocol[T_co]):
    @property
    def calls(self) -> Sequence[T_co] | None: ...


class _Conferences(Protocol[T_co]):
    @property
    def conferences(self) -> Sequence[T_co] | None: ...


class _Participants(Protocol[T_co]):
    @property
    def participants(self) -> Sequence[T_co] | None: ...


class _Recordings(Protocol[T_co]):
    @property
    def recordings(self) -> Sequence[T_co] | None: ...


class _Transcriptions(Protocol[T_co]):
    @property
    def transcriptions(self) -> Sequence[T_co] | None: ...


class _LogMessages(Protocol[T_co]):
    @property
    def log_messages(self) -> Sequence[T_co] | None: ...


# Where the answers of lists have their items; a test holds it against all of them.
Listing: TypeAlias = (
    _Data[T]
    | _Records[T]
    | _Contents[T]
    | _Calls[T]
    | _Conferences[T]
    | _Participants[T]
    | _Recordings[T]
    | _Transcriptions[T]
    | _LogMessages[T]
    | list[T]
)


def paginate(
    function: Callable[..., Awaitable[Listing[T] | str]],
    session: TelnyxSession,
    *,
    limit: int | None = None,
    prefetch: int = 0,
    concurrency: int = 1,
    resume_from: str | None = None,
    progress: bool = False,
    options: RequestOptions | None = None,
    **arguments: Any,
) -> Paginator[T]:
    """Go through a list, however it is paged.

    Args:
        function: one of `telnyx_async.api` that lists, as `phone_numbers.list`.
        session: to send with.
        limit: items at the most. None: all.
        prefetch: 1 to fetch the next page while this one is being used, else 0.
        concurrency: pages to fetch at the same time, from 1, where pages have numbers and the first says how many there
            are. Their order is kept.
        resume_from: the `token` of the same list, to go on where it stood.
        progress: whether to show a bar to a person (extra `progress`).
        options: of each request.
        arguments: of the function; paths too by name.

    Returns:
        The list, to be used as `async for item in ...` or `async for page in ....pages()`.

    Raises:
        TypeError: the function does not list, or does not take these arguments.
        ConfigurationError: a value is out of its range, or the token belongs to another list.
    """
    operation = operation_of(function)
    paging = operation.paging
    if paging is None:
        raise TypeError(f"{operation.module}.{operation.function} does not list")
    for name, value, least in (("limit", limit, 0), ("prefetch", prefetch, 0), ("concurrency", concurrency, 1)):
        if value is not None and (not isinstance(value, int) or value < least):
            raise ConfigurationError(f"{name} must be a whole number of at least {least}, not {value!r}")
    if paging.style == "limit" and paging.size and limit is not None:
        arguments[paging.size] = limit
    taken = {p.name: p for p in operation.parameters if not (p.required and p.default is not None)}
    unknown = sorted(arguments.keys() - taken.keys())
    missing = [p.name for p in taken.values() if p.required and p.name != paging.page and arguments.get(p.name) is None]
    if unknown or missing:
        problem = f"no argument {', '.join(unknown)}" if unknown else f"no list without {', '.join(missing)}"
        raise TypeError(f"{operation.module}.{operation.function} has {problem}")
    return Paginator(
        operation,
        paging,
        session,
        {name: value for name, value in arguments.items() if value is not None},
        limit=limit,
        ahead=concurrency if concurrency > 1 else min(prefetch, 1),
        resume_from=resume_from,
        progress=progress,
        options=options,
    )
