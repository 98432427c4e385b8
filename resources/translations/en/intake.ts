<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AddressAnswer</name>
    <message>
        <source>Openen in de browser</source>
        <translation>Open in the browser</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Verbeter</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Verbeter: {q}</source>
        <translation>Correct: {q}</translation>
    </message>
    <message>
        <source>Lees: {becomes}. {author}, {day} {time}: {reason}</source>
        <translation>Read: {becomes}. {author}, {day} {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>CompanyBanner</name>
    <message>
        <source>De persoon vult dit nu zelf in op een ander scherm, sinds {time}.</source>
        <translation>The person is filling this in on another screen, since {time}.</translation>
    </message>
    <message>
        <source>{name} heeft dit concept ook open, sinds {time}.</source>
        <translation>{name} has this draft open too, since {time}.</translation>
    </message>
    <message>
        <source>Op jouw naam staat dit concept ook elders open, sinds {time}.</source>
        <translation>This draft is also open elsewhere in your name, since {time}.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Antwoord verbeteren</source>
        <translation>Correct an answer</translation>
    </message>
    <message>
        <source>Wat er moet staan</source>
        <translation>What it should say</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Het ondertekende antwoord blijft staan; dit komt erbij, met je naam en de datum.</source>
        <translation>The signed answer stays; this is added, with your name and the date.</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Voeg verbetering toe</source>
        <translation>Add correction</translation>
    </message>
    <message>
        <source>Vul dit nog in.</source>
        <translation>Please fill this in.</translation>
    </message>
</context>
<context>
    <name>DraftPill</name>
    <message>
        <source>bewaren…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>nog niet bewaard</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>concept bewaard, zonet</source>
        <translation>draft saved just now</translation>
    </message>
    <message>
        <source>concept bewaard, {count} s geleden</source>
        <translation>draft saved {count} s ago</translation>
    </message>
    <message>
        <source>concept bewaard om {time}</source>
        <translation>draft saved at {time}</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>Bestand weghalen</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>{name} ({count} kB)</source>
        <translation>{name} ({count} kB)</translation>
    </message>
    <message>
        <source>ten hoogste {count} MB</source>
        <translation>at most {count} MB</translation>
    </message>
    <message>
        <source>ten hoogste {count} kB</source>
        <translation>at most {count} kB</translation>
    </message>
</context>
<context>
    <name>FormPrinter</name>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Formulier bewaard.</source>
        <translation>Form saved.</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Formulieren van het huis</source>
        <translation>Forms of the house</translation>
    </message>
    <message>
        <source>Laad een formulier…</source>
        <translation>Load a form…</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Aangevinkt kan gestart worden.</source>
        <translation>What is ticked can be started.</translation>
    </message>
    <message>
        <source>versie {version} · {count} onderdelen · {who}</source>
        <translation>version {version} · {count} items · {who}</translation>
    </message>
    <message>
        <source>FHIR-vragenlijst (*.json)</source>
        <translation>FHIR questionnaire (*.json)</translation>
    </message>
    <message>
        <source>{title} is geladen. Vink aan om te starten.</source>
        <translation>{title} is loaded. Tick it to start it.</translation>
    </message>
    <message>
        <source>{title} is geladen, maar niet alles erin kan. Kijk na voor je aanvinkt.</source>
        <translation>{title} is loaded, but not everything in it can be done. Check before you tick it.</translation>
    </message>
    <message>
        <source>… en nog {count}</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Geef door aan {person}</source>
        <translation>Hand over to {person}</translation>
    </message>
    <message>
        <source>In welke taal?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen met jouw wachtwoord of dat van een collega. Wat gekopieerd was, wordt gewist.</source>
        <translation>The form fills the whole screen, in large letters. Everything else is locked. The way back takes your password or a colleague&apos;s. What was copied is cleared.</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Geef door</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>Geef door</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Leeg formulier op papier</source>
        <translation>Blank form on paper</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Onderteken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Geef door aan {person}</source>
        <translation>Hand over to {person}</translation>
    </message>
    <message>
        <source>begonnen {time}</source>
        <translation>begun {time}</translation>
    </message>
    <message>
        <source>Taal van de vragen: {name}</source>
        <translation>Language of the questions: {name}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Onderteken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Op papier: leeg, ondertekend, of het contract</source>
        <translation>On paper: blank, signed, or the contract</translation>
    </message>
    <message>
        <source>Volgend deel</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Vorig deel</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <source>Dit formulier is bij de persoon zelf.</source>
        <translation>This form is with the person now.</translation>
    </message>
    <message>
        <source>Ondertekend.</source>
        <translation>Signed.</translation>
    </message>
    <message>
        <source>Dit concept werd elders ondertekend of weggegooid.</source>
        <translation>This draft was signed or thrown away elsewhere.</translation>
    </message>
    <message>
        <source>Open een intake in een dossier.</source>
        <translation>Open an intake in a file.</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Eén vraag wacht nog op een goed antwoord.</source>
        <translation>One question still waits for a good answer.</translation>
    </message>
    <message>
        <source>{count} vragen wachten nog op een goed antwoord.</source>
        <translation>{count} questions still wait for a good answer.</translation>
    </message>
    <message>
        <source>Naar de eerste</source>
        <translation>To the first</translation>
    </message>
    <message>
        <source>Dit concept werd ook elders bewaard. Bij je volgende toets kies je wat blijft.</source>
        <translation>This draft was also saved elsewhere. At your next key you choose what stays.</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Kennen we je al?</source>
        <translation>Do we know you already?</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>PersonIntakes</name>
    <message>
        <source>Nieuw formulier</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>Gooi concept weg</source>
        <translation>Throw draft away</translation>
    </message>
    <message>
        <source>Ingevulde formulieren</source>
        <translation>Forms filled in</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nog geen formulier ingevuld.</source>
        <translation>No form filled in yet.</translation>
    </message>
    <message>
        <source>Formulieren beheren…</source>
        <translation>Manage forms…</translation>
    </message>
    <message>
        <source>Concept weggegooid.</source>
        <translation>Draft thrown away.</translation>
    </message>
    <message>
        <source>veiligheid open</source>
        <translation>safety open</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>verbeterd</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>ondertekend</source>
        <translation>signed</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Overnemen in het dossier</source>
        <translation>Take over into the file</translation>
    </message>
    <message>
        <source>Dit staat anders in het dossier dan in de antwoorden. Kies wat je overneemt.</source>
        <translation>This differs between the file and the answers. Choose what to take over.</translation>
    </message>
    <message>
        <source>Niets overnemen</source>
        <translation>Take over nothing</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>In het dossier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>In de antwoorden</source>
        <translation>In the answers</translation>
    </message>
</context>
<context>
    <name>QuantityAnswer</name>
    <message>
        <source>Eenheid van {question}</source>
        <translation>Unit of {question}</translation>
    </message>
</context>
<context>
    <name>SafetyBanner</name>
    <message>
        <source>Wat is er gedaan, en door wie?</source>
        <translation>What was done, and by whom?</translation>
    </message>
    <message>
        <source>Opgeschreven</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Schrijf kort op wat er gedaan is en door wie.</source>
        <translation>Write down shortly what was done and by whom.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Een aanwijzing, geen diagnose.</source>
        <translation>A sign, not a diagnosis.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Delen van het formulier</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <source>Alles mag leeg blijven behalve ✱</source>
        <translation>Everything may stay empty except ✱</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} open</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Verder: {title}</source>
        <translation>Next: {title}</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Wat we niet vragen</source>
        <translation>What we do not ask</translation>
    </message>
    <message>
        <source>Over dit formulier</source>
        <translation>About this form</translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Contract bewaard.</source>
        <translation>Contract saved.</translation>
    </message>
    <message>
        <source>ondertekend door {name}, {day} {time}</source>
        <translation>signed by {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Overnemen in het dossier</source>
        <translation>Take over into the file</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Overgenomen in het dossier.</source>
        <translation>Taken over into the file.</translation>
    </message>
    <message>
        <source>Naast versie {version}…</source>
        <translation>Beside version {version}…</translation>
    </message>
    <message>
        <source>Verbetering toegevoegd.</source>
        <translation>Correction added.</translation>
    </message>
</context>
<context>
    <name>SliderAnswer</name>
    <message>
        <source>Geen antwoord</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Verloop van de score</source>
        <translation>Score over time</translation>
    </message>
</context>
<context>
    <name>TryFormDialog</name>
    <message>
        <source>Probeer: {title}</source>
        <translation>Try: {title}</translation>
    </message>
    <message>
        <source>Taal van de vragen</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>Kijk na</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verzin maar iets: niets hiervan wordt bewaard.</source>
        <translation>Make something up: nothing of this is kept.</translation>
    </message>
    <message>
        <source>Dit antwoord vraagt om actie: {words}</source>
        <translation>This answer asks for action: {words}</translation>
    </message>
    <message>
        <source>Zo zou het ondertekend kunnen worden.</source>
        <translation>Like this it could be signed.</translation>
    </message>
    <message>
        <source>Eén vraag wacht nog op een goed antwoord.</source>
        <translation>One question still waits for a good answer.</translation>
    </message>
    <message>
        <source>{count} vragen wachten nog op een goed antwoord.</source>
        <translation>{count} questions still wait for a good answer.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Naast de nieuwe versie</source>
        <translation>Beside the newer version</translation>
    </message>
    <message>
        <source>Versie {old} naast versie {new}: {count} van {all} antwoorden komen mee.</source>
        <translation>Version {old} beside version {new}: {count} of {all} answers come along.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Begin met deze antwoorden</source>
        <translation>Begin with these answers</translation>
    </message>
    <message>
        <source>De ondertekende antwoorden blijven zoals ze zijn.</source>
        <translation>The signed answers stay as they are.</translation>
    </message>
    <message>
        <source>Zoals het gevraagd werd</source>
        <translation>As it was asked</translation>
    </message>
    <message>
        <source>Zoals het nu gevraagd wordt</source>
        <translation>As it is asked now</translation>
    </message>
    <message>
        <source>komt mee</source>
        <translation>comes along</translation>
    </message>
    <message>
        <source>komt mee, andere woorden</source>
        <translation>comes along, other words</translation>
    </message>
    <message>
        <source>past niet meer</source>
        <translation>no longer fits</translation>
    </message>
    <message>
        <source>niet meer gevraagd</source>
        <translation>no longer asked</translation>
    </message>
</context>
</TS>
