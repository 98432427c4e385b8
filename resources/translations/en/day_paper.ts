<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>DayDialog</name>
    <message>
        <source>Bewaard als {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>Daglijst op papier</source>
        <translation>The day on paper</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Wat er naast uur, kamer en code op mag staan, koos het huis in Beheer, onder Back-ups. Wie een afgeschermd dossier heeft, staat er altijd alleen met de code op.</source>
        <translation>The house chose in Administration, under Back-ups, what may appear besides time, room and code. Somebody with a shielded file always appears by code alone.</translation>
    </message>
    <message>
        <source>de balie, en een blad voor elke therapeut</source>
        <translation>the desk, and a sheet for each therapist</translation>
    </message>
</context>
<context>
    <name>DayPaperCard</name>
    <message>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>De afspraken van morgen op papier</source>
        <translation>Tomorrow's appointments on paper</translation>
    </message>
    <message>
        <source>Dit is een voorbeeldhuis: er komt niets vanzelf in een map.</source>
        <translation>This is a sample house: nothing goes into a folder by itself.</translation>
    </message>
    <message>
        <source>Dit is geen uur. Schrijf bijvoorbeeld 16u30.</source>
        <translation>This is not a time. Write for instance 16:30.</translation>
    </message>
    <message>
        <source>Gemaakt: {file}</source>
        <translation>Made: {file}</translation>
    </message>
    <message>
        <source>In welke map komen de lijsten?</source>
        <translation>Which folder should the lists go to?</translation>
    </message>
    <message>
        <source>Keuze bewaren</source>
        <translation>Save the choice</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Let op: zo’n PDF is niet versleuteld. Wie de map kan openen, kan hem lezen. Kies een map die alleen het huis opent, en laat er niet meer op staan dan nodig.</source>
        <translation>Please note: such a PDF is not encrypted. Whoever can open the folder can read it. Choose a folder that only the house can open, and put no more on it than is needed.</translation>
    </message>
    <message>
        <source>Niet meer maken</source>
        <translation>Stop making them</translation>
    </message>
    <message>
        <source>Nu maken</source>
        <translation>Make now</translation>
    </message>
    <message>
        <source>Op deze computer is er nog geen map voor gekozen.</source>
        <translation>No folder has been chosen for it on this computer yet.</translation>
    </message>
    <message>
        <source>Vanaf hoe laat</source>
        <translation>From what time</translation>
    </message>
    <message>
        <source>Voor de ochtend waarop het programma of het netwerk niet start: elke avond zet deze computer de afspraken van de volgende dag als PDF in een map, een lijst voor de balie en een blad voor elke therapeut. Lijsten van voorbije dagen haalt hij zelf weg.</source>
        <translation>For the morning when the program or the network does not start: each evening this computer puts the appointments of the next day into a folder as PDFs, a list for the desk and a sheet for each therapist. It removes the lists of past days by itself.</translation>
    </message>
    <message>
        <source>Wat mag op een daglijst staan, naast uur, kamer en code?</source>
        <translation>What may appear on a day list, besides time, room and code?</translation>
    </message>
    <message>
        <source>Ze komen in {folder}.</source>
        <translation>They go to {folder}.</translation>
    </message>
    <message>
        <source>bv. 16u30</source>
        <translation>e.g. 16:30</translation>
    </message>
    <message>
        <source>de naam</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>het woord voor de balie</source>
        <translation>the note for the desk</translation>
    </message>
    <message>
        <source>hoe iemand veilig te bereiken is</source>
        <translation>how to reach somebody safely</translation>
    </message>
    <message>
        <source>tolk en wat iemand nodig heeft</source>
        <translation>interpreter and special needs</translation>
    </message>
</context>
</TS>
