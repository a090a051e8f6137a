"""Where webhooks are sent to: the URLs of applications and messaging profiles, or those of the simulator."""

from __future__ import annotations

from attrs import define

from telnyx_async.simulator.world.resources import Resources
from telnyx_async.simulator.world.webhooks import TIMEOUT, Destination

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

    def of_connection(self, connection_id: str) -> Destination | None:
        """The destination of an application, else the default."""
        for collection in _APPLICATIONS:
            for resource in self.resources.all(collection):
                if str(resource.get("id")) == connection_id and resource.get("webhook_event_url"):
                    failover = resource.get("webhook_event_failover_url") or None
                    timeout = resource.get("webhook_timeout_secs") or TIMEOUT
                    return Destination(str(resource["webhook_event_url"]), failover, timeout=timeout)
        return self.default()

    def of_profile(self, profile: str | None) -> Destination | None:
        """The destination of a messaging profile, else the default."""
        for resource in self.resources.all("/messaging_profiles"):
            if str(resource.get("id")) == profile and resource.get("webhook_url"):
                return Destination(str(resource["webhook_url"]), resource.get("webhook_failover_url") or None)
        return self.default()

    def connection_of(self, number: str) -> str:
        """The connection of a number, else that of the first application."""
        found = self._assigned(number, "connection_id")
        return found or next((str(one["id"]) for one in self.resources.all(_APPLICATIONS[0])), "1")

    def profile_of(self, number: str) -> str | None:
        """The messaging profile of a number, else the first."""
        found = self._assigned(number, "messaging_profile_id")
        return found or next((str(one["id"]) for one in self.resources.all("/messaging_profiles")), None)

    def _assigned(self, number: str, name: str) -> str | None:
        for resource in self.resources.all("/phone_numbers"):
            if resource.get("phone_number") == number and resource.get(name):
                return str(resource[name])
        return None
