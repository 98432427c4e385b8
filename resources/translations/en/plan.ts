<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CarerDialog</name>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mantelzorger</source>
        <translation>Informal carer</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of kies een eigen dossier</source>
        <translation>Or choose a file of their own</translation>
    </message>
    <message>
        <source>Toch geen eigen dossier</source>
        <translation>No file of their own after all</translation>
    </message>
    <message>
        <source>Wat deze persoon doet</source>
        <translation>What this person does</translation>
    </message>
    <message>
        <source>Hoe zwaar is het, naar eigen zeggen?</source>
        <translation>How heavy is it, in their own words?</translation>
    </message>
    <message>
        <source>Wat zou helpen, in eigen woorden</source>
        <translation>What would help, in their own words</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Een collega bewaarde intussen: {what}. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden.</source>
        <translation>A colleague saved meanwhile: {what}. What you wrote is still here; save again if yours is to apply.</translation>
    </message>
</context>
<context>
    <name>CarersCard</name>
    <message>
        <source>Mantelzorgers</source>
        <translation>Informal carers</translation>
    </message>
    <message>
        <source>Mantelzorger toevoegen</source>
        <translation>Add an informal carer</translation>
    </message>
    <message>
        <source>Niemand genoteerd.</source>
        <translation>Nobody recorded.</translation>
    </message>
    <message>
        <source>Ook voor wie zorgt na te gaan: {names}</source>
        <translation>Also to look into for carers: {names}</translation>
    </message>
    <message>
        <source>Zorgt zelf voor</source>
        <translation>Cares for</translation>
    </message>
    <message>
        <source>Wijzig: {name}</source>
        <translation>Change: {name}</translation>
    </message>
    <message>
        <source>{name} zorgt niet meer mee</source>
        <translation>{name} is no longer a carer</translation>
    </message>
    <message>
        <source>Rechten nagaan in eigen dossier</source>
        <translation>Look into rights in their own file</translation>
    </message>
    <message>
        <source>Noteer in eigen dossier: mantelzorger</source>
        <translation>Record in their own file: informal carer</translation>
    </message>
    <message>
        <source>Mantelzorgers bijgewerkt.</source>
        <translation>Informal carers updated.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Haal dit doel weg</source>
        <translation>Remove this goal</translation>
    </message>
    <message>
        <source>Doel, in eigen woorden</source>
        <translation>Goal, in their own words</translation>
    </message>
    <message>
        <source>Wat iemand wil, in eigen woorden</source>
        <translation>What somebody wants, in their own words</translation>
    </message>
    <message>
        <source>Nog een stap</source>
        <translation>One more step</translation>
    </message>
    <message>
        <source>Hoe liep het tot nu toe</source>
        <translation>How has it gone so far</translation>
    </message>
    <message>
        <source>Hoe liep het tot nu toe?</source>
        <translation>How has it gone so far?</translation>
    </message>
    <message>
        <source>afgerond</source>
        <translation>finished</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>gaat goed</source>
        <translation>going well</translation>
    </message>
    <message>
        <source>zwaar</source>
        <translation>heavy</translation>
    </message>
    <message>
        <source>te zwaar</source>
        <translation>too heavy</translation>
    </message>
    <message>
        <source>gedaan op {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>afgerond op {day}</source>
        <translation>finished on {day}</translation>
    </message>
    <message>
        <source>terugkijken op {day}</source>
        <translation>look back on {day}</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for instance 3/4, Tue or +1w.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Nog een doel</source>
        <translation>One more goal</translation>
    </message>
    <message>
        <source>Samen terugkijken op</source>
        <translation>Look back together on</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Plan op één blad</source>
        <translation>Plan on one page</translation>
    </message>
    <message>
        <source>Zoals het was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Wat je hier typte staat er nog; het is niet bewaard.</source>
        <translation>What you typed is still here; it is not saved.</translation>
    </message>
    <message>
        <source>Nog geen plan. Begin met wat {name} zelf wil.</source>
        <translation>No plan yet. Start with what {name} wants.</translation>
    </message>
    <message>
        <source>Versie {number}, bewaard op {day} door {who}.</source>
        <translation>Version {number}, saved on {day} by {who}.</translation>
    </message>
    <message>
        <source>Plan bewaard.</source>
        <translation>Plan saved.</translation>
    </message>
    <message>
        <source>Samen terugkijken op</source>
        <translation>Look back together on</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Zoals het bewaard was.</source>
        <translation>As it was saved.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 3/4, di of +1w.</source>
        <translation>This day cannot be read. Write for instance 3/4, Tue or +1w.</translation>
    </message>
    <message>
        <source>Haal deze stap weg</source>
        <translation>Remove this step</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>wat er gebeurt</source>
        <translation>what happens</translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
    <message>
        <source>Tegen wanneer</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>tegen wanneer</source>
        <translation>by when</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Schrijf wat er gebeurt.</source>
        <translation>Write what happens.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>{day}, {who}</source>
        <translation>{day}, {who}</translation>
    </message>
    <message>
        <source>Vroegere versies</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Versie {number}: {words}</source>
        <translation>Version {number}: {words}</translation>
    </message>
</context>
</TS>
