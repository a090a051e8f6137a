"""A breaking change is found, and passes when the CHANGELOG names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.public_api import main

CALLS = """
__all__ = ["answer"]

async def answer(session, call_control_id: str, *, record: str | None = None) -> None: ...
async def not_public(session) -> None: ...
"""
MODELS = """
class Call:
    id: str | None = None
    _private: int = 0

    def __init__(self, session=None) -> None: ...

Codec: TypeAlias = Literal["PCMU", "PCMA"]
"""
CHANGELOG = """# Changelog

## Unreleased

- {line}

## 1.0.0

- `api.calls.answer(record)` begins a recording; `models.Codec` is new.
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for path, text in {
        "telnyx_async/__init__.py": '__version__ = "1.0.0"\n',
        "telnyx_async/_engine/inner.py": '__all__ = ["f"]\ndef f(): ...\n',
        "telnyx_async/api/__init__.py": "",
        "telnyx_async/api/calls.py": CALLS,
        "telnyx_async/models/__init__.py": "",
        "telnyx_async/models/calls.py": MODELS,
        "telnyx_async/models/shared.py": "",
        "tools/.keep": "",
        "CHANGELOG.md": CHANGELOG.format(line="Nothing yet."),
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    assert main(["record", "--root", str(tmp_path)]) == 0
    return tmp_path


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        ("api/calls.py", ", *, record: str | None = None", "", "api.calls.answer(record): Parameter was removed"),
        ("api/calls.py", "record: str | None = None", "record: str", "(record): Parameter is now required"),
        ("api/calls.py", "*, record", "*, to: str, record", "(to): Parameter was added as required"),
        ("api/calls.py", "def answer", "def accept", "api.calls.answer: Public object was removed"),
        ("models/calls.py", "    id: str | None = None\n", "", "models.Call.id: Public object was removed"),
        ("models/calls.py", "session=None", "", "models.Call(session): Parameter was removed"),
        ("models/calls.py", "Codec", "Codecs", "models.Codec: Public object was removed"),
    ],
)
def test_a_breaking_change_is_found(
    checkout: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, found: str
) -> None:
    replace(checkout / "telnyx_async" / file, old, new)
    assert main(["check", "--root", str(checkout)]) == 1
    assert found in capsys.readouterr().err


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("api/calls.py", "*, record", "*, to: str | None = None, record"),
        ("api/calls.py", "def not_public", "def gone"),
        ("_engine/inner.py", "def f", "def g"),
        ("models/calls.py", "_private", "_secret"),
        ("models/calls.py", "id: str | None = None", "id: str | None = None\n    state: str | None = None"),
    ],
)
def test_what_breaks_nobody_passes(checkout: Path, file: str, old: str, new: str) -> None:
    replace(checkout / "telnyx_async" / file, old, new)
    assert main(["check", "--root", str(checkout)]) == 0


def test_a_model_may_move_to_another_module(checkout: Path) -> None:
    (checkout / "telnyx_async/models/calls.py").rename(checkout / "telnyx_async/models/shared.py")
    assert main(["check", "--root", str(checkout)]) == 0


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("`api.calls.answer(record)` is gone: use `calls.start_recording`.", 0),
        ("`api.*(record)` is gone.", 0),
        ("`api.calls.answer` changed.", 1),
        ("api.calls.answer(record) is gone.", 1),
        ("Everything changed: `*`.", 1),
    ],
)
def test_a_breaking_change_passes_when_the_changelog_names_it(checkout: Path, line: str, code: int) -> None:
    replace(checkout / "telnyx_async/api/calls.py", ", *, record: str | None = None", "")
    (checkout / "CHANGELOG.md").write_text(CHANGELOG.format(line=line))
    assert main(["check", "--root", str(checkout)]) == code


def test_the_section_may_have_the_version_that_it_will_be_released_as(checkout: Path) -> None:
    replace(checkout / "telnyx_async/api/calls.py", ", *, record: str | None = None", "")
    text = CHANGELOG.format(line="`api.calls.answer(record)` is gone.").replace("Unreleased", "2.0.0")
    (checkout / "CHANGELOG.md").write_text(text)
    assert main(["check", "--root", str(checkout)]) == 0


def test_a_changelog_without_the_last_release_is_refused(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "CHANGELOG.md").write_text("# Changelog\n")
    assert main(["check", "--root", str(checkout)]) == 1
    assert "no section '## 1.0.0'" in capsys.readouterr().err


def test_the_record_of_the_same_names_is_the_same_bytes(checkout: Path) -> None:
    file = checkout / "tools/last-release.json.gz"
    before = file.read_bytes()
    assert main(["record", "--root", str(checkout)]) == 0
    assert file.read_bytes() == before
