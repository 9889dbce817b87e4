<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutTexts</name>
    <message>
        <source>About Hublink</source>
        <translation>À propos de Hublink</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Links business accounts, step by step.</source>
        <translation>Lie vos comptes professionnels, étape par étape.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 will be removed in a moment.</source>
        <translation>%1 sera retiré dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be removed in a moment.</source>
        <translation>
            <numerusform>%n compte sera retiré dans un instant.</numerusform>
            <numerusform>%n comptes seront retirés dans un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Retirer maintenant</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>Retrait de %1…</translation>
    </message>
    <message>
        <source>Converting %1…</source>
        <translation>Conversion de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Asking StackOne for its list… %Ln account(s)</source>
        <translation>
            <numerusform>Demande de la liste à StackOne… %Ln compte</numerusform>
            <numerusform>Demande de la liste à StackOne… %Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be done.</source>
        <translation>
            <numerusform>%n compte n’a pas pu être traité.</numerusform>
            <numerusform>%n comptes n’ont pas pu être traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>%1 reste inchangé.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>L’opération « %1 » a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are left.</source>
        <translation>
            <numerusform>Il reste %n compte à traiter.</numerusform>
            <numerusform>Il reste %n comptes à traiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts keep the status they had. %1</source>
        <translation>Les comptes gardent leur statut. %1</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1 n’a pas été retiré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>%1 demande votre attention.</translation>
    </message>
    <message>
        <source>Select it to see what to do.</source>
        <translation>Sélectionnez-le pour savoir quoi faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation>
            <numerusform>%n compte demande votre attention.</numerusform>
            <numerusform>%n comptes demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see why and what to do.</source>
        <translation>Sélectionnez un compte pour savoir pourquoi et quoi faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation>
            <numerusform>%n compte vérifié. Tout va bien.</numerusform>
            <numerusform>%n comptes vérifiés. Tout va bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were removed.</source>
        <translation>
            <numerusform>%n compte a été retiré.</numerusform>
            <numerusform>%n comptes ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are test accounts now.</source>
        <translation>
            <numerusform>%n compte est désormais un compte de test.</numerusform>
            <numerusform>%n comptes sont désormais des comptes de test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are production accounts now.</source>
        <translation>
            <numerusform>%n compte est désormais un compte de production.</numerusform>
            <numerusform>%n comptes sont désormais des comptes de production.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be suspended from here.</source>
        <translation>%1 ne peut pas être suspendu d’ici.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API has no call for it. StackOne&apos;s own Accounts page can suspend an account and let it go on; Hublink then shows it.</source>
        <translation>L’API de StackOne ne le permet pas. La page Accounts de StackOne permet de suspendre un compte, puis de le réactiver ; Hublink en tient compte ensuite.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>Ouvrir StackOne</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>Ouvrez %1 vous-même.</translation>
    </message>
    <message>
        <source>Hublink does not know where %1 is.</source>
        <translation>Hublink ne sait pas où se trouve %1.</translation>
    </message>
    <message>
        <source>Open it in your browser yourself.</source>
        <translation>Ouvrez-le vous-même dans votre navigateur.</translation>
    </message>
    <message>
        <source>“%1” was stopped half-way.</source>
        <translation>L’opération « %1 » a été interrompue en cours de route.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Laisser le reste</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (depuis le %2)</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>Apps d’IA</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>Essayer une action…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>Voir les journaux…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Détails du compte</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Conservées dans votre trousseau</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln compte sélectionné</numerusform>
            <numerusform>%Ln comptes sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Re-verify</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Edit and reconnect…</source>
        <translation>Modifier et reconnecter…</translation>
    </message>
    <message>
        <source>When the key ends…</source>
        <translation>Expiration de la clé…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>Guide de connexion</translation>
    </message>
    <message>
        <source>Show only accounts of %1</source>
        <translation>N’afficher que les comptes de %1</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>Essayer une action…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>Voir les journaux…</translation>
    </message>
    <message>
        <source>AI apps…</source>
        <translation>Apps d’IA…</translation>
    </message>
    <message>
        <source>What AI apps did…</source>
        <translation>Ce que les apps d’IA ont fait…</translation>
    </message>
    <message>
        <source>Suspend in StackOne…</source>
        <translation>Suspendre dans StackOne…</translation>
    </message>
    <message>
        <source>Open in StackOne</source>
        <translation>Ouvrir dans StackOne</translation>
    </message>
    <message>
        <source>Convert to Test</source>
        <translation>Convertir en compte de test</translation>
    </message>
    <message>
        <source>Convert to Production</source>
        <translation>Convertir en compte de production</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en tant que texte</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Copier l’ID du compte</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Key ended %1</source>
        <comment>a date</comment>
        <translation>Clé expirée le %1</translation>
    </message>
    <message>
        <source>Key ends %1</source>
        <comment>a date</comment>
        <translation>La clé expire le %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, closed, %n account(s)</source>
        <translation>
            <numerusform>Groupe %1, replié, %n compte</numerusform>
            <numerusform>Groupe %1, replié, %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, open, %n account(s)</source>
        <translation>
            <numerusform>Groupe %1, déplié, %n compte</numerusform>
            <numerusform>Groupe %1, déplié, %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
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
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Re-verify all</source>
        <translation>Tout revérifier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Au format CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Au format JSON…</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Lier un compte</translation>
    </message>
    <message>
        <source>Link an account (%1)</source>
        <comment>with the keys</comment>
        <translation>Lier un compte (%1)</translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation>Aucun compte n’est encore lié</translation>
    </message>
    <message>
        <source>Hublink leads you through every step and checks what you paste before anything is stored.</source>
        <translation>Hublink vous guide à chaque étape et vérifie ce que vous collez avant d’enregistrer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Reading the accounts of your projects…</source>
        <translation>Lecture des comptes de vos projets…</translation>
    </message>
    <message>
        <source>Those that are linked in StackOne already appear here. Later starts show them at once.</source>
        <translation>Les comptes déjà liés dans StackOne apparaîtront ici. Au prochain démarrage, ils seront là tout de suite.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>StackOne is out of reach</source>
        <translation>StackOne est injoignable</translation>
    </message>
    <message>
        <source>Check whether this computer is online. Hublink tries again by itself when the network is back.</source>
        <translation>Vérifiez que cet ordinateur est en ligne. Hublink réessaiera de lui-même au retour du réseau.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Aucun compte ne correspond</translation>
    </message>
    <message>
        <source>Change the search, or clear the filters.</source>
        <translation>Modifiez la recherche ou effacez les filtres.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter au format CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporter au format JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were exported.</source>
        <translation>
            <numerusform>%Ln compte a été exporté.</numerusform>
            <numerusform>%Ln comptes ont été exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>ActionsWindow</name>
    <message>
        <source>Try an action of %1</source>
        <translation>Essayer une action de %1</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme commande curl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>Reading the actions…</source>
        <translation>Lecture des actions…</translation>
    </message>
    <message>
        <source>StackOne lists no actions for this account.</source>
        <translation>StackOne ne propose aucune action pour ce compte.</translation>
    </message>
    <message>
        <source>The connector may have none, or the API key lacks the scope Actions.</source>
        <translation>Le connecteur n’en a peut-être pas, ou la portée Actions manque à la clé API.</translation>
    </message>
    <message>
        <source>May change something</source>
        <translation>Peut modifier quelque chose</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Hublink asks before it runs.</source>
        <translation>Hublink demande avant de l&apos;exécuter.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>a place for values</comment>
        <translation>%1, nom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>a place for values</comment>
        <translation>%1, valeur</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>Le champ « %1 » est obligatoire.</translation>
    </message>
    <message>
        <source>Fill it out, then run the action.</source>
        <translation>Remplissez-le, puis exécutez l’action.</translation>
    </message>
    <message>
        <source>Run this action?</source>
        <translation>Exécuter cette action ?</translation>
    </message>
    <message>
        <source>“%1” may change something in the %2 account %3.</source>
        <translation>« %1 » peut modifier quelque chose dans le compte %2 « %3 ».</translation>
    </message>
    <message>
        <source>It runs once, for real.</source>
        <translation>Elle s’exécute une fois, pour de bon.</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Ne pas exécuter</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>Le corps n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It begins with { and ends with }, with names and texts in double quotes.</source>
        <translation>Il commence par { et se termine par }, avec les noms et les textes entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <comment>time and size of an answer</comment>
        <translation>%1 ms, %2</translation>
    </message>
    <message>
        <source>The action failed.</source>
        <translation>L’action a échoué.</translation>
    </message>
    <message>
        <source>The answer below tells why. Nothing you filled out is lost.</source>
        <translation>La réponse ci-dessous indique pourquoi. Rien de ce que vous avez rempli n’est perdu.</translation>
    </message>
    <message>
        <source>The account is paused or its access expired: mend it on the Accounts page, then try again.</source>
        <translation>Le compte est en pause ou son accès a expiré : rétablissez-le sur la page Comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>The API key lacks the scope Actions, or the account a right at %1.</source>
        <translation>Il manque la portée Actions à la clé API, ou un droit au compte chez %1.</translation>
    </message>
    <message>
        <source>Too many requests at the moment. Wait a minute, then run it again.</source>
        <translation>Il y a trop de requêtes pour le moment. Patientez une minute, puis exécutez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>No AI app has used a linked account yet.</source>
        <translation>Aucune app d’IA n’a encore utilisé de compte lié.</translation>
    </message>
    <message>
        <source>What apps do with your accounts is listed here.</source>
        <translation>Ce que les apps font avec vos comptes s’affichera ici.</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a line to see what the app passed to the action.</source>
        <translation>Sélectionnez une ligne pour voir ce que l’app a transmis à l’action.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Keep for </source>
        <translation>Conserver pendant </translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>How many days activity is kept</source>
        <translation>Nombre de jours pendant lesquels l’activité est conservée</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>No activity fits the search.</source>
        <translation>Aucune activité ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing was passed to the action.</source>
        <translation>Rien n’a été transmis à l’action.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Effacer l’activité</translation>
    </message>
    <message>
        <source>Remove the whole list of what AI apps did?</source>
        <translation>Effacer toute la liste de ce que les apps d’IA ont fait ?</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Effacer la liste</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Running, or cut off</source>
        <translation>En cours, ou interrompu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The action failed</source>
        <translation>L’action a échoué</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled by the app</source>
        <translation>Annulé par l’app</translation>
    </message>
</context>
<context>
    <name>AiApps</name>
    <message>
        <source>Allowed</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>AiAppsPlace</name>
    <message>
        <source>%1 notices it by itself.</source>
        <translation>%1 le remarque automatiquement.</translation>
    </message>
    <message>
        <source>Quit %1 and start it again.</source>
        <translation>Quittez %1, puis redémarrez l’app.</translation>
    </message>
    <message>
        <source>Begin a new conversation in %1.</source>
        <translation>Commencez une nouvelle conversation dans %1.</translation>
    </message>
    <message>
        <source>Press the refresh button of the servers in %1.</source>
        <translation>Appuyez sur le bouton d’actualisation des serveurs dans %1.</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>Apps d’IA</translation>
    </message>
    <message>
        <source>AI apps on this computer can use linked accounts. StackOne&apos;s key stays in your keychain; the app starts Hublink, and you decide what may be done.</source>
        <translation>Les apps d’IA de cet ordinateur peuvent utiliser des comptes liés. La clé de StackOne reste dans votre trousseau ; l’app démarre Hublink, et c’est vous qui décidez de ce qui est permis.</translation>
    </message>
    <message>
        <source>Your IT department switched the use of accounts by AI apps off on this computer.</source>
        <translation>Votre service informatique a désactivé l’utilisation des comptes par les apps d’IA sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your IT department lets AI apps only read on this computer, whatever stands below.</source>
        <translation>Votre service informatique ne permet aux apps d’IA que la lecture sur cet ordinateur, quels que soient les réglages ci-dessous.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Copy for another app</source>
        <translation>Copier pour une autre app</translation>
    </message>
    <message>
        <source>The entry as JSON, as most apps take it</source>
        <translation>L’entrée en JSON, telle que la plupart des apps l’acceptent</translation>
    </message>
    <message>
        <source>What AI apps may do with this account</source>
        <translation>Ce que les apps d’IA peuvent faire avec ce compte</translation>
    </message>
    <message>
        <source>Actions that only read</source>
        <translation>Actions qui ne font que lire</translation>
    </message>
    <message>
        <source>Actions that change something</source>
        <translation>Actions qui modifient quelque chose</translation>
    </message>
    <message>
        <source>Actions with an answer of their own:</source>
        <translation>Actions ayant leur propre réponse :</translation>
    </message>
    <message>
        <source>Actions with an answer of their own</source>
        <translation>Actions ayant leur propre réponse</translation>
    </message>
    <message>
        <source>Forget the answer</source>
        <translation>Oublier la réponse</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Introuvable sur cet ordinateur</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Configuration : %1</translation>
    </message>
    <message>
        <source>Link an account in StackOne first.</source>
        <translation>Commencez par lier un compte dans StackOne.</translation>
    </message>
    <message>
        <source>Let it use the account</source>
        <translation>Lui permettre d’utiliser le compte</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read (%2). Mend it in %1, then come back.</source>
        <translation>La configuration de %1 est illisible (%2). Corrigez-la dans %1, puis revenez.</translation>
    </message>
    <message>
        <source>Take it out again…</source>
        <translation>Lui retirer le compte…</translation>
    </message>
    <message>
        <source>Let it use the account…</source>
        <translation>Lui permettre d’utiliser le compte…</translation>
    </message>
    <message>
        <source>%1 can use this account.</source>
        <translation>%1 peut utiliser ce compte.</translation>
    </message>
    <message>
        <source>%1 cannot use this account.</source>
        <translation>%1 ne peut pas utiliser ce compte.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>%1 est introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take the account out of %1?</source>
        <translation>Retirer le compte de %1 ?</translation>
    </message>
    <message>
        <source>%1 cannot use the account any more.</source>
        <translation>%1 ne peut plus utiliser le compte.</translation>
    </message>
    <message>
        <source>Let %1 use the account?</source>
        <translation>Permettre à %1 d’utiliser le compte ?</translation>
    </message>
    <message>
        <source>%1 can use the account now.</source>
        <translation>%1 peut maintenant utiliser le compte.</translation>
    </message>
    <message>
        <source>This changes %1. What was there is kept beside it.</source>
        <translation>%1 sera modifié. Son contenu précédent est conservé à côté.</translation>
    </message>
    <message>
        <source>%1 does it itself, with this command:</source>
        <translation>%1 s’en charge, avec cette commande :</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>La modification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Effectuer la modification</translation>
    </message>
    <message>
        <source>The configuration of %1 has changed meanwhile.</source>
        <translation>La configuration de %1 a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Examinez à nouveau la modification.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be written.</source>
        <translation>Impossible d’écrire la configuration de %1.</translation>
    </message>
    <message>
        <source>Check whether you may write to %1.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans %1.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read.</source>
        <translation>Impossible de lire la configuration de %1.</translation>
    </message>
    <message>
        <source>Look at %1 in %2.</source>
        <translation>Examinez %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 n’a pas accepté la modification.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 is configured as before.</source>
        <translation>La configuration de %1 est inchangée.</translation>
    </message>
    <message>
        <source>%1 has a StackOne key in clear text, in its entry %2.</source>
        <translation>%1 contient une clé StackOne en clair, dans son entrée %2.</translation>
    </message>
    <message>
        <source>Every program that you start can read it. Hublink can take its place: the key stays in your keychain then.</source>
        <translation>Tout programme que vous démarrez peut la lire. Hublink peut prendre le relais : la clé reste alors dans votre trousseau.</translation>
    </message>
    <message>
        <source>Replace the entry…</source>
        <translation>Remplacer l’entrée…</translation>
    </message>
    <message>
        <source>Replace the entry %1 by Hublink&apos;s?</source>
        <translation>Remplacer l’entrée %1 par celle de Hublink ?</translation>
    </message>
    <message>
        <source>The entry is replaced. Make a new key in StackOne and switch the old one off.</source>
        <translation>L’entrée est remplacée. Créez une nouvelle clé dans StackOne et désactivez l’ancienne.</translation>
    </message>
    <message>
        <source>Starting it as %1 does…</source>
        <translation>Démarrage comme le fait %1…</translation>
    </message>
    <message>
        <source>The entry does not work.</source>
        <translation>L’entrée ne fonctionne pas.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %Ln tool(s).</source>
        <translation>
            <numerusform>Cela fonctionne : %Ln outil.</numerusform>
            <numerusform>Cela fonctionne : %Ln outils.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Send the link</source>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Save QR code…</source>
        <translation>Enregistrer le code QR…</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>Le lien sous forme de code QR</translation>
    </message>
    <message>
        <source>Make a link with which somebody links an account for %1.</source>
        <translation>Créez un lien qui permet à une autre personne de lier un compte pour %1.</translation>
    </message>
    <message>
        <source>Make a link with which somebody links %1 for %2.</source>
        <translation>Créez un lien qui permet à une autre personne de lier %1 pour %2.</translation>
    </message>
    <message>
        <source>The link works, but Hublink cannot wait for the account.</source>
        <translation>Le lien fonctionne, mais Hublink ne peut pas attendre le compte.</translation>
    </message>
    <message>
        <source>It works for %1. Whoever has it can link an account, so send it only to the person you mean. Hublink tells you when the account is there.</source>
        <translation>Il est valable pendant %1. Toute personne qui le possède peut lier un compte : ne l’envoyez donc qu’à la personne concernée. Hublink vous prévient quand le compte est là.</translation>
    </message>
    <message>
        <source>Please link your account</source>
        <translation>Merci de lier votre compte</translation>
    </message>
    <message>
        <source>Please link %1</source>
        <translation>Merci de lier %1</translation>
    </message>
    <message>
        <source>Hello,

please open this link and follow the steps:

%1

It works for %2.
</source>
        <translation>Bonjour,

merci d’ouvrir ce lien et de suivre les étapes :

%1

Il est valable pendant %2.
</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the link and send it yourself.</source>
        <translation>Copiez le lien et envoyez-le vous-même.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>L’image n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>AssistantWindow</name>
    <message>
        <source>Link an account</source>
        <translation>Lier un compte</translation>
    </message>
    <message>
        <source>Replace key: %1</source>
        <translation>Remplacer la clé : %1</translation>
    </message>
    <message>
        <source>Reconnect: %1</source>
        <translation>Reconnecter : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) were opened.</source>
        <translation>
            <numerusform>%Ln autre lien a été ouvert.</numerusform>
            <numerusform>%Ln autres liens ont été ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this account, or cancel it. Then the next link opens.</source>
        <translation>Terminez ce compte ou annulez-le. Le lien suivant s’ouvrira alors.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>Fermer sans terminer ?</translation>
    </message>
    <message>
        <source>The values you entered are not kept.</source>
        <translation>Les valeurs saisies ne sont pas conservées.</translation>
    </message>
    <message>
        <source>You can continue later on the Accounts page and paste them again.</source>
        <translation>Vous pourrez continuer plus tard sur la page Comptes et les coller à nouveau.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>BridgeTexts</name>
    <message>
        <source>There is no linked account %1 on this computer. Open Hublink to see which accounts there are.</source>
        <translation>Il n’y a pas de compte lié %1 sur cet ordinateur. Ouvrez Hublink pour voir les comptes disponibles.</translation>
    </message>
    <message>
        <source>StackOne does not know the account %1 any more. Open Hublink and link it again.</source>
        <translation>StackOne ne connaît plus le compte %1. Ouvrez Hublink et liez-le à nouveau.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 is not kept on this computer. Open Hublink, choose Projects, and enter the project&apos;s key.</source>
        <translation>La clé API de StackOne pour le compte %1 n’est pas conservée sur cet ordinateur. Ouvrez Hublink, choisissez Projets et saisissez la clé du projet.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key for the account %1. Open Hublink, choose Projects, and enter a new key.</source>
        <translation>StackOne refuse la clé API pour le compte %1. Ouvrez Hublink, choisissez Projets et saisissez une nouvelle clé.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 may not run actions. Make a key in StackOne that may, then enter it in Hublink under Projects.</source>
        <translation>La clé API de StackOne pour le compte %1 ne permet pas d’exécuter des actions. Créez dans StackOne une clé qui le permet, puis saisissez-la dans Hublink, sous Projets.</translation>
    </message>
    <message>
        <source>The connector of the account %1 is switched off in StackOne. Switch it on there.</source>
        <translation>Le connecteur du compte %1 est désactivé dans StackOne. Activez-le là-bas.</translation>
    </message>
    <message>
        <source>StackOne did not accept this for the account %1.</source>
        <translation>StackOne n’a pas accepté cette demande pour le compte %1.</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOne indique : %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open Hublink and unlock it, then try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Ouvrez Hublink et déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The action for the account %1 may have been done all the same. Look there before it is tried again.</source>
        <translation>L’action pour le compte %1 a peut-être tout de même été effectuée. Vérifiez-le là-bas avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 may not be used with the account %2. The person can allow it in Hublink, under AI apps.</source>
        <translation>%1 ne peut pas être utilisé avec le compte %2. La personne peut l’autoriser dans Hublink, sous Apps d’IA.</translation>
    </message>
    <message>
        <source>The person did not allow %1 for the account %2. Nothing was done.</source>
        <translation>La personne n’a pas autorisé %1 pour le compte %2. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 needs the person&apos;s consent, and Hublink cannot ask: there is no display. Nothing was done. The person can allow it in Hublink, under AI apps.</source>
        <translation>%1 nécessite l’accord de la personne, et Hublink ne peut pas le demander : il n’y a pas d’écran. Rien n’a été fait. La personne peut l’autoriser dans Hublink, sous Apps d’IA.</translation>
    </message>
    <message>
        <source>Hublink asked whether %1 may be used, and nobody answered in time. Nothing was done. Try again when the person is at the computer.</source>
        <translation>Hublink a demandé si %1 pouvait être utilisé, et personne n’a répondu à temps. Rien n’a été fait. Réessayez quand la personne sera devant l’ordinateur.</translation>
    </message>
    <message>
        <source>There is no tool %1.</source>
        <translation>Il n’existe pas d’outil %1.</translation>
    </message>
    <message>
        <source>%1 changes something, so it cannot be run with the tool for reading. Use run_writing_action.</source>
        <translation>%1 modifie quelque chose et ne peut donc pas être exécuté avec l’outil de lecture. Utilisez run_writing_action.</translation>
    </message>
    <message>
        <source>Tools of business accounts that a person has linked with Hublink. Writing may ask the person first; an error says what they can do.</source>
        <translation>Outils des comptes professionnels qu’une personne a liés avec Hublink. L’accord de la personne peut être demandé avant toute écriture ; en cas d’erreur, un message indique ce qu’elle peut faire.</translation>
    </message>
    <message>
        <source>%1 uses linked accounts hundreds of times a minute. Hublink slows it down.</source>
        <translation>%1 utilise des comptes liés des centaines de fois par minute. Hublink ralentit le rythme.</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>Une app d’IA</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>Re-verify %n account(s)</source>
        <translation>
            <numerusform>Revérifier %n compte</numerusform>
            <numerusform>Revérifier %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s), also from StackOne</source>
        <translation>
            <numerusform>Retirer %n compte, y compris de StackOne</numerusform>
            <numerusform>Retirer %n comptes, y compris de StackOne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s) from this computer</source>
        <translation>
            <numerusform>Retirer %n compte de cet ordinateur</numerusform>
            <numerusform>Retirer %n comptes de cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Test</source>
        <translation>
            <numerusform>Convertir %n compte en compte de test</numerusform>
            <numerusform>Convertir %n comptes en comptes de test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Production</source>
        <translation>
            <numerusform>Convertir %n compte en compte de production</numerusform>
            <numerusform>Convertir %n comptes en comptes de production</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy results</source>
        <translation>Copier les résultats</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Réessayer pour le reste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Comptes qui demandent votre attention</translation>
    </message>
    <message numerus="yes">
        <source>StackOne has told of %n account(s).</source>
        <translation>
            <numerusform>StackOne a signalé %n compte.</numerusform>
            <numerusform>StackOne a signalé %n comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 sur %L2 traités</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln compte demande votre attention</numerusform>
            <numerusform>%Ln comptes demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done</source>
        <translation>
            <numerusform>%Ln n’a pas pu être traité</numerusform>
            <numerusform>%Ln n’ont pas pu être traités</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Il reste environ %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>Choix possibles : %1.</translation>
    </message>
    <message>
        <source>It has to be a JSON object, like {&quot;apiKey&quot;: &quot;…&quot;}.</source>
        <translation>Un objet JSON est attendu, comme {&quot;apiKey&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>It has to be a text, a number, true or false.</source>
        <translation>Un texte, un nombre, true ou false est attendu.</translation>
    </message>
    <message>
        <source>There is no such member. Possible are: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</source>
        <translation>Ce membre n’existe pas. Choix possibles : values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</translation>
    </message>
    <message>
        <source>Possible are: now, link, computer.</source>
        <translation>Choix possibles : now, link, computer.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque : %1.</translation>
    </message>
    <message>
        <source>Give what is missing, then run the command again.</source>
        <translation>Indiquez ce qui manque, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Correct the value of %1.</source>
        <translation>Corrigez la valeur de %1.</translation>
    </message>
    <message>
        <source>The value of %1 is not one of its choices.</source>
        <translation>La valeur de %1 ne fait pas partie des choix proposés.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 est inconnu.</translation>
    </message>
    <message>
        <source>The value of %1 seems to belong to another field.</source>
        <translation>La valeur de %1 semble appartenir à un autre champ.</translation>
    </message>
    <message>
        <source>Check which value belongs where.</source>
        <translation>Vérifiez à quel champ correspond chaque valeur.</translation>
    </message>
    <message>
        <source>The input cannot be read.</source>
        <translation>L’entrée est illisible.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be changed safely: %2.</source>
        <translation>La configuration de %1 ne peut pas être modifiée sans risque : %2.</translation>
    </message>
    <message>
        <source>Look at %1, or add the entry there by hand.</source>
        <translation>Examinez %1, ou ajoutez-y l’entrée à la main.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>Impossible de lire ou d’écrire %1.</translation>
    </message>
    <message>
        <source>Check whether you may read and write it, then run the command again.</source>
        <translation>Vérifiez que vous avez le droit de lire et d’écrire cet élément, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The configuration of %1 has another entry %2, or has changed meanwhile.</source>
        <translation>La configuration de %1 contient une autre entrée %2, ou a changé entre-temps.</translation>
    </message>
    <message>
        <source>Look at %1, then run the command again.</source>
        <translation>Examinez %1, puis relancez la commande.</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is for other accounts, too.</source>
        <translation>L’entrée %1 de %2 sert aussi à d’autres comptes.</translation>
    </message>
    <message>
        <source>Take the account out of it by hand, in %1.</source>
        <translation>Retirez-en le compte à la main, dans %1.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 n’a pas accepté la modification : %2</translation>
    </message>
    <message>
        <source>Try it in %1 itself.</source>
        <translation>Essayez directement dans %1.</translation>
    </message>
    <message>
        <source>No project is named, and there is not exactly one on this computer.</source>
        <translation>Aucun projet n’est indiqué, et il n’y en a pas exactement un sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no project %1 on this computer.</source>
        <translation>Il n’y a pas de projet %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>See hublink projects, or add one with hublink projects add.</source>
        <translation>Consultez hublink projects, ou ajoutez un projet avec hublink projects add.</translation>
    </message>
    <message>
        <source>There is no account with this ID.</source>
        <translation>Aucun compte ne porte cet ID.</translation>
    </message>
    <message>
        <source>See hublink accounts.</source>
        <translation>Consultez hublink accounts.</translation>
    </message>
    <message>
        <source>The input is far too long.</source>
        <translation>L’entrée est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>One link takes at most a megabyte.</source>
        <translation>Pour lier un compte, un mégaoctet au plus est accepté.</translation>
    </message>
    <message>
        <source>Give that account these values with --update, or link a further one with --further.</source>
        <translation>Donnez ces valeurs à ce compte avec --update, ou liez un compte supplémentaire avec --further.</translation>
    </message>
    <message>
        <source>Unlock your keychain, or let it ask for its password with --wait-for-keychain. Then run the command again.</source>
        <translation>Déverrouillez votre trousseau, ou laissez-le demander son mot de passe avec --wait-for-keychain. Relancez ensuite la commande.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>the list could not be written to standard output</source>
        <translation>la liste n’a pas pu être écrite sur la sortie standard</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1 (%2)</source>
        <translation>les comptes ne peuvent pas être lus : %1 (%2)</translation>
    </message>
    <message>
        <source>the records were empty. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>les données étaient vides. Ouvrez Hublink pour récupérer les comptes depuis StackOne.</translation>
    </message>
    <message>
        <source>the records were damaged; %1 could be saved. The damaged file is kept as %2. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>les données étaient endommagées ; %1 ont pu être sauvés. Le fichier endommagé est conservé sous %2. Ouvrez Hublink pour récupérer les comptes depuis StackOne.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>le fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>Practise with stand-ins for Hive and StackOne on this computer.</source>
        <translation>S’exercer avec des doublures de Hive et de StackOne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Walk the whole main job in the sandbox and save a picture of every page.</source>
        <translation>Parcourir toute la tâche principale dans le bac à sable et enregistrer une image de chaque page.</translation>
    </message>
    <message>
        <source>How large the windows are, as WIDTHxHEIGHT.</source>
        <translation>La taille des fenêtres, sous la forme LARGEURxHAUTEUR.</translation>
    </message>
    <message>
        <source>How large everything is drawn: 1, 1.25, 2…</source>
        <translation>La taille de tout ce qui est dessiné : 1, 1.25, 2…</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Follow the accounts without a window, until it is wanted.</source>
        <translation>Suivre les comptes sans fenêtre, jusqu’à ce qu’elle soit demandée.</translation>
    </message>
    <message>
        <source>Print how long starting takes.</source>
        <translation>Afficher la durée du démarrage.</translation>
    </message>
    <message>
        <source>End after the first frame.</source>
        <translation>Terminer après la première image.</translation>
    </message>
    <message>
        <source>Answer in JSON. For link: without a window.</source>
        <translation>Répondre en JSON. Pour link : sans fenêtre.</translation>
    </message>
    <message>
        <source>now, link or computer.</source>
        <translation>now, link ou computer.</translation>
    </message>
    <message>
        <source>A StackOne project of this computer.</source>
        <translation>Un projet StackOne de cet ordinateur.</translation>
    </message>
    <message>
        <source>A project&apos;s API key comes from standard input.</source>
        <translation>La clé d’API d’un projet vient de l’entrée standard.</translation>
    </message>
    <message>
        <source>The connector&apos;s key, or KEY/CONFIGURATION.</source>
        <translation>La clé du connecteur, ou CLÉ/CONFIGURATION.</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>Votre propre ID du client.</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>Le nom du client, pour les humains.</translation>
    </message>
    <message>
        <source>Who connects.</source>
        <translation>Qui se connecte.</translation>
    </message>
    <message>
        <source>What the account is called.</source>
        <translation>Le nom du compte.</translation>
    </message>
    <message>
        <source>production or test.</source>
        <translation>production ou test.</translation>
    </message>
    <message>
        <source>Give an account that is there already these values.</source>
        <translation>Donner ces valeurs à un compte déjà présent.</translation>
    </message>
    <message>
        <source>Link a further account even if there is one.</source>
        <translation>Lier un autre compte même s’il en existe un.</translation>
    </message>
    <message>
        <source>Only check or show what would be done.</source>
        <translation>Seulement vérifier ou montrer ce qui serait fait.</translation>
    </message>
    <message>
        <source>Link once for each JSON line of a file, or of standard input: -.</source>
        <translation>Lier une fois pour chaque ligne JSON d’un fichier, ou de l’entrée standard : -.</translation>
    </message>
    <message>
        <source>Tell each stage on standard error.</source>
        <translation>Annoncer chaque étape sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>How long to wait for a sign-in.</source>
        <translation>Combien de temps attendre une connexion.</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password.</source>
        <translation>Laisser le trousseau demander son mot de passe.</translation>
    </message>
    <message>
        <source>Every account.</source>
        <translation>Tous les comptes.</translation>
    </message>
    <message>
        <source>In StackOne, too.</source>
        <translation>Dans StackOne aussi.</translation>
    </message>
    <message>
        <source>Read the documentation&apos;s index first.</source>
        <translation>Lire d’abord l’index de la documentation.</translation>
    </message>
    <message>
        <source>Save a picture of each step.</source>
        <translation>Enregistrer une image de chaque étape.</translation>
    </message>
    <message>
        <source>Only tools that read.</source>
        <translation>Seulement les outils qui lisent.</translation>
    </message>
    <message>
        <source>Only these tools; * stands for anything.</source>
        <translation>Seulement ces outils ; * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>Find and run instead of all tools.</source>
        <translation>Chercher et exécuter au lieu de tous les outils.</translation>
    </message>
    <message>
        <source>Where everything is kept except secrets.</source>
        <translation>Où tout est conservé, sauf les secrets.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API.</source>
        <translation>L’API de StackOne.</translation>
    </message>
    <message>
        <source>StackOne&apos;s web application.</source>
        <translation>L’application web de StackOne.</translation>
    </message>
    <message>
        <source>A provider&apos;s address. May be given several times.</source>
        <translation>L’adresse d’un fournisseur. Peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Where StackOne&apos;s documentation stands.</source>
        <translation>Où se trouve la documentation de StackOne.</translation>
    </message>
    <message>
        <source>Use the connection guides in this folder, too.</source>
        <translation>Utiliser aussi les guides de connexion de ce dossier.</translation>
    </message>
    <message>
        <source>Try this policy, if this computer has none of its own.</source>
        <translation>Essayer cette stratégie, si cet ordinateur n’en a pas.</translation>
    </message>
    <message>
        <source>Trust the roots in this file, too (PEM or DER).</source>
        <translation>Faire aussi confiance aux certificats de ce fichier (PEM ou DER).</translation>
    </message>
    <message>
        <source>debug, info, warning or critical.</source>
        <translation>debug, info, warning ou critical.</translation>
    </message>
    <message>
        <source>Write the log to a file, too.</source>
        <translation>Écrire aussi le journal dans un fichier.</translation>
    </message>
    <message>
        <source>Language, as a code like en or de.</source>
        <translation>La langue, par un code comme en ou fr.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>link an account</source>
        <translation>lier un compte</translation>
    </message>
    <message>
        <source>Opens the assistant. With an auth link it begins there; - reads the link from standard input, where other programs cannot see it.</source>
        <translation>Ouvre l’assistant. Avec un lien d’authentification, il commence par celui-ci ; - lit le lien sur l’entrée standard, où les autres programmes ne le voient pas.</translation>
    </message>
    <message>
        <source>With --json it links without a window. Values come as a JSON object on standard input, never on the command line. With --from it links once for each line.</source>
        <translation>Avec --json, lie sans fenêtre. Les valeurs viennent comme objet JSON de l’entrée standard, jamais de la ligne de commande. Avec --from, lie une fois pour chaque ligne.</translation>
    </message>
    <message>
        <source>what linking a connector needs</source>
        <translation>ce que demande la liaison d’un connecteur</translation>
    </message>
    <message>
        <source>Tells the fields of the connector&apos;s form, their keys and rules.</source>
        <translation>Indique les champs du formulaire, leurs clés et leurs règles.</translation>
    </message>
    <message>
        <source>list the linked accounts</source>
        <translation>lister les comptes liés</translation>
    </message>
    <message>
        <source>The accounts that are known on this computer, without asking anybody.</source>
        <translation>Les comptes connus sur cet ordinateur, sans interroger personne.</translation>
    </message>
    <message>
        <source>list the linked accounts for a spreadsheet</source>
        <translation>lister les comptes liés pour un tableur</translation>
    </message>
    <message>
        <source>CSV, or JSON with --json. Without a file to standard output. Holds no secrets.</source>
        <translation>CSV, ou JSON avec --json. Sans fichier, sur la sortie standard. Ne contient aucun secret.</translation>
    </message>
    <message>
        <source>check kept values again</source>
        <translation>vérifier à nouveau les valeurs conservées</translation>
    </message>
    <message>
        <source>Checks the values in your keychain with the provider, and tells what is wrong.</source>
        <translation>Vérifie auprès du fournisseur les valeurs de votre trousseau et dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>supprimer un compte</translation>
    </message>
    <message>
        <source>Takes the account off this computer with its values in the keychain; with --from-hub out of StackOne, too.</source>
        <translation>Retire le compte de cet ordinateur avec ses valeurs dans le trousseau ; avec --from-hub, de StackOne aussi.</translation>
    </message>
    <message>
        <source>the StackOne projects of this computer</source>
        <translation>les projets StackOne de cet ordinateur</translation>
    </message>
    <message>
        <source>Lists the projects. add reads the project&apos;s API key from standard input.</source>
        <translation>Liste les projets. add lit la clé d’API du projet sur l’entrée standard.</translation>
    </message>
    <message>
        <source>list the connection guides that are known here</source>
        <translation>lister les guides de connexion connus ici</translation>
    </message>
    <message>
        <source>Built in, your own, and those of the documentation.</source>
        <translation>Ceux du programme, les vôtres et ceux de la documentation.</translation>
    </message>
    <message>
        <source>read a connection guide</source>
        <translation>lire un guide de connexion</translation>
    </message>
    <message>
        <source>NAME is a file, a guide&apos;s key or a page&apos;s address. Prints Markdown, JSON with --json, or saves a picture of each step with --png.</source>
        <translation>NAME est un fichier, la clé d’un guide ou l’adresse d’une page. Affiche du Markdown, du JSON avec --json, ou enregistre une image de chaque étape avec --png.</translation>
    </message>
    <message>
        <source>let an AI app use linked accounts</source>
        <translation>laisser une app d’IA utiliser des comptes liés</translation>
    </message>
    <message>
        <source>A server of the Model Context Protocol on standard input and output. AI apps start it; the key stays in the keychain.</source>
        <translation>Un serveur du Model Context Protocol sur l’entrée et la sortie standard. Les apps d’IA le démarrent ; la clé reste dans le trousseau.</translation>
    </message>
    <message>
        <source>the AI apps of this computer, and which accounts they can use</source>
        <translation>les apps d’IA de cet ordinateur et les comptes qu’elles peuvent utiliser</translation>
    </message>
    <message>
        <source>add and remove change the app&apos;s configuration after a copy of it was kept.</source>
        <translation>add et remove modifient la configuration de l’app après en avoir gardé une copie.</translation>
    </message>
    <message>
        <source>take everything along to another computer</source>
        <translation>tout emporter sur un autre ordinateur</translation>
    </message>
    <message>
        <source>save writes accounts, projects and settings to a file, without any secret. load adds what is not here yet; the keys and values are entered again. With --dry-run it only tells what it would add.</source>
        <translation>save écrit les comptes, les projets et les paramètres dans un fichier, sans aucun secret. load ajoute ce qui manque encore ici ; les clés et les valeurs sont saisies de nouveau. Avec --dry-run, dit seulement ce qui serait ajouté.</translation>
    </message>
    <message>
        <source>look at all that linking needs</source>
        <translation>examiner tout ce que demande la liaison</translation>
    </message>
    <message>
        <source>Versions, folders, records, the keychain (an entry is written, read and removed), proxy, certificates, addresses and the clock. Names no secret. Lines with ! are wrong, those with ? worth a look.</source>
        <translation>Versions, dossiers, données, trousseau (une entrée est écrite, lue et supprimée), proxy, certificats, adresses et horloge. Ne nomme aucun secret. Les lignes avec ! sont des erreurs, celles avec ? méritent un coup d’œil.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused, or not verified</source>
        <translation>refusé, ou non vérifié</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>mauvais usage</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 Habituellement %2.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Links business accounts, step by step. Without a command it opens its window.</source>
        <translation>Lie des comptes professionnels, étape par étape. Sans commande, ouvre sa fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>hublink COMMAND --help tells more.</source>
        <translation>hublink COMMANDE --help en dit plus.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Options of all:</source>
        <translation>Options de toutes les commandes :</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple :</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie :</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>link business accounts, step by step</source>
        <translation>lier des comptes professionnels, étape par étape</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Leads a person through linking a business account: shows each step of the connection guide, checks what is pasted with the provider, keeps it in the keychain and links the account in the StackOne Hub. Without a command it opens its window.</source>
        <translation>Guide dans la liaison d’un compte professionnel : montre chaque étape du guide de connexion, vérifie auprès du fournisseur ce qui est collé, le conserve dans le trousseau et lie le compte dans StackOne Hub. Sans commande, ouvre sa fenêtre.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>%1; see %2</source>
        <translation>%1 ; voir %2</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VOIR AUSSI</translation>
    </message>
    <message>
        <source>%1 needs an https address (http for this computer only)</source>
        <translation>%1 demande une adresse https (http pour cet ordinateur seulement)</translation>
    </message>
    <message>
        <source>projects takes add or remove</source>
        <translation>projects prend add ou remove</translation>
    </message>
    <message>
        <source>projects remove needs the project&apos;s name or ID</source>
        <translation>projects remove demande le nom ou l’ID du projet</translation>
    </message>
    <message>
        <source>projects takes one name</source>
        <translation>projects prend un seul nom</translation>
    </message>
    <message>
        <source>ai-apps takes add or remove</source>
        <translation>ai-apps prend add ou remove</translation>
    </message>
    <message>
        <source>ai-apps %1 needs an app and an account&apos;s ID</source>
        <translation>ai-apps %1 demande une app et l’ID d’un compte</translation>
    </message>
    <message>
        <source>%1 takes no further words</source>
        <translation>%1 ne prend pas d’autre mot</translation>
    </message>
    <message>
        <source>link takes one link</source>
        <translation>link prend un seul lien</translation>
    </message>
    <message>
        <source>form needs a connector&apos;s key</source>
        <translation>form demande la clé d’un connecteur</translation>
    </message>
    <message>
        <source>remove needs an account&apos;s ID</source>
        <translation>remove demande l’ID d’un compte</translation>
    </message>
    <message>
        <source>export takes one file</source>
        <translation>export prend un seul fichier</translation>
    </message>
    <message>
        <source>verify needs an account&apos;s ID or --all</source>
        <translation>verify demande l’ID d’un compte ou --all</translation>
    </message>
    <message>
        <source>guide needs one file, key or address</source>
        <translation>guide demande un fichier, une clé ou une adresse</translation>
    </message>
    <message>
        <source>mcp needs the IDs of accounts, or --all</source>
        <translation>mcp demande les ID de comptes, ou --all</translation>
    </message>
    <message>
        <source>setup needs save or load, and a file</source>
        <translation>setup demande save ou load, et un fichier</translation>
    </message>
    <message>
        <source>to follow a link, write: hublink link LINK</source>
        <translation>pour suivre un lien, écrivez : hublink link LIEN</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>commande inconnue %1</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>--timeout prend un nombre de secondes</translation>
    </message>
    <message>
        <source>--from needs --json</source>
        <translation>--from demande --json</translation>
    </message>
    <message>
        <source>--update and --further exclude each other</source>
        <translation>--update et --further s’excluent</translation>
    </message>
    <message>
        <source>--way is now, link or computer</source>
        <translation>--way vaut now, link ou computer</translation>
    </message>
    <message>
        <source>%1: no certificate can be read from %2. It takes a file in PEM or DER form.</source>
        <translation>%1 : aucun certificat ne peut être lu dans %2. Il faut un fichier au format PEM ou DER.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical</source>
        <translation>--log-level vaut debug, info, warning ou critical</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast</source>
        <translation>--theme vaut system, light, dark ou contrast</translation>
    </message>
    <message>
        <source>--size is a width and a height, like 1024x600</source>
        <translation>--size est une largeur et une hauteur, comme 1024x600</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 8</source>
        <translation>--scale est un nombre de 0.5 à 8</translation>
    </message>
    <message>
        <source>--guides needs a folder that exists</source>
        <translation>--guides demande un dossier qui existe</translation>
    </message>
    <message>
        <source>there is neither a file nor a guide called %1; see hublink guides</source>
        <translation>il n’y a ni fichier ni guide nommé %1 ; voir hublink guides</translation>
    </message>
    <message>
        <source>the documentation&apos;s index is of %1</source>
        <translation>l’index de la documentation date du %1</translation>
    </message>
    <message>
        <source>there is no account with this ID</source>
        <translation>il n’y a aucun compte avec cet ID</translation>
    </message>
    <message>
        <source>%1 was not checked: %2</source>
        <translation>%1 n’a pas été vérifié : %2</translation>
    </message>
    <message>
        <source>Try hublink --help.</source>
        <translation>Essayez hublink --help.</translation>
    </message>
    <message>
        <source>%1 is missing. Install Hublink again.</source>
        <translation>%1 est absent. Installez Hublink à nouveau.</translation>
    </message>
    <message>
        <source>the log file cannot be written</source>
        <translation>le fichier journal ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>%1 is verified and kept on this computer</source>
        <translation>%1 est vérifié et conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 is linked, but StackOne reports a problem</source>
        <translation>%1 est lié, mais StackOne signale un problème</translation>
    </message>
    <message>
        <source>The key of %1 is replaced</source>
        <translation>La clé de %1 est remplacée</translation>
    </message>
    <message>
        <source>%1 is reconnected</source>
        <translation>%1 est reconnecté</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <translation>%1 est lié</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <translation>ID du compte : %1</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOne indique : %1</translation>
    </message>
    <message>
        <source>The values are kept in your keychain.</source>
        <translation>Les valeurs sont conservées dans votre trousseau.</translation>
    </message>
    <message>
        <source>No copy of the values is kept on this computer.</source>
        <translation>Aucune copie des valeurs n’est conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Afficher le compte</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Copier l’ID du compte</translation>
    </message>
    <message>
        <source>Use with AI apps</source>
        <translation>Utiliser avec des apps d’IA</translation>
    </message>
    <message>
        <source>Link another</source>
        <translation>Lier un autre compte</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking for your password in another window.</source>
        <translation>En attente de votre trousseau. Il vous demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait or cancel.</source>
        <translation>Cela prend plus de temps que d’habitude. Vous pouvez patienter ou annuler.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records. Waiting until it is done.</source>
        <translation>Un autre programme utilise les enregistrements de Hublink. Attente de la fin de l’opération.</translation>
    </message>
    <message>
        <source>Connect opens the sign-in page of %1 in your browser. Hublink waits until you are done there and links the account.</source>
        <translation>« Connecter » ouvre la page de connexion de %1 dans votre navigateur. Hublink attend que vous ayez terminé, puis lie le compte.</translation>
    </message>
    <message>
        <source>StackOne takes what you filled out only in the address of that page. Your browser may keep it in its history: %1.</source>
        <translation>StackOne ne reçoit ce que vous avez rempli que dans l’adresse de cette page. Votre navigateur peut le garder dans son historique : %1.</translation>
    </message>
    <message>
        <source>Connect checks the new values with %1 and keeps them beside the old ones. If they work, they take the old ones&apos; place.</source>
        <translation>« Connecter » vérifie les nouvelles valeurs auprès de %1 et les conserve à côté des anciennes. Si elles fonctionnent, elles prennent leur place.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1 and keeps them in the keychain of this computer.</source>
        <translation>« Connecter » vérifie vos valeurs auprès de %1 et les conserve dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect checks the new values, keeps them beside the old ones, gives them to the linked account in StackOne and looks whether it works. Only then they take the old ones&apos; place.</source>
        <translation>« Connecter » vérifie les nouvelles valeurs, les conserve à côté des anciennes, les transmet au compte lié dans StackOne et s’assure qu’il fonctionne. C’est seulement ensuite qu’elles remplacent les anciennes.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and gives them to the linked account in StackOne.</source>
        <translation>« Connecter » vérifie vos valeurs auprès de %1, les conserve dans votre trousseau et les transmet au compte lié dans StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and gives them to the linked account in StackOne.</source>
        <translation>« Connecter » conserve vos valeurs dans votre trousseau et les transmet au compte lié dans StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account in StackOne.</source>
        <translation>« Connecter » vérifie vos valeurs auprès de %1, les conserve dans votre trousseau et lie le compte dans StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account in StackOne.</source>
        <translation>« Connecter » conserve vos valeurs dans votre trousseau et lie le compte dans StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account for %2 in StackOne.</source>
        <translation>« Connecter » vérifie vos valeurs auprès de %1, les conserve dans votre trousseau et lie le compte pour %2 dans StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account for %1 in StackOne.</source>
        <translation>« Connecter » conserve vos valeurs dans votre trousseau et lie le compte pour %1 dans StackOne.</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Check the account&apos;s status</source>
        <translation>Vérifier le statut du compte</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <translation>Vérifier auprès de %1</translation>
    </message>
    <message>
        <source>Confirm who you are</source>
        <translation>Confirmer votre identité</translation>
    </message>
    <message>
        <source>Keep the new values beside the old ones</source>
        <translation>Conserver les nouvelles valeurs à côté des anciennes</translation>
    </message>
    <message>
        <source>Keep the values in your keychain</source>
        <translation>Conserver les valeurs dans votre trousseau</translation>
    </message>
    <message>
        <source>Give the new values to StackOne</source>
        <translation>Transmettre les nouvelles valeurs à StackOne</translation>
    </message>
    <message>
        <source>Link in the Hub</source>
        <translation>Lier dans le Hub</translation>
    </message>
    <message>
        <source>Put the new values in the old ones&apos; place</source>
        <translation>Remplacer les anciennes valeurs par les nouvelles</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs for this check.</source>
        <translation>Il manque dans le formulaire une valeur dont %1 a besoin pour cette vérification.</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs to tell who you are.</source>
        <translation>Il manque dans le formulaire une valeur dont %1 a besoin pour indiquer qui vous êtes.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Selon votre choix.</translation>
    </message>
    <message>
        <source>Make sure that it is not the %1, which stands beside it.</source>
        <translation>Assurez-vous qu’il ne s’agit pas de la valeur « %1 », qui se trouve à côté.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account all the same. Try again looks for it first, so nothing is linked twice.</source>
        <translation>StackOne a peut-être tout de même lié le compte. « Réessayer » commence par le chercher : rien n’est lié deux fois.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones, so that you can also go on later.</source>
        <translation>Les nouvelles valeurs attendent dans votre trousseau, à côté des anciennes ; vous pouvez donc aussi continuer plus tard.</translation>
    </message>
    <message>
        <source>Your values were accepted; only whose they are is not known yet. Try again in a few minutes.</source>
        <translation>Vos valeurs ont été acceptées ; il reste seulement à savoir à qui elles appartiennent. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The new values: %1 The linked account: %2</source>
        <translation>Les nouvelles valeurs : %1 Le compte lié : %2</translation>
    </message>
    <message>
        <source>Go back to the fields</source>
        <translation>Revenir aux champs</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>Utiliser un autre lien</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>Revenir à « Où lier le compte »</translation>
    </message>
    <message>
        <source>Mend the value</source>
        <translation>Corriger la valeur</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>Les utiliser quand même</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Lier à nouveau</translation>
    </message>
    <message>
        <source>Link without keeping a copy on this computer</source>
        <translation>Lier sans conserver de copie sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>configuration %1</translation>
    </message>
</context>
<context>
    <name>ConnectorPage</name>
    <message>
        <source>Choose the connector</source>
        <translation>Choisir le connecteur</translation>
    </message>
    <message>
        <source>No connector has this name. Try fewer letters.</source>
        <translation>Aucun connecteur ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Rechercher des connecteurs</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <source>Any: they choose</source>
        <translation>Au choix de la personne</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Choose a connector first.</source>
        <translation>Choisissez d’abord un connecteur.</translation>
    </message>
    <message>
        <source>Select one in the list. You can type a part of its name.</source>
        <translation>Sélectionnez-en un dans la liste. Vous pouvez taper une partie de son nom.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Use of a linked account</source>
        <translation>Utilisation d’un compte lié</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>Une app d’IA</translation>
    </message>
    <message>
        <source>%1 wants to use %2</source>
        <translation>%1 souhaite utiliser %2</translation>
    </message>
    <message>
        <source>It may change something there. Look at what it is about to do.</source>
        <translation>Cette action peut y modifier quelque chose. Regardez ce qu’elle s’apprête à faire.</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Cette action ne fait que lire.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action : %1</translation>
    </message>
    <message>
        <source>What the app passes to the action</source>
        <translation>Ce que l’app transmet à l’action</translation>
    </message>
    <message>
        <source>It passes nothing to the action.</source>
        <translation>L’app ne transmet rien à l’action.</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Autoriser cette fois</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Toujours autoriser</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>Ne jamais autoriser</translation>
    </message>
    <message>
        <source>For this action of this account, from now on</source>
        <translation>Pour cette action de ce compte, à partir de maintenant</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>It leaves the clipboard after three minutes.</source>
        <translation>La copie quitte le presse-papiers au bout de trois minutes.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Opérationnels</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
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
        <translation>Où lier le compte</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>J’ai un lien</translation>
    </message>
    <message>
        <source>Somebody sent you a link to connect an account.</source>
        <translation>Quelqu’un vous a envoyé un lien pour connecter un compte.</translation>
    </message>
    <message>
        <source>Link now</source>
        <translation>Lier maintenant</translation>
    </message>
    <message>
        <source>With the API key of a StackOne project. The account can be used there at once.</source>
        <translation>Avec la clé API d’un projet StackOne. Le compte peut y être utilisé aussitôt.</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Demander à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Make a link for the person who has the values, and wait for the account.</source>
        <translation>Créez un lien pour la personne qui possède les valeurs, puis attendez le compte.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>The values are checked and kept in your keychain. To use them in a project later, link the account again.</source>
        <translation>Les valeurs sont vérifiées et conservées dans votre trousseau. Pour les utiliser plus tard dans un projet, liez à nouveau le compte.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Paste the whole link, or the code alone.</source>
        <translation>Collez le lien entier, ou seulement le code.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate that answered belongs to another address than %1&apos;s.</source>
        <translation>Le certificat reçu correspond à une autre adresse que celle de %1.</translation>
    </message>
    <message>
        <source>The certificate that answered for %1 was signed by nobody else.</source>
        <translation>Le certificat reçu pour %1 n’a été signé par personne d’autre.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>Le certificat de %1 a été émis par un organisme auquel cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>Le certificat de %1 a été révoqué.</translation>
    </message>
    <message>
        <source>No secure connection to %1 was possible.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>L’horloge de cet ordinateur avance de %1 : elle indique %2. Mettez-la à l’heure, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 : elle indique %2. Mettez-la à l’heure, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This computer says that it is %1. If that is wrong, set its clock right, then try again. If it is right, ask whoever runs %2. Nothing was sent.</source>
        <translation>L’horloge de cet ordinateur indique %1. Si c’est faux, mettez-la à l’heure, puis réessayez. Si c’est juste, adressez-vous à la personne qui gère %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A company network may be listening in, or this is not the real service. Nothing was sent. Ask whoever runs your network.</source>
        <translation>Un réseau d’entreprise intercepte peut-être la connexion, ou ce n’est pas le véritable service. Rien n’a été envoyé. Adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key.</source>
        <translation>StackOne refuse la clé API.</translation>
    </message>
    <message>
        <source>Check that the whole key was copied, that it is enabled, and that it belongs to the right project.</source>
        <translation>Vérifiez que la clé a été copiée en entier, qu’elle est activée et qu’elle appartient au bon projet.</translation>
    </message>
    <message>
        <source>%1 refuses the %2.</source>
        <translation>%1 refuse la valeur « %2 ».</translation>
    </message>
    <message>
        <source>Copy the %1 again and paste it here. Everything else stays filled in.</source>
        <translation>Copiez à nouveau la valeur « %1 » et collez-la ici. Tous les autres champs restent remplis.</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>%1 refuse ces valeurs.</translation>
    </message>
    <message>
        <source>Its own words speak of the user or the account, not of the key. Ask whoever runs %1 for you to switch it on again, or use the values of another user. Everything stays filled in.</source>
        <translation>La réponse parle de l’utilisateur ou du compte, pas de la clé. Demandez à la personne qui gère %1 pour vous de le réactiver, ou utilisez les valeurs d’un autre utilisateur. Tous les champs restent remplis.</translation>
    </message>
    <message>
        <source>Check the values. One may be incomplete, or a newer key may have replaced this one. Everything stays filled in.</source>
        <translation>Vérifiez les valeurs. L’une d’elles est peut-être incomplète, ou une clé plus récente a remplacé celle-ci. Tous les champs restent remplis.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Patientez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Hublink can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Hublink puisse utiliser.</translation>
    </message>
    <message>
        <source>Start a keychain, for example GNOME Keyring or KeePassXC, then try again.</source>
        <translation>Démarrez un trousseau, par exemple GNOME Keyring ou KeePassXC, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Its window may be waiting for your password. Unlock it, then try again.</source>
        <translation>Sa fenêtre attend peut-être votre mot de passe. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not let Hublink in.</source>
        <translation>Le trousseau n’a pas donné accès à Hublink.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Réessayez et autorisez l’accès quand le trousseau le demande.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>It may be asking for your password in another window. Answer it there, then try again.</source>
        <translation>Il demande peut-être votre mot de passe dans une autre fenêtre. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain was restarted while Hublink was running.</source>
        <translation>Le trousseau a été redémarré pendant l’utilisation de Hublink.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again. The link can be continued on the Accounts page.</source>
        <translation>Fermez Hublink, puis démarrez-le à nouveau. Vous pourrez continuer à lier le compte sur la page Comptes.</translation>
    </message>
    <message>
        <source>The keychain could not do this.</source>
        <translation>Le trousseau n’a pas pu effectuer cette opération.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, sign out of this computer and in again: that starts the keychain anew.</source>
        <translation>Réessayez. Si cela persiste, fermez votre session sur cet ordinateur puis rouvrez-la : le trousseau redémarre alors.</translation>
    </message>
    <message>
        <source>the connect session</source>
        <translation>la session de connexion</translation>
    </message>
    <message>
        <source>the Hub&apos;s settings</source>
        <translation>les paramètres du Hub</translation>
    </message>
    <message>
        <source>the list of connectors</source>
        <translation>la liste des connecteurs</translation>
    </message>
    <message>
        <source>the connector&apos;s form</source>
        <translation>le formulaire du connecteur</translation>
    </message>
    <message>
        <source>the linked account</source>
        <translation>le compte lié</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>la liste des comptes</translation>
    </message>
    <message>
        <source>the connection attempt</source>
        <translation>la tentative de connexion</translation>
    </message>
    <message>
        <source>the account&apos;s actions and logs</source>
        <translation>les actions et les journaux du compte</translation>
    </message>
    <message>
        <source>what it was asked for</source>
        <translation>ce qui lui a été demandé</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>Le proxy %1 est introuvable.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>Le proxy %1 est injoignable.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Le proxy %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection, or is no proxy.</source>
        <translation>Le proxy %1 a fermé la connexion, ou n’est pas un proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through.</source>
        <translation>Le proxy %1 ne laisse pas passer la demande vers %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses its user name or password.</source>
        <translation>Le proxy %1 refuse son nom d’utilisateur ou son mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a way of signing in that Hublink does not know (%2).</source>
        <translation>Le proxy %1 demande une méthode d’authentification que Hublink ne connaît pas (%2).</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>il ne précise pas laquelle</translation>
    </message>
    <message>
        <source>The proxy setting %1 is of a kind that Hublink does not know.</source>
        <translation>Le réglage de proxy %1 est d’un type que Hublink ne connaît pas.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request to %1 through.</source>
        <translation>Le proxy du réseau n’a pas laissé passer la demande vers %1.</translation>
    </message>
    <message>
        <source>It is set in the settings of Hublink.</source>
        <translation>Il est défini dans les paramètres de Hublink.</translation>
    </message>
    <message>
        <source>It is set in the network settings of your system.</source>
        <translation>Il est défini dans les paramètres réseau de votre système.</translation>
    </message>
    <message>
        <source>It is set by the variable %1.</source>
        <translation>Il est défini par la variable %1.</translation>
    </message>
    <message>
        <source>Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start Hublink again.</source>
        <translation>Hublink communique avec les proxys par http:// et socks5://. Corrigez le réglage, puis redémarrez Hublink.</translation>
    </message>
    <message>
        <source>Put the right user name and password there, then try again.</source>
        <translation>Indiquez-y le bon nom d’utilisateur et le bon mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to let %1 through.</source>
        <translation>Demandez à la personne qui gère votre réseau de laisser passer %1.</translation>
    </message>
    <message>
        <source>Check the setting, or ask whoever runs your network.</source>
        <translation>Vérifiez le réglage, ou adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Hublink may not reach %1 from this computer. Nothing was sent.</source>
        <translation>Hublink n’est pas autorisé à contacter %1 depuis cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Other StackOne addresses are fixed on this computer.</source>
        <translation>Les autres adresses StackOne sont fixées à l’avance sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only the projects that were set up for this computer may be used.</source>
        <translation>Seuls les projets définis pour cet ordinateur peuvent être utilisés.</translation>
    </message>
    <message>
        <source>This way to link is switched off on this computer.</source>
        <translation>Cette façon de lier un compte est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On this computer an account is linked only if its values are kept in the keychain.</source>
        <translation>Sur cet ordinateur, un compte n’est lié que si ses valeurs sont conservées dans le trousseau.</translation>
    </message>
    <message>
        <source>The use of accounts by AI apps is switched off on this computer.</source>
        <translation>L’utilisation des comptes par les apps d’IA est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This setting is fixed on this computer.</source>
        <translation>Ce paramètre est fixé à l’avance sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not allowed on this computer.</source>
        <translation>Cela n’est pas autorisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 does not accept the %2.</source>
        <translation>%1 n’accepte pas la valeur « %2 ».</translation>
    </message>
    <message>
        <source>Change the %1, then try again. Everything else stays filled in.</source>
        <translation>Modifiez la valeur « %1 », puis réessayez. Tous les autres champs restent remplis.</translation>
    </message>
    <message>
        <source>%1 declined the request.</source>
        <translation>%1 a rejeté la demande.</translation>
    </message>
    <message>
        <source>It does not say why. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>Aucune raison n’est indiquée. Réessayez. Si le problème persiste, adressez-vous à la personne qui gère le projet.</translation>
    </message>
    <message>
        <source>Its own words tell why. Change what they name, then try again.</source>
        <translation>La réponse indique pourquoi. Modifiez ce qu’elle mentionne, puis réessayez.</translation>
    </message>
    <message>
        <source>The connector asks for other values than before. Go back to the fields: they are up to date, and what you entered is still there.</source>
        <translation>Le connecteur demande d’autres valeurs qu’auparavant. Revenez aux champs : ils sont à jour, et ce que vous avez saisi s’y trouve encore.</translation>
    </message>
    <message>
        <source>The account is linked, but Hublink could not note it down.</source>
        <translation>Le compte est lié, mais Hublink n’a pas pu l’enregistrer.</translation>
    </message>
    <message>
        <source>Nothing is linked twice.</source>
        <translation>Rien n’est lié deux fois.</translation>
    </message>
    <message>
        <source>The account is linked. Only its state is not known yet.</source>
        <translation>Le compte est lié. Seul son état n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Try again reads the state once more; nothing is linked twice.</source>
        <translation>« Réessayer » lit l’état une nouvelle fois ; rien n’est lié deux fois.</translation>
    </message>
    <message>
        <source>The %1 is no part of a web address.</source>
        <translation>La valeur « %1 » ne peut pas faire partie d’une adresse web.</translation>
    </message>
    <message>
        <source>Enter the name alone, for example acme, or paste the address of your site.</source>
        <translation>Saisissez seulement le nom, par exemple acme, ou collez l’adresse de votre site.</translation>
    </message>
    <message>
        <source>A value holds characters that cannot be sent.</source>
        <translation>Une valeur contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Paste it again. Line breaks and control characters are not allowed.</source>
        <translation>Collez-la à nouveau. Les retours à la ligne et les caractères de contrôle ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The %1 holds characters that cannot be sent.</source>
        <translation>La valeur « %1 » contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>%1 did not answer what it was asked.</source>
        <translation>%1 n&apos;a pas répondu à ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>%1 did not answer the question for %2.</source>
        <translation>%1 n’a pas répondu à la demande concernant %2.</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>Vos saisies n’ont pas été examinées. Réessayez. Si le problème persiste, adressez-vous à la personne qui gère le projet.</translation>
    </message>
    <message>
        <source>%1 cannot do this at the moment: the state of %2 does not allow it.</source>
        <translation>%1 ne peut pas le faire pour le moment : l&apos;état ne le permet pas (%2).</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Another change may be under way, or it may be paused. Try again in a minute. If it stays so, ask whoever runs the project.</source>
        <translation>Vos saisies n’ont pas été examinées. Une autre modification est peut-être en cours, ou tout est en pause. Réessayez dans une minute. Si le problème persiste, adressez-vous à la personne qui gère le projet.</translation>
    </message>
    <message>
        <source>Something other than %1 answered.</source>
        <translation>La réponse ne vient pas de %1.</translation>
    </message>
    <message>
        <source>A sign-in page of your network or a filter may be in the way. Open %1 in your browser, sign in to the network if it asks, then try again.</source>
        <translation>Une page de connexion de votre réseau ou un filtre fait peut-être obstacle. Ouvrez %1 dans votre navigateur, connectez-vous au réseau s’il le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 gets too many requests at the moment.</source>
        <translation>%1 reçoit trop de demandes pour le moment.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 rencontre un problème interne.</translation>
    </message>
    <message>
        <source>Your values were not judged.</source>
        <translation>Vos valeurs n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Hublink does not understand.</source>
        <translation>%1 a donné une réponse que Hublink ne comprend pas.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a newer Hublink may help.</source>
        <translation>Réessayez. Si le problème persiste, une version plus récente de Hublink peut aider.</translation>
    </message>
    <message>
        <source>This link is over: it expired, was used up or was taken back.</source>
        <translation>Ce lien n’est plus valable : il a expiré, a déjà été utilisé ou a été annulé.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new one. Everything you filled out stays here.</source>
        <translation>Demandez-en un nouveau à la personne qui vous l’a envoyé. Tout ce que vous avez rempli reste ici.</translation>
    </message>
    <message>
        <source>The connect session is over.</source>
        <translation>La session de connexion est terminée.</translation>
    </message>
    <message>
        <source>Try again: a new one is made.</source>
        <translation>Réessayez : une nouvelle session sera créée.</translation>
    </message>
    <message>
        <source>This StackOne API key may not link accounts.</source>
        <translation>Cette clé API StackOne ne permet pas de lier des comptes.</translation>
    </message>
    <message>
        <source>In StackOne, give the key the scope Platform API with read and write.</source>
        <translation>Dans StackOne, donnez à la clé la portée Platform API en lecture et en écriture.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the missing right.</source>
        <translation>Demandez le droit manquant à un administrateur de %1.</translation>
    </message>
    <message>
        <source>%1 does not find %2.</source>
        <translation>%1 ne trouve pas %2.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Go back and start from there, or ask whoever runs the project.</source>
        <translation>Cet élément a peut-être été supprimé entre-temps. Revenez en arrière et repartez de là, ou adressez-vous à la personne qui gère le projet.</translation>
    </message>
    <message>
        <source>This account cannot be checked from here.</source>
        <translation>Ce compte ne peut pas être vérifié d’ici.</translation>
    </message>
    <message>
        <source>Its values are not kept, or Hublink does not know how to check them, and no project&apos;s key is at hand. It may work all the same. Link it again with a project&apos;s key to have it checked.</source>
        <translation>Ses valeurs ne sont pas conservées, ou Hublink ne sait pas les vérifier, et aucune clé de projet n’est disponible. Il fonctionne peut-être tout de même. Pour le faire vérifier, liez-le à nouveau avec la clé d’un projet.</translation>
    </message>
    <message>
        <source>The account may be linked already, but this link cannot tell.</source>
        <translation>Le compte est peut-être déjà lié, mais ce lien ne permet pas de le savoir.</translation>
    </message>
    <message>
        <source>Ask whoever sent the link whether the account is there. Linking again may make a second one.</source>
        <translation>Demandez à la personne qui a envoyé le lien si le compte est là. Lier à nouveau pourrait en créer un second.</translation>
    </message>
    <message>
        <source>This link has nothing to link.</source>
        <translation>Ce lien ne permet de lier aucun compte.</translation>
    </message>
    <message>
        <source>Ask whoever sent it: the connector may have been switched off.</source>
        <translation>Adressez-vous à la personne qui l’a envoyé : le connecteur a peut-être été désactivé.</translation>
    </message>
    <message>
        <source>No connector is enabled in this StackOne project.</source>
        <translation>Aucun connecteur n’est activé dans ce projet StackOne.</translation>
    </message>
    <message>
        <source>Enable one in StackOne, or choose another project.</source>
        <translation>Activez-en un dans StackOne, ou choisissez un autre projet.</translation>
    </message>
    <message>
        <source>%1 is not enabled in this StackOne project.</source>
        <translation>%1 n’est pas activé dans ce projet StackOne.</translation>
    </message>
    <message>
        <source>Enable the connector %1 in StackOne, or choose another project.</source>
        <translation>Activez le connecteur %1 dans StackOne, ou choisissez un autre projet.</translation>
    </message>
    <message>
        <source>These values belong to somebody else than the linked account.</source>
        <translation>Ces valeurs appartiennent à une autre personne que le compte lié.</translation>
    </message>
    <message>
        <source>Check that you are signed in to the right %1 account, and copy the values there.</source>
        <translation>Vérifiez que vous êtes connecté au bon compte %1, et copiez les valeurs depuis celui-ci.</translation>
    </message>
    <message>
        <source>%1 has a %2 account in this project already.</source>
        <translation>%1 a déjà un compte %2 dans ce projet.</translation>
    </message>
    <message>
        <source>Give that account the new values, or link a further one.</source>
        <translation>Donnez les nouvelles valeurs à ce compte, ou liez un compte supplémentaire.</translation>
    </message>
    <message>
        <source>This is the key of the project %1, which is here already.</source>
        <translation>Cette clé est celle du projet %1, qui est déjà présent.</translation>
    </message>
    <message>
        <source>Use that project, or enter another project&apos;s key.</source>
        <translation>Utilisez ce projet, ou saisissez la clé d’un autre projet.</translation>
    </message>
    <message>
        <source>Accounts of this project have values in your keychain.</source>
        <translation>Des comptes de ce projet ont des valeurs dans votre trousseau.</translation>
    </message>
    <message>
        <source>Remove those accounts first, or remove them from this computer only.</source>
        <translation>Retirez d’abord ces comptes, ou retirez-les seulement de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another Hublink window is doing this already.</source>
        <translation>Une autre fenêtre de Hublink s’en occupe déjà.</translation>
    </message>
    <message>
        <source>Wait until it is done there.</source>
        <translation>Attendez qu’elle ait terminé.</translation>
    </message>
    <message>
        <source>The sign-in at %1 did not succeed.</source>
        <translation>La connexion à %1 n’a pas abouti.</translation>
    </message>
    <message>
        <source>Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 in your company.</source>
        <translation>Réessayez, et autorisez l’accès quand %1 le demande. Si le problème persiste, adressez-vous à la personne qui gère %1 dans votre entreprise.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was cancelled or took too long.</source>
        <translation>La connexion à %1 a été annulée ou a pris trop de temps.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Réessayez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time.</source>
        <translation>Personne ne s’est connecté à %1 à temps.</translation>
    </message>
    <message>
        <source>Try again: the sign-in page opens once more.</source>
        <translation>Réessayez : la page de connexion s’ouvrira une nouvelle fois.</translation>
    </message>
    <message>
        <source>This computer has no network at the moment.</source>
        <translation>Cet ordinateur n’a pas de réseau pour le moment.</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>Connectez-vous à un réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>L’adresse de %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check your network and its name service (DNS), then try again.</source>
        <translation>Vérifiez votre réseau et son service de noms (DNS), puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused.</source>
        <translation>%1 est injoignable : la connexion a été refusée.</translation>
    </message>
    <message>
        <source>A firewall may be in the way, or the service is down. Try again later.</source>
        <translation>Un pare-feu fait peut-être obstacle, ou le service est indisponible. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion avec %1 a été coupée.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 sends the request in a circle.</source>
        <translation>%1 fait tourner la demande en boucle.</translation>
    </message>
    <message>
        <source>Its server is set up wrongly, or something on the way answers for it. Try again later. If it stays so, ask whoever runs %1.</source>
        <translation>Son serveur est mal configuré, ou quelque chose répond à sa place en chemin. Réessayez plus tard. Si le problème persiste, adressez-vous à la personne qui gère %1.</translation>
    </message>
    <message>
        <source>The request to %1 was sent on to another address or in a circle, and Hublink stopped there.</source>
        <translation>La demande à %1 a été renvoyée vers une autre adresse ou en boucle, et Hublink s’est arrêté là.</translation>
    </message>
    <message>
        <source>Your values were not sent on. A sign-in page of your network may be in the way: open your browser, sign in if it asks, then try again.</source>
        <translation>Vos valeurs n’ont pas été transmises. Une page de connexion de votre réseau fait peut-être obstacle : ouvrez votre navigateur, connectez-vous s’il le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sent far more than expected.</source>
        <translation>%1 a envoyé bien plus de données que prévu.</translation>
    </message>
    <message>
        <source>Something may be in the way of the connection. Try again from another network.</source>
        <translation>Quelque chose gêne peut-être la connexion. Réessayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>No certificate could be read from the file %1.</source>
        <translation>Aucun certificat n’a pu être lu dans le fichier %1.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or DER form in the settings, or name one with --ca-file or SSL_CERT_FILE. Nothing was sent.</source>
        <translation>Choisissez un fichier au format PEM ou DER dans les paramètres, ou indiquez-en un avec --ca-file ou SSL_CERT_FILE. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address of %1 is not secure.</source>
        <translation>L’adresse de %1 n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or ask whoever gave you this one. Nothing was sent.</source>
        <translation>Utilisez une adresse qui commence par https:// ou demandez à la personne qui vous a donné celle-ci. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records.</source>
        <translation>Un autre programme utilise les enregistrements de Hublink.</translation>
    </message>
    <message>
        <source>It may be a backup, or another Hublink. Wait until it is done or close it, then try again.</source>
        <translation>Il s’agit peut-être d’une sauvegarde ou d’une autre fenêtre de Hublink. Attendez la fin ou fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were made by a newer version of Hublink.</source>
        <translation>Les enregistrements de Hublink ont été créés par une version plus récente de Hublink.</translation>
    </message>
    <message>
        <source>They were left as they are. Install the newer version again; it opens them as before.</source>
        <translation>Ils n’ont pas été modifiés. Réinstallez la version plus récente ; elle les ouvrira comme avant.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records are damaged.</source>
        <translation>Les enregistrements de Hublink sont endommagés.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again: it sets the damaged file aside, saves what can be read, and brings the accounts back from StackOne.</source>
        <translation>Fermez Hublink, puis démarrez-le à nouveau : il met de côté le fichier endommagé, sauve ce qui peut être lu et récupère les comptes depuis StackOne.</translation>
    </message>
    <message>
        <source>Hublink could not write its records.</source>
        <translation>Hublink n’a pas pu écrire ses enregistrements.</translation>
    </message>
    <message>
        <source>Check that its data folder exists and may be written to, then try again.</source>
        <translation>Vérifiez que son dossier de données existe et qu’il est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Your IT department decided so for this computer. Ask there if you need it.</source>
        <translation>Votre service informatique en a décidé ainsi pour cet ordinateur. Adressez-vous à lui si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The rules for Hublink on this computer cannot be understood.</source>
        <translation>Les règles de Hublink sur cet ordinateur ne sont pas compréhensibles.</translation>
    </message>
    <message>
        <source>Until they are corrected, Hublink does nothing. Tell your IT department: %1.</source>
        <translation>Tant qu’elles ne sont pas corrigées, Hublink ne fait rien. Signalez ceci à votre service informatique : %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Opération arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when you are ready.</source>
        <translation>Rien n’est perdu. Réessayez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>Le proxy indique : %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indique : %2</translation>
    </message>
    <message>
        <source>The %1 is part of the address: check it first. If it is right, check your network and its name service (DNS), then try again.</source>
        <translation>« %1 » fait partie de l’adresse : vérifiez d’abord cette valeur. Si elle est juste, vérifiez votre réseau et son service de noms (DNS), puis réessayez.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (n’est plus proposé)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Hublink does not know fields of the kind “%1”. You can enter the value as text.</source>
        <translation>Hublink ne connaît pas les champs de type « %1 ». Vous pouvez saisir la valeur sous forme de texte.</translation>
    </message>
    <message>
        <source>The connector hides this field, but cannot be linked without it.</source>
        <translation>Le connecteur masque ce champ, mais il ne peut pas être lié sans lui.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>StackOne has this value and does not show it.</source>
        <translation>StackOne possède cette valeur et ne l’affiche pas.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>Annuler la modification de %1</translation>
    </message>
    <message>
        <source>Left empty, the value is removed from StackOne.</source>
        <translation>Si le champ reste vide, la valeur est supprimée de StackOne.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Où trouver cette valeur ?</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <translation>Non valide. %1</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fill out the fields</source>
        <translation>Remplir les champs</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>Guide de connexion</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The new values of the last attempt are filled in. Nothing is sent before the next step.</source>
        <translation>Les nouvelles valeurs de la dernière tentative sont déjà remplies. Rien n’est envoyé avant l’étape suivante.</translation>
    </message>
    <message>
        <source>Paste the new key that you copied from %1. What you do not change stays. Nothing is sent before the next step.</source>
        <translation>Collez la nouvelle clé que vous avez copiée depuis %1. Ce que vous ne modifiez pas reste en place. Rien n’est envoyé avant l’étape suivante.</translation>
    </message>
    <message>
        <source>%1 is linked already. Change what is no longer right; everything else stays. Nothing is sent before the next step.</source>
        <translation>%1 est déjà lié. Modifiez ce qui n’est plus juste ; tout le reste est conservé. Rien n’est envoyé avant l’étape suivante.</translation>
    </message>
    <message>
        <source>Paste what you copied from %1. Nothing is sent before the next step.</source>
        <translation>Collez ce que vous avez copié depuis %1. Rien n’est envoyé avant l’étape suivante.</translation>
    </message>
    <message>
        <source>Hublink does not know the way of signing in that this connector names (%1). You can fill out its form all the same.</source>
        <translation>Hublink ne connaît pas la méthode d’authentification indiquée par ce connecteur (%1). Vous pouvez tout de même remplir son formulaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this connector&apos;s form could not be read and are left out.</source>
        <translation>
            <numerusform>%n partie du formulaire de ce connecteur n’a pas pu être lue et n’est pas affichée.</numerusform>
            <numerusform>%n parties du formulaire de ce connecteur n’ont pas pu être lues et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connector asks for no values. Go on with Next.</source>
        <translation>Ce connecteur ne demande aucune valeur. Continuez avec « Suivant ».</translation>
    </message>
    <message>
        <source>The two values seem to be in each other&apos;s place.</source>
        <translation>Les deux valeurs semblent inversées.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les échanger</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1 : %n sélectionné</numerusform>
            <numerusform>%1 : %n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
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
        <translation>espaces</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>retours à la ligne</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caractères invisibles</translation>
    </message>
    <message>
        <source>quotes or brackets</source>
        <translation>guillemets ou crochets</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>nom placé devant</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>mail coding</source>
        <translation>codage de messagerie</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>texte autour</translation>
    </message>
    <message>
        <source>the rest of the address</source>
        <translation>reste de l’adresse</translation>
    </message>
    <message>
        <source>the address that the mail filter %1 put around it</source>
        <translation>adresse ajoutée autour par le filtre de messagerie %1</translation>
    </message>
    <message>
        <source>Removed around the %1: %2.</source>
        <translation>Éléments retirés autour de la valeur « %1 » : %2.</translation>
    </message>
    <message>
        <source>https:// was put in front.</source>
        <translation>https:// a été ajouté au début.</translation>
    </message>
    <message>
        <source>This text holds the %1. Hublink can put it in its field.</source>
        <translation>Ce texte contient la valeur « %1 ». Hublink peut la placer dans son champ.</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2 goes here.</source>
        <translation>Cela ressemble à la valeur « %1 ». Ce champ attend la valeur « %2 ».</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2, which is another value, goes here.</source>
        <translation>Cela ressemble à la valeur « %1 ». Ce champ attend la valeur « %2 », qui est différente.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The %1 goes here.</source>
        <translation>Ceci est une adresse e-mail. Ce champ attend la valeur « %1 ».</translation>
    </message>
    <message>
        <source>This is a whole command line. Only the %1 goes here.</source>
        <translation>Ceci est une ligne de commande entière. Ce champ attend seulement la valeur « %1 ».</translation>
    </message>
    <message>
        <source>This is a whole command line. Hublink can take the values out of it.</source>
        <translation>Ceci est une ligne de commande entière. Hublink peut en extraire les valeurs.</translation>
    </message>
    <message>
        <source>This text holds several values. Hublink can put each in its field.</source>
        <translation>Ce texte contient plusieurs valeurs. Hublink peut placer chacune dans son champ.</translation>
    </message>
    <message>
        <source>This is a web address. The %1 goes here.</source>
        <translation>Ceci est une adresse web. Ce champ attend la valeur « %1 ».</translation>
    </message>
    <message>
        <source>There is no link in this text. Copy the whole link, from https to its end.</source>
        <translation>Ce texte ne contient pas de lien. Copiez le lien entier, depuis https jusqu’à la fin.</translation>
    </message>
    <message>
        <source>These are dots or stars in place of the real characters. Use the copy button beside the %1 instead of selecting it.</source>
        <translation>Ce sont des points ou des étoiles à la place des vrais caractères. Utilisez le bouton de copie à côté de la valeur « %1 » plutôt que de la sélectionner.</translation>
    </message>
    <message>
        <source>This is not how the %1 usually looks. You can use it all the same.</source>
        <translation>La valeur « %1 » ne se présente pas ainsi d’habitude. Vous pouvez tout de même l’utiliser.</translation>
    </message>
    <message>
        <source>The %1 usually has %2. You can use this all the same.</source>
        <translation>D’habitude, la valeur « %1 » comporte %2. Vous pouvez tout de même utiliser celle-ci.</translation>
    </message>
    <message>
        <source>What was sent is not how the %1 usually looks.</source>
        <translation>Ce qui a été envoyé ne ressemble pas à la valeur « %1 » habituelle.</translation>
    </message>
    <message>
        <source>The %1 usually has %2; what was sent looks different.</source>
        <translation>D’habitude, la valeur « %1 » comporte %2 ; ce qui a été envoyé est différent.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>wide letter</source>
        <translation>lettre large</translation>
    </message>
    <message>
        <source>not the usual sign</source>
        <translation>signe inhabituel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The %1 holds characters that only look alike: %2.</source>
        <translation>La valeur « %1 » contient des caractères trompeurs, qui ressemblent seulement aux bons : %2.</translation>
    </message>
    <message>
        <source>Something that does not belong to the %1 seems to stand around it.</source>
        <translation>Quelque chose qui ne fait pas partie de la valeur « %1 » semble l’entourer.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Connection guides</source>
        <translation>Guides de connexion</translation>
    </message>
    <message>
        <source>Look for new guides</source>
        <translation>Rechercher de nouveaux guides</translation>
    </message>
    <message>
        <source>Keep all for offline use</source>
        <translation>Tout conserver pour un usage hors ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too.</source>
        <translation>Vous pouvez aussi déposer ici des fichiers et des dossiers.</translation>
    </message>
    <message>
        <source>Search all guides</source>
        <translation>Rechercher dans tous les guides</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>Afficher tous les guides</translation>
    </message>
    <message>
        <source>No guide fits the search.</source>
        <translation>Aucun guide ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Try fewer words, or look for new guides.</source>
        <translation>Essayez avec moins de mots, ou recherchez de nouveaux guides.</translation>
    </message>
    <message>
        <source>Link with this guide</source>
        <translation>Lier avec ce guide</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s)</source>
        <translation>
            <numerusform>%Ln guide</numerusform>
            <numerusform>%Ln guides</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>This guide is not kept here, and could not be read.</source>
        <translation>Ce guide n’est pas conservé ici et n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Documentation as of %1</source>
        <translation>Documentation au %1</translation>
    </message>
    <message>
        <source>The documentation was not read yet.</source>
        <translation>La documentation n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>Its index leaves some pages out.</source>
        <translation>Certaines pages manquent dans son index.</translation>
    </message>
    <message>
        <source>Reading the documentation&apos;s index…</source>
        <translation>Lecture de l’index de la documentation…</translation>
    </message>
    <message>
        <source>Go on (%1 of %2)</source>
        <translation>Continuer (%1 sur %2)</translation>
    </message>
    <message>
        <source>Pause (%1 of %2)</source>
        <translation>Mettre en pause (%1 sur %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) were read; they are here without a network.</source>
        <translation>
            <numerusform>%Ln guide a été lu ; il est disponible ici sans réseau.</numerusform>
            <numerusform>%Ln guides ont été lus ; ils sont disponibles ici sans réseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) could not be read.</source>
        <translation>
            <numerusform>%Ln guide n’a pas pu être lu.</numerusform>
            <numerusform>%Ln guides n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all again, to try those once more.</source>
        <translation>Conservez-les tous à nouveau pour réessayer avec ceux-là.</translation>
    </message>
    <message>
        <source>This could not be read as a guide.</source>
        <translation>Cet élément n’a pas pu être lu comme un guide.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Ce fichier n’est pas un texte.</translation>
    </message>
    <message>
        <source>This file is too large for a guide.</source>
        <translation>Ce fichier est trop volumineux pour un guide.</translation>
    </message>
    <message>
        <source>Choose a guide in Markdown (.md or .mdx), or a folder of them.</source>
        <translation>Choisissez un guide au format Markdown (.md ou .mdx), ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <translation>Ouvrir un guide</translation>
    </message>
    <message>
        <source>Guides (*.md *.mdx)</source>
        <translation>Guides (*.md *.mdx)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Le guide est enregistré.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
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
        <translation>Ce guide a changé depuis qu’il a servi à lier le compte.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself: %1</source>
        <translation>Copiez l’adresse et ouvrez-la vous-même : %1</translation>
    </message>
    <message>
        <source>Other guides for %1</source>
        <translation>Autres guides pour %1</translation>
    </message>
    <message>
        <source>Back to the field %1</source>
        <translation>Revenir au champ %1</translation>
    </message>
</context>
<context>
    <name>GuidePaper</name>
    <message>
        <source>Link the account</source>
        <translation>Lier le compte</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Press to enlarge</source>
        <translation>Appuyer pour agrandir</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (non disponible)</translation>
    </message>
    <message>
        <source>Show pictures from %1</source>
        <translation>Afficher les images de %1</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads this guide. The choice is kept.</source>
        <translation>L’autre ordinateur voit que quelqu’un lit ce guide. Ce choix est mémorisé.</translation>
    </message>
    <message>
        <source>Getting the picture…</source>
        <translation>Récupération de l’image…</translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1</source>
        <translation>L’image n’a pas pu être chargée : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GuideReading</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Rechercher dans ce guide</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step&apos;s number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place found, and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Part of Hublink</source>
        <translation>Fait partie de Hublink</translation>
    </message>
    <message>
        <source>From %1, read on %2</source>
        <translation>Source : %1, lue le %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Votre propre guide</translation>
    </message>
    <message>
        <source>Named by the connector, changed</source>
        <translation>Indiqué par le connecteur, modifié</translation>
    </message>
    <message>
        <source>Named by the connector</source>
        <translation>Indiqué par le connecteur</translation>
    </message>
    <message>
        <source>Documentation, new</source>
        <translation>Documentation, nouveau</translation>
    </message>
    <message>
        <source>Documentation, changed</source>
        <translation>Documentation, modifié</translation>
    </message>
    <message>
        <source>Documentation, kept here</source>
        <translation>Documentation, conservé ici</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
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
        <translation>Cocher ce qui est fait</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>Page du guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>HublinkStyle</name>
    <message>
        <source>Clear the text</source>
        <translation>Effacer le texte</translation>
    </message>
</context>
<context>
    <name>IdentityTexts</name>
    <message>
        <source>The key may not read it; that needs no mending for the link.</source>
        <translation>La clé ne permet pas de lire cette information ; il n’y a rien à corriger pour lier le compte.</translation>
    </message>
    <message>
        <source>It does not find the person of these values.</source>
        <translation>La personne à qui appartiennent ces valeurs n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>It refused the question.</source>
        <translation>La question a été refusée.</translation>
    </message>
    <message>
        <source>Its answer holds no name.</source>
        <translation>La réponse ne contient pas de nom.</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>Espaces de travail : %1</translation>
    </message>
    <message>
        <source>%1 accepts the values but did not say whom they belong to.</source>
        <translation>%1 accepte les valeurs, mais n’a pas indiqué à qui elles appartiennent.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The values belong to %1.</source>
        <translation>Les valeurs appartiennent à %1.</translation>
    </message>
    <message>
        <source>The values belong to %1. Workspaces: %2</source>
        <translation>Les valeurs appartiennent à %1. Espaces de travail : %2</translation>
    </message>
</context>
<context>
    <name>KeyEndDialog</name>
    <message>
        <source>When the key ends</source>
        <translation>Expiration de la clé</translation>
    </message>
    <message>
        <source>If %1 shows a last day for the key, note it here. Hublink reminds you two weeks and one day before, and forgets it when the key is replaced.</source>
        <translation>Si %1 indique un dernier jour pour la clé, notez-le ici. Hublink vous le rappelle deux semaines et un jour avant, et l’oublie quand la clé est remplacée.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>It does not end</source>
        <translation>Elle n’expire pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>A %1 link was interrupted.</source>
        <translation>La liaison d’un compte %1 a été interrompue.</translation>
    </message>
    <message>
        <source>Asking StackOne whether the account is there…</source>
        <translation>Vérification de la présence du compte auprès de StackOne…</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> pour %1</translation>
    </message>
    <message>
        <source>The %1 account%2 is linked, but not in the list yet.</source>
        <translation>Le compte %1%2 est lié, mais n’est pas encore dans la liste.</translation>
    </message>
    <message>
        <source>The link was interrupted at its end. Finish adds the account to the list; nothing has to be entered again. Remove deletes it in StackOne and its values in your keychain.</source>
        <translation>La liaison du compte a été interrompue juste avant la fin. « Terminer » ajoute le compte à la liste ; rien ne doit être saisi à nouveau. « Retirer » le supprime de StackOne et efface ses valeurs de votre trousseau.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 est dans la liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>Retrait de %1…</translation>
    </message>
    <message>
        <source>The account is removed from StackOne and your keychain.</source>
        <translation>Le compte est retiré de StackOne et de votre trousseau.</translation>
    </message>
    <message>
        <source>New values for a %1 account%2 are not in their place yet.</source>
        <translation>Les nouvelles valeurs d’un compte %1%2 ne sont pas encore en place.</translation>
    </message>
    <message>
        <source>A %1 link%2 is not finished.</source>
        <translation>La liaison d’un compte %1%2 n’est pas terminée.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones. StackOne may have them already, so it is best to go on.</source>
        <translation>Les nouvelles valeurs attendent dans votre trousseau, à côté des anciennes. StackOne les a peut-être déjà ; mieux vaut donc continuer.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account, but could not be asked: %1 Discard clears your keychain only.</source>
        <translation>StackOne a peut-être lié le compte, mais n’a pas pu être interrogé : %1 « Abandonner » n’efface que les valeurs de votre trousseau.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values must be pasted again.</source>
        <translation>Vous pouvez reprendre là où vous vous étiez arrêté. Les valeurs doivent être collées à nouveau.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values are still in your keychain.</source>
        <translation>Vous pouvez reprendre là où vous vous étiez arrêté. Les valeurs sont toujours dans votre trousseau.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation>
            <numerusform> %n autre lien est également en attente.</numerusform>
            <numerusform> %n autres liens sont également en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until somebody links an account for %1.</source>
        <translation>En attente d’une personne qui lie un compte pour %1.</translation>
    </message>
    <message>
        <source>Waiting until somebody links %1 for %2.</source>
        <translation>En attente d’une personne qui lie %1 pour %2.</translation>
    </message>
    <message>
        <source>Hublink looks now and then and tells you. The link works until %1.</source>
        <translation>Hublink regarde de temps en temps et vous prévient. Le lien est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>%1 est lié pour %2.</translation>
    </message>
    <message>
        <source>An account was linked</source>
        <translation>Un compte a été lié</translation>
    </message>
    <message>
        <source>The link for %1 expired before it was used.</source>
        <translation>Le lien pour %1 a expiré avant d’être utilisé.</translation>
    </message>
    <message>
        <source>Make a new one with Link account, if the account is still wanted.</source>
        <translation>Créez-en un nouveau avec « Lier un compte » si le compte est toujours souhaité.</translation>
    </message>
</context>
<context>
    <name>LinkOwnerPage</name>
    <message>
        <source>Who is asking</source>
        <translation>Qui fait la demande</translation>
    </message>
    <message>
        <source>Go on only if you expected this link. You have not given anything away yet.</source>
        <translation>Ne continuez que si vous attendiez ce lien. Pour l’instant, vous n’avez rien communiqué.</translation>
    </message>
    <message>
        <source>Account for</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Permet de lier</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>This account is linked already.</source>
        <translation>Ce compte est déjà lié.</translation>
    </message>
    <message>
        <source>What you fill out replaces the values that StackOne has. To link a further account, ask for a link that allows several.</source>
        <translation>Ce que vous remplissez remplace les valeurs que StackOne possède. Pour lier un compte supplémentaire, demandez un lien qui en permet plusieurs.</translation>
    </message>
    <message>
        <source>StackOne does not tell with this link. Ask whoever sent it if you are unsure.</source>
        <translation>StackOne ne l’indique pas avec ce lien. En cas de doute, adressez-vous à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Not one that is known on this computer.</source>
        <translation>Inconnu sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation>
            <numerusform>%n connecteur, à choisir sur la page suivante</numerusform>
            <numerusform>%n connecteurs, à choisir sur la page suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>for another %1</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>now. StackOne does not tell until when.</source>
        <translation>actuellement. StackOne n’indique pas jusqu’à quand.</translation>
    </message>
    <message>
        <source>now. It was made %1 ago; StackOne does not tell until when it works.</source>
        <translation>actuellement. Il a été créé il y a %1 ; StackOne n’indique pas jusqu’à quand il est valable.</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Asking your keychain…</source>
        <translation>Consultation de votre trousseau…</translation>
    </message>
    <message>
        <source>Asking StackOne about the link…</source>
        <translation>Vérification du lien auprès de StackOne…</translation>
    </message>
    <message>
        <source>Asking StackOne for the connector…</source>
        <translation>Demande du connecteur à StackOne…</translation>
    </message>
    <message>
        <source>Getting the connection guide…</source>
        <translation>Récupération du guide de connexion…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Création du lien…</translation>
    </message>
    <message>
        <source>Paste the link that you were sent.</source>
        <translation>Collez le lien qui vous a été envoyé.</translation>
    </message>
    <message>
        <source>This is no link that Hublink can follow. Copy the whole link again, from https to its end.</source>
        <translation>Hublink ne peut pas suivre ce lien. Copiez à nouveau le lien entier, depuis https jusqu’à la fin.</translation>
    </message>
    <message>
        <source>This is far too long for a link. Copy the link alone, without the text around it.</source>
        <translation>C’est beaucoup trop long pour un lien. Copiez seulement le lien, sans le texte qui l’entoure.</translation>
    </message>
    <message>
        <source>This link is not secure: it begins with http instead of https. Ask whoever sent it for a secure one.</source>
        <translation>Ce lien n’est pas sécurisé : il commence par http au lieu de https. Demandez un lien sécurisé à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This link hides where it leads: it really leads to %1. Do not use it.</source>
        <translation>Ce lien cache sa destination : en réalité, il mène à %1. Ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not StackOne. Your values would go there. If you trust that address, add it in the settings first.</source>
        <translation>Ce lien mène à %1, qui n’est pas StackOne. Vos valeurs y seraient envoyées. Si vous faites confiance à cette adresse, ajoutez-la d’abord dans les paramètres.</translation>
    </message>
    <message>
        <source>This address belongs to StackOne but opens no link: its code is missing. Copy the whole link, to its end.</source>
        <translation>Cette adresse appartient à StackOne, mais n’ouvre aucun lien : son code manque. Copiez le lien entier, jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The code in this link is damaged or incomplete. Copy the whole link again, from https to its end.</source>
        <translation>Le code de ce lien est endommagé ou incomplet. Copiez à nouveau le lien entier, depuis https jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Links that somebody sent cannot be used on this computer: your IT department switched them off. Ask there, or link in another way.</source>
        <translation>Les liens envoyés par d’autres personnes ne peuvent pas être utilisés sur cet ordinateur : votre service informatique les a désactivés. Adressez-vous à lui, ou liez le compte d’une autre façon.</translation>
    </message>
    <message>
        <source>A mail filter (%1) put its own address in place of the link, and Hublink does not visit that. Open it in your browser, copy the address that appears there, and paste it here.</source>
        <translation>Un filtre de messagerie (%1) a mis sa propre adresse à la place du lien, et Hublink ne la consulte pas. Ouvrez-la dans votre navigateur, copiez l’adresse qui s’y affiche et collez-la ici.</translation>
    </message>
    <message>
        <source>Choose the %1.</source>
        <translation>Choisissez une valeur pour « %1 ».</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Saisissez la valeur « %1 ».</translation>
    </message>
    <message>
        <source>The %1 takes digits only.</source>
        <translation>La valeur « %1 » ne doit contenir que des chiffres.</translation>
    </message>
    <message>
        <source>The %1 does not have the form that the connector expects.</source>
        <translation>La valeur « %1 » n’a pas la forme attendue par le connecteur.</translation>
    </message>
    <message>
        <source>The %1 must be an e-mail address.</source>
        <translation>La valeur « %1 » doit être une adresse e-mail.</translation>
    </message>
    <message>
        <source>The %1 must be a web address that begins with https:// or http://.</source>
        <translation>La valeur « %1 » doit être une adresse web qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The %1 must be an address with its scheme, like https://.</source>
        <translation>La valeur « %1 » doit être une adresse avec son préfixe, comme https://.</translation>
    </message>
    <message>
        <source>The %1 must be a UUID: 32 digits and letters in five groups.</source>
        <translation>La valeur « %1 » doit être un UUID : 32 chiffres et lettres en cinq groupes.</translation>
    </message>
    <message>
        <source>The %1 must be a date like 2026-12-31.</source>
        <translation>La valeur « %1 » doit être une date comme 2026-12-31.</translation>
    </message>
    <message>
        <source>The %1 must be a date and time like 2026-12-31T10:00:00Z.</source>
        <translation>La valeur « %1 » doit être une date et une heure comme 2026-12-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planification</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a request to see what StackOne asked the provider.</source>
        <translation>Sélectionnez une requête pour voir ce que StackOne a demandé au fournisseur.</translation>
    </message>
    <message>
        <source>StackOne tells no steps of this request.</source>
        <translation>StackOne n’indique aucune étape pour cette requête.</translation>
    </message>
    <message>
        <source>Asked of the provider</source>
        <translation>Demandé au fournisseur</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>Copier le numéro de la requête</translation>
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
        <translation>Journaux de %1</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>Rechercher dans les journaux</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>Lecture des journaux…</translation>
    </message>
    <message>
        <source>StackOne has no logs of this account.</source>
        <translation>StackOne n’a pas de journaux pour ce compte.</translation>
    </message>
    <message>
        <source>Logs appear after the first request, and are kept for 90 days at most.</source>
        <translation>Les journaux apparaissent après la première requête et sont conservés 90 jours au plus.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About Hublink</source>
        <translation>À propos de Hublink</translation>
    </message>
    <message>
        <source>There is no connection guide for %1 on this computer.</source>
        <translation>Il n’y a pas de guide de connexion pour %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reconnect shows the guide that StackOne names.</source>
        <translation>« Reconnecter » affiche le guide indiqué par StackOne.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Looking at everything that linking needs…</source>
        <translation>Vérification de tout ce dont la liaison a besoin…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>They hold no keys or passwords. Read them before you send them to somebody.</source>
        <translation>Il ne contient ni clé ni mot de passe. Relisez-le avant de l’envoyer à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>MendTexts</name>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>StackOne n’a plus ce compte. Liez-le à nouveau, ou retirez-le ici.</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Lier un compte</translation>
    </message>
    <message>
        <source>The connector %1 seems to be switched off in the StackOne project. Switch it on there, then re-verify.</source>
        <translation>Le connecteur %1 semble désactivé dans le projet StackOne. Activez-le là-bas, puis revérifiez le compte.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>Ouvrir StackOne</translation>
    </message>
    <message>
        <source>A right is missing at %1. Ask an administrator there for it, then reconnect.</source>
        <translation>Il manque un droit chez %1. Demandez-le à un administrateur, puis reconnectez le compte.</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>Generate or copy the key at %1 again and replace it. Hublink leads you there and checks it before anything changes.</source>
        <translation>Générez ou copiez à nouveau la clé chez %1, puis remplacez-la. Hublink vous y conduit et la vérifie avant tout changement.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Fill out the values of %1 again, or sign in there again.</source>
        <translation>Remplissez à nouveau les valeurs de %1, ou reconnectez-vous là-bas.</translation>
    </message>
    <message>
        <source>The key ended on %1.</source>
        <translation>La clé a expiré le %1.</translation>
    </message>
    <message>
        <source>The key ends today.</source>
        <translation>La clé expire aujourd’hui.</translation>
    </message>
    <message>
        <source>The key ends on %1.</source>
        <translation>La clé expire le %1.</translation>
    </message>
    <message>
        <source>Make a new one at %1 before, and replace it here.</source>
        <translation>Créez-en une nouvelle chez %1 avant cette date, et remplacez-la ici.</translation>
    </message>
    <message>
        <source>It was suspended in StackOne. StackOne&apos;s Accounts page can let it go on.</source>
        <translation>Il a été suspendu dans StackOne. La page Accounts de StackOne permet de le réactiver.</translation>
    </message>
    <message>
        <source>Hublink does not know this status. StackOne&apos;s Accounts page tells more.</source>
        <translation>Hublink ne connaît pas ce statut. La page Accounts de StackOne en dit plus.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Checked: all is well</source>
        <translation>Vérifié : tout va bien</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Fonctionne à nouveau</translation>
    </message>
    <message>
        <source>Changed in StackOne: %1</source>
        <translation>Modifié dans StackOne : %1</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Valeurs remplacées</translation>
    </message>
    <message>
        <source>Not in StackOne any more</source>
        <translation>N’est plus dans StackOne</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Show the whole answer</source>
        <translation>Afficher la réponse entière</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La réponse entière</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everything here is practice: nothing leaves this computer.</source>
        <translation>Ici, tout est un exercice : rien ne quitte cet ordinateur.</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is that of its network settings, or of the variables https_proxy and no_proxy.</source>
        <translation>Le proxy du système est celui de ses paramètres réseau, ou des variables https_proxy et no_proxy.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>For example http://proxy.example:8080, or socks5:// for SOCKS.</source>
        <translation>Par exemple http://proxy.example:8080, ou socks5:// pour SOCKS.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Empty if the proxy lets everybody through.</source>
        <translation>Vide si le proxy laisse passer tout le monde.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in your keychain. Empty: the one that is kept stays.</source>
        <translation>Conservé dans votre trousseau. Si vide : celui qui est conservé ne change pas.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the further certificates</source>
        <translation>Retirer les certificats supplémentaires</translation>
    </message>
    <message>
        <source>Further certificates to trust</source>
        <translation>Certificats de confiance supplémentaires</translation>
    </message>
    <message>
        <source>For a network that inspects secure connections. The file is in PEM or DER form; the system&apos;s certificates count in any case.</source>
        <translation>Pour un réseau qui inspecte les connexions sécurisées. Le fichier est au format PEM ou DER ; les certificats du système sont pris en compte dans tous les cas.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Asks StackOne and Hive for their front pages, the way everything else is asked. Nothing of yours is sent.</source>
        <translation>Demande à StackOne et à Hive leur page d’accueil, de la même manière que tout le reste. Rien de ce qui vous appartient n’est envoyé.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, for example http://proxy.example:8080, without a user name.</source>
        <translation>Saisissez l’adresse du proxy, par exemple http://proxy.example:8080, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>Secure connection with %1</source>
        <translation>Connexion sécurisée avec %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>étape non atteinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>NewValuesPage</name>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Reconnect the account</source>
        <translation>Reconnecter le compte</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <comment>connector and name</comment>
        <translation>Compte %1 « %2 »</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>The new values of the last attempt are still here. Do not generate others at %1: StackOne may have these already.</source>
        <translation>Les nouvelles valeurs de la dernière tentative sont encore ici. N’en générez pas d’autres chez %1 : StackOne les a peut-être déjà.</translation>
    </message>
    <message>
        <source>The next pages lead you to the key at %1. You paste it, and Hublink checks it there.</source>
        <translation>Les pages suivantes vous conduisent à la clé chez %1. Vous la collez, et Hublink la vérifie auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The next pages lead you through the connection of %1.</source>
        <translation>Les pages suivantes vous guident pour connecter %1.</translation>
    </message>
    <message>
        <source>Then StackOne gets it, and your keychain. Until both have it and it works, what is there now stays untouched.</source>
        <translation>StackOne la reçoit ensuite, ainsi que votre trousseau. Tant que les deux ne l’ont pas reçue et qu’elle ne fonctionne pas encore, ce qui est en place n’est pas modifié.</translation>
    </message>
    <message>
        <source>Then your keychain gets it. Until it is known to work, what is there now stays untouched.</source>
        <translation>Votre trousseau la reçoit ensuite. Tant qu’il n’est pas certain qu’elle fonctionne, ce qui est en place n’est pas modifié.</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>La clé API du projet StackOne n’est pas conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back. Or ask whoever runs the project for a link, and use Link account.</source>
        <translation>Saisissez-la sous Projets dans la fenêtre principale, puis revenez. Ou demandez un lien à la personne qui gère le projet, et utilisez « Lier un compte ».</translation>
    </message>
    <message>
        <source>Close this window and link the account again.</source>
        <translation>Fermez cette fenêtre et liez à nouveau le compte.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>%1 already has a %2 account in this project.</source>
        <translation>%1 a déjà un compte %2 dans ce projet.</translation>
    </message>
    <message>
        <source>You can give that account the new values, or link a further one.</source>
        <translation>Vous pouvez donner les nouvelles valeurs à ce compte, ou lier un compte supplémentaire.</translation>
    </message>
    <message>
        <source>Update that account</source>
        <translation>Mettre à jour ce compte</translation>
    </message>
    <message>
        <source>Link a further account</source>
        <translation>Lier un compte supplémentaire</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>Utiliser un autre lien</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>Revenir à « Où lier le compte »</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>The key of the %1 account %2 ends soon.</source>
        <translation>La clé du compte %1 « %2 » expire bientôt.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n account(s) end soon.</source>
        <translation>
            <numerusform>La clé de %n compte expire bientôt.</numerusform>
            <numerusform>Les clés de %n comptes expirent bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them before they end.</source>
        <translation>Remplacez-les avant leur expiration.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The %1 account %2 stopped working.</source>
        <translation>Le compte %1 « %2 » ne fonctionne plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working.</source>
        <translation>
            <numerusform>%n compte ne fonctionne plus.</numerusform>
            <numerusform>%n comptes ne fonctionnent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink shows why and what to do.</source>
        <translation>Hublink indique pourquoi et quoi faire.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were empty, but your keychain holds values of Hublink.</source>
        <translation>Les enregistrements de Hublink étaient vides, mais votre trousseau contient des valeurs de Hublink.</translation>
    </message>
    <message>
        <source>The accounts come back from StackOne with the next refresh. A project that is missing can be added again with its API key.</source>
        <translation>Les comptes reviendront depuis StackOne à la prochaine actualisation. Un projet manquant peut être ajouté à nouveau avec sa clé API.</translation>
    </message>
    <message numerus="yes">
        <source>Hublink&apos;s records were damaged. %Ln of them could be saved.</source>
        <translation>
            <numerusform>Les enregistrements de Hublink étaient endommagés. %Ln d’entre eux a pu être sauvé.</numerusform>
            <numerusform>Les enregistrements de Hublink étaient endommagés. %Ln d’entre eux ont pu être sauvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink&apos;s records were damaged. None of them could be read.</source>
        <translation>Les enregistrements de Hublink étaient endommagés. Aucun n’a pu être lu.</translation>
    </message>
    <message>
        <source>The rest comes back from StackOne with the next refresh. A project that is missing can be added again with its API key. The damaged file is kept: %1</source>
        <translation>Le reste reviendra depuis StackOne à la prochaine actualisation. Un projet manquant peut être ajouté à nouveau avec sa clé API. Le fichier endommagé est conservé : %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>An account, a guide, or what you want to do</source>
        <translation>Un compte, un guide ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
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
        <translation>Projet</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>Votre propre identifiant pour le client.</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>Nom du propriétaire</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>Le nom du client, tel qu’il s’affiche.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>Clé API StackOne</translation>
    </message>
    <message>
        <source>You are in the sandbox. Its project has a practice key.</source>
        <translation>Vous êtes dans le bac à sable. Son projet a une clé d’exercice.</translation>
    </message>
    <message>
        <source>Copy practice key</source>
        <translation>Copier la clé d’exercice</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the StackOne API key</source>
        <translation>Remplacer la clé API StackOne</translation>
    </message>
    <message>
        <source>The StackOne API key is kept in your keychain.</source>
        <translation>La clé API StackOne est conservée dans votre trousseau.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expire après</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Who connects, for example an e-mail address.</source>
        <translation>La personne qui connecte le compte, par exemple une adresse e-mail.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What the account is called in lists.</source>
        <translation>Le nom du compte dans les listes.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Link a further account even if the owner has one</source>
        <translation>Lier un compte supplémentaire même si le propriétaire en a déjà un</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Un autre projet</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Saisissez la valeur « %1 ».</translation>
    </message>
</context>
<context>
    <name>ProjectsPlace</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>All accounts of a project are listed on the Accounts page. Its API key is kept in your keychain.</source>
        <translation>Tous les comptes d’un projet figurent sur la page Comptes. Sa clé API est conservée dans votre trousseau.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Your IT department chose the projects of this computer. Enter the API key of each with Edit.</source>
        <translation>Votre service informatique a choisi les projets de cet ordinateur. Saisissez la clé API de chacun avec « Modifier ».</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Le nom que vous lui donnez.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>Clé API StackOne</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Si vide : l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Where its pages are. Empty: the usual one.</source>
        <translation>Là où se trouvent ses pages. Si vide : l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Dernière actualisation : %1</translation>
    </message>
    <message>
        <source>Its API key is not kept here, so it is not refreshed.</source>
        <translation>Sa clé API n’est pas conservée ici ; il n’est donc pas actualisé.</translation>
    </message>
    <message>
        <source>Kept in your keychain. Fill it out only to replace it.</source>
        <translation>Conservée dans votre trousseau. Ne remplissez ce champ que pour la remplacer.</translation>
    </message>
    <message>
        <source>It needs the scope Platform API with read and write.</source>
        <translation>Elle a besoin de la portée Platform API en lecture et en écriture.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Saisissez la valeur « %1 ».</translation>
    </message>
    <message>
        <source>Enter the key once more: the kept one is for the other address.</source>
        <translation>Saisissez la clé encore une fois : celle qui est conservée correspond à l’autre adresse.</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>Retirer le projet</translation>
    </message>
    <message>
        <source>Remove the project %1 from this computer?</source>
        <translation>Retirer le projet %1 de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Its accounts leave the list and its API key leaves your keychain. Values of its accounts that are kept here have to be removed before, account by account. Nothing changes in StackOne.</source>
        <translation>Ses comptes quittent la liste et sa clé API quitte votre trousseau. Les valeurs de ses comptes conservées ici doivent être retirées auparavant, compte par compte. Rien ne change dans StackOne.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RefreshBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reads all accounts of your projects again (F5)</source>
        <translation>Relit tous les comptes de vos projets (F5)</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Annuler l’actualisation</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>Actualisation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1: %Ln account(s) so far…</source>
        <translation>
            <numerusform>Actualisation de %1 : %Ln compte jusqu’ici…</numerusform>
            <numerusform>Actualisation de %1 : %Ln comptes jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>StackOne asks to wait %1. The refresh goes on by itself.</source>
        <translation>StackOne demande de patienter %1. L’actualisation reprendra automatiquement.</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Dernière actualisation : %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Pas encore actualisé</translation>
    </message>
    <message>
        <source>%1. Accounts could not be checked: %2</source>
        <comment>state and reason</comment>
        <translation>%1. Des comptes n’ont pas pu être vérifiés : %2</translation>
    </message>
    <message>
        <source>%1. A project&apos;s API key is gone from your keychain; enter it under Projects.</source>
        <translation>%1. La clé API d’un projet n’est plus dans votre trousseau ; saisissez-la sous Projets.</translation>
    </message>
    <message>
        <source>%1. The newest attempt did not work: %2</source>
        <comment>state and reason</comment>
        <translation>%1. La dernière tentative n’a pas abouti : %2</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>It is gone from StackOne.</source>
        <translation>Il n’est plus dans StackOne.</translation>
    </message>
    <message>
        <source>StackOne still has it, and so has this computer.</source>
        <translation>Il est toujours dans StackOne et sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your keychain still has its values.</source>
        <translation>Ses valeurs sont toujours dans votre trousseau.</translation>
    </message>
    <message>
        <source>It could not be taken off this list.</source>
        <translation>Il n’a pas pu être retiré de cette liste.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove accounts</source>
        <translation>Retirer les comptes</translation>
    </message>
    <message>
        <source>Remove the %1 account %2?</source>
        <translation>Retirer le compte %1 « %2 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>Retirer %n compte ?</numerusform>
            <numerusform>Retirer %n comptes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Its values are deleted from your keychain.</source>
        <translation>Ses valeurs sont supprimées de votre trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n account(s) are deleted from your keychain.</source>
        <translation>
            <numerusform>Les valeurs de %n compte sont supprimées de votre trousseau.</numerusform>
            <numerusform>Les valeurs de %n comptes sont supprimées de votre trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>It disappears from this list.</source>
        <translation>Il disparaît de cette liste.</translation>
    </message>
    <message>
        <source>They disappear from this list.</source>
        <translation>Ils disparaissent de cette liste.</translation>
    </message>
    <message>
        <source>What stays in StackOne comes back to this list with the next refresh.</source>
        <translation>Ce qui reste dans StackOne reviendra dans cette liste à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>It is taken out of the configuration of: %1.</source>
        <translation>Il est retiré de la configuration de : %1.</translation>
    </message>
    <message>
        <source>The keys themselves stay valid at their providers until they are deleted there.</source>
        <translation>Les clés elles-mêmes restent valables chez leurs fournisseurs jusqu’à ce qu’elles y soient supprimées.</translation>
    </message>
    <message>
        <source>The key itself stays valid in %1 until you delete or regenerate it there.</source>
        <translation>La clé elle-même reste valable dans %1 jusqu’à ce que vous l’y supprimiez ou en génériez une nouvelle.</translation>
    </message>
    <message>
        <source>Delete it in StackOne, too. Whatever uses it there stops.</source>
        <translation>Le supprimer aussi dans StackOne. Tout ce qui l’y utilise s’arrête.</translation>
    </message>
    <message>
        <source>Delete them in StackOne, too. Whatever uses them there stops.</source>
        <translation>Les supprimer aussi dans StackOne. Tout ce qui les y utilise s’arrête.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of them in StackOne, too. Whatever uses them there stops.</source>
        <translation>
            <numerusform>Supprimer aussi %n d’entre eux dans StackOne. Tout ce qui l’y utilise s’arrête.</numerusform>
            <numerusform>Supprimer aussi %n d’entre eux dans StackOne. Tout ce qui les y utilise s’arrête.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s API key is not kept here, so StackOne is not touched.</source>
        <translation>La clé API du projet n’est pas conservée ici ; rien ne change donc dans StackOne.</translation>
    </message>
    <message>
        <source>The API key of a project is not kept here, so StackOne is not touched.</source>
        <translation>La clé API d’un projet n’est pas conservée ici ; rien ne change donc dans StackOne.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Défini par votre service informatique.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Pages change without moving.</source>
        <translation>Les pages changent sans mouvement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes at once, or when the assistant that is open has been closed.</source>
        <translation>Le changement est immédiat, ou se fait à la fermeture de l’assistant ouvert.</translation>
    </message>
    <message>
        <source>Accounts and guides</source>
        <translation>Comptes et guides</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source>Check kept values again</source>
        <translation>Vérifier à nouveau les valeurs conservées</translation>
    </message>
    <message>
        <source>Values in your keychain are checked with their providers, one account at a time, never on battery or on a metered network.</source>
        <translation>Les valeurs de votre trousseau sont vérifiées auprès de leurs fournisseurs, un compte à la fois, jamais sur batterie ni sur une connexion limitée.</translation>
    </message>
    <message>
        <source>Show pictures of guides from the web</source>
        <translation>Afficher les images des guides provenant du web</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads the guide.</source>
        <translation>L’autre ordinateur voit que quelqu’un lit le guide.</translation>
    </message>
    <message>
        <source>This could not be changed.</source>
        <translation>Ce réglage n’a pas pu être modifié.</translation>
    </message>
    <message>
        <source>Check whether you may write to the configuration of your desktop.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans la configuration de votre environnement de bureau.</translation>
    </message>
    <message>
        <source>Start with the computer, in the background</source>
        <translation>Démarrer avec l’ordinateur, en arrière-plan</translation>
    </message>
    <message>
        <source>Hublink follows your accounts without its window and tells when one stops working.</source>
        <translation>Hublink suit vos comptes sans fenêtre et vous prévient lorsque l’un d’eux ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Autre ordinateur</translation>
    </message>
    <message>
        <source>Other StackOne addresses</source>
        <translation>Autres adresses StackOne</translation>
    </message>
    <message>
        <source>Hublink follows links from stackone.com. Add another address only if you know who runs it: what you fill out after following a link from there is sent there.</source>
        <translation>Hublink suit les liens de stackone.com. N’ajoutez une autre adresse que si vous savez qui la gère : ce que vous remplissez après avoir suivi un lien provenant de cette adresse y est envoyé.</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>Adresses de confiance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>Faire confiance à cette adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What the links begin with.</source>
        <translation>Le début des liens.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Where the values are sent.</source>
        <translation>Là où les valeurs sont envoyées.</translation>
    </message>
    <message>
        <source>%1, values to %2</source>
        <translation>%1, valeurs vers %2</translation>
    </message>
</context>
<context>
    <name>SetupSettings</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the set-up to a file</source>
        <translation>Enregistrer la configuration dans un fichier</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Load a set-up from a file</source>
        <translation>Charger une configuration depuis un fichier</translation>
    </message>
    <message>
        <source>Accounts, projects and settings as a file</source>
        <translation>Comptes, projets et paramètres dans un fichier</translation>
    </message>
    <message>
        <source>To take everything along. Keys and values stay in the keychain of this computer; they are entered again on the other one.</source>
        <translation>Pour tout emporter avec vous. Les clés et les valeurs restent dans le trousseau de cet ordinateur ; elles sont à saisir à nouveau sur l’autre.</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether there is room, then try again.</source>
        <translation>Vérifiez que vous avez le droit d’écrire à cet endroit et qu’il y a assez de place, puis réessayez.</translation>
    </message>
    <message>
        <source>The set-up is saved.</source>
        <translation>La configuration est enregistrée.</translation>
    </message>
    <message>
        <source>On the other computer, load it in the settings of Hublink. It holds no secrets, but it names your accounts and their owners.</source>
        <translation>Sur l’autre ordinateur, chargez-la dans les paramètres de Hublink. Elle ne contient aucun secret, mais elle indique le nom de vos comptes et de leurs propriétaires.</translation>
    </message>
    <message>
        <source>Load a set-up</source>
        <translation>Charger une configuration</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>Check whether it is still there and whether you may read it.</source>
        <translation>Vérifiez qu’il existe toujours et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This file is no set-up that Hublink can load.</source>
        <translation>Ce fichier n’est pas une configuration que Hublink peut charger.</translation>
    </message>
    <message>
        <source>Choose a file that was saved in the settings of Hublink.</source>
        <translation>Choisissez un fichier enregistré dans les paramètres de Hublink.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 is at %2.</source>
        <translation>Le projet %1 se trouve à l’adresse %2.</translation>
    </message>
    <message>
        <source>Links from %1 will be trusted; what you enter for them goes to %2.</source>
        <translation>Les liens de %1 seront considérés comme fiables ; ce que vous saisissez pour eux est envoyé à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <translation>
            <numerusform>%n élément est déjà présent et reste inchangé.</numerusform>
            <numerusform>%n éléments sont déjà présents et restent inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not allowed on this computer.</source>
        <translation>
            <numerusform>%n élément n’est pas autorisé sur cet ordinateur.</numerusform>
            <numerusform>%n éléments ne sont pas autorisés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this to Hublink?</source>
        <translation>Ajouter ceci à Hublink ?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The set-up is loaded.</source>
        <translation>La configuration est chargée.</translation>
    </message>
    <message>
        <source>Enter the API key of each project in Projects. Accounts that were kept on the other computer alone ask for their values on the Accounts page.</source>
        <translation>Saisissez la clé API de chaque projet sous Projets. Les comptes conservés uniquement sur l’autre ordinateur demandent leurs valeurs sur la page Comptes.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Link an account</source>
        <translation>Lier un compte</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Relire tous les comptes</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Aller aux messages</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>Apps d’IA</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The address works on this computer, until the sign-in is done.</source>
        <translation>L’adresse fonctionne sur cet ordinateur, jusqu’à la fin de la connexion.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser and allow the access. This page goes on by itself when you are done.</source>
        <translation>Connectez-vous à %1 dans votre navigateur et autorisez l’accès. Cette page continue automatiquement dès que vous avez terminé.</translation>
    </message>
    <message>
        <source>Time left: %1:%2. Cancel stops the sign-in.</source>
        <translation>Temps restant : %1:%2. « Annuler » arrête la connexion.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <comment>state and seconds</comment>
        <translation>%1 · %2 s</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The kept values are gone from the keychain. Link the account again.</source>
        <translation>Les valeurs conservées ne sont plus dans le trousseau. Liez à nouveau le compte.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values.</source>
        <translation>%1 refuse les valeurs conservées.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values. It says: %2</source>
        <translation>%1 refuse les valeurs conservées. Réponse reçue : %2</translation>
    </message>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>StackOne n’a plus ce compte. Liez-le à nouveau, ou retirez-le ici.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
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
        <translation>terminé</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Étape %1 sur %2 : %3, %4</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 étapes</translation>
    </message>
</context>
<context>
    <name>TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation>
            <numerusform>%n ligne masquée. Afficher</numerusform>
            <numerusform>%n lignes masquées. Afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>La clé API du projet StackOne n’est pas conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back.</source>
        <translation>Saisissez-la sous Projets dans la fenêtre principale, puis revenez.</translation>
    </message>
    <message>
        <source>In StackOne, give the API key the scopes Platform API and Actions.</source>
        <translation>Dans StackOne, donnez à la clé API les portées Platform API et Actions.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>This is Hublink %1.</source>
        <translation>Voici Hublink %1.</translation>
    </message>
    <message>
        <source>Your accounts and settings are as they were.</source>
        <translation>Vos comptes et vos paramètres n’ont pas changé.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>May Hublink look for newer versions once a day?</source>
        <translation>Hublink peut-il rechercher de nouvelles versions une fois par jour ?</translation>
    </message>
    <message>
        <source>It asks %1 and tells nothing but its own version.</source>
        <translation>Il interroge %1 et ne communique que sa propre version.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Hublink %1 is there.</source>
        <translation>Hublink %1 est disponible.</translation>
    </message>
    <message>
        <source>%1 tells what is new and how to get it.</source>
        <translation>%1 indique les nouveautés et comment l’obtenir.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
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
        <translation>Là où les nouvelles versions sont annoncées. Si vide : personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Rechercher de nouvelles versions une fois par jour</translation>
    </message>
    <message>
        <source>Tells nothing but the version of Hublink, and installs nothing.</source>
        <translation>Ne communique que la version de Hublink et n’installe rien.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>The %1 takes up to %L2 characters. The rest was left out.</source>
        <translation>La valeur « %1 » est limitée à %L2 caractères. Le reste n’a pas été repris.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Takes the %1 from the clipboard</source>
        <translation>Reprend la valeur « %1 » du presse-papiers</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, which is kept.</source>
        <translation>La valeur « %1 » commence ou se termine par un espace, qui est conservé.</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>Supprimer l’espace</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without a user name and without anything after a question mark.</source>
        <translation>Saisissez une adresse qui commence par https://, sans nom d’utilisateur et sans rien après un point d’interrogation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the %1 first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord la valeur « %1 ».</translation>
    </message>
    <message>
        <source>Not taken from the clipboard. %1</source>
        <translation>Non repris du presse-papiers. %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>hublink::ui::AskPage</name>
    <message>
        <source>&amp;Make link</source>
        <translation>&amp;Créer le lien</translation>
    </message>
</context>
<context>
    <name>hublink::ui::ConnectPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
</context>
<context>
    <name>hublink::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What Hublink says when something goes wrong, and what helps. Hive stands for any provider.</source>
        <translation>Ce que dit Hublink quand quelque chose ne va pas, et ce qui aide. Hive représente ici n’importe quel fournisseur.</translation>
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
        <translation>réussite</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>hublink::ui::Page</name>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>hublink::ui::SpokenRole</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen for, and the choice</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
</TS>
