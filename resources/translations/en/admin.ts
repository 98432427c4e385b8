<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AdminPage</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="28" />
        <source>Beheer</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="30" />
        <source>Delen van het beheer</source>
        <translation>Parts of the administration</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="46" />
        <source>Mensen en rollen</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="48" />
        <source>Het huis</source>
        <translation>The house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="49" />
        <source>Ruimtes en uren</source>
        <translation>Rooms and hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/admin_page.py" line="51" />
        <source>Toegangslogboek</source>
        <translation>Access log</translation>
    </message>
</context>
<context>
    <name>ClosuresCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="29" />
        <source>Sluitingen en verlof</source>
        <translation>Closures and leave</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="34" />
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="35" />
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="36" />
        <source>Sluiting toevoegen</source>
        <translation>Add a closure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="42" />
        <source>Wie of wat</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="45" />
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="62" />
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="63" />
        <source>het hele huis</source>
        <translation>the whole house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="76" />
        <source>Wegnemen</source>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="80" />
        <source>Geen sluitingen. Wettelijke feestdagen zijn al gekend.</source>
        <translation>No closures. Legal holidays are known already.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/closures_card.py" line="92" />
        <source>Vanaf welke dag?</source>
        <translation>From which day?</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="25" />
        <source>Vaste uren</source>
        <translation>Weekly hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="29" />
        <source>elke week</source>
        <translation>every week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="30" />
        <source>om de twee weken, vanaf deze week</source>
        <translation>every other week, from this week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="31" />
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="31" />
        <source>bv. 16-20 of 9-12, 13u30-17</source>
        <translation>e.g. 16-20 or 9-12, 13:30-17</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="32" />
        <source>Uren toevoegen</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="38" />
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="39" />
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="41" />
        <source>Ritme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="50" />
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="51" />
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="52" />
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="53" />
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="54" />
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="55" />
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="56" />
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="74" />
        <source>om de twee weken</source>
        <translation>every other week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="76" />
        <source>Wegnemen</source>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="80" />
        <source>Nog niemand heeft vaste uren. Zonder uren vindt niemand een moment.</source>
        <translation>Nobody has weekly hours yet. Without hours nobody finds a moment.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/hours_card.py" line="94" />
        <source>Vul uren in, bijvoorbeeld 16-20.</source>
        <translation>Fill in hours, for instance 16-20.</translation>
    </message>
</context>
<context>
    <name>HouseSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="44" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="58" />
        <source>Naam en adres, zoals op brieven</source>
        <translation>Name and address, as on letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="62" />
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="63" />
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="64" />
        <source>Postcode en gemeente</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="65" />
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="66" />
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="67" />
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="75" />
        <source>Openingsuren</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="76" />
        <source>Bijvoorbeeld 9-12, 13u30-17. Leeg: gesloten.</source>
        <translation>For instance 9-12, 13:30-17. Empty: closed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="79" />
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="80" />
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="81" />
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="82" />
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="83" />
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="84" />
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="85" />
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="95" />
        <source>Afspraken van dit huis</source>
        <translation>How this house does things</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="97" />
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="107" />
        <source>Venster van de omslagen</source>
        <translation>Window of the envelopes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="98" />
        <source>venster links</source>
        <translation>window at the left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="98" />
        <source>venster rechts</source>
        <translation>window at the right</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="101" />
        <source>Wat wordt gevraagd</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="103" />
        <source>naam en geboortedatum</source>
        <translation>name and birth date</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="104" />
        <source>alleen een schuilnaam en leeftijd</source>
        <translation>only a pseudonym and an age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="109" />
        <source>Wat wordt gevraagd van wie nieuw is</source>
        <translation>What is asked of somebody new</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="111" />
        <source>Vanaf welke leeftijd tekent iemand zelf in</source>
        <translation>From which age somebody signs herself</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/house_section.py" line="184" />
        <source>Het huis is bewaard.</source>
        <translation>The house is saved.</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="30" />
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="31" />
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="32" />
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="35" />
        <source>Toegangslogboek</source>
        <translation>Access log</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="38" />
        <source>Kijk na of niets gewijzigd is</source>
        <translation>Check that nothing was changed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/log_section.py" line="39" />
        <source>Toon oudere</source>
        <translation>Show older</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="28" />
        <source>Nieuw wachtwoord voor {name}</source>
        <translation>New password for {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="33" />
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="33" />
        <source>Een zin van vier of vijf woorden.</source>
        <translation>A sentence of four or five words.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="39" />
        <source>Haar of zijn oude notities gaan met het nieuwe wachtwoord niet meer open: een collega-therapeut laat opnieuw toe.</source>
        <translation>Older notes no longer open with the new password: a fellow therapist lets in again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="44" />
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/password_dialog.py" line="44" />
        <source>Wachtwoord geven</source>
        <translation>Give the password</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="49" />
        <source>Iemand erbij</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="52" />
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="57" />
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="60" />
        <source>Een zin van vier of vijf woorden. Leeg: staat in de agenda, maar meldt zich niet aan.</source>
        <translation>A sentence of four or five words. Empty: stands in the agenda but does not sign in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="68" />
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="94" />
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="73" />
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="96" />
        <source>Talen van gesprekken</source>
        <translation>Languages of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="78" />
        <source>niet gezegd</source>
        <translation>not said</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="79" />
        <source>vrouw</source>
        <translation>female</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="80" />
        <source>man</source>
        <translation>male</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="81" />
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="85" />
        <source>Geslacht, voor wie liever met een vrouw of man praat</source>
        <translation>Sex, for who would rather talk with a woman or a man</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="105" />
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/person_dialog.py" line="106" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/plan_section.py" line="61" />
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="25" />
        <source>Kamers</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="27" />
        <source>Nieuwe kamer</source>
        <translation>New room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="29" />
        <source>Wat de kamer biedt</source>
        <translation>What the room offers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="31" />
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="53" />
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="32" />
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="54" />
        <source>prikkelarm</source>
        <translation>low-stimulus</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="33" />
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="55" />
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="37" />
        <source>Kamer toevoegen</source>
        <translation>Add the room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="46" />
        <source>Nog geen kamers. Zonder kamer kan niemand ter plaatse komen.</source>
        <translation>No rooms yet. Without a room nobody can come here.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="49" />
        <source>Buiten gebruik</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="49" />
        <source>Weer in gebruik</source>
        <translation>In use again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="53" />
        <source>met trap</source>
        <translation>with stairs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="56" />
        <source>buiten gebruik</source>
        <translation>out of use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/rooms_card.py" line="74" />
        <source>Geef de kamer een naam.</source>
        <translation>Give the room a name.</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="27" />
        <source>Soorten gesprekken</source>
        <translation>Kinds of talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="29" />
        <source>Nieuw soort gesprek</source>
        <translation>New kind of talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="30" />
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="31" />
        <source>Minuten erbij met tolk</source>
        <translation>More minutes with an interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="33" />
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="35" />
        <source>hier</source>
        <translation>here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="36" />
        <source>telefoon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="37" />
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="38" />
        <source>aan huis</source>
        <translation>at home</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="43" />
        <source>Soort toevoegen</source>
        <translation>Add the kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="55" />
        <source>{minutes} minuten · met tolk {longer}</source>
        <translation>{minutes} minutes · {longer} with an interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="61" />
        <source>Buiten gebruik</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="61" />
        <source>Weer in gebruik</source>
        <translation>In use again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="65" />
        <source>Nog niets. Voeg toe wat er geboekt kan worden.</source>
        <translation>Nothing yet. Add what can be booked.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="73" />
        <source>Geef het een naam.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="74" />
        <location filename="../../../healthdesk/ui/admin/services_card.py" line="75" />
        <source>Een aantal minuten.</source>
        <translation>A number of minutes.</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="39" />
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="40" />
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="41" />
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="43" />
        <source>Aanmelden</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="47" />
        <source>Mensen en rollen</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="49" />
        <source>Iemand erbij</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="50" />
        <source>Nieuw wachtwoord…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="51" />
        <source>Werkt hier niet meer…</source>
        <translation>No longer works here…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="126" />
        <source>{name} is bewaard.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="153" />
        <source>Het nieuwe wachtwoord geldt vanaf nu.</source>
        <translation>The new password holds from now on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="161" />
        <source>Werkt {name} hier niet meer?</source>
        <translation>Does {name} no longer work here?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="162" />
        <source>Niet meer laten aanmelden</source>
        <translation>No longer let sign in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="164" />
        <source>De naam blijft staan onder wat er gedaan werd.</source>
        <translation>The name stays under what was done.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="180" />
        <source>{name} meldt zich niet meer aan.</source>
        <translation>{name} no longer signs in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="203" />
        <source>werkt hier niet meer</source>
        <translation>no longer works here</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="204" />
        <source>kan aanmelden</source>
        <translation>can sign in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/admin/staff_section.py" line="204" />
        <source>alleen agenda</source>
        <translation>agenda only</translation>
    </message>
</context>
</TS>