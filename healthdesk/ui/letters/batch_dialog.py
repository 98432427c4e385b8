"""One kind of letter to several people: what all of them say, how each stands, and then all at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import shorten
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions import send_batch
from healthdesk.actions.desk import Done
from healthdesk.actions.draw_letter import Preview, preview
from healthdesk.errors import Trouble
from healthdesk.records.letter_batch import BatchLine, BatchResult, BatchWish
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.rules.letter_ways import BY_HAND, POST, usual_for_many
from healthdesk.ui.letters.batch_left import EarlierList, bring_over, earlier, place_of, the_list
from healthdesk.ui.letters.batch_list import BatchList
from healthdesk.ui.letters.batch_words import BatchWords
from healthdesk.ui.letters.pdf_preview import PdfPreview
from healthdesk.ui.letters.said import handed_said, kind_said
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.layouts import clear, column, fill, row
from healthdesk.ui.parts.open_file import ask_folder
from healthdesk.ui.parts.print_pdf import PdfPrinter
from healthdesk.ui.parts.progress import Progress
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.screen_room import keep_roomy, open_large
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.parts.wrapped_check import WrappedCheck

_MOST_SHOWN = 80
"""So many signs of what was typed for others tell which words they are."""


class BatchDialog(HeldDialog):
    """Open with `open()`. link_requested: the `Link` to a letter that is finished by hand."""

    link_requested = Signal(object)

    def __init__(
        self, workbench: Workbench, keys: Sequence[LetterKey], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        keep_roomy(self, size("given"), size("help_high"))
        open_large(self, size("window_least_width"), size("window_height"))
        self._workbench = workbench
        self._keys = tuple(dict.fromkeys(keys))
        self._lines: tuple[BatchLine, ...] = ()
        self._accepted: set[str] = set()
        self._result = BatchResult()
        self._ticket: Ticket | None = None
        self._drawn: Ticket | None = None
        self._work: Progress | None = None
        self.setWindowTitle(kind_said(self._keys[0].kind) if self._keys else "")
        self._count = Text("", "muted", wraps=True)
        self.banner = Banner()
        self.list = BatchList(workbench)
        self.words = BatchWords(workbench.desk.language)
        self.preview = PdfPreview(workbench)
        self._for_all = QWidget()
        self._checks = column(self._for_all, gap="tiny")
        self._handed = ChoiceChips(
            self.tr("Hoe gaan de brieven weg"),
            [Choice(one, handed_said(one)) for one in (POST, BY_HAND)],
            pills=True,
        )
        self._handed.show_values((usual_for_many(workbench.desk.house),))
        self._place = column()
        self._build_buttons()
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("keep_draft"))
        self._pause.timeout.connect(self._look_again)
        self.words.changed.connect(self._on_words)
        self._handed.picked.connect(self._look_again)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.retried.connect(self.look)
        self._earlier: EarlierList | None = None
        self._hold_words()
        self.words.changed.connect(self._on_typed)
        self.banner.acted.connect(self._on_put_here)
        self.list.setFocus()
        self.look()

    def _hold_words(self) -> None:
        """What she typed for these people; for more people than these; or for others, if she asks."""
        left, at = self._workbench.left_words, place_of(self._keys)
        other = earlier(left, self._keys) if left.found(at) is None else None
        is_over = other is not None and bring_over(left, other, self._keys)
        self.hold(left, at, self.banner, self._make)
        if other is None:
            return
        if is_over:
            told = self.tr(
                "Dit typte je eerder voor een lijst van {before}. Nu zijn het er {now}: lees het na."
            )
            self.banner.say(told.format(before=len(other.people), now=len(self._keys)), "blue")
        else:
            self._earlier = other
            told = self.tr("Voor een andere lijst typte je, en het is nog niet gedaan: “{words}”.")
            shown = shorten(other.words, _MOST_SHOWN, placeholder="…")
            self.banner.say(told.format(words=shown), "blue", self.tr("Zet het hier"))

    def _build_buttons(self) -> None:
        self._away = QuietButton(self.tr("Niet doen"))
        self._away.clicked.connect(self.let_be)
        self._make = PrimaryButton("")
        self._make.clicked.connect(self.send)
        self._open = QuietButton(self.tr("Open deze brief"), small=True)
        self._open.clicked.connect(self._on_open)
        self._drop = QuietButton(self.tr("Laat weg"), small=True)
        self._drop.clicked.connect(self._on_drop)
        self._print = PrimaryButton(self.tr("Afdrukken…"), icon="print")
        self._print.clicked.connect(self.print_out)
        self._save = QuietButton(self.tr("Bewaar de PDF’s…"), icon="download")
        self._save.clicked.connect(self._on_save)
        for button in (self._print, self._save):
            button.hide()

    def _arrange(self) -> None:
        left, right = column(gap="medium"), column(gap="medium")
        about = row(gap="small")
        fill(about, self._open, self._drop, None)
        left.addWidget(self.words)
        left.addWidget(self.list, 1)
        left.addWidget(self._for_all)
        right.addWidget(self.preview, 1)
        right.addLayout(about)
        head, middle, foot = row(gap="large"), row(gap="gap"), row(gap="medium")
        middle.addLayout(left, 3)
        middle.addLayout(right, 2)
        fill(head, Text(self.windowTitle(), "heading"), self._count)
        head.setStretch(1, 1)
        foot.addWidget(self._handed, 1, Qt.AlignmentFlag.AlignVCenter)
        fill(foot, self._save, self._away, self._make, self._print)
        layout = column(self, gap="medium", margin="margin")
        layout.addLayout(head)
        layout.addWidget(self.banner)
        layout.addLayout(self._place)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    # --- what others may call

    @property
    def may_leave(self) -> bool:
        """Not while letters are being made."""
        return self._work is None

    def more_words(self) -> dict[str, str]:
        return self.words.in_lines()

    def more_chosen(self) -> dict[str, str]:
        return the_list(self._keys)

    def bring_more(self, kept: Mapping[str, str]) -> None:
        """What all of them would have said."""
        self.words.bring_back(kept)

    @property
    def wish(self) -> BatchWish:
        """What every letter says, and how all of them go."""
        return BatchWish(self.words.texts, tuple(sorted(self._accepted)), self._handed.value or POST)

    def look(self) -> None:
        """How each of them stands: what the files say, with what is written now."""
        self._wait_for_lines()
        self._ticket = self._workbench.background.run(
            send_batch.look,
            self._workbench.desk,
            self._keys,
            self.wish,
            then=self._on_lines,
            trouble=self._on_trouble,
        )

    def send(self) -> None:
        """All that are ready; the others stay here."""
        ready = [one for one in self._lines if one.is_ready]
        if not ready or not self._make.isEnabled():
            return
        self._make.setEnabled(False)
        self._work = Progress(self)
        self._place.addWidget(ProgressPanel(self._work, self.tr("De brieven worden gemaakt")))
        self._workbench.background.run(
            send_batch.send_all,
            self._workbench.desk,
            ready,
            self.wish,
            self._work.report,
            then=self._on_sent,
            trouble=self._on_send_trouble,
            lane="slow",
        )

    def print_out(self) -> None:
        """Ask which printer, for all that left."""
        pdfs = [one.pdf for one in self._result.made]
        if pdfs:
            PdfPrinter(self.windowTitle(), pdfs[0], self, more=pdfs[1:]).ask()

    def save_to(self, folder: str) -> None:
        """Each in a file of its own."""
        self._workbench.background.run(
            send_batch.save_all,
            self._result.made,
            Path(folder),
            then=self._on_saved,
            trouble=self._on_trouble,
            lane="slow",
        )

    # --- slots

    def _look_again(self) -> None:
        """Other words, the same files."""
        if not self._lines:
            self.look()
            return
        self._wait_for_lines()
        self._ticket = self._workbench.background.run(
            send_batch.look_again,
            self._lines,
            self.wish,
            then=self._on_lines,
            trouble=self._on_trouble,
            lane="slow",
        )

    def _wait_for_lines(self) -> None:
        """Nothing leaves until it was looked at as it is now."""
        self._pause.stop()
        self._make.setEnabled(False)
        if self._ticket is not None:
            self._ticket.cancel()

    def _on_words(self) -> None:
        self._make.setEnabled(False)
        self._pause.start()

    def _on_lines(self, lines: tuple[BatchLine, ...]) -> None:
        self._lines = lines
        self.words.show_lines(lines)
        self.list.show_records(lines)
        if self.list.current is None and lines:
            self.list.choose(lines[0].key)
        ready = sum(one.is_ready for one in lines)
        told = self.tr("{ready} van {count} brieven kunnen vertrekken.")
        self._count.setText(told.format(ready=ready, count=len(lines)))
        make = self.tr("Maak 1 brief") if ready == 1 else self.tr("Maak {count} brieven")
        self._make.setText(make.format(count=ready) if ready else self.tr("Maak de brieven"))
        self._make.setEnabled(ready > 0 and self._work is None and not self._pause.isActive())
        self._show_checks()
        self._on_chosen(self.list.current)

    def _show_checks(self) -> None:
        """What is the same for all of them is looked at once; what is about one person never is."""
        boxes = {box.property("name"): box for box in self._for_all.findChildren(WrappedCheck)}
        found = {one.name: one for one in send_batch.for_all(self._lines)}
        for name, remark in found.items():
            if name not in boxes:
                what = self._workbench.sentence(remark.key, **remark.values)
                box = WrappedCheck(
                    self.tr("Mag zo:\n{what}").format(what=what),
                    self.tr("Nagekeken: {what}").format(what=what),
                )
                box.setProperty("name", name)
                box.toggled.connect(self._on_accepted)
                self._checks.addWidget(box)
        for name, box in boxes.items():
            box.setVisible(name in found)  # what was mended meanwhile is not asked any more

    def _on_accepted(self, checked: bool) -> None:
        name = str(self.sender().property("name"))
        if checked:
            self._accepted.add(name)
        else:
            self._accepted.discard(name)
        self._look_again()

    def _on_chosen(self, line: BatchLine | None) -> None:
        self._open.setEnabled(line is not None and line.draft is not None)
        self._drop.setEnabled(line is not None and self._work is None)
        if self._drawn is not None:
            self._drawn.cancel()
        if line is None or line.draft is None:
            self.preview.clear()
            return
        draft = line.draft
        self._drawn = self._workbench.background.run(
            preview, draft.facts, draft.choices, then=self._on_preview, lane="slow"
        )

    def _on_preview(self, shown: Preview) -> None:
        self.preview.show_pdf(shown.pdf)

    def _on_open(self) -> None:
        line = self.list.current
        if line is not None:
            self._on_opened(line)

    def _on_opened(self, line: BatchLine) -> None:
        if line.draft is not None and self._work is None:
            self._workbench.background.run(
                send_batch.keep_as_draft,
                self._workbench.desk,
                line,
                self.wish,
                then=self._on_kept,
                trouble=self._on_trouble,
            )

    def _on_put_here(self) -> None:
        """What was typed for others is for these people now."""
        other, self._earlier = self._earlier, None
        if other is not None:
            self.words.bring_back(other.left.typed)
            self._keep_words()
            self._workbench.left_words.forget(other.at)
            self.banner.clear()

    def _on_kept(self, done: Done[LetterKey]) -> None:
        self._keys = tuple(key for key in self._keys if key != done.result)
        self.reject()  # the others still wait for these words
        self.link_requested.emit(Link("write_letter", done.result.about, done.result.kind.value))

    def _on_drop(self) -> None:
        line = self.list.current
        if line is not None:
            self._keys = tuple(key for key in self._keys if key != line.key)
            self._lines = tuple(one for one in self._lines if one.key != line.key)
            self._look_again()

    def _on_sent(self, done: Done[BatchResult]) -> None:
        self._end_work()
        result = done.result
        self._result = BatchResult((*self._result.made, *result.made), result.failed, result.left)
        gone = {one.key for one in result.made}
        self._keys = tuple(key for key in self._keys if key not in gone)
        self._lines = tuple(one for one in self._lines if one.key not in gone)
        told = [self.tr("Gemaakt en bewaard in de dossiers: {count}.").format(count=len(result.made))]
        stayed = self.tr("Niet: {name}. {why}")
        told += [stayed.format(name=one.name, why=self.list.why(one)) for one in result.failed]
        if result.left:
            told.append(self.tr("Niet begonnen: {count}.").format(count=result.left))
        well = not result.failed and not result.left
        self.banner.say(" ".join(told), "green" if well else "amber")
        for button in (self._print, self._save):
            button.setVisible(bool(self._result.made))
        self._make.setVisible(bool(self._keys))
        self._away.setText(self.tr("Klaar"))
        self.look()

    def _end_work(self) -> None:
        self._work = None
        clear(self._place)

    def _on_send_trouble(self, trouble: Trouble) -> None:
        self._end_work()
        self._on_trouble(trouble)
        self.look()

    def _on_save(self) -> None:
        ask_folder(self, self.tr("Bewaar de PDF’s in een map"), self.save_to)

    def _on_saved(self, count: int) -> None:
        told = self.tr("{count} PDF’s bewaard. Buiten HealthDesk zijn ze niet meer beschermd.")
        self._workbench.toasts.show(told.format(count=count))

    def _on_trouble(self, trouble: Trouble) -> None:
        self.banner.say(self._workbench.sentence_for(trouble))

    def reject(self) -> None:
        """Not while letters are being made: first stop, then close."""
        if self._work is not None:
            self._work.stop()
            return
        self._may_go = self._may_go or not self._keys  # all have their letter
        super().reject()

    def let_be(self) -> None:
        """Nor does *Niet doen* close it before that. *Klaar* leaves the words for who got no letter yet."""
        if self._work is not None:
            self._work.stop()
        elif self._result.made:
            self.reject()
        else:
            super().let_be()


def ask_batch(workbench: Workbench, keys: Sequence[LetterKey], page: Any) -> BatchDialog | None:
    """Open it over a page that leads on; nothing for a list of nobody."""
    if not keys:
        return None
    dialog = BatchDialog(workbench, keys, page)
    dialog.link_requested.connect(page.link_requested)
    dialog.open()
    return dialog
