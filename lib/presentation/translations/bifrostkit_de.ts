<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ProblemText</name>
    <message>
        <source>The keychain doesn&apos;t work</source>
        <translation>Der Schlüsselbund funktioniert nicht</translation>
    </message>
    <message>
        <source>Unlock your keychain, then try again.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>Die Antwort des Anbieters ist unbrauchbar</translation>
    </message>
    <message>
        <source>You were not signed in. Ask the provider&apos;s administrator for help.</source>
        <translation>Sie wurden nicht angemeldet. Bitten Sie die Administration des Anbieters um Hilfe.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return</source>
        <translation>Der Browser ist nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in your browser.</source>
        <translation>Versuchen Sie es erneut und schließen Sie die Anmeldung im Browser ab.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Es hat sich kein Browser geöffnet</translation>
    </message>
    <message>
        <source>Choose a default browser, then try again.</source>
        <translation>Legen Sie einen Standardbrowser fest und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in couldn&apos;t start</source>
        <translation>Die Anmeldung konnte nicht beginnen</translation>
    </message>
    <message>
        <source>Something on this computer blocks local connections. Restart it, then try again.</source>
        <translation>Auf diesem Computer werden lokale Verbindungen blockiert. Starten Sie ihn neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You&apos;re offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate isn&apos;t trusted. Ask your administrator for help.</source>
        <translation>Das Zertifikat des Anbieters ist nicht vertrauenswürdig. Bitten Sie Ihre Administration um Hilfe.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection</source>
        <translation>Der Proxy lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>Der Anbieter ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Der Anbieter ist ausgelastet</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for access.</source>
        <translation>Versuchen Sie es erneut oder bitten Sie die Administration des Anbieters um Zugang.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for help.</source>
        <translation>Bitten Sie die Administration des Anbieters um Hilfe.</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used</source>
        <translation>Die Konfiguration ist unbrauchbar</translation>
    </message>
    <message>
        <source>This application isn&apos;t set up correctly. Ask its support for help.</source>
        <translation>Diese Anwendung ist nicht richtig eingerichtet. Wenden Sie sich an ihren Support.</translation>
    </message>
    <message>
        <source>You&apos;re signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is in progress</source>
        <translation>Eine Anmeldung oder Abmeldung läuft bereits</translation>
    </message>
    <message>
        <source>Finish it in your browser, or cancel it.</source>
        <translation>Schließen Sie sie im Browser ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Another program is using your session</source>
        <translation>Ein anderes Programm verwendet gerade Ihre Sitzung</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>Sie wurden nicht angemeldet</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>Die Prüfung Ihres Kontos ist fehlgeschlagen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>Ihr Konto wird hier nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>Die Anfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>Die Daten konnten nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>Prüfen Sie die Datei und den freien Speicherplatz, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>Die Anfrage muss erneut gesendet werden</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server rejected your sign-in</source>
        <translation>Der Server hat Ihre Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>Der Server verlangt eine weitere Berechtigung</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>Melden Sie sich erneut an und stimmen Sie ihr zu.</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>Der Server verlangt eine stärkere Anmeldung</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>Melden Sie sich erneut an. Der Anbieter fragt möglicherweise nach einem zweiten Faktor.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t accepted</source>
        <translation>Das Client-Zertifikat wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>The provider requires a valid one. Ask your administrator for help.</source>
        <translation>Der Anbieter verlangt ein gültiges. Bitten Sie Ihre Administration um Hilfe.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip isn&apos;t responding</source>
        <translation>Der Sicherheitschip dieses Computers reagiert nicht</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>Versuchen Sie es erneut. Hilft das nicht, starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip can&apos;t be used</source>
        <translation>Der Sicherheitschip dieses Computers kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Ask your administrator for help.</source>
        <translation>Bitten Sie Ihre Administration um Hilfe.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>Ihre Organisationen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for help.</source>
        <translation>Versuchen Sie es erneut oder bitten Sie die Administration des Anbieters um Hilfe.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>Dieses Konto ist nicht mehr da</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Wählen Sie ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>Fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>bifrost::AccountButton</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>bifrost::SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>Fahren Sie im Browser fort.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
</TS>
