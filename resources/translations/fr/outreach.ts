<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AttemptDialog</name>
    <message>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Wat kwam ervan</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Opnieuw proberen op</source>
        <translation>Réessayer le</translation>
    </message>
    <message>
        <source>tot dan staat deze persoon niet in de lijst</source>
        <translation>d’ici là, cette personne n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Kies hoe.</source>
        <translation>Choisissez comment.</translation>
    </message>
    <message>
        <source>Kies wat ervan kwam.</source>
        <translation>Choisissez ce que cela a donné.</translation>
    </message>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour est illisible. Écrivez par exemple 3/4, ma ou +1w.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>nieuw recht</source>
        <translation>nouveau droit</translation>
    </message>
    <message>
        <source>recht onzeker geworden</source>
        <translation>droit devenu incertain</translation>
    </message>
    <message>
        <source>twee keer niet gekomen</source>
        <translation>deux absences</translation>
    </message>
    <message>
        <source>niet bereikt</source>
        <translation>contact manqué</translation>
    </message>
    <message>
        <source>zonder antwoord</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>lang niet gezien</source>
        <translation>longtemps sans rencontre</translation>
    </message>
    <message>
        <source>nieuw na te gaan: {rights}</source>
        <translation>nouveau à examiner : {rights}</translation>
    </message>
    <message>
        <source>regels wijzigden, een vraag staat open: {rights}</source>
        <translation>règles modifiées, une question est ouverte : {rights}</translation>
    </message>
    <message>
        <source>{count} keer niet gekomen, laatst op {day}</source>
        <translation>{count} absences, la dernière le {day}</translation>
    </message>
    <message>
        <source>{partner} antwoordt niet, {days} dagen stil</source>
        <translation>{partner} ne répond pas, {days} jours de silence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="52"/>
        <source>geen antwoord op de uitnodiging, {days} dagen</source>
        <translation>pas de réponse à l’invitation, {days} jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="52"/>
        <source>{name} stuurt het dossier niet, {days} dagen</source>
        <translation>{name} n’envoie pas le dossier, {days} jours</translation>
    </message>
    <message>
        <source>niet bereikt op {day} ({what})</source>
        <translation>contact manqué le {day} ({what})</translation>
    </message>
    <message>
        <source>niet gezien sinds {day}</source>
        <translation>sans rencontre depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="43"/>
        <source>nog nooit gezien, er loopt iets sinds {day}</source>
        <translation>encore aucune rencontre, quelque chose est en cours depuis le {day}</translation>
    </message>
    <message>
        <source>contacteren en samen nagaan</source>
        <translation>contacter et examiner ensemble</translation>
    </message>
    <message>
        <source>de vraag stellen die ontbreekt</source>
        <translation>poser la question qui manque</translation>
    </message>
    <message>
        <source>opnieuw contacteren, een ander moment voorstellen</source>
        <translation>recontacter, proposer un autre moment</translation>
    </message>
    <message>
        <source>opnieuw contacteren</source>
        <translation>recontacter</translation>
    </message>
    <message>
        <source>partner vragen, en de persoon verwittigen</source>
        <translation>demander au partenaire, et prévenir la personne</translation>
    </message>
    <message>
        <source>opnieuw contacteren, horen hoe het gaat</source>
        <translation>recontacter, demander comment ça va</translation>
    </message>
    <message>
        <source>gebeld</source>
        <translation>appel</translation>
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
        <source>brief</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>langsgegaan</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>autrement</translation>
    </message>
    <message>
        <source>bereikt</source>
        <translation>contact établi</translation>
    </message>
    <message>
        <source>geen antwoord</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>boodschap gelaten</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <source>klopt niet meer</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <source>wil liever niet</source>
        <translation>préfère ne pas</translation>
    </message>
</context>
<context>
    <name>OutreachList</name>
    <message>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Laatst gezien</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>Laatste poging</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Bereiken</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Opnieuw contacteren</source>
        <translation>Recontacter</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Opnieuw contacteren</source>
        <translation>Recontacter</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Niet gezien sinds</source>
        <translation>Sans rencontre depuis</translation>
    </message>
    <message>
        <source>{count} maanden</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>Nu is er niemand om op te zoeken.</source>
        <translation>Il n’y a personne à rechercher pour l’instant.</translation>
    </message>
    <message>
        <source>open het dossier</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <source>noteer een contact</source>
        <translation>noter un contact</translation>
    </message>
    <message>
        <source>1 persoon</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} personen</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>Contact genoteerd.</source>
        <translation>Contact noté.</translation>
    </message>
    <message>
        <source>Volgende week staat dit er weer.</source>
        <translation>Cela revient la semaine prochaine.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="76"/>
        <source>Nodig met een brief uit…</source>
        <translation>Inviter par lettre…</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Volgende week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Kies iemand in de lijst.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Veilig bereiken</source>
        <translation>Joindre sans risque</translation>
    </message>
    <message>
        <source>Geen nummer of adres dat veilig is. Wacht tot deze persoon zelf komt, of vraag het dan.</source>
        <translation>Aucun numéro ni adresse sûrs. Attendez que cette personne vienne elle-même, ou demandez-le alors.</translation>
    </message>
    <message>
        <source>Wat al geprobeerd is</source>
        <translation>Ce qui a déjà été essayé</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Encore rien.</translation>
    </message>
</context>
</TS>
