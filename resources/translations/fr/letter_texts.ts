<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>LetterTexts</name>
    <message>
        <source>Nagekeken op {day} door {who}.</source>
        <translation>Vérifié le {day} par {who}.</translation>
    </message>
    <message>
        <source>De tekst is weer te controleren.</source>
        <translation>Le texte est à nouveau à vérifier.</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="36"/>
        <source>nieuwere: kies</source>
        <translation>plus récente : choisir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="38"/>
        <source>niet alles bruikbaar</source>
        <translation>utilisable en partie</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="40"/>
        <source>van ons</source>
        <translation>de la maison</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="41"/>
        <source>van het programma</source>
        <translation>du programme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="71"/>
        <source>{piece}, aan wie voor haar of hem tekent</source>
        <translation>{piece}, pour qui signe à sa place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="128"/>
        <source>De tekst van het programma geldt weer.</source>
        <translation>Le texte du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/said.py" line="135"/>
        <source>{piece}: was “{was}”; werd “{becomes}”</source>
        <translation>{piece} : avant « {was} » ; maintenant « {becomes} »</translation>
    </message>
</context>
<context>
    <name>PieceField</name>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="37"/>
        <source>Eén per regel.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="42"/>
        <source>Zoals het programma</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="43"/>
        <source>{piece}: zoals het programma</source>
        <translation>{piece} : rétablir le texte d’origine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="60"/>
        <source>Veld invoegen</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="63"/>
        <source>Alleen als…</source>
        <translation>Seulement si…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/piece_field.py" line="144"/>
        <source>Het programma noemt hier ook {fields}. Dat mag weg als jullie dat zo willen.</source>
        <translation>Le programme nomme ici aussi {fields}. Vous pouvez l’enlever si vous le voulez.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="55"/>
        <source>bv. we schrijven jij in plaats van u</source>
        <translation>p. ex. nous tutoyons au lieu de vouvoyer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="82"/>
        <source>Rechts staat de brief over iemand die niet bestaat. Wat tussen accolades staat, vult het programma in.</source>
        <translation>À droite se trouve la lettre, au sujet d’une personne qui n’existe pas. Ce qui est entre accolades est rempli par le programme.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="99"/>
        <source>Losse woorden</source>
        <translation>Mots isolés</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_dialog.py" line="110"/>
        <source>Wat er in de brief staat</source>
        <translation>Ce que dit la lettre</translation>
    </message>
    <message>
        <source>{who} wijzigde deze tekst intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden. De geschiedenis houdt beide.</source>
        <translation>{who} a modifié ce texte entre-temps. Ce que vous avez écrit est encore là ; enregistrez à nouveau si votre version doit s’appliquer. L’historique garde les deux.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Deze tekst zegt iets anders dan toen hij nagekeken werd.</source>
        <translation>Ce texte a changé depuis sa vérification.</translation>
    </message>
    <message>
        <source>Te controleren</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nagekeken…</source>
        <translation>Vérifié…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="86"/>
        <source>Het programma bracht nieuwere woorden. Die van jullie blijven gelden tot je kiest.</source>
        <translation>Le programme a apporté des mots plus récents. Les vôtres restent valables jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="91"/>
        <source>Iets wat jullie wijzigden past niet meer in deze brief. Daar staat nu wat het programma zegt.</source>
        <translation>Un passage que vous avez modifié ne convient plus à cette lettre. On y lit maintenant le texte du programme.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="109"/>
        <source>Laatste wijziging</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/text_panel.py" line="112"/>
        <source>Jullie zeggen alles zoals het programma. Wijzig je iets, dan volgt de rest het programma.</source>
        <translation>Votre texte est celui du programme. Si vous modifiez quelque chose, le reste suit le programme.</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Nog in het Nederlands: {count} van de zinnen. Het blad is er in deze taal zodra alles vertaald is en iemand de tekst naleest.</source>
        <translation>Phrases encore en néerlandais : {count}. La feuille existera dans cette langue dès que tout sera traduit et que quelqu’un aura relu le texte.</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>De tekst is weer te controleren.</source>
        <translation>Le texte est à nouveau à vérifier.</translation>
    </message>
    <message>
        <source>Tekst nagekeken: de vraag erover valt weg.</source>
        <translation>Texte vérifié : la question à son sujet disparaît.</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="39"/>
        <source>Teksten</source>
        <translation>Textes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="43"/>
        <source>Wat op papier het huis verlaat, in elke taal. Wat jullie hier schrijven, gaat voor op wat het programma meebracht; verstuurde brieven blijven zoals ze vertrokken.</source>
        <translation>Ce qui quitte la maison sur papier, dans chaque langue. Ce que vous écrivez ici l’emporte sur le texte du programme ; les lettres envoyées restent telles qu’elles sont parties.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="64"/>
        <source>Tekst</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="67"/>
        <source>Woorden</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="71"/>
        <source>Gewijzigd</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="153"/>
        <source>Tekst bewaard. Nieuwe brieven zeggen het zo.</source>
        <translation>Texte enregistré. Les nouvelles lettres le reprennent.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/letter_texts/texts_section.py" line="167"/>
        <source>De tekst van het programma geldt weer.</source>
        <translation>Le texte du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <source>Deze taal staat er niet meer bij.</source>
        <translation>Cette langue n’y est plus.</translation>
    </message>
    <message>
        <source>De eerdere tekst geldt weer. Nieuwe brieven zeggen het zo.</source>
        <translation>Le texte précédent s’applique à nouveau. Les nouvelles lettres le reprennent.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Op welke dag?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Zo weet wie een brief schrijft dat deze woorden kloppen. Zodra jullie of het programma hier iets anders zeggen, is de tekst weer na te kijken.</source>
        <translation>Ainsi, qui écrit une lettre sait que ces mots sont justes. Dès que ce texte change, de votre main ou avec le programme, il est à nouveau à vérifier.</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Tekst nagekeken</source>
        <translation>Texte vérifié</translation>
    </message>
</context>
</TS>
