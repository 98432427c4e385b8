"""Checking a whole house: the file, the schema, and the chain of the audit book."""

from __future__ import annotations

import json
from dataclasses import dataclass

from healthdesk.actions.desk import Desk
from healthdesk.db import audit, integrity, migrate
from healthdesk.db.store import Store
from healthdesk.records.audit import ChainVerdict
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class HouseCheck:
    """What was found."""

    schema: str
    schema_is_newest: bool
    damage: tuple[str, ...]
    """What the engine found wrong, in its own words."""
    chain: ChainVerdict
    rows: dict[str, int]

    @property
    def sound(self) -> bool:
        """Whether everything is as it should be."""
        return self.schema_is_newest and not self.damage and self.chain.whole

    def in_words(self, language: str) -> str:
        """A line for each thing that was looked at."""
        damage = "check.damaged" if self.damage else "check.file_sound"
        chain = "check.chain_whole" if self.chain.whole else "check.chain_broken"
        schema = "check.schema_newest" if self.schema_is_newest else "check.schema_old"
        return "\n".join(
            (
                sentence(language, damage, found="; ".join(self.damage[:5])),
                sentence(language, schema, version=self.schema),
                sentence(language, chain, entries=self.chain.entries, broken_at=self.chain.broken_at),
            )
        )

    def as_json(self) -> str:
        """For a program to read."""
        return json.dumps(
            {
                "sound": self.sound,
                "schema": self.schema,
                "schema_is_newest": self.schema_is_newest,
                "damage": list(self.damage),
                "audit": {
                    "entries": self.chain.entries,
                    "broken_at": self.chain.broken_at,
                    "head": self.chain.head,
                },
                "rows": self.rows,
            },
            indent=2,
        )


def check_house(desk: Desk) -> HouseCheck:
    """Look at everything. Takes seconds for a large house: call it off the UI thread.

    Whoever is signed in may ask: the answer tells of nobody, and a damaged house is everyone's worry.
    """
    return check_store(desk.store)


def check_store(store: Store) -> HouseCheck:
    """The same for a house that nobody signed in to: a restored copy."""
    present = migrate.present(store) or ""
    with store.reading() as session:
        chain = audit.verify(session)
    return HouseCheck(
        schema=present,
        schema_is_newest=present == migrate.newest(),
        damage=integrity.trouble_in(store),
        chain=chain,
        rows=integrity.counts(store),
    )
