"""The command line. Without further words it opens the window.

Each command imports what it needs when it runs, so that the window opens without the rest. A
password is asked for, or comes from the keyring or ``HEALTHDESK_PASSWORD``; never from an argument.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from healthdesk import NAME, __version__
from healthdesk.cli_bar import Bar
from healthdesk.cli_edges import OK, WRONG, Parser, carry_out, count, given, place, ready_streams, source
from healthdesk.clock import Clock
from healthdesk.errors import NotAllowed, WrongKey
from healthdesk.records.house_choice import HousePlace
from healthdesk.sentences import sentence
from healthdesk.settings import Settings, backup_folder, house_file, load, witness_folder

# ruff: noqa: PLC0415 - see the head of this file

_SOUND_HELPER = "sound-helper"
"""Not for people: the window begins itself once more with this word, to make sounds (`ui/sound_helper`)."""
Command = Callable[[argparse.Namespace], int]


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 done, 1 not done, 2 not understood."""
    if words is None and sys.argv[1:] == [_SOUND_HELPER]:
        from healthdesk.ui import sound_helper

        return sound_helper.main()
    ready_streams()
    return carry_out(lambda: _run(words))


def _run(words: Sequence[str] | None) -> int:
    asked = _parser().parse_args(words)
    command: Command = asked.command
    return command(asked)


def _language() -> str:
    return load().language


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="healthdesk",
        description="help.what",
        epilog="help.more",
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}", help="help.version")
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="help.commands", metavar="COMMAND")
    from healthdesk.cli_forms import add_forms

    _add_houses(commands)
    add_forms(commands)
    _add_exchange(commands)
    return parser


def _add_houses(commands: argparse._SubParsersAction[Parser]) -> None:
    demo = commands.add_parser("demo", help="help.demo")
    demo.add_argument("--house", choices=("wgc", "tejo", "both"), default="both")
    demo.add_argument("--people", type=count, metavar="NUMBER", default=5_000, help="help.demo_people")
    demo.add_argument("--talks", type=count, metavar="NUMBER", help="help.demo_talks")
    demo.add_argument("--into", type=place, help="help.demo_into")
    _may_be_json(demo)
    demo.set_defaults(command=_demo)

    tour = commands.add_parser("tour", help="help.tour")
    tour.add_argument("folder", type=place, metavar="DIR", help="help.tour_folder")
    tour.set_defaults(command=_tour)

    back_up = commands.add_parser("backup", help="help.backup")
    back_up.add_argument("folder", nargs="?", type=place, metavar="DIR", help="help.backup_folder")
    back_up.add_argument("--file", type=place, help="help.file")
    _may_be_json(back_up)
    back_up.set_defaults(command=_backup)

    restore = commands.add_parser("restore", help="help.restore")
    restore.add_argument("backup", type=source, metavar="BACKUP")
    where = restore.add_mutually_exclusive_group()
    where.add_argument("--to", type=place, help="help.restore_to")
    where.add_argument("--server", type=given, metavar="URL", help="help.restore_server")
    _may_be_json(restore)
    restore.set_defaults(command=_restore)

    upgrade = commands.add_parser("upgrade", help="help.upgrade")
    upgrade.add_argument("file", nargs="?", type=place, metavar="FILE", help="help.file")
    _may_be_json(upgrade)
    upgrade.set_defaults(command=_upgrade)

    check = commands.add_parser("check", help="help.check")
    check.add_argument("file", nargs="?", type=place, metavar="FILE", help="help.file")
    _may_be_json(check)
    check.add_argument(
        "--because",
        type=given,
        metavar="REASON",
        help="help.check_because",
    )
    check.set_defaults(command=_check)


def _may_be_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="help.json")


def _add_exchange(commands: argparse._SubParsersAction[Parser]) -> None:
    from healthdesk.cli_exchange import add_exchange

    add_exchange(commands, _open_desk)


# --- what the commands do


def _window(_asked: argparse.Namespace) -> int:
    if _has_no_screen() and "QT_QPA_PLATFORM" not in os.environ:
        raise NotAllowed("cli.no_screen")
    from healthdesk.startup import open_window

    return open_window()


def _demo(asked: argparse.Namespace) -> int:
    from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD, DemoSize, make_demo_house
    from healthdesk.records.house import HouseKind

    folder: Path = asked.into or house_file(load()).parent
    kinds = [HouseKind.WGC, HouseKind.TEJO] if asked.house == "both" else [HouseKind(asked.house)]
    talks = asked.talks if asked.talks is not None else asked.people * 12 // 5
    size = DemoSize(people=asked.people, talks=talks, therapists=max(8, asked.people // 3_300))
    told: list[dict[str, str]] = []
    for kind in kinds:
        path = folder / f"demo-{kind.value}.healthdesk"
        bar = Bar("demo.making")
        desk = make_demo_house(path, kind, Clock(), size=size, language=_language(), progress=bar.show)
        bar.close()
        desk.store.close()
        told.append({"name": desk.house.name, "path": str(path), "who": COORDINATOR, "password": PASSWORD})
        if not asked.json:
            print(sentence(_language(), "demo.ready", **told[-1]), flush=True)
    if asked.json:
        print(json.dumps(told, ensure_ascii=False, indent=2))
    return OK


def _tour(asked: argparse.Namespace) -> int:
    if _has_no_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from healthdesk.tour.morning import tour

    tour(asked.folder, _say, _language())
    return OK


def _has_no_screen() -> bool:
    """Qt would end the program in the middle of its first word."""
    return sys.platform == "linux" and not any(os.environ.get(one) for one in ("DISPLAY", "WAYLAND_DISPLAY"))


def _say(line: str) -> None:
    print(line, flush=True)


def _check(asked: argparse.Namespace) -> int:
    from healthdesk.actions.unlock_house import unlock
    from healthdesk.actions.watch_book import check_whole, explain

    settings = load()
    house = _place(settings, asked.file)
    desk = unlock(house, _who(settings), _password(), Clock(), language=settings.language)
    try:
        if asked.because is not None:
            explain(desk, asked.because)
        with Bar() as bar:
            outcome = check_whole(desk, backup_folder(settings), bar.show)
    finally:
        desk.store.close()
    print(outcome.as_json() if asked.json else outcome.in_words(settings.language))
    return OK if outcome.sound else WRONG


def _backup(asked: argparse.Namespace) -> int:
    from healthdesk.actions.back_up_house import back_up
    from healthdesk.actions.unlock_house import unlock

    settings = load()
    desk = unlock(_place(settings, asked.file), _who(settings), _password(), Clock())
    try:
        with Bar() as bar:
            made = back_up(desk, asked.folder or backup_folder(settings), bar.show).result
    finally:
        desk.store.close()
    if asked.json:
        told = {"path": str(made.path), "sha256": made.manifest.sha256, "rows": made.rows}
        print(json.dumps(told, indent=2))
    else:
        print(sentence(settings.language, "backup.made", path=made.path))
    return OK


def _restore(asked: argparse.Namespace) -> int:
    from healthdesk.actions.restore_house import restore

    settings = load()
    if asked.server and urlsplit(asked.server).password:
        raise NotAllowed("cli.password_in_url")
    house = HousePlace(server_url=asked.server) if asked.server else _place(settings, asked.to)
    with Bar() as bar:
        aside = restore(asked.backup, house, _password(), Clock(), progress=bar.show)
    if asked.json:
        print(json.dumps({"place": str(house.file or house.server_url), "aside": aside and str(aside)}))
    else:
        key = "backup.restored_new" if aside is None else "backup.restored"
        print(sentence(settings.language, key, aside=aside))
    return OK


def _upgrade(asked: argparse.Namespace) -> int:
    from healthdesk.actions.upgrade_house import upgrade

    settings = load()
    house, who = _place(settings, asked.file), _who(settings)
    with Bar() as bar:
        copy = upgrade(house, who, _password(), Clock(), progress=bar.show)
    if asked.json:
        print(json.dumps({"upgraded": copy is not None, "copy": copy}))
    else:
        print(sentence(settings.language, "upgrade.none" if copy is None else "upgrade.done", copy=copy))
    return OK


# --- who and where


def _open_desk(file: Path | None) -> Any:
    """The house, with whoever is named signed in; the caller closes its store."""
    from healthdesk.actions.unlock_house import unlock

    settings = load()
    house = _place(settings, file)
    return unlock(house, _who(settings), _password(), Clock(), language=settings.language)


def _place(settings: Settings, file: Path | None) -> HousePlace:
    if file is None and settings.server_url:
        return HousePlace(server_url=settings.server_url, witnesses=witness_folder())
    return HousePlace(file=file or house_file(settings))


def _who(settings: Settings) -> str:
    named = os.environ.get("HEALTHDESK_USER") or settings.last_person
    if named:
        return named
    if not sys.stdin.isatty():
        raise WrongKey("cli.no_name")
    try:
        return input(sentence(settings.language, "cli.who"))
    except EOFError:
        raise WrongKey("cli.no_name") from None


def _password() -> str:
    """From the environment, the keyring, or the prompt; never from an argument."""
    from healthdesk.vault.remembered import remembered_password

    settings = load()
    who = os.environ.get("HEALTHDESK_USER") or settings.last_person
    found = os.environ.get("HEALTHDESK_PASSWORD") or remembered_password(who)
    if found:
        return found
    if not sys.stdin.isatty():
        raise WrongKey("cli.no_password")
    try:
        return getpass.getpass(sentence(settings.language, "cli.password"))
    except EOFError:
        raise WrongKey("cli.no_password") from None
