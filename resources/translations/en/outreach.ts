<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AttemptDialog</name>
    <message>
        <source>Contact noteren</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Wat kwam ervan</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Opnieuw proberen op</source>
        <translation>Try again on</translation>
    </message>
    <message>
        <source>tot dan staat deze persoon niet in de lijst</source>
        <translation>until then this person is not on the list</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kies hoe.</source>
        <translation>Choose how.</translation>
    </message>
    <message>
        <source>Kies wat ervan kwam.</source>
        <translation>Choose what came of it.</translation>
    </message>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for instance 3/4, Tue or +1w.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>nieuw recht</source>
        <translation>new right</translation>
    </message>
    <message>
        <source>recht onzeker geworden</source>
        <translation>right became uncertain</translation>
    </message>
    <message>
        <source>twee keer niet gekomen</source>
        <translation>missed twice</translation>
    </message>
    <message>
        <source>niet bereikt</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>zonder antwoord</source>
        <translation>without answer</translation>
    </message>
    <message>
        <source>lang niet gezien</source>
        <translation>not seen for a long time</translation>
    </message>
    <message>
        <source>nieuw na te gaan: {rights}</source>
        <translation>newly to look into: {rights}</translation>
    </message>
    <message>
        <source>regels wijzigden, een vraag staat open: {rights}</source>
        <translation>rules changed, a question is open: {rights}</translation>
    </message>
    <message>
        <source>{count} keer niet gekomen, laatst op {day}</source>
        <translation>missed {count} times, last on {day}</translation>
    </message>
    <message>
        <source>{partner} antwoordt niet, {days} dagen stil</source>
        <translation>{partner} does not answer, silent for {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="52"/>
        <source>geen antwoord op de uitnodiging, {days} dagen</source>
        <translation>no answer to the invitation, {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="52"/>
        <source>{name} stuurt het dossier niet, {days} dagen</source>
        <translation>{name} does not send the file, {days} days</translation>
    </message>
    <message>
        <source>niet bereikt op {day} ({what})</source>
        <translation>not reached on {day} ({what})</translation>
    </message>
    <message>
        <source>niet gezien sinds {day}</source>
        <translation>not seen since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="43"/>
        <source>nog nooit gezien, er loopt iets sinds {day}</source>
        <translation>never seen yet, something is going on since {day}</translation>
    </message>
    <message>
        <source>contacteren en samen nagaan</source>
        <translation>make contact and look into it together</translation>
    </message>
    <message>
        <source>de vraag stellen die ontbreekt</source>
        <translation>ask the question that lacks</translation>
    </message>
    <message>
        <source>opnieuw contacteren, een ander moment voorstellen</source>
        <translation>reach out again, offer another moment</translation>
    </message>
    <message>
        <source>opnieuw contacteren</source>
        <translation>reach out again</translation>
    </message>
    <message>
        <source>partner vragen, en de persoon verwittigen</source>
        <translation>ask the partner, and tell the person</translation>
    </message>
    <message>
        <source>opnieuw contacteren, horen hoe het gaat</source>
        <translation>reach out again, hear how things are</translation>
    </message>
    <message>
        <source>gebeld</source>
        <translation>called</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>text message</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>langsgegaan</source>
        <translation>visited</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>bereikt</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>boodschap gelaten</source>
        <translation>left a message</translation>
    </message>
    <message>
        <source>klopt niet meer</source>
        <translation>not right any more</translation>
    </message>
    <message>
        <source>wil liever niet</source>
        <translation>rather not</translation>
    </message>
</context>
<context>
    <name>OutreachList</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Laatst gezien</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Laatste poging</source>
        <translation>Last attempt</translation>
    </message>
    <message>
        <source>Bereiken</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Opnieuw contacteren</source>
        <translation>Reach out again</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Opnieuw contacteren</source>
        <translation>Reach out again</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Niet gezien sinds</source>
        <translation>Not seen since</translation>
    </message>
    <message>
        <source>{count} maanden</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>Nu is er niemand om op te zoeken.</source>
        <translation>There is nobody to look for now.</translation>
    </message>
    <message>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <source>noteer een contact</source>
        <translation>note a contact</translation>
    </message>
    <message>
        <source>1 persoon</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} personen</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Contact genoteerd.</source>
        <translation>Contact noted.</translation>
    </message>
    <message>
        <source>Volgende week staat dit er weer.</source>
        <translation>This is back next week.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="76"/>
        <source>Nodig met een brief uit…</source>
        <translation>Invite by letter…</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Contact noteren</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Kies iemand in de lijst.</source>
        <translation>Choose somebody in the list.</translation>
    </message>
    <message>
        <source>Veilig bereiken</source>
        <translation>Reach safely</translation>
    </message>
    <message>
        <source>Geen nummer of adres dat veilig is. Wacht tot deze persoon zelf komt, of vraag het dan.</source>
        <translation>No number or address that is safe. Wait until this person comes, and ask then.</translation>
    </message>
    <message>
        <source>Wat al geprobeerd is</source>
        <translation>What was tried already</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
</TS>
