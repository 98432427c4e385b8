"""What the command line brings in, takes out and prints: people, partners, calendars, referrals, letters.

A part of `cli`, with a file of its own.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.cli_bar import Bar
from healthdesk.cli_edges import OK, WRONG, Parser, given, place, source
from healthdesk.errors import NotAllowed
from healthdesk.sentences import sentence

# ruff: noqa: PLC0415 - each command imports what it needs when it runs

OpenDesk = Callable[[Path | None], Any]
Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def add_exchange(commands: Commands[Parser], open_desk: OpenDesk) -> None:
    """`import`, `export`, `letter` and `verify`."""
    _add_import(commands, open_desk)
    _add_export(commands, open_desk)
    letter = commands.add_parser("letter", help="help.letter")
    letter.add_argument("code", type=given, metavar="CODE", help="help.letter_code")
    letter.add_argument("-o", "--output", required=True, type=place, metavar="FILE")
    _common(letter)
    letter.set_defaults(command=_Run(open_desk, _letter))
    verify = commands.add_parser("verify", help="help.verify")
    verify.add_argument("path", type=source, metavar="FILE", help="help.verify_file")
    _common(verify)
    verify.set_defaults(command=_Run(open_desk, _verify))


def _add_import(commands: Commands[Parser], open_desk: OpenDesk) -> None:
    kinds = commands.add_parser("import", help="help.import").add_subparsers(
        title="help.kinds", metavar="WHAT", required=True
    )
    people = kinds.add_parser("people", help="help.import_people")
    people.add_argument("--try", dest="only_try", action="store_true", help="help.import_try")
    people.add_argument(
        "--column",
        action="append",
        default=[],
        type=given,
        metavar="HEADING=OURS",
        help="help.import_column",
    )
    for name in ("--same", "--new"):
        people.add_argument(
            name, action="append", default=[], type=int, metavar="ROW", help=f"help.import_{name[2:]}"
        )
    people.add_argument("--perhaps", choices=("same", "new"), help="help.import_perhaps")
    undo = kinds.add_parser("undo", help="help.import_undo")
    undo.add_argument("id", type=UUID, metavar="ID", help="help.import_id")
    _common(undo)
    undo.set_defaults(command=_Run(open_desk, _taken_back))
    away = kinds.add_parser("no-calendar", help="help.import_no_calendar")
    away.add_argument("--therapist", required=True, type=given, metavar="NAME")
    _common(away)
    away.set_defaults(command=_Run(open_desk, _calendar_away))
    partners = kinds.add_parser("partners", help="help.import_partners")
    partners.add_argument("--try", dest="only_try", action="store_true", help="help.calendar_try")
    referral = kinds.add_parser("referral", help="help.import_referral")
    referral.add_argument("--try", dest="only_try", action="store_true", help="help.calendar_try")
    who = referral.add_mutually_exclusive_group()
    who.add_argument("--person", type=given, metavar="CODE", help="help.import_whose")
    who.add_argument("--new", action="store_true", help="help.import_nobody")
    referral.add_argument("--partner", type=given, metavar="KEY", help="help.import_from")
    calendar = kinds.add_parser("calendar", help="help.import_calendar")
    calendar.add_argument("--therapist", required=True, type=given, metavar="NAME")
    calendar.add_argument("--try", dest="only_try", action="store_true", help="help.calendar_try")
    several = ((people, _people_in), (partners, _partners_in), (referral, _referral_in))
    for parser, run in (*several, (calendar, _calendar_in)):
        parser.add_argument("path", type=source, metavar="FILE")
        _common(parser)
        parser.set_defaults(command=_Run(open_desk, run))


def _add_export(commands: Commands[Parser], open_desk: OpenDesk) -> None:
    kinds = commands.add_parser(
        "export",
        help="help.export",
    ).add_subparsers(title="help.kinds", metavar="WHAT", required=True)
    people = kinds.add_parser("people", help="help.export_people")
    partners = kinds.add_parser("partners", help="help.export_partners")
    partners.add_argument("--hsds", action="store_true", help="help.export_hsds")
    calendar = kinds.add_parser("calendar", help="help.export_calendar")
    whose = calendar.add_mutually_exclusive_group()
    whose.add_argument("--therapist", type=given, metavar="NAME", help="help.export_therapist")
    whose.add_argument("--room", type=given, metavar="NAME", help="help.export_room")
    whose.add_argument("--person", type=given, metavar="CODE", help="help.export_whose")
    calendar.add_argument("--names", action="store_true", help="help.export_names")
    referrals = kinds.add_parser("referrals", help="help.export_referrals")
    person = kinds.add_parser("person", help="help.export_person")
    person.add_argument("code", type=given, metavar="CODE", help="help.export_code")
    several = (
        (person, _person_out),
        (people, _people_out),
        (partners, _partners_out),
        (calendar, _calendar_out),
    )
    for parser, run in (*several, (referrals, _referrals_out)):
        parser.add_argument("-o", "--output", required=True, type=place, metavar="FILE")
        _common(parser)
        parser.set_defaults(command=_Run(open_desk, run))


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--file", type=place, help="help.file")
    parser.add_argument("--json", action="store_true", help="help.json")


class _Run:
    """Opens the house, runs one command in it, closes it."""

    def __init__(self, open_desk: OpenDesk, run: Callable[[Any, argparse.Namespace], int]) -> None:
        self._open_desk, self._run = open_desk, run

    def __call__(self, asked: argparse.Namespace) -> int:
        desk = self._open_desk(asked.file)
        with closing(desk.store):
            return self._run(desk, asked)


def _say(desk: Any, asked: argparse.Namespace, key: str, **values: object) -> int:
    if asked.json:
        print(json.dumps({name: str(v) if isinstance(v, Path) else v for name, v in values.items()}))
    else:
        print(sentence(desk.language, key, **values))
    return OK


def _people_in(desk: Any, asked: argparse.Namespace) -> int:
    from tqdm import tqdm

    from healthdesk.actions.compare_rows import Decision
    from healthdesk.actions.exchange_people import import_people

    decisions = _decisions(asked)
    mapping = _mapping(desk, asked) if asked.column else None
    with tqdm(disable=not sys.stderr.isatty(), desc=asked.path.name) as bar:

        def progress(done: int, of_all: int) -> None:
            bar.total = of_all
            bar.update(done - bar.n)

        outcome = import_people(
            desk,
            asked.path,
            only_try=asked.only_try,
            mapping=mapping,
            decisions=decisions,
            otherwise=Decision(asked.perhaps) if asked.perhaps else None,
            progress=progress,
        )
    if asked.json:
        print(json.dumps(outcome.as_plain(desk.language), ensure_ascii=False, indent=2))
    else:
        print(outcome.in_words(desk.language))
    return WRONG if outcome.faults or (outcome.undecided and not asked.only_try) else OK


def _mapping(desk: Any, asked: argparse.Namespace) -> tuple[str, ...]:
    """The columns as the file's own headings suggest, but for those that were named."""
    from healthdesk.actions.exchange_people import named_columns

    return named_columns(desk, asked.path, asked.column)


def _decisions(asked: argparse.Namespace) -> dict[int, Any]:
    """What was said of each row that may be somebody we know."""
    from healthdesk.actions.compare_rows import Decision

    both = set(asked.new) & set(asked.same)
    if both:
        raise NotAllowed("exchange.row_twice", row=min(both))
    return dict.fromkeys(asked.new, Decision.NEW) | dict.fromkeys(asked.same, Decision.SAME)


def _taken_back(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions import exchange_partners
    from healthdesk.actions.undo_import import take_back

    if exchange_partners.is_import(desk, asked.id):
        gone = exchange_partners.take_back(desk, asked.id).result
        return _say(desk, asked, "hsds.taken_back", count=gone)
    return _say(desk, asked, "exchange.taken_back", count=take_back(desk, asked.id).result)


def _partners_in(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions import exchange_partners

    look = exchange_partners.look_into(desk, asked.path)
    if not asked.only_try:
        look = exchange_partners.take_in(desk, look).result
    if asked.json:
        print(json.dumps(exchange_partners.as_plain(look, desk.language), ensure_ascii=False, indent=2))
    else:
        print(exchange_partners.in_words(look, desk.language, tried=asked.only_try))
    return OK


def _referral_in(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions import receive_referral
    from healthdesk.actions.receive_answer import OpenedAnswer

    opened = receive_referral.look_into_letter(desk, asked.path)
    if isinstance(opened, OpenedAnswer):
        return _answer_in(desk, asked, opened)
    compared = receive_referral.compare_letter(desk, opened)
    told = compared.opened.referral
    names = {"number": told.number, "sender": told.sender.name}
    person, partner = receive_referral.chosen(
        desk, compared, code=asked.person or "", is_new=asked.new, key=asked.partner or ""
    )
    if asked.only_try:
        return _say(desk, asked, "received.tried", **names, person=receive_referral.whom(compared))
    one = receive_referral.take_in_letter(desk, compared.opened, person, partner).result
    return _say(desk, asked, "received.taken_in", **names, ours=one.number)


def _answer_in(desk: Any, asked: argparse.Namespace, opened: Any) -> int:
    from healthdesk.actions.receive_answer import compare_answer, require_takes, take_in_answer

    beside = compare_answer(desk, opened)
    one = beside.file.line.referral
    require_takes(beside)
    if not asked.only_try:
        take_in_answer(desk, opened, one.version)
    key = "answers.tried" if asked.only_try else "answers.taken_in"
    told = opened.answer
    return _say(desk, asked, key, number=told.number, sender=told.sender.name, ours=one.number)


def _calendar_in(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.exchange_calendar import import_calendar

    look = import_calendar(desk, asked.path, asked.therapist, only_try=asked.only_try)
    count, name = len(look.closures), look.therapist.name
    if asked.only_try:
        talks = len(look.talks)
        return _say(desk, asked, "exchange.calendar_tried", count=count, therapist=name, talks=talks)
    return _say(desk, asked, "exchange.calendar_in", count=count, therapist=name)


def _calendar_away(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.exchange_calendar import remove_calendar

    found = remove_calendar(desk, asked.therapist)
    count = 0 if found is None else found.stretches
    return _say(desk, asked, "exchange.calendar_away", count=count, therapist=asked.therapist)


def _people_out(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.exchange_people import export_people

    with Bar() as bar:
        count = export_people(desk, asked.output, bar.show)
    return _say(desk, asked, "exchange.out", count=count, path=asked.output)


def _person_out(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.export_person import export_person, person_by_code

    count = export_person(desk, person_by_code(desk, asked.code), asked.output)
    return _say(desk, asked, "copy.made", count=count, path=asked.output)


def _partners_out(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.exchange_partners import export_partners

    count = export_partners(desk, asked.output, hsds=asked.hsds)
    return _say(desk, asked, "exchange.out", count=count, path=asked.output)


def _calendar_out(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.export_calendar import export_calendar, scope_of

    names = {one: getattr(asked, one) or "" for one in ("therapist", "room", "person")}
    scope = scope_of(desk, **names, names=asked.names)
    count = export_calendar(desk, asked.output, scope)
    return _say(desk, asked, "exchange.out", count=count, path=asked.output)


def _referrals_out(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.export_referrals import export_referrals

    count = export_referrals(desk, asked.output)
    return _say(desk, asked, "exchange.out", count=count, path=asked.output)


def _letter(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.letter_by_code import write_letter

    made = write_letter(desk, asked.code, asked.output)
    key = "exchange.letter_sent" if made.sent else "exchange.letter_draft"
    return _say(desk, asked, key, number=made.number, path=asked.output, sha256=made.sha256, sent=made.sent)


def _verify(desk: Any, asked: argparse.Namespace) -> int:
    from healthdesk.actions.check_signatures import in_file

    checked = in_file(desk, asked.path)
    if asked.json:
        told = [
            {
                "name": one.found.name,
                "at": one.found.at.isoformat() if one.found.at else None,
                "since": one.found.since.value,
                "trust": one.found.trust.value,
                "issuer": one.found.issuer,
                "root": one.found.root,
                "words": one.words,
            }
            for one in checked.lines
        ]
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print("\n".join(checked.words))
    return OK if checked.lines and all(one.found.is_fine for one in checked.lines) else WRONG
