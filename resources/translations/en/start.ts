<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CoordinatorStep</name>
    <message>
        <source>Wie begint?</source>
        <translation>Who is starting?</translation>
    </message>
    <message>
        <source>Jouw naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Ik ben ook therapeut</source>
        <translation>I am a therapist too</translation>
    </message>
    <message>
        <source>Ik sta ook aan het onthaal</source>
        <translation>I work at reception too</translation>
    </message>
    <message>
        <source>Jij wordt coördinator: je beheert het huis en voegt daarna je collega’s toe.</source>
        <translation>You will be the coordinator: you manage the house and add your colleagues afterwards.</translation>
    </message>
    <message>
        <source>Hoe heet je?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Minstens {count} tekens.</source>
        <translation>At least {count} characters.</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Er liep iets mis</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Dit is een fout van het programma, niet van jou. Wat je typte is bewaard en je kan verder werken. Lukt iets niet, sluit dan het programma en open het opnieuw.</source>
        <translation>This is the program’s fault, not yours. What you typed is kept and you can go on working. If something does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Het verslag hieronder bevat geen gegevens van mensen. Stuur het gerust door.</source>
        <translation>The report below contains nobody’s data. Feel free to pass it on.</translation>
    </message>
    <message>
        <source>Kopieer het verslag</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Verder werken</source>
        <translation>Go on working</translation>
    </message>
</context>
<context>
    <name>ExistingPanel</name>
    <message>
        <source>Verbind met de server</source>
        <translation>Connect to the server</translation>
    </message>
    <message>
        <source>Open een bestand…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Zet een back-up terug…</source>
        <translation>Restore a back-up…</translation>
    </message>
    <message>
        <source>Een nieuw huis maken</source>
        <translation>Make a new house</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Een huis dat al bestaat</source>
        <translation>A house that already exists</translation>
    </message>
    <message>
        <source>Staat het huis op een gedeelde server, vul dan in wat jullie coördinator je gaf.</source>
        <translation>If the house is on a shared server, fill in what your coordinator gave you.</translation>
    </message>
    <message>
        <source>Of het staat in een bestand dat je van elders meebracht.</source>
        <translation>Or it is in a file that you brought from elsewhere.</translation>
    </message>
    <message>
        <source>Open een huis</source>
        <translation>Open a house</translation>
    </message>
    <message>
        <source>HealthDesk-huizen (*.healthdesk)</source>
        <translation>HealthDesk houses (*.healthdesk)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Stap {number} van {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
    <message>
        <source>Maak het huis</source>
        <translation>Make the house</translation>
    </message>
    <message>
        <source>Het huis wordt gemaakt…</source>
        <translation>Making the house…</translation>
    </message>
</context>
<context>
    <name>HabitsStep</name>
    <message>
        <source>Hoe jullie werken</source>
        <translation>How you work</translation>
    </message>
    <message>
        <source>Wat vragen jullie over iemand?</source>
        <translation>What do you ask about somebody?</translation>
    </message>
    <message>
        <source>naam en gegevens</source>
        <translation>name and details</translation>
    </message>
    <message>
        <source>alleen een schuilnaam en een leeftijd</source>
        <translation>only a pseudonym and an age</translation>
    </message>
    <message>
        <source>Vanaf welke leeftijd tekent iemand zelf?</source>
        <translation>From what age does a person sign for themselves?</translation>
    </message>
    <message>
        <source>Wanneer zijn jullie open?</source>
        <translation>When are you open?</translation>
    </message>
    <message>
        <source>Een voorstel: pas aan wat niet klopt. Leeg is gesloten.</source>
        <translation>A suggestion: change what is not right. Empty means closed.</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>HouseStep</name>
    <message>
        <source>Jullie huis</source>
        <translation>Your house</translation>
    </message>
    <message>
        <source>Naam van het huis</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode en gemeente</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Naam en adres komen op jullie brieven. Later aan te passen in Beheer.</source>
        <translation>Name and address are printed on your letters. They can be changed later under Administration.</translation>
    </message>
    <message>
        <source>Hoe heet het huis?</source>
        <translation>What is the house called?</translation>
    </message>
</context>
<context>
    <name>LookAroundPanel</name>
    <message>
        <source>Rondkijken</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>Alle mensen in deze huizen zijn verzonnen. Klik, typ en wijzig naar hartenlust: niets hiervan raakt ooit echte gegevens.</source>
        <translation>Everybody in these houses is invented. Click, type and change as you please: nothing of this ever touches real data.</translation>
    </message>
    <message>
        <source>Een TEJO-huis na zijn eerste jaar</source>
        <translation>A TEJO house after its first year</translation>
    </message>
    <message>
        <source>Een wijkgezondheidscentrum met 5.000 mensen</source>
        <translation>A community health centre with 5,000 people</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Het huis wordt ingericht…</source>
        <translation>Setting up the house…</translation>
    </message>
    <message>
        <source>Mensen verzinnen</source>
        <translation>Inventing people</translation>
    </message>
    <message>
        <source>Gesprekken plannen</source>
        <translation>Planning talks</translation>
    </message>
</context>
<context>
    <name>NoHousePanel</name>
    <message>
        <source>Het huis gaat niet open</source>
        <translation>The house does not open</translation>
    </message>
    <message>
        <source>Wachtwoord van de server</source>
        <translation>Server password</translation>
    </message>
    <message>
        <source>Van de server, niet dat van jou. Leeg als deze computer het zelf kent.</source>
        <translation>The server’s, not your own. Leave empty if this computer already knows it.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Een ander huis</source>
        <translation>Another house</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Wachtwoord tonen</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Waar staan de gegevens?</source>
        <translation>Where are the data kept?</translation>
    </message>
    <message>
        <source>op deze computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>op een gedeelde server (PostgreSQL)</source>
        <translation>on a shared server (PostgreSQL)</translation>
    </message>
    <message>
        <source>Versleuteld, in één bestand: {path}</source>
        <translation>Encrypted, in one file: {path}</translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Wie zelf geen coördinator is, vraagt een coördinator om een nieuw wachtwoord. De coördinator gebruikt het blad dat bij de eerste start is afgedrukt.</source>
        <translation>If you are not a coordinator yourself, ask a coordinator for a new password. The coordinator uses the sheet that was printed at the first start.</translation>
    </message>
    <message>
        <source>Code van het herstelblad</source>
        <translation>Code on the recovery sheet</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Open met het herstelblad</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Het huis dat nu op deze computer staat, wordt opzij gezet en niet gewist.</source>
        <translation>The house that is on this computer now is set aside, not deleted.</translation>
    </message>
    <message>
        <source>Kies een back-up…</source>
        <translation>Choose a back-up…</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Van om het even wie, zoals het was toen de back-up werd gemaakt; of de herstelcode.</source>
        <translation>Anybody’s, as it was when the back-up was made; or the recovery code.</translation>
    </message>
    <message>
        <source>Zet dit huis terug</source>
        <translation>Restore this house</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Een back-up terugzetten</source>
        <translation>Restore a back-up</translation>
    </message>
    <message>
        <source>{house}, back-up van {day} om {time}</source>
        <translation>{house}, back-up of {day} at {time}</translation>
    </message>
    <message>
        <source>Kies een back-up</source>
        <translation>Choose a back-up</translation>
    </message>
    <message>
        <source>Back-ups van HealthDesk (*.healthdesk-backup)</source>
        <translation>HealthDesk back-ups (*.healthdesk-backup)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Wordt teruggezet…</source>
        <translation>Restoring…</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Poort</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Databank</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Gebruiker</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Wachtwoord van de server</source>
        <translation>Server password</translation>
    </message>
    <message>
        <source>Dit is nodig om de server te vinden.</source>
        <translation>This is needed to find the server.</translation>
    </message>
    <message>
        <source>Alleen de naam van de server, bv. server.huis.be; de rest vul je hieronder in.</source>
        <translation>Only the name of the server, e.g. server.house.be; the rest goes in the fields below.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Vergeet iemand haar wachtwoord, dan opent dit blad het huis. Druk het af of bewaar het, en leg het achter slot. Wij bewaren de code nergens: zonder blad en zonder wachtwoord kan niemand nog bij de gegevens.</source>
        <translation>If a coordinator forgets the password, this sheet opens the house. Print or save it, and lock it away. We keep the code nowhere: without the sheet and without a password nobody can reach the data.</translation>
    </message>
    <message>
        <source>Het herstelblad</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Open het huis</source>
        <translation>Open the house</translation>
    </message>
    <message>
        <source>Bewaar het herstelblad</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>herstelblad.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Bewaard in {path}</source>
        <translation>Saved in {path}</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>te raden: kies een paar losse woorden achter elkaar</source>
        <translation>easy to guess: choose a few unrelated words in a row</translation>
    </message>
    <message>
        <source>zwak: maak er een zinnetje van</source>
        <translation>weak: make it a short phrase</translation>
    </message>
    <message>
        <source>redelijk</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>sterk</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>heel sterk</source>
        <translation>very strong</translation>
    </message>
    <message>
        <source>Zo lang als je wil; een zin is beter dan een moeilijk woord.</source>
        <translation>As long as you like; a phrase is better than a difficult word.</translation>
    </message>
    <message>
        <source>Sterkte van het wachtwoord</source>
        <translation>Strength of the password</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Wachtwoord vergeten?</source>
        <translation>Forgot your password?</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Een ander huis</source>
        <translation>Another house</translation>
    </message>
    <message>
        <source>In dit voorbeeldhuis is het wachtwoord: {password}</source>
        <translation>In this sample house the password is: {password}</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Even kijken…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Taal van het scherm</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <source>Wat voor huis is dit?</source>
        <translation>What kind of house is this?</translation>
    </message>
    <message>
        <source>Wijkgezondheidscentrum</source>
        <translation>Community health centre</translation>
    </message>
    <message>
        <source>TEJO-huis</source>
        <translation>TEJO house</translation>
    </message>
    <message>
        <source>Een ander huis</source>
        <translation>Another kind of house</translation>
    </message>
    <message>
        <source>Ons huis bestaat al: hier een post bij zetten</source>
        <translation>Our house already exists: add a desk here</translation>
    </message>
    <message>
        <source>Kies wat voor huis dit is.</source>
        <translation>Choose what kind of house this is.</translation>
    </message>
    <message>
        <source>Nieuwsgierig? Kijk eerst rond in een huis vol verzonnen mensen. Er gaat niets stuk.</source>
        <translation>Curious? Look around first in a house full of invented people. Nothing can break.</translation>
    </message>
    <message>
        <source>Eerst rondkijken met voorbeeldgegevens</source>
        <translation>Look around first, with sample data</translation>
    </message>
    <message>
        <source>Met inschrijving, ziekenfonds en volledige gegevens. Alles blijft aanpasbaar.</source>
        <translation>With enrolment, health fund and full details. Everything can be changed.</translation>
    </message>
    <message>
        <source>Zonder naam of adres: een schuilnaam en een leeftijd. Alles blijft aanpasbaar.</source>
        <translation>Without name or address: a pseudonym and an age. Everything can be changed.</translation>
    </message>
    <message>
        <source>Een neutraal begin. Alles blijft aanpasbaar.</source>
        <translation>A neutral start. Everything can be changed.</translation>
    </message>
</context>
</TS>
