<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>ActionWords</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="306"/>
        <source>noteerde wie de tekst van een brief nakeek</source>
        <translation>a noté qui a relu le texte d’une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="246"/>
        <source>haalde een intrekking weer weg</source>
        <translation>a supprimé un retrait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="245"/>
        <source>nam een intrekking van elders op</source>
        <translation>a enregistré un retrait venu d’ailleurs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="205"/>
        <source>drukte het blad bij een brief af</source>
        <translation>a imprimé la feuille jointe à une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="198"/>
        <source>nam een antwoord zonder naam aan</source>
        <translation>a reçu une réponse sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="199"/>
        <source>las wat mensen zonder naam schreven</source>
        <translation>a lu ce qui a été écrit sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="200"/>
        <source>streepte woorden door</source>
        <translation>a barré des mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="201"/>
        <source>zette woorden terug</source>
        <translation>a remis des mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="17"/>
        <source>bekeek het dossier</source>
        <translation>a consulté le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="18"/>
        <source>haalde een nieuw dossier weer weg</source>
        <translation>a supprimé un nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="21"/>
        <source>maakte het dossier</source>
        <translation>a créé le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="22"/>
        <source>wijzigde gegevens</source>
        <translation>a modifié des données</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="35"/>
        <source>las mensen in uit een bestand</source>
        <translation>a importé des personnes d’un fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="46"/>
        <source>exporteerde mensen</source>
        <translation>a exporté des personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="47"/>
        <source>noteerde een akkoord</source>
        <translation>a noté un accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="48"/>
        <source>trok een akkoord in</source>
        <translation>a retiré un accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="49"/>
        <source>liet een akkoord weer gelden</source>
        <translation>a rétabli un accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="50"/>
        <source>schreef in</source>
        <translation>a inscrit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="51"/>
        <source>annuleerde de inschrijving</source>
        <translation>a annulé l’inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="52"/>
        <source>schreef uit</source>
        <translation>a désinscrit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="53"/>
        <source>noteerde de referentie</source>
        <translation>a noté la référence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="54"/>
        <source>drukte het contract af</source>
        <translation>a imprimé le contrat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="55"/>
        <source>schreef een notitie</source>
        <translation>a écrit une note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="56"/>
        <source>las notities</source>
        <translation>a lu des notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="57"/>
        <source>liet een collega meelezen</source>
        <translation>a ouvert des notes à un collègue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="102"/>
        <source>boekte een afspraak</source>
        <translation>a réservé un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="113"/>
        <source>verplaatste een afspraak</source>
        <translation>a déplacé un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="114"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="335"/>
        <source>wijzigde een afspraak</source>
        <translation>a modifié un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="115"/>
        <source>noteerde de tolk</source>
        <translation>a noté l’interprète</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="116"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="125"/>
        <source>zegde een afspraak af</source>
        <translation>a décommandé un rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="117"/>
        <source>nam een boeking terug</source>
        <translation>a annulé une réservation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="120"/>
        <source>verwacht iemand opnieuw</source>
        <translation>a remis un rendez-vous à «&#xa0;attendu&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="121"/>
        <source>noteerde de aankomst</source>
        <translation>a noté l’arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="122"/>
        <source>liet binnen</source>
        <translation>a fait entrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="123"/>
        <source>sloot een gesprek af</source>
        <translation>a clôturé un entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="124"/>
        <source>noteerde: niet gekomen</source>
        <translation>a noté&#xa0;: absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="126"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="130"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="148"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="163"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="175"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="179"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="270"/>
        <source>maakte een stap ongedaan</source>
        <translation>a annulé une étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="127"/>
        <source>ontving iemand aan de balie</source>
        <translation>a reçu quelqu’un à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="128"/>
        <source>herkende iemand aan de balie</source>
        <translation>a reconnu quelqu’un à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="132"/>
        <source>stelde een taak uit</source>
        <translation>a reporté une tâche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="133"/>
        <source>haalde een taak terug</source>
        <translation>a ramené une tâche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="142"/>
        <source>exporteerde de agenda</source>
        <translation>a exporté l’agenda</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="143"/>
        <source>las een agenda in</source>
        <translation>a importé un agenda</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="149"/>
        <source>voegde uren toe</source>
        <translation>a ajouté un horaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="150"/>
        <source>haalde uren weg</source>
        <translation>a retiré un horaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="151"/>
        <source>voegde een sluiting toe</source>
        <translation>a ajouté une fermeture</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="152"/>
        <source>haalde een sluiting weg</source>
        <translation>a retiré une fermeture</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="186"/>
        <source>begon een formulier</source>
        <translation>a commencé un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="187"/>
        <source>opende een formulier</source>
        <translation>a ouvert un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="188"/>
        <source>gaf een formulier door</source>
        <translation>a fait remplir un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="189"/>
        <source>nam een formulier terug</source>
        <translation>a repris un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="190"/>
        <source>zette een formulier op papier</source>
        <translation>a mis un formulaire sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="191"/>
        <source>las een formulier</source>
        <translation>a lu un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="192"/>
        <source>ondertekende een formulier</source>
        <translation>a signé un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="193"/>
        <source>verbeterde een formulier</source>
        <translation>a corrigé un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="194"/>
        <source>gooide een concept weg</source>
        <translation>a jeté un brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="195"/>
        <source>haalde een concept terug</source>
        <translation>a récupéré un brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="196"/>
        <source>een antwoord vroeg om actie</source>
        <translation>une réponse demandait une action</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="197"/>
        <source>noteerde wat er gedaan werd</source>
        <translation>a noté ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="202"/>
        <source>schreef aan een brief</source>
        <translation>a travaillé à une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="203"/>
        <source>verstuurde een brief</source>
        <translation>a envoyé une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="204"/>
        <source>bekeek een brief</source>
        <translation>a consulté une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="206"/>
        <source>bewaarde een kopie van een brief</source>
        <translation>a enregistré une copie d’une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="225"/>
        <source>exporteerde een lijst</source>
        <translation>a exporté une liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="226"/>
        <source>bracht formulieren mee</source>
        <translation>a apporté des formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="228"/>
        <source>exporteerde een formulier</source>
        <translation>a exporté un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="229"/>
        <source>laadde een formulier</source>
        <translation>a chargé un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="230"/>
        <source>schakelde een formulier</source>
        <translation>a activé ou désactivé un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="238"/>
        <source>begon een verwijzing</source>
        <translation>a commencé une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="240"/>
        <source>haalde een aangenomen verwijsbrief weer weg</source>
        <translation>a supprimé une lettre d’orientation reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="260"/>
        <source>schreef aan een verwijzing</source>
        <translation>a travaillé à une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="261"/>
        <source>bekeek een verwijzing</source>
        <translation>a consulté une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="262"/>
        <source>verwees verder</source>
        <translation>a réorienté</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="263"/>
        <source>legde een ontvangen verwijzing in een ander dossier</source>
        <translation>a mis une orientation reçue dans un autre dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="266"/>
        <source>nam een verwijzing over</source>
        <translation>a repris une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="272"/>
        <source>exporteerde verwijzingen</source>
        <translation>a exporté des orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="273"/>
        <source>laadde de sociale kaart</source>
        <translation>a chargé la carte sociale</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="274"/>
        <source>haalde een nieuwe partner weer weg</source>
        <translation>a supprimé un nouveau partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="275"/>
        <source>voegde een partner toe</source>
        <translation>a ajouté un partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="276"/>
        <source>wijzigde een partner</source>
        <translation>a modifié un partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="279"/>
        <source>las partners in</source>
        <translation>a importé des partenaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="284"/>
        <source>exporteerde partners</source>
        <translation>a exporté des partenaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="291"/>
        <source>voegde een medewerker toe</source>
        <translation>a ajouté un collègue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="292"/>
        <source>wijzigde een medewerker</source>
        <translation>a modifié un collègue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="293"/>
        <source>gaf een nieuw wachtwoord</source>
        <translation>a donné un nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="294"/>
        <source>wijzigde het eigen wachtwoord</source>
        <translation>a changé son mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="295"/>
        <source>richtte het huis op</source>
        <translation>a créé la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="296"/>
        <source>maakte een voorbeeldhuis</source>
        <translation>a créé une maison d’exemple</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="297"/>
        <source>vulde voorbeeldformulieren in</source>
        <translation>a rempli des formulaires d’exemple</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="298"/>
        <source>ontgrendelde</source>
        <translation>a déverrouillé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="299"/>
        <source>wijzigde het huis</source>
        <translation>a modifié la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="303"/>
        <source>wijzigde wat anderen voorzien</source>
        <translation>a modifié ce que d’autres prévoient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="309"/>
        <source>maakte een back-up</source>
        <translation>a fait une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="310"/>
        <source>sloot bestanden op de server met de sleutel van het huis</source>
        <translation>a chiffré des fichiers sur le serveur avec la clé de la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="313"/>
        <source>keek een back-up na</source>
        <translation>a vérifié une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="314"/>
        <source>begon een back-up terug te zetten</source>
        <translation>a commencé à restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="322"/>
        <source>maakte een nieuw herstelblad</source>
        <translation>a fait une nouvelle feuille de secours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="323"/>
        <source>wijzigde instellingen van een computer</source>
        <translation>a modifié les réglages d’un ordinateur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="326"/>
        <source>werkte het huis bij</source>
        <translation>a mis la maison à jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="333"/>
        <source>volgde iemand aan de balie op</source>
        <translation>a suivi quelqu’un à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="334"/>
        <source>zette een stap in een verwijzing</source>
        <translation>a fait une étape dans une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="336"/>
        <source>wijzigde de kamers</source>
        <translation>a modifié les locaux</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="337"/>
        <source>wijzigde het aanbod</source>
        <translation>a modifié l’offre d’entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="64"/>
        <source>bekeek de rechten</source>
        <translation>a consulté les droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="65"/>
        <source>noteerde een antwoord over rechten</source>
        <translation>a noté une réponse sur les droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="66"/>
        <source>nam een antwoord terug</source>
        <translation>a annulé une réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="67"/>
        <source>volgde een recht op</source>
        <translation>a suivi un droit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="68"/>
        <source>nam een opvolging terug</source>
        <translation>a annulé un suivi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="69"/>
        <source>drukte het blad met rechten af</source>
        <translation>a imprimé la feuille des droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="70"/>
        <source>keek rechten opnieuw na</source>
        <translation>a réexaminé des droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="71"/>
        <source>bekeek het plan</source>
        <translation>a consulté le plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="72"/>
        <source>wijzigde het plan</source>
        <translation>a modifié le plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="73"/>
        <source>drukte het plan af</source>
        <translation>a imprimé le plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="74"/>
        <source>noteerde een mantelzorger</source>
        <translation>a noté un aidant proche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="75"/>
        <source>haalde een mantelzorger weg</source>
        <translation>a retiré un aidant proche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="76"/>
        <source>probeerde contact op te nemen</source>
        <translation>a tenté de prendre contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="77"/>
        <source>nam een contactpoging terug</source>
        <translation>a annulé une tentative de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="44"/>
        <source>voerde mensen in</source>
        <translation>a importé des personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="45"/>
        <source>nam een invoer terug</source>
        <translation>a annulé un import</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="42"/>
        <source>maakte een kopie voor de persoon</source>
        <translation>a fait une copie pour la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="43"/>
        <source>drukte af wie het dossier zag</source>
        <translation>a imprimé qui a vu le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="36"/>
        <source>liet een dossier gaan</source>
        <translation>a effacé un dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="37"/>
        <source>schermde het dossier af</source>
        <translation>a protégé le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="38"/>
        <source>hief de afscherming op</source>
        <translation>a levé la protection</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="39"/>
        <source>ging in een afgeschermd dossier</source>
        <translation>a ouvert un dossier protégé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="23"/>
        <source>voegde een dossier samen met dit</source>
        <translation>a fusionné un dossier avec celui-ci</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="24"/>
        <source>liet dit opgaan in een ander dossier</source>
        <translation>a fusionné celui-ci dans un autre dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="27"/>
        <source>haalde twee dossiers uit elkaar</source>
        <translation>a séparé deux dossiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="30"/>
        <source>bekeek wat geprobeerd werd</source>
        <translation>a consulté ce qui a été tenté</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="29"/>
        <source>zag het naast een gelijkend dossier</source>
        <translation>l’a vu à côté d’un dossier semblable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="28"/>
        <source>maakte dit weer een eigen dossier</source>
        <translation>en a refait un dossier à part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="31"/>
        <source>noteerde: twee personen</source>
        <translation>a noté&#xa0;: deux personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="32"/>
        <source>noteerde: misschien toch één persoon</source>
        <translation>a noté&#xa0;: peut-être une seule personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="315"/>
        <source>zette een back-up terug</source>
        <translation>a restauré une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="316"/>
        <source>merkte dat achteraan dit boek regels ontbreken</source>
        <translation>a remarqué qu’il manque des lignes à la fin de ce registre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="319"/>
        <source>schreef waarom achteraan dit boek regels ontbreken</source>
        <translation>a écrit pourquoi il manque des lignes à la fin de ce registre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="40"/>
        <source>keek na waarom iemand erin ging</source>
        <translation>a vérifié pourquoi quelqu’un y a accédé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="41"/>
        <source>zette dat nakijken weer open</source>
        <translation>a rouvert cette vérification</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="301"/>
        <source>exporteerde een regel</source>
        <translation>a exporté une règle</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="300"/>
        <source>wijzigde een regel over rechten</source>
        <translation>a modifié une règle sur les droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="302"/>
        <source>wijzigde een vraag over rechten</source>
        <translation>a modifié une question sur les droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="304"/>
        <source>wijzigde hoe lang dossiers blijven</source>
        <translation>a modifié la durée de conservation des dossiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="162"/>
        <source>bood een moment aan</source>
        <translation>a proposé un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="164"/>
        <source>bood een moment niet meer aan</source>
        <translation>a cessé de proposer un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="161"/>
        <source>haalde van de wachtlijst</source>
        <translation>a retiré de la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="160"/>
        <source>wijzigde een plaats op de wachtlijst</source>
        <translation>a modifié une place sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="165"/>
        <source>wijzigde hoe de wachtlijst werkt</source>
        <translation>a modifié le fonctionnement de la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="159"/>
        <source>zette op de wachtlijst</source>
        <translation>a mis sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="134"/>
        <source>drukte een afsprakenkaartje af</source>
        <translation>a imprimé une carte de rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="144"/>
        <source>haalde een eigen agenda weg</source>
        <translation>a retiré un agenda personnel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="136"/>
        <source>wijzigde wat een daglijst bevat</source>
        <translation>a modifié le contenu d’une liste du jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="135"/>
        <source>zette een daglijst op papier</source>
        <translation>a mis une liste du jour sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="172"/>
        <source>begon een traject</source>
        <translation>a commencé un trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="178"/>
        <source>belde terug</source>
        <translation>a rappelé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="177"/>
        <source>beloofde terug te bellen</source>
        <translation>a promis de rappeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="174"/>
        <source>sloot een traject af</source>
        <translation>a clôturé un trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="173"/>
        <source>wijzigde een traject</source>
        <translation>a modifié un trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="176"/>
        <source>wijzigde hoeveel gesprekken voorzien zijn</source>
        <translation>a modifié le nombre d’entretiens prévus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="118"/>
        <source>hield een moment vast</source>
        <translation>a retenu un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="119"/>
        <source>liet een moment los</source>
        <translation>a libéré un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="84"/>
        <source>bekeek een herinnering</source>
        <translation>a consulté un rappel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="85"/>
        <source>herinnerde zelf aan een afspraak</source>
        <translation>a fait un rappel de rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="86"/>
        <source>liet een herinnering achterwege</source>
        <translation>a omis un rappel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="87"/>
        <source>begon een herinnering te mailen</source>
        <translation>a commencé à envoyer un rappel par e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="88"/>
        <source>mailde een herinnering</source>
        <translation>a envoyé un rappel par e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="89"/>
        <source>kon een herinnering niet mailen</source>
        <translation>n’a pas pu envoyer un rappel par e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="90"/>
        <source>volgde een herinnering op</source>
        <translation>a suivi un rappel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="91"/>
        <source>nam een herinnering terug</source>
        <translation>a annulé un rappel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="92"/>
        <source>noteerde een wens over herinneringen</source>
        <translation>a noté un souhait sur les rappels</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="93"/>
        <source>wijzigde hoe er herinnerd wordt</source>
        <translation>a modifié la manière de rappeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="94"/>
        <source>stelde de mailserver in</source>
        <translation>a réglé le serveur de messagerie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="95"/>
        <source>stuurde een proefbericht</source>
        <translation>a envoyé un message d’essai</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="112"/>
        <source>boekte bewust dubbel</source>
        <translation>a réservé deux fois, sciemment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="103"/>
        <source>gaf een plaats in een groep</source>
        <translation>a donné une place dans un groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="104"/>
        <source>nam een plaats in een groep terug</source>
        <translation>a repris une place dans un groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="105"/>
        <source>verwacht iemand in een groep</source>
        <translation>a remis quelqu’un à «&#xa0;attendu&#xa0;» dans un groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="106"/>
        <source>noteerde: kwam naar de groep</source>
        <translation>a noté&#xa0;: présence au groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="109"/>
        <source>noteerde: kwam niet naar de groep</source>
        <translation>a noté&#xa0;: absence au groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="111"/>
        <source>noteerde: verontschuldigd voor de groep</source>
        <translation>a noté&#xa0;: absence excusée au groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="145"/>
        <source>koppelde een agenda op een server</source>
        <translation>a relié un agenda sur un serveur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="146"/>
        <source>vergat een agenda op een server</source>
        <translation>a oublié un agenda sur un serveur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="147"/>
        <source>zette gesprekken op een agendaserver</source>
        <translation>a mis des entretiens sur un serveur d’agenda</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="129"/>
        <source>wijzigde hoe het huis ontvangt</source>
        <translation>a modifié la manière d’accueillir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="137"/>
        <source>gaf dagdelen in het rooster</source>
        <translation>a attribué des parties de journée dans le planning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="138"/>
        <source>nam dagdelen in het rooster terug</source>
        <translation>a repris des parties de journée dans le planning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="139"/>
        <source>koos de verbindingstherapeut</source>
        <translation>a choisi le thérapeute de liaison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="140"/>
        <source>deelde de dagen anders in</source>
        <translation>a réparti les jours autrement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="141"/>
        <source>zette het rooster op papier</source>
        <translation>a mis le planning sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="271"/>
        <source>wijzigde de termijnen van verwijzingen</source>
        <translation>a modifié les délais des orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="277"/>
        <source>legde twee partners samen</source>
        <translation>a fusionné deux partenaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="278"/>
        <source>haalde twee partners weer uit elkaar</source>
        <translation>a séparé deux partenaires fusionnés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="280"/>
        <source>las een partner in</source>
        <translation>a importé un partenaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="281"/>
        <source>nam een invoer van partners terug</source>
        <translation>a annulé un import de partenaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="211"/>
        <source>voegde een bijlage toe</source>
        <translation>a ajouté une annexe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="212"/>
        <source>haalde een bijlage weg</source>
        <translation>a retiré une annexe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="213"/>
        <source>noemde een bijlage anders</source>
        <translation>a renommé une annexe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="214"/>
        <source>zette bijlagen in een andere volgorde</source>
        <translation>a changé l’ordre des annexes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="215"/>
        <source>bewaarde een kopie van een bijlage</source>
        <translation>a enregistré une copie d’une annexe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="239"/>
        <source>nam een verwijsbrief van elders aan</source>
        <translation>a reçu une lettre d’orientation d’ailleurs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="258"/>
        <source>bekeek een ontvangen brief</source>
        <translation>a consulté une lettre reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="259"/>
        <source>opende een ontvangen brief</source>
        <translation>a ouvert une lettre reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="218"/>
        <source>bewaarde een kopie van een brief met een wachtwoord</source>
        <translation>a enregistré une copie d’une lettre avec mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="221"/>
        <source>wijzigde wie voor een handtekening mag instaan</source>
        <translation>a modifié qui peut se porter garant d’une signature</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="107"/>
        <source>noteerde: kwam te laat naar de groep</source>
        <translation>a noté&#xa0;: retard au groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="108"/>
        <source>verbeterde hoe laat iemand kwam</source>
        <translation>a corrigé l’heure d’une arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="305"/>
        <source>wijzigde de tekst van een brief</source>
        <translation>a modifié le texte d’une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="244"/>
        <source>haalde een antwoord weer weg</source>
        <translation>a supprimé une réponse reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="252"/>
        <source>haalde een bestand weer weg bij een verwijzing</source>
        <translation>a retiré un fichier d’une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="243"/>
        <source>nam een antwoord van elders op</source>
        <translation>a enregistré une réponse venue d’ailleurs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="255"/>
        <source>trok een verwijzing in, nog niet bevestigd</source>
        <translation>a retiré une orientation, pas encore confirmé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="249"/>
        <source>voegde een bestand toe aan een verwijzing</source>
        <translation>a ajouté un fichier à une orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="110"/>
        <source>drukte de aanwezigheid van een groep af</source>
        <translation>a imprimé les présences d’un groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="224"/>
        <source>kopieerde een lijst</source>
        <translation>a copié une liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="207"/>
        <source>noteerde een antwoord op een brief</source>
        <translation>a noté une réponse à une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="208"/>
        <source>nam een antwoord op een brief terug</source>
        <translation>a annulé une réponse à une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="227"/>
        <source>maakte een versie van een formulier</source>
        <translation>a fait une version d’un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="231"/>
        <source>zei wie welk deel van een formulier leest</source>
        <translation>a dit qui lit quelle partie d’un formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="267"/>
        <source>wijzigde of de gesprekken doorgaan tot de partner start</source>
        <translation>a modifié si les entretiens continuent jusqu’au début chez le partenaire</translation>
    </message>
</context>
<context>
    <name>AroundRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_row.py" line="36"/>
        <source>gezien: {paper}</source>
        <translation>vu&#xa0;: {paper}</translation>
    </message>
</context>
<context>
    <name>AroundSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="25"/>
        <source>Rond deze persoon</source>
        <translation>Autour de cette personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="26"/>
        <source>Aangemeld door</source>
        <translation>Demande faite par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="26"/>
        <source>bv. zelf, school, CLB, huisarts</source>
        <translation>p. ex. soi-même, école, CLB, médecin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="27"/>
        <source>Let op, voor iedereen aan de balie</source>
        <translation>Attention, pour tout l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="40"/>
        <source>Nog iemand</source>
        <translation>Encore quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="29"/>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="41"/>
        <source>Mantelzorger</source>
        <translation>Aidant proche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="31"/>
        <source>ja, mantelzorger</source>
        <translation>oui, aidant proche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="32"/>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="38"/>
        <source>Zorgt voor</source>
        <translation>Prend soin de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="39"/>
        <source>Mensen rond deze persoon</source>
        <translation>Entourage de cette personne</translation>
    </message>
</context>
<context>
    <name>AuthorityFields</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="32"/>
        <source>beslist niet in de plaats van de persoon</source>
        <translation>ne décide pas à la place de la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="34"/>
        <source>Mag beslissen of tekenen als</source>
        <translation>Peut décider ou signer comme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="37"/>
        <source>Vanaf</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="38"/>
        <source>Tot en met</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="40"/>
        <source>Gezien document</source>
        <translation>Document vu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="40"/>
        <source>bv. geboorteakte, vonnis van 12/3/2026</source>
        <translation>p. ex. acte de naissance, jugement du 12/3/2026</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="88"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>Cette date n’est pas claire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="93"/>
        <source>Dit is vóór het begin.</source>
        <translation>C’est avant le début.</translation>
    </message>
</context>
<context>
    <name>CapacitySection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="25"/>
        <source>Zelf beslissen</source>
        <translation>Décider soi-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="27"/>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="40"/>
        <source>Bekwaam geacht om zelf te beslissen</source>
        <translation>Capacité de décider</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="29"/>
        <source>bekwaam geacht</source>
        <translation>capacité reconnue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="30"/>
        <source>niet bekwaam geacht</source>
        <translation>capacité non reconnue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="37"/>
        <source>Door wie</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="38"/>
        <source>Wanneer beoordeeld</source>
        <translation>Date de l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="39"/>
        <source>Waarop steunt dat</source>
        <translation>Sur quelle base</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="67"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>Cette date n’est pas claire.</translation>
    </message>
</context>
<context>
    <name>ClosedFile</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="29"/>
        <source>Waarom heb je dit dossier nu nodig?</source>
        <translation>Pourquoi avez-vous besoin de ce dossier maintenant&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="31"/>
        <source>bv. de huisarts belt over een opname; de therapeut is er vandaag niet</source>
        <translation>p. ex. le médecin généraliste appelle pour une hospitalisation&#xa0;; le thérapeute est absent aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="33"/>
        <source>Open met deze reden</source>
        <translation>Ouvrir avec ce motif</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="38"/>
        <source>Dit dossier is afgeschermd</source>
        <translation>Ce dossier est protégé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="43"/>
        <source>Het is van iemand die hier werkt of bekend is, of de persoon vroeg het zelf. Wie erin moet om te helpen, kan erin: de reden komt in het boek, de coördinator ziet ze, en de persoon ook bij de vraag wie het dossier zag. Daarna staat het acht uur open, alleen voor jou.</source>
        <translation>C’est celui d’une personne qui travaille ici ou qui y est connue, ou la personne l’a demandé elle-même. Si vous devez y entrer pour aider, vous le pouvez&#xa0;: le motif est noté dans le registre, la coordination le voit, et la personne aussi si elle demande qui a vu le dossier. Il reste ensuite ouvert huit heures, pour vous seulement.</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="40"/>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="54"/>
        <source>Uitschrijven</source>
        <translation>Désinscrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="45"/>
        <source>De laatste dag van een maand, ten laatste {day}.</source>
        <translation>Le dernier jour d’un mois, au plus tard {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="47"/>
        <source>Laatste dag onder forfait</source>
        <translation>Dernier jour au forfait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="49"/>
        <source>Wie besliste</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="50"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="51"/>
        <source>Kies een code, of typ de code die je ziekenfonds vraagt.</source>
        <translation>Choisissez un code, ou tapez celui que demande votre mutualité.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="56"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="96"/>
        <source>Wat is de laatste dag?</source>
        <translation>Quel est le dernier jour&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="97"/>
        <source>Wie besliste?</source>
        <translation>Qui a décidé&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="98"/>
        <source>Waarom?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Comings</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="12"/>
        <source>{count} × niet gekomen, voorbije jaar</source>
        <translation>absences en un an&#xa0;: {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="13"/>
        <source>{count} × zelf afgezegd</source>
        <translation>{count} × décommandé par la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="14"/>
        <source>{count} × door ons afgezegd</source>
        <translation>{count} × décommandé par nous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="15"/>
        <source>{count} × te laat</source>
        <translation>{count} × retard</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/find_people.py" line="44"/>
        <source>{people}</source>
        <translation>{people}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="39"/>
        <source>Nieuw akkoord</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="43"/>
        <source>naam van de dienst of persoon</source>
        <translation>nom du service ou de la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="44"/>
        <source>Met wie</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="47"/>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="63"/>
        <source>Wat mag gedeeld worden</source>
        <translation>Ce qui peut être partagé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="49"/>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="64"/>
        <source>Hoe gegeven</source>
        <translation>Donné comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="51"/>
        <source>mondeling</source>
        <translation>oral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="52"/>
        <source>op papier</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="53"/>
        <source>door iemand anders</source>
        <translation>par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="56"/>
        <source>Door wie</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="59"/>
        <source>Geldt tot</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="59"/>
        <source>leeg: tot het ingetrokken wordt</source>
        <translation>vide&#xa0;: jusqu’au retrait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="62"/>
        <source>Akkoord noteren</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="133"/>
        <source>Met wie mag er gedeeld worden?</source>
        <translation>Avec qui peut-on partager&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="135"/>
        <source>Wie gaf het akkoord?</source>
        <translation>Qui a donné l’accord&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="151"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>Cette date n’est pas claire.</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="40"/>
        <source>Wat mag gedeeld worden</source>
        <translation>Ce qui peut être partagé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="58"/>
        <source>Nog geen akkoord. Zonder akkoord verlaat niets dit huis.</source>
        <translation>Pas encore d’accord. Sans accord, rien ne quitte cette maison.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="69"/>
        <source>zonder bestemming</source>
        <translation>sans destinataire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="72"/>
        <source>{day}, door {who} · genoteerd door {noted}</source>
        <translation>{day}, par {who} · noté par {noted}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="74"/>
        <source>{day}, door {who} · geldt tot {until} · genoteerd door {noted}</source>
        <translation>{day}, par {who} · valable jusqu’au {until} · noté par {noted}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="88"/>
        <source>ingetrokken</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="92"/>
        <source>voorbij</source>
        <translation>passé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="94"/>
        <source>geldt</source>
        <translation>valable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="95"/>
        <source>Akkoord intrekken</source>
        <translation>Retirer l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="136"/>
        <source>Akkoord genoteerd.</source>
        <translation>Accord noté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="149"/>
        <source>Akkoord ingetrokken.</source>
        <translation>Accord retiré.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="23"/>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="24"/>
        <source>Haal dit contact weg</source>
        <translation>Retirer ce contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="28"/>
        <source>gsm, sms mag</source>
        <translation>gsm, SMS permis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="29"/>
        <source>telefoon</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="30"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="33"/>
        <source>Soort contact</source>
        <translation>Type de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="35"/>
        <source>Nummer of adres</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="36"/>
        <source>nummer of adres</source>
        <translation>numéro ou adresse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="38"/>
        <source>Afspraak bij dit contact</source>
        <translation>Consigne pour ce contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="39"/>
        <source>bv. sms na 16 u, neutraal bericht</source>
        <translation>p. ex. SMS après 16 h, message neutre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="40"/>
        <source>niet gebruiken</source>
        <translation>ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="41"/>
        <source>Dit contact is niet veilig</source>
        <translation>Ce contact n’est pas sûr</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="73"/>
        <source>Dit is geen e-mailadres.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="76"/>
        <source>Dit is geen telefoonnummer.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="79"/>
        <source>Vul het nummer of het adres in, of haal dit contact weg.</source>
        <translation>Indiquez le numéro ou l’adresse, ou retirez ce contact.</translation>
    </message>
</context>
<context>
    <name>ContractCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="44"/>
        <source>Referentie van het ziekenfonds</source>
        <translation>Référence de la mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="47"/>
        <source>Referentie bewaren</source>
        <translation>Enregistrer la référence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="69"/>
        <source>Nu staat er: {reference}</source>
        <translation>Il y a maintenant&#xa0;: {reference}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="74"/>
        <source>vanaf {start}</source>
        <translation>à partir du {start}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="75"/>
        <source>{start} tot en met {end}</source>
        <translation>du {start} au {end} inclus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="80"/>
        <source>geannuleerd</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="82"/>
        <source>afgelopen</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="84"/>
        <source>loopt af</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="86"/>
        <source>begint nog</source>
        <translation>à venir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="87"/>
        <source>ingeschreven</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="91"/>
        <source>getekend op {day} door {who}, {how}</source>
        <translation>signé le {day} par {who}, {how}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="95"/>
        <source>proefperiode</source>
        <translation>période d’essai</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="97"/>
        <source>{decision} · {reason}</source>
        <translation>{decision} · {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="107"/>
        <source>Inschrijving annuleren</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="110"/>
        <source>Uitschrijven</source>
        <translation>Désinscrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="119"/>
        <source>Schrijf bevestiging</source>
        <translation>Écrire la confirmation</translation>
    </message>
</context>
<context>
    <name>DeceasedSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="21"/>
        <source>Overlijden</source>
        <translation>Décès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="22"/>
        <source>dag, maand of jaar; “ja” als de dag niet gekend is. Leeg zolang iemand leeft.</source>
        <translation>jour, mois ou année&#xa0;; «&#xa0;oui&#xa0;» si le jour n’est pas connu. Vide tant que la personne est en vie.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="23"/>
        <source>Overleden op</source>
        <translation>Décès le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="34"/>
        <source>ja</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="40"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="41"/>
        <source>Zoals het was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="91"/>
        <source>Wat je hier typte staat er nog; het is niet bewaard.</source>
        <translation>Ce que vous avez tapé est encore là&#xa0;; ce n’est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="160"/>
        <source>Gegevens bewaard.</source>
        <translation>Données enregistrées.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="42"/>
        <source>Lees eID…</source>
        <translation>Lire l’eID…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="177"/>
        <source>{name}: niet bewaard.</source>
        <translation>{name}&#xa0;: non enregistré.</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="49"/>
        <source>Misschien dezelfde persoon</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="51"/>
        <source>Kies zelf twee dossiers</source>
        <translation>Choisir soi-même deux dossiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="65"/>
        <source>Twee dossiers van dezelfde persoon</source>
        <translation>Deux dossiers de la même personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="114"/>
        <source>{done} van {total} bekeken…</source>
        <translation>{done} sur {total} examinés…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="126"/>
        <source>Probeer opnieuw</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="153"/>
        <source>Twee personen: ze worden niet meer samen getoond.</source>
        <translation>Deux personnes&#xa0;: elles ne sont plus montrées ensemble.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="157"/>
        <source>Ze kunnen weer samen getoond worden.</source>
        <translation>Elles peuvent à nouveau être montrées ensemble.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="161"/>
        <source>Zoek het ene dossier, daarna het andere.</source>
        <translation>Cherchez un dossier, puis l’autre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="168"/>
        <source>{name} en …</source>
        <translation>{name} et …</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="197"/>
        <source>Niemand lijkt twee dossiers te hebben.</source>
        <translation>Personne ne semble avoir deux dossiers.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="207"/>
        <source>1 paar</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="208"/>
        <source>{count} paren</source>
        <translation>{count} paires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="211"/>
        <source>Bekeken: twee personen</source>
        <translation>Examiné&#xa0;: deux personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="214"/>
        <source>{by}, {day}</source>
        <translation>{by}, {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="217"/>
        <source>Toch opnieuw bekijken</source>
        <translation>Réexaminer quand même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="218"/>
        <source>Toch opnieuw bekijken: {names}</source>
        <translation>Réexaminer quand même&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>EidDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="47"/>
        <source>Lees eID</source>
        <translation>Lire l’eID</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="53"/>
        <source>Uit een .eid-bestand…</source>
        <translation>D’un fichier .eid…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="54"/>
        <source>Lees de kaart</source>
        <translation>Lire la carte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="55"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="56"/>
        <source>Neem over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="76"/>
        <source>De kaart wordt gelezen. Laat ze zitten.</source>
        <translation>Lecture de la carte. Laissez-la en place.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="105"/>
        <source>Kies een .eid-bestand</source>
        <translation>Choisir un fichier .eid</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="104"/>
        <source>Identiteitskaart (*.eid)</source>
        <translation>Carte d’identité (*.eid)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="104"/>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="115"/>
        <source>Alles van de kaart staat er al zo.</source>
        <translation>Tout ce qui est sur la carte y est déjà.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="118"/>
        <source>Niets wordt overschreven zonder dat je het aankruist.</source>
        <translation>Rien n’est remplacé sans que vous le cochiez.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="121"/>
        <source>In het formulier</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="121"/>
        <source>Op de kaart</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="192"/>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>Numéro de registre national ou BIS</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="193"/>
        <source>Straat, nummer en bus</source>
        <translation>Rue, numéro et boîte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="194"/>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="195"/>
        <source>Gemeente</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="39"/>
        <source>Nieuw contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="44"/>
        <source>Getekend op</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="45"/>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="59"/>
        <source>Wie tekende</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="114"/>
        <source>de persoon zelf</source>
        <translation>la personne elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="113"/>
        <source>ouder of voogd</source>
        <translation>parent ou tuteur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="46"/>
        <source>Naam van wie tekende</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="49"/>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="62"/>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="52"/>
        <source>Proefperiode</source>
        <translation>Période d’essai</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="52"/>
        <source>proefperiode</source>
        <translation>période d’essai</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="55"/>
        <source>Inschrijven</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="149"/>
        <source>Zorg onder forfait vanaf {day}.</source>
        <translation>Soins au forfait à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="153"/>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 5/11.</source>
        <translation>Cette date n’est pas claire. Écrivez par exemple 5/11.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="159"/>
        <source>Wanneer werd het contract getekend?</source>
        <translation>Quand le contrat a-t-il été signé&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="161"/>
        <source>Wie tekende het contract?</source>
        <translation>Qui a signé le contrat&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="111"/>
        <source>iemand voor deze persoon</source>
        <translation>quelqu’un pour cette personne</translation>
    </message>
</context>
<context>
    <name>EnrolmentTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="113"/>
        <source>Nog geen contract met dit centrum.</source>
        <translation>Pas encore de contrat avec ce centre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="145"/>
        <source>Ingeschreven.</source>
        <translation>Inscription faite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="150"/>
        <source>Deze inschrijving annuleren?</source>
        <translation>Annuler cette inscription&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="151"/>
        <source>Inschrijving annuleren</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="153"/>
        <source>Het forfait begint dan niet. Opnieuw inschrijven kan.</source>
        <translation>Le forfait ne commence alors pas. Une nouvelle inscription est possible.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="169"/>
        <source>Inschrijving geannuleerd.</source>
        <translation>Inscription annulée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="195"/>
        <source>Uitgeschreven.</source>
        <translation>Désinscription faite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="216"/>
        <source>Referentie bewaard.</source>
        <translation>Référence enregistrée.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="104"/>
        <source>niet elk contact is veilig</source>
        <translation>certains contacts ne sont pas sûrs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="129"/>
        <source>bij {therapist}</source>
        <translation>chez {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="131"/>
        <source>{had} van ± {usual} gesprekken</source>
        <translation>{had} sur ± {usual} entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="134"/>
        <source>{talks} + {count} in groep</source>
        <translation>{talks} + {count} en groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="162"/>
        <source>{age} jaar</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="168"/>
        <source>via {referrer}</source>
        <translation>via {referrer}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="152"/>
        <source>terugkijken: {day}</source>
        <translation>bilan&#xa0;: {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="148"/>
        <source>tot {service} begint</source>
        <translation>en attendant {service}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="129"/>
        <source>traject</source>
        <translation>trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="131"/>
        <source>{had} gesprekken gehad</source>
        <translation>{had} entretiens déjà eus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="86"/>
        <source>Opnieuw contacteren</source>
        <translation>Recontacter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="87"/>
        <source>Niet komen kost niets. Vraag hoe het gaat, en spreek iets nieuws af.</source>
        <translation>Une absence ne coûte rien. Demandez comment ça va et convenez d’un nouveau moment.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="160"/>
        <source>werd {age} jaar</source>
        <translation>décès à {age} ans</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="113"/>
        <source>Overzicht</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="114"/>
        <source>Gegevens</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="115"/>
        <source>Inschrijving</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="116"/>
        <source>Intakes</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="117"/>
        <source>Afspraken</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="118"/>
        <source>Verwijzingen en brieven</source>
        <translation>Orientations et lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="119"/>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="122"/>
        <source>Akkoord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="123"/>
        <source>Wie zag dit dossier</source>
        <translation>Qui a vu ce dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="120"/>
        <source>Rechten</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="121"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Hanging</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="28"/>
        <source>ander gegeven</source>
        <translation>autre donnée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="29"/>
        <source>andere gegevens</source>
        <translation>autres données</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="36"/>
        <source>afspraak</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="37"/>
        <source>afspraken</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="40"/>
        <source>akkoord</source>
        <translation>accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="41"/>
        <source>akkoorden</source>
        <translation>accords</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="44"/>
        <source>inschrijving</source>
        <translation>inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="45"/>
        <source>inschrijvingen</source>
        <translation>inscriptions</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="48"/>
        <source>formulier dat nog niet af is</source>
        <translation>formulaire pas encore terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="49"/>
        <source>formulieren die nog niet af zijn</source>
        <translation>formulaires pas encore terminés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="52"/>
        <source>ondertekend formulier</source>
        <translation>formulaire signé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="53"/>
        <source>ondertekende formulieren</source>
        <translation>formulaires signés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="56"/>
        <source>brief</source>
        <translation>lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="57"/>
        <source>brieven</source>
        <translation>lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="60"/>
        <source>brief in de maak</source>
        <translation>lettre en préparation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="61"/>
        <source>brieven in de maak</source>
        <translation>lettres en préparation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="76"/>
        <source>verwijzing</source>
        <translation>orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="77"/>
        <source>verwijzingen</source>
        <translation>orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="80"/>
        <source>keer aan de balie</source>
        <translation>passage à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="81"/>
        <source>keren aan de balie</source>
        <translation>passages à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="84"/>
        <source>notitie</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="85"/>
        <source>notities</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="93"/>
        <source>gegeven over rechten</source>
        <translation>donnée sur les droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="94"/>
        <source>gegevens over rechten</source>
        <translation>données sur les droits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="101"/>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="102"/>
        <source>plannen</source>
        <translation>plans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="105"/>
        <source>poging tot contact</source>
        <translation>tentative de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="106"/>
        <source>pogingen tot contact</source>
        <translation>tentatives de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="129"/>
        <source>mantelzorger</source>
        <translation>aidant proche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="130"/>
        <source>mantelzorgers</source>
        <translation>aidants proches</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="109"/>
        <source>plaats op de wachtlijst</source>
        <translation>place sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="110"/>
        <source>plaatsen op de wachtlijst</source>
        <translation>places sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="117"/>
        <source>belofte om terug te bellen</source>
        <translation>promesse de rappeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="118"/>
        <source>beloftes om terug te bellen</source>
        <translation>promesses de rappeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="113"/>
        <source>traject</source>
        <translation>trajet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="114"/>
        <source>trajecten</source>
        <translation>trajets</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="121"/>
        <source>herinnering</source>
        <translation>rappel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="122"/>
        <source>herinneringen</source>
        <translation>rappels</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="125"/>
        <source>wens over herinneringen</source>
        <translation>souhait sur les rappels</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="126"/>
        <source>wensen over herinneringen</source>
        <translation>souhaits sur les rappels</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="64"/>
        <source>bijlage</source>
        <translation>annexe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="65"/>
        <source>bijlagen</source>
        <translation>annexes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="72"/>
        <source>ontvangen brief</source>
        <translation>lettre reçue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="73"/>
        <source>ontvangen brieven</source>
        <translation>lettres reçues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="68"/>
        <source>antwoord op een brief</source>
        <translation>réponse à une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="69"/>
        <source>antwoorden op brieven</source>
        <translation>réponses à des lettres</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="33"/>
        <source>Gezin</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="43"/>
        <source>Wie woont hier ook?</source>
        <translation>Qui d’autre vit ici&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="44"/>
        <source>Nog iemand</source>
        <translation>Encore quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="45"/>
        <source>Nog iemand van het gezin</source>
        <translation>Ajouter un membre du ménage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="40"/>
        <source>Niemand anders.</source>
        <translation>Personne d’autre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="115"/>
        <source>Gezin bijgewerkt.</source>
        <translation>Ménage mis à jour.</translation>
    </message>
</context>
<context>
    <name>HouseholdRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_row.py" line="32"/>
        <source>{name} woont hier niet meer</source>
        <translation>{name} ne vit plus ici</translation>
    </message>
</context>
<context>
    <name>InsuranceSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="25"/>
        <source>Ziekenfonds en verzekering</source>
        <translation>Mutualité et assurance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="26"/>
        <source>drie cijfers van de klever</source>
        <translation>trois chiffres de la vignette</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="27"/>
        <source>Ziekenfonds</source>
        <translation>Mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="28"/>
        <source>Inschrijvingsnummer</source>
        <translation>Numéro d’affiliation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="29"/>
        <source>Medische kaart van het OCMW</source>
        <translation>Carte médicale du CPAS</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="29"/>
        <source>nummer</source>
        <translation>numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="30"/>
        <source>Vorige huisarts</source>
        <translation>Généraliste précédent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="32"/>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="36"/>
        <source>Verhoogde tegemoetkoming</source>
        <translation>Intervention majorée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="33"/>
        <source>ja, VT</source>
        <translation>oui, BIM</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="33"/>
        <source>geen VT</source>
        <translation>sans BIM</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="19"/>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="20"/>
        <source>Haal deze taal weg</source>
        <translation>Retirer cette langue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="23"/>
        <source>kies een taal</source>
        <translation>choisir une langue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="24"/>
        <source>Taal</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="25"/>
        <source>voorkeur voor het gesprek</source>
        <translation>préférée pour l’entretien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="26"/>
        <source>tolk gewenst</source>
        <translation>interprète souhaité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="48"/>
        <source>Kies een taal, of haal deze rij weg.</source>
        <translation>Choisissez une langue, ou retirez cette ligne.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="23"/>
        <source>Taal en toegankelijkheid</source>
        <translation>Langue et accessibilité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="26"/>
        <source>Wat heb je nodig</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="31"/>
        <source>Wat is nodig om te kunnen komen?</source>
        <translation>Que faut-il pour pouvoir venir&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="24"/>
        <source>Taal toevoegen</source>
        <translation>Ajouter une langue</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="31"/>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="96"/>
        <source>Voor het ziekenfonds</source>
        <translation>Pour la mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="36"/>
        <source>Kopieer</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="50"/>
        <source>Nog nodig: {fields}.</source>
        <translation>Encore nécessaire&#xa0;: {fields}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="51"/>
        <source>Alles is er om over te typen.</source>
        <translation>Tout y est&#xa0;: il n’y a plus qu’à recopier.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="58"/>
        <source>onvolledig</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="62"/>
        <source>Familienaam</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="63"/>
        <source>Voornaam</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="64"/>
        <source>Geslacht op papieren</source>
        <translation>Sexe sur les papiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="65"/>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>Numéro de registre national ou BIS</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="66"/>
        <source>Ziekenfonds</source>
        <translation>Mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="67"/>
        <source>Inschrijvingsnummer</source>
        <translation>Numéro d’affiliation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="68"/>
        <source>Rijksregisternummer, of ziekenfonds met nummer</source>
        <translation>Numéro de registre national, ou mutualité avec numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="69"/>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="70"/>
        <source>Proefperiode</source>
        <translation>Période d’essai</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="71"/>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="72"/>
        <source>Referentie van het ziekenfonds</source>
        <translation>Référence de la mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="73"/>
        <source>Einde</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="74"/>
        <source>Wie besliste</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="75"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="84"/>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="85"/>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="86"/>
        <source>vrouw</source>
        <translation>femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="87"/>
        <source>man</source>
        <translation>homme</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="49"/>
        <source>Eén dossier maken</source>
        <translation>Faire un seul dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="50"/>
        <source>Voeg samen</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="51"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="120"/>
        <source>{gone} ging op in {kept}.</source>
        <translation>Le dossier {gone} est maintenant dans {kept}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="126"/>
        <source>Opnieuw lezen</source>
        <translation>Relire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="138"/>
        <source>Kies eerst wat blijft: {field}.</source>
        <translation>Choisissez d’abord ce qui reste&#xa0;: {field}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="162"/>
        <source>Wat blijft</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="165"/>
        <source>Beide dossiers zeggen overal hetzelfde.</source>
        <translation>Les deux dossiers disent partout la même chose.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="168"/>
        <source>Voorgesteld is wat ingevuld is en, waar beide iets zeggen, wat het laatst genoteerd is.</source>
        <translation>Le programme propose ce qui est rempli et, quand les deux disent quelque chose, ce qui a été noté en dernier.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="187"/>
        <source>{field}: kies zelf welk rijksregister- of BIS-nummer geldt. Andere nummers blijven.</source>
        <translation>{field}&#xa0;: à vous de choisir le numéro de registre national ou BIS valable. Les autres numéros restent.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="198"/>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="199"/>
        <source>allebei</source>
        <translation>les deux</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="225"/>
        <source>een gezin</source>
        <translation>un ménage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="225"/>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="227"/>
        <source>(leeg)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="230"/>
        <source>Wat meegaat</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="232"/>
        <source>niets</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="233"/>
        <source>{code} blijft bestaan en heeft al: {rows}.</source>
        <translation>{code} reste et a déjà&#xa0;: {rows}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="235"/>
        <source>{code} gaat erin op en brengt mee: {rows}.</source>
        <translation>{code} y est intégré et apporte&#xa0;: {rows}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="238"/>
        <source>De code {code} vindt deze persoon ook daarna. In het dossier kan je de twee later weer uit elkaar halen.</source>
        <translation>Le code {code} retrouve cette personne par la suite aussi. Dans le dossier, vous pourrez séparer les deux plus tard.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="154"/>
        <source>Weinig wijst erop dat dit dezelfde persoon is.</source>
        <translation>Peu de choses indiquent que c’est la même personne.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="156"/>
        <source>In beide dossiers staat iets anders: {fields}.</source>
        <translation>Les deux dossiers diffèrent sur&#xa0;: {fields}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="159"/>
        <source>Voeg alleen samen als je zeker bent.</source>
        <translation>Ne fusionnez qu’en cas de certitude.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="35"/>
        <source>Samengevoegd</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="64"/>
        <source>Haal uit elkaar…</source>
        <translation>Séparer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="65"/>
        <source>Haal {code} uit elkaar</source>
        <translation>Séparer {code}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="90"/>
        <source>{code} is weer een eigen dossier.</source>
        <translation>{code} est à nouveau un dossier à part.</translation>
    </message>
</context>
<context>
    <name>NewPatient</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="54"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="55"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="184"/>
        <source>Niet ingeschreven.</source>
        <translation>Inscription non faite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="192"/>
        <source>iemand zonder naam</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="193"/>
        <source>Je was ook {name} aan het inschrijven.</source>
        <translation>Vous étiez aussi en train d’inscrire {name}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="194"/>
        <source>Ga daarmee verder</source>
        <translation>Continuer avec celle-là</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="201"/>
        <source>Dit was je aan het invullen; deze persoon is nog niet ingeschreven.</source>
        <translation>Voici ce que vous étiez en train de remplir&#xa0;; cette personne n’est pas encore inscrite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="202"/>
        <source>Begin opnieuw</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="232"/>
        <source>Wat we niet vragen</source>
        <translation>Ce qu’on ne demande pas</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="234"/>
        <source>Geen familienaam, geen adres, geen rijksregisternummer, geen ouders. Zo heeft dit huis het afgesproken.</source>
        <translation>Pas de nom de famille, pas d’adresse, pas de numéro de registre national, pas de parents. C’est ainsi convenu dans cette maison.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="242"/>
        <source>Kennen we al?</source>
        <translation>Déjà un dossier&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="250"/>
        <source>Bekijk</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="251"/>
        <source>Bekijk {name}</source>
        <translation>Voir {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="273"/>
        <source>Aan de balie staat nu deze persoon.</source>
        <translation>Cette personne est maintenant à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="56"/>
        <source>Lees eID…</source>
        <translation>Lire l’eID…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="164"/>
        <source>Ingevuld van de eID. Kijk het samen na; bewaard is het pas als je bewaart.</source>
        <translation>Rempli depuis l’eID. Vérifiez-le ensemble&#xa0;; rien n’est gardé tant que vous n’enregistrez pas.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="34"/>
        <source>Volgende stap</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="37"/>
        <source>Er is niets afgesproken.</source>
        <translation>Rien n’a été convenu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="40"/>
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="41"/>
        <source>Zoek nog een moment</source>
        <translation>Chercher un autre moment</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="33"/>
        <source>{author} · geschreven op {day} om {time}</source>
        <translation>{author} · écrit le {day} à {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="38"/>
        <source>verbetert de notitie van {day}</source>
        <translation>corrige la note du {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="41"/>
        <source>verzegeld</source>
        <translation>scellée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="51"/>
        <source>Verbeter</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="52"/>
        <source>Verbeter je notitie van {day}</source>
        <translation>Corriger votre note du {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="58"/>
        <source>Deze notitie is voor anderen verzegeld. Vraag {author} om je te laten meelezen.</source>
        <translation>Cette note est scellée pour les autres. Demandez à {author} de vous laisser la lire.</translation>
    </message>
</context>
<context>
    <name>NoteWriter</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="41"/>
        <source>Nieuwe notitie</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="49"/>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="51"/>
        <source>Gaat over</source>
        <translation>Concerne le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="54"/>
        <source>Vastleggen</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="69"/>
        <source>Toch een gewone notitie</source>
        <translation>Finalement une note ordinaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="76"/>
        <source>Alleen jij en wie je laat meelezen kunnen dit lezen; onthaal en coördinatie niet. Wat vastligt blijft zo: verbeteren doe je met een nieuwe notitie.</source>
        <translation>Lisible seulement par vous et par les collègues que vous autorisez&#xa0;: ni par l’accueil ni par la coordination. Ce qui est consigné reste tel quel&#xa0;: on le corrige par une nouvelle note.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="106"/>
        <source>Dit was je aan het schrijven; het ligt nog niet vast.</source>
        <translation>Voici ce que vous étiez en train d’écrire&#xa0;; ce n’est pas encore consigné.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="188"/>
        <source>Kladje verzegeld bewaard om {time}.</source>
        <translation>Brouillon scellé gardé à {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="200"/>
        <source>Notitie vastgelegd.</source>
        <translation>Note consignée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="222"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>Cette date n’est pas claire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="243"/>
        <source>Verbetert je notitie van {day}</source>
        <translation>Corrige votre note du {day}</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/notes_tab.py" line="121"/>
        <source>Hier staat nog geen notitie. Wat je vastlegt, komt hier te staan.</source>
        <translation>Il n’y a pas encore de note. Ce que vous consignez apparaît ici.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="49"/>
        <source>Zelfde persoon…</source>
        <translation>Même personne…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="50"/>
        <source>Zelfde persoon: {names}</source>
        <translation>Même personne&#xa0;: {names}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="52"/>
        <source>Twee personen</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="53"/>
        <source>Twee personen: {names}</source>
        <translation>Deux personnes&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="31"/>
        <source>Twee dossiers maken</source>
        <translation>Faire deux dossiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="40"/>
        <source>{name} ({code}) krijgt terug wat van dat dossier was. Wat sindsdien in de gegevens gewijzigd werd, blijft staan in het andere.</source>
        <translation>{name} ({code}) récupère ce qui était dans ce dossier. Ce qui a été modifié depuis dans les données reste dans l’autre.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="45"/>
        <source>Dit kwam erna. Kruis aan wat meegaat.</source>
        <translation>Ceci est venu après. Cochez ce qui suit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="47"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="47"/>
        <source>Haal uit elkaar</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>PatientFileView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/patient_file.py" line="51"/>
        <source>Delen van het dossier</source>
        <translation>Parties du dossier</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="20"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="21"/>
        <source>prikkelarme kamer</source>
        <translation>local calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="22"/>
        <source>brengt iemand mee</source>
        <translation>vient avec quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="23"/>
        <source>assistentiehond</source>
        <translation>chien d’assistance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="24"/>
        <source>vrouwelijke therapeut</source>
        <translation>thérapeute femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="25"/>
        <source>mannelijke therapeut</source>
        <translation>thérapeute homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="26"/>
        <source>niet in de wachtkamer</source>
        <translation>pas dans la salle d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="27"/>
        <source>eigen ingang</source>
        <translation>entrée séparée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="45"/>
        <source>naam</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="46"/>
        <source>geboortedatum of leeftijd</source>
        <translation>date de naissance ou âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="47"/>
        <source>hoe te bereiken</source>
        <translation>comment joindre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="48"/>
        <source>adres</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="49"/>
        <source>rijksregisternummer</source>
        <translation>numéro de registre national</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="50"/>
        <source>reden en vraag</source>
        <translation>motif et demande</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="51"/>
        <source>wat al gebeurde</source>
        <translation>ce qui a déjà été fait</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="52"/>
        <source>scores van formulieren</source>
        <translation>scores des formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="53"/>
        <source>gezin, school, werk</source>
        <translation>famille, école, travail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="54"/>
        <source>taal en toegankelijkheid</source>
        <translation>langue et accès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="61"/>
        <source>verwacht</source>
        <translation>attendu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="62"/>
        <source>aangekomen</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="63"/>
        <source>binnen</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="64"/>
        <source>klaar</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="65"/>
        <source>niet gekomen</source>
        <translation>absence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="66"/>
        <source>afgezegd</source>
        <translation>décommandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="85"/>
        <source>{language} · tolk gewenst</source>
        <translation>{language} · interprète souhaité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="39"/>
        <source>Roepnaam</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="40"/>
        <source>Voornaam</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="41"/>
        <source>Familienaam</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="42"/>
        <source>Naam in eigen schrift</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="43"/>
        <source>Voornaamwoorden</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="44"/>
        <source>Geboortedatum</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="45"/>
        <source>Leeftijd</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="46"/>
        <source>Leeftijd gevraagd op</source>
        <translation>Âge demandé le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="48"/>
        <source>Geslacht op papieren</source>
        <translation>Sexe sur les papiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="49"/>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="50"/>
        <source>Nummers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="51"/>
        <source>Talen</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="52"/>
        <source>Telefoon en e-mail</source>
        <translation>Téléphone et e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="53"/>
        <source>Afspraak om te bereiken</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="54"/>
        <source>Adres</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="55"/>
        <source>Streek</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="56"/>
        <source>Toegankelijkheid</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="57"/>
        <source>Mensen rond deze persoon</source>
        <translation>Entourage de cette personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="58"/>
        <source>Gezin</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="59"/>
        <source>Ziekenfonds</source>
        <translation>Mutualité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="60"/>
        <source>Aangemeld door</source>
        <translation>Demande faite par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="61"/>
        <source>Vorige huisarts</source>
        <translation>Généraliste précédent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="63"/>
        <source>Mantelzorger</source>
        <translation>Aidant proche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="64"/>
        <source>Zorgt voor</source>
        <translation>Prend soin de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="65"/>
        <source>Zelf beslissen</source>
        <translation>Décider soi-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="66"/>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="89"/>
        <source>vrouw</source>
        <translation>femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="90"/>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="91"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="92"/>
        <source>niet gekend</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="105"/>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="106"/>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="110"/>
        <source>tolk gewenst</source>
        <translation>interprète souhaité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="115"/>
        <source>niet gebruiken</source>
        <translation>ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="69"/>
        <source>mag meedenken</source>
        <translation>on peut en parler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="129"/>
        <source>bekwaam geacht</source>
        <translation>capacité reconnue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="130"/>
        <source>niet bekwaam geacht</source>
        <translation>capacité non reconnue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="39"/>
        <source>leeftijd</source>
        <translation>âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="22"/>
        <source>nooit contacteren: {name}</source>
        <translation>ne jamais contacter&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="26"/>
        <source>{what}: {name}</source>
        <translation>{what}&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="41"/>
        <source>{what}, tot {day}: voorbij</source>
        <translation>{what}, jusqu’au {day}&#xa0;: terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="43"/>
        <source>{what}: nu niet</source>
        <translation>{what}&#xa0;: pas maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="45"/>
        <source>{what} tot {day}</source>
        <translation>{what} jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="61"/>
        <source>nooit contacteren</source>
        <translation>ne jamais contacter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="64"/>
        <source>bellen mag</source>
        <translation>on peut appeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="67"/>
        <source>schrijven mag</source>
        <translation>on peut écrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="72"/>
        <source>niets over afgesproken: eerst vragen</source>
        <translation>rien de convenu&#xa0;: demander d’abord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="74"/>
        <source>niets aan vertellen</source>
        <translation>ne rien lui dire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="62"/>
        <source>Thema&apos;s</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="47"/>
        <source>Overleden</source>
        <translation>Décès</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="179"/>
        <source>open het dossier</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="175"/>
        <source>wijzig de gegevens</source>
        <translation>modifier les données</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="171"/>
        <source>terug naar de lijst</source>
        <translation>retour à la liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="192"/>
        <source>{name} heeft nu een dossier: {code}.</source>
        <translation>{name} a maintenant un dossier&#xa0;: {code}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="208"/>
        <source>Misschien dezelfde persoon</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="214"/>
        <source>Eén dossier maken</source>
        <translation>Faire un seul dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="171"/>
        <source>bewaar</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="177"/>
        <source>een stap terug</source>
        <translation>revenir en arrière</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="229"/>
        <source>Afgeschermd dossier</source>
        <translation>Dossier protégé</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_card.py" line="19"/>
        <source>Mensen rond deze persoon</source>
        <translation>Entourage de cette personne</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="47"/>
        <source>Naam, geboortedatum, nummer, telefoon of code</source>
        <translation>Nom, date de naissance, numéro, téléphone ou code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="71"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="67"/>
        <source>Geboren</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="74"/>
        <source>Leeftijd</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="76"/>
        <source>Telefoon</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="69"/>
        <source>Woonplaats</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="78"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="184"/>
        <source>Niemand gevonden. Andere schrijfwijzen worden ook bekeken.</source>
        <translation>Aucune personne trouvée. Les autres orthographes ont aussi été essayées.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="186"/>
        <source>Hier staat nog niemand.</source>
        <translation>Il n’y a encore personne ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="192"/>
        <source>ook: {found}</source>
        <translation>aussi&#xa0;: {found}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="48"/>
        <source>Naam, telefoon of code</source>
        <translation>Nom, téléphone ou code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="69"/>
        <source>Streek</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="52"/>
        <source>Misschien dezelfde persoon</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="146"/>
        <source>1 dossier</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="180"/>
        <source>de eerste {shown} · typ meer om er minder te zien</source>
        <translation>les {shown} premiers · tapez plus pour préciser</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="144"/>
        <source>de {shown} nieuwste van {count} dossiers · zoek om de andere te zien</source>
        <translation>les {shown} plus récents sur {count} · cherchez les autres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="146"/>
        <source>{count} dossiers</source>
        <translation>{count} dossiers</translation>
    </message>
</context>
<context>
    <name>ReachRuleFields</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="30"/>
        <source>bellen mag</source>
        <translation>on peut appeler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="31"/>
        <source>schrijven mag</source>
        <translation>on peut écrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="32"/>
        <source>mag meedenken</source>
        <translation>on peut en parler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="33"/>
        <source>nooit contacteren</source>
        <translation>ne jamais contacter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="37"/>
        <source>Hoe contacteren</source>
        <translation>Comment contacter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="39"/>
        <source>Wat deze persoon mag weten</source>
        <translation>Ce que cette personne peut savoir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="39"/>
        <source>waarover, bv. alleen afspraken</source>
        <translation>à quel sujet, p. ex. seulement les rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="41"/>
        <source>Adres voor brieven</source>
        <translation>Adresse pour les lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="41"/>
        <source>leeg: waar de persoon woont</source>
        <translation>vide&#xa0;: là où la personne habite</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="26"/>
        <source>Veilig bereiken</source>
        <translation>Joindre sans risque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="29"/>
        <source>Afspraak om te bereiken</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="30"/>
        <source>bv. niet bellen naar huis, sms na 16 u</source>
        <translation>p. ex. pas d’appel à la maison, SMS après 16 h</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="33"/>
        <source>verblijft ergens anders dan op het domicilie</source>
        <translation>réside ailleurs qu’à son domicile</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="36"/>
        <source>Streek</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="36"/>
        <source>postcode of ‘op kot’</source>
        <translation>code postal ou «&#xa0;en kot&#xa0;»</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="40"/>
        <source>Telefoon en e-mail</source>
        <translation>Téléphone et e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="44"/>
        <source>Straat, nummer en bus</source>
        <translation>Rue, numéro et boîte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="45"/>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="46"/>
        <source>Gemeente</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="50"/>
        <source>Verblijft in</source>
        <translation>Réside à</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="50"/>
        <source>straat, nummer en bus</source>
        <translation>rue, numéro et boîte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="51"/>
        <source>Postcode van het verblijf</source>
        <translation>Code postal de la résidence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="52"/>
        <source>Gemeente van het verblijf</source>
        <translation>Commune de la résidence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="47"/>
        <source>Land</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="53"/>
        <source>Land van het verblijf</source>
        <translation>Pays de la résidence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="41"/>
        <source>Contact toevoegen</source>
        <translation>Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>ReadersCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="33"/>
        <source>Wie leest mee</source>
        <translation>Qui lit aussi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="50"/>
        <source>Alleen jij leest wat je schrijft.</source>
        <translation>Personne d’autre ne lit ce que vous écrivez.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="51"/>
        <source>Jij en {names} lezen elkaars notities.</source>
        <translation>{names} et vous lisez mutuellement vos notes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="55"/>
        <source>Laat {name} meelezen</source>
        <translation>Permettre à {name} de lire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="64"/>
        <source>{name} laten meelezen?</source>
        <translation>Permettre à {name} de lire&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="65"/>
        <source>Laat meelezen</source>
        <translation>Permettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="68"/>
        <source>{name} leest dan alle notities die jij kan openen, van iedereen, en wat je later schrijft. Dat kan je niet terugdraaien.</source>
        <translation>{name} lira alors toutes les notes que vous pouvez ouvrir, de tout le monde, et ce que vous écrirez plus tard. Vous ne pouvez pas revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="89"/>
        <source>{name} leest voortaan mee.</source>
        <translation>{name} lit désormais aussi.</translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="24"/>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="25"/>
        <source>Haal deze persoon weg</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="28"/>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="28"/>
        <source>naam</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="30"/>
        <source>Wat deze persoon is</source>
        <translation>Ce que cette personne est</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="32"/>
        <source>Telefoon</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="32"/>
        <source>telefoon</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="33"/>
        <source>Opmerking</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="33"/>
        <source>opmerking</source>
        <translation>remarque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="83"/>
        <source>Dit is geen telefoonnummer.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="82"/>
        <source>Wie is dit? Vul een naam in, of haal deze persoon weg.</source>
        <translation>Qui est-ce&#xa0;? Indiquez un nom, ou retirez cette personne.</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="48"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="56"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="62"/>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="71"/>
        <source>Wie zag dit dossier</source>
        <translation>Qui a vu ce dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="115"/>
        <source>{count} regels</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="139"/>
        <source>{what} ({times} keer)</source>
        <translation>{what} ({times} fois)</translation>
    </message>
</context>
<context>
    <name>ShieldDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="34"/>
        <source>Dossier afschermen</source>
        <translation>Protéger le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="37"/>
        <source>Voor wie blijft het open</source>
        <translation>Pour qui il reste ouvert</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="41"/>
        <source>Waarom (mag leeg blijven)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="49"/>
        <source>Voor wie je niet aankruist, gaat dit dossier alleen open met een reden, die de coördinator ziet. Naam en afspraken blijven aan de balie zichtbaar.</source>
        <translation>Pour les collègues non cochés, ce dossier ne s’ouvre qu’avec un motif, que la coordination voit. Le nom et les rendez-vous restent visibles à l’accueil.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="55"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="56"/>
        <source>Scherm af</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="57"/>
        <source>Hef de afscherming op</source>
        <translation>Lever la protection</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/sides_table.py" line="59"/>
        <source>(leeg)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>SpeaksFor</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/speaks_for.py" line="38"/>
        <source>{name} ({what})</source>
        <translation>{name} ({what})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/speaks_for.py" line="79"/>
        <source>Gezien: {paper}.</source>
        <translation>Vu&#xa0;: {paper}.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="48"/>
        <source>Alles, nieuwste eerst</source>
        <translation>Tout, le plus récent d’abord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="56"/>
        <source>Toon</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="69"/>
        <source>alles</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="70"/>
        <source>afspraken</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="71"/>
        <source>verwijzingen</source>
        <translation>orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="72"/>
        <source>brieven</source>
        <translation>lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="73"/>
        <source>formulieren</source>
        <translation>formulaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="136"/>
        <source>afspraak</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="137"/>
        <source>akkoord</source>
        <translation>accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="138"/>
        <source>inschrijving</source>
        <translation>inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="139"/>
        <source>formulier</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="140"/>
        <source>verwijzing</source>
        <translation>orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="141"/>
        <source>brief</source>
        <translation>lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="158"/>
        <source>vanaf {start}</source>
        <translation>à partir du {start}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="76"/>
        <source>contactpogingen</source>
        <translation>tentatives de contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="142"/>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="171"/>
        <source>opnieuw op {day}</source>
        <translation>de nouveau le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="143"/>
        <source>wachtlijst</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="144"/>
        <source>herinnering</source>
        <translation>rappel</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_sheet.py" line="32"/>
        <source>Hier is nog niets gebeurd.</source>
        <translation>Rien ne s’est encore passé ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_sheet.py" line="57"/>
        <source>Toon oudere ({count})</source>
        <translation>Montrer les plus anciens ({count})</translation>
    </message>
</context>
<context>
    <name>TalksTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="62"/>
        <source>Hoe was het?</source>
        <translation>Comment c’était&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="63"/>
        <source>Laat op het einde zeggen hoe het was, zonder naam</source>
        <translation>Recueillir un avis à la fin, sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="46"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="47"/>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="48"/>
        <source>Met</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="49"/>
        <source>Kamer</source>
        <translation>Local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="50"/>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="53"/>
        <source>Afspraken</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="56"/>
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="57"/>
        <source>Er is nog niets afgesproken.</source>
        <translation>Rien n’a encore été convenu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="109"/>
        <source>Gesprekken gehad: {came} · niet gekomen: {missed}</source>
        <translation>Entretiens eus&#xa0;: {came} · absences&#xa0;: {missed}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="166"/>
        <source>{service} {number}</source>
        <translation>{service} {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="137"/>
        <source>Bewaar als kalenderbestand</source>
        <translation>Enregistrer en fichier de calendrier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="67"/>
        <source>De afspraken die komen als kalenderbestand, zonder namen</source>
        <translation>Les rendez-vous à venir en fichier de calendrier, sans noms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="137"/>
        <source>Kalender (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="66"/>
        <source>Voor de eigen kalender…</source>
        <translation>Pour son agenda…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="155"/>
        <source>1 afspraak bewaard. Geef het bestand alleen aan de persoon zelf.</source>
        <translation>1 rendez-vous enregistré. Ne donnez le fichier qu’à la personne elle-même.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="156"/>
        <source>{count} afspraken bewaard. Geef het bestand alleen aan de persoon zelf.</source>
        <translation>{count} rendez-vous enregistrés. Ne donnez le fichier qu’à la personne elle-même.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="69"/>
        <source>Herinneringen…</source>
        <translation>Rappels…</translation>
    </message>
</context>
<context>
    <name>WhoSawTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="41"/>
        <source>Hoe het boek getoond wordt</source>
        <translation>Comment le registre est montré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="42"/>
        <source>per bezoek</source>
        <translation>par visite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="42"/>
        <source>elke regel</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="67"/>
        <source>Enter of een dubbele klik toont de regels van een bezoek.</source>
        <translation>Entrée ou un double-clic montre les lignes d’une visite.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="50"/>
        <source>Wie zag dit dossier</source>
        <translation>Qui a vu ce dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="51"/>
        <source>Elke inzage en elke wijziging staat hier. Dit boek kan alleen groeien.</source>
        <translation>Chaque consultation et chaque modification est ici. Ce registre ne peut que grandir.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="54"/>
        <source>Kopie van het dossier…</source>
        <translation>Copie du dossier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="157"/>
        <source>Bewaar de kopie voor de persoon</source>
        <translation>Enregistrer la copie pour la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="157"/>
        <source>Map in één bestand (*.zip)</source>
        <translation>Répertoire en un seul fichier (*.zip)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="173"/>
        <source>Kopie gemaakt: {count} bestanden. Buiten HealthDesk is ze niet beschermd.</source>
        <translation>Copie faite&#xa0;: {count} fichiers. Hors de HealthDesk, elle n’est pas protégée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="193"/>
        <source>Bewaard als {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="57"/>
        <source>Scherm af…</source>
        <translation>Protéger…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="151"/>
        <source>Het dossier is weer open.</source>
        <translation>Le dossier est à nouveau ouvert.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="130"/>
        <source>Afgeschermd: open voor {count} collega&apos;s.</source>
        <translation>Protégé&#xa0;: ouvert pour {count} collègues.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="33"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="37"/>
        <source>Voornaam of schuilnaam</source>
        <translation>Prénom ou pseudonyme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="38"/>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="57"/>
        <source>Leeftijd</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="41"/>
        <source>bv. zij/haar, hij/hem, hen</source>
        <translation>p. ex. elle, il, autre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="44"/>
        <source>Voornaamwoorden</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="45"/>
        <source>Gender, in eigen woorden</source>
        <translation>Genre, avec ses mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="50"/>
        <source>Voornaam</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="51"/>
        <source>Familienaam</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="52"/>
        <source>Roepnaam</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="52"/>
        <source>als iemand anders genoemd wil worden</source>
        <translation>si la personne veut être appelée autrement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="53"/>
        <source>Naam in eigen schrift</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="54"/>
        <source>Geboortedatum</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="54"/>
        <source>bv. 14/3/2008, 3/2008 of 2008</source>
        <translation>p. ex. 14/3/2008, 3/2008 ou 2008</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="57"/>
        <source>als de geboortedatum niet gekend is</source>
        <translation>si la date de naissance n’est pas connue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="58"/>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>Numéro de registre national ou BIS</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="62"/>
        <source>niet gevraagd</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="63"/>
        <source>vrouw</source>
        <translation>femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="64"/>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="65"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="66"/>
        <source>niet gekend</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="70"/>
        <source>Geslacht op papieren</source>
        <translation>Sexe sur les papiers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="105"/>
        <source>vroeger nummer {number}, tot {day}</source>
        <translation>ancien numéro {number}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="146"/>
        <source>Vul een leeftijd in jaren in.</source>
        <translation>Indiquez un âge en années.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="152"/>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 14/3/2008, 3/2008 of 2008.</source>
        <translation>Cette date n’est pas claire. Écrivez par exemple 14/3/2008, 3/2008 ou 2008.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="106"/>
        <source>vroeger nummer {number}, van {first} tot {last}</source>
        <translation>ancien numéro {number}, du {first} au {last}</translation>
    </message>
</context>
</TS>
