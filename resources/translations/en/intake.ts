<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AddressAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/address_answer.py" line="27"/>
        <source>Openen in de browser</source>
        <translation>Open in the browser</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="63"/>
        <source>Er werd op geen enkele vraag geantwoord.</source>
        <translation>No question was answered.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="102"/>
        <source>Verbeter</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="102"/>
        <source>Verbeter: {q}</source>
        <translation>Correct: {q}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="108"/>
        <source>Geschiedenis: {q}</source>
        <translation>History: {q}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="109"/>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="120"/>
        <source>Lees: {becomes}. {author}, {day} {time}: {reason}</source>
        <translation>Read: {becomes}. {author}, {day} {time}: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="128"/>
        <source>{said}. Gedaan: {done}</source>
        <translation>{said}. Done: {done}</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="33"/>
        <source>Naast de nieuwe versie</source>
        <translation>Next to the newer version</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="36"/>
        <source>Versie {old} naast versie {new}: {count} van {all} antwoorden komen mee.</source>
        <translation>Version {old} next to version {new}: {count} of {all} answers carry over.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="43"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="45"/>
        <source>Begin met deze antwoorden</source>
        <translation>Start with these answers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="52"/>
        <source>De ondertekende antwoorden blijven zoals ze zijn.</source>
        <translation>The signed answers stay as they are.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="62"/>
        <source>Zoals het gevraagd werd</source>
        <translation>As it was asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="62"/>
        <source>Zoals het nu gevraagd wordt</source>
        <translation>As it is asked now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="84"/>
        <source>komt mee</source>
        <translation>carries over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="85"/>
        <source>komt mee, andere woorden</source>
        <translation>carries over, different wording</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="86"/>
        <source>past niet meer</source>
        <translation>no longer fits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="87"/>
        <source>niet meer gevraagd</source>
        <translation>no longer asked</translation>
    </message>
</context>
<context>
    <name>CompanyBanner</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/company_banner.py" line="39"/>
        <source>De persoon vult dit nu zelf in op een ander scherm, sinds {time}.</source>
        <translation>The person is filling this in on another screen, since {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/company_banner.py" line="43"/>
        <source>{name} heeft dit concept ook open, sinds {time}.</source>
        <translation>{name} has this draft open too, since {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/company_banner.py" line="41"/>
        <source>Op jouw naam staat dit concept ook elders open, sinds {time}.</source>
        <translation>This draft is also open elsewhere under your name, since {time}.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="33"/>
        <source>Antwoord verbeteren</source>
        <translation>Correct an answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="37"/>
        <source>Wat er moet staan</source>
        <translation>What it should say</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="38"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="41"/>
        <source>Wat is er gedaan, en door wie?</source>
        <translation>What was done, and by whom?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="42"/>
        <source>Het ondertekende antwoord blijft staan; dit komt erbij, met je naam en de datum.</source>
        <translation>The signed answer stays; this is added, with your name and the date.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="56"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="58"/>
        <source>Voeg verbetering toe</source>
        <translation>Add correction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="88"/>
        <source>Vul dit nog in.</source>
        <translation>Please fill this in.</translation>
    </message>
</context>
<context>
    <name>DraftPill</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="37"/>
        <source>bewaren…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="42"/>
        <source>nog niet bewaard</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="49"/>
        <source>concept bewaard, zonet</source>
        <translation>draft saved just now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="51"/>
        <source>concept bewaard, {count} s geleden</source>
        <translation>draft saved {count} s ago</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="54"/>
        <source>concept bewaard om {time}</source>
        <translation>draft saved at {time}</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="34"/>
        <source>Bestand weghalen</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="53"/>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="63"/>
        <source>{name} ({count} kB)</source>
        <translation>{name} ({count} kB)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="68"/>
        <source>ten hoogste {count} MB</source>
        <translation>at most {count} MB</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="68"/>
        <source>ten hoogste {count} kB</source>
        <translation>at most {count} kB</translation>
    </message>
</context>
<context>
    <name>FormPrinter</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/form_printer.py" line="61"/>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/form_printer.py" line="60"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/form_printer.py" line="70"/>
        <source>Formulier bewaard.</source>
        <translation>Form saved.</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="33"/>
        <source>Formulieren van het huis</source>
        <translation>Forms of the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="44"/>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="111"/>
        <source>Laad een formulier…</source>
        <translation>Load a form…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="46"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="52"/>
        <source>Aangevinkt kan gestart worden.</source>
        <translation>Forms that are ticked can be started.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="85"/>
        <source>versie {version} · {count} onderdelen · {who}</source>
        <translation>version {version} · items: {count} · {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="110"/>
        <source>FHIR-formulier (*.json)</source>
        <translation>FHIR form (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="122"/>
        <source>{title} is geladen. Vink aan om te starten.</source>
        <translation>{title} is loaded. Tick it to start it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="125"/>
        <source>{title} is geladen, maar niet alles erin kan. Kijk na voor je aanvinkt.</source>
        <translation>{title} is loaded, but HealthDesk cannot do everything in it. Check before you tick it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="133"/>
        <source>… en nog {count}</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="30"/>
        <source>Geef door aan {person}</source>
        <translation>Hand over to {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="33"/>
        <source>In welke taal?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="37"/>
        <source>Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen met jouw wachtwoord of dat van een collega. Wat gekopieerd was, wordt gewist.</source>
        <translation>The form fills the whole screen, in large letters. Everything else is locked. The only way back is your password or a colleague’s. Anything you copied is cleared.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="40"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="42"/>
        <source>Geef door</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="21"/>
        <source>Geschiedenis van dit antwoord</source>
        <translation>History of this answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="41"/>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="42"/>
        <source>{was} → {becomes}</source>
        <translation>{was} → {becomes}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="45"/>
        <source>zelf ingevuld, bij {name}</source>
        <translation>filled in by the person, with {name}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_dialog.py" line="30"/>
        <source>Geschiedenis van dit antwoord</source>
        <translation>History of this answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_dialog.py" line="39"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="57"/>
        <source>Geef door</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="59"/>
        <source>Leeg formulier op papier</source>
        <translation>Blank form on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="62"/>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="62"/>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="67"/>
        <source>Onderteken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="87"/>
        <source>Geef door aan {person}</source>
        <translation>Hand over to {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="95"/>
        <source>begonnen {time}</source>
        <translation>started {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="119"/>
        <source>Taal van de vragen: {name}</source>
        <translation>Language of the questions: {name}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="37"/>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="124"/>
        <source>Onderteken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="125"/>
        <source>Op papier: leeg, ondertekend, of het contract</source>
        <translation>On paper: blank, signed, or the contract</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="126"/>
        <source>Volgend deel</source>
        <translation>Next part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="127"/>
        <source>Vorig deel</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="151"/>
        <source>Dit formulier is bij de persoon zelf.</source>
        <translation>This form is with the person now.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="155"/>
        <source>Ondertekend.</source>
        <translation>Signed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="181"/>
        <source>Dit concept werd elders ondertekend of weggegooid.</source>
        <translation>This draft was signed or discarded elsewhere.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="185"/>
        <source>Open een intake in een dossier.</source>
        <translation>Open an intake in a file.</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="337"/>
        <source>Eén vraag wacht nog op een goed antwoord.</source>
        <translation>One question still needs a valid answer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="339"/>
        <source>{count} vragen wachten nog op een goed antwoord.</source>
        <translation>{count} questions still need a valid answer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="341"/>
        <source>Naar de eerste</source>
        <translation>Go to the first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="368"/>
        <source>Dit concept werd ook elders bewaard. Bij je volgende toets kies je wat blijft.</source>
        <translation>This draft was also saved elsewhere. When you type again, you choose what stays.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="467"/>
        <source>bedoeld vanaf {age} jaar</source>
        <translation>meant for age {age} and over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="215"/>
        <source>Ondertekenen doet wie alle delen leest. Wat je invulde, staat klaar in het concept.</source>
        <translation>Only somebody who can read every part can sign. What you filled in is kept in the draft.</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/known_card.py" line="30"/>
        <source>Kennen we je al?</source>
        <translation>Do we know you already?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/known_card.py" line="36"/>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/known_card.py" line="38"/>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>PersonIntakes</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="56"/>
        <source>Nieuw formulier</source>
        <translation>New form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="60"/>
        <source>Gooi concept weg</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="66"/>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="86"/>
        <source>Ingevulde formulieren</source>
        <translation>Completed forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="77"/>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="78"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="79"/>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="80"/>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="82"/>
        <source>Toestand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="89"/>
        <source>Nog geen formulier ingevuld.</source>
        <translation>No form filled in yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="123"/>
        <source>Formulieren beheren…</source>
        <translation>Manage forms…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="173"/>
        <source>Concept weggegooid.</source>
        <translation>Draft discarded.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="185"/>
        <source>veiligheid open</source>
        <translation>safety open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="185"/>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="186"/>
        <source>verbeterd</source>
        <translation>corrected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="186"/>
        <source>ondertekend</source>
        <translation>signed</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="28"/>
        <source>Overnemen in het dossier</source>
        <translation>Copy to the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="32"/>
        <source>Dit staat anders in het dossier dan in de antwoorden. Kies wat je overneemt.</source>
        <translation>The answers differ from the file. Choose what to copy to the file.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="37"/>
        <source>Niets overnemen</source>
        <translation>Copy nothing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="39"/>
        <source>Neem over</source>
        <translation>Copy to file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="34"/>
        <source>In het dossier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="34"/>
        <source>In de antwoorden</source>
        <translation>In the answers</translation>
    </message>
</context>
<context>
    <name>QuantityAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/quantity_answer.py" line="59"/>
        <source>Eenheid van {question}</source>
        <translation>Unit of {question}</translation>
    </message>
</context>
<context>
    <name>ReferenceAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="35"/>
        <source>Gevonden in dit huis</source>
        <translation>Found in this house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="79"/>
        <source>Verbonden met: {kind}</source>
        <translation>Linked to: {kind}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="81"/>
        <source>Verwijst naar {where}</source>
        <translation>Refers to {where}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="83"/>
        <source>In woorden, niet verbonden met iets in dit huis</source>
        <translation>In words, not linked to anything in this house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="89"/>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="90"/>
        <source>Iemand rond deze persoon</source>
        <translation>Somebody close to this person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="91"/>
        <source>Medewerker</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="92"/>
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>SafetyBanner</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="39"/>
        <source>Wat nu te doen…</source>
        <translation>What to do now…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="41"/>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="43"/>
        <source>Wat is er gedaan, en door wie?</source>
        <translation>What was done, and by whom?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="44"/>
        <source>Opgeschreven</source>
        <translation>Written down</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="134"/>
        <source>Schrijf kort op wat er gedaan is en door wie.</source>
        <translation>Briefly write down what was done and by whom.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/score_card.py" line="21"/>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/score_card.py" line="25"/>
        <source>Een aanwijzing, geen diagnose.</source>
        <translation>An indication, not a diagnosis.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="95"/>
        <source>Delen van het formulier</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="125"/>
        <source>Alles mag leeg blijven behalve ✱</source>
        <translation>Everything may stay empty except ✱</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="167"/>
        <source>{count} open</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="127"/>
        <source>Ondertekenen doet wie alle delen leest.</source>
        <translation>Only somebody who can read every part can sign.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="162"/>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_view.py" line="147"/>
        <source>Verder: {title}</source>
        <translation>Next: {title}</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/side_column.py" line="71"/>
        <source>Wat we niet vragen</source>
        <translation>What we do not ask</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/side_column.py" line="72"/>
        <source>Over dit formulier</source>
        <translation>About this form</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="30"/>
        <source>Wat je ondertekent</source>
        <translation>What you sign</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="36"/>
        <source>ik, {name}</source>
        <translation>me, {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="37"/>
        <source>{person}, op papier</source>
        <translation>{person}, on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="41"/>
        <source>Wie tekent, wanneer en als wat, blijft bij de antwoorden staan.</source>
        <translation>Who signs, when and in what capacity is kept with the answers.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="44"/>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="46"/>
        <source>Onderteken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="54"/>
        <source>Wie tekent {what}?</source>
        <translation>Who signs {what}?</translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="126"/>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="150"/>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="155"/>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="125"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="135"/>
        <source>Contract bewaard.</source>
        <translation>Contract saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="142"/>
        <source>ondertekend door {name}, {day} {time}</source>
        <translation>signed by {name}, {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="145"/>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="146"/>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="149"/>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="154"/>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="160"/>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="162"/>
        <source>Overnemen in het dossier</source>
        <translation>Copy to the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="208"/>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="209"/>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="220"/>
        <source>Handtekeningen</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="227"/>
        <source>{name}, op papier</source>
        <translation>{name}, on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="238"/>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="270"/>
        <source>Overgenomen in het dossier.</source>
        <translation>Copied to the file.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="281"/>
        <source>Naast versie {version}…</source>
        <translation>Next to version {version}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="335"/>
        <source>Verbetering toegevoegd.</source>
        <translation>Correction added.</translation>
    </message>
</context>
<context>
    <name>SliderAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/slider_answer.py" line="40"/>
        <source>Geen antwoord</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/trend_chart.py" line="43"/>
        <source>Verloop van de score</source>
        <translation>Score over time</translation>
    </message>
</context>
<context>
    <name>TriedForm</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="63"/>
        <source>Taal van de vragen</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="186"/>
        <source>Zo zou het ondertekend kunnen worden.</source>
        <translation>It could be signed like this.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="188"/>
        <source>Eén vraag wacht nog op een goed antwoord.</source>
        <translation>One question still needs a valid answer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="190"/>
        <source>{count} vragen wachten nog op een goed antwoord.</source>
        <translation>{count} questions still need a valid answer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="221"/>
        <source>Dit antwoord vraagt om actie: {words}</source>
        <translation>This answer asks for action: {words}</translation>
    </message>
</context>
<context>
    <name>TryFormDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="27"/>
        <source>Probeer: {title}</source>
        <translation>Try: {title}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="31"/>
        <source>Kijk na</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="33"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="36"/>
        <source>Verzin maar iets: niets hiervan wordt bewaard.</source>
        <translation>Make something up: none of this is saved.</translation>
    </message>
</context>
</TS>
