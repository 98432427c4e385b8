<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>CommandSources</name>
    <message>
        <source>Brieven</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Antwoord</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Wat er terugkwam</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>Wat nog</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Noteer antwoord</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Op de strook staat {code}.</source>
        <translation>Le talon porte {code}.</translation>
    </message>
    <message>
        <source>{day} om {time}: {answer}, genoteerd door {who}</source>
        <translation>{day} à {time} : {answer}, noté par {who}</translation>
    </message>
    <message>
        <source>Nog niets terug.</source>
        <translation>Rien n’est encore revenu.</translation>
    </message>
    <message>
        <source>Kies wat er terugkwam.</source>
        <translation>Choisissez ce qui est revenu.</translation>
    </message>
    <message>
        <source>Antwoord genoteerd: {answer}.</source>
        <translation>Réponse notée : {answer}.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="33" />
        <source>Nakijken vóór versturen</source>
        <translation>Vérifier avant d’envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="71" />
        <source>in orde</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="68" />
        <source>mag zo, is gezegd</source>
        <translation>laissé ainsi, c’est confirmé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="96" />
        <source>niet in orde, mag zo</source>
        <translation>pas en ordre, laissé ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="72" />
        <source>kijk na</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="73" />
        <source>moet eerst opgelost</source>
        <translation>à régler d’abord</translation>
    </message>
</context>
<context>
    <name>HeadingCard</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="22" />
        <source>Taal en adres</source>
        <translation>Langue et adresse</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="24" />
        <source>Taal van de brief</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="26" />
        <source>Nederlands</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="27" />
        <source>Frans</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="28" />
        <source>Engels</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="32" />
        <source>Ter attentie van</source>
        <translation>À l’attention de</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="33" />
        <source>Uw kenmerk</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="40"/>
        <source>Meer dan één: zet er een ; tussen.</source>
        <translation>Plusieurs : séparez-les par un ;</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="40"/>
        <source>Kopie aan</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="36" />
        <source>Aan wie</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="62" />
        <source>de persoon zelf</source>
        <translation>la personne elle-même</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="64" />
        <source>{name} ({what})</source>
        <translation>{name} ({what})</translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>Blad voor de persoon</source>
        <translation>Feuille pour la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="55" />
        <source>concept</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="61" />
        <source>Hoe gaat de brief weg</source>
        <translation>Comment part la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="66" />
        <source>Verstuur</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="184" />
        <source>klaar om te versturen</source>
        <translation>prête à envoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="184" />
        <source>nog na te kijken</source>
        <translation>encore à vérifier</translation>
    </message>
    <message>
        <source>Geef mee</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Onderteken…</source>
        <translation>Signer…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="15" />
        <source>Verwijsbrief</source>
        <translation>Lettre d’orientation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="16" />
        <source>Bevestiging van inschrijving</source>
        <translation>Confirmation d’inscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="17" />
        <source>Bevestiging van uitschrijving</source>
        <translation>Confirmation de désinscription</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="25" />
        <source>zelf meegenomen</source>
        <translation>en main propre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="26" />
        <source>met de post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="27" />
        <source>met beveiligde mail</source>
        <translation>par e-mail sécurisé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="35" />
        <source>Schrijf</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="36" />
        <source>Laat weg</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="37" />
        <source>Noteer akkoord</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="38" />
        <source>Open de dienst</source>
        <translation>Ouvrir le service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="39" />
        <source>Open het dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="39" />
        <source>Open de verwijzing</source>
        <translation>Ouvrir l’orientation</translation>
    </message>
    <message>
        <source>Open Beheer</source>
        <translation>Ouvrir Gestion</translation>
    </message>
    <message>
        <source>Wijzig aan wie</source>
        <translation>Changer à qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="40" />
        <source>Mag zo</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="49" />
        <source>Brief aan {person}</source>
        <translation>Lettre à {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="50" />
        <source>Brief voor {person} aan {partner}</source>
        <translation>Lettre pour {person}, à {partner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="56" />
        <source>Brief {number} aan {to}</source>
        <translation>Lettre {number} à {to}</translation>
    </message>
    <message>
        <source>Brief {number} is ondertekend door {names}, verstuurd en ligt vast.</source>
        <translation>La lettre {number} est signée par {names}, envoyée et définitive.</translation>
    </message>
    <message>
        <source>Brief {number} is verstuurd en ligt vast.</source>
        <translation>La lettre {number} est envoyée et définitive.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="29"/>
        <source>Antwoord aan een verwijzer</source>
        <translation>Réponse au service qui oriente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="30"/>
        <source>Vraag om een dossier</source>
        <translation>Demande de dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="31"/>
        <source>Uitnodiging</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="32"/>
        <source>Bevestiging van afspraak</source>
        <translation>Confirmation de rendez-vous</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="33"/>
        <source>Attest van aanwezigheid</source>
        <translation>Attestation de présence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="34"/>
        <source>Afsluitbrief</source>
        <translation>Lettre de clôture</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="77"/>
        <source>{kind} voor {person}</source>
        <translation>{kind} pour {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_menu.py" line="27"/>
        <source>Nieuwe brief</source>
        <translation>Nouvelle lettre</translation>
    </message>
    <message>
        <source>Intrekking van een verwijzing</source>
        <translation>Retrait d’une orientation</translation>
    </message>
    <message>
        <source>Brief over {person} aan {to}</source>
        <translation>Lettre sur {person}, à {to}</translation>
    </message>
    <message>
        <source>Intrekking voor {person} aan {partner}</source>
        <translation>Retrait pour {person}, à {partner}</translation>
    </message>
    <message>
        <source>het dossier kwam</source>
        <translation>le dossier est arrivé</translation>
    </message>
    <message>
        <source>het dossier komt nog</source>
        <translation>le dossier suit</translation>
    </message>
    <message>
        <source>niet mogelijk</source>
        <translation>pas possible</translation>
    </message>
    <message>
        <source>komt</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>liever een ander moment</source>
        <translation>préfère un autre moment</translation>
    </message>
    <message>
        <source>komt niet</source>
        <translation>ne vient pas</translation>
    </message>
    <message>
        <source>nog niets terug</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="37" />
        <source>Brief</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="104" />
        <source>verstuur; bij een verstuurde brief: bewaar een kopie</source>
        <translation>envoyer ; pour une lettre envoyée : enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="105" />
        <source>druk een verstuurde brief af</source>
        <translation>imprimer une lettre envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="114" />
        <source>Deze verwijzing vertrok zonder brief uit HealthDesk.</source>
        <translation>Cette orientation est partie sans lettre de HealthDesk.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="33" />
        <source>Wijzig</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="35" />
        <source>Zoals in het dossier</source>
        <translation>Comme dans le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="59" />
        <source>nog leeg</source>
        <translation>encore vide</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="61" />
        <source>mee</source>
        <translation>avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="61" />
        <source>niet mee</source>
        <translation>sans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="62" />
        <source>{part}: mee</source>
        <translation>{part} : avec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="62" />
        <source>{part}: niet mee</source>
        <translation>{part} : sans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="66" />
        <source>{part}: wijzig</source>
        <translation>{part} : modifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="69" />
        <source>{part}: zoals in het dossier</source>
        <translation>{part} : comme dans le dossier</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/parts_card.py" line="24" />
        <source>Wat er in de brief staat</source>
        <translation>Ce que dit la lettre</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Vergroot</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zo breed als er plaats is</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/pdf_preview.py" line="35" />
        <source>De brief zoals hij wordt</source>
        <translation>La lettre telle qu’elle sera</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/pdf_preview.py" line="69" />
        <source>Bladzijde {number} van {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PersonLetters</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="32" />
        <source>Brieven</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="34" />
        <source>Aan</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="35" />
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="36" />
        <source>Verstuurd</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="37" />
        <source>Weg</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="38" />
        <source>Nummer</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="41" />
        <source>Nog geen brief verstuurd.</source>
        <translation>Encore aucune lettre envoyée.</translation>
    </message>
</context>
<context>
    <name>SentLetter</name>
    <message>
        <source>Blad voor de persoon</source>
        <translation>Feuille pour la personne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="41" />
        <source>Zoals hij vertrok</source>
        <translation>Telle qu’elle est partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="47" />
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="48" />
        <source>Bewaar PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="49" />
        <source>Open in een ander programma</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="57" />
        <source>verstuurd</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="92" />
        <source>Bewaar een kopie van de brief</source>
        <translation>Enregistrer une copie de la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="94" />
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="127" />
        <source>{kind}, op {day} om {time} door {who}</source>
        <translation>{kind}, le {day} à {time} par {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="136" />
        <source>Weg: {how}</source>
        <translation>Envoi : {how}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="137" />
        <source>Betreft: {subject}</source>
        <translation>Objet : {subject}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="138" />
        <source>Vingerafdruk (SHA-256): {marks}</source>
        <translation>Empreinte (SHA-256) : {marks}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="164" />
        <source>Kopie van {number} bewaard. Buiten HealthDesk is ze niet meer beschermd.</source>
        <translation>Copie enregistrée : {number}. Hors de HealthDesk, elle n’est plus protégée.</translation>
    </message>
    <message>
        <source>Wat je ziet, afdrukt en bewaart</source>
        <translation>Ce que vous voyez, imprimez et enregistrez</translation>
    </message>
    <message>
        <source>met bijlagen, in één PDF</source>
        <translation>avec les annexes, en un seul PDF</translation>
    </message>
    <message>
        <source>de brief alleen</source>
        <translation>la lettre seule</translation>
    </message>
    <message>
        <source>Op deze computer is geen programma dat dit bestand opent.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier.</translation>
    </message>
    <message>
        <source>Bewaar een kopie van de bijlage</source>
        <translation>Enregistrer une copie de l’annexe</translation>
    </message>
    <message>
        <source>Kopie van {name} bewaard. Buiten HealthDesk is ze niet meer beschermd.</source>
        <translation>Copie enregistrée : {name}. Hors de HealthDesk, elle n’est plus protégée.</translation>
    </message>
    <message>
        <source>Handtekeningen</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Kopie met wachtwoord…</source>
        <translation>Copie avec mot de passe…</translation>
    </message>
</context>
<context>
    <name>EnclosureRow</name>
    <message>
        <source>Naam van bijlage {place} in de brief</source>
        <translation>Nom de l’annexe {place} dans la lettre</translation>
    </message>
    <message>
        <source>{name}: naar boven</source>
        <translation>{name} : monter</translation>
    </message>
    <message>
        <source>{name}: naar beneden</source>
        <translation>{name} : descendre</translation>
    </message>
    <message>
        <source>{name}: gaat niet mee</source>
        <translation>{name} : ne pas joindre</translation>
    </message>
    <message>
        <source>{name}: versleep</source>
        <translation>{name} : glisser</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>foto of scan</source>
        <translation>photo ou scan</translation>
    </message>
    <message>
        <source>{count} blz.</source>
        <translation>{count} p.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} ko</translation>
    </message>
    <message>
        <source>Blijft een apart bestand. Bewaar het als PDF om het in één PDF met de brief te krijgen.</source>
        <translation>Reste un fichier à part. Enregistrez-le en PDF pour qu’il forme un seul PDF avec la lettre.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: de maker vergrendelde de bladzijden.</source>
        <translation>Reste un fichier à part : ses pages ont été verrouillées à la création.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: in één PDF zou de handtekening niet meer gelden.</source>
        <translation>Reste un fichier à part : en un PDF, la signature ne vaudrait plus.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: dit formulier is alleen in Adobe Reader te zien.</source>
        <translation>Reste un fichier à part : ce formulaire n’est visible que dans Adobe Reader.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: er zitten bestanden in, en de bladzijden zijn alleen de omslag.</source>
        <translation>Reste un fichier à part : il contient des fichiers, et ses pages n’en sont que la couverture.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: dit beeld beweegt, op papier stond er alleen het begin.</source>
        <translation>Reste un fichier à part : cette image est animée, et sur papier il n’y aurait que le début.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Een huis dat de verwijzing uit zo’n brief aannam, neemt de intrekking dan in één stap op.</source>
        <translation>Pas plus que ce que dit la lettre (FHIR). Une maison qui a enregistré l’orientation à partir d’une telle lettre enregistre alors le retrait en une étape.</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Voeg bestanden toe…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Nog geen. Sleep bestanden hierheen: PDF, foto of scan, Word, Excel of LibreOffice, elk tot {most} MB.</source>
        <translation>Encore aucune. Glissez des fichiers ici : PDF, photo ou scan, Word, Excel ou LibreOffice, chacun jusqu’à {most} Mo.</translation>
    </message>
    <message>
        <source>Na versturen bewaar of druk je de brief met alle bijlagen als één PDF.</source>
        <translation>Après l’envoi, vous enregistrez ou imprimez la lettre avec toutes ses annexes en un seul PDF.</translation>
    </message>
    <message>
        <source>Geen van deze bijlagen past in één PDF met de brief: bewaar ze na versturen apart.</source>
        <translation>Aucune de ces annexes ne peut former un seul PDF avec la lettre : enregistrez-les à part après l’envoi.</translation>
    </message>
    <message>
        <source>Na versturen staat alles in één PDF, behalve {names}: dat bewaar je apart.</source>
        <translation>Après l’envoi, tout est en un seul PDF, sauf {names}, à enregistrer à part.</translation>
    </message>
    <message>
        <source>Wat mee kan ({endings})</source>
        <translation>Ce qui peut être joint ({endings})</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Wat gaat er mee met de brief?</source>
        <translation>Que joindre à la lettre ?</translation>
    </message>
    <message>
        <source>Dit gaat al mee.</source>
        <translation>Ceci est déjà joint.</translation>
    </message>
    <message>
        <source>{name} gaat mee met de brief.</source>
        <translation>{name} part avec la lettre.</translation>
    </message>
    <message>
        <source>{count} bijlagen gaan mee met de brief.</source>
        <translation>{count} annexes partent avec la lettre.</translation>
    </message>
    <message>
        <source>{name} gaat niet mee.</source>
        <translation>{name} ne part pas.</translation>
    </message>
    <message>
        <source>Ook als gegevens in de PDF</source>
        <translation>Aussi comme données dans le PDF</translation>
    </message>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Een ander huis met HealthDesk opent de brief dan zonder iets over te typen.</source>
        <translation>Pas plus que ce que dit la lettre (FHIR). Une autre maison avec HealthDesk ouvre alors la lettre sans rien retaper.</translation>
    </message>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Het huis dat verwees, neemt het antwoord dan in één stap op bij zijn verwijzing.</source>
        <translation>Pas plus que ce que dit la lettre (FHIR). La maison qui a orienté enregistre alors la réponse dans son orientation, en une étape.</translation>
    </message>
    <message>
        <source>Wat je op de andere brief neerlegde, gaat daarmee mee.</source>
        <translation>Ce que vous avez déposé sur l’autre lettre part avec celle-là.</translation>
    </message>
</context>
<context>
    <name>SentEnclosures</name>
    <message>
        <source>Bijlagen</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>{name}: bewaar een kopie</source>
        <translation>{name} : enregistrer une copie</translation>
    </message>
    <message>
        <source>{name}: open in een ander programma</source>
        <translation>{name} : ouvrir dans un autre programme</translation>
    </message>
</context>
<context>
    <name>LockedCopyDialog</name>
    <message>
        <source>Bewaar een kopie met wachtwoord</source>
        <translation>Enregistrer une copie avec mot de passe</translation>
    </message>
    <message>
        <source>De bijlagen zitten erin, achter de brief.</source>
        <translation>Les annexes y sont, derrière la lettre.</translation>
    </message>
    <message>
        <source>Dit zit er niet in: {names}.</source>
        <translation>Ceci n’y est pas : {names}.</translation>
    </message>
    <message>
        <source>De handtekening geldt in de ondertekende brief zelf: die zit als bestand in deze PDF.</source>
        <translation>La signature vaut dans la lettre signée elle-même : celle-ci se trouve comme fichier dans ce PDF.</translation>
    </message>
    <message>
        <source>De kopie staat klaar. Noteer het wachtwoord nu: als je sluit, is het weg.</source>
        <translation>La copie est prête. Notez le mot de passe maintenant : quand vous fermez, il disparaît.</translation>
    </message>
    <message>
        <source>Deze kopie gaat alleen open met het wachtwoord (AES-256). Ze is niet de versie voor het archief: die blijft zoals ze vertrok, in HealthDesk.</source>
        <translation>Cette copie ne s’ouvre qu’avec le mot de passe (AES-256). Ce n’est pas la version pour les archives : celle-ci reste telle qu’elle est partie, dans HealthDesk.</translation>
    </message>
    <message>
        <source>Kies waar de kopie komt…</source>
        <translation>Choisir où va la copie…</translation>
    </message>
    <message>
        <source>Kopie met wachtwoord</source>
        <translation>Copie avec mot de passe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stel een ander voor</source>
        <translation>En proposer un autre</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Zeg het aan de telefoon, nooit in dezelfde mail. HealthDesk bewaart het niet.</source>
        <translation>Dites-le au téléphone, jamais dans le même e-mail. HealthDesk ne le garde pas.</translation>
    </message>
</context>
<context>
    <name>RootsCard</name>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificaten (*.pem *.cer *.crt *.der)</source>
        <translation>Certificats (*.pem *.cer *.crt *.der)</translation>
    </message>
    <message>
        <source>Dat certificaat staat niet meer op de lijst.</source>
        <translation>Ce certificat n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Een handtekening op een Belgische kaart hangt aan een certificaat van de overheid (Belgium Root CA). Haal het bij de overheid, en vergelijk de vingerafdruk met die op haar website.</source>
        <translation>Une signature par carte belge dépend d’un certificat de l’État (Belgium Root CA). Procurez-vous-le auprès de l’État, et comparez l’empreinte avec celle de son site.</translation>
    </message>
    <message>
        <source>Haal eraf</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Haal {name} van de lijst</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>Kies een certificaat</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Mag {name} instaan voor handtekeningen?</source>
        <translation>Accepter {name} comme garant de signatures ?</translation>
    </message>
    <message>
        <source>Nog niemand: van elke handtekening staat er voorlopig “te controleren”.</source>
        <translation>Encore personne : pour l’instant, chaque signature porte « à vérifier ».</translation>
    </message>
    <message>
        <source>Vingerafdruk (SHA-256): {marks}. Geldig tot {day}.</source>
        <translation>Empreinte (SHA-256) : {marks}. Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Wie mag voor een handtekening instaan</source>
        <translation>Qui peut se porter garant d’une signature</translation>
    </message>
    <message>
        <source>Zet een certificaat op de lijst…</source>
        <translation>Mettre un certificat sur la liste…</translation>
    </message>
    <message>
        <source>Zet op de lijst</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>geldig tot {day} · op de lijst gezet op {added} door {who}</source>
        <translation>valable jusqu’au {day} · mis sur la liste le {added} par {who}</translation>
    </message>
    <message>
        <source>{name} staat op de lijst.</source>
        <translation>{name} est sur la liste.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Met een tijdstempel van {host}</source>
        <translation>Avec un horodatage de {host}</translation>
    </message>
    <message>
        <source>De PIN vraagt de kaart of de lezer zo meteen zelf.</source>
        <translation>La carte ou le lecteur demandera lui-même le PIN.</translation>
    </message>
    <message>
        <source>De kaart tekent. Laat ze zitten.</source>
        <translation>La carte signe. Laissez-la en place.</translation>
    </message>
    <message>
        <source>De kaart tekent. Typ de PIN waar de kaart hem vraagt, en laat ze zitten.</source>
        <translation>La carte signe. Tapez le PIN là où la carte le demande, et laissez-la en place.</translation>
    </message>
    <message>
        <source>De kaartlezer wordt bekeken…</source>
        <translation>Lecture du lecteur de cartes…</translation>
    </message>
    <message>
        <source>Hoeveel mensen tekenen deze brief</source>
        <translation>Combien de personnes signent cette lettre</translation>
    </message>
    <message>
        <source>In het certificaat van deze kaart staat een nummer van wie tekent, op een Belgische kaart het rijksregisternummer. Wie de brief krijgt, kan het lezen.</source>
        <translation>Le certificat de cette carte contient un numéro du signataire : sur une carte belge, le numéro de registre national. Qui reçoit la lettre peut le lire.</translation>
    </message>
    <message>
        <source>Met welke kaart</source>
        <translation>Avec quelle carte</translation>
    </message>
    <message>
        <source>Onderteken</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Onderteken met een kaart</source>
        <translation>Signer avec une carte</translation>
    </message>
    <message>
        <source>PIN van de kaart</source>
        <translation>PIN de la carte</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Zoek de kaart</source>
        <translation>Chercher la carte</translation>
    </message>
    <message>
        <source>{names} heeft getekend. Steek nu de volgende kaart in de lezer.</source>
        <translation>Signé par {names}. Mettez maintenant la carte suivante dans le lecteur.</translation>
    </message>
    <message>
        <source>{name}. {issuer} staat ervoor in, tot {day}.</source>
        <translation>{name}. {issuer} s’en porte garant, jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>geldig</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>geldt niet meer</source>
        <translation>n’est plus valable</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>SignaturesCard</name>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Kies een PDF</source>
        <translation>Choisir un PDF</translation>
    </message>
    <message>
        <source>Kies een PDF die je kreeg. Je leest wie hem tekende, wanneer, of er daarna iets aan veranderde, en of het huis kent wie voor de tekenaar instaat. Er wordt niets van bewaard.</source>
        <translation>Choisissez un PDF que vous avez reçu. Vous verrez qui l’a signé et quand, si quelque chose a changé ensuite, et si la maison connaît le garant du signataire. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Kies een PDF…</source>
        <translation>Choisir un PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wie ondertekende dit bestand?</source>
        <translation>Qui a signé ce fichier ?</translation>
    </message>
</context>
<context>
    <name>SignaturesFace</name>
    <message>
        <source>Handtekeningen nakijken</source>
        <translation>Vérifier les signatures</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Dit typte je eerder voor een lijst van {before}. Nu zijn het er {now}: lees het na.</source>
        <translation>Vous avez tapé ceci plus tôt pour une liste de {before}. Il y en a maintenant {now} : relisez.</translation>
    </message>
    <message>
        <source>Voor een andere lijst typte je, en het is nog niet gedaan: “{words}”.</source>
        <translation>Pour une autre liste, vous avez tapé ceci, qui n’est pas encore fait : « {words} ».</translation>
    </message>
    <message>
        <source>Zet het hier</source>
        <translation>Mettre ici</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="233"/>
        <source>Mag zo:
{what}</source>
        <translation>Laisser ainsi :
{what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="69"/>
        <source>Hoe gaan de brieven weg</source>
        <translation>Comment partent les lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="88"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="92"/>
        <source>Open deze brief</source>
        <translation>Ouvrir cette lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="94"/>
        <source>Laat weg</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="96"/>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="98"/>
        <source>Bewaar de PDF’s…</source>
        <translation>Enregistrer les PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="151"/>
        <source>De brieven worden gemaakt</source>
        <translation>Création des lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="189"/>
        <source>{ready} van {count} brieven kunnen vertrekken.</source>
        <translation>{ready} lettres sur {count} peuvent partir.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="191"/>
        <source>Maak 1 brief</source>
        <translation>Créer 1 lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="191"/>
        <source>Maak {count} brieven</source>
        <translation>Créer {count} lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="204"/>
        <source>Nagekeken: {what}</source>
        <translation>Vérifié : {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="264"/>
        <source>Gemaakt en bewaard in de dossiers: {count}.</source>
        <translation>Créées et enregistrées dans les dossiers : {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="265"/>
        <source>Niet: {name}. {why}</source>
        <translation>Pas créée : {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="268"/>
        <source>Niet begonnen: {count}.</source>
        <translation>Pas commencées : {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="274"/>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="287"/>
        <source>Bewaar de PDF’s in een map</source>
        <translation>Enregistrer les PDF dans un répertoire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="290"/>
        <source>{count} PDF’s bewaard. Buiten HealthDesk zijn ze niet meer beschermd.</source>
        <translation>{count} PDF enregistrés. Hors de HealthDesk, ils ne sont plus protégés.</translation>
    </message>
    <message>
        <source>Maak de brieven</source>
        <translation>Créer les lettres</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_words.py" line="31"/>
        <source>Taal van deze woorden</source>
        <translation>Langue de ces mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_words.py" line="34"/>
        <source>Wie een taal leest waarin hier niets staat, krijgt de brief in de taal van het huis.</source>
        <translation>Si rien n’est écrit ici dans la langue d’une personne, elle reçoit la lettre dans la langue de la maison.</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="25"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="32"/>
        <source>Brief</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="46"/>
        <source>Wie een brief krijgt</source>
        <translation>Qui reçoit une lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="48"/>
        <source>Hier staat niemand meer.</source>
        <translation>Il n’y a plus personne ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="63"/>
        <source>Zo’n brief vertrok al eens.</source>
        <translation>Une telle lettre est déjà partie.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="68"/>
        <source>onbekend</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="73"/>
        <source>klaar</source>
        <translation>prête</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="75"/>
        <source>kan niet</source>
        <translation>impossible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="76"/>
        <source>kijk na</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>{count} inschrijvingen zonder brief…</source>
        <translation>{count} inscriptions sans lettre…</translation>
    </message>
    <message>
        <source>1 inschrijving zonder brief…</source>
        <translation>1 inscription sans lettre…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="41"/>
        <source>Uitgaande briefwisseling</source>
        <translation>Courrier sortant</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="44"/>
        <source>Nummer, aan wie, of woorden uit de brief</source>
        <translation>Numéro, à qui, ou mots de la lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="71"/>
        <source>Nummer</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="73"/>
        <source>Verstuurd</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="75"/>
        <source>Aan</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="76"/>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="77"/>
        <source>Over wie</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="78"/>
        <source>Door</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="79"/>
        <source>Weg</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="118"/>
        <source>open de brief zoals hij vertrok</source>
        <translation>ouvrir la lettre telle qu’elle est partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="127"/>
        <source>Geen brief zegt dat.</source>
        <translation>Aucune lettre ne contient cela.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="129"/>
        <source>Nog geen brief verstuurd.</source>
        <translation>Encore aucune lettre envoyée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="131"/>
        <source>1 brief</source>
        <translation>1 lettre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="131"/>
        <source>{count} brieven</source>
        <translation>{count} lettres</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="133"/>
        <source>de {count} laatste: zoek een woord om er een oudere te vinden</source>
        <translation>les {count} dernières : cherchez un mot pour en trouver une plus ancienne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="138"/>
        <source>1 uitschrijving zonder brief…</source>
        <translation>1 désinscription sans lettre…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="139"/>
        <source>{count} uitschrijvingen zonder brief…</source>
        <translation>{count} désinscriptions sans lettre…</translation>
    </message>
</context>
<context>
    <name>StampsCard</name>
    <message>
        <source>Er komen geen tijdstempels meer.</source>
        <translation>Plus d’horodatage désormais.</translation>
    </message>
    <message>
        <source>Wie tekent, krijgt voortaan een tijdstempel.</source>
        <translation>Chaque signature reçoit désormais un horodatage.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Adres van de tijdstempeldienst</source>
        <translation>Adresse du service d’horodatage</translation>
    </message>
    <message>
        <source>Een tijdstempel bewijst wanneer er getekend werd, ook als de klok van deze computer niet juist staat. Vul het adres in van een dienst die het huis vertrouwt (RFC 3161), of laat het leeg. Er gaat alleen een controlegetal heen: niets van de brief, en niet wie tekent.</source>
        <translation>Un horodatage prouve quand on a signé, même si l’horloge de cet ordinateur n’est pas à l’heure. Indiquez l’adresse d’un service auquel la maison fait confiance (RFC 3161), ou laissez vide. Seule une empreinte est envoyée : rien de la lettre, ni le nom du signataire.</translation>
    </message>
    <message>
        <source>Tijdstempels</source>
        <translation>Horodatages</translation>
    </message>
</context>
</TS>