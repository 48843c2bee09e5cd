"""Makes `resources/map/world.bin` from Natural Earth's countries in TopoJSON.

Usage: python tools/world_map.py countries-50m.json

The input is `countries-50m.json` of the npm package `world-atlas` 2.0.2, made from Natural Earth
4.1.0, which is in the public domain. The output is what `app/world.py` reads.
"""

import argparse
import json
import struct
import zlib
from itertools import accumulate
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "resources" / "map" / "world.bin"
UNITS_PER_DEGREE = 90
TURN = 360 * UNITS_PER_DEGREE
BEYOND = 200 * UNITS_PER_DEGREE
LEAST_POINTS = 4

Ring = list[tuple[int, int]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("topology", type=Path)
    topology = json.loads(parser.parse_args().topology.read_text("utf-8"))
    arcs = [_decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    used: dict[int, int] = {}
    rings: list[Ring] = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        for ring in _rings(geometry):
            for arc in ring:
                number = arc if arc >= 0 else ~arc
                used[number] = used.get(number, 0) + 1
            rings += _within_the_map(_unwrapped(_joined(ring, arcs)))
    # An arc that two countries share is a border; the others are coasts, drawn by the rings.
    borders = [_unwrapped(arcs[number]) for number, times in used.items() if times > 1]
    rings = [ring for ring in map(_thinned, rings) if len(ring) >= LEAST_POINTS]
    lines = [line for line in map(_thinned, borders) if len(line) > 1]
    TARGET.write_bytes(zlib.compress(_packed(rings) + _packed(lines), 9))
    print(f"{TARGET}: {TARGET.stat().st_size} bytes, {len(rings)} rings, {len(lines)} borders")


def _decoded(arc: list[list[int]], transform: dict[str, Any]) -> Ring:
    """Points of an arc in our units: longitude, latitude."""
    (scale_x, scale_y), (move_x, move_y) = transform["scale"], transform["translate"]
    xs, ys = accumulate(step[0] for step in arc), accumulate(step[1] for step in arc)
    return [
        (
            round((x * scale_x + move_x) * UNITS_PER_DEGREE),
            round((y * scale_y + move_y) * UNITS_PER_DEGREE),
        )
        for x, y in zip(xs, ys, strict=True)
    ]


def _rings(geometry: dict[str, Any]) -> list[list[int]]:
    if geometry["type"] == "Polygon":
        found: list[list[int]] = geometry["arcs"]
        return found
    return [ring for polygon in geometry.get("arcs", ()) for ring in polygon]


def _joined(ring: list[int], arcs: list[Ring]) -> Ring:
    points: Ring = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def _unwrapped(points: Ring) -> Ring:
    """Without jumps where a line crosses 180 degrees: it goes on beyond them."""
    found = points[:1]
    for x, y in points[1:]:
        turns = round((found[-1][0] - x) / TURN)
        found.append((x + turns * TURN, y))
    return found


def _within_the_map(ring: Ring) -> list[Ring]:
    """The ring, closed by way of the pole if it goes around it, and again at the other edge."""
    first, last = ring[0][0], ring[-1][0]
    if abs(first - last) > TURN // 2:
        pole = -90 * UNITS_PER_DEGREE
        ring = [*ring, (last, pole), (first, pole)]
    edge = TURN // 2
    found = []
    for turn in (-TURN, 0, TURN):
        moved = [(x + turn, y) for x, y in ring]
        if max(x for x, _ in moved) > -edge and min(x for x, _ in moved) < edge:
            # What lies far beyond the edges is not seen, and has no room in 16 bits.
            found.append([(min(max(x, -BEYOND), BEYOND), y) for x, y in moved])
    return found


def _thinned(points: Ring) -> Ring:
    """Without points that rounding put on top of each other."""
    return [point for n, point in enumerate(points) if n == 0 or point != points[n - 1]]


def _packed(lines: list[Ring]) -> bytes:
    """Count; then for each line its length and its points, as 16-bit numbers."""
    parts = [struct.pack("<I", len(lines))]
    for line in lines:
        flat = [value for point in line for value in point]
        parts.append(struct.pack(f"<I{len(flat)}h", len(line), *flat))
    return b"".join(parts)


if __name__ == "__main__":
    main()
