"""Somebody who cares for a person: who it is, what she does, and what it asks of her."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.keep_plan import save_carer
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.help_plan import CareLoad, Carer
from healthdesk.rules.person_terms import person_terms
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField, line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.person_picker import PersonPicker, Whom
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.plan.said import load_word


class CarerDialog(HeldDialog):
    """Open with `open()`. kept: a `Done` with the `Carer`."""

    kept = Signal(object)

    def __init__(self, workbench: Workbench, carer: Carer, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._carer = workbench, carer
        self._person: UUID | None = carer.person_id
        self.setModal(True)
        self.setWindowTitle(self.tr("Mantelzorger"))
        self.setMinimumWidth(size("dialog"))
        self._banner = Banner()
        self._name = line_field(self.tr("Naam"), name)
        self._picker = PersonPicker(workbench, self.tr("Of kies een eigen dossier"))
        self._own = LinkButton(self.tr("Toch geen eigen dossier"))
        self._own.clicked.connect(self._on_no_file)
        self._picker.picked.connect(self._on_picked)
        self._relation = ChoiceBox(person_terms("relations", workbench.desk.language), typed=True)
        self._relation.show_value(carer.relation)
        self._does = line_field(self.tr("Wat deze persoon doet"), carer.does)
        self._load = ChoiceChips(
            self.tr("Hoe zwaar is het, naar eigen zeggen?"),
            [Choice(load.value, load_word(load)[0]) for load in CareLoad],
        )
        self._load.show_values((carer.load.value,) if carer.load else ())
        self._words = line_field(self.tr("Wat zou helpen, in eigen woorden"), carer.load_words)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        for part in (self._banner, self._name, self._own, self._picker):
            layout.addWidget(part)
        layout.addWidget(LabeledField(self.tr("Band"), self._relation))
        layout.addWidget(self._does)
        layout.addWidget(Text(self._load.accessibleName(), wraps=True))
        layout.addWidget(self._load)
        layout.addWidget(self._words)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout.addLayout(buttons)
        self._banner.clear()
        self._show_person()
        at = TypedAt("carer", carer.patient_id, str(carer.id) if carer.version else "")
        self.hold(workbench.left_words, at, self._banner, self._keep)

    def _show_person(self) -> None:
        has_file = self._person is not None
        self._name.field.setEnabled(not has_file)
        self._own.setVisible(has_file)
        self._picker.setVisible(not has_file)

    def _wish(self) -> Carer:
        load = self._load.value
        asked = self._carer.asked_on
        if load is not None and load != self._carer.load:
            asked = self._workbench.desk.clock.today()
        return replace(
            self._carer,
            person_id=self._person,
            name="" if self._person is not None else self._name.text(),
            relation=self._relation.value,
            does=self._does.text(),
            load=CareLoad(load) if load else None,
            load_words=self._words.text(),
            asked_on=asked,
        )

    def more_chosen(self) -> dict[str, str]:
        person = self._person
        return {"person": str(person), "said": self._name.text()} if person is not None else {}

    def bring_more(self, kept: Mapping[str, str]) -> None:
        """Her own file, where one was picked."""
        if "person" in kept:
            self._on_picked(Whom(UUID(kept["person"]), kept["said"]))

    # --- slots

    def _on_picked(self, whom: Whom) -> None:
        self._person = whom.id
        self._name.set_text(whom.said)
        self._show_person()

    def _on_no_file(self) -> None:
        self._person = None
        self._name.set_text("")
        self._show_person()
        self._name.field.setFocus()

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        self._workbench.background.run(
            save_carer, self._workbench.desk, self._wish(), then=self._on_kept, trouble=self._on_trouble
        )

    def _on_kept(self, done: Done[Carer]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        sentence = self._workbench.sentence_for(trouble)
        if isinstance(trouble, NotAllowed) and "name" in trouble.fields:
            self._name.set_error(sentence)
            return
        if isinstance(trouble, ChangedMeanwhile) and isinstance(trouble.theirs, Carer):
            self._carer = replace(self._carer, version=trouble.theirs.version)
            theirs = trouble.theirs
            load = load_word(theirs.load)[0] if theirs.load else ""
            parts = " · ".join(filter(None, (theirs.relation, theirs.does, load, theirs.load_words)))
            sentence = self.tr(
                "Een collega bewaarde intussen: {what}. Wat jij schreef staat er nog; "
                "bewaar opnieuw als dat moet gelden."
            ).format(what=parts)
        self._banner.say(sentence, "amber" if isinstance(trouble, ChangedMeanwhile | NotAllowed) else "red")
