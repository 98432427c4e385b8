<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Banner</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Niet doen</source>
        <translation>Don’t</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>bv. 3/4, morgen, di, +2w</source>
        <translation>e.g. 3/4, tomorrow, Tue, +2w</translation>
    </message>
    <message>
        <source>Kies in een kalender</source>
        <translation>Choose in a calendar</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <source>Exporteer de lijst</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Rekenblad (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Geëxporteerd naar {path}</source>
        <translation>Exported to {path}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{done} van {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Wordt gestopt…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Hier staat nog niets.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>Even zoeken…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kopieer wat hier staat</source>
        <translation>Copy what is shown</translation>
    </message>
    <message>
        <source>Exporteer wat hier staat…</source>
        <translation>Export what is shown…</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>coördinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>onthaal</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>therapeut</source>
        <translation>therapist</translation>
    </message>
    <message>
        <source>vrijwilliger onthaal</source>
        <translation>volunteer reception</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Intussen gewijzigd</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Iemand anders bewaarde dit terwijl jij bezig was. Kies per veld wat blijft.</source>
        <translation>Somebody else saved this while you were busy. Choose for each field what stays.</translation>
    </message>
    <message>
        <source>Wat jij typte</source>
        <translation>What you typed</translation>
    </message>
    <message>
        <source>Wat er nu staat</source>
        <translation>What stands there now</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bewaar deze keuze</source>
        <translation>Save this choice</translation>
    </message>
    <message>
        <source>Terug naar wat ik typte</source>
        <translation>Back to what I typed</translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>jongere</source>
        <translation>young person</translation>
    </message>
    <message>
        <source>jongeren</source>
        <translation>young people</translation>
    </message>
    <message>
        <source>de jongere</source>
        <translation>the young person</translation>
    </message>
    <message>
        <source>Nieuwe jongere</source>
        <translation>New young person</translation>
    </message>
    <message>
        <source>patiënt</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>patiënten</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>de patiënt</source>
        <translation>the patient</translation>
    </message>
    <message>
        <source>Nieuwe patiënt</source>
        <translation>New patient</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
</context>
</TS>
