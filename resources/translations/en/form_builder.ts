<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AnswerBox</name>
    <message>
        <source>Soort antwoord</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Moet ingevuld worden</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>Ook cijfers na de komma</source>
        <translation>Decimals as well</translation>
    </message>
    <message>
        <source>Kleinste getal</source>
        <translation>Lowest number</translation>
    </message>
    <message>
        <source>Grootste getal</source>
        <translation>Highest number</translation>
    </message>
    <message>
        <source>Bij het kleinste staat</source>
        <translation>At the lowest it says</translation>
    </message>
    <message>
        <source>Bij het grootste staat</source>
        <translation>At the highest it says</translation>
    </message>
    <message>
        <source>Er hangt iets aan vast dat bij deze soort hoort.</source>
        <translation>Something attached to it belongs to this kind.</translation>
    </message>
    <message>
        <source>Dit is geen getal.</source>
        <translation>This is not a number.</translation>
    </message>
</context>
<context>
    <name>BandRow</name>
    <message>
        <source>verder bekijken</source>
        <translation>look into further</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>Betekenis {number}: tot en met</source>
        <translation>Meaning {number}: up to and including</translation>
    </message>
    <message>
        <source>Betekenis {number}</source>
        <translation>Meaning {number}</translation>
    </message>
    <message>
        <source>Betekenis {number}: verder bekijken</source>
        <translation>Meaning {number}: look into further</translation>
    </message>
    <message>
        <source>Haal betekenis {number} weg</source>
        <translation>Remove meaning {number}</translation>
    </message>
</context>
<context>
    <name>BuilderDialog</name>
    <message>
        <source>Bouwen of bekijken</source>
        <translation>Build or look</translation>
    </message>
    <message>
        <source>Bewaar als versie</source>
        <translation>Save as a version</translation>
    </message>
    <message>
        <source>Nieuw formulier</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>Nieuwe versie: {title}</source>
        <translation>New version: {title}</translation>
    </message>
    <message>
        <source>Eigen versie van: {title}</source>
        <translation>Own version of: {title}</translation>
    </message>
    <message>
        <source>Wat er gekozen is</source>
        <translation>What is chosen</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Zo ziet het eruit</source>
        <translation>What it looks like</translation>
    </message>
    <message>
        <source>Woorden in het</source>
        <translation>Words in</translation>
    </message>
    <message>
        <source>Een stap terug (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Opnieuw (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>“{words}” is weg. Met de pijl terug bovenaan staat het er weer.</source>
        <translation>“{words}” is gone. The arrow back at the top brings it back.</translation>
    </message>
    <message>
        <source>{who} bewaarde intussen versie {version}. Wat jij bouwde staat er nog; bewaar opnieuw als dat de volgende versie moet zijn. Die van {who} blijft erbij.</source>
        <translation>{who} saved version {version} meanwhile. What you built is still there; save again to make it the next version. The one by {who} is kept too.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Welke vraag</source>
        <translation>Which question</translation>
    </message>
    <message>
        <source>Hoe naar het antwoord gekeken wordt</source>
        <translation>How the answer is compared</translation>
    </message>
    <message>
        <source>Welk antwoord</source>
        <translation>Which answer</translation>
    </message>
    <message>
        <source>Welke dag</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>Een voorwaarde die blijft zoals ze is.</source>
        <translation>A condition that stays as it is.</translation>
    </message>
    <message>
        <source>Haal deze voorwaarde weg</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>(kies een vraag)</source>
        <translation>(choose a question)</translation>
    </message>
    <message>
        <source>(een vraag die weg is)</source>
        <translation>(a question that is gone)</translation>
    </message>
    <message>
        <source>(kies een antwoord)</source>
        <translation>(choose an answer)</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <source>Wordt altijd gevraagd.</source>
        <translation>Always asked.</translation>
    </message>
    <message>
        <source>als dit allemaal klopt</source>
        <translation>if all of these apply</translation>
    </message>
    <message>
        <source>als één hiervan klopt</source>
        <translation>if one of these applies</translation>
    </message>
    <message>
        <source>Hoe de voorwaarden samenhangen</source>
        <translation>How the conditions combine</translation>
    </message>
    <message>
        <source>Alleen na een antwoord…</source>
        <translation>Only after an answer…</translation>
    </message>
    <message>
        <source>Wanneer gevraagd</source>
        <translation>When asked</translation>
    </message>
</context>
<context>
    <name>FormBuilder</name>
    <message>
        <source>Korte tekst</source>
        <translation>Short text</translation>
    </message>
    <message>
        <source>Lange tekst</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Ja of nee</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Eén antwoord kiezen</source>
        <translation>Choose one answer</translation>
    </message>
    <message>
        <source>Meer antwoorden kiezen</source>
        <translation>Choose several answers</translation>
    </message>
    <message>
        <source>Getal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Schaal</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Regel uitleg</source>
        <translation>Line of explanation</translation>
    </message>
    <message>
        <source>Som van de punten</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Ander soort vraag</source>
        <translation>Another kind of question</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is niet</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>is ingevuld</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>is niet ingevuld</source>
        <translation>is not filled in</translation>
    </message>
    <message>
        <source>is minstens</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is hoogstens</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>is meer dan</source>
        <translation>is more than</translation>
    </message>
    <message>
        <source>is minder dan</source>
        <translation>is less than</translation>
    </message>
    <message>
        <source>blijft zoals het is</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>(nog geen tekst)</source>
        <translation>(no text yet)</translation>
    </message>
    <message>
        <source>verplicht</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Naam van het formulier</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>Waarvoor het dient</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Voor collega’s. Mag leeg blijven.</source>
        <translation>For colleagues. May stay empty.</translation>
    </message>
    <message>
        <source>Wordt zonder naam ingevuld, aan het einde</source>
        <translation>Filled in without a name, at the end</translation>
    </message>
    <message>
        <source>Zoals een tevredenheidsvraag: de antwoorden komen in geen enkel dossier.</source>
        <translation>Like a satisfaction form: the answers go into nobody’s file.</translation>
    </message>
    <message>
        <source>Van wie het is, blijft erbij staan: {licence}</source>
        <translation>The owner stays mentioned: {licence}</translation>
    </message>
    <message>
        <source>Blijft zoals het is: {what}.</source>
        <translation>Stays as it is: {what}.</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Uitleg erbij</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Klein, onder de vraag. Mag leeg blijven.</source>
        <translation>Small, under the question. May stay empty.</translation>
    </message>
    <message>
        <source>Alleen voor ons</source>
        <translation>Only for us</translation>
    </message>
    <message>
        <source>Wie het formulier zelf invult op het scherm, ziet dit niet.</source>
        <translation>Somebody who fills in the form alone on the screen does not see this.</translation>
    </message>
    <message>
        <source>Voor iedereen verborgen</source>
        <translation>Hidden from everybody</translation>
    </message>
    <message>
        <source>Naam van dit deel</source>
        <translation>Name of this part</translation>
    </message>
    <message>
        <source>Wat er staat</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Hoe de uitkomst heet</source>
        <translation>What the outcome is called</translation>
    </message>
    <message>
        <source>Blijft zoals het is: {what}.</source>
        <translation>Stays as it is: {what}.</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sluit de andere uit</source>
        <translation>excludes the others</translation>
    </message>
    <message>
        <source>Antwoord {number}</source>
        <translation>Answer {number}</translation>
    </message>
    <message>
        <source>Punten voor antwoord {number}</source>
        <translation>Points for answer {number}</translation>
    </message>
    <message>
        <source>Antwoord {number} sluit de andere uit</source>
        <translation>Answer {number} excludes the others</translation>
    </message>
    <message>
        <source>Antwoord {number} hoger</source>
        <translation>Answer {number} higher</translation>
    </message>
    <message>
        <source>Antwoord {number} lager</source>
        <translation>Answer {number} lower</translation>
    </message>
    <message>
        <source>Haal antwoord {number} weg</source>
        <translation>Remove answer {number}</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Antwoord erbij</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>Ook iets in eigen woorden</source>
        <translation>Also something in their own words</translation>
    </message>
    <message>
        <source>Antwoorden tellen punten</source>
        <translation>Answers count points</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>OutlineCard</name>
    <message>
        <source>Erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Zet iets in het formulier</source>
        <translation>Put something in the form</translation>
    </message>
    <message>
        <source>Nog eens hetzelfde (Ctrl+D)</source>
        <translation>Duplicate (Ctrl+D)</translation>
    </message>
    <message>
        <source>Hoger (Alt+↑)</source>
        <translation>Higher (Alt+↑)</translation>
    </message>
    <message>
        <source>Lager (Alt+↓)</source>
        <translation>Lower (Alt+↓)</translation>
    </message>
    <message>
        <source>Onder de vorige (Alt+→)</source>
        <translation>Move under the previous one (Alt+→)</translation>
    </message>
    <message>
        <source>Eruit (Alt+←)</source>
        <translation>Move out (Alt+←)</translation>
    </message>
    <message>
        <source>Weg (Delete)</source>
        <translation>Remove (Delete)</translation>
    </message>
    <message>
        <source>Nog geen vragen. Kies bij “Erbij” wat je wilt vragen.</source>
        <translation>No questions yet. Choose under “Add” what you want to ask.</translation>
    </message>
    <message>
        <source>Nog 1 ding nakijken</source>
        <translation>1 more thing to check</translation>
    </message>
    <message>
        <source>Nog {count} dingen nakijken</source>
        <translation>{count} more things to check</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Vragen van het formulier</source>
        <translation>Questions of the form</translation>
    </message>
    <message>
        <source>(nog geen naam)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Het formulier: {title}</source>
        <translation>The form: {title}</translation>
    </message>
    <message>
        <source>{line}, nog niet vertaald</source>
        <translation>{line}, not translated yet</translation>
    </message>
    <message>
        <source>{line}, hier klopt nog iets niet</source>
        <translation>{line}, something is not right here yet</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Hier komt het formulier te staan zoals wie het invult het ziet.</source>
        <translation>The form will appear here, as whoever fills it in sees it.</translation>
    </message>
    <message>
        <source>De gekozen vraag staat er nog niet: ze komt pas na een ander antwoord.</source>
        <translation>The chosen question is not shown yet: it only appears after another answer.</translation>
    </message>
    <message>
        <source>Zo ziet het eruit. Probeer maar: niets wordt bewaard.</source>
        <translation>This is what it looks like. Try it: nothing is saved.</translation>
    </message>
</context>
<context>
    <name>SumBox</name>
    <message>
        <source>Betekenis erbij</source>
        <translation>Add a meaning</translation>
    </message>
    <message>
        <source>Met een betekenis erbij zien alleen wie scores mag zien de uitkomst.</source>
        <translation>With a meaning, only people who may see scores see the outcome.</translation>
    </message>
    <message>
        <source>Wat de uitkomst betekent</source>
        <translation>What the outcome means</translation>
    </message>
    <message>
        <source>Telt de punten op van: {which}.</source>
        <translation>Adds up the points of: {which}.</translation>
    </message>
    <message>
        <source>Telt de punten van de antwoorden op. Zet die bij een vraag, bij de antwoorden.</source>
        <translation>Adds up the points of the answers. Set those at each question, with its answers.</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Nog niet vertaald; tot dan staat er wat je hier grijs ziet.</source>
        <translation>Not translated yet; until then it says what you see here in grey.</translation>
    </message>
</context>
</TS>
