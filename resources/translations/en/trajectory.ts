<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>EndPathDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="35"/>
        <source>Hoe is het afgelopen?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="37"/>
        <source>In een zin (mag leeg)</source>
        <translation>In a sentence (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="57"/>
        <source>Kies eerst hoe het is afgelopen.</source>
        <translation>Choose first how it ended.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="39"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="39"/>
        <source>Sluit af</source>
        <translation>End it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="31"/>
        <source>Traject afsluiten</source>
        <translation>End the course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="38"/>
        <source>Wat al geboekt is, blijft staan.</source>
        <translation>What was booked already stays.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="98"/>
        <source>Begin een traject…</source>
        <translation>Start a course of talks…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="89"/>
        <source>Geen traject afgesproken</source>
        <translation>No course of talks agreed on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="165"/>
        <source>Het traject is afgesloten.</source>
        <translation>The course of talks has ended.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="165"/>
        <source>Het traject is bewaard.</source>
        <translation>The course of talks was saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="47"/>
        <source>Sluit af…</source>
        <translation>End it…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="34"/>
        <source>Traject</source>
        <translation>Course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="125"/>
        <source>Vroeger: {first} – {last}, {outcome}</source>
        <translation>Before: {first} – {last}, {outcome}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="98"/>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="107"/>
        <source>alles gepland</source>
        <translation>all planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="107"/>
        <source>meer dan voorzien</source>
        <translation>more than intended</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="109"/>
        <source>overbrugging</source>
        <translation>bridging</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="120"/>
        <source>samen terugkijken: {day}</source>
        <translation>looking back together: {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="88"/>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="117"/>
        <source>tot {service} begint</source>
        <translation>until {service} starts</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="69"/>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="69"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="160"/>
        <source>Dit is geen dag, bijvoorbeeld 3/4 of in maart.</source>
        <translation>This is not a day. Write for instance 3/4 or in March.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="77"/>
        <source>Hoeveel gesprekken ongeveer</source>
        <translation>About how many talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="67"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="60"/>
        <source>Overbrugging tot</source>
        <translation>Bridge until</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="64"/>
        <source>Samen terugkijken op</source>
        <translation>Look back together on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="50"/>
        <source>Traject beginnen</source>
        <translation>Start a course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="50"/>
        <source>Traject wijzigen</source>
        <translation>Change the course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="75"/>
        <source>Vaste therapeut</source>
        <translation>Regular therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="76"/>
        <source>Volgens</source>
        <translation>According to</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="61"/>
        <source>de dienst die later begint; tot dan gaan de gesprekken hier door</source>
        <translation>the service that starts later; until then the talks continue here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="64"/>
        <source>komt dan in Te doen; mag leeg</source>
        <translation>shows up in To do then; optional</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="56"/>
        <source>niet geteld</source>
        <translation>not counted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="85"/>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="88"/>
        <source>zoals het huis: ± {talks}</source>
        <translation>as the house does: ± {talks}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="88"/>
        <source>zonder vast aantal</source>
        <translation>without a fixed number</translation>
    </message>
</context>
<context>
    <name>PathPolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="34"/>
        <source>Het aantal is een gewoonte, nooit een muur: wie meer nodig heeft, krijgt meer. Het programma zegt het alleen bij het boeken. Wat met iemand al afgesproken is, blijft zo.</source>
        <translation>The number is a habit, never a limit: whoever needs more gets more. The program only mentions it while booking. What was already agreed with somebody stays as it is.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="39"/>
        <source>Hoeveel gesprekken voorzien jullie ongeveer</source>
        <translation>About how many talks do you usually offer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="41"/>
        <source>Aantal bewaren</source>
        <translation>Save number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="29"/>
        <source>Trajecten</source>
        <translation>Courses of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="31"/>
        <source>niet geteld</source>
        <translation>not counted</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="115"/>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="116"/>
        <source>Gedaan: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="149"/>
        <source>Genoteerd: {day} komt het in Te doen.</source>
        <translation>Recorded: it will be in To do {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="104"/>
        <source>Laatst teruggebeld: {day}, {who}</source>
        <translation>Last called back: {day}, {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="33"/>
        <source>Later terugbellen</source>
        <translation>Call back later</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="101"/>
        <source>Niemand beloofde terug te bellen.</source>
        <translation>Nobody promised to call back.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="45"/>
        <source>Noteren</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="164"/>
        <source>Teruggebeld.</source>
        <translation>Called back.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="44"/>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="43"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="128"/>
        <source>Welke dag of maand?</source>
        <translation>Which day or month?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="42"/>
        <source>bv. in maart, 3/4</source>
        <translation>e.g. in March, 3/4</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="17"/>
        <source>goed zo</source>
        <translation>fine as it is</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="21"/>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="20"/>
        <source>niet meer bereikt</source>
        <translation>could not be reached any more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="18"/>
        <source>verder elders</source>
        <translation>continues elsewhere</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="19"/>
        <source>zelf gestopt</source>
        <translation>chose to stop</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="27"/>
        <source>{had} gehad</source>
        <translation>{had} had</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="38"/>
        <source>in groep: {had} gehad</source>
        <translation>in a group: {had} had</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="40"/>
        <source>in groep: {had} gehad, {planned} gepland</source>
        <translation>in a group: {had} had, {planned} planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="53"/>
        <source>{name}: {talks} in {months} maanden</source>
        <translation>{name}: {talks} in {months} months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="62"/>
        <source>{talks} gesprekken in {months} maanden</source>
        <translation>{talks} talks in {months} months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="64"/>
        <source>{talks} individuele gesprekken in {months} maanden</source>
        <translation>{talks} individual talks in {months} months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="66"/>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="68"/>
        <source>tot en met {until}</source>
        <translation>until {until}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="69"/>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="71"/>
        <source>nagekeken op {checked}</source>
        <translation>checked on {checked}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="73"/>
        <source>nagekeken op {checked} door {who}</source>
        <translation>checked on {checked} by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="75"/>
        <source>zonder bron: het huis koos dit getal zelf</source>
        <translation>without a source: the house chose this number itself</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="93"/>
        <source>gewijzigd door {who} op {day}</source>
        <translation>changed by {who} on {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="98"/>
        <source>Wat het huis koos geldt vandaag niet: {what}</source>
        <translation>What the house chose does not apply today: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="101"/>
        <source>Het programma brengt intussen: {what}</source>
        <translation>The program has meanwhile brought: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="28"/>
        <source>{planned} gepland</source>
        <translation>{planned} planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="56"/>
        <source>{what} (te controleren)</source>
        <translation>{what} (to be checked)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="29"/>
        <source>± {foreseen} voorzien</source>
        <translation>± {foreseen} intended</translation>
    </message>
</context>
</TS>
