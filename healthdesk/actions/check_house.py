"""Checking a whole house: the file, the schema, and the chain of the audit book."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from healthdesk.actions.desk import Desk
from healthdesk.actions.end_of_book import chain_told, end_of_book
from healthdesk.db import audit, integrity, kept_files, migrate
from healthdesk.db.store import Store
from healthdesk.errors import StorageTrouble
from healthdesk.records.audit import ChainVerdict, Recollection, Sighting
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
    files: tuple[int, int] | None = None
    """How many files the house keeps, and how many are not what they were; None: not looked at.

    A back-up does not look at them: a house with a file that was damaged long ago is backed up all the same.
    """
    remembered: tuple[Recollection, ...] | None = None
    """What became of the lines of the book that this computer and the back-ups remember; None: not asked."""

    @property
    def sound(self) -> bool:
        """Whether everything is as it should be."""
        whole = self.chain is not None and self.chain.whole
        files = self.files is None or not self.files[1]
        return self.schema_is_newest and not self.damage and whole and files and not self.is_cut

    @property
    def is_cut(self) -> bool:
        """Whether lines that were in the book are gone from its end, and nothing says why."""
        return any(one.cut for one in self.remembered or ())

    @property
    def head(self) -> str:
        """Hash of the last line of the book, for a back-up to remember; empty where it cannot be read."""
        return self.chain.head if self.chain else ""

    def in_words(self, language: str) -> str:
        """A line for each thing that was looked at."""
        return "\n".join(told for _, told in self.told(language))

    def told(self, language: str) -> tuple[tuple[bool, str], ...]:
        """The same, each with whether it is as it should be."""
        damage = "check.damaged" if self.damage else "check.file_sound"
        schema = "check.schema_newest" if self.schema_is_newest else "check.schema_old"
        return (
            (not self.damage, sentence(language, damage, found="; ".join(self.damage[:5]))),
            (self.schema_is_newest, sentence(language, schema, version=self.schema or "?")),
            chain_told(self.chain, language),
            *self._files_told(language),
            *(() if self.remembered is None else end_of_book(self.remembered, language)),
        )

    def _files_told(self, language: str) -> tuple[tuple[bool, str], ...]:
        count, wrong = self.files or (0, 0)
        if not count:
            return ()
        key = "check.files_wrong" if wrong else "check.files_whole"
        return ((not wrong, sentence(language, key, count=count, wrong=wrong)),)

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
                    "remembered": [
                        {
                            "line": one.of.line,
                            "by": one.of.back_up or "computer",
                            "held": one.held,
                            "explained": one.told_by is not None,
                        }
                        for one in self.remembered or ()
                    ],
                },
                "files": self.files and {"kept": self.files[0], "not_whole": self.files[1]},
                "rows": self.rows,
            },
            indent=2,
        )


def check_house(
    desk: Desk, progress: Progress = quiet, seen: tuple[Sighting, ...] | None = None
) -> HouseCheck:
    """Look at everything. Takes seconds for a large house: call it off the UI thread.

    `seen` are lines of the book that somebody outside of the house remembers. Whoever is signed in
    may ask: the answer tells of nobody, and a damaged house is everyone's worry.
    """
    found = check_store(desk.store, progress)
    if not found.damage:
        with desk.store.reading() as session:
            found = replace(found, files=kept_files.looked_through(session))
    if found.chain is None or seen is None:
        return found
    with desk.store.reading() as session:
        return replace(found, remembered=tuple(audit.recollect(session, one) for one in seen))


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
