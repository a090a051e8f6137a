"""All repairs of a document, in order."""

from __future__ import annotations

import re

from codegen.document import Json
from codegen.vendor import parameters
from codegen.vendor.references import References
from codegen.vendor.repairs import Repairs
from codegen.vendor.structure import Structure, repair_values


def repair(document: Json, *, strict: bool) -> Repairs:
    """Put everything in a document in its place.

    Args:
        document: as it was read. It is changed in place.
        strict: refuse a document in which something is out of place.

    Returns:
        What was out of place.

    Raises:
        DocumentError: for the first, if `strict`.
    """
    repairs = Repairs(strict)
    if not re.match(r"3\.[01]\b", document["openapi"]):
        repairs.add(("openapi",), f"{document['openapi']} is read as 3.1")
    repair_values(document, repairs)
    structure = Structure(repairs)
    structure.visit((), "document", document)
    References(document, structure, repairs).settle()
    parameters.settle(document, structure.nodes, repairs)
    return repairs
