"""How far a long command is, on a terminal; quiet where nobody watches."""

from __future__ import annotations

import sys
from typing import Any, Self

from healthdesk.sentences import sentence
from healthdesk.settings import load

DOING = "cli.doing"


class Bar:
    """A bar for each part of the work, in the person's language. Its `show` is a `Progress`."""

    def __init__(self, label: str = DOING) -> None:
        """`label` is how the keys of what it says begin."""
        self._label = label
        self._what = ""
        self._bar: Any = None

    def show(self, what: str, done: int, of_all: int) -> None:
        """So much is done."""
        from tqdm import tqdm  # noqa: PLC0415 - what is quickly done needs none

        if what != self._what:
            self.close()
            self._what = what
            label = sentence(load().language, f"{self._label}_{what}")
            self._bar = tqdm(total=of_all, desc=label, disable=not sys.stderr.isatty())
        if self._bar is not None:
            self._bar.total = of_all
            self._bar.update(done - self._bar.n)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the bar as it stands."""
        if self._bar is not None:
            self._bar.close()
