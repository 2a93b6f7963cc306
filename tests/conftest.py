"""What many tests need: the originals where they are, and a browser where there is one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Random input, the same at every run unless `make fuzz` asks for more of it: a red run must be red again.
_CASES = int(os.environ.get("GLOSSATOR_FUZZ", "0"))
settings.register_profile(
    "glossator",
    max_examples=_CASES or 500,
    derandomize=not _CASES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
settings.load_profile("glossator")

# What a runner of CI sets changes what a build may do (nothing of a folder `sources/` that merely lies there): taken
# away before any test, also from what the tests start. A test that means a runner sets it again.
IN_CI = bool(os.environ.get("CI"))
for _name in ("CI", "GITHUB_ACTIONS", "SITE_URL", "SOURCE_DATE_EPOCH"):
    os.environ.pop(_name, None)

CHECKOUT = Path(__file__).resolve().parents[1]
SHARED = CHECKOUT.parent / "shared"


@pytest.fixture(scope="session", autouse=True)
def without_shipped_styles() -> Iterator[None]:
    """Keep the package of styles out: hundreds of small builds would each ask for four more of them.

    Tests of them put the package, or styles of their own, back in.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("glossator.bibliography.styles.taken_along.PACKAGE", "")
        yield


@pytest.fixture(autouse=True)
def built_anew(request: pytest.FixtureRequest) -> Iterator[None]:
    """Build what is asked for, though the site stands there as it would be built: tests compare builds."""
    if "standing" in request.keywords:
        yield
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("glossator.publish.standing.Standing.stood", lambda self: None)
        yield


@pytest.fixture(scope="session")
def originals() -> Path:
    """Return the folder `shared` beside the checkout; without it the test says so and is skipped."""
    if not (SHARED / "texts").is_dir():
        pytest.skip("no originals: ../shared/texts is not beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def in_ci() -> bool:
    """Return whether this run is CI's, where nothing that the project's own files install may be missing."""
    return IN_CI


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of the system's Chromium; on a contributor's machine without one the test is skipped."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    if IN_CI:
        pytest.fail("CI is set and there is no Chromium: .ci/run installs it")
    pytest.skip("no browser: install your system's chromium to run this test")
