<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AddressAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/address_answer.py" line="27"/>
        <source>Openen in de browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="63"/>
        <source>Er werd op geen enkele vraag geantwoord.</source>
        <translation>Aucune question n’a reçu de réponse.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="102"/>
        <source>Verbeter</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="102"/>
        <source>Verbeter: {q}</source>
        <translation>Corriger&#xa0;: {q}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="108"/>
        <source>Geschiedenis: {q}</source>
        <translation>Historique&#xa0;: {q}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="109"/>
        <source>Geschiedenis</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="120"/>
        <source>Lees: {becomes}. {author}, {day} {time}: {reason}</source>
        <translation>Lire&#xa0;: {becomes}. {author}, {day} {time}&#xa0;: {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/answer_list.py" line="128"/>
        <source>{said}. Gedaan: {done}</source>
        <translation>{said}. Fait&#xa0;: {done}</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="33"/>
        <source>Naast de nieuwe versie</source>
        <translation>À côté de la nouvelle version</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="36"/>
        <source>Versie {old} naast versie {new}: {count} van {all} antwoorden komen mee.</source>
        <translation>Version {old} à côté de la version {new}&#xa0;: {count} réponses sur {all} suivent.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="43"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="45"/>
        <source>Begin met deze antwoorden</source>
        <translation>Commencer avec ces réponses</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="52"/>
        <source>De ondertekende antwoorden blijven zoals ze zijn.</source>
        <translation>Les réponses signées restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="62"/>
        <source>Zoals het gevraagd werd</source>
        <translation>Comme c’était demandé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="62"/>
        <source>Zoals het nu gevraagd wordt</source>
        <translation>Comme c’est demandé maintenant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="84"/>
        <source>komt mee</source>
        <translation>suit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="85"/>
        <source>komt mee, andere woorden</source>
        <translation>suit, autres mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="86"/>
        <source>past niet meer</source>
        <translation>ne convient plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/carry_dialog.py" line="87"/>
        <source>niet meer gevraagd</source>
        <translation>plus demandée</translation>
    </message>
</context>
<context>
    <name>CompanyBanner</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/company_banner.py" line="39"/>
        <source>De persoon vult dit nu zelf in op een ander scherm, sinds {time}.</source>
        <translation>La personne remplit maintenant ceci elle-même sur un autre écran, depuis {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/company_banner.py" line="43"/>
        <source>{name} heeft dit concept ook open, sinds {time}.</source>
        <translation>{name} a aussi ouvert ce brouillon, depuis {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/company_banner.py" line="41"/>
        <source>Op jouw naam staat dit concept ook elders open, sinds {time}.</source>
        <translation>Ce brouillon est aussi ouvert ailleurs à votre nom, depuis {time}.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="33"/>
        <source>Antwoord verbeteren</source>
        <translation>Corriger la réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="37"/>
        <source>Wat er moet staan</source>
        <translation>Ce qui doit figurer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="38"/>
        <source>Waarom</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="41"/>
        <source>Wat is er gedaan, en door wie?</source>
        <translation>Qu’a-t-on fait, et qui l’a fait&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="42"/>
        <source>Het ondertekende antwoord blijft staan; dit komt erbij, met je naam en de datum.</source>
        <translation>La réponse signée reste&#xa0;; ceci s’ajoute, avec votre nom et la date.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="56"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="58"/>
        <source>Voeg verbetering toe</source>
        <translation>Ajouter la correction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/correction_dialog.py" line="88"/>
        <source>Vul dit nog in.</source>
        <translation>Complétez encore ceci.</translation>
    </message>
</context>
<context>
    <name>DraftPill</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="37"/>
        <source>bewaren…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="42"/>
        <source>nog niet bewaard</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="49"/>
        <source>concept bewaard, zonet</source>
        <translation>brouillon enregistré à l’instant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="51"/>
        <source>concept bewaard, {count} s geleden</source>
        <translation>brouillon enregistré il y a {count} s</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/draft_pill.py" line="54"/>
        <source>concept bewaard om {time}</source>
        <translation>brouillon enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="34"/>
        <source>Bestand weghalen</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="53"/>
        <source>Kies een bestand…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="63"/>
        <source>{name} ({count} kB)</source>
        <translation>{name} ({count} ko)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="68"/>
        <source>ten hoogste {count} MB</source>
        <translation>{count} Mo au plus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/file_answer.py" line="68"/>
        <source>ten hoogste {count} kB</source>
        <translation>{count} ko au plus</translation>
    </message>
</context>
<context>
    <name>FormPrinter</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/form_printer.py" line="61"/>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/form_printer.py" line="60"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/form_printer.py" line="70"/>
        <source>Formulier bewaard.</source>
        <translation>Formulaire enregistré.</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="33"/>
        <source>Formulieren van het huis</source>
        <translation>Formulaires de la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="44"/>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="111"/>
        <source>Laad een formulier…</source>
        <translation>Charger un formulaire…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="46"/>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="52"/>
        <source>Aangevinkt kan gestart worden.</source>
        <translation>Les formulaires cochés sont activés.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="85"/>
        <source>versie {version} · {count} onderdelen · {who}</source>
        <translation>version {version} · {count} éléments · {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="110"/>
        <source>FHIR-formulier (*.json)</source>
        <translation>Formulaire FHIR (*.json)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="122"/>
        <source>{title} is geladen. Vink aan om te starten.</source>
        <translation>{title}&#xa0;: chargé. Cochez pour activer.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="125"/>
        <source>{title} is geladen, maar niet alles erin kan. Kijk na voor je aanvinkt.</source>
        <translation>{title}&#xa0;: chargé, mais tout n’est pas pris en charge. Vérifiez avant de cocher.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/forms_dialog.py" line="133"/>
        <source>… en nog {count}</source>
        <translation>… et encore {count}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="30"/>
        <source>Geef door aan {person}</source>
        <translation>Faire remplir par {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="33"/>
        <source>In welke taal?</source>
        <translation>Dans quelle langue&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="37"/>
        <source>Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen met jouw wachtwoord of dat van een collega. Wat gekopieerd was, wordt gewist.</source>
        <translation>Le formulaire remplit tout l’écran, en grands caractères. Tout le reste est verrouillé. On ne revient qu’avec votre mot de passe ou celui d’un collègue. Ce qui était copié est effacé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="40"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/hand_over_dialog.py" line="42"/>
        <source>Geef door</source>
        <translation>Faire remplir</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="21"/>
        <source>Geschiedenis van dit antwoord</source>
        <translation>Historique de cette réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="41"/>
        <source>(leeg)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="42"/>
        <source>{was} → {becomes}</source>
        <translation>{was} → {becomes}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_card.py" line="45"/>
        <source>zelf ingevuld, bij {name}</source>
        <translation>rempli par la personne, chez {name}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_dialog.py" line="30"/>
        <source>Geschiedenis van dit antwoord</source>
        <translation>Historique de cette réponse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/history_dialog.py" line="39"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="57"/>
        <source>Geef door</source>
        <translation>Faire remplir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="59"/>
        <source>Leeg formulier op papier</source>
        <translation>Formulaire vierge sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="62"/>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="62"/>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="67"/>
        <source>Onderteken</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="87"/>
        <source>Geef door aan {person}</source>
        <translation>Faire remplir par {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="95"/>
        <source>begonnen {time}</source>
        <translation>commencé {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_head.py" line="119"/>
        <source>Taal van de vragen: {name}</source>
        <translation>Langue des questions&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="37"/>
        <source>Intake</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="124"/>
        <source>Onderteken</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="125"/>
        <source>Op papier: leeg, ondertekend, of het contract</source>
        <translation>Sur papier&#xa0;: vierge, signé, ou le contrat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="126"/>
        <source>Volgend deel</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="127"/>
        <source>Vorig deel</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="151"/>
        <source>Dit formulier is bij de persoon zelf.</source>
        <translation>La personne est en train de remplir ce formulaire.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="155"/>
        <source>Ondertekend.</source>
        <translation>Signé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="181"/>
        <source>Dit concept werd elders ondertekend of weggegooid.</source>
        <translation>Ce brouillon a été signé ou jeté ailleurs.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_page.py" line="185"/>
        <source>Open een intake in een dossier.</source>
        <translation>Ouvrez un formulaire dans un dossier.</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="337"/>
        <source>Eén vraag wacht nog op een goed antwoord.</source>
        <translation>Une question attend encore une bonne réponse.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="339"/>
        <source>{count} vragen wachten nog op een goed antwoord.</source>
        <translation>{count} questions attendent encore une bonne réponse.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="341"/>
        <source>Naar de eerste</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="368"/>
        <source>Dit concept werd ook elders bewaard. Bij je volgende toets kies je wat blijft.</source>
        <translation>Ce brouillon a aussi été enregistré ailleurs. Dès que vous tapez, vous choisissez ce qui reste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="467"/>
        <source>bedoeld vanaf {age} jaar</source>
        <translation>prévu à partir de {age} ans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/intake_view.py" line="215"/>
        <source>Ondertekenen doet wie alle delen leest. Wat je invulde, staat klaar in het concept.</source>
        <translation>Pour signer, il faut pouvoir lire toutes les parties. Ce que vous avez rempli reste dans le brouillon.</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/known_card.py" line="30"/>
        <source>Kennen we je al?</source>
        <translation>Déjà connu chez nous&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/known_card.py" line="36"/>
        <source>Bekijk</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/known_card.py" line="38"/>
        <source>Iemand anders</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>PersonIntakes</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="56"/>
        <source>Nieuw formulier</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="60"/>
        <source>Gooi concept weg</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="66"/>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="86"/>
        <source>Ingevulde formulieren</source>
        <translation>Formulaires remplis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="77"/>
        <source>Formulier</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="78"/>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="79"/>
        <source>Door</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="80"/>
        <source>Uitkomst</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="82"/>
        <source>Toestand</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="89"/>
        <source>Nog geen formulier ingevuld.</source>
        <translation>Encore aucun formulaire rempli.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="123"/>
        <source>Formulieren beheren…</source>
        <translation>Gérer les formulaires…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="173"/>
        <source>Concept weggegooid.</source>
        <translation>Brouillon jeté.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="185"/>
        <source>veiligheid open</source>
        <translation>sécurité à régler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="185"/>
        <source>concept</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="186"/>
        <source>verbeterd</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/person_intakes.py" line="186"/>
        <source>ondertekend</source>
        <translation>signé</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="28"/>
        <source>Overnemen in het dossier</source>
        <translation>Reprendre dans le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="32"/>
        <source>Dit staat anders in het dossier dan in de antwoorden. Kies wat je overneemt.</source>
        <translation>Ceci diffère entre le dossier et les réponses. Choisissez ce que vous reprenez.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="37"/>
        <source>Niets overnemen</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="39"/>
        <source>Neem over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="34"/>
        <source>In het dossier</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/proposals_dialog.py" line="34"/>
        <source>In de antwoorden</source>
        <translation>Dans les réponses</translation>
    </message>
</context>
<context>
    <name>QuantityAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/quantity_answer.py" line="59"/>
        <source>Eenheid van {question}</source>
        <translation>Unité de {question}</translation>
    </message>
</context>
<context>
    <name>ReferenceAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="35"/>
        <source>Gevonden in dit huis</source>
        <translation>Trouvé dans cette maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="79"/>
        <source>Verbonden met: {kind}</source>
        <translation>Lié à&#xa0;: {kind}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="81"/>
        <source>Verwijst naar {where}</source>
        <translation>Renvoie à {where}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="83"/>
        <source>In woorden, niet verbonden met iets in dit huis</source>
        <translation>En mots, sans lien avec un dossier de cette maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="89"/>
        <source>Persoon</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="90"/>
        <source>Iemand rond deze persoon</source>
        <translation>Quelqu’un autour de cette personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="91"/>
        <source>Medewerker</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/reference_answer.py" line="92"/>
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>SafetyBanner</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="39"/>
        <source>Wat nu te doen…</source>
        <translation>Que faire maintenant…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="41"/>
        <source>Kleiner</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="43"/>
        <source>Wat is er gedaan, en door wie?</source>
        <translation>Qu’a-t-on fait, et qui l’a fait&#xa0;?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="44"/>
        <source>Opgeschreven</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/safety_banner.py" line="134"/>
        <source>Schrijf kort op wat er gedaan is en door wie.</source>
        <translation>Notez brièvement ce qui a été fait et par qui.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/score_card.py" line="21"/>
        <source>Uitkomst</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/score_card.py" line="25"/>
        <source>Een aanwijzing, geen diagnose.</source>
        <translation>Une indication, pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="95"/>
        <source>Delen van het formulier</source>
        <translation>Parties du formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="125"/>
        <source>Alles mag leeg blijven behalve ✱</source>
        <translation>Tout peut rester vide sauf ✱</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="167"/>
        <source>{count} open</source>
        <translation>reste {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="127"/>
        <source>Ondertekenen doet wie alle delen leest.</source>
        <translation>Pour signer, il faut pouvoir lire toutes les parties.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_list.py" line="162"/>
        <source>gesloten</source>
        <translation>fermée</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/section_view.py" line="147"/>
        <source>Verder: {title}</source>
        <translation>Suite&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/side_column.py" line="71"/>
        <source>Wat we niet vragen</source>
        <translation>Ce qu’on ne demande pas</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/side_column.py" line="72"/>
        <source>Over dit formulier</source>
        <translation>À propos de ce formulaire</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="30"/>
        <source>Wat je ondertekent</source>
        <translation>Ce que vous signez</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="36"/>
        <source>ik, {name}</source>
        <translation>moi, {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="37"/>
        <source>{person}, op papier</source>
        <translation>{person}, sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="41"/>
        <source>Wie tekent, wanneer en als wat, blijft bij de antwoorden staan.</source>
        <translation>Le nom, la date et la qualité du signataire restent avec les réponses.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="44"/>
        <source>Nog niet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="46"/>
        <source>Onderteken</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/sign_dialog.py" line="54"/>
        <source>Wie tekent {what}?</source>
        <translation>Qui signe {what}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="126"/>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="150"/>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="155"/>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="125"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="135"/>
        <source>Contract bewaard.</source>
        <translation>Contrat enregistré.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="142"/>
        <source>ondertekend door {name}, {day} {time}</source>
        <translation>signé par {name}, {day} {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="145"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="146"/>
        <source>Op papier</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="149"/>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="154"/>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="160"/>
        <source>Naar het dossier</source>
        <translation>Vers le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="162"/>
        <source>Overnemen in het dossier</source>
        <translation>Reprendre dans le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="208"/>
        <source>Formulier</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="209"/>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="220"/>
        <source>Handtekeningen</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="227"/>
        <source>{name}, op papier</source>
        <translation>{name}, sur papier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="238"/>
        <source>Veiligheid</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="270"/>
        <source>Overgenomen in het dossier.</source>
        <translation>Repris dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="281"/>
        <source>Naast versie {version}…</source>
        <translation>À côté de la version {version}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/signed_view.py" line="335"/>
        <source>Verbetering toegevoegd.</source>
        <translation>Correction ajoutée.</translation>
    </message>
</context>
<context>
    <name>SliderAnswer</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/slider_answer.py" line="40"/>
        <source>Geen antwoord</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/trend_chart.py" line="43"/>
        <source>Verloop van de score</source>
        <translation>Évolution du score</translation>
    </message>
</context>
<context>
    <name>TriedForm</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="63"/>
        <source>Taal van de vragen</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="186"/>
        <source>Zo zou het ondertekend kunnen worden.</source>
        <translation>Tel quel, il pourrait être signé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="188"/>
        <source>Eén vraag wacht nog op een goed antwoord.</source>
        <translation>Une question attend encore une bonne réponse.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="190"/>
        <source>{count} vragen wachten nog op een goed antwoord.</source>
        <translation>{count} questions attendent encore une bonne réponse.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/tried_form.py" line="221"/>
        <source>Dit antwoord vraagt om actie: {words}</source>
        <translation>Cette réponse demande une action&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>TryFormDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="27"/>
        <source>Probeer: {title}</source>
        <translation>Essayer&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="31"/>
        <source>Kijk na</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="33"/>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/intake/try_form_dialog.py" line="36"/>
        <source>Verzin maar iets: niets hiervan wordt bewaard.</source>
        <translation>Inventez ce que vous voulez&#xa0;: rien n’est enregistré.</translation>
    </message>
</context>
</TS>
