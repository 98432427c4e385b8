"""Who signed a PDF, and whether it still holds: a letter of the house, or any file.

Who may vouch for a signer is the house's own list of roots; a coordinator puts them on it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from healthdesk.actions.bounded_file import read_bounded
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.house_choice import HouseChoice
from healthdesk.db import house_policies
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.exchange import certificates
from healthdesk.letters.texts import day_in_words
from healthdesk.records.letter import Letter
from healthdesk.records.signature import FoundSignature, KnownRoot, SignaturePolicy, Trust
from healthdesk.rules.roles import Right, require
from healthdesk.rules.stamp_addresses import stamp_address
from healthdesk.sentences import sentence

_SUBJECT: Final = "signatures"
_LARGEST = 100 * 1024 * 1024
_IN_EVERY_SIGNATURE = b"/ByteRange"
"""It stands there in plain, whatever else is squeezed."""


@dataclass(frozen=True, slots=True)
class Told:
    """One signature, and what to say of it."""

    found: FoundSignature
    words: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one file, and below it what nobody could know here, or that there is nothing."""

    name: str
    lines: tuple[Told, ...]
    foot: str

    @property
    def words(self) -> tuple[str, ...]:
        """All of it."""
        return (*(one.words for one in self.lines), self.foot)


def in_letter(desk: Desk, letter: Letter, pdf: bytes) -> Checked:
    """Those in a letter that left and was opened just now: that look is on record."""
    return in_bytes(desk, pdf, letter.number)


def in_bytes(desk: Desk, pdf: bytes, name: str) -> Checked:
    """Those in a PDF at hand; most have none, and then nothing is opened."""
    require(desk.actor, Right.SEE_PATIENTS)
    if _IN_EVERY_SIGNATURE not in pdf:
        return _told(desk, name, ())
    return _checked(desk, pdf, name)


def in_file(desk: Desk, path: Path) -> Checked:
    """Those in any PDF. Raises `BadFile`."""
    require(desk.actor, Right.SEE_PATIENTS)
    try:
        pdf = read_bounded(path, _LARGEST)
    except OSError as refused:
        raise BadFile("verify.unreadable", where=path.name, why=refused) from None
    if pdf is None:
        raise BadFile("verify.too_big", where=path.name)
    return _checked(desk, pdf, path.name)


def _checked(desk: Desk, pdf: bytes, name: str) -> Checked:
    from healthdesk.exchange.pdf_signatures import signatures_in  # noqa: PLC0415 - 0.3 s that only this needs

    return _told(desk, name, signatures_in(pdf, policy_of(desk).roots, name))


def _told(desk: Desk, name: str, found: tuple[FoundSignature, ...]) -> Checked:
    names = {one.name for one in policy_of(desk).roots} if found else set()
    lines = tuple(Told(one, _line(desk, one, names)) for one in found)
    foot = "verify.not_asked_outside" if found else "verify.none"
    return Checked(name, lines, sentence(desk.language, foot))


def _line(desk: Desk, one: FoundSignature, names: Collection[str]) -> str:
    say, moment = desk.language, ""
    if one.at is not None:
        local = one.at.astimezone(desk.clock.zone)
        moment = sentence(say, "verify.moment", day=day_in_words(local.date(), say), time=f"{local:%H:%M}")
    who = sentence(say, "verify.who", name=one.name, moment=moment or sentence(say, "verify.no_moment"))
    since = sentence(say, f"verify.since.{one.since.value}")
    namesake = one.trust is Trust.UNKNOWN and one.issuer in names
    trusted = "namesake" if namesake else one.trust.value
    trust = sentence(say, f"verify.trust.{trusted}", issuer=one.issuer, root=one.root)
    return " ".join(filter(None, (who, _stamp(desk, one), since, trust)))


def _stamp(desk: Desk, one: FoundSignature) -> str:
    """What a timestamp adds: the time by somebody else's clock."""
    if one.stamped_at is None:
        return ""
    local, say = one.stamped_at.astimezone(desk.clock.zone), desk.language
    key = "verify.stamp.known" if one.clock_known else "verify.stamp.unknown"
    day = day_in_words(local.date(), say)
    return sentence(say, key, server=one.stamped_by, day=day, time=f"{local:%H:%M}")


# --- who may vouch


def policy_in(_desk: Desk, session: Any) -> SignaturePolicy:
    """As the house said."""
    return house_policies.known(session, _SUBJECT, SignaturePolicy) or SignaturePolicy()


def policy_of(desk: Desk) -> SignaturePolicy:
    """The same, asked by a page."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return policy_in(desk, session)


def look_at_root(path: Path) -> KnownRoot:
    """A certificate from a file, to compare its fingerprint before anybody trusts it. Raises `BadFile`."""
    try:
        with path.open("rb") as file:
            raw = file.read(1_000_000)
    except OSError as refused:
        raise BadFile("verify.unreadable", where=path.name, why=refused) from None
    return certificates.read_root(raw, path.name)


def trust(desk: Desk, root: KnownRoot) -> Done[SignaturePolicy]:
    """From now on what hangs from this certificate is known."""
    require(desk.actor, Right.MANAGE_HOUSE)
    before = policy_of(desk)
    if any(one.sha256 == root.sha256 for one in before.roots):
        raise NotAllowed("verify.trusted_already", name=root.name)
    mine = replace(root, added_on=desk.clock.today(), added_by=desk.actor.name)
    return _CHOICE.keep(desk, replace(before, roots=(*before.roots, mine)))


def trust_no_more(desk: Desk, sha256: str) -> Done[SignaturePolicy]:
    """It vouches for nobody any more."""
    require(desk.actor, Right.MANAGE_HOUSE)
    before = policy_of(desk)
    rest = tuple(one for one in before.roots if one.sha256 != sha256)
    if rest == before.roots:
        raise NotAllowed("verify.not_on_the_list")
    return _CHOICE.keep(desk, replace(before, roots=rest))


def choose_stamps(desk: Desk, typed: str) -> Done[SignaturePolicy]:
    """Which timestamp server is asked while signing, by its address; empty for none."""
    require(desk.actor, Right.MANAGE_HOUSE)
    return _CHOICE.keep(desk, replace(policy_of(desk), stamps=stamp_address(typed)))


_CHOICE = HouseChoice(
    subject=_SUBJECT,
    action="signatures.policy",
    change="signatures",
    known=policy_in,
    told=lambda kept: {
        "trusted": [f"{one.name} {one.sha256}" for one in kept.roots],
        "timestamps": kept.stamps,
    },
)
