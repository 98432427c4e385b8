<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AttemptDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="43"/>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="47"/>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="50"/>
        <source>Wat kwam ervan</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="56"/>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="59"/>
        <source>Opnieuw proberen op</source>
        <translation>Réessayer le</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="61"/>
        <source>tot dan staat deze persoon niet in de lijst</source>
        <translation>d’ici là, cette personne n’est pas dans la liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="75"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="77"/>
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="89"/>
        <source>Kies hoe.</source>
        <translation>Choisissez comment.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="91"/>
        <source>Kies wat ervan kwam.</source>
        <translation>Choisissez ce que cela a donné.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/attempt_dialog.py" line="125"/>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 3/4, ma ou +1s.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="16"/>
        <source>nieuw recht</source>
        <translation>nouveau droit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="17"/>
        <source>recht onzeker geworden</source>
        <translation>droit incertain</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="18"/>
        <source>twee keer niet gekomen</source>
        <translation>deux absences</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="19"/>
        <source>niet bereikt</source>
        <translation>contact manqué</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="20"/>
        <source>zonder antwoord</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="21"/>
        <source>lang niet gezien</source>
        <translation>sans rencontre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="29"/>
        <source>nieuw na te gaan: {rights}</source>
        <translation>nouveau, à examiner&#xa0;: {rights}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="32"/>
        <source>regels wijzigden, een vraag staat open: {rights}</source>
        <translation>règles modifiées, il reste une question&#xa0;: {rights}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="35"/>
        <source>{count} keer niet gekomen, laatst op {day}</source>
        <translation>{count} absences, la dernière le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="38"/>
        <source>{partner} antwoordt niet, {days} dagen stil</source>
        <translation>{partner} ne répond pas, {days} jours de silence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="56"/>
        <source>geen antwoord op de uitnodiging, {days} dagen</source>
        <translation>pas de réponse à l’invitation, {days} jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="58"/>
        <source>{name} stuurt het dossier niet, {days} dagen</source>
        <translation>{name} n’envoie pas le dossier, {days} jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="45"/>
        <source>niet bereikt op {day} ({what})</source>
        <translation>contact manqué le {day} ({what})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="50"/>
        <source>niet gezien sinds {day}</source>
        <translation>sans rencontre depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="48"/>
        <source>nog nooit gezien, er loopt iets sinds {day}</source>
        <translation>encore aucune rencontre, suivi en cours depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="39"/>
        <source>{partner} antwoordt nog niet</source>
        <translation>{partner} ne répond pas encore</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="68"/>
        <source>contacteren en samen nagaan</source>
        <translation>contacter et examiner ensemble</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="69"/>
        <source>de vraag stellen die ontbreekt</source>
        <translation>poser la question qui manque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="70"/>
        <source>opnieuw contacteren, een ander moment voorstellen</source>
        <translation>recontacter, proposer un autre moment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="73"/>
        <source>opnieuw contacteren</source>
        <translation>recontacter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="74"/>
        <source>partner vragen, en de persoon verwittigen</source>
        <translation>demander au partenaire, et prévenir la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="77"/>
        <source>opnieuw contacteren, horen hoe het gaat</source>
        <translation>recontacter, demander comment ça va</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="86"/>
        <source>gebeld</source>
        <translation>appel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="87"/>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="88"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="89"/>
        <source>brief</source>
        <translation>lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="90"/>
        <source>langsgegaan</source>
        <translation>visite</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="91"/>
        <source>anders</source>
        <translation>autrement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="98"/>
        <source>bereikt</source>
        <translation>contact établi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="99"/>
        <source>geen antwoord</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="100"/>
        <source>boodschap gelaten</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="101"/>
        <source>klopt niet meer</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/said.py" line="102"/>
        <source>wil liever niet</source>
        <translation>préfère ne pas</translation>
    </message>
</context>
<context>
    <name>OutreachList</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="27"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="34"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="44"/>
        <source>Volgende stap</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="51"/>
        <source>Laatst gezien</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="59"/>
        <source>Laatste poging</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="66"/>
        <source>Bereiken</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_list.py" line="72"/>
        <source>Opnieuw contacteren</source>
        <translation>Recontacter</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="50"/>
        <source>Opnieuw contacteren</source>
        <translation>Recontacter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="59"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="60"/>
        <source>alles</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="65"/>
        <source>Niet gezien sinds</source>
        <translation>Sans rencontre depuis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="66"/>
        <source>{count} maanden</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="73"/>
        <source>Nu is er niemand om op te zoeken.</source>
        <translation>Il n’y a personne à recontacter pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="142"/>
        <source>open het dossier</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="143"/>
        <source>noteer een contact</source>
        <translation>noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="150"/>
        <source>1 persoon</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="155"/>
        <source>{count} personen</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="205"/>
        <source>Contact genoteerd.</source>
        <translation>Contact noté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="219"/>
        <source>Volgende week staat dit er weer.</source>
        <translation>Cela revient la semaine prochaine.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/outreach_page.py" line="75"/>
        <source>Nodig met een brief uit…</source>
        <translation>Inviter par lettre…</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="41"/>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="43"/>
        <source>Volgende week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="57"/>
        <source>Kies iemand in de lijst.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="65"/>
        <source>Veilig bereiken</source>
        <translation>Joindre sans risque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="72"/>
        <source>Geen nummer of adres dat veilig is. Wacht tot deze persoon zelf komt, of vraag het dan.</source>
        <translation>Aucun numéro ni adresse sûrs. Attendez que cette personne vienne elle-même, ou demandez-le alors.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="79"/>
        <source>Wat al geprobeerd is</source>
        <translation>Ce qui a déjà été essayé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/outreach/reach_card.py" line="81"/>
        <source>Nog niets.</source>
        <translation>Encore rien.</translation>
    </message>
</context>
</TS>
