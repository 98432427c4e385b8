<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>MonthModel</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="124" />
        <source>komt</source>
        <translation>is in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="125" />
        <source>komt niet</source>
        <translation>is not in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="153" />
        <source>gesloten: {why}</source>
        <translation>closed: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_model.py" line="157" />
        <source>vaste uren</source>
        <translation>usual hours</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>away</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="44" />
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="45" />
        <source>Als</source>
        <translation>As</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="46" />
        <source>Zoals vorige maand</source>
        <translation>As last month</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="49" />
        <source>Dagdelen van de maand</source>
        <translation>Parts of the day in this month</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="117" />
        <source>Je staat zelf niet in het rooster: dat doen therapeuten, onthaal en vrijwilligers.</source>
        <translation>You are not on the rota yourself: therapists, reception and volunteers are.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="119" />
        <source>In deze maand zijn er geen dagdelen. Ze staan in Beheer, onder Ruimtes en uren.</source>
        <translation>This month has no parts of the day. They are set in Administration, under Rooms and hours.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="134" />
        <source>{count} dagdelen. Spatie of een klik geeft een dagdeel of neemt het terug; met Shift en de pijlen kies je er meer tegelijk. Alles is meteen bewaard.</source>
        <translation>{count} parts of the day. Space or a click fills a part or frees it; with Shift and the arrows you choose several. Everything is saved at once.</translation>
    </message>
    <message>
        <source>1 dagdeel bewaard.</source>
        <translation>1 part of the day saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="169" />
        <source>{count} dagdelen bewaard.</source>
        <translation>{count} parts of the day saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/month_panel.py" line="213" />
        <source>Vorige maand staat er niets dat hier nog niet staat.</source>
        <translation>Last month has nothing that is not here already.</translation>
    </message>
</context>
<context>
    <name>PartCell</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_cell.py" line="36" />
        <source>gesloten: {why}</source>
        <translation>closed: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_cell.py" line="43" />
        <source>verbinding: {name}</source>
        <translation>connecting: {name}</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="73" />
        <source>gesloten: {why}</source>
        <translation>closed: {why}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="74" />
        <source>Iedereen die het huis wil, is er.</source>
        <translation>Everybody the house needs is in.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="79" />
        <source>Niet doen</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="79" />
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="81" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="98" />
        <source>Verbindingstherapeut</source>
        <translation>Connecting therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="100" />
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="106" />
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_dialog.py" line="125" />
        <source>met vaste uren: {names}</source>
        <translation>with usual hours: {names}</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="32" />
        <source>Naam van het dagdeel</source>
        <translation>Name of the part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="32" />
        <source>bv. voormiddag</source>
        <translation>e.g. morning</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="34" />
        <source>Uren van het dagdeel</source>
        <translation>Hours of the part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="34" />
        <source>bv. 16-20 of 9-12u30</source>
        <translation>e.g. 16-20 or 9-12:30</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="36" />
        <source>Op welke dagen</source>
        <translation>On which days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="42" />
        <source>Dit dagdeel weglaten</source>
        <translation>Leave this part out</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="55" />
        <source>Minstens aanwezig (0: niet geteld)</source>
        <translation>At least this many in (0: not counted)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="72" />
        <source>Eén begin en één einde, bijvoorbeeld 16-20.</source>
        <translation>One start and one end, for instance 16-20.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/part_editor.py" line="73" />
        <source>Geef het dagdeel een naam.</source>
        <translation>Give the part a name.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="33" />
        <source>Dagdelen en wie er minstens is</source>
        <translation>Parts of the day, and who must be in</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="40" />
        <source>Elk dagdeel heeft een verbindingstherapeut</source>
        <translation>Each part has a connecting therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="44" />
        <source>Nog een dagdeel</source>
        <translation>Another part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="48" />
        <source>Vanaf welke dag</source>
        <translation>From which day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="48" />
        <source>leeg: vandaag; wat voorbij is, blijft zo</source>
        <translation>empty: today; the past stays as it was</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="51" />
        <source>Indeling bewaren</source>
        <translation>Save this division</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="54" />
        <source>Het rooster telt per dagdeel wie er is. Een therapeut telt mee als ze minstens de helft ervan werkt. Het aantal is wat het huis wil: wie ontbreekt, staat in het rooster; er wordt niets geweigerd.</source>
        <translation>The rota counts who is in for each part of the day. A therapist counts if they work at least half of it. The number is what the house aims for: anybody missing shows on the rota; nothing is refused.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="103" />
        <source>Zo begint een huis van deze soort (te controleren): pas het aan zoals jullie werken.</source>
        <translation>This is how a house of this kind starts (to be checked): change it to suit how you work.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="106" />
        <source>Zo vanaf {day}.</source>
        <translation>Like this from {day}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="135" />
        <source>Dit is geen dag.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/parts_card.py" line="156" />
        <source>Bewaard.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="18" />
        <source>Therapeuten</source>
        <translation>Therapists</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="19" />
        <source>Onthaal</source>
        <translation>Reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="20" />
        <source>Vrijwilligers onthaal</source>
        <translation>Volunteers at reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="27" />
        <source>nog 1 therapeut</source>
        <translation>1 therapist needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="28" />
        <source>nog 1 voor het onthaal</source>
        <translation>1 needed at reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="29" />
        <source>nog 1 vrijwilliger onthaal</source>
        <translation>1 volunteer needed at reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="32" />
        <source>nog {count} therapeuten</source>
        <translation>{count} therapists needed</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="33" />
        <source>nog {count} voor het onthaal</source>
        <translation>{count} needed at reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="34" />
        <source>nog {count} vrijwilligers onthaal</source>
        <translation>{count} volunteers needed at reception</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="50" />
        <source>{name} is er niet: geen verbindingstherapeut</source>
        <translation>{name} is not in: no connecting therapist</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/said.py" line="52" />
        <source>nog geen verbindingstherapeut</source>
        <translation>no connecting therapist yet</translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="50" />
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="51" />
        <source>het rooster van de week</source>
        <translation>the rota of the week</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="51" />
        <source>dagdelen geven</source>
        <translation>fill parts of the day</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="59" />
        <source>In deze week zijn er geen dagdelen. Ze staan in Beheer, onder Ruimtes en uren.</source>
        <translation>This week has no parts of the day. They are set in Administration, under Rooms and hours.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="86" />
        <source>Agenda</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="89" />
        <source>Vroeger</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="90" />
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="91" />
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="92" />
        <source>Rooster op papier (Ctrl+P)</source>
        <translation>Rota on paper (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="140" />
        <source>Rooster · {month}</source>
        <translation>Rota · {month}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="142" />
        <source>Rooster · week {number} · {days}</source>
        <translation>Rota · week {number} · {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="185" />
        <source>de week van {days}</source>
        <translation>the week of {days}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="192" />
        <source>pijlen</source>
        <translation>arrows</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="192" />
        <source>van dagdeel naar dagdeel</source>
        <translation>from part to part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="193" />
        <source>open het dagdeel</source>
        <translation>open the part</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="194" />
        <source>spatie</source>
        <translation>space</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="194" />
        <source>geef het dagdeel, of neem het terug</source>
        <translation>fill the part, or free it</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="195" />
        <source>Shift + pijlen</source>
        <translation>Shift + arrows</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="195" />
        <source>kies meer dagdelen tegelijk</source>
        <translation>choose several parts at once</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="196" />
        <source>vroeger, later</source>
        <translation>earlier, later</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="197" />
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="198" />
        <source>rooster op papier</source>
        <translation>rota on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="231" />
        <source>Rooster bewaard.</source>
        <translation>Rota saved.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/rota_page.py" line="239" />
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>RotaPaperDialog</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="36" />
        <source>Rooster op papier</source>
        <translation>Rota on paper</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="46" />
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="48" />
        <source>Elke week op een blad. Alleen namen van wie in het huis werkt staan erop.</source>
        <translation>Each week on its own sheet. It only has the names of people who work in the house.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="51" />
        <source>Welke dagen</source>
        <translation>Which days</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/rota/paper_dialog.py" line="68" />
        <source>Bewaard als {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <location filename="../../../healthdesk/ui/rota/week_view.py" line="71" />
        <source>{day} · vandaag</source>
        <translation>{day} · today</translation>
    </message>
</context>
</TS>
