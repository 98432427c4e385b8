"""What an entry of the audit book means, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def action_word(action: str) -> str:
    """What was done; a rare one shows what it was done to, or its own name."""
    words = _people() | _care() | _talks() | _waiting() | _paths() | _papers() | _others() | _house()
    return words.get(action) or _of_a_kind().get(action.split(".", 1)[0], action)


def _people() -> dict[str, str]:
    """About the person herself."""
    return {
        "patient.view": QCoreApplication.translate("ActionWords", "bekeek het dossier"),
        "patient.register_back": QCoreApplication.translate(
            "ActionWords", "haalde een nieuw dossier weer weg"
        ),
        "patient.register": QCoreApplication.translate("ActionWords", "maakte het dossier"),
        "patient.change": QCoreApplication.translate("ActionWords", "wijzigde gegevens"),
        "patient.merge": QCoreApplication.translate("ActionWords", "voegde een dossier samen met dit"),
        "patient.merged_into": QCoreApplication.translate(
            "ActionWords", "liet dit opgaan in een ander dossier"
        ),
        "patient.part": QCoreApplication.translate("ActionWords", "haalde twee dossiers uit elkaar"),
        "patient.parted_from": QCoreApplication.translate("ActionWords", "maakte dit weer een eigen dossier"),
        "doubles.view": QCoreApplication.translate("ActionWords", "zag het naast een gelijkend dossier"),
        "outreach.view": QCoreApplication.translate("ActionWords", "bekeek wat geprobeerd werd"),
        "patient.two_people": QCoreApplication.translate("ActionWords", "noteerde: twee personen"),
        "patient.perhaps_one": QCoreApplication.translate(
            "ActionWords", "noteerde: misschien toch één persoon"
        ),
        "patient.import": QCoreApplication.translate("ActionWords", "las mensen in uit een bestand"),
        "patient.forget": QCoreApplication.translate("ActionWords", "liet een dossier gaan"),
        "patient.shield": QCoreApplication.translate("ActionWords", "schermde het dossier af"),
        "patient.unshield": QCoreApplication.translate("ActionWords", "hief de afscherming op"),
        "patient.break_glass": QCoreApplication.translate("ActionWords", "ging in een afgeschermd dossier"),
        "patient.glass_closed": QCoreApplication.translate("ActionWords", "keek na waarom iemand erin ging"),
        "patient.glass_reopened": QCoreApplication.translate("ActionWords", "zette dat nakijken weer open"),
        "patient.copy": QCoreApplication.translate("ActionWords", "maakte een kopie voor de persoon"),
        "patient.access_print": QCoreApplication.translate("ActionWords", "drukte af wie het dossier zag"),
        "people.import": QCoreApplication.translate("ActionWords", "voerde mensen in"),
        "people.import_undone": QCoreApplication.translate("ActionWords", "nam een invoer terug"),
        "people.export": QCoreApplication.translate("ActionWords", "exporteerde mensen"),
        "consent.give": QCoreApplication.translate("ActionWords", "noteerde een akkoord"),
        "consent.withdraw": QCoreApplication.translate("ActionWords", "trok een akkoord in"),
        "consent.holds_again": QCoreApplication.translate("ActionWords", "liet een akkoord weer gelden"),
        "enrolment.sign": QCoreApplication.translate("ActionWords", "schreef in"),
        "enrolment.cancel": QCoreApplication.translate("ActionWords", "annuleerde de inschrijving"),
        "enrolment.close": QCoreApplication.translate("ActionWords", "schreef uit"),
        "enrolment.reference": QCoreApplication.translate("ActionWords", "noteerde de referentie"),
        "contract.print": QCoreApplication.translate("ActionWords", "drukte het contract af"),
        "note.write": QCoreApplication.translate("ActionWords", "schreef een notitie"),
        "note.view": QCoreApplication.translate("ActionWords", "las notities"),
        "note.let_in": QCoreApplication.translate("ActionWords", "liet een collega meelezen"),
    }


def _care() -> dict[str, str]:
    """About rights, the plan, and looking for who does not come."""
    return {
        "rights.view": QCoreApplication.translate("ActionWords", "bekeek de rechten"),
        "rights.answer": QCoreApplication.translate("ActionWords", "noteerde een antwoord over rechten"),
        "rights.take_back_answer": QCoreApplication.translate("ActionWords", "nam een antwoord terug"),
        "rights.follow_up": QCoreApplication.translate("ActionWords", "volgde een recht op"),
        "rights.take_back_follow_up": QCoreApplication.translate("ActionWords", "nam een opvolging terug"),
        "rights.print": QCoreApplication.translate("ActionWords", "drukte het blad met rechten af"),
        "rights.recheck": QCoreApplication.translate("ActionWords", "keek rechten opnieuw na"),
        "plan.view": QCoreApplication.translate("ActionWords", "bekeek het plan"),
        "plan.change": QCoreApplication.translate("ActionWords", "wijzigde het plan"),
        "plan.print": QCoreApplication.translate("ActionWords", "drukte het plan af"),
        "plan.carer": QCoreApplication.translate("ActionWords", "noteerde een mantelzorger"),
        "plan.carer_away": QCoreApplication.translate("ActionWords", "haalde een mantelzorger weg"),
        "reach.attempt": QCoreApplication.translate("ActionWords", "probeerde contact op te nemen"),
        "reach.take_back": QCoreApplication.translate("ActionWords", "nam een contactpoging terug"),
    }


def _reminders() -> dict[str, str]:
    """About reminders of talks."""
    return {
        "reminder.view": QCoreApplication.translate("ActionWords", "bekeek een herinnering"),
        "reminder.by_hand": QCoreApplication.translate("ActionWords", "herinnerde zelf aan een afspraak"),
        "reminder.skip": QCoreApplication.translate("ActionWords", "liet een herinnering achterwege"),
        "reminder.send": QCoreApplication.translate("ActionWords", "begon een herinnering te mailen"),
        "reminder.sent": QCoreApplication.translate("ActionWords", "mailde een herinnering"),
        "reminder.failed": QCoreApplication.translate("ActionWords", "kon een herinnering niet mailen"),
        "reminder.outcome": QCoreApplication.translate("ActionWords", "volgde een herinnering op"),
        "reminder.take_back": QCoreApplication.translate("ActionWords", "nam een herinnering terug"),
        "reminder.wish": QCoreApplication.translate("ActionWords", "noteerde een wens over herinneringen"),
        "reminder.policy": QCoreApplication.translate("ActionWords", "wijzigde hoe er herinnerd wordt"),
        "mail.server": QCoreApplication.translate("ActionWords", "stelde de mailserver in"),
        "mail.trial": QCoreApplication.translate("ActionWords", "stuurde een proefbericht"),
    }


def _talks() -> dict[str, str]:
    """About talks and the desk."""
    return {
        "appointment.book": QCoreApplication.translate("ActionWords", "boekte een afspraak"),
        "group.join": QCoreApplication.translate("ActionWords", "gaf een plaats in een groep"),
        "group.leave": QCoreApplication.translate("ActionWords", "nam een plaats in een groep terug"),
        "group.expected": QCoreApplication.translate("ActionWords", "verwacht iemand in een groep"),
        "group.came": QCoreApplication.translate("ActionWords", "noteerde: kwam naar de groep"),
        "group.late": QCoreApplication.translate("ActionWords", "noteerde: kwam te laat naar de groep"),
        "appointment.late": QCoreApplication.translate("ActionWords", "verbeterde hoe laat iemand kwam"),
        "group.no_show": QCoreApplication.translate("ActionWords", "noteerde: kwam niet naar de groep"),
        "group.print": QCoreApplication.translate("ActionWords", "drukte de aanwezigheid van een groep af"),
        "group.excused": QCoreApplication.translate("ActionWords", "noteerde: verontschuldigd voor de groep"),
        "appointment.overlap": QCoreApplication.translate("ActionWords", "boekte bewust dubbel"),
        "appointment.move": QCoreApplication.translate("ActionWords", "verplaatste een afspraak"),
        "appointment.change": QCoreApplication.translate("ActionWords", "wijzigde een afspraak"),
        "appointment.interpreter": QCoreApplication.translate("ActionWords", "noteerde de tolk"),
        "appointment.cancel": QCoreApplication.translate("ActionWords", "zegde een afspraak af"),
        "appointment.take_back": QCoreApplication.translate("ActionWords", "nam een boeking terug"),
        "hold.keep": QCoreApplication.translate("ActionWords", "hield een moment vast"),
        "hold.let_go": QCoreApplication.translate("ActionWords", "liet een moment los"),
        "appointment.booked": QCoreApplication.translate("ActionWords", "verwacht iemand opnieuw"),
        "appointment.arrived": QCoreApplication.translate("ActionWords", "noteerde de aankomst"),
        "appointment.in": QCoreApplication.translate("ActionWords", "liet binnen"),
        "appointment.done": QCoreApplication.translate("ActionWords", "sloot een gesprek af"),
        "appointment.no_show": QCoreApplication.translate("ActionWords", "noteerde: niet gekomen"),
        "appointment.cancelled": QCoreApplication.translate("ActionWords", "zegde een afspraak af"),
        "appointment.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
        "walk_in.welcome": QCoreApplication.translate("ActionWords", "ontving iemand aan de balie"),
        "walk_in.known": QCoreApplication.translate("ActionWords", "herkende iemand aan de balie"),
        "walk_in.policy": QCoreApplication.translate("ActionWords", "wijzigde hoe het huis ontvangt"),
        "walk_in.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
        **_reminders(),
        "task.put_off": QCoreApplication.translate("ActionWords", "stelde een taak uit"),
        "task.wake_up": QCoreApplication.translate("ActionWords", "haalde een taak terug"),
        "appointment.card": QCoreApplication.translate("ActionWords", "drukte een afsprakenkaartje af"),
        "day_paper.print": QCoreApplication.translate("ActionWords", "zette een daglijst op papier"),
        "day_paper.policy": QCoreApplication.translate("ActionWords", "wijzigde wat een daglijst bevat"),
        "rota.give": QCoreApplication.translate("ActionWords", "gaf dagdelen in het rooster"),
        "rota.take_back": QCoreApplication.translate("ActionWords", "nam dagdelen in het rooster terug"),
        "rota.lead": QCoreApplication.translate("ActionWords", "koos de verbindingstherapeut"),
        "rota.policy": QCoreApplication.translate("ActionWords", "deelde de dagen anders in"),
        "rota.print": QCoreApplication.translate("ActionWords", "zette het rooster op papier"),
        "calendar.export": QCoreApplication.translate("ActionWords", "exporteerde de agenda"),
        "calendar.import": QCoreApplication.translate("ActionWords", "las een agenda in"),
        "calendar.remove": QCoreApplication.translate("ActionWords", "haalde een eigen agenda weg"),
        "caldav.add": QCoreApplication.translate("ActionWords", "koppelde een agenda op een server"),
        "caldav.remove": QCoreApplication.translate("ActionWords", "vergat een agenda op een server"),
        "caldav.put": QCoreApplication.translate("ActionWords", "zette gesprekken op een agendaserver"),
        "calendar.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
        "availability.add": QCoreApplication.translate("ActionWords", "voegde uren toe"),
        "availability.remove": QCoreApplication.translate("ActionWords", "haalde uren weg"),
        "closure.add": QCoreApplication.translate("ActionWords", "voegde een sluiting toe"),
        "closure.remove": QCoreApplication.translate("ActionWords", "haalde een sluiting weg"),
    }


def _waiting() -> dict[str, str]:
    """About the waiting list."""
    return {
        "waiting.put_on": QCoreApplication.translate("ActionWords", "zette op de wachtlijst"),
        "waiting.change": QCoreApplication.translate("ActionWords", "wijzigde een plaats op de wachtlijst"),
        "waiting.take_off": QCoreApplication.translate("ActionWords", "haalde van de wachtlijst"),
        "waiting.call": QCoreApplication.translate("ActionWords", "bood een moment aan"),
        "waiting.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
        "waiting.let_go": QCoreApplication.translate("ActionWords", "bood een moment niet meer aan"),
        "waiting.policy": QCoreApplication.translate("ActionWords", "wijzigde hoe de wachtlijst werkt"),
    }


def _paths() -> dict[str, str]:
    """About trajects, and calling somebody back."""
    return {
        "path.begin": QCoreApplication.translate("ActionWords", "begon een traject"),
        "path.change": QCoreApplication.translate("ActionWords", "wijzigde een traject"),
        "path.end": QCoreApplication.translate("ActionWords", "sloot een traject af"),
        "path.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
        "path.policy": QCoreApplication.translate("ActionWords", "wijzigde hoeveel gesprekken voorzien zijn"),
        "recall.promise": QCoreApplication.translate("ActionWords", "beloofde terug te bellen"),
        "recall.done": QCoreApplication.translate("ActionWords", "belde terug"),
        "recall.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
    }


def _papers() -> dict[str, str]:
    """About forms and letters."""
    return {
        "intake.start": QCoreApplication.translate("ActionWords", "begon een formulier"),
        "intake.open": QCoreApplication.translate("ActionWords", "opende een formulier"),
        "intake.hand_over": QCoreApplication.translate("ActionWords", "gaf een formulier door"),
        "intake.take_back": QCoreApplication.translate("ActionWords", "nam een formulier terug"),
        "intake.print": QCoreApplication.translate("ActionWords", "zette een formulier op papier"),
        "intake.read": QCoreApplication.translate("ActionWords", "las een formulier"),
        "intake.sign": QCoreApplication.translate("ActionWords", "ondertekende een formulier"),
        "intake.correct": QCoreApplication.translate("ActionWords", "verbeterde een formulier"),
        "intake.discard": QCoreApplication.translate("ActionWords", "gooide een concept weg"),
        "intake.bring_back": QCoreApplication.translate("ActionWords", "haalde een concept terug"),
        "intake.safety_raised": QCoreApplication.translate("ActionWords", "een antwoord vroeg om actie"),
        "intake.safety_noted": QCoreApplication.translate("ActionWords", "noteerde wat er gedaan werd"),
        "satisfaction.take_in": QCoreApplication.translate("ActionWords", "nam een antwoord zonder naam aan"),
        "satisfaction.read": QCoreApplication.translate("ActionWords", "las wat mensen zonder naam schreven"),
        "satisfaction.strike_out": QCoreApplication.translate("ActionWords", "streepte woorden door"),
        "satisfaction.put_back": QCoreApplication.translate("ActionWords", "zette woorden terug"),
        "letter.write": QCoreApplication.translate("ActionWords", "schreef aan een brief"),
        "letter.send": QCoreApplication.translate("ActionWords", "verstuurde een brief"),
        "letter.view": QCoreApplication.translate("ActionWords", "bekeek een brief"),
        "letter.person_copy": QCoreApplication.translate("ActionWords", "drukte het blad bij een brief af"),
        "letter.save_copy": QCoreApplication.translate("ActionWords", "bewaarde een kopie van een brief"),
        "letter.answer": QCoreApplication.translate("ActionWords", "noteerde een antwoord op een brief"),
        "letter.answer_undone": QCoreApplication.translate(
            "ActionWords", "nam een antwoord op een brief terug"
        ),
        "enclosure.add": QCoreApplication.translate("ActionWords", "voegde een bijlage toe"),
        "enclosure.remove": QCoreApplication.translate("ActionWords", "haalde een bijlage weg"),
        "enclosure.rename": QCoreApplication.translate("ActionWords", "noemde een bijlage anders"),
        "enclosure.order": QCoreApplication.translate("ActionWords", "zette bijlagen in een andere volgorde"),
        "enclosure.save_copy": QCoreApplication.translate(
            "ActionWords", "bewaarde een kopie van een bijlage"
        ),
        "letter.copy_with_password": QCoreApplication.translate(
            "ActionWords", "bewaarde een kopie van een brief met een wachtwoord"
        ),
        "signatures.policy": QCoreApplication.translate(
            "ActionWords", "wijzigde wie voor een handtekening mag instaan"
        ),
        "list.copy": QCoreApplication.translate("ActionWords", "kopieerde een lijst"),
        "list.export": QCoreApplication.translate("ActionWords", "exporteerde een lijst"),
        "form.bring": QCoreApplication.translate("ActionWords", "bracht formulieren mee"),
        "form.build": QCoreApplication.translate("ActionWords", "maakte een versie van een formulier"),
        "form.export": QCoreApplication.translate("ActionWords", "exporteerde een formulier"),
        "form.load": QCoreApplication.translate("ActionWords", "laadde een formulier"),
        "form.switch": QCoreApplication.translate("ActionWords", "schakelde een formulier"),
        "form.parts": QCoreApplication.translate("ActionWords", "zei wie welk deel van een formulier leest"),
    }


def _others() -> dict[str, str]:
    """About referrals and partners."""
    return {
        "referral.begin": QCoreApplication.translate("ActionWords", "begon een verwijzing"),
        "referral.receive": QCoreApplication.translate("ActionWords", "nam een verwijsbrief van elders aan"),
        "referral.receive_back": QCoreApplication.translate(
            "ActionWords", "haalde een aangenomen verwijsbrief weer weg"
        ),
        "referral.answer": QCoreApplication.translate("ActionWords", "nam een antwoord van elders op"),
        "referral.answer_back": QCoreApplication.translate("ActionWords", "haalde een antwoord weer weg"),
        "referral.withdrawal": QCoreApplication.translate("ActionWords", "nam een intrekking van elders op"),
        "referral.withdrawal_back": QCoreApplication.translate(
            "ActionWords", "haalde een intrekking weer weg"
        ),
        "referral.file": QCoreApplication.translate(
            "ActionWords", "voegde een bestand toe aan een verwijzing"
        ),
        "referral.file_back": QCoreApplication.translate(
            "ActionWords", "haalde een bestand weer weg bij een verwijzing"
        ),
        "referral.withdrawing": QCoreApplication.translate(
            "ActionWords", "trok een verwijzing in, nog niet bevestigd"
        ),
        "received.view": QCoreApplication.translate("ActionWords", "bekeek een ontvangen brief"),
        "received.save_copy": QCoreApplication.translate("ActionWords", "opende een ontvangen brief"),
        "referral.write": QCoreApplication.translate("ActionWords", "schreef aan een verwijzing"),
        "referral.view": QCoreApplication.translate("ActionWords", "bekeek een verwijzing"),
        "referral.follow": QCoreApplication.translate("ActionWords", "verwees verder"),
        "referral.elsewhere": QCoreApplication.translate(
            "ActionWords", "legde een ontvangen verwijzing in een ander dossier"
        ),
        "referral.take_over": QCoreApplication.translate("ActionWords", "nam een verwijzing over"),
        "referral.bridge": QCoreApplication.translate(
            "ActionWords", "wijzigde of de gesprekken doorgaan tot de partner start"
        ),
        "referral.undo": QCoreApplication.translate("ActionWords", "maakte een stap ongedaan"),
        "referral.terms": QCoreApplication.translate("ActionWords", "wijzigde de termijnen van verwijzingen"),
        "referrals.export": QCoreApplication.translate("ActionWords", "exporteerde verwijzingen"),
        "partner.load": QCoreApplication.translate("ActionWords", "laadde de sociale kaart"),
        "partner.add_back": QCoreApplication.translate("ActionWords", "haalde een nieuwe partner weer weg"),
        "partner.add": QCoreApplication.translate("ActionWords", "voegde een partner toe"),
        "partner.change": QCoreApplication.translate("ActionWords", "wijzigde een partner"),
        "partner.merge": QCoreApplication.translate("ActionWords", "legde twee partners samen"),
        "partner.part": QCoreApplication.translate("ActionWords", "haalde twee partners weer uit elkaar"),
        "partner.import": QCoreApplication.translate("ActionWords", "las partners in"),
        "partner.import_one": QCoreApplication.translate("ActionWords", "las een partner in"),
        "partner.import_undone": QCoreApplication.translate(
            "ActionWords", "nam een invoer van partners terug"
        ),
        "partners.export": QCoreApplication.translate("ActionWords", "exporteerde partners"),
    }


def _house() -> dict[str, str]:
    """About the house and who works there."""
    return {
        "practitioner.hire": QCoreApplication.translate("ActionWords", "voegde een medewerker toe"),
        "practitioner.change": QCoreApplication.translate("ActionWords", "wijzigde een medewerker"),
        "practitioner.reset": QCoreApplication.translate("ActionWords", "gaf een nieuw wachtwoord"),
        "practitioner.password": QCoreApplication.translate("ActionWords", "wijzigde het eigen wachtwoord"),
        "house.start": QCoreApplication.translate("ActionWords", "richtte het huis op"),
        "house.demo": QCoreApplication.translate("ActionWords", "maakte een voorbeeldhuis"),
        "house.demo_intakes": QCoreApplication.translate("ActionWords", "vulde voorbeeldformulieren in"),
        "house.unlock": QCoreApplication.translate("ActionWords", "ontgrendelde"),
        "house.change": QCoreApplication.translate("ActionWords", "wijzigde het huis"),
        "rule.entitlement": QCoreApplication.translate("ActionWords", "wijzigde een regel over rechten"),
        "rule.export": QCoreApplication.translate("ActionWords", "exporteerde een regel"),
        "rule.question": QCoreApplication.translate("ActionWords", "wijzigde een vraag over rechten"),
        "rule.allowance": QCoreApplication.translate("ActionWords", "wijzigde wat anderen voorzien"),
        "rule.retention": QCoreApplication.translate("ActionWords", "wijzigde hoe lang dossiers blijven"),
        "rule.letter_text": QCoreApplication.translate("ActionWords", "wijzigde de tekst van een brief"),
        "rule.letter_check": QCoreApplication.translate(
            "ActionWords", "noteerde wie de tekst van een brief nakeek"
        ),
        "house.back_up": QCoreApplication.translate("ActionWords", "maakte een back-up"),
        "house.close_files": QCoreApplication.translate(
            "ActionWords", "sloot bestanden op de server met de sleutel van het huis"
        ),
        "house.prove_back_up": QCoreApplication.translate("ActionWords", "keek een back-up na"),
        "house.restore_asked": QCoreApplication.translate("ActionWords", "begon een back-up terug te zetten"),
        "house.restore": QCoreApplication.translate("ActionWords", "zette een back-up terug"),
        "house.lines_missing": QCoreApplication.translate(
            "ActionWords", "merkte dat achteraan dit boek regels ontbreken"
        ),
        "house.lines_explained": QCoreApplication.translate(
            "ActionWords", "schreef waarom achteraan dit boek regels ontbreken"
        ),
        "house.new_sheet": QCoreApplication.translate("ActionWords", "maakte een nieuw herstelblad"),
        "computer.change": QCoreApplication.translate(
            "ActionWords", "wijzigde instellingen van een computer"
        ),
        "house.upgrade": QCoreApplication.translate("ActionWords", "werkte het huis bij"),
    }


def _of_a_kind() -> dict[str, str]:
    """Where an action has many steps."""
    return {
        "walk_in": QCoreApplication.translate("ActionWords", "volgde iemand aan de balie op"),
        "referral": QCoreApplication.translate("ActionWords", "zette een stap in een verwijzing"),
        "appointment": QCoreApplication.translate("ActionWords", "wijzigde een afspraak"),
        "room": QCoreApplication.translate("ActionWords", "wijzigde de kamers"),
        "service": QCoreApplication.translate("ActionWords", "wijzigde het aanbod"),
    }
