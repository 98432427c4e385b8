<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/find_partners.py" line="23"/>
        <source>Sociale kaart</source>
        <translation>Carte sociale</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="21"/>
        <source>Naam van de contactpersoon</source>
        <translation>Nom de la personne de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="23"/>
        <source>Functie, of waarvoor</source>
        <translation>Fonction, ou pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="23"/>
        <source>bv. aanmeldingen</source>
        <translation>p. ex. nouvelles demandes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="28"/>
        <source>Haal deze persoon weg</source>
        <translation>Retirer cette personne</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/contacts_card.py" line="21"/>
        <source>Contactpersonen</source>
        <translation>Personnes de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contacts_card.py" line="23"/>
        <source>Nog iemand</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contacts_card.py" line="22"/>
        <source>Naar wie je vraagt, of een ander nummer met waarvoor het is.</source>
        <translation>Qui demander, ou un autre numéro avec son utilité.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="38"/>
        <source>{age} jaar</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="41"/>
        <source>gratis</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="53"/>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="56"/>
        <source>Leeftijd</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="57"/>
        <source>Talen</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="58"/>
        <source>Kostprijs</source>
        <translation>Prix</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="60"/>
        <source>Wachttijd</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="61"/>
        <source>Hoe verwijzen</source>
        <translation>Comment orienter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="62"/>
        <source>Alleen via</source>
        <translation>Seulement via</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="63"/>
        <source>Mee te brengen</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="67"/>
        <source>Toegankelijkheid</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="65"/>
        <source>Adres</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="69"/>
        <source>Telefoon</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="70"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="71"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="73"/>
        <source>Opmerking</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="80"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="81"/>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="82"/>
        <source>Wat ze doen</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="83"/>
        <source>Waarvoor</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="84"/>
        <source>Vanaf leeftijd</source>
        <translation>Dès l’âge de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="85"/>
        <source>Tot en met leeftijd</source>
        <translation>Jusqu’à l’âge de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="86"/>
        <source>Gratis</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="93"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="94"/>
        <source>In gebruik</source>
        <translation>En usage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="101"/>
        <location filename="../../../healthdesk/ui/directory/said.py" line="220"/>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="221"/>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="230"/>
        <source>vanaf {least} jaar</source>
        <translation>à partir de {least} ans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="232"/>
        <source>tot en met {most} jaar</source>
        <translation>jusqu’à {most} ans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="233"/>
        <source>{least} tot en met {most} jaar</source>
        <translation>de {least} à {most} ans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="245"/>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="29"/>
        <location filename="../../../healthdesk/ui/directory/said.py" line="173"/>
        <source>{what} (gezegd op {day})</source>
        <translation>{what} (dit le {day})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="43"/>
        <source>met bus of trein</source>
        <translation>en bus ou en train</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="45"/>
        <source>zonder trappen</source>
        <translation>sans marches</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="55"/>
        <source>Niet voor</source>
        <translation>Ne convient pas pour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="59"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="64"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="66"/>
        <source>Bereikbaar met</source>
        <translation>Comment y aller</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="68"/>
        <source>Ook op</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="87"/>
        <source>Openingsuren</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="88"/>
        <source>Over de uren</source>
        <translation>Précision sur l’horaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="89"/>
        <source>Kan er iemand bij?</source>
        <translation>Y a-t-il de la place&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="90"/>
        <source>Gezegd op</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="92"/>
        <source>Vrije plaatsen</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="102"/>
        <source>wachtlijst</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="103"/>
        <source>vol</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="164"/>
        <source>er kan iemand bij</source>
        <translation>il y a de la place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="168"/>
        <source>vrije plaatsen: {count}</source>
        <translation>places libres&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="52"/>
        <source>Deel van</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="54"/>
        <source>Werkgebied</source>
        <translation>Zone desservie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="72"/>
        <source>Contactpersonen</source>
        <translation>Personnes de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="91"/>
        <source>Waarom, en tot wanneer</source>
        <translation>Pourquoi, et jusqu’à quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="104"/>
        <source>tijdelijk gesloten</source>
        <translation>temporairement fermé</translation>
    </message>
</context>
<context>
    <name>DirectoryFilesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="32"/>
        <source>Sociale kaart invoeren en uitvoeren</source>
        <translation>Importer et exporter la carte sociale</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="37"/>
        <source>Uit HSDS 3 (.json, of een .zip met CSV-tabellen) of uit een ander huis met HealthDesk. Je ziet eerst wat er met elke dienst gebeurt; wat er al is, blijft zoals het is.</source>
        <translation>À partir de HSDS 3 (.json, ou un .zip de tables CSV) ou d’une autre maison avec HealthDesk. Vous voyez d’abord ce qui se passe avec chaque service&#xa0;; ce qui existe déjà reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="41"/>
        <source>Kies een bestand…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="41"/>
        <source>Kies een bestand met diensten…</source>
        <translation>Choisir un fichier de services…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="43"/>
        <source>Voer de sociale kaart uit…</source>
        <translation>Exporter la carte sociale…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="90"/>
        <source>Kies een bestand met diensten</source>
        <translation>Choisir un fichier de services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="89"/>
        <source>Diensten (*.json *.zip *.csv *.txt)</source>
        <translation>Services (*.json *.zip *.csv *.txt)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="89"/>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="95"/>
        <source>Voer de sociale kaart uit</source>
        <translation>Exporter la carte sociale</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="93"/>
        <source>HSDS 3, tabellen (*.zip)</source>
        <translation>HSDS 3, tables (*.zip)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="93"/>
        <source>HSDS 3 (*.json)</source>
        <translation>HSDS 3 (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="94"/>
        <source>sociale-kaart.zip</source>
        <translation>carte-sociale.zip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="98"/>
        <source>{count} diensten uitgevoerd.</source>
        <translation>{count} services exportés.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="102"/>
        <source>{count} diensten ingevoerd.</source>
        <translation>{count} services importés.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="49"/>
        <source>{when} · {count} diensten uit {file}, door {who}</source>
        <translation>{when} · {count} services depuis {file}, par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="117"/>
        <source>{count} diensten teruggenomen.</source>
        <translation>Import annulé pour {count} services.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="48"/>
        <source>{when} · 1 dienst uit {file}, door {who}</source>
        <translation>{when} · 1 service depuis {file}, par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="118"/>
        <source>1 dienst teruggenomen.</source>
        <translation>Import annulé pour 1 service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="103"/>
        <source>1 dienst ingevoerd.</source>
        <translation>1 service importé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="98"/>
        <source>1 dienst uitgevoerd.</source>
        <translation>1 service exporté.</translation>
    </message>
</context>
<context>
    <name>DirectoryImportDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="54"/>
        <source>Diensten invoeren</source>
        <translation>Importer des services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="61"/>
        <source>Wat er in het bestand staat</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="66"/>
        <source>Niets invoeren</source>
        <translation>Ne rien importer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="67"/>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="124"/>
        <source>Voer in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="86"/>
        <source>Dienst of kolom</source>
        <translation>Service ou colonne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="94"/>
        <source>Wat gebeurt er</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="98"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="115"/>
        <source>{new} nieuw, {known} al gekend en zo gelaten, {passed} overgeslagen.</source>
        <translation>Nouveaux&#xa0;: {new}, déjà connus et laissés tels quels&#xa0;: {known}, ignorés&#xa0;: {passed}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="119"/>
        <source>In het bestand zijn {count} dingen niet te gebruiken: die blijven leeg, de rest komt mee.</source>
        <translation>Éléments inutilisables dans le fichier&#xa0;: {count}. Ils restent vides, le reste est repris.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="122"/>
        <source>Voer {count} diensten in</source>
        <translation>Importer {count} services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="123"/>
        <source>Voer 1 dienst in</source>
        <translation>Importer 1 service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="147"/>
        <source>blijft leeg</source>
        <translation>reste vide</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="149"/>
        <source>nieuw</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="150"/>
        <source>al gekend</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="151"/>
        <source>overgeslagen</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="160"/>
        <source>staat er al als {name}</source>
        <translation>existe déjà sous {name}</translation>
    </message>
    <message>
        <source>{count} keer kan wat er staat ook een lege cel zijn: kijk dat na.</source>
        <translation>{count} fois, ce qui est écrit peut aussi être une cellule vide&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>na te kijken</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>In het bestand is 1 ding niet te gebruiken: dat blijft leeg, de rest komt mee.</source>
        <translation>1 chose du fichier est inutilisable&#xa0;: elle reste vide, le reste suit.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="42"/>
        <source>Sociale kaart</source>
        <translation>Carte sociale</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="52"/>
        <source>Nieuwe dienst</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="147"/>
        <source>Bewaar eerst, of kies Niet doen.</source>
        <translation>Enregistrez d’abord, ou choisissez Ne pas faire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="156"/>
        <source>nieuwe dienst</source>
        <translation>nouveau service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="157"/>
        <source>wijzig de dienst</source>
        <translation>modifier le service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="158"/>
        <source>bewaar</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="239"/>
        <source>{name}: nagekeken.</source>
        <translation>{name}&#xa0;: vérifié.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="252"/>
        <source>{name}: bewaard.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
</context>
<context>
    <name>FitList</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="64"/>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="59"/>
        <source>Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis</source>
        <translation>P. ex. 16 ans, dari, traumatisme, gratuit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="61"/>
        <source>Waarvoor</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="85"/>
        <source>alle vragen</source>
        <translation>tous les besoins</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="93"/>
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="97"/>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="104"/>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="106"/>
        <source>Diensten</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="172"/>
        <source>Gezocht: {what}</source>
        <translation>Recherche&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="209"/>
        <source>Geen dienst die past. Vraag minder, of voeg er een toe.</source>
        <translation>Aucun service ne convient. Demandez moins, ou ajoutez-en un.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="209"/>
        <source>Nieuwe dienst</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="63"/>
        <source>Welke diensten</source>
        <translation>Quels services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="64"/>
        <source>allemaal</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="174"/>
        <source>Niet herkend: {words}</source>
        <translation>Pas reconnu&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>OwnExperience</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="41"/>
        <source>Onze verwijzingen, de laatste twee jaar</source>
        <translation>Nos orientations, les deux dernières années</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="49"/>
        <source>verstuurd: {count}</source>
        <translation>envoyées&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="51"/>
        <source>aanvaard: {count}</source>
        <translation>acceptées&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="52"/>
        <source>geweigerd: {count}</source>
        <translation>refusées&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="53"/>
        <source>verloren: {count}</source>
        <translation>perdues&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="54"/>
        <source>wacht nog: {count}</source>
        <translation>en attente&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="59"/>
        <source>de helft van de antwoorden binnen {days}</source>
        <translation>la moitié des réponses en {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="67"/>
        <source>Wie anders voor hetzelfde</source>
        <translation>Autres services pour la même chose</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="82"/>
        <source>bv. Nederlands, Frans, Dari</source>
        <translation>p. ex. néerlandais, français, dari</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="91"/>
        <source>gratis</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="91"/>
        <source>niet gratis</source>
        <translation>pas gratuit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="99"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="99"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="108"/>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="109"/>
        <source>{field}: te controleren</source>
        <translation>{field}&#xa0;: à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="115"/>
        <source>Wat en voor wie</source>
        <translation>Quoi et pour qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="115"/>
        <source>Waar en hoe</source>
        <translation>Où et comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="182"/>
        <source>Nieuwe dienst</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="232"/>
        <source>Geef de dienst een naam.</source>
        <translation>Donnez un nom au service.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="244"/>
        <source>Deze taal is niet bekend: {name}</source>
        <translation>Cette langue n’est pas connue&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="95"/>
        <source>Wat de andere inschrijving anders zei</source>
        <translation>Ce que l’autre fiche disait autrement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="161"/>
        <source>{name}: samengevoegd</source>
        <translation>{name}&#xa0;: fusionné</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="164"/>
        <source>{field}: {words}</source>
        <translation>{field}&#xa0;: {words}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="170"/>
        <source>Bij {name} stond:</source>
        <translation>Chez {name} figurait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PartnerView</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="71"/>
        <source>Kies een dienst om te zien wat die doet.</source>
        <translation>Choisissez un service pour voir ce qu’on y fait.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="100"/>
        <source>Verwijs iemand</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="101"/>
        <source>Nagekeken</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="104"/>
        <source>Wijzigen</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="118"/>
        <source>Past bij wat je zoekt</source>
        <translation>Convient à ce que vous cherchez</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="119"/>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="139"/>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="142"/>
        <source>niet bekend</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="149"/>
        <source>Nog door niemand nagekeken.</source>
        <translation>Personne ne l’a encore vérifié.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="152"/>
        <source>Nagekeken op {day} door {who}.</source>
        <translation>Vérifié le {day} par {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="154"/>
        <source>Nagekeken op {day}.</source>
        <translation>Vérifié le {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="159"/>
        <source>Bron: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="165"/>
        <source>Wat er eerder stond</source>
        <translation>Ce qui figurait auparavant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="168"/>
        <source>nagekeken</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="170"/>
        <source>{day} · {who}: {what}</source>
        <translation>{day} · {who}&#xa0;: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="107"/>
        <source>Samenvoegen…</source>
        <translation>Fusionner…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/place_row.py" line="28"/>
        <source>Naam van de plaats</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/place_row.py" line="36"/>
        <source>Haal deze plaats weg</source>
        <translation>Retirer ce lieu</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/places_card.py" line="22"/>
        <source>Andere plaatsen</source>
        <translation>Autres lieux</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/places_card.py" line="25"/>
        <source>Nog een plaats</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/places_card.py" line="24"/>
        <source>Waar dezelfde dienst ook is, bijvoorbeeld een antenne in een andere gemeente.</source>
        <translation>Où trouver aussi ce service, par exemple une antenne dans une autre commune.</translation>
    </message>
</context>
<context>
    <name>SameServiceDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="27"/>
        <source>Samenvoegen</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="30"/>
        <source>{name} blijft. Kies de andere inschrijving van dezelfde dienst: haar verwijzingen en akkoorden komen mee. Je ziet eerst alles wat er komt te staan.</source>
        <translation>{name} reste. Choisissez l’autre fiche du même service&#xa0;: ses orientations et ses accords suivent. Vous voyez d’abord tout ce qui y figurera.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="35"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="36"/>
        <source>Leg ze samen</source>
        <translation>Les fusionner</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="28"/>
        <source>Wanneer, en is er plaats</source>
        <translation>Quand, et y a-t-il de la place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="33"/>
        <source>bv. ma, di en do 16-20; wo 13-20</source>
        <translation>p. ex. lu, ma et je 16-20&#xa0;; me 13-20</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="37"/>
        <source>bv. na afspraak, of gesloten in augustus</source>
        <translation>p. ex. sur rendez-vous, ou fermé en août</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="46"/>
        <source>als ze het zeggen</source>
        <translation>si le service le dit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="119"/>
        <source>Schrijf een getal.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="43"/>
        <source>bv. verbouwing, open vanaf 1 maart</source>
        <translation>p. ex. travaux, ouvert à partir du 1er mars</translation>
    </message>
</context>
</TS>
