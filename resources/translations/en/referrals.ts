<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Board</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="46" />
        <source>Voorbereiden</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="47" />
        <source>Wacht op antwoord</source>
        <translation>Awaiting answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="48" />
        <source>Aanvaard</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="49" />
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="50" />
        <source>Geweigerd</source>
        <translation>Declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="51" />
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="70" />
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="72" />
        <source>sinds {day} · 1 dag stil</source>
        <translation>since {day} · 1 day quiet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="73" />
        <source>sinds {day} · {days} dagen stil</source>
        <translation>since {day} · {days} days quiet</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="31" />
        <source>Naam, geboortedatum, nummer of code</source>
        <translation>Name, date of birth, number or code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="33" />
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/find_referrals.py" line="23" />
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="32" />
        <source>Akkoord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="45" />
        <source>geldt</source>
        <translation>holds</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="47" />
        <source>{day}, door {who}</source>
        <translation>{day}, by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="50" />
        <source>nog geen akkoord</source>
        <translation>no agreement yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="51" />
        <source>Zonder akkoord vertrekt er niets naar deze dienst.</source>
        <translation>Without an agreement nothing leaves for this service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="54" />
        <source>Akkoord noteren</source>
        <translation>Note the agreement</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="35" />
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="62" />
        <source>Akkoord noteren</source>
        <translation>Note the agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="40" />
        <source>Wat mag gedeeld worden</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="46" />
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="58" />
        <source>Hoe gegeven</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="48" />
        <source>mondeling</source>
        <translation>spoken</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="49" />
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="50" />
        <source>door iemand anders</source>
        <translation>by somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="54" />
        <source>Wie gaf het akkoord</source>
        <translation>Who agreed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="55" />
        <source>Wat mag {partner} weten van {name}?</source>
        <translation>What may {partner} know about {name}?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="60" />
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="69" />
        <source>Van wie komt het akkoord?</source>
        <translation>Who gave the agreement?</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="39" />
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="57" />
        <source>Contact noteren</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="43" />
        <source>Wat gebeurde er</source>
        <translation>What happened</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="49" />
        <source>Wat werd er gezegd</source>
        <translation>What was said</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="52" />
        <source>Opnieuw vragen op</source>
        <translation>Ask again on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="52" />
        <source>dan staat ze op Vandaag; bij lange stilte eerder</source>
        <translation>it is on Today then; sooner after a long silence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="61" />
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="63" />
        <source>Noteren</source>
        <translation>Note it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="73" />
        <source>Een zin is genoeg.</source>
        <translation>One sentence is enough.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="100" />
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for example 3/4, Tue or +1w.</translation>
    </message>
    <message>
        <source>Genoteerd. De verwijzing is intussen afgesloten: er wordt niet opnieuw gevraagd.</source>
        <translation>Noted. The referral was closed meanwhile: nobody will be asked again.</translation>
    </message>
</context>
<context>
    <name>NewReferral</name>
    <message>
        <source>Hier stond nog een half getypte verwijzing. Maak ze af, of kies Niet doen.</source>
        <translation>A half-typed referral still stood here. Finish it, or choose Never mind.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="42" />
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="44" />
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="46" />
        <source>wij verwijzen</source>
        <translation>we refer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="47" />
        <source>naar ons verwezen</source>
        <translation>referred to us</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="52" />
        <source>Reden van de verwijzing</source>
        <translation>Reason for the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="53" />
        <source>Vraag aan de partner</source>
        <translation>Question to the partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="56" />
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="165" />
        <source>Verwijzing beginnen</source>
        <translation>Begin the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="57" />
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="64" />
        <source>Voor wie en waarom</source>
        <translation>For whom and why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="64" />
        <source>Welke dienst</source>
        <translation>Which service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="116" />
        <source>{partner} weigerde: {reason}. Kies een andere dienst.</source>
        <translation>{partner} declined: {reason}. Choose another service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="131" />
        <source>Kies eerst voor wie.</source>
        <translation>First choose for whom.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="135" />
        <source>Kies eerst een dienst in de lijst.</source>
        <translation>First choose a service in the list.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="165" />
        <source>Verwijzing noteren</source>
        <translation>Note the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="179" />
        <source>Nog geen dienst gekozen</source>
        <translation>No service chosen yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="184" />
        <source>Thema: {theme}</source>
        <translation>Theme: {theme}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Afspraak bij de partner: {when}</source>
        <translation>Appointment at the partner: {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="39" />
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="50" />
        <source>De lus is gesloten.</source>
        <translation>The loop is closed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="65" />
        <source>Overbrugging: de gesprekken hier gaan door tot de partner start.</source>
        <translation>Bridging: the talks here go on until the partner starts.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="67" />
        <source>Geweigerd: {reason}</source>
        <translation>Declined: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="95" />
        <source>Open brief</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="99" />
        <source>Zoek een andere dienst</source>
        <translation>Find another service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="104" />
        <source>Contact noteren</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="109" />
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="113" />
        <source>Zelf opvolgen</source>
        <translation>Follow up myself</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="129"/>
        <source>Antwoord aan de verwijzer</source>
        <translation>Reply to the referrer</translation>
    </message>
    <message>
        <source>Brief van intrekking</source>
        <translation>Letter of withdrawal</translation>
    </message>
    <message>
        <source>{partner} moet nog bevestigen dat de verwijzing niet doorgaat.</source>
        <translation>{partner} has yet to confirm that the referral does not go ahead.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="1"/>
        <source>Overbrugging voorbij</source>
        <translation>Bridge is over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="1"/>
        <source>Overbrug hier</source>
        <translation>Bridge here</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="66" />
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="89" />
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="92" />
        <source>Telefoon en e-mail zijn niet bekend.</source>
        <translation>Phone and e-mail are not known.</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="31" />
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="35" />
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="35" />
        <source>Nog geen verwijzing.</source>
        <translation>No referral yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="38" />
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="54" />
        <source>overbrugging</source>
        <translation>bridging</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="56" />
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="59" />
        <source>{number} · begonnen {day} · {urgency} · {owner} volgt op</source>
        <translation>{number} · begun {day} · {urgency} · {owner} follows up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="63" />
        <source>antwoordcode {code}</source>
        <translation>reply code {code}</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="48" />
        <source>Naam, partner of nummer; of de code van een antwoordstrook</source>
        <translation>Name, partner or number; or the code of a reply slip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="51" />
        <source>Welke verwijzingen</source>
        <translation>Which referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="53" />
        <source>Hoe getoond</source>
        <translation>How shown</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="54" />
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="54" />
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="57" />
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="73" />
        <source>van het team</source>
        <translation>of the team</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="74" />
        <source>van mij</source>
        <translation>mine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="75" />
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="76" />
        <source>binnengekomen</source>
        <translation>incoming</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="81" />
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="130" />
        <source>{open} lopen · {late} te laat</source>
        <translation>{open} open · {late} late</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="143" />
        <source>Geen verwijzing die hieraan beantwoordt.</source>
        <translation>No referral that answers to this.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="146" />
        <source>Er lopen geen verwijzingen.</source>
        <translation>No referrals are open.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="196" />
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="59" />
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
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
    <name>Referrals</name>
    <message>
        <source>Wat ze vragen</source>
        <translation>What they ask</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="19" />
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="20" />
        <source>klaar om te versturen</source>
        <translation>ready to send</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="21" />
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="22" />
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="23" />
        <source>aanvaard</source>
        <translation>accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="24" />
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="25" />
        <source>niet verschenen</source>
        <translation>did not attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="26" />
        <source>geweigerd</source>
        <translation>declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="27" />
        <source>afgerond</source>
        <translation>completed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="28" />
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="36" />
        <source>meegegeven</source>
        <translation>handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="44" />
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="46" />
        <source>Afsluiten zonder vervolg</source>
        <translation>Close without follow-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="48" />
        <source>Weigeren</source>
        <translation>Decline</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="50" />
        <source>Aanvaarden</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="52" />
        <source>Is meegegeven</source>
        <translation>Was handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="54" />
        <source>Afspraak verplaatst</source>
        <translation>Appointment moved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="56" />
        <source>Terug naar concept</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="57" />
        <source>Klaar om te versturen</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="58" />
        <source>Is verstuurd</source>
        <translation>Was sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="59" />
        <source>Ontvangst bevestigd</source>
        <translation>Receipt confirmed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="60" />
        <source>Is aanvaard</source>
        <translation>Was accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="61" />
        <source>Afspraak gepland</source>
        <translation>Appointment planned</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="62" />
        <source>Niet verschenen</source>
        <translation>Did not attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="63" />
        <source>Is geweigerd</source>
        <translation>Was declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="64" />
        <source>Afronden</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="65" />
        <source>Verwijzing intrekken</source>
        <translation>Withdraw the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="73" />
        <source>Waarom gaat ze weer open?</source>
        <translation>Why does it open again?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="75" />
        <source>Waarom geweigerd?</source>
        <translation>Why declined?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="76" />
        <source>Zonder brief van hier: hoe ging de verwijzing weg?</source>
        <translation>Without a letter from here: how was the referral sent?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="76" />
        <source>Hoe liep het af?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="77" />
        <source>Waarom gaat ze niet door?</source>
        <translation>Why does it not go on?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="79" />
        <source>Opmerking (mag leeg blijven)</source>
        <translation>Remark (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="87" />
        <source>beslis en antwoord</source>
        <translation>decide and answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="89" />
        <source>brief meegeven</source>
        <translation>hand over the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="91" />
        <source>vul aan</source>
        <translation>complete it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="92" />
        <source>brief versturen</source>
        <translation>send the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="93" />
        <location filename="../../../healthdesk/ui/referrals/said.py" line="94" />
        <source>antwoord</source>
        <translation>answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="95" />
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="96" />
        <source>nieuws na de afspraak</source>
        <translation>news after the appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="97" />
        <source>neem contact op</source>
        <translation>get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="98" />
        <source>zoek een andere dienst</source>
        <translation>find another service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="110" />
        <source>al {days} d. stil</source>
        <translation>quiet for {days} d.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="114" />
        <source>te laat sinds {day}</source>
        <translation>late since {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="116" />
        <source>tegen {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="124" />
        <source>gewoon</source>
        <translation>routine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="125" />
        <source>binnenkort</source>
        <translation>soon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="126" />
        <source>zo snel mogelijk</source>
        <translation>as soon as possible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="127" />
        <source>vandaag nog</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="135" />
        <source>stap</source>
        <translation>step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="136" />
        <source>gebeld</source>
        <translation>called</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="137" />
        <source>gemaild</source>
        <translation>mailed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="138" />
        <source>geen gehoor</source>
        <translation>no answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="139" />
        <source>nieuws</source>
        <translation>news</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="140" />
        <source>heropend</source>
        <translation>reopened</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="141" />
        <source>teruggezet</source>
        <translation>put back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="142" />
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="50"/>
        <source>te versturen</source>
        <translation>to be sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="162" />
        <source>Aanvaard</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="163" />
        <source>Geweigerd</source>
        <translation>Declined</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="164" />
        <source>Verloren</source>
        <translation>Lost</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="165" />
        <source>Wacht nog</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="23" />
        <source>Cijfers over verwijzingen</source>
        <translation>Figures on referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="27" />
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Nobody was referred in this time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="37" />
        <source>Dienst of thema</source>
        <translation>Service or theme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="38" />
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="37" />
        <source>% aanvaard</source>
        <translation>% accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="38" />
        <source>Dagen tot antwoord</source>
        <translation>Days until an answer</translation>
    </message>
    <message>
        <source>Aanleiding</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wat al gebeurde</source>
        <translation>What happened already</translation>
    </message>
    <message>
        <source>Omgeving</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>Formulieren</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Taal en toegang</source>
        <translation>Language and access</translation>
    </message>
    <message>
        <source>Veilig bereiken</source>
        <translation>Safe to reach</translation>
    </message>
    <message>
        <source>Intussen</source>
        <translation>Meanwhile</translation>
    </message>
    <message>
        <source>Hoe het liep</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>In hun woorden</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>Intrekking bevestigd</source>
        <translation>Withdrawal confirmed</translation>
    </message>
    <message>
        <source>Wat ze vragen of voorstellen</source>
        <translation>What they ask or propose</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>bevestiging</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>intrekking</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>intrekking gevraagd</source>
        <translation>withdrawal asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="1"/>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="1"/>
        <source>{count} dagen</source>
        <translation>{count} days</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="30" />
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="137" />
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="105" />
        <source>open de verwijzing</source>
        <translation>open the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="106" />
        <source>kies de volgende stap</source>
        <translation>choose the next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="107" />
        <source>nieuwe verwijzing</source>
        <translation>new referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="108" />
        <source>bewaar wat de brief zegt</source>
        <translation>save what the letter says</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="109" />
        <source>terug naar het bord</source>
        <translation>back to the board</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="126" />
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="131" />
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Welke brief kwam binnen?</source>
        <translation>Which letter came in?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="46" />
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="47" />
        <source>Uur</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="47" />
        <source>bv. 14u30; mag leeg blijven</source>
        <translation>e.g. 14:30; may stay empty</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="62" />
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="75" />
        <source>Een zin is genoeg.</source>
        <translation>One sentence is enough.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="96" />
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4 of di.</source>
        <translation>This day cannot be read. Write for example 3/4 or Tue.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="98" />
        <source>Welke dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="104" />
        <source>Dit uur is niet te lezen. Schrijf bijvoorbeeld 14u30.</source>
        <translation>This time cannot be read. Write for example 14:30.</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_taker.py" line="67" />
        <source>{partner}: {state}.</source>
        <translation>{partner}: {state}.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="25" />
        <source>Verloop, nieuwste eerst</source>
        <translation>What happened, newest first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="51" />
        <source>meegegeven</source>
        <translation>handed over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="56" />
        <source>Niemand nam op.</source>
        <translation>Nobody answered.</translation>
    </message>
    <message>
        <source>Weer weggehaald</source>
        <translation>Taken away again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="58" />
        <source>Terug naar: {state}</source>
        <translation>Back to: {state}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="60" />
        <source>Verwijzing begonnen</source>
        <translation>Referral begun</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="61" />
        <source>De brief is nagekeken en klaar</source>
        <translation>The letter is checked and ready</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="62" />
        <source>De verwijzing is vertrokken</source>
        <translation>The referral has left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="63" />
        <source>De verwijzing is aangekomen</source>
        <translation>The referral has arrived</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="64" />
        <source>De vraag is aanvaard</source>
        <translation>The request is accepted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="65" />
        <source>Er is een afspraak</source>
        <translation>There is an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="66" />
        <source>Niet op de afspraak geweest</source>
        <translation>Was not at the appointment</translation>
    </message>
    <message>
        <source>De intrekking is bevestigd</source>
        <translation>The withdrawal was confirmed</translation>
    </message>
    <message>
        <source>Open brief {number}</source>
        <translation>Open letter {number}</translation>
    </message>
    <message>
        <source>Wat binnenkwam, is weer weggehaald.</source>
        <translation>What came in was taken away again.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="40" />
        <source>Wat de brief zegt</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="45" />
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="80" />
        <source>Hoe snel is een antwoord nodig</source>
        <translation>How soon an answer is needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="48" />
        <source>De persoon vroeg er zelf om</source>
        <translation>The person asked for it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="49" />
        <source>De persoon neemt de brief zelf mee</source>
        <translation>The person takes the letter along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="50" />
        <source>De gesprekken hier gaan door tot de partner kan starten</source>
        <translation>The talks here go on until the partner can start</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="51" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="63" />
        <source>Reden van de verwijzing</source>
        <translation>Reason for the referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="64" />
        <source>Vraag aan de partner</source>
        <translation>Question to the partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="65" />
        <source>Wat al gebeurde</source>
        <translation>What happened already</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="66" />
        <source>Gezin, school, werk</source>
        <translation>Family, school, work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="144" />
        <source>Nog in te vullen.</source>
        <translation>Still to be filled in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="187" />
        <source>brief zelf meegenomen</source>
        <translation>took the letter along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="189" />
        <source>op eigen vraag</source>
        <translation>at the person's own request</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="196" />
        <source>{word} · {days} dagen</source>
        <translation>{word} · {days} days</translation>
    </message>
    <message>
        <source>Dit typte je nog. Het is niet bewaard: een collega was je voor.</source>
        <translation>You had typed this. It is not kept: a colleague was there before you.</translation>
    </message>
    <message>
        <source>Dit mag weg</source>
        <translation>This may go</translation>
    </message>
</context>
<context>
    <name>ReferralTable</name>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Volgt op</source>
        <translation>Follows up</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="42" />
        <source>Welke tijd</source>
        <translation>Which time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="44" />
        <source>dit jaar</source>
        <translation>this year</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="45" />
        <source>vorig jaar</source>
        <translation>last year</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="46" />
        <source>laatste twaalf maanden</source>
        <translation>last twelve months</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="51" />
        <source>Geteld per</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="52" />
        <source>per dienst</source>
        <translation>by service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="52" />
        <source>per thema</source>
        <translation>by theme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="56" />
        <source>Tonen als</source>
        <translation>Show as</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="57" />
        <source>grafiek</source>
        <translation>chart</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="118" />
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Nobody was referred in this time.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="126" />
        <source>Van {first} tot en met {last}: {count} verstuurd.</source>
        <translation>From {first} up to and including {last}: {count} sent.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="131" />
        <source>Van de antwoorden werd {share} aanvaard.</source>
        <translation>Of the answers, {share} said yes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="134" />
        <source>De helft van de antwoorden kwam binnen {days}.</source>
        <translation>Half of the answers came within {days}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="142" />
        <source>zonder thema</source>
        <translation>without a theme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="150" />
        <source>Hoe verwijzingen afliepen</source>
        <translation>How referrals ended</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="152" />
        <source>Nog {count} andere staan in de tabel.</source>
        <translation>Another {count} stand in the table.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="158" />
        <source>{count} · {days} d.</source>
        <translation>{count} · {days} d.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="57" />
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <source>laatste twee jaar</source>
        <translation>last two years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="1"/>
        <source>Verwijzingen per dienst, {first} tot {last}</source>
        <translation>Referrals by service, {first} to {last}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="1"/>
        <source>Verwijzingen per thema, {first} tot {last}</source>
        <translation>Referrals by theme, {first} to {last}</translation>
    </message>
</context>
<context>
    <name>ReferralView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="168" />
        <source>Antwoordstrook: duid hiernaast aan wat {partner} antwoordde.</source>
        <translation>Reply slip: mark beside this what {partner} answered.</translation>
    </message>
    <message>
        <source>Je woorden zijn bewaard, en daarmee is dit weer een concept. Kijk ze na en kies opnieuw.</source>
        <translation>Your words are kept, and with them this is a draft again. Look them over and choose again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="1"/>
        <source>De gesprekken hier gaan door.</source>
        <translation>The talks here go on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="1"/>
        <source>De gesprekken hier gaan niet door.</source>
        <translation>The talks here do not go on.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="33" />
        <source>Verwijzingen opvolgen</source>
        <translation>Following up referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="39" />
        <source>In dagen. Wat zo lang wacht, wordt geel op het bord en staat op Vandaag. Geen verwijzing kan blijven liggen: elke termijn is minstens één dag.</source>
        <translation>In days. What waits so long turns yellow on the board and appears on Today. No referral can be left lying: every term is at least one day.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="49" />
        <source>Termijnen bewaren</source>
        <translation>Save the terms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="54" />
        <source>Antwoord: {urgency}</source>
        <translation>Answer: {urgency}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="60" />
        <source>Niets gehoord: opnieuw vragen na</source>
        <translation>Nothing heard: ask again after</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="61" />
        <source>Begonnen maar niet verstuurd</source>
        <translation>Begun but not sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="62" />
        <source>Van aanvaard tot een afspraak</source>
        <translation>From accepted to an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="63" />
        <source>Nieuws na de afspraak</source>
        <translation>News after the appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="64" />
        <source>Iemand bellen die niet verscheen</source>
        <translation>Call somebody who did not attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="65" />
        <source>Na een weigering iets anders zoeken</source>
        <translation>Look elsewhere after a refusal</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Zoals hij binnenkwam</source>
        <translation>As it came in</translation>
    </message>
    <message>
        <source>Brief {number} van {sender}, ontvangen op {day} door {who}.</source>
        <translation>Letter {number} of {sender}, received on {day} by {who}.</translation>
    </message>
    <message>
        <source>Open de brief</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open het bestand</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>PDF, scan of foto ({endings})</source>
        <translation>PDF, scan or photo ({endings})</translation>
    </message>
    <message>
        <source>Voeg een bestand toe…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Wat kwam er terug?</source>
        <translation>What came back?</translation>
    </message>
    <message>
        <source>Wat terugkwam</source>
        <translation>What came back</translation>
    </message>
    <message>
        <source>{name}, toegevoegd op {day} door {who}.</source>
        <translation>{name}, added on {day} by {who}.</translation>
    </message>
    <message>
        <source>Nog niets. Sleep een scan of foto hierheen: tot {most} MB.</source>
        <translation>Nothing yet. Drag a scan or photo here: up to {most} MB.</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Bewaar het zo bij de verwijzing</source>
        <translation>Keep it as it is with the referral</translation>
    </message>
    <message>
        <source>Ontvangen brief</source>
        <translation>Received letter</translation>
    </message>
    <message>
        <source>Wie is dit?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>Van welke dienst?</source>
        <translation>Of which service?</translation>
    </message>
    <message>
        <source>Niet aannemen</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <source>Neem aan als verwijzing</source>
        <translation>Take in as referral</translation>
    </message>
    <message>
        <source>Wat de brief zegt</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Hoe dringend</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>iemand zonder naam</source>
        <translation>somebody without a name</translation>
    </message>
    <message>
        <source>Deze brief is al aangenomen, als {number}.</source>
        <translation>This letter was taken in already, as {number}.</translation>
    </message>
    <message>
        <source>Open de verwijzing</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <source>Aangenomen als verwijzing {number}.</source>
        <translation>Taken in as referral {number}.</translation>
    </message>
    <message>
        <source>iemand nieuw</source>
        <translation>somebody new</translation>
    </message>
    <message>
        <source>iemand anders…</source>
        <translation>somebody else…</translation>
    </message>
    <message>
        <source>een nieuwe dienst</source>
        <translation>a new service</translation>
    </message>
</context>
<context>
    <name>WordsToSay</name>
    <message>
        <source>In welke taal</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Wat je kunt schrijven</source>
        <translation>What you can write</translation>
    </message>
    <message>
        <source>Wat je kunt zeggen</source>
        <translation>What you can say</translation>
    </message>
    <message>
        <source>Gekopieerd. Plak het in je mailprogramma.</source>
        <translation>Copied. Paste it into your mail program.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Wat de partner schrijft</source>
        <translation>What the partner writes</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Bewaar als nieuws</source>
        <translation>Keep as news</translation>
    </message>
    <message>
        <source>De brief komt van {sender}; de verwijzing ging naar {partner}. Kijk of dat klopt.</source>
        <translation>The letter comes from {sender}; the referral went to {partner}. See whether that is right.</translation>
    </message>
    <message>
        <source>De brief is gericht aan {to}, niet aan dit huis. Kijk of dat klopt.</source>
        <translation>The letter is addressed to {to}, not to this house. See whether that is right.</translation>
    </message>
    <message>
        <source>De brief is van {day}: van voor de verwijzing vertrok. Kijk of dat klopt.</source>
        <translation>The letter is of {day}: from before the referral left. See whether that is right.</translation>
    </message>
    <message>
        <source>Hun brief</source>
        <translation>Their letter</translation>
    </message>
    <message>
        <source>Niet opnemen</source>
        <translation>Do not take it in</translation>
    </message>
    <message>
        <source>Open de verwijzing</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <source>Vertrokken</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wacht op</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Wat hier geweten is</source>
        <translation>What is known here</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>nieuws</source>
        <translation>news</translation>
    </message>
    <message>
        <source>nieuws in het verloop; de stand verandert niet</source>
        <translation>news in the story; its state does not change</translation>
    </message>
    <message>
        <source>{partner}: {state}. De brief ligt bij de verwijzing.</source>
        <translation>{partner}: {state}. The letter lies with the referral.</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FileTaker</name>
    <message>
        <source>Niet alles wat je bij een andere verwijzing neerlegde, is verwerkt. Leg het daar opnieuw neer.</source>
        <translation>Not everything that you dropped on another referral came in. Drop it there again.</translation>
    </message>
    <message>
        <source>Wat je bij een andere verwijzing neerlegde, ligt daar.</source>
        <translation>What you dropped on another referral lies there.</translation>
    </message>
    <message>
        <source>Dit ligt al bij de verwijzing.</source>
        <translation>This lies with the referral already.</translation>
    </message>
    <message>
        <source>Meer dan één brief met gegevens: de eerste gaat open.</source>
        <translation>More than one letter with data: the first one opens.</translation>
    </message>
    <message>
        <source>{count} bestanden liggen bij de verwijzing.</source>
        <translation>{count} files lie with the referral.</translation>
    </message>
    <message>
        <source>{name} ligt bij de verwijzing.</source>
        <translation>{name} lies with the referral.</translation>
    </message>
</context>
<context>
    <name>ReceivedOpener</name>
    <message>
        <source>Op deze computer is geen programma dat dit bestand opent.</source>
        <translation>This computer has no program that opens this file.</translation>
    </message>
</context>
<context>
    <name>CameWords</name>
    <message>
        <source>Wat ze vroegen</source>
        <translation>What they asked</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hun verwijzing, hier {number}</source>
        <translation>Their referral, here {number}</translation>
    </message>
    <message>
        <source>Hier is de verwijzing “{now}”: ze kan niet meer ingetrokken worden. Bewaar de brief als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>Here the referral is “{now}”: it can no longer be withdrawn. Keep the letter as news: the referral stays where it is.</translation>
    </message>
    <message>
        <source>Deze intrekking is al opgenomen op {day} door {who}.</source>
        <translation>This withdrawal was taken in on {day} by {who}.</translation>
    </message>
    <message>
        <source>Neem de intrekking op</source>
        <translation>Take the withdrawal in</translation>
    </message>
    <message>
        <source>{sender} trekt de verwijzing in</source>
        <translation>{sender} withdraws the referral</translation>
    </message>
    <message>
        <source>Intrekking van een verwijzing</source>
        <translation>Withdrawal of a referral</translation>
    </message>
    <message>
        <source>Wat we vroegen</source>
        <translation>What we asked</translation>
    </message>
    <message>
        <source>Naar</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Onze verwijzing {number}</source>
        <translation>Our referral {number}</translation>
    </message>
    <message>
        <source>Van “{now}” kan de verwijzing niet naar “{then}”. Bewaar het antwoord als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>From “{now}” the referral cannot go to “{then}”. Keep the answer as news: the referral stays where it is.</translation>
    </message>
    <message>
        <source>Dit antwoord is al opgenomen op {day} door {who}.</source>
        <translation>This answer was taken in on {day} by {who}.</translation>
    </message>
    <message>
        <source>Neem het antwoord op</source>
        <translation>Take the answer in</translation>
    </message>
    <message>
        <source>{sender} antwoordt</source>
        <translation>{sender} answers</translation>
    </message>
    <message>
        <source>Antwoord op een verwijzing</source>
        <translation>Answer to a referral</translation>
    </message>
</context>
</TS>