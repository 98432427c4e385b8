<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>EndPathDialog</name>
    <message>
        <source>Hoe is het afgelopen?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>In een zin (mag leeg)</source>
        <translation>In a sentence (optional)</translation>
    </message>
    <message>
        <source>Kies eerst hoe het is afgelopen.</source>
        <translation>Choose first how it ended.</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Sluit af</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Traject afsluiten</source>
        <translation>End the course of talks</translation>
    </message>
    <message>
        <source>Wat al geboekt is, blijft staan.</source>
        <translation>What was booked already stays.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Begin een traject…</source>
        <translation>Begin a course of talks…</translation>
    </message>
    <message>
        <source>Geen traject afgesproken</source>
        <translation>No course of talks agreed on</translation>
    </message>
    <message>
        <source>Het traject is afgesloten.</source>
        <translation>The course of talks has ended.</translation>
    </message>
    <message>
        <source>Het traject is bewaard.</source>
        <translation>The course of talks was saved.</translation>
    </message>
    <message>
        <source>Sluit af…</source>
        <translation>End it…</translation>
    </message>
    <message>
        <source>Traject</source>
        <translation>Course of talks</translation>
    </message>
    <message>
        <source>Vroeger: {first} – {last}, {outcome}</source>
        <translation>Before: {first} – {last}, {outcome}</translation>
    </message>
    <message>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>alles gepland</source>
        <translation>all planned</translation>
    </message>
    <message>
        <source>meer dan voorzien</source>
        <translation>more than foreseen</translation>
    </message>
    <message>
        <source>overbrugging</source>
        <translation>bridging</translation>
    </message>
    <message>
        <source>samen terugkijken: {day}</source>
        <translation>looking back together: {day}</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>tot {service} begint</source>
        <translation>until {service} begins</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dit is geen dag, bijvoorbeeld 3/4 of in maart.</source>
        <translation>This is not a day, for instance 3/4 or in March.</translation>
    </message>
    <message>
        <source>Geldt sinds {day}. Bron: {source}</source>
        <translation>In force since {day}. Source: {source}</translation>
    </message>
    <message>
        <source>Hoeveel gesprekken ongeveer</source>
        <translation>About how many talks</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Overbrugging tot</source>
        <translation>Bridge until</translation>
    </message>
    <message>
        <source>Samen terugkijken op</source>
        <translation>Look back together on</translation>
    </message>
    <message>
        <source>Traject beginnen</source>
        <translation>Begin a course of talks</translation>
    </message>
    <message>
        <source>Traject wijzigen</source>
        <translation>Change the course of talks</translation>
    </message>
    <message>
        <source>Vaste therapeut</source>
        <translation>Regular therapist</translation>
    </message>
    <message>
        <source>Volgens</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>de dienst die later begint; tot dan gaan de gesprekken hier door</source>
        <translation>the service that begins later; until then the talks go on here</translation>
    </message>
    <message>
        <source>komt dan in Te doen; mag leeg</source>
        <translation>shows up in To do then; optional</translation>
    </message>
    <message>
        <source>niet geteld</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>zoals het huis: ± {talks}</source>
        <translation>as the house does: ± {talks}</translation>
    </message>
    <message>
        <source>zonder vast aantal</source>
        <translation>without a fixed number</translation>
    </message>
</context>
<context>
    <name>PathPolicyCard</name>
    <message>
        <source>Afspraken met anderen</source>
        <translation>Arrangements with others</translation>
    </message>
    <message>
        <source>Aantallen bewaren</source>
        <translation>Save the numbers</translation>
    </message>
    <message>
        <source>Het aantal is een gewoonte, nooit een muur: wie meer nodig heeft, krijgt meer. Het programma zegt het alleen bij het boeken. Wat met iemand al afgesproken is, blijft zo.</source>
        <translation>The number is a habit, never a wall: whoever needs more gets more. The program only mentions it while booking. What was already agreed with somebody stays as it is.</translation>
    </message>
    <message>
        <source>Hoeveel gesprekken voorzien jullie ongeveer</source>
        <translation>About how many talks do you foresee</translation>
    </message>
    <message>
        <source>Trajecten</source>
        <translation>Courses of talks</translation>
    </message>
    <message>
        <source>in {months} maanden · sinds {day} · {state} · {source}</source>
        <translation>in {months} months · since {day} · {state} · {source}</translation>
    </message>
    <message>
        <source>nagekeken op {day}</source>
        <translation>checked on {day}</translation>
    </message>
    <message>
        <source>niet geteld</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gedaan: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Genoteerd: {day} komt het in Te doen.</source>
        <translation>Noted: it will be in To do {day}.</translation>
    </message>
    <message>
        <source>Laatst teruggebeld: {day}, {who}</source>
        <translation>Last called back: {day}, {who}</translation>
    </message>
    <message>
        <source>Later terugbellen</source>
        <translation>Call back later</translation>
    </message>
    <message>
        <source>Niemand beloofde terug te bellen.</source>
        <translation>Nobody promised to call back.</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Teruggebeld.</source>
        <translation>Called back.</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Welke dag of maand?</source>
        <translation>Which day or month?</translation>
    </message>
    <message>
        <source>bv. volgende maand, 3/4</source>
        <translation>e.g. next month, 3/4</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>goed zo</source>
        <translation>fine as it is</translation>
    </message>
    <message>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>niet meer bereikt</source>
        <translation>could not be reached any more</translation>
    </message>
    <message>
        <source>verder elders</source>
        <translation>goes on elsewhere</translation>
    </message>
    <message>
        <source>zelf gestopt</source>
        <translation>chose to stop</translation>
    </message>
    <message>
        <source>{had} gehad</source>
        <translation>{had} had</translation>
    </message>
    <message>
        <source>{name}: {talks} in {months} maanden</source>
        <translation>{name}: {talks} in {months} months</translation>
    </message>
    <message>
        <source>{planned} gepland</source>
        <translation>{planned} planned</translation>
    </message>
    <message>
        <source>{what} (te controleren)</source>
        <translation>{what} (to be checked)</translation>
    </message>
    <message>
        <source>± {foreseen} voorzien</source>
        <translation>± {foreseen} foreseen</translation>
    </message>
</context>
</TS>
