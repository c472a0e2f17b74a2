<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ProviderProfile</name>
    <message>
        <source>1Password ended Passage on January 16, 2026.</source>
        <translation>1Password a mis fin à Passage le 16 janvier 2026.</translation>
    </message>
    <message>
        <source>AD FS 2019 or later, which has PKCE. Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>AD FS 2019 ou version ultérieure, qui prend en charge PKCE. Il n’est pas vérifié que le port d’une redirection de bouclage soit ignoré.</translation>
    </message>
    <message>
        <source>Add --post-logout-callback {redirect_uri}: it must equal a redirect URI.</source>
        <translation>Ajoutez --post-logout-callback {redirect_uri} : l’adresse doit être identique à un URI de redirection.</translation>
    </message>
    <message>
        <source>Add --scope openid,profile,email,offline_access and --redirect-uri {redirect_uri}.</source>
        <translation>Ajoutez --scope openid,profile,email,offline_access et --redirect-uri {redirect_uri}.</translation>
    </message>
    <message>
        <source>Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and RequireClientSecret = false.</source>
        <translation>Ajoutez un client avec AllowedGrantTypes = GrantTypes.Code, RequirePkce = true et RequireClientSecret = false.</translation>
    </message>
    <message>
        <source>Add an application, with client authentication not required when using PKCE.</source>
        <translation>Ajoutez une application pour laquelle l’authentification du client n’est pas requise avec PKCE.</translation>
    </message>
    <message>
        <source>Add the application to a user flow, and copy its client ID and the tenant ID.</source>
        <translation>Ajoutez l’application à un flux utilisateur, et copiez son ID client et l’ID du locataire.</translation>
    </message>
    <message>
        <source>Add the scopes openid, profile, email and offline_access, and the grant type refresh_token.</source>
        <translation>Ajoutez les scopes openid, profile, email et offline_access, et le type d’autorisation refresh_token.</translation>
    </message>
    <message>
        <source>Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.</source>
        <translation>Ajoutez {redirect_uri} à RedirectUris et à PostLogoutRedirectUris.</translation>
    </message>
    <message>
        <source>Address of GitLab</source>
        <translation>Adresse de GitLab</translation>
    </message>
    <message>
        <source>Address of Nextcloud</source>
        <translation>Adresse de Nextcloud</translation>
    </message>
    <message>
        <source>Address of Thunder</source>
        <translation>Adresse de Thunder</translation>
    </message>
    <message>
        <source>Address of the federation service</source>
        <translation>Adresse du service de fédération</translation>
    </message>
    <message>
        <source>Address of the instance</source>
        <translation>Adresse de l’instance</translation>
    </message>
    <message>
        <source>Apple wants a client secret that is signed with your team&apos;s private key, and redirects to https only, never to this computer.</source>
        <translation>Apple exige un secret client signé avec la clé privée de votre équipe, et ne redirige que vers https, jamais vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <source>Assign the application to its users, and copy the client ID.</source>
        <translation>Attribuez l’application à ses utilisateurs, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Auth group ID</source>
        <translation>ID du groupe d’authentification</translation>
    </message>
    <message>
        <source>BankID wants a client secret, which a desktop application cannot keep.</source>
        <translation>BankID exige un secret client, qu’une application de bureau ne peut pas garder.</translation>
    </message>
    <message>
        <source>Battle.net wants a client secret, which a desktop application cannot keep, and issues no refresh token.</source>
        <translation>Battle.net exige un secret client, qu’une application de bureau ne peut pas garder, et n’émet pas de jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Choose Code with PKCE, and tick the grant type Refresh Token.</source>
        <translation>Choisissez « Code » avec PKCE, et cochez le type d’autorisation « Refresh Token ».</translation>
    </message>
    <message>
        <source>Choose a public app, and the scopes openid, profile and email.</source>
        <translation>Choisissez une application publique, et les scopes openid, profile et email.</translation>
    </message>
    <message>
        <source>Choose a public client with PKCE (S256).</source>
        <translation>Choisissez un client public avec PKCE (S256).</translation>
    </message>
    <message>
        <source>Choose the client authentication type Public (None PKCE).</source>
        <translation>Choisissez le type d’authentification du client « Public (None PKCE) ».</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code and the scopes openid, profile and email.</source>
        <translation>Choisissez le type d’autorisation « Authorization code » et les scopes openid, profile et email.</translation>
    </message>
    <message>
        <source>Choose the standard scopes email and profile, and copy the client ID.</source>
        <translation>Choisissez les scopes standard email et profile, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Choose which attributes of the user the tokens contain: at first, none.</source>
        <translation>Choisissez les attributs de l’utilisateur que contiennent les jetons : au départ, aucun.</translation>
    </message>
    <message>
        <source>Copy the app ID: it is the client ID.</source>
        <translation>Copiez l’App ID : c’est l’ID client.</translation>
    </message>
    <message>
        <source>Copy the app name and the client ID.</source>
        <translation>Copiez le nom de l’application et l’ID client.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, and the directory (tenant) ID unless the application is for several tenants.</source>
        <translation>Copiez l’ID d’application (client), et l’ID d’annuaire (locataire) sauf si l’application est destinée à plusieurs locataires.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, the tenant ID and the name of the user flow.</source>
        <translation>Copiez l’ID d’application (client), l’ID du locataire et le nom du flux utilisateur.</translation>
    </message>
    <message>
        <source>Copy the application ID: it is the client ID.</source>
        <translation>Copiez l’ID d’application : c’est l’ID client.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret. The secret of a desktop app protects nothing, but Google requires it.</source>
        <translation>Copiez l’ID client et le secret client. Le secret d’une application de bureau ne protège rien, mais Google l’exige.</translation>
    </message>
    <message>
        <source>Copy the client ID from the environment&apos;s settings.</source>
        <translation>Copiez l’ID client depuis les paramètres de l’environnement.</translation>
    </message>
    <message>
        <source>Copy the client ID from the tab Protocol.</source>
        <translation>Copiez l’ID client depuis l’onglet « Protocol ».</translation>
    </message>
    <message>
        <source>Copy the client ID, and the slug of the application.</source>
        <translation>Copiez l’ID client et le slug de l’application.</translation>
    </message>
    <message>
        <source>Copy the client ID. The secret is not needed with PKCE.</source>
        <translation>Copiez l’ID client. Avec PKCE, le secret n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Copy the consumer key: it is the client ID.</source>
        <translation>Copiez la « Consumer Key » : c’est l’ID client.</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID from Details.</source>
        <translation>Copiez le domaine et l’ID client depuis « Details ».</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID.</source>
        <translation>Copiez le domaine et l’ID client.</translation>
    </message>
    <message>
        <source>Copy the issuer&apos;s project ID and the client ID.</source>
        <translation>Copiez l’ID de projet de l’émetteur et l’ID client.</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of the type Desktop app. It accepts {redirect_uri} without being told.</source>
        <translation>Créez un ID client OAuth de type « Desktop app ». Il accepte {redirect_uri} sans qu’il faille l’indiquer.</translation>
    </message>
    <message>
        <source>Create the client: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</source>
        <translation>Créez le client : hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</translation>
    </message>
    <message>
        <source>Create the client: kanidm system oauth2 create-public NAME TITLE {redirect_uri}.</source>
        <translation>Créez le client : kanidm system oauth2 create-public NOM TITRE {redirect_uri}.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Enable the application, and copy the client ID and the environment ID.</source>
        <translation>Activez l’application, et copiez l’ID client et l’ID de l’environnement.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a post-logout redirect URI too: they are a list of their own.</source>
        <translation>Saisissez aussi {redirect_uri} comme « Post-logout redirect URI » : c’est une liste à part.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post logout URI, with the development mode on if it asks for https.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection et comme « Post logout URI », en activant le mode de développement si https est exigé.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post sign-out redirect URI.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection et comme « Post sign-out redirect URI ».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a sign-off URL.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection et comme « Sign-off URL ».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI of the native application.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection de l’application native.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and choose the scopes openid and profile.</source>
        <translation>Saisissez {redirect_uri} comme URL de redirection, et choisissez les scopes openid et profile.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and copy the client ID.</source>
        <translation>Saisissez {redirect_uri} comme URL de redirection, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL.</source>
        <translation>Saisissez {redirect_uri} comme URL de redirection.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a sign-in and as a sign-out redirect URI.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection pour la connexion et pour la déconnexion.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a strict redirect URI.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection stricte (« Strict »).</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a valid redirect URI, and + as a valid post logout redirect URI.</source>
        <translation>Saisissez {redirect_uri} sous « Valid redirect URIs », et + sous « Valid post logout redirect URIs ».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as an authorized redirect URL.</source>
        <translation>Saisissez {redirect_uri} comme « Authorized redirect URL ».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI, and copy the client ID.</source>
        <translation>Saisissez {redirect_uri} comme son URI de redirection, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI.</source>
        <translation>Saisissez {redirect_uri} comme son URI de redirection.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the callback URL, and choose the scopes openid, profile, email and offline_access.</source>
        <translation>Saisissez {redirect_uri} comme « Callback URL », et choisissez les scopes openid, profile, email et offline_access.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URI.</source>
        <translation>Saisissez {redirect_uri} comme URI de redirection.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed Callback URLs and Allowed Logout URLs.</source>
        <translation>Saisissez {redirect_uri} sous « Allowed Callback URLs » et « Allowed Logout URLs ».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed callback URLs and Allowed logout redirect URLs.</source>
        <translation>Saisissez {redirect_uri} sous « Allowed callback URLs » et « Allowed logout redirect URLs ».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the approved redirect URLs.</source>
        <translation>Saisissez {redirect_uri} parmi les URL de redirection approuvées.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the authorized redirect URLs.</source>
        <translation>Saisissez {redirect_uri} sous « Authorized redirect URLs ».</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation>ID de l’environnement</translation>
    </message>
    <message>
        <source>Frontegg domain</source>
        <translation>Domaine Frontegg</translation>
    </message>
    <message>
        <source>Give the user pool a domain, and copy the client ID.</source>
        <translation>Donnez un domaine au groupe d’utilisateurs (user pool), et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host of the cloud</source>
        <translation>Hôte du cloud</translation>
    </message>
    <message>
        <source>Host of the region</source>
        <translation>Hôte de la région</translation>
    </message>
    <message>
        <source>In AD FS Management, add an application group of the template Native application accessing a web API.</source>
        <translation>Dans « AD FS Management », ajoutez un groupe d’applications d’après le modèle « Native application accessing a web API ».</translation>
    </message>
    <message>
        <source>In Authelia&apos;s configuration, under identity_providers, oidc, clients, add a client with public: true, and without a secret.</source>
        <translation>Dans la configuration d’Authelia, sous identity_providers, oidc, clients, ajoutez un client avec public: true et sans secret.</translation>
    </message>
    <message>
        <source>In Dex&apos;s configuration, add a static client with public: true.</source>
        <translation>Dans la configuration de Dex, ajoutez un client statique avec public: true.</translation>
    </message>
    <message>
        <source>In FusionAuth, open the tenant, and set its issuer to the address of FusionAuth.</source>
        <translation>Dans FusionAuth, ouvrez le locataire (tenant), et définissez comme émetteur l’adresse de FusionAuth.</translation>
    </message>
    <message>
        <source>In GitLab, open your user settings, Applications, and add an application.</source>
        <translation>Dans GitLab, ouvrez vos paramètres d’utilisateur, « Applications », et ajoutez une application.</translation>
    </message>
    <message>
        <source>In Kinde, add an application of the type Front-end and mobile, and choose Other native.</source>
        <translation>Dans Kinde, ajoutez une application de type « Front-end and mobile », et choisissez « Other native ».</translation>
    </message>
    <message>
        <source>In Nextcloud, install the app OIDC Identity Provider.</source>
        <translation>Dans Nextcloud, installez l’application OIDC Identity Provider.</translation>
    </message>
    <message>
        <source>In OneLogin, open Applications, and add OpenID Connect.</source>
        <translation>Dans OneLogin, ouvrez « Applications », et ajoutez « OpenID Connect ».</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager, and create an app with OAuth enabled.</source>
        <translation>Dans « Setup », ouvrez « External Client App Manager », et créez une application avec OAuth activé.</translation>
    </message>
    <message>
        <source>In Thunder, create an application of the type Mobile App.</source>
        <translation>Dans Thunder, créez une application de type « Mobile App ».</translation>
    </message>
    <message>
        <source>In United Effects, create a client in the auth group, with authorization code and PKCE.</source>
        <translation>Dans United Effects, créez un client dans le groupe d’authentification, avec le code d’autorisation et PKCE.</translation>
    </message>
    <message>
        <source>In the Asgardeo console, open Applications, and create a Mobile Application.</source>
        <translation>Dans la console Asgardeo, ouvrez « Applications », et créez une « Mobile Application ».</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open Applications, and create a Native application.</source>
        <translation>Dans le tableau de bord Auth0, ouvrez « Applications », et créez une application de type « Native ».</translation>
    </message>
    <message>
        <source>In the Azure portal, open Azure AD B2C, App registrations, and register an application for mobile and desktop.</source>
        <translation>Dans le portail Azure, ouvrez « Azure AD B2C », « App registrations », et enregistrez une application pour mobile et bureau.</translation>
    </message>
    <message>
        <source>In the Beyond Identity console, create an application of the type OIDC.</source>
        <translation>Dans la console Beyond Identity, créez une application de type OIDC.</translation>
    </message>
    <message>
        <source>In the Cognito console, open the user pool, and create an app client of the type mobile app, without a client secret.</source>
        <translation>Dans la console Cognito, ouvrez le groupe d’utilisateurs (user pool), et créez un client d’application de type « Mobile app », sans secret client.</translation>
    </message>
    <message>
        <source>In the Descope console, open Applications, and create an OIDC application.</source>
        <translation>Dans la console Descope, ouvrez « Applications », et créez une application OIDC.</translation>
    </message>
    <message>
        <source>In the Entra admin center, open App registrations, and register an application.</source>
        <translation>Dans le centre d’administration Entra, ouvrez « App registrations », et enregistrez une application.</translation>
    </message>
    <message>
        <source>In the Entra admin center, switch to the external tenant, and register an application.</source>
        <translation>Dans le centre d’administration Entra, passez au locataire externe, et enregistrez une application.</translation>
    </message>
    <message>
        <source>In the Frontegg portal, open the environment, Authentication, Login Method, and select Hosted Login.</source>
        <translation>Dans le portail Frontegg, ouvrez l’environnement, « Authentication », « Login Method », et sélectionnez « Hosted Login ».</translation>
    </message>
    <message>
        <source>In the Google Cloud console, open APIs and services, Credentials.</source>
        <translation>Dans la console Google Cloud, ouvrez « APIs and services », « Credentials ».</translation>
    </message>
    <message>
        <source>In the Identity Server console, open Applications, and create a Mobile Application.</source>
        <translation>Dans la console d’Identity Server, ouvrez « Applications », et créez une « Mobile Application ».</translation>
    </message>
    <message>
        <source>In the JumpCloud admin portal, open SSO Applications, and add a custom OIDC app.</source>
        <translation>Dans le portail d’administration JumpCloud, ouvrez « SSO Applications », et ajoutez une application OIDC personnalisée.</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, select the realm, and create an OpenID Connect client.</source>
        <translation>Dans la console d’administration Keycloak, sélectionnez le realm, et créez un client OpenID Connect.</translation>
    </message>
    <message>
        <source>In the LoginRadius console, create an OIDC app of the type native app.</source>
        <translation>Dans la console LoginRadius, créez une application OIDC de type « Native app ».</translation>
    </message>
    <message>
        <source>In the Logto console, open Applications, and create a native app.</source>
        <translation>Dans la console Logto, ouvrez « Applications », et créez une application native.</translation>
    </message>
    <message>
        <source>In the Okta admin console, open Applications, and create an OIDC app integration of the type Native Application.</source>
        <translation>Dans la console d’administration Okta, ouvrez « Applications », et créez une intégration d’application OIDC de type « Native Application ».</translation>
    </message>
    <message>
        <source>In the PingOne console, open Applications, and add one of the type Native.</source>
        <translation>Dans la console PingOne, ouvrez « Applications », et ajoutez une application de type « Native ».</translation>
    </message>
    <message>
        <source>In the Roblox creator dashboard, create an OAuth 2.0 app.</source>
        <translation>Dans le tableau de bord des créateurs de Roblox, créez une application OAuth 2.0.</translation>
    </message>
    <message>
        <source>In the ZITADEL console, open the project, and create an application of the type Native.</source>
        <translation>Dans la console ZITADEL, ouvrez le projet, et créez une application de type « Native ».</translation>
    </message>
    <message>
        <source>In the administration settings, under OpenID Connect, add a client of the type public with the code flow.</source>
        <translation>Dans les paramètres d’administration, sous « OpenID Connect », ajoutez un client de type public avec le flux de code.</translation>
    </message>
    <message>
        <source>In the authentik admin interface, create an application with an OAuth2/OpenID provider of the client type Public.</source>
        <translation>Dans l’interface d’administration d’authentik, créez une application avec un fournisseur OAuth2/OpenID de type de client « Public ».</translation>
    </message>
    <message>
        <source>In the properties of the user flow, under Token compatibility settings, choose the issuer claim with tfp.</source>
        <translation>Dans les propriétés du flux utilisateur, sous « Token compatibility settings », choisissez la revendication d’émetteur (iss) avec tfp.</translation>
    </message>
    <message>
        <source>Issuer of Dex</source>
        <translation>Émetteur de Dex</translation>
    </message>
    <message>
        <source>Issuer of Hydra</source>
        <translation>Émetteur de Hydra</translation>
    </message>
    <message>
        <source>Issuer of the tenant</source>
        <translation>Émetteur du locataire</translation>
    </message>
    <message>
        <source>It issues a refresh token only when the user is asked for consent, or when the application is set to always issue one.</source>
        <translation>Il n’émet de jeton d’actualisation que si le consentement de l’utilisateur est demandé, ou si l’application est réglée pour toujours en émettre un.</translation>
    </message>
    <message>
        <source>Its makers no longer maintain it; Duende IdentityServer is its successor.</source>
        <translation>Ses auteurs ne le maintiennent plus ; Duende IdentityServer lui succède.</translation>
    </message>
    <message>
        <source>Kinde domain</source>
        <translation>Domaine Kinde</translation>
    </message>
    <message>
        <source>LINE wants the channel secret from everybody outside its own mobile SDK, and signs ID tokens with it.</source>
        <translation>LINE exige le « channel secret » de tous hors de son propre SDK mobile, et s’en sert pour signer les jetons d’ID.</translation>
    </message>
    <message>
        <source>Leave client authentication off, tick the standard flow alone, and require PKCE with S256.</source>
        <translation>Laissez l’authentification du client désactivée, ne cochez que « Standard flow », et exigez PKCE avec S256.</translation>
    </message>
    <message>
        <source>LinkedIn enables native clients on request only, and at another address than its metadata name; other clients need a secret.</source>
        <translation>LinkedIn n’active les clients natifs que sur demande, et à une autre adresse que celle de ses métadonnées ; les autres clients ont besoin d’un secret.</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Point de terminaison Logto</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Name of the OAuth2 client</source>
        <translation>Nom du client OAuth2</translation>
    </message>
    <message>
        <source>Native clients with PKCE are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>Les clients natifs avec PKCE sont pris en charge, mais il n’est pas vérifié qu’une redirection vers http://127.0.0.1 soit acceptée.</translation>
    </message>
    <message>
        <source>Nextcloud is a provider only with the app OIDC Identity Provider (H2CK/oidc). Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>Nextcloud n’est un fournisseur qu’avec l’application OIDC Identity Provider (H2CK/oidc). Il n’est pas vérifié que le port d’une redirection de bouclage soit ignoré.</translation>
    </message>
    <message>
        <source>OIDC app name</source>
        <translation>Nom de l’application OIDC</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Domaine Okta</translation>
    </message>
    <message>
        <source>On Hugging Face, open Settings, Connected Apps, and create an OAuth app.</source>
        <translation>Dans Hugging Face, ouvrez « Settings », « Connected Apps », et créez une application OAuth.</translation>
    </message>
    <message>
        <source>Only if the issuer of the tenant, acme.com at first, has been set to the address of FusionAuth.</source>
        <translation>Seulement si l’émetteur du locataire, acme.com au départ, a été remplacé par l’adresse de FusionAuth.</translation>
    </message>
    <message>
        <source>Only with a user flow whose issuer claim contains tfp: otherwise its metadata contradict the issuer.</source>
        <translation>Seulement avec un flux utilisateur dont la revendication d’émetteur (iss) contient tfp : sinon, ses métadonnées contredisent l’émetteur.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passage domain</source>
        <translation>Domaine Passage</translation>
    </message>
    <message>
        <source>Path of a custom authorization server, if you use one</source>
        <translation>Chemin d’un serveur d’autorisation personnalisé, si vous en utilisez un</translation>
    </message>
    <message>
        <source>Permit the scopes openid, profile, email and allatclaims, and copy the client identifier.</source>
        <translation>Autorisez les scopes openid, profile, email et allatclaims, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de projet</translation>
    </message>
    <message>
        <source>Public clients are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>Les clients publics sont pris en charge, mais il n’est pas vérifié qu’une redirection vers http://127.0.0.1 soit acceptée.</translation>
    </message>
    <message>
        <source>Public clients are supported, but which redirects to this computer are accepted is not verified.</source>
        <translation>Les clients publics sont pris en charge, mais les redirections acceptées vers cet ordinateur ne sont pas vérifiées.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>ID du realm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Restart Authelia.</source>
        <translation>Redémarrez Authelia.</translation>
    </message>
    <message>
        <source>Restart Dex.</source>
        <translation>Redémarrez Dex.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 add-redirect-url NAME {redirect_uri}.</source>
        <translation>Exécutez kanidm system oauth2 add-redirect-url NOM {redirect_uri}.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 enable-localhost-redirects NAME.</source>
        <translation>Exécutez kanidm system oauth2 enable-localhost-redirects NOM.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 update-scope-map NAME GROUP openid profile email.</source>
        <translation>Exécutez kanidm system oauth2 update-scope-map NOM GROUPE openid profile email.</translation>
    </message>
    <message>
        <source>Select a signing key, and under the scopes also offline_access.</source>
        <translation>Sélectionnez une clé de signature et, parmi les scopes, également offline_access.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Server address, with /t/TENANT for a tenant</source>
        <translation>Adresse du serveur, avec /t/LOCATAIRE pour un locataire</translation>
    </message>
    <message>
        <source>Set AllowOfflineAccess = true, and allow the scopes openid, profile and email.</source>
        <translation>Définissez AllowOfflineAccess = true, et autorisez les scopes openid, profile et email.</translation>
    </message>
    <message>
        <source>Set redirectURIs to {redirect_uri}.</source>
        <translation>Définissez redirectURIs sur {redirect_uri}.</translation>
    </message>
    <message>
        <source>Set redirect_uris to {redirect_uri}, require_pkce to true, and token_endpoint_auth_method to none.</source>
        <translation>Définissez redirect_uris sur {redirect_uri}, require_pkce sur true et token_endpoint_auth_method sur none.</translation>
    </message>
    <message>
        <source>SimpleLogin documents no client without a secret.</source>
        <translation>SimpleLogin ne documente aucun client sans secret.</translation>
    </message>
    <message>
        <source>Slack redirects to https, or to a URI scheme of the application, but not to http://127.0.0.1.</source>
        <translation>Slack redirige vers https ou vers un schéma d’URI de l’application, mais pas vers http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Slug of the application</source>
        <translation>Slug de l’application</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Sous-domaine</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID du locataire</translation>
    </message>
    <message>
        <source>Tenant ID, or common, organizations or consumers</source>
        <translation>ID du locataire, ou common, organizations ou consumers</translation>
    </message>
    <message>
        <source>Tenant host</source>
        <translation>Hôte du locataire</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Nom du locataire</translation>
    </message>
    <message>
        <source>The client ID is NAME.</source>
        <translation>L’ID client est NOM.</translation>
    </message>
    <message>
        <source>The code flow of Twitch is for servers: it wants a client secret.</source>
        <translation>Le flux de code de Twitch est destiné aux serveurs : il exige un secret client.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI, port included.</source>
        <translation>Cochez le type d’autorisation « Refresh Token », et saisissez {redirect_uri} comme URI de redirection, port compris.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI.</source>
        <translation>Cochez le type d’autorisation « Refresh Token », et saisissez {redirect_uri} comme URI de redirection.</translation>
    </message>
    <message>
        <source>Tick the grant types Authorization Code and Refresh Token.</source>
        <translation>Cochez les types d’autorisation « Authorization Code » et « Refresh Token ».</translation>
    </message>
    <message>
        <source>Tick the grants Authorization Code and Refresh Token, and copy the client ID.</source>
        <translation>Cochez les autorisations « Authorization Code » et « Refresh Token », et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Turn on Always issue refresh token, if it is offered.</source>
        <translation>Activez « Always issue refresh token », si cette option est proposée.</translation>
    </message>
    <message>
        <source>Under Advanced Settings, Grant Types, tick Refresh Token.</source>
        <translation>Sous « Advanced Settings », « Grant Types », cochez « Refresh Token ».</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform Mobile and desktop applications with the redirect URI {redirect_uri}.</source>
        <translation>Sous « Authentication », ajoutez la plateforme « Mobile and desktop applications » avec l’URI de redirection {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under Authentication, allow public client flows.</source>
        <translation>Sous « Authentication », autorisez les flux de clients publics.</translation>
    </message>
    <message>
        <source>Under Configuration, enter {redirect_uri} as a redirect URI.</source>
        <translation>Sous « Configuration », saisissez {redirect_uri} comme URI de redirection.</translation>
    </message>
    <message>
        <source>Under Configuration, tick the grant types Authorization Code and Refresh Token, PKCE with S256, and the token endpoint method None.</source>
        <translation>Sous « Configuration », cochez les types d’autorisation « Authorization Code » et « Refresh Token », PKCE avec S256 et la méthode « None » pour le point de terminaison de jeton.</translation>
    </message>
    <message>
        <source>Under Login pages, enter {redirect_uri} as an allowed callback URL and as an allowed sign-out URL.</source>
        <translation>Sous « Login pages », saisissez {redirect_uri} comme URL de rappel autorisée et comme URL de déconnexion autorisée.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code, and keep Public client and PKCE.</source>
        <translation>Sous « Protocol », cochez le type d’autorisation « Refresh Token » à côté de « Code », et gardez « Public client » et PKCE.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code.</source>
        <translation>Sous « Protocol », cochez le type d’autorisation « Refresh Token » à côté de « Code ».</translation>
    </message>
    <message>
        <source>Under SSO, choose the application type Native and the token endpoint method None (PKCE), and copy the client ID.</source>
        <translation>Sous « SSO », choisissez le type d’application « Native » et la méthode « None (PKCE) » pour le point de terminaison de jeton, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Under Token Settings, let the ID token include the user&apos;s profile, and copy the client ID.</source>
        <translation>Sous « Token Settings », faites inclure le profil de l’utilisateur dans le jeton d’ID, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Under User Attributes, tick First Name, Last Name and Email.</source>
        <translation>Sous « User Attributes », cochez « First Name », « Last Name » et « Email ».</translation>
    </message>
    <message>
        <source>Under User Attributes, tick what the application is to receive, and copy the client ID.</source>
        <translation>Sous « User Attributes », cochez ce que l’application doit recevoir, et copiez l’ID client.</translation>
    </message>
    <message>
        <source>Untick Confidential, and tick the scopes openid, profile and email.</source>
        <translation>Décochez « Confidential », et cochez les scopes openid, profile et email.</translation>
    </message>
    <message>
        <source>Untick that a secret is required for the web server flow and the refresh token flow, and require PKCE.</source>
        <translation>Décochez l’exigence d’un secret pour le flux de serveur web et pour le flux de jeton d’actualisation, et exigez PKCE.</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation>Flux utilisateur</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID du groupe d’utilisateurs (user pool)</translation>
    </message>
    <message>
        <source>Vipps MobilePay gives client credentials to merchants with a server, and redirects desktop users to registered web addresses.</source>
        <translation>Vipps MobilePay donne des identifiants client aux commerçants qui ont un serveur, et redirige les utilisateurs de bureau vers des adresses web enregistrées.</translation>
    </message>
    <message>
        <source>Whether Hugging Face issues refresh tokens to public clients is not verified.</source>
        <translation>Il n’est pas vérifié que Hugging Face émette des jetons d’actualisation pour les clients publics.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1 and public clients is not verified. It sends no name and no picture.</source>
        <translation>Il n’est pas vérifié qu’une redirection vers http://127.0.0.1 et les clients publics soient acceptés. Ni nom ni image ne sont transmis.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to public clients, is not verified.</source>
        <translation>Il n’est pas vérifié qu’une redirection vers http://127.0.0.1 soit acceptée ni que des jetons d’actualisation soient émis pour les clients publics.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and what makes it issue refresh tokens, is not verified.</source>
        <translation>Il n’est pas vérifié qu’une redirection vers http://127.0.0.1 soit acceptée, et l’on ignore ce qui donne lieu à des jetons d’actualisation.</translation>
    </message>
</context>
</TS>
