"""What this computer remembers: never a person's data, never a secret.

A JSON file in the folder that `appdirs` gives; ``HEALTHDESK_HOME`` puts data and settings elsewhere
(tests, a stick). Unknown or damaged settings fall back to the defaults: they never stop a start.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, field
from pathlib import Path

import appdirs
import msgspec

APP = "HealthDesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One computer's settings."""

    language: str = "nl"
    theme: str = "system"
    """system, light or dark"""
    lock_minutes: int = 5
    """Minutes without a key or click before the window locks; 0 is never."""
    last_person: str = ""
    """Name on top of the unlock screen."""
    house_path: str = ""
    """The SQLite file of the house; empty means the usual place."""
    server_url: str = ""
    """Address of the shared database without a password; empty means this computer."""
    backup_folder: str = ""
    day_folder: str = ""
    """Where tomorrow's lists go each evening, not encrypted; empty means nowhere."""
    calendar_folder: str = ""
    """Where calendars of the therapists keep themselves up to date; empty means nowhere."""
    eid_module: str = ""
    """Path of the identity card's middleware (PKCS#11); empty means the usual places of this system."""
    window: dict[str, str] = field(default_factory=dict)
    """Geometry, columns and the like, by widget; opaque text."""


def data_folder() -> Path:
    """Where the house's file, its back-ups and reports are by default."""
    home = os.environ.get("HEALTHDESK_HOME")
    return Path(home) if home else Path(appdirs.user_data_dir(APP, appauthor=False))


def settings_file() -> Path:
    """Where the settings of this computer are."""
    home = os.environ.get("HEALTHDESK_HOME")
    folder = Path(home) if home else Path(appdirs.user_config_dir(APP, appauthor=False))
    return folder / "settings.json"


def house_file(settings: Settings) -> Path:
    """The SQLite file that holds the house on this computer."""
    return Path(settings.house_path) if settings.house_path else data_folder() / "house.healthdesk"


def backup_folder(settings: Settings) -> Path:
    """Where back-ups go unless told otherwise."""
    return Path(settings.backup_folder) if settings.backup_folder else data_folder() / "back-ups"


def witness_folder() -> Path:
    """Where this computer notes what it saw of houses on a server."""
    return data_folder() / "witnesses"


def load() -> Settings:
    """The settings of this computer, or the defaults."""
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(settings_file().read_bytes(), type=Settings)
    return Settings()


def save(settings: Settings) -> None:
    """Keep them, in one step. A computer that cannot keep them goes on without."""
    path = settings_file()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".json-new")
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2))
        draft.replace(path)
