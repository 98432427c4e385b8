<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CallBox</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="40"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="46"/>
        <source>Nota (mag leeg)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="37"/>
        <source>Noteren</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="32"/>
        <source>Wat kwam ervan?</source>
        <translation>What came of it?</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="105"/>
        <source>Boek</source>
        <translation>Book</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="106"/>
        <source>Boek voor {name}</source>
        <translation>Book for {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="111"/>
        <source>Contact noteren</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="112"/>
        <source>Contact noteren met {name}</source>
        <translation>Record a contact with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="98"/>
        <source>gevraagd om {time}</source>
        <translation>asked at {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="85"/>
        <source>tolk {language} nog te bevestigen</source>
        <translation>interpreter {language} to be confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="87"/>
        <source>liever bij een andere therapeut</source>
        <translation>prefers another therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="105"/>
        <source>Geef de plaats</source>
        <translation>Give the place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="108"/>
        <source>Geef de plaats aan {name}</source>
        <translation>Give the place to {name}</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="36"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="38"/>
        <source>Van de lijst halen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="29"/>
        <source>Van de wachtlijst halen</source>
        <translation>Take off the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="32"/>
        <source>Waarom wacht deze persoon niet meer?</source>
        <translation>Why does this person no longer wait?</translation>
    </message>
</context>
<context>
    <name>FreedStrip</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="79"/>
        <source>1 past</source>
        <translation>1 fits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="39"/>
        <source>Vrij voor wie wacht</source>
        <translation>Free for those waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="61"/>
        <source>Vrij:</source>
        <translation>Free:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="71"/>
        <source>en nog {count}</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="79"/>
        <source>{count} passen</source>
        <translation>{count} fit</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="163"/>
        <source>Dit moment past voor niemand die wacht.</source>
        <translation>This slot suits nobody on the waiting list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="327"/>
        <source>Dit moment wordt niet meer aangeboden.</source>
        <translation>This slot is no longer offered.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="311"/>
        <source>Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald.</source>
        <translation>Booked: {name}, {day} {time}. Taken off the waiting list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="91"/>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="153"/>
        <source>Het moment blijft vrij in de agenda.</source>
        <translation>The slot stays free in the calendar.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="90"/>
        <source>Niet meer aanbieden</source>
        <translation>Stop offering</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="225"/>
        <source>Past niet voor {count}</source>
        <translation>Does not suit {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="73"/>
        <source>Sluit het paneel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="63"/>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="149"/>
        <source>Vrijgekomen moment</source>
        <translation>A slot that came free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="79"/>
        <source>Wie het langst wacht, staat eerst; wat dringt, telt als langer wachten.</source>
        <translation>Whoever has waited longest comes first; urgency counts as waiting longer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="265"/>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="149"/>
        <source>Vrije plaats in een groep</source>
        <translation>Free place in a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="152"/>
        <source>Tot er in deze groep weer een plaats vrijkomt.</source>
        <translation>Until another place comes free in this group.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="165"/>
        <source>Deze plaats past voor niemand die op deze groep wacht.</source>
        <translation>This place suits nobody waiting for this group.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="329"/>
        <source>Deze plaats wordt niet meer aangeboden.</source>
        <translation>This place is no longer offered.</translation>
    </message>
</context>
<context>
    <name>WaitCheck</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_check.py" line="18"/>
        <source>Haal van de wachtlijst</source>
        <translation>Take off the waiting list</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="55"/>
        <source>Hoe dringend</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="64"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="63"/>
        <source>Nota (mag leeg)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="120"/>
        <source>Telt alsof deze persoon {time} langer wacht.</source>
        <translation>Counts as if this person had waited {time} longer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="96"/>
        <source>Wat past</source>
        <translation>What suits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="118"/>
        <source>Wie het langst wacht, wordt eerst gevraagd.</source>
        <translation>Whoever has waited longest is asked first.</translation>
    </message>
</context>
<context>
    <name>WaitOffer</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="53"/>
        <source>Bewaar deze wensen</source>
        <translation>Save these wishes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="121"/>
        <source>Op de wachtlijst</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="105"/>
        <source>Op de wachtlijst sinds {day}</source>
        <translation>On the waiting list since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="51"/>
        <source>Op de wachtlijst…</source>
        <translation>On the waiting list…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="167"/>
        <source>Wensen bewaard op de wachtlijst.</source>
        <translation>Wishes saved on the waiting list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="122"/>
        <source>Zet op de wachtlijst</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="55"/>
        <source>Zoek andere hulp in de sociale kaart</source>
        <translation>Look for other help in the directory</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="152"/>
        <source>{name} staat op de wachtlijst.</source>
        <translation>{name} is on the waiting list.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="64"/>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="95"/>
        <source>Afgeschermd dossier</source>
        <translation>Shielded file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="42"/>
        <source>afspraak geboekt</source>
        <translation>appointment booked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="55"/>
        <source>belt terug</source>
        <translation>calls back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="117"/>
        <source>bij een man</source>
        <translation>with a man</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="116"/>
        <source>bij een vrouw</source>
        <translation>with a woman</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="124"/>
        <source>bij {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="54"/>
        <source>boodschap gelaten</source>
        <translation>left a message</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="35"/>
        <source>dringend</source>
        <translation>urgent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="115"/>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="43"/>
        <source>elders geholpen</source>
        <translation>helped elsewhere</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="34"/>
        <source>gauw</source>
        <translation>soon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="113"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="33"/>
        <source>gewoon</source>
        <translation>routine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="44"/>
        <source>hoeft niet meer</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="46"/>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="56"/>
        <source>kan dan niet</source>
        <translation>cannot come then</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="53"/>
        <source>niet bereikt</source>
        <translation>not reached</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="45"/>
        <source>niet te bereiken</source>
        <translation>cannot be reached</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="150"/>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="168"/>
        <source>niet {when}</source>
        <translation>not {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="110"/>
        <source>of tolk {language}</source>
        <translation>or interpreter {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="114"/>
        <source>rustige kamer</source>
        <translation>quiet room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="71"/>
        <source>sinds vandaag</source>
        <translation>since today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="161"/>
        <source>tot {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="158"/>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="73"/>
        <source>wacht {time}</source>
        <translation>has waited {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="65"/>
        <source>{count} dagen</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="76"/>
        <source>{urgency}: telt als {time}</source>
        <translation>{urgency}: counts as {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="130"/>
        <source>samen met {name}</source>
        <translation>together with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="133"/>
        <source>niet bij {name}</source>
        <translation>not with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="134"/>
        <source>liever niet bij {name}</source>
        <translation>preferably not with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="138"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="153"/>
        <source>niet in de schoolvakantie</source>
        <translation>not in the school holidays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="155"/>
        <source>in de schoolvakantie</source>
        <translation>in the school holidays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="121"/>
        <source>met {count} personen</source>
        <translation>with {count} people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="85"/>
        <source>heeft een afspraak {day}</source>
        <translation>has an appointment {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="87"/>
        <source>komt {day} voor {kind}</source>
        <translation>comes {day} for {kind}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="127"/>
        <source>eerst bij {name}</source>
        <translation>first with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="141"/>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="142"/>
        <source>met {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="97"/>
        <source>overleden</source>
        <translation>has died</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/opening_said.py" line="27"/>
        <source>op alle {count} data, tot {day}</source>
        <translation>on all {count} dates, until {day}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="154"/>
        <source>Al gevraagd</source>
        <translation>Asked before</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="49"/>
        <source>Contact noteren</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="125"/>
        <source>Dit dossier is afgeschermd. Wie het mag openen, kan hier verder.</source>
        <translation>This file is shielded. Anybody who may open it can continue here.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="148"/>
        <source>Geen nummer of adres dat veilig is.</source>
        <translation>No safe number or address.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="89"/>
        <source>Kies iemand in de lijst.</source>
        <translation>Choose somebody in the list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="156"/>
        <source>Nog niet.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="122"/>
        <source>Plaats {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="53"/>
        <source>Van de lijst…</source>
        <translation>Take off the list…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="142"/>
        <source>Veilig bereiken</source>
        <translation>How to reach safely</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="138"/>
        <source>Wat past</source>
        <translation>What suits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="51"/>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="47"/>
        <source>Zoek een moment</source>
        <translation>Find a slot</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="60"/>
        <source>Dringend</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="68"/>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="36"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="77"/>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="52"/>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="84"/>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="44"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="166"/>
        <source>1 persoon wacht</source>
        <translation>1 person waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="258"/>
        <source>Bewaard op de wachtlijst.</source>
        <translation>Saved on the waiting list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="232"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="74"/>
        <source>Niemand wacht.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="231"/>
        <source>Op de wachtlijst</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="288"/>
        <source>Van de wachtlijst gehaald.</source>
        <translation>Taken off the waiting list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="60"/>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="74"/>
        <source>Zoek een moment voor iemand</source>
        <translation>Find a slot for somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="152"/>
        <source>hoe dringend, nota</source>
        <translation>how urgent, note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="151"/>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="153"/>
        <source>zoek een moment; wie niets vindt, kan op de lijst</source>
        <translation>find a slot; if there is none, they can go on the list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="188"/>
        <source>{count} mensen wachten</source>
        <translation>{count} people waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="300"/>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="76"/>
        <source>Nodig met een brief uit…</source>
        <translation>Invite by letter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="183"/>
        <source>{name} wacht niet meer. Niet genoteerd: {words}</source>
        <translation>{name} is no longer waiting. Not recorded: {words}</translation>
    </message>
</context>
</TS>
