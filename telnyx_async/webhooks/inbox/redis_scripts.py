"""The scripts of `RedisInbox`: each is one change. KEYS[1] is the prefix of all keys, with its hash tag.

event:ID    hash: what the event holds, and its journal; later only that it is handled, or why it is a dead letter
lane:LANE   sorted set: the lane's events that wait, by occurred_at
ready       sorted set: when a lane may be taken: its first event is due, or its lease has run out
owner       hash: the token of the lease of each leased lane
dead        sorted set: the dead letters, by when they died
wake        stream: one entry whenever a lane becomes free
arrived     stream: one entry whenever an event comes to a leased lane
links       hash: lane -> the lane that its events are put into instead
linked:LANE set: the lanes whose events are put into this one
depth, number   counters
"""

from __future__ import annotations

__all__: list[str] = []

# Work that was begun goes on when the memory is full: it is what makes room. Only new events are refused then.
_GOES_ON = "#!lua flags=allow-oom"
_PRELUDE = """
local p = KEYS[1]
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local function text(seconds) return string.format('%.6f', seconds) end
local function event_key(id) return p .. ':event:' .. id end
-- The members of a lane have a number in front, so that events of the same time are in the order of arrival.
local function member(id) return string.format('%016d:', redis.call('HGET', event_key(id), 'number')) .. id end
local function head(lane)
  local first = redis.call('ZRANGE', p .. ':lane:' .. lane, 0, 0)[1]
  return first and string.sub(first, 18)
end
local function free(lane)
  redis.call('HDEL', p .. ':owner', lane)
  local id = head(lane)
  if not id then
    redis.call('ZREM', p .. ':ready', lane)
    return
  end
  redis.call('ZADD', p .. ':ready', redis.call('HGET', event_key(id), 'due'), lane)
  redis.call('XADD', p .. ':wake', 'MAXLEN', '~', 10000, '*', 'lane', lane)
end
local function add(id, lane, occurred_at)
  redis.call('INCR', p .. ':depth')
  redis.call('ZADD', p .. ':lane:' .. lane, occurred_at, member(id))
  if redis.call('HEXISTS', p .. ':owner', lane) == 0 then
    free(lane)
  else
    redis.call('XADD', p .. ':arrived', 'MAXLEN', '~', 10000, '*', 'lane', lane)
  end
end
local function handled(id, lane, ttl)
  redis.call('DECR', p .. ':depth')
  redis.call('ZREM', p .. ':lane:' .. lane, member(id))
  redis.call('DEL', event_key(id))
  redis.call('HSET', event_key(id), 'state', 'handled')
  redis.call('PEXPIRE', event_key(id), math.ceil(ttl * 1000))
end
"""

PUT = f"""{_PRELUDE}
local id, lane, occurred_at, wait, body, most = unpack(ARGV)
local key = event_key(id)
lane = redis.call('HGET', p .. ':links', lane) or lane
local state = redis.call('HGET', key, 'state')
if state then return state == 'waiting' and 'waiting' or 'handled' end
if redis.call('HEXISTS', p .. ':owner', lane) == 1 then most = 2 * most end
if tonumber(redis.call('GET', p .. ':depth') or '0') >= tonumber(most) then return 'full' end
redis.call('HSET', key, 'state', 'waiting', 'lane', lane, 'occurred_at', occurred_at, 'wait', wait, 'body', body,
  'put_at', text(now), 'due', text(now + wait), 'attempts', 0, 'number', redis.call('INCR', p .. ':number'))
add(id, lane, occurred_at)
return 'new'
"""

TAKE = f"""{_GOES_ON}{_PRELUDE}
local token, seconds = unpack(ARGV)
while true do
  local lane, ready = unpack(redis.call('ZRANGE', p .. ':ready', 0, 0, 'WITHSCORES'))
  if not lane then return {{'60'}} end
  if tonumber(ready) > now then return {{text(ready - now)}} end
  local id = head(lane)
  local key = event_key(id)
  if tonumber(redis.call('HGET', key, 'due')) <= now then
    redis.call('HSET', p .. ':owner', lane, token)
    redis.call('ZADD', p .. ':ready', text(now + seconds), lane)
    redis.call('HINCRBY', key, 'attempts', 1)
    return {{id, text(now - redis.call('HGET', key, 'put_at')), redis.call('GET', p .. ':depth'),
      redis.call('HGETALL', key)}}
  end
  -- An earlier event came while the lane was leased.
  free(lane)
end
"""

RENEW = f"""{_GOES_ON}{_PRELUDE}
local lost = {{}}
for i = 2, #ARGV, 2 do
  if redis.call('HGET', p .. ':owner', ARGV[i]) == ARGV[i + 1] then
    redis.call('ZADD', p .. ':ready', text(now + ARGV[1]), ARGV[i])
  else
    lost[#lost + 1] = ARGV[i + 1]
  end
end
return lost
"""

RECORD = f"""{_GOES_ON}{_PRELUDE}
local lane, token, id, step, ttl, how, value = unpack(ARGV)
if redis.call('HGET', p .. ':owner', lane) ~= token then return 0 end
for i = 8, #ARGV do
  if redis.call('HGET', event_key(ARGV[i]), 'state') == 'waiting' then handled(ARGV[i], lane, ttl) end
end
if how == 'write' then redis.call('HSET', event_key(id), step, value) else redis.call('HDEL', event_key(id), step) end
return 1
"""

FOLLOW = f"""{_PRELUDE}
local lane, token, id = unpack(ARGV)
if redis.call('HGET', p .. ':owner', lane) ~= token then return 0 end
local found = {{}}
for _, one in ipairs(redis.call('ZRANGE', p .. ':lane:' .. lane, 0, -1)) do
  local other = string.sub(one, 18)
  if other ~= id then found[#found + 1] = {{other, redis.call('HGETALL', event_key(other))}} end
end
return found
"""

LINK = f"""{_GOES_ON}{_PRELUDE}
local lane, token, id, name = unpack(ARGV)
if redis.call('HGET', p .. ':owner', lane) ~= token then return 0 end
redis.call('HSET', p .. ':links', name, lane)
redis.call('SADD', p .. ':linked:' .. lane, name)
return 1
"""

SETTLE = f"""{_GOES_ON}{_PRELUDE}
local lane, token, id, how, after, reason, dedup_ttl, most_dead, dead_ttl = unpack(ARGV)
if redis.call('HGET', p .. ':owner', lane) ~= token then return 0 end
local key = event_key(id)
if how == 'again' then
  redis.call('HSET', key, 'due', text(now + after))
elseif how == 'released' then
  redis.call('HINCRBY', key, 'attempts', -1)
elseif how == 'handled' then
  handled(id, lane, dedup_ttl)
else
  redis.call('DECR', p .. ':depth')
  redis.call('ZREM', p .. ':lane:' .. lane, member(id))
  if how == 'dead' then
    redis.call('HSET', key, 'state', 'dead', 'reason', reason, 'died_at', text(now))
    redis.call('PEXPIRE', key, math.floor(dead_ttl * 1000))
    redis.call('ZADD', p .. ':dead', text(now), id)
    redis.call('ZREMRANGEBYSCORE', p .. ':dead', '-inf', text(now - dead_ttl))
    while redis.call('ZCARD', p .. ':dead') > tonumber(most_dead) do
      redis.call('DEL', event_key(redis.call('ZPOPMIN', p .. ':dead')[1]))
    end
  else
    redis.call('DEL', key)
  end
end
if how ~= 'again' and how ~= 'released' then
  for _, name in ipairs(redis.call('SMEMBERS', p .. ':linked:' .. lane)) do
    if redis.call('HGET', p .. ':links', name) == lane then redis.call('HDEL', p .. ':links', name) end
  end
  redis.call('DEL', p .. ':linked:' .. lane)
end
free(lane)
return 1
"""

RETRY = f"""{_PRELUDE}
local id = ARGV[1]
local key = event_key(id)
if redis.call('ZREM', p .. ':dead', id) == 0 or redis.call('EXISTS', key) == 0 then return 0 end
redis.call('PERSIST', key)
redis.call('HSET', key, 'state', 'waiting', 'attempts', 0, 'due', text(now))
local lane, occurred_at = unpack(redis.call('HMGET', key, 'lane', 'occurred_at'))
add(id, lane, occurred_at)
return 1
"""
