<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AmountForm</name>
    <message>
        <source>Naam van het bedrag</source>
        <translation>Name of the amount</translation>
    </message>
    <message>
        <source>Bedrag in euro</source>
        <translation>Amount in euro</translation>
    </message>
    <message>
        <source>Meer per extra persoon</source>
        <translation>More per extra person</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Datum van de bron</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Nieuwere waarde erbij</source>
        <translation>Add a newer value</translation>
    </message>
    <message>
        <source>Haal dit bedrag weg</source>
        <translation>Remove this amount</translation>
    </message>
    <message>
        <source>Ernaast staat een waarde vanaf {day}. Zolang deze geen einde heeft, telt ze mee.</source>
        <translation>There is also a value from {day}. As long as this one has no end date, it counts too.</translation>
    </message>
    <message>
        <source>Laat deze eindigen op {day}</source>
        <translation>End this one on {day}</translation>
    </message>
</context>
<context>
    <name>AmountsEditor</name>
    <message>
        <source>Dit recht heeft geen bedragen.</source>
        <translation>This right has no amounts.</translation>
    </message>
    <message>
        <source>Bedrag erbij</source>
        <translation>Add an amount</translation>
    </message>
    <message>
        <source>Een nieuw jaar: kies “Nieuwere waarde erbij”. Het oude bedrag krijgt dan een einde. Een bedrag dat niemand nakeek, zegt nooit nee.</source>
        <translation>A new year: choose “Add a newer value”. The old amount then gets an end date. An amount that nobody has checked never says no.</translation>
    </message>
</context>
<context>
    <name>AskedPanel</name>
    <message>
        <source>Zet buiten gebruik</source>
        <translation>Stop asking</translation>
    </message>
    <message>
        <source>Neem weer op</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Een regel vraagt hier weer naar: ze wordt dus gesteld.</source>
        <translation>A rule asks for this again, so it is asked again.</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Regels die ernaar vragen</source>
        <translation>Rules that ask for it</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Buiten gebruik sinds</source>
        <translation>Not asked since</translation>
    </message>
    <message>
        <source>Laatste wijziging</source>
        <translation>Last change</translation>
    </message>
</context>
<context>
    <name>ChangingDialog</name>
    <message>
        <source>Taal van de woorden</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>Woorden in het</source>
        <translation>Words in</translation>
    </message>
</context>
<context>
    <name>ConditionGroup</name>
    <message>
        <source>Hoe de voorwaarden samenhangen</source>
        <translation>How the conditions combine</translation>
    </message>
    <message>
        <source>Haal deze groep weg</source>
        <translation>Remove this group</translation>
    </message>
    <message>
        <source>Voorwaarde erbij</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Groep erbij</source>
        <translation>Add a group</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>(kies een gegeven)</source>
        <translation>(choose a fact)</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Vergelijking</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Bedrag van dit recht</source>
        <translation>Amount of this right</translation>
    </message>
    <message>
        <source>Getal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Haal deze voorwaarde weg</source>
        <translation>Remove this condition</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 1/1/2027.</source>
        <translation>This day cannot be read. Write for instance 1/1/2027.</translation>
    </message>
</context>
<context>
    <name>FactInput</name>
    <message>
        <source>niet geweten</source>
        <translation>not known</translation>
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
    <name>HouseRules</name>
    <message>
        <source>De regel is weg.</source>
        <translation>The rule was removed.</translation>
    </message>
    <message>
        <source>De regel van het programma geldt weer.</source>
        <translation>The program’s rule applies again.</translation>
    </message>
    <message>
        <source>{label}: was {was}; werd {becomes}</source>
        <translation>{label}: was {was}; became {becomes}</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explanation</translation>
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
        <source>Opgelet</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Toekenning</source>
        <translation>How it is granted</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Heeft het al</source>
        <translation>Has it already</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>ja of nee</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>één antwoord uit een lijst</source>
        <translation>one answer from a list</translation>
    </message>
    <message>
        <source>meer antwoorden uit een lijst</source>
        <translation>several answers from a list</translation>
    </message>
    <message>
        <source>een getal</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>een bedrag in euro</source>
        <translation>an amount in euro</translation>
    </message>
    <message>
        <source>jullie versie is niet te lezen</source>
        <translation>your version cannot be read</translation>
    </message>
    <message>
        <source>van het programma</source>
        <translation>the program’s</translation>
    </message>
    <message>
        <source>door ons gewijzigd</source>
        <translation>changed by us</translation>
    </message>
    <message>
        <source>vraag van ons</source>
        <translation>our question</translation>
    </message>
    <message>
        <source>buiten gebruik</source>
        <translation>not asked any more</translation>
    </message>
    <message>
        <source>staat in het dossier</source>
        <translation>in the file</translation>
    </message>
    <message>
        <source>door geen regel</source>
        <translation>by no rule</translation>
    </message>
    <message>
        <source>door 1 regel</source>
        <translation>by 1 rule</translation>
    </message>
    <message>
        <source>door {count} regels</source>
        <translation>by {count} rules</translation>
    </message>
    <message>
        <source>De vraag is weg.</source>
        <translation>The question was removed.</translation>
    </message>
    <message>
        <source>De vraag van het programma geldt weer.</source>
        <translation>The program’s question applies again.</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>De vraag</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Als niets past</source>
        <translation>When none applies</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Buiten gebruik sinds</source>
        <translation>Not asked since</translation>
    </message>
    <message>
        <source>regel van ons</source>
        <translation>our rule</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>van {begin} tot en met {end}</source>
        <translation>from {begin} until {end}</translation>
    </message>
    <message>
        <source>vanaf {begin}</source>
        <translation>from {begin}</translation>
    </message>
    <message>
        <source>tot en met {end}</source>
        <translation>until {end}</translation>
    </message>
    <message>
        <source>gaat vanzelf</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>gaat soms vanzelf</source>
        <translation>sometimes automatic</translation>
    </message>
    <message>
        <source>moet gevraagd worden</source>
        <translation>must be applied for</translation>
    </message>
    <message>
        <source>dit alles samen</source>
        <translation>all of this together</translation>
    </message>
    <message>
        <source>minstens één hiervan</source>
        <translation>at least one of these</translation>
    </message>
    <message>
        <source>niets hiervan</source>
        <translation>none of these</translation>
    </message>
    <message>
        <source>niet dit alles samen</source>
        <translation>not all of this together</translation>
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
        <source>is een van</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is geen van</source>
        <translation>is none of</translation>
    </message>
    <message>
        <source>minstens</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>hoogstens</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>meer dan</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>minder dan</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>niet boven het bedrag</source>
        <translation>not above the amount</translation>
    </message>
    <message>
        <source>boven het bedrag</source>
        <translation>above the amount</translation>
    </message>
    <message>
        <source>is bekend</source>
        <translation>is known</translation>
    </message>
    <message>
        <source>is niet bekend</source>
        <translation>is not known</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>(bedrag zonder naam)</source>
        <translation>(amount without a name)</translation>
    </message>
    <message>
        <source>Opnieuw nagekeken: 1 persoon.</source>
        <translation>Checked again: 1 person.</translation>
    </message>
    <message>
        <source>Opnieuw nagekeken: {count} mensen.</source>
        <translation>Checked again: {count} people.</translation>
    </message>
    <message>
        <source>Nieuw na te gaan: {rights}.</source>
        <translation>New to look into: {rights}.</translation>
    </message>
    <message>
        <source>Een vraag staat open: {rights}.</source>
        <translation>A question is open: {rights}.</translation>
    </message>
    <message>
        <source>Voor niemand kwam er iets bij.</source>
        <translation>Nothing came up for anybody.</translation>
    </message>
    <message>
        <source>nieuwere: kies</source>
        <translation>newer one: choose</translation>
    </message>
    <message>
        <source>{label}, erbij: {line}</source>
        <translation>{label}, added: {line}</translation>
    </message>
    <message>
        <source>{label}, weg: {line}</source>
        <translation>{label}, gone: {line}</translation>
    </message>
    <message>
        <source>Weer zoals na {day} om {time}.</source>
        <translation>Again as it was after {day} at {time}.</translation>
    </message>
</context>
<context>
    <name>HouseRulesSection</name>
    <message>
        <source>Regels of vragen</source>
        <translation>Rules or questions</translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>InventedPerson</name>
    <message>
        <source>Op een verzonnen persoon</source>
        <translation>On an invented person</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>Antwoord {number}</source>
        <translation>Answer {number}</translation>
    </message>
    <message>
        <source>Antwoord {number} hoger</source>
        <translation>Answer {number} higher</translation>
    </message>
    <message>
        <source>Haal antwoord {number} weg</source>
        <translation>Remove answer {number}</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>Antwoord erbij</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Nieuwe vraag van ons huis</source>
        <translation>New question of our house</translation>
    </message>
    <message>
        <source>Delen van de vraag</source>
        <translation>Parts of the question</translation>
    </message>
    <message>
        <source>Vraag en antwoorden</source>
        <translation>Question and answers</translation>
    </message>
    <message>
        <source>Bron en nazicht</source>
        <translation>Source and check</translation>
    </message>
    <message>
        <source>{who} wijzigde deze vraag intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden. De geschiedenis houdt beide.</source>
        <translation>{who} changed this question meanwhile. What you wrote is still here; save again if yours is to apply. The history keeps both.</translation>
    </message>
</context>
<context>
    <name>QuestionTrial</name>
    <message>
        <source>Schrijf eerst hoe de vraag gesteld wordt.</source>
        <translation>First write how the question is asked.</translation>
    </message>
    <message>
        <source>Nog geen regel vraagt ernaar. Kies de vraag in een regel bij “Voor wie”.</source>
        <translation>No rule asks for it yet. Choose the question in a rule under “For whom”.</translation>
    </message>
    <message>
        <source>Wat de regels ervan maken</source>
        <translation>What the rules make of it</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Zo stellen we de vraag</source>
        <translation>How we ask it</translation>
    </message>
    <message>
        <source>Kort, voor in een rij redenen</source>
        <translation>Short, for a list of reasons</translation>
    </message>
    <message>
        <source>Uitleg bij de vraag</source>
        <translation>Explanation of the question</translation>
    </message>
    <message>
        <source>Wat wie niets aanduidt, zegt</source>
        <translation>What choosing nothing means</translation>
    </message>
    <message>
        <source>Wie in een andere taal leest, krijgt wat leeg is in het Nederlands.</source>
        <translation>Whatever is left empty is shown in Dutch to people who read another language.</translation>
    </message>
    <message>
        <source>Ligt vast zodra de vraag bewaard is: oude antwoorden blijven leesbaar.</source>
        <translation>Fixed once the question is saved: old answers stay readable.</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Kind of answer</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Vraag van ons huis…</source>
        <translation>Our own question…</translation>
    </message>
    <message>
        <source>Wat de regels moeten weten, wordt zo gevraagd. Wat iemand vroeger antwoordde, blijft staan in de woorden van toen.</source>
        <translation>What the rules need to know is asked like this. What somebody answered earlier stays in the words used then.</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Vraag bewaard.</source>
        <translation>Question saved.</translation>
    </message>
    <message>
        <source>De vraag geldt weer zoals toen.</source>
        <translation>The question applies again as it was then.</translation>
    </message>
    <message>
        <source>De vraag wordt niet meer gesteld.</source>
        <translation>The question is no longer asked.</translation>
    </message>
    <message>
        <source>Regels kunnen er weer naar vragen.</source>
        <translation>Rules may ask for it again.</translation>
    </message>
    <message>
        <source>De vraag van het programma geldt weer.</source>
        <translation>The program’s question applies again.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>het laatste contact</source>
        <translation>the last contact</translation>
    </message>
    <message>
        <source>het laatste gesprek</source>
        <translation>the last talk</translation>
    </message>
    <message>
        <source>Dit huis vergeet, zoals het belooft. Wie {days} dagen na {event} niets meer gepland heeft, staat hier. Vergeten wist alles over de persoon; alleen tellingen blijven (leeftijd, streek, thema&apos;s, aantal gesprekken, hoe het eindigde), aan niemand verbonden.</source>
        <translation>This house forgets, as it promises. Whoever has nothing planned {days} days after {event} is listed here. Forgetting erases everything about the person; only counts remain (age, region, themes, number of talks, how it ended), linked to nobody.</translation>
    </message>
    <message>
        <source>Dit huis bewaart een dossier minstens {least} jaar na {event}. Eerder wissen kan alleen als er niets in gebeurde. Wie langer geleden laatst kwam, staat hier.</source>
        <translation>This house keeps a file for at least {least} years after {event}. It can be erased sooner only if nothing ever happened in it. Whoever last came longer ago is listed here.</translation>
    </message>
    <message>
        <source>Een dossier blijft minstens {least} en hoogstens {most} jaar na {event} bewaard. Eerder wissen kan alleen als er niets in gebeurde. Wie langer dan {least} jaar geleden laatst kwam, staat hier.</source>
        <translation>A file is kept for at least {least} and at most {most} years after {event}. It can be erased sooner only if nothing ever happened in it. Whoever last came more than {least} years ago is listed here.</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>nagekeken op {day} door {who}</source>
        <translation>checked on {day} by {who}</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>gewijzigd door {who} op {day}</source>
        <translation>changed by {who} on {day}</translation>
    </message>
    <message>
        <source>De regel van het programma geldt weer.</source>
        <translation>The program’s rule applies again.</translation>
    </message>
    <message>
        <source>Vergeten {days} dagen na {event}.</source>
        <translation>Forget {days} days after {event}.</translation>
    </message>
    <message>
        <source>Bewaren: minstens {least}, hoogstens {most} jaar na {event}.</source>
        <translation>Keep: at least {least}, at most {most} years after {event}.</translation>
    </message>
</context>
<context>
    <name>RetentionRuleDialog</name>
    <message>
        <source>Hoe lang een dossier blijft</source>
        <translation>How long a file is kept</translation>
    </message>
    <message>
        <source>bewaart een aantal jaren</source>
        <translation>keeps files for a number of years</translation>
    </message>
    <message>
        <source>vergeet na een aantal dagen</source>
        <translation>forgets after a number of days</translation>
    </message>
    <message>
        <source>Dit huis</source>
        <translation>This house</translation>
    </message>
    <message>
        <source>Minstens, in jaren</source>
        <translation>At least, in years</translation>
    </message>
    <message>
        <source>Hoogstens, in jaren</source>
        <translation>At most, in years</translation>
    </message>
    <message>
        <source>Na hoeveel dagen</source>
        <translation>After how many days</translation>
    </message>
    <message>
        <source>Geteld vanaf</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Waarom anders dan het programma voorstelt</source>
        <translation>Why this differs from what the program proposes</translation>
    </message>
    <message>
        <source>Voor dit soort huis is geen wet gevonden die zegt hoe lang. Korter bewaren is niet te herstellen, langer bewaren is meer dan wat de persoon verwacht: schrijf op waarom.</source>
        <translation>No law was found that says how long this kind of house must keep files. Keeping them too short cannot be undone, keeping them longer is more than people expect: write down why.</translation>
    </message>
    <message>
        <source>De wet ({source}) laat een huis kiezen tussen {least} en {most} jaar na het laatste contact. Langer dan {least} jaar vraagt een reden.</source>
        <translation>The law ({source}) lets a house choose between {least} and {most} years after the last contact. Longer than {least} years needs a reason.</translation>
    </message>
    <message>
        <source>Schrijf hier een heel getal.</source>
        <translation>Write a whole number here.</translation>
    </message>
    <message>
        <source>{who} koos intussen: {what} Bewaar opnieuw als jouw keuze moet gelden.</source>
        <translation>{who} chose meanwhile: {what} Save again if yours is to apply.</translation>
    </message>
</context>
<context>
    <name>RuleApartDialog</name>
    <message>
        <source>Naast het programma</source>
        <translation>Compared with the program</translation>
    </message>
    <message>
        <source>Alleen wat verschilt staat hier.</source>
        <translation>Only differences are shown.</translation>
    </message>
    <message>
        <source>Beide versies zeggen nu hetzelfde.</source>
        <translation>Both versions say the same now.</translation>
    </message>
    <message>
        <source>Van ons</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Van het programma</source>
        <translation>The program’s</translation>
    </message>
    <message>
        <source>Neem die van het programma</source>
        <translation>Take the program’s</translation>
    </message>
    <message>
        <source>Houd de onze</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Nieuwe regel van ons huis</source>
        <translation>New rule of our house</translation>
    </message>
    <message>
        <source>bv. nieuwe bedragen vanaf januari</source>
        <translation>e.g. new amounts from January</translation>
    </message>
    <message>
        <source>Uit {file}. Kijk na en bewaar.</source>
        <translation>From {file}. Check it and save.</translation>
    </message>
    <message>
        <source>Delen van de regel</source>
        <translation>Parts of the rule</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Bron en nazicht</source>
        <translation>Source and check</translation>
    </message>
    <message>
        <source>{who} wijzigde deze regel intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden. De geschiedenis houdt beide.</source>
        <translation>{who} changed this rule meanwhile. What you wrote is still here; save again if yours is to apply. The history keeps both.</translation>
    </message>
</context>
<context>
    <name>RuleHistoryDialog</name>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Niemand wijzigde dit nog: de regel staat er zoals het programma hem bracht.</source>
        <translation>Nobody has changed this yet: the rule is as the program brought it.</translation>
    </message>
    <message>
        <source>{day} om {time}, {who}</source>
        <translation>{day} at {time}, {who}</translation>
    </message>
    <message>
        <source>Waarom: {why}</source>
        <translation>Why: {why}</translation>
    </message>
    <message>
        <source>Laat dit weer gelden</source>
        <translation>Use this again</translation>
    </message>
    <message>
        <source>“Laat dit weer gelden” zet alles terug zoals het na die stap was. Dat wordt een nieuwe stap: wat er staat, gaat niet verloren.</source>
        <translation>“Use this again” puts everything back as it was after that step. That becomes a new step: nothing listed here is lost.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Exporteer…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Waarschijnlijk wel, als</source>
        <translation>Probably, if</translation>
    </message>
    <message>
        <source>Heeft het al, als</source>
        <translation>Has it already, if</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Laatste wijziging</source>
        <translation>Last change</translation>
    </message>
</context>
<context>
    <name>RuleStepDialog</name>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Rechten</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Regel van ons huis…</source>
        <translation>Our own rule…</translation>
    </message>
    <message>
        <source>Lees een regel in…</source>
        <translation>Import a rule…</translation>
    </message>
    <message>
        <source>Bedragen en voorwaarden verouderen. Wat jullie hier wijzigen, gaat voor op wat het programma meebracht.</source>
        <translation>Amounts and conditions go out of date. What you change here comes before what the program brought.</translation>
    </message>
    <message>
        <source>Recht</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>De regel geldt weer zoals toen.</source>
        <translation>The rule applies again as it was then.</translation>
    </message>
    <message>
        <source>Regel (*.json)</source>
        <translation>Rule (*.json)</translation>
    </message>
    <message>
        <source>Exporteer…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Regel bewaard als {file}.</source>
        <translation>Rule saved as {file}.</translation>
    </message>
    <message>
        <source>Regel bewaard.</source>
        <translation>Rule saved.</translation>
    </message>
    <message>
        <source>De regel van het programma geldt weer.</source>
        <translation>The program’s rule applies again.</translation>
    </message>
    <message>
        <source>De regel is weg.</source>
        <translation>The rule was removed.</translation>
    </message>
    <message>
        <source>Wie contacteren…</source>
        <translation>Who to contact…</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Geldt vanaf</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Geldt tot en met</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Eén per regel: een adres op het web, een brief, wie het zei en wanneer.</source>
        <translation>One per line: an address on the web, a letter, who said it and when.</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Vandaag nagekeken</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Te controleren</source>
        <translation>To be checked</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>nog niet te proberen</source>
        <translation>cannot be tried yet</translation>
    </message>
    <message>
        <source>Maak eerst de voorwaarden af.</source>
        <translation>Finish the conditions first.</translation>
    </message>
    <message>
        <source>geldt nu niet</source>
        <translation>not in force now</translation>
    </message>
    <message>
        <source>Vandaag valt buiten de dagen waarop de regel geldt.</source>
        <translation>Today is outside the days on which the rule applies.</translation>
    </message>
    <message>
        <source>Beslist: {facts}</source>
        <translation>Decided by: {facts}</translation>
    </message>
    <message>
        <source>Ontbreekt: {facts}</source>
        <translation>Missing: {facts}</translation>
    </message>
    <message>
        <source>Geen bedrag dat nagekeken is en vandaag geldt, of ze spreken elkaar tegen: {name}</source>
        <translation>No checked amount applies today, or amounts contradict each other: {name}</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Waarom deze wijziging</source>
        <translation>Why this change</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Wat je eerder wijzigde en niet bewaarde, staat er weer.</source>
        <translation>What you changed earlier and did not save is here again.</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Geschiedenis…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Wijzig…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Terug naar het origineel</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>Bekijk beide…</source>
        <translation>Look at both…</translation>
    </message>
    <message>
        <source>Naast het programma…</source>
        <translation>Compare with the program…</translation>
    </message>
    <message>
        <source>Het programma bracht een nieuwere versie. Die van jullie blijft gelden tot je kiest.</source>
        <translation>The program brought a newer version. Yours applies until you choose.</translation>
    </message>
    <message>
        <source>Wat jullie wijzigden kan deze versie van het programma niet lezen: {why}</source>
        <translation>This version of the program cannot read what you changed: {why}</translation>
    </message>
    <message>
        <source>nagekeken {day}, {who}</source>
        <translation>checked {day}, {who}</translation>
    </message>
</context>
<context>
    <name>WhoEditor</name>
    <message>
        <source>Zonder voorwaarden geldt het voor iedereen.</source>
        <translation>Without conditions it applies to everybody.</translation>
    </message>
    <message>
        <source>Het dossier kan zeggen dat iemand dit al heeft</source>
        <translation>The file can say that somebody has this already</translation>
    </message>
    <message>
        <source>Voeg een voorwaarde toe.</source>
        <translation>Add a condition.</translation>
    </message>
    <message>
        <source>Waarschijnlijk wel, als</source>
        <translation>Probably, if</translation>
    </message>
    <message>
        <source>Wat niet bekend is, telt nooit als nee: dan vraagt het programma ernaar.</source>
        <translation>What is not known never counts as no: the program asks for it instead.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Uitleg, in gewone taal voor de persoon zelf</source>
        <translation>Explanation, in plain words for the person</translation>
    </message>
    <message>
        <source>Waar te vragen</source>
        <translation>Where to ask</translation>
    </message>
    <message>
        <source>Meebrengen</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Eén ding per regel.</source>
        <translation>One thing per line.</translation>
    </message>
    <message>
        <source>Waarop te letten</source>
        <translation>What to watch for</translation>
    </message>
    <message>
        <source>Het blad voor de persoon is in haar taal. Wat leeg is, staat er dan in het Nederlands.</source>
        <translation>The sheet for the person is in their own language. Whatever is left empty appears in Dutch.</translation>
    </message>
    <message>
        <source>Hoe het gegeven wordt</source>
        <translation>How it is granted</translation>
    </message>
</context>
</TS>
