<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AnswerBox</name>
    <message>
        <source>Soort antwoord</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Moet ingevuld worden</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Ook cijfers na de komma</source>
        <translation>Décimales aussi</translation>
    </message>
    <message>
        <source>Kleinste getal</source>
        <translation>Plus petit nombre</translation>
    </message>
    <message>
        <source>Grootste getal</source>
        <translation>Plus grand nombre</translation>
    </message>
    <message>
        <source>Bij het kleinste staat</source>
        <translation>Texte du plus petit</translation>
    </message>
    <message>
        <source>Bij het grootste staat</source>
        <translation>Texte du plus grand</translation>
    </message>
    <message>
        <source>Er hangt iets aan vast dat bij deze soort hoort.</source>
        <translation>Un élément lié à ce type en dépend.</translation>
    </message>
    <message>
        <source>Dit is geen getal.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>BandRow</name>
    <message>
        <source>verder bekijken</source>
        <translation>à approfondir</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Betekenis {number}: tot en met</source>
        <translation>Signification {number} : jusqu’à</translation>
    </message>
    <message>
        <source>Betekenis {number}</source>
        <translation>Signification {number}</translation>
    </message>
    <message>
        <source>Betekenis {number}: verder bekijken</source>
        <translation>Signification {number} : à approfondir</translation>
    </message>
    <message>
        <source>Haal betekenis {number} weg</source>
        <translation>Retirer la signification {number}</translation>
    </message>
</context>
<context>
    <name>BuilderDialog</name>
    <message>
        <source>Bouwen of bekijken</source>
        <translation>Construire ou voir</translation>
    </message>
    <message>
        <source>Bewaar als versie</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Nieuw formulier</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Nieuwe versie: {title}</source>
        <translation>Nouvelle version : {title}</translation>
    </message>
    <message>
        <source>Eigen versie van: {title}</source>
        <translation>Notre version : {title}</translation>
    </message>
    <message>
        <source>Wat er gekozen is</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Zo ziet het eruit</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Woorden in het</source>
        <translation>Mots en</translation>
    </message>
    <message>
        <source>Een stap terug (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Opnieuw (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>“{words}” is weg. Met de pijl terug bovenaan staat het er weer.</source>
        <translation>« {words} » est retiré. La flèche de retour, en haut, le fait revenir.</translation>
    </message>
    <message>
        <source>{who} bewaarde intussen versie {version}. Wat jij bouwde staat er nog; bewaar opnieuw als dat de volgende versie moet zijn. Die van {who} blijft erbij.</source>
        <translation>{who} a enregistré entre-temps la version {version}. Ce que vous avez construit est encore là ; enregistrez à nouveau si cela doit devenir la version suivante. L’autre version reste à côté.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Welke vraag</source>
        <translation>Quelle question</translation>
    </message>
    <message>
        <source>Hoe naar het antwoord gekeken wordt</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Welk antwoord</source>
        <translation>Quelle réponse</translation>
    </message>
    <message>
        <source>Welke dag</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Een voorwaarde die blijft zoals ze is.</source>
        <translation>Une condition qui reste telle quelle.</translation>
    </message>
    <message>
        <source>Haal deze voorwaarde weg</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>(kies een vraag)</source>
        <translation>(choisir une question)</translation>
    </message>
    <message>
        <source>(een vraag die weg is)</source>
        <translation>(une question disparue)</translation>
    </message>
    <message>
        <source>(kies een antwoord)</source>
        <translation>(choisir une réponse)</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <source>Wordt altijd gevraagd.</source>
        <translation>Toujours posée.</translation>
    </message>
    <message>
        <source>als dit allemaal klopt</source>
        <translation>si toutes ces conditions sont remplies</translation>
    </message>
    <message>
        <source>als één hiervan klopt</source>
        <translation>si l’une de ces conditions est remplie</translation>
    </message>
    <message>
        <source>Hoe de voorwaarden samenhangen</source>
        <translation>Lien entre les conditions</translation>
    </message>
    <message>
        <source>Alleen na een antwoord…</source>
        <translation>Seulement après une réponse…</translation>
    </message>
    <message>
        <source>Wanneer gevraagd</source>
        <translation>Quand la poser</translation>
    </message>
</context>
<context>
    <name>FormBuilder</name>
    <message>
        <source>Korte tekst</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Lange tekst</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Ja of nee</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Eén antwoord kiezen</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Meer antwoorden kiezen</source>
        <translation>Choisir plusieurs réponses</translation>
    </message>
    <message>
        <source>Getal</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Schaal</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Regel uitleg</source>
        <translation>Ligne d’explication</translation>
    </message>
    <message>
        <source>Som van de punten</source>
        <translation>Somme des points</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Ander soort vraag</source>
        <translation>Autre type de question</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is niet</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is ingevuld</source>
        <translation>est remplie</translation>
    </message>
    <message>
        <source>is niet ingevuld</source>
        <translation>n’est pas remplie</translation>
    </message>
    <message>
        <source>is minstens</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is hoogstens</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is meer dan</source>
        <translation>est supérieure à</translation>
    </message>
    <message>
        <source>is minder dan</source>
        <translation>est inférieure à</translation>
    </message>
    <message>
        <source>blijft zoals het is</source>
        <translation>reste telle quelle</translation>
    </message>
    <message>
        <source>(nog geen tekst)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>verplicht</source>
        <translation>obligatoire</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Naam van het formulier</source>
        <translation>Nom du formulaire</translation>
    </message>
    <message>
        <source>Waarvoor het dient</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Voor collega’s. Mag leeg blijven.</source>
        <translation>Pour les collègues. Peut rester vide.</translation>
    </message>
    <message>
        <source>Wordt zonder naam ingevuld, aan het einde</source>
        <translation>Se remplit sans nom, à la fin</translation>
    </message>
    <message>
        <source>Zoals een tevredenheidsvraag: de antwoorden komen in geen enkel dossier.</source>
        <translation>Comme une enquête de satisfaction : les réponses ne vont dans aucun dossier.</translation>
    </message>
    <message>
        <source>Van wie het is, blijft erbij staan: {licence}</source>
        <translation>L’origine reste indiquée : {licence}</translation>
    </message>
    <message>
        <source>Blijft zoals het is: {what}.</source>
        <translation>Reste tel quel : {what}.</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Uitleg erbij</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Klein, onder de vraag. Mag leeg blijven.</source>
        <translation>En petit, sous la question. Peut rester vide.</translation>
    </message>
    <message>
        <source>Alleen voor ons</source>
        <translation>Seulement pour nous</translation>
    </message>
    <message>
        <source>Wie het formulier zelf invult op het scherm, ziet dit niet.</source>
        <translation>La personne qui remplit elle-même le formulaire à l’écran ne voit pas ceci.</translation>
    </message>
    <message>
        <source>Voor iedereen verborgen</source>
        <translation>Caché pour tout le monde</translation>
    </message>
    <message>
        <source>Naam van dit deel</source>
        <translation>Nom de cette partie</translation>
    </message>
    <message>
        <source>Wat er staat</source>
        <translation>Texte affiché</translation>
    </message>
    <message>
        <source>Hoe de uitkomst heet</source>
        <translation>Comment s’appelle le résultat</translation>
    </message>
    <message>
        <source>Blijft zoals het is: {what}.</source>
        <translation>Reste tel quel : {what}.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sluit de andere uit</source>
        <translation>exclut les autres</translation>
    </message>
    <message>
        <source>Antwoord {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Punten voor antwoord {number}</source>
        <translation>Points pour la réponse {number}</translation>
    </message>
    <message>
        <source>Antwoord {number} sluit de andere uit</source>
        <translation>La réponse {number} exclut les autres</translation>
    </message>
    <message>
        <source>Antwoord {number} hoger</source>
        <translation>Monter la réponse {number}</translation>
    </message>
    <message>
        <source>Antwoord {number} lager</source>
        <translation>Descendre la réponse {number}</translation>
    </message>
    <message>
        <source>Haal antwoord {number} weg</source>
        <translation>Retirer la réponse {number}</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Antwoord erbij</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Ook iets in eigen woorden</source>
        <translation>Réponse libre aussi</translation>
    </message>
    <message>
        <source>Antwoorden tellen punten</source>
        <translation>Les réponses donnent des points</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>OutlineCard</name>
    <message>
        <source>Erbij</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Zet iets in het formulier</source>
        <translation>Ajouter quelque chose au formulaire</translation>
    </message>
    <message>
        <source>Nog eens hetzelfde (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Hoger (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Lager (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Onder de vorige (Alt+→)</source>
        <translation>Sous la précédente (Alt+→)</translation>
    </message>
    <message>
        <source>Eruit (Alt+←)</source>
        <translation>Sortir (Alt+←)</translation>
    </message>
    <message>
        <source>Weg (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Nog geen vragen. Kies bij “Erbij” wat je wilt vragen.</source>
        <translation>Pas encore de questions. Choisissez sous « Ajouter » ce que vous voulez demander.</translation>
    </message>
    <message>
        <source>Nog 1 ding nakijken</source>
        <translation>Encore 1 chose à vérifier</translation>
    </message>
    <message>
        <source>Nog {count} dingen nakijken</source>
        <translation>Encore {count} choses à vérifier</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Vragen van het formulier</source>
        <translation>Questions du formulaire</translation>
    </message>
    <message>
        <source>(nog geen naam)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>Het formulier: {title}</source>
        <translation>Le formulaire : {title}</translation>
    </message>
    <message>
        <source>{line}, nog niet vertaald</source>
        <translation>{line}, pas encore traduit</translation>
    </message>
    <message>
        <source>{line}, hier klopt nog iets niet</source>
        <translation>{line}, quelque chose ne va pas encore ici</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Hier komt het formulier te staan zoals wie het invult het ziet.</source>
        <translation>Ici apparaîtra le formulaire, tel que le verra la personne qui le remplit.</translation>
    </message>
    <message>
        <source>De gekozen vraag staat er nog niet: ze komt pas na een ander antwoord.</source>
        <translation>La question choisie n’y est pas encore : elle ne vient qu’après une autre réponse.</translation>
    </message>
    <message>
        <source>Zo ziet het eruit. Probeer maar: niets wordt bewaard.</source>
        <translation>Voici l’aperçu. Essayez : rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>SumBox</name>
    <message>
        <source>Betekenis erbij</source>
        <translation>Ajouter une signification</translation>
    </message>
    <message>
        <source>Met een betekenis erbij zien alleen wie scores mag zien de uitkomst.</source>
        <translation>Avec une signification, seules les personnes qui peuvent voir les scores voient le résultat.</translation>
    </message>
    <message>
        <source>Wat de uitkomst betekent</source>
        <translation>Ce que signifie le résultat</translation>
    </message>
    <message>
        <source>Telt de punten op van: {which}.</source>
        <translation>Additionne les points de : {which}.</translation>
    </message>
    <message>
        <source>Telt de punten van de antwoorden op. Zet die bij een vraag, bij de antwoorden.</source>
        <translation>Additionne les points des réponses. Indiquez-les dans une question, à côté de ses réponses.</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Nog niet vertaald; tot dan staat er wat je hier grijs ziet.</source>
        <translation>Pas encore traduit ; d’ici là, on lit ce que vous voyez ici en gris.</translation>
    </message>
</context>
</TS>
