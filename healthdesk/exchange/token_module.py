"""The middleware through which we speak to a card: where it is, and one conversation at a time.

It is a program of somebody else that the person installed. Its place is a setting of the computer,
with defaults per system.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from os.path import expandvars
from pathlib import Path
from typing import Any

from healthdesk.errors import DeviceTrouble
from healthdesk.resource_paths import resource

_one_at_a_time = threading.Lock()


def usual_modules(system: str = sys.platform) -> tuple[Path, ...]:
    """Where the middleware is on this kind of computer, likeliest first."""
    known = json.loads(resource("codes", "eid-middleware.json").read_text(encoding="utf-8"))["modules"]
    return tuple(Path(expandvars(one)) for one in known.get(system, ()))


def find_module(chosen: str) -> Path:
    """The chosen module, or the first usual one that is there."""
    if chosen:
        if not Path(chosen).is_file():
            raise DeviceTrouble("eid.no_such_middleware", path=chosen)
        return Path(chosen)
    found = next((one for one in usual_modules() if one.is_file()), None)
    if found is None:
        raise DeviceTrouble("eid.no_middleware")
    return found


@contextmanager
def middleware(chosen: str) -> Iterator[tuple[Any, Any]]:
    """PKCS#11 and the module, for one conversation. What it says is wrong becomes a `DeviceTrouble`."""
    module = find_module(chosen)
    try:
        import pkcs11  # noqa: PLC0415 - a house without readers never needs it
    except ImportError:
        raise DeviceTrouble("eid.no_pkcs11") from None
    with _one_at_a_time:
        try:
            library = pkcs11.lib(str(module))
        except pkcs11.exceptions.PKCS11Error:
            raise DeviceTrouble("eid.bad_middleware", path=str(module)) from None
        try:
            yield pkcs11, library
        except pkcs11.exceptions.PKCS11Error:
            raise DeviceTrouble("eid.card_trouble") from None
        finally:
            # Other programs get the card back, and a reader that is plugged in later is seen.
            pkcs11.unload(str(module))
