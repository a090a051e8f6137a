"""Lists in every style, of every size, on servers that behave and on servers that do not."""

from __future__ import annotations

import asyncio
import base64
import gc
import typing
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson
import pytest

from telnyx_async import RequestOptions, RetryPolicy, errors, paginate
from telnyx_async._engine.annotations import evaluate
from telnyx_async.api import calls, phone_numbers, storage_objects, texml
from telnyx_async.handles import Conference
from telnyx_async.model import fields_of
from telnyx_async.operation import OPERATIONS
from tests.wire.paging_server import LISTS, PAGED, PagingServer, paging_server, tell


async def numbers(style: str, telnyx: Any, **settings: Any) -> list[int]:
    function, arguments, attribute = LISTS[style]
    listed = paginate(function, telnyx, **arguments).with_options(**settings)
    return [tell(item, attribute) async for item in listed]


COUNTED = ["page[number], page[size]", "page, recordsPerPage", "page, page_size", "page[after], page[limit]"]

# The lists whose answers the server can spoil: those in JSON.
SPOILT = [style for style in PAGED if style != "continuation-token, max-keys"]


def requests_for(style: str, count: int) -> int:
    """What it takes: a page for each 250, one where there are none, one more where only an empty page shows the end."""
    if style in ("limit", "no parameters"):
        return 1
    if style == "the same, without meta":
        return -(-count // 250) + 1
    return max(1, -(-count // 250))


@pytest.mark.parametrize("count", [0, 1, 249, 250, 251])
@pytest.mark.parametrize("style", LISTS)
async def test_every_item_comes_once_in_order_and_no_request_is_too_many(style: str, count: int) -> None:
    async with paging_server(count) as (server, telnyx):
        wanted = min(count, 20) if style == "limit" else count
        assert await numbers(style, telnyx) == list(range(wanted))
        assert len(server.requests) == requests_for(style, count)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of Linux")
@pytest.mark.parametrize("style", PAGED)
async def test_a_hundred_thousand_items_come_once_in_flat_memory(style: str) -> None:
    function, arguments, attribute = LISTS[style]
    async with paging_server(100_000) as (server, telnyx):
        count, base = 0, 0
        async for page in paginate(function, telnyx, **arguments).pages():
            if count == 10_000:
                base = resident()
            assert [tell(item, attribute) for item in page.items] == list(range(count, count + len(page.items)))
            count += len(page.items)
        assert count == 100_000
        assert len(server.requests) == requests_for(style, 100_000)
        assert resident() - base < 16 << 20


def resident() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.parametrize("style", PAGED)
async def test_a_server_that_ignores_paging_gives_each_item_once_and_an_error_where_it_counts_more(style: str) -> None:
    async with paging_server(1000, ignores_paging=True) as (server, telnyx):
        found, error = await read(style, telnyx)
        assert 0 < len(found) < 1000
        assert found == list(range(len(found)))
        assert ("is the page before it again" in str(error)) == (style in COUNTED)
        assert len(server.requests) == 2


async def read(
    style: str, telnyx: Any, more: Mapping[str, Any] = MappingProxyType({}), **settings: Any
) -> tuple[list[int], errors.TelnyxError | None]:
    """The items of a list up to its end or its error."""
    function, arguments, attribute = LISTS[style]
    found: list[int] = []
    try:
        async for item in paginate(function, telnyx, **arguments, **more).with_options(**settings):
            found.append(tell(item, attribute))
    except errors.UnreadableResponse as error:
        return found, error
    return found, None


JUNK = (None, [], {}, "x", 5, {"errors": [{"code": "10015"}]}, {"data": None}, {"data": "x"}, {"meta": {}}, b"")


@pytest.mark.parametrize("junk", JUNK, ids=repr)
@pytest.mark.parametrize("style", [*SPOILT, "limit", "no parameters"])
async def test_a_page_that_is_no_page_is_an_error_and_no_end(style: str, junk: Any) -> None:
    number = 3 if style in PAGED else 1
    once = {"options": RequestOptions(retry=RetryPolicy.immediate(attempts=1))}
    async with paging_server(1250, spoil=lambda answer, n: junk if n == number else answer) as (_, telnyx):
        found, error = await read(style, telnyx, once)
        assert found == list(range((number - 1) * 250))
        assert error is not None


async def test_a_page_that_is_no_page_is_an_error_also_where_pages_are_fetched_at_once() -> None:
    def third(answer: dict[str, Any], number: int) -> Any:
        return {} if answer["meta"]["page_number"] == 3 else answer

    async with paging_server(1250, spoil=third) as (_, telnyx):
        found, error = await read("page[number], page[size]", telnyx, concurrency=4)
        assert found == list(range(500))
        assert str(error) == "ListPhoneNumbers: page 3 has no list of items (data)"


@pytest.mark.parametrize("junk", [None, [], "x", 5, b"", {"errors": [{"code": "10015"}]}], ids=repr)
async def test_a_page_that_is_no_answer_is_asked_for_again(junk: Any) -> None:
    async with paging_server(1250, spoil=lambda answer, n: junk if n == 3 else answer) as (server, telnyx):
        assert await numbers("page[number], page[size]", telnyx) == list(range(1250))
        assert len(server.requests) == 6


@pytest.mark.parametrize("style", COUNTED)
async def test_an_empty_page_is_an_error_where_the_pages_before_counted_more_items(style: str) -> None:
    def emptied(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return {"records": [], "data": []} if number == 3 else answer

    async with paging_server(1250, spoil=emptied) as (_, telnyx):
        found, error = await read(style, telnyx)
        assert found == list(range(500))
        assert "is empty, although the list says that it has more items" in str(error)


@pytest.mark.parametrize("style", COUNTED[:3])
async def test_an_empty_page_is_an_error_where_it_counts_items_itself(style: str) -> None:
    def emptied(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return {**answer, "records": [], "data": []} if number == 3 else answer

    async with paging_server(1250, spoil=emptied) as (_, telnyx):
        found, error = await read(style, telnyx)
        assert found == list(range(500))
        assert "is empty, although the list says that it has more items" in str(error)


@pytest.mark.parametrize("left", [0, 250, 300, 499, 500, 501, 740])
@pytest.mark.parametrize("style", SPOILT)
async def test_a_list_that_shrinks_while_it_is_read_ends(style: str, left: int) -> None:
    async with paging_server(1250) as (server, telnyx):

        def shrunk(answer: dict[str, Any], number: int) -> dict[str, Any]:
            if number == 2:
                server.count = left
            return answer

        server.spoil = shrunk
        found, error = await read(style, telnyx)
        assert error is None
        assert found[:500] == list(range(500))
        assert len(found) <= max(500, left)


@pytest.mark.parametrize("style", SPOILT)
async def test_a_list_that_grows_while_it_is_read_ends(style: str) -> None:
    async with paging_server(750) as (server, telnyx):

        def grown(answer: dict[str, Any], number: int) -> dict[str, Any]:
            server.count = 900
            return answer

        server.spoil = grown
        found, error = await read(style, telnyx)
        assert (found, error) == (list(range(900)), None)


async def test_pages_that_do_not_count_are_read_to_what_the_first_one_counted() -> None:
    def counted_once(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return answer if number == 1 else {"data": answer["data"]}

    async with paging_server(1250, spoil=counted_once) as (server, telnyx):
        assert await numbers("page[number], page[size]", telnyx) == list(range(1250))
        assert len(server.requests) == 5
        found, error = await read("page[after], page[limit]", telnyx)
        assert len(found) == 250 or "has no cursor" in str(error)


async def test_pages_that_all_have_the_same_number_are_told_apart_by_their_items() -> None:
    def same(answer: dict[str, Any], number: int) -> dict[str, Any]:
        answer["meta"]["page_number"] = 1
        return answer

    async with paging_server(600, spoil=same) as (_, telnyx):
        assert await numbers("page[number], page[size]", telnyx) == list(range(600))


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("cursors", [("at-250", "at-500"), ("at-250",)], ids=["circle", "itself"])
async def test_a_cursor_that_leads_back_is_an_error_after_the_items_and_not_the_end(
    cursors: tuple[str, ...], counts: bool
) -> None:
    def circle(answer: dict[str, Any], number: int) -> dict[str, Any]:
        if not counts:
            del answer["meta"]["total_items"]
        answer["meta"]["cursors"]["after"] = cursors[(number - 1) % len(cursors)]
        return answer

    async with paging_server(10_000, spoil=circle) as (server, telnyx):
        found, error = await read("page[after], page[limit]", telnyx)
        assert found == list(range(250 * (len(cursors) + 1)))
        assert "leads back to a page that was read already" in str(error)
        assert len(server.requests) == len(cursors) + 1
        found, error = await read("page[after], page[limit]", telnyx, limit=len(found))
        assert (len(found), error) == (250 * (len(cursors) + 1), None)


async def test_a_uri_that_leads_to_itself_is_an_error_after_the_items() -> None:
    def loop(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return answer | {"next_page_uri": "/v2/texml/Accounts/a/Calls?Page=1&PageSize=250&PageToken=after+0"}

    async with paging_server(500, spoil=loop) as (server, telnyx):
        found, error = await read("Page from 0, next_page_uri", telnyx)
        assert found == list(range(500))
        assert "leads back" in str(error)
        assert len(server.requests) == 2


@pytest.mark.parametrize("page", [1, 2])
async def test_a_page_that_says_that_there_is_more_but_not_where_is_an_error(page: int) -> None:
    def cut(answer: dict[str, Any], number: int) -> dict[str, Any]:
        if number == page:
            answer["meta"]["cursors"]["after"] = None
        return answer

    async with paging_server(1000, spoil=cut) as (_, telnyx):
        found, error = await read("page[after], page[limit]", telnyx)
        assert found == list(range(250 * (page - 1)))
        assert "has no cursor of a next page" in str(error)


async def test_a_first_page_that_counts_more_items_and_has_no_cursor_is_an_error() -> None:
    def cut(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return answer | {"meta": {"cursors": {"after": None}, "total_items": 1000}}

    async with paging_server(1000, spoil=cut) as (_, telnyx):
        assert "has no cursor" in str((await read("page[after], page[limit]", telnyx))[1])


async def test_counts_and_cursors_of_other_kinds_are_understood_and_what_is_no_number_is_left() -> None:
    def odd(answer: dict[str, Any], number: int) -> dict[str, Any]:
        strange = {"total_pages": "\u00b2", "total_results": "9" * 5000} if number == 1 else {"total_pages": 3.0}
        return answer | {"meta": answer["meta"] | strange}

    async with paging_server(600, spoil=odd) as (server, telnyx):
        assert await numbers("page[number], page[size]", telnyx) == list(range(600))
        assert len(server.requests) == 3


@pytest.mark.parametrize("place", [{}, [], 1.5])
@pytest.mark.parametrize("done", [0, -1, "x"])
async def test_a_token_that_somebody_changed_is_refused(place: Any, done: Any) -> None:
    async with paging_server(10) as (server, telnyx):
        listed = paginate(LISTS["page[number], page[size]"][0], telnyx)
        token = base64.urlsafe_b64encode(orjson.dumps([listed._list, place, done, 0])).decode()
        with pytest.raises(errors.ConfigurationError, match="resume_from"):
            listed.with_options(resume_from=token)
        assert server.requests == []


@pytest.mark.parametrize("style", COUNTED)
async def test_an_empty_page_says_that_something_is_wrong_with_the_count_unless_cursors_are_followed(
    style: str,
) -> None:
    def exaggerated(answer: dict[str, Any], number: int) -> dict[str, Any]:
        wrong = dict.fromkeys(("total_pages", "total_items", "total_records", "totalRecords"), 10**9)
        answer.get("meta", answer).update(wrong)
        return answer

    async with paging_server(500, spoil=exaggerated) as (server, telnyx):
        found, error = await read(style, telnyx)
        assert found == list(range(500))
        assert (error is None) == (style == "page[after], page[limit]")
        assert len(server.requests) == 3


async def test_pages_that_count_in_text_or_from_another_number_are_understood() -> None:
    def odd(answer: dict[str, Any], number: int) -> dict[str, Any]:
        meta = answer["meta"]
        return answer | {"meta": {"page_number": meta["page_number"] - 1, "total_pages": str(meta["total_pages"])}}

    async with paging_server(600, spoil=odd) as (server, telnyx):
        assert await numbers("page[number], page[size]", telnyx) == list(range(600))
        assert len(server.requests) == 3


async def test_items_that_are_all_the_same_are_no_repetition_where_pages_tell_their_numbers() -> None:
    def same(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return answer | {"data": [{"id": "7"}] * len(answer["data"])}

    async with paging_server(600, spoil=same) as (server, telnyx):
        assert await numbers("page[number], page[size]", telnyx) == [7] * 600
        assert len(server.requests) == 3


async def test_a_meta_that_the_document_does_not_know_is_used() -> None:
    def counted(answer: dict[str, Any], number: int) -> dict[str, Any]:
        return answer | {"meta": {"total_pages": 2, "page_number": number}}

    async with paging_server(500, spoil=counted) as (server, telnyx):
        assert await numbers("the same, without meta", telnyx) == list(range(500))
        assert len(server.requests) == 2


async def test_a_server_that_gives_smaller_pages_than_asked_for_is_read_to_its_end() -> None:
    async with paging_server(1000, largest=100) as (server, telnyx):
        assert await numbers("page[number], page[size]", telnyx, concurrency=3) == list(range(1000))
        assert len(server.requests) == 10


async def test_storage_may_give_an_empty_page_in_between() -> None:
    async with paging_server(500) as (server, telnyx):
        original = server._objects

        def with_a_gap(query: dict[str, str]) -> str:
            if query.get("continuation-token") != "gap":
                return original(query).replace("<NextContinuationToken>250<", "<NextContinuationToken>gap<")
            more = "<IsTruncated>true</IsTruncated><NextContinuationToken>250</NextContinuationToken>"
            return f"<ListBucketResult>{more}</ListBucketResult>"

        PagingServer._objects, before = lambda _, query: with_a_gap(query), PagingServer._objects  # type: ignore[assignment]
        try:
            assert await numbers("continuation-token, max-keys", telnyx) == list(range(500))
        finally:
            PagingServer._objects = before  # type: ignore[method-assign]
        assert len(server.requests) == 3


@pytest.mark.parametrize("limit", [0, 1, 249, 250, 251, 600])
@pytest.mark.parametrize("ahead", [{}, {"prefetch": 1}, {"concurrency": 4}], ids=str)
@pytest.mark.parametrize("style", PAGED)
async def test_a_limit_is_met_without_a_request_too_many(style: str, ahead: dict[str, int], limit: int) -> None:
    async with paging_server(10_000) as (server, telnyx):
        assert await numbers(style, telnyx, limit=limit, **ahead) == list(range(limit))
        assert len(server.requests) == -(-limit // 250)


async def test_a_limit_is_told_to_a_server_that_knows_no_pages() -> None:
    async with paging_server(10_000) as (server, telnyx):
        assert await numbers("limit", telnyx, limit=321) == list(range(321))
        assert server.requests == [{"limit": "321"}]


async def test_pages_come_whole_with_what_they_count() -> None:
    async with paging_server(251) as (_, telnyx):
        pages = [page async for page in paginate(phone_numbers.list, telnyx, page_size=250).pages()]
        assert [(len(page.items), page.meta.page_number, page.meta.total_results) for page in pages] == [
            (250, 1, 251),
            (1, 2, 251),
        ]
        assert pages[0].response.data == pages[0].items
    async with paging_server(0) as (_, telnyx):
        (empty,) = [page async for page in paginate(phone_numbers.list, telnyx).pages()]
        assert empty.items == []


async def test_the_next_page_is_fetched_while_this_one_is_used() -> None:
    async with paging_server(750) as (server, telnyx):
        pages = paginate(phone_numbers.list, telnyx, page_size=250).with_options(prefetch=1).pages()
        await anext(pages)
        await asyncio.sleep(0.1)
        assert len(server.requests) == 2
        assert len([page async for page in pages]) == 2
        assert len(server.requests) == 3


@pytest.mark.parametrize("style", ["page[number], page[size]", "page, recordsPerPage"])
async def test_pages_are_fetched_at_once_where_they_have_numbers_and_keep_their_order(style: str) -> None:
    async with paging_server(5000, delay=0.01) as (server, telnyx):
        assert await numbers(style, telnyx, concurrency=4) == list(range(5000))
        assert len(server.requests) == 20
        assert server.at_once == 4


async def test_cursors_are_followed_one_by_one_whatever_concurrency_is_asked_for() -> None:
    async with paging_server(1000, delay=0.01) as (server, telnyx):
        assert await numbers("page[after], page[limit]", telnyx, concurrency=4) == list(range(1000))
        assert (len(server.requests), server.at_once) == (4, 1)


async def test_who_stops_early_leaves_nothing_running() -> None:
    async with paging_server(10_000, delay=0.05) as (_, telnyx):
        before = asyncio.all_tasks()
        async for _ in paginate(phone_numbers.list, telnyx, page_size=250).with_options(concurrency=4):
            break
        await asyncio.sleep(0)
        gc.collect()
        await asyncio.sleep(0.01)
        assert {task for task in asyncio.all_tasks() - before if "_fetch" in repr(task)} == set()


@pytest.mark.parametrize("stop", [1, 100, 249, 250, 251, 499, 500])
@pytest.mark.parametrize("style", PAGED)
async def test_a_list_goes_on_from_its_token_without_a_gap_or_a_repetition(style: str, stop: int) -> None:
    function, arguments, attribute = LISTS[style]
    async with paging_server(600) as (server, telnyx):
        listed = paginate(function, telnyx, **arguments)
        found = []
        async for item in listed:
            found.append(tell(item, attribute))
            if len(found) == stop:
                break
        server.requests.clear()
        resumed = paginate(function, telnyx, **arguments).with_options(resume_from=listed.token)
        found += [tell(item, attribute) async for item in resumed]
        assert found == list(range(600))
        assert len(server.requests) <= 3 - stop // 250 + (style == "the same, without meta")
        again = paginate(function, telnyx, **arguments).with_options(resume_from=resumed.token)
        assert [item async for item in again] == []


async def test_a_list_that_failed_goes_on_where_it_stood() -> None:
    failing = True

    def fails(answer: dict[str, Any], number: int) -> dict[str, Any]:
        if failing and number == 3:
            raise RuntimeError("broken server")
        return answer

    once = RequestOptions(retry=RetryPolicy(attempts=1))
    async with paging_server(1000, spoil=fails) as (_, telnyx):
        listed = paginate(phone_numbers.list, telnyx, page_size=250, options=once).with_options(concurrency=2)
        found = []
        try:
            async for number in listed:
                found.append(tell(number, "id"))
        except errors.ServerError:
            assert found == list(range(500))
        failing = False
        found += [tell(number, "id") async for number in listed]
        assert found == list(range(1000))


async def test_a_token_belongs_to_one_list() -> None:
    async with paging_server(10) as (_, telnyx):
        listed = paginate(phone_numbers.list, telnyx, page_size=5)
        assert len([item async for item in listed]) == 10
        with pytest.raises(errors.ConfigurationError, match="same list"):
            paginate(phone_numbers.list, telnyx, page_size=6).with_options(resume_from=listed.token)
        for broken in ("", "x", "bnVsbA==", listed.token[:-4]):
            with pytest.raises(errors.ConfigurationError, match="resume_from"):
                paginate(phone_numbers.list, telnyx, page_size=5).with_options(resume_from=broken)


async def test_a_page_to_begin_with_may_be_given() -> None:
    async with paging_server(1000) as (server, telnyx):
        found = [tell(n, "id") async for n in paginate(phone_numbers.list, telnyx, page_number=3, page_size=250)]
        assert found == list(range(500, 1000))
        assert [query["page[number]"] for query in server.requests] == ["3", "4"]


async def test_the_arguments_go_along_with_each_page() -> None:
    async with paging_server(40) as (server, telnyx):
        assert len([n async for n in paginate(phone_numbers.list, telnyx, filter_status="active", sort=None)]) == 40
        assert [query["filter[status]"] for query in server.requests] == ["active", "active"]


async def test_a_texml_list_follows_the_uri_that_it_is_given_even_to_parameters_it_does_not_have() -> None:
    async with paging_server(45) as (server, telnyx):
        recordings = paginate(texml.list_call_recordings, telnyx, account_sid="a", call_sid="v3:c")
        assert [tell(item, "id") async for item in recordings] == list(range(45))
        assert server.requests[1:] == [
            {"Page": "1", "PageSize": "20", "PageToken": "after 0"},
            {"Page": "2", "PageSize": "20", "PageToken": "after 1"},
        ]


async def test_progress_is_quiet_where_nobody_looks(capfd: pytest.CaptureFixture[str]) -> None:
    async with paging_server(500) as (_, telnyx):
        assert len(await numbers("page[number], page[size]", telnyx, progress=True, limit=300)) == 300
    assert "".join(capfd.readouterr()) == ""


async def no_operation(session: Any) -> list[str]:
    return []


async def test_what_is_no_list_or_has_other_arguments_is_refused_before_anything_is_sent() -> None:
    async with paging_server(1) as (server, telnyx):
        for function, arguments, problem in (
            (calls.answer, {"call_control_id": "v3:c"}, "is not a list function"),
            (len, {}, "expected a function of telnyx_async.api"),
            (no_operation, {}, "expected a function of telnyx_async.api"),
            (phone_numbers.list, {"page_number": "2"}, "ListPhoneNumbers: page_number takes int, not str"),
            (phone_numbers.list, {"filter_status": object()}, "ListPhoneNumbers: filter_status takes str, not object"),
            (phone_numbers.list, {"options": {}}, "ListPhoneNumbers: options takes RequestOptions, not dict"),
        ):
            with pytest.raises(errors.ConfigurationError, match=problem):
                paginate(function, telnyx, **arguments)
        for function, arguments, problem in (
            (phone_numbers.list, {"nonsense": 1}, "unexpected keyword argument 'nonsense'"),
            (storage_objects.list, {}, "missing 1 required positional argument: 'bucket_name'"),
        ):
            with pytest.raises(TypeError, match=problem):
                paginate(function, telnyx, **arguments)
        for settings in ({"limit": -1}, {"concurrency": 0}, {"prefetch": None, "limit": 1.5}):
            with pytest.raises(errors.ConfigurationError, match="must be a whole number"):
                paginate(phone_numbers.list, telnyx).with_options(**settings)  # type: ignore[arg-type]
        with pytest.raises(errors.ConfigurationError, match=r"session takes a TelnyxSession, .* not str"):
            paginate(phone_numbers.list, "telnyx")  # type: ignore[arg-type]
        assert server.requests == []


async def test_a_list_of_a_handle_is_paged_with_the_session_of_the_handle() -> None:
    async with paging_server(600) as (server, telnyx):
        conference = Conference(telnyx, "c")
        listed = paginate(conference.list_participants, page_size=250)
        assert [tell(item, "id") async for item in listed] == list(range(600))
        assert len(server.requests) == 3


def test_every_list_can_be_paged_and_its_items_are_known_to_an_editor() -> None:
    listed = [operation for operation in OPERATIONS.values() if operation.paging]
    assert len(listed) > 160
    for operation in listed:
        response = evaluate(next(r.type for r in operation.responses if r.status.startswith("2")))
        if response is not str and typing.get_origin(response) is not list:
            (attribute,) = [f for f in fields_of(response) if f.wire_name == operation.paging.items]
            item = typing.get_args(response.__orig_bases__[0])[0].__forward_arg__
            assert attribute.annotation.removesuffix(" | None") == f"list[{item}]", operation.id
