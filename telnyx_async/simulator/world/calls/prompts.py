"""What can be heard on a call."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from attrs import field, frozen

from telnyx_async.simulator.schema.types import Json

Kind: TypeAlias = Literal["speak", "playback"]
PLAYBACK = 3.0  # seconds; the assumed length of every audio file
_PER_LETTER = 0.06  # seconds; about 170 words a minute


@frozen
class Prompt:
    """Something that is heard. `facts` are for the payloads of its webhooks; a silent prompt sends none."""

    kind: Kind
    text: str
    seconds: float
    facts: dict[str, Json] = field(factory=dict)
    silent: bool = False

    @classmethod
    def speech(cls, text: str, *, silent: bool = False) -> Prompt:
        """Speak text or SSML."""
        words = re.sub(r"<[^>]*>", "", text).strip()
        return cls("speak", words, max(0.5, len(words) * _PER_LETTER), silent=silent)

    @classmethod
    def audio(cls, url: str | None, media_name: str | None, times: int = 1) -> Prompt:
        """Play an audio file so many times."""
        facts = {"media_url": url, "media_name": media_name}
        return cls("playback", f"♪ {url or media_name or 'audio'}", PLAYBACK * times, facts)
