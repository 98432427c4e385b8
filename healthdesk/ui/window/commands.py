"""What the window itself can do, as lines of the command box and of the user menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.link import Link
from healthdesk.rules.roles import Right, may
from healthdesk.ui.admin.section_names import sections_for
from healthdesk.ui.parts.screen_languages import SCREEN_LANGUAGES
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.command_source import Hit
from healthdesk.ui.window.history import Place
from healthdesk.ui.window.page_keys import page_keys
from healthdesk.ui.window.pages import ENTRIES, Entry

GO, NEW, LOOK, SPEAK = "go:", "new:", "look:", "speak:"


_BEGUN = frozenset({"new_referral", "newcomer", "moment", "new_intake", "how_it_was"})
"""Links that begin something: not a thing that was looked at."""
_LANGUAGES = tuple((SPEAK + code, name) for code, name in SCREEN_LANGUAGES.items())


def window_commands(
    workbench: Workbench, entries: tuple[Entry, ...], *, may_back_up: bool = False
) -> tuple[Hit, ...]:
    """Pages to go to, things to make, and what the window does."""
    words = workbench.words
    return (
        *(
            Hit(entry.new_for(words), icon="plus", command=NEW + entry.key)
            for entry in things_to_make(workbench, entries)
        ),
        *(
            Hit(
                entry.title_for(words),
                icon=entry.icon,
                command=GO + entry.key,
                keys=page_keys(number),
                also=_also(entry),
            )
            for number, entry in enumerate(entries)
        ),
        *_settings(workbench),
        *_doubles(workbench),
        *_rota(workbench),
        *_outgoing(workbench),
        *_how_it_was(workbench),
        *_signatures(workbench),
        *_backup(may_back_up=may_back_up),
        Hit(
            QCoreApplication.translate("Commands", "Vergrendelen"), icon="lock", command="lock", keys="Ctrl+L"
        ),
        Hit(QCoreApplication.translate("Commands", "Sneltoetsen"), icon="keyboard", command="keys", keys="?"),
        Hit(
            QCoreApplication.translate("Commands", "Hulp bij deze pagina"),
            icon="help",
            command="help",
            keys="F1",
        ),
        *(Hit(title, icon=icon, command=key) for key, title, icon in _looks()),
        *(Hit(title, icon="globe", command=key) for key, title in _LANGUAGES),
    )


def _also(entry: Entry) -> str:
    """Who works in a house of patients may look for its people."""
    return (
        QCoreApplication.translate("Commands", "mensen personen dossiers") if entry.key == "patients" else ""
    )


def person_commands(*, is_demo: bool) -> tuple[tuple[str, str], ...]:
    """The menu under the person's own name; an empty title is a line between."""
    leave = QCoreApplication.translate("Commands", "Voorbeeldhuis verlaten")
    password = QCoreApplication.translate("Commands", "Mijn wachtwoord wijzigen…")
    return (
        *((("leave", leave), ("", "")) if is_demo else ()),
        *((key, title) for key, title, _icon in _looks()),
        ("", ""),
        *_LANGUAGES,
        ("", ""),
        ("help", QCoreApplication.translate("Commands", "Hulp bij deze pagina")),
        ("keys", QCoreApplication.translate("Commands", "Sneltoetsen")),
        ("", ""),
        # Everybody in a house of invented people has the password that its lock screen shows.
        *(() if is_demo else (("password", password),)),
        ("lock", QCoreApplication.translate("Commands", "Vergrendelen")),
    )


def things_to_make(workbench: Workbench, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The pages where this person may make something new."""
    actor = workbench.desk.actor
    return tuple(
        entry for entry in entries if entry.new and (entry.new_right is None or may(actor, entry.new_right))
    )


def recent_hits(places: tuple[Place, ...]) -> tuple[Hit, ...]:
    """What was looked at last."""
    icons = {entry.key: entry.icon for entry in ENTRIES}
    seen = [place for place in places if place.link is not None and place.link.kind not in _BEGUN]
    return tuple(Hit(place.title, icon=icons.get(place.page, ""), link=place.link) for place in seen)


def _settings(workbench: Workbench) -> tuple[Hit, ...]:
    """Each part of Beheer by its own name, and one's own password."""
    desk = workbench.desk
    under = QCoreApplication.translate("Pages", "Beheer")
    sections = sections_for(desk)
    password = QCoreApplication.translate("Commands", "Mijn wachtwoord wijzigen…")
    return (
        *(
            Hit(title, under=under, icon="settings", link=Link("setting", None, key))
            for key, title in sections.items()
        ),
        *(() if desk.house.is_demo else (Hit(password, icon="lock", command="password"),)),
    )


def _doubles(workbench: Workbench) -> tuple[Hit, ...]:
    title = QCoreApplication.translate("Commands", "Misschien dezelfde persoon")
    allowed = may(workbench.desk.actor, Right.CHANGE_PATIENTS)
    return (Hit(title, icon="people", link=Link("doubles")),) if allowed else ()


def _rota(workbench: Workbench) -> tuple[Hit, ...]:
    title = QCoreApplication.translate("Commands", "Rooster: wie is er wanneer")
    allowed = may(workbench.desk.actor, Right.SEE_AGENDA)
    return (Hit(title, icon="people", link=Link("rota")),) if allowed else ()


def _outgoing(workbench: Workbench) -> tuple[Hit, ...]:
    title = QCoreApplication.translate("Commands", "Uitgaande brieven")
    allowed = may(workbench.desk.actor, Right.SEND_LETTERS)
    return (Hit(title, icon="letter", link=Link("outgoing")),) if allowed else ()


def _how_it_was(workbench: Workbench) -> tuple[Hit, ...]:
    title = QCoreApplication.translate("Commands", "Laat zeggen hoe het was, zonder naam")
    allowed = may(workbench.desk.actor, Right.FILL_INTAKE)
    return (Hit(title, icon="smile", link=Link("how_it_was")),) if allowed else ()


def _signatures(workbench: Workbench) -> tuple[Hit, ...]:
    title = QCoreApplication.translate("Commands", "Handtekeningen van een PDF nakijken")
    allowed = may(workbench.desk.actor, Right.SEE_PATIENTS)
    return (Hit(title, icon="key", link=Link("signatures")),) if allowed else ()


def _backup(*, may_back_up: bool) -> tuple[Hit, ...]:
    title = QCoreApplication.translate("Commands", "Back-up nu maken")
    return (Hit(title, icon="backup", command="backup"),) if may_back_up else ()


def _looks() -> tuple[tuple[str, str, str], ...]:
    return (
        (LOOK + "light", QCoreApplication.translate("Commands", "Lichte kleuren"), "sun"),
        (LOOK + "dark", QCoreApplication.translate("Commands", "Donkere kleuren"), "moon"),
        (LOOK + "system", QCoreApplication.translate("Commands", "Kleuren van het systeem"), "computer"),
    )
