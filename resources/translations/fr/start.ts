<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>CoordinatorStep</name>
    <message>
        <source>Wie begint?</source>
        <translation>Qui commence ?</translation>
    </message>
    <message>
        <source>Jouw naam</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Ik ben ook therapeut</source>
        <translation>Je suis aussi thérapeute</translation>
    </message>
    <message>
        <source>Ik sta ook aan het onthaal</source>
        <translation>Je travaille aussi à l’accueil</translation>
    </message>
    <message>
        <source>Jij wordt coördinator: je beheert het huis en voegt daarna je collega’s toe.</source>
        <translation>Vous prenez la coordination : vous gérez la maison et ajoutez ensuite vos collègues.</translation>
    </message>
    <message>
        <source>Hoe heet je?</source>
        <translation>Quel est votre nom ?</translation>
    </message>
    <message>
        <source>Minstens {count} tekens.</source>
        <translation>Au moins {count} caractères.</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>La touche Verr. Maj est activée.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Er liep iets mis</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Dit is een fout van het programma, niet van jou. Wat je typte is bewaard en je kan verder werken. Lukt iets niet, sluit dan het programma en open het opnieuw.</source>
        <translation>C’est une erreur du programme, pas de vous. Ce que vous avez tapé est gardé et vous pouvez continuer. Si quelque chose ne marche pas, fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>Het verslag hieronder bevat geen gegevens van mensen. Stuur het gerust door.</source>
        <translation>Le rapport ci-dessous ne contient aucune donnée de personne. Vous pouvez le transmettre sans crainte.</translation>
    </message>
    <message>
        <source>Kopieer het verslag</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Verder werken</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ExistingPanel</name>
    <message>
        <source>Verbind met de server</source>
        <translation>Se connecter au serveur</translation>
    </message>
    <message>
        <source>Open een bestand…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Zet een back-up terug…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Een nieuw huis maken</source>
        <translation>Créer une nouvelle maison</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Een huis dat al bestaat</source>
        <translation>Une maison qui existe déjà</translation>
    </message>
    <message>
        <source>Staat het huis op een gedeelde server, vul dan in wat jullie coördinator je gaf.</source>
        <translation>Si la maison est sur un serveur partagé, indiquez ce que votre coordination vous a communiqué.</translation>
    </message>
    <message>
        <source>Of het staat in een bestand dat je van elders meebracht.</source>
        <translation>Ou elle se trouve dans un fichier apporté d’ailleurs.</translation>
    </message>
    <message>
        <source>Open een huis</source>
        <translation>Ouvrir une maison</translation>
    </message>
    <message>
        <source>HealthDesk-huizen (*.healthdesk)</source>
        <translation>Maisons HealthDesk (*.healthdesk)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Stap {number} van {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Maak het huis</source>
        <translation>Créer la maison</translation>
    </message>
    <message>
        <source>Het huis wordt gemaakt…</source>
        <translation>Création de la maison…</translation>
    </message>
</context>
<context>
    <name>HabitsStep</name>
    <message>
        <source>Hoe jullie werken</source>
        <translation>Votre façon de travailler</translation>
    </message>
    <message>
        <source>Wat vragen jullie over iemand?</source>
        <translation>Que demandez-vous sur une personne ?</translation>
    </message>
    <message>
        <source>naam en gegevens</source>
        <translation>nom et données</translation>
    </message>
    <message>
        <source>alleen een schuilnaam en een leeftijd</source>
        <translation>seulement un pseudonyme et un âge</translation>
    </message>
    <message>
        <source>Vanaf welke leeftijd tekent iemand zelf?</source>
        <translation>À partir de quel âge peut-on signer soi-même ?</translation>
    </message>
    <message>
        <source>Wanneer zijn jullie open?</source>
        <translation>Quand êtes-vous ouverts ?</translation>
    </message>
    <message>
        <source>Een voorstel: pas aan wat niet klopt. Leeg is gesloten.</source>
        <translation>Une proposition : adaptez ce qui ne convient pas. Vide veut dire fermé.</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>HouseStep</name>
    <message>
        <source>Jullie huis</source>
        <translation>Votre maison</translation>
    </message>
    <message>
        <source>Naam van het huis</source>
        <translation>Nom de la maison</translation>
    </message>
    <message>
        <source>Straat en nummer</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postcode en gemeente</source>
        <translation>Code postal et commune</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Naam en adres komen op jullie brieven. Later aan te passen in Beheer.</source>
        <translation>Nom et adresse figurent sur vos lettres. À modifier plus tard dans Gestion.</translation>
    </message>
    <message>
        <source>Hoe heet het huis?</source>
        <translation>Comment s’appelle la maison ?</translation>
    </message>
</context>
<context>
    <name>LookAroundPanel</name>
    <message>
        <source>Rondkijken</source>
        <translation>Visiter</translation>
    </message>
    <message>
        <source>Alle mensen in deze huizen zijn verzonnen. Klik, typ en wijzig naar hartenlust: niets hiervan raakt ooit echte gegevens.</source>
        <translation>Toutes les personnes de ces maisons sont inventées. Cliquez, tapez et modifiez à cœur joie : rien de tout cela ne touche jamais de vraies données.</translation>
    </message>
    <message>
        <source>Een TEJO-huis na zijn eerste jaar</source>
        <translation>Une maison TEJO après sa première année</translation>
    </message>
    <message>
        <source>Een wijkgezondheidscentrum met 5.000 mensen</source>
        <translation>Une maison médicale de 5 000 personnes</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Het huis wordt ingericht…</source>
        <translation>Préparation de la maison…</translation>
    </message>
    <message>
        <source>Mensen verzinnen</source>
        <translation>Création des personnes</translation>
    </message>
    <message>
        <source>Gesprekken plannen</source>
        <translation>Planification des entretiens</translation>
    </message>
</context>
<context>
    <name>NoHousePanel</name>
    <message>
        <source>Het huis gaat niet open</source>
        <translation>La maison ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Wachtwoord van de server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Van de server, niet dat van jou. Leeg als deze computer het zelf kent.</source>
        <translation>Du serveur, pas le vôtre. Vide si cet ordinateur le connaît déjà.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Een ander huis</source>
        <translation>Une autre maison</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Wachtwoord tonen</source>
        <translation>Montrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Waar staan de gegevens?</source>
        <translation>Où sont les données ?</translation>
    </message>
    <message>
        <source>op deze computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>op een gedeelde server (PostgreSQL)</source>
        <translation>sur un serveur partagé (PostgreSQL)</translation>
    </message>
    <message>
        <source>Versleuteld, in één bestand: {path}</source>
        <translation>Chiffrées, dans un seul fichier : {path}</translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Wie zelf geen coördinator is, vraagt een coördinator om een nieuw wachtwoord. De coördinator gebruikt het blad dat bij de eerste start is afgedrukt.</source>
        <translation>Vous n’êtes pas à la coordination ? Demandez-lui un nouveau mot de passe. La coordination utilise la feuille imprimée au premier démarrage.</translation>
    </message>
    <message>
        <source>Code van het herstelblad</source>
        <translation>Code de la feuille de secours</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Open met het herstelblad</source>
        <translation>Ouvrir avec la feuille</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>La touche Verr. Maj est activée.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Het huis dat nu op deze computer staat, wordt opzij gezet en niet gewist.</source>
        <translation>La maison qui est maintenant sur cet ordinateur est mise de côté et n’est pas effacée.</translation>
    </message>
    <message>
        <source>Kies een back-up…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Van om het even wie, zoals het was toen de back-up werd gemaakt; of de herstelcode.</source>
        <translation>Celui de n’importe quel collègue au moment de la sauvegarde, ou le code de secours.</translation>
    </message>
    <message>
        <source>Zet dit huis terug</source>
        <translation>Restaurer cette maison</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Een back-up terugzetten</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>{house}, back-up van {day} om {time}</source>
        <translation>{house}, sauvegarde du {day} à {time}</translation>
    </message>
    <message>
        <source>Kies een back-up</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Back-ups van HealthDesk (*.healthdesk-backup)</source>
        <translation>Sauvegardes de HealthDesk (*.healthdesk-backup)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Wordt teruggezet…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Poort</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Databank</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Gebruiker</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Wachtwoord van de server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Dit is nodig om de server te vinden.</source>
        <translation>Nécessaire pour trouver le serveur.</translation>
    </message>
    <message>
        <source>Alleen de naam van de server, bv. server.huis.be; de rest vul je hieronder in.</source>
        <translation>Seulement le nom du serveur, p. ex. serveur.maison.be ; remplissez le reste ci-dessous.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Vergeet iemand haar wachtwoord, dan opent dit blad het huis. Druk het af of bewaar het, en leg het achter slot. Wij bewaren de code nergens: zonder blad en zonder wachtwoord kan niemand nog bij de gegevens.</source>
        <translation>Si quelqu’un de la coordination oublie son mot de passe, cette feuille ouvre la maison. Imprimez-la ou enregistrez-la, et mettez-la sous clé. Nous ne gardons le code nulle part : sans cette feuille et sans mot de passe, plus personne n’a accès aux données.</translation>
    </message>
    <message>
        <source>Het herstelblad</source>
        <translation>La feuille de secours</translation>
    </message>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open het huis</source>
        <translation>Ouvrir la maison</translation>
    </message>
    <message>
        <source>Bewaar het herstelblad</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>herstelblad.pdf</source>
        <translation>feuille-de-secours.pdf</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Bewaard in {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>te raden: kies een paar losse woorden achter elkaar</source>
        <translation>facile à deviner : alignez quelques mots sans lien entre eux</translation>
    </message>
    <message>
        <source>zwak: maak er een zinnetje van</source>
        <translation>faible : faites-en une petite phrase</translation>
    </message>
    <message>
        <source>redelijk</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>sterk</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>heel sterk</source>
        <translation>très fort</translation>
    </message>
    <message>
        <source>Zo lang als je wil; een zin is beter dan een moeilijk woord.</source>
        <translation>Aussi long que vous voulez ; une phrase vaut mieux qu’un mot difficile.</translation>
    </message>
    <message>
        <source>Sterkte van het wachtwoord</source>
        <translation>Force du mot de passe</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Wachtwoord</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Wachtwoord vergeten?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Een ander huis</source>
        <translation>Une autre maison</translation>
    </message>
    <message>
        <source>In dit voorbeeldhuis is het wachtwoord: {password}</source>
        <translation>Dans cette maison d’exemple, le mot de passe est : {password}</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>La touche Verr. Maj est activée.</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welkom</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Taal van het scherm</source>
        <translation>Langue de l’écran</translation>
    </message>
    <message>
        <source>Wat voor huis is dit?</source>
        <translation>De quel type de maison s’agit-il ?</translation>
    </message>
    <message>
        <source>Wijkgezondheidscentrum</source>
        <translation>Maison médicale</translation>
    </message>
    <message>
        <source>TEJO-huis</source>
        <translation>Maison TEJO</translation>
    </message>
    <message>
        <source>Een ander huis</source>
        <translation>Une autre maison</translation>
    </message>
    <message>
        <source>Ons huis bestaat al: hier een post bij zetten</source>
        <translation>Notre maison existe déjà : ajouter un poste ici</translation>
    </message>
    <message>
        <source>Kies wat voor huis dit is.</source>
        <translation>Choisissez le type de maison.</translation>
    </message>
    <message>
        <source>Nieuwsgierig? Kijk eerst rond in een huis vol verzonnen mensen. Er gaat niets stuk.</source>
        <translation>Envie d’essayer ? Visitez d’abord une maison pleine de personnes inventées. Rien ne peut s’abîmer.</translation>
    </message>
    <message>
        <source>Eerst rondkijken met voorbeeldgegevens</source>
        <translation>Visiter d’abord avec des données d’exemple</translation>
    </message>
    <message>
        <source>Met inschrijving, ziekenfonds en volledige gegevens. Alles blijft aanpasbaar.</source>
        <translation>Avec inscription, mutualité et données complètes. Tout reste modifiable.</translation>
    </message>
    <message>
        <source>Zonder naam of adres: een schuilnaam en een leeftijd. Alles blijft aanpasbaar.</source>
        <translation>Sans nom ni adresse : un pseudonyme et un âge. Tout reste modifiable.</translation>
    </message>
    <message>
        <source>Een neutraal begin. Alles blijft aanpasbaar.</source>
        <translation>Une base neutre. Tout reste modifiable.</translation>
    </message>
</context>
</TS>
