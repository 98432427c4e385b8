<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>MailServerCard</name>
    <message>
        <source>Mailserver</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Zonder mailserver verstuurt de balie alles zelf. Met een mailserver gaat een e-mail weg als iemand op de knop drukt, nooit vanzelf. Wie een e-mail krijgt, ziet het adres van de afzender: kies er een dat niet zegt van welk huis het is.</source>
        <translation>Without a mail server the desk sends everything itself. With one, an e-mail is sent when somebody presses the button, never by itself. Whoever gets an e-mail sees the sender’s address: choose one that does not say which house it is.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>leeg: dit huis verstuurt niet zelf</source>
        <translation>empty: this house does not send by itself</translation>
    </message>
    <message>
        <source>Beveiliging</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>TLS van bij het begin</source>
        <translation>TLS from the start</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>geen, op het eigen netwerk</source>
        <translation>none, on the house’s own network</translation>
    </message>
    <message>
        <source>Gebruiker</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Adres van de afzender</source>
        <translation>Address of the sender</translation>
    </message>
    <message>
        <source>Proefbericht naar een adres van jezelf</source>
        <translation>Test message to an address of your own</translation>
    </message>
    <message>
        <source>Poort</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Mailserver bewaren</source>
        <translation>Save the mail server</translation>
    </message>
    <message>
        <source>Stuur een proefbericht</source>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>er is er een bewaard; leeg laten houdt het</source>
        <translation>one is saved; leave this empty to keep it</translation>
    </message>
    <message>
        <source>er is er nog geen bewaard</source>
        <translation>none is saved yet</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Bewaar de mailserver eerst.</source>
        <translation>Save the mail server first.</translation>
    </message>
    <message>
        <source>De mailserver nam het proefbericht aan. Kijk of het aankomt.</source>
        <translation>The mail server accepted the test message. See whether it arrives.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Kies eerst langs welke weg.</source>
        <translation>First choose how to send it.</translation>
    </message>
    <message>
        <source>Kies een afspraak in de lijst.</source>
        <translation>Choose an appointment in the list.</translation>
    </message>
    <message>
        <source>Langs welke weg</source>
        <translation>How to send it</translation>
    </message>
    <message>
        <source>Tekst van de herinnering</source>
        <translation>Text of the reminder</translation>
    </message>
    <message>
        <source>Wat deze persoon wil…</source>
        <translation>What this person wants…</translation>
    </message>
    <message>
        <source>Verstuur e-mail</source>
        <translation>Send e-mail</translation>
    </message>
    <message>
        <source>Gebeld en gezegd</source>
        <translation>Called and told them</translation>
    </message>
    <message>
        <source>Boodschap gelaten</source>
        <translation>Left a message</translation>
    </message>
    <message>
        <source>Kopieer tekst</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Sms gestuurd</source>
        <translation>Text sent</translation>
    </message>
    <message>
        <source>E-mail gestuurd</source>
        <translation>E-mail sent</translation>
    </message>
    <message>
        <source>Kopieer nummer</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Kopieer adres</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Geen nummer of adres dat veilig is. Zeg het de volgende keer in het huis zelf.</source>
        <translation>No safe number or address. Tell them the next time they are here.</translation>
    </message>
    <message>
        <source>Deze persoon wil geen herinneringen.</source>
        <translation>This person does not want reminders.</translation>
    </message>
    <message>
        <source>Herinnerd aan {moment}; daarna werd de afspraak afgezegd. Weet deze persoon het?</source>
        <translation>Reminded of {moment}; the appointment was cancelled afterwards. Does this person know?</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <translation>Reminders</translation>
    </message>
</context>
<context>
    <name>ReminderPolicyCard</name>
    <message>
        <source>Eigen woorden</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Herinneringen aan afspraken</source>
        <translation>Reminders of appointments</translation>
    </message>
    <message>
        <source>Herinnert dit huis mensen aan hun afspraak?</source>
        <translation>Does this house remind people of their appointments?</translation>
    </message>
    <message>
        <source>nee, dit huis herinnert niet</source>
        <translation>no, this house does not</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Staat het nummer van het huis in het bericht?</source>
        <translation>Does the message give the house’s number?</translation>
    </message>
    <message>
        <source>zonder nummer</source>
        <translation>without the number</translation>
    </message>
    <message>
        <source>met het nummer</source>
        <translation>with the number</translation>
    </message>
    <message>
        <source>Hoeveel dagen vooraf</source>
        <translation>How many days before</translation>
    </message>
    <message>
        <source>valt dat in een weekend of op een feestdag, dan op de werkdag ervoor</source>
        <translation>if that falls on a weekend or holiday, on the working day before</translation>
    </message>
    <message>
        <source>Alleen langs wegen die in het dossier veilig heten, in de taal van de persoon, in neutrale woorden: niet van wie het komt en niet waarover het gaat. Wie het nummer van het huis vindt, kan opzoeken van wie het is.</source>
        <translation>Only in ways the file calls safe, in the person’s language, in neutral words: not who it is from and not what it is about. Anybody who sees the house’s number can look up whose it is.</translation>
    </message>
    <message>
        <source>Herinneringen bewaren</source>
        <translation>Save the reminders</translation>
    </message>
    <message>
        <source>Eigen woorden: {language}</source>
        <translation>Words of your own: {language}</translation>
    </message>
    <message>
        <source>met {day} en {hour}, als je wil {phone}; leeg: de woorden van het programma</source>
        <translation>with {day} and {hour}, and {phone} if you like; empty: the program’s words</translation>
    </message>
    <message>
        <source>Dit huis heeft nog geen nummer: tot het bij Huis staat, gaat elk bericht zonder.</source>
        <translation>This house has no number yet: until it is filled in under The house, messages go without it.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>bellen</source>
        <translation>call</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>text</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>onduidelijk</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>niet aangekomen</source>
        <translation>did not arrive</translation>
    </message>
    <message>
        <source>te doen</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>geen veilige weg</source>
        <translation>no safe way</translation>
    </message>
    <message>
        <source>onderweg</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>daarna gewijzigd</source>
        <translation>changed afterwards</translation>
    </message>
    <message>
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>aangekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>antwoordde</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>komt</source>
        <translation>will come</translation>
    </message>
    <message>
        <source>vraagt een ander moment</source>
        <translation>asks for another time</translation>
    </message>
    <message>
        <source>komt niet</source>
        <translation>will not come</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Herinneringen</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Welke</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>te doen</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>all</translation>
    </message>
    <message>
        <source>open de afspraak</source>
        <translation>open the appointment</translation>
    </message>
    <message>
        <source>{count} te doen</source>
        <translation>{count} to do</translation>
    </message>
    <message>
        <source>Verstuur 1 e-mail</source>
        <translation>Send 1 e-mail</translation>
    </message>
    <message>
        <source>Verstuur {count} e-mails</source>
        <translation>Send {count} e-mails</translation>
    </message>
    <message>
        <source>Dit huis stuurt geen herinneringen. Een coördinator zet ze aan in Beheer, Ruimtes en uren.</source>
        <translation>This house sends no reminders. A coordinator turns them on in Administration, Rooms and hours.</translation>
    </message>
    <message>
        <source>Voor de afspraken die komen is nog niets verstuurd.</source>
        <translation>Nothing has been sent yet for the coming appointments.</translation>
    </message>
    <message>
        <source>Er is nu niemand te herinneren.</source>
        <translation>There is nobody to remind now.</translation>
    </message>
    <message>
        <source>Genoteerd.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>Herinneringen versturen</source>
        <translation>Sending reminders</translation>
    </message>
    <message>
        <source>Door de mailserver aanvaard: {count}.</source>
        <translation>Accepted by the mail server: {count}.</translation>
    </message>
    <message>
        <source>Mislukt: {count}.</source>
        <translation>Failed: {count}.</translation>
    </message>
    <message>
        <source>Onduidelijk: {count}.</source>
        <translation>Unclear: {count}.</translation>
    </message>
    <message>
        <source>Niet begonnen: {count}.</source>
        <translation>Not started: {count}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reminders/reminders_page.py" line="74"/>
        <source>Bevestig met een brief…</source>
        <translation>Confirm by letter…</translation>
    </message>
</context>
<context>
    <name>TriedCard</name>
    <message>
        <source>Wat ervan kwam</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>De lijn brak af terwijl dit onderweg was. Kijk in de mailbox van het huis of vraag het na; vanzelf gaat het niet opnieuw.</source>
        <translation>The connection broke while this was being sent. Look in the house’s mailbox or ask; it will not be sent again by itself.</translation>
    </message>
    <message>
        <source>Het vertrok</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>Het vertrok niet</source>
        <translation>It was not sent</translation>
    </message>
    <message>
        <source>Aangekomen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Niet aangekomen</source>
        <translation>Did not arrive</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Herinneringen</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>wil aan afspraken herinnerd worden</source>
        <translation>wants to be reminded of appointments</translation>
    </message>
    <message>
        <source>de naam van het huis mag in het bericht</source>
        <translation>the message may name the house</translation>
    </message>
    <message>
        <source>Alleen langs wegen die in het dossier veilig heten. Zonder dit vinkje staat in een bericht niet van wie het komt of waarover het gaat.</source>
        <translation>Only in ways the file calls safe. Without this tick a message does not say who it is from or what it is about.</translation>
    </message>
    <message>
        <source>Wat al verstuurd is</source>
        <translation>What was sent already</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Afspraak van {day} {hour}</source>
        <translation>Appointment on {day} at {hour}</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
</context>
</TS>
