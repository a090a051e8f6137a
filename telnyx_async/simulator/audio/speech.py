"""Text as sound, by espeak-ng where that is installed."""

from __future__ import annotations

import asyncio
import shutil

from telnyx_async.simulator.audio.sound import read_wav, tone

_PER_LETTER = 0.06  # seconds; about 170 words a minute


async def spoken(text: str) -> bytes:
    """A text as a voice says it; a low tone of about that length where there is no espeak-ng."""
    program = shutil.which("espeak-ng")
    if program is None:
        return tone(max(0.5, len(text) * _PER_LETTER))
    running = await asyncio.create_subprocess_exec(
        program, "--stdout", "--", text, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    wav, _ = await running.communicate()
    return read_wav(wav)
