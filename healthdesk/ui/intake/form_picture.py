"""A whole form on one long sheet, as the person who fills it in sees it; for `form show`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtWidgets import QWidget

from healthdesk.actions.private_file import write_private
from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import Place
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_sections import LOOSE, framing_items, section_items
from healthdesk.ui.intake.answer_field import Setting
from healthdesk.ui.intake.around_words import around_words
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.form_text import show_words, signature_words
from healthdesk.ui.intake.items_view import ItemsView
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import PageTitle, Text
from healthdesk.ui.parts.tokens import size, space


class FormPicture(QWidget):
    """Title, every part that is asked now, licence. The fields are those of the intake."""

    def __init__(self, filling: FormFilling, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.sheet = FormSheet(filling, setting, sees_scores=False, parent=self)
        form, language = filling.form, setting.language
        layout = column(self, gap="gap", margin="margin")
        layout.addWidget(PageTitle(form.title.said_in(language), wraps=True))
        if form.description:
            about = Text("", "muted", wraps=True)
            show_words(about, form.description, language)
            layout.addWidget(about)
        before, after = framing_items(form)
        if before:
            layout.addWidget(ItemsView(self.sheet, before, (), self))
        for key, items in section_items(form).items():
            place = tuple((link, 0) for link in filling.index.chain(key)) if key != LOOSE else ()
            hidden = all(item.hidden or item.is_score for item in items)
            if hidden or (place and not filling.is_asked(place)):
                continue
            layout.addWidget(self._part(key, items, place))
        if after:
            layout.addWidget(ItemsView(self.sheet, after, (), self))
        signs = signature_words(form.signature, language)
        if signs:
            layout.addWidget(Text(signs, "caption", wraps=True))
        if form.licence:
            layout.addWidget(Text(form.licence.said_in(language), "caption", wraps=True))
        layout.addStretch(1)

    def _part(self, key: str, items: tuple[Item, ...], place: Place) -> Card:
        """One part with its title and what stands around that, its questions, and who signs it."""
        setting, head = self.sheet.setting, items[0]
        card = Card(margin="margin")
        card.body.setSpacing(card.body.spacing() * 2)
        if key == LOOSE:
            card.add(ItemsView(self.sheet, items, place, card))
            return card
        title = Text("", "heading", wraps=True)
        show_words(title, head.words, setting.language, before=head.prefix)
        signs = signature_words(head.signature, setting.language)
        parts = (
            title,
            around_words(head, setting),
            ItemsView(self.sheet, head.items, place, card),
            Text(signs, "caption", wraps=True) if signs else None,
        )
        for part in parts:
            if part is not None:
                card.add(part)
        return card

    def save(self, path: Path) -> None:
        """Draw it as a PNG, as tall as it needs. Raises `StorageTrouble` when the file cannot be written."""
        width = size("form") + 4 * space("margin")
        self.resize(width, self.height())
        self.ensurePolished()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            tall = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
            self.resize(QSize(width, min(tall, _TALLEST)))
        drawn = QBuffer()
        drawn.open(QIODevice.OpenModeFlag.WriteOnly)
        self.grab().save(drawn, "PNG")
        write_private(path, bytes(drawn.data().data()))


_TALLEST = 30_000
