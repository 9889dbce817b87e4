# SPDX-License-Identifier: MIT
"""Whole processes, measured in turns so that what changes on the computer meets all of them."""

import math
import os
import signal
import statistics
import subprocess
import time


class Figure:
    """The values of one thing that was measured, and of the floor that was measured beside it."""

    def __init__(self, name, unit, values, floor=None, limit=None):
        self.name, self.unit, self.values, self.floor, self.limit = name, unit, values, floor, limit

    @property
    def median(self):
        return statistics.median(self.values)

    @property
    def ratio(self):
        """The median of the pairs' ratios, where there is a floor."""
        if not self.floor:
            return None
        if len(self.floor) == len(self.values):
            return statistics.median(a / b for a, b in zip(self.values, self.floor) if b)
        return self.median / statistics.median(self.floor)

    def row(self):
        spread = f"{min(self.values):.2f} – {max(self.values):.2f}"
        floor = f"{statistics.median(self.floor):.2f}" if self.floor else ""
        ratio = f"{self.ratio:.2f}" if self.floor else ""
        limit = f"{self.limit:g}" if self.limit else ""
        return [self.name, f"{self.median:.2f} {self.unit}", spread, floor, ratio, limit]

    def plain(self):
        return {
            "name": self.name,
            "unit": self.unit,
            "median": round(self.median, 3),
            "least": round(min(self.values), 3),
            "most": round(max(self.values), 3),
            "floor": round(statistics.median(self.floor), 3) if self.floor else None,
            "ratio": round(self.ratio, 3) if self.floor else None,
            "limit": self.limit,
        }


def wall(command, env, **options):
    """Milliseconds from the start of a process to its end."""
    begin = time.perf_counter()
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    took = (time.perf_counter() - begin) * 1000
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()[-2000:]}")
    return took


def in_turns(runs, *works):
    """Each work `runs` times, by turns, after one round that does not count."""
    values = [[] for _ in works]
    for turn in range(runs + 1):
        for kept, work in zip(values, works):
            value = work()
            if turn:
                kept.append(value)
    return values


def lines_of(command, env):
    """The figures that one of the C++ programs prints: name, value and unit, with tabs."""
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, check=True, text=True)
    for line in done.stdout.splitlines():
        parts = line.split("\t")
        if len(parts) == 3:
            yield parts[0], float(parts[1]), parts[2]


def memory(pid):
    """Megabytes, shared pages in proportion."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    raise RuntimeError("the system does not tell how much memory a process has")


def wakings(pid):
    """How often its threads went to sleep by themselves, and their time on a processor (ms)."""
    count = 0
    nanoseconds = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status") as file:
            for line in file:
                if line.startswith("voluntary_ctxt_switches"):
                    count += int(line.split()[1])
        # The fields of `stat` count ticks, in which a small program may do all its work unseen.
        with open(f"/proc/{pid}/task/{thread}/schedstat") as file:
            nanoseconds += int(file.read().split()[0])
    return count, nanoseconds / 1e6


class Running:
    """A program that stays until the block ends."""

    def __init__(self, command, env, **options):
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, **options)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def settle(self, quiet=1.0, patience=60):
        """Waits until it has done nothing for a while."""
        used = None
        end = time.monotonic() + patience
        while time.monotonic() < end:
            now = wakings(self.process.pid)[1]
            if now == used and now > 0:
                return self
            used = now
            time.sleep(quiet)
        raise RuntimeError("it never comes to rest")


def exponent(sizes, costs):
    """How cost grows with size: the slope of a line through the logarithms. 1 is linear."""
    xs = [math.log(size) for size in sizes]
    ys = [math.log(max(cost, 1e-6)) for cost in costs]
    return statistics.linear_regression(xs, ys).slope
