<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ProviderProfile</name>
    <message>
        <source>1Password ended Passage on January 16, 2026.</source>
        <translation>1Password retiró Passage el 16 de enero de 2026.</translation>
    </message>
    <message>
        <source>AD FS 2019 or later, which has PKCE. Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>AD FS 2019 o posterior, que tiene PKCE. No se ha verificado si ignora el puerto de una redirección de bucle invertido.</translation>
    </message>
    <message>
        <source>Add --post-logout-callback {redirect_uri}: it must equal a redirect URI.</source>
        <translation>Añada --post-logout-callback {redirect_uri}: debe ser igual a un URI de redirección.</translation>
    </message>
    <message>
        <source>Add --scope openid,profile,email,offline_access and --redirect-uri {redirect_uri}.</source>
        <translation>Añada --scope openid,profile,email,offline_access y --redirect-uri {redirect_uri}.</translation>
    </message>
    <message>
        <source>Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and RequireClientSecret = false.</source>
        <translation>Añada un cliente con AllowedGrantTypes = GrantTypes.Code, RequirePkce = true y RequireClientSecret = false.</translation>
    </message>
    <message>
        <source>Add an application, with client authentication not required when using PKCE.</source>
        <translation>Añada una aplicación en la que no se exija autenticación del cliente al usar PKCE.</translation>
    </message>
    <message>
        <source>Add the application to a user flow, and copy its client ID and the tenant ID.</source>
        <translation>Añada la aplicación a un flujo de usuario y copie su ID de cliente y el ID de inquilino.</translation>
    </message>
    <message>
        <source>Add the scopes openid, profile, email and offline_access, and the grant type refresh_token.</source>
        <translation>Añada los ámbitos openid, profile, email y offline_access, y el tipo de concesión refresh_token.</translation>
    </message>
    <message>
        <source>Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.</source>
        <translation>Añada {redirect_uri} a RedirectUris y a PostLogoutRedirectUris.</translation>
    </message>
    <message>
        <source>Address of GitLab</source>
        <translation>Dirección de GitLab</translation>
    </message>
    <message>
        <source>Address of Nextcloud</source>
        <translation>Dirección de Nextcloud</translation>
    </message>
    <message>
        <source>Address of Thunder</source>
        <translation>Dirección de Thunder</translation>
    </message>
    <message>
        <source>Address of the federation service</source>
        <translation>Dirección del servicio de federación</translation>
    </message>
    <message>
        <source>Address of the instance</source>
        <translation>Dirección de la instancia</translation>
    </message>
    <message>
        <source>Apple wants a client secret that is signed with your team&apos;s private key, and redirects to https only, never to this computer.</source>
        <translation>Apple exige un secreto de cliente firmado con la clave privada de su equipo de desarrollo, y solo redirige a https, nunca a este equipo.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de aplicación</translation>
    </message>
    <message>
        <source>Assign the application to its users, and copy the client ID.</source>
        <translation>Asigne la aplicación a sus usuarios y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Auth group ID</source>
        <translation>ID del grupo de autenticación</translation>
    </message>
    <message>
        <source>BankID wants a client secret, which a desktop application cannot keep.</source>
        <translation>BankID exige un secreto de cliente, que una aplicación de escritorio no puede guardar.</translation>
    </message>
    <message>
        <source>Battle.net wants a client secret, which a desktop application cannot keep, and issues no refresh token.</source>
        <translation>Battle.net exige un secreto de cliente, que una aplicación de escritorio no puede guardar, y no emite tokens de actualización.</translation>
    </message>
    <message>
        <source>Choose Code with PKCE, and tick the grant type Refresh Token.</source>
        <translation>Elija «Code» con PKCE y marque el tipo de concesión «Refresh Token».</translation>
    </message>
    <message>
        <source>Choose a public app, and the scopes openid, profile and email.</source>
        <translation>Elija una aplicación pública y los ámbitos openid, profile y email.</translation>
    </message>
    <message>
        <source>Choose a public client with PKCE (S256).</source>
        <translation>Elija un cliente público con PKCE (S256).</translation>
    </message>
    <message>
        <source>Choose the client authentication type Public (None PKCE).</source>
        <translation>Elija el tipo de autenticación del cliente «Public (None PKCE)».</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code and the scopes openid, profile and email.</source>
        <translation>Elija el tipo de concesión «Authorization code» y los ámbitos openid, profile y email.</translation>
    </message>
    <message>
        <source>Choose the standard scopes email and profile, and copy the client ID.</source>
        <translation>Elija los ámbitos estándar email y profile, y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Choose which attributes of the user the tokens contain: at first, none.</source>
        <translation>Elija qué atributos del usuario contienen los tokens: al principio, ninguno.</translation>
    </message>
    <message>
        <source>Copy the app ID: it is the client ID.</source>
        <translation>Copie el App ID: es el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the app name and the client ID.</source>
        <translation>Copie el nombre de la aplicación y el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, and the directory (tenant) ID unless the application is for several tenants.</source>
        <translation>Copie el ID de aplicación (cliente), y el ID de directorio (inquilino) salvo que la aplicación sea para varios inquilinos.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, the tenant ID and the name of the user flow.</source>
        <translation>Copie el ID de aplicación (cliente), el ID de inquilino y el nombre del flujo de usuario.</translation>
    </message>
    <message>
        <source>Copy the application ID: it is the client ID.</source>
        <translation>Copie el ID de aplicación: es el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret. The secret of a desktop app protects nothing, but Google requires it.</source>
        <translation>Copie el ID de cliente y el secreto de cliente. El secreto de una aplicación de escritorio no protege nada, pero Google lo exige.</translation>
    </message>
    <message>
        <source>Copy the client ID from the environment&apos;s settings.</source>
        <translation>Copie el ID de cliente de los ajustes del entorno.</translation>
    </message>
    <message>
        <source>Copy the client ID from the tab Protocol.</source>
        <translation>Copie el ID de cliente de la pestaña «Protocol».</translation>
    </message>
    <message>
        <source>Copy the client ID, and the slug of the application.</source>
        <translation>Copie el ID de cliente y el slug de la aplicación.</translation>
    </message>
    <message>
        <source>Copy the client ID. The secret is not needed with PKCE.</source>
        <translation>Copie el ID de cliente. Con PKCE no hace falta el secreto.</translation>
    </message>
    <message>
        <source>Copy the consumer key: it is the client ID.</source>
        <translation>Copie la «Consumer Key»: es el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID from Details.</source>
        <translation>Copie el dominio y el ID de cliente de «Details».</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID.</source>
        <translation>Copie el dominio y el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the issuer&apos;s project ID and the client ID.</source>
        <translation>Copie el ID de proyecto del emisor y el ID de cliente.</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of the type Desktop app. It accepts {redirect_uri} without being told.</source>
        <translation>Cree un ID de cliente de OAuth del tipo «Desktop app». Acepta {redirect_uri} sin que haya que indicarlo.</translation>
    </message>
    <message>
        <source>Create the client: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</source>
        <translation>Cree el cliente: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</translation>
    </message>
    <message>
        <source>Create the client: kanidm system oauth2 create-public NAME TITLE {redirect_uri}.</source>
        <translation>Cree el cliente: kanidm system oauth2 create-public NOMBRE TÍTULO {redirect_uri}.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Enable the application, and copy the client ID and the environment ID.</source>
        <translation>Active la aplicación y copie el ID de cliente y el ID del entorno.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a post-logout redirect URI too: they are a list of their own.</source>
        <translation>Introduzca también {redirect_uri} como «Post-logout redirect URI»: es una lista aparte.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post logout URI, with the development mode on if it asks for https.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección y como «Post logout URI», con el modo de desarrollo activado si exige https.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post sign-out redirect URI.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección y como «Post sign-out redirect URI».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a sign-off URL.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección y como «Sign-off URL».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI of the native application.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección de la aplicación nativa.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and choose the scopes openid and profile.</source>
        <translation>Introduzca {redirect_uri} como URL de redirección y elija los ámbitos openid y profile.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and copy the client ID.</source>
        <translation>Introduzca {redirect_uri} como URL de redirección y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL.</source>
        <translation>Introduzca {redirect_uri} como URL de redirección.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a sign-in and as a sign-out redirect URI.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección de inicio y de cierre de sesión.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a strict redirect URI.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección estricto («Strict»).</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a valid redirect URI, and + as a valid post logout redirect URI.</source>
        <translation>Introduzca {redirect_uri} en «Valid redirect URIs» y + en «Valid post logout redirect URIs».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as an authorized redirect URL.</source>
        <translation>Introduzca {redirect_uri} como «Authorized redirect URL».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI, and copy the client ID.</source>
        <translation>Introduzca {redirect_uri} como su URI de redirección y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI.</source>
        <translation>Introduzca {redirect_uri} como su URI de redirección.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the callback URL, and choose the scopes openid, profile, email and offline_access.</source>
        <translation>Introduzca {redirect_uri} como «Callback URL» y elija los ámbitos openid, profile, email y offline_access.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URI.</source>
        <translation>Introduzca {redirect_uri} como URI de redirección.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed Callback URLs and Allowed Logout URLs.</source>
        <translation>Introduzca {redirect_uri} en «Allowed Callback URLs» y «Allowed Logout URLs».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed callback URLs and Allowed logout redirect URLs.</source>
        <translation>Introduzca {redirect_uri} en «Allowed callback URLs» y «Allowed logout redirect URLs».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the approved redirect URLs.</source>
        <translation>Introduzca {redirect_uri} entre las URL de redirección aprobadas.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the authorized redirect URLs.</source>
        <translation>Introduzca {redirect_uri} en «Authorized redirect URLs».</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation>ID del entorno</translation>
    </message>
    <message>
        <source>Frontegg domain</source>
        <translation>Dominio de Frontegg</translation>
    </message>
    <message>
        <source>Give the user pool a domain, and copy the client ID.</source>
        <translation>Asigne un dominio al grupo de usuarios (user pool) y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host of the cloud</source>
        <translation>Host de la nube</translation>
    </message>
    <message>
        <source>Host of the region</source>
        <translation>Host de la región</translation>
    </message>
    <message>
        <source>In AD FS Management, add an application group of the template Native application accessing a web API.</source>
        <translation>En «AD FS Management», añada un grupo de aplicaciones con la plantilla «Native application accessing a web API».</translation>
    </message>
    <message>
        <source>In Authelia&apos;s configuration, under identity_providers, oidc, clients, add a client with public: true, and without a secret.</source>
        <translation>En la configuración de Authelia, en identity_providers, oidc, clients, añada un cliente con public: true y sin secreto.</translation>
    </message>
    <message>
        <source>In Dex&apos;s configuration, add a static client with public: true.</source>
        <translation>En la configuración de Dex, añada un cliente estático con public: true.</translation>
    </message>
    <message>
        <source>In FusionAuth, open the tenant, and set its issuer to the address of FusionAuth.</source>
        <translation>En FusionAuth, abra el inquilino (tenant) y establezca como emisor la dirección de FusionAuth.</translation>
    </message>
    <message>
        <source>In GitLab, open your user settings, Applications, and add an application.</source>
        <translation>En GitLab, abra los ajustes de usuario, «Applications», y añada una aplicación.</translation>
    </message>
    <message>
        <source>In Kinde, add an application of the type Front-end and mobile, and choose Other native.</source>
        <translation>En Kinde, añada una aplicación del tipo «Front-end and mobile» y elija «Other native».</translation>
    </message>
    <message>
        <source>In Nextcloud, install the app OIDC Identity Provider.</source>
        <translation>En Nextcloud, instale la aplicación OIDC Identity Provider.</translation>
    </message>
    <message>
        <source>In OneLogin, open Applications, and add OpenID Connect.</source>
        <translation>En OneLogin, abra «Applications» y añada «OpenID Connect».</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager, and create an app with OAuth enabled.</source>
        <translation>En «Setup», abra «External Client App Manager» y cree una aplicación con OAuth activado.</translation>
    </message>
    <message>
        <source>In Thunder, create an application of the type Mobile App.</source>
        <translation>En Thunder, cree una aplicación del tipo «Mobile App».</translation>
    </message>
    <message>
        <source>In United Effects, create a client in the auth group, with authorization code and PKCE.</source>
        <translation>En United Effects, cree un cliente en el grupo de autenticación, con código de autorización y PKCE.</translation>
    </message>
    <message>
        <source>In the Asgardeo console, open Applications, and create a Mobile Application.</source>
        <translation>En la consola de Asgardeo, abra «Applications» y cree una «Mobile Application».</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open Applications, and create a Native application.</source>
        <translation>En el panel de Auth0, abra «Applications» y cree una aplicación del tipo «Native».</translation>
    </message>
    <message>
        <source>In the Azure portal, open Azure AD B2C, App registrations, and register an application for mobile and desktop.</source>
        <translation>En el portal de Azure, abra «Azure AD B2C», «App registrations», y registre una aplicación para móvil y escritorio.</translation>
    </message>
    <message>
        <source>In the Beyond Identity console, create an application of the type OIDC.</source>
        <translation>En la consola de Beyond Identity, cree una aplicación del tipo OIDC.</translation>
    </message>
    <message>
        <source>In the Cognito console, open the user pool, and create an app client of the type mobile app, without a client secret.</source>
        <translation>En la consola de Cognito, abra el grupo de usuarios (user pool) y cree un cliente de aplicación del tipo «Mobile app», sin secreto de cliente.</translation>
    </message>
    <message>
        <source>In the Descope console, open Applications, and create an OIDC application.</source>
        <translation>En la consola de Descope, abra «Applications» y cree una aplicación OIDC.</translation>
    </message>
    <message>
        <source>In the Entra admin center, open App registrations, and register an application.</source>
        <translation>En el centro de administración de Entra, abra «App registrations» y registre una aplicación.</translation>
    </message>
    <message>
        <source>In the Entra admin center, switch to the external tenant, and register an application.</source>
        <translation>En el centro de administración de Entra, cambie al inquilino externo y registre una aplicación.</translation>
    </message>
    <message>
        <source>In the Frontegg portal, open the environment, Authentication, Login Method, and select Hosted Login.</source>
        <translation>En el portal de Frontegg, abra el entorno, «Authentication», «Login Method», y seleccione «Hosted Login».</translation>
    </message>
    <message>
        <source>In the Google Cloud console, open APIs and services, Credentials.</source>
        <translation>En la consola de Google Cloud, abra «APIs and services», «Credentials».</translation>
    </message>
    <message>
        <source>In the Identity Server console, open Applications, and create a Mobile Application.</source>
        <translation>En la consola de Identity Server, abra «Applications» y cree una «Mobile Application».</translation>
    </message>
    <message>
        <source>In the JumpCloud admin portal, open SSO Applications, and add a custom OIDC app.</source>
        <translation>En el portal de administración de JumpCloud, abra «SSO Applications» y añada una aplicación OIDC personalizada.</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, select the realm, and create an OpenID Connect client.</source>
        <translation>En la consola de administración de Keycloak, seleccione el realm y cree un cliente de OpenID Connect.</translation>
    </message>
    <message>
        <source>In the LoginRadius console, create an OIDC app of the type native app.</source>
        <translation>En la consola de LoginRadius, cree una aplicación OIDC del tipo «Native app».</translation>
    </message>
    <message>
        <source>In the Logto console, open Applications, and create a native app.</source>
        <translation>En la consola de Logto, abra «Applications» y cree una aplicación nativa.</translation>
    </message>
    <message>
        <source>In the Okta admin console, open Applications, and create an OIDC app integration of the type Native Application.</source>
        <translation>En la consola de administración de Okta, abra «Applications» y cree una integración de aplicación OIDC del tipo «Native Application».</translation>
    </message>
    <message>
        <source>In the PingOne console, open Applications, and add one of the type Native.</source>
        <translation>En la consola de PingOne, abra «Applications» y añada una del tipo «Native».</translation>
    </message>
    <message>
        <source>In the Roblox creator dashboard, create an OAuth 2.0 app.</source>
        <translation>En el panel de creadores de Roblox, cree una aplicación de OAuth 2.0.</translation>
    </message>
    <message>
        <source>In the ZITADEL console, open the project, and create an application of the type Native.</source>
        <translation>En la consola de ZITADEL, abra el proyecto y cree una aplicación del tipo «Native».</translation>
    </message>
    <message>
        <source>In the administration settings, under OpenID Connect, add a client of the type public with the code flow.</source>
        <translation>En los ajustes de administración, en «OpenID Connect», añada un cliente de tipo público con el flujo de código.</translation>
    </message>
    <message>
        <source>In the authentik admin interface, create an application with an OAuth2/OpenID provider of the client type Public.</source>
        <translation>En la interfaz de administración de authentik, cree una aplicación con un proveedor OAuth2/OpenID del tipo de cliente «Public».</translation>
    </message>
    <message>
        <source>In the properties of the user flow, under Token compatibility settings, choose the issuer claim with tfp.</source>
        <translation>En las propiedades del flujo de usuario, en «Token compatibility settings», elija la notificación del emisor (iss) con tfp.</translation>
    </message>
    <message>
        <source>Issuer of Dex</source>
        <translation>Emisor de Dex</translation>
    </message>
    <message>
        <source>Issuer of Hydra</source>
        <translation>Emisor de Hydra</translation>
    </message>
    <message>
        <source>Issuer of the tenant</source>
        <translation>Emisor del inquilino</translation>
    </message>
    <message>
        <source>It issues a refresh token only when the user is asked for consent, or when the application is set to always issue one.</source>
        <translation>Solo emite un token de actualización cuando se pide el consentimiento del usuario, o cuando la aplicación está configurada para emitirlo siempre.</translation>
    </message>
    <message>
        <source>Its makers no longer maintain it; Duende IdentityServer is its successor.</source>
        <translation>Sus autores ya no lo mantienen; Duende IdentityServer es su sucesor.</translation>
    </message>
    <message>
        <source>Kinde domain</source>
        <translation>Dominio de Kinde</translation>
    </message>
    <message>
        <source>LINE wants the channel secret from everybody outside its own mobile SDK, and signs ID tokens with it.</source>
        <translation>LINE exige el «channel secret» a todos fuera de su propio SDK para móviles, y firma con él los tokens de ID.</translation>
    </message>
    <message>
        <source>Leave client authentication off, tick the standard flow alone, and require PKCE with S256.</source>
        <translation>Deje desactivada la autenticación del cliente, marque solo «Standard flow» y exija PKCE con S256.</translation>
    </message>
    <message>
        <source>LinkedIn enables native clients on request only, and at another address than its metadata name; other clients need a secret.</source>
        <translation>LinkedIn solo activa clientes nativos previa petición, y en una dirección distinta de la que nombran sus metadatos; los demás clientes necesitan un secreto.</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Punto de conexión de Logto</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Name of the OAuth2 client</source>
        <translation>Nombre del cliente OAuth2</translation>
    </message>
    <message>
        <source>Native clients with PKCE are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>Se admiten clientes nativos con PKCE, pero no se ha verificado si se acepta una redirección a http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Nextcloud is a provider only with the app OIDC Identity Provider (H2CK/oidc). Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>Nextcloud solo es un proveedor con la aplicación OIDC Identity Provider (H2CK/oidc). No se ha verificado si ignora el puerto de una redirección de bucle invertido.</translation>
    </message>
    <message>
        <source>OIDC app name</source>
        <translation>Nombre de la aplicación OIDC</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Dominio de Okta</translation>
    </message>
    <message>
        <source>On Hugging Face, open Settings, Connected Apps, and create an OAuth app.</source>
        <translation>En Hugging Face, abra «Settings», «Connected Apps», y cree una aplicación de OAuth.</translation>
    </message>
    <message>
        <source>Only if the issuer of the tenant, acme.com at first, has been set to the address of FusionAuth.</source>
        <translation>Solo si el emisor del inquilino, al principio acme.com, se ha cambiado por la dirección de FusionAuth.</translation>
    </message>
    <message>
        <source>Only with a user flow whose issuer claim contains tfp: otherwise its metadata contradict the issuer.</source>
        <translation>Solo con un flujo de usuario cuya notificación del emisor (iss) contenga tfp: de lo contrario, sus metadatos contradicen al emisor.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Passage domain</source>
        <translation>Dominio de Passage</translation>
    </message>
    <message>
        <source>Path of a custom authorization server, if you use one</source>
        <translation>Ruta de un servidor de autorización personalizado, si usa uno</translation>
    </message>
    <message>
        <source>Permit the scopes openid, profile, email and allatclaims, and copy the client identifier.</source>
        <translation>Permita los ámbitos openid, profile, email y allatclaims, y copie el identificador de cliente.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de proyecto</translation>
    </message>
    <message>
        <source>Public clients are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>Se admiten clientes públicos, pero no se ha verificado si se acepta una redirección a http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Public clients are supported, but which redirects to this computer are accepted is not verified.</source>
        <translation>Se admiten clientes públicos, pero no se ha verificado qué redirecciones a este equipo se aceptan.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>ID del realm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Restart Authelia.</source>
        <translation>Reinicie Authelia.</translation>
    </message>
    <message>
        <source>Restart Dex.</source>
        <translation>Reinicie Dex.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 add-redirect-url NAME {redirect_uri}.</source>
        <translation>Ejecute kanidm system oauth2 add-redirect-url NOMBRE {redirect_uri}.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 enable-localhost-redirects NAME.</source>
        <translation>Ejecute kanidm system oauth2 enable-localhost-redirects NOMBRE.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 update-scope-map NAME GROUP openid profile email.</source>
        <translation>Ejecute kanidm system oauth2 update-scope-map NOMBRE GRUPO openid profile email.</translation>
    </message>
    <message>
        <source>Select a signing key, and under the scopes also offline_access.</source>
        <translation>Seleccione una clave de firma y, en los ámbitos, también offline_access.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Server address, with /t/TENANT for a tenant</source>
        <translation>Dirección del servidor, con /t/INQUILINO para un inquilino</translation>
    </message>
    <message>
        <source>Set AllowOfflineAccess = true, and allow the scopes openid, profile and email.</source>
        <translation>Establezca AllowOfflineAccess = true y permita los ámbitos openid, profile y email.</translation>
    </message>
    <message>
        <source>Set redirectURIs to {redirect_uri}.</source>
        <translation>Establezca redirectURIs en {redirect_uri}.</translation>
    </message>
    <message>
        <source>Set redirect_uris to {redirect_uri}, require_pkce to true, and token_endpoint_auth_method to none.</source>
        <translation>Establezca redirect_uris en {redirect_uri}, require_pkce en true y token_endpoint_auth_method en none.</translation>
    </message>
    <message>
        <source>SimpleLogin documents no client without a secret.</source>
        <translation>SimpleLogin no documenta ningún cliente sin secreto.</translation>
    </message>
    <message>
        <source>Slack redirects to https, or to a URI scheme of the application, but not to http://127.0.0.1.</source>
        <translation>Slack redirige a https o a un esquema de URI de la aplicación, pero no a http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Slug of the application</source>
        <translation>Slug de la aplicación</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdominio</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de inquilino</translation>
    </message>
    <message>
        <source>Tenant ID, or common, organizations or consumers</source>
        <translation>ID de inquilino, o common, organizations o consumers</translation>
    </message>
    <message>
        <source>Tenant host</source>
        <translation>Host del inquilino</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Nombre del inquilino</translation>
    </message>
    <message>
        <source>The client ID is NAME.</source>
        <translation>El ID de cliente es NOMBRE.</translation>
    </message>
    <message>
        <source>The code flow of Twitch is for servers: it wants a client secret.</source>
        <translation>El flujo de código de Twitch es para servidores: exige un secreto de cliente.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI, port included.</source>
        <translation>Marque el tipo de concesión «Refresh Token» e introduzca {redirect_uri} como URI de redirección, puerto incluido.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI.</source>
        <translation>Marque el tipo de concesión «Refresh Token» e introduzca {redirect_uri} como URI de redirección.</translation>
    </message>
    <message>
        <source>Tick the grant types Authorization Code and Refresh Token.</source>
        <translation>Marque los tipos de concesión «Authorization Code» y «Refresh Token».</translation>
    </message>
    <message>
        <source>Tick the grants Authorization Code and Refresh Token, and copy the client ID.</source>
        <translation>Marque las concesiones «Authorization Code» y «Refresh Token», y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Turn on Always issue refresh token, if it is offered.</source>
        <translation>Active «Always issue refresh token», si se ofrece.</translation>
    </message>
    <message>
        <source>Under Advanced Settings, Grant Types, tick Refresh Token.</source>
        <translation>En «Advanced Settings», «Grant Types», marque «Refresh Token».</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform Mobile and desktop applications with the redirect URI {redirect_uri}.</source>
        <translation>En «Authentication», añada la plataforma «Mobile and desktop applications» con el URI de redirección {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under Authentication, allow public client flows.</source>
        <translation>En «Authentication», permita los flujos de clientes públicos.</translation>
    </message>
    <message>
        <source>Under Configuration, enter {redirect_uri} as a redirect URI.</source>
        <translation>En «Configuration», introduzca {redirect_uri} como URI de redirección.</translation>
    </message>
    <message>
        <source>Under Configuration, tick the grant types Authorization Code and Refresh Token, PKCE with S256, and the token endpoint method None.</source>
        <translation>En «Configuration», marque los tipos de concesión «Authorization Code» y «Refresh Token», PKCE con S256 y el método «None» para el punto de conexión de token.</translation>
    </message>
    <message>
        <source>Under Login pages, enter {redirect_uri} as an allowed callback URL and as an allowed sign-out URL.</source>
        <translation>En «Login pages», introduzca {redirect_uri} como URL de retorno permitida y como URL de cierre de sesión permitida.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code, and keep Public client and PKCE.</source>
        <translation>En «Protocol», marque el tipo de concesión «Refresh Token» junto a «Code», y mantenga «Public client» y PKCE.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code.</source>
        <translation>En «Protocol», marque el tipo de concesión «Refresh Token» junto a «Code».</translation>
    </message>
    <message>
        <source>Under SSO, choose the application type Native and the token endpoint method None (PKCE), and copy the client ID.</source>
        <translation>En «SSO», elija el tipo de aplicación «Native» y el método «None (PKCE)» para el punto de conexión de token, y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Under Token Settings, let the ID token include the user&apos;s profile, and copy the client ID.</source>
        <translation>En «Token Settings», haga que el token de ID incluya el perfil del usuario y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Under User Attributes, tick First Name, Last Name and Email.</source>
        <translation>En «User Attributes», marque «First Name», «Last Name» y «Email».</translation>
    </message>
    <message>
        <source>Under User Attributes, tick what the application is to receive, and copy the client ID.</source>
        <translation>En «User Attributes», marque lo que debe recibir la aplicación y copie el ID de cliente.</translation>
    </message>
    <message>
        <source>Untick Confidential, and tick the scopes openid, profile and email.</source>
        <translation>Desmarque «Confidential» y marque los ámbitos openid, profile y email.</translation>
    </message>
    <message>
        <source>Untick that a secret is required for the web server flow and the refresh token flow, and require PKCE.</source>
        <translation>Desmarque que se exija un secreto para el flujo de servidor web y el flujo de token de actualización, y exija PKCE.</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation>Flujo de usuario</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID del grupo de usuarios (user pool)</translation>
    </message>
    <message>
        <source>Vipps MobilePay gives client credentials to merchants with a server, and redirects desktop users to registered web addresses.</source>
        <translation>Vipps MobilePay da credenciales de cliente a comercios con un servidor, y redirige a los usuarios de escritorio a direcciones web registradas.</translation>
    </message>
    <message>
        <source>Whether Hugging Face issues refresh tokens to public clients is not verified.</source>
        <translation>No se ha verificado si Hugging Face emite tokens de actualización a clientes públicos.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1 and public clients is not verified. It sends no name and no picture.</source>
        <translation>No se ha verificado si acepta una redirección a http://127.0.0.1 y clientes públicos. No envía nombre ni imagen.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to public clients, is not verified.</source>
        <translation>No se ha verificado si acepta una redirección a http://127.0.0.1 y emite tokens de actualización a clientes públicos.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and what makes it issue refresh tokens, is not verified.</source>
        <translation>No se ha verificado si acepta una redirección a http://127.0.0.1 ni qué hace que emita tokens de actualización.</translation>
    </message>
</context>
</TS>
