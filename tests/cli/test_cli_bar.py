"""How far it is: told on a terminal, and nowhere else."""

from __future__ import annotations

import io
import sys

import pytest
from tqdm import tqdm

from healthdesk.cli_bar import Bar


class Terminal(io.StringIO):
    """Somebody watches."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("watched", "shown"), [(Terminal(), True), (io.StringIO(), False)])
def test_how_far_it_is_is_shown_to_who_watches(
    watched: io.StringIO, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tqdm, "monitor_interval", 0)  # its watching thread would outlive the test
    monkeypatch.setattr(sys, "stderr", watched)
    with Bar() as bar:
        bar.show("copy", 1, 4)
        bar.show("copy", 4, 4)
        bar.show("check", 2, 2)
    told = watched.getvalue()
    for words in ("Kopiëren", "4/4", "Nakijken", "2/2"):
        assert (words in told) is shown
