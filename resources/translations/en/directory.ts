<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/find_partners.py" line="23"/>
        <source>Sociale kaart</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="21"/>
        <source>Naam van de contactpersoon</source>
        <translation>Name of the contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="23"/>
        <source>Functie, of waarvoor</source>
        <translation>Role, or what for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="23"/>
        <source>bv. aanmeldingen</source>
        <translation>e.g. new referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contact_row.py" line="28"/>
        <source>Haal deze persoon weg</source>
        <translation>Remove this person</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/contacts_card.py" line="21"/>
        <source>Contactpersonen</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contacts_card.py" line="23"/>
        <source>Nog iemand</source>
        <translation>One more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/contacts_card.py" line="22"/>
        <source>Naar wie je vraagt, of een ander nummer met waarvoor het is.</source>
        <translation>Who to ask for, or another number and what it is for.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="38"/>
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="41"/>
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="53"/>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="56"/>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="57"/>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="58"/>
        <source>Kostprijs</source>
        <translation>Cost</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="60"/>
        <source>Wachttijd</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="61"/>
        <source>Hoe verwijzen</source>
        <translation>How to refer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="62"/>
        <source>Alleen via</source>
        <translation>Only through</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="63"/>
        <source>Mee te brengen</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="67"/>
        <source>Toegankelijkheid</source>
        <translation>Access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="65"/>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="69"/>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="70"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="71"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="73"/>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="80"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="81"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="82"/>
        <source>Wat ze doen</source>
        <translation>What they do</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="83"/>
        <source>Waarvoor</source>
        <translation>For what need</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="84"/>
        <source>Vanaf leeftijd</source>
        <translation>From age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="85"/>
        <source>Tot en met leeftijd</source>
        <translation>Up to age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="86"/>
        <source>Gratis</source>
        <translation>Free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="93"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="94"/>
        <source>In gebruik</source>
        <translation>In use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="101"/>
        <location filename="../../../healthdesk/ui/directory/said.py" line="220"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="221"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="230"/>
        <source>vanaf {least} jaar</source>
        <translation>from age {least}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="232"/>
        <source>tot en met {most} jaar</source>
        <translation>up to age {most}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="233"/>
        <source>{least} tot en met {most} jaar</source>
        <translation>ages {least} to {most}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="245"/>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="29"/>
        <location filename="../../../healthdesk/ui/directory/said.py" line="173"/>
        <source>{what} (gezegd op {day})</source>
        <translation>{what} (as told on {day})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="43"/>
        <source>met bus of trein</source>
        <translation>by bus or train</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="45"/>
        <source>zonder trappen</source>
        <translation>without steps</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="55"/>
        <source>Niet voor</source>
        <translation>Not for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="59"/>
        <source>Plaats</source>
        <translation>Places free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="64"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="66"/>
        <source>Bereikbaar met</source>
        <translation>How to get there</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="68"/>
        <source>Ook op</source>
        <translation>Also at</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="87"/>
        <source>Openingsuren</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="88"/>
        <source>Over de uren</source>
        <translation>About the hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="89"/>
        <source>Kan er iemand bij?</source>
        <translation>Taking new people?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="90"/>
        <source>Gezegd op</source>
        <translation>As told on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="92"/>
        <source>Vrije plaatsen</source>
        <translation>Free places</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="102"/>
        <source>wachtlijst</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="103"/>
        <source>vol</source>
        <translation>full</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="164"/>
        <source>er kan iemand bij</source>
        <translation>taking new people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="168"/>
        <source>vrije plaatsen: {count}</source>
        <translation>free places: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="52"/>
        <source>Deel van</source>
        <translation>Part of</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="54"/>
        <source>Werkgebied</source>
        <translation>Area served</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="72"/>
        <source>Contactpersonen</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="91"/>
        <source>Waarom, en tot wanneer</source>
        <translation>Why, and until when</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="104"/>
        <source>tijdelijk gesloten</source>
        <translation>closed for now</translation>
    </message>
</context>
<context>
    <name>DirectoryFilesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="32"/>
        <source>Sociale kaart invoeren en uitvoeren</source>
        <translation>Importing and exporting the directory</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="37"/>
        <source>Uit HSDS 3 (.json, of een .zip met CSV-tabellen) of uit een ander huis met HealthDesk. Je ziet eerst wat er met elke dienst gebeurt; wat er al is, blijft zoals het is.</source>
        <translation>From HSDS 3 (.json, or a .zip of CSV tables) or from another house with HealthDesk. You first see what happens to each service; what is there already stays as it is.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="41"/>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="41"/>
        <source>Kies een bestand met diensten…</source>
        <translation>Choose a file of services…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="43"/>
        <source>Voer de sociale kaart uit…</source>
        <translation>Export the directory…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="90"/>
        <source>Kies een bestand met diensten</source>
        <translation>Choose a file of services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="89"/>
        <source>Diensten (*.json *.zip *.csv *.txt)</source>
        <translation>Services (*.json *.zip *.csv *.txt)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="89"/>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="95"/>
        <source>Voer de sociale kaart uit</source>
        <translation>Export the directory</translation>
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
        <translation>directory.zip</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="98"/>
        <source>{count} diensten uitgevoerd.</source>
        <translation>{count} services exported.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="102"/>
        <source>{count} diensten ingevoerd.</source>
        <translation>{count} services imported.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="49"/>
        <source>{when} · {count} diensten uit {file}, door {who}</source>
        <translation>{when} · {count} services from {file}, by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="117"/>
        <source>{count} diensten teruggenomen.</source>
        <translation>Import of {count} services undone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="48"/>
        <source>{when} · 1 dienst uit {file}, door {who}</source>
        <translation>{when} · 1 service from {file}, by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="118"/>
        <source>1 dienst teruggenomen.</source>
        <translation>Import of 1 service undone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="103"/>
        <source>1 dienst ingevoerd.</source>
        <translation>1 service imported.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_files_card.py" line="98"/>
        <source>1 dienst uitgevoerd.</source>
        <translation>1 service exported.</translation>
    </message>
</context>
<context>
    <name>DirectoryImportDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="54"/>
        <source>Diensten invoeren</source>
        <translation>Import services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="61"/>
        <source>Wat er in het bestand staat</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="66"/>
        <source>Niets invoeren</source>
        <translation>Import nothing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="67"/>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="124"/>
        <source>Voer in</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="86"/>
        <source>Dienst of kolom</source>
        <translation>Service or column</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="94"/>
        <source>Wat gebeurt er</source>
        <translation>What happens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="98"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="115"/>
        <source>{new} nieuw, {known} al gekend en zo gelaten, {passed} overgeslagen.</source>
        <translation>{new} new, {known} known already and left as they are, {passed} skipped.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="119"/>
        <source>In het bestand zijn {count} dingen niet te gebruiken: die blijven leeg, de rest komt mee.</source>
        <translation>{count} things in the file cannot be used: those stay empty, the rest is imported.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="122"/>
        <source>Voer {count} diensten in</source>
        <translation>Import {count} services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="123"/>
        <source>Voer 1 dienst in</source>
        <translation>Import 1 service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="147"/>
        <source>blijft leeg</source>
        <translation>stays empty</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="149"/>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="150"/>
        <source>al gekend</source>
        <translation>known already</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="151"/>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_import_dialog.py" line="160"/>
        <source>staat er al als {name}</source>
        <translation>is already there as {name}</translation>
    </message>
    <message>
        <source>{count} keer kan wat er staat ook een lege cel zijn: kijk dat na.</source>
        <translation>{count} cells may really be empty: please check.</translation>
    </message>
    <message>
        <source>na te kijken</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>In het bestand is 1 ding niet te gebruiken: dat blijft leeg, de rest komt mee.</source>
        <translation>1 thing in the file cannot be used: that stays empty, the rest is imported.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="42"/>
        <source>Sociale kaart</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="52"/>
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="146"/>
        <source>Bewaar eerst, of kies Niet doen.</source>
        <translation>Save first, or choose Never mind.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="155"/>
        <source>nieuwe dienst</source>
        <translation>new service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="156"/>
        <source>wijzig de dienst</source>
        <translation>change the service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="157"/>
        <source>bewaar</source>
        <translation>save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="230"/>
        <source>{name}: nagekeken.</source>
        <translation>{name}: checked.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="243"/>
        <source>{name}: bewaard.</source>
        <translation>{name}: saved.</translation>
    </message>
</context>
<context>
    <name>FitList</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="64"/>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="59"/>
        <source>Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis</source>
        <translation>What is needed? E.g. age 16, Dari, trauma, free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="61"/>
        <source>Waarvoor</source>
        <translation>For what need</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="85"/>
        <source>alle vragen</source>
        <translation>all needs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="93"/>
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="97"/>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="104"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="106"/>
        <source>Diensten</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="168"/>
        <source>Gezocht: {what}</source>
        <translation>Searched for: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="205"/>
        <source>Geen dienst die past. Vraag minder, of voeg er een toe.</source>
        <translation>No service fits. Ask for less, or add one.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="205"/>
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="63"/>
        <source>Welke diensten</source>
        <translation>Which services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="64"/>
        <source>allemaal</source>
        <translation>all</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="170"/>
        <source>Niet herkend: {words}</source>
        <translation>Not recognised: {words}</translation>
    </message>
</context>
<context>
    <name>OwnExperience</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="41"/>
        <source>Onze verwijzingen, de laatste twee jaar</source>
        <translation>Our referrals, the last two years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="49"/>
        <source>verstuurd: {count}</source>
        <translation>sent: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="51"/>
        <source>aanvaard: {count}</source>
        <translation>accepted: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="52"/>
        <source>geweigerd: {count}</source>
        <translation>declined: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="53"/>
        <source>verloren: {count}</source>
        <translation>lost: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="54"/>
        <source>wacht nog: {count}</source>
        <translation>still waiting: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="59"/>
        <source>de helft van de antwoorden binnen {days}</source>
        <translation>half of the answers came within {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/own_experience.py" line="67"/>
        <source>Wie anders voor hetzelfde</source>
        <translation>Others for the same need</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="82"/>
        <source>bv. Nederlands, Frans, Dari</source>
        <translation>e.g. Dutch, French, Dari</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="91"/>
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="91"/>
        <source>niet gratis</source>
        <translation>not free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="99"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="99"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="108"/>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="109"/>
        <source>{field}: te controleren</source>
        <translation>{field}: to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="115"/>
        <source>Wat en voor wie</source>
        <translation>What and for whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="115"/>
        <source>Waar en hoe</source>
        <translation>Where and how</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="182"/>
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="232"/>
        <source>Geef de dienst een naam.</source>
        <translation>Give the service a name.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="244"/>
        <source>Deze taal is niet bekend: {name}</source>
        <translation>This language is not known: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="95"/>
        <source>Wat de andere inschrijving anders zei</source>
        <translation>Where the other entry differed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="161"/>
        <source>{name}: samengevoegd</source>
        <translation>{name}: merged</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="164"/>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="170"/>
        <source>Bij {name} stond:</source>
        <translation>{name} said:</translation>
    </message>
</context>
<context>
    <name>PartnerView</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="69"/>
        <source>Kies een dienst om te zien wat die doet.</source>
        <translation>Choose a service to see what it does.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="98"/>
        <source>Verwijs iemand</source>
        <translation>Refer somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="99"/>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="102"/>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="116"/>
        <source>Past bij wat je zoekt</source>
        <translation>Fits what you are looking for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="117"/>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="137"/>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="140"/>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="147"/>
        <source>Nog door niemand nagekeken.</source>
        <translation>Nobody has checked this yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="150"/>
        <source>Nagekeken op {day} door {who}.</source>
        <translation>Checked on {day} by {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="152"/>
        <source>Nagekeken op {day}.</source>
        <translation>Checked on {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="157"/>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="163"/>
        <source>Wat er eerder stond</source>
        <translation>What stood here before</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="166"/>
        <source>nagekeken</source>
        <translation>checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="168"/>
        <source>{day} · {who}: {what}</source>
        <translation>{day} · {who}: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="105"/>
        <source>Samenvoegen…</source>
        <translation>Merge…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/place_row.py" line="28"/>
        <source>Naam van de plaats</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/place_row.py" line="36"/>
        <source>Haal deze plaats weg</source>
        <translation>Remove this place</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/places_card.py" line="22"/>
        <source>Andere plaatsen</source>
        <translation>Other places</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/places_card.py" line="25"/>
        <source>Nog een plaats</source>
        <translation>Another place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/places_card.py" line="24"/>
        <source>Waar dezelfde dienst ook is, bijvoorbeeld een antenne in een andere gemeente.</source>
        <translation>Other places where the same service is offered, for instance a branch in another town.</translation>
    </message>
</context>
<context>
    <name>SameServiceDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="27"/>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="30"/>
        <source>{name} blijft. Kies de andere inschrijving van dezelfde dienst: haar verwijzingen en akkoorden komen mee. Je ziet eerst alles wat er komt te staan.</source>
        <translation>{name} stays. Choose the other entry for the same service: its referrals and consents come along. You first see everything as it will be.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="35"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/same_service_dialog.py" line="36"/>
        <source>Leg ze samen</source>
        <translation>Merge them</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="28"/>
        <source>Wanneer, en is er plaats</source>
        <translation>When, and are there places</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="33"/>
        <source>bv. ma, di en do 16-20; wo 13-20</source>
        <translation>e.g. Mon, Tue and Thu 16-20; Wed 13-20</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="37"/>
        <source>bv. na afspraak, of gesloten in augustus</source>
        <translation>e.g. by appointment, or closed in August</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="46"/>
        <source>als ze het zeggen</source>
        <translation>if they tell you</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="119"/>
        <source>Schrijf een getal.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/when_card.py" line="43"/>
        <source>bv. verbouwing, open vanaf 1 maart</source>
        <translation>e.g. building works, open from 1 March</translation>
    </message>
</context>
</TS>
