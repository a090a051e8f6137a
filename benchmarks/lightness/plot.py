"""A bar chart as SVG, for a light or a dark page."""

from __future__ import annotations

from html import escape
from itertools import groupby
from math import log10

from attrs import frozen

_ROW, _LEFT, _WIDE = 24, 230, 460
_COLOURS = {"light": ("#1f2328", "#9aa4af", "#00a37a"), "dark": ("#e6edf3", "#6e7681", "#2fd6a6")}


@frozen
class Bar:
    """One bar: its group, its name, its length (at least 0.5) and whether it is ours."""

    group: str
    name: str
    value: float
    own: bool


def plot(bars: list[Bar], theme: str) -> str:
    """Draw the bars by group, on a logarithmic scale.

    Args:
        bars: at least one; those of one group follow each other.
        theme: "light" or "dark".
    """
    text, grey, own = _COLOURS[theme]
    scale = _WIDE / log10(max(bar.value for bar in bars) * 2)
    parts, y = [], 0
    for group, members in groupby(bars, key=lambda bar: bar.group):
        y += _ROW
        parts.append(f'<text x="0" y="{y}" font-weight="bold">{escape(group)} (by hand = 1)</text>')
        for bar in members:
            y += _ROW
            length = max(2.0, log10(bar.value * 2) * scale)
            colour = own if bar.own else grey
            parts.append(f'<text x="{_LEFT - 8}" y="{y}" text-anchor="end">{escape(bar.name)}</text>')
            parts.append(f'<rect x="{_LEFT}" y="{y - 13}" width="{length:.0f}" height="16" rx="2" fill="{colour}"/>')
            parts.append(f'<text x="{_LEFT + length + 6:.0f}" y="{y}">{bar.value:.2f}</text>')
        y += _ROW // 2
    width = _LEFT + _WIDE + 60
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{y}" viewBox="0 0 {width} {y}"'
    return "\n".join([f'{head} font-family="sans-serif" font-size="13" fill="{text}">', *parts, "</svg>", ""])
