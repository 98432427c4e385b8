"""For whom a referral is begun and carried: never for who stood there before, at TEJO only when she asked."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import board, open_referral, take_step
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.records.change import Change
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.ui.directory.fit_list import FitList
from healthdesk.ui.directory.said import reason_said
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from tests.letter_desk import Case, agreement, case, cgg, how_sent, yara
from tests.stores import MakeDesk
from tests.ui.busy import busy
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show

BRIDGE = "Overbrugging: de gesprekken hier gaan door tot de partner start."


def _opened(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> tuple[ReferralsPage, Hands]:
    page = ReferralsPage(make_workbench(desk))
    page.link_requested.connect(page.show_link)
    page.resize(1280, 800)
    show(qtbot, page)
    hands = Hands(page, lambda: page.workbench.background.is_resting)
    hands.rest()
    return page, hands


def _moved(desk: Desk, one: Referral, *states: ReferralState, text: str = "") -> Referral:
    for state in states:
        one = take_step(desk, one.id, one.version, state, text or how_sent(state)).result
    return one


def _declined(desk: Desk, one: Case) -> Referral:
    sent = _moved(desk, one.referral, ReferralState.READY, ReferralState.SENT)
    return _moved(desk, sent, ReferralState.DECLINED, text="wachtlijst gesloten")


def _begun(desk: Desk, *, at_request: bool = False, bridging: bool = False) -> Referral:
    who, where = yara(desk), cgg(desk)
    agreement(desk, who, where)
    wish = ReferralWish(
        patient_id=who.id,
        partner_id=where.id,
        reason="slaapt niet",
        question="gesprekken",
        at_request=at_request,
        bridging=bridging,
    )
    return begin(desk, wish).result


def test_a_new_one_is_never_begun_for_who_stood_there_before(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk)
    other = yara(desk, used_name="Noor", code="P-11111", identifiers=(), native_name="")
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("new_referral", one.patient.id, str(one.partner.id)))
    hands.rest()
    with busy(qtbot, page.workbench):
        page.show_link(Link("new_referral", other.id, str(one.partner.id)))
        page.save()
    hands.rest()
    assert [line.referral.id for line in board(desk)] == [one.referral.id]
    page.save()
    hands.rest()
    (begun,) = (line.referral for line in board(desk) if line.referral.id != one.referral.id)
    assert begun.patient_id == other.id


def test_who_cannot_be_opened_leaves_nobody_chosen(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk)
    page, hands = _opened(qtbot, make_workbench, desk)
    told: list[str] = []
    page.workbench.toasts.shown.connect(lambda toast: told.append(toast.text))
    page.show_link(Link("new_referral", one.patient.id, str(one.partner.id)))
    hands.see("Iemand anders")
    page.show_link(Link("new_referral", new_id(), str(one.partner.id)))
    hands.rest()
    assert told
    assert not hands.reads("Yara")
    page.save()
    hands.see("Kies eerst voor wie.")
    assert hands.find(QLineEdit, "Naam, geboortedatum, nummer of code").isVisible()


def test_what_was_told_of_one_does_not_go_along_with_another(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk)
    cgg(desk, key="proef-ander", name="Huis van Rust")
    other = yara(desk, used_name="Noor", code="P-11111", identifiers=(), native_name="")
    declined = _declined(desk, one)
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", declined.id))
    hands.press("Zoek een andere dienst")
    hands.press("Iemand anders")
    page._new.person.pick(other.id)
    hands.rest()
    hands.line("Diensten", "Huis van Rust")
    hands.press("Verwijzing beginnen")
    hands.rest()
    (new,) = [line.referral for line in board(desk) if line.referral.patient_id == other.id]
    assert (new.background, new.at_request) == ("", False)
    assert open_referral(desk, declined.id).line.referral.followed_by is None


def test_what_was_looked_for_in_the_directory_is_what_it_is_about(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk, partner=cgg(desk, needs=("trauma", "talk")))
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("new_referral", one.patient.id, f"{one.partner.id} trauma"))
    hands.see("CGG De Proef · Thema: trauma")
    hands.press("Verwijzing beginnen")
    hands.rest()
    assert "trauma" in {line.referral.theme for line in board(desk)}


def test_after_a_refusal_others_that_do_the_same_are_offered(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk, partner=cgg(desk, needs=("trauma", "therapy")))
    cgg(desk, key="proef-ander", name="Huis van Rust", needs=("therapy",))
    cgg(desk, key="proef-soep", name="De Soepkom", needs=("meals",))
    declined = _declined(desk, one)
    assert declined.theme == ""
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", declined.id))
    hands.press("Zoek een andere dienst")
    hands.line("Diensten", "Huis van Rust")
    (fits,) = page.findChildren(FitList)
    shown = [each.partner.name for each in fits._fits]
    assert shown == ["Huis van Rust"]


def test_a_contact_on_one_that_was_closed_meanwhile_says_that_nobody_is_asked_again(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk)
    sent = _moved(desk, one.referral, ReferralState.READY, ReferralState.SENT, ReferralState.ACCEPTED)
    page, hands = _opened(qtbot, make_workbench, desk)
    told: list[str] = []
    page.workbench.toasts.shown.connect(lambda toast: told.append(toast.text))
    page.show_link(Link("referral", sent.id))
    hands.press("Contact noteren")
    hands.write("Wat werd er gezegd", "zij bellen terug")
    hands.write("Opnieuw vragen op", "+1w")
    _moved(desk, sent, ReferralState.COMPLETED, text="gestart")  # at the other desk
    hands.press("Noteren")
    hands.rest()
    assert open_referral(desk, sent.id).story[0].text == "zij bellen terug"
    assert any("niet opnieuw gevraagd" in words for words in told)


def test_at_tejo_it_leaves_when_she_asked_and_the_bridge_holds_until_they_started(
    qtbot: QtBot, make_workbench: MakeWorkbench, sqlite_store: object, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    one = _begun(desk, bridging=True)
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", one.id))
    hands.press("Klaar om te versturen")
    hands.see("TEJO deelt alleen als de jongere er zelf om vraagt.")
    hands.find(QCheckBox, "De persoon vroeg er zelf om").click()
    hands.press("Klaar om te versturen")
    hands.press("Is meegegeven")
    hands.write("Zonder brief van hier: hoe ging de verwijzing weg?", "op een kaartje")
    hands.press("Is meegegeven")
    hands.see("meegegeven", BRIDGE)
    hands.press("Is aanvaard")
    hands.see("aanvaard", BRIDGE)
    hands.press("Niet verschenen")
    hands.see("niet verschenen", BRIDGE)
    hands.press("Afronden")
    hands.write("Hoe liep het af?", "gesprekken zijn gestart")
    hands.press("Afronden")
    hands.see("afgerond")
    hands.rest()
    page.refresh((Change("referral", one.id),))
    hands.rest()
    assert not hands.reads(BRIDGE)
    assert open_referral(desk, one.id).line.referral.outcome == "gesprekken zijn gestart"


def test_at_tejo_the_bridge_is_begun_and_ended_after_the_letter_was_taken_along(
    qtbot: QtBot, make_workbench: MakeWorkbench, sqlite_store: object, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.THERAPIST, kind=HouseKind.TEJO)
    one = _begun(desk, at_request=True)
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", one.id))
    hands.press("Klaar om te versturen")
    hands.press("Is meegegeven")
    hands.write("Zonder brief van hier: hoe ging de verwijzing weg?", "op een kaartje")
    hands.press("Is meegegeven")
    for pressed, bridged in (("Overbrug hier", True), ("Overbrugging voorbij", False)):
        hands.see(pressed)
        hands.rest()
        qtbot.waitUntil(lambda: hands.reads(BRIDGE) is not bridged)  # noqa: B023 - waited for at once
        hands.press(pressed)
        hands.rest()
        page.refresh((Change("referral", one.id),))
        qtbot.waitUntil(lambda: hands.reads(BRIDGE) is bridged)  # noqa: B023 - waited for at once
        assert open_referral(desk, one.id).line.referral.bridging is bridged


def test_after_a_second_refusal_the_first_is_not_offered_as_if_new(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk
) -> None:
    one = case(desk)
    first = _declined(desk, one)
    rest = cgg(desk, key="proef-ander", name="Huis van Rust")
    agreement(desk, one.patient, rest)
    wish = ReferralWish(
        patient_id=one.patient.id, partner_id=rest.id, reason="a", question="b", instead_of=first.id
    )
    second = _moved(desk, begin(desk, wish).result, ReferralState.READY, ReferralState.SENT)
    second = _moved(desk, second, ReferralState.DECLINED, text="te jong")
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", second.id))
    hands.press("Zoek een andere dienst")
    hands.rest()
    (shown,) = (each for each in page.findChildren(FitList) if each.isVisible())
    offered = shown.fit_of(one.partner.id)
    assert offered is not None
    said = reason_said(page.workbench, offered.doubts[0])
    assert said == "weigerde al voor deze persoon: wachtlijst gesloten (gezegd op wo 25 nov 2026)"
