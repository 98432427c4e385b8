<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>Board</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="46" />
        <source>Voorbereiden</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="47" />
        <source>Wacht op antwoord</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="48" />
        <source>Aanvaard</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="49" />
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="50" />
        <source>Geweigerd</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="51" />
        <source>Afgesloten</source>
        <translation>Clôturée</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="70" />
        <source>sinds {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="72" />
        <source>sinds {day} · 1 dag stil</source>
        <translation>depuis {day} · 1 j. sans nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="73" />
        <source>sinds {day} · {days} dagen stil</source>
        <translation>depuis {day} · {days} j. sans nouvelles</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="31" />
        <source>Naam, geboortedatum, nummer of code</source>
        <translation>Nom, date de naissance, numéro ou code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="33" />
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/find_referrals.py" line="23" />
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="32" />
        <source>Akkoord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="45" />
        <source>geldt</source>
        <translation>valable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="47" />
        <source>{day}, door {who}</source>
        <translation>{day}, par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="50" />
        <source>nog geen akkoord</source>
        <translation>pas encore d’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="51" />
        <source>Zonder akkoord vertrekt er niets naar deze dienst.</source>
        <translation>Sans accord, rien ne part vers ce service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="54" />
        <source>Akkoord noteren</source>
        <translation>Noter l’accord</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="35" />
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="62" />
        <source>Akkoord noteren</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="40" />
        <source>Wat mag gedeeld worden</source>
        <translation>Ce qui peut être partagé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="46" />
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="58" />
        <source>Hoe gegeven</source>
        <translation>Donné comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="48" />
        <source>mondeling</source>
        <translation>oral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="49" />
        <source>op papier</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="50" />
        <source>door iemand anders</source>
        <translation>par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="54" />
        <source>Wie gaf het akkoord</source>
        <translation>Qui a donné l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="55" />
        <source>Wat mag {partner} weten van {name}?</source>
        <translation>Que peut savoir {partner} de {name} ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="60" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="69" />
        <source>Van wie komt het akkoord?</source>
        <translation>De qui vient l’accord ?</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="39" />
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="57" />
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="43" />
        <source>Wat gebeurde er</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="49" />
        <source>Wat werd er gezegd</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="52" />
        <source>Opnieuw vragen op</source>
        <translation>Redemander le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="52" />
        <source>dan staat ze op Vandaag; bij lange stilte eerder</source>
        <translation>alors dans Aujourd’hui ; plus tôt en cas de long silence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="61" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="63" />
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="73" />
        <source>Een zin is genoeg.</source>
        <translation>Une phrase suffit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="100" />
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour est illisible. Écrivez par exemple 3/4, ma ou +1w.</translation>
    </message>
    <message>
        <source>Genoteerd. De verwijzing is intussen afgesloten: er wordt niet opnieuw gevraagd.</source>
        <translation>C’est noté. L’orientation a été clôturée entre-temps : on ne redemandera pas.</translation>
    </message>
</context>
<context>
    <name>NewReferral</name>
    <message>
        <source>Hier stond nog een half getypte verwijzing. Maak ze af, of kies Niet doen.</source>
        <translation>Une orientation à moitié tapée était encore ici. Terminez-la, ou choisissez Ne pas faire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="42" />
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="44" />
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="46" />
        <source>wij verwijzen</source>
        <translation>nous orientons</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="47" />
        <source>naar ons verwezen</source>
        <translation>nous recevons</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="52" />
        <source>Reden van de verwijzing</source>
        <translation>Motif de l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="53" />
        <source>Vraag aan de partner</source>
        <translation>Question au partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="56" />
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="165" />
        <source>Verwijzing beginnen</source>
        <translation>Commencer l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="57" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="64" />
        <source>Voor wie en waarom</source>
        <translation>Pour qui et pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="64" />
        <source>Welke dienst</source>
        <translation>Quel service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="116" />
        <source>{partner} weigerde: {reason}. Kies een andere dienst.</source>
        <translation>{partner} a refusé : {reason}. Choisissez un autre service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="131" />
        <source>Kies eerst voor wie.</source>
        <translation>Choisissez d’abord pour qui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="135" />
        <source>Kies eerst een dienst in de lijst.</source>
        <translation>Choisissez d’abord un service dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="165" />
        <source>Verwijzing noteren</source>
        <translation>Noter l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="179" />
        <source>Nog geen dienst gekozen</source>
        <translation>Pas encore de service choisi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="184" />
        <source>Thema: {theme}</source>
        <translation>Thème : {theme}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Afspraak bij de partner: {when}</source>
        <translation>Rendez-vous chez le partenaire : {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="39" />
        <source>Volgende stap</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="50" />
        <source>De lus is gesloten.</source>
        <translation>La boucle est bouclée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="65" />
        <source>Overbrugging: de gesprekken hier gaan door tot de partner start.</source>
        <translation>Relais : les entretiens continuent ici jusqu’au début chez le partenaire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="67" />
        <source>Geweigerd: {reason}</source>
        <translation>Refusée : {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="95" />
        <source>Open brief</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="99" />
        <source>Zoek een andere dienst</source>
        <translation>Chercher un autre service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="104" />
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="109" />
        <source>Brief</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="113" />
        <source>Zelf opvolgen</source>
        <translation>Suivre moi-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="129"/>
        <source>Antwoord aan de verwijzer</source>
        <translation>Répondre au service qui oriente</translation>
    </message>
    <message>
        <source>Brief van intrekking</source>
        <translation>Lettre de retrait</translation>
    </message>
    <message>
        <source>{partner} moet nog bevestigen dat de verwijzing niet doorgaat.</source>
        <translation>{partner} doit encore confirmer que l’orientation n’aura pas lieu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="1"/>
        <source>Overbrugging voorbij</source>
        <translation>Relais terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="1"/>
        <source>Overbrug hier</source>
        <translation>Relayer ici</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="66" />
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="89" />
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="92" />
        <source>Telefoon en e-mail zijn niet bekend.</source>
        <translation>Téléphone et e-mail ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="31" />
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="35" />
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="35" />
        <source>Nog geen verwijzing.</source>
        <translation>Pas encore d’orientation.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="38" />
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="54" />
        <source>overbrugging</source>
        <translation>relais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="56" />
        <source>te laat</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="59" />
        <source>{number} · begonnen {day} · {urgency} · {owner} volgt op</source>
        <translation>{number} · commencée le {day} · {urgency} · suivi : {owner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="63" />
        <source>antwoordcode {code}</source>
        <translation>code de réponse {code}</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="48" />
        <source>Naam, partner of nummer; of de code van een antwoordstrook</source>
        <translation>Nom, partenaire ou numéro ; ou le code d’un talon-réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="51" />
        <source>Welke verwijzingen</source>
        <translation>Quelles orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="53" />
        <source>Hoe getoond</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="54" />
        <source>Bord</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="54" />
        <source>Tabel</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="57" />
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="73" />
        <source>van het team</source>
        <translation>de l’équipe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="74" />
        <source>van mij</source>
        <translation>les miennes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="75" />
        <source>te laat</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="76" />
        <source>binnengekomen</source>
        <translation>reçues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="81" />
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="130" />
        <source>{open} lopen · {late} te laat</source>
        <translation>{open} en cours · {late} en retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="143" />
        <source>Geen verwijzing die hieraan beantwoordt.</source>
        <translation>Aucune orientation ne correspond.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="146" />
        <source>Er lopen geen verwijzingen.</source>
        <translation>Aucune orientation en cours.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="196" />
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="59" />
        <source>Cijfers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Open een ontvangen brief…</source>
        <translation>Ouvrir une lettre reçue…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="72"/>
        <source>Uitgaande brieven</source>
        <translation>Courrier sortant</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Wat ze vragen</source>
        <translation>Ce qu’ils demandent</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="19" />
        <source>concept</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="20" />
        <source>klaar om te versturen</source>
        <translation>prête à envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="21" />
        <source>verstuurd</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="22" />
        <source>ontvangen</source>
        <translation>reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="23" />
        <source>aanvaard</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="24" />
        <source>gepland</source>
        <translation>rendez-vous fixé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="25" />
        <source>niet verschenen</source>
        <translation>absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="26" />
        <source>geweigerd</source>
        <translation>refusée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="27" />
        <source>afgerond</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="28" />
        <source>ingetrokken</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="36" />
        <source>meegegeven</source>
        <translation>remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="44" />
        <source>Heropenen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="46" />
        <source>Afsluiten zonder vervolg</source>
        <translation>Clôturer sans suite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="48" />
        <source>Weigeren</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="50" />
        <source>Aanvaarden</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="52" />
        <source>Is meegegeven</source>
        <translation>Est remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="54" />
        <source>Afspraak verplaatst</source>
        <translation>Rendez-vous déplacé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="56" />
        <source>Terug naar concept</source>
        <translation>Retour au brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="57" />
        <source>Klaar om te versturen</source>
        <translation>Prête à partir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="58" />
        <source>Is verstuurd</source>
        <translation>Est envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="59" />
        <source>Ontvangst bevestigd</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="60" />
        <source>Is aanvaard</source>
        <translation>Est acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="61" />
        <source>Afspraak gepland</source>
        <translation>Rendez-vous fixé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="62" />
        <source>Niet verschenen</source>
        <translation>Absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="63" />
        <source>Is geweigerd</source>
        <translation>Est refusée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="64" />
        <source>Afronden</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="65" />
        <source>Verwijzing intrekken</source>
        <translation>Retirer l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="73" />
        <source>Waarom gaat ze weer open?</source>
        <translation>Pourquoi la rouvrir ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="75" />
        <source>Waarom geweigerd?</source>
        <translation>Pourquoi ce refus ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="76" />
        <source>Zonder brief van hier: hoe ging de verwijzing weg?</source>
        <translation>Sans lettre d’ici : comment l’orientation est-elle partie ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="76" />
        <source>Hoe liep het af?</source>
        <translation>Quelle en est l’issue ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="77" />
        <source>Waarom gaat ze niet door?</source>
        <translation>Pourquoi n’a-t-elle pas lieu ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="79" />
        <source>Opmerking (mag leeg blijven)</source>
        <translation>Remarque (peut rester vide)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="87" />
        <source>beslis en antwoord</source>
        <translation>décider et répondre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="89" />
        <source>brief meegeven</source>
        <translation>remettre la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="91" />
        <source>vul aan</source>
        <translation>compléter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="92" />
        <source>brief versturen</source>
        <translation>envoyer la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="93" />
        <location filename="../../../healthdesk/ui/referrals/said.py" line="94" />
        <source>antwoord</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="95" />
        <source>afspraak</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="96" />
        <source>nieuws na de afspraak</source>
        <translation>nouvelles après le rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="97" />
        <source>neem contact op</source>
        <translation>prendre contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="98" />
        <source>zoek een andere dienst</source>
        <translation>chercher un autre service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="110" />
        <source>al {days} d. stil</source>
        <translation>déjà {days} j. sans nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="114" />
        <source>te laat sinds {day}</source>
        <translation>retard depuis {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="116" />
        <source>tegen {day}</source>
        <translation>pour {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="124" />
        <source>gewoon</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="125" />
        <source>binnenkort</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="126" />
        <source>zo snel mogelijk</source>
        <translation>au plus vite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="127" />
        <source>vandaag nog</source>
        <translation>aujourd’hui encore</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="135" />
        <source>stap</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="136" />
        <source>gebeld</source>
        <translation>appel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="137" />
        <source>gemaild</source>
        <translation>e-mail envoyé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="138" />
        <source>geen gehoor</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="139" />
        <source>nieuws</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="140" />
        <source>heropend</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="141" />
        <source>teruggezet</source>
        <translation>étape annulée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="142" />
        <source>opmerking</source>
        <translation>remarque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="50"/>
        <source>te versturen</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="162" />
        <source>Aanvaard</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="163" />
        <source>Geweigerd</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="164" />
        <source>Verloren</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="165" />
        <source>Wacht nog</source>
        <translation>Attend encore</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="23" />
        <source>Cijfers over verwijzingen</source>
        <translation>Chiffres sur les orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="27" />
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Personne n’a été orienté durant cette période.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="37" />
        <source>Dienst of thema</source>
        <translation>Service ou thème</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="38" />
        <source>Verstuurd</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="37" />
        <source>% aanvaard</source>
        <translation>% acceptées</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="38" />
        <source>Dagen tot antwoord</source>
        <translation>Jours jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Aanleiding</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wat al gebeurde</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <source>Omgeving</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <source>Formulieren</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Taal en toegang</source>
        <translation>Langue et accès</translation>
    </message>
    <message>
        <source>Veilig bereiken</source>
        <translation>Joindre sans risque</translation>
    </message>
    <message>
        <source>Intussen</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>Hoe het liep</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>In hun woorden</source>
        <translation>Avec leurs mots</translation>
    </message>
    <message>
        <source>Intrekking bevestigd</source>
        <translation>Retrait confirmé</translation>
    </message>
    <message>
        <source>Wat ze vragen of voorstellen</source>
        <translation>Ce qu’ils demandent ou proposent</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>bevestiging</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>intrekking</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>intrekking gevraagd</source>
        <translation>retrait demandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="1"/>
        <source>1 dag</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="1"/>
        <source>{count} dagen</source>
        <translation>{count} jours</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="30" />
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="137" />
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="105" />
        <source>open de verwijzing</source>
        <translation>ouvrir l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="106" />
        <source>kies de volgende stap</source>
        <translation>choisir l’étape suivante</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="107" />
        <source>nieuwe verwijzing</source>
        <translation>nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="108" />
        <source>bewaar wat de brief zegt</source>
        <translation>enregistrer ce que dit la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="109" />
        <source>terug naar het bord</source>
        <translation>retour au tableau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="126" />
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="131" />
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Welke brief kwam binnen?</source>
        <translation>Quelle lettre est arrivée ?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="46" />
        <source>Dag</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="47" />
        <source>Uur</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="47" />
        <source>bv. 14u30; mag leeg blijven</source>
        <translation>p. ex. 14h30 ; peut rester vide</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="62" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="75" />
        <source>Een zin is genoeg.</source>
        <translation>Une phrase suffit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="96" />
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4 of di.</source>
        <translation>Ce jour est illisible. Écrivez par exemple 3/4 ou mardi.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="98" />
        <source>Welke dag?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="104" />
        <source>Dit uur is niet te lezen. Schrijf bijvoorbeeld 14u30.</source>
        <translation>Cette heure est illisible. Écrivez par exemple 14h30.</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_taker.py" line="67" />
        <source>{partner}: {state}.</source>
        <translation>{partner} : {state}.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="25" />
        <source>Verloop, nieuwste eerst</source>
        <translation>Suivi, le plus récent d’abord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="51" />
        <source>meegegeven</source>
        <translation>remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="56" />
        <source>Niemand nam op.</source>
        <translation>Personne n’a décroché.</translation>
    </message>
    <message>
        <source>Weer weggehaald</source>
        <translation>Retiré à nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="58" />
        <source>Terug naar: {state}</source>
        <translation>Retour à : {state}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="60" />
        <source>Verwijzing begonnen</source>
        <translation>Orientation commencée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="61" />
        <source>De brief is nagekeken en klaar</source>
        <translation>La lettre est relue et prête</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="62" />
        <source>De verwijzing is vertrokken</source>
        <translation>L’orientation est partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="63" />
        <source>De verwijzing is aangekomen</source>
        <translation>L’orientation est arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="64" />
        <source>De vraag is aanvaard</source>
        <translation>La demande est acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="65" />
        <source>Er is een afspraak</source>
        <translation>Il y a un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="66" />
        <source>Niet op de afspraak geweest</source>
        <translation>Absence au rendez-vous</translation>
    </message>
    <message>
        <source>De intrekking is bevestigd</source>
        <translation>Le retrait est confirmé</translation>
    </message>
    <message>
        <source>Open brief {number}</source>
        <translation>Ouvrir la lettre {number}</translation>
    </message>
    <message>
        <source>Wat binnenkwam, is weer weggehaald.</source>
        <translation>Ce qui était arrivé a été retiré.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="40" />
        <source>Wat de brief zegt</source>
        <translation>Ce que dit la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="45" />
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="80" />
        <source>Hoe snel is een antwoord nodig</source>
        <translation>Pour quand faut-il une réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="48" />
        <source>De persoon vroeg er zelf om</source>
        <translation>La personne l’a demandé elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="49" />
        <source>De persoon neemt de brief zelf mee</source>
        <translation>La personne emporte la lettre elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="50" />
        <source>De gesprekken hier gaan door tot de partner kan starten</source>
        <translation>Les entretiens continuent ici jusqu’au début chez le partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="51" />
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="63" />
        <source>Reden van de verwijzing</source>
        <translation>Motif de l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="64" />
        <source>Vraag aan de partner</source>
        <translation>Question au partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="65" />
        <source>Wat al gebeurde</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="66" />
        <source>Gezin, school, werk</source>
        <translation>Famille, école, travail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="144" />
        <source>Nog in te vullen.</source>
        <translation>À compléter.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="187" />
        <source>brief zelf meegenomen</source>
        <translation>lettre emportée par la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="189" />
        <source>op eigen vraag</source>
        <translation>à sa propre demande</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="196" />
        <source>{word} · {days} dagen</source>
        <translation>{word} · {days} jours</translation>
    </message>
    <message>
        <source>Dit typte je nog. Het is niet bewaard: een collega was je voor.</source>
        <translation>Vous aviez encore tapé ceci. Ce n’est pas enregistré : un collègue vous a précédé.</translation>
    </message>
    <message>
        <source>Dit mag weg</source>
        <translation>Ceci peut partir</translation>
    </message>
</context>
<context>
    <name>ReferralTable</name>
    <message>
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Volgt op</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="42" />
        <source>Welke tijd</source>
        <translation>Quelle période</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="44" />
        <source>dit jaar</source>
        <translation>cette année</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="45" />
        <source>vorig jaar</source>
        <translation>l’an dernier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="46" />
        <source>laatste twaalf maanden</source>
        <translation>douze derniers mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="51" />
        <source>Geteld per</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="52" />
        <source>per dienst</source>
        <translation>par service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="52" />
        <source>per thema</source>
        <translation>par thème</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="56" />
        <source>Tonen als</source>
        <translation>Montrer en</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="57" />
        <source>grafiek</source>
        <translation>graphique</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="118" />
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Personne n’a été orienté durant cette période.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="126" />
        <source>Van {first} tot en met {last}: {count} verstuurd.</source>
        <translation>Du {first} au {last} inclus : {count} envoyées.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="131" />
        <source>Van de antwoorden werd {share} aanvaard.</source>
        <translation>Parmi les réponses, {share} sont positives.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="134" />
        <source>De helft van de antwoorden kwam binnen {days}.</source>
        <translation>La moitié des réponses est venue en {days}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="142" />
        <source>zonder thema</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="150" />
        <source>Hoe verwijzingen afliepen</source>
        <translation>Issue des orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="152" />
        <source>Nog {count} andere staan in de tabel.</source>
        <translation>Encore {count} autres dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="158" />
        <source>{count} · {days} d.</source>
        <translation>{count} · {days} j.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="57" />
        <source>tabel</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>laatste twee jaar</source>
        <translation>deux dernières années</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="1"/>
        <source>Verwijzingen per dienst, {first} tot {last}</source>
        <translation>Orientations par service, du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="1"/>
        <source>Verwijzingen per thema, {first} tot {last}</source>
        <translation>Orientations par thème, du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>ReferralView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="168" />
        <source>Antwoordstrook: duid hiernaast aan wat {partner} antwoordde.</source>
        <translation>Talon-réponse : indiquez ci-contre ce que {partner} a répondu.</translation>
    </message>
    <message>
        <source>Je woorden zijn bewaard, en daarmee is dit weer een concept. Kijk ze na en kies opnieuw.</source>
        <translation>Vos mots sont gardés, et avec eux ceci redevient un brouillon. Relisez-les et choisissez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="1"/>
        <source>De gesprekken hier gaan door.</source>
        <translation>Les entretiens continuent ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="1"/>
        <source>De gesprekken hier gaan niet door.</source>
        <translation>Les entretiens ne continuent pas ici.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="33" />
        <source>Verwijzingen opvolgen</source>
        <translation>Suivi des orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="39" />
        <source>In dagen. Wat zo lang wacht, wordt geel op het bord en staat op Vandaag. Geen verwijzing kan blijven liggen: elke termijn is minstens één dag.</source>
        <translation>En jours. Ce qui attend aussi longtemps jaunit sur le tableau et figure dans Aujourd’hui. Aucune orientation ne peut être oubliée : chaque délai est d’au moins un jour.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="49" />
        <source>Termijnen bewaren</source>
        <translation>Enregistrer les délais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="54" />
        <source>Antwoord: {urgency}</source>
        <translation>Réponse : {urgency}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="60" />
        <source>Niets gehoord: opnieuw vragen na</source>
        <translation>Sans nouvelles : redemander après</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="61" />
        <source>Begonnen maar niet verstuurd</source>
        <translation>Commencée mais pas envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="62" />
        <source>Van aanvaard tot een afspraak</source>
        <translation>De l’acceptation au rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="63" />
        <source>Nieuws na de afspraak</source>
        <translation>Nouvelles après le rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="64" />
        <source>Iemand bellen die niet verscheen</source>
        <translation>Appeler en cas d’absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="65" />
        <source>Na een weigering iets anders zoeken</source>
        <translation>Après un refus, chercher autre chose</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <source>Zoals hij binnenkwam</source>
        <translation>Comme elle est arrivée</translation>
    </message>
    <message>
        <source>Brief {number} van {sender}, ontvangen op {day} door {who}.</source>
        <translation>Lettre {number} de {sender}, reçue le {day} par {who}.</translation>
    </message>
    <message>
        <source>Open de brief</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open het bestand</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>PDF, scan of foto ({endings})</source>
        <translation>PDF, scan ou photo ({endings})</translation>
    </message>
    <message>
        <source>Voeg een bestand toe…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Wat kwam er terug?</source>
        <translation>Qu’est-il revenu ?</translation>
    </message>
    <message>
        <source>Wat terugkwam</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>{name}, toegevoegd op {day} door {who}.</source>
        <translation>{name}, ajouté le {day} par {who}.</translation>
    </message>
    <message>
        <source>Nog niets. Sleep een scan of foto hierheen: tot {most} MB.</source>
        <translation>Encore rien. Glissez un scan ou une photo ici : jusqu’à {most} Mo.</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Bewaar het zo bij de verwijzing</source>
        <translation>Garder tel quel avec l’orientation</translation>
    </message>
    <message>
        <source>Ontvangen brief</source>
        <translation>Lettre reçue</translation>
    </message>
    <message>
        <source>Wie is dit?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Van welke dienst?</source>
        <translation>De quel service ?</translation>
    </message>
    <message>
        <source>Niet aannemen</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>Neem aan als verwijzing</source>
        <translation>Reprendre comme orientation</translation>
    </message>
    <message>
        <source>Wat de brief zegt</source>
        <translation>Ce que dit la lettre</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Hoe dringend</source>
        <translation>Degré d’urgence</translation>
    </message>
    <message>
        <source>iemand zonder naam</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Deze brief is al aangenomen, als {number}.</source>
        <translation>Cette lettre est déjà reprise, comme {number}.</translation>
    </message>
    <message>
        <source>Open de verwijzing</source>
        <translation>Ouvrir l’orientation</translation>
    </message>
    <message>
        <source>Aangenomen als verwijzing {number}.</source>
        <translation>Reprise comme orientation {number}.</translation>
    </message>
    <message>
        <source>iemand nieuw</source>
        <translation>quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>iemand anders…</source>
        <translation>quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>een nieuwe dienst</source>
        <translation>un nouveau service</translation>
    </message>
</context>
<context>
    <name>WordsToSay</name>
    <message>
        <source>In welke taal</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Wat je kunt schrijven</source>
        <translation>Ce que vous pouvez écrire</translation>
    </message>
    <message>
        <source>Wat je kunt zeggen</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <source>Gekopieerd. Plak het in je mailprogramma.</source>
        <translation>Copié. Collez-le dans votre messagerie.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Wat de partner schrijft</source>
        <translation>Ce qu’écrit le partenaire</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Bewaar als nieuws</source>
        <translation>Garder comme nouvelles</translation>
    </message>
    <message>
        <source>De brief komt van {sender}; de verwijzing ging naar {partner}. Kijk of dat klopt.</source>
        <translation>La lettre vient de {sender} ; l’orientation allait vers {partner}. Vérifiez si c’est juste.</translation>
    </message>
    <message>
        <source>De brief is gericht aan {to}, niet aan dit huis. Kijk of dat klopt.</source>
        <translation>La lettre est adressée à {to}, pas à cette maison. Vérifiez si c’est juste.</translation>
    </message>
    <message>
        <source>De brief is van {day}: van voor de verwijzing vertrok. Kijk of dat klopt.</source>
        <translation>La lettre est du {day} : d’avant le départ de l’orientation. Vérifiez si c’est juste.</translation>
    </message>
    <message>
        <source>Hun brief</source>
        <translation>Leur lettre</translation>
    </message>
    <message>
        <source>Niet opnemen</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>Open de verwijzing</source>
        <translation>Ouvrir l’orientation</translation>
    </message>
    <message>
        <source>Vertrokken</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Wacht op</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Wat hier geweten is</source>
        <translation>Ce qu’on sait ici</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>nieuws</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>nieuws in het verloop; de stand verandert niet</source>
        <translation>nouvelles dans le suivi ; l’état ne change pas</translation>
    </message>
    <message>
        <source>{partner}: {state}. De brief ligt bij de verwijzing.</source>
        <translation>{partner} : {state}. La lettre est jointe à l’orientation.</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FileTaker</name>
    <message>
        <source>Niet alles wat je bij een andere verwijzing neerlegde, is verwerkt. Leg het daar opnieuw neer.</source>
        <translation>Tout ce que vous avez déposé sur une autre orientation n’a pas été traité. Déposez-le là à nouveau.</translation>
    </message>
    <message>
        <source>Wat je bij een andere verwijzing neerlegde, ligt daar.</source>
        <translation>Ce que vous avez déposé sur une autre orientation s’y trouve.</translation>
    </message>
    <message>
        <source>Dit ligt al bij de verwijzing.</source>
        <translation>C’est déjà joint à l’orientation.</translation>
    </message>
    <message>
        <source>Meer dan één brief met gegevens: de eerste gaat open.</source>
        <translation>Plus d’une lettre avec des données : la première s’ouvre.</translation>
    </message>
    <message>
        <source>{count} bestanden liggen bij de verwijzing.</source>
        <translation>{count} fichiers sont joints à l’orientation.</translation>
    </message>
    <message>
        <source>{name} ligt bij de verwijzing.</source>
        <translation>{name} est joint à l’orientation.</translation>
    </message>
</context>
<context>
    <name>ReceivedOpener</name>
    <message>
        <source>Op deze computer is geen programma dat dit bestand opent.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier.</translation>
    </message>
</context>
<context>
    <name>CameWords</name>
    <message>
        <source>Wat ze vroegen</source>
        <translation>Ce qu’ils demandaient</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hun verwijzing, hier {number}</source>
        <translation>Leur orientation, ici {number}</translation>
    </message>
    <message>
        <source>Hier is de verwijzing “{now}”: ze kan niet meer ingetrokken worden. Bewaar de brief als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>Ici, l’orientation est « {now} » : elle ne peut plus être retirée. Gardez la lettre comme nouvelles : l’orientation reste où elle est.</translation>
    </message>
    <message>
        <source>Deze intrekking is al opgenomen op {day} door {who}.</source>
        <translation>Ce retrait a déjà été repris le {day} par {who}.</translation>
    </message>
    <message>
        <source>Neem de intrekking op</source>
        <translation>Reprendre le retrait</translation>
    </message>
    <message>
        <source>{sender} trekt de verwijzing in</source>
        <translation>{sender} retire l’orientation</translation>
    </message>
    <message>
        <source>Intrekking van een verwijzing</source>
        <translation>Retrait d’une orientation</translation>
    </message>
    <message>
        <source>Wat we vroegen</source>
        <translation>Ce que nous demandions</translation>
    </message>
    <message>
        <source>Naar</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Onze verwijzing {number}</source>
        <translation>Notre orientation {number}</translation>
    </message>
    <message>
        <source>Van “{now}” kan de verwijzing niet naar “{then}”. Bewaar het antwoord als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>De « {now} », l’orientation ne peut pas passer à « {then} ». Gardez la réponse comme nouvelles : l’orientation reste où elle est.</translation>
    </message>
    <message>
        <source>Dit antwoord is al opgenomen op {day} door {who}.</source>
        <translation>Cette réponse a déjà été reprise le {day} par {who}.</translation>
    </message>
    <message>
        <source>Neem het antwoord op</source>
        <translation>Reprendre la réponse</translation>
    </message>
    <message>
        <source>{sender} antwoordt</source>
        <translation>{sender} répond</translation>
    </message>
    <message>
        <source>Antwoord op een verwijzing</source>
        <translation>Réponse à une orientation</translation>
    </message>
</context>
</TS>