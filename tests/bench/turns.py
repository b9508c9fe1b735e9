"""Let programs read the same news by turns."""

import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from texts import practice

HERE = Path(__file__).parent


class Peer:
    """A program in a process of its own, which reads all its texts when asked to."""

    def __init__(self, program, documents, wanted):
        """Start it; `start` is its answer, with seconds or with what is missing."""
        self._process = None
        family, _, name = program.rpartition("-")
        script = "chrono.cjs" if program == "chrono" else "peer.py"
        interpreter = _interpreter(family or program, wanted)
        if not interpreter:
            self.start = {"missing": f"no interpreter for {family or program}"}
            return
        folder = wanted.node_modules
        modules = str(Path(folder).resolve()) if folder else ""
        self._process = subprocess.Popen(
            [interpreter, HERE / script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "NODE_PATH": modules},
        )
        job = {"program": name, "practice": practice(), "documents": documents}
        self.start = self.ask(json.dumps(job))

    def ask(self, line):
        """Send a line and return the answer."""
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def stop(self):
        """End the process."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()


def _interpreter(family, wanted):
    """Return what runs a program: our own Python, Node, that of a compiled build."""
    others = {"chrono": shutil.which("node"), "compiled": wanted.compiled}
    return others.get(family, sys.executable)


def compare(programs, documents, sampled, wanted):
    """Return for each program its seconds: to start, on new text, on text seen before.

    Args:
        programs: Their names.
        documents: Texts and datelines.
        sampled: Programs that get only every so many-th of the texts.
        wanted: The arguments: runs, repeats, node_modules, compiled.
    """
    answers = {program: defaultdict(list) for program in programs}
    for _ in range(wanted.runs):
        peers = {
            program: Peer(program, documents[:: sampled.get(program, 1)], wanted)
            for program in programs
            if "missing" not in answers[program]
        }
        for program, peer in peers.items():
            _note_start(answers[program], peer.start)
        for number in range(wanted.repeats + 1):
            for program, peer in peers.items():
                if "start" in peer.start:
                    _note(answers[program], peer.ask(str(number)), number)
        for peer in peers.values():
            peer.stop()
    return answers


def _note_start(answers, start):
    if "missing" in start:
        answers["missing"] = start["missing"]
    else:
        answers["start"].append(start["start"])


def _note(answers, answer, number):
    answers["again" if number else "new"].append(answer["seconds"])
    answers["found"], answers["failed"] = answer["found"], answer["failed"]
