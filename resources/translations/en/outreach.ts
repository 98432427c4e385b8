<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AttemptDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="43"/>
        <source>Contact noteren</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="47"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="50"/>
        <source>Wat kwam ervan</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="56"/>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="59"/>
        <source>Opnieuw proberen op</source>
        <translation>Try again on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="61"/>
        <source>tot dan staat deze persoon niet in de lijst</source>
        <translation>until then this person is not on the list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="75"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="77"/>
        <source>Noteren</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="89"/>
        <source>Kies hoe.</source>
        <translation>Choose how.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="91"/>
        <source>Kies wat ervan kwam.</source>
        <translation>Choose what came of it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="125"/>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for instance 3/4, Tue or +1w.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="16"/>
        <source>nieuw recht</source>
        <translation>new right</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="17"/>
        <source>recht onzeker geworden</source>
        <translation>right now uncertain</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="18"/>
        <source>twee keer niet gekomen</source>
        <translation>missed twice</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="19"/>
        <source>niet bereikt</source>
        <translation>not reached</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="20"/>
        <source>zonder antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="21"/>
        <source>lang niet gezien</source>
        <translation>not seen for a long time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="29"/>
        <source>nieuw na te gaan: {rights}</source>
        <translation>new to look into: {rights}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="32"/>
        <source>regels wijzigden, een vraag staat open: {rights}</source>
        <translation>rules changed, a question is open: {rights}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="35"/>
        <source>{count} keer niet gekomen, laatst op {day}</source>
        <translation>missed {count} times, last on {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="38"/>
        <source>{partner} antwoordt niet, {days} dagen stil</source>
        <translation>{partner} has not answered for {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="56"/>
        <source>geen antwoord op de uitnodiging, {days} dagen</source>
        <translation>no answer to the invitation for {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="58"/>
        <source>{name} stuurt het dossier niet, {days} dagen</source>
        <translation>{name} has not sent the file for {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="45"/>
        <source>niet bereikt op {day} ({what})</source>
        <translation>not reached on {day} ({what})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="50"/>
        <source>niet gezien sinds {day}</source>
        <translation>not seen since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="48"/>
        <source>nog nooit gezien, er loopt iets sinds {day}</source>
        <translation>never seen yet, something open since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="39"/>
        <source>{partner} antwoordt nog niet</source>
        <translation>{partner} has not answered yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="68"/>
        <source>contacteren en samen nagaan</source>
        <translation>make contact and look into it together</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="69"/>
        <source>de vraag stellen die ontbreekt</source>
        <translation>ask the missing question</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="70"/>
        <source>opnieuw contacteren, een ander moment voorstellen</source>
        <translation>reach out again, offer another time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="73"/>
        <source>opnieuw contacteren</source>
        <translation>reach out again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="74"/>
        <source>partner vragen, en de persoon verwittigen</source>
        <translation>ask the partner, and tell the person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="77"/>
        <source>opnieuw contacteren, horen hoe het gaat</source>
        <translation>reach out again, ask how things are</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="86"/>
        <source>gebeld</source>
        <translation>called</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="87"/>
        <source>sms</source>
        <translation>text message</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="88"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="89"/>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="90"/>
        <source>langsgegaan</source>
        <translation>visited</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="91"/>
        <source>anders</source>
        <translation>another way</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="98"/>
        <source>bereikt</source>
        <translation>reached</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="99"/>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="100"/>
        <source>boodschap gelaten</source>
        <translation>left a message</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="101"/>
        <source>klopt niet meer</source>
        <translation>no longer correct</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="102"/>
        <source>wil liever niet</source>
        <translation>rather not</translation>
    </message>
</context>
<context>
    <name>OutreachList</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="27"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="34"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="44"/>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="51"/>
        <source>Laatst gezien</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="59"/>
        <source>Laatste poging</source>
        <translation>Last attempt</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="66"/>
        <source>Bereiken</source>
        <translation>How to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="72"/>
        <source>Opnieuw contacteren</source>
        <translation>Reach out again</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="50"/>
        <source>Opnieuw contacteren</source>
        <translation>Reach out again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="59"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="60"/>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="65"/>
        <source>Niet gezien sinds</source>
        <translation>Not seen since</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="66"/>
        <source>{count} maanden</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="73"/>
        <source>Nu is er niemand om op te zoeken.</source>
        <translation>There is nobody to reach out to now.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="142"/>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="143"/>
        <source>noteer een contact</source>
        <translation>record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="150"/>
        <source>1 persoon</source>
        <translation>1 person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="155"/>
        <source>{count} personen</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="205"/>
        <source>Contact genoteerd.</source>
        <translation>Contact recorded.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="219"/>
        <source>Volgende week staat dit er weer.</source>
        <translation>This is back next week.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="75"/>
        <source>Nodig met een brief uit…</source>
        <translation>Invite by letter…</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="41"/>
        <source>Contact noteren</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="43"/>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="57"/>
        <source>Kies iemand in de lijst.</source>
        <translation>Choose somebody in the list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="65"/>
        <source>Veilig bereiken</source>
        <translation>How to reach safely</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="72"/>
        <source>Geen nummer of adres dat veilig is. Wacht tot deze persoon zelf komt, of vraag het dan.</source>
        <translation>No safe number or address. Wait until this person comes in, and ask then.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="79"/>
        <source>Wat al geprobeerd is</source>
        <translation>What was tried already</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="81"/>
        <source>Nog niets.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
</TS>
