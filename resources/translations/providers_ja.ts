<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ProviderProfile</name>
    <message>
        <source>1Password ended Passage on January 16, 2026.</source>
        <translation>1Passwordは2026年1月16日にPassageを終了しました。</translation>
    </message>
    <message>
        <source>AD FS 2019 or later, which has PKCE. Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>PKCEに対応するAD FS 2019以降。ループバックへのリダイレクトでポートを無視するかどうかは未検証です。</translation>
    </message>
    <message>
        <source>Add --post-logout-callback {redirect_uri}: it must equal a redirect URI.</source>
        <translation>--post-logout-callback {redirect_uri}を追加します。リダイレクトURIと同じである必要があります。</translation>
    </message>
    <message>
        <source>Add --scope openid,profile,email,offline_access and --redirect-uri {redirect_uri}.</source>
        <translation>--scope openid,profile,email,offline_accessと--redirect-uri {redirect_uri}を追加します。</translation>
    </message>
    <message>
        <source>Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and RequireClientSecret = false.</source>
        <translation>AllowedGrantTypes = GrantTypes.Code、RequirePkce = true、RequireClientSecret = falseを指定したクライアントを追加します。</translation>
    </message>
    <message>
        <source>Add an application, with client authentication not required when using PKCE.</source>
        <translation>アプリケーションを追加し、PKCEを使うときはクライアント認証を不要にします。</translation>
    </message>
    <message>
        <source>Add the application to a user flow, and copy its client ID and the tenant ID.</source>
        <translation>アプリケーションをユーザーフローに追加し、クライアントIDとテナントIDをコピーします。</translation>
    </message>
    <message>
        <source>Add the scopes openid, profile, email and offline_access, and the grant type refresh_token.</source>
        <translation>スコープopenid、profile、email、offline_accessと、グラントタイプrefresh_tokenを追加します。</translation>
    </message>
    <message>
        <source>Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.</source>
        <translation>RedirectUrisとPostLogoutRedirectUrisに{redirect_uri}を追加します。</translation>
    </message>
    <message>
        <source>Address of GitLab</source>
        <translation>GitLabのアドレス</translation>
    </message>
    <message>
        <source>Address of Nextcloud</source>
        <translation>Nextcloudのアドレス</translation>
    </message>
    <message>
        <source>Address of Thunder</source>
        <translation>Thunderのアドレス</translation>
    </message>
    <message>
        <source>Address of the federation service</source>
        <translation>フェデレーションサービスのアドレス</translation>
    </message>
    <message>
        <source>Address of the instance</source>
        <translation>インスタンスのアドレス</translation>
    </message>
    <message>
        <source>Apple wants a client secret that is signed with your team&apos;s private key, and redirects to https only, never to this computer.</source>
        <translation>Appleはチームの秘密鍵で署名したクライアントシークレットを要求し、リダイレクト先はhttpsに限られ、このコンピューターにはリダイレクトしません。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>アプリケーションID</translation>
    </message>
    <message>
        <source>Assign the application to its users, and copy the client ID.</source>
        <translation>アプリケーションをユーザーに割り当て、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Auth group ID</source>
        <translation>認証グループID</translation>
    </message>
    <message>
        <source>BankID wants a client secret, which a desktop application cannot keep.</source>
        <translation>BankIDは、デスクトップアプリケーションでは秘密に保てないクライアントシークレットを要求します。</translation>
    </message>
    <message>
        <source>Battle.net wants a client secret, which a desktop application cannot keep, and issues no refresh token.</source>
        <translation>Battle.netは、デスクトップアプリケーションでは秘密に保てないクライアントシークレットを要求し、リフレッシュトークンを発行しません。</translation>
    </message>
    <message>
        <source>Choose Code with PKCE, and tick the grant type Refresh Token.</source>
        <translation>PKCEを使う「Code」を選び、グラントタイプ「Refresh Token」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Choose a public app, and the scopes openid, profile and email.</source>
        <translation>パブリックアプリと、スコープopenid、profile、emailを選びます。</translation>
    </message>
    <message>
        <source>Choose a public client with PKCE (S256).</source>
        <translation>PKCE（S256）を使うパブリッククライアントを選びます。</translation>
    </message>
    <message>
        <source>Choose the client authentication type Public (None PKCE).</source>
        <translation>クライアント認証の種類「Public (None PKCE)」を選びます。</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code and the scopes openid, profile and email.</source>
        <translation>グラントタイプの認可コードと、スコープopenid、profile、emailを選びます。</translation>
    </message>
    <message>
        <source>Choose the standard scopes email and profile, and copy the client ID.</source>
        <translation>標準スコープemailとprofileを選び、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Choose which attributes of the user the tokens contain: at first, none.</source>
        <translation>トークンに含めるユーザーの属性を選びます。最初は何も選ばれていません。</translation>
    </message>
    <message>
        <source>Copy the app ID: it is the client ID.</source>
        <translation>アプリIDをコピーします。これがクライアントIDです。</translation>
    </message>
    <message>
        <source>Copy the app name and the client ID.</source>
        <translation>アプリ名とクライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, and the directory (tenant) ID unless the application is for several tenants.</source>
        <translation>「Application (client) ID」をコピーし、アプリケーションが複数テナント用でない場合は「Directory (tenant) ID」もコピーします。</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, the tenant ID and the name of the user flow.</source>
        <translation>「Application (client) ID」、テナントID、ユーザーフローの名前をコピーします。</translation>
    </message>
    <message>
        <source>Copy the application ID: it is the client ID.</source>
        <translation>アプリケーションIDをコピーします。これがクライアントIDです。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret. The secret of a desktop app protects nothing, but Google requires it.</source>
        <translation>クライアントIDとクライアントシークレットをコピーします。デスクトップアプリのシークレットは何も保護しませんが、Googleでは必要です。</translation>
    </message>
    <message>
        <source>Copy the client ID from the environment&apos;s settings.</source>
        <translation>環境の設定からクライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Copy the client ID from the tab Protocol.</source>
        <translation>タブ「Protocol」からクライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Copy the client ID, and the slug of the application.</source>
        <translation>クライアントIDとアプリケーションのスラッグをコピーします。</translation>
    </message>
    <message>
        <source>Copy the client ID. The secret is not needed with PKCE.</source>
        <translation>クライアントIDをコピーします。PKCEを使う場合、シークレットは不要です。</translation>
    </message>
    <message>
        <source>Copy the consumer key: it is the client ID.</source>
        <translation>「Consumer Key」をコピーします。これがクライアントIDです。</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID from Details.</source>
        <translation>「Details」からドメインとクライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID.</source>
        <translation>ドメインとクライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Copy the issuer&apos;s project ID and the client ID.</source>
        <translation>発行者のプロジェクトIDとクライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of the type Desktop app. It accepts {redirect_uri} without being told.</source>
        <translation>種類「Desktop app」のOAuthクライアントIDを作成します。{redirect_uri}は登録しなくても受け付けられます。</translation>
    </message>
    <message>
        <source>Create the client: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</source>
        <translation>クライアントを作成します：hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code。</translation>
    </message>
    <message>
        <source>Create the client: kanidm system oauth2 create-public NAME TITLE {redirect_uri}.</source>
        <translation>クライアントを作成します：kanidm system oauth2 create-public NAME TITLE {redirect_uri}。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Enable the application, and copy the client ID and the environment ID.</source>
        <translation>アプリケーションを有効にし、クライアントIDと環境IDをコピーします。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a post-logout redirect URI too: they are a list of their own.</source>
        <translation>{redirect_uri}をサインアウト後のリダイレクトURI（post-logout redirect URI）にも入力します。別の一覧になっています。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post logout URI, with the development mode on if it asks for https.</source>
        <translation>リダイレクトURIとサインアウト後のURI（post logout URI）に{redirect_uri}を入力します。httpsを求められた場合は、開発モード（development mode）をオンにします。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post sign-out redirect URI.</source>
        <translation>リダイレクトURIとサインアウト後のリダイレクトURI（post sign-out redirect URI）に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a sign-off URL.</source>
        <translation>リダイレクトURIとサインオフURL（sign-off URL）に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI of the native application.</source>
        <translation>ネイティブアプリケーションのリダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI.</source>
        <translation>リダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and choose the scopes openid and profile.</source>
        <translation>リダイレクトURLに{redirect_uri}を入力し、スコープopenidとprofileを選びます。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and copy the client ID.</source>
        <translation>リダイレクトURLに{redirect_uri}を入力し、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL.</source>
        <translation>リダイレクトURLに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a sign-in and as a sign-out redirect URI.</source>
        <translation>サインインとサインアウトのリダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a strict redirect URI.</source>
        <translation>厳密一致（strict）のリダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a valid redirect URI, and + as a valid post logout redirect URI.</source>
        <translation>「Valid redirect URIs」に{redirect_uri}を、「Valid post logout redirect URIs」に+を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as an authorized redirect URL.</source>
        <translation>「Authorized redirect URL」に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI, and copy the client ID.</source>
        <translation>アプリケーションのリダイレクトURIに{redirect_uri}を入力し、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI.</source>
        <translation>アプリケーションのリダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the callback URL, and choose the scopes openid, profile, email and offline_access.</source>
        <translation>コールバックURLに{redirect_uri}を入力し、スコープopenid、profile、email、offline_accessを選びます。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URI.</source>
        <translation>リダイレクトURIとして{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed Callback URLs and Allowed Logout URLs.</source>
        <translation>「Allowed Callback URLs」と「Allowed Logout URLs」に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed callback URLs and Allowed logout redirect URLs.</source>
        <translation>「Allowed callback URLs」と「Allowed logout redirect URLs」に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the approved redirect URLs.</source>
        <translation>承認済みのリダイレクトURL（approved redirect URLs）に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the authorized redirect URLs.</source>
        <translation>「Authorized redirect URLs」に{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation>環境ID</translation>
    </message>
    <message>
        <source>Frontegg domain</source>
        <translation>Fronteggのドメイン</translation>
    </message>
    <message>
        <source>Give the user pool a domain, and copy the client ID.</source>
        <translation>ユーザープールにドメインを設定し、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host of the cloud</source>
        <translation>クラウドのホスト</translation>
    </message>
    <message>
        <source>Host of the region</source>
        <translation>リージョンのホスト</translation>
    </message>
    <message>
        <source>In AD FS Management, add an application group of the template Native application accessing a web API.</source>
        <translation>「AD FS Management」で、テンプレート「Native application accessing a web API」のアプリケーショングループを追加します。</translation>
    </message>
    <message>
        <source>In Authelia&apos;s configuration, under identity_providers, oidc, clients, add a client with public: true, and without a secret.</source>
        <translation>Autheliaの構成ファイルのidentity_providers、oidc、clientsの下に、public: trueを指定し、シークレットのないクライアントを追加します。</translation>
    </message>
    <message>
        <source>In Dex&apos;s configuration, add a static client with public: true.</source>
        <translation>Dexの構成ファイルに、public: trueを指定した静的クライアントを追加します。</translation>
    </message>
    <message>
        <source>In FusionAuth, open the tenant, and set its issuer to the address of FusionAuth.</source>
        <translation>FusionAuthでテナントを開き、発行者をFusionAuthのアドレスに設定します。</translation>
    </message>
    <message>
        <source>In GitLab, open your user settings, Applications, and add an application.</source>
        <translation>GitLabのユーザー設定で「Applications」を開き、アプリケーションを追加します。</translation>
    </message>
    <message>
        <source>In Kinde, add an application of the type Front-end and mobile, and choose Other native.</source>
        <translation>Kindeで、種類「Front-end and mobile」のアプリケーションを追加し、「Other native」を選びます。</translation>
    </message>
    <message>
        <source>In Nextcloud, install the app OIDC Identity Provider.</source>
        <translation>Nextcloudに、アプリ「OIDC Identity Provider」をインストールします。</translation>
    </message>
    <message>
        <source>In OneLogin, open Applications, and add OpenID Connect.</source>
        <translation>OneLoginで「Applications」を開き、「OpenID Connect」を追加します。</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager, and create an app with OAuth enabled.</source>
        <translation>「Setup」で「External Client App Manager」を開き、OAuthを有効にしたアプリを作成します。</translation>
    </message>
    <message>
        <source>In Thunder, create an application of the type Mobile App.</source>
        <translation>Thunderで、種類「Mobile App」のアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>In United Effects, create a client in the auth group, with authorization code and PKCE.</source>
        <translation>United Effectsの認証グループに、認可コードとPKCEを使うクライアントを作成します。</translation>
    </message>
    <message>
        <source>In the Asgardeo console, open Applications, and create a Mobile Application.</source>
        <translation>Asgardeoコンソールで「Applications」を開き、「Mobile Application」を作成します。</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open Applications, and create a Native application.</source>
        <translation>Auth0のダッシュボードで「Applications」を開き、種類「Native」のアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>In the Azure portal, open Azure AD B2C, App registrations, and register an application for mobile and desktop.</source>
        <translation>Azureポータルで「Azure AD B2C」、「App registrations」を開き、モバイルとデスクトップ用のアプリケーションを登録します。</translation>
    </message>
    <message>
        <source>In the Beyond Identity console, create an application of the type OIDC.</source>
        <translation>Beyond Identityのコンソールで、種類「OIDC」のアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>In the Cognito console, open the user pool, and create an app client of the type mobile app, without a client secret.</source>
        <translation>Cognitoコンソールでユーザープールを開き、種類「mobile app」の、クライアントシークレットのないアプリクライアントを作成します。</translation>
    </message>
    <message>
        <source>In the Descope console, open Applications, and create an OIDC application.</source>
        <translation>Descopeのコンソールで「Applications」を開き、OIDCアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>In the Entra admin center, open App registrations, and register an application.</source>
        <translation>Entra管理センターで「App registrations」を開き、アプリケーションを登録します。</translation>
    </message>
    <message>
        <source>In the Entra admin center, switch to the external tenant, and register an application.</source>
        <translation>Entra管理センターで外部テナントに切り替え、アプリケーションを登録します。</translation>
    </message>
    <message>
        <source>In the Frontegg portal, open the environment, Authentication, Login Method, and select Hosted Login.</source>
        <translation>Fronteggのポータルで、環境、「Authentication」、「Login Method」の順に開き、「Hosted Login」を選びます。</translation>
    </message>
    <message>
        <source>In the Google Cloud console, open APIs and services, Credentials.</source>
        <translation>Google Cloudコンソールで「APIs and services」、「Credentials」を開きます。</translation>
    </message>
    <message>
        <source>In the Identity Server console, open Applications, and create a Mobile Application.</source>
        <translation>Identity Serverのコンソールで「Applications」を開き、「Mobile Application」を作成します。</translation>
    </message>
    <message>
        <source>In the JumpCloud admin portal, open SSO Applications, and add a custom OIDC app.</source>
        <translation>JumpCloudの管理ポータルで「SSO Applications」を開き、カスタムOIDCアプリを追加します。</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, select the realm, and create an OpenID Connect client.</source>
        <translation>Keycloakの管理コンソールでレルムを選び、OpenID Connectクライアントを作成します。</translation>
    </message>
    <message>
        <source>In the LoginRadius console, create an OIDC app of the type native app.</source>
        <translation>LoginRadiusのコンソールで、種類「Native App」のOIDCアプリを作成します。</translation>
    </message>
    <message>
        <source>In the Logto console, open Applications, and create a native app.</source>
        <translation>Logtoのコンソールで「Applications」を開き、ネイティブアプリを作成します。</translation>
    </message>
    <message>
        <source>In the Okta admin console, open Applications, and create an OIDC app integration of the type Native Application.</source>
        <translation>Oktaの管理コンソールで「Applications」を開き、種類「Native Application」のOIDCアプリ統合を作成します。</translation>
    </message>
    <message>
        <source>In the PingOne console, open Applications, and add one of the type Native.</source>
        <translation>PingOneのコンソールで「Applications」を開き、種類「Native」のアプリケーションを追加します。</translation>
    </message>
    <message>
        <source>In the Roblox creator dashboard, create an OAuth 2.0 app.</source>
        <translation>Robloxのクリエイターダッシュボードで、OAuth 2.0アプリを作成します。</translation>
    </message>
    <message>
        <source>In the ZITADEL console, open the project, and create an application of the type Native.</source>
        <translation>ZITADELのコンソールでプロジェクトを開き、種類「Native」のアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>In the administration settings, under OpenID Connect, add a client of the type public with the code flow.</source>
        <translation>管理設定の「OpenID Connect」で、コードフローを使う種類「public」のクライアントを追加します。</translation>
    </message>
    <message>
        <source>In the authentik admin interface, create an application with an OAuth2/OpenID provider of the client type Public.</source>
        <translation>authentikの管理画面で、クライアントの種類が「Public」のOAuth2/OpenIDプロバイダーを持つアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>In the properties of the user flow, under Token compatibility settings, choose the issuer claim with tfp.</source>
        <translation>ユーザーフローのプロパティの「Token compatibility settings」で、tfpを含む発行者（iss）クレームを選びます。</translation>
    </message>
    <message>
        <source>Issuer of Dex</source>
        <translation>Dexの発行者</translation>
    </message>
    <message>
        <source>Issuer of Hydra</source>
        <translation>Hydraの発行者</translation>
    </message>
    <message>
        <source>Issuer of the tenant</source>
        <translation>テナントの発行者</translation>
    </message>
    <message>
        <source>It issues a refresh token only when the user is asked for consent, or when the application is set to always issue one.</source>
        <translation>リフレッシュトークンは、ユーザーに同意を求めたとき、またはアプリケーションが常に発行するよう設定されているときにだけ発行されます。</translation>
    </message>
    <message>
        <source>Its makers no longer maintain it; Duende IdentityServer is its successor.</source>
        <translation>開発元による保守は終了しています。後継はDuende IdentityServerです。</translation>
    </message>
    <message>
        <source>Kinde domain</source>
        <translation>Kindeのドメイン</translation>
    </message>
    <message>
        <source>LINE wants the channel secret from everybody outside its own mobile SDK, and signs ID tokens with it.</source>
        <translation>LINEは、自社のモバイルSDK以外にはチャネルシークレットを要求し、それを使ってIDトークンに署名します。</translation>
    </message>
    <message>
        <source>Leave client authentication off, tick the standard flow alone, and require PKCE with S256.</source>
        <translation>クライアント認証（Client authentication）はオフのまま、「Standard flow」だけにチェックを入れ、S256のPKCEを必須にします。</translation>
    </message>
    <message>
        <source>LinkedIn enables native clients on request only, and at another address than its metadata name; other clients need a secret.</source>
        <translation>LinkedInがネイティブクライアントを有効にするのは依頼があった場合だけで、アドレスもメタデータが示すものとは異なります。ほかのクライアントにはシークレットが必要です。</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Logtoのエンドポイント</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Name of the OAuth2 client</source>
        <translation>OAuth2クライアントの名前</translation>
    </message>
    <message>
        <source>Native clients with PKCE are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>PKCEを使うネイティブクライアントに対応していますが、http://127.0.0.1へのリダイレクトを受け付けるかどうかは未検証です。</translation>
    </message>
    <message>
        <source>Nextcloud is a provider only with the app OIDC Identity Provider (H2CK/oidc). Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>Nextcloudは、アプリ「OIDC Identity Provider」（H2CK/oidc）がある場合だけプロバイダーになります。ループバックへのリダイレクトでポートを無視するかどうかは未検証です。</translation>
    </message>
    <message>
        <source>OIDC app name</source>
        <translation>OIDCアプリの名前</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Oktaのドメイン</translation>
    </message>
    <message>
        <source>On Hugging Face, open Settings, Connected Apps, and create an OAuth app.</source>
        <translation>Hugging Faceで「Settings」、「Connected Apps」を開き、OAuthアプリを作成します。</translation>
    </message>
    <message>
        <source>Only if the issuer of the tenant, acme.com at first, has been set to the address of FusionAuth.</source>
        <translation>テナントの発行者（初期値はacme.com）を、FusionAuthのアドレスに設定した場合に限ります。</translation>
    </message>
    <message>
        <source>Only with a user flow whose issuer claim contains tfp: otherwise its metadata contradict the issuer.</source>
        <translation>発行者クレームにtfpを含むユーザーフローに限ります。そうでない場合は、メタデータが発行者と矛盾します。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Passage domain</source>
        <translation>Passageのドメイン</translation>
    </message>
    <message>
        <source>Path of a custom authorization server, if you use one</source>
        <translation>カスタム認可サーバーを使う場合は、そのパス</translation>
    </message>
    <message>
        <source>Permit the scopes openid, profile, email and allatclaims, and copy the client identifier.</source>
        <translation>スコープopenid、profile、email、allatclaimsを許可し、「Client Identifier」をコピーします。</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>プロジェクトID</translation>
    </message>
    <message>
        <source>Public clients are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>パブリッククライアントに対応していますが、http://127.0.0.1へのリダイレクトを受け付けるかどうかは未検証です。</translation>
    </message>
    <message>
        <source>Public clients are supported, but which redirects to this computer are accepted is not verified.</source>
        <translation>パブリッククライアントに対応していますが、このコンピューターへのどのリダイレクトを受け付けるかは未検証です。</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>レルムID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Restart Authelia.</source>
        <translation>Autheliaを再起動します。</translation>
    </message>
    <message>
        <source>Restart Dex.</source>
        <translation>Dexを再起動します。</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 add-redirect-url NAME {redirect_uri}.</source>
        <translation>kanidm system oauth2 add-redirect-url NAME {redirect_uri}を実行します。</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 enable-localhost-redirects NAME.</source>
        <translation>kanidm system oauth2 enable-localhost-redirects NAMEを実行します。</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 update-scope-map NAME GROUP openid profile email.</source>
        <translation>kanidm system oauth2 update-scope-map NAME GROUP openid profile emailを実行します。</translation>
    </message>
    <message>
        <source>Select a signing key, and under the scopes also offline_access.</source>
        <translation>署名鍵を選び、スコープにはoffline_accessも加えます。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Server address, with /t/TENANT for a tenant</source>
        <translation>サーバーのアドレス（テナントの場合は/t/TENANTを付加）</translation>
    </message>
    <message>
        <source>Set AllowOfflineAccess = true, and allow the scopes openid, profile and email.</source>
        <translation>AllowOfflineAccess = trueを設定し、スコープopenid、profile、emailを許可します。</translation>
    </message>
    <message>
        <source>Set redirectURIs to {redirect_uri}.</source>
        <translation>redirectURIsに{redirect_uri}を設定します。</translation>
    </message>
    <message>
        <source>Set redirect_uris to {redirect_uri}, require_pkce to true, and token_endpoint_auth_method to none.</source>
        <translation>redirect_urisに{redirect_uri}、require_pkceにtrue、token_endpoint_auth_methodにnoneを設定します。</translation>
    </message>
    <message>
        <source>SimpleLogin documents no client without a secret.</source>
        <translation>SimpleLoginの文書には、シークレットのないクライアントについての記載がありません。</translation>
    </message>
    <message>
        <source>Slack redirects to https, or to a URI scheme of the application, but not to http://127.0.0.1.</source>
        <translation>SlackがリダイレクトするのはhttpsかアプリケーションのURIスキームで、http://127.0.0.1にはリダイレクトしません。</translation>
    </message>
    <message>
        <source>Slug of the application</source>
        <translation>アプリケーションのスラッグ</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>サブドメイン</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナントID</translation>
    </message>
    <message>
        <source>Tenant ID, or common, organizations or consumers</source>
        <translation>テナントID、またはcommon、organizations、consumers</translation>
    </message>
    <message>
        <source>Tenant host</source>
        <translation>テナントのホスト</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>テナント名</translation>
    </message>
    <message>
        <source>The client ID is NAME.</source>
        <translation>クライアントIDはNAMEです。</translation>
    </message>
    <message>
        <source>The code flow of Twitch is for servers: it wants a client secret.</source>
        <translation>Twitchのコードフローはサーバー用で、クライアントシークレットを要求します。</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI, port included.</source>
        <translation>グラントタイプ「Refresh Token」にチェックを入れ、リダイレクトURIにポートも含めて{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI.</source>
        <translation>グラントタイプ「Refresh Token」にチェックを入れ、リダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Tick the grant types Authorization Code and Refresh Token.</source>
        <translation>グラントタイプ「Authorization Code」と「Refresh Token」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Tick the grants Authorization Code and Refresh Token, and copy the client ID.</source>
        <translation>グラント「Authorization Code」と「Refresh Token」にチェックを入れ、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Turn on Always issue refresh token, if it is offered.</source>
        <translation>「Always issue refresh token」がある場合は、オンにします。</translation>
    </message>
    <message>
        <source>Under Advanced Settings, Grant Types, tick Refresh Token.</source>
        <translation>「Advanced Settings」の「Grant Types」で、「Refresh Token」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform Mobile and desktop applications with the redirect URI {redirect_uri}.</source>
        <translation>「Authentication」で、リダイレクトURIに{redirect_uri}を指定したプラットフォーム「Mobile and desktop applications」を追加します。</translation>
    </message>
    <message>
        <source>Under Authentication, allow public client flows.</source>
        <translation>「Authentication」で、パブリッククライアントフロー（public client flows）を許可します。</translation>
    </message>
    <message>
        <source>Under Configuration, enter {redirect_uri} as a redirect URI.</source>
        <translation>「Configuration」で、リダイレクトURIに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Under Configuration, tick the grant types Authorization Code and Refresh Token, PKCE with S256, and the token endpoint method None.</source>
        <translation>「Configuration」で、グラントタイプ「Authorization Code」と「Refresh Token」、S256のPKCE、トークンエンドポイントの方式「None」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Under Login pages, enter {redirect_uri} as an allowed callback URL and as an allowed sign-out URL.</source>
        <translation>「Login pages」で、許可されたコールバックURLとサインアウトURLに{redirect_uri}を入力します。</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code, and keep Public client and PKCE.</source>
        <translation>「Protocol」で、グラントタイプ「Code」に加えて「Refresh Token」にチェックを入れ、「Public client」とPKCEはそのままにします。</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code.</source>
        <translation>「Protocol」で、グラントタイプ「Code」に加えて「Refresh Token」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Under SSO, choose the application type Native and the token endpoint method None (PKCE), and copy the client ID.</source>
        <translation>「SSO」で、アプリケーションの種類「Native」とトークンエンドポイントの方式「None (PKCE)」を選び、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Under Token Settings, let the ID token include the user&apos;s profile, and copy the client ID.</source>
        <translation>「Token Settings」で、ユーザーのプロフィールをIDトークンに含め、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Under User Attributes, tick First Name, Last Name and Email.</source>
        <translation>「User Attributes」で、「First Name」、「Last Name」、「Email」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Under User Attributes, tick what the application is to receive, and copy the client ID.</source>
        <translation>「User Attributes」で、アプリケーションに渡す属性にチェックを入れ、クライアントIDをコピーします。</translation>
    </message>
    <message>
        <source>Untick Confidential, and tick the scopes openid, profile and email.</source>
        <translation>「Confidential」のチェックを外し、スコープopenid、profile、emailにチェックを入れます。</translation>
    </message>
    <message>
        <source>Untick that a secret is required for the web server flow and the refresh token flow, and require PKCE.</source>
        <translation>Webサーバーフローとリフレッシュトークンフローでシークレットを必須とする項目のチェックを外し、PKCEを必須にします。</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation>ユーザーフロー</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ユーザープールID</translation>
    </message>
    <message>
        <source>Vipps MobilePay gives client credentials to merchants with a server, and redirects desktop users to registered web addresses.</source>
        <translation>Vipps MobilePayは、サーバーを持つ加盟店にクライアント資格情報を発行し、デスクトップのユーザーは登録済みのWebアドレスにリダイレクトします。</translation>
    </message>
    <message>
        <source>Whether Hugging Face issues refresh tokens to public clients is not verified.</source>
        <translation>Hugging Faceがパブリッククライアントにリフレッシュトークンを発行するかどうかは未検証です。</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1 and public clients is not verified. It sends no name and no picture.</source>
        <translation>http://127.0.0.1へのリダイレクトとパブリッククライアントを受け付けるかどうかは未検証です。名前と画像は送られません。</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to public clients, is not verified.</source>
        <translation>http://127.0.0.1へのリダイレクトを受け付け、パブリッククライアントにリフレッシュトークンを発行するかどうかは未検証です。</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and what makes it issue refresh tokens, is not verified.</source>
        <translation>http://127.0.0.1へのリダイレクトを受け付けるかどうか、またリフレッシュトークンを発行する条件は未検証です。</translation>
    </message>
</context>
</TS>
