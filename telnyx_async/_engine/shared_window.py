"""The sliding window of one rate limit in Redis, for several processes: the rules of `rate_window` as one script."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from attrs import define, field

from telnyx_async._engine.rate_window import FORGET, GROWTH, HOLD, MARGIN, LocalWindow, Sent, period_of

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from redis.commands.core import AsyncScript

_log: Final = logging.getLogger("telnyx_async")
# Seconds that Redis may take. When it does not answer, each process goes on alone for some seconds before it asks again.
_PATIENCE: Final = 1.0
_ALONE: Final = 5.0

# Times are of Redis' clock, in seconds. Everything is forgotten when an hour passes without a request.
_SCRIPT: Final = """
local state, sent, step, mark = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000

local function get(name)
  return tonumber(redis.call('HGET', state, name) or 0)
end

local function wait(hold, growth, forget, margin)
  local paused, reset = get('paused'), get('reset')
  if now < paused then return paused - now end
  if now < reset and get('left') <= 0 then return reset - now end
  local limit, period = get('limit'), get('period')
  local age = limit > 0 and (now - get('learned')) / period or forget
  if age >= forget then return 0 end
  local allowed = math.floor(limit * growth ^ math.max(0, age - hold))
  local oldest = redis.call('ZREVRANGE', sent, allowed - 1, allowed - 1, 'WITHSCORES')[2]
  return oldest and tonumber(oldest) + period * margin - now or 0
end

local seconds = 0
if step == 'take' then
  seconds = wait(tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]))
  if seconds <= 0 then
    redis.call('ZREMRANGEBYSCORE', sent, '-inf', now - 60)
    redis.call('ZADD', sent, now, mark)
    redis.call('HINCRBY', state, 'left', -1)
  end
elseif step == 'heard' then
  local remaining, reset = tonumber(ARGV[3]), now + tonumber(ARGV[4])
  if now < get('reset') then
    remaining, reset = math.min(get('left'), remaining), math.min(get('reset'), reset)
  else
    local at = redis.call('ZSCORE', sent, mark)
    remaining = remaining - (at and redis.call('ZCOUNT', sent, '(' .. at, '+inf') or 0)
  end
  redis.call('HSET', state, 'left', remaining, 'reset', reset)
else
  redis.call('HSET', state, 'paused', math.max(get('paused'), now + tonumber(ARGV[3])))
  if mark ~= '' then
    redis.call('ZREM', sent, mark)
    local period = tonumber(ARGV[4])
    local limit = math.max(1, redis.call('ZCOUNT', sent, now - period, '+inf'))
    redis.call('HSET', state, 'limit', limit, 'period', period, 'learned', now)
  end
end
redis.call('EXPIRE', state, 3600)
redis.call('EXPIRE', sent, 3600)
return string.format('%.6f', math.max(0, seconds))
"""


@define
class SharedWindow(LocalWindow):
    """A rate limit that several processes keep together. What it knows itself is kept while Redis cannot be reached.

    Args:
        script: of `script_for`.
        key: of this limit.
    """

    _script: AsyncScript = field(kw_only=True, alias="script", repr=False)
    _key: str = field(kw_only=True, alias="key")
    _name: str = field(factory=lambda: uuid4().hex, init=False)
    _reachable: bool = field(default=True, init=False)
    _alone_until: float = field(default=float("-inf"), init=False)

    async def take(self) -> Sent | float:
        # The news of a 429 may still be on its way to Redis.
        if (told := self.told()) > 0:
            return told
        mark = self.mark()
        wait = await self._run("take", mark, HOLD, GROWTH, FORGET, MARGIN)
        if wait is None:
            return await super().take()
        if wait > 0:
            return wait
        self.record(mark)
        return mark

    async def heard(self, sent: Sent | None, remaining: int, reset: float) -> None:
        await super().heard(sent, remaining, reset)
        await self._run("heard", sent, remaining, reset)

    async def refused(self, sent: Sent | None, wait: float) -> None:
        await super().refused(sent, wait)
        await self._run("refused", sent, wait, period_of(wait))

    async def _run(self, step: str, sent: Sent | None, *arguments: float) -> float | None:
        """Run the script. Returns the seconds to wait; None when Redis cannot be reached."""
        if self._clock() < self._alone_until:
            return None
        mark = "" if sent is None else f"{self._name}:{sent[1]}"
        try:
            async with asyncio.timeout(_PATIENCE):
                wait = float(await self._script(keys=[self._key, f"{self._key}:sent"], args=[step, mark, *arguments]))
        except Exception as error:  # whatever it is: a command that Telnyx has carried out must not fail here
            if self._reachable:
                _log.warning("Redis cannot be reached (%s): this process keeps its own limits", type(error).__name__)
            self._reachable, self._alone_until = False, self._clock() + _ALONE
            return None
        self._reachable = True
        return wait


def script_for(redis: Redis) -> AsyncScript:
    """The script of all windows in a Redis."""
    return redis.register_script(_SCRIPT)
