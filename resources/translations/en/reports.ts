<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Load</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/said.py" line="28" />
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/said.py" line="33" />
        <source>minder dan {least}</source>
        <translation>fewer than {least}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/said.py" line="38" />
        <source>niet getoond</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>buiten de dagdelen</source>
        <translation>outside the parts of the day</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_chart.py" line="38" />
        <source>{booked} van {open} uur · {share}</source>
        <translation>{booked} of {open} hours · {share}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_chart.py" line="39" />
        <source>{open} uur · {told}</source>
        <translation>{open} hours · {told}</translation>
    </message>
</context>
<context>
    <name>LoadList</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="25" />
        <source>Bezetting</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="30" />
        <source>In deze dagen zijn er geen uren en geen gesprekken.</source>
        <translation>These days have no hours and no talks.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="70" />
        <source>Wie of wat</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="71" />
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="72" />
        <source>Geboekt</source>
        <translation>Booked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="73" />
        <source>Bezet</source>
        <translation>Used</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="74" />
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="75" />
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/load_list.py" line="76" />
        <source>Afgezegd</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="45" />
        <source>Overzichten</source>
        <translation>Reports</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="49" />
        <source>Welke dagen</source>
        <translation>Which days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="50" />
        <source>voorbije 4 weken</source>
        <translation>past 4 weeks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="51" />
        <source>voorbije 13 weken</source>
        <translation>past 13 weeks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="52" />
        <source>komende 4 weken</source>
        <translation>coming 4 weeks</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="53" />
        <source>zelf gekozen</source>
        <translation>other days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="56" />
        <source>Van wie of wat</source>
        <translation>By whom or what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="57" />
        <source>per therapeut</source>
        <translation>by therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="58" />
        <source>per kamer</source>
        <translation>by room</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="59" />
        <source>per dagdeel</source>
        <translation>by part of the day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="61" />
        <source>Tonen als</source>
        <translation>Shown as</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="61" />
        <source>grafiek</source>
        <translation>chart</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="61" />
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="62" />
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="62" />
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="65" />
        <source>Exporteer de cijfers…</source>
        <translation>Export the figures…</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="70" />
        <source>In deze dagen zijn er geen uren en geen gesprekken.</source>
        <translation>These days have no hours and no talks.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="199" />
        <source>Bezetting, {days}</source>
        <translation>Occupancy, {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="209" />
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="195" />
        <source>{days}. Uren: wanneer er gewerkt wordt, zonder verlof en sluitingen. Geboekt: gesprekken die niet afgezegd zijn, ook als er niemand kwam.</source>
        <translation>{days}. Hours: when people work, without leave and closures. Booked: talks that were not cancelled, even if nobody came.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="198" />
        <source>In een export staan geen aantallen onder {least}.</source>
        <translation>An export shows no counts under {least}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/reports/reports_page.py" line="200" />
        <source>Aantallen onder {least} ziet alleen de coördinator.</source>
        <translation>Only the coordinator sees counts under {least}.</translation>
    </message>
</context>
</TS>
