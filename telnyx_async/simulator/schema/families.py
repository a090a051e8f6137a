"""Operations that belong to the resources of another path: known by the schema that their responses share.

- An action responds with the resource that it is taken on: `POST /rcs/agents/{id}/submit`.
- A resource is created at one path and read at another: `POST /10dlc/campaignBuilder` and `GET /10dlc/campaign/{id}`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.role import Role


def with_families(document: Document, roles: Mapping[str, Role], getters: Mapping[str, Role]) -> dict[str, Role]:
    """Roles that know the families which the document shows by its schemas only.

    Args:
        document: of the operations.
        roles: by operationId, as the paths give them.
        getters: path template of one resource -> role of the operation that reads it.
    """
    homes: dict[int, list[Role]] = {}
    for role in sorted(getters.values(), key=lambda one: one.collection.count("{}")):
        if document.properties(role.schema):
            homes.setdefault(id(document.resolve(role.schema)), []).append(role)
    found = {}
    for name, role in roles.items():
        endpoint = document.endpoints[name]
        owner = _owner(document, endpoint, role, getters) if role.kind == "action" else ""
        if owner and not endpoint.path.endswith("/clone"):
            found[name] = evolve(role, owner=owner)
        else:
            found[name] = _made(endpoint, role, homes.get(id(document.resolve(role.schema)), ()))
    made = {(role.home or role).collection for role in found.values() if role.kind == "create"}
    return {name: evolve(role, creatable=role.creatable or role.collection in made) for name, role in found.items()}


def _owner(document: Document, endpoint: Endpoint, role: Role, getters: Mapping[str, Role]) -> str:
    """The path template of the resource that an action is taken on, if its response shows it."""
    head, brace, _ = endpoint.template.rpartition("{}")
    owner = getters.get(head + brace)
    shown = document.properties(role.schema)
    alike = owner is not None and shown and shown.keys() == document.properties(owner.schema).keys()
    return head + brace if alike else ""


def _made(endpoint: Endpoint, role: Role, homes: Sequence[Role]) -> Role:
    """The role of an operation that creates a resource which is read at another path, if it is one."""
    if endpoint.method != "POST" or role.many or role.kind not in ("create", "action", "other"):
        return role
    reachable = (one for one in homes if one.collection.count("{}") <= len(endpoint.names))
    home = next((one for one in reachable if one.collection != role.collection), None)
    if home is None or role.kind == "create":
        return evolve(role, home=home if home and "{" not in home.collection else None)
    return evolve(home, kind="create", data_key=role.data_key, creatable=True)
