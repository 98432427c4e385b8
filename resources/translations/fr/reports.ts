<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="nl">
<context>
    <name>Load</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/said.py" line="28" />
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/said.py" line="33" />
        <source>minder dan {least}</source>
        <translation>moins de {least}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/said.py" line="38" />
        <source>niet getoond</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>buiten de dagdelen</source>
        <translation>hors des parties de journée</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_chart.py" line="38" />
        <source>{booked} van {open} uur · {share}</source>
        <translation>{booked} sur {open} heures · {share}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_chart.py" line="39" />
        <source>{open} uur · {told}</source>
        <translation>{open} heures · {told}</translation>
    </message>
</context>
<context>
    <name>LoadList</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="25" />
        <source>Bezetting</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="30" />
        <source>In deze dagen zijn er geen uren en geen gesprekken.</source>
        <translation>Il n’y a ni horaire ni entretien ces jours-là.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="70" />
        <source>Wie of wat</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="71" />
        <source>Uren</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="72" />
        <source>Geboekt</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="73" />
        <source>Bezet</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="74" />
        <source>Gesprekken</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="75" />
        <source>Niet gekomen</source>
        <translation>Absences</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="76" />
        <source>Afgezegd</source>
        <translation>Décommandés</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="45" />
        <source>Overzichten</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="49" />
        <source>Welke dagen</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="50" />
        <source>voorbije 4 weken</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="51" />
        <source>voorbije 13 weken</source>
        <translation>13 dernières semaines</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="52" />
        <source>komende 4 weken</source>
        <translation>4 prochaines semaines</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="53" />
        <source>zelf gekozen</source>
        <translation>choix libre</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="56" />
        <source>Van wie of wat</source>
        <translation>Pour qui ou pour quoi</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="57" />
        <source>per therapeut</source>
        <translation>par thérapeute</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="58" />
        <source>per kamer</source>
        <translation>par local</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="59" />
        <source>per dagdeel</source>
        <translation>par partie de journée</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="61" />
        <source>Tonen als</source>
        <translation>Montrer en</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="61" />
        <source>grafiek</source>
        <translation>graphique</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="61" />
        <source>tabel</source>
        <translation>tableau</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="62" />
        <source>Van</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="62" />
        <source>Tot en met</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="65" />
        <source>Exporteer de cijfers…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="70" />
        <source>In deze dagen zijn er geen uren en geen gesprekken.</source>
        <translation>Il n’y a ni horaire ni entretien ces jours-là.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="199" />
        <source>Bezetting, {days}</source>
        <translation>Occupation, {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="209" />
        <source>Opnieuw proberen</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="195" />
        <source>{days}. Uren: wanneer er gewerkt wordt, zonder verlof en sluitingen. Geboekt: gesprekken die niet afgezegd zijn, ook als er niemand kwam.</source>
        <translation>{days}. Heures : quand on travaille, sans congés ni fermetures. Réservé : entretiens non décommandés, même si personne n’est venu.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="198" />
        <source>In een export staan geen aantallen onder {least}.</source>
        <translation>Un export ne contient aucun nombre inférieur à {least}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="200" />
        <source>Aantallen onder {least} ziet alleen de coördinator.</source>
        <translation>Seule la coordination voit les nombres inférieurs à {least}.</translation>
    </message>
</context>
</TS>
