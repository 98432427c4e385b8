<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Banner</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/banner.py" line="41"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/confirm_dialog.py" line="37"/>
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/copying.py" line="31"/>
        <source>Gekopieerd.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/date_field.py" line="34"/>
        <source>bv. 3/4, morgen, di, +2w</source>
        <translation>e.g. 3/4, Tue, +2w</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/date_field.py" line="36"/>
        <source>Kies in een kalender</source>
        <translation>Choose in a calendar</translation>
    </message>
</context>
<context>
    <name>Died</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/died_said.py" line="13"/>
        <location filename="../../../healthdesk/ui/parts/died_said.py" line="19"/>
        <source>overleden</source>
        <translation>has died</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/died_said.py" line="20"/>
        <source>overleden: {day}</source>
        <translation>died on {day}</translation>
    </message>
</context>
<context>
    <name>HandoutButton</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="64"/>
        <source>{language}, te controleren</source>
        <translation>{language}, to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="58"/>
        <source>Afdrukken: {language}…</source>
        <translation>Print: {language}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="59"/>
        <source>Bewaar als PDF: {language}…</source>
        <translation>Save as PDF: {language}…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="100"/>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="101"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/handout_button.py" line="120"/>
        <source>PDF bewaard.</source>
        <translation>PDF saved.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/held_dialog.py" line="38"/>
        <source>Dit typte je hier eerder, en het is nog niet gedaan.</source>
        <translation>You typed this here earlier, and have not finished.</translation>
    </message>
    <message>
        <source>Wat je er aan een andere computer typte, komt hierna.</source>
        <translation>What you typed on another computer follows after this.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/kept_said.py" line="14"/>
        <source>Er is niets veranderd.</source>
        <translation>Nothing changed.</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="49"/>
        <source>Exporteer de lijst</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="48"/>
        <source>Rekenblad (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="48"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/list_exporter.py" line="64"/>
        <source>Geëxporteerd naar {path}</source>
        <translation>Exported to {path}</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/named.py" line="10"/>
        <source>{what}: {told}</source>
        <translation>{what}: {told}</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/paper_buttons.py" line="31"/>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/paper_buttons.py" line="33"/>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
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
        <translation>undone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/past_imports_list.py" line="50"/>
        <source>Neem {file} terug</source>
        <translation>Undo {file}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/past_imports_list.py" line="51"/>
        <source>Neem terug</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="50"/>
        <source>Voor wie? Naam, geboortedatum of code</source>
        <translation>For whom? Name, date of birth or code</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="51"/>
        <source>Gevonden personen</source>
        <translation>People found</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="88"/>
        <source>Niemand gevonden.</source>
        <translation>Nobody found.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/person_picker.py" line="49"/>
        <source>Voor wie? Naam, telefoon of code</source>
        <translation>For whom? Name, phone or code</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/policy_card.py" line="89"/>
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>PrintingDialog</name>
    <message>
        <source>Afdrukken</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Naar de printer: {name}</source>
        <translation>To the printer: {name}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/progress_panel.py" line="26"/>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/progress_panel.py" line="43"/>
        <source>{done} van {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/progress_panel.py" line="49"/>
        <source>Wordt gestopt…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/proposal_table.py" line="57"/>
        <source>nu: {was}; wordt: {becomes}</source>
        <translation>now: {was}; becomes: {becomes}</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="59"/>
        <source>Hier staat nog niets.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="61"/>
        <source>Even zoeken…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="99"/>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="179"/>
        <source>Kopieer wat hier staat</source>
        <translation>Copy what is shown</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="176"/>
        <source>Kopieer deze regel</source>
        <translation>Copy this row</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/record_list.py" line="182"/>
        <source>Exporteer wat hier staat…</source>
        <translation>Export what is shown…</translation>
    </message>
</context>
<context>
    <name>ReservedNote</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/reserved.py" line="21"/>
        <source>Deze vragen zijn voor: {roles}. Wat er staat, blijft bewaard.</source>
        <translation>These questions are for: {roles}. The answers in them are kept.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="15"/>
        <source>coördinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="16"/>
        <source>onthaal</source>
        <translation>reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="17"/>
        <source>therapeut</source>
        <translation>therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/role_names.py" line="18"/>
        <source>vrijwilliger onthaal</source>
        <translation>volunteer reception</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="44"/>
        <source>Intussen gewijzigd</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="48"/>
        <source>Iemand anders bewaarde dit terwijl jij bezig was. Kies per veld wat blijft.</source>
        <translation>Somebody else saved this while you were working on it. Choose for each field what stays.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="60"/>
        <source>Wat jij typte</source>
        <translation>What you typed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="61"/>
        <source>Wat er nu staat</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="80"/>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="98"/>
        <source>Bewaar deze keuze</source>
        <translation>Save this choice</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/side_by_side.py" line="100"/>
        <source>Terug naar wat ik typte</source>
        <translation>Back to what I typed</translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/toast_stack.py" line="39"/>
        <source>Niet gelukt</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/toast_stack.py" line="52"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/undo_button.py" line="15"/>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/undo_button.py" line="17"/>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="17"/>
        <source>jongere</source>
        <translation>young person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="18"/>
        <source>jongeren</source>
        <translation>young people</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="19"/>
        <source>de jongere</source>
        <translation>the young person</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="20"/>
        <source>Nieuwe jongere</source>
        <translation>New young person</translation>
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
        <translation>the patient</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/words.py" line="25"/>
        <source>Nieuwe patiënt</source>
        <translation>New patient</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/workbench.py" line="107"/>
        <source>Ongedaan gemaakt.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../../healthdesk/ui/parts/dates.py" line="42"/>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/dates.py" line="43"/>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/parts/dates.py" line="44"/>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
</context>
</TS>
