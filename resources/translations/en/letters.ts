<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="33" />
        <source>Nakijken vóór versturen</source>
        <translation>Check before sending</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="71" />
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="72" />
        <source>kijk na</source>
        <translation>look at this</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="73" />
        <source>moet eerst opgelost</source>
        <translation>must be solved first</translation>
    </message>
</context>
<context>
    <name>HeadingCard</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="22" />
        <source>Taal en adres</source>
        <translation>Language and address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="24" />
        <source>Taal van de brief</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="26" />
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="27" />
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="28" />
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="32" />
        <source>Ter attentie van</source>
        <translation>For the attention of</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="33" />
        <source>Uw kenmerk</source>
        <translation>Your reference</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="40"/>
        <source>Meer dan één: zet er een ; tussen.</source>
        <translation>More than one: put a ; between them.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="40"/>
        <source>Kopie aan</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="36" />
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="62" />
        <source>de persoon zelf</source>
        <translation>the person themselves</translation>
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
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="55" />
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="61" />
        <source>Hoe gaat de brief weg</source>
        <translation>How the letter leaves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="66" />
        <source>Verstuur</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="184" />
        <source>klaar om te versturen</source>
        <translation>ready to send</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="184" />
        <source>nog na te kijken</source>
        <translation>still to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="250" />
        <source>Brief {number} is verstuurd en ligt vast.</source>
        <translation>Letter {number} is sent and fixed.</translation>
    </message>
    <message>
        <source>Geef mee</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="15" />
        <source>Verwijsbrief</source>
        <translation>Referral letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="16" />
        <source>Bevestiging van inschrijving</source>
        <translation>Confirmation of enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="17" />
        <source>Bevestiging van uitschrijving</source>
        <translation>Confirmation of deregistration</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="25" />
        <source>zelf meegenomen</source>
        <translation>taken along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="26" />
        <source>met de post</source>
        <translation>by post</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="27" />
        <source>met beveiligde mail</source>
        <translation>by secure mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="35" />
        <source>Schrijf</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="36" />
        <source>Laat weg</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="37" />
        <source>Noteer akkoord</source>
        <translation>Note the agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="38" />
        <source>Open de dienst</source>
        <translation>Open the service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="39" />
        <source>Open het dossier</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="40" />
        <source>Mag zo</source>
        <translation>Fine like this</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="49" />
        <source>Brief aan {person}</source>
        <translation>Letter to {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="50" />
        <source>Brief voor {person} aan {partner}</source>
        <translation>Letter for {person} to {partner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="56" />
        <source>Brief {number} aan {to}</source>
        <translation>Letter {number} to {to}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="37" />
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="104" />
        <source>verstuur; bij een verstuurde brief: bewaar een kopie</source>
        <translation>send; for a letter that left: save a copy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="105" />
        <source>druk een verstuurde brief af</source>
        <translation>print a letter that left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="114" />
        <source>Deze verwijzing vertrok zonder brief uit HealthDesk.</source>
        <translation>This referral left without a letter from HealthDesk.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="33" />
        <source>wijzig</source>
        <translation>change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="35" />
        <source>zoals in het dossier</source>
        <translation>as in the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="59" />
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="61" />
        <source>mee</source>
        <translation>included</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="61" />
        <source>niet mee</source>
        <translation>left out</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="62" />
        <source>{part}: mee</source>
        <translation>{part}: included</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="62" />
        <source>{part}: niet mee</source>
        <translation>{part}: left out</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="66" />
        <source>{part}: wijzig</source>
        <translation>{part}: change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="69" />
        <source>{part}: zoals in het dossier</source>
        <translation>{part}: as in the file</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/parts_card.py" line="24" />
        <source>Wat er in de brief staat</source>
        <translation>What is in the letter</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/pdf_preview.py" line="35" />
        <source>De brief zoals hij wordt</source>
        <translation>The letter as it will be</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/pdf_preview.py" line="69" />
        <source>Bladzijde {number} van {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>PersonLetters</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="32" />
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="34" />
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="35" />
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="36" />
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="37" />
        <source>Weg</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="38" />
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/person_letters.py" line="41" />
        <source>Nog geen brief verstuurd.</source>
        <translation>No letter sent yet.</translation>
    </message>
</context>
<context>
    <name>SentLetter</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="41" />
        <source>Zoals hij vertrok</source>
        <translation>As it left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="47" />
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="48" />
        <source>Bewaar PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="49" />
        <source>Open in een ander programma</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="57" />
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="92" />
        <source>Bewaar een kopie van de brief</source>
        <translation>Save a copy of the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="94" />
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="127" />
        <source>{kind}, op {day} om {time} door {who}</source>
        <translation>{kind}, on {day} at {time} by {who}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="136" />
        <source>Weg: {how}</source>
        <translation>Left: {how}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="137" />
        <source>Betreft: {subject}</source>
        <translation>Subject: {subject}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="138" />
        <source>Vingerafdruk (SHA-256): {marks}</source>
        <translation>Fingerprint (SHA-256): {marks}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="164" />
        <source>Kopie van {number} bewaard. Buiten HealthDesk is ze niet meer beschermd.</source>
        <translation>Copy of {number} saved. Outside HealthDesk it is no longer protected.</translation>
    </message>
    <message>
        <source>Wat je ziet, afdrukt en bewaart</source>
        <translation>What you see, print and save</translation>
    </message>
    <message>
        <source>met bijlagen, in één PDF</source>
        <translation>with enclosures, in one PDF</translation>
    </message>
    <message>
        <source>de brief alleen</source>
        <translation>the letter alone</translation>
    </message>
    <message>
        <source>Op deze computer is geen programma dat dit bestand opent.</source>
        <translation>No program on this computer opens this file.</translation>
    </message>
    <message>
        <source>Bewaar een kopie van de bijlage</source>
        <translation>Save a copy of the enclosure</translation>
    </message>
    <message>
        <source>Kopie van {name} bewaard. Buiten HealthDesk is ze niet meer beschermd.</source>
        <translation>Copy of {name} saved. Outside HealthDesk it is no longer protected.</translation>
    </message>
</context>
<context>
    <name>EnclosureRow</name>
    <message>
        <source>Naam van bijlage {place} in de brief</source>
        <translation>Name of enclosure {place} in the letter</translation>
    </message>
    <message>
        <source>{name}: naar boven</source>
        <translation>{name}: move up</translation>
    </message>
    <message>
        <source>{name}: naar beneden</source>
        <translation>{name}: move down</translation>
    </message>
    <message>
        <source>{name}: gaat niet mee</source>
        <translation>{name}: does not go along</translation>
    </message>
    <message>
        <source>{name}: versleep</source>
        <translation>{name}: drag</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>foto of scan</source>
        <translation>photo or scan</translation>
    </message>
    <message>
        <source>{count} blz.</source>
        <translation>{count} p.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>Blijft een apart bestand. Bewaar het als PDF om het in één PDF met de brief te krijgen.</source>
        <translation>Stays a file of its own. Save it as PDF to have it in one PDF with the letter.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: de maker vergrendelde de bladzijden.</source>
        <translation>Stays a file of its own: who made it locked its pages.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: in één PDF zou de handtekening niet meer gelden.</source>
        <translation>Stays a file of its own: in one PDF its signature would no longer hold.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: dit formulier is alleen in Adobe Reader te zien.</source>
        <translation>Stays a file of its own: this form can only be seen in Adobe Reader.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Bijlagen</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Voeg bestanden toe…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Nog geen. Sleep bestanden hierheen: PDF, foto of scan, Word, Excel of LibreOffice, elk tot {most} MB.</source>
        <translation>None yet. Drag files here: PDF, photo or scan, Word, Excel or LibreOffice, each up to {most} MB.</translation>
    </message>
    <message>
        <source>Na versturen bewaar of druk je de brief met alle bijlagen als één PDF.</source>
        <translation>Once sent, you save or print the letter with all enclosures as one PDF.</translation>
    </message>
    <message>
        <source>Geen van deze bijlagen past in één PDF met de brief: bewaar ze na versturen apart.</source>
        <translation>None of these fits in one PDF with the letter: save them separately once it is sent.</translation>
    </message>
    <message>
        <source>Na versturen staat alles in één PDF, behalve {names}: dat bewaar je apart.</source>
        <translation>Once sent, all is in one PDF except {names}: save that separately.</translation>
    </message>
    <message>
        <source>Wat mee kan ({endings})</source>
        <translation>What can go along ({endings})</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Wat gaat er mee met de brief?</source>
        <translation>What goes along with the letter?</translation>
    </message>
    <message>
        <source>Dit gaat al mee.</source>
        <translation>This goes along already.</translation>
    </message>
    <message>
        <source>{name} gaat mee met de brief.</source>
        <translation>{name} goes along with the letter.</translation>
    </message>
    <message>
        <source>{count} bijlagen gaan mee met de brief.</source>
        <translation>{count} enclosures go along with the letter.</translation>
    </message>
    <message>
        <source>{name} gaat niet mee.</source>
        <translation>{name} does not go along.</translation>
    </message>
    <message>
        <source>Ook als gegevens in de PDF, voor een ander programma</source>
        <translation>Also as data in the PDF, for another program</translation>
    </message>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Een ander huis met HealthDesk opent de brief dan zonder iets over te typen.</source>
        <translation>No more than what the letter says (FHIR). Another house with HealthDesk then opens the letter without typing anything over.</translation>
    </message>
</context>
<context>
    <name>SentEnclosures</name>
    <message>
        <source>Bijlagen</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>{name}: bewaar een kopie</source>
        <translation>{name}: save a copy</translation>
    </message>
    <message>
        <source>{name}: open in een ander programma</source>
        <translation>{name}: open in another program</translation>
    </message>
</context>
</TS>