<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Ze komen in de plaats van wat er al uit die agenda stond.</source>
        <translation>Elles remplacent ce qui venait déjà de cet agenda.</translation>
    </message>
    <message>
        <source>Bezette momenten</source>
        <translation>Plages occupées</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Eigen agenda inlezen</source>
        <translation>Lire un agenda personnel</translation>
    </message>
    <message>
        <source>In dit bestand staat niets bezet in het komende jaar.</source>
        <translation>Ce fichier ne contient aucune plage occupée pour l’année à venir.</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Niets overnemen</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>hele dag</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>{count} bezette momenten van {therapist} in het komende jaar. Wat ze dan doet, wordt niet gelezen.</source>
        <translation>{therapist} : {count} plages occupées dans l’année à venir. Ce qui s’y passe n’est pas lu.</translation>
    </message>
    <message>
        <source>{count} gesprekken staan al op zo’n moment: {days}. Ze blijven staan; verzet ze zelf.</source>
        <translation>{count} entretiens tombent déjà sur une telle plage : {days}. Ils restent en place ; déplacez-les vous-même.</translation>
    </message>
    <message>
        <source>{days} hele dagen</source>
        <translation>{days} journées entières</translation>
    </message>
    <message>
        <source>Eén gesprek staat al op zo’n moment: {days}. Het blijft staan; verzet het zelf.</source>
        <translation>Un entretien tombe déjà sur une telle plage : {days}. Il reste en place ; déplacez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>CalendarsCard</name>
    <message>
        <source>Deze computer kan in een map een kalender per therapeut bijhouden, zonder namen: zo staan de gesprekken ook in een eigen programma.</source>
        <translation>Cet ordinateur peut tenir à jour dans un répertoire un calendrier par thérapeute, sans noms : les entretiens figurent ainsi aussi dans le programme du thérapeute.</translation>
    </message>
    <message>
        <source>Agenda's van buiten en naar buiten</source>
        <translation>Échanger avec d’autres agendas</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bewaar als kalenderbestand</source>
        <translation>Enregistrer en fichier de calendrier</translation>
    </message>
    <message>
        <source>Bewaar als kalenderbestand…</source>
        <translation>Enregistrer en fichier de calendrier…</translation>
    </message>
    <message>
        <source>De eigen agenda van</source>
        <translation>L’agenda personnel de</translation>
    </message>
    <message>
        <source>Een kalender per therapeut, zonder namen, houdt zichzelf bij in {folder}.</source>
        <translation>Un calendrier par thérapeute, sans noms, se tient à jour dans {folder}.</translation>
    </message>
    <message>
        <source>Een therapeut geeft haar eigen agenda als kalenderbestand (.ics). Wat daarin staat, is voor ons alleen bezet: titels en namen worden niet gelezen.</source>
        <translation>Un thérapeute donne son agenda personnel en fichier de calendrier (.ics). Pour nous, ce qui s’y trouve est simplement « occupé » : les titres et les noms ne sont pas lus.</translation>
    </message>
    <message>
        <source>Gesprekken van</source>
        <translation>Entretiens de</translation>
    </message>
    <message>
        <source>In welke map komen de kalenders?</source>
        <translation>Dans quel répertoire vont les calendriers ?</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Kalenderbestand inlezen…</source>
        <translation>Lire un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choisir un répertoire…</translation>
    </message>
    <message>
        <source>Niet meer bijhouden</source>
        <translation>Ne plus tenir à jour</translation>
    </message>
    <message>
        <source>Onze agenda voor een ander programma, een jaar vooruit. Wie hem al had, krijgt wijzigingen en afzeggingen bij de volgende keer. Buiten HealthDesk is het bestand niet beschermd.</source>
        <translation>Notre agenda pour un autre programme, un an à l’avance. Qui l’avait déjà reçoit les changements et les annulations avec le fichier suivant. Hors de HealthDesk, le fichier n’est pas protégé.</translation>
    </message>
    <message>
        <source>Van niemand staat de eigen agenda erbij.</source>
        <translation>Aucun agenda personnel n’est repris.</translation>
    </message>
    <message>
        <source>Wat in de titel staat</source>
        <translation>Ce qui figure dans le titre</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Welk kalenderbestand?</source>
        <translation>Quel fichier de calendrier ?</translation>
    </message>
    <message>
        <source>alle therapeuten</source>
        <translation>tous les thérapeutes</translation>
    </message>
    <message>
        <source>alleen: gesprek</source>
        <translation>seulement : entretien</translation>
    </message>
    <message>
        <source>ook wie er komt</source>
        <translation>aussi qui vient</translation>
    </message>
    <message>
        <source>{count} bezette momenten, tot en met {day}</source>
        <translation>{count} plages occupées, jusqu’au {day}</translation>
    </message>
    <message>
        <source>1 gesprek bewaard in {file}.</source>
        <translation>1 entretien enregistré dans {file}.</translation>
    </message>
    <message>
        <source>{count} gesprekken bewaard in {file}.</source>
        <translation>{count} entretiens enregistrés dans {file}.</translation>
    </message>
</context>
<context>
    <name>CalendarServersCard</name>
    <message>
        <source>De eigen agenda van een therapeut als momenten van afwezigheid, of de gesprekken hier, zonder namen, in een agenda op de eigen telefoon. Er gaat alleen iets over het net als je op de knop drukt.</source>
        <translation>L’agenda personnel d’un thérapeute comme moments d’absence, ou les entretiens d’ici, sans noms, dans un agenda sur son téléphone. Rien ne passe par le réseau sans que vous appuyiez sur le bouton.</translation>
    </message>
    <message>
        <source>de gesprekken gaan eruit</source>
        <translation>les entretiens sortent</translation>
    </message>
    <message>
        <source>de eigen agenda komt erin</source>
        <translation>l’agenda personnel entre</translation>
    </message>
    <message>
        <source>Agenda's op een server (CalDAV)</source>
        <translation>Agendas sur un serveur (CalDAV)</translation>
    </message>
    <message>
        <source>Welke kant op</source>
        <translation>Dans quel sens</translation>
    </message>
    <message>
        <source>Adres van de agenda</source>
        <translation>Adresse de l’agenda</translation>
    </message>
    <message>
        <source>begint met https://, eindigt op de agenda zelf</source>
        <translation>commence par https://, finit par l’agenda lui-même</translation>
    </message>
    <message>
        <source>Gebruiker</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Agenda toevoegen</source>
        <translation>Ajouter un agenda</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Er is nog geen agenda op een server.</source>
        <translation>Il n’y a pas encore d’agenda sur un serveur.</translation>
    </message>
    <message>
        <source>komt erin</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>gaat eruit, zonder namen</source>
        <translation>sort, sans noms</translation>
    </message>
    <message>
        <source>Haal nu op…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Zet nu klaar</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Vergeten</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Klaargezet: {written} nieuw of gewijzigd, {removed} weggenomen, {same} bleven zo.</source>
        <translation>Déposé : {written} nouveaux ou modifiés, {removed} retirés, {same} inchangés.</translation>
    </message>
</context>
</TS>
