<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutTexts</name>
    <message>
        <source>About Hublink</source>
        <translation>Acerca de Hublink</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Links business accounts, step by step.</source>
        <translation>Vincula cuentas de empresa, paso a paso.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 will be removed in a moment.</source>
        <translation>%1 se quitará en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be removed in a moment.</source>
        <translation>
            <numerusform>%n cuenta se quitará en un momento.</numerusform>
            <numerusform>%n cuentas se quitarán en un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Quitar ahora</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>Quitando %1…</translation>
    </message>
    <message>
        <source>Converting %1…</source>
        <translation>Convirtiendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>Asking StackOne for its list… %Ln account(s)</source>
        <translation>
            <numerusform>Solicitando la lista a StackOne… %Ln cuenta</numerusform>
            <numerusform>Solicitando la lista a StackOne… %Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be done.</source>
        <translation>
            <numerusform>No se pudo procesar %n cuenta.</numerusform>
            <numerusform>No se pudieron procesar %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>%1 sigue como estaba.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>Se detuvo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are left.</source>
        <translation>
            <numerusform>Queda %n cuenta pendiente.</numerusform>
            <numerusform>Quedan %n cuentas pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts keep the status they had. %1</source>
        <translation>Las cuentas conservan el estado que tenían. %1</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>No se quitó %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>%1 requiere atención.</translation>
    </message>
    <message>
        <source>Select it to see what to do.</source>
        <translation>Al seleccionarla se muestra qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation>
            <numerusform>%n cuenta requiere atención.</numerusform>
            <numerusform>%n cuentas requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see why and what to do.</source>
        <translation>Seleccione una cuenta para ver el motivo y qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation>
            <numerusform>Se verificó %n cuenta. Todo está bien.</numerusform>
            <numerusform>Se verificaron %n cuentas. Todo está bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were removed.</source>
        <translation>
            <numerusform>Se quitó %n cuenta.</numerusform>
            <numerusform>Se quitaron %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are test accounts now.</source>
        <translation>
            <numerusform>%n cuenta es ahora de prueba.</numerusform>
            <numerusform>%n cuentas son ahora de prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are production accounts now.</source>
        <translation>
            <numerusform>%n cuenta es ahora de producción.</numerusform>
            <numerusform>%n cuentas son ahora de producción.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be suspended from here.</source>
        <translation>No se puede suspender %1 desde aquí.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API has no call for it. StackOne&apos;s own Accounts page can suspend an account and let it go on; Hublink then shows it.</source>
        <translation>La API de StackOne no ofrece esta función. En la página Accounts de StackOne se puede suspender una cuenta y reactivarla; después, Hublink lo muestra.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>Abrir StackOne</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>Abra %1 manualmente.</translation>
    </message>
    <message>
        <source>Hublink does not know where %1 is.</source>
        <translation>Hublink no sabe dónde está %1.</translation>
    </message>
    <message>
        <source>Open it in your browser yourself.</source>
        <translation>Ábralo manualmente en el navegador.</translation>
    </message>
    <message>
        <source>“%1” was stopped half-way.</source>
        <translation>«%1» se quedó a medias.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Dejar el resto</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (desde %2)</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>Apps de IA</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>Volver a verificar</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Reemplazar clave…</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>Probar una acción…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>Ver registros…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Detalles de la cuenta</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Guardados en el llavero</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No se guardan en este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln cuenta seleccionada</numerusform>
            <numerusform>%Ln cuentas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Re-verify</source>
        <translation>Volver a verificar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Reemplazar clave…</translation>
    </message>
    <message>
        <source>Edit and reconnect…</source>
        <translation>Editar y volver a conectar…</translation>
    </message>
    <message>
        <source>When the key ends…</source>
        <translation>Cuándo caduca la clave…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>Guía de conexión</translation>
    </message>
    <message>
        <source>Show only accounts of %1</source>
        <translation>Mostrar solo las cuentas de %1</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>Probar una acción…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>Ver registros…</translation>
    </message>
    <message>
        <source>AI apps…</source>
        <translation>Apps de IA…</translation>
    </message>
    <message>
        <source>What AI apps did…</source>
        <translation>Actividad de las apps de IA…</translation>
    </message>
    <message>
        <source>Suspend in StackOne…</source>
        <translation>Suspender en StackOne…</translation>
    </message>
    <message>
        <source>Open in StackOne</source>
        <translation>Abrir en StackOne</translation>
    </message>
    <message>
        <source>Convert to Test</source>
        <translation>Convertir en cuenta de prueba</translation>
    </message>
    <message>
        <source>Convert to Production</source>
        <translation>Convertir en cuenta de producción</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Copiar ID de la cuenta</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Key ended %1</source>
        <comment>a date</comment>
        <translation>Clave caducada el %1</translation>
    </message>
    <message>
        <source>Key ends %1</source>
        <comment>a date</comment>
        <translation>La clave caduca el %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of accounts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, closed, %n account(s)</source>
        <translation>
            <numerusform>Grupo %1, cerrado, %n cuenta</numerusform>
            <numerusform>Grupo %1, cerrado, %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, open, %n account(s)</source>
        <translation>
            <numerusform>Grupo %1, abierto, %n cuenta</numerusform>
            <numerusform>Grupo %1, abierto, %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Fecha de conexión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
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
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Re-verify all</source>
        <translation>Volver a verificar todas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Vincular cuenta</translation>
    </message>
    <message>
        <source>Link an account (%1)</source>
        <comment>with the keys</comment>
        <translation>Vincular una cuenta (%1)</translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation>Aún no hay ninguna cuenta vinculada</translation>
    </message>
    <message>
        <source>Hublink leads you through every step and checks what you paste before anything is stored.</source>
        <translation>Hublink guía en cada paso y verifica lo que se pega antes de guardar nada.</translation>
    </message>
    <message>
        <source>Reading the accounts of your projects…</source>
        <translation>Leyendo las cuentas de sus proyectos…</translation>
    </message>
    <message>
        <source>Those that are linked in StackOne already appear here. Later starts show them at once.</source>
        <translation>Aquí aparecen las cuentas que ya están vinculadas en StackOne. La próxima vez se mostrarán al momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>StackOne is out of reach</source>
        <translation>No se puede acceder a StackOne</translation>
    </message>
    <message>
        <source>Check whether this computer is online. Hublink tries again by itself when the network is back.</source>
        <translation>Compruebe si este equipo tiene conexión. Hublink volverá a intentarlo por sí mismo cuando vuelva la red.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Ninguna cuenta coincide</translation>
    </message>
    <message>
        <source>Change the search, or clear the filters.</source>
        <translation>Cambie la búsqueda o borre los filtros.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were exported.</source>
        <translation>
            <numerusform>Se exportó %Ln cuenta.</numerusform>
            <numerusform>Se exportaron %Ln cuentas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>ActionsWindow</name>
    <message>
        <source>Try an action of %1</source>
        <translation>Probar una acción de %1</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Reading the actions…</source>
        <translation>Leyendo las acciones…</translation>
    </message>
    <message>
        <source>StackOne lists no actions for this account.</source>
        <translation>StackOne no muestra ninguna acción para esta cuenta.</translation>
    </message>
    <message>
        <source>The connector may have none, or the API key lacks the scope Actions.</source>
        <translation>Es posible que el conector no tenga ninguna o que a la clave de API le falte el ámbito Actions.</translation>
    </message>
    <message>
        <source>May change something</source>
        <translation>Puede cambiar algo</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Hublink asks before it runs.</source>
        <translation>Hublink pregunta antes de ejecutarla.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>a place for values</comment>
        <translation>%1, nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>a place for values</comment>
        <translation>%1, valor</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>El campo «%1» es obligatorio.</translation>
    </message>
    <message>
        <source>Fill it out, then run the action.</source>
        <translation>Complételo y después ejecute la acción.</translation>
    </message>
    <message>
        <source>Run this action?</source>
        <translation>¿Ejecutar esta acción?</translation>
    </message>
    <message>
        <source>“%1” may change something in the %2 account %3.</source>
        <translation>«%1» puede cambiar algo en la cuenta %3 de %2.</translation>
    </message>
    <message>
        <source>It runs once, for real.</source>
        <translation>Se ejecuta una sola vez y de verdad.</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>No ejecutar</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>El cuerpo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>It begins with { and ends with }, with names and texts in double quotes.</source>
        <translation>Debe empezar con { y terminar con }, con los nombres y los textos entre comillas dobles.</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <comment>time and size of an answer</comment>
        <translation>%1 ms, %2</translation>
    </message>
    <message>
        <source>The action failed.</source>
        <translation>La acción falló.</translation>
    </message>
    <message>
        <source>The answer below tells why. Nothing you filled out is lost.</source>
        <translation>La respuesta de abajo indica el motivo. No se pierde nada de lo que ya se completó.</translation>
    </message>
    <message>
        <source>The account is paused or its access expired: mend it on the Accounts page, then try again.</source>
        <translation>La cuenta está en pausa o su acceso caducó. Corríjalo en la página Cuentas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The API key lacks the scope Actions, or the account a right at %1.</source>
        <translation>A la clave de API le falta el ámbito Actions o a la cuenta le falta un permiso en %1.</translation>
    </message>
    <message>
        <source>Too many requests at the moment. Wait a minute, then run it again.</source>
        <translation>Hay demasiadas solicitudes en este momento. Espere un minuto y vuelva a ejecutarla.</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué se permite</translation>
    </message>
    <message>
        <source>No AI app has used a linked account yet.</source>
        <translation>Ninguna app de IA ha usado todavía una cuenta vinculada.</translation>
    </message>
    <message>
        <source>What apps do with your accounts is listed here.</source>
        <translation>Aquí se muestra lo que hacen las apps con las cuentas.</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a line to see what the app passed to the action.</source>
        <translation>Seleccione una línea para ver qué datos pasó la app a la acción.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Keep for </source>
        <translation>Conservar durante </translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>How many days activity is kept</source>
        <translation>Cuántos días se conserva la actividad</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>No activity fits the search.</source>
        <translation>Ninguna actividad coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing was passed to the action.</source>
        <translation>No se pasó ningún dato a la acción.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>No se pudo escribir el archivo. Elija otra ubicación.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Borrar actividad</translation>
    </message>
    <message>
        <source>Remove the whole list of what AI apps did?</source>
        <translation>¿Borrar toda la lista de lo que hicieron las apps de IA?</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Borrar la lista</translation>
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
        <translation>En curso o interrumpida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>The action failed</source>
        <translation>La acción falló</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitida</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled by the app</source>
        <translation>Cancelada por la app</translation>
    </message>
</context>
<context>
    <name>AiApps</name>
    <message>
        <source>Allowed</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>AiAppsPlace</name>
    <message>
        <source>%1 notices it by itself.</source>
        <translation>%1 lo detecta automáticamente.</translation>
    </message>
    <message>
        <source>Quit %1 and start it again.</source>
        <translation>Salga de %1 y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Begin a new conversation in %1.</source>
        <translation>Inicie una conversación nueva en %1.</translation>
    </message>
    <message>
        <source>Press the refresh button of the servers in %1.</source>
        <translation>Pulse el botón para actualizar los servidores en %1.</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>Apps de IA</translation>
    </message>
    <message>
        <source>AI apps on this computer can use linked accounts. StackOne&apos;s key stays in your keychain; the app starts Hublink, and you decide what may be done.</source>
        <translation>Las apps de IA de este equipo pueden usar las cuentas vinculadas. La clave de StackOne permanece en el llavero: la app inicia Hublink, y usted decide qué se permite.</translation>
    </message>
    <message>
        <source>Your IT department switched the use of accounts by AI apps off on this computer.</source>
        <translation>El departamento de informática desactivó en este equipo el uso de cuentas por parte de apps de IA.</translation>
    </message>
    <message>
        <source>Your IT department lets AI apps only read on this computer, whatever stands below.</source>
        <translation>El departamento de informática solo permite a las apps de IA leer en este equipo, sin importar lo que se indique abajo.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Copy for another app</source>
        <translation>Copiar para otra app</translation>
    </message>
    <message>
        <source>The entry as JSON, as most apps take it</source>
        <translation>La entrada como JSON, tal como la aceptan la mayoría de las apps</translation>
    </message>
    <message>
        <source>What AI apps may do with this account</source>
        <translation>Qué pueden hacer las apps de IA con esta cuenta</translation>
    </message>
    <message>
        <source>Actions that only read</source>
        <translation>Acciones que solo leen</translation>
    </message>
    <message>
        <source>Actions that change something</source>
        <translation>Acciones que cambian algo</translation>
    </message>
    <message>
        <source>Actions with an answer of their own:</source>
        <translation>Acciones con una decisión propia:</translation>
    </message>
    <message>
        <source>Actions with an answer of their own</source>
        <translation>Acciones con una decisión propia</translation>
    </message>
    <message>
        <source>Forget the answer</source>
        <translation>Olvidar la decisión</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>No se encontró en este equipo</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>Link an account in StackOne first.</source>
        <translation>Primero vincule una cuenta en StackOne.</translation>
    </message>
    <message>
        <source>Let it use the account</source>
        <translation>Permitirle usar la cuenta</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read (%2). Mend it in %1, then come back.</source>
        <translation>No se puede leer la configuración de %1 (%2). Corríjala en %1 y vuelva aquí.</translation>
    </message>
    <message>
        <source>Take it out again…</source>
        <translation>Retirar el acceso…</translation>
    </message>
    <message>
        <source>Let it use the account…</source>
        <translation>Permitirle usar la cuenta…</translation>
    </message>
    <message>
        <source>%1 can use this account.</source>
        <translation>%1 puede usar esta cuenta.</translation>
    </message>
    <message>
        <source>%1 cannot use this account.</source>
        <translation>%1 no puede usar esta cuenta.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>No se encontró %1 en este equipo.</translation>
    </message>
    <message>
        <source>Take the account out of %1?</source>
        <translation>¿Retirar el acceso de %1 a la cuenta?</translation>
    </message>
    <message>
        <source>%1 cannot use the account any more.</source>
        <translation>%1 ya no puede usar la cuenta.</translation>
    </message>
    <message>
        <source>Let %1 use the account?</source>
        <translation>¿Permitir que %1 use la cuenta?</translation>
    </message>
    <message>
        <source>%1 can use the account now.</source>
        <translation>%1 ya puede usar la cuenta.</translation>
    </message>
    <message>
        <source>This changes %1. What was there is kept beside it.</source>
        <translation>Esto modifica %1. Al lado se conserva una copia de lo que había.</translation>
    </message>
    <message>
        <source>%1 does it itself, with this command:</source>
        <translation>%1 lo hace por su cuenta, con este comando:</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>El cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Aplicar el cambio</translation>
    </message>
    <message>
        <source>The configuration of %1 has changed meanwhile.</source>
        <translation>La configuración de %1 cambió entretanto.</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>Vuelva a revisar el cambio.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be written.</source>
        <translation>No se puede escribir la configuración de %1.</translation>
    </message>
    <message>
        <source>Check whether you may write to %1.</source>
        <translation>Compruebe que tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read.</source>
        <translation>No se puede leer la configuración de %1.</translation>
    </message>
    <message>
        <source>Look at %1 in %2.</source>
        <translation>Revise %1 en %2.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 no lo aceptó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is configured as before.</source>
        <translation>La configuración de %1 sigue como antes.</translation>
    </message>
    <message>
        <source>%1 has a StackOne key in clear text, in its entry %2.</source>
        <translation>%1 tiene una clave de StackOne sin cifrar en su entrada %2.</translation>
    </message>
    <message>
        <source>Every program that you start can read it. Hublink can take its place: the key stays in your keychain then.</source>
        <translation>Puede leerla cualquier programa que se inicie. Hublink puede ocupar su lugar: así la clave permanece en el llavero.</translation>
    </message>
    <message>
        <source>Replace the entry…</source>
        <translation>Reemplazar la entrada…</translation>
    </message>
    <message>
        <source>Replace the entry %1 by Hublink&apos;s?</source>
        <translation>¿Reemplazar la entrada %1 por la de Hublink?</translation>
    </message>
    <message>
        <source>The entry is replaced. Make a new key in StackOne and switch the old one off.</source>
        <translation>Se reemplazó la entrada. Cree una clave nueva en StackOne y desactive la anterior.</translation>
    </message>
    <message>
        <source>Starting it as %1 does…</source>
        <translation>Iniciándola como lo hace %1…</translation>
    </message>
    <message>
        <source>The entry does not work.</source>
        <translation>La entrada no funciona.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %Ln tool(s).</source>
        <translation>
            <numerusform>Funciona: %Ln herramienta.</numerusform>
            <numerusform>Funciona: %Ln herramientas.</numerusform>
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
        <translation>Enviar el enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Save QR code…</source>
        <translation>Guardar código QR…</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>El enlace como código QR</translation>
    </message>
    <message>
        <source>Make a link with which somebody links an account for %1.</source>
        <translation>Cree un enlace para que otra persona vincule una cuenta para %1.</translation>
    </message>
    <message>
        <source>Make a link with which somebody links %1 for %2.</source>
        <translation>Cree un enlace para que otra persona vincule %1 para %2.</translation>
    </message>
    <message>
        <source>The link works, but Hublink cannot wait for the account.</source>
        <translation>El enlace funciona, pero Hublink no puede esperar a la cuenta.</translation>
    </message>
    <message>
        <source>It works for %1. Whoever has it can link an account, so send it only to the person you mean. Hublink tells you when the account is there.</source>
        <translation>Es válido durante %1. Quien lo tenga puede vincular una cuenta, así que conviene enviarlo solo a la persona indicada. Hublink avisa cuando la cuenta está lista.</translation>
    </message>
    <message>
        <source>Please link your account</source>
        <translation>Vinculación de su cuenta</translation>
    </message>
    <message>
        <source>Please link %1</source>
        <translation>Vinculación de %1</translation>
    </message>
    <message>
        <source>Hello,

please open this link and follow the steps:

%1

It works for %2.
</source>
        <translation>Hola:

Por favor, abra este enlace y siga los pasos:

%1

Es válido durante %2.
</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>No se pudo abrir ningún programa de correo.</translation>
    </message>
    <message>
        <source>Copy the link and send it yourself.</source>
        <translation>Copie el enlace y envíelo manualmente.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Guardar código QR</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>No se pudo guardar la imagen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room.</source>
        <translation>Elija otra carpeta o libere algo de espacio.</translation>
    </message>
</context>
<context>
    <name>AssistantWindow</name>
    <message>
        <source>Link an account</source>
        <translation>Vincular una cuenta</translation>
    </message>
    <message>
        <source>Replace key: %1</source>
        <translation>Reemplazar clave: %1</translation>
    </message>
    <message>
        <source>Reconnect: %1</source>
        <translation>Volver a conectar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) were opened.</source>
        <translation>
            <numerusform>Se abrió %Ln enlace más.</numerusform>
            <numerusform>Se abrieron %Ln enlaces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this account, or cancel it. Then the next link opens.</source>
        <translation>Termine esta cuenta o cancélela. Después se abrirá el siguiente enlace.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>¿Cerrar sin terminar?</translation>
    </message>
    <message>
        <source>The values you entered are not kept.</source>
        <translation>Los valores introducidos no se guardan.</translation>
    </message>
    <message>
        <source>You can continue later on the Accounts page and paste them again.</source>
        <translation>Puede continuar más tarde en la página Cuentas y volver a pegarlos.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No cerrar</translation>
    </message>
</context>
<context>
    <name>BridgeTexts</name>
    <message>
        <source>There is no linked account %1 on this computer. Open Hublink to see which accounts there are.</source>
        <translation>En este equipo no hay ninguna cuenta vinculada %1. Abra Hublink para ver qué cuentas hay.</translation>
    </message>
    <message>
        <source>StackOne does not know the account %1 any more. Open Hublink and link it again.</source>
        <translation>StackOne ya no conoce la cuenta %1. Abra Hublink y vuelva a vincularla.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 is not kept on this computer. Open Hublink, choose Projects, and enter the project&apos;s key.</source>
        <translation>La clave de API de StackOne para la cuenta %1 no está guardada en este equipo. Abra Hublink, elija Proyectos e introduzca la clave del proyecto.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key for the account %1. Open Hublink, choose Projects, and enter a new key.</source>
        <translation>StackOne rechaza la clave de API de la cuenta %1. Abra Hublink, elija Proyectos e introduzca una clave nueva.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 may not run actions. Make a key in StackOne that may, then enter it in Hublink under Projects.</source>
        <translation>La clave de API de StackOne para la cuenta %1 no tiene permiso para ejecutar acciones. Cree en StackOne una clave que lo tenga e introdúzcala en Hublink, en Proyectos.</translation>
    </message>
    <message>
        <source>The connector of the account %1 is switched off in StackOne. Switch it on there.</source>
        <translation>El conector de la cuenta %1 está desactivado en StackOne. Actívelo allí.</translation>
    </message>
    <message>
        <source>StackOne did not accept this for the account %1.</source>
        <translation>StackOne no aceptó esto para la cuenta %1.</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOne dice: %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open Hublink and unlock it, then try again.</source>
        <translation>El llavero de este equipo está bloqueado. Abra Hublink, desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The action for the account %1 may have been done all the same. Look there before it is tried again.</source>
        <translation>Es posible que la acción se haya realizado de todos modos en la cuenta %1. Compruébelo allí antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 may not be used with the account %2. The person can allow it in Hublink, under AI apps.</source>
        <translation>No se permite usar %1 con la cuenta %2. La persona puede permitirlo en Hublink, en Apps de IA.</translation>
    </message>
    <message>
        <source>The person did not allow %1 for the account %2. Nothing was done.</source>
        <translation>La persona no permitió %1 para la cuenta %2. No se hizo nada.</translation>
    </message>
    <message>
        <source>%1 needs the person&apos;s consent, and Hublink cannot ask: there is no display. Nothing was done. The person can allow it in Hublink, under AI apps.</source>
        <translation>%1 necesita el consentimiento de la persona, y Hublink no puede pedirlo porque no hay pantalla. No se hizo nada. La persona puede permitirlo en Hublink, en Apps de IA.</translation>
    </message>
    <message>
        <source>Hublink asked whether %1 may be used, and nobody answered in time. Nothing was done. Try again when the person is at the computer.</source>
        <translation>Hublink preguntó si se permite usar %1 y nadie respondió a tiempo. No se hizo nada. Inténtelo de nuevo cuando la persona esté frente al equipo.</translation>
    </message>
    <message>
        <source>There is no tool %1.</source>
        <translation>No existe la herramienta %1.</translation>
    </message>
    <message>
        <source>%1 changes something, so it cannot be run with the tool for reading. Use run_writing_action.</source>
        <translation>%1 cambia algo, así que no se puede ejecutar con la herramienta de lectura. Use run_writing_action.</translation>
    </message>
    <message>
        <source>Tools of business accounts that a person has linked with Hublink. Writing may ask the person first; an error says what they can do.</source>
        <translation>Herramientas de cuentas de empresa que una persona vinculó con Hublink. Antes de escribir, es posible que se pregunte a la persona; los errores indican qué puede hacer.</translation>
    </message>
    <message>
        <source>%1 uses linked accounts hundreds of times a minute. Hublink slows it down.</source>
        <translation>%1 usa las cuentas vinculadas cientos de veces por minuto. Hublink reduce el ritmo.</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>Una app de IA</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>Re-verify %n account(s)</source>
        <translation>
            <numerusform>Volver a verificar %n cuenta</numerusform>
            <numerusform>Volver a verificar %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s), also from StackOne</source>
        <translation>
            <numerusform>Quitar %n cuenta, también de StackOne</numerusform>
            <numerusform>Quitar %n cuentas, también de StackOne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s) from this computer</source>
        <translation>
            <numerusform>Quitar %n cuenta de este equipo</numerusform>
            <numerusform>Quitar %n cuentas de este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Test</source>
        <translation>
            <numerusform>Convertir %n cuenta en cuenta de prueba</numerusform>
            <numerusform>Convertir %n cuentas en cuentas de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Production</source>
        <translation>
            <numerusform>Convertir %n cuenta en cuenta de producción</numerusform>
            <numerusform>Convertir %n cuentas en cuentas de producción</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy results</source>
        <translation>Copiar resultados</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Volver a intentar el resto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Cuentas que requieren atención</translation>
    </message>
    <message numerus="yes">
        <source>StackOne has told of %n account(s).</source>
        <translation>
            <numerusform>StackOne informó de %n cuenta.</numerusform>
            <numerusform>StackOne informó de %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 de %L2 completadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln cuenta requiere atención</numerusform>
            <numerusform>%Ln cuentas requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done</source>
        <translation>
            <numerusform>%Ln no se pudo procesar</numerusform>
            <numerusform>%Ln no se pudieron procesar</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Tiempo restante aproximado: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin completar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>Opciones posibles: %1.</translation>
    </message>
    <message>
        <source>It has to be a JSON object, like {&quot;apiKey&quot;: &quot;…&quot;}.</source>
        <translation>Debe ser un objeto JSON, como {&quot;apiKey&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>It has to be a text, a number, true or false.</source>
        <translation>Debe ser un texto, un número, true o false.</translation>
    </message>
    <message>
        <source>There is no such member. Possible are: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</source>
        <translation>Ese miembro no existe. Los posibles son: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</translation>
    </message>
    <message>
        <source>Possible are: now, link, computer.</source>
        <translation>Opciones posibles: now, link, computer.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Give what is missing, then run the command again.</source>
        <translation>Indique lo que falta y vuelva a ejecutar el comando.</translation>
    </message>
    <message>
        <source>Correct the value of %1.</source>
        <translation>Corrija el valor de %1.</translation>
    </message>
    <message>
        <source>The value of %1 is not one of its choices.</source>
        <translation>El valor de %1 no es ninguna de sus opciones.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>No se reconoce %1.</translation>
    </message>
    <message>
        <source>The value of %1 seems to belong to another field.</source>
        <translation>El valor de %1 parece corresponder a otro campo.</translation>
    </message>
    <message>
        <source>Check which value belongs where.</source>
        <translation>Compruebe qué valor corresponde a cada campo.</translation>
    </message>
    <message>
        <source>The input cannot be read.</source>
        <translation>No se puede leer la entrada.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be changed safely: %2.</source>
        <translation>La configuración de %1 no se puede cambiar de forma segura: %2.</translation>
    </message>
    <message>
        <source>Look at %1, or add the entry there by hand.</source>
        <translation>Revise %1 o añada allí la entrada a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>No se puede leer o escribir %1.</translation>
    </message>
    <message>
        <source>Check whether you may read and write it, then run the command again.</source>
        <translation>Compruebe que tiene permiso para leerlo y escribirlo, y vuelva a ejecutar el comando.</translation>
    </message>
    <message>
        <source>The configuration of %1 has another entry %2, or has changed meanwhile.</source>
        <translation>La configuración de %1 tiene otra entrada %2 o cambió entretanto.</translation>
    </message>
    <message>
        <source>Look at %1, then run the command again.</source>
        <translation>Revise %1 y vuelva a ejecutar el comando.</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is for other accounts, too.</source>
        <translation>La entrada %1 de %2 también sirve para otras cuentas.</translation>
    </message>
    <message>
        <source>Take the account out of it by hand, in %1.</source>
        <translation>Quite de ella la cuenta a mano, en %1.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1 no lo aceptó: %2</translation>
    </message>
    <message>
        <source>Try it in %1 itself.</source>
        <translation>Inténtelo directamente en %1.</translation>
    </message>
    <message>
        <source>No project is named, and there is not exactly one on this computer.</source>
        <translation>No se indicó ningún proyecto y en este equipo no hay exactamente uno.</translation>
    </message>
    <message>
        <source>There is no project %1 on this computer.</source>
        <translation>En este equipo no hay ningún proyecto %1.</translation>
    </message>
    <message>
        <source>See hublink projects, or add one with hublink projects add.</source>
        <translation>Consulte hublink projects o añada uno con hublink projects add.</translation>
    </message>
    <message>
        <source>There is no account with this ID.</source>
        <translation>No hay ninguna cuenta con este ID.</translation>
    </message>
    <message>
        <source>See hublink accounts.</source>
        <translation>Consulte hublink accounts.</translation>
    </message>
    <message>
        <source>The input is far too long.</source>
        <translation>La entrada es demasiado larga.</translation>
    </message>
    <message>
        <source>One link takes at most a megabyte.</source>
        <translation>Cada vinculación admite un megabyte como máximo.</translation>
    </message>
    <message>
        <source>Give that account these values with --update, or link a further one with --further.</source>
        <translation>Asigne estos valores a esa cuenta con --update o vincule otra más con --further.</translation>
    </message>
    <message>
        <source>Unlock your keychain, or let it ask for its password with --wait-for-keychain. Then run the command again.</source>
        <translation>Desbloquee el llavero o deje que pida su contraseña con --wait-for-keychain. Después, vuelva a ejecutar el comando.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>the list could not be written to standard output</source>
        <translation>la lista no se pudo escribir en la salida estándar</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1 (%2)</source>
        <translation>no se pueden leer las cuentas: %1 (%2)</translation>
    </message>
    <message>
        <source>the records were empty. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>los registros estaban vacíos. Abra Hublink para recuperar las cuentas desde StackOne.</translation>
    </message>
    <message>
        <source>the records were damaged; %1 could be saved. The damaged file is kept as %2. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>los registros estaban dañados; se pudieron salvar %1. El archivo dañado se conserva como %2. Abra Hublink para recuperar las cuentas desde StackOne.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Practise with stand-ins for Hive and StackOne on this computer.</source>
        <translation>Practicar con sustitutos de Hive y StackOne en este equipo.</translation>
    </message>
    <message>
        <source>Walk the whole main job in the sandbox and save a picture of every page.</source>
        <translation>Recorrer toda la tarea principal en el entorno de prueba y guardar una imagen de cada página.</translation>
    </message>
    <message>
        <source>How large the windows are, as WIDTHxHEIGHT.</source>
        <translation>El tamaño de las ventanas, como ANCHOxALTO.</translation>
    </message>
    <message>
        <source>How large everything is drawn: 1, 1.25, 2…</source>
        <translation>El tamaño con que se dibuja todo: 1, 1.25, 2…</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system, light, dark o contrast.</translation>
    </message>
    <message>
        <source>Follow the accounts without a window, until it is wanted.</source>
        <translation>Seguir las cuentas sin ventana, hasta que se pida.</translation>
    </message>
    <message>
        <source>Print how long starting takes.</source>
        <translation>Mostrar cuánto tarda el inicio.</translation>
    </message>
    <message>
        <source>End after the first frame.</source>
        <translation>Terminar después de la primera imagen.</translation>
    </message>
    <message>
        <source>Answer in JSON. For link: without a window.</source>
        <translation>Responder en JSON. Con link: sin ventana.</translation>
    </message>
    <message>
        <source>now, link or computer.</source>
        <translation>now, link o computer.</translation>
    </message>
    <message>
        <source>A StackOne project of this computer.</source>
        <translation>Un proyecto de StackOne de este equipo.</translation>
    </message>
    <message>
        <source>A project&apos;s API key comes from standard input.</source>
        <translation>La clave de API de un proyecto viene de la entrada estándar.</translation>
    </message>
    <message>
        <source>The connector&apos;s key, or KEY/CONFIGURATION.</source>
        <translation>La clave del conector, o CLAVE/CONFIGURACIÓN.</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>Su propio ID del cliente.</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>El nombre del cliente, para las personas.</translation>
    </message>
    <message>
        <source>Who connects.</source>
        <translation>Quién se conecta.</translation>
    </message>
    <message>
        <source>What the account is called.</source>
        <translation>Cómo se llama la cuenta.</translation>
    </message>
    <message>
        <source>production or test.</source>
        <translation>production o test.</translation>
    </message>
    <message>
        <source>Give an account that is there already these values.</source>
        <translation>Dar estos valores a una cuenta que ya existe.</translation>
    </message>
    <message>
        <source>Link a further account even if there is one.</source>
        <translation>Vincular otra cuenta aunque ya haya una.</translation>
    </message>
    <message>
        <source>Only check or show what would be done.</source>
        <translation>Solo comprobar o mostrar lo que se haría.</translation>
    </message>
    <message>
        <source>Link once for each JSON line of a file, or of standard input: -.</source>
        <translation>Vincular una vez por cada línea JSON de un archivo, o de la entrada estándar: -.</translation>
    </message>
    <message>
        <source>Tell each stage on standard error.</source>
        <translation>Informar de cada etapa por la salida de errores.</translation>
    </message>
    <message>
        <source>How long to wait for a sign-in.</source>
        <translation>Cuánto se espera un inicio de sesión.</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password.</source>
        <translation>Dejar que el llavero pida su contraseña.</translation>
    </message>
    <message>
        <source>Every account.</source>
        <translation>Todas las cuentas.</translation>
    </message>
    <message>
        <source>In StackOne, too.</source>
        <translation>También en StackOne.</translation>
    </message>
    <message>
        <source>Read the documentation&apos;s index first.</source>
        <translation>Leer primero el índice de la documentación.</translation>
    </message>
    <message>
        <source>Save a picture of each step.</source>
        <translation>Guardar una imagen de cada paso.</translation>
    </message>
    <message>
        <source>Only tools that read.</source>
        <translation>Solo herramientas que leen.</translation>
    </message>
    <message>
        <source>Only these tools; * stands for anything.</source>
        <translation>Solo estas herramientas; * equivale a cualquier cosa.</translation>
    </message>
    <message>
        <source>Find and run instead of all tools.</source>
        <translation>Buscar y ejecutar en lugar de todas las herramientas.</translation>
    </message>
    <message>
        <source>Where everything is kept except secrets.</source>
        <translation>Dónde se guarda todo menos los secretos.</translation>
    </message>
    <message>
        <source>StackOne&apos;s API.</source>
        <translation>La API de StackOne.</translation>
    </message>
    <message>
        <source>StackOne&apos;s web application.</source>
        <translation>La aplicación web de StackOne.</translation>
    </message>
    <message>
        <source>A provider&apos;s address. May be given several times.</source>
        <translation>La dirección de un proveedor. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Where StackOne&apos;s documentation stands.</source>
        <translation>Dónde está la documentación de StackOne.</translation>
    </message>
    <message>
        <source>Use the connection guides in this folder, too.</source>
        <translation>Usar también las guías de conexión de esta carpeta.</translation>
    </message>
    <message>
        <source>Try this policy, if this computer has none of its own.</source>
        <translation>Probar esta directiva, si este equipo no tiene una propia.</translation>
    </message>
    <message>
        <source>Trust the roots in this file, too (PEM or DER).</source>
        <translation>Confiar también en los certificados de este archivo (PEM o DER).</translation>
    </message>
    <message>
        <source>debug, info, warning or critical.</source>
        <translation>debug, info, warning o critical.</translation>
    </message>
    <message>
        <source>Write the log to a file, too.</source>
        <translation>Escribir el registro también en un archivo.</translation>
    </message>
    <message>
        <source>Language, as a code like en or de.</source>
        <translation>Idioma, con un código como en o es.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>link an account</source>
        <translation>vincular una cuenta</translation>
    </message>
    <message>
        <source>Opens the assistant. With an auth link it begins there; - reads the link from standard input, where other programs cannot see it.</source>
        <translation>Abre el asistente. Con un enlace de autenticación empieza por él; - lee el enlace de la entrada estándar, donde otros programas no lo ven.</translation>
    </message>
    <message>
        <source>With --json it links without a window. Values come as a JSON object on standard input, never on the command line. With --from it links once for each line.</source>
        <translation>Con --json vincula sin ventana. Los valores llegan como objeto JSON por la entrada estándar, nunca por la línea de órdenes. Con --from vincula una vez por cada línea.</translation>
    </message>
    <message>
        <source>what linking a connector needs</source>
        <translation>qué hace falta para vincular un conector</translation>
    </message>
    <message>
        <source>Tells the fields of the connector&apos;s form, their keys and rules.</source>
        <translation>Indica los campos del formulario, sus claves y sus reglas.</translation>
    </message>
    <message>
        <source>list the linked accounts</source>
        <translation>listar las cuentas vinculadas</translation>
    </message>
    <message>
        <source>The accounts that are known on this computer, without asking anybody.</source>
        <translation>Las cuentas que se conocen en este equipo, sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>list the linked accounts for a spreadsheet</source>
        <translation>listar las cuentas vinculadas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV, or JSON with --json. Without a file to standard output. Holds no secrets.</source>
        <translation>CSV, o JSON con --json. Sin archivo, a la salida estándar. No contiene secretos.</translation>
    </message>
    <message>
        <source>check kept values again</source>
        <translation>comprobar de nuevo los valores guardados</translation>
    </message>
    <message>
        <source>Checks the values in your keychain with the provider, and tells what is wrong.</source>
        <translation>Comprueba con el proveedor los valores de su llavero y dice qué está mal.</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>quitar una cuenta</translation>
    </message>
    <message>
        <source>Takes the account off this computer with its values in the keychain; with --from-hub out of StackOne, too.</source>
        <translation>Quita la cuenta de este equipo con sus valores del llavero; con --from-hub, también de StackOne.</translation>
    </message>
    <message>
        <source>the StackOne projects of this computer</source>
        <translation>los proyectos de StackOne de este equipo</translation>
    </message>
    <message>
        <source>Lists the projects. add reads the project&apos;s API key from standard input.</source>
        <translation>Lista los proyectos. add lee la clave de API del proyecto de la entrada estándar.</translation>
    </message>
    <message>
        <source>list the connection guides that are known here</source>
        <translation>listar las guías de conexión que se conocen aquí</translation>
    </message>
    <message>
        <source>Built in, your own, and those of the documentation.</source>
        <translation>Las integradas, las suyas y las de la documentación.</translation>
    </message>
    <message>
        <source>read a connection guide</source>
        <translation>leer una guía de conexión</translation>
    </message>
    <message>
        <source>NAME is a file, a guide&apos;s key or a page&apos;s address. Prints Markdown, JSON with --json, or saves a picture of each step with --png.</source>
        <translation>NAME es un archivo, la clave de una guía o la dirección de una página. Muestra Markdown, JSON con --json, o guarda una imagen de cada paso con --png.</translation>
    </message>
    <message>
        <source>let an AI app use linked accounts</source>
        <translation>dejar que una app de IA use cuentas vinculadas</translation>
    </message>
    <message>
        <source>A server of the Model Context Protocol on standard input and output. AI apps start it; the key stays in the keychain.</source>
        <translation>Un servidor del Model Context Protocol en la entrada y la salida estándar. Las apps de IA lo inician; la clave se queda en el llavero.</translation>
    </message>
    <message>
        <source>the AI apps of this computer, and which accounts they can use</source>
        <translation>las apps de IA de este equipo y qué cuentas pueden usar</translation>
    </message>
    <message>
        <source>add and remove change the app&apos;s configuration after a copy of it was kept.</source>
        <translation>add y remove cambian la configuración de la app después de guardar una copia.</translation>
    </message>
    <message>
        <source>take everything along to another computer</source>
        <translation>llevarse todo a otro equipo</translation>
    </message>
    <message>
        <source>save writes accounts, projects and settings to a file, without any secret. load adds what is not here yet; the keys and values are entered again. With --dry-run it only tells what it would add.</source>
        <translation>save escribe cuentas, proyectos y ajustes en un archivo, sin ningún secreto. load añade lo que aún falta aquí; las claves y los valores se introducen de nuevo. Con --dry-run solo dice qué añadiría.</translation>
    </message>
    <message>
        <source>look at all that linking needs</source>
        <translation>revisar todo lo que hace falta para vincular</translation>
    </message>
    <message>
        <source>Versions, folders, records, the keychain (an entry is written, read and removed), proxy, certificates, addresses and the clock. Names no secret. Lines with ! are wrong, those with ? worth a look.</source>
        <translation>Versiones, carpetas, registros, el llavero (se escribe, se lee y se quita una entrada), proxy, certificados, direcciones y el reloj. No nombra ningún secreto. Las líneas con ! están mal; las que llevan ? merecen una mirada.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused, or not verified</source>
        <translation>rechazado, o no verificado</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>uso incorrecto</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 Normalmente %2.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Links business accounts, step by step. Without a command it opens its window.</source>
        <translation>Vincula cuentas de empresa, paso a paso. Sin una orden abre su ventana.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>hublink COMMAND --help tells more.</source>
        <translation>hublink ORDEN --help cuenta más.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of all:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por ejemplo:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>link business accounts, step by step</source>
        <translation>vincular cuentas de empresa, paso a paso</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>Leads a person through linking a business account: shows each step of the connection guide, checks what is pasted with the provider, keeps it in the keychain and links the account in the StackOne Hub. Without a command it opens its window.</source>
        <translation>Guía en la vinculación de una cuenta de empresa: muestra cada paso de la guía de conexión, comprueba con el proveedor lo que se pega, lo guarda en el llavero y vincula la cuenta en StackOne Hub. Sin una orden abre su ventana.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>%1; see %2</source>
        <translation>%1; véase %2</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>%1 needs an https address (http for this computer only)</source>
        <translation>%1 necesita una dirección https (http solo para este equipo)</translation>
    </message>
    <message>
        <source>projects takes add or remove</source>
        <translation>projects admite add o remove</translation>
    </message>
    <message>
        <source>projects remove needs the project&apos;s name or ID</source>
        <translation>projects remove necesita el nombre o el ID del proyecto</translation>
    </message>
    <message>
        <source>projects takes one name</source>
        <translation>projects admite un solo nombre</translation>
    </message>
    <message>
        <source>ai-apps takes add or remove</source>
        <translation>ai-apps admite add o remove</translation>
    </message>
    <message>
        <source>ai-apps %1 needs an app and an account&apos;s ID</source>
        <translation>ai-apps %1 necesita una app y el ID de una cuenta</translation>
    </message>
    <message>
        <source>%1 takes no further words</source>
        <translation>%1 no admite más palabras</translation>
    </message>
    <message>
        <source>link takes one link</source>
        <translation>link admite un solo enlace</translation>
    </message>
    <message>
        <source>form needs a connector&apos;s key</source>
        <translation>form necesita la clave de un conector</translation>
    </message>
    <message>
        <source>remove needs an account&apos;s ID</source>
        <translation>remove necesita el ID de una cuenta</translation>
    </message>
    <message>
        <source>export takes one file</source>
        <translation>export admite un solo archivo</translation>
    </message>
    <message>
        <source>verify needs an account&apos;s ID or --all</source>
        <translation>verify necesita el ID de una cuenta o --all</translation>
    </message>
    <message>
        <source>guide needs one file, key or address</source>
        <translation>guide necesita un archivo, una clave o una dirección</translation>
    </message>
    <message>
        <source>mcp needs the IDs of accounts, or --all</source>
        <translation>mcp necesita los ID de cuentas, o --all</translation>
    </message>
    <message>
        <source>setup needs save or load, and a file</source>
        <translation>setup necesita save o load, y un archivo</translation>
    </message>
    <message>
        <source>to follow a link, write: hublink link LINK</source>
        <translation>para seguir un enlace, escriba: hublink link ENLACE</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>orden desconocida %1</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>--timeout admite un número de segundos</translation>
    </message>
    <message>
        <source>--from needs --json</source>
        <translation>--from necesita --json</translation>
    </message>
    <message>
        <source>--update and --further exclude each other</source>
        <translation>--update y --further se excluyen</translation>
    </message>
    <message>
        <source>--way is now, link or computer</source>
        <translation>--way es now, link o computer</translation>
    </message>
    <message>
        <source>%1: no certificate can be read from %2. It takes a file in PEM or DER form.</source>
        <translation>%1: no se puede leer ningún certificado de %2. Hace falta un archivo en formato PEM o DER.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical</source>
        <translation>--log-level es debug, info, warning o critical</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast</source>
        <translation>--theme es system, light, dark o contrast</translation>
    </message>
    <message>
        <source>--size is a width and a height, like 1024x600</source>
        <translation>--size es un ancho y un alto, como 1024x600</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 8</source>
        <translation>--scale es un número de 0.5 a 8</translation>
    </message>
    <message>
        <source>--guides needs a folder that exists</source>
        <translation>--guides necesita una carpeta que exista</translation>
    </message>
    <message>
        <source>there is neither a file nor a guide called %1; see hublink guides</source>
        <translation>no hay ningún archivo ni guía con el nombre %1; véase hublink guides</translation>
    </message>
    <message>
        <source>the documentation&apos;s index is of %1</source>
        <translation>el índice de la documentación es del %1</translation>
    </message>
    <message>
        <source>there is no account with this ID</source>
        <translation>no hay ninguna cuenta con este ID</translation>
    </message>
    <message>
        <source>%1 was not checked: %2</source>
        <translation>no se comprobó %1: %2</translation>
    </message>
    <message>
        <source>Try hublink --help.</source>
        <translation>Pruebe hublink --help.</translation>
    </message>
    <message>
        <source>%1 is missing. Install Hublink again.</source>
        <translation>falta %1. Instale Hublink de nuevo.</translation>
    </message>
    <message>
        <source>the log file cannot be written</source>
        <translation>no se puede escribir el archivo de registro</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>%1 is verified and kept on this computer</source>
        <translation>Se verificó %1 y se guardó en este equipo</translation>
    </message>
    <message>
        <source>%1 is linked, but StackOne reports a problem</source>
        <translation>Se vinculó %1, pero StackOne informa de un problema</translation>
    </message>
    <message>
        <source>The key of %1 is replaced</source>
        <translation>Se reemplazó la clave de %1</translation>
    </message>
    <message>
        <source>%1 is reconnected</source>
        <translation>Se volvió a conectar %1</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <translation>Se vinculó %1</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <translation>ID de la cuenta: %1</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOne dice: %1</translation>
    </message>
    <message>
        <source>The values are kept in your keychain.</source>
        <translation>Los valores están guardados en el llavero.</translation>
    </message>
    <message>
        <source>No copy of the values is kept on this computer.</source>
        <translation>En este equipo no se guarda ninguna copia de los valores.</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Mostrar cuenta</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Copiar ID de la cuenta</translation>
    </message>
    <message>
        <source>Use with AI apps</source>
        <translation>Usar con apps de IA</translation>
    </message>
    <message>
        <source>Link another</source>
        <translation>Vincular otra</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking for your password in another window.</source>
        <translation>Esperando al llavero. Es posible que esté pidiendo la contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait or cancel.</source>
        <translation>Está tardando más de lo habitual. Puede esperar o cancelar.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records. Waiting until it is done.</source>
        <translation>Otro programa está usando los datos de Hublink. Esperando a que termine.</translation>
    </message>
    <message>
        <source>Connect opens the sign-in page of %1 in your browser. Hublink waits until you are done there and links the account.</source>
        <translation>«Conectar» abre la página de inicio de sesión de %1 en el navegador. Hublink espera a que termine allí y vincula la cuenta.</translation>
    </message>
    <message>
        <source>StackOne takes what you filled out only in the address of that page. Your browser may keep it in its history: %1.</source>
        <translation>StackOne solo recibe los datos completados dentro de la dirección de esa página. Es posible que el navegador la guarde en el historial: %1.</translation>
    </message>
    <message>
        <source>Connect checks the new values with %1 and keeps them beside the old ones. If they work, they take the old ones&apos; place.</source>
        <translation>«Conectar» verifica los valores nuevos con %1 y los guarda junto a los anteriores. Si funcionan, los reemplazan.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1 and keeps them in the keychain of this computer.</source>
        <translation>«Conectar» verifica los valores con %1 y los guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Connect checks the new values, keeps them beside the old ones, gives them to the linked account in StackOne and looks whether it works. Only then they take the old ones&apos; place.</source>
        <translation>«Conectar» verifica los valores nuevos, los guarda junto a los anteriores, los entrega a la cuenta vinculada en StackOne y comprueba que funcione. Solo entonces reemplazan a los anteriores.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and gives them to the linked account in StackOne.</source>
        <translation>«Conectar» verifica los valores con %1, los guarda en el llavero y los entrega a la cuenta vinculada en StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and gives them to the linked account in StackOne.</source>
        <translation>«Conectar» guarda los valores en el llavero y los entrega a la cuenta vinculada en StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account in StackOne.</source>
        <translation>«Conectar» verifica los valores con %1, los guarda en el llavero y vincula la cuenta en StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account in StackOne.</source>
        <translation>«Conectar» guarda los valores en el llavero y vincula la cuenta en StackOne.</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account for %2 in StackOne.</source>
        <translation>«Conectar» verifica los valores con %1, los guarda en el llavero y vincula la cuenta para %2 en StackOne.</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account for %1 in StackOne.</source>
        <translation>«Conectar» guarda los valores en el llavero y vincula la cuenta para %1 en StackOne.</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Check the account&apos;s status</source>
        <translation>Verificar el estado de la cuenta</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <translation>Verificar con %1</translation>
    </message>
    <message>
        <source>Confirm who you are</source>
        <translation>Confirmar la identidad</translation>
    </message>
    <message>
        <source>Keep the new values beside the old ones</source>
        <translation>Guardar los valores nuevos junto a los anteriores</translation>
    </message>
    <message>
        <source>Keep the values in your keychain</source>
        <translation>Guardar los valores en el llavero</translation>
    </message>
    <message>
        <source>Give the new values to StackOne</source>
        <translation>Entregar los valores nuevos a StackOne</translation>
    </message>
    <message>
        <source>Link in the Hub</source>
        <translation>Vincular en el Hub</translation>
    </message>
    <message>
        <source>Put the new values in the old ones&apos; place</source>
        <translation>Reemplazar los valores anteriores por los nuevos</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs for this check.</source>
        <translation>En el formulario falta un valor que %1 necesita para esta verificación.</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs to tell who you are.</source>
        <translation>En el formulario falta un valor que %1 necesita para confirmar la identidad.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Según lo elegido.</translation>
    </message>
    <message>
        <source>Make sure that it is not the %1, which stands beside it.</source>
        <translation>Asegúrese de que no sea el valor de «%1», que aparece al lado.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account all the same. Try again looks for it first, so nothing is linked twice.</source>
        <translation>Es posible que StackOne haya vinculado la cuenta de todos modos. «Volver a intentar» la busca primero, así que nada se vincula dos veces.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones, so that you can also go on later.</source>
        <translation>Los valores nuevos esperan en el llavero, junto a los anteriores, para poder continuar también más tarde.</translation>
    </message>
    <message>
        <source>Your values were accepted; only whose they are is not known yet. Try again in a few minutes.</source>
        <translation>Los valores se aceptaron; solo falta saber de quién son. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The new values: %1 The linked account: %2</source>
        <translation>Los valores nuevos: %1 La cuenta vinculada: %2</translation>
    </message>
    <message>
        <source>Go back to the fields</source>
        <translation>Volver a los campos</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>Usar otro enlace</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>Volver a «Dónde vincular»</translation>
    </message>
    <message>
        <source>Mend the value</source>
        <translation>Corregir el valor</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>Usarlos de todos modos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Volver a vincular</translation>
    </message>
    <message>
        <source>Link without keeping a copy on this computer</source>
        <translation>Vincular sin guardar una copia en este equipo</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>configuración %1</translation>
    </message>
</context>
<context>
    <name>ConnectorPage</name>
    <message>
        <source>Choose the connector</source>
        <translation>Elegir el conector</translation>
    </message>
    <message>
        <source>No connector has this name. Try fewer letters.</source>
        <translation>Ningún conector tiene este nombre. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Buscar conectores</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Any: they choose</source>
        <translation>Cualquiera: lo elige la otra persona</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Choose a connector first.</source>
        <translation>Primero elija un conector.</translation>
    </message>
    <message>
        <source>Select one in the list. You can type a part of its name.</source>
        <translation>Seleccione uno en la lista. Puede escribir una parte del nombre.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Use of a linked account</source>
        <translation>Uso de una cuenta vinculada</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>Una app de IA</translation>
    </message>
    <message>
        <source>%1 wants to use %2</source>
        <translation>%1 quiere usar %2</translation>
    </message>
    <message>
        <source>It may change something there. Look at what it is about to do.</source>
        <translation>Es posible que cambie algo allí. Revise lo que va a hacer.</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Solo lee.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Acción: %1</translation>
    </message>
    <message>
        <source>What the app passes to the action</source>
        <translation>Datos que la app pasa a la acción</translation>
    </message>
    <message>
        <source>It passes nothing to the action.</source>
        <translation>No pasa ningún dato a la acción.</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Permitir esta vez</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Permitir siempre</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>No permitir nunca</translation>
    </message>
    <message>
        <source>For this action of this account, from now on</source>
        <translation>Para esta acción de esta cuenta, a partir de ahora</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>It leaves the clipboard after three minutes.</source>
        <translation>Sale del portapapeles al cabo de tres minutos.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funcionan</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>Dónde vincular</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>Tengo un enlace</translation>
    </message>
    <message>
        <source>Somebody sent you a link to connect an account.</source>
        <translation>Alguien le envió un enlace para conectar una cuenta.</translation>
    </message>
    <message>
        <source>Link now</source>
        <translation>Vincular ahora</translation>
    </message>
    <message>
        <source>With the API key of a StackOne project. The account can be used there at once.</source>
        <translation>Con la clave de API de un proyecto de StackOne. La cuenta se puede usar allí de inmediato.</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>Pedírselo a otra persona</translation>
    </message>
    <message>
        <source>Make a link for the person who has the values, and wait for the account.</source>
        <translation>Cree un enlace para la persona que tiene los valores y espere a la cuenta.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>The values are checked and kept in your keychain. To use them in a project later, link the account again.</source>
        <translation>Los valores se verifican y se guardan en el llavero. Para usarlos más adelante en un proyecto, vuelva a vincular la cuenta.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Paste the whole link, or the code alone.</source>
        <translation>Pegue el enlace completo o solo el código.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 caducó.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 todavía no es válido.</translation>
    </message>
    <message>
        <source>The certificate that answered belongs to another address than %1&apos;s.</source>
        <translation>El certificado recibido pertenece a una dirección distinta de la de %1.</translation>
    </message>
    <message>
        <source>The certificate that answered for %1 was signed by nobody else.</source>
        <translation>El certificado recibido de %1 no está firmado por ninguna otra entidad.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>El certificado de %1 lo emitió una entidad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>El certificado de %1 fue revocado.</translation>
    </message>
    <message>
        <source>No secure connection to %1 was possible.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>El reloj de este equipo está adelantado %1: marca %2. Ajústelo e inténtelo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>El reloj de este equipo está atrasado %1: marca %2. Ajústelo e inténtelo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>This computer says that it is %1. If that is wrong, set its clock right, then try again. If it is right, ask whoever runs %2. Nothing was sent.</source>
        <translation>El reloj de este equipo marca %1. Si no es correcto, ajústelo e inténtelo de nuevo. Si lo es, consulte a quien administra %2. No se envió nada.</translation>
    </message>
    <message>
        <source>A company network may be listening in, or this is not the real service. Nothing was sent. Ask whoever runs your network.</source>
        <translation>Es posible que una red corporativa esté inspeccionando la conexión o que este no sea el servicio auténtico. No se envió nada. Consulte a quien administra la red.</translation>
    </message>
    <message>
        <source>StackOne refuses the API key.</source>
        <translation>StackOne rechaza la clave de API.</translation>
    </message>
    <message>
        <source>Check that the whole key was copied, that it is enabled, and that it belongs to the right project.</source>
        <translation>Compruebe que se copió la clave completa, que está habilitada y que pertenece al proyecto correcto.</translation>
    </message>
    <message>
        <source>%1 refuses the %2.</source>
        <translation>%1 rechaza el valor de «%2».</translation>
    </message>
    <message>
        <source>Copy the %1 again and paste it here. Everything else stays filled in.</source>
        <translation>Vuelva a copiar el valor de «%1» y péguelo aquí. Todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>%1 rechaza estos valores.</translation>
    </message>
    <message>
        <source>Its own words speak of the user or the account, not of the key. Ask whoever runs %1 for you to switch it on again, or use the values of another user. Everything stays filled in.</source>
        <translation>Su mensaje se refiere al usuario o a la cuenta, no a la clave. Pida a quien administra %1 que vuelva a activarlo o use los valores de otro usuario. Se conserva todo lo introducido.</translation>
    </message>
    <message>
        <source>Check the values. One may be incomplete, or a newer key may have replaced this one. Everything stays filled in.</source>
        <translation>Revise los valores. Es posible que alguno esté incompleto o que una clave más reciente haya reemplazado a esta. Se conserva todo lo introducido.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Hublink can use.</source>
        <translation>Este equipo no tiene ningún llavero que Hublink pueda usar.</translation>
    </message>
    <message>
        <source>Start a keychain, for example GNOME Keyring or KeePassXC, then try again.</source>
        <translation>Inicie un llavero, por ejemplo GNOME Keyring o KeePassXC, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Its window may be waiting for your password. Unlock it, then try again.</source>
        <translation>Es posible que su ventana esté esperando la contraseña. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not let Hublink in.</source>
        <translation>El llavero no permitió el acceso a Hublink.</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>Inténtelo de nuevo y permita el acceso cuando el llavero lo pregunte.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>It may be asking for your password in another window. Answer it there, then try again.</source>
        <translation>Es posible que esté pidiendo la contraseña en otra ventana. Responda allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain was restarted while Hublink was running.</source>
        <translation>El llavero se reinició mientras Hublink estaba en marcha.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again. The link can be continued on the Accounts page.</source>
        <translation>Cierre Hublink y vuelva a iniciarlo. La vinculación se puede continuar en la página Cuentas.</translation>
    </message>
    <message>
        <source>The keychain could not do this.</source>
        <translation>El llavero no pudo hacerlo.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, sign out of this computer and in again: that starts the keychain anew.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, cierre la sesión de este equipo y vuelva a iniciarla: así se reinicia el llavero.</translation>
    </message>
    <message>
        <source>the connect session</source>
        <translation>la sesión de conexión</translation>
    </message>
    <message>
        <source>the Hub&apos;s settings</source>
        <translation>la configuración del Hub</translation>
    </message>
    <message>
        <source>the list of connectors</source>
        <translation>la lista de conectores</translation>
    </message>
    <message>
        <source>the connector&apos;s form</source>
        <translation>el formulario del conector</translation>
    </message>
    <message>
        <source>the linked account</source>
        <translation>la cuenta vinculada</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>la lista de cuentas</translation>
    </message>
    <message>
        <source>the connection attempt</source>
        <translation>el intento de conexión</translation>
    </message>
    <message>
        <source>the account&apos;s actions and logs</source>
        <translation>la información sobre acciones y registros de la cuenta</translation>
    </message>
    <message>
        <source>what it was asked for</source>
        <translation>lo que se le pidió</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>No se encontró el proxy %1.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>No se puede acceder al proxy %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>El proxy %1 no responde.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection, or is no proxy.</source>
        <translation>El proxy %1 cerró la conexión o no es un proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through.</source>
        <translation>El proxy %1 no deja pasar la solicitud a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses its user name or password.</source>
        <translation>El proxy %1 rechaza el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a way of signing in that Hublink does not know (%2).</source>
        <translation>El proxy %1 pide un método de inicio de sesión que Hublink no conoce (%2).</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>no indica cuál</translation>
    </message>
    <message>
        <source>The proxy setting %1 is of a kind that Hublink does not know.</source>
        <translation>El ajuste de proxy %1 es de un tipo que Hublink no conoce.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request to %1 through.</source>
        <translation>El proxy de la red no dejó pasar la solicitud a %1.</translation>
    </message>
    <message>
        <source>It is set in the settings of Hublink.</source>
        <translation>Está definido en los ajustes de Hublink.</translation>
    </message>
    <message>
        <source>It is set in the network settings of your system.</source>
        <translation>Está definido en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>It is set by the variable %1.</source>
        <translation>Está definido en la variable %1.</translation>
    </message>
    <message>
        <source>Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start Hublink again.</source>
        <translation>Hublink se comunica con los proxies mediante http:// y socks5://. Corrija el ajuste y vuelva a iniciar Hublink.</translation>
    </message>
    <message>
        <source>Put the right user name and password there, then try again.</source>
        <translation>Indique allí el nombre de usuario y la contraseña correctos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to let %1 through.</source>
        <translation>Pida a quien administra la red que deje pasar %1.</translation>
    </message>
    <message>
        <source>Check the setting, or ask whoever runs your network.</source>
        <translation>Revise el ajuste o consulte a quien administra la red.</translation>
    </message>
    <message>
        <source>Hublink may not reach %1 from this computer. Nothing was sent.</source>
        <translation>Hublink no tiene permitido acceder a %1 desde este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>Other StackOne addresses are fixed on this computer.</source>
        <translation>Las otras direcciones de StackOne están fijadas en este equipo.</translation>
    </message>
    <message>
        <source>Only the projects that were set up for this computer may be used.</source>
        <translation>Solo se pueden usar los proyectos que se configuraron para este equipo.</translation>
    </message>
    <message>
        <source>This way to link is switched off on this computer.</source>
        <translation>Esta forma de vincular está desactivada en este equipo.</translation>
    </message>
    <message>
        <source>On this computer an account is linked only if its values are kept in the keychain.</source>
        <translation>En este equipo, una cuenta solo se vincula si sus valores se guardan en el llavero.</translation>
    </message>
    <message>
        <source>The use of accounts by AI apps is switched off on this computer.</source>
        <translation>El uso de cuentas por parte de apps de IA está desactivado en este equipo.</translation>
    </message>
    <message>
        <source>This setting is fixed on this computer.</source>
        <translation>Este ajuste está fijado en este equipo.</translation>
    </message>
    <message>
        <source>This is not allowed on this computer.</source>
        <translation>Esto no está permitido en este equipo.</translation>
    </message>
    <message>
        <source>%1 does not accept the %2.</source>
        <translation>%1 no acepta el valor de «%2».</translation>
    </message>
    <message>
        <source>Change the %1, then try again. Everything else stays filled in.</source>
        <translation>Cambie el valor de «%1» e inténtelo de nuevo. Todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>%1 declined the request.</source>
        <translation>%1 rechazó la solicitud.</translation>
    </message>
    <message>
        <source>It does not say why. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>No indica el motivo. Inténtelo de nuevo. Si continúa igual, consulte a quien administra el proyecto.</translation>
    </message>
    <message>
        <source>Its own words tell why. Change what they name, then try again.</source>
        <translation>Su mensaje indica el motivo. Cambie lo que menciona e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connector asks for other values than before. Go back to the fields: they are up to date, and what you entered is still there.</source>
        <translation>El conector pide valores distintos de los de antes. Vuelva a los campos: están actualizados y conservan lo introducido.</translation>
    </message>
    <message>
        <source>The account is linked, but Hublink could not note it down.</source>
        <translation>La cuenta está vinculada, pero Hublink no pudo anotarlo.</translation>
    </message>
    <message>
        <source>Nothing is linked twice.</source>
        <translation>Nada se vincula dos veces.</translation>
    </message>
    <message>
        <source>The account is linked. Only its state is not known yet.</source>
        <translation>La cuenta está vinculada. Solo falta conocer su estado.</translation>
    </message>
    <message>
        <source>Try again reads the state once more; nothing is linked twice.</source>
        <translation>«Volver a intentar» lee el estado una vez más; nada se vincula dos veces.</translation>
    </message>
    <message>
        <source>The %1 is no part of a web address.</source>
        <translation>El valor de «%1» no puede formar parte de una dirección web.</translation>
    </message>
    <message>
        <source>Enter the name alone, for example acme, or paste the address of your site.</source>
        <translation>Introduzca solo el nombre, por ejemplo acme, o pegue la dirección del sitio.</translation>
    </message>
    <message>
        <source>A value holds characters that cannot be sent.</source>
        <translation>Un valor contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>Paste it again. Line breaks and control characters are not allowed.</source>
        <translation>Péguelo de nuevo. No se admiten saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>The %1 holds characters that cannot be sent.</source>
        <translation>El valor de «%1» contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>%1 did not answer what it was asked.</source>
        <translation>%1 no respondió a lo que se le preguntó.</translation>
    </message>
    <message>
        <source>%1 did not answer the question for %2.</source>
        <translation>%1 no respondió a la consulta sobre %2.</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>No se evaluó nada de lo introducido. Inténtelo de nuevo. Si continúa igual, consulte a quien administra el proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot do this at the moment: the state of %2 does not allow it.</source>
        <translation>%1 no puede hacerlo en este momento: el estado no lo permite (%2).</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Another change may be under way, or it may be paused. Try again in a minute. If it stays so, ask whoever runs the project.</source>
        <translation>No se evaluó nada de lo introducido. Es posible que haya otro cambio en curso o una pausa. Inténtelo de nuevo en un minuto. Si continúa igual, consulte a quien administra el proyecto.</translation>
    </message>
    <message>
        <source>Something other than %1 answered.</source>
        <translation>La respuesta no proviene de %1.</translation>
    </message>
    <message>
        <source>A sign-in page of your network or a filter may be in the way. Open %1 in your browser, sign in to the network if it asks, then try again.</source>
        <translation>Es posible que una página de inicio de sesión de la red o un filtro se interponga. Abra %1 en el navegador, inicie sesión en la red si se lo pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 gets too many requests at the moment.</source>
        <translation>%1 recibe demasiadas solicitudes en este momento.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 tiene un problema propio.</translation>
    </message>
    <message>
        <source>Your values were not judged.</source>
        <translation>Los valores no se evaluaron.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Hublink does not understand.</source>
        <translation>%1 dio una respuesta que Hublink no entiende.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a newer Hublink may help.</source>
        <translation>Inténtelo de nuevo. Si continúa igual, una versión más reciente de Hublink puede ayudar.</translation>
    </message>
    <message>
        <source>This link is over: it expired, was used up or was taken back.</source>
        <translation>Este enlace ya no es válido: caducó, ya se usó o fue anulado.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new one. Everything you filled out stays here.</source>
        <translation>Pida uno nuevo a quien lo envió. Todo lo que ya se completó se conserva aquí.</translation>
    </message>
    <message>
        <source>The connect session is over.</source>
        <translation>La sesión de conexión terminó.</translation>
    </message>
    <message>
        <source>Try again: a new one is made.</source>
        <translation>Inténtelo de nuevo: se creará una nueva.</translation>
    </message>
    <message>
        <source>This StackOne API key may not link accounts.</source>
        <translation>Esta clave de API de StackOne no tiene permiso para vincular cuentas.</translation>
    </message>
    <message>
        <source>In StackOne, give the key the scope Platform API with read and write.</source>
        <translation>En StackOne, asigne a la clave el ámbito Platform API con lectura y escritura.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 no lo permite.</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the missing right.</source>
        <translation>Pida el permiso que falta a un administrador de %1.</translation>
    </message>
    <message>
        <source>%1 does not find %2.</source>
        <translation>%1 no encuentra %2.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Go back and start from there, or ask whoever runs the project.</source>
        <translation>Es posible que se haya quitado entretanto. Vuelva atrás y empiece desde allí, o consulte a quien administra el proyecto.</translation>
    </message>
    <message>
        <source>This account cannot be checked from here.</source>
        <translation>Esta cuenta no se puede verificar desde aquí.</translation>
    </message>
    <message>
        <source>Its values are not kept, or Hublink does not know how to check them, and no project&apos;s key is at hand. It may work all the same. Link it again with a project&apos;s key to have it checked.</source>
        <translation>Sus valores no están guardados o Hublink no sabe cómo verificarlos, y no hay a mano ninguna clave de proyecto. Es posible que funcione de todos modos. Para verificarla, vuelva a vincularla con la clave de un proyecto.</translation>
    </message>
    <message>
        <source>The account may be linked already, but this link cannot tell.</source>
        <translation>Es posible que la cuenta ya esté vinculada, pero este enlace no permite saberlo.</translation>
    </message>
    <message>
        <source>Ask whoever sent the link whether the account is there. Linking again may make a second one.</source>
        <translation>Pregunte a quien envió el enlace si la cuenta ya está allí. Al volver a vincularla podría crearse una segunda.</translation>
    </message>
    <message>
        <source>This link has nothing to link.</source>
        <translation>Este enlace no tiene nada que vincular.</translation>
    </message>
    <message>
        <source>Ask whoever sent it: the connector may have been switched off.</source>
        <translation>Consulte a quien lo envió: es posible que el conector se haya desactivado.</translation>
    </message>
    <message>
        <source>No connector is enabled in this StackOne project.</source>
        <translation>No hay ningún conector habilitado en este proyecto de StackOne.</translation>
    </message>
    <message>
        <source>Enable one in StackOne, or choose another project.</source>
        <translation>Habilite uno en StackOne o elija otro proyecto.</translation>
    </message>
    <message>
        <source>%1 is not enabled in this StackOne project.</source>
        <translation>El conector %1 no está habilitado en este proyecto de StackOne.</translation>
    </message>
    <message>
        <source>Enable the connector %1 in StackOne, or choose another project.</source>
        <translation>Habilite el conector %1 en StackOne o elija otro proyecto.</translation>
    </message>
    <message>
        <source>These values belong to somebody else than the linked account.</source>
        <translation>Estos valores no pertenecen a la misma persona que la cuenta vinculada.</translation>
    </message>
    <message>
        <source>Check that you are signed in to the right %1 account, and copy the values there.</source>
        <translation>Compruebe que inició sesión en la cuenta correcta de %1 y copie allí los valores.</translation>
    </message>
    <message>
        <source>%1 has a %2 account in this project already.</source>
        <translation>%1 ya tiene una cuenta de %2 en este proyecto.</translation>
    </message>
    <message>
        <source>Give that account the new values, or link a further one.</source>
        <translation>Asigne los valores nuevos a esa cuenta o vincule otra más.</translation>
    </message>
    <message>
        <source>This is the key of the project %1, which is here already.</source>
        <translation>Esta es la clave del proyecto %1, que ya está aquí.</translation>
    </message>
    <message>
        <source>Use that project, or enter another project&apos;s key.</source>
        <translation>Use ese proyecto o introduzca la clave de otro.</translation>
    </message>
    <message>
        <source>Accounts of this project have values in your keychain.</source>
        <translation>Hay cuentas de este proyecto con valores en el llavero.</translation>
    </message>
    <message>
        <source>Remove those accounts first, or remove them from this computer only.</source>
        <translation>Primero quite esas cuentas, o quítelas solo de este equipo.</translation>
    </message>
    <message>
        <source>Another Hublink window is doing this already.</source>
        <translation>Otra ventana de Hublink ya lo está haciendo.</translation>
    </message>
    <message>
        <source>Wait until it is done there.</source>
        <translation>Espere a que termine allí.</translation>
    </message>
    <message>
        <source>The sign-in at %1 did not succeed.</source>
        <translation>No se pudo iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 in your company.</source>
        <translation>Inténtelo de nuevo y permita el acceso cuando %1 lo pregunte. Si continúa igual, consulte a quien administra %1 en su empresa.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was cancelled or took too long.</source>
        <translation>El inicio de sesión en %1 se canceló o tardó demasiado.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Inténtelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time.</source>
        <translation>Nadie inició sesión en %1 a tiempo.</translation>
    </message>
    <message>
        <source>Try again: the sign-in page opens once more.</source>
        <translation>Inténtelo de nuevo: la página de inicio de sesión se abrirá otra vez.</translation>
    </message>
    <message>
        <source>This computer has no network at the moment.</source>
        <translation>Este equipo no tiene red en este momento.</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>Conéctese a una red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>No se encontró la dirección de %1.</translation>
    </message>
    <message>
        <source>Check your network and its name service (DNS), then try again.</source>
        <translation>Revise la red y su servicio de nombres (DNS) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused.</source>
        <translation>No se puede acceder a %1: la conexión fue rechazada.</translation>
    </message>
    <message>
        <source>A firewall may be in the way, or the service is down. Try again later.</source>
        <translation>Es posible que un cortafuegos se interponga o que el servicio no esté disponible. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Se interrumpió la conexión con %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 sends the request in a circle.</source>
        <translation>%1 redirige la solicitud en círculo.</translation>
    </message>
    <message>
        <source>Its server is set up wrongly, or something on the way answers for it. Try again later. If it stays so, ask whoever runs %1.</source>
        <translation>Su servidor está mal configurado o algo responde en su lugar por el camino. Inténtelo de nuevo más tarde. Si continúa igual, consulte a quien administra %1.</translation>
    </message>
    <message>
        <source>The request to %1 was sent on to another address or in a circle, and Hublink stopped there.</source>
        <translation>La solicitud a %1 se redirigió a otra dirección o en círculo, y Hublink se detuvo allí.</translation>
    </message>
    <message>
        <source>Your values were not sent on. A sign-in page of your network may be in the way: open your browser, sign in if it asks, then try again.</source>
        <translation>Los valores no se reenviaron. Es posible que una página de inicio de sesión de la red se interponga: abra el navegador, inicie sesión si se lo pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent far more than expected.</source>
        <translation>%1 envió mucho más de lo esperado.</translation>
    </message>
    <message>
        <source>Something may be in the way of the connection. Try again from another network.</source>
        <translation>Es posible que algo se interponga en la conexión. Inténtelo de nuevo desde otra red.</translation>
    </message>
    <message>
        <source>No certificate could be read from the file %1.</source>
        <translation>No se pudo leer ningún certificado del archivo %1.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or DER form in the settings, or name one with --ca-file or SSL_CERT_FILE. Nothing was sent.</source>
        <translation>Elija un archivo en formato PEM o DER en la configuración, o indique uno con --ca-file o SSL_CERT_FILE. No se envió nada.</translation>
    </message>
    <message>
        <source>The address of %1 is not secure.</source>
        <translation>La dirección de %1 no es segura.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or ask whoever gave you this one. Nothing was sent.</source>
        <translation>Use una dirección que empiece por https:// o pregunte a quien le dio esta. No se envió nada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Libere algo de espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records.</source>
        <translation>Otro programa está usando los datos de Hublink.</translation>
    </message>
    <message>
        <source>It may be a backup, or another Hublink. Wait until it is done or close it, then try again.</source>
        <translation>Puede ser una copia de seguridad u otro Hublink. Espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were made by a newer version of Hublink.</source>
        <translation>Los datos de Hublink se crearon con una versión más reciente de Hublink.</translation>
    </message>
    <message>
        <source>They were left as they are. Install the newer version again; it opens them as before.</source>
        <translation>Se dejaron como están. Vuelva a instalar la versión más reciente; los abrirá como antes.</translation>
    </message>
    <message>
        <source>Hublink&apos;s records are damaged.</source>
        <translation>Los datos de Hublink están dañados.</translation>
    </message>
    <message>
        <source>Close Hublink and start it again: it sets the damaged file aside, saves what can be read, and brings the accounts back from StackOne.</source>
        <translation>Cierre Hublink y vuelva a iniciarlo: apartará el archivo dañado, rescatará lo que se pueda leer y recuperará las cuentas desde StackOne.</translation>
    </message>
    <message>
        <source>Hublink could not write its records.</source>
        <translation>Hublink no pudo escribir sus datos.</translation>
    </message>
    <message>
        <source>Check that its data folder exists and may be written to, then try again.</source>
        <translation>Compruebe que su carpeta de datos existe y que se puede escribir en ella, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your IT department decided so for this computer. Ask there if you need it.</source>
        <translation>Así lo decidió el departamento de informática para este equipo. Consulte allí si lo necesita.</translation>
    </message>
    <message>
        <source>The rules for Hublink on this computer cannot be understood.</source>
        <translation>No se pueden entender las reglas de Hublink en este equipo.</translation>
    </message>
    <message>
        <source>Until they are corrected, Hublink does nothing. Tell your IT department: %1.</source>
        <translation>Hasta que se corrijan, Hublink no hará nada. Comuníquelo al departamento de informática: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when you are ready.</source>
        <translation>No se perdió nada. Inténtelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>El proxy dice: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>The %1 is part of the address: check it first. If it is right, check your network and its name service (DNS), then try again.</source>
        <translation>«%1» forma parte de la dirección: revise primero ese valor. Si es correcto, revise la red y su servicio de nombres (DNS) e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (ya no se ofrece)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Hublink does not know fields of the kind “%1”. You can enter the value as text.</source>
        <translation>Hublink no conoce los campos de tipo «%1». Puede introducir el valor como texto.</translation>
    </message>
    <message>
        <source>The connector hides this field, but cannot be linked without it.</source>
        <translation>El conector oculta este campo, pero no se puede vincular sin él.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>StackOne has this value and does not show it.</source>
        <translation>StackOne tiene este valor y no lo muestra.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Deshacer la edición</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>Deshacer la edición de %1</translation>
    </message>
    <message>
        <source>Left empty, the value is removed from StackOne.</source>
        <translation>Si se deja vacío, el valor se quita de StackOne.</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>¿Dónde encuentro esto?</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <translation>No válido. %1</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fill out the fields</source>
        <translation>Completar los campos</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>Guía de conexión</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>The new values of the last attempt are filled in. Nothing is sent before the next step.</source>
        <translation>Ya aparecen los valores nuevos del último intento. No se envía nada antes del paso siguiente.</translation>
    </message>
    <message>
        <source>Paste the new key that you copied from %1. What you do not change stays. Nothing is sent before the next step.</source>
        <translation>Pegue la clave nueva que copió de %1. Lo que no cambie se conserva. No se envía nada antes del paso siguiente.</translation>
    </message>
    <message>
        <source>%1 is linked already. Change what is no longer right; everything else stays. Nothing is sent before the next step.</source>
        <translation>La cuenta de %1 ya está vinculada. Cambie lo que ya no sea correcto; todo lo demás se conserva. No se envía nada antes del paso siguiente.</translation>
    </message>
    <message>
        <source>Paste what you copied from %1. Nothing is sent before the next step.</source>
        <translation>Pegue lo que copió de %1. No se envía nada antes del paso siguiente.</translation>
    </message>
    <message>
        <source>Hublink does not know the way of signing in that this connector names (%1). You can fill out its form all the same.</source>
        <translation>Hublink no conoce el método de inicio de sesión que indica este conector (%1). Aun así, puede completar su formulario.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this connector&apos;s form could not be read and are left out.</source>
        <translation>
            <numerusform>%n parte del formulario de este conector no se pudo leer y se omite.</numerusform>
            <numerusform>%n partes del formulario de este conector no se pudieron leer y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connector asks for no values. Go on with Next.</source>
        <translation>Este conector no pide ningún valor. Continúe con «Siguiente».</translation>
    </message>
    <message>
        <source>The two values seem to be in each other&apos;s place.</source>
        <translation>Parece que los dos valores están intercambiados.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Intercambiarlos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n opción elegida</numerusform>
            <numerusform>%1: %n opciones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(sin valor)</translation>
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
        <translation>espacios</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>quotes or brackets</source>
        <translation>comillas o corchetes</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>el nombre que iba delante</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>signos de puntuación</translation>
    </message>
    <message>
        <source>mail coding</source>
        <translation>codificación de correo</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>el texto de alrededor</translation>
    </message>
    <message>
        <source>the rest of the address</source>
        <translation>el resto de la dirección</translation>
    </message>
    <message>
        <source>the address that the mail filter %1 put around it</source>
        <translation>la dirección que añadió el filtro de correo %1</translation>
    </message>
    <message>
        <source>Removed around the %1: %2.</source>
        <translation>Se quitó alrededor del valor de «%1»: %2.</translation>
    </message>
    <message>
        <source>https:// was put in front.</source>
        <translation>Se añadió https:// delante.</translation>
    </message>
    <message>
        <source>This text holds the %1. Hublink can put it in its field.</source>
        <translation>Este texto contiene el valor de «%1». Hublink puede ponerlo en su campo.</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2 goes here.</source>
        <translation>Esto parece el valor de «%1». Aquí va el de «%2».</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2, which is another value, goes here.</source>
        <translation>Esto parece el valor de «%1». Aquí va el de «%2», que es otro distinto.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The %1 goes here.</source>
        <translation>Esto es una dirección de correo. Aquí va el valor de «%1».</translation>
    </message>
    <message>
        <source>This is a whole command line. Only the %1 goes here.</source>
        <translation>Esto es una línea de comandos completa. Aquí va solo el valor de «%1».</translation>
    </message>
    <message>
        <source>This is a whole command line. Hublink can take the values out of it.</source>
        <translation>Esto es una línea de comandos completa. Hublink puede extraer de ella los valores.</translation>
    </message>
    <message>
        <source>This text holds several values. Hublink can put each in its field.</source>
        <translation>Este texto contiene varios valores. Hublink puede poner cada uno en su campo.</translation>
    </message>
    <message>
        <source>This is a web address. The %1 goes here.</source>
        <translation>Esto es una dirección web. Aquí va el valor de «%1».</translation>
    </message>
    <message>
        <source>There is no link in this text. Copy the whole link, from https to its end.</source>
        <translation>No hay ningún enlace en este texto. Copie el enlace completo, desde https hasta el final.</translation>
    </message>
    <message>
        <source>These are dots or stars in place of the real characters. Use the copy button beside the %1 instead of selecting it.</source>
        <translation>Son puntos o asteriscos en lugar de los caracteres reales. En vez de seleccionar el valor de «%1», use el botón de copiar que está al lado.</translation>
    </message>
    <message>
        <source>This is not how the %1 usually looks. You can use it all the same.</source>
        <translation>El valor de «%1» no suele tener este aspecto. Puede usarlo de todos modos.</translation>
    </message>
    <message>
        <source>The %1 usually has %2. You can use this all the same.</source>
        <translation>El valor de «%1» suele tener %2. Puede usar este de todos modos.</translation>
    </message>
    <message>
        <source>What was sent is not how the %1 usually looks.</source>
        <translation>Lo que se envió no tiene el aspecto habitual de «%1».</translation>
    </message>
    <message>
        <source>The %1 usually has %2; what was sent looks different.</source>
        <translation>El valor de «%1» suele tener %2; lo que se envió tiene otro aspecto.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>wide letter</source>
        <translation>letra de ancho completo</translation>
    </message>
    <message>
        <source>not the usual sign</source>
        <translation>no es el signo habitual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The %1 holds characters that only look alike: %2.</source>
        <translation>El valor de «%1» contiene caracteres que solo se parecen a los correctos: %2.</translation>
    </message>
    <message>
        <source>Something that does not belong to the %1 seems to stand around it.</source>
        <translation>Parece que alrededor del valor de «%1» hay algo que no le pertenece.</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Connection guides</source>
        <translation>Guías de conexión</translation>
    </message>
    <message>
        <source>Look for new guides</source>
        <translation>Buscar guías nuevas</translation>
    </message>
    <message>
        <source>Keep all for offline use</source>
        <translation>Guardar todas para usarlas sin conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too.</source>
        <translation>También se pueden soltar aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>Search all guides</source>
        <translation>Buscar en todas las guías</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>Mostrar todas las guías</translation>
    </message>
    <message>
        <source>No guide fits the search.</source>
        <translation>Ninguna guía coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Try fewer words, or look for new guides.</source>
        <translation>Pruebe con menos palabras o busque guías nuevas.</translation>
    </message>
    <message>
        <source>Link with this guide</source>
        <translation>Vincular con esta guía</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s)</source>
        <translation>
            <numerusform>%Ln guía</numerusform>
            <numerusform>%Ln guías</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>This guide is not kept here, and could not be read.</source>
        <translation>Esta guía no está guardada aquí y no se pudo leer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Documentation as of %1</source>
        <translation>Documentación a fecha de %1</translation>
    </message>
    <message>
        <source>The documentation was not read yet.</source>
        <translation>La documentación aún no se ha leído.</translation>
    </message>
    <message>
        <source>Its index leaves some pages out.</source>
        <translation>Su índice omite algunas páginas.</translation>
    </message>
    <message>
        <source>Reading the documentation&apos;s index…</source>
        <translation>Leyendo el índice de la documentación…</translation>
    </message>
    <message>
        <source>Go on (%1 of %2)</source>
        <translation>Continuar (%1 de %2)</translation>
    </message>
    <message>
        <source>Pause (%1 of %2)</source>
        <translation>Pausar (%1 de %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) were read; they are here without a network.</source>
        <translation>
            <numerusform>Se leyó %Ln guía; está disponible aquí sin conexión.</numerusform>
            <numerusform>Se leyeron %Ln guías; están disponibles aquí sin conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln guía.</numerusform>
            <numerusform>No se pudieron leer %Ln guías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all again, to try those once more.</source>
        <translation>Para volver a intentar con esas, guarde todas otra vez.</translation>
    </message>
    <message>
        <source>This could not be read as a guide.</source>
        <translation>No se pudo leer como guía.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Este archivo no es de texto.</translation>
    </message>
    <message>
        <source>This file is too large for a guide.</source>
        <translation>Este archivo es demasiado grande para una guía.</translation>
    </message>
    <message>
        <source>Choose a guide in Markdown (.md or .mdx), or a folder of them.</source>
        <translation>Elija una guía en Markdown (.md o .mdx) o una carpeta con guías.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <translation>Abrir una guía</translation>
    </message>
    <message>
        <source>Guides (*.md *.mdx)</source>
        <translation>Guías (*.md *.mdx)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>Se guardó la guía.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
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
        <translation>Esta guía cambió desde que se vinculó la cuenta con ella.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself: %1</source>
        <translation>Copie la dirección y ábrala manualmente: %1</translation>
    </message>
    <message>
        <source>Other guides for %1</source>
        <translation>Otras guías para %1</translation>
    </message>
    <message>
        <source>Back to the field %1</source>
        <translation>Volver al campo «%1»</translation>
    </message>
</context>
<context>
    <name>GuidePaper</name>
    <message>
        <source>Link the account</source>
        <translation>Vincular la cuenta</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Press to enlarge</source>
        <translation>Pulse para ampliar</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (no disponible)</translation>
    </message>
    <message>
        <source>Show pictures from %1</source>
        <translation>Mostrar imágenes de %1</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads this guide. The choice is kept.</source>
        <translation>El otro equipo ve que alguien lee esta guía. Se recuerda la elección.</translation>
    </message>
    <message>
        <source>Getting the picture…</source>
        <translation>Obteniendo la imagen…</translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1</source>
        <translation>No se pudo cargar la imagen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>GuideReading</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Buscar en esta guía</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step&apos;s number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place found, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Part of Hublink</source>
        <translation>Incluida en Hublink</translation>
    </message>
    <message>
        <source>From %1, read on %2</source>
        <translation>De %1, fecha de lectura: %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Named by the connector, changed</source>
        <translation>Indicada por el conector, modificada</translation>
    </message>
    <message>
        <source>Named by the connector</source>
        <translation>Indicada por el conector</translation>
    </message>
    <message>
        <source>Documentation, new</source>
        <translation>Documentación, nueva</translation>
    </message>
    <message>
        <source>Documentation, changed</source>
        <translation>Documentación, modificada</translation>
    </message>
    <message>
        <source>Documentation, kept here</source>
        <translation>Documentación, guardada aquí</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
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
        <translation>Marcar lo que ya está hecho</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>Página de la guía del usuario</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>HublinkStyle</name>
    <message>
        <source>Clear the text</source>
        <translation>Borrar el texto</translation>
    </message>
</context>
<context>
    <name>IdentityTexts</name>
    <message>
        <source>The key may not read it; that needs no mending for the link.</source>
        <translation>La clave no tiene permiso para leerlo; para la vinculación no hace falta corregirlo.</translation>
    </message>
    <message>
        <source>It does not find the person of these values.</source>
        <translation>No encuentra a la persona a la que corresponden estos valores.</translation>
    </message>
    <message>
        <source>It refused the question.</source>
        <translation>Rechazó la consulta.</translation>
    </message>
    <message>
        <source>Its answer holds no name.</source>
        <translation>Su respuesta no contiene ningún nombre.</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>Espacios de trabajo: %1</translation>
    </message>
    <message>
        <source>%1 accepts the values but did not say whom they belong to.</source>
        <translation>%1 acepta los valores, pero no indicó a quién pertenecen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The values belong to %1.</source>
        <translation>Los valores pertenecen a %1.</translation>
    </message>
    <message>
        <source>The values belong to %1. Workspaces: %2</source>
        <translation>Los valores pertenecen a %1. Espacios de trabajo: %2</translation>
    </message>
</context>
<context>
    <name>KeyEndDialog</name>
    <message>
        <source>When the key ends</source>
        <translation>Cuándo caduca la clave</translation>
    </message>
    <message>
        <source>If %1 shows a last day for the key, note it here. Hublink reminds you two weeks and one day before, and forgets it when the key is replaced.</source>
        <translation>Si %1 muestra un último día para la clave, anótelo aquí. Hublink lo recuerda dos semanas y un día antes, y lo olvida cuando se reemplaza la clave.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>It does not end</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>A %1 link was interrupted.</source>
        <translation>Se interrumpió una vinculación de %1.</translation>
    </message>
    <message>
        <source>Asking StackOne whether the account is there…</source>
        <translation>Preguntando a StackOne si la cuenta está allí…</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> para %1</translation>
    </message>
    <message>
        <source>The %1 account%2 is linked, but not in the list yet.</source>
        <translation>La cuenta de %1%2 está vinculada, pero aún no aparece en la lista.</translation>
    </message>
    <message>
        <source>The link was interrupted at its end. Finish adds the account to the list; nothing has to be entered again. Remove deletes it in StackOne and its values in your keychain.</source>
        <translation>La vinculación se interrumpió al final. «Finalizar» añade la cuenta a la lista sin tener que introducir nada de nuevo. «Quitar» la elimina de StackOne y borra sus valores del llavero.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>Quitando %1…</translation>
    </message>
    <message>
        <source>The account is removed from StackOne and your keychain.</source>
        <translation>La cuenta se quitó de StackOne y del llavero.</translation>
    </message>
    <message>
        <source>New values for a %1 account%2 are not in their place yet.</source>
        <translation>Los valores nuevos de una cuenta de %1%2 aún no están en su lugar.</translation>
    </message>
    <message>
        <source>A %1 link%2 is not finished.</source>
        <translation>Una vinculación de %1%2 está sin terminar.</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones. StackOne may have them already, so it is best to go on.</source>
        <translation>Los valores nuevos esperan en el llavero, junto a los anteriores. Es posible que StackOne ya los tenga, así que lo mejor es continuar.</translation>
    </message>
    <message>
        <source>StackOne may have linked the account, but could not be asked: %1 Discard clears your keychain only.</source>
        <translation>Es posible que StackOne haya vinculado la cuenta, pero no se le pudo preguntar: %1 «Descartar» solo borra los valores del llavero.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values must be pasted again.</source>
        <translation>Puede continuar donde lo dejó. Hay que volver a pegar los valores.</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values are still in your keychain.</source>
        <translation>Puede continuar donde lo dejó. Los valores siguen en el llavero.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation>
            <numerusform> También se espera %n enlace más.</numerusform>
            <numerusform> También se esperan %n enlaces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until somebody links an account for %1.</source>
        <translation>Esperando a que alguien vincule una cuenta para %1.</translation>
    </message>
    <message>
        <source>Waiting until somebody links %1 for %2.</source>
        <translation>Esperando a que alguien vincule %1 para %2.</translation>
    </message>
    <message>
        <source>Hublink looks now and then and tells you. The link works until %1.</source>
        <translation>Hublink lo comprueba de vez en cuando y avisa. Validez del enlace: hasta %1.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>Se vinculó %1 para %2.</translation>
    </message>
    <message>
        <source>An account was linked</source>
        <translation>Se vinculó una cuenta</translation>
    </message>
    <message>
        <source>The link for %1 expired before it was used.</source>
        <translation>El enlace para %1 caducó antes de usarse.</translation>
    </message>
    <message>
        <source>Make a new one with Link account, if the account is still wanted.</source>
        <translation>Si la cuenta sigue haciendo falta, cree un enlace nuevo con «Vincular cuenta».</translation>
    </message>
</context>
<context>
    <name>LinkOwnerPage</name>
    <message>
        <source>Who is asking</source>
        <translation>Quién lo solicita</translation>
    </message>
    <message>
        <source>Go on only if you expected this link. You have not given anything away yet.</source>
        <translation>Continúe solo si esperaba este enlace. Todavía no se ha entregado ningún dato.</translation>
    </message>
    <message>
        <source>Account for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vincula</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Es válido</translation>
    </message>
    <message>
        <source>This account is linked already.</source>
        <translation>Esta cuenta ya está vinculada.</translation>
    </message>
    <message>
        <source>What you fill out replaces the values that StackOne has. To link a further account, ask for a link that allows several.</source>
        <translation>Lo que complete reemplaza los valores que tiene StackOne. Para vincular otra cuenta más, pida un enlace que permita varias.</translation>
    </message>
    <message>
        <source>StackOne does not tell with this link. Ask whoever sent it if you are unsure.</source>
        <translation>StackOne no lo indica con este enlace. Si tiene dudas, consulte a quien lo envió.</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Not one that is known on this computer.</source>
        <translation>No se reconoce en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation>
            <numerusform>%n conector, para elegir en la página siguiente</numerusform>
            <numerusform>%n conectores, para elegir en la página siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>for another %1</source>
        <translation>durante %1 más</translation>
    </message>
    <message>
        <source>now. StackOne does not tell until when.</source>
        <translation>ahora. StackOne no indica hasta cuándo.</translation>
    </message>
    <message>
        <source>now. It was made %1 ago; StackOne does not tell until when it works.</source>
        <translation>ahora. Se creó hace %1; StackOne no indica hasta cuándo es válido.</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Asking your keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Asking StackOne about the link…</source>
        <translation>Consultando a StackOne sobre el enlace…</translation>
    </message>
    <message>
        <source>Asking StackOne for the connector…</source>
        <translation>Solicitando el conector a StackOne…</translation>
    </message>
    <message>
        <source>Getting the connection guide…</source>
        <translation>Obteniendo la guía de conexión…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Creando el enlace…</translation>
    </message>
    <message>
        <source>Paste the link that you were sent.</source>
        <translation>Pegue el enlace que recibió.</translation>
    </message>
    <message>
        <source>This is no link that Hublink can follow. Copy the whole link again, from https to its end.</source>
        <translation>Hublink no puede abrir este enlace. Vuelva a copiar el enlace completo, desde https hasta el final.</translation>
    </message>
    <message>
        <source>This is far too long for a link. Copy the link alone, without the text around it.</source>
        <translation>Es demasiado largo para ser un enlace. Copie solo el enlace, sin el texto de alrededor.</translation>
    </message>
    <message>
        <source>This link is not secure: it begins with http instead of https. Ask whoever sent it for a secure one.</source>
        <translation>Este enlace no es seguro: empieza con http en lugar de https. Pida uno seguro a quien lo envió.</translation>
    </message>
    <message>
        <source>This link hides where it leads: it really leads to %1. Do not use it.</source>
        <translation>Este enlace oculta adónde lleva: en realidad lleva a %1. No lo use.</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not StackOne. Your values would go there. If you trust that address, add it in the settings first.</source>
        <translation>Este enlace lleva a %1, que no es StackOne. Los valores se enviarían allí. Si confía en esa dirección, añádala primero en los ajustes.</translation>
    </message>
    <message>
        <source>This address belongs to StackOne but opens no link: its code is missing. Copy the whole link, to its end.</source>
        <translation>Esta dirección pertenece a StackOne, pero no abre ningún enlace: le falta el código. Copie el enlace completo, hasta el final.</translation>
    </message>
    <message>
        <source>The code in this link is damaged or incomplete. Copy the whole link again, from https to its end.</source>
        <translation>El código de este enlace está dañado o incompleto. Vuelva a copiar el enlace completo, desde https hasta el final.</translation>
    </message>
    <message>
        <source>Links that somebody sent cannot be used on this computer: your IT department switched them off. Ask there, or link in another way.</source>
        <translation>En este equipo no se pueden usar enlaces enviados por otras personas: el departamento de informática los desactivó. Consulte allí o vincule la cuenta de otra forma.</translation>
    </message>
    <message>
        <source>A mail filter (%1) put its own address in place of the link, and Hublink does not visit that. Open it in your browser, copy the address that appears there, and paste it here.</source>
        <translation>Un filtro de correo (%1) puso su propia dirección en lugar del enlace, y Hublink no la visita. Ábrala en el navegador, copie la dirección que aparezca y péguela aquí.</translation>
    </message>
    <message>
        <source>Choose the %1.</source>
        <translation>Elija una opción en «%1».</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Complete el campo «%1».</translation>
    </message>
    <message>
        <source>The %1 takes digits only.</source>
        <translation>El campo «%1» solo admite dígitos.</translation>
    </message>
    <message>
        <source>The %1 does not have the form that the connector expects.</source>
        <translation>El valor de «%1» no tiene el formato que espera el conector.</translation>
    </message>
    <message>
        <source>The %1 must be an e-mail address.</source>
        <translation>El valor de «%1» debe ser una dirección de correo.</translation>
    </message>
    <message>
        <source>The %1 must be a web address that begins with https:// or http://.</source>
        <translation>El valor de «%1» debe ser una dirección web que empiece con https:// o http://.</translation>
    </message>
    <message>
        <source>The %1 must be an address with its scheme, like https://.</source>
        <translation>El valor de «%1» debe ser una dirección con su esquema, como https://.</translation>
    </message>
    <message>
        <source>The %1 must be a UUID: 32 digits and letters in five groups.</source>
        <translation>El valor de «%1» debe ser un UUID: 32 dígitos y letras en cinco grupos.</translation>
    </message>
    <message>
        <source>The %1 must be a date like 2026-12-31.</source>
        <translation>El valor de «%1» debe ser una fecha como 2026-12-31.</translation>
    </message>
    <message>
        <source>The %1 must be a date and time like 2026-12-31T10:00:00Z.</source>
        <translation>El valor de «%1» debe ser una fecha y hora como 2026-12-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planificación</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a request to see what StackOne asked the provider.</source>
        <translation>Seleccione una solicitud para ver qué pidió StackOne al proveedor.</translation>
    </message>
    <message>
        <source>StackOne tells no steps of this request.</source>
        <translation>StackOne no indica los pasos de esta solicitud.</translation>
    </message>
    <message>
        <source>Asked of the provider</source>
        <translation>Consultado al proveedor</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>Copiar el número de la solicitud</translation>
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
        <translation>Registros de %1</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>Leyendo los registros…</translation>
    </message>
    <message>
        <source>StackOne has no logs of this account.</source>
        <translation>StackOne no tiene registros de esta cuenta.</translation>
    </message>
    <message>
        <source>Logs appear after the first request, and are kept for 90 days at most.</source>
        <translation>Los registros aparecen después de la primera solicitud y se conservan 90 días como máximo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>About Hublink</source>
        <translation>Acerca de Hublink</translation>
    </message>
    <message>
        <source>There is no connection guide for %1 on this computer.</source>
        <translation>En este equipo no hay ninguna guía de conexión para %1.</translation>
    </message>
    <message>
        <source>Reconnect shows the guide that StackOne names.</source>
        <translation>«Volver a conectar» muestra la guía que indica StackOne.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Looking at everything that linking needs…</source>
        <translation>Comprobando todo lo necesario para vincular…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>They hold no keys or passwords. Read them before you send them to somebody.</source>
        <translation>No contiene claves ni contraseñas. Léalo antes de enviarlo a alguien.</translation>
    </message>
</context>
<context>
    <name>MendTexts</name>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>StackOne ya no tiene esta cuenta. Vuelva a vincularla o quítela aquí.</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Vincular cuenta</translation>
    </message>
    <message>
        <source>The connector %1 seems to be switched off in the StackOne project. Switch it on there, then re-verify.</source>
        <translation>Parece que el conector %1 está desactivado en el proyecto de StackOne. Actívelo allí y vuelva a verificar.</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>Abrir StackOne</translation>
    </message>
    <message>
        <source>A right is missing at %1. Ask an administrator there for it, then reconnect.</source>
        <translation>Falta un permiso en %1. Pídalo allí a un administrador y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Volver a conectar…</translation>
    </message>
    <message>
        <source>Generate or copy the key at %1 again and replace it. Hublink leads you there and checks it before anything changes.</source>
        <translation>Vuelva a generar o copiar la clave en %1 y reemplácela. Hublink le guía hasta allí y la verifica antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Reemplazar clave…</translation>
    </message>
    <message>
        <source>Fill out the values of %1 again, or sign in there again.</source>
        <translation>Vuelva a completar los valores de %1 o inicie sesión allí de nuevo.</translation>
    </message>
    <message>
        <source>The key ended on %1.</source>
        <translation>La clave caducó el %1.</translation>
    </message>
    <message>
        <source>The key ends today.</source>
        <translation>La clave caduca hoy.</translation>
    </message>
    <message>
        <source>The key ends on %1.</source>
        <translation>La clave caduca el %1.</translation>
    </message>
    <message>
        <source>Make a new one at %1 before, and replace it here.</source>
        <translation>Antes de esa fecha, cree una nueva en %1 y reemplácela aquí.</translation>
    </message>
    <message>
        <source>It was suspended in StackOne. StackOne&apos;s Accounts page can let it go on.</source>
        <translation>Se suspendió en StackOne. Se puede reactivar en la página Accounts de StackOne.</translation>
    </message>
    <message>
        <source>Hublink does not know this status. StackOne&apos;s Accounts page tells more.</source>
        <translation>Hublink no conoce este estado. La página Accounts de StackOne ofrece más información.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Checked: all is well</source>
        <translation>Verificada: todo está bien</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Con error: %1</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Vuelve a funcionar</translation>
    </message>
    <message>
        <source>Changed in StackOne: %1</source>
        <translation>Cambio en StackOne: %1</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>Valores reemplazados</translation>
    </message>
    <message>
        <source>Not in StackOne any more</source>
        <translation>Ya no está en StackOne</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Show the whole answer</source>
        <translation>Mostrar la respuesta completa</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La respuesta completa</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de prueba</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Everything here is practice: nothing leaves this computer.</source>
        <translation>Aquí todo es de prueba: nada sale de este equipo.</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is that of its network settings, or of the variables https_proxy and no_proxy.</source>
        <translation>El proxy del sistema es el de sus ajustes de red o el de las variables https_proxy y no_proxy.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>For example http://proxy.example:8080, or socks5:// for SOCKS.</source>
        <translation>Por ejemplo, http://proxy.example:8080, o socks5:// para SOCKS.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Empty if the proxy lets everybody through.</source>
        <translation>Vacío si el proxy deja pasar a todo el mundo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in your keychain. Empty: the one that is kept stays.</source>
        <translation>Se guarda en el llavero. Si se deja vacía: se conserva la que está guardada.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the further certificates</source>
        <translation>Quitar los certificados adicionales</translation>
    </message>
    <message>
        <source>Further certificates to trust</source>
        <translation>Certificados adicionales de confianza</translation>
    </message>
    <message>
        <source>For a network that inspects secure connections. The file is in PEM or DER form; the system&apos;s certificates count in any case.</source>
        <translation>Para una red que inspecciona las conexiones seguras. El archivo debe estar en formato PEM o DER; los certificados del sistema valen en cualquier caso.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Asks StackOne and Hive for their front pages, the way everything else is asked. Nothing of yours is sent.</source>
        <translation>Pide a StackOne y a Hive sus páginas de inicio, por la misma vía que todo lo demás. No se envía ningún dato suyo.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, for example http://proxy.example:8080, without a user name.</source>
        <translation>Introduzca la dirección del proxy, por ejemplo, http://proxy.example:8080, sin nombre de usuario.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>Secure connection with %1</source>
        <translation>Conexión segura con %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin probar</translation>
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
        <translation>Reemplazar la clave</translation>
    </message>
    <message>
        <source>Reconnect the account</source>
        <translation>Volver a conectar la cuenta</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <comment>connector and name</comment>
        <translation>Cuenta de %1: %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>The new values of the last attempt are still here. Do not generate others at %1: StackOne may have these already.</source>
        <translation>Los valores nuevos del último intento siguen aquí. No genere otros en %1: es posible que StackOne ya tenga estos.</translation>
    </message>
    <message>
        <source>The next pages lead you to the key at %1. You paste it, and Hublink checks it there.</source>
        <translation>Las páginas siguientes le guían hasta la clave en %1. Solo hay que pegarla, y Hublink la verifica allí.</translation>
    </message>
    <message>
        <source>The next pages lead you through the connection of %1.</source>
        <translation>Las páginas siguientes le guían por la conexión de %1.</translation>
    </message>
    <message>
        <source>Then StackOne gets it, and your keychain. Until both have it and it works, what is there now stays untouched.</source>
        <translation>Después se entrega a StackOne y se guarda en el llavero. Hasta que esté en ambos y funcione, lo que hay ahora no se toca.</translation>
    </message>
    <message>
        <source>Then your keychain gets it. Until it is known to work, what is there now stays untouched.</source>
        <translation>Después se guarda en el llavero. Hasta saber que funciona, lo que hay ahora no se toca.</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>La clave de API del proyecto de StackOne no está guardada en este equipo.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back. Or ask whoever runs the project for a link, and use Link account.</source>
        <translation>Introdúzcala en Proyectos, en la ventana principal, y vuelva aquí. O pida un enlace a quien administra el proyecto y use «Vincular cuenta».</translation>
    </message>
    <message>
        <source>Close this window and link the account again.</source>
        <translation>Cierre esta ventana y vuelva a vincular la cuenta.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>%1 already has a %2 account in this project.</source>
        <translation>%1 ya tiene una cuenta de %2 en este proyecto.</translation>
    </message>
    <message>
        <source>You can give that account the new values, or link a further one.</source>
        <translation>Puede asignar los valores nuevos a esa cuenta o vincular otra más.</translation>
    </message>
    <message>
        <source>Update that account</source>
        <translation>Actualizar esa cuenta</translation>
    </message>
    <message>
        <source>Link a further account</source>
        <translation>Vincular otra cuenta más</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>Usar otro enlace</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>Volver a «Dónde vincular»</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>The key of the %1 account %2 ends soon.</source>
        <translation>La clave de la cuenta %2 de %1 caduca pronto.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n account(s) end soon.</source>
        <translation>
            <numerusform>La clave de %n cuenta caduca pronto.</numerusform>
            <numerusform>Las claves de %n cuentas caducan pronto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them before they end.</source>
        <translation>Reemplácelas antes de que caduquen.</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Reemplazar clave…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The %1 account %2 stopped working.</source>
        <translation>La cuenta %2 de %1 dejó de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working.</source>
        <translation>
            <numerusform>%n cuenta dejó de funcionar.</numerusform>
            <numerusform>%n cuentas dejaron de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink shows why and what to do.</source>
        <translation>Hublink muestra el motivo y qué hacer.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solucionar</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were empty, but your keychain holds values of Hublink.</source>
        <translation>Los datos de Hublink estaban vacíos, pero el llavero contiene valores de Hublink.</translation>
    </message>
    <message>
        <source>The accounts come back from StackOne with the next refresh. A project that is missing can be added again with its API key.</source>
        <translation>Las cuentas se recuperan de StackOne con la próxima actualización. Si falta un proyecto, se puede volver a añadir con su clave de API.</translation>
    </message>
    <message numerus="yes">
        <source>Hublink&apos;s records were damaged. %Ln of them could be saved.</source>
        <translation>
            <numerusform>Los datos de Hublink estaban dañados. Se pudo rescatar %Ln elemento.</numerusform>
            <numerusform>Los datos de Hublink estaban dañados. Se pudieron rescatar %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink&apos;s records were damaged. None of them could be read.</source>
        <translation>Los datos de Hublink estaban dañados. No se pudo leer ninguno.</translation>
    </message>
    <message>
        <source>The rest comes back from StackOne with the next refresh. A project that is missing can be added again with its API key. The damaged file is kept: %1</source>
        <translation>El resto se recupera de StackOne con la próxima actualización. Si falta un proyecto, se puede volver a añadir con su clave de API. El archivo dañado se conserva: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>An account, a guide, or what you want to do</source>
        <translation>Una cuenta, una guía o lo que quiera hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID del propietario</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>El identificador que usted usa para el cliente.</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>Nombre del propietario</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>El nombre del cliente, para las personas.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>Clave de API de StackOne</translation>
    </message>
    <message>
        <source>You are in the sandbox. Its project has a practice key.</source>
        <translation>Está en el entorno de prueba. Su proyecto tiene una clave de prueba.</translation>
    </message>
    <message>
        <source>Copy practice key</source>
        <translation>Copiar clave de prueba</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace the StackOne API key</source>
        <translation>Reemplazar la clave de API de StackOne</translation>
    </message>
    <message>
        <source>The StackOne API key is kept in your keychain.</source>
        <translation>La clave de API de StackOne está guardada en el llavero.</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Caduca después de</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Who connects, for example an e-mail address.</source>
        <translation>Quién se conecta; por ejemplo, una dirección de correo.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What the account is called in lists.</source>
        <translation>Cómo se llama la cuenta en las listas.</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Link a further account even if the owner has one</source>
        <translation>Vincular otra cuenta aunque el propietario ya tenga una</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Otro proyecto</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Complete el campo «%1».</translation>
    </message>
</context>
<context>
    <name>ProjectsPlace</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>All accounts of a project are listed on the Accounts page. Its API key is kept in your keychain.</source>
        <translation>Todas las cuentas de un proyecto se muestran en la página Cuentas. Su clave de API se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Your IT department chose the projects of this computer. Enter the API key of each with Edit.</source>
        <translation>El departamento de informática eligió los proyectos de este equipo. Introduzca la clave de API de cada uno con «Editar».</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>El nombre con el que usted lo conoce.</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>Clave de API de StackOne</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>Si se deja vacía: la habitual.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Where its pages are. Empty: the usual one.</source>
        <translation>Dónde están sus páginas. Si se deja vacía: la habitual.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>Its API key is not kept here, so it is not refreshed.</source>
        <translation>Su clave de API no está guardada aquí, así que no se actualiza.</translation>
    </message>
    <message>
        <source>Kept in your keychain. Fill it out only to replace it.</source>
        <translation>Está guardada en el llavero. Complete el campo solo para reemplazarla.</translation>
    </message>
    <message>
        <source>It needs the scope Platform API with read and write.</source>
        <translation>Necesita el ámbito Platform API con lectura y escritura.</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Complete el campo «%1».</translation>
    </message>
    <message>
        <source>Enter the key once more: the kept one is for the other address.</source>
        <translation>Introduzca la clave otra vez: la que está guardada es para la otra dirección.</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>Quitar proyecto</translation>
    </message>
    <message>
        <source>Remove the project %1 from this computer?</source>
        <translation>¿Quitar el proyecto %1 de este equipo?</translation>
    </message>
    <message>
        <source>Its accounts leave the list and its API key leaves your keychain. Values of its accounts that are kept here have to be removed before, account by account. Nothing changes in StackOne.</source>
        <translation>Sus cuentas desaparecen de la lista y su clave de API se elimina del llavero. Antes hay que quitar, cuenta por cuenta, los valores de sus cuentas que estén guardados aquí. En StackOne no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RefreshBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reads all accounts of your projects again (F5)</source>
        <translation>Vuelve a leer todas las cuentas de los proyectos (F5)</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Cancelar actualización</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>Actualizando %1…</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1: %Ln account(s) so far…</source>
        <translation>
            <numerusform>Actualizando %1: %Ln cuenta hasta ahora…</numerusform>
            <numerusform>Actualizando %1: %Ln cuentas hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>StackOne asks to wait %1. The refresh goes on by itself.</source>
        <translation>StackOne pide esperar %1. La actualización continúa automáticamente.</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Aún sin actualizar</translation>
    </message>
    <message>
        <source>%1. Accounts could not be checked: %2</source>
        <comment>state and reason</comment>
        <translation>%1. No se pudieron verificar algunas cuentas: %2</translation>
    </message>
    <message>
        <source>%1. A project&apos;s API key is gone from your keychain; enter it under Projects.</source>
        <translation>%1. La clave de API de un proyecto ya no está en el llavero; introdúzcala en Proyectos.</translation>
    </message>
    <message>
        <source>%1. The newest attempt did not work: %2</source>
        <comment>state and reason</comment>
        <translation>%1. El último intento no funcionó: %2</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>It is gone from StackOne.</source>
        <translation>Ya no está en StackOne.</translation>
    </message>
    <message>
        <source>StackOne still has it, and so has this computer.</source>
        <translation>Sigue estando en StackOne y también en este equipo.</translation>
    </message>
    <message>
        <source>Your keychain still has its values.</source>
        <translation>Sus valores siguen en el llavero.</translation>
    </message>
    <message>
        <source>It could not be taken off this list.</source>
        <translation>No se pudo quitar de esta lista.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove accounts</source>
        <translation>Quitar cuentas</translation>
    </message>
    <message>
        <source>Remove the %1 account %2?</source>
        <translation>¿Quitar la cuenta %2 (%1)?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>¿Quitar %n cuenta?</numerusform>
            <numerusform>¿Quitar %n cuentas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its values are deleted from your keychain.</source>
        <translation>Sus valores se eliminan del llavero.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n account(s) are deleted from your keychain.</source>
        <translation>
            <numerusform>Los valores de %n cuenta se eliminan del llavero.</numerusform>
            <numerusform>Los valores de %n cuentas se eliminan del llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>It disappears from this list.</source>
        <translation>Desaparece de esta lista.</translation>
    </message>
    <message>
        <source>They disappear from this list.</source>
        <translation>Desaparecen de esta lista.</translation>
    </message>
    <message>
        <source>What stays in StackOne comes back to this list with the next refresh.</source>
        <translation>Lo que permanezca en StackOne volverá a esta lista con la próxima actualización.</translation>
    </message>
    <message>
        <source>It is taken out of the configuration of: %1.</source>
        <translation>Se quita de la configuración de: %1.</translation>
    </message>
    <message>
        <source>The keys themselves stay valid at their providers until they are deleted there.</source>
        <translation>Las claves en sí siguen siendo válidas en sus proveedores hasta que se eliminen allí.</translation>
    </message>
    <message>
        <source>The key itself stays valid in %1 until you delete or regenerate it there.</source>
        <translation>La clave en sí sigue siendo válida en %1 hasta que se elimine o se vuelva a generar allí.</translation>
    </message>
    <message>
        <source>Delete it in StackOne, too. Whatever uses it there stops.</source>
        <translation>Eliminarla también en StackOne. Lo que la use allí dejará de funcionar.</translation>
    </message>
    <message>
        <source>Delete them in StackOne, too. Whatever uses them there stops.</source>
        <translation>Eliminarlas también en StackOne. Lo que las use allí dejará de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of them in StackOne, too. Whatever uses them there stops.</source>
        <translation>
            <numerusform>Eliminar %n de ellas también en StackOne. Lo que la use allí dejará de funcionar.</numerusform>
            <numerusform>Eliminar %n de ellas también en StackOne. Lo que las use allí dejará de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s API key is not kept here, so StackOne is not touched.</source>
        <translation>La clave de API del proyecto no está guardada aquí, así que en StackOne no se toca nada.</translation>
    </message>
    <message>
        <source>The API key of a project is not kept here, so StackOne is not touched.</source>
        <translation>La clave de API de un proyecto no está guardada aquí, así que en StackOne no se toca nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Definido por el departamento de informática.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Pages change without moving.</source>
        <translation>Las páginas cambian sin desplazarse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once, or when the assistant that is open has been closed.</source>
        <translation>Cambia al momento o cuando se cierre el asistente que está abierto.</translation>
    </message>
    <message>
        <source>Accounts and guides</source>
        <translation>Cuentas y guías</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automáticamente</translation>
    </message>
    <message>
        <source>Check kept values again</source>
        <translation>Volver a verificar los valores guardados</translation>
    </message>
    <message>
        <source>Values in your keychain are checked with their providers, one account at a time, never on battery or on a metered network.</source>
        <translation>Los valores del llavero se verifican con sus proveedores, una cuenta cada vez, nunca con batería ni en una red de uso medido.</translation>
    </message>
    <message>
        <source>Show pictures of guides from the web</source>
        <translation>Mostrar imágenes de las guías desde la web</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads the guide.</source>
        <translation>El otro equipo ve que alguien lee la guía.</translation>
    </message>
    <message>
        <source>This could not be changed.</source>
        <translation>No se pudo cambiar.</translation>
    </message>
    <message>
        <source>Check whether you may write to the configuration of your desktop.</source>
        <translation>Compruebe si se puede escribir en la configuración del escritorio.</translation>
    </message>
    <message>
        <source>Start with the computer, in the background</source>
        <translation>Iniciar con el equipo, en segundo plano</translation>
    </message>
    <message>
        <source>Hublink follows your accounts without its window and tells when one stops working.</source>
        <translation>Hublink sigue las cuentas sin mostrar la ventana y avisa cuando una deja de funcionar.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Other StackOne addresses</source>
        <translation>Otras direcciones de StackOne</translation>
    </message>
    <message>
        <source>Hublink follows links from stackone.com. Add another address only if you know who runs it: what you fill out after following a link from there is sent there.</source>
        <translation>Hublink sigue los enlaces de stackone.com. Añada otra dirección solo si sabe quién la administra: lo que complete después de seguir un enlace de allí se enviará a esa dirección.</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>Direcciones de confianza</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>Confiar en esta dirección</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>What the links begin with.</source>
        <translation>Con qué empiezan los enlaces.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Where the values are sent.</source>
        <translation>Adónde se envían los valores.</translation>
    </message>
    <message>
        <source>%1, values to %2</source>
        <translation>%1, valores a %2</translation>
    </message>
</context>
<context>
    <name>SetupSettings</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the set-up to a file</source>
        <translation>Guardar la configuración en un archivo</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load a set-up from a file</source>
        <translation>Cargar una configuración desde un archivo</translation>
    </message>
    <message>
        <source>Accounts, projects and settings as a file</source>
        <translation>Cuentas, proyectos y ajustes en un archivo</translation>
    </message>
    <message>
        <source>To take everything along. Keys and values stay in the keychain of this computer; they are entered again on the other one.</source>
        <translation>Para llevárselo todo. Las claves y los valores permanecen en el llavero de este equipo; en el otro se introducen de nuevo.</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether there is room, then try again.</source>
        <translation>Compruebe que tiene permiso para escribir allí y que hay espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The set-up is saved.</source>
        <translation>Se guardó la configuración.</translation>
    </message>
    <message>
        <source>On the other computer, load it in the settings of Hublink. It holds no secrets, but it names your accounts and their owners.</source>
        <translation>En el otro equipo, cárguela en los ajustes de Hublink. No contiene secretos, pero sí los nombres de las cuentas y de sus propietarios.</translation>
    </message>
    <message>
        <source>Load a set-up</source>
        <translation>Cargar una configuración</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check whether it is still there and whether you may read it.</source>
        <translation>Compruebe que sigue allí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This file is no set-up that Hublink can load.</source>
        <translation>Este archivo no es una configuración que Hublink pueda cargar.</translation>
    </message>
    <message>
        <source>Choose a file that was saved in the settings of Hublink.</source>
        <translation>Elija un archivo que se haya guardado en los ajustes de Hublink.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 is at %2.</source>
        <translation>El proyecto %1 está en %2.</translation>
    </message>
    <message>
        <source>Links from %1 will be trusted; what you enter for them goes to %2.</source>
        <translation>Se confiará en los enlaces de %1; lo que introduzca para ellos se enviará a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <translation>
            <numerusform>%n elemento ya está aquí y se queda como está.</numerusform>
            <numerusform>%n elementos ya están aquí y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not allowed on this computer.</source>
        <translation>
            <numerusform>%n elemento no está permitido en este equipo.</numerusform>
            <numerusform>%n elementos no están permitidos en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this to Hublink?</source>
        <translation>¿Añadir esto a Hublink?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The set-up is loaded.</source>
        <translation>Se cargó la configuración.</translation>
    </message>
    <message>
        <source>Enter the API key of each project in Projects. Accounts that were kept on the other computer alone ask for their values on the Accounts page.</source>
        <translation>Introduzca la clave de API de cada proyecto en Proyectos. Las cuentas que solo se guardaban en el otro equipo piden sus valores en la página Cuentas.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Link an account</source>
        <translation>Vincular una cuenta</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Volver a leer todas las cuentas</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Ir a los mensajes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>Apps de IA</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección y ábrala manualmente.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>The address works on this computer, until the sign-in is done.</source>
        <translation>La dirección funciona en este equipo hasta que se complete el inicio de sesión.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser and allow the access. This page goes on by itself when you are done.</source>
        <translation>Inicie sesión en %1 en el navegador y permita el acceso. Al terminar, esta página continúa automáticamente.</translation>
    </message>
    <message>
        <source>Time left: %1:%2. Cancel stops the sign-in.</source>
        <translation>Tiempo restante: %1:%2. «Cancelar» detiene el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
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
        <translation>Activa</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The kept values are gone from the keychain. Link the account again.</source>
        <translation>Los valores guardados ya no están en el llavero. Vuelva a vincular la cuenta.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values.</source>
        <translation>%1 rechaza los valores guardados.</translation>
    </message>
    <message>
        <source>%1 refuses the kept values. It says: %2</source>
        <translation>%1 rechaza los valores guardados. Dice: %2</translation>
    </message>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>StackOne ya no tiene esta cuenta. Vuelva a vincularla o quítela aquí.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Paso %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 pasos</translation>
    </message>
</context>
<context>
    <name>TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation>
            <numerusform>%n línea oculta. Mostrar</numerusform>
            <numerusform>%n líneas ocultas. Mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>La clave de API del proyecto de StackOne no está guardada en este equipo.</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back.</source>
        <translation>Introdúzcala en Proyectos, en la ventana principal, y vuelva aquí.</translation>
    </message>
    <message>
        <source>In StackOne, give the API key the scopes Platform API and Actions.</source>
        <translation>En StackOne, asigne a la clave de API los ámbitos Platform API y Actions.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>This is Hublink %1.</source>
        <translation>Esta es la versión %1 de Hublink.</translation>
    </message>
    <message>
        <source>Your accounts and settings are as they were.</source>
        <translation>Las cuentas y los ajustes siguen como estaban.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>May Hublink look for newer versions once a day?</source>
        <translation>¿Puede Hublink buscar versiones más recientes una vez al día?</translation>
    </message>
    <message>
        <source>It asks %1 and tells nothing but its own version.</source>
        <translation>Consulta a %1 y solo comunica su propia versión.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Hublink %1 is there.</source>
        <translation>Ya está disponible Hublink %1.</translation>
    </message>
    <message>
        <source>%1 tells what is new and how to get it.</source>
        <translation>En %1 se explica qué hay de nuevo y cómo obtenerlo.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where newer versions are announced. Empty: nobody is asked.</source>
        <translation>Dónde se anuncian las versiones más recientes. Si se deja vacía: no se consulta a nadie.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones más recientes una vez al día</translation>
    </message>
    <message>
        <source>Tells nothing but the version of Hublink, and installs nothing.</source>
        <translation>Solo comunica la versión de Hublink y no instala nada.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>The %1 takes up to %L2 characters. The rest was left out.</source>
        <translation>El campo «%1» admite hasta %L2 caracteres. El resto se omitió.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Takes the %1 from the clipboard</source>
        <translation>Toma el valor de «%1» del portapapeles</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, which is kept.</source>
        <translation>El valor de «%1» empieza o termina con un espacio, que se conserva.</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>Quitar el espacio</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without a user name and without anything after a question mark.</source>
        <translation>Introduzca una dirección que empiece con https://, sin nombre de usuario y sin nada después de un signo de interrogación.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the %1 first.</source>
        <translation>El portapapeles no contiene texto. Primero copie el valor de «%1».</translation>
    </message>
    <message>
        <source>Not taken from the clipboard. %1</source>
        <translation>No se tomó del portapapeles. %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>hublink::ui::AskPage</name>
    <message>
        <source>&amp;Make link</source>
        <translation>&amp;Crear enlace</translation>
    </message>
</context>
<context>
    <name>hublink::ui::ConnectPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
</context>
<context>
    <name>hublink::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What Hublink says when something goes wrong, and what helps. Hive stands for any provider.</source>
        <translation>Qué dice Hublink cuando algo va mal y qué ayuda. Hive representa a cualquier proveedor.</translation>
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
        <translation>correcta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
</context>
<context>
    <name>hublink::ui::Page</name>
    <message>
        <source>Open Settings</source>
        <translation>Abrir los ajustes</translation>
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
