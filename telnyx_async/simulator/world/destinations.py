"""Where webhooks are sent to: the URLs of applications and messaging profiles, or those of the simulator."""

from __future__ import annotations

from attrs import define

from telnyx_async.simulator.world.resources import Resource, Resources
from telnyx_async.simulator.world.webhooks import TIMEOUT, Destination

CONNECTIONS = (
    *("/call_control_applications", "/texml_applications", "/fax_applications", "/credential_connections"),
    *("/ip_connections", "/fqdn_connections", "/external_connections", "/uac_connections"),
)
_TEXML = "/texml_applications"
_APPLICATIONS = ("/call_control_applications", "/fax_applications")


@define
class Destinations:
    """Finds the destination of webhooks.

    Args:
        resources: where applications, messaging profiles and numbers are kept.
        webhook_url: for all that have no URL of their own.
        failover_url: where those are sent when that fails.
    """

    resources: Resources
    webhook_url: str | None
    failover_url: str | None

    def default(self) -> Destination | None:
        """The simulator's own destination; None if it has no URL."""
        return Destination(self.webhook_url, self.failover_url) if self.webhook_url else None

    def has_connection(self, connection_id: str) -> bool:
        """Whether there is such a connection; where the account has none at all, any will do."""
        known = [str(one["id"]) for collection in CONNECTIONS for one in self.resources.all(collection)]
        return self.resources.invent or not known or connection_id in known

    def of_connection(self, connection_id: str) -> Destination | None:
        """The destination of an application, else the default."""
        for collection in _APPLICATIONS:
            for resource in self.resources.all(collection):
                if str(resource.get("id")) == connection_id and resource.get("webhook_event_url"):
                    failover = resource.get("webhook_event_failover_url") or None
                    timeout = resource.get("webhook_timeout_secs") or TIMEOUT
                    return Destination(str(resource["webhook_event_url"]), failover, timeout=timeout)
        return self.default()

    def texml_application(self, connection_id: str) -> Resource | None:
        """The TeXML application of an id; None where there is none."""
        for resource in self.resources.all(_TEXML):
            if str(resource.get("id")) == connection_id:
                return resource
        return None

    def of_profile(self, profile: str | None) -> Destination | None:
        """The destination of a messaging profile, else the default."""
        for resource in self.resources.all("/messaging_profiles"):
            if str(resource.get("id")) == profile and resource.get("webhook_url"):
                return Destination(str(resource["webhook_url"]), resource.get("webhook_failover_url") or None)
        return self.default()

    def connection_of(self, number: str) -> str:
        """The connection of a number, else that of the first application for calls."""
        found = self._assigned(number, "connection_id")
        applications = (one for kind in (_APPLICATIONS[0], _TEXML) for one in self.resources.all(kind))
        return found or next((str(one["id"]) for one in applications), "1")

    def profile_of(self, number: str) -> str | None:
        """The messaging profile of a number, else the first."""
        found = self._assigned(number, "messaging_profile_id")
        return found or next((str(one["id"]) for one in self.resources.all("/messaging_profiles")), None)

    def sender_of(self, profile: str) -> str | None:
        """A number of a messaging profile; None where it has none."""
        for resource in self.resources.all("/phone_numbers"):
            if resource.get("messaging_profile_id") == profile:
                return str(resource["phone_number"])
        return None

    def _assigned(self, number: str, name: str) -> str | None:
        for resource in self.resources.all("/phone_numbers"):
            if resource.get("phone_number") == number and resource.get(name):
                return str(resource[name])
        return None
