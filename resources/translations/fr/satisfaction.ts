<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>AskPage</name>
    <message>
        <source>Hoe was het?</source>
        <translation>Comment c’était ?</translation>
    </message>
    <message>
        <source>Welk formulier?</source>
        <translation>Quel formulaire ?</translation>
    </message>
    <message>
        <source>Waarover gaat het?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>In welke taal?</source>
        <translation>Dans quelle langue ?</translation>
    </message>
    <message>
        <source>Geef door aan {person}</source>
        <translation>Faire remplir par {person}</translation>
    </message>
    <message>
        <source>Zonder naam: de antwoorden komen in geen dossier en niemand ziet wie ze gaf. Ze worden pas bewaard met Klaar, de laatste knop.</source>
        <translation>Sans nom : les réponses ne vont dans aucun dossier et personne ne voit qui les a données. Elles ne sont gardées qu’avec Terminé, le dernier bouton.</translation>
    </message>
    <message>
        <source>Het formulier vult het hele scherm, in grote letters. Al de rest gaat op slot. Terug kan alleen met jouw wachtwoord of dat van een collega.</source>
        <translation>Le formulaire remplit tout l’écran, en grands caractères. Tout le reste est verrouillé. On ne revient qu’avec votre mot de passe ou celui d’un collègue.</translation>
    </message>
    <message>
        <source>terug, zonder door te geven</source>
        <translation>retour, sans faire remplir</translation>
    </message>
    <message>
        <source>het hele huis</source>
        <translation>toute la maison</translation>
    </message>
    <message>
        <source>Niet hierbij, want het kan niet zonder naam: {forms}.</source>
        <translation>Pas proposés ici, car impossibles sans nom : {forms}.</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Sommige maanden staan hier niet: niet elke dienst had toen {least} antwoorden.</source>
        <translation>Certains mois ne figurent pas ici : tous les services n’avaient pas {least} réponses.</translation>
    </message>
    <message>
        <source>De maanden daarna wachten: samen hebben ze nog geen {least} antwoorden.</source>
        <translation>Les mois suivants doivent attendre : ensemble, ils n’ont pas encore {least} réponses.</translation>
    </message>
    <message>
        <source>Nog te weinig om te tonen: er zijn nog geen {least} antwoorden.</source>
        <translation>Encore trop peu à montrer : il n’y a pas encore {least} réponses.</translation>
    </message>
    <message>
        <source>Nog geen antwoorden van een maand die voorbij is.</source>
        <translation>Pas encore de réponses d’un mois passé.</translation>
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
        <translation>Mois</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Tevredenheid</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Er zijn nog niet genoeg antwoorden om te tonen.</source>
        <translation>Il n’y a pas encore assez de réponses à montrer.</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>in eigen woorden</source>
        <translation>réponse libre</translation>
    </message>
    <message>
        <source>{count} mensen</source>
        <translation>{count} personnes</translation>
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
        <translation>Montrer en</translation>
    </message>
    <message>
        <source>grafieken</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>tabel</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>eigen woorden</source>
        <translation>mots libres</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Exporteer de cijfers…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <source>Zonder namen. Een maand staat hier pas als ze voorbij is; maanden met minder dan {least} antwoorden gaan samen met die erna.</source>
        <translation>Sans noms. Un mois n’apparaît ici qu’une fois passé ; les mois de moins de {least} réponses sont joints aux suivants.</translation>
    </message>
    <message>
        <source>alles samen</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>Doorgestreept. Het telt nog mee als antwoord.</source>
        <translation>Barré. Cela compte encore comme réponse.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>Nog geen {least} mensen schreven iets in maanden die voorbij zijn.</source>
        <translation>Durant les mois passés, moins de {least} personnes ont écrit quelque chose.</translation>
    </message>
    <message>
        <source>Alleen jij en wie dit huis mee leidt lezen dit. Staat er een naam in, streep het door.</source>
        <translation>Personne d’autre que vous et la direction de cette maison ne lit ceci. S’il s’y trouve un nom, barrez-le.</translation>
    </message>
    <message>
        <source>Streep door</source>
        <translation>Barrer</translation>
    </message>
</context>
</TS>
