"""Somebody is reminded of her talk: by hand, through a real mail server, never twice, never unsafely."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from healthdesk.actions import outbox_lines, send_reminder, show_outbox
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.desk import Desk
from healthdesk.actions.export_person import export_person
from healthdesk.actions.mail_server import send_trial, server_of, set_server
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.plan_agenda import add_closures
from healthdesk.actions.read_access_log import newest
from healthdesk.actions.reminder_policy import policy_of, set_policy
from healthdesk.actions.shield_file import shield
from healthdesk.actions.tell_story import story_of
from healthdesk.db import patient_traces, patients, reminders
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed, NotPermitted, ServerTrouble, StorageTrouble
from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.availability import Closure
from healthdesk.records.ids import new_id
from healthdesk.records.mail import MailSecurity, MailServer
from healthdesk.records.patient import ContactKind, ContactPoint, SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.records.reminder import OutboxState, ReminderAnswer, ReminderState, ReminderWish
from healthdesk.rules.reminders import BROKEN_OFF_AFTER
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.secret import Secret
from tests.agenda_house import AgendaHouse, furnished
from tests.mail_made import PASSWORD, MailHouse, Open
from tests.stores import MakeDesk

SMS = ContactPoint(ContactKind.SMS, "+32470123456")
MAIL = ContactPoint(ContactKind.EMAIL, "yara@voorbeeld.be")
UNSAFE = ContactPoint(ContactKind.PHONE, "+3216654321", safe=False)
SECRETS = DeskSecrets(Secret(bytes(range(32))), None, None)


@pytest.fixture
def house(sqlite_store: Store, make_desk: MakeDesk) -> AgendaHouse:
    """A house that is no example, so that mail may leave it; reminders are on."""
    made = furnished(make_desk(Role.COORDINATOR))
    desk = replace(made.desk, house=replace(made.desk.house, is_demo=False), secrets=SECRETS)
    set_policy(desk, replace(policy_of(desk), on=True))
    return replace(made, desk=desk)


def _reach(house: AgendaHouse, *points: ContactPoint, language: str = "nl") -> None:
    with house.desk.store.writing() as session:
        known = patients.by_id(session, house.yara)
        assert known is not None
        spoken = (SpokenLanguage(language, preferred=True),)
        patients.change(session, replace(known, contact_points=points, languages=spoken))


def _talk(house: AgendaHouse, hour: int = 14) -> Appointment:
    return book(house.desk, house.wish(hour)).result


def _states(desk: Desk) -> list[OutboxState]:
    return [one.state for one in show_outbox.show_outbox(desk).lines]


def _serve(house: AgendaHouse, server: MailServer) -> None:
    set_server(house.desk, server, PASSWORD if server.user else "")


def test_it_is_off_until_a_coordinator_says_so(sqlite_store: Store, make_desk: MakeDesk) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    _reach(house, SMS)
    talk = _talk(house)
    assert not show_outbox.show_outbox(house.desk).is_on
    assert outbox_lines.count_to_do(house.desk) == -1
    way = show_outbox.sheet_of(house.desk, talk.id).ways[0]
    with pytest.raises(NotAllowed, match=r"reminder\.off"):
        send_reminder.note_by_hand(house.desk, talk, way)
    with pytest.raises(NotPermitted):
        set_policy(house.desk, replace(policy_of(house.desk), on=True))


def test_by_hand_in_neutral_words_in_her_language(house: AgendaHouse) -> None:
    _reach(house, UNSAFE, SMS, language="fr")
    talk = _talk(house)
    sheet = show_outbox.sheet_of(house.desk, talk.id)
    assert [one.to for one in sheet.ways] == [SMS.value]
    assert sheet.words == (
        "Bonjour, ceci est un rappel de votre rendez-vous du jeudi 26 novembre à 14:00. "
        "Cela ne convient pas ? Appelez le 016 12 34 56."
    )
    done = send_reminder.note_by_hand(house.desk, talk, sheet.ways[0])
    assert _states(house.desk) == [OutboxState.SENT]
    assert done.undo is not None
    done.undo(house.desk)
    assert _states(house.desk) == [OutboxState.TO_SEND]
    sent = send_reminder.note_by_hand(house.desk, talk, sheet.ways[0]).result
    with pytest.raises(NotAllowed, match=r"reminder\.once"):
        send_reminder.note_by_hand(house.desk, talk, sheet.ways[0])
    send_reminder.say_answer(house.desk, sent, ReminderAnswer.COMES)
    told = [one for one in story_of(house.desk, house.yara).events if one.kind == "reminder"]
    assert [(one.key, one.values["outcome"]) for one in told] == [("story.reminder_sms", "comes")]


def test_before_the_house_closes_who_comes_right_after_it_is_reminded(house: AgendaHouse) -> None:
    """Closed from the next day for two weeks: else she hears of it on the very morning, or never."""
    _reach(house, SMS)
    desk, today = house.desk, house.desk.clock.today()
    after = house.wish(14).starts_at + timedelta(days=18)  # a Monday
    book(desk, replace(house.wish(14), starts_at=after))
    assert _states(desk) == []
    closed = Closure(id=new_id(), first_day=today + timedelta(days=1), last_day=today + timedelta(days=18))
    add_closures(desk, (replace(closed, id=new_id(), room_id=house.upstairs.id), closed))
    assert _states(desk) == [OutboxState.TO_SEND]
    assert outbox_lines.count_to_do(desk) == 1


def test_the_name_of_the_house_only_where_she_said_so(house: AgendaHouse) -> None:
    _reach(house, SMS)
    talk, name = _talk(house), house.desk.house.name
    assert name not in show_outbox.sheet_of(house.desk, talk.id).words
    done = send_reminder.keep_wish(house.desk, house.yara, ReminderWish(names_house=True))
    assert name in show_outbox.sheet_of(house.desk, talk.id).words
    assert done.undo is not None
    done.undo(house.desk)
    assert name not in show_outbox.sheet_of(house.desk, talk.id).words
    send_reminder.keep_wish(house.desk, house.yara, ReminderWish(wanted=False))
    assert _states(house.desk) == [OutboxState.NOT_WANTED]
    way = show_outbox.sheet_of(house.desk, talk.id).ways[0]
    with pytest.raises(NotAllowed, match=r"reminder\.not_wanted"):
        send_reminder.note_by_hand(house.desk, talk, way)


def test_a_way_that_became_unsafe_meanwhile_is_refused(house: AgendaHouse) -> None:
    _reach(house, SMS)
    talk = _talk(house)
    way = show_outbox.sheet_of(house.desk, talk.id).ways[0]
    _reach(house, replace(SMS, safe=False))
    with pytest.raises(NotAllowed, match=r"reminder\.not_safe"):
        send_reminder.note_by_hand(house.desk, talk, way)
    assert _states(house.desk) == [OutboxState.NO_WAY]


def test_a_talk_that_moves_or_falls_takes_its_reminder_with_it(house: AgendaHouse) -> None:
    _reach(house, SMS)
    talk, hour = _talk(house), timedelta(hours=1)
    way = show_outbox.sheet_of(house.desk, talk.id).ways[0]
    moved = move_to(
        house.desk, talk.id, talk.version, BookingPlace(talk.starts_at + hour, talk.ends_at + hour)
    ).result
    with pytest.raises(NotAllowed, match=r"reminder\.moved"):
        send_reminder.note_by_hand(house.desk, talk, way)
    send_reminder.note_by_hand(house.desk, moved, way)
    assert "15:00" in reminders_said(house)[0]
    again = move_to(house.desk, moved.id, moved.version, BookingPlace(talk.starts_at, talk.ends_at)).result
    assert _states(house.desk) == [OutboxState.TO_SEND]
    send_reminder.note_by_hand(house.desk, again, way)
    cancel(house.desk, again.id, again.version, CancelledBy.HOUSE)
    assert _states(house.desk) == [OutboxState.CHANGED]


def reminders_said(house: AgendaHouse) -> list[str]:
    with house.desk.store.reading() as session:
        return [one.words for one in reminders.of_patient(session, house.yara)]


def test_a_closed_file_is_in_nobody_elses_outbox_and_goes_by_hand(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    _reach(house, MAIL)
    talk = _talk(house)
    shield(house.desk, house.yara, [house.desk.actor.practitioner_id])
    (line,) = show_outbox.show_outbox(house.desk).lines
    assert not line.goes_by_server
    other = make_desk(Role.RECEPTION)
    assert show_outbox.show_outbox(other).lines == ()
    with pytest.raises(NotAllowed, match=r"shield\.closed"):
        show_outbox.sheet_of(other, talk.id)
    with pytest.raises(NotAllowed, match=r"shield\.closed"):
        send_reminder.note_by_hand(other, talk, line.ways[0])


def test_through_the_mail_server_once_and_what_failed_again(
    house: AgendaHouse, open_mail_house: Open, mail_house: MailHouse, tmp_path: Path
) -> None:
    _reach(house, MAIL)
    _serve(house, open_mail_house(MailSecurity.STARTTLS))
    talk = _talk(house)
    mail_house.refused = {MAIL.value}
    first = send_reminder.send_by_mail(house.desk, [talk]).result
    assert (first.sent, first.failed) == (0, 1)
    assert _states(house.desk) == [OutboxState.FAILED]
    mail_house.refused = set()
    assert send_reminder.send_by_mail(house.desk, [talk]).result.sent == 1
    again = send_reminder.send_by_mail(house.desk, [talk]).result
    assert (again.sent, again.left) == (0, 1)
    (letter,) = mail_house.arrived
    assert letter["Subject"] == "Herinnering"
    assert letter.get_content().strip().startswith("Dag, dit is een herinnering aan je afspraak")
    assert [one.state for one in show_outbox.sheet_of(house.desk, talk.id).tried] == [
        ReminderState.SENT,
        ReminderState.FAILED,
    ]
    book_says = [line.entry.action for line in newest(house.desk)]
    for action in ("reminder.view", "reminder.send", "reminder.failed", "reminder.sent"):
        assert action in book_says
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert PASSWORD.encode() not in raw


def test_what_broke_off_is_unclear_until_somebody_says_so(
    house: AgendaHouse, open_mail_house: Open, mail_house: MailHouse, clock: object
) -> None:
    _reach(house, MAIL)
    _serve(house, open_mail_house(MailSecurity.TLS))
    talk = _talk(house)
    mail_house.breaks = {MAIL.value}
    assert send_reminder.send_by_mail(house.desk, [talk]).result.unclear == 1
    (kept,) = show_outbox.sheet_of(house.desk, talk.id).tried
    with pytest.raises(NotAllowed, match=r"reminder\.on_its_way"):
        send_reminder.say_state(house.desk, kept, ReminderState.FAILED)
    house.desk.clock.advance(BROKEN_OFF_AFTER)  # type: ignore[attr-defined]
    assert _states(house.desk) == [OutboxState.UNCLEAR]
    mail_house.breaks = set()
    assert send_reminder.send_by_mail(house.desk, [talk]).result.left == 1
    assert len(mail_house.arrived) == 1
    send_reminder.say_state(house.desk, kept, ReminderState.FAILED)
    assert send_reminder.send_by_mail(house.desk, [talk]).result.sent == 1


def test_a_disk_that_goes_away_under_the_sending_sends_nothing_twice(
    house: AgendaHouse, open_mail_house: Open, mail_house: MailHouse
) -> None:
    _reach(house, MAIL)
    _serve(house, open_mail_house(MailSecurity.TLS))
    talk = _talk(house)
    path = house.desk.store.path
    assert path is not None
    away = path.with_name("disk-pulled-out")
    mail_house.on_arrival = lambda: path.rename(away)
    with pytest.raises(StorageTrouble, match=r"store\.gone"):
        send_reminder.send_by_mail(house.desk, [talk])
    away.rename(path)
    mail_house.on_arrival = None
    assert len(mail_house.arrived) == 1
    assert send_reminder.send_by_mail(house.desk, [talk]).result.left == 1
    house.desk.clock.advance(BROKEN_OFF_AFTER)  # type: ignore[attr-defined]
    assert _states(house.desk) == [OutboxState.UNCLEAR]
    assert len(mail_house.arrived) == 1


def test_a_password_goes_to_no_server_it_was_not_typed_for(
    house: AgendaHouse, open_mail_house: Open, mail_house: MailHouse, make_desk: MakeDesk
) -> None:
    server = open_mail_house(MailSecurity.STARTTLS)
    _serve(house, server)
    send_trial(house.desk, "mia@voorbeeld.be")
    assert [one["To"] for one in mail_house.arrived] == ["mia@voorbeeld.be"]
    kept, _ = server_of(house.desk)
    set_server(house.desk, replace(kept, sender="onthaal@voorbeeld.be"))
    assert server_of(house.desk)[1]
    kept, _ = server_of(house.desk)
    set_server(house.desk, replace(kept, host="smtp.elders.be"))
    assert not server_of(house.desk)[1]
    with pytest.raises(NotAllowed, match=r"mail\.no_password"):
        send_trial(house.desk, "mia@voorbeeld.be")
    kept, _ = server_of(house.desk)
    with pytest.raises(NotAllowed, match=r"mail\.open_line"):
        set_server(house.desk, replace(kept, security=MailSecurity.NONE), PASSWORD)
    with pytest.raises(NotPermitted):
        set_server(make_desk(Role.RECEPTION), kept)
    example = replace(house.desk, house=replace(house.desk.house, is_demo=True))
    with pytest.raises(NotAllowed, match=r"mail\.demo"):
        send_trial(example, "mia@voorbeeld.be")


def test_nothing_is_begun_where_the_server_is_not_there(house: AgendaHouse) -> None:
    _reach(house, MAIL)
    talk = _talk(house)
    set_server(
        house.desk,
        MailServer(host="127.0.0.1", port=1, security=MailSecurity.NONE, sender="balie@voorbeeld.be"),
    )
    with pytest.raises(ServerTrouble, match=r"mail\.no_answer"):
        send_reminder.send_by_mail(house.desk, [talk])
    assert _states(house.desk) == [OutboxState.TO_SEND]


def test_who_is_forgotten_takes_her_reminders_along(house: AgendaHouse) -> None:
    _reach(house, SMS)
    talk = _talk(house)
    send_reminder.note_told(house.desk, talk, show_outbox.sheet_of(house.desk, talk.id).ways[0])
    send_reminder.keep_wish(house.desk, house.yara, ReminderWish(names_house=True))
    with house.desk.store.writing() as session:
        patient_traces.erase(session, house.yara)
        assert reminders.of_talk(session, talk.id) == ()
        assert reminders.wishes_of(session, [house.yara]) == {}


def test_what_was_said_to_her_is_in_her_copy(house: AgendaHouse, tmp_path: Path) -> None:
    _reach(house, SMS)
    talk = _talk(house)
    sent = send_reminder.note_by_hand(house.desk, talk, show_outbox.sheet_of(house.desk, talk.id).ways[0])
    send_reminder.say_answer(house.desk, sent.result, ReminderAnswer.OTHER_TIME)
    path = tmp_path / "copy.zip"
    export_person(house.desk, house.yara, path)
    with ZipFile(path) as packed:
        told = json.loads(next(packed.read(one) for one in packed.namelist() if one.endswith(".json")))
    (said,) = [one["resource"] for one in told["entry"] if one["resource"]["resourceType"] == "Communication"]
    assert said["payload"] == [{"contentString": sent.result.words}]
    assert said["note"] == [{"authorString": house.desk.actor.name, "text": "other_time"}]
