"""A right changed or made: for whom, amounts, words, source; tried beside it before it is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QWidget

from healthdesk.actions import change_rules
from healthdesk.actions.change_rules import RuleAtHand
from healthdesk.actions.desk import Done
from healthdesk.errors import BadFile, ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.entitlement import Entitlement
from healthdesk.records.house_rule import HalfTypedRule, RuleVersion
from healthdesk.rules.entitlement_data import LANGUAGES, said
from healthdesk.rules.language_names import language_name
from healthdesk.rules.right_checks import can_be_tried, require_sound
from healthdesk.ui.house_rules.amounts_editor import AmountsEditor
from healthdesk.ui.house_rules.source_editor import SourceEditor
from healthdesk.ui.house_rules.try_panel import TryPanel
from healthdesk.ui.house_rules.who_editor import WhoEditor
from healthdesk.ui.house_rules.words_editor import WordsEditor
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.screen_room import keep_roomy
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench

_TABS = {"when": 0, "held": 0, "amounts": 1, "name": 2}
_SOURCE = 3


class RuleDialog(RoomyDialog):
    """Open with `open()`. What stands here is on disk within a second, and comes back.

    kept: a `Done` with the step that was made. again_wished: begin with the rule as it is.
    """

    kept = Signal(object)
    again_wished = Signal()

    def __init__(self, workbench: Workbench, hand: RuleAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = hand.words
        right = words.right if words is not None else hand.one.right
        self._workbench, self._right, self._is_new = workbench, right, hand.is_new
        self._seen = words.seen if words is not None else hand.one.number
        desk = workbench.desk
        today, language = desk.clock.today(), desk.language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        keep_roomy(self, size("given"), size("help_high"))
        title = self.tr("Nieuwe regel van ons huis") if hand.is_new else said(hand.one.right.name, language)
        self.setWindowTitle(title)
        self.banner = Banner()
        self._who = WhoEditor(right, language)
        self._amounts = AmountsEditor(right.amounts, today, language)
        self._words = WordsEditor(right)
        self._source = SourceEditor(right, today, language, desk.actor.name)
        self._try = TryPanel(language, today)
        self._why = line_field(self.tr("Waarom deze wijziging"), words.why if words is not None else "")
        self._why.field.setPlaceholderText(  # type: ignore[attr-defined]  # a line of text
            self.tr("bv. nieuwe bedragen vanaf januari")
        )
        self._arrange(title)
        for part in (self._who, self._amounts, self._words, self._source):
            part.changed.connect(self._on_changed)
        self._amounts.changed.connect(self._on_amounts)
        self._why.field.textEdited.connect(self._on_why)  # type: ignore[attr-defined]  # a line of text
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("keep_draft"))
        self._pause.timeout.connect(self.keep_words)
        if hand.is_new:
            self._tabs.setCurrentIndex(_TABS["name"])
        if words is not None:
            told = self.tr("Wat je eerder wijzigde en niet bewaarde, staat er weer.")
            if hand.file:
                told = self.tr("Uit {file}. Kijk na en bewaar.").format(file=hand.file)
            self.banner.say(told, "blue", "" if hand.file else self.tr("Begin opnieuw"))
            self.banner.acted.connect(self._on_again)
        self._show_tried()

    def _arrange(self, title: str) -> None:
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Delen van de regel"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        for label, part in (
            (self.tr("Voor wie"), self._who),
            (self.tr("Bedragen"), self._amounts),
            (self.tr("Woorden"), self._words),
            (self.tr("Bron en nazicht"), self._source),
        ):
            self._tabs.addTab(label)
            self._stack.addWidget(_scrolled(part, label))
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._language = ChoiceBox(
            {code: language_name(code, self._workbench.desk.language) for code in LANGUAGES}
        )
        self._language.setAccessibleName(self.tr("Taal van de woorden"))
        self._language.setMinimumWidth(size("timeline_state"))
        self._language.picked.connect(self._on_language)
        head, middle, foot = row(gap="medium"), row(gap="gap"), row(gap="medium")
        head.addWidget(self._tabs, 1)
        fill(head, Text(self.tr("Woorden in het"), "muted"), self._language)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._try)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.reject)
        self._keep = PrimaryButton(self.tr("Bewaren"))
        self._keep.clicked.connect(self.keep)
        foot.addWidget(self._why, 1)
        for button in (away, self._keep):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(title, "heading", wraps=True))
        layout.addWidget(self.banner)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    # --- what others may call

    def keep_words(self) -> None:
        """Put what stands here on disk, so that no lock, crash or power cut takes it away."""
        self._pause.stop()
        words = HalfTypedRule(right=self.right, seen=self._seen, why=self._why.text(), is_new=self._is_new)
        self._workbench.background.run(change_rules.keep_words, self._workbench.desk, words)

    @property
    def right(self) -> Entitlement:
        """The right as it stands here."""
        checked_on, checked_by = self._source.checked
        return replace(
            self._right,
            name=self._words.texts("name"),
            about=self._words.texts("about"),
            where=self._words.texts("where"),
            bring=self._words.bring,
            mind=self._words.texts("mind"),
            granting=self._words.granting,
            when=self._who.when,
            held=self._who.held,
            amounts=self._amounts.amounts,
            valid_from=self._source.valid_from,
            valid_until=self._source.valid_until,
            sources=self._source.sources,
            checked_on=checked_on,
            checked_by=checked_by,
        )

    def keep(self) -> None:
        """Keep it when nothing is wrong; otherwise go where something is."""
        if not self._is_sound():
            return
        self._pause.stop()
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_rules.keep,
            self._workbench.desk,
            self.right,
            self._seen,
            self._why.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    # --- slots

    def _is_sound(self) -> bool:
        checks = (self._who.check(), self._amounts.check(), True, self._source.check())
        try:
            require_sound(self.right)
        except (NotAllowed, BadFile) as trouble:
            self._on_trouble(trouble)
            return False
        if not all(checks):
            self._tabs.setCurrentIndex(checks.index(False))
            return False
        self.banner.clear()
        return True

    def _on_changed(self) -> None:
        self._show_tried()
        self._pause.start()

    def _on_why(self) -> None:
        self._pause.start()

    def _on_again(self) -> None:
        self._pause.stop()
        key = "" if self._is_new else self._right.id
        self._workbench.background.run(
            change_rules.forget_words, self._workbench.desk, key, then=self._on_forgotten
        )

    def _on_forgotten(self, _done: Done[None]) -> None:
        self.accept()
        self.again_wished.emit()

    def _on_amounts(self) -> None:
        self._who.offer_amounts(self._amounts.amounts)

    def _on_language(self) -> None:
        self._words.show_words(self._language.value)
        self._amounts.show_words(self._language.value)

    def _show_tried(self) -> None:
        right = self.right
        self._try.show_right(right if can_be_tried(right) else None)

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.accept()
        self.kept.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, RuleVersion):
            # What she typed stays; saving again goes over it knowingly, and the history keeps both.
            self._seen = theirs.number
            told = self.tr(
                "{who} wijzigde deze regel intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat "
                "moet gelden. De geschiedenis houdt beide."
            )
            self.banner.say(told.format(who=theirs.changed_by), "amber")
            return
        if isinstance(trouble, NotAllowed) and trouble.fields:
            field = trouble.fields[0].partition(".")[0]
            self._tabs.setCurrentIndex(_TABS.get(field, _SOURCE))
            self._words.show_error(self._workbench.sentence_for(trouble) if field == "name" else "")
        self.banner.say(self._workbench.sentence_for(trouble), "amber")

    def reject(self) -> None:
        """Away without saving: what was typed meanwhile is on disk first."""
        if self._pause.isActive():
            self.keep_words()
        super().reject()


def _scrolled(part: QWidget, label: str) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setAccessibleName(label)
    scroll.setWidget(part)
    return scroll
