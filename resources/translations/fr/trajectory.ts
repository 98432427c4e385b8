<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>EndPathDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="35"/>
        <source>Hoe is het afgelopen?</source>
        <translation>Comment cela s’est-il terminé ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="37"/>
        <source>In een zin (mag leeg)</source>
        <translation>En une phrase (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="57"/>
        <source>Kies eerst hoe het is afgelopen.</source>
        <translation>Choisissez d’abord comment cela s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="39"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="39"/>
        <source>Sluit af</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="31"/>
        <source>Traject afsluiten</source>
        <translation>Clôturer le trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/end_path_dialog.py" line="38"/>
        <source>Wat al geboekt is, blijft staan.</source>
        <translation>Ce qui est déjà réservé reste.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="98"/>
        <source>Begin een traject…</source>
        <translation>Commencer un trajet…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="89"/>
        <source>Geen traject afgesproken</source>
        <translation>Pas de trajet convenu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="165"/>
        <source>Het traject is afgesloten.</source>
        <translation>Le trajet est clôturé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="165"/>
        <source>Het traject is bewaard.</source>
        <translation>Le trajet est enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="47"/>
        <source>Sluit af…</source>
        <translation>Clôturer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="34"/>
        <source>Traject</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="125"/>
        <source>Vroeger: {first} – {last}, {outcome}</source>
        <translation>Avant : {first} – {last}, {outcome}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="98"/>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="107"/>
        <source>alles gepland</source>
        <translation>tous planifiés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="107"/>
        <source>meer dan voorzien</source>
        <translation>plus que prévu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="109"/>
        <source>overbrugging</source>
        <translation>relais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="120"/>
        <source>samen terugkijken: {day}</source>
        <translation>bilan ensemble : {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="88"/>
        <source>sinds {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_card.py" line="117"/>
        <source>tot {service} begint</source>
        <translation>en attendant {service}</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="69"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="69"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="160"/>
        <source>Dit is geen dag, bijvoorbeeld 3/4 of in maart.</source>
        <translation>Ce n’est pas un jour, par exemple 3/4 ou en mars.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="77"/>
        <source>Hoeveel gesprekken ongeveer</source>
        <translation>Combien d’entretiens environ</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="67"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="60"/>
        <source>Overbrugging tot</source>
        <translation>Relais jusqu’à</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="64"/>
        <source>Samen terugkijken op</source>
        <translation>Bilan ensemble le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="50"/>
        <source>Traject beginnen</source>
        <translation>Commencer un trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="50"/>
        <source>Traject wijzigen</source>
        <translation>Modifier le trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="75"/>
        <source>Vaste therapeut</source>
        <translation>Thérapeute de référence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="76"/>
        <source>Volgens</source>
        <translation>Selon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="61"/>
        <source>de dienst die later begint; tot dan gaan de gesprekken hier door</source>
        <translation>le service qui commence plus tard ; jusque-là, les entretiens continuent ici</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="64"/>
        <source>komt dan in Te doen; mag leeg</source>
        <translation>figure alors dans À faire ; facultatif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="56"/>
        <source>niet geteld</source>
        <translation>non compté</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="85"/>
        <source>nog niet gekozen</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="88"/>
        <source>zoals het huis: ± {talks}</source>
        <translation>comme la maison : ± {talks}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_dialog.py" line="88"/>
        <source>zonder vast aantal</source>
        <translation>sans nombre fixe</translation>
    </message>
</context>
<context>
    <name>PathPolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="34"/>
        <source>Het aantal is een gewoonte, nooit een muur: wie meer nodig heeft, krijgt meer. Het programma zegt het alleen bij het boeken. Wat met iemand al afgesproken is, blijft zo.</source>
        <translation>Le nombre est une habitude, jamais une limite stricte : qui a besoin de plus reçoit plus. Le programme le signale seulement à la réservation. Ce qui est déjà convenu avec une personne reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="39"/>
        <source>Hoeveel gesprekken voorzien jullie ongeveer</source>
        <translation>Nombre d’entretiens habituel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="41"/>
        <source>Aantal bewaren</source>
        <translation>Enregistrer le nombre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="29"/>
        <source>Trajecten</source>
        <translation>Trajets</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/path_policy_card.py" line="31"/>
        <source>niet geteld</source>
        <translation>non compté</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="115"/>
        <source>Gedaan</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="116"/>
        <source>Gedaan: {what}</source>
        <translation>Fait : {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="149"/>
        <source>Genoteerd: {day} komt het in Te doen.</source>
        <translation>C’est noté : dans À faire {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="104"/>
        <source>Laatst teruggebeld: {day}, {who}</source>
        <translation>Dernier rappel : {day}, {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="33"/>
        <source>Later terugbellen</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="101"/>
        <source>Niemand beloofde terug te bellen.</source>
        <translation>Personne n’a promis de rappeler.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="45"/>
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="164"/>
        <source>Teruggebeld.</source>
        <translation>Rappel fait.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="44"/>
        <source>Waarover</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="43"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="128"/>
        <source>Welke dag of maand?</source>
        <translation>Quel jour ou mois ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/recall_card.py" line="42"/>
        <source>bv. in maart, 3/4</source>
        <translation>p. ex. mars, 3/4</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="17"/>
        <source>goed zo</source>
        <translation>c’est bien ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="21"/>
        <source>iets anders</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="20"/>
        <source>niet meer bereikt</source>
        <translation>plus joignable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="18"/>
        <source>verder elders</source>
        <translation>continue ailleurs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="19"/>
        <source>zelf gestopt</source>
        <translation>arrêt par choix</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="27"/>
        <source>{had} gehad</source>
        <translation>déjà {had}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="38"/>
        <source>in groep: {had} gehad</source>
        <translation>en groupe : déjà {had}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="40"/>
        <source>in groep: {had} gehad, {planned} gepland</source>
        <translation>en groupe : déjà {had}, {planned} planifiés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="53"/>
        <source>{name}: {talks} in {months} maanden</source>
        <translation>{name} : {talks} en {months} mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="62"/>
        <source>{talks} gesprekken in {months} maanden</source>
        <translation>{talks} entretiens en {months} mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="64"/>
        <source>{talks} individuele gesprekken in {months} maanden</source>
        <translation>{talks} entretiens individuels en {months} mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="66"/>
        <source>sinds {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="68"/>
        <source>tot en met {until}</source>
        <translation>jusqu’au {until} inclus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="69"/>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="71"/>
        <source>nagekeken op {checked}</source>
        <translation>vérifié le {checked}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="73"/>
        <source>nagekeken op {checked} door {who}</source>
        <translation>vérifié le {checked} par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="75"/>
        <source>zonder bron: het huis koos dit getal zelf</source>
        <translation>sans source : la maison a choisi ce nombre elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="93"/>
        <source>gewijzigd door {who} op {day}</source>
        <translation>modifié par {who} le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="98"/>
        <source>Wat het huis koos geldt vandaag niet: {what}</source>
        <translation>Ce que la maison a choisi n’est pas valable aujourd’hui : {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="101"/>
        <source>Het programma brengt intussen: {what}</source>
        <translation>Le programme propose entre-temps : {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="28"/>
        <source>{planned} gepland</source>
        <translation>{planned} planifiés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="56"/>
        <source>{what} (te controleren)</source>
        <translation>{what} (à vérifier)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/trajectory/said.py" line="29"/>
        <source>± {foreseen} voorzien</source>
        <translation>± {foreseen} prévus</translation>
    </message>
</context>
</TS>
