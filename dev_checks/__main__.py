"""All checks, one after the other; each says what it found, and the status tells whether all is well.

`python3 dev.py check lint sizes` does only those; `--deep` adds those that take minutes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial

from dev_checks import form_fuzz, house_rules, moment_oracle, sentences, sizes, tools, translations

CHECKS: dict[str, Callable[[], list[str]]] = {
    **{name: partial(tools.complaints, name) for name in tools.TOOLS},
    "translations": translations.complaints,
    "sentences": sentences.complaints,
    "sizes": sizes.complaints,
    "house-rules": house_rules.complaints,
}


DEEP: dict[str, Callable[[], list[str]]] = {
    "form-fuzz": form_fuzz.complaints,
    "moment-oracle": moment_oracle.complaints,
}
"""Only when asked for: by name, or by --deep."""


def main(words: list[str]) -> int:
    """Run the named checks, or all."""
    known = CHECKS | DEEP
    deep, named = "--deep" in words, [word for word in words if word != "--deep"]
    unknown = [word for word in named if word not in known]
    if unknown:
        print(f"no such check: {', '.join(unknown)}; there are: {', '.join(known)}")
        return 2
    failed = []
    for name in named or (known if deep else CHECKS):
        started = time.monotonic()
        found = known[name]()
        seconds = time.monotonic() - started
        print(f"{name:<14} {'ok' if not found else 'NOT OK'}  ({seconds:.1f} s)", flush=True)
        for line in found:
            print(f"    {line}")
        if found:
            failed.append(name)
    print(f"not ok: {', '.join(failed)}" if failed else "all checks ok")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
