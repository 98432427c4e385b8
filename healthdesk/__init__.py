"""HealthDesk, the front desk of a community health centre or a youth therapy house.

The map of this house, from the ways in to the ground (each may use what stands below it):

    __main__  cli  startup   the ways in; startup is the only file that knows every part
    tour/       the whole morning in the real window, as pictures; a test and a demonstration at once

    ui/         what is seen: the only folder, with startup, that imports PySide6
    actions/    what a person can do: one function = one click = one transaction
    db/         how it is kept: the only folder that imports SQLAlchemy
    letters/    how it is printed: the only folder that imports ReportLab
    exchange/   how it talks: outside form <-> records
    vault/      how it is guarded: secrets in, keys out
    rules/      what is allowed: pure questions about records
    records/    what we keep: frozen, typed facts

    errors  settings  resource_paths  sentences  clock   handed over, not fetched

Everything that is not code (forms, letter texts, partners, translations) is in ``resources/``.
Who may import whom is checked by ``python3 dev.py check``; the contracts stand in pyproject.toml.
"""

from __future__ import annotations

__version__ = "0.1.0"
NAME = "HealthDesk"
