"""Which tone a refusal has."""

from __future__ import annotations

from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.ui.parts.banner import tone_of


def test_what_a_colleague_changed_is_nobody_s_fault() -> None:
    assert tone_of(NotAllowed("agenda.overlap")) == tone_of(ChangedMeanwhile()) == "amber"
    assert tone_of(Trouble("storage.gone")) == "red"
