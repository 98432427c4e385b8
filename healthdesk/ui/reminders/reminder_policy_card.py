"""Whether this house reminds people of their talks, how long before, and in which words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions import reminder_policy
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.reminder import ReminderPolicy
from healthdesk.rules.language_names import language_name
from healthdesk.rules.reminders import MOST_DAYS, field_words
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.policy_card import PolicyCard
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_LANGUAGES = ("nl", "fr", "en")


class ReminderPolicyCard(PolicyCard[ReminderPolicy]):
    """For who may change the house."""

    read, write = reminder_policy.policy_of, reminder_policy.set_policy

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.set_title(self.tr("Herinneringen aan afspraken"))
        self._on = ChoiceChips(
            self.tr("Herinnert dit huis mensen aan hun afspraak?"),
            (Choice("off", self.tr("nee, dit huis herinnert niet")), Choice("on", self.tr("ja"))),
        )
        self._on.picked.connect(self._on_switch)
        self._phone = ChoiceChips(
            self.tr("Staat het nummer van het huis in het bericht?"),
            (Choice("no", self.tr("zonder nummer")), Choice("yes", self.tr("met het nummer"))),
        )
        self._days = NumberField(0, MOST_DAYS)
        self._days.setMaximumWidth(size("short_field"))
        self._before = LabeledField(
            self.tr("Hoeveel dagen vooraf"),
            self._days,
            hint=self.tr("valt dat in een weekend of op een feestdag, dan op de werkdag ervoor"),
        )
        told = self.tr(
            "Alleen langs wegen die in het dossier veilig heten, in de taal van de persoon, in neutrale "
            "woorden: niet van wie het komt en niet waarover het gaat. Wie het nummer van het huis vindt, "
            "kan opzoeken van wie het is."
        )
        self.add(self._banner)
        self.add(Text(told, "muted", wraps=True))
        for part in (self._on, self._phone):
            self.add(Text(part.accessibleName(), wraps=True))
            self.add(part)
        self._no_phone = Text(
            self.tr("Dit huis heeft nog geen nummer: tot het bij Huis staat, gaat elk bericht zonder."),
            "caption",
            wraps=True,
        )
        self.add(self._no_phone)
        self.add(self._before)
        self._texts: dict[str, LabeledField] = {}
        for language in _LANGUAGES:
            self._add_text(language)
        keep = QuietButton(self.tr("Herinneringen bewaren"))
        keep.clicked.connect(self.keep)
        self.add(keep)

    def _add_text(self, language: str) -> None:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(2 * size("control"))
        label = self.tr("Eigen woorden: {language}").format(
            language=language_name(language, self._workbench.desk.language)
        )
        told = self.tr("met {day} en {hour}, als je wil {phone}; leeg: de woorden van het programma")
        hint = told.format(**field_words(self._workbench.desk.language))
        self._texts[language] = LabeledField(label, box, hint=hint)
        self.add(self._texts[language])

    def _typed(self, policy: ReminderPolicy) -> ReminderPolicy:
        texts = {language: words for language, field in self._texts.items() if (words := field.text())}
        return replace(
            policy,
            on=self._on.value == "on",
            gives_phone=self._phone.value == "yes",
            days=self._days.value(),
            texts=texts,
        )

    def _on_switch(self, _values: object) -> None:
        if self._on.value is None:
            self._on.show_values(("off",))

    def _show(self, policy: ReminderPolicy) -> None:
        self._on.show_values(("on" if policy.on else "off",))
        self._phone.show_values(("yes" if policy.gives_phone else "no",))
        self._no_phone.setHidden(bool(self._workbench.desk.house.phone))
        self._days.setValue(policy.days)
        for language, field in self._texts.items():
            field.set_text(policy.texts.get(language, ""))

    def keep(self) -> None:
        for field in self._texts.values():
            field.set_error("")
        super().keep()

    def _told(self) -> Told:
        return {
            "on": (self._on.accessibleName(), lambda one: self._on.said(("on" if one.on else "off",))),
            "gives_phone": (
                self._phone.accessibleName(),
                lambda one: self._phone.said(("yes" if one.gives_phone else "no",)),
            ),
            "days": (self._before.label, lambda one: str(one.days)),
            "texts": (self.tr("Eigen woorden"), lambda one: " · ".join(one.texts.values())),
        }

    def _shows_at_field(self, trouble: Trouble) -> bool:
        at = trouble.fields[:1] if isinstance(trouble, NotAllowed) else ()
        if not at or at[0] not in self._texts:
            return False
        self._texts[at[0]].set_error(self._workbench.sentence_for(trouble))
        self._texts[at[0]].field.setFocus()
        return True
