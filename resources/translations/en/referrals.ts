<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="55"/>
        <source>Wat de partner schrijft</source>
        <translation>What the partner writes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="92"/>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="142"/>
        <source>Bewaar als nieuws</source>
        <translation>Keep as news</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="176"/>
        <source>De brief komt van {sender}; de verwijzing ging naar {partner}. Kijk of dat klopt.</source>
        <translation>The letter comes from {sender}; the referral went to {partner}. Please check.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="180"/>
        <source>De brief is gericht aan {to}, niet aan dit huis. Kijk of dat klopt.</source>
        <translation>The letter is addressed to {to}, not to this house. Please check.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="183"/>
        <source>De brief is van {day}: van voor de verwijzing vertrok. Kijk of dat klopt.</source>
        <translation>The letter is dated {day}, before the referral was sent. Please check.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="99"/>
        <source>Hun brief</source>
        <translation>Their letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="60"/>
        <source>Niet opnemen</source>
        <translation>Do not take it in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="131"/>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="139"/>
        <source>Open de verwijzing</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="160"/>
        <source>Vertrokken</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="155"/>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="94"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="164"/>
        <source>Wacht op</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="56"/>
        <source>Wat hier geweten is</source>
        <translation>What we know</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="190"/>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="192"/>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="88"/>
        <source>nieuws</source>
        <translation>news</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="189"/>
        <source>nieuws in het verloop; de stand verandert niet</source>
        <translation>news in the history; the status does not change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="210"/>
        <source>{partner}: {state}. De brief ligt bij de verwijzing.</source>
        <translation>{partner}: {state}. The letter is kept with the referral.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="133"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="47"/>
        <source>Voorbereiden</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="48"/>
        <source>Wacht op antwoord</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="49"/>
        <source>Aanvaard</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="50"/>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="51"/>
        <source>Geweigerd</source>
        <translation>Declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="52"/>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>CameWords</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="68"/>
        <source>Wat ze vroegen</source>
        <translation>What they asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="67"/>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="66"/>
        <source>Hun verwijzing, hier {number}</source>
        <translation>Their referral, here {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="61"/>
        <source>Hier is de verwijzing “{now}”: ze kan niet meer ingetrokken worden. Bewaar de brief als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>Here the referral is “{now}”: it can no longer be withdrawn. Keep the letter as news: the referral stays as it is.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="58"/>
        <source>Deze intrekking is al opgenomen op {day} door {who}.</source>
        <translation>This withdrawal was taken in on {day} by {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="57"/>
        <source>Neem de intrekking op</source>
        <translation>Take in the withdrawal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="56"/>
        <source>{sender} trekt de verwijzing in</source>
        <translation>{sender} withdraws the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="55"/>
        <source>Intrekking van een verwijzing</source>
        <translation>Withdrawal of a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="49"/>
        <source>Wat we vroegen</source>
        <translation>What we asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="48"/>
        <source>Naar</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="47"/>
        <source>Onze verwijzing {number}</source>
        <translation>Our referral {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="42"/>
        <source>Van “{now}” kan de verwijzing niet naar “{then}”. Bewaar het antwoord als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>The referral cannot go from “{now}” to “{then}”. Keep the answer as news: the referral stays as it is.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="41"/>
        <source>Dit antwoord is al opgenomen op {day} door {who}.</source>
        <translation>This answer was taken in on {day} by {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="40"/>
        <source>Neem het antwoord op</source>
        <translation>Take in the answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="39"/>
        <source>{sender} antwoordt</source>
        <translation>{sender} answers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="38"/>
        <source>Antwoord op een verwijzing</source>
        <translation>Answer to a referral</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="105"/>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="106"/>
        <source>sinds {day} · 1 dag stil</source>
        <translation>since {day} · silent for 1 day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="108"/>
        <source>sinds {day} · {days} dagen stil</source>
        <translation>since {day} · silent for {days} days</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="32"/>
        <source>Naam, geboortedatum, nummer of code</source>
        <translation>Name, date of birth, number or code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="34"/>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/find_referrals.py" line="23"/>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="32"/>
        <source>Akkoord</source>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="44"/>
        <source>geldt</source>
        <translation>valid</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="46"/>
        <source>{day}, door {who}</source>
        <translation>{day}, by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="49"/>
        <source>nog geen akkoord</source>
        <translation>no consent yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="50"/>
        <source>Zonder akkoord vertrekt er niets naar deze dienst.</source>
        <translation>Without consent nothing is sent to this service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="53"/>
        <source>Akkoord noteren</source>
        <translation>Record consent</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="37"/>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="67"/>
        <source>Akkoord noteren</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="42"/>
        <source>Wat mag gedeeld worden</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="48"/>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="63"/>
        <source>Hoe gegeven</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="50"/>
        <source>mondeling</source>
        <translation>spoken</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="51"/>
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="52"/>
        <source>door iemand anders</source>
        <translation>by somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="56"/>
        <source>Wie gaf het akkoord</source>
        <translation>Who gave consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="60"/>
        <source>Wat mag {partner} weten van {name}?</source>
        <translation>What may {partner} know about {name}?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="65"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="78"/>
        <source>Van wie komt het akkoord?</source>
        <translation>Who gave consent?</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="44"/>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="67"/>
        <source>Contact noteren</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="48"/>
        <source>Wat gebeurde er</source>
        <translation>What happened</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="54"/>
        <source>Wat werd er gezegd</source>
        <translation>What was said</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="57"/>
        <source>Opnieuw vragen op</source>
        <translation>Ask again on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="59"/>
        <source>dan staat ze op Vandaag; bij lange stilte eerder</source>
        <translation>it then appears on Today; sooner after a long silence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="71"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="73"/>
        <source>Noteren</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="94"/>
        <source>Een zin is genoeg.</source>
        <translation>One sentence is enough.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="122"/>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for instance 3/4, Tue or +1w.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="111"/>
        <source>Genoteerd. De verwijzing is intussen afgesloten: er wordt niet opnieuw gevraagd.</source>
        <translation>Recorded. The referral was closed meanwhile, so there will be no reminder to ask again.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="50"/>
        <source>Welke tijd</source>
        <translation>Which period</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="52"/>
        <source>dit jaar</source>
        <translation>this year</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="53"/>
        <source>vorig jaar</source>
        <translation>last year</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="54"/>
        <source>laatste twaalf maanden</source>
        <translation>last twelve months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="60"/>
        <source>Geteld per</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="61"/>
        <source>per dienst</source>
        <translation>by service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="61"/>
        <source>per thema</source>
        <translation>by theme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="65"/>
        <source>Tonen als</source>
        <translation>Show as</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="66"/>
        <source>grafiek</source>
        <translation>chart</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="126"/>
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Nobody was referred in this period.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="134"/>
        <source>Van {first} tot en met {last}: {count} verstuurd.</source>
        <translation>From {first} to {last}: {count} sent.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="139"/>
        <source>Van de antwoorden werd {share} aanvaard.</source>
        <translation>Of the answers, {share} were yes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="142"/>
        <source>De helft van de antwoorden kwam binnen {days}.</source>
        <translation>Half of the answers came within {days}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="156"/>
        <source>zonder thema</source>
        <translation>without a theme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="164"/>
        <source>Hoe verwijzingen afliepen</source>
        <translation>How referrals ended</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="166"/>
        <source>Nog {count} andere staan in de tabel.</source>
        <translation>Another {count} are in the table.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="172"/>
        <source>{count} · {days} d.</source>
        <translation>{count} · {days} d.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="66"/>
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="55"/>
        <source>laatste twee jaar</source>
        <translation>last two years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="147"/>
        <source>Verwijzingen per dienst, {first} tot {last}</source>
        <translation>Referrals by service, {first} to {last}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="149"/>
        <source>Verwijzingen per thema, {first} tot {last}</source>
        <translation>Referrals by theme, {first} to {last}</translation>
    </message>
</context>
<context>
    <name>FileTaker</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="93"/>
        <source>Niet alles wat je bij een andere verwijzing neerlegde, is verwerkt. Leg het daar opnieuw neer.</source>
        <translation>Not everything you dropped on another referral was added. Drop it there again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="73"/>
        <source>Wat je bij een andere verwijzing neerlegde, ligt daar.</source>
        <translation>What you dropped on another referral is kept there.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="75"/>
        <source>Dit ligt al bij de verwijzing.</source>
        <translation>This is already with the referral.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="54"/>
        <source>Meer dan één brief met gegevens: de eerste gaat open.</source>
        <translation>More than one letter with data: the first one opens.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="79"/>
        <source>{count} bestanden liggen bij de verwijzing.</source>
        <translation>{count} files are now with the referral.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="77"/>
        <source>{name} ligt bij de verwijzing.</source>
        <translation>{name} is now with the referral.</translation>
    </message>
</context>
<context>
    <name>NewReferral</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="138"/>
        <source>Hier stond nog een half getypte verwijzing. Maak ze af, of kies Niet doen.</source>
        <translation>There was still a half-typed referral here. Finish it, or choose Never mind.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="43"/>
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="45"/>
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="47"/>
        <source>wij verwijzen</source>
        <translation>we refer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="48"/>
        <source>naar ons verwezen</source>
        <translation>referred to us</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="53"/>
        <source>Reden van de verwijzing</source>
        <translation>Reason for the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="54"/>
        <source>Vraag aan de partner</source>
        <translation>Question to the partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="57"/>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="194"/>
        <source>Verwijzing beginnen</source>
        <translation>Start the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="58"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="65"/>
        <source>Voor wie en waarom</source>
        <translation>For whom and why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="65"/>
        <source>Welke dienst</source>
        <translation>Which service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="124"/>
        <source>{partner} weigerde: {reason}. Kies een andere dienst.</source>
        <translation>{partner} declined: {reason}. Choose another service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="159"/>
        <source>Kies eerst voor wie.</source>
        <translation>First choose for whom.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="163"/>
        <source>Kies eerst een dienst in de lijst.</source>
        <translation>First choose a service in the list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="194"/>
        <source>Verwijzing noteren</source>
        <translation>Record the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="209"/>
        <source>Nog geen dienst gekozen</source>
        <translation>No service chosen yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="210"/>
        <source>Thema: {theme}</source>
        <translation>Theme: {theme}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="80"/>
        <source>Afspraak bij de partner: {when}</source>
        <translation>Appointment at the partner: {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="50"/>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="62"/>
        <source>De lus is gesloten.</source>
        <translation>The loop is closed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="87"/>
        <source>Overbrugging: de gesprekken hier gaan door tot de partner start.</source>
        <translation>Bridging: the talks here continue until the partner starts.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="89"/>
        <source>Geweigerd: {reason}</source>
        <translation>Declined: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="117"/>
        <source>Open brief</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="125"/>
        <source>Zoek een andere dienst</source>
        <translation>Find another service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="130"/>
        <source>Contact noteren</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="135"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="149"/>
        <source>Zelf opvolgen</source>
        <translation>Follow up myself</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="139"/>
        <source>Antwoord aan de verwijzer</source>
        <translation>Reply to the referrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="121"/>
        <source>Brief van intrekking</source>
        <translation>Letter of withdrawal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="84"/>
        <source>{partner} moet nog bevestigen dat de verwijzing niet doorgaat.</source>
        <translation>{partner} has yet to confirm that the referral will not go ahead.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="143"/>
        <source>Overbrugging voorbij</source>
        <translation>Bridge is over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="143"/>
        <source>Overbrug hier</source>
        <translation>Bridge here</translation>
    </message>
</context>
<context>
    <name>OtherPersonDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="29"/>
        <source>Voor wie is deze verwijzing?</source>
        <translation>Whom is this referral for?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="34"/>
        <source>De verwijzing en wat binnenkwam gaan naar dat dossier. In dit dossier blijft er niets van staan; in het boek staat wie dit deed.</source>
        <translation>The referral and what came in go to that file. Nothing of it stays in this file; the log says who did this.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="38"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="39"/>
        <source>Naar dit dossier</source>
        <translation>To this file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="72"/>
        <source>Verwijzing {number} staat nu in het andere dossier.</source>
        <translation>Referral {number} is now in the other file.</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="65"/>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="88"/>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="91"/>
        <source>Telefoon en e-mail zijn niet bekend.</source>
        <translation>Phone and e-mail are not known.</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="29"/>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="33"/>
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="33"/>
        <source>Nog geen verwijzing.</source>
        <translation>No referral yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="36"/>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="63"/>
        <source>Zoals hij binnenkwam</source>
        <translation>As it came in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="88"/>
        <source>Brief {number} van {sender}, ontvangen op {day} door {who}.</source>
        <translation>Letter {number} from {sender}, received on {day} by {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="69"/>
        <source>Open de brief</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="54"/>
        <source>Het is iemand anders…</source>
        <translation>It is somebody else…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="97"/>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="69"/>
        <source>Open het bestand</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="96"/>
        <source>PDF, scan, foto of document ({endings})</source>
        <translation>PDF, scan, photo or document ({endings})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="50"/>
        <source>Voeg een bestand toe…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="99"/>
        <source>Wat kwam er terug?</source>
        <translation>What came back?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="63"/>
        <source>Wat terugkwam</source>
        <translation>What came back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="86"/>
        <source>{name}, toegevoegd op {day} door {who}.</source>
        <translation>{name}, added on {day} by {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="46"/>
        <source>Nog niets. Sleep hierheen wat er kwam: PDF, foto of scan, Word, Excel of LibreOffice, elk tot {most} MB.</source>
        <translation>Nothing yet. Drag what came back here: PDF, photo or scan, Word, Excel or LibreOffice, each up to {most} MB.</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="301"/>
        <source>Bewaar het zo bij de verwijzing</source>
        <translation>Keep it as it is with the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="70"/>
        <source>Ontvangen brief</source>
        <translation>Received letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="80"/>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="109"/>
        <source>Wie is dit?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="82"/>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="110"/>
        <source>Van welke dienst?</source>
        <translation>From which service?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="83"/>
        <source>Niet aannemen</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="84"/>
        <source>Neem aan als verwijzing</source>
        <translation>Take in as referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="77"/>
        <source>Wat de brief zegt</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="173"/>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="174"/>
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="175"/>
        <source>Over</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="178"/>
        <source>Hoe dringend</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="187"/>
        <source>iemand zonder naam</source>
        <translation>somebody without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="196"/>
        <source>Deze brief is al aangenomen, als {number}.</source>
        <translation>This letter was already taken in, as {number}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="198"/>
        <source>Deze brief vertrok van hier, als {number}: het is geen antwoord.</source>
        <translation>This letter was sent from here, as {number}: it is not an answer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="199"/>
        <source>Open de verwijzing</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="201"/>
        <source>Over deze verwijzing kwam al een brief, als {number}. Dit is een andere.</source>
        <translation>A letter about this referral came in earlier, as {number}. This is a different one.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="202"/>
        <source>Bewaar hem bij de verwijzing</source>
        <translation>Keep it with the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="225"/>
        <source>afgeschermd dossier: aannemen kan wie erin mag, of ga er eerst met een reden in</source>
        <translation>shielded file: somebody who may open it can take this in, or open the file with a reason first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="259"/>
        <source>Aangenomen als verwijzing {number}.</source>
        <translation>Taken in as referral {number}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="281"/>
        <source>De brief ligt bij verwijzing {number}, met zijn woorden in het verloop.</source>
        <translation>The letter is with referral {number}, and its words are in the history.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="284"/>
        <source>De brief ligt bij verwijzing {number}. Die is afgesloten: heropen ze als ze weer loopt.</source>
        <translation>The letter is with referral {number}, which is closed: reopen it if it is active again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="297"/>
        <source>In dit bestand zitten geen gegevens. Bewaar het zonder wachtwoord en leg het opnieuw bij de verwijzing.</source>
        <translation>This file holds no data. Save it without a password and add it to the referral again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="310"/>
        <source>Deze brief gaat alleen met een wachtwoord open.</source>
        <translation>This letter only opens with a password.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="208"/>
        <source>iemand nieuw</source>
        <translation>somebody new</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="209"/>
        <source>iemand anders…</source>
        <translation>somebody else…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="215"/>
        <source>een nieuwe dienst</source>
        <translation>a new service</translation>
    </message>
</context>
<context>
    <name>ReceivedOpener</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_opener.py" line="41"/>
        <source>Op deze computer is geen programma dat dit bestand opent.</source>
        <translation>No program on this computer opens this file.</translation>
    </message>
</context>
<context>
    <name>ReceivedProof</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_proof.py" line="44"/>
        <source>De brief is na het ondertekenen veranderd: lees onderaan wat dat zegt.</source>
        <translation>The letter was changed after it was signed: read below what that means.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_proof.py" line="48"/>
        <source>Op de bladzijden zette iemand er iets bij nadat de brief gemaakt werd. Dat staat niet in wat je hier leest: open het bestand en kijk.</source>
        <translation>Somebody added something to the pages after the letter was made. It is not in what you read here: open the file and look.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_proof.py" line="39"/>
        <source>Ondertekend?</source>
        <translation>Signed?</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="71"/>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="74"/>
        <source>{number} · begonnen {day} · {urgency} · {owner} volgt op</source>
        <translation>{number} · started {day} · {urgency} · {owner} follows up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="78"/>
        <source>antwoordcode {code}</source>
        <translation>reply code {code}</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="54"/>
        <source>Naam, partner of nummer; of de code van een antwoordstrook</source>
        <translation>Name, partner or number; or the code of a reply slip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="57"/>
        <source>Welke verwijzingen</source>
        <translation>Which referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="59"/>
        <source>Hoe getoond</source>
        <translation>How shown</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="61"/>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="62"/>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="68"/>
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="89"/>
        <source>van het team</source>
        <translation>the team’s</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="90"/>
        <source>van mij</source>
        <translation>mine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="91"/>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="92"/>
        <source>binnengekomen</source>
        <translation>incoming</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="97"/>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="152"/>
        <source>{open} lopen · {late} te laat</source>
        <translation>{open} open · {late} late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="171"/>
        <source>Geen verwijzing die hieraan beantwoordt.</source>
        <translation>No referral matches this.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="174"/>
        <source>Er lopen geen verwijzingen.</source>
        <translation>No referrals are open.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="226"/>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="63"/>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="69"/>
        <source>Open een ontvangen brief…</source>
        <translation>Open a received letter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="72"/>
        <source>Uitgaande brieven</source>
        <translation>Outgoing letters</translation>
    </message>
</context>
<context>
    <name>ReferralTable</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="29"/>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="40"/>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="46"/>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="54"/>
        <source>Toestand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="63"/>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="73"/>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="80"/>
        <source>Volgt op</source>
        <translation>Followed up by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="87"/>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>ReferralView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="250"/>
        <source>Antwoordstrook: duid hiernaast aan wat {partner} antwoordde.</source>
        <translation>Reply slip: choose alongside what {partner} answered.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="292"/>
        <source>Je woorden zijn bewaard, en daarmee is dit weer een concept. Kijk ze na en kies opnieuw.</source>
        <translation>Your words are kept, and so this is a draft again. Check them and choose again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="425"/>
        <source>De gesprekken hier gaan door.</source>
        <translation>The talks here continue.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="425"/>
        <source>De gesprekken hier gaan niet door.</source>
        <translation>The talks here do not continue.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="230"/>
        <source>{share}&#xa0;%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="125"/>
        <source>Wat ze vragen</source>
        <translation>What they ask</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="124"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="22"/>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="23"/>
        <source>klaar om te versturen</source>
        <translation>ready to send</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="24"/>
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="25"/>
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="26"/>
        <source>aanvaard</source>
        <translation>accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="27"/>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="28"/>
        <source>niet verschenen</source>
        <translation>did not attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="29"/>
        <source>geweigerd</source>
        <translation>declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="30"/>
        <source>afgerond</source>
        <translation>completed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="35"/>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="43"/>
        <source>meegegeven</source>
        <translation>handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="59"/>
        <source>overbrugging</source>
        <translation>bridging</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="66"/>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="68"/>
        <source>Afsluiten zonder vervolg</source>
        <translation>Close without follow-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="72"/>
        <source>Weigeren</source>
        <translation>Decline</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="74"/>
        <source>Aanvaarden</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="76"/>
        <source>Is meegegeven</source>
        <translation>Was handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="78"/>
        <source>Afspraak verplaatst</source>
        <translation>Appointment moved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="80"/>
        <source>Terug naar concept</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="81"/>
        <source>Klaar om te versturen</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="82"/>
        <source>Is verstuurd</source>
        <translation>Was sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="83"/>
        <source>Ontvangst bevestigd</source>
        <translation>Receipt confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="84"/>
        <source>Is aanvaard</source>
        <translation>Was accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="85"/>
        <source>Afspraak gepland</source>
        <translation>Appointment planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="86"/>
        <source>Niet verschenen</source>
        <translation>Did not attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="87"/>
        <source>Is geweigerd</source>
        <translation>Was declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="88"/>
        <source>Afronden</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="89"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="90"/>
        <source>Verwijzing intrekken</source>
        <translation>Withdraw the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="133"/>
        <source>Waarom gaat ze weer open?</source>
        <translation>Why is it reopened?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="138"/>
        <source>Waarom geweigerd?</source>
        <translation>Why declined?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="135"/>
        <source>Zonder brief van hier: hoe ging de verwijzing weg?</source>
        <translation>Without a letter from here: how was the referral sent?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="139"/>
        <source>Hoe liep het af?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="140"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="141"/>
        <source>Waarom gaat ze niet door?</source>
        <translation>Why does it not go ahead?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="143"/>
        <source>Opmerking (mag leeg blijven)</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="151"/>
        <source>beslis en antwoord</source>
        <translation>decide and answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="153"/>
        <source>brief meegeven</source>
        <translation>hand over the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="155"/>
        <source>vul aan</source>
        <translation>complete it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="156"/>
        <source>brief versturen</source>
        <translation>send the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="157"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="158"/>
        <source>antwoord</source>
        <translation>answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="159"/>
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="160"/>
        <source>nieuws na de afspraak</source>
        <translation>news after the appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="161"/>
        <source>neem contact op</source>
        <translation>get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="162"/>
        <source>zoek een andere dienst</source>
        <translation>find another service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="181"/>
        <source>al {days} d. stil</source>
        <translation>silent for {days} d.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="185"/>
        <source>te laat sinds {day}</source>
        <translation>late since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="186"/>
        <source>tegen {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="192"/>
        <source>gewoon</source>
        <translation>routine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="193"/>
        <source>binnenkort</source>
        <translation>soon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="194"/>
        <source>zo snel mogelijk</source>
        <translation>as soon as possible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="195"/>
        <source>vandaag nog</source>
        <translation>by today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="203"/>
        <source>stap</source>
        <translation>step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="204"/>
        <source>gebeld</source>
        <translation>called</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="205"/>
        <source>gemaild</source>
        <translation>mailed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="206"/>
        <source>geen gehoor</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="207"/>
        <source>nieuws</source>
        <translation>news</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="208"/>
        <source>heropend</source>
        <translation>reopened</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="209"/>
        <source>teruggezet</source>
        <translation>put back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="210"/>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="50"/>
        <source>te versturen</source>
        <translation>to be sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="219"/>
        <source>Aanvaard</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="220"/>
        <source>Geweigerd</source>
        <translation>Declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="221"/>
        <source>Verloren</source>
        <translation>Lost</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="222"/>
        <source>Wacht nog</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="25"/>
        <source>Cijfers over verwijzingen</source>
        <translation>Figures on referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="28"/>
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Nobody was referred in this period.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="42"/>
        <source>Dienst of thema</source>
        <translation>Service or theme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="43"/>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="44"/>
        <source>% aanvaard</source>
        <translation>% accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="45"/>
        <source>Dagen tot antwoord</source>
        <translation>Days to answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="104"/>
        <source>Aanleiding</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="105"/>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="106"/>
        <source>Wat al gebeurde</source>
        <translation>What happened so far</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="107"/>
        <source>Omgeving</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="108"/>
        <source>Formulieren</source>
        <translation>Forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="109"/>
        <source>Taal en toegang</source>
        <translation>Language and access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="110"/>
        <source>Veilig bereiken</source>
        <translation>How to reach safely</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="111"/>
        <source>Intussen</source>
        <translation>Meanwhile</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="121"/>
        <source>Hoe het liep</source>
        <translation>How it went</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="120"/>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="119"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="123"/>
        <source>In hun woorden</source>
        <translation>In their words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="70"/>
        <source>Intrekking bevestigd</source>
        <translation>Withdrawal confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="122"/>
        <source>Wat ze vragen of voorstellen</source>
        <translation>What they ask or propose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="211"/>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="163"/>
        <source>bevestiging</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="52"/>
        <source>intrekking</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="32"/>
        <source>intrekking gevraagd</source>
        <translation>withdrawal requested</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="236"/>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="237"/>
        <source>{count} dagen</source>
        <translation>{count} days</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="37"/>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="204"/>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="132"/>
        <source>open de verwijzing</source>
        <translation>open the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="133"/>
        <source>kies de volgende stap</source>
        <translation>choose the next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="125"/>
        <source>nieuwe verwijzing</source>
        <translation>new referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="128"/>
        <source>bewaar wat de brief zegt</source>
        <translation>save what the letter says</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="125"/>
        <source>terug naar het bord</source>
        <translation>back to the board</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="162"/>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="198"/>
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="165"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="166"/>
        <source>Welke brief kwam binnen?</source>
        <translation>Which letter came in?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="51"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="52"/>
        <source>Uur</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="52"/>
        <source>bv. 14u30; mag leeg blijven</source>
        <translation>e.g. 14:30; may stay empty</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="86"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="99"/>
        <source>Een zin is genoeg.</source>
        <translation>One sentence is enough.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="117"/>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4 of di.</source>
        <translation>This day cannot be read. Write for instance 3/4 or Tue.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="119"/>
        <source>Welke dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="125"/>
        <source>Dit uur is niet te lezen. Schrijf bijvoorbeeld 14u30.</source>
        <translation>This time cannot be read. Write for instance 14:30.</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_taker.py" line="73"/>
        <source>{partner}: {state}.</source>
        <translation>{partner}: {state}.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="36"/>
        <source>Verloop, nieuwste eerst</source>
        <translation>History, newest first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="83"/>
        <source>meegegeven</source>
        <translation>handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="88"/>
        <source>Niemand nam op.</source>
        <translation>Nobody answered.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="90"/>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="106"/>
        <source>Weer weggehaald</source>
        <translation>Removed again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="94"/>
        <source>Terug naar: {state}</source>
        <translation>Back to: {state}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="96"/>
        <source>Verwijzing begonnen</source>
        <translation>Referral started</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="97"/>
        <source>De brief is nagekeken en klaar</source>
        <translation>The letter is checked and ready</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="98"/>
        <source>De verwijzing is vertrokken</source>
        <translation>The referral was sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="99"/>
        <source>De verwijzing is aangekomen</source>
        <translation>The referral was received</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="100"/>
        <source>De vraag is aanvaard</source>
        <translation>The request is accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="101"/>
        <source>Er is een afspraak</source>
        <translation>There is an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="102"/>
        <source>Niet op de afspraak geweest</source>
        <translation>Did not attend the appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="103"/>
        <source>De intrekking is bevestigd</source>
        <translation>The withdrawal was confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="72"/>
        <source>Open brief {number}</source>
        <translation>Open letter {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="92"/>
        <source>Wat binnenkwam, is weer weggehaald.</source>
        <translation>What came in was removed again.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="34"/>
        <source>Verwijzingen opvolgen</source>
        <translation>Following up referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="37"/>
        <source>In dagen. Wat zo lang wacht, wordt geel op het bord en staat op Vandaag. Geen verwijzing kan blijven liggen: elke termijn is minstens één dag.</source>
        <translation>In days. What has waited that long turns yellow on the board and appears on Today. No referral can be left lying: every deadline is at least one day.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="47"/>
        <source>Termijnen bewaren</source>
        <translation>Save the deadlines</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="52"/>
        <source>Antwoord: {urgency}</source>
        <translation>Answer: {urgency}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="58"/>
        <source>Niets gehoord: opnieuw vragen na</source>
        <translation>Nothing heard: ask again after</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="59"/>
        <source>Begonnen maar niet verstuurd</source>
        <translation>Started but not sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="60"/>
        <source>Van aanvaard tot een afspraak</source>
        <translation>From accepted to an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="61"/>
        <source>Nieuws na de afspraak</source>
        <translation>News after the appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="62"/>
        <source>Iemand bellen die niet verscheen</source>
        <translation>Call somebody who did not attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="63"/>
        <source>Na een weigering iets anders zoeken</source>
        <translation>Look elsewhere after a refusal</translation>
    </message>
</context>
<context>
    <name>UnlockRow</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/unlock_row.py" line="23"/>
        <source>Wachtwoord van deze brief</source>
        <translation>Password of this letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/unlock_row.py" line="25"/>
        <source>De afzender zegt het aan de telefoon. HealthDesk bewaart het niet.</source>
        <translation>The sender gives it over the phone. HealthDesk does not keep it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/unlock_row.py" line="27"/>
        <source>Open met wachtwoord</source>
        <translation>Open with password</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="43"/>
        <source>Wat de brief zegt</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="51"/>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="86"/>
        <source>Hoe snel is een antwoord nodig</source>
        <translation>How soon an answer is needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="54"/>
        <source>De persoon vroeg er zelf om</source>
        <translation>The person asked for it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="55"/>
        <source>De persoon neemt de brief zelf mee</source>
        <translation>The person takes the letter themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="56"/>
        <source>De gesprekken hier gaan door tot de partner kan starten</source>
        <translation>The talks here continue until the partner can start</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="57"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="69"/>
        <source>Reden van de verwijzing</source>
        <translation>Reason for the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="70"/>
        <source>Vraag aan de partner</source>
        <translation>Question to the partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="71"/>
        <source>Wat al gebeurde</source>
        <translation>What happened so far</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="72"/>
        <source>Gezin, school, werk</source>
        <translation>Family, school, work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="174"/>
        <source>Nog in te vullen.</source>
        <translation>Still to be filled in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="217"/>
        <source>brief zelf meegenomen</source>
        <translation>takes the letter themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="219"/>
        <source>op eigen vraag</source>
        <translation>at the person&apos;s own request</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="255"/>
        <source>{word} · {days} dagen</source>
        <translation>{word} · {days} days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="226"/>
        <source>Dit typte je nog. Het is niet bewaard: een collega was je voor.</source>
        <translation>You had typed this. It is not saved: a colleague got there before you.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="233"/>
        <source>Dit mag weg</source>
        <translation>Discard this</translation>
    </message>
</context>
<context>
    <name>WordsToSay</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="30"/>
        <source>In welke taal</source>
        <translation>In which language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="32"/>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="33"/>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="34"/>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="45"/>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="60"/>
        <source>Wat je kunt schrijven</source>
        <translation>What you can write</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="60"/>
        <source>Wat je kunt zeggen</source>
        <translation>What you can say</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="77"/>
        <source>Gekopieerd. Plak het in je mailprogramma.</source>
        <translation>Copied. Paste it into your mail program.</translation>
    </message>
</context>
</TS>
