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
from healthdesk.sentences import for_trouble, sentence, why_refused
from healthdesk.settings import data_folder, load

OK, WRONG, USAGE, BROKE_OFF = 0, 1, 2, 130
MOST = 10_000_000
_NOTHING = "expected one argument"
"""As argparse says it of an option with nothing behind it."""

# What argparse says in English, and the key of our own sentence for it, its parts in order.
_SAID = (
    (r"unrecognized arguments: (?P<what>.*)", "cli.unknown_words"),
    (r"the following arguments are required: (?P<what>.*)", "cli.words_missing"),
    (
        r"argument (?P<name>.*?): invalid choice: (?P<what>'.*?') \(choose from (?P<known>.*)\)",
        "cli.no_choice",
    ),
    (r"argument (?P<what>[^-].*?): expected (?:one|at least one) argument", "cli.words_missing"),
    (r"argument (?P<name>.*?): expected (?:one|at least one) argument", "cli.value_missing"),
    (r"argument (?P<name>.*?): invalid \S+ value: (?P<what>'.*')", "cli.bad_value"),
    (r"argument .*?: no file: (?P<what>.*)", "cli.device"),
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

    def exit(self, status: int = OK, message: str | None = None) -> NoReturn:
        """Also what help says has to arrive; `carry_out` tells when it does not."""
        sys.stdout.flush()
        super().exit(status, message)

    def _print_message(self, message: str, file: Any = None) -> None:
        # Not as argparse does it, which keeps silent about a full disk.
        if message:
            (file or sys.stderr).write(message)


def _named(language: str, said: str) -> str:
    return ", ".join(placeholder(language, one) for one in said.split(", "))


def count(typed: str) -> int:
    """A number of people or talks; for argparse."""
    number = int(typed)
    if not 1 <= number <= MOST:
        raise ValueError
    return number


def given(typed: str) -> str:
    """A name, a code, a reason: nothing at all is as good as none; for argparse."""
    if not typed.strip():
        raise argparse.ArgumentTypeError(_NOTHING)
    return typed


def place(typed: str) -> Path:
    """A file or a folder. An empty word would be the folder where somebody happens to be."""
    return Path(given(typed))


def source(typed: str) -> Path:
    """A file to read. A device has no end."""
    path = place(typed)
    if path.is_char_device() or path.is_block_device():
        raise argparse.ArgumentTypeError(f"no file: {typed}")
    return path


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
        return _tell(_said(trouble))
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return BROKE_OFF
    except BrokenPipeError:  # whoever read us has heard enough
        _hush(sys.stdout)
        return WRONG
    except OSError as refused:
        _hush(sys.stdout)
        return _tell(_refused(refused))
    except Exception as defect:  # noqa: BLE001 - ours; told without anybody's data
        kept = crash_report.keep(
            data_folder() / "reports",
            crash_report.report(type(defect), defect.__traceback__),
            Clock().now(),
        )
        return _tell(sentence(load().language, "cli.broke" if kept else "cli.broke_unkept", path=kept))
    return status


def _said(trouble: Trouble) -> str:
    """What a window adds about what stands typed in it does not belong here."""
    language = load().language
    own = f"cli.{trouble.key}"
    return for_trouble(language, trouble, "" if sentence(language, own) == own else own)


def _refused(refused: OSError) -> str:
    language = load().language
    key = "cli.system_refused_at" if refused.filename else "cli.system_refused"
    return sentence(language, key, path=refused.filename, what=why_refused(language, refused))


def _tell(words: str) -> int:
    with contextlib.suppress(OSError):
        print(words, file=sys.stderr, flush=True)
    return WRONG


def _hush(stream: object) -> None:
    """Nothing more goes there, so that the end of the program does not stumble over it."""
    with contextlib.suppress(OSError, ValueError):
        if isinstance(stream, io.TextIOWrapper):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
