<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>ComingList</name>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="43" />
        <source>Wie komt er</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="47" />
        <source>Uur</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="49" />
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="53" />
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="63" />
        <source>Vandaag staat er niemand in de agenda.</source>
        <translation>Personne n’est à l’agenda aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="87" />
        <source>gesprek {number}</source>
        <translation>entretien {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="89" />
        <source>met {therapist}</source>
        <translation>avec {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="101" />
        <source>door {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/coming_list.py" line="105" />
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="29" />
        <source>Nu aan de balie</source>
        <translation>Maintenant à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="33" />
        <source>Iemand komt binnen</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="58" />
        <source>Niemand anders.</source>
        <translation>Personne d’autre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="58" />
        <source>Er staat niemand aan de balie.</source>
        <translation>Il n’y a personne à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="59" />
        <source>Druk op Ctrl+N als er iemand binnenkomt.</source>
        <translation>Appuyez sur Ctrl+N quand quelqu’un arrive.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/desk_card.py" line="36" />
        <source>Wachtbord zonder namen, op een volledig scherm</source>
        <translation>Tableau d’attente sans noms, en plein écran</translation>
    </message>
</context>
<context>
    <name>GlassDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="36" />
        <source>Afgeschermd dossier geopend</source>
        <translation>Dossier protégé ouvert</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="48" />
        <source>Wat vind je ervan</source>
        <translation>Qu’en pensez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="50" />
        <source>bv. terecht, of: samen besproken, volgende keer eerst bellen</source>
        <translation>p. ex. à juste titre, ou : discuté ensemble, appeler d’abord la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="56" />
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="57" />
        <source>Wie en wanneer</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="58" />
        <source>Met deze reden</source>
        <translation>Pour ce motif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="66" />
        <source>Niet nu</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/glass_dialog.py" line="68" />
        <source>Nagekeken</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Niet afgewerkt: {form}</source>
        <translation>Pas terminé : {form}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="30" />
        <source>Morgen weer tonen: {title}, {under}</source>
        <translation>Remontrer demain : {title}, {under}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="32" />
        <source>Morgen weer tonen</source>
        <translation>Remontrer demain</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="46" />
        <source>{person} · laatst door {by}</source>
        <translation>{person} · en dernier par {by}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="47" />
        <source>Verder</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="49" />
        <source>{person} → {partner}</source>
        <translation>{person} → {partner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="50" />
        <source>Brief klaar, niet afgegeven</source>
        <translation>Lettre prête, pas remise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="50" />
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="52" />
        <source>{person} · {language}</source>
        <translation>{person} · {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="55" />
        <source>Tolk nog te bevestigen</source>
        <translation>Interprète à confirmer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="55" />
        <source>Bevestig</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="56" />
        <source>{person} · {days} dagen stil</source>
        <translation>{person} · {days} jours sans nouvelles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="57" />
        <source>{partner}: opvolgen</source>
        <translation>{partner} : à suivre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="57" />
        <source>Opvolgen</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>{person} · {owner} volgt op</source>
        <translation>{person} · suivi : {owner}</translation>
    </message>
    <message>
        <source>{right}: al antwoord?</source>
        <translation>{right} : déjà une réponse ?</translation>
    </message>
    <message>
        <source>{right}: nagaan</source>
        <translation>{right} : à examiner</translation>
    </message>
    <message>
        <source>{person} · plan</source>
        <translation>{person} · plan</translation>
    </message>
    <message>
        <source>Samen terugkijken</source>
        <translation>Faire le point ensemble</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="55" />
        <source>{person} · {by}: {reason}</source>
        <translation>{person} · {by} : {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="57" />
        <source>Afgeschermd dossier geopend</source>
        <translation>Dossier protégé ouvert</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="57" />
        <source>Kijk na</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Vrij: {day} {time} · {therapist}</source>
        <translation>Libre : {day} {time} · {therapist}</translation>
    </message>
    <message>
        <source>Wie past?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>past eerst voor {person} · en voor nog {count}</source>
        <translation>convient d’abord à {person} · et à {count} autres</translation>
    </message>
    <message>
        <source>past voor {person}</source>
        <translation>convient à {person}</translation>
    </message>
    <message>
        <source>Terugbellen</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Traject: samen terugkijken</source>
        <translation>Trajet : faire le point ensemble</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="87" />
        <source>{who} · ten laatste {day}</source>
        <translation>{who} · au plus tard le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="89" />
        <source>{who} · dringend, kon tot {day}</source>
        <translation>{who} · urgent, possible jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="92" />
        <source>Tolk te bestellen</source>
        <translation>Interprète à réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="92" />
        <source>Bestel…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="94" />
        <source>Tolk: de afspraak is verzet</source>
        <translation>Interprète : le rendez-vous est déplacé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="94" />
        <source>Verwittig…</source>
        <translation>Prévenir…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="96" />
        <source>Tolk af te zeggen</source>
        <translation>Interprète à décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="96" />
        <source>Zeg af…</source>
        <translation>Décommander…</translation>
    </message>
    <message>
        <source>Buiten de uren of gesloten</source>
        <translation>Hors horaire ou fermé</translation>
    </message>
    <message>
        <source>Los op</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>{first}, en nog {count}</source>
        <translation>{first}, et {count} autres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="137" />
        <source>{name} · laatst gehoord op {day}</source>
        <translation>{name} · dernières nouvelles le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="138" />
        <source>Klopt deze dienst nog?</source>
        <translation>Ce service est-il encore juste ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="144" />
        <source>nog geen verbindingstherapeut</source>
        <translation>pas encore de thérapeute de liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="149" />
        <source>Rooster: er ontbreekt iemand</source>
        <translation>Planning : il manque quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="149" />
        <source>Naar het rooster</source>
        <translation>Vers le planning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="1" />
        <source>{person} is overleden</source>
        <translation>{person} : décès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="1" />
        <source>Van de wachtlijst te halen</source>
        <translation>À retirer de la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="1" />
        <source>Vrij te maken: {day} {time}</source>
        <translation>À libérer : {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/task_row.py" line="1"/>
        <source>Plaats vrij: {day} {time} · {group}</source>
        <translation>Place libre : {day} {time} · {group}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="25" />
        <source>Te doen</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="49" />
        <source>Alles is gedaan.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/tasks_card.py" line="1"/>
        <source>En nog {count}. Ze komen hier zodra er iets gedaan of uitgesteld is.</source>
        <translation>Et encore {count}. Elles arrivent ici dès que quelque chose est fait ou reporté.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Hoe was het?</source>
        <translation>Comment c’était ?</translation>
    </message>
    <message>
        <source>Laat iemand zeggen hoe het was, zonder naam</source>
        <translation>Laisser dire comment c’était, sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="50" />
        <source>Vandaag</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="109" />
        <source>aangekomen, binnen, klaar</source>
        <translation>arrivée, en cours, terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="110" />
        <source>open het dossier</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="111" />
        <source>afzeggen</source>
        <translation>décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="112" />
        <source>iemand komt binnen</source>
        <translation>quelqu’un arrive</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="129" />
        <source>vandaag werkt er niemand</source>
        <translation>personne ne travaille aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="131" />
        <source>1 therapeut</source>
        <translation>1 thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="132" />
        <source>{count} therapeuten</source>
        <translation>{count} thérapeutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="146" />
        <source>Iemand anders was hier net mee bezig. Zo staat het nu.</source>
        <translation>Quelqu’un d’autre venait de s’en occuper. Voici la situation actuelle.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="180" />
        <source>{person}: {state}.</source>
        <translation>{person} : {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="206" />
        <source>Genoteerd aan de balie.</source>
        <translation>Noté à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="222" />
        <source>Opgenomen.</source>
        <translation>Pris en charge.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="223" />
        <source>Geholpen.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="224" />
        <source>Weer weg.</source>
        <translation>Départ noté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="225" />
        <source>Wacht weer.</source>
        <translation>Attend de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="255" />
        <source>Tolk bevestigd.</source>
        <translation>Interprète confirmé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="269" />
        <source>Morgen staat dit er weer.</source>
        <translation>Ceci revient demain.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="267" />
        <source>Nagekeken.</source>
        <translation>Examiné.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/today_page.py" line="291" />
        <source>Tolk: {state}.</source>
        <translation>Interprète : {state}.</translation>
    </message>
</context>
<context>
    <name>WalkInRow</name>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="51" />
        <source>bij {name}</source>
        <translation>chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="53" />
        <source>wacht {minutes} min</source>
        <translation>attend {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="57" />
        <source>Nieuw, binnengewandeld</source>
        <translation>Nouveau, sans rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="73" />
        <source>Ik neem op</source>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="75" />
        <source>Geholpen</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="77" />
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="77" />
        <source>Onthaal starten</source>
        <translation>Commencer l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="81" />
        <source>Weer weg</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="48" />
        <source>nr {number}</source>
        <translation>nº {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="102" />
        <source>Een collega…</source>
        <translation>Un collègue…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_row.py" line="103" />
        <source>Een collega neemt op: {person}</source>
        <translation>Un collègue s’en charge : {person}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="27" />
        <source>Iemand komt binnen</source>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="32" />
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="34" />
        <source>Waarvoor</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="43" />
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/welcome_dialog.py" line="46" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Voornaam of schuilnaam</source>
        <translation>Prénom ou pseudonyme</translation>
    </message>
    <message>
        <source>Naam, zoals gezegd</source>
        <translation>Nom, tel que dit</translation>
    </message>
    <message>
        <source>Is deze {person} al gekend? Alles mag leeg blijven.</source>
        <translation>Ce {person} a-t-il déjà un dossier ? Tout peut rester vide.</translation>
    </message>
</context>
<context>
    <name>QuietBoard</name>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="36" />
        <source>Wachtbord</source>
        <translation>Tableau d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="53" />
        <source>Esc sluit dit bord</source>
        <translation>Échap ferme ce tableau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="82" />
        <source>Nu binnen: {who}</source>
        <translation>En entretien : {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="104" />
        <source>wacht</source>
        <translation>attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="107" />
        <source>zo meteen</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="108" />
        <source>ongeveer {minutes} minuten</source>
        <translation>environ {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="112" />
        <source>en nog {count} wachtenden</source>
        <translation>et encore {count} en attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="113" />
        <source>Er wacht niemand. Welkom, meld je aan de balie.</source>
        <translation>Personne n’attend. Bienvenue, présentez-vous à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/quiet_board.py" line="125" />
        <source>Het bord is even niet bijgewerkt. Vraag het aan de balie.</source>
        <translation>Le tableau n’est pas à jour pour l’instant. Demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>WaitSaid</name>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="20" />
        <source>Hoe lang is niet te zeggen: niemand staat in het rooster.</source>
        <translation>On ne peut pas dire combien de temps : personne n’est dans le planning.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="27" />
        <source>Vandaag heeft niemand nog tijd.</source>
        <translation>Plus personne n’a le temps aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="30" />
        <source>Er is nu iemand vrij.</source>
        <translation>Quelqu’un est libre maintenant.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="31" />
        <source>Nog ongeveer {minutes} min.</source>
        <translation>Encore environ {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="36" />
        <source>verbinding</source>
        <translation>liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="38" />
        <source>heeft vandaag geen tijd meer</source>
        <translation>n’a plus le temps aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="40" />
        <source>nu vrij</source>
        <translation>libre maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/wait_said.py" line="42" />
        <source>vrij rond {time}</source>
        <translation>libre vers {time}</translation>
    </message>
</context>
<context>
    <name>WalkInPolicyCard</name>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="33" />
        <source>Wie binnenwandelt</source>
        <translation>Personnes sans rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="38" />
        <source>Wie neemt op?</source>
        <translation>Qui s’en charge ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="43" />
        <source> minuten</source>
        <translation> minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="46" />
        <source>Hoe noemt het wachtbord wie wacht?</source>
        <translation>Comment le tableau d’attente appelle-t-il qui attend ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="48" />
        <source>met een nummer</source>
        <translation>par un numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="49" />
        <source>met de eerste letters van de naam</source>
        <translation>par les premières lettres du nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="53" />
        <source>Het wachtbord zegt ongeveer hoe lang het nog duurt</source>
        <translation>Le tableau d’attente dit environ combien de temps il reste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="55" />
        <source>De wachttijd wordt gerekend uit wie er in het rooster staat en wanneer die vrij is. Ze is ongeveer. Staat er niemand in het rooster, dan zegt het programma geen tijd.</source>
        <translation>L’attente est calculée d’après qui est dans le planning et quand ces personnes sont libres. Elle est approximative. Si personne n’est dans le planning, le programme ne donne pas de temps.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="58" />
        <source>Zo bewaren</source>
        <translation>Enregistrer ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/today/walk_in_policy_card.py" line="66" />
        <source>Hoe lang duurt het ongeveer met één persoon</source>
        <translation>Combien de temps environ avec une personne</translation>
    </message>
</context>
</TS>
