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
</context>
</TS>
