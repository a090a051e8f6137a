"""Iterating over lists, for every paging style.

```python
async for number in paginate(phone_numbers.list, telnyx, filter_status="active", page_size=250):
    ...
```

`_engine.paging` reads from a page what the next one is. This module fetches the pages, in order and only those needed.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing
from copy import copy
from typing import Any, Generic, ParamSpec, TypeVar

from attrs import evolve, field, frozen

from telnyx_async._engine.arguments import check, refuse
from telnyx_async._engine.capture import Captured, capture
from telnyx_async._engine.paging import (
    Place,
    Reading,
    asking_for,
    contradiction,
    counted,
    following,
    last_number,
    read,
    repeats,
)
from telnyx_async._engine.progress import bar
from telnyx_async._engine.serialization import dumps, loads, to_wire
from telnyx_async.errors import ConfigurationError, UnreadableResponse
from telnyx_async.model import ListResponse
from telnyx_async.operation import Operation, Paging
from telnyx_async.session import TelnyxSession

__all__ = ["Page", "Paginator", "paginate"]

P = ParamSpec("P")
T = TypeVar("T")


@frozen(kw_only=True)
class Page(Generic[T]):
    """A page of a list.

    Attributes:
        items: the items of this page.
        meta: the counts in the response; None without counts.
        response: the whole response.
        token: the value of `resume_from` to continue after this page.
    """

    items: Sequence[T]
    meta: Any = field(repr=False)
    response: Any = field(repr=False)
    token: str


@frozen
class _Position:
    """A position in the list: the page, the items of it already given, and the number of items on earlier pages."""

    place: Place
    done: int = 0
    before: int = 0


@frozen(kw_only=True)
class _Limits:
    limit: int | None = None
    ahead: int = 0
    progress: bool = False


class Paginator(Generic[T]):
    """Iterates over a list by items (`async for item in ...`) or by pages; made by `paginate`.

    A second iteration continues after the last item that the first one gave.

    A list never ends early in silence. `UnreadableResponse` is raised for a page without a list of items, for a page that
    leads back to one that was read already, for a page that says that there are more but not where, and for a page that is
    empty, or the page before it again, where the list counts more items. Its own counts decide (pages and total),
    or those of the page before if it has none. So a list may shrink or grow while it is read: its counts change with it,
    and a page that holds fewer items than others is no error. A list without counts ends with an empty page.
    """

    def __init__(self, session: TelnyxSession, call: Captured, paging: Paging) -> None:
        check(call.operation, call.arguments, call.options)
        arguments = {name: value for name, value in call.arguments.items() if value is not None}
        self._operation = call.operation
        self._options = call.options
        self._paging = paging
        self._session = session
        self._limits = _Limits()
        self._list = hashlib.sha256(_identity(call.operation, arguments)).hexdigest()[:16]
        self._size = arguments.get(paging.size) if paging.size else None
        start = arguments.pop(paging.page, None) if paging.page else None
        if paging.style == "number":
            start = paging.first if start is None else start
            if not isinstance(start, int):  # some pages are documented as anything
                refuse(call.operation.id, str(paging.page), "int", start)
        self._arguments = arguments
        self._position = _Position(start)

    def with_options(
        self,
        *,
        limit: int | None = None,
        prefetch: int = 0,
        concurrency: int = 1,
        resume_from: str | None = None,
        progress: bool = False,
    ) -> Paginator[T]:
        """Return a paginator for the same list with other options.

        Args:
            limit: the largest number of items. None: all.
            prefetch: 1 to fetch the next page while this one is being used, else 0.
            concurrency: number of pages to fetch at the same time, at least 1. It has an effect only when pages are
                numbered and the first page says how many there are. The order is kept.
            resume_from: the `token` of an earlier iteration over the same list, to continue from there.
            progress: whether to show a progress bar (extra `progress`).

        Raises:
            ConfigurationError: a value is out of its range, or the token belongs to another list.
        """
        for name, value, least in (("limit", limit, 0), ("prefetch", prefetch, 0), ("concurrency", concurrency, 1)):
            if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < least):
                raise ConfigurationError(f"{name} must be a whole number of at least {least}, not {value!r}")
        listed = copy(self)
        ahead = concurrency if concurrency > 1 else min(prefetch, 1)
        listed._limits = _Limits(limit=limit, ahead=ahead, progress=progress)
        if self._paging.style == "limit" and self._paging.size and limit is not None:
            listed._arguments = {**self._arguments, self._paging.size: limit}
        if resume_from is not None:
            listed._position = self._position_of(resume_from)
        return listed

    @property
    def token(self) -> str:
        """The value of `resume_from` to continue after the last item. It does not contain the API key."""
        return self._token_of(self._position)

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._pages()) as pages:
            async for page, begin, end in pages:
                for n, item in enumerate(page.items, 1):
                    self._position = end if n == len(page.items) else evolve(begin, done=begin.done + n)
                    yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages. The first page is given even when it is empty."""
        async with aclosing(self._pages()) as pages:
            async for page, _, end in pages:
                self._position = end
                yield page

    async def _pages(self) -> AsyncGenerator[tuple[Page[T], _Position, _Position], None]:
        """The pages, each with the positions before its first item and after its last."""
        waiting: deque[tuple[Place, asyncio.Task[Any]]] = deque()
        at, left, previous, shown = self._position, self._limits.limit, None, None
        asked = {at.place}
        try:
            while left is None or left > 0:
                response = await (waiting.popleft()[1] if waiting else self._fetch(at.place))
                reading = self._read(response, at, previous)
                if previous is not None and (_is_over(reading) or repeats(reading, previous)):
                    return
                seen = at.before + len(reading.items)
                place = following(self._paging, at.place, reading, seen)
                in_circles = place is not None and place in asked
                if in_circles:
                    place = None
                asked.add(place)
                items = reading.items[at.done :][:left]
                whole = at.done + len(items) >= len(reading.items)
                end = _Position(place, before=seen) if place is not None and whole else _beyond(at, len(items))
                left = None if left is None else left - len(items)
                if place is not None:
                    self._fetch_ahead(waiting, place, reading, left)
                if self._limits.progress:
                    shown = shown or self._bar(reading, at)
                    shown.update(len(items))
                yield Page(items=items, meta=reading.meta, response=response, token=self._token_of(end)), at, end
                if in_circles and left != 0:
                    raise self._unreadable(at, "leads back to a page that was read already")
                if place is None:
                    return
                at, previous = _Position(place, before=seen), reading
        finally:
            if shown is not None:
                shown.close()
            for _, task in waiting:
                task.cancel()
            await asyncio.gather(*(task for _, task in waiting), return_exceptions=True)

    def _read(self, response: Any, at: _Position, previous: Reading | None) -> Reading:
        page = read(self._paging, response)
        wrong = contradiction(self._paging, at.place, page, previous, at.before, self._size)
        if wrong is not None:
            raise self._unreadable(at, wrong)
        return counted(page, previous)

    def _unreadable(self, at: _Position, wrong: str) -> UnreadableResponse:
        which = f"page {at.place}" if isinstance(at.place, int) else "a page"
        return UnreadableResponse(f"{which} {wrong}", operation=self._operation.id)

    async def _fetch(self, place: Place) -> Any:
        operation, arguments = asking_for(self._operation, place, self._arguments)
        return await self._session.execute(operation, arguments, self._options)

    def _fetch_ahead(
        self, waiting: deque[tuple[Place, asyncio.Task[Any]]], place: Place, reading: Reading, left: int | None
    ) -> None:
        """Fetch the pages from `place` on, as far as they are known to exist and to be needed."""
        wanted = self._limits.ahead
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
        counts = [
            n
            for n in (reading.total, None if self._limits.limit is None else done + self._limits.limit)
            if n is not None
        ]
        return bar(self._operation.id, total=min(counts) if counts else None, done=done, unit=" items")

    def _token_of(self, position: _Position) -> str:
        fields = [self._list, position.place, position.done, position.before]
        return base64.urlsafe_b64encode(dumps(fields)).decode()

    def _position_of(self, token: str) -> _Position:
        try:
            which, place, done, before = loads(base64.urlsafe_b64decode(token))
            if not isinstance(place, int | str | None) or min(done, before) < 0:
                raise ValueError(place)
        except (ValueError, TypeError, binascii.Error) as error:
            raise ConfigurationError("resume_from takes the token of a list") from error
        if which != self._list:
            raise ConfigurationError("resume_from takes the token of the same list, with the same arguments")
        return _Position(place, done, before)


def _is_over(reading: Reading) -> bool:
    return not reading.items and reading.more is not True


def _beyond(at: _Position, items: int) -> _Position:
    return evolve(at, done=at.done + items)


def _identity(operation: Operation, arguments: dict[str, Any]) -> bytes:
    try:
        return dumps([operation.id, to_wire(arguments)])
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{operation.id}: an argument cannot be sent: {error}") from None


def paginate(
    function: Callable[P, Awaitable[ListResponse[T] | list[T] | str]], /, *args: P.args, **kwargs: P.kwargs
) -> Paginator[T]:
    """Iterate over a list, whatever its paging style.

    ```python
    numbers = paginate(phone_numbers.list, telnyx, filter_status="active").with_options(limit=1000, prefetch=1)
    ```

    Args:
        function: a list function of `telnyx_async.api` such as `phone_numbers.list`, or a list method of a handle.
        args: positional arguments of the function. The first is the session, unless the function is a method of a handle.
        kwargs: keyword arguments of the function. The `options` apply to each request.

    Returns:
        The paginator, for `async for item in ...` or `async for page in ....pages()`.

    Raises:
        TypeError: the function does not take these arguments.
        ConfigurationError: it is not a list function, or an argument is not what it takes.
    """
    session, call = _captured(function, args, kwargs)
    paging = call.operation.paging
    if paging is None:
        raise ConfigurationError(f"{call.operation.module}.{call.operation.function} is not a list function")
    return Paginator(session, call, paging)


def _captured(
    function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[TelnyxSession, Captured]:
    """The session among the arguments of a function, and the captured call."""
    handle = getattr(function, "__self__", None)
    if handle is not None and isinstance(session := getattr(handle, "session", None), TelnyxSession):
        name = function.__name__
        return session, capture(function, lambda s: getattr(evolve(handle, session=s), name)(*args, **kwargs))
    session, *rest = args if args else [kwargs.pop("session", None)]
    if not isinstance(session, TelnyxSession):
        refuse("paginate", "session", "a TelnyxSession, as the first argument of the function", session)
    return session, capture(function, lambda s: function(s, *rest, **kwargs))
