<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountChip</name>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Your clock is %1 slow</source>
        <translation>Ihre Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Your clock is %1 fast</source>
        <translation>Ihre Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>Bifrost goes by the provider&apos;s time meanwhile. Let the system set date and time by itself: other programs may refuse to work.</source>
        <translation>Bifrost richtet sich solange nach der Zeit des Anbieters. Lassen Sie das System Datum und Uhrzeit selbst stellen: Andere Programme könnten den Dienst verweigern.</translation>
    </message>
    <message>
        <source>That is too much to sign in with. Let the system set date and time by itself, then try again.</source>
        <translation>Das ist zu viel für eine Anmeldung. Lassen Sie das System Datum und Uhrzeit selbst stellen und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Signs you in with Asgardeo, or any OpenID Connect provider.</source>
        <translation>Meldet Sie mit Asgardeo oder jedem OpenID-Connect-Anbieter an.</translation>
    </message>
    <message>
        <source>The provider: an Asgardeo organisation, or an issuer&apos;s address.</source>
        <translation>Der Anbieter: eine Asgardeo-Organisation oder die Adresse eines Issuers.</translation>
    </message>
    <message>
        <source>The client ID as registered with the provider.</source>
        <translation>Die Client-ID, wie sie beim Anbieter registriert ist.</translation>
    </message>
    <message>
        <source>A file that holds the client secret of a confidential client.</source>
        <translation>Eine Datei mit dem Client-Geheimnis eines vertraulichen Clients.</translation>
    </message>
    <message>
        <source>The scopes to request, in quotes, parted by spaces.</source>
        <translation>Die Scopes, in Anführungszeichen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>The ports of 127.0.0.1 to try, parted by commas.</source>
        <translation>Die Ports von 127.0.0.1, die versucht werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A .env file with the names of the Asgardeo guide (AUTH_ASGARDEO_...).</source>
        <translation>Eine .env-Datei mit den Namen der Asgardeo-Anleitung (AUTH_ASGARDEO_...).</translation>
    </message>
    <message>
        <source>Tries what Bifrost needs of this computer, and says what is missing.</source>
        <translation>Prüft, was Bifrost von diesem Computer braucht, und sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Signs out, and removes everything that Bifrost keeps on this computer.</source>
        <translation>Meldet ab und entfernt alles, was Bifrost auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>&apos;bifrost --help&apos; lists what there is.</source>
        <translation>»bifrost --help« zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>A secret is never taken from the command line, where every program can read it. Use --client-secret-file FILE, or the variable BIFROST_CLIENT_SECRET.</source>
        <translation>Ein Geheimnis wird nie von der Befehlszeile genommen, wo jedes Programm es lesen kann. Verwenden Sie --client-secret-file DATEI oder die Variable BIFROST_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option. Options start with --.</source>
        <translation>»%1« ist keine Option. Optionen beginnen mit --.</translation>
    </message>
    <message>
        <source>--redirect-port takes port numbers from 1024 to 65535, parted by commas.</source>
        <translation>--redirect-port nimmt Portnummern von 1024 bis 65535, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and who may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Prüfen Sie den Namen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>Das Geheimnis in %1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>environment file</source>
        <translation>Umgebungsdatei</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>von der Befehlszeile</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>from the environment file</source>
        <translation>aus der Umgebungsdatei</translation>
    </message>
    <message>
        <source>set for this computer</source>
        <translation>für diesen Computer festgelegt</translation>
    </message>
    <message>
        <source>The %1 cannot be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>Bifrost runs without it. Check who may read it, then start Bifrost again. When you save settings, the file is kept aside first.</source>
        <translation>Bifrost läuft ohne sie. Prüfen Sie, wer sie lesen darf, und starten Sie Bifrost neu. Wenn Sie Einstellungen sichern, wird die Datei zuvor beiseitegelegt.</translation>
    </message>
    <message>
        <source>The %1 is damaged</source>
        <translation>%1 beschädigt</translation>
    </message>
    <message>
        <source>Bifrost runs without it. Mend it by hand, or save your settings anew: the damaged file is kept aside first.</source>
        <translation>Bifrost läuft ohne sie. Berichtigen Sie sie von Hand oder sichern Sie die Einstellungen neu: Die beschädigte Datei wird zuvor beiseitegelegt.</translation>
    </message>
    <message>
        <source>The client secret cannot be read</source>
        <translation>Das Client-Geheimnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check the file that the setting ClientSecretFile names, then start Bifrost again.</source>
        <translation>Prüfen Sie die Datei, die in der Einstellung ClientSecretFile steht, und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Eine Einstellung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The built-in value is used instead of &quot;%1&quot;. Correct it in Settings.</source>
        <translation>Statt »%1« gilt der eingebaute Wert. Berichtigen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>A variable is not needed here</source>
        <translation>Eine Variable wird hier nicht gebraucht</translation>
    </message>
    <message>
        <source>%1 belongs to a web application and is ignored. Bifrost learns the sign-out address from the provider and comes back to its own address.</source>
        <translation>%1 gehört zu einer Webanwendung und wird nicht beachtet. Bifrost erfährt die Abmeldeadresse vom Anbieter und kehrt zu seiner eigenen Adresse zurück.</translation>
    </message>
    <message>
        <source>A part of the %1 is damaged</source>
        <translation>%1 teilweise beschädigt</translation>
    </message>
    <message>
        <source>Not of the form NAME=value, and left out: line %1. Mend it, then start Bifrost again.</source>
        <translation>Nicht von der Form NAME=Wert und ausgelassen: Zeile %1. Berichtigen Sie das und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>Other people can read your client secret</source>
        <translation>Andere können Ihr Client-Geheimnis lesen</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts of this computer. Close it with &apos;chmod 600&apos;, and have the provider issue a new secret if somebody may have read it.</source>
        <translation>Die Datei %1 steht anderen Konten dieses Computers offen. Schließen Sie sie mit »chmod 600« und lassen Sie sich vom Anbieter ein neues Geheimnis geben, falls jemand sie gelesen haben kann.</translation>
    </message>
    <message>
        <source>Everybody can change the %1</source>
        <translation>%1 kann von allen geändert werden</translation>
    </message>
    <message>
        <source>Whoever writes %1 decides where you sign in. Close it with &apos;chmod go-w&apos;, and check what it says.</source>
        <translation>Wer %1 schreibt, entscheidet, wo Sie sich anmelden. Schließen Sie die Datei mit »chmod go-w« und prüfen Sie, was darin steht.</translation>
    </message>
    <message>
        <source>The settings file of this computer has been left out</source>
        <translation>Die Einstellungsdatei dieses Computers wird nicht verwendet</translation>
    </message>
    <message>
        <source>%1 belongs to somebody who is not an administrator, and must not decide where everybody signs in. An administrator can take it over or remove it.</source>
        <translation>%1 gehört jemandem ohne Administratorrechte und darf nicht bestimmen, wo sich alle anmelden. Ein Administrator kann die Datei übernehmen oder entfernen.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The provider reports that access was declined. Sign in again if you want to allow it.</source>
        <translation>Der Anbieter meldet, dass der Zugriff abgelehnt wurde. Melden Sie sich erneut an, wenn Sie ihn erlauben möchten.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in</source>
        <translation>Der Anbieter verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The sign-in was not completed there. Sign in again.</source>
        <translation>Die Anmeldung wurde dort nicht abgeschlossen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign in once more</source>
        <translation>Bitte noch einmal anmelden</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in: it has expired, was used already, or was ended there. Sign in again.</source>
        <translation>Der Anbieter nimmt diese Anmeldung nicht mehr an: Sie ist abgelaufen, wurde schon benutzt oder dort beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider does not know this client</source>
        <translation>Der Anbieter kennt diesen Client nicht</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the application is not a public client there. Check them in Settings.</source>
        <translation>Die Client-ID oder das Client-Geheimnis stimmt nicht, oder die Anwendung ist dort kein öffentlicher Client. Prüfen Sie beides in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider does not allow this client</source>
        <translation>Der Anbieter lässt diesen Client nicht zu</translation>
    </message>
    <message>
        <source>The application may not sign people in this way. In its registration allow the code grant, and Refresh Token.</source>
        <translation>Die Anwendung darf so nicht anmelden. Erlauben Sie in ihrer Registrierung »Code« und »Refresh Token«.</translation>
    </message>
    <message>
        <source>The provider refuses the scopes</source>
        <translation>Der Anbieter weist die Scopes zurück</translation>
    </message>
    <message>
        <source>At least one of the scopes is unknown there or not allowed. Correct them in Settings.</source>
        <translation>Mindestens ein Scope ist dort unbekannt oder nicht erlaubt. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider refuses the request</source>
        <translation>Der Anbieter weist die Anfrage zurück</translation>
    </message>
    <message>
        <source>Most often the redirect address is not registered there. Compare it with the one in Settings.</source>
        <translation>Meist ist die Rückkehradresse dort nicht registriert. Vergleichen Sie sie mit der in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider has trouble</source>
        <translation>Der Anbieter hat eine Störung</translation>
    </message>
    <message>
        <source>Something failed on the provider&apos;s side. Try again in a while.</source>
        <translation>Beim Anbieter ist etwas fehlgeschlagen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Der Anbieter ist ausgelastet</translation>
    </message>
    <message>
        <source>It cannot take requests right now. Try again in a while.</source>
        <translation>Er nimmt gerade keine Anfragen an. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Your consent is needed</source>
        <translation>Ihre Zustimmung fehlt</translation>
    </message>
    <message>
        <source>The provider wants you to allow this application. Sign in again and agree in the browser.</source>
        <translation>Der Anbieter möchte, dass Sie diese Anwendung erlauben. Melden Sie sich erneut an und stimmen Sie im Browser zu.</translation>
    </message>
    <message>
        <source>The provider wants to ask you something</source>
        <translation>Der Anbieter hat eine Frage an Sie</translation>
    </message>
    <message>
        <source>Sign in again and answer in the browser.</source>
        <translation>Melden Sie sich erneut an und antworten Sie im Browser.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Bitte ein Konto wählen</translation>
    </message>
    <message>
        <source>The provider does not know which account you mean. Sign in again and choose one in the browser.</source>
        <translation>Der Anbieter weiß nicht, welches Konto gemeint ist. Melden Sie sich erneut an und wählen Sie im Browser eines aus.</translation>
    </message>
    <message>
        <source>The provider refuses this sign-in</source>
        <translation>Der Anbieter weist diese Anmeldung zurück</translation>
    </message>
    <message>
        <source>The application is not registered for the code grant. Correct its registration with the provider.</source>
        <translation>Die Anwendung ist nicht für »Code« registriert. Berichtigen Sie ihre Registrierung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider refuses this grant</source>
        <translation>Der Anbieter weist diese Art der Anmeldung zurück</translation>
    </message>
    <message>
        <source>Allow Code and Refresh Token in the application&apos;s registration with the provider.</source>
        <translation>Erlauben Sie »Code« und »Refresh Token« in der Registrierung der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider refuses the access token</source>
        <translation>Der Anbieter weist das Zugriffstoken zurück</translation>
    </message>
    <message>
        <source>It has expired or was ended there. Sign in again.</source>
        <translation>Es ist abgelaufen oder wurde dort beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider did not end its session</source>
        <translation>Der Anbieter hat seine Sitzung nicht beendet</translation>
    </message>
    <message>
        <source>You are signed out here, but not at the provider. Close the browser to be sure.</source>
        <translation>Hier sind Sie abgemeldet, beim Anbieter nicht. Schließen Sie zur Sicherheit den Browser.</translation>
    </message>
    <message>
        <source>The provider reports an error</source>
        <translation>Der Anbieter meldet einen Fehler</translation>
    </message>
    <message>
        <source>It gave a reason that Bifrost does not know. Try again; if it stays, send the details to the provider&apos;s administrator.</source>
        <translation>Er nennt einen Grund, den Bifrost nicht kennt. Versuchen Sie es noch einmal; bleibt es dabei, senden Sie die Details an die Verwaltung des Anbieters.</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>Kein Schlüsselbund verfügbar</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The stored session is damaged</source>
        <translation>Die gespeicherte Sitzung ist beschädigt</translation>
    </message>
    <message>
        <source>It cannot be read and was left as it is. Sign in again to replace it.</source>
        <translation>Sie ist nicht lesbar und blieb, wie sie ist. Melden Sie sich erneut an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The stored session is from a newer Bifrost</source>
        <translation>Die gespeicherte Sitzung stammt von einem neueren Bifrost</translation>
    </message>
    <message>
        <source>It was left as it is. Use the newer version: a session that you begin here is kept until you close Bifrost.</source>
        <translation>Sie blieb, wie sie ist. Verwenden Sie die neuere Version: eine Sitzung, die Sie hier beginnen, bleibt, bis Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>The stored session belongs to another provider</source>
        <translation>Die gespeicherte Sitzung gehört zu einem anderen Anbieter</translation>
    </message>
    <message>
        <source>It was left as it is. A session that you begin here is kept until you close Bifrost.</source>
        <translation>Sie blieb, wie sie ist. Eine Sitzung, die Sie hier beginnen, bleibt, bis Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>The keychain reports an error</source>
        <translation>Der Schlüsselbund meldet einen Fehler</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The provider was not found</source>
        <translation>Der Anbieter wurde nicht gefunden</translation>
    </message>
    <message>
        <source>There is no host named %1, or the name service does not answer. Check the network and the issuer in Settings, then try again.</source>
        <translation>Es gibt keinen Rechner namens %1, oder der Namensdienst antwortet nicht. Prüfen Sie das Netz und in den Einstellungen den Issuer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>Der Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>%1 refuses the connection: the service may be down. Try again in a while.</source>
        <translation>%1 nimmt keine Verbindung an: Der Dienst ist vielleicht außer Betrieb. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it to a network, then try again.</source>
        <translation>Dieser Computer ist offline. Verbinden Sie ihn mit einem Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The provider takes too long</source>
        <translation>Der Anbieter braucht zu lange</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a while.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>%1 ended the connection before its answer was complete. Try again.</source>
        <translation>%1 hat die Verbindung beendet, bevor die Antwort vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Wait a minute, then try again.</source>
        <translation>%1 bittet um eine Pause. Warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Dort ist nichts</translation>
    </message>
    <message>
        <source>%1 answers, but has no provider at this address (404). Check the organisation or issuer in Settings.</source>
        <translation>%1 antwortet, hat unter dieser Adresse aber keinen Anbieter (404). Prüfen Sie in den Einstellungen Organisation oder Issuer.</translation>
    </message>
    <message>
        <source>The provider reports trouble</source>
        <translation>Der Anbieter meldet eine Störung</translation>
    </message>
    <message>
        <source>%1 answered with status %2. Try again in a while; if it stays, tell the provider&apos;s administrator.</source>
        <translation>%1 antwortete mit Status %2. Versuchen Sie es später noch einmal; bleibt es dabei, wenden Sie sich an die Verwaltung des Anbieters.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>%1 could be somebody else, so nothing was sent. Check this computer&apos;s clock; in a company network, have its certificate authority installed. Then try again.</source>
        <translation>%1 könnte jemand anderes sein, deshalb wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers; lassen Sie in einem Firmennetz dessen Zertifizierungsstelle installieren. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>%1 and this computer found no secure way to talk. Check the issuer&apos;s address and port in Settings, then try again.</source>
        <translation>%1 und dieser Computer fanden keinen sicheren Weg. Prüfen Sie in den Einstellungen Adresse und Port des Issuers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too large</source>
        <translation>Die Antwort des Anbieters ist zu groß</translation>
    </message>
    <message>
        <source>%1 sent more than such an answer can hold, so it was not read. Check the issuer in Settings.</source>
        <translation>%1 sandte mehr, als eine solche Antwort enthalten kann, deshalb wurde sie nicht gelesen. Prüfen Sie in den Einstellungen den Issuer.</translation>
    </message>
    <message>
        <source>The provider points elsewhere</source>
        <translation>Der Anbieter verweist woandershin</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, which is not followed for your safety. Check the issuer in Settings.</source>
        <translation>%1 verwies die Anfrage an eine andere Adresse; zu Ihrer Sicherheit wird dem nicht gefolgt. Prüfen Sie in den Einstellungen den Issuer.</translation>
    </message>
    <message>
        <source>This does not look like a provider</source>
        <translation>Das sieht nicht nach einem Anbieter aus</translation>
    </message>
    <message>
        <source>%1 answered with a page instead of data. Check the organisation or issuer in Settings; in a guest network, sign in to the network first.</source>
        <translation>%1 antwortete mit einer Seite statt mit Daten. Prüfen Sie in den Einstellungen Organisation oder Issuer; melden Sie sich in einem Gastnetz zuerst am Netz an.</translation>
    </message>
    <message>
        <source>Sign-in cancelled</source>
        <translation>Anmeldung abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close the browser tab.</source>
        <translation>Nichts wurde geändert. Sie können die Seite im Browser schließen.</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <translation>Der Browser kam nicht zurück</translation>
    </message>
    <message>
        <source>The sign-in was open for too long and has ended. Sign in again, and finish it in the browser.</source>
        <translation>Die Anmeldung war zu lange offen und wurde beendet. Melden Sie sich erneut an und schließen Sie sie im Browser ab.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <source>Bifrost signs you in through the system&apos;s browser. Install one, or set a default browser in the system settings, then try again.</source>
        <translation>Bifrost meldet Sie über den Browser des Systems an. Installieren Sie einen oder legen Sie in den Systemeinstellungen einen Standardbrowser fest und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No way back from the browser</source>
        <translation>Kein Weg zurück vom Browser</translation>
    </message>
    <message>
        <source>Bifrost could not open any port of this computer to hear the browser&apos;s answer. A firewall or a sandbox may forbid it. Allow connections to 127.0.0.1, then try again.</source>
        <translation>Bifrost konnte keinen Port dieses Computers öffnen, um die Antwort des Browsers zu empfangen. Vielleicht verbietet es eine Firewall oder Sandbox. Erlauben Sie Verbindungen zu 127.0.0.1 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>It has reached its end and cannot be renewed. Sign in again.</source>
        <translation>Sie ist abgelaufen und lässt sich nicht erneuern. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>One thing at a time</source>
        <translation>Eines nach dem anderen</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is under way. Wait for it, or cancel it first.</source>
        <translation>Eine andere An- oder Abmeldung läuft. Warten Sie sie ab oder brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>The provider&apos;s words: %1</source>
        <translation>Die Worte des Anbieters: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Regel: %1 (%2)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another window works on your session</source>
        <translation>Ein anderes Fenster arbeitet an Ihrer Sitzung</translation>
    </message>
    <message>
        <source>Another process of Bifrost holds the session and does not let go of it. You stay signed in. Close that process, or wait.</source>
        <translation>Ein anderer Prozess von Bifrost hält die Sitzung fest und gibt sie nicht frei. Sie bleiben angemeldet. Schließen Sie diesen Prozess oder warten Sie.</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>Nur hier abmelden</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Dort abmelden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Somebody else may have your sign-in link</source>
        <translation>Jemand anderes hat vielleicht Ihren Anmelde-Link</translation>
    </message>
    <message>
        <source>It was used twice, and this system does not say by whom. Unless both times were you, start again: the old link is worth nothing then.</source>
        <translation>Er wurde zweimal benutzt, und dieses System sagt nicht, von wem. Wenn Sie das nicht beide Male waren, beginnen Sie von vorn: Der alte Link ist dann wertlos.</translation>
    </message>
    <message>
        <source>Somebody else may have your sign-out link</source>
        <translation>Jemand anderes hat vielleicht Ihren Abmelde-Link</translation>
    </message>
    <message>
        <source>It was used twice, and this system does not say by whom. Who has it can read what your provider says about you, but cannot sign in with it. If the sign-out does not go on in your browser, open the browser again.</source>
        <translation>Er wurde zweimal benutzt, und dieses System sagt nicht, von wem. Wer ihn hat, kann lesen, was Ihr Anbieter über Sie sagt, sich damit aber nicht anmelden. Wenn die Abmeldung in Ihrem Browser nicht weitergeht, öffnen Sie den Browser noch einmal.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Try without coming back</source>
        <translation>Ohne Rückkehr versuchen</translation>
    </message>
    <message>
        <source>End it in the browser</source>
        <translation>Im Browser beenden</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>No keychain runs on this system, so a session ends when you close Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again.</source>
        <translation>Auf diesem System läuft kein Schlüsselbund, deshalb endet eine Sitzung, wenn Sie Bifrost schließen. Starten Sie einen (GNOME Keyring, KWallet, KeePassXC), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A library for the keychain is missing</source>
        <translation>Eine Bibliothek für den Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>Bifrost talks to the keychain through libsecret, which cannot be loaded, so a session ends when you close Bifrost. Install libsecret (libsecret-1-0), then try again.</source>
        <translation>Bifrost spricht über libsecret mit dem Schlüsselbund. Diese Bibliothek lässt sich nicht laden, deshalb endet eine Sitzung, wenn Sie Bifrost schließen. Installieren Sie libsecret (libsecret-1-0), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The wallet is switched off</source>
        <translation>Die digitale Brieftasche ist ausgeschaltet</translation>
    </message>
    <message>
        <source>KWallet is switched off in the system settings, so a session ends when you close Bifrost. Switch it on there, then try again.</source>
        <translation>KWallet ist in den Systemeinstellungen ausgeschaltet, deshalb endet eine Sitzung, wenn Sie Bifrost schließen. Schalten Sie es dort ein, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It was not unlocked, so Bifrost can neither read nor store a session. Try again, and unlock it when it asks.</source>
        <translation>Er wurde nicht entsperrt, deshalb kann Bifrost keine Sitzung lesen oder ablegen. Versuchen Sie es erneut, und entsperren Sie ihn, wenn er fragt.</translation>
    </message>
    <message>
        <source>Bifrost was not let in, so it can neither read nor store a session. Try again, and allow it when you are asked.</source>
        <translation>Bifrost wurde der Zugriff verweigert, deshalb kann es keine Sitzung lesen oder ablegen. Versuchen Sie es erneut, und erlauben Sie den Zugriff, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The keychain still waits for your answer</source>
        <translation>Der Schlüsselbund wartet noch auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Answer in its window, and Bifrost goes on by itself. If you cannot find the window, try again: the keychain then asks anew.</source>
        <translation>Antworten Sie in seinem Fenster, dann macht Bifrost von selbst weiter. Wenn Sie das Fenster nicht finden, versuchen Sie es erneut: Der Schlüsselbund fragt dann noch einmal.</translation>
    </message>
    <message>
        <source>Bifrost goes on without it, and takes its answer when it comes. If none does, restart the keychain, then try again.</source>
        <translation>Bifrost macht ohne ihn weiter und übernimmt seine Antwort, wenn sie kommt. Kommt keine, starten Sie den Schlüsselbund neu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your session is in another keychain</source>
        <translation>Ihre Sitzung liegt in einem anderen Schlüsselbund</translation>
    </message>
    <message>
        <source>It was stored in %1, which this desktop does not use, and was left there. Log in to the desktop where you signed in, and sign out there. Until then a session that you begin here ends when you close Bifrost.</source>
        <translation>Sie wurde in %1 abgelegt, das dieser Desktop nicht verwendet, und blieb dort. Melden Sie sich an dem Desktop an, an dem Sie sich bei Bifrost angemeldet haben, und melden Sie sich dort ab. Bis dahin endet eine Sitzung, die Sie hier beginnen, wenn Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>The keychain did not keep the session</source>
        <translation>Der Schlüsselbund hat die Sitzung nicht behalten</translation>
    </message>
    <message>
        <source>It took the session and does not give it back, so the session ends when you close Bifrost. If the keychain has asked you, try again, and allow it.</source>
        <translation>Er hat die Sitzung angenommen und gibt sie nicht zurück, deshalb endet sie, wenn Sie Bifrost schließen. Falls der Schlüsselbund Sie gefragt hat, versuchen Sie es erneut, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>It did not do what Bifrost asked of it; the details say why. Put that right, then try again.</source>
        <translation>Er hat nicht getan, worum Bifrost ihn gebeten hat; die Einzelheiten sagen, warum. Beheben Sie das, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain is slow to answer</source>
        <translation>Ihr Schlüsselbund lässt sich Zeit</translation>
    </message>
    <message>
        <source>Bifrost waits for it. If you go on without it, its answer still counts when it comes.</source>
        <translation>Bifrost wartet auf ihn. Auch wenn Sie ohne ihn weitermachen, zählt seine Antwort, sobald sie kommt.</translation>
    </message>
    <message>
        <source>Your keychain is asking you: look for its window</source>
        <translation>Ihr Schlüsselbund fragt Sie etwas: Suchen Sie sein Fenster</translation>
    </message>
    <message>
        <source>Bifrost goes on as soon as you have answered there. If you go on without it, your answer still counts when you give it.</source>
        <translation>Bifrost macht weiter, sobald Sie dort geantwortet haben. Auch wenn Sie ohne ihn weitermachen, zählt Ihre Antwort, sobald Sie sie geben.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Ohne ihn weitermachen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Browser erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>Sign in with %1. Your browser opens, and brings you back here.</source>
        <translation>Melden Sie sich mit %1 an. Ihr Browser öffnet sich und bringt Sie hierher zurück.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain.</source>
        <translation>Bifrost sucht Ihre Sitzung im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Contacting %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>The browser opens as soon as the provider has answered.</source>
        <translation>Der Browser öffnet sich, sobald der Anbieter geantwortet hat.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Gleich geschafft</translation>
    </message>
    <message>
        <source>The browser has answered. Bifrost checks the answer with the provider.</source>
        <translation>Der Browser hat geantwortet. Bifrost prüft die Antwort beim Anbieter.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Sign in with %1 on the page that has opened. This window goes on by itself.</source>
        <translation>Melden Sie sich auf der geöffneten Seite mit %1 an. Hier geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for the browser for another %1.</source>
        <translation>Bifrost wartet noch %1 auf den Browser.</translation>
    </message>
    <message>
        <source>You are now signed in!</source>
        <translation>Sie sind jetzt angemeldet!</translation>
    </message>
    <message>
        <source>Your session has ended and cannot be renewed. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet und lässt sich nicht erneuern. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are now signed in! Your session ends %1; sign in again to stay.</source>
        <translation>Sie sind jetzt angemeldet! Ihre Sitzung endet %1; melden Sie sich erneut an, um zu bleiben.</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider cannot be reached. Bifrost tries again by itself.</source>
        <translation>Sie sind noch angemeldet, aber der Anbieter ist nicht erreichbar. Bifrost versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Your password stays in the browser</source>
        <translation>Ihr Passwort bleibt im Browser</translation>
    </message>
    <message>
        <source>Bifrost never sees it. Whatever your provider asks for works.</source>
        <translation>Bifrost sieht es nie. Was immer Ihr Anbieter verlangt, funktioniert.</translation>
    </message>
    <message>
        <source>The session stays in the keychain</source>
        <translation>Die Sitzung bleibt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Closing Bifrost does not sign you out.</source>
        <translation>Bifrost zu schließen meldet Sie nicht ab.</translation>
    </message>
    <message>
        <source>renews itself, next %1</source>
        <translation>erneuert sich selbst, das nächste Mal %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Bisher ist nichts zurückgekommen</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser, or open it again. If the provider shows an error page, cancel and compare the client ID and the redirect address in Settings.</source>
        <translation>Suchen Sie den Tab der Anmeldung in Ihrem Browser oder öffnen Sie ihn noch einmal. Zeigt der Anbieter eine Fehlerseite, brechen Sie ab und vergleichen Sie Client-ID und Rücksprungadresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser, or open it again. If the provider shows an error page, the port is the likely reason.</source>
        <translation>Suchen Sie den Tab der Anmeldung in Ihrem Browser oder öffnen Sie ihn noch einmal. Zeigt der Anbieter eine Fehlerseite, liegt es wahrscheinlich am Port.</translation>
    </message>
    <message>
        <source>renews itself when the provider answers</source>
        <translation>wird erneuert, sobald der Anbieter antwortet</translation>
    </message>
    <message>
        <source>Your session is being put into the keychain of this computer.</source>
        <translation>Ihre Sitzung wird im Schlüsselbund dieses Computers abgelegt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings were not saved</source>
        <translation>Die Einstellungen wurden nicht gesichert</translation>
    </message>
    <message>
        <source>The old settings file was kept</source>
        <translation>Die alte Einstellungsdatei wurde aufgehoben</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Sie ist jetzt %1.</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>Current page</source>
        <translation>Aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>S&amp;itzung</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
</context>
<context>
    <name>OtherSessions</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Another session is stored here</source>
        <translation>Hier ist noch eine Sitzung gespeichert</translation>
    </message>
    <message>
        <source>Signed in with other settings: %1. Sign out there, or keep it: the earlier settings bring it back.</source>
        <translation>Mit anderen Einstellungen angemeldet: %1. Melden Sie sich dort ab, oder behalten Sie sie: die früheren Einstellungen bringen sie zurück.</translation>
    </message>
    <message>
        <source>An earlier sign-out is not finished</source>
        <translation>Eine frühere Abmeldung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The provider has not answered yet, so tokens of the session are still valid there: %1.</source>
        <translation>Der Anbieter hat noch nicht geantwortet, daher sind Tokens der Sitzung dort noch gültig: %1.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile Page</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>A missing value is no mistake of yours: tick the attribute in the Asgardeo console under User Attributes and request the scope profile (email for the address), then sign in again.</source>
        <translation>Ein fehlender Wert ist nicht Ihr Fehler: Wählen Sie das Attribut in der Asgardeo-Konsole unter »User Attributes« aus, fordern Sie den Scope profile an (email für die Adresse) und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>not shared by the provider</source>
        <translation>vom Anbieter nicht mitgeteilt</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Chec&amp;k and save</source>
        <translation>P&amp;rüfen und sichern</translation>
    </message>
    <message>
        <source>Organisation or issuer</source>
        <translation>Organisation oder Issuer</translation>
    </message>
    <message>
        <source>acme or https://provider.example</source>
        <translation>acme oder https://provider.example</translation>
    </message>
    <message>
        <source>Your Asgardeo organisation&apos;s name, or the provider&apos;s address.</source>
        <translation>Der Name Ihrer Asgardeo-Organisation oder die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The provider shows it when the application is registered.</source>
        <translation>Der Anbieter zeigt sie, wenn die Anwendung registriert ist.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What Bifrost asks to know about you. &quot;openid&quot; is always needed.</source>
        <translation>Was Bifrost über Sie erfahren möchte. »openid« ist immer nötig.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Rückkehrports</translation>
    </message>
    <message>
        <source>Tried in this order; the first one belongs to the address below.</source>
        <translation>In dieser Reihenfolge versucht; der erste gehört zur Adresse unten.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>Im Kopf</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Rumpf</translation>
    </message>
    <message>
        <source>Set, %1. It is never shown and never stored here. Sent to the provider:</source>
        <translation>Gesetzt, %1. Es wird hier nie gezeigt und nie gespeichert. An den Anbieter gesendet:</translation>
    </message>
    <message>
        <source>None: a public client, which is right for a desktop application.</source>
        <translation>Keines: ein öffentlicher Client, wie er für eine Desktopanwendung richtig ist.</translation>
    </message>
    <message>
        <source>Set %1; it cannot be changed here.</source>
        <translation>Festgelegt %1; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Enter the organisation or the issuer.</source>
        <translation>Geben Sie die Organisation oder den Issuer ein.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Add &quot;openid&quot;: without it nobody can be signed in.</source>
        <translation>Ergänzen Sie »openid«: Ohne das kann niemand angemeldet werden.</translation>
    </message>
    <message>
        <source>Enter port numbers from 1024 to 65535, parted by commas.</source>
        <translation>Geben Sie Portnummern von 1024 bis 65535 ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Asking the provider...</source>
        <translation>Der Anbieter wird gefragt...</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>%1 gefunden.</translation>
    </message>
    <message>
        <source>Found %1. It offers no sign-out address.</source>
        <translation>%1 gefunden. Eine Abmeldeadresse gibt es dort nicht.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>The provider offers no way to do it.</source>
        <translation>Der Anbieter bietet dafür keinen Weg.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port, so the browser stays on the provider&apos;s page.</source>
        <translation>Ein anderes Programm benutzt den Rückkehrport, deshalb bleibt der Browser auf der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>Session removed from this computer</source>
        <translation>Sitzung von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Erneuerungstoken widerrufen</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Zugriffstoken widerrufen</translation>
    </message>
    <message>
        <source>Browser sent to the provider&apos;s sign-out</source>
        <translation>Browser zur Abmeldung des Anbieters geschickt</translation>
    </message>
    <message>
        <source>Provider confirmed the sign-out</source>
        <translation>Anbieter hat die Abmeldung bestätigt</translation>
    </message>
    <message>
        <source>The session is still in the keychain</source>
        <translation>Die Sitzung liegt noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>You are signed out in this window, but the keychain did not let the stored session go. Unlock it, sign in and sign out once more.</source>
        <translation>In diesem Fenster sind Sie abgemeldet, aber der Schlüsselbund gab die gespeicherte Sitzung nicht her. Entsperren Sie ihn, melden Sie sich an und noch einmal ab.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Bifrost does it as soon as the provider answers.</source>
        <translation>Bifrost holt es nach, sobald der Anbieter antwortet.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Es gab keines.</translation>
    </message>
    <message>
        <source>You signed out here only.</source>
        <translation>Sie haben sich nur hier abgemeldet.</translation>
    </message>
    <message>
        <source>A step before it failed.</source>
        <translation>Ein Schritt davor ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: später</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: nicht geschehen</translation>
    </message>
    <message>
        <source>A sign-out is not finished</source>
        <translation>Eine Abmeldung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>You are signed out here, but the provider has not answered yet, so the session&apos;s tokens are still valid there. Bifrost takes them back as soon as it answers.</source>
        <translation>Hier sind Sie abgemeldet, aber der Anbieter hat noch nicht geantwortet; die Token der Sitzung gelten dort also noch. Bifrost nimmt sie zurück, sobald er antwortet.</translation>
    </message>
    <message>
        <source>An earlier session is not signed out</source>
        <translation>Eine frühere Sitzung ist nicht abgemeldet</translation>
    </message>
    <message>
        <source>Its tokens are still valid at the provider. To finish that now could end the session that you are in as well. Bifrost does it by itself once you have signed out.</source>
        <translation>Ihre Token gelten beim Anbieter noch. Das jetzt abzuschließen könnte auch die Sitzung beenden, in der Sie sind. Bifrost tut es von selbst, sobald Sie sich abgemeldet haben.</translation>
    </message>
    <message>
        <source>You did not wait for it.</source>
        <translation>Sie haben nicht darauf gewartet.</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>Der Browser kam nicht zurück.</translation>
    </message>
    <message>
        <source>The browser was to stay on the provider&apos;s page.</source>
        <translation>Der Browser sollte auf der Seite des Anbieters bleiben.</translation>
    </message>
    <message>
        <source>The browser came back, but nothing shows that the provider sent it.</source>
        <translation>Der Browser kam zurück, aber nichts belegt, dass der Anbieter ihn geschickt hat.</translation>
    </message>
    <message>
        <source>The provider does not let an application of this kind do it.</source>
        <translation>Der Anbieter lässt das bei einer Anwendung dieser Art nicht zu.</translation>
    </message>
    <message>
        <source>It had expired.</source>
        <translation>Es war schon abgelaufen.</translation>
    </message>
    <message>
        <source>You dropped it.</source>
        <translation>Sie haben darauf verzichtet.</translation>
    </message>
    <message>
        <source>Done later, when the provider answered.</source>
        <translation>Später nachgeholt, als der Anbieter antwortete.</translation>
    </message>
    <message>
        <source>It stays valid until %1.</source>
        <translation>Es bleibt gültig bis %1.</translation>
    </message>
    <message>
        <source>It stays valid until it expires; the provider has not said when that is.</source>
        <translation>Es bleibt gültig, bis es abläuft; wann das ist, hat der Anbieter nicht gesagt.</translation>
    </message>
    <message>
        <source>A refresh token that could not be revoked stays valid there until it expires; the provider has not said when that is.</source>
        <translation>Ein Erneuerungstoken, das nicht widerrufen werden konnte, bleibt dort gültig, bis es abläuft; wann das ist, hat der Anbieter nicht gesagt.</translation>
    </message>
    <message>
        <source>The access token stays valid there until %1.</source>
        <translation>Das Zugriffstoken bleibt dort gültig bis %1.</translation>
    </message>
    <message>
        <source>Signed out here only</source>
        <translation>Nur hier abgemeldet</translation>
    </message>
    <message>
        <source>The provider&apos;s session may still be open in the browser.</source>
        <translation>Die Sitzung beim Anbieter ist im Browser vielleicht noch offen.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>Die Abmeldung wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not confirmed that it ended its session: look at the page in the browser.</source>
        <translation>Hier sind Sie abgemeldet. Der Anbieter hat nicht bestätigt, dass er seine Sitzung beendet hat: Sehen Sie auf der Seite im Browser nach.</translation>
    </message>
    <message>
        <source>The provider does not know this application</source>
        <translation>Der Anbieter kennt diese Anwendung nicht</translation>
    </message>
    <message>
        <source>You are signed out here. The provider refuses the client ID, so it took no token back and most likely ended no session. The application may have been deleted or changed there.</source>
        <translation>Hier sind Sie abgemeldet. Der Anbieter lehnt die Client-ID ab; er hat also kein Token widerrufen und vermutlich keine Sitzung beendet. Vielleicht wurde die Anwendung dort gelöscht oder geändert.</translation>
    </message>
    <message>
        <source>The provider did not take back the tokens. They were deleted here.</source>
        <translation>Der Anbieter hat die Token nicht widerrufen. Hier wurden sie gelöscht.</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Bisher ist nichts zurückgekommen</translation>
    </message>
    <message>
        <source>If the provider shows an error page, the sign-out address is most likely not registered with it: %1. Some providers keep a list of their own for it. You need not wait.</source>
        <translation>Zeigt der Anbieter eine Fehlerseite, ist die Abmeldeadresse bei ihm vermutlich nicht eingetragen: %1. Manche Anbieter führen dafür eine eigene Liste. Sie müssen nicht warten.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-out is open in your browser</source>
        <translation>Die Abmeldung des Anbieters ist in Ihrem Browser offen</translation>
    </message>
    <message>
        <source>Confirm there that you want to sign out. Nothing comes back from that page, so see what it says.</source>
        <translation>Bestätigen Sie dort, dass Sie sich abmelden wollen. Von dieser Seite kommt nichts zurück; lesen Sie, was sie sagt.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What the sign-out did</source>
        <translation>Was die Abmeldung getan hat</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The organisation or issuer is not a name or an address that can be used.</source>
        <translation>Organisation oder Issuer ist kein brauchbarer Name und keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address starts with http, which anybody on the way can read.</source>
        <translation>Die Adresse des Issuers beginnt mit http, was unterwegs jeder mitlesen kann.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address has a part after ? or #, which an issuer never has.</source>
        <translation>Die Adresse des Issuers hat einen Teil nach ? oder #, den ein Issuer nie hat.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The client secret and the way to send it do not fit together.</source>
        <translation>Das Client-Geheimnis und die Art, es zu senden, passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The scopes lack &quot;openid&quot;, without which nobody can be signed in.</source>
        <translation>Den Scopes fehlt »openid«, ohne das niemand angemeldet werden kann.</translation>
    </message>
    <message>
        <source>The path of the redirect address is not a usable one.</source>
        <translation>Der Pfad der Rückkehradresse ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The redirect ports are not usable port numbers.</source>
        <translation>Die Rückkehrports sind keine brauchbaren Portnummern.</translation>
    </message>
    <message>
        <source>What the provider publishes about itself cannot be read.</source>
        <translation>Was der Anbieter über sich veröffentlicht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The provider at this address calls itself by another issuer.</source>
        <translation>Der Anbieter unter dieser Adresse nennt sich anders.</translation>
    </message>
    <message>
        <source>The provider does not publish an address that sign-in needs.</source>
        <translation>Der Anbieter veröffentlicht eine Adresse nicht, die zur Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>The provider publishes an address that is not secure (https).</source>
        <translation>Der Anbieter veröffentlicht eine Adresse, die nicht sicher ist (https).</translation>
    </message>
    <message>
        <source>The provider does not offer the kind of sign-in that desktop applications use.</source>
        <translation>Der Anbieter bietet die Art der Anmeldung nicht, die Desktopanwendungen verwenden.</translation>
    </message>
    <message>
        <source>The provider does not offer the protection (PKCE) that desktop sign-in needs.</source>
        <translation>Der Anbieter bietet den Schutz (PKCE) nicht, den die Anmeldung braucht.</translation>
    </message>
    <message>
        <source>The answer that came through the browser cannot be read.</source>
        <translation>Die Antwort, die über den Browser kam, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer that came through the browser says one thing twice.</source>
        <translation>Die Antwort, die über den Browser kam, sagt etwas doppelt.</translation>
    </message>
    <message>
        <source>The answer that came through the browser does not say which sign-in it is for.</source>
        <translation>Die Antwort, die über den Browser kam, sagt nicht, zu welcher Anmeldung sie gehört.</translation>
    </message>
    <message>
        <source>The answer that came through the browser belongs to another sign-in.</source>
        <translation>Die Antwort, die über den Browser kam, gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The answer that came through the browser does not say which provider sent it.</source>
        <translation>Die Antwort, die über den Browser kam, sagt nicht, welcher Anbieter sie gesandt hat.</translation>
    </message>
    <message>
        <source>The answer that came through the browser is from another provider.</source>
        <translation>Die Antwort, die über den Browser kam, ist von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The answer that came through the browser is empty.</source>
        <translation>Die Antwort, die über den Browser kam, ist leer.</translation>
    </message>
    <message>
        <source>The provider did not ask for your credentials again, although it was told to.</source>
        <translation>Der Anbieter hat Ihre Zugangsdaten nicht erneut verlangt, obwohl er es sollte.</translation>
    </message>
    <message>
        <source>The provider did not use the kind of sign-in that was asked for.</source>
        <translation>Der Anbieter hat nicht die verlangte Art der Anmeldung verwendet.</translation>
    </message>
    <message>
        <source>The answer to the sign-out belongs to another one.</source>
        <translation>Die Antwort auf die Abmeldung gehört zu einer anderen.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the sign-in cannot be read.</source>
        <translation>Die Antwort des Anbieters auf die Anmeldung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the sign-in has no access token.</source>
        <translation>In der Antwort des Anbieters fehlt das Zugriffstoken.</translation>
    </message>
    <message>
        <source>The provider issued a kind of token that Bifrost does not use.</source>
        <translation>Der Anbieter hat eine Art von Token ausgestellt, die Bifrost nicht verwendet.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer does not say who signed in.</source>
        <translation>Die Antwort des Anbieters sagt nicht, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer gives a lifetime that makes no sense.</source>
        <translation>Die Antwort des Anbieters nennt eine Lebensdauer, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read.</source>
        <translation>Die Signaturschlüssel des Anbieters sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The provider publishes more signing keys than can be right.</source>
        <translation>Der Anbieter veröffentlicht mehr Signaturschlüssel, als richtig sein kann.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you cannot be read.</source>
        <translation>Die Angaben des Anbieters über Sie sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The provider&apos;s information does not say whom it is about.</source>
        <translation>Die Angaben des Anbieters sagen nicht, um wen es geht.</translation>
    </message>
    <message>
        <source>The provider&apos;s information is about another person.</source>
        <translation>Die Angaben des Anbieters betreffen eine andere Person.</translation>
    </message>
    <message>
        <source>The provider&apos;s proof of who you are is not in a form that can be read.</source>
        <translation>Der Nachweis des Anbieters, wer Sie sind, hat keine lesbare Form.</translation>
    </message>
    <message>
        <source>The provider&apos;s proof of who you are is too large.</source>
        <translation>Der Nachweis des Anbieters, wer Sie sind, ist zu groß.</translation>
    </message>
    <message>
        <source>The heading of the provider&apos;s proof of who you are cannot be read.</source>
        <translation>Der Kopf des Nachweises, wer Sie sind, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The provider&apos;s proof of who you are demands something Bifrost does not know.</source>
        <translation>Der Nachweis, wer Sie sind, verlangt etwas, das Bifrost nicht kennt.</translation>
    </message>
    <message>
        <source>The provider&apos;s proof of who you are is signed in a way that is not accepted.</source>
        <translation>Der Nachweis, wer Sie sind, ist auf eine Weise signiert, die nicht angenommen wird.</translation>
    </message>
    <message>
        <source>The provider&apos;s proof of who you are is signed with an unknown key.</source>
        <translation>Der Nachweis, wer Sie sind, ist mit einem unbekannten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The key that signed the provider&apos;s proof of who you are is not fit for it.</source>
        <translation>Der Schlüssel, der den Nachweis, wer Sie sind, signiert hat, taugt nicht dafür.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s proof of who you are is wrong.</source>
        <translation>Die Signatur des Nachweises, wer Sie sind, ist falsch.</translation>
    </message>
    <message>
        <source>The provider&apos;s proof of who you are cannot be read.</source>
        <translation>Der Nachweis des Anbieters, wer Sie sind, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The proof of who you are comes from another provider.</source>
        <translation>Der Nachweis, wer Sie sind, kommt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The proof of who you are names nobody.</source>
        <translation>Der Nachweis, wer Sie sind, nennt niemanden.</translation>
    </message>
    <message>
        <source>The proof of who you are was made for another application.</source>
        <translation>Der Nachweis, wer Sie sind, wurde für eine andere Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The proof of who you are was also made for an application that is not known.</source>
        <translation>Der Nachweis, wer Sie sind, wurde auch für eine unbekannte Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The proof of who you are was handed to another application.</source>
        <translation>Der Nachweis, wer Sie sind, wurde einer anderen Anwendung ausgehändigt.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the proof of who you are has already expired.</source>
        <translation>Nach der Uhr dieses Computers ist der Nachweis, wer Sie sind, schon abgelaufen.</translation>
    </message>
    <message>
        <source>The proof of who you are does not say when it was made.</source>
        <translation>Der Nachweis, wer Sie sind, sagt nicht, wann er ausgestellt wurde.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the proof of who you are was made in the future.</source>
        <translation>Nach der Uhr dieses Computers wurde der Nachweis, wer Sie sind, in der Zukunft ausgestellt.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the proof of who you are is not valid yet.</source>
        <translation>Nach der Uhr dieses Computers gilt der Nachweis, wer Sie sind, noch nicht.</translation>
    </message>
    <message>
        <source>The proof of who you are was made for another sign-in.</source>
        <translation>Der Nachweis, wer Sie sind, wurde für eine andere Anmeldung ausgestellt.</translation>
    </message>
    <message>
        <source>The proof of who you are does not belong to the access token beside it.</source>
        <translation>Der Nachweis, wer Sie sind, gehört nicht zum Zugriffstoken daneben.</translation>
    </message>
    <message>
        <source>The proof of who you are does not belong to this sign-in&apos;s code.</source>
        <translation>Der Nachweis, wer Sie sind, gehört nicht zum Code dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The renewed session comes from another provider.</source>
        <translation>Die erneuerte Sitzung kommt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The renewed session is another person&apos;s.</source>
        <translation>Die erneuerte Sitzung gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>The renewed session was made for another application.</source>
        <translation>Die erneuerte Sitzung wurde für eine andere Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another sign-in.</source>
        <translation>Die erneuerte Sitzung gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The renewed session does not belong to your sign-in.</source>
        <translation>Die erneuerte Sitzung gehört nicht zu Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>The settings need a correction</source>
        <translation>Die Einstellungen brauchen eine Berichtigung</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Berichtigen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>This provider cannot be used as it is</source>
        <translation>Dieser Anbieter ist so nicht verwendbar</translation>
    </message>
    <message>
        <source>Check the organisation or issuer in Settings. If it is right, ask the provider&apos;s administrator.</source>
        <translation>Prüfen Sie in den Einstellungen Organisation oder Issuer. Stimmt beides, fragen Sie die Verwaltung des Anbieters.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer was not accepted</source>
        <translation>Die Antwort des Browsers wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was signed in. Close the old browser tabs and sign in again from here.</source>
        <translation>Niemand wurde angemeldet. Schließen Sie alte Seiten im Browser und melden Sie sich von hier aus erneut an.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer, then sign in again.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The session was not renewed</source>
        <translation>Die Sitzung wurde nicht erneuert</translation>
    </message>
    <message>
        <source>For your safety it was ended. Sign in again.</source>
        <translation>Zu Ihrer Sicherheit wurde sie beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>Die Abmeldung wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>You are signed out here. Close the browser to be sure.</source>
        <translation>Hier sind Sie abgemeldet. Schließen Sie zur Sicherheit den Browser.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>Die Anmeldung wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was signed in. Try once more; if it happens again, send the details to the provider&apos;s administrator.</source>
        <translation>Niemand wurde angemeldet. Versuchen Sie es noch einmal; geschieht es wieder, senden Sie die Details an die Verwaltung des Anbieters.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Zugriffstoken endet</translation>
    </message>
    <message>
        <source>ID token issued</source>
        <translation>ID-Token ausgestellt</translation>
    </message>
    <message>
        <source>ID token ends</source>
        <translation>ID-Token endet</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sitzung als JSON</translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation>Sitzung kopieren</translation>
    </message>
    <message>
        <source>Decoded ID token</source>
        <translation>ID-Token im Klartext</translation>
    </message>
    <message>
        <source>Copy ID token</source>
        <translation>ID-Token kopieren</translation>
    </message>
    <message>
        <source>Forgets the session on this computer and tells nobody: its tokens stay valid until they expire, and the browser stays signed in with the provider.</source>
        <translation>Vergisst die Sitzung auf diesem Computer und sagt es niemandem: Ihre Token gelten, bis sie ablaufen, und der Browser bleibt beim Anbieter angemeldet.</translation>
    </message>
    <message>
        <source>Sign out &amp;here only</source>
        <translation>Nur &amp;hier abmelden</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 cannot be moved aside. Move or mend it, then save again.</source>
        <translation>%1 lässt sich nicht beiseitelegen. Verschieben oder berichtigen Sie die Datei und sichern Sie erneut.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who may write there, and the free space.</source>
        <translation>%1 lässt sich nicht schreiben. Prüfen Sie, wer dort schreiben darf und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>Die Datei ist zu groß für ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Redirect address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>&amp;Forget this configuration</source>
        <translation>Diese Konfiguration &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider. It serves sign-in and sign-out.</source>
        <translation>Registrieren Sie genau diese Adresse beim Anbieter. Sie dient der An- und der Abmeldung.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Settings are kept in %1.</source>
        <translation>Die Einstellungen stehen in %1.</translation>
    </message>
    <message>
        <source>&amp;Forget it now</source>
        <translation>Jetzt &amp;vergessen</translation>
    </message>
    <message>
        <source>Sign out to change it.</source>
        <translation>Zum Ändern abmelden.</translation>
    </message>
    <message>
        <source>Sign out first.</source>
        <translation>Melden Sie sich zuerst ab.</translation>
    </message>
    <message>
        <source>Set %1; it cannot be changed here.</source>
        <translation>Festgelegt %1; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>System follows the desktop as it changes.</source>
        <translation>»System« folgt dem Desktop, wenn er wechselt.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Redirect address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo, or any OpenID Connect provider. It needs to know two things, once.</source>
        <translation>Bifrost meldet Sie mit Asgardeo oder jedem OpenID-Connect-Anbieter an. Zweierlei muss es dafür wissen, einmal.</translation>
    </message>
    <message>
        <source>Connect your provider</source>
        <translation>Anbieter verbinden</translation>
    </message>
    <message>
        <source>Register exactly this address with the provider. It serves sign-in and sign-out.</source>
        <translation>Registrieren Sie genau diese Adresse beim Anbieter. Sie dient der An- und der Abmeldung.</translation>
    </message>
    <message>
        <source>How to register in Asgardeo</source>
        <translation>So registrieren Sie in Asgardeo</translation>
    </message>
    <message>
        <source>In the Asgardeo console choose New Application, then Mobile Application.</source>
        <translation>Wählen Sie in der Asgardeo-Konsole »New Application«, dann »Mobile Application«.</translation>
    </message>
    <message>
        <source>Enter the redirect address above as an authorized redirect URL.</source>
        <translation>Tragen Sie die Rückkehradresse von oben als »Authorized redirect URL« ein.</translation>
    </message>
    <message>
        <source>On the Protocol tab tick Refresh Token; keep Public client and PKCE.</source>
        <translation>Wählen Sie auf dem Reiter »Protocol« auch »Refresh Token«; »Public client« und PKCE bleiben.</translation>
    </message>
    <message>
        <source>On the User Attributes tab tick First Name, Last Name and Email.</source>
        <translation>Wählen Sie auf dem Reiter »User Attributes« Vorname, Nachname und E-Mail.</translation>
    </message>
    <message>
        <source>Copy the client ID into the field above.</source>
        <translation>Kopieren Sie die Client-ID in das Feld oben.</translation>
    </message>
</context>
<context>
    <name>SignInPrompt</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>You need to sign in to view this page</source>
        <translation>Sie müssen sich anmelden, um diese Seite zu sehen</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>a program of another user</source>
        <translation>einem Programm eines anderen Benutzers</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (process %2)</source>
        <translation>»%1« (Prozess %2)</translation>
    </message>
    <message>
        <source>The provider signed you in again without asking</source>
        <translation>Der Anbieter hat Sie wieder angemeldet, ohne zu fragen</translation>
    </message>
    <message>
        <source>After the sign-out Bifrost wanted you to be asked. By the provider&apos;s own word nobody was: you were still signed in there. If others use this computer, press &apos;Sign Out&apos;, and sign out on the provider&apos;s own pages as well.</source>
        <translation>Nach der Abmeldung sollten Sie gefragt werden. Nach Angabe des Anbieters wurde niemand gefragt: Sie waren dort noch angemeldet. Wenn andere diesen Computer benutzen, drücken Sie »Abmelden« und melden Sie sich auch auf den Seiten des Anbieters ab.</translation>
    </message>
    <message>
        <source>The provider would not ask you again</source>
        <translation>Der Anbieter wollte Sie nicht noch einmal fragen</translation>
    </message>
    <message>
        <source>After the sign-out Bifrost wanted you to be asked. The provider refused that, so Bifrost went on without. If others use this computer, press &apos;Sign Out&apos;, and sign out on the provider&apos;s own pages as well.</source>
        <translation>Nach der Abmeldung sollten Sie gefragt werden. Der Anbieter hat das abgelehnt, deshalb ging es ohne Frage weiter. Wenn andere diesen Computer benutzen, drücken Sie »Abmelden« und melden Sie sich auch auf den Seiten des Anbieters ab.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out of Bifrost still waits for the browser there, so the browser is to come back to another port. Most providers compare the redirect address with its port, and show an error page then. Finish that one in the browser first, and try again.</source>
        <translation>Dort wartet noch eine andere Anmeldung oder Abmeldung von Bifrost auf den Browser, deshalb soll der Browser zu einem anderen Port zurückkehren. Die meisten Anbieter vergleichen die Rücksprungadresse mitsamt dem Port und zeigen dann eine Fehlerseite. Schließen Sie zuerst jene im Browser ab und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is used by %1, so the browser is to come back to another port. Most providers compare the redirect address with its port, and show an error page then. End that program, or wait until it is done, and try again.</source>
        <translation>Er ist von %1 belegt, deshalb soll der Browser zu einem anderen Port zurückkehren. Die meisten Anbieter vergleichen die Rücksprungadresse mitsamt dem Port und zeigen dann eine Fehlerseite. Beenden Sie dieses Programm oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SigningOutPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Browser erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Signing Out...</source>
        <translation>Abmeldung...</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser is ending your session with %1; confirm there if you are asked.</source>
        <translation>Auf diesem Computer sind Sie abgemeldet. Der Browser beendet Ihre Sitzung bei %1; bestätigen Sie dort, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>Removing the session from this computer and taking back its tokens.</source>
        <translation>Die Sitzung wird von diesem Computer entfernt, ihre Token werden widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Done here</source>
        <translation>&amp;Hier fertig</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser stays on the page of %1; when you are signed out there, press &apos;Done here&apos;.</source>
        <translation>Auf diesem Computer sind Sie abgemeldet. Der Browser bleibt auf der Seite von %1; wenn Sie dort abgemeldet sind, wählen Sie „Hier fertig“.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
</TS>
