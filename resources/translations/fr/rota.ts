<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>MonthModel</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="124" />
        <source>komt</source>
        <translation>vient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="125" />
        <source>komt niet</source>
        <translation>ne vient pas</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="153" />
        <source>gesloten: {why}</source>
        <translation>fermé : {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="157" />
        <source>vaste uren</source>
        <translation>horaire fixe</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>absence</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="44" />
        <source>Van wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="45" />
        <source>Als</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="46" />
        <source>Zoals vorige maand</source>
        <translation>Comme le mois dernier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="49" />
        <source>Dagdelen van de maand</source>
        <translation>Parties de journée du mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="117" />
        <source>Je staat zelf niet in het rooster: dat doen therapeuten, onthaal en vrijwilligers.</source>
        <translation>Vous ne figurez pas vous-même dans le planning : il reprend les thérapeutes, l’accueil et les bénévoles.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="119" />
        <source>In deze maand zijn er geen dagdelen. Ze staan in Beheer, onder Ruimtes en uren.</source>
        <translation>Il n’y a pas de parties de journée ce mois-ci. Elles se trouvent dans Gestion, sous Locaux et horaires.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="134" />
        <source>{count} dagdelen. Spatie of een klik geeft een dagdeel of neemt het terug; met Shift en de pijlen kies je er meer tegelijk. Alles is meteen bewaard.</source>
        <translation>{count} parties de journée. Espace ou un clic attribue une partie de journée ou la reprend ; avec Maj et les flèches, vous en choisissez plusieurs à la fois. Tout est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>1 dagdeel bewaard.</source>
        <translation>1 partie de journée enregistrée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="169" />
        <source>{count} dagdelen bewaard.</source>
        <translation>{count} parties de journée enregistrées.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="213" />
        <source>Vorige maand staat er niets dat hier nog niet staat.</source>
        <translation>Tout ce qui figurait le mois dernier est déjà ici.</translation>
    </message>
</context>
<context>
    <name>PartCell</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_cell.py" line="36" />
        <source>gesloten: {why}</source>
        <translation>fermé : {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_cell.py" line="43" />
        <source>verbinding: {name}</source>
        <translation>liaison : {name}</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="73" />
        <source>gesloten: {why}</source>
        <translation>fermé : {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="74" />
        <source>Iedereen die het huis wil, is er.</source>
        <translation>Le nombre voulu est atteint.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="79" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="79" />
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="81" />
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="98" />
        <source>Verbindingstherapeut</source>
        <translation>Thérapeute de liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="100" />
        <source>nog niemand</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="106" />
        <source>niemand</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="125" />
        <source>met vaste uren: {names}</source>
        <translation>avec horaire fixe : {names}</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="32" />
        <source>Naam van het dagdeel</source>
        <translation>Nom de la partie de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="32" />
        <source>bv. voormiddag</source>
        <translation>p. ex. matin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="34" />
        <source>Uren van het dagdeel</source>
        <translation>Heures de la partie de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="34" />
        <source>bv. 16-20 of 9-12u30</source>
        <translation>p. ex. 16-20 ou 9-12h30</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="36" />
        <source>Op welke dagen</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="42" />
        <source>Dit dagdeel weglaten</source>
        <translation>Retirer cette partie de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="55" />
        <source>Minstens aanwezig (0: niet geteld)</source>
        <translation>Présences minimales (0 : non compté)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="72" />
        <source>Eén begin en één einde, bijvoorbeeld 16-20.</source>
        <translation>Un début et une fin, par exemple 16-20.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="73" />
        <source>Geef het dagdeel een naam.</source>
        <translation>Donnez un nom à la partie de journée.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="33" />
        <source>Dagdelen en wie er minstens is</source>
        <translation>Parties de journée et présences minimales</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="40" />
        <source>Elk dagdeel heeft een verbindingstherapeut</source>
        <translation>Chaque partie de journée a un thérapeute de liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="44" />
        <source>Nog een dagdeel</source>
        <translation>Ajouter une partie de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="48" />
        <source>Vanaf welke dag</source>
        <translation>À partir de quel jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="48" />
        <source>leeg: vandaag; wat voorbij is, blijft zo</source>
        <translation>vide : aujourd’hui ; ce qui est passé reste tel quel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="51" />
        <source>Indeling bewaren</source>
        <translation>Enregistrer la répartition</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="54" />
        <source>Het rooster telt per dagdeel wie er is. Een therapeut telt mee als ze minstens de helft ervan werkt. Het aantal is wat het huis wil: wie ontbreekt, staat in het rooster; er wordt niets geweigerd.</source>
        <translation>Le planning compte qui est là pour chaque partie de journée. Un thérapeute compte s’il en travaille au moins la moitié. Le nombre est celui que veut la maison : le planning indique qui manque ; rien n’est refusé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="103" />
        <source>Zo begint een huis van deze soort (te controleren): pas het aan zoals jullie werken.</source>
        <translation>Une maison de ce type commence ainsi (à vérifier) : adaptez à votre façon de travailler.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="106" />
        <source>Zo vanaf {day}.</source>
        <translation>Ainsi à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="135" />
        <source>Dit is geen dag.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="156" />
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="18" />
        <source>Therapeuten</source>
        <translation>Thérapeutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="19" />
        <source>Onthaal</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="20" />
        <source>Vrijwilligers onthaal</source>
        <translation>Bénévoles à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="27" />
        <source>nog 1 therapeut</source>
        <translation>encore 1 thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="28" />
        <source>nog 1 voor het onthaal</source>
        <translation>encore 1 pour l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="29" />
        <source>nog 1 vrijwilliger onthaal</source>
        <translation>encore 1 bénévole à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="32" />
        <source>nog {count} therapeuten</source>
        <translation>encore {count} thérapeutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="33" />
        <source>nog {count} voor het onthaal</source>
        <translation>encore {count} pour l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="34" />
        <source>nog {count} vrijwilligers onthaal</source>
        <translation>encore {count} bénévoles à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="50" />
        <source>{name} is er niet: geen verbindingstherapeut</source>
        <translation>{name} n’est pas là : pas de thérapeute de liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="52" />
        <source>nog geen verbindingstherapeut</source>
        <translation>pas encore de thérapeute de liaison</translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="50" />
        <source>Tonen</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="51" />
        <source>het rooster van de week</source>
        <translation>le planning de la semaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="51" />
        <source>dagdelen geven</source>
        <translation>attribuer des parties de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="59" />
        <source>In deze week zijn er geen dagdelen. Ze staan in Beheer, onder Ruimtes en uren.</source>
        <translation>Il n’y a pas de parties de journée cette semaine. Elles se trouvent dans Gestion, sous Locaux et horaires.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="86" />
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="89" />
        <source>Vroeger</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="90" />
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="91" />
        <source>Vandaag</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="92" />
        <source>Rooster op papier (Ctrl+P)</source>
        <translation>Planning sur papier (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="140" />
        <source>Rooster · {month}</source>
        <translation>Planning · {month}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="142" />
        <source>Rooster · week {number} · {days}</source>
        <translation>Planning · semaine {number} · {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="185" />
        <source>de week van {days}</source>
        <translation>la semaine du {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="192" />
        <source>pijlen</source>
        <translation>flèches</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="192" />
        <source>van dagdeel naar dagdeel</source>
        <translation>d’une partie de journée à l’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="193" />
        <source>open het dagdeel</source>
        <translation>ouvrir la partie de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="194" />
        <source>spatie</source>
        <translation>espace</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="194" />
        <source>geef het dagdeel, of neem het terug</source>
        <translation>attribuer la partie de journée, ou la reprendre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="195" />
        <source>Shift + pijlen</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="195" />
        <source>kies meer dagdelen tegelijk</source>
        <translation>choisir plusieurs parties de journée à la fois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="196" />
        <source>vroeger, later</source>
        <translation>plus tôt, plus tard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="197" />
        <source>vandaag</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="198" />
        <source>rooster op papier</source>
        <translation>planning sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="231" />
        <source>Rooster bewaard.</source>
        <translation>Planning enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="239" />
        <source>Opnieuw proberen</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>RotaPaperDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="36" />
        <source>Rooster op papier</source>
        <translation>Planning sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="46" />
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="48" />
        <source>Elke week op een blad. Alleen namen van wie in het huis werkt staan erop.</source>
        <translation>Une feuille par semaine. Seuls y figurent les noms des personnes qui travaillent dans la maison.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="51" />
        <source>Welke dagen</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="68" />
        <source>Bewaard als {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/week_view.py" line="71" />
        <source>{day} · vandaag</source>
        <translation>{day} · aujourd’hui</translation>
    </message>
</context>
</TS>
