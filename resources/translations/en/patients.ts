<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ConsentTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="45" />
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="59" />
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="74" />
        <source>Wat mag gedeeld worden</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="52" />
        <source>Nieuw akkoord</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="56" />
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="56" />
        <source>naam van de dienst of persoon</source>
        <translation>name of the service or person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="64" />
        <source>Hoe gegeven</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="66" />
        <source>mondeling</source>
        <translation>spoken</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="67" />
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="68" />
        <source>door iemand anders</source>
        <translation>by somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="72" />
        <source>Akkoord noteren</source>
        <translation>Note the agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="86" />
        <source>Nog geen akkoord. Zonder akkoord verlaat niets dit huis.</source>
        <translation>No agreement yet. Without one nothing leaves this house.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="97" />
        <source>zonder bestemming</source>
        <translation>for nobody in particular</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="100" />
        <source>{day}, door {who} · genoteerd door {noted}</source>
        <translation>{day}, by {who} · noted by {noted}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="110" />
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="112" />
        <source>geldt</source>
        <translation>holds</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="113" />
        <source>Akkoord intrekken</source>
        <translation>Withdraw the agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="123" />
        <source>Met wie mag er gedeeld worden?</source>
        <translation>With whom may it be shared?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="148" />
        <source>Akkoord genoteerd.</source>
        <translation>Agreement noted.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="161" />
        <source>Akkoord ingetrokken.</source>
        <translation>Agreement withdrawn.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="74" />
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="77" />
        <source>Voornaam of schuilnaam</source>
        <translation>First name or pseudonym</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="78" />
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="80" />
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="104" />
        <source>Voornaamwoorden</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="80" />
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="104" />
        <source>bv. zij/haar, hij/hem, hen</source>
        <translation>e.g. she/her, he/him, they</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="84" />
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="102" />
        <source>Gender, in eigen woorden</source>
        <translation>Gender, in their own words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="87" />
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="88" />
        <source>Familienaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="90" />
        <source>Roepnaam</source>
        <translation>Used name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="90" />
        <source>als iemand anders genoemd wil worden</source>
        <translation>if somebody wants to be called otherwise</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="94" />
        <source>Naam in eigen schrift</source>
        <translation>Name in its own script</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="96" />
        <source>Geboortedatum</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="96" />
        <source>bv. 14/3/2008, 3/2008 of 2008</source>
        <translation>e.g. 14/3/2008, 3/2008 or 2008</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="100" />
        <source>Rijksregister- of BIS-nummer</source>
        <translation>National or BIS number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="122" />
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="169" />
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="123" />
        <source>vrouw</source>
        <translation>female</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="124" />
        <source>man</source>
        <translation>male</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="125" />
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="129" />
        <source>Geslacht op papieren</source>
        <translation>Sex on papers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="132" />
        <source>Veilig bereiken</source>
        <translation>Reaching safely</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="134" />
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="135" />
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="139" />
        <source>Afspraak om te bereiken</source>
        <translation>Agreed way to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="140" />
        <source>bv. niet bellen naar huis, sms na 16 u</source>
        <translation>e.g. no calls home, text after 4 pm</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="146" />
        <source>Streek</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="146" />
        <source>postcode of ‘op kot’</source>
        <translation>postcode or ‘student room’</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="148" />
        <source>Straat, nummer en bus</source>
        <translation>Street, number and box</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="149" />
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="150" />
        <source>Gemeente</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="155" />
        <source>Niet gebruiken</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="157" />
        <source>niet bellen</source>
        <translation>no calls</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="158" />
        <source>niet mailen</source>
        <translation>no e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="167" />
        <source>Taal en toegankelijkheid</source>
        <translation>Language and access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="173" />
        <source>Taal van het gesprek</source>
        <translation>Language of the talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="175" />
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="175" />
        <source>tolk gewenst</source>
        <translation>interpreter wanted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="180" />
        <source>Wat heb je nodig</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="185" />
        <source>Wat is nodig om te kunnen komen?</source>
        <translation>What is needed to be able to come?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="190" />
        <source>Rond deze persoon</source>
        <translation>Around this person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="193" />
        <source>Aangemeld door</source>
        <translation>Announced by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="193" />
        <source>bv. zelf, school, CLB, huisarts</source>
        <translation>e.g. self, school, CLB, doctor</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="197" />
        <source>Let op, voor iedereen aan de balie</source>
        <translation>Attention, for everybody at the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="200" />
        <source>Ziekenfonds</source>
        <translation>Health insurance fund</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="200" />
        <source>drie cijfers van de klever</source>
        <translation>three digits of the sticker</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="202" />
        <source>Inschrijvingsnummer</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="203" />
        <source>Vorige huisarts</source>
        <translation>Former doctor</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="379" />
        <source>Vul een leeftijd in jaren in.</source>
        <translation>Fill in an age in years.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="384" />
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 14/3/2008, 3/2008 of 2008.</source>
        <translation>This date is not clear. Write for instance 14/3/2008, 3/2008 or 2008.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_form.py" line="389" />
        <source>Dit is geen telefoonnummer.</source>
        <translation>This is no telephone number.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="32" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="33" />
        <source>Zoals het was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="93" />
        <source>Gegevens bewaard.</source>
        <translation>Details saved.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="58" />
        <source>niet elk contact is veilig</source>
        <translation>not every contact is safe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="67" />
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="72" />
        <source>via {referrer}</source>
        <translation>via {referrer}</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="69" />
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="70" />
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="71" />
        <source>Inschrijving</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="72" />
        <source>Intakes</source>
        <translation>Intakes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="73" />
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="74" />
        <source>Verwijzingen en brieven</source>
        <translation>Referrals and letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="75" />
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="76" />
        <source>Akkoord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="77" />
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
</context>
<context>
    <name>NewPatient</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="43" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="44" />
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="132" />
        <source>Wat we niet vragen</source>
        <translation>What we do not ask</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="134" />
        <source>Geen familienaam, geen adres, geen rijksregisternummer, geen ouders. Zo heeft dit huis het afgesproken.</source>
        <translation>No family name, no address, no national number, no parents. That is what this house agreed on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="142" />
        <source>Kennen we al?</source>
        <translation>Known already?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="150" />
        <source>Bekijk</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="151" />
        <source>Bekijk {name}</source>
        <translation>Look at {name}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="46" />
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="48" />
        <source>afspraken</source>
        <translation>appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="49" />
        <source>verwijzingen</source>
        <translation>referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="50" />
        <source>vragenlijsten</source>
        <translation>questionnaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="58" />
        <source>Alles, nieuwste eerst</source>
        <translation>Everything, newest first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="87" />
        <source>Hier is nog niets gebeurd.</source>
        <translation>Nothing has happened here yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="92" />
        <source>en nog {count} oudere</source>
        <translation>and {count} older ones</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="113" />
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="114" />
        <source>akkoord</source>
        <translation>agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="115" />
        <source>inschrijving</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="116" />
        <source>vragenlijst</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="117" />
        <source>verwijzing</source>
        <translation>referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="118" />
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="132" />
        <source>vanaf {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="146" />
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="159" />
        <source>Er is niets afgesproken.</source>
        <translation>Nothing has been arranged.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="174" />
        <source>Mensen rond {name}</source>
        <translation>People around {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="177" />
        <source>mag meedenken</source>
        <translation>may know</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="177" />
        <source>niets aan vertellen</source>
        <translation>tell nothing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/overview_tab.py" line="184" />
        <source>wonen op hetzelfde adres</source>
        <translation>live at the same address</translation>
    </message>
</context>
<context>
    <name>PatientFileView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/patient_file.py" line="42" />
        <source>Delen van het dossier</source>
        <translation>Parts of the file</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="17" />
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="18" />
        <source>prikkelarme kamer</source>
        <translation>low-stimulus room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="19" />
        <source>brengt iemand mee</source>
        <translation>brings somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="20" />
        <source>assistentiehond</source>
        <translation>assistance dog</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="21" />
        <source>vrouwelijke therapeut</source>
        <translation>female therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="22" />
        <source>mannelijke therapeut</source>
        <translation>male therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="23" />
        <source>niet in de wachtkamer</source>
        <translation>not in the waiting room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="24" />
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="31" />
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="32" />
        <source>geboortedatum of leeftijd</source>
        <translation>birth date or age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="33" />
        <source>hoe te bereiken</source>
        <translation>how to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="34" />
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="35" />
        <source>rijksregisternummer</source>
        <translation>national number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="36" />
        <source>reden en vraag</source>
        <translation>reason and question</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="37" />
        <source>wat al gebeurde</source>
        <translation>what happened so far</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="38" />
        <source>scores van vragenlijsten</source>
        <translation>scores of questionnaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="39" />
        <source>gezin, school, werk</source>
        <translation>family, school, work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="40" />
        <source>taal en toegankelijkheid</source>
        <translation>language and access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="47" />
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="48" />
        <source>aangekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="49" />
        <source>binnen</source>
        <translation>inside</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="50" />
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="51" />
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="52" />
        <source>afgezegd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="65" />
        <source>{language} · tolk gewenst</source>
        <translation>{language} · interpreter wanted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="73" />
        <source>bekeek het dossier</source>
        <translation>looked at the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="74" />
        <source>maakte het dossier</source>
        <translation>made the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="75" />
        <source>wijzigde gegevens</source>
        <translation>changed details</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="76" />
        <source>noteerde een akkoord</source>
        <translation>noted an agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="77" />
        <source>trok een akkoord in</source>
        <translation>withdrew an agreement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="78" />
        <source>schreef in</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="79" />
        <source>annuleerde de inschrijving</source>
        <translation>cancelled the enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="80" />
        <source>schreef uit</source>
        <translation>closed the enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="81" />
        <source>noteerde de referentie</source>
        <translation>noted the reference</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="82" />
        <source>boekte een afspraak</source>
        <translation>booked an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="83" />
        <source>verplaatste een afspraak</source>
        <translation>moved an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="84" />
        <source>zegde een afspraak af</source>
        <translation>cancelled an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="85" />
        <source>noteerde de aankomst</source>
        <translation>noted the arrival</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="86" />
        <source>liet binnen</source>
        <translation>let in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="87" />
        <source>sloot een gesprek af</source>
        <translation>closed a talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="88" />
        <source>noteerde: niet gekomen</source>
        <translation>noted: did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="89" />
        <source>maakte een stap ongedaan</source>
        <translation>undid a step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="90" />
        <source>schreef een notitie</source>
        <translation>wrote a note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="91" />
        <source>las notities</source>
        <translation>read notes</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="103" />
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="105" />
        <source>wijzig de gegevens</source>
        <translation>change the details</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="106" />
        <source>terug naar de lijst</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="118" />
        <source>{name} is ingeschreven als {code}.</source>
        <translation>{name} is registered as {code}.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="42" />
        <source>Naam, geboortedatum, nummer, telefoon of code</source>
        <translation>Name, birth date, number, phone or code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="57" />
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="60" />
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="66" />
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="68" />
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="69" />
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="70" />
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="152" />
        <source>Niemand gevonden. Andere schrijfwijzen worden ook bekeken.</source>
        <translation>Nobody found. Other spellings are looked at too.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="154" />
        <source>Hier staat nog niemand.</source>
        <translation>There is nobody here yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="159" />
        <source>ook: {found}</source>
        <translation>also: {found}</translation>
    </message>
</context>
<context>
    <name>TalksTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="33" />
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="34" />
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="35" />
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="36" />
        <source>Kamer</source>
        <translation>Room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="37" />
        <source>Toestand</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="40" />
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="41" />
        <source>Er is nog niets afgesproken.</source>
        <translation>Nothing has been arranged yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="66" />
        <source>{came} gesprekken gehad · {missed} keer niet gekomen</source>
        <translation>{came} talks held · {missed} times not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="82" />
        <source>{service} {number}</source>
        <translation>{service} {number}</translation>
    </message>
</context>
<context>
    <name>WhoSawTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="28" />
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="29" />
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="30" />
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="33" />
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="36" />
        <source>Elke inzage en elke wijziging staat hier. Dit boek kan alleen groeien.</source>
        <translation>Every view and every change stands here. This book can only grow.</translation>
    </message>
</context>
</TS>