"""What the command line does with FHIR forms: check, fill in, show. Needs no house and no password.

A part of `cli`, with a file of its own.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from healthdesk.cli_edges import Parser
from healthdesk.clock import Clock
from healthdesk.sentences import sentence
from healthdesk.settings import load

# ruff: noqa: PLC0415 - each command imports what it needs when it runs

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def add_forms(commands: Commands[Parser]) -> None:
    """`form check`, `form fill` and `form show`."""
    form = commands.add_parser("form", help="help.form")
    kinds = form.add_subparsers(title="help.commands", metavar="COMMAND", required=True)
    check = kinds.add_parser("check", help="help.form_check")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="help.json")
    check.set_defaults(command=_check)
    fill = kinds.add_parser("fill", help="help.form_fill")
    fill.add_argument("file", type=Path, metavar="FILE")
    fill.add_argument("--answers", required=True, type=Path, metavar="RESPONSE")
    fill.add_argument("--launch", type=Path, metavar="PATIENT", help="help.form_launch")
    fill.add_argument("--json", action="store_true", help="help.json")
    fill.set_defaults(command=_fill)
    show = kinds.add_parser("show", help="help.form_show")
    show.add_argument("file", type=Path, metavar="FILE")
    show.add_argument("--png", required=True, type=Path, metavar="OUT")
    show.add_argument("--language", metavar="xx", help="help.form_language")
    show.add_argument("--dark", action="store_true", help="help.form_dark")
    show.set_defaults(command=_show)


def _check(asked: argparse.Namespace) -> int:
    from healthdesk.actions.check_forms import check_forms, exit_status, in_words, reports_as_json

    reports = check_forms(asked.files)
    if asked.json:
        print(reports_as_json(reports))
    else:
        print("\n".join(in_words(report, load().language) for report in reports))
    return exit_status(reports)


def _fill(asked: argparse.Namespace) -> int:
    from healthdesk.actions.fill_form_offline import fill_files

    clock = Clock()
    done = fill_files(asked.file, asked.answers, clock.today(), clock.now(), asked.launch)
    print(done.as_json() if asked.json else done.in_words(load().language))
    return done.exit_status


def _show(asked: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from healthdesk.actions.fill_form_offline import form_in
    from healthdesk.rules.form_language import language_in
    from healthdesk.startup import show_form

    form = form_in(asked.file)
    language = None if asked.language is None else language_in(form, asked.language)
    show_form(form, asked.png, language, dark=asked.dark)
    print(sentence(load().language, "forms.shown", path=asked.png))
    return 0
