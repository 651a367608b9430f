"""What the tests share."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "docs" / "sample" / "northern-frontier.txt"


def own_texts() -> list[str]:
    """The project's own news texts: the sample, and those of the truth without their answers."""
    texts = [SAMPLE.read_text(encoding="utf-8")]
    for path in sorted((REPOSITORY / "tests" / "gold").glob("*.md")):
        if path.name != "README.md":
            texts += plain(path.read_text(encoding="utf-8"))
    return texts


def plain(marked: str) -> list[str]:
    """The texts of a file of the truth: `[name|answer]` is `name`."""
    import re

    sections = re.split(r"(?m)^#+ .*$", marked)
    plain_sections = (re.sub(r"\[([^]|]*)\|[^]]*\]", r"\1", section).strip() for section in sections)
    return [section for section in plain_sections if section]


def program(*arguments: str, input: str = "", check: bool = True) -> subprocess.CompletedProcess[str]:
    """Runs the command line of the installed package."""
    return subprocess.run(
        [sys.executable, "-m", "geobrief", *arguments],
        input=input,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=check,
    )


@pytest.fixture(scope="session")
def texts() -> list[str]:
    found = own_texts()
    assert len(found) > 20
    return found
