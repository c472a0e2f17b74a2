<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>S&amp;witch to this account</source>
        <translation>Cambiar a esta c&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>I&amp;niciar sesión</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>Vacío: el que indique el proveedor.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Conservar el nombre</translation>
    </message>
    <message>
        <source>Bifrost forgets this account. The account itself stays at the provider.</source>
        <translation>Bifrost olvida esta cuenta. La cuenta en sí permanece en el proveedor.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Quitar ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Sujeto: %1</translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>Signing out</source>
        <translation>Cerrando sesión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión finalizada</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Sin renovar</translation>
    </message>
    <message>
        <source>Opens the accounts and the profile</source>
        <translation>Abre las cuentas y el perfil</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>Folded; shows what can be done with the account</source>
        <translation>Contraído; muestra lo que se puede hacer con la cuenta</translation>
    </message>
    <message>
        <source>Unfolded; what can be done follows</source>
        <translation>Expandido; a continuación está lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>AccountLabels</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión finalizada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>cuenta actual</translation>
    </message>
</context>
<context>
    <name>AccountNoticeText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <translation>Ha iniciado sesión como %1, no como %2</translation>
    </message>
    <message>
        <source>The provider has signed you in as somebody else. Nothing of %1 was changed.</source>
        <translation>El proveedor ha iniciado la sesión de otra persona. No se cambió nada de %1.</translation>
    </message>
    <message>
        <source>%1 is one of your accounts already</source>
        <translation>%1 ya es una de sus cuentas</translation>
    </message>
    <message>
        <source>Its session was renewed. To add somebody else, choose another user in the browser.</source>
        <translation>Se renovó la sesión de esta cuenta. Para añadir a otra persona, elija otro usuario en el navegador.</translation>
    </message>
    <message>
        <source>You are signed out of all accounts</source>
        <translation>Ha cerrado sesión en todas las cuentas</translation>
    </message>
    <message>
        <source>They stay in the list for your next sign-in.</source>
        <translation>Permanecen en la lista para su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed out of all accounts</source>
        <translation>No se cerró la sesión de todas las cuentas</translation>
    </message>
    <message>
        <source>Couldn&apos;t sign out of: %1. Open the account and sign out there to see why.</source>
        <translation>No se pudo cerrar la sesión de: %1. Abra la cuenta y cierre sesión allí para ver el motivo.</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>The session of this account has ended or can&apos;t be renewed. Press here to open it.</source>
        <translation>La sesión de esta cuenta ha finalizado o no se puede renovar. Pulse aquí para abrir la cuenta.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Administrar cuentas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener las sesiones</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Sign out of &amp;all now</source>
        <translation>Cerrar t&amp;odas las sesiones ahora</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts</source>
        <translation>Cerrar t&amp;odas las sesiones</translation>
    </message>
    <message>
        <source>Signing out of all accounts...</source>
        <translation>Cerrando todas las sesiones…</translation>
    </message>
    <message>
        <source>Your browser opens a page for each account, one after the other.</source>
        <translation>Su navegador abre una página para cada cuenta, una tras otra.</translation>
    </message>
</context>
<context>
    <name>AddAccountCard</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>Aña&amp;dir una cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>Usar otro proveedor</translation>
    </message>
    <message>
        <source>No provider is set up yet.</source>
        <translation>Aún no hay ningún proveedor configurado.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>El proveedor lo muestra al registrar la aplicación.</translation>
    </message>
    <message>
        <source>Redirect URL for this provider</source>
        <translation>URL de redirección para este proveedor</translation>
    </message>
    <message>
        <source>Register exactly this redirect URL with the provider.</source>
        <translation>Registre exactamente esta URL de redirección en el proveedor.</translation>
    </message>
    <message>
        <source>Sign in with this provider</source>
        <translation>Iniciar sesión con este proveedor</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Introduzca el ID de cliente.</translation>
    </message>
    <message>
        <source>Sign in with your browser to add the account.</source>
        <translation>Inicie sesión en el navegador para añadir la cuenta.</translation>
    </message>
    <message>
        <source>Signs somebody else in with %1. Nobody is signed out.</source>
        <translation>Inicia la sesión de otra persona con %1. No se cierra ninguna sesión.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The API&apos;s server wasn&apos;t found</source>
        <translation>No se encontró el servidor de la API</translation>
    </message>
    <message>
        <source>Check the address. If it is right, check your network.</source>
        <translation>Compruebe la dirección. Si es correcta, compruebe la red.</translation>
    </message>
    <message>
        <source>Nothing responds at this address</source>
        <translation>Nada responde en esta dirección</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether the API is running.</source>
        <translation>Compruebe el host y el puerto, y si la API está en funcionamiento.</translation>
    </message>
    <message>
        <source>The API&apos;s server can&apos;t be trusted</source>
        <translation>El servidor de la API no es de confianza</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t one that this computer trusts, so the access token wasn&apos;t sent.</source>
        <translation>Este equipo no confía en su certificado, así que el token de acceso no se envió.</translation>
    </message>
    <message>
        <source>No secure connection to the API</source>
        <translation>No hay conexión segura con la API</translation>
    </message>
    <message>
        <source>The server offers none that this computer accepts, so the access token wasn&apos;t sent.</source>
        <translation>El servidor no ofrece ninguna que este equipo acepte, así que el token de acceso no se envió.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>No hay red</translation>
    </message>
    <message>
        <source>Connect to the network, and send the request again.</source>
        <translation>Conéctese a la red y vuelva a enviar la solicitud.</translation>
    </message>
    <message>
        <source>The API took too long</source>
        <translation>La API tardó demasiado</translation>
    </message>
    <message>
        <source>It may have received the request, but sent no complete response within a minute.</source>
        <translation>Puede que haya recibido la solicitud, pero no envió una respuesta completa en un minuto.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Se interrumpió la conexión</translation>
    </message>
    <message>
        <source>The API may have received the request, but its response isn&apos;t complete.</source>
        <translation>Puede que la API haya recibido la solicitud, pero su respuesta no está completa.</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>Bifrost shows responses of up to 8 MiB. Ask for less, for example for fewer entries.</source>
        <translation>Bifrost muestra respuestas de hasta 8 MiB. Pida menos, por ejemplo menos entradas.</translation>
    </message>
    <message>
        <source>The API redirects to another server</source>
        <translation>La API redirige a otro servidor</translation>
    </message>
    <message>
        <source>It leads to %1, where the access token wasn&apos;t sent. If you trust that server, enter its address.</source>
        <translation>Lleva a %1, adonde no se envió el token de acceso. Si confía en ese servidor, introduzca su dirección.</translation>
    </message>
    <message>
        <source>The access token has too few scopes for this request, and the API doesn&apos;t say which one it needs.</source>
        <translation>Los ámbitos del token de acceso no bastan para esta solicitud, y la API no dice cuál necesita.</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Sign in again, and consent to it.</source>
        <translation>Al token de acceso le falta: %1. Vuelva a iniciar sesión y dé su consentimiento.</translation>
    </message>
    <message>
        <source>The API requires another permission</source>
        <translation>La API exige otro permiso</translation>
    </message>
    <message>
        <source>The API requires a stronger or more recent sign-in</source>
        <translation>La API exige una autenticación más segura o más reciente</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for your password or for a second factor.</source>
        <translation>Vuelva a iniciar sesión. Es posible que el proveedor pida su contraseña o un segundo factor.</translation>
    </message>
    <message>
        <source>The API rejected the access token</source>
        <translation>La API rechazó el token de acceso</translation>
    </message>
    <message>
        <source>It was renewed, and the API rejected the new one, too. The API may accept tokens of another provider, or for another audience.</source>
        <translation>Se renovó, y la API rechazó también el nuevo. Puede que la API acepte tokens de otro proveedor o para otra audiencia.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what it expects.</source>
        <translation>No dice qué espera.</translation>
    </message>
    <message>
        <source>It asks for the method %1. Bifrost offers the access token alone.</source>
        <translation>Pide el método %1. Bifrost solo ofrece el token de acceso.</translation>
    </message>
    <message>
        <source>Message from the API: %1</source>
        <translation>Mensaje de la API: %1</translation>
    </message>
    <message>
        <source>The request was canceled</source>
        <translation>La solicitud se canceló</translation>
    </message>
    <message>
        <source>The API may have received it already.</source>
        <translation>Puede que la API ya la haya recibido.</translation>
    </message>
    <message>
        <source>The API expects another way to sign in</source>
        <translation>La API espera otra forma de autenticación</translation>
    </message>
    <message>
        <source>The API doesn&apos;t allow this request</source>
        <translation>La API no permite esta solicitud</translation>
    </message>
    <message>
        <source>It knows who you are. Another user, or another permission at the API, may be needed.</source>
        <translation>Sabe quién es usted. Puede que haga falta otro usuario, u otro permiso en la API.</translation>
    </message>
    <message>
        <source>The API asks you to wait</source>
        <translation>La API le pide que espere</translation>
    </message>
    <message>
        <source>Send the request again in %1 minutes.</source>
        <translation>Vuelva a enviar la solicitud dentro de %1 minutos.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>accepted, to be done later</source>
        <translation>aceptado, se hará más tarde</translation>
    </message>
    <message>
        <source>done, and there is nothing to show</source>
        <translation>hecho, y no hay nada que mostrar</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>no ha cambiado nada</translation>
    </message>
    <message>
        <source>the API doesn&apos;t understand the request</source>
        <translation>la API no entiende la solicitud</translation>
    </message>
    <message>
        <source>the API doesn&apos;t know who is asking</source>
        <translation>la API no sabe quién pregunta</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation>no hay nada en esta dirección</translation>
    </message>
    <message>
        <source>this method isn&apos;t allowed here</source>
        <translation>este método no está permitido aquí</translation>
    </message>
    <message>
        <source>not available in a form that the headers accept</source>
        <translation>no disponible en una forma que acepten las cabeceras</translation>
    </message>
    <message>
        <source>it conflicts with what is there</source>
        <translation>entra en conflicto con lo que ya hay</translation>
    </message>
    <message>
        <source>the API doesn&apos;t read this kind of body</source>
        <translation>la API no lee este tipo de cuerpo</translation>
    </message>
    <message>
        <source>the API understands the body, but can&apos;t use it</source>
        <translation>la API entiende el cuerpo, pero no puede usarlo</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas solicitudes</translation>
    </message>
    <message>
        <source>the request succeeded</source>
        <translation>la solicitud se completó correctamente</translation>
    </message>
    <message>
        <source>the API failed</source>
        <translation>la API falló</translation>
    </message>
    <message>
        <source>the API refused the request</source>
        <translation>la API rechazó la solicitud</translation>
    </message>
    <message>
        <source>the API points elsewhere</source>
        <translation>la API remite a otro lugar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>Solo lee.</translation>
    </message>
    <message>
        <source>Removes something at the API, and may not be undone.</source>
        <translation>Elimina algo en la API, y puede que no se pueda deshacer.</translation>
    </message>
    <message>
        <source>May change something at the API, and twice if sent twice.</source>
        <translation>Puede cambiar algo en la API, y dos veces si se envía dos veces.</translation>
    </message>
    <message>
        <source>Changes something at the API.</source>
        <translation>Cambia algo en la API.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Leave out Authorization: Bifrost adds the access token itself.</source>
        <translation>No incluya Authorization: Bifrost añade por sí mismo el token de acceso.</translation>
    </message>
    <message>
        <source>Write each header as Name: value, in ASCII.</source>
        <translation>Escriba cada cabecera como Nombre: valor, en ASCII.</translation>
    </message>
    <message>
        <source>Enter the address of an API.</source>
        <translation>Introduzca la dirección de una API.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://api.example.com/orders.</source>
        <translation>Introduzca una dirección completa, como https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>Leave out the name and password.</source>
        <translation>No incluya el nombre ni la contraseña.</translation>
    </message>
    <message>
        <source>The access token is sent over https alone, or to this computer.</source>
        <translation>El token de acceso solo se envía por https, o a este equipo.</translation>
    </message>
</context>
<context>
    <name>ApiControl</name>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>C&amp;opiar como curl</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>It needs the scope %1, which this session doesn&apos;t have. Add it in Settings.</source>
        <translation>Necesita el ámbito %1, que esta sesión no tiene. Añádalo en Ajustes.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Earlier requests, until you sign out</source>
        <translation>Solicitudes anteriores, hasta que cierre sesión</translation>
    </message>
    <message>
        <source>These servers may get the access token:</source>
        <translation>Estos servidores pueden recibir el token de acceso:</translation>
    </message>
    <message>
        <source>Calls an API with your access token, as an application would.</source>
        <translation>Llama a una API con su token de acceso, como lo haría una aplicación.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Per&amp;mitir</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Whoever has the access token can act in your name until it expires. Allow it only for a server that you trust. Bifrost remembers your answer.</source>
        <translation>Quien tenga el token de acceso puede actuar en nombre de usted hasta que caduque. Permítalo solo para un servidor en el que confíe. Bifrost recuerda su respuesta.</translation>
    </message>
    <message>
        <source>Send the access token to %1?</source>
        <translation>¿Enviar el token de acceso a %1?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The servers that may get the access token are set %1: %2</source>
        <translation>Los servidores que pueden recibir el token de acceso están definidos %1: %2</translation>
    </message>
</context>
<context>
    <name>ApiResponseView</name>
    <message>
        <source>The response, a picture</source>
        <translation>La respuesta, una imagen</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Copiar cabeceras</translation>
    </message>
    <message>
        <source>Save &amp;response...</source>
        <translation>&amp;Guardar respuesta…</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>La solicitud se envió.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the access token was renewed for it</source>
        <translation>el token de acceso se renovó para ella</translation>
    </message>
    <message>
        <source>The picture is being read...</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>The body isn&apos;t text, and isn&apos;t shown. You can save it to a file.</source>
        <translation>El cuerpo no es texto y no se muestra. Puede guardarlo en un archivo.</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>The response was saved as %1.</source>
        <translation>La respuesta se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>AutostartText</name>
    <message>
        <source>Starting with the desktop couldn&apos;t be changed</source>
        <translation>No se pudo cambiar el inicio con el escritorio</translation>
    </message>
    <message>
        <source>Change it in the settings of your desktop, where the programs are listed that start with it.</source>
        <translation>Cámbielo en los ajustes de su escritorio, donde aparecen los programas que se inician con él.</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Keeps your accounts signed in.</source>
        <translation>Mantiene iniciadas las sesiones de sus cuentas.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>The logo %1 can&apos;t be read. Enter the whole path of a file that you may read.</source>
        <translation>No se puede leer el logotipo %1. Introduzca la ruta completa de un archivo que pueda leer.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 1 MiB. Use a smaller file.</source>
        <translation>El logotipo %1 ocupa más de 1 MiB. Use un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The logo %1 isn&apos;t a PNG, JPEG, WebP or SVG picture, or has more than 16 million pixels.</source>
        <translation>El logotipo %1 no es una imagen PNG, JPEG, WebP o SVG, o tiene más de 16 millones de píxeles.</translation>
    </message>
    <message>
        <source>The logo %1 refers to other files, contains a script, or is too complex. Save it as PNG.</source>
        <translation>El logotipo %1 remite a otros archivos, contiene un script o es demasiado complejo. Guárdelo como PNG.</translation>
    </message>
    <message>
        <source>The color &quot;%1&quot; isn&apos;t one. Write it as #rrggbb.</source>
        <translation>«%1» no es un color. Escríbalo como #rrggbb.</translation>
    </message>
    <message>
        <source>The color %1 would be hard to read, so a darker or lighter one of the same hue is used.</source>
        <translation>El color %1 dificultaría la lectura, así que se usa uno más oscuro o más claro del mismo tono.</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>From the provider</source>
        <translation>El del proveedor</translation>
    </message>
    <message>
        <source>Bifrost&apos;s own</source>
        <translation>El de Bifrost</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>Aspecto de su organización</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Definido %1; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>A name, a color, and a logo can be set in the settings file, below [Branding].</source>
        <translation>En el archivo de ajustes se pueden definir un nombre, un color y un logotipo, debajo de [Branding].</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>un logotipo</translation>
    </message>
    <message>
        <source>Your organization has set no look of its own.</source>
        <translation>Su organización no ha definido un aspecto propio.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Signing out</source>
        <translation>Cerrando la sesión</translation>
    </message>
    <message>
        <source>Your browser is opening the provider&apos;s page, which ends your session there. If nothing happens, press the button.</source>
        <translation>Su navegador está abriendo la página del proveedor, que cierra allí su sesión. Si no ocurre nada, pulse el botón.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la aplicación</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this tab and return to {{name}}. This page can&apos;t be loaded again.</source>
        <translation>Puede cerrar esta pestaña y volver a {{name}}. Esta página no se puede volver a cargar.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ha cerrado la sesión</translation>
    </message>
    <message>
        <source>{{name}} did not accept this sign-in</source>
        <translation>{{name}} no aceptó este inicio de sesión</translation>
    </message>
    <message>
        <source>{{message}} Nobody is signed in. You can close this tab and return to {{name}}.</source>
        <translation>{{message}} Nadie ha iniciado sesión. Puede cerrar esta pestaña y volver a {{name}}.</translation>
    </message>
    <message>
        <source>The request was declined</source>
        <translation>La solicitud se rechazó</translation>
    </message>
    <message>
        <source>Nothing has changed. You can close this tab and try again in {{name}}.</source>
        <translation>No ha cambiado nada. Puede cerrar esta pestaña e intentarlo de nuevo en {{name}}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>You can close this tab. See {{name}} for what happened and what to do next.</source>
        <translation>Puede cerrar esta pestaña. Consulte en {{name}} qué ha ocurrido y qué hacer a continuación.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Esta página ya no está actualizada</translation>
    </message>
    <message>
        <source>No sign-in or sign-out is waiting for it anymore. You can close this tab and start again in {{name}}.</source>
        <translation>Ningún inicio ni cierre de sesión la espera ya. Puede cerrar esta pestaña y empezar de nuevo en {{name}}.</translation>
    </message>
    <message>
        <source>This response could not be matched</source>
        <translation>No se pudo asociar esta respuesta</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so {{name}} ignored it and is still waiting. See {{name}} for what to do next. You can close this tab.</source>
        <translation>No indica a qué inicio de sesión pertenece, por lo que {{name}} la ha ignorado y sigue esperando. Consulte en {{name}} qué hacer a continuación. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>This sign-in expects another address</source>
        <translation>Este inicio de sesión espera otra dirección</translation>
    </message>
    <message>
        <source>{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and [::1] aren&apos;t the same here. See {{name}} for what to do next. You can close this tab.</source>
        <translation>{{name}} pidió otro nombre de este equipo: localhost, 127.0.0.1 y [::1] no son lo mismo aquí. Consulte en {{name}} qué hacer a continuación. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>This link has been used</source>
        <translation>Este enlace ya se ha usado</translation>
    </message>
    <message>
        <source>Press &quot;Open the browser again&quot; in {{name}}. You can close this tab.</source>
        <translation>Pulse «Reabrir el navegador» en {{name}}. Puede cerrar esta pestaña.</translation>
    </message>
</context>
<context>
    <name>CheckMeaning</name>
    <message>
        <source>The provider&apos;s description of itself must be readable, and must not say anything twice.</source>
        <translation>La descripción que el proveedor da de sí mismo debe ser legible y no decir nada dos veces.</translation>
    </message>
    <message>
        <source>The description must be that of the issuer that you configured, character by character.</source>
        <translation>La descripción debe ser la del emisor que usted configuró, carácter por carácter.</translation>
    </message>
    <message>
        <source>The description must name one issuer, not a pattern for many.</source>
        <translation>La descripción debe nombrar un solo emisor, no un patrón para muchos.</translation>
    </message>
    <message>
        <source>The description must contain the addresses that signing in needs.</source>
        <translation>La descripción debe contener las direcciones necesarias para iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s addresses must be encrypted (https), so that nobody on the network can read along.</source>
        <translation>Las direcciones del proveedor deben estar cifradas (https), para que nadie en la red pueda leer la comunicación.</translation>
    </message>
    <message>
        <source>The provider must accept requests that this application can send.</source>
        <translation>El proveedor debe aceptar solicitudes que esta aplicación pueda enviar.</translation>
    </message>
    <message>
        <source>The provider must offer the authorization code flow, with which desktop applications sign in.</source>
        <translation>El proveedor debe ofrecer el flujo de código de autorización, con el que inician sesión las aplicaciones de escritorio.</translation>
    </message>
    <message>
        <source>The provider must offer PKCE with S256, so that nobody else can use the code.</source>
        <translation>El proveedor debe ofrecer PKCE con S256, para que nadie más pueda usar el código.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer, if the settings require it.</source>
        <translation>El proveedor debe poder vincular los tokens a este equipo, si los ajustes lo exigen.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be readable.</source>
        <translation>La respuesta del navegador debe ser legible.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain each value only once.</source>
        <translation>La respuesta del navegador debe contener cada valor una sola vez.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which sign-in it belongs to.</source>
        <translation>La respuesta del navegador debe decir a qué inicio de sesión pertenece.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must belong to this sign-in, so that nobody can slip in another one.</source>
        <translation>La respuesta del navegador debe pertenecer a este inicio de sesión, para que nadie pueda introducir otra en su lugar.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which provider sent it, if the provider has announced that.</source>
        <translation>La respuesta del navegador debe decir qué proveedor la envió, si este ha anunciado que lo haría.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must come from this provider and not from another one.</source>
        <translation>La respuesta del navegador debe ser de este proveedor y no de otro.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain a code or an error.</source>
        <translation>La respuesta del navegador debe contener un código o un error.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be signed, if that was requested.</source>
        <translation>La respuesta del navegador debe estar firmada, si así se solicitó.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be meant for this application.</source>
        <translation>La respuesta del navegador debe estar destinada a esta aplicación.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must not be older than it says it may be.</source>
        <translation>La respuesta del navegador no debe superar el plazo de validez que ella misma indica.</translation>
    </message>
    <message>
        <source>An address that the user pastes must be the one that the provider sends the browser to.</source>
        <translation>Una dirección que pegue el usuario debe ser aquella a la que el proveedor envía el navegador.</translation>
    </message>
    <message>
        <source>The provider must return a reference to the request that was sent to it.</source>
        <translation>El proveedor debe devolver una referencia a la solicitud que se le envió.</translation>
    </message>
    <message>
        <source>The response must contain the code with which the application asks for its tokens.</source>
        <translation>La respuesta debe contener el código con el que la aplicación pide sus tokens.</translation>
    </message>
    <message>
        <source>The code for the other device must be short and easy to enter.</source>
        <translation>El código para el otro dispositivo debe ser corto y fácil de introducir.</translation>
    </message>
    <message>
        <source>The page on which the code is entered must have an encrypted address (https).</source>
        <translation>La página en la que se introduce el código debe tener una dirección cifrada (https).</translation>
    </message>
    <message>
        <source>The response with the tokens must be readable.</source>
        <translation>La respuesta con los tokens debe ser legible.</translation>
    </message>
    <message>
        <source>The response must contain an access token.</source>
        <translation>La respuesta debe contener un token de acceso.</translation>
    </message>
    <message>
        <source>The access token must be of a type that this application can use.</source>
        <translation>El token de acceso debe ser de un tipo que esta aplicación pueda usar.</translation>
    </message>
    <message>
        <source>The access token must be bound to this computer, if the settings require it.</source>
        <translation>El token de acceso debe estar vinculado a este equipo, si los ajustes lo exigen.</translation>
    </message>
    <message>
        <source>The response must contain an ID token, which says who has signed in.</source>
        <translation>La respuesta debe contener un token de ID, que dice quién ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s keys must be readable.</source>
        <translation>Las claves del proveedor deben ser legibles.</translation>
    </message>
    <message>
        <source>There must not be more keys than can be searched quickly.</source>
        <translation>No debe haber más claves de las que se pueden examinar con rapidez.</translation>
    </message>
    <message>
        <source>The token must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>El token no debe estar cifrado, salvo que esta aplicación tenga una clave para descifrarlo.</translation>
    </message>
    <message>
        <source>The token must have the form of a signed token.</source>
        <translation>El token debe tener la forma de un token firmado.</translation>
    </message>
    <message>
        <source>The token must not be larger than any genuine one.</source>
        <translation>El token no debe ser más grande que cualquiera auténtico.</translation>
    </message>
    <message>
        <source>The token&apos;s header must be readable.</source>
        <translation>La cabecera del token debe ser legible.</translation>
    </message>
    <message>
        <source>The token must not demand anything that this application doesn&apos;t know.</source>
        <translation>El token no debe exigir nada que esta aplicación no conozca.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that is accepted. Unsigned tokens never are.</source>
        <translation>El token debe estar firmado con un método aceptado. Los tokens sin firmar nunca se aceptan.</translation>
    </message>
    <message>
        <source>The key that signed the token must be one that the provider publishes.</source>
        <translation>La clave que firmó el token debe ser una de las que publica el proveedor.</translation>
    </message>
    <message>
        <source>That key must be strong enough and meant for signatures.</source>
        <translation>Esa clave debe ser lo bastante segura y estar destinada a firmas.</translation>
    </message>
    <message>
        <source>The signature must prove that the provider wrote the token and that nobody changed it.</source>
        <translation>La firma debe demostrar que el token es del proveedor y que nadie lo modificó.</translation>
    </message>
    <message>
        <source>The encrypted message must have the form of one.</source>
        <translation>El mensaje cifrado debe tener la forma de un mensaje cifrado.</translation>
    </message>
    <message>
        <source>The encrypted message must not demand anything that this application doesn&apos;t know.</source>
        <translation>El mensaje cifrado no debe exigir nada que esta aplicación no conozca.</translation>
    </message>
    <message>
        <source>The message must be encrypted with a method that is accepted.</source>
        <translation>El mensaje debe estar cifrado con un método aceptado.</translation>
    </message>
    <message>
        <source>The message must be encrypted for a key of this application.</source>
        <translation>El mensaje debe estar cifrado para una clave de esta aplicación.</translation>
    </message>
    <message>
        <source>The message must be decryptable, and must not have been changed.</source>
        <translation>El mensaje debe poder descifrarse y no haberse modificado.</translation>
    </message>
    <message>
        <source>The ID token must be readable, and must not say anything twice.</source>
        <translation>El token de ID debe ser legible y no decir nada dos veces.</translation>
    </message>
    <message>
        <source>The ID token must come from this provider.</source>
        <translation>El token de ID debe ser de este proveedor.</translation>
    </message>
    <message>
        <source>The ID token must name a user.</source>
        <translation>El token de ID debe nombrar a un usuario.</translation>
    </message>
    <message>
        <source>The ID token must be meant for this application.</source>
        <translation>El token de ID debe estar destinado a esta aplicación.</translation>
    </message>
    <message>
        <source>The ID token must not be meant for unknown applications as well.</source>
        <translation>El token de ID no debe estar destinado también a aplicaciones desconocidas.</translation>
    </message>
    <message>
        <source>If the ID token says which application requested it, it must be this one.</source>
        <translation>Si el token de ID dice qué aplicación lo solicitó, debe ser esta.</translation>
    </message>
    <message>
        <source>The ID token must still be valid, by the provider&apos;s clock.</source>
        <translation>El token de ID debe seguir siendo válido, según el reloj del proveedor.</translation>
    </message>
    <message>
        <source>The ID token must say when it was issued.</source>
        <translation>El token de ID debe decir cuándo se emitió.</translation>
    </message>
    <message>
        <source>The ID token must not come from the future.</source>
        <translation>El token de ID no debe venir del futuro.</translation>
    </message>
    <message>
        <source>If the ID token says from when it is valid, that time must have come.</source>
        <translation>Si el token de ID dice desde cuándo es válido, ese momento debe haber llegado.</translation>
    </message>
    <message>
        <source>The ID token must have been issued for this sign-in, so that no older one can be used.</source>
        <translation>El token de ID debe haberse emitido para este inicio de sesión, para que no se pueda usar uno anterior.</translation>
    </message>
    <message>
        <source>The ID token and the access token must belong together.</source>
        <translation>El token de ID y el token de acceso deben corresponderse.</translation>
    </message>
    <message>
        <source>The ID token and the code must belong together.</source>
        <translation>El token de ID y el código deben corresponderse.</translation>
    </message>
    <message>
        <source>The user must have signed in with the provider recently, if that was requested.</source>
        <translation>El usuario debe haber iniciado sesión en el proveedor hace poco, si así se solicitó.</translation>
    </message>
    <message>
        <source>The new ID token must come from the same provider as the one before.</source>
        <translation>El nuevo token de ID debe ser del mismo proveedor que el anterior.</translation>
    </message>
    <message>
        <source>The new ID token must name the same user as the one before.</source>
        <translation>El nuevo token de ID debe nombrar al mismo usuario que el anterior.</translation>
    </message>
    <message>
        <source>The new ID token must be meant for the same applications as the one before.</source>
        <translation>El nuevo token de ID debe estar destinado a las mismas aplicaciones que el anterior.</translation>
    </message>
    <message>
        <source>The new ID token must name the same requesting application as the one before.</source>
        <translation>El nuevo token de ID debe nombrar la misma aplicación solicitante que el anterior.</translation>
    </message>
    <message>
        <source>The new ID token must belong to the same sign-in: the time of the sign-in must not have changed.</source>
        <translation>El nuevo token de ID debe pertenecer al mismo inicio de sesión: la hora de este no debe haber cambiado.</translation>
    </message>
    <message>
        <source>If the new ID token has a nonce, it must be that of the sign-in.</source>
        <translation>Si el nuevo token de ID tiene un nonce, debe ser el del inicio de sesión.</translation>
    </message>
    <message>
        <source>The information about the user must be readable.</source>
        <translation>La información sobre el usuario debe ser legible.</translation>
    </message>
    <message>
        <source>The information must say which user it is about.</source>
        <translation>La información debe decir de qué usuario es.</translation>
    </message>
    <message>
        <source>The information must be about the user who has signed in.</source>
        <translation>La información debe ser del usuario que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The information must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>La información no debe estar cifrada, salvo que esta aplicación tenga una clave para descifrarla.</translation>
    </message>
    <message>
        <source>If the information is signed, the signature must be the provider&apos;s.</source>
        <translation>Si la información está firmada, la firma debe ser la del proveedor.</translation>
    </message>
    <message>
        <source>If the information says which provider it comes from, it must be this one.</source>
        <translation>Si la información dice de qué proveedor es, debe ser este.</translation>
    </message>
    <message>
        <source>If the information says which application it is meant for, it must be this one.</source>
        <translation>Si la información dice a qué aplicación está destinada, debe ser esta.</translation>
    </message>
    <message>
        <source>If the information says until when it is valid, that time must not have passed.</source>
        <translation>Si la información dice hasta cuándo es válida, ese momento no debe haber pasado.</translation>
    </message>
    <message>
        <source>An attribute that the application needs must be there, in the form that it expects.</source>
        <translation>Un atributo que la aplicación necesita debe estar presente, en la forma que esta espera.</translation>
    </message>
    <message>
        <source>The response must belong to this sign-out.</source>
        <translation>La respuesta debe pertenecer a este cierre de sesión.</translation>
    </message>
    <message>
        <source>The provider must take requests directly (PAR), if the security profile requires it.</source>
        <translation>El proveedor debe aceptar solicitudes directas (PAR), si el perfil de seguridad lo exige.</translation>
    </message>
    <message>
        <source>The provider must announce that it names itself in its responses, if the security profile requires it.</source>
        <translation>El proveedor debe anunciar que se identifica en sus respuestas, si el perfil de seguridad lo exige.</translation>
    </message>
    <message>
        <source>The provider must offer a signature method that the security profile allows.</source>
        <translation>El proveedor debe ofrecer un método de firma que permita el perfil de seguridad.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer or to the client certificate, if the security profile requires it.</source>
        <translation>El proveedor debe poder vincular los tokens a este equipo o al certificado de cliente, si el perfil de seguridad lo exige.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that the security profile allows.</source>
        <translation>El token debe estar firmado con un método que permita el perfil de seguridad.</translation>
    </message>
    <message>
        <source>The list of organizations must be readable, and must not lead to another server.</source>
        <translation>La lista de organizaciones debe ser legible y no llevar a otro servidor.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Sa&amp;ve report...</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>%1 more are in the report.</source>
        <translation>Hay %1 más en el informe.</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Checking...</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This takes a few seconds, or up to two minutes if something doesn&apos;t respond.</source>
        <translation>Esto tarda unos segundos, o hasta dos minutos si algo no responde.</translation>
    </message>
    <message>
        <source>One problem so far</source>
        <translation>Un problema hasta ahora</translation>
    </message>
    <message>
        <source>%1 problems so far</source>
        <translation>%1 problemas hasta ahora</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Nothing here prevents a sign-in.</source>
        <translation>Nada de lo comprobado impide iniciar sesión.</translation>
    </message>
    <message>
        <source>One problem found</source>
        <translation>Se encontró un problema</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>Se encontraron %1 problemas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Stored session</source>
        <translation>Sesión guardada</translation>
    </message>
    <message>
        <source>none for this client</source>
        <translation>ninguna para este cliente</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3)</source>
        <translation>El puerto %1 está ocupado por %2 (proceso %3)</translation>
    </message>
    <message>
        <source>Port %1 is taken by another user&apos;s program</source>
        <translation>El puerto %1 está ocupado por el programa de otro usuario</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>El puerto %1 está ocupado por otro programa</translation>
    </message>
    <message>
        <source>Redirect listener</source>
        <translation>Recepción de la respuesta</translation>
    </message>
    <message>
        <source>Close that program, or set another redirect port and register it with the provider. Meanwhile Bifrost uses a free port, which most providers reject unless it is registered.</source>
        <translation>Cierre ese programa, o elija otro puerto de redirección y regístrelo en el proveedor. Mientras tanto, Bifrost usa un puerto libre, que la mayoría de los proveedores rechazan si no está registrado.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This computer has no certificate authorities</source>
        <translation>Este equipo no tiene entidades de certificación</translation>
    </message>
    <message>
        <source>No TLS library can be loaded</source>
        <translation>No se puede cargar ninguna biblioteca TLS</translation>
    </message>
    <message>
        <source>Without TLS, no provider can be reached. Install the system&apos;s certificate authorities (ca-certificates) and OpenSSL 3.</source>
        <translation>Sin TLS no se puede acceder a ningún proveedor. Instale las entidades de certificación del sistema (ca-certificates) y OpenSSL 3.</translation>
    </message>
    <message>
        <source>%1, %2, %3 certificate authorities</source>
        <translation>%1, %2, %3 entidades de certificación</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>The desktop decides which one opens</source>
        <translation>El escritorio decide cuál se abre</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t start (%2)</source>
        <translation>%1 no se inicia (%2)</translation>
    </message>
    <message>
        <source>Start it yourself to see why. Install it again, or choose another default browser in the settings of the desktop.</source>
        <translation>Inícielo usted para ver el motivo. Vuelva a instalarlo, o elija otro navegador predeterminado en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Wrote, read, and removed an entry in %1 ms</source>
        <translation>Entrada escrita, leída y eliminada en %1 ms</translation>
    </message>
    <message>
        <source>localhost</source>
        <translation>localhost</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the name</source>
        <translation>Este equipo no conoce el nombre</translation>
    </message>
    <message>
        <source>Correct the line for localhost in the file hosts (127.0.0.1 localhost), or use 127.0.0.1 as the redirect host and register it with the provider.</source>
        <translation>Corrija la línea de localhost en el archivo hosts (127.0.0.1 localhost), o use 127.0.0.1 como host de redirección y regístrelo en el proveedor.</translation>
    </message>
    <message>
        <source>snap %1: the desktop opens the browser, and the keychain needs the interface password-manager-service</source>
        <translation>Snap %1: el escritorio abre el navegador, y el llavero necesita la interfaz password-manager-service</translation>
    </message>
    <message>
        <source>Flatpak %1: the desktop&apos;s portal opens the browser, and the keychain needs access to org.freedesktop.secrets</source>
        <translation>Flatpak %1: el portal del escritorio abre el navegador, y el llavero necesita acceso a org.freedesktop.secrets</translation>
    </message>
    <message>
        <source>container: a browser outside of it can&apos;t come back to this computer&apos;s ports unless it shares the network</source>
        <translation>contenedor: un navegador externo no puede volver a los puertos de este equipo si el contenedor no comparte la red</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: a browser of Windows has to reach its ports</source>
        <translation>Subsistema de Windows para Linux: un navegador de Windows tiene que poder acceder a sus puertos</translation>
    </message>
    <message>
        <source>SSH: the browser has to run on this computer, not on the one you sit at</source>
        <translation>SSH: el navegador tiene que ejecutarse en este equipo, no en el que tiene usted delante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno aislado</translation>
    </message>
    <message>
        <source>Organization or issuer</source>
        <translation>Organización o emisor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Host de redirección</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Puertos de redirección</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de aplicación</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter it in Settings; no one can sign in without it.</source>
        <translation>Introduzca este valor en Ajustes; sin él, nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 requires it. Save it in a file that only you can read, and name the file with ClientSecretFile= below [Provider] in the settings file, or with --client-secret-file.</source>
        <translation>%1 lo exige. Guárdelo en un archivo que solo usted pueda leer, e indique el archivo con ClientSecretFile= debajo de [Provider] en el archivo de ajustes, o con --client-secret-file.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>según una variable de entorno</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>según el sistema</translation>
    </message>
    <message>
        <source>none: the provider is on this computer</source>
        <translation>ninguno: el proveedor está en este equipo</translation>
    </message>
    <message>
        <source>%1 asks for a name and password (%2)</source>
        <translation>%1 pide un nombre y una contraseña (%2)</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is looked up by the proxy %2</source>
        <translation>%1 lo resuelve el proxy %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Not used: the address of the provider has no https</source>
        <translation>No se usa: la dirección del proveedor no lleva https</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;, issued by &quot;%3&quot;, expires on %4</source>
        <translation>%1 para «%2», emitido por «%3», caduca el %4</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Not read: no provider is configured</source>
        <translation>Sin leer: no hay ningún proveedor configurado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>UserInfo (the profile shows what the ID token says)</source>
        <translation>UserInfo (el perfil muestra lo que dice el token de ID)</translation>
    </message>
    <message>
        <source>revocation (tokens stay valid after a sign-out)</source>
        <translation>revocación (los tokens siguen siendo válidos tras cerrar sesión)</translation>
    </message>
    <message>
        <source>signing out in the browser (the provider&apos;s session stays)</source>
        <translation>cierre de sesión en el navegador (la sesión del proveedor permanece)</translation>
    </message>
    <message>
        <source>refresh tokens (a session ends with its access token)</source>
        <translation>tokens de actualización (una sesión finaliza con su token de acceso)</translation>
    </message>
    <message>
        <source>a statement about PKCE (Bifrost uses it anyway)</source>
        <translation>una indicación sobre PKCE (Bifrost lo usa de todos modos)</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>nothing that Bifrost uses</source>
        <translation>nada de lo que usa Bifrost</translation>
    </message>
    <message>
        <source>Known of %1: %2</source>
        <translation>Lo que se sabe de %1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Not read, because the metadata can&apos;t be used</source>
        <translation>Sin leer, porque los metadatos no se pueden usar</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%1 de %2 se pueden usar</translation>
    </message>
    <message>
        <source>Without a key, no ID token can be verified. Contact the provider&apos;s administrator.</source>
        <translation>Sin una clave no se puede verificar ningún token de ID. Póngase en contacto con el administrador del proveedor.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1: not used, because it isn&apos;t %2</source>
        <translation>%1: no se usa; se espera: %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The provider told no time</source>
        <translation>El proveedor no indicó la hora</translation>
    </message>
    <message>
        <source>As the provider&apos;s, within %1 s</source>
        <translation>Igual que el del proveedor, con un margen de %1 s</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client: &quot;%1&quot;</source>
        <translation>El proveedor no conoce este cliente: «%1»</translation>
    </message>
    <message>
        <source>Compare the client ID in Settings with the one that the provider shows for this application.</source>
        <translation>Compare el ID de cliente de Ajustes con el que muestra el proveedor para esta aplicación.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t registered: &quot;%2&quot;</source>
        <translation>%1 no está registrada: «%2»</translation>
    </message>
    <message>
        <source>Register exactly %1 with the provider, as the redirect URL (callback URL) of this application.</source>
        <translation>Registre exactamente %1 en el proveedor, como URL de redirección (callback URL) de esta aplicación.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>%1 is registered, but: %2</source>
        <translation>%1 está registrada, pero: %2</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 está registrada</translation>
    </message>
    <message>
        <source>%1: the provider doesn&apos;t say whether it is registered</source>
        <translation>%1: el proveedor no dice si está registrada</translation>
    </message>
    <message>
        <source>If the browser shows an error instead of coming back, register exactly this address.</source>
        <translation>Si el navegador muestra un error en lugar de volver, registre exactamente esta dirección.</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Windows can be opened</source>
        <translation>Se pueden abrir ventanas</translation>
    </message>
    <message>
        <source>Start Bifrost in a desktop session with all the packages it depends on.</source>
        <translation>Inicie Bifrost en una sesión de escritorio con todos los paquetes de los que depende.</translation>
    </message>
    <message>
        <source>Image formats</source>
        <translation>Formatos de imagen</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Icons and pictures can&apos;t be displayed. Install Qt&apos;s image plugins (qt6-svg-plugins).</source>
        <translation>No se pueden mostrar iconos ni imágenes. Instale los complementos de imagen de Qt (qt6-svg-plugins).</translation>
    </message>
    <message>
        <source>Succeeded on %1</source>
        <translation>Correcta el %1</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be reached on %1</source>
        <translation>No se pudo acceder al proveedor el %1</translation>
    </message>
    <message>
        <source>The provider refused it on %1</source>
        <translation>El proveedor la rechazó el %1</translation>
    </message>
    <message>
        <source>The provider had ended the session on %1</source>
        <translation>El proveedor había finalizado la sesión; comprobado el %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Falló el %1</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. See what it says about the network above.</source>
        <translation>Bifrost lo vuelve a intentar por sí solo. Consulte más arriba lo que se dice de la red.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. If it keeps failing, sign in again.</source>
        <translation>Bifrost lo vuelve a intentar por sí solo. Si sigue fallando, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguna hasta ahora</translation>
    </message>
    <message>
        <source>%1: the provider couldn&apos;t be asked</source>
        <translation>%1: no se pudo consultar al proveedor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Decryption key</source>
        <translation>Clave de descifrado</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Modo de respuesta</translation>
    </message>
    <message>
        <source>Token binding (DPoP)</source>
        <translation>Vinculación de tokens (DPoP)</translation>
    </message>
    <message>
        <source>Servers that may get the access token</source>
        <translation>Servidores que pueden recibir el token de acceso</translation>
    </message>
    <message>
        <source>Organization&apos;s name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Organization&apos;s color</source>
        <translation>Color de la organización</translation>
    </message>
    <message>
        <source>Organization&apos;s logo</source>
        <translation>Logotipo de la organización</translation>
    </message>
    <message>
        <source>Look from the provider</source>
        <translation>Aspecto del proveedor</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Keys in hardware</source>
        <translation>Claves en hardware</translation>
    </message>
    <message>
        <source>TPM 2.0: Made a key that signed in %1 ms</source>
        <translation>TPM 2.0: se creó una clave, que firmó en %1 ms</translation>
    </message>
    <message>
        <source>off: the keychain keeps them</source>
        <translation>off: las guarda el llavero</translation>
    </message>
    <message>
        <source>The keychain keeps them. %1</source>
        <translation>Las guarda el llavero. %1</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>Perfil de seguridad</translation>
    </message>
    <message>
        <source>the way in which this client authenticates (it may be refused)</source>
        <translation>la forma en que se autentica este cliente (puede que se rechace)</translation>
    </message>
    <message>
        <source>tokens that are bound to the client&apos;s certificate</source>
        <translation>tokens vinculados al certificado de cliente</translation>
    </message>
    <message>
        <source>tokens that are bound to this computer (DPoP), which Bifrost is set up to require</source>
        <translation>tokens vinculados a este equipo (DPoP), que Bifrost está configurado para exigir</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Definido %1; no se puede cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Your clock is %1 slow</source>
        <translation>Su reloj va %1 atrasado</translation>
    </message>
    <message>
        <source>Your clock is %1 fast</source>
        <translation>Su reloj va %1 adelantado</translation>
    </message>
    <message>
        <source>Meanwhile, Bifrost goes by the provider&apos;s time. Turn on automatic date and time in the system settings: other programs may stop working correctly.</source>
        <translation>Mientras tanto, Bifrost se guía por la hora del proveedor. Active la fecha y hora automáticas en los ajustes del sistema: otros programas podrían dejar de funcionar correctamente.</translation>
    </message>
    <message>
        <source>The difference is too large for signing in. Turn on automatic date and time in the system settings, then try again.</source>
        <translation>La diferencia es demasiado grande para iniciar sesión. Active la fecha y hora automáticas en los ajustes del sistema e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A provider that Bifrost knows by name, such as google or entra; &apos;list&apos; prints all names.</source>
        <translation>Un proveedor que Bifrost conoce por su nombre, como google o entra; «list» muestra todos los nombres.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider named &apos;%1&apos;. &apos;bifrost --provider list&apos; prints the names; any other provider works with --issuer.</source>
        <translation>Bifrost no conoce ningún proveedor llamado «%1». «bifrost --provider list» muestra los nombres; cualquier otro proveedor se indica con --issuer.</translation>
    </message>
    <message>
        <source>Signs you in with Asgardeo or any other OpenID Connect provider.</source>
        <translation>Inicia su sesión con Asgardeo o cualquier otro proveedor de OpenID Connect.</translation>
    </message>
    <message>
        <source>The provider: an Asgardeo organization or an issuer URL.</source>
        <translation>El proveedor: una organización de Asgardeo o una URL de emisor.</translation>
    </message>
    <message>
        <source>The client ID as registered with the provider.</source>
        <translation>El ID de cliente registrado en el proveedor.</translation>
    </message>
    <message>
        <source>A file that contains the client secret of a confidential client.</source>
        <translation>Un archivo que contiene el secreto de un cliente confidencial.</translation>
    </message>
    <message>
        <source>The scopes to request, in quotation marks and separated by spaces.</source>
        <translation>Los ámbitos que se solicitan, entre comillas y separados por espacios.</translation>
    </message>
    <message>
        <source>An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...).</source>
        <translation>Un archivo .env con las variables de la guía de Asgardeo (AUTH_ASGARDEO_...).</translation>
    </message>
    <message>
        <source>Checks everything that Bifrost needs on this computer and reports what&apos;s missing.</source>
        <translation>Comprueba todo lo que Bifrost necesita en este equipo e indica lo que falta.</translation>
    </message>
    <message>
        <source>Signs out and removes everything that Bifrost stores on this computer.</source>
        <translation>Cierra la sesión y elimina todo lo que Bifrost guarda en este equipo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Run &apos;bifrost --help&apos; for a list of options.</source>
        <translation>«bifrost --help» muestra la lista de opciones.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be passed on the command line, where every program can read it. Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.</source>
        <translation>No se puede pasar un secreto en la línea de comandos, donde cualquier programa puede leerlo. Use --client-secret-file ARCHIVO o la variable BIFROST_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Unknown option: --%1.</source>
        <translation>Opción desconocida: --%1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; isn&apos;t an option. Options start with --.</source>
        <translation>«%1» no es una opción. Las opciones empiezan por --.</translation>
    </message>
    <message>
        <source>--redirect-port takes port numbers from 1024 to 65535, separated by commas.</source>
        <translation>--redirect-port admite números de puerto de 1024 a 65535, separados por comas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file %1. Check its name and permissions.</source>
        <translation>No se pudo leer el archivo %1. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the secret in %1: %2</source>
        <translation>No se pudo leer el secreto de %1: %2</translation>
    </message>
    <message>
        <source>--redirect-host takes 127.0.0.1, localhost, or [::1].</source>
        <translation>--redirect-host admite 127.0.0.1, localhost o [::1].</translation>
    </message>
    <message>
        <source>--authorization-parameter takes NAME=VALUE, which &apos;%1&apos; isn&apos;t.</source>
        <translation>--authorization-parameter admite NOMBRE=VALOR, y «%1» no tiene esa forma.</translation>
    </message>
    <message>
        <source>An additional parameter of the sign-in request, for example access_type=offline. Can be repeated.</source>
        <translation>Un parámetro adicional de la solicitud de inicio de sesión, por ejemplo access_type=offline. Se puede repetir.</translation>
    </message>
    <message>
        <source>The host of the redirect URL: 127.0.0.1, localhost, or [::1].</source>
        <translation>El host de la URL de redirección: 127.0.0.1, localhost o [::1].</translation>
    </message>
    <message>
        <source>The ports of the redirect host to try, separated by commas.</source>
        <translation>Los puertos del host de redirección que se prueban, separados por comas.</translation>
    </message>
    <message>
        <source>A password can&apos;t be passed on the command line, where every program can read it. Bifrost asks for the proxy&apos;s; or use the variable BIFROST_PROXY.</source>
        <translation>No se puede pasar una contraseña en la línea de comandos, donde cualquier programa puede leerla. Bifrost pide la del proxy; o use la variable BIFROST_PROXY.</translation>
    </message>
    <message>
        <source>--proxy takes http://host:port, socks5://host:port, or none.</source>
        <translation>--proxy admite http://host:port, socks5://host:port o none.</translation>
    </message>
    <message>
        <source>The proxy: http://host:port, socks5://host:port, or none. Without this option, the system&apos;s.</source>
        <translation>El proxy: http://host:port, socks5://host:port o none. Sin esta opción, el del sistema.</translation>
    </message>
    <message>
        <source>Checks the configuration, the network, the provider, this computer, and the session, and reports what&apos;s wrong and what to do.</source>
        <translation>Comprueba la configuración, la red, el proveedor, este equipo y la sesión, e indica qué falla y qué hacer.</translation>
    </message>
    <message>
        <source>With --doctor: prints the report as JSON. It contains no secret.</source>
        <translation>Con --doctor: muestra el informe en JSON. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>--json needs --doctor.</source>
        <translation>--json necesita --doctor.</translation>
    </message>
    <message>
        <source>--dpop takes auto, required, or off.</source>
        <translation>--dpop admite auto, required u off.</translation>
    </message>
    <message>
        <source>A file that contains the private key of the client, as JWK or PEM. Without a client secret, it authenticates the client.</source>
        <translation>Un archivo que contiene la clave privada del cliente, como JWK o PEM. Sin un secreto de cliente, esta autentica al cliente.</translation>
    </message>
    <message>
        <source>A file that contains the private key, as JWK or PEM, that decrypts what the provider encrypts.</source>
        <translation>Un archivo que contiene la clave privada, como JWK o PEM, que descifra lo que cifra el proveedor.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to this computer (DPoP): auto, required, or off.</source>
        <translation>Si los tokens se vinculan a este equipo (DPoP): auto, required u off.</translation>
    </message>
    <message>
        <source>A file that contains the client&apos;s TLS certificate as PEM, for a provider that requires one.</source>
        <translation>Un archivo que contiene el certificado TLS del cliente como PEM, para un proveedor que exija uno.</translation>
    </message>
    <message>
        <source>A file that contains the private key of that certificate as PEM without a password, if the first file doesn&apos;t.</source>
        <translation>Un archivo que contiene la clave privada de ese certificado como PEM sin contraseña, si el primer archivo no la contiene.</translation>
    </message>
    <message>
        <source>--hardware-keys takes auto, required, or off.</source>
        <translation>--hardware-keys admite auto, required u off.</translation>
    </message>
    <message>
        <source>--security-profile takes openid-connect or fapi2.</source>
        <translation>--security-profile admite openid-connect o fapi2.</translation>
    </message>
    <message>
        <source>What signing in has to comply with: openid-connect, or fapi2 for the FAPI 2.0 Security Profile.</source>
        <translation>Lo que debe cumplir el inicio de sesión: openid-connect, o fapi2 para el perfil de seguridad FAPI 2.0.</translation>
    </message>
    <message>
        <source>Whether the key that tokens are bound to is kept by this computer&apos;s TPM: auto, required, or off.</source>
        <translation>Si el TPM de este equipo guarda la clave a la que se vinculan los tokens: auto, required u off.</translation>
    </message>
    <message>
        <source>What the window does at once: sign-in, sign-out, or settings. A window that is open does it.</source>
        <translation>Lo que la ventana hace enseguida: sign-in, sign-out o settings. Si ya hay una ventana abierta, lo hace esa.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window, if the tray icon is on.</source>
        <translation>Se inicia en la bandeja, sin ventana, si el icono de la bandeja está activado.</translation>
    </message>
    <message>
        <source>--action takes sign-in, sign-out, or settings.</source>
        <translation>--action admite sign-in, sign-out o settings.</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>environment file</source>
        <translation>archivo de entorno</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>archivo de ajustes</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>en la línea de comandos</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>en el entorno</translation>
    </message>
    <message>
        <source>from the environment file</source>
        <translation>en el archivo de entorno</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>para este equipo</translation>
    </message>
    <message>
        <source>in the settings file</source>
        <translation>en el archivo de ajustes</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be read</source>
        <translation>No se puede leer el %1</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Check the file&apos;s permissions, then restart Bifrost. When you save settings, Bifrost first sets the unreadable file aside.</source>
        <translation>Bifrost funciona sin él. Compruebe los permisos del archivo y reinicie Bifrost. Al guardar los ajustes, Bifrost aparta antes el archivo ilegible.</translation>
    </message>
    <message>
        <source>The %1 is damaged</source>
        <translation>El %1 está dañado</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Fix it manually or save your settings again; Bifrost first sets the damaged file aside.</source>
        <translation>Bifrost funciona sin él. Corríjalo a mano o vuelva a guardar los ajustes; Bifrost aparta antes el archivo dañado.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read</source>
        <translation>No se puede leer el secreto de cliente</translation>
    </message>
    <message>
        <source>Check the file specified by the ClientSecretFile setting, then restart Bifrost.</source>
        <translation>Compruebe el archivo que indica el ajuste ClientSecretFile y reinicie Bifrost.</translation>
    </message>
    <message>
        <source>A setting is invalid</source>
        <translation>Un ajuste no es válido</translation>
    </message>
    <message>
        <source>A variable isn&apos;t needed</source>
        <translation>Una variable no es necesaria</translation>
    </message>
    <message>
        <source>%1 is for web applications and is ignored. Bifrost gets the sign-out URL from the provider and uses its own redirect URL.</source>
        <translation>%1 es para aplicaciones web y se ignora. Bifrost obtiene del proveedor la URL de cierre de sesión y usa su propia URL de redirección.</translation>
    </message>
    <message>
        <source>Part of the %1 is damaged</source>
        <translation>Una parte del %1 está dañada</translation>
    </message>
    <message>
        <source>Ignored because it isn&apos;t in the form NAME=value: line %1. Fix it, then restart Bifrost.</source>
        <translation>Se ignora porque no tiene la forma NOMBRE=valor: línea %1. Corríjala y reinicie Bifrost.</translation>
    </message>
    <message>
        <source>Other users can read your client secret</source>
        <translation>Otros usuarios pueden leer su secreto de cliente</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, have the provider issue a new secret.</source>
        <translation>Otras cuentas de este equipo tienen acceso al archivo %1. Restrínjalo con «chmod 600» y, si alguien ha podido leerlo, haga que el proveedor emita un secreto nuevo.</translation>
    </message>
    <message>
        <source>Other users can change the %1</source>
        <translation>Otros usuarios pueden modificar el %1</translation>
    </message>
    <message>
        <source>Whoever can write to %1 decides where you sign in. Restrict it with &apos;chmod go-w&apos;, and check its contents.</source>
        <translation>Quien puede escribir en %1 decide dónde inicia usted sesión. Restrínjalo con «chmod go-w» y compruebe su contenido.</translation>
    </message>
    <message>
        <source>The settings file of this computer was ignored</source>
        <translation>Se ignoró el archivo de ajustes de este equipo</translation>
    </message>
    <message>
        <source>%1 belongs to a user who isn&apos;t an administrator and must not decide where everyone signs in. An administrator can take ownership of the file or delete it.</source>
        <translation>%1 pertenece a un usuario que no es administrador y que no debe decidir dónde inicia sesión todo el mundo. Un administrador puede hacerse propietario del archivo o eliminarlo.</translation>
    </message>
    <message>
        <source>The value is in line %1 of %2 (%3).</source>
        <translation>El valor está en la línea %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>The value is in %1 (%2).</source>
        <translation>El valor está en %1 (%2).</translation>
    </message>
    <message>
        <source>The value is in the environment variable %1.</source>
        <translation>El valor está en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>The value is in the option %1 of the command line.</source>
        <translation>El valor está en la opción %1 de la línea de comandos.</translation>
    </message>
    <message>
        <source>Bifrost uses the default value instead of &quot;%1&quot;.</source>
        <translation>Bifrost usa el valor predeterminado en lugar de «%1».</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Corríjalo en Ajustes.</translation>
    </message>
    <message>
        <source>Correct it there, then restart Bifrost.</source>
        <translation>Corríjalo allí y reinicie Bifrost.</translation>
    </message>
    <message>
        <source>It takes precedence over Settings: correct it there, then restart Bifrost.</source>
        <translation>Tiene prioridad sobre Ajustes: corríjalo allí y reinicie Bifrost.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be read</source>
        <translation>No se puede leer el certificado de cliente</translation>
    </message>
    <message>
        <source>Check the files specified by the ClientCertificateFile and ClientCertificateKeyFile settings, then restart Bifrost.</source>
        <translation>Compruebe los archivos que indican los ajustes ClientCertificateFile y ClientCertificateKeyFile y reinicie Bifrost.</translation>
    </message>
    <message>
        <source>Other users can read the key of your client certificate</source>
        <translation>Otros usuarios pueden leer la clave de su certificado de cliente</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, get a new certificate with a new key.</source>
        <translation>Otras cuentas de este equipo tienen acceso al archivo %1. Restrínjalo con «chmod 600» y, si alguien ha podido leerlo, obtenga un certificado nuevo con una clave nueva.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>Address for the other device</source>
        <translation>Dirección para el otro dispositivo</translation>
    </message>
    <message>
        <source>QR code of the address for the other device</source>
        <translation>Código QR de la dirección para el otro dispositivo</translation>
    </message>
    <message>
        <source>Open this address on your phone or another computer, and enter the code there:</source>
        <translation>Abra esta dirección en su teléfono o en otro equipo e introduzca allí el código:</translation>
    </message>
    <message>
        <source>Scan the QR code with your phone, or open this address on another computer. Check or enter the code there:</source>
        <translation>Escanee el código QR con su teléfono o abra esta dirección en otro equipo. Compruebe o introduzca allí el código:</translation>
    </message>
    <message>
        <source>Valid for another %1.</source>
        <translation>Validez restante: %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Sign-in was declined</source>
        <translation>Se denegó el inicio de sesión</translation>
    </message>
    <message>
        <source>The provider reports that access was declined. Sign in again if you want to allow it.</source>
        <translation>El proveedor indica que se denegó el acceso. Vuelva a iniciar sesión si desea permitirlo.</translation>
    </message>
    <message>
        <source>The provider requires you to sign in</source>
        <translation>El proveedor exige que inicie sesión</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed there. Sign in again.</source>
        <translation>El inicio de sesión no se completó allí. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this client</source>
        <translation>El proveedor no reconoce este cliente</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the application isn&apos;t registered there as a public client. Check your entries in Settings.</source>
        <translation>El ID de cliente o el secreto de cliente es incorrecto, o la aplicación no está registrada allí como cliente público. Compruebe sus datos en Ajustes.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this client</source>
        <translation>El proveedor no permite este cliente</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant and Refresh Token.</source>
        <translation>La aplicación no puede iniciar sesión de esta forma. En su registro en el proveedor, permita «Code» y «Refresh Token».</translation>
    </message>
    <message>
        <source>The provider rejected the scopes</source>
        <translation>El proveedor rechazó los ámbitos</translation>
    </message>
    <message>
        <source>At least one scope is unknown there or not allowed. Correct the scopes in Settings.</source>
        <translation>Al menos un ámbito es desconocido allí o no está permitido. Corrija los ámbitos en Ajustes.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>El proveedor rechazó la solicitud</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>El proveedor notificó un problema</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>Se produjo un error en el proveedor. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>El proveedor está saturado</translation>
    </message>
    <message>
        <source>It can&apos;t accept requests right now. Try again later.</source>
        <translation>Ahora no puede aceptar solicitudes. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Your consent is needed</source>
        <translation>Se necesita su consentimiento</translation>
    </message>
    <message>
        <source>The provider needs your permission for this application. Sign in again and agree in the browser.</source>
        <translation>El proveedor necesita su permiso para esta aplicación. Vuelva a iniciar sesión y acéptelo en el navegador.</translation>
    </message>
    <message>
        <source>The provider needs your input</source>
        <translation>El proveedor necesita su respuesta</translation>
    </message>
    <message>
        <source>Sign in again and answer the provider&apos;s questions in the browser.</source>
        <translation>Vuelva a iniciar sesión y responda a las preguntas del proveedor en el navegador.</translation>
    </message>
    <message>
        <source>You need to choose an account</source>
        <translation>Tiene que elegir una cuenta</translation>
    </message>
    <message>
        <source>The provider can&apos;t tell which account you want to use. Sign in again and choose one in the browser.</source>
        <translation>El proveedor no puede saber qué cuenta desea usar. Vuelva a iniciar sesión y elija una en el navegador.</translation>
    </message>
    <message>
        <source>The provider rejected this sign-in</source>
        <translation>El proveedor rechazó este inicio de sesión</translation>
    </message>
    <message>
        <source>The application isn&apos;t registered for the Code grant. Correct its registration with the provider.</source>
        <translation>La aplicación no está registrada para «Code». Corrija su registro en el proveedor.</translation>
    </message>
    <message>
        <source>The provider rejected this grant</source>
        <translation>El proveedor rechazó este tipo de concesión</translation>
    </message>
    <message>
        <source>Allow Code and Refresh Token in the application&apos;s registration with the provider.</source>
        <translation>Permita «Code» y «Refresh Token» en el registro de la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The provider rejected the access token</source>
        <translation>El proveedor rechazó el token de acceso</translation>
    </message>
    <message>
        <source>It has expired or was revoked there. Sign in again.</source>
        <translation>Ha caducado o se revocó allí. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t end its session</source>
        <translation>El proveedor no finalizó su sesión</translation>
    </message>
    <message>
        <source>You are signed out here but not at the provider. To be safe, close the browser.</source>
        <translation>Ha cerrado sesión aquí, pero no en el proveedor. Por seguridad, cierre el navegador.</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>El proveedor notificó un error</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>No hay ningún llavero disponible</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Keychain access was denied</source>
        <translation>Se denegó el acceso al llavero</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The stored session is damaged</source>
        <translation>La sesión guardada está dañada</translation>
    </message>
    <message>
        <source>It can&apos;t be read and was left unchanged. Sign in again to replace it.</source>
        <translation>No se puede leer y se dejó tal como está. Vuelva a iniciar sesión para sustituirla.</translation>
    </message>
    <message>
        <source>The stored session is from a newer version of Bifrost</source>
        <translation>La sesión guardada es de una versión más reciente de Bifrost</translation>
    </message>
    <message>
        <source>It was left unchanged. Use the newer version: a session that you start here ends when you close Bifrost.</source>
        <translation>Se dejó tal como está. Use la versión más reciente: una sesión que inicie aquí finaliza al cerrar Bifrost.</translation>
    </message>
    <message>
        <source>The stored session belongs to another provider</source>
        <translation>La sesión guardada pertenece a otro proveedor</translation>
    </message>
    <message>
        <source>It was left unchanged. A session that you start here ends when you close Bifrost.</source>
        <translation>Se dejó tal como está. Una sesión que inicie aquí finaliza al cerrar Bifrost.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>El llavero notificó un error</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be found</source>
        <translation>No se encontró el proveedor</translation>
    </message>
    <message>
        <source>There is no host named %1, or the name service isn&apos;t responding. Check your network and the issuer in Settings, then try again.</source>
        <translation>No existe ningún host llamado %1, o el servicio de nombres no responde. Compruebe la red y el emisor en Ajustes, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t responding</source>
        <translation>El proveedor no responde</translation>
    </message>
    <message>
        <source>%1 refused the connection; the service may be down. Try again later.</source>
        <translation>%1 rechazó la conexión; puede que el servicio esté fuera de funcionamiento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>No hay conexión de red</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it to a network, then try again.</source>
        <translation>Este equipo está sin conexión. Conéctelo a una red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider took too long to respond</source>
        <translation>El proveedor tardó demasiado en responder</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Try again later.</source>
        <translation>%1 no respondió a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>Se interrumpió la conexión</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. Try again.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Wait a minute, then try again.</source>
        <translation>%1 limita el número de solicitudes. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No provider at this address</source>
        <translation>No hay ningún proveedor en esta dirección</translation>
    </message>
    <message>
        <source>The provider returned an error</source>
        <translation>El proveedor devolvió un error</translation>
    </message>
    <message>
        <source>%1 returned status %2. Try again later; if the problem persists, contact the provider&apos;s administrator.</source>
        <translation>%1 devolvió el código %2. Inténtelo más tarde; si el problema continúa, póngase en contacto con el administrador del proveedor.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>El certificado no es de confianza</translation>
    </message>
    <message>
        <source>%1 may not be who it claims to be, so nothing was sent. Check this computer&apos;s clock; on a company network, have its certificate authority installed. Then try again.</source>
        <translation>Puede que %1 no sea quien dice ser, así que no se envió nada. Compruebe el reloj de este equipo; en una red de empresa, pida que se instale su entidad de certificación. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>The provider&apos;s response is too large</source>
        <translation>La respuesta del proveedor es demasiado grande</translation>
    </message>
    <message>
        <source>%1 sent more data than such a response can contain, so Bifrost didn&apos;t read it. Check the issuer in Settings.</source>
        <translation>%1 envió más datos de los que puede contener una respuesta así, por lo que Bifrost no los leyó. Compruebe el emisor en Ajustes.</translation>
    </message>
    <message>
        <source>The provider redirected the request</source>
        <translation>El proveedor redirigió la solicitud</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a provider</source>
        <translation>Esto no parece un proveedor</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. Check the organization or issuer in Settings; on a guest network, sign in to the network first.</source>
        <translation>%1 devolvió una página en lugar de datos. Compruebe la organización o el emisor en Ajustes; en una red de invitados, inicie antes sesión en la red.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>Inicio de sesión cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close the browser tab.</source>
        <translation>No se cambió nada. Puede cerrar la pestaña del navegador.</translation>
    </message>
    <message>
        <source>The sign-in timed out</source>
        <translation>Se agotó el tiempo de inicio de sesión</translation>
    </message>
    <message>
        <source>It wasn&apos;t finished in the browser in time. Sign in again and complete it in the browser.</source>
        <translation>No se terminó a tiempo en el navegador. Vuelva a iniciar sesión y complete el proceso en el navegador.</translation>
    </message>
    <message>
        <source>Bifrost signs you in through the system&apos;s browser. Install a browser or set the default browser in the system settings, then try again.</source>
        <translation>Bifrost inicia su sesión con el navegador del sistema. Instale un navegador o establezca el predeterminado en los ajustes del sistema, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t listen for the browser&apos;s response</source>
        <translation>No se pudo recibir la respuesta del navegador</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha finalizado</translation>
    </message>
    <message>
        <source>It has expired and can&apos;t be renewed. Sign in again.</source>
        <translation>Ha caducado y no se puede renovar. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>No se inició la sesión</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>Su cuenta no se acepta aquí.</translation>
    </message>
    <message>
        <source>The check of your account didn&apos;t finish in time. Try again.</source>
        <translation>La comprobación de su cuenta no terminó a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>La comprobación de su cuenta falló. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>La solicitud no se envió</translation>
    </message>
    <message>
        <source>The server isn&apos;t one of those that may receive your access token.</source>
        <translation>El servidor no es uno de los que pueden recibir su token de acceso.</translation>
    </message>
    <message>
        <source>It contains something that can&apos;t be sent; the details name it.</source>
        <translation>Contiene algo que no se puede enviar; los detalles lo indican.</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>No se pudieron leer o escribir los datos</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>Compruebe el archivo y el espacio libre en el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server rejected your access token</source>
        <translation>El servidor rechazó su token de acceso</translation>
    </message>
    <message>
        <source>A new one was rejected, too. Sign in again.</source>
        <translation>También se rechazó uno nuevo. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>Hay que volver a enviar la solicitud</translation>
    </message>
    <message>
        <source>Its data can be read only once. Try again.</source>
        <translation>Sus datos solo se pueden leer una vez. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>El servidor exige otro permiso</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>Vuelva a iniciar sesión y dé su consentimiento.</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>El servidor exige una autenticación más segura</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>Vuelva a iniciar sesión. Es posible que el proveedor pida un segundo factor.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is in progress</source>
        <translation>Hay otro inicio o cierre de sesión en curso</translation>
    </message>
    <message>
        <source>Wait until it finishes or cancel it first.</source>
        <translation>Espere a que termine o cancélelo antes.</translation>
    </message>
    <message>
        <source>Message from the provider: %1</source>
        <translation>Mensaje del proveedor: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Regla: %1 (%2)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Reabrir el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your session is in use by another Bifrost window</source>
        <translation>Otra ventana de Bifrost está usando su sesión</translation>
    </message>
    <message>
        <source>Another Bifrost process has locked the session and hasn&apos;t released it. You are still signed in. Close that process, or wait and try again.</source>
        <translation>Otro proceso de Bifrost ha bloqueado la sesión y no la ha liberado. Su sesión sigue iniciada. Cierre ese proceso, o espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>Cerrar sesión solo aquí</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Someone else may have your sign-in link</source>
        <translation>Puede que otra persona tenga su enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Unless it was you both times, start again; the old link then stops working.</source>
        <translation>Se usó dos veces, y este sistema no permite saber quién lo usó. Si no fue usted ambas veces, empiece de nuevo; el enlace antiguo dejará de funcionar.</translation>
    </message>
    <message>
        <source>Someone else may have your sign-out link</source>
        <translation>Puede que otra persona tenga su enlace de cierre de sesión</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Anyone who has it can read what your provider says about you but can&apos;t sign in with it. If the sign-out doesn&apos;t continue in your browser, open the browser again.</source>
        <translation>Se usó dos veces, y este sistema no permite saber quién lo usó. Quien lo tenga puede leer lo que su proveedor dice de usted, pero no iniciar sesión con él. Si el cierre de sesión no continúa en su navegador, reabra el navegador.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Sign out without returning</source>
        <translation>Cerrar sesión sin volver</translation>
    </message>
    <message>
        <source>End session in browser</source>
        <translation>Terminar en el navegador</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so your session ends when you close Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again.</source>
        <translation>En este sistema no funciona ningún llavero, así que su sesión finaliza al cerrar Bifrost. Inicie uno (GNOME Keyring, KWallet, KeePassXC) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A keychain library is missing</source>
        <translation>Falta una biblioteca del llavero</translation>
    </message>
    <message>
        <source>Bifrost accesses the keychain through libsecret, which can&apos;t be loaded, so your session ends when you close Bifrost. Install libsecret (libsecret-1-0), then try again.</source>
        <translation>Bifrost accede al llavero mediante libsecret, que no se puede cargar, así que su sesión finaliza al cerrar Bifrost. Instale libsecret (libsecret-1-0) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>KWallet is turned off</source>
        <translation>KWallet está desactivado</translation>
    </message>
    <message>
        <source>KWallet is turned off in the system settings, so your session ends when you close Bifrost. Turn it on there, then try again.</source>
        <translation>KWallet está desactivado en los ajustes del sistema, así que su sesión finaliza al cerrar Bifrost. Actívelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It wasn&apos;t unlocked, so Bifrost can neither read nor store a session. Unlock it in its own window, or try again and unlock it when you&apos;re prompted.</source>
        <translation>No se desbloqueó, así que Bifrost no puede leer ni guardar una sesión. Desbloquéelo en su propia ventana, o inténtelo de nuevo y desbloquéelo cuando se le pida.</translation>
    </message>
    <message>
        <source>Bifrost can neither read nor store a session. Try again, and allow access when you&apos;re prompted.</source>
        <translation>Bifrost no puede leer ni guardar una sesión. Inténtelo de nuevo y permita el acceso cuando se le pida.</translation>
    </message>
    <message>
        <source>KWallet always denies Bifrost access</source>
        <translation>KWallet siempre deniega el acceso a Bifrost</translation>
    </message>
    <message>
        <source>You chose &apos;Deny Forever&apos; once, so KWallet doesn&apos;t prompt you any more. In KDE&apos;s wallet manager (KWalletManager), under Access Control, remove %1 from the denied applications, then try again.</source>
        <translation>Una vez eligió «Denegar siempre», así que KWallet ya no le pregunta. En el gestor de carteras de KDE (KWalletManager), en «Control de acceso», quite %1 de las aplicaciones denegadas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is still waiting for your answer</source>
        <translation>El llavero sigue esperando su respuesta</translation>
    </message>
    <message>
        <source>Answer in its window, and Bifrost continues automatically. If you can&apos;t find the window, try again, and the keychain will ask again.</source>
        <translation>Responda en su ventana y Bifrost continuará automáticamente. Si no encuentra la ventana, inténtelo de nuevo y el llavero volverá a preguntar.</translation>
    </message>
    <message>
        <source>Bifrost continues without it and uses its response if one arrives. If none does, restart the keychain, then try again.</source>
        <translation>Bifrost continúa sin él y usará su respuesta si llega. Si no llega, reinicie el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your session is in another keychain</source>
        <translation>Su sesión está en otro llavero</translation>
    </message>
    <message>
        <source>It is stored in %1, which isn&apos;t running and couldn&apos;t be started. Start %1 and try again, or sign out on the desktop where you signed in. Until then, a session that you start here ends when you close Bifrost.</source>
        <translation>Está guardada en %1, que no está en funcionamiento y no se pudo iniciar. Inicie %1 e inténtelo de nuevo, o cierre sesión en el escritorio donde la inició. Hasta entonces, una sesión que inicie aquí finaliza al cerrar Bifrost.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the session</source>
        <translation>El llavero no conservó la sesión</translation>
    </message>
    <message>
        <source>It accepted the session but doesn&apos;t return it, so the session ends when you close Bifrost. If the keychain asked for permission, try again and allow access.</source>
        <translation>Aceptó la sesión pero no la devuelve, así que la sesión finaliza al cerrar Bifrost. Si el llavero pidió permiso, inténtelo de nuevo y permita el acceso.</translation>
    </message>
    <message>
        <source>It couldn&apos;t carry out Bifrost&apos;s request; the details say why. Fix the problem, then try again.</source>
        <translation>No pudo llevar a cabo la petición de Bifrost; los detalles dicen por qué. Corrija el problema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain is slow to respond</source>
        <translation>Su llavero tarda en responder</translation>
    </message>
    <message>
        <source>Bifrost is waiting for it. If you continue without it, its response still counts when it arrives.</source>
        <translation>Bifrost lo está esperando. Si continúa sin él, su respuesta seguirá contando cuando llegue.</translation>
    </message>
    <message>
        <source>Your keychain needs an answer: look for its window</source>
        <translation>Su llavero necesita una respuesta: busque su ventana</translation>
    </message>
    <message>
        <source>Bifrost continues as soon as you answer there. If you continue without it, your answer still counts when you give it.</source>
        <translation>Bifrost continuará en cuanto responda allí. Si continúa sin él, su respuesta seguirá contando cuando la dé.</translation>
    </message>
    <message>
        <source>Continue without keychain</source>
        <translation>Continuar sin llavero</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>The provider rejected the sign-in request</source>
        <translation>El proveedor rechazó la solicitud de inicio de sesión</translation>
    </message>
    <message>
        <source>It requires something that Bifrost didn&apos;t send, or doesn&apos;t accept something that it did. The application&apos;s registration with the provider and the additional parameters in Settings decide about that.</source>
        <translation>Exige algo que Bifrost no envió, o no acepta algo que sí envió. Eso depende del registro de la aplicación en el proveedor y de los parámetros adicionales de Ajustes.</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant.</source>
        <translation>La aplicación no puede iniciar sesión de esta forma. En su registro en el proveedor, permita «Code».</translation>
    </message>
    <message>
        <source>The provider rejected the resource</source>
        <translation>El proveedor rechazó el recurso</translation>
    </message>
    <message>
        <source>A resource among the additional parameters is unknown there or not allowed. Correct it in Settings.</source>
        <translation>Un recurso de los parámetros adicionales es desconocido allí o no está permitido. Corríjalo en Ajustes.</translation>
    </message>
    <message>
        <source>It reports that it doesn&apos;t support request objects, although Bifrost sent none. Send the details to the provider&apos;s administrator.</source>
        <translation>Indica que no admite objetos de solicitud (request objects), aunque Bifrost no envió ninguno. Envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>It gave the reason &quot;%1&quot;, which Bifrost doesn&apos;t know. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Dio el motivo «%1», que Bifrost no conoce. Inténtelo de nuevo; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The provider says: &quot;%1&quot;.</source>
        <translation>El proveedor dice: «%1».</translation>
    </message>
    <message>
        <source>Bifrost couldn&apos;t open a port on this computer to receive the browser&apos;s response. A firewall or sandbox may be blocking it. Allow connections to 127.0.0.1 and ::1, then try again.</source>
        <translation>Bifrost no pudo abrir un puerto en este equipo para recibir la respuesta del navegador. Puede que lo impida un cortafuegos o un entorno aislado. Permita las conexiones a 127.0.0.1 y ::1, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use localhost</source>
        <translation>Usar localhost</translation>
    </message>
    <message>
        <source>Ask for offline_access</source>
        <translation>Pedir offline_access</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Usar este emisor</translation>
    </message>
    <message>
        <source>If it expects https at this port, start the issuer with https instead of http.</source>
        <translation>Si espera https en este puerto, empiece el emisor con https en lugar de http.</translation>
    </message>
    <message>
        <source>If it doesn&apos;t use https at this port, start the issuer with http instead of https.</source>
        <translation>Si no usa https en este puerto, empiece el emisor con http en lugar de https.</translation>
    </message>
    <message>
        <source>The provider rejected a request</source>
        <translation>El proveedor rechazó una solicitud</translation>
    </message>
    <message>
        <source>%1 returned status %2 at an address that the provider itself publishes. Contact the provider&apos;s administrator.</source>
        <translation>%1 devolvió el código %2 en una dirección que publica el propio proveedor. Póngase en contacto con el administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 responded but has no provider at this address (%2). Check the organization or issuer.</source>
        <translation>%1 respondió, pero no tiene ningún proveedor en esta dirección (%2). Compruebe la organización o el emisor.</translation>
    </message>
    <message>
        <source>%1 redirected the request, which Bifrost doesn&apos;t follow for your safety. Check the issuer.</source>
        <translation>%1 redirigió la solicitud y, por su seguridad, Bifrost no sigue la redirección. Compruebe el emisor.</translation>
    </message>
    <message>
        <source>%1 and this computer couldn&apos;t agree on a secure connection. Check the issuer&apos;s address and port, then try again.</source>
        <translation>%1 y este equipo no pudieron acordar una conexión segura. Compruebe la dirección y el puerto del emisor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 redirected the request more than three times, at last to %2. Check the issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1 redirigió la solicitud más de tres veces, la última a %2. Compruebe el emisor. Si es correcto, póngase en contacto con el administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. Check the issuer.</source>
        <translation>%1 redirigió la solicitud a %2. Por su seguridad, Bifrost solo sigue redirecciones dentro de un mismo host. Compruebe el emisor.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. If that is your provider, enter this address as the issuer.</source>
        <translation>%1 redirigió la solicitud a %2. Por su seguridad, Bifrost solo sigue redirecciones dentro de un mismo host. Si ese es su proveedor, introduzca esta dirección como emisor.</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Introducir nombre y contraseña</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t connect</source>
        <translation>El proxy no pudo establecer la conexión</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2 (status %3). The provider or the network behind the proxy may be down. Try again later; if the problem persists, ask whoever runs the proxy.</source>
        <translation>El proxy %1 no pudo conectarse a %2 (código %3). Puede que el proveedor o la red detrás del proxy no funcionen. Inténtelo más tarde; si el problema continúa, pregunte a los responsables del proxy.</translation>
    </message>
    <message>
        <source> (status %1)</source>
        <translation> (código %1)</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>El proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>The proxy %1 doesn&apos;t let Bifrost connect to %2%3. Ask whoever runs the proxy to allow it, or change the proxy in Settings.</source>
        <translation>El proxy %1 no permite que Bifrost se conecte a %2%3. Pida a los responsables del proxy que lo permitan, o cambie el proxy en Ajustes.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>El proxy pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through to %2 without them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>Sin ellos, el proxy %1 no deja pasar nada a %2. Introduzca los de su red; no son los del proveedor.</translation>
    </message>
    <message>
        <source>The proxy refused the name and password</source>
        <translation>El proxy rechazó el nombre y la contraseña</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>El proxy %1 no los aceptó. Introduzca los de su red; no son los del proveedor.</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in to the proxy</source>
        <translation>Bifrost no puede iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only a way of signing in that doesn&apos;t work here (%2). Sign in to your company&apos;s network on this computer and try again, or ask whoever runs the proxy for another way.</source>
        <translation>El proxy %1 solo acepta una forma de autenticación que aquí no funciona (%2). Inicie sesión en la red de su empresa en este equipo e inténtelo de nuevo, o pida otra forma a los responsables del proxy.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached</source>
        <translation>No se puede acceder al proxy</translation>
    </message>
    <message>
        <source>Bifrost is set up to use the proxy %1, which can&apos;t be found or doesn&apos;t respond as a proxy does. Connect to your company&apos;s network, or change the proxy in Settings, then try again.</source>
        <translation>Bifrost está configurado para usar el proxy %1, que no se encuentra o no responde como un proxy. Conéctese a la red de su empresa, o cambie el proxy en Ajustes, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 showed a certificate issued by &quot;%2&quot;, which this computer doesn&apos;t trust, so nothing was sent. If that is your company, ask for its certificate authority to be installed; otherwise check this computer&apos;s clock. Then try again.</source>
        <translation>%1 presentó un certificado emitido por «%2», en el que este equipo no confía, así que no se envió nada. Si se trata de su empresa, pida que se instale su entidad de certificación; si no, compruebe el reloj de este equipo. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s page about it: %1</source>
        <translation>Página del proveedor al respecto: %1</translation>
    </message>
    <message>
        <source>Setting of the client at the provider: %1</source>
        <translation>Ajuste del cliente en el proveedor: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read</source>
        <translation>No se puede leer la respuesta del proveedor</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected. Check the organization or issuer in Settings; if it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1 envió algo distinto de los datos esperados. Compruebe la organización o el emisor en Ajustes; si es correcto, póngase en contacto con el administrador del proveedor.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t accept the sign-in</source>
        <translation>El proveedor no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>The code from the browser has expired, was already used, or was issued for another request. Sign in again.</source>
        <translation>El código del navegador ha caducado, ya se usó o se emitió para otra solicitud. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Inténtelo de nuevo; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>It sent an error instead of the description of itself that signing in needs. Check the organization or issuer in Settings; if it&apos;s correct, try again later.</source>
        <translation>Envió un error en lugar de la descripción de sí mismo que hace falta para iniciar sesión. Compruebe la organización o el emisor en Ajustes; si es correcto, inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It sent an error instead of its keys, so nothing that it signs can be verified. Try again later; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Envió un error en lugar de sus claves, así que no se puede verificar nada de lo que firma. Inténtelo más tarde; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 redirected the request, at an address that the provider itself publishes. For your safety, Bifrost doesn&apos;t follow that.</source>
        <translation>%1 redirigió la solicitud, en una dirección que publica el propio proveedor. Por su seguridad, Bifrost no sigue esa redirección.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data, at an address that the provider itself publishes. On a guest network, sign in to the network first.</source>
        <translation>%1 devolvió una página en lugar de datos, en una dirección que publica el propio proveedor. En una red de invitados, inicie antes sesión en la red.</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected, at an address that the provider itself publishes.</source>
        <translation>%1 envió algo distinto de los datos esperados, en una dirección que publica el propio proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>La respuesta del proveedor no se puede usar</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Config&amp;urar</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>No se encontró ningún navegador</translation>
    </message>
    <message>
        <source>Your browser could not be started</source>
        <translation>No se pudo iniciar su navegador</translation>
    </message>
    <message>
        <source>There is a browser, but it reported an error or crashed. Start it yourself and try again, or choose another default browser in the system settings.</source>
        <translation>Hay un navegador, pero notificó un error o se cerró de forma inesperada. Inícielo usted e inténtelo de nuevo, o elija otro navegador predeterminado en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Your session can&apos;t be renewed</source>
        <translation>Su sesión no se puede renovar</translation>
    </message>
    <message>
        <source>Its tokens are bound to a key that this computer doesn&apos;t have, or aren&apos;t bound to one although Bifrost is set up to require that. Sign in again.</source>
        <translation>Sus tokens están vinculados a una clave que este equipo no tiene, o no están vinculados a ninguna aunque Bifrost está configurado para exigirlo. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtener un código</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>The provider requires a client certificate</source>
        <translation>El proveedor exige un certificado de cliente</translation>
    </message>
    <message>
        <source>%1 only accepts programs with a certificate. Ask the provider&apos;s administrator for one, and name its file with --client-certificate-file or ClientCertificateFile= below [Provider] in the settings file.</source>
        <translation>%1 solo acepta programas con un certificado. Pida uno al administrador del proveedor e indique su archivo con --client-certificate-file o con ClientCertificateFile= debajo de [Provider] en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>The client certificate has expired</source>
        <translation>El certificado de cliente ha caducado</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer was valid until %2. Get a new one from the provider&apos;s administrator.</source>
        <translation>%1 cerró la conexión, y el certificado de este equipo era válido hasta el %2. Pida uno nuevo al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t valid yet</source>
        <translation>El certificado de cliente aún no es válido</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer is valid from %2 on. Check the date of this computer.</source>
        <translation>%1 cerró la conexión, y el certificado de este equipo es válido a partir del %2. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The client certificate was not accepted</source>
        <translation>No se aceptó el certificado de cliente</translation>
    </message>
    <message>
        <source>%1 refused the certificate of this computer. Check that it&apos;s the one that is registered for this client ID, or ask the provider&apos;s administrator.</source>
        <translation>%1 rechazó el certificado de este equipo. Compruebe que sea el que está registrado para este ID de cliente, o pregunte al administrador del proveedor.</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept in hardware here</source>
        <translation>Aquí no se pueden guardar claves en hardware</translation>
    </message>
    <message>
        <source>Bifrost is set up to require it, and can&apos;t do it on this system. Set keys in hardware to auto or off.</source>
        <translation>Bifrost está configurado para exigirlo, y no puede hacerlo en este sistema. Defina las claves en hardware como auto u off.</translation>
    </message>
    <message>
        <source>The TPM can&apos;t be used</source>
        <translation>No se puede usar el TPM</translation>
    </message>
    <message>
        <source>The software for it isn&apos;t installed. Install the OpenSSL provider for TPM 2.0 (tpm2-openssl), then try again.</source>
        <translation>El software necesario no está instalado. Instale el proveedor de OpenSSL para TPM 2.0 (tpm2-openssl) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No TPM was found</source>
        <translation>No se encontró ningún TPM</translation>
    </message>
    <message>
        <source>This computer has no TPM 2.0, or it is disabled in the firmware. Enable it, or set keys in hardware to auto or off.</source>
        <translation>Este equipo no tiene un TPM 2.0, o está desactivado en el firmware. Actívelo, o defina las claves en hardware como auto u off.</translation>
    </message>
    <message>
        <source>You can&apos;t use this computer&apos;s TPM</source>
        <translation>Usted no puede usar el TPM de este equipo</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it, on most systems through the group tss. Log in to the computer again afterwards.</source>
        <translation>Pida acceso al administrador; en la mayoría de los sistemas se da mediante el grupo tss. Después, vuelva a iniciar sesión en el equipo.</translation>
    </message>
    <message>
        <source>The TPM is busy</source>
        <translation>El TPM está ocupado</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The TPM isn&apos;t responding</source>
        <translation>El TPM no responde</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>Inténtelo de nuevo. Si eso no ayuda, reinicie este equipo.</translation>
    </message>
    <message>
        <source>The TPM reported an error</source>
        <translation>El TPM notificó un error</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the administrator of this computer.</source>
        <translation>Inténtelo de nuevo; si el problema continúa, envíe los detalles al administrador de este equipo.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>Esta cuenta ya no existe aquí</translation>
    </message>
    <message>
        <source>It has been removed. Choose another account, or add it again.</source>
        <translation>Se ha quitado. Elija otra cuenta o vuelva a añadir esta.</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Conservar esta cuenta</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>What the provider is to send back: a code.</source>
        <translation>Lo que el proveedor debe devolver: un código.</translation>
    </message>
    <message>
        <source>Names this application to the provider. It isn&apos;t secret.</source>
        <translation>Identifica esta aplicación ante el proveedor. No es secreto.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser afterward.</source>
        <translation>Adónde envía después el proveedor el navegador.</translation>
    </message>
    <message>
        <source>What the application may do and see.</source>
        <translation>Lo que la aplicación puede hacer y ver.</translation>
    </message>
    <message>
        <source>A random value that comes back with the response, so that nobody can slip in another one.</source>
        <translation>Un valor aleatorio que vuelve con la respuesta, para que nadie pueda introducir otra en su lugar.</translation>
    </message>
    <message>
        <source>A random value that comes back in the ID token, so that no older token can be used.</source>
        <translation>Un valor aleatorio que vuelve en el token de ID, para que no se pueda usar un token anterior.</translation>
    </message>
    <message>
        <source>The hash of the code verifier: only the application that knows the verifier can use the code.</source>
        <translation>El hash del verificador de código: solo la aplicación que conoce el verificador puede usar el código.</translation>
    </message>
    <message>
        <source>How the code challenge was computed.</source>
        <translation>Cómo se calculó el desafío de código.</translation>
    </message>
    <message>
        <source>What the provider is to ask the user.</source>
        <translation>Lo que el proveedor debe pedir al usuario.</translation>
    </message>
    <message>
        <source>How long ago the user may have signed in with the provider, in seconds.</source>
        <translation>Cuánto tiempo puede haber pasado desde que el usuario inició sesión en el proveedor, en segundos.</translation>
    </message>
    <message>
        <source>The languages for the provider&apos;s pages.</source>
        <translation>Los idiomas de las páginas del proveedor.</translation>
    </message>
    <message>
        <source>How strong the sign-in should be.</source>
        <translation>Lo segura que debe ser la autenticación.</translation>
    </message>
    <message>
        <source>Who probably signs in.</source>
        <translation>Quién inicia sesión probablemente.</translation>
    </message>
    <message>
        <source>The ID token of the session: it says whose session is meant.</source>
        <translation>El token de ID de la sesión: dice de quién es la sesión a la que se refiere.</translation>
    </message>
    <message>
        <source>What kind of page the provider should show.</source>
        <translation>Qué tipo de página debe mostrar el proveedor.</translation>
    </message>
    <message>
        <source>The API for which the access token is meant.</source>
        <translation>La API a la que se destina el token de acceso.</translation>
    </message>
    <message>
        <source>The whole request as a signed token.</source>
        <translation>La solicitud entera como token firmado.</translation>
    </message>
    <message>
        <source>A reference to the request that was sent to the provider before.</source>
        <translation>Una referencia a la solicitud que se envió antes al proveedor.</translation>
    </message>
    <message>
        <source>The authorization code: valid once and for a short time, exchanged for tokens.</source>
        <translation>El código de autorización: válido una sola vez y por poco tiempo, se canjea por tokens.</translation>
    </message>
    <message>
        <source>Which provider sent the response.</source>
        <translation>Qué proveedor envió la respuesta.</translation>
    </message>
    <message>
        <source>The state of the session in the browser. Bifrost doesn&apos;t use it.</source>
        <translation>El estado de la sesión en el navegador. Bifrost no lo usa.</translation>
    </message>
    <message>
        <source>Why the provider refused, as a code.</source>
        <translation>Por qué el proveedor rechazó la solicitud, como código.</translation>
    </message>
    <message>
        <source>The same in the provider&apos;s own words.</source>
        <translation>Lo mismo, en palabras del proveedor.</translation>
    </message>
    <message>
        <source>A page about the error.</source>
        <translation>Una página sobre el error.</translation>
    </message>
    <message>
        <source>What the tokens are requested with.</source>
        <translation>Con qué se solicitan los tokens.</translation>
    </message>
    <message>
        <source>Proves that the code was requested by this application: the provider compares its hash with the code challenge.</source>
        <translation>Demuestra que esta aplicación solicitó el código: el proveedor compara su hash con el desafío de código.</translation>
    </message>
    <message>
        <source>The application&apos;s password with the provider.</source>
        <translation>La contraseña de la aplicación ante el proveedor.</translation>
    </message>
    <message>
        <source>A token that the application has signed to prove who it is.</source>
        <translation>Un token que la aplicación ha firmado para demostrar quién es.</translation>
    </message>
    <message>
        <source>What kind of token the client assertion is.</source>
        <translation>Qué tipo de token es la aserción del cliente.</translation>
    </message>
    <message>
        <source>Renews the session without asking the user.</source>
        <translation>Renueva la sesión sin preguntar al usuario.</translation>
    </message>
    <message>
        <source>Gives access to UserInfo and to APIs.</source>
        <translation>Da acceso a UserInfo y a las API.</translation>
    </message>
    <message>
        <source>Says who has signed in, signed by the provider.</source>
        <translation>Dice quién ha iniciado sesión, con la firma del proveedor.</translation>
    </message>
    <message>
        <source>How the access token is used.</source>
        <translation>Cómo se usa el token de acceso.</translation>
    </message>
    <message>
        <source>How long it is valid, in seconds.</source>
        <translation>Cuánto tiempo es válido, en segundos.</translation>
    </message>
    <message>
        <source>Which kind of token it is.</source>
        <translation>De qué tipo de token se trata.</translation>
    </message>
    <message>
        <source>Stands for the sign-in on another device when the application asks for its tokens.</source>
        <translation>Representa el inicio de sesión en otro dispositivo cuando la aplicación pide sus tokens.</translation>
    </message>
    <message>
        <source>What the user enters on the other device.</source>
        <translation>Lo que el usuario introduce en el otro dispositivo.</translation>
    </message>
    <message>
        <source>The page that the user opens on the other device.</source>
        <translation>La página que el usuario abre en el otro dispositivo.</translation>
    </message>
    <message>
        <source>The same page with the code already entered.</source>
        <translation>La misma página con el código ya introducido.</translation>
    </message>
    <message>
        <source>How many seconds to wait between two requests.</source>
        <translation>Cuántos segundos hay que esperar entre dos solicitudes.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser after the sign-out.</source>
        <translation>Adónde envía el proveedor el navegador tras el cierre de sesión.</translation>
    </message>
    <message>
        <source>The same, as this provider calls it.</source>
        <translation>Lo mismo, con el nombre que le da este proveedor.</translation>
    </message>
    <message>
        <source>Who probably signs out.</source>
        <translation>Quién cierra sesión probablemente.</translation>
    </message>
    <message>
        <source>Which formats the application understands.</source>
        <translation>Qué formatos entiende la aplicación.</translation>
    </message>
    <message>
        <source>The format of the body.</source>
        <translation>El formato del cuerpo.</translation>
    </message>
    <message>
        <source>The time by the provider&apos;s clock. ID tokens are checked against it.</source>
        <translation>La hora según el reloj del proveedor. Con ella se comprueban los tokens de ID.</translation>
    </message>
    <message>
        <source>How many seconds to wait before another attempt.</source>
        <translation>Cuántos segundos hay que esperar antes de otro intento.</translation>
    </message>
    <message>
        <source>Where the response redirects to, without the part after the question mark.</source>
        <translation>Adónde redirige la respuesta, sin la parte que sigue al signo de interrogación.</translation>
    </message>
    <message>
        <source>Proves that the request is allowed: the access token, or the client&apos;s secret.</source>
        <translation>Demuestra que la solicitud está permitida: el token de acceso o el secreto de cliente.</translation>
    </message>
    <message>
        <source>Proves that the application has the key that the token is bound to.</source>
        <translation>Demuestra que la aplicación tiene la clave a la que está vinculado el token.</translation>
    </message>
    <message>
        <source>The provider&apos;s name for itself. It has to be exactly the configured one.</source>
        <translation>El nombre que el proveedor se da a sí mismo. Tiene que ser exactamente el configurado.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>Adónde se envía el navegador para iniciar sesión.</translation>
    </message>
    <message>
        <source>Where tokens are requested.</source>
        <translation>Dónde se solicitan los tokens.</translation>
    </message>
    <message>
        <source>Where the user&apos;s attributes are read.</source>
        <translation>Dónde se leen los atributos del usuario.</translation>
    </message>
    <message>
        <source>Where the keys are that verify ID tokens.</source>
        <translation>Dónde están las claves con las que se verifican los tokens de ID.</translation>
    </message>
    <message>
        <source>Scopes that can be requested.</source>
        <translation>Ámbitos que se pueden solicitar.</translation>
    </message>
    <message>
        <source>Kinds of responses that can be requested. Bifrost needs &quot;code&quot;.</source>
        <translation>Tipos de respuesta que se pueden solicitar. Bifrost necesita «code».</translation>
    </message>
    <message>
        <source>Ways in which the response can be sent.</source>
        <translation>Formas en que se puede enviar la respuesta.</translation>
    </message>
    <message>
        <source>What tokens can be requested with.</source>
        <translation>Con qué se pueden solicitar los tokens.</translation>
    </message>
    <message>
        <source>Whether all applications get the same identifier of a user.</source>
        <translation>Si todas las aplicaciones reciben el mismo identificador de un usuario.</translation>
    </message>
    <message>
        <source>How ID tokens can be signed.</source>
        <translation>Cómo se pueden firmar los tokens de ID.</translation>
    </message>
    <message>
        <source>How applications can prove who they are.</source>
        <translation>Cómo pueden las aplicaciones demostrar quiénes son.</translation>
    </message>
    <message>
        <source>What the provider may say about a user.</source>
        <translation>Lo que el proveedor puede decir de un usuario.</translation>
    </message>
    <message>
        <source>How a code challenge can be computed. Bifrost needs S256.</source>
        <translation>Cómo se puede calcular un desafío de código. Bifrost necesita S256.</translation>
    </message>
    <message>
        <source>Where tokens are revoked.</source>
        <translation>Dónde se revocan los tokens.</translation>
    </message>
    <message>
        <source>Where the state of a token can be asked for.</source>
        <translation>Dónde se puede preguntar por el estado de un token.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>Adónde se envía el navegador para cerrar sesión.</translation>
    </message>
    <message>
        <source>Where a request can be sent before the browser opens.</source>
        <translation>Adónde se puede enviar una solicitud antes de que se abra el navegador.</translation>
    </message>
    <message>
        <source>Whether requests have to be sent there.</source>
        <translation>Si las solicitudes se tienen que enviar allí.</translation>
    </message>
    <message>
        <source>Whether each response names the provider.</source>
        <translation>Si cada respuesta nombra al proveedor.</translation>
    </message>
    <message>
        <source>Where a sign-in on another device begins.</source>
        <translation>Dónde empieza un inicio de sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>How the proofs of bound tokens can be signed.</source>
        <translation>Cómo se pueden firmar las pruebas de los tokens vinculados.</translation>
    </message>
    <message>
        <source>The algorithm of the signature.</source>
        <translation>El algoritmo de la firma.</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys has signed it.</source>
        <translation>Cuál de las claves del proveedor lo ha firmado.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Qué tipo de token es.</translation>
    </message>
    <message>
        <source>The algorithm that encrypts the content.</source>
        <translation>El algoritmo que cifra el contenido.</translation>
    </message>
    <message>
        <source>Which provider issued the token.</source>
        <translation>Qué proveedor emitió el token.</translation>
    </message>
    <message>
        <source>For which application the token is meant. It has to be this one.</source>
        <translation>A qué aplicación se destina el token. Tiene que ser esta.</translation>
    </message>
    <message>
        <source>Which application requested the token.</source>
        <translation>Qué aplicación solicitó el token.</translation>
    </message>
    <message>
        <source>When the token expires, in seconds since 1970.</source>
        <translation>Cuándo caduca el token, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>Cuándo se emitió el token, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>From when the token is valid, in seconds since 1970.</source>
        <translation>Desde cuándo es válido el token, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>When the user signed in with the provider, in seconds since 1970.</source>
        <translation>Cuándo inició sesión el usuario en el proveedor, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>Lo segura que fue la autenticación.</translation>
    </message>
    <message>
        <source>How the user signed in, such as with a password.</source>
        <translation>Cómo inició sesión el usuario, por ejemplo con una contraseña.</translation>
    </message>
    <message>
        <source>Binds the access token to this ID token.</source>
        <translation>Vincula el token de acceso a este token de ID.</translation>
    </message>
    <message>
        <source>Binds the code to this ID token.</source>
        <translation>Vincula el código a este token de ID.</translation>
    </message>
    <message>
        <source>The random value of the authorization request.</source>
        <translation>El valor aleatorio de la solicitud de autorización.</translation>
    </message>
    <message>
        <source>The provider&apos;s session in the browser.</source>
        <translation>La sesión del proveedor en el navegador.</translation>
    </message>
    <message>
        <source>The identifier of the token itself.</source>
        <translation>El identificador del propio token.</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the user.</source>
        <translation>El identificador que el proveedor da al usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>El nombre completo del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s given name.</source>
        <translation>El nombre de pila del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s family name.</source>
        <translation>Los apellidos del usuario.</translation>
    </message>
    <message>
        <source>What the user wants to be called.</source>
        <translation>Cómo quiere el usuario que se le llame.</translation>
    </message>
    <message>
        <source>The user&apos;s email address.</source>
        <translation>La dirección de correo electrónico del usuario.</translation>
    </message>
    <message>
        <source>Whether the provider has made sure that the address is the user&apos;s.</source>
        <translation>Si el proveedor se ha asegurado de que la dirección es del usuario.</translation>
    </message>
    <message>
        <source>Where the user&apos;s picture is.</source>
        <translation>Dónde está la imagen del usuario.</translation>
    </message>
    <message>
        <source>When the user&apos;s attributes were last changed.</source>
        <translation>Cuándo cambiaron por última vez los atributos del usuario.</translation>
    </message>
    <message>
        <source>Attributes that are somewhere else.</source>
        <translation>Atributos que están en otro lugar.</translation>
    </message>
    <message>
        <source>Where these attributes are, possibly with a token to read them.</source>
        <translation>Dónde están estos atributos, quizá con un token para leerlos.</translation>
    </message>
    <message>
        <source>A public key of the provider.</source>
        <translation>Una clave pública del proveedor.</translation>
    </message>
    <message>
        <source>In which form the provider returns its response.</source>
        <translation>En qué forma devuelve el proveedor su respuesta.</translation>
    </message>
    <message>
        <source>What the access token allows, in detail.</source>
        <translation>Lo que permite el token de acceso, en detalle.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that the tokens are to be bound to.</source>
        <translation>La huella de la clave a la que deben vincularse los tokens.</translation>
    </message>
    <message>
        <source>The response, signed by the provider.</source>
        <translation>La respuesta, con la firma del proveedor.</translation>
    </message>
    <message>
        <source>The token that the provider is to revoke or exchange.</source>
        <translation>El token que el proveedor debe revocar o canjear.</translation>
    </message>
    <message>
        <source>Where the user signs in: with an organization.</source>
        <translation>Dónde inicia sesión el usuario: en una organización.</translation>
    </message>
    <message>
        <source>The name of the organization.</source>
        <translation>El nombre de la organización.</translation>
    </message>
    <message>
        <source>The organization, as the provider knows it.</source>
        <translation>El identificador que el proveedor da a la organización.</translation>
    </message>
    <message>
        <source>The short name of the organization.</source>
        <translation>El nombre corto de la organización.</translation>
    </message>
    <message>
        <source>How the provider finds the organization, such as by the domain of the email address.</source>
        <translation>Cómo encuentra el proveedor la organización, por ejemplo por el dominio de la dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>The organization that the new tokens are for.</source>
        <translation>La organización a la que se destinan los nuevos tokens.</translation>
    </message>
    <message>
        <source>How many organizations a page may contain.</source>
        <translation>Cuántas organizaciones puede contener una página.</translation>
    </message>
    <message>
        <source>Whether organizations below others are listed, too.</source>
        <translation>Si también se incluyen las organizaciones que están por debajo de otras.</translation>
    </message>
    <message>
        <source>The organizations that the user is a member of.</source>
        <translation>Las organizaciones de las que el usuario es miembro.</translation>
    </message>
    <message>
        <source>The organization that the token is for, as the provider knows it.</source>
        <translation>El identificador que el proveedor da a la organización a la que se destina el token.</translation>
    </message>
    <message>
        <source>The name of the organization that the token is for.</source>
        <translation>El nombre de la organización a la que se destina el token.</translation>
    </message>
    <message>
        <source>The short name of the organization that the token is for.</source>
        <translation>El nombre corto de la organización a la que se destina el token.</translation>
    </message>
    <message>
        <source>The organization that the user belongs to.</source>
        <translation>La organización a la que pertenece el usuario.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>I&amp;niciar sesión</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Reabrir el navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>La sesión está cerrada</translation>
    </message>
    <message>
        <source>Sign in with %1. Your browser opens, then brings you back here.</source>
        <translation>Inicie sesión con %1. Se abre su navegador y después le trae de vuelta aquí.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain.</source>
        <translation>Buscando su sesión en el llavero.</translation>
    </message>
    <message>
        <source>Contacting %1</source>
        <translation>Contactando con %1</translation>
    </message>
    <message>
        <source>The browser opens as soon as the provider responds.</source>
        <translation>El navegador se abrirá en cuanto responda el proveedor.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Ya casi está</translation>
    </message>
    <message>
        <source>The browser has responded. Bifrost is checking the response with the provider.</source>
        <translation>El navegador ha respondido. Bifrost está comprobando la respuesta con el proveedor.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1 left.</source>
        <translation>Esperando al navegador: quedan %1.</translation>
    </message>
    <message>
        <source>You are now signed in!</source>
        <translation>¡Ya ha iniciado sesión!</translation>
    </message>
    <message>
        <source>Your session has ended and can&apos;t be renewed. Sign in again to continue.</source>
        <translation>Su sesión ha finalizado y no se puede renovar. Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>You are now signed in! Your session ends %1. Sign in again to stay signed in.</source>
        <translation>¡Ya ha iniciado sesión! Fin de su sesión: %1. Vuelva a iniciar sesión para mantenerla.</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider can&apos;t be reached. Bifrost retries automatically.</source>
        <translation>Su sesión sigue iniciada, pero no se puede acceder al proveedor. Bifrost lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Your password stays in the browser</source>
        <translation>Su contraseña se queda en el navegador</translation>
    </message>
    <message>
        <source>Bifrost never sees it. Every sign-in method of your provider works.</source>
        <translation>Bifrost nunca la ve. Funcionan todos los métodos de inicio de sesión de su proveedor.</translation>
    </message>
    <message>
        <source>The session stays in the keychain</source>
        <translation>La sesión se queda en el llavero</translation>
    </message>
    <message>
        <source>Closing Bifrost doesn&apos;t sign you out.</source>
        <translation>Cerrar Bifrost no cierra su sesión.</translation>
    </message>
    <message>
        <source>renews automatically, next %1</source>
        <translation>renovación automática: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>finalizó: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>finaliza: %1</translation>
    </message>
    <message>
        <source>renews automatically when the provider responds</source>
        <translation>se renovará automáticamente cuando responda el proveedor</translation>
    </message>
    <message>
        <source>Your session is being stored in this computer&apos;s keychain.</source>
        <translation>Su sesión se está guardando en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider refuses to renew this session. Sign in again to continue.</source>
        <translation>Su sesión sigue iniciada, pero el proveedor se niega a renovarla. Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>There is a problem with the provider, so your session couldn&apos;t be renewed. Bifrost retries automatically; you can also sign in again.</source>
        <translation>Hay un problema con el proveedor y no se pudo renovar su sesión. Bifrost lo reintenta automáticamente; también puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>You are still signed in, but there is a problem with the provider. Bifrost retries automatically.</source>
        <translation>Su sesión sigue iniciada, pero hay un problema con el proveedor. Bifrost lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>not renewed yet</source>
        <translation>aún sin renovar</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>sin renovar</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window continues automatically.</source>
        <translation>Inicie sesión allí con %1. Esta ventana continúa automáticamente.</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings weren&apos;t saved</source>
        <translation>Los ajustes no se guardaron</translation>
    </message>
    <message>
        <source>The old settings file was set aside</source>
        <translation>El archivo de ajustes anterior se apartó</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message>
        <source>The provider&apos;s metadata lacks &quot;%1&quot;, an address that is required here.</source>
        <translation>En los metadatos del proveedor falta «%1», una dirección necesaria aquí.</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has no usable https address as &quot;%1&quot;.</source>
        <translation>Los metadatos del proveedor no tienen ninguna dirección https utilizable como «%1».</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has %2 as &quot;%1&quot;, which isn&apos;t a complete https address.</source>
        <translation>Los metadatos del proveedor tienen %2 como «%1», que no es una dirección https completa.</translation>
    </message>
    <message>
        <source>The issuer starts with &quot;%1&quot; instead of https.</source>
        <translation>El emisor empieza por «%1» en lugar de https.</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1 but can&apos;t be found there.</source>
        <translation>El proveedor de esta dirección se llama %1, pero no se encuentra allí.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization), so the provider calls itself %1 here. Enter your own tenant, by its name or ID, instead of &quot;%2&quot;.</source>
        <translation>Esta dirección es para todos los inquilinos (organizaciones), así que el proveedor se llama aquí %1. Introduzca su propio inquilino (tenant), por su nombre o ID, en lugar de «%2».</translation>
    </message>
    <message>
        <source>This provider calls itself %1 with a slash at the end. Use this issuer?</source>
        <translation>Este proveedor se llama %1, con una barra al final. ¿Usar este emisor?</translation>
    </message>
    <message>
        <source>This provider calls itself %1 without a slash at the end. Use this issuer?</source>
        <translation>Este proveedor se llama %1, sin barra al final. ¿Usar este emisor?</translation>
    </message>
    <message>
        <source>This provider calls itself %1 and confirms it at that address. Use this issuer?</source>
        <translation>Este proveedor se llama %1 y lo confirma en esa dirección. ¿Usar este emisor?</translation>
    </message>
    <message>
        <source>The provider has another issuer</source>
        <translation>El proveedor tiene otro emisor</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1, an address without https.</source>
        <translation>El proveedor de esta dirección se llama %1, una dirección sin https.</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>Current page</source>
        <translation>Página actual</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>Compro&amp;bación</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Solici&amp;tudes</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>&amp;API</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>Your organizations need another permission</source>
        <translation>Sus organizaciones requieren otro permiso</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Add it to the scopes in Settings, then sign in again.</source>
        <translation>Al token de acceso le falta: %1. Añádalo a los ámbitos en Ajustes y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t list your organizations</source>
        <translation>El proveedor no muestra sus organizaciones</translation>
    </message>
    <message>
        <source>It refuses this to the application. Ask the provider&apos;s administrator to allow it.</source>
        <translation>No se lo permite a la aplicación. Pida al administrador del proveedor que lo permita.</translation>
    </message>
    <message>
        <source>You stay with your own account</source>
        <translation>Sigue con su propia cuenta</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t let this application switch organizations. Allow the grant Organization Switch in its registration, and share the application with the organization.</source>
        <translation>El proveedor no permite que esta aplicación cambie de organización. Permita «Organization Switch» en el registro de la aplicación y compártala con la organización.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t admit you to this organization. Ask its administrator for access.</source>
        <translation>El proveedor no le da acceso a esta organización. Pídalo al administrador de la organización.</translation>
    </message>
    <message>
        <source>The provider can&apos;t switch to this organization: it may be disabled, or the application isn&apos;t shared with it.</source>
        <translation>El proveedor no puede cambiar a esta organización: puede que esté desactivada, o que la aplicación no esté compartida con ella.</translation>
    </message>
    <message>
        <source>The provider is busy. Try again in a few minutes.</source>
        <translation>El proveedor está saturado. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The provider rejected the switch with the code %1.</source>
        <translation>El proveedor rechazó el cambio con el código %1.</translation>
    </message>
    <message>
        <source>There are no organizations here</source>
        <translation>Aquí no hay organizaciones</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know that this provider has any.</source>
        <translation>Que Bifrost sepa, este proveedor no tiene ninguna.</translation>
    </message>
    <message>
        <source>The provider&apos;s response to the switch can&apos;t be used. Send the details to the provider&apos;s administrator.</source>
        <translation>La respuesta del proveedor al cambio no se puede usar. Envíe los detalles al administrador del proveedor.</translation>
    </message>
</context>
<context>
    <name>OrganizationsCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Cambiar a</translation>
    </message>
    <message>
        <source>Asking the provider...</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message>
        <source>You aren&apos;t a member of an organization.</source>
        <translation>No es miembro de ninguna organización.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>Show my &amp;organizations</source>
        <translation>Mostrar mis or&amp;ganizaciones</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>You are signed in without an organization.</source>
        <translation>Ha iniciado sesión sin organización.</translation>
    </message>
</context>
<context>
    <name>OtherSessions</name>
    <message>
        <source>An earlier sign-out isn&apos;t finished</source>
        <translation>Un cierre de sesión anterior no ha terminado</translation>
    </message>
    <message>
        <source>The provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there: %1.</source>
        <translation>El proveedor aún no ha revocado los tokens de la sesión, así que allí siguen siendo válidos: %1.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another &amp;device</source>
        <translation>Usar &amp;otro dispositivo</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>Pe&amp;gar una dirección</translation>
    </message>
    <message>
        <source>Continue without this browser</source>
        <translation>Continuar sin este navegador</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile Page</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>not shared by the provider</source>
        <translation>no facilitado por el proveedor</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>sent in a form that Bifrost can&apos;t show</source>
        <translation>enviado en una forma que Bifrost no puede mostrar</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Your profile couldn&apos;t be read: the provider has nothing at the address that it publishes for it (status 404).</source>
        <translation>No se pudo leer su perfil: el proveedor no tiene nada en la dirección que publica para ello (código 404).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider is limiting requests.</source>
        <translation>No se pudo leer su perfil: el proveedor limita el número de solicitudes.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider reported a problem (status %1).</source>
        <translation>No se pudo leer su perfil: el proveedor notificó un problema (código %1).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider didn&apos;t respond in time.</source>
        <translation>No se pudo leer su perfil: el proveedor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the connection to the provider failed.</source>
        <translation>No se pudo leer su perfil: falló la conexión con el proveedor.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request (status %1). It may not allow this application to read it.</source>
        <translation>No se pudo leer su perfil: el proveedor rechazó la solicitud (código %1). Puede que no permita que esta aplicación lo lea.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider encrypts it. Have encrypted UserInfo turned off in the application&apos;s registration there.</source>
        <translation>No se pudo leer su perfil: el proveedor lo cifra. Pida que se desactive el cifrado de UserInfo en el registro de la aplicación.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: it is signed in a way that can&apos;t be verified with the provider&apos;s keys, so nothing of it is used.</source>
        <translation>No se pudo leer su perfil: su firma no se puede verificar con las claves del proveedor, así que no se usa nada de él.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider sent that of another person, and nothing of it is used. Tell the provider&apos;s administrator.</source>
        <translation>No se pudo leer su perfil: el proveedor envió el de otra persona, y no se usa nada de él. Avise al administrador del proveedor.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider&apos;s response isn&apos;t a profile.</source>
        <translation>No se pudo leer su perfil: la respuesta del proveedor no es un perfil.</translation>
    </message>
    <message>
        <source>This is what it said %1.</source>
        <translation>Se muestran los últimos datos recibidos: %1.</translation>
    </message>
    <message>
        <source>This is what the sign-in itself said.</source>
        <translation>Se muestra lo que se comunicó al iniciar sesión.</translation>
    </message>
    <message>
        <source>Read from the provider %1.</source>
        <translation>Leído del proveedor: %1.</translation>
    </message>
    <message>
        <source>Bifrost reads it again when the session is renewed.</source>
        <translation>Bifrost lo vuelve a leer cuando se renueva la sesión.</translation>
    </message>
    <message>
        <source>If a value is missing, select the attribute under User Attributes in the Asgardeo console and request the scope profile (email for the address), then sign in again.</source>
        <translation>Si falta un valor, seleccione el atributo en «User Attributes» de la consola de Asgardeo y solicite el ámbito profile (email para la dirección); después, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>If a value is missing, the provider may not have it, or may not release it to this application: its administrator can tell. The scopes profile and email, which Settings shows, ask for it.</source>
        <translation>Si falta un valor, puede que el proveedor no lo tenga o no lo facilite a esta aplicación: su administrador lo sabe. Los ámbitos profile y email, que aparecen en Ajustes, lo solicitan.</translation>
    </message>
    <message>
        <source>%1: kept elsewhere by the provider, not fetched</source>
        <translation>%1: el proveedor lo guarda en otro lugar; no se obtuvo</translation>
    </message>
    <message>
        <source>%1: signed by another party, not used</source>
        <translation>%1: firmado por un tercero; no se usa</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request. It may not allow this application to read it.</source>
        <translation>No se pudo leer su perfil: el proveedor rechazó la solicitud. Puede que no permita que esta aplicación lo lea.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Organization or issuer</source>
        <translation>Organización o emisor</translation>
    </message>
    <message>
        <source>acme or https://provider.example</source>
        <translation>acme o https://provider.example</translation>
    </message>
    <message>
        <source>The name of your Asgardeo organization or the provider&apos;s issuer URL.</source>
        <translation>El nombre de su organización de Asgardeo o la URL del emisor del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer URL. Its administrator knows it.</source>
        <translation>La URL del emisor del proveedor. Su administrador la conoce.</translation>
    </message>
    <message>
        <source>Enter the organization or the issuer.</source>
        <translation>Introduzca la organización o el emisor.</translation>
    </message>
    <message>
        <source>Enter it like this: %1</source>
        <translation>Introdúzcalo así: %1</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Definido %1; no se puede cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Chec&amp;k and save</source>
        <translation>&amp;Comprobar y guardar</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>El proveedor lo muestra al registrar la aplicación.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What Bifrost asks to know about you. &quot;openid&quot; is always required.</source>
        <translation>Lo que Bifrost pide saber sobre usted. «openid» siempre es necesario.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Puertos de redirección</translation>
    </message>
    <message>
        <source>Tried in this order; the first one is in the redirect URL below.</source>
        <translation>Se prueban en este orden; el primero está en la URL de redirección de abajo.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>En la cabecera</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>Set %1. It&apos;s never shown or stored here. Sent to the provider:</source>
        <translation>Definido %1. Nunca se muestra ni se guarda aquí. Se envía al proveedor:</translation>
    </message>
    <message>
        <source>None: a public client, as is right for a desktop application.</source>
        <translation>Ninguno: un cliente público, como corresponde a una aplicación de escritorio.</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Definido %1; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Introduzca el ID de cliente.</translation>
    </message>
    <message>
        <source>Add &quot;openid&quot;: it&apos;s required for signing in.</source>
        <translation>Añada «openid»: es necesario para iniciar sesión.</translation>
    </message>
    <message>
        <source>Enter port numbers from 1024 to 65535, separated by commas.</source>
        <translation>Introduzca números de puerto de 1024 a 65535, separados por comas.</translation>
    </message>
    <message>
        <source>Checking with the provider...</source>
        <translation>Comprobando con el proveedor…</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Se encontró %1.</translation>
    </message>
    <message>
        <source>Sent with each sign-in to a provider that needs them: name=value, joined by &amp;.</source>
        <translation>Se envían en cada inicio de sesión a un proveedor que los necesite: nombre=valor, unidos por &amp;.</translation>
    </message>
    <message>
        <source>Enter http://host:port, socks5://host:port, or none.</source>
        <translation>Introduzca http://host:port, socks5://host:port o none.</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>Empty for the system&apos;s; http://host:port, socks5://host:port, or none.</source>
        <translation>Vacío para el del sistema; http://host:port, socks5://host:port o none.</translation>
    </message>
    <message>
        <source>Leave the name and password out; Bifrost asks for them.</source>
        <translation>No incluya el nombre ni la contraseña; Bifrost los pide.</translation>
    </message>
    <message>
        <source>Enter name=value, joined by &amp;.</source>
        <translation>Introduzca nombre=valor, unidos por &amp;.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>ProviderPicker</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Type to search, or choose from the list.</source>
        <translation>Escriba para buscar, o elija en la lista.</translation>
    </message>
</context>
<context>
    <name>ProviderProfileText</name>
    <message>
        <source>In the provider&apos;s console, register a native or desktop application: a public client, with PKCE and without a secret.</source>
        <translation>En la consola del proveedor, registre una aplicación nativa o de escritorio: un cliente público, con PKCE y sin secreto.</translation>
    </message>
    <message>
        <source>Allow the authorization code and, if it is offered, the refresh token.</source>
        <translation>Permita el código de autorización y, si se ofrece, el token de actualización.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URL, and as a sign-out URL if those are listed separately.</source>
        <translation>Introduzca {redirect_uri} como URL de redirección, y como URL de cierre de sesión si esas se indican aparte.</translation>
    </message>
    <message>
        <source>Copy the issuer and the client ID into the fields above.</source>
        <translation>Copie el emisor y el ID de cliente en los campos de arriba.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>any provider, by its issuer</source>
        <translation>cualquier proveedor, por su emisor</translation>
    </message>
    <message>
        <source>not for desktop applications</source>
        <translation>no para aplicaciones de escritorio</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with %1 without a server. %2</source>
        <translation>Sin un servidor, Bifrost no puede iniciar sesión con %1. %2</translation>
    </message>
    <message>
        <source>It may not work. %1</source>
        <translation>Puede que no funcione. %1</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t entered here. Save it in a file that only you can read. Then add the line ClientSecretFile= with the path of that file below [Provider] in Bifrost&apos;s settings file, or start Bifrost with --client-secret-file and the path.</source>
        <translation>El secreto de cliente no se introduce aquí. Guárdelo en un archivo que solo usted pueda leer. Después, añada la línea ClientSecretFile= con la ruta de ese archivo debajo de [Provider] en el archivo de ajustes de Bifrost, o inicie Bifrost con --client-secret-file y la ruta.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Signing out will only work here</source>
        <translation>Cerrar sesión solo tendrá efecto aquí</translation>
    </message>
    <message>
        <source>This provider offers neither a sign-out URL nor a way to revoke tokens. When you sign out, your session is removed from this computer; at the provider and in the browser it lasts until it expires.</source>
        <translation>Este proveedor no ofrece ni una URL de cierre de sesión ni una forma de revocar tokens. Al cerrar sesión, su sesión se elimina de este equipo; en el proveedor y en el navegador dura hasta que caduque.</translation>
    </message>
    <message>
        <source>Signing out won&apos;t reach the browser</source>
        <translation>El cierre de sesión no llegará al navegador</translation>
    </message>
    <message>
        <source>This provider offers no sign-out URL. When you sign out, your tokens are revoked, but the provider&apos;s session in the browser stays.</source>
        <translation>Este proveedor no ofrece ninguna URL de cierre de sesión. Al cerrar sesión, sus tokens se revocan, pero la sesión del proveedor en el navegador permanece.</translation>
    </message>
    <message>
        <source>Tokens can&apos;t be revoked</source>
        <translation>Los tokens no se pueden revocar</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke tokens. After you sign out, they stay valid until they expire.</source>
        <translation>Este proveedor no ofrece ninguna forma de revocar tokens. Después de cerrar sesión, siguen siendo válidos hasta que caduquen.</translation>
    </message>
    <message>
        <source>According to its metadata, this provider issues no refresh tokens, so you may have to sign in again each time the access token expires.</source>
        <translation>Según sus metadatos, este proveedor no emite tokens de actualización, así que puede que tenga que iniciar sesión cada vez que caduque el token de acceso.</translation>
    </message>
    <message>
        <source>Sessions may be short</source>
        <translation>Las sesiones pueden ser cortas</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Where Windows is used, often with a domain: DOMAIN\name.</source>
        <translation>Donde se usa Windows, a menudo con un dominio: DOMINIO\nombre.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>Solo por ahora</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>El proxy pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Bifrost reaches the provider through %1, which lets nothing through without them. They belong to your network and aren&apos;t those of the provider.</source>
        <translation>Bifrost accede al proveedor a través de %1, que no deja pasar nada sin ellos. Pertenecen a su red y no son los del proveedor.</translation>
    </message>
    <message>
        <source>The proxy refused this name and password.</source>
        <translation>El proxy rechazó este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Introduzca el nombre.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Another program is using the redirect port, so the browser stays on the provider&apos;s page.</source>
        <translation>Otro programa está usando el puerto de redirección, así que el navegador se queda en la página del proveedor.</translation>
    </message>
    <message>
        <source>Session removed from this computer</source>
        <translation>Sesión eliminada de este equipo</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Token de actualización revocado</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Token de acceso revocado</translation>
    </message>
    <message>
        <source>Browser sent to the provider&apos;s sign-out</source>
        <translation>Navegador enviado al cierre de sesión del proveedor</translation>
    </message>
    <message>
        <source>Provider confirmed the sign-out</source>
        <translation>Cierre de sesión confirmado por el proveedor</translation>
    </message>
    <message>
        <source>The session is still in the keychain</source>
        <translation>La sesión sigue en el llavero</translation>
    </message>
    <message>
        <source>You are signed out in this window, but the stored session couldn&apos;t be removed from the keychain. Unlock the keychain, then sign in and sign out again.</source>
        <translation>Ha cerrado sesión en esta ventana, pero no se pudo eliminar del llavero la sesión guardada. Desbloquee el llavero; después, inicie sesión y vuelva a cerrarla.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Bifrost tries this again automatically.</source>
        <translation>Bifrost lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>No había ninguno.</translation>
    </message>
    <message>
        <source>You signed out here only.</source>
        <translation>Cerró sesión solo aquí.</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>Falló un paso anterior.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: más tarde</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: error</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: no se hizo</translation>
    </message>
    <message>
        <source>A sign-out isn&apos;t finished</source>
        <translation>Un cierre de sesión no ha terminado</translation>
    </message>
    <message>
        <source>You are signed out here, but the provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there. Bifrost tries again automatically.</source>
        <translation>Ha cerrado sesión aquí, pero el proveedor aún no ha revocado los tokens de la sesión, así que allí siguen siendo válidos. Bifrost lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>An earlier session isn&apos;t signed out</source>
        <translation>Una sesión anterior no se ha cerrado</translation>
    </message>
    <message>
        <source>Its tokens are still valid at the provider. Finishing the sign-out now could also end your current session. Bifrost finishes it automatically after you sign out.</source>
        <translation>Sus tokens siguen siendo válidos en el proveedor. Terminar ahora el cierre de sesión también podría finalizar su sesión actual. Bifrost lo termina automáticamente después de que cierre sesión.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return in time.</source>
        <translation>El navegador no volvió a tiempo.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t asked to return.</source>
        <translation>No se pidió al navegador que volviera.</translation>
    </message>
    <message>
        <source>The browser returned, but nothing shows that the provider sent it.</source>
        <translation>El navegador volvió, pero nada demuestra que lo enviara el proveedor.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this for this type of application.</source>
        <translation>El proveedor no lo permite para este tipo de aplicación.</translation>
    </message>
    <message>
        <source>It had expired.</source>
        <translation>Había caducado.</translation>
    </message>
    <message>
        <source>You discarded it.</source>
        <translation>Usted lo descartó.</translation>
    </message>
    <message>
        <source>Done later, when the provider responded.</source>
        <translation>Se hizo más tarde, cuando respondió el proveedor.</translation>
    </message>
    <message>
        <source>It stays valid until %1.</source>
        <translation>Sigue siendo válido. Caduca: %1.</translation>
    </message>
    <message>
        <source>It stays valid until it expires; when that is, the provider decides.</source>
        <translation>Sigue siendo válido hasta que caduque; cuándo, lo decide el proveedor.</translation>
    </message>
    <message>
        <source>A refresh token that couldn&apos;t be revoked stays valid there until it expires; when that is, the provider decides.</source>
        <translation>Un token de actualización que no se pudo revocar sigue siendo válido allí hasta que caduque; cuándo, lo decide el proveedor.</translation>
    </message>
    <message>
        <source>The access token stays valid there until %1.</source>
        <translation>El token de acceso sigue siendo válido allí. Caduca: %1.</translation>
    </message>
    <message>
        <source>Signed out here only</source>
        <translation>Sesión cerrada solo aquí</translation>
    </message>
    <message>
        <source>The provider&apos;s session may still be open in the browser.</source>
        <translation>La sesión del proveedor puede seguir abierta en el navegador.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>No se confirmó el cierre de sesión</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not confirmed that it ended its session: check the page in the browser.</source>
        <translation>Ha cerrado sesión aquí. El proveedor no ha confirmado que finalizara su sesión: compruebe la página en el navegador.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this application</source>
        <translation>El proveedor no reconoce esta aplicación</translation>
    </message>
    <message>
        <source>You are signed out here. The provider rejected the client ID, so it revoked no tokens and most likely ended no session. The application may have been deleted or changed there.</source>
        <translation>Ha cerrado sesión aquí. El proveedor rechazó el ID de cliente, así que no revocó ningún token y muy probablemente no finalizó ninguna sesión. Puede que la aplicación se haya eliminado o modificado allí.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t revoke the tokens. They were deleted here.</source>
        <translation>El proveedor no revocó los tokens. Se eliminaron aquí.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>El navegador aún no ha respondido</translation>
    </message>
    <message>
        <source>The provider may be waiting for your confirmation. If it shows an error page, it may not know the sign-out redirect URL %1 (some providers keep a separate list for it), or it may no longer accept this session&apos;s ID token: then sign out without returning. You don&apos;t need to wait.</source>
        <translation>Puede que el proveedor esté esperando su confirmación. Si muestra una página de error, puede que no conozca la URL de redirección tras el cierre de sesión %1 (algunos proveedores llevan una lista aparte) o que ya no acepte el token de ID de esta sesión: en ese caso, cierre sesión sin volver. No hace falta que espere.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-out page is open in your browser</source>
        <translation>La página de cierre de sesión del proveedor está abierta en su navegador</translation>
    </message>
    <message>
        <source>Confirm there that you want to sign out. The page doesn&apos;t report back to Bifrost, so check there that it worked.</source>
        <translation>Confirme allí que quiere cerrar sesión. La página no informa a Bifrost, así que compruebe allí que ha funcionado.</translation>
    </message>
    <message>
        <source>The provider has no way to revoke it.</source>
        <translation>El proveedor no tiene forma de revocarlo.</translation>
    </message>
    <message>
        <source>The provider has no sign-out for applications: you may still be signed in there in the browser.</source>
        <translation>El proveedor no tiene cierre de sesión para aplicaciones: puede que su sesión siga iniciada allí en el navegador.</translation>
    </message>
    <message>
        <source>There was nothing to confirm.</source>
        <translation>No había nada que confirmar.</translation>
    </message>
    <message>
        <source>You are signed out in Bifrost. This provider doesn&apos;t let applications end its own session: to be safe, sign out on its own pages in the browser.</source>
        <translation>Ha cerrado sesión en Bifrost. Este proveedor no permite que las aplicaciones finalicen su propia sesión: por seguridad, cierre sesión en sus páginas en el navegador.</translation>
    </message>
    <message>
        <source>The browser hadn&apos;t returned when you pressed &apos;Done&apos;.</source>
        <translation>El navegador no había vuelto cuando pulsó «Listo».</translation>
    </message>
    <message>
        <source>It belongs to the account that was switched to this organization.</source>
        <translation>Pertenece a la cuenta desde la que se cambió a esta organización.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What the sign-out did</source>
        <translation>Desarrollo del cierre de sesión</translation>
    </message>
</context>
<context>
    <name>RedirectCard</name>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Register exactly this URL with the provider. If it lists sign-out (post-logout) URLs separately, register it there, too.</source>
        <translation>Registre exactamente esta URL en el proveedor. Si indica aparte las URL de cierre de sesión (post-logout), regístrela también allí.</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Host de redirección</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Definido %1; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>127.0.0.1 unless the provider accepts only another one.</source>
        <translation>127.0.0.1, salvo que el proveedor solo acepte otro.</translation>
    </message>
</context>
<context>
    <name>RedirectEntry</name>
    <message>
        <source>Copy the address into the other browser and sign in there. At the end that browser shows a page that it can&apos;t open: copy the address of that page, and paste it here. Pass neither address on to anybody.</source>
        <translation>Copie la dirección en el otro navegador e inicie sesión allí. Al final, ese navegador muestra una página que no puede abrir: copie la dirección de esa página y péguela aquí. No dé a nadie ninguna de las dos direcciones.</translation>
    </message>
    <message>
        <source>Address in the other browser</source>
        <translation>Dirección en el otro navegador</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Paste the address first.</source>
        <translation>Pegue antes la dirección.</translation>
    </message>
</context>
<context>
    <name>RefreshText</name>
    <message>
        <source>The session couldn&apos;t be renewed</source>
        <translation>No se pudo renovar la sesión</translation>
    </message>
    <message>
        <source>You are still signed in, and Bifrost retries automatically.</source>
        <translation>Su sesión sigue iniciada, y Bifrost lo reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>It no longer accepts this application: it may have been disabled or removed there, or must authenticate now.</source>
        <translation>Ya no acepta esta aplicación: puede que se haya desactivado o eliminado allí, o que ahora deba autenticarse.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 respondió con el código %2.</translation>
    </message>
    <message>
        <source>The provider refuses to renew this session</source>
        <translation>El proveedor se niega a renovar esta sesión</translation>
    </message>
    <message>
        <source>You are still signed in here. Sign in again; if that fails too, send the details to the provider&apos;s administrator.</source>
        <translation>Su sesión sigue iniciada aquí. Vuelva a iniciar sesión; si también falla, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session</source>
        <translation>El proveedor ya no acepta esta sesión</translation>
    </message>
    <message>
        <source>It has expired, or it was ended there. Sign in again.</source>
        <translation>Ha caducado o se finalizó allí. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>El proveedor notificó un problema</translation>
    </message>
    <message>
        <source>Your session couldn&apos;t be renewed.</source>
        <translation>No se pudo renovar su sesión.</translation>
    </message>
    <message>
        <source>%1 returned status %2, so your session couldn&apos;t be renewed.</source>
        <translation>%1 devolvió el código %2, así que no se pudo renovar su sesión.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. On a guest network, sign in to the network first.</source>
        <translation>%1 devolvió una página en lugar de datos. En una red de invitados, inicie antes sesión en la red.</translation>
    </message>
    <message>
        <source>%1 sent a response that can&apos;t be used.</source>
        <translation>%1 envió una respuesta que no se puede usar.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha finalizado</translation>
    </message>
    <message>
        <source>It was ended for your safety. Sign in again.</source>
        <translation>Se finalizó por su seguridad. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>It was ended outside this window, for example in another Bifrost window. Sign in again.</source>
        <translation>Se finalizó fuera de esta ventana, por ejemplo en otra ventana de Bifrost. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>It requires a proof of possession (DPoP) that it accepts.</source>
        <translation>Exige una prueba de posesión (DPoP) que considere válida.</translation>
    </message>
    <message>
        <source>It keeps the key of your session, which couldn&apos;t be renewed without it.</source>
        <translation>El TPM guarda la clave de su sesión, que no se pudo renovar sin él.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>How to register Bifrost in %1</source>
        <translation>Cómo registrar Bifrost en %1</translation>
    </message>
    <message>
        <source>How to register Bifrost</source>
        <translation>Cómo registrar Bifrost</translation>
    </message>
    <message>
        <source>The client secret is set %1.</source>
        <translation>El secreto de cliente está definido %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file couldn&apos;t be written to %1: %2. Choose another folder.</source>
        <translation>No se pudo escribir el archivo en %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>What Bifrost and the provider have said to each other since the start. Secrets are masked: equal ones have equal numbers. Nothing is stored.</source>
        <translation>Lo que Bifrost y el proveedor se han dicho desde el inicio del programa. Los secretos se ocultan: los iguales tienen el mismo número. No se guarda nada.</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>Abri&amp;r Ajustes</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HAR...</source>
        <translation>&amp;Guardar como HAR…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Nothing yet. Sign in, and each request appears here as it&apos;s made.</source>
        <translation>Aún no hay nada. Inicie sesión, y cada solicitud aparecerá aquí en cuanto se haga.</translation>
    </message>
    <message>
        <source>Requests aren&apos;t recorded. You can switch that on in the settings.</source>
        <translation>Las solicitudes no se registran. Puede activarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Save requests</source>
        <translation>Guardar solicitudes</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Archivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>The requests were saved as %1.</source>
        <translation>Las solicitudes se guardaron como %1.</translation>
    </message>
</context>
<context>
    <name>ReturnNotice</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Press here to return to Bifrost.</source>
        <translation>Pulse aquí para volver a Bifrost.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The issuer URL has a part after ? or #, which an issuer never has.</source>
        <translation>La URL del emisor tiene una parte después de ? o #, que un emisor nunca tiene.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Falta el ID de cliente.</translation>
    </message>
    <message>
        <source>The scopes don&apos;t include &quot;openid&quot;, which is required for signing in.</source>
        <translation>Los ámbitos no incluyen «openid», que es necesario para iniciar sesión.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider of this name.</source>
        <translation>Bifrost no conoce ningún proveedor con este nombre.</translation>
    </message>
    <message>
        <source>One of the details from which the issuer is made doesn&apos;t have the provider&apos;s form.</source>
        <translation>Uno de los datos que forman el emisor no tiene la forma del proveedor.</translation>
    </message>
    <message>
        <source>A server that may receive your access token isn&apos;t named by an https address.</source>
        <translation>Un servidor que puede recibir su token de acceso no se indica con una dirección https.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you lacks an attribute or has it in another form.</source>
        <translation>En la información del proveedor sobre usted falta un atributo, o tiene otra forma.</translation>
    </message>
    <message>
        <source>The path of the redirect URL is invalid.</source>
        <translation>La ruta de la URL de redirección no es válida.</translation>
    </message>
    <message>
        <source>The redirect ports aren&apos;t valid port numbers.</source>
        <translation>Los puertos de redirección no son números de puerto válidos.</translation>
    </message>
    <message>
        <source>The provider&apos;s published metadata can&apos;t be read.</source>
        <translation>No se pueden leer los metadatos que publica el proveedor.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t publish an address that is required for signing in.</source>
        <translation>El proveedor no publica una dirección que es necesaria para iniciar sesión.</translation>
    </message>
    <message>
        <source>The provider publishes an address that isn&apos;t secure (https).</source>
        <translation>El proveedor publica una dirección que no es segura (https).</translation>
    </message>
    <message>
        <source>The browser&apos;s response can&apos;t be read.</source>
        <translation>No se puede leer la respuesta del navegador.</translation>
    </message>
    <message>
        <source>The browser&apos;s response contains a value twice.</source>
        <translation>La respuesta del navegador contiene un valor dos veces.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which sign-in it&apos;s for.</source>
        <translation>La respuesta del navegador no dice a qué inicio de sesión corresponde.</translation>
    </message>
    <message>
        <source>The browser&apos;s response belongs to another sign-in.</source>
        <translation>La respuesta del navegador pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which provider sent it.</source>
        <translation>La respuesta del navegador no dice qué proveedor la envió.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is from another provider.</source>
        <translation>La respuesta del navegador es de otro proveedor.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is empty.</source>
        <translation>La respuesta del navegador está vacía.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t ask for your credentials again, although Bifrost requested it.</source>
        <translation>El proveedor no volvió a pedirle sus credenciales, aunque Bifrost lo solicitó.</translation>
    </message>
    <message>
        <source>The response to the sign-out belongs to another sign-out.</source>
        <translation>La respuesta al cierre de sesión pertenece a otro cierre de sesión.</translation>
    </message>
    <message>
        <source>The provider issued a type of token that Bifrost doesn&apos;t support.</source>
        <translation>El proveedor emitió un tipo de token que Bifrost no admite.</translation>
    </message>
    <message>
        <source>The provider&apos;s response doesn&apos;t say who signed in.</source>
        <translation>La respuesta del proveedor no dice quién inició sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys can&apos;t be read.</source>
        <translation>No se pueden leer las claves de firma del proveedor.</translation>
    </message>
    <message>
        <source>The provider publishes too many signing keys.</source>
        <translation>El proveedor publica demasiadas claves de firma.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you can&apos;t be read.</source>
        <translation>No se puede leer la información del proveedor sobre usted.</translation>
    </message>
    <message>
        <source>The provider&apos;s information doesn&apos;t say who it&apos;s about.</source>
        <translation>La información del proveedor no dice de quién es.</translation>
    </message>
    <message>
        <source>The provider&apos;s information is about another person.</source>
        <translation>La información del proveedor es de otra persona.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token isn&apos;t in a readable format.</source>
        <translation>El token de ID del proveedor no tiene un formato legible.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large.</source>
        <translation>El token de ID del proveedor es demasiado grande.</translation>
    </message>
    <message>
        <source>The header of the provider&apos;s ID token can&apos;t be read.</source>
        <translation>No se puede leer la cabecera del token de ID del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token requires something Bifrost doesn&apos;t know.</source>
        <translation>El token de ID del proveedor exige algo que Bifrost no conoce.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed in a way that isn&apos;t accepted.</source>
        <translation>El token de ID del proveedor está firmado de una forma que no se acepta.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with an unknown key.</source>
        <translation>El token de ID del proveedor está firmado con una clave desconocida.</translation>
    </message>
    <message>
        <source>The key that signed the provider&apos;s ID token isn&apos;t suitable for it.</source>
        <translation>La clave que firmó el token de ID del proveedor no es adecuada para ello.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token is invalid.</source>
        <translation>La firma del token de ID del proveedor no es válida.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token can&apos;t be read.</source>
        <translation>No se puede leer el token de ID del proveedor.</translation>
    </message>
    <message>
        <source>The ID token comes from another provider.</source>
        <translation>El token de ID es de otro proveedor.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t name a user.</source>
        <translation>El token de ID no nombra a ningún usuario.</translation>
    </message>
    <message>
        <source>The ID token was issued for another application.</source>
        <translation>El token de ID se emitió para otra aplicación.</translation>
    </message>
    <message>
        <source>The ID token was also issued for an unknown application.</source>
        <translation>El token de ID también se emitió para una aplicación desconocida.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>El token de ID se entregó a otra aplicación.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token has already expired.</source>
        <translation>Según el reloj de este equipo, el token de ID ya ha caducado.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say when it was issued.</source>
        <translation>El token de ID no dice cuándo se emitió.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token was issued in the future.</source>
        <translation>Según el reloj de este equipo, el token de ID se emitió en el futuro.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token isn&apos;t valid yet.</source>
        <translation>Según el reloj de este equipo, el token de ID aún no es válido.</translation>
    </message>
    <message>
        <source>The ID token was issued for another sign-in.</source>
        <translation>El token de ID se emitió para otro inicio de sesión.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the access token.</source>
        <translation>El token de ID no corresponde al token de acceso.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the code of this sign-in.</source>
        <translation>El token de ID no corresponde al código de este inicio de sesión.</translation>
    </message>
    <message>
        <source>The renewed session comes from another provider.</source>
        <translation>La sesión renovada es de otro proveedor.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another person.</source>
        <translation>La sesión renovada pertenece a otra persona.</translation>
    </message>
    <message>
        <source>The renewed session was issued for another application.</source>
        <translation>La sesión renovada se emitió para otra aplicación.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another sign-in.</source>
        <translation>La sesión renovada pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <source>The renewed session doesn&apos;t belong to your sign-in.</source>
        <translation>La sesión renovada no pertenece a su inicio de sesión.</translation>
    </message>
    <message>
        <source>The settings need correcting</source>
        <translation>Hay que corregir los ajustes</translation>
    </message>
    <message>
        <source>This provider cannot be used as it is</source>
        <translation>Este proveedor no se puede usar tal como está</translation>
    </message>
    <message>
        <source>The browser&apos;s response was not accepted</source>
        <translation>No se aceptó la respuesta del navegador</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Close any old browser tabs and sign in again from here.</source>
        <translation>No se inició la sesión. Cierre las pestañas antiguas del navegador y vuelva a iniciar sesión desde aquí.</translation>
    </message>
    <message>
        <source>The clocks don&apos;t agree</source>
        <translation>Los relojes no coinciden</translation>
    </message>
    <message>
        <source>Check the date, time, and time zone of this computer, then sign in again.</source>
        <translation>Compruebe la fecha, la hora y la zona horaria de este equipo, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The session was not renewed</source>
        <translation>La sesión no se renovó</translation>
    </message>
    <message>
        <source>For your safety, it was ended. Sign in again.</source>
        <translation>Por su seguridad, se finalizó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>No se confirmó el cierre de sesión</translation>
    </message>
    <message>
        <source>You are signed out here. To be safe, close the browser.</source>
        <translation>Ha cerrado sesión aquí. Por seguridad, cierre el navegador.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>No se aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>No se inició la sesión. Inténtelo de nuevo; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you is encrypted.</source>
        <translation>La información del proveedor sobre usted está cifrada.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s information about you can&apos;t be verified.</source>
        <translation>No se puede verificar la firma de la información del proveedor sobre usted.</translation>
    </message>
    <message>
        <source>The information about you comes from another provider.</source>
        <translation>La información sobre usted es de otro proveedor.</translation>
    </message>
    <message>
        <source>The information about you is meant for another application.</source>
        <translation>La información sobre usted está destinada a otra aplicación.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you has expired.</source>
        <translation>La información del proveedor sobre usted ha caducado.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read</source>
        <translation>No se pudo leer su perfil</translation>
    </message>
    <message>
        <source>Nothing of it is used. Read it again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>No se usa nada de él. Vuelva a leerlo; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; isn&apos;t allowed: Bifrost sets it itself or must not send it.</source>
        <translation>El parámetro adicional «%1» no está permitido: Bifrost lo define por sí mismo o no debe enviarlo.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; has no usable value.</source>
        <translation>El parámetro adicional «%1» no tiene un valor utilizable.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; occurs twice.</source>
        <translation>El parámetro adicional «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The organization or issuer isn&apos;t a valid name or address, such as acme or https://login.example.com.</source>
        <translation>La organización o el emisor no es un nombre o una dirección válidos, como acme o https://login.example.com.</translation>
    </message>
    <message>
        <source>The issuer URL starts with http, so others on the network could read along. Enter it with https.</source>
        <translation>La URL del emisor empieza por http, así que otras personas de la red podrían leer la comunicación. Introdúzcala con https.</translation>
    </message>
    <message>
        <source>The metadata at this address doesn&apos;t say which issuer it belongs to.</source>
        <translation>Los metadatos de esta dirección no dicen a qué emisor pertenecen.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization). Enter the issuer of your own tenant.</source>
        <translation>Esta dirección es para todos los inquilinos (organizaciones). Introduzca el emisor de su propio inquilino (tenant).</translation>
    </message>
    <message>
        <source>The provider accepts sign-ins only as signed request objects (JAR), which Bifrost doesn&apos;t send. Ask the provider&apos;s administrator to turn that requirement off.</source>
        <translation>El proveedor solo acepta inicios de sesión como objetos de solicitud firmados (JAR), que Bifrost no envía. Pida al administrador del proveedor que desactive esa exigencia.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer the authorization code flow, with which desktop applications sign in. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>El proveedor no ofrece el flujo de código de autorización, con el que inician sesión las aplicaciones de escritorio. Pida al administrador del proveedor que lo active.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer PKCE with the method S256, the protection that desktop sign-in requires. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>El proveedor no ofrece PKCE con el método S256, la protección que exige el inicio de sesión de escritorio. Pida al administrador del proveedor que lo active.</translation>
    </message>
    <message>
        <source>Correct it in Settings or, if it&apos;s set there, on the command line or in the environment.</source>
        <translation>Corríjalo en Ajustes o, si se define allí, en la línea de comandos o en el entorno.</translation>
    </message>
    <message>
        <source>Check the organization or issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>Compruebe la organización o el emisor. Si es correcto, póngase en contacto con el administrador del proveedor.</translation>
    </message>
    <message>
        <source>The issuer doesn&apos;t name your tenant</source>
        <translation>El emisor no nombra su inquilino (tenant)</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with this provider yet</source>
        <translation>Bifrost aún no puede iniciar sesión con este proveedor</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address of the proxy isn&apos;t &quot;none&quot;, http://host:port, or socks5://host:port.</source>
        <translation>La dirección del proxy no es «none», http://host:port ni socks5://host:port.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read.</source>
        <translation>No se puede leer la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no access token.</source>
        <translation>La respuesta del proveedor no contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is encrypted, and Bifrost can&apos;t decrypt it.</source>
        <translation>El token de ID del proveedor está cifrado, y Bifrost no puede descifrarlo.</translation>
    </message>
    <message>
        <source>The renewed session was issued to a different application.</source>
        <translation>La sesión renovada se entregó a otra aplicación.</translation>
    </message>
    <message>
        <source>The provider issued a token of the type &quot;%1&quot;, which Bifrost doesn&apos;t support.</source>
        <translation>El proveedor emitió un token del tipo «%1», que Bifrost no admite.</translation>
    </message>
    <message>
        <source>The application&apos;s registration needs a change</source>
        <translation>Hay que cambiar el registro de la aplicación</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch this off in the application&apos;s registration with the provider, then sign in again.</source>
        <translation>No se inició la sesión. Desactive esto en el registro de la aplicación en el proveedor y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say until when it is valid.</source>
        <translation>El token de ID no dice hasta cuándo es válido.</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in request but didn&apos;t say how to refer to it.</source>
        <translation>El proveedor aceptó la solicitud de inicio de sesión, pero no dijo cómo hacer referencia a ella.</translation>
    </message>
    <message>
        <source>The client&apos;s private key is missing, or can&apos;t be used for what the settings need it for.</source>
        <translation>Falta la clave privada del cliente, o no se puede usar para lo que los ajustes la necesitan.</translation>
    </message>
    <message>
        <source>An API that the sign-in is for isn&apos;t named by an absolute address without a part after #.</source>
        <translation>Una API a la que se destina el inicio de sesión no se indica con una dirección absoluta sin nada después de #.</translation>
    </message>
    <message>
        <source>The authorization details aren&apos;t objects that each have a type.</source>
        <translation>Los detalles de autorización (authorization details) no son objetos que tengan un tipo cada uno.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to a key of this computer (DPoP with ES256), which Bifrost is set up to require. Ask the provider&apos;s administrator to turn it on, or set DPoP to auto.</source>
        <translation>El proveedor no vincula los tokens a una clave de este equipo (DPoP con ES256), y Bifrost está configurado para exigirlo. Pida al administrador del proveedor que lo active, o defina DPoP como auto.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that the provider sends the browser to.</source>
        <translation>Esta no es una dirección a la que el proveedor envíe el navegador.</translation>
    </message>
    <message>
        <source>The browser&apos;s response isn&apos;t signed by the provider, although Bifrost requested it.</source>
        <translation>La respuesta del navegador no está firmada por el proveedor, aunque Bifrost lo solicitó.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is meant for another application.</source>
        <translation>La respuesta del navegador está destinada a otra aplicación.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the browser&apos;s response has already expired.</source>
        <translation>Según el reloj de este equipo, la respuesta del navegador ya ha caducado.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no code for another device.</source>
        <translation>La respuesta del proveedor no contiene ningún código para otro dispositivo.</translation>
    </message>
    <message>
        <source>The provider&apos;s code for another device can&apos;t be entered.</source>
        <translation>El código del proveedor para otro dispositivo no se puede introducir.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say safely where to enter the code for another device.</source>
        <translation>El proveedor no dice de forma segura dónde introducir el código para otro dispositivo.</translation>
    </message>
    <message>
        <source>The provider issued a token that isn&apos;t bound to this computer (DPoP), which Bifrost is set up to require.</source>
        <translation>El proveedor emitió un token que no está vinculado a este equipo (DPoP), y Bifrost está configurado para exigirlo.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response isn&apos;t in a readable format.</source>
        <translation>La respuesta cifrada del proveedor no tiene un formato legible.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response requires something Bifrost doesn&apos;t know.</source>
        <translation>La respuesta cifrada del proveedor exige algo que Bifrost no conoce.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted in a way that isn&apos;t accepted.</source>
        <translation>La respuesta del proveedor está cifrada de una forma que no se acepta.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted for another key.</source>
        <translation>La respuesta del proveedor está cifrada para otra clave.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response can&apos;t be decrypted.</source>
        <translation>No se puede descifrar la respuesta cifrada del proveedor.</translation>
    </message>
    <message>
        <source>The provider issued a token that requires a proof of possession (DPoP), which it doesn&apos;t announce. Set DPoP to required.</source>
        <translation>El proveedor emitió un token que exige una prueba de posesión (DPoP), algo que no anuncia. Defina DPoP como required.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to this computer</source>
        <translation>El proveedor no vincula los tokens a este equipo</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch it on in the application&apos;s registration with the provider, or set DPoP to auto.</source>
        <translation>No se inició la sesión. Active esto en el registro de la aplicación en el proveedor, o defina DPoP como auto.</translation>
    </message>
    <message>
        <source>The client secret or certificate doesn&apos;t match the way in which the client authenticates.</source>
        <translation>El secreto o el certificado de cliente no corresponde a la forma en que el cliente se autentica.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used: it and its private key must be PEM without a password, and belong together.</source>
        <translation>No se puede usar el certificado de cliente: este y su clave privada deben ser PEM sin contraseña y corresponderse.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants a client that authenticates with a private key or a certificate, not with a secret or not at all. Register the application&apos;s public key or certificate with the provider, and name the file with --client-key-file or --client-certificate-file.</source>
        <translation>El perfil de seguridad FAPI 2.0 exige un cliente que se autentique con una clave privada o un certificado, no con un secreto ni sin autenticación. Registre la clave pública o el certificado de la aplicación en el proveedor, e indique el archivo con --client-key-file o --client-certificate-file.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t allow the kind of the client&apos;s private key. Use an RSA key of 2048 bits or more, a P-256 key, or an Ed25519 key.</source>
        <translation>El perfil de seguridad FAPI 2.0 no permite este tipo de clave privada del cliente. Use una clave RSA de 2048 bits o más, una clave P-256 o una clave Ed25519.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants tokens that are bound to this computer, but DPoP is off and there is no client certificate. Set DPoP to auto.</source>
        <translation>El perfil de seguridad FAPI 2.0 exige tokens vinculados a este equipo, pero DPoP está desactivado y no hay ningún certificado de cliente. Defina DPoP como auto.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t cover signing in on another device. Sign in with the browser of this computer.</source>
        <translation>El perfil de seguridad FAPI 2.0 no contempla el inicio de sesión en otro dispositivo. Inicie sesión con el navegador de este equipo.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t take pushed authorization requests (PAR), which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn them on, or set the security profile to openid-connect.</source>
        <translation>El proveedor no acepta solicitudes de autorización previa (PAR), que el perfil de seguridad FAPI 2.0 exige. Pida al administrador del proveedor que las active, o defina el perfil de seguridad como openid-connect.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t name itself in its responses to the browser, which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn that on, or set the security profile to openid-connect.</source>
        <translation>El proveedor no se nombra en sus respuestas al navegador, y el perfil de seguridad FAPI 2.0 lo exige. Pida al administrador del proveedor que lo active, o defina el perfil de seguridad como openid-connect.</translation>
    </message>
    <message>
        <source>The provider offers no signature that the security profile FAPI 2.0 allows (PS256, ES256, EdDSA) and this client can use. Ask the provider&apos;s administrator for one of them, or set the security profile to openid-connect.</source>
        <translation>El proveedor no ofrece ninguna firma que el perfil de seguridad FAPI 2.0 permita (PS256, ES256, EdDSA) y que este cliente pueda usar. Pida una de ellas al administrador del proveedor, o defina el perfil de seguridad como openid-connect.</translation>
    </message>
    <message>
        <source>The provider binds tokens neither to this computer (DPoP with ES256) nor to the client&apos;s certificate, or DPoP is off here. The security profile FAPI 2.0 requires one of the two. Set DPoP to auto, or ask the provider&apos;s administrator to turn it on.</source>
        <translation>El proveedor no vincula los tokens a este equipo (DPoP con ES256) ni al certificado de cliente, o DPoP está desactivado aquí. El perfil de seguridad FAPI 2.0 exige una de las dos cosas. Defina DPoP como auto, o pida al administrador del proveedor que lo active.</translation>
    </message>
    <message>
        <source>The provider signs with an algorithm that the security profile FAPI 2.0 doesn&apos;t allow. Ask the provider&apos;s administrator for PS256, ES256, or EdDSA.</source>
        <translation>El proveedor firma con un algoritmo que el perfil de seguridad FAPI 2.0 no permite. Pida PS256, ES256 o EdDSA al administrador del proveedor.</translation>
    </message>
    <message>
        <source>An account&apos;s internal name consists of up to 64 letters, digits, hyphens and underscores.</source>
        <translation>El nombre interno de una cuenta consta de hasta 64 letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of your organizations can&apos;t be read, or continues on another server.</source>
        <translation>La lista de sus organizaciones que da el proveedor no se puede leer, o continúa en otro servidor.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>No se pudieron leer sus organizaciones</translation>
    </message>
    <message>
        <source>None of it is used. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>No se usa nada de la lista. Inténtelo de nuevo; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Access token expires</source>
        <translation>Caducidad del token de acceso</translation>
    </message>
    <message>
        <source>ID token issued</source>
        <translation>Emisión del token de ID</translation>
    </message>
    <message>
        <source>ID token expires</source>
        <translation>Caducidad del token de ID</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sesión en JSON</translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation>Copiar sesión</translation>
    </message>
    <message>
        <source>Decoded ID token</source>
        <translation>Token de ID descodificado</translation>
    </message>
    <message>
        <source>Copy ID token</source>
        <translation>Copiar token de ID</translation>
    </message>
    <message>
        <source>Removes the session from this computer without telling the provider: its tokens stay valid until they expire, and the browser stays signed in with the provider.</source>
        <translation>Elimina la sesión de este equipo sin avisar al proveedor: sus tokens siguen siendo válidos hasta que caduquen, y el navegador mantiene la sesión iniciada en el proveedor.</translation>
    </message>
    <message>
        <source>Sign out &amp;here only</source>
        <translation>Cerrar sesión solo a&amp;quí</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>none was issued, so the session can&apos;t be renewed</source>
        <translation>no se emitió ninguno, así que la sesión no se puede renovar</translation>
    </message>
    <message>
        <source>Token protection</source>
        <translation>Protección de los tokens</translation>
    </message>
    <message>
        <source>bound to this computer: useless to anybody who copies it (DPoP)</source>
        <translation>vinculados a este equipo: inútiles para quien los copie (DPoP)</translation>
    </message>
    <message>
        <source>not bound to this computer, although Bifrost asked the provider for it (DPoP)</source>
        <translation>no vinculados a este equipo, aunque Bifrost lo pidió al proveedor (DPoP)</translation>
    </message>
    <message>
        <source>bound to the client certificate: useless to anybody who copies it (mutual TLS)</source>
        <translation>vinculados al certificado de cliente: inútiles para quien los copie (TLS mutuo)</translation>
    </message>
    <message>
        <source>bound to this computer&apos;s TPM: useless to anybody who copies it, even with the keychain (DPoP)</source>
        <translation>vinculados al TPM de este equipo: inútiles para quien los copie, incluso junto con el llavero (DPoP)</translation>
    </message>
    <message>
        <source>none: whoever copies the access token can use it until it expires (Bearer)</source>
        <translation>ninguna: quien copie el token de acceso puede usarlo hasta que caduque (Bearer)</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Couldn&apos;t set %1 aside. Move or fix the file, then save again.</source>
        <translation>No se pudo apartar %1. Mueva o corrija el archivo y vuelva a guardar.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1. Check its permissions.</source>
        <translation>No se pudo crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1. Check its permissions and the free disk space.</source>
        <translation>No se pudo escribir en %1. Compruebe sus permisos y el espacio libre en el disco.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>El archivo es demasiado grande para un secreto.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>&amp;Forget this configuration</source>
        <translation>&amp;Olvidar esta configuración</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Co&amp;nservar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <source>Start over</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Settings are stored in %1.</source>
        <translation>Los ajustes se guardan en %1.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>&amp;Olvidar ahora</translation>
    </message>
    <message>
        <source>Sign out to change this.</source>
        <translation>Cierre sesión para cambiar esto.</translation>
    </message>
    <message>
        <source>Sign out first.</source>
        <translation>Cierre sesión primero.</translation>
    </message>
    <message>
        <source>System follows the appearance of your desktop.</source>
        <translation>«Sistema» sigue la apariencia de su escritorio.</translation>
    </message>
    <message>
        <source>Cancel the sign-in to change this.</source>
        <translation>Cancele el inicio de sesión para cambiar esto.</translation>
    </message>
    <message>
        <source>Wait for the browser to change this.</source>
        <translation>Espere al navegador para cambiar esto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Applies when Bifrost starts the next time.</source>
        <translation>Se aplica la próxima vez que se inicie Bifrost.</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>Aspecto de su organización</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Lists what is sent to the provider and what it answers, without secrets. It stays in this program&apos;s memory.</source>
        <translation>Muestra lo que se envía al proveedor y lo que este responde, sin secretos. Se queda en la memoria de este programa.</translation>
    </message>
    <message>
        <source>Token protection (DPoP)</source>
        <translation>Protección de los tokens (DPoP)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Binds tokens to this computer, so that nobody else can use a copy. Automatic does so if the provider offers it. With Required, signing in fails if it doesn&apos;t.</source>
        <translation>Vincula los tokens a este equipo, para que nadie más pueda usar una copia. «Automático» lo hace si el proveedor lo ofrece. Con «Obligatorio», el inicio de sesión falla si no lo ofrece.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window then only hides it; Bifrost ends with Quit in the icon&apos;s menu. On a desktop without a tray, nothing changes.</source>
        <translation>Cerrar la ventana entonces solo la oculta; Bifrost termina con «Salir» en el menú del icono. En un escritorio sin bandeja no cambia nada.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Bifrost starts when you sign in to this computer: in the tray if its icon is there, otherwise with its window.</source>
        <translation>Bifrost se inicia cuando inicia sesión en este equipo: en la bandeja si su icono está allí; si no, con su ventana.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. Choose yours and enter these details once to get started.</source>
        <translation>Bifrost inicia su sesión con Asgardeo o cualquier otro proveedor de OpenID Connect. Elija el suyo e introduzca estos datos una sola vez para empezar.</translation>
    </message>
    <message>
        <source>Connect your provider</source>
        <translation>Conecte su proveedor</translation>
    </message>
</context>
<context>
    <name>SignInPrompt</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>I&amp;niciar sesión</translation>
    </message>
    <message>
        <source>You need to sign in to view this page</source>
        <translation>Inicie sesión para ver esta página</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>a program of another user</source>
        <translation>un programa de otro usuario</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (process %2)</source>
        <translation>«%1» (proceso %2)</translation>
    </message>
    <message>
        <source>The provider signed you in again without asking</source>
        <translation>El proveedor volvió a iniciar su sesión sin preguntar</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider reports that it didn&apos;t: you were still signed in there. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>Tras el cierre de sesión, Bifrost solicitó que el proveedor le pidiera iniciar sesión. El proveedor indica que no lo hizo: su sesión seguía iniciada allí. Si otras personas usan este equipo, pulse «Cerrar sesión» y cierre también la sesión en las páginas del proveedor.</translation>
    </message>
    <message>
        <source>The provider declined to ask you to sign in</source>
        <translation>El proveedor no quiso pedirle que iniciara sesión</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider rejected that request, so Bifrost continued without it. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>Tras el cierre de sesión, Bifrost solicitó que el proveedor le pidiera iniciar sesión. El proveedor rechazó esa petición, así que Bifrost continuó sin ella. Si otras personas usan este equipo, pulse «Cerrar sesión» y cierre también la sesión en las páginas del proveedor.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>El puerto %1 está ocupado</translation>
    </message>
    <message>
        <source>Another Bifrost sign-in or sign-out is still waiting for the browser on this port, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Finish the other one in the browser first, then try again.</source>
        <translation>Otro inicio o cierre de sesión de Bifrost sigue esperando al navegador en este puerto, así que el navegador volverá a un puerto distinto. La mayoría de los proveedores también comparan el puerto de la URL de redirección y mostrarán una página de error. Termine antes el otro en el navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It&apos;s used by %1, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Close that program or wait until it finishes, then try again.</source>
        <translation>Lo usa %1, así que el navegador volverá a un puerto distinto. La mayoría de los proveedores también comparan el puerto de la URL de redirección y mostrarán una página de error. Cierre ese programa o espere a que termine, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so Bifrost ignored it and is still waiting.</source>
        <translation>No dice a qué inicio de sesión pertenece, así que Bifrost la ignoró y sigue esperando.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so Bifrost ignored it and is still waiting.</source>
        <translation>No se puede leer, así que Bifrost la ignoró y sigue esperando.</translation>
    </message>
    <message>
        <source>It belongs to another sign-in, so Bifrost ignored it and is still waiting.</source>
        <translation>Pertenece a otro inicio de sesión, así que Bifrost la ignoró y sigue esperando.</translation>
    </message>
    <message>
        <source>It reports that the sign-in was declined. If you declined it, cancel here.</source>
        <translation>Indica que se denegó el inicio de sesión. Si lo denegó usted, cancele aquí.</translation>
    </message>
    <message>
        <source>It reports an error; the details name it.</source>
        <translation>Indica un error; los detalles lo nombran.</translation>
    </message>
    <message>
        <source>If the browser shows no other page of the provider, start again or cancel.</source>
        <translation>Si el navegador no muestra ninguna otra página del proveedor, empiece de nuevo o cancele.</translation>
    </message>
    <message>
        <source>The browser came back to %1</source>
        <translation>El navegador volvió a %1</translation>
    </message>
    <message>
        <source>Bifrost ignored that, because this sign-in expects it at %1. If the provider sent it there, use the same redirect host here.</source>
        <translation>Bifrost lo ignoró, porque este inicio de sesión lo espera en %1. Si el proveedor lo envió allí, use aquí el mismo host de redirección.</translation>
    </message>
    <message>
        <source>A response from the browser could not be matched to this sign-in</source>
        <translation>Una respuesta del navegador no se pudo asociar a este inicio de sesión</translation>
    </message>
    <message>
        <source>Reported, but not proven to be the provider&apos;s: %1</source>
        <translation>Indicado, pero sin prueba de que venga del proveedor: %1</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page there, it most likely doesn&apos;t know the client ID or this redirect URL: %1.</source>
        <translation>Busque la pestaña de inicio de sesión en su navegador o vuelva a abrirla. Si el proveedor muestra allí una página de error, lo más probable es que no conozca el ID de cliente o esta URL de redirección: %1.</translation>
    </message>
    <message>
        <source>Some providers accept only localhost in it.</source>
        <translation>Algunos proveedores solo aceptan localhost en ella.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>El navegador aún no ha respondido</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page, the port is the likely reason.</source>
        <translation>Busque la pestaña de inicio de sesión en su navegador o vuelva a abrirla. Si el proveedor muestra una página de error, la causa probable es el puerto.</translation>
    </message>
    <message>
        <source>A longer session is available</source>
        <translation>Es posible una sesión más larga</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed. The provider issues a longer one for the scope offline_access: sign in once more with it. The provider may ask for your consent.</source>
        <translation>Esta sesión no se puede renovar. El proveedor emite una más larga con el ámbito offline_access: inicie sesión una vez más con él. Es posible que el proveedor le pida su consentimiento.</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed</source>
        <translation>Esta sesión no se puede renovar</translation>
    </message>
    <message>
        <source>The scope offline_access was requested, but the provider issued no refresh token. It may need your consent: sign in once more, and it&apos;s requested as well.</source>
        <translation>Se solicitó el ámbito offline_access, pero el proveedor no emitió ningún token de actualización. Puede que necesite su consentimiento: inicie sesión una vez más y también se solicitará.</translation>
    </message>
    <message>
        <source>Bifrost asked for the scope offline_access and for your consent, but the provider issued no refresh token. The application&apos;s registration with the provider decides about that.</source>
        <translation>Bifrost solicitó el ámbito offline_access y su consentimiento, pero el proveedor no emitió ningún token de actualización. Eso depende del registro de la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The provider rejected the scope offline_access</source>
        <translation>El proveedor rechazó el ámbito offline_access</translation>
    </message>
    <message>
        <source>You are still signed in, but this session can&apos;t be renewed. The application&apos;s registration with the provider decides which scopes it may request.</source>
        <translation>Su sesión sigue iniciada, pero no se puede renovar. El registro de la aplicación en el proveedor decide qué ámbitos puede solicitar.</translation>
    </message>
</context>
<context>
    <name>SigningOutPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>&amp;Reabrir el navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Signing Out...</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser is ending your session with %1; confirm there if you&apos;re asked.</source>
        <translation>Ha cerrado sesión en este equipo. El navegador está finalizando su sesión con %1; confírmelo allí si se le pregunta.</translation>
    </message>
    <message>
        <source>Removing the session from this computer and revoking its tokens.</source>
        <translation>Eliminando la sesión de este equipo y revocando sus tokens.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Lis&amp;to</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser stays on the page of %1; when you are signed out there, press &apos;Done&apos;.</source>
        <translation>Ha cerrado sesión en este equipo. El navegador se queda en la página de %1; cuando haya cerrado sesión allí, pulse «Listo».</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Provider metadata</source>
        <translation>Metadatos del proveedor</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Claves del proveedor</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Solicitud de autorización previa (PAR)</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Solicitud de autorización</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>Respuesta de autorización</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Solicitud de tokens</translation>
    </message>
    <message>
        <source>ID token validation</source>
        <translation>Validación del token de ID</translation>
    </message>
    <message>
        <source>UserInfo request</source>
        <translation>Solicitud de UserInfo</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Revocación de un token</translation>
    </message>
    <message>
        <source>Sign-out endpoint probe</source>
        <translation>Prueba de la dirección de cierre de sesión</translation>
    </message>
    <message>
        <source>Sign-out request</source>
        <translation>Solicitud de cierre de sesión</translation>
    </message>
    <message>
        <source>Sign-out response</source>
        <translation>Respuesta al cierre de sesión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Session renewal</source>
        <translation>Renovación de la sesión</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>Between application and provider</source>
        <translation>Entre la aplicación y el proveedor</translation>
    </message>
    <message>
        <source>From the application through the browser to the provider</source>
        <translation>De la aplicación al proveedor, a través del navegador</translation>
    </message>
    <message>
        <source>From the provider through the browser to the application</source>
        <translation>Del proveedor a la aplicación, a través del navegador</translation>
    </message>
    <message>
        <source>Within the application</source>
        <translation>Dentro de la aplicación</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>Comprobaciones superadas: %1</translation>
    </message>
    <message>
        <source>Checks failed: %1</source>
        <translation>Comprobaciones fallidas: %1</translation>
    </message>
    <message>
        <source>Checks not made: %1</source>
        <translation>Comprobaciones no realizadas: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>•••••• %L1 bytes, #%2</source>
        <translation>•••••• %L1 bytes, #%2</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>Solicitud de autorización de dispositivo</translation>
    </message>
    <message>
        <source>Organizations request</source>
        <translation>Solicitud de organizaciones</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The provider doesn&apos;t accept this client</source>
        <translation>El proveedor no acepta este cliente</translation>
    </message>
    <message>
        <source>It doesn&apos;t know the client ID, or the application must authenticate. Check the client ID in Settings. In the application&apos;s registration with the provider, switch client authentication off (public client), or configure the client secret in Bifrost.</source>
        <translation>No conoce el ID de cliente, o la aplicación debe autenticarse. Compruebe el ID de cliente en Ajustes. En el registro de la aplicación en el proveedor, desactive la autenticación del cliente (cliente público), o configure el secreto de cliente en Bifrost.</translation>
    </message>
    <message>
        <source>The provider requires DPoP</source>
        <translation>El proveedor exige DPoP</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The provider is limiting requests. Wait a minute, then try again.</source>
        <translation>El proveedor limita el número de solicitudes. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>El proveedor notificó un problema</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>Se produjo un error en el proveedor. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider denied access</source>
        <translation>El proveedor denegó el acceso</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>El proveedor rechazó la solicitud</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>El proveedor notificó un error</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Inténtelo de nuevo; si el problema continúa, envíe los detalles al administrador del proveedor.</translation>
    </message>
    <message>
        <source>%1 responded with status %2 instead of tokens.</source>
        <translation>%1 respondió con el código %2 en lugar de tokens.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t opened. If the provider&apos;s words name the redirect URL, register the one in Settings there, exactly as it is shown.</source>
        <translation>No se abrió el navegador. Si el mensaje del proveedor menciona la URL de redirección, registre allí la de Ajustes, exactamente como se muestra.</translation>
    </message>
    <message>
        <source>It issues tokens to this application only with a proof of possession (DPoP) that it accepts. Set DPoP to required, then sign in again. If that doesn&apos;t help, check the date and time of this computer.</source>
        <translation>Solo emite tokens para esta aplicación con una prueba de posesión (DPoP) que considere válida. Defina DPoP como required y vuelva a iniciar sesión. Si eso no ayuda, compruebe la fecha y la hora de este equipo.</translation>
    </message>
</context>
<context>
    <name>TraceDetails</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Bifrost</source>
        <translation>Abrir Bifrost</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Copy the link into a browser that you start yourself, or continue without one.</source>
        <translation>Copie el enlace en un navegador que inicie usted, o continúe sin ninguno.</translation>
    </message>
    <message>
        <source>It reported an error or crashed. Open it again, copy the link into a browser that you start yourself, or continue without it.</source>
        <translation>Notificó un error o se cerró de forma inesperada. Vuelva a abrirlo, copie el enlace en un navegador que inicie usted, o continúe sin él.</translation>
    </message>
    <message>
        <source>Your browser has not opened the page yet</source>
        <translation>Su navegador aún no ha abierto la página</translation>
    </message>
    <message>
        <source>It may still be starting, or be asking for a profile or for permission. If it shows an error instead, it may use a proxy even for 127.0.0.1. Open it again, or copy the link into another browser on this computer.</source>
        <translation>Puede que aún se esté iniciando, o que esté pidiendo un perfil o un permiso. Si en su lugar muestra un error, puede que use un proxy incluso para 127.0.0.1. Vuelva a abrirlo, o copie el enlace en otro navegador de este equipo.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>El código ha caducado</translation>
    </message>
    <message>
        <source>Get a new one, or continue in your browser here.</source>
        <translation>Obtenga uno nuevo, o continúe aquí en su navegador.</translation>
    </message>
    <message>
        <source>You can&apos;t continue on another device</source>
        <translation>No puede continuar en otro dispositivo</translation>
    </message>
    <message>
        <source>The provider needs another address: copy it again and start over in that browser.</source>
        <translation>El proveedor necesita otra dirección: vuelva a copiarla y empiece de nuevo en ese navegador.</translation>
    </message>
    <message>
        <source>This sign-in is no longer waiting.</source>
        <translation>Este inicio de sesión ya no está en espera.</translation>
    </message>
    <message>
        <source>That isn&apos;t it. The address begins with %1 and is long.</source>
        <translation>No es esa. La dirección empieza por %1 y es larga.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Esta dirección pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <source>This address isn&apos;t complete. Copy all of it.</source>
        <translation>Esta dirección no está completa. Cópiela entera.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bifrost</source>
        <translation>Le damos la bienvenida a Bifrost</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. You do that in your own browser, so Bifrost never sees your password. Your session stays in this computer&apos;s keychain until you sign out.</source>
        <translation>Bifrost inicia su sesión con Asgardeo o con cualquier otro proveedor de OpenID Connect. Usted lo hace en su propio navegador, así que Bifrost nunca ve su contraseña. Su sesión permanece en el llavero de este equipo hasta que la cierre.</translation>
    </message>
</context>
</TS>
