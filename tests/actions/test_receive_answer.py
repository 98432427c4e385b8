"""The loop closes: a house refers, the other answers, and the answer comes home in its own PDF."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import AttachedFileSpec

from healthdesk.actions.draw_letter import ANSWER_FILE, WITHDRAWAL_FILE, open_draft, preview
from healthdesk.actions.follow_up_referral import open_referral, take_step
from healthdesk.actions.keep_answer_file import sort_files
from healthdesk.actions.keep_consent import withdraw
from healthdesk.actions.open_letter import open_letter
from healthdesk.actions.receive_again import keep_again
from healthdesk.actions.receive_answer import OpenedAnswer, compare_answer, require_takes, take_in_answer
from healthdesk.actions.receive_referral import Opened, compare_letter, look_into_letter, open_received
from healthdesk.actions.send_letter import send
from healthdesk.actions.start_referral import ReferralWish, begin, write
from healthdesk.db import audit
from healthdesk.errors import BadFile, ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.exchange.fhir_referrals import referrals_bundle
from healthdesk.letters import letter
from healthdesk.records.house import HouseKind
from healthdesk.records.letter import Carried, LetterKind, plain
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.letter_text import HouseTexts
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import EventKind, Planned
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.answers import Effect
from healthdesk.rules.letter_check import everything_said
from tests.answer_houses import Houses, referred, withdrawn
from tests.exchange.r4_bundle import faults_of_bundle
from tests.letters_made import kept as kept_pdf
from tests.letters_made import letter as a_letter
from tests.letters_made import text_of
from tests.pdf_judged import judged
from tests.stores import MakeDesk

DAY = date(2026, 12, 10)


@pytest.fixture
def houses(
    sqlite_store: object, make_desk: MakeDesk, make_desk_elsewhere: MakeDesk, tmp_path: Path
) -> Houses:
    there = make_desk_elsewhere(Role.THERAPIST, name="Rik Wouters", kind=HouseKind.TEJO)
    return referred(make_desk(Role.THERAPIST), there, tmp_path)


def take_in(houses: Houses, opened: OpenedAnswer, *, as_news: bool = False) -> Any:
    return take_in_answer(houses.here, opened, houses.kept.version, as_news=as_news)


def test_the_whole_loop_from_house_to_house(houses: Houses) -> None:
    pdf = houses.answered()
    opened = houses.opened(pdf)
    beside = compare_answer(houses.here, opened)
    assert (beside.file.line.referral.id, beside.led.to) == (houses.ours.referral.id, State.RECEIVED)
    assert (opened.answer.sender.name, opened.answer.writer) == ("TEJO Leuven", "Rik Wouters")
    assert take_in(houses, opened).result.state is State.RECEIVED

    houses.moves(State.ACCEPTED)
    houses.moves(State.PLANNED, planned=Planned(date(2026, 12, 10)))
    planned = take_in(houses, houses.opened(houses.answered())).result
    assert (planned.state, planned.planned_on, planned.planned_at) == (
        State.PLANNED,
        date(2026, 12, 10),
        None,
    )
    assert planned.due_on == date(2026, 12, 13)

    news = houses.opened(houses.answered(texts={"findings": "Het eerste gesprek liep goed."}))
    assert compare_answer(houses.here, news).led.effect is Effect.NEWS
    assert take_in(houses, news).result.state is State.PLANNED
    story = open_referral(houses.here, planned.id).story
    assert story[0].kind is EventKind.NEWS
    assert "Het eerste gesprek liep goed." in story[0].text

    houses.moves(State.COMPLETED, "klaar")
    done = take_in(houses, houses.opened(houses.answered(texts={"findings": "Zij slaapt weer."}))).result
    assert (done.state, done.outcome, done.due_on) == (State.COMPLETED, "Zij slaapt weer.", None)
    file = open_referral(houses.here, done.id)
    assert len(file.received) == 4
    (first,) = [one for one in file.received if one.number == opened.answer.number]
    assert open_received(houses.here, first.id) == pdf
    lines = {event.id for event in file.story}
    assert {one.event_id for one in file.received} <= lines
    with houses.here.store.reading() as session:
        actions = [one.action for one in audit.entries(session, patient_id=done.patient_id)]
    assert actions.count("referral.answer") == 4


def test_an_answer_travels_back_as_the_letter_came_unless_somebody_chooses_otherwise(houses: Houses) -> None:
    draft = open_draft(houses.there, LetterKey(LetterKind.REPLY, houses.theirs.id))
    assert draft.choices.with_data
    assert draft.content.carried is not None
    referral = open_draft(houses.here, houses.ours.key)
    assert not referral.choices.with_data
    assert referral.content.carried is None


def test_a_refusal_brings_its_reason_and_is_taken_back_whole(houses: Houses) -> None:
    houses.moves(State.DECLINED, "volzet tot in maart")
    opened = houses.opened(houses.answered(texts={"advice": "Probeer het CGG."}))
    assert opened.answer.reason == "volzet tot in maart"
    done = take_in(houses, opened)
    assert done.result.state is State.DECLINED
    assert done.result.decline_reason == "volzet tot in maart\nProbeer het CGG."
    assert done.result.due_on == date(2026, 11, 28)
    with pytest.raises(NotAllowed, match=r"answers\.already"):
        take_in(houses, opened)
    done.undo(houses.here)
    assert houses.state is State.SENT
    file = open_referral(houses.here, done.result.id)
    assert file.received == ()
    assert "volzet" not in "".join(event.text for event in file.story)
    assert take_in(houses, opened).result.state is State.DECLINED


def test_a_withdrawal_waits_in_sight_until_it_comes_back_confirmed(houses: Houses) -> None:
    one = houses.kept
    asked = take_step(houses.here, one.id, one.version, State.WITHDRAWING, "Zij verhuist.").result
    assert asked.due_on == date(2026, 12, 23)
    key = LetterKey(LetterKind.WITHDRAWAL, one.id)
    agreed = houses.ours.consent
    assert agreed is not None
    withdraw(houses.here, agreed.id)  # which may be the very reason
    draft = open_draft(houses.here, key)
    assert draft.may_leave, draft.remarks
    assert draft.content.slip is not None
    assert draft.content.slip.code == one.reply_code
    assert one.number in everything_said(draft.content)
    assert "Yara" not in everything_said(draft.content)
    houses.moves(State.WITHDRAWN, "bericht van het huis dat verwees")
    confirmed = take_in(houses, houses.opened(houses.answered())).result
    assert (confirmed.state, confirmed.due_on) == (State.WITHDRAWN, None)
    assert houses.opened(houses.answered()).answer.words["answer"].startswith("Wij bevestigen")


def test_a_withdrawal_travels_too_and_its_confirmation_comes_home(houses: Houses) -> None:
    pdf = judged(withdrawn(houses, why="Zij verhuist."))
    data = data_in(pdf, WITHDRAWAL_FILE)
    assert faults_of_bundle(data) == []
    assert "Yara" not in json.dumps(data)
    page = "".join(text_of(kept_pdf(pdf, houses.folder)).replace("\u00a0", " ").split())
    assert [word for word in said(data) if "".join(word.split()) not in page and word != "2026-11-25"] == []
    path = houses.on_disk(pdf, "intrekking.pdf")
    opened = look_into_letter(houses.there, path)
    assert isinstance(opened, OpenedAnswer)
    beside = compare_answer(houses.there, opened)
    theirs = beside.file.line.referral
    assert (theirs.id, beside.led.to) == (houses.theirs.id, State.WITHDRAWN)
    done = take_in_answer(houses.there, opened, theirs.version)
    assert (done.result.state, done.result.due_on) == (State.WITHDRAWN, None)
    assert open_referral(houses.there, theirs.id).story[0].text.endswith("Zij verhuist.")
    with pytest.raises(NotAllowed, match=r"answers\.already"):
        take_in_answer(houses.there, opened, done.result.version)
    assert done.undo is not None
    back = done.undo(houses.there).result
    assert (back.state, len(open_referral(houses.there, theirs.id).received)) == (State.RECEIVED, 1)
    take_in_answer(houses.there, opened, back.version)
    with houses.there.store.reading() as session:
        actions = [one.action for one in audit.entries(session, patient_id=theirs.patient_id)]
    assert (actions.count("referral.withdrawal"), actions.count("referral.withdrawal_back")) == (2, 1)
    reply = houses.drafted().draft
    assert reply.facts.their_number == reply.choices.your_reference == houses.ours.referral.number
    assert take_in(houses, houses.opened(houses.answered())).result.state is State.WITHDRAWN


def test_a_withdrawal_that_cannot_be_followed_says_why(houses: Houses) -> None:
    houses.moves(State.DECLINED, "volzet")
    pdf = withdrawn(houses, opening="Wij bellen u over onze vraag.")
    data = data_in(pdf, WITHDRAWAL_FILE)
    assert faults_of_bundle(data) == []
    opened = look_into_letter(houses.there, houses.on_disk(pdf))
    assert isinstance(opened, OpenedAnswer)
    assert (opened.answer.withdraws, opened.answer.state) == (True, None)  # her own words state nothing
    assert compare_answer(houses.there, opened).led.effect is Effect.NEWS
    stuck = replace(opened, answer=replace(opened.answer, state=State.WITHDRAWN))
    assert compare_answer(houses.there, stuck).led.effect is Effect.STUCK
    with pytest.raises(NotAllowed, match=r"answers\.other_house"):
        compare_answer(houses.here, opened)
    ours = houses.ours.referral
    for changed in ({ours.number: "V-2026-9999"}, {"WGC De Linde": "WGC Elders"}):
        faked = look_into_letter(houses.there, houses.on_disk(other(data, **changed)))
        assert isinstance(faked, OpenedAnswer)
        with pytest.raises(NotAllowed, match=r"answers\.nothing_to_withdraw"):
            compare_answer(houses.there, faked)


def test_where_no_step_leads_it_is_kept_as_news_and_opens_nothing(houses: Houses) -> None:
    houses.moves(State.ACCEPTED)
    opened = houses.opened(houses.answered())
    one = houses.kept
    one = take_step(houses.here, one.id, one.version, State.ACCEPTED).result
    take_step(houses.here, one.id, one.version, State.COMPLETED, "opgelost")
    assert compare_answer(houses.here, opened).led.effect is Effect.STUCK
    with pytest.raises(NotAllowed, match=r"answers\.no_step"):
        take_in(houses, opened)
    done = take_in(houses, opened, as_news=True)
    assert (done.result.state, done.result.outcome) == (State.COMPLETED, "opgelost")
    assert open_referral(houses.here, one.id).received
    done.undo(houses.here)
    assert not open_referral(houses.here, one.id).received


def test_what_a_colleague_did_meanwhile_is_seen_first(houses: Houses) -> None:
    opened, before = houses.opened(houses.answered()), houses.kept
    take_step(houses.here, before.id, before.version, State.RECEIVED)
    with pytest.raises(ChangedMeanwhile):
        take_in_answer(houses.here, opened, before.version)


def data_in(pdf: bytes, name: str = ANSWER_FILE) -> dict[str, Any]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        found: dict[str, Any] = json.loads(opened.attachments[name].get_file().read_bytes())
        return found


def said(value: Any, key: str = "") -> list[str]:
    """Every word of the data but the codes of FHIR itself."""
    codes = {"reference", "system", "id", "fullUrl", "url", "resourceType", "code", "valueCode", "type"}
    if isinstance(value, dict):
        inner = (said(one, name) for name, one in value.items() if name not in codes or isinstance(one, dict))
        return [word for words in inner for word in words]
    if isinstance(value, list):
        return [word for one in value for word in said(one, key)]
    return [] if key in {"status", "intent", "language", "profile"} else str(value).splitlines()


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_the_data_say_nothing_that_the_reply_does_not(houses: Houses, language: str) -> None:
    houses.moves(State.DECLINED, "volzet")
    shown = houses.drafted(language=language, texts={"advice": "Probeer het CGG."})
    page = text_of(kept_pdf(judged(shown.pdf), houses.folder))
    bare = "".join(page.replace("\u00a0", " ").split())
    data = data_in(shown.pdf)
    assert faults_of_bundle(data) == []
    day = "2026-11-25"
    assert [word for word in said(data) if "".join(word.split()) not in bare and word != day] == []
    for secret in (houses.theirs.id, houses.theirs.patient_id, houses.theirs.reply_code):
        assert str(secret) not in json.dumps(data)


def test_a_rewritten_answer_is_told_in_its_words_and_states_nothing(houses: Houses) -> None:
    houses.moves(State.ACCEPTED)
    more = houses.drafted().draft.parts[2].text + " Zij komt in januari."
    assert houses.opened(houses.drafted(texts={"answer": more}).pdf).answer.state is State.ACCEPTED
    shown = houses.drafted(texts={"answer": "Daarover bellen wij u morgen."})
    data = data_in(shown.pdf)
    assert faults_of_bundle(data) == []
    assert "accepted" not in json.dumps(data)
    opened = houses.opened(shown.pdf)
    assert (opened.answer.state, opened.answer.words["answer"]) == (None, "Daarover bellen wij u morgen.")
    assert compare_answer(houses.here, opened).led.effect is Effect.NEWS


def test_data_go_back_only_where_they_came_from_and_somebody_chose_so(houses: Houses) -> None:
    with pytest.raises(BadFile, match=r"received\.no_data"):
        houses.opened(houses.drafted(with_data=False).pdf)
    draft = open_draft(houses.there, LetterKey(LetterKind.REPLY, houses.theirs.id))
    ours = houses.ours.referral
    assert plain(draft.content.reference[1][1]) == f"{ours.number}\n{ours.reply_code}"


def other(data: dict[str, Any], **changes: str) -> bytes:
    """The same data in a letter of its own, with other words."""
    text = json.dumps(data)
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    carried = Carried(name=ANSWER_FILE, told="x", media="application/fhir+json", data=text)
    return letter.draw(a_letter(carried=carried))


def test_every_fault_is_told_for_what_it_is(houses: Houses, make_desk: MakeDesk) -> None:
    pdf = houses.answered()
    data = data_in(pdf)
    code = houses.ours.referral.reply_code
    for faulty, why in (
        (other(data, received="accepted"), None),
        (other(data, **{'"Task"': '"Basic"'}), "received.not_ours"),
        (other(data, **{'"code": "received"': '"code": "draft"'}), "received.not_ours"),
        (other(data, **{code: "A-000000"}), "received.not_ours"),
        (other(data, **{'"valueString"': '"valueId"'}), "received.not_ours"),
    ):
        if why is None:
            assert houses.opened(faulty).answer.state is State.ACCEPTED
            continue
        with pytest.raises(BadFile) as told:
            look_into_letter(houses.here, houses.on_disk(faulty))
        assert told.value.key == why
    with pikepdf.open(BytesIO(pdf)) as opened:
        words = json.dumps(data).replace("volzet", "vrij").encode() + b" "
        spec = AttachedFileSpec(opened, words, filename=ANSWER_FILE, mime_type="application/fhir+json")
        opened.attachments[ANSWER_FILE] = spec
        opened.save(houses.folder / "anders.pdf")
    with pytest.raises(BadFile, match=r"received\.altered"):
        look_into_letter(houses.here, houses.folder / "anders.pdf")
    with pytest.raises(NotPermitted):
        compare_answer(make_desk(Role.VOLUNTEER_RECEPTION), houses.opened(pdf))


def test_an_answer_that_is_not_for_this_house(houses: Houses) -> None:
    """The house that answered opens its own letter; then one that is named in it but never referred."""
    pdf = houses.answered()
    with pytest.raises(NotAllowed, match=r"answers\.other_house") as told:
        compare_answer(houses.there, houses.opened(pdf))
    assert told.value.values["to"] == "WGC De Linde"
    stranger = other(data_in(pdf), **{"WGC De Linde": "TEJO Leuven"})
    with pytest.raises(NotAllowed, match=r"answers\.unknown"):
        compare_answer(houses.there, houses.opened(stranger))


def test_what_never_left_is_answered_by_nobody(houses: Houses) -> None:
    ours = houses.kept
    draft = begin(houses.here, ReferralWish(patient_id=ours.patient_id, partner_id=ours.partner_id)).result
    data = data_in(houses.answered())
    faked = other(data, **{ours.reply_code: draft.reply_code, ours.number: draft.number})
    with pytest.raises(NotAllowed, match=r"answers\.not_sent"):
        take_in_answer(houses.here, houses.opened(faked), draft.version)
    dropped = take_step(houses.here, draft.id, draft.version, State.WITHDRAWN, "Toch niet.").result
    with pytest.raises(NotAllowed, match=r"letters\.nothing_to_write"):
        open_draft(houses.here, LetterKey(LetterKind.WITHDRAWAL, dropped.id))


def test_a_code_with_the_number_of_another_letter_answers_nothing(houses: Houses) -> None:
    data = data_in(houses.answered())
    faked = other(data, **{houses.kept.number: "V-2026-9999"})
    with pytest.raises(NotAllowed, match=r"answers\.unknown"):
        compare_answer(houses.here, houses.opened(faked))


def test_what_a_try_says_is_what_taking_it_in_does(houses: Houses) -> None:
    opened = houses.opened(houses.answered())
    require_takes(compare_answer(houses.here, opened))
    take_in(houses, opened)
    with pytest.raises(NotAllowed, match=r"answers\.already"):
        require_takes(compare_answer(houses.here, opened))


def test_the_hour_travels_where_somebody_told_it_and_the_letter_says_it_too(houses: Houses) -> None:
    houses.moves(State.PLANNED, planned=Planned(DAY))
    assert take_in(houses, houses.opened(houses.answered())).result.planned_at is None
    noon = datetime(2026, 12, 10, 11, tzinfo=UTC)
    houses.moves(State.PLANNED, planned=Planned(DAY, noon))
    shown = houses.drafted()
    assert "is op 10\u00a0december\u00a02026 om 12:00." in everything_said(shown.draft.content)
    assert '"valueDateTime": "2026-12-10T12:00:00+01:00"' in json.dumps(data_in(shown.pdf))
    texts = HouseTexts({"reply/nl": {"answers.planned": "Het gesprek is op {day}."}})
    silent = preview(replace(shown.draft.facts, texts=texts), shown.draft.choices)
    assert '"valueDate": "2026-12-10"' in json.dumps(data_in(silent.pdf))  # no more than the letter says
    opened = houses.opened(houses.answered())
    assert compare_answer(houses.here, opened).led.to is State.PLANNED
    moved = take_in(houses, opened).result
    assert (moved.planned_on, moved.planned_at) == (DAY, noon)
    exported = json.loads(referrals_bundle([moved], {}, {}, houses.here.house))
    assert faults_of_bundle(exported) == []
    (asked,) = [one["resource"] for one in exported["entry"] if "occurrenceDateTime" in one["resource"]]
    assert asked["occurrenceDateTime"] == "2026-12-10T11:00:00+00:00"
    again = houses.opened(houses.answered())
    assert compare_answer(houses.here, again).led.effect is Effect.NEWS


@pytest.mark.parametrize("day", ["9999-12-31", "2062-12-10", "0001-01-01"])
def test_an_appointment_years_away_is_no_day_to_wait_for(houses: Houses, day: str) -> None:
    houses.moves(State.PLANNED, planned=Planned(DAY))
    data = data_in(houses.answered())
    opened = houses.opened(other(data, **{'"2026-12-10"': f'"{day}"'}))
    assert opened.answer.planned is None
    planned = take_in(houses, opened).result
    assert (planned.state, planned.planned_on) == (State.PLANNED, None)


def test_data_of_another_program_make_no_letter_of_a_scan(houses: Houses) -> None:
    with pikepdf.open(BytesIO(houses.answered())) as pdf:
        words = b'{"resourceType": "Bundle"}'
        spec = AttachedFileSpec(pdf, words, filename="epd.json", mime_type="application/fhir+json")
        del pdf.attachments[ANSWER_FILE]
        pdf.attachments["epd.json"] = spec
        pdf.save(houses.folder / "epd.pdf")
    brought = sort_files(houses.here, [houses.folder / "epd.pdf"])
    assert (brought.letters, len(brought.files.found)) == ((), 1)


def test_pages_that_unpack_without_end_are_not_read(houses: Houses) -> None:
    with pikepdf.open(BytesIO(houses.answered())) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(b" " * 6_000_000)
        for _more in range(9):
            pdf.pages.append(pdf.pages[0])
        pdf.save(houses.folder / "groot.pdf")
    with pytest.raises(BadFile, match=r"received\.bomb"):
        look_into_letter(houses.here, houses.folder / "groot.pdf")


def sent_again(houses: Houses) -> Opened:
    """We withdrew it, opened it again with other words, and the second letter reaches them."""
    path = houses.on_disk(withdrawn(houses), "intrekking.pdf")
    away = look_into_letter(houses.there, path)
    assert isinstance(away, OpenedAnswer)
    theirs = open_referral(houses.there, houses.theirs.id).line.referral
    take_in_answer(houses.there, away, theirs.version)
    take_in(houses, houses.opened(houses.answered()))
    one = houses.kept
    one = take_step(houses.here, one.id, one.version, State.DRAFT, "Zij blijft toch.").result
    write(houses.here, replace(one, question="Enkel nog een eerste gesprek."))
    draft = open_draft(houses.here, houses.ours.key)
    looks = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
    shown = preview(draft.facts, replace(draft.choices, with_data=True, accepted=looks))
    pdf = open_letter(houses.here, send(houses.here, shown).result.id).pdf
    opened = look_into_letter(houses.there, houses.on_disk(pdf, "opnieuw.pdf"))
    assert isinstance(opened, Opened)
    return opened


def test_a_second_letter_about_what_came_in_is_kept_beside_the_first(houses: Houses) -> None:
    opened = sent_again(houses)
    beside = compare_letter(houses.there, opened)
    assert beside.already is not None
    assert (beside.already.id, beside.is_again) == (houses.theirs.id, True)
    done = keep_again(houses.there, opened)
    file = open_referral(houses.there, houses.theirs.id)
    assert file.line.referral.state is State.WITHDRAWN, "a letter opens nothing that was closed"
    assert "Enkel nog een eerste gesprek." in file.story[0].text
    assert file.received[0].number == opened.referral.number
    assert file.received[0].event_id == file.story[0].id
    assert not compare_letter(houses.there, opened).is_again
    with pytest.raises(NotAllowed, match=r"received\.already"):
        keep_again(houses.there, opened)
    assert done.undo is not None
    done.undo(houses.there)
    file = open_referral(houses.there, houses.theirs.id)
    assert opened.referral.number not in {one.number for one in file.received}
    assert "eerste gesprek" not in "".join(event.text for event in file.story)
    assert compare_letter(houses.there, opened).is_again
