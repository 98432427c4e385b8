"""The edges of the command line: its streams, words that are not understood, and what goes wrong.

Whatever happens, a person reads one sentence in her language and a program reads an exit status.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from healthdesk.actions import crash_report
from healthdesk.cli_help import HelpInWords, placeholder
from healthdesk.clock import Clock
from healthdesk.errors import Trouble
from healthdesk.sentences import for_trouble, sentence
from healthdesk.settings import data_folder, load

OK, WRONG, USAGE, BROKE_OFF = 0, 1, 2, 130
MOST = 10_000_000

# What argparse says in English, and the key of our own sentence for it, its parts in order.
_SAID = (
    (r"unrecognized arguments: (?P<what>.*)", "cli.unknown_words"),
    (r"the following arguments are required: (?P<what>.*)", "cli.words_missing"),
    (
        r"argument (?P<name>.*?): invalid choice: (?P<what>'.*?') \(choose from (?P<known>.*)\)",
        "cli.no_choice",
    ),
    (r"argument (?P<name>.*?): expected (?:one|at least one) argument", "cli.value_missing"),
    (r"argument (?P<name>.*?): invalid \S+ value: (?P<what>'.*')", "cli.bad_value"),
    (r"argument (?P<name>.*?): not allowed with argument (?P<what>.*)", "cli.not_together"),
)


class Parser(argparse.ArgumentParser):
    """Says in the person's language how it is used, and what it does not understand."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**{"formatter_class": HelpInWords, **how, "add_help": False})
        self.add_argument("-h", "--help", action="help", help="help.help")

    def error(self, message: str) -> NoReturn:
        """One sentence, and where to read on; exit status 2."""
        for pattern, key in _SAID:
            found = re.fullmatch(pattern, message, re.DOTALL)
            if found:
                language = load().language
                parts = {part: _named(language, said) for part, said in found.groupdict().items()}
                what = sentence(language, key, **parts)
                break
        else:
            what = sentence(load().language, "cli.not_understood", what=message)
        more = sentence(load().language, "cli.see_help", command=f"{self.prog} --help")
        self.exit(USAGE, f"{what} {more}\n")


def _named(language: str, said: str) -> str:
    return ", ".join(placeholder(language, one) for one in said.split(", "))


def count(typed: str) -> int:
    """A number of people or talks; for argparse."""
    number = int(typed)
    if not 1 <= number <= MOST:
        raise ValueError
    return number


def ready_streams() -> None:
    """A stream that is closed is as good as empty; a letter that a stream lacks is written otherwise."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for good
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What a program reads is UTF-8 on every system; a terminal keeps what it can show.
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def carry_out(command: Callable[[], int]) -> int:
    """Run it to its exit status; what goes wrong becomes a sentence."""
    try:
        status = command()
        sys.stdout.flush()
    except Trouble as trouble:
        return _tell(for_trouble(load().language, trouble))
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return BROKE_OFF
    except BrokenPipeError:  # whoever read us has heard enough
        _hush(sys.stdout)
        return WRONG
    except OSError as refused:
        _hush(sys.stdout)
        return _tell(sentence(load().language, "cli.system_refused", what=refused.strerror or ""))
    except Exception as defect:  # noqa: BLE001 - ours; told without anybody's data
        kept = crash_report.keep(
            data_folder() / "reports",
            crash_report.report(type(defect), defect.__traceback__),
            Clock().now(),
        )
        return _tell(sentence(load().language, "cli.broke" if kept else "cli.broke_unkept", path=kept))
    return status


def _tell(words: str) -> int:
    with contextlib.suppress(OSError):
        print(words, file=sys.stderr, flush=True)
    return WRONG


def _hush(stream: object) -> None:
    """Nothing more goes there, so that the end of the program does not stumble over it."""
    with contextlib.suppress(OSError, ValueError):
        if isinstance(stream, io.TextIOWrapper):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
