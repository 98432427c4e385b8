"""A form that was not saved comes back for who typed it, on both engines, and for nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions import keep_half_typed
from healthdesk.actions.merge_people import merge
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import patient_traces
from healthdesk.errors import NotAllowed
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedPerson, Left, TypedAt
from healthdesk.records.patient import ContactKind, ContactPoint, SpokenLanguage
from healthdesk.records.practitioner import Role
from tests.stores import MakeDesk


def test_the_newest_words_come_back_whole(make_desk: MakeDesk, store: object) -> None:
    desk = make_desk()
    before = register(desk, replace(blank(desk), official_given="Nour")).result
    typed = replace(
        before,
        native_name="نور",
        languages=(SpokenLanguage("ar", interpreter=True),),
        contact_points=(ContactPoint(ContactKind.SMS, "+32470001122", safe=False, rule="na 16 u"),),
    )
    for one in (replace(typed, gender="v"), typed):
        form = HalfTypedPerson(before, one, {"birth_date": "14/3/20"})
        keep_half_typed.keep_person(desk, HalfTypedKind.PERSON, form)
    found = keep_half_typed.person(desk, before.id)
    assert found == HalfTypedPerson(before, typed, {"birth_date": "14/3/20"})
    other = make_desk(Role.THERAPIST)
    assert keep_half_typed.person(other, before.id) is None


def test_letting_go_can_be_taken_back(make_desk: MakeDesk, store: object) -> None:
    desk = make_desk()
    empty = blank(desk)
    form = HalfTypedPerson(empty, replace(empty, used_name="Yara"))
    keep_half_typed.keep_person(desk, HalfTypedKind.NEW_PERSON, form)
    done = keep_half_typed.forget_person(desk, HalfTypedKind.NEW_PERSON, empty.id)
    assert keep_half_typed.new_person(desk) is None
    assert done.undo is not None
    done.undo(desk)
    assert keep_half_typed.new_person(desk) == form


def test_who_is_registered_is_not_half_typed_any_more(make_desk: MakeDesk, store: object) -> None:
    desk = make_desk()
    empty = blank(desk)
    typed = replace(empty, used_name="Yara")
    keep_half_typed.keep_person(desk, HalfTypedKind.NEW_PERSON, HalfTypedPerson(empty, typed))
    register(desk, typed)
    assert keep_half_typed.new_person(desk) is None


def test_words_of_a_dialog_come_back_for_who_typed_them(make_desk: MakeDesk, store: object) -> None:
    desk, other = make_desk(), make_desk(Role.THERAPIST)
    who = register(desk, replace(blank(desk), official_given="Nour")).result.id
    call, step, room = TypedAt("contact", who, "1"), TypedAt("step", who, "1 sent"), TypedAt("room")
    begun = {"Wat werd er gezegd": ""}
    first, then = (Left(begun, {"Wat werd er gezegd": words}) for words in ("ze bel", "ze bellen terug"))
    keep_half_typed.keep_dialog(desk, call, first)
    keep_half_typed.keep_dialog(desk, call, then, (first,))
    why = Left({}, {"Waarom": "نور"}, {"Hoe": "phone"})
    for at in (step, room):
        keep_half_typed.keep_dialog(desk, at, why)
    assert keep_half_typed.dialogs(desk) == {call: (then,), step: (why,), room: (why,)}
    assert keep_half_typed.dialogs(other) == {}
    keep_half_typed.forget_dialog(desk, call, (then,))
    assert set(keep_half_typed.dialogs(desk)) == {step, room}
    keep_half_typed.forget_dialog(desk, step, (why,))
    keep_half_typed.forget_dialog(desk, step, (why,))
    assert set(keep_half_typed.dialogs(desk)) == {room}


def test_of_two_computers_neither_takes_away_what_was_typed_at_the_other(
    make_desk: MakeDesk, store: object
) -> None:
    desk, call = make_desk(), TypedAt("contact")
    first, more, elsewhere = (
        Left({}, {"Nota": said}) for said in ("belt", "belt maandag", "niet meer bellen")
    )
    keep_half_typed.keep_dialog(desk, call, first)
    keep_half_typed.keep_dialog(desk, call, elsewhere)
    keep_half_typed.keep_dialog(desk, call, more, (first,))
    assert keep_half_typed.dialogs(desk) == {call: (elsewhere, more)}, "the newest last"
    keep_half_typed.forget_dialog(desk, call, (first, more))
    assert keep_half_typed.dialogs(desk) == {call: (elsewhere,)}


def test_words_of_a_dialog_go_with_the_file_that_they_are_about(make_desk: MakeDesk, store: object) -> None:
    desk = make_desk()
    who = register(desk, replace(blank(desk), official_given="Nour")).result.id
    for at in (TypedAt("contact", who), TypedAt("room")):
        keep_half_typed.keep_dialog(desk, at, Left({}, {"Nota": "belt maandag"}))
    with desk.store.writing() as session:
        patient_traces.erase(session, who)
    with pytest.raises(NotAllowed, match=r"patients\.unknown"):  # the dialog stood open at another desk
        keep_half_typed.keep_dialog(desk, TypedAt("contact", who), Left({}, {"Nota": "belt maandag om 9"}))
    assert set(keep_half_typed.dialogs(desk)) == {TypedAt("room")}


def test_words_about_a_file_that_went_into_another_come_back_there_and_go_with_it(
    make_desk: MakeDesk, store: object
) -> None:
    desk = make_desk()
    kept, gone = (
        register(desk, replace(blank(desk), official_given=name)).result for name in ("Nour", "Noor")
    )
    call, step = TypedAt("contact", gone.id, "1"), TypedAt("step", gone.id, "1 sent")
    calls, never, done, monday = (
        Left({}, {"Nota": said}) for said in ("belt", "belt nooit", "klaar", "belt maandag")
    )
    for at in (call, step):
        keep_half_typed.keep_dialog(desk, at, calls)
    merge(desk, kept, gone, {})
    keep_half_typed.keep_dialog(desk, step, never, (calls,))  # it stood open meanwhile
    open_one = TypedAt("end_path", gone.id)
    keep_half_typed.keep_dialog(desk, open_one, done)
    keep_half_typed.forget_dialog(desk, open_one, (done,))
    call, step = (replace(at, about=kept.id) for at in (call, step))
    assert set(keep_half_typed.dialogs(desk)) == {call, step}
    keep_half_typed.keep_dialog(desk, call, monday, (calls,))
    assert keep_half_typed.dialogs(desk)[call] == (monday,)
    keep_half_typed.forget_dialog(desk, call, (monday,))
    assert set(keep_half_typed.dialogs(desk)) == {step}
    with desk.store.writing() as session:
        patient_traces.erase(session, kept.id)
    assert keep_half_typed.dialogs(desk) == {}
