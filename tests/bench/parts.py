# SPDX-License-Identifier: MIT
"""What is measured, part by part. Each part answers with its figures."""

import os
import shutil
import subprocess
import time

from measuring import (Figure, Running, exponent, in_turns, lines_of, memory, wakings, wall)

COUNTS = (0, 1_000, 100_000)
# Without a display, and without writing what happens.
QUIET = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}


class Place:
    """Where the programs are, and a world of their own to run in."""

    def __init__(self, programs, folder, runs):
        self.programs, self.folder, self.runs = programs, folder, runs
        self.env = {key: value for key, value in os.environ.items()
                    if not key.startswith(("XDG_", "DBUS_", "QT_"))}
        self.env |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder / "run"), "LANG": "C.UTF-8",
                     **QUIET, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        # With the keychain of whoever calls; see packaging/with-keyring.sh.
        self.with_keyring = os.environ | QUIET
        (folder / "run").mkdir(mode=0o700, exist_ok=True)
        self._filled = {}

    def program(self, name):
        return str(self.programs / name)

    def records(self, count):
        """A folder of records with so many accounts."""
        if count not in self._filled:
            folder = self.folder / f"records-{count}"
            folder.mkdir()
            if count:
                subprocess.run([self.program("hublink-bench-accounts"), "--fill",
                                str(folder / "hublink.db"), str(count)], env=self.env, check=True)
            self._filled[count] = str(folder)
        return self._filled[count]


def start(place):
    """Whole processes: from nothing to the first frame and to the end."""
    floor = [place.program("hublink-bench-floor")]
    for count in COUNTS:
        command = [place.program("hublink"), "--quit", "--data-dir", place.records(count)]
        ours, least = in_turns(place.runs, lambda: wall(command, place.env),
                               lambda: wall(floor, place.env))
        yield Figure(f"start to the first frame, {count:,} accounts", "ms", ours, least, 1.3)


def memory_of(place):
    """When everything that happens by itself at the start has happened."""
    def resting(command):
        with Running(command, place.env) as program:
            return memory(program.settle().process.pid)
    costs = []
    for count in COUNTS:
        command = [place.program("hublink"), "--data-dir", place.records(count)]
        ours, least = in_turns(3, lambda: resting(command),
                               lambda: resting([place.program("hublink-bench-floor"), "--stay"]))
        costs.append(ours)
        yield Figure(f"memory, {count:,} accounts", "MB", ours, least,
                     1.6 if count <= 1_000 else None)
    further = [(most - least) * 1024 / (COUNTS[2] - COUNTS[1])
               for least, most in zip(costs[1], costs[2])]
    yield Figure("memory for each further account", "KB", further, limit=0.25)


def idle(place):
    """A minute of nothing."""
    with Running([place.program("hublink"), "--data-dir", place.records(1_000)], place.env) as program:
        pid = program.settle().process.pid
        count, used = wakings(pid)
        time.sleep(60)
        later, used_later = wakings(pid)
    return [Figure("idle: wakings in a minute", "", [later - count]),
            Figure("idle: processor time in a minute", "ms", [used_later - used])]


def printed(program, *arguments, keyring=False):
    def measure(place):
        env = place.with_keyring if keyring else place.env
        for name, value, unit in lines_of([place.program(program), *arguments], env):
            yield Figure(name, unit, [value])
    return measure


def lists(place):
    sizes = (1_000, 10_000, 100_000)
    costs = {}
    for size in sizes:
        figures = list(printed("hublink-bench-accounts", str(size))(place))
        for figure in figures:
            costs.setdefault(figure.name, []).append(figure.median)
    for figure in figures:
        figure.name += f" ({sizes[-1]:,})"
        takes_turns = "written" in figure.name or "all of them" in figure.name
        figure.limit = 16 if figure.unit == "ms" and not takes_turns else None
        yield figure
    for name in ("list: all of them read, in slices", "list: sort by Account",
                 "list: select all", "list: one account changes"):
        if name in costs:
            yield Figure(f"exponent of “{name}”", "", [exponent(sizes, costs[name])])


def link(place):
    figures = {figure.name: figure for figure in printed("hublink-bench-link")(place)}
    least = figures.pop("link: curl, the same requests one after the other")
    for figure in figures.values():
        if figure.unit == "ms":
            figure.floor, figure.limit = least.values, 1.1
        yield figure


def bulk(place):
    ours, least = printed("hublink-bench-bulk")(place)
    ours.floor, ours.limit = least.values, 1.11
    yield ours


def size(place):
    for name in ("hublink", "hublink-mcp"):
        stripped = place.folder / name
        shutil.copy(place.program(name), stripped)
        subprocess.run(["strip", str(stripped)], check=True)
        yield Figure(f"{name}, stripped", "MB", [stripped.stat().st_size / 1e6])


ALL = {
    "start": start,
    "memory": memory_of,
    "idle": idle,
    "lists": lists,
    "link": link,
    "bulk": bulk,
    "bridge": printed("hublink-bench-bridge", keyring=True),
    "guides": printed("hublink-bench-guides"),
    "library": printed("hublink-bench-library"),
    "size": size,
}
