<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>MailServerCard</name>
    <message>
        <source>Mailserver</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Zonder mailserver verstuurt de balie alles zelf. Met een mailserver gaat een e-mail weg als iemand op de knop drukt, nooit vanzelf. Wie een e-mail krijgt, ziet het adres van de afzender: kies er een dat niet zegt van welk huis het is.</source>
        <translation>Sans serveur de messagerie, l’accueil envoie tout lui-même. Avec un serveur, un e-mail part quand quelqu’un appuie sur le bouton, jamais tout seul. Qui reçoit un e-mail voit l’adresse de l’expéditeur : choisissez-en une qui ne dit pas de quelle maison il s’agit.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>leeg: dit huis verstuurt niet zelf</source>
        <translation>vide : cette maison n’envoie pas elle-même</translation>
    </message>
    <message>
        <source>Beveiliging</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>TLS van bij het begin</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>geen, op het eigen netwerk</source>
        <translation>aucune, sur le réseau interne</translation>
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
        <source>Adres van de afzender</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Proefbericht naar een adres van jezelf</source>
        <translation>Message d’essai à votre propre adresse</translation>
    </message>
    <message>
        <source>Poort</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Mailserver bewaren</source>
        <translation>Enregistrer le serveur</translation>
    </message>
    <message>
        <source>Stuur een proefbericht</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>er is er een bewaard; leeg laten houdt het</source>
        <translation>un mot de passe est enregistré ; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>er is er nog geen bewaard</source>
        <translation>aucun n’est encore enregistré</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Bewaar de mailserver eerst.</source>
        <translation>Enregistrez d’abord le serveur de messagerie.</translation>
    </message>
    <message>
        <source>De mailserver nam het proefbericht aan. Kijk of het aankomt.</source>
        <translation>Le serveur de messagerie a accepté le message d’essai. Vérifiez s’il arrive.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Kies eerst langs welke weg.</source>
        <translation>Choisissez d’abord par quelle voie.</translation>
    </message>
    <message>
        <source>Kies een afspraak in de lijst.</source>
        <translation>Choisissez un rendez-vous dans la liste.</translation>
    </message>
    <message>
        <source>Langs welke weg</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>Tekst van de herinnering</source>
        <translation>Texte du rappel</translation>
    </message>
    <message>
        <source>Wat deze persoon wil…</source>
        <translation>Ce que veut cette personne…</translation>
    </message>
    <message>
        <source>Verstuur e-mail</source>
        <translation>Envoyer l’e-mail</translation>
    </message>
    <message>
        <source>Gebeld en gezegd</source>
        <translation>Dit au téléphone</translation>
    </message>
    <message>
        <source>Boodschap gelaten</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>Kopieer tekst</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Sms gestuurd</source>
        <translation>SMS envoyé</translation>
    </message>
    <message>
        <source>E-mail gestuurd</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Kopieer nummer</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Kopieer adres</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Geen nummer of adres dat veilig is. Zeg het de volgende keer in het huis zelf.</source>
        <translation>Aucun numéro ni adresse sûrs. Dites-le sur place, la prochaine fois.</translation>
    </message>
    <message>
        <source>Deze persoon wil geen herinneringen.</source>
        <translation>Cette personne ne veut pas de rappels.</translation>
    </message>
    <message>
        <source>Herinnerd aan {moment}; daarna werd de afspraak afgezegd. Weet deze persoon het?</source>
        <translation>Rappelé : {moment}. Le rendez-vous a été décommandé ensuite. Cette personne le sait-elle ?</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>ReminderPolicyCard</name>
    <message>
        <source>Eigen woorden</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Herinneringen aan afspraken</source>
        <translation>Rappels de rendez-vous</translation>
    </message>
    <message>
        <source>Herinnert dit huis mensen aan hun afspraak?</source>
        <translation>Cette maison envoie-t-elle des rappels de rendez-vous ?</translation>
    </message>
    <message>
        <source>nee, dit huis herinnert niet</source>
        <translation>non, pas de rappels</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Staat het nummer van het huis in het bericht?</source>
        <translation>Le numéro de la maison figure-t-il dans le message ?</translation>
    </message>
    <message>
        <source>zonder nummer</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>met het nummer</source>
        <translation>avec le numéro</translation>
    </message>
    <message>
        <source>Hoeveel dagen vooraf</source>
        <translation>Combien de jours avant</translation>
    </message>
    <message>
        <source>valt dat in een weekend of op een feestdag, dan op de werkdag ervoor</source>
        <translation>si cela tombe un week-end ou un jour férié, le jour ouvrable précédent</translation>
    </message>
    <message>
        <source>Alleen langs wegen die in het dossier veilig heten, in de taal van de persoon, in neutrale woorden: niet van wie het komt en niet waarover het gaat. Wie het nummer van het huis vindt, kan opzoeken van wie het is.</source>
        <translation>Seulement par les voies notées comme sûres dans le dossier, dans la langue de la personne et en mots neutres : ni de qui cela vient, ni de quoi il s’agit. Qui voit le numéro de la maison peut chercher à qui il appartient.</translation>
    </message>
    <message>
        <source>Herinneringen bewaren</source>
        <translation>Enregistrer les rappels</translation>
    </message>
    <message>
        <source>Eigen woorden: {language}</source>
        <translation>Vos propres mots : {language}</translation>
    </message>
    <message>
        <source>met {day} en {hour}, als je wil {phone}; leeg: de woorden van het programma</source>
        <translation>avec {day} et {hour}, si vous voulez {phone} ; vide : les mots du programme</translation>
    </message>
    <message>
        <source>Dit huis heeft nog geen nummer: tot het bij Huis staat, gaat elk bericht zonder.</source>
        <translation>Cette maison n’a pas encore de numéro : tant qu’il ne figure pas sous La maison, les messages partent sans numéro.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>bellen</source>
        <translation>appeler</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>onduidelijk</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>niet aangekomen</source>
        <translation>pas arrivé</translation>
    </message>
    <message>
        <source>te doen</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>geen veilige weg</source>
        <translation>aucune voie sûre</translation>
    </message>
    <message>
        <source>onderweg</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>daarna gewijzigd</source>
        <translation>modifié ensuite</translation>
    </message>
    <message>
        <source>verstuurd</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>aangekomen</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>antwoordde</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>komt</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>vraagt een ander moment</source>
        <translation>demande un autre moment</translation>
    </message>
    <message>
        <source>komt niet</source>
        <translation>ne vient pas</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Herinneringen</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Welke</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>te doen</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>verstuurd</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>open de afspraak</source>
        <translation>ouvrir le rendez-vous</translation>
    </message>
    <message>
        <source>{count} te doen</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <source>Verstuur 1 e-mail</source>
        <translation>Envoyer 1 e-mail</translation>
    </message>
    <message>
        <source>Verstuur {count} e-mails</source>
        <translation>Envoyer {count} e-mails</translation>
    </message>
    <message>
        <source>Dit huis stuurt geen herinneringen. Een coördinator zet ze aan in Beheer, Ruimtes en uren.</source>
        <translation>Cette maison n’envoie pas de rappels. La coordination les active dans Gestion, Locaux et horaires.</translation>
    </message>
    <message>
        <source>Voor de afspraken die komen is nog niets verstuurd.</source>
        <translation>Rien n’a encore été envoyé pour les rendez-vous à venir.</translation>
    </message>
    <message>
        <source>Er is nu niemand te herinneren.</source>
        <translation>Aucun rappel à faire maintenant.</translation>
    </message>
    <message>
        <source>Genoteerd.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Herinneringen versturen</source>
        <translation>Envoi des rappels</translation>
    </message>
    <message>
        <source>Door de mailserver aanvaard: {count}.</source>
        <translation>Acceptés par le serveur de messagerie : {count}.</translation>
    </message>
    <message>
        <source>Mislukt: {count}.</source>
        <translation>Échecs : {count}.</translation>
    </message>
    <message>
        <source>Onduidelijk: {count}.</source>
        <translation>Incertains : {count}.</translation>
    </message>
    <message>
        <source>Niet begonnen: {count}.</source>
        <translation>Pas commencés : {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reminders/reminders_page.py" line="74"/>
        <source>Bevestig met een brief…</source>
        <translation>Confirmer par lettre…</translation>
    </message>
</context>
<context>
    <name>TriedCard</name>
    <message>
        <source>Wat ervan kwam</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>De lijn brak af terwijl dit onderweg was. Kijk in de mailbox van het huis of vraag het na; vanzelf gaat het niet opnieuw.</source>
        <translation>La ligne a été coupée pendant l’envoi. Regardez dans la boîte mail de la maison ou renseignez-vous ; rien ne repart tout seul.</translation>
    </message>
    <message>
        <source>Het vertrok</source>
        <translation>C’est parti</translation>
    </message>
    <message>
        <source>Het vertrok niet</source>
        <translation>Ce n’est pas parti</translation>
    </message>
    <message>
        <source>Aangekomen</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Niet aangekomen</source>
        <translation>Pas arrivé</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Herinneringen</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>wil aan afspraken herinnerd worden</source>
        <translation>veut des rappels de ses rendez-vous</translation>
    </message>
    <message>
        <source>de naam van het huis mag in het bericht</source>
        <translation>le nom de la maison peut figurer dans le message</translation>
    </message>
    <message>
        <source>Alleen langs wegen die in het dossier veilig heten. Zonder dit vinkje staat in een bericht niet van wie het komt of waarover het gaat.</source>
        <translation>Seulement par les voies notées comme sûres dans le dossier. Si cette case n’est pas cochée, un message ne dit ni de qui il vient ni de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Wat al verstuurd is</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>Afspraak van {day} {hour}</source>
        <translation>Rendez-vous du {day} à {hour}</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
</TS>
