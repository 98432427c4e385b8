"""The fuzzer over the forms finds nothing in the program of now; a file that is refused is no fault."""

from __future__ import annotations

import pytest

from dev_checks import form_fuzz
from dev_checks.__main__ import CHECKS, DEEP, main


def test_some_damage_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form_fuzz, "ROUNDS", 25)
    assert form_fuzz.complaints() == []


def test_a_file_that_is_refused_is_no_fault() -> None:
    for text in (b"", b"{", b"[]", b'{"resourceType": "Patient"}', b"\xff\xfe\x00"):
        assert list(form_fuzz._faults(text)) == []


def test_it_runs_only_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert not CHECKS.keys() & DEEP.keys()
    assert main(["no-such-check", "--deep"]) == 2
    assert "form-fuzz" in capsys.readouterr().out
