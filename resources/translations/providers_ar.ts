<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ProviderProfile</name>
    <message>
        <source>1Password ended Passage on January 16, 2026.</source>
        <translation>أنهت شركة 1Password خدمة Passage في 16 يناير 2026.</translation>
    </message>
    <message>
        <source>AD FS 2019 or later, which has PKCE. Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>الإصدار AD FS 2019 أو أحدث، فهو يدعم PKCE. لم يتم التحقق من أنه يتجاهل المنفذ عند إعادة التوجيه إلى عنوان loopback.</translation>
    </message>
    <message>
        <source>Add --post-logout-callback {redirect_uri}: it must equal a redirect URI.</source>
        <translation>يُرجى إضافة ‎--post-logout-callback {redirect_uri}: يجب أن يطابق أحد عناوين URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Add --scope openid,profile,email,offline_access and --redirect-uri {redirect_uri}.</source>
        <translation>يُرجى إضافة ‎--scope openid,profile,email,offline_access و‎--redirect-uri {redirect_uri}.</translation>
    </message>
    <message>
        <source>Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and RequireClientSecret = false.</source>
        <translation>يُرجى إضافة عميل بالإعدادات AllowedGrantTypes = GrantTypes.Code وRequirePkce = true وRequireClientSecret = false.</translation>
    </message>
    <message>
        <source>Add an application, with client authentication not required when using PKCE.</source>
        <translation>يُرجى إضافة تطبيق، مع عدم اشتراط مصادقة العميل عند استخدام PKCE.</translation>
    </message>
    <message>
        <source>Add the application to a user flow, and copy its client ID and the tenant ID.</source>
        <translation>يُرجى إضافة التطبيق إلى تدفق مستخدم، ونسخ معرّف العميل ومعرّف المستأجر.</translation>
    </message>
    <message>
        <source>Add the scopes openid, profile, email and offline_access, and the grant type refresh_token.</source>
        <translation>يُرجى إضافة النطاقات openid وprofile وemail وoffline_access، ونوع المنح refresh_token.</translation>
    </message>
    <message>
        <source>Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.</source>
        <translation>يُرجى إضافة {redirect_uri} إلى RedirectUris وPostLogoutRedirectUris.</translation>
    </message>
    <message>
        <source>Address of GitLab</source>
        <translation>عنوان GitLab</translation>
    </message>
    <message>
        <source>Address of Nextcloud</source>
        <translation>عنوان Nextcloud</translation>
    </message>
    <message>
        <source>Address of Thunder</source>
        <translation>عنوان Thunder</translation>
    </message>
    <message>
        <source>Address of the federation service</source>
        <translation>عنوان خدمة الاتحاد</translation>
    </message>
    <message>
        <source>Address of the instance</source>
        <translation>عنوان المثيل</translation>
    </message>
    <message>
        <source>Apple wants a client secret that is signed with your team&apos;s private key, and redirects to https only, never to this computer.</source>
        <translation>تطلب Apple سر عميل موقَّعًا بالمفتاح الخاص لفريقك، ولا تعيد التوجيه إلا إلى https، وليس إلى هذا الكمبيوتر أبدًا.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>معرّف التطبيق</translation>
    </message>
    <message>
        <source>Assign the application to its users, and copy the client ID.</source>
        <translation>يُرجى تعيين التطبيق لمستخدميه، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Auth group ID</source>
        <translation>معرّف مجموعة المصادقة</translation>
    </message>
    <message>
        <source>BankID wants a client secret, which a desktop application cannot keep.</source>
        <translation>يطلب BankID سر عميل، ولا يستطيع تطبيق سطح المكتب الحفاظ على سريته.</translation>
    </message>
    <message>
        <source>Battle.net wants a client secret, which a desktop application cannot keep, and issues no refresh token.</source>
        <translation>تطلب Battle.net سر عميل، ولا يستطيع تطبيق سطح المكتب الحفاظ على سريته، ولا تصدر رمز تحديث.</translation>
    </message>
    <message>
        <source>Choose Code with PKCE, and tick the grant type Refresh Token.</source>
        <translation>يُرجى اختيار «Code» مع PKCE، وتحديد نوع المنح «Refresh Token».</translation>
    </message>
    <message>
        <source>Choose a public app, and the scopes openid, profile and email.</source>
        <translation>يُرجى اختيار تطبيق عام، والنطاقات openid وprofile وemail.</translation>
    </message>
    <message>
        <source>Choose a public client with PKCE (S256).</source>
        <translation>يُرجى اختيار عميل عام مع PKCE ‏(S256).</translation>
    </message>
    <message>
        <source>Choose the client authentication type Public (None PKCE).</source>
        <translation>يُرجى اختيار نوع مصادقة العميل «Public (None PKCE)».</translation>
    </message>
    <message>
        <source>Choose the grant type authorization code and the scopes openid, profile and email.</source>
        <translation>يُرجى اختيار نوع المنح «authorization code» والنطاقات openid وprofile وemail.</translation>
    </message>
    <message>
        <source>Choose the standard scopes email and profile, and copy the client ID.</source>
        <translation>يُرجى اختيار النطاقين القياسيين email وprofile، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Choose which attributes of the user the tokens contain: at first, none.</source>
        <translation>يُرجى اختيار سمات المستخدم التي تتضمنها الرموز: في البداية لا توجد أي سمات.</translation>
    </message>
    <message>
        <source>Copy the app ID: it is the client ID.</source>
        <translation>يُرجى نسخ «App ID»: فهو معرّف العميل.</translation>
    </message>
    <message>
        <source>Copy the app name and the client ID.</source>
        <translation>يُرجى نسخ اسم التطبيق ومعرّف العميل.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, and the directory (tenant) ID unless the application is for several tenants.</source>
        <translation>يُرجى نسخ «Application (client) ID»، وكذلك «Directory (tenant) ID» ما لم يكن التطبيق لعدة مستأجرين.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID, the tenant ID and the name of the user flow.</source>
        <translation>يُرجى نسخ «Application (client) ID» ومعرّف المستأجر واسم تدفق المستخدم.</translation>
    </message>
    <message>
        <source>Copy the application ID: it is the client ID.</source>
        <translation>يُرجى نسخ معرّف التطبيق: فهو معرّف العميل.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret. The secret of a desktop app protects nothing, but Google requires it.</source>
        <translation>يُرجى نسخ معرّف العميل وسر العميل. لا يحمي سر تطبيق سطح المكتب شيئًا، لكن Google تطلبه.</translation>
    </message>
    <message>
        <source>Copy the client ID from the environment&apos;s settings.</source>
        <translation>يُرجى نسخ معرّف العميل من إعدادات البيئة.</translation>
    </message>
    <message>
        <source>Copy the client ID from the tab Protocol.</source>
        <translation>يُرجى نسخ معرّف العميل من علامة التبويب «Protocol».</translation>
    </message>
    <message>
        <source>Copy the client ID, and the slug of the application.</source>
        <translation>يُرجى نسخ معرّف العميل والاسم المختصر (slug) للتطبيق.</translation>
    </message>
    <message>
        <source>Copy the client ID. The secret is not needed with PKCE.</source>
        <translation>يُرجى نسخ معرّف العميل. السر غير مطلوب مع PKCE.</translation>
    </message>
    <message>
        <source>Copy the consumer key: it is the client ID.</source>
        <translation>يُرجى نسخ «Consumer Key»: فهو معرّف العميل.</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID from Details.</source>
        <translation>يُرجى نسخ النطاق (Domain) ومعرّف العميل من «Details».</translation>
    </message>
    <message>
        <source>Copy the domain and the client ID.</source>
        <translation>يُرجى نسخ النطاق (Domain) ومعرّف العميل.</translation>
    </message>
    <message>
        <source>Copy the issuer&apos;s project ID and the client ID.</source>
        <translation>يُرجى نسخ معرّف المشروع من جهة الإصدار ومعرّف العميل.</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of the type Desktop app. It accepts {redirect_uri} without being told.</source>
        <translation>يُرجى إنشاء معرّف عميل OAuth من النوع «Desktop app». يقبل {redirect_uri} دون الحاجة إلى إدخاله.</translation>
    </message>
    <message>
        <source>Create the client: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</source>
        <translation>يُرجى إنشاء العميل: hydra create oauth2-client --token-endpoint-auth-method none --grant-type authorization_code,refresh_token --response-type code.</translation>
    </message>
    <message>
        <source>Create the client: kanidm system oauth2 create-public NAME TITLE {redirect_uri}.</source>
        <translation>يُرجى إنشاء العميل: kanidm system oauth2 create-public NAME TITLE {redirect_uri}.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق (Domain)</translation>
    </message>
    <message>
        <source>Enable the application, and copy the client ID and the environment ID.</source>
        <translation>يُرجى تمكين التطبيق، ونسخ معرّف العميل ومعرّف البيئة.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a post-logout redirect URI too: they are a list of their own.</source>
        <translation>يُرجى إدخال {redirect_uri} أيضًا بوصفه «post-logout redirect URI»: فلهذه العناوين قائمة خاصة بها.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post logout URI, with the development mode on if it asks for https.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه «redirect URI» و«post logout URI»، مع تشغيل وضع التطوير (development mode) إذا طُلب https.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a post sign-out redirect URI.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه «redirect URI» و«post sign-out redirect URI».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI and as a sign-off URL.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه «redirect URI» و«sign-off URL».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI of the native application.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه للتطبيق الأصلي.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URI.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and choose the scopes openid and profile.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URL لإعادة التوجيه، واختيار النطاقين openid وprofile.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL, and copy the client ID.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URL لإعادة التوجيه، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a redirect URL.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URL لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a sign-in and as a sign-out redirect URI.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه لتسجيل الدخول ولتسجيل الخروج.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a strict redirect URI.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه من النوع «strict».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as a valid redirect URI, and + as a valid post logout redirect URI.</source>
        <translation>يُرجى إدخال {redirect_uri} في «Valid redirect URIs»، والعلامة + في «Valid post logout redirect URIs».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as an authorized redirect URL.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه «Authorized redirect URL».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI, and copy the client ID.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه الخاص بالتطبيق، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as its redirect URI.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه الخاص بالتطبيق.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the callback URL, and choose the scopes openid, profile, email and offline_access.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه «Callback URL»، واختيار النطاقات openid وprofile وemail وoffline_access.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URI.</source>
        <translation>يُرجى استخدام {redirect_uri} بوصفه عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed Callback URLs and Allowed Logout URLs.</source>
        <translation>يُرجى إدخال {redirect_uri} تحت «Allowed Callback URLs» و«Allowed Logout URLs».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under Allowed callback URLs and Allowed logout redirect URLs.</source>
        <translation>يُرجى إدخال {redirect_uri} تحت «Allowed callback URLs» و«Allowed logout redirect URLs».</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the approved redirect URLs.</source>
        <translation>يُرجى إدخال {redirect_uri} ضمن عناوين URL المعتمدة لإعادة التوجيه (approved redirect URLs).</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} under the authorized redirect URLs.</source>
        <translation>يُرجى إدخال {redirect_uri} تحت «Authorized redirect URLs».</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation>معرّف البيئة</translation>
    </message>
    <message>
        <source>Frontegg domain</source>
        <translation>نطاق Frontegg ‏(Domain)</translation>
    </message>
    <message>
        <source>Give the user pool a domain, and copy the client ID.</source>
        <translation>يُرجى تعيين نطاق (Domain) لمجموعة المستخدمين، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Host of the cloud</source>
        <translation>مضيف السحابة</translation>
    </message>
    <message>
        <source>Host of the region</source>
        <translation>مضيف المنطقة</translation>
    </message>
    <message>
        <source>In AD FS Management, add an application group of the template Native application accessing a web API.</source>
        <translation>في «AD FS Management»، يُرجى إضافة مجموعة تطبيقات من القالب «Native application accessing a web API».</translation>
    </message>
    <message>
        <source>In Authelia&apos;s configuration, under identity_providers, oidc, clients, add a client with public: true, and without a secret.</source>
        <translation>في تكوين Authelia، تحت identity_providers ثم oidc ثم clients، يُرجى إضافة عميل مع public: true ومن دون سر.</translation>
    </message>
    <message>
        <source>In Dex&apos;s configuration, add a static client with public: true.</source>
        <translation>في تكوين Dex، يُرجى إضافة عميل ثابت مع public: true.</translation>
    </message>
    <message>
        <source>In FusionAuth, open the tenant, and set its issuer to the address of FusionAuth.</source>
        <translation>في FusionAuth، يُرجى فتح المستأجر، وتعيين جهة إصداره إلى عنوان FusionAuth.</translation>
    </message>
    <message>
        <source>In GitLab, open your user settings, Applications, and add an application.</source>
        <translation>في GitLab، يُرجى فتح إعدادات المستخدم ثم «Applications»، وإضافة تطبيق.</translation>
    </message>
    <message>
        <source>In Kinde, add an application of the type Front-end and mobile, and choose Other native.</source>
        <translation>في Kinde، يُرجى إضافة تطبيق من النوع «Front-end and mobile»، واختيار «Other native».</translation>
    </message>
    <message>
        <source>In Nextcloud, install the app OIDC Identity Provider.</source>
        <translation>في Nextcloud، يُرجى تثبيت التطبيق «OIDC Identity Provider».</translation>
    </message>
    <message>
        <source>In OneLogin, open Applications, and add OpenID Connect.</source>
        <translation>في OneLogin، يُرجى فتح «Applications»، وإضافة «OpenID Connect».</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager, and create an app with OAuth enabled.</source>
        <translation>في «Setup»، يُرجى فتح «External Client App Manager»، وإنشاء تطبيق مع تمكين OAuth.</translation>
    </message>
    <message>
        <source>In Thunder, create an application of the type Mobile App.</source>
        <translation>في Thunder، يُرجى إنشاء تطبيق من النوع «Mobile App».</translation>
    </message>
    <message>
        <source>In United Effects, create a client in the auth group, with authorization code and PKCE.</source>
        <translation>في United Effects، يُرجى إنشاء عميل في مجموعة المصادقة، مع رمز التفويض وPKCE.</translation>
    </message>
    <message>
        <source>In the Asgardeo console, open Applications, and create a Mobile Application.</source>
        <translation>في وحدة تحكم Asgardeo، يُرجى فتح «Applications»، وإنشاء «Mobile Application».</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open Applications, and create a Native application.</source>
        <translation>في لوحة معلومات Auth0، يُرجى فتح «Applications»، وإنشاء تطبيق من النوع «Native».</translation>
    </message>
    <message>
        <source>In the Azure portal, open Azure AD B2C, App registrations, and register an application for mobile and desktop.</source>
        <translation>في مدخل Azure، يُرجى فتح «Azure AD B2C» ثم «App registrations»، وتسجيل تطبيق للأجهزة المحمولة وسطح المكتب.</translation>
    </message>
    <message>
        <source>In the Beyond Identity console, create an application of the type OIDC.</source>
        <translation>في وحدة تحكم Beyond Identity، يُرجى إنشاء تطبيق من النوع «OIDC».</translation>
    </message>
    <message>
        <source>In the Cognito console, open the user pool, and create an app client of the type mobile app, without a client secret.</source>
        <translation>في وحدة تحكم Cognito، يُرجى فتح مجموعة المستخدمين، وإنشاء عميل تطبيق من النوع «mobile app»، من دون سر عميل.</translation>
    </message>
    <message>
        <source>In the Descope console, open Applications, and create an OIDC application.</source>
        <translation>في وحدة تحكم Descope، يُرجى فتح «Applications»، وإنشاء تطبيق OIDC.</translation>
    </message>
    <message>
        <source>In the Entra admin center, open App registrations, and register an application.</source>
        <translation>في مركز إدارة Entra، يُرجى فتح «App registrations»، وتسجيل تطبيق.</translation>
    </message>
    <message>
        <source>In the Entra admin center, switch to the external tenant, and register an application.</source>
        <translation>في مركز إدارة Entra، يُرجى التبديل إلى المستأجر الخارجي، وتسجيل تطبيق.</translation>
    </message>
    <message>
        <source>In the Frontegg portal, open the environment, Authentication, Login Method, and select Hosted Login.</source>
        <translation>في مدخل Frontegg، يُرجى فتح البيئة ثم «Authentication» ثم «Login Method»، وتحديد «Hosted Login».</translation>
    </message>
    <message>
        <source>In the Google Cloud console, open APIs and services, Credentials.</source>
        <translation>في وحدة تحكم Google Cloud، يُرجى فتح «APIs and services» ثم «Credentials».</translation>
    </message>
    <message>
        <source>In the Identity Server console, open Applications, and create a Mobile Application.</source>
        <translation>في وحدة تحكم Identity Server، يُرجى فتح «Applications»، وإنشاء «Mobile Application».</translation>
    </message>
    <message>
        <source>In the JumpCloud admin portal, open SSO Applications, and add a custom OIDC app.</source>
        <translation>في مدخل إدارة JumpCloud، يُرجى فتح «SSO Applications»، وإضافة تطبيق OIDC مخصص.</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, select the realm, and create an OpenID Connect client.</source>
        <translation>في وحدة تحكم إدارة Keycloak، يُرجى تحديد الـ realm، وإنشاء عميل OpenID Connect.</translation>
    </message>
    <message>
        <source>In the LoginRadius console, create an OIDC app of the type native app.</source>
        <translation>في وحدة تحكم LoginRadius، يُرجى إنشاء تطبيق OIDC من النوع «Native App».</translation>
    </message>
    <message>
        <source>In the Logto console, open Applications, and create a native app.</source>
        <translation>في وحدة تحكم Logto، يُرجى فتح «Applications»، وإنشاء تطبيق أصلي.</translation>
    </message>
    <message>
        <source>In the Okta admin console, open Applications, and create an OIDC app integration of the type Native Application.</source>
        <translation>في وحدة تحكم إدارة Okta، يُرجى فتح «Applications»، وإنشاء تكامل تطبيق OIDC من النوع «Native Application».</translation>
    </message>
    <message>
        <source>In the PingOne console, open Applications, and add one of the type Native.</source>
        <translation>في وحدة تحكم PingOne، يُرجى فتح «Applications»، وإضافة تطبيق من النوع «Native».</translation>
    </message>
    <message>
        <source>In the Roblox creator dashboard, create an OAuth 2.0 app.</source>
        <translation>في لوحة معلومات المنشئين في Roblox، يُرجى إنشاء تطبيق OAuth 2.0.</translation>
    </message>
    <message>
        <source>In the ZITADEL console, open the project, and create an application of the type Native.</source>
        <translation>في وحدة تحكم ZITADEL، يُرجى فتح المشروع، وإنشاء تطبيق من النوع «Native».</translation>
    </message>
    <message>
        <source>In the administration settings, under OpenID Connect, add a client of the type public with the code flow.</source>
        <translation>في إعدادات الإدارة، تحت «OpenID Connect»، يُرجى إضافة عميل من النوع «public» مع تدفق الرمز (code flow).</translation>
    </message>
    <message>
        <source>In the authentik admin interface, create an application with an OAuth2/OpenID provider of the client type Public.</source>
        <translation>في واجهة إدارة authentik، يُرجى إنشاء تطبيق مع مزوّد OAuth2/OpenID يكون نوع العميل فيه «Public».</translation>
    </message>
    <message>
        <source>In the properties of the user flow, under Token compatibility settings, choose the issuer claim with tfp.</source>
        <translation>في خصائص تدفق المستخدم، تحت «Token compatibility settings»، يُرجى اختيار مطالبة جهة الإصدار (iss) التي تتضمن tfp.</translation>
    </message>
    <message>
        <source>Issuer of Dex</source>
        <translation>جهة إصدار Dex</translation>
    </message>
    <message>
        <source>Issuer of Hydra</source>
        <translation>جهة إصدار Hydra</translation>
    </message>
    <message>
        <source>Issuer of the tenant</source>
        <translation>جهة إصدار المستأجر</translation>
    </message>
    <message>
        <source>It issues a refresh token only when the user is asked for consent, or when the application is set to always issue one.</source>
        <translation>لا يصدر رمز تحديث إلا عند طلب موافقة المستخدم، أو عند تعيين التطبيق ليصدره دائمًا.</translation>
    </message>
    <message>
        <source>Its makers no longer maintain it; Duende IdentityServer is its successor.</source>
        <translation>لم يعد صانعوه يتولون صيانته؛ وخلَفه Duende IdentityServer.</translation>
    </message>
    <message>
        <source>Kinde domain</source>
        <translation>نطاق Kinde ‏(Domain)</translation>
    </message>
    <message>
        <source>LINE wants the channel secret from everybody outside its own mobile SDK, and signs ID tokens with it.</source>
        <translation>تطلب LINE سر القناة من الجميع خارج SDK الخاصة بها للأجهزة المحمولة، وتوقّع به رموز الهوية.</translation>
    </message>
    <message>
        <source>Leave client authentication off, tick the standard flow alone, and require PKCE with S256.</source>
        <translation>يُرجى ترك مصادقة العميل (Client authentication) متوقفة، وتحديد «Standard flow» وحده، واشتراط PKCE مع S256.</translation>
    </message>
    <message>
        <source>LinkedIn enables native clients on request only, and at another address than its metadata name; other clients need a secret.</source>
        <translation>لا تمكّن LinkedIn العملاء الأصليين إلا عند الطلب، وفي عنوان غير الذي تذكره بياناتها الوصفية؛ أما العملاء الآخرون فيحتاجون إلى سر.</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>نقطة نهاية Logto</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Name of the OAuth2 client</source>
        <translation>اسم عميل OAuth2</translation>
    </message>
    <message>
        <source>Native clients with PKCE are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>العملاء الأصليون مع PKCE مدعومون، لكن لم يتم التحقق من قبول إعادة التوجيه إلى http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Nextcloud is a provider only with the app OIDC Identity Provider (H2CK/oidc). Whether it ignores the port of a loopback redirect is not verified.</source>
        <translation>لا يكون Nextcloud مزوّدًا إلا مع التطبيق «OIDC Identity Provider»‏ (H2CK/oidc). لم يتم التحقق من أنه يتجاهل المنفذ عند إعادة التوجيه إلى عنوان loopback.</translation>
    </message>
    <message>
        <source>OIDC app name</source>
        <translation>اسم تطبيق OIDC</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>نطاق Okta ‏(Domain)</translation>
    </message>
    <message>
        <source>On Hugging Face, open Settings, Connected Apps, and create an OAuth app.</source>
        <translation>في Hugging Face، يُرجى فتح «Settings» ثم «Connected Apps»، وإنشاء تطبيق OAuth.</translation>
    </message>
    <message>
        <source>Only if the issuer of the tenant, acme.com at first, has been set to the address of FusionAuth.</source>
        <translation>فقط إذا تم تعيين جهة إصدار المستأجر، وهي acme.com في البداية، إلى عنوان FusionAuth.</translation>
    </message>
    <message>
        <source>Only with a user flow whose issuer claim contains tfp: otherwise its metadata contradict the issuer.</source>
        <translation>فقط مع تدفق مستخدم تتضمن مطالبة جهة الإصدار (iss) فيه tfp: وإلا تعارضت بياناته الوصفية مع جهة الإصدار.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Passage domain</source>
        <translation>نطاق Passage ‏(Domain)</translation>
    </message>
    <message>
        <source>Path of a custom authorization server, if you use one</source>
        <translation>مسار خادم تفويض مخصص، إذا كان مستخدمًا</translation>
    </message>
    <message>
        <source>Permit the scopes openid, profile, email and allatclaims, and copy the client identifier.</source>
        <translation>يُرجى السماح بالنطاقات openid وprofile وemail وallatclaims، ونسخ «Client Identifier».</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>Public clients are supported, but whether a redirect to http://127.0.0.1 is accepted is not verified.</source>
        <translation>العملاء العامون مدعومون، لكن لم يتم التحقق من قبول إعادة التوجيه إلى http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Public clients are supported, but which redirects to this computer are accepted is not verified.</source>
        <translation>العملاء العامون مدعومون، لكن لم يتم التحقق من عناوين إعادة التوجيه المقبولة إلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Realm ID</source>
        <translation>معرّف الـ realm</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Restart Authelia.</source>
        <translation>يُرجى إعادة تشغيل Authelia.</translation>
    </message>
    <message>
        <source>Restart Dex.</source>
        <translation>يُرجى إعادة تشغيل Dex.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 add-redirect-url NAME {redirect_uri}.</source>
        <translation>يُرجى تشغيل الأمر kanidm system oauth2 add-redirect-url NAME {redirect_uri}.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 enable-localhost-redirects NAME.</source>
        <translation>يُرجى تشغيل الأمر kanidm system oauth2 enable-localhost-redirects NAME.</translation>
    </message>
    <message>
        <source>Run kanidm system oauth2 update-scope-map NAME GROUP openid profile email.</source>
        <translation>يُرجى تشغيل الأمر kanidm system oauth2 update-scope-map NAME GROUP openid profile email.</translation>
    </message>
    <message>
        <source>Select a signing key, and under the scopes also offline_access.</source>
        <translation>يُرجى تحديد مفتاح توقيع، وإضافة offline_access أيضًا إلى النطاقات.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Server address, with /t/TENANT for a tenant</source>
        <translation>عنوان الخادم، مع ‎/t/TENANT للمستأجر</translation>
    </message>
    <message>
        <source>Set AllowOfflineAccess = true, and allow the scopes openid, profile and email.</source>
        <translation>يُرجى تعيين AllowOfflineAccess = true، والسماح بالنطاقات openid وprofile وemail.</translation>
    </message>
    <message>
        <source>Set redirectURIs to {redirect_uri}.</source>
        <translation>يُرجى تعيين redirectURIs إلى {redirect_uri}.</translation>
    </message>
    <message>
        <source>Set redirect_uris to {redirect_uri}, require_pkce to true, and token_endpoint_auth_method to none.</source>
        <translation>يُرجى تعيين redirect_uris إلى {redirect_uri}، وrequire_pkce إلى true، وtoken_endpoint_auth_method إلى none.</translation>
    </message>
    <message>
        <source>SimpleLogin documents no client without a secret.</source>
        <translation>لا تذكر وثائق SimpleLogin أي عميل من دون سر.</translation>
    </message>
    <message>
        <source>Slack redirects to https, or to a URI scheme of the application, but not to http://127.0.0.1.</source>
        <translation>تعيد Slack التوجيه إلى https أو إلى مخطط URI خاص بالتطبيق، لكن ليس إلى http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Slug of the application</source>
        <translation>الاسم المختصر (slug) للتطبيق</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>النطاق الفرعي</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <source>Tenant ID, or common, organizations or consumers</source>
        <translation>معرّف المستأجر، أو common أو organizations أو consumers</translation>
    </message>
    <message>
        <source>Tenant host</source>
        <translation>مضيف المستأجر</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>اسم المستأجر</translation>
    </message>
    <message>
        <source>The client ID is NAME.</source>
        <translation>معرّف العميل هو NAME.</translation>
    </message>
    <message>
        <source>The code flow of Twitch is for servers: it wants a client secret.</source>
        <translation>تدفق الرمز (code flow) لدى Twitch مخصص للخوادم: فهو يطلب سر عميل.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI, port included.</source>
        <translation>يُرجى تحديد نوع المنح «Refresh Token»، وإدخال {redirect_uri} مع المنفذ بوصفه عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI.</source>
        <translation>يُرجى تحديد نوع المنح «Refresh Token»، وإدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Tick the grant types Authorization Code and Refresh Token.</source>
        <translation>يُرجى تحديد نوعي المنح «Authorization Code» و«Refresh Token».</translation>
    </message>
    <message>
        <source>Tick the grants Authorization Code and Refresh Token, and copy the client ID.</source>
        <translation>يُرجى تحديد نوعي المنح «Authorization Code» و«Refresh Token»، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Turn on Always issue refresh token, if it is offered.</source>
        <translation>يُرجى تشغيل «Always issue refresh token» إن كان متاحًا.</translation>
    </message>
    <message>
        <source>Under Advanced Settings, Grant Types, tick Refresh Token.</source>
        <translation>تحت «Advanced Settings» ثم «Grant Types»، يُرجى تحديد «Refresh Token».</translation>
    </message>
    <message>
        <source>Under Authentication, add the platform Mobile and desktop applications with the redirect URI {redirect_uri}.</source>
        <translation>تحت «Authentication»، يُرجى إضافة المنصة «Mobile and desktop applications» مع عنوان URI لإعادة التوجيه {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under Authentication, allow public client flows.</source>
        <translation>تحت «Authentication»، يُرجى السماح بتدفقات العميل العام (public client flows).</translation>
    </message>
    <message>
        <source>Under Configuration, enter {redirect_uri} as a redirect URI.</source>
        <translation>تحت «Configuration»، يُرجى إدخال {redirect_uri} بوصفه عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Under Configuration, tick the grant types Authorization Code and Refresh Token, PKCE with S256, and the token endpoint method None.</source>
        <translation>تحت «Configuration»، يُرجى تحديد نوعي المنح «Authorization Code» و«Refresh Token»، وPKCE مع S256، وطريقة نقطة نهاية الرموز «None».</translation>
    </message>
    <message>
        <source>Under Login pages, enter {redirect_uri} as an allowed callback URL and as an allowed sign-out URL.</source>
        <translation>تحت «Login pages»، يُرجى إدخال {redirect_uri} ضمن عناوين URL المسموح بها للعودة (callback) ولتسجيل الخروج.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code, and keep Public client and PKCE.</source>
        <translation>تحت «Protocol»، يُرجى تحديد نوع المنح «Refresh Token» إلى جانب «Code»، والإبقاء على «Public client» وPKCE.</translation>
    </message>
    <message>
        <source>Under Protocol, tick the grant type Refresh Token beside Code.</source>
        <translation>تحت «Protocol»، يُرجى تحديد نوع المنح «Refresh Token» إلى جانب «Code».</translation>
    </message>
    <message>
        <source>Under SSO, choose the application type Native and the token endpoint method None (PKCE), and copy the client ID.</source>
        <translation>تحت «SSO»، يُرجى اختيار نوع التطبيق «Native» وطريقة نقطة نهاية الرموز «None (PKCE)»، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Under Token Settings, let the ID token include the user&apos;s profile, and copy the client ID.</source>
        <translation>تحت «Token Settings»، يُرجى تضمين الملف الشخصي للمستخدم في رمز الهوية، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Under User Attributes, tick First Name, Last Name and Email.</source>
        <translation>تحت «User Attributes»، يُرجى تحديد «First Name» و«Last Name» و«Email».</translation>
    </message>
    <message>
        <source>Under User Attributes, tick what the application is to receive, and copy the client ID.</source>
        <translation>تحت «User Attributes»، يُرجى تحديد ما يستلمه التطبيق، ونسخ معرّف العميل.</translation>
    </message>
    <message>
        <source>Untick Confidential, and tick the scopes openid, profile and email.</source>
        <translation>يُرجى إلغاء تحديد «Confidential»، وتحديد النطاقات openid وprofile وemail.</translation>
    </message>
    <message>
        <source>Untick that a secret is required for the web server flow and the refresh token flow, and require PKCE.</source>
        <translation>يُرجى إلغاء تحديد اشتراط السر لتدفق خادم الويب وتدفق رمز التحديث، واشتراط PKCE.</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation>تدفق المستخدم</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>معرّف مجموعة المستخدمين</translation>
    </message>
    <message>
        <source>Vipps MobilePay gives client credentials to merchants with a server, and redirects desktop users to registered web addresses.</source>
        <translation>تمنح Vipps MobilePay بيانات اعتماد العميل للتجار الذين لديهم خادم، وتعيد توجيه مستخدمي سطح المكتب إلى عناوين ويب مسجَّلة.</translation>
    </message>
    <message>
        <source>Whether Hugging Face issues refresh tokens to public clients is not verified.</source>
        <translation>لم يتم التحقق من أن Hugging Face تصدر رموز تحديث للعملاء العامين.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1 and public clients is not verified. It sends no name and no picture.</source>
        <translation>لم يتم التحقق من قبول إعادة التوجيه إلى http://127.0.0.1 والعملاء العامين. لا يُرسَل اسم ولا صورة.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to public clients, is not verified.</source>
        <translation>لم يتم التحقق من قبول إعادة التوجيه إلى http://127.0.0.1 ومن إصدار رموز تحديث للعملاء العامين.</translation>
    </message>
    <message>
        <source>Whether it accepts a redirect to http://127.0.0.1, and what makes it issue refresh tokens, is not verified.</source>
        <translation>لم يتم التحقق من قبول إعادة التوجيه إلى http://127.0.0.1 ولا مما يؤدي إلى إصدار رموز تحديث.</translation>
    </message>
</context>
</TS>
