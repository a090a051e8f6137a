# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Bundles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.bundles import BillingBundleSummary, PaginationResponse


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleBadRequestError(Model):
    """POST /bundle_pricing/user_bundles/bulk error 400 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleBadRequestErrorItem(Model):
    """POST /bundle_pricing/user_bundles/bulk error 400.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleError(Model):
    """POST /bundle_pricing/user_bundles/bulk error in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleErrorItem(Model):
    """POST /bundle_pricing/user_bundles/bulk error.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleNotFoundError(Model):
    """POST /bundle_pricing/user_bundles/bulk error 404 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleNotFoundErrorItem(Model):
    """POST /bundle_pricing/user_bundles/bulk error 404.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnauthorizedError(Model):
    """POST /bundle_pricing/user_bundles/bulk error 401 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnauthorizedErrorItem(Model):
    """POST /bundle_pricing/user_bundles/bulk error 401.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnprocessableError(Model):
    """POST /bundle_pricing/user_bundles/bulk error 422 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleUnprocessableErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnprocessableErrorItem(Model):
    """POST /bundle_pricing/user_bundles/bulk error 422.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundlesResponse(Model):
    """CreatedUserBundlesResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UserBundle]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateUserBundlesBulkRequest(Model):
    """CreateUserBundlesBulkRequest in Telnyx's document.

    Attributes:
        idempotency_key: Own to each request: a repeat with the same key does not act twice. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        items: The single entries.
    """

    idempotency_key: str | None = None
    items: list[UserBundlesToCreate] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleError(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleErrorItem(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleNotFoundError(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error 404 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleNotFoundErrorItem(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error 404.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleResponse(Model):
    """UserBundleCreateResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserBundle


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnauthorizedError(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error 401 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnauthorizedErrorItem(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error 401.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnprocessableError(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error 422 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleUnprocessableErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnprocessableErrorItem(Model):
    """DELETE /bundle_pricing/user_bundles/{user_bundle_id} error 422.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleError(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id} error in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetUserBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleErrorItem(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id} error.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleNotFoundError(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id} error 404 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetUserBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleNotFoundErrorItem(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id} error 404.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleUnauthorizedError(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id} error 401 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetUserBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleUnauthorizedErrorItem(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id} error 401.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesBadRequestError(Model):
    """GET /bundle_pricing/user_bundles/unused error 400 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUnusedUserBundlesBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesBadRequestErrorItem(Model):
    """GET /bundle_pricing/user_bundles/unused error 400.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesError(Model):
    """GET /bundle_pricing/user_bundles/unused error in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUnusedUserBundlesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesErrorItem(Model):
    """GET /bundle_pricing/user_bundles/unused error.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesResponse(Model):
    """UnusedUserBundlesResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UnusedUserBundles]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesUnauthorizedError(Model):
    """GET /bundle_pricing/user_bundles/unused error 401 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUnusedUserBundlesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesUnauthorizedErrorItem(Model):
    """GET /bundle_pricing/user_bundles/unused error 401.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesError(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id}/resources error in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundleResourcesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesErrorItem(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id}/resources error.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesNotFoundError(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id}/resources error 404 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundleResourcesNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesNotFoundErrorItem(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id}/resources error 404.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesResponse(Model):
    """UserBundleResourcesResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UserBundleResource]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesUnauthorizedError(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id}/resources error 401 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundleResourcesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesUnauthorizedErrorItem(Model):
    """GET /bundle_pricing/user_bundles/{user_bundle_id}/resources error 401.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesBadRequestError(Model):
    """GET /bundle_pricing/user_bundles error 400 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundlesBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesBadRequestErrorItem(Model):
    """GET /bundle_pricing/user_bundles error 400.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesError(Model):
    """GET /bundle_pricing/user_bundles error in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundlesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesErrorItem(Model):
    """GET /bundle_pricing/user_bundles error.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesResponse(ListResponse["UserBundle"]):
    """PaginatedUserBundlesResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[UserBundle]
    meta: PaginationResponse


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesUnauthorizedError(Model):
    """GET /bundle_pricing/user_bundles error 401 in Telnyx's document.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundlesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesUnauthorizedErrorItem(Model):
    """GET /bundle_pricing/user_bundles error 401.errors[] in Telnyx's document.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnusedUserBundles(Model):
    """UnusedUserBundlesSchema in Telnyx's document."""

    billing_bundle: BillingBundleSummary
    user_bundle_ids: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundle(Model):
    """UserBundle in Telnyx's document.

    Attributes:
        active: Whether it can be used.
        created_at: When it was created. Example: 2025-01-20
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        updated_at: When it last changed. Example: 2025-01-20
        user_id: The Telnyx user concerned. UUID. Example: 16856d8c-cd59-4b08-9ac2-1ebb01d419e1
    """

    active: bool
    billing_bundle: BillingBundleSummary
    created_at: date
    id: str
    resources: list[UserBundleResource]
    user_id: str
    updated_at: date | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundleResource(Model):
    """UserBundleResourceSchema in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-01-20
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        resource: Example: +15617819942
        resource_type: Example: number
        updated_at: When it last changed. Example: 2025-01-20
    """

    created_at: date
    id: str
    resource: str
    resource_type: str
    updated_at: date | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundleResponse(Model):
    """UserBundleResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserBundle


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundlesToCreate(Model):
    """CreateUserBundlesBulkRequest.items[] in Telnyx's document.

    Attributes:
        billing_bundle_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        quantity: How many.
    """

    billing_bundle_id: str
    quantity: int
