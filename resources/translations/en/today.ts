<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ComingList</name>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="50"/>
        <source>Wie komt er</source>
        <translation>Who is coming</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="54"/>
        <source>Uur</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="56"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="60"/>
        <source>Toestand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="71"/>
        <source>Vandaag staat er niemand in de agenda.</source>
        <translation>Nobody is in the calendar today.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="101"/>
        <source>gesprek {number}</source>
        <translation>talk {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="103"/>
        <source>met {therapist}</source>
        <translation>with {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="117"/>
        <source>door {who}</source>
        <translation>by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="122"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="33"/>
        <source>Nu aan de balie</source>
        <translation>At the desk now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="38"/>
        <source>Iemand komt binnen</source>
        <translation>Somebody walks in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="74"/>
        <source>Niemand anders.</source>
        <translation>Nobody else.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="74"/>
        <source>Er staat niemand aan de balie.</source>
        <translation>Nobody is at the desk.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="75"/>
        <source>Druk op Ctrl+N als er iemand binnenkomt.</source>
        <translation>Press Ctrl+N when somebody walks in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="40"/>
        <source>Wachtbord zonder namen, op een volledig scherm</source>
        <translation>Waiting board without names, full screen</translation>
    </message>
</context>
<context>
    <name>GlassDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="37"/>
        <source>Afgeschermd dossier geopend</source>
        <translation>Shielded file opened</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="49"/>
        <source>Wat vind je ervan</source>
        <translation>What do you think of it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="51"/>
        <source>bv. terecht, of: samen besproken, volgende keer eerst bellen</source>
        <translation>e.g. rightly so, or: talked it over, call first next time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="57"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="59"/>
        <source>Wie en wanneer</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="60"/>
        <source>Met deze reden</source>
        <translation>For this reason</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="70"/>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="72"/>
        <source>Nagekeken</source>
        <translation>Reviewed</translation>
    </message>
</context>
<context>
    <name>QuietBoard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="37"/>
        <source>Wachtbord</source>
        <translation>Waiting board</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="55"/>
        <source>Esc sluit dit bord</source>
        <translation>Esc closes this board</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="84"/>
        <source>Nu binnen: {who}</source>
        <translation>In now: {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="106"/>
        <source>wacht</source>
        <translation>waits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="109"/>
        <source>zo meteen</source>
        <translation>in a moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="110"/>
        <source>ongeveer {minutes} minuten</source>
        <translation>about {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="114"/>
        <source>en nog {count} wachtenden</source>
        <translation>and {count} more waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="115"/>
        <source>Er wacht niemand. Welkom, meld je aan de balie.</source>
        <translation>Nobody is waiting. Welcome, please come to the desk.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="127"/>
        <source>Het bord is even niet bijgewerkt. Vraag het aan de balie.</source>
        <translation>This board is not up to date just now. Please ask at the desk.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="67"/>
        <source>Niet afgewerkt: {form}</source>
        <translation>Not finished: {form}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="47"/>
        <source>Morgen weer tonen: {title}, {under}</source>
        <translation>Show again tomorrow: {title}, {under}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="49"/>
        <source>Morgen weer tonen</source>
        <translation>Show again tomorrow</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="66"/>
        <source>{person} · laatst door {by}</source>
        <translation>{person} · last edited by {by}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="68"/>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="74"/>
        <source>{person} → {partner}</source>
        <translation>{person} → {partner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="75"/>
        <source>Brief klaar, niet afgegeven</source>
        <translation>Letter ready, not handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="75"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="99"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="140"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="146"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="152"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="154"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="156"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="161"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="103"/>
        <source>{person} · verwacht tegen {day}</source>
        <translation>{person} · expected by {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="107"/>
        <source>{person} · {language}</source>
        <translation>{person} · {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="118"/>
        <source>Tolk nog te bevestigen</source>
        <translation>Interpreter to be confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="118"/>
        <source>Bevestig</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="100"/>
        <source>{person} · {days} dagen stil</source>
        <translation>{person} · silent for {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="104"/>
        <source>{partner}: opvolgen</source>
        <translation>{partner}: follow up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="84"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="104"/>
        <source>Opvolgen</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="81"/>
        <source>{person} · {owner} volgt op</source>
        <translation>{person} · followed up by {owner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="83"/>
        <source>{right}: al antwoord?</source>
        <translation>{right}: any answer?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="83"/>
        <source>{right}: nagaan</source>
        <translation>{right}: look into it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="98"/>
        <source>{person} · plan</source>
        <translation>{person} · plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="99"/>
        <source>Samen terugkijken</source>
        <translation>Look back together</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="70"/>
        <source>{person} · {by}: {reason}</source>
        <translation>{person} · {by}: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="72"/>
        <source>Afgeschermd dossier geopend</source>
        <translation>Shielded file opened</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="72"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="189"/>
        <source>Kijk na</source>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="124"/>
        <source>Vrij: {day} {time} · {therapist}</source>
        <translation>Free: {day} {time} · {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="135"/>
        <source>Wie past?</source>
        <translation>Who fits?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="132"/>
        <source>past eerst voor {person} · en voor nog {count}</source>
        <translation>suits {person} first · and {count} more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="129"/>
        <source>past voor {person}</source>
        <translation>suits {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="140"/>
        <source>Terugbellen</source>
        <translation>Call back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="161"/>
        <source>Traject: samen terugkijken</source>
        <translation>Course of talks: look back together</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="108"/>
        <source>{who} · ten laatste {day}</source>
        <translation>{who} · by {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="110"/>
        <source>{who} · dringend, kon tot {day}</source>
        <translation>{who} · urgent, should have been by {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="113"/>
        <source>Tolk te bestellen</source>
        <translation>Interpreter to be ordered</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="113"/>
        <source>Bestel…</source>
        <translation>Order…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="115"/>
        <source>Tolk: de afspraak is verzet</source>
        <translation>Interpreter: the appointment was moved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="115"/>
        <source>Verwittig…</source>
        <translation>Tell them…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="117"/>
        <source>Tolk af te zeggen</source>
        <translation>Interpreter to be cancelled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="117"/>
        <source>Zeg af…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="144"/>
        <source>{person} · afgeschermd; wie erin mag, werkt hier niet meer of volgt geen verwijzingen op</source>
        <translation>{person} · shielded; nobody who may open the file still follows up referrals here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="146"/>
        <source>Een verwijzing die niemand kan opvolgen</source>
        <translation>A referral that nobody can follow up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="152"/>
        <source>{partner}: verwittigen</source>
        <translation>{partner}: let them know</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="166"/>
        <source>Buiten de uren of gesloten</source>
        <translation>Outside hours or closed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="171"/>
        <source>Los op</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="170"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="183"/>
        <source>{first}, en nog {count}</source>
        <translation>{first}, and {count} more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="188"/>
        <source>{name} · laatst gehoord op {day}</source>
        <translation>{name} · last heard on {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="189"/>
        <source>Klopt deze dienst nog?</source>
        <translation>Is this service still correct?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="179"/>
        <source>nog geen verbindingstherapeut</source>
        <translation>no connecting therapist yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="184"/>
        <source>Rooster: er ontbreekt iemand</source>
        <translation>Rota: somebody is missing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="184"/>
        <source>Naar het rooster</source>
        <translation>To the rota</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="150"/>
        <source>{person} is overleden</source>
        <translation>{person} has died</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="154"/>
        <source>Van de wachtlijst te halen</source>
        <translation>To be taken off the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="155"/>
        <source>Vrij te maken: {day} {time}</source>
        <translation>To be freed: {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="127"/>
        <source>Plaats vrij: {day} {time} · {group}</source>
        <translation>Place free: {day} {time} · {group}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="27"/>
        <source>Te doen</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="51"/>
        <source>Alles is gedaan.</source>
        <translation>Everything is done.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="48"/>
        <source>En nog {count}. Ze komen hier zodra er iets gedaan of uitgesteld is.</source>
        <translation>And {count} more. They come here once something is done or put off.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="72"/>
        <source>Hoe was het?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="73"/>
        <source>Laat iemand zeggen hoe het was, zonder naam</source>
        <translation>Let somebody say how it was, without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="59"/>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="150"/>
        <source>aangekomen, binnen, klaar</source>
        <translation>arrived, in, done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="151"/>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="152"/>
        <source>afzeggen</source>
        <translation>cancel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="153"/>
        <source>iemand komt binnen</source>
        <translation>somebody walks in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="170"/>
        <source>vandaag werkt er niemand</source>
        <translation>nobody works today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="172"/>
        <source>1 therapeut</source>
        <translation>1 therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="173"/>
        <source>{count} therapeuten</source>
        <translation>{count} therapists</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="187"/>
        <source>Iemand anders was hier net mee bezig. Zo staat het nu.</source>
        <translation>Somebody else has just dealt with this. This is how it is now.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="228"/>
        <source>{person}: {state}.</source>
        <translation>{person}: {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="259"/>
        <source>Genoteerd aan de balie.</source>
        <translation>Recorded at the desk.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="296"/>
        <source>Opgenomen.</source>
        <translation>Taken on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="297"/>
        <source>Geholpen.</source>
        <translation>Helped.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="298"/>
        <source>Weer weg.</source>
        <translation>Left again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="299"/>
        <source>Wacht weer.</source>
        <translation>Waiting again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="358"/>
        <source>Tolk bevestigd.</source>
        <translation>Interpreter confirmed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="372"/>
        <source>Morgen staat dit er weer.</source>
        <translation>This is back tomorrow.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="347"/>
        <source>Nagekeken.</source>
        <translation>Reviewed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="354"/>
        <source>Tolk: {state}.</source>
        <translation>Interpreter: {state}.</translation>
    </message>
</context>
<context>
    <name>WaitSaid</name>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="21"/>
        <source>Hoe lang is niet te zeggen: niemand staat in het rooster.</source>
        <translation>No telling how long: nobody is on the rota.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="30"/>
        <source>Vandaag heeft niemand nog tijd.</source>
        <translation>Nobody has time left today.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="33"/>
        <source>Er is nu iemand vrij.</source>
        <translation>Somebody is free now.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="34"/>
        <source>Nog ongeveer {minutes} min.</source>
        <translation>About {minutes} more min.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="39"/>
        <source>verbinding</source>
        <translation>connecting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="41"/>
        <source>heeft vandaag geen tijd meer</source>
        <translation>has no time left today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="43"/>
        <source>nu vrij</source>
        <translation>free now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="45"/>
        <source>vrij rond {time}</source>
        <translation>free around {time}</translation>
    </message>
</context>
<context>
    <name>WalkInPolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="93"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="93"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="33"/>
        <source>Wie binnenwandelt</source>
        <translation>People who walk in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="35"/>
        <source>Wie neemt op?</source>
        <translation>Who sees them?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="40"/>
        <source> minuten</source>
        <translation> minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="43"/>
        <source>Hoe noemt het wachtbord wie wacht?</source>
        <translation>What does the waiting board call those who wait?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="45"/>
        <source>met een nummer</source>
        <translation>by a number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="46"/>
        <source>met de eerste letters van de naam</source>
        <translation>by the first letters of the name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="50"/>
        <source>Het wachtbord zegt ongeveer hoe lang het nog duurt</source>
        <translation>The waiting board says roughly how much longer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="52"/>
        <source>De wachttijd wordt gerekend uit wie er in het rooster staat en wanneer die vrij is. Ze is ongeveer. Staat er niemand in het rooster, dan zegt het programma geen tijd.</source>
        <translation>The wait is worked out from who is on the rota and when they are free. It is an estimate. When nobody is on the rota, no time is given.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="55"/>
        <source>Zo bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="63"/>
        <source>Hoe lang duurt het ongeveer met één persoon</source>
        <translation>Roughly how long it takes with one person</translation>
    </message>
</context>
<context>
    <name>WalkInRow</name>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="67"/>
        <source>bij {name}</source>
        <translation>with {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="69"/>
        <source>wacht {minutes} min</source>
        <translation>waiting {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="81"/>
        <source>Nieuw, binnengewandeld</source>
        <translation>New, walked in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="97"/>
        <source>Ik neem op</source>
        <translation>I’ll take this</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="104"/>
        <source>Geholpen</source>
        <translation>Helped</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="106"/>
        <source>Zoek een moment</source>
        <translation>Find a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="106"/>
        <source>Onthaal starten</source>
        <translation>Start the welcome</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="110"/>
        <source>Weer weg</source>
        <translation>Left again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="47"/>
        <source>nr {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="99"/>
        <source>Een collega…</source>
        <translation>A colleague…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="100"/>
        <source>Een collega neemt op: {person}</source>
        <translation>A colleague takes: {person}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="34"/>
        <source>Iemand komt binnen</source>
        <translation>Somebody walks in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="40"/>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="44"/>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="55"/>
        <source>Noteren</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="58"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="42"/>
        <source>Voornaam of schuilnaam</source>
        <translation>First name or pseudonym</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="42"/>
        <source>Naam, zoals gezegd</source>
        <translation>Name, as it was said</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="63"/>
        <source>Is deze {person} al gekend? Alles mag leeg blijven.</source>
        <translation>Do we know this {person} already? Everything may stay empty.</translation>
    </message>
</context>
</TS>
