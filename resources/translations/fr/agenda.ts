<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
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
        <translation>attendu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="24"/>
        <source>aangekomen</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="25"/>
        <source>binnen</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="26"/>
        <source>klaar</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="27"/>
        <source>niet gekomen</source>
        <translation>absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="28"/>
        <source>afgezegd</source>
        <translation>décommandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="45"/>
        <source>Terug naar verwacht</source>
        <translation>Revenir à attendu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="46"/>
        <source>Aangekomen</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="47"/>
        <source>Binnen</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="48"/>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="49"/>
        <source>Niet gekomen</source>
        <translation>Absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="50"/>
        <source>Afzeggen…</source>
        <translation>Décommander…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="57"/>
        <source>ter plaatse</source>
        <translation>sur place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="58"/>
        <source>telefoon</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="59"/>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="60"/>
        <source>aan huis</source>
        <translation>à domicile</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="68"/>
        <source>therapeut</source>
        <translation>thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="69"/>
        <source>het huis</source>
        <translation>la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="70"/>
        <source>iemand anders</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="77"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="78"/>
        <source>prikkelarme kamer</source>
        <translation>local calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="79"/>
        <source>brengt iemand mee</source>
        <translation>vient avec quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="80"/>
        <source>assistentiehond</source>
        <translation>chien d’assistance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="81"/>
        <source>vrouwelijke therapeut</source>
        <translation>thérapeute femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="82"/>
        <source>mannelijke therapeut</source>
        <translation>thérapeute homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="83"/>
        <source>niet in de wachtkamer</source>
        <translation>pas dans la salle d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="84"/>
        <source>eigen ingang</source>
        <translation>entrée séparée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="92"/>
        <source>{state} door {who}</source>
        <translation>{state} ({who})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="108"/>
        <source>Zonder naam</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="120"/>
        <source>tolk {language}</source>
        <translation>interprète {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="260"/>
        <source>bezet</source>
        <translation>occupé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="144"/>
        <source>met {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="149"/>
        <source>bewust dubbel</source>
        <translation>double voulu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="154"/>
        <source>Bewust dubbel: {reason}</source>
        <translation>Double voulu&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="101"/>
        <source>{minutes} min te laat</source>
        <translation>{minutes} min de retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="135"/>
        <source>{what}?</source>
        <translation>{what}&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/said.py" line="160"/>
        <source>{name} verzet dit nu</source>
        <translation>{name} déplace ceci</translation>
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
        <translation>entretien {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="224"/>
        <source>niet te gebruiken</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="229"/>
        <source>{hours} u</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="201"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="202"/>
        <source>prikkelarm</source>
        <translation>calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="375"/>
        <source>werkt niet</source>
        <translation>ne travaille pas</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="376"/>
        <source>niet vandaag</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/grid.py" line="77"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/grid.py" line="269"/>
        <source>{column}, {time}, vrij</source>
        <translation>{column}, {time}, libre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/columns.py" line="318"/>
        <source>vastgehouden</source>
        <translation>retenu</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="52"/>
        <source>Vroeger</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="53"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="54"/>
        <source>Vandaag</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="55"/>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="122"/>
        <source>Ga naar een dag</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="123"/>
        <source>ga naar…</source>
        <translation>aller à…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="58"/>
        <source>Week van</source>
        <translation>Semaine de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="62"/>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="192"/>
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Dag</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Lijst</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="74"/>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="199"/>
        <source>Per kamer</source>
        <translation>Par local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="76"/>
        <source>Daglijst op papier (Ctrl+P)</source>
        <translation>Liste du jour sur papier (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="69"/>
        <source>Maand</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_head.py" line="79"/>
        <source>Rooster: wie is er wanneer</source>
        <translation>Planning&#xa0;: qui est là et quand</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="58"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="61"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="74"/>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="72"/>
        <source>Met</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="75"/>
        <source>Waar</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="69"/>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="78"/>
        <source>Afspraken</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="80"/>
        <source>In deze dagen staat nog niets.</source>
        <translation>Encore rien ces jours-là.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_list.py" line="84"/>
        <source>Bevestig met een brief…</source>
        <translation>Confirmer par lettre…</translation>
    </message>
</context>
<context>
    <name>AgendaMonth</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="39"/>
        <source>niemand werkt</source>
        <translation>sans équipe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="41"/>
        <source>volzet</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="42"/>
        <source>{count} vrij</source>
        <translation>libre&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="48"/>
        <source>1 gesprek</source>
        <translation>1 entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_model.py" line="49"/>
        <source>{count} gesprekken</source>
        <translation>{count} entretiens</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_days.py" line="43"/>
        <source>Week {number} · {days}</source>
        <translation>Semaine {number} · {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="216"/>
        <source>Er zijn nog geen therapeuten. Zet ze klaar in Beheer.</source>
        <translation>Il n’y a pas encore de thérapeutes. Ajoutez-les dans Gestion.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="342"/>
        <source>kwam vrij</source>
        <translation>s’est libéré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="343"/>
        <source>voorstel</source>
        <translation>proposition</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="14"/>
        <source>pijlen</source>
        <translation>flèches</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="15"/>
        <source>van gesprek naar gesprek, van kolom naar kolom</source>
        <translation>d’entretien en entretien, de colonne en colonne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="18"/>
        <source>Ctrl + pijlen</source>
        <translation>Ctrl + flèches</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="19"/>
        <source>verplaats; loslaten zet het neer, Esc brengt het terug</source>
        <translation>déplacer&#xa0;; relâcher dépose, Échap remet en place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="24"/>
        <source>Ctrl + Shift + ↑ ↓</source>
        <translation>Ctrl + Maj + ↑ ↓</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="25"/>
        <source>korter of langer</source>
        <translation>plus court ou plus long</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="31"/>
        <source>open het gesprek, of boek hier</source>
        <translation>ouvrir l’entretien, ou réserver ici</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="33"/>
        <source>spatie</source>
        <translation>espace</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="34"/>
        <source>volgende stap: aangekomen, binnen, klaar</source>
        <translation>étape suivante&#xa0;: arrivée, en cours, terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="37"/>
        <source>afzeggen</source>
        <translation>décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="38"/>
        <source>wijzig</source>
        <translation>modifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="39"/>
        <source>nieuwe afspraak</source>
        <translation>nouveau rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="40"/>
        <source>zoek een moment</source>
        <translation>chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="42"/>
        <source>vroeger, later</source>
        <translation>plus tôt, plus tard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="43"/>
        <source>vandaag</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="41"/>
        <source>daglijst op papier</source>
        <translation>liste du jour sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="36"/>
        <source>houd dit moment vijf minuten vast</source>
        <translation>retenir ce moment cinq minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_keys.py" line="29"/>
        <source>kopieer een gesprek, plak het op een vrij uur</source>
        <translation>copier un entretien, le coller à une heure libre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/agenda_page.py" line="342"/>
        <source>plaats vrij</source>
        <translation>place libre</translation>
    </message>
</context>
<context>
    <name>AlongDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="40"/>
        <source>De reeks verzetten</source>
        <translation>Déplacer la série</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="44"/>
        <source>Zoals {when}, met evenveel tijd ertussen.</source>
        <translation>Comme {when}, avec autant de temps entre les entretiens.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="52"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="54"/>
        <source>Zet zo</source>
        <translation>Déplacer ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="69"/>
        <source>Op een feestdag, sluiting of vrije dag</source>
        <translation>Un jour férié, de fermeture ou de congé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="71"/>
        <source>laat staan</source>
        <translation>laisser en place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="72"/>
        <source>verzet naar een dag ernaast</source>
        <translation>déplacer au jour voisin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="73"/>
        <source>laat wegvallen</source>
        <translation>décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="115"/>
        <source>Zet zo ({count})</source>
        <translation>Déplacer ainsi ({count})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="119"/>
        <source>Op een van de dagen is er al iets. Kies wat er dan gebeurt.</source>
        <translation>Un de ces jours est déjà pris. Choisissez ce qui se passe alors.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_dialog.py" line="121"/>
        <source>Op {count} dagen is er al iets. Kies wat er dan gebeurt.</source>
        <translation>{count} de ces jours sont déjà pris. Choisissez ce qui se passe alors.</translation>
    </message>
</context>
<context>
    <name>AlongRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="51"/>
        <source>Op {day}: {why}</source>
        <translation>Le {day}&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="74"/>
        <source>blijft staan</source>
        <translation>reste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="76"/>
        <source>valt weg</source>
        <translation>n’a plus lieu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="78"/>
        <source>kan niet</source>
        <translation>impossible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="80"/>
        <source>verzet</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="82"/>
        <source>andere kamer</source>
        <translation>autre local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="83"/>
        <source>gaat mee</source>
        <translation>suit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="93"/>
        <source>Liever {when}, in plaats van {day}</source>
        <translation>Plutôt {when}, au lieu du {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="97"/>
        <source>Liever in {room} op {day}</source>
        <translation>Plutôt dans {room} le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="99"/>
        <source>laat staan</source>
        <translation>laisser en place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="99"/>
        <source>laat wegvallen</source>
        <translation>décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/along_row.py" line="102"/>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="309"/>
        <source>Wie aankomt of niet komt, noteer je vanaf {day}.</source>
        <translation>L’arrivée ou l’absence se note dès {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="72"/>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="369"/>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="78"/>
        <source>Sluit het paneel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="152"/>
        <source>Tolk bevestigd</source>
        <translation>Interprète confirmé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="277"/>
        <source>Reden: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="321"/>
        <source>Wijzig of verzet…</source>
        <translation>Modifier ou déplacer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="365"/>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="438"/>
        <source>{person}: {state}.</source>
        <translation>{person}&#xa0;: {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="404"/>
        <source>Tolk bevestigd voor {person}.</source>
        <translation>Interprète confirmé pour {person}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="108"/>
        <source>Afsprakenkaartje</source>
        <translation>Carte de rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="442"/>
        <source>{count} afspraken afgezegd.</source>
        <translation>{count} rendez-vous décommandés.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="154"/>
        <source>Tolk…</source>
        <translation>Interprète…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="398"/>
        <source>Tolk: {state}.</source>
        <translation>Interprète&#xa0;: {state}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/appointment_panel.py" line="322"/>
        <source>Nog zo een…</source>
        <translation>Un autre semblable…</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="40"/>
        <source>Aanwezigheid</source>
        <translation>Présences</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="55"/>
        <source>Kopieer</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="141"/>
        <source>Bewaard als {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="55"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="59"/>
        <source>Kies een vak, een dag of een rij, en zeg hoe het ging: met een knop of een cijfer.</source>
        <translation>Choisissez une case, un jour ou une ligne, et dites comment cela s’est passé&#xa0;: avec un bouton ou un chiffre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="125"/>
        <source>Aanwezigheid genoteerd.</source>
        <translation>Présence notée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="127"/>
        <source>Aanwezigheid genoteerd: {count} keer.</source>
        <translation>Présence notée&#xa0;: {count} fois.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="50"/>
        <source>Er doet nog niemand mee.</source>
        <translation>Personne ne participe encore.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/attendance_dialog.py" line="95"/>
        <source>Aanwezigheid: {name}</source>
        <translation>Présences&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>BookingFields</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="71"/>
        <source>Voor de balie</source>
        <translation>Pour l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="62"/>
        <source>Materiaal</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="67"/>
        <source>Waar</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="60"/>
        <source>Met</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="80"/>
        <source>kies met wie…</source>
        <translation>choisir avec qui…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="68"/>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="162"/>
        <source>Er is nog geen soort gesprek. Zet er een klaar in Beheer.</source>
        <translation>Il n’y a pas encore de type d’entretien. Ajoutez-en un dans Gestion.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="70"/>
        <source>Tolk</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="84"/>
        <source>geen kamer</source>
        <translation>pas de local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="61"/>
        <source>Samen met</source>
        <translation>Ensemble avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="163"/>
        <source>Kies met wie.</source>
        <translation>Choisissez avec qui.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_fields.py" line="58"/>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="72"/>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="246"/>
        <source>Nieuwe afspraak</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="86"/>
        <source>Sluit het paneel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="98"/>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="250"/>
        <source>Boek</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="100"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="124"/>
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="315"/>
        <source>Geef een dag en een uur.</source>
        <translation>Indiquez un jour et une heure.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="414"/>
        <source>{name}: niet bewaard.</source>
        <translation>{name}&#xa0;: non enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="289"/>
        <source>Wat je hier al wijzigde, staat er weer.</source>
        <translation>Ce que vous aviez déjà modifié ici est de nouveau là.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="217"/>
        <source>Nog niemand gekozen. Boek nog eens om dit moment zonder naam vast te leggen.</source>
        <translation>Aucune personne n’est encore choisie. Réservez encore une fois pour fixer ce moment sans nom.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="257"/>
        <source>Afspraak wijzigen</source>
        <translation>Modifier le rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="261"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="195"/>
        <source>zonder naam</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="426"/>
        <source>Iemand anders wijzigde deze afspraak intussen. Wat jij typte staat hier nog.</source>
        <translation>Quelqu’un d’autre a modifié ce rendez-vous entre-temps. Ce que vous avez tapé est encore ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="398"/>
        <source>{count} afspraken van de reeks gewijzigd.</source>
        <translation>{count} rendez-vous de la série modifiés.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/booking_panel.py" line="132"/>
        <source>Wie meedoet, kies je bij de afspraak zelf.</source>
        <translation>Les participants se choisissent dans le rendez-vous même.</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="32"/>
        <source>Wie zegt af?</source>
        <translation>Qui décommande&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="40"/>
        <source>Waarom (mag leeg)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="41"/>
        <source>Het moment is meteen weer vrij.</source>
        <translation>Le moment est aussitôt libre à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="42"/>
        <source>Zeg af</source>
        <translation>Décommander</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/cancel_box.py" line="45"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/find_talks.py" line="30"/>
        <source>Afspraken</source>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>EquipmentBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/equipment_box.py" line="21"/>
        <source>geen</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>GridFace</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/grid_face.py" line="238"/>
        <source>nieuw</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="13"/>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="24"/>
        <source>verwacht</source>
        <translation>attendu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="14"/>
        <source>gekomen</source>
        <translation>présence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="16"/>
        <source>niet gekomen</source>
        <translation>absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="17"/>
        <source>verontschuldigd</source>
        <translation>excuse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="35"/>
        <source>nog 1 plaats vrij</source>
        <translation>encore 1 place libre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="36"/>
        <source>nog {count} plaatsen vrij</source>
        <translation>encore {count} places libres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="15"/>
        <source>te laat gekomen</source>
        <translation>retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="28"/>
        <source>afgemeld</source>
        <translation>excuse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="27"/>
        <source>✕ niet</source>
        <translation>✕ absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="25"/>
        <source>✓ gekomen</source>
        <translation>✓ présence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_said.py" line="26"/>
        <source>✓ te laat</source>
        <translation>✓ retard</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="177"/>
        <source>Let op: {why}.</source>
        <translation>Attention&#xa0;: {why}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="49"/>
        <source>Wie doet mee</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="54"/>
        <source>Wie komt erbij?</source>
        <translation>Qui rejoint le groupe&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="105"/>
        <source>volzet</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="119"/>
        <source>{name} doet mee.</source>
        <translation>{name} participe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="127"/>
        <source>{name}: {how}.</source>
        <translation>{name}&#xa0;: {how}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="137"/>
        <source>{name} zit niet meer in de groep.</source>
        <translation>{name} n’est plus dans le groupe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="183"/>
        <source>{why} op {days}</source>
        <translation>{why} le {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="120"/>
        <source>{name} doet mee, {count} keer.</source>
        <translation>{name} participe, {count} fois.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="138"/>
        <source>{name} zit niet meer in de groep, op {count} dagen.</source>
        <translation>{name} n’est plus dans le groupe, pour {count} jours.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="56"/>
        <source>Aanwezigheid als tabel…</source>
        <translation>Présences en tableau…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="132"/>
        <source>{name}: {minutes} min te laat.</source>
        <translation>{name}&#xa0;: {minutes} min de retard.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="132"/>
        <source>{name}: te laat gekomen.</source>
        <translation>{name}&#xa0;: retard.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/group_box.py" line="174"/>
        <source>Van de wachtlijst gehaald.</source>
        <translation>Retrait de la liste d’attente.</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="39"/>
        <source>Hoe het ging met {name}</source>
        <translation>Comment cela s’est passé avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="46"/>
        <source>Haal {name} uit de groep</source>
        <translation>Retirer {name} du groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="60"/>
        <source>hoe laat: niet bekend</source>
        <translation>durée du retard&#xa0;: inconnue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="61"/>
        <source> min te laat</source>
        <translation> min de retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/guest_row.py" line="64"/>
        <source>Hoe laat {name} kwam</source>
        <translation>Retard&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="56"/>
        <source>Vast tot {until}</source>
        <translation>Retenu jusqu’à {until}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="33"/>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="53"/>
        <source>Houd vast</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_button.py" line="37"/>
        <source>Vijf minuten, terwijl je belt. Alle posten zien het; daarna is het weer vrij.</source>
        <translation>Cinq minutes, pendant que vous téléphonez. Tous les postes le voient&#xa0;; ensuite, c’est à nouveau libre.</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="39"/>
        <source>Vastgehouden momenten</source>
        <translation>Moments retenus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="74"/>
        <source>Boek…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="75"/>
        <source>Boek wat je vasthoudt</source>
        <translation>Réserver ce que vous retenez</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="76"/>
        <source>Laat los</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="77"/>
        <source>Laat los wat je vasthoudt</source>
        <translation>Libérer ce que vous retenez</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="87"/>
        <source>{who} houdt vast tot {until}:</source>
        <translation>{who} retient jusqu’à {until}&#xa0;:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="91"/>
        <source>Vast tot {until}:</source>
        <translation>Retenu jusqu’à {until}&#xa0;:</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/hold_strip.py" line="95"/>
        <source>een plaats in de groep</source>
        <translation>une place dans le groupe</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/holder.py" line="42"/>
        <source>Vastgehouden tot {until}: {day} {time}.</source>
        <translation>Retenu jusqu’à {until}&#xa0;: {day} {time}.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="188"/>
        <source>te bestellen</source>
        <translation>à réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="189"/>
        <source>besteld</source>
        <translation>réservé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="190"/>
        <source>bevestigd</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="191"/>
        <source>afgezegd</source>
        <translation>décommandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="198"/>
        <source>ter plaatse</source>
        <translation>sur place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="199"/>
        <source>telefoon</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="200"/>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
</context>
<context>
    <name>InterpreterBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_box.py" line="29"/>
        <source>geen</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="45"/>
        <source>Tolk</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="51"/>
        <source>Hoe ver staat het?</source>
        <translation>Où en est-on&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="57"/>
        <source>maakt niet uit</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="58"/>
        <source>een vrouw</source>
        <translation>une femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="59"/>
        <source>een man</source>
        <translation>un homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="62"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="64"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="73"/>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="73"/>
        <source>Liefst</source>
        <translation>De préférence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="75"/>
        <source>Dialect (mag leeg)</source>
        <translation>Dialecte (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="76"/>
        <source>Bestelnummer (mag leeg)</source>
        <translation>Numéro de réservation (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="83"/>
        <source>Nota (mag leeg)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="96"/>
        <source>Tolk {language}</source>
        <translation>Interprète {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="122"/>
        <source>Een tolkdienst vraagt {days} dagen: bestel ten laatste op {day}.</source>
        <translation>Un service d’interprétariat demande {days} jours&#xa0;: réservez au plus tard le {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/interpreter_dialog.py" line="125"/>
        <source>Een tolkdienst vraagt {days} dagen: deze tolk had ten laatste op {day} besteld moeten zijn. Bel de dienst.</source>
        <translation>Un service d’interprétariat demande {days} jours&#xa0;: il fallait réserver au plus tard le {day}. Appelez le service.</translation>
    </message>
</context>
<context>
    <name>KeptSaid</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kept_said.py" line="14"/>
        <source>Geboekt: {name}, {day} {time}.</source>
        <translation>Réservé&#xa0;: {name}, {day} {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kept_said.py" line="18"/>
        <source>Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald.</source>
        <translation>Réservé&#xa0;: {name}, {day} {time}. Retrait de la liste d’attente.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kept_said.py" line="16"/>
        <source>Gewijzigd: {name}, {day} {time}.</source>
        <translation>Modifié&#xa0;: {name}, {day} {time}.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kind_row.py" line="27"/>
        <source>Soort gesprek</source>
        <translation>Type d’entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/kind_row.py" line="28"/>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>LateLine</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="32"/>
        <source>op tijd</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="33"/>
        <source> min te laat</source>
        <translation> min de retard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="36"/>
        <source>Hoe laat gekomen</source>
        <translation>Retard à l’arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/late_line.py" line="38"/>
        <source>Kwam</source>
        <translation>Arrivée</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_card.py" line="61"/>
        <source>Liever om {time}</source>
        <translation>Plutôt à {time}</translation>
    </message>
</context>
<context>
    <name>MomentFound</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_found.py" line="36"/>
        <source>Wat gekozen stond, is net weg. Kies een ander moment.</source>
        <translation>Ce moment vient d’être pris. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="65"/>
        <source>Wat stond in de weg?</source>
        <translation>Qu’est-ce qui bloquait&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="83"/>
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="96"/>
        <source>Sluit het paneel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="108"/>
        <source>Kies voor wie. Taal, toegang en wensen uit het dossier komen mee.</source>
        <translation>Choisissez pour qui. Langue, accès et souhaits viennent du dossier.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="118"/>
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="135"/>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="92"/>
        <source>Boek</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="181"/>
        <source>Niet meer in gebruik, en er wordt hier niet meer naar gezocht: {kinds}.</source>
        <translation>Plus utilisés, et on ne les cherche plus ici&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="315"/>
        <source>Er is nog geen soort gesprek. Zet er een klaar in Beheer.</source>
        <translation>Il n’y a pas encore de type d’entretien. Ajoutez-en un dans Gestion.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="29"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="31"/>
        <source>+ {minutes} min met tolk</source>
        <translation>+ {minutes} min avec interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="46"/>
        <source>Binnen twaalf weken past er niets. Neem een wens weg, of kies een ander gesprek.</source>
        <translation>Rien ne convient dans les douze semaines à venir. Retirez un souhait, ou choisissez un autre entretien.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="69"/>
        <source>Waarom niet eerder? {count} vielen weg</source>
        <translation>Pourquoi pas plus tôt&#xa0;? {count} écartés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="68"/>
        <source>Waarom niet eerder? 1 viel weg</source>
        <translation>Pourquoi pas plus tôt&#xa0;? 1 écarté</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="77"/>
        <source>{what} vanaf {day}, {count} keer: niet op {days}</source>
        <translation>{what} dès {day}, {count} fois, sauf {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="158"/>
        <source>{room}, gelijkvloers</source>
        <translation>{room}, au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="189"/>
        <source>tolk {language} nog te bevestigen</source>
        <translation>interprète {language} encore à confirmer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="195"/>
        <source>spreekt {languages}</source>
        <translation>parle {languages}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="93"/>
        <source>Boek {day} {time}</source>
        <translation>Réserver {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="140"/>
        <source>Herhaal dit als reeks…</source>
        <translation>Répéter en série…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="53"/>
        <source>Geen vaste dag en uur houden het zo lang vol. Vraag minder keren, of neem een wens weg.</source>
        <translation>Aucun jour à heure fixe n’est libre aussi longtemps. Demandez moins de fois, ou retirez un souhait.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_panel.py" line="362"/>
        <source>Waarom niet eerder?</source>
        <translation>Pourquoi pas plus tôt&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="95"/>
        <source>Plan {count} keer vanaf {day} {time}…</source>
        <translation>Planifier {count} fois dès {day} {time}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="43"/>
        <source>In de komende twaalf weken is er in deze groep geen plaats.</source>
        <translation>Dans les douze semaines à venir, il n’y a pas de place dans ce groupe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="175"/>
        <source>{count} keer, tot {day}</source>
        <translation>{count} fois, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="39"/>
        <source>Geen reeks van deze groep heeft nog op elke datum plaats. Kijk per keer.</source>
        <translation>Aucune série de ce groupe n’a encore de la place à chaque date. Regardez par date.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="186"/>
        <source>niet bij {name}</source>
        <translation>pas chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="109"/>
        <source>{name} geeft dit soort gesprek niet.</source>
        <translation>{name} n’assure pas ce type d’entretien.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/moment_said.py" line="111"/>
        <source>{name} geeft dit soort gesprek niet: hier staat wie het wel geeft.</source>
        <translation>{name} n’assure pas ce type d’entretien&#xa0;: voici qui l’assure.</translation>
    </message>
</context>
<context>
    <name>MonthFace</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_face.py" line="45"/>
        <source>Maand</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>OccurrenceRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="55"/>
        <source>in plaats van {day}, dan is er niemand</source>
        <translation>au lieu du {day}, où il n’y a personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="65"/>
        <source>bezet</source>
        <translation>occupé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="67"/>
        <source>verzet</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="69"/>
        <source>andere kamer</source>
        <translation>autre local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="88"/>
        <source>Liever in {room} op {day}</source>
        <translation>Plutôt dans {room} le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="92"/>
        <source>Sla over</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="70"/>
        <source>vrij</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="80"/>
        <source>Liever {when}, in plaats van {day}</source>
        <translation>Plutôt {when}, au lieu du {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/occurrence_row.py" line="93"/>
        <source>Sla {day} over</source>
        <translation>Sauter le {day}</translation>
    </message>
</context>
<context>
    <name>OftenRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="31"/>
        <source>Een keer of een reeks</source>
        <translation>Une fois ou une série</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="32"/>
        <source>één keer</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="32"/>
        <source>een reeks</source>
        <translation>une série</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="39"/>
        <source> keer</source>
        <translation> fois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/often_row.py" line="40"/>
        <source>Hoeveel keer</source>
        <translation>Combien de fois</translation>
    </message>
</context>
<context>
    <name>OtherKinds</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="34"/>
        <source>+ of een ander soort gesprek…</source>
        <translation>+ ou un autre type d’entretien…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="73"/>
        <source>of {kind}</source>
        <translation>ou {kind}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="74"/>
        <source>{kind}: zoek hier niet meer naar</source>
        <translation>{kind}&#xa0;: ne plus chercher ici</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/other_kinds.py" line="75"/>
        <source>Zoek hier niet meer naar</source>
        <translation>Ne plus chercher ici</translation>
    </message>
</context>
<context>
    <name>OverlapField</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/overlap_field.py" line="27"/>
        <source>bv. stagiair volgt mee</source>
        <translation>p. ex. un stagiaire assiste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/overlap_field.py" line="28"/>
        <source>De reden staat in het logboek en bij de afspraak; noem er niemand in.</source>
        <translation>Le motif figure dans le registre et dans le rendez-vous&#xa0;; n’y nommez personne.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/overlap_field.py" line="29"/>
        <source>Toch dubbel, omdat</source>
        <translation>Double quand même, car</translation>
    </message>
</context>
<context>
    <name>ReachChips</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="20"/>
        <source>Welke van de reeks?</source>
        <translation>Lesquels de la série&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="24"/>
        <source>alleen deze</source>
        <translation>seulement celui-ci</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="25"/>
        <source>deze en de volgende</source>
        <translation>celui-ci et les suivants</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/reach_chips.py" line="26"/>
        <source>alle die nog komen</source>
        <translation>tous ceux à venir</translation>
    </message>
</context>
<context>
    <name>RepeatLink</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/repeat_link.py" line="32"/>
        <source>Herhaal dit als reeks…</source>
        <translation>Répéter en série…</translation>
    </message>
</context>
<context>
    <name>SecondBox</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/second_box.py" line="22"/>
        <source>niemand</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="26"/>
        <source>elke week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="27"/>
        <source>om de {count} weken</source>
        <translation>toutes les {count} semaines</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="34"/>
        <source>reeks {number}/{count}</source>
        <translation>série {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="41"/>
        <source>{often} op {weekday} om {time}</source>
        <translation>{often} le {weekday} à {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="52"/>
        <source>{count} keer in een andere kamer</source>
        <translation>{count} fois dans un autre local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="62"/>
        <source>niet op {days}</source>
        <translation>pas le {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="96"/>
        <source>{day} {time} met {therapist}: breekt af op {broken} ({why})</source>
        <translation>{day} {time} avec {therapist}&#xa0;: s’interrompt {broken} ({why})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="122"/>
        <source>Op {day}: {why}</source>
        <translation>Le {day}&#xa0;: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="126"/>
        <source>Op nog 1 dag past het niet zonder meer.</source>
        <translation>1 autre jour pose question.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="128"/>
        <source>Op nog {count} dagen past het niet zonder meer.</source>
        <translation>{count} autres jours posent question.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="136"/>
        <source>1 dat apart staat, bleef staan.</source>
        <translation>1 entretien déplacé à part est resté en place.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="137"/>
        <source>{count} die apart staan, bleven staan.</source>
        <translation>{count} entretiens déplacés à part sont restés en place.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="144"/>
        <source>1 bleef staan.</source>
        <translation>1 est resté en place.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="146"/>
        <source>{count} bleven staan.</source>
        <translation>{count} sont restés en place.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="148"/>
        <source>1 viel weg.</source>
        <translation>1 n’a plus lieu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="150"/>
        <source>{count} vielen weg.</source>
        <translation>{count} n’ont plus lieu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="114"/>
        <source>Geboekt: {name}, {day}.</source>
        <translation>Réservé&#xa0;: {name}, {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="116"/>
        <source>Geboekt: {name}, {count} afspraken vanaf {day}.</source>
        <translation>Réservé&#xa0;: {name}, {count} rendez-vous dès {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_said.py" line="69"/>
        <source>niet op {days} ({why})</source>
        <translation>pas le {days} ({why})</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="75"/>
        <source>Boek</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="120"/>
        <source>Tot welke dag?</source>
        <translation>Jusqu’à quel jour&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="160"/>
        <source>Op een van de dagen is er al iets. Kies iets anders, of sla die over.</source>
        <translation>Un de ces jours est déjà pris. Choisissez autre chose, ou sautez-le.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="163"/>
        <source>Op {count} dagen is er al iets. Kies iets anders, of sla ze over.</source>
        <translation>{count} de ces jours sont déjà pris. Choisissez autre chose, ou sautez-les.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="166"/>
        <source>Zo blijft er geen reeks over.</source>
        <translation>Il ne resterait alors plus de série.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="66"/>
        <source>Reeks afspraken</source>
        <translation>Série de rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="73"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="134"/>
        <source>Overgeslagen: {days}</source>
        <translation>Sautés&#xa0;: {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_dialog.py" line="156"/>
        <source>Boek {count} afspraken</source>
        <translation>Réserver {count} rendez-vous</translation>
    </message>
</context>
<context>
    <name>SeriesEnds</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="42"/>
        <source>een aantal</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="43"/>
        <source>tot een dag</source>
        <translation>jusqu’à un jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="48"/>
        <source>Op een feestdag, sluiting of vrije dag</source>
        <translation>Un jour férié, de fermeture ou de congé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="50"/>
        <source>sla over</source>
        <translation>sauter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="51"/>
        <source>verzet naar een dag ernaast</source>
        <translation>déplacer au jour voisin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="55"/>
        <source>Hoeveel gesprekken</source>
        <translation>Combien d’entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="56"/>
        <source>Laatste dag</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="59"/>
        <source>Hoe vaak</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_ends.py" line="60"/>
        <source>Tot wanneer</source>
        <translation>Jusqu’à quand</translation>
    </message>
</context>
<context>
    <name>SeriesLine</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="88"/>
        <source>Staat apart: verzet zonder de andere.</source>
        <translation>À part&#xa0;: déplacé sans les autres.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="116"/>
        <source>1 ander gesprek verzet.</source>
        <translation>1 autre entretien déplacé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="47"/>
        <source>Zet de volgende ook zo</source>
        <translation>Placer les suivants ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="48"/>
        <source>Zet alle ook zo</source>
        <translation>Les placer tous ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="61"/>
        <source>Zelfde weekdag, uur, therapeut en kamer als dit gesprek, met evenveel tijd ertussen.</source>
        <translation>Même jour de la semaine, heure, thérapeute et local que cet entretien, avec autant de temps entre les entretiens.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="85"/>
        <source>Reeks, {often}: {number} van {count}</source>
        <translation>Série, {often}&#xa0;: {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="114"/>
        <source>De andere staan al zo.</source>
        <translation>Les autres sont déjà placés ainsi.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/series_line.py" line="118"/>
        <source>{count} andere gesprekken verzet.</source>
        <translation>{count} autres entretiens déplacés.</translation>
    </message>
</context>
<context>
    <name>TalkClash</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="70"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="71"/>
        <source>Met</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="72"/>
        <source>Waar</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="73"/>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="74"/>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="75"/>
        <source>Tolk</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/clash.py" line="76"/>
        <source>Voor de balie</source>
        <translation>Pour l’accueil</translation>
    </message>
</context>
<context>
    <name>TalkMover</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="110"/>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="112"/>
        <source>{name} staat nu {day} {span}.</source>
        <translation>{name}&#xa0;: maintenant {day} {span}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="73"/>
        <source>Kopieer eerst een gesprek, met Ctrl+C.</source>
        <translation>Copiez d’abord un entretien, avec Ctrl+C.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="60"/>
        <source>{name} is intussen gewijzigd of afgezegd. Er is niets verzet.</source>
        <translation>{name}&#xa0;: modifié ou décommandé entre-temps. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="66"/>
        <source>{name} gekopieerd. Ga naar een vrij uur en druk Ctrl+V.</source>
        <translation>{name}&#xa0;: copié. Allez à une heure libre et appuyez sur Ctrl+V.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/talk_mover.py" line="114"/>
        <source>{name} staat nu ook {day} {span}.</source>
        <translation>{name}&#xa0;: maintenant aussi {day} {span}.</translation>
    </message>
</context>
<context>
    <name>WeeksField</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="16"/>
        <source>om de </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="17"/>
        <source> weken</source>
        <translation> sem.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="18"/>
        <source>elke week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/weeks_field.py" line="19"/>
        <source>Hoe vaak</source>
        <translation>Rythme</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/what_ifs.py" line="61"/>
        <source>Zonder “{wish}”: {when}, {who}</source>
        <translation>Sans «&#xa0;{wish}&#xa0;»&#xa0;: {when}, {who}</translation>
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
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="40"/>
        <source>Hoe lang</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="42"/>
        <source>Dag</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="68"/>
        <source>Geef een dag en een uur.</source>
        <translation>Indiquez un jour et une heure.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="77"/>
        <source>Bv. 14u30, 14:30 of 14.</source>
        <translation>P. ex. 14h30, 14:30 ou 14.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/when_fields.py" line="79"/>
        <source>Dit uur is er die dag niet: de klok gaat dan vooruit.</source>
        <translation>Cette heure n’existe pas ce jour-là&#xa0;: on avance alors l’horloge.</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="61"/>
        <source>+ wens: na 15u30, niet op do, vrouw…</source>
        <translation>+ souhait : après 15h30, femme…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="62"/>
        <source>Wens toevoegen</source>
        <translation>Ajouter un souhait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="98"/>
        <source>na 15u30</source>
        <translation>après 15h30</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="100"/>
        <source>voor 12u</source>
        <translation>avant 12h</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="101"/>
        <source>voormiddag</source>
        <translation>matin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="102"/>
        <source>namiddag</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="103"/>
        <source>avond</source>
        <translation>soir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="104"/>
        <source>volgende week</source>
        <translation>semaine prochaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="107"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="244"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="108"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="245"/>
        <source>rustige kamer</source>
        <translation>local calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="109"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="246"/>
        <source>eigen ingang</source>
        <translation>entrée séparée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="110"/>
        <source>vrouwelijke therapeut</source>
        <translation>thérapeute femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="111"/>
        <source>mannelijke therapeut</source>
        <translation>thérapeute homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="114"/>
        <source>anderhalf uur</source>
        <translation>une heure et demie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="115"/>
        <source>vanaf volgende maand</source>
        <translation>à partir du mois prochain</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="118"/>
        <source>niet op {day}</source>
        <translation>pas le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="229"/>
        <source>{wish}: neem deze wens weg</source>
        <translation>{wish}&#xa0;: retirer ce souhait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="230"/>
        <source>Neem deze wens weg</source>
        <translation>Retirer ce souhait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="242"/>
        <source>of tolk {language}</source>
        <translation>ou interprète {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="247"/>
        <source>vrouw</source>
        <translation>femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="248"/>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="259"/>
        <source>{minutes} minuten</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="296"/>
        <source>niet {when}</source>
        <translation>pas {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="302"/>
        <source>vanaf {day}</source>
        <translation>dès {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="305"/>
        <source>tot {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="385"/>
        <source>na {time}</source>
        <translation>après {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="387"/>
        <source>voor {time}</source>
        <translation>avant {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="127"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="272"/>
        <source>samen met {name}</source>
        <translation>ensemble avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="112"/>
        <source>twee therapeuten</source>
        <translation>deux thérapeutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="122"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="279"/>
        <source>niet bij {name}</source>
        <translation>pas chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="123"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="280"/>
        <source>liever niet bij {name}</source>
        <translation>plutôt pas chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="126"/>
        <source>met {equipment}</source>
        <translation>avec {equipment}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="141"/>
        <source>“{typed}” begrijp ik niet. Bv. na 15u30, niet op donderdag, vanaf 1 maart, niet bij Els, 90 minuten.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas compris. P. ex. après 15h30, pas le jeudi, à partir du 1er mars, pas chez Els, 90 minutes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="257"/>
        <source>met twee therapeuten</source>
        <translation>avec deux thérapeutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="253"/>
        <source>{count} personen</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="113"/>
        <source>met 4 personen</source>
        <translation>avec 4 personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="99"/>
        <source>na school</source>
        <translation>après l’école</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="254"/>
        <source>1 persoon</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="105"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="299"/>
        <source>niet in de schoolvakantie</source>
        <translation>hors vacances scolaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="106"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="299"/>
        <source>in de schoolvakantie</source>
        <translation>pendant les vacances scolaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="120"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="271"/>
        <source>eerst bij {name}</source>
        <translation>d’abord chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="121"/>
        <location filename="../../../healthdesk/ui/agenda/wish_row.py" line="270"/>
        <source>alleen bij {name}</source>
        <translation>seulement chez {name}</translation>
    </message>
</context>
<context>
    <name>_DayPainter</name>
    <message>
        <location filename="../../../healthdesk/ui/agenda/month_face.py" line="132"/>
        <source>{day} · vandaag</source>
        <translation>{day} · auj.</translation>
    </message>
</context>
</TS>
