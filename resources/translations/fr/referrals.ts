<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AnswerPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="55"/>
        <source>Wat de partner schrijft</source>
        <translation>Ce qu’écrit le partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="92"/>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="142"/>
        <source>Bewaar als nieuws</source>
        <translation>Noter comme nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="176"/>
        <source>De brief komt van {sender}; de verwijzing ging naar {partner}. Kijk of dat klopt.</source>
        <translation>La lettre est envoyée par {sender}&#xa0;; l’orientation était adressée à {partner}. Vérifiez si c’est juste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="180"/>
        <source>De brief is gericht aan {to}, niet aan dit huis. Kijk of dat klopt.</source>
        <translation>La lettre est adressée à {to}, pas à cette maison. Vérifiez si c’est juste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="183"/>
        <source>De brief is van {day}: van voor de verwijzing vertrok. Kijk of dat klopt.</source>
        <translation>La lettre est du {day}, avant le départ de l’orientation. Vérifiez si c’est juste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="99"/>
        <source>Hun brief</source>
        <translation>Leur lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="60"/>
        <source>Niet opnemen</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="131"/>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="139"/>
        <source>Open de verwijzing</source>
        <translation>Ouvrir l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="160"/>
        <source>Vertrokken</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="155"/>
        <source>Voor</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="94"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="164"/>
        <source>Wacht op</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="56"/>
        <source>Wat hier geweten is</source>
        <translation>Ce qu’on sait ici</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="190"/>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="192"/>
        <source>Wordt</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="88"/>
        <source>nieuws</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="189"/>
        <source>nieuws in het verloop; de stand verandert niet</source>
        <translation>nouvelles dans le suivi&#xa0;; l’état ne change pas</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="210"/>
        <source>{partner}: {state}. De brief ligt bij de verwijzing.</source>
        <translation>{partner}&#xa0;: {state}. La lettre est jointe à l’orientation.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/answer_panel.py" line="133"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="47"/>
        <source>Voorbereiden</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="48"/>
        <source>Wacht op antwoord</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="49"/>
        <source>Aanvaard</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="50"/>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="51"/>
        <source>Geweigerd</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/board.py" line="52"/>
        <source>Afgesloten</source>
        <translation>Clôturée</translation>
    </message>
</context>
<context>
    <name>CameWords</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="68"/>
        <source>Wat ze vroegen</source>
        <translation>Ce qu’ils demandaient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="67"/>
        <source>Van</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="66"/>
        <source>Hun verwijzing, hier {number}</source>
        <translation>Leur orientation, ici {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="61"/>
        <source>Hier is de verwijzing “{now}”: ze kan niet meer ingetrokken worden. Bewaar de brief als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>Ici, l’orientation est «&#xa0;{now}&#xa0;»&#xa0;: elle ne peut plus être retirée. Notez la lettre comme nouvelles&#xa0;: l’orientation reste où elle est.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="58"/>
        <source>Deze intrekking is al opgenomen op {day} door {who}.</source>
        <translation>Ce retrait a déjà été enregistré le {day} par {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="57"/>
        <source>Neem de intrekking op</source>
        <translation>Enregistrer le retrait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="56"/>
        <source>{sender} trekt de verwijzing in</source>
        <translation>{sender} retire l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="55"/>
        <source>Intrekking van een verwijzing</source>
        <translation>Retrait d’une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="49"/>
        <source>Wat we vroegen</source>
        <translation>Ce que nous demandions</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="48"/>
        <source>Naar</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="47"/>
        <source>Onze verwijzing {number}</source>
        <translation>Notre orientation {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="42"/>
        <source>Van “{now}” kan de verwijzing niet naar “{then}”. Bewaar het antwoord als nieuws: de verwijzing blijft staan waar ze staat.</source>
        <translation>L’orientation ne peut pas passer de «&#xa0;{now}&#xa0;» à «&#xa0;{then}&#xa0;». Notez la réponse comme nouvelles&#xa0;: l’orientation reste où elle est.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="41"/>
        <source>Dit antwoord is al opgenomen op {day} door {who}.</source>
        <translation>Cette réponse a déjà été enregistrée le {day} par {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="40"/>
        <source>Neem het antwoord op</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="39"/>
        <source>{sender} antwoordt</source>
        <translation>{sender} répond</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/came_words.py" line="38"/>
        <source>Antwoord op een verwijzing</source>
        <translation>Réponse à une orientation</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="105"/>
        <source>sinds {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="106"/>
        <source>sinds {day} · 1 dag stil</source>
        <translation>depuis {day} · 1 j. sans nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/card_delegate.py" line="108"/>
        <source>sinds {day} · {days} dagen stil</source>
        <translation>depuis {day} · {days} j. sans nouvelles</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="32"/>
        <source>Naam, geboortedatum, nummer of code</source>
        <translation>Nom, date de naissance, numéro ou code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/chosen_person.py" line="34"/>
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/find_referrals.py" line="23"/>
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="32"/>
        <source>Akkoord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="44"/>
        <source>geldt</source>
        <translation>valable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="46"/>
        <source>{day}, door {who}</source>
        <translation>{day}, par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="49"/>
        <source>nog geen akkoord</source>
        <translation>pas encore d’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="50"/>
        <source>Zonder akkoord vertrekt er niets naar deze dienst.</source>
        <translation>Sans accord, rien ne part vers ce service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="53"/>
        <source>Akkoord noteren</source>
        <translation>Noter l’accord</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="37"/>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="67"/>
        <source>Akkoord noteren</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="42"/>
        <source>Wat mag gedeeld worden</source>
        <translation>Ce qui peut être partagé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="48"/>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="63"/>
        <source>Hoe gegeven</source>
        <translation>Donné comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="50"/>
        <source>mondeling</source>
        <translation>oral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="51"/>
        <source>op papier</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="52"/>
        <source>door iemand anders</source>
        <translation>par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="56"/>
        <source>Wie gaf het akkoord</source>
        <translation>Qui a donné l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="60"/>
        <source>Wat mag {partner} weten van {name}?</source>
        <translation>Que peut savoir {partner} sur {name}&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="65"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/consent_dialog.py" line="78"/>
        <source>Van wie komt het akkoord?</source>
        <translation>De qui vient l’accord&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="44"/>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="67"/>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="48"/>
        <source>Wat gebeurde er</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="54"/>
        <source>Wat werd er gezegd</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="57"/>
        <source>Opnieuw vragen op</source>
        <translation>Redemander le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="59"/>
        <source>dan staat ze op Vandaag; bij lange stilte eerder</source>
        <translation>figure ce jour-là dans Aujourd’hui&#xa0;; plus tôt en cas de long silence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="71"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="73"/>
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="94"/>
        <source>Een zin is genoeg.</source>
        <translation>Une phrase suffit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="122"/>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 3/4, ma ou +1s.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/contact_dialog.py" line="111"/>
        <source>Genoteerd. De verwijzing is intussen afgesloten: er wordt niet opnieuw gevraagd.</source>
        <translation>C’est noté. L’orientation a été clôturée entre-temps&#xa0;: on ne redemandera pas.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="50"/>
        <source>Welke tijd</source>
        <translation>Quelle période</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="52"/>
        <source>dit jaar</source>
        <translation>cette année</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="53"/>
        <source>vorig jaar</source>
        <translation>l’an dernier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="54"/>
        <source>laatste twaalf maanden</source>
        <translation>douze derniers mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="60"/>
        <source>Geteld per</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="61"/>
        <source>per dienst</source>
        <translation>par service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="61"/>
        <source>per thema</source>
        <translation>par thème</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="65"/>
        <source>Tonen als</source>
        <translation>Montrer en</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="66"/>
        <source>grafiek</source>
        <translation>graphique</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="126"/>
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Personne n’a été orienté durant cette période.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="134"/>
        <source>Van {first} tot en met {last}: {count} verstuurd.</source>
        <translation>Du {first} au {last} inclus&#xa0;: {count} envoyées.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="139"/>
        <source>Van de antwoorden werd {share} aanvaard.</source>
        <translation>Parmi les réponses, {share} sont positives.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="142"/>
        <source>De helft van de antwoorden kwam binnen {days}.</source>
        <translation>La moitié des réponses est venue en {days}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="156"/>
        <source>zonder thema</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="164"/>
        <source>Hoe verwijzingen afliepen</source>
        <translation>Issue des orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="166"/>
        <source>Nog {count} andere staan in de tabel.</source>
        <translation>{count} autres encore dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="172"/>
        <source>{count} · {days} d.</source>
        <translation>{count} · {days} j.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="66"/>
        <source>tabel</source>
        <translation>tableau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="55"/>
        <source>laatste twee jaar</source>
        <translation>deux dernières années</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="147"/>
        <source>Verwijzingen per dienst, {first} tot {last}</source>
        <translation>Orientations par service, du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_view.py" line="149"/>
        <source>Verwijzingen per thema, {first} tot {last}</source>
        <translation>Orientations par thème, du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>FileTaker</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="93"/>
        <source>Niet alles wat je bij een andere verwijzing neerlegde, is verwerkt. Leg het daar opnieuw neer.</source>
        <translation>Une partie de ce que vous avez déposé sur une autre orientation n’a pas été traitée. Déposez-la là-bas à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="73"/>
        <source>Wat je bij een andere verwijzing neerlegde, ligt daar.</source>
        <translation>Ce que vous avez déposé sur une autre orientation s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="75"/>
        <source>Dit ligt al bij de verwijzing.</source>
        <translation>C’est déjà joint à l’orientation.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="54"/>
        <source>Meer dan één brief met gegevens: de eerste gaat open.</source>
        <translation>Plus d’une lettre avec des données&#xa0;: la première s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="79"/>
        <source>{count} bestanden liggen bij de verwijzing.</source>
        <translation>{count} fichiers sont joints à l’orientation.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/file_taker.py" line="77"/>
        <source>{name} ligt bij de verwijzing.</source>
        <translation>{name} est joint à l’orientation.</translation>
    </message>
</context>
<context>
    <name>NewReferral</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="138"/>
        <source>Hier stond nog een half getypte verwijzing. Maak ze af, of kies Niet doen.</source>
        <translation>Une orientation inachevée se trouvait encore ici. Terminez-la, ou choisissez Ne pas faire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="43"/>
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="45"/>
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="47"/>
        <source>wij verwijzen</source>
        <translation>nous orientons</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="48"/>
        <source>naar ons verwezen</source>
        <translation>nous recevons</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="53"/>
        <source>Reden van de verwijzing</source>
        <translation>Motif de l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="54"/>
        <source>Vraag aan de partner</source>
        <translation>Demande au partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="57"/>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="194"/>
        <source>Verwijzing beginnen</source>
        <translation>Commencer l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="58"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="65"/>
        <source>Voor wie en waarom</source>
        <translation>Pour qui et pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="65"/>
        <source>Welke dienst</source>
        <translation>Quel service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="124"/>
        <source>{partner} weigerde: {reason}. Kies een andere dienst.</source>
        <translation>{partner} a refusé&#xa0;: {reason}. Choisissez un autre service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="159"/>
        <source>Kies eerst voor wie.</source>
        <translation>Choisissez d’abord pour qui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="163"/>
        <source>Kies eerst een dienst in de lijst.</source>
        <translation>Choisissez d’abord un service dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="194"/>
        <source>Verwijzing noteren</source>
        <translation>Noter l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="209"/>
        <source>Nog geen dienst gekozen</source>
        <translation>Pas encore de service choisi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/new_referral.py" line="210"/>
        <source>Thema: {theme}</source>
        <translation>Thème&#xa0;: {theme}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="80"/>
        <source>Afspraak bij de partner: {when}</source>
        <translation>Rendez-vous chez le partenaire&#xa0;: {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="50"/>
        <source>Volgende stap</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="62"/>
        <source>De lus is gesloten.</source>
        <translation>La boucle est bouclée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="87"/>
        <source>Overbrugging: de gesprekken hier gaan door tot de partner start.</source>
        <translation>Relais&#xa0;: les entretiens continuent ici jusqu’au début chez le partenaire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="89"/>
        <source>Geweigerd: {reason}</source>
        <translation>Refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="117"/>
        <source>Open brief</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="125"/>
        <source>Zoek een andere dienst</source>
        <translation>Chercher un autre service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="130"/>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="135"/>
        <source>Brief</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="149"/>
        <source>Zelf opvolgen</source>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="139"/>
        <source>Antwoord aan de verwijzer</source>
        <translation>Répondre au service qui oriente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="121"/>
        <source>Brief van intrekking</source>
        <translation>Lettre de retrait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="84"/>
        <source>{partner} moet nog bevestigen dat de verwijzing niet doorgaat.</source>
        <translation>{partner} doit encore confirmer que l’orientation n’aura pas lieu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="143"/>
        <source>Overbrugging voorbij</source>
        <translation>Relais terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/next_card.py" line="143"/>
        <source>Overbrug hier</source>
        <translation>Relais ici</translation>
    </message>
</context>
<context>
    <name>OtherPersonDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="29"/>
        <source>Voor wie is deze verwijzing?</source>
        <translation>Pour qui est cette orientation&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="34"/>
        <source>De verwijzing en wat binnenkwam gaan naar dat dossier. In dit dossier blijft er niets van staan; in het boek staat wie dit deed.</source>
        <translation>L’orientation et ce qui est arrivé vont dans l’autre dossier. Rien n’en reste dans celui-ci&#xa0;; le registre indique qui l’a fait.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="38"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="39"/>
        <source>Naar dit dossier</source>
        <translation>Vers ce dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/other_person_dialog.py" line="72"/>
        <source>Verwijzing {number} staat nu in het andere dossier.</source>
        <translation>L’orientation {number} se trouve maintenant dans l’autre dossier.</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="65"/>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="88"/>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/about_cards.py" line="91"/>
        <source>Telefoon en e-mail zijn niet bekend.</source>
        <translation>Téléphone et e-mail ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="29"/>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="33"/>
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="33"/>
        <source>Nog geen verwijzing.</source>
        <translation>Pas encore d’orientation.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/person_referrals.py" line="36"/>
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
</context>
<context>
    <name>ReceivedCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="63"/>
        <source>Zoals hij binnenkwam</source>
        <translation>Telle qu’elle est arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="88"/>
        <source>Brief {number} van {sender}, ontvangen op {day} door {who}.</source>
        <translation>Lettre {number} ({sender}), reçue le {day} par {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="69"/>
        <source>Open de brief</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="54"/>
        <source>Het is iemand anders…</source>
        <translation>C’est quelqu’un d’autre…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="97"/>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="69"/>
        <source>Open het bestand</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="96"/>
        <source>PDF, scan, foto of document ({endings})</source>
        <translation>PDF, scan, photo ou document ({endings})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="50"/>
        <source>Voeg een bestand toe…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="99"/>
        <source>Wat kwam er terug?</source>
        <translation>Qu’avez-vous reçu en retour&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="63"/>
        <source>Wat terugkwam</source>
        <translation>Reçu en retour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="86"/>
        <source>{name}, toegevoegd op {day} door {who}.</source>
        <translation>{name}, ajouté le {day} par {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_card.py" line="46"/>
        <source>Nog niets. Sleep hierheen wat er kwam: PDF, foto of scan, Word, Excel of LibreOffice, elk tot {most} MB.</source>
        <translation>Encore rien. Glissez ici ce qui est arrivé&#xa0;: PDF, photo ou scan, Word, Excel ou LibreOffice, chacun jusqu’à {most} Mo.</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="301"/>
        <source>Bewaar het zo bij de verwijzing</source>
        <translation>Joindre telle quelle à l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="70"/>
        <source>Ontvangen brief</source>
        <translation>Lettre reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="80"/>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="109"/>
        <source>Wie is dit?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="82"/>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="110"/>
        <source>Van welke dienst?</source>
        <translation>De quel service&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="83"/>
        <source>Niet aannemen</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="84"/>
        <source>Neem aan als verwijzing</source>
        <translation>Enregistrer comme orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="77"/>
        <source>Wat de brief zegt</source>
        <translation>Ce que dit la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="173"/>
        <source>Van</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="174"/>
        <source>Aan</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="175"/>
        <source>Over</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="178"/>
        <source>Hoe dringend</source>
        <translation>Degré d’urgence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="187"/>
        <source>iemand zonder naam</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="196"/>
        <source>Deze brief is al aangenomen, als {number}.</source>
        <translation>Cette lettre est déjà enregistrée, sous le n°&#xa0;{number}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="198"/>
        <source>Deze brief vertrok van hier, als {number}: het is geen antwoord.</source>
        <translation>Cette lettre est partie d’ici, sous le n°&#xa0;{number}&#xa0;: ce n’est pas une réponse.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="199"/>
        <source>Open de verwijzing</source>
        <translation>Ouvrir l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="201"/>
        <source>Over deze verwijzing kwam al een brief, als {number}. Dit is een andere.</source>
        <translation>Une lettre à propos de cette orientation est déjà arrivée, sous {number}. Celle-ci est une autre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="202"/>
        <source>Bewaar hem bij de verwijzing</source>
        <translation>La garder avec l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="225"/>
        <source>afgeschermd dossier: aannemen kan wie erin mag, of ga er eerst met een reden in</source>
        <translation>dossier protégé : qui y a accès la reçoit, ou ouvrez-le d’abord avec un motif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="259"/>
        <source>Aangenomen als verwijzing {number}.</source>
        <translation>Enregistrée comme orientation {number}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="281"/>
        <source>De brief ligt bij verwijzing {number}, met zijn woorden in het verloop.</source>
        <translation>La lettre est avec l’orientation {number}, ses mots figurent dans le déroulement.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="284"/>
        <source>De brief ligt bij verwijzing {number}. Die is afgesloten: heropen ze als ze weer loopt.</source>
        <translation>La lettre est avec l’orientation {number}. Celle-ci est clôturée&#xa0;: rouvrez-la si elle reprend.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="297"/>
        <source>In dit bestand zitten geen gegevens. Bewaar het zonder wachtwoord en leg het opnieuw bij de verwijzing.</source>
        <translation>Ce fichier ne contient pas de données. Enregistrez-le sans mot de passe et remettez-le à l’orientation.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="310"/>
        <source>Deze brief gaat alleen met een wachtwoord open.</source>
        <translation>Cette lettre ne s’ouvre qu’avec un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="208"/>
        <source>iemand nieuw</source>
        <translation>quelqu’un de nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="209"/>
        <source>iemand anders…</source>
        <translation>quelqu’un d’autre…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_dialog.py" line="215"/>
        <source>een nieuwe dienst</source>
        <translation>un nouveau service</translation>
    </message>
</context>
<context>
    <name>ReceivedOpener</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_opener.py" line="41"/>
        <source>Op deze computer is geen programma dat dit bestand opent.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier.</translation>
    </message>
</context>
<context>
    <name>ReceivedProof</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_proof.py" line="44"/>
        <source>De brief is na het ondertekenen veranderd: lees onderaan wat dat zegt.</source>
        <translation>La lettre a été modifiée après la signature&#xa0;: lisez en bas ce que cela signifie.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_proof.py" line="48"/>
        <source>Op de bladzijden zette iemand er iets bij nadat de brief gemaakt werd. Dat staat niet in wat je hier leest: open het bestand en kijk.</source>
        <translation>Quelque chose a été ajouté sur les pages après la rédaction de la lettre. Cela ne figure pas dans ce que vous lisez ici&#xa0;: ouvrez le fichier et regardez.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/received_proof.py" line="39"/>
        <source>Ondertekend?</source>
        <translation>Signée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="71"/>
        <source>te laat</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="74"/>
        <source>{number} · begonnen {day} · {urgency} · {owner} volgt op</source>
        <translation>{number} · commencée le {day} · {urgency} · suivi&#xa0;: {owner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_head.py" line="78"/>
        <source>antwoordcode {code}</source>
        <translation>code de réponse {code}</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="54"/>
        <source>Naam, partner of nummer; of de code van een antwoordstrook</source>
        <translation>Nom, partenaire ou numéro&#xa0;; ou le code d’un talon-réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="57"/>
        <source>Welke verwijzingen</source>
        <translation>Quelles orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="59"/>
        <source>Hoe getoond</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="61"/>
        <source>Bord</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="62"/>
        <source>Tabel</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="68"/>
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="89"/>
        <source>van het team</source>
        <translation>de l’équipe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="90"/>
        <source>van mij</source>
        <translation>les miennes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="91"/>
        <source>te laat</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="92"/>
        <source>binnengekomen</source>
        <translation>reçues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="97"/>
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="152"/>
        <source>{open} lopen · {late} te laat</source>
        <translation>{open} en cours · {late} en retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="171"/>
        <source>Geen verwijzing die hieraan beantwoordt.</source>
        <translation>Aucune orientation ne correspond.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="174"/>
        <source>Er lopen geen verwijzingen.</source>
        <translation>Aucune orientation en cours.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="226"/>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="63"/>
        <source>Cijfers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_list.py" line="69"/>
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
    <name>ReferralTable</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="29"/>
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="40"/>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="46"/>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="54"/>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="63"/>
        <source>Volgende</source>
        <translation>Suite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="73"/>
        <source>Sinds</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="80"/>
        <source>Volgt op</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_table.py" line="87"/>
        <source>Nummer</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>ReferralView</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="250"/>
        <source>Antwoordstrook: duid hiernaast aan wat {partner} antwoordde.</source>
        <translation>Talon-réponse&#xa0;: indiquez ci-contre la réponse donnée par {partner}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="292"/>
        <source>Je woorden zijn bewaard, en daarmee is dit weer een concept. Kijk ze na en kies opnieuw.</source>
        <translation>Vos mots sont gardés, et avec eux ceci redevient un brouillon. Relisez-les et choisissez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="425"/>
        <source>De gesprekken hier gaan door.</source>
        <translation>Les entretiens continuent ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referral_view.py" line="425"/>
        <source>De gesprekken hier gaan niet door.</source>
        <translation>Les entretiens ne continuent pas ici.</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="230"/>
        <source>{share}&#xa0;%</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="125"/>
        <source>Wat ze vragen</source>
        <translation>Ce qu’ils demandent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="124"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="22"/>
        <source>concept</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="23"/>
        <source>klaar om te versturen</source>
        <translation>prête à envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="24"/>
        <source>verstuurd</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="25"/>
        <source>ontvangen</source>
        <translation>reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="26"/>
        <source>aanvaard</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="27"/>
        <source>gepland</source>
        <translation>rendez-vous fixé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="28"/>
        <source>niet verschenen</source>
        <translation>absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="29"/>
        <source>geweigerd</source>
        <translation>refusée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="30"/>
        <source>afgerond</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="35"/>
        <source>ingetrokken</source>
        <translation>retirée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="43"/>
        <source>meegegeven</source>
        <translation>remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="59"/>
        <source>overbrugging</source>
        <translation>relais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="66"/>
        <source>Heropenen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="68"/>
        <source>Afsluiten zonder vervolg</source>
        <translation>Clôturer sans suite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="72"/>
        <source>Weigeren</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="74"/>
        <source>Aanvaarden</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="76"/>
        <source>Is meegegeven</source>
        <translation>Lettre remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="78"/>
        <source>Afspraak verplaatst</source>
        <translation>Rendez-vous déplacé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="80"/>
        <source>Terug naar concept</source>
        <translation>Retour au brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="81"/>
        <source>Klaar om te versturen</source>
        <translation>Prête à envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="82"/>
        <source>Is verstuurd</source>
        <translation>Envoi fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="83"/>
        <source>Ontvangst bevestigd</source>
        <translation>Réception confirmée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="84"/>
        <source>Is aanvaard</source>
        <translation>Acceptation reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="85"/>
        <source>Afspraak gepland</source>
        <translation>Rendez-vous fixé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="86"/>
        <source>Niet verschenen</source>
        <translation>Absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="87"/>
        <source>Is geweigerd</source>
        <translation>Refus reçu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="88"/>
        <source>Afronden</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="89"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="90"/>
        <source>Verwijzing intrekken</source>
        <translation>Retirer l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="133"/>
        <source>Waarom gaat ze weer open?</source>
        <translation>Pourquoi la rouvrir&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="138"/>
        <source>Waarom geweigerd?</source>
        <translation>Pourquoi ce refus&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="135"/>
        <source>Zonder brief van hier: hoe ging de verwijzing weg?</source>
        <translation>Sans lettre d’ici&#xa0;: comment l’orientation est-elle partie&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="139"/>
        <source>Hoe liep het af?</source>
        <translation>Quelle en est l’issue&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="140"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="141"/>
        <source>Waarom gaat ze niet door?</source>
        <translation>Pourquoi n’a-t-elle pas lieu&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="143"/>
        <source>Opmerking (mag leeg blijven)</source>
        <translation>Remarque (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="151"/>
        <source>beslis en antwoord</source>
        <translation>décider et répondre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="153"/>
        <source>brief meegeven</source>
        <translation>remettre la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="155"/>
        <source>vul aan</source>
        <translation>compléter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="156"/>
        <source>brief versturen</source>
        <translation>envoyer la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="157"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="158"/>
        <source>antwoord</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="159"/>
        <source>afspraak</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="160"/>
        <source>nieuws na de afspraak</source>
        <translation>nouvelles après le rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="161"/>
        <source>neem contact op</source>
        <translation>prendre contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="162"/>
        <source>zoek een andere dienst</source>
        <translation>chercher un autre service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="181"/>
        <source>al {days} d. stil</source>
        <translation>déjà {days} j. sans nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="185"/>
        <source>te laat sinds {day}</source>
        <translation>retard depuis {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="186"/>
        <source>tegen {day}</source>
        <translation>pour {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="192"/>
        <source>gewoon</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="193"/>
        <source>binnenkort</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="194"/>
        <source>zo snel mogelijk</source>
        <translation>au plus vite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="195"/>
        <source>vandaag nog</source>
        <translation>aujourd’hui encore</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="203"/>
        <source>stap</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="204"/>
        <source>gebeld</source>
        <translation>appel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="205"/>
        <source>gemaild</source>
        <translation>e-mail envoyé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="206"/>
        <source>geen gehoor</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="207"/>
        <source>nieuws</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="208"/>
        <source>heropend</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="209"/>
        <source>teruggezet</source>
        <translation>étape annulée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="210"/>
        <source>opmerking</source>
        <translation>remarque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="50"/>
        <source>te versturen</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="219"/>
        <source>Aanvaard</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="220"/>
        <source>Geweigerd</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="221"/>
        <source>Verloren</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="222"/>
        <source>Wacht nog</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="25"/>
        <source>Cijfers over verwijzingen</source>
        <translation>Chiffres sur les orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="28"/>
        <source>In deze tijd werd niemand verwezen.</source>
        <translation>Personne n’a été orienté durant cette période.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="42"/>
        <source>Dienst of thema</source>
        <translation>Service ou thème</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="43"/>
        <source>Verstuurd</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="44"/>
        <source>% aanvaard</source>
        <translation>% acceptées</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/figures_list.py" line="45"/>
        <source>Dagen tot antwoord</source>
        <translation>Jours jusqu’à la réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="104"/>
        <source>Aanleiding</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="105"/>
        <source>Vraag</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="106"/>
        <source>Wat al gebeurde</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="107"/>
        <source>Omgeving</source>
        <translation>Entourage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="108"/>
        <source>Formulieren</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="109"/>
        <source>Taal en toegang</source>
        <translation>Langue et accès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="110"/>
        <source>Veilig bereiken</source>
        <translation>Joindre sans risque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="111"/>
        <source>Intussen</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="121"/>
        <source>Hoe het liep</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="120"/>
        <source>Hoe vaak</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="119"/>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="123"/>
        <source>In hun woorden</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="70"/>
        <source>Intrekking bevestigd</source>
        <translation>Retrait confirmé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="122"/>
        <source>Wat ze vragen of voorstellen</source>
        <translation>Ce qu’ils demandent ou proposent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="211"/>
        <source>bestand</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="163"/>
        <source>bevestiging</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="52"/>
        <source>intrekking</source>
        <translation>retrait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="32"/>
        <source>intrekking gevraagd</source>
        <translation>retrait demandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="236"/>
        <source>1 dag</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/said.py" line="237"/>
        <source>{count} dagen</source>
        <translation>{count} jours</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="37"/>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="204"/>
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="132"/>
        <source>open de verwijzing</source>
        <translation>ouvrir l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="133"/>
        <source>kies de volgende stap</source>
        <translation>choisir l’étape suivante</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="125"/>
        <source>nieuwe verwijzing</source>
        <translation>nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="128"/>
        <source>bewaar wat de brief zegt</source>
        <translation>enregistrer ce que dit la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="125"/>
        <source>terug naar het bord</source>
        <translation>retour aux colonnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="162"/>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="198"/>
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="165"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/referrals_page.py" line="166"/>
        <source>Welke brief kwam binnen?</source>
        <translation>Quelle lettre est arrivée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="51"/>
        <source>Dag</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="52"/>
        <source>Uur</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="52"/>
        <source>bv. 14u30; mag leeg blijven</source>
        <translation>p. ex. 14h30&#xa0;; facultatif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="86"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="99"/>
        <source>Een zin is genoeg.</source>
        <translation>Une phrase suffit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="117"/>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4 of di.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 3/4 ou ma.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="119"/>
        <source>Welke dag?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_dialog.py" line="125"/>
        <source>Dit uur is niet te lezen. Schrijf bijvoorbeeld 14u30.</source>
        <translation>Cette heure n’est pas claire. Écrivez par exemple 14h30.</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/step_taker.py" line="73"/>
        <source>{partner}: {state}.</source>
        <translation>{partner}&#xa0;: {state}.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="36"/>
        <source>Verloop, nieuwste eerst</source>
        <translation>Suivi, le plus récent d’abord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="83"/>
        <source>meegegeven</source>
        <translation>remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="88"/>
        <source>Niemand nam op.</source>
        <translation>Personne n’a décroché.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="90"/>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="106"/>
        <source>Weer weggehaald</source>
        <translation>Retiré ensuite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="94"/>
        <source>Terug naar: {state}</source>
        <translation>Retour à&#xa0;: {state}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="96"/>
        <source>Verwijzing begonnen</source>
        <translation>Orientation commencée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="97"/>
        <source>De brief is nagekeken en klaar</source>
        <translation>La lettre est relue et prête</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="98"/>
        <source>De verwijzing is vertrokken</source>
        <translation>L’orientation est partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="99"/>
        <source>De verwijzing is aangekomen</source>
        <translation>L’orientation est arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="100"/>
        <source>De vraag is aanvaard</source>
        <translation>La demande est acceptée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="101"/>
        <source>Er is een afspraak</source>
        <translation>Il y a un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="102"/>
        <source>Niet op de afspraak geweest</source>
        <translation>Absence au rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="103"/>
        <source>De intrekking is bevestigd</source>
        <translation>Le retrait est confirmé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="72"/>
        <source>Open brief {number}</source>
        <translation>Ouvrir la lettre {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/story_card.py" line="92"/>
        <source>Wat binnenkwam, is weer weggehaald.</source>
        <translation>Ce qui était arrivé a été retiré ensuite.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="34"/>
        <source>Verwijzingen opvolgen</source>
        <translation>Suivi des orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="37"/>
        <source>In dagen. Wat zo lang wacht, wordt geel op het bord en staat op Vandaag. Geen verwijzing kan blijven liggen: elke termijn is minstens één dag.</source>
        <translation>En jours. Ce qui attend aussi longtemps devient jaune dans les colonnes et figure dans Aujourd’hui. Aucune orientation ne peut être oubliée&#xa0;: chaque délai est d’au moins un jour.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="47"/>
        <source>Termijnen bewaren</source>
        <translation>Enregistrer les délais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="52"/>
        <source>Antwoord: {urgency}</source>
        <translation>Réponse&#xa0;: {urgency}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="58"/>
        <source>Niets gehoord: opnieuw vragen na</source>
        <translation>Sans nouvelles&#xa0;: redemander après</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="59"/>
        <source>Begonnen maar niet verstuurd</source>
        <translation>Commencée mais pas envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="60"/>
        <source>Van aanvaard tot een afspraak</source>
        <translation>De l’acceptation au rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="61"/>
        <source>Nieuws na de afspraak</source>
        <translation>Nouvelles après le rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="62"/>
        <source>Iemand bellen die niet verscheen</source>
        <translation>Appeler en cas d’absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/terms_card.py" line="63"/>
        <source>Na een weigering iets anders zoeken</source>
        <translation>Après un refus, chercher autre chose</translation>
    </message>
</context>
<context>
    <name>UnlockRow</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/unlock_row.py" line="23"/>
        <source>Wachtwoord van deze brief</source>
        <translation>Mot de passe de cette lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/unlock_row.py" line="25"/>
        <source>De afzender zegt het aan de telefoon. HealthDesk bewaart het niet.</source>
        <translation>L’expéditeur le dit par téléphone. HealthDesk ne le conserve pas.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/unlock_row.py" line="27"/>
        <source>Open met wachtwoord</source>
        <translation>Ouvrir avec le mot de passe</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="43"/>
        <source>Wat de brief zegt</source>
        <translation>Ce que dit la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="51"/>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="86"/>
        <source>Hoe snel is een antwoord nodig</source>
        <translation>Pour quand faut-il une réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="54"/>
        <source>De persoon vroeg er zelf om</source>
        <translation>La personne l’a demandé elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="55"/>
        <source>De persoon neemt de brief zelf mee</source>
        <translation>La personne emporte la lettre elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="56"/>
        <source>De gesprekken hier gaan door tot de partner kan starten</source>
        <translation>Les entretiens continuent ici jusqu’au début chez le partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="57"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="69"/>
        <source>Reden van de verwijzing</source>
        <translation>Motif de l’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="70"/>
        <source>Vraag aan de partner</source>
        <translation>Demande au partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="71"/>
        <source>Wat al gebeurde</source>
        <translation>Ce qui a déjà été fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="72"/>
        <source>Gezin, school, werk</source>
        <translation>Famille, école, travail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="174"/>
        <source>Nog in te vullen.</source>
        <translation>À compléter.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="217"/>
        <source>brief zelf meegenomen</source>
        <translation>lettre emportée par la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="219"/>
        <source>op eigen vraag</source>
        <translation>à sa propre demande</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="255"/>
        <source>{word} · {days} dagen</source>
        <translation>{word} · {days} jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="226"/>
        <source>Dit typte je nog. Het is niet bewaard: een collega was je voor.</source>
        <translation>Vous étiez en train de taper ceci. Ce n’est pas enregistré&#xa0;: un collègue l’a fait avant vous.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_card.py" line="233"/>
        <source>Dit mag weg</source>
        <translation>Effacer ceci</translation>
    </message>
</context>
<context>
    <name>WordsToSay</name>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="30"/>
        <source>In welke taal</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="32"/>
        <source>Nederlands</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="33"/>
        <source>Frans</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="34"/>
        <source>Engels</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="45"/>
        <source>Kopieer</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="60"/>
        <source>Wat je kunt schrijven</source>
        <translation>Ce que vous pouvez écrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="60"/>
        <source>Wat je kunt zeggen</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/referrals/words_to_say.py" line="77"/>
        <source>Gekopieerd. Plak het in je mailprogramma.</source>
        <translation>Copié. Collez-le dans votre messagerie.</translation>
    </message>
</context>
</TS>
