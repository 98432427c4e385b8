<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>CallBox</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="40"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="46"/>
        <source>Nota (mag leeg)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="37"/>
        <source>Noteren</source>
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/call_box.py" line="32"/>
        <source>Wat kwam ervan?</source>
        <translation>Qu’est-ce que cela a donné ?</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="105"/>
        <source>Boek</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="106"/>
        <source>Boek voor {name}</source>
        <translation>Réserver pour {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="111"/>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="112"/>
        <source>Contact noteren met {name}</source>
        <translation>Noter un contact avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="98"/>
        <source>gevraagd om {time}</source>
        <translation>contact à {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="85"/>
        <source>tolk {language} nog te bevestigen</source>
        <translation>interprète {language} à confirmer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="87"/>
        <source>liever bij een andere therapeut</source>
        <translation>plutôt chez un autre thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="105"/>
        <source>Geef de plaats</source>
        <translation>Donner la place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/candidate_card.py" line="108"/>
        <source>Geef de plaats aan {name}</source>
        <translation>Donner la place à {name}</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="36"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="38"/>
        <source>Van de lijst halen</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="29"/>
        <source>Van de wachtlijst halen</source>
        <translation>Retirer de la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/end_dialog.py" line="32"/>
        <source>Waarom wacht deze persoon niet meer?</source>
        <translation>Pourquoi cette personne n’attend-elle plus ?</translation>
    </message>
</context>
<context>
    <name>FreedStrip</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="79"/>
        <source>1 past</source>
        <translation>1 convient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="39"/>
        <source>Vrij voor wie wacht</source>
        <translation>Libre pour qui attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="61"/>
        <source>Vrij:</source>
        <translation>Libre :</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="71"/>
        <source>en nog {count}</source>
        <translation>et encore {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/freed_strip.py" line="79"/>
        <source>{count} passen</source>
        <translation>{count} conviennent</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="163"/>
        <source>Dit moment past voor niemand die wacht.</source>
        <translation>Ce moment ne convient à personne sur la liste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="327"/>
        <source>Dit moment wordt niet meer aangeboden.</source>
        <translation>Ce moment n’est plus proposé.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="311"/>
        <source>Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald.</source>
        <translation>Réservé : {name}, {day} {time}. Retrait de la liste d’attente.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="91"/>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="153"/>
        <source>Het moment blijft vrij in de agenda.</source>
        <translation>Le moment reste libre dans l’agenda.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="90"/>
        <source>Niet meer aanbieden</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="225"/>
        <source>Past niet voor {count}</source>
        <translation>Ne convient pas à {count}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="73"/>
        <source>Sluit het paneel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="63"/>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="149"/>
        <source>Vrijgekomen moment</source>
        <translation>Moment qui s’est libéré</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="79"/>
        <source>Wie het langst wacht, staat eerst; wat dringt, telt als langer wachten.</source>
        <translation>Les plus longues attentes d’abord ; ce qui presse compte comme une attente plus longue.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="265"/>
        <source>{name}: {outcome}.</source>
        <translation>{name} : {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="149"/>
        <source>Vrije plaats in een groep</source>
        <translation>Place libre dans un groupe</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="152"/>
        <source>Tot er in deze groep weer een plaats vrijkomt.</source>
        <translation>Jusqu’à ce qu’une place se libère dans ce groupe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="165"/>
        <source>Deze plaats past voor niemand die op deze groep wacht.</source>
        <translation>Cette place ne convient à personne parmi celles qui attendent ce groupe.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/slot_panel.py" line="329"/>
        <source>Deze plaats wordt niet meer aangeboden.</source>
        <translation>Cette place n’est plus proposée.</translation>
    </message>
</context>
<context>
    <name>WaitCheck</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_check.py" line="18"/>
        <source>Haal van de wachtlijst</source>
        <translation>Retirer de la liste d’attente</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="55"/>
        <source>Hoe dringend</source>
        <translation>Degré d’urgence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="64"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="63"/>
        <source>Nota (mag leeg)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="120"/>
        <source>Telt alsof deze persoon {time} langer wacht.</source>
        <translation>Compte comme si cette personne attendait {time} de plus.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="96"/>
        <source>Wat past</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_dialog.py" line="118"/>
        <source>Wie het langst wacht, wordt eerst gevraagd.</source>
        <translation>Qui attend depuis le plus longtemps est contacté d’abord.</translation>
    </message>
</context>
<context>
    <name>WaitOffer</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="53"/>
        <source>Bewaar deze wensen</source>
        <translation>Enregistrer ces souhaits</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="121"/>
        <source>Op de wachtlijst</source>
        <translation>Sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="105"/>
        <source>Op de wachtlijst sinds {day}</source>
        <translation>Sur la liste d’attente depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="51"/>
        <source>Op de wachtlijst…</source>
        <translation>Sur la liste d’attente…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="167"/>
        <source>Wensen bewaard op de wachtlijst.</source>
        <translation>Souhaits enregistrés sur la liste d’attente.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="122"/>
        <source>Zet op de wachtlijst</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="55"/>
        <source>Zoek andere hulp in de sociale kaart</source>
        <translation>Chercher une autre aide dans la carte sociale</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/wait_offer.py" line="152"/>
        <source>{name} staat op de wachtlijst.</source>
        <translation>{name} est sur la liste d’attente.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="64"/>
        <source>1 dag</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="95"/>
        <source>Afgeschermd dossier</source>
        <translation>Dossier protégé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="42"/>
        <source>afspraak geboekt</source>
        <translation>rendez-vous réservé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="55"/>
        <source>belt terug</source>
        <translation>rappellera</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="117"/>
        <source>bij een man</source>
        <translation>chez un homme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="116"/>
        <source>bij een vrouw</source>
        <translation>chez une femme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="124"/>
        <source>bij {name}</source>
        <translation>chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="54"/>
        <source>boodschap gelaten</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="35"/>
        <source>dringend</source>
        <translation>urgent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="115"/>
        <source>eigen ingang</source>
        <translation>entrée séparée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="43"/>
        <source>elders geholpen</source>
        <translation>aide trouvée ailleurs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="34"/>
        <source>gauw</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="113"/>
        <source>gelijkvloers</source>
        <translation>au rez-de-chaussée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="33"/>
        <source>gewoon</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="44"/>
        <source>hoeft niet meer</source>
        <translation>plus nécessaire</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="46"/>
        <source>iets anders</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="56"/>
        <source>kan dan niet</source>
        <translation>pas possible</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="53"/>
        <source>niet bereikt</source>
        <translation>contact manqué</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="45"/>
        <source>niet te bereiken</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="150"/>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="168"/>
        <source>niet {when}</source>
        <translation>pas {when}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="110"/>
        <source>of tolk {language}</source>
        <translation>ou interprète {language}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="114"/>
        <source>rustige kamer</source>
        <translation>local calme</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="71"/>
        <source>sinds vandaag</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="161"/>
        <source>tot {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="158"/>
        <source>vanaf {day}</source>
        <translation>dès {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="73"/>
        <source>wacht {time}</source>
        <translation>attend depuis {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="65"/>
        <source>{count} dagen</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="76"/>
        <source>{urgency}: telt als {time}</source>
        <translation>{urgency} : compte pour {time}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="130"/>
        <source>samen met {name}</source>
        <translation>ensemble avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="133"/>
        <source>niet bij {name}</source>
        <translation>pas chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="134"/>
        <source>liever niet bij {name}</source>
        <translation>plutôt pas chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="138"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="153"/>
        <source>niet in de schoolvakantie</source>
        <translation>hors vacances scolaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="155"/>
        <source>in de schoolvakantie</source>
        <translation>pendant les vacances scolaires</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="121"/>
        <source>met {count} personen</source>
        <translation>à {count} personnes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="85"/>
        <source>heeft een afspraak {day}</source>
        <translation>a un rendez-vous {day}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="87"/>
        <source>komt {day} voor {kind}</source>
        <translation>vient {day} pour {kind}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="127"/>
        <source>eerst bij {name}</source>
        <translation>d’abord chez {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="141"/>
        <source> of </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="142"/>
        <source>met {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/said.py" line="97"/>
        <source>overleden</source>
        <translation>décès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/opening_said.py" line="27"/>
        <source>op alle {count} data, tot {day}</source>
        <translation>à toutes les {count} dates, jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="154"/>
        <source>Al gevraagd</source>
        <translation>Contacts déjà pris</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="49"/>
        <source>Contact noteren</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="125"/>
        <source>Dit dossier is afgeschermd. Wie het mag openen, kan hier verder.</source>
        <translation>Ce dossier est protégé. Qui peut l’ouvrir peut continuer ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="148"/>
        <source>Geen nummer of adres dat veilig is.</source>
        <translation>Aucun numéro ni adresse sûrs.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="89"/>
        <source>Kies iemand in de lijst.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="156"/>
        <source>Nog niet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="122"/>
        <source>Plaats {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="53"/>
        <source>Van de lijst…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="142"/>
        <source>Veilig bereiken</source>
        <translation>Joindre sans risque</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="138"/>
        <source>Wat past</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="51"/>
        <source>Wijzig…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_card.py" line="47"/>
        <source>Zoek een moment</source>
        <translation>Chercher un moment</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="60"/>
        <source>Dringend</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="68"/>
        <source>Gevraagd</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="36"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="77"/>
        <source>Sinds</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="52"/>
        <source>Waarvoor</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="84"/>
        <source>Wachtlijst</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_list.py" line="44"/>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="166"/>
        <source>1 persoon wacht</source>
        <translation>1 personne attend</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="258"/>
        <source>Bewaard op de wachtlijst.</source>
        <translation>Enregistré sur la liste d’attente.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="232"/>
        <source>Bewaren</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="74"/>
        <source>Niemand wacht.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="231"/>
        <source>Op de wachtlijst</source>
        <translation>Sur la liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="288"/>
        <source>Van de wachtlijst gehaald.</source>
        <translation>Retrait de la liste d’attente.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="60"/>
        <source>Wachtlijst</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="74"/>
        <source>Zoek een moment voor iemand</source>
        <translation>Chercher un moment pour quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="152"/>
        <source>hoe dringend, nota</source>
        <translation>urgence, note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="151"/>
        <source>open het dossier</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="153"/>
        <source>zoek een moment; wie niets vindt, kan op de lijst</source>
        <translation>chercher un moment ; sans résultat, mettre sur la liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="188"/>
        <source>{count} mensen wachten</source>
        <translation>{count} personnes attendent</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="300"/>
        <source>{name}: {outcome}.</source>
        <translation>{name} : {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="76"/>
        <source>Nodig met een brief uit…</source>
        <translation>Inviter par lettre…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/waiting/waiting_page.py" line="183"/>
        <source>{name} wacht niet meer. Niet genoteerd: {words}</source>
        <translation>{name} n’attend plus. Non noté : {words}</translation>
    </message>
</context>
</TS>
