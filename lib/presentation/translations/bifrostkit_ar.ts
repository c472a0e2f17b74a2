<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ProblemText</name>
    <message>
        <source>The keychain doesn&apos;t work</source>
        <translation>سلسلة المفاتيح لا تعمل</translation>
    </message>
    <message>
        <source>Unlock your keychain, then try again.</source>
        <translation>يُرجى إلغاء قفل سلسلة المفاتيح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>تعذّر استخدام استجابة المزوّد</translation>
    </message>
    <message>
        <source>You were not signed in. Ask the provider&apos;s administrator for help.</source>
        <translation>لم يتم تسجيل دخولك. يُرجى طلب المساعدة من مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return</source>
        <translation>لم يعد المتصفح</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in your browser.</source>
        <translation>يُرجى إعادة المحاولة، وإكمال تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>لم يُفتح أي متصفح</translation>
    </message>
    <message>
        <source>Choose a default browser, then try again.</source>
        <translation>يُرجى اختيار متصفح افتراضي، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in couldn&apos;t start</source>
        <translation>تعذّر بدء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Something on this computer blocks local connections. Restart it, then try again.</source>
        <translation>هناك ما يمنع الاتصالات المحلية على هذا الكمبيوتر. يُرجى إعادة تشغيله، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>You&apos;re offline</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>يُرجى التحقق من الشبكة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate isn&apos;t trusted. Ask your administrator for help.</source>
        <translation>شهادة المزوّد غير موثوق بها. يُرجى طلب المساعدة من المسؤول.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection</source>
        <translation>يرفض الوكيل الاتصال</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>يُرجى التحقق من إعدادات الوكيل على هذا الكمبيوتر، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>تعذّر الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>المزوّد مشغول</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>يُرجى إعادة المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for access.</source>
        <translation>يُرجى إعادة المحاولة، أو طلب الوصول من مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>رفض المزوّد الطلب</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for help.</source>
        <translation>يُرجى طلب المساعدة من مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used</source>
        <translation>تعذّر استخدام التكوين</translation>
    </message>
    <message>
        <source>This application isn&apos;t set up correctly. Ask its support for help.</source>
        <translation>لم يتم إعداد هذا التطبيق بشكل صحيح. يُرجى طلب المساعدة من فريق دعمه.</translation>
    </message>
    <message>
        <source>You&apos;re signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is in progress</source>
        <translation>هناك تسجيل دخول أو تسجيل خروج قيد التنفيذ</translation>
    </message>
    <message>
        <source>Finish it in your browser, or cancel it.</source>
        <translation>يُرجى إكماله في المتصفح، أو إلغاؤه.</translation>
    </message>
    <message>
        <source>Another program is using your session</source>
        <translation>يستخدم برنامج آخر جلستك</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>يُرجى إعادة المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>فشل التحقق من حسابك. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>حسابك غير مقبول هنا.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>لم يُرسَل الطلب</translation>
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
        <source>The request has to be sent again</source>
        <translation>يجب إرسال الطلب مجددًا</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server rejected your sign-in</source>
        <translation>رفض الخادم تسجيل دخولك</translation>
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
        <source>The client certificate isn&apos;t accepted</source>
        <translation>شهادة العميل غير مقبولة</translation>
    </message>
    <message>
        <source>The provider requires a valid one. Ask your administrator for help.</source>
        <translation>يشترط المزوّد شهادة صالحة. يُرجى طلب المساعدة من المسؤول.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip isn&apos;t responding</source>
        <translation>شريحة الأمان في هذا الكمبيوتر لا تستجيب</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>يُرجى إعادة المحاولة. إذا لم يُجدِ ذلك، فيُرجى إعادة تشغيل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip can&apos;t be used</source>
        <translation>لا يمكن استخدام شريحة الأمان في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Ask your administrator for help.</source>
        <translation>يُرجى طلب المساعدة من المسؤول.</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>تعذّرت قراءة مؤسساتك</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for help.</source>
        <translation>يُرجى إعادة المحاولة، أو طلب المساعدة من مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>لم يعد هذا الحساب موجودًا</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>يُرجى اختيار حساب آخر.</translation>
    </message>
</context>
<context>
    <name>SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>يُرجى المتابعة في المتصفح.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>bifrost::AccountButton</name>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>bifrost::SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>يُرجى المتابعة في المتصفح.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
</TS>
