"""The head of a file shows what must never be missed first, and cuts no name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.comings import Comings
from healthdesk.records.patient import AccessNeed, ContactKind, ContactPoint, SpokenLanguage
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_header import FileHeader
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the

LONG = "Al-Hashimi Vandenbroucke-Verschuerenheuvel van den Eynde-Ingelmunster"


def test_warnings_come_first_and_a_long_name_is_whole(qtbot: QtBot, workbench: Workbench) -> None:
    draft = replace(
        blank(workbench.desk),
        official_given="Abdulrahman-Muhammad",
        official_family=LONG,
        native_name="عبد الرحمن بن محمد الهاشمي القرشي",
        pronouns="die/diens",
        referrer="Centrum voor Leerlingenbegeleiding",
        warning="komt met assistentiehond",
        contact_rule="niet bellen naar huis",
        contact_points=(ContactPoint(ContactKind.PHONE, "+3216123456", safe=False),),
        languages=(SpokenLanguage("ar", interpreter=True),),
        access_needs=frozenset(AccessNeed),
    )
    person = register(workbench.desk, draft).result
    header = FileHeader(workbench)
    header.resize(900, 100)
    header.show_file(refresh_file(workbench.desk, person.id))
    show(qtbot, header)
    header.resize(900, header.heightForWidth(900))
    tags = [tag for tag in header.findChildren(Tag) if tag.isVisible()]
    placed = sorted(tags, key=lambda tag: (tag.y(), tag.x()))
    assert [tag.text for tag in placed[:3]] == [
        "komt met assistentiehond",
        "niet bellen naar huis",
        "niet elk contact is veilig",
    ]
    name = header.findChildren(PageTitle)[0]
    assert name.height() >= name.heightForWidth(name.width())
    assert all(tag.mapTo(header, tag.rect().bottomRight()).y() <= header.height() for tag in tags)


def test_a_name_without_end_makes_the_file_no_wider(qtbot: QtBot, workbench: Workbench) -> None:
    endless = "Woordzondereinde" * 19
    draft = replace(blank(workbench.desk), official_given=endless, official_family="Sam", warning=endless)
    person = register(workbench.desk, draft).result
    header = FileHeader(workbench)
    header.resize(700, 100)
    header.show_file(refresh_file(workbench.desk, person.id))
    show(qtbot, header)
    assert header.minimumSizeHint().width() <= 700


def test_a_name_stands_there_once_and_who_announced_her_in_the_language_of_the_reader(
    workbench: Workbench, make_workbench: MakeWorkbench
) -> None:
    name = "محمد القحطاني"
    draft = replace(blank(workbench.desk), official_given=name, native_name=name, referrer="vrienden")
    person = register(workbench.desk, draft).result
    header = FileHeader(make_workbench(replace(workbench.desk, language="en")))
    header.show_file(refresh_file(workbench.desk, person.id))
    said = [one.text() for one in header.findChildren(Text)]
    assert sum(name in words for words in said) == 1
    assert any(words.endswith("via friends") for words in said)


def test_a_year_of_talks_is_told_calmly_and_leads_to_reaching_her_again(
    qtbot: QtBot, workbench: Workbench
) -> None:
    person = register(workbench.desk, replace(blank(workbench.desk), used_name="Yara")).result
    file = refresh_file(workbench.desk, person.id)
    header = FileHeader(workbench)
    header.show_file(replace(file, comings=Comings(called_off=2, fell=1)))
    show(qtbot, header)
    assert [tag.text for tag in header.findChildren(Tag)] == [], "who called off did nothing wrong"
    header.show_file(replace(file, comings=Comings(missed=3, late=1, called_off=2)))
    said = [tag.text for tag in header.findChildren(Tag)]
    assert said == ["3 × niet gekomen, voorbije jaar", "1 × te laat", "2 × zelf afgezegd"]
    with qtbot.waitSignal(header.recall_wanted):
        the(QAbstractButton, "Opnieuw contacteren", header).click()
