<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AskingCard</name>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Wat we weten</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>Meer hoeven we niet te vragen.</source>
        <translation>There is no more to ask.</translation>
    </message>
    <message>
        <source>De rest is overgeslagen. Bij elk recht staat wat nog ontbreekt.</source>
        <translation>The rest was skipped. Each right says what is still missing.</translation>
    </message>
    <message>
        <source>daarna nog 1 vraag</source>
        <translation>then 1 more question</translation>
    </message>
    <message>
        <source>daarna nog {count} vragen</source>
        <translation>then {count} more questions</translation>
    </message>
    <message>
        <source>Nog niets.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>{label}: liever niet gezegd</source>
        <translation>{label}: rather not say</translation>
    </message>
    <message>
        <source>uit het dossier</source>
        <translation>from the file</translation>
    </message>
    <message>
        <source>{day}, genoteerd door {who}</source>
        <translation>{day}, recorded by {who}</translation>
    </message>
    <message>
        <source>gevraagd als “{words}”</source>
        <translation>asked as “{words}”</translation>
    </message>
    <message>
        <source>Wijzig: {label}</source>
        <translation>Change: {label}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Opvolgen</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Hoe ver</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Tegen</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
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
        <source>{who} bewaarde intussen: {what}. Wat jij koos staat er nog; bewaar opnieuw als dat moet gelden.</source>
        <translation>{who} saved meanwhile: {what}. What you chose is still here; save again if yours is to apply.</translation>
    </message>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for instance 3/4, Tue or +1w.</translation>
    </message>
</context>
<context>
    <name>RecheckBar</name>
    <message>
        <source>Rechten worden opnieuw nagekeken. Je kan intussen verder werken.</source>
        <translation>Rights are being checked again. You can go on working meanwhile.</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>onzeker geworden</source>
        <translation>now uncertain</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Meebrengen</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Afgesproken</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>bronnen noemen verschillende grenzen, of geen die nagekeken is</source>
        <translation>sources give different limits, or none that was checked</translation>
    </message>
    <message>
        <source>{day}, {who}</source>
        <translation>{day}, {who}</translation>
    </message>
    <message>
        <source>tegen {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>Nog te vragen:</source>
        <translation>Still to ask:</translation>
    </message>
    <message>
        <source>Opvolgen</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Opvolging wijzigen</source>
        <translation>Change the follow-up</translation>
    </message>
    <message>
        <source>Bron en bedragen</source>
        <translation>Source and amounts</translation>
    </message>
    <message>
        <source>te controleren: niemand keek dit na</source>
        <translation>to be checked: nobody has checked this</translation>
    </message>
    <message>
        <source>nagekeken op {day} door {who}</source>
        <translation>checked on {day} by {who}</translation>
    </message>
    <message>
        <source>in de lijst sinds {day}</source>
        <translation>in the list since {day}</translation>
    </message>
    <message>
        <source>Bron: {name}</source>
        <translation>Source: {name}</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bedrag in euro</source>
        <translation>Amount in euro</translation>
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
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Proberen</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Schrijf een getal, bijvoorbeeld 24 155 of 3.</source>
        <translation>Write a number, for instance 24 155 or 3.</translation>
    </message>
    <message>
        <source>nagaan</source>
        <translation>look into</translation>
    </message>
    <message>
        <source>nog niet te zeggen</source>
        <translation>not clear yet</translation>
    </message>
    <message>
        <source>heeft dit al</source>
        <translation>has this already</translation>
    </message>
    <message>
        <source>waarschijnlijk niet</source>
        <translation>probably not</translation>
    </message>
    <message>
        <source>aangevraagd</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>in orde</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>+ {extra} per extra persoon</source>
        <translation>+ {extra} per extra person</translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>Blad voor de persoon</source>
        <translation>Sheet for the person</translation>
    </message>
    <message>
        <source>Nog niet te zeggen</source>
        <translation>Not clear yet</translation>
    </message>
    <message>
        <source>Toon ook wat er al is of waarschijnlijk niet past ({count})</source>
        <translation>Also show what they have already or what probably does not apply ({count})</translation>
    </message>
    <message>
        <source>Nu is er niets na te gaan. Elk antwoord rechts kan dat veranderen.</source>
        <translation>There is nothing to look into now. Each answer on the right can change that.</translation>
    </message>
    <message>
        <source>1 recht om na te gaan. De dienst die het geeft, beslist.</source>
        <translation>1 right to look into. The service that gives it decides.</translation>
    </message>
    <message>
        <source>{count} rechten om na te gaan. De dienst die het geeft, beslist.</source>
        <translation>{count} rights to look into. The service that gives them decides.</translation>
    </message>
    <message>
        <source>Genoteerd: {label}.</source>
        <translation>Recorded: {label}.</translation>
    </message>
    <message>
        <source>Opvolging bewaard.</source>
        <translation>Follow-up saved.</translation>
    </message>
</context>
</TS>
