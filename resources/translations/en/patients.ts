<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>ActionWords</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="306"/>
        <source>noteerde wie de tekst van een brief nakeek</source>
        <translation>recorded who checked the text of a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="246"/>
        <source>haalde een intrekking weer weg</source>
        <translation>removed a withdrawal again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="245"/>
        <source>nam een intrekking van elders op</source>
        <translation>took in a withdrawal from elsewhere</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="205"/>
        <source>drukte het blad bij een brief af</source>
        <translation>printed the sheet that goes with a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="198"/>
        <source>nam een antwoord zonder naam aan</source>
        <translation>took in an answer without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="199"/>
        <source>las wat mensen zonder naam schreven</source>
        <translation>read what people wrote without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="200"/>
        <source>streepte woorden door</source>
        <translation>struck out words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="201"/>
        <source>zette woorden terug</source>
        <translation>put words back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="17"/>
        <source>bekeek het dossier</source>
        <translation>looked at the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="18"/>
        <source>haalde een nieuw dossier weer weg</source>
        <translation>removed a new file again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="21"/>
        <source>maakte het dossier</source>
        <translation>made the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="22"/>
        <source>wijzigde gegevens</source>
        <translation>changed details</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="35"/>
        <source>las mensen in uit een bestand</source>
        <translation>imported people from a file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="46"/>
        <source>exporteerde mensen</source>
        <translation>exported people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="47"/>
        <source>noteerde een akkoord</source>
        <translation>recorded consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="48"/>
        <source>trok een akkoord in</source>
        <translation>withdrew consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="49"/>
        <source>liet een akkoord weer gelden</source>
        <translation>made consent valid again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="50"/>
        <source>schreef in</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="51"/>
        <source>annuleerde de inschrijving</source>
        <translation>cancelled the enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="52"/>
        <source>schreef uit</source>
        <translation>closed the enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="53"/>
        <source>noteerde de referentie</source>
        <translation>recorded the reference</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="54"/>
        <source>drukte het contract af</source>
        <translation>printed the contract</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="55"/>
        <source>schreef een notitie</source>
        <translation>wrote a note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="56"/>
        <source>las notities</source>
        <translation>read notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="57"/>
        <source>liet een collega meelezen</source>
        <translation>let a colleague read along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="102"/>
        <source>boekte een afspraak</source>
        <translation>booked an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="113"/>
        <source>verplaatste een afspraak</source>
        <translation>moved an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="114"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="335"/>
        <source>wijzigde een afspraak</source>
        <translation>changed an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="115"/>
        <source>noteerde de tolk</source>
        <translation>recorded the interpreter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="116"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="125"/>
        <source>zegde een afspraak af</source>
        <translation>cancelled an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="117"/>
        <source>nam een boeking terug</source>
        <translation>took back a booking</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="120"/>
        <source>verwacht iemand opnieuw</source>
        <translation>set an appointment back to expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="121"/>
        <source>noteerde de aankomst</source>
        <translation>recorded the arrival</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="122"/>
        <source>liet binnen</source>
        <translation>let in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="123"/>
        <source>sloot een gesprek af</source>
        <translation>ended a talk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="124"/>
        <source>noteerde: niet gekomen</source>
        <translation>recorded: did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="126"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="130"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="148"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="163"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="175"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="179"/>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="270"/>
        <source>maakte een stap ongedaan</source>
        <translation>undid a step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="127"/>
        <source>ontving iemand aan de balie</source>
        <translation>welcomed somebody at the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="128"/>
        <source>herkende iemand aan de balie</source>
        <translation>recognised somebody at the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="132"/>
        <source>stelde een taak uit</source>
        <translation>put off a task</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="133"/>
        <source>haalde een taak terug</source>
        <translation>brought a task back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="142"/>
        <source>exporteerde de agenda</source>
        <translation>exported the calendar</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="143"/>
        <source>las een agenda in</source>
        <translation>imported a calendar</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="149"/>
        <source>voegde uren toe</source>
        <translation>added hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="150"/>
        <source>haalde uren weg</source>
        <translation>removed hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="151"/>
        <source>voegde een sluiting toe</source>
        <translation>added a closure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="152"/>
        <source>haalde een sluiting weg</source>
        <translation>removed a closure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="186"/>
        <source>begon een formulier</source>
        <translation>began a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="187"/>
        <source>opende een formulier</source>
        <translation>opened a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="188"/>
        <source>gaf een formulier door</source>
        <translation>handed a form over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="189"/>
        <source>nam een formulier terug</source>
        <translation>took a form back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="190"/>
        <source>zette een formulier op papier</source>
        <translation>put a form on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="191"/>
        <source>las een formulier</source>
        <translation>read a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="192"/>
        <source>ondertekende een formulier</source>
        <translation>signed a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="193"/>
        <source>verbeterde een formulier</source>
        <translation>corrected a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="194"/>
        <source>gooide een concept weg</source>
        <translation>discarded a draft</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="195"/>
        <source>haalde een concept terug</source>
        <translation>brought a draft back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="196"/>
        <source>een antwoord vroeg om actie</source>
        <translation>an answer asked for action</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="197"/>
        <source>noteerde wat er gedaan werd</source>
        <translation>recorded what was done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="202"/>
        <source>schreef aan een brief</source>
        <translation>worked on a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="203"/>
        <source>verstuurde een brief</source>
        <translation>sent a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="204"/>
        <source>bekeek een brief</source>
        <translation>looked at a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="206"/>
        <source>bewaarde een kopie van een brief</source>
        <translation>saved a copy of a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="225"/>
        <source>exporteerde een lijst</source>
        <translation>exported a list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="226"/>
        <source>bracht formulieren mee</source>
        <translation>imported forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="228"/>
        <source>exporteerde een formulier</source>
        <translation>exported a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="229"/>
        <source>laadde een formulier</source>
        <translation>loaded a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="230"/>
        <source>schakelde een formulier</source>
        <translation>switched a form on or off</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="238"/>
        <source>begon een verwijzing</source>
        <translation>began a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="240"/>
        <source>haalde een aangenomen verwijsbrief weer weg</source>
        <translation>removed a referral letter that was taken in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="260"/>
        <source>schreef aan een verwijzing</source>
        <translation>worked on a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="261"/>
        <source>bekeek een verwijzing</source>
        <translation>looked at a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="262"/>
        <source>verwees verder</source>
        <translation>referred on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="263"/>
        <source>legde een ontvangen verwijzing in een ander dossier</source>
        <translation>moved a received referral to another file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="266"/>
        <source>nam een verwijzing over</source>
        <translation>took over a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="272"/>
        <source>exporteerde verwijzingen</source>
        <translation>exported referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="273"/>
        <source>laadde de sociale kaart</source>
        <translation>loaded the directory</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="274"/>
        <source>haalde een nieuwe partner weer weg</source>
        <translation>removed a new partner again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="275"/>
        <source>voegde een partner toe</source>
        <translation>added a partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="276"/>
        <source>wijzigde een partner</source>
        <translation>changed a partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="279"/>
        <source>las partners in</source>
        <translation>imported partners</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="284"/>
        <source>exporteerde partners</source>
        <translation>exported partners</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="291"/>
        <source>voegde een medewerker toe</source>
        <translation>added a member of staff</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="292"/>
        <source>wijzigde een medewerker</source>
        <translation>changed a member of staff</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="293"/>
        <source>gaf een nieuw wachtwoord</source>
        <translation>set a new password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="294"/>
        <source>wijzigde het eigen wachtwoord</source>
        <translation>changed their own password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="295"/>
        <source>richtte het huis op</source>
        <translation>set up the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="296"/>
        <source>maakte een voorbeeldhuis</source>
        <translation>made a sample house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="297"/>
        <source>vulde voorbeeldformulieren in</source>
        <translation>filled in sample forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="298"/>
        <source>ontgrendelde</source>
        <translation>unlocked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="299"/>
        <source>wijzigde het huis</source>
        <translation>changed the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="303"/>
        <source>wijzigde wat anderen voorzien</source>
        <translation>changed what others provide</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="309"/>
        <source>maakte een back-up</source>
        <translation>made a back-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="310"/>
        <source>sloot bestanden op de server met de sleutel van het huis</source>
        <translation>closed files on the server with the key of the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="313"/>
        <source>keek een back-up na</source>
        <translation>checked a back-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="314"/>
        <source>begon een back-up terug te zetten</source>
        <translation>began to restore a back-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="322"/>
        <source>maakte een nieuw herstelblad</source>
        <translation>made a new recovery sheet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="323"/>
        <source>wijzigde instellingen van een computer</source>
        <translation>changed the settings of a computer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="326"/>
        <source>werkte het huis bij</source>
        <translation>upgraded the house</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="333"/>
        <source>volgde iemand aan de balie op</source>
        <translation>followed somebody at the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="334"/>
        <source>zette een stap in een verwijzing</source>
        <translation>took a step in a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="336"/>
        <source>wijzigde de kamers</source>
        <translation>changed the rooms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="337"/>
        <source>wijzigde het aanbod</source>
        <translation>changed the services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="64"/>
        <source>bekeek de rechten</source>
        <translation>looked at the rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="65"/>
        <source>noteerde een antwoord over rechten</source>
        <translation>recorded an answer about rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="66"/>
        <source>nam een antwoord terug</source>
        <translation>undid an answer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="67"/>
        <source>volgde een recht op</source>
        <translation>followed up a right</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="68"/>
        <source>nam een opvolging terug</source>
        <translation>undid a follow-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="69"/>
        <source>drukte het blad met rechten af</source>
        <translation>printed the sheet with rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="70"/>
        <source>keek rechten opnieuw na</source>
        <translation>looked into rights again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="71"/>
        <source>bekeek het plan</source>
        <translation>looked at the plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="72"/>
        <source>wijzigde het plan</source>
        <translation>changed the plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="73"/>
        <source>drukte het plan af</source>
        <translation>printed the plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="74"/>
        <source>noteerde een mantelzorger</source>
        <translation>recorded an informal carer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="75"/>
        <source>haalde een mantelzorger weg</source>
        <translation>removed an informal carer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="76"/>
        <source>probeerde contact op te nemen</source>
        <translation>tried to get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="77"/>
        <source>nam een contactpoging terug</source>
        <translation>undid an attempt to get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="44"/>
        <source>voerde mensen in</source>
        <translation>imported people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="45"/>
        <source>nam een invoer terug</source>
        <translation>undid an import</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="42"/>
        <source>maakte een kopie voor de persoon</source>
        <translation>made a copy for the person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="43"/>
        <source>drukte af wie het dossier zag</source>
        <translation>printed who saw the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="36"/>
        <source>liet een dossier gaan</source>
        <translation>erased a file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="37"/>
        <source>schermde het dossier af</source>
        <translation>shielded the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="38"/>
        <source>hief de afscherming op</source>
        <translation>lifted the shield</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="39"/>
        <source>ging in een afgeschermd dossier</source>
        <translation>went into a shielded file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="23"/>
        <source>voegde een dossier samen met dit</source>
        <translation>merged another file into this one</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="24"/>
        <source>liet dit opgaan in een ander dossier</source>
        <translation>merged this file into another</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="27"/>
        <source>haalde twee dossiers uit elkaar</source>
        <translation>separated two files</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="30"/>
        <source>bekeek wat geprobeerd werd</source>
        <translation>looked at what was tried</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="29"/>
        <source>zag het naast een gelijkend dossier</source>
        <translation>saw it next to a similar file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="28"/>
        <source>maakte dit weer een eigen dossier</source>
        <translation>made this a separate file again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="31"/>
        <source>noteerde: twee personen</source>
        <translation>recorded: two people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="32"/>
        <source>noteerde: misschien toch één persoon</source>
        <translation>recorded: perhaps one person after all</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="315"/>
        <source>zette een back-up terug</source>
        <translation>restored a back-up</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="316"/>
        <source>merkte dat achteraan dit boek regels ontbreken</source>
        <translation>noticed that entries are missing at the end of this log</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="319"/>
        <source>schreef waarom achteraan dit boek regels ontbreken</source>
        <translation>wrote why entries are missing at the end of this log</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="40"/>
        <source>keek na waarom iemand erin ging</source>
        <translation>reviewed why somebody went in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="41"/>
        <source>zette dat nakijken weer open</source>
        <translation>reopened that review</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="301"/>
        <source>exporteerde een regel</source>
        <translation>exported a rule</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="300"/>
        <source>wijzigde een regel over rechten</source>
        <translation>changed a rule about rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="302"/>
        <source>wijzigde een vraag over rechten</source>
        <translation>changed a question about rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="304"/>
        <source>wijzigde hoe lang dossiers blijven</source>
        <translation>changed how long files are kept</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="162"/>
        <source>bood een moment aan</source>
        <translation>offered a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="164"/>
        <source>bood een moment niet meer aan</source>
        <translation>stopped offering a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="161"/>
        <source>haalde van de wachtlijst</source>
        <translation>took off the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="160"/>
        <source>wijzigde een plaats op de wachtlijst</source>
        <translation>changed a place on the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="165"/>
        <source>wijzigde hoe de wachtlijst werkt</source>
        <translation>changed how the waiting list works</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="159"/>
        <source>zette op de wachtlijst</source>
        <translation>put on the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="134"/>
        <source>drukte een afsprakenkaartje af</source>
        <translation>printed an appointment card</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="144"/>
        <source>haalde een eigen agenda weg</source>
        <translation>removed somebody’s own calendar</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="136"/>
        <source>wijzigde wat een daglijst bevat</source>
        <translation>changed what a day list contains</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="135"/>
        <source>zette een daglijst op papier</source>
        <translation>put a day list on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="172"/>
        <source>begon een traject</source>
        <translation>started a course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="178"/>
        <source>belde terug</source>
        <translation>called back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="177"/>
        <source>beloofde terug te bellen</source>
        <translation>promised to call back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="174"/>
        <source>sloot een traject af</source>
        <translation>ended a course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="173"/>
        <source>wijzigde een traject</source>
        <translation>changed a course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="176"/>
        <source>wijzigde hoeveel gesprekken voorzien zijn</source>
        <translation>changed how many talks are intended</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="118"/>
        <source>hield een moment vast</source>
        <translation>held a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="119"/>
        <source>liet een moment los</source>
        <translation>let go of a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="84"/>
        <source>bekeek een herinnering</source>
        <translation>looked at a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="85"/>
        <source>herinnerde zelf aan een afspraak</source>
        <translation>reminded somebody of an appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="86"/>
        <source>liet een herinnering achterwege</source>
        <translation>skipped a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="87"/>
        <source>begon een herinnering te mailen</source>
        <translation>began to mail a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="88"/>
        <source>mailde een herinnering</source>
        <translation>mailed a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="89"/>
        <source>kon een herinnering niet mailen</source>
        <translation>could not mail a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="90"/>
        <source>volgde een herinnering op</source>
        <translation>followed up a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="91"/>
        <source>nam een herinnering terug</source>
        <translation>undid a reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="92"/>
        <source>noteerde een wens over herinneringen</source>
        <translation>recorded a wish about reminders</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="93"/>
        <source>wijzigde hoe er herinnerd wordt</source>
        <translation>changed how reminders work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="94"/>
        <source>stelde de mailserver in</source>
        <translation>set up the mail server</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="95"/>
        <source>stuurde een proefbericht</source>
        <translation>sent a test message</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="112"/>
        <source>boekte bewust dubbel</source>
        <translation>double-booked on purpose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="103"/>
        <source>gaf een plaats in een groep</source>
        <translation>gave a place in a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="104"/>
        <source>nam een plaats in een groep terug</source>
        <translation>took back a place in a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="105"/>
        <source>verwacht iemand in een groep</source>
        <translation>set somebody in a group back to expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="106"/>
        <source>noteerde: kwam naar de groep</source>
        <translation>recorded: came to the group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="109"/>
        <source>noteerde: kwam niet naar de groep</source>
        <translation>recorded: did not come to the group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="111"/>
        <source>noteerde: verontschuldigd voor de groep</source>
        <translation>recorded: excused from the group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="145"/>
        <source>koppelde een agenda op een server</source>
        <translation>linked a calendar on a server</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="146"/>
        <source>vergat een agenda op een server</source>
        <translation>forgot a calendar on a server</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="147"/>
        <source>zette gesprekken op een agendaserver</source>
        <translation>put talks on a calendar server</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="129"/>
        <source>wijzigde hoe het huis ontvangt</source>
        <translation>changed how the house welcomes people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="137"/>
        <source>gaf dagdelen in het rooster</source>
        <translation>filled parts of the day on the rota</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="138"/>
        <source>nam dagdelen in het rooster terug</source>
        <translation>freed parts of the day on the rota</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="139"/>
        <source>koos de verbindingstherapeut</source>
        <translation>chose the connecting therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="140"/>
        <source>deelde de dagen anders in</source>
        <translation>changed the parts of the day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="141"/>
        <source>zette het rooster op papier</source>
        <translation>put the rota on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="271"/>
        <source>wijzigde de termijnen van verwijzingen</source>
        <translation>changed the deadlines of referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="277"/>
        <source>legde twee partners samen</source>
        <translation>merged two partners</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="278"/>
        <source>haalde twee partners weer uit elkaar</source>
        <translation>separated two partners again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="280"/>
        <source>las een partner in</source>
        <translation>imported a partner</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="281"/>
        <source>nam een invoer van partners terug</source>
        <translation>undid an import of partners</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="211"/>
        <source>voegde een bijlage toe</source>
        <translation>added an enclosure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="212"/>
        <source>haalde een bijlage weg</source>
        <translation>removed an enclosure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="213"/>
        <source>noemde een bijlage anders</source>
        <translation>renamed an enclosure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="214"/>
        <source>zette bijlagen in een andere volgorde</source>
        <translation>put enclosures in another order</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="215"/>
        <source>bewaarde een kopie van een bijlage</source>
        <translation>saved a copy of an enclosure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="239"/>
        <source>nam een verwijsbrief van elders aan</source>
        <translation>took in a referral letter from elsewhere</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="258"/>
        <source>bekeek een ontvangen brief</source>
        <translation>looked at a received letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="259"/>
        <source>opende een ontvangen brief</source>
        <translation>opened a received letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="218"/>
        <source>bewaarde een kopie van een brief met een wachtwoord</source>
        <translation>saved a copy of a letter with a password</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="221"/>
        <source>wijzigde wie voor een handtekening mag instaan</source>
        <translation>changed who may vouch for a signature</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="107"/>
        <source>noteerde: kwam te laat naar de groep</source>
        <translation>recorded: came late to the group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="108"/>
        <source>verbeterde hoe laat iemand kwam</source>
        <translation>corrected how late somebody came</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="305"/>
        <source>wijzigde de tekst van een brief</source>
        <translation>changed the text of a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="244"/>
        <source>haalde een antwoord weer weg</source>
        <translation>removed an answer again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="252"/>
        <source>haalde een bestand weer weg bij een verwijzing</source>
        <translation>removed a file from a referral again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="243"/>
        <source>nam een antwoord van elders op</source>
        <translation>took in an answer from elsewhere</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="255"/>
        <source>trok een verwijzing in, nog niet bevestigd</source>
        <translation>withdrew a referral, not confirmed yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="249"/>
        <source>voegde een bestand toe aan een verwijzing</source>
        <translation>added a file to a referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="110"/>
        <source>drukte de aanwezigheid van een groep af</source>
        <translation>printed the attendance of a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="224"/>
        <source>kopieerde een lijst</source>
        <translation>copied a list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="207"/>
        <source>noteerde een antwoord op een brief</source>
        <translation>recorded an answer to a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="208"/>
        <source>nam een antwoord op een brief terug</source>
        <translation>undid an answer to a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="227"/>
        <source>maakte een versie van een formulier</source>
        <translation>made a version of a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="231"/>
        <source>zei wie welk deel van een formulier leest</source>
        <translation>set who reads which part of a form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/action_words.py" line="267"/>
        <source>wijzigde of de gesprekken doorgaan tot de partner start</source>
        <translation>changed whether the talks continue until the partner starts</translation>
    </message>
</context>
<context>
    <name>AroundRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_row.py" line="36"/>
        <source>gezien: {paper}</source>
        <translation>seen: {paper}</translation>
    </message>
</context>
<context>
    <name>AroundSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="25"/>
        <source>Rond deze persoon</source>
        <translation>Around this person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="26"/>
        <source>Aangemeld door</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="26"/>
        <source>bv. zelf, school, CLB, huisarts</source>
        <translation>e.g. self, school, CLB, GP</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="27"/>
        <source>Let op, voor iedereen aan de balie</source>
        <translation>Attention, for everybody at the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="40"/>
        <source>Nog iemand</source>
        <translation>Another person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="29"/>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="41"/>
        <source>Mantelzorger</source>
        <translation>Informal carer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="31"/>
        <source>ja, mantelzorger</source>
        <translation>yes, informal carer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="32"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="38"/>
        <source>Zorgt voor</source>
        <translation>Cares for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/around_section.py" line="39"/>
        <source>Mensen rond deze persoon</source>
        <translation>People around this person</translation>
    </message>
</context>
<context>
    <name>AuthorityFields</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="32"/>
        <source>beslist niet in de plaats van de persoon</source>
        <translation>does not decide for the person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="34"/>
        <source>Mag beslissen of tekenen als</source>
        <translation>May decide or sign as</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="37"/>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="38"/>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="40"/>
        <source>Gezien document</source>
        <translation>Document seen</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="40"/>
        <source>bv. geboorteakte, vonnis van 12/3/2026</source>
        <translation>e.g. birth certificate, judgment of 12/3/2026</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="88"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>This date is not clear.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/authority_fields.py" line="93"/>
        <source>Dit is vóór het begin.</source>
        <translation>This is before the start date.</translation>
    </message>
</context>
<context>
    <name>CapacitySection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="25"/>
        <source>Zelf beslissen</source>
        <translation>Deciding for themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="27"/>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="40"/>
        <source>Bekwaam geacht om zelf te beslissen</source>
        <translation>Considered able to decide for themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="29"/>
        <source>bekwaam geacht</source>
        <translation>considered able</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="30"/>
        <source>niet bekwaam geacht</source>
        <translation>considered not able</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="37"/>
        <source>Door wie</source>
        <translation>By whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="38"/>
        <source>Wanneer beoordeeld</source>
        <translation>Assessed when</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="39"/>
        <source>Waarop steunt dat</source>
        <translation>On what grounds</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/capacity_section.py" line="67"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>This date is not clear.</translation>
    </message>
</context>
<context>
    <name>ClosedFile</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="29"/>
        <source>Waarom heb je dit dossier nu nodig?</source>
        <translation>Why do you need this file now?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="31"/>
        <source>bv. de huisarts belt over een opname; de therapeut is er vandaag niet</source>
        <translation>e.g. the GP calls about an admission; the therapist is not in today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="33"/>
        <source>Open met deze reden</source>
        <translation>Open with this reason</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="38"/>
        <source>Dit dossier is afgeschermd</source>
        <translation>This file is shielded</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closed_file.py" line="43"/>
        <source>Het is van iemand die hier werkt of bekend is, of de persoon vroeg het zelf. Wie erin moet om te helpen, kan erin: de reden komt in het boek, de coördinator ziet ze, en de persoon ook bij de vraag wie het dossier zag. Daarna staat het acht uur open, alleen voor jou.</source>
        <translation>It belongs to somebody who works here or is known here, or the person asked for it. Anybody who has to open it in order to help can: the reason is put in the log, the coordinator sees it, and so does the person if they ask who saw their file. It then stays open for eight hours, for you alone.</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="40"/>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="54"/>
        <source>Uitschrijven</source>
        <translation>End enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="45"/>
        <source>De laatste dag van een maand, ten laatste {day}.</source>
        <translation>The last day of a month, {day} at the latest.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="47"/>
        <source>Laatste dag onder forfait</source>
        <translation>Last day under the flat fee</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="49"/>
        <source>Wie besliste</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="50"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="51"/>
        <source>Kies een code, of typ de code die je ziekenfonds vraagt.</source>
        <translation>Choose a code, or type the code that the health fund asks for.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="56"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="96"/>
        <source>Wat is de laatste dag?</source>
        <translation>What is the last day?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="97"/>
        <source>Wie besliste?</source>
        <translation>Who decided?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/closure_dialog.py" line="98"/>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>Comings</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="12"/>
        <source>{count} × niet gekomen, voorbije jaar</source>
        <translation>{count} × did not come, past year</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="13"/>
        <source>{count} × zelf afgezegd</source>
        <translation>{count} × cancelled by them</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="14"/>
        <source>{count} × door ons afgezegd</source>
        <translation>{count} × cancelled by us</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/comings_said.py" line="15"/>
        <source>{count} × te laat</source>
        <translation>{count} × late</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/find_people.py" line="44"/>
        <source>{people}</source>
        <translation>{people}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="39"/>
        <source>Nieuw akkoord</source>
        <translation>New consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="43"/>
        <source>naam van de dienst of persoon</source>
        <translation>name of the service or person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="44"/>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="47"/>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="63"/>
        <source>Wat mag gedeeld worden</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="49"/>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="64"/>
        <source>Hoe gegeven</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="51"/>
        <source>mondeling</source>
        <translation>spoken</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="52"/>
        <source>op papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="53"/>
        <source>door iemand anders</source>
        <translation>by somebody else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="56"/>
        <source>Door wie</source>
        <translation>By whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="59"/>
        <source>Geldt tot</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="59"/>
        <source>leeg: tot het ingetrokken wordt</source>
        <translation>empty: until it is withdrawn</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="62"/>
        <source>Akkoord noteren</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="133"/>
        <source>Met wie mag er gedeeld worden?</source>
        <translation>With whom may it be shared?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="135"/>
        <source>Wie gaf het akkoord?</source>
        <translation>Who gave consent?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_form.py" line="151"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>This date is not clear.</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="40"/>
        <source>Wat mag gedeeld worden</source>
        <translation>What may be shared</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="58"/>
        <source>Nog geen akkoord. Zonder akkoord verlaat niets dit huis.</source>
        <translation>No consent yet. Without consent nothing leaves this house.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="69"/>
        <source>zonder bestemming</source>
        <translation>for nobody in particular</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="72"/>
        <source>{day}, door {who} · genoteerd door {noted}</source>
        <translation>{day}, by {who} · recorded by {noted}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="74"/>
        <source>{day}, door {who} · geldt tot {until} · genoteerd door {noted}</source>
        <translation>{day}, by {who} · valid until {until} · recorded by {noted}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="88"/>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="92"/>
        <source>voorbij</source>
        <translation>expired</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="94"/>
        <source>geldt</source>
        <translation>valid</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="95"/>
        <source>Akkoord intrekken</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="136"/>
        <source>Akkoord genoteerd.</source>
        <translation>Consent recorded.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/consent_tab.py" line="149"/>
        <source>Akkoord ingetrokken.</source>
        <translation>Consent withdrawn.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="23"/>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="24"/>
        <source>Haal dit contact weg</source>
        <translation>Remove this contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="28"/>
        <source>gsm, sms mag</source>
        <translation>mobile, text is fine</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="29"/>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="30"/>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="33"/>
        <source>Soort contact</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="35"/>
        <source>Nummer of adres</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="36"/>
        <source>nummer of adres</source>
        <translation>number or address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="38"/>
        <source>Afspraak bij dit contact</source>
        <translation>Agreement about this contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="39"/>
        <source>bv. sms na 16 u, neutraal bericht</source>
        <translation>e.g. text after 16:00, neutral message</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="40"/>
        <source>niet gebruiken</source>
        <translation>do not use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="41"/>
        <source>Dit contact is niet veilig</source>
        <translation>This contact is not safe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="73"/>
        <source>Dit is geen e-mailadres.</source>
        <translation>This is not an e-mail address.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="76"/>
        <source>Dit is geen telefoonnummer.</source>
        <translation>This is not a phone number.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contact_row.py" line="79"/>
        <source>Vul het nummer of het adres in, of haal dit contact weg.</source>
        <translation>Fill in the number or the address, or remove this contact.</translation>
    </message>
</context>
<context>
    <name>ContractCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="44"/>
        <source>Referentie van het ziekenfonds</source>
        <translation>Health fund reference</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="47"/>
        <source>Referentie bewaren</source>
        <translation>Save reference</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="69"/>
        <source>Nu staat er: {reference}</source>
        <translation>It says now: {reference}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="74"/>
        <source>vanaf {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="75"/>
        <source>{start} tot en met {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="80"/>
        <source>geannuleerd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="82"/>
        <source>afgelopen</source>
        <translation>ended</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="84"/>
        <source>loopt af</source>
        <translation>is ending</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="86"/>
        <source>begint nog</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="87"/>
        <source>ingeschreven</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="91"/>
        <source>getekend op {day} door {who}, {how}</source>
        <translation>signed on {day} by {who}, {how}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="95"/>
        <source>proefperiode</source>
        <translation>trial period</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="97"/>
        <source>{decision} · {reason}</source>
        <translation>{decision} · {reason}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="107"/>
        <source>Inschrijving annuleren</source>
        <translation>Cancel enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="110"/>
        <source>Uitschrijven</source>
        <translation>End enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/contract_card.py" line="119"/>
        <source>Schrijf bevestiging</source>
        <translation>Write confirmation</translation>
    </message>
</context>
<context>
    <name>DeceasedSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="21"/>
        <source>Overlijden</source>
        <translation>Death</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="22"/>
        <source>dag, maand of jaar; “ja” als de dag niet gekend is. Leeg zolang iemand leeft.</source>
        <translation>day, month or year; “yes” if the day is not known. Leave empty while the person is alive.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="23"/>
        <source>Overleden op</source>
        <translation>Died on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/deceased_section.py" line="34"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="40"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="41"/>
        <source>Zoals het was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="91"/>
        <source>Wat je hier typte staat er nog; het is niet bewaard.</source>
        <translation>What you typed is still here; it is not saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="160"/>
        <source>Gegevens bewaard.</source>
        <translation>Details saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="42"/>
        <source>Lees eID…</source>
        <translation>Read eID…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/details_tab.py" line="177"/>
        <source>{name}: niet bewaard.</source>
        <translation>{name}: not saved.</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="49"/>
        <source>Misschien dezelfde persoon</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="51"/>
        <source>Kies zelf twee dossiers</source>
        <translation>Choose two files yourself</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="65"/>
        <source>Twee dossiers van dezelfde persoon</source>
        <translation>Two files of the same person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="114"/>
        <source>{done} van {total} bekeken…</source>
        <translation>{done} of {total} compared…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="126"/>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="153"/>
        <source>Twee personen: ze worden niet meer samen getoond.</source>
        <translation>Two people: they will no longer be shown together.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="157"/>
        <source>Ze kunnen weer samen getoond worden.</source>
        <translation>They can be shown together again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="161"/>
        <source>Zoek het ene dossier, daarna het andere.</source>
        <translation>Find one file, then the other.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="168"/>
        <source>{name} en …</source>
        <translation>{name} and …</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="197"/>
        <source>Niemand lijkt twee dossiers te hebben.</source>
        <translation>Nobody seems to have two files.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="207"/>
        <source>1 paar</source>
        <translation>1 pair</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="208"/>
        <source>{count} paren</source>
        <translation>{count} pairs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="211"/>
        <source>Bekeken: twee personen</source>
        <translation>Compared: two people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="214"/>
        <source>{by}, {day}</source>
        <translation>{by}, {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="217"/>
        <source>Toch opnieuw bekijken</source>
        <translation>Look again after all</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/doubles_view.py" line="218"/>
        <source>Toch opnieuw bekijken: {names}</source>
        <translation>Look again after all: {names}</translation>
    </message>
</context>
<context>
    <name>EidDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="47"/>
        <source>Lees eID</source>
        <translation>Read eID</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="53"/>
        <source>Uit een .eid-bestand…</source>
        <translation>From an .eid file…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="54"/>
        <source>Lees de kaart</source>
        <translation>Read the card</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="55"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="56"/>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="76"/>
        <source>De kaart wordt gelezen. Laat ze zitten.</source>
        <translation>The card is being read. Leave it in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="105"/>
        <source>Kies een .eid-bestand</source>
        <translation>Choose an .eid file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="104"/>
        <source>Identiteitskaart (*.eid)</source>
        <translation>Identity card (*.eid)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="104"/>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="115"/>
        <source>Alles van de kaart staat er al zo.</source>
        <translation>Everything on the card is there already.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="118"/>
        <source>Niets wordt overschreven zonder dat je het aankruist.</source>
        <translation>Nothing is overwritten unless you tick it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="121"/>
        <source>In het formulier</source>
        <translation>In the form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="121"/>
        <source>Op de kaart</source>
        <translation>On the card</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="192"/>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>National or BIS number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="193"/>
        <source>Straat, nummer en bus</source>
        <translation>Street, number and box</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="194"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/eid_dialog.py" line="195"/>
        <source>Gemeente</source>
        <translation>Town</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="39"/>
        <source>Nieuw contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="44"/>
        <source>Getekend op</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="45"/>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="59"/>
        <source>Wie tekende</source>
        <translation>Who signed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="114"/>
        <source>de persoon zelf</source>
        <translation>the person themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="113"/>
        <source>ouder of voogd</source>
        <translation>parent or guardian</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="46"/>
        <source>Naam van wie tekende</source>
        <translation>Name of the person who signed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="49"/>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="62"/>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="52"/>
        <source>Proefperiode</source>
        <translation>Trial period</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="52"/>
        <source>proefperiode</source>
        <translation>trial period</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="55"/>
        <source>Inschrijven</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="149"/>
        <source>Zorg onder forfait vanaf {day}.</source>
        <translation>Care under the flat fee from {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="153"/>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 5/11.</source>
        <translation>This date is not clear. Write for instance 5/11.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="159"/>
        <source>Wanneer werd het contract getekend?</source>
        <translation>When was the contract signed?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="161"/>
        <source>Wie tekende het contract?</source>
        <translation>Who signed the contract?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_form.py" line="111"/>
        <source>iemand voor deze persoon</source>
        <translation>somebody for this person</translation>
    </message>
</context>
<context>
    <name>EnrolmentTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="113"/>
        <source>Nog geen contract met dit centrum.</source>
        <translation>No contract with this centre yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="145"/>
        <source>Ingeschreven.</source>
        <translation>Enrolled.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="150"/>
        <source>Deze inschrijving annuleren?</source>
        <translation>Cancel this enrolment?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="151"/>
        <source>Inschrijving annuleren</source>
        <translation>Cancel enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="153"/>
        <source>Het forfait begint dan niet. Opnieuw inschrijven kan.</source>
        <translation>The flat fee will then not start. They can be enrolled again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="169"/>
        <source>Inschrijving geannuleerd.</source>
        <translation>Enrolment cancelled.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="195"/>
        <source>Uitgeschreven.</source>
        <translation>Enrolment ended.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/enrolment_tab.py" line="216"/>
        <source>Referentie bewaard.</source>
        <translation>Reference saved.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="104"/>
        <source>niet elk contact is veilig</source>
        <translation>not every contact is safe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="129"/>
        <source>bij {therapist}</source>
        <translation>with {therapist}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="131"/>
        <source>{had} van ± {usual} gesprekken</source>
        <translation>{had} of ± {usual} talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="134"/>
        <source>{talks} + {count} in groep</source>
        <translation>{talks} + {count} in a group</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="162"/>
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="168"/>
        <source>via {referrer}</source>
        <translation>via {referrer}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="152"/>
        <source>terugkijken: {day}</source>
        <translation>looking back: {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="148"/>
        <source>tot {service} begint</source>
        <translation>until {service} begins</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="129"/>
        <source>traject</source>
        <translation>course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="131"/>
        <source>{had} gesprekken gehad</source>
        <translation>{had} talks had</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="86"/>
        <source>Opnieuw contacteren</source>
        <translation>Reach out again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="87"/>
        <source>Niet komen kost niets. Vraag hoe het gaat, en spreek iets nieuws af.</source>
        <translation>Not coming costs nothing. Ask how things are, and arrange something new.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_header.py" line="160"/>
        <source>werd {age} jaar</source>
        <translation>lived to {age}</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="113"/>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="114"/>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="115"/>
        <source>Inschrijving</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="116"/>
        <source>Intakes</source>
        <translation>Intakes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="117"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="118"/>
        <source>Verwijzingen en brieven</source>
        <translation>Referrals and letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="119"/>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="122"/>
        <source>Akkoord</source>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="123"/>
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="120"/>
        <source>Rechten</source>
        <translation>Rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/file_tabs.py" line="121"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Hanging</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="28"/>
        <source>ander gegeven</source>
        <translation>other item</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="29"/>
        <source>andere gegevens</source>
        <translation>other items</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="36"/>
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="37"/>
        <source>afspraken</source>
        <translation>appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="40"/>
        <source>akkoord</source>
        <translation>consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="41"/>
        <source>akkoorden</source>
        <translation>consents</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="44"/>
        <source>inschrijving</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="45"/>
        <source>inschrijvingen</source>
        <translation>enrolments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="48"/>
        <source>formulier dat nog niet af is</source>
        <translation>form that is not finished</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="49"/>
        <source>formulieren die nog niet af zijn</source>
        <translation>forms that are not finished</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="52"/>
        <source>ondertekend formulier</source>
        <translation>signed form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="53"/>
        <source>ondertekende formulieren</source>
        <translation>signed forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="56"/>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="57"/>
        <source>brieven</source>
        <translation>letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="60"/>
        <source>brief in de maak</source>
        <translation>letter being written</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="61"/>
        <source>brieven in de maak</source>
        <translation>letters being written</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="76"/>
        <source>verwijzing</source>
        <translation>referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="77"/>
        <source>verwijzingen</source>
        <translation>referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="80"/>
        <source>keer aan de balie</source>
        <translation>visit to the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="81"/>
        <source>keren aan de balie</source>
        <translation>visits to the desk</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="84"/>
        <source>notitie</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="85"/>
        <source>notities</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="93"/>
        <source>gegeven over rechten</source>
        <translation>item about rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="94"/>
        <source>gegevens over rechten</source>
        <translation>items about rights</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="101"/>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="102"/>
        <source>plannen</source>
        <translation>plans</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="105"/>
        <source>poging tot contact</source>
        <translation>attempt to get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="106"/>
        <source>pogingen tot contact</source>
        <translation>attempts to get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="129"/>
        <source>mantelzorger</source>
        <translation>informal carer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="130"/>
        <source>mantelzorgers</source>
        <translation>informal carers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="109"/>
        <source>plaats op de wachtlijst</source>
        <translation>place on the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="110"/>
        <source>plaatsen op de wachtlijst</source>
        <translation>places on the waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="117"/>
        <source>belofte om terug te bellen</source>
        <translation>promise to call back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="118"/>
        <source>beloftes om terug te bellen</source>
        <translation>promises to call back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="113"/>
        <source>traject</source>
        <translation>course of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="114"/>
        <source>trajecten</source>
        <translation>courses of talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="121"/>
        <source>herinnering</source>
        <translation>reminder</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="122"/>
        <source>herinneringen</source>
        <translation>reminders</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="125"/>
        <source>wens over herinneringen</source>
        <translation>wish about reminders</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="126"/>
        <source>wensen over herinneringen</source>
        <translation>wishes about reminders</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="64"/>
        <source>bijlage</source>
        <translation>enclosure</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="65"/>
        <source>bijlagen</source>
        <translation>enclosures</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="72"/>
        <source>ontvangen brief</source>
        <translation>received letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="73"/>
        <source>ontvangen brieven</source>
        <translation>received letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="68"/>
        <source>antwoord op een brief</source>
        <translation>answer to a letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/hanging_words.py" line="69"/>
        <source>antwoorden op brieven</source>
        <translation>answers to letters</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="33"/>
        <source>Gezin</source>
        <translation>Household</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="43"/>
        <source>Wie woont hier ook?</source>
        <translation>Who else lives here?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="44"/>
        <source>Nog iemand</source>
        <translation>Another person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="45"/>
        <source>Nog iemand van het gezin</source>
        <translation>Somebody else in the household</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="40"/>
        <source>Niemand anders.</source>
        <translation>Nobody else.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_card.py" line="115"/>
        <source>Gezin bijgewerkt.</source>
        <translation>Household updated.</translation>
    </message>
</context>
<context>
    <name>HouseholdRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/household_row.py" line="32"/>
        <source>{name} woont hier niet meer</source>
        <translation>{name} no longer lives here</translation>
    </message>
</context>
<context>
    <name>InsuranceSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="25"/>
        <source>Ziekenfonds en verzekering</source>
        <translation>Health fund and insurance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="26"/>
        <source>drie cijfers van de klever</source>
        <translation>three digits on the sticker</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="27"/>
        <source>Ziekenfonds</source>
        <translation>Health fund</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="28"/>
        <source>Inschrijvingsnummer</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="29"/>
        <source>Medische kaart van het OCMW</source>
        <translation>OCMW medical card</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="29"/>
        <source>nummer</source>
        <translation>number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="30"/>
        <source>Vorige huisarts</source>
        <translation>Former GP</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="32"/>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="36"/>
        <source>Verhoogde tegemoetkoming</source>
        <translation>Increased reimbursement</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="33"/>
        <source>ja, VT</source>
        <translation>yes, increased</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/insurance_section.py" line="33"/>
        <source>geen VT</source>
        <translation>not increased</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="19"/>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="20"/>
        <source>Haal deze taal weg</source>
        <translation>Remove this language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="23"/>
        <source>kies een taal</source>
        <translation>choose a language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="24"/>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="25"/>
        <source>voorkeur voor het gesprek</source>
        <translation>preferred for talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="26"/>
        <source>tolk gewenst</source>
        <translation>interpreter wanted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_row.py" line="48"/>
        <source>Kies een taal, of haal deze rij weg.</source>
        <translation>Choose a language, or remove this row.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="23"/>
        <source>Taal en toegankelijkheid</source>
        <translation>Language and access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="26"/>
        <source>Wat heb je nodig</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="31"/>
        <source>Wat is nodig om te kunnen komen?</source>
        <translation>What is needed to be able to come?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/language_section.py" line="24"/>
        <source>Taal toevoegen</source>
        <translation>Add a language</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="31"/>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="96"/>
        <source>Voor het ziekenfonds</source>
        <translation>For the health fund</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="36"/>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="50"/>
        <source>Nog nodig: {fields}.</source>
        <translation>Still needed: {fields}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="51"/>
        <source>Alles is er om over te typen.</source>
        <translation>Everything you need to copy is here.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="58"/>
        <source>onvolledig</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="62"/>
        <source>Familienaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="63"/>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="64"/>
        <source>Geslacht op papieren</source>
        <translation>Sex on papers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="65"/>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>National or BIS number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="66"/>
        <source>Ziekenfonds</source>
        <translation>Health fund</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="67"/>
        <source>Inschrijvingsnummer</source>
        <translation>Membership number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="68"/>
        <source>Rijksregisternummer, of ziekenfonds met nummer</source>
        <translation>National number, or health fund with number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="69"/>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="70"/>
        <source>Proefperiode</source>
        <translation>Trial period</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="71"/>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="72"/>
        <source>Referentie van het ziekenfonds</source>
        <translation>Health fund reference</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="73"/>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="74"/>
        <source>Wie besliste</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="75"/>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="84"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="85"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="86"/>
        <source>vrouw</source>
        <translation>female</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/membership_card.py" line="87"/>
        <source>man</source>
        <translation>male</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="49"/>
        <source>Eén dossier maken</source>
        <translation>Make one file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="50"/>
        <source>Voeg samen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="51"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="120"/>
        <source>{gone} ging op in {kept}.</source>
        <translation>{gone} was merged into {kept}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="126"/>
        <source>Opnieuw lezen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="138"/>
        <source>Kies eerst wat blijft: {field}.</source>
        <translation>First choose what stays: {field}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="162"/>
        <source>Wat blijft</source>
        <translation>What stays</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="165"/>
        <source>Beide dossiers zeggen overal hetzelfde.</source>
        <translation>Both files say the same everywhere.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="168"/>
        <source>Voorgesteld is wat ingevuld is en, waar beide iets zeggen, wat het laatst genoteerd is.</source>
        <translation>The proposal takes what is filled in and, where both say something, what was recorded last.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="187"/>
        <source>{field}: kies zelf welk rijksregister- of BIS-nummer geldt. Andere nummers blijven.</source>
        <translation>{field}: choose which national or BIS number applies. Other numbers stay.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="198"/>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="199"/>
        <source>allebei</source>
        <translation>both</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="225"/>
        <source>een gezin</source>
        <translation>a household</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="225"/>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="227"/>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="230"/>
        <source>Wat meegaat</source>
        <translation>What is carried over</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="232"/>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="233"/>
        <source>{code} blijft bestaan en heeft al: {rows}.</source>
        <translation>{code} remains and already has: {rows}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="235"/>
        <source>{code} gaat erin op en brengt mee: {rows}.</source>
        <translation>{code} is merged into it and brings: {rows}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="238"/>
        <source>De code {code} vindt deze persoon ook daarna. In het dossier kan je de twee later weer uit elkaar halen.</source>
        <translation>The code {code} will still find this person. In the file you can separate the two again later.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="154"/>
        <source>Weinig wijst erop dat dit dezelfde persoon is.</source>
        <translation>There is little to suggest that this is the same person.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="156"/>
        <source>In beide dossiers staat iets anders: {fields}.</source>
        <translation>The two files differ in: {fields}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merge_view.py" line="159"/>
        <source>Voeg alleen samen als je zeker bent.</source>
        <translation>Merge them only if you are sure.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="35"/>
        <source>Samengevoegd</source>
        <translation>Merged</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="64"/>
        <source>Haal uit elkaar…</source>
        <translation>Separate…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="65"/>
        <source>Haal {code} uit elkaar</source>
        <translation>Separate {code} from this file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/merged_card.py" line="90"/>
        <source>{code} is weer een eigen dossier.</source>
        <translation>{code} is a separate file again.</translation>
    </message>
</context>
<context>
    <name>NewPatient</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="54"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="55"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="184"/>
        <source>Niet ingeschreven.</source>
        <translation>Not registered.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="192"/>
        <source>iemand zonder naam</source>
        <translation>somebody without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="193"/>
        <source>Je was ook {name} aan het inschrijven.</source>
        <translation>You were also registering {name}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="194"/>
        <source>Ga daarmee verder</source>
        <translation>Go back to that</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="201"/>
        <source>Dit was je aan het invullen; deze persoon is nog niet ingeschreven.</source>
        <translation>This is what you were filling in; this person is not registered yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="202"/>
        <source>Begin opnieuw</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="232"/>
        <source>Wat we niet vragen</source>
        <translation>What we do not ask</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="234"/>
        <source>Geen familienaam, geen adres, geen rijksregisternummer, geen ouders. Zo heeft dit huis het afgesproken.</source>
        <translation>No family name, no address, no national number, no parents. That is what this house agreed.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="242"/>
        <source>Kennen we al?</source>
        <translation>Do we know them already?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="250"/>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="251"/>
        <source>Bekijk {name}</source>
        <translation>View {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="273"/>
        <source>Aan de balie staat nu deze persoon.</source>
        <translation>This is the person at the desk now.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="56"/>
        <source>Lees eID…</source>
        <translation>Read eID…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/new_patient.py" line="164"/>
        <source>Ingevuld van de eID. Kijk het samen na; bewaard is het pas als je bewaart.</source>
        <translation>Filled in from the eID. Check it together; it is only kept once you save.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="34"/>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="37"/>
        <source>Er is niets afgesproken.</source>
        <translation>Nothing has been arranged.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="40"/>
        <source>Zoek een moment</source>
        <translation>Find a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/next_card.py" line="41"/>
        <source>Zoek nog een moment</source>
        <translation>Find another slot</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="33"/>
        <source>{author} · geschreven op {day} om {time}</source>
        <translation>{author} · written on {day} at {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="38"/>
        <source>verbetert de notitie van {day}</source>
        <translation>corrects the note of {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="41"/>
        <source>verzegeld</source>
        <translation>sealed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="51"/>
        <source>Verbeter</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="52"/>
        <source>Verbeter je notitie van {day}</source>
        <translation>Correct your note of {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_card.py" line="58"/>
        <source>Deze notitie is voor anderen verzegeld. Vraag {author} om je te laten meelezen.</source>
        <translation>This note is sealed for others. Ask {author} to let you read along.</translation>
    </message>
</context>
<context>
    <name>NoteWriter</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="41"/>
        <source>Nieuwe notitie</source>
        <translation>New note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="49"/>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="51"/>
        <source>Gaat over</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="54"/>
        <source>Vastleggen</source>
        <translation>Record the note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="69"/>
        <source>Toch een gewone notitie</source>
        <translation>An ordinary note after all</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="76"/>
        <source>Alleen jij en wie je laat meelezen kunnen dit lezen; onthaal en coördinatie niet. Wat vastligt blijft zo: verbeteren doe je met een nieuwe notitie.</source>
        <translation>Only you and the colleagues you let in can read this; reception and coordination cannot. A recorded note does not change: you correct it with a new one.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="106"/>
        <source>Dit was je aan het schrijven; het ligt nog niet vast.</source>
        <translation>This is what you were writing; it is not recorded yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="188"/>
        <source>Kladje verzegeld bewaard om {time}.</source>
        <translation>Draft kept, sealed, at {time}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="200"/>
        <source>Notitie vastgelegd.</source>
        <translation>Note recorded.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="222"/>
        <source>Deze datum is niet duidelijk.</source>
        <translation>This date is not clear.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/note_writer.py" line="243"/>
        <source>Verbetert je notitie van {day}</source>
        <translation>Corrects your note of {day}</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/notes_tab.py" line="121"/>
        <source>Hier staat nog geen notitie. Wat je vastlegt, komt hier te staan.</source>
        <translation>There is no note yet. What you record appears here.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="49"/>
        <source>Zelfde persoon…</source>
        <translation>Same person…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="50"/>
        <source>Zelfde persoon: {names}</source>
        <translation>Same person: {names}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="52"/>
        <source>Twee personen</source>
        <translation>Two people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/pair_card.py" line="53"/>
        <source>Twee personen: {names}</source>
        <translation>Two people: {names}</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="31"/>
        <source>Twee dossiers maken</source>
        <translation>Make two files</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="40"/>
        <source>{name} ({code}) krijgt terug wat van dat dossier was. Wat sindsdien in de gegevens gewijzigd werd, blijft staan in het andere.</source>
        <translation>{name} ({code}) gets back what was in that file. Details changed since then stay in the other.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="45"/>
        <source>Dit kwam erna. Kruis aan wat meegaat.</source>
        <translation>This was added afterwards. Tick what goes with it.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="47"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/part_dialog.py" line="47"/>
        <source>Haal uit elkaar</source>
        <translation>Separate</translation>
    </message>
</context>
<context>
    <name>PatientFileView</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/patient_file.py" line="51"/>
        <source>Delen van het dossier</source>
        <translation>Parts of the file</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="20"/>
        <source>gelijkvloers</source>
        <translation>step-free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="21"/>
        <source>prikkelarme kamer</source>
        <translation>low-stimulus room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="22"/>
        <source>brengt iemand mee</source>
        <translation>brings somebody along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="23"/>
        <source>assistentiehond</source>
        <translation>assistance dog</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="24"/>
        <source>vrouwelijke therapeut</source>
        <translation>female therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="25"/>
        <source>mannelijke therapeut</source>
        <translation>male therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="26"/>
        <source>niet in de wachtkamer</source>
        <translation>not in the waiting room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="27"/>
        <source>eigen ingang</source>
        <translation>own entrance</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="45"/>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="46"/>
        <source>geboortedatum of leeftijd</source>
        <translation>date of birth or age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="47"/>
        <source>hoe te bereiken</source>
        <translation>how to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="48"/>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="49"/>
        <source>rijksregisternummer</source>
        <translation>national number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="50"/>
        <source>reden en vraag</source>
        <translation>reason and question</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="51"/>
        <source>wat al gebeurde</source>
        <translation>what happened so far</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="52"/>
        <source>scores van formulieren</source>
        <translation>scores of forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="53"/>
        <source>gezin, school, werk</source>
        <translation>family, school, work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="54"/>
        <source>taal en toegankelijkheid</source>
        <translation>language and access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="61"/>
        <source>verwacht</source>
        <translation>expected</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="62"/>
        <source>aangekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="63"/>
        <source>binnen</source>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="64"/>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="65"/>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="66"/>
        <source>afgezegd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="85"/>
        <source>{language} · tolk gewenst</source>
        <translation>{language} · interpreter wanted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="39"/>
        <source>Roepnaam</source>
        <translation>Preferred name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="40"/>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="41"/>
        <source>Familienaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="42"/>
        <source>Naam in eigen schrift</source>
        <translation>Name in its own script</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="43"/>
        <source>Voornaamwoorden</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="44"/>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="45"/>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="46"/>
        <source>Leeftijd gevraagd op</source>
        <translation>Age asked on</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="48"/>
        <source>Geslacht op papieren</source>
        <translation>Sex on papers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="49"/>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="50"/>
        <source>Nummers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="51"/>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="52"/>
        <source>Telefoon en e-mail</source>
        <translation>Phone and e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="53"/>
        <source>Afspraak om te bereiken</source>
        <translation>Agreed way to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="54"/>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="55"/>
        <source>Streek</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="56"/>
        <source>Toegankelijkheid</source>
        <translation>Access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="57"/>
        <source>Mensen rond deze persoon</source>
        <translation>People around this person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="58"/>
        <source>Gezin</source>
        <translation>Household</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="59"/>
        <source>Ziekenfonds</source>
        <translation>Health fund</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="60"/>
        <source>Aangemeld door</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="61"/>
        <source>Vorige huisarts</source>
        <translation>Former GP</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="63"/>
        <source>Mantelzorger</source>
        <translation>Informal carer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="64"/>
        <source>Zorgt voor</source>
        <translation>Cares for</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="65"/>
        <source>Zelf beslissen</source>
        <translation>Deciding for themselves</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="66"/>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="89"/>
        <source>vrouw</source>
        <translation>female</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="90"/>
        <source>man</source>
        <translation>male</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="91"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="92"/>
        <source>niet gekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="105"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="106"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="110"/>
        <source>tolk gewenst</source>
        <translation>interpreter wanted</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="115"/>
        <source>niet gebruiken</source>
        <translation>do not use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="69"/>
        <source>mag meedenken</source>
        <translation>may be involved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="129"/>
        <source>bekwaam geacht</source>
        <translation>considered able</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="130"/>
        <source>niet bekwaam geacht</source>
        <translation>considered not able</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said.py" line="39"/>
        <source>leeftijd</source>
        <translation>age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="22"/>
        <source>nooit contacteren: {name}</source>
        <translation>never contact: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="26"/>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="41"/>
        <source>{what}, tot {day}: voorbij</source>
        <translation>{what}, until {day}: expired</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="43"/>
        <source>{what}: nu niet</source>
        <translation>{what}: not now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="45"/>
        <source>{what} tot {day}</source>
        <translation>{what} until {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="61"/>
        <source>nooit contacteren</source>
        <translation>never contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="64"/>
        <source>bellen mag</source>
        <translation>may be called</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="67"/>
        <source>schrijven mag</source>
        <translation>may be written to</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="72"/>
        <source>niets over afgesproken: eerst vragen</source>
        <translation>nothing agreed: ask first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_people.py" line="74"/>
        <source>niets aan vertellen</source>
        <translation>tell them nothing</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="62"/>
        <source>Thema&apos;s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/said_fields.py" line="47"/>
        <source>Overleden</source>
        <translation>Died</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="179"/>
        <source>open het dossier</source>
        <translation>open the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="175"/>
        <source>wijzig de gegevens</source>
        <translation>change the details</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="171"/>
        <source>terug naar de lijst</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="192"/>
        <source>{name} heeft nu een dossier: {code}.</source>
        <translation>{name} now has a file: {code}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="208"/>
        <source>Misschien dezelfde persoon</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="214"/>
        <source>Eén dossier maken</source>
        <translation>Make one file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="171"/>
        <source>bewaar</source>
        <translation>save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="177"/>
        <source>een stap terug</source>
        <translation>one step back</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/patients_page.py" line="229"/>
        <source>Afgeschermd dossier</source>
        <translation>Shielded file</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_card.py" line="19"/>
        <source>Mensen rond deze persoon</source>
        <translation>People around this person</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="47"/>
        <source>Naam, geboortedatum, nummer, telefoon of code</source>
        <translation>Name, date of birth, number, phone or code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="71"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="67"/>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="74"/>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="76"/>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="69"/>
        <source>Woonplaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="78"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="184"/>
        <source>Niemand gevonden. Andere schrijfwijzen worden ook bekeken.</source>
        <translation>Nobody found. Other spellings were tried too.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="186"/>
        <source>Hier staat nog niemand.</source>
        <translation>There is nobody here yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="192"/>
        <source>ook: {found}</source>
        <translation>also: {found}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="48"/>
        <source>Naam, telefoon of code</source>
        <translation>Name, phone or code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="69"/>
        <source>Streek</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="52"/>
        <source>Misschien dezelfde persoon</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="146"/>
        <source>1 dossier</source>
        <translation>1 file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="180"/>
        <source>de eerste {shown} · typ meer om er minder te zien</source>
        <translation>the first {shown} · type more to narrow it down</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="144"/>
        <source>de {shown} nieuwste van {count} dossiers · zoek om de andere te zien</source>
        <translation>the {shown} newest of {count} files · search to see the others</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/people_list.py" line="146"/>
        <source>{count} dossiers</source>
        <translation>{count} files</translation>
    </message>
</context>
<context>
    <name>ReachRuleFields</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="30"/>
        <source>bellen mag</source>
        <translation>may be called</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="31"/>
        <source>schrijven mag</source>
        <translation>may be written to</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="32"/>
        <source>mag meedenken</source>
        <translation>may be involved</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="33"/>
        <source>nooit contacteren</source>
        <translation>never contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="37"/>
        <source>Hoe contacteren</source>
        <translation>How to contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="39"/>
        <source>Wat deze persoon mag weten</source>
        <translation>What this person may know</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="39"/>
        <source>waarover, bv. alleen afspraken</source>
        <translation>about what, e.g. appointments only</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="41"/>
        <source>Adres voor brieven</source>
        <translation>Address for letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_rule_fields.py" line="41"/>
        <source>leeg: waar de persoon woont</source>
        <translation>empty: where the person lives</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="26"/>
        <source>Veilig bereiken</source>
        <translation>Reaching safely</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="29"/>
        <source>Afspraak om te bereiken</source>
        <translation>Agreed way to reach</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="30"/>
        <source>bv. niet bellen naar huis, sms na 16 u</source>
        <translation>e.g. no calls to home, text after 16:00</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="33"/>
        <source>verblijft ergens anders dan op het domicilie</source>
        <translation>stays somewhere other than the official address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="36"/>
        <source>Streek</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="36"/>
        <source>postcode of ‘op kot’</source>
        <translation>postcode or ‘student room’</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="40"/>
        <source>Telefoon en e-mail</source>
        <translation>Phone and e-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="44"/>
        <source>Straat, nummer en bus</source>
        <translation>Street, number and box</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="45"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="46"/>
        <source>Gemeente</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="50"/>
        <source>Verblijft in</source>
        <translation>Stays at</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="50"/>
        <source>straat, nummer en bus</source>
        <translation>street, number and box</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="51"/>
        <source>Postcode van het verblijf</source>
        <translation>Postcode of the place they stay</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="52"/>
        <source>Gemeente van het verblijf</source>
        <translation>Town of the place they stay</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="47"/>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="53"/>
        <source>Land van het verblijf</source>
        <translation>Country of the place they stay</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/reach_section.py" line="41"/>
        <source>Contact toevoegen</source>
        <translation>Add a contact</translation>
    </message>
</context>
<context>
    <name>ReadersCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="33"/>
        <source>Wie leest mee</source>
        <translation>Who can read along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="50"/>
        <source>Alleen jij leest wat je schrijft.</source>
        <translation>Only you read what you write.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="51"/>
        <source>Jij en {names} lezen elkaars notities.</source>
        <translation>You and {names} read each other’s notes.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="55"/>
        <source>Laat {name} meelezen</source>
        <translation>Let {name} read along</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="64"/>
        <source>{name} laten meelezen?</source>
        <translation>Let {name} read along?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="65"/>
        <source>Laat meelezen</source>
        <translation>Let in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="68"/>
        <source>{name} leest dan alle notities die jij kan openen, van iedereen, en wat je later schrijft. Dat kan je niet terugdraaien.</source>
        <translation>{name} will then read every note that you can open, about everybody, and what you write later. You cannot take that back.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/readers_card.py" line="89"/>
        <source>{name} leest voortaan mee.</source>
        <translation>{name} reads along from now on.</translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="24"/>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="25"/>
        <source>Haal deze persoon weg</source>
        <translation>Remove this person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="28"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="28"/>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="30"/>
        <source>Wat deze persoon is</source>
        <translation>Who this person is</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="32"/>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="32"/>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="33"/>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="33"/>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="83"/>
        <source>Dit is geen telefoonnummer.</source>
        <translation>This is not a phone number.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/related_row.py" line="82"/>
        <source>Wie is dit? Vul een naam in, of haal deze persoon weg.</source>
        <translation>Who is this? Fill in a name, or remove this person.</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="48"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="56"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="62"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="71"/>
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="115"/>
        <source>{count} regels</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/seen_list.py" line="139"/>
        <source>{what} ({times} keer)</source>
        <translation>{what} ({times} times)</translation>
    </message>
</context>
<context>
    <name>ShieldDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="34"/>
        <source>Dossier afschermen</source>
        <translation>Shield the file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="37"/>
        <source>Voor wie blijft het open</source>
        <translation>Who can still open it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="41"/>
        <source>Waarom (mag leeg blijven)</source>
        <translation>Why (optional)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="49"/>
        <source>Voor wie je niet aankruist, gaat dit dossier alleen open met een reden, die de coördinator ziet. Naam en afspraken blijven aan de balie zichtbaar.</source>
        <translation>For anybody you do not tick, this file opens only with a reason, which the coordinator sees. Name and appointments stay visible at the desk.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="55"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="56"/>
        <source>Scherm af</source>
        <translation>Shield</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/shield_dialog.py" line="57"/>
        <source>Hef de afscherming op</source>
        <translation>Lift the shield</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/sides_table.py" line="59"/>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>SpeaksFor</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/speaks_for.py" line="38"/>
        <source>{name} ({what})</source>
        <translation>{name} ({what})</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/speaks_for.py" line="79"/>
        <source>Gezien: {paper}.</source>
        <translation>Seen: {paper}.</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="48"/>
        <source>Alles, nieuwste eerst</source>
        <translation>Everything, newest first</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="56"/>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="69"/>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="70"/>
        <source>afspraken</source>
        <translation>appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="71"/>
        <source>verwijzingen</source>
        <translation>referrals</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="72"/>
        <source>brieven</source>
        <translation>letters</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="73"/>
        <source>formulieren</source>
        <translation>forms</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="136"/>
        <source>afspraak</source>
        <translation>appointment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="137"/>
        <source>akkoord</source>
        <translation>consent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="138"/>
        <source>inschrijving</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="139"/>
        <source>formulier</source>
        <translation>form</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="140"/>
        <source>verwijzing</source>
        <translation>referral</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="141"/>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="158"/>
        <source>vanaf {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="76"/>
        <source>contactpogingen</source>
        <translation>attempts to get in touch</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="142"/>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="171"/>
        <source>opnieuw op {day}</source>
        <translation>again on {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="143"/>
        <source>wachtlijst</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_card.py" line="144"/>
        <source>herinnering</source>
        <translation>reminder</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_sheet.py" line="32"/>
        <source>Hier is nog niets gebeurd.</source>
        <translation>Nothing has happened here yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/story_sheet.py" line="57"/>
        <source>Toon oudere ({count})</source>
        <translation>Show older ({count})</translation>
    </message>
</context>
<context>
    <name>TalksTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="62"/>
        <source>Hoe was het?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="63"/>
        <source>Laat op het einde zeggen hoe het was, zonder naam</source>
        <translation>Let somebody say at the end how it was, without a name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="46"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="47"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="48"/>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="49"/>
        <source>Kamer</source>
        <translation>Room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="50"/>
        <source>Toestand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="53"/>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="56"/>
        <source>Zoek een moment</source>
        <translation>Find a slot</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="57"/>
        <source>Er is nog niets afgesproken.</source>
        <translation>Nothing has been arranged yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="109"/>
        <source>Gesprekken gehad: {came} · niet gekomen: {missed}</source>
        <translation>Talks held: {came} · did not come: {missed}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="166"/>
        <source>{service} {number}</source>
        <translation>{service} {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="137"/>
        <source>Bewaar als kalenderbestand</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="67"/>
        <source>De afspraken die komen als kalenderbestand, zonder namen</source>
        <translation>The coming appointments as a calendar file, without names</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="137"/>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="66"/>
        <source>Voor de eigen kalender…</source>
        <translation>For their own calendar…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="155"/>
        <source>1 afspraak bewaard. Geef het bestand alleen aan de persoon zelf.</source>
        <translation>1 appointment saved. Give the file only to the person themselves.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="156"/>
        <source>{count} afspraken bewaard. Geef het bestand alleen aan de persoon zelf.</source>
        <translation>{count} appointments saved. Give the file only to the person themselves.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/talks_tab.py" line="69"/>
        <source>Herinneringen…</source>
        <translation>Reminders…</translation>
    </message>
</context>
<context>
    <name>WhoSawTab</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="41"/>
        <source>Hoe het boek getoond wordt</source>
        <translation>How the log is shown</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="42"/>
        <source>per bezoek</source>
        <translation>by visit</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="42"/>
        <source>elke regel</source>
        <translation>each entry</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="67"/>
        <source>Enter of een dubbele klik toont de regels van een bezoek.</source>
        <translation>Press Enter or double-click to show the entries of a visit.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="50"/>
        <source>Wie zag dit dossier</source>
        <translation>Who saw this file</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="51"/>
        <source>Elke inzage en elke wijziging staat hier. Dit boek kan alleen groeien.</source>
        <translation>Every view and every change is listed here. This log can only grow.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="54"/>
        <source>Kopie van het dossier…</source>
        <translation>Copy of the file…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="157"/>
        <source>Bewaar de kopie voor de persoon</source>
        <translation>Save the copy for the person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="157"/>
        <source>Map in één bestand (*.zip)</source>
        <translation>Folder in one file (*.zip)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="173"/>
        <source>Kopie gemaakt: {count} bestanden. Buiten HealthDesk is ze niet beschermd.</source>
        <translation>Copy made: {count} files. Outside HealthDesk it is not protected.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="193"/>
        <source>Bewaard als {name}.</source>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="57"/>
        <source>Scherm af…</source>
        <translation>Shield…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="151"/>
        <source>Het dossier is weer open.</source>
        <translation>The file is open again.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_saw_tab.py" line="130"/>
        <source>Afgeschermd: open voor {count} collega&apos;s.</source>
        <translation>Shielded. Colleagues who can still open it: {count}.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="33"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="37"/>
        <source>Voornaam of schuilnaam</source>
        <translation>First name or pseudonym</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="38"/>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="57"/>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="41"/>
        <source>bv. zij/haar, hij/hem, hen</source>
        <translation>e.g. she/her, he/him, they</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="44"/>
        <source>Voornaamwoorden</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="45"/>
        <source>Gender, in eigen woorden</source>
        <translation>Gender, in their own words</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="50"/>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="51"/>
        <source>Familienaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="52"/>
        <source>Roepnaam</source>
        <translation>Preferred name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="52"/>
        <source>als iemand anders genoemd wil worden</source>
        <translation>if somebody wants to be called something else</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="53"/>
        <source>Naam in eigen schrift</source>
        <translation>Name in its own script</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="54"/>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="54"/>
        <source>bv. 14/3/2008, 3/2008 of 2008</source>
        <translation>e.g. 14/3/2008, 3/2008 or 2008</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="57"/>
        <source>als de geboortedatum niet gekend is</source>
        <translation>if the date of birth is not known</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="58"/>
        <source>Rijksregister- of BIS-nummer</source>
        <translation>National or BIS number</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="62"/>
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="63"/>
        <source>vrouw</source>
        <translation>female</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="64"/>
        <source>man</source>
        <translation>male</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="65"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="66"/>
        <source>niet gekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="70"/>
        <source>Geslacht op papieren</source>
        <translation>Sex on papers</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="105"/>
        <source>vroeger nummer {number}, tot {day}</source>
        <translation>earlier number {number}, until {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="146"/>
        <source>Vul een leeftijd in jaren in.</source>
        <translation>Fill in an age in years.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="152"/>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 14/3/2008, 3/2008 of 2008.</source>
        <translation>This date is not clear. Write for instance 14/3/2008, 3/2008 or 2008.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/patients/who_section.py" line="106"/>
        <source>vroeger nummer {number}, van {first} tot {last}</source>
        <translation>earlier number {number}, from {first} to {last}</translation>
    </message>
</context>
</TS>
