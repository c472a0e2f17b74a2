<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ProviderProfile</name>
    <message>
        <source>1Password ended Passage on January 16, 2026.</source>
        <translation>1Password hat Passage am 16. Januar 2026 eingestellt.</translation>
    </message>
    <message>
        <source>AD FS 2019 or later, which has PKCE. Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>Ab AD FS 2019, das PKCE kennt. Ob der Port einer Loopback-Weiterleitung außer Acht bleibt, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Add --post-logout-callback {redirect_uri}: it must equal a redirect URI.</source>
        <translation>Fügen Sie --post-logout-callback {redirect_uri} hinzu: Die Adresse muss einer Redirect-URI gleichen.</translation>
    </message>
    <message>
        <source>Add --scope openid,profile,email,offline_access and --redirect-uri {redirect_uri}.</source>
        <translation>Fügen Sie --scope openid,profile,email,offline_access und --redirect-uri {redirect_uri} hinzu.</translation>
    </message>
    <message>
        <source>Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and RequireClientSecret = false.</source>
        <translation>Fügen Sie einen Client mit AllowedGrantTypes = GrantTypes.Code, RequirePkce = true und RequireClientSecret = false hinzu.</translation>
    </message>
    <message>
        <source>Add an application, with client authentication not required when using PKCE.</source>
        <translation>Fügen Sie eine Anwendung hinzu, bei der mit PKCE keine Client-Authentifizierung nötig ist.</translation>
    </message>
    <message>
        <source>Add the application to a user flow, and copy its client ID and the tenant ID.</source>
        <translation>Fügen Sie die Anwendung einem Benutzerflow hinzu und kopieren Sie ihre Client-ID und die Mandanten-ID.</translation>
    </message>
    <message>
        <source>Add the scopes openid, profile, email and offline_access, and the grant type refresh_token.</source>
        <translation>Fügen Sie die Scopes openid, profile, email und offline_access und den Grant-Typ refresh_token hinzu.</translation>
    </message>
    <message>
        <source>Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.</source>
        <translation>Fügen Sie {redirect_uri} zu RedirectUris und PostLogoutRedirectUris hinzu.</translation>
    </message>
    <message>
        <source>Address of GitLab</source>
        <translation>Adresse von GitLab</translation>
    </message>
    <message>
        <source>Address of Nextcloud</source>
        <translation>Adresse von Nextcloud</translation>
    </message>
    <message>
        <source>Address of Thunder</source>
        <translation>Adresse von Thunder</translation>
    </message>
    <message>
        <source>Address of the federation service</source>
        <translation>Adresse des Verbunddiensts</translation>
    </message>
    <message>
        <source>Address of the instance</source>
        <translation>Adresse der Instanz</translation>
    </message>
    <message>
        <source>Apple wants a client secret that is signed with your team&apos;s private key, and redirects to https only, never to this computer.</source>
        <translation>Apple verlangt ein Client-Secret, das mit dem privaten Schlüssel Ihres Teams signiert ist, und leitet nur zu https weiter, nie zu diesem Computer.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Assign the application to its users, and copy the client ID.</source>
        <translation>Weisen Sie die Anwendung den Personen zu, die sie nutzen, und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Auth group ID</source>
        <translation>ID der Auth-Gruppe</translation>
    </message>
    <message>
        <source>BankID wants a client secret, which a desktop application cannot keep.</source>
        <translation>BankID verlangt ein Client-Secret, das eine Desktop-Anwendung nicht geheim halten kann.</translation>
    </message>
    <message>
        <source>Battle.net wants a client secret, which a desktop application cannot keep, and issues no refresh token.</source>
        <translation>Battle.net verlangt ein Client-Secret, das eine Desktop-Anwendung nicht geheim halten kann, und stellt kein Refresh-Token aus.</translation>
    </message>
    <message>
        <source>Choose Code with PKCE, and tick the grant type Refresh Token.</source>
        <translation>Wählen Sie „Code“ mit PKCE und den Grant-Typ „Refresh Token“.</translation>
    </message>
    <message>
        <source>Choose a public app, and the scopes openid, profile and email.</source>
        <translation>Wählen Sie eine öffentliche App und die Scopes openid, profile und email.</translation>
    </message>
    <message>
        <source>Choose a public client with PKCE (S256).</source>
        <translation>Wählen Sie einen öffentlichen Client mit PKCE (S256).</translation>
    </message>
    <message>
        <source>Choose the client authentication type Public (None PKCE).</source>
        <translation>Wählen Sie als Client-Authentifizierung „Public (None PKCE)“.</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code and the scopes openid, profile and email.</source>
        <translation>Wählen Sie den Grant-Typ „Authorization code“ und die Scopes openid, profile und email.</translation>
    </message>
    <message>
        <source>Choose the standard scopes email and profile, and copy the client ID.</source>
        <translation>Wählen Sie die Standard-Scopes email und profile und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Choose which attributes of the user the tokens contain: at first, none.</source>
        <translation>Wählen Sie, welche Attribute die Tokens enthalten: Anfangs sind es keine.</translation>
    </message>
    <message>
        <source>Copy the app ID: it is the client ID.</source>
        <translation>Kopieren Sie die App-ID: Das ist die Client-ID.</translation>
    </message>
    <message>
        <source>Copy the app name and the client ID.</source>
        <translation>Kopieren Sie den Namen der App und die Client-ID.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, and the directory (tenant) ID unless the application is for several tenants.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client) und, falls die Anwendung nicht für mehrere Mandanten ist, die Verzeichnis-ID (Mandant).</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, the tenant ID and the name of the user flow.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client), die Mandanten-ID und den Namen des Benutzerflows.</translation>
    </message>
    <message>
        <source>Copy the application ID: it is the client ID.</source>
        <translation>Kopieren Sie die Anwendungs-ID: Das ist die Client-ID.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret. The secret of a desktop app protects nothing, but Google requires it.</source>
        <translation>Kopieren Sie die Client-ID und das Client-Secret. Das Secret einer Desktop-App schützt nichts, aber Google verlangt es.</translation>
    </message>
    <message>
        <source>Copy the client ID from the environment&apos;s settings.</source>
        <translation>Kopieren Sie die Client-ID aus den Einstellungen der Umgebung.</translation>
    </message>
    <message>
        <source>Copy the client ID from the tab Protocol.</source>
        <translation>Kopieren Sie die Client-ID von der Registerkarte „Protocol“.</translation>
    </message>
    <message>
        <source>Copy the client ID, and the slug of the application.</source>
        <translation>Kopieren Sie die Client-ID und den Slug der Anwendung.</translation>
    </message>
    <message>
        <source>Copy the client ID. The secret is not needed with PKCE.</source>
        <translation>Kopieren Sie die Client-ID. Mit PKCE wird das Secret nicht gebraucht.</translation>
    </message>
    <message>
        <source>Copy the consumer key: it is the client ID.</source>
        <translation>Kopieren Sie den „Consumer Key“: Das ist die Client-ID.</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID from Details.</source>
        <translation>Kopieren Sie die Domain und die Client-ID unter „Details“.</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID.</source>
        <translation>Kopieren Sie die Domain und die Client-ID.</translation>
    </message>
    <message>
        <source>Copy the issuer&apos;s project ID and the client ID.</source>
        <translation>Kopieren Sie die Projekt-ID des Issuers und die Client-ID.</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of the type Desktop app. It accepts {redirect_uri} without being told.</source>
        <translation>Erstellen Sie eine OAuth-Client-ID vom Typ „Desktop-App“. Sie nimmt {redirect_uri} an, ohne dass Sie es eintragen.</translation>
    </message>
    <message>
        <source>Create the client: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</source>
        <translation>Legen Sie den Client an: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</translation>
    </message>
    <message>
        <source>Create the client: kanidm system oauth2 create-public NAME TITLE {redirect_uri}.</source>
        <translation>Legen Sie den Client an: kanidm system oauth2 create-public NAME TITEL {redirect_uri}.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Enable the application, and copy the client ID and the environment ID.</source>
        <translation>Schalten Sie die Anwendung ein und kopieren Sie die Client-ID und die ID der Umgebung.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a post-logout redirect URI too: they are a list of their own.</source>
        <translation>Tragen Sie {redirect_uri} auch als „Post-logout redirect URI“ ein: Das ist eine eigene Liste.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post logout URI, with the development mode on if it asks for https.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI und als Post-Logout-URI ein; falls https verlangt wird, schalten Sie den Entwicklungsmodus ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post sign-out redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI und als „Post sign-out redirect URI“ ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a sign-off URL.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI und als „Sign-off URL“ ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI of the native application.</source>
        <translation>Tragen Sie {redirect_uri} als Umleitungs-URI der systemeigenen Anwendung ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and choose the scopes openid and profile.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URL ein und wählen Sie die Scopes openid und profile.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and copy the client ID.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URL ein und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URL ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a sign-in and as a sign-out redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI für die Anmeldung und für die Abmeldung ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a strict redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} als strikte Redirect-URI ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a valid redirect URI, and + as a valid post logout redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} bei „Valid redirect URIs“ und + bei „Valid post logout redirect URIs“ ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as an authorized redirect URL.</source>
        <translation>Tragen Sie {redirect_uri} als „Authorized redirect URL“ ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI, and copy the client ID.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI ein und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} als Umleitungs-URI ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the callback URL, and choose the scopes openid, profile, email and offline_access.</source>
        <translation>Tragen Sie {redirect_uri} als Callback-URL ein und wählen Sie die Scopes openid, profile, email und offline_access.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URI.</source>
        <translation>Tragen Sie {redirect_uri} als Redirect-URI ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed Callback URLs and Allowed Logout URLs.</source>
        <translation>Tragen Sie {redirect_uri} unter „Allowed Callback URLs“ und „Allowed Logout URLs“ ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed callback URLs and Allowed logout redirect URLs.</source>
        <translation>Tragen Sie {redirect_uri} unter „Allowed callback URLs“ und „Allowed logout redirect URLs“ ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the approved redirect URLs.</source>
        <translation>Tragen Sie {redirect_uri} bei den zugelassenen Redirect-URLs ein.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the authorized redirect URLs.</source>
        <translation>Tragen Sie {redirect_uri} bei „Authorized redirect URLs“ ein.</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation>ID der Umgebung</translation>
    </message>
    <message>
        <source>Frontegg domain</source>
        <translation>Frontegg-Domain</translation>
    </message>
    <message>
        <source>Give the user pool a domain, and copy the client ID.</source>
        <translation>Geben Sie dem Benutzerpool eine Domain und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the cloud</source>
        <translation>Host der Cloud</translation>
    </message>
    <message>
        <source>Host of the region</source>
        <translation>Host der Region</translation>
    </message>
    <message>
        <source>In AD FS Management, add an application group of the template Native application accessing a web API.</source>
        <translation>Fügen Sie in der AD-FS-Verwaltung eine Anwendungsgruppe nach der Vorlage „Systemeigene Anwendung mit Zugriff auf eine Web-API“ hinzu.</translation>
    </message>
    <message>
        <source>In Authelia&apos;s configuration, under identity_providers, oidc, clients, add a client with public: true, and without a secret.</source>
        <translation>Fügen Sie in der Konfiguration von Authelia unter identity_providers, oidc, clients einen Client mit public: true und ohne Secret hinzu.</translation>
    </message>
    <message>
        <source>In Dex&apos;s configuration, add a static client with public: true.</source>
        <translation>Fügen Sie in der Konfiguration von Dex einen statischen Client mit public: true hinzu.</translation>
    </message>
    <message>
        <source>In FusionAuth, open the tenant, and set its issuer to the address of FusionAuth.</source>
        <translation>Öffnen Sie in FusionAuth den Mandanten und setzen Sie seinen Issuer auf die Adresse von FusionAuth.</translation>
    </message>
    <message>
        <source>In GitLab, open your user settings, Applications, and add an application.</source>
        <translation>Öffnen Sie in GitLab in Ihren Benutzereinstellungen „Anwendungen“ und fügen Sie eine Anwendung hinzu.</translation>
    </message>
    <message>
        <source>In Kinde, add an application of the type Front-end and mobile, and choose Other native.</source>
        <translation>Fügen Sie in Kinde eine Anwendung vom Typ „Front-end and mobile“ hinzu und wählen Sie „Other native“.</translation>
    </message>
    <message>
        <source>In Nextcloud, install the app OIDC Identity Provider.</source>
        <translation>Installieren Sie in Nextcloud die App OIDC Identity Provider.</translation>
    </message>
    <message>
        <source>In OneLogin, open Applications, and add OpenID Connect.</source>
        <translation>Öffnen Sie in OneLogin „Applications“ und fügen Sie „OpenID Connect“ hinzu.</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager, and create an app with OAuth enabled.</source>
        <translation>Öffnen Sie im Setup „External Client App Manager“ und legen Sie eine App mit eingeschaltetem OAuth an.</translation>
    </message>
    <message>
        <source>In Thunder, create an application of the type Mobile App.</source>
        <translation>Legen Sie in Thunder eine Anwendung vom Typ „Mobile App“ an.</translation>
    </message>
    <message>
        <source>In United Effects, create a client in the auth group, with authorization code and PKCE.</source>
        <translation>Legen Sie bei United Effects in der Auth-Gruppe einen Client mit Autorisierungscode und PKCE an.</translation>
    </message>
    <message>
        <source>In the Asgardeo console, open Applications, and create a Mobile Application.</source>
        <translation>Öffnen Sie in der Asgardeo-Konsole „Applications“ und legen Sie eine „Mobile Application“ an.</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open Applications, and create a Native application.</source>
        <translation>Öffnen Sie im Auth0-Dashboard „Applications“ und legen Sie eine Anwendung vom Typ „Native“ an.</translation>
    </message>
    <message>
        <source>In the Azure portal, open Azure AD B2C, App registrations, and register an application for mobile and desktop.</source>
        <translation>Öffnen Sie im Azure-Portal „Azure AD B2C“, „App-Registrierungen“ und registrieren Sie eine Anwendung für Mobilgeräte und Desktop.</translation>
    </message>
    <message>
        <source>In the Beyond Identity console, create an application of the type OIDC.</source>
        <translation>Legen Sie in der Konsole von Beyond Identity eine Anwendung vom Typ OIDC an.</translation>
    </message>
    <message>
        <source>In the Cognito console, open the user pool, and create an app client of the type mobile app, without a client secret.</source>
        <translation>Öffnen Sie in der Cognito-Konsole den Benutzerpool und legen Sie einen App-Client vom Typ „Mobile app“ ohne Client-Secret an.</translation>
    </message>
    <message>
        <source>In the Descope console, open Applications, and create an OIDC application.</source>
        <translation>Öffnen Sie in der Descope-Konsole „Applications“ und legen Sie eine OIDC-Anwendung an.</translation>
    </message>
    <message>
        <source>In the Entra admin center, open App registrations, and register an application.</source>
        <translation>Öffnen Sie im Entra Admin Center „App-Registrierungen“ und registrieren Sie eine Anwendung.</translation>
    </message>
    <message>
        <source>In the Entra admin center, switch to the external tenant, and register an application.</source>
        <translation>Wechseln Sie im Entra Admin Center zum externen Mandanten und registrieren Sie eine Anwendung.</translation>
    </message>
    <message>
        <source>In the Frontegg portal, open the environment, Authentication, Login Method, and select Hosted Login.</source>
        <translation>Öffnen Sie im Frontegg-Portal die Umgebung, „Authentication“, „Login Method“ und wählen Sie „Hosted Login“.</translation>
    </message>
    <message>
        <source>In the Google Cloud console, open APIs and services, Credentials.</source>
        <translation>Öffnen Sie in der Google-Cloud-Konsole „APIs &amp; Dienste“, „Anmeldedaten“.</translation>
    </message>
    <message>
        <source>In the Identity Server console, open Applications, and create a Mobile Application.</source>
        <translation>Öffnen Sie in der Konsole des Identity Servers „Applications“ und legen Sie eine „Mobile Application“ an.</translation>
    </message>
    <message>
        <source>In the JumpCloud admin portal, open SSO Applications, and add a custom OIDC app.</source>
        <translation>Öffnen Sie im JumpCloud-Admin-Portal „SSO Applications“ und fügen Sie eine eigene OIDC-App hinzu.</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, select the realm, and create an OpenID Connect client.</source>
        <translation>Wählen Sie in der Keycloak-Admin-Konsole den Realm und legen Sie einen Client für OpenID Connect an.</translation>
    </message>
    <message>
        <source>In the LoginRadius console, create an OIDC app of the type native app.</source>
        <translation>Legen Sie in der LoginRadius-Konsole eine OIDC-App vom Typ „Native app“ an.</translation>
    </message>
    <message>
        <source>In the Logto console, open Applications, and create a native app.</source>
        <translation>Öffnen Sie in der Logto-Konsole „Applications“ und legen Sie eine native App an.</translation>
    </message>
    <message>
        <source>In the Okta admin console, open Applications, and create an OIDC app integration of the type Native Application.</source>
        <translation>Öffnen Sie in der Okta-Admin-Konsole „Applications“ und legen Sie eine OIDC-App-Integration vom Typ „Native Application“ an.</translation>
    </message>
    <message>
        <source>In the PingOne console, open Applications, and add one of the type Native.</source>
        <translation>Öffnen Sie in der PingOne-Konsole „Applications“ und fügen Sie eine Anwendung vom Typ „Native“ hinzu.</translation>
    </message>
    <message>
        <source>In the Roblox creator dashboard, create an OAuth 2.0 app.</source>
        <translation>Legen Sie im Creator-Dashboard von Roblox eine OAuth-2.0-App an.</translation>
    </message>
    <message>
        <source>In the ZITADEL console, open the project, and create an application of the type Native.</source>
        <translation>Öffnen Sie in der ZITADEL-Konsole das Projekt und legen Sie eine Anwendung vom Typ „Native“ an.</translation>
    </message>
    <message>
        <source>In the administration settings, under OpenID Connect, add a client of the type public with the code flow.</source>
        <translation>Fügen Sie in den Verwaltungseinstellungen unter „OpenID Connect“ einen öffentlichen Client mit dem Code-Flow hinzu.</translation>
    </message>
    <message>
        <source>In the authentik admin interface, create an application with an OAuth2/OpenID provider of the client type Public.</source>
        <translation>Legen Sie in der Administration von authentik eine Anwendung mit einem OAuth2/OpenID-Provider vom Client-Typ „Public“ an.</translation>
    </message>
    <message>
        <source>In the properties of the user flow, under Token compatibility settings, choose the issuer claim with tfp.</source>
        <translation>Wählen Sie in den Eigenschaften des Benutzerflows bei den Einstellungen zur Tokenkompatibilität den Ausstelleranspruch (iss) mit tfp.</translation>
    </message>
    <message>
        <source>Issuer of Dex</source>
        <translation>Issuer von Dex</translation>
    </message>
    <message>
        <source>Issuer of Hydra</source>
        <translation>Issuer von Hydra</translation>
    </message>
    <message>
        <source>Issuer of the tenant</source>
        <translation>Issuer des Mandanten</translation>
    </message>
    <message>
        <source>It issues a refresh token only when the user is asked for consent, or when the application is set to always issue one.</source>
        <translation>Ein Refresh-Token gibt es nur, wenn um Zustimmung gebeten wird oder wenn die Anwendung auf immerwährende Ausstellung eingestellt ist.</translation>
    </message>
    <message>
        <source>Its makers no longer maintain it; Duende IdentityServer is its successor.</source>
        <translation>Es wird nicht mehr gepflegt; der Nachfolger ist Duende IdentityServer.</translation>
    </message>
    <message>
        <source>Kinde domain</source>
        <translation>Kinde-Domain</translation>
    </message>
    <message>
        <source>LINE wants the channel secret from everybody outside its own mobile SDK, and signs ID tokens with it.</source>
        <translation>LINE verlangt außerhalb des eigenen mobilen SDK immer das Channel-Secret und signiert ID-Tokens damit.</translation>
    </message>
    <message>
        <source>Leave client authentication off, tick the standard flow alone, and require PKCE with S256.</source>
        <translation>Lassen Sie die Client-Authentifizierung aus, wählen Sie nur „Standard flow“ und verlangen Sie PKCE mit S256.</translation>
    </message>
    <message>
        <source>LinkedIn enables native clients on request only, and at another address than its metadata name; other clients need a secret.</source>
        <translation>LinkedIn schaltet native Clients nur auf Antrag frei, und unter einer anderen Adresse als der in den Metadaten; andere Clients brauchen ein Secret.</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Logto-Endpunkt</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Name of the OAuth2 client</source>
        <translation>Name des OAuth2-Clients</translation>
    </message>
    <message>
        <source>Native clients with PKCE are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>Native Clients mit PKCE sind vorgesehen; ob eine Weiterleitung zu http://127.0.0.1 angenommen wird, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Nextcloud is a provider only with the app OIDC Identity Provider (H2CK/oidc). Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>Nextcloud ist nur mit der App OIDC Identity Provider (H2CK/oidc) ein Anbieter. Ob der Port einer Loopback-Weiterleitung außer Acht bleibt, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>OIDC app name</source>
        <translation>Name der OIDC-App</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta-Domain</translation>
    </message>
    <message>
        <source>On Hugging Face, open Settings, Connected Apps, and create an OAuth app.</source>
        <translation>Öffnen Sie bei Hugging Face „Settings“, „Connected Apps“ und legen Sie eine OAuth-App an.</translation>
    </message>
    <message>
        <source>Only if the issuer of the tenant, acme.com at first, has been set to the address of FusionAuth.</source>
        <translation>Nur wenn der Issuer des Mandanten, anfangs acme.com, auf die Adresse von FusionAuth geändert wurde.</translation>
    </message>
    <message>
        <source>Only with a user flow whose issuer claim contains tfp: otherwise its metadata contradict the issuer.</source>
        <translation>Nur mit einem Benutzerflow, dessen Ausstelleranspruch (iss) tfp enthält: Sonst widersprechen die Metadaten dem Issuer.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passage domain</source>
        <translation>Passage-Domain</translation>
    </message>
    <message>
        <source>Path of a custom authorization server, if you use one</source>
        <translation>Pfad eines eigenen Autorisierungsservers, falls Sie einen nutzen</translation>
    </message>
    <message>
        <source>Permit the scopes openid, profile, email and allatclaims, and copy the client identifier.</source>
        <translation>Erlauben Sie die Scopes openid, profile, email und allatclaims und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Public clients are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>Öffentliche Clients sind vorgesehen; ob eine Weiterleitung zu http://127.0.0.1 angenommen wird, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Public clients are supported, but which redirects to this computer are accepted is not verified.</source>
        <translation>Öffentliche Clients sind vorgesehen; welche Weiterleitungen zu diesem Computer angenommen werden, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>Realm-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Restart Authelia.</source>
        <translation>Starten Sie Authelia neu.</translation>
    </message>
    <message>
        <source>Restart Dex.</source>
        <translation>Starten Sie Dex neu.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 add-redirect-url NAME {redirect_uri}.</source>
        <translation>Führen Sie kanidm system oauth2 add-redirect-url NAME {redirect_uri} aus.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 enable-localhost-redirects NAME.</source>
        <translation>Führen Sie kanidm system oauth2 enable-localhost-redirects NAME aus.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 update-scope-map NAME GROUP openid profile email.</source>
        <translation>Führen Sie kanidm system oauth2 update-scope-map NAME GRUPPE openid profile email aus.</translation>
    </message>
    <message>
        <source>Select a signing key, and under the scopes also offline_access.</source>
        <translation>Wählen Sie einen Signaturschlüssel und bei den Scopes auch offline_access.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server address, with /t/TENANT for a tenant</source>
        <translation>Serveradresse, bei einem Mandanten mit /t/MANDANT</translation>
    </message>
    <message>
        <source>Set AllowOfflineAccess = true, and allow the scopes openid, profile and email.</source>
        <translation>Setzen Sie AllowOfflineAccess = true und erlauben Sie die Scopes openid, profile und email.</translation>
    </message>
    <message>
        <source>Set redirectURIs to {redirect_uri}.</source>
        <translation>Setzen Sie redirectURIs auf {redirect_uri}.</translation>
    </message>
    <message>
        <source>Set redirect_uris to {redirect_uri}, require_pkce to true, and token_endpoint_auth_method to none.</source>
        <translation>Setzen Sie redirect_uris auf {redirect_uri}, require_pkce auf true und token_endpoint_auth_method auf none.</translation>
    </message>
    <message>
        <source>SimpleLogin documents no client without a secret.</source>
        <translation>SimpleLogin beschreibt keinen Client ohne Secret.</translation>
    </message>
    <message>
        <source>Slack redirects to https, or to a URI scheme of the application, but not to http://127.0.0.1.</source>
        <translation>Slack leitet zu https oder zu einem eigenen URI-Schema der Anwendung weiter, aber nicht zu http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Slug of the application</source>
        <translation>Slug der Anwendung</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Tenant ID, or common, organizations or consumers</source>
        <translation>Mandanten-ID oder common, organizations oder consumers</translation>
    </message>
    <message>
        <source>Tenant host</source>
        <translation>Host des Mandanten</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Name des Mandanten</translation>
    </message>
    <message>
        <source>The client ID is NAME.</source>
        <translation>Die Client-ID ist NAME.</translation>
    </message>
    <message>
        <source>The code flow of Twitch is for servers: it wants a client secret.</source>
        <translation>Der Code-Flow von Twitch ist für Server gedacht: Er verlangt ein Client-Secret.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI, port included.</source>
        <translation>Wählen Sie den Grant-Typ „Refresh Token“ und tragen Sie {redirect_uri} mit dem Port als Redirect-URI ein.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI.</source>
        <translation>Wählen Sie den Grant-Typ „Refresh Token“ und tragen Sie {redirect_uri} als Redirect-URI ein.</translation>
    </message>
    <message>
        <source>Tick the grant types Authorization Code and Refresh Token.</source>
        <translation>Wählen Sie die Grant-Typen „Authorization Code“ und „Refresh Token“.</translation>
    </message>
    <message>
        <source>Tick the grants Authorization Code and Refresh Token, and copy the client ID.</source>
        <translation>Wählen Sie die Grants „Authorization Code“ und „Refresh Token“ und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Turn on Always issue refresh token, if it is offered.</source>
        <translation>Schalten Sie „Always issue refresh token“ ein, falls es angeboten wird.</translation>
    </message>
    <message>
        <source>Under Advanced Settings, Grant Types, tick Refresh Token.</source>
        <translation>Wählen Sie unter „Advanced Settings“, „Grant Types“ auch „Refresh Token“.</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform Mobile and desktop applications with the redirect URI {redirect_uri}.</source>
        <translation>Fügen Sie unter „Authentifizierung“ die Plattform „Mobilgerät- und Desktopanwendungen“ mit dem Umleitungs-URI {redirect_uri} hinzu.</translation>
    </message>
    <message>
        <source>Under Authentication, allow public client flows.</source>
        <translation>Lassen Sie unter „Authentifizierung“ öffentliche Clientflows zu.</translation>
    </message>
    <message>
        <source>Under Configuration, enter {redirect_uri} as a redirect URI.</source>
        <translation>Tragen Sie unter „Configuration“ {redirect_uri} als Redirect-URI ein.</translation>
    </message>
    <message>
        <source>Under Configuration, tick the grant types Authorization Code and Refresh Token, PKCE with S256, and the token endpoint method None.</source>
        <translation>Wählen Sie unter „Configuration“ die Grant-Typen „Authorization Code“ und „Refresh Token“, PKCE mit S256 und die Methode „None“ für den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Under Login pages, enter {redirect_uri} as an allowed callback URL and as an allowed sign-out URL.</source>
        <translation>Tragen Sie unter „Login pages“ {redirect_uri} als erlaubte Callback-URL und als erlaubte Abmelde-URL ein.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code, and keep Public client and PKCE.</source>
        <translation>Wählen Sie unter „Protocol“ neben „Code“ auch „Refresh Token“, und lassen Sie „Public client“ und PKCE gesetzt.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code.</source>
        <translation>Wählen Sie unter „Protocol“ neben „Code“ auch „Refresh Token“.</translation>
    </message>
    <message>
        <source>Under SSO, choose the application type Native and the token endpoint method None (PKCE), and copy the client ID.</source>
        <translation>Wählen Sie unter „SSO“ den Anwendungstyp „Native“ und die Methode „None (PKCE)“ für den Token-Endpunkt, und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Under Token Settings, let the ID token include the user&apos;s profile, and copy the client ID.</source>
        <translation>Nehmen Sie unter „Token Settings“ das Profil in das ID-Token auf und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Under User Attributes, tick First Name, Last Name and Email.</source>
        <translation>Wählen Sie unter „User Attributes“ „First Name“, „Last Name“ und „Email“.</translation>
    </message>
    <message>
        <source>Under User Attributes, tick what the application is to receive, and copy the client ID.</source>
        <translation>Wählen Sie unter „User Attributes“, was die Anwendung erhalten soll, und kopieren Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Untick Confidential, and tick the scopes openid, profile and email.</source>
        <translation>Schalten Sie „Vertraulich“ aus und wählen Sie die Scopes openid, profile und email.</translation>
    </message>
    <message>
        <source>Untick that a secret is required for the web server flow and the refresh token flow, and require PKCE.</source>
        <translation>Schalten Sie aus, dass für den Webserver-Flow und den Refresh-Token-Flow ein Secret nötig ist, und verlangen Sie PKCE.</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation>Benutzerflow</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID des Benutzerpools</translation>
    </message>
    <message>
        <source>Vipps MobilePay gives client credentials to merchants with a server, and redirects desktop users to registered web addresses.</source>
        <translation>Vipps MobilePay gibt Client-Zugangsdaten nur an Händler mit einem Server aus und leitet am Desktop nur zu eingetragenen Webadressen weiter.</translation>
    </message>
    <message>
        <source>Whether Hugging Face issues refresh tokens to public clients is not verified.</source>
        <translation>Ob Hugging Face öffentlichen Clients Refresh-Tokens ausstellt, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1 and public clients is not verified. It sends no name and no picture.</source>
        <translation>Ob es öffentliche Clients und eine Weiterleitung zu http://127.0.0.1 annimmt, ist nicht geprüft. Namen und Bild übermittelt es nicht.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to public clients, is not verified.</source>
        <translation>Ob es eine Weiterleitung zu http://127.0.0.1 annimmt und öffentlichen Clients Refresh-Tokens ausstellt, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and what makes it issue refresh tokens, is not verified.</source>
        <translation>Ob es eine Weiterleitung zu http://127.0.0.1 annimmt und wofür es Refresh-Tokens ausstellt, ist nicht geprüft.</translation>
    </message>
</context>
</TS>
