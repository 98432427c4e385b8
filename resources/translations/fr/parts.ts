<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>Banner</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/banner.py" line="41"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/confirm_dialog.py" line="37"/>
        <source>Niet doen</source>
        <translation>Ne pas faire</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/copying.py" line="31"/>
        <source>Gekopieerd.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/date_field.py" line="34"/>
        <source>bv. 3/4, morgen, di, +2w</source>
        <translation>p. ex. 3/4, demain, +2s</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/date_field.py" line="36"/>
        <source>Kies in een kalender</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>Died</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/died_said.py" line="13"/>
        <location filename="../../../healthdesk/ui/parts/died_said.py" line="19"/>
        <source>overleden</source>
        <translation>décès</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/died_said.py" line="20"/>
        <source>overleden: {day}</source>
        <translation>décès&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>HandoutButton</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="64"/>
        <source>{language}, te controleren</source>
        <translation>{language}, à vérifier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="58"/>
        <source>Afdrukken: {language}…</source>
        <translation>Imprimer&#xa0;: {language}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="59"/>
        <source>Bewaar als PDF: {language}…</source>
        <translation>Enregistrer en PDF&#xa0;: {language}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="100"/>
        <source>Bewaar als PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="101"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="120"/>
        <source>PDF bewaard.</source>
        <translation>PDF enregistré.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/held_dialog.py" line="38"/>
        <source>Dit typte je hier eerder, en het is nog niet gedaan.</source>
        <translation>Vous avez tapé ceci ici plus tôt&#xa0;; ce n’est pas encore fait.</translation>
    </message>
    <message>
        <source>Wat je er aan een andere computer typte, komt hierna.</source>
        <translation>Ce que vous y avez tapé sur un autre ordinateur vient ensuite.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/kept_said.py" line="14"/>
        <source>Er is niets veranderd.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="49"/>
        <source>Exporteer de lijst</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="48"/>
        <source>Rekenblad (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="48"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="64"/>
        <source>Geëxporteerd naar {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/named.py" line="10"/>
        <source>{what}: {told}</source>
        <translation>{what} : {told}</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/paper_buttons.py" line="31"/>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/paper_buttons.py" line="33"/>
        <source>Bewaar als PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/paper_buttons.py" line="45"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PastImportsList</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/past_imports_list.py" line="48"/>
        <source>teruggenomen</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/past_imports_list.py" line="50"/>
        <source>Neem {file} terug</source>
        <translation>Annuler l’import&#xa0;: {file}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/past_imports_list.py" line="51"/>
        <source>Neem terug</source>
        <translation>Annuler l’import</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="50"/>
        <source>Voor wie? Naam, geboortedatum of code</source>
        <translation>Pour qui ? Nom, naissance ou code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="51"/>
        <source>Gevonden personen</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="88"/>
        <source>Niemand gevonden.</source>
        <translation>Aucune personne trouvée.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="49"/>
        <source>Voor wie? Naam, telefoon of code</source>
        <translation>Pour qui&#xa0;? Nom, téléphone ou code</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/policy_card.py" line="89"/>
        <source>Bewaard.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>PrintingDialog</name>
    <message>
        <source>Afdrukken</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Naar de printer: {name}</source>
        <translation>Vers l’imprimante : {name}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/progress_panel.py" line="26"/>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/progress_panel.py" line="43"/>
        <source>{done} van {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/progress_panel.py" line="49"/>
        <source>Wordt gestopt…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/proposal_table.py" line="57"/>
        <source>nu: {was}; wordt: {becomes}</source>
        <translation>avant&#xa0;: {was}&#xa0;; maintenant&#xa0;: {becomes}</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="59"/>
        <source>Hier staat nog niets.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="61"/>
        <source>Even zoeken…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="99"/>
        <source>Opnieuw proberen</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="179"/>
        <source>Kopieer wat hier staat</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="176"/>
        <source>Kopieer deze regel</source>
        <translation>Copier cette ligne</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="182"/>
        <source>Exporteer wat hier staat…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
</context>
<context>
    <name>ReservedNote</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/reserved.py" line="21"/>
        <source>Deze vragen zijn voor: {roles}. Wat er staat, blijft bewaard.</source>
        <translation>Ces questions sont pour&#xa0;: {roles}. Ce qui s’y trouve est conservé.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="15"/>
        <source>coördinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="16"/>
        <source>onthaal</source>
        <translation>accueil</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="17"/>
        <source>therapeut</source>
        <translation>thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="18"/>
        <source>vrijwilliger onthaal</source>
        <translation>bénévole à l’accueil</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="44"/>
        <source>Intussen gewijzigd</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="48"/>
        <source>Iemand anders bewaarde dit terwijl jij bezig was. Kies per veld wat blijft.</source>
        <translation>Quelqu’un d’autre a enregistré ceci pendant que vous y travailliez. Choisissez pour chaque champ ce qui reste.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="60"/>
        <source>Wat jij typte</source>
        <translation>Ce que vous avez tapé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="61"/>
        <source>Wat er nu staat</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="80"/>
        <source>(leeg)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="98"/>
        <source>Bewaar deze keuze</source>
        <translation>Enregistrer ce choix</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="100"/>
        <source>Terug naar wat ik typte</source>
        <translation>Revenir à mon texte</translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/toast_stack.py" line="39"/>
        <source>Niet gelukt</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/toast_stack.py" line="52"/>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/undo_button.py" line="15"/>
        <source>Ongedaan maken</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/undo_button.py" line="17"/>
        <source>Opnieuw doen</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="17"/>
        <source>jongere</source>
        <translation>jeune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="18"/>
        <source>jongeren</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="19"/>
        <source>de jongere</source>
        <translation>le jeune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="20"/>
        <source>Nieuwe jongere</source>
        <translation>Nouveau jeune</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="22"/>
        <source>patiënt</source>
        <translation>patient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="23"/>
        <source>patiënten</source>
        <translation>patients</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="24"/>
        <source>de patiënt</source>
        <translation>le patient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="25"/>
        <source>Nieuwe patiënt</source>
        <translation>Nouveau patient</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/workbench.py" line="107"/>
        <source>Ongedaan gemaakt.</source>
        <translation>Action annulée.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/dates.py" line="42"/>
        <source>vandaag</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/dates.py" line="43"/>
        <source>morgen</source>
        <translation>demain</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/dates.py" line="44"/>
        <source>gisteren</source>
        <translation>hier</translation>
    </message>
</context>
</TS>
