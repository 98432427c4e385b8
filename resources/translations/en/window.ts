<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Backups</name>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="54" />
        <source>Back-up wordt gemaakt en nagekeken…</source>
        <translation>Making and checking a back-up…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="67" />
        <source>Back-up gemaakt en bewezen terugzetbaar: {file}</source>
        <translation>Back-up made and proven restorable: {file}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="72" />
        <source>Nog geen back-up gemaakt</source>
        <translation>No back-up made yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="77" />
        <source>Back-up {when}, bewezen terugzetbaar</source>
        <translation>Back-up {when}, proven restorable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/backups.py" line="83" />
        <source>Back-up niet gelukt</source>
        <translation>The back-up failed</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="54" />
        <source>Zoek persoon, afspraak, partner of opdracht…</source>
        <translation>Find person, appointment, partner, command…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="55" />
        <source>Zoek alles</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="58" />
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="61" />
        <source>Niets gevonden. Probeer een ander woord, een nummer of een datum.</source>
        <translation>Nothing found. Try another word, a number or a date.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="126" />
        <source>Laatst bekeken</source>
        <translation>Recently viewed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/command_box.py" line="128" />
        <source>Opdrachten</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="80"/>
        <source>mensen personen dossiers</source>
        <translation>people persons files</translation>
    </message>
    <message>
        <source>Laat zeggen hoe het was, zonder naam</source>
        <translation>Let somebody say how it was, without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="36" />
        <location filename="../../../healthdesk/ui/window/commands.py" line="65" />
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="38" />
        <location filename="../../../healthdesk/ui/window/commands.py" line="61" />
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="40" />
        <location filename="../../../healthdesk/ui/window/commands.py" line="60" />
        <source>Hulp bij deze pagina</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="52" />
        <source>Voorbeeldhuis verlaten</source>
        <translation>Leave the sample house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="53" />
        <source>Mijn wachtwoord wijzigen…</source>
        <translation>Change my password…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="84" />
        <source>Back-up nu maken</source>
        <translation>Make a back-up now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="90" />
        <source>Lichte kleuren</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="91" />
        <source>Donkere kleuren</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="92" />
        <source>Kleuren van het systeem</source>
        <translation>Colours of the system</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="86" />
        <source>Misschien dezelfde persoon</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="114" />
        <source>Rooster: wie is er wanneer</source>
        <translation>Rota: who is in when</translation>
    </message>
    <message>
        <source>Handtekeningen van een PDF nakijken</source>
        <translation>Check the signatures of a PDF</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/commands.py" line="122"/>
        <source>Uitgaande brieven</source>
        <translation>Outgoing letters</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="44"/>
        <source>De handleiding is er alleen in het Nederlands.</source>
        <translation>The manual is only available in Dutch.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="25" />
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="28" />
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="30" />
        <source>Inhoud</source>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="31" />
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/help_panel.py" line="33" />
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HouseWindow</name>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="171" />
        <source>Bewaar eerst wat je aan het typen bent.</source>
        <translation>First save what you are typing.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="202" />
        <source>Er staat nog iets half getypt</source>
        <translation>Something is still half typed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="203" />
        <source>Sluiten zonder bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/house_window.py" line="205" />
        <source>Wat niet bewaard is, gaat verloren als je nu sluit.</source>
        <translation>Anything not saved will be lost if you close now.</translation>
    </message>
</context>
<context>
    <name>LockReason</name>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="32" />
        <source>Vergrendeld na {minutes} minuten zonder invoer. Wat open stond, wacht op je.</source>
        <translation>Locked after {minutes} minutes without input. What was open is waiting for you.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="36" />
        <source>Vergrendeld omdat de computer sliep. Wat open stond, wacht op je.</source>
        <translation>Locked because the computer was asleep. What was open is waiting for you.</translation>
    </message>
    <message>
        <source>Alleen wie hier werkt kan verder. Het formulier is bewaard.</source>
        <translation>Only people who work here can continue. The form is saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="52" />
        <source>De coördinator noteerde dat je hier niet meer werkt. Het huis is voor jou dicht.</source>
        <translation>The coordinator recorded that you no longer work here. The house is closed to you.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="42" />
        <source>Vergrendeld. Wat open stond, wacht op je.</source>
        <translation>Locked. What was open is waiting for you.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="47" />
        <source>Het huis is teruggezet.</source>
        <translation>The house has been restored.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/lock_reason.py" line="48" />
        <source>Wat hier stond, is bewaard als {file}.</source>
        <translation>What was here is kept as {file}.</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="29" />
        <source>Mijn wachtwoord wijzigen</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="32" />
        <source>Wachtwoord van nu</source>
        <translation>Current password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="34" />
        <source>Nieuw wachtwoord</source>
        <translation>New password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="34" />
        <source>Een zin van vier of vijf woorden.</source>
        <translation>A phrase of four or five words.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="36" />
        <source>Nieuw wachtwoord, nog eens</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="38" />
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="40" />
        <source>Wachtwoord wijzigen</source>
        <translation>Change password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="43" />
        <source>Je notities en al je werk blijven zoals ze zijn. Het nieuwe geldt vanaf nu.</source>
        <translation>Your notes and all your work stay as they are. The new password applies from now on.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="55" />
        <source>Vul je wachtwoord van nu in.</source>
        <translation>Fill in your current password.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="57" />
        <source>De twee nieuwe wachtwoorden zijn niet gelijk.</source>
        <translation>The two new passwords are not the same.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/own_password.py" line="71" />
        <source>Je nieuwe wachtwoord geldt vanaf nu.</source>
        <translation>Your new password applies from now on.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Hoe was het?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <source>Tevredenheid</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="66" />
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="70" />
        <source>Iemand aan de balie</source>
        <translation>Somebody at the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="88" />
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="98" />
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="102" />
        <source>Nieuwe afspraak</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="109" />
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="113" />
        <source>Nieuwe verwijzing</source>
        <translation>New referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="120" />
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="130" />
        <source>Sociale kaart</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="134" />
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="140" />
        <source>Beheer</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Contacteren</source>
        <translation>Reach out</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="121" />
        <source>Rooster</source>
        <translation>Rota</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="172" />
        <source>Overzichten</source>
        <translation>Reports</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/pages.py" line="152"/>
        <source>Uitgaande brieven</source>
        <translation>Outgoing letters</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <location filename="../../../healthdesk/ui/window/rail_item.py" line="43" />
        <source>{title}, {count} wachten</source>
        <translation>{title}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="20" />
        <source>Zoek persoon, afspraak, partner of opdracht…</source>
        <translation>Find person, appointment, partner, command…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="22" />
        <source>Zoek alles</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="23" />
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/search_button.py" line="28" />
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="24" />
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="27" />
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="29" />
        <source>Op deze pagina: {page}</source>
        <translation>On this page: {page}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="30" />
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="31" />
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="52" />
        <source>Zoek alles</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="53" />
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="54" />
        <source>Die daaronder, vanaf de elfde</source>
        <translation>The ones below, from the eleventh</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="54" />
        <source>Pagina’s van de balk links</source>
        <translation>Pages in the bar on the left</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="55" />
        <source>Zoek op deze pagina</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="56" />
        <source>Bewaren of ondertekenen</source>
        <translation>Save or sign</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="57" />
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="58" />
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="59" />
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="60" />
        <source>Hulp bij deze pagina</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="61" />
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="62" />
        <source>Een stap terug, zonder tekst te verliezen</source>
        <translation>One step back, without losing text</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="63" />
        <source>Terug en vooruit</source>
        <translation>Back and forward</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/shortcuts_overlay.py" line="61" />
        <source>Opnieuw doen wat ongedaan is gemaakt</source>
        <translation>Redo what was undone</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="32" />
        <source>voorbeeldhuis: iedereen is verzonnen</source>
        <translation>sample house: everybody is invented</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="34" />
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="35" />
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="40" />
        <source>Aandacht</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="41" />
        <source>Nu maken</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/status_bar.py" line="52" />
        <source>Opgeslagen {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="36" />
        <source>Terug (Alt+Links)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="38" />
        <source>Vooruit (Alt+Rechts)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="42" />
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="44" />
        <source>Vergrendel</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/window/top_bar.py" line="45" />
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Kijk opnieuw</source>
        <translation>Look again</translation>
    </message>
</context>
</TS>
