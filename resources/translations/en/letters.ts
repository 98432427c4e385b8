<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CommandSources</name>
    <message>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Wat er terugkwam</source>
        <translation>What came back</translation>
    </message>
    <message>
        <source>Wat nog</source>
        <translation>Anything else</translation>
    </message>
    <message>
        <source>Noteer antwoord</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Op de strook staat {code}.</source>
        <translation>The slip says {code}.</translation>
    </message>
    <message>
        <source>{day} om {time}: {answer}, genoteerd door {who}</source>
        <translation>{day} at {time}: {answer}, recorded by {who}</translation>
    </message>
    <message>
        <source>Nog niets terug.</source>
        <translation>Nothing has come back yet.</translation>
    </message>
    <message>
        <source>Kies wat er terugkwam.</source>
        <translation>Choose what came back.</translation>
    </message>
    <message>
        <source>Antwoord genoteerd: {answer}.</source>
        <translation>Answer recorded: {answer}.</translation>
    </message>
</context>
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
        <translation>all right</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="68" />
        <source>mag zo, is gezegd</source>
        <translation>fine like this, as somebody said</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="96" />
        <source>niet in orde, mag zo</source>
        <translation>not right, but fine like this</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="72" />
        <source>kijk na</source>
        <translation>please check</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/check_card.py" line="73" />
        <source>moet eerst opgelost</source>
        <translation>must be resolved first</translation>
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
        <translation>More than one: put a semicolon (;) between them.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="40"/>
        <source>Kopie aan</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/heading_card.py" line="36" />
        <source>Aan wie</source>
        <translation>To</translation>
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
        <source>Blad voor de persoon</source>
        <translation>Sheet for the person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="55" />
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_writer.py" line="61" />
        <source>Hoe gaat de brief weg</source>
        <translation>How the letter is sent</translation>
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
        <source>Geef mee</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Onderteken…</source>
        <translation>Sign…</translation>
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
        <translation>Confirmation of end of enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="25" />
        <source>zelf meegenomen</source>
        <translation>by hand</translation>
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
        <translation>Record consent</translation>
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
        <location filename="../../../healthdesk/ui/letters/said.py" line="39" />
        <source>Open de verwijzing</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <source>Open Beheer</source>
        <translation>Open Administration</translation>
    </message>
    <message>
        <source>Wijzig aan wie</source>
        <translation>Change who it goes to</translation>
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
        <translation>Letter for {person}, to {partner}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="56" />
        <source>Brief {number} aan {to}</source>
        <translation>Letter {number} to {to}</translation>
    </message>
    <message>
        <source>Brief {number} is ondertekend door {names}, verstuurd en ligt vast.</source>
        <translation>Letter {number} was signed by {names}, has been sent and is final.</translation>
    </message>
    <message>
        <source>Brief {number} is verstuurd en ligt vast.</source>
        <translation>Letter {number} has been sent and is final.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="29"/>
        <source>Antwoord aan een verwijzer</source>
        <translation>Reply to a referrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="30"/>
        <source>Vraag om een dossier</source>
        <translation>Request for a file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="31"/>
        <source>Uitnodiging</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="32"/>
        <source>Bevestiging van afspraak</source>
        <translation>Confirmation of appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="33"/>
        <source>Attest van aanwezigheid</source>
        <translation>Certificate of attendance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="34"/>
        <source>Afsluitbrief</source>
        <translation>Closing letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/said.py" line="77"/>
        <source>{kind} voor {person}</source>
        <translation>{kind} for {person}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letter_menu.py" line="27"/>
        <source>Nieuwe brief</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>Intrekking van een verwijzing</source>
        <translation>Withdrawal of a referral</translation>
    </message>
    <message>
        <source>Brief over {person} aan {to}</source>
        <translation>Letter about {person}, to {to}</translation>
    </message>
    <message>
        <source>Intrekking voor {person} aan {partner}</source>
        <translation>Withdrawal for {person}, to {partner}</translation>
    </message>
    <message>
        <source>het dossier kwam</source>
        <translation>the file came</translation>
    </message>
    <message>
        <source>het dossier komt nog</source>
        <translation>the file will follow</translation>
    </message>
    <message>
        <source>niet mogelijk</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>komt</source>
        <translation>will come</translation>
    </message>
    <message>
        <source>liever een ander moment</source>
        <translation>prefers another time</translation>
    </message>
    <message>
        <source>komt niet</source>
        <translation>will not come</translation>
    </message>
    <message>
        <source>nog niets terug</source>
        <translation>nothing back yet</translation>
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
        <translation>send; for a sent letter: save a copy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="105" />
        <source>druk een verstuurde brief af</source>
        <translation>print a sent letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/letters_page.py" line="114" />
        <source>Deze verwijzing vertrok zonder brief uit HealthDesk.</source>
        <translation>This referral was sent without a letter from HealthDesk.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="33" />
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/part_row.py" line="35" />
        <source>Zoals in het dossier</source>
        <translation>As in the file</translation>
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
        <source>Vergroot</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Zo breed als er plaats is</source>
        <translation>Fit to width</translation>
    </message>
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
        <source>Blad voor de persoon</source>
        <translation>Sheet for the person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="41" />
        <source>Zoals hij vertrok</source>
        <translation>As it was sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/sent_letter.py" line="47" />
        <source>Afdrukken…</source>
        <translation>Print…</translation>
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
        <translation>Sent: {how}</translation>
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
    <message>
        <source>Handtekeningen</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Kopie met wachtwoord…</source>
        <translation>Copy with a password…</translation>
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
        <translation>{name}: leave out</translation>
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
        <translation>Stays a separate file. Save it as PDF to have it in one PDF with the letter.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: de maker vergrendelde de bladzijden.</source>
        <translation>Stays a separate file: its maker locked the pages.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: in één PDF zou de handtekening niet meer gelden.</source>
        <translation>Stays a separate file: in one PDF its signature would no longer be valid.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: dit formulier is alleen in Adobe Reader te zien.</source>
        <translation>Stays a separate file: this form can only be seen in Adobe Reader.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: er zitten bestanden in, en de bladzijden zijn alleen de omslag.</source>
        <translation>Stays a separate file: there are files inside, and its pages are only their cover.</translation>
    </message>
    <message>
        <source>Blijft een apart bestand: dit beeld beweegt, op papier stond er alleen het begin.</source>
        <translation>Stays a separate file: this picture moves, and on paper only its beginning would be there.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Een huis dat de verwijzing uit zo’n brief aannam, neemt de intrekking dan in één stap op.</source>
        <translation>No more than what the letter says (FHIR). A house that took in the referral from such a letter can then take in the withdrawal in one step.</translation>
    </message>
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
        <translation>Once sent, everything is in one PDF except {names}: save that separately.</translation>
    </message>
    <message>
        <source>Wat mee kan ({endings})</source>
        <translation>Files that can go with it ({endings})</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Wat gaat er mee met de brief?</source>
        <translation>What goes with the letter?</translation>
    </message>
    <message>
        <source>Dit gaat al mee.</source>
        <translation>This already goes with the letter.</translation>
    </message>
    <message>
        <source>{name} gaat mee met de brief.</source>
        <translation>{name} goes with the letter.</translation>
    </message>
    <message>
        <source>{count} bijlagen gaan mee met de brief.</source>
        <translation>{count} enclosures go with the letter.</translation>
    </message>
    <message>
        <source>{name} gaat niet mee.</source>
        <translation>{name} does not go with the letter.</translation>
    </message>
    <message>
        <source>Ook als gegevens in de PDF</source>
        <translation>Also as data in the PDF</translation>
    </message>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Een ander huis met HealthDesk opent de brief dan zonder iets over te typen.</source>
        <translation>No more than what the letter says (FHIR). Another house with HealthDesk can then open the letter without retyping anything.</translation>
    </message>
    <message>
        <source>Niet meer dan wat in de brief staat (FHIR). Het huis dat verwees, neemt het antwoord dan in één stap op bij zijn verwijzing.</source>
        <translation>No more than what the letter says (FHIR). The house that referred can then take in the answer in one step.</translation>
    </message>
    <message>
        <source>Wat je op de andere brief neerlegde, gaat daarmee mee.</source>
        <translation>What you dropped on the other letter goes with that one.</translation>
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
<context>
    <name>LockedCopyDialog</name>
    <message>
        <source>Bewaar een kopie met wachtwoord</source>
        <translation>Save a copy with a password</translation>
    </message>
    <message>
        <source>De bijlagen zitten erin, achter de brief.</source>
        <translation>The enclosures are in it, behind the letter.</translation>
    </message>
    <message>
        <source>Dit zit er niet in: {names}.</source>
        <translation>This is not in it: {names}.</translation>
    </message>
    <message>
        <source>De handtekening geldt in de ondertekende brief zelf: die zit als bestand in deze PDF.</source>
        <translation>The signature is valid in the signed letter itself: that is a file inside this PDF.</translation>
    </message>
    <message>
        <source>De kopie staat klaar. Noteer het wachtwoord nu: als je sluit, is het weg.</source>
        <translation>The copy is ready. Write the password down now: once you close this, it is gone.</translation>
    </message>
    <message>
        <source>Deze kopie gaat alleen open met het wachtwoord (AES-256). Ze is niet de versie voor het archief: die blijft zoals ze vertrok, in HealthDesk.</source>
        <translation>This copy only opens with the password (AES-256). It is not the archive version: that stays in HealthDesk, as it was sent.</translation>
    </message>
    <message>
        <source>Kies waar de kopie komt…</source>
        <translation>Choose where to save the copy…</translation>
    </message>
    <message>
        <source>Kopie met wachtwoord</source>
        <translation>Copy with a password</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stel een ander voor</source>
        <translation>Suggest another</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Zeg het aan de telefoon, nooit in dezelfde mail. HealthDesk bewaart het niet.</source>
        <translation>Give it over the phone, never in the same e-mail. HealthDesk does not keep it.</translation>
    </message>
</context>
<context>
    <name>RootsCard</name>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Certificaten (*.pem *.cer *.crt *.der)</source>
        <translation>Certificates (*.pem *.cer *.crt *.der)</translation>
    </message>
    <message>
        <source>Dat certificaat staat niet meer op de lijst.</source>
        <translation>That certificate is no longer on the list.</translation>
    </message>
    <message>
        <source>Een handtekening op een Belgische kaart hangt aan een certificaat van de overheid (Belgium Root CA). Haal het bij de overheid, en vergelijk de vingerafdruk met die op haar website.</source>
        <translation>A signature made with a Belgian card rests on a certificate of the government (Belgium Root CA). Get it from the government, and compare the fingerprint with the one on its website.</translation>
    </message>
    <message>
        <source>Haal eraf</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Haal {name} van de lijst</source>
        <translation>Take {name} off the list</translation>
    </message>
    <message>
        <source>Kies een certificaat</source>
        <translation>Choose a certificate</translation>
    </message>
    <message>
        <source>Mag {name} instaan voor handtekeningen?</source>
        <translation>May {name} vouch for signatures?</translation>
    </message>
    <message>
        <source>Nog niemand: van elke handtekening staat er voorlopig “te controleren”.</source>
        <translation>Nobody yet: for now every signature says “to be checked”.</translation>
    </message>
    <message>
        <source>Vingerafdruk (SHA-256): {marks}. Geldig tot {day}.</source>
        <translation>Fingerprint (SHA-256): {marks}. Valid until {day}.</translation>
    </message>
    <message>
        <source>Wie mag voor een handtekening instaan</source>
        <translation>Who may vouch for a signature</translation>
    </message>
    <message>
        <source>Zet een certificaat op de lijst…</source>
        <translation>Put a certificate on the list…</translation>
    </message>
    <message>
        <source>Zet op de lijst</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>geldig tot {day} · op de lijst gezet op {added} door {who}</source>
        <translation>valid until {day} · put on the list on {added} by {who}</translation>
    </message>
    <message>
        <source>{name} staat op de lijst.</source>
        <translation>{name} is on the list.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Met een tijdstempel van {host}</source>
        <translation>With a timestamp of {host}</translation>
    </message>
    <message>
        <source>De PIN vraagt de kaart of de lezer zo meteen zelf.</source>
        <translation>The card or the reader will ask for the PIN itself.</translation>
    </message>
    <message>
        <source>De kaart tekent. Laat ze zitten.</source>
        <translation>The card is signing. Leave it in.</translation>
    </message>
    <message>
        <source>De kaart tekent. Typ de PIN waar de kaart hem vraagt, en laat ze zitten.</source>
        <translation>The card is signing. Type the PIN where the card asks for it, and leave it in.</translation>
    </message>
    <message>
        <source>De kaartlezer wordt bekeken…</source>
        <translation>Looking at the card reader…</translation>
    </message>
    <message>
        <source>Hoeveel mensen tekenen deze brief</source>
        <translation>How many people sign this letter</translation>
    </message>
    <message>
        <source>In het certificaat van deze kaart staat een nummer van wie tekent, op een Belgische kaart het rijksregisternummer. Wie de brief krijgt, kan het lezen.</source>
        <translation>The certificate on this card holds a number of the signer, on a Belgian card the national number. Whoever receives the letter can read it.</translation>
    </message>
    <message>
        <source>Met welke kaart</source>
        <translation>With which card</translation>
    </message>
    <message>
        <source>Onderteken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Onderteken met een kaart</source>
        <translation>Sign with a card</translation>
    </message>
    <message>
        <source>PIN van de kaart</source>
        <translation>PIN of the card</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Zoek de kaart</source>
        <translation>Look for the card</translation>
    </message>
    <message>
        <source>{names} heeft getekend. Steek nu de volgende kaart in de lezer.</source>
        <translation>{names} has signed. Now put the next card in the reader.</translation>
    </message>
    <message>
        <source>{name}. {issuer} staat ervoor in, tot {day}.</source>
        <translation>{name}. {issuer} vouches for it, until {day}.</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>geldig</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>geldt niet meer</source>
        <translation>no longer valid</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
</context>
<context>
    <name>SignaturesCard</name>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Kies een PDF</source>
        <translation>Choose a PDF</translation>
    </message>
    <message>
        <source>Kies een PDF die je kreeg. Je leest wie hem tekende, wanneer, of er daarna iets aan veranderde, en of het huis kent wie voor de tekenaar instaat. Er wordt niets van bewaard.</source>
        <translation>Choose a PDF that you were sent. You will see who signed it, when, whether anything in it changed afterwards, and whether the house knows who vouches for the signer. Nothing is kept.</translation>
    </message>
    <message>
        <source>Kies een PDF…</source>
        <translation>Choose a PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wie ondertekende dit bestand?</source>
        <translation>Who signed this file?</translation>
    </message>
</context>
<context>
    <name>SignaturesFace</name>
    <message>
        <source>Handtekeningen nakijken</source>
        <translation>Check signatures</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Dit typte je eerder voor een lijst van {before}. Nu zijn het er {now}: lees het na.</source>
        <translation>You typed this earlier for a list of {before}. The list now has {now}: please read it again.</translation>
    </message>
    <message>
        <source>Voor een andere lijst typte je, en het is nog niet gedaan: “{words}”.</source>
        <translation>For another list you typed this, and it is not sent yet: “{words}”.</translation>
    </message>
    <message>
        <source>Zet het hier</source>
        <translation>Put it here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="233"/>
        <source>Mag zo:
{what}</source>
        <translation>Fine like this:
{what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="69"/>
        <source>Hoe gaan de brieven weg</source>
        <translation>How are the letters sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="88"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="92"/>
        <source>Open deze brief</source>
        <translation>Open this letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="94"/>
        <source>Laat weg</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="96"/>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="98"/>
        <source>Bewaar de PDF’s…</source>
        <translation>Save the PDFs…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="151"/>
        <source>De brieven worden gemaakt</source>
        <translation>The letters are being made</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="189"/>
        <source>{ready} van {count} brieven kunnen vertrekken.</source>
        <translation>Letters that can be sent: {ready} of {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="191"/>
        <source>Maak 1 brief</source>
        <translation>Make 1 letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="191"/>
        <source>Maak {count} brieven</source>
        <translation>Make {count} letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="204"/>
        <source>Nagekeken: {what}</source>
        <translation>Checked: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="264"/>
        <source>Gemaakt en bewaard in de dossiers: {count}.</source>
        <translation>Made and kept in the files: {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="265"/>
        <source>Niet: {name}. {why}</source>
        <translation>Not: {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="268"/>
        <source>Niet begonnen: {count}.</source>
        <translation>Not started: {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="274"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="287"/>
        <source>Bewaar de PDF’s in een map</source>
        <translation>Save the PDFs in a folder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_dialog.py" line="290"/>
        <source>{count} PDF’s bewaard. Buiten HealthDesk zijn ze niet meer beschermd.</source>
        <translation>{count} PDFs saved. Outside HealthDesk they are no longer protected.</translation>
    </message>
    <message>
        <source>Maak de brieven</source>
        <translation>Make the letters</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_words.py" line="31"/>
        <source>Taal van deze woorden</source>
        <translation>Language of these words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_words.py" line="34"/>
        <source>Wie een taal leest waarin hier niets staat, krijgt de brief in de taal van het huis.</source>
        <translation>Whoever reads a language that is left empty here gets the letter in the house’s own language.</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="25"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="32"/>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="46"/>
        <source>Wie een brief krijgt</source>
        <translation>Who gets a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="48"/>
        <source>Hier staat niemand meer.</source>
        <translation>Nobody is left here.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="63"/>
        <source>Zo’n brief vertrok al eens.</source>
        <translation>Such a letter was sent before.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="68"/>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="73"/>
        <source>klaar</source>
        <translation>ready</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="75"/>
        <source>kan niet</source>
        <translation>cannot be sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/batch_list.py" line="76"/>
        <source>kijk na</source>
        <translation>please check</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>{count} inschrijvingen zonder brief…</source>
        <translation>{count} enrolments without a letter…</translation>
    </message>
    <message>
        <source>1 inschrijving zonder brief…</source>
        <translation>1 enrolment without a letter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="41"/>
        <source>Uitgaande briefwisseling</source>
        <translation>Outgoing letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="44"/>
        <source>Nummer, aan wie, of woorden uit de brief</source>
        <translation>Number, recipient, or words from the letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="71"/>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="73"/>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="75"/>
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="76"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="77"/>
        <source>Over wie</source>
        <translation>About whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="78"/>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="79"/>
        <source>Weg</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="118"/>
        <source>open de brief zoals hij vertrok</source>
        <translation>open the letter as it was sent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="127"/>
        <source>Geen brief zegt dat.</source>
        <translation>No letter matches that.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="129"/>
        <source>Nog geen brief verstuurd.</source>
        <translation>No letter sent yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="131"/>
        <source>1 brief</source>
        <translation>1 letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="131"/>
        <source>{count} brieven</source>
        <translation>{count} letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="133"/>
        <source>de {count} laatste: zoek een woord om er een oudere te vinden</source>
        <translation>the last {count}: search for a word to find an older one</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="138"/>
        <source>1 uitschrijving zonder brief…</source>
        <translation>1 ended enrolment without a letter…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letters/register_page.py" line="139"/>
        <source>{count} uitschrijvingen zonder brief…</source>
        <translation>{count} ended enrolments without a letter…</translation>
    </message>
</context>
<context>
    <name>StampsCard</name>
    <message>
        <source>Er komen geen tijdstempels meer.</source>
        <translation>There will be no more timestamps.</translation>
    </message>
    <message>
        <source>Wie tekent, krijgt voortaan een tijdstempel.</source>
        <translation>From now on signatures get a timestamp.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Adres van de tijdstempeldienst</source>
        <translation>Address of the timestamp service</translation>
    </message>
    <message>
        <source>Een tijdstempel bewijst wanneer er getekend werd, ook als de klok van deze computer niet juist staat. Vul het adres in van een dienst die het huis vertrouwt (RFC 3161), of laat het leeg. Er gaat alleen een controlegetal heen: niets van de brief, en niet wie tekent.</source>
        <translation>A timestamp proves when something was signed, even if this computer’s clock is wrong. Fill in the address of a service that the house trusts (RFC 3161), or leave it empty. Only a checksum goes there: nothing of the letter, and not who signs.</translation>
    </message>
    <message>
        <source>Tijdstempels</source>
        <translation>Timestamps</translation>
    </message>
</context>
</TS>