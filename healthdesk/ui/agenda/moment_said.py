"""A moment that suits, in words: when, with whom, where and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import MomentStart
from healthdesk.clock import Clock
from healthdesk.records.moment import Moment, MomentAnswer, MomentWish
from healthdesk.records.series import SeriesMoment
from healthdesk.rules.find_series import Rhythm
from healthdesk.rules.language_names import language_name
from healthdesk.rules.moment_suits import gives
from healthdesk.sentences import sentence
from healthdesk.ui.agenda.group_said import free_said
from healthdesk.ui.agenda.moment_card import MomentWords
from healthdesk.ui.agenda.said import joined, mode_said, span_said
from healthdesk.ui.agenda.series_said import course_said, when_said
from healthdesk.ui.parts.dates import clock_time, day_in_year, near_date


def length_said(wishes: Sequence[MomentWish]) -> str:
    """How long it takes, from the shortest kind of talk to the longest, and what an interpreter adds."""
    wish, lengths = wishes[0], sorted({one.minutes for one in wishes})
    minutes = "–".join(map(str, lengths[:1] + lengths[1:][-1:]))
    said = QCoreApplication.translate("MomentPanel", "{minutes} min").format(minutes=minutes)
    if wish.interpreter:
        more = QCoreApplication.translate("MomentPanel", "+ {minutes} min met tolk")
        said = joined(said, more.format(minutes=wish.interpreter_minutes))
    return said


def nothing_said(*, group: bool, whole: bool) -> str:
    """That nothing was found; in a group, or on every date of one (`whole`)."""
    if whole:
        return QCoreApplication.translate(
            "MomentPanel", "Geen reeks van deze groep heeft nog op elke datum plaats. Kijk per keer."
        )
    if group:
        return QCoreApplication.translate(
            "MomentPanel", "In de komende twaalf weken is er in deze groep geen plaats."
        )
    return QCoreApplication.translate(
        "MomentPanel", "Binnen twaalf weken past er niets. Neem een wens weg, of kies een ander gesprek."
    )


def no_series_said() -> str:
    """That no day and hour hold for so long."""
    return QCoreApplication.translate(
        "MomentPanel",
        "Geen vaste dag en uur houden het zo lang vol. Vraag minder keren, of neem een wens weg.",
    )


def why_said(answer: MomentAnswer, reader: str) -> tuple[str, str]:
    """Why there is nothing (sooner), the most frequent reason first; and the line that unfolds it."""
    told = sorted(answer.fell_away.items(), key=lambda pair: -pair[1])
    said = ", ".join(f"{count}\N{NO-BREAK SPACE}× {sentence(reader, key)}" for key, count in told)
    total = sum(answer.fell_away.values())
    if not answer.moments:
        words = QCoreApplication.translate("MomentPanel", "Wat stond in de weg?")
        return said, words
    if total == 1:
        return said, QCoreApplication.translate("MomentPanel", "Waarom niet eerder? 1 viel weg")
    words = QCoreApplication.translate("MomentPanel", "Waarom niet eerder? {count} vielen weg")
    return said, words.format(count=total)


def partly_said(answer: MomentAnswer, start: MomentStart, desk: Desk) -> str:
    """Of a group that comes back: on which of its dates she cannot, a line for each group."""
    names = {one.id: one.name for one in start.therapists}
    kinds = {one.id: one.name for one in start.services}
    words = QCoreApplication.translate("MomentPanel", "{what} vanaf {day}, {count} keer: niet op {days}")
    lines = []
    for one in answer.partly:
        missed = ((day_in_year(day), sentence(desk.language, key)) for day, key in one.missed)
        first = day_in_year(one.starts_at.astimezone(desk.clock.zone).date())
        said = words.replace("{day}", first).replace("{count}", str(one.times))
        said = said.replace("{days}", ", ".join(f"{day} ({why})" for day, why in missed))
        what = joined(kinds.get(one.service_id, ""), names.get(one.therapist_id, ""))
        lines.append(said.replace("{what}", what))
    return "\n".join(lines)


def book_said(moment: Moment | None, rhythm: Rhythm | None, clock: Clock) -> str:
    """What the button does: book this moment, or with a rhythm plan so many from it on."""
    if moment is None:
        return QCoreApplication.translate("MomentPanel", "Boek")
    said = QCoreApplication.translate("MomentPanel", "Boek {day} {time}")
    if rhythm is not None:
        several = QCoreApplication.translate("MomentPanel", "Plan {count} keer vanaf {day} {time}…")
        said = several.replace("{count}", str(rhythm.count))
    day = near_date(moment.starts_at.astimezone(clock.zone).date(), clock.today())
    return said.format(day=day, time=clock_time(moment.starts_at, clock.zone))


def not_given_said(start: MomentStart, wishes: Sequence[MomentWish]) -> str:
    """That who is asked for by name gives none of these kinds of talk; empty where she does."""
    wish = wishes[0]
    asked = (one for one in (wish.therapist_id, wish.second_id, wish.first_id) if one is not None)
    away = next((one for one in asked if not any(gives(kind, one) for kind in wishes)), None)
    name = next((one.name for one in start.therapists if one.id == away), "")
    if not name:
        return ""
    said = QCoreApplication.translate("MomentPanel", "{name} geeft dit soort gesprek niet.")
    if away not in {wish.therapist_id, wish.second_id}:
        said = QCoreApplication.translate(
            "MomentPanel", "{name} geeft dit soort gesprek niet: hier staat wie het wel geeft."
        )
    return said.format(name=name)


def wish_behind(moment: Moment, wishes: Sequence[MomentWish]) -> MomentWish:
    """The wish that this moment answers: that of its own kind of talk."""
    return next((one for one in wishes if one.service_id == moment.service_id), wishes[0])


def moment_words(moment: Moment, start: MomentStart, wishes: Sequence[MomentWish], desk: Desk) -> MomentWords:
    """One moment; what kind of talk it is where several would do."""
    wish = wish_behind(moment, wishes)
    day = moment.starts_at.astimezone(desk.clock.zone).date()
    when = near_date(day, desk.clock.today())
    return MomentWords(
        f"{when} {span_said(moment.starts_at, moment.ends_at, desk.clock.zone)}",
        joined(_kind(moment, start, wishes), _with_and_where(moment, start, wish)),
        _reasons(moment, start, wish, desk),
    )


def series_words(
    one: SeriesMoment, every_weeks: int, start: MomentStart, wishes: Sequence[MomentWish], desk: Desk
) -> MomentWords:
    """A weekday and an hour that hold; of which kind of talk where several would do."""
    wish, zone = wish_behind(one.moment, wishes), desk.clock.zone
    return MomentWords(
        when_said(one, every_weeks, desk.language, zone),
        joined(_kind(one.moment, start, wishes), _with_and_where(one.moment, start, wish)),
        joined(course_said(one, every_weeks, desk.language, zone), _reasons(one.moment, start, wish, desk)),
    )


def _kind(moment: Moment, start: MomentStart, wishes: Sequence[MomentWish]) -> str:
    """What kind of talk it is; empty where only one would do."""
    if len(wishes) < 2:
        return ""
    return next((one.name for one in start.services if one.id == moment.service_id), "")


def _with_and_where(moment: Moment, start: MomentStart, wish: MomentWish) -> str:
    names = {one.id: one.name for one in start.therapists}
    room = next((room for room in start.rooms if room.id == moment.room_id), None)
    place = mode_said(wish.mode) if room is None else room.name
    if "agenda.reason_step_free" in moment.reasons:
        place = QCoreApplication.translate("MomentPanel", "{room}, gelijkvloers").format(room=place)
    piece = next((one.name for one in start.equipment if one.id == moment.equipment_id), "")
    who = [names.get(one, "") for one in (moment.therapist_id, moment.second_id) if one is not None]
    return joined(" + ".join(who), place, piece)


def _reasons(moment: Moment, start: MomentStart, wish: MomentWish, desk: Desk) -> str:
    free = free_said(moment.free) if moment.appointment_id is not None else ""
    return joined(
        _dates(moment, desk), free, *(_reason(moment, key, start, wish, desk) for key in moment.reasons)
    )


def _dates(moment: Moment, desk: Desk) -> str:
    """On how many dates a group comes back, until when."""
    if moment.until is None:
        return ""
    words = QCoreApplication.translate("MomentPanel", "{count} keer, tot {day}")
    return words.format(count=moment.times, day=day_in_year(moment.until.astimezone(desk.clock.zone).date()))


def _reason(moment: Moment, key: str, start: MomentStart, wish: MomentWish, desk: Desk) -> str:
    """Why it suits, with the language by its name; that it is step-free stands with the room."""
    reader = desk.language
    if key == "agenda.reason_step_free":
        return ""
    if key in {"agenda.reason_fixed", "agenda.reason_not_fixed"} and not _is_about_fixed(start, wish):
        first = next((one.name for one in start.therapists if one.id == wish.first_id), "")
        words = QCoreApplication.translate("MomentPanel", "niet bij {name}")
        return words.format(name=first) if key == "agenda.reason_not_fixed" and first else ""
    if key == "agenda.reason_interpreter":
        words = QCoreApplication.translate("MomentPanel", "tolk {language} nog te bevestigen")
        return words.format(language=language_name(moment.interpreter, reader))
    if key == "agenda.reason_speaks":
        spoken = next((one.languages for one in start.therapists if one.id == moment.therapist_id), ())
        shared = [language_name(code, reader) for code in wish.languages if code in spoken]
        if shared:
            words = QCoreApplication.translate("MomentPanel", "spreekt {languages}")
            return words.format(languages=", ".join(shared))
    return sentence(reader, key)


def _is_about_fixed(start: MomentStart, wish: MomentWish) -> bool:
    """Whether who is wished for is the therapist she knows, and not somebody else by name."""
    usual = start.usual_therapist_id
    return usual is not None and usual in {wish.therapist_id, wish.first_id}
