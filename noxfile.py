"""Every check, each in an environment of its own: ``nox`` runs what CI runs."""

import os
import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_external_run = True
nox.options.sessions = ["lint", "typing", "docs", "doctests", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)
CORPORA = Path("../shared/corpora")
# What asks hatch_build.py for a compiled wheel.
COMPILED = {"HATCH_BUILD_HOOK_ENABLE_CUSTOM": "1"}


def group(*names: str) -> list[str]:
    """Return the requirements of dependency groups."""
    return list(nox.project.dependency_groups(PYPROJECT, *names))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Unit, table, property and golden tests, against the built wheel."""
    session.install(".", *group("tests"))
    # Plain `pytest`, never `python -m pytest`: the latter puts the checkout's
    # timeline/ on sys.path in front of the wheel just installed.
    pytest = f"{session.bin}/pytest"
    session.run("coverage", "run", "-p", pytest, *session.posargs)
    if not session.posargs:
        session.notify("coverage")


@nox.session
def compiled(session: nox.Session) -> None:
    """The tests against the build that mypyc compiles."""
    _need_compiler(session)
    session.install(".", *group("tests"), env=COMPILED)
    told = "import timeline.stages.resolve as m; assert not m.__file__.endswith('.py')"
    session.run("python", "-I", "-c", told)
    session.run(f"{session.bin}/pytest", *session.posargs)


def _need_compiler(session: nox.Session) -> None:
    """Install a C compiler where there is none and we may."""
    if shutil.which("gcc"):
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        session.error("gcc is not there, and only root can install it")
    apt = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
    session.run("apt-get", "update", "-qq", external=True)
    session.run(*apt, "gcc", "libc6-dev", external=True, silent=True)


@nox.session
def coverage(session: nox.Session) -> None:
    """Which lines and branches no test has run; fails below the floor."""
    session.install(*group("tests"))
    session.run("coverage", "combine")
    session.run("coverage", "report")


@nox.session
def doctests(session: nox.Session) -> None:
    """The examples in docstrings, README.md and docs/."""
    session.install(".", *group("tests"))
    session.run("pytest", "--doctest-modules", "--pyargs", "timeline", "-q")
    session.run("pytest", "--doctest-glob=*.md", "README.md", "docs", "-q")


@nox.session
def browser(session: nox.Session) -> None:
    """TimelineJS and our own page, in Chromium; installs it where it may."""
    if shutil.which("chromium") is None:
        if shutil.which("apt-get") is None or os.geteuid() != 0:
            session.error("chromium is not there, and only root can install it")
        apt = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
        session.run("apt-get", "update", "-qq", external=True)
        session.run(*apt, "chromium", external=True, silent=True)
    session.install(".", *group("tests", "browser"))
    modules = Path(session.create_tmp()).resolve() / "node_modules"
    npm = ("npm", "install", "--no-save", "--silent", "--prefix", str(modules.parent))
    packages = ("@knight-lab/timelinejs@3.9.11", "axe-core@4")
    session.run(*npm, *packages, external=True)
    session.run(
        *("pytest", "tests/browser", *session.posargs),
        env={"NODE_PATH": str(modules), "TIMELINE_CLIENTS": "required"},
    )


@nox.session
def clients(session: nox.Session) -> None:
    """Our files in the programs of others; installs what it may."""
    if not Path("/usr/include/libical/ical.h").exists():
        if shutil.which("apt-get") is None or os.geteuid() != 0:
            session.error("libical-dev is not there, and only root can install it")
        apt = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
        session.run("apt-get", "update", "-qq", external=True)
        session.run(*apt, "libical-dev", "gcc", external=True, silent=True)
    session.install(".", *group("tests", "clients"))
    modules = Path(session.create_tmp()).resolve() / "node_modules"
    npm = ("npm", "install", "--no-save", "--silent", "--prefix", str(modules.parent))
    packages = ("ical.js@2.2.1", "jsdom@29", "vis-timeline@8")
    session.run(*npm, *packages, external=True)
    session.run(
        *("pytest", "tests/clients", *session.posargs),
        env={"NODE_PATH": str(modules), "TIMELINE_CLIENTS": "required"},
    )


@nox.session
def docs(session: nox.Session) -> None:
    """The pages, with every reference resolved."""
    session.install(".", *group("docs"))
    session.run("sphinx-build", "-n", "-W", "-q", "docs", "docs/_build/html")


@nox.session
def lint(session: nox.Session) -> None:
    """Style, layers and doors."""
    session.install("-e", ".", *group("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports")


@nox.session
def typing(session: nox.Session) -> None:
    """Types, by two checkers, the public API from a user's side included."""
    session.install("-e", ".", *group("typing"))
    session.run("mypy")
    session.run("pyright")


@nox.session
def golden(session: nox.Session) -> None:
    """Rewrite the golden files; read the difference before committing it."""
    session.install(".", *group("tests"))
    session.run("pytest", "--update-golden", *session.posargs)


@nox.session
def evaluate(session: nox.Session) -> None:
    """Precision, recall and value accuracy on annotated articles, against floors."""
    session.install(".")
    session.run("python", "tests/evaluation", *session.posargs)


@nox.session
def folds(session: nox.Session) -> None:
    """The event reader on each fifth of TimeBank, by models that never saw it."""
    session.install(".", *group("training"))
    corpora = Path(session.posargs[0]) if session.posargs else CORPORA
    names = ("timebank.jsonl", "ud-ewt-train.conllu.gz", "ud-ewt-dev.conllu.gz")
    paths = [str(corpora / name) for name in names]
    session.run("python", "tests/training/folds.py", *paths)


@nox.session
def bench(session: nox.Session) -> None:
    """Speed and memory next to other programs."""
    session.install(".", *group("bench"))
    modules = Path(session.create_tmp()).resolve() / "node_modules"
    if shutil.which("npm"):
        chrono = ("npm", "install", "--no-save", "--silent", "chrono-node@2.10.3")
        session.run(*chrono, "--prefix", str(modules.parent), external=True)
    _need_compiler(session)
    other = modules.parent / "compiled"
    session.run("python", "-m", "venv", "--clear", str(other))
    pip = (str(other / "bin" / "pip"), "install", "--quiet", ".")
    session.run(*pip, env=COMPILED, external=True)
    session.run(
        *("python", "tests/bench", "--compiled", str(other / "bin" / "python")),
        *session.posargs,
        env={"NODE_PATH": str(modules)},
    )
