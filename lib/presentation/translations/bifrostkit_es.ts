<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ProblemText</name>
    <message>
        <source>The keychain doesn&apos;t work</source>
        <translation>El llavero no funciona</translation>
    </message>
    <message>
        <source>Unlock your keychain, then try again.</source>
        <translation>Desbloquee su llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>La respuesta del proveedor no se puede utilizar</translation>
    </message>
    <message>
        <source>You were not signed in. Ask the provider&apos;s administrator for help.</source>
        <translation>No se inició la sesión. Pida ayuda al administrador del proveedor.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha finalizado</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return</source>
        <translation>El navegador no ha vuelto</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in your browser.</source>
        <translation>Inténtelo de nuevo y termine el inicio de sesión en su navegador.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>No se abrió ningún navegador</translation>
    </message>
    <message>
        <source>Choose a default browser, then try again.</source>
        <translation>Elija un navegador predeterminado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in couldn&apos;t start</source>
        <translation>El inicio de sesión no pudo comenzar</translation>
    </message>
    <message>
        <source>Something on this computer blocks local connections. Restart it, then try again.</source>
        <translation>Algo bloquea las conexiones locales en este equipo. Reinícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You&apos;re offline</source>
        <translation>No tiene conexión</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Compruebe su red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate isn&apos;t trusted. Ask your administrator for help.</source>
        <translation>El certificado del proveedor no es de confianza. Pida ayuda a su administrador.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection</source>
        <translation>El proxy rechaza la conexión</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>Compruebe la configuración de proxy de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>No se puede contactar con el proveedor</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>El proveedor está ocupado</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>El inicio de sesión se ha denegado</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for access.</source>
        <translation>Inténtelo de nuevo o pida acceso al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>El proveedor rechazó la solicitud</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for help.</source>
        <translation>Pida ayuda al administrador del proveedor.</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used</source>
        <translation>La configuración no se puede utilizar</translation>
    </message>
    <message>
        <source>This application isn&apos;t set up correctly. Ask its support for help.</source>
        <translation>Esta aplicación no está bien configurada. Pida ayuda a su servicio de soporte.</translation>
    </message>
    <message>
        <source>You&apos;re signed out</source>
        <translation>Ha cerrado la sesión</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is in progress</source>
        <translation>Hay un inicio o cierre de sesión en curso</translation>
    </message>
    <message>
        <source>Finish it in your browser, or cancel it.</source>
        <translation>Termínelo en su navegador o cancélelo.</translation>
    </message>
    <message>
        <source>Another program is using your session</source>
        <translation>Otro programa está usando su sesión</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>No se inició la sesión</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>La comprobación de su cuenta falló. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>Su cuenta no se acepta aquí.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>La solicitud no se envió</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>Los datos no se pudieron leer o escribir</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>Compruebe el archivo y el espacio libre en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>La solicitud debe enviarse de nuevo</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server rejected your sign-in</source>
        <translation>El servidor rechazó su inicio de sesión</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>El servidor exige otro permiso</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>Inicie sesión de nuevo y dé su consentimiento.</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>El servidor exige un inicio de sesión más seguro</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>Inicie sesión de nuevo. Es posible que el proveedor le pida un segundo factor.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t accepted</source>
        <translation>No se acepta el certificado de cliente</translation>
    </message>
    <message>
        <source>The provider requires a valid one. Ask your administrator for help.</source>
        <translation>El proveedor exige uno válido. Pida ayuda a su administrador.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip isn&apos;t responding</source>
        <translation>El chip de seguridad de este equipo no responde</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>Inténtelo de nuevo. Si eso no ayuda, reinicie este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip can&apos;t be used</source>
        <translation>No se puede utilizar el chip de seguridad de este equipo</translation>
    </message>
    <message>
        <source>Ask your administrator for help.</source>
        <translation>Pida ayuda a su administrador.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>No se pudieron leer sus organizaciones</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for help.</source>
        <translation>Inténtelo de nuevo o pida ayuda al administrador del proveedor.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>Esta cuenta ya no existe aquí</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Elija otra cuenta.</translation>
    </message>
</context>
<context>
    <name>SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>Continúe en su navegador.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>bifrost::AccountButton</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>bifrost::SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>Continúe en su navegador.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
</TS>
