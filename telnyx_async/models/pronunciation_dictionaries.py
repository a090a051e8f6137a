# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Pronunciation Dictionaries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

PronunciationDictItem: TypeAlias = "Annotated[PronunciationDictAliasItem | PronunciationDictPhonemeItem, Discriminator('type', {'alias': 'PronunciationDictAliasItem', 'phoneme': 'PronunciationDictPhonemeItem'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePronunciationDictRequest(Model):
    """Body of `pronunciation_dictionaries.create`.

    Attributes:
        items: The single entries. 1 to 100 items.
        name: What it is called. 1 to 255 characters.
    """

    items: list[PronunciationDictItem]
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPronunciationDictsResponse(ListResponse["PronunciationDict"]):
    """Response of `pronunciation_dictionaries.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PronunciationDict] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDict(Model):
    """Attribute `ListPronunciationDictsResponse.data`, `PronunciationDictResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2026-03-25T12:00:00.000Z
        id: Identifier that Telnyx gave it. UUID. Example: c215a3e1-be41-4701-97e8-1d3c22f9a5b7
        items: The single entries.
        name: What it is called.
        record_type: Which kind of record this is. One of pronunciation_dict.
        updated_at: When it last changed. Example: 2026-03-25T12:00:00.000Z
        version: Which of several versions it is. Example: 1
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["pronunciation_dict"] | str = UNSET
    updated_at: datetime = UNSET
    items: list[PronunciationDictItem] | None = None
    name: str | None = None
    version: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDictAliasItem(Model):
    """Argument `items` of `pronunciation_dictionaries.create`, `items` of `pronunciation_dictionaries.update`.

    Attributes:
        alias: What is spoken in place of the text. 1 to 500 characters. Example: tel-nicks
        text: Text to be spoken otherwise than written. 1 to 200 characters. Example: Telnyx
        type_: Which kind it is. One of alias.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    text: str
    type_: Literal["alias"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDictPhonemeItem(Model):
    """Argument `items` of `pronunciation_dictionaries.create`, `items` of `pronunciation_dictionaries.update`.

    Attributes:
        alphabet: One of ipa.
        phoneme: 1 to 500 characters. Example: ˈtɛl.nɪks
        text: Text to be spoken otherwise than written. 1 to 200 characters. Example: Telnyx
        type_: Which kind it is. One of phoneme.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alphabet: Literal["ipa"] | str
    phoneme: str
    text: str
    type_: Literal["phoneme"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDictResponse(Model):
    """Response of `pronunciation_dictionaries.create`, `pronunciation_dictionaries.get`,
    `pronunciation_dictionaries.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PronunciationDict = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDictsError(Model):
    """Attribute `PronunciationDictsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 90202
        detail: What went wrong this time, in words.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    source: PronunciationDictsErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDictsErrorResponse(Model):
    """Error of `pronunciation_dictionaries.create`, `pronunciation_dictionaries.delete`,
    `pronunciation_dictionaries.get` and 2 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[PronunciationDictsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PronunciationDictsErrorSource(Model):
    """Attribute `PronunciationDictsError.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /items
    """

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePronunciationDictRequest(Model):
    """Body of `pronunciation_dictionaries.update`.

    Attributes:
        items: The single entries. 1 to 100 items.
        name: What it is called. 1 to 255 characters.
    """

    items: list[PronunciationDictItem] | None = None
    name: str | None = None
