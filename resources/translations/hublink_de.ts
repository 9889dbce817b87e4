<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutTexts</name>
    <message>
        <source>About Hublink</source>
        <translation>Über Hublink</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Links business accounts, step by step.</source>
        <translation>Verknüpft Geschäftskonten, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 will be removed in a moment.</source>
        <translation>%1 wird gleich entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be removed in a moment.</source>
        <translation>
            <numerusform>%n Konto wird gleich entfernt.</numerusform>
            <numerusform>%n Konten werden gleich entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1 wird entfernt …</translation>
    </message>
    <message>
        <source>Converting %1…</source>
        <translation>%1 wird umgewandelt …</translation>
    </message>
    <message numerus="yes">
        <source>Asking StackOne for its list… %Ln account(s)</source>
        <translation>
            <numerusform>Liste wird bei StackOne abgefragt … %Ln Konto</numerusform>
            <numerusform>Liste wird bei StackOne abgefragt … %Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be done.</source>
        <translation>
            <numerusform>%n Konto konnte nicht bearbeitet werden.</numerusform>
            <numerusform>%n Konten konnten nicht bearbeitet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>%1 bleibt unverändert.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>„%1“ wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are left.</source>
        <translation>
            <numerusform>%n Konto ist noch übrig.</numerusform>
            <numerusform>%n Konten sind noch übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts keep the status they had. %1</source>
        <translation>Die Konten behalten ihren bisherigen Status. %1</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1 wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>Bei %1 besteht Handlungsbedarf.</translation>
    </message>
    <message>
        <source>Select it to see what to do.</source>
        <translation>Wählen Sie es aus, um zu sehen, was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation>
            <numerusform>Bei %n Konto besteht Handlungsbedarf.</numerusform>
            <numerusform>Bei %n Konten besteht Handlungsbedarf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see why and what to do.</source>
        <translation>Wählen Sie ein Konto aus, um den Grund zu erfahren und zu sehen, was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation>
            <numerusform>%n Konto geprüft. Alles in Ordnung.</numerusform>
            <numerusform>%n Konten geprüft. Alles in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were removed.</source>
        <translation>
            <numerusform>%n Konto wurde entfernt.</numerusform>
            <numerusform>%n Konten wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are test accounts now.</source>
        <translation>
            <numerusform>%n Konto ist jetzt ein Testkonto.</numerusform>
            <numerusform>%n Konten sind jetzt Testkonten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are production accounts now.</source>
        <translation>
            <numerusform>%n Konto ist jetzt ein Produktionskonto.</numerusform>
            <numerusform>%n Konten sind jetzt Produktionskonten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be suspended from here.</source>
        <translation>%1 kann von hier aus nicht ausgesetzt werden.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API has no call for it. StackOne&apos;s own Accounts page can suspend an account and let it go on; Hublink then shows it.</source>
        <translation>Die API von StackOne bietet das nicht an. Auf der Seite „Accounts“ in StackOne lässt sich ein Konto aussetzen und wieder fortsetzen; Hublink zeigt das dann an.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>StackOne öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>Öffnen Sie %1 selbst.</translation>
    </message>
    <message>
        <source>Hublink does not know where %1 is.</source>
        <translation>Hublink kennt die Adresse von %1 nicht.</translation>
    </message>
    <message>
        <source>Open it in your browser yourself.</source>
        <translation>Öffnen Sie die Seite selbst in Ihrem Browser.</translation>
    </message>
    <message>
        <source>“%1” was stopped half-way.</source>
        <translation>„%1“ wurde auf halbem Weg unterbrochen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Rest auslassen</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>KI-Apps</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>Aktion ausprobieren …</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>Protokolle anzeigen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Kontodetails</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>In Ihrem Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Nicht auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln Konto ausgewählt</numerusform>
            <numerusform>%Ln Konten ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Re-verify</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>Edit and reconnect…</source>
        <translation>Bearbeiten und neu verbinden …</translation>
    </message>
    <message>
        <source>When the key ends…</source>
        <translation>Wann der Schlüssel abläuft …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>Verbindungsanleitung</translation>
    </message>
    <message>
        <source>Show only accounts of %1</source>
        <translation>Nur Konten von %1 anzeigen</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>Aktion ausprobieren …</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>Protokolle anzeigen …</translation>
    </message>
    <message>
        <source>AI apps…</source>
        <translation>KI-Apps …</translation>
    </message>
    <message>
        <source>What AI apps did…</source>
        <translation>Was KI-Apps getan haben …</translation>
    </message>
    <message>
        <source>Suspend in StackOne…</source>
        <translation>In StackOne aussetzen …</translation>
    </message>
    <message>
        <source>Open in StackOne</source>
        <translation>In StackOne öffnen</translation>
    </message>
    <message>
        <source>Convert to Test</source>
        <translation>In Testkonto umwandeln</translation>
    </message>
    <message>
        <source>Convert to Production</source>
        <translation>In Produktionskonto umwandeln</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Konto-ID kopieren</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Key ended %1</source>
        <comment>a date</comment>
        <translation>Schlüssel abgelaufen %1</translation>
    </message>
    <message>
        <source>Key ends %1</source>
        <comment>a date</comment>
        <translation>Schlüssel endet %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, closed, %n account(s)</source>
        <translation>
            <numerusform>Gruppe %1, zugeklappt, %n Konto</numerusform>
            <numerusform>Gruppe %1, zugeklappt, %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, open, %n account(s)</source>
        <translation>
            <numerusform>Gruppe %1, aufgeklappt, %n Konto</numerusform>
            <numerusform>Gruppe %1, aufgeklappt, %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Re-verify all</source>
        <translation>Alle erneut prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV …</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON …</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>Link an account (%1)</source>
        <comment>with the keys</comment>
        <translation>Konto verknüpfen (%1)</translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation>Noch ist kein Konto verknüpft</translation>
    </message>
    <message>
        <source>Hublink leads you through every step and checks what you paste before anything is stored.</source>
        <translation>Hublink führt Sie durch jeden Schritt und prüft, was Sie einfügen, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Reading the accounts of your projects…</source>
        <translation>Die Konten Ihrer Projekte werden gelesen…</translation>
    </message>
    <message>
        <source>Those that are linked in StackOne already appear here. Later starts show them at once.</source>
        <translation>Konten, die in StackOne schon verknüpft sind, erscheinen hier. Beim nächsten Start sind sie sofort da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>StackOne is out of reach</source>
        <translation>StackOne ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check whether this computer is online. Hublink tries again by itself when the network is back.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist. Sobald das Netzwerk wieder da ist, versucht Hublink es von selbst erneut.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Kein passendes Konto</translation>
    </message>
    <message>
        <source>Change the search, or clear the filters.</source>
        <translation>Ändern Sie die Suche oder setzen Sie die Filter zurück.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were exported.</source>
        <translation>
            <numerusform>%Ln Konto wurde exportiert.</numerusform>
            <numerusform>%Ln Konten wurden exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>ActionsWindow</name>
    <message>
        <source>Try an action of %1</source>
        <translation>Aktion von %1 ausprobieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen durchsuchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Reading the actions…</source>
        <translation>Aktionen werden gelesen …</translation>
    </message>
    <message>
        <source>StackOne lists no actions for this account.</source>
        <translation>StackOne nennt für dieses Konto keine Aktionen.</translation>
    </message>
    <message>
        <source>The connector may have none, or the API key lacks the scope Actions.</source>
        <translation>Vielleicht hat der Konnektor keine, oder dem API-Schlüssel fehlt die Berechtigung „Actions“.</translation>
    </message>
    <message>
        <source>May change something</source>
        <translation>Kann etwas ändern</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>Hublink asks before it runs.</source>
        <translation>Hublink fragt vor dem Ausführen nach.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>a place for values</comment>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>a place for values</comment>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>„%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>Fill it out, then run the action.</source>
        <translation>Füllen Sie das Feld aus und führen Sie die Aktion dann aus.</translation>
    </message>
    <message>
        <source>Run this action?</source>
        <translation>Diese Aktion ausführen?</translation>
    </message>
    <message>
        <source>“%1” may change something in the %2 account %3.</source>
        <translation>„%1“ kann im Konto %3 (%2) etwas ändern.</translation>
    </message>
    <message>
        <source>It runs once, for real.</source>
        <translation>Sie wird einmal wirklich ausgeführt, nicht nur probeweise.</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt …</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>Der Inhalt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It begins with { and ends with }, with names and texts in double quotes.</source>
        <translation>Ein JSON-Objekt beginnt mit { und endet mit }; Namen und Texte stehen in geraden doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <comment>time and size of an answer</comment>
        <translation>%1 ms, %2</translation>
    </message>
    <message>
        <source>The action failed.</source>
        <translation>Die Aktion ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The answer below tells why. Nothing you filled out is lost.</source>
        <translation>Die Antwort unten nennt den Grund. Von Ihren Eingaben geht nichts verloren.</translation>
    </message>
    <message>
        <source>The account is paused or its access expired: mend it on the Accounts page, then try again.</source>
        <translation>Das Konto ist pausiert oder der Zugriff ist abgelaufen. Beheben Sie das auf der Seite „Konten“ und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The API key lacks the scope Actions, or the account a right at %1.</source>
        <translation>Dem API-Schlüssel fehlt die Berechtigung „Actions“ oder dem Konto fehlt ein Recht bei %1.</translation>
    </message>
    <message>
        <source>Too many requests at the moment. Wait a minute, then run it again.</source>
        <translation>Im Moment sind es zu viele Anfragen. Warten Sie eine Minute und führen Sie die Aktion dann noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>No AI app has used a linked account yet.</source>
        <translation>Bisher hat keine KI-App ein verknüpftes Konto verwendet.</translation>
    </message>
    <message>
        <source>What apps do with your accounts is listed here.</source>
        <translation>Hier steht, was Apps mit Ihren Konten tun.</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a line to see what the app passed to the action.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, was die App an die Aktion übergeben hat.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Keep for </source>
        <translation>Aufbewahrung: </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>How many days activity is kept</source>
        <translation>Wie viele Tage die Aktivität aufbewahrt wird</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>No activity fits the search.</source>
        <translation>Keine Aktivität passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing was passed to the action.</source>
        <translation>An die Aktion wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Remove the whole list of what AI apps did?</source>
        <translation>Die gesamte Liste dessen löschen, was KI-Apps getan haben?</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Liste löschen</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Running, or cut off</source>
        <translation>Läuft noch oder wurde unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The action failed</source>
        <translation>Die Aktion ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled by the app</source>
        <translation>Von der App abgebrochen</translation>
    </message>
</context>
<context>
    <name>AiApps</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>AiAppsPlace</name>
    <message>
        <source>%1 notices it by itself.</source>
        <translation>%1 bemerkt die Änderung von selbst.</translation>
    </message>
    <message>
        <source>Quit %1 and start it again.</source>
        <translation>Beenden Sie %1 und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Begin a new conversation in %1.</source>
        <translation>Beginnen Sie in %1 eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>Press the refresh button of the servers in %1.</source>
        <translation>Klicken Sie in %1 bei den Servern auf die Schaltfläche zum Aktualisieren.</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>KI-Apps</translation>
    </message>
    <message>
        <source>AI apps on this computer can use linked accounts. StackOne&apos;s key stays in your keychain; the app starts Hublink, and you decide what may be done.</source>
        <translation>KI-Apps auf diesem Computer können verknüpfte Konten verwenden. Der Schlüssel von StackOne bleibt in Ihrem Schlüsselbund; die App startet Hublink, und Sie entscheiden, was erlaubt ist.</translation>
    </message>
    <message>
        <source>Your IT department switched the use of accounts by AI apps off on this computer.</source>
        <translation>Ihre IT-Abteilung hat die Verwendung von Konten durch KI-Apps auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your IT department lets AI apps only read on this computer, whatever stands below.</source>
        <translation>Ihre IT-Abteilung erlaubt KI-Apps auf diesem Computer nur das Lesen, was auch immer unten steht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Copy for another app</source>
        <translation>Für eine andere App kopieren</translation>
    </message>
    <message>
        <source>The entry as JSON, as most apps take it</source>
        <translation>Der Eintrag als JSON, wie ihn die meisten Apps annehmen</translation>
    </message>
    <message>
        <source>What AI apps may do with this account</source>
        <translation>Was KI-Apps mit diesem Konto tun dürfen</translation>
    </message>
    <message>
        <source>Actions that only read</source>
        <translation>Aktionen, die nur lesen</translation>
    </message>
    <message>
        <source>Actions that change something</source>
        <translation>Aktionen, die etwas ändern</translation>
    </message>
    <message>
        <source>Actions with an answer of their own:</source>
        <translation>Aktionen mit eigener Entscheidung:</translation>
    </message>
    <message>
        <source>Actions with an answer of their own</source>
        <translation>Aktionen mit eigener Entscheidung</translation>
    </message>
    <message>
        <source>Forget the answer</source>
        <translation>Entscheidung vergessen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Auf diesem Computer nicht gefunden</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Konfiguration: %1</translation>
    </message>
    <message>
        <source>Link an account in StackOne first.</source>
        <translation>Verknüpfen Sie zuerst ein Konto in StackOne.</translation>
    </message>
    <message>
        <source>Let it use the account</source>
        <translation>Zugriff auf das Konto erlauben</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read (%2). Mend it in %1, then come back.</source>
        <translation>Die Konfiguration von %1 kann nicht gelesen werden (%2). Korrigieren Sie sie in %1 und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Take it out again…</source>
        <translation>Zugriff wieder entziehen …</translation>
    </message>
    <message>
        <source>Let it use the account…</source>
        <translation>Zugriff auf das Konto erlauben …</translation>
    </message>
    <message>
        <source>%1 can use this account.</source>
        <translation>%1 kann dieses Konto verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot use this account.</source>
        <translation>%1 kann dieses Konto nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>%1 wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Take the account out of %1?</source>
        <translation>%1 den Zugriff auf das Konto entziehen?</translation>
    </message>
    <message>
        <source>%1 cannot use the account any more.</source>
        <translation>%1 kann das Konto nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Let %1 use the account?</source>
        <translation>%1 den Zugriff auf das Konto erlauben?</translation>
    </message>
    <message>
        <source>%1 can use the account now.</source>
        <translation>%1 kann das Konto jetzt verwenden.</translation>
    </message>
    <message>
        <source>This changes %1. What was there is kept beside it.</source>
        <translation>Dadurch wird %1 geändert. Die bisherige Fassung bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>%1 does it itself, with this command:</source>
        <translation>%1 erledigt das selbst mit diesem Befehl:</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The configuration of %1 has changed meanwhile.</source>
        <translation>Die Konfiguration von %1 hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Sehen Sie sich die Änderung noch einmal an.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be written.</source>
        <translation>Die Konfiguration von %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check whether you may write to %1.</source>
        <translation>Prüfen Sie, ob Sie in %1 schreiben dürfen.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read.</source>
        <translation>Die Konfiguration von %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at %1 in %2.</source>
        <translation>Sehen Sie sich %1 in %2 an.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 hat die Änderung nicht übernommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is configured as before.</source>
        <translation>%1 ist wie zuvor konfiguriert.</translation>
    </message>
    <message>
        <source>%1 has a StackOne key in clear text, in its entry %2.</source>
        <translation>%1 enthält im Eintrag %2 einen StackOne-Schlüssel im Klartext.</translation>
    </message>
    <message>
        <source>Every program that you start can read it. Hublink can take its place: the key stays in your keychain then.</source>
        <translation>Jedes Programm, das Sie starten, kann ihn lesen. Hublink kann den Eintrag ersetzen; dann bleibt der Schlüssel in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Replace the entry…</source>
        <translation>Eintrag ersetzen …</translation>
    </message>
    <message>
        <source>Replace the entry %1 by Hublink&apos;s?</source>
        <translation>Den Eintrag %1 durch den von Hublink ersetzen?</translation>
    </message>
    <message>
        <source>The entry is replaced. Make a new key in StackOne and switch the old one off.</source>
        <translation>Der Eintrag ist ersetzt. Erstellen Sie in StackOne einen neuen Schlüssel und schalten Sie den alten ab.</translation>
    </message>
    <message>
        <source>Starting it as %1 does…</source>
        <translation>Wird so gestartet, wie %1 es tut …</translation>
    </message>
    <message>
        <source>The entry does not work.</source>
        <translation>Der Eintrag funktioniert nicht.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %Ln tool(s).</source>
        <translation>
            <numerusform>Es funktioniert: %Ln Werkzeug.</numerusform>
            <numerusform>Es funktioniert: %Ln Werkzeuge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Send the link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Save QR code…</source>
        <translation>QR-Code speichern …</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>Der Link als QR-Code</translation>
    </message>
    <message>
        <source>Make a link with which somebody links an account for %1.</source>
        <translation>Erstellen Sie einen Link, mit dem jemand ein Konto für %1 verknüpft.</translation>
    </message>
    <message>
        <source>Make a link with which somebody links %1 for %2.</source>
        <translation>Erstellen Sie einen Link, mit dem jemand %1 für %2 verknüpft.</translation>
    </message>
    <message>
        <source>The link works, but Hublink cannot wait for the account.</source>
        <translation>Der Link funktioniert, aber Hublink kann nicht auf das Konto warten.</translation>
    </message>
    <message>
        <source>It works for %1. Whoever has it can link an account, so send it only to the person you mean. Hublink tells you when the account is there.</source>
        <translation>Er gilt %1. Wer ihn hat, kann ein Konto verknüpfen. Senden Sie ihn deshalb nur an die Person, für die er bestimmt ist. Hublink meldet sich, sobald das Konto da ist.</translation>
    </message>
    <message>
        <source>Please link your account</source>
        <translation>Bitte verknüpfen Sie Ihr Konto</translation>
    </message>
    <message>
        <source>Please link %1</source>
        <translation>Bitte verknüpfen Sie %1</translation>
    </message>
    <message>
        <source>Hello,

please open this link and follow the steps:

%1

It works for %2.
</source>
        <translation>Guten Tag,

bitte öffnen Sie diesen Link und folgen Sie den Schritten:

%1

Er gilt %2.
</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden.</translation>
    </message>
    <message>
        <source>Copy the link and send it yourself.</source>
        <translation>Kopieren Sie den Link und senden Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie etwas Platz.</translation>
    </message>
</context>
<context>
    <name>AssistantWindow</name>
    <message>
        <source>Link an account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>Replace key: %1</source>
        <translation>Schlüssel ersetzen: %1</translation>
    </message>
    <message>
        <source>Reconnect: %1</source>
        <translation>Neu verbinden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) were opened.</source>
        <translation>
            <numerusform>%Ln weiterer Link wurde geöffnet.</numerusform>
            <numerusform>%Ln weitere Links wurden geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this account, or cancel it. Then the next link opens.</source>
        <translation>Schließen Sie dieses Konto ab oder brechen Sie es ab. Dann öffnet sich der nächste Link.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>Vorzeitig schließen?</translation>
    </message>
    <message>
        <source>The values you entered are not kept.</source>
        <translation>Die eingegebenen Werte werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>You can continue later on the Accounts page and paste them again.</source>
        <translation>Sie können später auf der Seite „Konten“ fortfahren und die Werte dort noch einmal einfügen.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>BridgeTexts</name>
    <message>
        <source>There is no linked account %1 on this computer. Open Hublink to see which accounts there are.</source>
        <translation>Auf diesem Computer gibt es kein verknüpftes Konto %1. Öffnen Sie Hublink, um zu sehen, welche Konten es gibt.</translation>
    </message>
    <message>
        <source>StackOne does not know the account %1 any more. Open Hublink and link it again.</source>
        <translation>StackOne kennt das Konto %1 nicht mehr. Öffnen Sie Hublink und verknüpfen Sie es neu.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 is not kept on this computer. Open Hublink, choose Projects, and enter the project&apos;s key.</source>
        <translation>Der API-Schlüssel von StackOne für das Konto %1 ist auf diesem Computer nicht gespeichert. Öffnen Sie Hublink, wählen Sie „Projekte“ und geben Sie den Schlüssel des Projekts ein.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key for the account %1. Open Hublink, choose Projects, and enter a new key.</source>
        <translation>StackOne lehnt den API-Schlüssel für das Konto %1 ab. Öffnen Sie Hublink, wählen Sie „Projekte“ und geben Sie einen neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 may not run actions. Make a key in StackOne that may, then enter it in Hublink under Projects.</source>
        <translation>Der API-Schlüssel von StackOne für das Konto %1 darf keine Aktionen ausführen. Erstellen Sie in StackOne einen Schlüssel, der das darf, und geben Sie ihn in Hublink unter „Projekte“ ein.</translation>
    </message>
    <message>
        <source>The connector of the account %1 is switched off in StackOne. Switch it on there.</source>
        <translation>Der Konnektor des Kontos %1 ist in StackOne ausgeschaltet. Schalten Sie ihn dort ein.</translation>
    </message>
    <message>
        <source>StackOne did not accept this for the account %1.</source>
        <translation>StackOne hat dies für das Konto %1 nicht akzeptiert.</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOne meldet: %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open Hublink and unlock it, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Öffnen Sie Hublink, entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The action for the account %1 may have been done all the same. Look there before it is tried again.</source>
        <translation>Die Aktion für das Konto %1 wurde möglicherweise trotzdem ausgeführt. Sehen Sie dort nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 may not be used with the account %2. The person can allow it in Hublink, under AI apps.</source>
        <translation>%1 darf mit dem Konto %2 nicht verwendet werden. Die Person kann es in Hublink unter „KI-Apps“ erlauben.</translation>
    </message>
    <message>
        <source>The person did not allow %1 for the account %2. Nothing was done.</source>
        <translation>Die Person hat %1 für das Konto %2 nicht erlaubt. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>%1 needs the person&apos;s consent, and Hublink cannot ask: there is no display. Nothing was done. The person can allow it in Hublink, under AI apps.</source>
        <translation>%1 braucht die Zustimmung der Person, und Hublink kann sie nicht fragen: Es gibt keine Anzeige. Es wurde nichts ausgeführt. Die Person kann es in Hublink unter „KI-Apps“ erlauben.</translation>
    </message>
    <message>
        <source>Hublink asked whether %1 may be used, and nobody answered in time. Nothing was done. Try again when the person is at the computer.</source>
        <translation>Hublink hat gefragt, ob %1 verwendet werden darf, und niemand hat rechtzeitig geantwortet. Es wurde nichts ausgeführt. Versuchen Sie es erneut, wenn die Person am Computer ist.</translation>
    </message>
    <message>
        <source>There is no tool %1.</source>
        <translation>Es gibt kein Werkzeug %1.</translation>
    </message>
    <message>
        <source>%1 changes something, so it cannot be run with the tool for reading. Use run_writing_action.</source>
        <translation>%1 ändert etwas und lässt sich deshalb nicht mit dem Werkzeug zum Lesen ausführen. Verwenden Sie run_writing_action.</translation>
    </message>
    <message>
        <source>Tools of business accounts that a person has linked with Hublink. Writing may ask the person first; an error says what they can do.</source>
        <translation>Werkzeuge für Geschäftskonten, die eine Person mit Hublink verknüpft hat. Vor dem Schreiben wird die Person unter Umständen gefragt; eine Fehlermeldung nennt, was sie tun kann.</translation>
    </message>
    <message>
        <source>%1 uses linked accounts hundreds of times a minute. Hublink slows it down.</source>
        <translation>%1 verwendet verknüpfte Konten Hunderte Male pro Minute. Hublink verlangsamt die Zugriffe.</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>Eine KI-App</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>Re-verify %n account(s)</source>
        <translation>
            <numerusform>%n Konto erneut prüfen</numerusform>
            <numerusform>%n Konten erneut prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s), also from StackOne</source>
        <translation>
            <numerusform>%n Konto entfernen, auch aus StackOne</numerusform>
            <numerusform>%n Konten entfernen, auch aus StackOne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s) from this computer</source>
        <translation>
            <numerusform>%n Konto von diesem Computer entfernen</numerusform>
            <numerusform>%n Konten von diesem Computer entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Test</source>
        <translation>
            <numerusform>%n Konto in ein Testkonto umwandeln</numerusform>
            <numerusform>%n Konten in Testkonten umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Production</source>
        <translation>
            <numerusform>%n Konto in ein Produktionskonto umwandeln</numerusform>
            <numerusform>%n Konten in Produktionskonten umwandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy results</source>
        <translation>Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Rest erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Konten mit Handlungsbedarf</translation>
    </message>
    <message numerus="yes">
        <source>StackOne has told of %n account(s).</source>
        <translation>
            <numerusform>StackOne hat bisher %n Konto genannt.</numerusform>
            <numerusform>StackOne hat bisher %n Konten genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln Konto mit Handlungsbedarf</numerusform>
            <numerusform>%Ln Konten mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done</source>
        <translation>
            <numerusform>%Ln konnte nicht bearbeitet werden</numerusform>
            <numerusform>%Ln konnten nicht bearbeitet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Auswahl</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>It has to be a JSON object, like {&quot;apiKey&quot;: &quot;…&quot;}.</source>
        <translation>Erforderlich ist ein JSON-Objekt wie {&quot;apiKey&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>It has to be a text, a number, true or false.</source>
        <translation>Erforderlich ist ein Text, eine Zahl, true oder false.</translation>
    </message>
    <message>
        <source>There is no such member. Possible are: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</source>
        <translation>Dieses Element gibt es nicht. Möglich sind: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</translation>
    </message>
    <message>
        <source>Possible are: now, link, computer.</source>
        <translation>Möglich sind: now, link, computer.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Give what is missing, then run the command again.</source>
        <translation>Ergänzen Sie, was fehlt, und führen Sie den Befehl dann noch einmal aus.</translation>
    </message>
    <message>
        <source>Correct the value of %1.</source>
        <translation>Korrigieren Sie den Wert für %1.</translation>
    </message>
    <message>
        <source>The value of %1 is not one of its choices.</source>
        <translation>Der Wert für %1 steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The value of %1 seems to belong to another field.</source>
        <translation>Der Wert für %1 gehört offenbar in ein anderes Feld.</translation>
    </message>
    <message>
        <source>Check which value belongs where.</source>
        <translation>Prüfen Sie, welcher Wert wohin gehört.</translation>
    </message>
    <message>
        <source>The input cannot be read.</source>
        <translation>Die Eingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be changed safely: %2.</source>
        <translation>Die Konfiguration von %1 lässt sich nicht gefahrlos ändern: %2.</translation>
    </message>
    <message>
        <source>Look at %1, or add the entry there by hand.</source>
        <translation>Sehen Sie sich %1 an oder fügen Sie den Eintrag dort von Hand hinzu.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check whether you may read and write it, then run the command again.</source>
        <translation>Prüfen Sie, ob Sie dort lesen und schreiben dürfen, und führen Sie den Befehl dann noch einmal aus.</translation>
    </message>
    <message>
        <source>The configuration of %1 has another entry %2, or has changed meanwhile.</source>
        <translation>In der Konfiguration von %1 gibt es einen anderen Eintrag %2, oder sie hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at %1, then run the command again.</source>
        <translation>Sehen Sie sich %1 an und führen Sie den Befehl dann noch einmal aus.</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is for other accounts, too.</source>
        <translation>Der Eintrag %1 von %2 gilt auch für andere Konten.</translation>
    </message>
    <message>
        <source>Take the account out of it by hand, in %1.</source>
        <translation>Nehmen Sie das Konto in %1 von Hand heraus.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 hat die Änderung nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Try it in %1 itself.</source>
        <translation>Versuchen Sie es in %1 selbst.</translation>
    </message>
    <message>
        <source>No project is named, and there is not exactly one on this computer.</source>
        <translation>Es ist kein Projekt angegeben, und auf diesem Computer gibt es nicht genau eines.</translation>
    </message>
    <message>
        <source>There is no project %1 on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Projekt %1.</translation>
    </message>
    <message>
        <source>See hublink projects, or add one with hublink projects add.</source>
        <translation>Sehen Sie mit hublink projects nach oder fügen Sie mit hublink projects add eines hinzu.</translation>
    </message>
    <message>
        <source>There is no account with this ID.</source>
        <translation>Es gibt kein Konto mit dieser ID.</translation>
    </message>
    <message>
        <source>See hublink accounts.</source>
        <translation>Sehen Sie mit hublink accounts nach.</translation>
    </message>
    <message>
        <source>The input is far too long.</source>
        <translation>Die Eingabe ist viel zu lang.</translation>
    </message>
    <message>
        <source>One link takes at most a megabyte.</source>
        <translation>Für eine Verknüpfung ist höchstens ein Megabyte möglich.</translation>
    </message>
    <message>
        <source>Give that account these values with --update, or link a further one with --further.</source>
        <translation>Geben Sie diesem Konto die Werte mit --update oder verknüpfen Sie mit --further ein weiteres.</translation>
    </message>
    <message>
        <source>Unlock your keychain, or let it ask for its password with --wait-for-keychain. Then run the command again.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund oder lassen Sie ihn mit --wait-for-keychain nach dem Passwort fragen. Führen Sie den Befehl dann noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>the list could not be written to standard output</source>
        <translation>Die Liste konnte nicht auf die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1 (%2)</source>
        <translation>Die Konten können nicht gelesen werden: %1 (%2)</translation>
    </message>
    <message>
        <source>the records were empty. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>Die Aufzeichnungen waren leer. Öffnen Sie Hublink, um die Konten aus StackOne zurückzuholen.</translation>
    </message>
    <message>
        <source>the records were damaged; %1 could be saved. The damaged file is kept as %2. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>Die Aufzeichnungen waren beschädigt; %1 konnten gerettet werden. Die beschädigte Datei liegt als %2 bereit. Öffnen Sie Hublink, um die Konten aus StackOne zurückzuholen.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Practise with stand-ins for Hive and StackOne on this computer.</source>
        <translation>Mit Stellvertretern für Hive und StackOne auf diesem Computer üben.</translation>
    </message>
    <message>
        <source>Walk the whole main job in the sandbox and save a picture of every page.</source>
        <translation>Die ganze Hauptaufgabe in der Übungsumgebung durchgehen und ein Bild jeder Seite speichern.</translation>
    </message>
    <message>
        <source>How large the windows are, as WIDTHxHEIGHT.</source>
        <translation>Wie groß die Fenster sind, als BREITExHÖHE.</translation>
    </message>
    <message>
        <source>How large everything is drawn: 1, 1.25, 2…</source>
        <translation>Wie groß alles gezeichnet wird: 1, 1.25, 2 …</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system, light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Follow the accounts without a window, until it is wanted.</source>
        <translation>Den Konten ohne Fenster folgen, bis es gewünscht wird.</translation>
    </message>
    <message>
        <source>Print how long starting takes.</source>
        <translation>Ausgeben, wie lange das Starten dauert.</translation>
    </message>
    <message>
        <source>End after the first frame.</source>
        <translation>Nach dem ersten Bild enden.</translation>
    </message>
    <message>
        <source>Answer in JSON. For link: without a window.</source>
        <translation>In JSON antworten. Bei link: ohne Fenster.</translation>
    </message>
    <message>
        <source>now, link or computer.</source>
        <translation>now, link oder computer.</translation>
    </message>
    <message>
        <source>A StackOne project of this computer.</source>
        <translation>Ein StackOne-Projekt dieses Computers.</translation>
    </message>
    <message>
        <source>A project&apos;s API key comes from standard input.</source>
        <translation>Der API-Schlüssel eines Projekts kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The connector&apos;s key, or KEY/CONFIGURATION.</source>
        <translation>Der Schlüssel des Konnektors oder SCHLÜSSEL/KONFIGURATION.</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>Ihre eigene ID des Kunden.</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>Der Name des Kunden, für Menschen.</translation>
    </message>
    <message>
        <source>Who connects.</source>
        <translation>Wer verbindet.</translation>
    </message>
    <message>
        <source>What the account is called.</source>
        <translation>Wie das Konto heißt.</translation>
    </message>
    <message>
        <source>production or test.</source>
        <translation>production oder test.</translation>
    </message>
    <message>
        <source>Give an account that is there already these values.</source>
        <translation>Einem vorhandenen Konto diese Werte geben.</translation>
    </message>
    <message>
        <source>Link a further account even if there is one.</source>
        <translation>Ein weiteres Konto verknüpfen, auch wenn es schon eines gibt.</translation>
    </message>
    <message>
        <source>Only check or show what would be done.</source>
        <translation>Nur prüfen oder zeigen, was getan würde.</translation>
    </message>
    <message>
        <source>Link once for each JSON line of a file, or of standard input: -.</source>
        <translation>Einmal für jede JSON-Zeile einer Datei verknüpfen, oder der Standardeingabe: -.</translation>
    </message>
    <message>
        <source>Tell each stage on standard error.</source>
        <translation>Jeden Schritt auf der Standardfehlerausgabe melden.</translation>
    </message>
    <message>
        <source>How long to wait for a sign-in.</source>
        <translation>Wie lange auf eine Anmeldung gewartet wird.</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password.</source>
        <translation>Den Schlüsselbund nach seinem Passwort fragen lassen.</translation>
    </message>
    <message>
        <source>Every account.</source>
        <translation>Jedes Konto.</translation>
    </message>
    <message>
        <source>In StackOne, too.</source>
        <translation>Auch in StackOne.</translation>
    </message>
    <message>
        <source>Read the documentation&apos;s index first.</source>
        <translation>Zuerst das Verzeichnis der Dokumentation lesen.</translation>
    </message>
    <message>
        <source>Save a picture of each step.</source>
        <translation>Ein Bild jedes Schritts speichern.</translation>
    </message>
    <message>
        <source>Only tools that read.</source>
        <translation>Nur Werkzeuge, die lesen.</translation>
    </message>
    <message>
        <source>Only these tools; * stands for anything.</source>
        <translation>Nur diese Werkzeuge; * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>Find and run instead of all tools.</source>
        <translation>Suchen und Ausführen statt aller Werkzeuge.</translation>
    </message>
    <message>
        <source>Where everything is kept except secrets.</source>
        <translation>Wo alles außer Geheimnissen gespeichert wird.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API.</source>
        <translation>Die API von StackOne.</translation>
    </message>
    <message>
        <source>StackOne&apos;s web application.</source>
        <translation>Die Web-Anwendung von StackOne.</translation>
    </message>
    <message>
        <source>A provider&apos;s address. May be given several times.</source>
        <translation>Die Adresse eines Anbieters. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Where StackOne&apos;s documentation stands.</source>
        <translation>Wo die Dokumentation von StackOne steht.</translation>
    </message>
    <message>
        <source>Use the connection guides in this folder, too.</source>
        <translation>Auch die Verbindungsanleitungen in diesem Ordner verwenden.</translation>
    </message>
    <message>
        <source>Try this policy, if this computer has none of its own.</source>
        <translation>Diese Richtlinie ausprobieren, wenn dieser Computer keine eigene hat.</translation>
    </message>
    <message>
        <source>Trust the roots in this file, too (PEM or DER).</source>
        <translation>Auch den Zertifikaten in dieser Datei vertrauen (PEM oder DER).</translation>
    </message>
    <message>
        <source>debug, info, warning or critical.</source>
        <translation>debug, info, warning oder critical.</translation>
    </message>
    <message>
        <source>Write the log to a file, too.</source>
        <translation>Das Protokoll auch in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Language, as a code like en or de.</source>
        <translation>Sprache, als Kürzel wie en oder de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>link an account</source>
        <translation>ein Konto verknüpfen</translation>
    </message>
    <message>
        <source>Opens the assistant. With an auth link it begins there; - reads the link from standard input, where other programs cannot see it.</source>
        <translation>Öffnet den Assistenten. Mit einem Auth-Link beginnt er dort; - liest den Link von der Standardeingabe, wo ihn andere Programme nicht sehen.</translation>
    </message>
    <message>
        <source>With --json it links without a window. Values come as a JSON object on standard input, never on the command line. With --from it links once for each line.</source>
        <translation>Mit --json wird ohne Fenster verknüpft. Werte kommen als JSON-Objekt von der Standardeingabe, nie von der Befehlszeile. Mit --from wird einmal für jede Zeile verknüpft.</translation>
    </message>
    <message>
        <source>what linking a connector needs</source>
        <translation>was das Verknüpfen eines Konnektors braucht</translation>
    </message>
    <message>
        <source>Tells the fields of the connector&apos;s form, their keys and rules.</source>
        <translation>Nennt die Felder des Formulars, ihre Schlüssel und Regeln.</translation>
    </message>
    <message>
        <source>list the linked accounts</source>
        <translation>die verknüpften Konten auflisten</translation>
    </message>
    <message>
        <source>The accounts that are known on this computer, without asking anybody.</source>
        <translation>Die Konten, die auf diesem Computer bekannt sind, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>list the linked accounts for a spreadsheet</source>
        <translation>die verknüpften Konten für eine Tabelle auflisten</translation>
    </message>
    <message>
        <source>CSV, or JSON with --json. Without a file to standard output. Holds no secrets.</source>
        <translation>CSV, oder JSON mit --json. Ohne Datei auf die Standardausgabe. Enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>check kept values again</source>
        <translation>gespeicherte Werte erneut prüfen</translation>
    </message>
    <message>
        <source>Checks the values in your keychain with the provider, and tells what is wrong.</source>
        <translation>Prüft die Werte in Ihrem Schlüsselbund beim Anbieter und sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>ein Konto entfernen</translation>
    </message>
    <message>
        <source>Takes the account off this computer with its values in the keychain; with --from-hub out of StackOne, too.</source>
        <translation>Nimmt das Konto mit seinen Werten im Schlüsselbund von diesem Computer; mit --from-hub auch aus StackOne.</translation>
    </message>
    <message>
        <source>the StackOne projects of this computer</source>
        <translation>die StackOne-Projekte dieses Computers</translation>
    </message>
    <message>
        <source>Lists the projects. add reads the project&apos;s API key from standard input.</source>
        <translation>Listet die Projekte auf. add liest den API-Schlüssel des Projekts von der Standardeingabe.</translation>
    </message>
    <message>
        <source>list the connection guides that are known here</source>
        <translation>die hier bekannten Verbindungsanleitungen auflisten</translation>
    </message>
    <message>
        <source>Built in, your own, and those of the documentation.</source>
        <translation>Eingebaute, Ihre eigenen und die der Dokumentation.</translation>
    </message>
    <message>
        <source>read a connection guide</source>
        <translation>eine Verbindungsanleitung lesen</translation>
    </message>
    <message>
        <source>NAME is a file, a guide&apos;s key or a page&apos;s address. Prints Markdown, JSON with --json, or saves a picture of each step with --png.</source>
        <translation>NAME ist eine Datei, der Schlüssel einer Anleitung oder die Adresse einer Seite. Gibt Markdown aus, mit --json JSON, oder speichert mit --png ein Bild jedes Schritts.</translation>
    </message>
    <message>
        <source>let an AI app use linked accounts</source>
        <translation>eine KI-App verknüpfte Konten verwenden lassen</translation>
    </message>
    <message>
        <source>A server of the Model Context Protocol on standard input and output. AI apps start it; the key stays in the keychain.</source>
        <translation>Ein Server des Model Context Protocol auf Standardein- und -ausgabe. KI-Apps starten ihn; der Schlüssel bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>the AI apps of this computer, and which accounts they can use</source>
        <translation>die KI-Apps dieses Computers und welche Konten sie verwenden können</translation>
    </message>
    <message>
        <source>add and remove change the app&apos;s configuration after a copy of it was kept.</source>
        <translation>add und remove ändern die Konfiguration der App, nachdem eine Kopie davon aufgehoben wurde.</translation>
    </message>
    <message>
        <source>take everything along to another computer</source>
        <translation>alles auf einen anderen Computer mitnehmen</translation>
    </message>
    <message>
        <source>save writes accounts, projects and settings to a file, without any secret. load adds what is not here yet; the keys and values are entered again. With --dry-run it only tells what it would add.</source>
        <translation>save schreibt Konten, Projekte und Einstellungen in eine Datei, ohne jedes Geheimnis. load fügt hinzu, was hier noch fehlt; die Schlüssel und Werte werden neu eingegeben. Mit --dry-run wird nur gesagt, was hinzukäme.</translation>
    </message>
    <message>
        <source>look at all that linking needs</source>
        <translation>alles ansehen, was das Verknüpfen braucht</translation>
    </message>
    <message>
        <source>Versions, folders, records, the keychain (an entry is written, read and removed), proxy, certificates, addresses and the clock. Names no secret. Lines with ! are wrong, those with ? worth a look.</source>
        <translation>Versionen, Ordner, Aufzeichnungen, der Schlüsselbund (ein Eintrag wird geschrieben, gelesen und entfernt), Proxy, Zertifikate, Adressen und die Uhr. Nennt kein Geheimnis. Zeilen mit ! sind falsch, die mit ? einen Blick wert.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused, or not verified</source>
        <translation>abgelehnt oder nicht bestätigt</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>falscher Gebrauch</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 Gewöhnlich %2.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Links business accounts, step by step. Without a command it opens its window.</source>
        <translation>Verknüpft Geschäftskonten, Schritt für Schritt. Ohne einen Befehl öffnet es sein Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>hublink COMMAND --help tells more.</source>
        <translation>hublink BEFEHL --help sagt mehr.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of all:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>link business accounts, step by step</source>
        <translation>Geschäftskonten Schritt für Schritt verknüpfen</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Leads a person through linking a business account: shows each step of the connection guide, checks what is pasted with the provider, keeps it in the keychain and links the account in the StackOne Hub. Without a command it opens its window.</source>
        <translation>Führt durch das Verknüpfen eines Geschäftskontos: zeigt jeden Schritt der Verbindungsanleitung, prüft beim Anbieter, was eingefügt wird, bewahrt es im Schlüsselbund auf und verknüpft das Konto im StackOne Hub. Ohne einen Befehl öffnet es sein Fenster.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>%1; see %2</source>
        <translation>%1; siehe %2</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERT</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>%1 needs an https address (http for this computer only)</source>
        <translation>%1 braucht eine https-Adresse (http nur für diesen Computer)</translation>
    </message>
    <message>
        <source>projects takes add or remove</source>
        <translation>projects nimmt add oder remove</translation>
    </message>
    <message>
        <source>projects remove needs the project&apos;s name or ID</source>
        <translation>projects remove braucht den Namen oder die ID des Projekts</translation>
    </message>
    <message>
        <source>projects takes one name</source>
        <translation>projects nimmt einen Namen</translation>
    </message>
    <message>
        <source>ai-apps takes add or remove</source>
        <translation>ai-apps nimmt add oder remove</translation>
    </message>
    <message>
        <source>ai-apps %1 needs an app and an account&apos;s ID</source>
        <translation>ai-apps %1 braucht eine App und die ID eines Kontos</translation>
    </message>
    <message>
        <source>%1 takes no further words</source>
        <translation>%1 nimmt keine weiteren Wörter</translation>
    </message>
    <message>
        <source>link takes one link</source>
        <translation>link nimmt einen Link</translation>
    </message>
    <message>
        <source>form needs a connector&apos;s key</source>
        <translation>form braucht den Schlüssel eines Konnektors</translation>
    </message>
    <message>
        <source>remove needs an account&apos;s ID</source>
        <translation>remove braucht die ID eines Kontos</translation>
    </message>
    <message>
        <source>export takes one file</source>
        <translation>export nimmt eine Datei</translation>
    </message>
    <message>
        <source>verify needs an account&apos;s ID or --all</source>
        <translation>verify braucht die ID eines Kontos oder --all</translation>
    </message>
    <message>
        <source>guide needs one file, key or address</source>
        <translation>guide braucht eine Datei, einen Schlüssel oder eine Adresse</translation>
    </message>
    <message>
        <source>mcp needs the IDs of accounts, or --all</source>
        <translation>mcp braucht die IDs von Konten oder --all</translation>
    </message>
    <message>
        <source>setup needs save or load, and a file</source>
        <translation>setup braucht save oder load und eine Datei</translation>
    </message>
    <message>
        <source>to follow a link, write: hublink link LINK</source>
        <translation>Um einem Link zu folgen, schreiben Sie: hublink link LINK</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>unbekannter Befehl %1</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>--timeout nimmt eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>--from needs --json</source>
        <translation>--from braucht --json</translation>
    </message>
    <message>
        <source>--update and --further exclude each other</source>
        <translation>--update und --further schließen einander aus</translation>
    </message>
    <message>
        <source>--way is now, link or computer</source>
        <translation>--way ist now, link oder computer</translation>
    </message>
    <message>
        <source>%1: no certificate can be read from %2. It takes a file in PEM or DER form.</source>
        <translation>%1: Aus %2 kann kein Zertifikat gelesen werden. Erwartet wird eine Datei im Format PEM oder DER.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical</source>
        <translation>--log-level ist debug, info, warning oder critical</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast</source>
        <translation>--theme ist system, light, dark oder contrast</translation>
    </message>
    <message>
        <source>--size is a width and a height, like 1024x600</source>
        <translation>--size ist eine Breite und eine Höhe, wie 1024x600</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 8</source>
        <translation>--scale ist eine Zahl von 0.5 bis 8</translation>
    </message>
    <message>
        <source>--guides needs a folder that exists</source>
        <translation>--guides braucht einen Ordner, den es gibt</translation>
    </message>
    <message>
        <source>there is neither a file nor a guide called %1; see hublink guides</source>
        <translation>Es gibt weder eine Datei noch eine Anleitung namens %1; siehe hublink guides</translation>
    </message>
    <message>
        <source>the documentation&apos;s index is of %1</source>
        <translation>Das Verzeichnis der Dokumentation ist vom %1</translation>
    </message>
    <message>
        <source>there is no account with this ID</source>
        <translation>Es gibt kein Konto mit dieser ID</translation>
    </message>
    <message>
        <source>%1 was not checked: %2</source>
        <translation>%1 wurde nicht geprüft: %2</translation>
    </message>
    <message>
        <source>Try hublink --help.</source>
        <translation>Versuchen Sie hublink --help.</translation>
    </message>
    <message>
        <source>%1 is missing. Install Hublink again.</source>
        <translation>%1 fehlt. Installieren Sie Hublink neu.</translation>
    </message>
    <message>
        <source>the log file cannot be written</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>%1 is verified and kept on this computer</source>
        <translation>%1 ist geprüft und auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1 is linked, but StackOne reports a problem</source>
        <translation>%1 ist verknüpft, aber StackOne meldet ein Problem</translation>
    </message>
    <message>
        <source>The key of %1 is replaced</source>
        <translation>Der Schlüssel von %1 ist ersetzt</translation>
    </message>
    <message>
        <source>%1 is reconnected</source>
        <translation>%1 ist neu verbunden</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <translation>%1 ist verknüpft</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <translation>Konto-ID: %1</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOne meldet: %1</translation>
    </message>
    <message>
        <source>The values are kept in your keychain.</source>
        <translation>Die Werte sind in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>No copy of the values is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine Kopie der Werte gespeichert.</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Konto-ID kopieren</translation>
    </message>
    <message>
        <source>Use with AI apps</source>
        <translation>Mit KI-Apps verwenden</translation>
    </message>
    <message>
        <source>Link another</source>
        <translation>Weiteres verknüpfen</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking for your password in another window.</source>
        <translation>Warten auf Ihren Schlüsselbund. Vielleicht fragt er in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait or cancel.</source>
        <translation>Das dauert länger als sonst. Sie können warten oder abbrechen.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records. Waiting until it is done.</source>
        <translation>Ein anderes Programm belegt die Daten von Hublink. Es wird gewartet, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Connect opens the sign-in page of %1 in your browser. Hublink waits until you are done there and links the account.</source>
        <translation>„Verbinden“ öffnet die Anmeldeseite von %1 in Ihrem Browser. Hublink wartet, bis Sie dort fertig sind, und verknüpft das Konto.</translation>
    </message>
    <message>
        <source>StackOne takes what you filled out only in the address of that page. Your browser may keep it in its history: %1.</source>
        <translation>StackOne nimmt Ihre Angaben nur in der Adresse dieser Seite entgegen. Ihr Browser kann sie in seinem Verlauf behalten: %1.</translation>
    </message>
    <message>
        <source>Connect checks the new values with %1 and keeps them beside the old ones. If they work, they take the old ones&apos; place.</source>
        <translation>„Verbinden“ prüft die neuen Werte bei %1 und speichert sie neben den alten. Wenn sie funktionieren, ersetzen sie die alten.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1 and keeps them in the keychain of this computer.</source>
        <translation>„Verbinden“ prüft Ihre Werte bei %1 und speichert sie im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Connect checks the new values, keeps them beside the old ones, gives them to the linked account in StackOne and looks whether it works. Only then they take the old ones&apos; place.</source>
        <translation>„Verbinden“ prüft die neuen Werte, speichert sie neben den alten, übergibt sie dem verknüpften Konto in StackOne und sieht nach, ob es funktioniert. Erst dann ersetzen sie die alten.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and gives them to the linked account in StackOne.</source>
        <translation>„Verbinden“ prüft Ihre Werte bei %1, speichert sie in Ihrem Schlüsselbund und übergibt sie dem verknüpften Konto in StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and gives them to the linked account in StackOne.</source>
        <translation>„Verbinden“ speichert Ihre Werte in Ihrem Schlüsselbund und übergibt sie dem verknüpften Konto in StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account in StackOne.</source>
        <translation>„Verbinden“ prüft Ihre Werte bei %1, speichert sie in Ihrem Schlüsselbund und verknüpft das Konto in StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account in StackOne.</source>
        <translation>„Verbinden“ speichert Ihre Werte in Ihrem Schlüsselbund und verknüpft das Konto in StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account for %2 in StackOne.</source>
        <translation>„Verbinden“ prüft Ihre Werte bei %1, speichert sie in Ihrem Schlüsselbund und verknüpft das Konto für %2 in StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account for %1 in StackOne.</source>
        <translation>„Verbinden“ speichert Ihre Werte in Ihrem Schlüsselbund und verknüpft das Konto für %1 in StackOne.</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Check the account&apos;s status</source>
        <translation>Status des Kontos prüfen</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <translation>Bei %1 prüfen</translation>
    </message>
    <message>
        <source>Confirm who you are</source>
        <translation>Bestätigen, wer Sie sind</translation>
    </message>
    <message>
        <source>Keep the new values beside the old ones</source>
        <translation>Neue Werte neben den alten speichern</translation>
    </message>
    <message>
        <source>Keep the values in your keychain</source>
        <translation>Werte in Ihrem Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Give the new values to StackOne</source>
        <translation>Neue Werte an StackOne übergeben</translation>
    </message>
    <message>
        <source>Link in the Hub</source>
        <translation>Im Hub verknüpfen</translation>
    </message>
    <message>
        <source>Put the new values in the old ones&apos; place</source>
        <translation>Alte Werte durch die neuen ersetzen</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs for this check.</source>
        <translation>Im Formular fehlt ein Wert, den %1 für diese Prüfung braucht.</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs to tell who you are.</source>
        <translation>Im Formular fehlt ein Wert, den %1 braucht, um zu sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Make sure that it is not the %1, which stands beside it.</source>
        <translation>Achten Sie darauf, dass es nicht der Wert von „%1“ ist, der daneben steht.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account all the same. Try again looks for it first, so nothing is linked twice.</source>
        <translation>Möglicherweise hat StackOne das Konto trotzdem verknüpft. „Erneut versuchen“ sieht zuerst nach, damit nichts doppelt verknüpft wird.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones, so that you can also go on later.</source>
        <translation>Die neuen Werte warten in Ihrem Schlüsselbund neben den alten. So können Sie auch später weitermachen.</translation>
    </message>
    <message>
        <source>Your values were accepted; only whose they are is not known yet. Try again in a few minutes.</source>
        <translation>Ihre Werte wurden akzeptiert; nur zu wem sie gehören, ist noch nicht bekannt. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The new values: %1 The linked account: %2</source>
        <translation>Die neuen Werte: %1 Das verknüpfte Konto: %2</translation>
    </message>
    <message>
        <source>Go back to the fields</source>
        <translation>Zurück zu den Feldern</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>Anderen Link verwenden</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>Zurück zu „Ziel der Verknüpfung“</translation>
    </message>
    <message>
        <source>Mend the value</source>
        <translation>Wert korrigieren</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>Link without keeping a copy on this computer</source>
        <translation>Verknüpfen, ohne eine Kopie auf diesem Computer zu speichern</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>Konfiguration %1</translation>
    </message>
</context>
<context>
    <name>ConnectorPage</name>
    <message>
        <source>Choose the connector</source>
        <translation>Konnektor auswählen</translation>
    </message>
    <message>
        <source>No connector has this name. Try fewer letters.</source>
        <translation>Kein Konnektor trägt diesen Namen. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Konnektoren durchsuchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Any: they choose</source>
        <translation>Beliebig: Die andere Person wählt aus</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Choose a connector first.</source>
        <translation>Wählen Sie zuerst einen Konnektor aus.</translation>
    </message>
    <message>
        <source>Select one in the list. You can type a part of its name.</source>
        <translation>Wählen Sie einen in der Liste aus. Sie können einen Teil des Namens eintippen.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Use of a linked account</source>
        <translation>Verwendung eines verknüpften Kontos</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>Eine KI-App</translation>
    </message>
    <message>
        <source>%1 wants to use %2</source>
        <translation>%1 möchte %2 verwenden</translation>
    </message>
    <message>
        <source>It may change something there. Look at what it is about to do.</source>
        <translation>Dort kann sich dadurch etwas ändern. Sehen Sie sich an, was geplant ist.</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>What the app passes to the action</source>
        <translation>Was die App an die Aktion übergibt</translation>
    </message>
    <message>
        <source>It passes nothing to the action.</source>
        <translation>An die Aktion wird nichts übergeben.</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Dieses Mal erlauben</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Immer erlauben</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>Nie erlauben</translation>
    </message>
    <message>
        <source>For this action of this account, from now on</source>
        <translation>Ab jetzt für diese Aktion dieses Kontos</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>It leaves the clipboard after three minutes.</source>
        <translation>Es verlässt die Zwischenablage nach drei Minuten.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a state, and how many accounts</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Where to link</source>
        <translation>Ziel der Verknüpfung</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>Ich habe einen Link</translation>
    </message>
    <message>
        <source>Somebody sent you a link to connect an account.</source>
        <translation>Jemand hat Ihnen einen Link gesendet, um ein Konto zu verbinden.</translation>
    </message>
    <message>
        <source>Link now</source>
        <translation>Jetzt verknüpfen</translation>
    </message>
    <message>
        <source>With the API key of a StackOne project. The account can be used there at once.</source>
        <translation>Mit dem API-Schlüssel eines StackOne-Projekts. Das Konto kann dort sofort verwendet werden.</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Jemand anderen bitten</translation>
    </message>
    <message>
        <source>Make a link for the person who has the values, and wait for the account.</source>
        <translation>Erstellen Sie einen Link für die Person, die die Werte hat, und warten Sie auf das Konto.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>The values are checked and kept in your keychain. To use them in a project later, link the account again.</source>
        <translation>Die Werte werden geprüft und in Ihrem Schlüsselbund gespeichert. Um sie später in einem Projekt zu verwenden, verknüpfen Sie das Konto noch einmal.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Paste the whole link, or the code alone.</source>
        <translation>Fügen Sie den ganzen Link ein oder nur den Code.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate that answered belongs to another address than %1&apos;s.</source>
        <translation>Das empfangene Zertifikat gehört zu einer anderen Adresse als der von %1.</translation>
    </message>
    <message>
        <source>The certificate that answered for %1 was signed by nobody else.</source>
        <translation>Das für %1 empfangene Zertifikat ist selbst signiert.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 was possible.</source>
        <translation>Es war keine sichere Verbindung zu %1 möglich.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>Die Uhr dieses Computers geht %1 vor: Sie zeigt %2. Stellen Sie sie richtig und versuchen Sie es dann erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>Die Uhr dieses Computers geht %1 nach: Sie zeigt %2. Stellen Sie sie richtig und versuchen Sie es dann erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer says that it is %1. If that is wrong, set its clock right, then try again. If it is right, ask whoever runs %2. Nothing was sent.</source>
        <translation>Die Uhr dieses Computers zeigt %1. Wenn das falsch ist, stellen Sie sie richtig und versuchen Sie es dann erneut. Wenn es stimmt, wenden Sie sich an die Betreiber von %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A company network may be listening in, or this is not the real service. Nothing was sent. Ask whoever runs your network.</source>
        <translation>Vielleicht liest ein Firmennetzwerk mit, oder dies ist nicht der echte Dienst. Es wurde nichts gesendet. Fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key.</source>
        <translation>StackOne lehnt den API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>Check that the whole key was copied, that it is enabled, and that it belongs to the right project.</source>
        <translation>Prüfen Sie, ob der ganze Schlüssel kopiert wurde, ob er aktiviert ist und ob er zum richtigen Projekt gehört.</translation>
    </message>
    <message>
        <source>%1 refuses the %2.</source>
        <translation>%1 lehnt den Wert für „%2“ ab.</translation>
    </message>
    <message>
        <source>Copy the %1 again and paste it here. Everything else stays filled in.</source>
        <translation>Kopieren Sie „%1“ noch einmal und fügen Sie den Wert hier ein. Alles andere bleibt ausgefüllt.</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>%1 lehnt diese Werte ab.</translation>
    </message>
    <message>
        <source>Its own words speak of the user or the account, not of the key. Ask whoever runs %1 for you to switch it on again, or use the values of another user. Everything stays filled in.</source>
        <translation>Die Meldung betrifft den Benutzer oder das Konto, nicht den Schlüssel. Bitten Sie die Person, die %1 für Sie verwaltet, den Zugang wieder einzuschalten, oder verwenden Sie die Werte eines anderen Benutzers. Alles bleibt ausgefüllt.</translation>
    </message>
    <message>
        <source>Check the values. One may be incomplete, or a newer key may have replaced this one. Everything stays filled in.</source>
        <translation>Prüfen Sie die Werte. Vielleicht ist einer unvollständig, oder ein neuerer Schlüssel hat diesen ersetzt. Alles bleibt ausgefüllt.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Warten Sie %1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Hublink can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Hublink verwenden kann.</translation>
    </message>
    <message>
        <source>Start a keychain, for example GNOME Keyring or KeePassXC, then try again.</source>
        <translation>Starten Sie einen Schlüsselbund, zum Beispiel GNOME Keyring oder KeePassXC, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Its window may be waiting for your password. Unlock it, then try again.</source>
        <translation>Vielleicht wartet sein Fenster auf Ihr Passwort. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain did not let Hublink in.</source>
        <translation>Der Schlüsselbund hat Hublink nicht zugelassen.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn der Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be asking for your password in another window. Answer it there, then try again.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach Ihrem Passwort. Geben Sie es dort ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain was restarted while Hublink was running.</source>
        <translation>Der Schlüsselbund wurde neu gestartet, während Hublink lief.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again. The link can be continued on the Accounts page.</source>
        <translation>Schließen Sie Hublink und starten Sie es neu. Die Verknüpfung lässt sich auf der Seite „Konten“ fortsetzen.</translation>
    </message>
    <message>
        <source>The keychain could not do this.</source>
        <translation>Der Schlüsselbund konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, sign out of this computer and in again: that starts the keychain anew.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, melden Sie sich am Computer ab und wieder an: Das startet den Schlüsselbund neu.</translation>
    </message>
    <message>
        <source>the connect session</source>
        <translation>die Verbindungssitzung</translation>
    </message>
    <message>
        <source>the Hub&apos;s settings</source>
        <translation>die Einstellungen des Hubs</translation>
    </message>
    <message>
        <source>the list of connectors</source>
        <translation>die Liste der Konnektoren</translation>
    </message>
    <message>
        <source>the connector&apos;s form</source>
        <translation>das Formular des Konnektors</translation>
    </message>
    <message>
        <source>the linked account</source>
        <translation>das verknüpfte Konto</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>die Liste der Konten</translation>
    </message>
    <message>
        <source>the connection attempt</source>
        <translation>die begonnene Verbindung</translation>
    </message>
    <message>
        <source>the account&apos;s actions and logs</source>
        <translation>die Aktionen und Protokolle des Kontos</translation>
    </message>
    <message>
        <source>what it was asked for</source>
        <translation>das Angefragte</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>Der Proxy %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>Der Proxy %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Der Proxy %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection, or is no proxy.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen oder ist kein Proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through.</source>
        <translation>Der Proxy %1 lässt die Anfrage an %2 nicht durch.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses its user name or password.</source>
        <translation>Der Proxy %1 lehnt den Benutzernamen oder das Passwort ab.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a way of signing in that Hublink does not know (%2).</source>
        <translation>Der Proxy %1 verlangt eine Art der Anmeldung, die Hublink nicht kennt (%2).</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>er nennt sie nicht</translation>
    </message>
    <message>
        <source>The proxy setting %1 is of a kind that Hublink does not know.</source>
        <translation>Die Proxy-Einstellung %1 ist von einer Art, die Hublink nicht kennt.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request to %1 through.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage an %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>It is set in the settings of Hublink.</source>
        <translation>Das ist in den Einstellungen von Hublink festgelegt.</translation>
    </message>
    <message>
        <source>It is set in the network settings of your system.</source>
        <translation>Festgelegt ist das in den Netzwerkeinstellungen Ihres Systems.</translation>
    </message>
    <message>
        <source>It is set by the variable %1.</source>
        <translation>Festgelegt ist das durch die Variable %1.</translation>
    </message>
    <message>
        <source>Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start Hublink again.</source>
        <translation>Hublink spricht mit Proxys über http:// und socks5://. Korrigieren Sie die Einstellung und starten Sie Hublink dann neu.</translation>
    </message>
    <message>
        <source>Put the right user name and password there, then try again.</source>
        <translation>Tragen Sie dort den richtigen Benutzernamen und das richtige Passwort ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to let %1 through.</source>
        <translation>Bitten Sie die Person, die Ihr Netzwerk betreut, %1 durchzulassen.</translation>
    </message>
    <message>
        <source>Check the setting, or ask whoever runs your network.</source>
        <translation>Prüfen Sie die Einstellung oder fragen Sie die Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Hublink may not reach %1 from this computer. Nothing was sent.</source>
        <translation>Hublink darf %1 von diesem Computer aus nicht ansprechen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Other StackOne addresses are fixed on this computer.</source>
        <translation>Für diesen Computer sind andere Adressen von StackOne festgelegt.</translation>
    </message>
    <message>
        <source>Only the projects that were set up for this computer may be used.</source>
        <translation>Nur die Projekte, die für diesen Computer eingerichtet wurden, dürfen verwendet werden.</translation>
    </message>
    <message>
        <source>This way to link is switched off on this computer.</source>
        <translation>Diese Art der Verknüpfung ist auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>On this computer an account is linked only if its values are kept in the keychain.</source>
        <translation>Auf diesem Computer wird ein Konto nur verknüpft, wenn seine Werte im Schlüsselbund gespeichert werden.</translation>
    </message>
    <message>
        <source>The use of accounts by AI apps is switched off on this computer.</source>
        <translation>Die Verwendung von Konten durch KI-Apps ist auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>This setting is fixed on this computer.</source>
        <translation>Diese Einstellung ist auf diesem Computer fest vorgegeben.</translation>
    </message>
    <message>
        <source>This is not allowed on this computer.</source>
        <translation>Das ist auf diesem Computer nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 does not accept the %2.</source>
        <translation>%1 akzeptiert den Wert für „%2“ nicht.</translation>
    </message>
    <message>
        <source>Change the %1, then try again. Everything else stays filled in.</source>
        <translation>Ändern Sie „%1“ und versuchen Sie es dann erneut. Alles andere bleibt ausgefüllt.</translation>
    </message>
    <message>
        <source>%1 declined the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>It does not say why. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>Ein Grund wird nicht genannt. Versuchen Sie es erneut. Wenn es dabei bleibt, fragen Sie die Person, die das Projekt betreut.</translation>
    </message>
    <message>
        <source>Its own words tell why. Change what they name, then try again.</source>
        <translation>Die Meldung nennt den Grund. Ändern Sie, was dort genannt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connector asks for other values than before. Go back to the fields: they are up to date, and what you entered is still there.</source>
        <translation>Der Konnektor verlangt andere Werte als zuvor. Gehen Sie zurück zu den Feldern: Sie sind auf dem neuesten Stand, und Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The account is linked, but Hublink could not note it down.</source>
        <translation>Das Konto ist verknüpft, aber Hublink konnte es nicht vermerken.</translation>
    </message>
    <message>
        <source>Nothing is linked twice.</source>
        <translation>Es wird nichts doppelt verknüpft.</translation>
    </message>
    <message>
        <source>The account is linked. Only its state is not known yet.</source>
        <translation>Das Konto ist verknüpft. Nur sein Status ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again reads the state once more; nothing is linked twice.</source>
        <translation>„Erneut versuchen“ liest den Status noch einmal; es wird nichts doppelt verknüpft.</translation>
    </message>
    <message>
        <source>The %1 is no part of a web address.</source>
        <translation>Der Wert für „%1“ ist kein Teil einer Webadresse.</translation>
    </message>
    <message>
        <source>Enter the name alone, for example acme, or paste the address of your site.</source>
        <translation>Geben Sie nur den Namen ein, zum Beispiel acme, oder fügen Sie die Adresse Ihrer Website ein.</translation>
    </message>
    <message>
        <source>A value holds characters that cannot be sent.</source>
        <translation>Ein Wert enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Paste it again. Line breaks and control characters are not allowed.</source>
        <translation>Fügen Sie ihn noch einmal ein. Zeilenumbrüche und Steuerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The %1 holds characters that cannot be sent.</source>
        <translation>„%1“ enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>%1 did not answer what it was asked.</source>
        <translation>%1 hat nicht auf die Anfrage geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer the question for %2.</source>
        <translation>%1 hat die Anfrage nicht beantwortet. Es ging um %2.</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>Ihre Eingaben wurden nicht beurteilt. Versuchen Sie es erneut. Wenn es dabei bleibt, fragen Sie die Person, die das Projekt betreut.</translation>
    </message>
    <message>
        <source>%1 cannot do this at the moment: the state of %2 does not allow it.</source>
        <translation>%1 kann das gerade nicht tun: Der Zustand lässt es nicht zu (%2).</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Another change may be under way, or it may be paused. Try again in a minute. If it stays so, ask whoever runs the project.</source>
        <translation>Ihre Eingaben wurden nicht beurteilt. Vielleicht läuft gerade eine andere Änderung, oder der Vorgang ist angehalten. Versuchen Sie es in einer Minute erneut. Wenn es dabei bleibt, fragen Sie die Person, die das Projekt betreut.</translation>
    </message>
    <message>
        <source>Something other than %1 answered.</source>
        <translation>Geantwortet hat nicht %1, sondern etwas anderes.</translation>
    </message>
    <message>
        <source>A sign-in page of your network or a filter may be in the way. Open %1 in your browser, sign in to the network if it asks, then try again.</source>
        <translation>Vielleicht ist eine Anmeldeseite Ihres Netzwerks oder ein Filter im Weg. Öffnen Sie %1 in Ihrem Browser, melden Sie sich gegebenenfalls am Netzwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 gets too many requests at the moment.</source>
        <translation>%1 erhält im Moment zu viele Anfragen.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 hat selbst gerade ein Problem.</translation>
    </message>
    <message>
        <source>Your values were not judged.</source>
        <translation>Ihre Werte wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Hublink does not understand.</source>
        <translation>%1 hat eine Antwort gegeben, die Hublink nicht versteht.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a newer Hublink may help.</source>
        <translation>Versuchen Sie es erneut. Wenn es dabei bleibt, hilft vielleicht eine neuere Version von Hublink.</translation>
    </message>
    <message>
        <source>This link is over: it expired, was used up or was taken back.</source>
        <translation>Dieser Link gilt nicht mehr: Er ist abgelaufen, aufgebraucht oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new one. Everything you filled out stays here.</source>
        <translation>Bitten Sie die Person, von der Sie ihn haben, um einen neuen. Alles, was Sie ausgefüllt haben, bleibt hier.</translation>
    </message>
    <message>
        <source>The connect session is over.</source>
        <translation>Die Verbindungssitzung ist beendet.</translation>
    </message>
    <message>
        <source>Try again: a new one is made.</source>
        <translation>Versuchen Sie es erneut: Es wird eine neue erstellt.</translation>
    </message>
    <message>
        <source>This StackOne API key may not link accounts.</source>
        <translation>Dieser StackOne-API-Schlüssel darf keine Konten verknüpfen.</translation>
    </message>
    <message>
        <source>In StackOne, give the key the scope Platform API with read and write.</source>
        <translation>Geben Sie dem Schlüssel in StackOne die Berechtigung „Platform API“ zum Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the missing right.</source>
        <translation>Bitten Sie jemanden aus der Administration von %1 um das fehlende Recht.</translation>
    </message>
    <message>
        <source>%1 does not find %2.</source>
        <translation>%1 findet %2 nicht.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Go back and start from there, or ask whoever runs the project.</source>
        <translation>Vielleicht wurde es inzwischen entfernt. Gehen Sie zurück und beginnen Sie dort neu, oder fragen Sie die Person, die das Projekt betreut.</translation>
    </message>
    <message>
        <source>This account cannot be checked from here.</source>
        <translation>Dieses Konto kann von hier aus nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Its values are not kept, or Hublink does not know how to check them, and no project&apos;s key is at hand. It may work all the same. Link it again with a project&apos;s key to have it checked.</source>
        <translation>Seine Werte sind nicht gespeichert, oder Hublink weiß nicht, wie sie zu prüfen sind, und es liegt kein Projektschlüssel vor. Das Konto funktioniert vielleicht trotzdem. Um es prüfen zu lassen, verknüpfen Sie es noch einmal mit dem Schlüssel eines Projekts.</translation>
    </message>
    <message>
        <source>The account may be linked already, but this link cannot tell.</source>
        <translation>Vielleicht ist das Konto schon verknüpft, aber mit diesem Link lässt sich das nicht feststellen.</translation>
    </message>
    <message>
        <source>Ask whoever sent the link whether the account is there. Linking again may make a second one.</source>
        <translation>Fragen Sie die Person, von der Sie den Link haben, ob das Konto da ist. Beim erneuten Verknüpfen kann ein zweites entstehen.</translation>
    </message>
    <message>
        <source>This link has nothing to link.</source>
        <translation>Mit diesem Link lässt sich nichts verknüpfen.</translation>
    </message>
    <message>
        <source>Ask whoever sent it: the connector may have been switched off.</source>
        <translation>Fragen Sie die Person, von der Sie ihn haben: Vielleicht wurde der Konnektor ausgeschaltet.</translation>
    </message>
    <message>
        <source>No connector is enabled in this StackOne project.</source>
        <translation>In diesem StackOne-Projekt ist kein Konnektor aktiviert.</translation>
    </message>
    <message>
        <source>Enable one in StackOne, or choose another project.</source>
        <translation>Aktivieren Sie einen in StackOne oder wählen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>%1 is not enabled in this StackOne project.</source>
        <translation>%1 ist in diesem StackOne-Projekt nicht aktiviert.</translation>
    </message>
    <message>
        <source>Enable the connector %1 in StackOne, or choose another project.</source>
        <translation>Aktivieren Sie den Konnektor %1 in StackOne oder wählen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>These values belong to somebody else than the linked account.</source>
        <translation>Diese Werte gehören zu jemand anderem als das verknüpfte Konto.</translation>
    </message>
    <message>
        <source>Check that you are signed in to the right %1 account, and copy the values there.</source>
        <translation>Prüfen Sie, ob Sie bei %1 mit dem richtigen Konto angemeldet sind, und kopieren Sie die Werte dort.</translation>
    </message>
    <message>
        <source>%1 has a %2 account in this project already.</source>
        <translation>%1 hat in diesem Projekt schon ein Konto bei %2.</translation>
    </message>
    <message>
        <source>Give that account the new values, or link a further one.</source>
        <translation>Geben Sie diesem Konto die neuen Werte oder verknüpfen Sie ein weiteres.</translation>
    </message>
    <message>
        <source>This is the key of the project %1, which is here already.</source>
        <translation>Das ist der Schlüssel des Projekts %1, das schon vorhanden ist.</translation>
    </message>
    <message>
        <source>Use that project, or enter another project&apos;s key.</source>
        <translation>Verwenden Sie dieses Projekt oder geben Sie den Schlüssel eines anderen Projekts ein.</translation>
    </message>
    <message>
        <source>Accounts of this project have values in your keychain.</source>
        <translation>In Ihrem Schlüsselbund liegen Werte von Konten dieses Projekts.</translation>
    </message>
    <message>
        <source>Remove those accounts first, or remove them from this computer only.</source>
        <translation>Entfernen Sie zuerst diese Konten ganz oder nur von diesem Computer.</translation>
    </message>
    <message>
        <source>Another Hublink window is doing this already.</source>
        <translation>Ein anderes Hublink-Fenster ist schon damit beschäftigt.</translation>
    </message>
    <message>
        <source>Wait until it is done there.</source>
        <translation>Warten Sie, bis es dort erledigt ist.</translation>
    </message>
    <message>
        <source>The sign-in at %1 did not succeed.</source>
        <translation>Die Anmeldung bei %1 ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 in your company.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn %1 danach fragt. Wenn es dabei bleibt, fragen Sie die Person, die %1 in Ihrem Unternehmen betreut.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was cancelled or took too long.</source>
        <translation>Die Anmeldung bei %1 wurde abgebrochen oder hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Versuchen Sie es erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time.</source>
        <translation>Bei %1 hat sich niemand rechtzeitig angemeldet.</translation>
    </message>
    <message>
        <source>Try again: the sign-in page opens once more.</source>
        <translation>Versuchen Sie es erneut: Die Anmeldeseite wird noch einmal geöffnet.</translation>
    </message>
    <message>
        <source>This computer has no network at the moment.</source>
        <translation>Dieser Computer hat im Moment keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>Verbinden Sie ihn mit einem Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check your network and its name service (DNS), then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk und dessen Namensdienst (DNS) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused.</source>
        <translation>%1 ist nicht erreichbar: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A firewall may be in the way, or the service is down. Try again later.</source>
        <translation>Vielleicht ist eine Firewall im Weg, oder der Dienst ist ausgefallen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 sends the request in a circle.</source>
        <translation>%1 leitet die Anfrage im Kreis weiter.</translation>
    </message>
    <message>
        <source>Its server is set up wrongly, or something on the way answers for it. Try again later. If it stays so, ask whoever runs %1.</source>
        <translation>Der Server ist falsch eingerichtet, oder etwas unterwegs antwortet an seiner Stelle. Versuchen Sie es später erneut. Wenn es dabei bleibt, wenden Sie sich an die Betreiber von %1.</translation>
    </message>
    <message>
        <source>The request to %1 was sent on to another address or in a circle, and Hublink stopped there.</source>
        <translation>Die Anfrage an %1 wurde an eine andere Adresse oder im Kreis weitergeleitet. Hublink hat dort angehalten.</translation>
    </message>
    <message>
        <source>Your values were not sent on. A sign-in page of your network may be in the way: open your browser, sign in if it asks, then try again.</source>
        <translation>Ihre Werte wurden nicht weitergesendet. Vielleicht ist eine Anmeldeseite Ihres Netzwerks im Weg: Öffnen Sie Ihren Browser, melden Sie sich gegebenenfalls an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 sent far more than expected.</source>
        <translation>%1 hat viel mehr gesendet als erwartet.</translation>
    </message>
    <message>
        <source>Something may be in the way of the connection. Try again from another network.</source>
        <translation>Vielleicht stört etwas die Verbindung. Versuchen Sie es von einem anderen Netzwerk aus erneut.</translation>
    </message>
    <message>
        <source>No certificate could be read from the file %1.</source>
        <translation>Aus der Datei %1 konnte kein Zertifikat gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or DER form in the settings, or name one with --ca-file or SSL_CERT_FILE. Nothing was sent.</source>
        <translation>Wählen Sie in den Einstellungen eine Datei im Format PEM oder DER, oder geben Sie eine mit --ca-file oder SSL_CERT_FILE an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address of %1 is not secure.</source>
        <translation>Die Adresse von %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or ask whoever gave you this one. Nothing was sent.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt, oder fragen Sie, wer Ihnen diese gegeben hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records.</source>
        <translation>Ein anderes Programm belegt die Daten von Hublink.</translation>
    </message>
    <message>
        <source>It may be a backup, or another Hublink. Wait until it is done or close it, then try again.</source>
        <translation>Vielleicht ist es eine Datensicherung oder ein weiteres Hublink. Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were made by a newer version of Hublink.</source>
        <translation>Die Daten von Hublink stammen von einer neueren Version von Hublink.</translation>
    </message>
    <message>
        <source>They were left as they are. Install the newer version again; it opens them as before.</source>
        <translation>Sie wurden nicht verändert. Installieren Sie wieder die neuere Version; sie öffnet die Daten wie zuvor.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records are damaged.</source>
        <translation>Die Daten von Hublink sind beschädigt.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again: it sets the damaged file aside, saves what can be read, and brings the accounts back from StackOne.</source>
        <translation>Schließen Sie Hublink und starten Sie es neu: Es legt die beschädigte Datei beiseite, rettet, was lesbar ist, und holt die Konten aus StackOne zurück.</translation>
    </message>
    <message>
        <source>Hublink could not write its records.</source>
        <translation>Hublink konnte seine Daten nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that its data folder exists and may be written to, then try again.</source>
        <translation>Prüfen Sie, ob der Datenordner vorhanden und beschreibbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your IT department decided so for this computer. Ask there if you need it.</source>
        <translation>Ihre IT-Abteilung hat das für diesen Computer so entschieden. Fragen Sie dort nach, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>The rules for Hublink on this computer cannot be understood.</source>
        <translation>Die Regeln für Hublink auf diesem Computer sind nicht verständlich.</translation>
    </message>
    <message>
        <source>Until they are corrected, Hublink does nothing. Tell your IT department: %1.</source>
        <translation>Bis sie berichtigt sind, tut Hublink nichts. Teilen Sie Ihrer IT-Abteilung mit: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when you are ready.</source>
        <translation>Es ist nichts verloren gegangen. Versuchen Sie es erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>Der Proxy meldet: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>The %1 is part of the address: check it first. If it is right, check your network and its name service (DNS), then try again.</source>
        <translation>„%1“ ist ein Teil der Adresse: Prüfen Sie diesen Wert zuerst. Wenn er stimmt, prüfen Sie Ihr Netzwerk und dessen Namensdienst (DNS) und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (nicht mehr angeboten)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Hublink does not know fields of the kind “%1”. You can enter the value as text.</source>
        <translation>Hublink kennt Felder der Art „%1“ nicht. Sie können den Wert als Text eingeben.</translation>
    </message>
    <message>
        <source>The connector hides this field, but cannot be linked without it.</source>
        <translation>Der Konnektor blendet dieses Feld aus, lässt sich ohne den Wert aber nicht verknüpfen.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Info zu %1</translation>
    </message>
    <message>
        <source>StackOne has this value and does not show it.</source>
        <translation>StackOne hat diesen Wert, zeigt ihn aber nicht an.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>Änderung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Left empty, the value is removed from StackOne.</source>
        <translation>Bleibt das Feld leer, wird der Wert aus StackOne entfernt.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <translation>Nicht gültig. %1</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fill out the fields</source>
        <translation>Felder ausfüllen</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>Verbindungsanleitung</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>The new values of the last attempt are filled in. Nothing is sent before the next step.</source>
        <translation>Die neuen Werte des letzten Versuchs sind eingetragen. Vor dem nächsten Schritt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Paste the new key that you copied from %1. What you do not change stays. Nothing is sent before the next step.</source>
        <translation>Fügen Sie den neuen Schlüssel ein, den Sie bei %1 kopiert haben. Was Sie nicht ändern, bleibt. Vor dem nächsten Schritt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is linked already. Change what is no longer right; everything else stays. Nothing is sent before the next step.</source>
        <translation>%1 ist schon verknüpft. Ändern Sie, was nicht mehr stimmt; alles andere bleibt. Vor dem nächsten Schritt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Paste what you copied from %1. Nothing is sent before the next step.</source>
        <translation>Fügen Sie ein, was Sie bei %1 kopiert haben. Vor dem nächsten Schritt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Hublink does not know the way of signing in that this connector names (%1). You can fill out its form all the same.</source>
        <translation>Hublink kennt die Art der Anmeldung nicht, die dieser Konnektor nennt (%1). Sie können das Formular trotzdem ausfüllen.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this connector&apos;s form could not be read and are left out.</source>
        <translation>
            <numerusform>%n Teil des Formulars dieses Konnektors konnte nicht gelesen werden und wurde weggelassen.</numerusform>
            <numerusform>%n Teile des Formulars dieses Konnektors konnten nicht gelesen werden und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connector asks for no values. Go on with Next.</source>
        <translation>Dieser Konnektor verlangt keine Werte. Fahren Sie mit „Weiter“ fort.</translation>
    </message>
    <message>
        <source>The two values seem to be in each other&apos;s place.</source>
        <translation>Die beiden Werte sind offenbar vertauscht.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten durchsuchen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n ausgewählt</numerusform>
            <numerusform>%1: %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and number of accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>quotes or brackets</source>
        <translation>Anführungszeichen oder Klammern</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>der vorangestellte Name</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>mail coding</source>
        <translation>E-Mail-Kodierung</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>der Text ringsum</translation>
    </message>
    <message>
        <source>the rest of the address</source>
        <translation>der Rest der Adresse</translation>
    </message>
    <message>
        <source>the address that the mail filter %1 put around it</source>
        <translation>die Adresse, in die der E-Mail-Filter %1 den Wert eingebettet hat</translation>
    </message>
    <message>
        <source>Removed around the %1: %2.</source>
        <translation>Bei „%1“ entfernt: %2.</translation>
    </message>
    <message>
        <source>https:// was put in front.</source>
        <translation>https:// wurde vorangestellt.</translation>
    </message>
    <message>
        <source>This text holds the %1. Hublink can put it in its field.</source>
        <translation>Dieser Text enthält den Wert für „%1“. Hublink kann ihn in das richtige Feld setzen.</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2 goes here.</source>
        <translation>Das sieht nach „%1“ aus. Hierher gehört „%2“.</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2, which is another value, goes here.</source>
        <translation>Das sieht nach „%1“ aus. Hierher gehört „%2“, und das ist ein anderer Wert.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The %1 goes here.</source>
        <translation>Das ist eine E-Mail-Adresse. Hierher gehört „%1“.</translation>
    </message>
    <message>
        <source>This is a whole command line. Only the %1 goes here.</source>
        <translation>Das ist eine ganze Befehlszeile. Hierher gehört nur „%1“.</translation>
    </message>
    <message>
        <source>This is a whole command line. Hublink can take the values out of it.</source>
        <translation>Das ist eine ganze Befehlszeile. Hublink kann die Werte daraus übernehmen.</translation>
    </message>
    <message>
        <source>This text holds several values. Hublink can put each in its field.</source>
        <translation>Dieser Text enthält mehrere Werte. Hublink kann jeden in das richtige Feld setzen.</translation>
    </message>
    <message>
        <source>This is a web address. The %1 goes here.</source>
        <translation>Das ist eine Webadresse. Hierher gehört „%1“.</translation>
    </message>
    <message>
        <source>There is no link in this text. Copy the whole link, from https to its end.</source>
        <translation>In diesem Text steht kein Link. Kopieren Sie den ganzen Link, von https bis zum Ende.</translation>
    </message>
    <message>
        <source>These are dots or stars in place of the real characters. Use the copy button beside the %1 instead of selecting it.</source>
        <translation>Das sind Punkte oder Sternchen anstelle der echten Zeichen. Verwenden Sie die Schaltfläche zum Kopieren neben „%1“, statt den Text zu markieren.</translation>
    </message>
    <message>
        <source>This is not how the %1 usually looks. You can use it all the same.</source>
        <translation>So sieht „%1“ normalerweise nicht aus. Sie können den Wert trotzdem verwenden.</translation>
    </message>
    <message>
        <source>The %1 usually has %2. You can use this all the same.</source>
        <translation>„%1“ hat normalerweise %2. Sie können diesen Wert trotzdem verwenden.</translation>
    </message>
    <message>
        <source>What was sent is not how the %1 usually looks.</source>
        <translation>Was gesendet wurde, sieht anders aus, als es bei „%1“ üblich ist.</translation>
    </message>
    <message>
        <source>The %1 usually has %2; what was sent looks different.</source>
        <translation>„%1“ hat normalerweise %2; was gesendet wurde, sieht anders aus.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <source>wide letter</source>
        <translation>breiter Buchstabe</translation>
    </message>
    <message>
        <source>not the usual sign</source>
        <translation>nicht das übliche Zeichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The %1 holds characters that only look alike: %2.</source>
        <translation>„%1“ enthält Zeichen, die anderen nur ähnlich sehen: %2.</translation>
    </message>
    <message>
        <source>Something that does not belong to the %1 seems to stand around it.</source>
        <translation>Um „%1“ herum steht offenbar etwas, das nicht dazugehört.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Connection guides</source>
        <translation>Verbindungsanleitungen</translation>
    </message>
    <message>
        <source>Look for new guides</source>
        <translation>Nach neuen Anleitungen suchen</translation>
    </message>
    <message>
        <source>Keep all for offline use</source>
        <translation>Alle offline verfügbar machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too.</source>
        <translation>Sie können Dateien und Ordner auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Search all guides</source>
        <translation>Alle Anleitungen durchsuchen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>Alle Anleitungen anzeigen</translation>
    </message>
    <message>
        <source>No guide fits the search.</source>
        <translation>Keine Anleitung passt zur Suche.</translation>
    </message>
    <message>
        <source>Try fewer words, or look for new guides.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder suchen Sie nach neuen Anleitungen.</translation>
    </message>
    <message>
        <source>Link with this guide</source>
        <translation>Mit dieser Anleitung verknüpfen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s)</source>
        <translation>
            <numerusform>%Ln Anleitung</numerusform>
            <numerusform>%Ln Anleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>This guide is not kept here, and could not be read.</source>
        <translation>Diese Anleitung ist hier nicht gespeichert und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Documentation as of %1</source>
        <translation>Stand der Dokumentation: %1</translation>
    </message>
    <message>
        <source>The documentation was not read yet.</source>
        <translation>Die Dokumentation wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Its index leaves some pages out.</source>
        <translation>In ihrem Verzeichnis fehlen einige Seiten.</translation>
    </message>
    <message>
        <source>Reading the documentation&apos;s index…</source>
        <translation>Verzeichnis der Dokumentation wird gelesen …</translation>
    </message>
    <message>
        <source>Go on (%1 of %2)</source>
        <translation>Fortsetzen (%1 von %2)</translation>
    </message>
    <message>
        <source>Pause (%1 of %2)</source>
        <translation>Anhalten (%1 von %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) were read; they are here without a network.</source>
        <translation>
            <numerusform>%Ln Anleitung wurde gelesen; sie ist jetzt auch ohne Netzwerk verfügbar.</numerusform>
            <numerusform>%Ln Anleitungen wurden gelesen; sie sind jetzt auch ohne Netzwerk verfügbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Anleitung konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Anleitungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all again, to try those once more.</source>
        <translation>Wählen Sie noch einmal „Alle offline verfügbar machen“, um es mit diesen erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This could not be read as a guide.</source>
        <translation>Das konnte nicht als Anleitung gelesen werden.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Diese Datei ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This file is too large for a guide.</source>
        <translation>Diese Datei ist für eine Anleitung zu groß.</translation>
    </message>
    <message>
        <source>Choose a guide in Markdown (.md or .mdx), or a folder of them.</source>
        <translation>Wählen Sie eine Anleitung in Markdown (.md oder .mdx) oder einen Ordner mit solchen Anleitungen.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>Guides (*.md *.mdx)</source>
        <translation>Anleitungen (*.md *.mdx)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Die Anleitung ist gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>GuideListModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>a provider and its auth method</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>This guide has changed since the account was linked with it.</source>
        <translation>Diese Anleitung hat sich geändert, seit das Konto damit verknüpft wurde.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself: %1</source>
        <translation>Kopieren Sie die Adresse und öffnen Sie sie selbst: %1</translation>
    </message>
    <message>
        <source>Other guides for %1</source>
        <translation>Weitere Anleitungen für %1</translation>
    </message>
    <message>
        <source>Back to the field %1</source>
        <translation>Zurück zum Feld %1</translation>
    </message>
</context>
<context>
    <name>GuidePaper</name>
    <message>
        <source>Link the account</source>
        <translation>Konto verknüpfen</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Press to enlarge</source>
        <translation>Zum Vergrößern klicken</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (nicht verfügbar)</translation>
    </message>
    <message>
        <source>Show pictures from %1</source>
        <translation>Bilder von %1 anzeigen</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads this guide. The choice is kept.</source>
        <translation>Der andere Computer sieht, dass jemand diese Anleitung liest. Die Auswahl wird gespeichert.</translation>
    </message>
    <message>
        <source>Getting the picture…</source>
        <translation>Bild wird geladen …</translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1</source>
        <translation>Das Bild konnte nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GuideReading</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>In dieser Anleitung suchen</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step&apos;s number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place found, and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Part of Hublink</source>
        <translation>Teil von Hublink</translation>
    </message>
    <message>
        <source>From %1, read on %2</source>
        <translation>Von %1, gelesen am %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>Named by the connector, changed</source>
        <translation>Vom Konnektor genannt, geändert</translation>
    </message>
    <message>
        <source>Named by the connector</source>
        <translation>Vom Konnektor genannt</translation>
    </message>
    <message>
        <source>Documentation, new</source>
        <translation>Dokumentation, neu</translation>
    </message>
    <message>
        <source>Documentation, changed</source>
        <translation>Dokumentation, geändert</translation>
    </message>
    <message>
        <source>Documentation, kept here</source>
        <translation>Dokumentation, hier gespeichert</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tick off what is done</source>
        <translation>Erledigtes abhaken</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>E-Mail an %1 schreiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>Seite des Benutzerhandbuchs</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>HublinkStyle</name>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>IdentityTexts</name>
    <message>
        <source>The key may not read it; that needs no mending for the link.</source>
        <translation>Der Schlüssel darf das nicht lesen; für die Verknüpfung ist das auch nicht nötig.</translation>
    </message>
    <message>
        <source>It does not find the person of these values.</source>
        <translation>Zu diesen Werten wurde dort keine Person gefunden.</translation>
    </message>
    <message>
        <source>It refused the question.</source>
        <translation>Die Abfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Its answer holds no name.</source>
        <translation>Die Antwort enthält keinen Namen.</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>Arbeitsbereiche: %1</translation>
    </message>
    <message>
        <source>%1 accepts the values but did not say whom they belong to.</source>
        <translation>%1 akzeptiert die Werte, hat aber nicht gesagt, zu wem sie gehören.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The values belong to %1.</source>
        <translation>Die Werte gehören zu %1.</translation>
    </message>
    <message>
        <source>The values belong to %1. Workspaces: %2</source>
        <translation>Die Werte gehören zu %1. Arbeitsbereiche: %2</translation>
    </message>
</context>
<context>
    <name>KeyEndDialog</name>
    <message>
        <source>When the key ends</source>
        <translation>Wann der Schlüssel abläuft</translation>
    </message>
    <message>
        <source>If %1 shows a last day for the key, note it here. Hublink reminds you two weeks and one day before, and forgets it when the key is replaced.</source>
        <translation>Wenn %1 für den Schlüssel einen letzten Tag anzeigt, notieren Sie ihn hier. Hublink erinnert Sie zwei Wochen und einen Tag vorher und vergisst den Tag, wenn der Schlüssel ersetzt wird.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>It does not end</source>
        <translation>Er läuft nicht ab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>A %1 link was interrupted.</source>
        <translation>Eine Verknüpfung mit %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Asking StackOne whether the account is there…</source>
        <translation>StackOne wird gefragt, ob das Konto da ist …</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> für %1</translation>
    </message>
    <message>
        <source>The %1 account%2 is linked, but not in the list yet.</source>
        <translation>Das Konto bei %1%2 ist verknüpft, aber noch nicht in der Liste.</translation>
    </message>
    <message>
        <source>The link was interrupted at its end. Finish adds the account to the list; nothing has to be entered again. Remove deletes it in StackOne and its values in your keychain.</source>
        <translation>Die Verknüpfung wurde kurz vor dem Ende unterbrochen. „Fertigstellen“ nimmt das Konto in die Liste auf; Sie müssen nichts noch einmal eingeben. „Entfernen“ löscht das Konto in StackOne und seine Werte in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 ist in der Liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1 wird entfernt …</translation>
    </message>
    <message>
        <source>The account is removed from StackOne and your keychain.</source>
        <translation>Das Konto ist aus StackOne und aus Ihrem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>New values for a %1 account%2 are not in their place yet.</source>
        <translation>Neue Werte für ein Konto bei %1%2 sind noch nicht übernommen.</translation>
    </message>
    <message>
        <source>A %1 link%2 is not finished.</source>
        <translation>Eine Verknüpfung mit %1%2 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones. StackOne may have them already, so it is best to go on.</source>
        <translation>Die neuen Werte warten in Ihrem Schlüsselbund neben den alten. Vielleicht hat StackOne sie schon; am besten machen Sie weiter.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account, but could not be asked: %1 Discard clears your keychain only.</source>
        <translation>Vielleicht hat StackOne das Konto verknüpft, ließ sich aber nicht fragen: %1 „Verwerfen“ löscht die Werte nur aus Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values must be pasted again.</source>
        <translation>Sie können dort weitermachen, wo Sie aufgehört haben. Die Werte müssen noch einmal eingefügt werden.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values are still in your keychain.</source>
        <translation>Sie können dort weitermachen, wo Sie aufgehört haben. Die Werte sind noch in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation>
            <numerusform> Auf %n weitere Verknüpfung wird ebenfalls gewartet.</numerusform>
            <numerusform> Auf %n weitere Verknüpfungen wird ebenfalls gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until somebody links an account for %1.</source>
        <translation>Es wird gewartet, bis jemand ein Konto für %1 verknüpft.</translation>
    </message>
    <message>
        <source>Waiting until somebody links %1 for %2.</source>
        <translation>Es wird gewartet, bis jemand %1 für %2 verknüpft.</translation>
    </message>
    <message>
        <source>Hublink looks now and then and tells you. The link works until %1.</source>
        <translation>Hublink sieht ab und zu nach und meldet sich. Der Link gilt bis %1.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>%1 ist für %2 verknüpft.</translation>
    </message>
    <message>
        <source>An account was linked</source>
        <translation>Ein Konto wurde verknüpft</translation>
    </message>
    <message>
        <source>The link for %1 expired before it was used.</source>
        <translation>Der Link für %1 ist abgelaufen, bevor er verwendet wurde.</translation>
    </message>
    <message>
        <source>Make a new one with Link account, if the account is still wanted.</source>
        <translation>Erstellen Sie mit „Konto verknüpfen“ einen neuen, falls das Konto noch gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>LinkOwnerPage</name>
    <message>
        <source>Who is asking</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Go on only if you expected this link. You have not given anything away yet.</source>
        <translation>Fahren Sie nur fort, wenn Sie diesen Link erwartet haben. Bisher haben Sie nichts preisgegeben.</translation>
    </message>
    <message>
        <source>Account for</source>
        <translation>Konto für</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>This account is linked already.</source>
        <translation>Dieses Konto ist schon verknüpft.</translation>
    </message>
    <message>
        <source>What you fill out replaces the values that StackOne has. To link a further account, ask for a link that allows several.</source>
        <translation>Was Sie ausfüllen, ersetzt die Werte, die StackOne hat. Um ein weiteres Konto zu verknüpfen, bitten Sie um einen Link, der mehrere erlaubt.</translation>
    </message>
    <message>
        <source>StackOne does not tell with this link. Ask whoever sent it if you are unsure.</source>
        <translation>Über diesen Link teilt StackOne das nicht mit. Fragen Sie im Zweifel die Person, von der Sie ihn haben.</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Not one that is known on this computer.</source>
        <translation>Auf diesem Computer nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation>
            <numerusform>%n Konnektor, auf der nächsten Seite auszuwählen</numerusform>
            <numerusform>%n Konnektoren, auf der nächsten Seite auszuwählen</numerusform>
        </translation>
    </message>
    <message>
        <source>for another %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>now. StackOne does not tell until when.</source>
        <translation>jetzt. Bis wann, teilt StackOne nicht mit.</translation>
    </message>
    <message>
        <source>now. It was made %1 ago; StackOne does not tell until when it works.</source>
        <translation>jetzt. Der Link ist %1 alt; bis wann er gilt, teilt StackOne nicht mit.</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Asking your keychain…</source>
        <translation>Ihr Schlüsselbund wird abgefragt …</translation>
    </message>
    <message>
        <source>Asking StackOne about the link…</source>
        <translation>Der Link wird bei StackOne abgefragt …</translation>
    </message>
    <message>
        <source>Asking StackOne for the connector…</source>
        <translation>Der Konnektor wird bei StackOne abgefragt …</translation>
    </message>
    <message>
        <source>Getting the connection guide…</source>
        <translation>Verbindungsanleitung wird geladen …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Link wird erstellt …</translation>
    </message>
    <message>
        <source>Paste the link that you were sent.</source>
        <translation>Fügen Sie den Link ein, den Sie erhalten haben.</translation>
    </message>
    <message>
        <source>This is no link that Hublink can follow. Copy the whole link again, from https to its end.</source>
        <translation>Diesem Link kann Hublink nicht folgen. Kopieren Sie den ganzen Link noch einmal, von https bis zum Ende.</translation>
    </message>
    <message>
        <source>This is far too long for a link. Copy the link alone, without the text around it.</source>
        <translation>Das ist für einen Link viel zu lang. Kopieren Sie nur den Link, ohne den Text ringsum.</translation>
    </message>
    <message>
        <source>This link is not secure: it begins with http instead of https. Ask whoever sent it for a secure one.</source>
        <translation>Dieser Link ist nicht sicher: Er beginnt mit http statt mit https. Bitten Sie die Person, von der Sie ihn haben, um einen sicheren.</translation>
    </message>
    <message>
        <source>This link hides where it leads: it really leads to %1. Do not use it.</source>
        <translation>Dieser Link verbirgt, wohin er führt: In Wirklichkeit führt er zu %1. Verwenden Sie ihn nicht.</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not StackOne. Your values would go there. If you trust that address, add it in the settings first.</source>
        <translation>Dieser Link führt zu %1, und das ist nicht StackOne. Ihre Werte würden dorthin gehen. Wenn Sie dieser Adresse vertrauen, fügen Sie sie zuerst in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>This address belongs to StackOne but opens no link: its code is missing. Copy the whole link, to its end.</source>
        <translation>Diese Adresse gehört zu StackOne, öffnet aber keinen Link: Der Code fehlt. Kopieren Sie den ganzen Link bis zum Ende.</translation>
    </message>
    <message>
        <source>The code in this link is damaged or incomplete. Copy the whole link again, from https to its end.</source>
        <translation>Der Code in diesem Link ist beschädigt oder unvollständig. Kopieren Sie den ganzen Link noch einmal, von https bis zum Ende.</translation>
    </message>
    <message>
        <source>Links that somebody sent cannot be used on this computer: your IT department switched them off. Ask there, or link in another way.</source>
        <translation>Links, die jemand geschickt hat, lassen sich auf diesem Computer nicht verwenden: Ihre IT-Abteilung hat sie ausgeschaltet. Fragen Sie dort nach oder verknüpfen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>A mail filter (%1) put its own address in place of the link, and Hublink does not visit that. Open it in your browser, copy the address that appears there, and paste it here.</source>
        <translation>Ein E-Mail-Filter (%1) hat den Link durch seine eigene Adresse ersetzt, und diese besucht Hublink nicht. Öffnen Sie sie in Ihrem Browser, kopieren Sie die Adresse, die dort erscheint, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Choose the %1.</source>
        <translation>Wählen Sie einen Wert für „%1“ aus.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
    <message>
        <source>The %1 takes digits only.</source>
        <translation>„%1“ darf nur Ziffern enthalten.</translation>
    </message>
    <message>
        <source>The %1 does not have the form that the connector expects.</source>
        <translation>„%1“ hat nicht die Form, die der Konnektor erwartet.</translation>
    </message>
    <message>
        <source>The %1 must be an e-mail address.</source>
        <translation>„%1“ muss eine E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>The %1 must be a web address that begins with https:// or http://.</source>
        <translation>„%1“ muss eine Webadresse sein, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>The %1 must be an address with its scheme, like https://.</source>
        <translation>„%1“ muss eine Adresse mit Schema sein, zum Beispiel https://.</translation>
    </message>
    <message>
        <source>The %1 must be a UUID: 32 digits and letters in five groups.</source>
        <translation>„%1“ muss eine UUID sein: 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
    <message>
        <source>The %1 must be a date like 2026-12-31.</source>
        <translation>„%1“ muss ein Datum wie 2026-12-31 sein.</translation>
    </message>
    <message>
        <source>The %1 must be a date and time like 2026-12-31T10:00:00Z.</source>
        <translation>„%1“ muss ein Datum mit Uhrzeit wie 2026-12-31T10:00:00Z sein.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Terminplanung</translation>
    </message>
    <message>
        <source>Ticketing</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>LogDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a request to see what StackOne asked the provider.</source>
        <translation>Wählen Sie eine Anfrage aus, um zu sehen, was StackOne beim Anbieter angefragt hat.</translation>
    </message>
    <message>
        <source>StackOne tells no steps of this request.</source>
        <translation>StackOne nennt zu dieser Anfrage keine Schritte.</translation>
    </message>
    <message>
        <source>Asked of the provider</source>
        <translation>Beim Anbieter angefragt</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>Nummer der Anfrage kopieren</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>status of an answer, time it took</comment>
        <translation>%1, %2 ms</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <source>Logs of %1</source>
        <translation>Protokolle von %1</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>Protokolle durchsuchen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>Protokolle werden gelesen …</translation>
    </message>
    <message>
        <source>StackOne has no logs of this account.</source>
        <translation>StackOne hat keine Protokolle zu diesem Konto.</translation>
    </message>
    <message>
        <source>Logs appear after the first request, and are kept for 90 days at most.</source>
        <translation>Protokolle erscheinen nach der ersten Anfrage und werden höchstens 90 Tage aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>About Hublink</source>
        <translation>Über Hublink</translation>
    </message>
    <message>
        <source>There is no connection guide for %1 on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Verbindungsanleitung für %1.</translation>
    </message>
    <message>
        <source>Reconnect shows the guide that StackOne names.</source>
        <translation>„Neu verbinden“ zeigt die Anleitung, die StackOne nennt.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Looking at everything that linking needs…</source>
        <translation>Alles, was zum Verknüpfen nötig ist, wird geprüft…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Die Diagnose liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>They hold no keys or passwords. Read them before you send them to somebody.</source>
        <translation>Sie enthält keine Schlüssel und keine Passwörter. Lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
</context>
<context>
    <name>MendTexts</name>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>In StackOne gibt es dieses Konto nicht mehr. Verknüpfen Sie es neu oder entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>The connector %1 seems to be switched off in the StackOne project. Switch it on there, then re-verify.</source>
        <translation>Der Konnektor %1 ist im StackOne-Projekt offenbar ausgeschaltet. Schalten Sie ihn dort ein und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>StackOne öffnen</translation>
    </message>
    <message>
        <source>A right is missing at %1. Ask an administrator there for it, then reconnect.</source>
        <translation>Bei %1 fehlt ein Recht. Bitten Sie dort jemanden aus der Administration darum und verbinden Sie das Konto dann neu.</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Neu verbinden …</translation>
    </message>
    <message>
        <source>Generate or copy the key at %1 again and replace it. Hublink leads you there and checks it before anything changes.</source>
        <translation>Erzeugen oder kopieren Sie den Schlüssel bei %1 noch einmal und ersetzen Sie ihn. Hublink führt Sie dorthin und prüft ihn, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>Fill out the values of %1 again, or sign in there again.</source>
        <translation>Füllen Sie die Werte von %1 noch einmal aus oder melden Sie sich dort noch einmal an.</translation>
    </message>
    <message>
        <source>The key ended on %1.</source>
        <translation>Der Schlüssel ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The key ends today.</source>
        <translation>Der Schlüssel läuft heute ab.</translation>
    </message>
    <message>
        <source>The key ends on %1.</source>
        <translation>Der Schlüssel läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Make a new one at %1 before, and replace it here.</source>
        <translation>Erstellen Sie vorher bei %1 einen neuen und ersetzen Sie den alten hier.</translation>
    </message>
    <message>
        <source>It was suspended in StackOne. StackOne&apos;s Accounts page can let it go on.</source>
        <translation>Das Konto wurde in StackOne ausgesetzt. Auf der Seite „Accounts“ in StackOne lässt es sich wieder fortsetzen.</translation>
    </message>
    <message>
        <source>Hublink does not know this status. StackOne&apos;s Accounts page tells more.</source>
        <translation>Hublink kennt diesen Status nicht. Die Seite „Accounts“ in StackOne verrät mehr.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Checked: all is well</source>
        <translation>Geprüft: alles in Ordnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funktioniert wieder</translation>
    </message>
    <message>
        <source>Changed in StackOne: %1</source>
        <translation>In StackOne geändert: %1</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Werte ersetzt</translation>
    </message>
    <message>
        <source>Not in StackOne any more</source>
        <translation>Nicht mehr in StackOne</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Show the whole answer</source>
        <translation>Ganze Antwort anzeigen</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sandbox</source>
        <translation>Übungsumgebung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Everything here is practice: nothing leaves this computer.</source>
        <translation>Hier können Sie alles üben: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place and keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Auswahl</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is that of its network settings, or of the variables https_proxy and no_proxy.</source>
        <translation>Der Proxy des Systems ist der aus dessen Netzwerkeinstellungen oder aus den Variablen https_proxy und no_proxy.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>For example http://proxy.example:8080, or socks5:// for SOCKS.</source>
        <translation>Zum Beispiel http://proxy.example:8080 oder socks5:// für SOCKS.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Empty if the proxy lets everybody through.</source>
        <translation>Leer, wenn der Proxy alle durchlässt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in your keychain. Empty: the one that is kept stays.</source>
        <translation>Wird in Ihrem Schlüsselbund gespeichert. Leer: Das gespeicherte Passwort bleibt.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the further certificates</source>
        <translation>Weitere Zertifikate entfernen</translation>
    </message>
    <message>
        <source>Further certificates to trust</source>
        <translation>Weitere vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>For a network that inspects secure connections. The file is in PEM or DER form; the system&apos;s certificates count in any case.</source>
        <translation>Für ein Netzwerk, das sichere Verbindungen überprüft. Die Datei liegt im Format PEM oder DER vor; die Zertifikate des Systems gelten in jedem Fall.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Asks StackOne and Hive for their front pages, the way everything else is asked. Nothing of yours is sent.</source>
        <translation>Ruft die Startseiten von StackOne und Hive ab, auf demselben Weg wie alles andere. Von Ihren Daten wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, for example http://proxy.example:8080, without a user name.</source>
        <translation>Geben Sie die Adresse des Proxys ohne Benutzernamen ein, zum Beispiel http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>Secure connection with %1</source>
        <translation>Sichere Verbindung mit %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NewValuesPage</name>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Reconnect the account</source>
        <translation>Konto neu verbinden</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <comment>connector and name</comment>
        <translation>Konto %2 (%1)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>The new values of the last attempt are still here. Do not generate others at %1: StackOne may have these already.</source>
        <translation>Die neuen Werte des letzten Versuchs sind noch hier. Erzeugen Sie bei %1 keine anderen: StackOne hat diese vielleicht schon.</translation>
    </message>
    <message>
        <source>The next pages lead you to the key at %1. You paste it, and Hublink checks it there.</source>
        <translation>Die nächsten Seiten führen Sie zum Schlüssel bei %1. Sie fügen ihn ein, und Hublink prüft ihn dort.</translation>
    </message>
    <message>
        <source>The next pages lead you through the connection of %1.</source>
        <translation>Die nächsten Seiten führen Sie durch die Verbindung mit %1.</translation>
    </message>
    <message>
        <source>Then StackOne gets it, and your keychain. Until both have it and it works, what is there now stays untouched.</source>
        <translation>Danach gehen die neuen Werte an StackOne und in Ihren Schlüsselbund. Bis beide sie haben und alles funktioniert, bleiben die bisherigen unangetastet.</translation>
    </message>
    <message>
        <source>Then your keychain gets it. Until it is known to work, what is there now stays untouched.</source>
        <translation>Danach kommen die neuen Werte in Ihren Schlüsselbund. Bis feststeht, dass sie funktionieren, bleiben die bisherigen unangetastet.</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>Der API-Schlüssel des StackOne-Projekts ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back. Or ask whoever runs the project for a link, and use Link account.</source>
        <translation>Geben Sie ihn im Hauptfenster unter „Projekte“ ein und kommen Sie dann zurück. Oder bitten Sie die Person, die das Projekt betreut, um einen Link und verwenden Sie „Konto verknüpfen“.</translation>
    </message>
    <message>
        <source>Close this window and link the account again.</source>
        <translation>Schließen Sie dieses Fenster und verknüpfen Sie das Konto noch einmal.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>%1 already has a %2 account in this project.</source>
        <translation>%1 hat in diesem Projekt schon ein Konto bei %2.</translation>
    </message>
    <message>
        <source>You can give that account the new values, or link a further one.</source>
        <translation>Sie können diesem Konto die neuen Werte geben oder ein weiteres verknüpfen.</translation>
    </message>
    <message>
        <source>Update that account</source>
        <translation>Dieses Konto aktualisieren</translation>
    </message>
    <message>
        <source>Link a further account</source>
        <translation>Weiteres Konto verknüpfen</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>Anderen Link verwenden</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>Zurück zu „Ziel der Verknüpfung“</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>The key of the %1 account %2 ends soon.</source>
        <translation>Der Schlüssel des Kontos %2 (%1) läuft bald ab.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n account(s) end soon.</source>
        <translation>
            <numerusform>Der Schlüssel von %n Konto läuft bald ab.</numerusform>
            <numerusform>Die Schlüssel von %n Konten laufen bald ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them before they end.</source>
        <translation>Ersetzen Sie sie, bevor sie ablaufen.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The %1 account %2 stopped working.</source>
        <translation>Das Konto %2 (%1) funktioniert nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working.</source>
        <translation>
            <numerusform>%n Konto funktioniert nicht mehr.</numerusform>
            <numerusform>%n Konten funktionieren nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink shows why and what to do.</source>
        <translation>Hublink zeigt, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were empty, but your keychain holds values of Hublink.</source>
        <translation>Die Daten von Hublink waren leer, aber in Ihrem Schlüsselbund liegen Werte von Hublink.</translation>
    </message>
    <message>
        <source>The accounts come back from StackOne with the next refresh. A project that is missing can be added again with its API key.</source>
        <translation>Die Konten kommen bei der nächsten Aktualisierung aus StackOne zurück. Ein fehlendes Projekt lässt sich mit seinem API-Schlüssel wieder hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Hublink&apos;s records were damaged. %Ln of them could be saved.</source>
        <translation>
            <numerusform>Die Daten von Hublink waren beschädigt. %Ln Eintrag konnte gerettet werden.</numerusform>
            <numerusform>Die Daten von Hublink waren beschädigt. %Ln Einträge konnten gerettet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink&apos;s records were damaged. None of them could be read.</source>
        <translation>Die Daten von Hublink waren beschädigt. Kein Eintrag konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The rest comes back from StackOne with the next refresh. A project that is missing can be added again with its API key. The damaged file is kept: %1</source>
        <translation>Der Rest kommt bei der nächsten Aktualisierung aus StackOne zurück. Ein fehlendes Projekt lässt sich mit seinem API-Schlüssel wieder hinzufügen. Die beschädigte Datei bleibt erhalten: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>An account, a guide, or what you want to do</source>
        <translation>Ein Konto, eine Anleitung oder was Sie tun möchten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was found, and more about it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProjectPart</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Inhaber-ID</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>Ihre eigene ID für den Kunden.</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>Der Name des Kunden in lesbarer Form.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>StackOne-API-Schlüssel</translation>
    </message>
    <message>
        <source>You are in the sandbox. Its project has a practice key.</source>
        <translation>Sie sind in der Übungsumgebung. Für ihr Projekt gibt es einen Übungsschlüssel.</translation>
    </message>
    <message>
        <source>Copy practice key</source>
        <translation>Übungsschlüssel kopieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the StackOne API key</source>
        <translation>StackOne-API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The StackOne API key is kept in your keychain.</source>
        <translation>Der StackOne-API-Schlüssel ist in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Who connects, for example an e-mail address.</source>
        <translation>Wer die Verbindung herstellt, zum Beispiel eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What the account is called in lists.</source>
        <translation>So heißt das Konto in Listen.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Link a further account even if the owner has one</source>
        <translation>Weiteres Konto verknüpfen, auch wenn der Inhaber schon eines hat</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Anderes Projekt</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
</context>
<context>
    <name>ProjectsPlace</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>All accounts of a project are listed on the Accounts page. Its API key is kept in your keychain.</source>
        <translation>Alle Konten eines Projekts stehen auf der Seite „Konten“. Sein API-Schlüssel ist in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Your IT department chose the projects of this computer. Enter the API key of each with Edit.</source>
        <translation>Ihre IT-Abteilung hat die Projekte für diesen Computer ausgewählt. Geben Sie den API-Schlüssel jedes Projekts mit „Bearbeiten“ ein.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Wie Sie es nennen.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>StackOne-API-Schlüssel</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Leer: die übliche Adresse.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Where its pages are. Empty: the usual one.</source>
        <translation>Wo die Seiten zu finden sind. Leer: die übliche Adresse.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Letzte Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Its API key is not kept here, so it is not refreshed.</source>
        <translation>Der API-Schlüssel ist hier nicht gespeichert, deshalb wird das Projekt nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Kept in your keychain. Fill it out only to replace it.</source>
        <translation>In Ihrem Schlüsselbund gespeichert. Füllen Sie das Feld nur aus, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>It needs the scope Platform API with read and write.</source>
        <translation>Er braucht die Berechtigung „Platform API“ zum Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
    <message>
        <source>Enter the key once more: the kept one is for the other address.</source>
        <translation>Geben Sie den Schlüssel noch einmal ein: Der gespeicherte gilt für die andere Adresse.</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>Projekt entfernen</translation>
    </message>
    <message>
        <source>Remove the project %1 from this computer?</source>
        <translation>Das Projekt %1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its accounts leave the list and its API key leaves your keychain. Values of its accounts that are kept here have to be removed before, account by account. Nothing changes in StackOne.</source>
        <translation>Seine Konten verschwinden aus der Liste und sein API-Schlüssel aus Ihrem Schlüsselbund. Hier gespeicherte Werte seiner Konten müssen vorher Konto für Konto entfernt werden. In StackOne ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RefreshBar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reads all accounts of your projects again (F5)</source>
        <translation>Liest alle Konten Ihrer Projekte neu ein (F5)</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>%1 wird aktualisiert …</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1: %Ln account(s) so far…</source>
        <translation>
            <numerusform>%1 wird aktualisiert: bisher %Ln Konto …</numerusform>
            <numerusform>%1 wird aktualisiert: bisher %Ln Konten …</numerusform>
        </translation>
    </message>
    <message>
        <source>StackOne asks to wait %1. The refresh goes on by itself.</source>
        <translation>StackOne bittet darum, %1 zu warten. Die Aktualisierung geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Letzte Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>%1. Accounts could not be checked: %2</source>
        <comment>state and reason</comment>
        <translation>%1. Konten konnten nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>%1. A project&apos;s API key is gone from your keychain; enter it under Projects.</source>
        <translation>%1. Der API-Schlüssel eines Projekts ist nicht mehr in Ihrem Schlüsselbund; geben Sie ihn unter „Projekte“ ein.</translation>
    </message>
    <message>
        <source>%1. The newest attempt did not work: %2</source>
        <comment>state and reason</comment>
        <translation>%1. Der letzte Versuch ist nicht gelungen: %2</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>It is gone from StackOne.</source>
        <translation>Aus StackOne ist es entfernt.</translation>
    </message>
    <message>
        <source>StackOne still has it, and so has this computer.</source>
        <translation>In StackOne ist es noch vorhanden, auf diesem Computer auch.</translation>
    </message>
    <message>
        <source>Your keychain still has its values.</source>
        <translation>Seine Werte sind noch in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>It could not be taken off this list.</source>
        <translation>Es konnte nicht aus dieser Liste genommen werden.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove accounts</source>
        <translation>Konten entfernen</translation>
    </message>
    <message>
        <source>Remove the %1 account %2?</source>
        <translation>Das Konto %2 (%1) entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>%n Konto entfernen?</numerusform>
            <numerusform>%n Konten entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its values are deleted from your keychain.</source>
        <translation>Seine Werte werden aus Ihrem Schlüsselbund gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n account(s) are deleted from your keychain.</source>
        <translation>
            <numerusform>Die Werte von %n Konto werden aus Ihrem Schlüsselbund gelöscht.</numerusform>
            <numerusform>Die Werte von %n Konten werden aus Ihrem Schlüsselbund gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It disappears from this list.</source>
        <translation>Es verschwindet aus dieser Liste.</translation>
    </message>
    <message>
        <source>They disappear from this list.</source>
        <translation>Sie verschwinden aus dieser Liste.</translation>
    </message>
    <message>
        <source>What stays in StackOne comes back to this list with the next refresh.</source>
        <translation>Was in StackOne bleibt, kommt bei der nächsten Aktualisierung wieder in diese Liste.</translation>
    </message>
    <message>
        <source>It is taken out of the configuration of: %1.</source>
        <translation>Es wird aus der Konfiguration dieser Apps entfernt: %1.</translation>
    </message>
    <message>
        <source>The keys themselves stay valid at their providers until they are deleted there.</source>
        <translation>Die Schlüssel selbst bleiben bei ihren Anbietern gültig, bis sie dort gelöscht werden.</translation>
    </message>
    <message>
        <source>The key itself stays valid in %1 until you delete or regenerate it there.</source>
        <translation>Der Schlüssel selbst bleibt bei %1 gültig, bis Sie ihn dort löschen oder neu erzeugen.</translation>
    </message>
    <message>
        <source>Delete it in StackOne, too. Whatever uses it there stops.</source>
        <translation>Auch in StackOne löschen. Was es dort verwendet, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Delete them in StackOne, too. Whatever uses them there stops.</source>
        <translation>Auch in StackOne löschen. Was sie dort verwendet, funktioniert dann nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of them in StackOne, too. Whatever uses them there stops.</source>
        <translation>
            <numerusform>%n davon auch in StackOne löschen. Was es dort verwendet, funktioniert dann nicht mehr.</numerusform>
            <numerusform>%n davon auch in StackOne löschen. Was sie dort verwendet, funktioniert dann nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s API key is not kept here, so StackOne is not touched.</source>
        <translation>Der API-Schlüssel des Projekts ist hier nicht gespeichert, deshalb bleibt StackOne unberührt.</translation>
    </message>
    <message>
        <source>The API key of a project is not kept here, so StackOne is not touched.</source>
        <translation>Der API-Schlüssel eines Projekts ist hier nicht gespeichert, deshalb bleibt StackOne unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Von Ihrer IT-Abteilung festgelegt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Pages change without moving.</source>
        <translation>Seiten wechseln ohne Bewegung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes at once, or when the assistant that is open has been closed.</source>
        <translation>Ändert sich sofort oder sobald der geöffnete Assistent geschlossen ist.</translation>
    </message>
    <message>
        <source>Accounts and guides</source>
        <translation>Konten und Anleitungen</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Check kept values again</source>
        <translation>Gespeicherte Werte erneut prüfen</translation>
    </message>
    <message>
        <source>Values in your keychain are checked with their providers, one account at a time, never on battery or on a metered network.</source>
        <translation>Werte in Ihrem Schlüsselbund werden bei ihren Anbietern geprüft, ein Konto nach dem anderen, nie im Akkubetrieb oder über eine getaktete Verbindung.</translation>
    </message>
    <message>
        <source>Show pictures of guides from the web</source>
        <translation>Bilder in Anleitungen aus dem Internet anzeigen</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads the guide.</source>
        <translation>Der andere Computer sieht, dass jemand die Anleitung liest.</translation>
    </message>
    <message>
        <source>This could not be changed.</source>
        <translation>Das konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Check whether you may write to the configuration of your desktop.</source>
        <translation>Prüfen Sie, ob Sie in die Konfiguration Ihrer Arbeitsumgebung schreiben dürfen.</translation>
    </message>
    <message>
        <source>Start with the computer, in the background</source>
        <translation>Mit dem Computer starten, im Hintergrund</translation>
    </message>
    <message>
        <source>Hublink follows your accounts without its window and tells when one stops working.</source>
        <translation>Hublink verfolgt Ihre Konten ohne Fenster und meldet sich, wenn eines nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>Other StackOne addresses</source>
        <translation>Andere StackOne-Adressen</translation>
    </message>
    <message>
        <source>Hublink follows links from stackone.com. Add another address only if you know who runs it: what you fill out after following a link from there is sent there.</source>
        <translation>Hublink folgt Links von stackone.com. Fügen Sie eine andere Adresse nur hinzu, wenn Sie wissen, wer sie betreibt: Was Sie nach dem Öffnen eines Links von dort ausfüllen, wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>Vertrauenswürdige Adressen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>Dieser Adresse vertrauen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What the links begin with.</source>
        <translation>Womit die Links beginnen.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Where the values are sent.</source>
        <translation>Wohin die Werte gesendet werden.</translation>
    </message>
    <message>
        <source>%1, values to %2</source>
        <translation>%1, Werte an %2</translation>
    </message>
</context>
<context>
    <name>SetupSettings</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the set-up to a file</source>
        <translation>Einrichtung in einer Datei speichern</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Load a set-up from a file</source>
        <translation>Einrichtung aus einer Datei laden</translation>
    </message>
    <message>
        <source>Accounts, projects and settings as a file</source>
        <translation>Konten, Projekte und Einstellungen als Datei</translation>
    </message>
    <message>
        <source>To take everything along. Keys and values stay in the keychain of this computer; they are entered again on the other one.</source>
        <translation>Damit nehmen Sie alles mit. Schlüssel und Werte bleiben im Schlüsselbund dieses Computers; auf dem anderen werden sie neu eingegeben.</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Einrichtung speichern</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>Einrichtungen (*.json)</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether there is room, then try again.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob genug Platz ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The set-up is saved.</source>
        <translation>Die Einrichtung ist gespeichert.</translation>
    </message>
    <message>
        <source>On the other computer, load it in the settings of Hublink. It holds no secrets, but it names your accounts and their owners.</source>
        <translation>Laden Sie sie auf dem anderen Computer in den Einstellungen von Hublink. Sie enthält keine Geheimnisse, nennt aber Ihre Konten und deren Inhaber.</translation>
    </message>
    <message>
        <source>Load a set-up</source>
        <translation>Einrichtung laden</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check whether it is still there and whether you may read it.</source>
        <translation>Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is no set-up that Hublink can load.</source>
        <translation>Diese Datei ist keine Einrichtung, die Hublink laden kann.</translation>
    </message>
    <message>
        <source>Choose a file that was saved in the settings of Hublink.</source>
        <translation>Wählen Sie eine Datei, die in den Einstellungen von Hublink gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 is at %2.</source>
        <translation>Das Projekt %1 liegt bei %2.</translation>
    </message>
    <message>
        <source>Links from %1 will be trusted; what you enter for them goes to %2.</source>
        <translation>Links von %1 wird dann vertraut; was Sie dafür eingeben, geht an %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <translation>
            <numerusform>%n davon ist schon vorhanden und bleibt unverändert.</numerusform>
            <numerusform>%n davon sind schon vorhanden und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not allowed on this computer.</source>
        <translation>
            <numerusform>%n davon ist auf diesem Computer nicht erlaubt.</numerusform>
            <numerusform>%n davon sind auf diesem Computer nicht erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this to Hublink?</source>
        <translation>Dies zu Hublink hinzufügen?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The set-up is loaded.</source>
        <translation>Die Einrichtung ist geladen.</translation>
    </message>
    <message>
        <source>Enter the API key of each project in Projects. Accounts that were kept on the other computer alone ask for their values on the Accounts page.</source>
        <translation>Geben Sie unter „Projekte“ den API-Schlüssel jedes Projekts ein. Konten, die nur auf dem anderen Computer gespeichert waren, fragen auf der Seite „Konten“ nach ihren Werten.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Link an account</source>
        <translation>Konto verknüpfen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Alle Konten neu einlesen</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Zu den Meldungen gehen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>KI-Apps</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The address works on this computer, until the sign-in is done.</source>
        <translation>Die Adresse funktioniert auf diesem Computer, bis die Anmeldung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser and allow the access. This page goes on by itself when you are done.</source>
        <translation>Melden Sie sich in Ihrem Browser bei %1 an und erlauben Sie den Zugriff. Wenn Sie fertig sind, geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Time left: %1:%2. Cancel stops the sign-in.</source>
        <translation>Verbleibende Zeit: %1:%2. „Abbrechen“ beendet die Anmeldung.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <comment>state and seconds</comment>
        <translation>%1 · %2 s</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The kept values are gone from the keychain. Link the account again.</source>
        <translation>Die gespeicherten Werte sind nicht mehr im Schlüsselbund. Verknüpfen Sie das Konto noch einmal.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values.</source>
        <translation>%1 lehnt die gespeicherten Werte ab.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values. It says: %2</source>
        <translation>%1 lehnt die gespeicherten Werte ab. Die Meldung lautet: %2</translation>
    </message>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>In StackOne gibt es dieses Konto nicht mehr. Verknüpfen Sie es neu oder entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>folgt noch</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 Schritte</translation>
    </message>
</context>
<context>
    <name>TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation>
            <numerusform>%n Zeile, ausgeblendet. Anzeigen</numerusform>
            <numerusform>%n Zeilen, ausgeblendet. Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>Der API-Schlüssel des StackOne-Projekts ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back.</source>
        <translation>Geben Sie ihn im Hauptfenster unter „Projekte“ ein und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>In StackOne, give the API key the scopes Platform API and Actions.</source>
        <translation>Geben Sie dem API-Schlüssel in StackOne die Berechtigungen „Platform API“ und „Actions“.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>This is Hublink %1.</source>
        <translation>Das ist Hublink %1.</translation>
    </message>
    <message>
        <source>Your accounts and settings are as they were.</source>
        <translation>Ihre Konten und Einstellungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>May Hublink look for newer versions once a day?</source>
        <translation>Darf Hublink einmal am Tag nach neueren Versionen suchen?</translation>
    </message>
    <message>
        <source>It asks %1 and tells nothing but its own version.</source>
        <translation>Es fragt bei %1 nach und teilt nur die eigene Version mit.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Hublink %1 is there.</source>
        <translation>Hublink %1 ist da.</translation>
    </message>
    <message>
        <source>%1 tells what is new and how to get it.</source>
        <translation>Auf %1 steht, was neu ist und wie Sie die Version bekommen.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where newer versions are announced. Empty: nobody is asked.</source>
        <translation>Wo neuere Versionen angekündigt werden. Leer: Es wird nirgends nachgefragt.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Tells nothing but the version of Hublink, and installs nothing.</source>
        <translation>Teilt nur die Version von Hublink mit und installiert nichts.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte verwenden</translation>
    </message>
    <message>
        <source>The %1 takes up to %L2 characters. The rest was left out.</source>
        <translation>„%1“ fasst bis zu %L2 Zeichen. Der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Takes the %1 from the clipboard</source>
        <translation>Übernimmt „%1“ aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, which is kept.</source>
        <translation>„%1“ beginnt oder endet mit einem Leerzeichen, das erhalten bleibt.</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without a user name and without anything after a question mark.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, ohne Benutzernamen und ohne Fragezeichen mit weiteren Angaben dahinter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the %1 first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>Not taken from the clipboard. %1</source>
        <translation>Nicht aus der Zwischenablage übernommen. %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>hublink::ui::AskPage</name>
    <message>
        <source>&amp;Make link</source>
        <translation>Link &amp;erstellen</translation>
    </message>
</context>
<context>
    <name>hublink::ui::ConnectPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>hublink::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What Hublink says when something goes wrong, and what helps. Hive stands for any provider.</source>
        <translation>Was Hublink meldet, wenn etwas nicht klappt, und was dann hilft. Hive steht für einen beliebigen Anbieter.</translation>
    </message>
</context>
<context>
    <name>hublink::ui::OutcomeTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>status and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>hublink::ui::Page</name>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>hublink::ui::SpokenRole</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen for, and the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
