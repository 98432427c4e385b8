<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="29"/>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="30"/>
        <source>Licentie</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="31"/>
        <source>Van</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="34"/>
        <source>Licenties</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="37"/>
        <source>HealthDesk zelf is vrije software onder de Apache-licentie 2.0. Het steunt op het werk van anderen, elk onder zijn eigen licentie.</source>
        <translation>HealthDesk itself is free software under the Apache License 2.0. It stands on the work of others, each under a licence of its own.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="54"/>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="55"/>
        <source>Opbouw van het huis</source>
        <translation>Database of the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="56"/>
        <source>Draait op</source>
        <translation>Runs on</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="71"/>
        <source>Beheer</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="72"/>
        <source>Delen van het beheer</source>
        <translation>Parts of the administration</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="34"/>
        <source>Mensen en rollen</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="35"/>
        <source>Het huis</source>
        <translation>The house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="36"/>
        <source>Ruimtes en uren</source>
        <translation>Rooms and hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="37"/>
        <source>Formulieren</source>
        <translation>Forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="40"/>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="41"/>
        <source>Toegangslogboek</source>
        <translation>Access log</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="43"/>
        <source>Computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="44"/>
        <source>Over</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="42"/>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="38"/>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="39"/>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>AllowanceDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="30"/>
        <source>Wat anderen voorzien</source>
        <translation>What others provide</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="33"/>
        <source>Hoeveel gesprekken</source>
        <translation>How many talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="34"/>
        <source>In hoeveel maanden</source>
        <translation>Over how many months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="35"/>
        <source>Geldt vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="36"/>
        <source>Geldt tot en met</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="38"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="39"/>
        <source>een adres op het web, een brief, wie het zei en wanneer</source>
        <translation>an address on the web, a letter, who said it and when</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="42"/>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="43"/>
        <source>Nagekeken door</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="44"/>
        <source>Waarom (mag leeg)</source>
        <translation>Why (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="59"/>
        <source>Zonder die dag blijft het te controleren.</source>
        <translation>Without that day it stays “to be checked”.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="81"/>
        <source>Vanaf welke dag?</source>
        <translation>From which day?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="107"/>
        <source>{who} wijzigde dit intussen. Bewaar opnieuw als jouw keuze moet gelden.</source>
        <translation>{who} changed this meanwhile. Save again if yours is to apply.</translation>
    </message>
</context>
<context>
    <name>AllowancesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="31"/>
        <source>Afspraken met anderen over het aantal</source>
        <translation>Arrangements with others about the number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="35"/>
        <source>Wat anderen voorzien verandert met de jaren: elk getal heeft een dag en een bron. Het programma zegt bij het boeken volgens welke afspraak iemand aan het einde komt.</source>
        <translation>What others provide changes over the years: each number has a date and a source. While you book, the program says under which arrangement somebody reaches the end.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="78"/>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="80"/>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="82"/>
        <source>Terug naar het programma</source>
        <translation>Back to the program’s</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="85"/>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="103"/>
        <source>Bewaard, met dag en bron.</source>
        <translation>Saved, with date and source.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="118"/>
        <source>Het getal van het programma geldt weer.</source>
        <translation>The program’s number applies again.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="38"/>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="79"/>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="43"/>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="81"/>
        <source>Back-up nu maken</source>
        <translation>Make a back-up now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="44"/>
        <source>Opnieuw nakijken</source>
        <translation>Check again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="45"/>
        <source>Zet deze terug…</source>
        <translation>Restore this one…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="46"/>
        <source>Andere map…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="51"/>
        <source>Dit is een voorbeeldhuis: het heeft geen back-ups nodig.</source>
        <translation>This is a sample house: it needs no back-ups.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="69"/>
        <source>Gemaakt</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="70"/>
        <source>Huis</source>
        <translation>House</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="72"/>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="75"/>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="81"/>
        <source>Er is nog geen back-up gemaakt.</source>
        <translation>No back-up has been made yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="101"/>
        <source>Ze staan in {folder}. Bewaar ook een kopie op een andere plaats dan deze computer.</source>
        <translation>They are in {folder}. Keep a copy somewhere other than this computer as well.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="128"/>
        <source>De back-up wordt gemaakt en nagekeken…</source>
        <translation>The back-up is being made and checked…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="136"/>
        <source>De back-up is gemaakt en op proef teruggezet: {rows} regels, alles heel.</source>
        <translation>The back-up was made and restored as a trial: {rows} rows, all of them intact.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="144"/>
        <source>De back-up wordt op proef teruggezet en nagekeken…</source>
        <translation>The back-up is being restored as a trial and checked…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="156"/>
        <source>Deze back-up is in orde: ze laat zich volledig terugzetten.</source>
        <translation>This back-up is sound: it can be restored in full.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="167"/>
        <source>De back-up van {when} terugzetten?</source>
        <translation>Restore the back-up of {when}?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="168"/>
        <source>Terugzetten</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="171"/>
        <source>Alles wat na dat moment geschreven is, staat dan niet meer in het huis: afspraken, intakes, brieven. Er wordt eerst een back-up van nu gemaakt, en het huis van nu wordt opzij gezet, niet gewist. Sluit HealthDesk in andere vensters op deze computer. Daarna vraagt HealthDesk een wachtwoord van toen.</source>
        <translation>Everything written after that moment will no longer be in the house: appointments, intakes, letters. First a back-up of the present house is made, and the present house is set aside, not erased. Close HealthDesk in other windows on this computer. HealthDesk then asks for a password from that time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="183"/>
        <source>Eerst wordt een back-up gemaakt van het huis zoals het nu is…</source>
        <translation>First a back-up is made of the house as it is now…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="200"/>
        <source>In welke map komen de back-ups?</source>
        <translation>Which folder should the back-ups go to?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="242"/>
        <source>van een ander huis</source>
        <translation>of another house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="244"/>
        <source>nog niet nagekeken</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="245"/>
        <source>terugzetbaar, {when}</source>
        <translation>restorable, {when}</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="31"/>
        <source>Het huis nakijken</source>
        <translation>Check the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="36"/>
        <source>Leest het hele bestand na, en het toegangslogboek regel voor regel: wie iets weghaalde of veranderde, valt op. Je kan gewoon verder werken.</source>
        <translation>Reads the whole file, and the access log line by line: anything removed or changed stands out. You can go on working.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="39"/>
        <source>Kijk het huis na</source>
        <translation>Check the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="85"/>
        <source>Het huis wordt nagekeken…</source>
        <translation>The house is being checked…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="107"/>
        <source>Alles is in orde, nagekeken om {time}.</source>
        <translation>Everything is in order, checked at {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="113"/>
        <source>Er is iets mis. Schrijf niets meer in dit huis en zet een back-up terug die wel klopt.</source>
        <translation>Something is wrong. Write nothing more in this house and restore a back-up that is sound.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="109"/>
        <source>Het huis zelf is heel, maar achteraan het toegangslogboek ontbreken regels.</source>
        <translation>The house itself is intact, but entries are missing at the end of the access log.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="55"/>
        <source>Weet je waarom ze ontbreken?</source>
        <translation>Do you know why they are missing?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="57"/>
        <source>bv. een oudere kopie van het bestand werd met de hand teruggezet</source>
        <translation>e.g. an older copy of the file was put back by hand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="59"/>
        <source>Schrijf het in het boek</source>
        <translation>Write it in the log</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="111"/>
        <source>Het huis zelf is heel, maar niet elk bestand erin.</source>
        <translation>The house itself is intact, but not every file in it.</translation>
    </message>
</context>
<context>
    <name>ClosuresCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="102"/>
        <source>{name} (soort gesprek)</source>
        <translation>{name} (kind of talk)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="44"/>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="52"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="61"/>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="139"/>
        <source>Sluiting toevoegen</source>
        <translation>Add a closure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="66"/>
        <source>Wie of wat</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="45"/>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="98"/>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="99"/>
        <source>het hele huis</source>
        <translation>the whole house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="115"/>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="120"/>
        <source>Geen sluitingen. Wettelijke feestdagen zijn al gekend.</source>
        <translation>No closures. Public holidays are known already.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="188"/>
        <source>Vanaf welke dag?</source>
        <translation>From which day?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="191"/>
        <source>Dit is geen dag.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="139"/>
        <source>Extra uren toevoegen</source>
        <translation>Add extra hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="54"/>
        <source>Gesloten of extra open</source>
        <translation>Closed or open longer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="47"/>
        <source>Of op deze dagen</source>
        <translation>Or on these days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="65"/>
        <source>Schoolvakantie overnemen</source>
        <translation>Take over a school holiday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="38"/>
        <source>Sluitingen, verlof en extra uren</source>
        <translation>Closures, leave and extra hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="50"/>
        <source>Van – tot (leeg: de hele dag)</source>
        <translation>From – to (empty: the whole day)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="50"/>
        <source>bv. 16-20 of 9-12, 13u30-17</source>
        <translation>e.g. 16-20 or 9-12, 13:30-17</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="47"/>
        <source>bv. 3/12, 10/12 en 17/12, of 21/12 – 3/1</source>
        <translation>e.g. 3/12, 10/12 and 17/12, or 21/12 – 3/1</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="57"/>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="130"/>
        <source>extra uren</source>
        <translation>extra hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="80"/>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="56"/>
        <source>gesloten of met verlof</source>
        <translation>closed or on leave</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="82"/>
        <source>{name}: {first} – {last} (te controleren)</source>
        <translation>{name}: {first} – {last} (to be checked)</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="30"/>
        <source>Waar de gegevens staan</source>
        <translation>Where the data are kept</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="44"/>
        <source>Het scherm</source>
        <translation>The screen</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="46"/>
        <source>Taal van het scherm</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="49"/>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="56"/>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="51"/>
        <source>zoals het systeem</source>
        <translation>same as the system</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="52"/>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="53"/>
        <source>donker</source>
        <translation>dark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="56"/>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="64"/>
        <source>Vergrendelen</source>
        <translation>Locking</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="65"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="66"/>
        <source>Vergrendelen na</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="67"/>
        <source>Zonder invoer vergrendelt deze computer vanzelf na:</source>
        <translation>Without input this computer locks itself after:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="70"/>
        <source>Vergrendelen kan altijd meteen met Ctrl+L.</source>
        <translation>You can always lock it at once with Ctrl+L.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="90"/>
        <source>Het huis (gedeelde server)</source>
        <translation>The house (shared server)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="90"/>
        <source>Het huis</source>
        <translation>The house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="91"/>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="118"/>
        <source>Deze computer vergrendelt voortaan na {minutes} minuten.</source>
        <translation>From now on this computer locks after {minutes} minutes.</translation>
    </message>
</context>
<context>
    <name>EidCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="33"/>
        <source>Pad van de eID-software</source>
        <translation>Path of the eID software</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="38"/>
        <source>Gebruik dit pad</source>
        <translation>Use this path</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="67"/>
        <source>De eID-software staat klaar: {path}</source>
        <translation>The eID software is ready: {path}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="74"/>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="27"/>
        <source>Brieven ondertekenen</source>
        <translation>Signing letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="26"/>
        <source>Identiteitskaarten lezen, brieven ondertekenen</source>
        <translation>Reading identity cards, signing letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="35"/>
        <source>leeg: waar ze op dit soort computer hoort te staan; of de PKCS#11 van een andere kaart</source>
        <translation>empty: its usual place on this kind of computer; or the PKCS#11 of another card</translation>
    </message>
</context>
<context>
    <name>EquipmentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="27"/>
        <source>Materiaal</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="30"/>
        <source>Nieuw materiaal (bv. zandtafel)</source>
        <translation>New equipment (e.g. sand tray)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="32"/>
        <source>Materiaal toevoegen</source>
        <translation>Add equipment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="38"/>
        <source>Staat in</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="47"/>
        <source>geen vaste kamer: het wordt gebracht</source>
        <translation>no fixed room: it is brought</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="57"/>
        <source>Buiten gebruik</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="57"/>
        <source>Weer in gebruik</source>
        <translation>Use again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="61"/>
        <source>Nog niets. Voeg toe waarvan er maar één of enkele zijn.</source>
        <translation>Nothing yet. Add whatever there is only one or a few of.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="64"/>
        <source>verplaatsbaar</source>
        <translation>movable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="66"/>
        <source>staat in {room}</source>
        <translation>kept in {room}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="77"/>
        <source>Geef het een naam.</source>
        <translation>Give it a name.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="66"/>
        <source>Probeer…</source>
        <translation>Try…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="73"/>
        <source>Vergelijk met</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="74"/>
        <source>Leeg op papier</source>
        <translation>Blank on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="75"/>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="76"/>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="77"/>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="281"/>
        <source>Exporteer…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="123"/>
        <source>kan starten</source>
        <translation>can be started</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="123"/>
        <source>staat uit</source>
        <translation>is off</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="133"/>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="141"/>
        <source>Zet uit</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="141"/>
        <source>Zet aan</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="150"/>
        <source>Versie {version}, {count} onderdelen</source>
        <translation>Version {version}, items: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="153"/>
        <source>Van {who}, {day}</source>
        <translation>By {who}, {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="158"/>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="170"/>
        <source>HealthDesk kan alles wat in dit formulier staat.</source>
        <translation>HealthDesk can do everything in this form.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="172"/>
        <source>Eén ding in dit formulier kan niet. Kijk na voor je het aanzet:</source>
        <translation>HealthDesk cannot do one thing in this form. Check before you switch it on:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="174"/>
        <source>{count} dingen in dit formulier kunnen niet. Kijk na voor je het aanzet:</source>
        <translation>HealthDesk cannot do {count} things in this form. Check before you switch it on:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="179"/>
        <source>… en nog {count}</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="200"/>
        <source>{title} staat uit; oude antwoorden blijven leesbaar.</source>
        <translation>{title} is off; old answers stay readable.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="202"/>
        <source>{title} kan gestart worden.</source>
        <translation>{title} can be started.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="281"/>
        <source>FHIR-formulier (*.json)</source>
        <translation>FHIR form (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="296"/>
        <source>Formulier bewaard als {file}.</source>
        <translation>Form saved as {file}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="130"/>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="130"/>
        <source>Maak een eigen versie…</source>
        <translation>Make your own version…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="70"/>
        <source>Wie leest wat…</source>
        <translation>Who reads what…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="161"/>
        <source>Alleen voor {roles}: {part}</source>
        <translation>Only for {roles}: {part}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="162"/>
        <source>vragen die in geen deel staan</source>
        <translation>questions outside any part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="245"/>
        <source>Wie welk deel leest, is bewaard.</source>
        <translation>Who reads which part is saved.</translation>
    </message>
</context>
<context>
    <name>FormPartsDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="33"/>
        <source>Wie leest wat</source>
        <translation>Who reads what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="43"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="45"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="60"/>
        <source>Wie een deel niet leest, ziet er alleen de titel van en verliest niets van wat er staat. Ondertekenen doet wie alle delen leest. De persoon zelf heeft recht op alles. Het geldt vanaf nu, ook voor wat al ingevuld is.</source>
        <translation>Staff who cannot read a part see only its title; the answers in it are kept. Only staff who can read every part can sign. The person concerned is entitled to see everything. This applies from now on, also to forms that are already filled in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="68"/>
        <source>Vragen die in geen deel staan</source>
        <translation>Questions outside any part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="94"/>
        <source>Gaat mee dicht, want het verraadt een antwoord uit een gesloten deel: {questions}</source>
        <translation>Closed with it, because it would give away an answer in a closed part: {questions}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="102"/>
        <source>In een andere versie gesloten, en dezelfde vragen dus ook hier: {parts}</source>
        <translation>Closed in another version, so the same questions are closed here too: {parts}</translation>
    </message>
</context>
<context>
    <name>FormsApartDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="27"/>
        <source>Twee versies vergelijken</source>
        <translation>Compare two versions</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="29"/>
        <source>{title}: versie {older} naast versie {newer}</source>
        <translation>{title}: version {older} beside version {newer}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="35"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="47"/>
        <source>Beide versies vragen hetzelfde, in dezelfde woorden.</source>
        <translation>Both versions ask the same, in the same words.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="50"/>
        <source>{added} erbij, {gone} weg, {other} anders.</source>
        <translation>{added} added, {gone} gone, {other} different.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="71"/>
        <source>was: {was}; wordt: {becomes}</source>
        <translation>was: {was}; becomes: {becomes}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="79"/>
        <source>erbij</source>
        <translation>added</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="80"/>
        <source>weg</source>
        <translation>gone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="81"/>
        <source>andere woorden</source>
        <translation>different wording</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="82"/>
        <source>ander soort antwoord</source>
        <translation>different kind of answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="83"/>
        <source>andere keuzes</source>
        <translation>different choices</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="84"/>
        <source>nu verplicht</source>
        <translation>required now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="85"/>
        <source>niet meer verplicht</source>
        <translation>no longer required</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="86"/>
        <source>gevraagd in andere gevallen</source>
        <translation>asked in different cases</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="87"/>
        <source>op een andere plaats</source>
        <translation>in a different place</translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="44"/>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="46"/>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="47"/>
        <source>Onderdelen</source>
        <translation>Items</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="48"/>
        <source>Van</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="49"/>
        <source>Starten</source>
        <translation>Can be started</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="52"/>
        <source>Formulieren</source>
        <translation>Forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="56"/>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="174"/>
        <source>Laad een formulier…</source>
        <translation>Load a form…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="63"/>
        <source>Wat al ondertekend is, houdt de versie waarmee het gevraagd werd, ook als je die uitzet.</source>
        <translation>What has been signed keeps the version it was asked with, even when you switch that version off.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="173"/>
        <source>FHIR-formulier (*.json)</source>
        <translation>FHIR form (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="193"/>
        <source>{title} is geladen en staat nog uit. Probeer het eerst.</source>
        <translation>{title} is loaded and still off. Try it first.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="196"/>
        <source>{title} is geladen en staat nog uit. Niet alles erin kan: zie hiernaast.</source>
        <translation>{title} is loaded and still off. HealthDesk cannot do everything in it: see alongside.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="205"/>
        <source>kan starten</source>
        <translation>can be started</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="205"/>
        <source>staat uit</source>
        <translation>is off</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="54"/>
        <source>Nieuw formulier…</source>
        <translation>New form…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="145"/>
        <source>{title} is bewaard als versie {version} en staat nog uit. Probeer het, en zet het dan aan.</source>
        <translation>{title} is saved as version {version} and still off. Try it, then switch it on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="161"/>
        <source>Je bouwde aan “{title}” en bewaarde het nog niet.</source>
        <translation>You were building “{title}” and have not saved it yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="163"/>
        <source>Je bouwde aan een formulier zonder naam en bewaarde het nog niet.</source>
        <translation>You were building a form without a name and have not saved it yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="165"/>
        <source>Bouw verder</source>
        <translation>Go on building</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="160"/>
        <source>Vul dagen en uren in, bijvoorbeeld ma-vr 9-12.</source>
        <translation>Fill in days and hours, for instance Mon-Fri 9-12.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="139"/>
        <source>voorbij</source>
        <translation>over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="127"/>
        <source>{name} (soort gesprek)</source>
        <translation>{name} (kind of talk)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="92"/>
        <source>soort gesprek zonder eigen uren · altijd mogelijk</source>
        <translation>kind of talk without its own hours · always possible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="91"/>
        <source>kamer zonder eigen uren · altijd te gebruiken</source>
        <translation>room without its own hours · always available</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="63"/>
        <source>Een kamer of een soort gesprek zonder uren kan altijd. Met uren alleen dan: ook niet vóór de eerste dag en niet na de laatste.</source>
        <translation>A room or a kind of talk without hours is always available. With hours, only then: not before the first day and not after the last.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="53"/>
        <source>Van wie of wat</source>
        <translation>For whom or what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="46"/>
        <source>bv. ma-vr 9-12, 13u30-17; za 10-12</source>
        <translation>e.g. Mon-Fri 9-12, 13:30-17; Sat 10-12</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="46"/>
        <source>Dagen en uren</source>
        <translation>Days and hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="39"/>
        <source>Vaste uren</source>
        <translation>Weekly hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="41"/>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="47"/>
        <source>Uren toevoegen</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="55"/>
        <source>Ritme</source>
        <translation>How often</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="71"/>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="72"/>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="73"/>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="74"/>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="75"/>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="76"/>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="77"/>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="133"/>
        <source>om de twee weken</source>
        <translation>every other week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="122"/>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="100"/>
        <source>Nog niemand heeft vaste uren. Zonder uren vindt niemand een moment.</source>
        <translation>Nobody has weekly hours yet. Without hours no slot can be found.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="165"/>
        <source>Dit is geen dag.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="44"/>
        <source>Ingaand op</source>
        <translation>Starting on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="45"/>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="44"/>
        <source>leeg: vandaag</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="45"/>
        <source>leeg: zonder einde</source>
        <translation>empty: no end date</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="42"/>
        <source>om de twee weken, te tellen vanaf de eerste</source>
        <translation>every two weeks, counting from the first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="137"/>
        <source>tot en met {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="135"/>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
</context>
<context>
    <name>HouseSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="45"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="61"/>
        <source>Naam en adres, zoals op brieven</source>
        <translation>Name and address, as on letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="65"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="66"/>
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="67"/>
        <source>Postcode en gemeente</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="68"/>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="69"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="70"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="78"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="153"/>
        <source>Openingsuren</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="79"/>
        <source>Bijvoorbeeld 9-12, 13u30-17. Leeg: gesloten.</source>
        <translation>For instance 9-12, 13:30-17. Empty: closed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="82"/>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="83"/>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="84"/>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="85"/>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="86"/>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="87"/>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="88"/>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="98"/>
        <source>Afspraken van dit huis</source>
        <translation>How this house does things</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="100"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="110"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="154"/>
        <source>Venster van de omslagen</source>
        <translation>Envelope window</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="101"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="144"/>
        <source>venster links</source>
        <translation>window on the left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="101"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="144"/>
        <source>venster rechts</source>
        <translation>window on the right</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="104"/>
        <source>Wat wordt gevraagd</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="106"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="146"/>
        <source>naam en geboortedatum</source>
        <translation>name and date of birth</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="107"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="147"/>
        <source>alleen een schuilnaam en leeftijd</source>
        <translation>only a pseudonym and an age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="112"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="156"/>
        <source>Wat wordt gevraagd van wie nieuw is</source>
        <translation>What we ask of somebody new</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="114"/>
        <source>Vanaf welke leeftijd tekent iemand zelf in</source>
        <translation>Age from which people sign for themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="229"/>
        <source>Het huis is bewaard.</source>
        <translation>House details saved.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="15"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="16"/>
        <source>voornaam</source>
        <translation>first name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="17"/>
        <source>familienaam</source>
        <translation>family name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="18"/>
        <source>roepnaam</source>
        <translation>preferred name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="19"/>
        <source>naam in eigen schrift</source>
        <translation>name in own script</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="20"/>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="21"/>
        <source>leeftijd</source>
        <translation>age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="22"/>
        <source>geslacht</source>
        <translation>sex</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="23"/>
        <source>rijksregisternummer</source>
        <translation>national number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="24"/>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="25"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="26"/>
        <source>contactafspraak</source>
        <translation>how to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="27"/>
        <source>straat</source>
        <translation>street</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="28"/>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="29"/>
        <source>gemeente</source>
        <translation>town</translation>
    </message>
    <message>
        <source>land</source>
        <translation>country</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="30"/>
        <source>taal</source>
        <translation>language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="31"/>
        <source>tolk</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="32"/>
        <source>ziekenfonds</source>
        <translation>health fund</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="33"/>
        <source>inschrijvingsnummer</source>
        <translation>membership number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="34"/>
        <source>aangemeld door</source>
        <translation>referred by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="35"/>
        <source>let op</source>
        <translation>attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="36"/>
        <source>overleden</source>
        <translation>died</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="37"/>
        <source>huisnummer</source>
        <translation>house number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="38"/>
        <source>bus</source>
        <translation>box</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="65"/>
        <source>Mensen invoeren</source>
        <translation>Import people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="80"/>
        <source>Wat er in het bestand staat</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="88"/>
        <source>Niets invoeren</source>
        <translation>Import nobody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="89"/>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="169"/>
        <source>Voer in</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="110"/>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="111"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="112"/>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="115"/>
        <source>Wat gebeurt er</source>
        <translation>What happens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="150"/>
        <source>{new} nieuw, {known} al gekend, {passed} overgeslagen, {faults} met een fout.</source>
        <translation>{new} new, {known} known already, {passed} skipped, {faults} with an error.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="164"/>
        <source>Zolang er een fout in staat, komt niemand erin. Verbeter het bestand of laat een kolom weg.</source>
        <translation>As long as there is an error, nobody is imported. Correct the file or leave a column out.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="167"/>
        <source>Voer {count} mensen in</source>
        <translation>Import {count} people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="168"/>
        <source>Voer 1 persoon in</source>
        <translation>Import 1 person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="204"/>
        <source>(laat weg)</source>
        <translation>(leave out)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="209"/>
        <source>(zonder kop)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="244"/>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="245"/>
        <source>al gekend</source>
        <translation>known already</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="247"/>
        <source>fout</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="248"/>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="261"/>
        <source>misschien {who}</source>
        <translation>perhaps {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="152"/>
        <source>Van {perhaps} moet iemand zeggen of we de persoon al kennen.</source>
        <translation>For {perhaps}, somebody has to say whether we know the person already.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="246"/>
        <source>te kiezen</source>
        <translation>to decide</translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="31"/>
        <source>Mensen invoeren en uitvoeren</source>
        <translation>Importing and exporting people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="36"/>
        <source>Uit een CSV, een rekenblad (.xlsx, .ods) of FHIR (.json, .ndjson). Je ziet eerst wat er met elke rij gebeurt; dan komt iedereen erin, of niemand.</source>
        <translation>From a CSV, a spreadsheet (.xlsx, .ods) or FHIR (.json, .ndjson). You first see what happens to each row; then everybody is imported, or nobody.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="39"/>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="40"/>
        <source>Voer iedereen uit…</source>
        <translation>Export everybody…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="87"/>
        <source>Kies een bestand met mensen</source>
        <translation>Choose a file of people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="85"/>
        <source>Mensen (*.csv *.txt *.xlsx *.xls *.ods *.json *.ndjson)</source>
        <translation>People (*.csv *.txt *.xlsx *.xls *.ods *.json *.ndjson)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="86"/>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="91"/>
        <source>Voer iedereen uit</source>
        <translation>Export everybody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="90"/>
        <source>Rekenblad (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="90"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="90"/>
        <source>FHIR R4 (*.json)</source>
        <translation>FHIR R4 (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="91"/>
        <source>mensen.xlsx</source>
        <translation>people.xlsx</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="95"/>
        <source>1 persoon uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.</source>
        <translation>1 person exported. Outside HealthDesk this file is not protected.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="94"/>
        <source>{count} mensen uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.</source>
        <translation>{count} people exported. Outside HealthDesk this file is not protected.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="99"/>
        <source>{count} mensen ingevoerd.</source>
        <translation>{count} people imported.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="45"/>
        <source>{when} · {count} mensen uit {file}, door {who}</source>
        <translation>{when} · {count} people from {file}, by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="114"/>
        <source>{count} mensen teruggenomen.</source>
        <translation>Import of {count} people undone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="44"/>
        <source>{when} · 1 persoon uit {file}, door {who}</source>
        <translation>{when} · 1 person from {file}, by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="115"/>
        <source>1 persoon teruggenomen.</source>
        <translation>Import of 1 person undone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="100"/>
        <source>1 persoon ingevoerd.</source>
        <translation>1 person imported.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="39"/>
        <source>Nieuw soort gesprek</source>
        <translation>New kind of talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="44"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="48"/>
        <source>Wie geeft dit</source>
        <translation>Who gives these talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="55"/>
        <source>Niemand aangeduid: iedereen geeft het.</source>
        <translation>Nobody chosen: everybody gives them.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="58"/>
        <source>Een keer in deze groep is een gesprek van het traject</source>
        <translation>Each time in this group counts as one talk of the course</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="59"/>
        <source>Anders worden gesprekken in groep apart geteld, naast het traject.</source>
        <translation>Otherwise talks in a group are counted separately, alongside the course of talks.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="76"/>
        <source>{name} (niet meer)</source>
        <translation>{name} (no longer)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="80"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="83"/>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="85"/>
        <source>Langer met een tolk</source>
        <translation>Longer with an interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="88"/>
        <source>Voorbereiding</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="91"/>
        <source>Rust erna</source>
        <translation>Rest afterwards</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="93"/>
        <source>Plaatsen</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="97"/>
        <source>geen groep</source>
        <translation>no group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="99"/>
        <source>Wat de therapeut ervoor vrijhoudt, om zich voor te bereiden.</source>
        <translation>Time the therapist keeps free beforehand, to prepare.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="100"/>
        <source>Wat de therapeut erna vrijhoudt.</source>
        <translation>Time the therapist keeps free afterwards.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="102"/>
        <source>De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd.</source>
        <translation>The search keeps it free; whoever books by hand is told.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="105"/>
        <source>Wat al geboekt is, houdt zijn lengte.</source>
        <translation>What has been booked keeps its length.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="127"/>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
</context>
<context>
    <name>LeftOutsideCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="59"/>
        <source>Eén gesprek staat op een moment waarop de therapeut niet werkt, het huis of de kamer gesloten of buiten gebruik is, of de kamer of dat soort gesprek andere uren heeft. Het is niet afgezegd: verzet het of zeg het zelf af.</source>
        <translation>One talk is at a time when the therapist does not work, the house or the room is closed or out of use, or the room or that kind of talk has other hours. It was not cancelled: move it or cancel it yourself.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="31"/>
        <source>Op te lossen</source>
        <translation>To be resolved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="67"/>
        <source>en nog {count} later</source>
        <translation>and {count} more later</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="53"/>
        <source>{count} gesprekken staan op een moment waarop de therapeut niet werkt, het huis of de kamer gesloten of buiten gebruik is, of de kamer of dat soort gesprek andere uren heeft. Ze zijn niet afgezegd: verzet ze of zeg ze zelf af.</source>
        <translation>{count} talks are at a time when the therapist does not work, the house or the room is closed or out of use, or the room or that kind of talk has other hours. They were not cancelled: move or cancel them yourself.</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="34"/>
        <source>Is dit dezelfde persoon?</source>
        <translation>Is this the same person?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="36"/>
        <source>dezelfde: sla over</source>
        <translation>the same person: skip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="37"/>
        <source>iemand anders: voer in</source>
        <translation>somebody else: import</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="42"/>
        <source>Alle die nog wachten: voer in</source>
        <translation>All that still wait: import</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="61"/>
        <source>Rij {row}: kennen we deze persoon al?</source>
        <translation>Row {row}: do we know this person already?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="63"/>
        <source>gekend: {who}</source>
        <translation>known: {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="64"/>
        <source>in het bestand</source>
        <translation>in the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="45"/>
        <source>Wat we van beide weten</source>
        <translation>What we know about both</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="34"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="35"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="36"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="37"/>
        <source>Dossier van</source>
        <translation>Whose file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="40"/>
        <source>Toegangslogboek</source>
        <translation>Access log</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="43"/>
        <source>Kijk na of niets gewijzigd is</source>
        <translation>Check that nothing was changed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="44"/>
        <source>Toon oudere</source>
        <translation>Show older</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="46"/>
        <source>Welke regels</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="47"/>
        <source>alles</source>
        <translation>all</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="47"/>
        <source>met een reden binnengegaan</source>
        <translation>opened with a reason</translation>
    </message>
</context>
<context>
    <name>PartReadersRow</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/part_readers_row.py" line="30"/>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/part_readers_row.py" line="53"/>
        <source>sinds {day}, {who}</source>
        <translation>since {day}, {who}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="30"/>
        <source>Nieuw wachtwoord voor {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="34"/>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="34"/>
        <source>Een zin van vier of vijf woorden.</source>
        <translation>A phrase of four or five words.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="40"/>
        <source>Haar of zijn oude notities gaan met het nieuwe wachtwoord niet meer open: een collega-therapeut laat opnieuw toe.</source>
        <translation>Their older notes no longer open with the new password: a fellow therapist has to let them in again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="45"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="45"/>
        <source>Wachtwoord geven</source>
        <translation>Set the password</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="55"/>
        <source>Iemand erbij</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="58"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="64"/>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="67"/>
        <source>Een zin van vier of vijf woorden. Leeg: staat in de agenda, maar meldt zich niet aan.</source>
        <translation>A phrase of four or five words. Empty: appears in the calendar but does not sign in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="77"/>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="103"/>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="82"/>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="105"/>
        <source>Talen van gesprekken</source>
        <translation>Languages spoken in talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="87"/>
        <source>niet gezegd</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="88"/>
        <source>vrouw</source>
        <translation>female</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="89"/>
        <source>man</source>
        <translation>male</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="90"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="94"/>
        <source>Geslacht, voor wie liever met een vrouw of man praat</source>
        <translation>Sex, for people who would rather talk to a woman or a man</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="112"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="113"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="48"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="49"/>
        <source>In gebruik</source>
        <translation>In use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="70"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="71"/>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="158"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="122"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="122"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="138"/>
        <source>Toch bewaren</source>
        <translation>Save anyway</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_section.py" line="116"/>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="51"/>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="221"/>
        <source>Bewaren en vergeten</source>
        <translation>Keeping and forgetting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="92"/>
        <source>Wie aan de beurt is</source>
        <translation>Who is due</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="61"/>
        <source>Er is nu niemand aan de beurt.</source>
        <translation>Nobody is due now.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="66"/>
        <source>Hoe het eindigde</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="68"/>
        <source>Vergeet wie aangeduid is…</source>
        <translation>Forget those selected…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="194"/>
        <source>Vergeet alle {count} in de lijst…</source>
        <translation>Forget all {count} in the list…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="120"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="121"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="123"/>
        <source>Laatste contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="126"/>
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="129"/>
        <source>Gezocht</source>
        <translation>Reached out to</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="132"/>
        <source>Uiterlijk weg</source>
        <translation>Gone by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="138"/>
        <source>Code van één dossier</source>
        <translation>Code of one file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="139"/>
        <source>bv. wie per vergissing ingeschreven werd, of het zelf vraagt</source>
        <translation>e.g. somebody registered by mistake, or who asked for it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="141"/>
        <source>Mag dit weg?</source>
        <translation>May this be erased?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="255"/>
        <source>{name} ({code}) vergeten?</source>
        <translation>Forget {name} ({code})?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="257"/>
        <source>{count} mensen vergeten?</source>
        <translation>Forget {count} people?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="264"/>
        <source>Vergeet voorgoed</source>
        <translation>Forget for good</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="330"/>
        <source>{talks} + {count} in groep</source>
        <translation>{talks} + {count} in a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="259"/>
        <source>Alles wordt gewist: gegevens, formulieren, notities, verwijzingen en brieven. Dat kan niet teruggedraaid worden. In back-ups van vroeger staat het nog tot die weg zijn.</source>
        <translation>Everything is erased: details, forms, notes, referrals and letters. This cannot be undone. It remains in earlier back-ups until those are gone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="274"/>
        <source>{names} is gezocht en niet bereikt, het laatst op {day}.</source>
        <translation>We tried to reach {names} without success, last on {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="276"/>
        <source>{names} zijn gezocht en niet bereikt, het laatst op {day}.</source>
        <translation>We tried to reach {names} without success, last on {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="279"/>
        <source>{names} en nog {count}</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="295"/>
        <source>Vergeten: {count}.</source>
        <translation>Forgotten: {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="212"/>
        <source>De regel van het programma geldt weer.</source>
        <translation>The program’s rule applies again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="175"/>
        <source>De regel van jullie huis kan niet meer: die van het programma geldt.</source>
        <translation>Your house’s rule is no longer possible: the program’s applies.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="108"/>
        <source>Geschiedenis…</source>
        <translation>History…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="198"/>
        <source>Regel bewaard.</source>
        <translation>Rule saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="110"/>
        <source>Terug naar het origineel</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="106"/>
        <source>Wijzig de regel…</source>
        <translation>Change the rule…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="193"/>
        <source>Vergeet deze ene persoon…</source>
        <translation>Forget this one person…</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="26"/>
        <source>Nieuwe kamer</source>
        <translation>New room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="29"/>
        <source>Wat de kamer biedt</source>
        <translation>What the room offers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="31"/>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="49"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="32"/>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="50"/>
        <source>prikkelarm</source>
        <translation>low-stimulus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="33"/>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="51"/>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="40"/>
        <source>Stoelen</source>
        <translation>Chairs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="42"/>
        <source>Leeg na een gesprek</source>
        <translation>Kept empty after a talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="42"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="44"/>
        <source>Om te verluchten en op te ruimen, tot er weer iemand komt.</source>
        <translation>To air it and tidy up before the next person comes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="45"/>
        <source>De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd.</source>
        <translation>The search keeps it free; whoever books by hand is told.</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="22"/>
        <source>Kamers</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="24"/>
        <source>Kamer toevoegen…</source>
        <translation>Add a room…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="28"/>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="37"/>
        <source>1 stoel</source>
        <translation>1 chair</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="37"/>
        <source>{count} stoelen</source>
        <translation>{count} chairs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="40"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="41"/>
        <source>prikkelarm</source>
        <translation>low-stimulus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="42"/>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="44"/>
        <source>{minutes} min leeg erna</source>
        <translation>{minutes} min empty afterwards</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="29"/>
        <source>Nog geen kamers. Zonder kamer kan niemand ter plaatse komen.</source>
        <translation>No rooms yet. Without a room nobody can come in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="40"/>
        <source>met trap</source>
        <translation>has stairs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="39"/>
        <source>buiten gebruik</source>
        <translation>out of use</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="24"/>
        <source>Soorten gesprekken</source>
        <translation>Kinds of talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="28"/>
        <source>Soort toevoegen…</source>
        <translation>Add a kind…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="33"/>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="48"/>
        <source>{minutes} min voorbereiding</source>
        <translation>{minutes} min preparation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="48"/>
        <source>{minutes} min rust erna</source>
        <translation>{minutes} min rest afterwards</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="51"/>
        <source>buiten gebruik</source>
        <translation>out of use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="56"/>
        <source>telt mee in het traject</source>
        <translation>counts towards the course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="65"/>
        <source>niemand geeft dit nog</source>
        <translation>nobody gives this any more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="66"/>
        <source>door {names}</source>
        <translation>by {names}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="47"/>
        <source>{minutes} minuten · met tolk {longer}</source>
        <translation>{minutes} minutes · {longer} with an interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="34"/>
        <source>Nog niets. Voeg toe wat er geboekt kan worden.</source>
        <translation>Nothing yet. Add what can be booked.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="49"/>
        <source>groep van {places}</source>
        <translation>group of {places}</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_card.py" line="20"/>
        <source>Het herstelblad</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_card.py" line="23"/>
        <source>Met dit blad komt een coördinator binnen die haar wachtwoord vergat. Is het kwijt, of heeft iemand het gezien die het niet mocht zien? Maak dan een nieuw: het oude opent het huis daarna niet meer. Back-ups van vroeger gaan nog wel open met het blad van toen.</source>
        <translation>With this sheet a coordinator who has forgotten the password can get in. Is it lost, or has somebody seen it who should not have? Then make a new one: the old one will no longer open the house. Earlier back-ups still open with the sheet of that time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_card.py" line="28"/>
        <source>Nieuw herstelblad…</source>
        <translation>New recovery sheet…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="37"/>
        <source>Nieuw herstelblad</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="39"/>
        <source>Je wachtwoord nog eens: wie voorbijkomt, mag hier geen blad maken.</source>
        <translation>Your password once more: nobody passing by should be able to make a sheet here.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="42"/>
        <source>Je wachtwoord</source>
        <translation>Your password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="46"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="47"/>
        <source>Maak het blad</source>
        <translation>Make the sheet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="48"/>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="49"/>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="72"/>
        <source>Vul je wachtwoord in.</source>
        <translation>Fill in your password.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="90"/>
        <source>Bewaar dit blad of druk het af. Pas daarna geldt het, en opent het oude het huis niet meer. Wij bewaren de code nergens.</source>
        <translation>Save or print this sheet. Only then does it count, and the old one no longer opens the house. We keep the code nowhere.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="112"/>
        <source>Bewaar het herstelblad</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="112"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="113"/>
        <source>herstelblad.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="117"/>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="133"/>
        <source>Het nieuwe blad geldt. Vernietig het oude, en leg dit achter slot.</source>
        <translation>The new sheet is now valid. Destroy the old one, and lock this one away.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="134"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="43"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="44"/>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="45"/>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="47"/>
        <source>Aanmelden</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="51"/>
        <source>Mensen en rollen</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="54"/>
        <source>Iemand erbij</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="55"/>
        <source>Nieuw wachtwoord…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="56"/>
        <source>Werkt hier niet meer…</source>
        <translation>No longer works here…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="128"/>
        <source>{name} is bewaard.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="152"/>
        <source>Het nieuwe wachtwoord geldt vanaf nu.</source>
        <translation>The new password applies from now on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="160"/>
        <source>Werkt {name} hier niet meer?</source>
        <translation>Does {name} no longer work here?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="161"/>
        <source>Niet meer laten aanmelden</source>
        <translation>Stop them signing in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="164"/>
        <source>De naam blijft staan onder wat er gedaan werd. Komende gesprekken blijven in de agenda en staan bij Ruimtes en uren onder Op te lossen.</source>
        <translation>The name stays with what was done. Coming talks stay in the calendar and are listed at Rooms and hours under To be resolved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="182"/>
        <source>{name} meldt zich niet meer aan.</source>
        <translation>{name} no longer signs in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="203"/>
        <source>werkt hier niet meer</source>
        <translation>no longer works here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="204"/>
        <source>kan aanmelden</source>
        <translation>can sign in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="204"/>
        <source>alleen agenda</source>
        <translation>calendar only</translation>
    </message>
</context>
<context>
    <name>TherapistFields</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="28"/>
        <source>tot en met (jaar)</source>
        <translation>up to (years)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="27"/>
        <source>Ziet mensen vanaf (jaar)</source>
        <translation>Sees people from (years)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="29"/>
        <source>Ziet mensen tot en met (jaar)</source>
        <translation>Sees people up to (years)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="30"/>
        <source>RIZIV-nummer</source>
        <translation>RIZIV number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="38"/>
        <source>Hoe oud is wie met deze therapeut praat; leeg: geen grens.</source>
        <translation>The age of the people this therapist sees; empty: no limit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="56"/>
        <source>Een leeftijd in jaren, of niets.</source>
        <translation>An age in years, or nothing.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="33"/>
        <source>niet gezegd</source>
        <translation>not stated</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="35"/>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="35"/>
        <source>Staat onder eigen brieven.</source>
        <translation>Appears under their own letters.</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="36"/>
        <source>Reistijd bij huisbezoeken</source>
        <translation>Travel time for home visits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="42"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="45"/>
        <source>Waarom (mag leeg)</source>
        <translation>Why (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="56"/>
        <source>Reistijd bewaren</source>
        <translation>Save the travel time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="53"/>
        <source>Enkele reis vanaf het huis. De zoeker houdt ze vrij voor en na elk huisbezoek; tussen twee huisbezoeken telt ze één keer. Zonder reistijd wordt er niets gerekend.</source>
        <translation>One way from the house. The search keeps it free before and after each home visit; between two home visits it counts once. Without travel time nothing is added.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="60"/>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="61"/>
        <source>Vanaf welke dag</source>
        <translation>From which day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="61"/>
        <source>leeg: vandaag</source>
        <translation>empty: today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="75"/>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="86"/>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="81"/>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="83"/>
        <source>Nog niets: de zoeker rekent geen reistijd.</source>
        <translation>Nothing yet: the search adds no travel time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="89"/>
        <source>{whose}: {minutes} min</source>
        <translation>{whose}: {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="92"/>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="59"/>
        <source>Wiens reistijd</source>
        <translation>Whose travel time</translation>
    </message>
</context>
<context>
    <name>WaitingPolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="52"/>
        <source>Dringend telt als zoveel dagen langer wachten</source>
        <translation>Urgent counts as this many extra days of waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="51"/>
        <source>Gauw telt als zoveel dagen langer wachten</source>
        <translation>Soon counts as this many extra days of waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="34"/>
        <source>Heeft dit huis een wachtlijst?</source>
        <translation>Does this house have a waiting list?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="46"/>
        <source>Waarheen ondertussen</source>
        <translation>Where to go in the meantime</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="32"/>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="63"/>
        <source>Wachtlijst bewaren</source>
        <translation>Save the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="57"/>
        <source>Wie het langst wacht, wordt eerst gevraagd. Wie later dan deze dagen bijkomt, gaat nooit voor, hoe dringend ook: zo blijft niemand eindeloos staan.</source>
        <translation>Whoever has waited longest is asked first. Somebody who joins more than this many days later never goes first, however urgent: that way nobody waits for ever.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="36"/>
        <source>geen wachtlijst</source>
        <translation>no waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="38"/>
        <source>gesloten: niemand erbij (wachtlijststop)</source>
        <translation>closed: nobody is added</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="37"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="48"/>
        <source>wordt getoond zolang de lijst gesloten is: waar iemand anders terechtkan</source>
        <translation>shown while the list is closed: where else people can go</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="142"/>
        <source>Het getal van het programma geldt weer.</source>
        <translation>The program’s number applies again.</translation>
    </message>
</context>
</TS>
