#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What Hublink costs, beside the least that it could cost, in one run.

usage: bench.py [--bin DIR] [--runs N] [--only PART,PART...] [--json FILE] [--compare FILE]

Parts: start, memory, idle, lists, link, bulk, bridge, guides, library, size. A figure's floor is measured
by turns with it; the ratio is the median of the pairs' ratios. --compare tells what became worse by more than a
tenth since a kept result.
"""

import argparse
import json
import os
import pathlib
import platform
import sys
import tempfile

import parts
from measuring import Figure

HERE = pathlib.Path(__file__).resolve().parent
# What is noise on a shared computer.
TOLERATED = 1.1


def table(figures):
    rows = [["what", "median", "least – most", "floor", "ratio", "wanted"]]
    rows += [figure.row() for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
                     for row in rows)


def compare(figures, kept):
    """Lines about what became worse; figures with a floor are compared by their ratio."""
    before = {figure["name"]: figure for figure in kept["figures"]}
    for figure in map(Figure.plain, figures):
        old = before.get(figure["name"])
        member = "ratio" if figure["ratio"] else "median"
        if old and (old.get(member) or 0) > 0 and figure[member] > old[member] * TOLERATED:
            yield f"worse: {figure['name']}: {old[member]} → {figure[member]}"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--bin", type=pathlib.Path, default=HERE.parent.parent / "build" / "bin")
    options.add_argument("--runs", type=int, default=11)
    options.add_argument("--only", default=",".join(parts.ALL))
    options.add_argument("--json", type=pathlib.Path)
    options.add_argument("--compare", type=pathlib.Path)
    chosen = options.parse_args()
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        place = parts.Place(chosen.bin.resolve(), pathlib.Path(folder), chosen.runs)
        for name in chosen.only.split(","):
            print(f"… {name}", file=sys.stderr, flush=True)
            figures += parts.ALL[name](place)
    print(table(figures))
    if chosen.json:
        chosen.json.write_text(json.dumps(
            {"version": 1, "processors": os.cpu_count(), "system": platform.platform(),
             "figures": [figure.plain() for figure in figures]}, indent=1, ensure_ascii=False) + "\n")
    worse = list(compare(figures, json.loads(chosen.compare.read_text()))) if chosen.compare else []
    print("\n".join(worse), end="\n" if worse else "")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
