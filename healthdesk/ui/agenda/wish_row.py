"""What suits somebody, as chips that can be taken away, and a line to type more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from healthdesk.actions.find_moment import MomentStart
from healthdesk.records.equipment import Equipment
from healthdesk.records.moment import MomentWish, Window
from healthdesk.rules.date_words import DATE_WORDS, plain
from healthdesk.rules.interpreter_leads import lead_days
from healthdesk.rules.language_names import language_name, offered_languages
from healthdesk.rules.typed_wishes import KnownWords, ReadWish, TimeWishes, read_wish
from healthdesk.sentences import sentence
from healthdesk.ui.agenda.wish_chip import WishChip
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

Chip = tuple[str, str, Tone]
"""Key, words, tone."""
_NOTHING: dict[str, object] = {
    **dict.fromkeys(("interpreter", "therapist_gender"), ""),
    **dict.fromkeys(("step_free", "low_stimulus", "own_entrance", "together"), False),
    **dict.fromkeys(("therapist_id", "first_id", "second_id", "school_holidays")),
    "equipment": (),
    **dict.fromkeys(("people", "asked_minutes"), 0),
}
"""What a need is where there is none."""
_NOT_RELAXED = frozenset({"language", "interpreter", "step_free", "people", "first_id", "not_with"})
"""What is not asked away to find something sooner: what somebody needs, and whose moments come first."""


class WishRow(QWidget):
    """Chips and a field.

    wished: a `MomentWish` with something added or taken away.
    """

    wished = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._wish = MomentWish(minutes=45)
        self._times = TimeWishes()
        self._known = KnownWords()
        self._pieces: dict[str, tuple[UUID, ...]] = {}
        self._chips = QWidget()
        self._chips.setProperty("look", "clear")
        self._flow = FlowLayout(self._chips)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("+ wens: na 15u30, niet op do, vrouw…"))
        self.field.setAccessibleName(self.tr("Wens toevoegen"))
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._on_typed)
        self._wrong = Text("", "error", wraps=True)
        self._wrong.hide()
        layout = column(self, gap="small")
        for part in (self._chips, self.field, self._wrong):
            layout.addWidget(part)

    @property
    def wish(self) -> MomentWish:
        """What suits, as it stands."""
        return _as_asked(self._wish, self._times)

    def start(self, start: MomentStart, wish: MomentWish, times: TimeWishes | None = None) -> None:
        """Another person, other wishes; this is not an edit."""
        self._wish, self._times = wish, times or TimeWishes()
        language = self._workbench.desk.language
        spoken = dict.fromkeys(code for one in start.therapists for code in one.languages) | dict.fromkeys(
            offered_languages()
        )
        names = {plain(language_name(code, language)): code for code in spoken}
        self._pieces = pieces_by_name(start.equipment)
        by_word = {plain(name): ids for name, ids in self._pieces.items()}
        self._known = KnownWords(therapists=start.therapists, languages=names, equipment=by_word)
        self._words.setStringList(self._suggestions(start))
        self._names = {one.id: one.name for one in start.therapists}
        self._show()

    def _suggestions(self, start: MomentStart) -> list[str]:
        language = self._workbench.desk.language
        told = [
            self.tr("na 15u30"),
            self.tr("na school"),
            self.tr("voor 12u"),
            self.tr("voormiddag"),
            self.tr("namiddag"),
            self.tr("avond"),
            self.tr("volgende week"),
            self.tr("niet in de schoolvakantie"),
            self.tr("in de schoolvakantie"),
            self.tr("gelijkvloers"),
            self.tr("rustige kamer"),
            self.tr("eigen ingang"),
            self.tr("vrouwelijke therapeut"),
            self.tr("mannelijke therapeut"),
            self.tr("twee therapeuten"),
            self.tr("met 4 personen"),
            self.tr("anderhalf uur"),
            self.tr("vanaf volgende maand"),
        ]
        days = (sentence(language, f"agenda.day_{number}") for number in range(5))
        told += [self.tr("niet op {day}").format(day=day) for day in days]
        for words in (
            self.tr("eerst bij {name}"),
            self.tr("alleen bij {name}"),
            self.tr("niet bij {name}"),
            self.tr("liever niet bij {name}"),
        ):
            told += [words.format(name=one.name) for one in start.therapists]
        told += [self.tr("met {equipment}").format(equipment=name) for name in self._pieces]
        told += [self.tr("samen met {name}").format(name=one.name) for one in start.therapists]
        return told

    # --- slots

    def _on_typed(self) -> None:
        self.add(self.field.text().strip())

    def add(self, typed: str) -> None:
        """One wish more, in words."""
        desk = self._workbench.desk
        meant = read_wish(typed, self._times, desk.clock.today(), desk.language, self._known)
        if meant is None:
            words = self.tr(
                "“{typed}” begrijp ik niet. Bv. na 15u30, niet op donderdag, vanaf 1 maart, niet bij Els,"
                " 90 minuten."
            )
            self._wrong.setText(words.format(typed=typed))
            self._wrong.setVisible(bool(typed))
            return
        self._wrong.hide()
        self.field.clear()
        self._lay(meant)
        self._changed()

    def _lay(self, meant: ReadWish) -> None:
        wish = self._wish
        if meant.times is not None:
            self._times = meant.times
        elif meant.not_with or meant.rather_not:
            self._wish = _without_whom(wish, meant)
        elif meant.minutes:
            self._wish = replace(wish, asked_minutes=meant.minutes)
        elif meant.flag:
            self._wish = _with_flag(wish, meant.flag)
        elif meant.whom is not None:
            self._wish = _with_whom(wish, meant)
        elif meant.equipment or meant.people or meant.school_holidays is not None:
            self._wish = _with_more(wish, meant)
        elif meant.interpreter:
            languages = tuple(dict.fromkeys((*wish.languages, meant.interpreter)))
            self._wish = replace(
                wish,
                interpreter=meant.interpreter,
                interpreter_lead_days=lead_days(meant.interpreter),
                languages=languages,
            )
        elif meant.language:
            self._wish = replace(wish, languages=tuple(dict.fromkeys((*wish.languages, meant.language))))

    def _on_removed(self) -> None:
        self.drop(str(self.sender().property("wish")))

    def drop(self, key: str) -> None:
        """Do without this wish."""
        self._wish, self._times = self._without(key)
        self._changed()

    def relaxed(self) -> list[tuple[str, str, MomentWish]]:
        """What somebody would rather have, each with its words and what is left without it.

        What she needs (a language, no stairs, a chair for each who comes) is not among them, nor whom she
        would see first: what others have stands in the answer already.
        """
        chips = (*self._need_chips(), *self._time_chips())
        return [
            (key, words, _as_asked(*self._without(key)))
            for key, words, _tone in chips
            if key.partition(":")[0] not in _NOT_RELAXED
        ]

    def _without(self, key: str) -> tuple[MomentWish, TimeWishes]:
        kind, _, rest = key.partition(":")
        wish, times = self._wish, self._times
        if kind == "language":
            left = tuple(code for code in wish.languages if code != rest)
            return replace(wish, languages=left, interpreter=wish.interpreter if left else ""), times
        if kind in {"not_with", "rather_not"}:
            left_out = tuple(one for one in getattr(wish, kind) if str(one) != rest)
            return replace(wish, **{kind: left_out}), times  # type: ignore[arg-type]
        if kind in _NOTHING:
            return replace(wish, **{kind: _NOTHING[kind]}), times  # type: ignore[arg-type]
        if kind == "day":
            return wish, replace(times, days=tuple(day for day in times.days if day != int(rest)))
        if kind in {"hours", "exact", "never"}:
            left_windows = tuple(w for n, w in enumerate(getattr(times, kind)) if n != int(rest))
            return wish, replace(times, **{kind: left_windows})  # type: ignore[arg-type]
        return wish, replace(times, **{kind: None})  # type: ignore[arg-type]

    def _changed(self) -> None:
        self._show()
        self.wished.emit(self.wish)

    # --- chips

    def _show(self) -> None:
        clear(self._flow)
        for key, words, tone in (*self._need_chips(), *self._time_chips()):
            self._flow.addWidget(self._chip(key, words, tone))
        self._chips.setVisible(self._flow.count() > 0)

    def _chip(self, key: str, words: str, tone: Tone) -> WishChip:
        told = self.tr("{wish}: neem deze wens weg").format(wish=words)
        chip = WishChip(words, tone, told, self.tr("Neem deze wens weg"))
        chip.setProperty("wish", key)
        chip.clicked.connect(self._on_removed)
        return chip

    def _need_chips(self) -> list[Chip]:
        wish, reader = self._wish, self._workbench.desk.language
        found: list[Chip] = [
            (f"language:{code}", language_name(code, reader), "violet") for code in wish.languages
        ]
        if wish.interpreter:
            name = language_name(wish.interpreter, reader)
            found.append(("interpreter", self.tr("of tolk {language}").format(language=name), "violet"))
        for key, words, wanted in (
            ("step_free", self.tr("gelijkvloers"), wish.step_free),
            ("low_stimulus", self.tr("rustige kamer"), wish.low_stimulus),
            ("own_entrance", self.tr("eigen ingang"), wish.own_entrance),
            ("therapist_gender", self.tr("vrouw"), wish.therapist_gender == "female"),
            ("therapist_gender", self.tr("man"), wish.therapist_gender == "male"),
        ):
            if wanted:
                found.append((key, words, "blue"))
        if wish.people:
            words = self.tr("{count} personen").format(count=wish.people)
            found.append(("people", self.tr("1 persoon") if wish.people == 1 else words, "blue"))
        found += self._with_whom_chips(wish)
        if wish.together and wish.second_id is None:
            found.append(("together", self.tr("met twee therapeuten"), "accent"))
        if wish.asked_minutes:
            length = self.tr("{minutes} minuten").format(minutes=wish.asked_minutes)
            found.append(("asked_minutes", length, "blue"))
        for name, ids in self._pieces.items():
            if wish.equipment and set(wish.equipment) <= set(ids):
                found.append(("equipment", name, "blue"))
        return found

    def _with_whom_chips(self, wish: MomentWish) -> list[Chip]:
        found: list[Chip] = [
            (key, words.format(name=self._names.get(whom, "")), "accent")
            for key, words, whom in (
                ("therapist_id", self.tr("alleen bij {name}"), wish.therapist_id),
                ("first_id", self.tr("eerst bij {name}"), wish.first_id),
                ("second_id", self.tr("samen met {name}"), wish.second_id),
            )
            if whom is not None
        ]
        found += [
            (f"{kind}:{one}", words.format(name=self._names.get(one, "")), "accent")
            for kind, words, several in (
                ("not_with", self.tr("niet bij {name}"), wish.not_with),
                ("rather_not", self.tr("liever niet bij {name}"), wish.rather_not),
            )
            for one in several
        ]
        return found

    def _time_chips(self) -> list[Chip]:
        times, holidays = self._times, self._wish.school_holidays
        found: list[Chip] = [
            (f"day:{day}", window_said(Window(day), self._workbench.desk.language), "neutral")
            for day in times.days
        ]
        for kind in ("hours", "exact", "never"):
            for number, window in enumerate(getattr(times, kind)):
                words = window_said(window, self._workbench.desk.language)
                if kind == "never":
                    words = self.tr("niet {when}").format(when=words)
                found.append((f"{kind}:{number}", words, "neutral"))
        if holidays is not None:
            words = self.tr("in de schoolvakantie") if holidays else self.tr("niet in de schoolvakantie")
            found.append(("school_holidays", words, "neutral"))
        if times.not_before:
            words = self.tr("vanaf {day}").format(day=short_date(times.not_before))
            found.append(("not_before", words, "neutral"))
        if times.not_after:
            words = self.tr("tot {day}").format(day=short_date(times.not_after))
            found.append(("not_after", words, "neutral"))
        return found


def _with_flag(wish: MomentWish, flag: str) -> MomentWish:
    """With a woman or a man, with two of them, or in a room of some kind."""
    if flag in {"female", "male"}:
        return replace(wish, therapist_gender=flag)
    if flag == "together":
        return replace(wish, together=True, second_id=None)
    return replace(wish, **{flag: True})  # type: ignore[arg-type]


def _with_whom(wish: MomentWish, meant: ReadWish) -> MomentWish:
    """With one therapist alone, with her first, or with her besides: nobody is meant twice."""
    only, first, second = (
        None if one == meant.whom else one for one in (wish.therapist_id, wish.first_id, wish.second_id)
    )
    if meant.second_id is None:
        only, first = meant.therapist_id, meant.first_id
    else:
        second = meant.second_id
    never, rather = (
        tuple(one for one in several if one != meant.whom) for several in (wish.not_with, wish.rather_not)
    )
    with_whom = replace(wish, therapist_id=only, first_id=first, second_id=second)
    return replace(with_whom, not_with=never, rather_not=rather)


def _without_whom(wish: MomentWish, meant: ReadWish) -> MomentWish:
    """Not with these: who was asked for by name is asked for no more."""
    not_them = {*meant.not_with, *meant.rather_not}
    only, first, second = (
        None if one in not_them else one for one in (wish.therapist_id, wish.first_id, wish.second_id)
    )
    never = (*(one for one in wish.not_with if one not in not_them), *meant.not_with)
    rather = (*(one for one in wish.rather_not if one not in not_them), *meant.rather_not)
    with_whom = replace(wish, therapist_id=only, first_id=first, second_id=second)
    return replace(with_whom, not_with=never, rather_not=rather)


def _with_more(wish: MomentWish, meant: ReadWish) -> MomentWish:
    """With what else there is to wish for: equipment, how many come, school holidays or not."""
    holidays = wish.school_holidays if meant.school_holidays is None else meant.school_holidays
    return replace(
        wish,
        equipment=meant.equipment or wish.equipment,
        people=meant.people or wish.people,
        school_holidays=holidays,
    )


def _as_asked(wish: MomentWish, times: TimeWishes) -> MomentWish:
    """The wish with when it suits."""
    return replace(
        wish,
        only=times.only,
        never=times.never,
        not_before=times.not_before,
        not_after=times.not_after,
    )


def pieces_by_name(pieces: Iterable[Equipment]) -> dict[str, tuple[UUID, ...]]:
    """What a piece of equipment is called -> every piece of that name."""
    found: dict[str, tuple[UUID, ...]] = {}
    for one in pieces:
        found[one.name] = (*found.get(one.name, ()), one.id)
    return found


def window_said(window: Window, language: str) -> str:
    """A time of the week in a few words: "donderdag", "wo na 14:00"."""
    words = DATE_WORDS.get(language, DATE_WORDS["nl"])
    starts = "" if window.starts is None else clock_time(window.starts)
    ends = "" if window.ends is None else clock_time(window.ends)
    if starts and ends:
        hours = f"{starts}–{ends}"
    elif starts:
        hours = QCoreApplication.translate("WishRow", "na {time}").format(time=starts)
    elif ends:
        hours = QCoreApplication.translate("WishRow", "voor {time}").format(time=ends)
    else:
        return "" if window.weekday is None else sentence(language, f"agenda.day_{window.weekday}")
    return hours if window.weekday is None else f"{words.short_days[window.weekday]} {hours}"
