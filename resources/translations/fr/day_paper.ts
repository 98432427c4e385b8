<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>DayDialog</name>
    <message>
        <source>Bewaard als {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Daglijst op papier</source>
        <translation>Liste du jour sur papier</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Wat er naast uur, kamer en code op mag staan, koos het huis in Beheer, onder Back-ups. Wie een afgeschermd dossier heeft, staat er altijd alleen met de code op.</source>
        <translation>Ce qui peut y figurer en plus de l’heure, du local et du code se choisit dans Gestion, sous Sauvegardes. Les personnes dont le dossier est protégé n’y figurent qu’avec leur code.</translation>
    </message>
    <message>
        <source>de balie, en een blad voor elke therapeut</source>
        <translation>l’accueil, et une feuille par thérapeute</translation>
    </message>
</context>
<context>
    <name>DayPaperCard</name>
    <message>
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>De afspraken van morgen op papier</source>
        <translation>Les rendez-vous de demain sur papier</translation>
    </message>
    <message>
        <source>Dit is een voorbeeldhuis: er komt niets vanzelf in een map.</source>
        <translation>Ceci est une maison d’exemple : aucun fichier n’est créé tout seul.</translation>
    </message>
    <message>
        <source>Dit is geen uur. Schrijf bijvoorbeeld 16u30.</source>
        <translation>Ce n’est pas une heure. Écrivez par exemple 16h30.</translation>
    </message>
    <message>
        <source>Gemaakt: {file}</source>
        <translation>Créé : {file}</translation>
    </message>
    <message>
        <source>In welke map komen de lijsten?</source>
        <translation>Dans quel répertoire vont les listes ?</translation>
    </message>
    <message>
        <source>Keuze bewaren</source>
        <translation>Enregistrer le choix</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choisir un répertoire…</translation>
    </message>
    <message>
        <source>Let op: zo’n PDF is niet versleuteld. Wie de map kan openen, kan hem lezen. Kies een map die alleen het huis opent, en laat er niet meer op staan dan nodig.</source>
        <translation>Attention : un tel PDF n’est pas chiffré. Qui peut ouvrir le répertoire peut le lire. Choisissez un répertoire que seule la maison ouvre, et n’y mettez que le nécessaire.</translation>
    </message>
    <message>
        <source>Niet meer maken</source>
        <translation>Ne plus en créer</translation>
    </message>
    <message>
        <source>Nu maken</source>
        <translation>Créer maintenant</translation>
    </message>
    <message>
        <source>Op deze computer is er nog geen map voor gekozen.</source>
        <translation>Aucun répertoire n’est encore choisi pour cela sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Vanaf hoe laat</source>
        <translation>À partir de quelle heure</translation>
    </message>
    <message>
        <source>Voor de ochtend waarop het programma of het netwerk niet start: elke avond zet deze computer de afspraken van de volgende dag als PDF in een map, een lijst voor de balie en een blad voor elke therapeut. Lijsten van voorbije dagen haalt hij zelf weg.</source>
        <translation>Pour le matin où le programme ou le réseau ne démarre pas : chaque soir, cet ordinateur met les rendez-vous du lendemain en PDF dans un répertoire, une liste pour l’accueil et une feuille par thérapeute. Il retire lui-même les listes des jours passés.</translation>
    </message>
    <message>
        <source>Wat mag op een daglijst staan, naast uur, kamer en code?</source>
        <translation>Que peut contenir une liste du jour, en plus de l’heure, du local et du code ?</translation>
    </message>
    <message>
        <source>Ze komen in {folder}.</source>
        <translation>Elles vont dans {folder}.</translation>
    </message>
    <message>
        <source>bv. 16u30</source>
        <translation>p. ex. 16h30</translation>
    </message>
    <message>
        <source>de naam</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>het woord voor de balie</source>
        <translation>le message pour l’accueil</translation>
    </message>
    <message>
        <source>hoe iemand veilig te bereiken is</source>
        <translation>comment joindre la personne sans risque</translation>
    </message>
    <message>
        <source>tolk en wat iemand nodig heeft</source>
        <translation>interprète et besoins</translation>
    </message>
</context>
</TS>
