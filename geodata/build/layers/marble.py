"""Natural Earth 50m (public domain) as marble-qt-data packs it: `.pn2`, version 2.

A file is a header (version, number of paths, whether colours follow) and parts. A part has a flag (what it is), the number of
its record in Natural Earth's file, and nodes in 1/120 degree: absolute ones, each with some that count from it. Names are not
kept.
"""

import struct

from .paths import DEBIAN

_STEPS = 120
_MULTI = 4
_FOLDER = DEBIAN / "marble" / "data" / "naturalearth"

LINE, RING, OUTER, INNER = range(4)


def parts(name):
    """`(record, flag, [(lon, lat)…])` of every part of `<name>.pn2`, in order."""
    data = _Reader((_FOLDER / f"{name}.pn2").read_bytes())
    version, _, coloured = data.take(">BIB")
    if version != 2:
        raise ValueError(f"{name}.pn2 is of version {version}, not 2")
    before = None
    while data.is_left():
        flag, record = data.take(">BI")
        if coloured and record != before:
            data.take(">B")
        before = record
        if flag == _MULTI:
            (members,) = data.take(">B")
            for _ in range(members):
                inner, _, nodes = data.take(">BII")
                yield record, inner, data.path(nodes)
        else:
            (nodes,) = data.take(">I")
            yield record, flag, data.path(nodes)


class _Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def is_left(self):
        return self.at < len(self.data)

    def take(self, form):
        found = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return found

    def path(self, nodes):
        found = []
        for _ in range(nodes):
            lat, lon, more = self.take(">hhh")
            found.append((lon / _STEPS, lat / _STEPS))
            for _ in range(more):
                up, right = self.take(">bb")
                found.append(((lon + right) / _STEPS, (lat + up) / _STEPS))
        return found
