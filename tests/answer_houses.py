"""Two houses with real encrypted files: one refers, the other answers, each by a PDF."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import Preview, open_draft, preview
from healthdesk.actions.follow_up_referral import open_referral, take_step
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.receive_answer import OpenedAnswer
from healthdesk.actions.receive_referral import Opened, look_into_letter, take_in_letter
from healthdesk.actions.send_letter import send
from healthdesk.db import partners, patients
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.referral import Planned, Referral, ReferralState
from tests.letter_desk import Case, agreement, case, cgg


@dataclass(frozen=True)
class Houses:
    """`here` referred somebody; `there` took it in from the PDF and may answer."""

    here: Desk
    there: Desk
    ours: Case
    theirs: Referral
    folder: Path

    @property
    def state(self) -> ReferralState:
        return self.kept.state

    @property
    def kept(self) -> Referral:
        """Our referral as it stands now."""
        return open_referral(self.here, self.ours.referral.id).line.referral

    def moves(self, to: ReferralState, text: str = "", planned: Planned | None = None) -> None:
        """They do something with it over there."""
        now = open_referral(self.there, self.theirs.id).line.referral
        take_step(self.there, now.id, now.version, to, text, planned)

    def drafted(self, **choices: object) -> Preview:
        """Their reply as it would leave."""
        draft = open_draft(self.there, LetterKey(LetterKind.REPLY, self.theirs.id))
        return preview(draft.facts, replace(draft.choices, **{"with_data": True, **choices}))  # type: ignore[arg-type]

    def answered(self, **choices: object) -> bytes:
        """The PDF of their reply, as it left."""
        shown = self.drafted(**choices)
        looks = tuple(one.name for one in shown.draft.remarks if one.weight is Weight.LOOK)
        shown = preview(shown.draft.facts, replace(shown.draft.choices, accepted=looks))
        return open_letter(self.there, send(self.there, shown).result.id).pdf

    def opened(self, pdf: bytes) -> OpenedAnswer:
        """The PDF looked into at our desk."""
        found = look_into_letter(self.here, self.on_disk(pdf))
        assert isinstance(found, OpenedAnswer)
        return found

    def on_disk(self, pdf: bytes, name: str = "antwoord.pdf") -> Path:
        (self.folder / name).write_bytes(pdf)
        return self.folder / name


def referred(here: Desk, there: Desk, folder: Path) -> Houses:
    """Yara was referred from one house to the other, by a PDF with its data inside."""
    ours = case(here, partner=cgg(here, name=there.house.name))
    draft = open_draft(here, ours.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    shown = preview(draft.facts, replace(draft.choices, with_data=True, accepted=looks))
    path = folder / "verwijzing.pdf"
    path.write_bytes(open_letter(here, send(here, shown).result.id).pdf)
    came = look_into_letter(there, path)
    assert isinstance(came, Opened)
    theirs = take_in_letter(there, came, None, None).result
    with there.store.reading() as session:
        person, partner = (
            patients.by_id(session, theirs.patient_id),
            partners.by_id(session, theirs.partner_id),
        )
    assert person is not None
    assert partner is not None
    agreement(there, person, partner)
    return Houses(here, there, ours, theirs, folder)


def withdrawn(houses: Houses, **texts: str) -> bytes:
    """The PDF of our withdrawal, as it left with its data."""
    one = houses.kept
    take_step(houses.here, one.id, one.version, ReferralState.WITHDRAWING, "Zij verhuist.")
    draft = open_draft(houses.here, LetterKey(LetterKind.WITHDRAWAL, one.id))
    chosen = replace(draft.choices, with_data=True, texts=texts, taken=dict.fromkeys(texts, True))
    shown = preview(draft.facts, chosen)
    looks = tuple(remark.name for remark in shown.draft.remarks if remark.weight is Weight.LOOK)
    shown = preview(draft.facts, replace(chosen, accepted=looks))
    return open_letter(houses.here, send(houses.here, shown).result.id).pdf
