"""Who may use the control API: this machine, and no page of another origin, as browsers on this machine load those."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from aiohttp import web
from attrs import frozen


@frozen
class Access:
    """Decides who may use the control API and its page.

    Args:
        from_anywhere: whether other machines may.
    """

    from_anywhere: bool = False

    def check(self, request: web.Request) -> None:
        """Refuse other machines, other origins, and host names that are not of this machine.

        Raises:
            web.HTTPForbidden: it is one of those.
        """
        host = request.headers.get("Host", "")
        origin = request.headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc != host:
            raise web.HTTPForbidden(text="pages of another origin are refused\n")
        if not self.from_anywhere and not (
            _is_local(request.remote or "") and _is_local(urlsplit(f"//{host}").hostname or "")
        ):
            raise web.HTTPForbidden(
                text="only this machine is served; start with --control-from-anywhere to allow others\n"
            )


def _is_local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
