<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountActions</name>
    <message numerus="yes">
        <source>%n account(s) will be removed in a moment.</source>
        <translation>
            <numerusform>%n account will be removed in a moment.</numerusform>
            <numerusform>%n accounts will be removed in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking StackOne for its list… %Ln account(s)</source>
        <translation>
            <numerusform>Asking StackOne for its list… %Ln account</numerusform>
            <numerusform>Asking StackOne for its list… %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be done.</source>
        <translation>
            <numerusform>%n account could not be done.</numerusform>
            <numerusform>%n accounts could not be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are left.</source>
        <translation>
            <numerusform>%n account is left.</numerusform>
            <numerusform>%n accounts are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation>
            <numerusform>%n account needs attention.</numerusform>
            <numerusform>%n accounts need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation>
            <numerusform>%n account checked. All is well.</numerusform>
            <numerusform>%n accounts checked. All is well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were removed.</source>
        <translation>
            <numerusform>%n account was removed.</numerusform>
            <numerusform>%n accounts were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are test accounts now.</source>
        <translation>
            <numerusform>%n account is a test account now.</numerusform>
            <numerusform>%n accounts are test accounts now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are production accounts now.</source>
        <translation>
            <numerusform>%n account is a production account now.</numerusform>
            <numerusform>%n accounts are production accounts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln account selected</numerusform>
            <numerusform>%Ln accounts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message numerus="yes">
        <source>Group %1, closed, %n account(s)</source>
        <translation>
            <numerusform>Group %1, closed, %n account</numerusform>
            <numerusform>Group %1, closed, %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, open, %n account(s)</source>
        <translation>
            <numerusform>Group %1, open, %n account</numerusform>
            <numerusform>Group %1, open, %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s) were exported.</source>
        <translation>
            <numerusform>%Ln account was exported.</numerusform>
            <numerusform>%Ln accounts were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AiAppsPlace</name>
    <message numerus="yes">
        <source>It works: %Ln tool(s).</source>
        <translation>
            <numerusform>It works: %Ln tool.</numerusform>
            <numerusform>It works: %Ln tools.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantWindow</name>
    <message numerus="yes">
        <source>%Ln more link(s) were opened.</source>
        <translation>
            <numerusform>%Ln more link was opened.</numerusform>
            <numerusform>%Ln more links were opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>Re-verify %n account(s)</source>
        <translation>
            <numerusform>Re-verify %n account</numerusform>
            <numerusform>Re-verify %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s), also from StackOne</source>
        <translation>
            <numerusform>Remove %n account, also from StackOne</numerusform>
            <numerusform>Remove %n accounts, also from StackOne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s) from this computer</source>
        <translation>
            <numerusform>Remove %n account from this computer</numerusform>
            <numerusform>Remove %n accounts from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Test</source>
        <translation>
            <numerusform>Convert %n account to Test</numerusform>
            <numerusform>Convert %n accounts to Test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Production</source>
        <translation>
            <numerusform>Convert %n account to Production</numerusform>
            <numerusform>Convert %n accounts to Production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>StackOne has told of %n account(s).</source>
        <translation>
            <numerusform>StackOne has told of %n account.</numerusform>
            <numerusform>StackOne has told of %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln account needs attention</numerusform>
            <numerusform>%Ln accounts need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done</source>
        <translation>
            <numerusform>%Ln could not be done</numerusform>
            <numerusform>%Ln could not be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message numerus="yes">
        <source>%n part(s) of this connector&apos;s form could not be read and are left out.</source>
        <translation>
            <numerusform>%n part of this connector&apos;s form could not be read and is left out.</numerusform>
            <numerusform>%n parts of this connector&apos;s form could not be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message numerus="yes">
        <source>%Ln guide(s)</source>
        <translation>
            <numerusform>%Ln guide</numerusform>
            <numerusform>%Ln guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) were read; they are here without a network.</source>
        <translation>
            <numerusform>%Ln guide was read; it is here without a network.</numerusform>
            <numerusform>%Ln guides were read; they are here without a network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) could not be read.</source>
        <translation>
            <numerusform>%Ln guide could not be read.</numerusform>
            <numerusform>%Ln guides could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation>
            <numerusform> %n other link is waited for, too.</numerusform>
            <numerusform> %n other links are waited for, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkOwnerPage</name>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation>
            <numerusform>%n connector</numerusform>
            <numerusform>%n connectors, to choose from on the next page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message numerus="yes">
        <source>The keys of %n account(s) end soon.</source>
        <translation>
            <numerusform>The key of %n account ends soon.</numerusform>
            <numerusform>The keys of %n accounts end soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working.</source>
        <translation>
            <numerusform>%n account stopped working.</numerusform>
            <numerusform>%n accounts stopped working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hublink&apos;s records were damaged. %Ln of them could be saved.</source>
        <translation>
            <numerusform>Hublink&apos;s records were damaged. %Ln of them could be saved.</numerusform>
            <numerusform>Hublink&apos;s records were damaged. %Ln of them could be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshBar</name>
    <message numerus="yes">
        <source>Refreshing %1: %Ln account(s) so far…</source>
        <translation>
            <numerusform>Refreshing %1: %Ln account so far…</numerusform>
            <numerusform>Refreshing %1: %Ln accounts so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>Remove %n account?</numerusform>
            <numerusform>Remove %n accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n account(s) are deleted from your keychain.</source>
        <translation>
            <numerusform>The values of %n account are deleted from your keychain.</numerusform>
            <numerusform>The values of %n accounts are deleted from your keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of them in StackOne, too. Whatever uses them there stops.</source>
        <translation>
            <numerusform>Delete %n of them in StackOne, too. Whatever uses them there stops.</numerusform>
            <numerusform>Delete %n of them in StackOne, too. Whatever uses them there stops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSettings</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <translation>
            <numerusform>%n is here already and stays as it is.</numerusform>
            <numerusform>%n are here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not allowed on this computer.</source>
        <translation>
            <numerusform>%n is not allowed on this computer.</numerusform>
            <numerusform>%n are not allowed on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation>
            <numerusform>%n line, hidden. Show</numerusform>
            <numerusform>%n lines, hidden. Show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
