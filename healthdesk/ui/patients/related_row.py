"""Somebody around the person: who it is, in what name she acts, and how she may be reached."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.house import IdentityLevel
from healthdesk.records.related_person import RelatedPerson
from healthdesk.rules.person_terms import person_terms
from healthdesk.rules.phones import parse_phone, show_phone
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.tips import set_tip
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.authority_fields import AuthorityFields
from healthdesk.ui.patients.reach_rule_fields import ReachRuleFields
from healthdesk.ui.patients.rows_editor import EditorRow


class RelatedRow(EditorRow[RelatedPerson]):
    """Name and relation; phone and remark; how to reach; where nobody is anonymous, the authority."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._remove.setAccessibleName(self.tr("Haal deze persoon weg"))
        set_tip(self._remove, self.tr("Haal deze persoon weg"))
        self._known: RelatedPerson | None = None
        known = workbench.desk.house.identity_default is not IdentityLevel.PSEUDONYM
        self._name = self._line(self.tr("Naam"), self.tr("naam"))
        self._relation = ChoiceBox(person_terms("relations", workbench.desk.language), typed=True)
        self._relation.setAccessibleName(self.tr("Wat deze persoon is"))
        self._relation.show_value("")
        self._phone = self._line(self.tr("Telefoon"), self.tr("telefoon"))
        self._note = self._line(self.tr("Opmerking"), self.tr("opmerking"))
        self._reach = ReachRuleFields(written=known)
        self._authority = AuthorityFields(workbench) if known else None
        self.arrange(((self._name, 3), (self._relation, 2)), ((self._phone, 1), (self._note, 2)))
        self._put(self._reach)
        if self._authority is not None:
            self._put(self._authority)
        self._relation.picked.connect(self.edited)
        self._phone.editingFinished.connect(self.check)

    def _put(self, part: ReachRuleFields | AuthorityFields) -> None:
        self.body.insertWidget(self.body.count() - 1, part)
        part.edited.connect(self.edited)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textEdited.connect(self.edited)
        return line

    def show_value(self, value: RelatedPerson) -> None:
        self._known = value
        self._name.setText(value.name)
        self._relation.show_value(value.relation)
        self._phone.setText(show_phone(value.phone))
        self._note.setText(value.note)
        self._reach.show_value(value)
        if self._authority is not None:
            self._authority.show_value(value)

    def value(self) -> RelatedPerson | None:
        name, typed = self._name.text().strip(), self._phone.text().strip()
        if not name and not self._relation.value and not typed:
            return None
        phone = parse_phone(typed) or typed
        if self._known is not None and typed == show_phone(self._known.phone):
            phone = self._known.phone
        who = self._reach.put_in(
            RelatedPerson(name, self._relation.value, phone, note=self._note.text().strip())
        )
        return who if self._authority is None else self._authority.put_in(who)

    def begin(self) -> QWidget:
        return self._name

    def check(self) -> bool:
        wrong = parse_phone(self._phone.text()) is None
        nobody = self.lacks_its_name
        said = self.tr("Wie is dit? Vul een naam in, of haal deze persoon weg.") if nobody else ""
        self.set_error(self.tr("Dit is geen telefoonnummer.") if wrong else said)
        dated = self._authority is None or self._authority.check()
        return dated and not wrong and not nobody
