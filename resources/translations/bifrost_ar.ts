<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>S&amp;witch to this account</source>
        <translation>الت&amp;بديل إلى هذا الحساب</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة التس&amp;مية</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Empty: as the provider says.</source>
        <translation>عند تركه فارغًا: كما يذكره المزوّد.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>الإبقاء على الاسم</translation>
    </message>
    <message>
        <source>Bifrost forgets this account. The account itself stays at the provider.</source>
        <translation>ينسى Bifrost هذا الحساب. ويبقى الحساب نفسه لدى المزوّد.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>إزالة الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
</context>
<context>
    <name>AccountChip</name>
    <message>
        <source>Signing out</source>
        <translation>جارٍ تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>لم تُجدَّد</translation>
    </message>
    <message>
        <source>Opens the accounts and the profile</source>
        <translation>فتح الحسابات والملف الشخصي</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>Folded; shows what can be done with the account</source>
        <translation>مطوي؛ يعرض ما يمكن فعله بالحساب</translation>
    </message>
    <message>
        <source>Unfolded; what can be done follows</source>
        <translation>موسَّع؛ يلي ذلك ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>AccountLabels</name>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>حساب بلا اسم</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>الحساب الحالي</translation>
    </message>
</context>
<context>
    <name>AccountNoticeText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <translation>تم تسجيل دخولك باسم %1 وليس باسم %2</translation>
    </message>
    <message>
        <source>The provider has signed you in as somebody else. Nothing of %1 was changed.</source>
        <translation>سجّل المزوّد دخولك باسم شخص آخر. لم يتغير شيء في %1.</translation>
    </message>
    <message>
        <source>%1 is one of your accounts already</source>
        <translation>يوجد %1 ضمن حساباتك بالفعل</translation>
    </message>
    <message>
        <source>Its session was renewed. To add somebody else, choose another user in the browser.</source>
        <translation>جُدّدت جلسة هذا الحساب. لإضافة شخص آخر، يُرجى اختيار مستخدم آخر في المتصفح.</translation>
    </message>
    <message>
        <source>You are signed out of all accounts</source>
        <translation>تم تسجيل خروجك من كل الحسابات</translation>
    </message>
    <message>
        <source>They stay in the list for your next sign-in.</source>
        <translation>تبقى الحسابات في القائمة لتسجيل دخولك القادم.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed out of all accounts</source>
        <translation>لم يتم تسجيل خروجك من كل الحسابات</translation>
    </message>
    <message>
        <source>Couldn&apos;t sign out of: %1. Open the account and sign out there to see why.</source>
        <translation>تعذّر تسجيل الخروج من: %1. لمعرفة السبب، يُرجى فتح الحساب وتسجيل الخروج منه.</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>يلزم تسجيل الدخول مجددًا: %1</translation>
    </message>
    <message>
        <source>The session of this account has ended or can&apos;t be renewed. Press here to open it.</source>
        <translation>انتهت جلسة هذا الحساب أو لا يمكن تجديدها. لفتح الحساب، يُرجى الضغط هنا.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>إدارة الحسابات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد أي حساب بعد.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>إبقاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Sign out of &amp;all now</source>
        <translation>تسجيل الخروج من ال&amp;كل الآن</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts</source>
        <translation>تسجيل الخروج من &amp;كل الحسابات</translation>
    </message>
    <message>
        <source>Signing out of all accounts...</source>
        <translation>جارٍ تسجيل الخروج من كل الحسابات...</translation>
    </message>
    <message>
        <source>Your browser opens a page for each account, one after the other.</source>
        <translation>يفتح متصفحك صفحة لكل حساب، واحدة تلو الأخرى.</translation>
    </message>
</context>
<context>
    <name>AddAccountCard</name>
    <message>
        <source>&amp;Add an account</source>
        <translation>إ&amp;ضافة حساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use another provider</source>
        <translation>استخدام مزوّد آخر</translation>
    </message>
    <message>
        <source>No provider is set up yet.</source>
        <translation>لم يتم إعداد أي مزوّد بعد.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>يعرضه المزوّد عند تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>Redirect URL for this provider</source>
        <translation>عنوان URL لإعادة التوجيه لهذا المزوّد</translation>
    </message>
    <message>
        <source>Register exactly this redirect URL with the provider.</source>
        <translation>يُرجى تسجيل عنوان URL هذا لإعادة التوجيه كما هو تمامًا لدى المزوّد.</translation>
    </message>
    <message>
        <source>Sign in with this provider</source>
        <translation>تسجيل الدخول عبر هذا المزوّد</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>يُرجى إدخال معرّف العميل.</translation>
    </message>
    <message>
        <source>Sign in with your browser to add the account.</source>
        <translation>سجّل الدخول في متصفحك لإضافة الحساب.</translation>
    </message>
    <message>
        <source>Signs somebody else in with %1. Nobody is signed out.</source>
        <translation>يسجّل دخول شخص آخر عبر %1. لن يُسجَّل خروج أحد.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The API&apos;s server wasn&apos;t found</source>
        <translation>تعذّر العثور على خادم واجهة API</translation>
    </message>
    <message>
        <source>Check the address. If it is right, check your network.</source>
        <translation>يُرجى التحقق من العنوان. إذا كان صحيحًا، فيُرجى التحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Nothing responds at this address</source>
        <translation>لا شيء يستجيب في هذا العنوان</translation>
    </message>
    <message>
        <source>Check the host and the port, and whether the API is running.</source>
        <translation>يُرجى التحقق من المضيف والمنفذ، ومن أن واجهة API قيد التشغيل.</translation>
    </message>
    <message>
        <source>The API&apos;s server can&apos;t be trusted</source>
        <translation>لا يمكن الوثوق بخادم واجهة API</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t one that this computer trusts, so the access token wasn&apos;t sent.</source>
        <translation>شهادة الخادم ليست مما يثق به هذا الكمبيوتر، لذلك لم يُرسَل رمز الوصول.</translation>
    </message>
    <message>
        <source>No secure connection to the API</source>
        <translation>لا يوجد اتصال آمن بواجهة API</translation>
    </message>
    <message>
        <source>The server offers none that this computer accepts, so the access token wasn&apos;t sent.</source>
        <translation>لا يوفر الخادم اتصالًا آمنًا يقبله هذا الكمبيوتر، لذلك لم يُرسَل رمز الوصول.</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>Connect to the network, and send the request again.</source>
        <translation>يُرجى الاتصال بالشبكة، ثم إرسال الطلب مجددًا.</translation>
    </message>
    <message>
        <source>The API took too long</source>
        <translation>استغرقت واجهة API وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>It may have received the request, but sent no complete response within a minute.</source>
        <translation>ربما استلمت الطلب، لكنها لم ترسل استجابة كاملة خلال دقيقة.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The API may have received the request, but its response isn&apos;t complete.</source>
        <translation>ربما استلمت واجهة API الطلب، لكن استجابتها غير مكتملة.</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>الاستجابة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Bifrost shows responses of up to 8 MiB. Ask for less, for example for fewer entries.</source>
        <translation>يعرض Bifrost استجابات يصل حجمها إلى 8 MiB. يُرجى طلب بيانات أقل، مثلًا عدد أقل من الإدخالات.</translation>
    </message>
    <message>
        <source>The API redirects to another server</source>
        <translation>تعيد واجهة API التوجيه إلى خادم آخر</translation>
    </message>
    <message>
        <source>It leads to %1, where the access token wasn&apos;t sent. If you trust that server, enter its address.</source>
        <translation>تؤدي إعادة التوجيه إلى %1 ولم يُرسَل رمز الوصول إلى هناك. إذا كان ذلك الخادم موثوقًا به، فيُرجى إدخال عنوانه.</translation>
    </message>
    <message>
        <source>The access token has too few scopes for this request, and the API doesn&apos;t say which one it needs.</source>
        <translation>نطاقات رمز الوصول لا تكفي لهذا الطلب، ولا تذكر واجهة API النطاق الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Sign in again, and consent to it.</source>
        <translation>النطاقات الناقصة في رمز الوصول: %1. يُرجى تسجيل الدخول مجددًا والموافقة عليها.</translation>
    </message>
    <message>
        <source>The API requires another permission</source>
        <translation>تطلب واجهة API إذنًا آخر</translation>
    </message>
    <message>
        <source>The API requires a stronger or more recent sign-in</source>
        <translation>تطلب واجهة API تسجيل دخول أقوى أو أحدث</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for your password or for a second factor.</source>
        <translation>يُرجى تسجيل الدخول مجددًا. قد يطلب المزوّد كلمة المرور أو عاملًا ثانيًا.</translation>
    </message>
    <message>
        <source>The API rejected the access token</source>
        <translation>رفضت واجهة API رمز الوصول</translation>
    </message>
    <message>
        <source>It was renewed, and the API rejected the new one, too. The API may accept tokens of another provider, or for another audience.</source>
        <translation>تم تجديده، ورفضت واجهة API الرمز الجديد أيضًا. ربما تقبل واجهة API رموز مزوّد آخر، أو رموزًا موجّهة إلى جهة أخرى (audience).</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what it expects.</source>
        <translation>لا تذكر ما تتوقعه.</translation>
    </message>
    <message>
        <source>It asks for the method %1. Bifrost offers the access token alone.</source>
        <translation>تطلب الطريقة %1. لا يقدّم Bifrost سوى رمز الوصول.</translation>
    </message>
    <message>
        <source>Message from the API: %1</source>
        <translation>رسالة من واجهة API: %1</translation>
    </message>
    <message>
        <source>The request was canceled</source>
        <translation>أُلغي الطلب</translation>
    </message>
    <message>
        <source>The API may have received it already.</source>
        <translation>ربما استلمته واجهة API بالفعل.</translation>
    </message>
    <message>
        <source>The API expects another way to sign in</source>
        <translation>تتوقع واجهة API طريقة أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>The API doesn&apos;t allow this request</source>
        <translation>لا تسمح واجهة API بهذا الطلب</translation>
    </message>
    <message>
        <source>It knows who you are. Another user, or another permission at the API, may be needed.</source>
        <translation>تعرف واجهة API هويتك. ربما يلزم مستخدم آخر أو إذن آخر لديها.</translation>
    </message>
    <message>
        <source>The API asks you to wait</source>
        <translation>تطلب واجهة API الانتظار</translation>
    </message>
    <message>
        <source>Send the request again in %1 minutes.</source>
        <translation>يُرجى إرسال الطلب مجددًا بعد %1 دقيقة.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>تم الإنشاء</translation>
    </message>
    <message>
        <source>accepted, to be done later</source>
        <translation>قُبل الطلب، وسيُنفَّذ لاحقًا</translation>
    </message>
    <message>
        <source>done, and there is nothing to show</source>
        <translation>تم التنفيذ، ولا يوجد ما يُعرض</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>the API doesn&apos;t understand the request</source>
        <translation>لا تفهم واجهة API الطلب</translation>
    </message>
    <message>
        <source>the API doesn&apos;t know who is asking</source>
        <translation>لا تعرف واجهة API صاحب الطلب</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح به</translation>
    </message>
    <message>
        <source>nothing is at this address</source>
        <translation>لا شيء في هذا العنوان</translation>
    </message>
    <message>
        <source>this method isn&apos;t allowed here</source>
        <translation>هذه الطريقة غير مسموح بها هنا</translation>
    </message>
    <message>
        <source>not available in a form that the headers accept</source>
        <translation>غير متاح بصيغة تقبلها الترويسات</translation>
    </message>
    <message>
        <source>it conflicts with what is there</source>
        <translation>يتعارض مع ما هو موجود</translation>
    </message>
    <message>
        <source>the API doesn&apos;t read this kind of body</source>
        <translation>لا تقرأ واجهة API هذا النوع من نص الطلب</translation>
    </message>
    <message>
        <source>the API understands the body, but can&apos;t use it</source>
        <translation>تفهم واجهة API نص الطلب، لكن لا يمكنها استخدامه</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>عدد الطلبات كبير جدًا</translation>
    </message>
    <message>
        <source>the request succeeded</source>
        <translation>نجح الطلب</translation>
    </message>
    <message>
        <source>the API failed</source>
        <translation>حدث خطأ في واجهة API</translation>
    </message>
    <message>
        <source>the API refused the request</source>
        <translation>رفضت واجهة API الطلب</translation>
    </message>
    <message>
        <source>the API points elsewhere</source>
        <translation>تشير واجهة API إلى مكان آخر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status, and what it means</comment>
        <translation>الحالة %1: %2</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>للقراءة فقط.</translation>
    </message>
    <message>
        <source>Removes something at the API, and may not be undone.</source>
        <translation>إزالة شيء لدى واجهة API، وقد لا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>May change something at the API, and twice if sent twice.</source>
        <translation>قد يُغيَّر شيء لدى واجهة API، ومرتين عند الإرسال مرتين.</translation>
    </message>
    <message>
        <source>Changes something at the API.</source>
        <translation>تغيير شيء لدى واجهة API.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Leave out Authorization: Bifrost adds the access token itself.</source>
        <translation>يُرجى عدم إدراج Authorization: يضيف Bifrost رمز الوصول بنفسه.</translation>
    </message>
    <message>
        <source>Write each header as Name: value, in ASCII.</source>
        <translation>يُرجى كتابة كل ترويسة بالصيغة «Name: value» وبأحرف ASCII.</translation>
    </message>
    <message>
        <source>Enter the address of an API.</source>
        <translation>يُرجى إدخال عنوان واجهة API.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://api.example.com/orders.</source>
        <translation>يُرجى إدخال عنوان كامل، مثل https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>Leave out the name and password.</source>
        <translation>يُرجى عدم إدراج الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The access token is sent over https alone, or to this computer.</source>
        <translation>لا يُرسَل رمز الوصول إلا عبر https أو إلى هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>ApiControl</name>
    <message>
        <source>canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>نص الطلب</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>إرسا&amp;ل</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>&amp;نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>It needs the scope %1, which this session doesn&apos;t have. Add it in Settings.</source>
        <translation>يلزم النطاق %1 وهو غير موجود في هذه الجلسة. يُرجى إضافته في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Earlier requests, until you sign out</source>
        <translation>الطلبات السابقة، حتى تسجيل الخروج</translation>
    </message>
    <message>
        <source>These servers may get the access token:</source>
        <translation>الخوادم التي يجوز لها استلام رمز الوصول:</translation>
    </message>
    <message>
        <source>Calls an API with your access token, as an application would.</source>
        <translation>استدعاء واجهة API باستخدام رمز الوصول الخاص بك، كما يفعل أي تطبيق.</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>ال&amp;سماح</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Whoever has the access token can act in your name until it expires. Allow it only for a server that you trust. Bifrost remembers your answer.</source>
        <translation>يمكن لمن لديه رمز الوصول التصرف باسمك حتى تنتهي صلاحيته. يُرجى السماح بذلك لخادم موثوق به فقط. يتذكر Bifrost ردك.</translation>
    </message>
    <message>
        <source>Send the access token to %1?</source>
        <translation>هل تريد إرسال رمز الوصول إلى %1؟</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>The servers that may get the access token are set %1: %2</source>
        <translation>الخوادم التي يجوز لها استلام رمز الوصول معيَّنة %1: %2</translation>
    </message>
</context>
<context>
    <name>ApiResponseView</name>
    <message>
        <source>The response, a picture</source>
        <translation>الاستجابة، وهي صورة</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>نص الاستجابة</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Headers of the response</source>
        <translation>ترويسات الاستجابة</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>نسخ الترويسات</translation>
    </message>
    <message>
        <source>Save &amp;response...</source>
        <translation>حف&amp;ظ الاستجابة...</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>تم استلام %1</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>تم إرسال الطلب.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملّي ثانية</translation>
    </message>
    <message>
        <source>the access token was renewed for it</source>
        <translation>جُدّد رمز الوصول لأجله</translation>
    </message>
    <message>
        <source>The picture is being read...</source>
        <translation>جارٍ قراءة الصورة...</translation>
    </message>
    <message>
        <source>The body isn&apos;t text, and isn&apos;t shown. You can save it to a file.</source>
        <translation>محتوى الاستجابة ليس نصًا، لذلك لا يُعرض. يمكن حفظه في ملف.</translation>
    </message>
    <message>
        <source>Save response</source>
        <translation>حفظ الاستجابة</translation>
    </message>
    <message>
        <source>The response was saved as %1.</source>
        <translation>تم حفظ الاستجابة باسم %1.</translation>
    </message>
</context>
<context>
    <name>AutostartText</name>
    <message>
        <source>Starting with the desktop couldn&apos;t be changed</source>
        <translation>تعذّر تغيير بدء التشغيل مع سطح المكتب</translation>
    </message>
    <message>
        <source>Change it in the settings of your desktop, where the programs are listed that start with it.</source>
        <translation>يُرجى تغييره في إعدادات سطح المكتب، ضمن قائمة البرامج التي يبدأ تشغيلها معه.</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Keeps your accounts signed in.</source>
        <translation>إبقاء تسجيل الدخول في حساباتك.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>The logo %1 can&apos;t be read. Enter the whole path of a file that you may read.</source>
        <translation>تعذّرت قراءة الشعار %1. يُرجى إدخال المسار الكامل لملف مسموح لك بقراءته.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 1 MiB. Use a smaller file.</source>
        <translation>الشعار %1 أكبر من 1 MiB. يُرجى استخدام ملف أصغر.</translation>
    </message>
    <message>
        <source>The logo %1 isn&apos;t a PNG, JPEG, WebP or SVG picture, or has more than 16 million pixels.</source>
        <translation>الشعار %1 ليس صورة بتنسيق PNG أو JPEG أو WebP أو SVG، أو يتضمن أكثر من 16 مليون بكسل.</translation>
    </message>
    <message>
        <source>The logo %1 refers to other files, contains a script, or is too complex. Save it as PNG.</source>
        <translation>الشعار %1 يشير إلى ملفات أخرى أو يحتوي على نص برمجي أو معقّد جدًا. يُرجى حفظه بتنسيق PNG.</translation>
    </message>
    <message>
        <source>The color &quot;%1&quot; isn&apos;t one. Write it as #rrggbb.</source>
        <translation>القيمة «%1» ليست لونًا. يُرجى كتابة اللون بالصيغة ‎#rrggbb.</translation>
    </message>
    <message>
        <source>The color %1 would be hard to read, so a darker or lighter one of the same hue is used.</source>
        <translation>اللون ‎%1 تصعب قراءته، لذلك يُستخدم لون أغمق أو أفتح من الدرجة نفسها.</translation>
    </message>
</context>
<context>
    <name>BrandCard</name>
    <message>
        <source>From the provider</source>
        <translation>من المزوّد</translation>
    </message>
    <message>
        <source>Bifrost&apos;s own</source>
        <translation>الخاصة بـ Bifrost</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>الهوية المرئية لمؤسستك</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>تم التعيين %1؛ لا يمكن التغيير هنا.</translation>
    </message>
    <message>
        <source>A name, a color, and a logo can be set in the settings file, below [Branding].</source>
        <translation>يمكن تعيين اسم ولون وشعار في ملف الإعدادات، تحت ‎[Branding]‎.</translation>
    </message>
    <message>
        <source>a logo</source>
        <translation>شعار</translation>
    </message>
    <message>
        <source>Your organization has set no look of its own.</source>
        <translation>لم تعيّن مؤسستك هوية مرئية خاصة بها.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>قيد الاستخدام: %1</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Signing out</source>
        <translation>جارٍ تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your browser is opening the provider&apos;s page, which ends your session there. If nothing happens, press the button.</source>
        <translation>يفتح متصفحك صفحة المزوّد التي تُنهي جلستك هناك. إذا لم يحدث شيء، فاضغط الزر.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You can close this tab and return to {{name}}. This page can&apos;t be loaded again.</source>
        <translation>يمكنك إغلاق علامة التبويب هذه والعودة إلى {{name}}. لا يمكن تحميل هذه الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>{{name}} did not accept this sign-in</source>
        <translation>لم يقبل {{name}} تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>{{message}} Nobody is signed in. You can close this tab and return to {{name}}.</source>
        <translation>{{message}} لم يسجّل أحد الدخول. يمكنك إغلاق علامة التبويب هذه والعودة إلى {{name}}.</translation>
    </message>
    <message>
        <source>The request was declined</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Nothing has changed. You can close this tab and try again in {{name}}.</source>
        <translation>لم يتغيّر شيء. يمكنك إغلاق علامة التبويب هذه والمحاولة مجددًا في {{name}}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>You can close this tab. See {{name}} for what happened and what to do next.</source>
        <translation>يمكنك إغلاق علامة التبويب هذه. راجع {{name}} لمعرفة ما حدث وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>هذه الصفحة قديمة</translation>
    </message>
    <message>
        <source>No sign-in or sign-out is waiting for it anymore. You can close this tab and start again in {{name}}.</source>
        <translation>لم يعد أي تسجيل دخول أو خروج ينتظرها. يمكنك إغلاق علامة التبويب هذه والبدء من جديد في {{name}}.</translation>
    </message>
    <message>
        <source>This response could not be matched</source>
        <translation>تعذّرت مطابقة هذه الاستجابة</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so {{name}} ignored it and is still waiting. See {{name}} for what to do next. You can close this tab.</source>
        <translation>لا تذكر الاستجابة تسجيل الدخول الذي تخصّه، لذلك تجاهلها {{name}} وما زال ينتظر. راجع {{name}} لمعرفة ما ينبغي فعله. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>This sign-in expects another address</source>
        <translation>يتوقّع تسجيل الدخول هذا عنوانًا آخر</translation>
    </message>
    <message>
        <source>{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and [::1] aren&apos;t the same here. See {{name}} for what to do next. You can close this tab.</source>
        <translation>طلب {{name}} اسمًا آخر لهذا الكمبيوتر: ⁦localhost⁩ و⁦127.0.0.1⁩ و⁦[::1]⁩ ليست متطابقة هنا. راجع {{name}} لمعرفة ما ينبغي فعله. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>This link has been used</source>
        <translation>استُخدم هذا الرابط من قبل</translation>
    </message>
    <message>
        <source>Press &quot;Open the browser again&quot; in {{name}}. You can close this tab.</source>
        <translation>اضغط «فتح المتصفح مجددًا» في {{name}}. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
</context>
<context>
    <name>CheckMeaning</name>
    <message>
        <source>The provider&apos;s description of itself must be readable, and must not say anything twice.</source>
        <translation>يجب أن يكون وصف المزوّد لنفسه قابلًا للقراءة، وألا يذكر أي شيء مرتين.</translation>
    </message>
    <message>
        <source>The description must be that of the issuer that you configured, character by character.</source>
        <translation>يجب أن يكون الوصف خاصًا بجهة الإصدار التي تم تكوينها، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>The description must name one issuer, not a pattern for many.</source>
        <translation>يجب أن يذكر الوصف جهة إصدار واحدة، لا نمطًا لجهات كثيرة.</translation>
    </message>
    <message>
        <source>The description must contain the addresses that signing in needs.</source>
        <translation>يجب أن يتضمن الوصف العناوين اللازمة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s addresses must be encrypted (https), so that nobody on the network can read along.</source>
        <translation>يجب أن تكون عناوين المزوّد مشفّرة (https)، كي لا يتمكن أحد على الشبكة من الاطلاع على البيانات.</translation>
    </message>
    <message>
        <source>The provider must accept requests that this application can send.</source>
        <translation>يجب أن يقبل المزوّد طلبات يستطيع هذا التطبيق إرسالها.</translation>
    </message>
    <message>
        <source>The provider must offer the authorization code flow, with which desktop applications sign in.</source>
        <translation>يجب أن يوفر المزوّد تدفق رمز التفويض الذي تسجّل به تطبيقات سطح المكتب الدخول.</translation>
    </message>
    <message>
        <source>The provider must offer PKCE with S256, so that nobody else can use the code.</source>
        <translation>يجب أن يوفر المزوّد PKCE بالطريقة S256، كي لا يتمكن أحد غيرك من استخدام رمز التفويض.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer, if the settings require it.</source>
        <translation>يجب أن يكون المزوّد قادرًا على ربط الرموز بهذا الكمبيوتر، إذا اشترطت الإعدادات ذلك.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be readable.</source>
        <translation>يجب أن تكون استجابة المتصفح قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain each value only once.</source>
        <translation>يجب ألا تتضمن استجابة المتصفح أي قيمة مكررة.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which sign-in it belongs to.</source>
        <translation>يجب أن تذكر استجابة المتصفح تسجيل الدخول الذي تخصه.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must belong to this sign-in, so that nobody can slip in another one.</source>
        <translation>يجب أن تخص استجابة المتصفح تسجيل الدخول هذا، كي لا يتمكن أحد من دسّ استجابة أخرى.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must say which provider sent it, if the provider has announced that.</source>
        <translation>يجب أن تذكر استجابة المتصفح المزوّد الذي أرسلها، إذا كان قد أعلن عن ذلك.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must come from this provider and not from another one.</source>
        <translation>يجب أن تكون استجابة المتصفح من هذا المزوّد لا من مزوّد آخر.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must contain a code or an error.</source>
        <translation>يجب أن تتضمن استجابة المتصفح رمز تفويض أو خطأ.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be signed, if that was requested.</source>
        <translation>يجب أن تكون استجابة المتصفح موقَّعة، إذا طُلب ذلك.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must be meant for this application.</source>
        <translation>يجب أن تكون استجابة المتصفح موجّهة إلى هذا التطبيق.</translation>
    </message>
    <message>
        <source>The browser&apos;s response must not be older than it says it may be.</source>
        <translation>يجب ألا تتجاوز استجابة المتصفح مدة الصلاحية التي تذكرها.</translation>
    </message>
    <message>
        <source>An address that the user pastes must be the one that the provider sends the browser to.</source>
        <translation>يجب أن يكون العنوان الذي يلصقه المستخدم هو العنوان الذي يرسل المزوّد المتصفح إليه.</translation>
    </message>
    <message>
        <source>The provider must return a reference to the request that was sent to it.</source>
        <translation>يجب أن يعيد المزوّد مرجعًا إلى الطلب الذي أُرسل إليه.</translation>
    </message>
    <message>
        <source>The response must contain the code with which the application asks for its tokens.</source>
        <translation>يجب أن تتضمن الاستجابة رمز الجهاز (device code) الذي يطلب به التطبيق رموزه.</translation>
    </message>
    <message>
        <source>The code for the other device must be short and easy to enter.</source>
        <translation>يجب أن يكون الرمز المخصص للجهاز الآخر قصيرًا وسهل الإدخال.</translation>
    </message>
    <message>
        <source>The page on which the code is entered must have an encrypted address (https).</source>
        <translation>يجب أن يكون عنوان الصفحة التي يُدخَل فيها الرمز مشفّرًا (https).</translation>
    </message>
    <message>
        <source>The response with the tokens must be readable.</source>
        <translation>يجب أن تكون الاستجابة المتضمنة للرموز قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The response must contain an access token.</source>
        <translation>يجب أن تتضمن الاستجابة رمز وصول.</translation>
    </message>
    <message>
        <source>The access token must be of a type that this application can use.</source>
        <translation>يجب أن يكون رمز الوصول من نوع يستطيع هذا التطبيق استخدامه.</translation>
    </message>
    <message>
        <source>The access token must be bound to this computer, if the settings require it.</source>
        <translation>يجب أن يكون رمز الوصول مرتبطًا بهذا الكمبيوتر، إذا اشترطت الإعدادات ذلك.</translation>
    </message>
    <message>
        <source>The response must contain an ID token, which says who has signed in.</source>
        <translation>يجب أن تتضمن الاستجابة رمز هوية، وهو يذكر من سجّل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s keys must be readable.</source>
        <translation>يجب أن تكون مفاتيح المزوّد قابلة للقراءة.</translation>
    </message>
    <message>
        <source>There must not be more keys than can be searched quickly.</source>
        <translation>يجب ألا يزيد عدد المفاتيح على ما يمكن البحث فيه بسرعة.</translation>
    </message>
    <message>
        <source>The token must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>يجب ألا يكون الرمز مشفّرًا، إلا إذا كان لدى هذا التطبيق مفتاح لفك تشفيره.</translation>
    </message>
    <message>
        <source>The token must have the form of a signed token.</source>
        <translation>يجب أن يكون الرمز بصيغة رمز موقَّع.</translation>
    </message>
    <message>
        <source>The token must not be larger than any genuine one.</source>
        <translation>يجب ألا يكون الرمز أكبر من أي رمز حقيقي.</translation>
    </message>
    <message>
        <source>The token&apos;s header must be readable.</source>
        <translation>يجب أن تكون ترويسة الرمز قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The token must not demand anything that this application doesn&apos;t know.</source>
        <translation>يجب ألا يتطلب الرمز شيئًا لا يعرفه هذا التطبيق.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that is accepted. Unsigned tokens never are.</source>
        <translation>يجب أن يكون الرمز موقَّعًا بطريقة مقبولة. لا تُقبل الرموز غير الموقَّعة أبدًا.</translation>
    </message>
    <message>
        <source>The key that signed the token must be one that the provider publishes.</source>
        <translation>يجب أن يكون المفتاح الذي وُقّع به الرمز من المفاتيح التي ينشرها المزوّد.</translation>
    </message>
    <message>
        <source>That key must be strong enough and meant for signatures.</source>
        <translation>يجب أن يكون ذلك المفتاح قويًا بما يكفي ومخصصًا للتوقيع.</translation>
    </message>
    <message>
        <source>The signature must prove that the provider wrote the token and that nobody changed it.</source>
        <translation>يجب أن يثبت التوقيع أن المزوّد هو من كتب الرمز وأن أحدًا لم يغيّره.</translation>
    </message>
    <message>
        <source>The encrypted message must have the form of one.</source>
        <translation>يجب أن تكون الرسالة المشفّرة بصيغة رسالة مشفّرة.</translation>
    </message>
    <message>
        <source>The encrypted message must not demand anything that this application doesn&apos;t know.</source>
        <translation>يجب ألا تتطلب الرسالة المشفّرة شيئًا لا يعرفه هذا التطبيق.</translation>
    </message>
    <message>
        <source>The message must be encrypted with a method that is accepted.</source>
        <translation>يجب أن تكون الرسالة مشفّرة بطريقة مقبولة.</translation>
    </message>
    <message>
        <source>The message must be encrypted for a key of this application.</source>
        <translation>يجب أن تكون الرسالة مشفّرة لأحد مفاتيح هذا التطبيق.</translation>
    </message>
    <message>
        <source>The message must be decryptable, and must not have been changed.</source>
        <translation>يجب أن يكون فك تشفير الرسالة ممكنًا، وألا تكون قد تغيّرت.</translation>
    </message>
    <message>
        <source>The ID token must be readable, and must not say anything twice.</source>
        <translation>يجب أن يكون رمز الهوية قابلًا للقراءة، وألا يذكر أي شيء مرتين.</translation>
    </message>
    <message>
        <source>The ID token must come from this provider.</source>
        <translation>يجب أن يكون رمز الهوية صادرًا عن هذا المزوّد.</translation>
    </message>
    <message>
        <source>The ID token must name a user.</source>
        <translation>يجب أن يذكر رمز الهوية مستخدمًا.</translation>
    </message>
    <message>
        <source>The ID token must be meant for this application.</source>
        <translation>يجب أن يكون رمز الهوية موجّهًا إلى هذا التطبيق.</translation>
    </message>
    <message>
        <source>The ID token must not be meant for unknown applications as well.</source>
        <translation>يجب ألا يكون رمز الهوية موجّهًا أيضًا إلى تطبيقات غير معروفة.</translation>
    </message>
    <message>
        <source>If the ID token says which application requested it, it must be this one.</source>
        <translation>إذا ذكر رمز الهوية التطبيق الذي طلبه، فيجب أن يكون هذا التطبيق.</translation>
    </message>
    <message>
        <source>The ID token must still be valid, by the provider&apos;s clock.</source>
        <translation>يجب أن يكون رمز الهوية لا يزال صالحًا، بحسب ساعة المزوّد.</translation>
    </message>
    <message>
        <source>The ID token must say when it was issued.</source>
        <translation>يجب أن يذكر رمز الهوية وقت إصداره.</translation>
    </message>
    <message>
        <source>The ID token must not come from the future.</source>
        <translation>يجب ألا يكون رمز الهوية صادرًا في المستقبل.</translation>
    </message>
    <message>
        <source>If the ID token says from when it is valid, that time must have come.</source>
        <translation>إذا ذكر رمز الهوية موعد بدء صلاحيته، فيجب أن يكون ذلك الموعد قد حلّ.</translation>
    </message>
    <message>
        <source>The ID token must have been issued for this sign-in, so that no older one can be used.</source>
        <translation>يجب أن يكون رمز الهوية صادرًا من أجل تسجيل الدخول هذا، كي لا يمكن استخدام رمز أقدم.</translation>
    </message>
    <message>
        <source>The ID token and the access token must belong together.</source>
        <translation>يجب أن يكون رمز الهوية ورمز الوصول متطابقين.</translation>
    </message>
    <message>
        <source>The ID token and the code must belong together.</source>
        <translation>يجب أن يكون رمز الهوية ورمز التفويض متطابقين.</translation>
    </message>
    <message>
        <source>The user must have signed in with the provider recently, if that was requested.</source>
        <translation>يجب أن يكون المستخدم قد سجّل الدخول لدى المزوّد حديثًا، إذا طُلب ذلك.</translation>
    </message>
    <message>
        <source>The new ID token must come from the same provider as the one before.</source>
        <translation>يجب أن يكون رمز الهوية الجديد صادرًا عن المزوّد نفسه الذي أصدر السابق.</translation>
    </message>
    <message>
        <source>The new ID token must name the same user as the one before.</source>
        <translation>يجب أن يذكر رمز الهوية الجديد المستخدم نفسه الذي ذكره السابق.</translation>
    </message>
    <message>
        <source>The new ID token must be meant for the same applications as the one before.</source>
        <translation>يجب أن يكون رمز الهوية الجديد موجّهًا إلى التطبيقات نفسها التي وُجّه إليها السابق.</translation>
    </message>
    <message>
        <source>The new ID token must name the same requesting application as the one before.</source>
        <translation>يجب أن يذكر رمز الهوية الجديد التطبيق الطالب نفسه الذي ذكره السابق.</translation>
    </message>
    <message>
        <source>The new ID token must belong to the same sign-in: the time of the sign-in must not have changed.</source>
        <translation>يجب أن يخص رمز الهوية الجديد تسجيل الدخول نفسه: يجب ألا يكون وقت تسجيل الدخول قد تغيّر.</translation>
    </message>
    <message>
        <source>If the new ID token has a nonce, it must be that of the sign-in.</source>
        <translation>إذا تضمن رمز الهوية الجديد قيمة nonce، فيجب أن تكون هي القيمة الخاصة بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The information about the user must be readable.</source>
        <translation>يجب أن تكون المعلومات عن المستخدم قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The information must say which user it is about.</source>
        <translation>يجب أن تذكر المعلومات المستخدم الذي تخصه.</translation>
    </message>
    <message>
        <source>The information must be about the user who has signed in.</source>
        <translation>يجب أن تكون المعلومات عن المستخدم الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>The information must not be encrypted, unless this application has a key to decrypt it.</source>
        <translation>يجب ألا تكون المعلومات مشفّرة، إلا إذا كان لدى هذا التطبيق مفتاح لفك تشفيرها.</translation>
    </message>
    <message>
        <source>If the information is signed, the signature must be the provider&apos;s.</source>
        <translation>إذا كانت المعلومات موقَّعة، فيجب أن يكون التوقيع توقيع المزوّد.</translation>
    </message>
    <message>
        <source>If the information says which provider it comes from, it must be this one.</source>
        <translation>إذا ذكرت المعلومات المزوّد الصادرة عنه، فيجب أن يكون هذا المزوّد.</translation>
    </message>
    <message>
        <source>If the information says which application it is meant for, it must be this one.</source>
        <translation>إذا ذكرت المعلومات التطبيق الموجّهة إليه، فيجب أن يكون هذا التطبيق.</translation>
    </message>
    <message>
        <source>If the information says until when it is valid, that time must not have passed.</source>
        <translation>إذا ذكرت المعلومات موعد انتهاء صلاحيتها، فيجب ألا يكون ذلك الموعد قد مضى.</translation>
    </message>
    <message>
        <source>An attribute that the application needs must be there, in the form that it expects.</source>
        <translation>يجب أن تكون السمة التي يحتاج إليها التطبيق موجودة، بالشكل الذي يتوقعه.</translation>
    </message>
    <message>
        <source>The response must belong to this sign-out.</source>
        <translation>يجب أن تخص الاستجابة تسجيل الخروج هذا.</translation>
    </message>
    <message>
        <source>The provider must take requests directly (PAR), if the security profile requires it.</source>
        <translation>يجب أن يقبل المزوّد الطلبات مباشرةً (PAR) إذا اشترط ملف تعريف الأمان ذلك.</translation>
    </message>
    <message>
        <source>The provider must announce that it names itself in its responses, if the security profile requires it.</source>
        <translation>يجب أن يعلن المزوّد أنه يذكر اسمه في ردوده إذا اشترط ملف تعريف الأمان ذلك.</translation>
    </message>
    <message>
        <source>The provider must offer a signature method that the security profile allows.</source>
        <translation>يجب أن يوفّر المزوّد طريقة توقيع يسمح بها ملف تعريف الأمان.</translation>
    </message>
    <message>
        <source>The provider must be able to bind tokens to this computer or to the client certificate, if the security profile requires it.</source>
        <translation>يجب أن يستطيع المزوّد ربط الرموز بهذا الكمبيوتر أو بشهادة العميل إذا اشترط ملف تعريف الأمان ذلك.</translation>
    </message>
    <message>
        <source>The token must be signed with a method that the security profile allows.</source>
        <translation>يجب أن يكون الرمز موقّعًا بطريقة يسمح بها ملف تعريف الأمان.</translation>
    </message>
    <message>
        <source>The list of organizations must be readable, and must not lead to another server.</source>
        <translation>يجب أن تكون قائمة المؤسسات قابلة للقراءة، وألا تؤدي إلى خادم آخر.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ الت&amp;قرير</translation>
    </message>
    <message>
        <source>Sa&amp;ve report...</source>
        <translation>حف&amp;ظ التقرير...</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>تم حفظ التقرير باسم %1.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>%1 more are in the report.</source>
        <translation>في التقرير %1 أخرى.</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Checking...</source>
        <translation>جارٍ الفحص...</translation>
    </message>
    <message>
        <source>This takes a few seconds, or up to two minutes if something doesn&apos;t respond.</source>
        <translation>يستغرق هذا بضع ثوانٍ، أو ما يصل إلى دقيقتين إذا لم يستجب أحد العناصر.</translation>
    </message>
    <message>
        <source>One problem so far</source>
        <translation>مشكلة واحدة حتى الآن</translation>
    </message>
    <message>
        <source>%1 problems so far</source>
        <translation>عدد المشكلات حتى الآن: %1</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Nothing here prevents a sign-in.</source>
        <translation>لا شيء هنا يمنع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>One problem found</source>
        <translation>تم العثور على مشكلة واحدة</translation>
    </message>
    <message>
        <source>%1 problems found</source>
        <translation>عدد المشكلات: %1</translation>
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
        <translation>الجلسة المخزَّنة</translation>
    </message>
    <message>
        <source>none for this client</source>
        <translation>لا شيء لهذا العميل</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (process %3)</source>
        <translation>المنفذ %1 يشغله %2 (العملية %3)</translation>
    </message>
    <message>
        <source>Port %1 is taken by another user&apos;s program</source>
        <translation>المنفذ %1 يشغله برنامج لمستخدم آخر</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program</source>
        <translation>المنفذ %1 يشغله برنامج آخر</translation>
    </message>
    <message>
        <source>Redirect listener</source>
        <translation>استقبال إعادة التوجيه</translation>
    </message>
    <message>
        <source>Close that program, or set another redirect port and register it with the provider. Meanwhile Bifrost uses a free port, which most providers reject unless it is registered.</source>
        <translation>يُرجى إغلاق ذلك البرنامج، أو تعيين منفذ آخر لإعادة التوجيه وتسجيله لدى المزوّد. وحتى ذلك الحين يستخدم Bifrost منفذًا متاحًا، لكن معظم المزوّدين يرفضونه ما لم يكن مسجَّلًا.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>This computer has no certificate authorities</source>
        <translation>لا توجد على هذا الكمبيوتر هيئات لإصدار الشهادات</translation>
    </message>
    <message>
        <source>No TLS library can be loaded</source>
        <translation>لا يمكن تحميل أي مكتبة TLS</translation>
    </message>
    <message>
        <source>Without TLS, no provider can be reached. Install the system&apos;s certificate authorities (ca-certificates) and OpenSSL 3.</source>
        <translation>من دون TLS لا يمكن الوصول إلى أي مزوّد. يُرجى تثبيت هيئات إصدار الشهادات الخاصة بالنظام (ca-certificates) وOpenSSL 3.</translation>
    </message>
    <message>
        <source>%1, %2, %3 certificate authorities</source>
        <translation>المكتبة %1، %2، عدد هيئات إصدار الشهادات: %3</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 مع %2</translation>
    </message>
    <message>
        <source>The desktop decides which one opens</source>
        <translation>سطح المكتب هو الذي يقرر أي متصفح يُفتح</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t start (%2)</source>
        <translation>لا يبدأ تشغيل %1 (%2)</translation>
    </message>
    <message>
        <source>Start it yourself to see why. Install it again, or choose another default browser in the settings of the desktop.</source>
        <translation>يُرجى تشغيله يدويًا لمعرفة السبب، ثم إعادة تثبيته أو اختيار متصفح افتراضي آخر في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Wrote, read, and removed an entry in %1 ms</source>
        <translation>تمت كتابة إدخال وقراءته وإزالته خلال %1 ملّي ثانية</translation>
    </message>
    <message>
        <source>localhost</source>
        <translation>localhost</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the name</source>
        <translation>لا يعرف هذا الكمبيوتر هذا الاسم</translation>
    </message>
    <message>
        <source>Correct the line for localhost in the file hosts (127.0.0.1 localhost), or use 127.0.0.1 as the redirect host and register it with the provider.</source>
        <translation>يُرجى تصحيح سطر localhost في الملف hosts (‎127.0.0.1 localhost)، أو استخدام 127.0.0.1 مضيفًا لإعادة التوجيه وتسجيله لدى المزوّد.</translation>
    </message>
    <message>
        <source>snap %1: the desktop opens the browser, and the keychain needs the interface password-manager-service</source>
        <translation>حزمة snap ‎%1: يفتح سطح المكتب المتصفح، وتحتاج سلسلة المفاتيح إلى الواجهة password-manager-service</translation>
    </message>
    <message>
        <source>Flatpak %1: the desktop&apos;s portal opens the browser, and the keychain needs access to org.freedesktop.secrets</source>
        <translation>حزمة Flatpak ‎%1: تفتح بوابة سطح المكتب المتصفح، وتحتاج سلسلة المفاتيح إلى الوصول إلى org.freedesktop.secrets</translation>
    </message>
    <message>
        <source>container: a browser outside of it can&apos;t come back to this computer&apos;s ports unless it shares the network</source>
        <translation>حاوية: لا يمكن لمتصفح خارجها أن يعود إلى منافذ هذا الكمبيوتر إلا إذا كانت تشاركه الشبكة</translation>
    </message>
    <message>
        <source>Windows Subsystem for Linux: a browser of Windows has to reach its ports</source>
        <translation>نظام Windows Subsystem for Linux: يجب أن يتمكن متصفح Windows من الوصول إلى منافذه</translation>
    </message>
    <message>
        <source>SSH: the browser has to run on this computer, not on the one you sit at</source>
        <translation>اتصال SSH: يجب أن يعمل المتصفح على هذا الكمبيوتر، لا على الكمبيوتر الذي أمامك</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>وضع الحماية (Sandbox)</translation>
    </message>
    <message>
        <source>Organization or issuer</source>
        <translation>المؤسسة أو جهة الإصدار</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>مصادقة العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>المعلمات الإضافية</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>مضيف إعادة التوجيه</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>منافذ إعادة التوجيه</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>معرّف التطبيق</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter it in Settings; no one can sign in without it.</source>
        <translation>يُرجى إدخاله في الإعدادات؛ فلا يمكن لأحد تسجيل الدخول من دونه.</translation>
    </message>
    <message>
        <source>%1 requires it. Save it in a file that only you can read, and name the file with ClientSecretFile= below [Provider] in the settings file, or with --client-secret-file.</source>
        <translation>هذا مطلوب لطريقة %1. يُرجى حفظ السر في ملف لا يمكن لغيرك قراءته، وتحديد الملف باستخدام ‎ClientSecretFile=‎ تحت ‎[Provider]‎ في ملف الإعدادات، أو باستخدام ‎--client-secret-file.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>من الإعدادات</translation>
    </message>
    <message>
        <source>from an environment variable</source>
        <translation>من متغير بيئة</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>من النظام</translation>
    </message>
    <message>
        <source>none: the provider is on this computer</source>
        <translation>لا يوجد: المزوّد على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1 asks for a name and password (%2)</source>
        <translation>يطلب %1 اسمًا وكلمة مرور (%2)</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>عنوان %1 هو %2</translation>
    </message>
    <message>
        <source>%1 is looked up by the proxy %2</source>
        <translation>يتولى الوكيل %2 البحث عن %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Not used: the address of the provider has no https</source>
        <translation>غير مستخدمة: عنوان المزوّد ليس https</translation>
    </message>
    <message>
        <source>%1 for &quot;%2&quot;, issued by &quot;%3&quot;, expires on %4</source>
        <translation>شهادة «%2» عبر %1، صادرة عن «%3»، وتنتهي صلاحيتها في %4</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Not read: no provider is configured</source>
        <translation>لم تُقرأ: لم يتم تكوين أي مزوّد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>UserInfo (the profile shows what the ID token says)</source>
        <translation>معلومات UserInfo (يعرض الملف الشخصي ما يرد في رمز الهوية)</translation>
    </message>
    <message>
        <source>revocation (tokens stay valid after a sign-out)</source>
        <translation>الإبطال (تبقى الرموز صالحة بعد تسجيل الخروج)</translation>
    </message>
    <message>
        <source>signing out in the browser (the provider&apos;s session stays)</source>
        <translation>تسجيل الخروج في المتصفح (تبقى جلسة المزوّد قائمة)</translation>
    </message>
    <message>
        <source>refresh tokens (a session ends with its access token)</source>
        <translation>رموز التحديث (تنتهي الجلسة بانتهاء رمز الوصول الخاص بها)</translation>
    </message>
    <message>
        <source>a statement about PKCE (Bifrost uses it anyway)</source>
        <translation>بيان عن PKCE (يستخدمه Bifrost على أي حال)</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>nothing that Bifrost uses</source>
        <translation>لا شيء مما يستخدمه Bifrost</translation>
    </message>
    <message>
        <source>Known of %1: %2</source>
        <translation>المعروف عن %1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Not read, because the metadata can&apos;t be used</source>
        <translation>لم تُقرأ لأن البيانات الوصفية غير قابلة للاستخدام</translation>
    </message>
    <message>
        <source>%1 of %2 can be used</source>
        <translation>يمكن استخدام %1 من أصل %2</translation>
    </message>
    <message>
        <source>Without a key, no ID token can be verified. Contact the provider&apos;s administrator.</source>
        <translation>من دون مفتاح لا يمكن التحقق من أي رمز هوية. يُرجى التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1: not used, because it isn&apos;t %2</source>
        <translation>المفتاح %1 غير مستخدم، والمطلوب: %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The provider told no time</source>
        <translation>لم يذكر المزوّد أي وقت</translation>
    </message>
    <message>
        <source>As the provider&apos;s, within %1 s</source>
        <translation>مطابقة لساعة المزوّد بفارق لا يتجاوز %1 ثانية</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this client: &quot;%1&quot;</source>
        <translation>لا يعرف المزوّد هذا العميل: «%1»</translation>
    </message>
    <message>
        <source>Compare the client ID in Settings with the one that the provider shows for this application.</source>
        <translation>يُرجى مقارنة معرّف العميل في الإعدادات بالمعرّف الذي يعرضه المزوّد لهذا التطبيق.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t registered: &quot;%2&quot;</source>
        <translation>العنوان %1 غير مسجَّل: «%2»</translation>
    </message>
    <message>
        <source>Register exactly %1 with the provider, as the redirect URL (callback URL) of this application.</source>
        <translation>يُرجى تسجيل %1 كما هو تمامًا لدى المزوّد، بوصفه عنوان URL لإعادة التوجيه (callback URL) لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>عنوان URL لإعادة التوجيه</translation>
    </message>
    <message>
        <source>%1 is registered, but: %2</source>
        <translation>العنوان %1 مسجَّل، ولكن: %2</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>العنوان %1 مسجَّل</translation>
    </message>
    <message>
        <source>%1: the provider doesn&apos;t say whether it is registered</source>
        <translation>العنوان %1: لا يذكر المزوّد هل هو مسجَّل</translation>
    </message>
    <message>
        <source>If the browser shows an error instead of coming back, register exactly this address.</source>
        <translation>إذا عرض المتصفح خطأ بدلًا من العودة، فيُرجى تسجيل هذا العنوان كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>نظام النوافذ</translation>
    </message>
    <message>
        <source>Windows can be opened</source>
        <translation>يمكن فتح النوافذ</translation>
    </message>
    <message>
        <source>Start Bifrost in a desktop session with all the packages it depends on.</source>
        <translation>يُرجى تشغيل Bifrost في جلسة سطح مكتب تتوفر فيها كل الحزم التي يعتمد عليها.</translation>
    </message>
    <message>
        <source>Image formats</source>
        <translation>تنسيقات الصور</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>غير متوفر: %1</translation>
    </message>
    <message>
        <source>Icons and pictures can&apos;t be displayed. Install Qt&apos;s image plugins (qt6-svg-plugins).</source>
        <translation>لا يمكن عرض الأيقونات والصور. يُرجى تثبيت مكونات الصور الإضافية الخاصة بـ Qt ‏(qt6-svg-plugins).</translation>
    </message>
    <message>
        <source>Succeeded on %1</source>
        <translation>نجح في %1</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be reached on %1</source>
        <translation>تعذّر الوصول إلى المزوّد في %1</translation>
    </message>
    <message>
        <source>The provider refused it on %1</source>
        <translation>رفضه المزوّد في %1</translation>
    </message>
    <message>
        <source>The provider had ended the session on %1</source>
        <translation>كان المزوّد قد أنهى الجلسة في %1</translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation>فشل في %1</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. See what it says about the network above.</source>
        <translation>يعيد Bifrost المحاولة من تلقاء نفسه. يُرجى مراجعة ما ورد عن الشبكة أعلاه.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Bifrost tries again by itself. If it keeps failing, sign in again.</source>
        <translation>يعيد Bifrost المحاولة من تلقاء نفسه. إذا استمر الفشل، فيُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>آخر تجديد</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>لا يوجد حتى الآن</translation>
    </message>
    <message>
        <source>%1: the provider couldn&apos;t be asked</source>
        <translation>العنوان %1: تعذّر سؤال المزوّد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>Decryption key</source>
        <translation>مفتاح فك التشفير</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>نمط الاستجابة</translation>
    </message>
    <message>
        <source>Token binding (DPoP)</source>
        <translation>ربط الرموز (DPoP)</translation>
    </message>
    <message>
        <source>Servers that may get the access token</source>
        <translation>الخوادم التي يجوز لها استلام رمز الوصول</translation>
    </message>
    <message>
        <source>Organization&apos;s name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Organization&apos;s color</source>
        <translation>لون المؤسسة</translation>
    </message>
    <message>
        <source>Organization&apos;s logo</source>
        <translation>شعار المؤسسة</translation>
    </message>
    <message>
        <source>Look from the provider</source>
        <translation>الهوية المرئية من المزوّد</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>تسجيل الطلبات</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>Keys in hardware</source>
        <translation>المفاتيح في العتاد</translation>
    </message>
    <message>
        <source>TPM 2.0: Made a key that signed in %1 ms</source>
        <translation>وحدة TPM 2.0: أُنشئ مفتاح ووقّع خلال %1 ملّي ثانية</translation>
    </message>
    <message>
        <source>off: the keychain keeps them</source>
        <translation>القيمة off: تحتفظ بها سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain keeps them. %1</source>
        <translation>تحتفظ بها سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>Security profile</source>
        <translation>ملف تعريف الأمان</translation>
    </message>
    <message>
        <source>the way in which this client authenticates (it may be refused)</source>
        <translation>طريقة مصادقة هذا العميل (قد تُرفض)</translation>
    </message>
    <message>
        <source>tokens that are bound to the client&apos;s certificate</source>
        <translation>الرموز المرتبطة بشهادة العميل</translation>
    </message>
    <message>
        <source>tokens that are bound to this computer (DPoP), which Bifrost is set up to require</source>
        <translation>الرموز المرتبطة بهذا الكمبيوتر (DPoP)، وBifrost مُعَدّ ليشترطها</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>بدء التشغيل مع سطح المكتب</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>تم التعيين %1؛ لا يمكن التغيير هنا.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>a minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 من الدقائق</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 من الساعات</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 من الأيام</translation>
    </message>
    <message>
        <source>Your clock is %1 slow</source>
        <translation>ساعة الكمبيوتر متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>Your clock is %1 fast</source>
        <translation>ساعة الكمبيوتر متقدمة بمقدار %1</translation>
    </message>
    <message>
        <source>Meanwhile, Bifrost goes by the provider&apos;s time. Turn on automatic date and time in the system settings: other programs may stop working correctly.</source>
        <translation>في هذه الأثناء يعتمد Bifrost على وقت المزوّد. يُرجى تشغيل الضبط التلقائي للتاريخ والوقت في إعدادات النظام، فقد تتوقف برامج أخرى عن العمل بشكل صحيح.</translation>
    </message>
    <message>
        <source>The difference is too large for signing in. Turn on automatic date and time in the system settings, then try again.</source>
        <translation>الفرق أكبر من أن يسمح بتسجيل الدخول. يُرجى تشغيل الضبط التلقائي للتاريخ والوقت في إعدادات النظام، ثم إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A provider that Bifrost knows by name, such as google or entra; &apos;list&apos; prints all names.</source>
        <translation>مزوّد يعرفه Bifrost بالاسم، مثل google أو entra؛ وتعرض القيمة «list» كل الأسماء.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider named &apos;%1&apos;. &apos;bifrost --provider list&apos; prints the names; any other provider works with --issuer.</source>
        <translation>لا يعرف Bifrost مزوّدًا باسم «%1». يعرض الأمر «bifrost --provider list» الأسماء، ويمكن تحديد أي مزوّد آخر باستخدام ‎--issuer.</translation>
    </message>
    <message>
        <source>Signs you in with Asgardeo or any other OpenID Connect provider.</source>
        <translation>تسجيل دخولك عبر Asgardeo أو أي مزوّد OpenID Connect آخر.</translation>
    </message>
    <message>
        <source>The provider: an Asgardeo organization or an issuer URL.</source>
        <translation>المزوّد: مؤسسة Asgardeo أو عنوان URL لجهة الإصدار.</translation>
    </message>
    <message>
        <source>The client ID as registered with the provider.</source>
        <translation>معرّف العميل كما هو مسجَّل لدى المزوّد.</translation>
    </message>
    <message>
        <source>A file that contains the client secret of a confidential client.</source>
        <translation>ملف يحتوي على سر العميل لعميل سري (confidential client).</translation>
    </message>
    <message>
        <source>The scopes to request, in quotation marks and separated by spaces.</source>
        <translation>النطاقات المطلوبة، بين علامتي اقتباس وتفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...).</source>
        <translation>ملف ‎.env يحتوي على متغيرات دليل Asgardeo ‏(‎AUTH_ASGARDEO_...‎).</translation>
    </message>
    <message>
        <source>Checks everything that Bifrost needs on this computer and reports what&apos;s missing.</source>
        <translation>فحص كل ما يحتاج إليه Bifrost على هذا الكمبيوتر والإبلاغ عمّا ينقص.</translation>
    </message>
    <message>
        <source>Signs out and removes everything that Bifrost stores on this computer.</source>
        <translation>تسجيل الخروج وإزالة كل ما يخزّنه Bifrost على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>عرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Run &apos;bifrost --help&apos; for a list of options.</source>
        <translation>لعرض قائمة الخيارات: «bifrost --help».</translation>
    </message>
    <message>
        <source>A secret can&apos;t be passed on the command line, where every program can read it. Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.</source>
        <translation>لا يمكن تمرير سر في سطر الأوامر، حيث يمكن لكل برنامج قراءته. يُرجى استخدام ‎--client-secret-file FILE أو المتغير BIFROST_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Unknown option: --%1.</source>
        <translation>خيار غير معروف: ‎--%1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; isn&apos;t an option. Options start with --.</source>
        <translation>القيمة «%1» ليست خيارًا. تبدأ الخيارات بالعلامة --.</translation>
    </message>
    <message>
        <source>--redirect-port takes port numbers from 1024 to 65535, separated by commas.</source>
        <translation>يقبل الخيار ‎--redirect-port أرقام منافذ من 1024 إلى 65535، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file %1. Check its name and permissions.</source>
        <translation>تعذّرت قراءة الملف %1. يُرجى التحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the secret in %1: %2</source>
        <translation>تعذّرت قراءة السر في %1: %2</translation>
    </message>
    <message>
        <source>--redirect-host takes 127.0.0.1, localhost, or [::1].</source>
        <translation>يقبل الخيار ‎--redirect-host القيمة 127.0.0.1 أو localhost أو ‎[::1]‎.</translation>
    </message>
    <message>
        <source>--authorization-parameter takes NAME=VALUE, which &apos;%1&apos; isn&apos;t.</source>
        <translation>يقبل الخيار ‎--authorization-parameter الصيغة NAME=VALUE، والقيمة «%1» ليست كذلك.</translation>
    </message>
    <message>
        <source>An additional parameter of the sign-in request, for example access_type=offline. Can be repeated.</source>
        <translation>معلمة إضافية لطلب تسجيل الدخول، مثل access_type=offline. يمكن تكرارها.</translation>
    </message>
    <message>
        <source>The host of the redirect URL: 127.0.0.1, localhost, or [::1].</source>
        <translation>مضيف عنوان URL لإعادة التوجيه: 127.0.0.1 أو localhost أو ‎[::1]‎.</translation>
    </message>
    <message>
        <source>The ports of the redirect host to try, separated by commas.</source>
        <translation>منافذ مضيف إعادة التوجيه المراد تجربتها، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>A password can&apos;t be passed on the command line, where every program can read it. Bifrost asks for the proxy&apos;s; or use the variable BIFROST_PROXY.</source>
        <translation>لا يمكن تمرير كلمة مرور في سطر الأوامر، حيث يمكن لكل برنامج قراءتها. يطلب Bifrost كلمة مرور الوكيل؛ ويمكن أيضًا استخدام المتغير BIFROST_PROXY.</translation>
    </message>
    <message>
        <source>--proxy takes http://host:port, socks5://host:port, or none.</source>
        <translation>يقبل الخيار ‎--proxy القيمة http://host:port أو socks5://host:port أو none.</translation>
    </message>
    <message>
        <source>The proxy: http://host:port, socks5://host:port, or none. Without this option, the system&apos;s.</source>
        <translation>الوكيل: http://host:port أو socks5://host:port أو none. من دون هذا الخيار يُستخدم وكيل النظام.</translation>
    </message>
    <message>
        <source>Checks the configuration, the network, the provider, this computer, and the session, and reports what&apos;s wrong and what to do.</source>
        <translation>فحص التكوين والشبكة والمزوّد وهذا الكمبيوتر والجلسة، والإبلاغ عن المشكلات وما يجب فعله.</translation>
    </message>
    <message>
        <source>With --doctor: prints the report as JSON. It contains no secret.</source>
        <translation>مع ‎--doctor: طباعة التقرير بتنسيق JSON. لا يحتوي على أي سر.</translation>
    </message>
    <message>
        <source>--json needs --doctor.</source>
        <translation>يتطلب الخيار ‎--json الخيار ‎--doctor.</translation>
    </message>
    <message>
        <source>--dpop takes auto, required, or off.</source>
        <translation>يقبل الخيار ‎--dpop القيمة auto أو required أو off.</translation>
    </message>
    <message>
        <source>A file that contains the private key of the client, as JWK or PEM. Without a client secret, it authenticates the client.</source>
        <translation>ملف يحتوي على المفتاح الخاص للعميل، بصيغة JWK أو PEM. عند عدم وجود سر للعميل، يُستخدم هذا المفتاح لمصادقة العميل.</translation>
    </message>
    <message>
        <source>A file that contains the private key, as JWK or PEM, that decrypts what the provider encrypts.</source>
        <translation>ملف يحتوي على المفتاح الخاص، بصيغة JWK أو PEM، الذي يفك تشفير ما يشفّره المزوّد.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to this computer (DPoP): auto, required, or off.</source>
        <translation>ربط الرموز بهذا الكمبيوتر (DPoP): القيمة auto أو required أو off.</translation>
    </message>
    <message>
        <source>A file that contains the client&apos;s TLS certificate as PEM, for a provider that requires one.</source>
        <translation>ملف يحتوي على شهادة TLS للعميل بصيغة PEM، لمزوّد يشترط وجود شهادة.</translation>
    </message>
    <message>
        <source>A file that contains the private key of that certificate as PEM without a password, if the first file doesn&apos;t.</source>
        <translation>ملف يحتوي على المفتاح الخاص لتلك الشهادة بصيغة PEM من دون كلمة مرور، إذا لم يكن المفتاح في الملف الأول.</translation>
    </message>
    <message>
        <source>--hardware-keys takes auto, required, or off.</source>
        <translation>يقبل الخيار ‎--hardware-keys القيمة auto أو required أو off.</translation>
    </message>
    <message>
        <source>--security-profile takes openid-connect or fapi2.</source>
        <translation>يقبل الخيار ‎--security-profile القيمة openid-connect أو fapi2.</translation>
    </message>
    <message>
        <source>What signing in has to comply with: openid-connect, or fapi2 for the FAPI 2.0 Security Profile.</source>
        <translation>ما يجب أن يلتزم به تسجيل الدخول: القيمة openid-connect، أو fapi2 لملف تعريف الأمان FAPI 2.0.</translation>
    </message>
    <message>
        <source>Whether the key that tokens are bound to is kept by this computer&apos;s TPM: auto, required, or off.</source>
        <translation>حفظ المفتاح الذي تُربط به الرموز في وحدة TPM لهذا الكمبيوتر: القيمة auto أو required أو off.</translation>
    </message>
    <message>
        <source>What the window does at once: sign-in, sign-out, or settings. A window that is open does it.</source>
        <translation>ما تفعله النافذة فورًا: القيمة sign-in أو sign-out أو settings. إذا كانت هناك نافذة مفتوحة، فهي التي تنفّذه.</translation>
    </message>
    <message>
        <source>Starts in the tray, without a window, if the tray icon is on.</source>
        <translation>بدء التشغيل في علبة النظام من دون نافذة، إذا كانت أيقونتها مفعَّلة.</translation>
    </message>
    <message>
        <source>--action takes sign-in, sign-out, or settings.</source>
        <translation>يقبل الخيار ‎--action القيمة sign-in أو sign-out أو settings.</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>environment file</source>
        <translation>ملف البيئة</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>من البيئة</translation>
    </message>
    <message>
        <source>from the environment file</source>
        <translation>من ملف البيئة</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>in the settings file</source>
        <translation>في ملف الإعدادات</translation>
    </message>
    <message>
        <source>The %1 can&apos;t be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Check the file&apos;s permissions, then restart Bifrost. When you save settings, Bifrost first sets the unreadable file aside.</source>
        <translation>يعمل Bifrost من دونه. يُرجى التحقق من أذونات الملف، ثم إعادة تشغيل Bifrost. عند حفظ الإعدادات، ينحّي Bifrost أولًا الملف الذي تعذّرت قراءته جانبًا.</translation>
    </message>
    <message>
        <source>The %1 is damaged</source>
        <translation>%1 تالف</translation>
    </message>
    <message>
        <source>Bifrost is running without it. Fix it manually or save your settings again; Bifrost first sets the damaged file aside.</source>
        <translation>يعمل Bifrost من دونه. يُرجى إصلاحه يدويًا أو حفظ الإعدادات مجددًا؛ ينحّي Bifrost أولًا الملف التالف جانبًا.</translation>
    </message>
    <message>
        <source>The client secret can&apos;t be read</source>
        <translation>تعذّرت قراءة سر العميل</translation>
    </message>
    <message>
        <source>Check the file specified by the ClientSecretFile setting, then restart Bifrost.</source>
        <translation>يُرجى التحقق من الملف المحدد في الإعداد ClientSecretFile، ثم إعادة تشغيل Bifrost.</translation>
    </message>
    <message>
        <source>A setting is invalid</source>
        <translation>أحد الإعدادات غير صالح</translation>
    </message>
    <message>
        <source>A variable isn&apos;t needed</source>
        <translation>أحد المتغيرات غير مطلوب</translation>
    </message>
    <message>
        <source>%1 is for web applications and is ignored. Bifrost gets the sign-out URL from the provider and uses its own redirect URL.</source>
        <translation>المتغير %1 مخصص لتطبيقات الويب ويتم تجاهله. يحصل Bifrost على عنوان URL لتسجيل الخروج من المزوّد ويستخدم عنوان URL خاصًا به لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Part of the %1 is damaged</source>
        <translation>جزء من %1 تالف</translation>
    </message>
    <message>
        <source>Ignored because it isn&apos;t in the form NAME=value: line %1. Fix it, then restart Bifrost.</source>
        <translation>تم التجاهل لعدم مطابقة الصيغة NAME=VALUE: السطر %1. يُرجى إصلاحه، ثم إعادة تشغيل Bifrost.</translation>
    </message>
    <message>
        <source>Other users can read your client secret</source>
        <translation>يمكن لمستخدمين آخرين قراءة سر العميل</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, have the provider issue a new secret.</source>
        <translation>الملف %1 متاح لحسابات أخرى على هذا الكمبيوتر. يُرجى تقييده باستخدام «chmod 600»، وإذا احتمل أن أحدًا قرأه، فيُرجى طلب سر جديد من المزوّد.</translation>
    </message>
    <message>
        <source>Other users can change the %1</source>
        <translation>يمكن لمستخدمين آخرين تغيير %1</translation>
    </message>
    <message>
        <source>Whoever can write to %1 decides where you sign in. Restrict it with &apos;chmod go-w&apos;, and check its contents.</source>
        <translation>كل من يمكنه الكتابة إلى %1 يقرر أين يتم تسجيل دخولك. يُرجى تقييده باستخدام «chmod go-w» والتحقق من محتواه.</translation>
    </message>
    <message>
        <source>The settings file of this computer was ignored</source>
        <translation>تم تجاهل ملف إعدادات هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1 belongs to a user who isn&apos;t an administrator and must not decide where everyone signs in. An administrator can take ownership of the file or delete it.</source>
        <translation>الملف %1 مملوك لمستخدم ليس مسؤولًا، ولا يجوز له أن يقرر أين يسجّل الجميع دخولهم. يمكن لمسؤول أخذ ملكية الملف أو حذفه.</translation>
    </message>
    <message>
        <source>The value is in line %1 of %2 (%3).</source>
        <translation>القيمة في السطر %1 من %2 (%3).</translation>
    </message>
    <message>
        <source>The value is in %1 (%2).</source>
        <translation>القيمة في %1 (%2).</translation>
    </message>
    <message>
        <source>The value is in the environment variable %1.</source>
        <translation>القيمة في متغير البيئة %1.</translation>
    </message>
    <message>
        <source>The value is in the option %1 of the command line.</source>
        <translation>القيمة في الخيار %1 في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Bifrost uses the default value instead of &quot;%1&quot;.</source>
        <translation>يستخدم Bifrost القيمة الافتراضية بدلًا من «%1».</translation>
    </message>
    <message>
        <source>Correct it in Settings.</source>
        <translation>يُرجى تصحيحها في الإعدادات.</translation>
    </message>
    <message>
        <source>Correct it there, then restart Bifrost.</source>
        <translation>يُرجى تصحيحها هناك، ثم إعادة تشغيل Bifrost.</translation>
    </message>
    <message>
        <source>It takes precedence over Settings: correct it there, then restart Bifrost.</source>
        <translation>لها الأولوية على الإعدادات: يُرجى تصحيحها هناك، ثم إعادة تشغيل Bifrost.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be read</source>
        <translation>تعذّرت قراءة شهادة العميل</translation>
    </message>
    <message>
        <source>Check the files specified by the ClientCertificateFile and ClientCertificateKeyFile settings, then restart Bifrost.</source>
        <translation>يُرجى التحقق من الملفين المحددين في الإعدادين ClientCertificateFile وClientCertificateKeyFile، ثم إعادة تشغيل Bifrost.</translation>
    </message>
    <message>
        <source>Other users can read the key of your client certificate</source>
        <translation>يمكن لمستخدمين آخرين قراءة مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>The file %1 is open to other accounts on this computer. Restrict it with &apos;chmod 600&apos;, and if someone may have read it, get a new certificate with a new key.</source>
        <translation>الملف %1 متاح لحسابات أخرى على هذا الكمبيوتر. يُرجى تقييده باستخدام «chmod 600»، وإذا احتمل أن أحدًا قرأه، فيُرجى الحصول على شهادة جديدة بمفتاح جديد.</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>Address for the other device</source>
        <translation>العنوان للجهاز الآخر</translation>
    </message>
    <message>
        <source>QR code of the address for the other device</source>
        <translation>رمز QR لعنوان الجهاز الآخر</translation>
    </message>
    <message>
        <source>Open this address on your phone or another computer, and enter the code there:</source>
        <translation>يُرجى فتح هذا العنوان على الهاتف أو على كمبيوتر آخر، وإدخال الرمز هناك:</translation>
    </message>
    <message>
        <source>Scan the QR code with your phone, or open this address on another computer. Check or enter the code there:</source>
        <translation>يُرجى مسح رمز QR بالهاتف، أو فتح هذا العنوان على كمبيوتر آخر. ثم يُرجى التحقق من الرمز أو إدخاله هناك:</translation>
    </message>
    <message>
        <source>Valid for another %1.</source>
        <translation>المدة المتبقية للصلاحية: %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Sign-in was declined</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>The provider reports that access was declined. Sign in again if you want to allow it.</source>
        <translation>يبلغ المزوّد أن الوصول قد رُفض. للسماح به، يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider requires you to sign in</source>
        <translation>يطلب المزوّد تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in wasn&apos;t completed there. Sign in again.</source>
        <translation>لم يكتمل تسجيل الدخول لدى المزوّد. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this client</source>
        <translation>لا يتعرّف المزوّد على هذا العميل</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the application isn&apos;t registered there as a public client. Check your entries in Settings.</source>
        <translation>معرّف العميل أو سر العميل غير صحيح، أو أن التطبيق غير مسجَّل لدى المزوّد بوصفه عميلًا عامًا. يُرجى التحقق من القيم المدخلة في الإعدادات.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this client</source>
        <translation>لا يسمح المزوّد بهذا العميل</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant and Refresh Token.</source>
        <translation>لا يُسمح للتطبيق بتسجيل الدخول بهذه الطريقة. في تسجيل التطبيق لدى المزوّد، يُرجى السماح بنوعي المنح «Code» و«Refresh Token».</translation>
    </message>
    <message>
        <source>The provider rejected the scopes</source>
        <translation>رفض المزوّد النطاقات</translation>
    </message>
    <message>
        <source>At least one scope is unknown there or not allowed. Correct the scopes in Settings.</source>
        <translation>نطاق واحد على الأقل غير معروف لدى المزوّد أو غير مسموح به. يُرجى تصحيح النطاقات في الإعدادات.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>رفض المزوّد الطلب</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>أبلغ المزوّد عن مشكلة</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>حدث خطأ من جهة المزوّد. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>المزوّد مشغول</translation>
    </message>
    <message>
        <source>It can&apos;t accept requests right now. Try again later.</source>
        <translation>لا يمكنه قبول طلبات في الوقت الحالي. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Your consent is needed</source>
        <translation>الموافقة مطلوبة</translation>
    </message>
    <message>
        <source>The provider needs your permission for this application. Sign in again and agree in the browser.</source>
        <translation>يحتاج المزوّد إلى إذنك لهذا التطبيق. يُرجى تسجيل الدخول مجددًا والموافقة في المتصفح.</translation>
    </message>
    <message>
        <source>The provider needs your input</source>
        <translation>يحتاج المزوّد إلى إدخال منك</translation>
    </message>
    <message>
        <source>Sign in again and answer the provider&apos;s questions in the browser.</source>
        <translation>يُرجى تسجيل الدخول مجددًا والإجابة عن أسئلة المزوّد في المتصفح.</translation>
    </message>
    <message>
        <source>You need to choose an account</source>
        <translation>يجب اختيار حساب</translation>
    </message>
    <message>
        <source>The provider can&apos;t tell which account you want to use. Sign in again and choose one in the browser.</source>
        <translation>لا يستطيع المزوّد تحديد الحساب المطلوب. يُرجى تسجيل الدخول مجددًا واختيار حساب في المتصفح.</translation>
    </message>
    <message>
        <source>The provider rejected this sign-in</source>
        <translation>رفض المزوّد تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>The application isn&apos;t registered for the Code grant. Correct its registration with the provider.</source>
        <translation>التطبيق غير مسجَّل لنوع المنح «Code». يُرجى تصحيح تسجيله لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider rejected this grant</source>
        <translation>رفض المزوّد نوع المنح هذا</translation>
    </message>
    <message>
        <source>Allow Code and Refresh Token in the application&apos;s registration with the provider.</source>
        <translation>يُرجى السماح بنوعي المنح «Code» و«Refresh Token» في تسجيل التطبيق لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider rejected the access token</source>
        <translation>رفض المزوّد رمز الوصول</translation>
    </message>
    <message>
        <source>It has expired or was revoked there. Sign in again.</source>
        <translation>انتهت صلاحيته أو تم إبطاله لدى المزوّد. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t end its session</source>
        <translation>لم ينهِ المزوّد جلسته</translation>
    </message>
    <message>
        <source>You are signed out here but not at the provider. To be safe, close the browser.</source>
        <translation>تم تسجيل خروجك هنا ولكن ليس لدى المزوّد. للاحتياط، يُرجى إغلاق المتصفح.</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>أبلغ المزوّد عن خطأ</translation>
    </message>
    <message>
        <source>No keychain is available</source>
        <translation>لا تتوفر سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keychain access was denied</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain isn&apos;t responding</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>The stored session is damaged</source>
        <translation>الجلسة المخزَّنة تالفة</translation>
    </message>
    <message>
        <source>It can&apos;t be read and was left unchanged. Sign in again to replace it.</source>
        <translation>تعذّرت قراءتها وتُركت دون تغيير. يُرجى تسجيل الدخول مجددًا لاستبدالها.</translation>
    </message>
    <message>
        <source>The stored session is from a newer version of Bifrost</source>
        <translation>الجلسة المخزَّنة من إصدار أحدث من Bifrost</translation>
    </message>
    <message>
        <source>It was left unchanged. Use the newer version: a session that you start here ends when you close Bifrost.</source>
        <translation>تُركت دون تغيير. يُرجى استخدام الإصدار الأحدث: فالجلسة التي تبدأ هنا تنتهي عند إغلاق Bifrost.</translation>
    </message>
    <message>
        <source>The stored session belongs to another provider</source>
        <translation>الجلسة المخزَّنة تخص مزوّدًا آخر</translation>
    </message>
    <message>
        <source>It was left unchanged. A session that you start here ends when you close Bifrost.</source>
        <translation>تُركت دون تغيير. الجلسة التي تبدأ هنا تنتهي عند إغلاق Bifrost.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>أبلغت سلسلة المفاتيح عن خطأ</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t be found</source>
        <translation>تعذّر العثور على المزوّد</translation>
    </message>
    <message>
        <source>There is no host named %1, or the name service isn&apos;t responding. Check your network and the issuer in Settings, then try again.</source>
        <translation>لا يوجد مضيف باسم %1، أو أن خدمة الأسماء لا تستجيب. يُرجى التحقق من الشبكة ومن جهة الإصدار في الإعدادات، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t responding</source>
        <translation>المزوّد لا يستجيب</translation>
    </message>
    <message>
        <source>%1 refused the connection; the service may be down. Try again later.</source>
        <translation>رفض %1 الاتصال؛ ربما تكون الخدمة متوقفة. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <translation>لا يوجد اتصال بالشبكة</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it to a network, then try again.</source>
        <translation>هذا الكمبيوتر غير متصل. يُرجى توصيله بشبكة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider took too long to respond</source>
        <translation>استغرق المزوّد وقتًا أطول من اللازم للاستجابة</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Try again later.</source>
        <translation>لم يستجب %1 في الوقت المحدد. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>%1 closed the connection before its response was complete. Try again.</source>
        <translation>أغلق %1 الاتصال قبل اكتمال استجابته. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>عدد الطلبات كبير جدًا</translation>
    </message>
    <message>
        <source>%1 is limiting requests. Wait a minute, then try again.</source>
        <translation>يحدّ %1 من الطلبات. يُرجى الانتظار دقيقة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No provider at this address</source>
        <translation>لا يوجد مزوّد في هذا العنوان</translation>
    </message>
    <message>
        <source>The provider returned an error</source>
        <translation>أرسل المزوّد خطأ</translation>
    </message>
    <message>
        <source>%1 returned status %2. Try again later; if the problem persists, contact the provider&apos;s administrator.</source>
        <translation>أرسل %1 الحالة %2. يُرجى إعادة المحاولة لاحقًا؛ وإذا استمرت المشكلة، فيُرجى التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>الشهادة غير موثوق بها</translation>
    </message>
    <message>
        <source>%1 may not be who it claims to be, so nothing was sent. Check this computer&apos;s clock; on a company network, have its certificate authority installed. Then try again.</source>
        <translation>قد لا يكون %1 هو من يدّعي، لذلك لم يُرسَل أي شيء. يُرجى التحقق من ساعة هذا الكمبيوتر؛ وعلى شبكة شركة، يُرجى طلب تثبيت هيئة إصدار الشهادات الخاصة بها. ثم يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>The provider&apos;s response is too large</source>
        <translation>استجابة المزوّد كبيرة جدًا</translation>
    </message>
    <message>
        <source>%1 sent more data than such a response can contain, so Bifrost didn&apos;t read it. Check the issuer in Settings.</source>
        <translation>أرسل %1 بيانات أكثر مما يمكن أن تتضمنه استجابة كهذه، لذلك لم يقرأها Bifrost. يُرجى التحقق من جهة الإصدار في الإعدادات.</translation>
    </message>
    <message>
        <source>The provider redirected the request</source>
        <translation>أعاد المزوّد توجيه الطلب</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a provider</source>
        <translation>لا يبدو هذا مزوّدًا</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. Check the organization or issuer in Settings; on a guest network, sign in to the network first.</source>
        <translation>أرسل %1 صفحة بدلًا من البيانات. يُرجى التحقق من المؤسسة أو جهة الإصدار في الإعدادات؛ وعلى شبكة ضيوف، يُرجى تسجيل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>Sign-in canceled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close the browser tab.</source>
        <translation>لم يتغير شيء. يمكن إغلاق علامة تبويب المتصفح.</translation>
    </message>
    <message>
        <source>The sign-in timed out</source>
        <translation>انتهت مهلة تسجيل الدخول</translation>
    </message>
    <message>
        <source>It wasn&apos;t finished in the browser in time. Sign in again and complete it in the browser.</source>
        <translation>لم يكتمل في المتصفح في الوقت المحدد. يُرجى تسجيل الدخول مجددًا وإكماله في المتصفح.</translation>
    </message>
    <message>
        <source>Bifrost signs you in through the system&apos;s browser. Install a browser or set the default browser in the system settings, then try again.</source>
        <translation>يتم تسجيل دخولك إلى Bifrost عبر متصفح النظام. يُرجى تثبيت متصفح أو تعيين المتصفح الافتراضي في إعدادات النظام، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Couldn&apos;t listen for the browser&apos;s response</source>
        <translation>تعذّر انتظار استجابة المتصفح</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Sign in to continue.</source>
        <translation>للمتابعة، يُرجى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>It has expired and can&apos;t be renewed. Sign in again.</source>
        <translation>انتهت صلاحيتها ولا يمكن تجديدها. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>حسابك غير مقبول هنا.</translation>
    </message>
    <message>
        <source>The check of your account didn&apos;t finish in time. Try again.</source>
        <translation>لم يكتمل التحقق من حسابك في الوقت المحدد. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>فشل التحقق من حسابك. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>لم يُرسَل الطلب</translation>
    </message>
    <message>
        <source>The server isn&apos;t one of those that may receive your access token.</source>
        <translation>الخادم ليس من الخوادم التي يجوز لها استلام رمز الوصول الخاص بك.</translation>
    </message>
    <message>
        <source>It contains something that can&apos;t be sent; the details name it.</source>
        <translation>يحتوي على ما لا يمكن إرساله؛ وتذكر التفاصيل ما هو.</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>تعذّرت قراءة البيانات أو كتابتها</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>يُرجى التحقق من الملف ومن المساحة المتاحة على القرص، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server rejected your access token</source>
        <translation>رفض الخادم رمز الوصول الخاص بك</translation>
    </message>
    <message>
        <source>A new one was rejected, too. Sign in again.</source>
        <translation>رُفض رمز جديد أيضًا. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>يجب إرسال الطلب مجددًا</translation>
    </message>
    <message>
        <source>Its data can be read only once. Try again.</source>
        <translation>لا يمكن قراءة بياناته إلا مرة واحدة. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>يطلب الخادم إذنًا آخر</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>يُرجى تسجيل الدخول مجددًا والموافقة عليه.</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>يطلب الخادم تسجيل دخول أقوى</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>يُرجى تسجيل الدخول مجددًا. قد يطلب المزوّد عاملًا ثانيًا.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is in progress</source>
        <translation>هناك تسجيل دخول أو تسجيل خروج آخر قيد التنفيذ</translation>
    </message>
    <message>
        <source>Wait until it finishes or cancel it first.</source>
        <translation>يُرجى الانتظار حتى ينتهي أو إلغاؤه أولًا.</translation>
    </message>
    <message>
        <source>Message from the provider: %1</source>
        <translation>رسالة من المزوّد: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>القاعدة: %1 (%2)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>الحفظ على أي حال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your session is in use by another Bifrost window</source>
        <translation>جلستك قيد الاستخدام في نافذة Bifrost أخرى</translation>
    </message>
    <message>
        <source>Another Bifrost process has locked the session and hasn&apos;t released it. You are still signed in. Close that process, or wait and try again.</source>
        <translation>أقفلت عملية Bifrost أخرى الجلسة ولم تحررها. لا يزال تسجيل دخولك قائمًا. يُرجى إغلاق تلك العملية، أو الانتظار ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>تسجيل الخروج من هنا فقط</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>الإكمال الآن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Someone else may have your sign-in link</source>
        <translation>ربما حصل شخص آخر على رابط تسجيل دخولك</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Unless it was you both times, start again; the old link then stops working.</source>
        <translation>استُخدم الرابط مرتين، ولا يمكن لهذا النظام معرفة من استخدمه. ما لم تكن المرتان من جهتك، يُرجى البدء من جديد؛ وعندها يتوقف الرابط القديم عن العمل.</translation>
    </message>
    <message>
        <source>Someone else may have your sign-out link</source>
        <translation>ربما حصل شخص آخر على رابط تسجيل خروجك</translation>
    </message>
    <message>
        <source>It was used twice, and this system can&apos;t tell who used it. Anyone who has it can read what your provider says about you but can&apos;t sign in with it. If the sign-out doesn&apos;t continue in your browser, open the browser again.</source>
        <translation>استُخدم الرابط مرتين، ولا يمكن لهذا النظام معرفة من استخدمه. يمكن لمن لديه الرابط قراءة ما يذكره المزوّد عنك، لكن لا يمكنه تسجيل الدخول به. إذا لم يتابَع تسجيل الخروج في المتصفح، فيُرجى فتح المتصفح مجددًا.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Sign out without returning</source>
        <translation>تسجيل الخروج دون عودة</translation>
    </message>
    <message>
        <source>End session in browser</source>
        <translation>إنهاء الجلسة في المتصفح</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>نسخ عنوان URL</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so your session ends when you close Bifrost. Start one (GNOME Keyring, KWallet, KeePassXC), then try again.</source>
        <translation>لا تعمل أي سلسلة مفاتيح على هذا النظام، لذلك تنتهي جلستك عند إغلاق Bifrost. يُرجى تشغيل إحداها (GNOME Keyring أو KWallet أو KeePassXC)، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A keychain library is missing</source>
        <translation>مكتبة سلسلة المفاتيح غير موجودة</translation>
    </message>
    <message>
        <source>Bifrost accesses the keychain through libsecret, which can&apos;t be loaded, so your session ends when you close Bifrost. Install libsecret (libsecret-1-0), then try again.</source>
        <translation>يصل Bifrost إلى سلسلة المفاتيح عبر libsecret التي تعذّر تحميلها، لذلك تنتهي جلستك عند إغلاق Bifrost. يُرجى تثبيت libsecret ‏(libsecret-1-0)، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>KWallet is turned off</source>
        <translation>تم إيقاف KWallet</translation>
    </message>
    <message>
        <source>KWallet is turned off in the system settings, so your session ends when you close Bifrost. Turn it on there, then try again.</source>
        <translation>تم إيقاف KWallet في إعدادات النظام، لذلك تنتهي جلستك عند إغلاق Bifrost. يُرجى تشغيله هناك، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It wasn&apos;t unlocked, so Bifrost can neither read nor store a session. Unlock it in its own window, or try again and unlock it when you&apos;re prompted.</source>
        <translation>لم يُلغَ قفلها، لذلك لا يستطيع Bifrost قراءة جلسة ولا تخزينها. يُرجى إلغاء القفل في نافذتها، أو إعادة المحاولة وإلغاء القفل عند ظهور المطالبة.</translation>
    </message>
    <message>
        <source>Bifrost can neither read nor store a session. Try again, and allow access when you&apos;re prompted.</source>
        <translation>لا يستطيع Bifrost قراءة جلسة ولا تخزينها. يُرجى إعادة المحاولة والسماح بالوصول عند ظهور المطالبة.</translation>
    </message>
    <message>
        <source>KWallet always denies Bifrost access</source>
        <translation>يرفض KWallet دائمًا وصول Bifrost</translation>
    </message>
    <message>
        <source>You chose &apos;Deny Forever&apos; once, so KWallet doesn&apos;t prompt you any more. In KDE&apos;s wallet manager (KWalletManager), under Access Control, remove %1 from the denied applications, then try again.</source>
        <translation>سبق اختيار «Deny Forever»، لذلك لم يعد KWallet يعرض المطالبة. في مدير المحافظ في KDE ‏(KWalletManager)، تحت «Access Control»، يُرجى إزالة %1 من التطبيقات المرفوضة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The keychain is still waiting for your answer</source>
        <translation>لا تزال سلسلة المفاتيح تنتظر ردك</translation>
    </message>
    <message>
        <source>Answer in its window, and Bifrost continues automatically. If you can&apos;t find the window, try again, and the keychain will ask again.</source>
        <translation>بعد الرد في نافذتها يتابع Bifrost تلقائيًا. إذا تعذّر العثور على النافذة، فيُرجى إعادة المحاولة، وستعرض سلسلة المفاتيح السؤال مجددًا.</translation>
    </message>
    <message>
        <source>Bifrost continues without it and uses its response if one arrives. If none does, restart the keychain, then try again.</source>
        <translation>يتابع Bifrost من دونها ويستخدم استجابتها إذا وصلت. إذا لم تصل، فيُرجى إعادة تشغيل سلسلة المفاتيح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your session is in another keychain</source>
        <translation>جلستك في سلسلة مفاتيح أخرى</translation>
    </message>
    <message>
        <source>It is stored in %1, which isn&apos;t running and couldn&apos;t be started. Start %1 and try again, or sign out on the desktop where you signed in. Until then, a session that you start here ends when you close Bifrost.</source>
        <translation>الجلسة مخزَّنة في %1، وهي لا تعمل وتعذّر تشغيلها. يُرجى تشغيل %1 وإعادة المحاولة، أو تسجيل الخروج على سطح المكتب الذي تم تسجيل الدخول فيه. وحتى ذلك الحين، الجلسة التي تبدأ هنا تنتهي عند إغلاق Bifrost.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t keep the session</source>
        <translation>لم تحتفظ سلسلة المفاتيح بالجلسة</translation>
    </message>
    <message>
        <source>It accepted the session but doesn&apos;t return it, so the session ends when you close Bifrost. If the keychain asked for permission, try again and allow access.</source>
        <translation>قبلت الجلسة لكنها لا تعيدها، لذلك تنتهي الجلسة عند إغلاق Bifrost. إذا كانت سلسلة المفاتيح قد طلبت إذنًا، فيُرجى إعادة المحاولة والسماح بالوصول.</translation>
    </message>
    <message>
        <source>It couldn&apos;t carry out Bifrost&apos;s request; the details say why. Fix the problem, then try again.</source>
        <translation>تعذّر عليها تنفيذ طلب Bifrost؛ وتذكر التفاصيل السبب. يُرجى حل المشكلة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your keychain is slow to respond</source>
        <translation>سلسلة المفاتيح بطيئة الاستجابة</translation>
    </message>
    <message>
        <source>Bifrost is waiting for it. If you continue without it, its response still counts when it arrives.</source>
        <translation>ينتظرها Bifrost. عند المتابعة من دونها، تظل استجابتها سارية عند وصولها.</translation>
    </message>
    <message>
        <source>Your keychain needs an answer: look for its window</source>
        <translation>تحتاج سلسلة المفاتيح إلى رد: يُرجى البحث عن نافذتها</translation>
    </message>
    <message>
        <source>Bifrost continues as soon as you answer there. If you continue without it, your answer still counts when you give it.</source>
        <translation>يتابع Bifrost فور الرد هناك. عند المتابعة من دونها، يظل الرد اللاحق ساريًا.</translation>
    </message>
    <message>
        <source>Continue without keychain</source>
        <translation>المتابعة بلا سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>The provider rejected the sign-in request</source>
        <translation>رفض المزوّد طلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>It requires something that Bifrost didn&apos;t send, or doesn&apos;t accept something that it did. The application&apos;s registration with the provider and the additional parameters in Settings decide about that.</source>
        <translation>يتطلب شيئًا لم يرسله Bifrost، أو لا يقبل شيئًا أرسله. يتوقف ذلك على تسجيل التطبيق لدى المزوّد وعلى المعلمات الإضافية في الإعدادات.</translation>
    </message>
    <message>
        <source>The application isn&apos;t allowed to sign in this way. In its registration with the provider, allow the Code grant.</source>
        <translation>لا يُسمح للتطبيق بتسجيل الدخول بهذه الطريقة. في تسجيل التطبيق لدى المزوّد، يُرجى السماح بنوع المنح «Code».</translation>
    </message>
    <message>
        <source>The provider rejected the resource</source>
        <translation>رفض المزوّد المورد</translation>
    </message>
    <message>
        <source>A resource among the additional parameters is unknown there or not allowed. Correct it in Settings.</source>
        <translation>أحد الموارد ضمن المعلمات الإضافية غير معروف لدى المزوّد أو غير مسموح به. يُرجى تصحيحه في الإعدادات.</translation>
    </message>
    <message>
        <source>It reports that it doesn&apos;t support request objects, although Bifrost sent none. Send the details to the provider&apos;s administrator.</source>
        <translation>يبلغ أنه لا يدعم كائنات الطلب (request objects)، مع أن Bifrost لم يرسل أيًا منها. يُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>It gave the reason &quot;%1&quot;, which Bifrost doesn&apos;t know. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>ذكر السبب «%1»، وهو غير معروف لـ Bifrost. يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The provider says: &quot;%1&quot;.</source>
        <translation>يقول المزوّد: «%1».</translation>
    </message>
    <message>
        <source>Bifrost couldn&apos;t open a port on this computer to receive the browser&apos;s response. A firewall or sandbox may be blocking it. Allow connections to 127.0.0.1 and ::1, then try again.</source>
        <translation>تعذّر على Bifrost فتح منفذ على هذا الكمبيوتر لاستلام استجابة المتصفح. ربما يمنع ذلك جدار حماية أو وضع حماية. يُرجى السماح بالاتصالات بالعنوانين 127.0.0.1 و‎::1، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Use localhost</source>
        <translation>استخدام localhost</translation>
    </message>
    <message>
        <source>Ask for offline_access</source>
        <translation>طلب offline_access</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>استخدام جهة الإصدار هذه</translation>
    </message>
    <message>
        <source>If it expects https at this port, start the issuer with https instead of http.</source>
        <translation>إذا كان المزوّد يتوقع https على هذا المنفذ، فيُرجى بدء جهة الإصدار بـ https بدلًا من http.</translation>
    </message>
    <message>
        <source>If it doesn&apos;t use https at this port, start the issuer with http instead of https.</source>
        <translation>إذا كان المزوّد لا يستخدم https على هذا المنفذ، فيُرجى بدء جهة الإصدار بـ http بدلًا من https.</translation>
    </message>
    <message>
        <source>The provider rejected a request</source>
        <translation>رفض المزوّد طلبًا</translation>
    </message>
    <message>
        <source>%1 returned status %2 at an address that the provider itself publishes. Contact the provider&apos;s administrator.</source>
        <translation>أرسل %1 الحالة %2 عند عنوان ينشره المزوّد نفسه. يُرجى التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 responded but has no provider at this address (%2). Check the organization or issuer.</source>
        <translation>استجاب %1 لكن لا يوجد مزوّد في هذا العنوان (%2). يُرجى التحقق من المؤسسة أو جهة الإصدار.</translation>
    </message>
    <message>
        <source>%1 redirected the request, which Bifrost doesn&apos;t follow for your safety. Check the issuer.</source>
        <translation>أعاد %1 توجيه الطلب، ولا يتبع Bifrost ذلك حفاظًا على سلامتك. يُرجى التحقق من جهة الإصدار.</translation>
    </message>
    <message>
        <source>%1 and this computer couldn&apos;t agree on a secure connection. Check the issuer&apos;s address and port, then try again.</source>
        <translation>لم يتفق %1 مع هذا الكمبيوتر على اتصال آمن. يُرجى التحقق من عنوان جهة الإصدار ومنفذها، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 redirected the request more than three times, at last to %2. Check the issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>أعاد %1 توجيه الطلب أكثر من ثلاث مرات، آخرها إلى %2. يُرجى التحقق من جهة الإصدار. إذا كانت صحيحة، فيُرجى التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. Check the issuer.</source>
        <translation>أعاد %1 توجيه الطلب إلى %2. حفاظًا على سلامتك، لا يتبع Bifrost إعادة التوجيه إلا ضمن المضيف نفسه. يُرجى التحقق من جهة الإصدار.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. For your safety, Bifrost follows redirects only within one host. If that is your provider, enter this address as the issuer.</source>
        <translation>أعاد %1 توجيه الطلب إلى %2. حفاظًا على سلامتك، لا يتبع Bifrost إعادة التوجيه إلا ضمن المضيف نفسه. إذا كان هذا هو المزوّد المطلوب، فيُرجى إدخال هذا العنوان بوصفه جهة الإصدار.</translation>
    </message>
    <message>
        <source>Enter name and password</source>
        <translation>إدخال الاسم وكلمة المرور</translation>
    </message>
    <message>
        <source>The proxy couldn&apos;t connect</source>
        <translation>تعذّر على الوكيل الاتصال</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2 (status %3). The provider or the network behind the proxy may be down. Try again later; if the problem persists, ask whoever runs the proxy.</source>
        <translation>تعذّر على الوكيل %1 الاتصال بـ %2 (الحالة %3). ربما يكون المزوّد أو الشبكة خلف الوكيل متوقفة. يُرجى إعادة المحاولة لاحقًا؛ وإذا استمرت المشكلة، فيُرجى سؤال الجهة المشغِّلة للوكيل.</translation>
    </message>
    <message>
        <source> (status %1)</source>
        <translation> (الحالة %1)</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>رفض الوكيل الاتصال</translation>
    </message>
    <message>
        <source>The proxy %1 doesn&apos;t let Bifrost connect to %2%3. Ask whoever runs the proxy to allow it, or change the proxy in Settings.</source>
        <translation>لا يسمح الوكيل %1 لـ Bifrost بالاتصال بـ %2%3. يُرجى مطالبة الجهة المشغِّلة للوكيل بالسماح بذلك، أو تغيير الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy %1 lets nothing through to %2 without them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>لا يمرّر الوكيل %1 شيئًا إلى %2 من دونهما. يُرجى إدخال الاسم وكلمة المرور الخاصين بشبكتك؛ فهما ليسا الخاصين بالمزوّد.</translation>
    </message>
    <message>
        <source>The proxy refused the name and password</source>
        <translation>رفض الوكيل الاسم وكلمة المرور</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept them. Enter those of your network; they aren&apos;t those of the provider.</source>
        <translation>لم يقبلهما الوكيل %1. يُرجى إدخال الاسم وكلمة المرور الخاصين بشبكتك؛ فهما ليسا الخاصين بالمزوّد.</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in to the proxy</source>
        <translation>لا يستطيع Bifrost تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 accepts only a way of signing in that doesn&apos;t work here (%2). Sign in to your company&apos;s network on this computer and try again, or ask whoever runs the proxy for another way.</source>
        <translation>لا يقبل الوكيل %1 إلا طريقة لتسجيل الدخول لا تعمل هنا (%2). يُرجى تسجيل الدخول إلى شبكة الشركة على هذا الكمبيوتر وإعادة المحاولة، أو سؤال الجهة المشغِّلة للوكيل عن طريقة أخرى.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مسمّاة</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached</source>
        <translation>تعذّر الوصول إلى الوكيل</translation>
    </message>
    <message>
        <source>Bifrost is set up to use the proxy %1, which can&apos;t be found or doesn&apos;t respond as a proxy does. Connect to your company&apos;s network, or change the proxy in Settings, then try again.</source>
        <translation>تم إعداد Bifrost لاستخدام الوكيل %1، لكن تعذّر العثور عليه أو أنه لا يستجيب كما يستجيب الوكيل. يُرجى الاتصال بشبكة الشركة، أو تغيير الوكيل في الإعدادات، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 showed a certificate issued by &quot;%2&quot;, which this computer doesn&apos;t trust, so nothing was sent. If that is your company, ask for its certificate authority to be installed; otherwise check this computer&apos;s clock. Then try again.</source>
        <translation>قدّم %1 شهادة صادرة عن «%2»، وهذا الكمبيوتر لا يثق بها، لذلك لم يُرسَل أي شيء. إذا كانت تلك شركتك، فيُرجى طلب تثبيت هيئة إصدار الشهادات الخاصة بها؛ وإلا فيُرجى التحقق من ساعة هذا الكمبيوتر. ثم يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider&apos;s page about it: %1</source>
        <translation>صفحة المزوّد عن ذلك: %1</translation>
    </message>
    <message>
        <source>Setting of the client at the provider: %1</source>
        <translation>إعداد العميل لدى المزوّد: %1</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read</source>
        <translation>تعذّرت قراءة استجابة المزوّد</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected. Check the organization or issuer in Settings; if it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>أرسل %1 شيئًا غير البيانات المتوقعة. يُرجى التحقق من المؤسسة أو جهة الإصدار في الإعدادات؛ وإذا كانت صحيحة، فيُرجى التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t accept the sign-in</source>
        <translation>لم يقبل المزوّد تسجيل الدخول</translation>
    </message>
    <message>
        <source>The code from the browser has expired, was already used, or was issued for another request. Sign in again.</source>
        <translation>انتهت صلاحية الرمز الوارد من المتصفح، أو سبق استخدامه، أو صدر لطلب آخر. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>It sent an error instead of the description of itself that signing in needs. Check the organization or issuer in Settings; if it&apos;s correct, try again later.</source>
        <translation>أرسل المزوّد خطأ بدلًا من وصفه لنفسه الذي يحتاج إليه تسجيل الدخول. يُرجى التحقق من المؤسسة أو جهة الإصدار في الإعدادات؛ وإذا كانت صحيحة، فيُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>It sent an error instead of its keys, so nothing that it signs can be verified. Try again later; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>أرسل المزوّد خطأ بدلًا من مفاتيحه، لذلك لا يمكن التحقق من أي شيء يوقّعه. يُرجى إعادة المحاولة لاحقًا؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 redirected the request, at an address that the provider itself publishes. For your safety, Bifrost doesn&apos;t follow that.</source>
        <translation>أعاد %1 توجيه الطلب عند عنوان ينشره المزوّد نفسه. حفاظًا على سلامتك، لا يتبع Bifrost ذلك.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data, at an address that the provider itself publishes. On a guest network, sign in to the network first.</source>
        <translation>أرسل %1 صفحة بدلًا من البيانات عند عنوان ينشره المزوّد نفسه. على شبكة ضيوف، يُرجى تسجيل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>%1 sent something other than the data that was expected, at an address that the provider itself publishes.</source>
        <translation>أرسل %1 شيئًا غير البيانات المتوقعة عند عنوان ينشره المزوّد نفسه.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>تعذّر استخدام استجابة المزوّد</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>إ&amp;عداد</translation>
    </message>
    <message>
        <source>No browser was found</source>
        <translation>لم يتم العثور على متصفح</translation>
    </message>
    <message>
        <source>Your browser could not be started</source>
        <translation>تعذّر تشغيل المتصفح</translation>
    </message>
    <message>
        <source>There is a browser, but it reported an error or crashed. Start it yourself and try again, or choose another default browser in the system settings.</source>
        <translation>يوجد متصفح، لكنه أبلغ عن خطأ أو تعطّل. يُرجى تشغيله يدويًا وإعادة المحاولة، أو اختيار متصفح افتراضي آخر في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Your session can&apos;t be renewed</source>
        <translation>لا يمكن تجديد جلستك</translation>
    </message>
    <message>
        <source>Its tokens are bound to a key that this computer doesn&apos;t have, or aren&apos;t bound to one although Bifrost is set up to require that. Sign in again.</source>
        <translation>رموز الجلسة مرتبطة بمفتاح غير موجود على هذا الكمبيوتر، أو غير مرتبطة بمفتاح مع أن Bifrost مُعَدّ ليشترط ذلك. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The provider requires a client certificate</source>
        <translation>يطلب المزوّد شهادة عميل</translation>
    </message>
    <message>
        <source>%1 only accepts programs with a certificate. Ask the provider&apos;s administrator for one, and name its file with --client-certificate-file or ClientCertificateFile= below [Provider] in the settings file.</source>
        <translation>لا يقبل %1 إلا البرامج التي لديها شهادة. يُرجى طلب شهادة من مسؤول المزوّد، وتحديد ملفها باستخدام ‎--client-certificate-file أو باستخدام ‎ClientCertificateFile=‎ تحت ‎[Provider]‎ في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>The client certificate has expired</source>
        <translation>انتهت صلاحية شهادة العميل</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer was valid until %2. Get a new one from the provider&apos;s administrator.</source>
        <translation>أغلق %1 الاتصال، وكانت شهادة هذا الكمبيوتر صالحة حتى %2. يُرجى طلب شهادة جديدة من مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t valid yet</source>
        <translation>لم تبدأ صلاحية شهادة العميل بعد</translation>
    </message>
    <message>
        <source>%1 closed the connection, and the certificate of this computer is valid from %2 on. Check the date of this computer.</source>
        <translation>أغلق %1 الاتصال، وتبدأ صلاحية شهادة هذا الكمبيوتر في %2. يُرجى التحقق من التاريخ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The client certificate was not accepted</source>
        <translation>لم تُقبل شهادة العميل</translation>
    </message>
    <message>
        <source>%1 refused the certificate of this computer. Check that it&apos;s the one that is registered for this client ID, or ask the provider&apos;s administrator.</source>
        <translation>رفض %1 شهادة هذا الكمبيوتر. يُرجى التحقق من أنها الشهادة المسجَّلة لمعرّف العميل هذا، أو التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept in hardware here</source>
        <translation>لا يمكن حفظ المفاتيح في العتاد هنا</translation>
    </message>
    <message>
        <source>Bifrost is set up to require it, and can&apos;t do it on this system. Set keys in hardware to auto or off.</source>
        <translation>تم إعداد Bifrost ليشترط ذلك، ولا يمكنه ذلك على هذا النظام. يُرجى تعيين «المفاتيح في العتاد» إلى القيمة auto أو off.</translation>
    </message>
    <message>
        <source>The TPM can&apos;t be used</source>
        <translation>لا يمكن استخدام وحدة TPM</translation>
    </message>
    <message>
        <source>The software for it isn&apos;t installed. Install the OpenSSL provider for TPM 2.0 (tpm2-openssl), then try again.</source>
        <translation>البرنامج اللازم لها غير مثبَّت. يُرجى تثبيت مزوّد OpenSSL لوحدة TPM 2.0 ‏(tpm2-openssl)، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No TPM was found</source>
        <translation>لم يُعثر على وحدة TPM</translation>
    </message>
    <message>
        <source>This computer has no TPM 2.0, or it is disabled in the firmware. Enable it, or set keys in hardware to auto or off.</source>
        <translation>لا توجد وحدة TPM 2.0 على هذا الكمبيوتر، أو أنها معطَّلة في البرنامج الثابت. يُرجى تمكينها، أو تعيين «المفاتيح في العتاد» إلى القيمة auto أو off.</translation>
    </message>
    <message>
        <source>You can&apos;t use this computer&apos;s TPM</source>
        <translation>لا يمكنك استخدام وحدة TPM لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it, on most systems through the group tss. Log in to the computer again afterwards.</source>
        <translation>يُرجى طلب الوصول إليها من المسؤول، ويكون ذلك على معظم الأنظمة عبر المجموعة tss. ثم يُرجى تسجيل الدخول إلى الكمبيوتر مجددًا.</translation>
    </message>
    <message>
        <source>The TPM is busy</source>
        <translation>وحدة TPM مشغولة</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>يُرجى الانتظار لحظة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The TPM isn&apos;t responding</source>
        <translation>وحدة TPM لا تستجيب</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>يُرجى إعادة المحاولة. إذا لم يُجدِ ذلك، فيُرجى إعادة تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The TPM reported an error</source>
        <translation>أبلغت وحدة TPM عن خطأ</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the administrator of this computer.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>لم يعد هذا الحساب موجودًا</translation>
    </message>
    <message>
        <source>It has been removed. Choose another account, or add it again.</source>
        <translation>تمت إزالته. يُرجى اختيار حساب آخر، أو إضافته مجددًا.</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>الإبقاء على هذا الحساب</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>What the provider is to send back: a code.</source>
        <translation>ما ينبغي للمزوّد أن يرسله: رمز تفويض (code).</translation>
    </message>
    <message>
        <source>Names this application to the provider. It isn&apos;t secret.</source>
        <translation>ما يعرّف المزوّد بهذا التطبيق. ليس سرًا.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser afterward.</source>
        <translation>العنوان الذي يرسل المزوّد المتصفح إليه بعد ذلك.</translation>
    </message>
    <message>
        <source>What the application may do and see.</source>
        <translation>ما يجوز للتطبيق فعله والاطلاع عليه.</translation>
    </message>
    <message>
        <source>A random value that comes back with the response, so that nobody can slip in another one.</source>
        <translation>قيمة عشوائية تعود مع الاستجابة، كي لا يتمكن أحد من دسّ استجابة أخرى.</translation>
    </message>
    <message>
        <source>A random value that comes back in the ID token, so that no older token can be used.</source>
        <translation>قيمة عشوائية تعود في رمز الهوية، كي لا يمكن استخدام رمز أقدم.</translation>
    </message>
    <message>
        <source>The hash of the code verifier: only the application that knows the verifier can use the code.</source>
        <translation>قيمة التجزئة (hash) الخاصة بـ code verifier: لا يمكن استخدام رمز التفويض إلا للتطبيق الذي يعرفه.</translation>
    </message>
    <message>
        <source>How the code challenge was computed.</source>
        <translation>طريقة حساب code challenge.</translation>
    </message>
    <message>
        <source>What the provider is to ask the user.</source>
        <translation>ما ينبغي للمزوّد أن يطلبه من المستخدم.</translation>
    </message>
    <message>
        <source>How long ago the user may have signed in with the provider, in seconds.</source>
        <translation>أقصى مدة يجوز أن تكون قد مضت منذ تسجيل دخول المستخدم لدى المزوّد، بالثواني.</translation>
    </message>
    <message>
        <source>The languages for the provider&apos;s pages.</source>
        <translation>لغات صفحات المزوّد.</translation>
    </message>
    <message>
        <source>How strong the sign-in should be.</source>
        <translation>مدى القوة المطلوبة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Who probably signs in.</source>
        <translation>المستخدم الذي يُرجَّح أنه يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The ID token of the session: it says whose session is meant.</source>
        <translation>رمز الهوية للجلسة: يذكر صاحب الجلسة المقصودة.</translation>
    </message>
    <message>
        <source>What kind of page the provider should show.</source>
        <translation>نوع الصفحة التي ينبغي للمزوّد عرضها.</translation>
    </message>
    <message>
        <source>The API for which the access token is meant.</source>
        <translation>واجهة API المقصودة برمز الوصول.</translation>
    </message>
    <message>
        <source>The whole request as a signed token.</source>
        <translation>الطلب بأكمله في صورة رمز موقَّع.</translation>
    </message>
    <message>
        <source>A reference to the request that was sent to the provider before.</source>
        <translation>مرجع إلى الطلب الذي أُرسل إلى المزوّد مسبقًا.</translation>
    </message>
    <message>
        <source>The authorization code: valid once and for a short time, exchanged for tokens.</source>
        <translation>رمز التفويض: صالح لمرة واحدة ولمدة قصيرة، ويُستبدل بالرموز.</translation>
    </message>
    <message>
        <source>Which provider sent the response.</source>
        <translation>المزوّد الذي أرسل الاستجابة.</translation>
    </message>
    <message>
        <source>The state of the session in the browser. Bifrost doesn&apos;t use it.</source>
        <translation>حالة الجلسة في المتصفح. لا يستخدمها Bifrost.</translation>
    </message>
    <message>
        <source>Why the provider refused, as a code.</source>
        <translation>سبب رفض المزوّد، في صورة رمز خطأ.</translation>
    </message>
    <message>
        <source>The same in the provider&apos;s own words.</source>
        <translation>السبب نفسه بعبارة المزوّد.</translation>
    </message>
    <message>
        <source>A page about the error.</source>
        <translation>صفحة عن الخطأ.</translation>
    </message>
    <message>
        <source>What the tokens are requested with.</source>
        <translation>ما تُطلب به الرموز.</translation>
    </message>
    <message>
        <source>Proves that the code was requested by this application: the provider compares its hash with the code challenge.</source>
        <translation>إثبات أن هذا التطبيق هو الذي طلب رمز التفويض: يقارن المزوّد قيمة تجزئته (hash) بقيمة code challenge.</translation>
    </message>
    <message>
        <source>The application&apos;s password with the provider.</source>
        <translation>كلمة مرور التطبيق لدى المزوّد.</translation>
    </message>
    <message>
        <source>A token that the application has signed to prove who it is.</source>
        <translation>رمز وقّعه التطبيق لإثبات هويته.</translation>
    </message>
    <message>
        <source>What kind of token the client assertion is.</source>
        <translation>نوع الرمز المستخدم في إثبات العميل (client assertion).</translation>
    </message>
    <message>
        <source>Renews the session without asking the user.</source>
        <translation>تجديد الجلسة دون سؤال المستخدم.</translation>
    </message>
    <message>
        <source>Gives access to UserInfo and to APIs.</source>
        <translation>إتاحة الوصول إلى معلومات UserInfo وإلى واجهات API.</translation>
    </message>
    <message>
        <source>Says who has signed in, signed by the provider.</source>
        <translation>ما يذكر من سجّل الدخول، بتوقيع المزوّد.</translation>
    </message>
    <message>
        <source>How the access token is used.</source>
        <translation>طريقة استخدام رمز الوصول.</translation>
    </message>
    <message>
        <source>How long it is valid, in seconds.</source>
        <translation>مدة الصلاحية بالثواني.</translation>
    </message>
    <message>
        <source>Which kind of token it is.</source>
        <translation>نوع هذا الرمز.</translation>
    </message>
    <message>
        <source>Stands for the sign-in on another device when the application asks for its tokens.</source>
        <translation>ما يمثّل تسجيل الدخول على جهاز آخر عندما يطلب التطبيق رموزه.</translation>
    </message>
    <message>
        <source>What the user enters on the other device.</source>
        <translation>ما يُدخله المستخدم على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>The page that the user opens on the other device.</source>
        <translation>الصفحة التي يفتحها المستخدم على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>The same page with the code already entered.</source>
        <translation>الصفحة نفسها والرمز مُدخَل فيها مسبقًا.</translation>
    </message>
    <message>
        <source>How many seconds to wait between two requests.</source>
        <translation>عدد ثواني الانتظار بين طلبين.</translation>
    </message>
    <message>
        <source>Where the provider sends the browser after the sign-out.</source>
        <translation>العنوان الذي يرسل المزوّد المتصفح إليه بعد تسجيل الخروج.</translation>
    </message>
    <message>
        <source>The same, as this provider calls it.</source>
        <translation>العنوان نفسه، بالاسم الذي يستخدمه هذا المزوّد.</translation>
    </message>
    <message>
        <source>Who probably signs out.</source>
        <translation>المستخدم الذي يُرجَّح أنه يسجّل الخروج.</translation>
    </message>
    <message>
        <source>Which formats the application understands.</source>
        <translation>التنسيقات التي يفهمها التطبيق.</translation>
    </message>
    <message>
        <source>The format of the body.</source>
        <translation>تنسيق نص الطلب أو الاستجابة.</translation>
    </message>
    <message>
        <source>The time by the provider&apos;s clock. ID tokens are checked against it.</source>
        <translation>الوقت بحسب ساعة المزوّد. وعلى أساسه يتم التحقق من رموز الهوية.</translation>
    </message>
    <message>
        <source>How many seconds to wait before another attempt.</source>
        <translation>عدد ثواني الانتظار قبل محاولة أخرى.</translation>
    </message>
    <message>
        <source>Where the response redirects to, without the part after the question mark.</source>
        <translation>العنوان الذي تعيد الاستجابة التوجيه إليه، من دون الجزء الذي يلي علامة الاستفهام.</translation>
    </message>
    <message>
        <source>Proves that the request is allowed: the access token, or the client&apos;s secret.</source>
        <translation>إثبات أن الطلب مسموح به: رمز الوصول أو سر العميل.</translation>
    </message>
    <message>
        <source>Proves that the application has the key that the token is bound to.</source>
        <translation>إثبات أن لدى التطبيق المفتاح الذي يرتبط به الرمز.</translation>
    </message>
    <message>
        <source>The provider&apos;s name for itself. It has to be exactly the configured one.</source>
        <translation>الاسم الذي يعرّف به المزوّد نفسه. يجب أن يطابق الاسم المعيَّن تمامًا.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>العنوان الذي يُرسَل المتصفح إليه لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Where tokens are requested.</source>
        <translation>العنوان الذي تُطلب منه الرموز.</translation>
    </message>
    <message>
        <source>Where the user&apos;s attributes are read.</source>
        <translation>العنوان الذي تُقرأ منه سمات المستخدم.</translation>
    </message>
    <message>
        <source>Where the keys are that verify ID tokens.</source>
        <translation>موضع المفاتيح التي يتم بها التحقق من رموز الهوية.</translation>
    </message>
    <message>
        <source>Scopes that can be requested.</source>
        <translation>النطاقات التي يمكن طلبها.</translation>
    </message>
    <message>
        <source>Kinds of responses that can be requested. Bifrost needs &quot;code&quot;.</source>
        <translation>أنواع الاستجابات التي يمكن طلبها. يحتاج Bifrost إلى «code».</translation>
    </message>
    <message>
        <source>Ways in which the response can be sent.</source>
        <translation>الطرق التي يمكن أن تُرسَل بها الاستجابة.</translation>
    </message>
    <message>
        <source>What tokens can be requested with.</source>
        <translation>ما يمكن طلب الرموز به.</translation>
    </message>
    <message>
        <source>Whether all applications get the same identifier of a user.</source>
        <translation>هل تحصل كل التطبيقات على المعرّف نفسه للمستخدم.</translation>
    </message>
    <message>
        <source>How ID tokens can be signed.</source>
        <translation>طرق توقيع رموز الهوية.</translation>
    </message>
    <message>
        <source>How applications can prove who they are.</source>
        <translation>طرق إثبات التطبيقات هويتها.</translation>
    </message>
    <message>
        <source>What the provider may say about a user.</source>
        <translation>ما قد يذكره المزوّد عن المستخدم.</translation>
    </message>
    <message>
        <source>How a code challenge can be computed. Bifrost needs S256.</source>
        <translation>طرق حساب code challenge. يحتاج Bifrost إلى S256.</translation>
    </message>
    <message>
        <source>Where tokens are revoked.</source>
        <translation>العنوان الذي تُبطَل لديه الرموز.</translation>
    </message>
    <message>
        <source>Where the state of a token can be asked for.</source>
        <translation>العنوان الذي يمكن الاستعلام لديه عن حالة رمز.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>العنوان الذي يُرسَل المتصفح إليه لتسجيل الخروج.</translation>
    </message>
    <message>
        <source>Where a request can be sent before the browser opens.</source>
        <translation>العنوان الذي يمكن إرسال الطلب إليه قبل فتح المتصفح.</translation>
    </message>
    <message>
        <source>Whether requests have to be sent there.</source>
        <translation>هل يجب إرسال الطلبات إلى هناك.</translation>
    </message>
    <message>
        <source>Whether each response names the provider.</source>
        <translation>هل تذكر كل استجابة المزوّد.</translation>
    </message>
    <message>
        <source>Where a sign-in on another device begins.</source>
        <translation>العنوان الذي يبدأ لديه تسجيل الدخول على جهاز آخر.</translation>
    </message>
    <message>
        <source>How the proofs of bound tokens can be signed.</source>
        <translation>طرق توقيع إثباتات الرموز المرتبطة.</translation>
    </message>
    <message>
        <source>The algorithm of the signature.</source>
        <translation>خوارزمية التوقيع.</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys has signed it.</source>
        <translation>مفتاح المزوّد الذي استُخدم في التوقيع.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>نوع الرمز.</translation>
    </message>
    <message>
        <source>The algorithm that encrypts the content.</source>
        <translation>الخوارزمية التي تشفّر المحتوى.</translation>
    </message>
    <message>
        <source>Which provider issued the token.</source>
        <translation>المزوّد الذي أصدر الرمز.</translation>
    </message>
    <message>
        <source>For which application the token is meant. It has to be this one.</source>
        <translation>التطبيق المقصود بالرمز. يجب أن يكون هذا التطبيق.</translation>
    </message>
    <message>
        <source>Which application requested the token.</source>
        <translation>التطبيق الذي طلب الرمز.</translation>
    </message>
    <message>
        <source>When the token expires, in seconds since 1970.</source>
        <translation>موعد انتهاء صلاحية الرمز، بالثواني منذ 1970.</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>وقت إصدار الرمز، بالثواني منذ 1970.</translation>
    </message>
    <message>
        <source>From when the token is valid, in seconds since 1970.</source>
        <translation>موعد بدء صلاحية الرمز، بالثواني منذ 1970.</translation>
    </message>
    <message>
        <source>When the user signed in with the provider, in seconds since 1970.</source>
        <translation>وقت تسجيل دخول المستخدم لدى المزوّد، بالثواني منذ 1970.</translation>
    </message>
    <message>
        <source>How strong the sign-in was.</source>
        <translation>مدى قوة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>How the user signed in, such as with a password.</source>
        <translation>طريقة تسجيل دخول المستخدم، بكلمة مرور مثلًا.</translation>
    </message>
    <message>
        <source>Binds the access token to this ID token.</source>
        <translation>ما يربط رمز الوصول برمز الهوية هذا.</translation>
    </message>
    <message>
        <source>Binds the code to this ID token.</source>
        <translation>ما يربط رمز التفويض برمز الهوية هذا.</translation>
    </message>
    <message>
        <source>The random value of the authorization request.</source>
        <translation>القيمة العشوائية في طلب التفويض.</translation>
    </message>
    <message>
        <source>The provider&apos;s session in the browser.</source>
        <translation>جلسة المزوّد في المتصفح.</translation>
    </message>
    <message>
        <source>The identifier of the token itself.</source>
        <translation>معرّف الرمز نفسه.</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the user.</source>
        <translation>معرّف المستخدم لدى المزوّد.</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>الاسم الكامل للمستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s given name.</source>
        <translation>الاسم الأول للمستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s family name.</source>
        <translation>اسم عائلة المستخدم.</translation>
    </message>
    <message>
        <source>What the user wants to be called.</source>
        <translation>الاسم الذي يفضّل المستخدم أن يُنادى به.</translation>
    </message>
    <message>
        <source>The user&apos;s email address.</source>
        <translation>عنوان البريد الإلكتروني للمستخدم.</translation>
    </message>
    <message>
        <source>Whether the provider has made sure that the address is the user&apos;s.</source>
        <translation>هل تحقق المزوّد من أن العنوان يخص المستخدم.</translation>
    </message>
    <message>
        <source>Where the user&apos;s picture is.</source>
        <translation>موضع صورة المستخدم.</translation>
    </message>
    <message>
        <source>When the user&apos;s attributes were last changed.</source>
        <translation>وقت آخر تغيير لسمات المستخدم.</translation>
    </message>
    <message>
        <source>Attributes that are somewhere else.</source>
        <translation>سمات موجودة في مكان آخر.</translation>
    </message>
    <message>
        <source>Where these attributes are, possibly with a token to read them.</source>
        <translation>موضع هذه السمات، وربما مع رمز لقراءتها.</translation>
    </message>
    <message>
        <source>A public key of the provider.</source>
        <translation>مفتاح عام للمزوّد.</translation>
    </message>
    <message>
        <source>In which form the provider returns its response.</source>
        <translation>الصيغة التي يعيد بها المزوّد استجابته.</translation>
    </message>
    <message>
        <source>What the access token allows, in detail.</source>
        <translation>ما يسمح به رمز الوصول بالتفصيل.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that the tokens are to be bound to.</source>
        <translation>بصمة المفتاح المطلوب ربط الرموز به.</translation>
    </message>
    <message>
        <source>The response, signed by the provider.</source>
        <translation>الاستجابة بتوقيع المزوّد.</translation>
    </message>
    <message>
        <source>The token that the provider is to revoke or exchange.</source>
        <translation>الرمز الذي ينبغي للمزوّد إبطاله أو استبداله.</translation>
    </message>
    <message>
        <source>Where the user signs in: with an organization.</source>
        <translation>الجهة التي يسجّل المستخدم الدخول لديها: مؤسسة.</translation>
    </message>
    <message>
        <source>The name of the organization.</source>
        <translation>اسم المؤسسة.</translation>
    </message>
    <message>
        <source>The organization, as the provider knows it.</source>
        <translation>المؤسسة، كما يعرفها المزوّد.</translation>
    </message>
    <message>
        <source>The short name of the organization.</source>
        <translation>الاسم المختصر للمؤسسة.</translation>
    </message>
    <message>
        <source>How the provider finds the organization, such as by the domain of the email address.</source>
        <translation>طريقة عثور المزوّد على المؤسسة، باسم النطاق في عنوان البريد الإلكتروني مثلًا.</translation>
    </message>
    <message>
        <source>The organization that the new tokens are for.</source>
        <translation>المؤسسة المقصودة بالرموز الجديدة.</translation>
    </message>
    <message>
        <source>How many organizations a page may contain.</source>
        <translation>أقصى عدد للمؤسسات في الصفحة.</translation>
    </message>
    <message>
        <source>Whether organizations below others are listed, too.</source>
        <translation>هل تُدرَج أيضًا المؤسسات التابعة لمؤسسات أخرى.</translation>
    </message>
    <message>
        <source>The organizations that the user is a member of.</source>
        <translation>المؤسسات التي ينتمي المستخدم إليها بصفة عضو.</translation>
    </message>
    <message>
        <source>The organization that the token is for, as the provider knows it.</source>
        <translation>المؤسسة المقصودة بالرمز، كما يعرفها المزوّد.</translation>
    </message>
    <message>
        <source>The name of the organization that the token is for.</source>
        <translation>اسم المؤسسة المقصودة بالرمز.</translation>
    </message>
    <message>
        <source>The short name of the organization that the token is for.</source>
        <translation>الاسم المختصر للمؤسسة المقصودة بالرمز.</translation>
    </message>
    <message>
        <source>The organization that the user belongs to.</source>
        <translation>المؤسسة التي يتبع لها المستخدم.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>ف&amp;تح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>Sign in with %1. Your browser opens, then brings you back here.</source>
        <translation>يتم تسجيل الدخول عبر %1. يُفتح المتصفح، ثم تتم العودة إلى هنا.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain.</source>
        <translation>جارٍ البحث عن جلستك في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Contacting %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>The browser opens as soon as the provider responds.</source>
        <translation>يُفتح المتصفح فور استجابة المزوّد.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>على وشك الانتهاء</translation>
    </message>
    <message>
        <source>The browser has responded. Bifrost is checking the response with the provider.</source>
        <translation>استجاب المتصفح. يتحقق Bifrost من الاستجابة لدى المزوّد.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>يُرجى المتابعة في المتصفح</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1 left.</source>
        <translation>في انتظار المتصفح: يتبقى %1.</translation>
    </message>
    <message>
        <source>You are now signed in!</source>
        <translation>تم تسجيل دخولك!</translation>
    </message>
    <message>
        <source>Your session has ended and can&apos;t be renewed. Sign in again to continue.</source>
        <translation>انتهت جلستك ولا يمكن تجديدها. للمتابعة، يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You are now signed in! Your session ends %1. Sign in again to stay signed in.</source>
        <translation>تم تسجيل دخولك! موعد انتهاء جلستك: %1. للإبقاء على تسجيل الدخول، يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider can&apos;t be reached. Bifrost retries automatically.</source>
        <translation>لا يزال تسجيل دخولك قائمًا، لكن تعذّر الوصول إلى المزوّد. يعيد Bifrost المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Your password stays in the browser</source>
        <translation>تبقى كلمة المرور في المتصفح</translation>
    </message>
    <message>
        <source>Bifrost never sees it. Every sign-in method of your provider works.</source>
        <translation>لا يراها Bifrost أبدًا. وتعمل كل طرق تسجيل الدخول لدى المزوّد.</translation>
    </message>
    <message>
        <source>The session stays in the keychain</source>
        <translation>تبقى الجلسة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Closing Bifrost doesn&apos;t sign you out.</source>
        <translation>إغلاق Bifrost لا يسجّل خروجك.</translation>
    </message>
    <message>
        <source>renews automatically, next %1</source>
        <translation>تُجدَّد تلقائيًا، التجديد التالي: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهت: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي: %1</translation>
    </message>
    <message>
        <source>renews automatically when the provider responds</source>
        <translation>تُجدَّد تلقائيًا عند استجابة المزوّد</translation>
    </message>
    <message>
        <source>Your session is being stored in this computer&apos;s keychain.</source>
        <translation>جارٍ تخزين جلستك في سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>You are still signed in, but the provider refuses to renew this session. Sign in again to continue.</source>
        <translation>لا يزال تسجيل دخولك قائمًا، لكن المزوّد يرفض تجديد هذه الجلسة. للمتابعة، يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>There is a problem with the provider, so your session couldn&apos;t be renewed. Bifrost retries automatically; you can also sign in again.</source>
        <translation>هناك مشكلة لدى المزوّد، لذلك تعذّر تجديد جلستك. يعيد Bifrost المحاولة تلقائيًا؛ ويمكنك أيضًا تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You are still signed in, but there is a problem with the provider. Bifrost retries automatically.</source>
        <translation>لا يزال تسجيل دخولك قائمًا، لكن هناك مشكلة لدى المزوّد. يعيد Bifrost المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>not renewed yet</source>
        <translation>لم تُجدَّد بعد</translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>لم تُجدَّد</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window continues automatically.</source>
        <translation>يُرجى تسجيل الدخول عبر %1 هناك. تتابع هذه النافذة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings weren&apos;t saved</source>
        <translation>لم يتم حفظ الإعدادات</translation>
    </message>
    <message>
        <source>The old settings file was set aside</source>
        <translation>تمت تنحية ملف الإعدادات القديم جانبًا</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>اسمه الآن %1.</translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message>
        <source>The provider&apos;s metadata lacks &quot;%1&quot;, an address that is required here.</source>
        <translation>تخلو البيانات الوصفية للمزوّد من «%1»، وهو عنوان مطلوب هنا.</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has no usable https address as &quot;%1&quot;.</source>
        <translation>لا تتضمن البيانات الوصفية للمزوّد عنوان https صالحًا للاستخدام في «%1».</translation>
    </message>
    <message>
        <source>The provider&apos;s metadata has %2 as &quot;%1&quot;, which isn&apos;t a complete https address.</source>
        <translation>تتضمن البيانات الوصفية للمزوّد القيمة %2 في «%1»، وهي ليست عنوان https كاملًا.</translation>
    </message>
    <message>
        <source>The issuer starts with &quot;%1&quot; instead of https.</source>
        <translation>تبدأ جهة الإصدار بـ «%1» بدلًا من https.</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1 but can&apos;t be found there.</source>
        <translation>المزوّد في هذا العنوان يسمّي نفسه %1 لكن لا يمكن العثور عليه هناك.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization), so the provider calls itself %1 here. Enter your own tenant, by its name or ID, instead of &quot;%2&quot;.</source>
        <translation>هذا العنوان لكل المستأجرين (المؤسسات)، لذلك يسمّي المزوّد نفسه هنا %1. يُرجى إدخال المستأجر الخاص بك، بالاسم أو المعرّف، بدلًا من «%2».</translation>
    </message>
    <message>
        <source>This provider calls itself %1 with a slash at the end. Use this issuer?</source>
        <translation>يسمّي هذا المزوّد نفسه %1 بشرطة مائلة في النهاية. هل تُستخدم جهة الإصدار هذه؟</translation>
    </message>
    <message>
        <source>This provider calls itself %1 without a slash at the end. Use this issuer?</source>
        <translation>يسمّي هذا المزوّد نفسه %1 من دون شرطة مائلة في النهاية. هل تُستخدم جهة الإصدار هذه؟</translation>
    </message>
    <message>
        <source>This provider calls itself %1 and confirms it at that address. Use this issuer?</source>
        <translation>يسمّي هذا المزوّد نفسه %1 ويؤكد ذلك في ذلك العنوان. هل تُستخدم جهة الإصدار هذه؟</translation>
    </message>
    <message>
        <source>The provider has another issuer</source>
        <translation>لدى المزوّد جهة إصدار أخرى</translation>
    </message>
    <message>
        <source>The provider at this address calls itself %1, an address without https.</source>
        <translation>المزوّد في هذا العنوان يسمّي نفسه %1، وهو عنوان من دون https.</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>Current page</source>
        <translation>الصفحة الحالية</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>&amp;Home</source>
        <translation>ال&amp;رئيسية</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>الملف ال&amp;شخصي</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>ال&amp;جلسة</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>ال&amp;فحص</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>&amp;واجهة API</translation>
    </message>
</context>
<context>
    <name>OrganizationText</name>
    <message>
        <source>Your organizations need another permission</source>
        <translation>يلزم إذن آخر لعرض مؤسساتك</translation>
    </message>
    <message>
        <source>The access token lacks: %1. Add it to the scopes in Settings, then sign in again.</source>
        <translation>النطاقات الناقصة في رمز الوصول: %1. يُرجى إضافتها إلى النطاقات في الإعدادات، ثم تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t list your organizations</source>
        <translation>لا يعرض المزوّد قائمة مؤسساتك</translation>
    </message>
    <message>
        <source>It refuses this to the application. Ask the provider&apos;s administrator to allow it.</source>
        <translation>يرفض المزوّد ذلك للتطبيق. يُرجى مطالبة مسؤول المزوّد بالسماح به.</translation>
    </message>
    <message>
        <source>You stay with your own account</source>
        <translation>يبقى حسابك الخاص قيد الاستخدام</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t let this application switch organizations. Allow the grant Organization Switch in its registration, and share the application with the organization.</source>
        <translation>لا يسمح المزوّد لهذا التطبيق بالتبديل بين المؤسسات. في تسجيل التطبيق لدى المزوّد، يُرجى السماح بنوع المنح «Organization Switch»، ومشاركة التطبيق مع المؤسسة.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t admit you to this organization. Ask its administrator for access.</source>
        <translation>لا يسمح لك المزوّد بدخول هذه المؤسسة. يُرجى طلب الوصول من مسؤولها.</translation>
    </message>
    <message>
        <source>The provider can&apos;t switch to this organization: it may be disabled, or the application isn&apos;t shared with it.</source>
        <translation>لا يستطيع المزوّد التبديل إلى هذه المؤسسة: ربما تكون معطَّلة، أو لم تتم مشاركة التطبيق معها.</translation>
    </message>
    <message>
        <source>The provider is busy. Try again in a few minutes.</source>
        <translation>المزوّد مشغول. يُرجى إعادة المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The provider rejected the switch with the code %1.</source>
        <translation>رفض المزوّد التبديل برمز الخطأ %1.</translation>
    </message>
    <message>
        <source>There are no organizations here</source>
        <translation>لا توجد مؤسسات هنا</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know that this provider has any.</source>
        <translation>لا يعلم Bifrost بوجود مؤسسات لدى هذا المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s response to the switch can&apos;t be used. Send the details to the provider&apos;s administrator.</source>
        <translation>لا يمكن استخدام استجابة المزوّد لطلب التبديل. يُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
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
        <translation>التبديل إلى</translation>
    </message>
    <message>
        <source>Asking the provider...</source>
        <translation>جارٍ سؤال المزوّد...</translation>
    </message>
    <message>
        <source>You aren&apos;t a member of an organization.</source>
        <translation>ليست لك عضوية في أي مؤسسة.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>تم تسجيل دخولك إلى %1.</translation>
    </message>
    <message>
        <source>Show my &amp;organizations</source>
        <translation>عرض مؤ&amp;سساتي</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>You are signed in without an organization.</source>
        <translation>سجّلت الدخول دون مؤسسة.</translation>
    </message>
</context>
<context>
    <name>OtherSessions</name>
    <message>
        <source>An earlier sign-out isn&apos;t finished</source>
        <translation>لم يكتمل تسجيل خروج سابق</translation>
    </message>
    <message>
        <source>The provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there: %1.</source>
        <translation>لم يُبطل المزوّد رموز الجلسة بعد، لذلك لا تزال صالحة لديه: %1.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another &amp;device</source>
        <translation>استخدام جها&amp;ز آخر</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>&amp;لصق عنوان</translation>
    </message>
    <message>
        <source>Continue without this browser</source>
        <translation>المتابعة بلا هذا المتصفح</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile Page</source>
        <translation>صفحة الملف الشخصي</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>not shared by the provider</source>
        <translation>لم يشاركه المزوّد</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message>
        <source>sent in a form that Bifrost can&apos;t show</source>
        <translation>أُرسل بشكل لا يستطيع Bifrost عرضه</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>Your profile couldn&apos;t be read: the provider has nothing at the address that it publishes for it (status 404).</source>
        <translation>تعذّرت قراءة ملفك الشخصي: لا يوجد لدى المزوّد شيء في العنوان الذي ينشره لذلك (الحالة 404).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider is limiting requests.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: يحدّ المزوّد من الطلبات.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider reported a problem (status %1).</source>
        <translation>تعذّرت قراءة ملفك الشخصي: أبلغ المزوّد عن مشكلة (الحالة %1).</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider didn&apos;t respond in time.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: لم يستجب المزوّد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the connection to the provider failed.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: فشل الاتصال بالمزوّد.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request (status %1). It may not allow this application to read it.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: رفض المزوّد الطلب (الحالة %1). ربما لا يسمح لهذا التطبيق بقراءته.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider encrypts it. Have encrypted UserInfo turned off in the application&apos;s registration there.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: يشفّره المزوّد. يُرجى طلب إيقاف تشفير UserInfo في تسجيل التطبيق لدى المزوّد.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: it is signed in a way that can&apos;t be verified with the provider&apos;s keys, so nothing of it is used.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: إنه موقَّع بطريقة لا يمكن التحقق منها بمفاتيح المزوّد، لذلك لا يُستخدم شيء منه.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider sent that of another person, and nothing of it is used. Tell the provider&apos;s administrator.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: أرسل المزوّد ملف شخص آخر، ولا يُستخدم شيء منه. يُرجى إبلاغ مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider&apos;s response isn&apos;t a profile.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: استجابة المزوّد ليست ملفًا شخصيًا.</translation>
    </message>
    <message>
        <source>This is what it said %1.</source>
        <translation>المعروض هو آخر ما ذكره المزوّد: %1.</translation>
    </message>
    <message>
        <source>This is what the sign-in itself said.</source>
        <translation>المعروض هو ما ورد في تسجيل الدخول نفسه.</translation>
    </message>
    <message>
        <source>Read from the provider %1.</source>
        <translation>تمت القراءة من المزوّد: %1.</translation>
    </message>
    <message>
        <source>Bifrost reads it again when the session is renewed.</source>
        <translation>يقرؤه Bifrost مجددًا عند تجديد الجلسة.</translation>
    </message>
    <message>
        <source>If a value is missing, select the attribute under User Attributes in the Asgardeo console and request the scope profile (email for the address), then sign in again.</source>
        <translation>إذا كانت إحدى القيم ناقصة، فيُرجى تحديد السمة تحت «User Attributes» في وحدة تحكم Asgardeo وطلب النطاق profile (والنطاق email للعنوان)، ثم تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>If a value is missing, the provider may not have it, or may not release it to this application: its administrator can tell. The scopes profile and email, which Settings shows, ask for it.</source>
        <translation>إذا كانت إحدى القيم ناقصة، فربما لا يملكها المزوّد أو لا يتيحها لهذا التطبيق: يمكن لمسؤوله توضيح ذلك. ويطلبها النطاقان profile وemail المعروضان في الإعدادات.</translation>
    </message>
    <message>
        <source>%1: kept elsewhere by the provider, not fetched</source>
        <translation>السمات %1: يحفظها المزوّد في مكان آخر، ولم تُجلَب</translation>
    </message>
    <message>
        <source>%1: signed by another party, not used</source>
        <translation>السمات %1: موقَّعة من طرف آخر، ولم تُستخدم</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read: the provider refused the request. It may not allow this application to read it.</source>
        <translation>تعذّرت قراءة ملفك الشخصي: رفض المزوّد الطلب. ربما لا يسمح لهذا التطبيق بقراءته.</translation>
    </message>
</context>
<context>
    <name>ProviderFields</name>
    <message>
        <source>Organization or issuer</source>
        <translation>المؤسسة أو جهة الإصدار</translation>
    </message>
    <message>
        <source>acme or https://provider.example</source>
        <translation>مثلًا acme أو https://provider.example</translation>
    </message>
    <message>
        <source>The name of your Asgardeo organization or the provider&apos;s issuer URL.</source>
        <translation>اسم مؤسسة Asgardeo أو عنوان URL لجهة إصدار المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer URL. Its administrator knows it.</source>
        <translation>عنوان URL لجهة إصدار المزوّد. يعرفه مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>Enter the organization or the issuer.</source>
        <translation>يُرجى إدخال المؤسسة أو جهة الإصدار.</translation>
    </message>
    <message>
        <source>Enter it like this: %1</source>
        <translation>يُرجى الإدخال بهذه الصيغة: %1</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>تم التعيين %1؛ لا يمكن التغيير هنا.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Chec&amp;k and save</source>
        <translation>الفحص وال&amp;حفظ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>The provider displays it when you register the application.</source>
        <translation>يعرضه المزوّد عند تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What Bifrost asks to know about you. &quot;openid&quot; is always required.</source>
        <translation>ما يطلب Bifrost معرفته عنك. النطاق «openid» مطلوب دائمًا.</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>منافذ إعادة التوجيه</translation>
    </message>
    <message>
        <source>Tried in this order; the first one is in the redirect URL below.</source>
        <translation>تُجرَّب بهذا الترتيب؛ والأول موجود في عنوان URL لإعادة التوجيه أدناه.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>في الترويسة</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>في نص الطلب</translation>
    </message>
    <message>
        <source>Set %1. It&apos;s never shown or stored here. Sent to the provider:</source>
        <translation>تم التعيين %1. لا يُعرض هنا ولا يُخزَّن أبدًا. طريقة إرساله إلى المزوّد:</translation>
    </message>
    <message>
        <source>None: a public client, as is right for a desktop application.</source>
        <translation>لا يوجد: عميل عام، كما يناسب تطبيق سطح المكتب.</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>تم التعيين %1؛ لا يمكن التغيير هنا.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>يُرجى إدخال معرّف العميل.</translation>
    </message>
    <message>
        <source>Add &quot;openid&quot;: it&apos;s required for signing in.</source>
        <translation>يُرجى إضافة «openid»: فهو مطلوب لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Enter port numbers from 1024 to 65535, separated by commas.</source>
        <translation>يُرجى إدخال أرقام منافذ من 1024 إلى 65535، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Checking with the provider...</source>
        <translation>جارٍ التحقق لدى المزوّد...</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>تم العثور على %1.</translation>
    </message>
    <message>
        <source>Sent with each sign-in to a provider that needs them: name=value, joined by &amp;.</source>
        <translation>تُرسَل مع كل تسجيل دخول إلى مزوّد يحتاج إليها: name=value، ويُربط بينها بالعلامة &amp;.</translation>
    </message>
    <message>
        <source>Enter http://host:port, socks5://host:port, or none.</source>
        <translation>يُرجى إدخال http://host:port أو socks5://host:port أو none.</translation>
    </message>
    <message>
        <source>Additional parameters</source>
        <translation>المعلمات الإضافية</translation>
    </message>
    <message>
        <source>Empty for the system&apos;s; http://host:port, socks5://host:port, or none.</source>
        <translation>فارغ لاستخدام وكيل النظام، أو http://host:port أو socks5://host:port أو none.</translation>
    </message>
    <message>
        <source>Leave the name and password out; Bifrost asks for them.</source>
        <translation>يُرجى عدم إدراج الاسم وكلمة المرور؛ يطلبهما Bifrost.</translation>
    </message>
    <message>
        <source>Enter name=value, joined by &amp;.</source>
        <translation>يُرجى إدخال name=value، والربط بالعلامة &amp;.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
</context>
<context>
    <name>ProviderPicker</name>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Type to search, or choose from the list.</source>
        <translation>يمكن الكتابة للبحث، أو الاختيار من القائمة.</translation>
    </message>
</context>
<context>
    <name>ProviderProfileText</name>
    <message>
        <source>In the provider&apos;s console, register a native or desktop application: a public client, with PKCE and without a secret.</source>
        <translation>في وحدة تحكم المزوّد، يُرجى تسجيل تطبيق أصلي أو تطبيق سطح مكتب: عميل عام، مع PKCE ومن دون سر.</translation>
    </message>
    <message>
        <source>Allow the authorization code and, if it is offered, the refresh token.</source>
        <translation>يُرجى السماح برمز التفويض، وبرمز التحديث إن كان متاحًا.</translation>
    </message>
    <message>
        <source>Enter {redirect_uri} as the redirect URL, and as a sign-out URL if those are listed separately.</source>
        <translation>يُرجى إدخال {redirect_uri} بوصفه عنوان URL لإعادة التوجيه، وعنوان URL لتسجيل الخروج إذا كانت عناوينه في قائمة منفصلة.</translation>
    </message>
    <message>
        <source>Copy the issuer and the client ID into the fields above.</source>
        <translation>يُرجى نسخ جهة الإصدار ومعرّف العميل إلى الحقول أعلاه.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>مزوّد آخر</translation>
    </message>
    <message>
        <source>any provider, by its issuer</source>
        <translation>أي مزوّد، بجهة إصداره</translation>
    </message>
    <message>
        <source>not for desktop applications</source>
        <translation>غير متاح لتطبيقات سطح المكتب</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with %1 without a server. %2</source>
        <translation>لا يستطيع Bifrost تسجيل الدخول عبر %1 من دون خادم. %2</translation>
    </message>
    <message>
        <source>It may not work. %1</source>
        <translation>قد لا يعمل. %1</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t entered here. Save it in a file that only you can read. Then add the line ClientSecretFile= with the path of that file below [Provider] in Bifrost&apos;s settings file, or start Bifrost with --client-secret-file and the path.</source>
        <translation>لا يُدخَل سر العميل هنا. يُرجى حفظه في ملف لا يمكن لغيرك قراءته. ثم يُرجى إضافة السطر ‎ClientSecretFile=‎ مع مسار ذلك الملف تحت ‎[Provider]‎ في ملف إعدادات Bifrost، أو تشغيل Bifrost مع ‎--client-secret-file والمسار.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Signing out will only work here</source>
        <translation>لن يسري تسجيل الخروج إلا هنا</translation>
    </message>
    <message>
        <source>This provider offers neither a sign-out URL nor a way to revoke tokens. When you sign out, your session is removed from this computer; at the provider and in the browser it lasts until it expires.</source>
        <translation>لا يوفر هذا المزوّد عنوان URL لتسجيل الخروج ولا طريقة لإبطال الرموز. عند تسجيل الخروج تُزال جلستك من هذا الكمبيوتر؛ أما لدى المزوّد وفي المتصفح فتستمر حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Signing out won&apos;t reach the browser</source>
        <translation>لن يصل تسجيل الخروج إلى المتصفح</translation>
    </message>
    <message>
        <source>This provider offers no sign-out URL. When you sign out, your tokens are revoked, but the provider&apos;s session in the browser stays.</source>
        <translation>لا يوفر هذا المزوّد عنوان URL لتسجيل الخروج. عند تسجيل الخروج تُبطَل رموزك، لكن جلسة المزوّد في المتصفح تبقى قائمة.</translation>
    </message>
    <message>
        <source>Tokens can&apos;t be revoked</source>
        <translation>لا يمكن إبطال الرموز</translation>
    </message>
    <message>
        <source>This provider offers no way to revoke tokens. After you sign out, they stay valid until they expire.</source>
        <translation>لا يوفر هذا المزوّد طريقة لإبطال الرموز. بعد تسجيل الخروج تبقى صالحة حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>According to its metadata, this provider issues no refresh tokens, so you may have to sign in again each time the access token expires.</source>
        <translation>وفقًا لبياناته الوصفية، لا يصدر هذا المزوّد رموز تحديث، لذلك قد يلزم تسجيل الدخول مجددًا كلما انتهت صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>Sessions may be short</source>
        <translation>قد تكون الجلسات قصيرة</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Where Windows is used, often with a domain: DOMAIN\name.</source>
        <translation>حيث يُستخدم Windows، غالبًا مع اسم نطاق: DOMAIN\name.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>تذكُّر</translation>
    </message>
    <message>
        <source>Only for now</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Bifrost reaches the provider through %1, which lets nothing through without them. They belong to your network and aren&apos;t those of the provider.</source>
        <translation>يصل Bifrost إلى المزوّد عبر %1، الذي لا يمرّر شيئًا من دون اسم وكلمة مرور. وهما يخصان شبكتك وليسا الخاصين بالمزوّد.</translation>
    </message>
    <message>
        <source>The proxy refused this name and password.</source>
        <translation>رفض الوكيل هذا الاسم وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>يُرجى إدخال الاسم.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Another program is using the redirect port, so the browser stays on the provider&apos;s page.</source>
        <translation>يستخدم برنامج آخر منفذ إعادة التوجيه، لذلك يبقى المتصفح على صفحة المزوّد.</translation>
    </message>
    <message>
        <source>Session removed from this computer</source>
        <translation>إزالة الجلسة من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>إبطال رمز التحديث</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>إبطال رمز الوصول</translation>
    </message>
    <message>
        <source>Browser sent to the provider&apos;s sign-out</source>
        <translation>إرسال المتصفح إلى تسجيل الخروج لدى المزوّد</translation>
    </message>
    <message>
        <source>Provider confirmed the sign-out</source>
        <translation>تأكيد المزوّد لتسجيل الخروج</translation>
    </message>
    <message>
        <source>The session is still in the keychain</source>
        <translation>لا تزال الجلسة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>You are signed out in this window, but the stored session couldn&apos;t be removed from the keychain. Unlock the keychain, then sign in and sign out again.</source>
        <translation>تم تسجيل خروجك في هذه النافذة، لكن تعذّرت إزالة الجلسة المخزَّنة من سلسلة المفاتيح. يُرجى إلغاء قفل سلسلة المفاتيح، ثم تسجيل الدخول وتسجيل الخروج مجددًا.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Bifrost tries this again automatically.</source>
        <translation>يعيد Bifrost هذه المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>لم يكن هناك أي رمز.</translation>
    </message>
    <message>
        <source>You signed out here only.</source>
        <translation>تم تسجيل الخروج من هنا فقط.</translation>
    </message>
    <message>
        <source>An earlier step failed.</source>
        <translation>فشلت خطوة سابقة.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: لاحقًا</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: فشل</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: لم يتم</translation>
    </message>
    <message>
        <source>A sign-out isn&apos;t finished</source>
        <translation>لم يكتمل تسجيل خروج</translation>
    </message>
    <message>
        <source>You are signed out here, but the provider hasn&apos;t revoked the session&apos;s tokens yet, so they are still valid there. Bifrost tries again automatically.</source>
        <translation>تم تسجيل خروجك هنا، لكن المزوّد لم يُبطل رموز الجلسة بعد، لذلك لا تزال صالحة لديه. يعيد Bifrost المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>An earlier session isn&apos;t signed out</source>
        <translation>لم يتم تسجيل الخروج من جلسة سابقة</translation>
    </message>
    <message>
        <source>Its tokens are still valid at the provider. Finishing the sign-out now could also end your current session. Bifrost finishes it automatically after you sign out.</source>
        <translation>لا تزال رموزها صالحة لدى المزوّد. وقد يؤدي إكمال تسجيل الخروج الآن إلى إنهاء جلستك الحالية أيضًا. يكمله Bifrost تلقائيًا بعد تسجيل خروجك.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return in time.</source>
        <translation>لم يعد المتصفح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t asked to return.</source>
        <translation>لم يُطلب من المتصفح أن يعود.</translation>
    </message>
    <message>
        <source>The browser returned, but nothing shows that the provider sent it.</source>
        <translation>عاد المتصفح، لكن لا شيء يثبت أن المزوّد هو من أرسله.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t allow this for this type of application.</source>
        <translation>لا يسمح المزوّد بذلك لهذا النوع من التطبيقات.</translation>
    </message>
    <message>
        <source>It had expired.</source>
        <translation>كانت صلاحيته قد انتهت.</translation>
    </message>
    <message>
        <source>You discarded it.</source>
        <translation>تم تجاهله بناءً على طلبك.</translation>
    </message>
    <message>
        <source>Done later, when the provider responded.</source>
        <translation>تم لاحقًا، عند استجابة المزوّد.</translation>
    </message>
    <message>
        <source>It stays valid until %1.</source>
        <translation>يبقى صالحًا حتى %1.</translation>
    </message>
    <message>
        <source>It stays valid until it expires; when that is, the provider decides.</source>
        <translation>يبقى صالحًا حتى تنتهي صلاحيته؛ والمزوّد هو من يقرر موعد ذلك.</translation>
    </message>
    <message>
        <source>A refresh token that couldn&apos;t be revoked stays valid there until it expires; when that is, the provider decides.</source>
        <translation>يبقى رمز التحديث الذي تعذّر إبطاله صالحًا لدى المزوّد حتى تنتهي صلاحيته؛ والمزوّد هو من يقرر موعد ذلك.</translation>
    </message>
    <message>
        <source>The access token stays valid there until %1.</source>
        <translation>يبقى رمز الوصول صالحًا لدى المزوّد حتى %1.</translation>
    </message>
    <message>
        <source>Signed out here only</source>
        <translation>تم تسجيل الخروج من هنا فقط</translation>
    </message>
    <message>
        <source>The provider&apos;s session may still be open in the browser.</source>
        <translation>ربما لا تزال جلسة المزوّد مفتوحة في المتصفح.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>لم يتم تأكيد تسجيل الخروج</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not confirmed that it ended its session: check the page in the browser.</source>
        <translation>تم تسجيل خروجك هنا. لم يؤكد المزوّد أنه أنهى جلسته: يُرجى التحقق من الصفحة في المتصفح.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t recognize this application</source>
        <translation>لا يتعرّف المزوّد على هذا التطبيق</translation>
    </message>
    <message>
        <source>You are signed out here. The provider rejected the client ID, so it revoked no tokens and most likely ended no session. The application may have been deleted or changed there.</source>
        <translation>تم تسجيل خروجك هنا. رفض المزوّد معرّف العميل، لذلك لم يُبطل أي رموز وعلى الأرجح لم ينهِ أي جلسة. ربما حُذف التطبيق أو تغيّر لديه.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t revoke the tokens. They were deleted here.</source>
        <translation>لم يُبطل المزوّد الرموز. تم حذفها هنا.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>لا استجابة من المتصفح بعد</translation>
    </message>
    <message>
        <source>The provider may be waiting for your confirmation. If it shows an error page, it may not know the sign-out redirect URL %1 (some providers keep a separate list for it), or it may no longer accept this session&apos;s ID token: then sign out without returning. You don&apos;t need to wait.</source>
        <translation>ربما ينتظر المزوّد تأكيدك. إذا عرض صفحة خطأ، فربما لا يعرف عنوان URL لإعادة التوجيه بعد تسجيل الخروج %1 (لدى بعض المزوّدين قائمة منفصلة لذلك)، أو ربما لم يعد يقبل رمز الهوية لهذه الجلسة: عندئذٍ يُرجى تسجيل الخروج دون عودة. لا حاجة إلى الانتظار.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-out page is open in your browser</source>
        <translation>صفحة تسجيل الخروج لدى المزوّد مفتوحة في المتصفح</translation>
    </message>
    <message>
        <source>Confirm there that you want to sign out. The page doesn&apos;t report back to Bifrost, so check there that it worked.</source>
        <translation>يُرجى تأكيد تسجيل الخروج هناك. لا تبلغ الصفحة Bifrost بالنتيجة، لذلك يُرجى التحقق هناك من نجاح ذلك.</translation>
    </message>
    <message>
        <source>The provider has no way to revoke it.</source>
        <translation>ليس لدى المزوّد طريقة لإبطاله.</translation>
    </message>
    <message>
        <source>The provider has no sign-out for applications: you may still be signed in there in the browser.</source>
        <translation>ليس لدى المزوّد تسجيل خروج للتطبيقات: ربما لا يزال تسجيل دخولك قائمًا لديه في المتصفح.</translation>
    </message>
    <message>
        <source>There was nothing to confirm.</source>
        <translation>لم يكن هناك ما يحتاج إلى تأكيد.</translation>
    </message>
    <message>
        <source>You are signed out in Bifrost. This provider doesn&apos;t let applications end its own session: to be safe, sign out on its own pages in the browser.</source>
        <translation>تم تسجيل خروجك في Bifrost. لا يتيح هذا المزوّد للتطبيقات إنهاء جلسته: للاحتياط، يُرجى تسجيل الخروج من صفحاته في المتصفح.</translation>
    </message>
    <message>
        <source>The browser hadn&apos;t returned when you pressed &apos;Done&apos;.</source>
        <translation>لم يكن المتصفح قد عاد عند الضغط على «تم».</translation>
    </message>
    <message>
        <source>It belongs to the account that was switched to this organization.</source>
        <translation>تخص الحساب الذي تم التبديل منه إلى هذه المؤسسة.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>What the sign-out did</source>
        <translation>نتيجة تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>RedirectCard</name>
    <message>
        <source>Redirect URL</source>
        <translation>عنوان URL لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Register exactly this URL with the provider. If it lists sign-out (post-logout) URLs separately, register it there, too.</source>
        <translation>يُرجى تسجيل هذا العنوان كما هو تمامًا لدى المزوّد. إذا كانت عناوين URL لتسجيل الخروج (post logout) في قائمة منفصلة، فيُرجى تسجيله هناك أيضًا.</translation>
    </message>
    <message>
        <source>Redirect host</source>
        <translation>مضيف إعادة التوجيه</translation>
    </message>
    <message>
        <source>Set %1; can&apos;t be changed here.</source>
        <translation>تم التعيين %1؛ لا يمكن التغيير هنا.</translation>
    </message>
    <message>
        <source>127.0.0.1 unless the provider accepts only another one.</source>
        <translation>القيمة 127.0.0.1 ما لم يقبل المزوّد سوى غيرها.</translation>
    </message>
</context>
<context>
    <name>RedirectEntry</name>
    <message>
        <source>Copy the address into the other browser and sign in there. At the end that browser shows a page that it can&apos;t open: copy the address of that page, and paste it here. Pass neither address on to anybody.</source>
        <translation>يُرجى نسخ العنوان إلى المتصفح الآخر وتسجيل الدخول هناك. في النهاية يعرض ذلك المتصفح صفحة لا يمكنه فتحها: يُرجى نسخ عنوان تلك الصفحة ولصقه هنا. يُرجى عدم إعطاء أيّ من العنوانين لأي شخص.</translation>
    </message>
    <message>
        <source>Address in the other browser</source>
        <translation>العنوان في المتصفح الآخر</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Paste the address first.</source>
        <translation>يُرجى لصق العنوان أولًا.</translation>
    </message>
</context>
<context>
    <name>RefreshText</name>
    <message>
        <source>The session couldn&apos;t be renewed</source>
        <translation>تعذّر تجديد الجلسة</translation>
    </message>
    <message>
        <source>You are still signed in, and Bifrost retries automatically.</source>
        <translation>لا يزال تسجيل دخولك قائمًا، ويعيد Bifrost المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>It no longer accepts this application: it may have been disabled or removed there, or must authenticate now.</source>
        <translation>لم يعد يقبل هذا التطبيق: ربما تم تعطيله أو إزالته لديه، أو أصبحت المصادقة مطلوبة منه.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>استجاب %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>The provider refuses to renew this session</source>
        <translation>يرفض المزوّد تجديد هذه الجلسة</translation>
    </message>
    <message>
        <source>You are still signed in here. Sign in again; if that fails too, send the details to the provider&apos;s administrator.</source>
        <translation>لا يزال تسجيل دخولك قائمًا هنا. يُرجى تسجيل الدخول مجددًا؛ وإذا فشل ذلك أيضًا، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session</source>
        <translation>لم يعد المزوّد يقبل هذه الجلسة</translation>
    </message>
    <message>
        <source>It has expired, or it was ended there. Sign in again.</source>
        <translation>انتهت صلاحيتها، أو تم إنهاؤها لدى المزوّد. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>أبلغ المزوّد عن مشكلة</translation>
    </message>
    <message>
        <source>Your session couldn&apos;t be renewed.</source>
        <translation>تعذّر تجديد جلستك.</translation>
    </message>
    <message>
        <source>%1 returned status %2, so your session couldn&apos;t be renewed.</source>
        <translation>أرسل %1 الحالة %2، لذلك تعذّر تجديد جلستك.</translation>
    </message>
    <message>
        <source>%1 returned a page instead of data. On a guest network, sign in to the network first.</source>
        <translation>أرسل %1 صفحة بدلًا من البيانات. على شبكة ضيوف، يُرجى تسجيل الدخول إلى الشبكة أولًا.</translation>
    </message>
    <message>
        <source>%1 sent a response that can&apos;t be used.</source>
        <translation>أرسل %1 استجابة غير قابلة للاستخدام.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>It was ended for your safety. Sign in again.</source>
        <translation>تم إنهاؤها حفاظًا على سلامتك. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>It was ended outside this window, for example in another Bifrost window. Sign in again.</source>
        <translation>تم إنهاؤها خارج هذه النافذة، مثلًا في نافذة Bifrost أخرى. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>It requires a proof of possession (DPoP) that it accepts.</source>
        <translation>يطلب إثبات حيازة (DPoP) يقبله.</translation>
    </message>
    <message>
        <source>It keeps the key of your session, which couldn&apos;t be renewed without it.</source>
        <translation>تحتفظ وحدة TPM بمفتاح جلستك، وقد تعذّر تجديد الجلسة من دونها.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>How to register Bifrost in %1</source>
        <translation>كيفية تسجيل Bifrost في %1</translation>
    </message>
    <message>
        <source>How to register Bifrost</source>
        <translation>كيفية تسجيل Bifrost</translation>
    </message>
    <message>
        <source>The client secret is set %1.</source>
        <translation>سر العميل معيَّن %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file couldn&apos;t be written to %1: %2. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف إلى %1: %2. يُرجى اختيار مجلد آخر.</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What Bifrost and the provider have said to each other since the start. Secrets are masked: equal ones have equal numbers. Nothing is stored.</source>
        <translation>ما تبادله Bifrost والمزوّد منذ بدء التشغيل. الأسرار محجوبة، والمتطابقة منها لها الرقم نفسه. لا يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>&amp;Open settings</source>
        <translation>فت&amp;ح الإعدادات</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>&amp;نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HAR...</source>
        <translation>حف&amp;ظ بتنسيق HAR...</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Nothing yet. Sign in, and each request appears here as it&apos;s made.</source>
        <translation>لا شيء حتى الآن. بعد تسجيل الدخول، يظهر كل طلب هنا عند إجرائه.</translation>
    </message>
    <message>
        <source>Requests aren&apos;t recorded. You can switch that on in the settings.</source>
        <translation>الطلبات لا تُسجَّل. يمكن تشغيل ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Save requests</source>
        <translation>حفظ الطلبات</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>أرشيف HTTP ‏(*.har)</translation>
    </message>
    <message>
        <source>The requests were saved as %1.</source>
        <translation>تم حفظ الطلبات باسم %1.</translation>
    </message>
</context>
<context>
    <name>ReturnNotice</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Press here to return to Bifrost.</source>
        <translation>للعودة إلى Bifrost، يُرجى الضغط هنا.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The issuer URL has a part after ? or #, which an issuer never has.</source>
        <translation>يحتوي عنوان URL لجهة الإصدار على جزء بعد العلامة ? أو #، وهو ما لا يرد في جهة إصدار أبدًا.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>معرّف العميل غير موجود.</translation>
    </message>
    <message>
        <source>The scopes don&apos;t include &quot;openid&quot;, which is required for signing in.</source>
        <translation>لا تتضمن النطاقات «openid»، وهو مطلوب لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Bifrost doesn&apos;t know a provider of this name.</source>
        <translation>لا يعرف Bifrost مزوّدًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>One of the details from which the issuer is made doesn&apos;t have the provider&apos;s form.</source>
        <translation>أحد التفاصيل التي تتكون منها جهة الإصدار ليس بالصيغة التي يستخدمها المزوّد.</translation>
    </message>
    <message>
        <source>A server that may receive your access token isn&apos;t named by an https address.</source>
        <translation>أحد الخوادم التي يجوز لها استلام رمز الوصول الخاص بك غير محدد بعنوان https.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you lacks an attribute or has it in another form.</source>
        <translation>تخلو معلومات المزوّد عنك من إحدى السمات أو تتضمنها بشكل آخر.</translation>
    </message>
    <message>
        <source>The path of the redirect URL is invalid.</source>
        <translation>مسار عنوان URL لإعادة التوجيه غير صالح.</translation>
    </message>
    <message>
        <source>The redirect ports aren&apos;t valid port numbers.</source>
        <translation>منافذ إعادة التوجيه ليست أرقام منافذ صالحة.</translation>
    </message>
    <message>
        <source>The provider&apos;s published metadata can&apos;t be read.</source>
        <translation>تعذّرت قراءة البيانات الوصفية التي ينشرها المزوّد.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t publish an address that is required for signing in.</source>
        <translation>لا ينشر المزوّد عنوانًا مطلوبًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider publishes an address that isn&apos;t secure (https).</source>
        <translation>ينشر المزوّد عنوانًا غير آمن (ليس https).</translation>
    </message>
    <message>
        <source>The browser&apos;s response can&apos;t be read.</source>
        <translation>تعذّرت قراءة استجابة المتصفح.</translation>
    </message>
    <message>
        <source>The browser&apos;s response contains a value twice.</source>
        <translation>تتضمن استجابة المتصفح قيمة مكررة.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which sign-in it&apos;s for.</source>
        <translation>لا تذكر استجابة المتصفح تسجيل الدخول الذي تخصه.</translation>
    </message>
    <message>
        <source>The browser&apos;s response belongs to another sign-in.</source>
        <translation>تخص استجابة المتصفح تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>The browser&apos;s response doesn&apos;t say which provider sent it.</source>
        <translation>لا تذكر استجابة المتصفح المزوّد الذي أرسلها.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is from another provider.</source>
        <translation>استجابة المتصفح من مزوّد آخر.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is empty.</source>
        <translation>استجابة المتصفح فارغة.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t ask for your credentials again, although Bifrost requested it.</source>
        <translation>لم يطلب المزوّد بيانات اعتمادك مجددًا، مع أن Bifrost طلب ذلك.</translation>
    </message>
    <message>
        <source>The response to the sign-out belongs to another sign-out.</source>
        <translation>تخص استجابة تسجيل الخروج تسجيل خروج آخر.</translation>
    </message>
    <message>
        <source>The provider issued a type of token that Bifrost doesn&apos;t support.</source>
        <translation>أصدر المزوّد نوعًا من الرموز لا يدعمه Bifrost.</translation>
    </message>
    <message>
        <source>The provider&apos;s response doesn&apos;t say who signed in.</source>
        <translation>لا تذكر استجابة المزوّد من سجّل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys can&apos;t be read.</source>
        <translation>تعذّرت قراءة مفاتيح التوقيع الخاصة بالمزوّد.</translation>
    </message>
    <message>
        <source>The provider publishes too many signing keys.</source>
        <translation>ينشر المزوّد عددًا كبيرًا جدًا من مفاتيح التوقيع.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you can&apos;t be read.</source>
        <translation>تعذّرت قراءة معلومات المزوّد عنك.</translation>
    </message>
    <message>
        <source>The provider&apos;s information doesn&apos;t say who it&apos;s about.</source>
        <translation>لا تذكر معلومات المزوّد الشخص الذي تخصه.</translation>
    </message>
    <message>
        <source>The provider&apos;s information is about another person.</source>
        <translation>معلومات المزوّد عن شخص آخر.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token isn&apos;t in a readable format.</source>
        <translation>رمز الهوية الصادر عن المزوّد ليس بتنسيق قابل للقراءة.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large.</source>
        <translation>رمز الهوية الصادر عن المزوّد كبير جدًا.</translation>
    </message>
    <message>
        <source>The header of the provider&apos;s ID token can&apos;t be read.</source>
        <translation>تعذّرت قراءة ترويسة رمز الهوية الصادر عن المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token requires something Bifrost doesn&apos;t know.</source>
        <translation>يتطلب رمز الهوية الصادر عن المزوّد شيئًا لا يعرفه Bifrost.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed in a way that isn&apos;t accepted.</source>
        <translation>رمز الهوية الصادر عن المزوّد موقَّع بطريقة غير مقبولة.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with an unknown key.</source>
        <translation>رمز الهوية الصادر عن المزوّد موقَّع بمفتاح غير معروف.</translation>
    </message>
    <message>
        <source>The key that signed the provider&apos;s ID token isn&apos;t suitable for it.</source>
        <translation>المفتاح الذي وُقّع به رمز الهوية الصادر عن المزوّد غير مناسب له.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token is invalid.</source>
        <translation>توقيع رمز الهوية الصادر عن المزوّد غير صالح.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token can&apos;t be read.</source>
        <translation>تعذّرت قراءة رمز الهوية الصادر عن المزوّد.</translation>
    </message>
    <message>
        <source>The ID token comes from another provider.</source>
        <translation>رمز الهوية صادر عن مزوّد آخر.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t name a user.</source>
        <translation>لا يذكر رمز الهوية أي مستخدم.</translation>
    </message>
    <message>
        <source>The ID token was issued for another application.</source>
        <translation>رمز الهوية صادر من أجل تطبيق آخر.</translation>
    </message>
    <message>
        <source>The ID token was also issued for an unknown application.</source>
        <translation>رمز الهوية صادر أيضًا من أجل تطبيق غير معروف.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>رمز الهوية صادر إلى تطبيق آخر.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token has already expired.</source>
        <translation>وفقًا لساعة هذا الكمبيوتر، انتهت صلاحية رمز الهوية بالفعل.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say when it was issued.</source>
        <translation>لا يذكر رمز الهوية وقت إصداره.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token was issued in the future.</source>
        <translation>وفقًا لساعة هذا الكمبيوتر، صدر رمز الهوية في المستقبل.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the ID token isn&apos;t valid yet.</source>
        <translation>وفقًا لساعة هذا الكمبيوتر، لم تبدأ صلاحية رمز الهوية بعد.</translation>
    </message>
    <message>
        <source>The ID token was issued for another sign-in.</source>
        <translation>رمز الهوية صادر من أجل تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the access token.</source>
        <translation>رمز الهوية لا يطابق رمز الوصول.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t match the code of this sign-in.</source>
        <translation>رمز الهوية لا يطابق رمز التفويض الخاص بتسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The renewed session comes from another provider.</source>
        <translation>الجلسة المجدَّدة صادرة عن مزوّد آخر.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another person.</source>
        <translation>الجلسة المجدَّدة تخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>The renewed session was issued for another application.</source>
        <translation>الجلسة المجدَّدة صادرة من أجل تطبيق آخر.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another sign-in.</source>
        <translation>الجلسة المجدَّدة تخص تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>The renewed session doesn&apos;t belong to your sign-in.</source>
        <translation>الجلسة المجدَّدة لا تخص تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The settings need correcting</source>
        <translation>تحتاج الإعدادات إلى تصحيح</translation>
    </message>
    <message>
        <source>This provider cannot be used as it is</source>
        <translation>لا يمكن استخدام هذا المزوّد بوضعه الحالي</translation>
    </message>
    <message>
        <source>The browser&apos;s response was not accepted</source>
        <translation>لم تُقبل استجابة المتصفح</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Close any old browser tabs and sign in again from here.</source>
        <translation>لم يتم تسجيل دخولك. يُرجى إغلاق أي علامات تبويب قديمة في المتصفح وتسجيل الدخول مجددًا من هنا.</translation>
    </message>
    <message>
        <source>The clocks don&apos;t agree</source>
        <translation>الساعتان غير متطابقتين</translation>
    </message>
    <message>
        <source>Check the date, time, and time zone of this computer, then sign in again.</source>
        <translation>يُرجى التحقق من التاريخ والوقت والمنطقة الزمنية لهذا الكمبيوتر، ثم تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The session was not renewed</source>
        <translation>لم تُجدَّد الجلسة</translation>
    </message>
    <message>
        <source>For your safety, it was ended. Sign in again.</source>
        <translation>حفاظًا على سلامتك، تم إنهاؤها. يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The sign-out was not confirmed</source>
        <translation>لم يتم تأكيد تسجيل الخروج</translation>
    </message>
    <message>
        <source>You are signed out here. To be safe, close the browser.</source>
        <translation>تم تسجيل خروجك هنا. للاحتياط، يُرجى إغلاق المتصفح.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation>لم يُقبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>لم يتم تسجيل دخولك. يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you is encrypted.</source>
        <translation>معلومات المزوّد عنك مشفّرة.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s information about you can&apos;t be verified.</source>
        <translation>تعذّر التحقق من توقيع معلومات المزوّد عنك.</translation>
    </message>
    <message>
        <source>The information about you comes from another provider.</source>
        <translation>المعلومات عنك صادرة عن مزوّد آخر.</translation>
    </message>
    <message>
        <source>The information about you is meant for another application.</source>
        <translation>المعلومات عنك موجّهة إلى تطبيق آخر.</translation>
    </message>
    <message>
        <source>The provider&apos;s information about you has expired.</source>
        <translation>انتهت صلاحية معلومات المزوّد عنك.</translation>
    </message>
    <message>
        <source>Your profile couldn&apos;t be read</source>
        <translation>تعذّرت قراءة ملفك الشخصي</translation>
    </message>
    <message>
        <source>Nothing of it is used. Read it again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>لا يُستخدم شيء منه. يُرجى إعادة القراءة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; isn&apos;t allowed: Bifrost sets it itself or must not send it.</source>
        <translation>المعلمة الإضافية «%1» غير مسموح بها: إما أن Bifrost يعيّنها بنفسه أو أنه لا يجوز له إرسالها.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; has no usable value.</source>
        <translation>ليس للمعلمة الإضافية «%1» قيمة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>The additional parameter &quot;%1&quot; occurs twice.</source>
        <translation>المعلمة الإضافية «%1» مكررة.</translation>
    </message>
    <message>
        <source>The organization or issuer isn&apos;t a valid name or address, such as acme or https://login.example.com.</source>
        <translation>المؤسسة أو جهة الإصدار ليست اسمًا أو عنوانًا صالحًا، مثل acme أو https://login.example.com.</translation>
    </message>
    <message>
        <source>The issuer URL starts with http, so others on the network could read along. Enter it with https.</source>
        <translation>يبدأ عنوان URL لجهة الإصدار بـ http، لذلك يمكن لآخرين على الشبكة الاطلاع على البيانات. يُرجى إدخاله بـ https.</translation>
    </message>
    <message>
        <source>The metadata at this address doesn&apos;t say which issuer it belongs to.</source>
        <translation>لا تذكر البيانات الوصفية في هذا العنوان جهة الإصدار التي تخصها.</translation>
    </message>
    <message>
        <source>This address is for every tenant (organization). Enter the issuer of your own tenant.</source>
        <translation>هذا العنوان لكل المستأجرين (المؤسسات). يُرجى إدخال جهة إصدار المستأجر الخاص بك.</translation>
    </message>
    <message>
        <source>The provider accepts sign-ins only as signed request objects (JAR), which Bifrost doesn&apos;t send. Ask the provider&apos;s administrator to turn that requirement off.</source>
        <translation>لا يقبل المزوّد تسجيل الدخول إلا في صورة كائنات طلب موقَّعة (JAR)، ولا يرسلها Bifrost. يُرجى مطالبة مسؤول المزوّد بإيقاف هذا الشرط.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer the authorization code flow, with which desktop applications sign in. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>لا يوفر المزوّد تدفق رمز التفويض الذي تسجّل به تطبيقات سطح المكتب الدخول. يُرجى مطالبة مسؤول المزوّد بتشغيله.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer PKCE with the method S256, the protection that desktop sign-in requires. Ask the provider&apos;s administrator to turn it on.</source>
        <translation>لا يوفر المزوّد PKCE بالطريقة S256، وهي الحماية التي يتطلبها تسجيل الدخول على سطح المكتب. يُرجى مطالبة مسؤول المزوّد بتشغيلها.</translation>
    </message>
    <message>
        <source>Correct it in Settings or, if it&apos;s set there, on the command line or in the environment.</source>
        <translation>يُرجى التصحيح في الإعدادات، أو في سطر الأوامر أو البيئة إذا كان التعيين هناك.</translation>
    </message>
    <message>
        <source>Check the organization or issuer. If it&apos;s correct, contact the provider&apos;s administrator.</source>
        <translation>يُرجى التحقق من المؤسسة أو جهة الإصدار. إذا كانت صحيحة، فيُرجى التواصل مع مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The issuer doesn&apos;t name your tenant</source>
        <translation>لا تذكر جهة الإصدار المستأجر الخاص بك</translation>
    </message>
    <message>
        <source>Bifrost can&apos;t sign in with this provider yet</source>
        <translation>لا يستطيع Bifrost بعدُ تسجيل الدخول عبر هذا المزوّد</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>ثم يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The address of the proxy isn&apos;t &quot;none&quot;, http://host:port, or socks5://host:port.</source>
        <translation>عنوان الوكيل ليس «none» ولا http://host:port ولا socks5://host:port.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be read.</source>
        <translation>تعذّرت قراءة استجابة المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no access token.</source>
        <translation>لا تتضمن استجابة المزوّد رمز وصول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is encrypted, and Bifrost can&apos;t decrypt it.</source>
        <translation>رمز الهوية الصادر عن المزوّد مشفّر، ولا يستطيع Bifrost فك تشفيره.</translation>
    </message>
    <message>
        <source>The renewed session was issued to a different application.</source>
        <translation>الجلسة المجدَّدة صادرة إلى تطبيق مختلف.</translation>
    </message>
    <message>
        <source>The provider issued a token of the type &quot;%1&quot;, which Bifrost doesn&apos;t support.</source>
        <translation>أصدر المزوّد رمزًا من النوع «%1»، ولا يدعمه Bifrost.</translation>
    </message>
    <message>
        <source>The application&apos;s registration needs a change</source>
        <translation>يحتاج تسجيل التطبيق إلى تغيير</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch this off in the application&apos;s registration with the provider, then sign in again.</source>
        <translation>لم يتم تسجيل دخولك. يُرجى إيقاف هذا في تسجيل التطبيق لدى المزوّد، ثم تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The ID token doesn&apos;t say until when it is valid.</source>
        <translation>لا يذكر رمز الهوية موعد انتهاء صلاحيته.</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in request but didn&apos;t say how to refer to it.</source>
        <translation>قبل المزوّد طلب تسجيل الدخول لكنه لم يذكر كيفية الإشارة إليه.</translation>
    </message>
    <message>
        <source>The client&apos;s private key is missing, or can&apos;t be used for what the settings need it for.</source>
        <translation>المفتاح الخاص للعميل غير موجود، أو لا يمكن استخدامه في ما تتطلبه الإعدادات.</translation>
    </message>
    <message>
        <source>An API that the sign-in is for isn&apos;t named by an absolute address without a part after #.</source>
        <translation>إحدى واجهات API المقصودة بتسجيل الدخول غير محددة بعنوان مطلق يخلو من جزء بعد العلامة #.</translation>
    </message>
    <message>
        <source>The authorization details aren&apos;t objects that each have a type.</source>
        <translation>تفاصيل التفويض ليست كائنات لكل منها نوع.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to a key of this computer (DPoP with ES256), which Bifrost is set up to require. Ask the provider&apos;s administrator to turn it on, or set DPoP to auto.</source>
        <translation>لا يربط المزوّد الرموز بمفتاح لهذا الكمبيوتر (DPoP مع ES256)، وBifrost مُعَدّ ليشترط ذلك. يُرجى مطالبة مسؤول المزوّد بتشغيله، أو تعيين DPoP إلى القيمة auto.</translation>
    </message>
    <message>
        <source>This isn&apos;t an address that the provider sends the browser to.</source>
        <translation>هذا ليس عنوانًا يرسل المزوّد المتصفح إليه.</translation>
    </message>
    <message>
        <source>The browser&apos;s response isn&apos;t signed by the provider, although Bifrost requested it.</source>
        <translation>استجابة المتصفح غير موقَّعة من المزوّد، مع أن Bifrost طلب ذلك.</translation>
    </message>
    <message>
        <source>The browser&apos;s response is meant for another application.</source>
        <translation>استجابة المتصفح موجّهة إلى تطبيق آخر.</translation>
    </message>
    <message>
        <source>According to this computer&apos;s clock, the browser&apos;s response has already expired.</source>
        <translation>وفقًا لساعة هذا الكمبيوتر، انتهت صلاحية استجابة المتصفح بالفعل.</translation>
    </message>
    <message>
        <source>The provider&apos;s response contains no code for another device.</source>
        <translation>لا تتضمن استجابة المزوّد رمزًا لجهاز آخر.</translation>
    </message>
    <message>
        <source>The provider&apos;s code for another device can&apos;t be entered.</source>
        <translation>لا يمكن إدخال الرمز الذي أرسله المزوّد لجهاز آخر.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say safely where to enter the code for another device.</source>
        <translation>لا يذكر المزوّد بشكل آمن مكان إدخال الرمز لجهاز آخر.</translation>
    </message>
    <message>
        <source>The provider issued a token that isn&apos;t bound to this computer (DPoP), which Bifrost is set up to require.</source>
        <translation>أصدر المزوّد رمزًا غير مرتبط بهذا الكمبيوتر (DPoP)، وBifrost مُعَدّ ليشترط هذا الارتباط.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response isn&apos;t in a readable format.</source>
        <translation>استجابة المزوّد المشفّرة ليست بتنسيق قابل للقراءة.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response requires something Bifrost doesn&apos;t know.</source>
        <translation>تتطلب استجابة المزوّد المشفّرة شيئًا لا يعرفه Bifrost.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted in a way that isn&apos;t accepted.</source>
        <translation>استجابة المزوّد مشفّرة بطريقة غير مقبولة.</translation>
    </message>
    <message>
        <source>The provider&apos;s response is encrypted for another key.</source>
        <translation>استجابة المزوّد مشفّرة لمفتاح آخر.</translation>
    </message>
    <message>
        <source>The provider&apos;s encrypted response can&apos;t be decrypted.</source>
        <translation>تعذّر فك تشفير استجابة المزوّد المشفّرة.</translation>
    </message>
    <message>
        <source>The provider issued a token that requires a proof of possession (DPoP), which it doesn&apos;t announce. Set DPoP to required.</source>
        <translation>أصدر المزوّد رمزًا يتطلب إثبات الحيازة (DPoP) دون أن يعلن عنه. يُرجى تعيين DPoP إلى القيمة required.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t bind tokens to this computer</source>
        <translation>لا يربط المزوّد الرموز بهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in. Switch it on in the application&apos;s registration with the provider, or set DPoP to auto.</source>
        <translation>لم يتم تسجيل دخولك. يُرجى تشغيل هذا في تسجيل التطبيق لدى المزوّد، أو تعيين DPoP إلى القيمة auto.</translation>
    </message>
    <message>
        <source>The client secret or certificate doesn&apos;t match the way in which the client authenticates.</source>
        <translation>سر العميل أو شهادته لا يطابق طريقة مصادقة العميل.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used: it and its private key must be PEM without a password, and belong together.</source>
        <translation>لا يمكن استخدام شهادة العميل: يجب أن تكون هي ومفتاحها الخاص بصيغة PEM من دون كلمة مرور، وأن يكونا متطابقين.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants a client that authenticates with a private key or a certificate, not with a secret or not at all. Register the application&apos;s public key or certificate with the provider, and name the file with --client-key-file or --client-certificate-file.</source>
        <translation>يشترط ملف تعريف الأمان FAPI 2.0 عميلًا يصادق بمفتاح خاص أو بشهادة، لا بسر ولا من دون مصادقة. يُرجى تسجيل المفتاح العام للتطبيق أو شهادته لدى المزوّد، وتحديد الملف باستخدام ‎--client-key-file أو ‎--client-certificate-file.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t allow the kind of the client&apos;s private key. Use an RSA key of 2048 bits or more, a P-256 key, or an Ed25519 key.</source>
        <translation>لا يسمح ملف تعريف الأمان FAPI 2.0 بنوع المفتاح الخاص للعميل. يُرجى استخدام مفتاح RSA بطول 2048 بت أو أكثر، أو مفتاح P-256، أو مفتاح Ed25519.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 wants tokens that are bound to this computer, but DPoP is off and there is no client certificate. Set DPoP to auto.</source>
        <translation>يشترط ملف تعريف الأمان FAPI 2.0 رموزًا مرتبطة بهذا الكمبيوتر، لكن DPoP متوقف ولا توجد شهادة عميل. يُرجى تعيين DPoP إلى القيمة auto.</translation>
    </message>
    <message>
        <source>The security profile FAPI 2.0 doesn&apos;t cover signing in on another device. Sign in with the browser of this computer.</source>
        <translation>لا يشمل ملف تعريف الأمان FAPI 2.0 تسجيل الدخول على جهاز آخر. يُرجى تسجيل الدخول بمتصفح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t take pushed authorization requests (PAR), which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn them on, or set the security profile to openid-connect.</source>
        <translation>لا يقبل المزوّد طلبات التفويض المُرسَلة مسبقًا (PAR)، ويشترطها ملف تعريف الأمان FAPI 2.0. يُرجى مطالبة مسؤول المزوّد بتشغيلها، أو تعيين ملف تعريف الأمان إلى القيمة openid-connect.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t name itself in its responses to the browser, which the security profile FAPI 2.0 requires. Ask the provider&apos;s administrator to turn that on, or set the security profile to openid-connect.</source>
        <translation>لا يذكر المزوّد نفسه في استجاباته إلى المتصفح، ويشترط ذلك ملف تعريف الأمان FAPI 2.0. يُرجى مطالبة مسؤول المزوّد بتشغيل ذلك، أو تعيين ملف تعريف الأمان إلى القيمة openid-connect.</translation>
    </message>
    <message>
        <source>The provider offers no signature that the security profile FAPI 2.0 allows (PS256, ES256, EdDSA) and this client can use. Ask the provider&apos;s administrator for one of them, or set the security profile to openid-connect.</source>
        <translation>لا يوفر المزوّد توقيعًا يسمح به ملف تعريف الأمان FAPI 2.0 ‏(PS256 أو ES256 أو EdDSA) ويستطيع هذا العميل استخدامه. يُرجى طلب أحدها من مسؤول المزوّد، أو تعيين ملف تعريف الأمان إلى القيمة openid-connect.</translation>
    </message>
    <message>
        <source>The provider binds tokens neither to this computer (DPoP with ES256) nor to the client&apos;s certificate, or DPoP is off here. The security profile FAPI 2.0 requires one of the two. Set DPoP to auto, or ask the provider&apos;s administrator to turn it on.</source>
        <translation>لا يربط المزوّد الرموز بهذا الكمبيوتر (DPoP مع ES256) ولا بشهادة العميل، أو أن DPoP متوقف هنا. يشترط ملف تعريف الأمان FAPI 2.0 أحد الأمرين. يُرجى تعيين DPoP إلى القيمة auto، أو مطالبة مسؤول المزوّد بتشغيله.</translation>
    </message>
    <message>
        <source>The provider signs with an algorithm that the security profile FAPI 2.0 doesn&apos;t allow. Ask the provider&apos;s administrator for PS256, ES256, or EdDSA.</source>
        <translation>يوقّع المزوّد بخوارزمية لا يسمح بها ملف تعريف الأمان FAPI 2.0. يُرجى طلب PS256 أو ES256 أو EdDSA من مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>An account&apos;s internal name consists of up to 64 letters, digits, hyphens and underscores.</source>
        <translation>يتكوّن الاسم الداخلي للحساب من حروف وأرقام وواصلات وشرطات سفلية، بما لا يزيد مجموعه على 64.</translation>
    </message>
    <message>
        <source>The provider&apos;s list of your organizations can&apos;t be read, or continues on another server.</source>
        <translation>لا يمكن قراءة قائمة مؤسساتك لدى المزوّد، أو أنها تُستكمل على خادم آخر.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>تعذّرت قراءة مؤسساتك</translation>
    </message>
    <message>
        <source>None of it is used. Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>لا يُستخدم شيء منها. يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Access token expires</source>
        <translation>انتهاء رمز الوصول</translation>
    </message>
    <message>
        <source>ID token issued</source>
        <translation>إصدار رمز الهوية</translation>
    </message>
    <message>
        <source>ID token expires</source>
        <translation>انتهاء رمز الهوية</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>الجلسة بتنسيق JSON</translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation>نسخ الجلسة</translation>
    </message>
    <message>
        <source>Decoded ID token</source>
        <translation>رمز الهوية بعد فك ترميزه</translation>
    </message>
    <message>
        <source>Copy ID token</source>
        <translation>نسخ رمز الهوية</translation>
    </message>
    <message>
        <source>Removes the session from this computer without telling the provider: its tokens stay valid until they expire, and the browser stays signed in with the provider.</source>
        <translation>تُزال الجلسة من هذا الكمبيوتر دون إبلاغ المزوّد: تبقى رموزها صالحة حتى تنتهي صلاحيتها، ويبقى تسجيل الدخول لدى المزوّد قائمًا في المتصفح.</translation>
    </message>
    <message>
        <source>Sign out &amp;here only</source>
        <translation>تسجيل الخروج من &amp;هنا فقط</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>none was issued, so the session can&apos;t be renewed</source>
        <translation>لم يصدر أي رمز، لذلك لا يمكن تجديد الجلسة</translation>
    </message>
    <message>
        <source>Token protection</source>
        <translation>حماية الرموز</translation>
    </message>
    <message>
        <source>bound to this computer: useless to anybody who copies it (DPoP)</source>
        <translation>مرتبطة بهذا الكمبيوتر: لا فائدة منها لمن ينسخها (DPoP)</translation>
    </message>
    <message>
        <source>not bound to this computer, although Bifrost asked the provider for it (DPoP)</source>
        <translation>غير مرتبطة بهذا الكمبيوتر، مع أن Bifrost طلب ذلك من المزوّد (DPoP)</translation>
    </message>
    <message>
        <source>bound to the client certificate: useless to anybody who copies it (mutual TLS)</source>
        <translation>مرتبطة بشهادة العميل: لا فائدة منها لمن ينسخها (بروتوكول TLS المتبادل)</translation>
    </message>
    <message>
        <source>bound to this computer&apos;s TPM: useless to anybody who copies it, even with the keychain (DPoP)</source>
        <translation>مرتبطة بوحدة TPM لهذا الكمبيوتر: لا فائدة منها لمن ينسخها، حتى مع سلسلة المفاتيح (DPoP)</translation>
    </message>
    <message>
        <source>none: whoever copies the access token can use it until it expires (Bearer)</source>
        <translation>لا توجد: يمكن لمن ينسخ رمز الوصول استخدامه حتى تنتهي صلاحيته (Bearer)</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Couldn&apos;t set %1 aside. Move or fix the file, then save again.</source>
        <translation>تعذّرت تنحية %1 جانبًا. يُرجى نقل الملف أو إصلاحه، ثم الحفظ مجددًا.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1. Check its permissions.</source>
        <translation>تعذّر إنشاء المجلد %1. يُرجى التحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1. Check its permissions and the free disk space.</source>
        <translation>تعذّرت الكتابة إلى %1. يُرجى التحقق من الأذونات ومن المساحة المتاحة على القرص.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is too large for a secret.</source>
        <translation>الملف أكبر من أن يكون سرًا.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>عنوان URL لإعادة التوجيه</translation>
    </message>
    <message>
        <source>&amp;Forget this configuration</source>
        <translation>&amp;نسيان هذا التكوين</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>الإ&amp;بقاء عليه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Settings are stored in %1.</source>
        <translation>الإعدادات مخزَّنة في %1.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>&amp;نسيان الآن</translation>
    </message>
    <message>
        <source>Sign out to change this.</source>
        <translation>لتغيير هذا، يُرجى تسجيل الخروج.</translation>
    </message>
    <message>
        <source>Sign out first.</source>
        <translation>يُرجى تسجيل الخروج أولًا.</translation>
    </message>
    <message>
        <source>System follows the appearance of your desktop.</source>
        <translation>يتبع «النظام» مظهر سطح المكتب.</translation>
    </message>
    <message>
        <source>Cancel the sign-in to change this.</source>
        <translation>لتغيير هذا، يُرجى إلغاء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Wait for the browser to change this.</source>
        <translation>لتغيير هذا، يُرجى انتظار المتصفح.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Applies when Bifrost starts the next time.</source>
        <translation>يُطبَّق عند تشغيل Bifrost في المرة القادمة.</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Your organization&apos;s look</source>
        <translation>الهوية المرئية لمؤسستك</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Recording of requests</source>
        <translation>تسجيل الطلبات</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Lists what is sent to the provider and what it answers, without secrets. It stays in this program&apos;s memory.</source>
        <translation>عرض ما يُرسَل إلى المزوّد وما يستجيب به، من دون الأسرار. يبقى ذلك في ذاكرة هذا البرنامج.</translation>
    </message>
    <message>
        <source>Token protection (DPoP)</source>
        <translation>حماية الرموز (DPoP)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Binds tokens to this computer, so that nobody else can use a copy. Automatic does so if the provider offers it. With Required, signing in fails if it doesn&apos;t.</source>
        <translation>تُربط الرموز بهذا الكمبيوتر، كي لا يتمكن أحد غيرك من استخدام نسخة منها. مع «تلقائي» يحدث ذلك إذا وفّره المزوّد. ومع «مطلوب» يفشل تسجيل الدخول إذا لم يوفّره.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window then only hides it; Bifrost ends with Quit in the icon&apos;s menu. On a desktop without a tray, nothing changes.</source>
        <translation>عندئذٍ لا يؤدي إغلاق النافذة إلا إلى إخفائها؛ ولإنهاء Bifrost يُستخدم «إنهاء» في قائمة الأيقونة. لا يتغير شيء على سطح مكتب بلا علبة نظام.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>بدء التشغيل مع سطح المكتب</translation>
    </message>
    <message>
        <source>Bifrost starts when you sign in to this computer: in the tray if its icon is there, otherwise with its window.</source>
        <translation>يبدأ تشغيل Bifrost عند تسجيل الدخول إلى هذا الكمبيوتر: في علبة النظام إذا كانت أيقونته فيها، وإلا فبنافذته.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Redirect URL</source>
        <translation>عنوان URL لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. Choose yours and enter these details once to get started.</source>
        <translation>يتيح Bifrost تسجيل الدخول عبر Asgardeo أو أي مزوّد OpenID Connect آخر. للبدء، يُرجى اختيار المزوّد وإدخال هذه التفاصيل مرة واحدة.</translation>
    </message>
    <message>
        <source>Connect your provider</source>
        <translation>ربط المزوّد</translation>
    </message>
</context>
<context>
    <name>SignInPrompt</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>You need to sign in to view this page</source>
        <translation>يجب تسجيل الدخول لعرض هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>a program of another user</source>
        <translation>برنامج لمستخدم آخر</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (process %2)</source>
        <translation>«%1» (العملية %2)</translation>
    </message>
    <message>
        <source>The provider signed you in again without asking</source>
        <translation>سجّل المزوّد دخولك مجددًا دون سؤال</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider reports that it didn&apos;t: you were still signed in there. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>بعد تسجيل الخروج، طلب Bifrost من المزوّد أن يطالبك بتسجيل الدخول. ويبلغ المزوّد أنه لم يفعل: كان تسجيل دخولك لا يزال قائمًا لديه. إذا كان آخرون يستخدمون هذا الكمبيوتر، فيُرجى الضغط على «تسجيل الخروج»، وتسجيل الخروج أيضًا من صفحات المزوّد نفسه.</translation>
    </message>
    <message>
        <source>The provider declined to ask you to sign in</source>
        <translation>رفض المزوّد أن يطالبك بتسجيل الدخول</translation>
    </message>
    <message>
        <source>After the sign-out, Bifrost requested that the provider ask you to sign in. The provider rejected that request, so Bifrost continued without it. If others use this computer, press &apos;Sign Out&apos;, and also sign out on the provider&apos;s own pages.</source>
        <translation>بعد تسجيل الخروج، طلب Bifrost من المزوّد أن يطالبك بتسجيل الدخول. رفض المزوّد ذلك الطلب، لذلك تابع Bifrost من دونه. إذا كان آخرون يستخدمون هذا الكمبيوتر، فيُرجى الضغط على «تسجيل الخروج»، وتسجيل الخروج أيضًا من صفحات المزوّد نفسه.</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>المنفذ %1 مشغول</translation>
    </message>
    <message>
        <source>Another Bifrost sign-in or sign-out is still waiting for the browser on this port, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Finish the other one in the browser first, then try again.</source>
        <translation>هناك تسجيل دخول أو تسجيل خروج آخر في Bifrost لا يزال ينتظر المتصفح على هذا المنفذ، لذلك سيعود المتصفح إلى منفذ مختلف. يقارن معظم المزوّدين أيضًا منفذ عنوان URL لإعادة التوجيه وسيعرضون صفحة خطأ. يُرجى إكمال الآخر في المتصفح أولًا، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It&apos;s used by %1, so the browser will return to a different port. Most providers also compare the port of the redirect URL and will show an error page. Close that program or wait until it finishes, then try again.</source>
        <translation>يستخدمه %1، لذلك سيعود المتصفح إلى منفذ مختلف. يقارن معظم المزوّدين أيضًا منفذ عنوان URL لإعادة التوجيه وسيعرضون صفحة خطأ. يُرجى إغلاق ذلك البرنامج أو الانتظار حتى ينتهي، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say which sign-in it belongs to, so Bifrost ignored it and is still waiting.</source>
        <translation>لا تذكر تسجيل الدخول الذي تخصه، لذلك تجاهلها Bifrost ولا يزال ينتظر.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so Bifrost ignored it and is still waiting.</source>
        <translation>تعذّرت قراءتها، لذلك تجاهلها Bifrost ولا يزال ينتظر.</translation>
    </message>
    <message>
        <source>It belongs to another sign-in, so Bifrost ignored it and is still waiting.</source>
        <translation>تخص تسجيل دخول آخر، لذلك تجاهلها Bifrost ولا يزال ينتظر.</translation>
    </message>
    <message>
        <source>It reports that the sign-in was declined. If you declined it, cancel here.</source>
        <translation>تبلغ أن تسجيل الدخول قد رُفض. إذا كان الرفض من جهتك، فيُرجى الإلغاء هنا.</translation>
    </message>
    <message>
        <source>It reports an error; the details name it.</source>
        <translation>تبلغ عن خطأ؛ وتذكر التفاصيل ما هو.</translation>
    </message>
    <message>
        <source>If the browser shows no other page of the provider, start again or cancel.</source>
        <translation>إذا لم يعرض المتصفح صفحة أخرى للمزوّد، فيُرجى البدء من جديد أو الإلغاء.</translation>
    </message>
    <message>
        <source>The browser came back to %1</source>
        <translation>عاد المتصفح إلى %1</translation>
    </message>
    <message>
        <source>Bifrost ignored that, because this sign-in expects it at %1. If the provider sent it there, use the same redirect host here.</source>
        <translation>تجاهل Bifrost ذلك، لأن تسجيل الدخول هذا يتوقعه في %1. إذا كان المزوّد هو من أرسله إلى هناك، فيُرجى استخدام مضيف إعادة التوجيه نفسه هنا.</translation>
    </message>
    <message>
        <source>A response from the browser could not be matched to this sign-in</source>
        <translation>تعذّرت مطابقة استجابة من المتصفح مع تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Reported, but not proven to be the provider&apos;s: %1</source>
        <translation>ما أُبلغ عنه، دون إثبات أنه من المزوّد: %1</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page there, it most likely doesn&apos;t know the client ID or this redirect URL: %1.</source>
        <translation>يُرجى البحث عن علامة تبويب تسجيل الدخول في المتصفح أو فتحها مجددًا. إذا عرض المزوّد صفحة خطأ هناك، فعلى الأرجح أنه لا يعرف معرّف العميل أو عنوان URL هذا لإعادة التوجيه: %1.</translation>
    </message>
    <message>
        <source>Some providers accept only localhost in it.</source>
        <translation>لا يقبل بعض المزوّدين فيه سوى localhost.</translation>
    </message>
    <message>
        <source>No response from the browser yet</source>
        <translation>لا استجابة من المتصفح بعد</translation>
    </message>
    <message>
        <source>Look for the sign-in tab in your browser or open it again. If the provider shows an error page, the port is the likely reason.</source>
        <translation>يُرجى البحث عن علامة تبويب تسجيل الدخول في المتصفح أو فتحها مجددًا. إذا عرض المزوّد صفحة خطأ هناك، فالمنفذ هو السبب المرجَّح.</translation>
    </message>
    <message>
        <source>A longer session is available</source>
        <translation>تتوفر جلسة أطول</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed. The provider issues a longer one for the scope offline_access: sign in once more with it. The provider may ask for your consent.</source>
        <translation>لا يمكن تجديد هذه الجلسة. يصدر المزوّد جلسة أطول للنطاق offline_access: يُرجى تسجيل الدخول مرة أخرى به. قد يطلب المزوّد موافقتك.</translation>
    </message>
    <message>
        <source>This session can&apos;t be renewed</source>
        <translation>لا يمكن تجديد هذه الجلسة</translation>
    </message>
    <message>
        <source>The scope offline_access was requested, but the provider issued no refresh token. It may need your consent: sign in once more, and it&apos;s requested as well.</source>
        <translation>تم طلب النطاق offline_access، لكن المزوّد لم يصدر رمز تحديث. ربما يحتاج إلى موافقتك: يُرجى تسجيل الدخول مرة أخرى، وستُطلب الموافقة أيضًا.</translation>
    </message>
    <message>
        <source>Bifrost asked for the scope offline_access and for your consent, but the provider issued no refresh token. The application&apos;s registration with the provider decides about that.</source>
        <translation>طلب Bifrost النطاق offline_access وموافقتك، لكن المزوّد لم يصدر رمز تحديث. يتوقف ذلك على تسجيل التطبيق لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider rejected the scope offline_access</source>
        <translation>رفض المزوّد النطاق offline_access</translation>
    </message>
    <message>
        <source>You are still signed in, but this session can&apos;t be renewed. The application&apos;s registration with the provider decides which scopes it may request.</source>
        <translation>لا يزال تسجيل دخولك قائمًا، لكن لا يمكن تجديد هذه الجلسة. يتوقف ما يجوز للتطبيق طلبه من نطاقات على تسجيله لدى المزوّد.</translation>
    </message>
</context>
<context>
    <name>SigningOutPage</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>ف&amp;تح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرا&amp;بط</translation>
    </message>
    <message>
        <source>Signing Out...</source>
        <translation>جارٍ تسجيل الخروج...</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser is ending your session with %1; confirm there if you&apos;re asked.</source>
        <translation>تم تسجيل خروجك على هذا الكمبيوتر. ينهي المتصفح جلستك لدى %1؛ يُرجى التأكيد هناك إذا طُلب ذلك.</translation>
    </message>
    <message>
        <source>Removing the session from this computer and revoking its tokens.</source>
        <translation>جارٍ إزالة الجلسة من هذا الكمبيوتر وإبطال رموزها.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The browser stays on the page of %1; when you are signed out there, press &apos;Done&apos;.</source>
        <translation>تم تسجيل خروجك على هذا الكمبيوتر. يبقى المتصفح على صفحة %1؛ وبعد تسجيل خروجك هناك، يُرجى الضغط على «تم».</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ملّي ثانية</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 ثانية</translation>
    </message>
    <message>
        <source>Provider metadata</source>
        <translation>البيانات الوصفية للمزوّد</translation>
    </message>
    <message>
        <source>Provider keys</source>
        <translation>مفاتيح المزوّد</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>طلب التفويض المُرسَل مسبقًا</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>طلب التفويض</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>استجابة التفويض</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>طلب الرموز</translation>
    </message>
    <message>
        <source>ID token validation</source>
        <translation>التحقق من رمز الهوية</translation>
    </message>
    <message>
        <source>UserInfo request</source>
        <translation>طلب معلومات UserInfo</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>إبطال الرموز</translation>
    </message>
    <message>
        <source>Sign-out endpoint probe</source>
        <translation>فحص نقطة نهاية تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign-out request</source>
        <translation>طلب تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign-out response</source>
        <translation>استجابة تسجيل الخروج</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Session renewal</source>
        <translation>تجديد الجلسة</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Between application and provider</source>
        <translation>بين التطبيق والمزوّد</translation>
    </message>
    <message>
        <source>From the application through the browser to the provider</source>
        <translation>من التطبيق عبر المتصفح إلى المزوّد</translation>
    </message>
    <message>
        <source>From the provider through the browser to the application</source>
        <translation>من المزوّد عبر المتصفح إلى التطبيق</translation>
    </message>
    <message>
        <source>Within the application</source>
        <translation>داخل التطبيق</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>عدد الفحوص الناجحة: %1</translation>
    </message>
    <message>
        <source>Checks failed: %1</source>
        <translation>عدد الفحوص الفاشلة: %1</translation>
    </message>
    <message>
        <source>Checks not made: %1</source>
        <translation>عدد الفحوص التي لم تُجرَ: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>•••••• %L1 bytes, #%2</source>
        <translation>•••••• %L1 بايت، ‎#%2</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>طلب تفويض الجهاز</translation>
    </message>
    <message>
        <source>Organizations request</source>
        <translation>طلب المؤسسات</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The provider doesn&apos;t accept this client</source>
        <translation>لا يقبل المزوّد هذا العميل</translation>
    </message>
    <message>
        <source>It doesn&apos;t know the client ID, or the application must authenticate. Check the client ID in Settings. In the application&apos;s registration with the provider, switch client authentication off (public client), or configure the client secret in Bifrost.</source>
        <translation>لا يعرف معرّف العميل، أو يجب على التطبيق أن يصادق. يُرجى التحقق من معرّف العميل في الإعدادات. في تسجيل التطبيق لدى المزوّد، يُرجى إيقاف مصادقة العميل (عميل عام)، أو تكوين سر العميل في Bifrost.</translation>
    </message>
    <message>
        <source>The provider requires DPoP</source>
        <translation>يطلب المزوّد DPoP</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>عدد الطلبات كبير جدًا</translation>
    </message>
    <message>
        <source>The provider is limiting requests. Wait a minute, then try again.</source>
        <translation>يحدّ المزوّد من الطلبات. يُرجى الانتظار دقيقة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider reported a problem</source>
        <translation>أبلغ المزوّد عن مشكلة</translation>
    </message>
    <message>
        <source>Something went wrong on the provider&apos;s side. Try again later.</source>
        <translation>حدث خطأ من جهة المزوّد. يُرجى إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The provider denied access</source>
        <translation>رفض المزوّد الوصول</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>رفض المزوّد الطلب</translation>
    </message>
    <message>
        <source>The provider reported an error</source>
        <translation>أبلغ المزوّد عن خطأ</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, send the details to the provider&apos;s administrator.</source>
        <translation>يُرجى إعادة المحاولة؛ وإذا استمرت المشكلة، فيُرجى إرسال التفاصيل إلى مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 responded with status %2 instead of tokens.</source>
        <translation>استجاب %1 بالحالة %2 بدلًا من الرموز.</translation>
    </message>
    <message>
        <source>The browser wasn&apos;t opened. If the provider&apos;s words name the redirect URL, register the one in Settings there, exactly as it is shown.</source>
        <translation>لم يُفتح المتصفح. إذا ذكرت رسالة المزوّد عنوان URL لإعادة التوجيه، فيُرجى تسجيل العنوان الظاهر في الإعدادات لديه كما هو تمامًا.</translation>
    </message>
    <message>
        <source>It issues tokens to this application only with a proof of possession (DPoP) that it accepts. Set DPoP to required, then sign in again. If that doesn&apos;t help, check the date and time of this computer.</source>
        <translation>لا يصدر الرموز لهذا التطبيق إلا مع إثبات حيازة (DPoP) يقبله. يُرجى تعيين DPoP إلى القيمة required، ثم تسجيل الدخول مجددًا. إذا لم يُجدِ ذلك، فيُرجى التحقق من التاريخ والوقت على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>TraceDetails</name>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Bifrost</source>
        <translation>فتح Bifrost</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Copy the link into a browser that you start yourself, or continue without one.</source>
        <translation>يُرجى نسخ الرابط إلى متصفح يتم تشغيله يدويًا، أو المتابعة بلا متصفح.</translation>
    </message>
    <message>
        <source>It reported an error or crashed. Open it again, copy the link into a browser that you start yourself, or continue without it.</source>
        <translation>أبلغ المتصفح عن خطأ أو تعطّل. يُرجى فتحه مجددًا، أو نسخ الرابط إلى متصفح يتم تشغيله يدويًا، أو المتابعة من دونه.</translation>
    </message>
    <message>
        <source>Your browser has not opened the page yet</source>
        <translation>لم يفتح المتصفح الصفحة بعد</translation>
    </message>
    <message>
        <source>It may still be starting, or be asking for a profile or for permission. If it shows an error instead, it may use a proxy even for 127.0.0.1. Open it again, or copy the link into another browser on this computer.</source>
        <translation>ربما لا يزال قيد التشغيل، أو يطلب اختيار ملف شخصي أو منح إذن. إذا عرض خطأ بدلًا من ذلك، فربما يستخدم وكيلًا حتى للعنوان 127.0.0.1. يُرجى فتحه مجددًا، أو نسخ الرابط إلى متصفح آخر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Get a new one, or continue in your browser here.</source>
        <translation>يُرجى الحصول على رمز جديد، أو المتابعة في المتصفح هنا.</translation>
    </message>
    <message>
        <source>You can&apos;t continue on another device</source>
        <translation>لا يمكن المتابعة على جهاز آخر</translation>
    </message>
    <message>
        <source>The provider needs another address: copy it again and start over in that browser.</source>
        <translation>يحتاج المزوّد إلى عنوان آخر: يُرجى نسخه مجددًا والبدء من جديد في ذلك المتصفح.</translation>
    </message>
    <message>
        <source>This sign-in is no longer waiting.</source>
        <translation>لم يعد تسجيل الدخول هذا في الانتظار.</translation>
    </message>
    <message>
        <source>That isn&apos;t it. The address begins with %1 and is long.</source>
        <translation>ليس هذا هو العنوان المطلوب. يبدأ العنوان بـ ‎%1‎ وهو طويل.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>يخص هذا العنوان تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>This address isn&apos;t complete. Copy all of it.</source>
        <translation>هذا العنوان غير مكتمل. يُرجى نسخه كاملًا.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bifrost</source>
        <translation>مرحبًا بك في Bifrost</translation>
    </message>
    <message>
        <source>Bifrost signs you in with Asgardeo or any other OpenID Connect provider. You do that in your own browser, so Bifrost never sees your password. Your session stays in this computer&apos;s keychain until you sign out.</source>
        <translation>يسجّل Bifrost دخولك لدى Asgardeo أو أي مزوّد آخر يدعم OpenID Connect. يجري ذلك في متصفحك أنت، فلا يرى Bifrost كلمة مرورك أبدًا. تبقى جلستك في سلسلة مفاتيح هذا الكمبيوتر حتى تسجّل الخروج.</translation>
    </message>
</context>
</TS>
