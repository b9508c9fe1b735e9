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

    def __init__(self, program, documents, node_modules):
        """Start it; `start` is its answer, with seconds or with what is missing."""
        self._process = None
        node = shutil.which("node")
        if program == "chrono" and node is None:
            self.start = {"missing": "node"}
            return
        script = (node, "chrono.cjs") if program == "chrono" else None
        interpreter, name = script or (sys.executable, "peer.py")
        self._process = subprocess.Popen(
            [interpreter, HERE / name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "NODE_PATH": node_modules},
        )
        job = {"program": program, "practice": practice(), "documents": documents}
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


def compare(programs, documents, sampled, wanted):
    """Return for each program its seconds: to start, on new text, on text seen before.

    Args:
        programs: Their names.
        documents: Texts and datelines.
        sampled: Programs that get only every so many-th of the texts.
        wanted: The arguments: runs, repeats, node_modules.
    """
    answers = {program: defaultdict(list) for program in programs}
    folder = wanted.node_modules
    modules = str(Path(folder).resolve()) if folder else ""
    for _ in range(wanted.runs):
        peers = {
            program: Peer(program, documents[:: sampled.get(program, 1)], modules)
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
