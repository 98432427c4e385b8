"""One form version from close by: what it can, and everything a coordinator does with it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from healthdesk.actions import change_form_parts, look_into_form
from healthdesk.actions.build_form import is_own
from healthdesk.actions.change_form_parts import FormParts, Roles
from healthdesk.actions.check_forms import FormReport, remark_in_words
from healthdesk.actions.desk import Done
from healthdesk.actions.look_into_form import FormLook, FormsApart
from healthdesk.errors import Trouble
from healthdesk.records.intake import KeptForm
from healthdesk.ui.admin.form_parts_dialog import FormPartsDialog
from healthdesk.ui.admin.forms_apart_dialog import FormsApartDialog
from healthdesk.ui.intake.form_printer import FormPrinter
from healthdesk.ui.intake.forms_dialog import switch
from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.intake.try_form_dialog import TryFormDialog
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.role_names import role_names
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_MOST = 12
_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""


class FormPanel(QScrollArea):
    """Hidden until a form is looked at. What can be done with it stays in sight; what is told of it scrolls.

    failed: a `Trouble` to tell above the section. build_wished: build on the version with this id.
    """

    failed = Signal(object)
    build_wished = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._look: FormLook | None = None
        self._printer = FormPrinter(workbench, self)
        self.setFixedWidth(size("side_panel"))
        self._title = Text("", "heading", wraps=True)
        self._tag = Tag("", "neutral")
        self._facts = Text("", "caption", wraps=True)
        self._report = Text("", wraps=True)
        self._remarks = Text("", "caption", wraps=True)
        self._switch = PrimaryButton("")
        self._switch.clicked.connect(self._on_switch)
        self._try = QuietButton(self.tr("Probeer…"), icon="edit")
        self._try.clicked.connect(self.try_out)
        self._build = QuietButton("", icon="form")
        self._build.clicked.connect(self._on_build)
        self._readers = QuietButton(self.tr("Wie leest wat…"), icon="lock")
        self._readers.clicked.connect(self.choose_readers)
        self._choosing: Asking[FormPartsDialog] = Asking(workbench, self)
        self._compare, self._versions = self._menu_button(self.tr("Vergelijk met"), "form")
        self._paper, sheets = self._menu_button(self.tr("Leeg op papier"), "print")
        sheets.addAction(self.tr("Afdrukken…")).triggered.connect(self._on_print)
        sheets.addAction(self.tr("Bewaar als PDF…")).triggered.connect(self._on_save_pdf)
        export = QuietButton(self.tr("Exporteer…"), icon="download")
        export.clicked.connect(self._on_export)
        card = Card(margin="large")
        holder = QWidget()
        buttons = FlowLayout(holder)
        for button in (
            self._switch,
            self._try,
            self._build,
            self._readers,
            self._compare,
            self._paper,
            export,
        ):
            buttons.addWidget(button)
        card.body.setSpacing(size("indicator"))
        self._words = TallScroll()
        self._words.body.setSpacing(size("indicator"))
        for words in (self._facts, self._report, self._remarks):
            self._words.body.addWidget(words)
        self._words.body.addStretch(1)
        for part in (self._title, self._tag, self._words, holder):
            card.add(part)
        self._card = card
        outer = Inside()
        layout = column(outer)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(outer)
        self.setWidgetResizable(True)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is too high for the window the words give way, not the buttons under them."""
        self._words.setMaximumHeight(_ANY_HEIGHT)
        self._words.updateGeometry()
        bar = self.verticalScrollBar().sizeHint().width()  # beside one the buttons may take a row more
        needed = max(self._card.heightForWidth(width) for width in (self.width(), self.width() - bar))
        over = needed - self.height()
        if over > 0:
            inside = self._card.body.contentsMargins()
            high = self._words.heightForWidth(self.width() - inside.left() - inside.right())
            self._words.setMaximumHeight(max(self._words.minimumSizeHint().height(), high - over))

    def _menu_button(self, text: str, icon: str) -> tuple[QuietButton, QMenu]:
        button = QuietButton(text, icon=icon)
        button.setProperty("menu", "true")
        menu = QMenu(button)
        button.setMenu(menu)
        return button, menu

    def show_form(self, form_id: UUID | None) -> None:
        """Look at this version; None for none."""
        if form_id is None:
            self._look = None
            self.hide()
            return
        self._workbench.background.run(
            look_into_form.look, self._workbench.desk, form_id, then=self._on_look, trouble=self.failed.emit
        )

    def _on_look(self, look: FormLook) -> None:
        self._look = look
        language, kept = self._workbench.desk.language, look.kept
        self._title.setText(kept.title.said_in(language))
        on = self.tr("kan starten") if kept.switched_on else self.tr("staat uit")
        self._tag.show_state(on, "green" if kept.switched_on else "neutral")
        self._facts.setText(self._told(look))
        self._readers.setVisible(not kept.nameless)
        self._show_report(look.report)
        self._show_switch(is_on=kept.switched_on)
        own = is_own(self._workbench.desk.house, kept.url)
        self._build.setText(self.tr("Wijzig…") if own else self.tr("Maak een eigen versie…"))
        self._versions.clear()
        for other in look.others:
            action = QAction(self.tr("versie {version}").format(version=other.form_version or "–"), self)
            action.setData(str(other.id))
            action.triggered.connect(self._on_compare)
            self._versions.addAction(action)
        self._compare.setVisible(bool(look.others))
        self.show()
        self._make_room()

    def _show_switch(self, *, is_on: bool) -> None:
        self._switch.setText(self.tr("Zet uit") if is_on else self.tr("Zet aan"))
        self._switch.setProperty("look", "" if is_on else PrimaryButton.look)
        self._switch.style().unpolish(self._switch)
        self._switch.style().polish(self._switch)

    def _told(self, look: FormLook) -> str:
        desk, kept, form = self._workbench.desk, look.kept, look.form
        day = kept.loaded_at.astimezone(desk.clock.zone).date()
        lines = [
            self.tr("Versie {version}, {count} onderdelen").format(
                version=kept.form_version or "–", count=kept.item_count
            ),
            self.tr("Van {who}, {day}").format(who=kept.loaded_by, day=short_date(day)),
            ", ".join(language_name(one) for one in form.languages),
            form.licence.said_in(desk.language),
        ]
        if form.source:
            lines.append(self.tr("Bron: {source}").format(source=form.source))
        titles = {item.link_id: item.words.said_in(desk.language) for item in form.walk()}
        for one in look.rights:
            told = self.tr("Alleen voor {roles}: {part}")
            part = titles.get(one.part, one.part) or self.tr("vragen die in geen deel staan")
            lines.append(told.format(roles=role_names(one.roles), part=part))
        return "\n".join(filter(None, lines))

    def _show_report(self, report: FormReport) -> None:
        language = self._workbench.desk.language
        lost = [one for one in report.remarks if one.kind in ("not_supported", "doubtful")]
        if not lost:
            self._report.setText(self.tr("HealthDesk kan alles wat in dit formulier staat."))
        elif len(lost) == 1:
            self._report.setText(self.tr("Eén ding in dit formulier kan niet. Kijk na voor je het aanzet:"))
        else:
            told = self.tr("{count} dingen in dit formulier kunnen niet. Kijk na voor je het aanzet:")
            self._report.setText(told.format(count=len(lost)))
        others = [one for one in report.remarks if one not in lost]
        shown = [remark_in_words(one, language) for one in (*lost, *others)]
        if len(shown) > _MOST:
            more = self.tr("… en nog {count}").format(count=len(shown) - _MOST)
            shown = [*shown[:_MOST], more]
        self._remarks.setText("\n".join(shown))
        self._remarks.setVisible(bool(shown))

    # --- what is done with it

    def _on_switch(self) -> None:
        if self._look is not None:
            self._workbench.background.run(
                switch,
                self._workbench.desk,
                self._look.kept.id,
                not self._look.kept.switched_on,
                then=self._on_switched,
                trouble=self.failed.emit,
            )

    def _on_switched(self, done: Done[KeptForm]) -> None:
        title = done.result.title.said_in(self._workbench.desk.language)
        was_on = self._look is not None and self._look.kept.switched_on
        said = self.tr("{title} staat uit; oude antwoorden blijven leesbaar.")
        if not was_on:
            said = self.tr("{title} kan gestart worden.")
        self._workbench.toasts.show(said.format(title=title), done.undo)
        self.show_form(done.result.id)

    def _on_build(self) -> None:
        if self._look is not None:
            self.build_wished.emit(self._look.kept.id)

    def try_out(self) -> None:
        """With invented answers."""
        if self._look is not None:
            TryFormDialog(self._workbench, self._look.form, self).open()

    def choose_readers(self) -> None:
        """Who reads which part."""
        if self._look is not None:
            desk, run = self._workbench.desk, self._workbench.background.run
            run(
                change_form_parts.parts_of,
                desk,
                self._look.kept.id,
                then=self._on_parts,
                trouble=self.failed.emit,
            )

    def _on_parts(self, parts: FormParts) -> None:
        self._parts = parts
        dialog = FormPartsDialog(self._workbench, parts, self)
        dialog.decided.connect(self._on_decided)
        self._choosing.open(dialog)

    def _on_decided(self, wanted: dict[str, Roles]) -> None:
        run, desk = self._choosing.run, self._workbench.desk
        run(
            change_form_parts.set_parts,
            desk,
            self._parts,
            wanted,
            then=self._on_readers,
            trouble=self._on_not_readers,
        )

    def _on_readers(self, done: Done[FormParts]) -> None:
        self._workbench.toasts.show(self.tr("Wie welk deel leest, is bewaard."), done.undo)
        self.show_form(done.result.form_id)

    def _on_not_readers(self, trouble: Trouble, dialog: FormPartsDialog | None) -> None:
        if dialog is not None:
            dialog.say(self._workbench.sentence_for(trouble), trouble)
        else:
            self.failed.emit(trouble)

    def _on_compare(self) -> None:
        action = self.sender()
        if self._look is not None and isinstance(action, QAction):
            self._workbench.background.run(
                look_into_form.compare,
                self._workbench.desk,
                self._look.kept.id,
                UUID(str(action.data())),
                then=self._on_compared,
                trouble=self.failed.emit,
            )

    def _on_compared(self, apart: FormsApart) -> None:
        FormsApartDialog(apart, self._workbench.desk.language, self).open()

    def _on_print(self) -> None:
        if self._look is not None:
            self._printer.print_blank(self._look.kept.id, self._workbench.desk.language)

    def _on_save_pdf(self) -> None:
        if self._look is not None:
            self._printer.save_blank(self._look.kept.id, self._workbench.desk.language)

    def _on_export(self) -> None:
        if self._look is None:
            return
        name = f"{self._look.kept.url.rpartition(':')[2].rpartition('/')[2] or 'formulier'}.json"
        ask_where(self, self.tr("Exporteer…"), self.tr("FHIR-formulier (*.json)"), name, self.export)

    def export(self, path: str) -> None:
        """Write the form there as it came in."""
        if self._look is not None:
            self._workbench.background.run(
                look_into_form.export,
                self._workbench.desk,
                self._look.kept.id,
                Path(path),
                then=self._on_exported,
                trouble=self.failed.emit,
            )

    def _on_exported(self, path: Path) -> None:
        self._workbench.toasts.show(self.tr("Formulier bewaard als {file}.").format(file=path.name))
