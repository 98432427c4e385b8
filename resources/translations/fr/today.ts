<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>ComingList</name>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="50"/>
        <source>Wie komt er</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="54"/>
        <source>Uur</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="56"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="60"/>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="71"/>
        <source>Vandaag staat er niemand in de agenda.</source>
        <translation>Personne n’est à l’agenda aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="101"/>
        <source>gesprek {number}</source>
        <translation>entretien {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="103"/>
        <source>met {therapist}</source>
        <translation>avec {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="117"/>
        <source>door {who}</source>
        <translation>par {who}</translation>
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
        <translation>Maintenant à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="38"/>
        <source>Iemand komt binnen</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="74"/>
        <source>Niemand anders.</source>
        <translation>Personne d’autre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="74"/>
        <source>Er staat niemand aan de balie.</source>
        <translation>Il n’y a personne à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="75"/>
        <source>Druk op Ctrl+N als er iemand binnenkomt.</source>
        <translation>Appuyez sur Ctrl+N quand quelqu’un arrive.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="40"/>
        <source>Wachtbord zonder namen, op een volledig scherm</source>
        <translation>Écran d’attente sans noms, en grand</translation>
    </message>
</context>
<context>
    <name>GlassDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="37"/>
        <source>Afgeschermd dossier geopend</source>
        <translation>Dossier protégé ouvert</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="49"/>
        <source>Wat vind je ervan</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="51"/>
        <source>bv. terecht, of: samen besproken, volgende keer eerst bellen</source>
        <translation>p. ex. justifié, ou&#xa0;: discuté ensemble, la prochaine fois appeler d’abord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="57"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="59"/>
        <source>Wie en wanneer</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="60"/>
        <source>Met deze reden</source>
        <translation>Pour ce motif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="70"/>
        <source>Niet nu</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="72"/>
        <source>Nagekeken</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>QuietBoard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="37"/>
        <source>Wachtbord</source>
        <translation>Écran d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="55"/>
        <source>Esc sluit dit bord</source>
        <translation>Échap ferme cet écran</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="84"/>
        <source>Nu binnen: {who}</source>
        <translation>En entretien&#xa0;: {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="106"/>
        <source>wacht</source>
        <translation>attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="109"/>
        <source>zo meteen</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="110"/>
        <source>ongeveer {minutes} minuten</source>
        <translation>environ {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="114"/>
        <source>en nog {count} wachtenden</source>
        <translation>et encore {count} en attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="115"/>
        <source>Er wacht niemand. Welkom, meld je aan de balie.</source>
        <translation>Personne n’attend. Bienvenue, présentez-vous à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="127"/>
        <source>Het bord is even niet bijgewerkt. Vraag het aan de balie.</source>
        <translation>Cet écran n’est pas à jour pour l’instant. Demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="67"/>
        <source>Niet afgewerkt: {form}</source>
        <translation>Pas terminé&#xa0;: {form}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="47"/>
        <source>Morgen weer tonen: {title}, {under}</source>
        <translation>Remontrer demain&#xa0;: {title}, {under}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="49"/>
        <source>Morgen weer tonen</source>
        <translation>Remontrer demain</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="66"/>
        <source>{person} · laatst door {by}</source>
        <translation>{person} · en dernier par {by}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="68"/>
        <source>Verder</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="74"/>
        <source>{person} → {partner}</source>
        <translation>{person} → {partner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="75"/>
        <source>Brief klaar, niet afgegeven</source>
        <translation>Lettre prête, pas remise</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="103"/>
        <source>{person} · verwacht tegen {day}</source>
        <translation>{person} · attendu pour le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="107"/>
        <source>{person} · {language}</source>
        <translation>{person} · {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="118"/>
        <source>Tolk nog te bevestigen</source>
        <translation>Interprète à confirmer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="118"/>
        <source>Bevestig</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="100"/>
        <source>{person} · {days} dagen stil</source>
        <translation>{person} · {days} jours sans nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="104"/>
        <source>{partner}: opvolgen</source>
        <translation>{partner}&#xa0;: à suivre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="84"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="104"/>
        <source>Opvolgen</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="81"/>
        <source>{person} · {owner} volgt op</source>
        <translation>{person} · suivi&#xa0;: {owner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="83"/>
        <source>{right}: al antwoord?</source>
        <translation>{right}&#xa0;: déjà une réponse&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="83"/>
        <source>{right}: nagaan</source>
        <translation>{right}&#xa0;: à examiner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="98"/>
        <source>{person} · plan</source>
        <translation>{person} · plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="99"/>
        <source>Samen terugkijken</source>
        <translation>Faire le point ensemble</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="70"/>
        <source>{person} · {by}: {reason}</source>
        <translation>{person} · {by}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="72"/>
        <source>Afgeschermd dossier geopend</source>
        <translation>Dossier protégé ouvert</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="72"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="189"/>
        <source>Kijk na</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="124"/>
        <source>Vrij: {day} {time} · {therapist}</source>
        <translation>Libre&#xa0;: {day} {time} · {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="135"/>
        <source>Wie past?</source>
        <translation>Pour qui&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="132"/>
        <source>past eerst voor {person} · en voor nog {count}</source>
        <translation>convient d’abord à {person} · et à {count} autres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="129"/>
        <source>past voor {person}</source>
        <translation>convient à {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="140"/>
        <source>Terugbellen</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="161"/>
        <source>Traject: samen terugkijken</source>
        <translation>Trajet&#xa0;: faire le point ensemble</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="108"/>
        <source>{who} · ten laatste {day}</source>
        <translation>{who} · au plus tard le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="110"/>
        <source>{who} · dringend, kon tot {day}</source>
        <translation>{who} · urgent, possible jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="113"/>
        <source>Tolk te bestellen</source>
        <translation>Interprète à réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="113"/>
        <source>Bestel…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="115"/>
        <source>Tolk: de afspraak is verzet</source>
        <translation>Interprète&#xa0;: le rendez-vous est déplacé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="115"/>
        <source>Verwittig…</source>
        <translation>Prévenir…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="117"/>
        <source>Tolk af te zeggen</source>
        <translation>Interprète à décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="117"/>
        <source>Zeg af…</source>
        <translation>Décommander…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="144"/>
        <source>{person} · afgeschermd; wie erin mag, werkt hier niet meer of volgt geen verwijzingen op</source>
        <translation>{person} · protégé ; qui y a accès ne travaille plus ici ou ne suit pas d’orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="146"/>
        <source>Een verwijzing die niemand kan opvolgen</source>
        <translation>Une orientation que personne ne peut suivre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="152"/>
        <source>{partner}: verwittigen</source>
        <translation>{partner}&#xa0;: à prévenir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="166"/>
        <source>Buiten de uren of gesloten</source>
        <translation>Hors horaire ou fermé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="171"/>
        <source>Los op</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="170"/>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="183"/>
        <source>{first}, en nog {count}</source>
        <translation>{first}, et {count} autres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="188"/>
        <source>{name} · laatst gehoord op {day}</source>
        <translation>{name} · dernières nouvelles le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="189"/>
        <source>Klopt deze dienst nog?</source>
        <translation>Ce service est-il encore à jour&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="179"/>
        <source>nog geen verbindingstherapeut</source>
        <translation>pas encore de thérapeute de liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="184"/>
        <source>Rooster: er ontbreekt iemand</source>
        <translation>Planning&#xa0;: il manque quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="184"/>
        <source>Naar het rooster</source>
        <translation>Vers le planning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="150"/>
        <source>{person} is overleden</source>
        <translation>{person}&#xa0;: décès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="154"/>
        <source>Van de wachtlijst te halen</source>
        <translation>À retirer de la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="155"/>
        <source>Vrij te maken: {day} {time}</source>
        <translation>À libérer&#xa0;: {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="127"/>
        <source>Plaats vrij: {day} {time} · {group}</source>
        <translation>Place libre&#xa0;: {day} {time} · {group}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="27"/>
        <source>Te doen</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="51"/>
        <source>Alles is gedaan.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="48"/>
        <source>En nog {count}. Ze komen hier zodra er iets gedaan of uitgesteld is.</source>
        <translation>Et encore {count}, qui viendront ici dès que quelque chose est fait ou reporté.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="72"/>
        <source>Hoe was het?</source>
        <translation>Comment c’était&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="73"/>
        <source>Laat iemand zeggen hoe het was, zonder naam</source>
        <translation>Recueillir un avis, sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="59"/>
        <source>Vandaag</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="150"/>
        <source>aangekomen, binnen, klaar</source>
        <translation>arrivée, en cours, terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="151"/>
        <source>open het dossier</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="152"/>
        <source>afzeggen</source>
        <translation>décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="153"/>
        <source>iemand komt binnen</source>
        <translation>quelqu’un arrive</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="170"/>
        <source>vandaag werkt er niemand</source>
        <translation>personne ne travaille aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="172"/>
        <source>1 therapeut</source>
        <translation>1 thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="173"/>
        <source>{count} therapeuten</source>
        <translation>{count} thérapeutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="187"/>
        <source>Iemand anders was hier net mee bezig. Zo staat het nu.</source>
        <translation>Quelqu’un d’autre venait de s’en occuper. Voici la situation actuelle.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="228"/>
        <source>{person}: {state}.</source>
        <translation>{person}&#xa0;: {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="259"/>
        <source>Genoteerd aan de balie.</source>
        <translation>Noté à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="296"/>
        <source>Opgenomen.</source>
        <translation>Pris en charge.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="297"/>
        <source>Geholpen.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="298"/>
        <source>Weer weg.</source>
        <translation>Départ noté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="299"/>
        <source>Wacht weer.</source>
        <translation>De nouveau en attente.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="358"/>
        <source>Tolk bevestigd.</source>
        <translation>Interprète confirmé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="372"/>
        <source>Morgen staat dit er weer.</source>
        <translation>Ceci revient demain.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="347"/>
        <source>Nagekeken.</source>
        <translation>Examiné.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="354"/>
        <source>Tolk: {state}.</source>
        <translation>Interprète&#xa0;: {state}.</translation>
    </message>
</context>
<context>
    <name>WaitSaid</name>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="21"/>
        <source>Hoe lang is niet te zeggen: niemand staat in het rooster.</source>
        <translation>On ne peut pas dire combien de temps&#xa0;: personne n’est dans le planning.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="30"/>
        <source>Vandaag heeft niemand nog tijd.</source>
        <translation>Plus personne n’est disponible aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="33"/>
        <source>Er is nu iemand vrij.</source>
        <translation>Quelqu’un est libre maintenant.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="34"/>
        <source>Nog ongeveer {minutes} min.</source>
        <translation>Encore environ {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="39"/>
        <source>verbinding</source>
        <translation>liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="41"/>
        <source>heeft vandaag geen tijd meer</source>
        <translation>n’a plus de temps aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="43"/>
        <source>nu vrij</source>
        <translation>libre maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="45"/>
        <source>vrij rond {time}</source>
        <translation>libre vers {time}</translation>
    </message>
</context>
<context>
    <name>WalkInPolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="93"/>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="93"/>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="33"/>
        <source>Wie binnenwandelt</source>
        <translation>Personnes sans rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="35"/>
        <source>Wie neemt op?</source>
        <translation>Qui s’en charge&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="40"/>
        <source> minuten</source>
        <translation> minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="43"/>
        <source>Hoe noemt het wachtbord wie wacht?</source>
        <translation>Comment l’écran d’attente désigne-t-il les personnes&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="45"/>
        <source>met een nummer</source>
        <translation>par un numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="46"/>
        <source>met de eerste letters van de naam</source>
        <translation>par les premières lettres du nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="50"/>
        <source>Het wachtbord zegt ongeveer hoe lang het nog duurt</source>
        <translation>L’écran d’attente indique à peu près combien de temps il reste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="52"/>
        <source>De wachttijd wordt gerekend uit wie er in het rooster staat en wanneer die vrij is. Ze is ongeveer. Staat er niemand in het rooster, dan zegt het programma geen tijd.</source>
        <translation>L’attente est calculée d’après les personnes du planning et leurs moments libres. Elle est approximative. Si personne n’est dans le planning, le programme n’indique pas de durée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="55"/>
        <source>Zo bewaren</source>
        <translation>Enregistrer ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="63"/>
        <source>Hoe lang duurt het ongeveer met één persoon</source>
        <translation>Durée approximative par personne</translation>
    </message>
</context>
<context>
    <name>WalkInRow</name>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="67"/>
        <source>bij {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="69"/>
        <source>wacht {minutes} min</source>
        <translation>attend {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="81"/>
        <source>Nieuw, binnengewandeld</source>
        <translation>Nouveau, sans rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="97"/>
        <source>Ik neem op</source>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="104"/>
        <source>Geholpen</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="106"/>
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="106"/>
        <source>Onthaal starten</source>
        <translation>Commencer l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="110"/>
        <source>Weer weg</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="47"/>
        <source>nr {number}</source>
        <translation>nº {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="99"/>
        <source>Een collega…</source>
        <translation>Un collègue…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="100"/>
        <source>Een collega neemt op: {person}</source>
        <translation>Un collègue s’en charge&#xa0;: {person}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="34"/>
        <source>Iemand komt binnen</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="40"/>
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="44"/>
        <source>Waarvoor</source>
        <translation>Motif de la visite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="55"/>
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="58"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="42"/>
        <source>Voornaam of schuilnaam</source>
        <translation>Prénom ou pseudonyme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="42"/>
        <source>Naam, zoals gezegd</source>
        <translation>Nom, tel que donné</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="63"/>
        <source>Is deze {person} al gekend? Alles mag leeg blijven.</source>
        <translation>Ce {person} a-t-il déjà un dossier&#xa0;? Tout peut rester vide.</translation>
    </message>
</context>
</TS>
