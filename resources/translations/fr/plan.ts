<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>CarerDialog</name>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mantelzorger</source>
        <translation>Aidant proche</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of kies een eigen dossier</source>
        <translation>Ou choisir son dossier</translation>
    </message>
    <message>
        <source>Toch geen eigen dossier</source>
        <translation>Finalement pas de dossier à son nom</translation>
    </message>
    <message>
        <source>Wat deze persoon doet</source>
        <translation>Ce que cette personne fait</translation>
    </message>
    <message>
        <source>Hoe zwaar is het, naar eigen zeggen?</source>
        <translation>Est-ce lourd, selon cette personne ?</translation>
    </message>
    <message>
        <source>Wat zou helpen, in eigen woorden</source>
        <translation>Ce qui aiderait, avec ses mots</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Een collega bewaarde intussen: {what}. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden.</source>
        <translation>Un collègue a enregistré entre-temps : {what}. Ce que vous avez écrit est encore là ; enregistrez à nouveau si votre version doit s’appliquer.</translation>
    </message>
</context>
<context>
    <name>CarersCard</name>
    <message>
        <source>Mantelzorgers</source>
        <translation>Aidants proches</translation>
    </message>
    <message>
        <source>Mantelzorger toevoegen</source>
        <translation>Ajouter un aidant proche</translation>
    </message>
    <message>
        <source>Niemand genoteerd.</source>
        <translation>Aucun nom noté.</translation>
    </message>
    <message>
        <source>Ook voor wie zorgt na te gaan: {names}</source>
        <translation>À examiner aussi pour l’aidant : {names}</translation>
    </message>
    <message>
        <source>Zorgt zelf voor</source>
        <translation>Prend soin de</translation>
    </message>
    <message>
        <source>Wijzig: {name}</source>
        <translation>Modifier : {name}</translation>
    </message>
    <message>
        <source>{name} zorgt niet meer mee</source>
        <translation>{name} n’est plus aidant proche</translation>
    </message>
    <message>
        <source>Rechten nagaan in eigen dossier</source>
        <translation>Examiner les droits dans son dossier</translation>
    </message>
    <message>
        <source>Noteer in eigen dossier: mantelzorger</source>
        <translation>Noter dans son dossier : aidant proche</translation>
    </message>
    <message>
        <source>Mantelzorgers bijgewerkt.</source>
        <translation>Aidants proches mis à jour.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Haal dit doel weg</source>
        <translation>Retirer cet objectif</translation>
    </message>
    <message>
        <source>Doel, in eigen woorden</source>
        <translation>Objectif, avec ses mots</translation>
    </message>
    <message>
        <source>Wat iemand wil, in eigen woorden</source>
        <translation>Ce que la personne veut, avec ses mots</translation>
    </message>
    <message>
        <source>Nog een stap</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Hoe liep het tot nu toe</source>
        <translation>Comment ça s’est passé jusqu’ici</translation>
    </message>
    <message>
        <source>Hoe liep het tot nu toe?</source>
        <translation>Comment ça s’est passé jusqu’ici ?</translation>
    </message>
    <message>
        <source>afgerond</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>licht</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>gaat goed</source>
        <translation>ça va bien</translation>
    </message>
    <message>
        <source>zwaar</source>
        <translation>lourd</translation>
    </message>
    <message>
        <source>te zwaar</source>
        <translation>trop lourd</translation>
    </message>
    <message>
        <source>gedaan op {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message>
        <source>afgerond op {day}</source>
        <translation>terminé le {day}</translation>
    </message>
    <message>
        <source>terugkijken op {day}</source>
        <translation>bilan le {day}</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 3/4, ma ou +1s.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Nog een doel</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Samen terugkijken op</source>
        <translation>Bilan ensemble le</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Plan op één blad</source>
        <translation>Plan sur une feuille</translation>
    </message>
    <message>
        <source>Zoals het was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Wat je hier typte staat er nog; het is niet bewaard.</source>
        <translation>Ce que vous avez tapé est encore là ; ce n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Nog geen plan. Begin met wat {name} zelf wil.</source>
        <translation>Pas encore de plan. Commencez par ce qui compte pour {name}.</translation>
    </message>
    <message>
        <source>Versie {number}, bewaard op {day} door {who}.</source>
        <translation>Version {number}, enregistrée le {day} par {who}.</translation>
    </message>
    <message>
        <source>Plan bewaard.</source>
        <translation>Plan enregistré.</translation>
    </message>
    <message>
        <source>Samen terugkijken op</source>
        <translation>Bilan ensemble le</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Zoals het bewaard was.</source>
        <translation>Retour à la version enregistrée.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 3/4, ma ou +1s.</translation>
    </message>
    <message>
        <source>Haal deze stap weg</source>
        <translation>Retirer cette étape</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>wat er gebeurt</source>
        <translation>ce qu’on va faire</translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>Tegen wanneer</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>tegen wanneer</source>
        <translation>pour quand</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Schrijf wat er gebeurt.</source>
        <translation>Écrivez ce qu’on va faire.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>{day}, {who}</source>
        <translation>{day}, {who}</translation>
    </message>
    <message>
        <source>Vroegere versies</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Versie {number}: {words}</source>
        <translation>Version {number} : {words}</translation>
    </message>
</context>
</TS>
