"""Checking a whole house: the file, the schema, and the chain of the audit book."""

from __future__ import annotations

import json
from dataclasses import dataclass

from healthdesk.actions.desk import Desk
from healthdesk.db import audit, integrity, migrate
from healthdesk.db.store import Store
from healthdesk.errors import StorageTrouble
from healthdesk.records.audit import ChainVerdict
from healthdesk.records.progress import Progress, quiet
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class HouseCheck:
    """What was found."""

    schema: str
    schema_is_newest: bool
    damage: tuple[str, ...]
    """What the engine found wrong, in its own words."""
    chain: ChainVerdict | None
    """None where the damage does not let the book be read."""
    rows: dict[str, int]

    @property
    def sound(self) -> bool:
        """Whether everything is as it should be."""
        return self.schema_is_newest and not self.damage and self.chain is not None and self.chain.whole

    @property
    def head(self) -> str:
        """Hash of the last line of the book, for a back-up to remember; empty where it cannot be read."""
        return self.chain.head if self.chain else ""

    def in_words(self, language: str) -> str:
        """A line for each thing that was looked at."""
        damage = "check.damaged" if self.damage else "check.file_sound"
        schema = "check.schema_newest" if self.schema_is_newest else "check.schema_old"
        lines = [
            sentence(language, damage, found="; ".join(self.damage[:5])),
            sentence(language, schema, version=self.schema or "?"),
            self._chain_in_words(language),
        ]
        return "\n".join(lines)

    def _chain_in_words(self, language: str) -> str:
        if self.chain is None:
            return sentence(language, "check.chain_unread")
        key = "check.chain_whole" if self.chain.whole else "check.chain_broken"
        return sentence(language, key, entries=self.chain.entries, broken_at=self.chain.broken_at)

    def as_json(self) -> str:
        """For a program to read."""
        return json.dumps(
            {
                "sound": self.sound,
                "schema": self.schema,
                "schema_is_newest": self.schema_is_newest,
                "damage": list(self.damage),
                "audit": self.chain
                and {
                    "entries": self.chain.entries,
                    "broken_at": self.chain.broken_at,
                    "head": self.chain.head,
                },
                "rows": self.rows,
            },
            indent=2,
        )


def check_house(desk: Desk, progress: Progress = quiet) -> HouseCheck:
    """Look at everything. Takes seconds for a large house: call it off the UI thread.

    Whoever is signed in may ask: the answer tells of nobody, and a damaged house is everyone's worry.
    """
    return check_store(desk.store, progress)


def check_store(store: Store, progress: Progress = quiet) -> HouseCheck:
    """The same for a house that nobody signed in to: a restored copy."""
    damage = integrity.trouble_in(store)
    present, chain, rows = "", None, {}
    try:
        present = migrate.present(store) or ""
        with store.reading() as session:
            chain = audit.verify(session, progress)
        rows = integrity.counts(store)
    except StorageTrouble as trouble:
        if not damage:
            raise
        if trouble.key != "store.damaged":
            damage = (*damage, trouble.key)
    return HouseCheck(present, present == migrate.newest(), damage, chain, rows)
