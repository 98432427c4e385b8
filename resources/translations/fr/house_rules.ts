<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AmountForm</name>
    <message>
        <source>Naam van het bedrag</source>
        <translation>Nom du montant</translation>
    </message>
    <message>
        <source>Bedrag in euro</source>
        <translation>Montant en euros</translation>
    </message>
    <message>
        <source>Meer per extra persoon</source>
        <translation>Supplément par personne en plus</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Datum van de bron</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Nieuwere waarde erbij</source>
        <translation>Ajouter une valeur plus récente</translation>
    </message>
    <message>
        <source>Haal dit bedrag weg</source>
        <translation>Retirer ce montant</translation>
    </message>
    <message>
        <source>Ernaast staat een waarde vanaf {day}. Zolang deze geen einde heeft, telt ze mee.</source>
        <translation>Une autre valeur vaut à partir du {day}. Tant que celle-ci n’a pas de fin, elle compte aussi.</translation>
    </message>
    <message>
        <source>Laat deze eindigen op {day}</source>
        <translation>Faire finir celle-ci le {day}</translation>
    </message>
</context>
<context>
    <name>AmountsEditor</name>
    <message>
        <source>Dit recht heeft geen bedragen.</source>
        <translation>Ce droit n’a pas de montants.</translation>
    </message>
    <message>
        <source>Bedrag erbij</source>
        <translation>Ajouter un montant</translation>
    </message>
    <message>
        <source>Een nieuw jaar: kies “Nieuwere waarde erbij”. Het oude bedrag krijgt dan een einde. Een bedrag dat niemand nakeek, zegt nooit nee.</source>
        <translation>Une nouvelle année&#xa0;: choisissez «&#xa0;Ajouter une valeur plus récente&#xa0;». L’ancien montant reçoit alors une fin. Un montant que personne n’a vérifié ne dit jamais non.</translation>
    </message>
</context>
<context>
    <name>AskedPanel</name>
    <message>
        <source>Zet buiten gebruik</source>
        <translation>Ne plus poser</translation>
    </message>
    <message>
        <source>Neem weer op</source>
        <translation>Remettre en usage</translation>
    </message>
    <message>
        <source>Een regel vraagt hier weer naar: ze wordt dus gesteld.</source>
        <translation>Une règle la demande à nouveau&#xa0;: elle est donc posée.</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Regels die ernaar vragen</source>
        <translation>Règles qui la demandent</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Buiten gebruik sinds</source>
        <translation>Plus posée depuis</translation>
    </message>
    <message>
        <source>Laatste wijziging</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>ChangingDialog</name>
    <message>
        <source>Taal van de woorden</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Woorden in het</source>
        <translation>Mots en</translation>
    </message>
</context>
<context>
    <name>ConditionGroup</name>
    <message>
        <source>Hoe de voorwaarden samenhangen</source>
        <translation>Lien entre les conditions</translation>
    </message>
    <message>
        <source>Haal deze groep weg</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>Voorwaarde erbij</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Groep erbij</source>
        <translation>Ajouter un groupe</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>(kies een gegeven)</source>
        <translation>(choisir une donnée)</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Vergelijking</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Bedrag van dit recht</source>
        <translation>Montant de ce droit</translation>
    </message>
    <message>
        <source>Getal</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Haal deze voorwaarde weg</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Deze dag is niet te lezen. Schrijf bijvoorbeeld 1/1/2027.</source>
        <translation>Ce jour n’est pas clair. Écrivez par exemple 1/1/2027.</translation>
    </message>
</context>
<context>
    <name>FactInput</name>
    <message>
        <source>niet geweten</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>De regel is weg.</source>
        <translation>La règle est retirée.</translation>
    </message>
    <message>
        <source>De regel van het programma geldt weer.</source>
        <translation>La règle du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <source>{label}: was {was}; werd {becomes}</source>
        <translation>{label}&#xa0;: avant {was}&#xa0;; maintenant {becomes}</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Meebrengen</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Opgelet</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Toekenning</source>
        <translation>Octroi</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Heeft het al</source>
        <translation>L’a déjà</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>ja of nee</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>één antwoord uit een lijst</source>
        <translation>une réponse d’une liste</translation>
    </message>
    <message>
        <source>meer antwoorden uit een lijst</source>
        <translation>plusieurs réponses d’une liste</translation>
    </message>
    <message>
        <source>een getal</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>een bedrag in euro</source>
        <translation>un montant en euros</translation>
    </message>
    <message>
        <source>jullie versie is niet te lezen</source>
        <translation>votre version est illisible</translation>
    </message>
    <message>
        <source>van het programma</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>door ons gewijzigd</source>
        <translation>modifiée ici</translation>
    </message>
    <message>
        <source>vraag van ons</source>
        <translation>notre question</translation>
    </message>
    <message>
        <source>buiten gebruik</source>
        <translation>n’est plus posée</translation>
    </message>
    <message>
        <source>staat in het dossier</source>
        <translation>figure dans le dossier</translation>
    </message>
    <message>
        <source>door geen regel</source>
        <translation>par aucune règle</translation>
    </message>
    <message>
        <source>door 1 regel</source>
        <translation>par 1 règle</translation>
    </message>
    <message>
        <source>door {count} regels</source>
        <translation>par {count} règles</translation>
    </message>
    <message>
        <source>De vraag is weg.</source>
        <translation>La question est retirée.</translation>
    </message>
    <message>
        <source>De vraag van het programma geldt weer.</source>
        <translation>La question du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>De vraag</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Als niets past</source>
        <translation>Si rien ne convient</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Buiten gebruik sinds</source>
        <translation>Plus posée depuis</translation>
    </message>
    <message>
        <source>regel van ons</source>
        <translation>notre règle</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>van {begin} tot en met {end}</source>
        <translation>du {begin} au {end}</translation>
    </message>
    <message>
        <source>vanaf {begin}</source>
        <translation>à partir du {begin}</translation>
    </message>
    <message>
        <source>tot en met {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
    <message>
        <source>gaat vanzelf</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>gaat soms vanzelf</source>
        <translation>parfois automatique</translation>
    </message>
    <message>
        <source>moet gevraagd worden</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>dit alles samen</source>
        <translation>toutes ces conditions</translation>
    </message>
    <message>
        <source>minstens één hiervan</source>
        <translation>au moins une condition</translation>
    </message>
    <message>
        <source>niets hiervan</source>
        <translation>aucune de ces conditions</translation>
    </message>
    <message>
        <source>niet dit alles samen</source>
        <translation>pas toutes ces conditions</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <source>is een van</source>
        <translation>parmi</translation>
    </message>
    <message>
        <source>is geen van</source>
        <translation>pas parmi</translation>
    </message>
    <message>
        <source>minstens</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>hoogstens</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>meer dan</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>minder dan</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>niet boven het bedrag</source>
        <translation>pas au-dessus du montant</translation>
    </message>
    <message>
        <source>boven het bedrag</source>
        <translation>au-dessus du montant</translation>
    </message>
    <message>
        <source>is bekend</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is niet bekend</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>iedereen</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>(bedrag zonder naam)</source>
        <translation>(montant sans nom)</translation>
    </message>
    <message>
        <source>Opnieuw nagekeken: 1 persoon.</source>
        <translation>Droits réexaminés&#xa0;: 1 personne.</translation>
    </message>
    <message>
        <source>Opnieuw nagekeken: {count} mensen.</source>
        <translation>Droits réexaminés&#xa0;: {count} personnes.</translation>
    </message>
    <message>
        <source>Nieuw na te gaan: {rights}.</source>
        <translation>Nouveau, à examiner&#xa0;: {rights}.</translation>
    </message>
    <message>
        <source>Een vraag staat open: {rights}.</source>
        <translation>Une question est ouverte&#xa0;: {rights}.</translation>
    </message>
    <message>
        <source>Voor niemand kwam er iets bij.</source>
        <translation>Rien de nouveau, pour personne.</translation>
    </message>
    <message>
        <source>nieuwere: kies</source>
        <translation>plus récente&#xa0;: choisir</translation>
    </message>
    <message>
        <source>{label}, erbij: {line}</source>
        <translation>{label}, ajout&#xa0;: {line}</translation>
    </message>
    <message>
        <source>{label}, weg: {line}</source>
        <translation>{label}, retrait&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Weer zoals na {day} om {time}.</source>
        <translation>Retour à l’état du {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>HouseRulesSection</name>
    <message>
        <source>Regels of vragen</source>
        <translation>Règles ou questions</translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation>Droits</translation>
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
        <translation>Sur une personne inventée</translation>
    </message>
</context>
<context>
    <name>OptionLine</name>
    <message>
        <source>Antwoord {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Antwoord {number} hoger</source>
        <translation>Monter la réponse {number}</translation>
    </message>
    <message>
        <source>Haal antwoord {number} weg</source>
        <translation>Retirer la réponse {number}</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>Antwoord erbij</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Nieuwe vraag van ons huis</source>
        <translation>Nouvelle question de notre maison</translation>
    </message>
    <message>
        <source>Delen van de vraag</source>
        <translation>Parties de la question</translation>
    </message>
    <message>
        <source>Vraag en antwoorden</source>
        <translation>Question et réponses</translation>
    </message>
    <message>
        <source>Bron en nazicht</source>
        <translation>Source et vérification</translation>
    </message>
    <message>
        <source>{who} wijzigde deze vraag intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden. De geschiedenis houdt beide.</source>
        <translation>{who} a modifié cette question entre-temps. Ce que vous avez écrit est encore là&#xa0;; enregistrez à nouveau si votre version doit s’appliquer. L’historique garde les deux.</translation>
    </message>
</context>
<context>
    <name>QuestionTrial</name>
    <message>
        <source>Schrijf eerst hoe de vraag gesteld wordt.</source>
        <translation>Écrivez d’abord comment la question est posée.</translation>
    </message>
    <message>
        <source>Nog geen regel vraagt ernaar. Kies de vraag in een regel bij “Voor wie”.</source>
        <translation>Aucune règle ne la demande encore. Choisissez la question dans une règle, sous «&#xa0;Pour qui&#xa0;».</translation>
    </message>
    <message>
        <source>Wat de regels ervan maken</source>
        <translation>Ce que les règles en font</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Zo stellen we de vraag</source>
        <translation>Comment nous la posons</translation>
    </message>
    <message>
        <source>Kort, voor in een rij redenen</source>
        <translation>En bref, pour une liste de raisons</translation>
    </message>
    <message>
        <source>Uitleg bij de vraag</source>
        <translation>Explication de la question</translation>
    </message>
    <message>
        <source>Wat wie niets aanduidt, zegt</source>
        <translation>Si rien n’est coché</translation>
    </message>
    <message>
        <source>Wie in een andere taal leest, krijgt wat leeg is in het Nederlands.</source>
        <translation>Dans une autre langue, ce qui est vide apparaît en néerlandais.</translation>
    </message>
    <message>
        <source>Ligt vast zodra de vraag bewaard is: oude antwoorden blijven leesbaar.</source>
        <translation>Fixé dès que la question est enregistrée&#xa0;: les anciennes réponses restent lisibles.</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Type de réponse</translation>
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
        <translation>Question de notre maison…</translation>
    </message>
    <message>
        <source>Wat de regels moeten weten, wordt zo gevraagd. Wat iemand vroeger antwoordde, blijft staan in de woorden van toen.</source>
        <translation>Voici comment on demande ce que les règles doivent savoir. Ce qui a été répondu auparavant reste dans les mots de l’époque.</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Soort antwoord</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Vraag bewaard.</source>
        <translation>Question enregistrée.</translation>
    </message>
    <message>
        <source>De vraag geldt weer zoals toen.</source>
        <translation>La question s’applique à nouveau comme alors.</translation>
    </message>
    <message>
        <source>De vraag wordt niet meer gesteld.</source>
        <translation>La question n’est plus posée.</translation>
    </message>
    <message>
        <source>Regels kunnen er weer naar vragen.</source>
        <translation>Des règles peuvent à nouveau la demander.</translation>
    </message>
    <message>
        <source>De vraag van het programma geldt weer.</source>
        <translation>La question du programme s’applique à nouveau.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>het laatste contact</source>
        <translation>le dernier contact</translation>
    </message>
    <message>
        <source>het laatste gesprek</source>
        <translation>le dernier entretien</translation>
    </message>
    <message>
        <source>Dit huis vergeet, zoals het belooft. Wie {days} dagen na {event} niets meer gepland heeft, staat hier. Vergeten wist alles over de persoon; alleen tellingen blijven (leeftijd, streek, thema&apos;s, aantal gesprekken, hoe het eindigde), aan niemand verbonden.</source>
        <translation>Cette maison oublie, comme elle le promet. Les personnes qui n’ont plus rien de prévu {days} jours après {event} figurent ici. Oublier efface tout sur la personne&#xa0;; seuls restent des chiffres (âge, région, thèmes, nombre d’entretiens, comment cela s’est terminé), sans lien avec personne.</translation>
    </message>
    <message>
        <source>Dit huis bewaart een dossier minstens {least} jaar na {event}. Eerder wissen kan alleen als er niets in gebeurde. Wie langer geleden laatst kwam, staat hier.</source>
        <translation>Cette maison conserve un dossier au moins {least} ans après {event}. L’effacer plus tôt n’est possible que si rien ne s’y est passé. Les personnes dont la dernière venue est plus ancienne figurent ici.</translation>
    </message>
    <message>
        <source>Een dossier blijft minstens {least} en hoogstens {most} jaar na {event} bewaard. Eerder wissen kan alleen als er niets in gebeurde. Wie langer dan {least} jaar geleden laatst kwam, staat hier.</source>
        <translation>Un dossier est conservé au moins {least} et au plus {most} ans après {event}. L’effacer plus tôt n’est possible que si rien ne s’y est passé. Les personnes dont la dernière venue remonte à plus de {least} ans figurent ici.</translation>
    </message>
    <message>
        <source>te controleren</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>nagekeken op {day} door {who}</source>
        <translation>vérifié le {day} par {who}</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>gewijzigd door {who} op {day}</source>
        <translation>modifié par {who} le {day}</translation>
    </message>
    <message>
        <source>De regel van het programma geldt weer.</source>
        <translation>La règle du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <source>Vergeten {days} dagen na {event}.</source>
        <translation>Oublier {days} jours après {event}.</translation>
    </message>
    <message>
        <source>Bewaren: minstens {least}, hoogstens {most} jaar na {event}.</source>
        <translation>Conserver&#xa0;: au moins {least}, au plus {most} ans après {event}.</translation>
    </message>
</context>
<context>
    <name>RetentionRuleDialog</name>
    <message>
        <source>Hoe lang een dossier blijft</source>
        <translation>Durée de conservation d’un dossier</translation>
    </message>
    <message>
        <source>bewaart een aantal jaren</source>
        <translation>conserve les dossiers un nombre d’années</translation>
    </message>
    <message>
        <source>vergeet na een aantal dagen</source>
        <translation>oublie après un nombre de jours</translation>
    </message>
    <message>
        <source>Dit huis</source>
        <translation>Cette maison</translation>
    </message>
    <message>
        <source>Minstens, in jaren</source>
        <translation>Au moins, en années</translation>
    </message>
    <message>
        <source>Hoogstens, in jaren</source>
        <translation>Au plus, en années</translation>
    </message>
    <message>
        <source>Na hoeveel dagen</source>
        <translation>Après combien de jours</translation>
    </message>
    <message>
        <source>Geteld vanaf</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Waarom anders dan het programma voorstelt</source>
        <translation>Pourquoi s’écarter de ce que propose le programme</translation>
    </message>
    <message>
        <source>Voor dit soort huis is geen wet gevonden die zegt hoe lang. Korter bewaren is niet te herstellen, langer bewaren is meer dan wat de persoon verwacht: schrijf op waarom.</source>
        <translation>Pour ce type de maison, nous n’avons trouvé aucune loi qui fixe une durée. Conserver moins longtemps est irréparable, conserver plus longtemps dépasse ce que la personne attend&#xa0;: écrivez pourquoi.</translation>
    </message>
    <message>
        <source>De wet ({source}) laat een huis kiezen tussen {least} en {most} jaar na het laatste contact. Langer dan {least} jaar vraagt een reden.</source>
        <translation>La loi ({source}) laisse une maison choisir entre {least} et {most} ans après le dernier contact. Au-delà de {least} ans, il faut une raison.</translation>
    </message>
    <message>
        <source>Schrijf hier een heel getal.</source>
        <translation>Écrivez ici un nombre entier.</translation>
    </message>
    <message>
        <source>{who} koos intussen: {what} Bewaar opnieuw als jouw keuze moet gelden.</source>
        <translation>{who} a choisi entre-temps&#xa0;: {what} Enregistrez à nouveau si votre choix doit s’appliquer.</translation>
    </message>
</context>
<context>
    <name>RuleApartDialog</name>
    <message>
        <source>Naast het programma</source>
        <translation>Comparer au programme</translation>
    </message>
    <message>
        <source>Alleen wat verschilt staat hier.</source>
        <translation>Seul ce qui diffère figure ici.</translation>
    </message>
    <message>
        <source>Beide versies zeggen nu hetzelfde.</source>
        <translation>Les deux versions disent maintenant la même chose.</translation>
    </message>
    <message>
        <source>Van ons</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Van het programma</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source>Neem die van het programma</source>
        <translation>Prendre celle du programme</translation>
    </message>
    <message>
        <source>Houd de onze</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Nieuwe regel van ons huis</source>
        <translation>Nouvelle règle de notre maison</translation>
    </message>
    <message>
        <source>bv. nieuwe bedragen vanaf januari</source>
        <translation>p. ex. nouveaux montants à partir de janvier</translation>
    </message>
    <message>
        <source>Uit {file}. Kijk na en bewaar.</source>
        <translation>Chargée depuis {file}. Vérifiez et enregistrez.</translation>
    </message>
    <message>
        <source>Delen van de regel</source>
        <translation>Parties de la règle</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Bron en nazicht</source>
        <translation>Source et vérification</translation>
    </message>
    <message>
        <source>{who} wijzigde deze regel intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat moet gelden. De geschiedenis houdt beide.</source>
        <translation>{who} a modifié cette règle entre-temps. Ce que vous avez écrit est encore là&#xa0;; enregistrez à nouveau si votre version doit s’appliquer. L’historique garde les deux.</translation>
    </message>
</context>
<context>
    <name>RuleHistoryDialog</name>
    <message>
        <source>Geschiedenis</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Niemand wijzigde dit nog: de regel staat er zoals het programma hem bracht.</source>
        <translation>Personne n’a encore modifié ceci&#xa0;: la règle est telle que le programme l’a apportée.</translation>
    </message>
    <message>
        <source>{day} om {time}, {who}</source>
        <translation>{day} à {time}, {who}</translation>
    </message>
    <message>
        <source>Waarom: {why}</source>
        <translation>Pourquoi&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Laat dit weer gelden</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>“Laat dit weer gelden” zet alles terug zoals het na die stap was. Dat wordt een nieuwe stap: wat er staat, gaat niet verloren.</source>
        <translation>«&#xa0;Rétablir cette version&#xa0;» remet tout comme après cette étape. Cela devient une nouvelle étape&#xa0;: rien de ce qui est ici ne se perd.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Exporteer…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Waarschijnlijk wel, als</source>
        <translation>Probablement oui, si</translation>
    </message>
    <message>
        <source>Heeft het al, als</source>
        <translation>L’a déjà, si</translation>
    </message>
    <message>
        <source>Bedragen</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Laatste wijziging</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>RuleStepDialog</name>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Rechten</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Regel van ons huis…</source>
        <translation>Règle de notre maison…</translation>
    </message>
    <message>
        <source>Lees een regel in…</source>
        <translation>Charger une règle…</translation>
    </message>
    <message>
        <source>Bedragen en voorwaarden verouderen. Wat jullie hier wijzigen, gaat voor op wat het programma meebracht.</source>
        <translation>Les montants et les conditions vieillissent. Ce que vous modifiez ici l’emporte sur ce que propose le programme.</translation>
    </message>
    <message>
        <source>Recht</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>De regel geldt weer zoals toen.</source>
        <translation>La règle s’applique à nouveau comme alors.</translation>
    </message>
    <message>
        <source>Regel (*.json)</source>
        <translation>Règle (*.json)</translation>
    </message>
    <message>
        <source>Exporteer…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Regel bewaard als {file}.</source>
        <translation>Règle enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>Regel bewaard.</source>
        <translation>Règle enregistrée.</translation>
    </message>
    <message>
        <source>De regel van het programma geldt weer.</source>
        <translation>La règle du programme s’applique à nouveau.</translation>
    </message>
    <message>
        <source>De regel is weg.</source>
        <translation>La règle est retirée.</translation>
    </message>
    <message>
        <source>Wie contacteren…</source>
        <translation>Qui contacter…</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Geldt vanaf</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Geldt tot en met</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Eén per regel: een adres op het web, een brief, wie het zei en wanneer.</source>
        <translation>Une par ligne&#xa0;: une adresse web, une lettre, qui l’a dit et quand.</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Nagekeken door</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Vandaag nagekeken</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Te controleren</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>nog niet te proberen</source>
        <translation>pas encore possible d’essayer</translation>
    </message>
    <message>
        <source>Maak eerst de voorwaarden af.</source>
        <translation>Terminez d’abord les conditions.</translation>
    </message>
    <message>
        <source>geldt nu niet</source>
        <translation>n’est pas valable maintenant</translation>
    </message>
    <message>
        <source>Vandaag valt buiten de dagen waarop de regel geldt.</source>
        <translation>La règle n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Beslist: {facts}</source>
        <translation>Décisif&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Ontbreekt: {facts}</source>
        <translation>Manque&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Geen bedrag dat nagekeken is en vandaag geldt, of ze spreken elkaar tegen: {name}</source>
        <translation>Aucun montant vérifié et valable aujourd’hui, ou des montants qui se contredisent&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Waarom deze wijziging</source>
        <translation>Pourquoi cette modification</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <source>Wat je eerder wijzigde en niet bewaarde, staat er weer.</source>
        <translation>Ce que vous aviez modifié sans l’enregistrer est de nouveau là.</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Geschiedenis…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Terug naar het origineel</source>
        <translation>Revenir à l’original</translation>
    </message>
    <message>
        <source>Bekijk beide…</source>
        <translation>Voir les deux…</translation>
    </message>
    <message>
        <source>Naast het programma…</source>
        <translation>Comparer au programme…</translation>
    </message>
    <message>
        <source>Het programma bracht een nieuwere versie. Die van jullie blijft gelden tot je kiest.</source>
        <translation>Le programme a apporté une version plus récente. La vôtre reste valable jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <source>Wat jullie wijzigden kan deze versie van het programma niet lezen: {why}</source>
        <translation>Cette version du programme ne peut pas lire ce que vous avez modifié&#xa0;: {why}</translation>
    </message>
    <message>
        <source>nagekeken {day}, {who}</source>
        <translation>vérifiée le {day}, {who}</translation>
    </message>
</context>
<context>
    <name>WhoEditor</name>
    <message>
        <source>Zonder voorwaarden geldt het voor iedereen.</source>
        <translation>Sans conditions, cela vaut pour tout le monde.</translation>
    </message>
    <message>
        <source>Het dossier kan zeggen dat iemand dit al heeft</source>
        <translation>Le dossier peut indiquer que la personne a déjà ce droit</translation>
    </message>
    <message>
        <source>Voeg een voorwaarde toe.</source>
        <translation>Ajoutez une condition.</translation>
    </message>
    <message>
        <source>Waarschijnlijk wel, als</source>
        <translation>Probablement oui, si</translation>
    </message>
    <message>
        <source>Wat niet bekend is, telt nooit als nee: dan vraagt het programma ernaar.</source>
        <translation>Ce qui n’est pas connu ne compte jamais comme un non&#xa0;: le programme pose alors la question.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Uitleg, in gewone taal voor de persoon zelf</source>
        <translation>Explication, en langage simple, pour la personne elle-même</translation>
    </message>
    <message>
        <source>Waar te vragen</source>
        <translation>Où demander</translation>
    </message>
    <message>
        <source>Meebrengen</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Eén ding per regel.</source>
        <translation>Une chose par ligne.</translation>
    </message>
    <message>
        <source>Waarop te letten</source>
        <translation>À quoi faire attention</translation>
    </message>
    <message>
        <source>Het blad voor de persoon is in haar taal. Wat leeg is, staat er dan in het Nederlands.</source>
        <translation>La feuille pour la personne est dans sa langue. Ce qui est vide ici y figure en néerlandais.</translation>
    </message>
    <message>
        <source>Hoe het gegeven wordt</source>
        <translation>Comment il est accordé</translation>
    </message>
</context>
</TS>
