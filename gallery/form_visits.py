"""Building a form: empty, with one of the house, with something wrong in it, and in another language."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from gallery.rule_visits import Take
from healthdesk.actions import build_form, load_form
from healthdesk.records.form_outline import LineKind, OutlineCondition, OutlineOption
from healthdesk.ui.admin.forms_section import FormsSection
from healthdesk.ui.form_builder.builder_dialog import BuilderDialog
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.parts.shown_dialogs import shown_dialogs

_LONG = (
    "Hebt u in de voorbije twee weken hulp bij huishoudelijke werkzaamheden nodig gehad, en van wie kwam die?"
)


class FormVisits:
    """Takes one picture after another: `take` of what is given, `dialog` of what stands over the window."""

    def __init__(self, take: Take, dialog: Callable[[str], None], rest: Callable[[], None]) -> None:
        self._take, self._dialog, self._rest = take, dialog, rest

    def go(self, page: QWidget, fields: UUID) -> None:
        """The first form from close by and tried, the one with every field, and then the building."""
        for section in page.findChildren(FormsSection):
            every = load_form.forms(section.workbench.desk)
            for form in [one for one in every if one.id != fields][:1]:
                section.show_form(form.id)
                self._take("admin-form")
                section.panel.try_out()
                self._dialog("admin-form-try")
                section.panel.choose_readers()
                self._dialog("admin-form-readers")
            section.panel.show_form(fields)
            self._rest()
            section.panel.try_out()
            self._dialog("admin-form-fields")
            self._build(section)

    def _build(self, section: FormsSection) -> None:
        """Nothing yet; a few questions with something wrong; the satisfaction form; one with a score."""
        desk = section.workbench.desk
        section.build_new()
        self._each(section, "admin-build-empty", _nothing)
        section.build_new()
        self._each(section, "admin-build-wrong", _something_wrong)
        section.fetch()
        self._take("admin-build-unfinished")
        build_form.forget_words(desk, None)
        section.banner.clear()
        for one in load_form.forms(desk):
            name = one.url.rpartition(":")[2]
            if name == "hoe-was-het":
                section.build(one.id)
                self._each(section, "admin-build", _one_more)
            elif name == "wgc-medisch-sociale-intake":
                section.build(one.id)
                self._each(section, "admin-build-when", _only_after)
            elif name == "phq-9":
                section.build(one.id)
                self._each(section, "admin-build-score", _in_french)

    def _each(self, section: FormsSection, name: str, step: Callable[[Building], None]) -> None:
        self._rest()
        for dialog in shown_dialogs(section.window()):
            if isinstance(dialog, BuilderDialog):
                step(dialog.building)
                while not dialog.is_resting():
                    self._rest()
                self._take(name, dialog)
                if dialog.is_folded:
                    dialog.show_side(1)
                    self._take(f"{name}-seen", dialog)
                dialog.reject()
        self._rest()


def _nothing(_building: Building) -> None:
    """As it opens."""


def _something_wrong(building: Building) -> None:
    building.add(LineKind.PART)
    building.say("words", {"nl": "Over u"})
    building.add(LineKind.YES_NO)
    building.say("words", {"nl": "Hebt u vandaag pijn?"})
    pain = building.chosen
    building.add(LineKind.SOME_OF)
    asked = building.chosen
    building.say("words", {"nl": _LONG})
    options = (
        OutlineOption(
            "a", {"nl": "van iemand uit mijn eigen buurt of familie, zonder dat ik ervoor betaalde"}
        ),
        OutlineOption("b", {"nl": "niemand"}, exclusive=True),
        OutlineOption("c", {}),
    )
    building.set(options=options, conditions=(OutlineCondition(pain, answer="true"),))
    building.add(LineKind.PART)
    building.choose(asked)


def _one_more(building: Building) -> None:
    building.choose(next(one.key for one in building.outline.walk() if one.chooses))


def _only_after(building: Building) -> None:
    building.choose("allergie-wat")


def _in_french(building: Building) -> None:
    building.speak("fr")
    building.choose("phq9-9")
