<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AskingCard</name>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Wat we weten</source>
        <translation>Ce que nous savons</translation>
    </message>
    <message>
        <source>Meer hoeven we niet te vragen.</source>
        <translation>Nous n’avons rien de plus à demander.</translation>
    </message>
    <message>
        <source>De rest is overgeslagen. Bij elk recht staat wat nog ontbreekt.</source>
        <translation>Le reste a été sauté. Chaque droit indique ce qui manque encore.</translation>
    </message>
    <message>
        <source>daarna nog 1 vraag</source>
        <translation>ensuite encore 1 question</translation>
    </message>
    <message>
        <source>daarna nog {count} vragen</source>
        <translation>ensuite encore {count} questions</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>{label}: liever niet gezegd</source>
        <translation>{label} : préfère ne pas le dire</translation>
    </message>
    <message>
        <source>uit het dossier</source>
        <translation>du dossier</translation>
    </message>
    <message>
        <source>{day}, genoteerd door {who}</source>
        <translation>{day}, noté par {who}</translation>
    </message>
    <message>
        <source>gevraagd als “{words}”</source>
        <translation>question posée : « {words} »</translation>
    </message>
    <message>
        <source>Wijzig: {label}</source>
        <translation>Modifier : {label}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Opvolgen</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Hoe ver</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Tegen</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Qui</translation>
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
        <source>{who} bewaarde intussen: {what}. Wat jij koos staat er nog; bewaar opnieuw als dat moet gelden.</source>
        <translation>{who} a enregistré entre-temps : {what}. Votre choix est encore là ; enregistrez à nouveau s’il doit s’appliquer.</translation>
    </message>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 3/4, ma ou +1s.</translation>
    </message>
</context>
<context>
    <name>RecheckBar</name>
    <message>
        <source>Rechten worden opnieuw nagekeken. Je kan intussen verder werken.</source>
        <translation>Les droits sont en cours de réexamen. Vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>nieuw</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>onzeker geworden</source>
        <translation>devenu incertain</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Meebrengen</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Afgesproken</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>bronnen noemen verschillende grenzen, of geen die nagekeken is</source>
        <translation>les sources donnent des limites différentes, ou aucune qui soit vérifiée</translation>
    </message>
    <message>
        <source>{day}, {who}</source>
        <translation>{day}, {who}</translation>
    </message>
    <message>
        <source>tegen {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>Nog te vragen:</source>
        <translation>Encore à demander :</translation>
    </message>
    <message>
        <source>Opvolgen</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Opvolging wijzigen</source>
        <translation>Modifier le suivi</translation>
    </message>
    <message>
        <source>Bron en bedragen</source>
        <translation>Source et montants</translation>
    </message>
    <message>
        <source>te controleren: niemand keek dit na</source>
        <translation>à vérifier : personne ne l’a encore fait</translation>
    </message>
    <message>
        <source>nagekeken op {day} door {who}</source>
        <translation>vérifié le {day} par {who}</translation>
    </message>
    <message>
        <source>in de lijst sinds {day}</source>
        <translation>dans la liste depuis le {day}</translation>
    </message>
    <message>
        <source>Bron: {name}</source>
        <translation>Source : {name}</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Aantal</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bedrag in euro</source>
        <translation>Montant en euros</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Proberen</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Schrijf een getal, bijvoorbeeld 24 155 of 3.</source>
        <translation>Écrivez un nombre, par exemple 24 155 ou 3.</translation>
    </message>
    <message>
        <source>nagaan</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>nog niet te zeggen</source>
        <translation>pas encore clair</translation>
    </message>
    <message>
        <source>heeft dit al</source>
        <translation>l’a déjà</translation>
    </message>
    <message>
        <source>waarschijnlijk niet</source>
        <translation>probablement pas</translation>
    </message>
    <message>
        <source>aangevraagd</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>+ {extra} per extra persoon</source>
        <translation>+ {extra} par personne en plus</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Ne pas dire</translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>Blad voor de persoon</source>
        <translation>Feuille pour la personne</translation>
    </message>
    <message>
        <source>Nog niet te zeggen</source>
        <translation>Pas encore clair</translation>
    </message>
    <message>
        <source>Toon ook wat er al is of waarschijnlijk niet past ({count})</source>
        <translation>Montrer aussi les droits déjà acquis ou sans doute exclus ({count})</translation>
    </message>
    <message>
        <source>Nu is er niets na te gaan. Elk antwoord rechts kan dat veranderen.</source>
        <translation>Il n’y a rien à examiner maintenant. Chaque réponse à droite peut changer cela.</translation>
    </message>
    <message>
        <source>1 recht om na te gaan. De dienst die het geeft, beslist.</source>
        <translation>1 droit à examiner. Le service qui l’accorde décide.</translation>
    </message>
    <message>
        <source>{count} rechten om na te gaan. De dienst die het geeft, beslist.</source>
        <translation>{count} droits à examiner. Le service qui les accorde décide.</translation>
    </message>
    <message>
        <source>Genoteerd: {label}.</source>
        <translation>Noté : {label}.</translation>
    </message>
    <message>
        <source>Opvolging bewaard.</source>
        <translation>Suivi enregistré.</translation>
    </message>
</context>
</TS>
