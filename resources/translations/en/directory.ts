<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>CommandSources</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/find_partners.py" line="23" />
        <source>Sociale kaart</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="30" />
        <source>{age} jaar</source>
        <translation>{age} years</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="33" />
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="40" />
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="41" />
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="42" />
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="43" />
        <source>Kostprijs</source>
        <translation>Cost</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="44" />
        <source>Wachttijd</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="45" />
        <source>Hoe verwijzen</source>
        <translation>How to refer</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="46" />
        <source>Alleen via</source>
        <translation>Only through</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="47" />
        <source>Mee te brengen</source>
        <translation>To bring</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="48" />
        <source>Toegankelijkheid</source>
        <translation>Access</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="49" />
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="50" />
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="51" />
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="52" />
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="53" />
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="60" />
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="61" />
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="62" />
        <source>Wat ze doen</source>
        <translation>What they do</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="63" />
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="64" />
        <source>Vanaf leeftijd</source>
        <translation>From age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="65" />
        <source>Tot en met leeftijd</source>
        <translation>Up to and including age</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="66" />
        <source>Gratis</source>
        <translation>Free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="67" />
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="68" />
        <source>In gebruik</source>
        <translation>In use</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="96" />
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="97" />
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="106" />
        <source>vanaf {least} jaar</source>
        <translation>from age {least}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="108" />
        <source>tot en met {most} jaar</source>
        <translation>up to and including age {most}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="109" />
        <source>{least} tot en met {most} jaar</source>
        <translation>age {least} to {most}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/said.py" line="117" />
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="39" />
        <source>Sociale kaart</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="47" />
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="130" />
        <source>Bewaar eerst, of kies Niet bewaren.</source>
        <translation>Save first, or choose Do not save.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="138" />
        <source>nieuwe dienst</source>
        <translation>new service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="139" />
        <source>wijzig de dienst</source>
        <translation>change the service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="140" />
        <source>bewaar</source>
        <translation>save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="190" />
        <source>{name}: nagekeken.</source>
        <translation>{name}: checked.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/directory_page.py" line="202" />
        <source>{name}: bewaard.</source>
        <translation>{name}: saved.</translation>
    </message>
</context>
<context>
    <name>FitList</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="44" />
        <source>Wat is er nodig? Bv. 16 jaar, Dari, trauma, gratis</source>
        <translation>What is needed? E.g. age 16, Dari, trauma, free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="46" />
        <source>Waarvoor</source>
        <translation>For what</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="61" />
        <source>alle vragen</source>
        <translation>all needs</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="68" />
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="69" />
        <source>Let op</source>
        <translation>Take note</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="70" />
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="72" />
        <source>Diensten</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="102" />
        <source>Gezocht: {what}</source>
        <translation>Looked for: {what}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="125" />
        <source>Geen dienst die past. Vraag minder, of voeg er een toe.</source>
        <translation>No service that fits. Ask for less, or add one.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/fit_list.py" line="125" />
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="60" />
        <source>bv. Nederlands, Frans, Dari</source>
        <translation>e.g. Dutch, French, Dari</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="69" />
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="69" />
        <source>niet gratis</source>
        <translation>not free</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="71" />
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="71" />
        <source>Niet bewaren</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="80" />
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="81" />
        <source>{field}: te controleren</source>
        <translation>{field}: to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="87" />
        <source>Wat en voor wie</source>
        <translation>What and for whom</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="87" />
        <source>Waar en hoe</source>
        <translation>Where and how</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="131" />
        <source>Nieuwe dienst</source>
        <translation>New service</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="175" />
        <source>Geef de dienst een naam.</source>
        <translation>Give the service a name.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="179" />
        <source>Schrijf een getal.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_form.py" line="186" />
        <source>Deze taal is niet bekend: {name}</source>
        <translation>This language is not known: {name}</translation>
    </message>
</context>
<context>
    <name>PartnerView</name>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="56" />
        <source>Kies een dienst om te zien wat die doet.</source>
        <translation>Choose a service to see what it does.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="79" />
        <source>Verwijs iemand</source>
        <translation>Refer somebody</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="80" />
        <source>Nagekeken</source>
        <translation>Checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="83" />
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="104" />
        <source>te controleren</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="107" />
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="114" />
        <source>Nog door niemand nagekeken.</source>
        <translation>Not checked by anybody yet.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="116" />
        <source>Nagekeken op {day} door {who}.</source>
        <translation>Checked on {day} by {who}.</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="120" />
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="126" />
        <source>Wat er eerder stond</source>
        <translation>What stood here before</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="129" />
        <source>nagekeken</source>
        <translation>checked</translation>
    </message>
    <message>
        <location filename="../../../healthdesk/ui/directory/partner_view.py" line="131" />
        <source>{day} · {who}: {what}</source>
        <translation>{day} · {who}: {what}</translation>
    </message>
</context>
</TS>