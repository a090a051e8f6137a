"""How long the simulator takes to start."""

from __future__ import annotations

from benchmarks.starts import first_start


def test_the_first_start_takes_less_than_300_milliseconds_of_the_processor() -> None:
    assert min(first_start()[1] for _ in range(3)) < 0.3
