"""The settings of the service."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RedisDsn, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings, from the environment and from the file `.env`. A setting that is missing or wrong stops the start.

    Attributes:
        telnyx_api_key: of the account.
        telnyx_public_key: that webhooks are verified with, base64.
        telnyx_base_url: of another server than Telnyx, such as the simulator.
        agent_number: of the person whom callers are connected with, in +E.164.
        redis_url: of the inbox, which all workers share.
    """

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    telnyx_api_key: SecretStr
    telnyx_public_key: str
    telnyx_base_url: str | None = None
    agent_number: Annotated[str, Field(pattern=r"^\+[1-9]\d{6,14}$")]
    redis_url: RedisDsn = RedisDsn("redis://localhost:6379")
