<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Agenda</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="130"/>
        <source>tolk</source>
        <translation>interp.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="23"/>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="24"/>
        <source>aangekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="25"/>
        <source>binnen</source>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="26"/>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="27"/>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="28"/>
        <source>afgezegd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="45"/>
        <source>Terug naar verwacht</source>
        <translation>Back to expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="46"/>
        <source>Aangekomen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="47"/>
        <source>Binnen</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="48"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="49"/>
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="50"/>
        <source>Afzeggen…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="57"/>
        <source>ter plaatse</source>
        <translation>on site</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="58"/>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="59"/>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="60"/>
        <source>aan huis</source>
        <translation>at home</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="68"/>
        <source>therapeut</source>
        <translation>therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="69"/>
        <source>het huis</source>
        <translation>the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="70"/>
        <source>iemand anders</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="77"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="78"/>
        <source>prikkelarme kamer</source>
        <translation>low-stimulus room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="79"/>
        <source>brengt iemand mee</source>
        <translation>brings somebody along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="80"/>
        <source>assistentiehond</source>
        <translation>assistance dog</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="81"/>
        <source>vrouwelijke therapeut</source>
        <translation>female therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="82"/>
        <source>mannelijke therapeut</source>
        <translation>male therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="83"/>
        <source>niet in de wachtkamer</source>
        <translation>not in the waiting room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="84"/>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="92"/>
        <source>{state} door {who}</source>
        <translation>{state} by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="108"/>
        <source>Zonder naam</source>
        <translation>No name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="120"/>
        <source>tolk {language}</source>
        <translation>interpreter {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="260"/>
        <source>bezet</source>
        <translation>busy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="144"/>
        <source>met {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="149"/>
        <source>bewust dubbel</source>
        <translation>double on purpose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="154"/>
        <source>Bewust dubbel: {reason}</source>
        <translation>Double on purpose: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="101"/>
        <source>{minutes} min te laat</source>
        <translation>{minutes} min late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="135"/>
        <source>{what}?</source>
        <translation>{what}?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="160"/>
        <source>{name} verzet dit nu</source>
        <translation>{name} is moving this</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="299"/>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="298"/>
        <source>dubbel</source>
        <translation>double</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="293"/>
        <source>gesprek {number}</source>
        <translation>talk {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="224"/>
        <source>niet te gebruiken</source>
        <translation>not available</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="229"/>
        <source>{hours} u</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="201"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="202"/>
        <source>prikkelarm</source>
        <translation>low-stimulus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="375"/>
        <source>werkt niet</source>
        <translation>does not work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="376"/>
        <source>niet vandaag</source>
        <translation>not today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/grid.py" line="77"/>
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/grid.py" line="269"/>
        <source>{column}, {time}, vrij</source>
        <translation>{column}, {time}, free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="318"/>
        <source>vastgehouden</source>
        <translation>held</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="52"/>
        <source>Vroeger</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="53"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="54"/>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="55"/>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="122"/>
        <source>Ga naar een dag</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="123"/>
        <source>ga naar…</source>
        <translation>go to…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="58"/>
        <source>Week van</source>
        <translation>Week of</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="62"/>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="192"/>
        <source>Zoek een moment</source>
        <translation>Find a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="74"/>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="199"/>
        <source>Per kamer</source>
        <translation>By room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="76"/>
        <source>Daglijst op papier (Ctrl+P)</source>
        <translation>The day on paper (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="79"/>
        <source>Rooster: wie is er wanneer</source>
        <translation>Rota: who is in when</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="58"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="61"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="74"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="72"/>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="75"/>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="69"/>
        <source>Toestand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="78"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="80"/>
        <source>In deze dagen staat nog niets.</source>
        <translation>Nothing on these days yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="84"/>
        <source>Bevestig met een brief…</source>
        <translation>Confirm with a letter…</translation>
    </message>
</context>
<context>
    <name>AgendaMonth</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="39"/>
        <source>niemand werkt</source>
        <translation>nobody works</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="41"/>
        <source>volzet</source>
        <translation>full</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="42"/>
        <source>{count} vrij</source>
        <translation>{count} free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="48"/>
        <source>1 gesprek</source>
        <translation>1 talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="49"/>
        <source>{count} gesprekken</source>
        <translation>{count} talks</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_days.py" line="43"/>
        <source>Week {number} · {days}</source>
        <translation>Week {number} · {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="216"/>
        <source>Er zijn nog geen therapeuten. Zet ze klaar in Beheer.</source>
        <translation>There are no therapists yet. Set them up in Administration.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="342"/>
        <source>kwam vrij</source>
        <translation>came free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="343"/>
        <source>voorstel</source>
        <translation>proposal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="14"/>
        <source>pijlen</source>
        <translation>arrows</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="15"/>
        <source>van gesprek naar gesprek, van kolom naar kolom</source>
        <translation>from talk to talk, from column to column</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="18"/>
        <source>Ctrl + pijlen</source>
        <translation>Ctrl + arrows</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="19"/>
        <source>verplaats; loslaten zet het neer, Esc brengt het terug</source>
        <translation>move; letting go drops it, Esc puts it back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="24"/>
        <source>Ctrl + Shift + ↑ ↓</source>
        <translation>Ctrl + Shift + ↑ ↓</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="25"/>
        <source>korter of langer</source>
        <translation>shorter or longer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="31"/>
        <source>open het gesprek, of boek hier</source>
        <translation>open the talk, or book here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="33"/>
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="34"/>
        <source>volgende stap: aangekomen, binnen, klaar</source>
        <translation>next step: arrived, in, done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="37"/>
        <source>afzeggen</source>
        <translation>cancel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="38"/>
        <source>wijzig</source>
        <translation>change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="39"/>
        <source>nieuwe afspraak</source>
        <translation>new appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="40"/>
        <source>zoek een moment</source>
        <translation>find a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="42"/>
        <source>vroeger, later</source>
        <translation>earlier, later</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="43"/>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="41"/>
        <source>daglijst op papier</source>
        <translation>the day on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="36"/>
        <source>houd dit moment vijf minuten vast</source>
        <translation>hold this slot for five minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="29"/>
        <source>kopieer een gesprek, plak het op een vrij uur</source>
        <translation>copy a talk, paste it into a free slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="342"/>
        <source>plaats vrij</source>
        <translation>place free</translation>
    </message>
</context>
<context>
    <name>AlongDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="40"/>
        <source>De reeks verzetten</source>
        <translation>Move the series</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="44"/>
        <source>Zoals {when}, met evenveel tijd ertussen.</source>
        <translation>Like {when}, with the same time between them.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="52"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="54"/>
        <source>Zet zo</source>
        <translation>Do this</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="69"/>
        <source>Op een feestdag, sluiting of vrije dag</source>
        <translation>On a holiday, a closure or a day off</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="71"/>
        <source>laat staan</source>
        <translation>leave it as is</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="72"/>
        <source>verzet naar een dag ernaast</source>
        <translation>move to a day next to it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="73"/>
        <source>laat wegvallen</source>
        <translation>drop it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="115"/>
        <source>Zet zo ({count})</source>
        <translation>Do this ({count})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="119"/>
        <source>Op een van de dagen is er al iets. Kies wat er dan gebeurt.</source>
        <translation>There is something already on one of the days. Choose what happens then.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="121"/>
        <source>Op {count} dagen is er al iets. Kies wat er dan gebeurt.</source>
        <translation>There is something already on {count} days. Choose what happens then.</translation>
    </message>
</context>
<context>
    <name>AlongRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="51"/>
        <source>Op {day}: {why}</source>
        <translation>On {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="74"/>
        <source>blijft staan</source>
        <translation>stays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="76"/>
        <source>valt weg</source>
        <translation>is dropped</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="78"/>
        <source>kan niet</source>
        <translation>not possible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="80"/>
        <source>verzet</source>
        <translation>moved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="82"/>
        <source>andere kamer</source>
        <translation>another room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="83"/>
        <source>gaat mee</source>
        <translation>moves too</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="93"/>
        <source>Liever {when}, in plaats van {day}</source>
        <translation>{when} instead of {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="97"/>
        <source>Liever in {room} op {day}</source>
        <translation>In {room} on {day} instead</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="99"/>
        <source>laat staan</source>
        <translation>leave it as is</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="99"/>
        <source>laat wegvallen</source>
        <translation>drop it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="102"/>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="309"/>
        <source>Wie aankomt of niet komt, noteer je vanaf {day}.</source>
        <translation>From {day} you can record whether they arrive.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="72"/>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="369"/>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="78"/>
        <source>Sluit het paneel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="152"/>
        <source>Tolk bevestigd</source>
        <translation>Interpreter confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="277"/>
        <source>Reden: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="321"/>
        <source>Wijzig of verzet…</source>
        <translation>Change or move…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="365"/>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="438"/>
        <source>{person}: {state}.</source>
        <translation>{person}: {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="404"/>
        <source>Tolk bevestigd voor {person}.</source>
        <translation>Interpreter confirmed for {person}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="108"/>
        <source>Afsprakenkaartje</source>
        <translation>Appointment card</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="442"/>
        <source>{count} afspraken afgezegd.</source>
        <translation>{count} appointments cancelled.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="154"/>
        <source>Tolk…</source>
        <translation>Interpreter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="398"/>
        <source>Tolk: {state}.</source>
        <translation>Interpreter: {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="322"/>
        <source>Nog zo een…</source>
        <translation>Another like it…</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="40"/>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="55"/>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="141"/>
        <source>Bewaard als {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="55"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="59"/>
        <source>Kies een vak, een dag of een rij, en zeg hoe het ging: met een knop of een cijfer.</source>
        <translation>Choose a cell, a day or a row, and say how it went: with a button or a digit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="125"/>
        <source>Aanwezigheid genoteerd.</source>
        <translation>Attendance recorded.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="127"/>
        <source>Aanwezigheid genoteerd: {count} keer.</source>
        <translation>Attendance recorded: {count} times.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="50"/>
        <source>Er doet nog niemand mee.</source>
        <translation>Nobody takes part yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="95"/>
        <source>Aanwezigheid: {name}</source>
        <translation>Attendance: {name}</translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="71"/>
        <source>Voor de balie</source>
        <translation>For the front desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="62"/>
        <source>Materiaal</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="67"/>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="60"/>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="80"/>
        <source>kies met wie…</source>
        <translation>choose with whom…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="68"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="162"/>
        <source>Er is nog geen soort gesprek. Zet er een klaar in Beheer.</source>
        <translation>There is no kind of talk yet. Set one up in Administration.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="70"/>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="84"/>
        <source>geen kamer</source>
        <translation>no room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="61"/>
        <source>Samen met</source>
        <translation>Together with</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="163"/>
        <source>Kies met wie.</source>
        <translation>Choose with whom.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="58"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="72"/>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="246"/>
        <source>Nieuwe afspraak</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="86"/>
        <source>Sluit het paneel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="98"/>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="250"/>
        <source>Boek</source>
        <translation>Book</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="100"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="124"/>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="315"/>
        <source>Geef een dag en een uur.</source>
        <translation>Give a day and a time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="414"/>
        <source>{name}: niet bewaard.</source>
        <translation>{name}: not saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="289"/>
        <source>Wat je hier al wijzigde, staat er weer.</source>
        <translation>What you had already changed here is back.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="217"/>
        <source>Nog niemand gekozen. Boek nog eens om dit moment zonder naam vast te leggen.</source>
        <translation>Nobody chosen yet. Book again to keep this slot without a name.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="257"/>
        <source>Afspraak wijzigen</source>
        <translation>Change appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="261"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="195"/>
        <source>zonder naam</source>
        <translation>no name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="426"/>
        <source>Iemand anders wijzigde deze afspraak intussen. Wat jij typte staat hier nog.</source>
        <translation>Somebody else changed this appointment meanwhile. What you typed is still here.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="398"/>
        <source>{count} afspraken van de reeks gewijzigd.</source>
        <translation>{count} appointments of the series changed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="132"/>
        <source>Wie meedoet, kies je bij de afspraak zelf.</source>
        <translation>You choose who takes part in the appointment itself.</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="32"/>
        <source>Wie zegt af?</source>
        <translation>Who cancels?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="40"/>
        <source>Waarom (mag leeg)</source>
        <translation>Why (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="41"/>
        <source>Het moment is meteen weer vrij.</source>
        <translation>The slot is free again at once.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="42"/>
        <source>Zeg af</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="45"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/find_talks.py" line="30"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
</context>
<context>
    <name>EquipmentBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/equipment_box.py" line="21"/>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>GridFace</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/grid_face.py" line="238"/>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="13"/>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="24"/>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="14"/>
        <source>gekomen</source>
        <translation>came</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="16"/>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="17"/>
        <source>verontschuldigd</source>
        <translation>excused</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="35"/>
        <source>nog 1 plaats vrij</source>
        <translation>1 place left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="36"/>
        <source>nog {count} plaatsen vrij</source>
        <translation>{count} places left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="15"/>
        <source>te laat gekomen</source>
        <translation>came late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="28"/>
        <source>afgemeld</source>
        <translation>excused</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="27"/>
        <source>✕ niet</source>
        <translation>✕ absent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="25"/>
        <source>✓ gekomen</source>
        <translation>✓ came</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="26"/>
        <source>✓ te laat</source>
        <translation>✓ late</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="177"/>
        <source>Let op: {why}.</source>
        <translation>Please note: {why}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="49"/>
        <source>Wie doet mee</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="54"/>
        <source>Wie komt erbij?</source>
        <translation>Who joins?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="105"/>
        <source>volzet</source>
        <translation>full</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="119"/>
        <source>{name} doet mee.</source>
        <translation>{name} takes part.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="127"/>
        <source>{name}: {how}.</source>
        <translation>{name}: {how}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="137"/>
        <source>{name} zit niet meer in de groep.</source>
        <translation>{name} is no longer in the group.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="183"/>
        <source>{why} op {days}</source>
        <translation>{why} on {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="120"/>
        <source>{name} doet mee, {count} keer.</source>
        <translation>{name} takes part, {count} times.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="138"/>
        <source>{name} zit niet meer in de groep, op {count} dagen.</source>
        <translation>{name} is no longer in the group, on {count} days.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="56"/>
        <source>Aanwezigheid als tabel…</source>
        <translation>Attendance as a table…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="132"/>
        <source>{name}: {minutes} min te laat.</source>
        <translation>{name}: {minutes} min late.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="132"/>
        <source>{name}: te laat gekomen.</source>
        <translation>{name}: came late.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="174"/>
        <source>Van de wachtlijst gehaald.</source>
        <translation>Taken off the waiting list.</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="39"/>
        <source>Hoe het ging met {name}</source>
        <translation>How it went with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="46"/>
        <source>Haal {name} uit de groep</source>
        <translation>Take {name} out of the group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="60"/>
        <source>hoe laat: niet bekend</source>
        <translation>how late: not known</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="61"/>
        <source> min te laat</source>
        <translation> min late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="64"/>
        <source>Hoe laat {name} kwam</source>
        <translation>How late {name} came</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="56"/>
        <source>Vast tot {until}</source>
        <translation>Held until {until}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="33"/>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="53"/>
        <source>Houd vast</source>
        <translation>Hold</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="37"/>
        <source>Vijf minuten, terwijl je belt. Alle posten zien het; daarna is het weer vrij.</source>
        <translation>Five minutes, while you call. Every desk sees it; then it is free again.</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="39"/>
        <source>Vastgehouden momenten</source>
        <translation>Held slots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="74"/>
        <source>Boek…</source>
        <translation>Book…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="75"/>
        <source>Boek wat je vasthoudt</source>
        <translation>Book what you are holding</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="76"/>
        <source>Laat los</source>
        <translation>Let go</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="77"/>
        <source>Laat los wat je vasthoudt</source>
        <translation>Let go of what you are holding</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="87"/>
        <source>{who} houdt vast tot {until}:</source>
        <translation>{who} is holding until {until}:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="91"/>
        <source>Vast tot {until}:</source>
        <translation>Held until {until}:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="95"/>
        <source>een plaats in de groep</source>
        <translation>a place in the group</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/holder.py" line="42"/>
        <source>Vastgehouden tot {until}: {day} {time}.</source>
        <translation>Held until {until}: {day} {time}.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="188"/>
        <source>te bestellen</source>
        <translation>to be ordered</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="189"/>
        <source>besteld</source>
        <translation>ordered</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="190"/>
        <source>bevestigd</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="191"/>
        <source>afgezegd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="198"/>
        <source>ter plaatse</source>
        <translation>on site</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="199"/>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="200"/>
        <source>video</source>
        <translation>video</translation>
    </message>
</context>
<context>
    <name>InterpreterBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_box.py" line="29"/>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="45"/>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="51"/>
        <source>Hoe ver staat het?</source>
        <translation>How far along is it?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="57"/>
        <source>maakt niet uit</source>
        <translation>either</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="58"/>
        <source>een vrouw</source>
        <translation>a woman</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="59"/>
        <source>een man</source>
        <translation>a man</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="62"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="64"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="73"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="73"/>
        <source>Liefst</source>
        <translation>Preferably</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="75"/>
        <source>Dialect (mag leeg)</source>
        <translation>Dialect (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="76"/>
        <source>Bestelnummer (mag leeg)</source>
        <translation>Order number (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="83"/>
        <source>Nota (mag leeg)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="96"/>
        <source>Tolk {language}</source>
        <translation>Interpreter {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="122"/>
        <source>Een tolkdienst vraagt {days} dagen: bestel ten laatste op {day}.</source>
        <translation>The interpreting service needs {days} days: order by {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="125"/>
        <source>Een tolkdienst vraagt {days} dagen: deze tolk had ten laatste op {day} besteld moeten zijn. Bel de dienst.</source>
        <translation>The interpreting service needs {days} days: this interpreter should have been ordered by {day}. Call them.</translation>
    </message>
</context>
<context>
    <name>KeptSaid</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kept_said.py" line="14"/>
        <source>Geboekt: {name}, {day} {time}.</source>
        <translation>Booked: {name}, {day} {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kept_said.py" line="18"/>
        <source>Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald.</source>
        <translation>Booked: {name}, {day} {time}. Taken off the waiting list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kept_said.py" line="16"/>
        <source>Gewijzigd: {name}, {day} {time}.</source>
        <translation>Changed: {name}, {day} {time}.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kind_row.py" line="27"/>
        <source>Soort gesprek</source>
        <translation>Kind of talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kind_row.py" line="28"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
</context>
<context>
    <name>LateLine</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="32"/>
        <source>op tijd</source>
        <translation>on time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="33"/>
        <source> min te laat</source>
        <translation> min late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="36"/>
        <source>Hoe laat gekomen</source>
        <translation>How late they came</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="38"/>
        <source>Kwam</source>
        <translation>Came</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_card.py" line="61"/>
        <source>Liever om {time}</source>
        <translation>At {time} instead</translation>
    </message>
</context>
<context>
    <name>MomentFound</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_found.py" line="36"/>
        <source>Wat gekozen stond, is net weg. Kies een ander moment.</source>
        <translation>The slot you chose has just gone. Choose another.</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="65"/>
        <source>Wat stond in de weg?</source>
        <translation>What got in the way?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="83"/>
        <source>Zoek een moment</source>
        <translation>Find a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="96"/>
        <source>Sluit het paneel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="108"/>
        <source>Kies voor wie. Taal, toegang en wensen uit het dossier komen mee.</source>
        <translation>Choose for whom. Language, access and wishes come from the file.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="118"/>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="135"/>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="92"/>
        <source>Boek</source>
        <translation>Book</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="181"/>
        <source>Niet meer in gebruik, en er wordt hier niet meer naar gezocht: {kinds}.</source>
        <translation>No longer in use, so no longer searched for here: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="315"/>
        <source>Er is nog geen soort gesprek. Zet er een klaar in Beheer.</source>
        <translation>There is no kind of talk yet. Set one up in Administration.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="29"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="31"/>
        <source>+ {minutes} min met tolk</source>
        <translation>+ {minutes} min with interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="46"/>
        <source>Binnen twaalf weken past er niets. Neem een wens weg, of kies een ander gesprek.</source>
        <translation>Nothing fits within twelve weeks. Remove a wish, or choose another kind of talk.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="69"/>
        <source>Waarom niet eerder? {count} vielen weg</source>
        <translation>Why not earlier? {count} did not fit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="68"/>
        <source>Waarom niet eerder? 1 viel weg</source>
        <translation>Why not earlier? 1 did not fit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="77"/>
        <source>{what} vanaf {day}, {count} keer: niet op {days}</source>
        <translation>{what} from {day}, {count} times: not on {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="158"/>
        <source>{room}, gelijkvloers</source>
        <translation>{room}, step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="189"/>
        <source>tolk {language} nog te bevestigen</source>
        <translation>interpreter {language} to be confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="195"/>
        <source>spreekt {languages}</source>
        <translation>speaks {languages}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="93"/>
        <source>Boek {day} {time}</source>
        <translation>Book {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="140"/>
        <source>Herhaal dit als reeks…</source>
        <translation>Repeat this as a series…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="53"/>
        <source>Geen vaste dag en uur houden het zo lang vol. Vraag minder keren, of neem een wens weg.</source>
        <translation>No fixed day and time stays free that long. Ask for fewer times, or remove a wish.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="362"/>
        <source>Waarom niet eerder?</source>
        <translation>Why not earlier?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="95"/>
        <source>Plan {count} keer vanaf {day} {time}…</source>
        <translation>Plan {count} times from {day} {time}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="43"/>
        <source>In de komende twaalf weken is er in deze groep geen plaats.</source>
        <translation>There is no place in this group in the coming twelve weeks.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="175"/>
        <source>{count} keer, tot {day}</source>
        <translation>{count} times, until {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="39"/>
        <source>Geen reeks van deze groep heeft nog op elke datum plaats. Kijk per keer.</source>
        <translation>No series of this group has a place left on every date. Look at single dates.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="186"/>
        <source>niet bij {name}</source>
        <translation>not with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="109"/>
        <source>{name} geeft dit soort gesprek niet.</source>
        <translation>{name} does not give this kind of talk.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="111"/>
        <source>{name} geeft dit soort gesprek niet: hier staat wie het wel geeft.</source>
        <translation>{name} does not give this kind of talk: here are those who do.</translation>
    </message>
</context>
<context>
    <name>MonthFace</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_face.py" line="45"/>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>OccurrenceRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="55"/>
        <source>in plaats van {day}, dan is er niemand</source>
        <translation>instead of {day}, when nobody is in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="65"/>
        <source>bezet</source>
        <translation>busy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="67"/>
        <source>verzet</source>
        <translation>moved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="69"/>
        <source>andere kamer</source>
        <translation>another room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="88"/>
        <source>Liever in {room} op {day}</source>
        <translation>In {room} on {day} instead</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="92"/>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="70"/>
        <source>vrij</source>
        <translation>free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="80"/>
        <source>Liever {when}, in plaats van {day}</source>
        <translation>{when} instead of {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="93"/>
        <source>Sla {day} over</source>
        <translation>Skip {day}</translation>
    </message>
</context>
<context>
    <name>OftenRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="31"/>
        <source>Een keer of een reeks</source>
        <translation>Once or a series</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="32"/>
        <source>één keer</source>
        <translation>once</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="32"/>
        <source>een reeks</source>
        <translation>a series</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="39"/>
        <source> keer</source>
        <translation> times</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="40"/>
        <source>Hoeveel keer</source>
        <translation>How many times</translation>
    </message>
</context>
<context>
    <name>OtherKinds</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="34"/>
        <source>+ of een ander soort gesprek…</source>
        <translation>+ or another kind of talk…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="73"/>
        <source>of {kind}</source>
        <translation>or {kind}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="74"/>
        <source>{kind}: zoek hier niet meer naar</source>
        <translation>{kind}: stop looking for this</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="75"/>
        <source>Zoek hier niet meer naar</source>
        <translation>Stop looking for this</translation>
    </message>
</context>
<context>
    <name>OverlapField</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/overlap_field.py" line="27"/>
        <source>bv. stagiair volgt mee</source>
        <translation>e.g. a trainee sits in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/overlap_field.py" line="28"/>
        <source>De reden staat in het logboek en bij de afspraak; noem er niemand in.</source>
        <translation>The reason is kept in the log and with the appointment; do not name anybody in it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/overlap_field.py" line="29"/>
        <source>Toch dubbel, omdat</source>
        <translation>Double anyway, because</translation>
    </message>
</context>
<context>
    <name>ReachChips</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="20"/>
        <source>Welke van de reeks?</source>
        <translation>Which ones in the series?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="24"/>
        <source>alleen deze</source>
        <translation>only this one</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="25"/>
        <source>deze en de volgende</source>
        <translation>this and the following ones</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="26"/>
        <source>alle die nog komen</source>
        <translation>all still to come</translation>
    </message>
</context>
<context>
    <name>RepeatLink</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/repeat_link.py" line="32"/>
        <source>Herhaal dit als reeks…</source>
        <translation>Repeat this as a series…</translation>
    </message>
</context>
<context>
    <name>SecondBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/second_box.py" line="22"/>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="26"/>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="27"/>
        <source>om de {count} weken</source>
        <translation>every {count} weeks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="34"/>
        <source>reeks {number}/{count}</source>
        <translation>series {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="41"/>
        <source>{often} op {weekday} om {time}</source>
        <translation>{often} on {weekday} at {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="52"/>
        <source>{count} keer in een andere kamer</source>
        <translation>{count} times in another room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="62"/>
        <source>niet op {days}</source>
        <translation>not on {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="96"/>
        <source>{day} {time} met {therapist}: breekt af op {broken} ({why})</source>
        <translation>{day} {time} with {therapist}: stops on {broken} ({why})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="122"/>
        <source>Op {day}: {why}</source>
        <translation>On {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="126"/>
        <source>Op nog 1 dag past het niet zonder meer.</source>
        <translation>On 1 more day it does not simply fit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="128"/>
        <source>Op nog {count} dagen past het niet zonder meer.</source>
        <translation>On {count} more days it does not simply fit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="136"/>
        <source>1 dat apart staat, bleef staan.</source>
        <translation>1 that had been moved separately stayed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="137"/>
        <source>{count} die apart staan, bleven staan.</source>
        <translation>{count} that had been moved separately stayed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="144"/>
        <source>1 bleef staan.</source>
        <translation>1 stayed where it was.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="146"/>
        <source>{count} bleven staan.</source>
        <translation>{count} stayed where they were.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="148"/>
        <source>1 viel weg.</source>
        <translation>1 was dropped.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="150"/>
        <source>{count} vielen weg.</source>
        <translation>{count} were dropped.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="114"/>
        <source>Geboekt: {name}, {day}.</source>
        <translation>Booked: {name}, {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="116"/>
        <source>Geboekt: {name}, {count} afspraken vanaf {day}.</source>
        <translation>Booked: {name}, {count} appointments from {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="69"/>
        <source>niet op {days} ({why})</source>
        <translation>not on {days} ({why})</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="75"/>
        <source>Boek</source>
        <translation>Book</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="120"/>
        <source>Tot welke dag?</source>
        <translation>Until which day?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="160"/>
        <source>Op een van de dagen is er al iets. Kies iets anders, of sla die over.</source>
        <translation>There is something already on one of the days. Choose something else, or skip it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="163"/>
        <source>Op {count} dagen is er al iets. Kies iets anders, of sla ze over.</source>
        <translation>There is something already on {count} days. Choose something else, or skip them.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="166"/>
        <source>Zo blijft er geen reeks over.</source>
        <translation>That leaves no series.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="66"/>
        <source>Reeks afspraken</source>
        <translation>Series of appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="73"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="134"/>
        <source>Overgeslagen: {days}</source>
        <translation>Skipped: {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="156"/>
        <source>Boek {count} afspraken</source>
        <translation>Book {count} appointments</translation>
    </message>
</context>
<context>
    <name>SeriesEnds</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="42"/>
        <source>een aantal</source>
        <translation>a number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="43"/>
        <source>tot een dag</source>
        <translation>until a day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="48"/>
        <source>Op een feestdag, sluiting of vrije dag</source>
        <translation>On a holiday, closure or day off</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="50"/>
        <source>sla over</source>
        <translation>skip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="51"/>
        <source>verzet naar een dag ernaast</source>
        <translation>move to a day next to it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="55"/>
        <source>Hoeveel gesprekken</source>
        <translation>How many talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="56"/>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="59"/>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="60"/>
        <source>Tot wanneer</source>
        <translation>Until when</translation>
    </message>
</context>
<context>
    <name>SeriesLine</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="88"/>
        <source>Staat apart: verzet zonder de andere.</source>
        <translation>Separate: moved without the others.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="116"/>
        <source>1 ander gesprek verzet.</source>
        <translation>1 other talk moved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="47"/>
        <source>Zet de volgende ook zo</source>
        <translation>Move the following ones too</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="48"/>
        <source>Zet alle ook zo</source>
        <translation>Move all of them too</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="61"/>
        <source>Zelfde weekdag, uur, therapeut en kamer als dit gesprek, met evenveel tijd ertussen.</source>
        <translation>Same weekday, time, therapist and room as this talk, with the same time between them.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="85"/>
        <source>Reeks, {often}: {number} van {count}</source>
        <translation>Series, {often}: {number} of {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="114"/>
        <source>De andere staan al zo.</source>
        <translation>The others already match.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="118"/>
        <source>{count} andere gesprekken verzet.</source>
        <translation>{count} other talks moved.</translation>
    </message>
</context>
<context>
    <name>TalkClash</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="70"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="71"/>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="72"/>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="73"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="74"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="75"/>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="76"/>
        <source>Voor de balie</source>
        <translation>For the front desk</translation>
    </message>
</context>
<context>
    <name>TalkMover</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="110"/>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="112"/>
        <source>{name} staat nu {day} {span}.</source>
        <translation>{name} is now on {day} {span}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="73"/>
        <source>Kopieer eerst een gesprek, met Ctrl+C.</source>
        <translation>Copy a talk first, with Ctrl+C.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="60"/>
        <source>{name} is intussen gewijzigd of afgezegd. Er is niets verzet.</source>
        <translation>{name} was changed or cancelled meanwhile. Nothing was moved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="66"/>
        <source>{name} gekopieerd. Ga naar een vrij uur en druk Ctrl+V.</source>
        <translation>{name} copied. Go to a free slot and press Ctrl+V.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="114"/>
        <source>{name} staat nu ook {day} {span}.</source>
        <translation>{name} is now also on {day} {span}.</translation>
    </message>
</context>
<context>
    <name>WeeksField</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="16"/>
        <source>om de </source>
        <translation>every </translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="17"/>
        <source> weken</source>
        <translation> weeks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="18"/>
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="19"/>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/what_ifs.py" line="61"/>
        <source>Zonder “{wish}”: {when}, {who}</source>
        <translation>Without “{wish}”: {when}, {who}</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="35"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="36"/>
        <source>Om</source>
        <translation>At</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="40"/>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="42"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="68"/>
        <source>Geef een dag en een uur.</source>
        <translation>Give a day and a time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="77"/>
        <source>Bv. 14u30, 14:30 of 14.</source>
        <translation>E.g. 14:30, 14u30 or 14.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="79"/>
        <source>Dit uur is er die dag niet: de klok gaat dan vooruit.</source>
        <translation>This time does not exist that day: the clocks go forward.</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="61"/>
        <source>+ wens: na 15u30, niet op do, vrouw…</source>
        <translation>+ wish: after 15:30, not Thu…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="62"/>
        <source>Wens toevoegen</source>
        <translation>Add a wish</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="98"/>
        <source>na 15u30</source>
        <translation>after 15:30</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="100"/>
        <source>voor 12u</source>
        <translation>before 12:00</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="101"/>
        <source>voormiddag</source>
        <translation>morning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="102"/>
        <source>namiddag</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="103"/>
        <source>avond</source>
        <translation>evening</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="104"/>
        <source>volgende week</source>
        <translation>next week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="107"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="244"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="108"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="245"/>
        <source>rustige kamer</source>
        <translation>low-stimulus room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="109"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="246"/>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="110"/>
        <source>vrouwelijke therapeut</source>
        <translation>female therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="111"/>
        <source>mannelijke therapeut</source>
        <translation>male therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="114"/>
        <source>anderhalf uur</source>
        <translation>an hour and a half</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="115"/>
        <source>vanaf volgende maand</source>
        <translation>from next month</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="118"/>
        <source>niet op {day}</source>
        <translation>not on {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="229"/>
        <source>{wish}: neem deze wens weg</source>
        <translation>{wish}: remove this wish</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="230"/>
        <source>Neem deze wens weg</source>
        <translation>Remove this wish</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="242"/>
        <source>of tolk {language}</source>
        <translation>or interpreter {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="247"/>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="248"/>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="259"/>
        <source>{minutes} minuten</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="296"/>
        <source>niet {when}</source>
        <translation>not {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="302"/>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="305"/>
        <source>tot {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="385"/>
        <source>na {time}</source>
        <translation>after {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="387"/>
        <source>voor {time}</source>
        <translation>before {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="127"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="272"/>
        <source>samen met {name}</source>
        <translation>together with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="112"/>
        <source>twee therapeuten</source>
        <translation>two therapists</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="122"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="279"/>
        <source>niet bij {name}</source>
        <translation>not with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="123"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="280"/>
        <source>liever niet bij {name}</source>
        <translation>preferably not with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="126"/>
        <source>met {equipment}</source>
        <translation>with {equipment}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="141"/>
        <source>“{typed}” begrijp ik niet. Bv. na 15u30, niet op donderdag, vanaf 1 maart, niet bij Els, 90 minuten.</source>
        <translation>I do not understand “{typed}”. E.g. after 15:30, not on Thursday, from 1 March, not with Els, 90 minutes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="257"/>
        <source>met twee therapeuten</source>
        <translation>with two therapists</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="253"/>
        <source>{count} personen</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="113"/>
        <source>met 4 personen</source>
        <translation>with 4 people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="99"/>
        <source>na school</source>
        <translation>after school</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="254"/>
        <source>1 persoon</source>
        <translation>1 person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="105"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="299"/>
        <source>niet in de schoolvakantie</source>
        <translation>not in the school holidays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="106"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="299"/>
        <source>in de schoolvakantie</source>
        <translation>in the school holidays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="120"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="271"/>
        <source>eerst bij {name}</source>
        <translation>first with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="121"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="270"/>
        <source>alleen bij {name}</source>
        <translation>only with {name}</translation>
    </message>
</context>
<context>
    <name>_DayPainter</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_face.py" line="132"/>
        <source>{day} · vandaag</source>
        <translation>{day} · today</translation>
    </message>
</context>
</TS>
