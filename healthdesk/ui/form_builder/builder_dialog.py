"""A form being built: its lines, the chosen one, and what it becomes, as one types."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.actions import build_form
from healthdesk.actions.build_form import BuiltForm, FormAtHand, Told
from healthdesk.errors import ChangedMeanwhile, NotAllowed, Trouble
from healthdesk.records.form_outline import HalfTypedForm, OutlineDoubt
from healthdesk.records.intake import KeptForm
from healthdesk.rules.form_outline import said
from healthdesk.rules.outline_doubts import blocking, languages_in
from healthdesk.rules.outline_losses import losses
from healthdesk.ui.form_builder.building import LANGUAGES, Building
from healthdesk.ui.form_builder.head_panel import HeadPanel
from healthdesk.ui.form_builder.line_panel import LinePanel
from healthdesk.ui.form_builder.outline_card import OutlineCard
from healthdesk.ui.form_builder.preview_pane import PreviewPane
from healthdesk.ui.form_builder.said import line_words
from healthdesk.ui.house_rules.version_dialog import VersionDialog
from healthdesk.ui.intake.intake_head import language_name
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import tone_of
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.screen_room import open_large
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tab_row import TabRow
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench


class BuilderDialog(VersionDialog):
    """Nothing of it can be started before it is kept and switched on."""

    def __init__(self, workbench: Workbench, hand: FormAtHand, parent: QWidget | None = None) -> None:
        words = hand.words
        seen, why = (words.seen, words.why) if words is not None else (hand.seen, "")
        super().__init__(workbench, "", why, seen, parent)
        self.setWindowTitle(self._name(hand))
        self._hand = hand
        self._ticket: Ticket | None = None
        self._behind = False
        self._told: tuple[Told, ...] = ()
        self._asked: set[OutlineDoubt] = set()
        self.building = Building(words.outline if words is not None else hand.outline, self)
        # In its place from the start, in the order of Tab: Qt dresses anew what moves to another parent.
        self._top = self._head_row()
        self.outline = OutlineCard(self.building, self)
        self._sides = TabRow(self.tr("Bouwen of bekijken"), self)
        self._panels = QStackedWidget(self)
        reader = workbench.desk.language
        self.head = HeadPanel(self.building, reader, self._side())
        self.panel = LinePanel(self.building, workbench.desk.clock.today(), reader, self._side())
        self.preview = PreviewPane(workbench, self.building, self)
        self._keep.setText(self.tr("Bewaar als versie"))
        policy = self._why.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._why.setSizePolicy(policy)
        self._why.setHidden(hand.source is None)
        self._look_again = QTimer(self, singleShot=True, interval=milliseconds("key_pause"))
        self._look_again.timeout.connect(self._look)
        self._arrange()
        if words is not None:
            self._tell_half_typed()
        self.building.changed.connect(self._on_changed)
        self.building.chose.connect(self._on_chose)
        self.building.spoke.connect(self._on_spoke)
        self.building.removed.connect(self._on_removed)
        self.outline.words_wished.connect(self._on_words_wished)
        self._on_chose()
        if self.building.outline.lines:
            self.outline.tree.setFocus()
        else:
            self.head.take_focus()
        self._show_steps()
        self._look()
        open_large(
            self, size("window_width") - size("large_icon"), size("window_height") - size("large_icon")
        )

    def _name(self, hand: FormAtHand) -> str:
        outline, language = hand.outline, self._workbench.desk.language
        title = said(outline.title, language, outline.language)
        if hand.source is None:
            return self.tr("Nieuw formulier")
        if hand.is_own:
            return self.tr("Nieuwe versie: {title}").format(title=title)
        return self.tr("Eigen versie van: {title}").format(title=title)

    # --- laying it out

    def _arrange(self) -> None:
        for panel in (self.head, self.panel):
            column(panel.parentWidget(), margin="tiny").addWidget(panel)
        self._sides.addTab(self.tr("Vraag"))
        self._sides.addTab(self.tr("Zo ziet het eruit"))
        self._sides.currentChanged.connect(self._show_sides)
        middle = row(gap="gap")
        middle.addWidget(self.outline, 4)
        self._right = column(gap="small")
        self._right.addWidget(self._sides)
        both = row(gap="gap")
        both.addWidget(self._panels, 1)
        both.addWidget(self.preview, 1)
        self._right.addLayout(both, 1)
        middle.addLayout(self._right, 9)
        self._lay_out(self._top, self.banner, middle)

    def _side(self) -> Inside:
        """What holds one of the two that say what is chosen."""
        holder = Inside()
        scroll = scrolled(holder, self.tr("Wat er gekozen is"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panels.addWidget(scroll)
        return holder

    def _head_row(self) -> QWidget:
        """In which language the words are written, and steps back and forward."""
        spoken = dict.fromkeys((*languages_in(self.building.outline), *LANGUAGES))
        self._languages = ChoiceChips(
            self.tr("Woorden in het"), [Choice(one, language_name(one)) for one in spoken], pills=True
        )
        self._languages.show_values((self.building.language,))
        self._languages.picked.connect(self._on_language)
        self._undo = IconButton("undo", self.tr("Een stap terug (Ctrl+Z)"))
        self._undo.clicked.connect(self.building.undo)
        self._redo = IconButton("redo", self.tr("Opnieuw (Ctrl+Y)"))
        self._redo.clicked.connect(self.building.redo)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.building.undo),
            (QKeySequence.StandardKey.Redo, self.building.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)
        holder = QWidget(self)
        inside = row(holder, gap="small")
        middle = Qt.AlignmentFlag.AlignVCenter
        inside.addWidget(Text(self.tr("Woorden in het"), "muted"), 0, middle)
        inside.addWidget(self._languages, 1, middle)
        fill(inside, self._undo, self._redo)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where three do not stand beside each other, what it becomes is behind a tab."""
        super().resizeEvent(event)
        self._show_sides()

    @property
    def is_folded(self) -> bool:
        """Whether what it becomes is behind a tab."""
        return self.width() < size("fold_below")

    def show_side(self, side: int) -> None:
        """Where it is folded: the question (0), or what it becomes (1)."""
        self._sides.setCurrentIndex(side)

    def _show_sides(self) -> None:
        folds = self.is_folded
        self._sides.setVisible(folds)
        looks = folds and self._sides.currentIndex() == 1
        self._panels.setVisible(not looks)
        self.preview.setVisible(looks or not folds)

    # --- what others may call

    @property
    def words(self) -> HalfTypedForm:
        """What stands here, as it is put on disk."""
        return HalfTypedForm(self.building.outline, self._hand.source, self._seen, self._why.text())

    def is_resting(self) -> bool:
        """Whether what it becomes is shown as it stands here."""
        waits = self._look_again.isActive() or self._ticket is not None
        return not waits and self.preview.is_resting

    def keep_words(self) -> None:
        self._pause.stop()
        self._workbench.background.run(build_form.keep_words, self._workbench.desk, self.words)

    def forget_words(self) -> None:
        self._workbench.background.run(
            build_form.forget_words, self._workbench.desk, self._hand.source, then=self._on_forgotten
        )

    def keep(self) -> None:
        wrong = blocking(self.building.outline)
        if wrong:
            self.building.choose(wrong[0].line)
            told = self._workbench.sentence(f"building.doubt.{wrong[0].key}", **dict(wrong[0].values))
            self.banner.say(self._workbench.sentence("building.not_yet", what=told), "amber")
            return
        if self._asks_first():
            return
        self._pause.stop()
        self._keep.setEnabled(False)
        self._workbench.background.run(
            build_form.keep,
            self._workbench.desk,
            self.words,
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    def _asks_first(self) -> bool:
        """Whether an alarm or a formula lost something of which she was not told at this button yet."""
        lost = losses(self.building.outline, self._hand.outline)
        new = [one for one in lost if one.asks and one not in self._asked]
        if not new:
            return False
        self._asked.update(new)
        told = " ".join(
            self._workbench.sentence(f"building.doubt.{one.key}", **dict(one.values)) for one in new
        )
        self.building.choose(new[0].line)
        self.banner.say(self._workbench.sentence("building.sure", what=told), "amber")
        return True

    # --- slots

    def _on_changed(self) -> None:
        self.keep_soon()
        self._look_again.start()
        self._show_steps()

    def _show_steps(self) -> None:
        self._undo.setEnabled(self.building.can_undo)
        self._redo.setEnabled(self.building.can_redo)

    def _on_chose(self) -> None:
        self._panels.setCurrentIndex(0 if self.building.line is None else 1)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        mine = [one for one in self._told if one.line == self.building.chosen]
        (self.panel if self.building.chosen else self.head).show_told(mine)

    def _on_words_wished(self) -> None:
        self._sides.setCurrentIndex(0)
        (self.panel if self.building.chosen else self.head).take_focus()

    def _on_removed(self, words: str) -> None:
        told = self.tr("“{words}” is weg. Met de pijl terug bovenaan staat het er weer.")
        self._workbench.toasts.close_all()
        self.banner.say(told.format(words=line_words(words)), "blue")

    def _on_language(self, picked: tuple[str, ...]) -> None:
        language = picked[0] if picked else self.building.language
        self.building.speak(language)
        self._on_spoke()

    def _on_spoke(self) -> None:
        self._languages.show_values((self.building.language,))

    def _look(self) -> None:
        """Off the screen's thread; while one is being looked at, only the newest waits for the next."""
        self._behind = self._ticket is not None
        if not self._behind:
            self._ticket = self._workbench.background.run(
                build_form.look,
                self._workbench.desk,
                self.building.outline,
                self._hand.outline,
                self._hand.earlier,
                then=self._on_looked,
                trouble=self._on_not_looked,
                lane="slow",
            )

    def _on_looked(self, built: BuiltForm) -> None:
        self._ticket = None
        self._told = built.told
        self.outline.show_told(built.told)
        self._tell_chosen()
        self.preview.show_form(built.form)
        if self._behind:
            self._look()

    def _on_not_looked(self, trouble: Trouble) -> None:
        self._ticket = None
        self.banner.say(self._workbench.sentence_for(trouble))
        if self._behind:
            self._look()

    def _on_trouble(self, trouble: Trouble) -> None:
        if not self._keep.isEnabled():
            self.keep_soon()
        self._keep.setEnabled(True)
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, tuple):
            self._seen = len(theirs)
            self.banner.say(self._meanwhile(theirs), "amber")
            return
        if isinstance(trouble, NotAllowed) and trouble.fields:
            self.building.choose(trouble.fields[0])
        self.banner.say(self._workbench.sentence_for(trouble), tone_of(trouble))

    def _meanwhile(self, theirs: Iterable[KeptForm]) -> str:
        newest = next(iter(theirs))
        told = self.tr(
            "{who} bewaarde intussen versie {version}. Wat jij bouwde staat er nog; bewaar opnieuw als dat "
            "de volgende versie moet zijn. Die van {who} blijft erbij."
        )
        return told.format(who=newest.loaded_by, version=newest.form_version)
