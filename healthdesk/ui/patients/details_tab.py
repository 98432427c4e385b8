"""Gegevens: what is kept about somebody, changed in place, with both sides shown on a conflict."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_patient, keep_half_typed
from healthdesk.actions.desk import Done
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.actions.read_eid import is_offered
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.half_typed import HalfTypedKind, HalfTypedPerson
from healthdesk.records.patient import Patient
from healthdesk.rules.merged_record import merged
from healthdesk.rules.person_names import shown_name
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.layouts import column, hide_unless, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.details_form import DetailsForm, Standing
from healthdesk.ui.patients.eid_dialog import EidDialog
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.person_keeper import PersonKeeper
from healthdesk.ui.patients.said_fields import field_names, field_said


class DetailsTab(FileTab):
    """The form of the person, with one Save."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.form = DetailsForm(workbench)
        self._banner = Banner()
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._undo = QuietButton(self.tr("Zoals het was"))
        self._eid = QuietButton(self.tr("Lees eID…"))
        hide_unless(is_offered(workbench.desk.house), self._eid)
        self._keeper = PersonKeeper(workbench, HalfTypedKind.PERSON, self.form, self)
        self._before: dict[UUID, Patient] = {}
        """How somebody was known here when what is on its way was typed."""
        self._both = self._asked_of_both()
        self._saving = False
        self._save_again = False
        self.form.setProperty("look", "clear")
        scroll = scrolled(self.form)
        foot = row(gap="medium")
        foot.addWidget(self._eid)
        foot.addStretch(1)
        foot.addWidget(self._undo)
        foot.addWidget(self._keep)
        layout = column(self, gap="large")
        layout.addWidget(self._banner)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._banner.clear()
        self._keep.clicked.connect(self.save)
        self._undo.clicked.connect(self._on_undo)
        self._eid.clicked.connect(self.read_eid)

    def show_file(self, file: PatientFile) -> None:
        """The person; what is being typed stays when somebody else changed something meanwhile."""
        same = self.file is not None and self.file.patient.id == file.patient.id
        if same and self._holds_words():
            return
        self._keeper.keep_now()
        super().show_file(file)
        self.form.show_patient(file.patient)
        if not same:
            self._banner.clear()
            self.workbench.background.run(
                keep_half_typed.person, self.workbench.desk, file.patient.id, then=self._on_half_typed
            )

    def _on_half_typed(self, found: HalfTypedPerson | None) -> None:
        if found is None or self.file is None or self._holds_words():
            return
        now = self.file.patient
        if found.typed.id != now.id:
            return
        if found.typed != found.before and merged(found.typed, now, found.before) == now:
            self._keeper.forget(now.id)  # it was saved after all
            return
        self.file = replace(self.file, patient=found.before)
        self.form.show_half_typed(found)
        self._banner.say(self.tr("Wat je hier typte staat er nog; het is niet bewaard."), "amber")

    def _holds_words(self) -> bool:
        return self.file is not None and self.form.begun

    def _dirty(self) -> bool:
        return self.file is not None and self.form.dirty

    def has_unsaved(self) -> bool:
        return self._keeper.failed

    def keep_work(self) -> None:
        self._keeper.keep_now()

    def edit(self) -> bool:
        self.form.begin().setFocus()
        return True

    def read_eid(self) -> EidDialog:
        """Put an identity card beside what is kept; what is taken over is saved only by saving."""
        dialog = EidDialog(self.workbench, self.form.shown(), self, at_once=False)
        dialog.taken.connect(self._on_eid)
        dialog.open()
        dialog.read_card()
        return dialog

    def _on_eid(self, texts: dict[str, str], odd: tuple[str, ...]) -> None:
        self.form.take_over(texts)
        if odd:
            self._banner.say(" ".join(odd), "amber")

    def save(self) -> bool:
        if self.file is None or not self.form.sound():
            return True
        if self._saving:  # what was typed since goes after it
            self._save_again = True
            return True
        if self._dirty():
            self._send(self.form.draft())
        return True

    def _send(self, patient: Patient) -> None:
        self._saving = True
        here, typed = self._standing(patient), None
        if here is not None:
            self._before[patient.id], typed = here, self.form.as_it_stands()
        self.workbench.background.run(
            change_patient.change,
            self.workbench.desk,
            patient,
            then=partial(self._on_kept, typed),
            trouble=partial(self._on_trouble, patient),
        )

    def _standing(self, patient: Patient) -> Patient | None:
        """Her as she is known in the file that stands here; None where that is somebody else's."""
        here = self.file.patient if self.file is not None else None
        return here if here is not None and here.id == patient.id else None

    def _on_kept(self, typed: Standing | None, done: Done[Patient]) -> None:
        """`typed` is how the form stood when it was asked for, where she stood there herself."""
        kept = done.result
        self._before.pop(kept.id, None)
        if self.file is not None and self._standing(kept) is not None:
            self._banner.clear()
            self.file = replace(self.file, patient=kept)
            self.form.has_kept(kept, typed or self.form.as_shown)
            if self.form.half_typed() is None:
                self._keeper.forget(kept.id)
        self.workbench.toasts.show(self.tr("Gegevens bewaard."), undo=done.undo)
        self._go_on()

    def _go_on(self) -> None:
        """What was to be saved while the save before it was under way."""
        again, self._saving, self._save_again = self._save_again, False, False
        if again:
            self.save()

    def _on_trouble(self, sent: Patient, trouble: Trouble) -> None:
        here = self._standing(sent)
        if here is not None:
            self._saving = self._save_again = False
            self._tell_here(trouble, here)
            return
        before = self._before.get(sent.id)  # somebody else stands here by now
        if before is None or not self._both.met(trouble, before):
            said = self.tr("{name}: niet bewaard.").format(name=shown_name(sent))
            self.workbench.toasts.trouble(f"{said} {self.workbench.sentence_for(trouble)}")
        self._go_on()

    def _tell_here(self, trouble: Trouble, here: Patient) -> None:
        if isinstance(trouble, ChangedMeanwhile) and isinstance(trouble.theirs, Patient):
            self._both.settle(self.form.draft(), trouble.theirs, here)  # what was typed since goes with it
            return
        sentence = self.workbench.sentence_for(trouble)
        names = trouble.fields if isinstance(trouble, NotAllowed) else ()
        if not self.form.show_errors(names, sentence):
            self._banner.say(sentence)

    def _asked_of_both(self) -> BothSides:
        reader, labels = self.workbench.desk.language, field_names()
        names = (field.name for field in fields(Patient))
        told = {
            name: (labels.get(name, name), partial(field_said, field=name, reader=reader)) for name in names
        }
        both = BothSides(told, self, self.workbench, self._banner)
        both.settled.connect(self._send)
        return both

    def _on_undo(self) -> None:
        if self.file is not None:
            self._banner.clear()
            self.form.show_patient(self.file.patient)
            self._keeper.forget(self.file.patient.id)
