<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>LetterTexts</name>
    <message>
        <source>Nagekeken op {day} door {who}.</source>
        <translation>Checked on {day} by {who}.</translation>
    </message>
    <message>
        <source>De tekst is weer te controleren.</source>
        <translation>The text has to be checked again.</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="36"/>
        <source>nieuwere: kies</source>
        <translation>newer one: choose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="38"/>
        <source>niet alles bruikbaar</source>
        <translation>not all usable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="40"/>
        <source>van ons</source>
        <translation>ours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="41"/>
        <source>van het programma</source>
        <translation>the program’s</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="71"/>
        <source>{piece}, aan wie voor haar of hem tekent</source>
        <translation>{piece}, to whoever signs on the person’s behalf</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="128"/>
        <source>De tekst van het programma geldt weer.</source>
        <translation>The program’s text applies again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="135"/>
        <source>{piece}: was “{was}”; werd “{becomes}”</source>
        <translation>{piece}: was “{was}”; became “{becomes}”</translation>
    </message>
</context>
<context>
    <name>PieceField</name>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="37"/>
        <source>Eén per regel.</source>
        <translation>One per line.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="42"/>
        <source>Zoals het programma</source>
        <translation>As in the program</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="43"/>
        <source>{piece}: zoals het programma</source>
        <translation>{piece}: as in the program</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="60"/>
        <source>Veld invoegen</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="63"/>
        <source>Alleen als…</source>
        <translation>Only if…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="144"/>
        <source>Het programma noemt hier ook {fields}. Dat mag weg als jullie dat zo willen.</source>
        <translation>The program also uses {fields} here. You may leave it out if you wish.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="55"/>
        <source>bv. we schrijven jij in plaats van u</source>
        <translation>e.g. we write less formally</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="82"/>
        <source>Rechts staat de brief over iemand die niet bestaat. Wat tussen accolades staat, vult het programma in.</source>
        <translation>On the right is the letter about somebody who does not exist. The program fills in whatever is between braces.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="99"/>
        <source>Losse woorden</source>
        <translation>Separate words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="110"/>
        <source>Wat er in de brief staat</source>
        <translation>What the letter says</translation>
    </message>
    <message>
        <source>{who} wijzigde deze tekst intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden. De geschiedenis houdt beide.</source>
        <translation>{who} changed this text meanwhile. What you wrote is still here; save again if yours is to apply. The history keeps both.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Deze tekst zegt iets anders dan toen hij nagekeken werd.</source>
        <translation>This text has changed since it was checked.</translation>
    </message>
    <message>
        <source>Te controleren</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Nagekeken…</source>
        <translation>Checked…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="86"/>
        <source>Het programma bracht nieuwere woorden. Die van jullie blijven gelden tot je kiest.</source>
        <translation>The program brought newer words. Yours apply until you choose.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="91"/>
        <source>Iets wat jullie wijzigden past niet meer in deze brief. Daar staat nu wat het programma zegt.</source>
        <translation>Something that you changed no longer fits this letter. There it says what the program says.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="109"/>
        <source>Laatste wijziging</source>
        <translation>Last change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="112"/>
        <source>Jullie zeggen alles zoals het programma. Wijzig je iets, dan volgt de rest het programma.</source>
        <translation>Everything is as the program says it. If you change something, the rest still follows the program.</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Nog in het Nederlands: {count} van de zinnen. Het blad is er in deze taal zodra alles vertaald is en iemand de tekst naleest.</source>
        <translation>Still in Dutch: {count} of the sentences. The sheet is available in this language once everything is translated and somebody has checked the text.</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>De tekst is weer te controleren.</source>
        <translation>The text has to be checked again.</translation>
    </message>
    <message>
        <source>Tekst nagekeken: de vraag erover valt weg.</source>
        <translation>Text checked: the letter check no longer asks about it.</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="39"/>
        <source>Teksten</source>
        <translation>Texts</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="43"/>
        <source>Wat op papier het huis verlaat, in elke taal. Wat jullie hier schrijven, gaat voor op wat het programma meebracht; verstuurde brieven blijven zoals ze vertrokken.</source>
        <translation>What leaves the house on paper, in each language. What you write here comes before what the program brought; letters already sent stay as they left.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="64"/>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="67"/>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="71"/>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="153"/>
        <source>Tekst bewaard. Nieuwe brieven zeggen het zo.</source>
        <translation>Text saved. New letters will say it like this.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="167"/>
        <source>De tekst van het programma geldt weer.</source>
        <translation>The program’s text applies again.</translation>
    </message>
    <message>
        <source>Deze taal staat er niet meer bij.</source>
        <translation>This language has been removed.</translation>
    </message>
    <message>
        <source>De eerdere tekst geldt weer. Nieuwe brieven zeggen het zo.</source>
        <translation>The earlier text applies again. New letters will say it like this.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Zo weet wie een brief schrijft dat deze woorden kloppen. Zodra jullie of het programma hier iets anders zeggen, is de tekst weer na te kijken.</source>
        <translation>That way, whoever writes a letter knows that these words are right. As soon as you or the program change something here, the text has to be checked again.</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Tekst nagekeken</source>
        <translation>Text checked</translation>
    </message>
</context>
</TS>
