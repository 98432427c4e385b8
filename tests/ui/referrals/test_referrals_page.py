"""The loop of a referral in the words on the screen: nothing forgotten, nothing without its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import board, count_overdue, open_referral, take_step
from healthdesk.actions.referral_terms import terms_of
from healthdesk.actions.start_referral import write
from healthdesk.clock import FixedClock
from healthdesk.db import patients
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import EventKind, ReferralLine, ReferralState
from healthdesk.ui.hands.hands import Hands
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.share_chart import ShareChart
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from healthdesk.ui.referrals.card_list import CardList
from healthdesk.ui.referrals.figures_list import FiguresList
from healthdesk.ui.referrals.referral_head import ReferralHead
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from healthdesk.ui.referrals.terms_card import TermsCard
from tests.letter_desk import Case, cgg, how_sent
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

FIND = "Naam, partner of nummer; of de code van een antwoordstrook"


def _opened(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> tuple[ReferralsPage, Hands]:
    workbench = make_workbench(desk)
    page = ReferralsPage(workbench)
    page.link_requested.connect(page.show_link)
    page.resize(1280, 800)
    show(qtbot, page)
    return page, Hands(page, lambda: workbench.background.is_resting)


def _tags(within: QWidget) -> list[str]:
    return [tag.text for tag in within.findChildren(Tag) if tag.isVisible()]


def _state(desk: Desk, yara: Case) -> ReferralState:
    return open_referral(desk, yara.referral.id).line.referral.state


def _sent(desk: Desk, yara: Case) -> None:
    one = yara.referral
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result


def test_the_head_says_that_the_person_died(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    page, _hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", yara.referral.id))
    (head,) = page.findChildren(ReferralHead)
    qtbot.waitUntil(lambda: "concept" in _tags(head))
    assert "overleden: 20/11/2026" not in _tags(head)
    with desk.store.writing() as session:
        patients.change(session, replace(yara.patient, deceased="2026-11-20"))
    page.step_back()
    page.show_link(Link("referral", yara.referral.id))
    qtbot.waitUntil(lambda: "overleden: 20/11/2026" in _tags(head))


def test_a_refusal_needs_its_reason_and_leads_to_another_service(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    cgg(desk, key="proef-ander", name="Huis van Rust")
    _sent(desk, yara)
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Wacht op antwoord", "Yara")
    hands.keys("Return")
    hands.press("Is geweigerd")
    hands.press("Is geweigerd")
    hands.see("Een zin is genoeg.")
    assert _state(desk, yara) is ReferralState.SENT
    hands.write("Waarom geweigerd?", "wachtlijst gesloten")
    hands.press("Is geweigerd")
    hands.see("Geweigerd: wachtlijst gesloten")
    assert nameless(page) == []
    hands.press("Zoek een andere dienst")
    hands.see("CGG De Proef weigerde: wachtlijst gesloten.", "Yara")
    hands.line("Diensten", "Huis van Rust")
    hands.press("Verwijzing beginnen")
    hands.see("Huis van Rust", "concept")


def test_silence_is_seen_and_a_call_is_noted(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case, clock: FixedClock
) -> None:
    _sent(desk, yara)
    clock.advance(timedelta(days=60))
    assert count_overdue(desk) == 1
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.see("1 te laat")
    hands.press("te laat")
    hands.line("Wacht op antwoord", "Yara")
    hands.keys("Return")
    hands.see("te laat")
    hands.press("Contact noteren")
    hands.press("Frans")
    said = the(QPlainTextEdit, "Wat je kunt zeggen", page)
    assert yara.referral.number in said.toPlainText()
    assert "Yara" not in said.toPlainText()
    hands.write("Wat werd er gezegd", "zij bellen morgen terug")
    hands.press("Noteren")
    hands.rest()
    hands.see("zij bellen morgen terug")
    story = open_referral(desk, yara.referral.id).story
    assert story[0].kind is EventKind.CALL
    assert story[0].text == "zij bellen morgen terug"


def test_the_bridge_is_shown_until_the_loop_is_closed(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    one = write(desk, replace(yara.referral, bridging=True)).result
    for state in (ReferralState.READY, ReferralState.SENT, ReferralState.ACCEPTED):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", one.id))
    hands.see("overbrugging", "Overbrugging: de gesprekken hier gaan door tot de partner start.")
    take_step(desk, one.id, one.version, ReferralState.COMPLETED, "gestart")
    page.show_link(Link("referral", one.id))
    hands.see("afgerond")
    assert "overbrugging" not in words_on(page)


def test_a_card_says_that_it_is_bridged_here_beside_its_state_or_below_it(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    (line,) = board(desk)
    bridged = replace(line, referral=replace(line.referral, bridging=True))
    ended = replace(bridged, referral=replace(bridged.referral, state=ReferralState.COMPLETED))
    cards = CardList(make_workbench(desk), "Voorbereiden", str)

    def drawn(one: ReferralLine, width: int) -> tuple[QImage, int]:
        cards.resize(width, 300)
        cards.show_lines([one])
        show(qtbot, cards)
        return cards.grab().toImage(), cards.visualRect(cards.model().index(0, 0)).height()

    (plain, high), (said, as_high) = drawn(line, 300), drawn(bridged, 300)
    assert plain != said
    assert as_high == high, "there is room beside the state"
    (plain, high), (said, higher) = drawn(line, 150), drawn(bridged, 150)
    assert plain != said
    assert higher > high, "there is none"
    unbridged = replace(ended, referral=replace(ended.referral, bridging=False))
    assert drawn(ended, 300)[0] == drawn(unbridged, 300)[0], "they started: nothing to bridge"


def test_the_board_and_the_table_read_out_that_it_is_bridged(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    write(desk, replace(yara.referral, bridging=True))
    _page, hands = _opened(qtbot, make_workbench, desk)
    hands.line("Voorbereiden", "overbrugging")
    hands.press("Tabel")
    table = hands.find(QAbstractItemView, "Verwijzingen")
    model = table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    told = [model.index(0, at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.columnCount())]
    assert "concept, overbrugging" in told


def test_what_a_short_name_leaves_on_a_card_a_long_partner_has(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    (line,) = board(desk)
    drawn = []
    for last in ("poetshulp", "kraamzorg"):
        name = f"Zorg Leuven, gezinszorg en {last}"
        cards = CardList(make_workbench(desk), "Voorbereiden", str)
        cards.resize(150, 300)
        cards.show_lines([replace(line, referral=replace(line.referral, partner_name=name))])
        drawn.append(show(qtbot, cards).grab().toImage())
    assert drawn[0] != drawn[1]


def test_the_head_of_a_long_name_keeps_the_age_the_partner_and_the_state(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    file, long = open_referral(desk, yara.referral.id), "Maximiliaan Wolfeschlegelsteinhausenbergerdorff " * 3
    head, below, holder = ReferralHead(make_workbench(desk)), Text("Reden"), QWidget()
    fill(column(holder), head, below, None)
    holder.resize(900, 400)
    head.show_file(replace(file, line=replace(file.line, person=long.strip(), age=29)))
    show(qtbot, holder)
    person, partner = head.findChildren(NameLink)
    assert person.shown_at(person.width()).endswith("…, 29")
    assert partner.shown_at(partner.width()) == yara.referral.partner_name
    assert partner.mapTo(head, QPoint()).y() >= person.mapTo(head, QPoint()).y() + person.height()
    told = [text for text in head.findChildren(Text) if text.text().startswith(yara.referral.number)]
    assert told[0].y() >= partner.mapTo(head, QPoint()).y() + partner.height(), (
        "what is under them makes room"
    )
    assert below.y() > head.y() + told[0].y() + told[0].height()
    states = [tag for tag in head.findChildren(Tag) if tag.isVisible()]
    assert states
    assert all(tag.width() >= tag.sizeHint().width() for tag in states)


def test_a_card_is_as_high_as_its_own_words(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    (line,) = board(desk)
    names = ("CGG", "Zorg Leuven, gezinszorg en poetshulp van de stad")
    cards = CardList(make_workbench(desk), "Voorbereiden", str)
    cards.resize(160, 600)
    cards.show_lines(
        [replace(line, referral=replace(line.referral, id=new_id(), partner_name=name)) for name in names]
    )
    show(qtbot, cards)
    short, long = (cards.sizeHintForRow(row) for row in range(2))
    assert short < long
    foot = cards.visualRect(cards.model().index(1, 0)).bottom()
    cards.resize(400, 600)  # where a name has room on one line they are alike
    qtbot.waitUntil(lambda: cards.sizeHintForRow(1) < long)
    assert cards.visualRect(cards.model().index(1, 0)).bottom() <= foot


def test_the_code_of_a_reply_slip_opens_its_referral(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    _sent(desk, yara)
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.write(FIND, yara.referral.reply_code)
    hands.rest()
    hands.keys("Return")
    hands.see(f"antwoordcode {yara.referral.reply_code}")
    assert page.here() == Link("referral", yara.referral.id)
    assert page.step_back()
    assert page.here() is None


def test_the_table_tells_the_same_as_the_board(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    _sent(desk, yara)
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.choose("Tabel")
    hands.line("Verwijzingen", "CGG De Proef")
    hands.keys("Return")
    hands.see("Angst na een vlucht uit haar land.")
    assert page.here() == Link("referral", yara.referral.id)


def test_taken_by_a_colleague_meanwhile_is_told(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    page, hands = _opened(qtbot, make_workbench, desk)
    page.show_link(Link("referral", yara.referral.id))
    hands.see("concept")
    take_step(desk, yara.referral.id, yara.referral.version, ReferralState.READY)
    hands.press("Klaar om te versturen")
    hands.see("Een collega was intussen met deze verwijzing bezig.", "klaar om te versturen")
    assert _state(desk, yara) is ReferralState.READY


def test_who_may_not_refer_has_no_way_to_begin(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, desk: Desk
) -> None:
    assert desk.actor.roles == frozenset({Role.THERAPIST})
    page, hands = _opened(qtbot, make_workbench, make_desk(Role.VOLUNTEER_RECEPTION))
    hands.rest()
    assert not page.new_item()
    assert not hands.reads("Nieuwe verwijzing")


def test_a_slip_opens_where_its_answer_is_noted(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    _sent(desk, yara)
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.write(FIND, yara.referral.reply_code)
    hands.rest()
    hands.keys("Return")
    hands.see("Antwoordstrook: duid hiernaast aan wat CGG De Proef antwoordde.")
    hands.keys("Tab")  # from the first answer to the second
    hands.keys("Space")
    hands.rest()
    assert _state(desk, yara) is ReferralState.ACCEPTED
    assert nameless(page) == []


def test_figures_tell_the_same_in_a_chart_and_in_a_table(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    _sent(desk, yara)
    page, hands = _opened(qtbot, make_workbench, desk)
    hands.choose("Cijfers")
    hands.see("1 verstuurd")
    chart = hands.find(ShareChart, "Hoe verwijzingen afliepen")
    assert "Wacht nog 1" in chart.accessibleDescription()
    hands.choose("tabel")
    hands.line("Cijfers over verwijzingen", "CGG De Proef")
    hands.choose("per thema")
    hands.line("Cijfers over verwijzingen", "zonder thema")
    leaves = page.findChildren(FiguresList)[0].shown()
    assert leaves.title == "Verwijzingen per thema, 01-01-2026 tot 25-11-2026"
    assert leaves.rows == (("zonder thema", "1", "0", "0", "0", "1", "", ""),)
    assert leaves.figures == (False, *(True,) * 7)
    assert nameless(page) == []
    hands.choose("vorig jaar")
    hands.see("In deze tijd werd niemand verwezen.")


def test_what_is_picked_in_stays_under_the_mouse(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case
) -> None:
    _sent(desk, yara)
    page, hands = _opened(qtbot, make_workbench, desk)
    stands = []
    for face in ("Bord", "Tabel", "Cijfers", "Bord"):
        hands.choose(face)
        hands.rest()
        chip = hands.find(QAbstractButton, "Cijfers")
        stands.append(chip.mapTo(page, QPoint()))
    assert len(set(stands[:3])) == 1, stands
    assert stands[3] == stands[0]


def test_the_house_agrees_on_its_own_terms(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, make_desk: MakeDesk
) -> None:
    boss = make_desk(Role.COORDINATOR)
    workbench = make_workbench(boss)
    card = show(qtbot, TermsCard(workbench))
    hands = Hands(card, lambda: workbench.background.is_resting)
    card.fetch()
    hands.rest()
    assert not card.has_unsaved()
    hands.find(NumberField, "Niets gehoord: opnieuw vragen na").setValue(5)
    hands.find(NumberField, "Antwoord: vandaag nog").setValue(9)
    assert card.has_unsaved()
    assert nameless(card) == []
    hands.press("Termijnen bewaren")
    hands.see("Hoe dringender, hoe minder dagen.")
    hands.find(NumberField, "Antwoord: vandaag nog").setValue(1)
    hands.press("Termijnen bewaren")
    hands.rest()
    assert terms_of(desk).silent == 5
