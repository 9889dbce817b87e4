<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n second</numerusform><numerusform>%n seconds</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation><numerusform>%n hour</numerusform><numerusform>%n hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>hublink::ui::AccountsWindow</name>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation><numerusform>%n account needs attention.</numerusform><numerusform>%n accounts need attention.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation><numerusform>%n account checked. All is well.</numerusform><numerusform>%n accounts checked. All is well.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation><numerusform> %n other link is waited for, too.</numerusform><numerusform> %n other links are waited for, too.</numerusform></translation>
    </message>
</context>
<context>
    <name>hublink::ui::FieldsPage</name>
    <message numerus="yes">
        <source>%n part(s) of this connector's form could not be read and are left out.</source>
        <translation><numerusform>%n part of this connector's form could not be read and is left out.</numerusform><numerusform>%n parts of this connector's form could not be read and are left out.</numerusform></translation>
    </message>
</context>
<context>
    <name>hublink::ui::LinkOwnerPage</name>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation><numerusform>%n connector</numerusform><numerusform>%n connectors, to choose from on the next page</numerusform></translation>
    </message>
</context>
<context>
    <name>hublink::ui::TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation><numerusform>%n line, hidden. Show</numerusform><numerusform>%n lines, hidden. Show</numerusform></translation>
    </message>
</context>
</TS>
