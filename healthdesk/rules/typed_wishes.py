"""Wishes for a moment the way people say them: `na 15u30`, `niet op donderdag`, `niet bij Els`, `week 10`.

What is read is laid over a `MomentWish` by `with_times` and the like; each wish can be named and
taken away again on its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from uuid import UUID

from healthdesk.records.moment import Window
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.date_words import plain
from healthdesk.rules.typed_dates import from_now, parse_time, weekday_named
from healthdesk.rules.typed_lengths import read_length
from healthdesk.rules.typed_periods import Period, after_what, is_about, parse_period

_PAST_IT = ("na", "after", "apres", "pas na", "only after", "seulement apres")
_FROM_IT = (
    *("vanaf", "from", "a partir de", "a partir du", "des", "ten vroegste", "pas vanaf", "only from"),
    *("niet voor", "not before", "pas avant", "au plus tot"),
)
_AFTER = (*_PAST_IT, *_FROM_IT)
_AHEAD_OF_IT = ("voor", "before", "avant")
_WITH_IT = (
    "tot en met",
    "t/m",
    "ten laatste",
    "binnen",
    "within",
    "d'ici",
    "niet na",
    "not after",
    "pas apres",
    "au plus tard",
)
_UNTIL = ("tot", "until", "till", "jusqu'a", "jusqu'au", "jusque")
_BEFORE = ("tot en met", "ten laatste", *_AHEAD_OF_IT, *_UNTIL)
_ITS_END = ("eind", "einde", "end", "fin")
_OR = {"en", "of", "and", "or", "et", "ou"}
_ON = {"op", "on", "le", "les"}
_NOT = re.compile(
    r"(?:niet op|niet in de|niet|geen|nooit op|nooit|behalve op|behalve|not on|not in the|not|no|never on"
    r"|never|except on|except|(?:pas|jamais|sauf) (?:les?|l')|pas|jamais|sauf)\s+(.+)"
)
_ONLY = re.compile(
    r"(?:(?:alleen|enkel|liefst) op|only on|(?:seulement|uniquement) (?:les?|l')|alleen|enkel|liefst|only"
    r"|seulement|uniquement|elke|every|chaque|tous les|op|on|les|le|dans la|in de|in the)\s+(.+)"
)
_BETWEEN = re.compile(r"(?:tussen|between|entre|van|from|de)?\s*(\S+)\s*(?:-|–|en|and|et|tot|to|a)\s*(\S+)")
_PARTS: Mapping[str, tuple[time | None, time | None]] = {
    "voormiddag": (None, time(12)),
    "ochtend": (None, time(12)),
    "morning": (None, time(12)),
    "matin": (None, time(12)),
    "namiddag": (time(12), time(18)),
    "afternoon": (time(12), time(18)),
    "apres-midi": (time(12), time(18)),
    "avond": (time(18), None),
    "evening": (time(18), None),
    "soir": (time(18), None),
}
_PARTS = {
    **_PARTS,
    **dict.fromkeys(("'s ochtends", "ochtends", "'s morgens", "morgens", "mornings"), _PARTS["ochtend"]),
    **dict.fromkeys(
        ("'s voormiddags", "voormiddags", "le matin", "matinee", "en matinee"), _PARTS["voormiddag"]
    ),
    **dict.fromkeys(("'s middags", "middags", "'s namiddags", "namiddags"), _PARTS["namiddag"]),
    **dict.fromkeys(("afternoons", "l'apres-midi", "apres midi", "l'apres midi"), _PARTS["namiddag"]),
    **dict.fromkeys(("'s avonds", "avonds", "evenings", "le soir", "soiree", "en soiree"), _PARTS["avond"]),
}
_NO_STAIRS = ("au rez-de-chaussee", "sans marches", "sans escalier", "sans escaliers", "acces pmr")
_A_CALM_ROOM = ("piece calme", "local calme", "calme", "au calme")
_A_WOMAN = ("femme", "une femme", "chez une femme", "therapeute femme")
_A_MAN = ("homme", "un homme", "chez un homme", "therapeute homme")
_FLAGS = {
    "step_free": ("gelijkvloers", "zonder trap", "step-free", "no stairs", "rez-de-chaussee", *_NO_STAIRS),
    "low_stimulus": ("rustige kamer", "prikkelarm", "prikkelarme kamer", "quiet room", *_A_CALM_ROOM),
    "own_entrance": ("eigen ingang", "own entrance", "entree separee"),
    "female": ("vrouw", "vrouwelijke therapeut", "bij een vrouw", "woman", "female therapist", *_A_WOMAN),
    "together": (
        *("twee therapeuten", "met twee", "met twee therapeuten", "samen met iemand"),
        *("two therapists", "with two therapists", "deux therapeutes", "avec deux therapeutes", "a deux"),
    ),
    "male": ("man", "mannelijke therapeut", "bij een man", "male therapist", *_A_MAN),
}
_WITH = ("met", "met een", "met de", "with", "with a", "with the", "avec", "avec un", "avec une", "avec le")
_PEOPLE = re.compile(
    r"(?:met |with |avec |a |gezin van |gezin met |family of |famille de |groep van )?(\d{1,2})"
    r"( personen| mensen| people| persons| personnes)?"
)
_ALONE = re.compile(r"\d+")
_MOST_PEOPLE = 20
_AFTER_SCHOOL = (
    "na school",
    "na de school",
    "na schooltijd",
    "after school",
    "apres l'ecole",
    "apres l’ecole",
)
_IN_HOLIDAYS = {
    *("in de schoolvakantie", "in een schoolvakantie", "schoolvakantie", "in de vakantie"),
    *("in the school holidays", "in school holidays", "pendant les vacances scolaires", "vacances scolaires"),
}
_NOT_IN_HOLIDAYS = {
    *("niet in de schoolvakantie", "buiten de schoolvakantie", "niet in de vakantie", "geen schoolvakantie"),
    *("not in the school holidays", "not in school holidays", "hors vacances scolaires"),
    *("pas pendant les vacances scolaires", "pas pendant les vacances", "hors vacances"),
    *("hors des vacances", "hors des vacances scolaires", "en dehors des vacances"),
}
_SCHOOL_OUT, _WEDNESDAY_OUT = time(16), time(12, 30)
_SIGNED = "vgt"
_SIGNING = {"vgt", "gebarentaal", "gebaren", "gebarentolk", "doventolk", "sign language", "langue des signes"}
_INTERPRETER = (
    *("tolk", "met tolk", "met een tolk", "interpreter", "with interpreter", "with an interpreter"),
    *("interprete", "avec interprete", "avec un interprete", "avec une interprete"),
)
_IN_LANGUAGE = ("in het", "in", "en")
_TOGETHER = ("samen met", "together with", "ensemble avec")
_RATHER = (
    *("eerst bij", "liefst bij", "liever bij", "bij voorkeur bij", "eerst", "liefst", "liever"),
    *("first with", "rather with", "preferably with", "first", "rather", "preferably"),
    *("d'abord chez", "d’abord chez", "plutot chez", "de preference chez", "d'abord", "d’abord", "plutot"),
)
_ONLY_WITH = ("alleen bij", "enkel bij", "only with", "seulement chez", "uniquement chez")
_NEVER_WITH = ("niet bij", "niet met", "not with", "pas chez", "pas avec")
_RATHER_NOT = (
    *("liever niet bij", "liever niet met", "liefst niet bij", "liefst niet met", "bij voorkeur niet bij"),
    *(
        "rather not with",
        "preferably not with",
        "plutot pas chez",
        "plutot pas avec",
        "de preference pas chez",
    ),
)
_NAMES_APART = re.compile(r"\s+(?:en|of|and|or|et|ou)\s+(?:(?:bij|met|with|chez|avec)\s+)?|\s*/\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWishes:
    """When it suits. Days and hours go together: "wo" and "na 15:30" is Wednesday after half past three."""

    days: tuple[int, ...] = ()
    hours: tuple[Window, ...] = ()
    """Without a weekday."""
    exact: tuple[Window, ...] = ()
    """An hour of one weekday, said in one breath."""
    never: tuple[Window, ...] = ()
    not_before: date | None = None
    not_after: date | None = None

    @property
    def only(self) -> tuple[Window, ...]:
        """At least one of these must hold; empty: any time."""
        hours = self.hours or (Window(),)
        days = self.days or (None,)
        together = tuple(Window(day, hour.starts, hour.ends) for day in days for hour in hours)
        return (*(together if self.days or self.hours else ()), *self.exact)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWish:
    """What one typed wish means: other times, or one of the needs."""

    times: TimeWishes | None = None
    flag: str = ""
    """step_free, low_stimulus, own_entrance, together (with whoever is free), female or male."""
    therapist_id: UUID | None = None
    first_id: UUID | None = None
    """Whose moments are to come first."""
    second_id: UUID | None = None
    """Who is to be there together with the therapist."""
    not_with: tuple[UUID, ...] = ()
    """Who is not to hold it."""
    rather_not: tuple[UUID, ...] = ()
    """Who had better not: a wish that may be asked away."""
    minutes: int = 0
    """How long it is to last."""
    equipment: tuple[UUID, ...] = ()
    people: int = 0
    """How many come."""
    school_holidays: bool | None = None
    """Only in school holidays, or not then."""
    language: str = ""
    interpreter: str = ""

    @property
    def whom(self) -> UUID | None:
        """The therapist it is about; None where it is about nobody."""
        return self.therapist_id or self.first_id or self.second_id


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownWords:
    """The names that may be typed: therapists, and languages by name (any of their names) to code."""

    therapists: tuple[Practitioner, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    equipment: Mapping[str, tuple[UUID, ...]] = field(default_factory=dict)
    """What a piece is called, plainly -> every piece of that name."""


def read_wish(
    typed: str, times: TimeWishes, today: date, language: str, known: KnownWords
) -> ReadWish | None:
    """What was meant; None when it cannot be told."""
    words = plain(typed.replace("‘", "'"))
    if not words:
        return None
    flag = next((flag for flag, names in _FLAGS.items() if words in names), "")
    if flag:
        return ReadWish(flag=flag)
    piece = known.equipment.get(words) or known.equipment.get(_after(words, _WITH))
    if piece:
        return ReadWish(equipment=piece)
    if words in _AFTER_SCHOOL:
        return ReadWish(times=_after_school(times))
    if words in _IN_HOLIDAYS or words in _NOT_IN_HOLIDAYS:
        return ReadWish(school_holidays=words in _IN_HOLIDAYS)
    people = _PEOPLE.fullmatch(words)
    if people and not _ALONE.fullmatch(words) and 1 <= int(people[1]) <= _MOST_PEOPLE:
        return ReadWish(people=int(people[1]))
    other = _dates(words, times, today, language) or _hours(words, times, language)
    if other is not None:
        return ReadWish(times=other)
    return (
        _length(words)
        or _not_with(typed, known)
        or _person(words, known)
        or _language(words, known)
        or _as_times(_on_days(words, times, today, language))
    )


def _length(words: str) -> ReadWish | None:
    minutes = read_length(words)
    return ReadWish(minutes=minutes) if minutes else None


def _as_times(times: TimeWishes | None) -> ReadWish | None:
    return None if times is None else ReadWish(times=times)


def _after_school(times: TimeWishes) -> TimeWishes:
    """In the late afternoon, and on Wednesday from noon; each can be taken away again."""
    free = replace(times, hours=_narrowed(times.hours, Window(None, _SCHOOL_OUT)))
    return replace(free, exact=_added(times.exact, Window(2, _WEDNESDAY_OUT)))


def _dates(words: str, times: TimeWishes, today: date, language: str) -> TimeWishes | None:
    """Not before a day, or not after: "vanaf 1 maart", "na de paasvakantie", "tot eind april"."""
    rest = _after(words, (*_AFTER, *_WITH_IT, *_AHEAD_OF_IT, *_UNTIL))
    if rest and parse_time(rest) is not None:
        return None
    if rest := _after(words, _WITH_IT):
        period = parse_period(rest, today, language)
        last = from_now(words, today, language) or (None if period is None else period.last)
        return None if last is None else replace(times, not_after=last)
    if rest := _after(words, _PAST_IT):
        period = parse_period(words, today, language) or after_what(rest, today, language)
        return None if period is None else replace(times, not_before=period.first)
    if rest := _after(words, _FROM_IT):
        period = parse_period(rest, today, language)
        return None if period is None else replace(times, not_before=period.first)
    if rest := _after(words, _AHEAD_OF_IT):
        period = parse_period(rest, today, language)
        if period is None or period.first <= today:  # "voor november" in November
            return None
        return replace(times, not_after=period.first - timedelta(days=1))
    rest = _after(words, _UNTIL)
    period = parse_period(rest, today, language) if rest else None
    if period is None or not (period.first == period.last or rest.startswith(_ITS_END)):
        return None  # "tot maart": with that month or without it
    return replace(times, not_after=period.last)


def _on_days(words: str, times: TimeWishes, today: date, language: str) -> TimeWishes | None:
    """Within some days, at an hour or whenever: "week 10", "volgende week dinsdag na 14u", "eind maart"."""
    said = words.split()
    for ends in range(len(said), 0, -1):
        first, rest = " ".join(said[:ends]), " ".join(said[ends:])
        span = _span(rest) if rest else (None, None)
        period = None if span is None else _days_named(first, today, language)
        if span is not None and period is not None:
            within = replace(times, not_before=period.first, not_after=period.last)
            return _laid(within, Window(None, *span)) if rest else within
    return None


def _days_named(words: str, today: date, language: str) -> Period | None:
    """None of what is said of about when, could be an hour as well, or is over."""
    if is_about(words) or parse_time(words) is not None:
        return None
    period = parse_period(words, today, language)
    return None if period is None or (period.last or period.first) < today else period


def _hours(words: str, times: TimeWishes, language: str) -> TimeWishes | None:
    if found := _NOT.fullmatch(words):
        windows, never = _windows(found[1], language), times.never
        for window in windows:
            never = _added(never, window)
        return replace(times, never=never) if windows else None
    if found := _ONLY.fullmatch(words):
        words = found[1]
    windows = _windows(words, language)
    for window in windows:
        times = _laid(times, window)
    return times if windows else None


def _laid(times: TimeWishes, window: Window) -> TimeWishes:
    if window.weekday is None:
        return replace(times, hours=_narrowed(times.hours, window))
    if window.starts is None and window.ends is None:
        return replace(times, days=tuple(sorted({*times.days, window.weekday})))
    return replace(times, exact=_added(times.exact, window))


def _narrowed(there: tuple[Window, ...], window: Window) -> tuple[Window, ...]:
    """Hours that hold together: "na 15:30" with "voor 17:00" is between, "na 16:00" replaces 15:30.

    What cannot hold together ("voor 12:00", "na 17:00") is one or the other.
    """
    if window.starts is not None and window.ends is not None:
        return _added(there, window)
    found = []
    for one in there:
        starts, ends = window.starts or one.starts, window.ends or one.ends
        half = one.starts is None or one.ends is None
        if half and (starts is None or ends is None or starts < ends):
            window = Window(None, starts, ends)
        else:
            found.append(one)
    return _added(tuple(found), window)


def _added(there: tuple[Window, ...], window: Window) -> tuple[Window, ...]:
    return there if window in there else (*there, window)


def _windows(words: str, language: str) -> tuple[Window, ...]:
    """Of each weekday that is named, with the hours that are said of them all; () where it is no time."""
    days, rest = _first_days(words.split(), language)
    span = _span(rest) if rest else (None, None)
    return () if span is None else tuple(Window(day, *span) for day in days or (None,))


def _first_days(words: list[str], language: str) -> tuple[tuple[int, ...], str]:
    """The weekdays with which it begins, and what is said after them: "ma, wo en vr na 14u"."""
    days: list[int] = []
    while words:
        at = 0
        if days and words[0] in _OR:
            at = 2 if words[1:] and words[1] in _ON else 1
        day = _weekday(words[at], language) if words[at:] else None
        if day is None:
            break
        days.append(day)
        words = words[at + 1 :]
    return tuple(dict.fromkeys(days)), " ".join(words)


def _weekday(word: str, language: str) -> int | None:
    day = weekday_named(word, language)
    return weekday_named(word.removesuffix("s"), language) if day is None else day


def _span(words: str) -> tuple[time | None, time | None] | None:
    if words in _PARTS:
        return _PARTS[words]
    for lead, after in ((_AFTER, True), (_BEFORE, False)):
        at = parse_time(_after(words, lead))
        if at is not None:
            return (at, None) if after else (None, at)
    found = _BETWEEN.fullmatch(words)
    low, high = (parse_time(found[1]), parse_time(found[2])) if found else (None, None)
    return (low, high) if low is not None and high is not None and low < high else None


def _after(words: str, leads: Iterable[str]) -> str:
    lead = next((lead for lead in leads if words.startswith(f"{lead} ")), None)
    return words[len(lead) + 1 :] if lead is not None else ""


def _not_with(typed: str, known: KnownWords) -> ReadWish | None:
    """Not with one, or with several: each name has to be known, and be of one therapist alone."""
    words = plain(typed.replace("‘", "'").replace(",", " / "))
    rather = _after(words, _RATHER_NOT)
    names = rather or _after(words, _NEVER_WITH)
    several = [_called_so(name.strip(), known) for name in _NAMES_APART.split(names)]
    found = tuple(dict.fromkeys(one[0].id for one in several if len(one) == 1))
    if not names or len(found) != len(several):
        return None
    return ReadWish(rather_not=found) if rather else ReadWish(not_with=found)


def _called_so(name: str, known: KnownWords) -> list[Practitioner]:
    return [one for one in known.therapists if _called(name, plain(one.name))]


def _person(words: str, known: KnownWords) -> ReadWish | None:
    other, rather = _after(words, _TOGETHER), _after(words, _RATHER)
    name = other or rather or _after(words, (*_ONLY_WITH, "bij", "met", "with", "chez", "avec")) or words
    found = _called_so(name, known)
    if len(found) != 1:
        return None
    if other:
        return ReadWish(second_id=found[0].id)
    return ReadWish(first_id=found[0].id) if rather else ReadWish(therapist_id=found[0].id)


def _called(name: str, full: str) -> bool:
    return len(name) > 1 and (full == name or full.startswith(f"{name} ") or full.endswith(f" {name}"))


def _language(words: str, known: KnownWords) -> ReadWish | None:
    rest = _after(words, _INTERPRETER)
    if (rest or words) in _SIGNING and _SIGNED in known.languages.values():
        return ReadWish(interpreter=_SIGNED)  # also without the word interpreter: hardly any therapist signs
    if rest and rest in known.languages:
        return ReadWish(interpreter=known.languages[rest])
    spoken = _after(words, _IN_LANGUAGE) or words
    return ReadWish(language=known.languages[spoken]) if spoken in known.languages else None
