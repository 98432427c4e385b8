<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>Backups</name>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="54" />
        <source>Back-up wordt gemaakt en nagekeken…</source>
        <translation>Sauvegarde en cours, avec vérification…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="67" />
        <source>Back-up gemaakt en bewezen terugzetbaar: {file}</source>
        <translation>Sauvegarde faite, restauration vérifiée : {file}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="72" />
        <source>Nog geen back-up gemaakt</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="77" />
        <source>Back-up {when}, bewezen terugzetbaar</source>
        <translation>Sauvegarde : {when}, restauration vérifiée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="83" />
        <source>Back-up niet gelukt</source>
        <translation>La sauvegarde a échoué</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="54" />
        <source>Zoek persoon, afspraak, partner of opdracht…</source>
        <translation>Chercher personne, rendez-vous, partenaire…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="55" />
        <source>Zoek alles</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="58" />
        <source>Gevonden</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="61" />
        <source>Niets gevonden. Probeer een ander woord, een nummer of een datum.</source>
        <translation>Rien trouvé. Essayez un autre mot, un numéro ou une date.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="126" />
        <source>Laatst bekeken</source>
        <translation>Vus récemment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="128" />
        <source>Opdrachten</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="80"/>
        <source>mensen personen dossiers</source>
        <translation>personnes gens dossiers</translation>
    </message>
    <message>
        <source>Laat zeggen hoe het was, zonder naam</source>
        <translation>Recueillir un avis, sans nom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="36" />
        <location filename="../../../healthdesk/ui/window/commands.py" line="65" />
        <source>Vergrendelen</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="38" />
        <location filename="../../../healthdesk/ui/window/commands.py" line="61" />
        <source>Sneltoetsen</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="40" />
        <location filename="../../../healthdesk/ui/window/commands.py" line="60" />
        <source>Hulp bij deze pagina</source>
        <translation>Aide pour cette page</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="52" />
        <source>Voorbeeldhuis verlaten</source>
        <translation>Quitter la maison d’exemple</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="53" />
        <source>Mijn wachtwoord wijzigen…</source>
        <translation>Modifier mon mot de passe…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="84" />
        <source>Back-up nu maken</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="90" />
        <source>Lichte kleuren</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="91" />
        <source>Donkere kleuren</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="92" />
        <source>Kleuren van het systeem</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="86" />
        <source>Misschien dezelfde persoon</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="114" />
        <source>Rooster: wie is er wanneer</source>
        <translation>Planning : qui est là et quand</translation>
    </message>
    <message>
        <source>Handtekeningen van een PDF nakijken</source>
        <translation>Vérifier les signatures d’un PDF</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="122"/>
        <source>Uitgaande brieven</source>
        <translation>Courrier sortant</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="44"/>
        <source>De handleiding is er alleen in het Nederlands.</source>
        <translation>Le manuel n’existe qu’en néerlandais.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="25" />
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="28" />
        <source>Hulp</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="30" />
        <source>Inhoud</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="31" />
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="33" />
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HouseWindow</name>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="171" />
        <source>Bewaar eerst wat je aan het typen bent.</source>
        <translation>Enregistrez d’abord ce que vous êtes en train d’écrire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="202" />
        <source>Er staat nog iets half getypt</source>
        <translation>Un texte n’est pas terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="203" />
        <source>Sluiten zonder bewaren</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="205" />
        <source>Wat niet bewaard is, gaat verloren als je nu sluit.</source>
        <translation>Ce qui n’est pas enregistré sera perdu si vous fermez maintenant.</translation>
    </message>
</context>
<context>
    <name>LockReason</name>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="32" />
        <source>Vergrendeld na {minutes} minuten zonder invoer. Wat open stond, wacht op je.</source>
        <translation>Verrouillé après {minutes} minutes sans activité. Ce qui était ouvert vous attend.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="36" />
        <source>Vergrendeld omdat de computer sliep. Wat open stond, wacht op je.</source>
        <translation>Verrouillé parce que l’ordinateur était en veille. Ce qui était ouvert vous attend.</translation>
    </message>
    <message>
        <source>Alleen wie hier werkt kan verder. Het formulier is bewaard.</source>
        <translation>Seule une personne qui travaille ici peut continuer. Le formulaire est enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="52" />
        <source>De coördinator noteerde dat je hier niet meer werkt. Het huis is voor jou dicht.</source>
        <translation>La coordination a noté que vous ne travaillez plus ici. La maison vous est fermée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="42" />
        <source>Vergrendeld. Wat open stond, wacht op je.</source>
        <translation>Verrouillé. Ce qui était ouvert vous attend.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="47" />
        <source>Het huis is teruggezet.</source>
        <translation>La maison est restaurée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="48" />
        <source>Wat hier stond, is bewaard als {file}.</source>
        <translation>Ce qui était ici est gardé sous {file}.</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="29" />
        <source>Mijn wachtwoord wijzigen</source>
        <translation>Modifier mon mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="32" />
        <source>Wachtwoord van nu</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="34" />
        <source>Nieuw wachtwoord</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="34" />
        <source>Een zin van vier of vijf woorden.</source>
        <translation>Une phrase de quatre ou cinq mots.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="36" />
        <source>Nieuw wachtwoord, nog eens</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="38" />
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="40" />
        <source>Wachtwoord wijzigen</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="43" />
        <source>Je notities en al je werk blijven zoals ze zijn. Het nieuwe geldt vanaf nu.</source>
        <translation>Vos notes et tout votre travail restent tels quels. Le nouveau vaut dès maintenant.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="55" />
        <source>Vul je wachtwoord van nu in.</source>
        <translation>Entrez votre mot de passe actuel.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="57" />
        <source>De twee nieuwe wachtwoorden zijn niet gelijk.</source>
        <translation>Les deux nouveaux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="71" />
        <source>Je nieuwe wachtwoord geldt vanaf nu.</source>
        <translation>Votre nouveau mot de passe vaut dès maintenant.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hoe was het?</source>
        <translation>Comment c’était ?</translation>
    </message>
    <message>
        <source>Tevredenheid</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="66" />
        <source>Vandaag</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="70" />
        <source>Iemand aan de balie</source>
        <translation>Quelqu’un à l’accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="88" />
        <source>Intake</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="98" />
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="102" />
        <source>Nieuwe afspraak</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="109" />
        <source>Verwijzingen</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="113" />
        <source>Nieuwe verwijzing</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="120" />
        <source>Brief</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="130" />
        <source>Sociale kaart</source>
        <translation>Carte sociale</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="134" />
        <source>Nieuwe dienst</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="140" />
        <source>Beheer</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Contacteren</source>
        <translation>Recontacter</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="121" />
        <source>Rooster</source>
        <translation>Planning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="172" />
        <source>Overzichten</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="152"/>
        <source>Uitgaande brieven</source>
        <translation>Courrier sortant</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <location filename="../../../healthdesk/ui/window/rail_item.py" line="43" />
        <source>{title}, {count} wachten</source>
        <translation>{title}, {count} en attente</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="20" />
        <source>Zoek persoon, afspraak, partner of opdracht…</source>
        <translation>Chercher personne, rendez-vous, partenaire…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="22" />
        <source>Zoek alles</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="23" />
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="28" />
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="24" />
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="27" />
        <source>Sneltoetsen</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="29" />
        <source>Op deze pagina: {page}</source>
        <translation>Sur cette page : {page}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="30" />
        <source>Overal</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="31" />
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="52" />
        <source>Zoek alles</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="53" />
        <source>Nieuw</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="54" />
        <source>Die daaronder, vanaf de elfde</source>
        <translation>Celles du dessous, à partir de la onzième</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="54" />
        <source>Pagina’s van de balk links</source>
        <translation>Pages de la barre à gauche</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="55" />
        <source>Zoek op deze pagina</source>
        <translation>Chercher sur cette page</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="56" />
        <source>Bewaren of ondertekenen</source>
        <translation>Enregistrer ou signer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="57" />
        <source>Afdrukken</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="58" />
        <source>Ongedaan maken</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="59" />
        <source>Vergrendelen</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="60" />
        <source>Hulp bij deze pagina</source>
        <translation>Aide pour cette page</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="61" />
        <source>Wijzigen</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="62" />
        <source>Een stap terug, zonder tekst te verliezen</source>
        <translation>Revenir en arrière, sans perdre de texte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="63" />
        <source>Terug en vooruit</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="61" />
        <source>Opnieuw doen wat ongedaan is gemaakt</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="32" />
        <source>voorbeeldhuis: iedereen is verzonnen</source>
        <translation>maison d’exemple : tout le monde est inventé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="34" />
        <source>Sneltoetsen</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="35" />
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="40" />
        <source>Aandacht</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="41" />
        <source>Nu maken</source>
        <translation>Faire maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="52" />
        <source>Opgeslagen {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="36" />
        <source>Terug (Alt+Links)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="38" />
        <source>Vooruit (Alt+Rechts)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="42" />
        <source>Nieuw</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="44" />
        <source>Vergrendel</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="45" />
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Kijk opnieuw</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
</TS>
