"""What all tests share: the same examples on every machine, however slow."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "house",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the golden files."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite fixtures/golden with what is written now; read the difference",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes], None]:
    """Hold bytes to a file of fixtures/golden, or rewrite it when asked to."""

    def hold(name: str, content: bytes) -> None:
        path = Path(__file__).parent.parent / "fixtures" / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        assert path.is_file(), f"no {path.name}; `pytest --update-golden` writes it"
        assert content.splitlines() == path.read_bytes().splitlines()
        assert content == path.read_bytes()

    return hold
