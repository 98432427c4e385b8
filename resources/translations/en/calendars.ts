<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Ze komen in de plaats van wat er al uit die agenda stond.</source>
        <translation>They replace what was there from that calendar.</translation>
    </message>
    <message>
        <source>Bezette momenten</source>
        <translation>Busy times</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Eigen agenda inlezen</source>
        <translation>Import somebody’s own calendar</translation>
    </message>
    <message>
        <source>In dit bestand staat niets bezet in het komende jaar.</source>
        <translation>Nothing in this file is busy in the coming year.</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Niets overnemen</source>
        <translation>Import nothing</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>hele dag</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>{count} bezette momenten van {therapist} in het komende jaar. Wat ze dan doet, wordt niet gelezen.</source>
        <translation>Busy times for {therapist} in the coming year: {count}. What they are for is not read.</translation>
    </message>
    <message>
        <source>{count} gesprekken staan al op zo’n moment: {days}. Ze blijven staan; verzet ze zelf.</source>
        <translation>{count} talks are already at such a time: {days}. They stay; move them yourself.</translation>
    </message>
    <message>
        <source>{days} hele dagen</source>
        <translation>{days} whole days</translation>
    </message>
    <message>
        <source>Eén gesprek staat al op zo’n moment: {days}. Het blijft staan; verzet het zelf.</source>
        <translation>One talk is already at such a time: {days}. It stays; move it yourself.</translation>
    </message>
</context>
<context>
    <name>CalendarsCard</name>
    <message>
        <source>Deze computer kan in een map een kalender per therapeut bijhouden, zonder namen: zo staan de gesprekken ook in een eigen programma.</source>
        <translation>This computer can keep a calendar per therapist in a folder, without names, so that the talks also appear in their own calendar program.</translation>
    </message>
    <message>
        <source>Agenda's van buiten en naar buiten</source>
        <translation>Calendars in and out</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Bewaar als kalenderbestand</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <source>Bewaar als kalenderbestand…</source>
        <translation>Save as a calendar file…</translation>
    </message>
    <message>
        <source>De eigen agenda van</source>
        <translation>Own calendar of</translation>
    </message>
    <message>
        <source>Een kalender per therapeut, zonder namen, houdt zichzelf bij in {folder}.</source>
        <translation>A calendar per therapist, without names, is kept up to date in {folder}.</translation>
    </message>
    <message>
        <source>Een therapeut geeft haar eigen agenda als kalenderbestand (.ics). Wat daarin staat, is voor ons alleen bezet: titels en namen worden niet gelezen.</source>
        <translation>A therapist gives you their own calendar as a calendar file (.ics). We only read when they are busy: titles and names are not read.</translation>
    </message>
    <message>
        <source>Gesprekken van</source>
        <translation>Talks of</translation>
    </message>
    <message>
        <source>In welke map komen de kalenders?</source>
        <translation>Which folder should the calendars go to?</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Kalenderbestand inlezen…</source>
        <translation>Import a calendar file…</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Niet meer bijhouden</source>
        <translation>Stop keeping them</translation>
    </message>
    <message>
        <source>Onze agenda voor een ander programma, een jaar vooruit. Wie hem al had, krijgt wijzigingen en afzeggingen bij de volgende keer. Buiten HealthDesk is het bestand niet beschermd.</source>
        <translation>Our calendar for another program, a year ahead. Whoever had it already gets changes and cancellations the next time. Outside HealthDesk the file is not protected.</translation>
    </message>
    <message>
        <source>Van niemand staat de eigen agenda erbij.</source>
        <translation>Nobody’s own calendar has been imported.</translation>
    </message>
    <message>
        <source>Wat in de titel staat</source>
        <translation>What the title says</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Welk kalenderbestand?</source>
        <translation>Which calendar file?</translation>
    </message>
    <message>
        <source>alle therapeuten</source>
        <translation>all therapists</translation>
    </message>
    <message>
        <source>alleen: gesprek</source>
        <translation>only the word “talk”</translation>
    </message>
    <message>
        <source>ook wie er komt</source>
        <translation>also who is coming</translation>
    </message>
    <message>
        <source>{count} bezette momenten, tot en met {day}</source>
        <translation>Busy times: {count}, until {day}</translation>
    </message>
    <message>
        <source>1 gesprek bewaard in {file}.</source>
        <translation>1 talk saved in {file}.</translation>
    </message>
    <message>
        <source>{count} gesprekken bewaard in {file}.</source>
        <translation>{count} talks saved in {file}.</translation>
    </message>
</context>
<context>
    <name>CalendarServersCard</name>
    <message>
        <source>De eigen agenda van een therapeut als momenten van afwezigheid, of de gesprekken hier, zonder namen, in een agenda op de eigen telefoon. Er gaat alleen iets over het net als je op de knop drukt.</source>
        <translation>A therapist’s own calendar as times away, or the talks here, without names, in the calendar on their own phone. Data is sent or fetched only when you press the button.</translation>
    </message>
    <message>
        <source>de gesprekken gaan eruit</source>
        <translation>the talks go out</translation>
    </message>
    <message>
        <source>de eigen agenda komt erin</source>
        <translation>their own calendar comes in</translation>
    </message>
    <message>
        <source>Agenda's op een server (CalDAV)</source>
        <translation>Calendars on a server (CalDAV)</translation>
    </message>
    <message>
        <source>Welke kant op</source>
        <translation>Which direction</translation>
    </message>
    <message>
        <source>Adres van de agenda</source>
        <translation>Address of the calendar</translation>
    </message>
    <message>
        <source>begint met https://, eindigt op de agenda zelf</source>
        <translation>begins with https://, ends with the calendar itself</translation>
    </message>
    <message>
        <source>Gebruiker</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Agenda toevoegen</source>
        <translation>Add calendar</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Er is nog geen agenda op een server.</source>
        <translation>There is no calendar on a server yet.</translation>
    </message>
    <message>
        <source>komt erin</source>
        <translation>comes in</translation>
    </message>
    <message>
        <source>gaat eruit, zonder namen</source>
        <translation>goes out, without names</translation>
    </message>
    <message>
        <source>Haal nu op…</source>
        <translation>Fetch now…</translation>
    </message>
    <message>
        <source>Zet nu klaar</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Vergeten</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Klaargezet: {written} nieuw of gewijzigd, {removed} weggenomen, {same} bleven zo.</source>
        <translation>Sent: {written} new or changed, {removed} removed, {same} unchanged.</translation>
    </message>
</context>
</TS>
