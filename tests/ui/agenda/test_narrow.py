"""In the smallest window nothing of the agenda is cut off in the middle of a letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_series import book_series, plan_series
from healthdesk.actions.keep_waiting_list import WaitingWish, policy_of, put_on, set_policy
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import SeriesWish
from healthdesk.records.waiting import ListState
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.grid_face import Proposal
from healthdesk.ui.agenda.moment_card import MomentCard
from healthdesk.ui.agenda.wish_chip import WishChip
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.text import SectionTitle
from healthdesk.ui.parts.tokens import size
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import kept, rest, seen
from tests.ui.hands import the, type_text


def squeezed(within: QWidget) -> list[str]:
    """What has less room than its words ask."""
    shown: list[QLabel | QAbstractButton] = [*within.findChildren(QLabel), *within.findChildren(QPushButton)]
    narrow = [one for one in shown if one.isVisible() and one.width() < one.sizeHint().width()]
    return [one.text() for one in narrow]


def test_the_head_of_a_week_keeps_its_words_whole(page: AgendaPage, qtbot: QtBot) -> None:
    page.resize(1280, 700)
    page.show_as("week")
    rest(qtbot, page.workbench)
    assert page.head.search.text() == "Zoek een moment"
    page.resize(964, 600)
    qtbot.waitUntil(lambda: page.head.width() < 970 and squeezed(page.head) == [])
    assert page.head.search.accessibleName() == "Zoek een moment"
    whose = page.head._whose
    assert whose.currentText() == "Els Maes"
    assert whose.width() >= whose.room_for_choice(), "whose week it is"


def test_a_day_can_be_gone_to_at_any_width(page: AgendaPage, qtbot: QtBot) -> None:
    page.show_as("week")
    rest(qtbot, page.workbench)
    days: list[date] = []
    page.head.day_chosen.connect(days.append)
    for width in (*range(964, 1320, 40), 1600):
        page.resize(width, 700)
        qtbot.waitUntil(lambda width=width: page.width() == width)  # type: ignore[misc]
        field, icon = page.head._go, page.head._to_day
        assert field.isVisible() is not icon.isVisible()
        if icon.isVisible():
            icon.click()
        qtbot.waitUntil(lambda: page.head._go.isVisible() and squeezed(page.head) == [])
        assert field.width() >= size("agenda_go")
        field.setFocus()
        type_text(field, "geen dag")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.isVisible(), "what is no day stays to be put right"
        field.clear()
        type_text(field, "+1w")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        rest(qtbot, page.workbench)
        assert field.isVisible() is not icon.isVisible()
    assert len(days) == 10


def test_what_decides_is_whole_and_in_sight(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page.resize(964, 600)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    deciding = [one for one in page.moment.findChildren(QPushButton) if one.text().startswith("Boek ")]
    assert deciding
    assert all(one.width() >= one.sizeHint().width() for one in deciding)
    one = kept(house, 14)
    seen(page, qtbot)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    page.talk.ask_to_cancel()
    go = the(QPushButton, "Zeg af", page.talk)
    qtbot.waitUntil(lambda: go.visibleRegion().boundingRect().height() == go.height())
    for area in page.findChildren(QScrollArea):
        assert not area.horizontalScrollBar().isVisible()


def test_nothing_of_the_search_is_wider_than_its_panel_for_who_waits(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    actor = replace(house.desk.actor, roles=frozenset({Role.COORDINATOR}))
    coordinator = replace(house.desk, actor=actor)
    set_policy(coordinator, replace(policy_of(coordinator), state=ListState.OPEN))
    wish = WaitingWish(patient_id=house.yara, service_id=house.talk.id, wish=MomentWish(minutes=45))
    put_on(house.desk, wish)
    page.resize(964, 600)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    page.moment.wish_for("niet op woensdag")
    rest(qtbot, page.workbench)
    keep = the(QPushButton, "Bewaar deze wensen", page.moment)
    across = page.moment._body.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: keep.isVisible() and keep.width() >= keep.sizeHint().width())
    assert across.maximum() == 0
    page.moment.unfold_why()
    rest(qtbot, page.workbench)
    assert across.value() == across.maximum() == 0


def test_who_cancels_of_a_series_is_asked_in_sight_of_the_button(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.resize(964, 600)
    plan = plan_series(house.desk, SeriesWish(first=house.wish(15), count=3), MomentWish(minutes=45))
    talks = book_series(house.desk, plan.wish, plan.occurrences).result
    seen(page, qtbot)
    page.show_link(Link("appointment", talks[0].id))
    rest(qtbot, page.workbench)
    page.talk.ask_to_cancel()
    go = the(QPushButton, "Zeg af", page.talk)
    asked = next(one for one in page.talk.findChildren(SectionTitle) if one.text() == "Wie zegt af?")
    qtbot.waitUntil(lambda: _in_sight(go) and _in_sight(asked))


def test_an_offered_moment_comes_in_with_a_whole_hour_on_top(page: AgendaPage, qtbot: QtBot) -> None:
    grid = seen(page, qtbot)
    grid.setMaximumHeight(320)
    qtbot.waitUntil(lambda: grid.height() <= 320)
    grid.verticalScrollBar().setValue(0)
    grid.show_proposal(Proposal(columns=(0,), starts=16 * 60 + 15, ends=17 * 60, title="voorstel", under=""))
    bar, shape = grid.verticalScrollBar(), grid.shape_now
    assert bar.value() > 0
    assert bar.value() % shape.hour == 0
    box = shape.block_box(0, 16 * 60 + 15, 17 * 60)
    assert bar.value() <= box.top()
    assert box.bottom() <= bar.value() + bar.pageStep()


def test_a_low_window_shows_the_first_moment_whole_and_why_there_is_none_sooner(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    actor = replace(house.desk.actor, roles=frozenset({Role.COORDINATOR}))
    coordinator = replace(house.desk, actor=actor)
    set_policy(coordinator, replace(policy_of(coordinator), state=ListState.OPEN))
    page.resize(964, 600)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    for typed in ("niet op woensdag", "niet op donderdag", "gelijkvloers", "na 8u"):
        page.moment.wish_for(typed)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: _in_sight(page.moment.found.cards[0]))
    page.moment.found.cards[0].setFocus()
    qtbot.keyClick(page.moment.found.cards[0], Qt.Key.Key_H)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: page.moment.found.cards[0].hasFocus() and _in_sight(page.moment.found.cards[0]))
    page.moment.look_for_series()
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: _in_sight(page.moment.found.cards[0]))
    page.moment._often.start()
    page.moment.wish_for("gelijkvloers")
    rest(qtbot, page.workbench)
    page.moment.unfold_why()
    rest(qtbot, page.workbench)
    offers = [one for one in page.moment.findChildren(LinkButton) if one.text().startswith("Zonder")]
    assert offers
    qtbot.waitUntil(lambda: all(_in_sight(one) for one in offers))


def _in_sight(widget: QWidget | None) -> bool:
    return widget is not None and widget.visibleRegion().boundingRect().height() == widget.height()


def test_what_would_be_booked_stays_in_sight_whatever_is_asked(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.resize(964, 600)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    for typed in ("niet op woensdag", "niet op donderdag", "gelijkvloers"):
        page.moment.wish_for(typed)
    rest(qtbot, page.workbench)
    page.moment.unfold_why()
    rest(qtbot, page.workbench)
    offers = [one for one in page.moment.findChildren(LinkButton) if one.text().startswith("Zonder")]
    assert offers
    qtbot.waitUntil(lambda: all(_in_sight(one) for one in offers))
    assert _in_sight(_chosen(page)), "why there is none sooner, and the one that would be booked"
    offers[0].click()
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: _in_sight(_chosen(page)))
    last = page.moment.found.cards[-1]
    last.setFocus()
    page.moment.found.pick(last)
    page.moment.hold()
    rest(qtbot, page.workbench)
    assert _chosen(page) is page.moment.found.cards[-1]
    qtbot.waitUntil(lambda: _in_sight(_chosen(page)))
    go = [one for one in page.moment.findChildren(QPushButton) if one.text().startswith("Boek ")]
    assert go
    assert all(_in_sight(one) for one in go)


def test_why_there_is_none_sooner_comes_into_sight_from_wherever_somebody_scrolled(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.resize(964, 600)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    for typed in ("niet op woensdag", "niet op donderdag", "gelijkvloers"):
        page.moment.wish_for(typed)
    rest(qtbot, page.workbench)
    last = page.moment.found.cards[-1]
    page.moment.found.pick(last)
    page.moment.found.show_picked()
    qtbot.waitUntil(lambda: _in_sight(last))
    page.moment.unfold_why()
    rest(qtbot, page.workbench)
    offers = [one for one in page.moment.findChildren(LinkButton) if one.text().startswith("Zonder")]
    assert offers
    qtbot.waitUntil(lambda: all(_in_sight(one) for one in offers))


def test_a_warning_below_the_moments_does_not_push_the_chosen_one_out_of_sight(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.resize(964, 600)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: _in_sight(_chosen(page)))
    page.moment._warning.say("Dit is het laatste gesprek dat voorzien is. Overleg wie verder helpt. " * 2)
    qtbot.waitUntil(lambda: page.moment._warning.isVisible() and _in_sight(_chosen(page)))
    before = page.moment._body.area.height()
    page.resize(964, 560)
    qtbot.waitUntil(lambda: page.moment._body.area.height() < before and _in_sight(_chosen(page)))


def _chosen(page: AgendaPage) -> MomentCard:
    moment = page.moment.found.moment
    return next(one for one in page.moment.found.cards if moment is not None and one.offers(moment))


def test_where_the_search_is_scrolled_no_wish_is_cut_through(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    for words in ("na school", "niet op maandag", "niet op dinsdag", "niet op vrijdag", "niet bij Jan"):
        page.moment.wish_for(words)
    rest(qtbot, page.workbench)
    area, scrolled, field = page.moment._body.area, 0, page.moment.wishes.field
    inside = area.widget()
    assert inside is not None
    page.window().activateWindow()
    for height in range(600, 860, 20):
        page.resize(1280, height)
        rest(qtbot, page.workbench)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        page.moment.found.show_picked()
        assert field.visibleRegion().boundingRect() == field.rect(), "what she types stays in sight"
        page.setFocus()
        page.moment.found.show_picked()
        at = area.verticalScrollBar().value()
        scrolled += at > 0
        chips = [one for one in page.moment.wishes.findChildren(WishChip) if one.isVisible()]
        tops = [one.mapTo(inside, QPoint()).y() for one in chips]
        assert not [one.text() for one, top in zip(chips, tops, strict=True) if top < at < top + one.height()]
    assert scrolled, "there was too little room for all of it"


def test_no_moment_is_cut_through_where_the_search_ends(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    area, unscrolled = page.moment._body.area, 0
    bar = area.verticalScrollBar()
    for height in range(620, 800, 20):
        page.resize(1072, height)
        rest(qtbot, page.workbench)
        words = [one for card in page.moment.found.cards for one in card.findChildren(QLabel)]

        def _whole() -> bool:
            end = area.viewport().height()
            tops = [(one.mapTo(area.viewport(), QPoint()).y(), one.height()) for one in words]  # noqa: B023
            return bar.value() > 0 or not any(top + 4 < end < top + high for top, high in tops)

        qtbot.waitUntil(_whole)
        unscrolled += bar.value() == 0 < bar.maximum()
        assert _in_sight(_chosen(page))
    assert unscrolled, "there were more moments than room"
