<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Uitschrijven</source>
        <translation>End enrolment</translation>
    </message>
    <message>
        <source>Ten laatste {day}.</source>
        <translation>At the latest {day}.</translation>
    </message>
    <message>
        <source>Laatste dag onder forfait</source>
        <translation>Last day under the flat fee</translation>
    </message>
    <message>
        <source>Wie besliste</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Kies een code, of typ de code die je ziekenfonds vraagt.</source>
        <translation>Choose a code, or type the code that the health fund asks for.</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Don't</translation>
    </message>
    <message>
        <source>Wat is de laatste dag?</source>
        <translation>What is the last day?</translation>
    </message>
    <message>
        <source>Wie besliste?</source>
        <translation>Who decided?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <source>{people}</source>
        <translation>{people}</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Wat mag gedeeld worden</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <source>Nieuw akkoord</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>naam van de dienst of persoon</source>
        <translation>name of the service or person</translation>
    </message>
    <message>
        <source>Hoe gegeven</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>mondeling</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>door iemand anders</source>
        <translation>by somebody else</translation>
    </message>
    <message>
        <source>Akkoord noteren</source>
        <translation>Note the agreement</translation>
    </message>
    <message>
        <source>Nog geen akkoord. Zonder akkoord verlaat niets dit huis.</source>
        <translation>No agreement yet. Without one nothing leaves this house.</translation>
    </message>
    <message>
        <source>zonder bestemming</source>
        <translation>for nobody in particular</translation>
    </message>
    <message>
        <source>{day}, door {who} · genoteerd door {noted}</source>
        <translation>{day}, by {who} · noted by {noted}</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>geldt</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>Akkoord intrekken</source>
        <translation>Withdraw the agreement</translation>
    </message>
    <message>
        <source>Met wie mag er gedeeld worden?</source>
        <translation>With whom may it be shared?</translation>
    </message>
    <message>
        <source>Akkoord genoteerd.</source>
        <translation>Agreement noted.</translation>
    </message>
    <message>
        <source>Akkoord ingetrokken.</source>
        <translation>Agreement withdrawn.</translation>
    </message>
</context>
<context>
    <name>ContractCard</name>
    <message>
        <source>Referentie van het ziekenfonds</source>
        <translation>Reference of the health fund</translation>
    </message>
    <message>
        <source>Referentie bewaren</source>
        <translation>Save reference</translation>
    </message>
    <message>
        <source>vanaf {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source>{start} tot en met {end}</source>
        <translation>{start} until {end}</translation>
    </message>
    <message>
        <source>geannuleerd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>afgelopen</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>loopt af</source>
        <translation>is ending</translation>
    </message>
    <message>
        <source>begint nog</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>ingeschreven</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>getekend op {day} door {who}, {how}</source>
        <translation>signed on {day} by {who}, {how}</translation>
    </message>
    <message>
        <source>proefperiode</source>
        <translation>trial period</translation>
    </message>
    <message>
        <source>{decision} · {reason}</source>
        <translation>{decision} · {reason}</translation>
    </message>
    <message>
        <source>Inschrijving annuleren</source>
        <translation>Cancel enrolment</translation>
    </message>
    <message>
        <source>Uitschrijven</source>
        <translation>End enrolment</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Voornaam of schuilnaam</source>
        <translation>First name or pseudonym</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Voornaamwoorden</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>bv. zij/haar, hij/hem, hen</source>
        <translation>e.g. she/her, he/him, they</translation>
    </message>
    <message>
        <source>Gender, in eigen woorden</source>
        <translation>Gender, in their own words</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Familienaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Roepnaam</source>
        <translation>Used name</translation>
    </message>
    <message>
        <source>als iemand anders genoemd wil worden</source>
        <translation>if somebody wants to be called otherwise</translation>
    </message>
    <message>
        <source>Naam in eigen schrift</source>
        <translation>Name in its own script</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>bv. 14/3/2008, 3/2008 of 2008</source>
        <translation>e.g. 14/3/2008, 3/2008 or 2008</translation>
    </message>
    <message>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>National or BIS number</translation>
    </message>
    <message>
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Geslacht op papieren</source>
        <translation>Sex on papers</translation>
    </message>
    <message>
        <source>Veilig bereiken</source>
        <translation>Reaching safely</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Afspraak om te bereiken</source>
        <translation>Agreed way to reach</translation>
    </message>
    <message>
        <source>bv. niet bellen naar huis, sms na 16 u</source>
        <translation>e.g. no calls home, text after 4 pm</translation>
    </message>
    <message>
        <source>Streek</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>postcode of ‘op kot’</source>
        <translation>postcode or ‘student room’</translation>
    </message>
    <message>
        <source>Straat, nummer en bus</source>
        <translation>Street, number and box</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Niet gebruiken</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>niet bellen</source>
        <translation>no calls</translation>
    </message>
    <message>
        <source>niet mailen</source>
        <translation>no e-mail</translation>
    </message>
    <message>
        <source>Taal en toegankelijkheid</source>
        <translation>Language and access</translation>
    </message>
    <message>
        <source>Taal van het gesprek</source>
        <translation>Language of the talk</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>tolk gewenst</source>
        <translation>interpreter wanted</translation>
    </message>
    <message>
        <source>Wat heb je nodig</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Wat is nodig om te kunnen komen?</source>
        <translation>What is needed to be able to come?</translation>
    </message>
    <message>
        <source>Rond deze persoon</source>
        <translation>Around this person</translation>
    </message>
    <message>
        <source>Aangemeld door</source>
        <translation>Announced by</translation>
    </message>
    <message>
        <source>bv. zelf, school, CLB, huisarts</source>
        <translation>e.g. self, school, CLB, doctor</translation>
    </message>
    <message>
        <source>Let op, voor iedereen aan de balie</source>
        <translation>Attention, for everybody at the desk</translation>
    </message>
    <message>
        <source>Ziekenfonds</source>
        <translation>Health fund</translation>
    </message>
    <message>
        <source>drie cijfers van de klever</source>
        <translation>three digits of the sticker</translation>
    </message>
    <message>
        <source>Inschrijvingsnummer</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <source>Vorige huisarts</source>
        <translation>Former doctor</translation>
    </message>
    <message>
        <source>Vul een leeftijd in jaren in.</source>
        <translation>Fill in an age in years.</translation>
    </message>
    <message>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 14/3/2008, 3/2008 of 2008.</source>
        <translation>This date is not clear. Write for instance 14/3/2008, 3/2008 or 2008.</translation>
    </message>
    <message>
        <source>Dit is geen telefoonnummer.</source>
        <translation>This is no telephone number.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Zoals het was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Gegevens bewaard.</source>
        <translation>Details saved.</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Nieuw contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Getekend op</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Wie tekende</source>
        <translation>Who signed</translation>
    </message>
    <message>
        <source>de persoon zelf</source>
        <translation>the person herself</translation>
    </message>
    <message>
        <source>ouder of voogd</source>
        <translation>parent or guardian</translation>
    </message>
    <message>
        <source>Naam van wie tekende</source>
        <translation>Name of who signed</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Proefperiode</source>
        <translation>Trial period</translation>
    </message>
    <message>
        <source>proefperiode</source>
        <translation>trial period</translation>
    </message>
    <message>
        <source>Inschrijven</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Zorg onder forfait vanaf {day}.</source>
        <translation>Care under the flat fee from {day}.</translation>
    </message>
    <message>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 5/11.</source>
        <translation>This date is not clear. Write for instance 5/11.</translation>
    </message>
    <message>
        <source>Wanneer werd het contract getekend?</source>
        <translation>When was the contract signed?</translation>
    </message>
    <message>
        <source>Wie tekende het contract?</source>
        <translation>Who signed the contract?</translation>
    </message>
</context>
<context>
    <name>EnrolmentTab</name>
    <message>
        <source>Nog geen contract met dit centrum.</source>
        <translation>No contract with this centre yet.</translation>
    </message>
    <message>
        <source>Ingeschreven.</source>
        <translation>Enrolled.</translation>
    </message>
    <message>
        <source>Deze inschrijving annuleren?</source>
        <translation>Cancel this enrolment?</translation>
    </message>
    <message>
        <source>Inschrijving annuleren</source>
        <translation>Cancel enrolment</translation>
    </message>
    <message>
        <source>Het forfait begint dan niet. Opnieuw inschrijven kan.</source>
        <translation>The flat fee then does not start. Enrolling again is possible.</translation>
    </message>
    <message>
        <source>Inschrijving geannuleerd.</source>
        <translation>Enrolment cancelled.</translation>
    </message>
    <message>
        <source>Uitgeschreven.</source>
        <translation>Enrolment ended.</translation>
    </message>
    <message>
        <source>Referentie bewaard.</source>
        <translation>Reference saved.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>niet elk contact is veilig</source>
        <translation>not every contact is safe</translation>
    </message>
    <message>
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <source>via {referrer}</source>
        <translation>via {referrer}</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Inschrijving</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Intakes</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Verwijzingen en brieven</source>
        <translation>Referrals and letters</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <source>Voor het ziekenfonds</source>
        <translation>For the health fund</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nog nodig: {fields}.</source>
        <translation>Still needed: {fields}.</translation>
    </message>
    <message>
        <source>Alles is er om over te typen.</source>
        <translation>Everything is here to be typed over.</translation>
    </message>
    <message>
        <source>onvolledig</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Familienaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Geslacht op papieren</source>
        <translation>Sex on papers</translation>
    </message>
    <message>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>National or BIS number</translation>
    </message>
    <message>
        <source>Ziekenfonds</source>
        <translation>Health fund</translation>
    </message>
    <message>
        <source>Inschrijvingsnummer</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <source>Rijksregisternummer, of ziekenfonds met nummer</source>
        <translation>National number, or health fund with number</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Proefperiode</source>
        <translation>Trial period</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Referentie van het ziekenfonds</source>
        <translation>Reference of the health fund</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Wie besliste</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>Gekopieerd.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>NewPatient</name>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Wat we niet vragen</source>
        <translation>What we do not ask</translation>
    </message>
    <message>
        <source>Geen familienaam, geen adres, geen rijksregisternummer, geen ouders. Zo heeft dit huis het afgesproken.</source>
        <translation>No family name, no address, no national number, no parents. That is what this house agreed on.</translation>
    </message>
    <message>
        <source>Kennen we al?</source>
        <translation>Known already?</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Bekijk {name}</source>
        <translation>Look at {name}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>appointments</translation>
    </message>
    <message>
        <source>verwijzingen</source>
        <translation>referrals</translation>
    </message>
    <message>
        <source>vragenlijsten</source>
        <translation>questionnaires</translation>
    </message>
    <message>
        <source>Alles, nieuwste eerst</source>
        <translation>Everything, newest first</translation>
    </message>
    <message>
        <source>Hier is nog niets gebeurd.</source>
        <translation>Nothing has happened here yet.</translation>
    </message>
    <message>
        <source>en nog {count} oudere</source>
        <translation>and {count} older ones</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>akkoord</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>inschrijving</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <source>vragenlijst</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>verwijzing</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>vanaf {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Er is niets afgesproken.</source>
        <translation>Nothing has been arranged.</translation>
    </message>
    <message>
        <source>Mensen rond {name}</source>
        <translation>People around {name}</translation>
    </message>
    <message>
        <source>mag meedenken</source>
        <translation>may know</translation>
    </message>
    <message>
        <source>niets aan vertellen</source>
        <translation>tell nothing</translation>
    </message>
    <message>
        <source>wonen op hetzelfde adres</source>
        <translation>live at the same address</translation>
    </message>
</context>
<context>
    <name>PatientFileView</name>
    <message>
        <source>Delen van het dossier</source>
        <translation>Parts of the file</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>prikkelarme kamer</source>
        <translation>low-stimulus room</translation>
    </message>
    <message>
        <source>brengt iemand mee</source>
        <translation>brings somebody</translation>
    </message>
    <message>
        <source>assistentiehond</source>
        <translation>assistance dog</translation>
    </message>
    <message>
        <source>vrouwelijke therapeut</source>
        <translation>female therapist</translation>
    </message>
    <message>
        <source>mannelijke therapeut</source>
        <translation>male therapist</translation>
    </message>
    <message>
        <source>niet in de wachtkamer</source>
        <translation>not in the waiting room</translation>
    </message>
    <message>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>geboortedatum of leeftijd</source>
        <translation>birth date or age</translation>
    </message>
    <message>
        <source>hoe te bereiken</source>
        <translation>how to reach</translation>
    </message>
    <message>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <source>rijksregisternummer</source>
        <translation>national number</translation>
    </message>
    <message>
        <source>reden en vraag</source>
        <translation>reason and question</translation>
    </message>
    <message>
        <source>wat al gebeurde</source>
        <translation>what happened so far</translation>
    </message>
    <message>
        <source>scores van vragenlijsten</source>
        <translation>scores of questionnaires</translation>
    </message>
    <message>
        <source>gezin, school, werk</source>
        <translation>family, school, work</translation>
    </message>
    <message>
        <source>taal en toegankelijkheid</source>
        <translation>language and access</translation>
    </message>
    <message>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>aangekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>binnen</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>afgezegd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>{language} · tolk gewenst</source>
        <translation>{language} · interpreter wanted</translation>
    </message>
    <message>
        <source>bekeek het dossier</source>
        <translation>looked at the file</translation>
    </message>
    <message>
        <source>maakte het dossier</source>
        <translation>made the file</translation>
    </message>
    <message>
        <source>wijzigde gegevens</source>
        <translation>changed details</translation>
    </message>
    <message>
        <source>noteerde een akkoord</source>
        <translation>noted an agreement</translation>
    </message>
    <message>
        <source>trok een akkoord in</source>
        <translation>withdrew an agreement</translation>
    </message>
    <message>
        <source>schreef in</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>annuleerde de inschrijving</source>
        <translation>cancelled the enrolment</translation>
    </message>
    <message>
        <source>schreef uit</source>
        <translation>closed the enrolment</translation>
    </message>
    <message>
        <source>noteerde de referentie</source>
        <translation>noted the reference</translation>
    </message>
    <message>
        <source>boekte een afspraak</source>
        <translation>booked an appointment</translation>
    </message>
    <message>
        <source>verplaatste een afspraak</source>
        <translation>moved an appointment</translation>
    </message>
    <message>
        <source>zegde een afspraak af</source>
        <translation>cancelled an appointment</translation>
    </message>
    <message>
        <source>noteerde de aankomst</source>
        <translation>noted the arrival</translation>
    </message>
    <message>
        <source>liet binnen</source>
        <translation>let in</translation>
    </message>
    <message>
        <source>sloot een gesprek af</source>
        <translation>closed a talk</translation>
    </message>
    <message>
        <source>noteerde: niet gekomen</source>
        <translation>noted: did not come</translation>
    </message>
    <message>
        <source>maakte een stap ongedaan</source>
        <translation>undid a step</translation>
    </message>
    <message>
        <source>schreef een notitie</source>
        <translation>wrote a note</translation>
    </message>
    <message>
        <source>las notities</source>
        <translation>read notes</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <source>wijzig de gegevens</source>
        <translation>change the details</translation>
    </message>
    <message>
        <source>terug naar de lijst</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>{name} is ingeschreven als {code}.</source>
        <translation>{name} is registered as {code}.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Naam, geboortedatum, nummer, telefoon of code</source>
        <translation>Name, birth date, number, phone or code</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Niemand gevonden. Andere schrijfwijzen worden ook bekeken.</source>
        <translation>Nobody found. Other spellings are looked at too.</translation>
    </message>
    <message>
        <source>Hier staat nog niemand.</source>
        <translation>There is nobody here yet.</translation>
    </message>
    <message>
        <source>ook: {found}</source>
        <translation>also: {found}</translation>
    </message>
</context>
<context>
    <name>TalksTab</name>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Kamer</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Er is nog niets afgesproken.</source>
        <translation>Nothing has been arranged yet.</translation>
    </message>
    <message>
        <source>{came} gesprekken gehad · {missed} keer niet gekomen</source>
        <translation>{came} talks held · {missed} times not come</translation>
    </message>
    <message>
        <source>{service} {number}</source>
        <translation>{service} {number}</translation>
    </message>
</context>
<context>
    <name>WhoSawTab</name>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
    <message>
        <source>Elke inzage en elke wijziging staat hier. Dit boek kan alleen groeien.</source>
        <translation>Every view and every change stands here. This book can only grow.</translation>
    </message>
</context>
</TS>
