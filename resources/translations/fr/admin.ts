<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AboutSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="29"/>
        <source>Onderdeel</source>
        <translation>Composant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="30"/>
        <source>Licentie</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="31"/>
        <source>Van</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="34"/>
        <source>Licenties</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="37"/>
        <source>HealthDesk zelf is vrije software onder de Apache-licentie 2.0. Het steunt op het werk van anderen, elk onder zijn eigen licentie.</source>
        <translation>HealthDesk lui-même est un logiciel libre sous la licence Apache 2.0. Il s’appuie sur le travail d’autres, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="54"/>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="55"/>
        <source>Opbouw van het huis</source>
        <translation>Structure de la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/about_section.py" line="56"/>
        <source>Draait op</source>
        <translation>Fonctionne sur</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="71"/>
        <source>Beheer</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="72"/>
        <source>Delen van het beheer</source>
        <translation>Parties de la gestion</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="34"/>
        <source>Mensen en rollen</source>
        <translation>Équipe et rôles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="35"/>
        <source>Het huis</source>
        <translation>La maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="36"/>
        <source>Ruimtes en uren</source>
        <translation>Locaux et horaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="37"/>
        <source>Formulieren</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="40"/>
        <source>Back-ups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="41"/>
        <source>Toegangslogboek</source>
        <translation>Registre d’accès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="43"/>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="44"/>
        <source>Over</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="42"/>
        <source>Gegevens</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="38"/>
        <source>Regels</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/section_names.py" line="39"/>
        <source>Brieven</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>AllowanceDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="30"/>
        <source>Wat anderen voorzien</source>
        <translation>Ce que d’autres prévoient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="33"/>
        <source>Hoeveel gesprekken</source>
        <translation>Combien d’entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="34"/>
        <source>In hoeveel maanden</source>
        <translation>En combien de mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="35"/>
        <source>Geldt vanaf</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="36"/>
        <source>Geldt tot en met</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="38"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="39"/>
        <source>een adres op het web, een brief, wie het zei en wanneer</source>
        <translation>une adresse web, une lettre, qui l’a dit et quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="42"/>
        <source>Nagekeken op</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="43"/>
        <source>Nagekeken door</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="44"/>
        <source>Waarom (mag leeg)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="59"/>
        <source>Zonder die dag blijft het te controleren.</source>
        <translation>Sans cette date, cela reste à vérifier.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="81"/>
        <source>Vanaf welke dag?</source>
        <translation>À partir de quel jour ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowance_dialog.py" line="107"/>
        <source>{who} wijzigde dit intussen. Bewaar opnieuw als jouw keuze moet gelden.</source>
        <translation>{who} a modifié ceci entre-temps. Enregistrez à nouveau si votre choix doit s’appliquer.</translation>
    </message>
</context>
<context>
    <name>AllowancesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="31"/>
        <source>Afspraken met anderen over het aantal</source>
        <translation>Conventions avec d’autres sur le nombre d’entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="35"/>
        <source>Wat anderen voorzien verandert met de jaren: elk getal heeft een dag en een bron. Het programma zegt bij het boeken volgens welke afspraak iemand aan het einde komt.</source>
        <translation>Ce que d’autres prévoient change avec les années : chaque nombre a sa date et sa source. À la réservation, le programme dit selon quelle convention le nombre est atteint.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="78"/>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="80"/>
        <source>Geschiedenis</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="82"/>
        <source>Terug naar het programma</source>
        <translation>Revenir au programme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="85"/>
        <source>{what}: {name}</source>
        <translation>{what} : {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="103"/>
        <source>Bewaard, met dag en bron.</source>
        <translation>Enregistré, avec la date et la source.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="118"/>
        <source>Het getal van het programma geldt weer.</source>
        <translation>Le nombre du programme s’applique à nouveau.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="38"/>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="79"/>
        <source>Back-ups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="43"/>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="81"/>
        <source>Back-up nu maken</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="44"/>
        <source>Opnieuw nakijken</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="45"/>
        <source>Zet deze terug…</source>
        <translation>Restaurer celle-ci…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="46"/>
        <source>Andere map…</source>
        <translation>Autre répertoire…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="51"/>
        <source>Dit is een voorbeeldhuis: het heeft geen back-ups nodig.</source>
        <translation>Ceci est une maison d’exemple : elle n’a pas besoin de sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="69"/>
        <source>Gemaakt</source>
        <translation>Faite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="70"/>
        <source>Huis</source>
        <translation>Maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="72"/>
        <source>Grootte</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="75"/>
        <source>Nagekeken</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="81"/>
        <source>Er is nog geen back-up gemaakt.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="101"/>
        <source>Ze staan in {folder}. Bewaar ook een kopie op een andere plaats dan deze computer.</source>
        <translation>Elles sont dans {folder}. Gardez aussi une copie ailleurs que sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="128"/>
        <source>De back-up wordt gemaakt en nagekeken…</source>
        <translation>Sauvegarde et vérification en cours…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="136"/>
        <source>De back-up is gemaakt en op proef teruggezet: {rows} regels, alles heel.</source>
        <translation>La sauvegarde est faite et a été restaurée à l’essai : {rows} lignes, toutes intactes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="144"/>
        <source>De back-up wordt op proef teruggezet en nagekeken…</source>
        <translation>La sauvegarde est restaurée à l’essai et vérifiée…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="156"/>
        <source>Deze back-up is in orde: ze laat zich volledig terugzetten.</source>
        <translation>Cette sauvegarde est en ordre : elle peut être restaurée entièrement.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="167"/>
        <source>De back-up van {when} terugzetten?</source>
        <translation>Restaurer cette sauvegarde ({when}) ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="168"/>
        <source>Terugzetten</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="171"/>
        <source>Alles wat na dat moment geschreven is, staat dan niet meer in het huis: afspraken, intakes, brieven. Er wordt eerst een back-up van nu gemaakt, en het huis van nu wordt opzij gezet, niet gewist. Sluit HealthDesk in andere vensters op deze computer. Daarna vraagt HealthDesk een wachtwoord van toen.</source>
        <translation>Tout ce qui a été écrit après ce moment ne sera plus dans la maison : rendez-vous, formulaires, lettres. Une sauvegarde de la situation actuelle est d’abord faite, et la maison actuelle est mise de côté, pas effacée. Fermez HealthDesk dans les autres fenêtres de cet ordinateur. HealthDesk demande ensuite un mot de passe de ce moment-là.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="183"/>
        <source>Eerst wordt een back-up gemaakt van het huis zoals het nu is…</source>
        <translation>D’abord une sauvegarde de la maison telle qu’elle est maintenant…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="200"/>
        <source>In welke map komen de back-ups?</source>
        <translation>Dans quel répertoire vont les sauvegardes ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="242"/>
        <source>van een ander huis</source>
        <translation>d’une autre maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="244"/>
        <source>nog niet nagekeken</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/backups_card.py" line="245"/>
        <source>terugzetbaar, {when}</source>
        <translation>restaurable, {when}</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="31"/>
        <source>Het huis nakijken</source>
        <translation>Vérifier la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="36"/>
        <source>Leest het hele bestand na, en het toegangslogboek regel voor regel: wie iets weghaalde of veranderde, valt op. Je kan gewoon verder werken.</source>
        <translation>Relit tout le fichier, et le registre d’accès ligne par ligne : si quelqu’un a retiré ou modifié quelque chose, cela se voit. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="39"/>
        <source>Kijk het huis na</source>
        <translation>Vérifier la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="85"/>
        <source>Het huis wordt nagekeken…</source>
        <translation>Vérification de la maison…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="107"/>
        <source>Alles is in orde, nagekeken om {time}.</source>
        <translation>Tout est en ordre, vérifié à {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="113"/>
        <source>Er is iets mis. Schrijf niets meer in dit huis en zet een back-up terug die wel klopt.</source>
        <translation>Quelque chose ne va pas. N’écrivez plus rien dans cette maison et restaurez une sauvegarde correcte.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="109"/>
        <source>Het huis zelf is heel, maar achteraan het toegangslogboek ontbreken regels.</source>
        <translation>La maison elle-même est intacte, mais des lignes manquent à la fin du registre d’accès.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="55"/>
        <source>Weet je waarom ze ontbreken?</source>
        <translation>Savez-vous pourquoi elles manquent ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="57"/>
        <source>bv. een oudere kopie van het bestand werd met de hand teruggezet</source>
        <translation>p. ex. une copie plus ancienne du fichier a été remise en place à la main</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="59"/>
        <source>Schrijf het in het boek</source>
        <translation>L’écrire dans le registre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/check_card.py" line="111"/>
        <source>Het huis zelf is heel, maar niet elk bestand erin.</source>
        <translation>La maison elle-même est intacte, mais certains de ses fichiers ne le sont pas.</translation>
    </message>
</context>
<context>
    <name>ClosuresCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="102"/>
        <source>{name} (soort gesprek)</source>
        <translation>{name} (type d’entretien)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="44"/>
        <source>Vanaf</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="52"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="61"/>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="139"/>
        <source>Sluiting toevoegen</source>
        <translation>Ajouter une fermeture</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="66"/>
        <source>Wie of wat</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="45"/>
        <source>Tot en met</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="98"/>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="99"/>
        <source>het hele huis</source>
        <translation>toute la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="115"/>
        <source>Haal weg</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="120"/>
        <source>Geen sluitingen. Wettelijke feestdagen zijn al gekend.</source>
        <translation>Pas de fermetures. Les jours fériés légaux sont déjà connus.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="188"/>
        <source>Vanaf welke dag?</source>
        <translation>À partir de quel jour ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="191"/>
        <source>Dit is geen dag.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="139"/>
        <source>Extra uren toevoegen</source>
        <translation>Ajouter des heures en plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="54"/>
        <source>Gesloten of extra open</source>
        <translation>Fermé ou ouvert en plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="47"/>
        <source>Of op deze dagen</source>
        <translation>Ou ces jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="65"/>
        <source>Schoolvakantie overnemen</source>
        <translation>Reprendre des vacances scolaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="38"/>
        <source>Sluitingen, verlof en extra uren</source>
        <translation>Fermetures, congés et heures en plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="50"/>
        <source>Van – tot (leeg: de hele dag)</source>
        <translation>De – à (vide : toute la journée)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="50"/>
        <source>bv. 16-20 of 9-12, 13u30-17</source>
        <translation>p. ex. 16-20 ou 9-12, 13h30-17</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="47"/>
        <source>bv. 3/12, 10/12 en 17/12, of 21/12 – 3/1</source>
        <translation>p. ex. 3/12, 10/12 et 17/12, ou 21/12 – 3/1</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="57"/>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="130"/>
        <source>extra uren</source>
        <translation>heures en plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="80"/>
        <source>geen</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="56"/>
        <source>gesloten of met verlof</source>
        <translation>fermeture ou congé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="82"/>
        <source>{name}: {first} – {last} (te controleren)</source>
        <translation>{name} : {first} – {last} (à vérifier)</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="30"/>
        <source>Waar de gegevens staan</source>
        <translation>Où sont les données</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="44"/>
        <source>Het scherm</source>
        <translation>L’écran</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="46"/>
        <source>Taal van het scherm</source>
        <translation>Langue de l’écran</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="49"/>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="56"/>
        <source>Kleuren</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="51"/>
        <source>zoals het systeem</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="52"/>
        <source>licht</source>
        <translation>clair</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="53"/>
        <source>donker</source>
        <translation>sombre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="56"/>
        <source>Taal</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="64"/>
        <source>Vergrendelen</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="65"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="66"/>
        <source>Vergrendelen na</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="67"/>
        <source>Zonder invoer vergrendelt deze computer vanzelf na:</source>
        <translation>Sans activité, cet ordinateur se verrouille de lui-même après :</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="70"/>
        <source>Vergrendelen kan altijd meteen met Ctrl+L.</source>
        <translation>Ctrl+L verrouille tout de suite, à tout moment.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="90"/>
        <source>Het huis (gedeelde server)</source>
        <translation>La maison (serveur partagé)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="90"/>
        <source>Het huis</source>
        <translation>La maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="91"/>
        <source>Back-ups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/computer_section.py" line="118"/>
        <source>Deze computer vergrendelt voortaan na {minutes} minuten.</source>
        <translation>Cet ordinateur se verrouille désormais après {minutes} minutes.</translation>
    </message>
</context>
<context>
    <name>EidCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="33"/>
        <source>Pad van de eID-software</source>
        <translation>Chemin du logiciel eID</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="38"/>
        <source>Gebruik dit pad</source>
        <translation>Utiliser ce chemin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="67"/>
        <source>De eID-software staat klaar: {path}</source>
        <translation>Le logiciel eID est prêt : {path}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="74"/>
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="27"/>
        <source>Brieven ondertekenen</source>
        <translation>Signer des lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="26"/>
        <source>Identiteitskaarten lezen, brieven ondertekenen</source>
        <translation>Lire des cartes d’identité, signer des lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/eid_card.py" line="35"/>
        <source>leeg: waar ze op dit soort computer hoort te staan; of de PKCS#11 van een andere kaart</source>
        <translation>vide : là où il se trouve d’habitude sur ce type d’ordinateur ; ou le PKCS#11 d’une autre carte</translation>
    </message>
</context>
<context>
    <name>EquipmentCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="27"/>
        <source>Materiaal</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="30"/>
        <source>Nieuw materiaal (bv. zandtafel)</source>
        <translation>Nouveau matériel (p. ex. bac à sable)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="32"/>
        <source>Materiaal toevoegen</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="38"/>
        <source>Staat in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="47"/>
        <source>geen vaste kamer: het wordt gebracht</source>
        <translation>pas de local fixe : on l’apporte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="57"/>
        <source>Buiten gebruik</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="57"/>
        <source>Weer in gebruik</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="61"/>
        <source>Nog niets. Voeg toe waarvan er maar één of enkele zijn.</source>
        <translation>Encore rien. Ajoutez ce qui n’existe qu’en un ou quelques exemplaires.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="64"/>
        <source>verplaatsbaar</source>
        <translation>déplaçable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="66"/>
        <source>staat in {room}</source>
        <translation>se trouve dans {room}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/equipment_card.py" line="77"/>
        <source>Geef het een naam.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="66"/>
        <source>Probeer…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="73"/>
        <source>Vergelijk met</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="74"/>
        <source>Leeg op papier</source>
        <translation>Vierge sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="75"/>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="76"/>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="77"/>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="281"/>
        <source>Exporteer…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="123"/>
        <source>kan starten</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="123"/>
        <source>staat uit</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="133"/>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="141"/>
        <source>Zet uit</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="141"/>
        <source>Zet aan</source>
        <translation>Activer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="150"/>
        <source>Versie {version}, {count} onderdelen</source>
        <translation>Version {version}, {count} éléments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="153"/>
        <source>Van {who}, {day}</source>
        <translation>Par {who}, {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="158"/>
        <source>Bron: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="170"/>
        <source>HealthDesk kan alles wat in dit formulier staat.</source>
        <translation>HealthDesk prend en charge tout ce que contient ce formulaire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="172"/>
        <source>Eén ding in dit formulier kan niet. Kijk na voor je het aanzet:</source>
        <translation>Un élément de ce formulaire n’est pas pris en charge. Vérifiez avant d’activer :</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="174"/>
        <source>{count} dingen in dit formulier kunnen niet. Kijk na voor je het aanzet:</source>
        <translation>{count} éléments de ce formulaire ne sont pas pris en charge. Vérifiez avant d’activer :</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="179"/>
        <source>… en nog {count}</source>
        <translation>… et encore {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="200"/>
        <source>{title} staat uit; oude antwoorden blijven leesbaar.</source>
        <translation>{title} : désactivé. Les anciennes réponses restent lisibles.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="202"/>
        <source>{title} kan gestart worden.</source>
        <translation>{title} : activé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="281"/>
        <source>FHIR-formulier (*.json)</source>
        <translation>Formulaire FHIR (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="296"/>
        <source>Formulier bewaard als {file}.</source>
        <translation>Formulaire enregistré sous {file}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="130"/>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="130"/>
        <source>Maak een eigen versie…</source>
        <translation>Notre version…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="70"/>
        <source>Wie leest wat…</source>
        <translation>Qui lit quoi…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="161"/>
        <source>Alleen voor {roles}: {part}</source>
        <translation>Seulement pour {roles} : {part}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="162"/>
        <source>vragen die in geen deel staan</source>
        <translation>questions hors de toute partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_panel.py" line="245"/>
        <source>Wie welk deel leest, is bewaard.</source>
        <translation>Les accès aux parties sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>FormPartsDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="33"/>
        <source>Wie leest wat</source>
        <translation>Qui lit quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="43"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="45"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="60"/>
        <source>Wie een deel niet leest, ziet er alleen de titel van en verliest niets van wat er staat. Ondertekenen doet wie alle delen leest. De persoon zelf heeft recht op alles. Het geldt vanaf nu, ook voor wat al ingevuld is.</source>
        <translation>Sans accès à une partie, on n’en voit que le titre ; rien de ce qui s’y trouve n’est perdu. Pour signer, il faut pouvoir lire toutes les parties. La personne elle-même a droit à tout. Cela vaut dès maintenant, y compris pour ce qui est déjà rempli.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="68"/>
        <source>Vragen die in geen deel staan</source>
        <translation>Questions hors de toute partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="94"/>
        <source>Gaat mee dicht, want het verraadt een antwoord uit een gesloten deel: {questions}</source>
        <translation>Fermé aussi, car cela trahirait une réponse d’une partie fermée : {questions}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/form_parts_dialog.py" line="102"/>
        <source>In een andere versie gesloten, en dezelfde vragen dus ook hier: {parts}</source>
        <translation>Parties fermées dans une autre version, donc les mêmes questions ici aussi : {parts}</translation>
    </message>
</context>
<context>
    <name>FormsApartDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="27"/>
        <source>Twee versies vergelijken</source>
        <translation>Comparer deux versions</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="29"/>
        <source>{title}: versie {older} naast versie {newer}</source>
        <translation>{title} : version {older} à côté de la version {newer}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="35"/>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="47"/>
        <source>Beide versies vragen hetzelfde, in dezelfde woorden.</source>
        <translation>Les deux versions demandent la même chose, avec les mêmes mots.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="50"/>
        <source>{added} erbij, {gone} weg, {other} anders.</source>
        <translation>Ajouts : {added}, retraits : {gone}, changements : {other}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="71"/>
        <source>was: {was}; wordt: {becomes}</source>
        <translation>avant : {was} ; maintenant : {becomes}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="79"/>
        <source>erbij</source>
        <translation>ajout</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="80"/>
        <source>weg</source>
        <translation>retrait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="81"/>
        <source>andere woorden</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="82"/>
        <source>ander soort antwoord</source>
        <translation>autre type de réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="83"/>
        <source>andere keuzes</source>
        <translation>autres choix</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="84"/>
        <source>nu verplicht</source>
        <translation>désormais obligatoire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="85"/>
        <source>niet meer verplicht</source>
        <translation>n’est plus obligatoire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="86"/>
        <source>gevraagd in andere gevallen</source>
        <translation>posée dans d’autres cas</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_apart_dialog.py" line="87"/>
        <source>op een andere plaats</source>
        <translation>à un autre endroit</translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="44"/>
        <source>Formulier</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="46"/>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="47"/>
        <source>Onderdelen</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="48"/>
        <source>Van</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="49"/>
        <source>Starten</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="52"/>
        <source>Formulieren</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="56"/>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="174"/>
        <source>Laad een formulier…</source>
        <translation>Charger un formulaire…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="63"/>
        <source>Wat al ondertekend is, houdt de versie waarmee het gevraagd werd, ook als je die uitzet.</source>
        <translation>Ce qui est déjà signé garde la version utilisée alors, même si vous la désactivez.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="173"/>
        <source>FHIR-formulier (*.json)</source>
        <translation>Formulaire FHIR (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="193"/>
        <source>{title} is geladen en staat nog uit. Probeer het eerst.</source>
        <translation>{title} : chargé, encore désactivé. Essayez d’abord.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="196"/>
        <source>{title} is geladen en staat nog uit. Niet alles erin kan: zie hiernaast.</source>
        <translation>{title} : chargé, encore désactivé. Tout n’est pas pris en charge : voir ci-contre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="205"/>
        <source>kan starten</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="205"/>
        <source>staat uit</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="54"/>
        <source>Nieuw formulier…</source>
        <translation>Nouveau formulaire…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="145"/>
        <source>{title} is bewaard als versie {version} en staat nog uit. Probeer het, en zet het dan aan.</source>
        <translation>{title} : version {version} enregistrée, encore désactivée. Essayez-la, puis activez-la.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="161"/>
        <source>Je bouwde aan “{title}” en bewaarde het nog niet.</source>
        <translation>Vous étiez en train de construire « {title} », qui n’est pas encore enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="163"/>
        <source>Je bouwde aan een formulier zonder naam en bewaarde het nog niet.</source>
        <translation>Vous étiez en train de construire un formulaire sans nom, qui n’est pas encore enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/forms_section.py" line="165"/>
        <source>Bouw verder</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="160"/>
        <source>Vul dagen en uren in, bijvoorbeeld ma-vr 9-12.</source>
        <translation>Indiquez des jours et des heures, par exemple lu-ve 9-12.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="139"/>
        <source>voorbij</source>
        <translation>passé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="127"/>
        <source>{name} (soort gesprek)</source>
        <translation>{name} (type d’entretien)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="92"/>
        <source>soort gesprek zonder eigen uren · altijd mogelijk</source>
        <translation>type d’entretien sans horaire propre · toujours possible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="91"/>
        <source>kamer zonder eigen uren · altijd te gebruiken</source>
        <translation>local sans horaire propre · toujours utilisable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="63"/>
        <source>Een kamer of een soort gesprek zonder uren kan altijd. Met uren alleen dan: ook niet vóór de eerste dag en niet na de laatste.</source>
        <translation>Un local ou un type d’entretien sans horaire est toujours possible. Avec un horaire, il ne l’est qu’à ces heures : ni avant le premier jour, ni après le dernier.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="53"/>
        <source>Van wie of wat</source>
        <translation>Pour qui ou pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="46"/>
        <source>bv. ma-vr 9-12, 13u30-17; za 10-12</source>
        <translation>p. ex. lu-ve 9-12, 13h30-17 ; sa 10-12</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="46"/>
        <source>Dagen en uren</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="39"/>
        <source>Vaste uren</source>
        <translation>Horaire fixe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="41"/>
        <source>elke week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="47"/>
        <source>Uren toevoegen</source>
        <translation>Ajouter un horaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="55"/>
        <source>Ritme</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="71"/>
        <source>maandag</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="72"/>
        <source>dinsdag</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="73"/>
        <source>woensdag</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="74"/>
        <source>donderdag</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="75"/>
        <source>vrijdag</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="76"/>
        <source>zaterdag</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="77"/>
        <source>zondag</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="133"/>
        <source>om de twee weken</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="122"/>
        <source>Haal weg</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="100"/>
        <source>Nog niemand heeft vaste uren. Zonder uren vindt niemand een moment.</source>
        <translation>Personne n’a encore d’horaire fixe. Sans horaire, personne ne trouve de moment.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="165"/>
        <source>Dit is geen dag.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="44"/>
        <source>Ingaand op</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="45"/>
        <source>Laatste dag</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="44"/>
        <source>leeg: vandaag</source>
        <translation>vide : aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="45"/>
        <source>leeg: zonder einde</source>
        <translation>vide : sans fin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="42"/>
        <source>om de twee weken, te tellen vanaf de eerste</source>
        <translation>toutes les deux semaines, à compter de la première</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="137"/>
        <source>tot en met {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="135"/>
        <source>vanaf {day}</source>
        <translation>à partir du {day}</translation>
    </message>
</context>
<context>
    <name>HouseSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="45"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="61"/>
        <source>Naam en adres, zoals op brieven</source>
        <translation>Nom et adresse, comme sur les lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="65"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="66"/>
        <source>Straat en nummer</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="67"/>
        <source>Postcode en gemeente</source>
        <translation>Code postal et commune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="68"/>
        <source>Telefoon</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="69"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="70"/>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="78"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="153"/>
        <source>Openingsuren</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="79"/>
        <source>Bijvoorbeeld 9-12, 13u30-17. Leeg: gesloten.</source>
        <translation>Par exemple 9-12, 13h30-17. Vide : fermé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="82"/>
        <source>maandag</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="83"/>
        <source>dinsdag</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="84"/>
        <source>woensdag</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="85"/>
        <source>donderdag</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="86"/>
        <source>vrijdag</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="87"/>
        <source>zaterdag</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="88"/>
        <source>zondag</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="98"/>
        <source>Afspraken van dit huis</source>
        <translation>Usages de cette maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="100"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="110"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="154"/>
        <source>Venster van de omslagen</source>
        <translation>Fenêtre des enveloppes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="101"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="144"/>
        <source>venster links</source>
        <translation>fenêtre à gauche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="101"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="144"/>
        <source>venster rechts</source>
        <translation>fenêtre à droite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="104"/>
        <source>Wat wordt gevraagd</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="106"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="146"/>
        <source>naam en geboortedatum</source>
        <translation>nom et date de naissance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="107"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="147"/>
        <source>alleen een schuilnaam en leeftijd</source>
        <translation>seulement un pseudonyme et un âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="112"/>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="156"/>
        <source>Wat wordt gevraagd van wie nieuw is</source>
        <translation>Ce qui est demandé à une nouvelle personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="114"/>
        <source>Vanaf welke leeftijd tekent iemand zelf in</source>
        <translation>À partir de quel âge on signe soi-même l’inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="229"/>
        <source>Het huis is bewaard.</source>
        <translation>La maison est enregistrée.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="15"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="16"/>
        <source>voornaam</source>
        <translation>prénom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="17"/>
        <source>familienaam</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="18"/>
        <source>roepnaam</source>
        <translation>prénom usuel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="19"/>
        <source>naam in eigen schrift</source>
        <translation>nom en écriture d’origine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="20"/>
        <source>geboortedatum</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="21"/>
        <source>leeftijd</source>
        <translation>âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="22"/>
        <source>geslacht</source>
        <translation>sexe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="23"/>
        <source>rijksregisternummer</source>
        <translation>numéro de registre national</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="24"/>
        <source>telefoon</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="25"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="26"/>
        <source>contactafspraak</source>
        <translation>comment joindre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="27"/>
        <source>straat</source>
        <translation>rue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="28"/>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="29"/>
        <source>gemeente</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>land</source>
        <translation>pays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="30"/>
        <source>taal</source>
        <translation>langue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="31"/>
        <source>tolk</source>
        <translation>interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="32"/>
        <source>ziekenfonds</source>
        <translation>mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="33"/>
        <source>inschrijvingsnummer</source>
        <translation>numéro d’affiliation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="34"/>
        <source>aangemeld door</source>
        <translation>demande faite par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="35"/>
        <source>let op</source>
        <translation>attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="36"/>
        <source>overleden</source>
        <translation>décès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="37"/>
        <source>huisnummer</source>
        <translation>numéro de maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_said.py" line="38"/>
        <source>bus</source>
        <translation>boîte</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="65"/>
        <source>Mensen invoeren</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="80"/>
        <source>Wat er in het bestand staat</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="88"/>
        <source>Niets invoeren</source>
        <translation>Ne rien importer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="89"/>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="169"/>
        <source>Voer in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="110"/>
        <source>Rij</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="111"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="112"/>
        <source>Geboren</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="115"/>
        <source>Wat gebeurt er</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="150"/>
        <source>{new} nieuw, {known} al gekend, {passed} overgeslagen, {faults} met een fout.</source>
        <translation>Nouveaux dossiers : {new}, déjà connus : {known}, lignes ignorées : {passed}, avec erreur : {faults}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="164"/>
        <source>Zolang er een fout in staat, komt niemand erin. Verbeter het bestand of laat een kolom weg.</source>
        <translation>Tant qu’il y a une erreur, personne n’est importé. Corrigez le fichier ou laissez une colonne de côté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="167"/>
        <source>Voer {count} mensen in</source>
        <translation>Importer {count} personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="168"/>
        <source>Voer 1 persoon in</source>
        <translation>Importer 1 personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="204"/>
        <source>(laat weg)</source>
        <translation>(laisser de côté)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="209"/>
        <source>(zonder kop)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="244"/>
        <source>nieuw</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="245"/>
        <source>al gekend</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="247"/>
        <source>fout</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="248"/>
        <source>overgeslagen</source>
        <translation>ligne ignorée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="261"/>
        <source>misschien {who}</source>
        <translation>peut-être {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="152"/>
        <source>Van {perhaps} moet iemand zeggen of we de persoon al kennen.</source>
        <translation>Pour {perhaps}, quelqu’un doit dire si nous connaissons déjà la personne.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/import_dialog.py" line="246"/>
        <source>te kiezen</source>
        <translation>à choisir</translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="31"/>
        <source>Mensen invoeren en uitvoeren</source>
        <translation>Importer et exporter des personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="36"/>
        <source>Uit een CSV, een rekenblad (.xlsx, .ods) of FHIR (.json, .ndjson). Je ziet eerst wat er met elke rij gebeurt; dan komt iedereen erin, of niemand.</source>
        <translation>À partir d’un CSV, d’une feuille de calcul (.xlsx, .ods) ou de FHIR (.json, .ndjson). Vous voyez d’abord ce qui se passe avec chaque ligne ; ensuite, tout le monde est importé, ou personne.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="39"/>
        <source>Kies een bestand…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="40"/>
        <source>Voer iedereen uit…</source>
        <translation>Exporter tout le monde…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="87"/>
        <source>Kies een bestand met mensen</source>
        <translation>Choisir un fichier de personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="85"/>
        <source>Mensen (*.csv *.txt *.xlsx *.xls *.ods *.json *.ndjson)</source>
        <translation>Personnes (*.csv *.txt *.xlsx *.xls *.ods *.json *.ndjson)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="86"/>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="91"/>
        <source>Voer iedereen uit</source>
        <translation>Exporter tout le monde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="90"/>
        <source>Rekenblad (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="90"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="90"/>
        <source>FHIR R4 (*.json)</source>
        <translation>FHIR R4 (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="91"/>
        <source>mensen.xlsx</source>
        <translation>personnes.xlsx</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="95"/>
        <source>1 persoon uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.</source>
        <translation>1 personne exportée. Hors de HealthDesk, ce fichier n’est pas protégé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="94"/>
        <source>{count} mensen uitgevoerd. Buiten HealthDesk is dit bestand niet beschermd.</source>
        <translation>{count} personnes exportées. Hors de HealthDesk, ce fichier n’est pas protégé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="99"/>
        <source>{count} mensen ingevoerd.</source>
        <translation>{count} personnes importées.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="45"/>
        <source>{when} · {count} mensen uit {file}, door {who}</source>
        <translation>{when} · {count} personnes depuis {file}, par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="114"/>
        <source>{count} mensen teruggenomen.</source>
        <translation>Import annulé pour {count} personnes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="44"/>
        <source>{when} · 1 persoon uit {file}, door {who}</source>
        <translation>{when} · 1 personne depuis {file}, par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="115"/>
        <source>1 persoon teruggenomen.</source>
        <translation>Import annulé pour 1 personne.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/imports_card.py" line="100"/>
        <source>1 persoon ingevoerd.</source>
        <translation>1 personne importée.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="39"/>
        <source>Nieuw soort gesprek</source>
        <translation>Nouveau type d’entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="44"/>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="48"/>
        <source>Wie geeft dit</source>
        <translation>Qui l’assure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="55"/>
        <source>Niemand aangeduid: iedereen geeft het.</source>
        <translation>Personne n’est désigné : tout le monde l’assure.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="58"/>
        <source>Een keer in deze groep is een gesprek van het traject</source>
        <translation>Une séance de ce groupe compte comme un entretien du trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="59"/>
        <source>Anders worden gesprekken in groep apart geteld, naast het traject.</source>
        <translation>Sinon, les entretiens en groupe sont comptés à part, à côté du trajet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="76"/>
        <source>{name} (niet meer)</source>
        <translation>{name} (plus maintenant)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="80"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="83"/>
        <source>Hoe lang</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="85"/>
        <source>Langer met een tolk</source>
        <translation>Plus long avec interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="88"/>
        <source>Voorbereiding</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="91"/>
        <source>Rust erna</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="93"/>
        <source>Plaatsen</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="97"/>
        <source>geen groep</source>
        <translation>pas de groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="99"/>
        <source>Wat de therapeut ervoor vrijhoudt, om zich voor te bereiden.</source>
        <translation>Le temps que le thérapeute garde libre avant, pour se préparer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="100"/>
        <source>Wat de therapeut erna vrijhoudt.</source>
        <translation>Le temps que le thérapeute garde libre après.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="102"/>
        <source>De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd.</source>
        <translation>La recherche le laisse libre ; en cas de réservation à la main, le programme avertit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="105"/>
        <source>Wat al geboekt is, houdt zijn lengte.</source>
        <translation>Ce qui est déjà réservé garde sa durée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/kind_dialog.py" line="127"/>
        <source>iedereen</source>
        <translation>tout le monde</translation>
    </message>
</context>
<context>
    <name>LeftOutsideCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="59"/>
        <source>Eén gesprek staat op een moment waarop de therapeut niet werkt, het huis of de kamer gesloten of buiten gebruik is, of de kamer of dat soort gesprek andere uren heeft. Het is niet afgezegd: verzet het of zeg het zelf af.</source>
        <translation>Un entretien tombe à un moment où le thérapeute ne travaille pas, où la maison ou le local est fermé ou hors service, ou en dehors de l’horaire du local ou de ce type d’entretien. Il n’est pas décommandé : déplacez-le ou décommandez-le vous-même.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="31"/>
        <source>Op te lossen</source>
        <translation>À résoudre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="67"/>
        <source>en nog {count} later</source>
        <translation>et encore {count} plus tard</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/left_outside_card.py" line="53"/>
        <source>{count} gesprekken staan op een moment waarop de therapeut niet werkt, het huis of de kamer gesloten of buiten gebruik is, of de kamer of dat soort gesprek andere uren heeft. Ze zijn niet afgezegd: verzet ze of zeg ze zelf af.</source>
        <translation>{count} entretiens tombent à un moment où le thérapeute ne travaille pas, où la maison ou le local est fermé ou hors service, ou en dehors de l’horaire du local ou de ce type d’entretien. Ils ne sont pas décommandés : déplacez-les ou décommandez-les vous-même.</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="34"/>
        <source>Is dit dezelfde persoon?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="36"/>
        <source>dezelfde: sla over</source>
        <translation>la même : ignorer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="37"/>
        <source>iemand anders: voer in</source>
        <translation>une autre : importer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="42"/>
        <source>Alle die nog wachten: voer in</source>
        <translation>Toutes celles en attente : importer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="61"/>
        <source>Rij {row}: kennen we deze persoon al?</source>
        <translation>Ligne {row} : connaissons-nous déjà cette personne ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="63"/>
        <source>gekend: {who}</source>
        <translation>chez nous : {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="64"/>
        <source>in het bestand</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/likeness_card.py" line="45"/>
        <source>Wat we van beide weten</source>
        <translation>Ce que nous savons des deux</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="34"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="35"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="36"/>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="37"/>
        <source>Dossier van</source>
        <translation>Dossier de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="40"/>
        <source>Toegangslogboek</source>
        <translation>Registre d’accès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="43"/>
        <source>Kijk na of niets gewijzigd is</source>
        <translation>Vérifier que rien n’a changé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="44"/>
        <source>Toon oudere</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="46"/>
        <source>Welke regels</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="47"/>
        <source>alles</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="47"/>
        <source>met een reden binnengegaan</source>
        <translation>accès avec un motif</translation>
    </message>
</context>
<context>
    <name>PartReadersRow</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/part_readers_row.py" line="30"/>
        <source>iedereen</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/part_readers_row.py" line="53"/>
        <source>sinds {day}, {who}</source>
        <translation>depuis le {day}, {who}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="30"/>
        <source>Nieuw wachtwoord voor {name}</source>
        <translation>Nouveau mot de passe pour {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="34"/>
        <source>Wachtwoord</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="34"/>
        <source>Een zin van vier of vijf woorden.</source>
        <translation>Une phrase de quatre ou cinq mots.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="40"/>
        <source>Haar of zijn oude notities gaan met het nieuwe wachtwoord niet meer open: een collega-therapeut laat opnieuw toe.</source>
        <translation>Ses anciennes notes ne s’ouvrent plus avec le nouveau mot de passe : un collègue thérapeute redonne l’accès.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="45"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="45"/>
        <source>Wachtwoord geven</source>
        <translation>Donner le mot de passe</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="55"/>
        <source>Iemand erbij</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="58"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="64"/>
        <source>Wachtwoord</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="67"/>
        <source>Een zin van vier of vijf woorden. Leeg: staat in de agenda, maar meldt zich niet aan.</source>
        <translation>Une phrase de quatre ou cinq mots. Vide : la personne figure dans l’agenda, mais ne se connecte pas.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="77"/>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="103"/>
        <source>Rollen</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="82"/>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="105"/>
        <source>Talen van gesprekken</source>
        <translation>Langues d’entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="87"/>
        <source>niet gezegd</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="88"/>
        <source>vrouw</source>
        <translation>femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="89"/>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="90"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="94"/>
        <source>Geslacht, voor wie liever met een vrouw of man praat</source>
        <translation>Sexe, pour qui préfère parler à une femme ou à un homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="112"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="113"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="48"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="49"/>
        <source>In gebruik</source>
        <translation>En usage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="70"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="71"/>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="158"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="122"/>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="122"/>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_dialog.py" line="138"/>
        <source>Toch bewaren</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_section.py" line="116"/>
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="51"/>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="221"/>
        <source>Bewaren en vergeten</source>
        <translation>Conserver et oublier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="92"/>
        <source>Wie aan de beurt is</source>
        <translation>Dossiers arrivés à terme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="61"/>
        <source>Er is nu niemand aan de beurt.</source>
        <translation>Aucun dossier n’est arrivé à terme.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="66"/>
        <source>Hoe het eindigde</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="68"/>
        <source>Vergeet wie aangeduid is…</source>
        <translation>Oublier la sélection…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="194"/>
        <source>Vergeet alle {count} in de lijst…</source>
        <translation>Oublier les {count} de la liste…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="120"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="121"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="123"/>
        <source>Laatste contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="126"/>
        <source>Gesprekken</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="129"/>
        <source>Gezocht</source>
        <translation>Recontact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="132"/>
        <source>Uiterlijk weg</source>
        <translation>Effacer avant le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="138"/>
        <source>Code van één dossier</source>
        <translation>Code d’un seul dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="139"/>
        <source>bv. wie per vergissing ingeschreven werd, of het zelf vraagt</source>
        <translation>p. ex. une inscription par erreur, ou une demande de la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="141"/>
        <source>Mag dit weg?</source>
        <translation>Peut-on l’effacer ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="255"/>
        <source>{name} ({code}) vergeten?</source>
        <translation>Oublier {name} ({code}) ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="257"/>
        <source>{count} mensen vergeten?</source>
        <translation>Oublier {count} personnes ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="264"/>
        <source>Vergeet voorgoed</source>
        <translation>Oublier pour de bon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="330"/>
        <source>{talks} + {count} in groep</source>
        <translation>{talks} + {count} en groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="259"/>
        <source>Alles wordt gewist: gegevens, formulieren, notities, verwijzingen en brieven. Dat kan niet teruggedraaid worden. In back-ups van vroeger staat het nog tot die weg zijn.</source>
        <translation>Tout est effacé : données, formulaires, notes, orientations et lettres. On ne peut pas revenir en arrière. Les sauvegardes antérieures contiennent encore le dossier, jusqu’à leur suppression.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="274"/>
        <source>{names} is gezocht en niet bereikt, het laatst op {day}.</source>
        <translation>On a cherché à joindre {names}, sans succès, la dernière fois le {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="276"/>
        <source>{names} zijn gezocht en niet bereikt, het laatst op {day}.</source>
        <translation>On a cherché à joindre {names}, sans succès, la dernière fois le {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="279"/>
        <source>{names} en nog {count}</source>
        <translation>{names} et encore {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="295"/>
        <source>Vergeten: {count}.</source>
        <translation>Dossiers oubliés : {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="212"/>
        <source>De regel van het programma geldt weer.</source>
        <translation>La règle du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="175"/>
        <source>De regel van jullie huis kan niet meer: die van het programma geldt.</source>
        <translation>La règle de votre maison n’est plus possible : celle du programme s’applique.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="108"/>
        <source>Geschiedenis…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="198"/>
        <source>Regel bewaard.</source>
        <translation>Règle enregistrée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="110"/>
        <source>Terug naar het origineel</source>
        <translation>Revenir à l’original</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="106"/>
        <source>Wijzig de regel…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/retention_card.py" line="193"/>
        <source>Vergeet deze ene persoon…</source>
        <translation>Oublier cette personne…</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="26"/>
        <source>Nieuwe kamer</source>
        <translation>Nouveau local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="29"/>
        <source>Wat de kamer biedt</source>
        <translation>Ce que le local offre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="31"/>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="49"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="32"/>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="50"/>
        <source>prikkelarm</source>
        <translation>calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="33"/>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="51"/>
        <source>eigen ingang</source>
        <translation>entrée séparée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="40"/>
        <source>Stoelen</source>
        <translation>Chaises</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="42"/>
        <source>Leeg na een gesprek</source>
        <translation>Vide après un entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="42"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="44"/>
        <source>Om te verluchten en op te ruimen, tot er weer iemand komt.</source>
        <translation>Pour aérer et ranger, avant que quelqu’un d’autre n’arrive.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/room_dialog.py" line="45"/>
        <source>De zoeker laat het vrij; wie zelf boekt, krijgt het gezegd.</source>
        <translation>La recherche le laisse libre ; en cas de réservation à la main, le programme avertit.</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="22"/>
        <source>Kamers</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="24"/>
        <source>Kamer toevoegen…</source>
        <translation>Ajouter un local…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="28"/>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="37"/>
        <source>1 stoel</source>
        <translation>1 chaise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="37"/>
        <source>{count} stoelen</source>
        <translation>{count} chaises</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="40"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="41"/>
        <source>prikkelarm</source>
        <translation>calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="42"/>
        <source>eigen ingang</source>
        <translation>entrée séparée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="44"/>
        <source>{minutes} min leeg erna</source>
        <translation>{minutes} min vide après</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="29"/>
        <source>Nog geen kamers. Zonder kamer kan niemand ter plaatse komen.</source>
        <translation>Pas encore de locaux. Sans local, personne ne peut venir sur place.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="40"/>
        <source>met trap</source>
        <translation>avec escalier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="39"/>
        <source>buiten gebruik</source>
        <translation>hors service</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="24"/>
        <source>Soorten gesprekken</source>
        <translation>Types d’entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="28"/>
        <source>Soort toevoegen…</source>
        <translation>Ajouter un type…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="33"/>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="48"/>
        <source>{minutes} min voorbereiding</source>
        <translation>{minutes} min de préparation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="48"/>
        <source>{minutes} min rust erna</source>
        <translation>{minutes} min de pause après</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="51"/>
        <source>buiten gebruik</source>
        <translation>hors service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="56"/>
        <source>telt mee in het traject</source>
        <translation>compte dans le trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="65"/>
        <source>niemand geeft dit nog</source>
        <translation>plus personne ne l’assure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="66"/>
        <source>door {names}</source>
        <translation>par {names}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="47"/>
        <source>{minutes} minuten · met tolk {longer}</source>
        <translation>{minutes} minutes · avec interprète {longer}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="34"/>
        <source>Nog niets. Voeg toe wat er geboekt kan worden.</source>
        <translation>Encore rien. Ajoutez ce qui peut être réservé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="49"/>
        <source>groep van {places}</source>
        <translation>groupe de {places}</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_card.py" line="20"/>
        <source>Het herstelblad</source>
        <translation>La feuille de secours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_card.py" line="23"/>
        <source>Met dit blad komt een coördinator binnen die haar wachtwoord vergat. Is het kwijt, of heeft iemand het gezien die het niet mocht zien? Maak dan een nieuw: het oude opent het huis daarna niet meer. Back-ups van vroeger gaan nog wel open met het blad van toen.</source>
        <translation>Cette feuille permet à la coordination d’entrer si elle a oublié son mot de passe. Elle est perdue, ou quelqu’un l’a vue sans y avoir droit ? Créez-en une nouvelle : l’ancienne n’ouvrira plus la maison. Les sauvegardes antérieures s’ouvrent encore avec la feuille de l’époque.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_card.py" line="28"/>
        <source>Nieuw herstelblad…</source>
        <translation>Nouvelle feuille de secours…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="37"/>
        <source>Nieuw herstelblad</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="39"/>
        <source>Je wachtwoord nog eens: wie voorbijkomt, mag hier geen blad maken.</source>
        <translation>Votre mot de passe encore une fois : quelqu’un de passage ne doit pas pouvoir créer de feuille ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="42"/>
        <source>Je wachtwoord</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="46"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="47"/>
        <source>Maak het blad</source>
        <translation>Créer la feuille</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="48"/>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="49"/>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="72"/>
        <source>Vul je wachtwoord in.</source>
        <translation>Entrez votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="90"/>
        <source>Bewaar dit blad of druk het af. Pas daarna geldt het, en opent het oude het huis niet meer. Wij bewaren de code nergens.</source>
        <translation>Enregistrez cette feuille ou imprimez-la. C’est seulement alors qu’elle devient valable et que l’ancienne n’ouvre plus la maison. Nous ne gardons le code nulle part.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="112"/>
        <source>Bewaar het herstelblad</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="112"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="113"/>
        <source>herstelblad.pdf</source>
        <translation>feuille-de-secours.pdf</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="117"/>
        <source>Herstelblad</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="133"/>
        <source>Het nieuwe blad geldt. Vernietig het oude, en leg dit achter slot.</source>
        <translation>La nouvelle feuille est valable. Détruisez l’ancienne, et mettez celle-ci sous clé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/sheet_dialog.py" line="134"/>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="43"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="44"/>
        <source>Rollen</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="45"/>
        <source>Talen</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="47"/>
        <source>Aanmelden</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="51"/>
        <source>Mensen en rollen</source>
        <translation>Équipe et rôles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="54"/>
        <source>Iemand erbij</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="55"/>
        <source>Nieuw wachtwoord…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="56"/>
        <source>Werkt hier niet meer…</source>
        <translation>Ne travaille plus ici…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="128"/>
        <source>{name} is bewaard.</source>
        <translation>{name} : enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="152"/>
        <source>Het nieuwe wachtwoord geldt vanaf nu.</source>
        <translation>Le nouveau mot de passe vaut dès maintenant.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="160"/>
        <source>Werkt {name} hier niet meer?</source>
        <translation>{name} ne travaille plus ici ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="161"/>
        <source>Niet meer laten aanmelden</source>
        <translation>Bloquer la connexion</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="164"/>
        <source>De naam blijft staan onder wat er gedaan werd. Komende gesprekken blijven in de agenda en staan bij Ruimtes en uren onder Op te lossen.</source>
        <translation>Le nom reste sous ce qui a été fait. Les entretiens à venir restent dans l’agenda et figurent dans Locaux et horaires, sous À résoudre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="182"/>
        <source>{name} meldt zich niet meer aan.</source>
        <translation>{name} ne se connecte plus.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="203"/>
        <source>werkt hier niet meer</source>
        <translation>ne travaille plus ici</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="204"/>
        <source>kan aanmelden</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="204"/>
        <source>alleen agenda</source>
        <translation>agenda seulement</translation>
    </message>
</context>
<context>
    <name>TherapistFields</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="28"/>
        <source>tot en met (jaar)</source>
        <translation>jusqu’à (ans)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="27"/>
        <source>Ziet mensen vanaf (jaar)</source>
        <translation>Reçoit dès l’âge de (ans)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="29"/>
        <source>Ziet mensen tot en met (jaar)</source>
        <translation>Reçoit jusqu’à l’âge de (ans)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="30"/>
        <source>RIZIV-nummer</source>
        <translation>Numéro INAMI</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="38"/>
        <source>Hoe oud is wie met deze therapeut praat; leeg: geen grens.</source>
        <translation>L’âge des personnes que ce thérapeute reçoit ; vide : pas de limite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="56"/>
        <source>Een leeftijd in jaren, of niets.</source>
        <translation>Un âge en années, ou rien.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="33"/>
        <source>niet gezegd</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="35"/>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/therapist_fields.py" line="35"/>
        <source>Staat onder eigen brieven.</source>
        <translation>Figure sous ses propres lettres.</translation>
    </message>
</context>
<context>
    <name>TravelCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="36"/>
        <source>Reistijd bij huisbezoeken</source>
        <translation>Temps de route des visites à domicile</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="42"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="45"/>
        <source>Waarom (mag leeg)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="56"/>
        <source>Reistijd bewaren</source>
        <translation>Enregistrer le temps</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="53"/>
        <source>Enkele reis vanaf het huis. De zoeker houdt ze vrij voor en na elk huisbezoek; tussen twee huisbezoeken telt ze één keer. Zonder reistijd wordt er niets gerekend.</source>
        <translation>Aller simple depuis la maison. La recherche le garde libre avant et après chaque visite à domicile ; entre deux visites, il compte une fois. Sans temps de route, rien n’est compté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="60"/>
        <source>Hoe lang</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="61"/>
        <source>Vanaf welke dag</source>
        <translation>À partir de quel jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="61"/>
        <source>leeg: vandaag</source>
        <translation>vide : aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="75"/>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="86"/>
        <source>iedereen</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="81"/>
        <source>Haal weg</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="83"/>
        <source>Nog niets: de zoeker rekent geen reistijd.</source>
        <translation>Encore rien : la recherche ne compte pas de temps de route.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="89"/>
        <source>{whose}: {minutes} min</source>
        <translation>{whose} : {minutes} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="92"/>
        <source>vanaf {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/travel_card.py" line="59"/>
        <source>Wiens reistijd</source>
        <translation>Temps de route de</translation>
    </message>
</context>
<context>
    <name>WaitingPolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="52"/>
        <source>Dringend telt als zoveel dagen langer wachten</source>
        <translation>« Urgent » compte comme autant de jours d’attente en plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="51"/>
        <source>Gauw telt als zoveel dagen langer wachten</source>
        <translation>« Bientôt » compte comme autant de jours d’attente en plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="34"/>
        <source>Heeft dit huis een wachtlijst?</source>
        <translation>Cette maison a-t-elle une liste d’attente ?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="46"/>
        <source>Waarheen ondertussen</source>
        <translation>Où s’adresser entre-temps</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="32"/>
        <source>Wachtlijst</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="63"/>
        <source>Wachtlijst bewaren</source>
        <translation>Enregistrer la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="57"/>
        <source>Wie het langst wacht, wordt eerst gevraagd. Wie later dan deze dagen bijkomt, gaat nooit voor, hoe dringend ook: zo blijft niemand eindeloos staan.</source>
        <translation>La personne qui attend depuis le plus longtemps est contactée en premier. Qui s’inscrit plus tard que ce nombre de jours ne passe jamais avant, même en cas d’urgence : ainsi, personne n’attend sans fin.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="36"/>
        <source>geen wachtlijst</source>
        <translation>pas de liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="38"/>
        <source>gesloten: niemand erbij (wachtlijststop)</source>
        <translation>fermée : plus d’inscriptions (arrêt de la liste)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="37"/>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/waiting_policy_card.py" line="48"/>
        <source>wordt getoond zolang de lijst gesloten is: waar iemand anders terechtkan</source>
        <translation>affiché tant que la liste est fermée : où s’adresser ailleurs</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/allowances_card.py" line="142"/>
        <source>Het getal van het programma geldt weer.</source>
        <translation>Le nombre du programme s’applique à nouveau.</translation>
    </message>
</context>
</TS>
