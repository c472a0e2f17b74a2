<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>S&amp;witch to this account</source>
        <translation>Zu diesem Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>Leer: wie vom Anbieter angegeben.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Namen behalten</translation>
    </message>
    <message>
        <source>Bifrost forgets this account. The account itself stays at the provider.</source>
        <translation>Bifrost vergisst dieses Konto. Beim Anbieter bleibt das Konto bestehen.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Kennung: %1</translation>
    </message>
</context>
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
        <translation>Einen Moment bitte</translation>
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
    <message>
        <source>Not renewed</source>
        <translation>Nicht erneuert</translation>
    </message>
    <message>
        <source>Opens the accounts and the profile</source>
        <translation>Öffnet die Konten und das Profil</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>Folded; shows what can be done with the account</source>
        <translation>Eingeklappt; zeigt, was sich mit dem Konto tun lässt</translation>
    </message>
    <message>
        <source>Unfolded; what can be done follows</source>
        <translation>Ausgeklappt; es folgt, was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>AccountLabels</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>aktuelles Konto</translation>
    </message>
</context>
<context>
    <name>AccountNoticeText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <translation>Sie haben sich als %1 angemeldet, nicht als %2</translation>
    </message>
    <message>
        <source>The provider has signed you in as somebody else. Nothing of %1 was changed.</source>
        <translation>Der Anbieter hat Sie als jemand anderen angemeldet. An %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is one of your accounts already</source>
        <translation>%1 gehört schon zu Ihren Konten</translation>
    </message>
    <message>
        <source>Its session was renewed. To add somebody else, choose another user in the browser.</source>
        <translation>Die Sitzung wurde erneuert. Um jemand anderen hinzuzufügen, wählen Sie im Browser einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>You are signed out of all accounts</source>
        <translation>Sie sind von allen Konten abgemeldet</translation>
    </message>
    <message>
        <source>They stay in the list for your next sign-in.</source>
        <translation>Die Konten bleiben für Ihre nächste Anmeldung in der Liste.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed out of all accounts</source>
        <translation>Sie sind nicht von allen Konten abgemeldet</translation>
    </message>
    <message>
        <source>Couldn&apos;t sign out of: %1. Open the account and sign out there to see why.</source>
        <translation>Nicht abgemeldet: %1. Öffnen Sie das Konto und melden Sie sich dort ab, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: erneut anmelden</translation>
    </message>
    <message>
        <source>The session of this account has ended or can&apos;t be renewed. Press here to open it.</source>
        <translation>Die Sitzung dieses Kontos ist beendet oder kann nicht erneuert werden. Klicken Sie hier, um das Konto zu öffnen.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Noch kein Konto vorhanden.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Sign out of &amp;all now</source>
        <translation>Jetzt von a&amp;llen abmelden</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts</source>
        <translation>Von a&amp;llen Konten abmelden</translation>
    </message>
    <message>
        <source>Signing out of all accounts...</source>
        <translation>Abmeldung von allen Konten läuft …</translation>
    </message>
    <message>
        <source>Your browser opens a page for each account, one after the other.</source>
        <translation>Ihr Browser öffnet nacheinander für jedes Konto eine Seite.</translation>
    </message>
</context>
<context>
    <name>AddAccountCard</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>&amp;Konto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>Anderen Anbieter verwenden</translation>
    </message>
    <message>
        <source>No provider is set up yet.</source>
        <translation>Noch kein Anbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>Der Anbieter zeigt sie an, wenn Sie die Anwendung registrieren.</translation>
    </message>
    <message>
        <source>Redirect URL for this provider</source>
        <translation>Redirect-URL für diesen Anbieter</translation>
    </message>
    <message>
        <source>Register exactly this redirect URL with the provider.</source>
        <translation>Registrieren Sie genau diese Redirect-URL beim Anbieter.</translation>
    </message>
    <message>
        <source>Sign in with this provider</source>
        <translation>Mit diesem Anbieter anmelden</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Sign in with your browser to add the account.</source>
        <translation>Melden Sie sich in Ihrem Browser an, um das Konto hinzuzufügen.</translation>
    </message>
    <message>
        <source>Signs somebody else in with %1. Nobody is signed out.</source>
        <translation>Meldet eine weitere Person bei %1 an. Niemand wird abgemeldet.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The API&apos;s server wasn&apos;t found</source>
        <translation>Der Server der API wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the address. If it is right, check your network.</source>
        <translation>Prüfen Sie die Adresse. Wenn sie stimmt, prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing responds at this address</source>
        <translation>Unter dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether the API is running.</source>
        <translation>Prüfen Sie Host und Port und ob die API läuft.</translation>
    </message>
    <message>
        <source>The API&apos;s server can&apos;t be trusted</source>
        <translation>Der Server der API ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t one that this computer trusts, so the access token wasn&apos;t sent.</source>
        <translation>Diesem Zertifikat vertraut dieser Computer nicht, deshalb wurde das Access-Token nicht gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to the API</source>
        <translation>Keine sichere Verbindung zur API</translation>
    </message>
    <message>
        <source>The server offers none that this computer accepts, so the access token wasn&apos;t sent.</source>
        <translation>Der Server bietet keine an, die dieser Computer akzeptiert, deshalb wurde das Access-Token nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Connect to the network, and send the request again.</source>
        <translation>Verbinden Sie diesen Computer mit dem Netzwerk und senden Sie die Anfrage erneut.</translation>
    </message>
    <message>
        <source>The API took too long</source>
        <translation>Die API hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>It may have received the request, but sent no complete response within a minute.</source>
        <translation>Möglicherweise hat sie die Anfrage erhalten, aber innerhalb einer Minute keine vollständige Antwort gesendet.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The API may have received the request, but its response isn&apos;t complete.</source>
        <translation>Möglicherweise hat die API die Anfrage erhalten, aber ihre Antwort ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>Bifrost shows responses of up to 8 MiB. Ask for less, for example for fewer entries.</source>
        <translation>Bifrost zeigt Antworten bis 8 MiB an. Fordern Sie weniger an, zum Beispiel weniger Einträge.</translation>
    </message>
    <message>
        <source>The API redirects to another server</source>
        <translation>Die API leitet an einen anderen Server um</translation>
    </message>
    <message>
        <source>It leads to %1, where the access token wasn&apos;t sent. If you trust that server, enter its address.</source>
        <translation>Die Umleitung führt zu %1; dorthin wurde das Access-Token nicht gesendet. Wenn Sie diesem Server vertrauen, geben Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>The access token has too few scopes for this request, and the API doesn&apos;t say which one it needs.</source>
        <translation>Das Access-Token hat zu wenige Scopes für diese Anfrage, und die API gibt nicht an, welchen sie braucht.</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Sign in again, and consent to it.</source>
        <translation>Dem Access-Token fehlt: %1. Melden Sie sich erneut an und stimmen Sie dem zu.</translation>
    </message>
    <message>
        <source>The API requires another permission</source>
        <translation>Die API verlangt eine weitere Berechtigung</translation>
    </message>
    <message>
        <source>The API requires a stronger or more recent sign-in</source>
        <translation>Die API verlangt eine stärkere oder neuere Anmeldung</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for your password or for a second factor.</source>
        <translation>Melden Sie sich erneut an. Der Anbieter fragt möglicherweise nach Ihrem Passwort oder nach einem zweiten Faktor.</translation>
    </message>
    <message>
        <source>The API rejected the access token</source>
        <translation>Die API hat das Access-Token abgelehnt</translation>
    </message>
    <message>
        <source>It was renewed, and the API rejected the new one, too. The API may accept tokens of another provider, or for another audience.</source>
        <translation>Es wurde erneuert, und die API hat auch das neue abgelehnt. Vielleicht akzeptiert die API nur Tokens eines anderen Anbieters oder für einen anderen Empfänger (Audience).</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what it expects.</source>
        <translation>Sie gibt nicht an, was sie erwartet.</translation>
    </message>
    <message>
        <source>It asks for the method %1. Bifrost offers the access token alone.</source>
        <translation>Sie verlangt das Verfahren %1. Bifrost bietet nur das Access-Token an.</translation>
    </message>
    <message>
        <source>Message from the API: %1</source>
        <translation>Meldung der API: %1</translation>
    </message>
    <message>
        <source>The request was canceled</source>
        <translation>Die Anfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>The API may have received it already.</source>
        <translation>Möglicherweise hat die API sie schon erhalten.</translation>
    </message>
    <message>
        <source>The API expects another way to sign in</source>
        <translation>Die API erwartet eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>The API doesn&apos;t allow this request</source>
        <translation>Die API erlaubt diese Anfrage nicht</translation>
    </message>
    <message>
        <source>It knows who you are. Another user, or another permission at the API, may be needed.</source>
        <translation>Sie weiß, wer Sie sind. Vielleicht ist ein anderer Benutzer oder eine weitere Berechtigung bei der API nötig.</translation>
    </message>
    <message>
        <source>The API asks you to wait</source>
        <translation>Die API bittet Sie zu warten</translation>
    </message>
    <message>
        <source>Send the request again in %1 minutes.</source>
        <translation>Senden Sie die Anfrage in %1 Minuten erneut.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>accepted, to be done later</source>
        <translation>angenommen, wird später erledigt</translation>
    </message>
    <message>
        <source>done, and there is nothing to show</source>
        <translation>erledigt, und es gibt nichts anzuzeigen</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message>
        <source>the API doesn&apos;t understand the request</source>
        <translation>die API versteht die Anfrage nicht</translation>
    </message>
    <message>
        <source>the API doesn&apos;t know who is asking</source>
        <translation>die API weiß nicht, wer anfragt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation>unter dieser Adresse gibt es nichts</translation>
    </message>
    <message>
        <source>this method isn&apos;t allowed here</source>
        <translation>diese Methode ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>not available in a form that the headers accept</source>
        <translation>in keiner Form verfügbar, die die Header akzeptieren</translation>
    </message>
    <message>
        <source>it conflicts with what is there</source>
        <translation>steht im Widerspruch zu dem, was schon da ist</translation>
    </message>
    <message>
        <source>the API doesn&apos;t read this kind of body</source>
        <translation>diese Art von Body liest die API nicht</translation>
    </message>
    <message>
        <source>the API understands the body, but can&apos;t use it</source>
        <translation>die API versteht den Body, kann ihn aber nicht verwenden</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>the request succeeded</source>
        <translation>die Anfrage war erfolgreich</translation>
    </message>
    <message>
        <source>the API failed</source>
        <translation>bei der API ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>the API refused the request</source>
        <translation>die API hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>the API points elsewhere</source>
        <translation>die API verweist an eine andere Stelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>Liest nur.</translation>
    </message>
    <message>
        <source>Removes something at the API, and may not be undone.</source>
        <translation>Entfernt etwas bei der API; das lässt sich vielleicht nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>May change something at the API, and twice if sent twice.</source>
        <translation>Ändert möglicherweise etwas bei der API; zweimal gesendet, auch zweimal.</translation>
    </message>
    <message>
        <source>Changes something at the API.</source>
        <translation>Ändert etwas bei der API.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Leave out Authorization: Bifrost adds the access token itself.</source>
        <translation>Lassen Sie Authorization weg: Das Access-Token fügt Bifrost selbst hinzu.</translation>
    </message>
    <message>
        <source>Write each header as Name: value, in ASCII.</source>
        <translation>Schreiben Sie jeden Header in der Form Name: Wert, in ASCII.</translation>
    </message>
    <message>
        <source>Enter the address of an API.</source>
        <translation>Geben Sie die Adresse einer API ein.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://api.example.com/orders.</source>
        <translation>Geben Sie eine vollständige Adresse ein, zum Beispiel https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>Leave out the name and password.</source>
        <translation>Lassen Sie Name und Passwort weg.</translation>
    </message>
    <message>
        <source>The access token is sent over https alone, or to this computer.</source>
        <translation>Das Access-Token wird nur über https oder an diesen Computer gesendet.</translation>
    </message>
</context>
<context>
    <name>ApiControl</name>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>It needs the scope %1, which this session doesn&apos;t have. Add it in Settings.</source>
        <translation>Dafür ist der Scope %1 nötig, den diese Sitzung nicht hat. Fügen Sie ihn in den Einstellungen hinzu.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>API</source>
        <translation>API-Aufruf</translation>
    </message>
    <message>
        <source>Earlier requests, until you sign out</source>
        <translation>Frühere Anfragen, bis Sie sich abmelden</translation>
    </message>
    <message>
        <source>These servers may get the access token:</source>
        <translation>Diese Server dürfen das Access-Token erhalten:</translation>
    </message>
    <message>
        <source>Calls an API with your access token, as an application would.</source>
        <translation>Ruft eine API mit Ihrem Access-Token auf, wie es eine Anwendung täte.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Er&amp;lauben</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Whoever has the access token can act in your name until it expires. Allow it only for a server that you trust. Bifrost remembers your answer.</source>
        <translation>Wer das Access-Token hat, kann in Ihrem Namen handeln, bis es abläuft. Erlauben Sie das nur für einen Server, dem Sie vertrauen. Bifrost merkt sich Ihre Antwort.</translation>
    </message>
    <message>
        <source>Send the access token to %1?</source>
        <translation>Das Access-Token an %1 senden?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The servers that may get the access token are set %1: %2</source>
        <translation>Die Server, die das Access-Token erhalten dürfen, sind %1 festgelegt: %2</translation>
    </message>
</context>
<context>
    <name>ApiResponseView</name>
    <message>
        <source>The response, a picture</source>
        <translation>Die Antwort, ein Bild</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Save &amp;response...</source>
        <translation>Antwo&amp;rt speichern …</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>Die Anfrage wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the access token was renewed for it</source>
        <translation>dafür wurde das Access-Token erneuert</translation>
    </message>
    <message>
        <source>The picture is being read...</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>The body isn&apos;t text, and isn&apos;t shown. You can save it to a file.</source>
        <translation>Der Body ist kein Text und wird nicht angezeigt. Sie können ihn in einer Datei speichern.</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>The response was saved as %1.</source>
        <translation>Die Antwort wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>AutostartText</name>
    <message>
        <source>Starting with the desktop couldn&apos;t be changed</source>
        <translation>Das Starten mit dem Desktop ließ sich nicht ändern</translation>
    </message>
    <message>
        <source>Change it in the settings of your desktop, where the programs are listed that start with it.</source>
        <translation>Ändern Sie es in den Einstellungen Ihres Desktops bei den Programmen, die mit ihm starten.</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Keeps your accounts signed in.</source>
        <translation>Hält Ihre Konten angemeldet.</translation>
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
    <name>Brand</name>
    <message>
        <source>The logo %1 can&apos;t be read. Enter the whole path of a file that you may read.</source>
        <translation>Das Logo %1 kann nicht gelesen werden. Geben Sie den vollständigen Pfad einer Datei ein, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 1 MiB. Use a smaller file.</source>
        <translation>Das Logo %1 ist größer als 1 MiB. Verwenden Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The logo %1 isn&apos;t a PNG, JPEG, WebP or SVG picture, or has more than 16 million pixels.</source>
        <translation>Das Logo %1 ist kein PNG-, JPEG-, WebP- oder SVG-Bild oder hat mehr als 16 Millionen Pixel.</translation>
    </message>
    <message>
        <source>The logo %1 refers to other files, contains a script, or is too complex. Save it as PNG.</source>
        <translation>Das Logo %1 verweist auf andere Dateien, enthält ein Skript oder ist zu komplex. Speichern Sie es als PNG.</translation>
    </message>
    <message>
        <source>The color &quot;%1&quot; isn&apos;t one. Write it as #rrggbb.</source>
        <translation>„%1“ ist keine Farbe. Schreiben Sie sie als #rrggbb.</translation>
    </message>
    <message>
        <source>The color %1 would be hard to read, so a darker or lighter one of the same hue is used.</source>
        <translation>Die Farbe %1 wäre schlecht lesbar, deshalb wird eine dunklere oder hellere desselben Farbtons verwendet.</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>From the provider</source>
        <translation>Vom Anbieter</translation>
    </message>
    <message>
        <source>Bifrost&apos;s own</source>
        <translation>Von Bifrost</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>Erscheinungsbild Ihrer Organisation</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Festgelegt %1; kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>A name, a color, and a logo can be set in the settings file, below [Branding].</source>
        <translation>Ein Name, eine Farbe und ein Logo lassen sich in der Einstellungsdatei unter [Branding] festlegen.</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>ein Logo</translation>
    </message>
    <message>
        <source>Your organization has set no look of its own.</source>
        <translation>Ihre Organisation hat kein eigenes Erscheinungsbild festgelegt.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Verwendet: %1</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Signing out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Your browser is opening the provider&apos;s page, which ends your session there. If nothing happens, press the button.</source>
        <translation>Ihr Browser öffnet die Seite des Anbieters, die Ihre Sitzung dort beendet. Falls nichts geschieht, drücken Sie die Schaltfläche.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>der Anwendung</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this tab and return to {{name}}. This page can&apos;t be loaded again.</source>
        <translation>Sie können diesen Tab schließen und zu {{name}} zurückkehren. Diese Seite kann nicht erneut geladen werden.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>{{name}} did not accept this sign-in</source>
        <translation>{{name}} hat diese Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>{{message}} Nobody is signed in. You can close this tab and return to {{name}}.</source>
        <translation>{{message}} Niemand ist angemeldet. Sie können diesen Tab schließen und zu {{name}} zurückkehren.</translation>
    </message>
    <message>
        <source>The request was declined</source>
        <translation>Die Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing has changed. You can close this tab and try again in {{name}}.</source>
        <translation>Es hat sich nichts geändert. Sie können diesen Tab schließen und es in {{name}} erneut versuchen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>You can close this tab. See {{name}} for what happened and what to do next.</source>
        <translation>Sie können diesen Tab schließen. Was geschehen ist und was als Nächstes zu tun ist, steht in {{name}}.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Diese Seite ist veraltet</translation>
    </message>
    <message>
        <source>No sign-in or sign-out is waiting for it anymore. You can close this tab and start again in {{name}}.</source>
        <translation>Keine Anmeldung oder Abmeldung wartet mehr auf sie. Sie können diesen Tab schließen und in {{name}} neu beginnen.</translation>
    </message>
    <message>
        <source>This response could not be matched</source>
        <translation>Diese Antwort ließ sich nicht zuordnen</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so {{name}} ignored it and is still waiting. See {{name}} for what to do next. You can close this tab.</source>
        <translation>Sie sagt nicht, zu welcher Anmeldung sie gehört; deshalb wurde sie von {{name}} ignoriert, und die Anmeldung wartet weiter. Was als Nächstes zu tun ist, steht in {{name}}. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>This sign-in expects another address</source>
        <translation>Diese Anmeldung erwartet eine andere Adresse</translation>
    </message>
    <message>
        <source>{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and [::1] aren&apos;t the same here. See {{name}} for what to do next. You can close this tab.</source>
        <translation>{{name}} hat einen anderen Namen dieses Computers angegeben: localhost, 127.0.0.1 und [::1] sind hier nicht dasselbe. Was als Nächstes zu tun ist, steht in {{name}}. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>This link has been used</source>
        <translation>Dieser Link wurde schon verwendet</translation>
    </message>
    <message>
        <source>Press &quot;Open the browser again&quot; in {{name}}. You can close this tab.</source>
        <translation>Wählen Sie „Browser erneut öffnen“ in {{name}}. Sie können diesen Tab schließen.</translation>
    </message>
</context>
<context>
    <name>CheckMeaning</name>
    <message>
        <source>The provider&apos;s description of itself must be readable, and must not say anything twice.</source>
        <translation>Die Selbstbeschreibung des Anbieters muss lesbar sein und darf nichts doppelt enthalten.</translation>
    </message>
    <message>
        <source>The description must be that of the issuer that you configured, character by character.</source>
        <translation>Der Issuer in der Beschreibung muss Zeichen für Zeichen dem eingestellten entsprechen.</translation>
    </message>
    <message>
        <source>The description must name one issuer, not a pattern for many.</source>
        <translation>Die Beschreibung muss einen einzigen Issuer nennen, kein Muster für viele.</translation>
    </message>
    <message>
        <source>The description must contain the addresses that signing in needs.</source>
        <translation>Die Beschreibung muss die Adressen enthalten, die für die Anmeldung nötig sind.</translation>
    </message>
    <message>
        <source>The provider&apos;s addresses must be encrypted (https), so that nobody on the network can read along.</source>
        <translation>Die Adressen des Anbieters müssen verschlüsselt sein (https), damit niemand im Netzwerk mitlesen kann.</translation>
    </message>
    <message>
        <source>The provider must accept requests that this application can send.</source>
        <translation>Der Anbieter muss Anfragen annehmen, die diese Anwendung senden kann.</translation>
    </message>
    <message>
        <source>The provider must offer the authorization code flow, with which desktop applications sign in.</source>
        <translation>Der Anbieter muss den Authorization Code Flow anbieten, mit dem sich Desktopanwendungen anmelden.</translation>
    </message>
    <message>
        <source>The provider must offer PKCE with S256, so that nobody else can use the code.</source>
        <translation>Der Anbieter muss PKCE mit S256 anbieten, damit niemand sonst den Code verwenden kann.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer, if the settings require it.</source>
        <translation>Der Anbieter muss Tokens an diesen Computer binden können, wenn die Einstellungen das verlangen.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be readable.</source>
        <translation>Die Antwort des Browsers muss lesbar sein.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain each value only once.</source>
        <translation>Die Antwort des Browsers darf jeden Wert nur einmal enthalten.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which sign-in it belongs to.</source>
        <translation>Die Antwort des Browsers muss angeben, zu welcher Anmeldung sie gehört.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must belong to this sign-in, so that nobody can slip in another one.</source>
        <translation>Die Antwort des Browsers muss zu dieser Anmeldung gehören, damit niemand eine andere unterschieben kann.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which provider sent it, if the provider has announced that.</source>
        <translation>Die Antwort des Browsers muss angeben, von welchem Anbieter sie stammt, wenn der Anbieter das angekündigt hat.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must come from this provider and not from another one.</source>
        <translation>Die Antwort des Browsers muss von diesem Anbieter stammen, nicht von einem anderen.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain a code or an error.</source>
        <translation>Die Antwort des Browsers muss einen Code oder einen Fehler enthalten.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be signed, if that was requested.</source>
        <translation>Die Antwort des Browsers muss signiert sein, wenn das angefordert wurde.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be meant for this application.</source>
        <translation>Die Antwort des Browsers muss für diese Anwendung bestimmt sein.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must not be older than it says it may be.</source>
        <translation>Die Antwort des Browsers darf nicht älter sein, als sie selbst erlaubt.</translation>
    </message>
    <message>
        <source>An address that the user pastes must be the one that the provider sends the browser to.</source>
        <translation>Eine vom Benutzer eingefügte Adresse muss die sein, an die der Anbieter den Browser schickt.</translation>
    </message>
    <message>
        <source>The provider must return a reference to the request that was sent to it.</source>
        <translation>Der Anbieter muss einen Verweis auf die Anfrage zurückgeben, die an ihn gesendet wurde.</translation>
    </message>
    <message>
        <source>The response must contain the code with which the application asks for its tokens.</source>
        <translation>Die Antwort muss den Code enthalten, mit dem die Anwendung ihre Tokens anfordert.</translation>
    </message>
    <message>
        <source>The code for the other device must be short and easy to enter.</source>
        <translation>Der Code für das andere Gerät muss kurz und leicht einzugeben sein.</translation>
    </message>
    <message>
        <source>The page on which the code is entered must have an encrypted address (https).</source>
        <translation>Die Seite, auf der der Code eingegeben wird, muss eine verschlüsselte Adresse haben (https).</translation>
    </message>
    <message>
        <source>The response with the tokens must be readable.</source>
        <translation>Die Antwort mit den Tokens muss lesbar sein.</translation>
    </message>
    <message>
        <source>The response must contain an access token.</source>
        <translation>Die Antwort muss ein Access-Token enthalten.</translation>
    </message>
    <message>
        <source>The access token must be of a type that this application can use.</source>
        <translation>Das Access-Token muss von einem Typ sein, den diese Anwendung verwenden kann.</translation>
    </message>
    <message>
        <source>The access token must be bound to this computer, if the settings require it.</source>
        <translation>Das Access-Token muss an diesen Computer gebunden sein, wenn die Einstellungen das verlangen.</translation>
    </message>
    <message>
        <source>The response must contain an ID token, which says who has signed in.</source>
        <translation>Die Antwort muss ein ID-Token enthalten, das sagt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The provider&apos;s keys must be readable.</source>
        <translation>Die Schlüssel des Anbieters müssen lesbar sein.</translation>
    </message>
    <message>
        <source>There must not be more keys than can be searched quickly.</source>
        <translation>Es dürfen nicht mehr Schlüssel sein, als sich schnell durchsuchen lassen.</translation>
    </message>
    <message>
        <source>The token must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>Das Token darf nicht verschlüsselt sein, außer wenn diese Anwendung einen Schlüssel zum Entschlüsseln hat.</translation>
    </message>
    <message>
        <source>The token must have the form of a signed token.</source>
        <translation>Das Token muss die Form eines signierten Tokens haben.</translation>
    </message>
    <message>
        <source>The token must not be larger than any genuine one.</source>
        <translation>Das Token darf nicht größer sein, als ein echtes je ist.</translation>
    </message>
    <message>
        <source>The token&apos;s header must be readable.</source>
        <translation>Der Header des Tokens muss lesbar sein.</translation>
    </message>
    <message>
        <source>The token must not demand anything that this application doesn&apos;t know.</source>
        <translation>Das Token darf nichts voraussetzen, was diese Anwendung nicht kennt.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that is accepted. Unsigned tokens never are.</source>
        <translation>Das Token muss mit einem akzeptierten Verfahren signiert sein. Unsignierte Tokens werden nie akzeptiert.</translation>
    </message>
    <message>
        <source>The key that signed the token must be one that the provider publishes.</source>
        <translation>Der Schlüssel, mit dem das Token signiert wurde, muss einer sein, den der Anbieter veröffentlicht.</translation>
    </message>
    <message>
        <source>That key must be strong enough and meant for signatures.</source>
        <translation>Dieser Schlüssel muss stark genug und für Signaturen bestimmt sein.</translation>
    </message>
    <message>
        <source>The signature must prove that the provider wrote the token and that nobody changed it.</source>
        <translation>Die Signatur muss beweisen, dass das Token vom Anbieter stammt und niemand es verändert hat.</translation>
    </message>
    <message>
        <source>The encrypted message must have the form of one.</source>
        <translation>Die verschlüsselte Nachricht muss die Form einer solchen haben.</translation>
    </message>
    <message>
        <source>The encrypted message must not demand anything that this application doesn&apos;t know.</source>
        <translation>Die verschlüsselte Nachricht darf nichts voraussetzen, was diese Anwendung nicht kennt.</translation>
    </message>
    <message>
        <source>The message must be encrypted with a method that is accepted.</source>
        <translation>Die Nachricht muss mit einem akzeptierten Verfahren verschlüsselt sein.</translation>
    </message>
    <message>
        <source>The message must be encrypted for a key of this application.</source>
        <translation>Die Nachricht muss für einen Schlüssel dieser Anwendung verschlüsselt sein.</translation>
    </message>
    <message>
        <source>The message must be decryptable, and must not have been changed.</source>
        <translation>Die Nachricht muss sich entschlüsseln lassen und darf nicht verändert worden sein.</translation>
    </message>
    <message>
        <source>The ID token must be readable, and must not say anything twice.</source>
        <translation>Das ID-Token muss lesbar sein und darf nichts doppelt enthalten.</translation>
    </message>
    <message>
        <source>The ID token must come from this provider.</source>
        <translation>Das ID-Token muss von diesem Anbieter stammen.</translation>
    </message>
    <message>
        <source>The ID token must name a user.</source>
        <translation>Das ID-Token muss einen Benutzer nennen.</translation>
    </message>
    <message>
        <source>The ID token must be meant for this application.</source>
        <translation>Das ID-Token muss für diese Anwendung bestimmt sein.</translation>
    </message>
    <message>
        <source>The ID token must not be meant for unknown applications as well.</source>
        <translation>Das ID-Token darf nicht auch für unbekannte Anwendungen bestimmt sein.</translation>
    </message>
    <message>
        <source>If the ID token says which application requested it, it must be this one.</source>
        <translation>Wenn das ID-Token angibt, welche Anwendung es angefordert hat, muss es diese sein.</translation>
    </message>
    <message>
        <source>The ID token must still be valid, by the provider&apos;s clock.</source>
        <translation>Das ID-Token muss nach der Uhr des Anbieters noch gültig sein.</translation>
    </message>
    <message>
        <source>The ID token must say when it was issued.</source>
        <translation>Das ID-Token muss angeben, wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The ID token must not come from the future.</source>
        <translation>Das ID-Token darf nicht aus der Zukunft stammen.</translation>
    </message>
    <message>
        <source>If the ID token says from when it is valid, that time must have come.</source>
        <translation>Wenn das ID-Token angibt, ab wann es gültig ist, muss dieser Zeitpunkt erreicht sein.</translation>
    </message>
    <message>
        <source>The ID token must have been issued for this sign-in, so that no older one can be used.</source>
        <translation>Das ID-Token muss für diese Anmeldung ausgestellt worden sein, damit kein älteres verwendet werden kann.</translation>
    </message>
    <message>
        <source>The ID token and the access token must belong together.</source>
        <translation>Das ID-Token und das Access-Token müssen zusammengehören.</translation>
    </message>
    <message>
        <source>The ID token and the code must belong together.</source>
        <translation>Das ID-Token und der Code müssen zusammengehören.</translation>
    </message>
    <message>
        <source>The user must have signed in with the provider recently, if that was requested.</source>
        <translation>Der Benutzer muss sich vor Kurzem beim Anbieter angemeldet haben, wenn das angefordert wurde.</translation>
    </message>
    <message>
        <source>The new ID token must come from the same provider as the one before.</source>
        <translation>Das neue ID-Token muss vom selben Anbieter stammen wie das vorige.</translation>
    </message>
    <message>
        <source>The new ID token must name the same user as the one before.</source>
        <translation>Das neue ID-Token muss denselben Benutzer nennen wie das vorige.</translation>
    </message>
    <message>
        <source>The new ID token must be meant for the same applications as the one before.</source>
        <translation>Das neue ID-Token muss für dieselben Anwendungen bestimmt sein wie das vorige.</translation>
    </message>
    <message>
        <source>The new ID token must name the same requesting application as the one before.</source>
        <translation>Das neue ID-Token muss dieselbe anfordernde Anwendung nennen wie das vorige.</translation>
    </message>
    <message>
        <source>The new ID token must belong to the same sign-in: the time of the sign-in must not have changed.</source>
        <translation>Das neue ID-Token muss zur selben Anmeldung gehören: Deren Zeitpunkt darf sich nicht geändert haben.</translation>
    </message>
    <message>
        <source>If the new ID token has a nonce, it must be that of the sign-in.</source>
        <translation>Wenn das neue ID-Token eine Nonce hat, muss es die der Anmeldung sein.</translation>
    </message>
    <message>
        <source>The information about the user must be readable.</source>
        <translation>Die Angaben über den Benutzer müssen lesbar sein.</translation>
    </message>
    <message>
        <source>The information must say which user it is about.</source>
        <translation>Die Angaben müssen nennen, um welchen Benutzer es geht.</translation>
    </message>
    <message>
        <source>The information must be about the user who has signed in.</source>
        <translation>Die Angaben müssen den Benutzer betreffen, der sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The information must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>Die Angaben dürfen nicht verschlüsselt sein, außer wenn diese Anwendung einen Schlüssel zum Entschlüsseln hat.</translation>
    </message>
    <message>
        <source>If the information is signed, the signature must be the provider&apos;s.</source>
        <translation>Wenn die Angaben signiert sind, muss die Signatur vom Anbieter stammen.</translation>
    </message>
    <message>
        <source>If the information says which provider it comes from, it must be this one.</source>
        <translation>Wenn die Angaben nennen, von welchem Anbieter sie stammen, muss es dieser sein.</translation>
    </message>
    <message>
        <source>If the information says which application it is meant for, it must be this one.</source>
        <translation>Wenn die Angaben nennen, für welche Anwendung sie bestimmt sind, muss es diese sein.</translation>
    </message>
    <message>
        <source>If the information says until when it is valid, that time must not have passed.</source>
        <translation>Wenn die Angaben nennen, bis wann sie gültig sind, darf dieser Zeitpunkt nicht vorbei sein.</translation>
    </message>
    <message>
        <source>An attribute that the application needs must be there, in the form that it expects.</source>
        <translation>Ein Attribut, das die Anwendung braucht, muss in der erwarteten Form vorhanden sein.</translation>
    </message>
    <message>
        <source>The response must belong to this sign-out.</source>
        <translation>Die Antwort muss zu dieser Abmeldung gehören.</translation>
    </message>
    <message>
        <source>The provider must take requests directly (PAR), if the security profile requires it.</source>
        <translation>Der Anbieter muss Anfragen direkt entgegennehmen (PAR), wenn das Sicherheitsprofil es verlangt.</translation>
    </message>
    <message>
        <source>The provider must announce that it names itself in its responses, if the security profile requires it.</source>
        <translation>Der Anbieter muss ankündigen, dass er sich in seinen Antworten nennt, wenn das Sicherheitsprofil es verlangt.</translation>
    </message>
    <message>
        <source>The provider must offer a signature method that the security profile allows.</source>
        <translation>Der Anbieter muss ein Signaturverfahren anbieten, das das Sicherheitsprofil erlaubt.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer or to the client certificate, if the security profile requires it.</source>
        <translation>Der Anbieter muss Tokens an diesen Computer oder an das Client-Zertifikat binden können, wenn das Sicherheitsprofil es verlangt.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that the security profile allows.</source>
        <translation>Das Token muss mit einem Verfahren signiert sein, das das Sicherheitsprofil erlaubt.</translation>
    </message>
    <message>
        <source>The list of organizations must be readable, and must not lead to another server.</source>
        <translation>Die Liste der Organisationen muss lesbar sein und darf nicht zu einem anderen Server führen.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve report...</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>%1 more are in the report.</source>
        <translation>%1 weitere stehen im Bericht.</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Checking...</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>This takes a few seconds, or up to two minutes if something doesn&apos;t respond.</source>
        <translation>Das dauert einige Sekunden, oder bis zu zwei Minuten, wenn etwas nicht antwortet.</translation>
    </message>
    <message>
        <source>One problem so far</source>
        <translation>Bisher ein Problem</translation>
    </message>
    <message>
        <source>%1 problems so far</source>
        <translation>Bisher %1 Probleme</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Nothing here prevents a sign-in.</source>
        <translation>Einer Anmeldung steht hier nichts im Weg.</translation>
    </message>
    <message>
        <source>One problem found</source>
        <translation>Ein Problem gefunden</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>%1 Probleme gefunden</translation>
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
        <translation>Gespeicherte Sitzung</translation>
    </message>
    <message>
        <source>none for this client</source>
        <translation>keine für diesen Client</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3)</source>
        <translation>Port %1 ist von %2 belegt (Prozess %3)</translation>
    </message>
    <message>
        <source>Port %1 is taken by another user&apos;s program</source>
        <translation>Port %1 ist vom Programm einer anderen Person belegt</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>Port %1 ist von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>Redirect listener</source>
        <translation>Empfang der Antwort</translation>
    </message>
    <message>
        <source>Close that program, or set another redirect port and register it with the provider. Meanwhile Bifrost uses a free port, which most providers reject unless it is registered.</source>
        <translation>Beenden Sie dieses Programm, oder stellen Sie einen anderen Redirect-Port ein und registrieren Sie ihn beim Anbieter. Bis dahin verwendet Bifrost einen freien Port, den die meisten Anbieter ablehnen, wenn er nicht registriert ist.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This computer has no certificate authorities</source>
        <translation>Dieser Computer hat keine Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>No TLS library can be loaded</source>
        <translation>Es lässt sich keine TLS-Bibliothek laden</translation>
    </message>
    <message>
        <source>Without TLS, no provider can be reached. Install the system&apos;s certificate authorities (ca-certificates) and OpenSSL 3.</source>
        <translation>Ohne TLS ist kein Anbieter erreichbar. Installieren Sie die Zertifizierungsstellen des Systems (ca-certificates) und OpenSSL 3.</translation>
    </message>
    <message>
        <source>%1, %2, %3 certificate authorities</source>
        <translation>%1, %2, %3 Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>The desktop decides which one opens</source>
        <translation>Die Arbeitsumgebung entscheidet, welcher sich öffnet</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t start (%2)</source>
        <translation>%1 startet nicht (%2)</translation>
    </message>
    <message>
        <source>Start it yourself to see why. Install it again, or choose another default browser in the settings of the desktop.</source>
        <translation>Starten Sie ihn selbst, um den Grund zu sehen. Installieren Sie ihn erneut, oder wählen Sie in den Einstellungen des Desktops einen anderen Standardbrowser.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Wrote, read, and removed an entry in %1 ms</source>
        <translation>Eintrag in %1 ms geschrieben, gelesen und entfernt</translation>
    </message>
    <message>
        <source>localhost</source>
        <translation>localhost</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the name</source>
        <translation>Dieser Computer kennt den Namen nicht</translation>
    </message>
    <message>
        <source>Correct the line for localhost in the file hosts (127.0.0.1 localhost), or use 127.0.0.1 as the redirect host and register it with the provider.</source>
        <translation>Berichtigen Sie die Zeile für localhost in der Datei hosts (127.0.0.1 localhost), oder verwenden Sie 127.0.0.1 als Redirect-Host und registrieren Sie ihn beim Anbieter.</translation>
    </message>
    <message>
        <source>snap %1: the desktop opens the browser, and the keychain needs the interface password-manager-service</source>
        <translation>Snap %1: Die Arbeitsumgebung öffnet den Browser, und der Schlüsselbund braucht die Schnittstelle password-manager-service</translation>
    </message>
    <message>
        <source>Flatpak %1: the desktop&apos;s portal opens the browser, and the keychain needs access to org.freedesktop.secrets</source>
        <translation>Flatpak %1: Das Portal der Arbeitsumgebung öffnet den Browser, und der Schlüsselbund braucht Zugriff auf org.freedesktop.secrets</translation>
    </message>
    <message>
        <source>container: a browser outside of it can&apos;t come back to this computer&apos;s ports unless it shares the network</source>
        <translation>Container: Ein Browser außerhalb kann nur zu Bifrost zurückkehren, wenn der Container das Netzwerk des Computers mitbenutzt</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: a browser of Windows has to reach its ports</source>
        <translation>Windows-Subsystem für Linux: Ein Browser von Windows muss dessen Ports erreichen</translation>
    </message>
    <message>
        <source>SSH: the browser has to run on this computer, not on the one you sit at</source>
        <translation>SSH: Der Browser muss auf diesem Computer laufen, nicht auf dem, vor dem Sie sitzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Organization or issuer</source>
        <translation>Organisation oder Issuer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Redirect-Host</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Redirect-Ports</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter it in Settings; no one can sign in without it.</source>
        <translation>Geben Sie den Wert in den Einstellungen ein; ohne ihn kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>%1 requires it. Save it in a file that only you can read, and name the file with ClientSecretFile= below [Provider] in the settings file, or with --client-secret-file.</source>
        <translation>%1 verlangt es. Speichern Sie es in einer Datei, die nur Sie lesen können, und nennen Sie die Datei mit ClientSecretFile= unter [Provider] in der Einstellungsdatei oder mit --client-secret-file.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Client</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>aus den Einstellungen</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>aus einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>none: the provider is on this computer</source>
        <translation>keiner: Der Anbieter läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 asks for a name and password (%2)</source>
        <translation>%1 verlangt Namen und Passwort (%2)</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is looked up by the proxy %2</source>
        <translation>%1 wird vom Proxy %2 aufgelöst</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Not used: the address of the provider has no https</source>
        <translation>Nicht verwendet: Die Adresse des Anbieters hat kein https</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;, issued by &quot;%3&quot;, expires on %4</source>
        <translation>%1 für „%2“, ausgestellt von „%3“, läuft am %4 ab</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Not read: no provider is configured</source>
        <translation>Nicht gelesen: Es ist kein Anbieter eingestellt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>UserInfo (the profile shows what the ID token says)</source>
        <translation>UserInfo (das Profil zeigt, was im ID-Token steht)</translation>
    </message>
    <message>
        <source>revocation (tokens stay valid after a sign-out)</source>
        <translation>Widerruf (Tokens bleiben nach einer Abmeldung gültig)</translation>
    </message>
    <message>
        <source>signing out in the browser (the provider&apos;s session stays)</source>
        <translation>Abmeldung im Browser (die Sitzung beim Anbieter bleibt bestehen)</translation>
    </message>
    <message>
        <source>refresh tokens (a session ends with its access token)</source>
        <translation>Refresh-Tokens (eine Sitzung endet mit ihrem Access-Token)</translation>
    </message>
    <message>
        <source>a statement about PKCE (Bifrost uses it anyway)</source>
        <translation>eine Angabe zu PKCE (Bifrost verwendet es trotzdem)</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>nothing that Bifrost uses</source>
        <translation>nichts, was Bifrost verwendet</translation>
    </message>
    <message>
        <source>Known of %1: %2</source>
        <translation>Über %1 ist bekannt: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Not read, because the metadata can&apos;t be used</source>
        <translation>Nicht gelesen, weil die Metadaten nicht verwendbar sind</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>%1 von %2 sind verwendbar</translation>
    </message>
    <message>
        <source>Without a key, no ID token can be verified. Contact the provider&apos;s administrator.</source>
        <translation>Ohne Schlüssel lässt sich kein ID-Token prüfen. Wenden Sie sich an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Einzelner Schlüssel</translation>
    </message>
    <message>
        <source>%1: not used, because it isn&apos;t %2</source>
        <translation>%1: nicht verwendet, gebraucht wird: %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The provider told no time</source>
        <translation>Der Anbieter hat keine Uhrzeit genannt</translation>
    </message>
    <message>
        <source>As the provider&apos;s, within %1 s</source>
        <translation>Wie beim Anbieter, auf %1 s genau</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client: &quot;%1&quot;</source>
        <translation>Der Anbieter kennt diesen Client nicht: „%1“</translation>
    </message>
    <message>
        <source>Compare the client ID in Settings with the one that the provider shows for this application.</source>
        <translation>Vergleichen Sie die Client-ID in den Einstellungen mit der, die der Anbieter für diese Anwendung anzeigt.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t registered: &quot;%2&quot;</source>
        <translation>%1 ist nicht registriert: „%2“</translation>
    </message>
    <message>
        <source>Register exactly %1 with the provider, as the redirect URL (callback URL) of this application.</source>
        <translation>Registrieren Sie beim Anbieter genau %1 als Redirect-URL (Callback-URL) dieser Anwendung.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>%1 is registered, but: %2</source>
        <translation>%1 ist registriert, aber: %2</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 ist registriert</translation>
    </message>
    <message>
        <source>%1: the provider doesn&apos;t say whether it is registered</source>
        <translation>%1: Der Anbieter sagt nicht, ob sie registriert ist</translation>
    </message>
    <message>
        <source>If the browser shows an error instead of coming back, register exactly this address.</source>
        <translation>Wenn der Browser einen Fehler zeigt, statt zurückzukehren, registrieren Sie genau diese Adresse.</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Windows can be opened</source>
        <translation>Fenster lassen sich öffnen</translation>
    </message>
    <message>
        <source>Start Bifrost in a desktop session with all the packages it depends on.</source>
        <translation>Starten Sie Bifrost in einer Desktop-Sitzung mit allen Paketen, die es braucht.</translation>
    </message>
    <message>
        <source>Image formats</source>
        <translation>Bildformate</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Icons and pictures can&apos;t be displayed. Install Qt&apos;s image plugins (qt6-svg-plugins).</source>
        <translation>Symbole und Bilder lassen sich nicht anzeigen. Installieren Sie die Bild-Plugins von Qt (qt6-svg-plugins).</translation>
    </message>
    <message>
        <source>Succeeded on %1</source>
        <translation>Gelungen am %1</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be reached on %1</source>
        <translation>Der Anbieter war am %1 nicht erreichbar</translation>
    </message>
    <message>
        <source>The provider refused it on %1</source>
        <translation>Vom Anbieter abgelehnt am %1</translation>
    </message>
    <message>
        <source>The provider had ended the session on %1</source>
        <translation>Der Anbieter hatte die Sitzung beendet, festgestellt am %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>Fehlgeschlagen am %1</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. See what it says about the network above.</source>
        <translation>Bifrost versucht es von selbst erneut. Sehen Sie nach, was oben zum Netzwerk steht.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. If it keeps failing, sign in again.</source>
        <translation>Bifrost versucht es von selbst erneut. Gelingt es auf Dauer nicht, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Letzte Erneuerung</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>%1: the provider couldn&apos;t be asked</source>
        <translation>%1: Der Anbieter konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Decryption key</source>
        <translation>Schlüssel zum Entschlüsseln</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Antwortmodus</translation>
    </message>
    <message>
        <source>Token binding (DPoP)</source>
        <translation>Token-Bindung (DPoP)</translation>
    </message>
    <message>
        <source>Servers that may get the access token</source>
        <translation>Server, die das Access-Token erhalten dürfen</translation>
    </message>
    <message>
        <source>Organization&apos;s name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Organization&apos;s color</source>
        <translation>Farbe der Organisation</translation>
    </message>
    <message>
        <source>Organization&apos;s logo</source>
        <translation>Logo der Organisation</translation>
    </message>
    <message>
        <source>Look from the provider</source>
        <translation>Erscheinungsbild vom Anbieter</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>Aufzeichnung von Anfragen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Keys in hardware</source>
        <translation>Schlüssel in Hardware</translation>
    </message>
    <message>
        <source>TPM 2.0: Made a key that signed in %1 ms</source>
        <translation>TPM 2.0: In %1 ms einen Schlüssel erzeugt und damit signiert</translation>
    </message>
    <message>
        <source>off: the keychain keeps them</source>
        <translation>aus: Der Schlüsselbund bewahrt sie auf</translation>
    </message>
    <message>
        <source>The keychain keeps them. %1</source>
        <translation>Der Schlüsselbund bewahrt sie auf. %1</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>Sicherheitsprofil</translation>
    </message>
    <message>
        <source>the way in which this client authenticates (it may be refused)</source>
        <translation>die Art, wie sich dieser Client authentifiziert (sie wird möglicherweise abgelehnt)</translation>
    </message>
    <message>
        <source>tokens that are bound to the client&apos;s certificate</source>
        <translation>Tokens, die an das Zertifikat des Clients gebunden sind</translation>
    </message>
    <message>
        <source>tokens that are bound to this computer (DPoP), which Bifrost is set up to require</source>
        <translation>Tokens, die an diesen Computer gebunden sind (DPoP), was Bifrost laut Einstellung verlangt</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Festgelegt %1; kann hier nicht geändert werden.</translation>
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
        <source>Meanwhile, Bifrost goes by the provider&apos;s time. Turn on automatic date and time in the system settings: other programs may stop working correctly.</source>
        <translation>Bifrost richtet sich solange nach der Zeit des Anbieters. Aktivieren Sie in den Systemeinstellungen das automatische Stellen von Datum und Uhrzeit, denn andere Programme funktionieren sonst möglicherweise nicht richtig.</translation>
    </message>
    <message>
        <source>The difference is too large for signing in. Turn on automatic date and time in the system settings, then try again.</source>
        <translation>Die Abweichung ist für eine Anmeldung zu groß. Aktivieren Sie in den Systemeinstellungen das automatische Stellen von Datum und Uhrzeit und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A provider that Bifrost knows by name, such as google or entra; &apos;list&apos; prints all names.</source>
        <translation>Ein Anbieter, den Bifrost beim Namen kennt, etwa google oder entra; &apos;list&apos; gibt alle Namen aus.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider named &apos;%1&apos;. &apos;bifrost --provider list&apos; prints the names; any other provider works with --issuer.</source>
        <translation>Bifrost kennt keinen Anbieter mit dem Namen &apos;%1&apos;. &apos;bifrost --provider list&apos; gibt die Namen aus; jeder andere Anbieter wird mit --issuer angegeben.</translation>
    </message>
    <message>
        <source>Signs you in with Asgardeo or any other OpenID Connect provider.</source>
        <translation>Meldet Sie mit Asgardeo oder einem anderen OpenID-Connect-Anbieter an.</translation>
    </message>
    <message>
        <source>The provider: an Asgardeo organization or an issuer URL.</source>
        <translation>Der Anbieter: eine Asgardeo-Organisation oder eine Issuer-URL.</translation>
    </message>
    <message>
        <source>The client ID as registered with the provider.</source>
        <translation>Die Client-ID, die beim Anbieter registriert ist.</translation>
    </message>
    <message>
        <source>A file that contains the client secret of a confidential client.</source>
        <translation>Eine Datei mit dem Client-Secret eines vertraulichen Clients.</translation>
    </message>
    <message>
        <source>The scopes to request, in quotation marks and separated by spaces.</source>
        <translation>Die angeforderten Scopes, in Anführungszeichen und durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...).</source>
        <translation>Eine .env-Datei mit den Variablen der Asgardeo-Anleitung (AUTH_ASGARDEO_...).</translation>
    </message>
    <message>
        <source>Checks everything that Bifrost needs on this computer and reports what&apos;s missing.</source>
        <translation>Prüft alles, was Bifrost auf diesem Computer benötigt, und meldet, was fehlt.</translation>
    </message>
    <message>
        <source>Signs out and removes everything that Bifrost stores on this computer.</source>
        <translation>Meldet Sie ab und entfernt alles, was Bifrost auf diesem Computer gespeichert hat.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>Run &apos;bifrost --help&apos; for a list of options.</source>
        <translation>„bifrost --help“ zeigt alle Optionen an.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be passed on the command line, where every program can read it. Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.</source>
        <translation>Ein Secret kann nicht auf der Befehlszeile angegeben werden, weil jedes Programm es dort lesen könnte. Verwenden Sie --client-secret-file DATEI oder die Variable BIFROST_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Unknown option: --%1.</source>
        <translation>Unbekannte Option: --%1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; isn&apos;t an option. Options start with --.</source>
        <translation>„%1“ ist keine Option. Optionen beginnen mit --.</translation>
    </message>
    <message>
        <source>--redirect-port takes port numbers from 1024 to 65535, separated by commas.</source>
        <translation>--redirect-port erwartet Portnummern von 1024 bis 65535, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file %1. Check its name and permissions.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the secret in %1: %2</source>
        <translation>Das Secret in %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>--redirect-host takes 127.0.0.1, localhost, or [::1].</source>
        <translation>--redirect-host erwartet 127.0.0.1, localhost oder [::1].</translation>
    </message>
    <message>
        <source>--authorization-parameter takes NAME=VALUE, which &apos;%1&apos; isn&apos;t.</source>
        <translation>--authorization-parameter erwartet NAME=WERT, und „%1“ hat nicht diese Form.</translation>
    </message>
    <message>
        <source>An additional parameter of the sign-in request, for example access_type=offline. Can be repeated.</source>
        <translation>Ein zusätzlicher Parameter der Anmeldeanfrage, zum Beispiel access_type=offline. Kann wiederholt werden.</translation>
    </message>
    <message>
        <source>The host of the redirect URL: 127.0.0.1, localhost, or [::1].</source>
        <translation>Der Host der Redirect-URL: 127.0.0.1, localhost oder [::1].</translation>
    </message>
    <message>
        <source>The ports of the redirect host to try, separated by commas.</source>
        <translation>Die Ports des Redirect-Hosts, die der Reihe nach versucht werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A password can&apos;t be passed on the command line, where every program can read it. Bifrost asks for the proxy&apos;s; or use the variable BIFROST_PROXY.</source>
        <translation>Ein Passwort kann nicht auf der Befehlszeile angegeben werden, weil jedes Programm es dort lesen könnte. Bifrost fragt nach dem des Proxys; oder verwenden Sie die Variable BIFROST_PROXY.</translation>
    </message>
    <message>
        <source>--proxy takes http://host:port, socks5://host:port, or none.</source>
        <translation>--proxy erwartet http://host:port, socks5://host:port oder none.</translation>
    </message>
    <message>
        <source>The proxy: http://host:port, socks5://host:port, or none. Without this option, the system&apos;s.</source>
        <translation>Der Proxy: http://host:port, socks5://host:port oder none. Ohne diese Option der des Systems.</translation>
    </message>
    <message>
        <source>Checks the configuration, the network, the provider, this computer, and the session, and reports what&apos;s wrong and what to do.</source>
        <translation>Prüft die Konfiguration, das Netzwerk, den Anbieter, diesen Computer und die Sitzung und meldet, was nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>With --doctor: prints the report as JSON. It contains no secret.</source>
        <translation>Mit --doctor: gibt den Bericht als JSON aus. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>--json needs --doctor.</source>
        <translation>--json braucht --doctor.</translation>
    </message>
    <message>
        <source>--dpop takes auto, required, or off.</source>
        <translation>--dpop nimmt auto, required oder off an.</translation>
    </message>
    <message>
        <source>A file that contains the private key of the client, as JWK or PEM. Without a client secret, it authenticates the client.</source>
        <translation>Eine Datei mit dem privaten Schlüssel des Clients, als JWK oder PEM. Ohne Client-Secret authentifiziert er den Client.</translation>
    </message>
    <message>
        <source>A file that contains the private key, as JWK or PEM, that decrypts what the provider encrypts.</source>
        <translation>Eine Datei mit dem privaten Schlüssel, als JWK oder PEM, der entschlüsselt, was der Anbieter verschlüsselt.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to this computer (DPoP): auto, required, or off.</source>
        <translation>Ob Tokens an diesen Computer gebunden werden (DPoP): auto, required oder off.</translation>
    </message>
    <message>
        <source>A file that contains the client&apos;s TLS certificate as PEM, for a provider that requires one.</source>
        <translation>Eine Datei mit dem TLS-Zertifikat des Clients als PEM, für einen Anbieter, der eines verlangt.</translation>
    </message>
    <message>
        <source>A file that contains the private key of that certificate as PEM without a password, if the first file doesn&apos;t.</source>
        <translation>Eine Datei mit dem privaten Schlüssel dieses Zertifikats als PEM ohne Passwort, wenn die erste Datei ihn nicht enthält.</translation>
    </message>
    <message>
        <source>--hardware-keys takes auto, required, or off.</source>
        <translation>--hardware-keys nimmt auto, required oder off an.</translation>
    </message>
    <message>
        <source>--security-profile takes openid-connect or fapi2.</source>
        <translation>--security-profile nimmt openid-connect oder fapi2 an.</translation>
    </message>
    <message>
        <source>What signing in has to comply with: openid-connect, or fapi2 for the FAPI 2.0 Security Profile.</source>
        <translation>Was die Anmeldung erfüllen muss: openid-connect, oder fapi2 für das FAPI 2.0 Security Profile.</translation>
    </message>
    <message>
        <source>Whether the key that tokens are bound to is kept by this computer&apos;s TPM: auto, required, or off.</source>
        <translation>Ob das TPM dieses Computers den Schlüssel aufbewahrt, an den Tokens gebunden werden: auto, required oder off.</translation>
    </message>
    <message>
        <source>What the window does at once: sign-in, sign-out, or settings. A window that is open does it.</source>
        <translation>Was das Fenster sofort tun soll: sign-in, sign-out oder settings. Ein schon offenes Fenster übernimmt das.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window, if the tray icon is on.</source>
        <translation>Startet ohne Fenster im Infobereich, wenn das Symbol dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>--action takes sign-in, sign-out, or settings.</source>
        <translation>--action erwartet sign-in, sign-out oder settings.</translation>
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
        <translation>über die Befehlszeile</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>über die Umgebung</translation>
    </message>
    <message>
        <source>from the environment file</source>
        <translation>über die Umgebungsdatei</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>für diesen Computer</translation>
    </message>
    <message>
        <source>in the settings file</source>
        <translation>in der Einstellungsdatei</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be read</source>
        <translation>Die %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Check the file&apos;s permissions, then restart Bifrost. When you save settings, Bifrost first sets the unreadable file aside.</source>
        <translation>Bifrost läuft ohne diese Datei. Prüfen Sie die Zugriffsrechte und starten Sie Bifrost neu. Wenn Sie Einstellungen speichern, legt Bifrost die Datei vorher beiseite.</translation>
    </message>
    <message>
        <source>The %1 is damaged</source>
        <translation>Die %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Fix it manually or save your settings again; Bifrost first sets the damaged file aside.</source>
        <translation>Bifrost läuft ohne diese Datei. Korrigieren Sie sie von Hand oder speichern Sie die Einstellungen neu; die beschädigte Datei legt Bifrost vorher beiseite.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read</source>
        <translation>Das Client-Secret kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the file specified by the ClientSecretFile setting, then restart Bifrost.</source>
        <translation>Prüfen Sie die Datei, die unter ClientSecretFile angegeben ist, und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>A setting is invalid</source>
        <translation>Eine Einstellung ist ungültig</translation>
    </message>
    <message>
        <source>A variable isn&apos;t needed</source>
        <translation>Eine Variable wird nicht benötigt</translation>
    </message>
    <message>
        <source>%1 is for web applications and is ignored. Bifrost gets the sign-out URL from the provider and uses its own redirect URL.</source>
        <translation>%1 ist für Webanwendungen gedacht und wird ignoriert. Bifrost erfährt die Abmelde-URL vom Anbieter und verwendet seine eigene Redirect-URL.</translation>
    </message>
    <message>
        <source>Part of the %1 is damaged</source>
        <translation>Die %1 ist teilweise beschädigt</translation>
    </message>
    <message>
        <source>Ignored because it isn&apos;t in the form NAME=value: line %1. Fix it, then restart Bifrost.</source>
        <translation>Ignoriert, weil nicht in der Form NAME=Wert: Zeile %1. Korrigieren Sie das und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>Other users can read your client secret</source>
        <translation>Andere Benutzer können Ihr Client-Secret lesen</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, have the provider issue a new secret.</source>
        <translation>Andere Konten auf diesem Computer haben Zugriff auf die Datei %1. Schränken Sie den Zugriff mit „chmod 600“ ein. Falls jemand die Datei gelesen haben könnte, lassen Sie sich vom Anbieter ein neues Secret ausstellen.</translation>
    </message>
    <message>
        <source>Other users can change the %1</source>
        <translation>Andere Benutzer können die %1 ändern</translation>
    </message>
    <message>
        <source>Whoever can write to %1 decides where you sign in. Restrict it with &apos;chmod go-w&apos;, and check its contents.</source>
        <translation>Wer in %1 schreiben kann, bestimmt, wo Sie sich anmelden. Schränken Sie den Zugriff mit „chmod go-w“ ein und prüfen Sie den Inhalt.</translation>
    </message>
    <message>
        <source>The settings file of this computer was ignored</source>
        <translation>Die Einstellungsdatei dieses Computers wurde ignoriert</translation>
    </message>
    <message>
        <source>%1 belongs to a user who isn&apos;t an administrator and must not decide where everyone signs in. An administrator can take ownership of the file or delete it.</source>
        <translation>%1 gehört einem Benutzer ohne Administratorrechte und darf nicht bestimmen, wo sich alle anmelden. Ein Administrator kann die Datei in Besitz nehmen oder löschen.</translation>
    </message>
    <message>
        <source>The value is in line %1 of %2 (%3).</source>
        <translation>Der Wert steht in Zeile %1 von %2 (%3).</translation>
    </message>
    <message>
        <source>The value is in %1 (%2).</source>
        <translation>Der Wert steht in %1 (%2).</translation>
    </message>
    <message>
        <source>The value is in the environment variable %1.</source>
        <translation>Der Wert steht in der Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>The value is in the option %1 of the command line.</source>
        <translation>Der Wert steht in der Option %1 der Befehlszeile.</translation>
    </message>
    <message>
        <source>Bifrost uses the default value instead of &quot;%1&quot;.</source>
        <translation>Bifrost verwendet statt „%1“ den Standardwert.</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>Korrigieren Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Correct it there, then restart Bifrost.</source>
        <translation>Korrigieren Sie ihn dort und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>It takes precedence over Settings: correct it there, then restart Bifrost.</source>
        <translation>Er hat Vorrang vor den Einstellungen: Korrigieren Sie ihn dort und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be read</source>
        <translation>Das Client-Zertifikat kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the files specified by the ClientCertificateFile and ClientCertificateKeyFile settings, then restart Bifrost.</source>
        <translation>Prüfen Sie die Dateien, die unter ClientCertificateFile und ClientCertificateKeyFile angegeben sind, und starten Sie Bifrost neu.</translation>
    </message>
    <message>
        <source>Other users can read the key of your client certificate</source>
        <translation>Andere Benutzer können den Schlüssel Ihres Client-Zertifikats lesen</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, get a new certificate with a new key.</source>
        <translation>Andere Konten auf diesem Computer haben Zugriff auf die Datei %1. Schränken Sie den Zugriff mit „chmod 600“ ein. Falls jemand die Datei gelesen haben könnte, besorgen Sie sich ein neues Zertifikat mit einem neuen Schlüssel.</translation>
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
    <name>DesktopIntegration</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>Address for the other device</source>
        <translation>Adresse für das andere Gerät</translation>
    </message>
    <message>
        <source>QR code of the address for the other device</source>
        <translation>QR-Code der Adresse für das andere Gerät</translation>
    </message>
    <message>
        <source>Open this address on your phone or another computer, and enter the code there:</source>
        <translation>Öffnen Sie diese Adresse auf Ihrem Telefon oder einem anderen Computer und geben Sie dort den Code ein:</translation>
    </message>
    <message>
        <source>Scan the QR code with your phone, or open this address on another computer. Check or enter the code there:</source>
        <translation>Scannen Sie den QR-Code mit Ihrem Telefon oder öffnen Sie diese Adresse auf einem anderen Computer. Prüfen Sie dort den Code oder geben Sie ihn ein:</translation>
    </message>
    <message>
        <source>Valid for another %1.</source>
        <translation>Noch %1 gültig.</translation>
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
        <source>The provider requires you to sign in</source>
        <translation>Der Anbieter verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed there. Sign in again.</source>
        <translation>Die Anmeldung wurde dort nicht abgeschlossen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this client</source>
        <translation>Der Anbieter kennt diesen Client nicht</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the application isn&apos;t registered there as a public client. Check your entries in Settings.</source>
        <translation>Die Client-ID oder das Client-Secret ist falsch, oder die Anwendung ist dort nicht als öffentlicher Client registriert. Prüfen Sie Ihre Angaben in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this client</source>
        <translation>Der Anbieter lässt diesen Client nicht zu</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant and Refresh Token.</source>
        <translation>Die Anwendung darf diese Art der Anmeldung nicht verwenden. Erlauben Sie in ihrer Registrierung beim Anbieter „Code“ und „Refresh Token“.</translation>
    </message>
    <message>
        <source>The provider rejected the scopes</source>
        <translation>Der Anbieter hat die Scopes abgelehnt</translation>
    </message>
    <message>
        <source>At least one scope is unknown there or not allowed. Correct the scopes in Settings.</source>
        <translation>Mindestens ein Scope ist dort unbekannt oder nicht erlaubt. Korrigieren Sie die Scopes in den Einstellungen.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>Der Anbieter meldet ein Problem</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>Beim Anbieter ist ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Der Anbieter ist überlastet</translation>
    </message>
    <message>
        <source>It can&apos;t accept requests right now. Try again later.</source>
        <translation>Er nimmt derzeit keine Anfragen an. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Your consent is needed</source>
        <translation>Ihre Zustimmung ist erforderlich</translation>
    </message>
    <message>
        <source>The provider needs your permission for this application. Sign in again and agree in the browser.</source>
        <translation>Der Anbieter benötigt Ihre Einwilligung für diese Anwendung. Melden Sie sich erneut an und stimmen Sie im Browser zu.</translation>
    </message>
    <message>
        <source>The provider needs your input</source>
        <translation>Der Anbieter benötigt eine Eingabe von Ihnen</translation>
    </message>
    <message>
        <source>Sign in again and answer the provider&apos;s questions in the browser.</source>
        <translation>Melden Sie sich erneut an und beantworten Sie die Fragen des Anbieters im Browser.</translation>
    </message>
    <message>
        <source>You need to choose an account</source>
        <translation>Sie müssen ein Konto auswählen</translation>
    </message>
    <message>
        <source>The provider can&apos;t tell which account you want to use. Sign in again and choose one in the browser.</source>
        <translation>Der Anbieter kann nicht erkennen, welches Konto Sie verwenden möchten. Melden Sie sich erneut an und wählen Sie im Browser eines aus.</translation>
    </message>
    <message>
        <source>The provider rejected this sign-in</source>
        <translation>Der Anbieter hat diese Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The application isn&apos;t registered for the Code grant. Correct its registration with the provider.</source>
        <translation>Die Anwendung ist nicht für „Code“ registriert. Korrigieren Sie ihre Registrierung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider rejected this grant</source>
        <translation>Der Anbieter hat diese Art der Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Allow Code and Refresh Token in the application&apos;s registration with the provider.</source>
        <translation>Erlauben Sie „Code“ und „Refresh Token“ in der Registrierung der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider rejected the access token</source>
        <translation>Der Anbieter hat das Access-Token abgelehnt</translation>
    </message>
    <message>
        <source>It has expired or was revoked there. Sign in again.</source>
        <translation>Es ist abgelaufen oder wurde dort widerrufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t end its session</source>
        <translation>Der Anbieter hat seine Sitzung nicht beendet</translation>
    </message>
    <message>
        <source>You are signed out here but not at the provider. To be safe, close the browser.</source>
        <translation>Sie sind hier abgemeldet, aber nicht beim Anbieter. Schließen Sie zur Sicherheit den Browser.</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>Der Anbieter meldet einen Fehler</translation>
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
        <source>Keychain access was denied</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding</source>
        <translation>Der Schlüsselbund reagiert nicht</translation>
    </message>
    <message>
        <source>The stored session is damaged</source>
        <translation>Die gespeicherte Sitzung ist beschädigt</translation>
    </message>
    <message>
        <source>It can&apos;t be read and was left unchanged. Sign in again to replace it.</source>
        <translation>Sie kann nicht gelesen werden und wurde nicht verändert. Melden Sie sich erneut an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The stored session is from a newer version of Bifrost</source>
        <translation>Die gespeicherte Sitzung stammt von einer neueren Version von Bifrost</translation>
    </message>
    <message>
        <source>It was left unchanged. Use the newer version: a session that you start here ends when you close Bifrost.</source>
        <translation>Sie wurde nicht verändert. Verwenden Sie die neuere Version: Eine Sitzung, die Sie hier beginnen, endet, wenn Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>The stored session belongs to another provider</source>
        <translation>Die gespeicherte Sitzung gehört zu einem anderen Anbieter</translation>
    </message>
    <message>
        <source>It was left unchanged. A session that you start here ends when you close Bifrost.</source>
        <translation>Sie wurde nicht verändert. Eine Sitzung, die Sie hier beginnen, endet, wenn Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>Der Schlüsselbund meldet einen Fehler</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be found</source>
        <translation>Der Anbieter wurde nicht gefunden</translation>
    </message>
    <message>
        <source>There is no host named %1, or the name service isn&apos;t responding. Check your network and the issuer in Settings, then try again.</source>
        <translation>Es gibt keinen Host namens %1, oder der Namensdienst antwortet nicht. Prüfen Sie die Netzwerkverbindung und in den Einstellungen den Issuer und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t responding</source>
        <translation>Der Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>%1 refused the connection; the service may be down. Try again later.</source>
        <translation>%1 hat die Verbindung abgelehnt; möglicherweise ist der Dienst außer Betrieb. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>Keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it to a network, then try again.</source>
        <translation>Dieser Computer ist offline. Verbinden Sie ihn mit einem Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider took too long to respond</source>
        <translation>Der Anbieter hat zu lange nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. Try again.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Wait a minute, then try again.</source>
        <translation>%1 begrenzt die Anzahl der Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No provider at this address</source>
        <translation>Kein Anbieter unter dieser Adresse</translation>
    </message>
    <message>
        <source>The provider returned an error</source>
        <translation>Der Anbieter hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>%1 returned status %2. Try again later; if the problem persists, contact the provider&apos;s administrator.</source>
        <translation>%1 hat mit Status %2 geantwortet. Versuchen Sie es später erneut. Besteht das Problem weiterhin, wenden Sie sich an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 may not be who it claims to be, so nothing was sent. Check this computer&apos;s clock; on a company network, have its certificate authority installed. Then try again.</source>
        <translation>Hinter %1 könnte sich jemand anderes verbergen, deshalb wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers; lassen Sie in einem Firmennetzwerk dessen Zertifizierungsstelle installieren. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The provider&apos;s response is too large</source>
        <translation>Die Antwort des Anbieters ist zu groß</translation>
    </message>
    <message>
        <source>%1 sent more data than such a response can contain, so Bifrost didn&apos;t read it. Check the issuer in Settings.</source>
        <translation>%1 hat mehr Daten gesendet, als eine solche Antwort enthalten kann. Bifrost hat sie deshalb nicht gelesen. Prüfen Sie in den Einstellungen den Issuer.</translation>
    </message>
    <message>
        <source>The provider redirected the request</source>
        <translation>Der Anbieter hat die Anfrage umgeleitet</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a provider</source>
        <translation>Das sieht nicht nach einem Anbieter aus</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. Check the organization or issuer in Settings; on a guest network, sign in to the network first.</source>
        <translation>%1 hat mit einer Seite statt mit Daten geantwortet. Prüfen Sie in den Einstellungen die Organisation oder den Issuer; melden Sie sich in einem Gastnetzwerk zuerst beim Netzwerk an.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>Anmeldung abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close the browser tab.</source>
        <translation>Es wurde nichts geändert. Sie können den Browser-Tab schließen.</translation>
    </message>
    <message>
        <source>The sign-in timed out</source>
        <translation>Zeitüberschreitung bei der Anmeldung</translation>
    </message>
    <message>
        <source>It wasn&apos;t finished in the browser in time. Sign in again and complete it in the browser.</source>
        <translation>Die Anmeldung wurde im Browser nicht rechtzeitig abgeschlossen. Melden Sie sich erneut an und schließen Sie die Anmeldung im Browser ab.</translation>
    </message>
    <message>
        <source>Bifrost signs you in through the system&apos;s browser. Install a browser or set the default browser in the system settings, then try again.</source>
        <translation>Bifrost meldet Sie über den Browser des Systems an. Installieren Sie einen Browser oder legen Sie in den Systemeinstellungen einen Standardbrowser fest und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t listen for the browser&apos;s response</source>
        <translation>Die Antwort des Browsers kann nicht empfangen werden</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>It has expired and can&apos;t be renewed. Sign in again.</source>
        <translation>Sie ist abgelaufen und kann nicht erneuert werden. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>Sie wurden nicht angemeldet</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>Ihr Konto wird hier nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The check of your account didn&apos;t finish in time. Try again.</source>
        <translation>Die Prüfung Ihres Kontos wurde nicht rechtzeitig abgeschlossen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>Die Prüfung Ihres Kontos ist fehlgeschlagen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>Die Anfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The server isn&apos;t one of those that may receive your access token.</source>
        <translation>Der Server gehört nicht zu denen, die Ihr Access-Token erhalten dürfen.</translation>
    </message>
    <message>
        <source>It contains something that can&apos;t be sent; the details name it.</source>
        <translation>Sie enthält etwas, das nicht gesendet werden kann. Die Details nennen es.</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>Die Daten konnten nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>Prüfen Sie die Datei und den freien Speicherplatz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server rejected your access token</source>
        <translation>Der Server hat Ihr Access-Token abgelehnt</translation>
    </message>
    <message>
        <source>A new one was rejected, too. Sign in again.</source>
        <translation>Auch ein neues wurde abgelehnt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>Die Anfrage muss erneut gesendet werden</translation>
    </message>
    <message>
        <source>Its data can be read only once. Try again.</source>
        <translation>Ihre Daten lassen sich nur einmal lesen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>Der Server verlangt eine weitere Berechtigung</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>Melden Sie sich erneut an, und stimmen Sie ihr zu.</translation>
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
        <source>Another sign-in or sign-out is in progress</source>
        <translation>Eine andere An- oder Abmeldung läuft noch</translation>
    </message>
    <message>
        <source>Wait until it finishes or cancel it first.</source>
        <translation>Warten Sie, bis sie abgeschlossen ist, oder brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>Message from the provider: %1</source>
        <translation>Meldung des Anbieters: %1</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your session is in use by another Bifrost window</source>
        <translation>Ihre Sitzung wird von einem anderen Bifrost-Fenster verwendet</translation>
    </message>
    <message>
        <source>Another Bifrost process has locked the session and hasn&apos;t released it. You are still signed in. Close that process, or wait and try again.</source>
        <translation>Ein anderer Bifrost-Prozess hat die Sitzung gesperrt und nicht wieder freigegeben. Sie sind weiterhin angemeldet. Beenden Sie diesen Prozess oder warten Sie und versuchen Sie es dann erneut.</translation>
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
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Someone else may have your sign-in link</source>
        <translation>Möglicherweise hat jemand anderes Ihren Anmeldelink</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Unless it was you both times, start again; the old link then stops working.</source>
        <translation>Er wurde zweimal verwendet, und dieses System gibt nicht preis, von wem. Wenn Sie das nicht beide Male selbst waren, beginnen Sie von vorn; der alte Link wird dadurch ungültig.</translation>
    </message>
    <message>
        <source>Someone else may have your sign-out link</source>
        <translation>Möglicherweise hat jemand anderes Ihren Abmeldelink</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Anyone who has it can read what your provider says about you but can&apos;t sign in with it. If the sign-out doesn&apos;t continue in your browser, open the browser again.</source>
        <translation>Er wurde zweimal verwendet, und dieses System gibt nicht preis, von wem. Wer den Link hat, kann lesen, was Ihr Anbieter über Sie angibt, sich damit aber nicht anmelden. Wenn die Abmeldung in Ihrem Browser nicht weitergeht, öffnen Sie den Browser erneut.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Sign out without returning</source>
        <translation>Ohne Rückkehr abmelden</translation>
    </message>
    <message>
        <source>End session in browser</source>
        <translation>Sitzung im Browser beenden</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so your session ends when you close Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again.</source>
        <translation>Auf diesem System läuft kein Schlüsselbund, deshalb endet Ihre Sitzung, wenn Sie Bifrost schließen. Starten Sie einen (GNOME Keyring, KWallet, KeePassXC) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A keychain library is missing</source>
        <translation>Eine Bibliothek für den Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>Bifrost accesses the keychain through libsecret, which can&apos;t be loaded, so your session ends when you close Bifrost. Install libsecret (libsecret-1-0), then try again.</source>
        <translation>Bifrost greift über libsecret auf den Schlüsselbund zu. Diese Bibliothek kann nicht geladen werden, deshalb endet Ihre Sitzung, wenn Sie Bifrost schließen. Installieren Sie libsecret (libsecret-1-0) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>KWallet is turned off</source>
        <translation>KWallet ist ausgeschaltet</translation>
    </message>
    <message>
        <source>KWallet is turned off in the system settings, so your session ends when you close Bifrost. Turn it on there, then try again.</source>
        <translation>KWallet ist in den Systemeinstellungen ausgeschaltet, deshalb endet Ihre Sitzung, wenn Sie Bifrost schließen. Schalten Sie es dort ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It wasn&apos;t unlocked, so Bifrost can neither read nor store a session. Unlock it in its own window, or try again and unlock it when you&apos;re prompted.</source>
        <translation>Er wurde nicht entsperrt, deshalb kann Bifrost keine Sitzung lesen oder speichern. Entsperren Sie ihn in seinem eigenen Fenster, oder versuchen Sie es erneut und entsperren Sie ihn, wenn Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Bifrost can neither read nor store a session. Try again, and allow access when you&apos;re prompted.</source>
        <translation>Bifrost kann keine Sitzung lesen oder speichern. Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>KWallet always denies Bifrost access</source>
        <translation>KWallet verweigert Bifrost dauerhaft den Zugriff</translation>
    </message>
    <message>
        <source>You chose &apos;Deny Forever&apos; once, so KWallet doesn&apos;t prompt you any more. In KDE&apos;s wallet manager (KWalletManager), under Access Control, remove %1 from the denied applications, then try again.</source>
        <translation>Sie haben einmal „Dauerhaft ablehnen“ gewählt, deshalb fragt KWallet nicht mehr nach. Entfernen Sie %1 in KDEs Verwaltung der digitalen Brieftaschen (KWalletManager) unter „Zugriffskontrolle“ aus den abgelehnten Anwendungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain is still waiting for your answer</source>
        <translation>Der Schlüsselbund wartet noch auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Answer in its window, and Bifrost continues automatically. If you can&apos;t find the window, try again, and the keychain will ask again.</source>
        <translation>Antworten Sie in seinem Fenster, dann macht Bifrost automatisch weiter. Wenn Sie das Fenster nicht finden, versuchen Sie es erneut: Der Schlüsselbund fragt dann noch einmal.</translation>
    </message>
    <message>
        <source>Bifrost continues without it and uses its response if one arrives. If none does, restart the keychain, then try again.</source>
        <translation>Bifrost macht ohne ihn weiter und verwendet seine Antwort, sobald sie eintrifft. Bleibt sie aus, starten Sie den Schlüsselbund neu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your session is in another keychain</source>
        <translation>Ihre Sitzung befindet sich in einem anderen Schlüsselbund</translation>
    </message>
    <message>
        <source>It is stored in %1, which isn&apos;t running and couldn&apos;t be started. Start %1 and try again, or sign out on the desktop where you signed in. Until then, a session that you start here ends when you close Bifrost.</source>
        <translation>Sie ist in %1 gespeichert, das nicht läuft und sich nicht starten ließ. Starten Sie %1 und versuchen Sie es erneut, oder melden Sie sich auf dem Desktop ab, auf dem Sie sich angemeldet haben. Bis dahin endet eine Sitzung, die Sie hier beginnen, wenn Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the session</source>
        <translation>Der Schlüsselbund hat die Sitzung nicht behalten</translation>
    </message>
    <message>
        <source>It accepted the session but doesn&apos;t return it, so the session ends when you close Bifrost. If the keychain asked for permission, try again and allow access.</source>
        <translation>Er hat die Sitzung angenommen, gibt sie aber nicht zurück. Deshalb endet die Sitzung, wenn Sie Bifrost schließen. Falls der Schlüsselbund um Erlaubnis gebeten hat, versuchen Sie es erneut und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>It couldn&apos;t carry out Bifrost&apos;s request; the details say why. Fix the problem, then try again.</source>
        <translation>Er konnte die Anforderung von Bifrost nicht ausführen; den Grund finden Sie in den Details. Beheben Sie das Problem und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain is slow to respond</source>
        <translation>Ihr Schlüsselbund reagiert langsam</translation>
    </message>
    <message>
        <source>Bifrost is waiting for it. If you continue without it, its response still counts when it arrives.</source>
        <translation>Bifrost wartet auf ihn. Auch wenn Sie ohne ihn fortfahren, zählt seine Antwort, sobald sie eintrifft.</translation>
    </message>
    <message>
        <source>Your keychain needs an answer: look for its window</source>
        <translation>Ihr Schlüsselbund erwartet eine Antwort: Suchen Sie sein Fenster</translation>
    </message>
    <message>
        <source>Bifrost continues as soon as you answer there. If you continue without it, your answer still counts when you give it.</source>
        <translation>Bifrost macht weiter, sobald Sie dort geantwortet haben. Auch wenn Sie ohne ihn fortfahren, zählt Ihre Antwort, sobald Sie sie geben.</translation>
    </message>
    <message>
        <source>Continue without keychain</source>
        <translation>Ohne Schlüsselbund fortfahren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>The provider rejected the sign-in request</source>
        <translation>Der Anbieter hat die Anmeldeanfrage abgelehnt</translation>
    </message>
    <message>
        <source>It requires something that Bifrost didn&apos;t send, or doesn&apos;t accept something that it did. The application&apos;s registration with the provider and the additional parameters in Settings decide about that.</source>
        <translation>Er verlangt etwas, das Bifrost nicht gesendet hat, oder akzeptiert etwas nicht, das gesendet wurde. Darüber entscheiden die Registrierung der Anwendung beim Anbieter und die zusätzlichen Parameter in den Einstellungen.</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant.</source>
        <translation>Die Anwendung darf sich nicht auf diese Weise anmelden. Erlauben Sie in ihrer Registrierung beim Anbieter den Code-Grant.</translation>
    </message>
    <message>
        <source>The provider rejected the resource</source>
        <translation>Der Anbieter hat die Ressource abgelehnt</translation>
    </message>
    <message>
        <source>A resource among the additional parameters is unknown there or not allowed. Correct it in Settings.</source>
        <translation>Eine Ressource unter den zusätzlichen Parametern ist dort unbekannt oder nicht erlaubt. Korrigieren Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>It reports that it doesn&apos;t support request objects, although Bifrost sent none. Send the details to the provider&apos;s administrator.</source>
        <translation>Er meldet, dass er keine Request-Objekte unterstützt, obwohl Bifrost keines gesendet hat. Senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>It gave the reason &quot;%1&quot;, which Bifrost doesn&apos;t know. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Er nennt den Grund „%1“, den Bifrost nicht kennt. Versuchen Sie es erneut. Besteht das Problem weiterhin, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The provider says: &quot;%1&quot;.</source>
        <translation>Der Anbieter schreibt: „%1“.</translation>
    </message>
    <message>
        <source>Bifrost couldn&apos;t open a port on this computer to receive the browser&apos;s response. A firewall or sandbox may be blocking it. Allow connections to 127.0.0.1 and ::1, then try again.</source>
        <translation>Bifrost konnte auf diesem Computer keinen Port öffnen, um die Antwort des Browsers zu empfangen. Möglicherweise verhindert das eine Firewall oder Sandbox. Erlauben Sie Verbindungen zu 127.0.0.1 und ::1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Use localhost</source>
        <translation>localhost verwenden</translation>
    </message>
    <message>
        <source>Ask for offline_access</source>
        <translation>offline_access anfordern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Diesen Issuer verwenden</translation>
    </message>
    <message>
        <source>If it expects https at this port, start the issuer with https instead of http.</source>
        <translation>Falls er an diesem Port https erwartet, muss der Issuer mit https statt mit http beginnen.</translation>
    </message>
    <message>
        <source>If it doesn&apos;t use https at this port, start the issuer with http instead of https.</source>
        <translation>Falls er an diesem Port kein https verwendet, muss der Issuer mit http statt mit https beginnen.</translation>
    </message>
    <message>
        <source>The provider rejected a request</source>
        <translation>Der Anbieter hat eine Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>%1 returned status %2 at an address that the provider itself publishes. Contact the provider&apos;s administrator.</source>
        <translation>%1 hat unter einer Adresse, die der Anbieter selbst veröffentlicht, mit dem Status %2 geantwortet. Wenden Sie sich an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>%1 responded but has no provider at this address (%2). Check the organization or issuer.</source>
        <translation>%1 antwortet, hat unter dieser Adresse aber keinen Anbieter (%2). Prüfen Sie die Organisation oder den Issuer.</translation>
    </message>
    <message>
        <source>%1 redirected the request, which Bifrost doesn&apos;t follow for your safety. Check the issuer.</source>
        <translation>%1 hat die Anfrage umgeleitet. Zu Ihrer Sicherheit folgt Bifrost dieser Umleitung nicht. Prüfen Sie den Issuer.</translation>
    </message>
    <message>
        <source>%1 and this computer couldn&apos;t agree on a secure connection. Check the issuer&apos;s address and port, then try again.</source>
        <translation>%1 und dieser Computer konnten keine sichere Verbindung aushandeln. Prüfen Sie Adresse und Port des Issuers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 redirected the request more than three times, at last to %2. Check the issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1 hat die Anfrage mehr als dreimal umgeleitet, zuletzt an %2. Prüfen Sie den Issuer. Ist er richtig, wenden Sie sich an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. Check the issuer.</source>
        <translation>%1 hat die Anfrage an %2 umgeleitet. Zu Ihrer Sicherheit folgt Bifrost Umleitungen nur innerhalb eines Hosts. Prüfen Sie den Issuer.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. If that is your provider, enter this address as the issuer.</source>
        <translation>%1 hat die Anfrage an %2 umgeleitet. Zu Ihrer Sicherheit folgt Bifrost Umleitungen nur innerhalb eines Hosts. Wenn das Ihr Anbieter ist, geben Sie diese Adresse als Issuer ein.</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>Name und Passwort eingeben</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t connect</source>
        <translation>Der Proxy konnte keine Verbindung herstellen</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2 (status %3). The provider or the network behind the proxy may be down. Try again later; if the problem persists, ask whoever runs the proxy.</source>
        <translation>Der Proxy %1 konnte keine Verbindung zu %2 herstellen (Status %3). Möglicherweise ist der Anbieter oder das Netzwerk hinter dem Proxy gestört. Versuchen Sie es später erneut. Besteht das Problem weiterhin, fragen Sie bei den Betreibern des Proxys nach.</translation>
    </message>
    <message>
        <source> (status %1)</source>
        <translation> (Status %1)</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>Der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The proxy %1 doesn&apos;t let Bifrost connect to %2%3. Ask whoever runs the proxy to allow it, or change the proxy in Settings.</source>
        <translation>Der Proxy %1 lässt keine Verbindung von Bifrost zu %2 zu%3. Bitten Sie die Betreiber des Proxys, sie zu erlauben, oder ändern Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Der Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through to %2 without them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>Ohne diese Angaben lässt der Proxy %1 nichts zu %2 durch. Geben Sie die Ihres Netzwerks ein, nicht die für den Anbieter.</translation>
    </message>
    <message>
        <source>The proxy refused the name and password</source>
        <translation>Der Proxy hat Name und Passwort abgelehnt</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>Der Proxy %1 hat sie nicht angenommen. Geben Sie die Ihres Netzwerks ein, nicht die für den Anbieter.</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in to the proxy</source>
        <translation>Bifrost kann sich nicht beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only a way of signing in that doesn&apos;t work here (%2). Sign in to your company&apos;s network on this computer and try again, or ask whoever runs the proxy for another way.</source>
        <translation>Der Proxy %1 verlangt eine Art der Anmeldung, die hier nicht funktioniert (%2). Melden Sie diesen Computer im Netzwerk Ihrer Firma an und versuchen Sie es erneut, oder fragen Sie die Betreiber des Proxys nach einem anderen Weg.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Bifrost is set up to use the proxy %1, which can&apos;t be found or doesn&apos;t respond as a proxy does. Connect to your company&apos;s network, or change the proxy in Settings, then try again.</source>
        <translation>Bifrost soll den Proxy %1 verwenden, der nicht zu finden ist oder nicht wie ein Proxy antwortet. Stellen Sie eine Verbindung zum Netzwerk Ihrer Firma her oder ändern Sie den Proxy in den Einstellungen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 showed a certificate issued by &quot;%2&quot;, which this computer doesn&apos;t trust, so nothing was sent. If that is your company, ask for its certificate authority to be installed; otherwise check this computer&apos;s clock. Then try again.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das von „%2“ ausgestellt wurde und dem dieser Computer nicht vertraut; deshalb wurde nichts gesendet. Ist das Ihre Firma, lassen Sie deren Zertifizierungsstelle installieren; andernfalls prüfen Sie die Uhr dieses Computers. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s page about it: %1</source>
        <translation>Seite des Anbieters dazu: %1</translation>
    </message>
    <message>
        <source>Setting of the client at the provider: %1</source>
        <translation>Einstellung des Clients beim Anbieter: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read</source>
        <translation>Die Antwort des Anbieters ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected. Check the organization or issuer in Settings; if it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>%1 hat etwas anderes als die erwarteten Daten gesendet. Prüfen Sie die Organisation oder den Issuer in den Einstellungen; wenn sie stimmen, wenden Sie sich an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t accept the sign-in</source>
        <translation>Der Anbieter hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The code from the browser has expired, was already used, or was issued for another request. Sign in again.</source>
        <translation>Der Code aus dem Browser ist abgelaufen, wurde schon verwendet oder gehört zu einer anderen Anfrage. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Versuchen Sie es erneut; wenn das Problem bestehen bleibt, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>It sent an error instead of the description of itself that signing in needs. Check the organization or issuer in Settings; if it&apos;s correct, try again later.</source>
        <translation>Er hat statt der Beschreibung seiner selbst, die für die Anmeldung nötig ist, eine Fehlermeldung gesendet. Prüfen Sie die Organisation oder den Issuer in den Einstellungen; wenn sie stimmen, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>It sent an error instead of its keys, so nothing that it signs can be verified. Try again later; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Er hat statt seiner Schlüssel eine Fehlermeldung gesendet, sodass sich nichts prüfen lässt, was er signiert. Versuchen Sie es später erneut; wenn das Problem bestehen bleibt, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>%1 redirected the request, at an address that the provider itself publishes. For your safety, Bifrost doesn&apos;t follow that.</source>
        <translation>%1 hat die Anfrage umgeleitet, und zwar unter einer Adresse, die der Anbieter selbst veröffentlicht. Zu Ihrer Sicherheit folgt Bifrost dem nicht.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data, at an address that the provider itself publishes. On a guest network, sign in to the network first.</source>
        <translation>%1 hat unter einer Adresse, die der Anbieter selbst veröffentlicht, eine Seite statt Daten zurückgegeben. Melden Sie sich in einem Gastnetz zuerst beim Netz an.</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected, at an address that the provider itself publishes.</source>
        <translation>%1 hat unter einer Adresse, die der Anbieter selbst veröffentlicht, etwas anderes als die erwarteten Daten gesendet.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>Die Antwort des Anbieters ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Ein&amp;richten</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>Es wurde kein Browser gefunden</translation>
    </message>
    <message>
        <source>Your browser could not be started</source>
        <translation>Ihr Browser konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>There is a browser, but it reported an error or crashed. Start it yourself and try again, or choose another default browser in the system settings.</source>
        <translation>Ein Browser ist vorhanden, aber er hat einen Fehler gemeldet oder ist abgestürzt. Starten Sie ihn selbst und versuchen Sie es erneut, oder wählen Sie in den Systemeinstellungen einen anderen Standardbrowser.</translation>
    </message>
    <message>
        <source>Your session can&apos;t be renewed</source>
        <translation>Ihre Sitzung kann nicht erneuert werden</translation>
    </message>
    <message>
        <source>Its tokens are bound to a key that this computer doesn&apos;t have, or aren&apos;t bound to one although Bifrost is set up to require that. Sign in again.</source>
        <translation>Ihre Tokens sind an einen Schlüssel gebunden, den dieser Computer nicht hat, oder an keinen, obwohl Bifrost das laut Einstellung verlangt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Code anfordern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The provider requires a client certificate</source>
        <translation>Der Anbieter verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>%1 only accepts programs with a certificate. Ask the provider&apos;s administrator for one, and name its file with --client-certificate-file or ClientCertificateFile= below [Provider] in the settings file.</source>
        <translation>%1 akzeptiert nur Programme mit einem Zertifikat. Bitten Sie die Administration des Anbieters um eines und nennen Sie dessen Datei mit --client-certificate-file oder mit ClientCertificateFile= unter [Provider] in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The client certificate has expired</source>
        <translation>Das Client-Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer was valid until %2. Get a new one from the provider&apos;s administrator.</source>
        <translation>%1 hat die Verbindung geschlossen, und das Zertifikat dieses Computers war bis %2 gültig. Lassen Sie sich von der Administration des Anbieters ein neues geben.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t valid yet</source>
        <translation>Das Client-Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer is valid from %2 on. Check the date of this computer.</source>
        <translation>%1 hat die Verbindung geschlossen, und das Zertifikat dieses Computers ist erst ab %2 gültig. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The client certificate was not accepted</source>
        <translation>Das Client-Zertifikat wurde nicht angenommen</translation>
    </message>
    <message>
        <source>%1 refused the certificate of this computer. Check that it&apos;s the one that is registered for this client ID, or ask the provider&apos;s administrator.</source>
        <translation>%1 hat das Zertifikat dieses Computers abgelehnt. Prüfen Sie, ob es das Zertifikat ist, das für diese Client-ID registriert ist, oder fragen Sie die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept in hardware here</source>
        <translation>Schlüssel lassen sich hier nicht in Hardware aufbewahren</translation>
    </message>
    <message>
        <source>Bifrost is set up to require it, and can&apos;t do it on this system. Set keys in hardware to auto or off.</source>
        <translation>Bifrost verlangt das laut Einstellung, aber auf diesem System ist es nicht möglich. Stellen Sie „Schlüssel in Hardware“ auf auto oder off.</translation>
    </message>
    <message>
        <source>The TPM can&apos;t be used</source>
        <translation>Das TPM kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The software for it isn&apos;t installed. Install the OpenSSL provider for TPM 2.0 (tpm2-openssl), then try again.</source>
        <translation>Die Software dafür ist nicht installiert. Installieren Sie den OpenSSL-Provider für TPM 2.0 (tpm2-openssl) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No TPM was found</source>
        <translation>Kein TPM gefunden</translation>
    </message>
    <message>
        <source>This computer has no TPM 2.0, or it is disabled in the firmware. Enable it, or set keys in hardware to auto or off.</source>
        <translation>Dieser Computer hat kein TPM 2.0, oder es ist in der Firmware deaktiviert. Aktivieren Sie es, oder stellen Sie „Schlüssel in Hardware“ auf auto oder off.</translation>
    </message>
    <message>
        <source>You can&apos;t use this computer&apos;s TPM</source>
        <translation>Sie dürfen das TPM dieses Computers nicht verwenden</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it, on most systems through the group tss. Log in to the computer again afterwards.</source>
        <translation>Bitten Sie die Administration um Zugriff, auf den meisten Systemen über die Gruppe tss. Melden Sie sich danach neu am Computer an.</translation>
    </message>
    <message>
        <source>The TPM is busy</source>
        <translation>Das TPM ist ausgelastet</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The TPM isn&apos;t responding</source>
        <translation>Das TPM reagiert nicht</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>Versuchen Sie es erneut. Hilft das nicht, starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>The TPM reported an error</source>
        <translation>Das TPM meldet einen Fehler</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the administrator of this computer.</source>
        <translation>Versuchen Sie es erneut; wenn das Problem bestehen bleibt, senden Sie die Details an die Administration dieses Computers.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>Dieses Konto ist nicht mehr da</translation>
    </message>
    <message>
        <source>It has been removed. Choose another account, or add it again.</source>
        <translation>Es wurde entfernt. Fügen Sie es wieder hinzu oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Dieses Konto behalten</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>What the provider is to send back: a code.</source>
        <translation>Was der Anbieter zurücksenden soll: einen Code.</translation>
    </message>
    <message>
        <source>Names this application to the provider. It isn&apos;t secret.</source>
        <translation>Nennt dem Anbieter diese Anwendung. Das ist nicht geheim.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser afterward.</source>
        <translation>Wohin der Anbieter den Browser anschließend schickt.</translation>
    </message>
    <message>
        <source>What the application may do and see.</source>
        <translation>Was die Anwendung tun und sehen darf.</translation>
    </message>
    <message>
        <source>A random value that comes back with the response, so that nobody can slip in another one.</source>
        <translation>Ein Zufallswert, der mit der Antwort zurückkommt, damit niemand eine andere unterschieben kann.</translation>
    </message>
    <message>
        <source>A random value that comes back in the ID token, so that no older token can be used.</source>
        <translation>Ein Zufallswert, der im ID-Token zurückkommt, damit kein älteres Token verwendet werden kann.</translation>
    </message>
    <message>
        <source>The hash of the code verifier: only the application that knows the verifier can use the code.</source>
        <translation>Der Hash des Code-Verifiers: Nur die Anwendung, die den Verifier kennt, kann den Code verwenden.</translation>
    </message>
    <message>
        <source>How the code challenge was computed.</source>
        <translation>Wie die Code-Challenge berechnet wurde.</translation>
    </message>
    <message>
        <source>What the provider is to ask the user.</source>
        <translation>Was der Anbieter die Person fragen soll.</translation>
    </message>
    <message>
        <source>How long ago the user may have signed in with the provider, in seconds.</source>
        <translation>Wie lange die Anmeldung beim Anbieter höchstens her sein darf, in Sekunden.</translation>
    </message>
    <message>
        <source>The languages for the provider&apos;s pages.</source>
        <translation>Die Sprachen für die Seiten des Anbieters.</translation>
    </message>
    <message>
        <source>How strong the sign-in should be.</source>
        <translation>Wie stark die Anmeldung sein soll.</translation>
    </message>
    <message>
        <source>Who probably signs in.</source>
        <translation>Wer sich wahrscheinlich anmeldet.</translation>
    </message>
    <message>
        <source>The ID token of the session: it says whose session is meant.</source>
        <translation>Das ID-Token der Sitzung: Es sagt, wessen Sitzung gemeint ist.</translation>
    </message>
    <message>
        <source>What kind of page the provider should show.</source>
        <translation>Welche Art von Seite der Anbieter anzeigen soll.</translation>
    </message>
    <message>
        <source>The API for which the access token is meant.</source>
        <translation>Die API, für die das Access-Token bestimmt ist.</translation>
    </message>
    <message>
        <source>The whole request as a signed token.</source>
        <translation>Die ganze Anfrage als signiertes Token.</translation>
    </message>
    <message>
        <source>A reference to the request that was sent to the provider before.</source>
        <translation>Ein Verweis auf die Anfrage, die vorher an den Anbieter gesendet wurde.</translation>
    </message>
    <message>
        <source>The authorization code: valid once and for a short time, exchanged for tokens.</source>
        <translation>Der Autorisierungscode: einmal und nur kurz gültig, wird gegen Tokens eingetauscht.</translation>
    </message>
    <message>
        <source>Which provider sent the response.</source>
        <translation>Welcher Anbieter die Antwort gesendet hat.</translation>
    </message>
    <message>
        <source>The state of the session in the browser. Bifrost doesn&apos;t use it.</source>
        <translation>Der Zustand der Sitzung im Browser. Bifrost verwendet ihn nicht.</translation>
    </message>
    <message>
        <source>Why the provider refused, as a code.</source>
        <translation>Warum der Anbieter abgelehnt hat, als Code.</translation>
    </message>
    <message>
        <source>The same in the provider&apos;s own words.</source>
        <translation>Dasselbe in den eigenen Worten des Anbieters.</translation>
    </message>
    <message>
        <source>A page about the error.</source>
        <translation>Eine Seite über den Fehler.</translation>
    </message>
    <message>
        <source>What the tokens are requested with.</source>
        <translation>Womit die Tokens angefordert werden.</translation>
    </message>
    <message>
        <source>Proves that the code was requested by this application: the provider compares its hash with the code challenge.</source>
        <translation>Beweist, dass diese Anwendung den Code angefordert hat: Der Anbieter vergleicht den Hash davon mit der Code-Challenge.</translation>
    </message>
    <message>
        <source>The application&apos;s password with the provider.</source>
        <translation>Das Passwort der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>A token that the application has signed to prove who it is.</source>
        <translation>Ein Token, das die Anwendung signiert hat, um zu beweisen, wer sie ist.</translation>
    </message>
    <message>
        <source>What kind of token the client assertion is.</source>
        <translation>Welche Art von Token die Client-Assertion ist.</translation>
    </message>
    <message>
        <source>Renews the session without asking the user.</source>
        <translation>Erneuert die Sitzung, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Gives access to UserInfo and to APIs.</source>
        <translation>Gibt Zugriff auf UserInfo und auf APIs.</translation>
    </message>
    <message>
        <source>Says who has signed in, signed by the provider.</source>
        <translation>Sagt, wer sich angemeldet hat, vom Anbieter signiert.</translation>
    </message>
    <message>
        <source>How the access token is used.</source>
        <translation>Wie das Access-Token verwendet wird.</translation>
    </message>
    <message>
        <source>How long it is valid, in seconds.</source>
        <translation>Wie lange es gültig ist, in Sekunden.</translation>
    </message>
    <message>
        <source>Which kind of token it is.</source>
        <translation>Um welche Art von Token es sich handelt.</translation>
    </message>
    <message>
        <source>Stands for the sign-in on another device when the application asks for its tokens.</source>
        <translation>Steht für die Anmeldung auf einem anderen Gerät, wenn die Anwendung deren Tokens anfordert.</translation>
    </message>
    <message>
        <source>What the user enters on the other device.</source>
        <translation>Was auf dem anderen Gerät einzugeben ist.</translation>
    </message>
    <message>
        <source>The page that the user opens on the other device.</source>
        <translation>Die Seite, die auf dem anderen Gerät zu öffnen ist.</translation>
    </message>
    <message>
        <source>The same page with the code already entered.</source>
        <translation>Dieselbe Seite, in der der Code schon eingetragen ist.</translation>
    </message>
    <message>
        <source>How many seconds to wait between two requests.</source>
        <translation>Wie viele Sekunden zwischen zwei Anfragen zu warten sind.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser after the sign-out.</source>
        <translation>Wohin der Anbieter den Browser nach der Abmeldung schickt.</translation>
    </message>
    <message>
        <source>The same, as this provider calls it.</source>
        <translation>Dasselbe, wie dieser Anbieter es nennt.</translation>
    </message>
    <message>
        <source>Who probably signs out.</source>
        <translation>Wer sich wahrscheinlich abmeldet.</translation>
    </message>
    <message>
        <source>Which formats the application understands.</source>
        <translation>Welche Formate die Anwendung versteht.</translation>
    </message>
    <message>
        <source>The format of the body.</source>
        <translation>Das Format des Bodys.</translation>
    </message>
    <message>
        <source>The time by the provider&apos;s clock. ID tokens are checked against it.</source>
        <translation>Die Uhrzeit beim Anbieter. ID-Tokens werden damit geprüft.</translation>
    </message>
    <message>
        <source>How many seconds to wait before another attempt.</source>
        <translation>Wie viele Sekunden vor einem weiteren Versuch zu warten sind.</translation>
    </message>
    <message>
        <source>Where the response redirects to, without the part after the question mark.</source>
        <translation>Wohin die Antwort umleitet, ohne den Teil nach dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Proves that the request is allowed: the access token, or the client&apos;s secret.</source>
        <translation>Beweist, dass die Anfrage erlaubt ist: das Access-Token oder das Client-Secret.</translation>
    </message>
    <message>
        <source>Proves that the application has the key that the token is bound to.</source>
        <translation>Beweist, dass die Anwendung den Schlüssel hat, an den das Token gebunden ist.</translation>
    </message>
    <message>
        <source>The provider&apos;s name for itself. It has to be exactly the configured one.</source>
        <translation>Wie sich der Anbieter selbst nennt. Der Wert muss genau dem eingestellten entsprechen.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>Wohin der Browser zur Anmeldung geschickt wird.</translation>
    </message>
    <message>
        <source>Where tokens are requested.</source>
        <translation>Wo Tokens angefordert werden.</translation>
    </message>
    <message>
        <source>Where the user&apos;s attributes are read.</source>
        <translation>Wo die Attribute des Benutzers gelesen werden.</translation>
    </message>
    <message>
        <source>Where the keys are that verify ID tokens.</source>
        <translation>Wo die Schlüssel liegen, mit denen ID-Tokens geprüft werden.</translation>
    </message>
    <message>
        <source>Scopes that can be requested.</source>
        <translation>Scopes, die angefordert werden können.</translation>
    </message>
    <message>
        <source>Kinds of responses that can be requested. Bifrost needs &quot;code&quot;.</source>
        <translation>Arten von Antworten, die angefordert werden können. Bifrost braucht „code“.</translation>
    </message>
    <message>
        <source>Ways in which the response can be sent.</source>
        <translation>Wege, auf denen die Antwort gesendet werden kann.</translation>
    </message>
    <message>
        <source>What tokens can be requested with.</source>
        <translation>Womit Tokens angefordert werden können.</translation>
    </message>
    <message>
        <source>Whether all applications get the same identifier of a user.</source>
        <translation>Ob alle Anwendungen dieselbe Kennung eines Benutzers erhalten.</translation>
    </message>
    <message>
        <source>How ID tokens can be signed.</source>
        <translation>Wie ID-Tokens signiert werden können.</translation>
    </message>
    <message>
        <source>How applications can prove who they are.</source>
        <translation>Wie Anwendungen beweisen können, wer sie sind.</translation>
    </message>
    <message>
        <source>What the provider may say about a user.</source>
        <translation>Was der Anbieter über einen Benutzer sagen kann.</translation>
    </message>
    <message>
        <source>How a code challenge can be computed. Bifrost needs S256.</source>
        <translation>Wie eine Code-Challenge berechnet werden kann. Bifrost braucht S256.</translation>
    </message>
    <message>
        <source>Where tokens are revoked.</source>
        <translation>Wo Tokens widerrufen werden.</translation>
    </message>
    <message>
        <source>Where the state of a token can be asked for.</source>
        <translation>Wo der Zustand eines Tokens abgefragt werden kann.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>Wohin der Browser zur Abmeldung geschickt wird.</translation>
    </message>
    <message>
        <source>Where a request can be sent before the browser opens.</source>
        <translation>Wohin eine Anfrage gesendet werden kann, bevor sich der Browser öffnet.</translation>
    </message>
    <message>
        <source>Whether requests have to be sent there.</source>
        <translation>Ob Anfragen dorthin gesendet werden müssen.</translation>
    </message>
    <message>
        <source>Whether each response names the provider.</source>
        <translation>Ob jede Antwort den Anbieter nennt.</translation>
    </message>
    <message>
        <source>Where a sign-in on another device begins.</source>
        <translation>Wo eine Anmeldung auf einem anderen Gerät beginnt.</translation>
    </message>
    <message>
        <source>How the proofs of bound tokens can be signed.</source>
        <translation>Wie die Nachweise für gebundene Tokens signiert werden können.</translation>
    </message>
    <message>
        <source>The algorithm of the signature.</source>
        <translation>Der Algorithmus der Signatur.</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys has signed it.</source>
        <translation>Mit welchem Schlüssel des Anbieters signiert wurde.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Um welche Art von Token es sich handelt.</translation>
    </message>
    <message>
        <source>The algorithm that encrypts the content.</source>
        <translation>Der Algorithmus, der den Inhalt verschlüsselt.</translation>
    </message>
    <message>
        <source>Which provider issued the token.</source>
        <translation>Welcher Anbieter das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>For which application the token is meant. It has to be this one.</source>
        <translation>Für welche Anwendung das Token bestimmt ist. Es muss diese sein.</translation>
    </message>
    <message>
        <source>Which application requested the token.</source>
        <translation>Welche Anwendung das Token angefordert hat.</translation>
    </message>
    <message>
        <source>When the token expires, in seconds since 1970.</source>
        <translation>Wann das Token abläuft, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>Wann das Token ausgestellt wurde, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>From when the token is valid, in seconds since 1970.</source>
        <translation>Ab wann das Token gültig ist, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>When the user signed in with the provider, in seconds since 1970.</source>
        <translation>Wann die Anmeldung beim Anbieter stattfand, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>Wie stark die Anmeldung war.</translation>
    </message>
    <message>
        <source>How the user signed in, such as with a password.</source>
        <translation>Auf welche Art die Anmeldung erfolgte, zum Beispiel mit einem Passwort.</translation>
    </message>
    <message>
        <source>Binds the access token to this ID token.</source>
        <translation>Bindet das Access-Token an dieses ID-Token.</translation>
    </message>
    <message>
        <source>Binds the code to this ID token.</source>
        <translation>Bindet den Code an dieses ID-Token.</translation>
    </message>
    <message>
        <source>The random value of the authorization request.</source>
        <translation>Der Zufallswert der Autorisierungsanfrage.</translation>
    </message>
    <message>
        <source>The provider&apos;s session in the browser.</source>
        <translation>Die Sitzung des Anbieters im Browser.</translation>
    </message>
    <message>
        <source>The identifier of the token itself.</source>
        <translation>Die Kennung des Tokens selbst.</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the user.</source>
        <translation>Die Kennung des Benutzers beim Anbieter.</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>Der vollständige Name des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s given name.</source>
        <translation>Der Vorname des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s family name.</source>
        <translation>Der Nachname des Benutzers.</translation>
    </message>
    <message>
        <source>What the user wants to be called.</source>
        <translation>Wie der Benutzer genannt werden möchte.</translation>
    </message>
    <message>
        <source>The user&apos;s email address.</source>
        <translation>Die E-Mail-Adresse des Benutzers.</translation>
    </message>
    <message>
        <source>Whether the provider has made sure that the address is the user&apos;s.</source>
        <translation>Ob sich der Anbieter vergewissert hat, dass die Adresse dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>Where the user&apos;s picture is.</source>
        <translation>Wo das Bild des Benutzers liegt.</translation>
    </message>
    <message>
        <source>When the user&apos;s attributes were last changed.</source>
        <translation>Wann die Attribute des Benutzers zuletzt geändert wurden.</translation>
    </message>
    <message>
        <source>Attributes that are somewhere else.</source>
        <translation>Attribute, die anderswo liegen.</translation>
    </message>
    <message>
        <source>Where these attributes are, possibly with a token to read them.</source>
        <translation>Wo diese Attribute liegen, vielleicht mit einem Token, um sie zu lesen.</translation>
    </message>
    <message>
        <source>A public key of the provider.</source>
        <translation>Ein öffentlicher Schlüssel des Anbieters.</translation>
    </message>
    <message>
        <source>In which form the provider returns its response.</source>
        <translation>In welcher Form der Anbieter seine Antwort zurückgibt.</translation>
    </message>
    <message>
        <source>What the access token allows, in detail.</source>
        <translation>Was das Access-Token im Einzelnen erlaubt.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that the tokens are to be bound to.</source>
        <translation>Der Fingerabdruck des Schlüssels, an den die Tokens gebunden werden sollen.</translation>
    </message>
    <message>
        <source>The response, signed by the provider.</source>
        <translation>Die Antwort, vom Anbieter signiert.</translation>
    </message>
    <message>
        <source>The token that the provider is to revoke or exchange.</source>
        <translation>Das Token, das der Anbieter widerrufen oder eintauschen soll.</translation>
    </message>
    <message>
        <source>Where the user signs in: with an organization.</source>
        <translation>Wo die Anmeldung erfolgt: bei einer Organisation.</translation>
    </message>
    <message>
        <source>The name of the organization.</source>
        <translation>Der Name der Organisation.</translation>
    </message>
    <message>
        <source>The organization, as the provider knows it.</source>
        <translation>Die Organisation, wie der Anbieter sie kennt.</translation>
    </message>
    <message>
        <source>The short name of the organization.</source>
        <translation>Der Kurzname der Organisation.</translation>
    </message>
    <message>
        <source>How the provider finds the organization, such as by the domain of the email address.</source>
        <translation>Wie der Anbieter die Organisation findet, zum Beispiel über die Domain der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The organization that the new tokens are for.</source>
        <translation>Die Organisation, für die die neuen Tokens gelten.</translation>
    </message>
    <message>
        <source>How many organizations a page may contain.</source>
        <translation>Wie viele Organisationen eine Seite enthalten darf.</translation>
    </message>
    <message>
        <source>Whether organizations below others are listed, too.</source>
        <translation>Ob auch untergeordnete Organisationen aufgelistet werden.</translation>
    </message>
    <message>
        <source>The organizations that the user is a member of.</source>
        <translation>Die Organisationen, in denen der Benutzer Mitglied ist.</translation>
    </message>
    <message>
        <source>The organization that the token is for, as the provider knows it.</source>
        <translation>Die Organisation, für die das Token gilt, wie der Anbieter sie kennt.</translation>
    </message>
    <message>
        <source>The name of the organization that the token is for.</source>
        <translation>Der Name der Organisation, für die das Token gilt.</translation>
    </message>
    <message>
        <source>The short name of the organization that the token is for.</source>
        <translation>Der Kurzname der Organisation, für die das Token gilt.</translation>
    </message>
    <message>
        <source>The organization that the user belongs to.</source>
        <translation>Die Organisation, zu der der Benutzer gehört.</translation>
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
        <source>Sign in with %1. Your browser opens, then brings you back here.</source>
        <translation>Melden Sie sich mit %1 an. Dazu öffnet sich Ihr Browser und bringt Sie anschließend hierher zurück.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain.</source>
        <translation>Ihre Sitzung wird im Schlüsselbund gesucht.</translation>
    </message>
    <message>
        <source>Contacting %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>The browser opens as soon as the provider responds.</source>
        <translation>Der Browser öffnet sich, sobald der Anbieter geantwortet hat.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Gleich geschafft</translation>
    </message>
    <message>
        <source>The browser has responded. Bifrost is checking the response with the provider.</source>
        <translation>Der Browser hat geantwortet. Bifrost prüft die Antwort beim Anbieter.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1 left.</source>
        <translation>Bifrost wartet noch %1 auf den Browser.</translation>
    </message>
    <message>
        <source>You are now signed in!</source>
        <translation>Sie sind jetzt angemeldet!</translation>
    </message>
    <message>
        <source>Your session has ended and can&apos;t be renewed. Sign in again to continue.</source>
        <translation>Ihre Sitzung ist beendet und kann nicht erneuert werden. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are now signed in! Your session ends %1. Sign in again to stay signed in.</source>
        <translation>Sie sind jetzt angemeldet! Ihre Sitzung endet %1. Melden Sie sich erneut an, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider can&apos;t be reached. Bifrost retries automatically.</source>
        <translation>Sie sind weiterhin angemeldet, aber der Anbieter ist nicht erreichbar. Bifrost versucht es automatisch erneut.</translation>
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
        <source>Bifrost never sees it. Every sign-in method of your provider works.</source>
        <translation>Bifrost bekommt es nie zu sehen. Jedes Anmeldeverfahren Ihres Anbieters funktioniert.</translation>
    </message>
    <message>
        <source>The session stays in the keychain</source>
        <translation>Die Sitzung bleibt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Closing Bifrost doesn&apos;t sign you out.</source>
        <translation>Sie bleiben angemeldet, auch wenn Sie Bifrost schließen.</translation>
    </message>
    <message>
        <source>renews automatically, next %1</source>
        <translation>wird automatisch erneuert, das nächste Mal %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>renews automatically when the provider responds</source>
        <translation>wird automatisch erneuert, sobald der Anbieter antwortet</translation>
    </message>
    <message>
        <source>Your session is being stored in this computer&apos;s keychain.</source>
        <translation>Ihre Sitzung wird im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider refuses to renew this session. Sign in again to continue.</source>
        <translation>Sie sind noch angemeldet, aber der Anbieter lehnt es ab, diese Sitzung zu erneuern. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is a problem with the provider, so your session couldn&apos;t be renewed. Bifrost retries automatically; you can also sign in again.</source>
        <translation>Wegen eines Problems mit dem Anbieter konnte Ihre Sitzung nicht erneuert werden. Bifrost versucht es automatisch erneut; Sie können sich auch neu anmelden.</translation>
    </message>
    <message>
        <source>You are still signed in, but there is a problem with the provider. Bifrost retries automatically.</source>
        <translation>Sie sind noch angemeldet, aber es gibt ein Problem mit dem Anbieter. Bifrost versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>not renewed yet</source>
        <translation>noch nicht erneuert</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>nicht erneuert</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window continues automatically.</source>
        <translation>Melden Sie sich dort mit %1 an. Danach geht es hier automatisch weiter.</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings weren&apos;t saved</source>
        <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The old settings file was set aside</source>
        <translation>Die alte Einstellungsdatei wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Sie heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message>
        <source>The provider&apos;s metadata lacks &quot;%1&quot;, an address that is required here.</source>
        <translation>In den Metadaten des Anbieters fehlt „%1“, eine Adresse, die hierfür erforderlich ist.</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has no usable https address as &quot;%1&quot;.</source>
        <translation>Die Metadaten des Anbieters enthalten als „%1“ keine brauchbare https-Adresse.</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has %2 as &quot;%1&quot;, which isn&apos;t a complete https address.</source>
        <translation>Die Metadaten des Anbieters enthalten als „%1“ den Wert %2, der keine vollständige https-Adresse ist.</translation>
    </message>
    <message>
        <source>The issuer starts with &quot;%1&quot; instead of https.</source>
        <translation>Der Issuer beginnt mit „%1“ statt mit https.</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1 but can&apos;t be found there.</source>
        <translation>Der Anbieter unter dieser Adresse nennt sich %1, ist dort aber nicht zu finden.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization), so the provider calls itself %1 here. Enter your own tenant, by its name or ID, instead of &quot;%2&quot;.</source>
        <translation>Diese Adresse gilt für alle Mandanten (Tenants), deshalb nennt sich der Anbieter hier %1. Geben Sie statt „%2“ Ihren eigenen Mandanten mit Namen oder ID ein.</translation>
    </message>
    <message>
        <source>This provider calls itself %1 with a slash at the end. Use this issuer?</source>
        <translation>Dieser Anbieter nennt sich %1 mit einem Schrägstrich am Ende. Diesen Issuer verwenden?</translation>
    </message>
    <message>
        <source>This provider calls itself %1 without a slash at the end. Use this issuer?</source>
        <translation>Dieser Anbieter nennt sich %1 ohne Schrägstrich am Ende. Diesen Issuer verwenden?</translation>
    </message>
    <message>
        <source>This provider calls itself %1 and confirms it at that address. Use this issuer?</source>
        <translation>Dieser Anbieter nennt sich %1 und bestätigt das unter jener Adresse. Diesen Issuer verwenden?</translation>
    </message>
    <message>
        <source>The provider has another issuer</source>
        <translation>Der Anbieter hat einen anderen Issuer</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1, an address without https.</source>
        <translation>Der Anbieter unter dieser Adresse nennt sich %1, eine Adresse ohne https.</translation>
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
        <source>Sess&amp;ion</source>
        <translation>S&amp;itzung</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>Prüfun&amp;g</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>API-A&amp;ufruf</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>Your organizations need another permission</source>
        <translation>Für Ihre Organisationen ist eine weitere Berechtigung nötig</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Add it to the scopes in Settings, then sign in again.</source>
        <translation>Dem Access-Token fehlt: %1. Fügen Sie das in den Einstellungen den Scopes hinzu und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t list your organizations</source>
        <translation>Der Anbieter listet Ihre Organisationen nicht auf</translation>
    </message>
    <message>
        <source>It refuses this to the application. Ask the provider&apos;s administrator to allow it.</source>
        <translation>Er verweigert das der Anwendung. Bitten Sie die Administration des Anbieters, es zu erlauben.</translation>
    </message>
    <message>
        <source>You stay with your own account</source>
        <translation>Sie bleiben bei Ihrem eigenen Konto</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t let this application switch organizations. Allow the grant Organization Switch in its registration, and share the application with the organization.</source>
        <translation>Der Anbieter lässt diese Anwendung nicht die Organisation wechseln. Erlauben Sie in ihrer Registrierung „Organization Switch“ und geben Sie die Anwendung für die Organisation frei.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t admit you to this organization. Ask its administrator for access.</source>
        <translation>Der Anbieter lässt Sie nicht in diese Organisation. Bitten Sie deren Administration um Zugang.</translation>
    </message>
    <message>
        <source>The provider can&apos;t switch to this organization: it may be disabled, or the application isn&apos;t shared with it.</source>
        <translation>Der Anbieter kann nicht zu dieser Organisation wechseln: Vielleicht ist sie deaktiviert oder die Anwendung nicht für sie freigegeben.</translation>
    </message>
    <message>
        <source>The provider is busy. Try again in a few minutes.</source>
        <translation>Der Anbieter ist überlastet. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The provider rejected the switch with the code %1.</source>
        <translation>Der Anbieter hat den Wechsel mit dem Code %1 abgelehnt.</translation>
    </message>
    <message>
        <source>There are no organizations here</source>
        <translation>Hier gibt es keine Organisationen</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know that this provider has any.</source>
        <translation>Bifrost sind bei diesem Anbieter keine bekannt.</translation>
    </message>
    <message>
        <source>The provider&apos;s response to the switch can&apos;t be used. Send the details to the provider&apos;s administrator.</source>
        <translation>Die Antwort des Anbieters auf den Wechsel ist unbrauchbar. Senden Sie die Details an die Administration des Anbieters.</translation>
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
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>Asking the provider...</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>You aren&apos;t a member of an organization.</source>
        <translation>Sie sind in keiner Organisation Mitglied.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Show my &amp;organizations</source>
        <translation>Meine &amp;Organisationen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>You are signed in without an organization.</source>
        <translation>Sie sind ohne Organisation angemeldet.</translation>
    </message>
</context>
<context>
    <name>OtherSessions</name>
    <message>
        <source>An earlier sign-out isn&apos;t finished</source>
        <translation>Eine frühere Abmeldung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there: %1.</source>
        <translation>Der Anbieter hat die Tokens der Sitzung noch nicht widerrufen; sie sind dort noch gültig: %1.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another &amp;device</source>
        <translation>Anderes Gerä&amp;t verwenden</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>Adresse ei&amp;nfügen</translation>
    </message>
    <message>
        <source>Continue without this browser</source>
        <translation>Ohne diesen Browser fortfahren</translation>
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
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>not shared by the provider</source>
        <translation>vom Anbieter nicht mitgeteilt</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>sent in a form that Bifrost can&apos;t show</source>
        <translation>in einer Form mitgeteilt, die Bifrost nicht anzeigen kann</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Your profile couldn&apos;t be read: the provider has nothing at the address that it publishes for it (status 404).</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Unter der Adresse, die der Anbieter dafür veröffentlicht, gibt es nichts (Status 404).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider is limiting requests.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter begrenzt die Zahl der Anfragen.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider reported a problem (status %1).</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter hat ein Problem gemeldet (Status %1).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider didn&apos;t respond in time.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the connection to the provider failed.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Die Verbindung zum Anbieter ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request (status %1). It may not allow this application to read it.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter hat die Anfrage abgelehnt (Status %1). Möglicherweise erlaubt er dieser Anwendung nicht, es zu lesen.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider encrypts it. Have encrypted UserInfo turned off in the application&apos;s registration there.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter verschlüsselt es. Lassen Sie verschlüsseltes UserInfo in der Registrierung der Anwendung dort abschalten.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: it is signed in a way that can&apos;t be verified with the provider&apos;s keys, so nothing of it is used.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Seine Signatur lässt sich mit den Schlüsseln des Anbieters nicht prüfen, deshalb wird nichts davon verwendet.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider sent that of another person, and nothing of it is used. Tell the provider&apos;s administrator.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter hat das einer anderen Person gesendet; nichts davon wird verwendet. Informieren Sie die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider&apos;s response isn&apos;t a profile.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Die Antwort des Anbieters ist kein Profil.</translation>
    </message>
    <message>
        <source>This is what it said %1.</source>
        <translation>Angezeigt wird, was er zuletzt mitgeteilt hat: %1.</translation>
    </message>
    <message>
        <source>This is what the sign-in itself said.</source>
        <translation>Angezeigt wird, was bei der Anmeldung selbst mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Read from the provider %1.</source>
        <translation>Vom Anbieter gelesen: %1.</translation>
    </message>
    <message>
        <source>Bifrost reads it again when the session is renewed.</source>
        <translation>Bifrost liest es erneut, wenn die Sitzung erneuert wird.</translation>
    </message>
    <message>
        <source>If a value is missing, select the attribute under User Attributes in the Asgardeo console and request the scope profile (email for the address), then sign in again.</source>
        <translation>Fehlt ein Wert, wählen Sie das Attribut in der Asgardeo-Konsole unter „User Attributes“ aus, fordern Sie den Scope profile an (email für die Adresse) und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>If a value is missing, the provider may not have it, or may not release it to this application: its administrator can tell. The scopes profile and email, which Settings shows, ask for it.</source>
        <translation>Fehlt ein Wert, kennt ihn der Anbieter vielleicht nicht oder gibt ihn nicht an diese Anwendung weiter; die Administration des Anbieters weiß das. Angefordert werden die Werte mit den Scopes profile und email, die in den Einstellungen stehen.</translation>
    </message>
    <message>
        <source>%1: kept elsewhere by the provider, not fetched</source>
        <translation>%1: vom Anbieter anderswo aufbewahrt, nicht abgerufen</translation>
    </message>
    <message>
        <source>%1: signed by another party, not used</source>
        <translation>%1: von anderer Stelle signiert, nicht verwendet</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request. It may not allow this application to read it.</source>
        <translation>Ihr Profil konnte nicht gelesen werden: Der Anbieter hat die Anfrage abgelehnt. Möglicherweise darf diese Anwendung es nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Organization or issuer</source>
        <translation>Organisation oder Issuer</translation>
    </message>
    <message>
        <source>acme or https://provider.example</source>
        <translation>acme oder https://provider.example</translation>
    </message>
    <message>
        <source>The name of your Asgardeo organization or the provider&apos;s issuer URL.</source>
        <translation>Der Name Ihrer Asgardeo-Organisation oder die Issuer-URL des Anbieters.</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer URL. Its administrator knows it.</source>
        <translation>Die Issuer-URL des Anbieters. Seine Administration kennt sie.</translation>
    </message>
    <message>
        <source>Enter the organization or the issuer.</source>
        <translation>Geben Sie die Organisation oder den Issuer ein.</translation>
    </message>
    <message>
        <source>Enter it like this: %1</source>
        <translation>Geben Sie es so ein: %1</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Festgelegt %1; kann hier nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Chec&amp;k and save</source>
        <translation>P&amp;rüfen und speichern</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>Der Anbieter zeigt sie an, wenn Sie die Anwendung registrieren.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What Bifrost asks to know about you. &quot;openid&quot; is always required.</source>
        <translation>Welche Angaben Bifrost über Sie anfordert. „openid“ ist immer erforderlich.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>Redirect-Ports</translation>
    </message>
    <message>
        <source>Tried in this order; the first one is in the redirect URL below.</source>
        <translation>Werden in dieser Reihenfolge versucht; der erste steht in der Redirect-URL unten.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>Im Header</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Body</translation>
    </message>
    <message>
        <source>Set %1. It&apos;s never shown or stored here. Sent to the provider:</source>
        <translation>Festgelegt %1. Es wird hier nie angezeigt oder gespeichert. Wird an den Anbieter gesendet:</translation>
    </message>
    <message>
        <source>None: a public client, as is right for a desktop application.</source>
        <translation>Keines: ein öffentlicher Client, wie es für eine Desktopanwendung richtig ist.</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Festgelegt %1; kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Add &quot;openid&quot;: it&apos;s required for signing in.</source>
        <translation>Ergänzen Sie „openid“: Das ist für die Anmeldung erforderlich.</translation>
    </message>
    <message>
        <source>Enter port numbers from 1024 to 65535, separated by commas.</source>
        <translation>Geben Sie Portnummern von 1024 bis 65535 ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Checking with the provider...</source>
        <translation>Anbieter wird geprüft …</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>%1 gefunden.</translation>
    </message>
    <message>
        <source>Sent with each sign-in to a provider that needs them: name=value, joined by &amp;.</source>
        <translation>Werden bei jeder Anmeldung gesendet, wenn der Anbieter sie braucht: Name=Wert, durch &amp; verbunden.</translation>
    </message>
    <message>
        <source>Enter http://host:port, socks5://host:port, or none.</source>
        <translation>Geben Sie http://host:port, socks5://host:port oder none ein.</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Empty for the system&apos;s; http://host:port, socks5://host:port, or none.</source>
        <translation>Leer für den des Systems; http://host:port, socks5://host:port oder none.</translation>
    </message>
    <message>
        <source>Leave the name and password out; Bifrost asks for them.</source>
        <translation>Lassen Sie Name und Passwort weg; Bifrost fragt danach.</translation>
    </message>
    <message>
        <source>Enter name=value, joined by &amp;.</source>
        <translation>Geben Sie Name=Wert ein, durch &amp; verbunden.</translation>
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
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Type to search, or choose from the list.</source>
        <translation>Tippen Sie, um zu suchen, oder wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>ProviderProfileText</name>
    <message>
        <source>In the provider&apos;s console, register a native or desktop application: a public client, with PKCE and without a secret.</source>
        <translation>Registrieren Sie in der Konsole des Anbieters eine native oder Desktop-Anwendung: einen öffentlichen Client mit PKCE und ohne Secret.</translation>
    </message>
    <message>
        <source>Allow the authorization code and, if it is offered, the refresh token.</source>
        <translation>Erlauben Sie den Autorisierungscode und, falls angeboten, das Refresh-Token.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URL, and as a sign-out URL if those are listed separately.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URL ein, und auch als Abmelde-URL, falls es dafür eine eigene Liste gibt.</translation>
    </message>
    <message>
        <source>Copy the issuer and the client ID into the fields above.</source>
        <translation>Übertragen Sie den Issuer und die Client-ID in die Felder oben.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>any provider, by its issuer</source>
        <translation>jeder Anbieter, über seinen Issuer</translation>
    </message>
    <message>
        <source>not for desktop applications</source>
        <translation>nicht für Desktop-Anwendungen</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with %1 without a server. %2</source>
        <translation>Ohne einen Server kann Bifrost Sie bei %1 nicht anmelden. %2</translation>
    </message>
    <message>
        <source>It may not work. %1</source>
        <translation>Möglicherweise funktioniert es nicht. %1</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t entered here. Save it in a file that only you can read. Then add the line ClientSecretFile= with the path of that file below [Provider] in Bifrost&apos;s settings file, or start Bifrost with --client-secret-file and the path.</source>
        <translation>Das Client-Secret wird nicht hier eingegeben. Speichern Sie es in einer Datei, die nur Sie lesen können. Ergänzen Sie dann in der Einstellungsdatei von Bifrost unter [Provider] die Zeile ClientSecretFile= mit dem Pfad dieser Datei, oder starten Sie Bifrost mit --client-secret-file und dem Pfad.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Signing out will only work here</source>
        <translation>Abmelden wird nur hier wirken</translation>
    </message>
    <message>
        <source>This provider offers neither a sign-out URL nor a way to revoke tokens. When you sign out, your session is removed from this computer; at the provider and in the browser it lasts until it expires.</source>
        <translation>Dieser Anbieter bietet weder eine Abmelde-URL noch eine Möglichkeit, Tokens zu widerrufen. Wenn Sie sich abmelden, wird Ihre Sitzung von diesem Computer entfernt; beim Anbieter und im Browser besteht sie, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Signing out won&apos;t reach the browser</source>
        <translation>Abmelden wird den Browser nicht erreichen</translation>
    </message>
    <message>
        <source>This provider offers no sign-out URL. When you sign out, your tokens are revoked, but the provider&apos;s session in the browser stays.</source>
        <translation>Dieser Anbieter bietet keine Abmelde-URL. Wenn Sie sich abmelden, werden Ihre Tokens widerrufen, die Sitzung des Anbieters im Browser bleibt aber bestehen.</translation>
    </message>
    <message>
        <source>Tokens can&apos;t be revoked</source>
        <translation>Tokens können nicht widerrufen werden</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke tokens. After you sign out, they stay valid until they expire.</source>
        <translation>Dieser Anbieter bietet keine Möglichkeit, Tokens zu widerrufen. Nach dem Abmelden bleiben sie gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>According to its metadata, this provider issues no refresh tokens, so you may have to sign in again each time the access token expires.</source>
        <translation>Laut seinen Metadaten stellt dieser Anbieter keine Refresh-Tokens aus. Möglicherweise müssen Sie sich jedes Mal erneut anmelden, wenn das Access-Token abläuft.</translation>
    </message>
    <message>
        <source>Sessions may be short</source>
        <translation>Sitzungen sind möglicherweise kurz</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where Windows is used, often with a domain: DOMAIN\name.</source>
        <translation>In Windows-Netzwerken oft mit einer Domäne: DOMÄNE\Name.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>Nur für jetzt</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Der Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Bifrost reaches the provider through %1, which lets nothing through without them. They belong to your network and aren&apos;t those of the provider.</source>
        <translation>Bifrost erreicht den Anbieter über %1. Ohne Name und Passwort lässt der Proxy nichts durch. Sie gehören zu Ihrem Netzwerk und sind nicht die für den Anbieter.</translation>
    </message>
    <message>
        <source>The proxy refused this name and password.</source>
        <translation>Der Proxy hat diesen Namen und dieses Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Another program is using the redirect port, so the browser stays on the provider&apos;s page.</source>
        <translation>Ein anderes Programm verwendet den Redirect-Port, deshalb bleibt der Browser auf der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>Session removed from this computer</source>
        <translation>Sitzung von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Refresh-Token widerrufen</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Access-Token widerrufen</translation>
    </message>
    <message>
        <source>Browser sent to the provider&apos;s sign-out</source>
        <translation>Browser zur Abmeldung beim Anbieter geschickt</translation>
    </message>
    <message>
        <source>Provider confirmed the sign-out</source>
        <translation>Abmeldung vom Anbieter bestätigt</translation>
    </message>
    <message>
        <source>The session is still in the keychain</source>
        <translation>Die Sitzung befindet sich noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>You are signed out in this window, but the stored session couldn&apos;t be removed from the keychain. Unlock the keychain, then sign in and sign out again.</source>
        <translation>In diesem Fenster sind Sie abgemeldet, aber die gespeicherte Sitzung konnte nicht aus dem Schlüsselbund entfernt werden. Entsperren Sie den Schlüsselbund, melden Sie sich an und dann erneut ab.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Bifrost tries this again automatically.</source>
        <translation>Bifrost versucht dies automatisch erneut.</translation>
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
        <source>An earlier step failed.</source>
        <translation>Ein früherer Schritt ist fehlgeschlagen.</translation>
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
        <translation>%1: nicht erfolgt</translation>
    </message>
    <message>
        <source>A sign-out isn&apos;t finished</source>
        <translation>Eine Abmeldung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>You are signed out here, but the provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there. Bifrost tries again automatically.</source>
        <translation>Sie sind hier abgemeldet, aber der Anbieter hat die Tokens der Sitzung noch nicht widerrufen; sie sind dort noch gültig. Bifrost versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>An earlier session isn&apos;t signed out</source>
        <translation>Eine frühere Sitzung ist nicht abgemeldet</translation>
    </message>
    <message>
        <source>Its tokens are still valid at the provider. Finishing the sign-out now could also end your current session. Bifrost finishes it automatically after you sign out.</source>
        <translation>Ihre Token sind beim Anbieter noch gültig. Die Abmeldung jetzt abzuschließen, könnte auch Ihre aktuelle Sitzung beenden. Bifrost schließt sie automatisch ab, nachdem Sie sich abgemeldet haben.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return in time.</source>
        <translation>Der Browser ist nicht rechtzeitig zurückgekehrt.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t asked to return.</source>
        <translation>Der Browser sollte auf der Seite des Anbieters bleiben.</translation>
    </message>
    <message>
        <source>The browser returned, but nothing shows that the provider sent it.</source>
        <translation>Der Browser ist zurückgekehrt, aber nichts belegt, dass der Anbieter ihn geschickt hat.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this for this type of application.</source>
        <translation>Der Anbieter lässt das für diese Art von Anwendung nicht zu.</translation>
    </message>
    <message>
        <source>It had expired.</source>
        <translation>Es war bereits abgelaufen.</translation>
    </message>
    <message>
        <source>You discarded it.</source>
        <translation>Sie haben es verworfen.</translation>
    </message>
    <message>
        <source>Done later, when the provider responded.</source>
        <translation>Später nachgeholt, als der Anbieter antwortete.</translation>
    </message>
    <message>
        <source>It stays valid until %1.</source>
        <translation>Es bleibt bis %1 gültig.</translation>
    </message>
    <message>
        <source>It stays valid until it expires; when that is, the provider decides.</source>
        <translation>Es bleibt gültig, bis es abläuft; wann das ist, bestimmt der Anbieter.</translation>
    </message>
    <message>
        <source>A refresh token that couldn&apos;t be revoked stays valid there until it expires; when that is, the provider decides.</source>
        <translation>Ein Refresh-Token, das nicht widerrufen werden konnte, bleibt dort gültig, bis es abläuft; wann das ist, bestimmt der Anbieter.</translation>
    </message>
    <message>
        <source>The access token stays valid there until %1.</source>
        <translation>Das Access-Token bleibt dort bis %1 gültig.</translation>
    </message>
    <message>
        <source>Signed out here only</source>
        <translation>Nur hier abgemeldet</translation>
    </message>
    <message>
        <source>The provider&apos;s session may still be open in the browser.</source>
        <translation>Die Sitzung beim Anbieter ist im Browser möglicherweise noch offen.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>Die Abmeldung wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not confirmed that it ended its session: check the page in the browser.</source>
        <translation>Sie sind hier abgemeldet. Der Anbieter hat nicht bestätigt, dass er seine Sitzung beendet hat: Sehen Sie auf der Seite im Browser nach.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this application</source>
        <translation>Der Anbieter kennt diese Anwendung nicht</translation>
    </message>
    <message>
        <source>You are signed out here. The provider rejected the client ID, so it revoked no tokens and most likely ended no session. The application may have been deleted or changed there.</source>
        <translation>Sie sind hier abgemeldet. Der Anbieter hat die Client-ID abgelehnt, also kein Token widerrufen und vermutlich auch keine Sitzung beendet. Möglicherweise wurde die Anwendung dort gelöscht oder geändert.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t revoke the tokens. They were deleted here.</source>
        <translation>Der Anbieter hat die Token nicht widerrufen. Hier wurden sie gelöscht.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>Noch keine Antwort vom Browser</translation>
    </message>
    <message>
        <source>The provider may be waiting for your confirmation. If it shows an error page, it may not know the sign-out redirect URL %1 (some providers keep a separate list for it), or it may no longer accept this session&apos;s ID token: then sign out without returning. You don&apos;t need to wait.</source>
        <translation>Vielleicht wartet der Anbieter auf Ihre Bestätigung. Zeigt er eine Fehlerseite, so kennt er möglicherweise die Redirect-URL für die Abmeldung nicht: %1 (manche Anbieter führen dafür eine eigene Liste), oder er nimmt das ID-Token dieser Sitzung nicht mehr an. Melden Sie sich dann ohne Rückkehr ab. Sie müssen nicht warten.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-out page is open in your browser</source>
        <translation>Die Abmeldeseite des Anbieters ist in Ihrem Browser geöffnet</translation>
    </message>
    <message>
        <source>Confirm there that you want to sign out. The page doesn&apos;t report back to Bifrost, so check there that it worked.</source>
        <translation>Bestätigen Sie dort, dass Sie sich abmelden möchten. Die Seite meldet Bifrost nichts zurück; prüfen Sie dort, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>The provider has no way to revoke it.</source>
        <translation>Der Anbieter kann es nicht widerrufen.</translation>
    </message>
    <message>
        <source>The provider has no sign-out for applications: you may still be signed in there in the browser.</source>
        <translation>Der Anbieter hat keine Abmeldung für Anwendungen: Im Browser sind Sie dort möglicherweise noch angemeldet.</translation>
    </message>
    <message>
        <source>There was nothing to confirm.</source>
        <translation>Es gab nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>You are signed out in Bifrost. This provider doesn&apos;t let applications end its own session: to be safe, sign out on its own pages in the browser.</source>
        <translation>In Bifrost sind Sie abgemeldet. Dieser Anbieter lässt Anwendungen seine eigene Sitzung nicht beenden: Melden Sie sich sicherheitshalber im Browser auf seinen Seiten ab.</translation>
    </message>
    <message>
        <source>The browser hadn&apos;t returned when you pressed &apos;Done&apos;.</source>
        <translation>Der Browser war noch nicht zurückgekehrt, als Sie auf „Fertig“ geklickt haben.</translation>
    </message>
    <message>
        <source>It belongs to the account that was switched to this organization.</source>
        <translation>Die Sitzung dort gehört zu dem Konto, von dem zu dieser Organisation gewechselt wurde.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What the sign-out did</source>
        <translation>Ablauf der Abmeldung</translation>
    </message>
</context>
<context>
    <name>RedirectCard</name>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Register exactly this URL with the provider. If it lists sign-out (post-logout) URLs separately, register it there, too.</source>
        <translation>Registrieren Sie genau diese URL beim Anbieter. Falls er Abmelde-URLs (Post-Logout) getrennt aufführt, registrieren Sie sie auch dort.</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>Redirect-Host</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>Festgelegt %1; kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>127.0.0.1 unless the provider accepts only another one.</source>
        <translation>127.0.0.1, außer wenn der Anbieter nur einen anderen akzeptiert.</translation>
    </message>
</context>
<context>
    <name>RedirectEntry</name>
    <message>
        <source>Copy the address into the other browser and sign in there. At the end that browser shows a page that it can&apos;t open: copy the address of that page, and paste it here. Pass neither address on to anybody.</source>
        <translation>Kopieren Sie die Adresse in den anderen Browser und melden Sie sich dort an. Am Ende zeigt dieser Browser eine Seite, die er nicht öffnen kann: Kopieren Sie deren Adresse und fügen Sie sie hier ein. Geben Sie keine der beiden Adressen weiter.</translation>
    </message>
    <message>
        <source>Address in the other browser</source>
        <translation>Adresse im anderen Browser</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Paste the address first.</source>
        <translation>Fügen Sie zuerst die Adresse ein.</translation>
    </message>
</context>
<context>
    <name>RefreshText</name>
    <message>
        <source>The session couldn&apos;t be renewed</source>
        <translation>Die Sitzung konnte nicht erneuert werden</translation>
    </message>
    <message>
        <source>You are still signed in, and Bifrost retries automatically.</source>
        <translation>Sie sind noch angemeldet, und Bifrost versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>It no longer accepts this application: it may have been disabled or removed there, or must authenticate now.</source>
        <translation>Er akzeptiert diese Anwendung nicht mehr: Sie wurde dort vielleicht deaktiviert oder entfernt, oder sie muss sich jetzt authentifizieren.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>The provider refuses to renew this session</source>
        <translation>Der Anbieter lehnt es ab, diese Sitzung zu erneuern</translation>
    </message>
    <message>
        <source>You are still signed in here. Sign in again; if that fails too, send the details to the provider&apos;s administrator.</source>
        <translation>Hier sind Sie noch angemeldet. Melden Sie sich erneut an; wenn auch das fehlschlägt, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session</source>
        <translation>Der Anbieter akzeptiert diese Sitzung nicht mehr</translation>
    </message>
    <message>
        <source>It has expired, or it was ended there. Sign in again.</source>
        <translation>Sie ist abgelaufen oder wurde dort beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>Der Anbieter meldet ein Problem</translation>
    </message>
    <message>
        <source>Your session couldn&apos;t be renewed.</source>
        <translation>Ihre Sitzung konnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>%1 returned status %2, so your session couldn&apos;t be renewed.</source>
        <translation>%1 hat mit Status %2 geantwortet, deshalb konnte Ihre Sitzung nicht erneuert werden.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. On a guest network, sign in to the network first.</source>
        <translation>%1 hat eine Seite statt Daten gesendet. Melden Sie sich in einem Gastnetz zuerst beim Netz an.</translation>
    </message>
    <message>
        <source>%1 sent a response that can&apos;t be used.</source>
        <translation>%1 hat eine Antwort gesendet, die nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>It was ended for your safety. Sign in again.</source>
        <translation>Sie wurde zu Ihrer Sicherheit beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>It was ended outside this window, for example in another Bifrost window. Sign in again.</source>
        <translation>Sie wurde außerhalb dieses Fensters beendet, zum Beispiel in einem anderen Bifrost-Fenster. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>It requires a proof of possession (DPoP) that it accepts.</source>
        <translation>Er verlangt einen Besitznachweis (DPoP), den er akzeptiert.</translation>
    </message>
    <message>
        <source>It keeps the key of your session, which couldn&apos;t be renewed without it.</source>
        <translation>Es bewahrt den Schlüssel Ihrer Sitzung auf; ohne ihn ließ sie sich nicht erneuern.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>How to register Bifrost in %1</source>
        <translation>So registrieren Sie Bifrost bei %1</translation>
    </message>
    <message>
        <source>How to register Bifrost</source>
        <translation>So registrieren Sie Bifrost</translation>
    </message>
    <message>
        <source>The client secret is set %1.</source>
        <translation>Das Client-Secret ist festgelegt: %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file couldn&apos;t be written to %1: %2. Choose another folder.</source>
        <translation>Die Datei konnte nicht in %1 geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What Bifrost and the provider have said to each other since the start. Secrets are masked: equal ones have equal numbers. Nothing is stored.</source>
        <translation>Was Bifrost und der Anbieter seit dem Start ausgetauscht haben. Geheime Werte sind verdeckt: Gleiche haben gleiche Nummern. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>Einstellungen &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HAR...</source>
        <translation>Als &amp;HAR speichern …</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Nothing yet. Sign in, and each request appears here as it&apos;s made.</source>
        <translation>Noch nichts. Wenn Sie sich anmelden, erscheint hier jede Anfrage, sobald sie gestellt wird.</translation>
    </message>
    <message>
        <source>Requests aren&apos;t recorded. You can switch that on in the settings.</source>
        <translation>Anfragen werden nicht aufgezeichnet. Sie können das in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>Save requests</source>
        <translation>Anfragen speichern</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>The requests were saved as %1.</source>
        <translation>Die Anfragen wurden als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReturnNotice</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Press here to return to Bifrost.</source>
        <translation>Klicken Sie hier, um zu Bifrost zurückzukehren.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The issuer URL has a part after ? or #, which an issuer never has.</source>
        <translation>Die Issuer-URL enthält einen Teil nach ? oder #, den ein Issuer nie hat.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The scopes don&apos;t include &quot;openid&quot;, which is required for signing in.</source>
        <translation>In den Scopes fehlt „openid“, das für die Anmeldung erforderlich ist.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider of this name.</source>
        <translation>Bifrost kennt keinen Anbieter dieses Namens.</translation>
    </message>
    <message>
        <source>One of the details from which the issuer is made doesn&apos;t have the provider&apos;s form.</source>
        <translation>Eine der Angaben, aus denen der Issuer gebildet wird, hat nicht die Form, die der Anbieter vorgibt.</translation>
    </message>
    <message>
        <source>A server that may receive your access token isn&apos;t named by an https address.</source>
        <translation>Ein Server, der Ihr Access-Token erhalten darf, ist nicht mit einer https-Adresse angegeben.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you lacks an attribute or has it in another form.</source>
        <translation>In den Angaben des Anbieters über Sie fehlt ein Attribut, oder es hat eine andere Form.</translation>
    </message>
    <message>
        <source>The path of the redirect URL is invalid.</source>
        <translation>Der Pfad der Redirect-URL ist ungültig.</translation>
    </message>
    <message>
        <source>The redirect ports aren&apos;t valid port numbers.</source>
        <translation>Die Redirect-Ports sind keine gültigen Portnummern.</translation>
    </message>
    <message>
        <source>The provider&apos;s published metadata can&apos;t be read.</source>
        <translation>Die veröffentlichten Metadaten des Anbieters können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t publish an address that is required for signing in.</source>
        <translation>Der Anbieter veröffentlicht eine Adresse nicht, die für die Anmeldung erforderlich ist.</translation>
    </message>
    <message>
        <source>The provider publishes an address that isn&apos;t secure (https).</source>
        <translation>Der Anbieter veröffentlicht eine Adresse, die nicht sicher ist (https).</translation>
    </message>
    <message>
        <source>The browser&apos;s response can&apos;t be read.</source>
        <translation>Die Antwort des Browsers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The browser&apos;s response contains a value twice.</source>
        <translation>Die Antwort des Browsers enthält einen Wert doppelt.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which sign-in it&apos;s for.</source>
        <translation>Die Antwort des Browsers gibt nicht an, zu welcher Anmeldung sie gehört.</translation>
    </message>
    <message>
        <source>The browser&apos;s response belongs to another sign-in.</source>
        <translation>Die Antwort des Browsers gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which provider sent it.</source>
        <translation>Die Antwort des Browsers gibt nicht an, von welchem Anbieter sie stammt.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is from another provider.</source>
        <translation>Die Antwort des Browsers stammt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is empty.</source>
        <translation>Die Antwort des Browsers ist leer.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t ask for your credentials again, although Bifrost requested it.</source>
        <translation>Der Anbieter hat Ihre Zugangsdaten nicht erneut abgefragt, obwohl Bifrost das angefordert hat.</translation>
    </message>
    <message>
        <source>The response to the sign-out belongs to another sign-out.</source>
        <translation>Die Antwort auf die Abmeldung gehört zu einer anderen Abmeldung.</translation>
    </message>
    <message>
        <source>The provider issued a type of token that Bifrost doesn&apos;t support.</source>
        <translation>Der Anbieter hat eine Art von Token ausgestellt, die Bifrost nicht unterstützt.</translation>
    </message>
    <message>
        <source>The provider&apos;s response doesn&apos;t say who signed in.</source>
        <translation>Die Antwort des Anbieters gibt nicht an, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys can&apos;t be read.</source>
        <translation>Die Signaturschlüssel des Anbieters können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provider publishes too many signing keys.</source>
        <translation>Der Anbieter veröffentlicht zu viele Signaturschlüssel.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you can&apos;t be read.</source>
        <translation>Die Angaben des Anbieters über Sie können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s information doesn&apos;t say who it&apos;s about.</source>
        <translation>Die Angaben des Anbieters nennen nicht, um wen es geht.</translation>
    </message>
    <message>
        <source>The provider&apos;s information is about another person.</source>
        <translation>Die Angaben des Anbieters betreffen eine andere Person.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token isn&apos;t in a readable format.</source>
        <translation>Das ID-Token des Anbieters hat kein lesbares Format.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large.</source>
        <translation>Das ID-Token des Anbieters ist zu groß.</translation>
    </message>
    <message>
        <source>The header of the provider&apos;s ID token can&apos;t be read.</source>
        <translation>Der Header des ID-Tokens kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token requires something Bifrost doesn&apos;t know.</source>
        <translation>Das ID-Token setzt etwas voraus, das Bifrost nicht kennt.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed in a way that isn&apos;t accepted.</source>
        <translation>Das ID-Token ist auf eine Weise signiert, die nicht akzeptiert wird.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with an unknown key.</source>
        <translation>Das ID-Token ist mit einem unbekannten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The key that signed the provider&apos;s ID token isn&apos;t suitable for it.</source>
        <translation>Der Schlüssel, mit dem das ID-Token signiert wurde, ist dafür nicht geeignet.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token is invalid.</source>
        <translation>Die Signatur des ID-Tokens ist ungültig.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token can&apos;t be read.</source>
        <translation>Das ID-Token des Anbieters kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The ID token comes from another provider.</source>
        <translation>Das ID-Token stammt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t name a user.</source>
        <translation>Das ID-Token nennt keinen Benutzer.</translation>
    </message>
    <message>
        <source>The ID token was issued for another application.</source>
        <translation>Das ID-Token wurde für eine andere Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The ID token was also issued for an unknown application.</source>
        <translation>Das ID-Token wurde auch für eine unbekannte Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>Das ID-Token wurde an eine andere Anwendung ausgegeben.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token has already expired.</source>
        <translation>Nach der Uhr dieses Computers ist das ID-Token bereits abgelaufen.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say when it was issued.</source>
        <translation>Das ID-Token gibt nicht an, wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token was issued in the future.</source>
        <translation>Nach der Uhr dieses Computers wurde das ID-Token in der Zukunft ausgestellt.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token isn&apos;t valid yet.</source>
        <translation>Nach der Uhr dieses Computers ist das ID-Token noch nicht gültig.</translation>
    </message>
    <message>
        <source>The ID token was issued for another sign-in.</source>
        <translation>Das ID-Token wurde für eine andere Anmeldung ausgestellt.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the access token.</source>
        <translation>Das ID-Token passt nicht zum Access-Token.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the code of this sign-in.</source>
        <translation>Das ID-Token passt nicht zum Code dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The renewed session comes from another provider.</source>
        <translation>Die erneuerte Sitzung stammt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another person.</source>
        <translation>Die erneuerte Sitzung gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>The renewed session was issued for another application.</source>
        <translation>Die erneuerte Sitzung wurde für eine andere Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another sign-in.</source>
        <translation>Die erneuerte Sitzung gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The renewed session doesn&apos;t belong to your sign-in.</source>
        <translation>Die erneuerte Sitzung gehört nicht zu Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>The settings need correcting</source>
        <translation>Die Einstellungen müssen korrigiert werden</translation>
    </message>
    <message>
        <source>This provider cannot be used as it is</source>
        <translation>Dieser Anbieter kann so nicht verwendet werden</translation>
    </message>
    <message>
        <source>The browser&apos;s response was not accepted</source>
        <translation>Die Antwort des Browsers wurde nicht angenommen</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Close any old browser tabs and sign in again from here.</source>
        <translation>Sie wurden nicht angemeldet. Schließen Sie alte Browser-Tabs und melden Sie sich von hier aus erneut an.</translation>
    </message>
    <message>
        <source>The clocks don&apos;t agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>Check the date, time, and time zone of this computer, then sign in again.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The session was not renewed</source>
        <translation>Die Sitzung wurde nicht erneuert</translation>
    </message>
    <message>
        <source>For your safety, it was ended. Sign in again.</source>
        <translation>Zu Ihrer Sicherheit wurde sie beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>Die Abmeldung wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>You are signed out here. To be safe, close the browser.</source>
        <translation>Sie sind hier abgemeldet. Schließen Sie zur Sicherheit den Browser.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>Die Anmeldung wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Sie wurden nicht angemeldet. Versuchen Sie es erneut. Besteht das Problem weiterhin, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you is encrypted.</source>
        <translation>Die Angaben des Anbieters über Sie sind verschlüsselt.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s information about you can&apos;t be verified.</source>
        <translation>Die Signatur der Angaben des Anbieters über Sie kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The information about you comes from another provider.</source>
        <translation>Die Angaben über Sie stammen von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The information about you is meant for another application.</source>
        <translation>Die Angaben über Sie sind für eine andere Anwendung bestimmt.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you has expired.</source>
        <translation>Die Angaben des Anbieters über Sie sind abgelaufen.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read</source>
        <translation>Ihr Profil konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing of it is used. Read it again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Nichts davon wird verwendet. Lesen Sie es erneut; besteht das Problem weiter, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; isn&apos;t allowed: Bifrost sets it itself or must not send it.</source>
        <translation>Der zusätzliche Parameter „%1“ ist nicht erlaubt: Bifrost setzt ihn selbst oder darf ihn nicht senden.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; has no usable value.</source>
        <translation>Der zusätzliche Parameter „%1“ hat keinen brauchbaren Wert.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; occurs twice.</source>
        <translation>Der zusätzliche Parameter „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The organization or issuer isn&apos;t a valid name or address, such as acme or https://login.example.com.</source>
        <translation>Organisation oder Issuer ist kein gültiger Name und keine gültige Adresse wie acme oder https://login.example.com.</translation>
    </message>
    <message>
        <source>The issuer URL starts with http, so others on the network could read along. Enter it with https.</source>
        <translation>Die Issuer-URL beginnt mit http, sodass andere im Netzwerk mitlesen könnten. Geben Sie sie mit https ein.</translation>
    </message>
    <message>
        <source>The metadata at this address doesn&apos;t say which issuer it belongs to.</source>
        <translation>Die Metadaten unter dieser Adresse nennen nicht den Issuer, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization). Enter the issuer of your own tenant.</source>
        <translation>Diese Adresse gilt für alle Mandanten (Tenants). Geben Sie den Issuer Ihres eigenen Mandanten ein.</translation>
    </message>
    <message>
        <source>The provider accepts sign-ins only as signed request objects (JAR), which Bifrost doesn&apos;t send. Ask the provider&apos;s administrator to turn that requirement off.</source>
        <translation>Der Anbieter nimmt Anmeldungen nur als signierte Request Objects (JAR) an, die Bifrost nicht sendet. Bitten Sie die Administration des Anbieters, diese Anforderung abzuschalten.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer the authorization code flow, with which desktop applications sign in. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>Der Anbieter bietet den Authorization Code Flow nicht an, mit dem sich Desktopanwendungen anmelden. Bitten Sie die Administration des Anbieters, ihn einzuschalten.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer PKCE with the method S256, the protection that desktop sign-in requires. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>Der Anbieter bietet PKCE mit der Methode S256 nicht an, den Schutz, der für die Anmeldung von Desktopanwendungen erforderlich ist. Bitten Sie die Administration des Anbieters, ihn einzuschalten.</translation>
    </message>
    <message>
        <source>Correct it in Settings or, if it&apos;s set there, on the command line or in the environment.</source>
        <translation>Korrigieren Sie das in den Einstellungen oder, falls es dort gesetzt ist, auf der Kommandozeile oder in der Umgebung.</translation>
    </message>
    <message>
        <source>Check the organization or issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>Prüfen Sie die Organisation oder den Issuer. Ist die Angabe richtig, wenden Sie sich an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>The issuer doesn&apos;t name your tenant</source>
        <translation>Der Issuer nennt Ihren Mandanten nicht</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with this provider yet</source>
        <translation>Bifrost kann sich bei diesem Anbieter noch nicht anmelden</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The address of the proxy isn&apos;t &quot;none&quot;, http://host:port, or socks5://host:port.</source>
        <translation>Die Adresse des Proxys ist weder „none“ noch http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read.</source>
        <translation>Die Antwort des Anbieters kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no access token.</source>
        <translation>Die Antwort des Anbieters enthält kein Access-Token.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is encrypted, and Bifrost can&apos;t decrypt it.</source>
        <translation>Das ID-Token des Anbieters ist verschlüsselt, und Bifrost kann es nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The renewed session was issued to a different application.</source>
        <translation>Die erneuerte Sitzung wurde an eine andere Anwendung ausgegeben.</translation>
    </message>
    <message>
        <source>The provider issued a token of the type &quot;%1&quot;, which Bifrost doesn&apos;t support.</source>
        <translation>Der Anbieter hat ein Token vom Typ „%1“ ausgestellt, den Bifrost nicht unterstützt.</translation>
    </message>
    <message>
        <source>The application&apos;s registration needs a change</source>
        <translation>Die Registrierung der Anwendung muss geändert werden</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch this off in the application&apos;s registration with the provider, then sign in again.</source>
        <translation>Sie wurden nicht angemeldet. Schalten Sie dies in der Registrierung der Anwendung beim Anbieter aus und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say until when it is valid.</source>
        <translation>Das ID-Token gibt nicht an, bis wann es gültig ist.</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in request but didn&apos;t say how to refer to it.</source>
        <translation>Der Anbieter hat die Anmeldeanfrage angenommen, aber nicht mitgeteilt, wie auf sie zu verweisen ist.</translation>
    </message>
    <message>
        <source>The client&apos;s private key is missing, or can&apos;t be used for what the settings need it for.</source>
        <translation>Der private Schlüssel des Clients fehlt oder lässt sich nicht für das verwenden, wofür die Einstellungen ihn brauchen.</translation>
    </message>
    <message>
        <source>An API that the sign-in is for isn&apos;t named by an absolute address without a part after #.</source>
        <translation>Eine API, für die die Anmeldung gilt, ist nicht mit einer absoluten Adresse ohne einen Teil nach # angegeben.</translation>
    </message>
    <message>
        <source>The authorization details aren&apos;t objects that each have a type.</source>
        <translation>Die Autorisierungsdetails sind keine Objekte mit jeweils einem Typ.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to a key of this computer (DPoP with ES256), which Bifrost is set up to require. Ask the provider&apos;s administrator to turn it on, or set DPoP to auto.</source>
        <translation>Der Anbieter bindet Tokens nicht an einen Schlüssel dieses Computers (DPoP mit ES256), was Bifrost laut Einstellung verlangt. Bitten Sie die Administration des Anbieters, das einzuschalten, oder stellen Sie DPoP auf auto.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that the provider sends the browser to.</source>
        <translation>Das ist keine Adresse, an die der Anbieter den Browser schickt.</translation>
    </message>
    <message>
        <source>The browser&apos;s response isn&apos;t signed by the provider, although Bifrost requested it.</source>
        <translation>Die Antwort des Browsers ist nicht vom Anbieter signiert, obwohl Bifrost das angefordert hat.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is meant for another application.</source>
        <translation>Die Antwort des Browsers ist für eine andere Anwendung bestimmt.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the browser&apos;s response has already expired.</source>
        <translation>Nach der Uhr dieses Computers ist die Antwort des Browsers bereits abgelaufen.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no code for another device.</source>
        <translation>Die Antwort des Anbieters enthält keinen Code für ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The provider&apos;s code for another device can&apos;t be entered.</source>
        <translation>Der Code des Anbieters für ein anderes Gerät lässt sich nicht eingeben.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say safely where to enter the code for another device.</source>
        <translation>Der Anbieter gibt nicht auf sichere Weise an, wo der Code für ein anderes Gerät einzugeben ist.</translation>
    </message>
    <message>
        <source>The provider issued a token that isn&apos;t bound to this computer (DPoP), which Bifrost is set up to require.</source>
        <translation>Der Anbieter hat ein Token ausgestellt, das nicht an diesen Computer gebunden ist (DPoP), was Bifrost laut Einstellung verlangt.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response isn&apos;t in a readable format.</source>
        <translation>Die verschlüsselte Antwort des Anbieters hat kein lesbares Format.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response requires something Bifrost doesn&apos;t know.</source>
        <translation>Die verschlüsselte Antwort des Anbieters setzt etwas voraus, das Bifrost nicht kennt.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted in a way that isn&apos;t accepted.</source>
        <translation>Die Antwort des Anbieters ist auf eine Weise verschlüsselt, die nicht akzeptiert wird.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted for another key.</source>
        <translation>Die Antwort des Anbieters ist für einen anderen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response can&apos;t be decrypted.</source>
        <translation>Die verschlüsselte Antwort des Anbieters kann nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>The provider issued a token that requires a proof of possession (DPoP), which it doesn&apos;t announce. Set DPoP to required.</source>
        <translation>Der Anbieter hat ein Token ausgestellt, das einen Besitznachweis (DPoP) verlangt, ohne das anzukündigen. Stellen Sie DPoP auf required.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to this computer</source>
        <translation>Der Anbieter bindet Tokens nicht an diesen Computer</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch it on in the application&apos;s registration with the provider, or set DPoP to auto.</source>
        <translation>Sie wurden nicht angemeldet. Schalten Sie das in der Registrierung der Anwendung beim Anbieter ein oder stellen Sie DPoP auf auto.</translation>
    </message>
    <message>
        <source>The client secret or certificate doesn&apos;t match the way in which the client authenticates.</source>
        <translation>Das Client-Secret oder das Zertifikat passt nicht zu der Art, wie sich der Client authentifiziert.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used: it and its private key must be PEM without a password, and belong together.</source>
        <translation>Das Client-Zertifikat kann nicht verwendet werden: Es und sein privater Schlüssel müssen als PEM ohne Passwort vorliegen und zusammengehören.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants a client that authenticates with a private key or a certificate, not with a secret or not at all. Register the application&apos;s public key or certificate with the provider, and name the file with --client-key-file or --client-certificate-file.</source>
        <translation>Das Sicherheitsprofil FAPI 2.0 verlangt einen Client, der sich mit einem privaten Schlüssel oder einem Zertifikat authentifiziert, nicht mit einem Secret oder gar nicht. Registrieren Sie den öffentlichen Schlüssel oder das Zertifikat der Anwendung beim Anbieter und nennen Sie die Datei mit --client-key-file oder --client-certificate-file.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t allow the kind of the client&apos;s private key. Use an RSA key of 2048 bits or more, a P-256 key, or an Ed25519 key.</source>
        <translation>Das Sicherheitsprofil FAPI 2.0 lässt diese Art von privatem Schlüssel des Clients nicht zu. Verwenden Sie einen RSA-Schlüssel mit mindestens 2048 Bit, einen P-256-Schlüssel oder einen Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants tokens that are bound to this computer, but DPoP is off and there is no client certificate. Set DPoP to auto.</source>
        <translation>Das Sicherheitsprofil FAPI 2.0 verlangt Tokens, die an diesen Computer gebunden sind, aber DPoP ist ausgeschaltet und es gibt kein Client-Zertifikat. Stellen Sie DPoP auf auto.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t cover signing in on another device. Sign in with the browser of this computer.</source>
        <translation>Das Sicherheitsprofil FAPI 2.0 sieht die Anmeldung auf einem anderen Gerät nicht vor. Melden Sie sich mit dem Browser dieses Computers an.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t take pushed authorization requests (PAR), which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn them on, or set the security profile to openid-connect.</source>
        <translation>Der Anbieter nimmt keine vorab gesendeten Autorisierungsanfragen (PAR) an, die das Sicherheitsprofil FAPI 2.0 verlangt. Bitten Sie die Administration des Anbieters, sie einzuschalten, oder stellen Sie das Sicherheitsprofil auf openid-connect.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t name itself in its responses to the browser, which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn that on, or set the security profile to openid-connect.</source>
        <translation>Der Anbieter nennt sich in seinen Antworten an den Browser nicht, was das Sicherheitsprofil FAPI 2.0 verlangt. Bitten Sie die Administration des Anbieters, das einzuschalten, oder stellen Sie das Sicherheitsprofil auf openid-connect.</translation>
    </message>
    <message>
        <source>The provider offers no signature that the security profile FAPI 2.0 allows (PS256, ES256, EdDSA) and this client can use. Ask the provider&apos;s administrator for one of them, or set the security profile to openid-connect.</source>
        <translation>Der Anbieter bietet keine Signatur an, die das Sicherheitsprofil FAPI 2.0 erlaubt (PS256, ES256, EdDSA) und die dieser Client verwenden kann. Bitten Sie die Administration des Anbieters um eine davon, oder stellen Sie das Sicherheitsprofil auf openid-connect.</translation>
    </message>
    <message>
        <source>The provider binds tokens neither to this computer (DPoP with ES256) nor to the client&apos;s certificate, or DPoP is off here. The security profile FAPI 2.0 requires one of the two. Set DPoP to auto, or ask the provider&apos;s administrator to turn it on.</source>
        <translation>Der Anbieter bindet Tokens weder an diesen Computer (DPoP mit ES256) noch an das Zertifikat des Clients, oder DPoP ist hier ausgeschaltet. Das Sicherheitsprofil FAPI 2.0 verlangt eines von beiden. Stellen Sie DPoP auf auto, oder bitten Sie die Administration des Anbieters, es einzuschalten.</translation>
    </message>
    <message>
        <source>The provider signs with an algorithm that the security profile FAPI 2.0 doesn&apos;t allow. Ask the provider&apos;s administrator for PS256, ES256, or EdDSA.</source>
        <translation>Der Anbieter signiert mit einem Algorithmus, den das Sicherheitsprofil FAPI 2.0 nicht erlaubt. Bitten Sie die Administration des Anbieters um PS256, ES256 oder EdDSA.</translation>
    </message>
    <message>
        <source>An account&apos;s internal name consists of up to 64 letters, digits, hyphens and underscores.</source>
        <translation>Der interne Name eines Kontos besteht aus höchstens 64 Buchstaben, Ziffern, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of your organizations can&apos;t be read, or continues on another server.</source>
        <translation>Die Liste Ihrer Organisationen beim Anbieter kann nicht gelesen werden oder geht auf einem anderen Server weiter.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>Ihre Organisationen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>None of it is used. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Nichts davon wird verwendet. Versuchen Sie es erneut. Besteht das Problem weiterhin, senden Sie die Details an die Administration des Anbieters.</translation>
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
        <source>Access token expires</source>
        <translation>Access-Token gültig bis</translation>
    </message>
    <message>
        <source>ID token issued</source>
        <translation>ID-Token ausgestellt</translation>
    </message>
    <message>
        <source>ID token expires</source>
        <translation>ID-Token gültig bis</translation>
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
        <translation>Dekodiertes ID-Token</translation>
    </message>
    <message>
        <source>Copy ID token</source>
        <translation>ID-Token kopieren</translation>
    </message>
    <message>
        <source>Removes the session from this computer without telling the provider: its tokens stay valid until they expire, and the browser stays signed in with the provider.</source>
        <translation>Entfernt die Sitzung von diesem Computer, ohne den Anbieter zu benachrichtigen: Ihre Token bleiben gültig, bis sie ablaufen, und der Browser bleibt beim Anbieter angemeldet.</translation>
    </message>
    <message>
        <source>Sign out &amp;here only</source>
        <translation>Nur &amp;hier abmelden</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>none was issued, so the session can&apos;t be renewed</source>
        <translation>keines ausgestellt, die Sitzung kann daher nicht erneuert werden</translation>
    </message>
    <message>
        <source>Token protection</source>
        <translation>Schutz der Tokens</translation>
    </message>
    <message>
        <source>bound to this computer: useless to anybody who copies it (DPoP)</source>
        <translation>an diesen Computer gebunden: für alle nutzlos, die sie kopieren (DPoP)</translation>
    </message>
    <message>
        <source>not bound to this computer, although Bifrost asked the provider for it (DPoP)</source>
        <translation>nicht an diesen Computer gebunden, obwohl Bifrost den Anbieter darum gebeten hat (DPoP)</translation>
    </message>
    <message>
        <source>bound to the client certificate: useless to anybody who copies it (mutual TLS)</source>
        <translation>an das Client-Zertifikat gebunden: für alle nutzlos, die sie kopieren (Mutual TLS)</translation>
    </message>
    <message>
        <source>bound to this computer&apos;s TPM: useless to anybody who copies it, even with the keychain (DPoP)</source>
        <translation>an das TPM dieses Computers gebunden: für alle nutzlos, die sie kopieren, selbst mit dem Schlüsselbund (DPoP)</translation>
    </message>
    <message>
        <source>none: whoever copies the access token can use it until it expires (Bearer)</source>
        <translation>keiner: Wer das Access-Token kopiert, kann es verwenden, bis es abläuft (Bearer)</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Couldn&apos;t set %1 aside. Move or fix the file, then save again.</source>
        <translation>%1 kann nicht beiseitegelegt werden. Verschieben oder korrigieren Sie die Datei und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1. Check its permissions and the free disk space.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>Die Datei ist zu groß für ein Secret.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>&amp;Forget this configuration</source>
        <translation>Diese Konfiguration &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
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
        <source>Appearance</source>
        <translation>Darstellung</translation>
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
        <source>Settings are stored in %1.</source>
        <translation>Die Einstellungen werden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>Jetzt &amp;löschen</translation>
    </message>
    <message>
        <source>Sign out to change this.</source>
        <translation>Melden Sie sich ab, um dies zu ändern.</translation>
    </message>
    <message>
        <source>Sign out first.</source>
        <translation>Melden Sie sich zuerst ab.</translation>
    </message>
    <message>
        <source>System follows the appearance of your desktop.</source>
        <translation>„System“ übernimmt die Darstellung Ihres Desktops.</translation>
    </message>
    <message>
        <source>Cancel the sign-in to change this.</source>
        <translation>Brechen Sie die Anmeldung ab, um dies zu ändern.</translation>
    </message>
    <message>
        <source>Wait for the browser to change this.</source>
        <translation>Warten Sie auf den Browser, um dies zu ändern.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Applies when Bifrost starts the next time.</source>
        <translation>Gilt ab dem nächsten Start von Bifrost.</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>Erscheinungsbild Ihrer Organisation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>Aufzeichnung von Anfragen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Lists what is sent to the provider and what it answers, without secrets. It stays in this program&apos;s memory.</source>
        <translation>Zeigt in einer Liste, was an den Anbieter gesendet wird und was er antwortet, ohne geheime Werte. Die Liste bleibt im Arbeitsspeicher dieses Programms.</translation>
    </message>
    <message>
        <source>Token protection (DPoP)</source>
        <translation>Schutz der Tokens (DPoP)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Binds tokens to this computer, so that nobody else can use a copy. Automatic does so if the provider offers it. With Required, signing in fails if it doesn&apos;t.</source>
        <translation>Bindet Tokens an diesen Computer, damit niemand sonst eine Kopie verwenden kann. „Automatisch“ tut das, wenn der Anbieter es anbietet. Bei „Erforderlich“ schlägt die Anmeldung fehl, wenn er es nicht anbietet.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window then only hides it; Bifrost ends with Quit in the icon&apos;s menu. On a desktop without a tray, nothing changes.</source>
        <translation>Schließen Sie das Fenster, wird es dann nur ausgeblendet; Bifrost endet mit „Beenden“ im Menü des Symbols. Auf einem Desktop ohne Infobereich ändert sich nichts.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>Bifrost starts when you sign in to this computer: in the tray if its icon is there, otherwise with its window.</source>
        <translation>Bifrost startet, wenn Sie sich an diesem Computer anmelden: im Infobereich, wenn sein Symbol dort ist, sonst mit seinem Fenster.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. Choose yours and enter these details once to get started.</source>
        <translation>Bifrost meldet Sie mit Asgardeo oder einem anderen OpenID-Connect-Anbieter an. Wählen Sie Ihren Anbieter, und machen Sie einmalig diese Angaben.</translation>
    </message>
    <message>
        <source>Connect your provider</source>
        <translation>Anbieter verbinden</translation>
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
        <translation>Melden Sie sich an, um diese Seite zu sehen</translation>
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
        <translation>„%1“ (Prozess %2)</translation>
    </message>
    <message>
        <source>The provider signed you in again without asking</source>
        <translation>Der Anbieter hat Sie wieder angemeldet, ohne zu fragen</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider reports that it didn&apos;t: you were still signed in there. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>Nach der Abmeldung sollte der Anbieter Sie nach Ihren Zugangsdaten fragen. Nach seinen Angaben hat er das nicht getan: Sie waren dort noch angemeldet. Wenn andere diesen Computer benutzen, klicken Sie auf „Abmelden“ und melden Sie sich auch auf den Seiten des Anbieters ab.</translation>
    </message>
    <message>
        <source>The provider declined to ask you to sign in</source>
        <translation>Der Anbieter wollte Sie nicht nach Ihren Zugangsdaten fragen</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider rejected that request, so Bifrost continued without it. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>Nach der Abmeldung sollte der Anbieter Sie nach Ihren Zugangsdaten fragen. Er hat das abgelehnt, deshalb ging die Anmeldung ohne Nachfrage weiter. Wenn andere diesen Computer benutzen, klicken Sie auf „Abmelden“ und melden Sie sich auch auf den Seiten des Anbieters ab.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another Bifrost sign-in or sign-out is still waiting for the browser on this port, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Finish the other one in the browser first, then try again.</source>
        <translation>An diesem Port wartet noch eine andere An- oder Abmeldung von Bifrost auf den Browser, deshalb soll der Browser zu einem anderen Port zurückkehren. Die meisten Anbieter vergleichen auch den Port der Redirect-URL und zeigen dann eine Fehlerseite. Schließen Sie zuerst den anderen Vorgang im Browser ab und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It&apos;s used by %1, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Close that program or wait until it finishes, then try again.</source>
        <translation>Er wird von %1 verwendet, deshalb soll der Browser zu einem anderen Port zurückkehren. Die meisten Anbieter vergleichen auch den Port der Redirect-URL und zeigen dann eine Fehlerseite. Beenden Sie dieses Programm oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so Bifrost ignored it and is still waiting.</source>
        <translation>Aus ihr geht nicht hervor, zu welcher Anmeldung sie gehört. Bifrost hat sie deshalb ignoriert und wartet weiter.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so Bifrost ignored it and is still waiting.</source>
        <translation>Sie ist nicht lesbar. Bifrost hat sie deshalb ignoriert und wartet weiter.</translation>
    </message>
    <message>
        <source>It belongs to another sign-in, so Bifrost ignored it and is still waiting.</source>
        <translation>Sie gehört zu einer anderen Anmeldung. Bifrost hat sie deshalb ignoriert und wartet weiter.</translation>
    </message>
    <message>
        <source>It reports that the sign-in was declined. If you declined it, cancel here.</source>
        <translation>Sie meldet, dass die Anmeldung abgelehnt wurde. Wenn Sie sie abgelehnt haben, brechen Sie hier ab.</translation>
    </message>
    <message>
        <source>It reports an error; the details name it.</source>
        <translation>Sie meldet einen Fehler, den die Details nennen.</translation>
    </message>
    <message>
        <source>If the browser shows no other page of the provider, start again or cancel.</source>
        <translation>Zeigt der Browser keine weitere Seite des Anbieters, beginnen Sie neu oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The browser came back to %1</source>
        <translation>Der Browser ist zu %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>Bifrost ignored that, because this sign-in expects it at %1. If the provider sent it there, use the same redirect host here.</source>
        <translation>Bifrost hat das ignoriert, weil diese Anmeldung ihn unter %1 erwartet. Wenn der Anbieter ihn dorthin geschickt hat, verwenden Sie hier denselben Redirect-Host.</translation>
    </message>
    <message>
        <source>A response from the browser could not be matched to this sign-in</source>
        <translation>Eine Antwort des Browsers konnte dieser Anmeldung nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>Reported, but not proven to be the provider&apos;s: %1</source>
        <translation>Gemeldet, aber nicht nachweislich vom Anbieter: %1</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page there, it most likely doesn&apos;t know the client ID or this redirect URL: %1.</source>
        <translation>Suchen Sie den Tab mit der Anmeldung in Ihrem Browser oder öffnen Sie ihn erneut. Zeigt der Anbieter dort eine Fehlerseite, kennt er höchstwahrscheinlich die Client-ID oder diese Redirect-URL nicht: %1.</translation>
    </message>
    <message>
        <source>Some providers accept only localhost in it.</source>
        <translation>Manche Anbieter akzeptieren darin nur localhost.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>Noch keine Antwort vom Browser</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page, the port is the likely reason.</source>
        <translation>Suchen Sie den Tab mit der Anmeldung in Ihrem Browser oder öffnen Sie ihn erneut. Zeigt der Anbieter eine Fehlerseite, liegt das wahrscheinlich am Port.</translation>
    </message>
    <message>
        <source>A longer session is available</source>
        <translation>Eine längere Sitzung ist möglich</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed. The provider issues a longer one for the scope offline_access: sign in once more with it. The provider may ask for your consent.</source>
        <translation>Diese Sitzung kann nicht erneuert werden. Der Anbieter stellt für den Scope offline_access eine längere aus: Melden Sie sich damit noch einmal an. Möglicherweise fragt der Anbieter nach Ihrer Zustimmung.</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed</source>
        <translation>Diese Sitzung kann nicht erneuert werden</translation>
    </message>
    <message>
        <source>The scope offline_access was requested, but the provider issued no refresh token. It may need your consent: sign in once more, and it&apos;s requested as well.</source>
        <translation>Der Scope offline_access wurde angefordert, aber der Anbieter hat kein Refresh-Token ausgestellt. Möglicherweise braucht er Ihre Zustimmung: Melden Sie sich noch einmal an, dann wird auch sie angefordert.</translation>
    </message>
    <message>
        <source>Bifrost asked for the scope offline_access and for your consent, but the provider issued no refresh token. The application&apos;s registration with the provider decides about that.</source>
        <translation>Bifrost hat den Scope offline_access und Ihre Zustimmung angefordert, aber der Anbieter hat kein Refresh-Token ausgestellt. Darüber entscheidet die Registrierung der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider rejected the scope offline_access</source>
        <translation>Der Anbieter hat den Scope offline_access abgelehnt</translation>
    </message>
    <message>
        <source>You are still signed in, but this session can&apos;t be renewed. The application&apos;s registration with the provider decides which scopes it may request.</source>
        <translation>Sie sind weiterhin angemeldet, aber diese Sitzung kann nicht erneuert werden. Welche Scopes die Anwendung anfordern darf, entscheidet ihre Registrierung beim Anbieter.</translation>
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
        <translation>Abmeldung läuft …</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser is ending your session with %1; confirm there if you&apos;re asked.</source>
        <translation>Auf diesem Computer sind Sie abgemeldet. Der Browser beendet Ihre Sitzung bei %1; bestätigen Sie das dort, falls Sie gefragt werden.</translation>
    </message>
    <message>
        <source>Removing the session from this computer and revoking its tokens.</source>
        <translation>Die Sitzung wird von diesem Computer entfernt, ihre Token werden widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser stays on the page of %1; when you are signed out there, press &apos;Done&apos;.</source>
        <translation>Auf diesem Computer sind Sie abgemeldet. Der Browser bleibt auf der Seite von %1; wenn Sie dort abgemeldet sind, klicken Sie auf „Fertig“.</translation>
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
        <translation>Metadaten des Anbieters</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Vorab gesendete Autorisierungsanfrage (PAR)</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>Autorisierungsantwort</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>ID token validation</source>
        <translation>Prüfung des ID-Tokens</translation>
    </message>
    <message>
        <source>UserInfo request</source>
        <translation>UserInfo-Anfrage</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Widerruf eines Tokens</translation>
    </message>
    <message>
        <source>Sign-out endpoint probe</source>
        <translation>Test des Abmelde-Endpunkts</translation>
    </message>
    <message>
        <source>Sign-out request</source>
        <translation>Abmeldeanfrage</translation>
    </message>
    <message>
        <source>Sign-out response</source>
        <translation>Abmeldeantwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Session renewal</source>
        <translation>Erneuerung der Sitzung</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Between application and provider</source>
        <translation>Zwischen Anwendung und Anbieter</translation>
    </message>
    <message>
        <source>From the application through the browser to the provider</source>
        <translation>Von der Anwendung über den Browser zum Anbieter</translation>
    </message>
    <message>
        <source>From the provider through the browser to the application</source>
        <translation>Vom Anbieter über den Browser zur Anwendung</translation>
    </message>
    <message>
        <source>Within the application</source>
        <translation>Innerhalb der Anwendung</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>Prüfungen in Ordnung: %1</translation>
    </message>
    <message>
        <source>Checks failed: %1</source>
        <translation>Prüfungen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Checks not made: %1</source>
        <translation>Prüfungen nicht vorgenommen: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht vorgenommen</translation>
    </message>
    <message>
        <source>•••••• %L1 bytes, #%2</source>
        <translation>•••••• %L1 Bytes, #%2</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>Geräteautorisierungsanfrage</translation>
    </message>
    <message>
        <source>Organizations request</source>
        <translation>Organisationsanfrage</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
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
        <translation>Der Anbieter akzeptiert diesen Client nicht</translation>
    </message>
    <message>
        <source>It doesn&apos;t know the client ID, or the application must authenticate. Check the client ID in Settings. In the application&apos;s registration with the provider, switch client authentication off (public client), or configure the client secret in Bifrost.</source>
        <translation>Er kennt die Client-ID nicht, oder die Anwendung muss sich authentifizieren. Prüfen Sie die Client-ID in den Einstellungen. Schalten Sie die Client-Authentifizierung in der Registrierung der Anwendung beim Anbieter aus (Public Client), oder konfigurieren Sie das Client-Secret in Bifrost.</translation>
    </message>
    <message>
        <source>The provider requires DPoP</source>
        <translation>Der Anbieter verlangt DPoP</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The provider is limiting requests. Wait a minute, then try again.</source>
        <translation>Der Anbieter begrenzt die Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>Der Anbieter meldet ein Problem</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>Beim Anbieter ist ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider denied access</source>
        <translation>Der Anbieter hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>Der Anbieter meldet einen Fehler</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>Versuchen Sie es erneut; wenn das Problem bestehen bleibt, senden Sie die Details an die Administration des Anbieters.</translation>
    </message>
    <message>
        <source>%1 responded with status %2 instead of tokens.</source>
        <translation>%1 hat mit Status %2 statt mit Tokens geantwortet.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t opened. If the provider&apos;s words name the redirect URL, register the one in Settings there, exactly as it is shown.</source>
        <translation>Der Browser wurde nicht geöffnet. Falls der Anbieter die Redirect-URL nennt, registrieren Sie dort genau die, die in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>It issues tokens to this application only with a proof of possession (DPoP) that it accepts. Set DPoP to required, then sign in again. If that doesn&apos;t help, check the date and time of this computer.</source>
        <translation>Er stellt dieser Anwendung Tokens nur mit einem Besitznachweis (DPoP) aus, den er akzeptiert. Stellen Sie DPoP auf required und melden Sie sich dann erneut an. Hilft das nicht, prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
</context>
<context>
    <name>TraceDetails</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Bifrost</source>
        <translation>Bifrost öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Copy the link into a browser that you start yourself, or continue without one.</source>
        <translation>Kopieren Sie den Link in einen Browser, den Sie selbst starten, oder fahren Sie ohne Browser fort.</translation>
    </message>
    <message>
        <source>It reported an error or crashed. Open it again, copy the link into a browser that you start yourself, or continue without it.</source>
        <translation>Er hat einen Fehler gemeldet oder ist abgestürzt. Öffnen Sie ihn erneut, kopieren Sie den Link in einen Browser, den Sie selbst starten, oder fahren Sie ohne Browser fort.</translation>
    </message>
    <message>
        <source>Your browser has not opened the page yet</source>
        <translation>Ihr Browser hat die Seite noch nicht geöffnet</translation>
    </message>
    <message>
        <source>It may still be starting, or be asking for a profile or for permission. If it shows an error instead, it may use a proxy even for 127.0.0.1. Open it again, or copy the link into another browser on this computer.</source>
        <translation>Vielleicht startet er noch oder fragt nach einem Profil oder um Erlaubnis. Zeigt er stattdessen einen Fehler, verwendet er vielleicht auch für 127.0.0.1 einen Proxy. Öffnen Sie ihn erneut oder kopieren Sie den Link in einen anderen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Get a new one, or continue in your browser here.</source>
        <translation>Fordern Sie einen neuen an oder fahren Sie hier in Ihrem Browser fort.</translation>
    </message>
    <message>
        <source>You can&apos;t continue on another device</source>
        <translation>Sie können nicht auf einem anderen Gerät fortfahren</translation>
    </message>
    <message>
        <source>The provider needs another address: copy it again and start over in that browser.</source>
        <translation>Der Anbieter braucht eine andere Adresse: Kopieren Sie sie erneut und beginnen Sie in jenem Browser von vorn.</translation>
    </message>
    <message>
        <source>This sign-in is no longer waiting.</source>
        <translation>Diese Anmeldung wartet nicht mehr.</translation>
    </message>
    <message>
        <source>That isn&apos;t it. The address begins with %1 and is long.</source>
        <translation>Das ist sie nicht. Die Adresse beginnt mit %1 und ist lang.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>This address isn&apos;t complete. Copy all of it.</source>
        <translation>Diese Adresse ist nicht vollständig. Kopieren Sie sie ganz.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bifrost</source>
        <translation>Willkommen bei Bifrost</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. You do that in your own browser, so Bifrost never sees your password. Your session stays in this computer&apos;s keychain until you sign out.</source>
        <translation>Bifrost meldet Sie bei Asgardeo oder einem anderen OpenID-Connect-Anbieter an. Das geschieht in Ihrem eigenen Browser; Bifrost sieht Ihr Passwort also nie. Ihre Sitzung bleibt im Schlüsselbund dieses Computers, bis Sie sich abmelden.</translation>
    </message>
</context>
</TS>
