"""Cijfers: how referrals went by partner or by theme, as a chart or as the same in a table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from healthdesk.actions.referral_figures import (
    LAST_YEAR,
    LATELY,
    LEARNED,
    THIS_YEAR,
    ReferralFigures,
    figures,
)
from healthdesk.errors import Trouble
from healthdesk.records.referral_course import Counted
from healthdesk.rules.partner_fit import need_names
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.share_chart import Bar, ShareChart
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.figures_list import FiguresList
from healthdesk.ui.referrals.said import days_said, ending_words, share_said

_MOST = 15
"""Bars; the table has them all."""


class FiguresView(QWidget):
    """Asks when it is shown, and again when it is told. `period` stands where the page has room for it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._ticket: Ticket | None = None
        self._found: ReferralFigures | None = None
        self._banner = Banner()
        self._told = Text("", wraps=True)
        self.period = ChoiceChips(
            self.tr("Welke tijd"),
            (
                Choice(THIS_YEAR, self.tr("dit jaar")),
                Choice(LAST_YEAR, self.tr("vorig jaar")),
                Choice(LATELY, self.tr("laatste twaalf maanden")),
                Choice(LEARNED, self.tr("laatste twee jaar")),
            ),
            pills=True,
        )
        self._by = ChoiceChips(
            self.tr("Geteld per"),
            (Choice("partner", self.tr("per dienst")), Choice("theme", self.tr("per thema"))),
            pills=True,
        )
        self._as = ChoiceChips(
            self.tr("Tonen als"),
            (Choice("chart", self.tr("grafiek")), Choice("table", self.tr("tabel"))),
            pills=True,
        )
        self.list = FiguresList(workbench)
        self._chart = ShareChart()
        self._more = Text("", "caption", wraps=True)
        self._nothing = EmptyState("", icon="referral")
        self._faces = QStackedWidget()
        for face in (self._chart_face(), self.list, self._nothing):
            self._faces.addWidget(face)
        layout = column(self, gap="medium")
        ways = row(gap="large")
        fill(ways, self._by, self._as, None)
        fill(layout, ways, self._banner, self._told)
        layout.addWidget(self._faces, 1)
        for chips, first in ((self.period, THIS_YEAR), (self._by, "partner"), (self._as, "chart")):
            chips.show_values((first,))
            chips.picked.connect(self._on_picked)
        self._by.keep_on_one_line()
        self._as.keep_on_one_line()
        self.list.retried.connect(self.look)

    def _chart_face(self) -> QScrollArea:
        card = Card("")
        card.add(self._chart)
        card.add(self._more)
        inside = Inside()
        fill(column(inside), card, None)
        return scrolled(inside)

    # --- what others may call

    def look(self) -> None:
        """Ask again."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._workbench.background.run(
            figures,
            self._workbench.desk,
            self.period.value or THIS_YEAR,
            then=self._on_found,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_picked(self, _values: object) -> None:
        for chips in (self.period, self._by, self._as):
            if chips.value is None:
                chips.choose_first()
        self.look()

    def _on_found(self, found: ReferralFigures) -> None:
        self._found = found
        self._banner.clear()
        self._told.setText(self._summary(found))
        counts = self._named(found)
        self._show_chart(counts)
        self.list.show_counts(counts, self._title_of(found))
        if not counts:
            self._nothing.say(self.tr("In deze tijd werd niemand verwezen."))
            self._faces.setCurrentWidget(self._nothing)
        else:
            self._faces.setCurrentIndex(0 if self._as.value == "chart" else 1)

    def _summary(self, found: ReferralFigures) -> str:
        every = found.all
        told = [
            self.tr("Van {first} tot en met {last}: {count} verstuurd.").format(
                first=short_date(found.first_day), last=short_date(found.last_day), count=every.sent
            )
        ]
        if every.share is not None:
            words = self.tr("Van de antwoorden werd {share} aanvaard.")
            told.append(words.format(share=share_said(every)))
        if every.days is not None:
            words = self.tr("De helft van de antwoorden kwam binnen {days}.")
            told.append(words.format(days=days_said(every.days)))
        return " ".join(told)

    def _title_of(self, found: ReferralFigures) -> str:
        words = self.tr("Verwijzingen per dienst, {first} tot {last}")
        if self._by.value == "theme":
            words = self.tr("Verwijzingen per thema, {first} tot {last}")
        return words.format(first=f"{found.first_day:%d-%m-%Y}", last=f"{found.last_day:%d-%m-%Y}")

    def _named(self, found: ReferralFigures) -> list[Counted]:
        if self._by.value != "theme":
            return list(found.by_partner)
        names = need_names(self._workbench.desk.language)
        none = self.tr("zonder thema")
        return [replace(one, name=names.get(one.key, one.key) or none) for one in found.by_theme]

    def _show_chart(self, counts: list[Counted]) -> None:
        bars = [
            Bar(one.name, self._beside(one), (one.accepted, one.declined, one.lost, one.waiting))
            for one in counts[:_MOST]
        ]
        self._chart.show_bars(self.tr("Hoe verwijzingen afliepen"), ending_words(), bars)
        left = len(counts) - len(bars)
        self._more.setText(self.tr("Nog {count} andere staan in de tabel.").format(count=left))
        self._more.setVisible(left > 0)

    def _beside(self, one: Counted) -> str:
        if one.days is None:
            return str(one.sent)
        return self.tr("{count} · {days} d.").format(count=one.sent, days=one.days)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self._workbench.sentence_for(trouble), "red")
