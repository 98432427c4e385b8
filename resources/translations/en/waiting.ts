<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CallBox</name>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Nota (mag leeg)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wat kwam ervan?</source>
        <translation>What came of it?</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Boek</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Boek voor {name}</source>
        <translation>Book for {name}</translation>
    </message>
    <message>
        <source>Contact noteren</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <source>Contact noteren met {name}</source>
        <translation>Note a contact with {name}</translation>
    </message>
    <message>
        <source>gevraagd om {time}</source>
        <translation>asked at {time}</translation>
    </message>
    <message>
        <source>tolk {language} nog te bevestigen</source>
        <translation>interpreter {language} to be confirmed</translation>
    </message>
    <message>
        <source>liever bij een andere therapeut</source>
        <translation>rather with another therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="1"/>
        <source>Geef de plaats</source>
        <translation>Give the place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="1"/>
        <source>Geef de plaats aan {name}</source>
        <translation>Give the place to {name}</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Van de lijst halen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Van de wachtlijst halen</source>
        <translation>Take off the waiting list</translation>
    </message>
    <message>
        <source>Waarom wacht deze persoon niet meer?</source>
        <translation>Why does this person no longer wait?</translation>
    </message>
</context>
<context>
    <name>FreedStrip</name>
    <message>
        <source>1 past</source>
        <translation>1 fits</translation>
    </message>
    <message>
        <source>Vrij voor wie wacht</source>
        <translation>Free for who waits</translation>
    </message>
    <message>
        <source>Vrij:</source>
        <translation>Free:</translation>
    </message>
    <message>
        <source>en nog {count}</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{count} passen</source>
        <translation>{count} fit</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>Dit moment past voor niemand die wacht.</source>
        <translation>This moment suits nobody who waits.</translation>
    </message>
    <message>
        <source>Dit moment wordt niet meer aangeboden.</source>
        <translation>This moment is offered no more.</translation>
    </message>
    <message>
        <source>Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald.</source>
        <translation>Booked: {name}, {day} {time}. Taken off the waiting list.</translation>
    </message>
    <message>
        <source>Het moment blijft vrij in de agenda.</source>
        <translation>The moment stays free in the agenda.</translation>
    </message>
    <message>
        <source>Niet meer aanbieden</source>
        <translation>Offer no more</translation>
    </message>
    <message>
        <source>Past niet voor {count}</source>
        <translation>Does not suit {count}</translation>
    </message>
    <message>
        <source>Sluit het paneel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Vrijgekomen moment</source>
        <translation>A moment that came free</translation>
    </message>
    <message>
        <source>Wie het langst wacht, staat eerst; wat dringt, telt als langer wachten.</source>
        <translation>Who waits longest is first; what presses counts as waiting longer.</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="1"/>
        <source>Vrije plaats in een groep</source>
        <translation>Free place in a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="1"/>
        <source>Tot er in deze groep weer een plaats vrijkomt.</source>
        <translation>Until another place comes free in this group.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="1"/>
        <source>Deze plaats past voor niemand die op deze groep wacht.</source>
        <translation>This place suits nobody who waits for this group.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="1"/>
        <source>Deze plaats wordt niet meer aangeboden.</source>
        <translation>This place is no longer offered.</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Hoe dringend</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Nota (mag leeg)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Telt alsof deze persoon {time} langer wacht.</source>
        <translation>Counts as if this person waits {time} longer.</translation>
    </message>
    <message>
        <source>Wat past</source>
        <translation>What suits</translation>
    </message>
    <message>
        <source>Wie het langst wacht, wordt eerst gevraagd.</source>
        <translation>Who waits longest is asked first.</translation>
    </message>
</context>
<context>
    <name>WaitOffer</name>
    <message>
        <source>Bewaar deze wensen</source>
        <translation>Keep these wishes</translation>
    </message>
    <message>
        <source>Op de wachtlijst</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Op de wachtlijst sinds {day}</source>
        <translation>On the waiting list since {day}</translation>
    </message>
    <message>
        <source>Op de wachtlijst…</source>
        <translation>On the waiting list…</translation>
    </message>
    <message>
        <source>Wensen bewaard op de wachtlijst.</source>
        <translation>Wishes kept on the waiting list.</translation>
    </message>
    <message>
        <source>Zet op de wachtlijst</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Zoek andere hulp in de sociale kaart</source>
        <translation>Look for other help in the directory</translation>
    </message>
    <message>
        <source>{name} staat op de wachtlijst.</source>
        <translation>{name} is on the waiting list.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>Afgeschermd dossier</source>
        <translation>Shielded file</translation>
    </message>
    <message>
        <source>afspraak geboekt</source>
        <translation>appointment booked</translation>
    </message>
    <message>
        <source>belt terug</source>
        <translation>calls back</translation>
    </message>
    <message>
        <source>bij een man</source>
        <translation>with a man</translation>
    </message>
    <message>
        <source>bij een vrouw</source>
        <translation>with a woman</translation>
    </message>
    <message>
        <source>bij {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <source>boodschap gelaten</source>
        <translation>left a message</translation>
    </message>
    <message>
        <source>dringend</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <source>elders geholpen</source>
        <translation>helped elsewhere</translation>
    </message>
    <message>
        <source>gauw</source>
        <translation>soon</translation>
    </message>
    <message>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>gewoon</source>
        <translation>routine</translation>
    </message>
    <message>
        <source>hoeft niet meer</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>kan dan niet</source>
        <translation>cannot then</translation>
    </message>
    <message>
        <source>niet bereikt</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>niet te bereiken</source>
        <translation>cannot be reached</translation>
    </message>
    <message>
        <source>niet {when}</source>
        <translation>not {when}</translation>
    </message>
    <message>
        <source>of tolk {language}</source>
        <translation>or interpreter {language}</translation>
    </message>
    <message>
        <source>rustige kamer</source>
        <translation>quiet room</translation>
    </message>
    <message>
        <source>sinds vandaag</source>
        <translation>since today</translation>
    </message>
    <message>
        <source>tot {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>wacht {time}</source>
        <translation>has waited {time}</translation>
    </message>
    <message>
        <source>{count} dagen</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{urgency}: telt als {time}</source>
        <translation>{urgency}: counts as {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="1" />
        <source>samen met {name}</source>
        <translation>together with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="130" />
        <source>niet in de schoolvakantie</source>
        <translation>not in the school holidays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="132" />
        <source>in de schoolvakantie</source>
        <translation>in the school holidays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="112" />
        <source>met {count} personen</source>
        <translation>with {count} people</translation>
    </message>
    <message>
        <source>eerst bij {name}</source>
        <translation>first with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="1" />
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="1" />
        <source>met {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="1" />
        <source>overleden</source>
        <translation>has died</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/opening_said.py" line="1"/>
        <source>op alle {count} data, tot {day}</source>
        <translation>on all {count} dates, until {day}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Al gevraagd</source>
        <translation>Asked before</translation>
    </message>
    <message>
        <source>Contact noteren</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <source>Dit dossier is afgeschermd. Wie het mag openen, kan hier verder.</source>
        <translation>This file is shielded. Who may open it can go on here.</translation>
    </message>
    <message>
        <source>Geen nummer of adres dat veilig is.</source>
        <translation>No number or address that is safe.</translation>
    </message>
    <message>
        <source>Heeft al een afspraak.</source>
        <translation>Has an appointment already.</translation>
    </message>
    <message>
        <source>Kies iemand in de lijst.</source>
        <translation>Choose somebody in the list.</translation>
    </message>
    <message>
        <source>Nog niet.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <source>Plaats {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <source>Van de lijst…</source>
        <translation>Off the list…</translation>
    </message>
    <message>
        <source>Veilig bereiken</source>
        <translation>How to reach safely</translation>
    </message>
    <message>
        <source>Wat past</source>
        <translation>What suits</translation>
    </message>
    <message>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Zoek een moment</source>
        <translation>Find a moment</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Dringend</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>heeft al een afspraak</source>
        <translation>already booked</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>1 persoon wacht</source>
        <translation>1 person waits</translation>
    </message>
    <message>
        <source>Bewaard op de wachtlijst.</source>
        <translation>Kept on the waiting list.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Niemand wacht.</source>
        <translation>Nobody waits.</translation>
    </message>
    <message>
        <source>Op de wachtlijst</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Van de wachtlijst gehaald.</source>
        <translation>Taken off the waiting list.</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Zoek een moment voor iemand</source>
        <translation>Find a moment for somebody</translation>
    </message>
    <message>
        <source>hoe dringend, nota</source>
        <translation>how urgent, note</translation>
    </message>
    <message>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <source>zoek een moment; wie niets vindt, kan op de lijst</source>
        <translation>find a moment; who finds none can go on the list</translation>
    </message>
    <message>
        <source>{count} mensen wachten</source>
        <translation>{count} people wait</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="68"/>
        <source>Nodig met een brief uit…</source>
        <translation>Invite by letter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="1"/>
        <source>{name} wacht niet meer. Niet genoteerd: {words}</source>
        <translation>{name} no longer waits. Not noted: {words}</translation>
    </message>
</context>
<context>
    <name>WaitCheck</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_check.py" line="18" />
        <source>Haal van de wachtlijst</source>
        <translation>Take off the waiting list</translation>
    </message>
</context>
</TS>
