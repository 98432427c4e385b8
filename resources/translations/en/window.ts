<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Backups</name>
    <message>
        <source>Back-up wordt gemaakt en nagekeken…</source>
        <translation>Making and checking a back-up…</translation>
    </message>
    <message>
        <source>Back-up gemaakt en bewezen terugzetbaar: {file}</source>
        <translation>Back-up made and proven restorable: {file}</translation>
    </message>
    <message>
        <source>Nog geen back-up gemaakt</source>
        <translation>No back-up made yet</translation>
    </message>
    <message>
        <source>Back-up {when}, bewezen terugzetbaar</source>
        <translation>Back-up {when}, proven restorable</translation>
    </message>
    <message>
        <source>Back-up niet gelukt</source>
        <translation>The back-up did not work</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Zoek persoon, afspraak, partner of opdracht…</source>
        <translation>Find a person, appointment, partner or command…</translation>
    </message>
    <message>
        <source>Zoek alles</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord, een nummer of een datum.</source>
        <translation>Nothing found. Try another word, a number or a date.</translation>
    </message>
    <message>
        <source>Laatst bekeken</source>
        <translation>Seen last</translation>
    </message>
    <message>
        <source>Opdrachten</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Hulp bij deze pagina</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Voorbeeldhuis verlaten</source>
        <translation>Leave the sample house</translation>
    </message>
    <message>
        <source>Back-up nu maken</source>
        <translation>Make a back-up now</translation>
    </message>
    <message>
        <source>Lichte kleuren</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Donkere kleuren</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Kleuren van het systeem</source>
        <translation>Colours of the system</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HouseWindow</name>
    <message>
        <source>Bewaar eerst wat je aan het typen bent.</source>
        <translation>First save what you are typing.</translation>
    </message>
    <message>
        <source>Er staat nog iets half getypt</source>
        <translation>Something is still half typed</translation>
    </message>
    <message>
        <source>Sluiten zonder bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Wat niet bewaard is, gaat verloren als je nu sluit.</source>
        <translation>What is not saved will be lost if you close now.</translation>
    </message>
</context>
<context>
    <name>LockReason</name>
    <message>
        <source>Vergrendeld na {minutes} minuten zonder invoer. Wat open stond, wacht op je.</source>
        <translation>Locked after {minutes} minutes without input. What was open is waiting for you.</translation>
    </message>
    <message>
        <source>Vergrendeld omdat de computer sliep. Wat open stond, wacht op je.</source>
        <translation>Locked because the computer was asleep. What was open is waiting for you.</translation>
    </message>
    <message>
        <source>Vergrendeld. Wat open stond, wacht op je.</source>
        <translation>Locked. What was open is waiting for you.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{title}, {count} wachten</source>
        <translation>{title}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Zoek persoon, afspraak, partner of opdracht…</source>
        <translation>Find a person, appointment, partner or command…</translation>
    </message>
    <message>
        <source>Zoek alles</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Op deze pagina: {page}</source>
        <translation>On this page: {page}</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zoek alles</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Pagina’s van de balk links</source>
        <translation>Pages of the rail at the left</translation>
    </message>
    <message>
        <source>Zoek op deze pagina</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Bewaren of ondertekenen</source>
        <translation>Save or sign</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Hulp bij deze pagina</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Een stap terug, zonder tekst te verliezen</source>
        <translation>One step back, without losing text</translation>
    </message>
    <message>
        <source>Terug en vooruit</source>
        <translation>Back and forward</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>voorbeeldhuis: iedereen is verzonnen</source>
        <translation>sample house: everybody is invented</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Aandacht</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Nu maken</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>Opgeslagen {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>{count} posten verbonden</source>
        <translation>{count} desks connected</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Terug (Alt+Links)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Vooruit (Alt+Rechts)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
</TS>
