"""Nameless answers on both engines: counted alike, and nothing in the table leads back to anybody."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa

from healthdesk.actions.take_satisfaction import askable, take_in
from healthdesk.db import satisfaction
from healthdesk.db.store import Store
from healthdesk.db.tables.satisfaction import NamelessAnswerRow
from healthdesk.records.satisfaction import Tally
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import at, chosen
from tests.stores import MakeDesk

LIST = "hoe-was-het"


def test_what_is_kept_is_counted_and_nothing_more(store: Store, make_desk: MakeDesk) -> None:
    desk = make_desk()
    (asked,) = askable(desk).forms
    for code, words in (("5", "de thee"), ("5", ""), ("2", "")):
        filling = FormFilling(asked.form, desk.clock.today())
        filling.answer(at("gezichten", "hoe"), (chosen(LIST, code),))
        filling.answer(at("woorden", "goed"), (words,) if words else ())
        take_in(desk, asked.id, filling.response_items("nl"))
    month = date(2026, 11, 1)
    with store.reading() as session:
        found = satisfaction.tallies(session, asked.form.url)
        (written,) = satisfaction.written(session, asked.form.url)
        ids = session.scalars(sa.select(NamelessAnswerRow.id)).all()
    assert set(found) == {
        Tally("hoe", month, None, "5", 2, 2),
        Tally("hoe", month, None, "2", 1, 1),
        Tally("goed", month, None, "", 1, 1),
    }
    assert written.words == "de thee"
    assert {one.version for one in ids} == {4}  # of chance: the ids of the rest of the house tell the time
    with store.writing() as session:
        satisfaction.say_otherwise(session, written.id, "")
        assert satisfaction.written(session, asked.form.url) == ()
        assert Tally("goed", month, None, "", 1, 1) in satisfaction.tallies(session, asked.form.url)
        assert satisfaction.words_of(session, UUID(int=0)) is None


def test_the_table_knows_no_person_no_moment_and_no_order(store: Store) -> None:
    with store.engine.connect() as connection:
        seen = sa.inspect(connection)
        columns = {one["name"] for one in seen.get_columns("nameless_answer")}
        leads_to = {one["referred_table"] for one in seen.get_foreign_keys("nameless_answer")}
        if store.kind == "sqlite":
            made = connection.scalar(sa.text("SELECT sql FROM sqlite_master WHERE name = 'nameless_answer'"))
            assert "WITHOUT ROWID" in str(made)
    assert columns == {"id", "questionnaire_id", "month", "service_id", "link_id", "number", "code", "words"}
    assert leads_to == {"questionnaire", "healthcare_service"}
