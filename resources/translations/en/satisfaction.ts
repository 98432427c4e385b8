<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AskPage</name>
    <message>
        <source>Hoe was het?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <source>Welk formulier?</source>
        <translation>Which form?</translation>
    </message>
    <message>
        <source>Waarover gaat het?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>In welke taal?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>Geef door aan {person}</source>
        <translation>Hand over to {person}</translation>
    </message>
    <message>
        <source>Zonder naam: de antwoorden komen in geen dossier en niemand ziet wie ze gaf. Ze worden pas bewaard met Klaar, de laatste knop.</source>
        <translation>Without a name: the answers go into nobody’s file and nobody sees who gave them. They are only saved by Done, the last button.</translation>
    </message>
    <message>
        <source>Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen met jouw wachtwoord of dat van een collega.</source>
        <translation>The form fills the whole screen, in large letters. Everything else is locked. The only way back is your password or a colleague’s.</translation>
    </message>
    <message>
        <source>terug, zonder door te geven</source>
        <translation>back, without handing over</translation>
    </message>
    <message>
        <source>het hele huis</source>
        <translation>the whole house</translation>
    </message>
    <message>
        <source>Niet hierbij, want het kan niet zonder naam: {forms}.</source>
        <translation>Not listed, because it cannot be asked without a name: {forms}.</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Sommige maanden staan hier niet: niet elke dienst had toen {least} antwoorden.</source>
        <translation>Some months are not here: not every service had {least} answers then.</translation>
    </message>
    <message>
        <source>De maanden daarna wachten: samen hebben ze nog geen {least} antwoorden.</source>
        <translation>The months after that are waiting: together they do not have {least} answers yet.</translation>
    </message>
    <message>
        <source>Nog te weinig om te tonen: er zijn nog geen {least} antwoorden.</source>
        <translation>Too few to show: there are not {least} answers yet.</translation>
    </message>
    <message>
        <source>Nog geen antwoorden van een maand die voorbij is.</source>
        <translation>No answers yet from a month that is over.</translation>
    </message>
</context>
<context>
    <name>CountsList</name>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Maanden</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Tevredenheid</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Er zijn nog niet genoeg antwoorden om te tonen.</source>
        <translation>There are not enough answers to show yet.</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>in eigen woorden</source>
        <translation>in their own words</translation>
    </message>
    <message>
        <source>{count} mensen</source>
        <translation>{count} people</translation>
    </message>
</context>
<context>
    <name>SatisfactionPage</name>
    <message>
        <source>Tevredenheid</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Tonen als</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>grafieken</source>
        <translation>charts</translation>
    </message>
    <message>
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <source>eigen woorden</source>
        <translation>in their own words</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Exporteer de cijfers…</source>
        <translation>Export the figures…</translation>
    </message>
    <message>
        <source>Zonder namen. Een maand staat hier pas als ze voorbij is; maanden met minder dan {least} antwoorden gaan samen met die erna.</source>
        <translation>Without names. A month only appears once it is over; months with fewer than {least} answers are combined with the ones after.</translation>
    </message>
    <message>
        <source>alles samen</source>
        <translation>all together</translation>
    </message>
    <message>
        <source>Doorgestreept. Het telt nog mee als antwoord.</source>
        <translation>Struck out. It still counts as an answer.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Nog geen {least} mensen schreven iets in maanden die voorbij zijn.</source>
        <translation>Fewer than {least} people have written something in months that are over.</translation>
    </message>
    <message>
        <source>Alleen jij en wie dit huis mee leidt lezen dit. Staat er een naam in, streep het door.</source>
        <translation>Only you and those who run this house with you read this. If it contains a name, strike it out.</translation>
    </message>
    <message>
        <source>Streep door</source>
        <translation>Strike out</translation>
    </message>
</context>
</TS>
